"""Goes in: nothing. Comes out: the English of stances: verbs, nouns and adjectives of wanting, backing and judging.

The classes follow Levin (1993): admire (31.2), want and long (32), judgment (33), characterize (29.2).
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Are for or against something.
FAVOURING = _words("""
    abhor admire advocate appreciate back champion cheer contest decry defy detest dislike distrust embrace endorse
    favor favour hate like love mistrust mock object oppose prefer promote protest question resent resist respect
    spurn support tolerate trust
""")
# Have something before them that they have yet to do or get.
WANTING = _words("""
    aim aspire consider crave decide demand desire envisage expect hope intend long need plan prefer propose seek want
    wish yearn
""")
# Take something for something.
VIEWING = _words("consider frame interpret perceive picture regard see view")
# The preposition behind which a verb has what its subject means.
ADDRESSED = {
    "accuse": ("of",),
    "agree": ("with", "on", "to"),
    "apologise": ("for",),
    "apologize": ("for",),
    "argue": ("for", "against"),
    "boast": ("of", "about"),
    "call": ("for", "on"),
    "campaign": ("for", "against"),
    "comment": ("on",),
    "complain": ("about", "of"),
    "disagree": ("with", "on"),
    "hope": ("for",),
    "joke": ("about",),
    "lobby": ("for", "against"),
    "object": ("to",),
    "point": ("to",),
    "push": ("for",),
    "refer": ("to",),
    "respond": ("to",),
    "side": ("with",),
    "speak": ("of", "about", "against"),
    "talk": ("about", "of"),
    "vote": ("for", "against"),
    "warn": ("of", "about", "against"),
    "wish": ("for",),
    "worry": ("about",),
    "yearn": ("for",),
}
# Adjectives of feeling and readiness, beside those of opinion.
FEELING = _words("angry anxious disappointed eager glad happy hesitant keen proud reluctant unwilling willing")
# Nouns of being for or against.
ATTITUDES = _words("""
    aversion backing commitment desire disdain distaste dislike endorsement enthusiasm objection opposition preference
    reluctance support sympathy
""")
