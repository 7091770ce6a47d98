"""Reports for tests: a text, and nothing else but what a test says of it."""

from __future__ import annotations

from dateline.model.report import Report, Source


def bare_report(
    text: str, *, id: str = "r-1", outlet: str | None = None, title: str | None = None, published: str | None = None
) -> Report:
    """A report with nothing but its text and what is given."""
    return Report(
        id=id,
        source=Source("text", id),
        url=None,
        outlet=outlet,
        agencies=(),
        title=title,
        authors=(),
        language="en",
        published=published,
        published_from=None,
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="",
    )
