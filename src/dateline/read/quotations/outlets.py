"""Goes in: a name or noun with the words beside it. Comes out: whether it is an outlet, agency, platform, or us."""

from __future__ import annotations

from dateline.language.agencies import AGENCIES
from dateline.language.en.reporting import AGENCY_NOUNS, HEARERS, OUTLET_NAMES, OUTLET_NOUNS, OWN, PLATFORMS
from dateline.model.parse import Token
from dateline.model.reading import LinkKind
from dateline.model.report import Report
from dateline.read.quotations.page import Name, Page

_KNOWN = frozenset(form.casefold() for name, forms in AGENCIES.items() for form in (name, *forms))
_ARTICLE = "the "
# What agencies call themselves: one word of each.
_NEWS = frozenset({"news", "press", "presse", "telegraph", "wire"})
_AGENCY = frozenset(
    {"agency", "agence", "agentur", "agencia", "agenzia", "association", "associated", "service", "bureau"}
)
# Behind the first word of a name: "BBC Radio 4".
_ON_AIR = frozenset({"radio", "tv", "television"})
# Right before a name: "the daily O Correio".
_PAPERS = OUTLET_NOUNS - {"agency", "press", "site", "station", "radio", "publication", "media", "network", "wire"}
_UNION = frozenset({"freedom", "foreign", "secretary", "office", "club"})


def passer_kind(page: Page, head: Token, name: Name) -> LinkKind | None:
    """What a named thing is if it passes on what others say, or None."""
    text = name.text.casefold().removeprefix(_ARTICLE)
    beside = _beside(page, head, name)
    if text in _KNOWN or beside & AGENCY_NOUNS - {"agency"} or ("agency" in beside and beside & {"news", "press"}):
        return "agency"
    if text in PLATFORMS or text.replace(" ", "_") in PLATFORMS:
        return "platform"
    words = text.split()
    if set(words) & _NEWS and set(words) & _AGENCY and not set(words) & _UNION:
        return "agency"
    before = page.tokens[name.first - 1] if name.first else None
    if before is not None and before.dep in ("compound", "nmod", "amod") and before.lemma.casefold() in _PAPERS:
        return "outlet"
    article = name.text.casefold().startswith(_ARTICLE) or _article_before(page, name)
    if name.kind == "person" and not article:
        return None
    if words[-1] in OUTLET_NAMES and (len(words) > 1 or article):
        return "outlet"
    if name.kind != "person" and len(words) > 1 and set(words) & _ON_AIR:
        return "outlet"
    if "agency" in beside and name.text.isupper():
        return "agency"
    return "outlet" if beside & OUTLET_NOUNS - {"agency", "press", "site", "station", "radio"} else None


def _beside(page: Page, head: Token, name: Name) -> frozenset[str]:
    """The words right around a name that could say what it is: "the daily X", "X television", "the agency X"."""
    near = [c for c in page.parse.children(head) if c.dep in ("compound", "amod", "appos", "nmod")]
    above = page.tokens[head.head]
    if head.dep in ("appos", "compound", "nmod") and above.i != head.i:
        near = [*near, above]
    return frozenset(t.lemma.casefold() for t in near if not name.first <= t.i < name.last)


def _article_before(page: Page, name: Name) -> bool:
    return name.first > 0 and page.tokens[name.first - 1].text.casefold() == "the"


def platform_at(page: Page, token: Token) -> Name | None:
    """The social platform whose name ends at a token; a word that is also a common one must be capitalised."""
    for first in (token.i - 1, token.i):
        words = page.text(first, token.i + 1) if first >= 0 else ""
        if words[:1].isupper() and words.casefold().replace(" ", "_") in PLATFORMS:
            return Name(first, token.i + 1, words, "organization")
    return None


def hearing_outlet(page: Page, hearer: Token) -> LinkKind | None:
    """Whether somebody who was told is an outlet other than this report's own: its kind, or None."""
    name = page.name_of.get(hearer.i)
    words = {c.text.casefold() for c in page.parse.children(hearer)}
    if words & OWN or hearer.text.casefold() in OWN:
        return None
    if name is None:
        return "outlet" if hearer.lemma.casefold() in OUTLET_NOUNS and hearer.lemma != "press" else None
    if is_own(page.report, name.text):
        return None
    kind = passer_kind(page, hearer, name)
    if kind or name.kind == "person":
        return kind
    if hearer.text.casefold() in HEARERS:
        return None
    return "outlet" if name.text.isupper() and name.text.isalpha() and len(name.text) > 1 else None


def is_own(report: Report, name: str) -> bool:
    """Whether a name is this report's outlet: its words, its abbreviation, or the agency that it is."""
    if not report.outlet:
        return False
    mine = report.outlet.replace("(", " ").replace(")", " ").casefold().split()
    theirs = [w for w in name.casefold().split() if w != "the"]
    initials = "".join(w[0] for w in mine if w not in ("the", "of", "and"))
    return bool(theirs) and (all(w in mine for w in theirs) or "".join(theirs) == initials)
