"""Goes in: nothing. Comes out: a time expression in its text before it is resolved."""

from __future__ import annotations

from typing import NamedTuple

from dateline.read.times.senses import Sense


class Expression(NamedTuple):
    """A time expression in a text: where it stands, and what it means before it is resolved."""

    start: int
    end: int
    sense: Sense
