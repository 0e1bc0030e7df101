"""Truth tables, prime implicants, models and counterfactuals by exhaustive search, for the check of R's answers.

Slow and simple on purpose: every set of literals of every positive row is tried. Up to nine conditions.
A configuration is a tuple of values; an implicant is a tuple with None where a condition does not occur.
"""

from itertools import product

TOLERANCE = 1e-9


def membership(value, wanted, levels, crisp):
    """The membership of a value in `condition = wanted`."""
    if levels > 2 or crisp:
        return 1.0 if value == wanted else 0.0
    return value if wanted == 1 else 1 - value


class Table:
    """Data with the conditions first and the outcome last."""

    def __init__(self, data, levels, negated=False):
        self.cases = [row[:-1] for row in data]
        self.outcome = [1 - row[-1] if negated else row[-1] for row in data]
        self.levels = levels
        self.k = len(levels)
        self.crisp = [all(float(row[c]).is_integer() for row in self.cases) for c in range(self.k)]

    def corner(self, case):
        return tuple(
            int(v) if self.levels[c] > 2 or self.crisp[c] else int(v > 0.5) for c, v in enumerate(case))

    def term(self, implicant):
        """The membership of every case in an implicant."""
        return [
            min([1.0] + [membership(case[c], w, self.levels[c], self.crisp[c])
                         for c, w in enumerate(implicant) if w is not None])
            for case in self.cases]

    def fit(self, x):
        """Consistency, PRI and coverage for sufficiency; None where the denominator is 0."""
        y = self.outcome
        both = sum(map(min, x, y))
        ambiguous = sum(min(a, b, 1 - b) for a, b in zip(x, y))
        return (ratio(both, sum(x)), ratio(both - ambiguous, sum(x) - ambiguous), ratio(both, sum(y)))

    def solution_fit(self, implicants):
        return self.fit(list(map(max, *(self.term(i) for i in implicants)))
                        if len(implicants) > 1 else self.term(implicants[0]))

    def unique_coverage(self, implicants):
        y, sets = self.outcome, [self.term(i) for i in implicants]
        result = []
        for i, x in enumerate(sets):
            others = [max((s[n] for j, s in enumerate(sets) if j != i), default=0.0) for n in range(len(y))]
            result.append(ratio(sum(max(0.0, min(a, b) - min(o, b)) for a, b, o in zip(x, y, others)), sum(y)))
        return result

    def rows(self, consistency_cuts, n_cut, pri_cut):
        """The observed rows: configuration -> (cases, consistency, PRI, code)."""
        members = {}
        for number, case in enumerate(self.cases):
            members.setdefault(self.corner(case), []).append(number + 1)
        result = {}
        for configuration, cases in sorted(members.items()):
            consistency, pri, _ = self.fit(self.term(configuration))
            if len(cases) < n_cut:
                code = "?"
            elif reaches(consistency, consistency_cuts[0]):
                code = "1" if reaches(pri, pri_cut) else "0"
            elif len(consistency_cuts) > 1 and reaches(consistency, consistency_cuts[1]):
                code = "C"
            else:
                code = "0"
            result[configuration] = (cases, consistency, pri, code)
        return result


def ratio(a, b):
    return a / b if b > 1e-12 else None


def reaches(value, cut):
    return value is not None and value >= cut - TOLERANCE


def all_configurations(levels):
    return list(product(*(range(n) for n in levels)))


def primes(positive, negative, k):
    """The prime implicants that cover a positive row and no negative one, sorted."""
    found = set()
    for p in positive:
        blocked = [False] * (1 << k)
        for n in negative:
            agree = 0
            for c in range(k):
                if p[c] == n[c]:
                    agree |= 1 << c
            blocked[agree] = True
        for c in range(k):  # whatever is contained in a blocked set is blocked
            for s in range(1 << k):
                if s & (1 << c) and blocked[s]:
                    blocked[s ^ (1 << c)] = True
        for s in range(1 << k):
            if not blocked[s] and all(blocked[s ^ (1 << c)] for c in range(k) if s & (1 << c)):
                found.add(tuple(p[c] if s & (1 << c) else None for c in range(k)))
    return sorted(found, key=order)


def order(implicant):
    return tuple(-1 if v is None else v for v in implicant)


def covers(implicant, configuration):
    return all(w is None or w == v for w, v in zip(implicant, configuration))


def contains(wide, narrow):
    """Whether every configuration of `narrow` lies in `wide`."""
    return all(w is None or w == v for w, v in zip(wide, narrow))


def minimum_models(implicants, positive, limit=5000):
    """All covers with the fewest implicants, or None beyond the limit."""
    columns, full = chart(implicants, positive)
    for size in range(1, len(positive) + 1):
        found = set()
        if not search(columns, full, 0, (), size, found, limit):
            return None
        if found:
            return sorted(sorted(m) for m in found)
    return []


def search(columns, full, covered, chosen, size, found, limit):
    if covered == full:
        found.add(frozenset(chosen))
        return len(found) <= limit
    if len(chosen) == size:
        return True
    missing = full & ~covered
    widest = max(bin(c & missing).count("1") for c in columns)
    if bin(missing).count("1") > widest * (size - len(chosen)):
        return True
    row = min((r for r in bits(missing)), key=lambda r: sum(c >> r & 1 for c in columns))
    for index, column in enumerate(columns):
        if column >> row & 1 and not search(columns, full, covered | column, chosen + (index,), size, found, limit):
            return False
    return True


def irredundant_models(implicants, positive, limit=5000):
    """All covers no implicant of which can be left out, or None beyond the limit."""
    columns, full = chart(implicants, positive)
    found, seen = set(), set()

    def extend(covered, chosen):
        if chosen in seen:
            return
        seen.add(chosen)
        if len(seen) > 200 * limit or len(found) > limit:
            raise OverflowError
        if covered == full:
            if all(union(columns, chosen - {i}) != full for i in chosen):
                found.add(chosen)
            return
        row = min(bits(full & ~covered), key=lambda r: sum(c >> r & 1 for c in columns))
        for index, column in enumerate(columns):
            if column >> row & 1:
                extend(covered | column, chosen | {index})

    try:
        extend(0, frozenset())
    except OverflowError:
        return None
    return sorted(sorted(m) for m in found)


def chart(implicants, positive):
    columns = [sum(1 << r for r, p in enumerate(positive) if covers(i, p)) for i in implicants]
    return columns, (1 << len(positive)) - 1


def union(columns, chosen):
    result = 0
    for i in chosen:
        result |= columns[i]
    return result


def bits(mask):
    return [r for r in range(mask.bit_length()) if mask >> r & 1]


def simplifying_assumptions(model, observed, levels):
    """The remainders that a model covers."""
    return [c for c in all_configurations(levels) if c not in observed and any(covers(i, c) for i in model)]


def easy_counterfactuals(conservative, parsimonious, assumptions, expectations):
    """The assumptions that agree with the expectations, after peers §4.6 of the method (Ragin and Sonnett 2004).

    An expectation is a dictionary condition -> value; one literal alone is an individual expectation.
    """
    terms = []
    for c in conservative:
        for p in parsimonious:
            if not contains(p, c):
                continue
            free = [i for i in range(len(c)) if c[i] is not None and p[i] is None]
            kept = list(c)
            for i in free:
                wanted = {e[i] for e in expectations if list(e) == [i]}
                if wanted and c[i] not in wanted:
                    kept[i] = None
            for e in expectations:
                if len(e) > 1 and any(i in e and c[i] != e[i] for i in free):
                    for i in free:
                        if i in e:
                            kept[i] = None
            terms.append(tuple(kept))
    return [a for a in assumptions if any(covers(t, a) for t in terms)]
