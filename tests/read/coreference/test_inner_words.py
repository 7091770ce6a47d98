"""Words within quoted words: their "I" is whom the quoted speaker quotes."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize("cue", ["he said to me,", "he rang and said,"])
def test_i_within_words_that_are_quoted_again_is_who_says_them(parser: Parser, cue: str) -> None:
    """ "He said to me, 'I was sacked'" within what Vera Carver says is about him."""
    text = f'"I waited for Mr Olberg and {cue} ‘I was sacked by letter.’ I wept," said Vera Carver.'
    assert of_one(parser, text, "Mr Olberg") == ["Mr Olberg", "he", "I"]
    assert [m for m in of_one(parser, text, "Vera Carver") if m == "I"] == ["I", "I"]
