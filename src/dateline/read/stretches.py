"""Goes in: a report. Comes out: the stretches of its text that are parsed each by itself.

A stretch is a paragraph or an aside in it. One that is too long to be either is cut where it can best be cut, so that
the time a text takes grows with its length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dateline.model.report import Report

# The longest paragraphs that are printed have a third of that.
LONGEST = 5000
BATCH = 20_000
_PARAGRAPH = re.compile(r"[^\n]+")
# Behind a long word, so that no abbreviation is taken for the end of a sentence.
_END = re.compile(r"""[a-z]{4}[.!?]["'\u201d\u2019]?\s+(?=["'\u201c\u2018]?[A-Z])""")
# A run of signs without a space takes the tokenizer the square of its length.
UNBROKEN = 250
_UNBROKEN = re.compile(rf"\S{{{UNBROKEN}}}")
_PAUSES = ("; ", ", ", " ")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Code points `start` to `end` with something in them, in which paragraph, and whether they are an aside."""

    start: int
    end: int
    paragraph: int
    aside: bool


def stretches(report: Report) -> Iterator[Stretch]:
    """Each run of text with something in it, in order."""
    asides = sorted(report.asides)
    behind = 0
    for number, found in enumerate(_PARAGRAPH.finditer(report.text)):
        at = found.start()
        while behind < len(asides) and asides[behind].end <= at:
            behind += 1
        for aside in asides[behind:]:
            if aside.start >= found.end():
                break
            low, high = max(aside.start, at), min(aside.end, found.end())
            if low >= high:
                continue
            yield from _cut(report.text, at, low, number, False)
            yield from _cut(report.text, low, high, number, True)
            at = high
        yield from _cut(report.text, at, found.end(), number, False)


def batches(found: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """Stretches in groups of bounded length, since memory for all the words of a group is taken at once."""
    batch: list[Stretch] = []
    length = 0
    for one in found:
        if batch and length + one.end - one.start > BATCH:
            yield batch
            batch, length = [], 0
        batch.append(one)
        length += one.end - one.start
    if batch:
        yield batch


def _cut(text: str, start: int, end: int, paragraph: int, aside: bool) -> Iterator[Stretch]:
    """The run without white space around it, in pieces of bounded length."""
    while start < end:
        border = end if end - start <= LONGEST else _border(text, start, start + LONGEST)
        unbroken = _UNBROKEN.search(text, start, border)
        border = unbroken.end() if unbroken else border
        words = text[start:border]
        low = start + len(words) - len(words.lstrip())
        high = border - len(words) + len(words.rstrip())
        if low < high:
            yield Stretch(low, high, paragraph, aside)
        start = border


def _border(text: str, start: int, end: int) -> int:
    """The best place to cut: behind the last sentence, else at a pause, else between words, else anywhere."""
    half = (start + end) // 2
    ends = [found.end() for found in _END.finditer(text, half, end)]
    if ends:
        return ends[-1]
    return next((at for mark in _PAUSES if (at := _behind(text, mark, half, end))), end)


def _behind(text: str, mark: str, start: int, end: int) -> int:
    """Behind the last of these marks in the second half of a piece, 0 where none is there."""
    at = text.rfind(mark, start, end)
    return at + len(mark) if at >= 0 else 0
