"""Reports, readings and decisions made by hand, and an empty store to keep them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dateline.model.reading import Read, Reading
from dateline.model.record import ModelUsed
from dateline.model.report import Report, Source
from dateline.record import Store, open_store
from dateline.record.reports import NewReport

Maker = Callable[..., NewReport]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store, open to write."""
    with open_store(tmp_path / "store.db", writes=True) as opened:
        yield opened


@pytest.fixture
def new() -> Maker:
    """Makes a report on its way into the store; only what is given differs."""

    def make(
        id: str,
        text: str = "A bridge fell.",
        keys: tuple[str, ...] = (),
        url: str | None = None,
        day: str = "2031-05-06",
    ) -> NewReport:
        report = Report(
            id=id,
            source=Source("text", f"{id}.txt"),
            url=url,
            outlet="Tarn Courier",
            agencies=("Lowland Press",),
            title=f"Title of {id}",
            authors=(),
            language="en",
            published=day,
            published_from="header",
            dateline=None,
            text=text,
            asides=(),
            raw_sha256="0" * 64,
        )
        return NewReport(Read(report, Reading(id)), keys, ModelUsed("toy", "1", "f" * 64), f"print of {id} {day}", b"")

    return make
