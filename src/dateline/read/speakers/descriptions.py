"""Goes in: a speaker in common words. Comes out: who is described: whose name stands beside it or speaks next."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import (
    BODY_NOUNS,
    DOCUMENTS,
    INDEFINITE,
    OWN,
    REJECTING,
    REPORTING,
    UNNAMED_NOUNS,
    VOICES,
)
from dateline.language.en.titles import HELD_BY_ONE
from dateline.model.parse import Token
from dateline.model.reading import Mention, Quotation, Speaker
from dateline.read.quotations.page import Name, Page
from dateline.read.quotations.sources import source_of
from dateline.read.speakers.scene import Scene, full_name, mention_of, paragraph_of, pronouns_at

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_REACH = 4
_NEXT = 400
_RECENT = 10
_FAR = 120
# What a verb gives out.
_PAPER_OF = {
    "announce": "announcement",
    "state": "statement",
    "report": "report",
    "warn": "warning",
    "notify": "notice",
}
_BEHIND = 8  # characters from a name to its apposition, with an age between them
_LINKS = frozenset({"the", "of", "and", "for", "a", "an"})
_OWNED = (["his"], ["her"], ["their"])


def described(scene: Scene, speaker: Speaker) -> Speaker:
    """The name that elsewhere stands beside the head word of a description: "the mayor" → "mayor Ada Roe"."""
    tokens, head = _words_and_head(scene, speaker)
    if head is None or not (head.pos == "NOUN" or head.lemma.casefold() in PERSON):
        return speaker
    found = scene.known.beside.get(head.lemma.casefold())
    name = found[1] if found and not _another(scene, head, found[0]) else None
    name = name or (None if found else _only_person(scene, tokens, head))
    if name is None:
        return speaker
    return replace(speaker, name=full_name(scene.known, name.text, True), kind="person")


def _another(scene: Scene, head: Token, noun: int) -> bool:
    """Whether an office is another one than that beside a name: "the prime minister" against "Foreign Minister Roe"."""
    page = scene.page
    mine, theirs = _before_office(page, head), _before_office(page, page.tokens[noun])
    return bool(mine and theirs) and not mine & theirs


def _before_office(page: Page, noun: Token) -> set[str]:
    """The words before a noun that tell which office it is."""
    before = (t for t in page.tokens[max(0, noun.i - _REACH) : noun.i] if t.head in (noun.i, noun.head))
    return {t.text.casefold() for t in before if t.dep in ("compound", "amod", "nmod")}


def _only_person(scene: Scene, tokens: tuple[Token, ...], head: Token) -> Name | None:
    """The one person that the paragraph has named so far: "Ida Krull could not sleep. …, the old warden said"."""
    page = scene.page
    if head.tag not in ("NN", "NNP") or tokens[0].text.casefold() != "the" or not _tells_person(head):
        return None
    if any(t.text == "of" and t.head == head.i for t in tokens):
        return None
    here = page.sentence(head.i).paragraph
    found: dict[str, Name] = {}
    for token in reversed(page.tokens[max(0, tokens[0].i - _FAR) : tokens[0].i]):
        if page.sentence(token.i).paragraph != here:
            break
        name = page.name_of.get(token.i)
        if name and name.kind == "person":
            found[name.text.split()[-1]] = name
    return next(iter(found.values())) if len(found) == 1 else None


def only_person(scene: Scene, speaker: Speaker, clustered: str) -> str | None:
    """The one person that the paragraph has named before "the mum of three", if its cluster's is named elsewhere."""
    tokens, head = _words_and_head(scene, speaker)
    name = _only_person(scene, tokens, head) if head else None
    same = name is None or clustered.split()[-1] == name.text.split()[-1]
    return None if name is None or same else full_name(scene.known, name.text, True)


def _words_and_head(scene: Scene, speaker: Speaker) -> tuple[tuple[Token, ...], Token | None]:
    """The words that stand for a speaker, and the one that the others hang on."""
    tokens = scene.page.parse.at(speaker.start or 0, speaker.end or 0)
    inside = {t.i for t in tokens}
    return tokens, next((t for t in tokens if t.head not in inside or t.head == t.i), None)


def _tells_person(head: Token) -> bool:
    """Whether a noun says what one person is; a driver, official or source may be anybody, and an office that one holds
    at a time is whose the report says it is."""
    lemma = head.lemma.casefold()
    return lemma in PERSON and lemma not in UNNAMED_NOUNS | VOICES | HELD_BY_ONE


def another_office(scene: Scene, mention: Mention) -> bool:
    """Whether a full description ("the bishop of Tarn") is of another office than the one whom its cluster names."""
    words = mention.text.casefold().split()
    role = next((m.role for m in scene.mentions if m.cluster == mention.cluster and m.form == "name" and m.role), None)
    if role is None or "of" not in words[1:] or mention.form != "nominal":
        return False
    return not (set(words) - _LINKS) & set(role.casefold().split())


def owner_of(scene: Scene, speaker: Speaker) -> str | None:
    """Whose somebody is, where a pronoun says so: "her agent" is not she herself."""
    owner = pronouns_at(scene, speaker.start)
    return scene.names.get(owner[0].cluster) if owner else None


def office(scene: Scene, speaker: Speaker) -> Speaker:
    """The person whose office or unnamed spokesman speaks: "her office said"."""
    name = owner_of(scene, speaker)
    return replace(speaker, name=name, kind="person") if name else speaker


def author(scene: Scene, speaker: Speaker) -> str | None:
    """The body behind a document: the one that spoke last, if it did so in a document."""
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    if at.text.casefold() in INDEFINITE:
        return None
    for quotation in reversed(scene.done[-_RECENT:]):
        last = quotation.speaker
        if last is None or last.kind not in ("body", "document") or not last.name or last.start is None:
            continue
        said = page.sentence(page.parse.at(last.start, last.start + 1)[0].i)
        if at.sentence - page.tokens[said.first].sentence > _REACH:
            return None
        papers = [t for t in page.parse.words(said) if t.pos == "NOUN" and t.lemma.casefold() in DOCUMENTS]
        named = quotation.cue is not None and _PAPER_OF.get(quotation.cue, "") in _words_of(scene, speaker)
        return last.name if papers or named or last.kind == "document" else None
    return None


def _words_of(scene: Scene, speaker: Speaker) -> list[str]:
    return scene.page.report.text[speaker.start or 0 : speaker.end or 0].casefold().split()


def body_about(scene: Scene, quotation: Quotation) -> str | None:
    """Whom a bare spokesman speaks for: the body that acts in his words, else the one that spoke last."""
    page = scene.page
    for token in page.parse.at(quotation.start, quotation.end):
        if token.dep in _SUBJECTS:
            name = page.name_of.get(token.i)
            if name and name.kind == "organization":
                return name.text
            if token.lemma.casefold() in BODY_NOUNS:
                return source_of(page, token).name or token.text.casefold()
            break
    spoke = [q.speaker for q in scene.done[-_RECENT:] if q.speaker and q.speaker.kind == "body" and q.speaker.name]
    return _denied_before(scene, quotation) or (spoke[-1].name if spoke else None)


def _denied_before(scene: Scene, quotation: Quotation) -> str | None:
    """The body that speaks in the sentence before without being quoted: "The bank denies that. …, a spokesman said"."""
    page = scene.page
    at = page.parse.at(quotation.start, quotation.end)[0]
    for token in reversed(page.tokens[max(0, at.i - _FAR) : at.i]):
        if not page.same_paragraph(token.i, at.i) or at.sentence - token.sentence > 1:
            return None
        verb = page.tokens[token.head]
        by = verb.dep == "agent"
        verb = page.tokens[verb.head] if by else verb
        if verb.lemma not in REPORTING | REJECTING or not (by or token.dep == "nsubj") or token.sentence == at.sentence:
            continue
        found = source_of(page, token)
        if found.kind == "body":
            return found.name
    return None


def _is_introduced(scene: Scene, speaker: Speaker) -> bool:
    """Whether words behind a name say who somebody is whom nothing has told of yet: "Ama Lund, a teacher, said"."""
    named = mention_of(scene, speaker)
    if named is None:
        return False
    behind = (m for m in scene.mentions if m.cluster == named.cluster and 0 < m.start - named.end < _BEHIND)
    return any(m.form == "nominal" and m.text.casefold().startswith(("a ", "an ")) for m in behind)


def named_next(scene: Scene) -> list[Quotation]:
    """With a description named by the new name that speaks right after it."""
    found = list(scene.done)
    for number, (one, after) in enumerate(pairwise(scene.done)):
        speaker, named = one.speaker, after.speaker
        if not speaker or not named or speaker.name or speaker.kind != "person" or named.kind != "person":
            continue
        if speaker.end is None or named.start is None or not named.name or len(named.name.split()) < 2:
            continue
        first, last = scene.known.first, named.name.split()[-1]
        words = (speaker.description or "").casefold().split()
        owned = words[:1] in _OWNED
        bare = scene.page.report.text.startswith(named.name, named.start)
        new = first.get(named.name if owned else last, named.start) >= named.start
        new = new and (owned or paragraph_of(scene, speaker) == paragraph_of(scene, named))
        singular = len(words) > 1 and words[0] not in OWN
        near = 0 < named.start - speaker.end < _NEXT
        if bare and new and singular and near and not _is_introduced(scene, named):
            found[number] = replace(one, speaker=replace(speaker, name=named.name))
    return found
