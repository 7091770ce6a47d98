"""Goes in: a scene. Comes out: who speaks in a quotation, and whether a mention stands in one or says something."""

from __future__ import annotations

from dateline.language.en.reporting import DECLARING
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters
from dateline.read.coreference.scene import Scene


def speaker_of(scene: Scene, number: int) -> Candidate | None:
    """The words for who speaks in the quotation of a number, or None; -1 is no quotation."""
    speaker = scene.reading.quotations[number].speaker if number >= 0 else None
    if speaker is None or speaker.start is None or speaker.end is None:
        return None
    span = scene.parse.at(speaker.start, speaker.end)
    inside = {t.i for t in span}
    heads = [scene.by_head[t.i] for t in span if t.i in scene.by_head]
    tops = [c for c in heads if scene.token(c).head not in inside or scene.token(c).head == c.head]
    named = [c for c in heads if c.form == "name" and c.kind == "person"]
    return next(iter((*tops, *named, *heads)), None)


def in_direct(scene: Scene, candidate: Candidate) -> bool:
    return candidate.quotation >= 0 and scene.reading.quotations[candidate.quotation].kind == "direct"


def speaks(scene: Scene, pronoun: Candidate) -> bool:
    """Whether a pronoun is the subject of a verb of saying."""
    token = scene.token(pronoun)
    return token.dep == "nsubj" and scene.parse.tokens[token.head].lemma in DECLARING


def speakers_apart(scene: Scene, clusters: Clusters) -> None:
    """Who speaks is not whom the words name: in "'This is Ama Lund,' the novelist told the crowd" the novelist is
    another. Under his own name somebody may speak of himself, and so he may introduce himself ("I am Ama Lund")."""
    for candidate in scene.candidates:
        if candidate.form != "name" or candidate.kind != "person" or not in_direct(scene, candidate):
            continue
        speaker = speaker_of(scene, candidate.quotation)
        if speaker is not None and speaker.form != "name" and not _introduces(scene, candidate):
            clusters.part(speaker, candidate)


def _introduces(scene: Scene, name: Candidate) -> bool:
    """Whether words tell the name of who speaks: "I am Ama Lund", "my name is Ama Lund", "I, Ama Lund, swear"."""
    token, tokens = scene.token(name), scene.parse.tokens
    verb = tokens[token.head]
    if token.dep == "appos":
        return verb.text.casefold() == "i"
    below = scene.parse.children(verb)
    if token.dep not in {"attr", "oprd"} or any(c.dep == "neg" for c in below):
        return False
    subject = next((c for c in below if c.dep == "nsubj"), None)
    if subject is None or subject.text.casefold() != "name":
        return subject is not None and subject.text.casefold() == "i"
    return any(c.text.casefold() == "my" for c in scene.parse.children(subject))
