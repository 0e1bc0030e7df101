"""Writes the tables of the comparison as CSV: python3 generate.py FOLDER

dnf-kKK-nNNN.csv: cases with K conditions drawn by coin, the outcome a disjunction of three conjunctions of three literals each.
random-kKK-n060.csv: the outcome is a coin too, and no two cases have the same conditions. The numbers come from SplitMix64,
seeded with the shape: the same files everywhere.
"""

import os
import sys

MASK = (1 << 64) - 1
DNF = [(8, 60), (10, 60), (12, 60), (14, 60), (16, 60), (18, 60), (20, 60), (25, 60), (22, 200)]
RANDOM = [(8, 60), (10, 60), (12, 60), (16, 60)]


class Random:
    """SplitMix64 (Steele, Lea and Flood 2014)."""

    def __init__(self, seed):
        self.state = seed & MASK

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, n):
        return (self.bits() >> 11) * n >> 53


def coins(random, k):
    return [random.below(2) for _ in range(k)]


def dnf(k, n):
    random = Random(1000 * k + n)
    terms = []
    for _ in range(3):
        free = list(range(k))
        chosen = [free.pop(random.below(len(free))) for _ in range(3)]
        terms.append([(c, random.below(2)) for c in chosen])
    rows = [coins(random, k) for _ in range(n)]
    return [r + [int(any(all(r[c] == v for c, v in t) for t in terms))] for r in rows]


def random_outcome(k, n):
    random, rows, seen = Random(7_000_000 + 1000 * k + n), [], set()
    while len(rows) < n:
        row = coins(random, k)
        if tuple(row) not in seen:
            seen.add(tuple(row))
            rows.append(row + [random.below(2)])
    return rows


def write(folder, name, rows):
    k = len(rows[0]) - 1
    with open(os.path.join(folder, name + ".csv"), "w") as file:
        file.write(",".join([f"C{c:02d}" for c in range(1, k + 1)] + ["Y"]) + "\n")
        for row in rows:
            file.write(",".join(map(str, row)) + "\n")


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for k, n in DNF:
        write(folder, f"dnf-k{k:02d}-n{n:03d}", dnf(k, n))
    for k, n in RANDOM:
        write(folder, f"random-k{k:02d}-n{n:03d}", random_outcome(k, n))


if __name__ == "__main__":
    main()
