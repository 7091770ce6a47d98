"""Goes in: a draft with its asides marked. Comes out: the draft with its authors, if need be from the byline."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.clean.draft import Draft

_BYLINE = re.compile(
    r"^\W*(?:(?:(?:written|reported|words|text|story)\s+)?by:?\s+|from:?\s+(?=[^\W\d_]+\s[^\W\d_])"
    r"|(?:(?:our|special|staff|chief|senior|foreign|political)\s+)*(?:correspondent|reporter|writer)s?:?\s+(?=[A-Z]))",
    re.IGNORECASE,
)
# "By" before a whole name, as pages of other languages state their author.
_FOREIGN_BY = re.compile(r"^(?:Von|Par|Por|Di|Door|Av|Af)\s+(?=[^\W\d_a-z]\S*\s[^\W\d_a-z])")
_PARTING = re.compile(r"\s*(?:,|;|\||\band\b|&| in (?=[A-Z]))\s*")
_NAME = re.compile(
    r"^[^\W\d_a-z][\w'’.\-]*(?:\s(?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|el|of)\s)*[^\W\d_a-z][\w'’.\-]*){1,4}$"
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|staff|desk|bureau|agency|agencies|news|columnist|team|press|service"
    r"|online|contributor|chief|analyst|media)\b",
    re.IGNORECASE,
)


def find_authors(draft: Draft) -> Draft:
    """Tidy the stated authors, or read them off a byline that is marked as a credit."""
    stated = [name for author in draft.authors for name in _each(author)]
    own = (draft.outlet or "").casefold()
    authors = [name for name in stated if name.casefold() != own or draft.markup is None] or _from_bylines(draft)
    return replace(draft, authors=tuple(dict.fromkeys(name for author in authors if (name := _tidied(author)))))


def _from_bylines(draft: Draft) -> list[str]:
    names: list[str] = []
    for mark in sorted(mark for mark in draft.marks if mark.kind == "credit"):
        line = draft.text[mark.start : mark.end]
        if found := _BYLINE.match(line):
            parts = _PARTING.split(line[found.end() :])
            names += [part for part in parts if _NAME.match(part) and not _ROLE.search(part)]
            break
    return names


def _each(author: str) -> list[str]:
    """The names in one statement where commas part nothing but names ("Ana Lund, Bo Vik"); else the statement."""
    parts = [part for part in re.split(r"\s*[,;|]\s*|\s+(?:and|&)\s+", _tidied(author)) if part]
    return parts if len(parts) > 1 and all(_NAME.match(part) and not _ROLE.search(part) for part in parts) else [author]


def _tidied(author: str) -> str:
    return _FOREIGN_BY.sub("", _BYLINE.sub("", author)).strip(" ,;")
