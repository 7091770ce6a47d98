"""Goes in: a draft. Comes out: the draft with its outlet named: as stated, or read off the address's domain."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from dateline.clean.draft import Draft

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
    """Where nothing names the outlet, its own disclaimers may: "The Echo accepts no liability", "© 2031 Norr Echo"."""
    if draft.outlet:
        return draft
    for mark in draft.marks:
        if mark.kind == "disclaimer" and (found := _DISCLAIMS.search(draft.text, mark.start, mark.end)):
            name = next(group for group in found.groups() if group)
            return replace(draft, outlet=name if name.split()[0] not in _NO_NAMES else None)
    return draft


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
