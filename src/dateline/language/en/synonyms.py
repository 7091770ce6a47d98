"""English words that tell the same kind of event, in classes: data for telling that two clauses state the same thing.

A class holds what a thesaurus of news would put together: verbs, nouns, verbs with a particle (`step_down`) and a verb
with the noun that makes its meaning (`claim+life`). A word may stand in several classes. Plain English and the words of
tabloids and of stiff translations stand side by side.
"""

from __future__ import annotations

SENSES: dict[str, str] = {
    "abduct": "abduct abduction kidnap kidnapping hostage hijack hijacking snatch captor captive ransom",
    "accept": "accept acceptance approve approval endorse ratify ratification adopt adoption pass okay sanction "
    "consent assent greenlight wave_through nod_through rubber-stamp",
    "accuse": "accuse accusation allege allegation blame charge implicate denounce",
    "acquire": "acquire acquisition buy buy_out buyout purchase take_over takeover snap_up merge merger "
    "sell sale offload divest",
    "acquit": "acquit acquittal clear exonerate absolve",
    "agree": "agree agreement accord deal pact treaty settle settlement compromise contract memorandum reach+deal "
    "strike+deal shake+hand conclude+agreement reach+agreement bury+hatchet",
    "aid": "aid help assist assistance relief donate donation grant subsidy subsidise subsidize bail_out bailout",
    "appoint": "appoint appointment name nominate nomination install pick select choose designate elevate promote "
    "promotion succeed succession replace replacement take_over take+helm take+charge interim acting "
    "successor keep+seat fill+shoe step_in hire recruit",
    "arrest": "arrest detain detention nab apprehend custody jail imprison imprisonment nick collar round_up hold "
    "take+custody lock_up lead_away prisoner remand behind+bar slammer cell handcuff pick_up",
    "arrive": "arrive arrival land landing touch_down reach turn_up fly_in come visit",
    "attack": "attack assault raid ambush strike shell shelling bombard bombardment bomb bombing offensive "
    "onslaught storm air-strike airstrike fire",
    "ban": "ban prohibit prohibition outlaw forbid bar block embargo restrict restriction",
    "begin": "begin beginning start commence commencement kick_off open opening onset get_under_way",
    "board": "board aboard carry+people carry+passenger passenger",
    "build": "build construct construction erect lay laying build_up",
    "burn": "burn fire blaze inferno flame wildfire engulf gut torch ignite",
    "cancel": "cancel cancellation call_off scrap abandon abort scrub axe shelve drop bin ditch pull+plug get+chop "
    "get+axe halt stop put_off suspend",
    "celebrate": "celebrate celebration party festivity parade fete",
    "charge": "charge indict indictment prosecute prosecution arraign arraignment try",
    "clash": "clash fight fighting battle skirmish brawl scuffle combat",
    "close": "close closure shut shut_down shutdown seal seal_off lock block cordon_off",
    "collapse": "collapse cave_in crumble give_way come_down fall_down",
    "concede": "concede concession yield relent back_down give_in",
    "congratulate": "congratulate congratulation hail applaud praise laud tribute commend",
    "convict": "convict conviction guilty verdict find+guilty",
    "cooperate": "cooperate co-operate cooperation collaborate collaboration team_up",
    "cost": "cost price bill expense run_to come_to price_tag pay worth fee invoice sum tariff outlay fund finance "
    "spend spending expenditure budget",
    "crash": "crash collide collision derail derailment wreck smash ram hit plunge accident disaster tragedy "
    "leave+rail leave+track jump+rail jump+track come+rail come+track go+rail overturn overshoot veer "
    "pile-up run+aground capsize",
    "criticise": "criticise criticize criticism condemn condemnation denounce slam blast lambast censure rebuke attack "
    "deplore regret",
    "cut": "cut reduce reduction slash lower trim decrease shrink",
    "damage": "damage destroy destruction wreck ruin devastate devastation demolish flatten wreckage",
    "deal_blow": "thwart prevent foil",
    "declare": "declare declaration proclaim proclamation announce announcement unveil",
    "defeat": "defeat beat win victory overcome triumph edge pip thrash trounce upset rout crush down vanquish "
    "clinch lift+cup lift+trophy lift+title take+title take+cup crown prevail champion conquer winner "
    "lose+match lose+game lose+final lose+cup lose+race lose+title loser runner-up",
    "delay": "delay postpone postponement put_off put_back defer adjourn adjournment reschedule hold_up hold_back",
    "demand": "demand call_for insist claim want request seek ask appeal urge push_for press_for",
    "deny": "deny denial reject rejection refute dismiss disavow dispute",
    "depart": "depart departure leave exit quit go withdraw fly_out set_off set_out head be_off be_out move join",
    "deploy": "deploy deployment mobilise mobilize dispatch send station",
    "deport": "deport deportation expel expulsion extradite extradition banish",
    "die": "die death dead perish kill killed fatality toll casualty victim claim+life lose+life cost+life "
    "take+life slay succumb drown body corpse deceased pass_away decease mortality fatal",
    "dine": "dine dinner supper banquet lunch luncheon breakfast meal sup feast",
    "discuss": "discuss discussion talk negotiate negotiation confer consult consultation dialogue hold+talk",
    "dispute": "dispute row quarrel feud standoff contest",
    "donate_blood": "donor",
    "elect": "elect election vote_in poll win+election win+seat "
    "re-elect re-election lose+election lose+vote lose+seat beat unseat landslide majority runoff mandate",
    "end": "end ending finish conclude conclusion close complete completion wrap_up terminate cease over",
    "enter": "enter entry join accede accession insertion",
    "equalise": "equalise equalize equaliser equalizer level draw_level level+score",
    "escape": "escape flee flight abscond break_out run_away get_away",
    "evacuate": "evacuate evacuation displace displacement clear",
    "explode": "explode explosion blast detonate detonation blow_up erupt eruption bomb",
    "fall": "fall drop decline slip slump tumble plunge dip sink slide shed decrease dive plummet ebb recede",
    "fine": "fine penalty penalise penalize levy sanction",
    "fire": "fire sack sacking dismiss dismissal oust ouster remove removal lay_off axe depose topple boot_out "
    "kick_out show+door",
    "flood": "flood flooding inundate inundation submerge deluge overflow burst+bank",
    "found": "found establish establishment set_up create creation founder",
    "found_out": "discover discovery find uncover unearth recover detect spot locate",
    "free": "free release liberate liberation let_go freed pardon amnesty bail "
    "set+free walk+free walk_free at+liberty liberty walk+jail walk+prison",
    "hide": "hide conceal concealment keep+book cover_up withhold undisclosed suppress hidden secret",
    "hire": "hire recruit employ sign_up",
    "hold": "hold stage host organise organize take_place happen occur occurrence take+place",
    "hurt": "injure injury wound hurt maim casualty burn treat treatment hospitalise hospitalize survive "
    "wounded injured bruise pelt maimed",
    "inaugurate": "inaugurate inauguration open swear_in unveil premiere",
    "inspect": "inspect inspection inspector examine examination look_over check audit",
    "invest": "invest investment fund funding pour+million earmark finance",
    "investigate": "investigate investigation probe inquiry enquiry inquest examine look_into commission hearing",
    "invite": "invite invitation",
    "know": "know aware awareness tell inform brief notify warn learn knowledge",
    "launch": "launch launching lift_off liftoff lift-off blast_off blastoff take_off takeoff set_off fire "
    "rocket_off go_up rise",
    "letter": "letter write write_to",
    "lose": "lose loss deficit shortfall write_off writedown write-down",
    "march": "march demonstrate demonstration protest rally demonstrator protester sit-in picket take+street "
    "block+road block+street",
    "marry": "marry marriage wed wedding tie+knot bride groom bridegroom newlywed nuptials walk+aisle say+vow",
    "mediate": "mediate mediation mediator arbitrate arbitration arbitrator conciliator broker go-between intermediary",
    "meet": "meet meeting summit receive audience host welcome greet encounter sit_down hold+talk face_to_face see",
    "mourn": "mourn mourner memorial funeral farewell commemorate commemoration bury burial requiem vigil service "
    "say+farewell bid+farewell "
    "grieve grief condolence",
    "move": "move transfer relocate relocation switch shift",
    "offer": "offer propose proposal bid tender table put_forward",
    "omit": "omit omission leave_out overlook",
    "open": "open opening reopen reopening resume resumption restore restoration renew renewal restart bring_back "
    "revive revival "
    "resume start_up",
    "oppose": "oppose opposition object objection resist resistance reject vote_against",
    "order": "order command decree instruct direct",
    "pay": "pay payment payout compensate compensation remunerate reimburse lump_sum bonus severance one-off "
    "pocket get receive",
    "penalty": "penalty spot-kick spot_kick foul bring_down flatten trip",
    "phone": "phone telephone telephone+conversation phone+call",
    "plan": "plan intend intention aim scheme",
    "play": "play match game fixture final",
    "praise": "praise laud hail commend applaud acclaim compliment salute",
    "press": "news_conference press_conference face+press meet+press brief+press face+reporter face+journalist "
    "meet+journalist meet+reporter address+reporter press+conference news+conference conference "
    "journalist",
    "profit": "profit earn earnings gain revenue turnover",
    "promise": "promise pledge vow undertake undertaking assure assurance guarantee commit commitment",
    "publish": "publish publication issue release unveil print",
    "question": "question questioning interview interrogate interrogation quiz grill",
    "recover": "recover recovery recuperate heal convalesce discharge leave+hospital",
    "report_to": "testify testimony give+evidence",
    "rescue": "rescue save pull+alive pull_out recover salvage extricate winch airlift pluck pull+water pull+rubble",
    "resign": "resign resignation quit step_down stand_down step_aside leave departure exit go walk_out bow_out "
    "tender+resignation relinquish abdicate stepping_down retire retirement dismiss dismissal oust ouster",
    "retreat": "retreat withdraw withdrawal pull_out pull_back pullout",
    "riot": "riot rioting loot looting unrest rampage ransack",
    "rise": "rise increase grow growth climb surge soar jump go_up up hike gain raise increment advance mount "
    "swell escalate compound",
    "rob": "rob robbery steal theft loot heist burgle burglary thief",
    "rule": "rule ruling verdict judge judgment judgement decide decision "
    "court tribunal forbid injunction overturn uphold quash",
    "run": "run operate service operation ply sail run+service circulate",
    "sanction": "sanction embargo blacklist freeze+asset",
    "score": "score net goal open+scoring header head_in nod_in convert put+ahead opener strike slot tap_in "
    "fire_home smash_home",
    "search": "search hunt comb scour manhunt look_for",
    "seize": "seize seizure confiscate confiscation impound capture take+control overrun occupy occupation",
    "sell": "sell sale divest offload dispose",
    "sentence": "sentence jail imprison condemn put+bar term",
    "separate": "separate separation detach detachment split part decouple",
    "serve": "serve service",
    "shoot": "shoot shooting gun_down gunfire open+fire fire shot gunman",
    "sign": "sign signing signature put+name put+pen ink affix+signature conclude+agreement initial conclude "
    "strike+deal reach+agreement sign_up",
    "signal": "signal transmission transmit pick_up receive+signal pick_up+signal",
    "sink": "sink sinking go_down capsize tip_over topple founder keel_over shipwreck wreck go+down",
    "speak": "speak speech address statement talk deliver+speech",
    "speed": "speed travel go do move race kilometre mile km/h mph",
    "spread": "spread outbreak infect infection contaminate contamination transmit",
    "stab": "stab stabbing knife",
    "stop": "stop halt freeze suspend suspension interrupt interruption stall abort call_off put_off",
    "strike": "strike stoppage walkout walk_out down+tool walk+job lay+work lay_down+work lay_down "
    "industrial_action picket striker out+strike go+strike",
    "sue": "sue lawsuit suit litigation file+suit take+court",
    "support": "support back backing endorse endorsement stand_by stand+behind confidence enjoy+support",
    "surrender": "surrender capitulate capitulation yield give_up concede",
    "survive": "survive survival alive survivor escape",
    "suspect_cause": "cause blame culprit fault trouble reason due abnormality malfunction glitch failure "
    "defect defective "
    "faulty fail trigger account lead_to",
    "threaten": "threaten threat warn warning menace",
    "travel": "travel trip journey tour voyage go fly drive",
    "treat": "treat treatment care hospital hospitalise hospitalize",
    "truce": "ceasefire cease-fire truce armistice",
    "try": "try trial attempt bid effort",
    "vaccinate": "vaccinate vaccination inoculate jab immunise immunize",
    "visit": "visit trip tour arrive stop_by drop_in inspect inspection travel journey walk+site await",
    "vote": "vote ballot poll referendum plebiscite cast",
    "welcome": "welcome greet receive hail reception",
    "win": "win victory clinch triumph prize",
    "withdraw_support": "withdraw drop abandon desert run+patience lose+confidence turn+back withdraw+support "
    "no_longer "
    "distrust trust",
    "work": "work labour labor job employ",
    "apologise": "apologise apologize apology sorry excuse",
    "attend": "attend attendance attendee guest crowd turnout turn_out throng gather fill assemble congregate flock "
    "draw+people draw+crowd invite",
    "blackout": "blackout outage power_cut power+cut lose+power cut+power",
    "confess": "confess confession admit admission own_up plead+guilty acknowledge",
    "evict": "evict eviction clear clearance dismantle storm raid remove removal break_up disperse dispersal dislodge "
    "bulldoze turf_out drag_off",
    "hear": "hear hearing sitting session trial",
    "infect": "infect infection sicken ill fall_ill patient test+positive contract case",
    "missing": "missing disappear disappearance vanish unaccounted unaccounted_for look_for search whereabouts",
    "quake": "quake earthquake tremor temblor jolt magnitude aftershock shake",
    "recall": "recall pull+shelf withdraw+sale",
    "trap": "trap trapped strand stranded stuck maroon",
}


def _index() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for sense, words in SENSES.items():
        for word in words.split():
            found.setdefault(word.replace("_", " "), set()).add(sense)
    return {word: frozenset(senses) for word, senses in found.items()}


SENSES_OF: dict[str, frozenset[str]] = _index()
# Verbs of so many meanings that without a noun or particle they hardly say what happened.
GENERAL_VERBS = frozenset(
    {
        *("back", "break", "bring", "call", "carry", "clear", "close", "come", "cut", "do", "draw", "drive", "drop"),
        *("enter", "face", "fall", "find", "fire", "fly", "follow", "get", "give", "go", "head", "hit", "hold", "join"),
        *(
            "keep",
            "land",
            "lay",
            "lead",
            "leave",
            "lift",
            "look",
            "lose",
            "make",
            "mark",
            "meet",
            "move",
            "name",
            "open",
        ),
        *("order", "pass", "pay", "play", "put", "raise", "reach", "receive", "run", "save", "see", "seek", "send"),
        *("serve", "set", "show", "stand", "strike", "take", "throw", "tell", "treat", "try", "turn", "want", "work"),
    }
)
# What every clause can have: these senses alone say little.
WEAK_SENSES = frozenset(
    {"begin", "end", "hold", "move", "know", "work", "try", "plan", "stop", "run", "speak", "travel"}
)

# Words that a clause of any news can hold: they tell no clause from another.
_COMMON = """
be have do get go make take come give put say tell also more other such some many new last first next then now here
there still just only even very so too up out on in down off back again already yet ever when where how why time
year day week month hour minute today yesterday tomorrow ago later earlier morning afternoon evening night monday
tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december people know start begin continue include involve remain become seem appear happen use
one two three four five six seven eight nine ten thing way part
"""
COMMON_WORDS = frozenset(_COMMON.split()) | GENERAL_VERBS
