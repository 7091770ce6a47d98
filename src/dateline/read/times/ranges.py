"""Goes in: the expressions of a text in order. Comes out: the same, with both ends of a range complete.

"From 9 to 11 May" names its month once, "March to June 2030" its year, "from 9 to 11 a.m." its half of the day; the
number that is left alone is an expression of its own. "Monday to Friday" runs on from that Monday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.language.en.times import ORDINAL_ENDS, RANGE_ENDS, RANGE_JOINTS, RANGE_OPENINGS, RANGE_SPANS
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Clock, Named, Pointed, Sense, Within, bare_weekday

_JOINT = rf"(?: (?:{'|'.join(sorted(RANGE_JOINTS))}) | ?[-–—] ?)"
_DAY = rf"(\d\d?)(?:{'|'.join(sorted(ORDINAL_ENDS))})?"
# "9 to" before "11 May"; "to 11", perhaps with the year, behind "May 9", where nothing is counted with it.
_DAY_BEFORE = re.compile(rf"(?<![\w.,:/$£€-]){_DAY}{_JOINT}$")
_DAY_BEHIND = re.compile(
    rf"{_JOINT}{_DAY}(?:,? (\d{{4}}))?(?=[,;)\n]|\.(?!\d)|$| (?:{'|'.join(sorted(RANGE_ENDS))})\b)"
)
# "and 5th" behind "the 4th".
_NTH_BEHIND = re.compile(rf"(?:,? and | or | to |, ?)(\d\d?)(?:{'|'.join(sorted(ORDINAL_ENDS))})\b")
# "12, 14 and" before "16 May"; ", 14 and 16" behind "May 12".
_LIST_BEFORE = re.compile(rf"(?<![\w.,:/$£€-])((?:{_DAY}, ?)+(?:{_DAY})),? (?:and|or|&) $")
_LIST_BEHIND = re.compile(
    rf"((?:, ?{_DAY})+),? (?:and|or|&) {_DAY}(?=[,;)\n]|\.(?!\d)|$| (?:{'|'.join(sorted(RANGE_ENDS))})\b)"
)
_NUMBER = re.compile(r"\d+")
_HOUR_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(RANGE_OPENINGS))}) (\d\d?)(?:[:.](\d\d))?{_JOINT}$")
# "9" glued before "-11 a.m.", and "0600" behind "between" or "from" and before "and 0700 local time".
_HOUR_GLUED = re.compile(r"(?<![\w.,:/$£€+-])(\d\d?)(?:[:.](\d\d))?[-–—]$")
_WIRE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(RANGE_OPENINGS))}) ([01]\d|2[0-3])([0-5]\d){_JOINT}$")
_HOURS = (_HOUR_BEFORE, _HOUR_GLUED, _WIRE_BEFORE)
# So many characters hold the number and what joins it.
_LONGEST = 24
_LONGEST_LIST = 60


def with_both_ends(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    """Complete the expressions that share a month, a year or half a day with their neighbour."""
    shared = _with_shared_years(text, expressions)
    found: list[Expression] = []
    for one in shared:
        if found and one.start < found[-1].end:
            continue
        alone = _end_before(text, one)
        for other in _list_before(text, one) or ([alone] if alone else []):
            if not found or found[-1].end <= other.start:
                found.append(other)
        found.extend(_list_behind(text, one) or _with_end_behind(text, one))
    return found


def _list_before(text: str, one: Expression) -> list[Expression]:
    """The numbers before "16 May" that share its month: "12, 14 and 16 May"."""
    sense = one.sense
    if not (isinstance(sense, Named) and sense.month and sense.day and text[one.start].isdigit()):
        return []
    first = max(0, one.start - _LONGEST_LIST)
    found = _LIST_BEFORE.search(text[first : one.start])
    return _days_listed(first + found.start(1), found[1], sense, below=sense.day) if found else []


def _list_behind(text: str, one: Expression) -> list[Expression]:
    """ "May 12" and the numbers behind it that share its month: "May 12, 14 and 16"."""
    sense = one.sense
    if not (isinstance(sense, Named) and sense.month and sense.day and not sense.year and text[one.start].isalpha()):
        return []
    found = _LIST_BEHIND.match(text, one.end, one.end + _LONGEST_LIST)
    listed = _days_listed(found.start(), found[0], sense, above=sense.day) if found else []
    return [one, *listed] if listed else []


def _days_listed(start: int, words: str, sense: Named, above: int = 0, below: int = 32) -> list[Expression]:
    """An expression for each number, where they rise between two days of a month; else none."""
    numbers = [(int(n.group()), n.start(), n.end()) for n in _NUMBER.finditer(words)]
    rising = [above, *(n for n, _, _ in numbers), below]
    if any(one >= two for one, two in pairwise(rising)):
        return []
    return [Expression(start + a, start + b, replace(sense, day=n, weekday=None)) for n, a, b in numbers]


def _with_shared_years(text: str, expressions: Sequence[Expression]) -> list[Expression]:
    out = list(expressions)
    listed = False
    for i in range(len(out) - 2, -1, -1):
        joint = text[out[i].end : out[i + 1].start].strip().casefold()
        # "June, July and August 2024": a comma joins what a last "and" closes.
        listed = joint in {", and", ", or", "and", "or"} or (listed and joint == ",")
        if listed or joint in RANGE_JOINTS or joint in {"-", "–", "—"}:
            first, second = out[i].sense, out[i + 1].sense
            out[i] = out[i]._replace(sense=_of_same_year(first, second))
            if joint in RANGE_SPANS:
                out[i + 1] = out[i + 1]._replace(sense=_year_on(first, second))
            if _is_weekday(first) and _is_weekday(second) and (joint in RANGE_SPANS or _next_day(first, second)):
                out[i + 1] = out[i + 1]._replace(sense=Pointed("the", second))
    return out


def _year_on(first: Sense, second: Sense) -> Sense:
    """The end of a range that begins with its year: "from January 31, 2018 to February 14"."""
    if not isinstance(first, Named) or not isinstance(second, Named) or first.year is None or first.month is None:
        return second
    if second.month is None or second.year is not None or (first.day is None) != (second.day is None):
        return second
    later = (second.month, second.day or 0) > (first.month, first.day or 0)
    return replace(second, year=first.year if later else first.year + 1)


def _next_day(first: Sense, second: Sense) -> bool:
    """Whether one weekday is the day after another: "on Monday and Tuesday" are two days on end."""
    day, after = bare_weekday(first), bare_weekday(second)
    return day is not None and after is not None and (after - day) % 7 == 1


def _of_same_year(first: Sense, second: Sense) -> Sense:
    """The first with the second's year or month, where it has none and the year does not end between them."""
    if isinstance(first, Named) and isinstance(second, Named) and first == Named(day=first.day) and second.month:
        return replace(first, month=second.month, year=second.year) if second.day else first
    if not isinstance(first, Named) or first.month is None or first.year is not None:
        return first
    later = second.inner if isinstance(second, Within) else second
    if not isinstance(later, Named) or later.month is None or first.month > later.month:
        return first
    if isinstance(second, Within):
        return Within(first, second.outer)
    return replace(first, year=later.year) if (first.day is None) == (later.day is None) else first


def _is_weekday(sense: Sense) -> bool:
    return isinstance(sense, Named) and sense.weekday is not None and sense.day is None


def _end_before(text: str, one: Expression) -> Expression | None:
    """The lone number before an expression that shares its month or half of the day."""
    sense, before = one.sense, text[max(0, one.start - _LONGEST) : one.start]
    if isinstance(sense, Named) and sense.month and sense.day and text[one.start].isdigit():
        found = _DAY_BEFORE.search(before)
        if found and 1 <= int(found[1]) < sense.day:
            return _placed(one.start - len(before), found, replace(sense, day=int(found[1]), weekday=None))
    if isinstance(sense, Clock) and sense.half in {"am", "pm"}:
        found = _HOUR_BEFORE.search(before) or _HOUR_GLUED.search(before)
        if found and 1 <= int(found[1]) <= 12:
            return _placed(one.start - len(before), found, _hour_before(sense, int(found[1]), found[2]))
    if isinstance(sense, Clock) and sense.half == "24" and (wire := _WIRE_BEFORE.search(before)):
        return _placed(one.start - len(before), wire, replace(sense, hour=int(wire[1]), minute=int(wire[2])))
    return None


def _placed(shift: int, found: re.Match[str], sense: Sense) -> Expression:
    last = found.end(2) if found.re in _HOURS and found[2] else found.end(1)
    return Expression(shift + found.start(1), shift + last, sense)


def _hour_before(end: Clock, hour: int, minute: str | None) -> Clock:
    """An hour that shares the half of the day, unless it would then be after the end."""
    other = {"am": "pm", "pm": "am"}[end.half or "am"]
    half = end.half if (hour % 12, int(minute or 0)) <= (end.hour % 12, end.minute or 0) else other
    return replace(end, hour=hour, minute=int(minute) if minute else None, second=None, half=half)


def _with_end_behind(text: str, one: Expression) -> Iterator[Expression]:
    """A date and the lone number behind it that shares its month; a year behind both belongs to both."""
    sense = one.sense
    if isinstance(sense, Named) and sense == Named(day=sense.day):
        yield from _with_next_day(text, one, sense)
        return
    yearless = isinstance(sense, Named) and sense.month and sense.day and not sense.year
    found = _DAY_BEHIND.match(text, one.end, one.end + _LONGEST) if yearless and text[one.start].isalpha() else None
    if not isinstance(sense, Named) or found is None or not (sense.day or 0) < int(found[1]) <= 31:
        yield one
        return
    whole = replace(sense, year=int(found[2]) if found[2] else None)
    yield one._replace(sense=whole)
    last = found.end(2) if found[2] else found.end(1)
    yield Expression(found.start(1), last, replace(whole, day=int(found[1]), weekday=None))


def _with_next_day(text: str, one: Expression, sense: Named) -> Iterator[Expression]:
    """ "The 4th" and the "5th" behind it, where it counts nothing."""
    yield one
    found = _NTH_BEHIND.match(text, one.end, one.end + _LONGEST)
    if found is None or not (sense.day or 0) < int(found[1]) <= 31:
        return
    behind = text[found.end() : found.end() + _LONGEST]
    if not behind[:1].isspace() or RANGE_ENDS.issuperset(behind.split()[:1]):
        yield Expression(found.start(1), found.end(), Named(day=int(found[1])))
