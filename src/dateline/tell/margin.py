"""Goes in: a report that was read. Comes out: its text on a terminal, with its times and the reasons in the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.model.reading import Read, Time
from dateline.tell.words import outlet, published


def print_times(console: Console, read: Read) -> None:
    """Print a report paragraph by paragraph, beside each what its time expressions mean and why."""
    report = read.report
    console.print(Text(f"{outlet(report)}, {published(report)}", style="bold"))
    console.print()
    grid = Table.grid(padding=(0, 2))
    grid.add_column(ratio=3)
    grid.add_column(ratio=2)
    for start, end in _paragraphs(report.text):
        times = [time for time in read.reading.times if start <= time.start < end]
        grid.add_row(_marked(report.text, start, end, times), _margin(times))
        grid.add_row()
    console.print(grid)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start, start + len(line.rstrip())
        start += len(line)


def _marked(text: str, start: int, end: int, times: Sequence[Time]) -> Text:
    body = Text(text[start:end])
    for time in times:
        body.stylize("underline cyan", time.start - start, min(time.end, end) - start)
    return body


def _margin(times: Sequence[Time]) -> Text:
    margin = Text()
    for time in times:
        margin.append(" ".join(time.text.split()), style="cyan")
        value = time.value or " or ".join(c.value for c in time.candidates) or "open"
        margin.append(f"  {value}", style="bold")
        margin.append(f"\n{time.rule}\n", style="dim")
    margin.rstrip()
    return margin
