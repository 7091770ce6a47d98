"""Goes in: nothing. Comes out: the words that announce what is to come, and those that tell what became of it."""

from __future__ import annotations

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What may be, but that nobody has announced: a plan only beside a day.
WEAK_MODALS = _words("can could may might should ought would 'd ’d must can't cannot")
STRONG_FUTURE = _words(
    """
    will 'll ’ll shall won't going due scheduled slated set planned plans plan planning expected expects
    expect expecting intends intend hopes hope aims aim aimed hoped intended means likely poised foreseen
    awaited earmarked pencilled penciled tipped predicted predicts forecast forecasts anticipated promised
    promises pledged vowed vows agreed
    """
)
# What somebody only wants, tries, asks for or is able to do: no announcement by itself.
MERE_WISHES = _words(
    """
    told want wants wanted wish wishes wished seek seeks sought try tries tried ask asks asked urge urges urged
    eager free able willing sure unlikely tempted keen reluctant prepared ready need needs needed continue
    continues
    """
)

# Said of a subject in the present, these put their object ahead: “analysts expect a cut”.
EXPECTING = _words("expect forecast anticipate predict foresee await")
RELATIVES = _words("which who whom whose that what where why how whether whoever whatever if unless should were had")
GENERIC_SUBJECTS = _words("you nobody one anyone anybody everyone who no-one someone somebody what nothing")
UNWILLING = _words("want wish intend comment confirm speculate reach name say discuss rule")
FIRST_PERSON = _words("i we i'd i'll we'll i’d i’ll we’ll")

# Verbs of so many doings that sharing one says little.
GENERAL_VERBS = _words(
    """
    be have do go come get give take make keep let put set say tell ask call want need use work turn show lead serve see
    know think find look move leave talk try start begin continue end bring hold run play live feel become seem appear
    help allow
    """
)

POSTPONED = (
    "put back",
    "put off",
    "pushed back",
    "pushed to",
    "moved to",
    "moved back",
    "postponed",
    "postpone",
    "delayed",
    "rescheduled",
    "deferred",
    "adjourned",
    "held over",
    "shifted to",
    "brought forward",
    "instead",
    "abandoned",
    "aborted",
    "scrubbed",
    "later than planned",
    "behind schedule",
    "has slipped",
)
CANCELLED = (
    "called off",
    "cancelled",
    "canceled",
    "scrapped",
    "scrap",
    "binned",
    "dropped",
    "shelved",
    "axed",
    "withdrawn",
    "withdrew",
    "ditched",
    "will not take place",
    "will no longer",
    "did not take place",
    "fell through",
    "abandoned plans",
    "ruled out",
)
# Of any event they say only that it was.
HAPPENING = _words("happen occur")
# A court, a storm or an authority stops what was planned.
BARRED = (
    "forbade",
    "forbidden",
    "forbids",
    "barred",
    "blocked",
    "halted",
    "halts",
    "suspended",
    "suspends",
    "froze",
    "frozen",
    "prohibited",
    "prohibits",
    "vetoed",
    "grounded",
    "outlawed",
    "stopped from",
    "prevented from",
)
# An announcement that takes the place of an earlier one.
RESET = (
    "now",
    "instead",
    "later than",
    "rather than",
    "new date",
    "new time",
    "rescheduled",
    "moved",
    "put back",
    "at the earliest",
)
# The calendar's own words say when, not what.
CALENDAR = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning afternoon evening night noon midnight day week month year today
    tomorrow yesterday tonight weekend
    """
)
# A verb of doing, and the nouns and verbs by which a report tells that it was done.
DONE = MappingProxyType(
    {
        "meet": _words("meeting talks audience met receive"),
        "talk": _words("talks discuss negotiate"),
        "begin": _words("start open resume"),
        "start": _words("begin open resume"),
        "resume": _words("move run restart again"),
        "receive": _words("audience welcome meet"),
        "rise": _words("climb increase go grow jump raise"),
        "fall": _words("drop decrease sink go decline"),
        "write": _words("letter note message memo"),
        "visit": _words("tour walk arrive travel trip"),
        "hold": _words("take give attend"),
        "sign": _words("seal conclude ink agree"),
        "vote": _words("ballot accept reject approve pass"),
        "question": _words("interview interrogate"),
        "exchange": _words("replace swap"),
        "replace": _words("exchange swap"),
        "march": _words("protest demonstrate rally"),
        "publish": _words("release present issue"),
        "complete": _words("finish deliver hand end"),
        "join": _words("sign present unveil"),
        "convene": _words("meet meeting session"),
        "land": _words("touch down"),
        "send": _words("arrive deploy dispatch"),
        "try": _words("attempt"),
        "launch": _words("lift set take start rise"),
        "open": _words("begin start inaugurate"),
        "close": _words("shut end"),
        "arrive": _words("reach land enter come"),
        "reach": _words("arrive enter get"),
        "enter": _words("arrive reach put"),
    }
)

# Two ends of one change, of which only one can be true; `(question, one end, other end)`. Of a person a shared name is
# enough, of a thing the two clauses must be alike besides.
OPPOSITE_FATES: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    (
        "Did {} go freely or under compulsion?",
        _words("resign quit retire step_down stand_down bow_out"),
        _words("dismiss sack fire oust remove depose topple axe expel"),
    ),
    ("Is {} free or held?", _words("release free acquit bail"), _words("jail convict imprison remand")),
    ("Did {} live or die?", _words("survive recover"), _words("die perish")),
)
OPPOSITE_ENDS: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    (
        "Was it accepted or rejected?",
        _words("accept approve ratify adopt endorse"),
        _words("reject refuse veto turn_down vote_down"),
    ),
    (
        "Did it hold or fail?",
        _words("succeed land arrive survive hold"),
        _words("fail crash sink explode collapse tip topple capsize"),
    ),
    ("Who won?", _words("win beat defeat"), _words("lose")),
    ("Was it opened or closed?", _words("open reopen"), _words("close shut")),
    ("Was it confirmed or denied?", _words("confirm admit acknowledge"), _words("deny dispute")),
)

# States of a thing, of which only one can be at a time.
OPPOSITE_STATES: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    (
        "Open or closed: {}?",
        _words("open unlocked unlock ajar"),
        _words("closed close shut locked lock bolt bolted seal sealed"),
    ),
    ("Alive or dead: {}?", _words("alive survive"), _words("dead die lifeless")),
    ("Safe or not: {}?", _words("safe harmless"), _words("unsafe dangerous toxic hazardous contaminated")),
    (
        "On or off: {}?",
        _words("switched_on lit working operational"),
        _words("switched_off unlit broken defective faulty"),
    ),
    ("Armed or not: {}?", _words("armed"), _words("unarmed")),
    ("Lawful or not: {}?", _words("legal lawful legitimate"), _words("illegal unlawful illegitimate")),
    ("Full or empty: {}?", _words("full packed crowded"), _words("empty deserted half-empty")),
    ("Genuine or not: {}?", _words("genuine authentic"), _words("fake forged forgery counterfeit")),
)
# “No evidence”, “no comment”: there being none of these contradicts nobody.
NO_CLAIM = _words(
    """
    evidence sign indication comment one way doubt reason chance need plan time question choice idea matter surprise
    word answer response detail information immediate clue trace proof people person problem thing point change place
    """
)

# Nouns by which a denial points back at what was just said (“the allegations are false”), and those for a number.
POINTING = _words(
    """
    figures figure claim claims report reports article allegation allegations accusation accusations
    suggestion suggestions account story rumour rumours rumor rumors charge charges version
    """
)
NUMBER_NOUNS = _words("figure figures number numbers sum amount total price percentage")
UNTRUE = _words(
    """
    wrong untrue false incorrect inaccurate baseless groundless unfounded absurd nonsense fiction rubbish
    misleading mistaken lie fake nonsensical
    """
)

# What one alone can have done to one thing: of two who are told to have done it, one report is wrong.
DONE_BY_ONE = _words(
    """
    score net head equalise equalize kill shoot stab murder assassinate discover find invent drive fly pilot captain
    steer open inaugurate unveil launch win succeed replace chair found design write compose build buy
    start light raise fire throw order appoint crown
    """
)
