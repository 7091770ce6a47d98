"""Goes in: a paragraph and who publishes it. Comes out: its shape as the tests for asides ask for it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from dateline.clean.paragraphs import Paragraph
from dateline.language.en.asides import COMMON_IN_NAMES, SECOND_PERSON, SMALL, SPEECH
from dateline.language.en.datelines import UNNAMED_AGENCIES

_WORD = re.compile(r"[^\W_][\w'’]*")
_TERM = re.compile(r"[\w&+'-]+")
_LABELLED = re.compile(r"[^\s:][^:.!?]{0,40}:(?=\s+\S)")
_SIGNED_POST = re.compile(r"\(@\w{1,30}\)\s+(?:\w{3,9}\.? \d{1,2}, |\d{1,2} \w{3,9} )\d{4}")
QUOTES = '"“”«»‘„'
# Only the beginning of a very long line is looked at; such a line is news anyhow.
LOOKED_AT = 2000


@dataclass(frozen=True)
class Line:
    """A paragraph, where it stands (`tail` once all that follows are asides, `head` while all before are) and whose.

    `own` are words of the outlet's name, `names` the whole names of outlet and authors in lower case, `voices` what
    opens several paragraphs before a colon, as those who speak in an interview do.
    """

    paragraph: Paragraph
    own: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    voices: frozenset[str] = frozenset()
    head: bool = False
    tail: bool = False

    @property
    def text(self) -> str:
        return self.paragraph.text

    @cached_property
    def words(self) -> list[str]:
        """Its words as they stand."""
        return _WORD.findall(self.text[:LOOKED_AT])

    @cached_property
    def lowered(self) -> str:
        """Its words in lower case between single blanks, so that a phrase is found by looking for it in blanks."""
        return f" {' '.join(_TERM.findall(self.text[:LOOKED_AT].lower().replace('’', chr(39))))} "

    @cached_property
    def terms(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(self.lowered.split())

    def count(self, words: frozenset[str], phrases: Iterable[str]) -> int:
        """How many different ones of these words and phrases it has."""
        return len(self.terms & words) + sum(f" {phrase} " in self.lowered for phrase in phrases)

    @cached_property
    def quoted(self) -> bool:
        """Whether somebody speaks here: the line opens with a quotation mark or has a verb of speech."""
        return self.text[0] in QUOTES or bool(self.terms & SPEECH)

    @cached_property
    def tweeted(self) -> bool:
        """Whether it is somebody's post as pages show it, signed: "… — Ana Lund (@analund) April 2, 2031"."""
        return "(@" in self.text and _SIGNED_POST.search(self.text[-LOOKED_AT:]) is not None

    @cached_property
    def label(self) -> str | None:
        """What stands before a colon at its beginning, or None."""
        found = _LABELLED.match(self.text[:LOOKED_AT])
        return found.group().removesuffix(":") if found else None

    @property
    def ended(self) -> bool:
        """Whether it closes as a sentence does."""
        return self.text[-LOOKED_AT:].rstrip("\"”’')")[-1:] in (".", "?", "!")

    @property
    def to_reader(self) -> bool:
        """Whether it speaks to the reader."""
        return bool(self.terms & SECOND_PERSON)

    @property
    def names_outlet(self) -> bool:
        """Whether the outlet is named: by a part of its name that tells it apart, or as "our", "us", "this paper"."""
        if self.terms & {"our", "us"} or " this newspaper " in self.lowered or " this paper " in self.lowered:
            return True
        return not self.own.isdisjoint(self.words)

    @property
    def title_case_names(self) -> bool:
        """Whether it opens with a name: two words with capitals, an article apart."""
        words = [word for word in self.words[:4] if word.lower() not in SMALL]
        return len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()

    @cached_property
    def title_case(self) -> bool:
        """Whether it is written as headlines are: hardly a long word without a capital."""
        return is_title_case(self.words)


def is_title_case(words: list[str]) -> bool:
    """Whether nearly all words that a headline would capitalise have a capital."""
    long = [word for word in words if word.lower() not in SMALL and not word[0].isdigit()]
    return len(long) >= 2 and sum(word[0].isupper() for word in long) >= 0.9 * len(long)


def own_words(outlet: str | None) -> frozenset[str]:
    """The words of an outlet's name that could stand for it alone, and its initials."""
    words = _WORD.findall(outlet or "")
    initials = "".join(word[0] for word in words if word[0].isupper() and word.lower() != "the")
    common = COMMON_IN_NAMES | SMALL
    own = {word for word in words if word[0].isupper() and len(word) > 2 and word.lower() not in common}
    last = {words[-1]} if words and words[-1][0].isupper() else set()
    return frozenset(own | last | ({initials} if len(initials) > 2 else set()))


def names_nobody(name: str) -> bool:
    """Whether a credit is general ("agencies")."""
    return name.strip(" .").lower() in UNNAMED_AGENCIES
