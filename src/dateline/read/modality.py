"""Goes in: a clause. Comes out: its predicate, and whether it happened, is expected, denied, claimed or called off."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.language.en.events import NOMINALS
from dateline.language.en.modality import (
    CANCELLING_PARTICLES,
    CANCELLING_VERBS,
    CARRYING_VERBS,
    DENIAL_VERBS,
    FUTURE_AUXILIARIES,
    HOLDING_VERBS,
    LEFT_OPEN,
    LIGHT_VERBS,
    NEGATIONS,
    NEGATIVE_CARRIERS,
    NEGATIVE_NOUN_WORDS,
    PLANNED_PARTICIPLES,
    PLANNING_ADJECTIVES,
    PLANNING_NOUNS,
    PLANNING_VERBS,
    POSSIBLE_AUXILIARIES,
    POSTPONING_VERBS,
    REFUSALS,
    STATIVE_VERBS,
    TRUE,
    UNTRUE,
    WRONGLY,
)
from dateline.model.parse import Parse, Token
from dateline.model.reading import Polarity

_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj", "expl"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_STEPS = 6
_OPENING = 4


@dataclass(frozen=True, slots=True)
class Core:
    """What a clause says of its subject: the words from its head down to the one that carries the meaning.

    `ahead` is the reason why it lies ahead, `cancelled` the reason why it will not be, "" where neither holds.
    """

    chain: tuple[Token, ...]
    predicate: str
    polarity: Polarity
    ahead: str
    cancelled: str
    stative: bool
    passive: bool


def find_core(parse: Parse, head: Token) -> Core:
    """Follow modal, planning and light words from a clause's head to what it is about."""
    chain, ahead = _descend(parse, head)
    core = chain[-1]
    predicate = _predicate(parse, core)
    light = _light_noun(parse, core)
    if light is not None:
        chain = (*chain, light)
        predicate = NOMINALS[light.lemma.casefold()]
    negative = any(_is_negative(parse, t) for t in chain) or any(t.lemma in NEGATIVE_CARRIERS for t in chain[:-1])
    ahead = ahead or _auxiliary_ahead(parse, chain) or _announced(parse, core)
    return Core(
        chain=chain,
        predicate=predicate,
        polarity="negative" if negative else "positive",
        ahead=ahead,
        cancelled=_cancelled(parse, core, negative),
        stative=light is None and _is_stative(core),
        passive=any(c.dep in ("auxpass", "nsubjpass") for c in parse.children(core)),
    )


def _descend(parse: Parse, head: Token) -> tuple[tuple[Token, ...], str]:
    chain, ahead = [head], ""
    for _ in range(_STEPS):
        step = _step(parse, chain[-1])
        if step is None:
            break
        below, why = step
        chain.extend(below)
        ahead = ahead or why
    return tuple(chain), ahead


def _step(parse: Parse, verb: Token) -> tuple[tuple[Token, ...], str] | None:
    """The word below that carries more of the meaning, and why it lies ahead, or None at the end of the chain."""
    below = parse.children(verb)
    infinitive = next((c for c in below if c.dep == "xcomp" and c.pos in ("VERB", "AUX")), None)
    if infinitive is not None and not any(c.dep == "dobj" for c in below):
        if verb.lemma == "be":
            return (infinitive,), f"“{verb.text} to {infinitive.lemma}”"
        if verb.lemma in ("have", "get"):
            return (infinitive,), ""
        if verb.lemma in PLANNING_VERBS and _has_to(parse, infinitive):
            return (infinitive,), f"“{verb.text} to”"
        if verb.lemma in CARRYING_VERBS:
            return (infinitive,), ""
    for child in below:
        if child.dep in ("acomp", "oprd") and child.lemma in PLANNING_ADJECTIVES:
            lower = next((c for c in parse.children(child) if c.dep == "xcomp"), None)
            if lower is not None:
                return (child, lower), f"“{child.text} to”"
        if child.dep in ("dobj", "attr") and child.lemma in PLANNING_NOUNS:
            lower = _below_noun(parse, child)
            if lower is not None:
                return (child, lower), f"“{child.text}”"
    return None


def _below_noun(parse: Parse, noun: Token) -> Token | None:
    for child in parse.children(noun):
        if child.dep in ("acl", "xcomp") and _has_to(parse, child):
            return child
        if child.dep == "prep":
            gerund = next((c for c in parse.children(child) if c.dep == "pcomp"), None)
            if gerund is not None:
                return gerund
    return None


def _has_to(parse: Parse, infinitive: Token) -> bool:
    return any(c.dep == "aux" and c.tag == "TO" for c in parse.children(infinitive))


def _auxiliary_ahead(parse: Parse, chain: tuple[Token, ...]) -> str:
    for verb in chain:
        helpers = [c for c in parse.children(verb) if c.dep == "aux"]
        words = {c.text.casefold() for c in helpers}
        past = any(c.lemma == "have" for c in helpers)
        future = sorted(words & FUTURE_AUXILIARIES)
        possible = sorted(words & POSSIBLE_AUXILIARIES)
        if future:
            return f"“{future[0]}”"
        if possible and not past and not (words & {"can", "ca", "could"} and _is_stative(chain[-1])):
            return f"“{possible[0]}”"
    return ""


def _announced(parse: Parse, core: Token) -> str:
    """“The vote is scheduled for May”, “is awaited in spring”: the participle itself puts the subject ahead."""
    passive = any(c.dep == "auxpass" for c in parse.children(core)) or core.dep == "acl"
    if core.tag == "VBN" and passive and core.lemma in PLANNED_PARTICIPLES:
        return f"“{core.text}”"
    due = next((c for c in parse.children(core) if c.dep in ("acomp", "attr") and c.lemma == "due"), None)
    return f"“{due.text}”" if due is not None else ""


def _cancelled(parse: Parse, core: Token, negative: bool) -> str:
    particle = CANCELLING_PARTICLES.get(core.lemma)
    if particle and not negative and any(c.dep == "prt" and c.lemma == particle for c in parse.children(core)):
        return f"“{core.text} {particle}”"
    if core.lemma in CANCELLING_VERBS | POSTPONING_VERBS and core.pos == "VERB" and not negative:
        return f"“{core.text}”"
    if negative and (core.lemma in HOLDING_VERBS or _takes_place(parse, core)):
        return f"not “{core.text}”"
    return ""


def _takes_place(parse: Parse, core: Token) -> bool:
    below = parse.children(core)
    return (core.lemma == "take" and any(c.lemma == "place" for c in below)) or (
        core.lemma == "go" and any(c.lemma == "ahead" for c in below)
    )


def _predicate(parse: Parse, core: Token) -> str:
    """The lemma with its particle; for “be”, the word that says what is so."""
    lemma = core.lemma.casefold()
    below = parse.children(core)
    particle = next((c for c in below if c.dep == "prt"), None)
    if particle is not None:
        return f"{lemma} {particle.lemma.casefold()}"
    if lemma == "be" and core.pos in ("AUX", "VERB"):
        said = next((c for c in below if c.dep in ("attr", "acomp", "oprd")), None)
        return f"be {said.lemma.casefold()}" if said is not None else "be"
    if core.pos == "NOUN":
        return NOMINALS.get(lemma, lemma)
    return lemma


def _light_noun(parse: Parse, core: Token) -> Token | None:
    """The event noun of a light verb, as object or, in the passive, as subject."""
    if core.lemma not in LIGHT_VERBS:
        return None
    roles = ("dobj", "nsubjpass")
    return next((c for c in parse.children(core) if c.dep in roles and c.lemma.casefold() in NOMINALS), None)


def _is_stative(core: Token) -> bool:
    return core.lemma in STATIVE_VERBS or core.pos not in ("VERB", "AUX") or core.lemma == "be"


def _is_negative(parse: Parse, token: Token) -> bool:
    for child in parse.children(token):
        if child.dep == "neg" or (child.dep in ("advmod", "preconj") and child.lemma.casefold() in NEGATIONS):
            return True
        if child.dep in _ARGUMENTS and _negated_noun(parse, child):
            return True
    return False


def _negated_noun(parse: Parse, noun: Token) -> bool:
    if noun.lemma.casefold() in NEGATIVE_NOUN_WORDS:
        return True
    determiners = [c for c in parse.children(noun) if c.dep in ("det", "neg", "preconj")]
    quantity = any(c.lemma in ("more", "less", "few") for c in parse.children(noun))
    return not quantity and any(c.lemma.casefold() in NEGATIVE_NOUN_WORDS for c in determiners)


def denied_above(parse: Parse, head: Token) -> str:
    """The word by which what stands above a that-clause says that it is not so, or "".

    "Rejected reports that he had left", "it is untrue that he left", "it is not true that he left", "reports that he
    left are false", "wrongly reported that he left".
    """
    above = parse.tokens[head.head]
    wrongly = next((c for c in parse.children(above) if c.lemma.casefold() in WRONGLY and c.dep == "advmod"), None)
    if head.dep == "ccomp" and above.pos == "VERB" and wrongly is not None:
        return wrongly.text
    if not (head.dep in ("acl", "ccomp", "csubj", "advcl") or _whole(parse, head)) or not _that(parse, head):
        return ""
    if above.pos == "NOUN" and above.dep == "nsubj" and above.i < head.i:
        above = parse.tokens[above.head]
    if above.pos == "NOUN" and above.dep in ("dobj", "nsubjpass"):
        verb = parse.tokens[above.head]
        return verb.lemma if verb.lemma in DENIAL_VERBS and not _is_negative(parse, verb) else ""
    said = next((c for c in (above, *parse.children(above)) if c.pos == "ADJ"), None)
    if said is None or said.dep not in ("acomp", "ROOT", "ccomp"):
        return ""
    negated = _is_negative(parse, above) or _is_negative(parse, parse.tokens[said.head])
    if said.lemma.casefold() in (TRUE if negated else UNTRUE):
        return f"not {said.text}" if negated else said.text
    return ""


def _that(parse: Parse, head: Token) -> bool:
    return any(c.text.casefold() == "that" and c.i < head.i for c in parse.children(head))


def _whole(parse: Parse, head: Token) -> bool:
    """Whether a clause taken for a relative one has a subject of its own: "the story that he resigned"."""
    subjects = {c.tag == "WDT" for c in parse.children(head) if c.dep in _SUBJECTS}
    return head.dep == "relcl" and len(subjects) == 2


def left_open(parse: Parse, head: Token) -> str:
    """The word by which it is left open whether a clause is so, or "".

    "Asked whether it had sunk", "refused to confirm that it sank", "did not deny that it sank", "Did it sink?"
    """
    opener = next((c for c in parse.children(head) if c.i < head.i and c.text.casefold() in ("whether", "if")), None)
    if opener is not None and (opener.text.casefold() == "whether" or head.dep == "ccomp"):
        return opener.text
    if _is_question(parse, head):
        return "?"
    above = parse.tokens[head.head]
    if head.dep == "ccomp" and above.lemma in LEFT_OPEN and _is_unsaid(parse, above):
        return f"not {above.text}"
    return ""


def _is_unsaid(parse: Parse, verb: Token) -> bool:
    """Whether a verb is not done: "did not deny", "refused to confirm", "neither confirmed nor denied"."""
    above = parse.tokens[verb.head]
    if _is_negative(parse, verb) or (verb.dep == "xcomp" and above.lemma in REFUSALS):
        return True
    if verb.dep == "pcomp" and above.lemma == "without":
        return True
    own = any(c.dep in _SUBJECTS for c in parse.children(verb))
    joint = verb.dep == "conj" and verb.tag == above.tag == "VB" and not own
    nor = verb.dep == "conj" and any(c.lemma == "nor" for c in parse.children(above))
    return nor or (joint and _is_negative(parse, above))


def _is_question(parse: Parse, head: Token) -> bool:
    """Whether a main clause asks if it is so; "when did it sink?" takes for granted that it did."""
    first, last = parse.edges(head)
    behind = parse.tokens[last : last + 2]
    asked = head.dep in ("ROOT", "ccomp") and any(t.text == "?" for t in behind)
    return asked and not any(t.tag.startswith("W") for t in parse.tokens[first : min(first + _OPENING, head.i)])
