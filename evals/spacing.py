"""Goes in: the words of a corpus. Comes out: a text spaced as it was printed, with the offsets of each word."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CLINGS = re.compile(r"^(?:[.,;:!?%)\]}’”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$", re.IGNORECASE)
_OPENS = frozenset(["(", "[", "{", "$", "“", "‘", "#", "£", "€"])
_NO_SPACE = "SpaceAfter=No"
_COLUMNS = 10
_INNER_CAPITAL = re.compile(r"(?<=[a-z])(?<!Mc)(?=[A-Z])")  # the corpus writes "AmaLund" for Ama Lund

Place = tuple[int, int]


def printed(lines: str, labels: bool = False) -> tuple[str, tuple[Place, ...]]:
    """The text of a CoNLL-U file by the spaces and paragraphs that it notes; a word of several tokens has no gap.

    With `labels`, a paragraph where another begins to speak opens with a name and a colon, as transcripts do.
    """
    text, space, after, last, label = "", "", "", 0, ""
    voice = Voice()
    offsets: list[Place] = []
    for line in lines.splitlines():
        if line.startswith("# newpar") and text:
            space = "\n\n"
        label = voice.heard(line) or label if labels else ""
        columns = line.split("\t")
        if len(columns) < _COLUMNS or "." in columns[0]:
            continue  # not a word, or one that was left out
        gap = "" if _NO_SPACE in columns[-1] else " "
        number, _, end = columns[0].partition("-")
        if end:
            last, after = int(end), gap
            continue
        text += space + label
        label = ""
        offsets.append((len(text), len(text) + len(columns[1])))
        text += columns[1]
        space = gap if int(number) > last else after if int(number) == last else ""
        last = last if int(number) < last else 0
    return text, tuple(offsets)


@dataclass(slots=True)
class Voice:
    """Who speaks, as the comment lines of a CoNLL-U file tell."""

    speaker: str = ""
    opens: bool = False

    def heard(self, line: str) -> str:
        """The label that a comment line calls for: a speaker's name and a colon, or nothing."""
        if line.startswith("# newpar"):
            self.opens = True
        if not line.startswith("# speaker = ") or not self.opens:
            return ""
        speaker, before, self.opens = line.removeprefix("# speaker = ").strip(), self.speaker, False
        self.speaker = speaker
        return "" if speaker == before else _INNER_CAPITAL.sub(" ", speaker) + ": "


def joined(words: list[str], sentences: list[str]) -> tuple[str, tuple[Place, ...]]:
    """Words as a writer would space them, a line a sentence, with the offsets of each."""
    text, offsets = "", []
    quote_open = False
    glued = True
    for i, word in enumerate(words):
        new_line = i > 0 and i < len(sentences) and sentences[i] != sentences[i - 1]
        closing = word == '"' and quote_open
        if new_line:
            text, glued, quote_open = text + "\n", True, quote_open and closing
        if not glued and not _CLINGS.match(word) and not closing:
            text += " "
        offsets.append((len(text), len(text) + len(word)))
        text += word
        glued = word in _OPENS or (word == '"' and not quote_open)
        if word == '"':
            quote_open = not quote_open
    return text, tuple(offsets)
