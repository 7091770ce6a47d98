"""Goes in: a report's grammar and a time expression's place. Comes out: whether its verb looks back or ahead, in
words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dateline.language.en.speaking import RECORDINGS
from dateline.language.en.times import (
    ACCUSING,
    AHEAD_OF,
    AHEAD_PREPOSITIONS,
    ARRANGING,
    BEGINNING,
    CALLING_OFF,
    CLOSING,
    DUE,
    FIRST_OR_ONLY,
    FUTURE_AUX,
    MONTH_SHORT,
    MONTHS,
    NOBODY,
    ORDERING,
    PAST_MODALS,
    PAST_PREPOSITIONS,
    PLANNED_ADJECTIVES,
    PLANNING,
    POSTPONING,
    PUSHED,
    REPORTING,
    SAME_IN_THE_PAST,
    SCHEDULING,
)
from dateline.model.parse import Parse, Token
from dateline.read.times.happenings import behind, to_come
from dateline.read.times.programme import begins_then, misread_verb
from dateline.read.times.setting import Direction


@dataclass(frozen=True, slots=True)
class Tense:
    """Where a verb looks, in what words, and whether it tells of an event rather than of the telling ("said").

    `firm` is set where that is sure: a day on which something ended is past, one by which it must be done ahead.
    `weak` is set where a noun with a day in a sentence in the present says nothing ("no link to that of Tuesday").
    `present` is set for the plain present, which plans a date at hand but none most of a year away, `earlier` for the
    pluperfect, which goes back from what is told, `since` behind that word, which counts to the day of writing.
    `nearest` is set where the tense tells no side: what was called off may have been planned for a day now past.
    """

    direction: Direction | None
    words: str
    tells: bool = True
    modal: bool = False
    loose: bool = False
    firm: bool = False
    weak: bool = False
    present: bool = False
    earlier: bool = False
    since: bool = False
    nearest: bool = False


_NONE = Tense(None, "")
# No further up the tree than this: the verb that dates a phrase stands near it.
HIGHEST = 12
# Characters to the next word.
LONGEST_GAP = 2
_HELPERS = frozenset({"aux", "auxpass"})
_PUTTING_OFF = frozenset({"postpone", "delay", "put", "reschedule"})
_IS = frozenset({"is", "are", "'s", "’s", "'re", "’re"})
_DENYING = frozenset({"det", "preconj"})
_WAS = frozenset({"was", "were", "has", "have", "had", "been"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_AIM = frozenset({"to", "until", "till", "for"})
_TO = _AIM | {"from", "on", "by", "at", "before", "in"}


def head_of(parse: Parse, start: int, end: int) -> Token | None:
    """The word of an expression that the rest of it hangs on."""
    tokens = parse.at(start, end)
    for token in tokens:
        head = parse.tokens[token.head]
        if head.i == token.i or not (start <= head.start < end):
            return token
    return None


def direction(parse: Parse, start: int, end: int) -> Tense:
    """Where the verb that governs an expression looks, and the words of it that say so."""
    token = head_of(parse, start, end)
    if token is None:
        return _NONE
    above = list(islice(parse.ancestors(token), HIGHEST))
    preposition = next((t.text.casefold() for t in above[:2] if t.pos in {"ADP", "SCONJ"}), "")
    if preposition in PAST_PREPOSITIONS:
        return Tense("past", f'"{preposition}" looks back', False, since=True)
    if preposition == "to" and _is_to_go(parse, token):
        return Tense("future", "so long there is still to go")
    bound = describes(parse, token)
    if bound and _is_called_off(parse, parse.tokens[token.head]):
        return Tense(None, "what was called off may have been on either side", nearest=True)
    verbs = [t for t in above if t.pos in {"VERB", "AUX"} or t.lemma.casefold() in PLANNED_ADJECTIVES]
    telling = bool(verbs) and verbs[0].lemma.casefold() in REPORTING and not _is_seen(parse, verbs[0])
    near = next((t for t in above if t.pos != "ADP"), None)
    loose = telling and near is not None and near.i != verbs[0].i
    if ahead := to_come(parse, token, preposition, verbs[0] if verbs else None):
        return Tense(*ahead)
    if begins := begins_then(parse, token, verbs[0] if verbs else None):
        return Tense("future", f'what "{begins}" on a day is to come')
    for place, verb in enumerate(verbs):
        if _behind_that(parse, verb, token):
            continue
        if _begins_by_order(parse, verb, verbs[place + 1 :]):
            return Tense("future", f'what is ordered to be "{verb.text}" on a day lies ahead')
        if _is_charge(parse, verb):
            return Tense("past", f'what somebody is to have done, "{verb.text}", lies behind', firm=True)
        found = _arranged(parse, verb, token, preposition) or _of_verb(parse, verb, preposition)
        if found.direction == "future" and bound and (not found.modal or _shifted_back(parse, verb)):
            continue
        if _is_news_of_orders(parse, verb, found, end):
            continue
        counted = any(t.text.casefold() == "after" for t in parse.at(start, end))
        if found.present and counted and verb.lemma.casefold() in {"come", "follow"}:
            return Tense("past", f'"{verb.text}" so long "after" is told of what is over')
        if found.present and (before := behind(parse, token, verb)):
            return Tense(*before)
        if found.nearest:
            return found
        if found.direction:
            closed = verb is verbs[0] and verb.lemma.casefold() in CLOSING and found.direction == "past"
            weak = found.present and near is not None and near.pos in {"NOUN", "PROPN", "PRON"} and near.i != verb.i
            firm = closed or (found.direction == "future" and preposition in AHEAD_PREPOSITIONS)
            # "They will have as much as they had in December": another verb stands between.
            modal = found.modal and not any(t.tag == "VBD" for t in parse.tokens[verb.i : token.i])
            return replace(found, tells=not telling or loose, loose=loose, firm=firm, weak=weak, modal=modal)
    if token.pos in {"VERB", "AUX"}:
        return _of_verb(parse, token, preposition)
    looks = preposition in AHEAD_PREPOSITIONS
    looks = looks or (preposition == "before" and not bound and _is_told_now(parse, verbs))
    if not looks and (line := misread_verb(parse, token)):
        return Tense("future", f'"{line}" on a date to come is a plan', present=True)
    return Tense("future", f'"{preposition}" looks ahead') if looks else _NONE


def _is_seen(parse: Parse, verb: Token) -> bool:
    """Whether a verb of telling tells what somebody or a camera saw: "was last seen at nine", "CCTV showed him"."""
    children = tuple(parse.children(verb))
    if any(c.dep == "ccomp" and any(t.dep == "mark" for t in parse.children(c)) for c in children):
        return False
    if verb.lemma.casefold() == "see":
        return True
    subjects = [c.lemma.casefold() for c in children if c.dep == "nsubj"]
    return verb.lemma.casefold() == "show" and not RECORDINGS.isdisjoint(subjects)


def _is_news_of_orders(parse: Parse, verb: Token, found: Tense, end: int) -> bool:
    """Whether a day behind an infinitive is that of the order: "told people to leave on Monday after a wall broke"."""
    behind_it = parse.at(end, end + LONGEST_GAP)
    follows = bool(behind_it) and behind_it[0].text.casefold() in {"after", "when", "following"}
    return follows and found.direction == "future" and verb.tag == "VB" and parse.tokens[verb.head].tag == "VBD"


def _behind_that(parse: Parse, verb: Token, token: Token) -> bool:
    """Whether a verb stands in a clause that only begins behind the time: "warned on Monday that it would strike"."""
    over = parse.tokens[verb.head]
    reported = over.i < token.i and over.lemma.casefold() in REPORTING and verb.dep == "ccomp"
    for c in parse.children(verb):
        between = token.i < c.i < verb.i
        if between and (c.dep == "mark" or (reported and c.dep in _SUBJECTS and not describes(parse, token))):
            return True
    return False


def _is_to_go(parse: Parse, token: Token) -> bool:
    """Whether a day is what a length of time runs "to": "barely three weeks to Christmas"."""
    to = parse.tokens[token.head]
    before = parse.tokens[to.i - 1] if to.i else to
    day = token.text.casefold() not in {*MONTHS, *MONTH_SHORT} and not token.text[0].isdigit()
    return day and to.text.casefold() == "to" and before.lemma.casefold() in {"day", "week"}


def _is_told_now(parse: Parse, verbs: Sequence[Token]) -> bool:
    """Whether the verbs over a phrase are told in the present: "we do not see it turning before the third quarter"."""
    finite = [t for v in verbs for t in (v, *(c for c in parse.children(v) if c.dep in _HELPERS))]
    return any(t.tag in {"VBZ", "VBP"} for t in finite) and not any(t.tag == "VBD" for t in finite)


def _is_charge(parse: Parse, verb: Token) -> bool:
    """Whether a gerund is what somebody is accused of or admits: "he denies stealing the car on 3 February"."""
    if verb.tag != "VBG" or verb.dep not in {"xcomp", "pcomp"}:
        return False
    above = islice(parse.ancestors(verb), 2)
    return any(t.lemma.casefold() in ACCUSING for t in above)


def _begins_by_order(parse: Parse, verb: Token, above: Sequence[Token]) -> bool:
    """Whether a stretch is ordered: "declared three days of mourning, beginning on Friday"."""
    if verb.tag != "VBG" or verb.lemma.casefold() not in BEGINNING or not above:
        return False
    summoned = above[0].lemma.casefold() == "call" and any(c.dep == "auxpass" for c in parse.children(above[0]))
    return above[0].lemma.casefold() in ORDERING and not summoned


def describes(parse: Parse, token: Token) -> bool:
    """Whether an expression only describes a noun ("Friday's ruling"): a present tense then tells nothing."""
    return token.dep in {"poss", "compound", "nmod"} or any(t.dep == "case" for t in parse.children(token))


def _arranged(parse: Parse, verb: Token, token: Token, preposition: str) -> Tense | None:
    """What a verb of planning dates behind it: "has scheduled a vote Friday", but not "on Friday they planned"."""
    lows = {t.text.casefold() for t in parse.children(verb) if t.dep in _HELPERS}
    finite = verb.tag == "VBD" or bool(lows & {"have", "has", "'ve", "’ve"})
    if verb.lemma.casefold() not in ARRANGING or token.i < verb.i or not finite or preposition not in {"", "on"}:
        return None
    return Tense("future", f'what one "{verb.text}" lies ahead')


def _shifted_back(parse: Parse, verb: Token) -> bool:
    """Whether a verb's "would" or "could" is only what reported speech makes of "will" and "can"."""
    return any(t.text.casefold() in PAST_MODALS for t in parse.children(verb) if t.dep in _HELPERS)


def _of_verb(parse: Parse, verb: Token, preposition: str) -> Tense:
    """What one verb with its auxiliaries says."""
    helpers = [t for t in parse.children(verb) if t.dep in {"aux", "auxpass"}]
    lows = {t.text.casefold() for t in helpers}
    shown = " ".join(t.text for t in sorted([*helpers, verb], key=lambda t: t.i))
    lemma = verb.lemma.casefold()
    had = bool(lows & {"'d", "’d"}) and verb.tag in {"VBN", "VBD"}
    perfect = had or bool(lows & {"have", "has", "had", "having", "'ve", "’ve"})
    back = (had or "had" in lows) and preposition not in AHEAD_PREPOSITIONS
    if "could" in lows and _denied(parse, verb) and preposition not in {*AHEAD_PREPOSITIONS, "before"}:
        return Tense("past", f'"{shown}", denied, looks back')
    if "to" in lows and verb.tag == "VBN" and not perfect:
        return _of_infinitive(parse, verb, lows)
    if lows & FUTURE_AUX and not perfect:
        return Tense("future", f'"{shown}" looks ahead', modal=True)
    if _is_put_off(parse, verb, lemma, preposition):
        return Tense("future", f'what was {verb.text} "{preposition}" a time lies ahead')
    if preposition in {"until", "till", "by", "through"} and lows & {"have", "has", "'ve", "’ve"}:
        return Tense("future", f'"{preposition}" with "{shown}" looks ahead')
    if lemma == "be" and not perfect and (due := _due(parse, verb)):
        return Tense("future", f"what {shown} {due.text} a time lies ahead")
    if _planned(verb, lemma, preposition) and "had" not in lows:
        if _called_off(parse, verb):
            return Tense(None, f"what was called off may have been {verb.text} for either side", nearest=True)
        return Tense("future", f'what is {verb.text} "{preposition}" a time lies ahead')
    if verb.tag == "VBN" and lows & _IS and lemma in PLANNING and preposition in {"", "through", "until", "during"}:
        return Tense("future", f'what "{shown}" is to come')
    if perfect or verb.tag == "VBD" or lows & {"was", "were", "did", "been", "got"}:
        return Tense("past", f'"{shown}" looks back', earlier=back)
    if verb.tag == "VBN" and not helpers:
        return Tense("past", f'"{shown}" looks back')
    if verb.tag == "VB" and lows & {"do", "does"} and preposition == "before":
        return Tense("future", f'"before" with "{shown}" looks ahead')
    if verb.tag == "VB":
        return _of_infinitive(parse, verb, lows)
    if preposition in AHEAD_PREPOSITIONS:
        return Tense("future", f'"{preposition}" with "{shown}" looks ahead')
    if verb.tag == "VBP" and lemma in SAME_IN_THE_PAST:
        return _NONE
    if verb.tag in {"VBZ", "VBP"} and lemma not in REPORTING:
        if lemma == "be" and _has_to(parse, verb):
            return Tense("future", f'"{shown} to" looks ahead')
        return Tense("future", f'"{shown}" on a date to come is a plan', present=True)
    return _NONE


def _is_put_off(parse: Parse, verb: Token, lemma: str, preposition: str) -> bool:
    """Whether a verb moves something to a day: "delayed to", "put off from", but not "held from ... to ..."."""
    if lemma not in POSTPONING or preposition not in {"to", "until", "till", "for", "from", "through"}:
        return False
    if lemma == "hold":
        return preposition in {"until", "till"}
    return (
        lemma not in {"put", "bring", "move", "push"}
        or any(c.dep in {"prt", "advmod"} and c.text.casefold() in PUSHED for c in parse.children(verb))
        or (lemma in {"move", "push"} and preposition in {"to", "until", "till"})
    )


def _denied(parse: Parse, verb: Token) -> bool:
    """Whether a verb is negated, by itself or by its subject ("none of them could be reached")."""
    children = tuple(parse.children(verb))
    if any(t.dep == "neg" for t in children):
        return True
    subjects = [t for t in children if t.dep in _SUBJECTS]
    words = [t.text.casefold() for s in subjects for t in (s, *(c for c in parse.children(s) if c.dep in _DENYING))]
    return any(word in NOBODY for word in words)


def _planned(verb: Token, lemma: str, preposition: str) -> bool:
    """ "scheduled for Friday", "due on Friday": what a participle of planning dates lies ahead."""
    if verb.tag not in {"VBN", "JJ", "VBD"} and verb.pos != "ADJ":
        return False
    if lemma in PLANNING:
        return preposition in _TO and (verb.tag != "VBD" or preposition in _AIM)
    return lemma in SCHEDULING and preposition in _AIM


def _called_off(parse: Parse, verb: Token) -> bool:
    """Whether what is planned was called off: "the rally planned for Saturday was cancelled"."""
    return verb.dep in {"acl", "relcl"} and _is_called_off(parse, parse.tokens[verb.head])


def _is_called_off(parse: Parse, noun: Token) -> bool:
    """Whether what a noun names was called off or put off."""
    over = parse.tokens[noun.head]
    if noun.dep not in _SUBJECTS:
        return False
    off = over.lemma.casefold() in CALLING_OFF | _PUTTING_OFF or (
        over.lemma.casefold() == "call" and any(c.text.casefold() == "off" for c in parse.children(over))
    )
    return off and (over.tag == "VBD" or any(c.text.casefold() in _WAS for c in parse.children(over)))


def _due(parse: Parse, verb: Token) -> Token | None:
    """What is or was "due Friday": the word of planning that completes "be"."""
    return next((t for t in parse.children(verb) if t.lemma.casefold() in DUE and t.i > verb.i), None)


def _asks(parse: Parse, verb: Token) -> bool:
    """Whether a verb asks for something ("call before noon"): it heads its sentence and has neither helper nor
    subject."""
    return verb.head == verb.i and not any(t.dep in _SUBJECTS or t.dep in _HELPERS for t in parse.children(verb))


def _of_infinitive(parse: Parse, verb: Token, lows: set[str]) -> Tense:
    """An infinitive lies ahead of the verb or adjective that it completes, if that is one of planning."""
    if "to" not in lows:
        if "did" in lows:
            return Tense("past", '"did" looks back')
        if _asks(parse, verb):
            return Tense("future", f'"{verb.text}" asks for what is to come')
        if (
            not lows
            and any(c.dep in _SUBJECTS for c in parse.children(verb))
            and verb.lemma.casefold() not in REPORTING
        ):
            return Tense("future", f'"{verb.text}" on a date to come is a plan', present=True)
        joined = verb.dep == "conj" and verb.lemma.casefold() not in REPORTING
        return Tense("future", f'"{verb.text}" on a date to come is a plan') if joined and not lows else _NONE
    head = parse.tokens[verb.head]
    shown = f"be {verb.text}" if verb.tag == "VBN" else verb.text
    if head.i != verb.i and head.lemma.casefold() in AHEAD_OF and verb.dep in {"xcomp", "ccomp", "advcl", "acl"}:
        over = parse.tokens[head.head]
        if any(t.text.casefold() == "had" for t in (*parse.children(head), *parse.children(over)) if t.dep in _HELPERS):
            return Tense("past", f'"had {head.text} to" looks back')
        return Tense("future", f'"{head.text} to {shown}" looks ahead')
    if verb.dep in {"acl", "relcl"}:
        if any(t.tag == "JJS" or t.text.casefold() in FIRST_OR_ONLY for t in parse.children(head)):
            # "The first to be sent off on Sunday" has been.
            return _NONE
        return Tense("future", f'"to {shown}" looks ahead')
    return _NONE


def _has_to(parse: Parse, verb: Token) -> bool:
    return any(t.dep == "xcomp" and t.tag == "VB" for t in parse.children(verb))
