"""The knowledge file: read in each of its forms, and refused by the line that can't be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.errors import BadUsage
from dateline.ingest.knowledge import read_knowledge
from dateline.model.record import Known

EDDA = Known("Q101", ("Edda Rohn", "E. Rohn"), "person", "1961-03-07")


@pytest.mark.parametrize(
    "text",
    [
        "id,names,kind,dates\nQ101,Edda Rohn|E. Rohn,person,1961-03-07/\n",
        "\ufeffid;names;kind;dates\r\nQ101;Edda  Rohn | E. Rohn;human;1961-03-07/..\r\n",
        "id\tkind\tdates\tnames\nQ101\tPerson\t1961-03-07\tEdda Rohn|E. Rohn\n",
        '{"id": "Q101", "names": ["Edda Rohn", "E. Rohn"], "kind": "person", "dates": "1961-03-07/2040"}\n\n',
    ],
)
def test_every_form_gives_the_same_line(tmp_path: Path, text: str) -> None:
    """Commas, semicolons, tabs or JSON lines; a mark of byte order and empty lines do no harm."""
    file = tmp_path / "known.csv"
    file.write_bytes(text.encode())
    assert read_knowledge(file) == (EDDA,)


def test_kind_and_dates_may_be_missing_and_an_empty_file_has_nobody(tmp_path: Path) -> None:
    """What is not known is None; lines come in order of their ids."""
    file = tmp_path / "known.csv"
    file.write_text("id,names\nQ2,Karl Lund\nQ1,Norgate Steel\n")
    assert read_knowledge(file) == (Known("Q1", ("Norgate Steel",)), Known("Q2", ("Karl Lund",)))
    file.write_text("")
    assert read_knowledge(file) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name,id\nEdda,Q1\n", "columns id and names"),
        ("id,names\nQ1,\n", "line 2: it has no names"),
        ("id,names\n,Edda Rohn\n", "line 2: it has no id"),
        ("id,names\nQ1,Edda\nQ1,Karl\n", "line 3: Q1 has a line already"),
        ("id,names,kind\nQ1,Edda,animal\n", "kind 'animal'"),
        ("id,names,dates\nQ1,Edda,long ago\n", "EDTF"),
        ('{"id": "Q1", "names": ["Edda"]}\n{"id"\n', "line 2: no JSON"),
        ('{"id": "Q1", "names": ["Edda"]}\n[1]\n', "line 2: no object"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(tmp_path: Path, text: str, told: str) -> None:
    """The run stops before anything is read: half a knowledge file would mislead."""
    file = tmp_path / "known.csv"
    file.write_text(text)
    with pytest.raises(BadUsage, match=told):
        read_knowledge(file)


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    """Both with the file's name and no foreign error."""
    with pytest.raises(BadUsage, match=r"none\.csv"):
        read_knowledge(tmp_path / "none.csv")
    (tmp_path / "bytes.csv").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(BadUsage, match="no UTF-8"):
        read_knowledge(tmp_path / "bytes.csv")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("party", "organization"), ("Country", "place"), ("city", "place"), ("ship", "other"), ("human", "person")],
)
def test_the_classes_of_a_knowledge_base_are_kinds(tmp_path: Path, word: str, kind: str) -> None:
    """An export names classes, not our four kinds."""
    path = tmp_path / "known.csv"
    path.write_text(f"id,names,kind\nQ7,Norgate,{word}\n")
    assert [line.kind for line in read_knowledge(path)] == [kind]
