"""Goes in: nothing. Comes out: what news figures are of, the words that tell, and the question that asks for each."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that reports give figures of. `grows` says that its figure develops while the event does.

    `nouns` tell it as what is counted, `verbs` as what is said of the counted; `kinds` are the dimensions it comes in.
    """

    name: str
    question: str
    kinds: frozenset[str]
    nouns: frozenset[str]
    verbs: frozenset[str]
    grows: bool = False


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _topic(name: str, question: str, kinds: str, nouns: str, verbs: str, *, grows: bool = False) -> Topic:
    return Topic(name, question, _words(kinds), _words(nouns), _words(verbs), grows)


TOPICS: tuple[Topic, ...] = (
    _topic(
        "deaths",
        "How many people died?",
        "count",
        "toll death dead fatality corpse body casualty victim deceased",
        "die kill perish drown slay murder massacre succumb execute dead",
        grows=True,
    ),
    _topic(
        "injured",
        "How many people were injured?",
        "count",
        "injury wounded injured",
        "injure wound hurt hospitalise hospitalize maim",
        grows=True,
    ),
    _topic(
        "missing",
        "How many people are missing?",
        "count",
        "missing",
        "missing miss unaccounted trap strand",
        grows=True,
    ),
    _topic(
        "arrests",
        "How many people were arrested?",
        "count",
        "arrest detainee detention",
        "arrest detain apprehend charge indict custody",
        grows=True,
    ),
    _topic(
        "displaced",
        "How many people had to leave?",
        "count",
        "evacuee refugee displaced homeless",
        "evacuate displace flee homeless shelter uproot dislodge",
        grows=True,
    ),
    _topic(
        "destroyed",
        "How many buildings were hit?",
        "count",
        "",
        "destroy damage flood burn gut flatten demolish collapse raze",
        grows=True,
    ),
    _topic(
        "infected",
        "How many people fell ill?",
        "count",
        "infection case",
        "infect sicken diagnose contract fall_ill",
        grows=True,
    ),
    _topic(
        "rescued",
        "How many people were rescued?",
        "count",
        "survivor",
        "rescue save survive pull",
        grows=True,
    ),
    _topic(
        "aboard",
        "How many people were aboard?",
        "count",
        "passenger occupant",
        "aboard board carry ride transport train bus plane ship ferry boat flight jet aircraft helicopter vessel tram",
    ),
    _topic(
        "crowd",
        "How many people came?",
        "count",
        "crowd attendance spectator protester demonstrator marcher attendee onlooker mourner reveller visitor turnout",
        "attend march protest demonstrate rally gather part watch see throng assemble join participate draw attract",
    ),
    _topic("jobs", "How many jobs?", "count", "job post redundancy layoff", "lay_off dismiss axe hire"),
    _topic(
        "fee",
        "How much was paid?",
        "money",
        "fee transfer price ransom payout purchase acquisition bid takeover",
        "pay buy purchase acquire fetch sell",
    ),
    _topic(
        "cost",
        "How much does it cost?",
        "money",
        "cost bill expense budget expenditure spending price outlay",
        "cost spend budget build",
    ),
    _topic("loss", "How much was lost?", "money", "loss damage deficit shortfall hole debt write-off", "lose"),
    _topic("profit", "How much was earned?", "money", "profit earnings income surplus revenue turnover sale", "earn"),
    _topic("penalty", "How high is the penalty?", "money", "fine penalty compensation bail damages", "fine"),
    _topic(
        "bonus",
        "How much is the single payment?",
        "money",
        "payment bonus lump sum one-off severance payoff handout reward cash compensation redundancy",
        "",
    ),
    _topic("wages", "How much are they paid?", "money", "wage salary pay pension", ""),
    _topic(
        "aid", "How much money is given?", "money", "aid grant fund donation subsidy loan investment", "donate invest"
    ),
    _topic(
        "fall",
        "By how much did it fall?",
        "percent points",
        "fall drop decline decrease loss slump cut reduction",
        "fall drop decline decrease lose slump sink slip slide plunge plummet tumble cut reduce shrink low lower down",
        grows=True,
    ),
    _topic(
        "rise",
        "By how much did it rise?",
        "percent points",
        "rise raise increase growth gain hike",
        "rise raise increase grow gain climb jump soar surge up high higher pocket",
    ),
    _topic("turnout", "How high was the turnout?", "percent", "turnout participation", "participate"),
    _topic(
        "votes",
        "How many voted for it?",
        "percent count",
        "vote ballot majority support approval poll electorate",
        "vote approve back support favour favor accept ratify win endorse bless elect agree reject",
    ),
    _topic(
        "speed", "How fast was it?", "speed", "speed velocity gust wind", "travel do go move drive fly race blow gust"
    ),
    _topic("weight", "How much does it weigh?", "mass", "weight mass load cargo", "weigh"),
    _topic(
        "height", "How high was it?", "length", "height depth level water altitude", "rise peak crest reach high deep"
    ),
    _topic("length", "How long is it?", "length", "length distance", "long measure stretch"),
    _topic("duration", "How long did it last?", "duration", "duration length", "last take run spend"),
    _topic("age", "How old is the person?", "age", "age", ""),
    _topic("score", "What was the score?", "score", "", ""),
)

BY_NAME = MappingProxyType({topic.name: topic for topic in TOPICS})

# Nouns that hardly say what is counted.
GENERAL_NOUNS = _words(
    """
    people person man woman child human individual soul other one number figure total amount sum member resident
    citizen inhabitant local worker employee staff
    """
)

# Vehicles, and what is said of people in them.
VEHICLES = _words("train bus plane ship ferry boat flight jet aircraft helicopter vessel tram")
CARRYING = _words("be carry have transport hold sit travel ride take board aboard")

# Driven out of their homes; not found yet.
HOME_LOSERS = _words("drive force chase flush push bomb burn")
HOMES = _words("home house village town")
FINDING = _words("find locate trace recover reach account hear see identify")

# Found remains are counted as they come, beside the toll.
REMAINS = _words("body corpse remains")
RECOVERING = _words("find recover retrieve pull discover bring wash haul lift dig")

# Lives are counted among the dead only where they are taken.
LIFE_TAKERS = _words("claim lose cost take end")

# By these somebody puts forward a figure of their own: “the Red Cross spoke of 27”.
COUNTERS = _words("speak put count give report estimate claim tally list number cite")

# What somebody wants, offers, allows or expects is another figure than what is.
WISHES = (
    _words("want demand ask seek call insist request"),
    _words("offer propose bid suggest"),
    _words("allow permit limit maximum cap ceiling threshold require need"),
    _words("forecast predict target goal aim"),
)

# Words anywhere in the sentence that say that an earlier figure was set right.
CORRECTION_CUES = _words(
    "correct correction revise revision restate amend misstate erroneous mistakenly wrongly recount"
)

# A change told as such, and a toll that is told to be lower than an earlier one.
CHANGE_CUES = _words(
    """
    rise climb grow increase jump mount swell revise update lower reduce raise fall drop widen narrow upgrade downgrade
    earlier previously initially originally first slash cut double triple halve
    """
)
DEVELOPING_SUMS = _words("loss")
LOWERING_CUES = _words("few less lower reduce revise down fall drop downgrade update instead put earlier")

# Questions of one sum of money under two names.
KINDRED_TOPICS = (_words("fee cost"), _words("fee aid"), _words("bonus fee"))

# Words that say that a figure has moved on from an earlier one.
UPDATE_CUES = _words(
    """
    rise climb grow increase jump mount swell revise update correct lower reduce raise fall drop widen narrow upgrade
    downgrade recount now meanwhile later earlier previously initially originally latest total bring
    """
)
