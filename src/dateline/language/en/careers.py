"""Goes in: nothing. Comes out: the English verbs by which offices begin and end, and those by which names change."""

from __future__ import annotations

from dateline.language.words import words

BEGIN = frozenset({"become", "take over", "take", "assume", "start", "return", "join", "step in"})
"""What the one who gets an office does: "took over as mayor"."""

SUCCEED = words("succeed replace follow")
"""What the one who gets an office does to the one who had it."""

PUT_IN = frozenset({"swear in", "vote in"}) | words(
    "appoint name elect re-elect reelect choose install inaugurate swear crown make promote pick confirm"
)
"""What is done to the one who gets an office."""

CONSENT = words("approve endorse")
"""What puts somebody into office only with the office said, and is done to plans as well: "approved her as premier"."""

NOMINATE = words("nominate designate propose tap")
"""What makes somebody the nominee for an office, which others have yet to give."""

END = words("resign quit retire leave step stand") | {"step down", "stand down", "bow out", "give up", "step aside"}
"""What the one who gives up an office does."""

PUT_OUT = frozenset({"vote out", "force out"}) | words(
    "oust dismiss sack fire remove depose topple unseat overthrow replace succeed"
)
"""What is done to the one who loses an office."""

HOLD = words("serve be hold remain work")
"""What the one who has an office does for a time: "served as ambassador until May"."""

DIE = frozenset({"die", "pass away"})
"""What ends all offices of the one who does it."""

KILL = words("assassinate kill murder shoot")
"""What ends them for the one to whom it is done."""

FORCED = words("force have oblige compel make")
"""Verbs whose infinitive came to pass: "was forced to resign"."""

OVER = words("former ex late then one-time onetime erstwhile ousted retired sacked deposed")
"""What is said of an office that was over on the day of the report."""

FORMER = OVER - {"then", "retired"}
"""Those of them whose bearer is not called so without them: "then" tells of its time, a retired judge is a judge."""

ENDING_ALONE = frozenset({"resign", "quit", "retire", "step down", "stand down", "bow out", "step aside"})
"""What ends an office without a word of which one."""

UNSURE = words("if unless until before whether")
"""Words that open a clause which may never come to pass: "if she resigns"."""

COMPANY = words("""
    party race contest campaign coalition alliance bloc group caucus faction committee talks summit meeting rally
    whip project treaty pact federation
    """)
"""What one leaves without leaving one's seat or office: "quit the party"."""

SEATS = words("""
    mp mep senator lawmaker legislator congressman congresswoman assemblyman assemblywoman councillor councilor
    councilman councilwoman alderman parliamentarian deputy representative peer backbencher
    """)
"""Offices to which one is elected, and which no employer or party can take."""

APPOINTING = frozenset(
    {"prime minister"} | words("president chancellor king queen emperor sultan emir governor mayor pope")
)
"""Offices whose holders put others in and out: "the president replaced the finance minister" is no succession."""

COMING = words("new newly incoming newly-elected newly-appointed freshly")
"""What is said of an office that was just taken, or soon will be."""

LEAVING = words("outgoing departing")
"""What is said of one that is soon over."""

GOING = COMING | LEAVING
"""Both: no part of the office."""

PLACES = words("post job position role place helm office successor replacement succeed replace")
"""Words for an office that another is known to have left: "appointed to the post", "named to succeed her"."""

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
