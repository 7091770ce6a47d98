"""Origins: whose word a statement is in the end, on invented reports."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.reading import Link, Quotation, Read, Reading, Speaker, Statement
from dateline.model.record import Copy
from dateline.model.report import Dateline, Report, Source
from dateline.relate.origins import find_origins
from dateline.relate.stated import gather

TEXT = "The ferry Marigold sank off Pell Island."


def _read(id: str, outlet: str | None, agency: str | None = None, quotation: str | None = None) -> Read:
    report = Report(
        id=id,
        source=Source("text", id),
        url=None,
        outlet=outlet,
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published="2031-03-05",
        published_from="meta",
        dateline=Dateline("PELL", "2031-03-05", agency, 0, 0) if agency else None,
        text=TEXT,
        asides=(),
        raw_sha256="0",
    )
    statement = Statement(
        report=id,
        start=0,
        end=len(TEXT),
        text=TEXT,
        sentence=0,
        predicate="sink",
        polarity="positive",
        modality="happened",
        who=(),
        lemmas=("ferry", "marigold", "sink", "pell", "island"),
        time=None,
        times=(),
        places=(),
        quantities=(),
        quotation=quotation,
        why="",
    )
    return Read(report, Reading(id, statements=(statement,)))


def _quotation(report: str, speaker: Speaker | None, chain: tuple[Link, ...] = ()) -> Quotation:
    return Quotation(
        report=report,
        start=0,
        end=len(TEXT),
        id="q-1",
        text=TEXT,
        kind="indirect",
        speaker=speaker,
        cue="say",
        chain=chain,
    )


def _copy(source: str, to: str) -> Copy:
    return Copy(Passage(source, 0, len(TEXT)), Passage(to, 0, len(TEXT)), "verbatim", None, 0.9, "7 words in a row")


def test_own_words_are_the_outlets() -> None:
    """Neither copied nor attributed: the outlet itself."""
    (found,) = find_origins(gather([_read("r-1", "Pell Post")], ()), (), (), ())
    assert (found.origin.kind, found.origin.name) == ("outlet", "Pell Post")


def test_a_copy_of_a_copy_has_the_first_texts_origin() -> None:
    """Copies add no origin, however long the way; `via` tells it."""
    reads = [_read("r-1", "Pell Post"), _read("r-2", "Island News"), _read("r-3", "Coast Gazette")]
    found = find_origins(gather(reads, ()), (), (), (_copy("r-1", "r-2"), _copy("r-2", "r-3")))
    assert {f.origin.id for f in found} == {found[0].origin.id}
    assert found[2].origin.via == ("Coast Gazette", "Island News")


def test_copies_in_a_circle_end() -> None:
    """Two reports marked as copies of each other do not loop."""
    reads = [_read("r-1", "Pell Post"), _read("r-2", "Island News")]
    assert len(find_origins(gather(reads, ()), (), (), (_copy("r-1", "r-2"), _copy("r-2", "r-1")))) == 2


def test_an_agency_is_one_by_any_name() -> None:
    """Under its dateline elsewhere and in its own report, by acronym and in full, an agency is one origin."""
    reads = [_read("r-1", "Northern Press Bureau (NPB)", "NPB"), _read("r-2", "Pell Post", "Northern Press Bureau")]
    one, other = find_origins(gather(reads, ()), (), (), ())
    assert one.origin.id == other.origin.id
    assert (one.origin.kind, one.origin.name) == ("agency", "NPB")


def test_attributed_to_a_person() -> None:
    """The speaker is the origin, not the outlet."""
    read = _read("r-1", "Pell Post", quotation="q-1")
    quotation = _quotation("r-1", Speaker("Ada Quill", kind="person"))
    (found,) = find_origins(gather([read], ()), (), (quotation,), ())
    assert (found.origin.kind, found.origin.name, found.origin.via) == ("person", "Ada Quill", ("Pell Post",))


def test_an_unnamed_source_comes_through_whoever_cites_it() -> None:
    """The last station that passed it on is named with it."""
    read = _read("r-1", "Pell Post", quotation="q-1")
    chain = (Link("r-1", 0, 3, "Island News", "outlet"),)
    quotation = _quotation("r-1", Speaker(None, kind="unnamed", description="a diver"), chain)
    (found,) = find_origins(gather([read], ()), (), (quotation,), ())
    assert (found.origin.kind, found.origin.name) == ("unnamed", "unnamed via Island News")
    assert "a diver" in found.why


def test_unnamed_outlets_are_different_and_show_no_file() -> None:
    """Two reports without an outlet, or unnamed sources in them, are two origins, and neither is called by its file."""
    reads = [_read("r-1", None), _read("r-2", None)]
    own = find_origins(gather(reads, ()), (), (), ())
    quoting = [_read("r-1", None, quotation="q-1"), _read("r-2", None, quotation="q-2")]
    unnamed = Speaker(None, kind="unnamed")
    quoted = (_quotation("r-1", unnamed), replace(_quotation("r-2", unnamed), id="q-2"))
    sources = find_origins(gather(quoting, ()), (), quoted, ())
    for one, other in (own, sources):
        assert one.origin.id != other.origin.id
        assert one.origin.name == other.origin.name
        assert "r-1" not in one.origin.name + one.why
