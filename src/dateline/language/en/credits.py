"""Goes in: nothing. Comes out: how English reports speak of agencies, of other outlets and of their own reporters."""

from __future__ import annotations

import re

AGENCY_NAMES = re.compile(
    r"\b(?:agency|newswire|wire service|(?:news|press) (?:service|bureau)|telegraph bureau|press association)\b",
    re.I,
)
"""Words in an outlet's name that make it an agency; “Dispatch” and “Wire” name newspapers too."""

THANKS_AGENCIES = re.compile(
    r"\b(?:agencies|news services|agency (?:inputs?|feeds?|reports?|copy|material)|wires|wire (?:services?|reports?)"
    r"|syndicated)\b",
    re.I,
)
"""A credit that names no agency (“and agencies”)."""

OWN_NEWS = re.compile(
    r"\b(?:told|tells|telling|informed|assured) (?:us|me)\b"
    r"|\b(?:this|our) (?:newspaper|paper|website|site|magazine|station|channel|programme|program|newsroom)\b"
    r"|\bour (?:own )?(?:reporters?|correspondents?|editorial office)\b",
    re.I,
)
"""A report that got something at first hand says so."""

SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion", "dozen", "half", "quarter", "third"})
"""Number words that tell little without the figure before them."""
