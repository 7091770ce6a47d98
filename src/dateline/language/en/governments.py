"""Goes in: nothing. Comes out: English words by which a capital or a palace stands for the government in it."""

from __future__ import annotations

from dateline.language.words import words

ACTS = words("""
    abandon agree approve back ban bar block boycott call condemn consider counter cut decide decline defend demand
    deny denounce deploy deport dispatch endorse expel favour favor fear freeze grant hint hope ignore impose insist
    intervene launch lift lobby negotiate offer oppose order outlaw plan pledge prepare press prefer promise propose
    protest provide push ratify recall recognise recognize refuse reject renounce resist respond retaliate revoke
    sanction seek send side sign strive summon supply support suspect suspend threaten tighten try urge veto view vow
    want warn welcome withdraw withhold accuse blame criticise criticize rebuke relent yield
    """)
"""What governments do, and towns do not: "Ottawa recalled its ambassador"."""

SUFFERED = words("""
    accuse alarm anger antagonise antagonize appease assure blame condemn convince criticise criticize defy denounce
    embarrass infuriate inform irritate isolate lobby notify persuade press pressure provoke punish rebuke reassure
    sanction tell threaten urge warn ask
    """)
"""What is done to governments: "warned Tokyo"."""

RELATIONS = words("""
    accord agreement alliance contact deal dialogue dispute feud friendship negotiation pact quarrel rapprochement
    relation relationship rift rivalry row standoff stand-off talk tension tie treaty truce understanding
    """)
"""What governments have between them: "relations between Ankara and Athens"."""

BELONGINGS = words("""
    allegation ally ambassador aim ambition army claim conduct consent decision demand denial diplomacy diplomat envoy
    foe force government intention invasion military negotiator offer opposition plan policy position proposal reaction
    refusal request response retaliation rhetoric role sanction stance strategy support threat troop veto view warning
    """)
"""What a government has: "Moscow's stance"."""

SHARED_SEATS = frozenset({"brussels", "the hague", "strasbourg", "geneva"})
"""Cities that stand for bodies of several countries."""

CHAMBERS = frozenset({"lower house", "upper house", "lok sabha", "rajya sabha", "holy see", "wall street"})
"""Seats that nobody stands before: a chamber, a market."""

GROUNDS = words("in near outside inside around opposite behind towards toward past across")
"""Prepositions that tell the building from who sits there: "outside the Kremlin"."""

BUILDING = words("""
    balcony basement building cellar complex courtyard door doorstep dome driveway entrance facade fence gate garden
    grounds hall kitchen lawn roof room steps street tower wall window wing
    """)
"""What a building has: "the Kremlin wall"."""
