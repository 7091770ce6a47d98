"""Goes in: the draft of a quotation. Comes out: the quotation as the record carries it."""

from __future__ import annotations

from hashlib import sha256

from dateline.language.en.reporting import DENIALS
from dateline.model.reading import Quotation, Speaker
from dateline.read.quotations.chains import chain_of, passes_on
from dateline.read.quotations.cues import Cue, not_done
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source
from dateline.read.quotations.unnamed import kept_unnamed


def write_down(page: Page, draft: Draft) -> Quotation:
    """A draft with its id, text, speaker and chain."""
    start, end = _edges(page.report.text, draft)
    cue = draft.cue
    return Quotation(
        report=page.report.id,
        start=start,
        end=end,
        id=quotation_id(page.report.id, start, end),
        text=page.report.text[start:end],
        kind=draft.kind,
        speaker=None if draft.source and passes_on(draft.source) else _speaker(page, draft.source, cue),
        cue=_cue(page, cue) if cue else None,
        chain=chain_of(page, draft),
        cue_start=page.tokens[cue.head].start if cue else None,
        cue_end=page.tokens[cue.head].end if cue else None,
    )


def _cue(page: Page, cue: Cue) -> str:
    """The cue's lemma; a denial that was not made is none: "did not deny that"."""
    undone = cue.form == "verb" and cue.lemma in DENIALS and not_done(page, page.tokens[cue.head])
    return f"not {cue.lemma}" if undone else cue.lemma


def quotation_id(report: str, start: int, end: int) -> str:
    """An id from where the words stand."""
    return "q-" + sha256(f"{report}\0{start}\0{end}".encode()).hexdigest()[:16]


def _edges(text: str, draft: Draft) -> tuple[int, int]:
    """The draft's words without space, and without the comma that only leads over to the cue."""
    start, end = draft.start, draft.end
    while end > start and (text[end - 1].isspace() or (draft.kind == "direct" and text[end - 1] == ",")):
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def _speaker(page: Page, source: Source | None, cue: Cue | None) -> Speaker | None:
    if source is None:
        return None
    start, end = page.tokens[source.first].start, page.tokens[source.last - 1].end
    described = source.name is None and page.tokens[source.head].pos != "PRON"
    because = kept_unnamed(page, source, cue) if described else None
    kind = "unnamed" if because and source.kind == "person" else source.kind
    return Speaker(source.name, None, start, end, kind, source.description, because)
