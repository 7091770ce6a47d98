"""Goes in: a scene. Comes out: for the places of one name in two areas, which of them each mention is."""

from __future__ import annotations

from collections import defaultdict

from dateline.language.areas import areas_behind
from dateline.language.homonyms import area_told
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.scene import Scene

Areas = tuple[str, ...]


def towns_apart(scene: Scene) -> dict[int, Areas]:
    """The areas of each mention of a town, by its number, where a report names two of that name.

    "Paris, Texas" and "Paris, France" are two; a bare "Paris" is the one that was named last. So are a country and a
    state of one name, where the sentence tells which is meant: "Georgia's parliament", "the US state of Georgia".
    """
    names = [c for c in scene.candidates if c.form == "name" and c.kind != "person"]
    spans = [(m.start, m.end) for m in scene.reading.mentions]
    written = {c.number: areas for c in names if (areas := _written(scene, c) or _told(scene, c, spans))}
    told: dict[tuple[str, ...], set[Areas]] = defaultdict(set)
    for candidate in names:
        if candidate.number in written:
            told[candidate.words].add(written[candidate.number])
    last: dict[tuple[str, ...], Areas] = {}
    found: dict[int, Areas] = {}
    for candidate in names:
        if len(told.get(candidate.words, ())) > 1:
            last[candidate.words] = written.get(candidate.number) or last.get(candidate.words, ())
            found[candidate.number] = last[candidate.words]
    return found


def _told(scene: Scene, name: Candidate, spans: list[tuple[int, int]]) -> Areas:
    """The area that the sentence gives a name which a country and a state bear."""
    tokens = scene.parse.tokens
    area = area_told(scene.report.text, (tokens[name.first].start, tokens[name.last - 1].end), spans)
    return (area,) if area else ()


def _written(scene: Scene, city: Candidate) -> Areas:
    """The areas of the name that stands behind a comma, where such a city lies there."""
    tokens = scene.parse.tokens
    if city.last + 1 >= len(tokens) or tokens[city.last].text != ",":
        return ()
    behind = next((c for c in scene.candidates[city.number + 1 : city.number + 3] if c.first == city.last + 1), None)
    if behind is None or behind.form != "name":
        return ()
    texts = (scene.report.text[tokens[c.first].start : tokens[c.last - 1].end] for c in (city, behind))
    return areas_behind(*texts)
