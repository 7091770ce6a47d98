"""Who somebody is: roles in time, stories, company and places, each with the sentence behind it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.model.parse import Parser
from dateline.model.passage import Passage
from dateline.model.record import Entity
from dateline.pipeline import run
from dateline.record import open_store, queries
from dateline.settings import Settings
from dateline.tell.pages import known_page
from dateline.tell.pages.lists import known
from dateline.tell.profile import Beside, Profile, _each_once, profile

Program = Callable[..., Any]
ROWS = (
    (
        "2031-05-06",
        "Ferry aground",
        "The ferry ran aground off Oslo on Tuesday. Mayor Ilse Brandt met Karl Lund in Oslo in the evening. "
        '"We were lucky," Brandt said. Lund left Norway.',
    ),
    (
        "2032-09-15",
        "School opens",
        "A school for ninety pupils was opened in Oslo. Oslo had waited for it, as has Bergen. "
        "Mayor Ilse Brandt cut the ribbon. Tea was served.",
    ),
)


@pytest.fixture
def store(tmp_path: Path, parser: Parser) -> Path:
    """Two stories that tell of one mayor."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"published": d, "title": t, "text": x}) + "\n" for d, t, x in ROWS))
    with open_store(tmp_path / "store.db", writes=True) as opened:
        run([str(rows)], opened, Settings(), parser)
    return tmp_path / "store.db"


@pytest.fixture
def brandt(store: Path) -> Profile:
    """The mayor's."""
    with open_store(store) as opened, opened.view() as view:
        (entity,) = queries.entities(view, "Ilse Brandt")
        return profile(view, entity)


def test_roles_have_the_days_on_which_reports_give_them(brandt: Profile) -> None:
    """From the first report that calls her so to the last, with the first sentence that does."""
    (role,) = brandt.roles
    assert (role.role.role, role.first, role.last) == ("Mayor", "2031-05-06", "2032-09-15")
    text = ROWS[0][2]
    assert role.at is not None and text[role.at.start : role.at.end].startswith("Mayor Ilse Brandt met")


def test_stories_come_in_their_order_and_the_words_are_the_speakers_own(brandt: Profile) -> None:
    """Both stories, the earlier first; what somebody else said is not hers."""
    assert [s.earliest for s in brandt.stories] == ["2031-05-06", "2032-09-15"]
    assert [q.text for q in brandt.said] == ["We were lucky"] and brandt.why


def test_company_stands_in_the_same_sentence(brandt: Profile) -> None:
    """Lund and Oslo are named with her, Norway and Bergen in other sentences."""
    assert [b.entity.name for b in brandt.beside] == ["Karl Lund"]
    assert [b.entity.name for b in brandt.places] == ["Oslo"]


def test_one_name_is_one_line() -> None:
    """What several stories name alike is one line with all sentences; two places that are linked apart are two."""
    passages = [Passage("r-1", n, n + 1) for n in range(5)]

    def named(id: str, name: str, geonames: str | None = None) -> Beside:
        link = (("geonames", geonames),) if geonames else None
        entity = Entity(id, name, "place", (name,), (), link, (passages[int(id[-1])],))
        return Beside(entity, 1, passages[int(id[-1])])

    found = [named("e-1", "Brena"), named("e-2", "Brena", "7"), named("e-3", "Lund", "8"), named("e-4", "Lund", "9")]
    lines = _each_once(found, passages)
    assert [(b.entity.id, b.sentences, b.at.start) for b in lines] == [("e-2", 2, 1), ("e-3", 1, 3), ("e-4", 1, 4)]


def test_the_page_and_the_terminal_tell_the_same(store: Path, dateline: Program) -> None:
    """Roles, company, places on a drawn map that asks no other host, and the sentences behind each."""
    with open_store(store) as opened, opened.view() as view:
        page = known_page(view, "Ilse Brandt") or ""
    told = dateline("who", "Ilse Brandt", "--store", str(store), width=200).out
    assert "<svg" in page and "http://" not in page.replace("http://www.w3.org", "")
    for words in ("Mayor", "so called 6 May 2031 to 15 Sept 2032", "Karl Lund", "met Karl Lund in Oslo"):
        assert words in page and words in told
    assert "Wikidata" not in told


def test_a_name_that_nobody_goes_by_is_a_list(store: Path, dateline: Program) -> None:
    """Part of a name lists who has it in theirs; nobody is said so."""
    nobody = dateline("who", "Zorn", "--store", str(store))
    assert nobody.code == 2 and "nobody of the name 'Zorn' occurs; `dateline who` lists the names" in nobody.err
    assert "Ilse Brandt" in dateline("who", "Ilse", "--store", str(store)).out
    empty = dateline("who", " ", "--store", str(store))
    assert empty.code == 2 and "an empty name is nobody's" in empty.err


def test_a_misspelt_name_is_answered_by_those_near_it(store: Path, dateline: Program) -> None:
    """Nobody has the name: the command fails, and names who is written much like it."""
    with open_store(store) as opened, opened.view() as view:
        name = next(e.name for e in queries.entities(view) if e.kind == "person" and " " in e.name)
    wrong = name[0] + name[2] + name[1] + name[3:]
    done = dateline("who", wrong, "--store", str(store))
    assert done.code == 2 and f"near it are {name}" in done.err


def test_words_around_a_mention_are_whole_and_of_its_paragraph(tmp_path: Path, parser: Parser) -> None:
    """Neither a file's header nor the paragraph before stands there, and two mentions side by side make one line."""
    file = tmp_path / "one.txt"
    file.write_text(
        "Title: A fair in Holm\nPublished: 2031-05-06\nURL: https://ledger.example/1\n\n"
        "Harbour master Ilse Brandt opened the fair on Monday and Brandt smiled.\n\nIt rained.\n"
    )
    with open_store(tmp_path / "one.db", writes=True) as opened:
        run([str(file)], opened, Settings(), parser)
    with open_store(tmp_path / "one.db") as opened, opened.view() as view:
        (brandt,) = known(view, "Ilse Brandt")
    assert len(brandt.entity.mentions) > 1
    (only,) = brandt.occurrences
    assert "ledger.example" not in only.before and "rained" not in only.after
    assert only.after.strip().endswith("smiled.")


def test_a_page_of_namesakes_is_headed_by_the_name_asked_for(tmp_path: Path, parser: Parser) -> None:
    """The page of a surname that two bear is headed by neither of them."""
    rows = tmp_path / "rows.jsonl"
    texts = ("Ilse Brandt won a race in Holm. Brandt smiled.", "Karl Brandt baked a cake in Voss. Brandt wept.")
    rows.write_text("".join(json.dumps({"published": f"203{n}-01-05", "text": t}) + "\n" for n, t in enumerate(texts)))
    with open_store(tmp_path / "two.db", writes=True) as opened:
        run([str(rows)], opened, Settings(), parser)
    with open_store(tmp_path / "two.db") as opened, opened.view() as view:
        page = known_page(view, "Brandt")
    assert page is not None and "<h1>Brandt</h1>" in page
