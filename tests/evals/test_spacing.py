"""Words of a corpus put together again as they were printed."""

from __future__ import annotations

from evals.spacing import joined, printed


def row(number: str, word: str, note: str = "_") -> str:
    """One line of a CoNLL-U file."""
    return "\t".join([number, word, *["_"] * 7, note])


def test_words_are_joined_as_a_writer_would() -> None:
    """Punctuation and clitics cling, quotes open and close, sentences stand on lines, offsets hold."""
    words = ["She", "did", "n't", "say", '"', "no", '"', ".", "He", "'s", "here"]
    text, offsets = joined(words, ["1"] * 8 + ["2"] * 3)
    assert text == "She didn't say \"no\".\nHe's here"
    assert [text[a:b] for a, b in offsets] == words


def test_noted_spaces_and_paragraphs_come_back() -> None:
    """Tokens of one word have no gap, `SpaceAfter=No` clings, a new paragraph stands apart, offsets hold."""
    lines = ["# newpar", row("1-2", "Don't"), row("1", "Do"), row("2", "n't"), row("3", "go", "SpaceAfter=No")]
    lines += [row("4", "."), "", row("1", "Stay"), "", "# newpar", row("1", "Why", "SpaceAfter=No"), row("2", "?")]
    text, offsets = printed("\n".join(lines))
    assert text == "Don't go. Stay\n\nWhy?"
    assert [text[a:b] for a, b in offsets] == ["Do", "n't", "go", ".", "Stay", "Why", "?"]


def test_labels_name_who_speaks_where_another_begins() -> None:
    """A paragraph of another speaker opens with the name, which is no word of the corpus; going on has no label."""
    lines = ["# newpar", "# speaker = AmaLund", row("1", "Why"), "", "# speaker = AmaLund", row("1", "Now"), ""]
    lines += ["# newpar", "# speaker = Rohn", row("1", "So"), "", "# newpar", "# speaker = Rohn", row("1", "There")]
    text, offsets = printed("\n".join(lines), labels=True)
    assert text == "Ama Lund: Why Now\n\nRohn: So\n\nThere"
    assert [text[a:b] for a, b in offsets] == ["Why", "Now", "So", "There"]
