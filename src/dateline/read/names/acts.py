"""Goes in: a name and the verb of its clause. Comes out: what the act tells of its kind: who employs, who docks."""

from __future__ import annotations

from dateline.language.en.names import COMPANY_VERBS, SHIP_TITLES, VESSEL_VERBS
from dateline.language.en.nominals import AUTHORITY, PARTY
from dateline.language.en.reporting import DECLARING
from dateline.model.parse import Parse, Token
from dateline.read.names.form import Evidence
from dateline.read.names.titled import Name
from dateline.read.names.weights import APPOSITION, MATTER, SPEAKS_OF_SELF, SPEECH

BOUGHT = frozenset({"acquire", "buy", "nationalise", "nationalize", "privatise", "privatize", "delist"})
NO_ACT = frozenset({"be", "rain", "snow", "seem", "take", "appear"})  # "said it would take years"
SHARES = frozenset({"fall", "rise", "lose", "gain", "drop", "climb", "jump", "slip", "add"})
FOUNDED = frozenset({"found", "co-found", "cofound"})
LEADS = frozenset({"lead", "head", "chair"})


def done_by(parse: Parse, name: Name, verb: Token) -> Evidence:
    """What the act of a clause's subject tells: firms employ and lose in percent, persons lead parties, ships dock."""
    if verb.lemma in DECLARING:
        yield from _said_of_self(parse, verb)
    if verb.lemma in COMPANY_VERBS or _in_percent(parse, verb):
        yield "organization", SPEAKS_OF_SELF
    if verb.lemma in LEADS and _is_led(parse, verb):
        yield "person", SPEAKS_OF_SELF
    yield from _of_ship(parse, name, verb)


def done_to(verb: Token) -> Evidence:
    """What is done to something: firms are acquired, founded and joined, persons hired."""
    if verb.lemma in FOUNDED:
        yield "organization", MATTER
    elif verb.lemma in BOUGHT:
        yield "organization", MATTER if verb.lemma != "buy" else MATTER / 2
    elif verb.lemma == "join":
        yield "organization", MATTER / 2
    elif verb.lemma in {"hire", "recruit"}:
        yield "person", MATTER


def _said_of_self(parse: Parse, verb: Token) -> Evidence:
    """What the words reported behind a speaker open with: "... said it would appeal", not "said it was raining"."""
    for clause in parse.children(verb):
        if clause.dep != "ccomp" or clause.i < verb.i or clause.lemma in NO_ACT:
            continue
        below = parse.children(clause)
        pronoun = next((w for w in below if w.dep == "nsubj" and w.text.casefold() == "it"), None)
        acts = any(w.dep == "aux" and w.lemma in {"will", "would", "have", "plan"} for w in below)
        if pronoun is not None and acts and not any(w.dep in {"acomp", "attr", "expl"} for w in below):
            yield "organization", SPEAKS_OF_SELF


def _of_ship(parse: Parse, name: Name, verb: Token) -> Evidence:
    """What only vessels do, and an article before what else would be a person's name: "The Edda Rohn docked"."""
    article = name.first > 0 and parse.tokens[name.first - 1].text in {"the", "The"}
    if article and name.last - name.core > 1 and parse.tokens[name.last - 1].text.casefold() in SHIP_TITLES:
        yield "other", APPOSITION  # "the Edda Queen"
    ran = verb.lemma == "run" and any(t.text.casefold() in {"aground", "ashore"} for t in parse.children(verb))
    if verb.lemma in VESSEL_VERBS or ran:
        yield "other", SPEECH * 2
        if article:
            yield "other", APPOSITION


def _in_percent(parse: Parse, verb: Token) -> bool:
    """Whether what somebody does is told in parts of a hundred right behind the verb, as of shares: "lost 3%"."""
    after = parse.tokens[verb.i + 1 : verb.i + 4]
    percent = any(t.text.casefold() in {"%", "percent", "pc"} for t in after) and any(t.tag == "CD" for t in after)
    return verb.lemma in {"fall", "rise", "lose", "gain", "drop", "climb", "jump", "slip", "add"} and percent


def _is_led(parse: Parse, verb: Token) -> bool:
    """Whether what somebody leads is a body that persons lead: "leads the party", not "leads the league"."""
    return any(c.dep == "dobj" and c.tag == "NN" and c.lemma in PARTY | AUTHORITY for c in parse.children(verb))
