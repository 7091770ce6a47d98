"""Goes in: the mentions of a parsed text. Comes out: the whole phrases they head, as a coreference corpus has them.

OntoNotes and its kin have "the mayor, who resigned" where the record has "the mayor", one mention for a name with its
apposition, "all of us" where the record has "us", and none for what lies within a phrase of its own cluster.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.model.parse import Parse, Token
from dateline.model.reading import Mention
from evals.spacing import Place

CLAUSES = frozenset({"ccomp", "advcl", "parataxis", "dobj", "xcomp"})
FOCUS = frozenset({"only", "even", "both", "just", "also"})
TOGETHER = frozenset({"appos", "nummod", "det"})
WHOLE = frozenset({"all", "both"})
PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"', "'": "'"}


def widened(parse: Parse, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Place]]:
    """Each mention with the place of its phrase; none for an apposition to a mention of its own cluster.

    Nor is there one for what lies within a phrase of its own cluster: in "families who fear for their homes" the
    corpora have the families once.
    """
    heads = [top_of(parse, mention) for mention in mentions]
    cluster = {head.i: mention.cluster for head, mention in zip(heads, mentions, strict=True)}
    outer: dict[int, Place] = {}
    places = [phrase(parse, head, cluster) for head in heads]
    for number in sorted(range(len(places)), key=lambda n: (places[n][0], -places[n][1])):
        head, mention, (start, end) = heads[number], mentions[number], places[number]
        if head.dep == "appos" and cluster.get(head.head) == mention.cluster:
            continue
        if end > outer.get(mention.cluster, (0, 0))[1]:
            outer[mention.cluster] = (start, end)
            yield mention, (start, end)


def top_of(parse: Parse, mention: Mention) -> Token:
    """The word of a mention that governs its others: in "the House of Lords" the house."""
    inside = parse.at(mention.start, mention.end)
    numbers = {t.i for t in inside}
    tops = [t for t in inside if t.head not in numbers or t.head == t.i]
    whole = _all_of(parse, parse.at(mention.head, mention.head + 1)[0])
    if whole is not None and mention.form != "name":
        return whole
    named = [t for t in tops if t.pos in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}]
    head = parse.at(mention.head, mention.head + 1)[0]
    if mention.form == "nominal" and head.dep == "pobj" and head.head in numbers:
        return parse.tokens[parse.tokens[head.head].head]  # "thousands" in "thousands of workers"
    return named[0] if mention.form == "name" and named else head


def _all_of(parse: Parse, head: Token) -> Token | None:
    """The "all" of "all of us", which are no others than we."""
    of = parse.tokens[head.head]
    whole = parse.tokens[of.head]
    return whole if head.dep == "pobj" and of.text == "of" and whole.text.casefold() in WHOLE else None


def phrase(parse: Parse, head: Token, cluster: dict[int, int]) -> Place:
    """The whole phrase of a head word: all it governs, but what is joined to it by "and", and marks at the borders."""
    if head.dep == "cc":
        joined = list(_joined(parse, parse.tokens[head.head]))
        return phrase(parse, joined[0], cluster)[0], phrase(parse, joined[-1], cluster)[1]
    words = [head]
    if head.pos == "PRON" and head.text.casefold() not in WHOLE:
        words.extend(c for c in parse.children(head) if c.i == head.i + 1 and c.dep in TOGETHER)
        words.extend(c for c in words[1:] for c in parse.subtree(c))
    else:
        for token in words:
            words.extend(
                c
                for c in parse.children(token)
                if c.sentence == head.sentence and _within(parse, token, c, head, cluster)
            )
    words.sort(key=lambda t: t.i)
    words.extend(c for c in parse.children(head) if c.tag == "POS" and head.dep == "poss" and c.i == words[-1].i + 1)
    first, last = 0, len(words)
    while words[first].i < head.i and (words[first].dep in {"punct", "mark", "cc"} or words[first].text in FOCUS):
        first += 1
    while words[last - 1].i > head.i and words[last - 1].dep == "punct":
        last -= 1
    return words[first].start, _closed(parse, words[first], words[last - 1])


def _joined(parse: Parse, first: Token) -> Iterator[Token]:
    """A word and what "and" joins to it, in order."""
    yield first
    for child in parse.children(first):
        if child.dep == "conj" and child.i > first.i:
            yield from _joined(parse, child)


def _within(parse: Parse, token: Token, child: Token, head: Token, cluster: dict[int, int]) -> bool:
    """Whether what a word governs is of its phrase: not what "and" joins, nor a clause or another name after a name.

    An apposition is, where reading joined the two or brackets hold it: lists without "and" are often parsed as such.
    """
    if token is head and child.dep in {"conj", "cc", "preconj", "case"}:
        return False
    if child.dep == "appos" and token.pos != "PROPN" and not _bracketed(parse, child):
        return child.i in cluster and cluster[child.i] == cluster.get(token.i)
    if token.pos != "PROPN" or child.i < token.i:
        return True
    if child.dep == "appos" and child.pos == "PROPN":
        return child.i in cluster and cluster[child.i] == cluster.get(token.i)
    return child.dep not in CLAUSES


def _bracketed(parse: Parse, token: Token) -> bool:
    """Whether a bracket opens right before what a word governs, or the first word of it."""
    first = parse.edges(token)[0]
    return any(t.text in {"(", "["} for t in parse.tokens[max(first - 1, 0) : first + 1])


def _closed(parse: Parse, first: Token, last: Token) -> int:
    """The end of a phrase, with the mark that closes what was opened in it."""
    after = parse.tokens[last.i + 1] if last.i + 1 < len(parse.tokens) else last
    opener = PAIRS.get(after.text)
    inside = [t.text for t in parse.tokens[first.i : last.i + 1]]
    if opener is None:
        return last.end
    opened = inside.count(opener) % 2 if opener == after.text else inside.count(opener) - inside.count(after.text)
    return after.end if opened > 0 else last.end
