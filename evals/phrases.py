"""Goes in: the mentions of a parsed text. Comes out: the whole phrases they head, as a coreference corpus has them.

OntoNotes and its kin have "the mayor, who resigned" where the record has "the mayor", one mention for a name with its
apposition, "all of us" where the record has "us", and none for what lies within a phrase of its own cluster.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.language.areas import areas_behind
from dateline.language.words import words as word_set
from dateline.model.parse import Parse, Token
from dateline.model.reading import Mention
from evals.spacing import Place

CLAUSES = frozenset({"ccomp", "advcl", "parataxis", "dobj", "xcomp"})
EDGES = frozenset({"punct", "mark", "cc"})
SIDE_CLAUSES = frozenset({"advcl", "relcl"})
WHEN = frozenset({"when", "as", "while", "after", "because", "if", "since"})
DEEDS = frozenset({"xcomp", "advcl", "acl", "relcl"})
FOR_DEEDS = word_set("""
    ability attempt capacity chance commitment decision desire duty effort freedom need oath obligation opportunity plan
    pledge power promise refusal responsibility right willingness
    """)
"""Nouns that an infinitive tells the content of."""

THEMSELVES = frozenset({"himself", "herself", "itself", "themselves"})
ADVERBS = frozenset({"npadvmod", "advmod"})
TIMES = frozenset({"DATE", "TIME"})
FOCUS = frozenset({"only", "even", "both", "just", "also", "especially", "particularly"})
TOGETHER = frozenset({"appos", "nummod", "det"})
WHOLE = frozenset({"all", "both"})
BEFORE = frozenset(
    {"det", "amod", "compound", "nummod", "poss", "nmod", "predet", "quantmod", "advmod", "punct", "case", "neg"}
)
"""What stands before a noun in its phrase; what else a parse hangs there is of the clause."""

EXAMPLES = frozenset({"than", "including", "like"})
"""What leads to examples or to what is compared, and does not tell which thing is meant."""

POINTING = frozenset({"it", "that", "this", "these", "those", "which", "what", "there", "one"})
"""Subjects that say nothing of what a predicate is of: "it was the mayor who came"."""

PAIRS = {")": "(", "]": "[", "”": "“", "’": "‘", '"': '"', "'": "'"}


@dataclass(frozen=True, slots=True)
class Found:
    """What reading found, by head words: the cluster of each mention, and which of them are names."""

    parse: Parse
    cluster: Mapping[int, int]
    names: frozenset[int]


def widened(parse: Parse, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Place]]:
    """Each mention with the place of its phrase; none for an apposition to a mention of its own cluster.

    Nor is there one for what lies within a phrase of its own cluster: in "families who fear for their homes" the
    corpora have the families once.
    """
    heads = [top_of(parse, mention) for mention in mentions]
    cluster = {head.i: mention.cluster for head, mention in zip(heads, mentions, strict=True)}
    named = frozenset(head.i for head, mention in zip(heads, mentions, strict=True) if mention.form == "name")
    found = Found(parse, cluster, named)
    outer: dict[int, Place] = {}
    behind = {m.start: m for m in mentions if m.form == "name"}
    within = {inner.start for outer in behind.values() for inner in _names_inside(parse, outer, behind)}
    places = [
        _by_itself(parse, mention)
        if mention.form == "name" and mention.start in within
        else _with_areas(parse, mention, behind, phrase(found, head))
        for mention, head in zip(mentions, heads, strict=True)
    ]
    for number in sorted(range(len(places)), key=lambda n: (places[n][0], -places[n][1])):
        head, mention, (start, end) = heads[number], mentions[number], places[number]
        if head.dep == "appos" and any(cluster.get(t.i) == mention.cluster for t in _described(parse, head)):
            continue
        if _is_predicate(parse, head, mention, cluster):
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


def _is_predicate(parse: Parse, head: Token, mention: Mention, cluster: Mapping[int, int]) -> bool:
    """Whether a phrase only tells what its subject is, which the corpora leave out: "Ama Lund is the mayor"."""
    subjects = [c for c in parse.children(parse.tokens[head.head]) if c.dep == "nsubj"]
    if head.dep != "attr" or not subjects:
        return False
    same = any(cluster.get(c.i) == mention.cluster for c in subjects)
    return same or (mention.form == "nominal" and all(c.text.casefold() not in POINTING for c in subjects))


def _names_inside(parse: Parse, outer: Mention, behind: Mapping[int, Mention]) -> Iterator[Mention]:
    """The names that begin behind the first word of a longer one: "Marland" in "the Republic of Marland"."""
    inside = (behind.get(token.start) for token in parse.at(outer.start, outer.end)[1:])
    yield from (m for m in inside if m is not None and m.end <= outer.end)


def _by_itself(parse: Parse, name: Mention) -> Place:
    """A name within a longer one is no wider than itself, but for its article: "the Gulf" of "Bank of the Gulf"."""
    first = parse.at(name.start, name.end)[0]
    article = parse.tokens[first.i - 1] if first.i else first
    return (article.start if article.text.casefold() == "the" else name.start), name.end


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


def phrase(found: Found, head: Token) -> Place:
    """The whole phrase of a head word: all it governs, but what is joined to it by "and", and marks at the borders."""
    parse = found.parse
    if head.dep == "cc":
        joined = list(_joined(parse, parse.tokens[head.head]))
        return phrase(found, joined[0])[0], phrase(found, joined[-1])[1]
    words = [head]
    if head.pos == "PRON" and head.text.casefold() not in WHOLE:
        words.extend(c for c in parse.children(head) if c.i == head.i + 1 and c.dep in TOGETHER)
        words.extend(c for c in words[1:] for c in parse.subtree(c))
    else:
        for token in words:
            words.extend(
                c for c in parse.children(token) if c.sentence == head.sentence and _within(found, token, c, head)
            )
    words.extend(_other_trade(parse, head))
    words.extend(_itself(parse, head, words))
    words.extend(_to_do(parse, head, words))
    words.sort(key=lambda t: t.i)
    words.extend(c for c in parse.children(head) if c.tag == "POS" and c.i == words[-1].i + 1)
    first, last = 0, len(words)
    while words[first].i < head.i and (words[first].dep in EDGES or _only_points(words[first])):
        first += 1
    while words[last - 1].i > head.i and words[last - 1].dep == "punct":
        last -= 1
    return words[first].start, _closed(parse, words[first], words[last - 1])


def _itself(parse: Parse, head: Token, words: Sequence[Token]) -> Iterator[Token]:
    """The "herself" right behind a noun, wherever the parse hangs it: "the mayor herself came"."""
    after = parse.tokens[head.i + 1] if head.i + 1 < len(parse.tokens) else head
    last = max(words, key=lambda t: t.i)
    stressed = last.i == head.i and after.sentence == head.sentence
    if head.pos in {"NOUN", "PROPN"} and stressed and after.text.casefold() in THEMSELVES:
        yield after


def _to_do(parse: Parse, head: Token, words: Sequence[Token]) -> Iterator[Token]:
    """What a right or duty right before "to" is for, where the parse hangs it on the verb: "gave the right to stay"."""
    behind = parse.tokens[head.i + 1 : head.i + 3]
    if head.lemma not in FOR_DEEDS or len(behind) < 2 or max(t.i for t in words) > head.i:
        return
    to, deed = behind
    if to.tag == "TO" and deed.tag == "VB" and to.head == deed.i and deed.dep in DEEDS:
        yield from (t for t in parse.subtree(deed) if t.i > head.i)


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


def _within(found: Found, token: Token, child: Token, head: Token) -> bool:
    """Whether what a word governs is of its phrase: not what "and" joins, nor a clause or another name after a name."""
    parse = found.parse
    if token is head and child.dep in {"conj", "cc", "preconj", "case"}:
        return False
    if child.dep == "intj" or (token.i in found.names and _parted(parse, token, child, ":")):
        return False
    if child.dep == "appos":
        return _apposed(found, token, child, head)
    if child.i < token.i:
        return (token is not head or child.dep in BEFORE) and not (
            (token.pos == "PROPN" and _strays_before(child))
            or (token.i in found.names and child.dep == "amod" and _parted(parse, child, token, ","))
            or (token.i in found.names and child.tag in {"WP", "WDT", "IN"})
        )
    if _tells_of_the_clause(parse, child) or (token.pos == "PROPN" and _strays_behind(token, child)):
        return False
    return token is not head or not (
        child.dep == "amod"
        or child.text in EXAMPLES
        or (token.pos != "PROPN" and (_tells_what_for(head, child) or _tells_when(parse, child)))
    )


def _apposed(found: Found, token: Token, child: Token, head: Token) -> bool:
    """Whether reading joined an apposition to its noun or to the head, or brackets hold it.

    Lists without "and" are often parsed as appositions.
    """
    cluster = found.cluster
    joined = child.i in cluster and cluster[child.i] in {cluster.get(token.i), cluster.get(head.i)}
    if token.pos == "PROPN":
        return joined or child.pos != "PROPN"
    return joined or _bracketed(found.parse, child)


def _parted(parse: Parse, one: Token, other: Token, mark: str) -> bool:
    """Whether a mark parts two words that the parse joins: "Lund: I was there", "even louder, Ama Lund"."""
    return any(t.text == mark for t in parse.tokens[one.i + 1 : other.i])


def _tells_of_the_clause(parse: Parse, child: Token) -> bool:
    """Whether a clause behind a comma tells when or why: "Ama Lund, when she came, said"."""
    opens = parse.edges(child)[0]
    before = parse.tokens[opens - 1].text if opens else ""
    told = any(c.text.casefold() in WHEN and c.dep in {"mark", "advmod"} for c in parse.children(child))
    return child.dep in SIDE_CLAUSES and before == "," and told


def _strays_before(child: Token) -> bool:
    """Whether a parse hangs a word before a name on it that is none of its phrase: "what Marland is"."""
    return child.tag[:2] == "VB" or child.tag in {"WP", "WDT"}


def _strays_behind(name: Token, child: Token) -> bool:
    """Whether it hangs on a name what is of its clause: "Ama Lund yesterday", "with Ama Lund in the garden"."""
    return child.dep in CLAUSES | ADVERBS or (child.dep == "prep" and name.ent == "PERSON")


def _tells_what_for(noun: Token, child: Token) -> bool:
    """Whether a "for" tells the purpose of a deed rather than which thing it was done with; not behind its subject."""
    return child.text == "for" and not noun.dep.startswith("nsubj")


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
