"""Shared fixtures: the language model is loaded once a session."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser


@pytest.fixture(scope="session")
def parser() -> Parser:
    """The English parser, as the pipeline uses it."""
    from dateline.read.parser import SpacyParser

    return SpacyParser()
