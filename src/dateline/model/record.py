"""Goes in: nothing. Comes out: the decisions across reports, and the whole record as RECORD.md's JSON carries it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from dateline.model.passage import Passage
from dateline.model.reading import EntityKind, Modality, Polarity, Quantity, Quotation, RoleName, Time
from dateline.model.report import Report

CopyKind = Literal["verbatim", "edited", "paraphrase"]
OriginKind = Literal["agency", "person", "body", "document", "outlet", "unnamed"]
Status = Literal["happened", "expected", "cancelled", "denied", "claimed"]
DaySource = Literal["stated", "corrected", "context"]
Standing = Literal["agreed", "lone", "disputed"]
ConflictKind = Literal["date", "number", "place", "person", "outcome", "wording"]
Relation = Literal["conflict", "update", "precision"]
Outcome = Literal["happened", "cancelled", "postponed", "unreported"]


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """Text that one report took from another, or both from one agency. `source` is written `from` in JSON."""

    source: Passage
    to: Passage
    kind: CopyKind
    agency: str | None
    confidence: float
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Role:
    """What an entity is or was, and from when to when as far as reports tell (EDTF); `at` is the clause that does."""

    role: str
    earliest: str | None = None
    latest: str | None = None
    at: Passage | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body or place across the reports of a story, or of several where they are surely the same.

    `could_be` are the full names that a bare surname may stand for, where two people of the story bear it.
    """

    id: str
    name: str
    kind: EntityKind
    names: tuple[str, ...]
    roles: tuple[Role, ...]
    link: tuple[tuple[str, str], ...] | None
    mentions: tuple[Passage, ...]
    could_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """One line of a knowledge file: an id of somebody else's (a Wikidata QID), names, kind, and since when it is."""

    id: str
    names: tuple[str, ...]
    kind: EntityKind | None = None
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided: that two mentions are of one, or that they are not. It wins over every rule."""

    same: bool
    one: Passage
    other: Passage


@dataclass(frozen=True, slots=True)
class Joined:
    """An entity of several stories, or one of a knowledge file; `members` are its entities' ids story by story."""

    entity: Entity
    members: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """The terminal source behind a statement, and through whom it came (`via`, from the report outward)."""

    id: str
    name: str
    kind: OriginKind
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class FactStatement(Passage):
    """One clause that states a fact, with the origin behind it. `why` says how that origin was found."""

    origin: str
    polarity: Polarity
    modality: Modality
    why: str


@dataclass(frozen=True, slots=True)
class Who:
    """A participant of a fact."""

    role: RoleName
    entity: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a fact."""

    name: str
    entity: str | None


@dataclass(frozen=True, slots=True)
class EventType:
    """A PLOVER event type with the CAMEO code beside it."""

    plover: str
    cameo: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """What several statements say alike; `why` says what joined the statements.

    `when` is EDTF; `when_from` tells whether a statement says it (`stated`), says a day that can't be and means this
    one (`corrected`), or only what is told around it has it (`context`), and `when_why` the same in words. `counted`
    are the ids of the origins that its standing rests on: those whose statements agree. The others tell of the same
    thing, but not the same.
    """

    id: str
    story: str
    text: str
    type: EventType | None
    who: tuple[Who, ...]
    when: str | None
    where: Where | None
    status: Status
    standing: Standing
    statements: tuple[FactStatement, ...]
    origins: tuple[Origin, ...]
    why: str
    when_from: DaySource | None = None
    when_why: str | None = None
    counted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One of the values that reports give: in comparable form, in words, where it stands and who is behind it."""

    value: str
    text: str
    passages: tuple[Passage, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values of one thing that differ. `question` asks for the thing in words, `why` says what told them apart."""

    id: str
    story: str
    fact: str | None
    kind: ConflictKind
    relation: Relation
    question: str
    values: tuple[ConflictValue, ...]
    why: str


@dataclass(frozen=True, slots=True, order=True)
class DateError(Passage):
    """A date that contradicts its own report, its dateline, the calendar or the story. Values are EDTF, but that `says`
    may be a day or an hour that there is none of, written alike ("2031-02-30", "T25:61")."""

    says: str
    should_be: str | None
    why: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Something a report expected, and what became of it."""

    announced: Passage
    fact: str | None
    due: str | None
    outcome: Outcome
    passage: Passage | None
    why: str


@dataclass(frozen=True, slots=True)
class BriefSentence:
    """One sentence of a story's brief, with the facts and the passages it rests on."""

    text: str
    facts: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The reports of one course of events. `earliest` and `latest` are EDTF bounds of its facts or reports."""

    id: str
    title: str
    reports: tuple[str, ...]
    earliest: str | None
    latest: str | None
    brief: tuple[BriefSentence, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Everything decided about one story: what the store keeps of it and what a page about it needs.

    A pure function of the readings of the story's reports, so it is made anew only when one of them changes.
    `settled_times` are the times that the story gives another value than their own report could: a year that only the
    other reports know, a weekday that they outvote.
    """

    story: Story
    quotations: tuple[Quotation, ...]
    entities: tuple[Entity, ...]
    copies: tuple[Copy, ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]
    date_errors: tuple[DateError, ...]
    plans: tuple[Plan, ...]
    settled_times: tuple[Time, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """A language model behind a record, pinned by the hash of its wheel or weights."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Made:
    """By what the record was made, and from which reports: the hash covers their ids in order."""

    version: str
    models: tuple[ModelUsed, ...]
    corpus_sha256: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything known of a corpus: the public contract `dateline-record/1`."""

    made: Made
    reports: tuple[Report, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    quotations: tuple[Quotation, ...]
    entities: tuple[Entity, ...]
    copies: tuple[Copy, ...]
    stories: tuple[Story, ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]
    date_errors: tuple[DateError, ...]
    plans: tuple[Plan, ...]
    schema: str = "dateline-record/1"
