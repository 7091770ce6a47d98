"""Goes in: nothing. Comes out: what a time expression is resolved against, and what it turns out to be."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from dateline.language.zones import country_of_place, is_southern
from dateline.model.reading import TimeCandidate, TimeType

Direction = Literal["past", "future"]
# An event told of further back than so many days is background: a bare hour of a later sentence is not on its day.
MOST_PAST = 10


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day on which the words were written or spoken, the local minute of it where known, and what told us."""

    day: date
    minute: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Point:
    """A time the text has spoken of: the day it begins on, its grain, the minute where it has one."""

    day: date
    grain: str
    minute: int | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class Focus:
    """The times under discussion: the last one told of in the sentence, the last past event, the last to come.

    `clock` is the last one with a minute, `quarter` the last quarter of a year, `part` the last part of a day with
    its day, `longer` whether the sentence tells of more months than a quarter has, `ahead_in` the paragraph that told
    of what is to come, `span` the last days told of as "from" and "to", `story` the last day
    or month of a past year that the paragraph tells of, `just` the last day that the sentence before told of.
    """

    sentence: Point | None = None
    last: Point | None = None
    past: Point | None = None
    future: Point | None = None
    ahead_in: int = -1
    past_in: int = -1
    paragraph: int = 0
    clock: Point | None = None
    quarter: Point | None = None
    part: tuple[str, date] | None = None
    span: tuple[date, date] | None = None
    longer: bool = False
    story: Point | None = None
    just: Point | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """All that a sense is resolved against. `direction` says where the governing verb looks, `tense` in what words.

    `nearest` holds where no tense counts; `tells` is false where the verb tells of the telling ("said on Monday"),
    which is no event to go on from, `loose` where a verb of telling stands over it but something else between them.
    `firm` holds where the tense is sure to tell the side, `present` where it is the plain present, `earlier` the
    pluperfect. `place` is the dateline's, whose clock "local time" is. `business` is the month in which the business
    year told of ends, where it is not the calendar's; `years` are those that the report names.
    `in_clause` holds where the time told of before is of the same clause, or opens the sentence; `modal` where the verb
    is in the future by an auxiliary, `since` behind that word.
    """

    anchor: Anchor | None
    focus: Focus = field(default_factory=Focus)
    direction: Direction | None = None
    tense: str = ""
    nearest: bool = False
    tells: bool = True
    loose: bool = False
    place: str | None = None
    firm: bool = False
    present: bool = False
    earlier: bool = False
    business: int | None = None
    years: tuple[int, ...] = ()
    in_clause: bool = False
    modal: bool = False
    since: bool = False

    @property
    def south(self) -> bool:
        """Whether the report was written south of the equator, where summer begins in December."""
        return self.place is not None and is_southern(self.place)

    @property
    def land(self) -> str | None:
        """The country (ISO 3166) that the report was written in, where its dateline tells."""
        return country_of_place(self.place) if self.place else None

    @property
    def discussed(self) -> Point | None:
        """The time that "earlier", "later" and "that day" go on from: this sentence's, else the last event told of."""
        focus = self.focus
        if focus.sentence:
            return focus.sentence
        if self.direction == "future" and focus.future:
            return focus.future
        return focus.past or (focus.last if focus.last and focus.last.grain not in {"day", "minute"} else None)

    @property
    def discussed_year(self) -> Point | None:
        """The time that "the following year" goes on from: a year told of by itself before an earlier event."""
        last, anchor = self.focus.last, self.anchor
        other = last is not None and anchor is not None and last.day.year < anchor.day.year
        past = last and (last.grain == "year" or other)
        return last if past and not self.focus.sentence else self.discussed

    @property
    def under_discussion(self) -> Point | None:
        """The point that a bare clock or part of day belongs to: of this sentence, else the last of the same tense."""
        here = self.focus.sentence
        if here and self.anchor and here.grain in {"day", "minute"}:
            looks = None if self.loose else self.direction
            if not (
                (looks == "past" and here.day > self.anchor.day) or (looks == "future" and here.day < self.anchor.day)
            ):
                return here
        if not self.tells and not self.loose and self.anchor:
            return None
        if not self.tense:
            # "Next bulletin at noon", without a verb, announces: no event that was told of before.
            return None
        if self.direction == "future":
            return self.focus.future
        past = self.focus.past
        far = past is not None and self.anchor is not None and (self.anchor.day - past.day).days > MOST_PAST
        return None if far and self.focus.past_in != self.focus.paragraph else past


@dataclass(frozen=True, slots=True)
class Found:
    """A resolved sense: its TIMEX3 value with what arithmetic needs, and why.

    `says` is the day that the words give where another is meant, `lacks` what they give where no calendar or clock has
    it (then the value is empty). `south` is set for a season told south of the equator, `bounds` where the value
    alone does not give them.
    """

    value: str
    rule: str
    day: date | None = None
    grain: str = "day"
    minute: int | None = None
    type: TimeType = "DATE"
    anchor: str | None = None
    modifier: str | None = None
    zone: int | None = None
    says: date | None = None
    candidates: tuple[TimeCandidate, ...] = ()
    lacks: str | None = None
    south: bool = False
    bounds: tuple[str, str] | None = None
