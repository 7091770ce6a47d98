"""Goes in: nothing. Comes out: the marks that reading leaves on one report, each a passage with more to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model.passage import Passage
from dateline.model.report import Report

TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
EntityKind = Literal["person", "organization", "place", "other"]
MentionForm = Literal["name", "nominal", "pronoun"]
QuotationKind = Literal["direct", "indirect", "mixed"]
LinkKind = Literal["outlet", "agency", "person", "body", "document", "platform", "unnamed"]
Polarity = Literal["positive", "negative"]
Modality = Literal["happened", "expected", "denied", "claimed", "cancelled"]
Tense = Literal["past", "perfect", "present", "participle", "none"]
RoleName = Literal["agent", "patient", "recipient", "other"]
QuantityKind = Literal["count", "measure", "money", "percent", "score", "designation"]


@dataclass(frozen=True, slots=True, order=True)
class TimeCandidate:
    """One reading that an open time expression could have, and what speaks for it."""

    value: str
    why: str


@dataclass(frozen=True, slots=True, order=True)
class Time(Passage):
    """A time expression: TIMEX3 type and value, EDTF bounds, the anchor it was resolved against and the rule, in words.

    `value` is a TIMEX3 value (`2031-03-04`, `2031-W10`, `P3D`, `PAST_REF`) or None where it could not be settled;
    then `candidates` holds what it could be. `says` is the date that the words give where they contradict their own
    report: then `value` is the one meant, or None where no calendar or clock has what the words give. `modifier` is
    TIMEX3's `mod` (`APPROX`, `EARLY`, ...), `zone` a UTC offset such as `+09:00` where the text states one.
    """

    text: str
    type: TimeType
    value: str | None
    earliest: str | None
    latest: str | None
    anchor: str | None
    rule: str
    modifier: str | None = None
    zone: str | None = None
    candidates: tuple[TimeCandidate, ...] = ()
    says: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Quantity(Passage):
    """A number with what it counts: `value` is `(low, high)`, equal where the text is exact.

    `unit` is the measure or currency (`km/h`, `percent`, `florin`) or None for a count; `of_what` the counted noun's
    lemmas (`people`, `dead`); `qualifier` the word that loosens it (`about`, `at least`, `more than`) or None.
    A `designation` names its thing (`train 417`) and counts nothing; a `score` has its two sides as low and high, in
    the order of the text. `about` holds the lemmas that say more of it: the governing verb first, then its clause.
    """

    text: str
    value: tuple[float, float]
    unit: str | None
    of_what: str | None
    qualifier: str | None
    kind: QuantityKind = "count"
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Mention(Passage):
    """Words that stand for somebody, some body or some place. `cluster` joins the mentions of one within its report.

    `head` is the start of its head word. `role` is a title or description in the words of the text
    ("Transport Minister"), `gender` is `male`, `female`, `neuter`, `plural` or None where nothing tells.
    """

    text: str
    kind: EntityKind
    form: MentionForm
    head: int
    cluster: int
    role: str | None = None
    gender: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Link(Passage):
    """One station by which words reached the page: who passed them on, and the words that say so.

    `verb` is the lemma by which it did so ("report", "quote", "tell" for whoever was told); None for an agency whose
    text this is.
    """

    name: str | None
    kind: LinkKind
    verb: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it: the name as far as the report gives it, the words that stand for the speaker, and what kind it is.

    `entity` is filled when entities are decided; `name` is None for an unnamed source, then `description` has the
    report's own words for it ("a person close to the board"), and `unnamed_because` those by which the report says
    why it gives no name, if it does ("asked not to be identified").
    """

    name: str | None
    entity: str | None = None
    start: int | None = None
    end: int | None = None
    kind: LinkKind | None = None
    description: str | None = None
    unnamed_because: str | None = None


@dataclass(frozen=True, slots=True)
class Quotation(Passage):
    """Words or content that a report puts in somebody's mouth; the passage is the content without the cue.

    `cue` is the cue's lemma or phrase ("say", "according to"), `chain` runs from the report outward: who passed it
    on between the speaker and this report. `variant_of` names the quotation of another report with the same words,
    `differences` what became of that one's words here: `(kept | changed | dropped | added, words)` in their order,
    then `(marks lost, words)` for what stood in quotation marks there and stands without them here.
    """

    id: str
    text: str
    kind: QuotationKind
    speaker: Speaker | None
    cue: str | None
    chain: tuple[Link, ...]
    cue_start: int | None = None
    cue_end: int | None = None
    variant_of: str | None = None
    differences: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Participant:
    """Somebody or something in a statement: the role, the words, and the mention cluster where there is one."""

    role: RoleName
    text: str
    start: int
    end: int
    cluster: int | None = None


@dataclass(frozen=True, slots=True, order=True)
class Statement(Passage):
    """One clause that says something happened, is so or will be.

    `predicate` is the lemma of its main verb or event noun (negation apart), `lemmas` the lemmas of its content words
    in order. `times`, `places` and `quantities` are starts of marks of this reading that belong to it, `time` the
    start of the one that dates the event. `quotation` is the id of the quotation that governs it, or None for the
    outlet's own words. `modality` and `polarity` are as the clause has them, before other reports are looked at.
    `topics` are the lemmas of the nouns that its subject and objects are about. `telling` is where it begins to tell,
    after a joining word; `lead` the form of “be” that a participle lacks after its subject. `tense` is that of the
    clause's finite verb, `participle` where it has none, `relative` says that it only adds something on somebody or
    something that the sentence names (“who became premier in May”).
    """

    text: str
    sentence: int
    predicate: str
    polarity: Polarity
    modality: Modality
    who: tuple[Participant, ...]
    lemmas: tuple[str, ...]
    time: int | None
    times: tuple[int, ...]
    places: tuple[Participant, ...]
    quantities: tuple[int, ...]
    quotation: str | None
    why: str
    topics: tuple[str, ...] = ()
    telling: int | None = None
    lead: str = ""
    tense: Tense = "none"
    relative: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """One content word of the report outside its asides: offsets, lemma and part of speech."""

    start: int
    end: int
    lemma: str
    pos: str


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A sentence of the report outside its asides."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Reading:
    """All marks on one report. Each tuple is in text order; nothing here has looked at another report."""

    report: str
    sentences: tuple[Span, ...] = ()
    words: tuple[Word, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A report and its reading, together: what `relate/` works on."""

    report: Report
    reading: Reading
