"""Goes in: a page's tree. Comes out: what the page states of itself in JSON-LD, meta and time tags."""

from __future__ import annotations

import html
import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement

from dateline.clean.draft import Stated
from dateline.clean.instants import parse_instant
from dateline.clean.live_data import UPDATES, Update, updates_of

DATE_METAS = (
    "article:published_time", "article:published", "og:published_time", "og:pubdate", "datepublished", "date_published",
    "publication_date", "publish-date", "publish_date", "published_time", "pubdate", "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dc.terms.date", "date",
    "article.published",
    "article_date_original", "originalpublicationdate", "citation_date", "citation_publication_date",
    "dcsext.wt.z_publish_date",
    "bt:pubdate", "rnews:datepublished", "last-published", "release_date", "shareaholic:article_published_time",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "search_date", "displaydate", "timestamp",
)  # fmt: skip
ARTICLES = ("article", "posting", "report", "news", "review")
JSON_LD = "//script[starts-with(@type, 'application/ld+json')]"
TIME_TAGS = "//*[@itemprop='datePublished'] | //time"
AUTHOR_METAS = ("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator")
_NO_COMMENT = "[not(ancestor::*[contains(@class, 'comment') or contains(@id, 'comment')])]"
BYLINES = (
    f"//*[@itemprop='author']//*[@itemprop='name']{_NO_COMMENT}",
    f"//*[@rel='author']{_NO_COMMENT}",
    f"//*[contains(@class, 'author-name') or contains(@class, 'author__name') or contains(@class, 'byline__name')"
    f" or contains(@class, 'byline-name')]{_NO_COMMENT}",
)
MOST_BYLINES, LONGEST_BYLINE = 6, 5
# "Ferry sails again | Norr Echo": the last part, a name of up to five words.
_SUFFIXED = re.compile(r"(?P<headline>.+)\s+[|–—·•»-]\s+(?P<outlet>[^\W_]\S*(?:\s\S+){0,4})")
DEEPEST, MOST_NODES, MOST_TIME_TAGS = 6, 500, 5
# When a page was last changed: on a live page that is its newest entry's moment.
MODIFIED_METAS = ("article:modified_time", "article:modified", "og:updated_time", "last-modified", "datemodified")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page states. `stated` holds its publication dates with the signal of each, `modified` when it was last
    changed, `live` whether it calls itself a live page, `updates` the entries of one that its data tell of."""

    url: str | None
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    language: str | None
    stated: tuple[Stated, ...]
    live: bool = False
    modified: str | None = None
    updates: tuple[Update, ...] = ()


def page_facts(tree: HtmlElement) -> PageFacts:
    """Read JSON-LD, meta tags, time tags and links."""
    articles = [node for node in _json_ld(tree) if _is_article(node)]
    live = [node for node in articles if node.get(UPDATES) or "liveblog" in str(node.get("@type")).lower()]
    metas = _metas(tree)
    publisher = next((name for node in articles if (name := _name(node.get("publisher")))), None)
    stated = tuple(_stated(tree, articles, metas))
    return PageFacts(
        url=_url(tree, metas),
        title=_title(tree, articles, metas),
        outlet=metas.get("og:site_name") or publisher or metas.get("application-name") or _behind_title(tree),
        authors=_authors(articles) or _stated_authors(metas) or _bylines(tree),
        language=(tree.get("lang") or metas.get("og:locale") or "")[:2].lower() or None,
        stated=stated,
        live=bool(live),
        modified=_modified(live or articles, metas),
        updates=updates_of(live, next((one.value for one in stated if "T" in one.value), None)),
    )


def _modified(articles: list[Mapping[str, object]], metas: Mapping[str, str]) -> str | None:
    """The instant of the page's last change."""
    said = (*(_name(node.get("dateModified")) for node in articles), *(metas.get(name) for name in MODIFIED_METAS))
    return next((value for one in said if (value := parse_instant(one)) and "T" in value), None)


def _title(tree: HtmlElement, articles: list[Mapping[str, object]], metas: Mapping[str, str]) -> str | None:
    """The headline: the one first heading, else what the page gives out to be shown elsewhere."""
    headings = [words for heading in tree.iter("h1") if (words := " ".join(heading.text_content().split()))]
    if len(headings) == 1 and headings[0] != metas.get("og:site_name"):
        return headings[0]
    headline = next((name for node in articles if (name := _name(node.get("headline")))), None)
    return html.unescape(metas.get("og:title") or headline or "") or None


def _stated(tree: HtmlElement, articles: list[Mapping[str, object]], metas: Mapping[str, str]) -> Iterator[Stated]:
    for node in articles:
        if value := parse_instant(_name(node.get("datePublished")) or _name(node.get("dateCreated"))):
            yield Stated("json-ld", value)
    for name in DATE_METAS:
        if value := parse_instant(metas.get(name)):
            yield Stated("meta", value)
    for element in tree.xpath(TIME_TAGS)[:MOST_TIME_TAGS]:
        said = element.get("datetime") or element.get("content") or element.text_content()
        if value := parse_instant(said):
            yield Stated("time-tag", value)


def _metas(tree: HtmlElement) -> dict[str, str]:
    """The first content of each meta tag, by its name in lower case."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _url(tree: HtmlElement, metas: Mapping[str, str]) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"]
    return next((url for url in (*links, metas.get("og:url")) if url and url.startswith("http")), None)


def _json_ld(tree: HtmlElement) -> Iterator[Mapping[str, object]]:
    """Every object in the page's JSON-LD, as deep as articles are put."""
    for script in tree.xpath(JSON_LD):
        try:
            value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(value)


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    waiting, seen = deque([(value, 0)]), 0
    while waiting and seen < MOST_NODES:
        one, depth = waiting.popleft()
        seen += 1
        if isinstance(one, Mapping):
            yield one
            waiting += [
                (child, depth + 1) for child in one.values() if depth < DEEPEST and isinstance(child, (Mapping, list))
            ]
        elif isinstance(one, list):
            waiting += [(child, depth + 1) for child in one if depth < DEEPEST]


def _is_article(node: Mapping[str, object]) -> bool:
    kinds = node.get("@type")
    return any(
        part in str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds]) for part in ARTICLES
    )


def _authors(articles: list[Mapping[str, object]]) -> tuple[str, ...]:
    for node in articles:
        stated = node.get("author") or node.get("creator")
        names = [_name(one) for one in (stated if isinstance(stated, list) else [stated])]
        if kept := tuple(dict.fromkeys(name for name in names if name and "://" not in name)):
            return kept
    return ()


def _stated_authors(metas: Mapping[str, str]) -> tuple[str, ...]:
    """The authors in the page's meta tags; an address of a profile names nobody, nor does the site itself."""
    site = metas.get("og:site_name", "").casefold()
    stated = (metas.get(name, "") for name in AUTHOR_METAS)
    return next(
        ((name,) for name in stated if name and "://" not in name and "www." not in name and name.casefold() != site),
        (),
    )


def _bylines(tree: HtmlElement) -> tuple[str, ...]:
    """The names that the page's own marks call its authors, those under comments and of other stories apart."""
    for path in BYLINES:
        marked = tree.xpath(path)[:MOST_BYLINES]
        beside = [element for element in marked if element.getparent() is marked[0].getparent()]
        names = (" ".join(element.text_content().split()) for element in beside)
        if kept := tuple(dict.fromkeys(name for name in names if 1 < len(name.split()) <= LONGEST_BYLINE)):
            return kept
    return ()


def _behind_title(tree: HtmlElement) -> str | None:
    """The outlet behind the headline in the window's title, where the headline itself stands on the page."""
    title = " ".join((tree.findtext(".//title") or "").split())
    headings = {" ".join(heading.text_content().split()).casefold() for heading in tree.iter("h1")}
    found = _SUFFIXED.fullmatch(title)
    return found["outlet"] if found and found["headline"].casefold() in headings else None


def _name(value: object) -> str | None:
    """A value's words: a text, or the name of a thing."""
    if isinstance(value, list):
        return next((name for one in value if (name := _name(one))), None)
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value")
    return " ".join(value.split()) or None if isinstance(value, str) else None
