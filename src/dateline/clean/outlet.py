"""Goes in: a draft. Comes out: the draft with its outlet named: as stated, or read off the address's domain."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from dateline.clean.draft import Draft

# An abbreviation has so many letters; and so much of a text is looked through for it.
LONGEST_ABBREVIATION, EVIDENCE = 6, 20_000
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)
_NAME = r"((?:The\s)?[A-Z][\w'’&-]*(?:\s[A-Z][\w'’&-]*){0,3})"
_DISCLAIMS = re.compile(
    rf"(?:^|[.(]\s*){_NAME}\s+(?:assumes|accepts|takes|bears|has|is|does)\s+(?:no|not)\b"
    rf"|\bby\s+{_NAME}\s+(?:staff|team|desk)\b"
    rf"|(?:©|\([cC]\)|Copyright)(?:\s*©)?\s*(?:\d{{4}}(?:[–-]\d{{2,4}})?,?\s*)?(?:by\s)?{_NAME}",
    re.MULTILINE,
)
_NO_NAMES = frozenset(
    ("It", "He", "She", "This", "That", "These", "They", "We", "You", "All", "Any", "No", "Our", "Views")
)
_HOSTS = frozenset(["www", "m", "mobile", "amp", "edition", "en", "news", "web", "old", "feeds", "rss"])
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob"])


def name_outlet(draft: Draft) -> Draft:
    """Name the outlet; what was stated wins over the domain."""
    return replace(draft, outlet=draft.outlet or domain_name(draft.url))


def outlet_from_asides(draft: Draft) -> Draft:
    """Where nothing names the outlet, its own disclaimers may: "The Echo accepts no liability", "© 2031 Norr Echo".

    A name that only the domain gives is written as the report writes it: npa.example is NPA where its text says so.
    """
    if draft.outlet and draft.outlet == domain_name(draft.url):
        return replace(draft, outlet=_as_written(draft.outlet, draft.text[:EVIDENCE]))
    if draft.outlet:
        return draft
    for mark in draft.marks:
        if mark.kind == "disclaimer" and (found := _DISCLAIMS.search(draft.text, mark.start, mark.end)):
            name = next(group for group in found.groups() if group)
            return replace(draft, outlet=name if name.split()[0] not in _NO_NAMES else None)
    return draft


def _as_written(name: str, text: str) -> str:
    """A domain's name in capitals where the text has it so, or where it has no vowel to be said as a word."""
    if " " in name or len(name) > LONGEST_ABBREVIATION:
        return name
    spelled = re.search(rf"(?<!\w){re.escape(name.upper())}(?!\w)", text)
    return name.upper() if spelled or not _VOWEL.search(name) else name


def domain_name(url: str | None) -> str | None:
    """A readable name from an address: https://www.harbour-times.co.uk/a → Harbour Times."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return None
    parts = [part for part in host.split(".") if part]
    if len(parts) < 2 or parts[-1].isdigit():
        return None
    parts = parts[:-2] if len(parts) > 2 and parts[-2] in _SECOND_LEVEL else parts[:-1]
    named = [part for part in parts if part not in _HOSTS] or parts
    return named[-1].replace("-", " ").replace("_", " ").title()
