"""Goes in: NewsML-G2, one item or a message of many. Comes out: a raw report for each text item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from dateline.errors import Empty, Malformed
from dateline.ingest.columns import raw_report, whole_characters
from dateline.ingest.opened import Given, Opened
from dateline.settings import Settings

# In any encoding, with or without zero bytes between the letters.
_ENTITY = re.compile(rb"\0*".join(re.escape(bytes([letter])) for letter in b"<!ENTITY"))
_PARAGRAPHS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "hl2", "blockquote")


def read_newsml(opened: Opened, settings: Settings) -> Iterator[Given]:
    """Read each newsItem. Entities are not resolved, nothing is fetched, and depth and size are bounded."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    data = opened.stream.whole(settings.max_bytes)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Malformed(opened.address, f"its XML is broken ({error})"[:240]) from error
    if root.getroottree().docinfo.internalDTD is not None and _ENTITY.search(data):
        raise Malformed(opened.address, "it declares entities (<!ENTITY ...>); XML that does is refused")
    news = list(root.iter("{*}newsItem"))
    if not news:
        raise Malformed(
            opened.address, f"it is XML, but neither a feed nor NewsML-G2 (its root is {etree.QName(root).localname})"
        )
    for number, one in enumerate(news, 1):
        address = f"{opened.address}#{number}" if len(news) > 1 else opened.address
        fields = {name: whole_characters(words) for name, words in _fields(one).items() if words}
        if "text" in fields:
            yield raw_report("newsml", address, fields, etree.tostring(one, encoding="utf-8"))
        else:
            yield Empty(address, "this news item has no text (a picture or a video?)")


def _fields(one: etree._Element) -> dict[str, str | None]:
    provider = _words(one, "itemMeta/provider/name") or _attribute(one, "itemMeta/provider", "literal") or _code(one)
    return {
        "id": one.get("guid"),
        "outlet": _words(one, "contentMeta/infoSource/name") or provider,
        "agencies": provider,
        "published": _words(one, "itemMeta/firstCreated")
        or _words(one, "contentMeta/contentCreated")
        or _words(one, "itemMeta/versionCreated"),
        "updated": _words(one, "itemMeta/versionCreated"),
        "title": _words(one, "contentMeta/headline") or _words(one, "itemMeta/title"),
        "authors": _words(one, "contentMeta/by"),
        "language": _attribute(one, "contentMeta/language", "tag")
        or one.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "text": _text(one),
    }


def _first(one: etree._Element, path: str) -> etree._Element | None:
    return one.find("/".join(f"{{*}}{name}" for name in path.split("/")))


def _words(one: etree._Element, path: str) -> str | None:
    found = _first(one, path)
    return " ".join(_string(found).split()) or None if found is not None else None


def _attribute(one: etree._Element, path: str, name: str) -> str | None:
    found = _first(one, path)
    return found.get(name) if found is not None else None


def _code(one: etree._Element) -> str | None:
    """A provider that is given as a code only ("nprov:XNA"): the part behind the colon."""
    code = _attribute(one, "itemMeta/provider", "qcode")
    return code.rpartition(":")[2] if code else None


def _text(one: etree._Element) -> str | None:
    """The body's paragraphs, one a line; a body without paragraphs as it stands."""
    body = _first(one, "contentSet/inlineXML")
    if body is None:
        plain = _first(one, "contentSet/inlineData")
        return _string(plain).strip() or None if plain is not None else None
    inner = next(body.iter("{*}body.content", "{*}body"), body)
    lines = (" ".join(_string(p).split()) for p in inner.iter(*(f"{{*}}{name}" for name in _PARAGRAPHS)))
    return "\n".join(line for line in lines if line) or " ".join(_string(inner).split()) or None


def _string(one: etree._Element) -> str:
    return str(etree.tostring(one, method="text", encoding="unicode", with_tail=False))
