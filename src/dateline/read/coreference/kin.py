"""Goes in: a scene and its names. Comes out: who is named as another's kin, and who can't be one for that."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.language.en.gender import KINSHIP, RELATIVES
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.namesakes import is_namesake, title_words
from dateline.read.coreference.scene import Scene, apposed_to

CONSORTS = frozenset({"lady", "gentleman", "husband"})
"""With "first", who is married to the head of a state."""


def is_kin(scene: Scene, full: Candidate) -> bool:
    """Whether somebody is named for another's sake: "her brother, Jon Lund", "first lady Ama Lund", "son of Bo Lund".

    Not the one whom "son of Bo Lund" describes: the report is about him.
    """
    noun = kin_noun(scene, full)
    return _is_owner_of_kin(scene, full) or (noun is not None and (_owned(scene, full, noun) or _first(scene, noun)))


def kin_noun(scene: Scene, full: Candidate) -> Token | None:
    """The word beside a name that tells whose kin it is: "his wife, Ama Lund", "first lady Ama Lund"."""
    token = scene.token(full)
    near = [scene.parse.tokens[apposed_to(scene.parse, token)]] if token.dep == "appos" else []
    near += [c for c in scene.parse.children(token) if c.dep in {"appos", "compound"}]
    return next((t for t in near if t.lemma.casefold() in RELATIVES or _first(scene, t)), None)


def _first(scene: Scene, noun: Token) -> bool:
    """Whether a noun is the "lady" of "first lady"."""
    before = scene.parse.tokens[max(0, noun.i - 1)].text.casefold()
    return noun.lemma.casefold() in CONSORTS and before == "first"


def _owned(scene: Scene, full: Candidate, noun: Token) -> bool:
    """Whether a possessor before the noun or the name says whose kin: "Mr Lund's wife Ama Lund"."""
    return _possessor(scene, full, noun) is not None


def _possessor(scene: Scene, full: Candidate, noun: Token) -> Token | None:
    below = (*scene.parse.children(noun), *scene.parse.children(scene.token(full)))
    return next((t for t in below if t.dep == "poss" and t.i < noun.i), None)


def owner_of_kin(scene: Scene, full: Candidate) -> Candidate | None:
    """Who is said to have somebody as kin: Lund, for Ama Lund in "Lund's wife, Ama Lund"."""
    noun = kin_noun(scene, full)
    owner = _possessor(scene, full, noun) if noun is not None else None
    return scene.by_head.get(owner.i) if owner is not None else None


def is_another(scene: Scene, short: Candidate, full: Candidate, beside: Mapping[int, str]) -> bool:
    """Whether a surname is another's than a full name: its office is not, or is that of the kin of the other."""
    titled = title_words(short.role) and not title_words(full.role)
    return is_namesake(short, full, beside) or bool(titled and len(full.words) > 1 and is_kin(scene, full))


def _is_owner_of_kin(scene: Scene, full: Candidate) -> bool:
    """Whether a name only says whose kin somebody is: "the son of Bo Lund"."""
    token = scene.token(full)
    of = scene.parse.tokens[token.head]
    noun = scene.parse.tokens[of.head]
    return token.dep == "pobj" and of.text in {"of", "to"} and noun.lemma.casefold() in RELATIVES


def possessors_apart(scene: Scene, clusters: Clusters) -> None:
    """Nobody is his own possession: "Lund's wife" is not Lund, nor is "his father" he."""
    for candidate in scene.candidates:
        token = scene.token(candidate)
        if candidate.form == "pronoun" or candidate.kind != "person":
            continue
        owners = [t.i for t in scene.parse.children(token) if t.dep == "poss"]
        owners += [candidate.owner] if candidate.noun in RELATIVES and candidate.owner is not None else []
        for owner in (scene.by_head.get(i) for i in owners):
            if owner is not None and owner.kind == "person":
                clusters.part(owner, candidate)


def genders_of_kin(scene: Scene, clusters: Clusters) -> None:
    """ "First lady Ama Lund", "his brother Jon Lund": the noun before a name tells the gender that the name leaves."""
    for candidate in scene.candidates:
        noun = kin_noun(scene, candidate) if candidate.form == "name" and candidate.kind == "person" else None
        if noun is not None and candidate.gender is None:
            clusters.of(candidate).gender = KINSHIP.get(noun.lemma.casefold())
