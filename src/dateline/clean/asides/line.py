"""Goes in: a paragraph and who publishes it. Comes out: its shape as the tests for asides ask for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dateline.clean.paragraphs import Paragraph
from dateline.clean.words import whole
from dateline.language.en.asides import SECOND_PERSON, SMALL, SPEECH
from dateline.language.en.datelines import UNNAMED_AGENCIES

_WORD = re.compile(r"[^\W_][\w'’]*")
_SPEECH = whole(SPEECH)
_YOU = whole(SECOND_PERSON)
_OUR = whole(("our", "us"))
QUOTES = '"“”«»‘„'
_COMMON = frozenset(
    [
        "the",
        "daily",
        "news",
        "post",
        "times",
        "press",
        "media",
        "group",
        "international",
        "national",
        "online",
        "radio",
        "tv",
        "television",
        "channel",
        "paper",
        "newspaper",
        "magazine",
        "company",
        "limited",
        "ltd",
        "inc",
    ]
)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, where it stands (`tail` once all that follows are asides, `head` while all before are) and whose."""

    paragraph: Paragraph
    outlet: str | None
    head: bool = False
    tail: bool = False

    @property
    def text(self) -> str:
        return self.paragraph.text

    @property
    def words(self) -> list[str]:
        return _WORD.findall(self.text[:2000])

    @property
    def quoted(self) -> bool:
        """Whether somebody speaks here: the line opens with a quotation mark or has a verb of speech."""
        return self.text[0] in QUOTES or bool(_SPEECH.search(self.text))

    @property
    def ended(self) -> bool:
        """Whether it closes as a sentence does."""
        return self.text.rstrip("\"”’')")[-1:] in (".", "?", "!")

    @property
    def to_reader(self) -> bool:
        """Whether it speaks to the reader."""
        return bool(_YOU.search(self.text))

    @property
    def names_outlet(self) -> bool:
        """Whether the outlet is named, by its name, a part that tells it apart, or as "our", "us", "this newspaper"."""
        if _OUR.search(self.text) or re.search(r"\bthis (?:news)?paper\b", self.text, re.IGNORECASE):
            return True
        return bool(own_words(self.outlet) & set(self.words))

    @property
    def title_case_names(self) -> bool:
        """Whether it opens with a name: two words with capitals, an article apart."""
        words = [word for word in self.words[:4] if word.lower() not in SMALL]
        return len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()

    @property
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
    own = {word for word in words if word[0].isupper() and len(word) > 2 and word.lower() not in _COMMON | SMALL}
    last = {words[-1]} if words and words[-1][0].isupper() else set()
    return frozenset(own | last | ({initials} if len(initials) > 2 else set()))


def names_nobody(name: str) -> bool:
    """Whether a credit is general ("agencies")."""
    return name.strip(" .").lower() in UNNAMED_AGENCIES
