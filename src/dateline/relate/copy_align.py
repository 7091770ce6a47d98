"""Goes in: two lines. Comes out: the words they share in the same order, and whether that shows a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import LCSseq

from dateline.relate.copy_lines import CopyWord, Line

RUN_WORDS = 6
"""A run of so many unchanged words, three of them with content, is a copy by itself (bench/dev, 2026-11)."""
RUN_CONTENT = 3
EDITED_SHARE = 0.55
"""So much of the shorter line's words must stand in the other in the same order (bench/dev, 2026-11)."""
EDITED_RUN = 4
EDITED_CONTENT = 4
BESIDE_NAMES = 2


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two lines share: first and last word on each side (half open), how, and how surely."""

    source: tuple[int, int]
    target: tuple[int, int]
    kind: Literal["verbatim", "edited"]
    share: float
    run: int
    matched: int


def align(source: Line, target: Line) -> Alignment | None:
    """How the target repeats the source: unchanged, edited, or by one unchanged run; None where it does not."""
    blocks = _blocks(source, target)
    if not blocks:
        return None
    longest = max(blocks, key=lambda b: (b[2], -b[1]))
    matched = sum(size for _, _, size in blocks)
    kept = [word for _, at, size in blocks for word in target.words[at : at + size]]
    share = matched / min(len(source.words), len(target.words))
    if share >= EDITED_SHARE and longest[2] >= EDITED_RUN and _tells(kept, EDITED_CONTENT):
        return _whole(source, target, blocks, matched, longest[2])
    if longest[2] >= RUN_WORDS and _tells(target.words[longest[1] : longest[1] + longest[2]], RUN_CONTENT):
        size = longest[2]
        return Alignment((longest[0], longest[0] + size), (longest[1], longest[1] + size), "verbatim", 1.0, size, size)
    return None


def _blocks(source: Line, target: Line) -> list[tuple[int, int, int]]:
    """Runs of words in both, in order: place in the source, place in the target, length. Lone function words go."""
    blocks = []
    for op in LCSseq.opcodes(source.forms, target.forms):
        if op.tag == "equal":
            size = op.src_end - op.src_start
            if size > 1 or target.words[op.dest_start].lemma is not None:
                blocks.append((op.src_start, op.dest_start, size))
    return blocks


def _whole(source: Line, target: Line, blocks: list[tuple[int, int, int]], matched: int, run: int) -> Alignment:
    ends_source = (blocks[0][0], blocks[-1][0] + blocks[-1][2])
    ends_target = (blocks[0][1], blocks[-1][1] + blocks[-1][2])
    unchanged = len(blocks) == 1
    share = matched / max(ends_source[1] - ends_source[0], ends_target[1] - ends_target[0])
    return Alignment(ends_source, ends_target, "verbatim" if unchanged else "edited", share, run, matched)


def _tells(words: Sequence[CopyWord], least: int) -> bool:
    """Whether enough of the words have content, and not names alone: titles and names repeat without being copied."""
    content = [word for word in words if word.lemma is not None]
    return len(content) >= least and sum(word.pos != "PROPN" for word in content) >= BESIDE_NAMES
