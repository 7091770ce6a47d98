"""Goes in: a text. Comes out: its paragraphs: lines with something in them, as offsets without the white space."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a text: offsets into it, and the words between them."""

    start: int
    end: int
    text: str


def paragraphs(text: str, start: int = 0) -> tuple[Paragraph, ...]:
    """The paragraphs of a text from `start` on, in their order."""
    found = []
    for line in _LINE.finditer(text, start):
        words = line.group()
        bare = words.strip()
        if bare:
            low = line.start() + len(words) - len(words.lstrip())
            found.append(Paragraph(low, low + len(bare), bare))
    return tuple(found)
