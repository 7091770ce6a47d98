"""Goes in: a live page's tree and what it states. Comes out: its entries' anchors: the elements that give each its
moment.

By the page's marks (`<time datetime>`, `data-timestamp`), by its data (`liveBlogUpdate`, whose words are found again in
the page), or by clocks that are words like any other ("14:20 GMT").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from dateline.clean.instants import parse_instant
from dateline.clean.live_clocks import LONGEST_STAMP, Stamp, opening_stamp, stamp_of
from dateline.clean.live_data import Update

MOST_TIMES = 2000
SKIPPED = frozenset({
    "aside", "button", "figure", "footer", "form", "head", "iframe", "nav", "noscript", "script", "style", "svg",
    "template",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OPENERS = frozenset({"div", "dt", "li", "p", "td", *HEADINGS})
_BESIDE = re.compile(
    r"\b(comments?|share|sharing|social|byline|author|related|promo|advert|newsletter)\b", re.IGNORECASE
)
_TIMED = ("time", "date")
# Letters and digits by which an entry of the data is known again in the page: so many are no chance; a headline is
# compared whole, and tells an entry from this many on.
OPENING, SHORTEST_HEADLINE = 60, 12
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Anchor:
    """An element that gives an entry its moment, by what is known of it; `spare` characters in it are no prose."""

    element: HtmlElement
    spare: int
    moment: str | None = None
    stamp: Stamp | None = None


def is_beside(element: HtmlElement) -> bool:
    """Whether an element is comments, buttons to share, or somebody's name."""
    return bool(
        _BESIDE.search(f"{element.get('class') or ''} {element.get('id') or ''}".replace("-", " ").replace("_", " "))
    )


def words_of(element: HtmlElement) -> str:
    """All words of an element, on one line."""
    return _SPACE.sub(" ", element.text_content()).strip()


def marked_times(tree: HtmlElement) -> list[Anchor]:
    """The clocks that the page marks as such, with their instants."""
    return _marked((time, time.get("datetime")) for time in tree.iter("time"))


def marked_parts(tree: HtmlElement) -> list[Anchor]:
    """Whatever else has an instant among its attributes: `<div class="post" data-timestamp="1930718400">`."""
    return _marked(
        (element, value)
        for element in tree.iter()
        for name, value in (element.attrib.items() if isinstance(element.tag, str) else ())
        if name.startswith("data-") and any(word in name for word in _TIMED)
    )


def _marked(told: Iterable[tuple[HtmlElement, str | None]]) -> list[Anchor]:
    found: dict[HtmlElement, Anchor] = {}
    for element, value in islice(told, MOST_TIMES):
        moment = parse_instant(value)
        if moment and "T" in moment and element not in found and _in_article(element):
            words = len(_short(element))
            found[element] = Anchor(element, words if words <= LONGEST_STAMP else 0, moment)
    return list(found.values())


def told_updates(tree: HtmlElement, updates: Sequence[Update]) -> list[Anchor]:
    """The beginnings of the entries that the page's data tell of, where the page has their words."""
    if not updates:
        return []
    blocks: dict[str, HtmlElement] = {}
    headings: dict[str, HtmlElement] = {}
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in SKIPPED | {"html", "body", "main", "article"}:
            continue
        begun = opening(element.itertext())
        if begun and (begun not in blocks or blocks[begun] in element.iterancestors()) and _in_article(element):
            blocks[begun] = element
            if element.tag in HEADINGS:
                headings[begun] = element
    found: dict[HtmlElement, Anchor] = {}
    for update in updates[:MOST_TIMES]:
        title = opening([update.headline or ""])
        body = blocks.get(opening(update.lines)) if update.lines else None
        heading = headings.get(title) if len(title) >= SHORTEST_HEADLINE else None
        over = heading is not None and body is not None and heading.getnext() is body
        element = heading if over or body is None else body
        if element is not None:
            spare = 0 if body is not None else len(words_of(element))
            found.setdefault(element, Anchor(element, spare, update.moment))
    places = {element: n for n, element in enumerate(tree.iter())}
    return sorted(found.values(), key=lambda anchor: places[anchor.element])


def opening(parts: Iterable[str]) -> str:
    """The first letters and digits of some words, by which they are known again."""
    found = ""
    for part in parts:
        found += "".join(c for c in part[: 4 * OPENING].casefold() if c.isalnum())
        if len(found) >= OPENING:
            return found[:OPENING]
    return found


def plain_clocks(tree: HtmlElement) -> list[Anchor]:
    """The clocks that are words like any other: alone in their element, perhaps with a date, or before a sentence."""
    found: dict[HtmlElement, Anchor] = {}
    marked = {anchor.element for anchor in marked_times(tree)}
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in SKIPPED:
            continue
        own = [element.text, *(child.tail for child in element)]
        if not any(text and any(c.isdigit() for c in text[:LONGEST_STAMP]) for text in own):
            continue
        anchor = _alone(element) or _opening(element)
        if anchor is None or anchor.element in found or not marked.isdisjoint((element, anchor.element)):
            continue
        if _in_article(anchor.element):
            found[anchor.element] = anchor
            if len(found) == MOST_TIMES:
                break
    return list(found.values())


def _alone(element: HtmlElement) -> Anchor | None:
    """The widest element around some words that holds nothing but a clock."""
    best: Anchor | None = None
    while element is not None and (words := _short(element)) and (stamp := stamp_of(words)):
        if stamp.minute is not None or stamp.age is not None:
            best = Anchor(element, len(words), None, stamp)
        element = element.getparent()
    return best


def _opening(element: HtmlElement) -> Anchor | None:
    """A line that opens with a clock."""
    if element.tag not in _OPENERS or not (element.text or "").strip():
        return None
    stamp = opening_stamp((element.text or "").lstrip()[:LONGEST_STAMP])
    return Anchor(element, 0, None, stamp) if stamp else None


def _short(element: HtmlElement) -> str:
    """The words of an element that has no more than a clock and a date have; else nothing."""
    words = ""
    for part in element.itertext():
        words += part
        if len(words) > 2 * LONGEST_STAMP:
            return ""
    return _SPACE.sub(" ", words).strip()


def _in_article(element: HtmlElement) -> bool:
    return not any(a.tag in SKIPPED or is_beside(a) for a in element.iterancestors())
