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
# The places that a pattern can reach, as bits: 1 is where it began, 2 the piece behind, and so on.
Reached = int
# An element as it is looked at here: the keys of its words, or the name of a pattern.
Step = tuple[frozenset[str] | None, str]
# The keys that a pattern can begin with, `ANY` for all of them, and whether it can take nothing at all.
Firsts = tuple[frozenset[str], bool]
_DIGITS = frozenset(DIGITS)
_NOWHERE, _HERE, _ONE = 0, 1, 2


class Outlook:
    """How far each pattern can reach into a few keys; what reaches their end may go on behind it."""

    def __init__(
        self,
        classes: Mapping[str, Mapping[str, Meaning]],
        readers: Mapping[str, Reader],
        rules: Mapping[str, Sequence[Sequence[Words | Part]]],
    ) -> None:
        self._readers = readers
        self._rules = {name: [_steps(elements) for elements in made] for name, made in rules.items()}
        self._named = frozenset().union(*(_words_of(made) for made in rules.values()))
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

    def of_elements(self, steps: Iterable[Step], keys: Keys) -> Reached:
        """Where a sequence of elements can end among the keys; nowhere if it can't begin with them."""
        reached, ends = _HERE, 1 << len(keys)
        for words, name in steps:
            if reached == _HERE:  # as most steps are: the first, at the first key
                reached = self._of_name(name, keys) if words is None else (_ONE if keys[0] in words else _NOWHERE)
                if not reached:
                    return _NOWHERE
                continue
            after = reached & ends
            for at, key in enumerate(keys):
                if not reached >> at & 1:
                    continue
                if words is None:
                    after |= self._of_name(name, keys[at:] if at else keys) << at
                elif key in words:
                    after |= _ONE << at
            if not after:
                return _NOWHERE
            reached = after
        return reached

    def _of_name(self, name: str, keys: Keys) -> Reached:
        key = (name, keys)
        reached = self._memo.get(key)
        if reached is None:
            reached = self._memo[key] = self._reach(name, keys)
        return reached

    def _reach(self, name: str, keys: Keys) -> Reached:
        if name in self._words:
            return _ONE if keys[0] in self._words[name] else _NOWHERE
        if name in self._readers:
            return _of_reader(self._readers[name], keys)
        if len(keys) == 1:
            return _ONE if self.beginning(name, keys[0]) else _NOWHERE
        less = self._of_name(name, keys[:-1])
        if not less >> (len(keys) - 1) & 1:
            # What ends before the last key, or can't begin, is no other for it.
            return less
        rules, reached = self._rules[name], _NOWHERE
        for at in self.worth_trying(name, keys):
            reached |= self.of_elements(rules[at], keys)
        return reached

    def _vocabulary(self) -> set[str]:
        """Every key that some rule names."""
        found = set().union(*self._words.values())
        for reader in self._readers.values():
            found |= reader.first | reader.inner
        return found | self._named


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
    begun: dict[str, list[int]] = {key: [] for key in keys}
    for place, (first, empty) in enumerate(firsts):
        for key in keys if empty or ANY in first else first:
            begun[key].append(place)
    return {key: tuple(places) for key, places in begun.items()}


def _of_reader(reader: Reader, keys: Keys) -> Reached:
    """A function pattern: its first key, then any of those that can stand inside it."""
    if reader.empty:
        return _HERE
    if keys[0] not in reader.first and ANY not in reader.first:
        return _NOWHERE
    reached = _NOWHERE if keys[0] in reader.never_alone else _ONE
    for at in range(1, len(keys)):
        inside = keys[at] in reader.inner or ANY in reader.inner
        if not inside or (keys[at] in _DIGITS and keys[at - 1] in _DIGITS):
            break
        reached |= _ONE << at
    return reached or (_ONE if len(keys) == 1 else _NOWHERE)


def _steps(elements: Iterable[Words | Part]) -> tuple[Step, ...]:
    """A rule's elements as they are looked at here."""
    return tuple(map(_step, elements))


@cache
def _step(element: Words | Part) -> Step:
    return (_keys(element.words), "") if isinstance(element, Words) else (None, element.name)


def _words_of(rules: Iterable[Sequence[Words | Part]]) -> frozenset[str]:
    """The keys of the words that some rules name."""
    return frozenset().union(*(_keys(one.words) for rule in rules for one in rule if isinstance(one, Words)))


@cache
def _keys(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_key, words))


def _key(word: str) -> str:
    """A word as the pieces of a text have it: digits by how many there are."""
    return DIGITS[min(len(word), len(DIGITS)) - 1] if word.isdigit() else word
