"""Borders: a name is marked as it is written, whichever part of it the model saw."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.borders import mended

GIVEN = ("Ama", "Edda", "Jean-Luc", "Won-sik", "J. R.", "N'Dala", "Sa'id", "Søren", "Maria Elena", "Yi Mei-ling")
PARTICLES = ("", "van ", "van der ", "de ", "de la ", "von ", "bin ", "ibn ", "al-", "Al-", "el-", "dos ")
SURNAMES = ("Lund", "O'Brannon", "O’Hollan", "McTavett", "Rask-Olberg", "Ferreiro Montez", "Jónsdóttir", "D'Amoro")
SUFFIXES = ("", " Jr.", " III", ", Jr.")
FRAMES = ("yesterday {} resigned", "said {}, who lost", "with {}'s lawyer", "{} told them", "a vote for {} and them")

frames = st.sampled_from(FRAMES)
names = st.builds(
    lambda given, particle, surname, suffix: f"{given} {particle}{surname}{suffix}",
    *(st.sampled_from(parts) for parts in (GIVEN, PARTICLES, SURNAMES, SUFFIXES)),
)


def parsed(text: str, name: str) -> Parse:
    """A sentence with the grammar that a name has: each word a part of its last."""
    cut = list(re.finditer(r"'s\b|[^\W\d_]\.(?=\s)|Jr\.|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*|[^\w\s]", text))
    begin = text.index(name)
    last = max(n for n, m in enumerate(cut) if m.end() <= begin + len(name))
    tokens = []
    for n, m in enumerate(cut):
        inside = begin <= m.start() and m.end() <= begin + len(name) and m[0][0].isalpha()
        tag, dep, head = ("NNP", "compound", last) if inside else ("VBD", "ROOT", n)
        tag = "POS" if m[0] == "'s" else tag
        tokens.append(Token(n, m.start(), m.end(), m[0], m[0], "X", tag, dep, head, "", False, 0))
    return Parse(tuple(tokens), (Sentence(0, len(text), 0, len(tokens), 0, False),))


@given(name=names, frame=frames, data=st.data())
def test_any_part_of_a_name_grows_to_the_whole(name: str, frame: str, data: st.DataObject) -> None:
    """Given names, particles, hyphens and "Jr." come with the part that the model saw, and nothing else does."""
    text = frame.format(name)
    parse, begin = parsed(text, name), text.index(name)
    inside = [t for t in parse.tokens if begin <= t.start and t.end <= begin + len(name) and t.text[0].isupper()]
    seen = data.draw(st.sampled_from([t for t in inside if t.text.rstrip(".") not in {"Jr", "III"}]))
    first, last = mended(parse, parse.sentences[0], (seen.i, seen.i + 1, "person"), 0)
    assert text[parse.tokens[first].start : parse.tokens[last - 1].end] == name
