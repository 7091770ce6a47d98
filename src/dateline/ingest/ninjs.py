"""Goes in: a ninjs object, as agencies send them (versions 1 to 3). Comes out: a raw report."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.errors import Empty
from dateline.ingest.columns import Row, raw_report, words_of, written
from dateline.model.report import RawReport

_MARKS = frozenset(
    ("body_text", "body_html", "body_xhtml", "bodies", "headlines", "versioncreated", "versionCreated",
     "contentcreated", "contentCreated", "pubstatus", "pubStatus")
)  # fmt: skip


def is_ninjs(row: Row) -> bool:
    """Whether an object is ninjs: a URI and at least two fields that hardly another form has."""
    return "uri" in row and len(_MARKS & row.keys()) > 1


def raw_of_ninjs(row: Row, address: str, data: bytes | None) -> RawReport:
    """A ninjs object as a raw report; the source it names is an agency."""
    row = {name.lower(): value for name, value in row.items()}
    named = {
        "id": row.get("uri"),
        "url": row.get("uri") if str(row.get("uri")).startswith("http") else None,
        "outlet": row.get("source") or row.get("infosources"),
        "agencies": row.get("source") or row.get("infosources"),
        "published": row.get("firstcreated") or row.get("contentcreated") or row.get("versioncreated"),
        "updated": row.get("versioncreated"),
        "title": row.get("headline") or _of_list(row.get("headlines")),
        "authors": row.get("byline") or row.get("by") or _of_list(row.get("bylines")),
        "language": row.get("language"),
        "text": row.get("body_text") or _of_list(row.get("bodies"), "text/plain"),
        "html": row.get("body_html") or row.get("body_xhtml") or _of_list(row.get("bodies"), "html"),
    }
    fields = {name: words for name, value in named.items() if (words := words_of(value))}
    if "text" not in fields and "html" not in fields:
        raise Empty(address, "this ninjs object has no body")
    return raw_report("ninjs", address, fields, data or written(row))


def _of_list(values: object, content_type: str = "") -> object:
    """The value of the first entry, of this content type where one is asked for."""
    for one in values if isinstance(values, list) else ():
        if isinstance(one, Mapping):
            stated = str(one.get("contenttype") or one.get("contentType") or "")
            if content_type in stated or (not stated and content_type == "text/plain"):
                return one.get("value")
    return None
