"""Tenures across reports: a description by an office means who had it on the day of its report."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.model.record import Role
from dateline.read import read
from dateline.relate.entities import decide_entities
from dateline.relate.entity_tenures import Held, standing
from tests.reports import bare_report

CHANGE = (
    "Premier Ida Holm resigned on Tuesday. Her deputy, Jens Krag, was sworn in as premier on Wednesday. "
    "Holm had been premier since 2027."
)


def told(parser: Parser, **texts: str) -> list[Read]:
    """Reports read whole, each published on the day of April 2031 that its keyword ends with."""
    found = []
    for name, text in texts.items():
        one = bare_report(text, id=name, published=f"2031-04-{name[-2:]}")
        found.append(Read(one, read(one, parser)))
    return found


@pytest.mark.parametrize(
    ("day", "words", "name"),
    [
        ("day_01", "The premier", "Ida Holm"),
        ("day_05", "The premier", "Jens Krag"),
        ("day_05", "The new premier", "Jens Krag"),
        ("day_05", "The former premier", "Ida Holm"),
    ],
)
def test_an_office_means_who_had_it_that_day(parser: Parser, day: str, words: str, name: str) -> None:
    """The same two words mean one person before the change and another after it."""
    entities = decide_entities(told(parser, change_02=CHANGE, **{day: f"{words} spoke to farmers. It rained."}))
    bearer = next(e for e in entities if name in e.names)
    assert any(m.report == day for m in bearer.mentions)
    assert sum(m.report == day for e in entities for m in e.mentions) == 1


def test_a_former_mayor_is_any_of_them(parser: Parser) -> None:
    """An unnamed "a former mayor" is neither the mayor nor the one former mayor whom another report names."""
    reads = told(
        parser,
        one_02="Mayor Hanna Virtala opened the bridge. A former mayor, Deni Sall, stayed away.",
        two_03="A former mayor was arrested on Tuesday. The former mayor denies the charges.",
    )
    assert not any(m.report == "two_03" for e in decide_entities(reads) for m in e.mentions)


def test_leaving_ends_the_offices_one_had(parser: Parser) -> None:
    """ "Resigned" and "was replaced by" date the end of an office that another sentence names."""
    roles = {e.name: e.roles for e in decide_entities(told(parser, change_02=CHANGE))}
    assert Role("Premier", "2027", "2031-04-01") in roles["Ida Holm"]
    assert Role("premier", "2031-04-02", None) in roles["Jens Krag"]


def test_standing_follows_the_days() -> None:
    """Before it began an office is to come; an end told by a clause is told from one that "former" implies."""
    mayor = ("mayor",)
    held = [Held(mayor, "2031-04", None, True), Held(mayor, None, "2031-06-10", True)]
    assert [standing(held, mayor, day) for day in ("2031-05-01", "2031-07-01")] == ["has", "left"]
    assert standing([Held(mayor, "2031-04", None, True)], mayor, "2031-03-01") == "yet"
    assert standing([Held(mayor, None, "2031-03-01", False)], mayor, "2031-03-02") == "had"


def roles_in(parser: Parser, text: str) -> dict[str, tuple[Role, ...]]:
    """The roles of each one of a report of the second of April."""
    return {e.name: e.roles for e in decide_entities(told(parser, one_02=text))}


@pytest.mark.parametrize(
    "words",
    [
        "They want Holm to quit.",
        "They want Holm removed.",
        "If Holm resigns, the bank will close.",
        "Holm may have resigned, the bank said.",
        "Holm denied that she had resigned.",
        "Holm plans to resign.",
    ],
)
def test_what_is_only_asked_for_or_supposed_ends_no_office(parser: Parser, words: str) -> None:
    """Wanting, calling for, denying or supposing that somebody goes does not make her go."""
    roles = roles_in(parser, f"Mayor Ida Holm opened the bridge on Monday. {words}")
    assert roles["Ida Holm"] == (Role("Mayor"),)


@pytest.mark.parametrize(
    ("words", "end"), [("quit the party", None), ("quit Labour", None), ("resigned", "2031-04-02")]
)
def test_a_seat_outlasts_the_party(parser: Parser, words: str, end: str | None) -> None:
    """Who leaves a party keeps the seat in parliament; who resigns gives it up."""
    roles = roles_in(parser, f"Senator Ida Holm spoke to farmers. Holm {words} on Monday, an aide said.")
    assert [r.latest is None for r in roles["Ida Holm"]] == [end is None]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ida Holm replaced Finance Minister Jens Krag on Monday.",
        "President Ida Holm named Sunniva Berg finance minister, replacing Finance Minister Jens Krag.",
    ],
)
def test_who_puts_another_in_is_no_successor(parser: Parser, text: str) -> None:
    """The head of government who replaces a minister does not become minister; the minister's office is over."""
    roles = roles_in(parser, text)
    assert [r.role for r in roles["Ida Holm"]] == [text.split(" Ida")[0]]
    assert any(r.latest for r in roles["Jens Krag"]) and not any("predecessor" in r.role for r in roles["Jens Krag"])


def test_who_replaces_a_minister_as_minister_succeeds(parser: Parser) -> None:
    """Without an appointing office, the one who replaces somebody is the successor."""
    roles = roles_in(parser, "Sunniva Berg replaced Finance Minister Jens Krag on Monday.")
    assert any(r.role == "successor of Jens Krag" for r in roles["Sunniva Berg"])


def test_an_approval_gives_an_office_from_its_day(parser: Parser) -> None:
    """Who is confirmed or approved as something has the office since then; a nominee was one until then."""
    first = "The president nominated Ida Holm to be ambassador to Marland on 3 March 2031."
    second = (
        "The Senate confirmed Ida Holm as ambassador on 7 April 2031. Jens Krag was approved as ombudsman on Monday."
    )
    entities = decide_entities(told(parser, first_05=first, second_08=second))
    roles = {e.name: e.roles for e in entities}
    assert roles["Ida Holm"] == (
        Role("ambassador", "2031-04-07", None),
        Role("nominee for ambassador", "2031-03-03", "2031-04-07"),
    )
    assert roles["Jens Krag"] == (Role("ombudsman", "2031-04-07", None),)


def test_a_nominee_has_no_office_yet(parser: Parser) -> None:
    """ "The ambassador" is not who is only nominated."""
    text = "The president nominated Ida Holm as ambassador. Jens Krag, the ambassador, will leave in June."
    entities = decide_entities(told(parser, first_05=text, second_08="The ambassador spoke to farmers. It rained."))
    krag = next(e for e in entities if e.name == "Jens Krag")
    assert any(m.report == "second_08" for m in krag.mentions)


def test_a_chiefs_title_ends_with_his_dismissal(parser: Parser) -> None:
    """ "Chief" before a name is the police chief's title, and over when he is sacked."""
    roles = roles_in(
        parser, "Police Chief Ida Holm was sacked on Monday. Chief Holm denied wrongdoing. The chief left."
    )
    assert [(r.role, bool(r.latest)) for r in roles["Ida Holm"]] == [("Police Chief", True)]


def test_a_leader_by_a_title_has_an_office(parser: Parser) -> None:
    """The Senate majority leader is no passing description."""
    roles = roles_in(parser, "Senate Majority Leader Ida Holm spoke.")
    assert [r.role for r in roles["Ida Holm"]] == ["Senate Majority Leader"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The teacher Margaret Doyle took the medal from the mayor, Kofi Mensah, on Monday.", False),
        ("Margaret Doyle took office as mayor of Tarn on Monday.", True),
        ("Margaret Doyle took over as mayor of Tarn on Monday.", True),
    ],
)
def test_taking_gives_an_office_only_where_it_is_taken(parser: Parser, text: str, role: bool) -> None:
    """Whoever takes a medal from the mayor is none."""
    found = decide_entities(told(parser, day_02=text))
    doyle = next(e for e in found if e.name == "Margaret Doyle")
    assert any("mayor" in r.role for r in doyle.roles) == role
