"""Goes in: a draft whose raw report is markup. Comes out: the draft with the article and what the page says."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

import trafilatura
from lxml import etree
from lxml.html import HtmlElement
from trafilatura.metadata import extract_metadata
from trafilatura.settings import Document
from trafilatura.utils import load_html

from dateline.clean.carrier import parted
from dateline.clean.draft import Draft, Stated
from dateline.clean.instants import parse_instant
from dateline.clean.live import live_data, live_page
from dateline.clean.page_facts import JSON_LD, PageFacts, page_facts
from dateline.errors import Empty, Malformed, TooLarge

# News pages have some thousand elements; the work on a page grows faster than its elements.
MOST_ELEMENTS = 50_000
# A tag this long with this many attributes is no page's: parsing it takes time with the square of their number.
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{20000,}")
MOST_ATTRIBUTES = 1000
# Characters of JSON-LD, and tags opened in it: the libraries take time with the square of them.
LONGEST_DATA, MOST_OPENED = 50_000, 500

_LINES = re.compile(r"\s*\n\s*")
_SITE = re.compile(r"\s+[|–—·•»:-]\s+")
# What the library raises on broken markup; it promises nothing, so this is what was seen on pages made to break it.
BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, AssertionError, etree.LxmlError)


def read_page(draft: Draft) -> Draft:
    """Extract the article of a page, and read its headline, authors, outlet, address and dates."""
    if draft.markup is None:
        return draft
    address = draft.raw.source.address
    tree = _tree(draft.markup, address)
    try:
        facts = page_facts(tree)
        _drop_long_data(tree)
        live = live_page(tree, facts)
        text = live.text if live else _text(tree, draft.url)
        if live is None and (live := live_data(tree, facts, text)):
            text = live.text
        known = extract_metadata(tree, draft.url, date_config=_dates(facts))
    except BROKEN as error:
        raise Malformed(address, f"its markup can't be read ({type(error).__name__})") from error
    if not text:
        raise Empty(address, "no text of an article is found in the page")
    if live:
        return _filled(replace(draft, text=text, entries=live.entries), facts, known)
    return _filled(replace(draft, text=_without_title(text, known.title or draft.title)), facts, known)


def _tree(markup: str, address: str) -> HtmlElement:
    if "<html" not in markup[:5000].lower():
        markup = f"<html><body><article>{markup}</article></body></html>"
    tree = load_html(
        _LONG_TAG.sub(lambda tag: "<p" if tag.group().count("=") > MOST_ATTRIBUTES else tag.group(), markup)
    )
    if tree is None:
        raise Empty(address, "no page can be seen in its markup")
    if next(islice(tree.iter(etree.Element), MOST_ELEMENTS, None), None) is not None:
        raise TooLarge(address, f"the page has more than {MOST_ELEMENTS:,} elements")
    return tree


def _drop_long_data(tree: HtmlElement) -> None:
    """Take JSON-LD that holds whole texts, and has been read, out of the page before others search it."""
    for script in tree.xpath(JSON_LD):
        if len(script.text or "") > LONGEST_DATA or (script.text or "").count("<") > MOST_OPENED:
            script.drop_tree()


def _text(tree: HtmlElement, url: str | None) -> str:
    """The article's paragraphs, one a line."""
    text = trafilatura.extract(tree, url=url, fast=True, include_comments=False, include_tables=True)
    return _LINES.sub("\n", text or "").strip()


def _dates(facts: PageFacts) -> dict[str, object]:
    """How far the search for a date goes: nowhere when the page states one."""
    return {"extensive_search": not facts.stated, "original_date": True}


def _without_title(text: str, title: str | None) -> str:
    """The text without the headline, if extraction put it on top: it is kept as the title."""
    first, _, rest = text.partition("\n")
    return rest if rest and title and first.strip().casefold() == title.strip().casefold() else text


def _filled(draft: Draft, facts: PageFacts, known: Document) -> Draft:
    """The draft with what the page says; what the carrier stated stays."""
    stated = [*draft.stated, *facts.stated]
    if not facts.stated and (searched := parse_instant(known.date)):
        stated.append(Stated("text", searched))
    outlet = facts.outlet or known.sitename
    return replace(
        draft,
        url=draft.url or facts.url or known.url,
        title=draft.title or _bare_title(facts.title or known.title, outlet),
        outlet=draft.outlet or facts.outlet,
        authors=draft.authors or facts.authors or parted(known.author),
        language=draft.language or facts.language,
        stated=tuple(stated),
    )


def _bare_title(title: str | None, outlet: str | None) -> str | None:
    """The headline without the outlet's name behind it ("Ferry sails again | Harbour Times")."""
    if not title or not outlet:
        return title
    parts = _SITE.split(title)
    return title[: title.rfind(parts[-1])].rstrip(" |–—·•»:-") if len(parts) > 1 and _same(parts[-1], outlet) else title


def _same(one: str, other: str) -> bool:
    first, second = ("".join(c for c in name.casefold() if c.isalnum()) for name in (one, other))
    return bool(first and second) and (first in second or second in first)
