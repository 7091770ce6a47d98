"""Goes in: nothing. Comes out: the English nouns of office and rank that stand before a name or in its place."""

from __future__ import annotations

from dateline.language.words import words

HONORIFICS: dict[str, str | None] = {
    "mr": "male",
    "mister": "male",
    "messrs": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "mx": None,
    "sir": "male",
    "dame": "female",
    "lord": "male",
    "lady": "female",
    "gentleman": "male",
    "madam": "female",
    "madame": "female",
    "mme": "female",
    "mlle": "female",
    "monsieur": "male",
    "herr": "male",
    "frau": "female",
    "señor": "male",
    "señora": "female",
    "signor": "male",
    "signora": "female",
    "don": "male",
    "doña": "female",
    "dr": None,
    "doctor": None,
    "prof": None,
    "professor": None,
    "rev": None,
    "reverend": None,
    "revd": None,
    "fr": "male",
    "father": "male",
    "sister": "female",
    "brother": "male",
    "rabbi": None,
    "imam": "male",
    "sheikh": "male",
    "sheik": "male",
    "ayatollah": "male",
    "hon": None,
    "h.e.": None,
    "excellency": None,
    "gen": None,
    "lt": None,
    "col": None,
    "maj": None,
    "capt": None,
    "cpl": None,
    "sgt": None,
    "pvt": None,
    "cmdr": None,
    "adm": None,
    "sen": None,
    "rep": None,
    "gov": None,
    "pres": None,
    "supt": None,
    "insp": None,
    "det": None,
    "pc": None,
    "cllr": None,
    "cr": None,
    "const": None,
    "dcp": None,
    "dgp": None,
    "dig": None,
    "dsp": None,
    "igp": None,
    "ssp": None,
    "rt": None,
    "ven": None,
    "honourable": None,
    "honorable": None,
    "daw": "female",
    "alhaja": "female",
    "alhaji": "male",
    "begum": "female",
    "datin": "female",
    "dato": "male",
    "datuk": "male",
    "dona": "female",
    "engr": None,
    "haji": "male",
    "hajji": "male",
    "hajiya": "female",
    "kumari": "female",
    "kyai": "male",
    "malam": "male",
    "mallam": "male",
    "maulana": "male",
    "mzee": "male",
    "otunba": "male",
    "bapak": "male",
    "ibu": "female",
    "cik": "female",
    "tuan": "male",
    "encik": "male",
    "bwana": "male",
    "mwalimu": None,
    "mallama": "female",
    "sheikha": "female",
    "hajja": "female",
    "mullah": "male",
    "thiru": "male",
    "tmt": "female",
    "barr": None,
    "barrister": None,
    "elder": None,
    "mevrouw": "female",
    "meneer": "male",
    "fru": "female",
    "gospodin": "male",
    "padre": "male",
    "pandit": "male",
    "pastor": None,
    "puan": "female",
    "sardar": "male",
    "shaikh": "male",
    "shri": "male",
    "shrimati": "female",
    "smt": "female",
    "srta": "female",
    "swami": "male",
    "ustaz": "male",
    "woizero": "female",
    "uncle": "male",
    "aunt": "female",
    "grandpa": "male",
    "grandma": "female",
}
"""Forms of address before a name (without their full stop), with the gender they tell."""

ADDRESSES = words("mr mister mrs ms miss mx sir dame madam madame mme mlle monsieur herr frau señor señora")
"""Forms of address that no part of a name can stand before: "Young Mr Rohn"."""

SURNAMES_TOO = words("""
    baron bishop boss chancellor constable cook count deacon dean driver duke earl farmer fighter judge keeper khan king
    leader major marshal nun painter player pope porter priest prince prior provost queen regent shah sheriff singer
    skipper sultan vicar viceroy warden
    """)
"""Titles that are surnames behind a form of address: "Mr King", "Dr Shah", but "Mr President", "Madam Chair"."""

STYLES = words("sir dame lord lady don doña prince princess king queen sister brother father")
"""Ranks that a given name alone follows: "Sir Edvin"."""

ABBREVIATED: dict[str, str] = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "cpl": "corporal",
    "sgt": "sergeant", "pvt": "private", "cmdr": "commander", "adm": "admiral", "sen": "senator",
    "rep": "representative", "gov": "governor", "pres": "president", "supt": "superintendent", "insp": "inspector",
    "det": "detective", "pc": "constable", "pm": "prime minister", "dpm": "deputy prime minister",
    "fm": "foreign minister", "eam": "foreign minister", "vp": "vice president", "mp": "legislator",
    "cm": "chief minister", "cs": "cabinet secretary",
    "mep": "legislator", "mla": "legislator", "dci": "chief inspector", "di": "inspector", "cllr": "councillor",
    "cr": "councillor", "const": "constable", "dcp": "deputy commissioner", "dgp": "director general",
    "dig": "deputy inspector general", "dsp": "deputy superintendent", "igp": "inspector general",
    "ssp": "superintendent",
}  # fmt: skip
"""Offices and ranks as they are written before a name (without their full stop), with the words they stand for."""

STANDING_ALONE = frozenset({"pm", "dpm", "cm", "cs", "fm", "eam", "vp", "ceo", "cfo", "coo", "cto"})
"""Offices whose letters stand for who holds them: "the PM"."""

OFFICES = words("""
    president premier minister chancellor king queen emperor sultan emir governor mayor senator secretary commissioner
    ambassador general admiral colonel major captain commander marshal judge justice prosecutor speaker pope archbishop
    bishop cardinal sheriff chief chairman chairwoman chair director head leader deputy councillor representative
    congressman congresswoman lawmaker mp legislator spokesman spokeswoman spokesperson treasurer inspector
    superintendent detective sergeant lieutenant constable professor executive whip
    """)
"""Offices and ranks that tell one bearer of a surname from another."""

POSTS = OFFICES | words("""
    coach manager skipper boss editor envoy rector dean principal provost abbot abbess conductor curator warden coroner
    ombudsman trainer delegate negotiator undersecretary marshal sultan regent pontiff undersecretary attorney
    """)
"""The same with posts that one is appointed to and leaves, which are no titles before a name."""

TIES = words("""
    friend counterpart colleague ally rival opponent partner neighbour neighbor client companion teammate classmate
    namesake guest host visitor critic supporter fan source
    """)
"""What somebody is to another, which is no office: "her counterpart"."""

HELD_BY_ONE = words("president premier minister chancellor king queen pope governor mayor chairman executive speaker")
"""Offices of a town, country or body that one person holds at a time."""

OF_A_COUNTRY = words("president minister chancellor king queen emperor sultan emir senator")
"""Offices that every country has: where nothing else is said, that of the country the story lies in."""

OF_A_TOWN = words("mayor sheriff governor councillor councilor councilman councilwoman alderman marshal coroner")
"""Offices that every town, county or province has."""

DEPUTISING = words("deputy vice assistant associate junior shadow under")
"""Modifiers of an office that nobody bears who holds the office itself."""

TITLES = words("""
    cm cs abbess abbot alcalde alderman alderwoman archdeacon burgomaster canon collector commodore deacon firefighter
    headmaster headmistress headteacher intendant midwife monsignor paramedic pradhan prefect registrar sarpanch
    tehsildar
    admiral adviser advisor ambassador archbishop archduke archduchess assemblyman assemblywoman attorney
    auditor baron baroness bishop boss brigadier cardinal captain caretaker chair chairman chairperson
    chairwoman chancellor chief coach colonel commander commandant commissioner comptroller congressman
    congresswoman constable consul controller coordinator coroner corporal councillor councilman councilwoman
    councilor count countess cyclist dean delegate deputy detective dictator diplomat director duchess duke
    earl economist editor emir emperor empress envoy executive fighter foreman forward fugitive general
    goalkeeper governor head inspector investigator judge justice keeper khan king leader lecturer legislator
    lieutenant magistrate maharaja major manager marshal mayor mayoress mediator member midfielder minister
    monarch mp negotiator officer ombudsman organiser organizer owner parliamentarian patriarch pm pontiff
    pope premier president priest prime prince princess principal private prosecutor provost queen rector
    referee regent reporter representative researcher scientist secretary senator sergeant shah sheriff
    skipper solicitor speaker spokesman spokesperson spokeswoman striker sultan superintendent supremo surgeon
    taoiseach treasurer tsar umpire undersecretary vicar viceroy warden ceo cfo coo cto chairlady lawmaker
    defender actor actress artist astronaut author analyst banker biologist chemist comedian composer
    correspondent columnist dancer designer doctor driver engineer entrepreneur farmer filmmaker footballer
    golfer historian inventor journalist lawyer matron musician novelist nurse painter pensioner philosopher
    photographer physicist pilot player playwright poet politician producer professor rapper sculptor singer
    songwriter sprinter swimmer tycoon billionaire millionaire activist campaigner candidate chef clerk
    consultant landlord landlady lobbyist psychologist publisher resident retiree sailor shopkeeper soldier
    student teacher technician trader veteran victim volunteer whip witness writer
    """)
"""Nouns that stand before a name and say what its bearer is: offices, ranks and occupations."""

OFFICE_MODIFIERS = words("""
    cabinet
    air field flight petty rear squadron staff warrant wing
    acting assistant associate attorney chief co deputy director emeritus executive first former general
    health high home interim joint junior lead lieutenant minister-designate new outgoing incoming permanent
    personal press prime principal private second secretary senior shadow special state under union vice then
    ex late foreign finance defence defense interior justice labour labor transport trade education
    environment energy agriculture culture science economy economic commerce treasury housing industry tourism
    security police fire court party union army navy club fleet financial operating technology technical medical
    legal commercial information majority minority opposition parliamentary
    """)
"""Words that belong to a title when they stand before its noun ("Deputy Finance Minister")."""

LED = words("""
    council government group house majority minority opposition parliamentary party rebel senate squad state strike
    student team union
    """)
"""What stands before "leader" or "captain" where that is an office, and no description for variety."""

TERRITORIAL = words("county district city town borough municipal provincial regional state federal national")
"""What an office is of where its noun follows: "County Clerk"."""

REVERED = words("most right rt very ven")
"""Degrees of reverence before "Rev": "the Very Rev Ama Lund"."""

OF_OFFICES = words("customs excise police prisons prosecutions public schools staff state works")
"""What stands behind an office and "of", beside the matters of ministers: "Superintendent of Police Ama Lund"."""

CHAMBERS = words("house senate")
"""Chambers of a parliament that stand before the titles of their officers: "House Speaker"."""

PORTFOLIO_HOLDERS = words("minister secretary commissioner")
"""Whose title has the matters that they are charged with before it."""

MINISTERS = words("minister ministers undersecretary")
"""Whose title has those matters behind an "of": "the Minister of Inland Waterways"."""

PORTFOLIOS = words("""
    affairs agriculture budget climate commerce communications culture defence defense development economy education
    employment energy environment finance fisheries food forestry foreign health housing immigration industry
    infrastructure innovation interior justice labor labour land lands mines mining oil planning police science security
    sport sports technology telecommunications tourism trade transport treasury water welfare works youth
    """)
"""Matters of government, several of which one minister can have: "Mines and Energy Minister"."""

GENDERED: dict[str, str] = {
    "king": "male",
    "prince": "male",
    "emperor": "male",
    "duke": "male",
    "archduke": "male",
    "baron": "male",
    "earl": "male",
    "count": "male",
    "pope": "male",
    "pontiff": "male",
    "sultan": "male",
    "shah": "male",
    "emir": "male",
    "tsar": "male",
    "sheikh": "male",
    "queen": "female",
    "princess": "female",
    "empress": "female",
    "duchess": "female",
    "archduchess": "female",
    "baroness": "female",
    "countess": "female",
    "mayoress": "female",
    "matron": "female",
    "actress": "female",
    "landlady": "female",
    "landlord": "male",
}
"""Titles and occupations that tell the gender of who bears them, beside those in -man and -woman."""

SYNONYMS: dict[str, str] = {
    "pm": "prime minister",
    "premier": "prime minister",
    "taoiseach": "prime minister",
    "head of government": "prime minister",
    "head of state": "president",
    "ceo": "chief executive",
    "chief executive officer": "chief executive",
    "chief": "chief executive",
    "boss": "chief executive",
    "cfo": "chief financial officer",
    "chair": "chairman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "congresswoman": "congressman",
    "lawmaker": "legislator",
    "parliamentarian": "legislator",
    "mp": "legislator",
    "gaffer": "coach",
    "head coach": "coach",
    "manager": "coach",
    "supremo": "president",
    "skipper": "captain",
    "keeper": "goalkeeper",
    "forward": "striker",
    "attacker": "striker",
    "monarch": "king",
    "sovereign": "king",
    "majesty": "king",
    "pontiff": "pope",
    "attorney": "lawyer",
    "solicitor": "lawyer",
    "barrister": "lawyer",
    "jurist": "judge",
    "justice": "judge",
    "magistrate": "judge",
    "policeman": "officer",
    "policewoman": "officer",
    "physician": "doctor",
    "medic": "doctor",
    "arbitrator": "mediator",
    "go-between": "mediator",
    "organizer": "organiser",
    "advisor": "adviser",
}
"""Words for one office that reports use for one another, each with the form they are compared by."""

POSTNOMINALS = words("""
    kbe cbe obe mbe dbe gbe kcb kcmg cmg dso dsc vc qc kc mp mep msp mla td phd md dds frs frcs esq ret rn sj osb
    """)
"""What stands behind a name and tells an honour, a degree or a seat."""

PRAISE = words("""
    brave popular unpopular controversial longtime long-time beloved famous famed renowned celebrated respected
    influential powerful prominent outspoken embattled beleaguered young combative flamboyant reclusive
    disgraced troubled staunch fiery charismatic longest-serving long-serving largest likely close
    """)
"""Words that judge who holds an office, and are no part of it."""

CHIEF_ALONE = words("chief boss")
"""Nouns that mean the chief executive where nothing before them says of what else: not "the police chief"."""

DISTINGUISHING = words("""
    deputy vice assistant associate interim acting transitional caretaker junior shadow under co second designate elect
    honorary prime
    """)
"""Modifiers that make another office of one: the deputy minister is not the minister."""

HEADS_OF_BODIES = words("""
    chief boss head leader president chairman chairwoman chair chairperson director director-general governor
    chief-executive executive owner founder manager supremo captain spokesman spokeswoman spokesperson
    secretary
    """)
"""Offices that a body has: "the union leader", "the bank's boss"."""

HEADS_OF_STATE = frozenset(
    {
        "president",
        "premier",
        "chancellor",
        "taoiseach",
        "king",
        "queen",
        "emperor",
        "emir",
        "sultan",
        "monarch",
        "leader",
    }
)
"""Offices whose bearer is called the leader of a country; a prime minister is one by two words."""
