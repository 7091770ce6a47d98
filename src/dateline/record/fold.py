"""Goes in: words or an instant as people write them. Comes out: the form in which the store looks them up."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta


def fold(words: str) -> str:
    """Words without case, accents and marks, parted by single spaces: how names and titles are compared."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


def instant(published: str | None) -> str:
    """An ISO instant or date in UTC, so that text order is time order; "" where it is unknown or no date at all.

    A date alone stands for its first moment.
    """
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return ""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC).isoformat(timespec="microseconds")
    except OverflowError:
        return ""


def around(moment: str, days: int | None) -> tuple[str, str] | None:
    """The instants so many days before and after one, with a day to spare for zones; None where there is no bound."""
    if days is None or not moment:
        return None
    middle, reach = datetime.fromisoformat(moment), timedelta(days=days + 2)
    try:
        return instant((middle - reach).isoformat()), instant((middle + reach).isoformat())
    except OverflowError:
        return None
