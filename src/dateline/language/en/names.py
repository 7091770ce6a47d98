"""Goes in: nothing. Comes out: capitalised English words that are part of no name, and small words inside names."""

from __future__ import annotations

from dateline.language.words import words

CALENDAR = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thurs fri sat sun gmt utc cet cest est edt cst cdt mst mdt pst pdt bst ist jst
    """)
"""Days, months and time zones."""

SMALL_WORDS = words("of the and for & in on de la du des del di da do y e und et der den van von")
"""Words inside a name that add no initial to its acronym."""

DETERMINERS = words("the a an this that his her its their our my your one")
"""What can stand before a description and is no part of it."""

FLAGS = words(
    "alert analysis breaking correction exclusive explained explainer flash live update updated urgent video watch"
)
"""What newsrooms print in capitals before a line of news: "BREAKING Ama Lund has resigned"."""

LEADING = words("acting disgraced embattled former ex incoming jailed late ousted outgoing retired suspended then")
"""Adjectives that open a sentence before somebody's office or body and are of no name."""

JOINED_BEHIND = words("aged based born class faced haired old seeking speaking style time wide winning year")
"""Second parts of hyphenated adjectives that a sentence may open with, beside participles: "Brena-born"."""

PLACE_PREPOSITIONS = words("in near at outside around across inside throughout")
"""Prepositions after which a lone name is more often a place than not."""

GIVEN_BEHIND = words("""
    abdul abdullah ahmad ahmed ali hasan hassan hussein jan jose josé khaled mahmoud maria marie mei ming mohamad
    mohamed mohammad mohammed muhammad omar paul wei
    """)
"""Given names that stand second as often as first: "Gert Jan", "Syed Ali"; syllables behind a family name."""

TARGETED = words("""
    aim bark believe bellow confide delight fire frown gape gawk gaze giggle glance glare glower grin growl hoot
    hurl jeer laugh leer look marvel nod peek peer point rage scoff scowl scream shoot shout smile smirk snap
    snarl sneer stare swear throw trust wave wink wonder yell
    """)
"""Verbs whose "at" or "in" leads to whom they are aimed at, and to no place: "look at", "believe in"."""

TRIPS = words("""
    boat bus coach crossing drive ferry flight highway hike journey motorway plane road route shuttle train trip
    voyage
    """)
"""Nouns behind which "from" and "to" lead to places: "the train from"."""

TRAVEL = words("commute drive fly hitchhike sail travel trek")
"""Verbs behind which they do."""

SITES = words("""
    bridge canal cemetery colliery dam glacier jail lighthouse mine penitentiary pit prison quarry reservoir
    stadium tunnel viaduct waterfall
    """)
"""Sites that have a name of their own before their noun, with the article: "the Orla mine"."""

COMPANY_MATTERS = words("""
    shares share stock shareholder board bond profit revenue earnings plant factory employee worker customer subsidiary
    branch headquarters director chairman chairwoman founder spokesman spokeswoman spokesperson fan supporter
    striker forward winger keeper captain skipper manager batsman bowler pitcher
    quarterback midfielder defender goalkeeper coach squad executive investor creditor debt product website newsroom
    acquisition bankruptcy buyout ceo cfo fleet flight insolvency liquidation merger takeover
    """)
"""What companies, clubs and other bodies have: "... shares", "the board of ..."."""

PERSON_MATTERS = words("""
    administration presidency premiership campaign camp aide family loyalist appointee biography biographer doctrine
    """)
"""What only persons have, or they before all: "the ... administration"."""

LIVES = words("""
    ancestor autobiography autopsy birthday bedroom burial career childhood coffin corpse death deathbed descendant
    family funeral grave hometown memoir parent relative schoolmate sibling spouse upbringing wedding youth
    """)
"""What belongs to a person's life: "...'s funeral"."""

STAKES = words("share stake investment holding investor shareholder")
"""What one has in a company: "shares in ..."."""

PLACE_MATTERS = words("""
    capital government parliament president premier king queen constitution coast border embassy mayor economy
    outskirts suburb centre center population resident inhabitant army airport port harbour harbor street citizen
    south north east west governor people
    crater estuary face foot peak rim ridge shore slope summit
    """)
"""What countries and towns have: "the capital of ...", "...'s mayor"."""

TEAM_VERBS = words("beat defeat draw lose win play host meet thrash trounce crush edge score concede")
"""What a team does to another: a sign that a name in its place is a team's."""

HUMAN_VERBS = words("""
    resign retire die marry divorce smile laugh grin nod shrug sigh weep cry frown blush whisper shout mutter quip joke
    testify swear pray sleep wake sit kneel wear undress eat dine smoke walk stroll swim sing dance limp faint
    collapse graduate study born bear apologise apologize faint gesture wave glare blink beam chuckle sob
    """)
"""What only human beings do, or only they in the news."""

PARTS = words("""
    north south east west northern southern eastern western north-east north-west south-east south-west northeast
    northwest southeast southwest central upper lower inner outer new old greater little
    """)
"""Words that make another place of a place's name: West Brena is not Brena."""

VESSELS = words("""
    ship boat ferry ferryboat vessel tanker freighter trawler yacht cruiser destroyer frigate submarine tug tugboat
    liner steamer steamship schooner barge lifeboat icebreaker catamaran battleship corvette dredger paddle-steamer
    """)
"""Nouns before the name of a ship, which may be called like a person."""

EMPLOYED = words("""
    analyst economist strategist researcher professor engineer lawyer partner fellow scientist trader executive employee
    spokesman spokeswoman manager director lecturer historian epidemiologist seismologist
    """)
"""Who is "at" a body rather than at a place: "analysts at Norbank"."""

VESSEL_MATTERS = words("master skipper helmsman helm hull deck bow stern cargo wreck wreckage sinking crew")
"""What a vessel has, with its name behind "of the": "the master of the Edda Rohn"."""

VESSEL_VERBS = words("dock berth capsize sink moor anchor list founder")
"""What vessels do, and hardly anybody else."""

COMPANY_VERBS = words("employ manufacture acquire merge rebrand outsource delist divest")
"""What firms do, and persons hardly."""

SHIP_PREFIXES = words("mt mv ms ss rms hms hmas hmcs uss usns uscgc rv fv sv mts")
"""What stands before a ship's name, without full stops: "MV ..."."""

GIVEN_TOO = frozenset({"Dean", "Earl"})
"""Titles that are given names more often before one more word: "Dean Carver", not "Dean Ama Carver"."""

SHIP_TITLES = words("lady lord queen king prince princess empress emperor duke duchess miss sir dame madame")
"""Titles in the names of ships, pubs and trains: with an article before them no person is meant."""

HUMAN_PATIENTS = words("""
    arrest detain jail imprison incarcerate convict acquit hospitalise hospitalize kidnap abduct murder assassinate
    behead ordain baptise baptize bury cremate extradite deport handcuff interrogate bail exile pardon elect re-elect
    appoint crown enthrone knight marry survive injure wound stab
    """)
"""What is done to human beings only, or to them in the news."""

REVERENCES = words("majesty highness excellency holiness eminence grace honour honor lordship worship")
"""Nouns that with "His", "Her" or "Your" stand for a person of rank."""

ROYAL = words("royal imperial serene")
"""What stands between "His" or "Her" and them."""

STANDING_BEFORE = words("""
    nobody somebody anybody everybody none someone anyone everyone nothing something anything everything
    today tonight tomorrow yesterday now here there then meanwhile
    """)
"""Pronouns and adverbs that open a sentence right before what follows them."""

AMERICAN: dict[str, str] = {
    "centre": "center", "theatre": "theater", "defence": "defense", "labour": "labor", "harbour": "harbor",
    "organisation": "organization", "programme": "program", "honour": "honor", "colour": "color", "grey": "gray",
    "jewellery": "jewelry", "aluminium": "aluminum", "catalogue": "catalog", "&": "and", "mt": "mount",
}  # fmt: skip
"""Words inside names that are written in two ways, each with the one they are compared by."""

PARTICLES = words("""
    van von der den ter de la le du des del della dell' di da dos das do e y i zu zum zur af av al el as ad ash an ar
    ibn bin binti bint ben ould abu ap ud ul ur los las degli dei
    """)
"""Small words inside the names of persons, which many spell with a small letter: "Willem van der Hoek"."""

OPENING_PARTICLES = words("""
    lo van von der den ter de la le du del della di da dos zu af al el ibn bin binti bint abu ould
    """)
"""Those of them with which a surname begins where it stands alone: "de la Roza won"."""

ARTICLES_JOINED = words("al el as ad ash an ar az at abd ul")
"""Forms of the Arabic article, joined to the word behind by a hyphen."""

GENERATIONS = words("jr sr jnr snr ii iii iv filho neto júnior sobrinho")
"""What tells a son from his father behind a name."""

SONS = words("neto netto filho júnior junior sobrinho")
"""What Portuguese names have last that tells a man from his father, grandfather or uncle."""

ENGLISH_TOO = words("as an ad ash ar i do e y")
"""Those that are other words as well, or letters: particles only before a hyphen, or where their tag says so."""

JOINED_BEHIND = words("""
    based born led run made held owned backed built bound era age aged area style type class wide like only free
    friendly loyal level grade size sized scale time side line wing old new day week month year long bred linked listed
    flagged funded trained armed allied ruled themed driven centric proof worth esque ish speak mania gate
    """)
"""What English joins to a name by a hyphen, so that it is an adjective: "a Brena-based firm"."""

JOINED_BEFORE = words("""
    ex anti pro non pre post mid cross trans self co half pan inter intra sub neo semi ultra quasi all once then
    """)
"""What English joins before a name by a hyphen, and is no part of it: "anti-Rask", "ex-Brena"."""

SAID_OF_PERSONS = words("""
    aged alive asleep dead drunk engaged guilty ill innocent insane married sane single unconscious unhurt unwell
    widowed
    """)
"""Adjectives that say something of human beings alone: "found Ama Lund guilty"."""
