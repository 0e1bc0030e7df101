"""Makes the seeded tables that R's QCA is asked about: python3 tables.py > tables.jsonl

Kinds: crisp, fuzzy (some columns crisp) and multivalue (some columns crisp or fuzzy). The outcome is random where there
are few conditions, and follows a hidden disjunction of conjunctions with noise where there are many, because R cannot
list the models of random outcomes. A table comes in only if it has a positive and a negative row, and not too many
models for a list; `at_cut` marks a table with a row exactly at a cut-off below 1.
"""

import json
import math
import sys

import oracle

COUNTS = {"crisp": 240, "fuzzy": 240, "multivalue": 120}
MOST_MODELS = 30
MOST_PAIRS = 24
MOST_COMBINATIONS = 3e6
MASK = (1 << 64) - 1


class Random:
    """SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every Python."""

    def __init__(self, seed):
        self.state = seed & MASK

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def unit(self):
        return (self.bits() >> 11) / (1 << 53)

    def below(self, n):
        return int(self.unit() * n)

    def chance(self, p):
        return self.unit() < p

    def pick(self, items):
        return items[self.below(len(items))]

    def sample(self, items, n):
        items = list(items)
        return [items.pop(self.below(len(items))) for _ in range(n)]


def shape(kind, random):
    if kind == "multivalue":
        k = random.pick([3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7])
        if random.chance(0.07):
            k = 9
        levels = [2] * k
        many = [0] if k == 9 else random.sample(range(k), 1 + random.below(min(3, k - 1)))
        for c in many:
            levels[c] = 4 if k == 9 else random.pick([3, 3, 4])
    else:
        k = random.pick([3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 7, 7, 8, 9])
        levels = [2] * k
    most = min(40, 8 + 4 * k) if k < 8 else 30
    return k, levels, 8 + random.below(most - 7)


def two_decimals(x):
    """Rounds to two decimals, and away from one half."""
    x = round(min(1.0, max(0.0, x)), 2)
    return 0.51 if x == 0.5 else x


def fuzzy_value(random):
    draw = random.unit()
    if draw < 0.1:
        return float(random.below(2))
    low = 0.5 * random.unit() ** (0.5 if random.chance(0.3) else 1.6)
    return two_decimals(low if random.chance(0.5) else 1 - low)


def columns(kind, levels, random):
    result = []
    for n in levels:
        if n > 2:
            result.append("levels")
        elif kind == "fuzzy":
            result.append("crisp" if random.chance(0.12) else "fuzzy")
        elif kind == "multivalue":
            result.append("fuzzy" if random.chance(0.2) else "crisp")
        else:
            result.append("crisp")
    return result


def make(kind, seed):
    random = Random(seed)
    k, levels, n = shape(kind, random)
    kinds = columns(kind, levels, random)
    shares = [0.3 + 0.4 * random.unit() for _ in levels]

    def cell(c):
        if kinds[c] == "levels":
            return random.below(levels[c])
        return fuzzy_value(random) if kinds[c] == "fuzzy" else int(random.chance(shares[c]))

    data = [[cell(c) for c in range(k)] for _ in range(n)]
    fuzzy_outcome = "fuzzy" in kinds and (kind == "fuzzy" or random.chance(0.6))
    hidden = [
        {c: random.below(levels[c]) for c in random.sample(range(k), min(k, 2 + random.below(2)))}
        for _ in range(2 + random.below(2))]
    random_outcome = k <= 4 and random.chance(0.5) or k == 5 and n <= 16 and random.chance(0.3)
    noise = random.pick([0, 0, 0.05, 0.1])
    for row in data:
        if random_outcome:
            y = fuzzy_value(random) if fuzzy_outcome else random.below(2)
        else:
            y = max(
                min(oracle.membership(row[c], v, levels[c], kinds[c] != "fuzzy") for c, v in term.items())
                for term in hidden)
            if fuzzy_outcome:
                y = two_decimals(y + 0.4 * (random.unit() - 0.5))
            else:
                y = int(y > 0.5)
            if random.chance(noise):
                y = 1 - y
        row.append(y if not fuzzy_outcome else two_decimals(y))
    parameters = settings(kind, fuzzy_outcome, random)
    parameters["expectations"] = expectations(levels, random)
    return {
        "id": "", "seed": seed, "kind": kind, "outcome_drawn": "at random" if random_outcome else "hidden terms",
        "noise": noise, "parameters": parameters, "conditions": [chr(65 + c) for c in range(k)],
        "columns": kinds, "levels": levels, "data": data}


def settings(kind, fuzzy_outcome, random):
    first = random.pick([0.9, 0.8, 0.8, 0.75, 0.75, 1]) if fuzzy_outcome else random.pick([1, 1, 0.9, 0.8, 0.75])
    n_cut = 2 if random.chance(0.2) else 1
    cuts = [first]
    if n_cut == 1 and random.chance(0.2):
        cuts.append(random.pick([0.5, 0.4, 0.6]))
    return {"incl_cut": cuts, "n_cut": n_cut, "pri_cut": 0.5 if random.chance(0.4) else 0}


def expectations(levels, random):
    """Individual ones as condition -> values; beside or instead of them, for some tables, conjunctions."""
    result = []
    for c, n in enumerate(levels):
        draw = random.unit()
        if draw < 0.45:
            result.append({c: n - 1})
            if n > 2 and random.chance(0.4):
                result.append({c: n - 2})
        elif draw < 0.65:
            result.append({c: 0})
    style = random.unit()
    if style < 0.22:
        if style < 0.11:
            result = []
        free = [c for c in range(len(levels)) if not any(c in e for e in result)]
        if len(free) >= 2:
            chosen = random.sample(free, 2 if len(free) < 4 or random.chance(0.6) else 3)
            result.append({c: random.below(levels[c]) for c in sorted(chosen)})
    return result


def literal(table, c, v):
    name = table["conditions"][c]
    if max(table["levels"]) > 2:
        return f"{name}[{v}]"
    return name if v == 1 else "~" + name


def combinations(n, k):
    return math.comb(n, min(k, n))


def accept(table):
    """Whether R can be asked about this table, and which outcomes; sets at_cut."""
    levels, data, p = table["levels"], table["data"], table["parameters"]
    for c, n in enumerate(levels):
        values = {row[c] for row in data}
        if table["columns"][c] != "fuzzy" and values != set(range(n)):
            return False
        if table["columns"][c] == "fuzzy" and (values <= {0, 1} or len({v > 0.5 for v in values}) < 2):
            return False
    outcomes = []
    table["at_cut"] = False
    for name in ("Y", "~Y"):
        state, at_cut = askable(table, name == "~Y")
        if state:
            outcomes.append(name)
            table["at_cut"] |= at_cut
    if table["at_cut"] and table["seed"] % 9:
        return False
    if outcomes == ["Y", "~Y"] and table["seed"] % 2:
        outcomes = ["Y"]
    table["outcomes"] = outcomes
    return bool(outcomes)


def askable(table, negated):
    levels, p, k = table["levels"], table["parameters"], len(table["levels"])
    t = oracle.Table(table["data"], levels, negated)
    if not 0 < sum(t.outcome) < len(t.outcome):
        return False, False
    rows = t.rows(p["incl_cut"], p["n_cut"], p["pri_cut"])
    cuts = [c for c in p["incl_cut"] if c < 1]
    at_cut = any(
        any(abs(incl - c) < 1e-9 for c in cuts) or pri is not None and p["pri_cut"] and abs(pri - p["pri_cut"]) < 1e-9
        for _, incl, pri, _ in rows.values())
    positive = [c for c, r in rows.items() if r[3] == "1"]
    negative = [c for c, r in rows.items() if r[3] in "0C"]
    if not positive or not negative:
        return False, at_cut
    pars = oracle.primes(positive, negative, k)
    chosen = set(positive)
    cons = oracle.primes(positive, [c for c in oracle.all_configurations(levels) if c not in chosen], k)
    p_models = oracle.minimum_models(pars, positive, MOST_MODELS)
    c_models = oracle.minimum_models(cons, positive, MOST_MODELS)
    if p_models is None or c_models is None or len(p_models) * len(c_models) > MOST_PAIRS:
        return False, at_cut
    if combinations(len(pars), len(p_models[0])) > MOST_COMBINATIONS:
        return False, at_cut
    few = len(pars) <= 22 and len(positive) <= 12
    models = oracle.irredundant_models(pars, positive, 60) if few else None
    table.setdefault("irredundant", {})["~Y" if negated else "Y"] = models is not None and len(models) <= 60
    return True, at_cut


def expression(table, random):
    """A random disjunction of one to three conjunctions, none of which contains another."""
    terms = []
    while len(terms) < 1 + table["seed"] % 3:
        size = min(len(table["levels"]), 1 + random.below(3))
        term = {c: random.below(table["levels"][c]) for c in sorted(random.sample(range(len(table["levels"])), size))}
        if not any(term.items() <= t.items() or t.items() <= term.items() for t in terms):
            terms.append(term)
    return sorted("*".join(literal(table, c, v) for c, v in t.items()) for t in terms)


def main():
    for number, (kind, count) in enumerate(COUNTS.items()):
        made, seed = 0, 1_000_000 * (number + 1)
        while made < count:
            seed += 1
            table = make(kind, seed)
            if not accept(table):
                continue
            made += 1
            table["id"] = f"{kind}-{made:03d}"
            table["necessity"] = made % 8 == 1
            if made % 6 == 2:
                table["expression"] = expression(table, Random(seed + 500_000))
            p = table["parameters"]
            p["expectations"] = ["*".join(literal(table, c, v) for c, v in e.items()) for e in p["expectations"]]
            sys.stdout.write(json.dumps(table, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
