"""Goes in: a line. Comes out: whether it is one of the short notes that outlets put around reports, by its kind.

A note is believed above the news or below it, where it is short, says nothing that somebody said, and begins, or has a
sentence that begins, with the form of such a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dateline.clean.asides.line import QUOTES, Line
from dateline.language.en import aside_notes as notes

LONGEST = 28
"""Words of the longest note; what outlets say of themselves at more length has other marks (`kinds`)."""
LONGEST_PICTURE, LONGEST_STAFF, LONGEST_NAMES, LONGEST_BYLINE = 45, 7, 6, 16

_ANY_CASE = re.IGNORECASE


def _opening(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of the patterns, where a line or a sentence begins."""
    return re.compile(rf"(?:^\W*|[.!?;]\s+\W*)(?:{'|'.join(patterns)})", _ANY_CASE)


def _whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{'|'.join(patterns)})", _ANY_CASE)


_ABOUT_PAGE = _opening((*notes.PAGE_NOTES, *notes.MAKING_NOTES))
_OFFER = _opening(notes.OFFER_NOTES)
_LENT = _whole(*notes.LENDING_NOTES)
_SENT = _whole(*notes.SENDING_NOTES)
_NAME = r"[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,2}"
_AGENCY = r"[A-Z]{2,6}"
_NAMES = re.compile(
    rf"^(?:[—–-]+\s*{_NAME}|\W*{_AGENCY}(?:,| and| with|/| &| \|) {_NAME}|{_NAME},? {_AGENCY}"
    rf"|{_NAME} {_NAME} in {_NAME})\W*$"
)
_PERSON = r"[^\W\d_a-z][\w'’-]+(?: [^\W\d_a-z][\w'’-]*\.?)? [^\W\d_a-z][\w'’-]+"
_AUTHORS = re.compile(rf"^{_PERSON}(?:(?:,| and|, and| &) {_PERSON}){{0,3}}$")
_PLACE_NAME = r"[^\W\d_a-z][\w'’.-]*(?:[ -](?:(?:de|da|do|del|la|le|al|el|of) )?[^\W\d_a-z][\w'’.-]*){0,3}"
_AUTHORS_THERE = re.compile(
    rf"^(?:(?:From|By) {_PERSON}(?:(?:,| and|, and| &) {_PERSON}){{0,3}},? (?:in |at )?"
    rf"|{_PERSON}(?:(?:,| and|, and| &) {_PERSON}){{0,3}},? (?:in|reporting from|reports from) ){_PLACE_NAME}$"
)
_PLACE = re.compile(r"(?:,| in| at)\s+[^\W\d_a-z][\w'’.-]*(?:[ -][^\W\d_a-z][\w'’.-]*){0,2}$")
_OWN_PLACE = _whole(notes.OWN_PLACES)
_PAGE_NUMBER = _whole(notes.PAGE_POINTERS)
_POINTER = _whole(notes.CONTENT_LABELS, notes.OUR_KIND)
_PICTURE = _whole(*notes.PICTURE_NOTES)
_PICTURE_END = re.compile("|".join(notes.PICTURE_ENDS), _ANY_CASE)


def is_page_note(line: Line) -> bool:
    """What the outlet says of the page or of the making of the report: updates, times, translation, cuts."""
    return _placed(line) and _ABOUT_PAGE.search(line.text) is not None


def is_offer_note(line: Line) -> bool:
    """A broadcast that can be had again, or what comes with the next paper."""
    return line.tail and _placed(line) and _OFFER.search(line.text) is not None


def is_credit_note(line: Line) -> bool:
    """Who wrote or lent the report: roles alone, an agency and a name, or whose reports it rests on."""
    if not _placed(line):
        return False
    if _is_staff(line) or _SENT.match(line.text) or (line.tail and _LENT.match(line.text)):
        return True
    if line.head and len(line.words) <= LONGEST_BYLINE and _AUTHORS_THERE.match(line.text):
        return True
    if line.ended or len(line.words) > LONGEST_NAMES:
        return False
    return bool(line.tail and _NAMES.match(line.text)) or bool(line.head and _AUTHORS.match(line.text))


def _is_staff(line: Line) -> bool:
    """Whether a line is made of the words for those who write reports, with or without their place."""
    text = line.text.strip(" .()[]–—-|")
    words = [word.lower() for word in re.findall(r"\w+", _PLACE.sub("", text))]
    fits = 2 <= len(words) <= LONGEST_STAFF and text[:1].isupper()
    return fits and notes.STAFF_WORDS.issuperset(words) and not notes.STAFF_ROLES.isdisjoint(words)


def is_pointer_note(line: Line) -> bool:
    """A pointer to another page of the outlet, by number, by its kind or by what the outlet is called."""
    if line.tail and _PAGE_NUMBER.match(line.text) and len(line.words) <= LONGEST_NAMES:
        return True
    if not _placed(line):
        return False
    if _OWN_PLACE.match(line.text):
        return line.names_outlet or not line.ended
    return line.tail and _POINTER.match(line.text) is not None


def is_picture_note(line: Line) -> bool:
    """A caption that speaks of its picture, or ends with who took it; one that tells what was is news."""
    if line.quoted or len(line.words) > LONGEST_PICTURE or not line.terms.isdisjoint(notes.TOLD_OF_PICTURES):
        return False
    return bool(_PICTURE.match(line.text) or _PICTURE_END.search(line.text))


def _placed(line: Line) -> bool:
    return (line.head or line.tail) and len(line.words) <= LONGEST and line.text[0] not in QUOTES and not line.quoted
