"""Goes in: a span of capitalised words. Comes out: the name in it, with the titles before it and what they tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from dateline.language.en.demonyms import is_demonym
from dateline.language.en.named_days import HOLIDAYS
from dateline.language.en.names import CALENDAR, GIVEN_TOO, REVERENCES, ROYAL, SHIP_PREFIXES, SHIP_TITLES, VESSELS
from dateline.language.en.nominals import BODY, PAPER, PERSON, PLACE
from dateline.language.en.organizations import SEATS
from dateline.language.en.titles import (
    ADDRESSES,
    CHAMBERS,
    GENDERED,
    HONORIFICS,
    OF_OFFICES,
    OFFICE_MODIFIERS,
    PORTFOLIO_HOLDERS,
    PORTFOLIOS,
    POSTNOMINALS,
    REVERED,
    SURNAMES_TOO,
    TERRITORIAL,
    TITLES,
)
from dateline.language.gazetteer import places_named
from dateline.model.parse import Parse, Token
from dateline.model.reading import EntityKind
from dateline.read.parser import is_word

KINDS: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "PRODUCT": "other",
    "EVENT": "other",
    "WORK_OF_ART": "other",
    "LAW": "other",
}
GENERIC = (BODY | PLACE | REVERENCES) - PAPER
NO_NAME = GENERIC | OFFICE_MODIFIERS
DOCTORS = frozenset({"dr", "prof", "doctor", "professor"})
MEMBERS = frozenset({"dem", "democrat", "republican", "tory"})  # one member of a party; the party is "the Democrats"
NEVER_ALONE = (NO_NAME - {"labour", "labor", "treasury", "justice", "gulf"}) | POSTNOMINALS | MEMBERS
# A member's party and state behind his name, by the style of American newspapers: "D-Calif.", "R-Texas".
PARTY_LABEL = re.compile(r"[DRI]-(?:[A-Z][A-Za-z]*\.?){1,2}")
PROPER = frozenset({"NNP", "NNPS"})


@dataclass(frozen=True, slots=True)
class Name:
    """One span of a name: tokens `first` to `last`, the name proper from `core` on, what stands before is its title."""

    first: int
    core: int
    last: int
    kind: EntityKind
    found: bool
    title: str | None = None
    gender: str | None = None

    def key(self, parse: Parse) -> tuple[str, ...]:
        """The words of the name proper, by which its mentions in one report are compared."""
        words = tuple(t.text.casefold().rstrip(".").replace("’", "'") for t in parse.tokens[self.core : self.last])
        shipped = len(words) > 1 and words[0] in SHIP_PREFIXES and parse.tokens[self.core].text.isupper()
        return words[1:] if shipped else words


def head_of(parse: Parse, name: Name) -> Token:
    """The word of the name that the rest of the sentence hangs on: "Bank" in "Bank of Marland", else the last."""
    inside = range(name.first, name.last)
    for i in reversed(range(name.core, name.last)):
        token = parse.tokens[i]
        if (token.head not in inside or token.dep == "ROOT") and token.tag[:2] == "NN":
            return token
    return parse.tokens[name.last - 1]


def is_title(word: str) -> bool:
    """Whether a word is a form of address or the noun of an office."""
    low = word.casefold().rstrip(".")
    return low in HONORIFICS or low in TITLES or word.casefold() in HONORIFICS


def is_postnominal(word: str) -> bool:
    """Whether letters behind a name only tell a degree or an honour: "Rafe Lund KC"."""
    return word.isupper() and word.casefold().replace(".", "") in POSTNOMINALS


def is_name(tokens: tuple[Token, ...]) -> bool:
    """Whether a span can be a name at all: something in it is capitalised and is no title or calendar word."""
    if len(tokens) == 1 and tokens[0].text in GIVEN_TOO:
        return tokens[0].ent == "PERSON"
    if len(tokens) == 1 and (tokens[0].text.casefold() in NEVER_ALONE or is_demonym(tokens[0].text, frozenset())):
        return False
    whole = " ".join(t.text for t in tokens)
    if PARTY_LABEL.fullmatch(whole.replace(" ", "")) or (whole.casefold() in HOLIDAYS and not places_named(whole)):
        return False
    if len(tokens) > 1 and is_title(tokens[0].text) and tokens[1].text == "of":
        return False
    if _is_addressed(tokens):
        return True
    if any(is_title(t.text) for t in tokens) and all(is_title(t.text) or t.text.casefold() in NO_NAME for t in tokens):
        return False
    return any(
        any(c.isupper() for c in t.text) and not is_title(t.text) and t.text.casefold().rstrip(".") not in CALENDAR
        for t in tokens
    ) and any(c.isalpha() for t in tokens for c in t.text)


def _is_addressed(tokens: tuple[Token, ...]) -> bool:
    """Whether a form of address stands before a title that is a surname too: "Mr King", "Dr Shah"."""
    words = [t.text.casefold().rstrip(".") for t in tokens]
    if len(words) != 2:
        return False
    form, surname = words
    return form in ADDRESSES | DOCTORS and surname in SURNAMES_TOO and tokens[1].text.istitle()


def with_title(parse: Parse, first: int, last: int, kind: EntityKind, free: int) -> Name | None:
    """The name with the capitalised titles before it taken into its span, and what they say."""
    if last - first == 1 and first > free and _given_before(parse, first):
        first -= 1
    tokens, core = parse.tokens, first
    matter = _matter_of_office(tokens, first, last) if first - free >= 2 else 0
    core += matter
    while core < last - 1 and _opens_as_title(tokens, core, last):
        core += 1
    if core == first and last - first > 2 and kind == "person" and _opens_with_trade(parse, first):
        core += 1
    if kind not in {"person", "organization"} and core > first and not is_title(tokens[core - 1].text):
        core = first
    start = core if core > first else first
    if matter:
        first = start = first - 2  # "Superintendent of | Police Ama Lund"
    while start > free:
        if _title_before(tokens, start, start == core):
            start -= 1
        elif _hyphened_title(tokens, start, free):
            start -= 2
        else:
            break
    start = min(start, first) if core > first else start
    if start == core and start - free >= 3 and _of_state(tokens, start):
        start -= 3
        while start > free and _title_before(tokens, start, False):
            start -= 1
    while start < core and tokens[start].text[:1] in ".,-":
        start += 1
    words = tokens[start:core]
    has_title = any(is_title(w.text) or w.text.casefold() in PERSON for w in words)
    if not has_title:
        return Name(first, first, last, kind, True)
    if _is_ship(tokens, start, words):
        return Name(start, start, last, "other", True)
    return Name(start, core, last, "person", True, wording(words), gender_of_title(words))


def _given_before(parse: Parse, first: int) -> bool:
    """Whether the word before a surname is a given name that is a title too: "Dean | Carver", but "the Dean"."""
    before = parse.tokens[first - 1]
    article = first > 1 and parse.tokens[first - 2].text.casefold() == "the"
    return before.text in GIVEN_TOO and before.sentence == parse.tokens[first].sentence and not article


def wording(words: tuple[Token, ...]) -> str:
    """The words as the report writes them, each gap one space: "Vice-President"."""
    gaps = ("" if one.end == other.start else " " for one, other in pairwise(words))
    return words[0].text + "".join(gap + word.text for gap, word in zip(gaps, words[1:], strict=True))


def _hyphened_title(tokens: tuple[Token, ...], start: int, free: int) -> bool:
    """Whether a hyphen joins the title taken to one before it: "Secretary-General", "Vice-President"."""
    if start - 2 < free or not is_title(tokens[start].text) or tokens[start - 1].text != "-":
        return False
    left = tokens[start - 2]
    joined = left.end == tokens[start - 1].start and tokens[start - 1].end == tokens[start].start
    return joined and (is_title(left.text) or left.text.casefold() in OFFICE_MODIFIERS)


def _opens_with_trade(parse: Parse, at: int) -> bool:
    """Whether a sentence opens with what somebody is, which has its capital from there: "Baker Ama Lund"."""
    word = parse.tokens[at]
    opens = at == 0 or parse.tokens[at - 1].sentence != word.sentence
    return opens and word.text.casefold() in PERSON


def _is_ship(tokens: tuple[Token, ...], start: int, words: tuple[Token, ...]) -> bool:
    """Whether a name with a title is no person's: "the Lady Marolde", "the tug Prince Otto"."""
    if len(words) != 1 or words[0].text.casefold() not in SHIP_TITLES or start == 0:
        return False
    before = tokens[start - 1]
    return before.sentence == tokens[start].sentence and (
        before.text in {"the", "The"} or before.text.casefold() in VESSELS
    )


def _of_state(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether "Secretary of State" or the like stands before a name."""
    title, of, what = tokens[start - 3 : start]
    return (
        title.text[:1].isupper()
        and is_title(title.text)
        and of.text == "of"
        and what.tag in PROPER
        and (not what.ent_start or what.text.casefold() in OFFICE_MODIFIERS)
    )


def _matter_of_office(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """How many words of a span belong to the office before it: one in "Superintendent of | Police Ama Lund"."""
    if first < 2 or last - first < 2 or tokens[first - 1].text != "of" or not is_title(tokens[first - 2].text):
        return 0
    at = first
    while at < last - 1 and tokens[at].text.casefold() in OF_OFFICES | PORTFOLIOS and tokens[at + 1].text[:1].isupper():
        at += 1
    return at - first


def _opens_as_title(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the word is a title inside a span, as "President" in "President Kerrin"."""
    word, after = tokens[at], tokens[at + 1]
    if not after.text[:1].isalpha() or after.tag == "POS":
        return False
    if (word.text in GIVEN_TOO and last - at == 2) or _is_a_firms(word, after):
        return False
    low = word.text.casefold()
    if is_title(word.text) or low in REVERENCES:
        return after.tag in PROPER and all(t.tag not in {"IN", "CC"} for t in tokens[at:last])
    following = next((t for t in tokens[at:last] if is_title(t.text)), None)
    if low in REVERED:
        return after.text.casefold().rstrip(".") in {"rev", "revd", "reverend", "hon", "honourable", "honorable"}
    modifies = low in OFFICE_MODIFIERS | TERRITORIAL or _is_chamber(tokens, at)
    return modifies and following is not None and following.i < last - 1


def _is_a_firms(rank: Token, word: Token) -> bool:
    """Whether a rank spelt out opens the name of a body: "General Motors", "Major League", where the tagger has one."""
    ranked = rank.text in {"General", "Major"} and rank.ent == word.ent == "ORG"
    return ranked and is_word(word.text.casefold()) and not is_title(word.text)


def _title_before(tokens: tuple[Token, ...], start: int, nearest: bool) -> bool:
    """Whether the word before is a capitalised title, or a modifier of one already taken."""
    before = tokens[start - 1]
    if before.sentence != tokens[start].sentence:
        return False
    if before.text == "." and start >= 2 and nearest:
        return False
    low = before.text.casefold()
    if not before.text[:1].isupper() or before.dep == "punct":
        return False
    if is_title(before.text) or low in REVERENCES:
        return True
    if low in {"his", "her"} and tokens[start].text.casefold() in REVERENCES | ROYAL:
        return True  # "Her Excellency Ama Lund", and no "her" of whom else
    charged = low in PORTFOLIOS and tokens[start].text.casefold() in PORTFOLIO_HOLDERS
    modifies = charged or low in OFFICE_MODIFIERS | ROYAL or low.rstrip(".") in HONORIFICS
    modifies = modifies or _is_chamber(tokens, start - 1)
    return not nearest and modifies and before.tag != "DT"


def _is_chamber(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word before a title is the chamber whose officer has it: "House" of a House Speaker, no White House."""
    seat = at > 0 and " ".join(t.text.casefold() for t in tokens[at - 1 : at + 1]) in SEATS
    return tokens[at].text.casefold() in CHAMBERS and not seat


def gender_of_title(words: tuple[Token, ...]) -> str | None:
    """What a title tells of its bearer's gender: "Ms", "King", "Chairwoman"."""
    for word in words:
        low = word.text.casefold().rstrip(".")
        if low in {"his", "her"}:
            return "male" if low == "his" else "female"
        gender = HONORIFICS.get(low) or GENDERED.get(low)
        if gender or low.endswith("woman"):
            return gender or "female"
    return None
