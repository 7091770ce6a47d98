"""Goes in: a report with its names and quotations. Comes out: everything that could be a mention, with its grammar."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from dateline.language.en.gender import KINSHIP
from dateline.language.en.nominals import BARE_BODIES, BODY, MEASURES, PERSON, PERSON_ENDINGS, PLACE, POSITIONS
from dateline.language.en.person_nouns import is_in_wordnet
from dateline.language.en.titles import GENDERED, HONORIFICS, TITLES
from dateline.language.words import words
from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import EntityKind, Mention, Quotation, Reading
from dateline.model.report import Report
from dateline.read.coreference.addressees import is_address
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.groups import groups
from dateline.read.coreference.pronouns import PRONOUNS, STANDING, is_clipped, is_expletive, points_alone
from dateline.read.names.nicknames import marked_off
from dateline.read.names.titled import is_postnominal

NOMINAL_TAGS = frozenset({"NN", "NNS", "NNP", "NNPS"})
COMMON_TAGS = frozenset({"NN", "NNS"})
INNER = frozenset(
    {"compound", "amod", "nmod", "npadvmod", "nummod", "quantmod", "det", "predet", "dep", "case", "intj"}
)
LEFT = frozenset({"det", "predet", "poss", "amod", "compound", "nummod", "nmod", "quantmod", "advmod", "neg"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
ANYBODY = words("anyone anybody someone somebody everyone everybody")
"""Pronouns for a person left open: nobody to be told of, but "they" goes on from them."""

INDEFINITE = words("anything something nothing everything noone nobody none")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AGED = frozenset({"old", "year-old"})
"""Adjectives of age that do the work of a noun: "the 61-year-old"."""

OF_LIMIT = 8
DEPTH = 12  # words from a word up to the verb of its clause


@dataclass(frozen=True, slots=True)
class Scene:
    """A report as coreference sees it: `by_head` finds a candidate by its head token."""

    report: Report
    parse: Parse
    reading: Reading
    candidates: tuple[Candidate, ...]
    by_head: dict[int, Candidate]

    def token(self, candidate: Candidate) -> Token:
        """The head word of a candidate."""
        return self.parse.tokens[candidate.head]

    def upwards(self, token: Token) -> Iterator[Token]:
        """A word and its governors, nearest first, as far as clauses of newspapers nest."""
        return islice(chain((token,), self.parse.ancestors(token)), DEPTH)


def set_scene(report: Report, parse: Parse, reading: Reading) -> Scene:
    """Gather names, nominals and pronouns in text order."""
    quoted = _quoted(parse, reading)
    spoken = _quoted(parse, reading, _in_own_words)
    names = {parse.at(m.head, m.head + 1)[0].i: m for m in reading.mentions}
    inside = {t.i for m in reading.mentions for t in parse.at(m.start, m.end)}
    inside |= {t.i for t in parse.tokens[1:] if t.i - 1 in inside and is_postnominal(t.text)}
    found: list[Candidate] = []
    for sentence in parse.sentences:
        for token in parse.words(sentence):
            if token.i in names:
                found.append(_name(parse, names[token.i], token, sentence, quoted))
            elif sentence.aside or token.i in inside:
                continue
            elif token.text.casefold() in PRONOUNS and token.tag not in COMMON_TAGS:  # "the mine" is none
                if token.pos != "PROPN" and not is_expletive(parse, token):
                    found.append(_pronoun(token, sentence, quoted, spoken))
            elif is_clipped(token) or points_alone(parse, token):
                found.append(_pronoun(token, sentence, quoted, spoken))
            elif is_address(parse, token):
                found.append(_address(parse, token, sentence, quoted))
            elif (_is_noun(parse, token) and token.dep not in INNER) or _stands_alone(parse, token):
                nominal = _nominal(parse, token, sentence, quoted, inside)
                if nominal is not None:
                    found.append(nominal)
    found.extend(groups(parse, {c.head: c for c in found}))
    found.sort(key=lambda c: (parse.tokens[c.first].start, -parse.tokens[c.last - 1].end))
    numbered = tuple(replace(c, number=n) for n, c in enumerate(found))
    return Scene(report, parse, reading, numbered, {c.head: c for c in numbered if c.joint is None})


def _is_noun(parse: Parse, token: Token) -> bool:
    """Whether a word is tagged as a noun, or is one with what a hyphen joins to it: "the centre-back"."""
    return token.tag in NOMINAL_TAGS or common_noun(parse, token) in POSITIONS


def _any(quotation: Quotation) -> bool:
    return True


def _in_own_words(quotation: Quotation) -> bool:
    """Whether "I" in it is the speaker: not in "she asked whether I knew", but in "I knew, she said"."""
    after = quotation.cue_start is not None and quotation.cue_start >= quotation.end
    return quotation.kind != "indirect" or after


def _quoted(parse: Parse, reading: Reading, of: Callable[[Quotation], bool] = _any) -> dict[int, int]:
    """Token → number of the quotation that it stands in; of nested ones the inner."""
    found: dict[int, int] = {}
    for number, quotation in sorted(enumerate(reading.quotations), key=lambda q: q[1].start - q[1].end):
        for token in parse.at(quotation.start, quotation.end) if of(quotation) else ():
            found[token.i] = number
    return found


def _name(parse: Parse, mention: Mention, head: Token, sentence: Sentence, quoted: dict[int, int]) -> Candidate:
    span = parse.at(mention.start, mention.end)
    role = (mention.role or "").replace(".", "").replace("-", " ").split()
    nickname = marked_off(span)
    core = [t for t in span if t.text[0].isalnum() and t.i not in nickname]
    skipped = 0
    kept = []
    for token in core:
        if skipped < len(role) and token.text.replace(".", "") in role:
            skipped += 1
            continue
        kept.append(token.text.casefold().rstrip(".").replace("’", "'"))
    return Candidate(
        number=0,
        first=span[0].i,
        last=span[-1].i + 1,
        head=head.i,
        form="name",
        kind=mention.kind,
        words=tuple(kept) or (head.text.casefold(),),
        noun="",
        gender=mention.gender if mention.kind == "person" else "neuter",
        plural=head.tag == "NNPS" and not (mention.role or _is_one(parse, mention.kind, span)),
        person=3,
        sentence=head.sentence,
        paragraph=sentence.paragraph,
        quotation=quoted.get(head.i, -1),
        definite=True,
        role=mention.role,
    )


def _is_one(parse: Parse, kind: EntityKind, span: Sequence[Token]) -> bool:
    """Whether a name in the plural is one body's, or one person's: "Ana Fortes", but not "the Lund Brothers"."""
    if kind != "person":
        return kind == "organization"
    before_it = parse.tokens[span[0].i - 1] if span[0].i else None
    words = [t for t in span if t.text[0].isalpha()]
    return len(words) > 1 and (before_it is None or before_it.tag not in {"DT", "CD", "PDT", "PRP$"})


def _pronoun(token: Token, sentence: Sentence, quoted: dict[int, int], spoken: dict[int, int]) -> Candidate:
    person, plural, gender = STANDING[token.text.casefold()]
    kind: EntityKind = "person" if person < 3 or gender in {"male", "female"} else "other"
    return Candidate(
        number=0,
        first=token.i,
        last=token.i + 1,
        head=token.i,
        form="pronoun",
        kind=kind,
        words=(token.text.casefold(),),
        noun="",
        gender=gender,
        plural=plural,
        person=person,
        sentence=token.sentence,
        paragraph=sentence.paragraph,
        quotation=(quoted if person == 3 else spoken).get(token.i, -1),
        definite=True,
    )


def _address(parse: Parse, token: Token, sentence: Sentence, quoted: dict[int, int]) -> Candidate:
    """An office called upon, which is no description of somebody the report names: "Madam Chair"."""
    form = parse.tokens[token.i - 1].text.casefold().rstrip(".")
    return Candidate(
        number=0,
        first=token.i - 1,
        last=token.i + 1,
        head=token.i,
        form="nominal",
        kind="person",
        words=(form,),
        noun=token.text.casefold(),
        gender=HONORIFICS[form],
        plural=False,
        person=2,
        sentence=token.sentence,
        paragraph=sentence.paragraph,
        quotation=quoted.get(token.i, -1),
        definite=False,
    )


def _nominal(
    parse: Parse, head: Token, sentence: Sentence, quoted: dict[int, int], inside: set[int]
) -> Candidate | None:
    if head.lemma.casefold() in INDEFINITE or _counts(parse, head) is not None:
        return None
    if head.ent in {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"} and not _aged(parse, head):
        return None
    left = [c for c in parse.children(head) if c.i < head.i and c.dep in LEFT]
    measure = _measure(parse, head)
    first = _left_edge(parse, head, left) if measure is None else _left_of(parse, measure)
    last = _right_edge(parse, head)
    owner = next((c.i for c in left if c.dep == "poss"), None)
    noun = common_noun(parse, head)
    if head.tag == "JJ":
        first = next(i for i in range(head.i, head.i - 8, -1) if parse.tokens[i].text.casefold() == "the")
    modifiers = tuple(
        t.lemma.casefold()
        for t in parse.tokens[
            first if measure is None else measure.i + 2 : head.i - 2 * (noun in POSITIONS and "-" in noun)
        ]
        if t.dep in {"amod", "compound", "nummod", "nmod"} and t.i not in inside and t.text[:1].isalnum()
    )
    if owner is None:
        owner = _of_owner(parse, head)
    return Candidate(
        number=0,
        first=first,
        last=last,
        head=head.i,
        form="nominal",
        kind=noun_kind(noun),
        words=modifiers,
        noun=noun,
        gender=noun_gender(noun),
        plural=head.tag in {"NNS", "NNPS"} or noun in ANYBODY,
        person=3,
        sentence=head.sentence,
        paragraph=sentence.paragraph,
        quotation=quoted.get(head.i, -1),
        definite=head.tag in {"NNP", "NNPS", "JJ"}
        or (noun in BARE_BODIES and not any(c.dep == "det" for c in left))
        or any(c.text.casefold() in DEFINITE or c.dep == "poss" for c in left)
        or parse.tokens[first].text.casefold() in DEFINITE,
        owner=owner,
    )


def _counts(parse: Parse, head: Token) -> Token | None:
    """What a noun only says the number of: the workers, for the thousands of "thousands of workers"."""
    of = _of_phrase(parse, head) if head.lemma.casefold() in MEASURES else None
    several = (t for t in parse.children(of) if t.dep == "pobj" and t.tag in {"NNS", "NNPS"}) if of is not None else ()
    return next(iter(several), None)


def _measure(parse: Parse, head: Token) -> Token | None:
    """The noun before "of" that says how many there are of what a noun names."""
    of = parse.tokens[head.head]
    measure = parse.tokens[of.head]
    return measure if head.dep == "pobj" and of.text == "of" and _counts(parse, measure) == head else None


def _left_of(parse: Parse, head: Token) -> int:
    return _left_edge(parse, head, [c for c in parse.children(head) if c.i < head.i and c.dep in LEFT])


def _stands_alone(parse: Parse, token: Token) -> bool:
    """Whether an adjective of age does the work of a noun: "The 61-year-old left"."""
    if token.text.casefold() not in AGED or token.i < 2 or token.i + 1 >= len(parse.tokens):
        return False
    before_it = [t.text.casefold() for t in parse.tokens[max(0, token.i - 6) : token.i]]
    after = parse.tokens[token.i + 1]
    return (
        ("year" in before_it or "-" in token.text)
        and "the" in before_it
        and (after.tag not in {"NN", "NNS", "NNP", "JJ"} or (after.tag == "NN" and after.dep == "ROOT"))
    )


def _aged(parse: Parse, head: Token) -> bool:
    """Whether the model took a person's age for a date: "the 61-year-old"."""
    return head.text.casefold() in AGED or head.text.casefold().endswith("year-old")


def _left_edge(parse: Parse, head: Token, left: list[Token]) -> int:
    edge = head.i
    for child in left:
        low = child
        for _ in range(12):
            below = parse.children(low)
            if not below or below[0].i >= low.i:
                break
            low = below[0]
        edge = min(edge, low.i)
    floor = head.i - 14
    edge = max(edge, floor)
    while edge < head.i and not parse.tokens[edge].text[:1].isalnum():
        edge += 1
    return _with_ex(parse, edge) if edge == head.i else edge


def _with_ex(parse: Parse, edge: int) -> int:
    """The article and the "ex-" before a noun, wherever the parse hangs them: "the ex-president"."""
    tokens = parse.tokens[max(0, edge - 3) : edge]
    if len(tokens) < 2 or tokens[-1].text != "-" or tokens[-2].text.casefold() != "ex":
        return edge
    return edge - 3 if len(tokens) == 3 and tokens[0].tag in {"DT", "PRP$"} else edge - 2


def _of_phrase(parse: Parse, head: Token) -> Token | None:
    return next((c for c in parse.children(head) if c.dep == "prep" and c.text == "of" and c.i == head.i + 1), None)


def _right_edge(parse: Parse, head: Token) -> int:
    """The end of the noun, or of a short "of" phrase that says whose or what it is."""
    of = _of_phrase(parse, head)
    if of is None:
        return head.i + 1
    end = head.i
    for token in parse.children(of):
        end = max([end, token.i, *(c.i for c in parse.children(token) if c.dep in LEFT or c.dep == "prep")])
        for child in parse.children(token):
            if child.dep == "prep" and child.text == "of":
                end = max([end, *(t.i for t in parse.children(child))])
    end = next((t.i - 1 for t in parse.tokens[head.i : end] if t.text == ","), end)  # "the mother of the deceased, ..."
    return end + 1 if end - head.i <= OF_LIMIT else head.i + 1


def _of_owner(parse: Parse, head: Token) -> int | None:
    of = _of_phrase(parse, head)
    owner = next((t.i for t in parse.children(of) if t.dep == "pobj"), None) if of is not None else None
    parted = owner is not None and any(t.text == "," for t in parse.tokens[head.i : owner])
    return None if parted else owner  # "the mother of the deceased, Ama Lund"


def common_noun(parse: Parse, head: Token) -> str:
    """A noun in its plain form, with what a hyphen joins to it where only both together tell who is meant."""
    noun = head.lemma.casefold()
    hyphen = parse.tokens[head.i - 1] if head.i > 1 else head
    if hyphen.text != "-" or hyphen.end != head.start:
        return noun
    whole = f"{parse.tokens[head.i - 2].text.casefold()}-{noun}"
    return whole if whole in POSITIONS else noun


def noun_kind(noun: str) -> EntityKind:
    """The kind of thing that a common noun stands for; a carmaker is a firm, though makers are persons."""
    if noun == "state":
        return "place"
    if noun in BODY and noun not in PERSON | TITLES:
        return "organization"
    if (
        noun in PERSON
        or noun in TITLES
        or noun in KINSHIP
        or noun.endswith(PERSON_ENDINGS)
        or noun in {"majesty", "old"}
        or noun in ANYBODY
    ):
        return "person"
    if noun in BODY:
        return "organization"
    if noun in PLACE:
        return "place"
    return "person" if is_in_wordnet(noun) else "other"


def noun_gender(noun: str) -> str | None:
    """What a common noun tells of gender."""
    gender = KINSHIP.get(noun) or GENDERED.get(noun) or HONORIFICS.get(noun)
    if gender:
        return gender
    if noun.endswith("woman"):
        return "female"
    return None


def before(scene: Scene, candidate: Candidate, limit: int) -> Iterator[Candidate]:
    """The candidates before one, nearest first, at most `limit`."""
    for number in range(candidate.number - 1, max(-1, candidate.number - 1 - limit), -1):
        yield scene.candidates[number]


def apposed_to(parse: Parse, apposition: Token) -> int:
    """The word that an apposition stands behind: of several joined by "and" the last ("his wife and son, Edmund")."""
    above = parse.tokens[apposition.head]
    for _ in range(DEPTH):
        joined = [c for c in parse.children(above) if c.dep == "conj" and above.i < c.i < apposition.i]
        if not joined or parse.tokens[above.i + 1].text not in {"and", "or"}:
            break
        above = joined[-1]
    return above.i
