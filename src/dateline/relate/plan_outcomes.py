"""Goes in: the statements of a story. Comes out: what became of something that one of its reports announced."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from dateline.language.en.events import NOMINALS
from dateline.language.en.numbers import CARDINALS
from dateline.language.en.outcomes import CANCELLED, DONE, GENERAL_VERBS, POSTPONED
from dateline.model.passage import Passage
from dateline.model.reading import Read, Statement, Time
from dateline.model.record import Outcome
from dateline.relate.plan_announced import Announced, is_after
from dateline.relate.words_at import came_out

# Chosen on the development stories; look again when statements change.
_ENOUGH = 0.38
_PREDICATE = 0.25
_TIME = 0.15
_STOPPED = 0.2
_SURE = 0.55
_UNTIED = 0.5
_COMMON = 0.25
_MOST = 300
_EMPTY = frozenset({"the", "be", "have", "will", "and", "its", "for", "his", "her", *CARDINALS})
_NOT_BEFORE = re.compile(r"\b(?:before|until|till|earlier)\b", re.IGNORECASE)
_CANCELLED = re.compile(r"\b(?:" + "|".join(re.escape(c) for c in CANCELLED) + r")\b")
_POSTPONED = re.compile(r"\b(?:" + "|".join(re.escape(p) for p in POSTPONED) + r")\b")


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
        found = sorted(self._near(plan), key=lambda f: (-f[0], _place(f[1])))
        stopped = next((b for score, t in found if score >= _STOPPED and _concerns(t, plan) for b in _stopped(t)), None)
        for score, told in found:
            if score < _ENOUGH or (stopped and score < _ENOUGH + _STOPPED):
                break
            became = _happened(plan, told, score)
            if became:
                return became
        return stopped or Became("unreported", None, "no report of the story says what became of it")

    def _near(self, plan: Announced) -> Iterator[tuple[float, _Told]]:
        """The statements of other reports, out no earlier, that share telling words with the plan, and how like it."""
        published = came_out(plan.read)
        lemmas = _lemmas(plan.statement) & frozenset(NOMINALS.get(w, w) for w in plan.lemmas)
        asked = lemmas | DONE.get(plan.statement.predicate.split()[0], frozenset())
        for i in self._sharing(asked):
            told = self._told[i]
            if told.statement.report == plan.passage.report or told.published < published:
                continue
            score = self._score(plan, lemmas, told)
            stops = next(_stopped(told), None) is not None
            if stops or _bears_on(plan, told, len((lemmas & told.lemmas) - GENERAL_VERBS), score):
                yield score, told

    def _sharing(self, lemmas: frozenset[str]) -> list[int]:
        """The statements that share a lemma, by the rarest lemmas first, never more than a story's worth."""
        found: set[int] = set()
        for _, lemma in sorted((len(self._by_lemma[w]), w) for w in lemmas if w in self._by_lemma):
            found.update(self._by_lemma[lemma])
            if len(found) >= _MOST:
                break
        return sorted(found)

    def _score(self, plan: Announced, lemmas: frozenset[str], told: _Told) -> float:
        score = self._cosine(lemmas, told.lemmas)
        if _same_doing(plan.statement, told):
            score += _PREDICATE
        if _on_the_day(plan, told):
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
                yield _Told(s, came_out(read), _lemmas(s), times.get(s.time if s.time is not None else -1))


def _lemmas(statement: Statement) -> frozenset[str]:
    words = set(statement.lemmas) | set(statement.predicate.split())
    for who in statement.who:
        words.update(w.casefold() for w in who.text.split() if len(w) > 2)
    return frozenset(NOMINALS.get(w, w) for w in words if w.isalpha() and w not in _EMPTY)


def _on_the_day(plan: Announced, told: _Told) -> bool:
    return plan.due is not None and told.time is not None and _same_day(plan.due, told.time)


def _bears_on(plan: Announced, told: _Told, shared: int, score: float) -> bool:
    """On the day any likeness counts; else the same doing with a word besides, or many words of a whole clause."""
    if _on_the_day(plan, told):
        return True
    if not told.statement.who or told.statement.who[0].start > told.statement.end:
        return False
    verb = plan.statement.predicate.split()[0]
    telling = verb not in GENERAL_VERBS
    if _same_doing(plan.statement, told):
        own = verb == told.statement.predicate.split()[0]
        return shared >= (2 if own and telling else 1)
    return shared > 1 and score >= _UNTIED


def _concerns(told: _Told, plan: Announced) -> bool:
    """Whether what is put off or called off is named in the plan."""
    if _same_doing(plan.statement, told):
        return True
    named = {w.casefold() for who in told.statement.who for w in who.text.split()} | {told.statement.predicate}
    return bool({NOMINALS.get(w, w) for w in named} & {NOMINALS.get(w, w) for w in plan.lemmas})


def _same_day(a: Time, b: Time) -> bool:
    return bool(a.earliest and b.earliest and a.latest and b.latest) and (
        str(a.earliest)[:10] <= str(b.latest)[:10] and str(b.earliest)[:10] <= str(a.latest)[:10]
    )


def _same_doing(plan: Statement, told: _Told) -> bool:
    mine, theirs = plan.predicate.split()[0], told.statement.predicate.split()[0]
    done = DONE.get(mine, frozenset())
    return mine == theirs or theirs in done or bool(done & told.lemmas)


def _stopped(told: _Told) -> Iterator[Became]:
    """What a statement says of something put off or called off."""
    statement = told.statement
    passage = Passage(statement.report, statement.start, statement.end)
    off, later = _CANCELLED.search(statement.text), _POSTPONED.search(statement.text)
    if later:
        yield Became("postponed", passage, f"a later report says “{later[0]}”")
    elif off or statement.modality == "cancelled":
        yield Became("cancelled", passage, f"a later report says “{off[0] if off else statement.predicate}”")


def _happened(plan: Announced, told: _Told, score: float) -> Became | None:
    """Whether a statement tells the plan as done, or as not done when it was due; None where it can't tell."""
    statement = told.statement
    passage = Passage(statement.report, statement.start, statement.end)
    if plan.due and plan.due.earliest and is_after(plan.due.earliest, told.published):
        return None
    if next(_stopped(told), None):
        return next(_stopped(told))
    if (statement.polarity == "negative") != _is_negative(plan):
        if not plan.due:
            return None
        return Became("postponed", passage, "when it was due, a report says that it did not happen")
    if _is_earlier(plan, told) and (score < _SURE or " had " in statement.text):
        return None
    return Became("happened", passage, "a later report tells it as happened")


def _is_negative(plan: Announced) -> bool:
    """“Not before Wednesday” announces Wednesday."""
    return plan.statement.polarity == "negative" and not (plan.due and _NOT_BEFORE.search(plan.statement.text))


def _is_earlier(plan: Announced, told: _Told) -> bool:
    """Whether the statement dates its event before the plan was announced."""
    published = (plan.read.report.published or "")[:10]
    return bool(told.time and told.time.latest and str(told.time.latest)[:10] < published)
