"""Goes in: a date or time as people and machines write it. Comes out: ISO 8601, or None."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from dateline.language.en.datelines import MONTHS

_ISO = re.compile(
    r"(?P<day>\d{4}-?\d\d-?\d\d)(?:[T ]+(?P<time>\d\d:?\d\d(?::?\d\d)?)(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT"
    r"|[+-]\d\d:?\d\d|[+-]\d\d)?",
    re.IGNORECASE,
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_MONTH_FIRST = re.compile(rf"\b({_MONTH})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})\b\.?,?\s+(\d{{4}})\b", re.IGNORECASE)
_SLASHED = re.compile(r"\b(\d{4})/(\d{1,2})/(\d{1,2})\b")
_RFC_822 = re.compile(r"^(?:\w{3},?\s+)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d{1,2}:\d{2}")
_EPOCH = re.compile(r"^\d{10}(?:\d{3})?$")
LONGEST = 200
FIRST_YEAR, LAST_YEAR = 1600, 2200


def parse_instant(text: str | None) -> str | None:
    """Read one stated date. A time of day without a zone can't be placed, so only its day is kept."""
    if not text:
        return None
    text = text.strip()[:LONGEST]
    return _from_epoch(text) or _from_iso(text) or _from_rfc_822(text) or _from_words(text)


def _from_epoch(text: str) -> str | None:
    if not _EPOCH.match(text):
        return None
    seconds = int(text[:10])
    days, rest = divmod(seconds, 86_400)
    day = date.fromordinal(date(1970, 1, 1).toordinal() + days)
    return f"{day.isoformat()}T{rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}+00:00"


def _from_iso(text: str) -> str | None:
    found = _ISO.match(text)
    if not found:
        return None
    day, time, zone = found.group("day"), found.group("time"), found.group("zone")
    try:
        if not time or not zone:
            return _sane(date.fromisoformat(day))
        return _sane(datetime.fromisoformat(f"{day}T{time}{'+00:00' if zone.upper() in 'UTC GMT Z' else zone}"))
    except ValueError:
        return None


def _from_rfc_822(text: str) -> str | None:
    if not _RFC_822.match(text):
        return None
    try:
        instant = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return _sane(instant) if instant.tzinfo else _sane(instant.date())


def _from_words(text: str) -> str | None:
    if found := _MONTH_FIRST.search(text):
        return _day(found.group(3), MONTHS[found.group(1).lower()], found.group(2))
    if found := _DAY_FIRST.search(text):
        return _day(found.group(3), MONTHS[found.group(2).lower()], found.group(1))
    if found := _SLASHED.search(text):
        return _day(found.group(1), int(found.group(2)), found.group(3))
    return None


def _day(year: str, month: int, day: str) -> str | None:
    try:
        return _sane(date(int(year), month, int(day)))
    except ValueError:
        return None


def _sane(instant: date) -> str | None:
    return instant.isoformat() if FIRST_YEAR <= instant.year <= LAST_YEAR else None
