"""Briefs: chosen facts in the order of time, each sentence with what it rests on, on invented facts."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.record import Conflict, ConflictValue, Fact, FactStatement, Origin
from dateline.relate.brief import write_brief


def _fact(number: int, text: str, when: str | None, origin: str) -> Fact:
    one = Origin(f"o-{origin}", origin, "body", ())
    return Fact(
        id=f"f-{number}",
        story="s-1",
        text=text,
        type=None,
        who=(),
        when=when,
        where=None,
        status="happened",
        standing="lone",
        statements=(FactStatement(f"r-{number}", 0, len(text), one.id, "positive", "happened", "told"),),
        origins=(one,),
        why="",
    )


SANK = _fact(1, "The ferry Marigold sank off Pell Island", "2031-03-07", "coastguard")
LEFT = _fact(2, "The Marigold left Brookmere with forty people", "2031-03-06", "harbour office")
TOLL = _fact(3, "Eleven passengers drowned in the cold water", "2031-03-07", "hospital")


def test_order_of_time_and_citations() -> None:
    """What weighs most leads, the others stand in the order of events; each cites its fact and its passage."""
    brief = write_brief((), (SANK, LEFT, TOLL), ())
    assert [b.facts for b in brief] == [("f-1",), ("f-2",), ("f-3",)]
    assert brief[1].text == (
        "The Marigold left Brookmere with forty people (6 March 2031), according to harbour office."
    )
    assert brief[1].passages == (Passage("r-2", 0, 45),)


def test_no_day_that_no_report_states() -> None:
    """A day that only the telling around a clause has is not told as if a report gave it."""
    (sentence,) = write_brief((), (replace(SANK, when_from="context"),), ())
    assert "2031" not in sentence.text


def test_agreed_facts_stand_alone() -> None:
    """What independent origins agree on needs no “according to”."""
    (sentence,) = write_brief((), (replace(SANK, standing="agreed"),), ())
    assert sentence.text == "The ferry Marigold sank off Pell Island (7 March 2031)."


def test_disagreement_says_who_says_what() -> None:
    """A conflict about a fact follows it, each value with its origin."""
    values = (
        ConflictValue("9", "nine", (Passage("r-3", 0, 4),), ("o-coastguard",)),
        ConflictValue("11", "eleven", (Passage("r-3", 5, 9),), ("o-hospital",)),
    )
    conflict = Conflict("c-1", "s-1", "f-3", "number", "conflict", "How many?", values, "")
    brief = write_brief((), (SANK, TOLL), (conflict,))
    assert brief[-1].text == "Reports disagree: eleven according to hospital; nine according to coastguard."


def test_unreadable_facts_are_left_out() -> None:
    """A clause that begins with a word for somebody named elsewhere, or speaks as “we”, is no sentence of a brief."""
    facts = (replace(SANK, text="They were all taken to the island"), replace(TOLL, text="The sea is what we live by"))
    assert write_brief((), facts, ()) == ()


def test_nobody_is_the_source_of_their_own_deed() -> None:
    """A sentence with its only source as the subject has no “according to” that source."""
    own = replace(
        LEFT, text="Ada Brandt left Brookmere with forty people", origins=(Origin("o-1", "Ada Brandt", "person", ()),)
    )
    (sentence,) = write_brief((), (own,), ())
    assert "according to" not in sentence.text


def test_a_lone_fact_names_the_origin_that_counts() -> None:
    """Others who told of the same thing without agreeing are not named as its sources."""
    fact = replace(SANK, origins=(*SANK.origins, Origin("o-2", "a fisherman", "person", ())))
    (sentence,) = write_brief((), (fact,), ())
    assert sentence.text.endswith("according to coastguard.")
