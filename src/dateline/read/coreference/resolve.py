"""Goes in: a scene and its clusters. Comes out: the pronouns joined to what they stand for."""

from __future__ import annotations

from dateline.language.en.reporting import DECLARING
from dateline.model.parse import Token
from dateline.read.coreference.binding import possible
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.inner_words import inner_speaker
from dateline.read.coreference.persons import Choose, Chosen, choose, description_choice, is_open, pronoun_choice
from dateline.read.coreference.pronouns import POSSESSIVE, REFLEXIVE
from dateline.read.coreference.quoted import in_direct, speaker_of, speaks
from dateline.read.coreference.relations import Relatives
from dateline.read.coreference.scene import SUBJECTS, Scene, before
from dateline.read.coreference.traits import Cast, Traits, cast_of
from dateline.read.coreference.turns import talk
from dateline.read.coreference.voices import questions

WINDOW = 80
SENTENCES = 4
# What each time that it was spoken of before, and a name, speak for an antecedent of "it" and "they", measured on two
# halves of OntoGUM's interviews and speeches. Bodies weighed as things gave .0023 more and .0003 less, but lost "its"
# in news.
# A place is where things are: of names of places "it" means few (.6116 on all documents without, .6121 with -10).
OF_THINGS, OF_BODIES, OF_PLACES = (2.0, 0.0), (2.0, 6.0), (2.0, -10.0)
BEHIND_PREPOSITION = 10.0  # against what a preposition governs as an "it": right in 3 of 14, subjects in half
OWN = 30.0  # "himself" is the subject of its own sentence, however often somebody else was spoken of
TOGETHER = 2.0  # "they" after "the mayor and the guests" are all of them sooner than the guests
ADDS = 15.0  # "he added" is who spoke last sooner than whom that one spoke of
SPOKEN_FOR = 30.0  # "it", in what a body's spokesman says, is the body
AHEAD = 12  # mentions of a sentence that are looked through for its subject
FRONTED = frozenset({"advcl", "prep", "advmod", "npadvmod"})
OPENING = 4  # sentences in which who opens a report as "he" is named
LEAST = 0.0  # for it and they, which often stand for nothing that was named


def speakers(scene: Scene, clusters: Clusters) -> None:
    """ "I" in a quotation is its speaker; "It would appeal, the council said" is the council."""
    asked, spoken = questions(scene), talk(scene)
    narrators: dict[bool, Candidate] = {}
    unnamed: dict[int, Candidate] = {}  # whoever speaks in a quotation that tells nobody, by its number
    for candidate in scene.candidates:
        if candidate.form != "pronoun":
            continue
        if candidate.person == 1 and not candidate.plural:
            speaker = speaker_of(scene, candidate.quotation)
            if spoken.turn(candidate) is not None:
                continue
            speaker = inner_speaker(scene, candidate) or speaker
            if speaker is not None:
                clusters.merge(speaker, candidate)
            elif candidate.quotation >= 0:
                clusters.merge(unnamed.setdefault(candidate.quotation, candidate), candidate)
            else:
                clusters.merge(narrators.setdefault(candidate.paragraph in asked, candidate), candidate)
        elif candidate.person == 3:
            speaker = _said_after(scene, candidate)
            if speaker is not None:
                clusters.merge(speaker, candidate)


def _said_after(scene: Scene, candidate: Candidate) -> Candidate | None:
    """The speaker named after words that open with a pronoun for the speaker."""
    token = scene.token(candidate)
    if token.dep not in SUBJECTS or in_direct(scene, candidate) or _goes_on(scene, candidate):
        return None
    opened = _opens_words_of(scene, candidate)
    if opened is not None:
        return opened
    clause = scene.parse.tokens[token.head]
    if clause.dep != "ccomp":
        return None
    verb = scene.parse.tokens[clause.head]
    if verb.lemma not in DECLARING or verb.i < clause.i:
        return None
    subject = next((c for c in scene.parse.children(verb) if c.dep in SUBJECTS and c.i > token.i), None)
    found = scene.by_head.get(subject.i) if subject is not None else None
    return found if found is not None and found.definite else None


def _opens_words_of(scene: Scene, candidate: Candidate) -> Candidate | None:
    """The speaker named after a reported clause that the pronoun opens."""
    if candidate.quotation < 0:
        return None
    quotation = scene.reading.quotations[candidate.quotation]
    speaker = speaker_of(scene, candidate.quotation)
    if speaker is None or scene.token(candidate).start - quotation.start > 2 or speaker.number < candidate.number:
        return None
    return speaker if speaker.form != "pronoun" and speaker.definite else None


def _goes_on(scene: Scene, candidate: Candidate) -> bool:
    """Whether the sentence before, in the same paragraph, speaks of the same one with the same pronoun."""
    for other in before(scene, candidate, WINDOW):
        if other.paragraph != candidate.paragraph or other.sentence < candidate.sentence - 1:
            return False
        if other.form == "pronoun" and other.gender == candidate.gender and other.sentence < candidate.sentence:
            return other.person == 3 and not other.plural and not in_direct(scene, other)
    return False


def third_person(scene: Scene, clusters: Clusters) -> None:
    """He, she, it and they, and what persons are called beside their names."""
    settle(scene, clusters, choose)


def settle(scene: Scene, clusters: Clusters, choose: Choose) -> None:
    """Settle what surer sieves left open, each in text order, persons as `choose` does.

    Those in quotations last: whoever speaks is known by then ("'He can joke,' she said"), and is another. As soon as
    "her" is settled, so is whom "her father" means, and "he" behind it can go on from him.
    """
    _voices_apart(scene, clusters)
    relatives = Relatives(scene, clusters)
    cast = cast_of(scene, clusters)
    for candidate in sorted(scene.candidates, key=lambda c: (in_direct(scene, c), _turn(scene, c))):
        if is_open(cast, candidate):
            chosen = _person(cast, relatives, candidate, choose)
            if chosen is not None:
                clusters.merge(chosen, candidate)
        elif candidate.form == "pronoun" and candidate.person == 3 and clusters.of(candidate).pronouns_only:
            _go_on(scene, clusters, candidate)
        relatives.settle(candidate)
    relatives.settle_all()


def _turn(scene: Scene, candidate: Candidate) -> tuple[int, int]:
    """When a mention is settled: in text order, but whose "his agent" is before who that is."""
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    inside = owner is not None and owner.form == "pronoun" and owner.number > candidate.number
    return (owner.number, 1) if owner is not None and inside else (candidate.number, 0)


def _person(cast: Cast, relatives: Relatives, candidate: Candidate, choose: Choose) -> Candidate | None:
    """Whom a "he", a "she" or a description means; a pronoun that opens a report, who is named next."""
    if candidate.form != "pronoun":
        return choose(description_choice(cast, candidate))
    scene, clusters = cast.scene, cast.clusters
    ahead = (_speaker_to_come(scene, clusters, candidate), _subject_to_come(scene, clusters, candidate))
    choice = pronoun_choice(cast, relatives, candidate, [found for found in ahead if found is not None])
    return choose(choice) if choice.options else _named_later(scene, clusters, candidate)


def _voices_apart(scene: Scene, clusters: Clusters) -> None:
    """Whoever speaks under a label speaks of others as "he" and "she", and not of who asks: that one is "you"."""
    spoken = talk(scene)
    asking = {turn.voice: turn.label for turn in spoken.turns if turn.voice in spoken.asking and turn.label is not None}
    for candidate in scene.candidates:
        turn = spoken.turn(candidate) if candidate.gender in {"male", "female"} else None
        if turn is not None and candidate.form == "pronoun":
            for label in {turn.voice: turn.label, **asking}.values():
                if label is not None:
                    clusters.part(label, candidate)


def _go_on(scene: Scene, clusters: Clusters, candidate: Candidate) -> None:
    """Join an "it" or "they" to the best of what stands before it."""
    best: tuple[float, int] | None = None
    for other in before(scene, candidate, WINDOW):
        if candidate.sentence - other.sentence > SENTENCES:
            break
        score = _score(scene, clusters, candidate, other)
        if score is None or score < LEAST or clusters.same(other, candidate):
            continue
        if best is None or score > best[0]:
            best = (score, other.number)
    if best is not None:
        clusters.merge(scene.candidates[best[1]], candidate)


def _subject_to_come(scene: Scene, clusters: Clusters, candidate: Candidate) -> Chosen | None:
    """Whom the main clause names behind words that come before it: "For her part, Ama Lund", "When he left, Lund".

    Backward anaphora into a main clause (Carden 1982): the pronoun stands lower than the name.
    """
    token = scene.token(candidate)
    if token.text.casefold() in REFLEXIVE or in_direct(scene, candidate):
        return None
    for other in scene.candidates[candidate.number + 1 : candidate.number + 1 + AHEAD]:
        if other.sentence != candidate.sentence:
            return None
        there = scene.token(other)
        if other.form != "name" or there.dep not in SUBJECTS:
            continue
        for at in scene.upwards(token):
            if at.head == there.head and at.i < there.i and at.dep in FRONTED:
                fits = possible(scene, clusters, candidate, other)
                told = {"to come": 1.0, "to come, in the main clause": 1.0}
                return (other, told | _gender_told(clusters, candidate, other)) if fits and at.i != token.i else None
    return None


def _named_later(scene: Scene, clusters: Clusters, candidate: Candidate) -> Candidate | None:
    """Who is named only after a report has opened with a pronoun for him: "He never liked boats. But Bo Lund ..."."""
    if any(c.kind == "person" and c.form != "pronoun" and not c.plural for c in before(scene, candidate, WINDOW)):
        return None
    for other in scene.candidates[candidate.number + 1 :]:
        if other.sentence > candidate.sentence + OPENING:
            return None
        named = other.form == "name" and other.kind == "person" and scene.token(other).dep in SUBJECTS
        if named and possible(scene, clusters, candidate, other):
            return other
    return None


def _speaker_to_come(scene: Scene, clusters: Clusters, candidate: Candidate) -> Chosen | None:
    """The speaker named after reported words, a weak choice for a pronoun in them: "a pity for him, said ..."."""
    if candidate.quotation < 0 or in_direct(scene, candidate):
        return None
    speaker = speaker_of(scene, candidate.quotation)
    if speaker is None or speaker.number < candidate.number or speaker.form == "pronoun" or not speaker.definite:
        return None
    told = {"to come": 1.0, "to come, as speaker": 1.0} | _gender_told(clusters, candidate, speaker)
    return (speaker, told) if possible(scene, clusters, candidate, speaker) else None


def _gender_told(clusters: Clusters, pronoun: Candidate, other: Candidate) -> Traits:
    return {"to come, of that gender": float(clusters.of(other).gender == pronoun.gender)}


def _score(scene: Scene, clusters: Clusters, pronoun: Candidate, other: Candidate) -> float | None:
    if not possible(scene, clusters, pronoun, other):
        return None
    token, there = scene.token(pronoun), scene.token(other)
    cluster = clusters.of(other)
    score = -25.0 * (pronoun.sentence - other.sentence)
    if there.dep in SUBJECTS or (there.dep == "ROOT" and other.form == "name"):  # "And Lund?"
        score += 30
    elif there.dep in {"dobj", "dative"}:
        score += 12
    elif there.dep == "poss":
        score += 5
    elif there.dep == "pobj" and pronoun.gender == "neuter":
        score -= BEHIND_PREPOSITION
    if there.dep == token.dep:
        score += 12
    if token.text.casefold() in REFLEXIVE and there.dep in SUBJECTS and _is_under(scene, token, there):
        score += OWN
    if token.text.casefold() in POSSESSIVE and pronoun.sentence == other.sentence and there.dep in SUBJECTS:
        score += 15
    if pronoun.paragraph != other.paragraph:
        score -= 10
    often, named = OF_BODIES if cluster.kind == "organization" else OF_THINGS
    if pronoun.gender == "neuter" and cluster.kind == "place":
        often, named = OF_PLACES
    score += often * min(len(cluster.members), 5)
    if cluster.names:
        score += named
    if pronoun.sentence - other.sentence < 2 and speaks(scene, pronoun) and speaks(scene, other):
        score += ADDS
    if pronoun.gender == "neuter" and cluster.kind == "organization" and _is_spoken_for(scene, token, there):
        score += SPOKEN_FOR
    if pronoun.plural and not cluster.plural:
        score -= 20
    score += TOGETHER if other.joint is not None else 0
    return score - 0.05 * (pronoun.number - other.number)


def _is_spoken_for(scene: Scene, token: Token, body: Token) -> bool:
    """Whether who says the words of a pronoun's clause is a body's: "a spokeswoman for the diocese said it …"."""
    tokens = scene.parse.tokens
    speaker = tokens[tokens[body.head].head] if body.dep == "pobj" else tokens[body.head]
    if (
        speaker.dep != "nsubj"
        or body.dep not in {"pobj", "poss", "compound"}
        or tokens[speaker.head].lemma not in DECLARING
    ):
        return False
    return any(at.head == speaker.head and at.dep == "ccomp" for at in scene.upwards(token))


def _is_under(scene: Scene, token: Token, subject: Token) -> bool:
    """Whether a word stands in the clause of a subject."""
    return any(at.head == subject.head for at in scene.upwards(token))
