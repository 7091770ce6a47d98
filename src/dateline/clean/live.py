"""Goes in: a page's tree. Comes out: where it is a live page, its text with the moment at which each entry was written.

An extractor made for articles takes a live page's longest entry for the article, its headline for the page's, and drops
the clocks over the entries; without them "an hour ago" counts from the moment that the page was opened at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from lxml.html import HtmlElement

from dateline.clean.draft import Written
from dateline.clean.live_anchors import (
    HEADINGS,
    SKIPPED,
    Anchor,
    is_beside,
    marked_parts,
    marked_times,
    opening,
    plain_clocks,
    told_updates,
    words_of,
)
from dateline.clean.live_clocks import moments
from dateline.clean.live_data import Update
from dateline.clean.page_facts import PageFacts
from dateline.language.en.live import AGE, LIVE_WORDS

# Fewer entries make no live page; a page that says of itself that it is one may have begun with two.
FEWEST, FEWEST_STATED = 3, 2
# Characters: an entry tells more than its clock and its author's name, and most of it not in links to other pages.
SHORTEST_ENTRY, MOST_LINKED = 40, 0.5
# One entry may stand out of the order of time: it is pinned.
MOST_PINNED = 1
# Characters of entries that only the page's data have: with more no report is read, and what is newest stands first.
MOST_TOLD = 60_000
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "br", "li", "main", "ol", "p", "pre", "section", "table", "td", "th", "time", "tr", "ul",
})  # fmt: skip
# An entry whose clock stands in one of these may go on in the elements behind it.
_LINES = frozenset({"b", "dt", "p", "span", "strong", "time", *HEADINGS})
_TOPS = frozenset({"body", "html", "main"})


@dataclass(frozen=True, slots=True)
class LivePage:
    """The text of a live page, one block a line, and its entries by offsets into it."""

    text: str
    entries: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """The elements of an entry, the first the one that its clock stands in, and the moment."""

    elements: tuple[HtmlElement, ...]
    written: str


def live_page(tree: HtmlElement, facts: PageFacts) -> LivePage | None:
    """The page as a live page; None where it is none, or its text does not have its entries."""
    named = any(word in f" {(facts.title or '').casefold()} " for word in LIVE_WORDS)
    if not facts.live and not named:
        return None
    entries = next((e for e in _readings(tree, facts) if e), None)
    return _with_untold(_page(entries, facts), facts) if entries else None


def live_data(tree: HtmlElement, facts: PageFacts, lead: str) -> LivePage | None:
    """A live page whose entries stand in its data alone, behind what the page itself has; None where it is none."""
    told = [update for update in facts.updates if update.lines]
    if len(told) < FEWEST_STATED:
        return None
    known = {opening([line]) for update in facts.updates for line in (update.headline or "", *update.lines)}
    known |= {opening([words]) for unread in tree.iter("noscript") for words in unread.itertext()}
    lines = [line for line in lead.split("\n") if len(line) >= SHORTEST_ENTRY and opening([line]) not in known]
    lines = [line for line in lines if not _is_title(line, facts)]
    return _with_updates(LivePage("\n".join(lines), ()), facts.updates, facts)


def _with_untold(page: LivePage, facts: PageFacts) -> LivePage:
    """The page with the entries behind it that only its data have: the reader is to ask for them."""
    lines = page.text.split("\n")
    begun = {opening(lines[at : at + 5]) for at in range(len(lines))} | {opening([line]) for line in lines}
    missing = [
        u for u in facts.updates if u.lines and begun.isdisjoint((opening(u.lines), opening([u.headline or ""])))
    ]
    return _with_updates(page, missing, facts) if missing else page


def _with_updates(page: LivePage, updates: Sequence[Update], facts: PageFacts) -> LivePage:
    """Entries of the page's data behind what is read of it, whole ones as long as there is room."""
    lines, found, zone = [page.text] if page.text else [], list(page.entries), _zone(facts)
    at = len(page.text) + bool(page.text)
    last = at + MOST_TOLD
    for update in updates:
        words = "\n".join([update.headline, *update.lines] if update.headline else update.lines)
        if at + len(words) > last:
            break
        lines.append(words)
        found.append(Written(at, at + len(words), _in_zone(update.moment, zone)))
        at += len(words) + 1
    return LivePage("\n".join(lines), tuple(found))


def _readings(tree: HtmlElement, facts: PageFacts) -> Iterator[list[_Entry]]:
    """The entries by each way that their moments may be told in, the surest first; none where it tells of no page."""
    for marks in (marked_times, marked_parts):
        yield _live(marks(tree), facts)
    told = _of_data(tree, facts)
    if told or not facts.updates:
        yield told
    if not told and len(facts.updates) < FEWEST_STATED:
        yield _live(plain_clocks(tree), facts)


def _of_data(tree: HtmlElement, facts: PageFacts) -> list[_Entry]:
    """The entries that the page's data tell of, where the page shows most of them."""
    entries = _dated(_entries(told_updates(tree, facts.updates)), facts)
    shown = len(entries) >= FEWEST_STATED and 2 * len(entries) >= len(facts.updates)
    return entries if shown and _is_prose(entries) else []


def _live(anchors: Sequence[Anchor], facts: PageFacts) -> list[_Entry]:
    """What stands under these clocks, if it is a live page's."""
    entries = _dated(_entries(anchors), facts)
    fewest = FEWEST_STATED if facts.live else FEWEST
    return entries if len(entries) >= fewest and _in_order(entries) and _is_prose(entries) else []


def _dated(found: Sequence[tuple[tuple[HtmlElement, ...], Anchor]], facts: PageFacts) -> list[_Entry]:
    """Entries with their moments; where these are clocks alone, by what the page tells of its days."""
    stamps = [anchor.stamp for _, anchor in found if anchor.stamp]
    by_clock = iter(moments(stamps, _zone(facts) or _day(facts), facts.modified)) if stamps else iter(())
    dated = ((elements, anchor.moment or next(by_clock, None)) for elements, anchor in found)
    return [_Entry(elements, moment) for elements, moment in dated if moment]


def _entries(anchors: Sequence[Anchor]) -> list[tuple[tuple[HtmlElement, ...], Anchor]]:
    """The elements that belong to each anchor: those around it, or where a page is a row of lines those behind it."""
    inside: Counter[HtmlElement] = Counter()
    for anchor in anchors:
        inside.update((anchor.element, *anchor.element.iterancestors()))
    around: dict[HtmlElement, Anchor] = {}
    for anchor in anchors:
        holder = _holder(anchor, inside)
        if holder is not None:
            around.setdefault(holder, anchor)
    over = {a for holder in around for a in holder.iterancestors()}
    nested = [(_run(holder, inside), anchor) for holder, anchor in around.items() if holder not in over]
    rows = [(row, anchor) for anchor in anchors if (row := _row(anchor, inside))]
    return nested if len(nested) >= len(rows) else rows


def _holder(anchor: Anchor, inside: Counter[HtmlElement]) -> HtmlElement | None:
    """The element that a clock stands over: the widest one around it that has no other entry's clock in it."""
    above = (anchor.element, *anchor.element.iterancestors())
    holder = next((a for a in above if len(words_of(a)) - anchor.spare >= SHORTEST_ENTRY), None)
    if holder is None or holder.tag in {"body", "html"}:
        return None
    for wider in holder.iterancestors():
        if wider.tag in _TOPS or inside[wider] > inside[holder]:
            break
        holder = wider
    return holder


def _run(holder: HtmlElement, inside: Counter[HtmlElement]) -> tuple[HtmlElement, ...]:
    """An element and, where it is a line, those behind it up to the next that has a clock."""
    run = [holder]
    for behind in holder.itersiblings() if holder.tag in _LINES else ():
        if inside[behind] or behind.tag in SKIPPED:
            break
        run.append(behind)
    return tuple(run)


def _row(anchor: Anchor, inside: Counter[HtmlElement]) -> tuple[HtmlElement, ...]:
    """A clock's line and those behind it; nothing where they tell nothing."""
    line = anchor.element
    for wider in line.iterancestors():
        if wider.tag in _TOPS or inside[wider] > inside[line]:
            break
        line = wider
    run = _run(line, inside)
    prose = sum(len(words_of(element)) for element in run if isinstance(element.tag, str))
    return run if prose - anchor.spare >= SHORTEST_ENTRY else ()


def _in_order(entries: Sequence[_Entry]) -> bool:
    """Whether the entries run one way through time, but for one that is pinned."""
    written = [datetime.fromisoformat(entry.written) for entry in entries]
    seconds = [(one if one.tzinfo else one.replace(tzinfo=UTC)).timestamp() for one in written]
    later = sum(1 for one, two in pairwise(seconds) if two > one)
    earlier = sum(1 for one, two in pairwise(seconds) if two < one)
    return min(later, earlier) <= MOST_PINNED


def _is_prose(entries: Sequence[_Entry]) -> bool:
    """Whether entries are more than links to other pages."""
    elements = [e for entry in entries for e in entry.elements if isinstance(e.tag, str)]
    linked = sum(len(words_of(a)) for element in elements for a in element.iter("a"))
    return linked <= MOST_LINKED * sum(len(words_of(element)) for element in elements)


def _page(entries: Sequence[_Entry], facts: PageFacts) -> LivePage:
    """The text of the page, each entry's words together, and where they stand."""
    number = {element: n for n, entry in enumerate(entries) for element in entry.elements}
    lines: list[str] = []
    spans: dict[int, tuple[int, int]] = {}
    at = 0
    for entry, block in _parts(_around(entries), number):
        start = at
        for line in block:
            if _is_title(line, facts) or (entry is not None and AGE.fullmatch(line)):
                continue
            lines.append(line)
            at += len(line) + 1
        if entry is not None and at > start:
            spans[entry] = spans.get(entry, (start, 0))[0], at - 1
    zone = _zone(facts)
    found = [Written(*span, _in_zone(entries[n].written, zone)) for n, span in spans.items()]
    return LivePage("\n".join(lines), tuple(found))


def _is_title(line: str, facts: PageFacts) -> bool:
    return line.casefold() == (facts.title or "").casefold()


def _around(entries: Sequence[_Entry]) -> HtmlElement:
    """The element that holds all entries with what leads to them: the article, else what is next above them."""
    first = entries[0].elements[0]
    shared = set(first.iterancestors())
    for entry in entries[1:]:
        shared &= set(entry.elements[0].iterancestors())
    above = [a for a in first.iterancestors() if a in shared]
    return next((a for a in above if a.tag in {"article", "main"}), above[0])


def _parts(root: HtmlElement, entries: dict[HtmlElement, int]) -> Iterator[tuple[int | None, list[str]]]:
    """The blocks of the page in order, each entry's together; of what stands between entries only headings."""
    begun = False
    for element, lines in _split(root, entries):
        if element is not None:
            begun = True
            yield element, lines
        elif not begun or all(len(line) < SHORTEST_ENTRY for line in lines):
            yield None, lines


def _split(element: HtmlElement, entries: dict[HtmlElement, int]) -> Iterator[tuple[int | None, list[str]]]:
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
    element: HtmlElement, entries: dict[HtmlElement, int], inside: HtmlElement | None
) -> Iterator[tuple[int | None, str | list[str]]]:
    """The lines of an element, an entry's as one list."""
    if not isinstance(element.tag, str) or element.tag in SKIPPED or (is_beside(element) and not _holds_time(element)):
        return
    if inside is None and element in entries:
        yield entries[element], [line for _, line in _lines(element, entries, element) if isinstance(line, str)]
        return
    words: list[str] = [element.text or ""]
    for child in element:
        block = child.tag in _BLOCKS or child in entries or (isinstance(child.tag, str) and _has_blocks(child))
        if block:
            yield from _flushed(words)
            yield from _lines(child, entries, inside)
            words = []
        elif isinstance(child.tag, str) and child.tag not in SKIPPED:
            words.append(child.text_content())
        words.append(child.tail or "")
    yield from _flushed(words)


def _flushed(words: Sequence[str]) -> Iterator[tuple[None, str]]:
    line = " ".join("".join(words).split())
    if line:
        yield None, line


def _has_blocks(element: HtmlElement) -> bool:
    return any(d.tag in _BLOCKS for d in element.iterdescendants())


def _holds_time(element: HtmlElement) -> bool:
    return next(element.iter("time"), None) is not None


def _zone(facts: PageFacts) -> str | None:
    """The instant of publication, whose offset is the outlet's clock."""
    return next((one.value for one in facts.stated if "T" in one.value), None)


def _day(facts: PageFacts) -> str | None:
    """The day of publication, where no instant of it is told."""
    return next((one.value for one in facts.stated), None)


def _in_zone(written: str, published: str | None) -> str:
    """A moment by the outlet's clock: machines often give it in UTC."""
    moment = datetime.fromisoformat(written)
    other = datetime.fromisoformat(published) if published else None
    zone = other.tzinfo if other is not None and not moment.utcoffset() else None
    return (moment.astimezone(zone) if zone else moment).isoformat()
