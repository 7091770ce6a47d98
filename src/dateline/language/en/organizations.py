"""Goes in: nothing. Comes out: the English words inside a name that tell a body from a place or a person."""

from __future__ import annotations

from dateline.language.words import words

SUFFIXES = words("""
    inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ag sa s.a. spa s.p.a. nv n.v. bv b.v. kg oyj ab asa
    a/s aps pty pte bhd berhad tbk jsc ojsc pjsc kft zrt sas eurl sdn kk sarl srl limited incorporated
    """)
"""Forms of incorporation, which close a company's name."""

OPENING_FORMS = words("ao jsc ojsc oao ooo pao pjsc pt sia too uab zao")
"""Forms of incorporation that open a company's name."""

HEADS = words("""
    archbishopric archdiocese ballet charity choir congregation conservatory conservatoire diocese hospice opera
    philharmonic seminary supporters symphony synod troupe
    biscuit biscuits chocolates confectionery dairy footwear furniture jewelers jewellers noodles paints poultry sauces
    seafood shoes spirits sportswear
    batteries bearings beverages cables ceramics engines fertilisers fertilizers garments meats optics photonics pumps
    tires tractors trailers turbines tyres valves
    advertising aerospace aircraft analytics apparel asset aviation bakeries biotech capital cargo casinos cement
    chemicals cinemas clothing consulting containers cruises devices diagnostics distillery drilling entertainment
    equities exploration express farms ferries films fisheries freight gas grocers haulage hotels instruments lending
    lumber newsdesk newsroom suburbs
    management marine medical metals mills minerals mines mobility music offshore packaging petrochemicals
    pharmacy pictures pipelines plastics power rail recycling refinery renewables restaurants retail roads robotics
    savings semiconductor semiconductors shipyard shipyards solar stores tankers telecoms theatres toys trading transit
    transport travel trucks vineyards water wealth wind wireless
    line lines shipping mining steel oil petroleum foods construction engineering pharma cement aerospace electronics
    software properties realty textiles brewery breweries
    brewers clinics dairies docks farmers fishers growers highways hospitals laboratories laboratory labs motorways
    nurseries orchards ports producers tollways turnpike turnpikes
    rovers wanderers rangers albion hotspur fc afc fk rfc
    academy administration agency air airline airlines airways alliance army assembly associates association
    athletic authority bank bancorp board brigade broadcasting brothers bureau cabinet chamber city-council
    books club coalition consolidated college commission committee communications companies company confederation
    congress consortium corporation corps council court department directorate electric embassy energy enterprises
    exchange federation fc financial force forces forum foundation front fund government group guard holdings
    hospital industries initiative inspectorate institute institution insurance international investments laboratories
    laboratory league logistics media mercantile ministry motor motors movement museum mutual navy network
    news newspaper observatory office orchestra organisation organization parliament partners party
    pharmaceuticals police post press productions railways railroad records regiment reserve resources
    secretariat securities senate service services society solutions sons squadron state-bank studios
    supermarkets syndicate systems technologies technology telecom television tigers times trade-union
    treasury tribune tribunal trust union united university utilities ventures works
    """)
"""Nouns that close the name of a body."""

TRADES = words("""
    biscuit biscuits chocolates confectionery dairy footwear furniture jewelers jewellers noodles paints poultry sauces
    seafood shoes spirits sportswear
    batteries bearings beverages cables ceramics engines fertilisers fertilizers garments meats optics photonics pumps
    tires tractors trailers turbines tyres valves
    aluminium aluminum coal copper cotton iron lithium nickel ore ores sugar timber tobacco uranium zinc
    aerospace air airlines airways analytics bakeries biotech breweries brewery cargo casinos cement chemicals cinemas
    clothing construction containers cosmetics cruises drinks drilling electronics energy engineering entertainment
    farms ferries foods freight gas grocers hotels industries lumber metals mills minerals mines mining mobility motor
    motors offshore oil packaging petrochemicals petroleum pharma pharmaceuticals pipelines plastics power properties
    railways realty recycling refinery restaurants retail robotics semiconductor semiconductors shipping shipyard
    shipyards software solar steel stores tankers technologies telecom telecoms textiles toys trucks vineyards water
    """)
"""Those of them that say what a company makes or does."""

HOUSES = words("associates capital consolidated enterprises equities group holdings investments partners ventures")
"""Those of them that say how a company is held."""

FIRMS = SUFFIXES | TRADES | HOUSES
"""Last words of firms' names."""

ABSTRACT_ENDINGS = ("ity", "tion", "sion", "ment", "ics", "ology", "ware", "tech", "soft")
"""Endings of nouns that stand last in many bodies' names, and in few persons'."""

FIRM_ENDINGS = (
    "bank",
    "corp",
    "soft",
    "tech",
    "pharma",
    "telecom",
    "media",
    "chem",
    "steel",
)
"""Endings of a single word that is a firm's name more often than anybody's: "Norbank"."""

PARTIES = words("""
    conservatives communists democrats greens independents labour liberals nationalists populists republicans socialists
    tories fidesz likud syriza podemos forza ciudadanos fianna hezbollah hamas fatah jobbik kadima batasuna
    """)
"""Parties and movements whose names are one word that tells nothing of what they are."""

EVENT_HEADS = words("""
    accord accords act agreement award awards bill ceremony championship championships conference convention cup
    derby election elections exhibition expo fair festival games marathon match olympics open pact prix prize race
    rally summit talks tour tournament treaty trial trophy war
    accident affair blast bombing bombings catastrophe coup crash crisis disaster earthquake explosion explosions famine
    fire floods genocide massacre mutiny outbreak plague protests rebellion revolt revolution riot riots scandal
    shooting shootings siege tragedy tsunami uprising
    """)
"""Nouns that close the name of an event, a treaty, a law or a prize."""

THING_HEADS = words("""
    aircraft capsule comet doctrine engine missile plan probe reactor rocket rover satellite spacecraft
    telescope theorem vaccine virus
    """)
"""Nouns that close the name of something made or found, often after the person that it is named for."""

STORM_FRONTS = words("cyclone hurricane storm typhoon")
"""Nouns that open the name of a storm, which sounds like a person's."""

CLUB_FRONTS = words("""
    ac afc as atletico ajax bayern benfica borussia cska dinamo dynamo deportivo fc fk inter lokomotiv olympique
    atlético athletic hapoel maccabi nacional olimpia olimpija rapid slavia sparta steaua universitatea
    partizan racing real spartak sporting torpedo zenit união unión uniao estudiantes gimnasia independiente
    eintracht fortuna hertha cercle
    """)
"""Words that open the name of a sports club."""

PLACE_HEADS = words("""
    aqueduct archipelago atoll basin canal causeway dam delta embankment estuary fjord glacier gorge lagoon levee
    lighthouse monastery oasis racecourse ravine reef velodrome viaduct waterfall weir
    curve bend corner crossing cross crescent gate green market mill moor pass plaza pond ranch rapids row
    shore spring springs summit swamp tower towers trail view
    airport avenue bay beach boulevard bridge canyon cape castle cathedral channel city coast county creek
    desert district falls forest gulf harbor harbour heights highway hill hills hotel hall house island
    islands isle junction lake lane mountain mountains ocean palace park peninsula pier plain plateau point
    port prefecture prison province quarter quay region republic reservoir ridge river road sea square stadium
    station strait street suburb temple terminal territory tower town township tunnel valley village volcano
    wharf woods
    ave blvd cres hwy ln pde rd sq st tce
    """)
"""Nouns that close the name of a place or a building."""

SURNAMES_TOO = words(
    "bridges brook castle church cross field forest green hill hills lake lane marsh mills moor rivers woods"
)
"""Those of them that are common surnames: behind a given name they are a person's more often."""

SEATS = frozenset(
    name.strip()
    for name in """
    white house, kremlin, pentagon, downing street, whitehall, capitol hill, elysee, élysée, quai d'orsay, blue house,
    zhongnanhai, foggy bottom, wall street, fleet street, scotland yard, holyrood, stormont, buckingham palace,
    malacañang, malacanang, casa rosada, berlaymont, vatican, holy see, lower house, upper house, lok sabha, rajya sabha
    """.replace("\n", " ").split(",")
)
"""Seats that reports name for the bodies that sit in them, and chambers of parliaments."""

OWNED_HEADS = words("""
    abbey basilica bridge castle cathedral chapel church cross college gate hall hospital house infirmary lane mosque
    palace park priory school square street synagogue theatre
    """)
"""Nouns that close the name of a building whose patron or founder stands before them with a possessive ending."""

PLACE_FRONTS = words("""
    cabo ciudad ile île isla lac lago mont monte puerto punta serra sierra
    mount mt cape lake port river fort isle gulf bay camp republic kingdom state saint st
    """)
"""Nouns that open the name of a place."""

NATURAL_FRONTS = words("cabo cape cerro fort ile île isla isle lac lago lake mont monte mount mt punta river sierra")
"""Those of them without which reports name it too: "Etna", for Mount Etna."""
