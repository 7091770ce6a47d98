"""Goes in: quotations and clusters of mentions. Comes out: quotations whose speakers bear their fullest name.

A speaker takes the fullest name of the cluster that its words belong to. A pronoun goes on with whoever spoke before
it, if nobody else acted in between; a description takes the name that stands beside it elsewhere, or the new name that
speaks next ("his agent said … Ada Roe told the Post"); a bare spokesman speaks for the body that the words are about.
"""

from __future__ import annotations

from dataclasses import replace

from dateline.language.en.reporting import ANY_BODY, VOICES
from dateline.model.parse import Parse
from dateline.model.reading import Link, Quotation, Reading, Speaker
from dateline.model.report import Report
from dateline.read.quotations.page import make_page
from dateline.read.speakers.bodies import body_meant, may_be_called
from dateline.read.speakers.descriptions import (
    another_office,
    author,
    body_about,
    described,
    named_next,
    office,
    only_person,
    owner_of,
)
from dateline.read.speakers.pronouns import PRONOUNS, going_on, pronoun, same_gender
from dateline.read.speakers.scene import (
    Scene,
    belongs,
    cluster_names,
    full_name,
    known_names,
    mention_of,
    pronouns_at,
)

__all__ = ["resolve_speakers"]

# Cues by which somebody goes on, to the same hearers; none at all for quoted words that follow.
_GOING_ON = frozenset({None, "say", "add", "continue", "go on", "explain"})
_NEXT = 2
_VOICED = frozenset({"office", *VOICES})
_OWNERS = frozenset({"his", "her"})


def resolve_speakers(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Name each speaker as fully as the report does."""
    if not reading.quotations:
        return reading
    page, mentions = make_page(report, parse, reading), tuple(sorted(reading.mentions))
    starts = tuple(m.start for m in mentions)
    scene = Scene(page, mentions, starts, cluster_names(mentions), known_names(page), [])
    for quotation in reading.quotations:
        speaker = quotation.speaker and _resolved(scene, quotation, quotation.speaker)
        if speaker is not None and _names_him(quotation, speaker.name):
            speaker = quotation.speaker
        chain = tuple(_linked(scene, link) for link in quotation.chain)
        chain = tuple(link for link in chain if link.name or link.kind != "person" or not _is_it(report, link))
        done = _passed(replace(quotation, speaker=speaker, chain=chain))
        scene.done.append(_carried(scene, done) if scene.done else done)
    return replace(reading, quotations=tuple(named_next(scene)))


def _names_him(quotation: Quotation, name: str | None) -> bool:
    """Whether somebody would name himself in his own words under another's: "'This is Ama Lund,' the novelist said"."""
    unnamed = quotation.speaker is not None and quotation.speaker.name is None and quotation.kind == "direct"
    return unnamed and name is not None and " " in name and name in quotation.text


def _carried(scene: Scene, quotation: Quotation) -> Quotation:
    """Told to the same outlet as what the speaker said right before: "Roe told the Herald. “…,” she said."."""
    before, speaker = scene.done[-1], quotation.speaker
    told = [link for link in before.chain if link.kind in ("outlet", "agency") and link.start > before.end]
    known = {link.name for link in quotation.chain}
    here, there = (scene.page.parse.at(q.start, q.start + 1) for q in (quotation, before))
    if not (told and speaker and speaker.name and before.speaker and before.speaker.name == speaker.name):
        return quotation
    if not same_gender(scene, before.speaker, speaker):
        return quotation
    if (
        not here
        or not there
        or not scene.page.same_paragraph(there[0].i, here[0].i)
        or (quotation.cue not in _GOING_ON)
    ):
        return quotation
    outlets = {link.name for link in quotation.chain if link.kind in ("outlet", "platform")}
    if here[0].sentence - there[0].sentence > _NEXT or outlets - {link.name for link in told}:
        return quotation
    return replace(quotation, chain=(*quotation.chain, *(link for link in told if link.name not in known)))


def _is_it(report: Report, link: Link) -> bool:
    return report.text[link.start : link.end].casefold() == "it"


def _linked(scene: Scene, link: Link) -> Link:
    """A station under its fullest name; a pronoun under that of its cluster."""
    if link.kind != "person" or not link.name:
        return link
    if link.name.casefold() not in PRONOUNS:
        return replace(link, name=full_name(scene.known, link.name, True))
    here = pronouns_at(scene, link.start)
    name = scene.names.get(here[0].cluster) if here else None
    before = None if name else going_on(scene, Speaker(None, None, link.start, link.end), link.name.casefold())
    return replace(link, name=before.name, kind=before.kind or link.kind) if before else replace(link, name=name)


def _passed(quotation: Quotation) -> Quotation:
    """An outlet that turns out to be the speaker ("it said") passed the words on."""
    speaker = quotation.speaker
    if speaker is None or speaker.kind not in ("outlet", "agency") or speaker.start is None or speaker.end is None:
        return quotation
    link = Link(quotation.report, speaker.start, speaker.end, speaker.name, speaker.kind, quotation.cue)
    known = [c for c in quotation.chain if c.name == link.name]
    return replace(quotation, speaker=None, chain=quotation.chain if known else (*quotation.chain, link))


def _resolved(scene: Scene, quotation: Quotation, speaker: Speaker) -> Speaker:
    if speaker.start is None or speaker.end is None or speaker.kind == "unnamed":
        return speaker
    words = (speaker.description or "").casefold().split()
    if speaker.name is None and len(words) == 1 and words[0] in PRONOUNS:
        return pronoun(scene, quotation, speaker, words[0])
    if len(words) == 2 and words[1] in _VOICED and words[0] in _OWNERS:
        return office(scene, speaker)
    name = _cluster_name(scene, speaker)
    if name and speaker.kind == "person" and speaker.name is None:
        name = only_person(scene, speaker, name) or name
    if speaker.kind == "body" and speaker.name and speaker.name.islower():
        name = _body(scene, speaker, speaker.name, name)
    if name:
        return replace(speaker, name=name)
    if speaker.name:
        return replace(speaker, name=full_name(scene.known, speaker.name, speaker.kind == "person"))
    if speaker.kind == "body":
        about = body_about(scene, quotation)
        return replace(speaker, name=_body(scene, speaker, about, None) or about)
    if speaker.kind == "document":
        return replace(speaker, name=author(scene, speaker))
    found = described(scene, speaker)
    return speaker if found.name and found.name == _owner(scene, speaker) else found


def _body(scene: Scene, speaker: Speaker, words: str | None, name: str | None) -> str | None:
    """The body that a bare "company" or "ministry" is: its cluster's if it can be called so, else one named before."""
    noun = (words or "").casefold()
    if " " in noun or (name and may_be_called(name, noun)):
        return name
    return body_meant(scene, speaker, noun) or name


def _cluster_name(scene: Scene, speaker: Speaker) -> str | None:
    """The fullest name of the cluster that a speaker's words belong to, unless it is somebody else's or says less."""
    mention = mention_of(scene, speaker)
    name = scene.names.get(mention.cluster) if mention else None
    if mention is None or name is None or not (belongs(scene, speaker, name) or _is_called(speaker, name)):
        return None
    if speaker.name:
        return None if set(name.split()) < set(speaker.name.split()) else name
    return None if another_office(scene, mention) or name == _owner(scene, speaker) else name


def _is_called(speaker: Speaker, name: str) -> bool:
    """Whether a body in several common words can be of that name: "the shoe company", "the Geneva-based body"."""
    words = (speaker.name or "").split()
    if speaker.kind != "body" or len(words) < 2 or not words[-1].islower():
        return False
    return words[-1] in ANY_BODY or may_be_called(name, words[-1])


def _owner(scene: Scene, speaker: Speaker) -> str | None:
    """Whose somebody is: "her agent" is not she herself."""
    words = (speaker.description or "").casefold().split()
    return owner_of(scene, speaker) if words and words[0] in _OWNERS else None
