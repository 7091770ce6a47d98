"""Goes in: the words that stand for a source. Comes out: the speaker: person, body, outlet, document or unnamed."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.language.en.nominals import BODY, PERSON
from dateline.language.en.reporting import (
    BENCH,
    BODY_NOUNS,
    DOCUMENTS,
    EVIDENCE,
    GIVEN,
    GO_BETWEENS,
    INDEFINITE,
    OFFICERS,
    OUTLET_NAMES,
    OUTLET_NOUNS,
    PARTISANS,
    SERVICES,
    UNNAMED_NOUNS,
    VOICES,
)
from dateline.model.parse import Token
from dateline.model.reading import LinkKind
from dateline.read.quotations.outlets import passer_kind
from dateline.read.quotations.page import Name, Page

_CUT = frozenset({"relcl", "acl", "advcl", "parataxis", "ccomp", "punct", "cc", "preconj", "dep"})
_FULL = 2
_BEFORE = ("compound", "amod", "nmod", "poss")
# Words for a person or a firm that mean the body when they speak.
_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr", "Sir", "Lady", "Dame"})
# Guards that are a body.
_GUARDS = frozenset({"coast", "national", "home", "border", "revolutionary", "presidential", "civil"})
_OF_A_HOUSE = frozenset({"analyst", "economist", "strategist"})
_SPEAKING_ALONE = frozenset({"regulator", "broadcaster", "publisher", "maker", "operator"})


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks, as the words there tell: tokens `first` to `last` (half open) with their head.

    `verb` is the lemma by which he passes on what others say, where he does.
    """

    first: int
    last: int
    head: int
    kind: LinkKind
    name: str | None
    description: str | None = None
    verb: str | None = None


def source_of(page: Page, head: Token) -> Source:
    """The source that a noun phrase stands for, given by its head word."""
    first, last = _phrase(page, head)
    person = _person_in(page, head)
    if person and _is_open(page, head, person):
        person = None
    if person and not passer_kind(page, head, person):
        return Source(first, last, person.last - 1, "person", person.text)
    if head.pos == "PRON" or head.tag in ("PRP", "PRP$", "WP"):
        return Source(first, last, head.i, "person", None, head.text)
    name = page.name_of.get(head.i)
    if name and _one_of_many(page, head, name):
        return Source(first, last, head.i, "unnamed", None, page.text(first, last))
    if name and not _bare_office(page, head, name):
        kind: LinkKind = "person" if name.kind == "person" else "body"
        return Source(first, last, head.i, passer_kind(page, head, name) or kind, name.text)
    paper = head.pos == "PROPN" and head.text.casefold() in OUTLET_NAMES
    if paper and _articled(page, head) and head.text[:1].isupper():
        return Source(first, last, head.i, "outlet", _proper(page, head))
    if head.text.casefold() in PERSON and _articled(page, head):
        return _common(page, head, first, last)  # "the Pope", whatever surname somebody bears
    known = page.surnames.get(head.text)
    if known and head.text[:1].isupper():
        return Source(first, last, head.i, "person" if known == "person" else "body", head.text)
    if _like_name(page, head):
        return Source(first, last, head.i, "person", head.text)
    if head.pos == "PROPN" and not any(c.dep in ("det", "amod") for c in page.parse.children(head)):
        kind = "body" if head.ent in ("ORG", "GPE", "LOC", "FAC") else "person"
        return Source(first, last, head.i, kind, _proper(page, head))
    return _common(page, head, first, last)


def _is_open(page: Page, head: Token, name: Name) -> bool:
    """Whether a name is none of one person: an office alone ("the Admiral"), or one of many ("a Social Democrat")."""
    return _bare_office(page, head, name) or _one_of_many(page, head, name)


def _bare_office(page: Page, head: Token, name: Name) -> bool:
    """Whether a capitalised office stands for whoever has it: "the Admiral"."""
    alone = name.last - name.first == 1 and name.first == head.i
    return alone and head.text.casefold() in PERSON and _articled(page, head)


def _articled(page: Page, head: Token) -> bool:
    return any(c.text.casefold() == "the" for c in _before(page, head))


def _one_of_many(page: Page, head: Token, name: Name) -> bool:
    """Whether a name is that of a group, of which one speaks: "a senior Social Democrat"; "a Mr Roe" is named."""
    open_ = any(c.text.casefold() in ("a", "an") and c.dep == "det" for c in _before(page, head))
    words = name.text.casefold().split()
    group = words[-1] in PARTISANS or (name.kind != "person" and len(words) > 1)
    titled = page.tokens[name.first].text.rstrip(".") in _TITLES or page.tokens[name.first - 1].text in _TITLES
    return open_ and group and name.first <= head.i < name.last and not titled


def _before(page: Page, head: Token) -> tuple[Token, ...]:
    return tuple(c for c in page.parse.children(head) if c.i < head.i)


def _like_name(page: Page, head: Token) -> bool:
    """Whether a capitalised singular that stands alone is no common noun: a name the model took for one."""
    lemma = head.lemma.casefold()
    common = lemma in PERSON | UNNAMED_NOUNS | BODY | BODY_NOUNS | DOCUMENTS | OUTLET_NOUNS | VOICES
    alone = not any(c.dep in ("det", "poss", "amod", "compound", "nummod") for c in page.parse.children(head))
    return head.tag == "NN" and head.text.istitle() and alone and not common


def _proper(page: Page, head: Token) -> str:
    """A capitalised head with the capitalised words that lead to it."""
    low = head.i
    while low > 0 and page.tokens[low - 1].pos == "PROPN" and page.tokens[low - 1].head in range(low, head.i + 1):
        low -= 1
    return page.text(low, head.i + 1)


def _phrase(page: Page, head: Token) -> tuple[int, int]:
    """The noun phrase with its appositions, without relative clauses and what follows them."""
    low = high = head.i
    for child in page.parse.children(head):
        if child.dep in _CUT:
            continue
        inner = page.parse.subtree(child) if child.dep not in ("appos", "conj") else _plain(page, child)
        if child.i < head.i:
            low = min(low, inner[0].i)
        else:
            high = max(high, inner[-1].i)
    return low, high + 1


def _plain(page: Page, head: Token) -> tuple[Token, ...]:
    first, last = _phrase(page, head)
    return page.tokens[first:last]


def _person_in(page: Page, head: Token) -> Name | None:
    """The person that the phrase names: its head, or a name in apposition to it.

    In "Ada Roe's son, Ned Roe," the parse takes the owner for the head; it is the one behind who is meant.
    """
    children = page.parse.children(head)
    owns = any(c.tag == "POS" for c in children) and any(c.dep == "appos" and c.i not in page.name_of for c in children)
    queue, seen = [c for c in children if c.dep == "appos"] if owns else [head], 0
    while queue and seen < 8:
        token = queue.pop(0)
        seen += 1
        name = page.name_of.get(token.i)
        if name and name.kind == "person" and token.i == _head_of(page, name, token):
            return name
        if name and token is head and name.kind == "organization" and _titled(page, head):
            return name
        queue.extend(c for c in page.parse.children(token) if c.dep in ("appos", "npadvmod", "nmod") and c.i > token.i)
    human = head.pos == "NOUN" and head.lemma.casefold() not in DOCUMENTS - UNNAMED_NOUNS
    return _in_apposition(page, head) if human else None


def _in_apposition(page: Page, head: Token) -> Name | None:
    """A person's name between commas within the phrase or right behind it: "the head of the mine, Ada Roe, said"."""
    last = _phrase(page, head)[1]
    if head.tag == "NNS":
        return None
    for i in range(head.i + 1, min(last + 2, len(page.tokens))):
        name = page.name_of.get(i)
        if name and name.first == i and name.kind == "person" and page.tokens[i - 1].text == ",":
            return name
    return _capitals_behind(page, head) if head.lemma.casefold() in PERSON | VOICES else None


def _capitals_behind(page: Page, head: Token) -> Name | None:
    """Two capitalised words or more between commas, not taken for one name: "its head, Per Hald, said"."""
    first = last = head.i + 2
    while last < len(page.tokens) and page.tokens[last].text[:1].isupper():
        last += 1
    if first in page.name_of or last - first < _FULL or last >= len(page.tokens) or page.tokens[first - 1].text != ",":
        return None
    return Name(first, last, page.text(first, last), "person") if page.tokens[last].text in (",", ".") else None


def _head_of(page: Page, name: Name, token: Token) -> int:
    return token.i if name.first <= token.i < name.last else -1


def _titled(page: Page, head: Token) -> bool:
    return any(c.dep == "compound" and c.text.rstrip(".") in _TITLES for c in page.parse.children(head))


def _common(page: Page, head: Token, first: int, last: int) -> Source:
    """A source without a name of its own: a voice, a body, a document, somebody unnamed or somebody described."""
    words = page.text(first, last)
    lemma = head.lemma.casefold()
    children = page.parse.children(head)
    owner = next((c for c in children if c.dep == "poss"), None)
    indefinite = _indefinite(page, head)
    if lemma in VOICES or head.text.casefold() in VOICES:
        return _voice(page, head, first, last)
    named = next((page.name_of[c.i] for c in children if c.dep in ("compound", "appos") and c.i in page.name_of), None)
    giver = _giver(page, head) if head.text.casefold() in GIVEN else None
    if giver:
        return source_of(page, giver)
    if lemma == "agency" and (_of_news(children) or _initials_behind(page, head)):
        name = next((page.name_of[c.i].text for c in children if c.dep == "appos" and c.i in page.name_of), None)
        name = page.tokens[head.i + 1].text if _initials_behind(page, head) else name
        return Source(first, last, head.i, "agency", named.text if named else name or _called(page, head), words)
    if head.text.casefold() == "papers":
        return Source(first, last, head.i, "document", None, words)
    if (lemma in OUTLET_NOUNS or head.text.casefold() in OUTLET_NOUNS) and not _speaks_as_body(lemma):
        name = named.text if named else _called(page, head)
        return Source(first, last, head.i, "outlet", name, words)
    called = next((page.name_of[c.i] for c in children if c.dep == "appos" and c.i in page.name_of), None)
    called = called or _body_between_commas(page, head)
    if called and called.kind == "organization":
        return Source(first, last, head.i, "body", called.text, words)
    if named and named.kind == "organization" and lemma in BODY_NOUNS:
        return Source(first, last, head.i, "body", _bare(page, first, last))
    if head.text.casefold() in OFFICERS and not _definite(head.tag, children):
        service = next((c for c in children if c.dep in _BEFORE and c.lemma.casefold() in SERVICES), None)
        if service is not None:
            return Source(first, last, service.i, "body", _plain_text(page, service), words)
    if head.text.casefold() in BENCH and any(c.text.casefold() == "the" for c in children):
        return Source(first, last, head.i, "body", "court", words)
    if lemma in GO_BETWEENS and _client(page, head):
        return _voice(page, head, first, last)
    given = head.text.casefold() in GIVEN - UNNAMED_NOUNS
    if given or (lemma in DOCUMENTS | EVIDENCE and lemma not in UNNAMED_NOUNS):
        author = page.name_of.get(owner.i) if owner else _writer(page, head)
        return Source(first, last, head.i, "document", author.text if author else _body_before(page, head), words)
    house = _house(page, head) if lemma in _OF_A_HOUSE and head.tag == "NNS" else None
    if house:
        return Source(first, last, head.i, "body", house.text, words)
    guard = lemma == "guard" and any(c.text.casefold() in _GUARDS for c in _before(page, head))
    person = lemma in PERSON - _SPEAKING_ALONE and head.tag == "NN" and not guard
    body = lemma in BODY_NOUNS | BODY or head.text.casefold() in BODY_NOUNS
    body = body or guard
    if body and not person and not _several(head, children):
        return Source(first, last, head.i, "body", _bare(page, first, last), words)
    if not indefinite:
        return Source(first, last, head.i, "person", None, words)
    return Source(first, last, head.i, "unnamed", None, words)


def _house(page: Page, head: Token) -> Name | None:
    """The firm whose view its analysts give: "analysts at Roe & Sons"."""
    for child in page.parse.children(head):
        if child.dep == "prep" and child.lemma in ("at", "of", "with", "from"):
            for inner in page.parse.children(child):
                name = page.name_of.get(inner.i)
                if inner.dep == "pobj" and name and name.kind != "place":
                    return name
    return None


def _several(head: Token, children: tuple[Token, ...]) -> bool:
    """Whether bodies speak together that are not told apart: "both sides", "two companies"."""
    counted = any(c.dep == "nummod" or c.text.casefold() in ("both", *INDEFINITE) for c in children)
    return head.tag == "NNS" and counted


def _of_news(children: tuple[Token, ...]) -> bool:
    """Whether an agency is one of news: "the Interfax news agency", "the state press agency"."""
    return any(c.dep in _BEFORE and c.text.casefold() in ("news", "press", "wire") for c in children)


def _initials_behind(page: Page, head: Token) -> bool:
    """Whether an agency goes by initials: "the agency TNW"."""
    behind = page.tokens[head.i + 1 : head.i + 2]
    return bool(behind) and behind[0].text.isupper() and behind[0].text.isalpha() and len(behind[0].text) > 1


def _definite(tag: str, children: tuple[Token, ...]) -> bool:
    """Whether one certain person is meant: "the police chief"."""
    return tag == "NN" and not any(c.text.casefold() in INDEFINITE for c in children)


def _client(page: Page, head: Token) -> bool:
    """Whether a lawyer speaks for a body: "a lawyer for the shipyard"; for a person he only passes words on."""
    for child in page.parse.children(head):
        if child.dep == "prep" and child.lemma == "for":
            for inner in page.parse.children(child):
                if inner.dep == "pobj" and source_of(page, inner).kind == "body":
                    return True
    return False


def _writer(page: Page, head: Token) -> Name | None:
    """The name behind a document: "a statement by the Harbour Board", "a letter from Ada Roe"."""
    for child in page.parse.children(head):
        if child.dep in ("prep", "agent") and child.lemma in ("by", "from"):
            for inner in page.parse.children(child):
                if inner.dep == "pobj" and inner.i in page.name_of:
                    return page.name_of[inner.i]
    return None


def _body_between_commas(page: Page, head: Token) -> Name | None:
    """The body named between commas right behind a noun: "the auditor, Roe & Sons, said"."""
    name = page.name_of.get(head.i + 2)
    if name is None or name.first != head.i + 2 or name.last >= len(page.tokens):
        return None
    return name if page.tokens[head.i + 1].text == page.tokens[name.last].text == "," else None


def _body_before(page: Page, head: Token) -> str | None:
    """The body right before a document: "a police statement", "an Ottil Group report"; no outlet with its poll."""
    for child in page.parse.children(head):
        if child.dep == "compound" and child.i == head.i - 1:
            name = page.name_of.get(child.i)
            if name:
                return name.text if name.kind == "organization" and not passer_kind(page, child, name) else None
            return child.text if child.lemma.casefold() in BODY_NOUNS else None
    return None


def _giver(page: Page, head: Token) -> Token | None:
    """The named body behind what it gave out: "information of the Herald", "figures from the ministry"."""
    for child in page.parse.children(head):
        if child.dep == "prep" and child.lemma in ("of", "from", "by"):
            for inner in page.parse.children(child):
                if inner.dep == "pobj" and (
                    inner.i in page.name_of or inner.lemma.casefold() in BODY_NOUNS - {"board"}
                ):
                    return inner
    return None


def _called(page: Page, head: Token) -> str | None:
    """The capitalised words right behind a noun: "the broadcaster Delta 4"."""
    last = head.i + 1
    while last < len(page.tokens) and page.tokens[last].pos in ("PROPN", "NUM") and page.free(last):
        last += 1
    return page.text(head.i + 1, last) if last > head.i + 1 and page.tokens[head.i + 1].pos == "PROPN" else None


def _speaks_as_body(lemma: str) -> bool:
    return lemma in ("agency", "station", "site", "radio")


def _voice(page: Page, head: Token, first: int, last: int) -> Source:
    """An unnamed spokesman: the body he speaks for is the speaker."""
    words = page.text(first, last)
    for child in page.parse.children(head):
        if child.dep in ("compound", "poss", "nmod", "amod") and child.tag != "PRP$":
            name = page.name_of.get(child.i)
            text = name.text if name else _plain_text(page, child)
            if name or child.pos in ("NOUN", "PROPN"):
                return Source(first, last, child.i, "body", text, words)
        if child.dep == "prep" and child.lemma in ("for", "of", "with", "from"):
            for inner in page.parse.children(child):
                if inner.dep == "pobj":
                    found = source_of(page, inner)
                    return Source(
                        first, last, inner.i, "body", found.name or _bare(page, found.first, found.last), words
                    )
    definite = any(c.text.casefold() == "the" for c in page.parse.children(head))
    return Source(first, last, head.i, "person" if definite else "body", None, words)


def _plain_text(page: Page, token: Token) -> str:
    first, last = _phrase(page, token)
    return _bare(page, first, last)


def _bare(page: Page, first: int, last: int) -> str:
    """A phrase without its article, possessive pronoun, possessive ending, and the capital of a sentence's start."""
    while first < last - 1 and page.tokens[first].tag in ("DT", "PRP$"):
        first += 1
    while last - 1 > first and page.tokens[last - 1].tag == "POS":
        last -= 1
    words, token = page.text(first, last), page.tokens[first]
    opens = first == page.sentence(first).first and token.pos in ("NOUN", "ADJ") and not token.ent
    return words[0].lower() + words[1:] if opens else words


def _indefinite(page: Page, head: Token) -> bool:
    """Whether the phrase brings up somebody new: "a source", "officials", "two people", against "the mayor"."""
    children = page.parse.children(head)
    plural = head.tag in ("NNS", "NNPS")
    definite = any(c.text.casefold() in ("the", "this", "these", "that", "those") or c.dep == "poss" for c in children)
    if any(c.text.casefold() in INDEFINITE or c.dep == "nummod" for c in children):
        return True
    if head.lemma.casefold() in ("source", "insider", "person", "people"):
        return True
    return plural or not definite
