"""Goes in: words of the calendar with their witness. Comes out: whether they are part of a name, which is no time.

"USA Today" and "the Prague Spring", "the March for Justice", the party daily "Avance", her 1987 Corolla.
"""

from __future__ import annotations

from dateline.read.times.witness import Witness

_VERBS = frozenset({"VERB", "AUX"})
_OF_A_PERSON = frozenset({"my", "your", "his", "her", "their"})


def titled(witness: Witness) -> bool:
    """Whether a capital stands two words behind: "the March for Justice"."""
    return witness.line[min(witness.end + 1, len(witness.line) - 1)].text[0].isupper()


def in_title(witness: Witness) -> bool:
    """Whether a plain word has a capital inside a sentence ("the Hack Night on", "You can hear Nine O'Clock")."""
    first, before = witness.first.text, witness.previous
    if witness.alone and witness.first.low in {"today", "tomorrow"} and first[0].isupper() and witness.at > 1:
        # "USA Today": behind a name, in a line whose other words are small.
        named = before is not None and before.pos == "PROPN" and before.text[0].isupper()
        return named and witness.line[witness.at - 2].text[0].islower()
    if not first[0].isupper() or (first.isupper() and len(first) > 1) or not witness.at or before is None:
        return False
    token = witness.parse.at(witness.first.start, witness.first.end)
    if not token or token[0].sentence != before.sentence or not witness.line[witness.at - 1].text.isalnum():
        return False
    return witness.after.text[0].islower() or (not witness.alone and witness.line[witness.at + 1].text[0].islower())


def is_make(witness: Witness) -> bool:
    """Whether a year is of a make, in which nothing is told to have happened: "her 1987 Corolla"."""
    token, near = witness.token, witness.next
    if token is None or near is None or witness.before not in _OF_A_PERSON:
        return False
    return near.pos == "PROPN" and witness.parse.tokens[token.head].pos == "PROPN"


def is_movement(witness: Witness) -> bool:
    """ "the Prague Spring", "the Spring of Nations": a season of one name with the word beside it."""
    if not witness.last.text[0].isupper() or witness.last.text.isupper():
        return False
    if witness.after.low == "of" and not of_a_year(witness):
        return titled(witness)
    before = witness.previous
    return witness.alone and before is not None and before.pos == "PROPN" and before.text[0].isupper()


def of_a_year(witness: Witness) -> bool:
    """Whether a year, or what tells one, stands behind "of" ("the fall of 1989")."""
    return any(p.text.isdigit() and len(p.text) == 4 for p in witness.line[witness.end + 1 : witness.end + 3])


def is_a_paper(witness: Witness) -> bool:
    """Whether "daily" is a newspaper: "the party daily Avance", "the tabloid daily said"."""
    before, near = witness.previous, witness.next
    if before is None or near is None or before.pos not in {"NOUN", "PROPN", "ADJ", "DET"} or before.tag == "NNS":
        return False
    if near.pos == "PROPN":
        return near.text[0].isupper()
    return near.pos in _VERBS and near.tag in {"VBD", "VBZ"}
