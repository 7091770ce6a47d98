"""Goes in: nothing. Comes out: the words that announce what is to come, and those that tell what became of it."""

from __future__ import annotations

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What may be, but that nobody has announced: a plan only beside a day.
WEAK_MODALS = _words("can could may might should ought would 'd ’d must can't cannot")
STRONG_FUTURE = _words(
    """
    will 'll ’ll shall won't due scheduled slated set planned plans plan planning expected expects expect expecting
    intends intend hopes hope aims aim aimed hoped intended means likely poised foreseen awaited earmarked pencilled
    penciled tipped predicted predicts forecast forecasts anticipated promised promises pledged vowed vows agreed
    """
)
# Said of a subject in the present, these put their object ahead: “analysts expect a cut”.
EXPECTING = _words(
    "expect expects forecast forecasts anticipate anticipates predict predicts foresee foresees await awaits"
)
RELATIVES = _words("which who whom whose that what where why how whether whoever whatever if unless should were had")
GENERIC_SUBJECTS = _words("you nobody one anyone anybody everyone who no-one someone somebody what nothing")
UNWILLING = _words("want wish intend comment confirm speculate reach name say discuss rule")
FIRST_PERSON = _words("i we i'd i'll we'll i’d i’ll we’ll")

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
