"""Goes in: quoted stretches and cues. Comes out: direct quotations; scare quotes, titles and parts of clauses are left.

A stretch is a quotation of its own where it begins and ends as a sentence does, or stands beside a reporting clause.
Beside a closing mark any verb may report ("…," chirped the captain); everywhere else it must be one that can.
"""

from __future__ import annotations

from dataclasses import replace

from dateline.language.en.names import OPENING_PARTICLES
from dateline.language.en.reporting import CLAUSAL, MANNER, NAMING, ORDERING, WORDINGS
from dateline.model.parse import Token
from dateline.read.quotations.cues import LEXICON, Cue, source_cue, verb_cue
from dateline.read.quotations.dialogue import acting_before, announced, answering, edges, is_person, labelled, signed
from dateline.read.quotations.draft import Draft, source_behind
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source
from dateline.read.quotations.subjects import SUBJECTS

_REACH = 30
_RECENT = 10
_SPEAKING = CLAUSAL | MANNER | ORDERING
_ENDS = (".", "!", "?", "…")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM", "ADJ")


def direct_drafts(page: Page, cues: tuple[Cue, ...]) -> list[Draft]:
    """The quoted stretches that are quotations of their own, each with whoever says it."""
    found: list[Draft] = []
    by_head = {cue.head: cue for cue in cues}
    for number in range(len(page.quoted)):
        draft = _direct(page, number, by_head, found)
        if draft:
            found.append(draft)
    return _told_back(page, found)


def _told_back(page: Page, found: list[Draft]) -> list[Draft]:
    """With the speaker whom only a later paragraph of the same quotation names in those before it."""
    reopened = {q.inner_start for q in page.quoted if q.reopens}
    for n in range(len(found) - 1, 0, -1):
        before, after = found[n - 1], found[n]
        if after.start in reopened and before.cue is None and after.source and after.cue:
            found[n - 1] = replace(before, cue=after.cue, source=after.source)
    return found


def _direct(page: Page, number: int, by_head: dict[int, Cue], found: list[Draft]) -> Draft | None:
    quote = page.quoted[number]
    tokens = page.parse.at(quote.inner_start, quote.inner_end)
    if not tokens:
        return None
    after, before = _cue_after(page, number), _cue_before(page, number, by_head)
    cue, passer = _worded(page, number) or after or before, None
    if after and before and _tells_of(page, after):
        cue, passer = before, _by_verb(source_behind(page, after), after)
    if quote.reopens and found and found[-1].end <= quote.start:
        source = source_behind(page, cue) or found[-1].source
        return replace(found[-1], start=quote.inner_start, end=quote.inner_end, cue=cue or found[-1].cue, source=source)
    if not quote.closed and not cue and not _goes_on(page, number):
        return None
    follows = bool(found) and page.same_paragraph(page.parse.at(found[-1].start, found[-1].end)[-1].i, tokens[0].i)
    whole = (
        _complete(page, number, tokens, after, before)
        or _goes_on(page, number)
        or (follows and _exclaims(page, number))
    )
    if not whole and (cue is None or cue.form != "worded"):
        return None
    source = source_behind(page, cue)
    passer = passer or (_passed_behind(page, cue) if cue else None)
    if cue is None:
        source = signed(page, number) or labelled(page, number) or acting_before(page, number)
    if cue is None and source is None:
        source = answering(page, number, found) or announced(page, number)
        source = source or _from_context(page, number, found, by_head)
        if source is None and len(tokens) < 5:
            return None
    return Draft(quote.inner_start, quote.inner_end, "direct", cue, source, (passer,) if passer else ())


def _tells_of(page: Page, after: Cue) -> bool:
    """Whether the clause behind a quotation only passes it on: X said, "…," the agency reported."""
    source = source_behind(page, after)
    return source is not None and source.kind in ("outlet", "agency")


def _passed_behind(page: Page, cue: Cue) -> Source | None:
    """The outlet at the end of a reporting clause: “…,” X said of it, according to the radio."""
    for token in page.tokens[cue.last : page.sentence(cue.head).last]:
        if not page.free(token.i) or token.text == ";":
            return None
        behind = source_cue(page, token) if cue.form != "source" else None
        if behind:
            source = source_behind(page, behind)
            passes = source is not None and source.kind in ("outlet", "agency", "body", "document")
            return _by_verb(source, behind) if passes else None
    return None


def _by_verb(source: Source | None, cue: Cue) -> Source | None:
    """A source that passes on what others say, with the verb by which it does."""
    return replace(source, verb=cue.lemma) if source else None


def _goes_on(page: Page, number: int) -> bool:
    return number + 1 < len(page.quoted) and page.quoted[number + 1].reopens


def _inner(page: Page, number: int) -> str:
    quote = page.quoted[number]
    return page.report.text[quote.inner_start : quote.inner_end].rstrip()


def _cue_after(page: Page, number: int) -> Cue | None:
    """The reporting clause right behind the closing mark: "…," said X / X said."""
    here = edges(page, number)[1]
    behind = here - 1
    if not page.same_paragraph(behind, here):
        return None
    comma = _inner(page, number)[-1:] in (",", "!", "?", "—", "–", "-", "…")
    if page.tokens[here].text in (",", "—", "–", "-"):
        here += 1
        comma = True
    for token in page.tokens[here : here + _REACH]:
        if not page.same_paragraph(behind, token.i) or not page.free(token.i) or token.text in (".", "!", "?", ";"):
            return None
        found = _reporting(page, token, here, comma)
        if found:
            return found
    return None


def _reporting(page: Page, token: Token, here: int, comma: bool) -> Cue | None:
    """The cue that a token is, if its clause begins at `here`."""
    if token.text.casefold() in ("according", "as"):
        return source_cue(page, token)
    if token.i == here and comma and token.text.casefold() == "so":
        return _so(page, token)
    all_said = _was_all(page, token, here)
    if all_said is not None:
        return all_said
    misread = (_misread(page, token, here) or _plural(page, token, here)) if comma else None
    if misread or not token.tag.startswith("VB"):
        return misread
    inverted = token.i == here or (token.i == here + 1 and page.tokens[here].pos in ("ADV", "AUX"))
    free = comma and token.pos == "VERB" and not any(c.dep == "auxpass" for c in page.parse.children(token))
    cue = verb_cue(page, token, anything=free and (inverted or _past(token)))
    if cue is None:
        return None
    if inverted and token.tag != "VBG":
        return _inverted(page, cue)
    cue = _with_own_subject(page, cue, here)
    if cue.subject is None and comma:
        cue = _named_before(page, cue, here)
    first = cue.first
    # A name of which the parse made an exclamation or a verb: “…,” Oh Young-sook said, “…,” ter Horst said.
    while first > here and _is_of_name(page.tokens[first - 1].text):
        first -= 1
    if not comma and any(c.dep == "ccomp" and c.i > token.i for c in page.parse.children(token)):
        return None  # "I would." Colleagues say he would not: what they say is their own
    if first <= here and cue.subject is not None and (comma or cue.lemma in CLAUSAL):
        return cue if page.free(cue.subject) else _named_behind(page, cue)
    return None


def _is_of_name(word: str) -> bool:
    return word[:1].isupper() or word in OPENING_PARTICLES


def _with_own_subject(page: Page, cue: Cue, here: int) -> Cue:
    """With the subject behind the closing mark, where the parse gives the verb one within the quoted words too."""
    own = (c for c in page.parse.children(page.tokens[cue.head]) if c.dep in SUBJECTS and here <= c.i < cue.head)
    subject = next(own, None) if cue.subject is not None and cue.subject < here else None
    return cue if subject is None else replace(cue, subject=subject.i, first=page.parse.edges(subject)[0])


def _named_before(page: Page, cue: Cue, here: int) -> Cue:
    """With the person named right before the verb, where the parse hangs him elsewhere: "…," mayor Roe said."""
    name = page.name_of.get(cue.head - 1)
    before = page.tokens[here : cue.head]
    plain = all(t.pos in ("DET", "ADJ", "NOUN", "PROPN", "ADP", "PART", "CCONJ") or t.text == "-" for t in before)
    return replace(cue, subject=cue.head - 1, first=here) if name is not None and plain else cue


def _named_behind(page: Page, cue: Cue) -> Cue:
    """With the person named behind the verb, where the grammar gives the verb a subject within the quoted words."""
    for token in page.tokens[cue.last : page.sentence(cue.head).last]:
        if token.i in page.name_of and is_person(page, token):
            return replace(cue, subject=page.name_of[token.i].last - 1)
    return replace(cue, subject=None)


def _past(token: Token) -> bool:
    """A past tense; of a verb that it doesn't know, the model takes one for a present."""
    return token.tag == "VBD" or (token.tag == "VBP" and token.text.endswith("ed"))


def _misread(page: Page, token: Token, here: int) -> Cue | None:
    """The cue of "…," Roe interrupted. where the past tense was taken for a participle beside its noun."""
    before, behind = page.tokens[here : token.i], page.tokens[token.i + 1 : token.i + 2]
    if token.tag != "VBN" or not before or not behind or behind[0].pos != "PUNCT":
        return None
    if not all(t.pos in ("DET", "ADJ", "NOUN", "PROPN") for t in before) or before[-1].pos not in ("NOUN", "PROPN"):
        return None
    return Cue(token.i, token.lemma.casefold(), "verb", token.i - 1, here, token.i + 1)


def _was_all(page: Page, token: Token, here: int) -> Cue | None:
    """The cue of "…" was all Ada Roe would say."""
    behind = page.tokens[here + 1 : here + 2]
    if token.i != here or token.lemma != "be" or not behind or behind[0].text.casefold() != "all":
        return None
    for verb in page.tokens[here + 2 : page.sentence(here).last]:
        if verb.lemma in LEXICON and verb.pos == "VERB":
            inside = page.tokens[here + 2 : verb.i]
            subject = next(
                (t for t in reversed(inside) if t.pos in _NOMINAL and t.dep not in ("compound", "amod")), None
            )
            return Cue(verb.i, verb.lemma, "verb", subject.i, here + 2, verb.i + 1) if subject is not None else None
    return None


def _plural(page: Page, token: Token, here: int) -> Cue | None:
    """The cue of "…," thunders Ada Roe. where the verb was taken for a plural noun."""
    behind = page.tokens[here + 1 : here + 2]
    if token.i != here or token.tag != "NNS" or not token.text.islower() or token.lemma not in LEXICON:
        return None
    named = behind and behind[0].pos in ("PROPN", "DET")
    return _inverted(page, Cue(here, token.lemma, "verb", None, here, here + 1)) if named else None


def _so(page: Page, token: Token) -> Cue | None:
    """“…”, so the chairman."""
    for noun in page.tokens[token.i + 1 : token.i + 6]:
        if noun.pos in ("NOUN", "PROPN") and noun.dep != "compound":
            return Cue(token.i, "so", "source", noun.i, token.i, noun.i + 1)
        if noun.pos in ("VERB", "AUX", "PUNCT"):
            return None
    return None


def _worded(page: Page, number: int) -> Cue | None:
    """The noun that quoted words between commas stand beside: "the words of Ada Roe, “…”, were repeated"."""
    here, there = edges(page, number)
    if here < 1 or there >= len(page.tokens) or page.tokens[here].text != "," or page.tokens[there].text != ",":
        return None
    for token in reversed(page.tokens[max(page.sentence(here).first, here - _REACH) : here]):
        if token.pos == "VERB":
            return None
        if token.lemma.casefold() not in WORDINGS and token.text.casefold() not in WORDINGS:
            continue
        children = page.parse.children(token)
        of = (c for child in children if child.lemma == "of" for c in page.parse.children(child) if c.dep == "pobj")
        owner = next((c for c in children if c.dep == "poss"), None) or next(of, None)
        verb = page.tokens[token.head]
        by = next((c for c in page.parse.children(verb) if c.dep == "agent"), None)
        passer = next((c.i for c in page.parse.children(by) if c.dep == "pobj"), None) if by else None
        via = (passer,) if passer is not None else ()
        return Cue(token.i, token.text.casefold(), "worded", owner.i, token.i, token.i + 1, via) if owner else None
    return None


def _inverted(page: Page, cue: Cue) -> Cue | None:
    """With the noun behind the verb as its subject, whatever the parse made of it."""
    if cue.subject is not None and cue.subject > cue.head:
        return cue
    for child in page.parse.children(page.tokens[cue.head]):
        if child.i > cue.head and child.pos in _NOMINAL and child.dep not in ("npadvmod", "advmod"):
            return replace(cue, subject=child.i, last=page.parse.edges(child)[1] + 1)
    for token in page.tokens[cue.head + 1 : cue.head + 12]:
        if token.pos in _NOMINAL and token.dep not in ("compound", "amod", "nummod"):
            return replace(cue, subject=token.i, last=token.i + 1)
        if token.pos == "PUNCT" and token.text != "-":
            break
    return cue if cue.subject is not None else None


def _cue_before(page: Page, number: int, by_head: dict[int, Cue]) -> Cue | None:
    """The reporting clause before the opening mark: X said: "…", X said, "…", X told them, "…"."""
    here = edges(page, number)[0]
    if here < 0 or not page.same_paragraph(here, here + 1) or not page.free(here):
        return None
    if here in by_head and by_head[here].lemma not in NAMING - CLAUSAL and not _told_of(page, here, by_head):
        return by_head[here]
    mark = page.tokens[here].text
    if mark not in (",", ":"):
        return None
    for i in range(here - 1, max(page.sentence(here).first, here - 2 * _REACH) - 1, -1):
        if i in by_head and by_head[i].form != "source" and (mark == ":" or not _objects(page, i, here)):
            return by_head[i]
        if mark == "," and page.tokens[i].text in (",", ";", ":") and here - i > 12:
            return None
    return _main_verb(page, here) if mark == ":" else None


def _told_of(page: Page, at: int, by_head: dict[int, Cue]) -> bool:
    """Whether a verb is told by another: of "Roe said the talks would continue “as long as it takes”" Roe speaks."""
    verb = page.tokens[at]
    said = by_head.get(verb.head)
    modal = any(c.tag == "MD" for c in page.parse.children(verb))
    return verb.dep == "ccomp" and modal and said is not None and said.subject is not None


def _objects(page: Page, verb: int, here: int) -> bool:
    """Whether the verb has a clause of its own before the comma: "said the plan was dead, "…""."""
    return any(c.dep == "ccomp" and verb < c.i < here for c in page.parse.children(page.tokens[verb]))


def _main_verb(page: Page, here: int) -> Cue | None:
    """Whatever the main verb before a colon is: "The coach thanked the fans: "…"".

    Where a thing acts, the person it acts on speaks: "This did not convince Roe: "…"".
    """
    first = page.sentence(here).first
    for token in page.tokens[first:here]:
        if token.pos in ("VERB", "AUX") and (token.dep == "ROOT" or not first <= token.head < here):
            cue = verb_cue(page, token, anything=True)
            if cue is None or cue.subject is None:
                return None
            moved = (c for c in page.parse.children(token) if c.dep in ("dobj", "dative") and c.i < here)
            person = next((c for c in moved if is_person(page, c)), None)
            return replace(cue, subject=person.i) if person and _is_thing(page, cue.subject) else cue
    return None


def _complete(page: Page, number: int, tokens: tuple[Token, ...], after: Cue | None, before: Cue | None) -> bool:
    """Whether a quoted stretch is a quotation of its own, no part of a clause around it."""
    here, there = edges(page, number)
    if before is not None:
        titled = before.lemma not in MANNER - CLAUSAL
        return (
            page.tokens[here].text == ":" or (titled and page.tokens[here].text == ",") or _like_clause(tokens, titled)
        )
    if not _begins(page, here):
        return False
    ends = _inner(page, number)[-1:] in _ENDS or not page.same_paragraph(there - 1, there)
    return after is not None or (ends and len(tokens) > 3)


def _exclaims(page: Page, number: int) -> bool:
    """Whether a word or two are a sentence of their own behind other quoted words: “We waited,” she said. “Well.”"""
    words = _inner(page, number)
    return _begins(page, edges(page, number)[0]) and words[:1].isupper() and words[-1:] in _ENDS


def _begins(page: Page, here: int) -> bool:
    """Whether a sentence can begin behind the token `here`."""
    if here < 0 or not page.same_paragraph(here, here + 1) or not page.free(here):
        return True
    word = page.tokens[here]
    abbreviated = word.text.endswith(".") and page.tokens[here + 2 : here + 3] != ()
    if abbreviated and page.report.text[page.tokens[here + 2].start].isupper():
        return True
    return word.text in (".", "!", "?", ":") or (page.sentence(here).last == here + 1 and word.text != ",")


def _like_clause(tokens: tuple[Token, ...], titled: bool) -> bool:
    """Whether the words could be said as they stand; a capital alone may open a title ("they sang “The Long Road”")."""
    if tokens[0].tag in _FINITE and tokens[0].text[:1].islower():
        return False
    return (titled and tokens[0].text[:1].isupper()) or any(t.tag in ("VBD", "VBZ", "VBP", "MD", "VB") for t in tokens)


def _cue_earlier(page: Page, at: int, paragraph: int, by_head: dict[int, Cue]) -> Cue | None:
    """The last cue with a speaker before a token, in its paragraph or the one before."""
    while at >= 0 and paragraph - page.sentence(at).paragraph <= 1:
        cue = by_head.get(at)
        if cue and cue.subject is not None and cue.lemma in _SPEAKING and not _is_thing(page, cue.subject):
            return cue
        at -= 1
    return None


def _is_thing(page: Page, subject: int) -> bool:
    """Whether a subject is a bare "that" or "what", which speaks for nobody."""
    return page.tokens[subject].text.casefold() in ("that", "this", "what", "which")


def _from_context(page: Page, number: int, found: list[Draft], by_head: dict[int, Cue]) -> Source | None:
    """Who goes on speaking: whoever spoke last in this paragraph or the one before."""
    quote = page.quoted[number]
    here = page.sentence(edges(page, number)[0] + 1).paragraph
    last = next((d for d in reversed(found[-_RECENT:]) if d.end <= quote.start and d.source), None)
    cue = _cue_earlier(page, edges(page, number)[0], here, by_head)
    if last and last.source and (cue is None or cue.head <= last.source.last + 2 or cue == last.cue):
        return last.source if here - page.sentence(last.source.head).paragraph <= 1 else None
    return source_behind(page, cue)
