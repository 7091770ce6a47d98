"""Goes in: nothing. Comes out: how loudly each sign of a name's kind speaks."""

from __future__ import annotations

# Weights of evidence, set on the training part of CoNLL-2003 (kinds after correction); measure again when the
# language model changes.
TITLE = 8.0
FORM = 5.0
COUNTRY = 4.0
CITY = 1.8
APPOSITION = 3.0
AGE = 4.0
GIVEN = 3.0
SPEECH = 0.6
WHERE = 1.8
SPEAKS_OF_SELF = 2.0
OWN = 0.8
MATTER = 1.5
PLURAL_VERB = 1.5
SCORE = 3.0
TEAM = 2.2
LARGE_CITY = 50_000  # inhabitants from which on a lone word is likelier the town than a surname
