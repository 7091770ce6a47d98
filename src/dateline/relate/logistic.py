"""Goes in: features of a pair and the weights of a fit. Comes out: how sure the fit is, between 0 and 1."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp


def sureness(bias: float, weights: Sequence[float], features: Sequence[float]) -> float:
    """The logistic function of the weighted sum; raises ValueError where weights and features do not match."""
    return 1.0 / (1.0 + exp(-(bias + sum(w * f for w, f in zip(weights, features, strict=True)))))
