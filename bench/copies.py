"""Goes in: planted near-duplicates. Comes out: what finding copies costs and finds, against plain MinHash, in one run.

The baseline says which *reports* are near-duplicates (3-word shingles, 64 hashes, 16 bands, numpy); ours also says
which sentence came from which. So a planted pair counts as found when a copy leads from the one to the other.
"""

from __future__ import annotations

import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, islice, product
from zlib import crc32

import numpy as np

from dateline.model.reading import Read, Reading, Span, Word
from dateline.model.report import Report, Source
from dateline.relate.copies import find_copies

REPORTS = 200
SENTENCES = 20
WORDS = 18
PLANTED = 0.4
"""The share of the reports that repeat half of an earlier one, a tenth of its words changed."""
CHANGED = 0.1
HASHES, BANDS = 64, 16
Pair = tuple[int, int]


def measure() -> Iterator[tuple[str, float, str]]:
    """Name, figure and unit of each measurement."""
    texts, planted = _texts(random.Random(7))
    reads = [_read(number, text) for number, text in enumerate(texts)]
    start = time.perf_counter()
    base = _minhash(texts)
    between = time.perf_counter()
    ours = {(int(c.source.report[1:]), int(c.to.report[1:])) for c in find_copies(reads)}
    end = time.perf_counter()
    yield f"copies among {REPORTS} reports against plain MinHash", (end - between) / (between - start), "times"
    yield "time for each report", 1000 * (end - between) / REPORTS, "ms"
    for name, found in (("ours", ours), ("MinHash", base)):
        yield f"planted pairs found, {name}", len(found & planted) / len(planted), "share"
        yield f"found pairs that are planted, {name}", len(found & planted) / max(len(found), 1), "share"
    start = time.perf_counter()
    find_copies(reads[: REPORTS // 2])
    half = time.perf_counter() - start
    yield "all reports against half of them", (end - between) / half, "times"


def _texts(chance: random.Random) -> tuple[list[list[list[str]]], set[Pair]]:
    """Reports as sentences of words, and the pairs in which the second repeats half of the first."""
    common = ["".join(letters) for letters in islice(product("bdfgklmnprstvz", "aeiou", "lmnrst", "aeiou"), 2000)]
    texts: list[list[list[str]]] = []
    planted: set[Pair] = set()
    originals: list[int] = []
    for number in range(REPORTS):
        text = [[common[min(int(chance.expovariate(0.004)), 1999)] for _ in range(WORDS)] for _ in range(SENTENCES)]
        if originals and chance.random() < PLANTED:
            source = chance.choice(originals)
            for at in range(SENTENCES // 2):
                text[at] = [chance.choice(common) if chance.random() < CHANGED else w for w in texts[source][at]]
            planted.add((source, number))
        else:
            originals.append(number)
        texts.append(text)
    return texts, planted


def _minhash(texts: Sequence[Sequence[Sequence[str]]]) -> set[Pair]:
    """Pairs of reports with the same hashes in one band."""
    chance = np.random.default_rng(7)
    factors = chance.integers(1, 2**32, HASHES, dtype=np.uint64) | np.uint64(1)
    shifts = chance.integers(0, 2**32, HASHES, dtype=np.uint64)
    buckets: dict[tuple[int, bytes], list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        words = [word for sentence in text for word in sentence]
        hashes = {crc32(" ".join(words[at : at + 3]).encode()) for at in range(len(words) - 2)}
        shingles = np.array(sorted(hashes), dtype=np.uint64)
        least = ((shingles[:, None] * factors + shifts) >> np.uint64(16)).min(axis=0)
        for band, part in enumerate(np.split(least, BANDS)):
            buckets[(band, part.tobytes())].append(number)
    return {pair for numbers in buckets.values() for pair in combinations(numbers, 2)}


def _read(number: int, sentences: Sequence[Sequence[str]]) -> Read:
    text, spans, words = "", [], []
    for sentence in sentences:
        first = len(text)
        for word in sentence:
            words.append(Word(len(text), len(text) + len(word), word, "NOUN"))
            text += word + " "
        spans.append(Span(first, len(text) - 1, 0))
        text = text[:-1] + ". "
    report = Report(
        id=f"r{number:06}",
        source=Source("rows", str(number)),
        url=None,
        outlet=f"Outlet {number}",
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published=f"2031-03-{1 + number // 24 % 28:02}T{number % 24:02}:00:00+00:00",
        published_from="rows",
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="",
    )
    return Read(report, Reading(report.id, tuple(spans), tuple(words)))


if __name__ == "__main__":
    for name, figure, unit in measure():
        print(f"{figure:8.2f} {unit}  {name}")
