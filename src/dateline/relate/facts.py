"""Goes in: the reads and what was decided on them. Comes out: facts with statements, origins and standing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from dateline.language.en.events import COMMENTING
from dateline.model.reading import Modality, Quotation, Read
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
from dateline.relate.fact_days import date_fact
from dateline.relate.fact_texts import FIRST_PERSON, plainness, text_of
from dateline.relate.origins import Found, find_origins
from dateline.relate.stated import Stated, gather

_SPARSE = 3
# A clause is about a kind of event from this strength on.
_ABOUT = 0.5
_IN_TALK = FIRST_PERSON | {"you", "there", "it", "that", "this"}

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
    if subject == "you" or (subject in FIRST_PERSON and len(own.lemmas) < _SPARSE):
        return False
    if _only_adds(stated):
        return False
    return bool(stated.entities or own.times or own.quantities or stated.kinds or len(own.lemmas) > 3)


def _only_adds(stated: Stated) -> bool:
    """“Dressed in a suit”, “reflecting a wish”: a participle that only tells how, or remarks on it."""
    own = stated.statement
    if own.tense != "participle":
        return False
    if own.predicate in COMMENTING:
        return True
    return not (own.times or own.quantities) and max(stated.kinds.values(), default=0.0) < _ABOUT


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
    best = min((s for s, _ in core), key=plainness)
    dated = date_fact([s for s, _ in bearing], stated, best)
    named = {s.key: found for (s, _), found in zip(core, _named_later(core), strict=True)}
    members = [(s, named.get(s.key, f)) for s, f in members]
    counted = _origins(named.values())
    statements = _fact_statements(members)
    identity = "\n".join(f"{s.report} {s.start} {s.end}" for s in statements)
    return Fact(
        id="f-" + sha256(f"{story}\n{identity}".encode()).hexdigest()[:12],
        story=story,
        text=text_of(best, names),
        type=event_type(best.kinds) if _took_place(best) else None,
        who=_who(best, names),
        when=dated.when,
        when_from=dated.source,
        when_why=dated.why,
        counted=tuple(o.id for o in counted),
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
    plainest = [(part, min(plainness(s) for s, _ in part)) for part in found if part]
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


def _where(members: Sequence[Stated], names: dict[str, str]) -> Where | None:
    found = Counter(p.text for s in members for p in s.statement.places)
    name = min(found, key=lambda n: (-found[n], n), default=None)
    return Where(name, next((i for i in sorted(names) if names[i] == name), None)) if name else None


def _who(stated: Stated, names: Mapping[str, str]) -> tuple[Who, ...]:
    found = []
    for participant in stated.statement.who:
        entity = stated.whose(participant.cluster)
        known = entity if entity in names else None
        found.append(Who(participant.role, known, names[known] if known else participant.text))
    return tuple(dict.fromkeys(found))
