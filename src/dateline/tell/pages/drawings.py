"""Goes in: dates and copies of a story. Comes out: two drawings as plain shapes, which a template writes as SVG.

The timeline sets events above an axis of days and reports below it. The copy chart sets outlets in the order of
publication and draws an arrow for each pair of which one took text from the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dateline.model.record import Copy, Fact
from dateline.model.report import Report

WIDTH = 720
MARGIN = 28
ROW = 16
MOST_DAYS_LABELLED = 8


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
    """A drawing's size and its shapes. `ticks` are axis labels, `described` says the whole in a sentence."""

    width: int
    height: int
    axis: float
    ticks: tuple[Dot, ...]
    dots: tuple[Dot, ...]
    arrows: tuple[Arrow, ...]
    described: str


def draw_timeline(facts: Sequence[Fact], reports: Sequence[Report], anchors: dict[str, str]) -> Drawing | None:
    """Events with a day above the axis, reports with a day below it. None where fewer than two days are known.

    Days far from the reports (a year that is only remembered) are left to the list below the drawing.
    """
    told = sorted(day for r in reports if (day := _day(r.published)))
    if not told:
        return None
    spread = max((told[-1] - told[0]).days, 3)
    events = [(day, f) for f in facts if (day := _day(f.when)) and abs((day - told[0]).days) <= 3 * spread + 7]
    days = sorted({*told, *(day for day, _ in events)})
    if len(days) < 2:
        return None
    first, last = days[0], days[-1]
    scale = (WIDTH - 2 * MARGIN) / (last - first).days
    above = _stack([((day - first).days * scale, f.standing, f.text, anchors.get(f.id, "")) for day, f in events], -1)
    below = _stack(
        [
            ((day - first).days * scale, "published", _named(r), anchors.get(r.id, ""))
            for r in reports
            if (day := _day(r.published))
        ],
        1,
    )
    top = -min((y for _, y, *_ in above), default=0) + ROW
    bottom = max((y for _, y, *_ in below), default=0) + 2 * ROW
    dots = tuple(Dot(MARGIN + x, top + y, kind, label, anchor) for x, y, kind, label, anchor in (*above, *below))
    ticks = tuple(
        Dot(MARGIN + (day - first).days * scale, top + bottom, "tick", f"{day.day} {day:%b}", "") for day in _some(days)
    )
    words = f"{len(events)} dated events and {len(told)} reports from {first.isoformat()} to {last.isoformat()}"
    return Drawing(WIDTH, int(top + bottom + ROW), top, ticks, dots, (), words)


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
    dots = tuple(Dot(left, ys[r.id], "published", _named(r), anchors.get(r.id, "")) for r in reports)
    arrows = tuple(_arc(left, ys[a], ys[b], len(found)) for (a, b), found in sorted(taken.items()))
    words = "; ".join(
        f"{_named(reports[place[b]])} took {len(found)} passages from {_named(reports[place[a]])}"
        for (a, b), found in sorted(taken.items(), key=lambda pair: (place[pair[0][0]], place[pair[0][1]]))
    )
    return Drawing(WIDTH, int(2 * ROW + (len(reports) - 1) * step), left, (), dots, arrows, words)


def _arc(x: float, start: float, end: float, passages: int) -> Arrow:
    bow = x + 24 + abs(end - start) * 0.55
    path = f"M{x + 8:.0f},{start:.0f} C{bow:.0f},{start:.0f} {bow:.0f},{end:.0f} {x + 12:.0f},{end:.0f}"
    return Arrow(path, min(1.0 + passages * 0.6, 6.0), f"{passages} passages")


def _stack(marks: Sequence[tuple[float, str, str, str]], direction: int) -> list[tuple[float, float, str, str, str]]:
    """Set marks that would touch one above another, away from the axis."""
    taken: dict[int, list[float]] = {}
    placed: list[tuple[float, float, str, str, str]] = []
    for x, kind, label, anchor in sorted(marks):
        level = 0
        while any(abs(x - other) < ROW for other in taken.get(level, ())):
            level += 1
        taken.setdefault(level, []).append(x)
        placed.append((x, direction * ROW * (level + 1), kind, label, anchor))
    return placed


def _day(when: str | None) -> date | None:
    """The first day of an EDTF date or instant that is given to the day, else None."""
    try:
        return date.fromisoformat((when or "")[:10])
    except ValueError:
        return None


def _named(report: Report) -> str:
    return report.outlet or report.title or report.id


def _some(days: Sequence[date]) -> Sequence[date]:
    step = -(-len(days) // MOST_DAYS_LABELLED)
    return days[::step]
