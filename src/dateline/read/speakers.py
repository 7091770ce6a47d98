"""Goes in: quotations and clusters of mentions. Comes out: quotations whose speakers bear their fullest name.

A speaker takes the fullest name of the cluster its words belong to. Where no cluster tells, a surname takes the full
name that ends in it, a definite description the name it stands beside elsewhere, and a pronoun the speaker or subject
nearest before it that could be meant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import Mention, Quotation, Reading, Speaker
from dateline.model.report import Report
from dateline.read.quotations.page import Name, Page, make_page

_HE = {"he": "male", "she": "female", "him": "male", "her": "female"}
_FEMALE = frozenset({"mrs", "ms", "miss", "madam", "lady", "dame", "sister", "queen", "princess", "mother"})
_MALE = frozenset({"mr", "sir", "lord", "king", "prince", "duke", "baron", "father"})
_REACH = 12


@dataclass(frozen=True, slots=True)
class _Scene:
    """What resolving looks at: the page, its mentions, and the quotations resolved so far."""

    page: Page
    mentions: tuple[Mention, ...]
    done: list[Quotation]


def resolve_speakers(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Name each speaker as fully as the report does."""
    scene = _Scene(make_page(report, parse, reading), reading.mentions, [])
    for quotation in reading.quotations:
        speaker = quotation.speaker and _resolved(scene, quotation, quotation.speaker)
        scene.done.append(replace(quotation, speaker=speaker))
    return replace(reading, quotations=tuple(scene.done))


def _resolved(scene: _Scene, quotation: Quotation, speaker: Speaker) -> Speaker:
    if speaker.start is None or speaker.end is None or speaker.kind == "unnamed":
        return speaker
    clustered = _from_cluster(scene, speaker)
    if clustered:
        return clustered
    if speaker.name:
        return replace(speaker, name=_full_name(scene.page, speaker.name, speaker.kind == "person"))
    words = (speaker.description or "").casefold().split()
    if len(words) == 1 and words[0] in ("he", "she", "it", "they", "i", "we", "who"):
        return _pronoun(scene, speaker, words[0])
    return _described(scene, speaker)


def _from_cluster(scene: _Scene, speaker: Speaker) -> Speaker | None:
    """The fullest name of the cluster that the speaker's words belong to."""
    start, end = speaker.start or 0, speaker.end or 0
    inside = [m for m in scene.mentions if m.start < end and start < m.end]
    if speaker.name:
        inside = [m for m in inside if m.text == speaker.name] or [m for m in inside if speaker.name in m.text]
    else:
        inside = [m for m in inside if 2 * (min(m.end, end) - max(m.start, start)) >= m.end - m.start]
        inside = [m for m in inside if m.start == start or m.form == "pronoun"]
    for mention in inside:
        names = [m for m in scene.mentions if m.cluster == mention.cluster and m.form == "name"]
        if mention.cluster >= 0 and names:
            fullest = max(names, key=lambda m: (len(m.text.split()), len(m.text), -m.start))
            return replace(speaker, name=fullest.text)
    return None


def _full_name(page: Page, name: str, person: bool) -> str:
    """The longest name of the report that ends in the same word, or whose initials it is."""
    names = sorted({n.text for n in page.name_of.values()})
    last = name.split()[-1]
    longer = [n for n in names if n.split()[-1] == last and len(n.split()) > 1] if person else []
    if not longer and name.isupper() and len(name) > 1:
        longer = [n for n in names if "".join(w[0] for w in n.split() if w[:1].isupper()) == name]
    return max(longer, key=lambda n: (len(n.split()), len(n), n)) if longer else name


def _described(scene: _Scene, speaker: Speaker) -> Speaker:
    """The name that elsewhere stands beside the head word of a description: "the mayor" → "mayor Ada Roe"."""
    page = scene.page
    tokens = page.parse.at(speaker.start or 0, speaker.end or 0)
    heads = [t for t in tokens if t.pos in ("NOUN", "PROPN")]
    if not heads:
        return speaker
    head = next((t for t in heads if t.head not in range(tokens[0].i, tokens[-1].i + 1)), heads[-1])
    found = _named_beside(page, head)
    if found:
        return replace(speaker, name=_full_name(page, found.text, True), kind="person")
    return speaker


def _named_beside(page: Page, head: Token) -> Name | None:
    for token in page.tokens:
        if token.lemma.casefold() != head.lemma.casefold() or token.i == head.i:
            continue
        nearby = [c.i for c in page.parse.children(token) if c.dep in ("appos", "compound")]
        nearby += [token.head] if token.dep in ("compound", "appos") else []
        for i in nearby:
            name = page.name_of.get(i)
            if name and name.kind == "person":
                return name
    return None


def _pronoun(scene: _Scene, speaker: Speaker, word: str) -> Speaker:
    """Whoever spoke or acted last before the pronoun and could be meant."""
    page = scene.page
    here = page.parse.at(speaker.start or 0, speaker.end or 0)[0]
    number = here.sentence
    before = page.parse.sentences[max(0, number - _REACH) : number]
    for sentence in reversed(before):
        if sentence.aside:
            continue
        found = _spoke_in(scene, sentence, word) or _acted_in(page, sentence, word)
        if found:
            return replace(found, start=speaker.start, end=speaker.end)
    return speaker


def _spoke_in(scene: _Scene, sentence: Sentence, word: str) -> Speaker | None:
    for quotation in reversed(scene.done):
        speaker = quotation.speaker
        if speaker is None or speaker.start is None or not sentence.start <= speaker.start < sentence.end:
            continue
        if word in _HE and speaker.kind in ("person", "unnamed") and _agrees(speaker.name or "", word):
            return speaker
        if word == "it" and speaker.kind in ("body", "document"):
            return speaker
        if word == "they" and speaker.kind in ("unnamed", "body"):
            return speaker
    return None


def _acted_in(page: Page, sentence: Sentence, word: str) -> Speaker | None:
    names: dict[int, Name] = {}
    for token in page.parse.words(sentence):
        name = page.name_of.get(token.i)
        if name and page.free(token.i):
            names[name.first] = name
    kind = "person" if word in _HE else "organization"
    fitting = [n for n in names.values() if n.kind == kind and _agrees(_title(page, n) + n.text, word)]
    if not fitting:
        return None
    subjects = [n for n in fitting if any(page.tokens[i].dep in ("nsubj", "nsubjpass") for i in range(n.first, n.last))]
    best = (subjects or fitting)[0]
    return Speaker(_full_name(page, best.text, kind == "person"), kind="person" if kind == "person" else "body")


def _title(page: Page, name: Name) -> str:
    return page.tokens[name.first - 1].text + " " if name.first else ""


def _agrees(name: str, word: str) -> bool:
    """Whether a title before the name doesn't speak against the pronoun."""
    first = name.split()[0].rstrip(".").casefold() if name.split() else ""
    if _HE.get(word) == "female":
        return first not in _MALE
    return first not in _FEMALE or word not in _HE
