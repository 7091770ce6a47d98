"""Goes in: a time in its sentence, with the grammar. Comes out: whether the sentence is of a programme: what begins,
resumes or is played on a day to come.

Such lines are told in the present, and short: "Talks resume Monday", "Tarn host Orle on Saturday". The grammar takes
their verb for a noun where it has nothing else to go by.
"""

from __future__ import annotations

import re
from itertools import pairwise

from dateline.language.en.programme import BEGINNING, DEALT_IN, ON_A_PROGRAMME
from dateline.language.en.times import APPOINTED
from dateline.model.parse import Parse, Token
from dateline.read.times.happenings import happening

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OF_A_NOUN = frozenset({"poss", "compound", "nmod"})
_DEALT = "|".join(sorted(DEALT_IN))
_DELIVERY_BEHIND = re.compile(rf" (?:[\w-]+ ){{0,2}}(?:{_DEALT})\b")
# "In March crude fell": the month of the fall.
_WITHIN = re.compile(r"\b(?:by|during|from|in|of|since|through|until) \Z", re.IGNORECASE)
_DELIVERY_BEFORE = re.compile(r"\b(?:delivery|settlement|shipment|loading|expiry) in \Z")
# Characters around a month that tell of a delivery.
NEAR = 60


def begins_then(parse: Parse, token: Token, verb: Token | None) -> str | None:
    """The words by which what is appointed for a day is said to begin: "Sunday's match kicks off at 4.30pm"."""
    noun = happening(parse, token)
    if noun is None or verb is None or token.dep not in _OF_A_NOUN or noun.dep not in _SUBJECTS:
        return None
    begins = verb.tag in {"VBZ", "VBP"} and verb.lemma.casefold() in BEGINNING
    return verb.text if begins and noun.lemma.casefold() in APPOINTED and noun.head == verb.i else None


def misread_verb(parse: Parse, token: Token) -> str | None:
    """The verb of a programme's line in a sentence that has no other, where the grammar takes it for a noun."""
    sentence = parse.sentences[token.sentence]
    tokens = parse.at(sentence.start, sentence.end)
    if any(t.tag in _FINITE for t in tokens):
        return None
    for before, one in pairwise(tokens):
        if one.text in ON_A_PROGRAMME and _is_subject(before, many=not one.text.endswith("s")):
            return one.text
    return None


def _is_subject(before: Token, many: bool) -> bool:
    """Whether a word can be the subject of the one behind it: a name, or a noun that agrees with it."""
    if before.text[0].isupper() and before.pos in {"NOUN", "PROPN"} and not before.text.isupper():
        return before.tag == "NNS" or before.pos == "PROPN" or not many or before.tag == "NN"
    return before.tag == ("NNS" if many else "NN") or (not many and before.lemma.casefold() in APPOINTED)


def for_delivery(text: str, start: int, end: int) -> bool:
    """Whether a month is one that something is to be delivered in: "crude for January delivery", "July futures"."""
    behind = _DELIVERY_BEHIND.match(text, end, min(len(text), end + NEAR))
    within = _WITHIN.search(text, max(0, start - NEAR), start)
    return bool(behind and not within) or bool(_DELIVERY_BEFORE.search(text, max(0, start - NEAR), start))
