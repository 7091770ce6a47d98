"""Goes in: the store. Comes out: the whole record as Markdown, each line with the reports that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.record import View


def export_markdown(view: View) -> Iterator[str]:
    """The record as Markdown."""
    yield ""
