"""Goes in: the statements of a story. Comes out: what became of something that one of its reports announced."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from dateline.language.en.events import NOMINALS
from dateline.language.en.outcomes import CANCELLED, DONE, POSTPONED
from dateline.model.passage import Passage
from dateline.model.reading import Read, Statement, Time
from dateline.model.record import Outcome
from dateline.relate.plan_announced import Announced, is_after

# Chosen on the development stories; look again when statements change.
_ENOUGH = 0.42
_PREDICATE = 0.25
_TIME = 0.15
_COMMON = 0.25
_CANCELLED = re.compile(r"\b(?:" + "|".join(re.escape(c) for c in CANCELLED) + r")\b", re.IGNORECASE)
_POSTPONED = re.compile(r"\b(?:" + "|".join(re.escape(p) for p in POSTPONED) + r")\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a plan, the words that say so, and why they are taken to."""

    outcome: Outcome
    passage: Passage | None
    why: str


@dataclass(frozen=True, slots=True)
class _Told:
    """One statement that can tell an outcome, with its telling lemmas."""

    statement: Statement
    published: str
    lemmas: frozenset[str]
    time: Time | None


class Outcomes:
    """The statements of a story by their lemmas, so that a plan is held only against those that share some."""

    def __init__(self, reads: Sequence[Read]) -> None:
        self._told = tuple(_told(reads))
        seen = Counter(lemma for t in self._told for lemma in t.lemmas)
        number = max(1, len(self._told))
        self._weight = {w: log(1 + number / n) for w, n in seen.items()}
        self._by_lemma: dict[str, list[int]] = {}
        for i, told in enumerate(self._told):
            for lemma in sorted(told.lemmas):
                if seen[lemma] <= max(3, _COMMON * number):
                    self._by_lemma.setdefault(lemma, []).append(i)

    def of(self, plan: Announced) -> Became:
        """What the reports that came out no earlier say became of it."""
        published = plan.read.report.published or ""
        lemmas = _lemmas(plan.statement)
        near = sorted({i for lemma in lemmas for i in self._by_lemma.get(lemma, ())})
        found = [
            (self._score(plan, lemmas, t), t)
            for t in (self._told[i] for i in near)
            if t.statement.report != plan.passage.report and t.published >= published
        ]
        found = [(score, t) for score, t in found if score >= _ENOUGH]
        for _, told in sorted(found, key=lambda f: (-f[0], _place(f[1]))):
            became = _became(plan, told)
            if became:
                return became
        return Became("unreported", None, "no report of the story says what became of it")

    def _score(self, plan: Announced, lemmas: frozenset[str], told: _Told) -> float:
        score = self._cosine(lemmas, told.lemmas)
        mine, theirs = plan.statement.predicate.split()[0], told.statement.predicate.split()[0]
        if mine == theirs or theirs in DONE.get(mine, ()) or DONE.get(mine, frozenset()) & told.lemmas:
            score += _PREDICATE
        if plan.due and told.time and _same_day(plan.due, told.time):
            score += _TIME
        return score

    def _cosine(self, a: frozenset[str], b: frozenset[str]) -> float:
        both = sum(self._weight.get(w, 1.0) ** 2 for w in sorted(a & b))
        sides = [sum(self._weight.get(w, 1.0) ** 2 for w in sorted(s)) for s in (a, b)]
        return both / (sides[0] * sides[1]) ** 0.5 if both else 0.0


def _place(told: _Told) -> tuple[str, str, int, int]:
    statement = told.statement
    return told.published, statement.report, statement.start, statement.end


def _told(reads: Sequence[Read]) -> Iterator[_Told]:
    for read in reads:
        times = {t.start: t for t in read.reading.times}
        for s in read.reading.statements:
            if s.modality in ("happened", "claimed", "cancelled", "denied"):
                yield _Told(s, read.report.published or "", _lemmas(s), times.get(s.time if s.time is not None else -1))


def _lemmas(statement: Statement) -> frozenset[str]:
    words = set(statement.lemmas) | set(statement.predicate.split())
    for who in statement.who:
        words.update(w.casefold() for w in who.text.split() if len(w) > 2)
    return frozenset(
        NOMINALS.get(w, w) for w in words if w.isalpha() and w not in ("the", "be", "have", "will", "and", "its", "for")
    )


def _same_day(a: Time, b: Time) -> bool:
    return bool(a.earliest and b.earliest and a.latest and b.latest) and (
        str(a.earliest)[:10] <= str(b.latest)[:10] and str(b.earliest)[:10] <= str(a.latest)[:10]
    )


def _became(plan: Announced, told: _Told) -> Became | None:
    """What one statement says of the plan, or None where it can't tell yet."""
    statement = told.statement
    passage = Passage(statement.report, statement.start, statement.end)
    off, later = _CANCELLED.search(statement.text), _POSTPONED.search(statement.text)
    if later:
        return Became("postponed", passage, f"a later report says “{later[0]}”")
    if off or statement.modality == "cancelled":
        return Became("cancelled", passage, f"a later report says “{off[0] if off else statement.predicate}”")
    if plan.due and plan.due.earliest and is_after(plan.due.earliest, told.published):
        return None
    if (statement.polarity == "negative") != (plan.statement.polarity == "negative"):
        return Became("postponed", passage, "when it was due, a report says that it did not happen")
    if plan.due and told.time and told.time.latest and plan.due.earliest and told.time.latest < plan.due.earliest[:10]:
        return None
    return Became("happened", passage, "a later report tells it as happened")
