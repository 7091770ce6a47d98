"""Goes in: a speaker that is a pronoun. Comes out: who goes on speaking, or whom the pronoun stands for."""

from __future__ import annotations

from dataclasses import replace

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import BODY_NOUNS, UNNAMED_NOUNS, VOICES
from dateline.model.parse import Token
from dateline.model.reading import Quotation, Speaker
from dateline.read.quotations.page import Name, Page
from dateline.read.quotations.sources import Source, source_of
from dateline.read.speakers.descriptions import described
from dateline.read.speakers.scene import Scene, full_name, mention_of, paragraph_of, pronouns_at

_GENDERS = {"he": "male", "him": "male", "she": "female", "her": "female"}
PRONOUNS = frozenset({*_GENDERS, "it", "they", "them", "i", "we", "who", "this", "that"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# Cues of somebody who has just spoken: "He added" goes on over a paragraph's end.
_CONTINUING = frozenset({"add", "continue", "go on"})
# How a part of a clause begins whose subject stands before it: "a fund, which would be paid “at once”, it said".
_WITHOUT_SUBJECT = frozenset({"MD", "VBD", "VBZ", "VBP", "VB", "VBN", "VBG"})
_TWO = 2
_REACH = 4
_FAR = 120
_RECENT = 10


def pronoun(scene: Scene, quotation: Quotation, speaker: Speaker, word: str) -> Speaker:
    """Whoever spoke last before the pronoun, unless another acted since; then whom its cluster names."""
    before = None if _through(quotation, speaker, word) else going_on(scene, speaker, word)
    noun = _described_since(scene, speaker, word, before)
    if noun:
        return replace(noun, start=speaker.start, end=speaker.end)
    near = before is not None and paragraph_of(scene, before) == paragraph_of(scene, speaker)
    if before and (near or (quotation.cue or "").casefold() in _CONTINUING):
        return replace(before, start=speaker.start, end=speaker.end)
    here = pronouns_at(scene, speaker.start)
    name = scene.names.get(here[0].cluster) if here else None
    if name and here and not (word == "it" and here[0].kind == "place"):
        return replace(speaker, name=name, kind="person" if here[0].kind == "person" else "body")
    passer = before if before and before.kind in ("outlet", "agency") else None
    found = passer or _own_words(scene, quotation, word) or before
    if found:
        return replace(found, start=speaker.start, end=speaker.end)
    actor = _last_actor(scene, speaker, word)
    return replace(speaker, name=full_name(scene.known, actor.text, word in _GENDERS)) if actor else speaker


def same_gender(scene: Scene, one: Speaker, other: Speaker) -> bool:
    """Whether two speakers are not told apart by their pronouns: "she told the paper … he said"."""
    words = (scene.page.report.text[s.start or 0 : s.end or 0].casefold() for s in (one, other))
    return len({_GENDERS.get(word) for word in words} - {None}) < _TWO


def _described_since(scene: Scene, speaker: Speaker, word: str, before: Speaker | None) -> Speaker | None:
    """A person in common words who acted in the sentence before: "A nurse told of chaos. …, she said"."""
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    for token in reversed(page.tokens[max(0, at.i - _FAR) : at.i]) if word in _GENDERS else ():
        if not page.same_paragraph(token.i, at.i) or at.sentence - token.sentence > 1:
            return None
        bare = token.dep == "ROOT" and token.tag == "NN"
        if not (token.dep in _SUBJECTS or bare) or token.sentence == at.sentence or token.tag.startswith("W"):
            continue
        if not page.free(token.i) or (before and token.start <= (before.start or 0)):
            return None
        known = next((q.speaker for q in scene.done[-_RECENT:] if q.speaker and _covers(q.speaker, token)), None)
        if known:
            return known if known.kind in ("body", "unnamed") else None
        inside = any(q.start <= token.start < q.end for q in scene.done[-_RECENT:])
        return None if inside else _person(scene, token, word)
    return None


def _covers(speaker: Speaker, token: Token) -> bool:
    return speaker.start is not None and speaker.start <= token.start < (speaker.end or 0)


def _person(scene: Scene, token: Token, word: str) -> Speaker | None:
    """One person in common words whose gender may be that of the pronoun, named where the report does so."""
    if token.tag != "NN" or token.i in scene.page.name_of or token.lemma.casefold() not in PERSON:
        return None
    source = source_of(scene.page, token)
    tokens = scene.page.tokens
    found = Speaker(
        source.name, None, tokens[source.first].start, tokens[source.last - 1].end, source.kind, source.description
    )
    mention = mention_of(scene, found)
    if mention and mention.gender not in (None, "neuter", _GENDERS[word]):
        return None
    name = scene.names.get(mention.cluster) if mention else None
    if name or found.name or found.kind == "unnamed":
        return replace(found, name=name or found.name)
    return described(scene, found)


def _through(quotation: Quotation, speaker: Speaker, word: str) -> bool:
    """Whether somebody else passes the words on: "he said through her" is not she who spoke last."""
    gender = _GENDERS.get(word)
    links = (link for link in quotation.chain if link.kind == "person" and link.start > (speaker.start or 0))
    return any(_GENDERS.get((link.name or "").casefold(), gender) != gender for link in links)


def _own_words(scene: Scene, quotation: Quotation, word: str) -> Speaker | None:
    """Who speaks of himself: "A miner had seen it, he said"; "The bank had no comment, it said"."""
    page = scene.page
    if quotation.kind == "direct":
        return None
    inside = page.parse.at(quotation.start, quotation.end)
    first = page.sentence(inside[0].i).first if inside and inside[0].tag in _WITHOUT_SUBJECT else quotation.start
    for token in page.tokens[first : inside[-1].i + 1] if first != quotation.start else inside:
        if token.dep not in _SUBJECTS or token.tag.startswith("W"):
            continue
        found = source_of(page, token)
        if word in _GENDERS and found.kind == "person" and found.name:
            return Speaker(full_name(scene.known, found.name, True), kind="person")
        human = token.lemma.casefold() in PERSON | UNNAMED_NOUNS
        if word in _GENDERS and human and found.kind == "unnamed" and token.tag == "NN":
            return Speaker(None, kind="person", description=found.description)
        if word in ("it", "they") and token.pos != "PRON" and _no_person(scene, found, word):
            return Speaker(found.name, kind="body", description=found.description)
        return None
    return None


def _no_person(scene: Scene, found: Source, word: str) -> bool:
    """Whether a subject can be meant by "it": a body, or a name that was taken for a person's."""
    return found.kind == "body" or (word == "it" and found.kind == "person" and found.head in scene.page.name_of)


def _last_actor(scene: Scene, speaker: Speaker, word: str) -> Name | None:
    """The name that was subject last before a pronoun, in its paragraph or the one before."""
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    here = page.sentence(at.i).paragraph
    for token in reversed(page.tokens[max(0, at.i - _FAR) : at.i]):
        if here - page.sentence(token.i).paragraph > 1:
            return None
        name = page.name_of.get(token.i)
        if name and token.dep in _SUBJECTS and page.free(token.i) and token.sentence != at.sentence:
            fits = name.kind in ("person", "other") if word in _GENDERS else name.kind == "organization"
            if fits and not page.sentence(token.i).aside:
                return name
    return None


def going_on(scene: Scene, speaker: Speaker, word: str) -> Speaker | None:
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    for quotation in reversed(scene.done[-_RECENT:]):
        last = quotation.speaker
        if word == "they" or (word == "it" and (last is None or last.kind == "person")):
            last = _passer(scene, quotation, word) or last
        if last is None or last.start is None or last.start >= at.start:
            continue
        spoke = page.parse.at(last.start, last.start + 1)
        if spoke and _aside(page, spoke[0], at):
            continue
        if not spoke or at.sentence - spoke[0].sentence > _REACH or not _may_be(scene, last, word):
            return None
        apart = page.sentence(at.i).paragraph - page.sentence(spoke[0].i).paragraph
        if last.name is None and apart > (last.kind == "unnamed"):
            return None
        acted = _acted_between(scene, spoke[0], at, last) or (word == "they" and _many_acted(scene, spoke[0], at))
        return None if acted else last
    return None


def _aside(page: Page, spoke: Token, at: Token) -> bool:
    """Whether somebody spoke in a clause below the pronoun's own: "Asked of notes in which a clerk said …, she …"."""
    above = page.parse.ancestors(spoke)
    return spoke.sentence == at.sentence and any(t.dep in ("relcl", "advcl", "acl") and t.i < at.i for t in above)


def _passer(scene: Scene, quotation: Quotation, word: str) -> Speaker | None:
    """Who passed a quotation on and may speak next: an outlet ("it"), people who are not named ("they")."""
    link = quotation.chain[-1] if quotation.chain else None
    if link is None or link.kind not in (("unnamed",) if word == "they" else ("outlet", "agency", "body")):
        return None
    if link.kind == "unnamed":
        words = scene.page.report.text[link.start : link.end]
        return Speaker(None, None, link.start, link.end, "unnamed", words)
    return Speaker(link.name, None, link.start, link.end, link.kind)


def _may_be(scene: Scene, speaker: Speaker, word: str) -> bool:
    if word in _GENDERS:
        mention = mention_of(scene, speaker)
        gender = mention.gender if mention else None
        human = speaker.kind in ("person", "unnamed") or _could_be_person(speaker.name)
        voice = speaker.kind == "body" and bool(VOICES & set((speaker.description or "").casefold().split()))
        return voice or (human and gender in (None, "neuter", _GENDERS[word]))
    if word == "it":
        return speaker.kind in ("body", "document", "outlet", "agency")
    return speaker.kind in ("body", "unnamed")


def _could_be_person(name: str | None) -> bool:
    """Whether what was taken for a body may be a surname: one capitalised word that is no abbreviation."""
    return bool(name) and name is not None and " " not in name and name.istitle() and name.casefold() not in BODY_NOUNS


def _many_acted(scene: Scene, spoke: Token, at: Token) -> bool:
    """Whether people or things in the plural are a subject between the two, outside what was said."""
    said = [(q.start, q.end) for q in scene.done[-_RECENT:]]
    plural = (t for t in scene.page.tokens[spoke.i + 2 : at.i] if t.dep in _SUBJECTS and t.tag in ("NNS", "NNPS"))
    return any(t.sentence != at.sentence and not any(a <= t.start < b for a, b in said) for t in plural)


def _acted_between(scene: Scene, spoke: Token, at: Token, speaker: Speaker) -> bool:
    """Whether another person or body is a subject between the two, outside what was said."""
    page = scene.page
    said = [(q.start, q.end) for q in scene.done[-_RECENT:]]
    last_word = (speaker.name or "").split()[-1:]
    for token in page.tokens[spoke.i + 1 : at.i]:
        if token.dep not in _SUBJECTS or not page.free(token.i):
            continue
        beside = (c.i for c in page.parse.children(token) if c.dep == "appos")
        name = next((page.name_of[i] for i in (token.i, *beside) if i in page.name_of), None)
        if name is None or name.kind == "place":
            continue
        if name.text.split()[-1:] != last_word and not any(a <= token.start < b for a, b in said):
            return token.sentence != at.sentence
    return False
