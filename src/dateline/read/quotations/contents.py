"""Goes in: a cue. Comes out: the stretches of its sentence that it reports: before it, after it, or around it."""

from __future__ import annotations

from dateline.language.en.reporting import (
    CLAUSAL,
    HEARING,
    JUDGING,
    NAMING,
    REJECTING,
    SAYING,
    TELLING,
    VOICING,
    WRITING,
)
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.complements import complement, may_rule, says_that_said
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.inserted import split_by
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import Stretch, bounds, is_clause, trimmed
from dateline.read.quotations.subjects import FINITE, SUBJECTS

_MARKS = frozenset({",", "-", "–", "—", "(", '"', "”", "’", "'", "»"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "i", "we", "that", "this", "which", "who"})
_FAR = 25
# Verbs of ruling that anybody may use behind what was ruled: "…, the assessor has determined".
_CLOSING_RULES = frozenset({"determine", "conclude", "rule"})
_COLON = 15


def contents_of(page: Page, cue: Cue) -> tuple[Stretch, ...]:
    """The token stretches that a cue reports, in text order; empty where it reports nothing."""
    sentence = page.sentence(cue.head)
    if cue.form == "source":
        return _around_phrase(page, cue, sentence)
    verb = page.tokens[cue.head]
    if cue.form in ("noun", "opinion"):
        found = complement(page, cue, verb, sentence)
        if found is None and cue.form == "opinion":
            found = complement(page, cue, page.tokens[verb.head], sentence)
        return (found,) if found else ()
    if says_that_said(page, cue, verb):
        return ()
    around = split_by(page, cue, sentence)
    if around:
        return around
    before = _fronted(page, cue, verb, sentence)
    after = complement(page, cue, verb, sentence)
    colon = _after_colon(page, cue, sentence)
    if before and (colon or after is None or not _introduced(page, cue, after)):
        follow = colon or _continued(page, cue, sentence)
        return (before, follow) if follow else (before,)
    if after:
        return (after,)
    if colon:
        return (colon,)
    return _beside_as(page, cue, verb, sentence)


def _introduced(page: Page, cue: Cue, after: Stretch) -> bool:
    """Whether a clause behind the verb belongs to it: by "that", or by standing next to it or its hearer."""
    opener = page.tokens[after[0] - 1]
    if opener.i == cue.head and cue.subject is not None and cue.subject >= after[0]:
        return False
    return opener.text.casefold() in ("that", "whether", "if", "to") or opener.i <= cue.head + 3


def _fronted(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> Stretch | None:
    """What stands before "…, X said": the clause up to the comma."""
    comma = cue.first - 1
    if comma <= sentence.first or page.tokens[comma].text not in _MARKS:
        return None
    if not (cue.lemma in CLAUSAL | HEARING | VOICING or " " in cue.lemma or cue.form == "cited"):
        return None
    if (cue.subject is None and cue.form == "verb") or _own_object(page, cue, verb):
        return None
    if cue.form != "cited" and (_hangs_on(page, cue, verb) or (verb.tag == "VBG" and verb.dep == "advcl")):
        return None
    opener = page.tokens[cue.first]
    if opener.dep == "mark" and opener.text.casefold() == "that":
        return None
    if not (may_rule(page, cue) or cue.lemma in _CLOSING_RULES):
        return None
    if opener.text.casefold() == "as" and cue.last < sentence.last - 2:
        return None
    first, last = trimmed(page, bounds(page, comma, sentence)[0], comma + 1)
    first = _behind_own(page, cue, first, last)
    if first >= last or _adverbial(page, verb, first, last):
        return None
    return (first, last) if is_clause(page, first, last) or _taken_for_nouns(page, verb, first, last) else None


def _taken_for_nouns(page: Page, verb: Token, first: int, last: int) -> bool:
    """Whether a clause has its verb taken for a plural noun: "Power costs the town a million, traders estimate"."""
    clause = (c for c in page.parse.children(verb) if c.dep == "ccomp" and first <= c.i < last)
    return any(c.tag == "NNS" and c.i > first for c in clause)


def _behind_own(page: Page, cue: Cue, first: int, last: int) -> int:
    """Where the words begin behind a colon before which the speaker acts: "She was careful: it may be, she said"."""
    colon = next((t.i for t in page.tokens[first:last] if t.text == ":" and page.free(t.i)), None)
    if colon is None or cue.subject is None or page.tokens[cue.subject].pos != "PRON":
        return first
    speaker = page.tokens[cue.subject].text.casefold()
    acts = any(t.dep in SUBJECTS and t.text.casefold() == speaker for t in page.tokens[first:colon])
    return colon + 1 if acts else first


def _has_main_verb(page: Page, first: int, last: int) -> bool:
    """Whether a stretch has a finite verb outside its relative clauses."""
    verbs = (
        page.tokens[t.head] if t.dep in ("aux", "auxpass") else t for t in page.tokens[first:last] if t.tag in FINITE
    )
    return any(v.dep not in ("relcl", "acl") for v in verbs)


def _hangs_on(page: Page, cue: Cue, verb: Token) -> bool:
    """Whether the verb stands in a relative clause or participle; the parser takes "…, X said" for one too."""
    if cue.subject is not None and page.tokens[cue.subject].tag.startswith("W"):
        return True
    return verb.dep == "relcl" or (verb.dep == "acl" and (verb.tag not in ("VBD", "VBZ") or cue.subject is None))


def _own_object(page: Page, cue: Cue, verb: Token) -> bool:
    """Whether the verb already has what it reports ("he said nothing"); a hearer is no such object."""
    if cue.form != "verb" or " " in cue.lemma or cue.lemma in TELLING:
        return False
    for child in page.parse.children(verb):
        if child.i > verb.i and child.i != cue.subject and child.dep in ("dobj", "attr", "oprd"):
            return child.ent not in ("DATE", "TIME") and child.tag != "PRP"
    return False


def _adverbial(page: Page, verb: Token, first: int, last: int) -> bool:
    """Whether the words before are an adverbial clause of the reporting verb ("As he left, he said …")."""
    children = page.parse.children(verb)
    if any(c.dep == "ccomp" and c.i < verb.i for c in children):
        return False
    for child in children:
        if child.dep == "prep" and child.i <= first + 1 and page.parse.edges(child)[1] >= last - 1:
            return not _has_main_verb(page, first, last)
        if first <= child.i < last and child.dep == "advcl":
            opener = page.tokens[page.parse.edges(child)[0]]
            participle = child.tag in ("VBG", "VBN") and not any(c.dep in SUBJECTS for c in page.parse.children(child))
            whole = page.parse.edges(child)[1] >= last - 1 or not _has_main_verb(page, first, last)
            if whole and opener.i <= first + 1 and (_links(opener) or participle):
                return True
    return False


def _links(opener: Token) -> bool:
    """Whether a word opens an adverbial clause; a preposition may open a main one ("Until noon all was shut")."""
    return opener.tag == "WRB" or (opener.tag == "IN" and opener.dep in ("mark", "advmod"))


def _continued(page: Page, cue: Cue, sentence: Sentence) -> Stretch | None:
    """What goes on behind the cue: after a semicolon, or after ", and" with a subject of its own."""
    after, last = cue.last, _behind_colon(page, sentence)
    for token in page.tokens[min(after, _colon_in(page, cue.head, after)) : sentence.last]:
        if not page.free(token.i):
            return None
        if token.text in (":", ";") and token.i + 2 < last:
            return None if _other_cue(page, token.i + 1, last) else trimmed(page, token.i + 1, last)
        if token.text.casefold() == "because" and token.dep == "mark" and page.tokens[token.i - 1].text == ",":
            return trimmed(page, token.i + 1, sentence.last)
        if token.text.casefold() in ("and", "but") and page.tokens[token.i - 1].text == ",":
            return _new_clause(page, token, sentence)
    return None


def _colon_in(page: Page, verb: int, after: int) -> int:
    """Where a colon stands in what the parser took for the words of the speaker: "said Roe, from her bed: …"."""
    return next((t.i for t in page.tokens[verb:after] if t.text == ":"), after)


def _behind_colon(page: Page, sentence: Sentence) -> int:
    """Where a sentence ends; one that ends in a colon goes on with the next of its paragraph."""
    last = sentence.last
    if page.tokens[last - 1].text != ":" or not page.same_paragraph(last - 1, last) or not page.free(last):
        return last
    return page.sentence(last).last


def _other_cue(page: Page, first: int, last: int) -> bool:
    """Whether somebody else reports what stands there: "…, said X; the doors were shut, said Y"."""
    for token in page.tokens[first:last]:
        if token.lemma in SAYING and token.tag in ("VBD", "VBZ", "VBP") and page.free(token.i):
            return True
    return False


def _new_clause(page: Page, link: Token, sentence: Sentence) -> Stretch | None:
    for token in page.tokens[link.i + 1 : sentence.last]:
        if token.tag in ("VBD", "VBZ", "VBP", "MD", "VB", "VBN") and token.dep not in ("aux", "auxpass"):
            subject = next((c for c in page.parse.children(token) if c.dep in SUBJECTS and c.i > link.i), None)
            if subject is None or token.lemma in SAYING:
                return None
            if subject.text.casefold() in _PRONOUNS and link.text.casefold() == "but":
                return None
            return trimmed(page, link.i + 1, sentence.last)
    return None


def _after_colon(page: Page, cue: Cue, sentence: Sentence) -> Stretch | None:
    """A clause behind a colon: "he explained: the road was icy"; "was dismissed by X: there had been no fire"."""
    if cue.subject is None or cue.lemma not in CLAUSAL | WRITING | REJECTING:
        return None
    end = _behind_colon(page, sentence)
    for token in page.tokens[cue.last : min(sentence.last, end - 1)]:
        if token.text == ":" and page.free(token.i) and token.i - cue.head < _COLON and page.free(token.i + 1):
            first, last = trimmed(page, token.i + 1, end)
            return (first, last) if is_clause(page, first, last) else None
    return None


def _beside_as(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> tuple[Stretch, ...]:
    """What "as X reported" or "as reported by X" governs: the rest of its clause, or all before it."""
    opener = page.tokens[cue.first]
    as_put = opener.text.casefold() == "as" and cue.lemma == "put it"
    if opener.text.casefold() != "as" and not any(c.text.casefold() == "as" for c in page.parse.children(verb)):
        return ()
    if any(t.text.casefold() in ("though", "if") for t in page.tokens[cue.first + 1 : cue.first + 2]):
        return ()
    if not (as_put or cue.lemma in CLAUSAL | WRITING | HEARING) or verb.dep not in (
        "advcl",
        "prep",
        "ROOT",
        "dep",
        "conj",
    ):
        return ()
    last = page.parse.edges(verb)[1] + 1
    start, end = bounds(page, cue.first, sentence)
    if last < end - 1 and page.tokens[last].text == ",":
        high = page.parse.edges(page.tokens[verb.head])[1] + 1
        low, high = trimmed(page, last + 1, max(high, last + 1))
        if is_clause(page, low, high):
            return ((low, high),)
    low, high = trimmed(page, start, cue.first)
    return ((low, high),) if high > low else ()


def _around_phrase(page: Page, cue: Cue, sentence: Sentence) -> tuple[Stretch, ...]:
    """What "according to X" governs: all that follows it at the start of a sentence, or all before it."""
    around = split_by(page, cue, sentence)
    if around:
        return around
    start, end = bounds(page, cue.first, sentence)
    link = page.tokens[max(cue.first - 2, start)]
    if link.text.casefold() == "that" and link.dep == "mark" and page.tokens[cue.first - 1].text == ",":
        low, high = trimmed(page, cue.last, page.parse.edges(page.tokens[link.head])[1] + 1)
        return ((low, high),) if high - low > 1 else ()
    first, last = trimmed(page, start, cue.first)
    if last - first < 2 or not is_clause(page, first, last):
        after = cue.last
        while after < end and (page.tokens[after].text not in (",", ":") or _relative(page, after + 1, end)):
            after += 1
        low, high = trimmed(page, after, end)
        return ((low, high),) if high - low > 1 and after < end else ()
    follow = _continued(page, cue, sentence)
    return ((first, last), follow) if follow else ((first, last),)


def _relative(page: Page, at: int, end: int) -> bool:
    """Whether the source goes on behind a comma: "the police, who had been called, …", "Roe, cited by X, …"."""
    if at >= end:
        return False
    token = page.tokens[at]
    return token.tag in ("WP", "WDT", "WP$") or (token.dep == "acl" and token.head < at)


def quoted_object(page: Page, cue: Cue) -> Stretch | None:
    """What a naming or judging verb takes over in quotation marks: "called the deal “a mistake”"."""
    sentence = page.sentence(cue.head)
    if cue.lemma not in NAMING | JUDGING | CLAUSAL or cue.subject is None:
        return None
    inside = [t.i for t in page.parse.subtree(page.tokens[cue.head]) if t.i >= cue.last and not page.free(t.i)]
    if not inside or inside[0] - cue.head > _FAR:
        return None
    between = page.tokens[cue.head + 1 : inside[0]]
    if any(t.text in (";", ":") or t.lemma in SAYING or (t.pos == "VERB" and t.lemma in NAMING) for t in between):
        return None
    quote = page.quoted[page.quote_of[inside[0]]]
    last = max(i for i in range(inside[0], sentence.last) if page.tokens[i].start < quote.end) + 1
    first = inside[0] if cue.form == "passive" else cue.last
    while first < inside[0] and (page.tokens[first].dep == "prep" or page.tokens[first].text in (",", "as", "of")):
        first += 1
    if all(t.pos == "PRON" or t.dep == "prep" for t in page.tokens[first : inside[0]]):
        first = inside[0]
    return first, last
