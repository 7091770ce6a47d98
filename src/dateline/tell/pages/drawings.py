"""Goes in: dates and copies of a story. Comes out: two drawings as plain shapes, which a template writes as SVG.

The timeline sets events above an axis of days and reports below it. The copy chart sets outlets in the order of
publication and draws an arrow for each pair of which one took text from the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from textwrap import wrap

from dateline.model.record import Copy, Fact
from dateline.model.report import Report
from dateline.tell.words import many, outlet

WIDTH = 720
MARGIN = 28
ROW = 16
MOST_DAYS_LABELLED = 8
LETTER, NOTE_ROW, NOTE_LINES, FEWEST_LETTERS = 5.6, 12, 4, 12


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark of a drawing: where it stands, what it stands for, and the words that a pointer shows."""

    x: float
    y: float
    kind: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow from one outlet's line to another's, as wide as the share of what was taken."""

    path: str
    width: float
    label: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing's size and its shapes. `ticks` are axis labels, `described` says the whole in a sentence, `notes` are
    lines of words."""

    width: int
    height: int
    axis: float
    ticks: tuple[Dot, ...]
    dots: tuple[Dot, ...]
    arrows: tuple[Arrow, ...]
    described: str
    notes: tuple[Dot, ...] = ()


def draw_timeline(
    facts: Sequence[Fact], reports: Sequence[Report], anchors: dict[str, str], first: Collection[str] = ()
) -> Drawing | None:
    """A column for each day: its events above the axis, its reports below. None where fewer than two days are known.

    Days are set in order, not to scale, so that a busy day has room. Days far from the reports (a year that is only
    remembered) are left to the list below the drawing. Above each day stands its first fact of `first`, if it fits.
    """
    told = [(day, r) for r in reports if (day := _day(r.published))]
    if not told:
        return None
    published = sorted(day for day, _ in told)
    spread = 3 * max((published[-1] - published[0]).days, 3)
    events = [(day, f) for f in facts if (day := _day(f.when)) and abs((day - published[0]).days) <= spread]
    days = sorted({*published, *(day for day, _ in events)})
    if len(days) < 2:
        return None
    column = (WIDTH - 2 * MARGIN) / len(days)
    lefts = {day: MARGIN + i * column for i, day in enumerate(days)}
    above = _grid([(lefts[day], f.standing, f.text, anchors.get(f.id, "")) for day, f in events], column, -1)
    below = _grid([(lefts[day], "published", outlet(r), anchors.get(r.id, "")) for day, r in told], column, 1)
    tops = {d: min((m.y for m in above if x <= m.x <= x + column), default=0.0) for d, x in lefts.items()}
    heads = {day: fact.text for day, fact in reversed(events) if fact.id in first}
    notes = [line for day, text in sorted(heads.items()) for line in _note(text, lefts[day], column, tops[day])]
    axis = ROW - min((mark.y for mark in (*above, *notes)), default=0)
    bottom = axis + max((dot.y for dot in below), default=0) + 1.5 * ROW
    dots = tuple(replace(dot, y=axis + dot.y) for dot in (*above, *below))
    ticks = tuple(Dot(lefts[day] + column / 2, bottom, "tick", f"{day.day} {day:%b}", "") for day in _some(days))
    words = f"{len(events)} dated events and {len(told)} reports from {days[0].isoformat()} to {days[-1].isoformat()}"
    placed = tuple(replace(note, y=axis + note.y) for note in notes)
    return Drawing(WIDTH, int(bottom + ROW / 2), axis, ticks, dots, (), words, placed)


def _note(text: str, left: float, column: float, top: float) -> Iterator[Dot]:
    """A fact's words in a column above its dots, in at most `NOTE_LINES` lines; none where a word would not fit."""
    fits = int((column - 6) / LETTER)
    lines = wrap(text, fits, max_lines=NOTE_LINES, placeholder="…") if fits >= FEWEST_LETTERS else []
    for number, line in enumerate(reversed(lines)):
        yield Dot(left + column / 2, top - ROW - number * NOTE_ROW, "note", line, "")


def draw_copies(copies: Sequence[Copy], reports: Sequence[Report], anchors: dict[str, str]) -> Drawing | None:
    """Outlets as lines in order of publication, an arc from each source to each taker. None where nothing was taken."""
    place = {r.id: i for i, r in enumerate(reports)}
    taken: dict[tuple[str, str], list[Copy]] = {}
    for copy in copies:
        if copy.source.report in place and copy.to.report in place:
            taken.setdefault((copy.source.report, copy.to.report), []).append(copy)
    if not taken:
        return None
    step, left = 2 * ROW, WIDTH * 0.45
    ys = {report: ROW + place[report] * step for report in place}
    dots = tuple(Dot(left, ys[r.id], "published", outlet(r), anchors.get(r.id, "")) for r in reports)
    arrows = tuple(_arc(left, ys[a], ys[b], len(found)) for (a, b), found in sorted(taken.items()))
    words = "; ".join(
        f"{outlet(reports[place[b]])} took {many(len(found), 'passage')} from {outlet(reports[place[a]])}"
        for (a, b), found in sorted(taken.items(), key=lambda pair: (place[pair[0][0]], place[pair[0][1]]))
    )
    return Drawing(WIDTH, int(2 * ROW + (len(reports) - 1) * step), left, (), dots, arrows, words)


def _arc(x: float, start: float, end: float, passages: int) -> Arrow:
    bow = x + 24 + abs(end - start) * 0.55
    path = f"M{x + 8:.0f},{start:.0f} C{bow:.0f},{start:.0f} {bow:.0f},{end:.0f} {x + 12:.0f},{end:.0f}"
    return Arrow(path, min(1.0 + passages * 0.6, 6.0), many(passages, "passage"))


def _grid(marks: Sequence[tuple[float, str, str, str]], column: float, direction: int) -> list[Dot]:
    """Set the marks of each column in rows from its middle, away from the axis, so that none covers another."""
    per_row = max(int(column / ROW) - 1, 1)
    taken: dict[float, int] = {}
    placed: list[Dot] = []
    for left, kind, label, anchor in sorted(marks):
        number = taken.get(left, 0)
        taken[left] = number + 1
        row, place = divmod(number, per_row)
        shift = (place + 1) // 2 * (1 if place % 2 else -1)
        placed.append(Dot(left + column / 2 + shift * ROW, direction * ROW * (row + 1), kind, label, anchor))
    return placed


def _day(when: str | None) -> date | None:
    """The first day of an EDTF date or instant that is given to the day, else None."""
    try:
        return date.fromisoformat((when or "")[:10])
    except ValueError:
        return None


def _some(days: Sequence[date]) -> Sequence[date]:
    step = -(-len(days) // MOST_DAYS_LABELLED)
    return days[::step]
