"""Goes in: quotations and clusters of mentions. Comes out: quotations whose speakers bear their fullest name.

A speaker takes the fullest name of the cluster that its words belong to. A pronoun goes on with whoever spoke before
it, if nobody else acted in between; a description takes the name that stands beside it elsewhere, or the new name that
speaks next ("his agent said … Ada Roe told the Post"); a bare spokesman speaks for the body that the words are about.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.language.en.reporting import BODY_NOUNS, DOCUMENTS, VOICES
from dateline.model.parse import Parse, Token
from dateline.model.reading import Link, Mention, Quotation, Reading, Speaker
from dateline.model.report import Report
from dateline.read.quotations.page import Name, Page, make_page
from dateline.read.quotations.sources import source_of

_GENDERS = {"he": "male", "him": "male", "she": "female", "her": "female"}
_PRONOUNS = frozenset({*_GENDERS, "it", "they", "them", "i", "we", "who", "this", "that"})
_VOICED = frozenset({"office", *VOICES})
_OWNERS = frozenset({"his", "her"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_REACH = 4
_NEXT = 400
_FAR = 120
_LONG = 300
_RECENT = 10


@dataclass(frozen=True, slots=True)
class _Known:
    """The names of a report: the longest by last word and by initials, and the person beside each common noun."""

    by_last: dict[str, str]
    by_initials: dict[str, str]
    beside: dict[str, tuple[int, Name]]
    first: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Scene:
    """What resolving looks at: the page, its mentions, the names of each cluster, and the quotations done so far."""

    page: Page
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    names: dict[int, str]
    known: _Known
    done: list[Quotation]


def resolve_speakers(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Name each speaker as fully as the report does."""
    if not reading.quotations:
        return reading
    page, mentions = make_page(report, parse, reading), tuple(sorted(reading.mentions))
    starts = tuple(m.start for m in mentions)
    scene = _Scene(page, mentions, starts, _cluster_names(mentions), _known(page), [])
    for quotation in reading.quotations:
        speaker = quotation.speaker and _resolved(scene, quotation, quotation.speaker)
        chain = tuple(_linked(scene, link) for link in quotation.chain)
        scene.done.append(_passed(replace(quotation, speaker=speaker, chain=chain)))
    return replace(reading, quotations=tuple(_named_next(scene)))


def _linked(scene: _Scene, link: Link) -> Link:
    """A station under its fullest name; a pronoun under that of its cluster."""
    if link.kind != "person" or not link.name:
        return link
    if link.name.casefold() not in _PRONOUNS:
        return replace(link, name=_full_name(scene.known, link.name, True))
    here = _pronouns_at(scene, link.start)
    return replace(link, name=scene.names.get(here[0].cluster) if here else None)


def _passed(quotation: Quotation) -> Quotation:
    """An outlet that turns out to be the speaker ("it said") passed the words on."""
    speaker = quotation.speaker
    if speaker is None or speaker.kind not in ("outlet", "agency") or speaker.start is None or speaker.end is None:
        return quotation
    link = Link(quotation.report, speaker.start, speaker.end, speaker.name, speaker.kind)
    known = [c for c in quotation.chain if c.name == link.name]
    return replace(quotation, speaker=None, chain=quotation.chain if known else (*quotation.chain, link))


def _cluster_names(mentions: tuple[Mention, ...]) -> dict[int, str]:
    """The fullest name of each cluster."""
    best: dict[int, Mention] = {}
    for mention in mentions:
        if mention.form == "name" and mention.cluster >= 0:
            known = best.get(mention.cluster)
            if known is None or _fullness(mention) > _fullness(known):
                best[mention.cluster] = mention
    return {number: mention.text for number, mention in best.items()}


def _fullness(mention: Mention) -> tuple[int, int]:
    return len(mention.text.split()), len(mention.text)


def _resolved(scene: _Scene, quotation: Quotation, speaker: Speaker) -> Speaker:
    if speaker.start is None or speaker.end is None or speaker.kind == "unnamed":
        return speaker
    words = (speaker.description or "").casefold().split()
    if speaker.name is None and len(words) == 1 and words[0] in _PRONOUNS:
        return _pronoun(scene, quotation, speaker, words[0])
    if len(words) == 2 and words[1] in _VOICED and words[0] in _OWNERS:
        return _office(scene, speaker)
    mention = _mention(scene, speaker)
    name = scene.names.get(mention.cluster) if mention else None
    if name and _belongs(scene, speaker, name):
        return replace(speaker, name=name)
    if speaker.name:
        return replace(speaker, name=_full_name(scene.known, speaker.name, speaker.kind == "person"))
    if speaker.kind == "body":
        return replace(speaker, name=_body_about(scene, quotation))
    if speaker.kind == "document":
        return replace(speaker, name=_author(scene, speaker))
    return _described(scene, speaker)


def _mention(scene: _Scene, speaker: Speaker) -> Mention | None:
    """The mention that a speaker's words are: the one with its name, or one that covers most of a description."""
    start, end = speaker.start or 0, speaker.end or 0
    near = scene.mentions[bisect_left(scene.starts, start - _LONG) : bisect_left(scene.starts, end)]
    inside = [m for m in near if start < m.end and m.form != "pronoun"]
    if speaker.name:
        named = [m for m in inside if speaker.name in m.text or m.text in speaker.name]
        return max(named, key=lambda m: (m.form == "name", m.end - m.start), default=None)
    covering = [m for m in inside if 2 * (min(m.end, end) - max(m.start, start)) > end - start]
    return max(covering, key=lambda m: m.end - m.start, default=None)


def _belongs(scene: _Scene, speaker: Speaker, name: str) -> bool:
    """Whether a cluster's name can be the speaker's: it shares a word or stands for it, and is no credited agency."""
    if speaker.name:
        mine, theirs = speaker.name.casefold().split(), name.casefold().split()
        initials = "".join(w[0] for w in theirs)
        return bool(set(mine) & set(theirs)) or initials == "".join(mine) or mine == ["".join(w[0] for w in theirs)]
    return speaker.kind == "outlet" or name not in scene.page.report.agencies


def _known(page: Page) -> _Known:
    known = _Known({}, {}, {}, {})
    for name in sorted(set(page.name_of.values()), key=lambda n: (-len(n.text.split()), -len(n.text), n.first)):
        words = name.text.split()
        known.by_last.setdefault(words[-1], name.text)
        known.by_initials.setdefault("".join(w[0] for w in words if w[:1].isupper()), name.text)
        at = page.tokens[name.first].start
        known.first[words[-1]] = min(known.first.get(words[-1], at), at)
        if name.kind != "person":
            continue
        for token in page.tokens[name.first : name.last]:
            beside = [c for c in page.parse.children(token) if c.dep in ("appos", "compound")]
            beside += [page.tokens[token.head]] if token.dep in ("compound", "appos") else []
            for noun in beside:
                lemma, (first, _) = noun.lemma.casefold(), known.beside.get(noun.lemma.casefold(), (noun.i + 1, name))
                if noun.i < first:
                    known.beside[lemma] = (noun.i, name)
    return known


def _full_name(known: _Known, name: str, person: bool) -> str:
    """The longest name of the report that ends in the same word, or whose initials it is."""
    longer = known.by_last.get(name.split()[-1]) if person else None
    if longer is None and name.isupper() and len(name) > 1:
        longer = known.by_initials.get(name)
    return longer or name


def _described(scene: _Scene, speaker: Speaker) -> Speaker:
    """The name that elsewhere stands beside the head word of a description: "the mayor" → "mayor Ada Roe"."""
    page = scene.page
    tokens = page.parse.at(speaker.start or 0, speaker.end or 0)
    inside = {t.i for t in tokens}
    head = next((t for t in tokens if t.head not in inside or t.head == t.i), None)
    found = scene.known.beside.get(head.lemma.casefold()) if head and head.pos == "NOUN" else None
    if found is None:
        return speaker
    return replace(speaker, name=_full_name(scene.known, found[1].text, True), kind="person")


def _office(scene: _Scene, speaker: Speaker) -> Speaker:
    """The person whose office or unnamed spokesman speaks: "her office said"."""
    owner = _pronouns_at(scene, speaker.start)
    name = scene.names.get(owner[0].cluster) if owner else None
    return replace(speaker, name=name, kind="person") if name else speaker


def _pronouns_at(scene: _Scene, start: int | None) -> list[Mention]:
    first = bisect_left(scene.starts, start or 0)
    return [m for m in scene.mentions[first : first + _RECENT] if m.start == start and m.form == "pronoun"]


def _author(scene: _Scene, speaker: Speaker) -> str | None:
    """The body behind a document: the one that spoke last, if it did so in a document."""
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    for quotation in reversed(scene.done[-_RECENT:]):
        last = quotation.speaker
        if last is None or last.kind not in ("body", "document") or not last.name or last.start is None:
            continue
        said = page.sentence(page.parse.at(last.start, last.start + 1)[0].i)
        if at.sentence - page.tokens[said.first].sentence > _REACH:
            return None
        papers = [t for t in page.parse.words(said) if t.pos == "NOUN" and t.lemma.casefold() in DOCUMENTS]
        return last.name if papers or last.kind == "document" else None
    return None


def _body_about(scene: _Scene, quotation: Quotation) -> str | None:
    """Whom a bare spokesman speaks for: the body that acts in his words, else the one that spoke last."""
    page = scene.page
    for token in page.parse.at(quotation.start, quotation.end):
        if token.dep in _SUBJECTS:
            name = page.name_of.get(token.i)
            if name and name.kind == "organization":
                return name.text
            if token.lemma.casefold() in BODY_NOUNS:
                return token.text.casefold()
            break
    spoke = [q.speaker for q in scene.done[-_RECENT:] if q.speaker and q.speaker.kind == "body" and q.speaker.name]
    return spoke[-1].name if spoke else None


def _pronoun(scene: _Scene, quotation: Quotation, speaker: Speaker, word: str) -> Speaker:
    """Whoever spoke last before the pronoun, unless another acted since; then whom its cluster names."""
    going_on = _going_on(scene, speaker, word)
    near = going_on is not None and _paragraph(scene, going_on) == _paragraph(scene, speaker)
    if going_on and near:
        return replace(going_on, start=speaker.start, end=speaker.end)
    here = _pronouns_at(scene, speaker.start)
    name = scene.names.get(here[0].cluster) if here else None
    if name and here and not (word == "it" and here[0].kind == "place"):
        return replace(speaker, name=name, kind="person" if here[0].kind == "person" else "body")
    found = _own_words(scene, quotation, word) or going_on
    if found:
        return replace(found, start=speaker.start, end=speaker.end)
    actor = _last_actor(scene, speaker, word)
    return replace(speaker, name=_full_name(scene.known, actor.text, word in _GENDERS)) if actor else speaker


def _paragraph(scene: _Scene, speaker: Speaker) -> int:
    tokens = scene.page.parse.at(speaker.start or 0, (speaker.start or 0) + 1)
    return scene.page.sentence(tokens[0].i).paragraph if tokens else -1


def _own_words(scene: _Scene, quotation: Quotation, word: str) -> Speaker | None:
    """Who speaks of himself: "A miner had seen it, he said"; "The bank had no comment, it said"."""
    page = scene.page
    if quotation.kind == "direct":
        return None
    for token in page.parse.at(quotation.start, quotation.end):
        if token.dep not in _SUBJECTS:
            continue
        found = source_of(page, token)
        if word in _GENDERS and found.kind == "person" and found.name:
            return Speaker(_full_name(scene.known, found.name, True), kind="person")
        if word in _GENDERS and token.pos == "NOUN" and found.kind == "unnamed" and token.tag == "NN":
            return Speaker(None, kind="person", description=found.description)
        if word in ("it", "they") and found.kind == "body" and token.pos != "PRON":
            return Speaker(found.name, kind="body", description=found.description)
        return None
    return None


def _last_actor(scene: _Scene, speaker: Speaker, word: str) -> Name | None:
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


def _going_on(scene: _Scene, speaker: Speaker, word: str) -> Speaker | None:
    page = scene.page
    at = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    for quotation in reversed(scene.done[-_RECENT:]):
        last = quotation.speaker
        if (last is None and word == "it") or word == "they":
            last = _passer(scene, quotation, word) or last
        if last is None or last.start is None or last.start >= at.start:
            continue
        spoke = page.parse.at(last.start, last.start + 1)
        if not spoke or at.sentence - spoke[0].sentence > _REACH or not _may_be(scene, last, word):
            return None
        if last.name is None and not page.same_paragraph(spoke[0].i, at.i):
            return None
        acted = _acted_between(scene, spoke[0], at, last) or (word == "they" and _many_acted(scene, spoke[0], at))
        return None if acted else last
    return None


def _passer(scene: _Scene, quotation: Quotation, word: str) -> Speaker | None:
    """Who passed a quotation on and may speak next: an outlet ("it"), people who are not named ("they")."""
    link = quotation.chain[-1] if quotation.chain else None
    if link is None or link.kind not in (("unnamed",) if word == "they" else ("outlet", "agency")):
        return None
    if link.kind == "unnamed":
        words = scene.page.report.text[link.start : link.end]
        return Speaker(None, None, link.start, link.end, "unnamed", words)
    return Speaker(link.name, None, link.start, link.end, link.kind)


def _may_be(scene: _Scene, speaker: Speaker, word: str) -> bool:
    if word in _GENDERS:
        mention = _mention(scene, speaker)
        gender = mention.gender if mention else None
        human = speaker.kind in ("person", "unnamed") or _could_be_person(speaker.name)
        return human and gender in (None, "neuter", _GENDERS[word])
    if word == "it":
        return speaker.kind in ("body", "document", "outlet", "agency")
    return speaker.kind in ("body", "unnamed")


def _could_be_person(name: str | None) -> bool:
    """Whether what was taken for a body may be a surname: one capitalised word that is no abbreviation."""
    return bool(name) and name is not None and " " not in name and name.istitle() and name.casefold() not in BODY_NOUNS


def _many_acted(scene: _Scene, spoke: Token, at: Token) -> bool:
    """Whether people or things in the plural are a subject between the two, outside what was said."""
    said = [(q.start, q.end) for q in scene.done[-_RECENT:]]
    plural = (t for t in scene.page.tokens[spoke.i + 2 : at.i] if t.dep in _SUBJECTS and t.tag in ("NNS", "NNPS"))
    return any(t.sentence != at.sentence and not any(a <= t.start < b for a, b in said) for t in plural)


def _acted_between(scene: _Scene, spoke: Token, at: Token, speaker: Speaker) -> bool:
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


def _named_next(scene: _Scene) -> list[Quotation]:
    """With a description named by the new name that speaks right after it."""
    found = list(scene.done)
    for number, (one, after) in enumerate(pairwise(scene.done)):
        speaker, named = one.speaker, after.speaker
        if not speaker or not named or speaker.name or speaker.kind != "person" or named.kind != "person":
            continue
        if speaker.end is None or named.start is None or not named.name or len(named.name.split()) < 2:
            continue
        bare = named.end is not None and named.end - named.start <= len(named.name) + 2
        new = scene.known.first.get(named.name.split()[-1], named.start) >= named.start
        singular = len((speaker.description or "").split()) > 1
        if bare and new and singular and 0 < named.start - speaker.end < _NEXT:
            found[number] = replace(one, speaker=replace(speaker, name=named.name))
    return found
