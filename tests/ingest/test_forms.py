"""Guards `ingest.SOURCES`: each form that reports come in is told and read."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from dateline.ingest import SOURCES, read_place
from dateline.model.report import RawReport
from dateline.settings import Settings

WORDS = "The ferry to Norrholm sails again, the harbour master said."
ROW = {"headline": "Ferry sails", "body": WORDS, "publisher": "The Norr Echo", "pubDate": "2031-04-02"}
RSS = (
    f"<?xml version='1.0'?><rss version='2.0'><channel><title>The Norr Echo</title><item><title>Ferry sails</title>"
    f"<description>{WORDS}</description><pubDate>Wed, 02 Apr 2031 08:00:00 GMT</pubDate></item></channel></rss>"
)
NEWSML = (
    "<?xml version='1.0'?><newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:1'>"
    "<itemMeta><provider literal='NPA'/><firstCreated>2031-04-02T08:00:00Z</firstCreated></itemMeta>"
    "<contentMeta><headline>Ferry sails</headline></contentMeta>"
    f"<contentSet><inlineXML><html><body><p>{WORDS}</p><p>More.</p></body></html></inlineXML></contentSet></newsItem>"
)
NINJS = {"uri": "urn:1", "headline": "Ferry sails", "body_text": WORDS, "versioncreated": "2031-04-02T08:00:00Z"}


def parquet() -> bytes:
    """A table of one row."""
    sink = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([ROW]), sink)
    return sink.getvalue()


def table(parting: str) -> bytes:
    """A table of lines."""
    return f"{parting.join(ROW)}\n{parting.join(f'{chr(34)}{value}{chr(34)}' for value in ROW.values())}\n".encode()


FORMS: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("a.txt", lambda: WORDS.encode(), "text"),
    ("a.html", lambda: f"<html><body><p>{WORDS}</p></body></html>".encode(), "page"),
    ("saved", lambda: f"<!DOCTYPE html>\n<html><body><p>{WORDS}</p></body></html>".encode(), "page"),
    ("a.rss", RSS.encode, "feed"),
    ("a.xml", RSS.encode, "feed"),
    ("n.xml", NEWSML.encode, "newsml"),
    ("a.jsonl", lambda: json.dumps(ROW).encode(), "rows"),
    ("a.json", lambda: json.dumps([ROW]).encode(), "rows"),
    ("b.json", lambda: json.dumps(ROW, indent=2).encode(), "rows"),
    ("c.json", lambda: json.dumps({"articles": [ROW]}).encode(), "rows"),
    ("d.json", lambda: json.dumps(NINJS).encode(), "ninjs"),
    ("a.csv", lambda: table(","), "rows"),
    ("b.csv", lambda: table(";"), "rows"),
    ("a.tsv", lambda: table("\t"), "rows"),
    ("a.parquet", parquet, "rows"),
)


@pytest.mark.parametrize(("name", "made", "kind"), FORMS, ids=[form[0] for form in FORMS])
@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_each_form_gives_its_report(
    tmp_path: Path, name: str, made: Callable[[], bytes], kind: str, packed: bool
) -> None:
    """A form that is told wrongly, or loses its words on the way, plain or packed."""
    file = tmp_path / (name + ".gz" * packed)
    file.write_bytes(gzip.compress(made(), mtime=0) if packed else made())
    (raw,) = read_place(str(file), Settings())
    assert isinstance(raw, RawReport)
    assert raw.source.kind == kind
    assert WORDS in (raw.field("text") or raw.field("html") or raw.data.decode())
    if kind not in ("text", "page"):
        assert raw.field("title") == "Ferry sails"
        assert (raw.field("published") or "").startswith(("2031-04-02", "Wed, 02 Apr 2031"))


def test_every_row_of_the_table_has_a_case() -> None:
    """A form added without a case here."""
    assert {kind for _, _, kind in FORMS} - {"ninjs"} == {form.kind for form in SOURCES}


def test_standard_input_is_json_lines() -> None:
    """`-` reads rows from the stream it is given, numbered as lines."""
    stream = io.BytesIO(b"\n" + json.dumps(ROW).encode() + b"\n")
    (raw,) = read_place("-", Settings(), stream)
    assert isinstance(raw, RawReport) and raw.source.address == "-#2" and raw.field("outlet") == "The Norr Echo"


def test_newsml_resolves_no_entity(tmp_path: Path) -> None:
    """An external entity must not bring a file of the machine into a report."""
    (tmp_path / "secret").write_text("the key")
    dtd = f"<!DOCTYPE a [<!ENTITY x SYSTEM 'file://{tmp_path}/secret'>]>"
    file = tmp_path / "a.xml"
    file.write_text(NEWSML.replace("?><", f"?>{dtd}<", 1).replace("More.", "More &x;."))
    for given in read_place(str(file), Settings()):
        assert "the key" not in str(given)


def test_a_feeds_entry_prefers_its_whole_text(tmp_path: Path) -> None:
    """content:encoded is the article, the description only its teaser."""
    whole = "<content:encoded><![CDATA[<p>One long paragraph.</p><p>And another, longer still.</p>]]></content:encoded>"
    spaced = RSS.replace("<rss ", "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' ")
    file = tmp_path / "a.rss"
    file.write_text(spaced.replace(WORDS, "Teaser").replace("<pubDate>", whole + "<pubDate>"))
    (raw,) = read_place(str(file), Settings())
    assert isinstance(raw, RawReport) and "longer still" in (raw.field("html") or "")


def test_authors_are_joined_whatever_their_form(tmp_path: Path) -> None:
    """A list of names and a list of named things read alike."""
    file = tmp_path / "a.jsonl"
    rows = [
        {"text": "x", "author": ["Ana Lund", "Bo Ek"]},
        {"text": "x", "authors": [{"name": "Ana Lund"}, {"name": "Bo Ek"}]},
    ]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    assert [raw.field("authors") for raw in read_place(str(file), Settings()) if isinstance(raw, RawReport)] == [
        "Ana Lund; Bo Ek"
    ] * 2
