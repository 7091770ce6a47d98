"""Goes in: a cue. Comes out: the stretches of its sentence that it reports: before it, after it, or around it."""

from __future__ import annotations

from dateline.language.en.reporting import (
    ASKING,
    BELIEVING,
    CLAUSAL,
    DECLARING,
    INFINITIVE,
    NAMING,
    ORDERING,
    PARTICLES,
    WRITING,
)
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.cues import SUBJECTS, Cue
from dateline.read.quotations.page import Page

Stretch = tuple[int, int]
_TELLING = frozenset({"tell", "inform", "assure", "remind", "notify", "warn", "advise", "promise", "ask", "brief"})
_SAYING = frozenset({"say", "add", "tell", "state", "announce", "report", "note", "explain", "declare", "claim"})


def contents_of(page: Page, cue: Cue) -> tuple[Stretch, ...]:
    """The token stretches that a cue reports, in text order; empty where it reports nothing."""
    sentence = page.sentence(cue.head)
    if cue.form == "source":
        return _around_phrase(page, cue, sentence)
    verb = page.tokens[cue.head]
    after = _complement(page, cue, verb, sentence)
    if after:
        return (after,)
    before = _fronted(page, cue, verb, sentence)
    if before:
        follow = _continued(page, cue.last, verb.i, sentence)
        return (before, follow) if follow else (before,)
    colon = _after_colon(page, cue, sentence)
    return (colon,) if colon else ()


def _complement(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> Stretch | None:
    """The clause after the verb: finite, infinitive or "as saying"."""
    for child in page.parse.children(verb):
        if child.i < verb.i:
            continue
        if child.dep == "ccomp" and _reports(page, cue, child):
            return _span(page, child, verb, sentence)
        if child.dep == "xcomp" and _infinitive(page, cue, child):
            return _span(page, child, verb, sentence)
        if child.dep == "advcl" and _marked(page, child, "that"):
            return _span(page, child, verb, sentence)
    return None


def _reports(page: Page, cue: Cue, clause: Token) -> bool:
    lemma = cue.lemma
    if lemma in ORDERING and clause.tag == "VB" and _marked(page, clause, "to"):
        return True
    if cue.form == "passive" and lemma in ORDERING and lemma not in CLAUSAL:
        return False
    if lemma in ASKING and not (
        _marked(page, clause, "whether") or _marked(page, clause, "if") or _question(page, clause)
    ):
        return False
    return lemma in CLAUSAL or lemma in PARTICLES.values() or " " in lemma


def _question(page: Page, clause: Token) -> bool:
    return any(t.tag in ("WRB", "WP", "WDT") for t in page.parse.subtree(clause)[:3])


def _infinitive(page: Page, cue: Cue, clause: Token) -> bool:
    if not _marked(page, clause, "to"):
        return False
    if cue.form == "passive":
        return cue.lemma not in ORDERING and cue.lemma not in ("expect",)
    return cue.lemma in INFINITIVE or (cue.lemma in ORDERING and cue.lemma not in DECLARING)


def _marked(page: Page, clause: Token, word: str) -> bool:
    return any(c.text.casefold() == word and c.i < clause.i for c in page.parse.children(clause))


def _span(page: Page, clause: Token, verb: Token, sentence: Sentence) -> Stretch:
    subtree = [t.i for t in page.parse.subtree(clause) if t.i > verb.i]
    first, last = min(subtree), max(subtree) + 1
    obj = [c for c in page.parse.children(verb) if c.dep in ("dobj", "dative") and verb.i < c.i < first]
    if obj and _marked(page, clause, "to"):
        first = min(t.i for t in page.parse.subtree(obj[0]))
    while last < sentence.last and page.tokens[last].dep != "punct" and page.tokens[last].dep != "cc":
        last += 1
    return trimmed(page, first, last)


def trimmed(page: Page, first: int, last: int) -> Stretch:
    """Without "that", commas and marks at its edges."""
    while first < last and (
        (page.tokens[first].dep == "mark" and page.tokens[first].text.casefold() == "that")
        or (page.tokens[first].pos == "PUNCT" and page.tokens[first].text in ",:;-–—.")
        or (page.tokens[first].text.casefold() in ("and", "but") and page.tokens[first].dep == "cc")
    ):
        first += 1
    while last > first and page.tokens[last - 1].text in (",", ".", ";", ":", "-", "–", "—", "!", "?"):
        last -= 1
    return first, last


def _fronted(page: Page, cue: Cue, verb: Token, sentence: Sentence) -> Stretch | None:
    """What stands before "…, X said": the clause up to the comma."""
    comma = cue.first - 1
    if comma <= sentence.first or (cue.lemma in NAMING and cue.lemma not in CLAUSAL):
        return None
    mark = page.tokens[comma].text
    if mark not in (",", "-", "–", "—", "(", '"', "”", "’", "'", "»"):
        return None
    if not (cue.lemma in CLAUSAL or " " in cue.lemma) or _own_object(page, cue, verb):
        return None
    first, last = trimmed(page, sentence.first, comma + 1)
    if first >= last or not _finite(page, first, last) or _subordinate(page, verb, first, last):
        return None
    if cue.subject is None and cue.form == "verb":
        return None
    if verb.dep in ("relcl", "acl") or (verb.tag == "VBG" and verb.dep in ("advcl", "acl")):
        return None
    return first, last


def _own_object(page: Page, cue: Cue, verb: Token) -> bool:
    """Whether the verb already has what it reports: "he said nothing", "they announced a deal"."""
    for child in page.parse.children(verb):
        if child.i <= verb.i or child.i == cue.subject:
            continue
        if child.dep in ("dobj", "attr", "oprd") and cue.lemma not in _TELLING and child.ent not in ("DATE", "TIME"):
            return " " not in cue.lemma and cue.first > 0
    return False


def _finite(page: Page, first: int, last: int) -> bool:
    return any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in page.tokens[first:last])


def _subordinate(page: Page, verb: Token, first: int, last: int) -> bool:
    """Whether the words before are an adverbial clause of the reporting verb ("As he left, he said …")."""
    for child in page.parse.children(verb):
        if child.dep == "ccomp" and child.i < verb.i:
            return False
    for child in page.parse.children(verb):
        if first <= child.i < last and child.dep == "advcl":
            opener = page.tokens[min(t.i for t in page.parse.subtree(child))]
            if opener.i <= first + 1 and (opener.tag in ("IN", "WRB") or child.tag in ("VBG", "VBN")):
                return True
    return False


def _continued(page: Page, after: int, verb: int, sentence: Sentence) -> Stretch | None:
    """What goes on behind the cue: after a colon, or after ", and" with a subject of its own."""
    for token in page.tokens[after : sentence.last]:
        if not page.free(token.i):
            return None
        if token.text in (":", ";") and token.i + 2 < sentence.last:
            return trimmed(page, token.i + 1, sentence.last)
        link = token.text.casefold()
        if link in ("and", "but") and page.tokens[token.i - 1].text == ",":
            return _new_clause(page, token, sentence)
    return None


def _new_clause(page: Page, link: Token, sentence: Sentence) -> Stretch | None:
    for token in page.tokens[link.i + 1 : sentence.last]:
        if token.tag in ("VBD", "VBZ", "VBP", "MD", "VB", "VBN") and token.dep not in ("aux", "auxpass"):
            subject = next((c for c in page.parse.children(token) if c.dep in SUBJECTS and c.i > link.i), None)
            if subject is None:
                return None
            pronoun = subject.pos == "PRON" and subject.text.casefold() in ("he", "she", "it", "they", "i", "we")
            if (pronoun and link.text.casefold() == "but") or token.lemma in _SAYING:
                return None
            return trimmed(page, link.i + 1, sentence.last)
    return None


def _after_colon(page: Page, cue: Cue, sentence: Sentence) -> Stretch | None:
    verb = page.tokens[cue.head]
    if cue.lemma not in CLAUSAL - BELIEVING and cue.lemma not in WRITING:
        return None
    for token in page.tokens[cue.last : sentence.last - 1]:
        if token.text == ":" and page.free(token.i) and token.i - verb.i < 15 and page.free(token.i + 1):
            first, last = trimmed(page, token.i + 1, sentence.last)
            return (first, last) if _finite(page, first, last) else None
    return None


def _around_phrase(page: Page, cue: Cue, sentence: Sentence) -> tuple[Stretch, ...]:
    """What "according to X" governs: all that follows it at the start of a sentence, or all before it."""
    first, last = trimmed(page, sentence.first, cue.first)
    if last - first < 2 or not _finite(page, first, last):
        after = cue.last
        while after < sentence.last and page.tokens[after].text not in (",", ":"):
            after += 1
        low, high = trimmed(page, after, sentence.last)
        return ((low, high),) if high - low > 1 and after < sentence.last else ()
    follow = _continued(page, cue.last, cue.head, sentence)
    return ((first, last), follow) if follow else ((first, last),)


def quoted_object(page: Page, cue: Cue, sentence: Sentence) -> Stretch | None:
    """What a naming or judging verb takes over in quotation marks: "called the deal “a mistake”"."""
    verb = page.tokens[cue.head]
    if cue.form == "passive" and cue.subject is None:
        return None
    subtree = [t.i for t in page.parse.subtree(verb) if t.i >= cue.last]
    inside = [i for i in subtree if not page.free(i)]
    if not inside or inside[0] - verb.i > 25:
        return None
    quote = page.quoted[page.quote_of[inside[0]]]
    last = max(i for i in range(inside[0], sentence.last) if page.tokens[i].start < quote.end) + 1
    if any(page.tokens[i].text in (";", ":") or page.tokens[i].lemma in _SAYING for i in range(verb.i + 1, inside[0])):
        return None
    first = cue.last
    while first < inside[0] and (page.tokens[first].dep == "prep" or page.tokens[first].text in (",", "as", "of")):
        first += 1
    return first, last
