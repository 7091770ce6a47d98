"""Goes in: a draft. Comes out: the draft with its outlet named: as stated, or read off the address's domain."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from dateline.clean.draft import Draft

_HOSTS = frozenset(["www", "m", "mobile", "amp", "edition", "en", "news", "web", "old", "feeds", "rss"])
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go", "gob"])


def name_outlet(draft: Draft) -> Draft:
    """Name the outlet; what was stated wins over the domain."""
    return replace(draft, outlet=draft.outlet or domain_name(draft.url))


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
