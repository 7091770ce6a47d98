"""Goes in: a scene and its clusters. Comes out: first and second persons joined by whose voice they are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from dateline.model.parse import Sentence
from dateline.read.coreference.addressees import addressees
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene
from dateline.read.coreference.turns import talk

Voice = tuple[str, int]

# An interview in questions and answers: this many questions to "you", and this share of all "you" in questions.
QUESTIONS = 2
SHARE = 0.4
MANY, OURS = 3, 0.1  # or: so many, with no more than this share of the report's "I" and "we"
LONGEST = 6  # sentences of a question
# A "we" or "you" goes on over so many sentences: the best of 2, 4, 8, 15 and no end on OntoGUM interviews and speeches.
NEAR = 15


def voices(scene: Scene, clusters: Clusters) -> None:
    """Each voice has one "we" and one "you": the report's own, and each speaker's."""
    asked, spoken = questions(scene), talk(scene)
    called = addressees(scene.parse, scene.candidates)
    _join_addresses((c for c in called.values() if c.form == "nominal"), clusters)
    last: dict[tuple[int, bool, Voice], Candidate] = {}
    for candidate in scene.candidates:
        own = candidate.form == "pronoun" or candidate.joint is not None  # "my wife and I" are we
        if own and candidate.person < 3 and (candidate.plural or candidate.person == 2):
            if candidate.person == 2 and candidate.sentence in called:
                clusters.merge(called[candidate.sentence], candidate)
                continue
            turn = spoken.turn(candidate)
            voice = (turn.voice, -1) if turn is not None else _voice(scene, candidate, asked)
            answering = spoken.asked(candidate) if candidate.person == 2 else None
            if answering is not None:
                voice = (f"{voice[0]} to {answering.voice}", -1)
            key = (candidate.person, candidate.plural, voice)
            before = last.get(key)
            if before is not None and candidate.sentence - before.sentence <= NEAR:
                clusters.merge(before, candidate)
            last[key] = candidate


def _join_addresses(called: Iterable[Candidate], clusters: Clusters) -> None:
    """The same form of address calls the same one wherever it stands."""
    known: dict[tuple[str, ...], Candidate] = {}
    for candidate in called:
        clusters.merge(known.setdefault((*candidate.words, candidate.noun), candidate), candidate)


def _voice(scene: Scene, candidate: Candidate, asked: frozenset[int]) -> Voice:
    if candidate.quotation < 0:
        return ("?" if candidate.paragraph in asked else "", -1)
    speaker = scene.reading.quotations[candidate.quotation].speaker
    if speaker is not None and speaker.name:
        return (speaker.name.casefold(), -1)
    return ("", candidate.quotation)


def dialogue(scene: Scene, clusters: Clusters) -> None:
    """In an interview printed as questions and answers, the "you" of the questions is the "I" of the answers.

    Where several answer and say "we", it is that.
    """
    asked = questions(scene)
    own = [c for c in scene.candidates if c.form == "pronoun" and c.quotation < 0 and c.person < 3]
    ours = [c for c in own if c.person == 1 and c.paragraph not in asked]
    answers = [c for c in ours if not c.plural] or ours
    if not asked or not answers:
        return
    for candidate in own:
        if candidate.person == 2 and candidate.paragraph in asked:
            clusters.merge(answers[0], candidate, force=True)
    guest = _guest(scene, clusters, min(asked))
    if guest is not None and not answers[0].plural:
        clusters.merge(guest, answers[0], force=True)


def questions(scene: Scene) -> frozenset[int]:
    """The paragraphs of an interview that ask: short, with a question mark at their end; none under labels.

    A report is an interview where most of its "you" is in its questions, or almost no "I" is, or if it says so.
    """
    if talk(scene).turns:
        return frozenset()
    asked = _short_questions(scene)
    own = [c for c in scene.candidates if c.form == "pronoun" and c.quotation < 0 and c.person < 3]
    you, ours = [c for c in own if c.person == 2], [c for c in own if c.person == 1]
    put = [c for c in you if c.paragraph in asked]
    asking = len({c.paragraph for c in put})
    mostly_you = asking >= QUESTIONS and len(put) >= SHARE * len(you)
    hardly_i = asking >= MANY and sum(c.paragraph in asked for c in ours) <= OURS * len(ours)
    said = bool(put and ours) and _says_interview(scene, min(asked))
    return asked if mostly_you or hardly_i or said else frozenset()


def _says_interview(scene: Scene, first_question: int) -> bool:
    """Whether a report calls itself an interview before its first question."""
    opening = (s for s in scene.parse.sentences if s.paragraph < first_question)
    return any(t.lemma.casefold() == "interview" for s in opening for t in scene.parse.words(s))


def _short_questions(scene: Scene) -> frozenset[int]:
    """Paragraphs of few sentences of which the last asks."""
    paragraphs: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in scene.parse.sentences:
        if sentence.last > sentence.first:
            paragraphs[sentence.paragraph].append(sentence)
    ends = {p: scene.parse.tokens[s[-1].last - 1].text for p, s in paragraphs.items() if len(s) <= LONGEST}
    return frozenset(p for p, end in ends.items() if end == "?")


def _guest(scene: Scene, clusters: Clusters, first_question: int) -> Candidate | None:
    """The person whom the report names most before its first question."""
    named: dict[int, list[Candidate]] = defaultdict(list)
    for candidate in scene.candidates:
        if candidate.paragraph < first_question and candidate.form == "name" and candidate.kind == "person":
            named[clusters.root(candidate.number)].append(candidate)
    if not named:
        return None
    return max(named.values(), key=lambda mentions: (len(mentions), -mentions[0].number))[0]
