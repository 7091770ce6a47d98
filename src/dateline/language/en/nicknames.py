"""Goes in: nothing. Comes out: familiar forms of given names, each with how the names it stands for begin."""

from __future__ import annotations

from dateline.language.words import words

_FORMS = """
    abe = abraham, al = albert alfred alan alexand, alec = alexand, alex = alexand alexei alexis aleksand, andy =
    andrew andreas anders, angie = angela angelina, archie = archibald, art = arthur, barney = bernard, bart =
    bartholomew bartolom, bea = beatri, becky = rebecca, ben = benjamin benedict, bernie = bernard, bert = albert
    herbert robert hubert, beth = elizabeth elisabeth, betsy = elizabeth, betty = elizabeth, bill = william, billy
    = william, bob = robert, bobby = robert, brad = bradley bradford, cathy = catherine, charlie = charles, chris
    = christopher christian, chuck = charles, cindy = cynthia lucinda, cliff = clifford, dan = daniel, danny =
    daniel, dave = david, deb = deborah, debbie = deborah, dick = richard, dima = dmitr, dolly = dorothy, don =
    donald, doug = douglas, drew = andrew, ed = edward edwin edgar edmund eduard, eddie = edward edwin edgar
    edmund, fran = frances francesca, frank = francis franklin, fred = frederic alfred friedrich, gabe = gabriel,
    gabi = gabriel, gene = eugene, geoff = geoffrey, gerry = gerald gerard, greg = gregor, gus = august gustav,
    hal = henry harold, hank = henry, hans = johannes, harry = henry harold, jack = john jackson, jake = jacob,
    jeff = jeffrey geoffrey, jen = jennifer, jenny = jennifer, jerry = gerald jerome jeremiah, jim = james, jimmy
    = james, jo = joseph joanna josephine joan, joe = joseph, joey = joseph, johnny = john, jon = jonathan, josh =
    joshua, judy = judith, kate = katherine catherine katharine, kathy = katherine kathleen katharine, katie =
    katherine katharine, ken = kenneth, larry = lawrence laurence, len = leonard, leo = leonard leopold, les =
    leslie lester, lex = alexand, liz = elizabeth elisabeth, lou = louis, maggie = margaret, mandy = amanda, marty
    = martin, matt = matthew mattias matthias matteo, max = maximilian maxwell, meg = margaret, mel = melvin
    melissa melanie, mick = michael, mickey = michael, mike = michael, misha = mikhail, mitch = mitchell, molly =
    mary, nat = nathaniel nathan, nate = nathan nathaniel, ned = edward edmund, nell = eleanor helen, nick =
    nicholas nicolas nikola, nicky = nicholas nicola, norm = norman, paco = francisco, pam = pamela, pat = patrick
    patricia, patty = patricia, peggy = margaret, pepe = josé jose, pete = peter, phil = philip phillip, polly =
    mary, ray = raymond, rich = richard, rick = richard, rob = robert, robbie = robert, rod = rodney roderick, ron
    = ronald, ronnie = ronald, sam = samuel samantha, sammy = samuel, sandy = alexand sandra, sasha = alexand
    aleksand, seb = sebastian, sepp = josef, serge = sergei, shelly = michelle, sid = sidney sydney, stan =
    stanley stanislaw, steve = stephen steven, sue = susan susanna, susie = susan susanna, suzy = susan suzanne,
    ted = edward theodor, teddy = edward theodor, teo = teodor theodor matteo, terry = terence terrence theresa,
    theo = theodor, tim = timothy, timmy = timothy, toby = tobias, tom = thomas tomas, tommy = thomas tomas, tony
    = anthony antonio, val = valerie valentin, vic = victor, vicky = victoria, vince = vincent, vlad = vladimir
    vladislav, volodya = vladimir, wally = walter, walt = walter, will = william wilhelm, willy = william wilhelm,
    zach = zachar, zack = zachar
    """

NICKNAMES: dict[str, tuple[str, ...]] = {
    short: tuple(full.split()) for short, full in (form.split(" = ") for form in " ".join(_FORMS.split()).split(", "))
}
"""A familiar form, with the beginnings of the full names that go by it: "alexand" is Alexander and Alexandra."""

CALLED = words("nicknamed dubbed christened styled surnamed")
"""Verbs whose participle behind a name gives its bearer another: "nicknamed the Fox"."""

CALLING = words("call calls called nickname nicknamed dub dubs dubbed know knows knew")
"""What those who use a nickname do: "as his men call him"."""

IN_MANNER = words("also better often once long sometimes")
"""How somebody is known as something, beside adverbs in "-ly"; "best known as" is said of an actor's parts."""

GOING_ON = words("""
    and but or who whom whose to by as for with at until till before after because when while since though although
    is was are were has had did does will would can could may might must said says
    """)
"""What the sentence goes on with behind a nickname; another noun would make it part of a description."""


def is_familiar(short: str, full: str) -> bool:
    """Whether a given name is a familiar form of another, both without capitals: "bill" of "william"."""
    return full.startswith(NICKNAMES.get(short, ()))
