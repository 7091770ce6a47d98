"""Goes in: nothing. Comes out: the names of the lines that people paste above a report."""

from __future__ import annotations

HEADERS: dict[str, str] = {
    "title": "title", "headline": "title", "subject": "title", "heading": "title",
    "source": "outlet", "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "newspaper": "outlet",
    "paper": "outlet", "site": "outlet", "website": "outlet", "news source": "outlet", "from": "outlet",
    "url": "url", "link": "url", "web": "url", "address": "url", "permalink": "url", "source url": "url", "uri": "url",
    "date": "published", "published": "published", "publication date": "published", "published on": "published",
    "published at": "published", "date published": "published", "pubdate": "published", "posted": "published",
    "posted on": "published", "release date": "published", "dated": "published", "first published": "published",
    "time": "published", "timestamp": "published",
    "updated": "updated", "last updated": "updated", "modified": "updated", "last modified": "updated",
    "updated at": "updated", "updated on": "updated", "date modified": "updated",
    "author": "authors", "authors": "authors", "byline": "authors", "by": "authors", "writer": "authors",
    "reporter": "authors", "written by": "authors", "journalist": "authors",
    "language": "language", "lang": "language",
    "section": "other", "category": "other", "tags": "other", "keywords": "other", "topic": "other", "topics": "other",
    "location": "other", "country": "other", "retrieved": "other", "accessed": "other", "downloaded": "other",
    "copied": "other", "edition": "other", "page": "other", "id": "other", "word count": "other", "length": "other",
    "credit": "other", "copyright": "other", "dateline": "other", "place": "other", "type": "other",
}  # fmt: skip

# Words that stand in a line of nothing but a date and a time.
DATE_WORDS = (
    "a", "am", "at", "corrected", "created", "date", "edt", "est", "et", "bst", "cet", "cest", "cst", "cdt", "first",
    "gmt", "hours", "hrs", "ist", "jst", "last", "local", "m", "modified", "mst", "mdt", "nd", "of", "on", "originally",
    "p", "pm", "posted", "pst", "pdt", "published", "pt", "rd", "sgt", "st", "t", "th", "time", "update", "updated",
    "utc", "wib", "z",
)  # fmt: skip
