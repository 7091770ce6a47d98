"""Goes in: the first keys of a text from a place on. Comes out: which patterns can begin there, before any is tried.

Only keys are looked at (the word, or how many digits), never spaces or values: what is let through may still fail,
what is kept back can not match.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from dateline.read.times.patterns import ANY, Meaning, Part, Reader, Words
from dateline.read.times.tokens import DIGITS, Piece

# So many pieces are looked at: with two, "the last the" began forty rules, with three it begins none.
AHEAD = 3
# The key of a piece that no rule names.
UNKNOWN = "?"
Keys = tuple[str, ...]
Reached = frozenset[int]
# The keys that a pattern can begin with, `ANY` for all of them, and whether it can take nothing at all.
Firsts = tuple[frozenset[str], bool]
_DIGITS = frozenset(DIGITS)
_NOWHERE: Reached = frozenset()
_HERE: Reached = frozenset({0})
_ONE: Reached = frozenset({1})


class Outlook:
    """How far each pattern can reach into a few keys; what reaches their end may go on behind it."""

    def __init__(
        self,
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader],
        rules: Mapping[str, Sequence[Sequence[Words | Part]]],
    ) -> None:
        self._readers = readers
        self._rules = rules
        self._words = {name: frozenset(map(_key, words)) for name, words in classes.items()}
        self._memo: dict[tuple[str, Keys], Reached] = {}
        self._worth: dict[tuple[str, Keys], tuple[int, ...]] = {}
        self._known = {key: key for key in self._vocabulary()}
        self._begun: dict[str, dict[str, tuple[int, ...]]] = {}
        firsts: dict[str, Firsts] = {name: (words, False) for name, words in self._words.items()}
        firsts.update({name: (reader.first, reader.empty) for name, reader in readers.items()})
        for name, made in rules.items():
            each = [_first_of(elements, firsts) for elements in made]
            firsts[name] = frozenset().union(*(keys for keys, _ in each)), any(empty for _, empty in each)
            self._begun[name] = _by_key(each)

    def keys(self, pieces: Sequence[Piece]) -> list[str]:
        """The key of each piece, those that no rule names as one."""
        known = self._known
        return [known.get(piece.key, UNKNOWN) for piece in pieces]

    def first(self, name: str) -> frozenset[str]:
        """The keys that a pattern can begin with."""
        return frozenset(key for key in (*self._known, UNKNOWN) if self.beginning(name, key))

    def beginning(self, name: str, key: str) -> tuple[int, ...]:
        """Which rules of a pattern, by their places, can begin with a key: few enough to look further ahead with."""
        begun = self._begun[name]
        return begun[key] if key in begun else begun[ANY]

    def worth_trying(self, name: str, keys: Keys) -> tuple[int, ...]:
        """Which rules of a pattern can begin with these keys: of those that can with one less."""
        worth = self._worth.get((name, keys))
        if worth is None:
            rules = self._rules[name]
            less = self.beginning(name, keys[0]) if len(keys) == 1 else self.worth_trying(name, keys[:-1])
            worth = less if len(keys) == 1 else tuple(at for at in less if self.of_elements(rules[at], keys))
            self._worth[name, keys] = worth
        return worth

    def of_elements(self, elements: Iterable[Words | Part], keys: Keys) -> Reached:
        """Where a sequence of elements can end among the keys; nowhere if it can't begin with them."""
        reached = _HERE
        for element in elements:
            after: set[int] = set()
            for at in reached:
                if at == len(keys):
                    after.add(at)
                elif isinstance(element, Words):
                    if keys[at] in _keys(element.words):
                        after.add(at + 1)
                else:
                    after.update(at + further for further in self._of_name(element.name, keys[at:]))
            if not after:
                return _NOWHERE
            reached = frozenset(after)
        return reached

    def _of_name(self, name: str, keys: Keys) -> Reached:
        key = (name, keys)
        if key not in self._memo:
            self._memo[key] = self._reach(name, keys)
        return self._memo[key]

    def _reach(self, name: str, keys: Keys) -> Reached:
        if name in self._words:
            return _ONE if keys[0] in self._words[name] else _NOWHERE
        if name in self._readers:
            return _of_reader(self._readers[name], keys)
        if len(keys) == 1:
            return _ONE if self.beginning(name, keys[0]) else _NOWHERE
        less = self._of_name(name, keys[:-1])
        if len(keys) - 1 not in less:
            # What ends before the last key, or can't begin, is no other for it.
            return less
        rules = self._rules[name]
        return _NOWHERE.union(*(self.of_elements(rules[at], keys) for at in self.worth_trying(name, keys)))

    def _vocabulary(self) -> set[str]:
        """Every key that some rule names."""
        found = set().union(*self._words.values())
        for reader in self._readers.values():
            found |= reader.first | reader.inner
        for rule in (elements for made in self._rules.values() for elements in made):
            found.update(_key(word) for element in rule if isinstance(element, Words) for word in element.words)
        return found


def _first_of(elements: Sequence[Words | Part], firsts: Mapping[str, Firsts]) -> Firsts:
    """The keys that a sequence of elements can begin with, and whether it can be empty."""
    found: set[str] = set()
    for element in elements:
        keys, empty = (_keys(element.words), False) if isinstance(element, Words) else firsts[element.name]
        found |= keys
        if not empty:
            return frozenset(found), False
    return frozenset(found), True


def _by_key(firsts: Sequence[Firsts]) -> dict[str, tuple[int, ...]]:
    """The places of the rules by the key that they can begin with; under `ANY` those that any key can begin."""
    keys = frozenset({ANY}).union(*(keys for keys, _ in firsts))
    return {
        key: tuple(place for place, (first, empty) in enumerate(firsts) if empty or ANY in first or key in first)
        for key in keys
    }


def _of_reader(reader: Reader, keys: Keys) -> Reached:
    """A function pattern: its first key, then any of those that can stand inside it."""
    if reader.empty:
        return _HERE
    if keys[0] not in reader.first and ANY not in reader.first:
        return _NOWHERE
    reached = set() if keys[0] in reader.never_alone else {1}
    for at in range(1, len(keys)):
        if keys[at] not in reader.inner or (keys[at] in _DIGITS and keys[at - 1] in _DIGITS):
            break
        reached.add(at + 1)
    return frozenset(reached) or (frozenset({1}) if len(keys) == 1 else _NOWHERE)


@cache
def _keys(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_key, words))


def _key(word: str) -> str:
    """A word as the pieces of a text have it: digits by how many there are."""
    return DIGITS[min(len(word), len(DIGITS)) - 1] if word.isdigit() else word
