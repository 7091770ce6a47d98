"""The whole way over the sample corpus, held against a record that somebody has read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.golden import GOLDEN, ROOT, golden


@pytest.fixture(scope="module")
def record() -> str:
    """The record of the samples, made now, from the project's folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return golden()


def test_the_record_of_the_samples_is_the_one_that_was_read(record: str) -> None:
    """A change of any decision shows here, line by line; `python -m tools.golden` accepts it once it was read."""
    assert record.splitlines() == GOLDEN.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    "never",
    ["Sign up for free", "Also read", "WhatsApp the Lantern", "Download our app", "Most read", "Call our newsroom"],
)
def test_no_promotion_reaches_the_record(record: str, never: str) -> None:
    """What is marked as an aside is quoted nowhere: not in the brief, facts, quotations or sources."""
    assert never not in record


def test_samples_ship_in_every_form_that_people_have() -> None:
    """Pages, plain text, a feed and rows are all among the samples."""
    endings = {file.suffix for file in Path(ROOT, "samples").rglob("*") if file.is_file()}
    assert {".html", ".txt", ".xml", ".jsonl"} <= endings
