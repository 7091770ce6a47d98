"""Goes in: a draft with every date that something states. Comes out: the draft with its publication and its signal."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.clean.draft import Draft, Stated
from dateline.clean.instants import parse_instant
from dateline.model.report import DateSignal

# Which signal is believed before which. The carrier speaks of this report alone; a page's own words come after it,
# the surest first; a date in the running text is the last resort.
ORDER: tuple[DateSignal, ...] = ("rows", "feed", "json-ld", "meta", "time-tag", "header", "url", "dateline", "text")

_IN_URL = re.compile(
    r"[/\-_](?P<y>(?:19|20|21)\d\d)[/\-_]?(?P<m>0[1-9]|1[0-2]|[1-9])[/\-_]?(?P<d>0[1-9]|[12]\d|3[01]|[1-9])(?=[/\-_.]"
    r"|$)"
)


def date_report(draft: Draft) -> Draft:
    """Settle when the report was published. A finer value of the same day from a weaker signal is not taken."""
    stated = [*draft.stated, *_from_url(draft), *_from_dateline(draft)]
    for signal in ORDER:
        for one in stated:
            if one.signal == signal:
                return replace(draft, published=one.value, published_from=signal)
    return draft


def _from_url(draft: Draft) -> list[Stated]:
    found = _IN_URL.search(draft.url or "")
    value = parse_instant(f"{found['y']}-{int(found['m']):02d}-{int(found['d']):02d}") if found else None
    return [Stated("url", value)] if value else []


def _from_dateline(draft: Draft) -> list[Stated]:
    said = draft.dateline.date if draft.dateline else None
    return [Stated("dateline", said)] if said and said[:4].isdigit() else []
