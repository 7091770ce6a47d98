"""Goes in: the facts and conflicts of a story. Comes out: a brief of a few sentences, each with what it rests on.

The words are the reports' own: a clause is taken as it stands, and only who says it, its day, and that reports disagree
or revised a figure is put around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from dateline.model.passage import Passage
from dateline.model.reading import Read
from dateline.model.record import BriefSentence, Conflict, ConflictValue, Fact, Origin

_FEWEST, _MOST = 3, 7
_LONGEST, _SHORTEST = 260, 18
_CITED = 4
_VALUES = 3
_NAMED = 2
_SAME = 0.75
_WEIGHTY = 2.0
_LEANING = 1.0
_UNCLEAR = re.compile(
    r"\[|(?:in |of |to |by |with )?"
    r"(?:he|she|it|they|his|her|its|their|we|i|you|this|that|these|those|there|who|whose|which|what|when|"
    r"where|yesterday|today|tomorrow|now|then)\b(?! \[)",
    re.I,
)
_ACCORDING = re.compile(r"\baccording to\b", re.I)
_HANGING = re.compile(r"\b(?:as|by|with \w+|and) (?:saying|adding|calling|telling)$")
_FIRST_PERSON = re.compile(r"\b(?:I|we|We|us|our|Our|my|My|you|You|your)\b")
# By report: where its opening clause begins, where its opening sentences end.
Openings = Mapping[str, tuple[int, int]]
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip


def write_brief(
    reads: Sequence[Read], facts: Sequence[Fact], conflicts: Sequence[Conflict]
) -> tuple[BriefSentence, ...]:
    """The fact that most reports and origins carry, then more in the order of time, each with what is disputed."""
    published = {r.report.id: r.report.published or "" for r in reads}
    openings = {r.report.id: opening for r in reads for opening in _opening(r)}
    outlets = {r.report.outlet or r.report.id for r in reads}
    names = {o.id: o.name for f in facts for o in f.origins if len(outlets) > 1 or o.kind not in ("outlet", "agency")}
    about: dict[str, list[Conflict]] = {}
    for conflict in conflicts:
        if conflict.fact:
            about.setdefault(conflict.fact, []).append(conflict)
    chosen = _choose(facts, openings)
    ordered = sorted(chosen[1:], key=lambda f: _place_in_time(f, published))
    return tuple(
        sentence
        for fact in (*chosen[:1], *ordered)
        for sentence in _sentences(fact, about.get(fact.id, ()), names, published)
    )


def _opening(read: Read) -> Iterator[tuple[int, int]]:
    """Where the clause begins that a report opens with, and where its opening sentences end."""
    sentences, statements = read.reading.sentences, read.reading.statements
    first = next((s.start for s in statements if not s.relative and s.tense != "participle"), None)
    if first is not None and sentences:
        yield first, sentences[min(1, len(sentences) - 1)].end


def _choose(facts: Sequence[Fact], openings: Openings) -> list[Fact]:
    ranked = sorted((f for f in facts if _readable(f)), key=lambda f: (-_weight(f, openings), f.id))
    chosen: list[Fact] = []
    for fact in ranked:
        if len(chosen) >= _MOST or (len(chosen) >= _FEWEST and _weight(fact, openings) < _WEIGHTY):
            break
        if all(_alike(fact.text, other.text) < _SAME for other in chosen):
            chosen.append(fact)
    return chosen


def _readable(fact: Fact) -> bool:
    text = fact.text
    if (fact.who and all(w.role == "other" for w in fact.who)) or _HANGING.search(text):
        return False
    return _SHORTEST <= len(text) <= _LONGEST and not _UNCLEAR.match(text) and not _FIRST_PERSON.search(text)


def _weight(fact: Fact, openings: Openings) -> float:
    """How many reports carry it, how many origins stand behind it, whether one opens with it, how clear it is."""
    reports = {s.report for s in fact.statements}
    leads = sum(s.start == openings[s.report][0] for s in fact.statements if s.report in openings)
    opens = sum(any(s.report == r and s.start < openings[r][1] for s in fact.statements) for r in reports & {*openings})
    leaning = _LEANING if re.match(r"\w+ \[", fact.text) else 0.0
    dated = 0.5 if fact.when_from == "stated" or (fact.when and not fact.when_from) else 0.0
    return 0.75 * len(reports) + 0.5 * len(fact.origins) + 1.2 * leads + 0.5 * opens + dated - leaning


def _alike(a: str, b: str) -> float:
    x, y = set(a.casefold().split()), set(b.casefold().split())
    return len(x & y) / min(len(x), len(y))


def _place_in_time(fact: Fact, published: Mapping[str, str]) -> tuple[str, str, int, str]:
    first = min(fact.statements, key=lambda s: (published.get(s.report, ""), s.start))
    return fact.when or published.get(first.report, "")[:10], published.get(first.report, ""), first.start, fact.id


def _sentences(
    fact: Fact, conflicts: Sequence[Conflict], names: Mapping[str, str], published: Mapping[str, str]
) -> Iterable[BriefSentence]:
    yield BriefSentence(_told(fact, names), (fact.id,), _cited(fact))
    for conflict in conflicts[:1]:
        if conflict.relation != "precision" and len(conflict.values) > 1 and _can_be_said(conflict):
            passages = tuple(p for v in conflict.values for p in v.passages[:1])
            yield BriefSentence(_disputed(conflict, names, published), (fact.id,), passages)


def _can_be_said(conflict: Conflict) -> bool:
    """Whether the values tell what they are: a bare “5” in a sentence tells nobody anything."""
    worded = all(any(c.isalpha() for c in v.text) for v in conflict.values)
    return worded and (conflict.relation == "update" or len(conflict.values) <= _VALUES)


def _told(fact: Fact, names: Mapping[str, str]) -> str:
    """The clause with its day, and who says it where only one does."""
    text = _closed(fact.text)
    counted = fact.origins[:1] if fact.standing == "lone" else fact.origins
    told_by = _names(names[o.id] for o in counted if o.id in names)
    day = _day(fact.when if fact.when_from != "context" else None)  # a brief says no more than the reports do
    if day and day not in text:
        text += f" (probably {day})" if fact.when_from == "corrected" else f" ({day})"
    if fact.status == "denied":
        return f"Denied by {told_by}: {text}." if told_by else f"Denied: {text}."
    needed = fact.status == "claimed" or fact.standing == "lone"
    if told_by and needed and not _ACCORDING.search(text) and not _of_their_own(fact, counted):
        text += f", according to {told_by}"
    return text + "."


def _of_their_own(fact: Fact, counted: Sequence[Origin]) -> bool:
    """Whether the sentence tells what its only source did: that needs no “according to” the same one."""
    names = [o.name.casefold() for o in counted if o.kind in ("person", "body")]
    opening = re.sub(r"[\[\]]", "", fact.text).casefold()
    subjects = {w.name.casefold() for w in fact.who if w.role == "agent"}
    return bool(names) and all(n in subjects or opening.startswith((f"{n} ", f"{n.split()[-1]} ")) for n in names)


def _disputed(conflict: Conflict, names: Mapping[str, str], published: Mapping[str, str]) -> str:
    ordered = sorted(conflict.values, key=lambda v: (_latest(v, published), v.value))
    if conflict.relation == "update":
        last = ordered[-1]
        before = ", ".join(v.text for v in ordered[:-1][-_VALUES:])
        return f"The figure was revised from {before} to {last.text}{_according(last, names)}."
    told = "; ".join(f"{v.text}{_according(v, names)}" for v in ordered[:_VALUES])
    return f"Reports disagree: {told}."


def _according(value: ConflictValue, names: Mapping[str, str]) -> str:
    known = [names[o] for o in value.origins if o in names]
    return f" according to {_names(known)}" if known else ""


def _latest(value: ConflictValue, published: Mapping[str, str]) -> str:
    return max((published.get(p.report, "") for p in value.passages), default="")


def _names(found: Iterable[str]) -> str:
    """Two names at most, those of bodies and persons before a source without one."""
    every = list(dict.fromkeys(found))
    named = [n for n in every if not n.startswith("unnamed")]
    if named:
        return " and ".join(named[:_NAMED])
    return f"an unnamed source{every[0][len('unnamed') :]}" if every else ""


def _cited(fact: Fact) -> tuple[Passage, ...]:
    """One passage of each report, a few at most."""
    first: dict[str, Passage] = {}
    for s in fact.statements:
        first.setdefault(s.report, Passage(s.report, s.start, s.end))
    return tuple(first[r] for r in sorted(first))[:_CITED]


def _closed(text: str) -> str:
    """Without the end mark, and without a quotation mark that has lost its other half; an open bracket is closed."""
    text = text.rstrip(" .,;:–—-")
    for opening, closing in (("“", "”"), ("«", "»"), ("‘", "’")):
        if text.count(opening) > text.count(closing):
            text = text.replace(opening, "")
    if text.count("(") > text.count(")"):
        text += ")"
    return text.replace('"', "") if text.count('"') % 2 else text


def _day(when: str | None) -> str:
    """An EDTF day in words."""
    if when is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", when):
        return ""
    try:
        day = date.fromisoformat(when)
    except ValueError:
        return ""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
