"""One speaker's words with another sense in a second report, on invented words."""

from __future__ import annotations

import pytest

from dateline.model.reading import Quotation
from dateline.relate.conflict_quotations import find_changed_meaning
from dateline.relate.variants import differences


def quoted(name: str, text: str, original: str | None = None) -> Quotation:
    changes = differences(original, text) if original else ()
    source = "q-r1" if original else None
    return Quotation(name, 0, len(text), f"q-{name}", text, "direct", None, "say", (), None, None, source, changes)


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("We will open the lock on Friday", "We will not open the lock on Friday", True),
        ("We will open the lock on Friday", "We may open the lock on Friday", True),
        ("We will open the lock on Friday", "We'll open the lock on Friday", False),
        ("We opened the lock on Friday", "We have opened the lock on Friday", False),
        ("We will open the lock on Friday", "The sluice, he vowed, will never be shut", False),
    ],
)
def test_a_negation_or_modal_verb_turns_the_sense(first: str, second: str, found: bool) -> None:
    """“Will not” for “will” is another wording; a short form, a tense or a free translation is not."""
    pair = (quoted("r1", first), quoted("r2", second, first))
    assert bool(list(find_changed_meaning(pair))) is found
