"""Goes in: nothing. Comes out: the draft of a quotation, before it is written down, and who is behind a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.model.reading import QuotationKind
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source, source_of


@dataclass(frozen=True, slots=True)
class Draft:
    """A quotation in the making: code points `start` to `end`, kind, cue, source and who passed it on."""

    start: int
    end: int
    kind: QuotationKind
    cue: Cue | None
    source: Source | None
    via: tuple[Source, ...] = ()


def source_behind(page: Page, cue: Cue | None) -> Source | None:
    """Who speaks by a cue, a relative "who" included, or None where it names nobody."""
    if cue is None or cue.subject is None:
        return None
    source = source_of(page, page.tokens[cue.subject])
    last = source.last + (page.tokens[source.last].text == "," if source.last < len(page.tokens) else 0)
    if cue.form == "verb" and last < cue.head <= last + 3 and page.tokens[last].tag == "WP":
        return replace(source, last=last + 1)
    return source
