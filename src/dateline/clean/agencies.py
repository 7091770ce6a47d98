"""Goes in: a draft with its dateline and asides. Comes out: the draft with the news agencies that it credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.clean.asides.line import names_nobody
from dateline.clean.draft import Draft
from dateline.language.agencies import AGENCIES

_BRACKET = re.compile(r"\(([A-Z][A-Z&.\-]{1,9})\)\s*$")
_FEED = re.compile(
    r"\b(?:an?|the|from|via)\s+([A-Z][\w&.-]*(?:\s[A-Z][\w&.-]*){0,3})\s+(?:\w+\s)?(?:feed|wire|newswire|service)\b"
)
_INPUTS = re.compile(
    r"\b(?:inputs?|reports?|reporting|contributions?|files?|agency|material|additional reporting)(?:\s+(?:from"
    r"|by)\s+|\s*:\s*)([^().\n]{2,80})",
    re.IGNORECASE,
)
_SYNDICATED = re.compile(r"\bsyndicated (?:feed|content|service)\b|\bagency feed\b|\bwire feed\b", re.IGNORECASE)
_SIGN_OFF = re.compile(r"^[\s—–\-(\[]*([A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,2})\s?/\s?[A-Z]")
_FIRST_NAMED = re.compile(r"^[\s—–\-(\[]*([A-Z]{2,6})(?:[,;]|\s(?:and|with)\s)")
_PARTING = re.compile(r"\s*(?:,|;|/|\band\b|&)\s*")
_ALONE = re.compile(r"^[\s—–\-(\[/|]*([A-Z][\w.& -]{1,40}?)[\s)\]/|.]*$")
_CANONICAL: dict[str, str] = {form.casefold(): name for name, forms in AGENCIES.items() for form in (name, *forms)}
_KNOWN = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        re.escape(form)
        for form in sorted((f for n, fs in AGENCIES.items() for f in (n, *fs)), key=lambda f: (-len(f), f))
    )
    + r")(?!\w)"
)


def credit_agencies(draft: Draft) -> Draft:
    """Name the agencies behind a report.

    A dateline's agency, credits and feed notices in the asides, the byline, and an outlet that is an agency itself:
    one whose name carries an abbreviation or the first word that its own datelines give in brackets.
    """
    named = [*draft.agencies, *_from_dateline(draft), *_from_asides(draft), *_from_authors(draft)]
    own = own_agency(draft.outlet, draft.dateline.agency if draft.dateline else None)
    if own:
        named = [own if name == (draft.dateline.agency if draft.dateline else None) else name for name in named]
    names = (agency_name(name) for name in (*([own] if own else []), *named))
    return replace(draft, agencies=tuple(dict.fromkeys(name for name in names if name)))


def agency_name(name: str) -> str | None:
    """The one name for an agency however it is written; None for one that names nobody ("agencies")."""
    name = name.strip(" .,;()[]")
    if not name or names_nobody(name):
        return None
    bare = re.sub(r"^(?:the|an|a)\s+", "", name, flags=re.IGNORECASE)
    return _CANONICAL.get(name.casefold()) or _CANONICAL.get(bare.casefold()) or bare


def own_agency(outlet: str | None, credited: str | None) -> str | None:
    """The agency that an outlet is: "World Example Service (WES)" → WES, "Harbour Wire" credited as Harbour."""
    if not outlet:
        return None
    if known := _CANONICAL.get(outlet.casefold()):
        return known
    if found := _BRACKET.search(outlet):
        return found.group(1)
    words = outlet.removeprefix("The ").split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    if credited and (credited == initials or outlet.startswith(credited) or credited in words[:2]):
        return outlet if credited != initials else credited
    return None


def _from_dateline(draft: Draft) -> Iterator[str]:
    if draft.dateline and draft.dateline.agency:
        yield draft.dateline.agency


def _from_asides(draft: Draft) -> Iterator[str]:
    for mark in draft.marks:
        words = draft.text[mark.start : mark.end]
        if mark.kind == "credit":
            yield from _credited(words)
        elif mark.kind == "disclaimer" and not _SYNDICATED.search(words):
            yield from (found.group(1) for found in _FEED.finditer(words))


def _credited(words: str) -> Iterator[str]:
    """The agencies in one credit: known ones by name; others where the form names the lender."""
    yield from (found.group() for found in _KNOWN.finditer(words))
    if found := _INPUTS.search(words):
        yield from (part for part in _PARTING.split(found.group(1)) if part.isupper() and 1 < len(part) <= 8)
    if (found := _SIGN_OFF.match(words) or _FIRST_NAMED.match(words)) or (
        (found := _ALONE.match(words))
        and found.group(1).isupper()
        and " " not in found.group(1)
        and len(found.group(1)) <= 6
    ):
        yield found.group(1)


def _from_authors(draft: Draft) -> Iterator[str]:
    for author in draft.authors:
        yield from (found.group() for found in _KNOWN.finditer(author))
