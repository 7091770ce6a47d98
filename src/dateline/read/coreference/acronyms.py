"""Goes in: a scene and its clusters. Comes out: letters and clipped names joined to the bodies they are short for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dateline.language.en.names import SMALL_WORDS
from dateline.language.en.organizations import PARTIES
from dateline.language.en.short_bodies import is_clipped, is_mixed, mixed_letters
from dateline.language.gazetteer import is_country, places_named
from dateline.language.given_names import is_given
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words
from dateline.read.coreference.scene import Scene

INITIALS = frozenset({"initial", "acronym", "abbreviation"})
INITIALS_BEFORE = 3  # words in which they are called initials


def acronyms(scene: Scene, clusters: Clusters) -> None:
    """Letters that are the initials of a longer name: "the Harbour Safety Board" and "the HSB".

    In brackets right behind it they may be of another language: "the Brenan Athletics Federation (KAS)", and a word
    that opens with one of its initials: "Office for Mine Safety (Ofmin)".
    """
    initials: dict[str, Candidate] = {}
    told = bracketed(scene)
    twice = defined_twice(scene, told)
    for candidate in scene.candidates:
        if candidate.form == "name" and len(candidate.words) > 1 and candidate.kind != "person":
            for words in (candidate.words, candidate.words[is_country(candidate.words[0]) :]):
                initials.setdefault("".join(w[0] for w in words if w not in SMALL_WORDS), candidate)
                initials.setdefault("".join(w[0] for w in words), candidate)
                if is_mixed(letters := mixed_letters(words)):
                    initials.setdefault(letters, candidate)
    for candidate in scene.candidates:
        token = scene.token(candidate)
        shouted = token.text.isupper() and len(token.text) > 1
        short = shouted or is_mixed(token.text) or candidate.number in told
        if candidate.form == "name" and len(candidate.words) == 1 and short:
            letters = candidate.words[0].replace(".", "") if shouted else token.text
            known = None if candidate.words in twice else initials.get(letters)
            long = told.get(candidate.number) or known
            if long is not None:
                clusters.merge(long, candidate, force=True)


def clipped_names(scene: Scene, clusters: Clusters) -> None:
    """The opening of the one body's name that it can be clipped from, with its article: "the Fed"."""
    bodies = _bodies(scene)
    for short in scene.candidates:
        token = scene.token(short)
        if short.form != "name" or short.kind == "person" or len(short.words) > 1 or short.first == 0:
            continue
        if scene.parse.tokens[short.first - 1].text in {"the", "The"}:
            long = [body for body in bodies if is_clipped(token.text, body.words)]
            if long and all(clusters.same(long[0], other) for other in long):
                clusters.merge(long[0], short, force=True)


def bracketed(scene: Scene) -> Mapping[int, Candidate]:
    """For letters or a short form alone in a bracket, by their number, the body before it; a country's are none."""
    bodies = _bodies(scene)
    behind = {body.last: body for body in bodies}
    found: dict[int, Candidate] = {}
    for candidate in scene.candidates:
        if candidate.form != "name":
            continue
        short = scene.token(candidate)
        shouted, body = short.text.isupper(), behind.get(short.i - 1)
        if shouted and (called := _body_with_initials(scene, short, bodies)) is not None:
            found[candidate.number] = called
        around = [t.text for t in scene.parse.tokens[short.i - 1 : short.i + 2]]
        if body is None or around != ["(", short.text, ")"] or is_country(short.text):
            continue
        if shouted or _is_coined(candidate, short.text, body.words):
            found[candidate.number] = body
    return found


def _bodies(scene: Scene) -> list[Candidate]:
    """The bodies' names of several words."""
    return [c for c in scene.candidates if c.form == "name" and c.kind == "organization" and len(c.words) > 1]


def _body_with_initials(scene: Scene, letters: Token, bodies: Sequence[Candidate]) -> Candidate | None:
    """The body before "known by its Portuguese initials | MRN"."""
    words = scene.parse.tokens[max(0, letters.i - INITIALS_BEFORE) : letters.i]
    if not any(t.lemma.casefold() in INITIALS for t in words):
        return None
    of_sentence = [b for b in bodies if scene.token(b).sentence == letters.sentence and b.last <= words[0].i + 1]
    return of_sentence[-1] if of_sentence else None


def _is_coined(short: Candidate, word: str, words: Words) -> bool:
    """Whether a word can be a short form that a body gave itself: "Ofmin"; no place, no person, no party."""
    opens = any(w[0] == word[0].casefold() for w in words if w not in SMALL_WORDS)
    person = short.kind == "person" and (short.role or short.gender or is_given(word.casefold()))
    known = person or places_named(word) or word.casefold() in PARTIES
    return short.kind != "place" and len(word) > 2 and opens and not known


def defined_twice(scene: Scene, told: Mapping[int, Candidate]) -> frozenset[Words]:
    """Letters that a report gives to two bodies: alone they are neither's."""
    bodies: dict[Words, set[Words]] = defaultdict(set)
    for number, body in told.items():
        bodies[scene.candidates[number].words].add(body.words)
    return frozenset(letters for letters, names in bodies.items() if len(names) > 1)
