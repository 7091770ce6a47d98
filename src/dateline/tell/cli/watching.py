"""Goes in: what a run tells while it goes on. Comes out: a moving line for a person, plain lines for a log."""

from __future__ import annotations

from collections import Counter
from types import TracebackType

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from dateline.record.rows import Summary
from dateline.tell.visible import VisibleConsole

_EVERY = 100


class Watch:
    """The progress of a run on standard error: one line that moves on a terminal, a line now and then elsewhere."""

    def __init__(self) -> None:
        self._console = VisibleConsole(stderr=True, highlight=False)
        self._counts: Counter[str] = Counter()
        self._line = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
            console=self._console,
            transient=True,
        )
        self._task = self._line.add_task("starting", total=None)

    def __enter__(self) -> Watch:
        if self._console.is_terminal:
            self._line.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the moving line away."""
        if self._console.is_terminal:
            self._line.stop()

    def __call__(self, what: str, address: str) -> None:
        """Take note of one thing that happened."""
        self._counts[what] += 1
        if what == "skipped":
            self._console.print(f"skipped {address}", markup=False, soft_wrap=True)
        if self._console.is_terminal:
            self._line.update(self._task, description=self._described())
        elif what == "new" and self._counts["new"] % _EVERY == 0:
            self._console.print(self._described(), soft_wrap=True)

    def _described(self) -> str:
        counts = self._counts
        words = f"{_many(counts['new'], 'report')} read"
        words += f", {counts['known']} known" if counts["known"] else ""
        words += f", {counts['skipped']} skipped" if counts["skipped"] else ""
        return words + (f", {_many(counts['story'], 'story', 'stories')} decided" if counts["story"] else "")


def summarised(run: Summary) -> str:
    """A run in two sentences."""
    words = f"{_many(run.new, 'new report')} read"
    words += f", {run.known} known before" if run.known else ""
    words += f", {run.unread} kept unread (`dateline failures` says why)" if run.unread else ""
    words += f", {len(run.skipped)} skipped" if run.skipped else ""
    return f"{words}. {_many(run.stories, 'story', 'stories')} decided."


def _many(number: int, one: str, more: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"
