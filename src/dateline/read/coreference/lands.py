"""Goes in: a scene. Comes out: which of its places are countries, those of no map too, and how it is about them."""

from __future__ import annotations

from dateline.language.areas import areas_named
from dateline.language.en.nominals import COUNTRY
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.language.words import words
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words
from dateline.read.coreference.scene import Scene

STATEHOOD = words("""
    ambassador army assembly cabinet chancellor constitution consul currency election embassy government junta king
    monarch parliament premier president queen referendum republic ruler throne
    """)
"""What a country has, and no town."""

DEMONYM_ENDINGS = ("n", "an", "ian", "ean", "ese", "ish", "i", "ic")
IN_PASSING = frozenset({"in", "from", "to", "through", "near", "via"})
GOVERNED = 3.0
PASSING = 1.5


def lands(scene: Scene) -> dict[Words, float]:
    """The places that are countries, with what speaks for the report's being about them.

    A place of no map is one where the report gives it what countries have ("Brenland's parliament", "prime minister of
    Brenland"), writes it behind the dateline's town, or calls people and things by it ("Brenlandish miners").
    """
    found: dict[Words, float] = {}
    capitals = {t.text.casefold() for t in scene.parse.tokens if t.text[:1].isupper()}
    for candidate in scene.candidates:
        if candidate.form != "name" or candidate.kind != "place":
            continue
        name = " ".join(candidate.words)
        governed = _has_state(scene, candidate) or _behind_dateline(scene, candidate)
        known = is_country(name)
        if not known and not (is_region(name) or places_named(name) or areas_named(scene.token(candidate).text)):
            governed = known = governed or _has_demonym(name, capitals)
        if known:
            found[candidate.words] = max(found.get(candidate.words, 0.0), GOVERNED * governed)
    return found


def _has_state(scene: Scene, name: Candidate) -> bool:
    """Whether a place is said to have what only a country has."""
    token = scene.token(name)
    above = scene.parse.tokens[token.head]
    if token.dep == "pobj" and above.text == "of":
        above = scene.parse.tokens[above.head]
    elif token.dep not in {"poss", "compound"}:
        return False
    if above.lemma.casefold() == "minister":
        return any(t.text.casefold() in {"prime", "foreign", "defence", "defense"} for t in scene.parse.children(above))
    return above.lemma.casefold() in STATEHOOD


def _behind_dateline(scene: Scene, name: Candidate) -> bool:
    """Whether a place stands right behind the town of the dateline."""
    line = scene.report.dateline
    start = scene.token(name).start
    if line is None or not line.start <= start < line.end:
        return False
    return name.first > 1 and scene.parse.tokens[name.first - 1].text == ","


def _has_demonym(name: str, capitals: set[str]) -> bool:
    """Whether the report has a word for who comes from there: "Brenlandish" of Brenland, "Marenian" of Marenia."""
    stems = {name, name.rstrip("aeiouy")}
    return any(stem + ending in capitals for stem in stems if len(stem) > 2 for ending in DEMONYM_ENDINGS)


def spoken_of(scene: Scene, clusters: Clusters, name: Candidate, found: dict[Words, float]) -> float:
    """How much a report is about a country: one that is named once, as where something was, is not spoken of."""
    members = [scene.candidates[n] for n in clusters.of(name).members]
    about = max((found.get(m.words, 0.0) for m in members if m.form == "name"), default=0.0)
    passing = len(members) == 1 and not about and _in_passing(scene, name)
    return about - PASSING * passing


def is_subject(scene: Scene, clusters: Clusters, name: Candidate, found: dict[Words, float]) -> bool:
    """Whether a report is about a country wherever it names it: more than twice, or with what a state has."""
    members = [scene.candidates[n] for n in clusters.of(name).members]
    return len(members) > 2 or any(found.get(m.words) for m in members if m.form == "name")


def _in_passing(scene: Scene, name: Candidate) -> bool:
    token = scene.token(name)
    return token.dep == "pobj" and scene.parse.tokens[token.head].text.casefold() in IN_PASSING


def is_called_country(nominal: Candidate) -> bool:
    """Whether a description calls its bearer a country."""
    return nominal.kind == "place" and nominal.noun in COUNTRY
