"""Shared fixtures: the language model is loaded once a session, and the sample corpus is read once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from dateline.model.parse import Parser

# Timings are never asserted, and the same tests run the same examples everywhere.
settings.register_profile("dateline", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dateline")

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
