"""Goes in: a scene and its clusters. Comes out: who in the report took an office, who left one, who had one before.

"The former minister" is another than the minister, and "the new premier" is not the one who resigned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dateline.language.en.careers import (
    APPOINTING,
    BEGIN,
    COMING,
    COMPANY,
    CONSENT,
    DIE,
    END,
    ENDING_ALONE,
    FORCED,
    FORMER,
    KILL,
    LEAVING,
    PLACES,
    PUT_IN,
    PUT_OUT,
    SUCCEED,
    UNSURE,
)
from dateline.language.en.titles import POSTS
from dateline.model.parse import Parse, Token
from dateline.read.clauses import subject_of
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Tenure, Words
from dateline.read.coreference.offices import role_words, same_role
from dateline.read.coreference.scene import Scene, before
from dateline.read.modality import denied_above, find_core

Standing = Literal["has", "had", "took", "left", "yet"]

BEFOREHAND = -1  # the place of what was over before the report began
NEAR = 40  # mentions back in which whom a pronoun stands for is looked for
SENTENCES = 2  # sentences back for that, and for who was the last to leave
VERBS = frozenset(v.split()[0] for v in BEGIN | CONSENT | DIE | END | KILL | PUT_IN | PUT_OUT | SUCCEED)
AFTERWARDS = frozenset({"after", "since", "upon", "following"})
NAMED = frozenset({"dobj", "oprd", "attr"})


@dataclass(frozen=True, slots=True)
class Change:
    """One clause that tells of an office: who left it, who came to it, and which it is where that is said."""

    at: Token
    gone: Candidate | None
    come: Candidate | None
    office: Words


def tenure_word(scene: Scene, candidate: Candidate) -> str | None:
    """The word of a description that tells that its office is over or new: "former", "ex", "new"."""
    told = FORMER | COMING
    tokens, first = scene.parse.tokens, candidate.first
    words = [t.text.casefold() for t in tokens[first : candidate.head]]
    if candidate.form == "name":
        words = [*(candidate.role or "").casefold().replace("-", " ").split(), *_before_it(scene, candidate)]
    return next((w for w in words if w in told), None)


def _before_it(scene: Scene, name: Candidate) -> list[str]:
    """The words right before a name that go with its office: "former finance minister | Ama Lund"."""
    tokens = scene.parse.tokens[max(0, name.first - 5) : name.first]
    kept: list[str] = []
    for token in reversed(tokens):
        if token.sentence != name.sentence or not (token.text[0].isalpha() or token.text == "-"):
            break
        if token.dep not in {"compound", "amod", "nmod", "punct", "npadvmod"}:
            break
        kept.append(token.text.casefold())
    return kept


def is_former(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description says that its bearer no longer has the office."""
    return tenure_word(scene, candidate) in FORMER


def is_leaving(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description says that its bearer is about to leave the office."""
    return any(t.text.casefold() in LEAVING for t in scene.parse.tokens[candidate.first : candidate.head])


def is_coming(scene: Scene, candidate: Candidate) -> bool:
    """Whether a description says that its bearer has just come to the office."""
    return tenure_word(scene, candidate) in COMING


def standing(held: Sequence[Tenure], office: Words, at: int) -> Standing:
    """What somebody's tenures tell of an office at one place of the report."""
    mine = [t for t in held if same_role(t.office, office)]
    so_far = [t for t in mine if t.at <= at]
    if so_far:
        last = max(so_far, key=lambda t: (t.at, t.began))
        return "took" if last.began else "had" if last.at == BEFOREHAND else "left"
    return "yet" if mine and min(mine, key=lambda t: t.at).began else "has"


def changes_of_office(scene: Scene, clusters: Clusters) -> None:
    """Write down for every cluster which office it took or left, and where the report says so."""
    gone: Candidate | None = None
    for change in _changes(scene, clusters):
        near = gone is not None and change.at.sentence - gone.sentence <= SENTENCES
        left = change.gone or (gone if near else None)
        for office in (change.office,) if change.office else _offices(clusters, left, change.at.i):
            _note(clusters, change.gone, Tenure(office, change.at.i, False))
            _note(clusters, change.come, Tenure(office, change.at.i, True))
        gone = change.gone or gone


def _note(clusters: Clusters, who: Candidate | None, tenure: Tenure) -> None:
    if who is not None:
        cluster = clusters.of(who)
        cluster.tenures.append(tenure)
        cluster.roles.extend(() if tenure.office in cluster.roles else (tenure.office,))


def _offices(clusters: Clusters, who: Candidate | None, at: int) -> list[Words]:
    """The offices that somebody has at a place of the report, or has just left."""
    if who is None:
        return []
    cluster = clusters.of(who)
    return [r for r in cluster.roles if r[-1] in POSTS and standing(cluster.tenures, r, at) not in {"had", "yet"}]


def _changes(scene: Scene, clusters: Clusters) -> Iterator[Change]:
    """The clauses of the report that tell of offices, in text order."""
    for sentence in scene.parse.sentences:
        for token in () if sentence.aside else scene.parse.words(sentence):
            if token.lemma in VERBS and token.tag[:2] == "VB" and _came_to_pass(scene.parse, token):
                change = _change(scene, clusters, token)
                if change is not None and (change.gone or change.come):
                    yield change
            elif token.lemma.casefold() in PLACES and token.tag == "NN":
                yield from _named_successor(scene, token)


def _came_to_pass(parse: Parse, verb: Token) -> bool:
    """Whether a clause tells what happened: neither ahead, denied, nor only supposed."""
    core = find_core(parse, verb)
    if core.polarity == "negative" or core.ahead or core.cancelled or denied_above(parse, verb):
        return False
    below, above = parse.children(verb), parse.tokens[verb.head]
    if any(c.dep == "mark" and c.text.casefold() in UNSURE for c in below):
        return False
    if any(c.tag == "TO" for c in below) or verb.tag == "VB":
        return above.lemma in FORCED and above.tag in {"VBD", "VBN"}
    return verb.tag != "VBG" or above.text.casefold() in AFTERWARDS


def _change(scene: Scene, clusters: Clusters, verb: Token) -> Change | None:
    """Who comes and who goes by one clause."""
    parse = scene.parse
    core, below = find_core(parse, verb), parse.children(verb)
    predicate, office = core.predicate, _said_office(scene, verb)
    passive = core.passive or (verb.tag == "VBN" and verb.dep in {"acl", "advcl"})
    subject = _person(scene, clusters, subject_of(parse, verb))
    done_to = subject if passive else _of(scene, clusters, below, NAMED)
    doer = _by(scene, below, "by") if passive else subject
    if verb.lemma in SUCCEED - {"follow"}:
        put = _by(scene, below, "with")
        puts_in = not office and _puts_another_in(scene, clusters, verb, doer, done_to)
        return Change(verb, done_to, put if put or verb.lemma != "replace" or puts_in else doer, office)
    if predicate in ENDING_ALONE and any(t.lemma.casefold() in COMPANY for t in _left(parse, verb)):
        return None
    if predicate in DIE | END or (predicate.split()[0] in END and office):
        alone = predicate in DIE | ENDING_ALONE or _is_down(parse, verb)
        return Change(verb, doer, None, office) if office or alone or _leaves_office(below) else None
    if predicate in PUT_OUT | KILL:
        return Change(verb, done_to, None, office)
    follows = next((c for c in below if c.lemma in SUCCEED and c.dep in {"xcomp", "advcl"}), None)
    puts_in = predicate in PUT_IN or (predicate in CONSENT and bool(office))
    if puts_in and follows is not None:
        gone = _of(scene, None, parse.children(follows), NAMED)
        named = _of(scene, clusters, below, NAMED)  # the parse may take "X, named Y" for "called Y"
        return Change(verb, gone, named or done_to, office)
    if puts_in and (office or _speaks_of_place(parse, verb)):
        return Change(verb, None, done_to, office)
    begins = predicate in BEGIN and not passive and (office or _speaks_of_place(parse, verb))
    return Change(verb, _by(scene, below, "from"), doer, office) if begins else None


def _left(parse: Parse, verb: Token) -> Iterator[Token]:
    """What somebody leaves by a clause: "quit the | party", "resigned from the | party"."""
    for child in parse.children(verb):
        if child.dep == "dobj":
            yield child
        elif child.dep == "prep" and child.text == "from":
            yield from (t for t in parse.children(child) if t.dep == "pobj")


def _puts_another_in(
    scene: Scene, clusters: Clusters, verb: Token, doer: Candidate | None, gone: Candidate | None
) -> bool:
    """Whether who replaces somebody puts in another: "named Ama Lund, replacing her", "the president replaced her"."""
    above = scene.parse.tokens[verb.head]
    if verb.tag == "VBG" and verb.dep in {"advcl", "acl"} and find_core(scene.parse, above).predicate in PUT_IN:
        return True
    held, lost = (clusters.of(c).roles if c is not None else [] for c in (doer, gone))
    return any(_appoints(r) for r in held) and bool(lost) and not any(_appoints(r) for r in lost)


def _appoints(role: Words) -> bool:
    return " ".join(role[-2:]) in APPOINTING or role[-1] in APPOINTING


def _is_down(parse: Parse, verb: Token) -> bool:
    """Whether the parse hangs the particle elsewhere: "stepped down", "stood aside"."""
    after = "".join(t.text for t in parse.tokens[verb.i + 1 : verb.i + 2])
    return f"{verb.lemma} {after}" in ENDING_ALONE


def _leaves_office(below: Sequence[Token]) -> bool:
    return any(c.dep in {"dobj", "prt", "prep"} and c.lemma in PLACES for c in below)


def _speaks_of_place(parse: Parse, verb: Token) -> bool:
    return any(t.lemma.casefold() in PLACES for t in parse.subtree(verb))


def _said_office(scene: Scene, verb: Token) -> Words:
    """The office that a clause names: "as mayor", "was named mayor", "became the mayor"."""
    for child in scene.parse.children(verb):
        under = scene.parse.children(child) if child.dep == "prep" and child.text == "as" else ()
        for noun in (child, *under):
            found = scene.by_head.get(noun.i) if noun.dep in NAMED | {"pobj"} else None
            if found is not None and found.form == "nominal" and found.noun in POSTS:
                return role_words(found)
    return ()


def _of(scene: Scene, clusters: Clusters | None, below: Sequence[Token], relations: frozenset[str]) -> Candidate | None:
    persons = (_person(scene, clusters, c) for c in below if c.dep in relations)
    return next((p for p in persons if p is not None), None)


def _by(scene: Scene, below: Sequence[Token], preposition: str) -> Candidate | None:
    """The person behind a preposition: "replaced by Ama Lund", "took over from Ama Lund"."""
    under = (c for p in below if p.text == preposition for c in scene.parse.children(p) if c.dep == "pobj")
    return next((p for c in under if (p := _person(scene, None, c)) is not None), None)


def _person(scene: Scene, clusters: Clusters | None, token: Token | None) -> Candidate | None:
    """The one person that a word stands for: a name, a description, or whom a pronoun goes on from."""
    found = scene.by_head.get(token.i) if token is not None else None
    if found is None or found.plural or found.kind != "person":
        return None
    if found.form != "pronoun":
        return found
    return _goes_on_from(scene, clusters, found) if clusters is not None and found.person == 3 else None


def _goes_on_from(scene: Scene, clusters: Clusters, pronoun: Candidate) -> Candidate | None:
    """The last named subject that "he" or "she" can be; pronouns are not settled yet."""
    for other in before(scene, pronoun, NEAR):
        if pronoun.sentence - other.sentence > SENTENCES:
            return None
        subject = scene.token(other).dep in {"nsubj", "nsubjpass"}
        if other.form == "name" and other.kind == "person" and subject:
            return other if clusters.of(other).gender in {None, pronoun.gender} else None
    return None


def _named_successor(scene: Scene, noun: Token) -> Iterator[Change]:
    """ "Her successor, Ama Lund", "named Ama Lund as his successor": who comes to the office of the last to leave."""
    if noun.lemma.casefold() not in {"successor", "replacement"}:
        return
    owner = next((c for c in scene.parse.children(noun) if c.dep == "poss"), None)
    near = [*scene.parse.children(noun), scene.parse.tokens[noun.head]]
    as_what = scene.parse.tokens[noun.head].text == "as"
    near += scene.parse.children(scene.parse.tokens[scene.parse.tokens[noun.head].head]) if as_what else ()
    before_as = scene.by_head.get(noun.i - 3) if as_what else None
    named = [c for t in near if (c := scene.by_head.get(t.i)) is not None and c.form == "name"]
    named += [before_as] if before_as is not None and before_as.form == "name" else []
    come = next((c for c in named if c.kind == "person" and (owner is None or c.head != owner.i)), None)
    gone = _person(scene, None, owner)
    if come is not None:
        yield Change(noun, gone, come, ())
