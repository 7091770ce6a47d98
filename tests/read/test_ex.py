"""The "ex-" before a noun hangs on the noun, whatever the model makes of it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.reports import bare_report


@pytest.mark.parametrize("noun", ["stewardess", "minister", "Olympian"])
def test_who_was_something_is_one_subject(parser: Parser, noun: str) -> None:
    """The noun alone is the subject, "ex", the hyphen and the article stand under it."""
    parse = parser.parse(bare_report(f"“Nobody came,” the ex-{noun} thundered at a meeting."))
    found = {t.text: t for t in parse.tokens}
    assert found[noun].dep == "nsubj"
    assert {found["ex"].head, found["the"].head} == {found[noun].i}
    assert [t.text for t in parse.tokens if t.dep == "nsubj"] == ["Nobody", noun]
