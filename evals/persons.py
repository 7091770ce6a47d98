"""Whom "he", "she" and descriptions of persons mean: the weights of the ranking, fitted on the marked stories.

    python -m evals.persons [--fit] [--test NAME ...] [--cache FILE]

Without `--fit`, B³ within reports (each report by itself) on the stories. With it, the weights are fitted on all but
the stories whose names begin with one of `--test`, written into `read/coreference/weights.py`, and measured on those.
The stories of `stories/kept` are never fitted on, nor those of `stories/later`, whose errors were read; the gate
measures them too.

A log-linear model of the choice among all whom grammar allows, any cluster of whoever is meant being right (Durrett and
Klein 2013), with a ridge. The first round goes the right way wherever it can, the second the way that the weights of
the first choose, so that the fit has seen what its own errors lead to.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dateline.clean import clean
from dateline.model.parse import Parse, Parser
from dateline.model.reading import Read, Reading, Span
from dateline.model.report import Report
from dateline.read import read
from dateline.read.coreference import SIEVES, find_coreference
from dateline.read.coreference import weights as kept
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.persons import Choice, choose
from dateline.read.coreference.resolve import settle, third_person
from dateline.read.coreference.scene import Scene
from dateline.read.coreference.traits import Traits
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from dateline.relate.entities import decide_entities
from evals.clusterings import NOTHING, Counts, b_cubed
from evals.loop import CachedParser, load
from evals.marked import FOLDER, Marked, stories
from evals.measured import Measured

RIDGE = 4.0
ROUNDS, STEPS, RATE = 2, 800, 0.05
LEAST = 0.1  # a weight nearer to nothing is left out
DEV_COUNTS = 3  # times each choice of bench/dev counts, whose reports are fewer and told with more care
OVERLAP = 0.34  # of the longer of a mention and a marked one, from which on they are the same
ROOM = Path(kept.__file__)
DEV = Path(__file__).parents[2] / "shared" / "bench" / "dev"

Weights = dict[str, float]
Gold = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A report as coreference gets it, and whom its marked words mean. `listed` tells that everybody is marked."""

    report: Report
    parse: Parse
    reading: Reading
    gold: Gold
    listed: bool
    times: int = 1


@dataclass(frozen=True, slots=True)
class Example:
    """One choice: what speaks for each option, which of them are right, how often it counts."""

    traits: tuple[Traits, ...]
    right: tuple[bool, ...]
    times: int


@dataclass(slots=True)
class Model:
    """The weights for pronouns and for descriptions."""

    pronoun: Weights = field(default_factory=dict)
    description: Weights = field(default_factory=dict)


def measure(data: Path) -> Measured:
    """B³ within reports, for the gate, and across those of a story: of the stories that were fitted on, and of those
    that never are."""
    parser, model = CachedParser(), Model(dict(kept.PRONOUN), dict(kept.DESCRIPTION))
    figures = {}
    for name, folder in (("fitted", FOLDER), ("kept", FOLDER / "kept"), ("later", FOLDER / "later")):
        by_story = read_stories(parser, folder)
        told = [one for reports in by_story.values() for one in reports]
        figures[f"{name} stories, b3 within reports"] = round(within(told, model).f1, 4)
        figures[f"{name} stories, b3 across reports"] = round(across(by_story.values(), parser).f1, 4)
    return Measured(figures)


def read_stories(parser: Parser, folder: Path = FOLDER) -> dict[str, list[Told]]:
    """The marked stories by name, each report read as far as coreference begins."""
    found = {}
    for told in stories(folder):
        found[told.name] = [told_of(report, parser, told.whole) for report in told.reports]
    return found


def told_of(marked: Marked, parser: Parser, listed: bool = True) -> Told:
    """A marked report as coreference gets it. Raises ValueError where cleaning left no place for its marks."""
    report = clean(marked.raw())
    shift = report.text.find(marked.text)
    if shift < 0 or any(end > len(marked.text) for _, end, _ in marked.mentions):
        raise ValueError(f"{marked.head['id']}: the marks are of another text than the report's")
    return _read(report, parser, tuple((s + shift, e + shift, key) for s, e, key in marked.mentions), listed)


def _read(report: Report, parser: Parser, gold: Gold, listed: bool, times: int = 1) -> Told:
    parse = parser.parse(report)
    sentences = tuple(Span(s.start, s.end, s.paragraph) for s in parse.sentences if not s.aside)
    reading = Reading(report.id, sentences=sentences)
    for extract in (find_names, find_quotations):
        reading = extract(report, parse, reading)
    return Told(report, parse, reading, gold, listed, times)


class Recorder:
    """Makes the choices of one report and keeps them as examples."""

    def __init__(self, told: Told, model: Model, guided: bool) -> None:
        self._told, self._model, self._guided = told, model, guided
        self.found: list[tuple[bool, Example]] = []

    def sieve(self, scene: Scene, clusters: Clusters) -> None:
        """In the place of `third_person`."""
        meant = [self._meant(scene, c) for c in scene.candidates]
        settle(scene, clusters, partial(self._choose, clusters, meant))

    def _meant(self, scene: Scene, candidate: Candidate) -> str | None:
        tokens, head = scene.parse.tokens, scene.token(candidate)
        start, end = tokens[candidate.first].start, tokens[candidate.last - 1].end
        best, key = OVERLAP, None
        for low, high, entity in self._told.gold:
            if low <= head.start and head.end <= high:
                share = (min(end, high) - max(start, low)) / max(end - start, high - low)
                if share > best:
                    best, key = share, entity
        return key

    def _choose(self, clusters: Clusters, meant: Sequence[str | None], choice: Choice) -> Candidate | None:
        mine = meant[choice.mention.number]
        right = tuple(mine is not None and _mostly(clusters.of(c).members, meant) == mine for c, _ in choice.options)
        told = tuple(traits for _, traits in choice.options)
        chosen = choose(choice, self._model.pronoun, self._model.description)
        if choice.nobody is not None:
            told, right = (*told, choice.nobody), (*right, not any(right))
        known = mine is not None or (choice.nobody is not None and self._told.listed)
        if any(right) and known:
            self.found.append((choice.nobody is None, Example(told, right, self._told.times)))
            if self._guided:
                at = right.index(True)
                chosen = choice.options[at][0] if at < len(choice.options) else None
        return chosen


def _mostly(members: Sequence[int], meant: Sequence[str | None]) -> str | None:
    counts = Counter(key for number in members if (key := meant[number]) is not None)
    return counts.most_common(1)[0][0] if counts else None


def sieves(model: Model, told: Told, guided: bool = False) -> tuple[tuple[Callable[..., None], ...], Recorder]:
    """The sieves with the choices of a model, and what it chose from."""
    recorder = Recorder(told, model, guided)
    return tuple(recorder.sieve if sieve is third_person else sieve for sieve in SIEVES), recorder


def fit(told: Sequence[Told]) -> Model:
    """The weights that make the right choices likeliest."""
    model = Model()
    for turn in range(ROUNDS):
        examples: list[tuple[bool, Example]] = []
        for one in told:
            order, recorder = sieves(model, one, guided=turn == 0)
            find_coreference(one.report, one.parse, one.reading, order)
            examples += recorder.found
        model = Model(
            *(fitted_weights([e for is_one, e in examples if is_one == pronoun]) for pronoun in (True, False))
        )
    return model


def fitted_weights(examples: Sequence[Example]) -> Weights:
    """The weights under which the right options of the examples are likeliest, those near nothing left out."""
    if not examples:
        return {}
    names = sorted({name for e in examples for told in e.traits for name in told})
    place = {name: i for i, name in enumerate(names)}
    rows = np.zeros((sum(len(e.traits) for e in examples), len(names)))
    for row, told in enumerate(t for e in examples for t in e.traits):
        rows[row, [place[name] for name in told]] = list(told.values())
    right = np.array([is_right for e in examples for is_right in e.right])
    sizes = np.array([len(e.traits) for e in examples])
    times = np.array([float(e.times) for e in examples])
    fitted = _ascend(rows, right, sizes, times)
    return {name: round(float(w), 2) for name, w in zip(names, fitted, strict=True) if abs(w) >= LEAST}


def _ascend(
    rows: NDArray[np.float64], right: NDArray[np.bool_], sizes: NDArray[np.int64], times: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The weights of the greatest likelihood, by Adam over all examples at once (Kingma and Ba 2015)."""
    starts, of = np.concatenate(([0], np.cumsum(sizes)[:-1])), np.repeat(np.arange(len(sizes)), sizes)
    weights = np.zeros(rows.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        likely = np.exp(scores - np.maximum.reduceat(scores, starts)[of])
        chosen = likely / np.add.reduceat(likely, starts)[of]
        wanted = likely * right
        wanted = wanted / np.add.reduceat(wanted, starts)[of]
        slope = rows.T @ ((chosen - wanted) * times[of]) + RIDGE * weights
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        rate = RATE * min(1.0, 2 * (1 - step / (STEPS + 1)))
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def within(told: Sequence[Told], model: Model) -> Counts:
    """B³ of the marked mentions, each report by itself; a mention that is not found is a cluster of its own."""
    total = NOTHING
    for one in told:
        order, _ = sieves(model, one)
        mentions = find_coreference(one.report, one.parse, one.reading, order).mentions
        total += _compared([one], {one.report.id: [(m.start, m.end, str(m.cluster)) for m in mentions]})
    return total


def across(by_story: Iterable[Sequence[Told]], parser: Parser) -> Counts:
    """The same of whole stories, whose reports are given as one story each."""
    total = NOTHING
    for told in by_story:
        placed: dict[str, list[tuple[int, int, str]]] = {one.report.id: [] for one in told}
        for entity in decide_entities([Read(one.report, read(one.report, parser)) for one in told]):
            for m in entity.mentions:
                placed[m.report].append((m.start, m.end, entity.id))
        total += _compared(told, placed)
    return total


def _compared(told: Sequence[Told], placed: Mapping[str, Sequence[tuple[int, int, str]]]) -> Counts:
    """B³ of the marked mentions, each by the found one that overlaps it most, of equals the shorter."""
    gold: dict[str, set[object]] = {}
    found: dict[object, set[object]] = {}
    for one in told:
        for start, end, key in one.gold:
            near = [
                (min(end, e) - max(start, s), s - e, id)
                for s, e, id in placed[one.report.id]
                if 2 * (min(end, e) - max(start, s)) >= min(end - start, e - s)
            ]
            mark = (one.report.id, start, end)
            gold.setdefault(key, set()).add(mark)
            found.setdefault(max(near)[2] if near else mark, set()).add(mark)
    return b_cubed(*(tuple(frozenset(c) for c in by.values()) for by in (gold, found)))


def _developed(parser: Parser) -> list[Told]:
    """The reports of bench/dev, whose gold marks the main entities alone."""
    import json

    marks: dict[str, list[tuple[str, str, int]]] = {}
    for file in sorted(DEV.glob("*/gold.json")):
        for number, entity in enumerate(json.loads(file.read_text(encoding="utf-8")).get("entities", ())):
            for at in entity["mentions"]:
                marks.setdefault(at["report"], []).append((f"{file}#{number}", at["quote"], at.get("nth", 1)))
    found = []
    for raw in load(DEV) if DEV.exists() else ():
        report = clean(raw)
        gold = tuple(_passage(report.text, *mark) for mark in marks.get(raw.field("id") or "", ()))
        found.append(_read(report, parser, gold, False, DEV_COUNTS))
    return found


def _passage(text: str, key: str, quote: str, nth: int) -> tuple[int, int, str]:
    at = -1
    for _ in range(nth):
        at = text.find(quote, at + 1 if at < 0 else at + len(quote))
    return at, at + len(quote), key


def _write(model: Model) -> None:
    lines = ROOM.read_text(encoding="utf-8").split("\nPRONOUN")[0]
    for name, weights in (("PRONOUN", model.pronoun), ("DESCRIPTION", model.description)):
        held = "".join(
            f"    {key!r}: {value},\n" for key, value in sorted(weights.items(), key=lambda w: (-w[1], w[0]))
        )
        lines += f"\n{name}: dict[str, float] = {{\n{held}}}\n"
    ROOM.write_text(lines.replace("'", '"'), encoding="utf-8")


def _told_sets(names: dict[str, list[Told]], test: Sequence[str]) -> Iterator[tuple[str, list[Told]]]:
    yield "fitted", [t for name, told in names.items() if not name.startswith(tuple(test)) for t in told]
    yield "test", [t for name, told in names.items() if name.startswith(tuple(test)) for t in told]


def main() -> None:
    """Fit, or measure."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--fit", action="store_true")
    arguments.add_argument("--test", nargs="*", default=())
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/dateline-marked.pickle"))
    a = arguments.parse_args()
    parser = CachedParser(a.cache)
    names, developed = read_stories(parser), _developed(parser)
    parser.save()
    sets = dict(_told_sets(names, a.test)) if a.test else {"fitted": [t for told in names.values() for t in told]}
    model = Model(dict(kept.PRONOUN), dict(kept.DESCRIPTION))
    if a.fit:
        model = fit([*sets["fitted"], *developed])
        _write(model)
    for name, told in (*sets.items(), ("bench/dev", developed)):
        counts = within(told, model)
        print(f"{name:10} P {counts.p:.4f}  R {counts.r:.4f}  F1 {counts.f1:.4f}")


if __name__ == "__main__":
    main()
