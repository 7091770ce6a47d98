"""Goes in: the draft of a quotation. Comes out: by whom its words reached the page, from the report outward."""

from __future__ import annotations

from dateline.model.reading import Link
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source


def chain_of(page: Page, draft: Draft) -> tuple[Link, ...]:
    """The stations between the speaker and this report."""
    stations = list(draft.via)
    if draft.source and passes_on(draft.source):
        stations.append(draft.source)
    return tuple(_link(page, s) for s in stations)


def passes_on(source: Source) -> bool:
    """Whether a source is somebody who passes on what others say."""
    return source.kind in ("outlet", "agency", "platform")


def _link(page: Page, source: Source) -> Link:
    start, end = page.tokens[source.first].start, page.tokens[source.last - 1].end
    name = source.name or ("unnamed source" if source.kind == "unnamed" else source.description)
    return Link(page.report.id, start, end, name, source.kind)
