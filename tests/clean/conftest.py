"""Shared by the tests of cleaning: a raw report from words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.clean import clean
from dateline.model.report import RawReport, Report, Source, SourceKind

Cleaned = Callable[..., Report]


@pytest.fixture
def cleaned() -> Cleaned:
    """Clean a text (or page) with what its carrier states."""

    def make(text: str, kind: SourceKind = "rows", **stated: str) -> Report:
        fields = {**stated, "text": text} if kind == "rows" else stated
        return clean(RawReport(Source(kind, "here"), text.encode(), tuple(fields.items())))

    return make
