"""Nothing that a report says steers the terminal it is printed on."""

from __future__ import annotations

import io
import json
import unicodedata
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from dateline.record import open_store
from dateline.tell.export import export
from dateline.tell.visible import VisibleConsole, visible

STEERING = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp\u2066\x7f\x08"
ROW = {
    "url": "https://tarn.example/1",
    "outlet": f"Tarn{STEERING} Courier",
    "published": "2031-05-06",
    "title": f"Ferry{STEERING} aground",
    "text": f'The ferry Morwenna ran{STEERING} aground off Tarn on Tuesday. "Nobody{STEERING} was hurt at all in it",'
    " harbour master Ilse Brandt said.",
}


class Ended(Protocol):
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


class Program(Protocol):
    """The program as a function."""

    def __call__(self, *words: object, width: int = 80) -> Ended: ...


def _steers(words: str) -> bool:
    turns = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    return any((unicodedata.category(one) == "Cc" and one not in "\n\t") or one in turns for one in words)


@given(st.text())
def test_words_keep_their_length_and_steer_nothing(words: str) -> None:
    """Each steering character becomes one picture; all others stay."""
    shown = visible(words)
    assert len(shown) == len(words) and not _steers(shown)
    assert all(a == b for a, b in zip(words, shown, strict=True) if not _steers(a) and a.isprintable())


def test_pictures_tell_what_was_there() -> None:
    """An escape, a delete, a C1 code, and half a character, which no screen can be sent."""
    assert visible("a\x1bb\x7fc\x9bd\ud800") == "a\u241bb\u2421c\ufffdd\ufffd"


def test_a_screen_keeps_its_own_colours() -> None:
    """Only what was printed is made visible."""
    file = io.StringIO()
    VisibleConsole(file=file, force_terminal=True, color_system="standard").print(Text("a\x1b[2Jb", style="red"))
    assert file.getvalue() == "\x1b[31ma\u241b[2Jb\x1b[0m\n"


@pytest.fixture
def steered(dateline: Program, tmp_path: Path) -> Path:
    """A store with a report whose words would steer a terminal."""
    (tmp_path / "a.jsonl").write_text(json.dumps(ROW))
    bad = tmp_path / "bad\x1b[2J.json"
    bad.write_text("{")
    store = tmp_path / "store.db"
    done = dateline("run", tmp_path / "a.jsonl", bad, "--store", store)
    assert done.code == 1 and "bad\u241b[2J.json" in done.err and not _steers(done.out + done.err)
    return store


def test_no_command_prints_what_steers(dateline: Program, steered: Path, tmp_path: Path) -> None:
    """Stories, lists, failures, the margin, a message about a wrong name."""
    commands: list[list[object]] = [[name] for name in ("stories", "show", "timeline", "quotes", "who", "failures")]
    commands += [["search", "ferry"], ["show", "no\x1b[2Jne"]]
    printed = [dateline(*words, "--store", steered) for words in commands]
    printed.append(dateline("times", tmp_path / "a.jsonl"))
    assert all(one.out or one.err for one in printed)
    assert [one.out + one.err for one in printed if _steers(one.out + one.err)] == []
    assert "\u241b]0;owned" in printed[0].out


def test_markdown_does_not_steer_and_json_is_exact(steered: Path) -> None:
    """What is read by people is made visible, what is read by programs is not changed."""
    with open_store(steered) as store, store.view() as view:
        told, exact = "".join(export(view, "markdown")), json.loads("".join(export(view, "json")))
    assert "Ferry" in told and not _steers(told)
    assert STEERING.split("\x08")[0] in exact["reports"][0]["title"]
