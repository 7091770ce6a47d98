"""Values of one thing that differ between the reports of a story, on invented text."""

from __future__ import annotations

from itertools import permutations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Modality, Read, Reading, Statement, Time
from dateline.model.record import Conflict, Fact, FactStatement
from dateline.model.report import Report, Source
from dateline.read import read
from dateline.relate.conflicts import find_conflicts
from dateline.relate.entities import decide_entities


def reads_of(parser: Parser, *texts: str) -> tuple[Read, ...]:
    found = []
    for number, text in enumerate(texts, 1):
        published = f"2031-05-{number:02}T09:00:00+00:00"
        source, outlet = Source("text", "r"), f"Outlet {number}"
        report = Report(
            f"r{number}", source, None, outlet, (), None, (), "en", published, None, None, text, (), ""
        )  # fmt: skip
        found.append(Read(report, read(report, parser)))
    return tuple(found)


def conflicts(parser: Parser, *texts: str) -> tuple[Conflict, ...]:
    return find_conflicts("s", reads_of(parser, *texts), (), (), ())


def test_a_rising_toll_is_an_update(parser: Parser) -> None:
    """Counts of the dead that grow from report to report supersede each other in one series."""
    found = conflicts(
        parser,
        "At least four people were killed when a ferry sank off Orlo.",
        "The death toll in the Orlo ferry disaster has risen to nine.",
        "Twelve people died when the ferry sank off Orlo, the coastguard said.",
    )
    assert [(c.relation, [v.value for v in c.values]) for c in found] == [("update", ["4", "9", "12"])]
    assert found[0].question == "How many people died?"


def test_two_sums_of_one_cost_conflict(parser: Parser) -> None:
    """Amounts in one currency for one thing can't both be true."""
    found = conflicts(
        parser,
        "The new bridge at Orlo will cost 300 million ducats.",
        "The bridge at Orlo costs 360 million ducats, the ministry said.",
    )
    assert [(c.kind, c.relation) for c in found] == [("number", "conflict")]
    assert [v.text for v in found[0].values] == ["300 million ducats", "360 million ducats"]


def test_a_rounded_number_beside_the_exact_one_is_precision(parser: Parser) -> None:
    """“About 190” and 187 are both true, also across units of one dimension."""
    found = conflicts(
        parser,
        "The tunnel under the Orlo pass is about 190 km long.",
        "The tunnel under the Orlo pass is 187,400 metres long.",
    )
    assert [c.relation for c in found] == ["precision"]


def test_equal_numbers_and_other_currencies_are_no_conflict(parser: Parser) -> None:
    """A sum converted into another currency, or told again, differs in nothing."""
    found = conflicts(
        parser,
        "The new bridge at Orlo will cost 300 million ducats.",
        "The new bridge at Orlo will cost 300 million ducats ($110 million).",
    )
    assert found == ()


def test_counts_of_different_things_are_no_conflict(parser: Parser) -> None:
    """Numbers that count other nouns are left alone however near they stand."""
    found = conflicts(
        parser,
        "Forty goats were sold at the Orlo fair on a rainy day.",
        "Thirty brass bands played at the Orlo fair.",
    )
    assert found == ()


def test_a_count_beside_another_in_one_sentence_is_disputed(parser: Parser) -> None:
    """“Twenty-two died, the ministry said; the Red Cross spoke of 27” is no update but two counts of the same dead."""
    found = conflicts(
        parser,
        "At least 14 people drowned when the Teso burst its banks at Orlo.",
        "Twenty-two people drowned at Orlo, the ministry said; the Red Cross spoke of 27.",
    )
    assert [(c.relation, [v.value for v in c.values]) for c in found] == [
        ("update", ["14", "22"]),
        ("conflict", ["22", "27"]),
    ]


def test_resigned_and_dismissed_exclude_each_other(parser: Parser) -> None:
    """Two fates of one named person, of which only one can be true, are a conflict of outcome."""
    found = conflicts(
        parser,
        "Mira Holt resigned as head of the Orlo museum.",
        "Mira Holt was dismissed by the trustees of the museum.",
        "Jon Brack resigned from the orchestra.",
    )
    assert [(c.kind, [v.value for v in c.values]) for c in found] == [("outcome", ["resign", "dismiss"])]


def test_a_denial_is_held_against_what_it_points_at(parser: Parser) -> None:
    """“No record of any letter” contradicts whoever says that one was written."""
    found = conflicts(
        parser,
        "Mira Holt wrote to the harbour board about the cracked crane in May, she said.",
        'The board had "no record" of any letter, its spokesman said.',
    )
    assert [c.kind for c in found] == ["outcome"]
    assert [p.report for v in found[0].values for p in v.passages] == ["r1", "r2"]


def test_an_age_behind_a_name_is_held_against_another(parser: Parser) -> None:
    """“Holt, 46,” and “Holt (64)” are two ages of one person; a number behind no person is none."""
    found = conflicts(
        parser,
        "Mira Holt, 46, was bitten by a swan in the park, police said.",
        "A swan bit Mira Holt (64) on Tuesday, the park said, 12 days after the last bite.",
    )
    assert [(c.kind, c.question, [v.text for v in c.values]) for c in found] == [
        ("number", "How old is the person?", ["46", "64"])
    ]


def test_no_injuries_and_three_injured_differ(parser: Parser) -> None:
    """Nothing counted is a figure of nought."""
    found = conflicts(
        parser,
        "There were no injuries when the roof of the Orlo pool fell in.",
        "Three people were injured when the roof of the Orlo pool fell in.",
    )
    assert [[v.value for v in c.values] for c in found] == [["0", "3"]]


def test_people_driven_out_are_not_counted_among_the_dead(parser: Parser) -> None:
    """Of two numbers under one auxiliary each keeps its own participle."""
    found = conflicts(
        parser,
        "Two people were killed and 700 driven from their homes when the dyke at Orlo broke.",
        "Five people were killed when the dyke at Orlo broke.",
    )
    assert [(c.question, [v.value for v in c.values]) for c in found] == [("How many people died?", ["2", "5"])]


def test_bodies_found_are_steps_to_the_toll(parser: Parser) -> None:
    """Remains that came to light are no toll of their own beside the toll."""
    found = conflicts(
        parser,
        "Two people died in the Orlo flood.",
        "Three bodies were found in the Orlo flood overnight, bringing the death toll to five.",
    )
    assert [[v.value for v in c.values] for c in found] == [["2", "5"]]


def test_a_count_of_its_own_conflicts(parser: Parser) -> None:
    """“Police counted 1,800” puts a figure against the one before it, and police are not what is counted."""
    found = conflicts(parser, "The march drew 5,000 people, according to organisers. Police counted 1,800.")
    assert [(c.relation, [v.value for v in c.values]) for c in found] == [("conflict", ["5000", "1800"])]


def test_a_corrected_sum_is_an_update(parser: Parser) -> None:
    """A figure that is set right in so many words supersedes the old one, which is no longer told as current."""
    found = conflicts(
        parser,
        "The blockade cost the yard 31 million ducats.",
        "The blockade had cost the yard 26 million ducats, not 31 million, a corrected statement said.",
    )
    assert [c.relation for c in found] == ["update"]


def test_a_toll_that_falls_back_without_a_word_is_disputed(parser: Parser) -> None:
    """The arrested can't grow fewer: a lower count that corrects nothing conflicts with the higher one."""
    found = conflicts(
        parser,
        "Police arrested 61 people at the Orlo camp.",
        "A total of 74 people were arrested at the Orlo camp, the movement said.",
        "In all 70 people were arrested at the Orlo camp, the prosecutor said.",
    )
    disputed = [c for c in found if c.relation == "conflict"]
    assert [[v.value for v in c.values] for c in disputed] == [["74", "70"]]
    assert len({c.question for c in found}) == len(found)


def test_what_one_tells_and_another_says_there_was_none_of(parser: Parser) -> None:
    """“No tear gas was used” contradicts that tear gas was fired."""
    found = conflicts(
        parser,
        "Tear gas was fired into the tents, the movement's leader said. No tear gas was used, a police spokesman said.",
    )
    assert [(c.kind, c.relation) for c in found] == [("outcome", "conflict")]


def test_open_and_shut_exclude_each_other(parser: Parser) -> None:
    """Two states of one thing, told by two voices, are a conflict of outcome."""
    found = conflicts(
        parser,
        "The hatch was open when the barge left Orlo, a diver said.",
        "The hatch was closed and locked when the barge left Orlo, the owner said.",
    )
    assert [c.kind for c in found] == ["outcome"]


def test_a_plan_put_to_a_new_time_is_an_update(parser: Parser) -> None:
    """A later report that gives an announced event another time makes one update of its date."""
    found = conflicts(
        parser,
        "The fair will begin at 10 a.m. on Saturday, the town said.",
        "The fair will now begin at noon on Saturday, the town said.",
    )
    assert [(c.kind, c.relation) for c in found] == [("date", "update")]


def test_a_change_is_no_dispute_about_its_two_ends(parser: Parser) -> None:
    """“Rose from 12 to 15” gives one current figure."""
    assert conflicts(parser, "The number of injured at Orlo rose from 12 to 15, the hospital said.") == ()


def test_two_speakers_in_one_report_can_differ(parser: Parser) -> None:
    """A bare number leans on the one counted just before by somebody else."""
    found = conflicts(
        parser,
        "About 8,000 farmers had come by noon, the league said. No more than 5,200 were there, the police said.",
    )
    assert [[v.value for v in c.values] for c in found] == [["8000", "5200"]]


def dated(report: str, clause: str, words: str, value: str, modality: Modality) -> tuple[Read, FactStatement]:
    """A report of one clause with one time in it, and the clause as a statement of a fact."""
    at = clause.index(words)
    time = Time(report, at, at + len(words), words, "TIME" if "T" in value else "DATE", value, value, value, None, "")
    statement = Statement(
        report=report, start=0, end=len(clause), text=clause, sentence=0, predicate=clause.split()[2],
        polarity="positive", modality=modality, who=(), lemmas=tuple(clause.casefold().split()), time=at, times=(at,),
        places=(), quantities=(), quotation=None, why="",
    )  # fmt: skip
    raw = Report(
        report,
        Source("text", report),
        None,
        "o",
        (),
        None,
        (),
        "en",
        f"2031-05-0{report[1]}",
        None,
        None,
        clause,
        (),
        "",
    )
    reading = Reading(report, times=(time,), statements=(statement,))
    return Read(raw, reading), FactStatement(report, 0, len(clause), "o", "positive", modality, "")


@pytest.mark.parametrize(
    ("values", "modality", "relation"),
    [
        (("2031-05-04", "2031-05-06"), "happened", "conflict"),
        (("2031-05-04", "2031-05-06"), "expected", "update"),
        (("2031-05-04T18:42", "2031-05-04T19:00"), "happened", "precision"),
        (("2031-09", "2031-09-01"), "expected", "precision"),
        (("2031-05-04", "2031-05-04T18:42"), "happened", None),
        (("2031-05-04", "2031-05-04"), "happened", None),
    ],
)
def test_times_of_one_fact_are_compared_at_their_grain(
    values: tuple[str, str], modality: Modality, relation: str | None
) -> None:
    """Two days conflict, a coarser or nearly equal clock time is precision, a time inside a day is nothing."""
    told = [
        dated(f"r{i}", "The bridge opened at noontime", "noontime", value, modality)
        for i, value in enumerate(values, 1)
    ]
    fact = Fact("f", "s", "", None, (), None, None, "happened", "agreed", tuple(s for _, s in told), (), "")
    found = find_conflicts("s", [r for r, _ in told], (fact,), (), ())
    assert [c.relation for c in found] == ([relation] if relation else [])


def test_the_order_of_reports_does_not_matter(parser: Parser) -> None:
    """The same reads in any order give the same conflicts."""
    reads = reads_of(
        parser,
        "At least four people were killed when train 218 left the rails near Orlo.",
        "Train 281 derailed near Orlo. The death toll has risen to nine.",
        "Nine people died in the derailment at Orlo; the repair costs 40,000 ducats.",
    )
    first = find_conflicts("s", reads, (), (), ())
    assert first
    assert all(find_conflicts("s", order, (), (), ()) == first for order in permutations(reads))


@pytest.mark.parametrize(
    ("texts", "question", "values"),
    [
        (
            ("Spokesman Jan Roe said the bridge at Orlo was shut.", "The bridge is shut, spokesman Jan Rowe said."),
            "How is Jan Roe spelt?",
            ["Jan Roe", "Jan Rowe"],
        ),
        (
            ("Mayor Edda Rohn opened the bridge.", "Deputy mayor Edda Rohn opened the bridge on Monday."),
            "What office does Edda Rohn hold?",
            ["Deputy mayor", "Mayor"],
        ),
        (
            ("Edda Rohn, 44, was pulled from the lake.", "Edda Rohn, 45, was pulled from the lake."),
            "How old is Edda Rohn?",
            ["44", "45"],
        ),
        (
            ("Police arrested a man of 31 at the station.", "A 31-year-old woman was arrested at the station."),
            "Was the 31-year-old a man or a woman?",
            ["a man", "a woman"],
        ),
        (
            ("The mayor of Orlo, Edda Rohn, shut the bridge.", "Karl Lund, the mayor of Orlo, shut the bridge."),
            "Who is the mayor of Orlo?",
            ["Edda Rohn", "Karl Lund"],
        ),
        (
            ("Karl Lund scored the winning goal for Orlo.", "The winning goal was scored by Edvin Hald."),
            "Who scored the winning goal for Orlo?",
            ["Karl Lund", "Edvin Hald"],
        ),
    ],
)
def test_reports_that_differ_on_a_person(
    parser: Parser, texts: tuple[str, ...], question: str, values: list[str]
) -> None:
    """Spelling, office, age, sex, who holds an office and who did it: each is asked for, with both answers."""
    reads = reads_of(parser, *texts)
    found = find_conflicts("s", reads, (), (), (), decide_entities(reads))
    assert [(c.question, sorted(v.text for v in c.values)) for c in found if c.question == question] == [
        (question, sorted(values))
    ]


@pytest.mark.parametrize(
    "texts",
    [
        ("Acting mayor Edda Rohn opened the bridge.", "Mayor Edda Rohn opened the bridge."),
        (
            "Former deputy mayor Edda Rohn met Mayor Karl Lund.",
            "Karl Lund thanked Edda Rohn, the former mayor of Orlo.",
        ),
        ("Yusuf Khalid left Orlo.", "Jusuf Halid left Orlo on Monday."),
        ("The new mayor of Orlo, Edda Rohn, met Karl Lund.", "Karl Lund, the mayor of Orlo, will leave in May."),
    ],
)
def test_reports_that_do_not_differ_on_a_person(parser: Parser, texts: tuple[str, ...]) -> None:
    """An acting mayor, former offices, a transcription and a successor are no disagreement."""
    reads = reads_of(parser, *texts)
    assert not [c for c in find_conflicts("s", reads, (), (), (), decide_entities(reads)) if c.kind == "person"]
