"""Goes in: an "I" within quoted words. Comes out: who says it there in words of his own: "He said, 'I will call'"."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.language.en.reporting import CLAUSAL, MANNER
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.scene import Scene

OPENING, CLOSING = frozenset("'‘“\"«"), frozenset("'’”\"»")
REACH = 60  # words of quoted speech within speech
CUE = 6  # words between the verb and the inner mark: "said to me last night, 'I"


def inner_speaker(scene: Scene, candidate: Candidate) -> Candidate | None:
    """The subject of the verb before the inner mark that a candidate stands behind, or None where there is none."""
    if candidate.quotation < 0:
        return None
    tokens = scene.parse.tokens
    quoted = scene.parse.at(scene.reading.quotations[candidate.quotation].start, tokens[candidate.head].end)
    first = max(quoted[0].i, candidate.head - REACH)
    mark = _open_mark(tokens, first + 1, candidate.head)
    if mark is None or tokens[mark - 1].text not in {",", ":"}:
        return None
    for verb in reversed(tokens[max(first, mark - 1 - CUE) : mark - 1]):
        if verb.lemma in CLAUSAL | MANNER and verb.pos == "VERB":
            above = tokens[verb.head] if verb.dep == "conj" else verb
            found = _subject(scene, verb, first) or _subject(scene, above, first)  # "he rang and said, '...'"
            return found if found is not None and found.person == 3 else None
    return None


def _subject(scene: Scene, verb: Token, first: int) -> Candidate | None:
    subject = next((c for c in scene.parse.children(verb) if c.dep == "nsubj" and first <= c.i < verb.i), None)
    return scene.by_head.get(subject.i) if subject is not None else None


def _open_mark(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The last inner mark that opens between two tokens and closes no more before the second."""
    opened: int | None = None
    for at in range(first, last):
        text = tokens[at].text
        if opened is None and text in OPENING and tokens[at].end == tokens[at + 1].start:
            opened = at
        elif opened is not None and text in CLOSING:
            opened = None
    return opened
