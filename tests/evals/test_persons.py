"""The fit of whom pronouns and descriptions mean."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.model.parse import Parser
from evals.marked import story
from evals.persons import Example, Model, fit, fitted_weights, told_of, within
from tests.evals.test_marked import STORY


def test_weights_go_to_the_sign_that_tells_right_from_wrong() -> None:
    """Of two signs, one that right choices have and one that wrong ones have."""
    examples = [Example(({"near": 1.0}, {"far": 1.0}), (True, False), 1) for _ in range(30)]
    weights = fitted_weights(examples)
    assert weights["near"] > 0.5 > -0.5 > weights["far"]


def test_the_optimum_is_found() -> None:
    """The slope of the likelihood with its ridge is nothing there (an oracle: the slope by differences)."""
    examples = [
        Example(({"a": 1.0, "b": 0.5}, {"b": 1.0}, {"c": 1.0}), (n % 3 == 0, n % 3 == 1, n % 3 == 2), 1)
        for n in range(40)
    ]
    weights = fitted_weights(examples)

    def loss(w: dict[str, float]) -> float:
        total = 2.0 * sum(v * v for v in w.values())
        for e in examples:
            scores = np.array([sum(w.get(k, 0.0) * v for k, v in t.items()) for t in e.traits])
            total += float(np.log(np.exp(scores).sum()) - np.log(np.exp(scores[list(e.right)]).sum()))
        return total

    here = loss(weights)
    for name in ("a", "b", "c"):
        for step in (-0.2, 0.2):
            assert loss({**weights, name: weights.get(name, 0.0) + step}) > here - 0.05


def test_a_fit_learns_from_marked_reports(parser: Parser) -> None:
    """The choices of a marked report are examples, and the fitted model is measured on it."""
    text = "{p1:Edda Rohn} met {p2:Vera Berg}. {p1:She} smiled. {p2:Berg} thanked {p1:her}."
    opening, _, _ = STORY.partition("---")
    written = f"{opening}---\n{text}\n".replace("o1 | Orla Line | organization", "p2 | Vera Berg | person")
    told = [told_of(report, parser) for report in story("a", written).reports] * 30
    model = fit(told)
    assert model.pronoun
    assert within(told, model).f1 >= within(told, Model()).f1 > 0


def test_bad_spans_are_refused(parser: Parser) -> None:
    """A mark that is not in the cleaned text is an error that names the report."""
    (report,) = story("a", STORY).reports
    broken = type(report)(report.story, report.head, "Nothing of it.", report.mentions)
    with pytest.raises(ValueError, match="a-1"):
        told_of(broken, parser)
