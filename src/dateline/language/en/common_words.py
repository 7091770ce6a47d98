"""Goes in: nothing. Comes out: English words that are persons' names as well, so that a capital tells nothing."""

from __future__ import annotations

from dateline.language.words import words

ALSO_NAMES = words("""
    abbey amber angel archer arrow art ash autumn baker ball banks barber bark barn bass bay beach bean bear beard
    beck bell bells berry best bill birch bird bishop black bloom blue bolt bond bowl box branch brand bridge
    bridges bright brook brooks broom brown buck bud bull burn burns bush butcher butler butter cable cage call camp
    candy cane card carol carpenter carter case cash castle chain chamber chambers chance chase chip christian
    church clay cliff close cloud coal cobb coffee cole collar combs constant cook cooper cork corn cotton court cow
    cox craft crane crisp cross crow crown cruise crystal cup curry daily dale dart dash dawn day days dean dear
    deer diamond dill dim dock dove drake draw drew driver drum duke dwell eagle earl early east easter ember
    english eve ever fair fairchild faith falcon fall farmer farrow fast feather fell fern field fields fig finch
    finish fish fisher fitting flag flint flood flower flowers folk ford forest fork forrest forward foster fountain
    fowl fox frank freed freeman french frost fry fuller gage gale gamble game garden gardener garland garner gates
    gay gem gene gentle gentry german gift gill ginger glad glass glen glover gold golden good goose gore grace
    graham grant grape grave graves gray green grey grill grove guest guy hail hall hammer hand handy harbour hard
    hardy harmony harp hart harvest hatch haven hawk hawkes hay haze head heart heath heather held herb hero heron
    high hill hills hobby hold holiday holland hollow holly holm holt home honor honour hood hook hope horn horner
    house hull hunt hunter hurt ice iris iron irons ivory ivy jack jade jay jerk jet jewel jolly joy judge june just
    keen keeper keys king kitchen kite knight lake lamb lamp lance land lane lark last law laws leaf lever lily lime
    link lion little lively lock long look lord lot love low luck lucky lynch major mall maple march marine mark
    marks marsh marshal marshall martial mason masters may mayor mead meadows melody mercer merchant mercy merry
    middle might miles mill miller mills miner mint monk moody moon moor moore morrow moss mount mountain mule must
    nail neal nest new newman nice night noble noon norm norman north nun oaks olive oliver only page painter palace
    palm park parker parks parson parsons patience peace peach peacock pear pearl pen penny pepper perch perfect
    peril petty pie pierce piper pitch place plain plant plum poe pole pond pool poor pope porter post pot potter
    pound pounds powder power powers pray precious price pride priest prince prior proud prudence purple queen quick
    race rain ramp ranger rash ray reason red reed rice rich rick ridge ring rise river rivers road roads rob robin
    rock rod rode root rose rosemary rough round ruby rude rule rush russet rust rusty sage sailor salmon salt sand
    sands sandy savage sawyer school seal self sellers senior shade shark sharp shell shepherd shield ship shore
    short shrub silver simple singer skinner skip sky slack slaughter sleet small smart smith snow south spark
    sparks speaker spear speed spence spring squires stable stack stamp star stark start steel steele steep stern
    steward still stone stones story stout strange stream street strong stump summer summers sun swallow swan sweet
    swift tanner taylor teague temple thorn thrush tiger timber todd toll tower towns trip true tuck turner twist
    vale valentine van vane venture vine violet wade wager wait walker wall waller walls ward warden warm warren
    waters way weaver webb wedge weeks well wells west wheat wheel wheeler while whistler white wick wild wilder
    will winner winter winters wise wit wolf wolfe wood woods woody work worth wren wright yard yellow york young
    youngs
    """)
"""Nouns, adjectives and verbs that are surnames or given names too: "Stone walls", "Young people", "Mark my words"."""

MONTHS_ALSO_NAMES = words("april may june august")
"""Months that persons are called after; as the subject of a verb of saying they are no months."""

GIVEN_TOO = words("per will may april june august")
"""Given names that the grammar of a sentence takes for another word where they open it: "Per Olsen won"."""

BEFORE_MONTHS = words("""
    in of since until till by last this next early late mid from to before after during through for on and between
    around about mid- the an a
    """)
"""What stands before a month, and seldom before a name that begins a phrase."""
