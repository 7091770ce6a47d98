"""Goes in: a reporting verb or noun. Comes out: the clause that depends on it: finite, infinitive, or after a noun."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.language.en.nominals import BODY, PERSON
from dateline.language.en.reporting import (
    ASKING,
    BELIEVING,
    BODY_NOUNS,
    CITING,
    CLAUSAL,
    DECLARING,
    DENYING,
    DOCUMENTS,
    EVIDENCE,
    GIVEN,
    HEARING,
    INFINITIVE,
    INTERVIEWS,
    NAMING,
    NOUNS,
    ORDERING,
    PARTICLES,
    REFERRING,
    REFUSING,
    RULERS,
    RULING,
    SAYING,
    TELLING,
    UNNAMED_NOUNS,
    WRITING,
)
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import Stretch, trimmed
from dateline.read.quotations.subjects import FINITE, SUBJECTS, finite, joined_to

_WH = frozenset({"WRB", "WP", "WDT", "WP$"})
# Whose "what" asks; after others it is a thing ("confirms what we reported").
_TELLING_WHAT = ASKING | {"explain", "tell", "describe", "say", "reveal", "disclose", "know", "specify", "recall"}
_FAR = 25
_OPENING = 4
_GOING_ON = CLAUSAL | NAMING | WRITING | REFERRING | {"speak"}
# Of whom it is said that he spoke: what he said is the content ("is said to have confided that").
_CONFIDING = frozenset({"confide", "admit", "reveal", "write", "reply", "respond", "confess", "boast", "complain"})
_PHRASAL = frozenset(PARTICLES.values())


def complement(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> Stretch | None:
    """The clause after a cue that depends on it."""
    if cue.form == "passive":
        clause = next((c for c in page.parse.children(verb) if c.dep in ("csubj", "csubjpass")), None)
        if clause is not None and marked(page, clause, "that"):
            inside = [t.i for t in page.parse.subtree(clause)]
            return trimmed(page, inside[0], inside[-1] + 1)
    if cue.lemma == "let known":
        verb = next((c for c in page.parse.children(verb) if c.lemma == "know"), verb)
    for child in page.parse.children(verb):
        if child.i <= verb.i or not page.free(verb.i) or _bare_part(page, cue, child):
            continue
        if cue.form == "opinion":
            fits = child.dep == "ccomp" and child.i > cue.head
        elif cue.form == "noun":
            fits = child.dep in ("acl", "ccomp", "relcl") and marked(page, child, "that")
        elif cue.lemma == "rule out":
            gerund = child.tag == "VBG" and child.i <= cue.last + 1
            fits = gerund or (child.pos != "PRON" and child.dep in ("dobj", "pcomp", "xcomp", "ccomp"))
        elif child.dep == "ccomp":
            fits = _reports(page, cue, child)
        elif child.dep == "xcomp":
            fits = _infinitive(page, cue, child)
        else:
            fits = child.dep == "advcl" and marked(page, child, "that")
        if fits and cue.form == "noun":
            return trimmed(page, page.parse.edges(child)[0], page.parse.edges(child)[1] + 1)
        if fits:
            return _span(page, child, verb, sentence)
    return _later(page, cue, verb, sentence)


def says_that_said(page: Page, cue: Cue, verb: Token) -> bool:
    """Whether it is only said that somebody spoke, whose words are the content: "is said to have confided that"."""
    deeds = (c for c in page.parse.children(verb) if c.dep == "xcomp" and c.i > verb.i)
    return cue.form == "passive" and any(c.lemma in TELLING | SAYING | _CONFIDING for c in deeds)


def _later(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> Stretch | None:
    """A that-clause that the parse hangs on what stands between: "told the Herald in an interview that …"."""
    if cue.form not in ("verb", "cited") or cue.lemma not in CLAUSAL or not finite(page, verb):
        return None
    for token in page.tokens[verb.i + 2 : min(sentence.last, verb.i + _FAR)]:
        if not page.free(token.i) or token.text in (";", ":"):
            return None
        if token.text.casefold() != "that" or not (token.dep == "mark" or _whole_behind(page, cue, token)):
            continue
        clause = page.tokens[token.head]
        between = [t for t in page.parse.ancestors(clause) if verb.i < t.i < token.i]
        if verb not in page.parse.ancestors(clause) or not all(_passed_over(page, t) for t in between):
            return None
        if _in_adjunct(page, verb, token):
            return None
        return trimmed(page, token.i + 1, page.parse.edges(clause)[1] + 1)
    return None


def _whole_behind(page: Page, cue: Cue, that: Token) -> bool:
    """Whether nothing is missing behind a "that" taken for a relative: "told staff in the yard that all was well"."""
    clause = page.tokens[that.head]
    if cue.lemma not in TELLING | SAYING or clause.dep != "relcl" or that.i > clause.i:
        return False
    parts = [c for c in page.parse.children(clause) if c.i != that.i]
    passive = any(c.dep in ("auxpass", "nsubjpass") for c in parts)
    full = passive or any(c.dep in ("dobj", "attr", "acomp", "xcomp", "ccomp") for c in parts)
    return any(c.dep in SUBJECTS for c in parts) and full


def _in_adjunct(page: Page, verb: Token, that: Token) -> bool:
    """Whether a clause belongs to a noun behind a comma: "…, he told the radio, in a talk that the Post dug out"."""
    commas = [t.i for t in page.tokens[verb.i : that.i] if t.text == ","]
    return len(commas) == 1 and that.i - commas[0] > 1 and page.tokens[commas[0] + 1].dep == "prep"


def _passed_over(page: Page, token: Token) -> bool:
    """Whether a word between a verb and its clause only says where, to whom or on what ground it is said."""
    if token.dep in ("prep", "npadvmod", "dative", "advmod") or token.lemma in CITING:
        return True
    noun = token.dep in ("pobj", "dobj")
    return noun and (token.i in page.name_of or token.lemma.casefold() not in NOUNS - INTERVIEWS)


def _bare_part(page: Page, cue: Cue, child: Token) -> bool:
    """Whether a child is only the rest of "made known", with no clause of its own."""
    if " " not in cue.lemma or child.text.casefold() not in ("known", "clear"):
        return False
    return not any(finite(page, t) for t in page.parse.subtree(child) if t.i > child.i and t.pos in ("VERB", "AUX"))


def _reports(page: Page, cue: Cue, clause: Token) -> bool:
    lemma = cue.lemma
    if page.tokens[clause.i - 1].text.casefold() == "than":
        return False
    opening = page.parse.edges(clause)[0]
    if clause.tag == "VBG" and page.tokens[opening - 1].text == "," and not finite(page, clause):
        return False  # "…, his voice breaking"
    inside = page.tokens[opening : opening + _OPENING]
    if lemma == "ask" and any(t.lemma in ("name", "identify", "quote") for t in inside):
        return False
    if lemma in ORDERING and clause.tag == "VB" and marked(page, clause, "to"):
        return True
    if lemma == "expect" and clause.tag == "VB" and marked(page, clause, "to"):
        return cue.form == "verb"
    if cue.form == "passive" and lemma in ORDERING and lemma not in CLAUSAL:
        return False
    opener = inside[0]
    if lemma not in _TELLING_WHAT and opener.text.casefold() == "what":
        return False
    if opener.i > cue.head and opener.tag in ("WP", "WDT") and page.tokens[opener.i - 1].text == ",":
        return False
    question = marked(page, clause, "whether") or marked(page, clause, "if") or _asks(inside)
    if lemma in ASKING:
        return question
    if not may_rule(page, cue) or not _may_show(page, cue):
        return False
    if lemma in BELIEVING | RULING and lemma not in DECLARING and not marked(page, clause, "that"):
        return not question and finite(page, clause) and _subject(page, clause)
    return lemma in CLAUSAL | _PHRASAL | HEARING or cue.form == "cited" or " " in lemma


def may_rule(page: Page, cue: Cue) -> bool:
    """Whether whoever finds or decides is a body, a document, or a person whose office that is; others only tell."""
    if cue.lemma not in RULING - DECLARING - BELIEVING:
        return True
    if cue.subject is None:
        return cue.form == "passive"
    head = page.tokens[cue.subject]
    name = page.name_of.get(cue.subject)
    if RULERS & {t.text.casefold() for t in (head, *page.parse.children(head))}:
        return True
    return name.kind == "organization" if name else head.lemma.casefold() in BODY_NOUNS | DOCUMENTS


def _may_show(page: Page, cue: Cue) -> bool:
    """Whether what shows something is a paper or a picture, as only those speak by it."""
    if cue.lemma != "show":
        return True
    head = page.tokens[cue.subject] if cue.subject is not None else None
    forms = {head.lemma.casefold(), head.text.casefold(), head.text.casefold().rstrip("s")} if head else set()
    return bool(forms & (DOCUMENTS | EVIDENCE | GIVEN))


def _subject(page: Page, clause: Token) -> bool:
    return any(c.dep in SUBJECTS for c in page.parse.children(clause))


def _asks(inside: Sequence[Token]) -> bool:
    return any(token.tag in _WH for token in inside[:3])


def _infinitive(page: Page, cue: Cue, clause: Token) -> bool:
    if not marked(page, clause, "to") or (cue.lemma == "ask" and clause.lemma in ("name", "identify", "quote")):
        return False
    if cue.form == "passive":
        return cue.lemma not in ORDERING and cue.lemma != "expect"
    if cue.lemma == "promise" and clause.lemma == "be" and not _can_promise(page, cue):
        return False
    told = any(c.dep == "dobj" and c.i < clause.i for c in page.parse.children(page.tokens[cue.head]))
    return cue.lemma in INFINITIVE or (cue.lemma in ORDERING and (told or cue.lemma not in DECLARING))


def _can_promise(page: Page, cue: Cue) -> bool:
    """Whether somebody promises; of a thing it only says what is to be expected ("the tour promises to be short")."""
    if cue.subject is None:
        return False
    lemma = page.tokens[cue.subject].lemma.casefold()
    pronoun = page.tokens[cue.subject].pos == "PRON" and lemma not in ("it", "this", "that")
    return pronoun or cue.subject in page.name_of or lemma in PERSON | BODY | BODY_NOUNS | UNNAMED_NOUNS


def marked(page: Page, clause: Token, word: str) -> bool:
    """Whether a clause opens with a linking word."""
    return any(c.text.casefold() == word and c.i < clause.i for c in page.parse.children(clause))


def _span(page: Page, clause: Token, verb: Token, sentence: Sentence) -> Stretch:
    """All of the clause behind the verb, with the person told to do it, and what runs on without a comma."""
    first, last = page.parse.edges(clause)
    if first <= verb.i:
        first = next(t.i for t in page.parse.subtree(clause) if t.i > verb.i)
    last += 1
    told = [c for c in page.parse.children(verb) if c.dep in ("dobj", "dative") and verb.i < c.i < first]
    if told and marked(page, clause, "to"):
        first = page.parse.edges(told[0])[0]
    while last < sentence.last and page.tokens[last].dep not in ("punct", "cc"):
        last += 1
    if [t.text.casefold() for t in page.tokens[last : last + 2]] in (["and", "that"], ["but", "that"]):
        last = sentence.last
    if cue_is_split(verb.lemma):
        that = (t.i for t in page.tokens[first:last] if t.text.casefold() == "that" and t.dep == "mark")
        first = next(that, first)
    first, last = trimmed(page, _behind_day(page, verb, first), _before_adding(page, verb, first, last))
    misread = page.tokens[first].text.casefold() == "that" and last - first > 2 and page.tokens[first + 1].pos != "AUX"
    return (first + 1, last) if misread else (first, last)


def _behind_day(page: Page, verb: Token, first: int) -> int:
    """Where a clause begins behind the day on which it was said: "said on Monday it would close"."""
    at = first
    while at < len(page.tokens) and (page.tokens[at].ent in ("DATE", "TIME") or (at == first and _on(page, at))):
        at += 1
    subject = at < len(page.tokens) and page.tokens[at].pos in ("PRON", "DET", "NOUN", "PROPN")
    return at if first == verb.i + 1 and at > first + _on(page, first) and subject else first


def _on(page: Page, at: int) -> bool:
    return page.tokens[at].text.casefold() in ("on", "in", "at", "late", "early") and page.tokens[at].ent == ""


def cue_is_split(lemma: str) -> bool:
    """Whether words of the cue may stand before the clause: "made it clear that"."""
    return lemma in ("make", "let")


def _others_say(page: Page, link: Token, last: int) -> bool:
    """Whether somebody else speaks behind ", while": "said it was dear, while Roe called it cheap"."""
    if page.tokens[link.i - 1].text != "," or not page.free(link.i):
        return False
    verb = page.tokens[link.head]
    return link.i < verb.i < last and verb.lemma in SAYING | NAMING and verb.tag in FINITE


def _says_more(page: Page, verb: Token, link: Token, last: int) -> bool:
    """Whether the speaker says something else behind "but": "confirmed it was real but called any link premature"."""
    for token in page.tokens[link.i + 1 : min(last, link.i + 3)]:
        past = token.tag == "VBN" and not any(c.dep in ("aux", "auxpass") for c in page.parse.children(token))
        tense = "VBD" if past else token.tag
        if tense == verb.tag and tense in FINITE and token.lemma in NAMING | SAYING | DENYING | REFUSING:
            return page.free(link.i) and not _subject(page, token)
        if token.pos != "ADV":
            return False
    return False


def _before_adding(page: Page, verb: Token, first: int, last: int) -> int:
    """Where the speaker is said to go on: "…, adding that", "…, calling it"; or another speaks."""
    for token in page.tokens[first + 2 : last]:
        if token.text in ("while", "whereas") and _others_say(page, token, last):
            return token.i
        if token.dep == "cc" and _says_more(page, verb, token, last):
            return token.i
        if token.dep == "conj" and page.free(token.i) and joined_to(page, token) == verb:
            return max((t.i for t in page.tokens[first : token.i] if t.dep == "cc"), default=token.i)
        if token.tag != "VBG" or not page.free(token.i) or token.lemma not in _GOING_ON:
            continue
        before = page.tokens[token.i - 1]
        if before.text == "," or not page.free(before.i):
            return token.i
    return last
