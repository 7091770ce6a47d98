"""Goes in: a body in common words ("the company"). Comes out: the body of the report that it can mean, or None.

A name tells by one of its own words what the body is ("Harbour Directorate"); one that doesn't is a firm's ("Ottil").
The body named most often before is meant, never one that only passes on what others say.
"""

from __future__ import annotations

from collections import Counter

from dateline.language.en.reporting import BODY_NOUNS, FIRMS
from dateline.model.reading import Speaker
from dateline.read.quotations.outlets import is_own, passer_kind
from dateline.read.quotations.page import Name
from dateline.read.quotations.subjects import SUBJECTS
from dateline.read.speakers.scene import Scene, full_name


def body_meant(scene: Scene, speaker: Speaker, noun: str) -> str | None:
    """The body named before that "the company" or "the ministry" can be; of several the most told of, then who acts."""
    if noun not in BODY_NOUNS:
        return None
    told: Counter[str] = Counter()
    acted: Counter[str] = Counter()
    for name in _named_before(scene, speaker):
        full = full_name(scene.known, name.text, False)
        if may_be_called(full, noun):
            told[full] += 1
            acted[full] += scene.page.tokens[name.last - 1].dep in SUBJECTS
    return max(told, key=lambda n: (not n.isupper(), told[n], acted[n]), default=None)


def may_be_called(name: str, noun: str) -> bool:
    """Whether a body of that name can be "the company", "the ministry": its own words say so, or say nothing."""
    own = [w for w in name.casefold().split() if w in BODY_NOUNS]
    if own:
        return noun in own or (noun in FIRMS and own[-1] in FIRMS)
    return noun in FIRMS


def _named_before(scene: Scene, speaker: Speaker) -> list[Name]:
    """The bodies named before somebody speaks, each as often as it is, without outlets and the report's own."""
    page = scene.page
    names = {n.first: n for n in page.name_of.values() if page.tokens[n.first].start < (speaker.start or 0)}
    bodies = (n for n in names.values() if n.kind == "organization" and _stands_alone(scene, n))
    return [n for n in bodies if not passer_kind(page, page.tokens[n.last - 1], n) and not is_own(page.report, n.text)]


def _stands_alone(scene: Scene, name: Name) -> bool:
    """Whether a name is no part of another body's ("Ministry of Ports"), and names no thing ("its Ottil spreads")."""
    tokens = scene.page.tokens
    part = name.first > 1 and tokens[name.first - 1].text == "of" and tokens[name.first - 2].text[:1].isupper()
    return not part and tokens[name.last - 1].dep not in ("compound", "amod", "nmod")
