"""Goes in: a pronoun and a mention. Comes out: whether person, number, gender and grammar let one stand for the other.

After the binding conditions of grammar (Chomsky 1981): what a verb affects is not who does it, under whatever name.
"""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.careers import AFTER, BEFORE
from dateline.language.en.nominals import DOCUMENTS
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.pronouns import DEMONSTRATIVE, REFLEXIVE
from dateline.read.coreference.quoted import in_direct, speaker_of, speaks
from dateline.read.coreference.scene import DEPTH, SUBJECTS, Scene

NEAR = 40  # mentions of a sentence to each side that are looked at
AGENTS = frozenset({"person", "organization"})  # "this" never means one that acts
APPOSED = frozenset({"appos", "conj"})  # "my friend, Ada.", "Robin, Ada."
FRONTED = frozenset({"about", "against", "for", "like", "of", "on", "to", "toward", "towards", "unlike", "with"})
DENYING = frozenset({"no", "any"})


def possible(scene: Scene, clusters: Clusters, pronoun: Candidate, other: Candidate) -> bool:
    """Whether person, number, gender and the grammar of its clause let a pronoun mean what another mention does."""
    cluster = clusters.of(other)
    if (
        _parts(pronoun, other)
        or _is_denied(scene, other)
        or _is_own(scene, clusters, pronoun, other)
        or (pronoun.words[0] in DEMONSTRATIVE and cluster.kind in AGENTS)
    ):
        return False
    if cluster.person != 3 and pronoun.person == 3 and cluster.pronouns_only:
        return False
    if pronoun.gender in {"male", "female"}:
        if cluster.kind != "person" or cluster.plural or cluster.gender not in {None, pronoun.gender}:
            return False
    elif pronoun.gender == "neuter":
        if cluster.kind == "person" or cluster.plural or (speaks(scene, pronoun) and not _can_speak(scene, other)):
            return False
    elif not cluster.plural and cluster.kind != "organization":
        return False
    if _in_words_of(scene, pronoun, other):
        return False
    if in_direct(scene, pronoun) and _is_speaker(scene, clusters, pronoun, other):
        return False
    if _bound(scene, pronoun, other):
        return False
    for near in _beside(scene, pronoun):
        if clusters.same(near, other) and (
            is_called(scene, near) or (pronoun.words[0] not in REFLEXIVE and _bound(scene, pronoun, near))
        ):
            return False
    return True


def _beside(scene: Scene, pronoun: Candidate) -> Iterator[Candidate]:
    """The other mentions of a pronoun's sentence, as far as it has no more than newspapers print."""
    for numbers in (range(pronoun.number - 1, -1, -1), range(pronoun.number + 1, len(scene.candidates))):
        for number in numbers[:NEAR]:
            if scene.candidates[number].sentence != pronoun.sentence:
                break
            yield scene.candidates[number]


def _parts(pronoun: Candidate, other: Candidate) -> bool:
    """Whether a pronoun can't take up from words, whatever they stand for.

    "They" does not go on from an "it", nor "he" from the "I" of the same voice. "This" and "that" mean clauses more
    often than things, so they only go on from a pronoun that already means the thing.
    """
    if other.form != "pronoun":
        return pronoun.words[0] in DEMONSTRATIVE
    if other.person == 3:
        return other.plural != pronoun.plural
    return other.quotation == pronoun.quotation


def _is_denied(scene: Scene, other: Candidate) -> bool:
    """Whether a noun says that there is none, or leaves it open, so that "it" can't be that: "no ship", "any ship"."""
    return other.form == "nominal" and scene.parse.tokens[other.first].text.casefold() in DENYING


def _is_own(scene: Scene, clusters: Clusters, pronoun: Candidate, other: Candidate) -> bool:
    """Whether somebody would come after himself: in "Ama Lund, her successor", "her" is another."""
    owned = scene.by_head.get(scene.token(pronoun).head) if scene.token(pronoun).dep == "poss" else None
    return owned is not None and owned.noun in BEFORE | AFTER and clusters.same(owned, other)


def _can_speak(scene: Scene, other: Candidate) -> bool:
    """Whether something without a will of its own can say anything: a body, a document, or what "it" said before."""
    return other.kind == "organization" or other.noun in DOCUMENTS or speaks(scene, other)


def _in_words_of(scene: Scene, pronoun: Candidate, other: Candidate) -> bool:
    """Whether a thing not named is part of the words before it that the pronoun says: "a guest had paid, she said"."""
    if other.sentence != pronoun.sentence or other.form == "name" or not speaks(scene, pronoun):
        return False
    verb = scene.token(pronoun).head
    return any(at.head == verb and at.dep == "ccomp" for at in scene.upwards(scene.token(other)))


def _is_speaker(scene: Scene, clusters: Clusters, pronoun: Candidate, other: Candidate) -> bool:
    speaker = speaker_of(scene, pronoun.quotation)
    return speaker is not None and clusters.same(speaker, other)


def is_called(scene: Scene, other: Candidate) -> bool:
    """Whether somebody is only called upon, in a question or in what is said to him: "Robin, how was he?", "So, Al"."""
    sentence, tokens = scene.parse.sentences[other.sentence], scene.parse.tokens
    end = tokens[sentence.last - 1].text
    if other.form != "name" or (end != "?" and not in_direct(scene, other)):
        return False
    opens = end == "?" and other.first == sentence.first and tokens[other.last].text == ","
    closes = other.last == sentence.last - 1 and tokens[other.first - 1].text == ","
    return opens or (closes and (end == "?" or scene.token(other).dep not in APPOSED))


def _bound(scene: Scene, pronoun: Candidate, other: Candidate) -> bool:
    """Whether grammar forbids it: two arguments of one verb, or a pronoun inside the phrase it would stand for."""
    token, there = scene.token(pronoun), scene.token(other)
    if other.first <= token.i < other.last:
        return True
    word = token.text.casefold()
    if word in REFLEXIVE:
        return there.head != token.head and there.sentence == token.sentence and there.dep not in SUBJECTS
    if token.dep == "poss":
        return False
    head = token.head
    if token.dep == "pobj":
        head = scene.parse.tokens[head].head
    if there.head == head and there.dep in SUBJECTS | {"dobj"}:
        return True
    if token.dep in SUBJECTS and there.i < token.i and _is_fronted(scene, there, head):
        return True
    if token.dep not in SUBJECTS and there.i in _controllers(scene, head):
        return True
    return token.dep not in SUBJECTS and there.dep in SUBJECTS and there.head == _verb_with_subject(scene, head)


def _is_fronted(scene: Scene, there: Token, verb: int) -> bool:
    """Whether a preposition before the subject of a verb governs a word: "About Ama Lund, she has no more to say"."""
    preposition = scene.parse.tokens[there.head]
    named = there.dep == "pobj" and preposition.dep == "prep" and preposition.head == verb
    return named and preposition.text.casefold() in FRONTED


def _controllers(scene: Scene, head: int) -> tuple[int, ...]:
    """Who does what an infinitive tells, where that is an object: "named Ama Lund to replace her" (object control)."""
    verb = scene.parse.tokens[head]
    below = scene.parse.children(verb)
    if verb.dep not in {"xcomp", "advcl", "acl"} or not any(c.text == "to" for c in below):
        return ()
    above = scene.parse.tokens[verb.head]
    if above.pos in {"NOUN", "PROPN"}:
        return (above.i,)
    objects = [c for c in scene.parse.children(above) if c.dep == "dobj" and c.i < verb.i]
    return tuple(t.i for o in objects for t in (o, *(c for c in scene.parse.children(o) if c.dep == "appos")))


def _verb_with_subject(scene: Scene, head: int) -> int:
    """The verb whose subject does what a verb without one tells: "the judge convicted X and acquitted him", "Lund asked
    to see him"; not "Lund told Berg to see him", where it is Berg who does."""
    verb = scene.parse.tokens[head]
    for _ in range(DEPTH):
        below = scene.parse.children(verb)
        if verb.pos not in {"VERB", "AUX"} or verb.head == verb.i or any(c.dep in SUBJECTS for c in below):
            return verb.i
        above = scene.parse.tokens[verb.head]
        controlled = verb.dep == "xcomp" and not any(c.dep in {"dobj", "dative"} for c in scene.parse.children(above))
        if not (verb.dep == "conj" or controlled):
            return verb.i
        verb = above
    return verb.i
