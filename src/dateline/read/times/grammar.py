"""Goes in: rules and word classes. Comes out: a matcher that finds the longest reading of a named pattern at a place.

A named pattern is a word class (a dict), a function over pieces, or rules over those named before it. So no rule can
reach itself, every match costs a bounded number of steps, and a whole text a linear one. Which rules are worth trying
at a place is told by its first three pieces (`outlook.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.read.times.outlook import AHEAD, Keys, Outlook
from dateline.read.times.patterns import Meaning, Part, Reader, Words, compile_pattern, spelled_out
from dateline.read.times.tokens import Piece

Bound = Mapping[str, Meaning]
Builder = Callable[[Bound], Meaning | None]
Match = tuple[int, Meaning] | None
Rules = tuple["Rule", ...]
# What patterns mean that can only be one word of a list, by the word.
Alone = dict[str, dict[str, Meaning]]
# What is known of a place: how the text goes on from it, and by the pattern's name the rules worth trying there, what
# one word means, and what was matched.
Place = tuple[Keys, dict[str, Rules], Alone, dict[str, Match]]
Line = tuple[str, str]
# The patterns that a text is searched for; all others are only parts of them.
STARTS = ("time", "bare_time", "loose_time")
MOST_KEPT = 500
# So many beginnings are remembered; a text of any words has more, and no report has.
MOST_LEARNT = 50_000
# How many times two words are met before it pays to look at the third.
OFTEN = 30
_NOT_ALONE: dict[str, Meaning] = {}
_HANDS_ON = re.compile(r"\{x=(\w+)\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """One reading of a line of the grammar: its elements, and the builder that makes a meaning of what they kept."""

    elements: tuple[Words | Part, ...]
    build: Builder


class Sheet:
    """A text as a grammar reads it: its pieces, the key of each, and what was matched where.

    What was matched is forgotten now and then: it serves the pieces near it only.
    """

    __slots__ = ("keys", "pieces", "places")

    def __init__(self, pieces: Sequence[Piece], keys: Sequence[str]) -> None:
        self.pieces = pieces
        self.keys = tuple(keys)
        self.places: dict[int, Place] = {}

    def ahead(self, at: int) -> Keys:
        """The keys of the pieces from a place on, as many as the outlook has use for."""
        return self.keys[at : at + AHEAD]

    def forget(self) -> None:
        """Drop what was matched, where that is much."""
        if len(self.places) > MOST_KEPT:
            self.places.clear()


class Grammar:
    """Compiled rules by the name of what they make."""

    def __init__(
        self,
        rules: Mapping[str, Sequence[Line]],
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader],
        builders: Mapping[str, Builder],
    ) -> None:
        self._classes = classes
        self._readers = readers
        self._rules: dict[str, Rules] = {}
        for name in rules:
            lines = _flat(name, rules) if name in STARTS else rules[name]
            self._rules[name] = tuple(rule for pattern, builder in lines for rule in _rules(pattern, builders[builder]))
        self._outlook = Outlook(
            classes, readers, {name: tuple(r.elements for r in made) for name, made in self._rules.items()}
        )
        self._worth: dict[Keys, tuple[Keys, dict[str, Rules], Alone]] = {}
        self._seen: dict[Keys, int] = {}
        self._starting: dict[Keys, tuple[str, ...]] = {}
        self._begins = frozenset().union(*(self._outlook.first(name) for name in STARTS if name in rules))

    def sheet(self, pieces: Sequence[Piece]) -> Sheet:
        """A text laid out for this grammar."""
        return Sheet(pieces, self._outlook.keys(pieces))

    def places(self, sheet: Sheet, others: Iterable[int]) -> Sequence[int]:
        """Where some pattern that a text is searched for can begin, with other places, in order."""
        begins = self._begins
        found = [at for at, key in enumerate(sheet.keys) if key in begins]
        more = [at for at in others if sheet.keys[at] not in begins]
        return sorted(found + more) if more else found

    def starting(self, sheet: Sheet, at: int) -> tuple[str, ...]:
        """Which of the patterns that a text is searched for the pieces from a place on can begin."""
        near = sheet.keys[at : at + AHEAD]
        known = self._starting.get(near)
        if known is None:
            known = tuple(name for name in STARTS if name in self._rules and self.worth_trying(name, sheet, at))
            if len(self._starting) > MOST_LEARNT:
                self._starting.clear()
            if self._place(sheet, at)[0] == near:
                self._starting[near] = known  # else less was looked at than there is: once it is met often, more is
        return known

    def match(self, name: str, sheet: Sheet, at: int) -> Match:
        """The longest reading of the named pattern that begins at piece `at`: where it ends and what it means."""
        _, _, alone, matched = self._place(sheet, at)
        if name in matched:
            return matched[name]
        known = alone.get(name)
        if known is None:
            known = alone[name] = {} if self._one_word(name, sheet, at) else _NOT_ALONE
        low = sheet.pieces[at].low
        if low in known:
            matched[name] = at + 1, known[low]
            return matched[name]
        reader = self._readers.get(name)
        found = reader.read(sheet.pieces, at) if reader is not None else self._longest(name, sheet, at)
        matched[name] = found
        if found is not None and known is not _NOT_ALONE:
            known[low] = found[1]
        return found

    def _one_word(self, name: str, sheet: Sheet, at: int) -> bool:
        """Whether all that a pattern can be here is one word of a list: then it means the same at all such places."""
        if name in self._classes or name in self._readers:
            return name in self._classes
        rules = self.worth_trying(name, sheet, at)
        if len(rules) != 1 or len(rules[0].elements) != 1:
            return False
        (only,) = rules[0].elements
        return not only.glued and (isinstance(only, Words) or self._one_word(only.name, sheet, at))

    def worth_trying(self, name: str, sheet: Sheet, at: int) -> Rules:
        """The rules of a pattern that the pieces from `at` on can begin."""
        keys, worth, _, _ = self._place(sheet, at)
        known = worth.get(name)
        if known is None:
            rules = self._rules[name]
            known = worth[name] = tuple(rules[place] for place in self._outlook.worth_trying(name, keys))
        return known

    def _place(self, sheet: Sheet, at: int) -> Place:
        place = sheet.places.get(at)
        if place is None:
            keys = self._keys(sheet, at)
            known = self._worth.get(keys)
            if known is None:
                known = self._worth[keys] = (keys, {}, {})
            place = sheet.places[at] = (*known, {})
        return place

    def _keys(self, sheet: Sheet, at: int) -> Keys:
        """How the text goes on from a place: in two pieces, in three where those two are met often.

        Which rules three pieces can begin takes long to find out; what is found is the same with two.
        """
        keys = sheet.ahead(at)
        pair = keys[:-1]
        seen = self._seen.get(pair, 0)
        if seen >= OFTEN:
            return keys
        self._seen[pair] = seen + 1
        return pair or keys

    def _longest(self, name: str, sheet: Sheet, at: int) -> Match:
        best: Match = None
        for rule in self.worth_trying(name, sheet, at):
            read = self._read(rule.elements, sheet, at)
            if read is None or (best is not None and read[0] <= best[0]):
                continue
            meaning = rule.build(read[1])
            if meaning is not None:
                best = read[0], meaning
        return best

    def _read(self, elements: Sequence[Words | Part], sheet: Sheet, at: int) -> tuple[int, Bound] | None:
        """Where the elements end when they are read one after another from a place, and what they kept."""
        kept: dict[str, Meaning] = {}
        classes, pieces = self._classes, sheet.pieces
        last = len(pieces)
        for element in elements:
            if at >= last:
                return None
            piece = pieces[at]
            if element.glued and not piece.glued:
                return None
            if isinstance(element, Words):
                if piece.low not in element.words:
                    return None
                at += 1
                continue
            known = classes.get(element.name)
            if known is not None:
                if piece.low not in known:
                    return None
                kept[element.keep] = known[piece.low]
                at += 1
                continue
            found = self.match(element.name, sheet, at)
            if found is None:
                return None
            at, kept[element.keep] = found
        return at, kept


def _flat(name: str, rules: Mapping[str, Sequence[Line]]) -> Iterator[Line]:
    """A pattern's lines, each that only hands on another pattern replaced by that one's: the longest reading and the
    upper line are the same, and a word that is a whole expression is found in one step."""
    for pattern, builder in rules[name]:
        handed = _HANDS_ON.fullmatch(pattern)
        if handed and builder == "same" and handed[1] in rules:
            yield from _flat(handed[1], rules)
        else:
            yield pattern, builder


def _rules(pattern: str, build: Builder) -> Iterator[Rule]:
    """One line as the rules that it stands for: with and without what may be left out, the fullest first."""
    for elements in spelled_out(compile_pattern(pattern)):
        yield Rule(elements, build)


__all__ = ["Bound", "Builder", "Grammar", "Part", "Reader", "Sheet"]
