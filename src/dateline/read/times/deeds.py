"""Goes in: a report's grammar and its times as they are resolved. Comes out: the day on which the same deed was told.

"He was shot on Oct. 23 ... He was shot at 10 p.m.": an hour belongs to the day of the deed that its own clause tells,
however far back that was told.
"""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.read.times.expression import Expression
from dateline.read.times.senses import Clock, PartOfDay
from dateline.read.times.setting import Found, Point, Setting
from dateline.read.times.tense import head_of

# A deed by its verb, and who did it or to whom it was done; nobody is a pronoun.
Deed = tuple[str, str]
NOBODY = ""
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_DAYS = frozenset({"day", "minute"})


class Deeds:
    """The days of what a report has told, by verb and subject; those told of on two days are forgotten."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._days: dict[str, dict[str, Point | None]] = {}

    def told(self, one: Expression, found: Found, setting: Setting) -> None:
        """Remember what was told of a day."""
        deed = self._deed(one) if found.day and found.grain in _DAYS and setting.tells else None
        if deed is None or found.day is None or setting.direction != "past":
            return
        verb, subject = deed
        days = self._days.setdefault(verb, {})
        point = Point(found.day, "day", None, found.day.isoformat())
        days[subject] = point if days.get(subject, point) == point else None

    def day_of(self, one: Expression, setting: Setting) -> Point | None:
        """The day of an hour or part of day that has none, where its clause tells of a deed whose day was told: the
        same subject's, or that of a pronoun where nobody else did it."""
        sense = one.sense
        bare = isinstance(sense, Clock | PartOfDay) and sense.day is None
        if not bare or setting.focus.sentence or setting.direction != "past":
            return None
        deed = self._deed(one)
        days = self._days.get(deed[0], {}) if deed else {}
        if deed is None or deed[1] in days:
            return days.get(deed[1]) if deed else None
        return days[NOBODY] if list(days) == [NOBODY] else None

    def _deed(self, one: Expression) -> Deed | None:
        head = head_of(self._parse, one.start, one.end)
        verb = next((t for t in self._parse.ancestors(head) if t.pos == "VERB"), None) if head else None
        if verb is None:
            return None
        subject = next((c for c in self._parse.children(verb) if c.dep in _SUBJECTS), None)
        if subject is None:
            return None
        return verb.lemma.casefold(), NOBODY if subject.pos == "PRON" else subject.text.casefold()
