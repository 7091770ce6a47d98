"""Goes in: what a page's JSON-LD says of a live page. Comes out: its entries: moment, headline, words.

Broadcasters print the clock over an entry as plain text, or let the reader's browser fetch the entries, and put them
for search engines into `liveBlogUpdate` (schema.org's `LiveBlogPosting`).
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from dateline.clean.instants import parse_instant

UPDATES = "liveBlogUpdate"
MOST_UPDATES = 2000
# Characters of one entry's words: more is no entry but a whole text in the wrong place.
LONGEST_UPDATE = 20_000
_BODIES = ("articleBody", "text", "description")
_HEADLINES = ("headline", "name", "alternativeHeadline")
_DATES = ("datePublished", "dateCreated", "uploadDate", "dateModified")
# Where a line of an entry ends that is told in markup; what else stands in tags is no words.
_ENDS = re.compile(r"<(?:br|/?(?:p|div|li|ul|ol|h[1-6]|blockquote|tr))(?:\s[^<>]{0,500})?/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Update:
    """An entry as a page's data tell of it: its moment (ISO 8601), its headline, and the lines under it."""

    moment: str
    headline: str | None
    lines: tuple[str, ...]


def updates_of(articles: Sequence[Mapping[str, object]], published: str | None) -> tuple[Update, ...]:
    """The entries of the first live page told of that has any, in the order told."""
    for node in articles:
        told = node.get(UPDATES)
        nodes = told if isinstance(told, list) else [told]
        found = [_update(one, published) for one in nodes[:MOST_UPDATES]]
        if kept := tuple(one for one in found if one):
            return kept
    return ()


def _update(node: object, published: str | None) -> Update | None:
    """An entry that has a moment and words."""
    if not isinstance(node, Mapping):
        return None
    moment = next((m for name in _DATES if (m := _moment(node.get(name), published))), None)
    headline = next((words for name in _HEADLINES if (words := " ".join(_lines(node.get(name))))), None)
    body = next((lines for name in _BODIES if (lines := _lines(node.get(name)))), ())
    lines = body[1:] if body and headline and body[0].casefold() == headline.casefold() else body
    return Update(moment, headline, lines) if moment and (headline or lines) else None


def _moment(value: object, published: str | None) -> str | None:
    """An instant; one without a zone is by the clock that the page states."""
    if not isinstance(value, str):
        return None
    found = parse_instant(value)
    if found is None or "T" in found or published is None:
        return found if found and "T" in found else None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    zone = datetime.fromisoformat(published).tzinfo
    return moment.replace(tzinfo=zone).isoformat() if ":" in value else None


def _lines(value: object) -> tuple[str, ...]:
    """Words of the data, line by line, without the markup that some put into them."""
    if isinstance(value, list):
        value = "\n".join(one for one in value[:MOST_UPDATES] if isinstance(one, str))
    if not isinstance(value, str):
        return ()
    text = html.unescape(value[:LONGEST_UPDATE])
    if "<" in text:
        text = _TAG.sub("", _ENDS.sub("\n", text))
    return tuple(line for one in _LINE.findall(text) if (line := " ".join(one.split())))
