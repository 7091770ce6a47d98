"""Goes in: the statements of a story. Comes out: what became of something that one of its reports announced."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from dateline.language.en.events import EVENT_CARRIERS, NOMINALS
from dateline.language.en.numbers import CARDINALS
from dateline.language.en.outcomes import BARRED, CALENDAR, CANCELLED, DONE, GENERAL_VERBS, POSTPONED, RESET
from dateline.model.passage import Passage
from dateline.model.reading import Read, Statement, Time
from dateline.model.record import Outcome
from dateline.relate.plan_announced import EVENTS, Announced, is_after
from dateline.relate.words_at import Words, came_out

# Chosen on the development stories; look again when statements change.
_ENOUGH = 0.38
_PREDICATE = 0.25
_TIME = 0.34
_STOPPED = 0.12
_CLEARLY = 0.1
_SURE = 0.55
_UNTIED = 0.5
_COMMON = 0.25
_MOST = 300
_SAME_DAY_OUT = 0.08
_ENOUGH_ON_THE_DAY = 0.22
_EMPTY = frozenset({"the", "be", "have", "will", "and", "its", "for", "his", "her", *CARDINALS, *CALENDAR})
# “put off” is no “put”.
_PARTICLED = frozenset({"put", "set"})
_BESIDE = 200
_SHORTEST_ING = 6
_NOT_BEFORE = re.compile(r"\b(?:before|until|till|earlier)\b", re.IGNORECASE)
_CANCELLED = re.compile(r"\b(?:" + "|".join(re.escape(c) for c in CANCELLED) + r")\b")
_BARRED = re.compile(r"\b(?:" + "|".join(re.escape(b) for b in BARRED) + r")\b")
_FOR_A_WHILE = re.compile(
    r"\b(?:for\s(?:\w+\s){1,2}(?:day|week|month|year)s?|until|till|pending|temporar\w+|suspended|halted)\b"
)
_RESET = re.compile(r"\b(?:" + "|".join(re.escape(r) for r in RESET) + r")\b", re.IGNORECASE)
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
    out_on: str
    names: frozenset[str]
    verbs: frozenset[str]
    around: frozenset[str]


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
        moved = next((m for _, t in found for m in _put_later(plan, t)), None)
        if moved:
            return moved
        found = [(score, t) for score, t in found if not _is_ahead(t) or next(_stopped(t), None)]
        stops = ((score, b) for score, t in found if score >= _STOPPED and _concerns(t, plan) for b in _stopped(t))
        against, stopped = next(stops, (0.0, None))
        for score, told in found:
            if score < _bar(plan, told) or (stopped and score < max(_ENOUGH, against) + _CLEARLY):
                continue
            became = _happened(plan, told, score)
            if became:
                return became
        return stopped or Became("unreported", None, "no report of the story says what became of it")

    def _near(self, plan: Announced) -> Iterator[tuple[float, _Told]]:
        """The statements of other reports, out no earlier, that share telling words with the plan, and how like it."""
        published = came_out(plan.read)
        lemmas = _lemmas(plan.statement) & frozenset(_doing(w) for w in plan.lemmas)
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
        elif told.time is None and plan.due and (plan.due.earliest or "")[:10] == told.out_on[:10]:
            score += _SAME_DAY_OUT
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
        words, spans, published = Words(read), read.reading.sentences, came_out(read)
        for s in read.reading.statements:
            span = spans[s.sentence] if s.sentence < len(spans) else s
            inside = words.between(s.start, s.end)
            beside = words.between(max(span.start, s.start - _BESIDE), s.start)
            yield _Told(
                s,
                published,
                _lemmas(s),
                times.get(s.time if s.time is not None else -1),
                read.report.published or "",
                frozenset(w.lemma.casefold() for w in inside if w.pos == "PROPN"),
                frozenset(w.lemma for w in inside if w.pos == "VERB"),
                frozenset(NOMINALS[w.lemma] for w in beside if w.lemma in NOMINALS and w.pos == "NOUN"),
            )


def _lemmas(statement: Statement) -> frozenset[str]:
    words = set(statement.lemmas) | set(statement.predicate.split())
    for who in statement.who:
        words.update(w.casefold() for w in who.text.split() if len(w) > 2)
    return frozenset(_doing(w) for w in words if w.isalpha() and w not in _EMPTY)


def _doing(word: str) -> str:
    """A lemma, an event noun or a verb's noun in -ing as the verb (“filling”: fill)."""
    if word in NOMINALS:
        return NOMINALS[word]
    return word[:-3] if word.endswith("ing") and len(word) > _SHORTEST_ING else word


def _on_the_day(plan: Announced, told: _Told) -> bool:
    if plan.due is None or told.time is None or not _same_day(plan.due, told.time):
        return False
    return _is_one_day(told.time) or not _is_one_day(plan.due)


def _is_one_day(time: Time) -> bool:
    return (time.earliest or "")[:10] == (time.latest or "")[:10]


def _bears_on(plan: Announced, told: _Told, shared: int, score: float) -> bool:
    """On the day any likeness counts; else the same doing with a word besides, or many words of a whole clause."""
    if _on_the_day(plan, told) or _is_ahead(told):
        return True
    if not told.statement.who or told.statement.who[0].start > told.statement.end:
        return False
    verb = plan.statement.predicate.split()[0]
    telling = verb not in GENERAL_VERBS
    if _same_doing(plan.statement, told):
        own = verb == told.statement.predicate.split()[0]
        return shared >= (2 if own and telling else 1)
    return shared > 1 and score >= _UNTIED


def _bar(plan: Announced, told: _Told) -> float:
    """How like a clause must be: on the very day, one telling word that is no name is enough."""
    exact = plan.due is not None and _is_one_day(plan.due) and _on_the_day(plan, told)
    shared = {_doing(w) for w in plan.lemmas} & told.lemmas - told.names - GENERAL_VERBS
    return _ENOUGH_ON_THE_DAY if exact and shared & EVENTS else _ENOUGH


def _is_ahead(told: _Told) -> bool:
    """A clause that itself only announces can put a plan off or stop it, but not tell that it happened."""
    return told.statement.modality == "expected"


def _put_later(plan: Announced, told: _Told) -> Iterator[Became]:
    """The same thing announced anew for a later time, in words of a change (“will now begin at noon”)."""
    due, new = plan.due, told.time
    if not (_is_ahead(told) and due and new and due.earliest and new.earliest and _same_doing(plan.statement, told)):
        return
    shared = frozenset(plan.statement.topics) & frozenset(told.statement.topics)
    grain = min(len(due.earliest), len(new.earliest))
    if shared and new.earliest[:grain] > due.earliest[:grain] and _RESET.search(told.statement.text):
        passage = Passage(told.statement.report, told.statement.start, told.statement.end)
        yield Became("postponed", passage, f"a later report puts it to “{new.text}”")


def _concerns(told: _Told, plan: Announced) -> bool:
    """Whether what is put off or called off is named in the plan."""
    mine = {_doing(w) for w in plan.lemmas}
    if _BARRED.search(told.statement.text) and told.statement.modality != "cancelled":
        return bool({_doing(w) for w in plan.lemmas} & told.verbs - GENERAL_VERBS)
    if _same_doing(plan.statement, told):
        return True
    named = {w.casefold() for who in told.statement.who for w in who.text.split()} | {told.statement.predicate}
    return bool({_doing(w) for w in (*named, *told.statement.topics)} & mine)


def _same_day(a: Time, b: Time) -> bool:
    return bool(a.earliest and b.earliest and a.latest and b.latest) and (
        str(a.earliest)[:10] <= str(b.latest)[:10] and str(b.earliest)[:10] <= str(a.latest)[:10]
    )


def _same_doing(plan: Statement, told: _Told) -> bool:
    mine, theirs = plan.predicate.split()[0], told.statement.predicate.split()[0]
    done = DONE.get(mine, frozenset())
    if (mine == theirs and mine != "be") or theirs in done or done & told.lemmas - GENERAL_VERBS - _PARTICLED:
        return True
    if mine in EVENT_CARRIERS:
        events = {NOMINALS[w] for w in plan.topics if w in NOMINALS}
        return bool(events & (told.lemmas | told.around))
    return False


def _stopped(told: _Told) -> Iterator[Became]:
    """What a statement says of something put off or called off."""
    statement = told.statement
    passage = Passage(statement.report, statement.start, statement.end)
    off, later = _CANCELLED.search(statement.text), _POSTPONED.search(statement.text)
    barred = _BARRED.search(statement.text) if statement.polarity == "positive" else None
    if barred and not later and not off:
        outcome: Outcome = "postponed" if _FOR_A_WHILE.search(statement.text) else "cancelled"
        yield Became(outcome, passage, f"a later report says “{barred[0]}”")
        return
    if _is_ahead(told) and not off:
        return
    if later:
        yield Became("postponed", passage, f"a later report says “{later[0]}”")
    elif off or statement.modality == "cancelled":
        yield Became("cancelled", passage, f"a later report says “{off[0] if off else statement.predicate}”")


def _happened(plan: Announced, told: _Told, score: float) -> Became | None:
    """Whether a statement tells the plan as done, or as not done when it was due; None where it can't tell."""
    statement = told.statement
    passage = Passage(statement.report, statement.start, statement.end)
    if plan.due and plan.due.earliest and is_after(plan.due.earliest, told.out_on):
        return None
    if next(_stopped(told), None):
        return next(_stopped(told)) if _concerns(told, plan) else None
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
