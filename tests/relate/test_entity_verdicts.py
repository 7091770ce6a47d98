"""Verdicts: what people decided about two names, the last word first."""

from __future__ import annotations

import pytest

from dateline.model.passage import Passage
from dateline.model.reading import Mention, Read, Reading
from dateline.model.record import Verdict
from dateline.relate.entities import decide_entities
from tests.reports import bare_report


def naming(number: int, *names: str) -> Read:
    """A report that names some persons and says no more."""
    text, mentions = ", ".join(names), []
    for cluster, name in enumerate(names):
        at = text.index(name)
        head = at + name.rfind(" ") + 1
        mentions.append(Mention(f"r-{number}", at, at + len(name), name, "person", "name", head, cluster))
    report = bare_report(text, id=f"r-{number}", published=f"2031-03-0{number + 1}")
    return Read(report, Reading(report.id, mentions=tuple(mentions)))


def at(read: Read, name: str) -> Passage:
    """Where a report has a name."""
    mention = next(m for m in read.reading.mentions if m.text == name)
    return Passage(mention.report, mention.start, mention.end)


STORY = [naming(0, "Dana Mors"), naming(1, "Ilse Brandt"), naming(2, "Dana Mors", "Ilse Brandt")]


@pytest.mark.parametrize(
    ("order", "entities"),
    [((True, False), ["Dana Mors", "Ilse Brandt"]), ((False, True), ["Dana Mors"])],
)
def test_the_last_word_on_two_names_wins_whichever_mentions_it_names(
    order: tuple[bool, bool], entities: list[str]
) -> None:
    """A split undoes a merge that named other mentions of the same names in full, and a merge a split."""
    first = Verdict(order[0], at(STORY[2], "Dana Mors"), at(STORY[1], "Ilse Brandt"))
    last = Verdict(order[1], at(STORY[0], "Dana Mors"), at(STORY[2], "Ilse Brandt"))
    found = decide_entities(STORY, [first, last])
    assert sorted(e.name for e in found) == entities
    assert sum(len(e.mentions) for e in found) == 4
