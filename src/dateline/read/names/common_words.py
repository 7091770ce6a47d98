"""Goes in: names and words that are common words too. Comes out: which of them are persons, and which are no names.

A sentence gives its first word a capital, so that "Stone" of "Stone walls" looks like "Stone said".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.language.en.common_words import ALSO_NAMES, MONTHS_ALSO_NAMES
from dateline.language.en.names import HUMAN_VERBS, PERSON_MATTERS
from dateline.language.en.reporting import DECLARING
from dateline.language.en.titles import ADDRESSES
from dateline.language.given_names import is_given
from dateline.model.parse import Parse, Sentence, Token
from dateline.read.names.titled import NEVER_ALONE, PROPER, Name, is_title

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AFTER_A_COMMAND = frozenset({"DT", "PRP$", "PDT"})


def without_common_words(parse: Parse, names: Sequence[Name], sentences: Sequence[Sentence]) -> list[Name]:
    """The names without lone words that only open their sentence: "Stone walls", "Mark my words", "Hope remains"."""
    opens = {_opening(parse, s) for s in sentences}
    full = _in_full_names(parse, names)
    return [n for n in names if n.first not in opens or not _is_common_word(parse, n, full)]


def find_bearers(parse: Parse, sentences: Sequence[Sentence], names: Sequence[Name]) -> Iterator[Name]:
    """The lone surnames of persons named in full elsewhere, where the word is a common one but does what persons do.

    "Banks said the banks had lied"; within a sentence a capital is enough: "she thanked Park".
    """
    full = _in_full_names(parse, names)
    taken = {i for name in names for i in range(name.first, name.last)}
    for sentence in sentences:
        opens = _opening(parse, sentence)
        for token in parse.words(sentence):
            if token.i in taken or not token.text.istitle() or _is_an_office(parse, token):
                continue
            low = token.text.casefold()
            meant = _acts_human(parse, token)
            meant = meant or (_opens_bare(parse, token) if token.i == opens else _stands_bare(parse, token))
            if (low in full and meant) or (low in MONTHS_ALSO_NAMES and _speaks(parse, token)):
                yield Name(token.i, token.i, token.i + 1, "person", True)


def _is_an_office(parse: Parse, token: Token) -> bool:
    """Whether an article or a place makes a title of a word that is a surname too: "the Pope", "Mayor of Brena"."""
    before, after = parse.tokens[token.i - 1] if token.i else token, parse.tokens[token.i + 1 : token.i + 2]
    articled = before.tag in {"DT", "PRP$"} and before.sentence == token.sentence
    return is_title(token.text) and (articled or (bool(after) and after[0].text == "of"))


def bears_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a month stands behind a given name as a surname: "Theresa May", but "told Rohn May 5"."""
    if at == 0 or tokens[at].text.casefold() not in MONTHS_ALSO_NAMES or not tokens[at].text.istitle():
        return False
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    given = tokens[at - 1].text.istitle() and is_given(tokens[at - 1].text.casefold())
    return given and tokens[at - 1].sentence == tokens[at].sentence and not after[:1].isdigit()


def _opening(parse: Parse, sentence: Sentence) -> int:
    """The first word of a sentence, behind quotation marks."""
    words = (t.i for t in parse.words(sentence) if t.text[0].isalnum())
    return next(words, sentence.first)


def _in_full_names(parse: Parse, names: Sequence[Name]) -> frozenset[str]:
    """The first and last words of the persons' names of several words, and what stands behind "Mr"."""
    full = (n.key(parse) for n in names if _is_persons(parse, n) and (n.last - n.core > 1 or _is_addressed(n)))
    return frozenset(word for key in full for word in (key[0], key[-1]))


def _is_addressed(name: Name) -> bool:
    return name.title is not None and name.title.casefold().rstrip(".") in ADDRESSES


def _is_persons(parse: Parse, name: Name) -> bool:
    return name.kind == "person" or is_given(parse.tokens[name.core].text.casefold())


def _is_common_word(parse: Parse, name: Name, full: frozenset[str]) -> bool:
    """Whether the word that opens a sentence is none but itself: before a noun of its own, as a command, as a thing."""
    token = parse.tokens[name.first]
    low, also = token.text.casefold(), token.text.casefold() in ALSO_NAMES
    after = parse.tokens[token.i + 1] if token.i + 1 < len(parse.tokens) else token
    if name.title is not None or name.last - name.first > 1 or after.sentence != token.sentence:
        return False
    if name.kind in {"place", "organization"} or _acts_human(parse, token):
        return False
    if after.tag in AFTER_A_COMMAND:
        return also or low not in full
    if also and after.tag in {"NN", "NNS"} and after.text.islower() and after.lemma not in PERSON_MATTERS:
        return True
    return also and low not in full and token.dep in SUBJECTS and after.tag[:2] in {"VB", "MD", "RB"}


def _speaks(parse: Parse, token: Token) -> bool:
    """Whether somebody says what follows, whatever the parse takes the word for: "May said", "Long told the court"."""
    verb = parse.tokens[token.head]
    if verb.lemma not in DECLARING:
        return False
    if token.dep in SUBJECTS:
        return verb.i > token.i or verb.i == token.i - 1  # "said King"
    others = any(c.dep in SUBJECTS and c.i < verb.i for c in parse.children(verb))
    return verb.i == token.i + 1 and verb.tag in {"VBD", "VBZ"} and not others


def _acts_human(parse: Parse, token: Token) -> bool:
    """Whether somebody is said to say or do what only persons do, in the singular."""
    verb = parse.tokens[token.head]
    return _speaks(parse, token) or (token.dep == "nsubj" and verb.i > token.i and verb.lemma in HUMAN_VERBS)


def _opens_bare(parse: Parse, token: Token) -> bool:
    """Whether an office that opens a sentence has no article, as none could stand: "Dean had left", "Shah's lawyer"."""
    beside = parse.tokens[token.i + 1 : token.i + 2]
    alone = not (beside and beside[0].text[:1].isupper())
    singular = token.tag in {"NNP", "NN"} and token.dep in SUBJECTS | {"poss"}
    return is_title(token.text) and alone and singular and not any(c.i < token.i for c in parse.children(token))


def _stands_bare(parse: Parse, token: Token) -> bool:
    """Whether a word within a sentence has nothing before it that a common noun would have: "thanked Park"."""
    low, before = token.text.casefold(), parse.tokens[token.i - 1]
    beside = parse.tokens[token.i + 1 : token.i + 2]
    alone = not before.text[:1].isupper() and not (beside and beside[0].text[:1].isupper())
    modified = any(c.i < token.i and c.dep in {"det", "amod", "poss"} for c in parse.children(token))
    if low in MONTHS_ALSO_NAMES:
        return alone and not modified and token.dep in SUBJECTS | {"dobj"}
    never = low in NEVER_ALONE or is_title(token.text)
    return never and token.tag in PROPER and token.dep != "compound" and alone and not modified
