"""Goes in: a report's candidates. Comes out: those that "and" joins, taken together, whom a later "they" can mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dateline.model.parse import Parse, Token
from dateline.read.coreference.candidate import Candidate

SPEAKING = frozenset({"i", "me", "myself"})
LONGEST = 30  # tokens; what is longer is a list that nobody takes up as one


def groups(parse: Parse, by_head: Mapping[int, Candidate]) -> Iterator[Candidate]:
    """A candidate for each coordination of names and nouns; its `joint` is the "and"."""
    for first in by_head.values():
        token = parse.tokens[first.head]
        if first.form == "pronoun" or token.dep == "conj":
            continue
        joint = next((c for c in _chain(parse, token) if c.dep == "cc"), None)
        members = [by_head[c.i] for c in _chain(parse, token) if c.dep == "conj" and c.i in by_head]
        if joint is None or joint.text.casefold() not in {"and", "&"} or not members:
            continue
        last = members[-1]
        ours = last.form == "pronoun" and last.words[0] in SPEAKING
        others = members[:-1] if ours else members
        if joint.i < last.head and last.last - first.first <= LONGEST and all(m.form != "pronoun" for m in others):
            yield _together(first, members, joint)


def _chain(parse: Parse, token: Token) -> Iterator[Token]:
    """What "and" and commas join to a word, in order: each hangs on the word before it or on the first."""
    for child in parse.children(token):
        if child.i > token.i and child.dep in {"cc", "conj"}:
            yield child
            if child.dep == "conj":
                yield from _chain(parse, child)


def _together(first: Candidate, members: list[Candidate], joint: Token) -> Candidate:
    kinds = {first.kind, *(m.kind for m in members)}
    nouns = [c.noun or " ".join(c.words) for c in (first, *members)]
    return replace(
        first,
        last=members[-1].last,
        form="nominal",
        kind=kinds.pop() if len(kinds) == 1 else "other",
        words=(),
        noun=" and ".join(nouns),
        gender=None,
        plural=True,
        person=1 if members[-1].form == "pronoun" else 3,
        definite=False,
        owner=None,
        role=None,
        joint=joint.i,
    )
