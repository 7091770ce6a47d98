"""Goes in: a clause. Comes out: whether it only says that somebody spoke, or how the outlet knows what it tells."""

from __future__ import annotations

import re

from dateline.language.en.modality import SIGHTING
from dateline.language.en.reporting import OUTLET_NOUNS
from dateline.model.parse import Parse
from dateline.read.clauses import Clause

_SAYING, _SPEAKING = frozenset({"say", "tell"}), frozenset({"speak", "talk"})
_CONTENT = frozenset({"ccomp", "xcomp", "attr", "acomp", "oprd"})


def only_says(parse: Parse, clause: Clause) -> bool:
    """“She told the meeting”, “speaking at a news conference”: that somebody spoke, and to whom, not what was said."""
    head, below = clause.head, parse.children(clause.head)
    if any(c.dep in _CONTENT for c in below):
        return False
    if head.lemma in _SPEAKING:
        return head.dep in ("acl", "advcl") and not any(c.lemma in ("about", "of") for c in below)
    if head.lemma not in _SAYING or any(c.dep in ("nsubjpass", "auxpass") for c in below):
        return False
    said = [c for c in below if c.dep == "dobj"]
    about = any(c.lemma in ("about", "of") for c in below)
    return not about and (head.lemma == "tell" or not said)


def sights(clause: Clause, outlet: str) -> bool:
    """“Which the Ledger has read”, “seen by this newspaper”: how the outlet knows it, with nothing else in it."""
    if clause.head.lemma not in SIGHTING or clause.head.dep not in ("relcl", "acl"):
        return False
    known = {word.casefold() for word in re.findall(r"[A-Z]\w+", outlet)} | OUTLET_NOUNS
    named = [t.lemma.casefold() for t in clause.own if t.pos in ("NOUN", "PROPN") and t.i != clause.head.i]
    return bool(named) and all(name in known for name in named)
