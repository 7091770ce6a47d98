"""Goes in: nothing. Comes out: the English verbs that make somebody the head, founder or owner of what they do it to.

An agent noun names its bearer by a deed that the report may tell in a clause: "the founder" is who founded it.
"""

from __future__ import annotations

from dateline.language.words import words

HEAD = "head"
"""The office of whoever leads a body, whatever he is called."""

ANY_HEAD = words("boss chief head leader supremo top")
"""Nouns that can be said of a body's chief executive, president or chairman alike."""

FIRST_HEADS = frozenset({"chief executive", "president", "leader", "general secretary", "director-general"})
"""Who of them is meant sooner than a body's chairman."""

HEADS = (
    FIRST_HEADS
    | words("""
    chairman director governor commissioner commander principal rector dean provost captain superintendent
    secretary-general
    """)
    | {"director general", "managing director", "secretary general", "chief inspector"}
)
"""The offices of those who lead a body, in the form that offices are compared by."""

AGENTS: dict[str, str] = {
    **dict.fromkeys(words("founder co-founder cofounder creator"), "founder"),
    **dict.fromkeys(words("owner co-owner proprietor"), "owner"),
    **dict.fromkeys(words("buyer purchaser acquirer bidder suitor"), "buyer"),
    **dict.fromkeys(words("seller vendor"), "seller"),
    **dict.fromkeys(words("builder constructor"), "builder"),
    **dict.fromkeys(words("author writer"), "author"),
    **dict.fromkeys(words("designer architect"), "designer"),
    **dict.fromkeys(words("inventor discoverer"), "inventor"),
    **dict.fromkeys(words("organiser organizer"), "organiser"),
}
"""Nouns for who did something, each with the one they are compared by."""

BY_DEED: dict[str, str] = {
    **dict.fromkeys(("lead", "head", "run", "manage"), HEAD),
    "chair": "chairman", "captain": "captain", "coach": "coach", "govern": "governor", "direct": "director",
    "edit": "editor", "found": "founder", "co-found": "founder", "cofound": "founder", "establish": "founder",
    "set up": "founder", "create": "founder", "start": "founder", "launch": "founder", "own": "owner",
    "co-own": "owner", "buy": "buyer", "acquire": "buyer", "purchase": "buyer", "take over": "buyer", "sell": "seller",
    "build": "builder", "construct": "builder", "write": "author", "design": "designer", "invent": "inventor",
    "discover": "inventor", "organise": "organiser", "organize": "organiser",
}  # fmt: skip
"""What somebody is who does this to a body or thing."""

OF_BODIES = frozenset(
    {"lead", "head", "run", "manage", "govern", "direct", "establish", "set up", "create", "start", "launch"}
)
"""Those of the verbs that tell it only where they are done to a body: one starts an engine and leads a march."""

BARE = frozenset({"founder", "owner", "buyer", "seller"})
"""Whom a report calls so without saying of what: "the buyer"; an author is that by trade too."""

AHEAD = frozenset({"buyer", "seller"})
"""Who is called so before it is done: the buyer is who has agreed to buy."""

OFFERING = words("agree offer bid propose seek try plan want")
"""Verbs with an infinitive of what makes somebody a bidder: "agreed to buy"."""

BELONGING = frozenset({"belong"})
"""Verbs whose subject is owned by whom "to" brings in."""
