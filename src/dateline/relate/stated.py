"""Goes in: the reads of a story and its entities. Comes out: its statements with what is compared between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.events import NOMINALS
from dateline.language.en.synonyms import COMMON_WORDS, SENSES_OF
from dateline.model.reading import Read, Reading, Statement
from dateline.model.record import Entity


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement with its report and what speaks for sameness: every feature is a word with its kind before it.

    `kinds` are the senses of its predicate and event nouns, `days` the earliest and latest day of its event,
    `numbers` the values of its quantities.
    """

    read: Read
    statement: Statement
    features: frozenset[str]
    kinds: frozenset[str]
    entities: frozenset[str]
    agents: frozenset[str]
    patients: frozenset[str]
    days: tuple[str, str] | None
    numbers: frozenset[float]
    clusters: tuple[tuple[int, str], ...]

    def whose(self, cluster: int | None) -> str | None:
        """Who a cluster of the report's mentions is."""
        return next((who for known, who in self.clusters if known == cluster), None)

    @property
    def key(self) -> tuple[str, int, int]:
        """The passage, as that which names the statement."""
        return self.statement.report, self.statement.start, self.statement.end


def gather(reads: Sequence[Read], entities: Sequence[Entity]) -> tuple[Stated, ...]:
    """All statements of a story, in the order of the reads and the text."""
    known = {(m.report, m.start, m.end): e.id for e in entities for m in e.mentions}
    return tuple(stated for read in reads for stated in _of_report(read, known))


def _of_report(read: Read, known: dict[tuple[str, int, int], str]) -> Iterator[Stated]:
    reading = read.reading
    whose = identities(reading, known)
    mentions = sorted(reading.mentions, key=lambda m: (m.start, m.end))
    starts = [m.start for m in mentions]
    times = {t.start: t for t in reading.times}
    quantities = {q.start: q for q in reading.quantities}
    for statement in reading.statements:
        low, high = bisect_left(starts, statement.start), bisect_left(starts, statement.end)
        named = {whose[m.cluster] for m in mentions[low:high] if m.cluster in whose}
        named |= {whose[w.cluster] for w in statement.who if w.cluster in whose}
        kinds = frozenset(_kinds(statement))
        words = {w for w in statement.lemmas if w not in COMMON_WORDS and w.isalpha()}
        time = times.get(statement.time) if statement.time is not None else None
        days = (time.earliest[:10], time.latest[:10]) if time and time.earliest and time.latest else None
        yield Stated(
            read=read,
            statement=statement,
            features=frozenset({f"w:{w}" for w in words} | {f"s:{k}" for k in kinds} | {f"e:{e}" for e in named}),
            kinds=kinds,
            entities=frozenset(named),
            agents=_in_role(statement, "agent", whose),
            patients=_in_role(statement, "patient", whose),
            days=days,
            numbers=frozenset(v for s in statement.quantities if s in quantities for v in quantities[s].value),
            clusters=tuple(
                (w.cluster, whose[w.cluster]) for w in statement.who if w.cluster is not None and w.cluster in whose
            ),
        )


def identities(reading: Reading, known: dict[tuple[str, int, int], str]) -> dict[int, str]:
    """Who each cluster of mentions is: the entity where one was decided, else its longest name in small letters."""
    found: dict[int, str] = {}
    for mention in reading.mentions:
        entity = known.get((mention.report, mention.start, mention.end))
        if entity is not None:
            found.setdefault(mention.cluster, entity)
    names: dict[int, str] = {}
    for mention in reading.mentions:
        if mention.form == "name" and len(mention.text) > len(names.get(mention.cluster, "")):
            names[mention.cluster] = mention.text
    for cluster, name in names.items():
        found.setdefault(cluster, name.casefold())
    return found


def _in_role(statement: Statement, role: str, whose: dict[int, str]) -> frozenset[str]:
    return frozenset(whose[w.cluster] for w in statement.who if w.role == role and w.cluster in whose)


def _kinds(statement: Statement) -> Iterator[str]:
    """The senses of the predicate, of each word that is an event, and of verbs with the noun that makes them."""
    yield from SENSES_OF.get(statement.predicate, ())
    head = statement.predicate.split(" ")[0]
    verbs = {head, *(w for w in statement.lemmas if w in SENSES_OF)}
    for word in statement.lemmas:
        if word in NOMINALS or word in SENSES_OF:
            yield from SENSES_OF.get(word, ())
            yield from SENSES_OF.get(NOMINALS.get(word, ""), ())
        for verb in verbs:
            yield from SENSES_OF.get(f"{verb}+{word}", ())
