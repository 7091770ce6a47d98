"""Goes in: a resolved time and its report. Comes out: the same, or the time meant where the words err.

Only what one report tells against itself is judged here; what others say is looked at in `relate/date_errors.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dateline.model.parse import Parse, Sentence
from dateline.model.report import Report
from dateline.read.times.anchors import last_day
from dateline.read.times.dates import WEEKDAY_NAMES
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Named, Sense
from dateline.read.times.setting import Found, Setting

# A sentence shorter than this is a credit or a greeting, not the one that tells the news.
LEDE_WORDS = 8
# What is told in the past before this minute of a day was of the day before.
FIRST_HOURS = 6 * 60


def lede_of(parse: Parse) -> Sentence | None:
    """The sentence that opens the report's news."""
    return next((s for s in parse.sentences if not s.aside and s.last - s.first >= LEDE_WORDS), None)


def misdated(found: Found, one: Expression, report: Report) -> Found:
    """A dateline's own date that had not begun anywhere when the report came out: the day of publication is meant."""
    line, last = report.dateline, last_day(report)
    if line is None or last is None or found.day is None or not line.start <= one.start < line.end:
        return found
    published = date.fromisoformat((report.published or "")[:10])
    if found.grain != "day" or not last < found.day <= published + timedelta(days=1):
        return found
    why = f"the dateline says {found.value}, but the report came out on {published.isoformat()}, before that day began"
    return replace(found, value=published.isoformat(), day=published, says=found.day, rule=why)


def hardly_begun(found: Found, setting: Setting) -> Found:
    """ "Tuesday, November 13", told in the past in the first hours of Wednesday the 13th: the weekday is right."""
    anchor = setting.anchor
    if anchor is None or anchor.minute is None or anchor.minute >= FIRST_HOURS or setting.direction != "past":
        return found
    if found.says is None or found.day != anchor.day or found.says != anchor.day - timedelta(days=1):
        return found
    value = found.says.isoformat() + found.value[10:]
    why = f"the weekday is right: {found.day.isoformat()} had hardly begun, yet {setting.tense}"
    return replace(found, value=value, day=found.says, says=found.day, rule=why)


def doubted(found: Found, sense: Sense, setting: Setting, in_lede: bool, report: Report) -> Found:
    """A weekday in an agency's lede that has not come yet, told in the past, means the dateline's day.

    An agency that tells in its lede of the same weekday a week ago writes "last" or the date.
    """
    anchor = setting.anchor
    agency = report.dateline is not None or bool(report.agencies)
    if anchor is None or found.day is None or not in_lede or not agency or setting.direction != "past":
        return found
    bare = isinstance(sense, Named) and sense.weekday is not None and sense.month is None and sense.day is None
    if not bare or setting.focus.sentence is not None or (anchor.day - found.day).days != 6:
        return found
    said = anchor.day + timedelta(days=1)
    why = (
        f"{WEEKDAY_NAMES[said.weekday()]} is the day after {anchor.words}, a {WEEKDAY_NAMES[anchor.day.weekday()]}, "
        f"yet {setting.tense}: the day of writing is meant"
    )
    return replace(found, value=anchor.day.isoformat(), day=anchor.day, says=said, rule=why)
