"""Goes in: a page's tree. Comes out: where it is a live page, its text with the moment at which each entry was written.

An extractor made for articles takes a live page's longest entry for the article, its headline for the page's, and drops
the clocks over the entries; without them "an hour ago" counts from the moment that the page was opened at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from lxml.html import HtmlElement

from dateline.clean.draft import Written
from dateline.clean.instants import parse_instant
from dateline.clean.page_facts import PageFacts
from dateline.language.en.live import LIVE_WORDS

# Fewer entries make no live page; a page that says of itself that it is one may have begun with two.
FEWEST, FEWEST_STATED = 3, 2
# Characters: an entry tells more than its clock and its author's name, and most of it not in links to other pages.
SHORTEST_ENTRY, MOST_LINKED = 40, 0.5
# One entry may stand out of the order of time: it is pinned.
MOST_PINNED = 1
MOST_TIMES = 2000
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "br", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "time", "tr", "ul",
})  # fmt: skip
_SKIPPED = frozenset({
    "aside", "button", "figure", "footer", "form", "head", "iframe", "nav", "noscript", "script", "style", "svg",
    "template",
})  # fmt: skip
_BESIDE = re.compile(
    r"\b(comments?|share|sharing|social|byline|author|related|promo|advert|newsletter)\b", re.IGNORECASE
)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class LivePage:
    """The text of a live page, one block a line, and its entries by offsets into it."""

    text: str
    entries: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    element: HtmlElement
    written: str


def live_page(tree: HtmlElement, facts: PageFacts) -> LivePage | None:
    """The page as a live page; None where it is none."""
    named = any(word in f" {(facts.title or '').casefold()} " for word in LIVE_WORDS)
    entries = _entries(tree) if facts.live or named else []
    if not _is_live(entries, facts):
        return None
    root = _around(entries)
    moments = {entry.element: entry.written for entry in entries}
    zone = _zone(facts)
    lines: list[str] = []
    found: list[Written] = []
    at = 0
    for entry, block in _parts(root, moments):
        start = at
        for line in block:
            if line.casefold() == (facts.title or "").casefold():
                continue
            lines.append(line)
            at += len(line) + 1
        if entry is not None and at > start:
            found.append(Written(start, at - 1, _in_zone(moments[entry], zone)))
    return LivePage("\n".join(lines), tuple(found)) if lines else None


def _entries(tree: HtmlElement) -> list[_Entry]:
    """What stands under a clock of its own, in the order of the page."""
    times = [t for t in tree.xpath("//time[@datetime]")[:MOST_TIMES] if _in_article(t) and "T" in (_moment(t) or "")]
    holders: dict[HtmlElement, str] = {}
    for time in times:
        holder = _holder(time, times)
        if holder is not None:
            holders.setdefault(holder, _moment(time) or "")
    inner = {a for holder in holders for a in holder.iterancestors()}
    return [_Entry(holder, written) for holder, written in holders.items() if holder not in inner]


def _moment(time: HtmlElement) -> str | None:
    return parse_instant(time.get("datetime"))


def _in_article(time: HtmlElement) -> bool:
    return not any(a.tag in _SKIPPED or _is_beside(a) for a in time.iterancestors())


def _holder(time: HtmlElement, times: Sequence[HtmlElement]) -> HtmlElement | None:
    """The element that a clock stands over: the widest one around it that has no other entry's clock in it."""
    holder = next((a for a in time.iterancestors() if len(_words(a)) - len(_words(time)) >= SHORTEST_ENTRY), None)
    if holder is None or holder.tag in {"body", "html"}:
        return None
    held = sum(1 for t in holder.iter("time") if t.get("datetime"))
    for above in holder.iterancestors():
        if above.tag in {"body", "html", "main"} or sum(1 for t in above.iter("time") if t.get("datetime")) > held:
            return holder
        holder = above
    return holder


def _words(element: HtmlElement) -> str:
    return _SPACE.sub(" ", element.text_content()).strip()


def _is_live(entries: Sequence[_Entry], facts: PageFacts) -> bool:
    """Whether entries of a page that calls itself live make one: in the order of time, and of prose."""
    if len(entries) < (FEWEST_STATED if facts.live else FEWEST):
        return False
    moments = [datetime.fromisoformat(entry.written).timestamp() for entry in entries]
    later = sum(1 for one, two in pairwise(moments) if two > one)
    earlier = sum(1 for one, two in pairwise(moments) if two < one)
    prose = [_words(entry.element) for entry in entries]
    linked = sum(len(_words(a)) for entry in entries for a in entry.element.iter("a"))
    return min(later, earlier) <= MOST_PINNED and linked <= MOST_LINKED * sum(map(len, prose))


def _around(entries: Sequence[_Entry]) -> HtmlElement:
    """The element that holds all entries with what leads to them: the article, else what is next above them."""
    shared = set(entries[0].element.iterancestors())
    for entry in entries[1:]:
        shared &= set(entry.element.iterancestors())
    above = [a for a in entries[0].element.iterancestors() if a in shared]
    return next((a for a in above if a.tag in {"article", "main"}), above[0])


def _parts(root: HtmlElement, entries: dict[HtmlElement, str]) -> Iterator[tuple[HtmlElement | None, list[str]]]:
    """The blocks of the page in order, each entry's together; of what stands between entries only headings."""
    begun = False
    for element, lines in _split(root, entries):
        if element is not None:
            begun = True
            yield element, lines
        elif not begun or all(len(line) < SHORTEST_ENTRY for line in lines):
            yield None, lines


def _split(element: HtmlElement, entries: dict[HtmlElement, str]) -> Iterator[tuple[HtmlElement | None, list[str]]]:
    loose: list[str] = []
    for held, line in _lines(element, entries, None):
        if held is not None and isinstance(line, list):
            if loose:
                yield None, loose
                loose = []
            yield held, line
        elif isinstance(line, str):
            loose.append(line)
    if loose:
        yield None, loose


def _lines(
    element: HtmlElement, entries: dict[HtmlElement, str], inside: HtmlElement | None
) -> Iterator[tuple[HtmlElement | None, str | list[str]]]:
    """The lines of an element, an entry's as one list."""
    if (
        not isinstance(element.tag, str)
        or element.tag in _SKIPPED
        or (_is_beside(element) and not _holds_time(element))
    ):
        return
    if inside is None and element in entries:
        yield element, [line for _, line in _lines(element, entries, element) if isinstance(line, str)]
        return
    words: list[str] = [element.text or ""]
    for child in element:
        block = child.tag in _BLOCKS or child in entries or (isinstance(child.tag, str) and _has_blocks(child))
        if block:
            yield from _flushed(words)
            yield from _lines(child, entries, inside)
            words = []
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
            words.append(child.text_content())
        words.append(child.tail or "")
    yield from _flushed(words)


def _flushed(words: Sequence[str]) -> Iterator[tuple[None, str]]:
    line = _SPACE.sub(" ", "".join(words)).strip()
    if line:
        yield None, line


def _has_blocks(element: HtmlElement) -> bool:
    return any(d.tag in _BLOCKS for d in element.iterdescendants())


def _is_beside(element: HtmlElement) -> bool:
    """Whether an element is comments, buttons to share, or somebody's name."""
    return bool(
        _BESIDE.search(f"{element.get('class') or ''} {element.get('id') or ''}".replace("-", " ").replace("_", " "))
    )


def _holds_time(element: HtmlElement) -> bool:
    return next(element.iter("time"), None) is not None


def _zone(facts: PageFacts) -> str | None:
    """The instant of publication, whose offset is the outlet's clock."""
    return next((one.value for one in facts.stated if "T" in one.value), None)


def _in_zone(written: str, published: str | None) -> str:
    """A moment by the outlet's clock: machines often give it in UTC."""
    moment = datetime.fromisoformat(written)
    other = datetime.fromisoformat(published) if published else None
    zone = other.tzinfo if other is not None and not moment.utcoffset() else None
    return (moment.astimezone(zone) if zone else moment).isoformat()
