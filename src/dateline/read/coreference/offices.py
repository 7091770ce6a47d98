"""Goes in: a name or a description. Comes out: the offices that it tells, in words that compare."""

from __future__ import annotations

from dateline.language.en.nominals import COMMON_MODIFIERS
from dateline.language.en.titles import CHIEF_ALONE, DISTINGUISHING, HONORIFICS, SYNONYMS, TITLES
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Words
from dateline.read.coreference.scene import Scene, common_noun, noun_kind


def roles_of_name(scene: Scene, candidate: Candidate) -> list[Words]:
    """Titles taken into a name's span and common nouns before it: "deputy warden Ama Lund"."""
    found: list[Words] = []
    if candidate.kind != "person":
        return found
    if candidate.role:
        words = tuple(w.casefold().rstrip(".") for w in candidate.role.split())
        words = tuple(w for w in words if w not in HONORIFICS)
        if words:
            found.append(canonical(words))
    described = description_before(scene, candidate)
    if described:
        found.append(canonical(described))
    return found


def description_before(scene: Scene, candidate: Candidate) -> Words:
    """The common noun and its modifiers that stand before a person's name: "deputy warden Ama Lund"."""
    first, last = described_from(scene, candidate), candidate.first - 1
    if first > last:
        return ()
    noun = common_noun(scene.parse, scene.parse.tokens[last])
    before = scene.parse.tokens[first : last - 2 * ("-" in noun)]
    return (*(t.lemma.casefold() for t in before), noun)


def described_from(scene: Scene, candidate: Candidate) -> int:
    """The token that such a description begins with; the name's own first where there is none."""
    tokens = scene.parse.tokens
    at = candidate.first
    while at > 0 and (tokens[at - 1].dep in {"compound", "amod"} or _is_office(scene, tokens[at - 1])):
        if tokens[at - 1].sentence != candidate.sentence or candidate.first - at > 4:
            break
        at -= 3 if "-" in common_noun(scene.parse, tokens[at - 1]) else 1
    return at if at < candidate.first and _is_office(scene, tokens[candidate.first - 1]) else candidate.first


def _is_office(scene: Scene, token: Token) -> bool:
    """Whether a word with a small letter is a person's office or description, whatever its tag."""
    noun = common_noun(scene.parse, token)
    return token.text[:1].islower() and (token.text in TITLES or noun_kind(noun) == "person")


def role_words(candidate: Candidate) -> Words:
    """A nominal's office in comparable words: "the former chief executive" and "the CEO" are ("chief", "executive")."""
    return canonical((*candidate.words, candidate.noun))


def office(scene: Scene, candidate: Candidate) -> Words:
    """The same with an "of" phrase that belongs to the office: "the head of state"."""
    owner = scene.parse.tokens[candidate.owner].text.casefold() if candidate.owner is not None else ""
    known = SYNONYMS.get(f"{candidate.noun} of {owner}")
    return tuple(known.split()) if known else role_words(candidate)


def canonical(words: Words) -> Words:
    """An office in the form by which offices are compared."""
    kept = tuple(w for w in words if w not in COMMON_MODIFIERS) or words
    for size in (3, 2, 1):
        if len(kept) >= size:
            other = SYNONYMS.get(" ".join(kept[-size:]))
            if other and not (size == 1 < len(kept) and kept[-1] in CHIEF_ALONE):
                return (*kept[:-size], *other.split())
    return kept


def same_role(one: Words, other: Words) -> bool:
    """Whether two offices can be one: the same noun, and no modifier that the other contradicts."""
    if one[-1] != other[-1]:
        return False
    a, b = set(one[:-1]), set(other[:-1])
    return (a <= b or b <= a) and not (a ^ b) & DISTINGUISHING
