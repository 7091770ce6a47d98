"""Goes in: the reads of a story and its entities. Comes out: its statements with what is compared between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from dateline.language.en.events import EVENT_CARRIERS, NOMINALS, RECEIVING, REVERSERS, SEEKING
from dateline.language.en.synonyms import COMMON_WORDS, GENERAL_VERBS, SENSES_OF, WEAK_SENSES
from dateline.language.en.things import THINGS_OF
from dateline.language.en.units import DIMENSIONS
from dateline.language.meaning import Vector
from dateline.model.passage import Passage
from dateline.model.reading import Mention, Quantity, Quotation, Read, Reading, Statement
from dateline.model.record import Entity
from dateline.relate.meanings import clause_meanings

# How much a sense counts by where its word stands: predicate or collocation, topic, anywhere in the clause.
_PREDICATE, _GENERAL, _CARRIED, _TOPIC, _ANYWHERE = 1.0, 0.7, 1.0, 0.55, 0.3
_WEAK = 0.4


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement with its report and what speaks for sameness.

    `words` are its telling lemmas, `told` and `topics` those that are no part of a name, `kinds` the kinds of event in
    it, each with how surely the clause is about it, `main` those of its main verb, `days` the earliest and latest day
    of its event, `numbers` the values of its quantities, `figures` the sorts of them (a measure's dimension, the thing
    that is counted), `speaker` who says it, `place` how far down its report it stands (0 to 1), `meaning` a vector near
    those of clauses that mean something like it, without what all clauses of the story have in common.
    """

    read: Read
    statement: Statement
    words: frozenset[str]
    told: frozenset[str]
    topics: frozenset[str]
    kinds: Mapping[str, float]
    main: frozenset[str]
    entities: frozenset[str]
    agents: frozenset[str]
    patients: frozenset[str]
    places: frozenset[str]
    days: tuple[str, str] | None
    numbers: frozenset[tuple[float, str]]
    figures: frozenset[str]
    clusters: tuple[tuple[int, str], ...]
    speaker: str | None
    place: float
    meaning: Vector = field(compare=False)

    def whose(self, cluster: int | None) -> str | None:
        """Who a cluster of the report's mentions is."""
        return next((who for known, who in self.clusters if known == cluster), None)

    @property
    def key(self) -> tuple[str, int, int]:
        """The passage, as that which names the statement."""
        return self.statement.report, self.statement.start, self.statement.end


@dataclass(frozen=True, slots=True)
class Shelf:
    """The statements of each report in text order, found by place without looking at all of them."""

    places: Mapping[str, Sequence[int]]
    starts: Mapping[str, Sequence[int]]
    longest: int

    def near(self, passage: Passage) -> Sequence[int]:
        """Places of statements that share words with the passage or stand close to it."""
        starts = self.starts.get(passage.report, ())
        low = bisect_left(starts, passage.start - self.longest)
        return self.places.get(passage.report, ())[low : bisect_left(starts, passage.end)]


def shelve(statements: Sequence[Stated]) -> Shelf:
    """Put the statements of a story in order of report and text."""
    places: dict[str, list[int]] = {}
    for place in sorted(range(len(statements)), key=lambda i: statements[i].key):
        places.setdefault(statements[place].statement.report, []).append(place)
    starts = {r: [statements[i].statement.start for i in found] for r, found in places.items()}
    return Shelf(places, starts, max((s.statement.end - s.statement.start for s in statements), default=0))


def gather(
    reads: Sequence[Read], entities: Sequence[Entity], quotations: Sequence[Quotation] = ()
) -> tuple[Stated, ...]:
    """All statements of a story, in the order of the reads and the text."""
    speakers = {q.id: q.speaker.entity for q in quotations if q.speaker and q.speaker.entity}
    known = {(m.report, m.start, m.end): e.id for e in entities for m in e.mentions}
    told = zip(reads, clause_meanings(reads), strict=True)
    return tuple(stated for read, meanings in told for stated in _of_report(read, meanings, known, speakers))


def _of_report(
    read: Read,
    meanings: Sequence[Vector],
    known: Mapping[tuple[str, int, int], str],
    speakers: Mapping[str, str],
) -> Iterator[Stated]:
    reading = read.reading
    whose = identities(reading, known)
    persons = {m.cluster for m in reading.mentions if m.kind == "person"}
    mentions = sorted(reading.mentions, key=lambda m: (m.start, m.end))
    starts = [m.start for m in mentions]
    times = {t.start: t for t in reading.times}
    quantities = {q.start: q for q in reading.quantities}
    for statement, meaning in zip(reading.statements, meanings, strict=True):
        low, high = bisect_left(starts, statement.start), bisect_left(starts, statement.end)
        naming = _name_words(mentions[low:high])
        named = {whose[m.cluster] for m in mentions[low:high] if m.cluster in whose}
        clusters = tuple(
            (w.cluster, whose[w.cluster]) for w in statement.who if w.cluster is not None and w.cluster in whose
        )
        time = times.get(statement.time) if statement.time is not None else None
        yield Stated(
            read=read,
            statement=statement,
            words=frozenset(_telling(statement.lemmas)),
            told=frozenset(_telling(set(statement.lemmas) - naming)),
            topics=frozenset(_telling(set(statement.topics) - naming)),
            kinds=_kinds(statement, persons),
            main=_main_kinds(statement),
            entities=frozenset(named | {who for _, who in clusters}),
            agents=_in_role(statement, "agent", whose),
            patients=_in_role(statement, "patient", whose),
            places=frozenset(
                whose.get(p.cluster, p.text.casefold()) for p in statement.places if p.cluster is not None
            ),
            days=(time.earliest[:10], time.latest[:10]) if time and time.earliest and time.latest else None,
            numbers=frozenset(
                (v, q.unit or "") for s in statement.quantities if (q := quantities.get(s)) for v in q.value
            ),
            figures=frozenset(
                sort for q in statement.quantities if (found := quantities.get(q)) for sort in _sorts(found)
            ),
            clusters=clusters,
            place=statement.start / max(1, len(read.report.text)),
            speaker=speakers.get(statement.quotation or ""),
            meaning=meaning,
        )


def _sorts(quantity: Quantity) -> Iterator[str]:
    """What sort of figure it is: “9,640 acres” and “3,900 hectares” are areas, “24 sailors” crew."""
    if quantity.kind in ("money", "percent", "score"):
        yield quantity.kind
    elif quantity.kind == "measure" and quantity.unit:
        yield DIMENSIONS[quantity.unit].dimension if quantity.unit in DIMENSIONS else quantity.unit
    elif quantity.kind == "count":
        for word in (quantity.of_what or "").split():
            yield from THINGS_OF.get(word, (word,))


def identities(reading: Reading, known: Mapping[tuple[str, int, int], str]) -> dict[int, str]:
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


def _name_words(mentions: Sequence[Mention]) -> set[str]:
    """The words of names and of the titles before them."""
    return {word for m in mentions if m.form == "name" for word in f"{m.text} {m.role or ''}".casefold().split()}


def _in_role(statement: Statement, role: str, whose: Mapping[int, str]) -> frozenset[str]:
    return frozenset(
        whose[w.cluster] for w in statement.who if w.role == role and w.cluster is not None and w.cluster in whose
    )


def _telling(lemmas: Iterable[str]) -> Iterator[str]:
    """Telling lemmas, event nouns as their verbs, and with a mark before it what sort of thing a noun stands for."""
    for word in lemmas:
        if word in COMMON_WORDS or not any(c.isalpha() for c in word):
            continue
        yield NOMINALS.get(word, word)
        for thing in THINGS_OF.get(word, ()):
            yield f"~{thing}"


def _kinds(statement: Statement, persons: Set[int]) -> dict[str, float]:
    """The kinds of event, each by its surest word: the fewer kinds a word can mean, the surer it is."""
    found: dict[str, float] = {}
    head = statement.predicate.split(" ")[0]
    topics = set(statement.topics)
    carried = _CARRIED if statement.predicate in EVENT_CARRIERS or head in EVENT_CARRIERS else _TOPIC
    carried = _ANYWHERE if statement.predicate in REVERSERS else carried
    general = statement.predicate in GENERAL_VERBS
    _raise(found, SENSES_OF.get(statement.predicate, ()), _GENERAL if general else _PREDICATE)
    if statement.predicate in RECEIVING and any(w.role == "patient" and w.cluster in persons for w in statement.who):
        found["meet"] = _PREDICATE
    if statement.polarity == "negative" and statement.predicate in SEEKING:
        found["missing"] = _PREDICATE
    for word in statement.lemmas:
        if word != head:
            _raise(found, _senses(word), carried if word in topics else _ANYWHERE)
        for verb in {head, statement.predicate}:
            for sense in SENSES_OF.get(f"{verb}+{word}", ()):
                found[sense] = _PREDICATE
    return found


def _main_kinds(statement: Statement) -> frozenset[str]:
    """The kinds of event that the main verb or noun can stand for, if it has a meaning of its own."""
    own = statement.predicate
    light = own in EVENT_CARRIERS or own in REVERSERS
    return frozenset() if light else _senses(own.removeprefix("be "))


def _senses(word: str) -> frozenset[str]:
    return SENSES_OF.get(word) or SENSES_OF.get(NOMINALS.get(word, ""), frozenset())


def _raise(found: dict[str, float], senses: Iterable[str], strength: float) -> None:
    senses = tuple(senses)
    for sense in senses:
        weight = strength / len(senses) ** 0.5 * (_WEAK if sense in WEAK_SENSES else 1.0)
        found[sense] = max(found.get(sense, 0.0), weight)
