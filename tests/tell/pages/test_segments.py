"""A report's text, cut for colouring."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.model.report import Aside, Report, Source
from dateline.tell.pages.segments import cut_runs


def report(text: str, asides: tuple[Aside, ...] = ()) -> Report:
    return Report(
        "r", Source("text", "r.txt"), None, None, (), None, (), "en", None, None, None, text, asides, "0" * 64
    )


@given(st.text(alphabet="ab .\n“é🙂", max_size=60), st.integers(0, 60), st.integers(1, 20))
def test_runs_give_each_paragraph_back(text: str, start: int, length: int) -> None:
    """Nothing of a report is lost or doubled on its page, wherever an aside begins."""
    start = min(start, len(text))
    end = min(start + length, len(text))
    asides = (Aside("r", start, end, "promo"),) if start < end else ()
    paragraphs = cut_runs(report(text, asides), (), ())
    shown = ["".join(run.text for run in runs) for runs in paragraphs]
    assert shown == [line for line in text.split("\n") if line.strip()]


def test_an_aside_is_shown_as_one() -> None:
    """Words that are no news are marked as such, and only they."""
    (runs,) = cut_runs(report("News. Sign up!", (Aside("r", 6, 14, "promo"),)), (), ())
    assert [(run.text, run.aside) for run in runs] == [("News. ", None), ("Sign up!", "promo")]
