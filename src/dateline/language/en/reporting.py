"""Goes in: nothing. Comes out: the English of attribution: verbs, nouns and phrases that report words.

The classes are those of the grammars (Quirk et al. on reporting verbs, Levin's verbs of communication): a verb stands
in each class whose grammar it has.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Take a finite clause and leave open whether it is true.
DECLARING = _words("""
    add advise affirm allege announce answer argue assert assure attest aver avow broadcast caution certify claim
    comment communicate conclude confide contend continue convey counter declare detail elaborate emphasise
    emphasize estimate explain forecast foresee foretell hint imply indicate inform insist interject intimate
    joke justify maintain mention muse note notify observe opine pledge posit postulate predict proclaim
    profess project promise pronounce prophesy propose quip reaffirm reason reassure recap recommend reiterate
    rejoin relate relay remark remind repeat reply report respond restate retort say signal specify speculate state
    stipulate stress submit suggest surmise swear tell testify theorise theorize threaten underline underscore urge
    vow warn write tweet post blog text message email e-mail cable telegraph radio retweet scribble publish
""")
# Present the clause as true, or as something the speaker gives up.
FACTIVE = _words("""
    acknowledge admit blab clarify concede confess confirm disclose divulge leak recall recount reveal grant demonstrate
    verify volunteer own highlight
""")
# What papers and pictures do with a clause: with anybody else as its subject it is no saying ("his face shows that").
SHOWING = _words("show reveal suggest indicate")
DENYING = _words("deny dispute refute rebut disclaim disavow gainsay contradict reject")
# Cues under which a clause is denied.
DENIALS = DENYING | {"rule out"}
PROMISING = _words("promise pledge vow swear threaten offer undertake guarantee commit volunteer")
ASKING = _words("ask inquire enquire wonder query question")
ORDERING = _words("""
    ask urge order tell advise instruct demand request beg beseech implore entreat exhort call command direct
    encourage warn plead petition appeal invite recommend caution
""")
BELIEVING = _words("""
    believe think expect hope fear doubt suspect reckon assume anticipate guess worry presume suppose deem consider
    feel figure complain lament regret rejoice grumble boast brag protest object gripe agree disagree insist bet
""")
# What courts, panels and auditors do with a clause; anybody else may conclude.
RULING = _words("rule find hold decree determine judge decide adjudge conclude recommend")
WRITING = _words("write tweet post blog text message email e-mail cable publish radio retweet scribble")
# Take a name for a thing: "called the deal a mistake", "described it as".
NAMING = _words("""
    call describe brand label dub term characterise characterize hail denounce decry deride dismiss portray condemn
    praise slam blast criticise criticize lambast lambaste attack laud tout depict deem declare style pronounce
    title tag
""")
# Speech acts that report words only when they are quoted.
JUDGING = _words("""
    accuse admonish applaud berate blame castigate censure chide commend compliment congratulate credit defend
    deplore disparage extol fault mock rail ridicule scold scorn thank rebuke salute scoff speak talk vilify welcome
    greet pay apologise apologize express voice reject refer characterise cite quote use
""")
# Ways of speaking, seeming and moving that may introduce or follow quoted words, never a reported clause.
MANNER = _words("""
    babble bark bawl beam begin bellow bemoan bleat blurt bluster boom breathe cackle chant chatter cheer chime chip
    chirp chorus chortle chuckle coo cough croak croon cry drawl drone echo effuse end enthuse exclaim explode exult
    fret frown fume gasp giggle go greet grin groan growl grumble grunt gush hiss holler hoot howl intone interrupt
    jeer jest laugh lie mimic moan mumble murmur mutter nod ooze pant persist plead preach prompt purr quaver quote
    rage ramble rant rap rasp rave read recite resume roar scoff scream screech shout shriek shrug sigh sing smile
    smirk snap snarl sneer sniff snigger snort sob splutter spit sputter squeak squeal stammer start storm stutter
    taunt tease thunder trumpet venture wail weep wheeze whimper whine whisper whoop wink yell yelp
""")
# Ways of speaking with the voice (Levin 37.3) that may stand behind a reported clause as they do behind a quoted one.
VOICING = _words("""
    babble bark bawl bellow bemoan bleat blurt boast boom bray cackle chatter chirp coo croak croon cry drawl drone
    exclaim fret fume gasp groan growl grumble grunt gush hiss holler howl intone jeer mewl moan mumble murmur mutter
    pout purr quip rage rant rasp rave roar scoff scream screech shout shriek shrug sigh snap snarl sneer sniff snipe
    snort sob splutter squawk squeak squeal stammer storm stutter thunder trill trumpet wail weep wheeze whimper whine
    whisper yell yelp
""")
# Speak to somebody who has just spoken.
ANSWERING = _words("""
    answer ask counter interject object protest reply respond retort shoot
""") | {"shoot back", "fire back", "hit back"}
# Passed on: what outlets and agencies do with another's words.
CITING = _words("quote cite")
# The speaker stands after "from" or "by": "it was learned from", "heard from".
HEARING = _words("learn hear gather understand")
# Passive with an infinitive: "is said to have fled".
HEARSAY = _words("""
    say report allege believe think rumour rumor understand claim reckon suspect assume
""")
# Refusals: words that were not said.
REFUSING = _words("decline refuse fail neglect forget avoid stop")
# Verbs whose denial means that nothing was said ("would not say").
UNSAID = _words("""
    say tell comment specify explain confirm reveal disclose elaborate mention add state answer clarify indicate
""")
# Say what somebody meant or went by: "…, referring to the flood", which is no longer what he said.
REFERRING = _words("refer reference allude cite quote")
# Two-word verbs that report a clause or an object clause.
PARTICLES = {
    ("point", "out"): "point out",
    ("go", "on"): "go on",
    ("rule", "out"): "rule out",
    ("carry", "on"): "carry on",
    ("spell", "out"): "spell out",
    ("chime", "in"): "chime in",
    ("fire", "back"): "fire back",
    ("hit", "back"): "hit back",
    ("shoot", "back"): "shoot back",
    ("cry", "out"): "cry out",
    ("call", "out"): "call out",
    ("blurt", "out"): "blurt out",
    ("burst", "out"): "burst out",
}

# The commonest verbs of saying: with a subject of their own they open an attribution of their own.
SAYING = _words("say add tell state announce report note explain declare claim")
# Take the hearer as their object.
TELLING = _words("""
    tell inform assure remind notify warn advise promise ask brief message text email e-mail cable write
""")
# Never stand before their subject: what follows them is the hearer.
UNINVERTED = _words("tell inform assure remind notify brief advise")
# Refuse what others say; the reason may follow after a colon.
REJECTING = _words("""
    dismiss reject deny dispute refute rebut complain object protest disagree counter
""")

CLAUSAL = DECLARING | FACTIVE | SHOWING | DENYING | ASKING | BELIEVING | RULING


def third(verb: str) -> str:
    """The third person of a regular verb."""
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")


# Third persons that may be taken for plural nouns at the end of a sentence, with their verbs.
MISREAD = {third(verb): verb for verb in sorted(CLAUSAL | VOICING | WRITING)}
REPORTING = CLAUSAL | PROMISING | ORDERING | WRITING | NAMING | MANNER | CITING
# Take "to" and an infinitive with the speaker as its subject.
INFINITIVE = PROMISING | _words("claim expect profess swear")

# Nouns that take a that-clause or an infinitive of what was said.
NOUNS = _words("""
    accusation acknowledgement acknowledgment admission advice affirmation allegation announcement argument
    assertion assessment assumption assurance belief boast charge claim comment complaint concern conclusion
    confession confirmation conjecture contention conviction criticism declaration denial disclosure doubt estimate
    expectation explanation fear finding forecast guarantee guess hint hope implication impression indication
    insinuation insistence judgment judgement message notion observation opinion pledge prediction premise
    presumption proclamation promise proposition protestation recommendation remark reminder reply report response
    revelation ruling rumor rumour sentiment signal speculation statement stipulation suggestion supposition
    suspicion testimony theory threat verdict view vow warning word worry
""")
# Verbs with no meaning of their own beside such a noun: their subject is the speaker.
LIGHT = _words("""
    make issue give offer voice express have hold share raise repeat reiterate send deliver release defend advance
    stand leave add use maintain level air publish file put
""")

# Prepositions and phrases that name a source: each a sequence of words in lower case.
SOURCE_PHRASES: tuple[tuple[str, ...], ...] = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "eyes", "of"),
    ("per",),
)

# What something goes by, no source: "add pepper according to taste".
MEASURES = _words("ability age need plan preference season size taste weight")
# Things whose wording is nobody's speech.
VOICELESS = _words("axiom equation formula lemma recipe riddle theorem")

# Common nouns that stand for a body that speaks.
BODY_NOUNS = _words("""
    abbey academy administration admiralty agency airline airport alliance archdiocese army assembly association
    authority bank battalion bench board body borough brigade broadcaster bureau cabinet campaign carrier castle
    center centre chamber charity church city club coalition coastguard college commission committee community
    company confederation conglomerate congregation congress consortium constabulary consulate cooperative
    corporation council country county court delegation department diocese direction directorate district embassy
    employer employers exchange executive faction factory federation festival firm force foundation fund government
    group guild hospital house inquiry institute institution insurer jury kingdom laboratory leadership league
    legislature lender library maker management manufacturer military minister's ministry mission monarchy
    municipality museum navy network office operator opposition orchestra organisation organiser organisers
    organization organizer organizers outfit owner palace panel parish park parliament party police presidency
    prison producer programme prosecution prosecutor's province publisher railway regime region regulator republic
    retailer school secretariat senate service side squad state studio subsidiary supermarket supplier
    syndicate team theatre town treasury tribunal trust underwriter union university utility vatican village
    watchdog wing zoo
""")
# Those of them that a firm can be called.
# Nouns by which any body can be called once it was named.
ANY_BODY = frozenset({"body", "group", "institution", "organisation", "organization"})

FIRMS = _words("""
    airline bank broadcaster carrier company conglomerate employer firm group insurer lender maker manufacturer operator
    owner producer publisher railway retailer supermarket supplier underwriter utility
""")
# What a body of any name can be called by its task.
OVERSEERS = _words("""
    auditor auditors leadership management opposition organiser organisers organizer organizers regulator watchdog
""")
# Bodies that make news of what others say.
OUTLET_NOUNS = _words("""
    agency broadcaster channel daily gazette journal magazine media network newspaper newswire outlet paper
    periodical press publication radio site station tabloid television tv website weekly wire
""")
OUTLET_NAMES = _words("""
    advertiser argus broadcasting bulletin channel chronicle courier daily dispatch echo enquirer examiner express
    gazette globe guardian herald independent inquirer journal ledger magazine mail mercury messenger mirror monitor
    news newspaper newswire observer online post press radio record register reporter review sentinel sheet standard
    star sun telegraph television times today tribune tv weekly wire world
""")
# Spelled-out signs of a news agency in a name or beside it.
AGENCY_NOUNS = _words("agency wire newswire agencies")
PLATFORMS = _words("""
    bluesky discord facebook instagram linkedin mastodon medium parler periscope pinterest reddit signal snapchat
    substack telegram threads tiktok truth_social tumblr twitter vk wechat weibo whatsapp x youtube
""")
DOCUMENTS = _words("""
    accounts advisory affidavit analysis announcement appendix article audit bill brief briefing brochure bulletin
    book charter chronicle circular column communique communiqué complaint constitution contract cable data decision
    decree diary directive document dossier draft editorial email e-mail essay exposé file filing finding form
    guideline indictment interview invoice lawsuit leaflet ledger letter list log manifesto manual manuscript memo
    memoir memorandum minutes motion note notice notification opinion order pamphlet paper petition plan poll post
    poster prospectus protocol readout record recording register regulation release report resolution review ruling
    schedule script sheet speech statement statistics statute study submission subpoena suit summary survey sworn
    tape testimony text transcript treaty tweet verdict video voicemail warrant will writ
""")
# What shows something without words of its own.
EVIDENCE = _words("""
    cctv document emails evidence figure filing footage image invoice map number photo photograph picture poll receipt
    record registry result satellite scan screenshot tape test trace video
""")
# Services whose officers and chiefs speak for them, and the nouns for these ("police chiefs", "a navy officer").
SERVICES = _words("""
    air army brigade coastguard constabulary customs fire force forces guard immigration marines military navy police
    prison rescue
""")
OFFICERS = _words("""
    boss bosses chief chiefs commander commanders officer officers
""")
# Of whom there are many, though they are written like names.
PARTISANS = _words("""
    communist conservative democrat independent labourite liberal nationalist progressive republican royalist socialist
    tory
""")
# Who stands for a court: "the judges ruled".
BENCH = _words("judges justices magistrates jurors")
# One who speaks for another: the one spoken for is the speaker when the voice has no name.
VOICES = _words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox representative")
# One who passes words on for another.
GO_BETWEENS = _words("lawyer lawyers attorney attorneys solicitor barrister agent counsel advocate")
# Nouns for a source who is not named.
UNNAMED_NOUNS = _words("""
    source sources insider insiders aide aides official officials person people witness witnesses observer observers
    analyst analysts expert experts diplomat diplomats critic critics friend friends neighbour neighbours neighbor
    neighbors colleague colleagues resident residents local locals bystander bystanders onlooker passer-by employee
    employees worker workers staffer staffers operative operatives adviser advisers advisor advisors strategist
    strategists supporter supporters opponent opponents rival rivals researcher researchers scientist scientists
    engineer engineers technician technicians economist economists trader traders investor investors negotiator
    negotiators participant participants personnel staff attendee attendees circle circles individual individuals
    man men woman women one ones some many others most several few relative relatives victim victims survivor
    survivors voter voters member members
""")
# Nouns of persons whose definite form ("the mayor") points to somebody in the report.
INDEFINITE = _words("a an one some several many two three four five another other few most any no")

# How a report says that it keeps a source unnamed; a pattern for one clause.
ANONYMITY = (
    r"\b(?:(?:sp[eo]a?king|spoke|speaks?|talk(?:ed|ing)|did so|agreed to (?:speak|talk))\s(?:[\w']+\s){0,6}?"
    r"(?:anonymously|(?:on|under)\s(?:the\s)?condition\s(?:of\sanonymity|that))|(?:ask|request|insist|prefer|want|wish|"
    r"hop|declin|refus|lik)(?:e?d|s|es|ing|red|ring)?\s(?:[\w']+\s){0,4}?(?:anonym\w+|(?:named|identified|quoted\sby\s"
    r"name)|nameless|unnamed|identity|(?:his|her|their)\s(?:full\s)?names?)|(?:can\s?not|could\snot|may\snot|must\snot|"
    r"did\snot\swant\sto|(?:is|are|was|were)\snot\s(?:allowed|permitted|authori[sz]ed)\sto)\s(?:be\s(?:named|"
    r"identified)|speak|talk|comment|discuss|brief))\b"
)
# Who writes the report when "our" stands before it.
REPORTERS = _words("correspondent columnist editor journalist reporter")
# By whom the report's own people speak of themselves.
OWN_VOICE = _words("i we me us")
# Hearers that mean the report's own outlet.
OWN = _words("us me our this")
# Institutions that are told things and pass nothing on.
HEARERS = _words("""
    assembly audience board cabinet commission committee commons congress council court house inquiry jury lawmakers
    meeting mps panel parliament police rally senate tribunal lords bundestag knesset union
""")
# How an outlet came by a document.
SEEN = _words("see obtain review view read leak hand show send examine provide")
# Persons whose finding is a ruling; of anybody else it only tells what happened to him ("she found that it rained").
RULERS = _words("""
    arbitrator auditor auditors coroner doctor doctors engineers examiner examiners expert experts inspector inspectors
    inspectorate investigator investigators judge judges jurors jury justice justices magistrate magistrates mediator
    officials ombudsman prosecutors researcher researchers reviewers scientist scientists
""")
# Adjectives of opinion that take a that-clause: "was adamant that".
OPINIONS = _words("""
    adamant afraid certain concerned confident convinced doubtful fearful hopeful insistent optimistic sceptical
    skeptical sure worried
""")
# Nouns that quoted words stand beside as their content: "the words of X, “…”, were repeated".
WORDINGS = _words("""
    word words remark message motto slogan phrase question cry sentence reply answer statement line exclamation advice
    verdict warning greeting comment
""")
# Nouns for what a body gives out: the body is the source ("figures from the ministry").
GIVEN = _words("information figures figure data statistics estimates estimate numbers details sources circles")
# Where something is "heard" when it is said.
COURTS = _words("court courtroom jury inquiry inquest tribunal hearing trial committee")
# Subjects that deny the verb: "nobody would say".
NOBODY = _words("nobody none neither no-one no")
# What brings somebody's words to an outlet or a platform, beside the reporting verb: "speaking to", "asked by".
SPEAKING = _words("speak talk take chat respond reply react turn appear go")
INTERVIEWED = _words("ask interview quote cite contact reach carry publish post question press air broadcast")
# Parts of an outlet, which stand for it: "told the broadcaster's morning programme".
SHOWS = _words("programme program show podcast bulletin broadcast newscast edition supplement service breakfast")
# Occasions on which something is said to an outlet or put on a platform.
INTERVIEWS = _words(
    "interview interviews conversation remarks comments statement message post posts article letter column call tweet "
    "thread livestream stream broadcast podcast op-ed essay"
)
# Attribute a clause to people who stay unsaid; "apparently" and "ostensibly" are the writer's own view.
HEDGES = _words("allegedly reportedly supposedly purportedly reputedly")
