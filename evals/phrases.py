"""Goes in: the mentions of a parsed text. Comes out: the whole phrases they head, as a coreference corpus has them.

OntoNotes and its kin have "the mayor, who resigned" where the record has "the mayor", one mention for a name with its
apposition, "all of us" where the record has "us", and none for what lies within a phrase of its own cluster.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dateline.language.areas import areas_behind
from dateline.model.parse import Parse, Token
from dateline.model.reading import Mention
from evals.spacing import Place

CLAUSES = frozenset({"ccomp", "advcl", "parataxis", "dobj", "xcomp"})
EDGES = frozenset({"punct", "mark", "cc"})
ADVERBS = frozenset({"npadvmod", "advmod"})
TIMES = frozenset({"DATE", "TIME"})
FOCUS = frozenset({"only", "even", "both", "just", "also", "especially", "particularly"})
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
    behind = {m.start: m for m in mentions if m.form == "name"}
    places = [
        _with_areas(parse, mention, behind, phrase(parse, head, cluster))
        for mention, head in zip(mentions, heads, strict=True)
    ]
    for number in sorted(range(len(places)), key=lambda n: (places[n][0], -places[n][1])):
        head, mention, (start, end) = heads[number], mentions[number], places[number]
        if head.dep == "appos" and any(cluster.get(t.i) == mention.cluster for t in _described(parse, head)):
            continue
        if head.dep == "attr" and _subject_of(parse, head, cluster) == mention.cluster:
            continue
        if end > outer.get(mention.cluster, (0, 0))[1]:
            outer[mention.cluster] = (start, end)
            yield mention, (start, end)


def _described(parse: Parse, apposition: Token) -> Iterator[Token]:
    """What an apposition can be of: its governor, and in "the treasurer of the club, Ama Lund" the treasurer too."""
    for above in parse.ancestors(apposition):
        if above.pos in {"NOUN", "PROPN"}:
            yield above
        elif above.text != "of":
            return


def _subject_of(parse: Parse, predicate: Token, cluster: dict[int, int]) -> int | None:
    """The cluster of whom a predicate describes: "Ama Lund" for the mayor of "Ama Lund is the mayor"."""
    subjects = (c for c in parse.children(parse.tokens[predicate.head]) if c.dep == "nsubj")
    return next((cluster[c.i] for c in subjects if c.i in cluster), None)


def _with_areas(parse: Parse, mention: Mention, behind: Mapping[int, Mention], place: Place) -> Place:
    """The phrase of a name, no shorter than itself, with the areas behind a town: "Paris, Texas" is one."""
    if mention.form != "name":
        return place
    town, end = mention, max(place[1], mention.end)
    while mention.kind == "place" and (area := behind.get(town.end + 2)) is not None:
        comma = parse.at(town.end, town.end + 1)
        if not comma or comma[0].text != "," or not areas_behind(town.text, area.text):
            break
        town, end = area, max(end, area.end)
    return min(place[0], mention.start), end


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
    words.extend(_other_trade(parse, head))
    words.sort(key=lambda t: t.i)
    words.extend(c for c in parse.children(head) if c.tag == "POS" and c.i == words[-1].i + 1)
    first, last = 0, len(words)
    while words[first].i < head.i and (words[first].dep in EDGES or _only_points(words[first])):
        first += 1
    while words[last - 1].i > head.i and words[last - 1].dep == "punct":
        last -= 1
    return words[first].start, _closed(parse, words[first], words[last - 1])


def _other_trade(parse: Parse, name: Token) -> Iterator[Token]:
    """The first of two nouns before a name that tell what its bearer is: "the baker and singer Ama Lund"."""
    first = parse.tokens[name.head]
    told = any(c.dep == "compound" and c.tag == "NN" for c in parse.children(name))
    between = [t.text for t in parse.children(first) if first.i < t.i < name.i]
    if name.dep == "conj" and name.pos == "PROPN" and first.tag == "NN" and told and between == ["and"]:
        yield from (t for t in parse.subtree(first) if t.i < name.i)


def _only_points(word: Token) -> bool:
    """Whether a word before a phrase only points at it: "even the mayor", but not "both" where it counts the two."""
    return word.text.casefold() in FOCUS and word.dep not in {"det", "predet"}


def _joined(parse: Parse, first: Token) -> Iterator[Token]:
    """A word and what "and" joins to it, in order."""
    yield first
    for child in parse.children(first):
        if child.dep == "conj" and child.i > first.i:
            yield from _joined(parse, child)


def _within(parse: Parse, token: Token, child: Token, head: Token, cluster: dict[int, int]) -> bool:
    """Whether what a word governs is of its phrase: not what "and" joins, nor a clause or another name after a name."""
    if token is head and child.dep in {"conj", "cc", "preconj", "case"}:
        return False
    if child.dep == "appos":
        return _apposed(parse, token, child, head, cluster)
    if token.pos == "PROPN":
        return not (_strays_before(child) if child.i < token.i else _strays_behind(token, child))
    return not (token is head and child.i > token.i and _tells_when(parse, child))


def _apposed(parse: Parse, token: Token, child: Token, head: Token, cluster: dict[int, int]) -> bool:
    """Whether reading joined an apposition to its noun or to the head, or brackets hold it.

    Lists without "and" are often parsed as appositions.
    """
    joined = child.i in cluster and cluster[child.i] in {cluster.get(token.i), cluster.get(head.i)}
    if token.pos == "PROPN":
        return joined or child.pos != "PROPN"
    return joined or _bracketed(parse, child)


def _strays_before(child: Token) -> bool:
    """Whether a parse hangs a word before a name on it that is none of its phrase: "what Marland is"."""
    return child.tag[:2] == "VB" or child.tag in {"WP", "WDT"}


def _strays_behind(name: Token, child: Token) -> bool:
    """Whether it hangs on a name what is of its clause: "Ama Lund yesterday", "with Ama Lund in the garden"."""
    return child.dep in CLAUSES | ADVERBS or (child.dep == "prep" and name.ent == "PERSON")


def _tells_when(parse: Parse, child: Token) -> bool:
    """Whether words behind a noun tell the time of the clause rather than which one: "met the mayor on Monday"."""
    return child.dep == "prep" and child.text != "of" and any(c.ent in TIMES for c in parse.children(child))


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
