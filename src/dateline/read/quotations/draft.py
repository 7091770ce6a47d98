"""Goes in: nothing. Comes out: the draft of a quotation, before it is written down, and who is behind a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.language.en.reporting import OUTLET_NOUNS, REPORTERS
from dateline.model.reading import QuotationKind
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.outlets import is_own
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


def is_ours(page: Page, cue: Cue) -> bool:
    """Whether the report's own people report: "our reporter adds", "the Herald can reveal" in the Herald."""
    if cue.subject is None or cue.form != "verb":
        return False
    head = page.tokens[cue.subject]
    name = page.name_of.get(head.i)
    if name:
        return name.kind != "person" and is_own(page.report, name.text)
    owned = any(c.tag == "PRP$" and c.text.casefold() == "our" for c in page.parse.children(head))
    return owned and head.lemma.casefold() in REPORTERS | OUTLET_NOUNS


def source_behind(page: Page, cue: Cue | None) -> Source | None:
    """Who speaks by a cue, a relative "who" included, or None where it names nobody."""
    if cue is None or cue.subject is None:
        return None
    source = source_of(page, page.tokens[cue.subject])
    last = source.last + (page.tokens[source.last].text == "," if source.last < len(page.tokens) else 0)
    if cue.form == "verb" and last < cue.head <= last + 3 and page.tokens[last].tag == "WP":
        return replace(source, last=last + 1)
    return source
