"""Goes in: the words over the entries of a live page ("Posted at 2.20pm", "14:20 GMT 5 March"). Comes out: the moment
of each.

A clock tells no day. The page tells when it was begun and last changed, its entries run one way through time, and where
the hours leap back the page went on through a night.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from itertools import pairwise
from zoneinfo import ZoneInfo

from dateline.clean.instants import FIRST_YEAR, LAST_YEAR
from dateline.language.en.datelines import MONTHS, WEEKDAYS
from dateline.language.en.live import AGE, STAMP_WORDS
from dateline.language.en.times import ZONE_LETTERS, ZONE_NAMES, ZONES

# Characters: what stands over an entry is short.
LONGEST_STAMP = 70
# Minutes between the two ends of the clock where a page goes through midnight; less is an entry out of order.
SHORTEST_NIGHT = 360
# Days: a page is not written for longer, and its dates lie no further from those that it states.
LONGEST_LIVE = 14
DAY = 1440
# Minutes by which the newest entry must lie nearer to the publication than the oldest to be the one published then.
PUBLISHED_LATE = 60.0
_CLOCK = re.compile(
    r"(?<![\w.:])(?P<h>\d{1,2})(?:[.:h](?P<m>[0-5]\d)(?:[.:][0-5]\d)?)?(?:\s?(?P<a>[ap])\.?m\b\.?)?(?![\w:])",
    re.IGNORECASE,
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"\b(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_MONTH})\b\.?|(?P<m2>{_MONTH})\b\.?\s+(?P<d2>\d{{1,2}})"
    r"(?:st|nd|rd|th)?\b(?![:.]\d))(?:,?\s+(?P<y>\d{4})\b)?|\b(?P<iso>\d{4}-\d\d-\d\d)\b",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?P<name>[A-Za-z]+)(?i:(?: (?:standard|daylight|mean|summer))? time)\b|\b(?P<short>[A-Z]{2,5})\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_BEHIND = re.compile(r"[\s:;,|–—-]+")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What stands over an entry: minutes of the day (None for a date alone), its date as far as told, its zone; or
    `age`, the minutes that it was old when somebody opened the page."""

    minute: int | None
    day: tuple[int | None, int, int] | None = None
    zone: tzinfo | None = None
    age: int | None = None


def stamp_of(text: str) -> Stamp | None:
    """Words that are nothing but a clock, a date, or both."""
    if len(text) > LONGEST_STAMP or not any(c.isdigit() for c in text):
        return None
    if old := AGE.fullmatch(text):
        days, hours, minutes = (int(old[unit] or 0) for unit in "dhm")
        return Stamp(None, age=DAY * days + 60 * hours + minutes)
    dated = _DATE.search(text)
    rest = f"{text[: dated.start()]} {text[dated.end() :]}" if dated else text
    clock = next((c for c in _CLOCK.finditer(rest) if c["m"] or c["a"]), None)
    minute = _minute(clock) if clock else None
    if (clock and minute is None) or not (clock or dated):
        return None
    rest = f"{rest[: clock.start()]} {rest[clock.end() :]}" if clock else rest
    zone, rest = _zone(rest) if clock else (None, rest)
    words = {word.casefold() for word in _WORD.findall(rest)}
    if words - STAMP_WORDS - set(WEEKDAYS) or any(c.isdigit() for c in rest):
        return None
    return Stamp(minute, _day(dated) if dated else None, zone)


def opening_stamp(text: str) -> Stamp | None:
    """The clock that a line opens with, where a sentence begins behind it: "14.20 GMT: Divers are down"."""
    clock = _CLOCK.match(text)
    minute = _minute(clock) if clock and clock["m"] else None
    if clock is None or minute is None:
        return None
    at = _BEHIND.match(text, clock.end())
    zone = _ZONE.match(text, at.end()) if at else None
    known = _known_zone(zone) if zone else None
    at = _BEHIND.match(text, zone.end()) if zone and known else at
    begins = text[at.end() : at.end() + 1] if at else ""
    return Stamp(minute, None, known) if begins and not begins.islower() and not begins.isdigit() else None


def _minute(clock: re.Match[str]) -> int | None:
    hour, half = int(clock["h"]), (clock["a"] or "").casefold()
    if not (1 <= hour <= 12 if half else hour < 24):
        return None
    return (hour % 12 + 12 * (half == "p") if half else hour) * 60 + int(clock["m"] or 0)


def _day(dated: re.Match[str]) -> tuple[int | None, int, int]:
    if dated["iso"]:
        iso = dated["iso"].split("-")
        return int(iso[0]), int(iso[1]), int(iso[2])
    month = MONTHS[(dated["m"] or dated["m2"]).casefold()]
    return int(dated["y"]) if dated["y"] else None, month, int(dated["d"] or dated["d2"])


def _zone(text: str) -> tuple[tzinfo | None, str]:
    """The zone that some words name, and what is left of them."""
    for found in _ZONE.finditer(text):
        if known := _known_zone(found):
            return known, f"{text[: found.start()]} {text[found.end() :]}"
        if found["name"] and found["name"].casefold() == "local":
            return None, f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _known_zone(found: re.Match[str]) -> tzinfo | None:
    name = found["short"] or found["name"]
    zone = ZONE_LETTERS.get(name, ZONES.get(name.casefold())) if found["short"] else ZONE_NAMES.get(name.casefold())
    if zone is None:
        return None
    return ZoneInfo(zone) if isinstance(zone, str) else timezone(timedelta(minutes=zone))


def moments(stamps: Sequence[Stamp], published: str | None, modified: str | None) -> list[str | None]:
    """The moment of each stamp in the order of the page; none where nothing tells its day."""
    clocks = [stamp for stamp in stamps if stamp.age is None]
    dated = iter(_by_clock(clocks, published, modified) if clocks else ())
    youngest = min((stamp.age for stamp in stamps if stamp.age is not None), default=0)
    return [next(dated, None) if one.age is None else _earlier(modified, one.age - youngest) for one in stamps]


def _earlier(modified: str | None, minutes: int) -> str | None:
    """So long before the page's last change, which was its newest entry."""
    return (datetime.fromisoformat(modified) - timedelta(minutes=minutes)).isoformat() if modified else None


def _by_clock(stamps: Sequence[Stamp], published: str | None, modified: str | None) -> list[str]:
    """The moment of each clock; none where nothing tells the days."""
    minutes = [stamp.minute for stamp in stamps if stamp.minute is not None]
    if len(minutes) < len(stamps):
        return []
    instants = [datetime.fromisoformat(one) for one in (published, modified) if one]
    zone = next((one.tzinfo for one in instants if one.tzinfo), None)
    about = [one.date() for one in instants]
    days = [_near(stamp.day, about) for stamp in stamps]
    zoned = zone is not None or all(stamp.zone for stamp in stamps)
    passed = _passed(minutes)
    first = next((day - timedelta(days=n) for day, n in zip(days, passed, strict=True) if day), None)
    first = first or _first_day(minutes, passed, published, modified)
    out: list[str] = []
    for stamp, minute, day, n in zip(stamps, minutes, days, passed, strict=True):
        # What the page dates is so; what stands under it goes on from there.
        first = day - timedelta(days=n) if day else first
        if first is None:
            return []
        moment = datetime.combine(first + timedelta(days=n), time(), (stamp.zone or zone) if zoned else None)
        out.append((moment + timedelta(minutes=minute)).isoformat())
    return out


def _near(day: tuple[int | None, int, int] | None, about: Sequence[date]) -> date | None:
    """A date as told, in the year that is nearest to what the page states; None where there is no such one."""
    if day is None or (day[0] and not FIRST_YEAR <= day[0] <= LAST_YEAR):
        return None
    year, month, number = day
    found = []
    for one in [year] if year else sorted({a.year + step for a in about for step in (-1, 0, 1)}):
        try:
            found.append(date(one, month, number))
        except ValueError:
            continue
    slack = timedelta(days=LONGEST_LIVE)
    fitting = [one for one in found if not about or min(about) - slack <= one <= max(about) + slack]
    return min(fitting, key=lambda d: min((abs((d - a).days) for a in about), default=0), default=None)


def _first_day(
    minutes: Sequence[int], passed: Sequence[int], published: str | None, modified: str | None
) -> date | None:
    """The day of the first clock by which the oldest entry lies next to the page's publication, or the newest to its
    last change; some pages state the newest entry's moment as their publication."""
    oldest, newest = (0, -1) if passed[-1] >= 0 and not _runs_back(minutes) else (-1, 0)
    ends = [(oldest, published, 0.0), (newest, modified or published, 0.0 if modified else PUBLISHED_LATE)]
    stated = [(end, one, more) for end, one, more in ends if one]
    if not stated:
        return None
    about = datetime.fromisoformat(stated[0][1]).date()
    days = [about + timedelta(days=step) for step in range(-LONGEST_LIVE, LONGEST_LIVE + 1)]
    return min(days, key=lambda d: min(_apart(d, minutes[e] + DAY * passed[e], one) + more for e, one, more in stated))


def _apart(first: date, minute: int, stated: str) -> float:
    """The minutes between a clock and what the page states; a date alone tells of no minute in it."""
    moment = datetime.combine(first, time()) + timedelta(minutes=minute)
    other = datetime.fromisoformat(stated).replace(tzinfo=None)
    if "T" not in stated:
        return float(DAY * abs((moment.date() - other.date()).days))
    return abs((moment - other).total_seconds()) / 60


def _runs_back(minutes: Sequence[int]) -> bool:
    """Whether the newest entry stands on top."""
    return sum(one > two for one, two in pairwise(minutes)) > sum(one < two for one, two in pairwise(minutes))


def _passed(minutes: Sequence[int]) -> list[int]:
    """For each clock the days from the page's first, less than 0 where the newest entry stands on top."""
    step = -1 if _runs_back(minutes) else 1
    days = [0]
    for one, two in pairwise(minutes):
        days.append(days[-1] + step * ((one - two) * step >= SHORTEST_NIGHT))
    return days
