"""Goes in: a scene and its clusters. Comes out: first and second persons joined by whose voice they are in."""

from __future__ import annotations

from collections import defaultdict

from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Candidate, Scene

Voice = tuple[str, int]

# An interview in questions and answers: this many questions to "you", and this share of all "you" in questions.
QUESTIONS = 2
SHARE = 0.4
NEAR = 1000


def voices(scene: Scene, clusters: Clusters) -> None:
    """Each voice has one "we" and one "you": the report's own, and each speaker's."""
    last: dict[tuple[int, bool, Voice], Candidate] = {}
    for candidate in scene.candidates:
        if candidate.form == "pronoun" and candidate.person < 3 and (candidate.plural or candidate.person == 2):
            key = (candidate.person, candidate.plural, _voice(scene, candidate))
            before = last.get(key)
            if before is not None and candidate.sentence - before.sentence <= NEAR:
                clusters.merge(before, candidate)
            last[key] = candidate


def _voice(scene: Scene, candidate: Candidate) -> Voice:
    if candidate.quotation < 0:
        return ("", -1)
    speaker = scene.reading.quotations[candidate.quotation].speaker
    if speaker is not None and speaker.name:
        return (speaker.name.casefold(), -1)
    return ("", candidate.quotation)


def dialogue(scene: Scene, clusters: Clusters) -> None:
    """In an interview printed as questions and answers, the "you" of the questions is the "I" of the answers."""
    asked = _questions(scene)
    own = [c for c in scene.candidates if c.form == "pronoun" and c.quotation < 0 and c.person < 3 and not c.plural]
    you = [c for c in own if c.person == 2]
    put = [c for c in you if c.sentence in asked]
    answers = [c for c in own if c.person == 1 and c.sentence not in asked]
    if len({c.sentence for c in put}) < QUESTIONS or len(put) < SHARE * len(you) or not answers:
        return
    for candidate in put:
        clusters.merge(answers[0], candidate, force=True)
    guest = _guest(scene, clusters, min(asked))
    if guest is not None:
        clusters.merge(guest, answers[0], force=True)


def _questions(scene: Scene) -> set[int]:
    """The numbers of sentences that end in a question mark."""
    return {i for i, s in enumerate(scene.parse.sentences) if s.last and scene.parse.tokens[s.last - 1].text == "?"}


def _guest(scene: Scene, clusters: Clusters, first_question: int) -> Candidate | None:
    """The person whom the report names most before its first question."""
    named: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in scene.candidates:
        if candidate.sentence < first_question and candidate.form == "name" and candidate.kind == "person":
            named[clusters.root(candidate.number)].append(candidate)
    if not named:
        return None
    return max(named.values(), key=lambda mentions: (len(mentions), -mentions[0].number))[0]
