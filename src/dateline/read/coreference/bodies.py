"""Goes in: a scene and its clusters. Comes out: "the company" and "the town" joined to the body or place they mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from dateline.language.en.demonyms import DEMONYMS, is_demonym, nation
from dateline.language.en.nominals import (
    AIRED,
    ANY_COMPANY,
    BODY_CLASSES,
    COMPANY,
    COUNTRY,
    FORMAL,
    INSTITUTION_CLASSES,
    INSTITUTIONS,
    PAPER,
    PARTY,
    PLACE_CLASSES,
    POLITY,
    UNION,
)
from dateline.language.en.organizations import SUFFIXES, TRADES
from dateline.language.en.reporting import DECLARING
from dateline.language.gazetteer import is_country, places_named
from dateline.language.words import words
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.facilities import facilities_told, facility_fit, is_facility, named_inside
from dateline.read.coreference.lands import is_called_country, is_subject, lands, spoken_of
from dateline.read.coreference.parties import is_party
from dateline.read.coreference.scene import Scene, before
from dateline.read.coreference.turns import talk

SPECTRUM = words("centre center left right far hard ruling governing conservative liberal socialist green - –")
"""What stands before "party" and names no other by itself."""

Lands = dict[tuple[str, ...], float]

NEAR = 60
FAR_FOR_COUNTRIES = 3  # sentences after which a country is as good as any before: a report is about one
UNNAMED = frozenset({"house", "opposition"})  # by themselves a chamber and the other parties, no body named before
LONGEST_LETTERS = 6
LONGEST_BEFORE = 6  # words before a name that tell of it


def bodies_and_places(scene: Scene, clusters: Clusters) -> None:
    """ "The company", "the town": the most salient body or place named before that the noun can be said of."""
    countries, full = lands(scene), _by_noun(scene)
    for candidate in scene.candidates:
        if candidate.form != "nominal" or not candidate.definite or clusters.of(candidate).names:
            continue
        word = scene.token(candidate).text.casefold()
        alone = candidate.owner is None or _is_ours(scene, candidate)
        if alone and (candidate.kind in {"organization", "place"} or candidate.plural):
            ours = candidate.owner is not None
            best = (
                _homeland(scene, clusters, countries)
                if ours
                else _best_bearer(scene, clusters, candidate, word, countries)
                or _spelt_out(scene, clusters, candidate, full.get(word, []))
            )
            if best is not None:
                weak = best.kind != candidate.kind
                clusters.merge(best, candidate, force=candidate.plural or weak)
                if weak and not candidate.plural:
                    clusters.of(best).kind, clusters.of(best).gender = candidate.kind, "neuter"


def _by_noun(scene: Scene) -> Mapping[str, list[Candidate]]:
    """Noun → the bodies whose names end in it or have it before "of": "the House of Lords", "the Marland Senate"."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    for body in scene.candidates:
        if body.form == "name" and body.kind == "organization" and len(body.words) > 1:
            for noun in {body.words[-1], *(body.words[:1] if body.words[1] == "of" else ())}:
                found[noun].append(body)
    return found


def _spelt_out(scene: Scene, clusters: Clusters, nominal: Candidate, full: list[Candidate]) -> Candidate | None:
    """The one body that a capital names short before the report does in full: "the House" of the "House of Lords"."""
    if nominal.words or nominal.plural or not scene.token(nominal).text[:1].isupper():
        return None
    later = [body for body in full if body.number > nominal.number]
    return later[0] if len({clusters.root(body.number) for body in later}) == 1 else None


def _is_ours(scene: Scene, candidate: Candidate) -> bool:
    """Whether it is the country of who speaks: "my country", "our nation", but not in a quotation within a report."""
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    if candidate.noun not in COUNTRY or candidate.plural or owner is None or owner.person != 1:
        return False
    return candidate.quotation < 0 or talk(scene).turn(candidate) is not None


def _homeland(scene: Scene, clusters: Clusters, countries: Lands) -> Candidate | None:
    """The country that a report speaks of most, whose own its speakers mean."""
    named = (c for c in scene.candidates if c.form == "name" and c.kind == "place" and c.words in countries)
    return max(named, key=lambda c: (len(clusters.of(c).members), -c.number), default=None)


def _best_bearer(scene: Scene, clusters: Clusters, nominal: Candidate, word: str, countries: Lands) -> Candidate | None:
    best: tuple[float, int] | None = None
    inside = named_inside(scene, nominal)
    if inside is not None:
        return inside
    if any(c.kind != "place" or is_facility(nominal) for c in _names_in(scene, nominal)):
        return None
    carriers = set() if _is_carrier(nominal) else _carriers(scene)
    speaker = _speaker_under_another_noun(scene, nominal)
    country = is_called_country(nominal) and scene.parse.tokens[nominal.first].text.casefold() == "the"
    for other in before(scene, nominal, nominal.number if country else NEAR):
        if speaker is not None and clusters.same(other, speaker):
            continue
        if other.form != "name" or other.words in carriers:
            continue
        if _only_heard(scene, clusters, nominal, other) or _makes_another(scene, clusters, nominal, other):
            continue
        fit = _of_nation(scene, clusters, nominal, other, _fit(scene, clusters, nominal, other, word, countries))
        if fit:
            away = nominal.sentence - other.sentence
            if country and is_subject(scene, clusters, other, countries):
                away = min(away, FAR_FOR_COUNTRIES)
            score = 10.0 * fit + min(len(clusters.of(other).members), 6) - 1.5 * away
            score += 2 if scene.token(other).dep.startswith("nsubj") else 0
            score += spoken_of(scene, clusters, other, countries) if is_called_country(nominal) else 0
            if best is None or score > best[0]:
                best = (score, other.number)
    return scene.candidates[best[1]] if best is not None else None


def _names_in(scene: Scene, nominal: Candidate) -> list[Candidate]:
    """The names before a noun, which say which one it is: "the Cotter group" is no other body's."""
    inside = (scene.by_head.get(i) for i in range(nominal.first, nominal.head))
    return [c for c in inside if c is not None and c.form == "name"]


def _fit(scene: Scene, clusters: Clusters, nominal: Candidate, other: Candidate, word: str, countries: Lands) -> float:
    """How well a noun describes a name by all that the report says of its bearer."""
    if other.kind != nominal.kind and not nominal.plural:
        return 0.5 if nominal.noun in COMPANY and _weakly_person(clusters, other) else 0.0
    if nominal.noun == "party" and nominal.kind == "organization" and not nominal.plural:
        spectrum = len(nominal.words) < 2 or SPECTRUM.issuperset(nominal.words)
        return 2 if spectrum and is_party(scene, clusters, other) else 0
    if not _same_class(scene, clusters, nominal, other):
        return 0.0
    if nominal.noun in FORMAL and not _is_called(scene, clusters, nominal.noun, other):
        return 0.0
    if is_facility(nominal):
        return facility_fit(scene, clusters, nominal, other) if len(nominal.words) < 2 else 0
    if nominal.kind == "place" and facilities_told(scene, clusters, other):
        return 0
    if nominal.kind == "place" and not nominal.plural and other.words in countries and nominal.noun not in other.words:
        return 1 if nominal.noun in COUNTRY and len(nominal.words) < 2 else 0
    return _noun_fits(nominal, other, word)


def _makes_another(scene: Scene, clusters: Clusters, nominal: Candidate, name: Candidate) -> bool:
    """Whether the report called a body the maker of another thing: "the phone maker" is not "the chip maker"."""
    mine = _product(scene, nominal)
    theirs = {_product(scene, scene.candidates[number]) for number in clusters.of(name).members} - {None}
    return mine is not None and bool(theirs) and mine not in theirs


def _product(scene: Scene, nominal: Candidate) -> str | None:
    """What a maker is said to make by the noun right before: "the iPhone maker"."""
    before_it = scene.parse.tokens[nominal.head - 1] if nominal.head > nominal.first else None
    made = nominal.form == "nominal" and nominal.noun in {"maker", "manufacturer", "producer"} and before_it is not None
    return before_it.lemma.casefold() if made and before_it is not None and before_it.dep == "compound" else None


def _only_heard(scene: Scene, clusters: Clusters, nominal: Candidate, name: Candidate) -> bool:
    """Whether the report names a body only as where something was said or shown: "told the BBC", "wrote on Yapper"."""
    if nominal.kind != "organization" or nominal.noun in PAPER | {"platform", "site", "app"}:
        return False
    members = [scene.candidates[number] for number in clusters.of(name).members]
    return all(_hears(scene, m) for m in members if m.form == "name")


def _hears(scene: Scene, name: Candidate) -> bool:
    """Whether something is said to, or on, what one name stands for."""
    parse, token = scene.parse, scene.token(name)
    above = parse.tokens[token.head]
    if token.dep in {"dobj", "dative"}:
        return above.lemma == "tell" and any(c.dep == "ccomp" for c in parse.children(above))
    if token.dep != "pobj" or above.text not in {"on", "to", "with", "in", "via"}:
        return False
    says = parse.tokens[above.head]
    return (says.lemma in AIRED) if says.pos == "NOUN" else (says.lemma in DECLARING | AIRED and above.text != "with")


def _is_carrier(nominal: Candidate) -> bool:
    """Whether a noun can be said of who carries the news: "the paper", "the news agency", but no "space agency"."""
    return nominal.noun in PAPER or (nominal.noun in {"agency", "service"} and set(nominal.words) <= {"news", "wire"})


def _speaker_under_another_noun(scene: Scene, nominal: Candidate) -> Candidate | None:
    """Who says a clause with the description in it under a noun of his own: "the bank said the company had failed"."""
    for verb in scene.parse.ancestors(scene.token(nominal)):
        if verb.lemma in DECLARING and verb.tag[:2] == "VB":
            subjects = (scene.by_head.get(c.i) for c in scene.parse.children(verb) if c.dep == "nsubj")
            found = next((s for s in subjects if s is not None), None)
            other = found is not None and found.form == "nominal" and found.noun != nominal.noun
            return found if other else None
    return None


def _carriers(scene: Scene) -> set[tuple[str, ...]]:
    """The names of those who carry the news, and are seldom what it is about: the outlet and its agencies."""
    line = scene.report.dateline
    names = (scene.report.outlet, line.agency if line else None, *scene.report.agencies)
    words = [tuple(name.casefold().replace("(", " ").replace(")", " ").split()) for name in names if name]
    return {name[at:] for name in words for at in range(len(name))}


def _same_class(scene: Scene, clusters: Clusters, nominal: Candidate, name: Candidate) -> bool:
    """Whether what was said of a body before is of the noun's class: a newspaper is not to be called a company."""
    if nominal.kind != "organization":
        return True
    members = (scene.candidates[number] for number in clusters.of(name).members)
    nouns = {noun for m in members if not m.plural for noun in _called(scene, m)}
    theirs = [c for noun in nouns for c in BODY_CLASSES if noun in c]
    mine = [c for c in BODY_CLASSES if nominal.noun in c]
    return not theirs or not mine or any(c in theirs for c in mine)


def _called(scene: Scene, member: Candidate) -> list[str]:
    """The nouns that tell what a body is: its own, those right before its name, and the one that a name ends in."""
    if member.form != "name":
        return [member.noun]
    closing = _closing(member.words)
    inside = [closing] if len(member.words) > 1 else []
    if inside and closing in TRADES | SUFFIXES:
        inside = ["company"]
    below = scene.parse.children(scene.token(member))
    return [
        *inside,
        *(c.lemma.casefold() for c in below if c.dep == "compound" and c.tag == "NN" and c.i < member.first),
    ]


def _closing(words: tuple[str, ...]) -> str:
    """The word that a body's name ends in, or before "of" or "for": the ministry of "Ministry of Energy"."""
    at = next((i for i, word in enumerate(words) if i and word in {"of", "for"}), len(words))
    return words[at - 1]


def _is_called(scene: Scene, clusters: Clusters, noun: str, name: Candidate) -> bool:
    """Whether a commission or council is one by any of its names, by the end of its letters, or by a name of one word
    that does not tell ("Ofcom"): of two words, they are a firm's sooner ("Brandt Ore")."""
    names = clusters.of(name).names
    if any(noun in n for n in names):
        return True
    short = scene.token(name).text.isupper() and len(scene.token(name).text) <= LONGEST_LETTERS
    letters = [n[0] for n in names if len(n) == 1 and short]
    if letters:
        return any(n[-1] == noun[0] for n in letters)
    told = {w for n in names for w in (n[0], n[-1])}
    other = told & (INSTITUTIONS | FORMAL | COMPANY | UNION | PARTY | SUFFIXES | TRADES)
    return not other and all(len(n) == 1 for n in names)


def _of_nation(scene: Scene, clusters: Clusters, nominal: Candidate, name: Candidate, fit: float) -> float:
    """ "The Canadian company" is the one that the report called Canadian, or Canada's, and none of another country."""
    nations = [w for w in nominal.words if w in DEMONYMS]
    if not nations and nominal.kind == name.kind == "place" and nominal.words:
        named = frozenset(c.words[0] for c in scene.candidates if c.form == "name" and len(c.words) == 1)
        mine = {nation(w) for w in nominal.words if is_demonym(w, named)}
        same = (c for c in scene.candidates if c.form == "nominal" and c.noun == nominal.noun)
        if mine and any(not mine & {nation(w) for w in c.words} for c in same):
            return 0.0  # one of two capitals, of a country that no map has: another report tells which town it is
    if not nations or not fit:
        return fit
    theirs = {nation(w) for member in clusters.of(name).members for w in nations_of(scene, scene.candidates[member])}
    if not theirs:
        return fit if name.kind == nominal.kind else 0.0
    return fit + 1 if any(nation(n) in theirs for n in nations) else 0.0


def nations_of(scene: Scene, member: Candidate) -> list[str]:
    """The words before or in a mention that tell its country: "Canadian trucking group X", "Canada's X"."""
    inside = scene.parse.tokens[max(0, member.first - LONGEST_BEFORE) : member.head]
    head = scene.token(member)
    below = {t.i for t in scene.parse.children(head)} | {
        t.i for c in scene.parse.children(head) for t in scene.parse.children(c)
    }
    told = [t for t in inside if t.i in below or t.i >= member.first]
    return [
        t.text.casefold()
        for t in told
        if t.text.casefold() in DEMONYMS or (t.dep == "poss" and is_country(t.text.casefold()))
    ]


def _weakly_person(clusters: Clusters, name: Candidate) -> bool:
    """Whether only the language model takes a lone name for a person's: no full name, title, role or gender."""
    cluster = clusters.of(name)
    told = cluster.gender or cluster.roles or any(len(n) > 1 for n in cluster.names)
    return name.kind in {"person", "other"} and not told


def _noun_fits(nominal: Candidate, name: Candidate, word: str) -> float:
    """How well a noun describes a name: 2 when the name has a noun of its class, 1 when nothing speaks against it."""
    noun, words = nominal.noun, name.words
    if noun in UNNAMED and noun not in words:
        return 0
    if noun in INSTITUTIONS and noun not in words:
        return 2 if not nominal.words and any(noun in c and c & set(words) for c in INSTITUTION_CLASSES) else 0
    if nominal.plural:
        if word == words[-1] and nominal.kind == "other":
            return 0  # "the cells" are what Dravo Cells makes
        return 3 if name.kind == "organization" and len(words) > 1 and word in words and not nominal.words else 0
    if noun in words:
        return 3
    if len(nominal.words) > 1:
        return 0
    classes = BODY_CLASSES if nominal.kind == "organization" else PLACE_CLASSES
    mine = [c for c in classes if noun in c]
    closing = _closing(words)
    theirs = [c for c in classes if closing in c or words[0] in c]
    trade = nominal.kind == "organization" and closing in TRADES | SUFFIXES
    theirs = theirs or [c for c in classes if trade and "company" in c]
    if theirs:
        fits = any(c in theirs for c in mine)
        return (1 if noun in ANY_COMPANY else 2) if fits else 0
    if noun == "state" and any(p.kind == "state" for p in places_named(" ".join(words))):
        return 1
    if not mine or noun in POLITY:
        return 0
    return 1
