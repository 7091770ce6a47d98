"""Goes in: nothing. Comes out: what every evaluation gives: figures by name, and the items that were missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures (0 to 1, higher is better) and misses, one line each, in a stable order."""

    figures: Mapping[str, float]
    misses: tuple[str, ...] = ()
