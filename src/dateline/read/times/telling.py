"""Goes in: a report and its grammar. Comes out: its times in text order, each resolved with what was told before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from dateline.language.en.times import BIRTHS, RANGE_SPANS, SMALL_HOURS
from dateline.language.gazetteer import places_named
from dateline.model.parse import Parse
from dateline.model.reading import Time
from dateline.model.report import Report
from dateline.read.times.anchors import Anchors, anchors_by_weekday, anchors_of, without_year
from dateline.read.times.apposed import Told, contradiction
from dateline.read.times.beside import settled
from dateline.read.times.clauses import LONGEST_OPENING, in_clause, verb_over
from dateline.read.times.deeds import Deeds
from dateline.read.times.doubts import doubted, hardly_begun, lede_of, misdated
from dateline.read.times.expression import Expression
from dateline.read.times.find import find_expressions
from dateline.read.times.fiscal import business_year
from dateline.read.times.grains import of_grain
from dateline.read.times.joined import JOINING
from dateline.read.times.later_days import with_later_days
from dateline.read.times.live import LiveClock
from dateline.read.times.nights import with_nights
from dateline.read.times.no_day import habitual
from dateline.read.times.programme import for_delivery
from dateline.read.times.ranges import with_both_ends
from dateline.read.times.resolve import resolve
from dateline.read.times.senses import Apart, Clock, Day, Length, Named, PartOfDay, Period, Pointed, Sense, Unit, Within
from dateline.read.times.setting import Anchor, Focus, Found, Point, Setting
from dateline.read.times.tense import Tense, describes, direction, head_of
from dateline.read.times.values import add_days, add_months, bounds

# A festival or summit told of "from" one day "to" another lasts no longer than this; "the Saturday" is one within it.
LONGEST_SPAN = 21
# Months: what is reported of more is compared with a year before, not with a quarter.
QUARTER, HALF_QUARTER = 3, 45
# Behind the days of a line, a colon and what they are to be, in no more characters; scores are over.
MOST_ANNOUNCED = 120
_ANNOUNCED = re.compile(r"(?:\s*(?:to|and|-|–)\s*\w+)?:(?!.*\d\s?[-–]\s?\d)[^.\n]*")
_OPENING = frozenset({"", "."})
# A country's name and a word between it and its day have no more characters.
LONGEST_OWNER = 60
_OWNER = re.compile(r"\b([A-Z][\w.]*(?: (?:[A-Z][\w.]*|of|and|the))*)(?:['’]s?) (?:[\w-]+ )?\Z")
# A day that closes a stretch of business is the nearest, whenever its figures come out.
_CLOSES = re.compile(r"\b(?:year|years|quarter|months|weeks|half|half-year|period) to \Z")
# What is compared with: "from", "than" or "after" a quarter, an adjective between.
_MEASURED_BY = re.compile(
    r"(?i)\b(?:after|against|before|from|following|over|than|versus|with) (?:(?:a|an|the|its) )?(?:\w+ )?\Z"
)
LONGEST_MEASURE = 30
# What stands between a stretch of business and the day that closed it.
CLOSED = frozenset({"ended", "ending", "to"})


def resolve_times(report: Report, parse: Parse) -> tuple[Time, ...]:
    """The times of one report."""
    expressions = joined(report.text, parse, find_expressions(report.text, parse))
    anchors = anchors_of(report)
    if anchors.written is None and report.dateline is not None:
        readings = [resolve_in_order(report, parse, expressions, a) for a in anchors_by_weekday(report.dateline)]
        if readings:
            return tuple(without_year(times, report.dateline.date or "") for times in zip(*readings, strict=True))
    return resolve_in_order(report, parse, expressions, anchors)


def joined(text: str, parse: Parse, expressions: Sequence[Expression]) -> list[Expression]:
    """The expressions with what their neighbours tell of them."""
    out = with_nights(text, with_both_ends(text, expressions))
    for step in JOINING:
        out = step(text, out)
    return with_later_days(text, parse, out)


def resolve_in_order(
    report: Report, parse: Parse, expressions: Sequence[Expression], anchors: Anchors
) -> tuple[Time, ...]:
    """Each expression resolved with what was told before it."""
    focus, page, deeds = Focus(), LiveClock(report, anchors), Deeds(parse)
    business, years = business_year(report.text, expressions), named_years(expressions)
    place = (-1, -1)
    first = lede_of(parse)
    lede = parse.sentences.index(first) if first else -1
    out: list[Time] = []
    last: Found | None = None
    before: Told | None = None
    earlier: Setting | None = None
    length: Expression | None = None
    for each, behind in zip(expressions, [*expressions[1:], None], strict=False):
        if page.begins_entry(each):
            focus, last, before = Focus(), None, None
        one = page.expression(each)
        here = place_of(parse, one, place)
        if here != place:
            before = None
            near = here[0] - focus.ahead_in <= 1
            focus = replace(focus, sentence=None, future=focus.future if near else None, paragraph=here[0])
            if here[0] != place[0] or here[1] != place[1] + 1:
                focus = replace(focus, just=None)
            if here[0] != place[0]:
                focus = replace(focus, story=None)
            place = here
        setting = setting_of(report, parse, one, page.anchors, focus)
        if behind and not setting.tense and shares_day(one, behind):
            setting = setting_of(report, parse, behind, page.anchors, focus)
        setting = replace(setting, business=business, years=years)
        setting = replace(setting, in_clause=bool(out) and in_clause(report.text, parse, out[-1], one))
        if last and last.minute is not None and last.day and aside_clock(report.text, out, one):
            setting = Setting(Anchor(last.day, None, "the time beside it"), focus, nearest=True)
        if (told_on := deeds.day_of(one, setting)) is not None:
            setting = replace(setting, focus=replace(focus, sentence=told_on))
        found = resolve(_described(report.text, parse, one, setting), setting)
        if found is not None and found.value:
            if here[1] == lede:
                found = doubted(found, one, setting, report, parse)
            found = hardly_begun(misdated(found, one, report), setting)
            erring = contradiction(before, Told(one, found), report.text, parse) if before else None
            if erring and erring[0] == 0 and before:
                out[-1] = mark(report, before.one, erring[1])
            elif erring:
                found = erring[1]
            if before and earlier and (both := settled(before, Told(one, found), earlier, report.text)):
                out[-1], found = mark(report, before.one, both[0]), both[1]
            before, earlier = Told(one, found), setting
            after = told(focus, found, one, setting, report.text)
            after = replace(after, past_in=here[0]) if after.past != focus.past else after
            focus = replace(after, ahead_in=here[0]) if after.future != focus.future else after
            focus = replace(focus, story=story_after(focus, found, one, setting, parse))
            focus = with_closed_quarter(focus, report.text, length, one, found)
            deeds.told(one, found, setting)
            page.read(one, found)
            last = found
        else:
            before = None
        length = one if isinstance(one.sense, Length) else None
        out.append(mark(report, one, found))
    return tuple(out)


def shares_day(one: Expression, behind: Expression) -> bool:
    """Whether a clock stands right before another of its day, which then tells where both look: "9pm ET/8pm CT"."""
    first, second = one.sense, behind.sense
    if not (isinstance(first, Clock) and isinstance(second, Clock)) or first.day is None:
        return False
    return second.day == first.day and behind.start - one.end <= LONGEST_OPENING


def named_years(expressions: Sequence[Expression]) -> tuple[int, ...]:
    """The years that a report names in four figures, each once, the first first."""
    senses = [s.day if isinstance(s := one.sense, Clock | PartOfDay) else s for one in expressions]
    return tuple(dict.fromkeys(s.year for s in senses if isinstance(s, Named) and s.year and s.year > 99))


def _described(text: str, parse: Parse, one: Expression, setting: Setting) -> Sense:
    """ "The Friday explosions" are no Friday told of before: the article is the noun's. "The next year",
    told in the past, is the following one."""
    sense = one.sense
    if isinstance(sense, Period) and sense.kind == "holiday":
        return replace(sense, land=_land_before(text, one.start))
    if sense == Pointed("next", Unit("year")) and setting.direction == "past" and text[one.start] in "Tt":
        return Pointed("following", Unit("year"))
    usual = habitual(parse, one.start, one.end, sense)
    if usual != sense:
        return usual
    tokens = parse.at(one.start, one.end)
    ends_range = not RANGE_SPANS.isdisjoint(text[max(0, one.start - LONGEST_OPENING) : one.start].split()[-1:])
    if (
        not ends_range
        and isinstance(sense, Pointed)
        and sense.pointer == "the"
        and isinstance(sense.base, Named)
        and tokens
    ):
        return sense.base if describes(parse, tokens[-1]) else sense
    return sense


def _land_before(text: str, start: int) -> str | None:
    """The country whose holiday it is: "India's Independence Day", "France's annual National Day"."""
    found = _OWNER.search(text, max(0, start - LONGEST_OWNER), start)
    for first in range(len(found[1].split())) if found else ():
        places = places_named(" ".join(found[1].split()[first:])) if found else ()
        if places and places[0].kind == "country":
            return places[0].country
    return None


def place_of(parse: Parse, one: Expression, before: tuple[int, int]) -> tuple[int, int]:
    """Paragraph and sentence of an expression."""
    tokens = parse.at(one.start, one.end)
    return (parse.sentences[tokens[0].sentence].paragraph, tokens[0].sentence) if tokens else before


def setting_of(report: Report, parse: Parse, one: Expression, anchors: Anchors, focus: Focus) -> Setting:
    """What an expression is resolved against where it stands."""
    tense = direction(parse, one.start, one.end)
    if tense.direction == "future" and _CLOSES.search(report.text, max(0, one.start - LONGEST_OWNER), one.start):
        tense = Tense(None, "", tense.tells)
    if tense.direction is None and report.text[max(0, one.start - 2) : one.start].strip() == ":":
        tense = Tense("future", "a colon announces a time")
    if tense.direction is None and in_forecast(report.text, parse, one):
        tense = Tense("future", "what stands behind the colon, without a past verb, is a forecast")
    if isinstance(one.sense, Named) and one.sense.month and for_delivery(report.text, one.start, one.end):
        tense = Tense("future", "what is dealt in is to be delivered", tense.tells, firm=True)
    if tense.direction == "future" and not tense.modal and in_caption(report, one):
        tense = Tense("past", "a caption tells in the present of what is past")
    spoken = _is_spoken(one.sense) or _is_spoken(getattr(one.sense, "day", None))
    anchor = anchors.spoken if spoken else anchors.written
    place = report.dateline.place if report.dateline else None
    looks = None if tense.weak else tense.direction
    said = tense.words, tense.weak or tense.nearest, tense.tells, tense.loose
    setting = Setting(anchor, focus, looks, *said, place=place, firm=tense.firm, present=tense.present)
    return replace(setting, earlier=tense.earlier, modal=tense.modal, since=tense.since)


def _is_spoken(sense: object) -> bool:
    """Whether it counts from the day of speaking: "today", or "yesterday, April 24"."""
    return isinstance(sense, Day) or (isinstance(sense, Within) and isinstance(sense.outer, Day))


def in_caption(report: Report, one: Expression) -> bool:
    """Whether an expression stands under a picture."""
    return any(a.kind == "caption" and a.start <= one.start < a.end for a in report.asides)


def in_forecast(text: str, parse: Parse, one: Expression) -> bool:
    """Whether a line announces what a day will be: "Friday: snow.", "Saturday to Monday: fog."; a score is over."""
    behind = _ANNOUNCED.match(text, one.end, one.end + MOST_ANNOUNCED)
    if behind is None or text[max(0, one.start - 2) : one.start].strip() not in _OPENING:
        return False
    return not any(t.tag in {"VBD", "VBN"} for t in parse.at(one.end, behind.end()))


def aside_clock(text: str, out: list[Time], one: Expression) -> bool:
    """Whether an expression stands in brackets right behind the last one: the same moment by another clock."""
    between = text[out[-1].end : one.start] if out and one.start - out[-1].end <= 3 else "x"
    return between.strip() == "("


def told(focus: Focus, found: Found, one: Expression, setting: Setting, text: str) -> Focus:
    """The times under discussion after an expression; one in brackets, or the start of a state, leaves them as they
    are."""
    if isinstance(one.sense, Length) and any(unit == "month" and (n or 0) > QUARTER for n, unit in one.sense.amounts):
        return replace(focus, longer=True)
    if found.day is None or found.type in {"DURATION", "SET"} or text[one.start - 1 : one.start] == "(":
        return focus
    point = Point(found.day, found.grain, found.minute, found.value)
    before = focus.sentence
    if (
        before
        and {before.grain, found.grain} <= {"day", "minute"}
        and 0 < (found.day - before.day).days <= LONGEST_SPAN
    ):
        focus = replace(focus, span=(before.day, found.day))
    focus = replace(focus, sentence=point, just=point if setting.tells and found.grain == "day" else focus.just)
    if found.grain == "quarter" and not _compared(one, text) and not _ahead(found, setting):
        focus = replace(focus, quarter=point, longer=False)
    if not setting.tells or (setting.earlier and found.day < (focus.past or point).day):
        return focus
    focus = replace(focus, last=point)
    if found.minute is not None:
        focus = replace(focus, clock=point)
    part = one.sense.part if isinstance(one.sense, PartOfDay | Clock) else None
    if part or found.minute is None:
        focus = replace(focus, part=(part, found.day) if part else None)
    closes = _CLOSES.search(text, max(0, one.start - LONGEST_OWNER), one.start)
    if setting.anchor is None or found.grain not in {"day", "minute"} or closes:
        return focus
    day = setting.anchor.day
    if found.day < day or (found.day == day and setting.direction != "future"):
        focus = replace(focus, past=point)
    if found.day > day or (found.day == day and setting.direction != "past"):
        focus = replace(focus, future=point)
    return focus


def story_after(focus: Focus, found: Found, one: Expression, setting: Setting, parse: Parse) -> Point | None:
    """The last date of a story of years past: begun by a date with its year, gone on with by those without, and ended
    by any other time that has a place of its own."""
    if found.day is None or found.type in {"DURATION", "SET"}:
        return focus.story
    sense = one.sense.day if isinstance(one.sense, PartOfDay | Clock) else one.sense
    if sense is None or setting.since or _in_relative(parse, one):
        return focus.story
    if focus.story and _goes_on(sense) and setting.anchor and found.day.year < setting.anchor.day.year:
        return Point(found.day, found.grain, None, found.value)
    if isinstance(sense, Within) and isinstance(sense.inner, Named) and isinstance(sense.outer, Pointed):
        sense = replace(sense.inner, year=found.day.year)  # "in November last year"
    if not isinstance(sense, Named) or sense.month is None or setting.anchor is None or setting.direction != "past":
        return None
    if found.day.year >= setting.anchor.day.year or not (sense.year or focus.story) or _of_a_birth(parse, one):
        return None
    return Point(found.day, found.grain, None, found.value)


def _goes_on(sense: Sense) -> bool:
    """Whether a time is counted from the one told of before: "two days later", "that evening"."""
    if isinstance(sense, Apart):
        return sense.origin == "focus"
    return isinstance(sense, Pointed) and sense.pointer in {"following", "previous", "that"}


def _in_relative(parse: Parse, one: Expression) -> bool:
    """Whether a time only belongs to what describes somebody or something: "the war, which began in February 2022"."""
    verb = verb_over(parse, one)
    return verb is not None and verb.dep in {"relcl", "acl"}


def _of_a_birth(parse: Parse, one: Expression) -> bool:
    """Whether somebody was born then: what is told next is of much later."""
    head = head_of(parse, one.start, one.end)
    return head is not None and any(t.lemma.casefold() in BIRTHS for t in islice(parse.ancestors(head), 3))


def with_closed_quarter(focus: Focus, text: str, length: Expression | None, one: Expression, found: Found) -> Focus:
    """ "The three months ended Dec. 31" are a quarter under discussion, by whatever name."""
    if length is None or found.day is None or found.grain != "day" or length.sense != Length(((QUARTER, "month"),)):
        return focus
    if text[length.end : one.start].strip() not in CLOSED:
        return focus
    middle = of_grain(add_days(found.day, -HALF_QUARTER), "quarter", "", None)
    point = Point(middle.day, "quarter", None, middle.value) if middle and middle.day else None
    return replace(focus, quarter=point, longer=False) if point else focus


def _compared(one: Expression, text: str) -> bool:
    """Whether a quarter is only told of to compare another with it ("a year before", "the third quarter of last
    year", "after a flat second quarter")."""
    sense = one.sense
    if _MEASURED_BY.search(text, max(0, one.start - LONGEST_MEASURE), one.start):
        return True
    return isinstance(sense, Apart) or (isinstance(sense, Within) and not isinstance(sense.outer, Apart))


def _ahead(found: Found, setting: Setting) -> bool:
    """Whether a quarter is not over yet: what is reported "a year earlier" was not a year before that one."""
    after = add_months(found.day, 3) if found.day and setting.direction != "past" else None
    return after is not None and setting.anchor is not None and after > setting.anchor.day


def mark(report: Report, one: Expression, found: Found | None) -> Time:
    """The expression as a mark on the report."""
    value = found.value or None if found else None
    earliest, latest = (found.bounds if found else None) or bounds(value, found.south if found else False)
    if value and earliest and latest and isinstance(one.sense, PartOfDay) and one.sense.small:
        earliest, latest = (f"{value[:10]}T{hour:02d}:00" for hour in SMALL_HOURS)
    if found and found.candidates and value is None:
        days = sorted(candidate.value for candidate in found.candidates)
        earliest, latest = days[0], days[-1]
    return Time(
        report=report.id,
        start=one.start,
        end=one.end,
        text=report.text[one.start : one.end],
        type=found.type if found else "DATE",
        value=value,
        earliest=earliest,
        latest=latest,
        anchor=found.anchor if found else None,
        rule=found.rule if found else "nothing tells from which day it counts",
        modifier=found.modifier if found else None,
        zone=zone(found.zone) if found else None,
        candidates=found.candidates if found else (),
        says=(found.says.isoformat() if found.says else found.lacks) if found else None,
    )


def zone(minutes: int | None) -> str | None:
    """A UTC offset as `+09:00`."""
    if not isinstance(minutes, int):
        return None
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
