"""Goes in: nothing. Comes out: the English common nouns that can stand for a person, a body or a place."""

from __future__ import annotations

from dateline.language.words import words

POSITIONS = words("""
    all-rounder baseman batsman batter bowler catcher centre-back center-back centre-forward center-forward
    centre-half cornerback defenceman defenseman defender flanker fly-half forward full-back fullback goalkeeper
    goaltender halfback half-back hooker infielder left-back linebacker lineman midfielder netminder outfielder
    outside-half pitcher playmaker quarterback right-back scrum-half seamer shortstop spinner stand-off striker
    sweeper three-quarter wicketkeeper winger wing-back
    """)
"""Players by where they play, as far as the noun is not oftener another thing's."""

LINES = words("centre center lock prop wing guard tackle kicker punter")
"""Those that are other things too, and players only before a name: "Prop Bo Lund"."""

PERSON = POSITIONS | words("""
    adolescent alcoholic angler appellant archivist asylum-seeker attache attaché ayatollah babysitter baker bandit
    barmaid barrister bodybuilder bomber bricklayer buddy bursar butler bystander cabbie cadet camper caregiver carer
    challenger chauffeur claimant classmate co-founder cobbler coder cofounder copilot co-pilot cosmonaut
    counselor deckhand driller evangelist exile expat expatriate fella flatmate fraudster
    front-runner frontrunner glazier grandad granddad grandma grandpa guerrilla hardliner herder homeowner hopeful
    imam informer insurgent joiner jockey kingpin labourer laborer litigant loner machinist marksman mason
    medallist medalist mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law mugger
    mullah nanny nationalist notary olympian overseer paramedic patriarch petitioner plaintiff poacher populist porter
    rabbi rancher raconteur reformist ringmaster robber roofer rower royalist runner-up sceptic separatist skeptic
    socialite staffer steward stewardess stuntman sufferer teller toddler trafficker trailblazer trucker typist
    undergraduate undertaker underdog unionist upstart valet vet welder
    bassist cellist choreographer cinematographer drummer influencer podcaster stylist vlogger
    master mistress postmaster headmaster navigator helmsman harbourmaster
    abbot accountant accomplice accused activist actor actress addict administrator admiral adult adviser
    advisor advocate agent aide ally alumnus amateur ambassador anarchist analyst anchor announcer apprentice
    arbitrator archaeologist archbishop architect aristocrat artist assailant assassin assistant associate
    astronaut astronomer athlete attacker attorney auditor aunt author baby bachelor banker barber baron
    baroness bartender batsman bather beekeeper beginner believer biker billionaire biographer biologist
    bishop blogger bodyguard boss bowler boxer boy boyfriend bride bridegroom broadcaster broker brother
    builder burglar businessman businesswoman butcher buyer campaigner candidate captain captive cardinal
    caretaker carpenter cartoonist cashier celebrity centenarian ceo chairman chairperson chairwoman chair
    champion chancellor chaplain chef chemist chief child citizen cleaner clergyman cleric clerk client
    climber clinician coach collaborator colleague collector colonel columnist comedian commander commissioner
    commentator communist commuter companion complainant composer conductor congressman congresswoman
    conservative constable constituent consultant consumer contender contractor convict cook coordinator cop
    coroner correspondent councillor councilman councilwoman counsel counsellor counterpart courier cousin
    coworker craftsman creator creditor crewman cricketer criminal critic cross-dresser curator customer
    cyclist dad dancer daughter dealer dean debtor defector defendant defender delegate democrat demonstrator
    dentist deputy descendant designer detainee detective deserter developer dictator dignitary diplomat
    director disciple dissident diver doctor docker donor driver duchess duke dweller earl economist editor
    educator elder electrician emigrant emir emissary emperor employee employer empress engineer entrepreneur
    environmentalist envoy ex-husband ex-wife executive expert explorer eyewitness facilitator fan farmer
    father favourite favorite feminist fellow fiance fiancee fighter filmmaker financier firefighter fireman
    firebrand fisherman flautist footballer forecaster foreigner foreman forward founder freshman friend
    fugitive gaffer gamer gangster gardener general genius geologist girl girlfriend goalkeeper golfer
    governor graduate grandchild granddaughter grandfather grandmother grandparent grandson greengrocer groom
    guard guardian guest guide guitarist gunman guru guy gymnast hacker hairdresser haulier hawker head
    headmaster headmistress headteacher healer heir heiress hero heroine hiker historian hooker host hostage
    hostess hunter husband icon idol immigrant incumbent individual industrialist infant informant inhabitant
    inmate insider inspector instigator instructor intern interpreter intruder inventor investigator investor
    international islander jailer janitor jogger jeweller jihadist journalist judge juror justice keeper kid kidnapper
    killer king kinsman lad lady landlady landlord landowner lass lawmaker lawyer leader learner lecturer
    legend legislator liar liberal librarian lieutenant linguist listener lobbyist lodger looter loser lover
    loyalist magician magistrate magnate maid major man manager marathoner marine marksman marshal
    martyr mastermind mate mathematician matriarch matron maverick mayor mechanic mediator medic member mentor
    merchant messenger meteorologist midfielder midwife migrant militant millionaire miner minister missionary
    mobster model moderator mogul mom monarch monk mother motorcyclist motorist mountaineer mourner mover mp
    mum murderer musician narrator native naturalist navigator neighbor neighbour negotiator nephew
    neurologist newcomer newsreader niece nominee novelist novice nun nurse nutritionist observer offender
    officer official officeholder ombudsman onlooker operative opponent optimist orator organiser organizer
    orphan outsider owner oligarch painter parent parishioner parliamentarian participant partner passenger
    passer-by passerby pastor patient patriarch patriot patron peacekeeper pedestrian peer penman pensioner
    performer perpetrator person personality pharmacist philanthropist philosopher photographer physician
    physicist pianist pilgrim pilot pioneer pirate pitcher player playwright plumber poet policeman
    policewoman politician pollster pontiff pope postman practitioner preacher predecessor prelate premier
    presenter president pretender priest priestess prince princess principal prisoner procurator prodigy
    producer professional professor programmer promoter prophet proponent proprietor prosecutor protagonist
    protege protester protestor psychiatrist psychologist publicist publisher pundit pupil quarterback queen racer
    radical ranger rapper rapist reader realtor rebel receptionist recipient recruit rector referee reformer
    refugee regent registrar relative reporter representative republican rescuer researcher
    reservist resident respondent retiree reveller reviewer revolutionary rider ringleader rival roommate
    ruler runaway runner sailor saint salesman saleswoman sceptic scholar schoolboy schoolgirl scientist
    scorer scout screenwriter sculptor secretary seller senator sergeant serviceman servant settler
    shareholder shepherd sheriff shoemaker shooter shopkeeper shopper sibling singer sister skater skeptic
    skier skipper smuggler sniper socialist sociologist soldier solicitor soloist son songwriter soprano
    source sovereign speaker specialist spectator spokesman spokesperson spokeswoman sportsman sportswoman
    spouse sprinter spy stalwart star statesman stepfather stepmother stranger strategist striker student
    substitute successor sultan superintendent supervisor supporter supremo surfer surgeon surveyor survivor
    suspect swimmer tailor taxpayer teacher teammate technician technocrat teen teenager tenant tenor
    terrorist theologian therapist thief thinker thug toddler tourist trader trainee trainer traitor
    translator traveler traveller treasurer trespasser troublemaker trustee tsar tutor twin tycoon tyrant
    umpire uncle undersecretary urchin user veteran vicar victim viewer villager vendor violinist visitor
    visionary vocalist volunteer voter waiter waitress warden warlord warrior watchdog weightlifter
    whistleblower widow widower wife winger winner witness wizard woman worker worshipper wrestler writer
    youngster youth zealot
    """)
"""Nouns whose bearer is a human being."""

EITHER = words("""
    rival partner ally sponsor client customer buyer bidder seller supplier investor creditor debtor donor opponent
    competitor contender member source founder defendant plaintiff complainant winner loser champion host
    acquirer auctioneer backer borrower employer landlord lessee purchaser shareholder vendor
    """)
"""Those of them that bodies are called as well: they tell nothing of a name's kind."""

PERSON_ENDINGS = (
    "man",
    "woman",
    "person",
    "ologist",
    "ician",
    "grapher",
    "keeper",
    "holder",
    "player",
    "maker",
    "boy",
    "girl",
)
"""Endings by which an unlisted noun is taken for a human being."""

COMPANY = words("""
    shipowner airline bakery bank brand brewer brewery broadcaster builder business carmaker carrier chain chipmaker
    company concern conglomerate contractor corporation dealer developer distributor drugmaker enterprise
    exporter firm giant group grocer holding importer insurer lender maker manufacturer miner operator outfit
    owner parent producer provider publisher railway refiner restaurant retailer shipbuilder shipper shop
    store startup start-up studio subsidiary supermarket supplier utility venture watchmaker yard automaker
    planemaker steelmaker house assembler caterer grower lessor marketer reinsurer underwriter wholesaler
    """)
ANY_COMPANY = words("company firm group business concern enterprise corporation giant maker")
"""Nouns that any company is called by, whatever it does."""

AUTHORITY = words("""
    administration agency authority board body bureau cabinet chamber commission committee council court
    department directorate embassy force government inspectorate institute institution junta laboratory
    legislature ministry mission navy army office ombudsman organ organisation organization panel parliament
    police prosecution regime regulator secretariat senate service squad state supervisor treasury tribunal
    watchdog coastguard diocese clinic military congress assembly
    consulate delegation hospital school university college church palace academy museum
    observatory orchestra theatre
    """)
CLUB = words("club franchise outfit side squad team crew")
UNION = words("""
    alliance association bloc coalition confederation federation league lobby movement union guild
    """)
PARTY = words("party opposition faction")
PAPER = words("""
    newspaper paper magazine daily weekly tabloid broadsheet broadcaster channel station website portal
    """)
BODY = (
    COMPANY
    | AUTHORITY
    | CLUB
    | UNION
    | PARTY
    | PAPER
    | words("""
    charity foundation fund ngo network militia gang cartel cult sect employer consortium band choir jury
    trust constabulary society gallery distillery brokerage consultancy cooperative co-operative syndicate brigade
    regiment battalion gendarmerie troupe nonprofit think-tank taskforce task-force hospice
    """)
)
"""Nouns whose bearer acts as one body of people."""

BODY_CLASSES: tuple[frozenset[str], ...] = (COMPANY, AUTHORITY, CLUB, UNION, PARTY, PAPER)
"""Body nouns that can be said of one and the same body."""

INSTITUTION_CLASSES: tuple[frozenset[str], ...] = (
    words("court tribunal"),
    words("government administration regime cabinet junta"),
    words("parliament legislature assembly senate chamber congress"),
    words("school college university academy"),
    words("army military navy force"),
    words("ministry department directorate office"),
    words("police force"),
    words("embassy consulate mission delegation"),
    words("hospital clinic infirmary"),
    words("bank"),
)
"""Institutions of one function: a noun for another can't be said of them."""

INSTITUTIONS = words("""
    administration cabinet chamber coastguard congress consulate court delegation department directorate embassy
    government inspectorate junta legislature ministry military mission navy army office ombudsman parliament police
    prosecution regime secretariat senate service squad treasury tribunal hospital school university college church
    palace academy museum observatory orchestra theatre laboratory jury choir clinic assembly diocese
""")
"""Nouns of bodies with a function of their own, each of which goes with no name but of its kind."""

FORMAL = words("authority board bureau commission committee council")
"""Nouns of bodies that stand in the formal names of those that are called so, or at the end of their letters."""

OVERSEERS = words("regulator watchdog supervisor")
OVERSEEING = OVERSEERS | words("inspectorate agency authority commission bureau board ombudsman")
"""Nouns of the bodies that those are: no court and no ministry is called a watchdog."""

BARE_BODIES = words("police parliament congress")
"""Nouns of bodies that are definite without an article."""

DOCUMENTS = words("""
    report statement letter study document paper verdict ruling judgment judgement communique bulletin survey note
    order resolution article release memo dossier indictment complaint brief filing account review poll audit
    """)
"""Nouns of what is written and can be said to say something."""

MEASURES = words("""
    batch billion bunch couple dozen handful host hundred lot majority million minority multitude number pair plenty
    score thousand
    """)
"""Nouns that only say how many of something there are: who is meant are the workers, not the thousands of them."""

AIRED = words("""
    air appear article broadcast column comment episode interview message photo picture post posting programme program
    remark show speak stream thread tweet upload video write
    """)
"""Nouns and verbs for what is said or shown to the public: "an interview with the paper", "a post on the platform"."""

LIGHT = words("""
    way time end kind sort lot number part rest fact case thing use amount bit matter point reason sense
    """)
"""Nouns that seldom stand for a thing that can be spoken of again: "the way", "the rest"."""

FACILITY_CLASSES: tuple[frozenset[str], ...] = (
    words("mine pit colliery quarry"),
    words("dam reservoir barrage weir"),
    words("bridge"),
    words("tunnel"),
    words("well"),
    words("plant factory mill refinery smelter foundry steelworks sawmill"),
    words("prison jail penitentiary"),
    words("wharf dock quay pier jetty"),
    words("airport airfield aerodrome"),
    words("stadium arena"),
    words("hotel inn"),
)
"""Nouns of what is built or dug at a place, which can be said of one and the same."""

FACILITY = frozenset[str]().union(*FACILITY_CLASSES)
DUG = frozenset[str]().union(*FACILITY_CLASSES[:5])
"""Those that are named after where they are: "the Brena Hill mine"."""

PLACE = FACILITY | words("""
    airport area archipelago base bay beach borough bridge camp cape capital city coast colony community
    continent country county desert district forest gulf hamlet harbor harbour hill homeland island isle
    kingdom lake locality mainland metropolis motherland mountain municipality nation neighborhood
    neighbourhood ocean park peninsula port prefecture principality province region republic resort river sea
    settlement shore square state strait street stadium suburb territory town township valley village volcano
    zone
    """)
"""Nouns whose bearer is a place."""

POLITY = words("country nation state republic kingdom principality homeland motherland")
COUNTRY = words("country nation homeland motherland")
"""What any country can be called, where "the state" and "the republic" may be another's."""
SETTLEMENT = words("""
    town city village hamlet capital municipality metropolis borough suburb resort settlement community
    """)
PLACE_CLASSES: tuple[frozenset[str], ...] = (
    POLITY,
    SETTLEMENT,
    words("island isle archipelago"),
    words("river stream"),
    words("province region state county district prefecture territory area zone"),
    *FACILITY_CLASSES,
)
"""Place nouns that can be said of one and the same place."""

EPITHETS = words("""
    adolescent bachelor centrist challenger comedian conservative contender crowd-pleaser dissident entrepreneur
    evergreen exile expat expatriate filmmaker financier finalist forward freshman front-runner frontrunner fugitive
    goalkeeper grandad granddad grandma grandpa hardliner heavyweight heir heiress hitmaker industrialist insider
    kingmaker left-hander liberal loner magnate medallist medalist midfielder millionaire moderate multimillionaire
    nationalist novelist octogenarian nonagenarian septuagenarian sexagenarian centenarian oligarch olympian playmaker
    playwright poet populist presenter prodigy protégé rapper recluse reformer reformist retiree right-hander
    right-winger left-winger rower runner-up singer-songwriter socialist socialite songwriter southpaw statesman
    stateswoman striker supremo underdog upstart winger world-beater defender
    bride groom bridegroom convict detainee
    leader
    kid lad footballer golfer cyclist sprinter swimmer boxer banker skipper genius heartthrob crooner grandparent
    dad mum mom patriarch matriarch trailblazer pioneer maverick outsider firebrand stalwart hopeful protege
    father-of-two mother-of-two
    newcomer star veteran visitor guest politician official officer champion winner hero icon legend youngster
    teenager pensioner victim suspect accused defendant player footballer athlete singer actor actress writer
    author man woman boy girl lady guy billionaire tycoon mogul businessman businesswoman celebrity lawmaker
    candidate captain incumbent grandmother grandfather mother father widow widower
    """)
"""Descriptions that reports use of a person named before, for variety, without giving an office."""

COMMON_MODIFIERS = words("""
    former late ex new old outgoing incoming then embattled beleaguered ousted fallen veteran
    """)
"""Adjectives that don't tell one bearer of an office from another within a report."""
