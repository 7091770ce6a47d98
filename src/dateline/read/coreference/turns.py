"""Goes in: a scene. Comes out: the turns of a printed conversation: whose words each paragraph has, and who asks.

A turn is a quotation that its speaker and a colon open ("KRULL: Not before May."); paragraphs without a label go on
with the voice before them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene

LABEL_END = re.compile(r"\s*(?:,[^:\n]{1,60}|\([^:\n]{1,60}\))?\s*:\s*|(?<=[QA]\.)\s+")  # ":", ", HOST:", "Q. "
TURNS, VOICES = 3, 2  # fewer are a list of credits or a headline
ASKING = 0.5  # a voice asks where at least this share of its turns end in a question mark


@dataclass(frozen=True, slots=True)
class Turn:
    """What one says before another does: from a paragraph on, under a label."""

    paragraph: int
    voice: str
    label: Candidate | None


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: the number of the turn that each paragraph is of, and the voices that ask; empty if none is."""

    turns: tuple[Turn, ...]
    turn_of: Mapping[int, int]
    asking: frozenset[str]

    def turn(self, candidate: Candidate) -> Turn | None:
        """The turn that a candidate stands in; none before the conversation, and none in a quotation within it."""
        number = self.turn_of.get(candidate.paragraph)
        return self.turns[number] if number is not None else None

    def asked(self, candidate: Candidate) -> Turn | None:
        """For words that ask, the turn of whoever answers: the next of another voice."""
        number = self.turn_of.get(candidate.paragraph)
        if number is None or self.turns[number].voice not in self.asking:
            return None
        return next((t for t in self.turns[number + 1 :] if t.voice != self.turns[number].voice), None)


def conversation(scene: Scene, clusters: Clusters) -> None:
    """Each voice's "I" is whom its label names, and the "you" of a question whoever answers it: the "we" of several."""
    spoken = talk(scene)
    own = [c for c in scene.candidates if c.form == "pronoun" and c.person < 3]
    says: dict[str, Candidate] = {}
    together: dict[str, Candidate] = {}
    for candidate in own:
        turn = spoken.turn(candidate)
        if turn is not None and candidate.plural:
            together.setdefault(turn.voice, candidate)
        elif turn is not None and candidate.person == 1:
            clusters.merge(says.setdefault(turn.voice, candidate), candidate, force=True)
            asks = turn.voice in spoken.asking
            if turn.label is not None and (turn.label.kind != "organization" or not asks):
                clusters.merge(says[turn.voice], turn.label, force=True)
                clusters.of(candidate).kind = "person"  # who says "I" is one, whatever the name looks like
    for candidate in own:
        answering = spoken.asked(candidate) if candidate.person == 2 else None
        if answering is None:
            continue
        one = says.get(answering.voice) or together.get(answering.voice) or answering.label
        if one is not None:
            clusters.merge(one, candidate, force=True)


def talk(scene: Scene) -> Talk:
    """The conversation that a report prints, by the labels of its turns."""
    turns = _turns(scene)
    paragraphs = sorted({sentence.paragraph for sentence in scene.parse.sentences})
    turn_of: dict[int, int] = {}
    number = -1
    for paragraph in paragraphs:
        while number + 1 < len(turns) and turns[number + 1].paragraph <= paragraph:
            number += 1
        if number >= 0:
            turn_of[paragraph] = number
    return Talk(turns, turn_of, _asking(scene, turns, turn_of))


def _turns(scene: Scene) -> tuple[Turn, ...]:
    found: list[Turn] = []
    for quotation in scene.reading.quotations:
        speaker = quotation.speaker
        if speaker is None or speaker.start is None or speaker.end is None:
            continue
        if LABEL_END.fullmatch(scene.report.text, speaker.end, quotation.start) is None:
            continue
        label = scene.parse.at(speaker.start, speaker.end)
        sentence = scene.parse.sentences[label[0].sentence]
        if label[0].i == sentence.first:
            voice = (speaker.name or speaker.description or "").casefold()
            bearer = _bearer(scene, label, tuple(voice.split())) if speaker.name else None
            found.append(Turn(sentence.paragraph, voice, bearer))
    if len(found) < TURNS or len({turn.voice for turn in found}) < VOICES:
        return ()
    return tuple(sorted(found, key=lambda turn: turn.paragraph))


def _bearer(scene: Scene, label: tuple[Token, ...], words: tuple[str, ...]) -> Candidate | None:
    """The name that a label is, or else one of somebody's with the same words, or with the same last word."""
    named = [scene.by_head[t.i] for t in label if t.i in scene.by_head and scene.by_head[t.i].form == "name"]
    if named and named[-1].words == words:
        return named[-1]
    names = [c for c in scene.candidates if c.form == "name" and c.kind == "person"]
    letters = _letters(words)
    same = [c for c in names if _letters(c.words) == letters] or [c for c in names if c.words[-1] == words[-1]]
    return next(iter((*same, *reversed(named))), None)


def _letters(words: tuple[str, ...]) -> str:
    return "".join(words).replace("-", "")


def _asking(scene: Scene, turns: tuple[Turn, ...], turn_of: Mapping[int, int]) -> frozenset[str]:
    """The voices most of whose turns end in a question mark."""
    ends: dict[int, bool] = {}
    for sentence in scene.parse.sentences:
        if sentence.last > sentence.first and sentence.paragraph in turn_of:
            ends[turn_of[sentence.paragraph]] = scene.parse.tokens[sentence.last - 1].text == "?"
    asked: dict[str, list[bool]] = defaultdict(list)
    for number, turn in enumerate(turns):
        asked[turn.voice].append(ends.get(number, False))
    return frozenset(voice for voice, marks in asked.items() if sum(marks) >= ASKING * len(marks))
