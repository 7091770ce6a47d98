"""Goes in: a draft. Comes out: the draft with what its carrier stated: address, headline, outlet, authors, date."""

from __future__ import annotations

from dataclasses import replace

from dateline.clean.draft import Draft, Stated
from dateline.clean.instants import parse_instant
from dateline.model.report import DateSignal, SourceKind

_SIGNALS: dict[SourceKind, DateSignal] = {
    "feed": "feed",
    "ninjs": "feed",
    "newsml": "feed",
    "page": "meta",
    "archive": "meta",
    "text": "header",
}


def read_carrier(draft: Draft) -> Draft:
    """Take the carrier's fields over. A field that is empty or only white space is no statement."""
    raw = draft.raw
    fields = {name: value.strip() for name, value in raw.fields if name != "text" and value.strip()}
    instant = parse_instant(fields.get("published"))
    signal = _SIGNALS.get(raw.source.kind, "rows")
    return replace(
        draft,
        url=fields.get("url"),
        title=fields.get("title"),
        outlet=fields.get("outlet"),
        authors=parted(fields.get("authors")),
        agencies=parted(fields.get("agencies")),
        stated=(*draft.stated, Stated(signal, instant)) if instant else draft.stated,
    )


def parted(names: str | None) -> tuple[str, ...]:
    """Names that a field parts by semicolons, each once, in their order."""
    return tuple(dict.fromkeys(name.strip() for name in (names or "").split(";") if name.strip()))
