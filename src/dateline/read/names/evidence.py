"""Goes in: one mention of a name in its sentence. Comes out: what speaks for it being a person, a body or a place."""

from __future__ import annotations

from dateline.language.en.careers import CONSENT, NOMINATE, PUT_IN, PUT_OUT
from dateline.language.en.gender import KINSHIP
from dateline.language.en.names import (
    COMPANY_MATTERS,
    EMPLOYED,
    HUMAN_PATIENTS,
    HUMAN_VERBS,
    LIVES,
    PERSON_MATTERS,
    PLACE_MATTERS,
    PLACE_PREPOSITIONS,
    SAID_OF_PERSONS,
    SITES,
    STAKES,
    TARGETED,
    TEAM_VERBS,
    TRAVEL,
    TRIPS,
    VESSEL_MATTERS,
    VESSELS,
)
from dateline.language.en.nominals import AUTHORITY, BODY, COMPANY, EITHER, PERSON, PERSON_ENDINGS, PLACE
from dateline.language.en.person_nouns import is_in_wordnet
from dateline.language.en.reporting import DECLARING
from dateline.language.en.titles import HEADS_OF_BODIES, TITLES
from dateline.language.gazetteer import is_country
from dateline.language.given_names import given_gender
from dateline.model.parse import Parse, Token
from dateline.model.reading import EntityKind
from dateline.read.names.acts import BOUGHT, FOUNDED, done_by, done_to
from dateline.read.names.form import Evidence, form, listed
from dateline.read.names.states import of_state
from dateline.read.names.titled import PROPER, Name, head_of
from dateline.read.names.weights import (
    AGE,
    APPOSITION,
    GIVEN,
    MATTER,
    OWN,
    PLURAL_VERB,
    SCORE,
    SPEAKS_OF_SELF,
    SPEECH,
    TEAM,
    TITLE,
    WHERE,
)
from dateline.read.names.written import HYPHENS

GROUPS = BODY - AUTHORITY
SEATED = frozenset({"based", "born", "headquartered", "raised"})
LINE = 8  # words of a line of figures that are looked at
VERSUS = frozenset({"v", "V"})


def evidence(parse: Parse, name: Name) -> Evidence:
    """What speaks for each kind at one mention, and how loudly; the language model's own view apart."""
    tokens = parse.tokens[name.core : name.last]
    if name.title is not None:
        yield "person", TITLE
    yield from form(tokens)
    if not name.found and 1 < len(tokens) <= 3 and all(t.text[:1].isupper() and t.text[1:].islower() for t in tokens):
        yield "person", SPEECH
    yield from _beside(parse, name)
    yield from _above(parse, name)
    yield from _matter(parse, name)
    yield from _behind(parse, name)
    yield from of_state(parse, name)


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for a human being."""
    return (
        word in PERSON
        or word in TITLES
        or word in KINSHIP
        or word.endswith(PERSON_ENDINGS)
        or (word not in BODY and word not in PLACE and is_in_wordnet(word))
    )


def noun_kind(token: Token) -> EntityKind | None:
    """The kind of thing that a common noun stands for, or None."""
    word = token.lemma.casefold()
    if token.tag not in {"NN", "NNP"}:
        return None
    if is_person_noun(word) and word not in COMPANY | EITHER:
        return "person"
    if word in BODY:
        return "organization"
    if word in VESSELS:
        return "other"
    return "place" if word in PLACE else None


def described_kind(parse: Parse, noun: Token) -> EntityKind | None:
    """What kind of thing an apposition is said of: in "the treasurer of the club, ..." the person, so "from a town"."""
    above = parse.tokens[noun.head]
    if noun.dep == "pobj" and above.text in {"of", "from", "in", "at", "for"}:
        bearer = noun_kind(parse.tokens[above.head]) or _of_somebody(parse, parse.tokens[above.head])
        if bearer == "person":
            return bearer
    return noun_kind(noun)


def _beside(parse: Parse, name: Name) -> Evidence:
    """What stands beside the name: an age, a description, a clause with "who", a country in parentheses."""
    head, before = head_of(parse, name), parse.tokens[name.first - 1]
    if name.first and before.text.casefold() in VESSELS:
        yield "other", TITLE
    if name.first and before.text == "the" and name.last - name.first == 1 and head.tag == "NNP":
        yield "person", -MATTER  # "the Kaldhorn"
    for child in parse.children(head):
        if child.dep == "appos" and parse.tokens[child.i - 1].text == "(":
            continue
        if child.dep == "appos" and child.tag == "CD" and child.text.isdigit() and int(child.text) < 110:
            yield "person", AGE
        elif child.dep == "appos":
            kind = noun_kind(child) or _of_somebody(parse, child)
            if kind:
                yield kind, APPOSITION
        elif child.dep == "relcl":
            yield from _who(parse, child)
        elif child.dep == "compound" and child.tag == "NN" and child.i < name.core:
            kind = noun_kind(child)
            if kind:
                yield kind, APPOSITION if kind == "person" or child.i == name.first - 1 else APPOSITION / 2
    if name.last - name.core == 1 and _shares_surname(parse, name):
        yield "person", GIVEN
    after = parse.tokens[name.last : name.last + 3]
    if len(after) == 3 and after[0].text == "(" and after[2].text == ")" and name.last - name.core > 1:
        if is_country(after[1].text):
            yield "person", GIVEN / 2
        elif after[1].text.isupper() and after[1].text.isalpha() and len(after[1].text) > 1:
            yield "organization", GIVEN


def _shares_surname(parse: Parse, name: Name) -> bool:
    """Whether a given name has its surname with the next one: "Inge and Pieter Morrow"."""
    behind = parse.tokens[name.last : name.last + 3]
    if len(behind) < 3 or behind[0].text != "and" or not all(t.text.istitle() and t.tag in PROPER for t in behind[1:]):
        return False
    both = (parse.tokens[name.core], behind[1])
    return all(given_gender(t.text.casefold()) is not None for t in both)


def _of_somebody(parse: Parse, noun: Token) -> EntityKind | None:
    """What a noun for persons and bodies is said of where it is somebody's: "her rival"."""
    owned = any(c.dep == "poss" and c.text.casefold() in {"his", "her"} for c in parse.children(noun))
    return "person" if owned and noun.tag == "NN" and noun.lemma.casefold() in EITHER else None


def _who(parse: Parse, verb: Token) -> Evidence:
    """What a relative clause says: "who" of a person, with a plural verb of a team, "which" of no person."""
    words = parse.children(verb)
    pronoun = next((w.text.casefold() for w in words if w.tag in {"WP", "WDT"}), "")
    finite = next((w for w in words if w.dep in {"aux", "auxpass"}), verb)
    if pronoun == "which":
        yield "person", -AGE / 2
    elif pronoun == "who" and finite.text.casefold() in {"have", "are", "were", "'ve"}:
        yield "organization", AGE / 2
    elif pronoun == "who":
        yield "person", AGE / 2


def _above(parse: Parse, name: Name) -> Evidence:
    """What the word that governs the name says: a verb, a preposition of place, a noun it stands beside."""
    head = head_of(parse, name)
    above = parse.tokens[head.head]
    if head.dep in {"nsubj", "nsubjpass"}:
        if above.lemma in DECLARING:
            yield "person", SPEECH
            yield "organization", SPEECH / 2
            yield from _speaks_of_self(parse, above)
        if above.lemma in HUMAN_VERBS or above.text.casefold() in SAID_OF_PERSONS:
            yield "person", MATTER
        yield from done_by(parse, name, above)
        if head.dep == "nsubjpass" and above.lemma in HUMAN_PATIENTS:
            yield "person", MATTER
        yield from _of_speaker(parse, above)
        if head.dep == "nsubjpass":
            yield from _as_what(parse, name, above)
            if above.lemma in BOUGHT | FOUNDED:
                yield from done_to(above)
        yield from _goes_on(parse, above)
        yield from _own(parse, above)
        yield from _said_to_be(parse, above)
        if _plural_verb(parse, head, above):
            yield "organization", PLURAL_VERB
        if above.lemma in TEAM_VERBS:
            yield "organization", SPEECH
    elif head.dep == "pobj" and above.text == "at" and parse.tokens[above.head].lemma in EMPLOYED:
        yield "organization", WHERE
    elif head.dep == "pobj" and above.tag == "IN":
        yield from _where(parse, above)
    elif head.dep == "appos" and parse.tokens[name.first - 1].text != "(":
        kind = "person" if above.text.casefold() in {"he", "she"} else described_kind(parse, above)
        if kind:
            yield kind, APPOSITION
    elif head.dep == "oprd":
        yield from tuple(_as_what(parse, name, above)) or _called(parse, above)
    elif head.dep == "dobj":
        if above.lemma in HUMAN_PATIENTS:
            yield "person", MATTER
        yield from done_to(above)
        yield from _as_what(parse, name, above)


def _where(parse: Parse, preposition: Token) -> Evidence:
    """What a preposition of place says, or one that a trip leads by: "in ...", "the train from ...", "fly to ..."."""
    low, above, before = preposition.text.casefold(), parse.tokens[preposition.head], parse.tokens[preposition.i - 1]
    if low in PLACE_PREPOSITIONS:
        if low not in {"at", "in"} or above.lemma not in TARGETED:
            yield "place", WHERE
        return
    if low == "of" and before.text == "out":
        low, before = "from", parse.tokens[before.i - 1]
    if low in {"from", "to", "into"} and (above.lemma in TRAVEL or before.lemma in TRIPS):
        yield "place", WHERE


def _as_what(parse: Parse, name: Name, verb: Token) -> Evidence:
    """What somebody is said to be made: "named Ama Lund as coach", "Ama Lund was sworn in as mayor"."""
    if verb.lemma not in HUMAN_PATIENTS | PUT_IN | PUT_OUT | CONSENT | NOMINATE:
        return
    named = range(name.first, name.last)
    near = [c for c in parse.children(verb) if c.i not in named]
    near += [t for t in parse.tokens[name.last : name.last + 1] if t.text == "as"]  # wherever the parse hangs it
    nouns = [c for c in near if c.dep == "oprd"]
    nouns += [c for word in near if word.text == "as" for c in parse.children(word) if c.dep == "pobj"]
    if any(noun_kind(noun) == "person" for noun in nouns):
        yield "person", APPOSITION


def _said_to_be(parse: Parse, verb: Token) -> Evidence:
    """What a predicate says: "... is the country's largest lender"."""
    if verb.lemma == "be":
        for child in parse.children(verb):
            kind = noun_kind(child) if child.dep == "attr" else None
            if kind:
                yield kind, APPOSITION


def _speaks_of_self(parse: Parse, verb: Token) -> Evidence:
    """What a pronoun says that opens the words reported: "He would stay, ... said", "It would appeal, ..."."""
    for clause in parse.children(verb):
        if clause.dep != "ccomp" or clause.i > verb.i:
            continue
        for word in parse.children(clause):
            if word.dep in {"nsubj", "nsubjpass"}:
                if word.text.casefold() in {"he", "she"}:
                    yield "person", SPEAKS_OF_SELF
                elif word.text.casefold() == "it":
                    yield "organization", SPEAKS_OF_SELF


def _of_speaker(parse: Parse, verb: Token) -> Evidence:
    """What the speaker's possessive says of who the words are about: "... has won, his coach said"."""
    above = parse.tokens[verb.head]
    if verb.dep == "ccomp" and above.i > verb.i:
        for subject in parse.children(above):
            if subject.dep == "nsubj" and any(w.text.casefold() in {"his", "her"} for w in parse.children(subject)):
                yield "person", MATTER


def _called(parse: Parse, verb: Token) -> Evidence:
    """What bears the name: "a group calling itself ...", "a man named ..."."""
    selves = {w.text.casefold() for w in parse.children(verb) if w.dep == "dobj"}
    kind = noun_kind(parse.tokens[verb.head]) if verb.dep == "acl" else None
    if kind is not None:
        yield kind, APPOSITION
    elif selves & {"itself", "themselves"}:
        yield "organization", APPOSITION
    elif selves & {"himself", "herself"}:
        yield "person", APPOSITION


def _goes_on(parse: Parse, verb: Token) -> Evidence:
    """What a pronoun says that takes the sentence on: "... agreed, but he took no questions"."""
    for clause in parse.children(verb):
        if clause.dep in {"conj", "advcl"} and clause.i > verb.i:
            for word in parse.children(clause):
                if word.dep == "nsubj" and word.text.casefold() in {"he", "she"}:
                    yield "person", MATTER


def _own(parse: Parse, verb: Token) -> Evidence:
    """What a possessive in the same clause says: "... lost his seat", "... cut its forecast"."""
    for phrase in parse.children(verb):
        if phrase.i < verb.i or phrase.dep not in {"dobj", "prep"}:
            continue
        below = parse.children(phrase)
        for word in (*below, *(w for p in below for w in parse.children(p))):
            if word.dep == "poss" and word.text.casefold() in {"his", "her"}:
                yield "person", OWN
            elif word.dep == "poss" and word.text.casefold() == "its":
                yield "organization", OWN / 2


def _plural_verb(parse: Parse, head: Token, verb: Token) -> bool:
    """Whether a single name has a plural verb, as teams and companies do in British reports."""
    children = parse.children(verb)
    finite = next((c for c in children if c.dep in {"aux", "auxpass"}), verb)
    if finite.tag != "VBP" and finite.text.casefold() != "were":
        return False
    joined = any(c.dep in {"conj", "cc"} for c in parse.children(head)) or head.tag == "NNPS"
    return not joined and verb.i > head.i and finite.text.casefold() not in {"'s", "’s"}


def _behind(parse: Parse, name: Name) -> Evidence:
    """What the next word says where the grammar goes past it: "Ferrox spokesman Ama Lund", "Ferrox 3 1 2"."""
    after = parse.tokens[name.last : name.last + 2]
    if len(after) < 2 or after[0].sentence != parse.tokens[name.core].sentence:
        return
    if (
        after[0].text in HYPHENS
        and after[1].text.casefold() in SEATED
        and after[0].start == parse.tokens[name.last - 1].end
    ):
        yield "place", TITLE
    if after[0].text in HEADS_OF_BODIES | COMPANY_MATTERS and after[1].text[:1].isupper() and after[1].tag in PROPER:
        yield "organization", MATTER
    if name.last - name.core < 4 and after[0].text.isdigit() and len(after[0].text) < 4 and _is_table(parse, name):
        yield "organization", SCORE if listed(tuple(t.text for t in parse.tokens[name.core : name.last])) else TEAM
    elif _is_match(parse, name):
        yield "organization", MATTER


def _is_table(parse: Parse, name: Name) -> bool:
    """Whether a name stands in a line of scores: at its head, or behind another's. Averages are persons'."""
    token, before = parse.tokens[name.first], parse.tokens[name.first - 1]
    opens = name.first == 0 or before.sentence != token.sentence
    line = [t for t in parse.tokens[name.last : name.last + LINE] if t.sentence == token.sentence]
    if len(line) > 1 and (line[1].text == "," or line[1].text.islower()):
        return False  # "Rask 10, Lund 9" are players and their marks, "Melt 40 grams" a recipe's
    scores = not any(t.tag[:2] == "VB" or ("." in t.text[1:-1] and t.text[0].isdigit()) for t in line)
    return scores and (opens or before.text.isdigit() or before.text == ")")


def _is_match(parse: Parse, name: Name) -> bool:
    """Whether a name is one of two that play each other: "Brena v Marland"."""
    around = (name.first - 1, name.last)
    return any(0 <= i < len(parse.tokens) and parse.tokens[i].text in VERSUS for i in around)


def _matter(parse: Parse, name: Name) -> Evidence:
    """What the name owns or stands before: "... shares", "...'s chairman", "the mayor of ..."."""
    head = head_of(parse, name)
    above = parse.tokens[head.head]
    noun = above.lemma.casefold()
    of = parse.tokens[max(0, name.first - 2) : name.first]
    if len(of) == 2 and of[1].text == "of" and of[0].tag == "NN" and of[0].lemma in PLACE:
        yield "place", APPOSITION  # "the port of ..."
    if head.dep == "compound" and above.i >= name.last and above.tag in {"NN", "NNS"}:
        sited = noun in SITES and name.first and parse.tokens[name.first - 1].text in {"the", "The"}
        if sited or (noun in PLACE_MATTERS and noun not in HEADS_OF_BODIES):
            yield "place", WHERE if sited else MATTER
        elif noun == "maker" and above.i == name.last:
            yield "other", APPOSITION
        elif noun in PERSON_MATTERS:
            yield "person", APPOSITION
        elif above.i > name.last:
            return
        elif noun in HEADS_OF_BODIES or noun in COMPANY_MATTERS or noun in GROUPS:
            yield "organization", MATTER
        elif is_person_noun(noun):
            yield "organization", MATTER / 2
    elif head.dep == "pobj" and above.text == "in" and parse.tokens[above.head].lemma.casefold() in STAKES:
        yield "organization", APPOSITION
    elif head.dep == "poss" or (head.dep == "pobj" and above.text == "of"):
        owned = noun if head.dep == "poss" else parse.tokens[above.head].lemma.casefold()
        if owned in VESSEL_MATTERS and head.dep == "pobj" and name.first and parse.tokens[name.first - 1].text == "the":
            yield "other", MATTER
        if owned in PLACE_MATTERS:
            yield "place", MATTER
        elif head.dep == "poss" and _of_person(parse, above):
            yield "person", APPOSITION
        elif owned in COMPANY_MATTERS:
            yield "organization", MATTER
        elif owned in KINSHIP and head.dep == "poss":
            yield "person", APPOSITION
        elif owned in LIVES and head.dep == "poss":
            yield "person", MATTER


def _of_person(parse: Parse, owned: Token) -> bool:
    """Whether the noun before what is owned tells that a person owns it: "Lund's campaign manager"."""
    before = parse.tokens[owned.i - 1]
    return before.dep == "compound" and before.head == owned.i and before.lemma.casefold() in PERSON_MATTERS
