"""Shared fixtures: the language model is loaded once a session, and the sample corpus is read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.model.parse import Parser

SAMPLES = Path(__file__).parent.parent / "samples"


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The English parser, as the pipeline uses it."""
    from dateline.read.parser import SpacyParser

    return SpacyParser()


@pytest.fixture(scope="session")
def sample_store(parser: Parser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the sample corpus; to be looked at, never written."""
    from dateline.pipeline import run
    from dateline.record import open_store
    from dateline.settings import Settings

    path = tmp_path_factory.mktemp("samples") / "samples.db"
    with open_store(path, writes=True) as store:
        run((str(SAMPLES),), store, Settings(), parser)
    return path
