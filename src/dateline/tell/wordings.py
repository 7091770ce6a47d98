"""Goes in: a quotation and its words in another report. Comes out: both wordings, cut where they differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.model.reading import Quotation

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_HERE = {"kept": False, "changed": True, "added": True}
_THERE = {"kept": False, "changed": True, "dropped": True}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a wording, and whether the other wording has others in their place."""

    text: str
    changed: bool


def same_wording(original: Quotation, variant: Quotation) -> bool:
    """Whether two quotations differ in nothing but marks and capitals."""
    if variant.differences:
        return all(kind == "kept" for kind, _ in variant.differences)
    return _plain(original.text) == _plain(variant.text)


def unmarked(variant: Quotation) -> str:
    """What a wording lost in marks, in words; "" where it lost none."""
    lost = [words for kind, words in variant.differences if kind == "marks lost"]
    return " without quotation marks" if lost else ""


def original_pieces(original: Quotation, variant: Quotation) -> tuple[Piece, ...]:
    """The earlier wording, with the words marked that the variant dropped or changed."""
    return _pieces(original.text, _steps(variant, _THERE, 0))


def variant_pieces(variant: Quotation) -> tuple[Piece, ...]:
    """The later wording, with the words marked that it added or changed."""
    return _pieces(variant.text, _steps(variant, _HERE, 1))


def marked(pieces: tuple[Piece, ...]) -> str:
    """A wording for where there is no colour: its changed words between angles."""
    return "".join(f"‹{piece.text}›" if piece.changed else piece.text for piece in pieces)


def _steps(variant: Quotation, kinds: dict[str, bool], side: int) -> Iterator[bool]:
    """For each word of one side, whether it differs."""
    for kind, words in variant.differences:
        if kind in kinds:
            told = words.split(" → ", 1)[side] if kind == "changed" and " → " in words else words
            yield from (kinds[kind] for _ in told.split())


def _pieces(text: str, steps: Iterator[bool]) -> tuple[Piece, ...]:
    """The text cut at the borders of runs of changed words; marks and spaces around them stay unchanged."""
    found: list[Piece] = []
    at = 0
    run: tuple[int, int] | None = None
    for word, changed in zip(_WORD.finditer(text), steps, strict=False):
        if changed:
            run = (run[0] if run else word.start(), word.end())
        elif run:
            found += [Piece(text[at : run[0]], False), Piece(text[run[0] : run[1]], True)]
            at, run = run[1], None
    if run:
        found += [Piece(text[at : run[0]], False), Piece(text[run[0] : run[1]], True)]
        at = run[1]
    found.append(Piece(text[at:], False))
    return tuple(
        Piece(" ".join(p.text.split()) if p.changed else re.sub(r"\s+", " ", p.text), p.changed)
        for p in found
        if p.text
    )


def _plain(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
