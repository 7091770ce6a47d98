"""Goes in: a text and its times. Comes out: the text line by line, with what each expression means in the margin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.model.reading import Time

Line = tuple[str, tuple[str, ...]]
_WORDS = re.compile(r"\S+")


def in_margin(text: str, times: Sequence[Time], width: int = 72) -> list[Line]:
    """Each line of the text, broken at `width`, with a note for every time that begins on it."""
    notes = sorted(times, key=lambda t: (t.start, t.end))
    lines: list[Line] = []
    at = 0
    for start, end in _lines(text, width):
        here = []
        while at < len(notes) and notes[at].start < end:
            here.append(note(notes[at]))
            at += 1
        lines.append((text[start:end].rstrip(), tuple(here)))
    return lines


def note(time: Time) -> str:
    """One expression in the margin: its words, what they mean, and why."""
    meant = time.value or (" or ".join(dict.fromkeys(c.value for c in time.candidates)) or "open")
    more = f" ({time.modifier})" if time.modifier else ""
    zone = f" {time.zone}" if time.zone else ""
    return f"{time.text} → {meant}{zone}{more}: {time.rule}"


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line: the text's own, and those broken between words at the width."""
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        first = start
        last = start
        for word in _WORDS.finditer(text, start, end):
            if word.end() - first > width and last > first:
                yield first, last
                first = word.start()
            last = word.end()
        yield first, end
        start = end + 1
