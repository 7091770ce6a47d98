"""What people decide about who is who: kept in the store, and winning in every later run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dateline.model.parse import Parser
from dateline.pipeline import run
from dateline.record import open_store, people, queries
from dateline.settings import Settings
from dateline.tell.cli.deciding import merge, split
from dateline.tell.export_json import export_json

Program = Callable[..., Any]
ROWS = (
    (
        "2031-05-06",
        "Ferry aground",
        "The ferry Morwenna ran aground off Tarn on Tuesday. Harbour master Ilse Brandt said nobody was hurt. "
        "Brandt said the ferry would be towed. The crew of Morwenna waved.",
    ),
    (
        "2032-09-15",
        "School opens in Voss",
        "A school for ninety pupils was opened in Voss. Harbour master Ilse Brandt cut the ribbon. "
        "Its roof is of slate from Holm quarry.",
    ),
)


@pytest.fixture
def store(tmp_path: Path, parser: Parser) -> Path:
    """Two stories that tell of one harbour master."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"published": d, "title": t, "text": x}) + "\n" for d, t, x in ROWS))
    with open_store(tmp_path / "store.db", writes=True) as opened:
        run([str(rows)], opened, Settings(), parser)
    return tmp_path / "store.db"


def brandts(store: Path) -> list[int]:
    """In how many reports each entity called Brandt occurs."""
    with open_store(store) as opened, opened.view() as view:
        return sorted(len({m.report for m in e.mentions}) for e in queries.entities(view, "Brandt"))


def test_one_person_in_two_stories_is_one_entity_in_the_record(store: Path) -> None:
    """The export has her once, and every speaker, participant and story page names her by that id."""
    with open_store(store) as opened, opened.view() as view:
        record = json.loads("".join(export_json(view)))
        related = [queries.related(view, line.id) for line in queries.stories(view)]
        (brandt,) = queries.entities(view, "Brandt")
        joined = people.joined(view, brandt.id)
    assert [e["id"] for e in record["entities"] if "Brandt" in e["name"]] == [brandt.id]
    ids = {e["id"] for e in record["entities"]}
    named = [w["entity"] for f in record["facts"] for w in f["who"]] + [
        q["speaker"]["entity"] for q in record["quotations"] if q["speaker"]
    ]
    assert brandt.id in named and {one for one in named if one} <= ids
    assert all(one is not None and brandt.id in {e.id for e in one.entities} for one in related)
    assert joined is not None and "harbour master" in joined.why[0].casefold()


def test_a_split_by_story_holds_in_a_later_run_until_it_is_merged(store: Path, parser: Parser) -> None:
    """Namesakes of two stories are two from then on, also when everything is decided anew, and one again on request."""
    assert brandts(store) == [2]
    split("Ilse Brandt", "School", store)
    assert brandts(store) == [1, 1]
    with open_store(store, writes=True) as opened:
        with opened.writing() as view:
            people.set_due(view)
        run([], opened, Settings(), parser)
    assert brandts(store) == [1, 1]
    with open_store(store) as opened, opened.view() as view:
        one, other = (e.id for e in queries.entities(view, "Brandt"))
    merge(one, other, store)
    assert brandts(store) == [2]


def test_a_name_is_split_from_a_person_and_merged_into_another(store: Path) -> None:
    """Within a story the surname becomes an entity of its own; what nobody would join can be joined."""
    split("Ilse Brandt", "Brandt", store)
    with open_store(store) as opened, opened.view() as view:
        assert sorted(e.name for e in queries.entities(view, "Brandt")) == ["Brandt", "Ilse Brandt"]
    merge("Morwenna", "Voss", store)
    with open_store(store) as opened, opened.view() as view:
        (both,) = (e for e in queries.entities(view, "Voss"))
    assert {"Morwenna", "Voss"} <= set(both.names)


def test_the_last_word_says_what_it_takes_back(store: Path, dateline: Program) -> None:
    """A split by the names that were merged undoes the merge and says so, and a merge the split."""
    first = dateline("merge", "Morwenna", "Voss", "--store", str(store))
    assert first.code == 0 and "takes back" not in first.out + first.err and "Mind" not in first.out + first.err
    for verb, was in (("split", "one"), ("merge", "two")):
        done = dateline(verb, "Morwenna", "Voss", "--store", str(store))
        assert done.code == 0 and f"This takes back that they were {was}." in done.out + done.err
    with open_store(store) as opened, opened.view() as view:
        (both,) = (e for e in queries.entities(view, "Voss"))
    assert {"Morwenna", "Voss"} <= set(both.names)


def test_a_merge_of_two_kinds_is_kept_and_minded(store: Path, dateline: Program) -> None:
    """A town and a person can be made one, but whoever does it is told that they are unlike."""
    unlike = dateline("merge", "Voss", "Ilse Brandt", "--store", str(store))
    assert unlike.code == 0 and "Mind that one is a place and the other a person." in unlike.out + unlike.err


def test_a_split_tells_which_words_it_speaks_of(store: Path, dateline: Program) -> None:
    """It parts two mentions of one report, and says that others are parted where they stand."""
    done = dateline("split", "Ilse Brandt", "Brandt", "--store", str(store))
    assert done.code == 0 and "This parts “" in done.out + done.err and "split them there too" in done.out + done.err


def test_a_name_behind_a_title_is_split_by_that_name(tmp_path: Path, parser: Parser, dateline: Program) -> None:
    """Who stands under a title in every report goes by the name without it: no other words are taken instead."""
    rows = (
        ("2031-05-06", "Two dead", "Dr Inge Morrow was found on Tuesday. Dr Inge Morrow lived in Tarn."),
        ("2031-05-07", "Tarn mourns", "Dr I. Morrow was a teacher in Tarn. Dr I. Morrow had two sons."),
    )
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps({"published": d, "title": t, "text": x}) + "\n" for d, t, x in rows))
    with open_store(tmp_path / "s.db", writes=True) as opened:
        run([str(file)], opened, Settings(), parser)
    merged = dateline("merge", "I. Morrow", "Inge Morrow", "--store", str(tmp_path / "s.db"))
    assert merged.code == 0 or "are one already" in merged.err
    done = dateline("split", "Dr I. Morrow", "Inge Morrow", "--store", str(tmp_path / "s.db"))
    assert done.code == 0 and "This parts “Dr I. Morrow”" in done.out + done.err, done.err


def test_an_id_asks_for_its_bearer_alone(store: Path, dateline: Program) -> None:
    """`who` takes the ids that messages and the export print, also that of one story's share of a person."""
    with open_store(store) as opened, opened.view() as view:
        (brandt,) = queries.entities(view, "Brandt")
        joined = people.joined(view, brandt.id)
        assert joined is not None and queries.entity(view, "e-000000000000") is None
        assert {queries.entity(view, member) for member in joined.members} == {brandt}
    for id in joined.members:
        told = dateline("who", id, "--store", str(store))
        assert told.code == 0 and "Ilse Brandt" in told.out and "Morwenna" not in told.out.splitlines()[0]
    assert dateline("who", "e-000000000000", "--store", str(store)).code == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("merge", "Nobody", "Voss"), "nobody of the name 'Nobody' occurs"),
        (("merge", "Ilse Brandt", "Brandt"), "are one already"),
        (("split", "Ilse Brandt", "Voss"), "are two already"),
        (("split", "Ilse Brandt", "Ilse Brandt"), "name the same words"),
        (("split", "e-000000000000", "Voss"), "nobody has the id e-000000000000"),
        (("merge", "r-0:3-9", "Voss"), "no person, body or place is mentioned at r-0:3-9"),
        (("merge", "", "Voss"), "an empty name is nobody's"),
    ],
)
def test_what_makes_no_sense_is_refused(store: Path, dateline: Program, words: tuple[str, ...], told: str) -> None:
    """With a line that says why, and nothing kept."""
    done = dateline(*words, "--store", str(store))
    assert done.code == 2 and told in done.err
    with open_store(store) as opened, opened.view() as view:
        assert people.verdicts(view) == ()


def test_a_knowledge_file_is_kept_and_gives_its_ids(store: Path, tmp_path: Path, dateline: Program) -> None:
    """The QID stands in the record of this and of later runs; an empty file takes it away again."""
    known = tmp_path / "known.csv"
    known.write_text("id,names,kind\nQ42,Ilse Brandt,person\n")
    assert dateline("run", "--knowledge", str(known), "--store", str(store)).code == 0
    assert dateline("run", "--store", str(store)).code == 0
    with open_store(store) as opened, opened.view() as view:
        assert [e.link for e in queries.entities(view, "Brandt")] == [(("qid", "Q42"),)]
    known.write_text("")
    assert dateline("run", "--knowledge", str(known), "--store", str(store)).code == 0
    with open_store(store) as opened, opened.view() as view:
        assert [e.link for e in queries.entities(view, "Brandt")] == [None]


def test_a_merge_of_namesakes_in_other_stories_is_undone_by_names(
    tmp_path: Path, parser: Parser, dateline: Program
) -> None:
    """The name of two is ambiguous and listed with its stories; once merged, both names mean who bears them both."""
    rows = (
        ("2031-01-05", "Fair in Tarn", "Edda Rohn won a cake contest in Tarn. It rained all day."),
        ("2032-07-15", "Regatta off Holm", "Edda Rohn lost a race off Holm. The sea was calm."),
        ("2033-10-25", "Concert in Voss", "The Voss Valley MP sang in a choir at Voss. The church was full."),
    )
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps({"published": d, "title": t, "text": x}) + "\n" for d, t, x in rows))
    store = tmp_path / "two.db"
    with open_store(store, writes=True) as opened:
        run([str(path)], opened, Settings(), parser)
    with open_store(store) as opened, opened.view() as view:
        ids = sorted(e.id for e in queries.entities(view, "Edda Rohn"))
        other = next(e for e in queries.entities(view, "Voss"))
    assert len(ids) == 2
    told = dateline("merge", "Edda Rohn", other.name, "--store", str(store))
    assert told.code == 2 and "cake contest" in told.err and "lost a race" in told.err
    assert dateline("merge", ids[0], other.id, "--store", str(store)).code == 0
    with open_store(store) as opened, opened.view() as view:
        assert any({"Edda Rohn", other.name} <= set(e.names) for e in queries.entities(view, "Edda Rohn"))
    done = dateline("split", "Edda Rohn", other.name, "--store", str(store))
    assert done.code == 0 and "takes back" in done.out
    with open_store(store) as opened, opened.view() as view:
        assert not any(other.name in e.names for e in queries.entities(view, "Edda Rohn"))
