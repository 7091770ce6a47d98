"""Goes in: nothing. Comes out: the passage, the address of exact words in a report that everything else points with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Words of one report: offsets in Unicode code points into that report's `text`, half open.

    `report` is the report's id. A mark on the text (a time, a quotation, a mention) is a passage with more to say,
    so every mark inherits from this class.
    """

    report: str
    start: int
    end: int

    def overlaps(self, other: Passage) -> bool:
        """Whether the two share at least one code point of the same report."""
        return self.report == other.report and self.start < other.end and other.start < self.end

    def covers(self, other: Passage) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.report == other.report and self.start <= other.start and other.end <= self.end
