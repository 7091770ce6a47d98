"""Goes in: a line. Comes out: the kind of aside that it is as a whole, or None where it is news.

Each test weighs position, shape and words. What a line says first (a label, a credit) is believed anywhere; what only
its words hint at is believed near the end, where outlets put such lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from dateline.clean.asides.line import QUOTES, Line
from dateline.clean.asides.notes import is_credit_note, is_offer_note, is_page_note, is_picture_note, is_pointer_note
from dateline.clean.words import any_of
from dateline.language.agencies import AGENCIES
from dateline.language.en import asides as words
from dateline.language.en.datelines import MONTHS, UNNAMED_AGENCIES, WEEKDAYS
from dateline.language.en.headers import DATE_WORDS
from dateline.model.report import AsideKind

# Weights and thresholds: set on bench/dev and read through on AllSides pages; measure again with evals/asides.py.
TAIL_PROMO, MIDDLE_PROMO = 3.0, 4.5
LONGEST_PROMO, LONGEST_POINTER, LONGEST_CREDIT, LONGEST_CAPTION, LONGEST_DISCLAIMER = 50, 45, 14, 70, 140

# Asides are short; a longer line is news, whatever its words, and is not looked through.
LONGEST = 1200
LONGEST_FURNITURE = 240
SHORTEST_LABEL = 3

_ANY_CASE = re.IGNORECASE


def _parted(terms: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Terms of one word, which a set finds, and phrases, which have to be looked for."""
    return frozenset(term for term in terms if " " not in term), tuple(term for term in terms if " " in term)


_SENTENCE = re.compile(
    r"(?:^|[.!?:…]\s+|[,–—|]\s+(?:just |please |then )?|\band )(?:please |just |don['’]t |do not "
    r"|to \w+[^,.]{0,40}, )?(?P<verb>[\w-]+)",
    _ANY_CASE,
)
_STRONG = _parted(words.STRONG_OFFERS)
_WEAK = _parted(words.WEAK_OFFERS)
_VERBS = frozenset(words.READER_VERBS)
_PRICE = re.compile(
    r"\b(?:for|from|only|just|under)\s+\W?\d[\d.,]*\s*\w*\b|\b(?:a|per) (?:month|week|year|day)\b"
    r"|\bfor the price of\b|\bfirst \w+ (?:weeks?|months?|days?)\b|\d+% off\b|\d-\d{2,}|\b\d{4,6}$",
    _ANY_CASE,
)
_HANDLE = re.compile(
    r"(?:^|\s)@\w{2,}|https?://|\bwww\.|\b[\w.]+@[\w.]+\.\w{2,}|\[email.protected\]|\b[a-z]+\.(?:com|org|net"
    r"|co\.\w\w)/",
    _ANY_CASE,
)
_DATED = re.compile(
    r"\b(?:on|last|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april"
    r"|june|july|august|september|october|november|december)\b",
    _ANY_CASE,
)
_POINTER = re.compile(
    rf"^\W*(?:(?:{any_of(words.POINTERS)}|(?:more|read more|see) (?:in|on|from|about) [\w&' -]{{1,30}}?)"
    rf"\s*(?:[:|>»–—]|\.\.\.|-\s|$)|(?:more|read more|all|also|read|see) (?:in|on|from|about)? ?[\w&' -]{{1,30}}?"
    rf"\s*(?:[:|>»]|\.\.\.))",
    _ANY_CASE,
)
_POINTER_SENTENCE = re.compile(
    r"^\W*(?:click|tap|read|see|find|watch|view|explore|follow)\b.{0,20}\b(?:all|more|full|our|here|also|rest|latest"
    r"|other)\b.{0,60}\b(?:reporting|coverage|stories|story|articles?|reports?|posts?|pictures|photos|gallery|series"
    r"|here|updates)\b",
    _ANY_CASE,
)
_DISCLAIMERS = re.compile("|".join(f"(?:{stem})" for stem in words.DISCLAIMERS), _ANY_CASE)
_INTERESTS = re.compile("|".join(words.INTERESTS), _ANY_CASE)
_CREDIT = re.compile(rf"^\W*(?:{'|'.join(words.CREDIT_OPENINGS)})", _ANY_CASE)
_BYLINE = re.compile(r"^\W*(?i:(?:written|compiled|reported|edited|posted|story|words|text)\s+)?(?i:by):?\s+[^\W_a-z]")
_CREDIT_NOUN = re.compile(rf"\b{any_of(words.CREDIT_NOUNS)}\W*$", _ANY_CASE)
_CONTRIBUTED = re.compile(f"{words.CONTRIBUTED}|{words.REACHED}", _ANY_CASE)
_SIGN_OFF = re.compile(
    r"^[—–\-(\[]*\s*[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}(?:\s?[/"
    r"|]\s?[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}){1,3}[)\].]*$"
)
_AGENCY_ALONE = re.compile(
    rf"^[—–\-(\[/|]*\s*(?i:(?:with|via|from)\s+)?(?:{any_of([*AGENCIES, *(v for vs in AGENCIES.values() for v in vs)])}"
    rf"|(?i:{any_of(UNNAMED_AGENCIES)})|[A-Z]{{2,6}})\s*[)\]/|.]*$"
)
_PICTURE_LABEL = re.compile(
    rf"(?:^|[.:;!?)…–—|/]\s*|\s[\[(]){any_of(words.PICTURE_LABELS)}\s*[:©/]\s*\S(?:[^.!?]|(?<=\b[A-Z])\.){{1,60}}[)\].]*$"
    rf"|^\W*{any_of(words.PICTURE_LABELS)}\s*:",
    _ANY_CASE,
)
_PICTURE_SIGN = re.compile("|".join(words.PICTURE_SIGNS), _ANY_CASE)
_PICTURE_BRACKET = re.compile(r"[\[(][^()\[\]]{0,60}\b(?:photo|picture|image)\b[^()\[\]]{0,60}[)\]]\W*$", _ANY_CASE)
_PICTURE_VIA = re.compile(r"[\[(][^()\[\]]{2,60}\bvia [A-Z][^()\[\]]{1,40}[)\]]\W*$")
_FURNITURE = re.compile(rf"^[\W_]*(?:{'|'.join(words.FURNITURE)})[\W_]*$", _ANY_CASE)
_READ_MORE = re.compile(r"[^.!?:\"”'’,;]\s+(?:Read [Mm]ore|READ MORE|Listen\s*[·•]?\s*\d+:\d\d[\d: ]*)\W*$")
_SLUG = re.compile(
    r"^\W*[A-Z]{2,6}\W{0,2}(?:[\s/]+[A-Z]{2,3}){1,5}\W*$|^[A-Za-z]{2,6}/[A-Za-z]{2,6}(?:\s?\([\w ,/]{2,40}\))?$"
    r"|^\W*[A-Z]{2,8}(?:[/-][A-Z0-9]{1,8}){1,5}\W*$"
)
_ADDRESS = re.compile(
    r"^\W*(?:(?:e-?mail|contact|[\w'’ ]{2,40}:)\W+)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\[email.protected\])\W*$", _ANY_CASE
)
_NAME_AND_ROLE = re.compile(
    rf"^[^\W\d_a-z]\S+(?: [^\W\d_a-z]\S+){{1,3}}(?:,| [|–—-])? "
    rf"(?:[A-Za-z]+ ){{0,3}}(?i:{any_of(words.WRITERS)})$"
)
_NOTE_ON_AUTHOR = re.compile(
    rf"^[^\W\d_a-z]\S+(?: [^\W\d_a-z]\S+){{1,3}},? "
    rf"(?:is|was|reports|writes|covers) (?:.{{0,60}}\b{any_of(words.WRITERS)}\b)?"
)
_STAMP = re.compile(r"[A-Za-z]+")
_STAMP_WORDS = frozenset((*MONTHS, *WEEKDAYS, *DATE_WORDS))
_PICTURE_END = re.compile(
    rf"[\[(](?:[^()\[\]]{{2,50}}/[^()\[\]]{{2,40}}|[^()\[\]]{{0,40}}\b{any_of(words.PICTURE_LABELS)})[)\]]\W*$",
    _ANY_CASE,
)


def kind_of(line: Line) -> AsideKind | None:
    """The first kind whose test the line meets."""
    if len(line.text) > LONGEST or line.tweeted:
        return None
    for kind, test in TESTS:
        if test(line):
            return kind
    return None


def is_caption(line: Line) -> bool:
    """A line with a picture's credit at its end, or one that opens with a picture's label."""
    if _PICTURE_BRACKET.search(line.text) or (_PICTURE_VIA.search(line.text) and not line.quoted):
        return True
    if len(line.words) > LONGEST_CAPTION:
        return False
    if "/" in line.text and not line.head and not line.tail and _SIGN_OFF.match(line.text):
        return True
    if "/" not in line.text and not any(hint in line.lowered for hint in words.PICTURE_HINTS):
        return False
    return any(pattern.search(line.text) for pattern in (_PICTURE_LABEL, _PICTURE_END, _PICTURE_SIGN))


def is_disclaimer(line: Line) -> bool:
    """A line in which the outlet limits what it answers for, or tells its own interests."""
    if len(line.words) > LONGEST_DISCLAIMER or line.text[0] in QUOTES:
        return False
    placed = line.head or line.tail or (line.text[0] in "(*[" and not line.quoted)
    if placed and _DISCLAIMERS.search(line.text):
        return True
    return line.tail and line.names_outlet and bool(_INTERESTS.search(line.text)) and not line.quoted


def is_credit(line: Line) -> bool:
    """A line that says who wrote, read or lent the report, and nothing else."""
    count = len(line.words)
    if not count or not (line.head or line.tail) or line.text[0] in QUOTES:
        return False
    if _names_only(line) or (line.tail and _NOTE_ON_AUTHOR.match(line.text) and _is_ours(line)):
        return True
    if _CONTRIBUTED.search(line.text) and line.tail and count <= 40 and line.title_case_names:
        return True
    if count > LONGEST_CREDIT:
        return False
    if _BYLINE.match(line.text) and (line.title_case or line.text.split()[0].lower() != "by") and not _verbal(line):
        return True
    if _CREDIT.match(line.text) and not _verbal(line):
        return True
    short = count <= 7 and not line.ended
    return short and bool(
        (_CREDIT_NOUN.search(line.text) and line.title_case)
        or _SIGN_OFF.match(line.text)
        or _AGENCY_ALONE.match(line.text)
        or _NAME_AND_ROLE.match(line.text)
        or (line.tail and _SLUG.match(line.text))
    )


def _names_only(line: Line) -> bool:
    """Whether a line is the outlet, an author, an address or a moment, and nothing else."""
    if line.text.strip(" .|").casefold() in line.names or _ADDRESS.match(line.text):
        return True
    stamp = [word.lower() for word in _STAMP.findall(line.text[line.text.rfind("|") + 1 :])]
    dated = any(character.isdigit() for character in line.text)
    return dated and 1 <= len(stamp) <= 12 and _STAMP_WORDS.issuperset(stamp) and len(line.words) <= 14


def _is_ours(line: Line) -> bool:
    """Whether the outlet is named in a line, or one of its authors opens it."""
    return line.names_outlet or any(line.text.casefold().startswith(f"{name} ") for name in sorted(line.names))


def _verbal(line: Line) -> bool:
    """Whether a short line closes as a sentence of running text does: lower-case words and a full stop."""
    small = sum(word[0].islower() for word in line.words)
    return line.ended and not line.text.endswith(")") and small > 2 and small > len(line.words) / 2


def is_pointer(line: Line) -> bool:
    """A line that points to other stories: by a label, or by telling the reader to read all of them."""
    count = len(line.words)
    if count > LONGEST_POINTER or line.text[0] in QUOTES:
        return False
    if (
        (found := _POINTER.match(line.text))
        and (found.end() < len(line.text) or count <= 6)
        and not (line.quoted and line.ended and not line.tail)
    ):
        return True
    if count <= 25 and _READ_MORE.search(line.text):
        return True
    if _POINTER_SENTENCE.match(line.text) and not line.quoted:
        return True
    label = line.label
    if label is None or len(label) < SHORTEST_LABEL or label.isupper() or label.casefold() in line.voices:
        return False
    return line.text.endswith("?") and line.to_reader and count <= 20 and not line.quoted and not line.head


def is_promo(line: Line) -> bool:
    """A line that sells or invites: enough of its words, its address and its verbs are turned to the reader."""
    if len(line.words) > LONGEST_PROMO or line.text[0] in QUOTES or (line.quoted and not line.tail):
        return False
    if any(mark in line.text for mark in '"“”«»') and not line.tail:
        return False
    return promo_weight(line) >= (TAIL_PROMO if line.tail else MIDDLE_PROMO)


def promo_weight(line: Line) -> float:
    """How much of a line is turned to the reader."""
    text = line.text
    verbs = {found["verb"].lower() for found in _SENTENCE.finditer(text)} & _VERBS
    weight = 2.0 * bool(verbs) + 0.5 * (len(verbs) > 1)
    weight += 2.0 * min(line.count(*_STRONG), 2) + 0.5 * min(line.count(*_WEAK), 5)
    weight += line.to_reader + line.names_outlet + bool(_PRICE.search(text)) + bool(_HANDLE.search(text))
    weight += 0.5 * text.endswith("!") + 0.5 * (line.title_case and not line.ended)
    return weight - 3.0 * line.quoted - 1.0 * bool(_DATED.search(text)) - 1.0 * (len(line.words) > 30)


def is_furniture(line: Line) -> bool:
    """A whole line of the page itself: "Advertisement", "Share this article"."""
    return len(line.text) <= LONGEST_FURNITURE and _FURNITURE.match(line.text) is not None


TESTS: tuple[tuple[AsideKind, Callable[[Line], bool]], ...] = (
    ("promo", is_furniture),
    ("caption", is_caption),
    ("disclaimer", is_disclaimer),
    ("credit", is_credit),
    ("related", is_pointer),
    ("promo", is_promo),
    ("caption", is_picture_note),
    ("disclaimer", is_page_note),
    ("credit", is_credit_note),
    ("related", is_pointer_note),
    ("promo", is_offer_note),
)
