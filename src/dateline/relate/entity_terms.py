"""Goes in: one report and a cluster of it. Comes out: the offices that its clauses say a person took, held or left.

A clause tells of an office by its verb ("became", "was sworn in as", "stepped down as", "led … from … to …") and of its
time by the time that dates it. What is only expected, or denied, tells of none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.language.en.careers import (
    AFTER,
    BEFORE,
    BEGIN,
    BY_VERB,
    END,
    FROM,
    HOLD,
    PUT_IN,
    PUT_OUT,
    SUCCEED,
    UNTIL,
)
from dateline.language.en.titles import OFFICES, TITLES
from dateline.model.passage import Passage
from dateline.model.reading import Mention, Participant, Read, Statement, Time
from dateline.relate.entity_clusters import LocalCluster, bare_name, role_of


@dataclass(frozen=True, slots=True)
class Term:
    """An office in the report's words, from when to when (EDTF), and the clause that says so."""

    role: str
    earliest: str | None
    latest: str | None
    at: Passage


@dataclass(frozen=True, slots=True)
class Career:
    """A report as offices are looked for in it: its mentions and times by place, its clauses by who is in them.

    `names` has the longest name of each cluster, `related` the mentions that tell whose predecessor or successor
    somebody is, with whose, under the clusters of both.
    """

    read: Read
    by_start: dict[int, list[Mention]]
    names: dict[int, str]
    times: dict[int, Time]
    clauses: dict[int, list[tuple[Statement, Participant]]]
    related: dict[int, list[tuple[Mention, Mention]]]


def career_of(read: Read) -> Career:
    """Lay a report's marks out, once for all of its clusters."""
    by_start: dict[int, list[Mention]] = {}
    names: dict[int, str] = {}
    for mention in read.reading.mentions:
        by_start.setdefault(mention.start, []).append(mention)
        if mention.form == "name":
            name = bare_name(mention.text, mention.kind)
            if len(name) > len(names.get(mention.cluster, "")):
                names[mention.cluster] = name
    times = {t.start: t for t in read.reading.times}
    return Career(read, by_start, names, times, _clauses(read), _related(read, by_start))


def _clauses(read: Read) -> dict[int, list[tuple[Statement, Participant]]]:
    """What is told as done, under the clusters of who does it and whom it is done to."""
    found: dict[int, list[tuple[Statement, Participant]]] = {}
    for statement in read.reading.statements:
        if statement.polarity == "negative" or statement.modality not in ("happened", "claimed"):
            continue
        parts = {p.cluster: p for p in reversed(statement.who) if p.role in ("agent", "patient")}
        for cluster, part in parts.items():
            if cluster is not None:
                found.setdefault(cluster, []).append((statement, part))
    return found


def _related(read: Read, by_start: dict[int, list[Mention]]) -> dict[int, list[tuple[Mention, Mention]]]:
    found: dict[int, list[tuple[Mention, Mention]]] = {}
    for mention in read.reading.mentions:
        if mention.form != "nominal" or _noun(mention) not in BEFORE | AFTER:
            continue
        owner = next((m for m in by_start[mention.start] if m.cluster != mention.cluster), None)
        for cluster in (mention.cluster, owner.cluster) if owner is not None else ():
            found.setdefault(cluster, []).append((mention, owner or mention))
    return found


def _noun(mention: Mention) -> str:
    return mention.text[mention.head - mention.start :].split(" ")[0].casefold()


def terms_of(career: Career, cluster: LocalCluster) -> Iterator[Term]:
    """Every office that the report's clauses give the one of this cluster."""
    for statement, part in career.clauses.get(cluster.number, ()):
        yield from _told(career, statement, part)
    for mention, owner in career.related.get(cluster.number, ()):
        yield from _relation(career, cluster, mention, owner)


def _told(career: Career, statement: Statement, part: Participant) -> Iterator[Term]:
    verb, at = statement.predicate, Passage(statement.report, statement.start, statement.end)
    office = _office(career, statement, part)
    when = when_of(career.times.get(statement.time)) if statement.time is not None else None
    begins = verb in BEGIN | SUCCEED if part.role == "agent" else verb in PUT_IN
    ends = verb in END if part.role == "agent" else verb in PUT_OUT
    if office and (begins or ends):
        yield Term(office, when if begins else None, when if ends else None, at)
    elif part.role == "agent" and (verb.split()[0] in HOLD or verb in BY_VERB):
        first, last = _between(career, statement)
        held = office or _by_verb(statement)
        if held and (first or last):
            yield Term(held, first, last, at)
    if verb in SUCCEED or verb in PUT_OUT & SUCCEED:
        other = next((p for p in statement.who if p.role in ("agent", "patient") and p.role != part.role), None)
        name = career.names.get(other.cluster) if other is not None and other.cluster is not None else None
        if name and _is_person(career, other):
            yield Term(f"{'successor' if part.role == 'agent' else 'predecessor'} of {name}", None, None, at)


def _is_person(career: Career, part: Participant | None) -> bool:
    return part is not None and any(m.kind == "person" for m in career.by_start.get(part.start, ()))


def _office(career: Career, statement: Statement, part: Participant) -> str | None:
    """The office that a clause names: a description, of nobody else in it."""
    for other in statement.who:
        if other is part or other.cluster == part.cluster or other.role == "agent":
            continue
        for mention in career.by_start.get(other.start, ()):
            words = role_of(mention.role or "") if mention.form == "nominal" else ()
            if words and words[-1] in OFFICES | TITLES:
                return mention.role
    return None


def _by_verb(statement: Statement) -> str | None:
    """An office by its verb and what it is of: "led the bank"."""
    of = next((p.text for p in statement.who if p.role == "patient"), None)
    noun = BY_VERB.get(statement.predicate)
    return f"{noun} of {of}" if noun and of and of.casefold() not in ("it", "them") else None


def _between(career: Career, statement: Statement) -> tuple[str | None, str | None]:
    """From when and until when, by the words before the clause's times."""
    first = last = None
    for start in statement.times:
        before = career.read.report.text[max(statement.start, start - 10) : start].casefold().split()
        word = before[-1] if before else ""
        when = when_of(career.times.get(start))
        first = when if word in FROM and first is None else first
        last = when if word in UNTIL else last
    return first, last


def when_of(time: Time | None) -> str | None:
    """A time as far as it is known: the month, where no more is said."""
    if time is None:
        return None
    value = time.value or ""
    return value if value[:4].isdecimal() and set(value) <= set("0123456789-") else time.earliest


def _relation(career: Career, cluster: LocalCluster, mention: Mention, owner: Mention) -> Iterator[Term]:
    """Whose predecessor or successor somebody is: "her predecessor, Karl Lund" tells it of both."""
    mine = cluster.number == mention.cluster
    name = career.names.get(owner.cluster if mine else mention.cluster)
    if name:
        was = (_noun(mention) in BEFORE) == mine
        role = f"{'predecessor' if was else 'successor'} of {name}"
        yield Term(role, None, None, Passage(mention.report, mention.start, mention.end))
