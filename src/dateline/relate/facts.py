"""Goes in: the reads and what was decided on them. Comes out: facts with statements, origins and standing."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from dateline.model.reading import Modality, Participant, Quotation, Read, Time
from dateline.model.record import (
    Conflict,
    Copy,
    Entity,
    Fact,
    FactStatement,
    Origin,
    Status,
    Where,
    Who,
)
from dateline.relate.alignment import align
from dateline.relate.event_types import event_type
from dateline.relate.origins import Found, find_origins
from dateline.relate.stated import Stated, gather

_SPARSE, _STEM = 3, 3
_TELLING, _DAY = 4, len("2031-03-05")
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where", "when", "that", "as", "what"})
_FIRST_PERSON = frozenset({"i", "we", "us", "our", "my", "me", "i’m", "we’re", "i'm", "we're"})
_IN_TALK = _FIRST_PERSON | {"you", "there", "it", "that", "this"}
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who", "which", "what"}
)

_Member = tuple[Stated, Found]


def mark_disputed(facts: Sequence[Fact], conflicts: Sequence[Conflict]) -> tuple[Fact, ...]:
    """Facts that a conflict touches are disputed."""
    touched = {c.fact for c in conflicts if c.relation == "conflict"}
    return tuple(replace(f, standing="disputed") if f.id in touched else f for f in facts)


def link_facts(
    story: str,
    reads: Sequence[Read],
    entities: Sequence[Entity],
    quotations: Sequence[Quotation],
    copies: Sequence[Copy],
) -> tuple[Fact, ...]:
    """Join statements that say alike, find who is behind each, and say what they come to together."""
    statements = gather(reads, entities, quotations)
    origins = find_origins(statements, entities, quotations, copies)
    names = {e.id: e.name for e in entities}
    facts = []
    for group in align(statements, quotations, copies):
        members = [(statements[i], origins[i]) for i in group.members]
        if len(members) > 1 or _tells(members[0][0]):
            parts = [[(statements[i], origins[i]) for i in part] for part in group.parts]
            facts.append(_fact(story, members, parts, names, group.why))
    return tuple(sorted(facts, key=lambda f: (f.when or "9999", f.statements[0], f.id)))


def _tells(stated: Stated) -> bool:
    """Whether a clause that nobody else has is worth a line: it has a name, a time, a number or an event in it."""
    own = stated.statement
    subject = own.who[0].text.casefold() if own.who else ""
    if len(own.lemmas) < 2 or (own.quotation and subject in _IN_TALK and not own.quantities and not own.times):
        return False
    if subject == "you" or (subject in _FIRST_PERSON and len(own.lemmas) < _SPARSE):
        return False
    return bool(stated.entities or own.times or own.quantities or stated.kinds or len(own.lemmas) > 3)


def _fact(
    story: str,
    members: Sequence[_Member],
    parts: Sequence[Sequence[_Member]],
    names: dict[str, str],
    why: Sequence[str],
) -> Fact:
    stated = [s for s, _ in members]
    status = _status(stated)
    bearing = [(s, f) for s, f in members if _bears(s.statement.modality, status)]
    core = _core(parts, status)
    told = [s for s, _ in bearing]
    best = min((s for s, _ in core), key=_plainness)
    named = {s.key: found for (s, _), found in zip(core, _named_later(core), strict=True)}
    members = [(s, named.get(s.key, f)) for s, f in members]
    counted = _origins(named.values())
    statements = _fact_statements(members)
    identity = "\n".join(f"{s.report} {s.start} {s.end}" for s in statements)
    return Fact(
        id="f-" + sha256(f"{story}\n{identity}".encode()).hexdigest()[:12],
        story=story,
        text=_text(best, names),
        type=event_type(best.kinds) if _took_place(best) else None,
        who=_who(best, names),
        when=_when(told) or _when(stated) or _told_around(told),
        where=_where(stated, names),
        status=status,
        standing="agreed" if len(counted) > 1 else "lone",
        statements=statements,
        origins=_with_others(counted, [f for _, f in members]),
        why="; ".join(why[:4]) or "stated once",
    )


def _fact_statements(members: Sequence[_Member]) -> tuple[FactStatement, ...]:
    found = (
        FactStatement(
            s.statement.report,
            s.statement.start,
            s.statement.end,
            origin=f.origin.id,
            polarity=s.statement.polarity,
            modality=s.statement.modality,
            why=f.why,
        )
        for s, f in members
    )
    return tuple(sorted(found))


def _core(parts: Sequence[Sequence[_Member]], status: Status) -> list[_Member]:
    """The statements that bear out the status and agree: the part that most origins and then most statements make."""
    found = [[(s, f) for s, f in part if _bears(s.statement.modality, status)] for part in parts]
    plainest = [(part, min(_plainness(s) for s, _ in part)) for part in found if part]
    return min(plainest, key=lambda p: (-len({f.origin.id for f in _named_later(p[0])}), -len(p[0]), p[1]))[0]


def _with_others(counted: tuple[Origin, ...], found: Sequence[Found]) -> tuple[Origin, ...]:
    """The origins that the standing counts, then those of the other statements about the same thing."""
    known = {o.id for o in counted}
    every = {o.id: o for o in _origins(found)}
    return (*(every[o.id] for o in counted), *(o for o in every.values() if o.id not in known))


def _origins(found: Iterable[Found]) -> tuple[Origin, ...]:
    """The different origins, each with all the ways by which it came."""
    by_id: dict[str, Origin] = {}
    for one in sorted((f.origin for f in found), key=lambda o: (o.id, o.via, o.name)):
        kept = by_id.get(one.id)
        via = tuple(sorted({*(kept.via if kept else ()), *one.via}))
        by_id[one.id] = Origin(one.id, kept.name if kept else one.name, one.kind, via)
    return tuple(sorted(by_id.values(), key=lambda o: (o.name, o.id)))


def _status(members: Sequence[Stated]) -> Status:
    """What the statements come to: called off and happened outweigh what was expected before."""
    seen = Counter(s.statement.modality for s in members)
    if seen["cancelled"]:
        return "cancelled"
    if seen["denied"] > seen["happened"] + seen["claimed"]:
        return "denied"
    if seen["happened"] > seen["claimed"]:
        return "happened"
    if seen["claimed"]:
        return "claimed"
    return "expected" if seen["expected"] else "happened"


def _took_place(stated: Stated) -> bool:
    own = stated.statement
    return own.polarity == "positive" and own.modality not in ("denied", "cancelled")


def _bears(modality: Modality, status: Status) -> bool:
    """Whether a statement speaks for the status: to expect something does not corroborate that it happened."""
    if modality == status:
        return True
    return modality in ("happened", "claimed") and status in ("happened", "claimed", "cancelled")


def _named_later(members: Sequence[tuple[Stated, Found]]) -> list[Found]:
    """The origins, where a report's opening words on a thing have the source that it names for it further down."""
    found = []
    for stated, own in members:
        later = [
            f
            for s, f in members
            if s.statement.report == stated.statement.report
            and s.statement.start > stated.statement.start
            and s.statement.quotation
        ]
        unsaid = stated.statement.quotation is None and own.origin.kind in ("outlet", "agency")
        found.append(later[0] if unsaid and later else own)
    return found


def _when(members: Sequence[Stated]) -> str | None:
    """The day that most statements give, the finest and earliest among equals."""
    found = Counter(v for s in members for v in (_edtf(_time(s)),) if v)
    return min(found, key=lambda v: (-found[v], -len(v), v), default=None)


def _told_around(members: Sequence[Stated]) -> str | None:
    """The day that the telling is at: that of what happened in the sentences just before, in the same report."""
    found = Counter(v for s in members if s.statement.modality != "expected" for v in (_before(s),) if v)
    return min(found, key=lambda v: (-found[v], -len(v), v), default=None)


def _before(stated: Stated) -> str | None:
    published = (stated.read.report.published or "9999")[:10]
    own, statements = stated.statement, stated.read.reading.statements
    at = bisect_left(statements, own.start, key=lambda s: s.start)
    while at > 0 and own.sentence - statements[at - 1].sentence <= _TELLING:
        at -= 1
        if statements[at].modality == "happened":
            value = _edtf(_time_at(stated.read, statements[at].time))
            if value and len(value) == _DAY and value <= published:
                return value
    return None


def _time(stated: Stated) -> Time | None:
    return _time_at(stated.read, stated.statement.time)


def _time_at(read: Read, start: int | None) -> Time | None:
    """The time that begins at this place."""
    if start is None:
        return None
    times = read.reading.times
    at = bisect_left(times, start, key=lambda t: t.start)
    return times[at] if at < len(times) and times[at].start == start else None


def _edtf(time: Time | None) -> str | None:
    """A TIMEX3 value as EDTF has it: the day of an hour or part of a day; a week as an interval."""
    if time is None or not time.value or not time.value[:4].isdigit():
        return None
    value = time.value.split("T")[0]
    for season, code in (("SP", "21"), ("SU", "22"), ("FA", "23"), ("WI", "24")):
        if value[5:] == season:
            return f"{value[:4]}-{code}"
    if value[5:].replace("-", "").isdigit() or len(value) == 4:
        return value
    return f"{time.earliest[:10]}/{time.latest[:10]}" if time.earliest and time.latest else None


def _where(members: Sequence[Stated], names: dict[str, str]) -> Where | None:
    found = Counter(p.text for s in members for p in s.statement.places)
    name = min(found, key=lambda n: (-found[n], n), default=None)
    return Where(name, next((i for i in sorted(names) if names[i] == name), None)) if name else None


def _plainness(stated: Stated) -> tuple[int, int, int, str, int]:
    """A clause with its own named subject and day before one that leans on another; the earliest among equals."""
    own = stated.statement
    first = own.who[0] if own.who else None
    leans = first is None or first.role == "other" or not own.start <= first.start < own.end
    unclear = bool(first and first.text.casefold() in _PRONOUNS)
    opening = own.text.split(" ", 2)[:2]
    relative = bool(own.lead) or any(w.casefold() in _RELATIVES for w in opening)
    quoted = own.quotation is not None and bool(_FIRST_PERSON & {w.casefold() for w in own.text.split()})
    score = 3 * leans + 3 * relative + 2 * unclear + 3 * quoted + (not stated.entities) + (own.time is None)
    return score + (own.modality != "happened"), abs(len(own.text) - 90) // 40, -len(own.who), own.report, own.start


def _text(stated: Stated, names: Mapping[str, str]) -> str:
    """The clause as a sentence by itself: a pronoun is followed by the name it stands for, a subject that stands
    elsewhere goes before it in brackets, a participle with the “be” that it lacks."""
    own = stated.statement
    begin = own.telling if own.telling is not None else own.start
    text = _balanced(own.text[begin - own.start :])
    first = own.who[0] if own.who and own.who[0].role != "other" and not _lacks_subject(stated, begin) else None
    name = names.get(stated.whose(first.cluster) or "") if first else names.get(stated.speaker or "")
    if first is None or not begin <= first.start < own.end:
        if first is None and not stated.speaker:
            return _capital(text)
        before = " ".join(word for word in (_called(first, name), own.lead) if word)
        return f"[{before}] {text[:1].lower() + text[1:] if own.lead else text}" if before else _capital(text)
    if name and first.text.casefold() in _PRONOUNS:
        at = first.end - begin
        text = f"{text[:at]} [{name}]{text[at:]}"
    return _capital(text)


def _lacks_subject(stated: Stated, begin: int) -> bool:
    """“Signed the treaty”, in somebody's own words: the verb stands before the first of those it tells of."""
    own = stated.statement
    if own.quotation is None or own.who[0].role != "patient":
        return False
    before = own.text[begin - own.start : own.who[0].start - own.start].casefold().split()
    return any(word.startswith(own.predicate[:_STEM]) for word in before)


def _balanced(text: str) -> str:
    """A quotation mark whose other half stands outside the clause gets it."""
    if text.count('"') % 2:
        return f'"{text}' if text.endswith('"') else f'{text}"'
    return f"{text}”" if text.count("“") > text.count("”") else text


def _called(subject: Participant | None, name: str | None) -> str:
    """Who the subject is: by name for a pronoun or a part of the name, else in the words of the report."""
    if subject is None:
        return name or ""
    words = subject.text.split()
    if name and (subject.text.casefold() in _PRONOUNS or (words and words[-1] in name.split())):
        return name
    return _capital(subject.text) if subject.text.casefold() not in _PRONOUNS else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _who(stated: Stated, names: Mapping[str, str]) -> tuple[Who, ...]:
    found = []
    for participant in stated.statement.who:
        entity = stated.whose(participant.cluster)
        known = entity if entity in names else None
        found.append(Who(participant.role, known, names[known] if known else participant.text))
    return tuple(dict.fromkeys(found))
