"""Goes in: a stretch of tokens that holds a name. Comes out: where the name in it begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.language.en.countries import FORMAL_WORDS
from dateline.language.en.demonyms import DEMONYMS, PERSONAL
from dateline.language.en.function_words import FUNCTION_WORDS
from dateline.language.en.names import CALENDAR, PLACE_PREPOSITIONS, REVERENCES, SMALL_WORDS, STANDING_BEFORE
from dateline.language.en.nominals import BODY, PERSON
from dateline.language.en.organizations import (
    EVENT_HEADS,
    HEADS,
    OWNED_HEADS,
    PLACE_FRONTS,
    PLACE_HEADS,
    SEATS,
    SUFFIXES,
)
from dateline.language.en.titles import ADDRESSES, CHAMBERS, OFFICE_MODIFIERS, PORTFOLIOS
from dateline.language.gazetteer import STATES_SHORT, country_called, is_country, places_named
from dateline.language.given_names import given_gender, is_given
from dateline.language.words import words
from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import EntityKind
from dateline.read.names.titled import MEMBERS, PROPER, is_postnominal, is_title
from dateline.read.names.written import HYPHENS, began, goes_on, is_joined, two_places

CLOSING = HEADS | BODY | EVENT_HEADS | PLACE_HEADS | SUFFIXES
LED = words("administration alliance bloc cabinet coalition faction front government league movement party union")
LETTERS = 6  # of a body's short form
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
PERSON_WORDS = frozenset({"people", "women", "men", "children", "saint", "workers"}) | PERSON
DASHES = HYPHENS | {"\N{EN DASH}", "\N{EM DASH}", "--"}
SALUTATIONS = frozenset({"Dear", "Dearest", "Hello", "Hi"})


def mended(parse: Parse, sentence: Sentence, span: tuple[int, int, EntityKind], free: int) -> tuple[int, int]:
    """The borders of the one name in a span; nothing before `free` is taken. An empty span holds none."""
    tokens, (first, last, kind) = parse.tokens, span
    first, last = trimmed(parse, first, last)
    behind = last - first == 1 and first > sentence.first and tokens[first - 1].text.istitle()
    if behind and is_postnominal(tokens[first].text):
        return first, first  # "Rohn | KC"
    if kind != "person" and last - first > 1 and _is_dated(tokens, first):
        first += 1
    if kind == "person" and last - first > 1 and tokens[first].text.casefold() in DEMONYMS:
        first += 1
    first += int(kind == "person" and last - first > 2 and _is_of_land(tokens[first], tokens[first + 1]))
    first += int(is_personal(tokens, first, last))
    first += int(kind == "person" and last - first > 1 and tokens[first].text in SALUTATIONS)  # "Dear Ama Lund"
    addressed = first > sentence.first and is_title(tokens[first - 1].text)
    while last - first > 2 - addressed and kind == "person" and is_postnominal(tokens[last - 1].text):
        last -= 1  # "Rafe Rohn | KC", "Mr Rohn | KC"
    while last - first > 1 and kind == "person" and tokens[last - 1].text.isdigit():
        last -= 1  # "Karl Dahl | 200"
    while last - first > 1 and _is_members(tokens[last - 1].text):
        last -= 1
    while kind == "place" and last - first > 1 and is_title(tokens[last - 1].text):
        last -= 1  # "the Marland | PM"
    if last - first > 1 and _is_state(tokens, first):
        first += 1
    if first >= last:
        return first, last
    while free < first and (size := began(tokens, first, free) or int(_belongs_before(parse, first, kind))):
        first -= size
    if _joined_before(parse, first, last, free):
        first -= 2
    first -= _formal_words(tokens, first, last, free)
    if first > free and tokens[first - 1].text == "The" and places_named(_spelt(tokens[first - 1 : last])):
        first -= 1  # "The | Hague"
    while (
        last < sentence.last
        and not is_postnominal(tokens[last].text)
        and (size := goes_on(tokens, last, sentence.last) or int(_belongs_after(parse, last)))
    ):
        last += size
    return first, last


def is_personal(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a span is a noun for one of a people or party and his full name: "Filipino | Rodel Marand"."""
    words = [t.text.casefold() for t in tokens[first:last]]
    return (
        len(words) == 3
        and words[0] in PERSONAL | MEMBERS
        and not any(w in HEADS | BODY | EVENT_HEADS | PLACE_HEADS | SUFFIXES or is_title(w) for w in words[1:])
        and all(t.tag in PROPER and t.text[:1].isupper() for t in tokens[first + 1 : last])
    )


def _is_of_land(word: Token, given: Token) -> bool:
    """Whether a word before a given name says which land or coast somebody is from: "Queenslander Ama Lund"."""
    low = word.text.casefold()
    return low.endswith("lander") and not is_given(low) and is_given(given.text.casefold())


def _spelt(tokens: tuple[Token, ...]) -> str:
    return " ".join(t.text for t in tokens)


def _is_state(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether the state behind a town ends a sentence before the name: "in Brena, N.M. | Rohn said"."""
    return first > 1 and tokens[first].text.casefold() in STATES_SHORT and tokens[first - 1].text == ","


def _is_dated(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a month or weekday before a name is none of it: "the August Brena survey", but "May Day"."""
    after = tokens[first + 1].text.casefold()
    return tokens[first].text.casefold() in CALENDAR and after not in EVENT_HEADS | {"day"} and after[:1].isalpha()


def parted(parse: Parse, first: int, last: int, verbless: bool) -> Iterator[tuple[int, int]]:
    """A span cut where it holds several names: at commas, but before a form of incorporation and inside a firm of
    partners; at brackets and dashes; behind what "of" a town says of a person; before a seat; at the scores of a table.
    """
    tokens = parse.tokens[first:last]
    firm = any(t.text == "&" or t.text.casefold() in SUFFIXES for t in tokens)
    at = first
    for token in tokens:
        if _parts(parse, (at, last), token, firm, verbless):
            yield from _of_and_seat(parse, at, token.i)
            at = token.i + 1
    yield from _of_and_seat(parse, at, last)


def _parts(parse: Parse, span: tuple[int, int], token: Token, firm: bool, verbless: bool) -> bool:
    """Whether a token stands between two names."""
    if token.text in {",", ";"}:
        return not firm
    if token.text == "or":
        return True
    if token.text == "to":
        return _is_way(parse, span, token)
    if token.tag == "POS":
        return _is_owner(parse, span, token)
    if token.text in DASHES:
        return token.i > 0 and parse.tokens[token.i - 1].end < token.start
    return token.text in {"(", ")", "[", "]"} or (verbless and _is_figure(token.text))


def _is_way(parse: Parse, span: tuple[int, int], to: Token) -> bool:
    """Whether "to" leads from one place to another: "from Brena to Marland", "the Oslo to Bergen train"."""
    if not span[0] < to.i < span[1] - 1:
        return False
    one, other = parse.tokens[to.i - 1], parse.tokens[to.i + 1]
    whence = span[0] > 0 and parse.tokens[span[0] - 1].text.casefold() == "from"
    return one.text[:1].isupper() and other.text[:1].isupper() and (whence or two_places(one, other))


def _is_owner(parse: Parse, span: tuple[int, int], ending: Token) -> bool:
    """Whether a possessive parts two names ("Rask's Brena League"); a country's or a person's, not a patron's."""
    owner, owned = parse.tokens[span[0] : ending.i], parse.tokens[ending.i + 1 : span[1]]
    if not owner or not owned or not owned[0].text[:1].isupper():
        return False
    if is_country(" ".join(t.text for t in owner)):
        return True
    closed = owned[-1].text.casefold() in HEADS | OWNED_HEADS | EVENT_HEADS | PLACE_HEADS
    return not closed and owner[-1].text.casefold() not in PERSON_WORDS


def _is_figure(word: str) -> bool:
    return word[:1].isdigit() and not any(c.isalpha() for c in word)


def _of_and_seat(parse: Parse, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A stretch cut behind a person or firm "of" a town, a party "of" a person, before a form of address, a seat or an
    office: "Benefit Concert for | Mr Lund", "Rask | White House", "HSB | Chair Ama Lund".
    """
    tokens = parse.tokens
    if (bearer := _bearer_of(tokens, first, last)) is not None:
        if bearer - first > 2:
            yield first, bearer - 1
        first = bearer
    of = next((i for i in range(first + 2, last - 1) if tokens[i].text == "of"), None)
    if of is not None and (_is_from(tokens, first, of, last) or _is_led(tokens, first, of, last)):
        yield first, of
        first = of + 1
    if (office := office_behind_body(tokens, first, last)) is not None:
        yield first, office
        first = office
    for size in (2, 3):
        seat = last - size
        if (
            first < seat
            and " ".join(t.text.casefold() for t in tokens[seat:last]) in SEATS
            and tokens[first].tag != "DT"
        ):
            yield first, seat
            first = seat
    yield first, last


def _bearer_of(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Where somebody begins whom a thing is "of" or "for", by how he is addressed: "State Visit of | Mr Lund"."""
    for at in range(first + 2, last - 1):
        word, after = tokens[at].text.casefold().rstrip("."), tokens[at + 1].text.casefold()
        reverend = word in {"his", "her", "their"} and after in REVERENCES
        if tokens[at - 1].text in {"of", "for", "by", "with"} and (word in ADDRESSES or reverend):
            return at
    return None


def _is_from(tokens: tuple[Token, ...], first: int, of: int, last: int) -> bool:
    """Whether the place behind "of" is where somebody is from, and no part of the name."""
    before = [t.text.casefold() for t in tokens[first:of]]
    place = " ".join(t.text for t in tokens[of + 1 : last])
    if not places_named(place):
        return False
    if before[-1].rstrip(".") in SUFFIXES or before[-1] in SUFFIXES:
        return True
    common = HEADS | BODY | EVENT_HEADS | PLACE_FRONTS | PERSON | SMALL_WORDS
    return len(before) > 1 and not any(w in common or w.rstrip("s") in common or is_title(w) for w in before)


def _is_led(tokens: tuple[Token, ...], first: int, of: int, last: int) -> bool:
    """Whether a party or government is said to be "of" a person, who is no part of its name."""
    named = tokens[of + 1 : last]
    if tokens[of - 1].text.casefold() not in LED or len(named) < 2 or not all(t.text[:1].isupper() for t in named):
        return False
    words = [t.text.casefold() for t in named]
    known = not CLOSING.isdisjoint(words) or bool(places_named(_spelt(named)))
    return not known and (is_given(words[0]) or _is_person_elsewhere(tokens, of, last))


def _is_person_elsewhere(tokens: tuple[Token, ...], of: int, last: int) -> bool:
    """Whether the report has the words behind "of" as a person's name somewhere else too."""
    words, size = [t.text for t in tokens[of + 1 : last]], last - of - 1
    starts = (t.i for t in tokens if t.text == words[0] and t.ent == "PERSON" and t.i != of + 1)
    return any([t.text for t in tokens[i : i + size]] == words for i in starts)


def _opens_with_letters(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the letters of a body stand right before a full name: "the spokeswoman of HSB | Ama Lund"."""
    if last - first != 3:
        return False
    letters, words = tokens[first].text, [t.text for t in tokens[first + 1 : last]]
    named = all(w.istitle() for w in words) and is_given(words[0].casefold())
    return len(letters) > 2 and letters.isupper() and letters.isalpha() and named and words[1].casefold() not in CLOSING


def office_behind_body(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """Where in a span the office begins that a body before it has, with its holder behind: "HSB | Chair Ama Lund"."""
    if _opens_with_letters(tokens, first, last):
        return first + 1
    for at in range(first + 1, last - 1):
        body, low = tokens[at - 1], tokens[at - 1].text.casefold()
        letters = body.text.isupper() and 2 <= len(body.text) <= LETTERS and body.text.isalpha()
        noun = low in HEADS | BODY and at - first > 1
        own = low in OFFICE_MODIFIERS | PORTFOLIOS | CHAMBERS or is_title(body.text)
        if (letters or noun) and not own and is_title(tokens[at].text) and tokens[at].text.istitle():
            return at if tokens[at + 1].tag in PROPER and tokens[at + 1].text[:1].isupper() else None
    return None


def trimmed(parse: Parse, first: int, last: int) -> tuple[int, int]:
    """Without article, possessive ending, marks and lower-case words at the borders."""
    tokens = parse.tokens
    while first < last and not _can_open(tokens[first]):
        first += 1
    while first < last and (tokens[first].tag in {"DT", "PRP$", "IN", "CC"} or _opening_preposition(tokens, first)):
        first += 1
    if first < last - 2 and _stands_before(tokens[first], tokens[first + 1]):
        return trimmed(parse, first + 1, last)
    while first < last and (
        tokens[last - 1].tag in {"POS", "IN", "CC", "DT"} or not tokens[last - 1].text[0].isalnum()
    ):
        last -= 1
    while first < last - 1 and (size := _hanging(tokens, first, last)):
        last -= size
    return first, last


def _stands_before(word: Token, after: Token) -> bool:
    """Whether a word only stands before the name: "Nobody in | Brena", "Today the | Brena Islands"."""
    return word.text.casefold() in STANDING_BEFORE and after.text in FUNCTION_WORDS


def _can_open(token: Token) -> bool:
    """Whether a name can begin with the word: a capital in it ("d'Ivoire"), or a number ("7 Days")."""
    return token.text[:1].isdigit() or any(c.isupper() for c in token.text)


def _hanging(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """How many words at the end of a span are none of its name: small letters, a score, the hyphen of what follows."""
    word = tokens[last - 1]
    if word.text in HYPHENS:
        return 1
    if last - 3 > first and tokens[last - 2].text in HYPHENS and all(_is_goals(t) for t in tokens[last - 3 : last : 2]):
        return 3
    if not word.text[:1].islower():
        return int(_is_score(word.text) or _THOUSANDS.fullmatch(word.text) is not None or _is_members(word.text))
    if any(c.isupper() for c in word.text):
        return 0
    return int(not (last - 3 >= first and tokens[last - 2].text in HYPHENS and is_joined(tokens, last - 3)))


def _is_members(word: str) -> bool:
    """Whether a word is the letters of an office in the plural: "Labour | MPs"."""
    return word.endswith("s") and word[:-1].isupper() and is_title(word[:-1])


def _is_goals(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) < 3


def _is_score(word: str) -> bool:
    """Whether a word is the score or the date behind a name: "Brena United 3-2"."""
    return "-" in word[1:] and word.replace("-", "").isdigit()


def _joined_before(parse: Parse, first: int, last: int, free: int) -> bool:
    """Whether a body's name began before an "and": "the Coffee and | Tea Board"."""
    tokens = parse.tokens
    return (
        first - 3 >= free
        and first < last
        and tokens[last - 1].text.casefold() in HEADS
        and tokens[first - 1].text in {"and", "&"}
        and tokens[first - 2].tag[:2] == "NN"
        and tokens[first - 2].text[:1].isupper()
        and tokens[first - 3].text.casefold() == "the"
    )


def _formal_words(tokens: tuple[Token, ...], first: int, last: int, free: int) -> int:
    """How many words before a country open its formal name: "the Democratic Republic of the | Congo"."""
    at = first - 1 - int(first > free and tokens[first - 1].text == "the")
    if at < free or tokens[at].text != "of":
        return 0
    of = at
    while at > free and tokens[at - 1].text.casefold() in FORMAL_WORDS and tokens[at - 1].text[:1].isupper():
        at -= 1
    goes_back = at > free and tokens[at - 1].text[:1].isupper() and tokens[at - 1].tag in PROPER
    whole = _spelt(tokens[first:last])
    known = country_called(f"republic of {whole}") or country_called(f"republic of the {whole}")
    return first - at if at < of and not goes_back and known else 0


def _opening_preposition(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capitalised preposition opens the sentence: "Outside Brena Hall, ..."."""
    opens = at == 0 or tokens[at - 1].sentence != tokens[at].sentence
    return opens and tokens[at].text.casefold() in PLACE_PREPOSITIONS


def _belongs_before(parse: Parse, first: int, kind: EntityKind) -> bool:
    """Whether the capitalised word before a span is its untagged beginning (a given name, "Annika | Rusk")."""
    before, head = parse.tokens[first - 1], parse.tokens[first]
    return (
        kind in {"person", "organization"}
        and before.tag in PROPER
        and before.ent in {"", "NORP"}
        and (not before.ent or given_gender(before.text.casefold()) is not None)
        and (
            (before.dep == "compound" and before.head >= head.i)
            or (
                kind == "person"
                and before.sentence == head.sentence
                and given_gender(before.text.casefold()) is not None
            )
        )
        and before.text[:1].isupper()
        and not is_title(before.text)
        and before.text.casefold() not in CALENDAR
        and before.text.casefold() not in PERSONAL | MEMBERS
    )


def _belongs_after(parse: Parse, last: int) -> bool:
    """Whether the capitalised word after a span is its untagged end ("Brena | United")."""
    after, end = parse.tokens[last], parse.tokens[last - 1]
    return (
        after.tag in PROPER
        and not after.ent
        and end.dep == "compound"
        and end.head >= after.i
        and after.text[:1].isupper()
        and not (is_title(after.text) or _is_members(after.text))
        and after.text.casefold() not in CALENDAR
        and not (after.text.isupper() and end.text.isupper() and len(after.text) > 4)
    )
