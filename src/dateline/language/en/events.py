"""English event nouns with the verbs that say the same: data for predicates that stand as nouns."""

from __future__ import annotations


def _pairs(lines: str) -> dict[str, str]:
    """Lines of `verb: noun noun`, as noun → verb; a noun equal to its verb stands alone after it."""
    found = {}
    for line in lines.strip().splitlines():
        verb, _, nouns = line.partition(":")
        for noun in nouns.split() or (verb.strip(),):
            found[noun] = verb.strip()
    return found


# Nouns that name a happening, each with its verb; where no verb says the same, the noun is its own predicate.
NOMINALS = _pairs("""
abduct: abduction
abolish: abolition
accept: acceptance
accuse: accusation
acquire: acquisition
acquit: acquittal
adopt: adoption
agree: agreement accord deal pact
aid: aid relief
ambush: ambush
announce: announcement
appeal: appeal
appoint: appointment
approve: approval
argue: argument
arrest: arrest
arrive: arrival
assassinate: assassination
assault: assault
assist: assistance
attack: attack raid onslaught
award: award
ban: ban
begin: beginning onset outset
blast: blast
block: blockade
bomb: bombing bombardment
boycott: boycott
break: breach
broadcast: broadcast
build: construction
call: call
campaign: campaign
capture: capture
ceasefire: ceasefire truce armistice
celebrate: celebration party
change: change
charge: charge
claim: claim
clash: clash
close: closure shutdown
collapse: collapse
collide: collision
come: coming
commit: commitment
compete: competition
complain: complaint
confer: conference
congratulate: congratulation
contribute: contribution
convict: conviction
cooperate: cooperation
crash: crash
criticise: criticism
cut: cut
damage: damage
debate: debate
decide: decision
declare: declaration
decline: decline
defeat: defeat
defend: defence defense
delay: delay
deliver: delivery
demand: demand
demonstrate: demonstration rally march
deny: denial
depart: departure
deploy: deployment
deport: deportation
derail: derailment
destroy: destruction
detain: detention
die: death fatality dead demise
dine: dinner supper banquet
discover: discovery
discuss: discussion talk
dismiss: dismissal sacking
disrupt: disruption
donate: donation
earthquake: earthquake quake tremor
elect: election
eliminate: elimination
end: end ending
enter: entry
erupt: eruption
escape: escape
evacuate: evacuation
evict: eviction
examine: examination
exchange: exchange
execute: execution
exit: exit
expand: expansion
expel: expulsion
explode: explosion
extradite: extradition
fall: fall drop
fight: fight fighting battle combat
find: finding
fine: fine
fire: fire blaze
flood: flood flooding
fly: flight
found: foundation
grant: grant
greet: greeting
grow: growth
help: help
hijack: hijacking
host: reception
impeach: impeachment
inaugurate: inauguration
increase: increase rise surge hike
indict: indictment
injure: injury
inspect: inspection
introduce: introduction
invade: invasion incursion
invest: investment
investigate: investigation inquiry enquiry probe
invite: invitation
join: joining
kidnap: kidnapping
kill: killing murder homicide slaying massacre
land: landing
launch: launch launching liftoff
leave: leave
lose: loss
lower: lowering
marry: marriage wedding
mediate: mediation
meet: meeting summit audience
merge: merger
move: move movement
negotiate: negotiation
nominate: nomination
occupy: occupation
offer: offer
open: opening
oppose: opposition
pardon: pardon
pay: payment
perform: performance
plan: plan
poison: poisoning
praise: praise
pray: prayer
premiere: premiere
present: presentation
prevent: prevention
probe: probe
produce: production
promise: promise pledge
protest: protest
publish: publication
punish: punishment
purchase: purchase
quarrel: quarrel
question: questioning interrogation
reach: reach
receive: receipt
recall: recall
recommend: recommendation
recover: recovery
reduce: reduction
reform: reform
refuse: refusal
reject: rejection
release: release
renew: renewal
reopen: reopening
repair: repair
repay: repayment
replace: replacement
report: report
request: request
rescue: rescue
resign: resignation
restore: restoration
retire: retirement
retreat: retreat
return: return
review: review
revise: revision
riot: riot unrest
rob: robbery heist
rule: ruling verdict judgment judgement
sack: sack
sail: sailing
sale: sale
sanction: sanction
search: search
seize: seizure
sell: sale
sentence: sentence
serve: service
settle: settlement
shoot: shooting
sign: signing signature
sink: sinking
speak: speech address
spread: spread outbreak
stab: stabbing
stop: stop stoppage halt
storm: storm
strike: strike walkout
submit: submission
succeed: succession
sue: lawsuit suit
suffer: suffering
support: support backing endorsement
surrender: surrender
survive: survival
suspend: suspension
tackle: tackle
take over: takeover
testify: testimony
threaten: threat
tour: tour
trade: trade
train: training
transfer: transfer
travel: travel trip journey
treat: treatment
try: trial
vaccinate: vaccination
visit: visit
vote: vote ballot referendum poll
warn: warning
welcome: welcome
win: win victory
withdraw: withdrawal pullout
work: work
wound: wound
""")

# Verbs that say of an event only that it is, starts, ends, grows or goes on: the event is their subject or object.
EVENT_CARRIERS = frozenset(
    {
        *("accept", "announce", "approve", "attend", "be", "begin", "break out", "bring", "bring about", "call off"),
        *("cancel", "carry", "carry out", "cause", "claim", "climb", "come", "commence", "complete", "conclude"),
        *("conduct", "confirm", "continue", "deliver", "demand", "drop", "end", "erupt", "expect", "extend", "face"),
        *("fall", "finish", "follow", "get", "give", "go", "go ahead", "go on", "go up", "grow", "halt", "happen"),
        *("have", "hit", "hold", "interrupt", "issue", "join", "last", "launch", "lead", "make", "mark", "mount"),
        *("occur", "offer", "open", "perform", "plan", "postpone", "put off", "put", "reach", "receive", "report"),
        *("result", "rise", "sanction", "schedule", "scrap", "scrub", "see", "shelve", "stage", "stand", "start"),
        *("stop", "suffer", "suspend", "take", "take place", "tell", "trigger", "undergo", "want", "wave through"),
    }
)

# The PLOVER type and CAMEO code of a kind of event (`synonyms.SENSES`), after PLOVER's crosswalk of 2021. Kinds that
# are no political event (a match, a price, an accident) have none.
PLOVER_OF: dict[str, tuple[str, str]] = {
    "abduct": ("ASSAULT", "181"),
    "accuse": ("ACCUSE", "112"),
    "agree": ("AGREE", "030"),
    "aid": ("AID", "070"),
    "arrest": ("COERCE", "173"),
    "attack": ("ASSAULT", "190"),
    "ban": ("COERCE", "172"),
    "charge": ("COERCE", "173"),
    "clash": ("ASSAULT", "190"),
    "concede": ("CONCEDE", "080"),
    "congratulate": ("SUPPORT", "051"),
    "convict": ("ACCUSE", "116"),
    "cooperate": ("COOPERATE", "060"),
    "criticise": ("ACCUSE", "111"),
    "demand": ("REQUEST", "100"),
    "deny": ("REJECT", "120"),
    "deploy": ("MOBILIZE", "154"),
    "deport": ("COERCE", "174"),
    "dine": ("CONSULT", "040"),
    "discuss": ("CONSULT", "040"),
    "free": ("RETREAT", "0841"),
    "invite": ("REQUEST", "106"),
    "investigate": ("ACCUSE", "090"),
    "march": ("PROTEST", "141"),
    "mediate": ("CONSULT", "045"),
    "meet": ("CONSULT", "040"),
    "oppose": ("REJECT", "120"),
    "phone": ("CONSULT", "041"),
    "praise": ("SUPPORT", "051"),
    "promise": ("AGREE", "030"),
    "retreat": ("RETREAT", "087"),
    "riot": ("PROTEST", "145"),
    "sanction": ("COERCE", "163"),
    "seize": ("COERCE", "171"),
    "shoot": ("ASSAULT", "193"),
    "sign": ("SUPPORT", "057"),
    "stab": ("ASSAULT", "182"),
    "strike": ("PROTEST", "143"),
    "sue": ("ACCUSE", "115"),
    "support": ("SUPPORT", "051"),
    "surrender": ("RETREAT", "0874"),
    "threaten": ("THREATEN", "130"),
    "truce": ("RETREAT", "0871"),
    "visit": ("CONSULT", "042"),
    "welcome": ("CONSULT", "043"),
}

# Verbs that turn what their object says into its opposite: "withdrew his support", "refused the offer".
REVERSERS = frozenset(
    {
        "abandon",
        "decline",
        "deny",
        "drop",
        "lack",
        "lose",
        "oppose",
        "refuse",
        "reject",
        "revoke",
        "turn down",
        "withdraw",
    }
)
# With a person as object, these tell of a meeting: "the king received him".
RECEIVING = frozenset({"greet", "host", "receive", "see", "visit", "welcome"})
# Negated, these tell that somebody is missing: "has not been found", "could not be traced".
SEEKING = frozenset({"account", "find", "locate", "reach", "trace"})
# Verbs by which a writer remarks on an event: "marking the start of", "underscored the bond", "reflects a wish".
COMMENTING = frozenset(
    {
        *(
            "accentuate",
            "bespeak",
            "betoken",
            "demonstrate",
            "echo",
            "emphasise",
            "emphasize",
            "exemplify",
            "highlight",
        ),
        *("illustrate", "mark", "mirror", "recall", "reference", "reflect", "signal", "signify", "stress", "symbolise"),
        *("symbolize", "typify", "underline", "underscore"),
    }
)
# What people do with words, to each other, time and again: that two reports tell of it does not make it one occasion.
REPEATED = frozenset(
    {
        *("address", "admire", "advise", "announce", "answer", "apologise", "apologize", "appeal", "applaud", "ask"),
        *(
            "assure",
            "attack",
            "blame",
            "call",
            "commend",
            "condemn",
            "congratulate",
            "criticise",
            "criticize",
            "defend",
        ),
        *("deny", "describe", "discuss", "encourage", "express", "greet", "hail", "invite", "laud", "mention", "mock"),
        *("note", "pledge", "praise", "promise", "reaffirm", "reiterate", "repeat", "reply", "request", "respond"),
        *("salute", "say", "speak", "stress", "talk", "tell", "thank", "urge", "voice", "vow", "warn", "welcome"),
        *("wish", "write"),
    }
)
# Participles that tell of the company, dress or state of whom the sentence is about, whatever noun stands before them.
DEPICTING = frozenset(
    {
        *("accompany", "arm", "assist", "attend", "back", "carry", "clad", "clothe", "dress", "drape", "encourage"),
        *("escort", "exhaust", "flank", "follow", "guard", "guide", "help", "hurt", "injure", "join", "kill", "lead"),
        *("overcome", "overwhelm", "prompt", "protect", "seat", "shake", "spur", "surround", "tire", "wound", "wrap"),
    }
)
# Courses of events: what is one step of such a course is never another step of it, though the same people take both.
COURSES: tuple[tuple[str, ...], ...] = (
    ("invite", "arrive", "meet", "dine", "sign", "depart"),
    ("arrest", "charge", "convict", "sentence", "free"),
    ("arrest", "charge", "acquit", "free"),
    ("elect", "inaugurate", "resign"),
    ("launch", "separate", "enter", "arrive"),
    ("search", "rescue", "recover", "mourn"),
    ("missing", "found_out"),
    ("rob", "arrest"),
    ("begin", "end"),
    ("close", "open"),
    ("offer", "accept"),
)
