"""Goes in: nothing. Comes out: the English verbs by which offices begin and end, and those by which names change."""

from __future__ import annotations

from dateline.language.words import words

BEGIN = frozenset({"become", "take over", "take", "assume", "start", "return", "join", "step in"})
"""What the one who gets an office does: "took over as mayor"."""

SUCCEED = words("succeed replace follow")
"""What the one who gets an office does to the one who had it."""

PUT_IN = frozenset({"swear in"}) | words(
    "appoint name elect re-elect reelect choose install inaugurate swear crown make promote pick confirm"
)
"""What is done to the one who gets an office."""

END = words("resign quit retire leave step stand") | {"step down", "stand down", "bow out", "give up", "step aside"}
"""What the one who gives up an office does."""

PUT_OUT = frozenset({"vote out", "force out"}) | words(
    "oust dismiss sack fire remove depose topple unseat overthrow replace succeed"
)
"""What is done to the one who loses an office."""

HOLD = words("serve be hold remain work")
"""What the one who has an office does for a time: "served as ambassador until May"."""

BY_VERB: dict[str, str] = {
    "lead": "leader", "head": "head", "chair": "chair", "govern": "governor", "captain": "captain",
    "coach": "coach", "manage": "manager", "direct": "director", "edit": "editor", "run": "head",
}  # fmt: skip
"""What somebody is who does this for a time: "led the bank from 2010 to 2015"."""

FROM = words("from since between")
UNTIL = words("to until till through and")
"""Words before a day that an office was held from, or until."""

BEFORE = words("predecessor forerunner")
AFTER = words("successor heir")
"""Nouns for who had an office before, and after."""
