"""English words that set whether a clause tells of something that happened, is expected, denied or called off."""

from __future__ import annotations


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "nobody", "none", "nothing", "nowhere", "hardly",
                       "scarcely", "barely", "without"})  # fmt: skip
NEGATIVE_NOUN_WORDS = frozenset({"no", "neither", "nobody", "none", "nothing"})

FUTURE_AUXILIARIES = frozenset({"will", "wo", "'ll", "’ll", "shall", "sha"})
POSSIBLE_AUXILIARIES = frozenset({"may", "might", "could", "should", "must", "can", "ca", "would", "'d", "’d"})

# Verbs whose infinitive lies ahead of them: "plans to visit", "hopes to finish", "promised to pay".
PLANNING_VERBS = _words("""
aim anticipate arrange ask await commit consider contemplate demand expect fix foresee forecast go hope intend invite
look mean negotiate offer order pencil plan pledge postpone predict prepare project promise propose recommend schedule
seek set slate tell think threaten tip undertake urge vow want wish would
""")
# Adjectives whose infinitive lies ahead: "is due to meet", "likely to rise".
PLANNING_ADJECTIVES = _words("""
able about bound certain due eager expected free likely poised planned prepared ready scheduled set slated sure
supposed tipped unlikely willing
""")
# Nouns whose infinitive or gerund lies ahead: "plans to build", "the intention of resigning".
PLANNING_NOUNS = _words("""
aim bid decision expectation forecast goal hope intention likelihood mission offer plan pledge preparation prospect
promise proposal readiness threat vow willingness wish
""")
# Said of the event itself, these put it ahead: "the vote is scheduled for May", "the premier is awaited".
PLANNED_PARTICIPLES = _words("""
anticipate await earmark expect foresee intend pencil plan postpone project schedule set slate
""")

# Verbs that only carry the verb below them: "began to move", "managed to flee", "was seen leaving".
CARRYING_VERBS = _words("""
appear begin cease come commence continue fail get happen help keep manage need proceed prove refuse remain seem start
stop try use
""")
NEGATIVE_CARRIERS = frozenset({"fail", "refuse", "cease", "decline"})

CANCELLING_VERBS = frozenset(
    {"abandon", "abort", "axe", "bin", "cancel", "rescind", "revoke", "scrap", "scrub", "shelve"}
)
CANCELLING_PARTICLES = {"call": "off", "put": "off", "break": "off"}
POSTPONING_VERBS = frozenset({"adjourn", "defer", "delay", "postpone", "reschedule"})
# "did not take place", "could not be carried out": negated, these call the event itself off.
HOLDING_VERBS = frozenset({"hold", "happen", "occur", "carry", "stage"})

DENIAL_VERBS = frozenset(
    {"deny", "disavow", "disclaim", "dismiss", "dispute", "rebut", "refute", "reject", "repudiate", "rule out"}
)
# Beside a verb of saying: what was said is not so.
WRONGLY = frozenset({"erroneously", "falsely", "incorrectly", "mistakenly", "untruthfully", "wrongly"})
# Verbs that, not done or refused, leave open whether their clause is so ("refused to confirm that he had left").
LEFT_OPEN = frozenset({"acknowledge", "admit", "clarify", "confirm", "deny", "rule", "say", "specify", "state"})
REFUSALS = frozenset({"decline", "refuse"})
# What a clause is said to be, or with "not" said not to be: "it is untrue that", "it is not true that".
UNTRUE = frozenset({"absurd", "baseless", "false", "incorrect", "unfounded", "untrue", "wrong"})
TRUE = frozenset({"accurate", "correct", "right", "true"})
CLAIM_VERBS = _words("""
accuse allege argue assert aver believe blame claim complain contend estimate fear hint hypothesize imply insinuate
insist maintain opine presume protest reckon speculate suggest suppose surmise suspect swear think
""")
# Verbs of being, having, knowing and measuring: attributed, they state how things are in somebody's view.
STATIVE_VERBS = _words("""
amount appear be belong believe concern consist contain cost count deserve depend doubt enjoy equal exceed exist expect
fear feel fit have hate hope include intend involve know lack like love matter mean need number owe own possess prefer
regret remain represent require resemble seem stand suffer suppose suspect think total trust understand want weigh wish
worry worth
""")

# Verbs that are there for their figure.
MEASURING_VERBS = frozenset(
    {"amount", "average", "be", "cost", "equal", "exceed", "measure", "number", "run", "total", "value", "weigh"}
)

# A light verb leaves the meaning to its noun: "pay a visit", "give support", "hold talks".
LIGHT_VERBS = _words("""
bring carry come conduct deliver do express extend give go grant have hold issue lend make mount offer open pay perform
provide put receive run serve stage suffer sustain take undergo undertake win
""")
# "had no record of", "there is no evidence of": negated, these deny what they are of.
EVIDENCE_NOUNS = _words("""
basis evidence foundation idea indication intention knowledge memory plan proof question recollection record sign
suggestion trace truth wish
""")
# Verbs whose object is a source: "the agency cited an official".
CITING = frozenset({"cite", "quote"})
# What an outlet does with the papers that it reports on: "which the Ledger has read", "seen by the Post".
SIGHTING = frozenset({"access", "examine", "obtain", "read", "review", "see", "view"})
