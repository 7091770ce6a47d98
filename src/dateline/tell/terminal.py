"""Goes in: a story told in lines. Comes out: the same on a terminal, as wide as it is, with colour where it has any."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.tell.citing import Line, Section, Telling

_TAGS = {
    "disputed": "red",
    "in conflict": "red",
    "one origin": "yellow",
    "expected": "cyan",
    "cancelled": "magenta",
    "denied": "magenta",
    "claimed": "yellow",
}
_LABEL = 18


def print_telling(console: Console, told: Telling) -> None:
    """Print a story."""
    console.rule(style="dim")
    console.print(Text(told.title, style="bold"))
    console.print(Text(told.about, style="dim"))
    for section in told.sections:
        print_section(console, section)
    console.print()


def print_section(console: Console, section: Section) -> None:
    """Print lines under their heading, labels in a column of their own where all have one."""
    console.print()
    console.print(Text(section.title.upper(), style="bold blue"))
    width = min(_LABEL, max((len(line.label) for line in section.lines if not line.level), default=0))
    for line in section.lines:
        print_line(console, line, width)
    if section.left_out:
        console.print(Padding(Text(f"… {section.left_out}", style="dim"), (0, 0, 0, 2)))


def print_line(console: Console, line: Line, width: int = 0) -> None:
    """Print one line, wrapped behind its label, and its notes below it."""
    indent = 2 + 4 * line.level
    label_width = len(line.label) if line.level else width
    grid = Table.grid(padding=(0, 1))
    if label_width:
        grid.add_column(width=min(label_width, _LABEL), style="bold")
    grid.add_column(ratio=1)
    rows = [_body(line)] if line.words or line.label else []
    rows += [Text(note, style="dim") for note in line.notes]
    for number, row in enumerate(rows):
        label = Text(line.label if number == 0 else "")
        grid.add_row(*((label, row) if label_width else (row,)))
    console.print(Padding(grid, (0, 0, 0, indent)))


def _body(line: Line) -> Text:
    body = Text(line.words, style="" if line.level or line.label else "bold" if line.tags and not line.cites else "")
    for tag in line.tags:
        body.append("  ")
        body.append(tag.replace(" ", "\N{NO-BREAK SPACE}"), style=_TAGS.get(tag, "green"))
    if line.cites:
        body.append(f" [{' '.join(line.cites)}]", style="dim")
    return body
