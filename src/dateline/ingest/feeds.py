"""Goes in: an RSS or Atom feed. Comes out: a raw report for each entry."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence

import feedparser

from dateline.errors import Empty, Malformed
from dateline.ingest.columns import raw_report, words_of, written
from dateline.ingest.opened import Given, Opened
from dateline.settings import Settings


def read_feed(opened: Opened, settings: Settings) -> Iterator[Given]:
    """Read a feed; one that is broken gives the entries that can still be read."""
    parsed = feedparser.parse(io.BytesIO(opened.stream.whole(settings.max_bytes)), sanitize_html=False)
    if not parsed.entries:
        reason = f" ({parsed.bozo_exception})" if parsed.get("bozo") else ""
        raise Malformed(opened.address, f"no entry of a feed can be read in it{reason}"[:240])
    feed = parsed.feed
    shared = {"outlet": words_of(feed.get("title")), "language": words_of(feed.get("language"))}
    for number, entry in enumerate(parsed.entries, 1):
        address = f"{opened.address}#{number}"
        fields = {name: words for name, words in {**shared, **_entry(dict(entry))}.items() if words}
        if "html" in fields or "text" in fields:
            yield raw_report("feed", address, fields, written(fields))
        else:
            yield Empty(address, "this entry of the feed has no text")


def _entry(entry: Mapping[str, object]) -> dict[str, str | None]:
    """What an entry states; the outlet of an aggregator's entry is the source that it names."""
    words, markup = _body(entry)
    source = words_of(entry.get("source"))
    stated = {
        "id": words_of(entry.get("id")),
        "url": words_of(entry.get("link")),
        "published": words_of(entry.get("published") or entry.get("created") or entry.get("updated")),
        "updated": words_of(entry.get("updated")),
        "title": words_of(entry.get("title")),
        "authors": words_of(entry.get("authors")) or words_of(entry.get("author")),
        "html" if markup else "text": words,
    }
    return {**stated, "outlet": source} if source else stated


def _body(entry: Mapping[str, object]) -> tuple[str | None, bool]:
    """The longest of an entry's bodies, and whether it is markup."""
    contents = entry.get("content")
    bodies = [words_of(one) for one in contents] if isinstance(contents, Sequence) else []
    bodies.append(words_of(entry.get("summary")))
    body = max((one for one in bodies if one), key=len, default=None)
    return body, bool((body and "<" in body and ">" in body) or (body and "&" in body))
