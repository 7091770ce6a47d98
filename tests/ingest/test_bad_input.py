"""Guards the door for bad input: each kind has a message that names the file and the reason, and harms nothing else."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import Empty, Malformed, SkipReport, TooLarge, Unreadable
from dateline.ingest import read_place
from dateline.model.report import RawReport
from dateline.settings import Settings

SMALL = Settings(max_bytes=10_000)
ENTITIES = b"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]>"
BAD: tuple[tuple[str, Callable[[], bytes], type[SkipReport], str], ...] = (
    ("empty.txt", lambda: b"", Empty, "it is empty"),
    ("empty.gz", lambda: gzip.compress(b""), Empty, "it is empty"),
    ("junk.txt", lambda: bytes(range(256)) * 8, Unreadable, "binary"),
    ("a.pdf", lambda: b"%PDF-1.7 ...", Unreadable, "PDF"),
    ("big.html", lambda: b"<html>" + b"a" * 20_000, TooLarge, "max_bytes"),
    ("bomb.txt.gz", lambda: gzip.compress(b"a" * 9_000_000), TooLarge, "max_bytes"),
    ("cut.txt.gz", lambda: gzip.compress(bytes(range(32, 127)) * 50)[:40], Unreadable, "cut off"),
    ("broken.json", lambda: b'{"text": ', Malformed, "JSON"),
    ("deep.json", lambda: b"[" * 9_000, Malformed, "deep"),
    ("empty.jsonl", lambda: b'{"n": 1}', Malformed, "no text"),
    ("names.csv", lambda: b"a,b\n1,2\n", Malformed, "no column"),
    ("a.parquet", lambda: b"PAR1 no", Malformed, "Parquet"),
    ("a.rss", lambda: b"<rss><channel>", Malformed, "feed"),
    ("own.xml", lambda: ENTITIES + b"<rss><channel><item/></channel></rss>", Malformed, "declares entities"),
    ("own.rss", lambda: ENTITIES + b"<rss><channel><item/></channel></rss>", Malformed, "declares entities"),
    ("news.xml", lambda: ENTITIES + b"<newsItem/>", Malformed, "declares entities"),
    ("a.xml", lambda: b"<?xml version='1.0'?><note/>", Malformed, "NewsML"),
)


@pytest.mark.parametrize(("name", "made", "kind", "words"), BAD, ids=[bad[0] for bad in BAD])
def test_bad_input_is_named_with_its_reason(
    tmp_path: Path, name: str, made: Callable[[], bytes], kind: type[SkipReport], words: str
) -> None:
    """A failure of another kind, without the file's name, or without the reason in words."""
    file = tmp_path / name
    file.write_bytes(made())
    (skip,) = read_place(str(file), SMALL)
    assert type(skip) is kind
    assert skip.address.startswith(str(file)) and words in skip.reason


@pytest.mark.parametrize("place", ["no/such/file.txt", "no/such/*.txt"])
def test_a_missing_place_is_a_row_too(place: str) -> None:
    """One missing path among several must not end the run."""
    (skip,) = read_place(place, SMALL)
    assert isinstance(skip, Unreadable) and skip.address == place


def test_a_broken_line_leaves_the_others_alone(tmp_path: Path) -> None:
    """JSON lines: broken syntax, broken bytes, a foreign value and an over-long line, each by its number."""
    file = tmp_path / "rows.jsonl"
    long = b'{"text": "' + b"a" * 10_000 + b'"}'
    file.write_bytes(b"\n".join([b'{"text": "one"}', b"{oops", b"\xff\xfe", b"[1]", long, b'{"text": "six"}']))
    given = list(read_place(str(file), SMALL))
    assert [raw.field("text") for raw in given if isinstance(raw, RawReport)] == ["one", "six"]
    assert [skip.address for skip in given if isinstance(skip, SkipReport)] == [f"{file}#{n}" for n in (2, 3, 4, 5)]


def test_rows_before_the_break_of_a_gzip_are_kept(tmp_path: Path) -> None:
    """A download that broke off gives what came, and says so."""
    file = tmp_path / "rows.jsonl.gz"
    lines = b"".join(b'{"text": "row %d of the harbour log, %d"}\n' % (n, n * n) for n in range(20_000))
    file.write_bytes(gzip.compress(lines)[:-5000])
    given = list(read_place(str(file), Settings()))
    assert len(given) > 1000 and isinstance(given[-1], Unreadable) and isinstance(given[0], RawReport)


def test_an_array_is_read_past_the_limit_of_one_element(tmp_path: Path) -> None:
    """The limit is for an element; the array may be far longer, and a broken end is told."""
    file = tmp_path / "rows.json"
    file.write_text("[" + ",".join(f'{{"text": "row {n}"}}' for n in range(5_000)) + ',{"text"')
    given = list(read_place(str(file), SMALL))
    assert sum(isinstance(raw, RawReport) for raw in given) == 5_000 and isinstance(given[-1], SkipReport)


@given(
    st.binary(max_size=400),
    st.sampled_from([".txt", ".html", ".json", ".jsonl", ".csv", ".rss", ".xml", ".parquet", ".gz"]),
)
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    """Whatever bytes a file has, reading it gives reports and reasons and never raises."""
    file = tmp_path_factory.mktemp("any") / f"a{suffix}"
    file.write_bytes(data)
    assert all(isinstance(one, (RawReport, SkipReport)) for one in read_place(str(file), SMALL))


def test_what_is_no_file_does_not_stop_a_run(tmp_path: Path) -> None:
    """A pipe that nothing writes to, a link to nowhere, links in a circle: each is named, the good file is read."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "lost.txt").symlink_to("nowhere.txt")
    (tmp_path / "circle").symlink_to(".")
    (tmp_path / "good.txt").write_text("The ferry sails again on Friday.")
    made = list(read_place(str(tmp_path), SMALL))
    assert [one.address.rpartition("/")[2] for one in made if isinstance(one, SkipReport)] == ["lost.txt", "pipe.txt"]
    assert sum(isinstance(one, RawReport) for one in made) == 1
    assert all(isinstance(one, Empty) for one in read_place(str(tmp_path / "pipe.txt"), SMALL))


def test_a_name_that_is_no_text_is_written_out(tmp_path: Path) -> None:
    """Its odd bytes are told as such, so that the address can be shown and stored."""
    name = os.fsdecode(b"odd-\xff.txt")
    (tmp_path / name).write_text("The ferry sails again on Friday.")
    (raw,) = read_place(str(tmp_path), SMALL)
    (lost,) = read_place(str(tmp_path / f"no-{name}"), SMALL)
    addresses = [
        raw.source.address if isinstance(raw, RawReport) else "",
        lost.address if isinstance(lost, SkipReport) else "",
    ]
    assert [address.endswith("odd-\\xff.txt") for address in addresses] == [True, True]
