"""Goes in: a scene and its clusters. Comes out: what somebody is said to be called joined to him, wherever it stands.

"Anders Moe, known to his men as the Fox", "nicknamed the Fox", "alias Buzz", "Carla Venn – Vee to her fans –", "the
Fox, as his men call him", "Anders 'Fox' Moe": from then on, and before, the Fox is Anders Moe.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from dateline.language.en.nicknames import CALLED, CALLING, GOING_ON, IN_MANNER
from dateline.language.en.titles import TITLES
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words
from dateline.read.coreference.pronouns import PRONOUNS
from dateline.read.coreference.scene import Scene, before
from dateline.read.names.nicknames import marked_off

GAP = 10  # words of a description between a name and what its bearer is known as
REACH = 140  # letters behind a name that are looked through
WINDOW = 12  # mentions back in which "as his men call him" finds him

_WORDS = r"[\"'‘“«]?(?:[Tt]he )?(?P<nick>(?>[A-Z][\w-]*(?: (?:of |the )?[A-Z][\w-]*){0,3}))"
_END = rf"(?=[\"'’”»]?(?:$|[.,;:!?)–—-]| [–—(-]| (?:{'|'.join(sorted(GOING_ON))})\b))"
_NICKNAME = _WORDS + _END  # "known as Brena Bank's founder" names none
_CIRCLE = r"(?: (?:to|by|among|in|at|around|throughout|for|on) [^,.;:()]{1,40}?)?"
_MANNER = rf"(?:(?:{'|'.join(sorted(IN_MANNER))}|\w+ly) )?"
_NAMED = (
    rf"(?:known(?: \w+ly)?{_CIRCLE}(?: simply| only)? as|(?:{'|'.join(sorted(CALLED))}){_CIRCLE}(?: as)?) {_NICKNAME}"
)
_TAUGHT = re.compile(rf"^(?:, \d{{1,3}})?,? ?\(?(?:who (?:is|was) |is |was )?{_MANNER}{_NAMED}")
_DESCRIBED = re.compile(rf"^ {_MANNER}{_NAMED}")
_ALIAS = re.compile(rf"^(?:, \d{{1,3}})?,? ?\(?(?:aka|AKA|a\.k\.a\.|alias) {_NICKNAME}")
_DASHED = re.compile(rf"^ ?[–—-]+ ?{_NICKNAME}[\"'’”»]? to (?:his|her|their|the|all|every|fans|friends|millions)\b")
_AS_CALLED = re.compile(rf"^[\"'’”»]?, as [^,.;:()]{{1,40}} (?:{'|'.join(sorted(CALLING))}) (?P<whom>him|her)\b")


def taught_nicknames(scene: Scene, clusters: Clusters) -> None:
    """Join every mention of a nickname to whom the report says it is of; nobody's where it is said of two."""
    taught: dict[Words, list[Candidate]] = defaultdict(list)
    for words, bearer in _taught(scene):
        taught[words].append(bearer)
    full = {c.words for c in scene.candidates if c.form == "name" and c.kind == "person" and len(c.words) > 1}
    for words, bearers in taught.items():
        if len({b.words for b in bearers}) > 1 or any(words[-1] in w and w != words for w in full):
            continue
        for candidate in scene.candidates:
            if candidate.form != "pronoun" and candidate.joint is None and _words(scene, candidate) == words:
                clusters.nickname(bearers[0], candidate, len(words) == 1 and words[0] not in TITLES)


def _taught(scene: Scene) -> Iterator[tuple[Words, Candidate]]:
    """Each nickname in small letters with whom a report says it is of."""
    for candidate in scene.candidates:
        if candidate.form == "name" and candidate.kind == "person":
            tokens = scene.parse.tokens[candidate.first : candidate.last]
            inner = marked_off(tokens)
            words = tuple(t.text.casefold() for t in tokens if t.i in inner and t.text[:1].isalnum())
            if words:
                yield _without_article(words), candidate
            found = _said_behind(scene, candidate)
            if found is not None and found != candidate.words:
                yield found, candidate
        if candidate.form != "pronoun" and (bearer := _as_called(scene, candidate)) is not None:
            yield _words(scene, candidate), bearer


def _said_behind(scene: Scene, bearer: Candidate) -> Words | None:
    """The nickname that the words behind a name give its bearer."""
    rest = _rest(scene, bearer)
    match = _TAUGHT.match(rest) or _ALIAS.match(rest) or _DASHED.match(rest)
    if match is None:
        described = _description_end(scene, bearer)
        match = _DESCRIBED.match(_rest(scene, described)) if described is not None else None
    return tuple(match["nick"].casefold().split()) if match is not None else None


def _rest(scene: Scene, candidate: Candidate) -> str:
    """What stands behind a mention in its sentence."""
    tokens, last = scene.parse.tokens, scene.parse.sentences[candidate.sentence].last
    start = tokens[candidate.last - 1].end
    return scene.report.text[start : min(start + REACH, tokens[last - 1].end)]


def _description_end(scene: Scene, bearer: Candidate) -> Candidate | None:
    """The person's noun that ends a description right behind a name: "Moe, a teacher turned rebel known as ...".

    Not over another name, nor over "and", behind which somebody else can stand.
    """
    tokens = scene.parse.tokens
    if bearer.last + 1 >= len(tokens) or tokens[bearer.last].text != "," or tokens[bearer.last + 1].tag != "DT":
        return None
    for token in tokens[bearer.last + 2 : bearer.last + GAP]:
        described = scene.by_head.get(token.i)
        if token.sentence != bearer.sentence or token.tag in {"CC", ","} or (described and described.form == "name"):
            return None
        if described is not None and described.kind == "person" and _DESCRIBED.match(_rest(scene, described)):
            return described
    return None


def _as_called(scene: Scene, nickname: Candidate) -> Candidate | None:
    """Whom "the Fox, as his men call him" means: who alone of that gender is named in this sentence or the last."""
    match = _AS_CALLED.match(_rest(scene, nickname))
    if match is None or not scene.token(nickname).text[:1].isupper():
        return None
    near = [
        c
        for c in before(scene, nickname, WINDOW)
        if c.form == "name" and c.kind == "person" and nickname.sentence - c.sentence <= 1
    ]
    fits = [c for c in near if c.gender in {None, PRONOUNS[match["whom"]][2]}]
    return fits[0] if fits and len({c.words for c in fits}) == 1 else None


def _words(scene: Scene, candidate: Candidate) -> Words:
    """The words of a mention that has capitals throughout, in small letters and without an article; else none."""
    tokens = [t for t in scene.parse.tokens[candidate.first : candidate.last] if t.text[:1].isalnum()]
    words = tuple(t.text.casefold() for t in tokens)
    low = [t for t in tokens if not t.text[:1].isupper() and t.text not in {"the", "of"}]
    return () if low or not tokens else _without_article(words)


def _without_article(words: Words) -> Words:
    return words[1:] if words[0] == "the" else words
