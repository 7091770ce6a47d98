"""Entity spans: a name's mention is its whole phrase."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.relate.entities import decide_entities
from dateline.relate.entity_spans import with_articles
from tests.relate.test_entities import reads


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("He told the Norvik Herald so.", "the Norvik Herald"),
        ("The Norvik Herald's editor left.", "The Norvik Herald"),
        ("The Norvik Herald report was long.", "Norvik Herald"),
        ("He told Norvik Herald so.", "Norvik Herald"),
    ],
)
def test_the_article_of_a_name_is_of_its_mention(parser: Parser, text: str, mention: str) -> None:
    """The name itself stays bare, and an article that is another noun's stays with that."""
    read = reads(parser, f"{text} The Norvik Herald is old.")
    herald = next(e for e in with_articles(decide_entities(read), read) if e.name == "Norvik Herald")
    first = herald.mentions[0]
    assert read[0].report.text[first.start : first.end] == mention
