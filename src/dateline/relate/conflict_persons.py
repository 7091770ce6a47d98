"""Goes in: the reads and entities of a story. Comes out: what reports say differently of a person, or of who it was.

Six questions are asked: how a name is spelt, how old somebody is, whether an office is held or deputised, whether it
was a man or a woman, who holds an office, and who did what only one can have done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.language.en.careers import OVER
from dateline.language.en.gender import KINSHIP
from dateline.language.en.outcomes import DONE_BY_ONE
from dateline.language.en.titles import DEPUTISING, HELD_BY_ONE, OFFICES
from dateline.model.passage import Passage
from dateline.model.reading import Mention, Participant, Read, Statement
from dateline.model.record import ConflictKind, Entity
from dateline.relate.entity_clusters import Words, ages_of, bare_name, name_words, role_of
from dateline.relate.entity_names import plain
from dateline.relate.entity_roles import in_words

MAN_OR_WOMAN = {"male": "a man", "female": "a woman"}
MOST = 200  # statements with one verb that are compared in a story


@dataclass(frozen=True, slots=True)
class PersonConflict:
    """The question, and for each value its words and the passages that give it, with why they can't both be true."""

    question: str
    values: tuple[tuple[str, tuple[Passage, ...]], ...]
    why: str
    kind: ConflictKind = "person"


@dataclass(frozen=True, slots=True)
class Told:
    """A mention with the entity it belongs to."""

    mention: Mention
    entity: Entity

    @property
    def passage(self) -> Passage:
        return Passage(self.mention.report, self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody is said to have done."""

    statement: Statement
    agent: Participant
    doer: Entity

    @property
    def done_to(self) -> frozenset[str]:
        """What else than the doer the clause is about."""
        own = self.agent.text.casefold().split()
        return frozenset(topic for topic in self.statement.topics if topic.casefold() not in own)


def find_person_conflicts(reads: Sequence[Read], entities: Sequence[Entity]) -> Iterator[PersonConflict]:
    """Everything that the reports of one story say differently of persons."""
    persons = {(m.report, m.start, m.end): e for e in entities if e.kind == "person" for m in e.mentions}
    told = [Told(m, e) for r in reads for m in r.reading.mentions if (e := persons.get((m.report, m.start, m.end)))]
    of: dict[str, list[Told]] = defaultdict(list)
    texts = {read.report.id: read.report.text for read in reads}
    for one in told:
        of[one.entity.id].append(one)
    for held in of.values():
        yield from _spellings(held)
        yield from _deputies(held)
        yield from _ages(texts, held)
    yield from _men_and_women(reads)
    yield from _holders(told)
    yield from _doers(reads, {(t.mention.report, t.mention.cluster): t.entity for t in told})


def _spellings(held: Sequence[Told]) -> Iterator[PersonConflict]:
    """Two spellings of a full name that no transcription explains, neither of which is plainly the usual one."""
    at: dict[Words, list[Told]] = defaultdict(list)
    for one in held:
        words = name_words(bare_name(one.mention.text, "person")) if one.mention.form == "name" else ()
        if len(words) > 1 and min(map(len, words)) > 1:
            at[words].append(one)
    for words, ones in at.items():
        for other, others in at.items():
            if words < other and len(words) == len(other) and _spelt_apart(words, other) and _as_usual(ones, others):
                names = [_printed(one) for one in (ones[0], others[0])]
                why = "the two spellings differ by more than a transcription, and neither is the usual one"
                yield PersonConflict(
                    f"How is {names[0]} spelt?", (_value(names[0], ones), _value(names[1], others)), why
                )


def _printed(one: Told) -> str:
    return bare_name(one.mention.text, "person")


def _spelt_apart(one: Words, other: Words) -> bool:
    """Whether exactly one word is spelt in another way that no transcription explains; no nickname is."""
    return sum(plain(a) != plain(b) for a, b in zip(one, other, strict=True)) == 1 and one[0] == other[0]


def _as_usual(ones: Sequence[Told], others: Sequence[Told]) -> bool:
    few, many = sorted(len({t.mention.report for t in side}) for side in (ones, others))
    return 2 * few >= many


def _deputies(held: Sequence[Told]) -> Iterator[PersonConflict]:
    """One report has the mayor, another the deputy mayor: reports that have both words tell of no difference."""
    of_report: dict[str, dict[Words, Told]] = defaultdict(dict)
    for one in held:
        role = role_of(one.mention.role or "")
        if role and role[-1] in OFFICES and not _is_over(one.mention.role or ""):
            of_report[one.mention.report].setdefault((*sorted(set(role) & DEPUTISING), role[-1]), one)
    nouns = sorted({office[-1] for offices in of_report.values() for office in offices})
    for noun in nouns:
        sides: dict[Words, list[Told]] = defaultdict(list)
        for offices in of_report.values():
            mine = [office for office in offices if office[-1] == noun]
            if len(mine) == 1:
                sides[mine[0]].append(offices[mine[0]])
        if (noun,) in sides and len(sides) > 1:
            yield PersonConflict(
                f"What office does {held[0].entity.name} hold?",
                tuple(_value(in_words(ones[0].mention.role or ""), ones) for _, ones in sorted(sides.items())),
                "who deputises for an office does not hold it",
            )


def _is_over(role: str) -> bool:
    return bool({w.casefold().strip(",") for w in role.replace("-", " ").split()} & (OVER | {"then", "elect"}))


def _ages(texts: Mapping[str, str], held: Sequence[Told]) -> Iterator[PersonConflict]:
    """Two ages of one person, each in reports that give no other; "the 44-year-old" alone is compared as a figure."""
    of_report: dict[str, dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for one in held:
        for age in ages_of(texts[one.mention.report], one.mention):
            of_report[one.mention.report][age].append(one)
    sides: dict[int, list[Told]] = defaultdict(list)
    for ages in of_report.values():
        if len(ages) == 1:
            sides[min(ages)].extend(ages[min(ages)])
    if len(sides) > 1 and any(one.mention.form == "name" for ones in sides.values() for one in ones):
        values = tuple(_value(str(age), sides[age]) for age in sorted(sides))
        yield PersonConflict(f"How old is {held[0].entity.name}?", values, "nobody has two ages at once", "number")


def _men_and_women(reads: Sequence[Read]) -> Iterator[PersonConflict]:
    """A man of 44 in one report, a woman of 44 in another, where each has only one of that age and no name differs."""
    of_age: dict[int, dict[str, list[tuple[str, Mention]]]] = defaultdict(lambda: defaultdict(list))
    for read in reads:
        for mention in read.reading.mentions:
            gender = KINSHIP.get(_noun(mention))
            for age in ages_of(read.report.text, mention) if gender else ():
                of_age[age][read.report.id].append((gender or "", mention))
    for age, by_report in sorted(of_age.items()):
        sides: dict[str, list[Passage]] = defaultdict(list)
        for found in by_report.values():
            if len({gender for gender, _ in found}) == 1:
                sides[found[0][0]].extend(Passage(m.report, m.start, m.end) for _, m in found)
        if len(sides) == 2:
            values = tuple(
                (MAN_OR_WOMAN[gender], tuple(sorted(sides[gender]))) for gender in sorted(sides, reverse=True)
            )
            yield PersonConflict(f"Was the {age}-year-old a man or a woman?", values, "one person is not both")


def _noun(mention: Mention) -> str:
    rest = mention.text[mention.head - mention.start :].split()
    return rest[0].casefold().strip(".,'’") if rest and mention.form == "nominal" else ""


def _holders(told: Sequence[Told]) -> Iterator[PersonConflict]:
    """The mayor of Brena is Ama Lund in one report and Edda Rohn in another, and no report knows both."""
    of_office: dict[str, dict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
    reports: dict[str, set[str]] = defaultdict(set)
    for one in told:
        reports[one.entity.id].add(one.mention.report)
        role = in_words(one.mention.role or "")
        words = role_of(one.mention.role or "")
        if " of " in role and words and words[-1] in OFFICES and not _is_over(one.mention.role or ""):
            of_office[role.casefold()][one.entity.id].append(one)
    for office, by_entity in sorted(of_office.items()):
        if len(by_entity) == 2 and role_of(office)[-1] in HELD_BY_ONE:
            first, second = by_entity
            if reports[first].isdisjoint(reports[second]):
                values = tuple(_value(ones[0].entity.name, ones) for ones in by_entity.values())
                asked = in_words(by_entity[first][0].mention.role or "")
                yield PersonConflict(f"Who is the {asked}?", values, "one person at a time holds that office")


def _doers(reads: Sequence[Read], entities: Mapping[tuple[str, int], Entity]) -> Iterator[PersonConflict]:
    """Two persons who are said to have done one thing that only one can have done: the same deed to the same thing."""
    by_verb: dict[str, list[Deed]] = defaultdict(list)
    for statement in (s for r in reads for s in r.reading.statements):
        agent = _agent(statement)
        doer = (
            entities.get((statement.report, agent.cluster)) if agent is not None and agent.cluster is not None else None
        )
        if agent is not None and doer is not None and len(by_verb[statement.predicate]) < MOST:
            by_verb[statement.predicate].append(Deed(statement, agent, doer))
    for _, deeds in sorted(by_verb.items()):
        for i, one in enumerate(deeds):
            for other in deeds[i + 1 :]:
                if _same_deed(one, other):
                    values = tuple((d.doer.name, (_place(d.statement),)) for d in (one, other))
                    yield PersonConflict(_who_did(one, other), values, "only one can have done it")


def _agent(statement: Statement) -> Participant | None:
    """Who alone is said to have done what one alone can do."""
    agents = [p for p in statement.who if p.role == "agent"]
    told = statement.polarity == "positive" and statement.modality in ("happened", "claimed")
    return agents[0] if told and statement.predicate in DONE_BY_ONE and len(agents) == 1 else None


def _same_deed(one: Deed, other: Deed) -> bool:
    """Whether two persons in two reports do the same to the same things, of which neither names more."""
    if one.statement.report == other.statement.report or one.doer.id == other.doer.id:
        return False
    return bool(one.done_to) and one.done_to == other.done_to


def _who_did(one: Deed, other: Deed) -> str:
    for deed in (one, other):
        text, agent = deed.statement.text, deed.agent.text
        if text.startswith(agent):
            return f"Who{text[len(agent) :]}?"
    return f"Who did this: “{one.statement.text}”?"


def _place(statement: Statement) -> Passage:
    return Passage(statement.report, statement.start, statement.end)


def _value(text: str, held: Sequence[Told]) -> tuple[str, tuple[Passage, ...]]:
    return text, tuple(sorted({t.passage for t in held}))
