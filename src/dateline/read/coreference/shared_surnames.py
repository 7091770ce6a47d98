"""Goes in: a scene and its clusters. Comes out: each bare surname of two people joined to whom it means, or open.

What decides, the surest first: the title before it, the gender that its own clause tells, whom the report called so
while it knew no other, whom the next one is kin of, and who alone was named right before. Where nothing does, the bare
surname is nobody's: a wrong bearer says of somebody what another did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dateline.language.en.names import OPENING_PARTICLES
from dateline.language.en.reporting import DECLARING
from dateline.language.en.surnames import stands_in, surnames
from dateline.model.parse import Token
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words, names_differ
from dateline.read.coreference.elders import compared_age, told_by_age
from dateline.read.coreference.kin import is_another, is_kin, owner_of_kin
from dateline.read.coreference.namesakes import title_words
from dateline.read.coreference.scene import Scene, before
from dateline.read.coreference.styles import Styles, is_addressed, married, noun_behind, nouns_of

BEARERS = 60  # full names with one surname that are told apart
NEAR = 1  # sentences back in which who alone was named is meant
ANOTHER = 2  # sentences back in which whom else a pronoun could mean is looked for
GOES_ON = 3  # sentences over which a bare surname goes on meaning whom it meant
WINDOW = 60  # mentions back that are looked through
CLAUSES = 12  # words of a clause under a verb in which its subject's pronoun is looked for
GENDERS = {"he": "male", "his": "male", "him": "male", "himself": "male"} | dict.fromkeys(
    ("she", "her", "hers", "herself"), "female"
)

Bearers = Mapping[Words, Sequence[Candidate]]


def is_bare(words: Words) -> bool:
    """Whether a name is a surname or given name alone, with what opens it: "Lund", "van der Hoek"."""
    return all(word in OPENING_PARTICLES for word in words[:-1])


def bearers_of(scene: Scene) -> Bearers:
    """For each bare name of a person the full names it can stand for, where these are of two people at least."""
    persons = [c for c in scene.candidates if c.form == "name" and c.kind == "person"]
    full: dict[str, dict[Words, Candidate]] = defaultdict(dict)
    for candidate in persons:
        if not is_bare(candidate.words):
            for word in (candidate.words[0], *surnames(candidate.words)):
                full[word].setdefault(candidate.words, candidate)
    found: dict[Words, Sequence[Candidate]] = {}
    for words in {c.words for c in persons if is_bare(c.words)}:
        borne = [c for w, c in full[words[-1]].items() if len(words) == 1 or stands_in(words, w)][:BEARERS]
        if any(names_differ(borne[0].words, other.words) for other in borne[1:]):
            found[words] = borne
        elif borne and (first := _called_before_kin(scene, persons, words, borne)) is not None:
            found[words] = [*borne, first]
        elif borne and (titled := _of_other_gender(persons, words, borne[0])) is not None:
            found[words] = [*borne, titled]
    return found


def _of_other_gender(persons: Sequence[Candidate], words: Words, borne: Candidate) -> Candidate | None:
    """The first bare name whose title tells that it is not who alone is named in full: "Jon Lund ... Mrs Lund"."""
    other = {"male": "female", "female": "male"}.get(borne.gender or "")
    return next((c for c in persons if c.words == words and c.gender == other and is_addressed(c)), None)


def _called_before_kin(
    scene: Scene, persons: Sequence[Candidate], words: Words, borne: Sequence[Candidate]
) -> Candidate | None:
    """The bare name that a report said before it named only its bearer's kin in full: "Lund ... first lady Ama Lund".

    Whose wife or son she is told to be has the name himself, and stands for a bearer who is never named in full.
    """
    first = next(c for c in persons if c.words == words)
    named = [c for c in persons if c.words in {b.words for b in borne}]
    kin = any(is_kin(scene, c) and not _is_of_another(scene, c, words) for c in named)
    return first if kin and all(first.number < c.number for c in named) else None


def _is_of_another(scene: Scene, full: Candidate, words: Words) -> bool:
    """Whether whose kin somebody is has a name of another's: "Vik's wife, Ama Lund"."""
    owner = owner_of_kin(scene, full)
    return owner is not None and owner.form == "name" and not set(owner.words) & set(words)


def shared_surnames(scene: Scene, clusters: Clusters, shared: Bearers, beside: Mapping[int, str]) -> None:
    """Join every bare name that two people bear, in text order, for what it meant tells what it means."""
    meant: dict[Words, tuple[Candidate, int]] = {}
    still_open: dict[tuple[Words, str], Candidate] = {}
    styles = Styles(clusters)
    for candidate in scene.candidates:
        if candidate.form != "name" or candidate.kind != "person" or candidate.words not in shared:
            continue
        options = [o for o in shared[candidate.words] if not is_another(scene, candidate, o, beside)]
        options = _titled(clusters, candidate, options, beside) or options
        noun = noun_behind(scene, candidate)
        if noun:
            options = [o for o in options if noun in nouns_of(scene, clusters, o, beside)]
        compared = compared_age(scene, candidate)
        if compared:
            last = _named_last(scene, clusters, candidate, options)
            bearer = told_by_age(scene, clusters, candidate, options, last)
        else:
            options = styles.allowed(candidate, options)
            full = [o for o in options if not is_bare(o.words)]
            wed = None if _of_gender(clusters, full, candidate.gender) else married(scene, clusters, candidate)
            bearer = wed or _bearer(scene, clusters, candidate, options, meant.get(candidate.words))
        if bearer is None:
            first = still_open.setdefault((candidate.words, noun), candidate)
            clusters.merge(candidate if compared else first, candidate)
        elif clusters.merge(bearer, candidate):
            if not compared:
                styles.note(candidate, bearer)
            earlier = meant.get(candidate.words)
            if earlier is None or not _was_alone(clusters, options, earlier):
                meant[candidate.words] = (bearer, candidate.sentence)


def _named_last(scene: Scene, clusters: Clusters, bare: Candidate, options: Sequence[Candidate]) -> Candidate | None:
    """Who of the bearers of a surname was named last, by any name."""
    named = (c for c in before(scene, bare, WINDOW) if c.form == "name" and c.kind == "person")
    return next((o for c in named for o in options if clusters.same(c, o)), None)


def _bearer(
    scene: Scene, clusters: Clusters, bare: Candidate, options: Sequence[Candidate], last: tuple[Candidate, int] | None
) -> Candidate | None:
    """Whom one bare name means, or None."""
    gender = bare.gender or told_gender(scene, bare)
    can_be = [o for o in options if gender is None or clusters.of(o).gender in {gender, None}]
    first = _only(clusters, [o for o in can_be if o.number < bare.number])
    if first is not None:
        return first
    fits = _of_gender(clusters, options, gender)
    if _people(clusters, fits) < 2:
        return fits[0] if fits else None
    named = [o for o in fits if o.number < bare.number]
    if (only := _only(clusters, named)) is not None:
        return only
    if last is not None and (_was_alone(clusters, options, last) or bare.sentence - last[1] <= GOES_ON):
        return last[0] if any(clusters.same(last[0], o) for o in fits) else None
    return _only(clusters, [o for o in named if not is_kin(scene, o)]) or _named_before(scene, clusters, bare, fits)


def genders_told(scene: Scene, clusters: Clusters) -> None:
    """ "Lund said he would go" tells that Lund is a man, where nobody else was near whom "he" could mean."""
    for candidate in scene.candidates:
        bare = candidate.form == "name" and candidate.kind == "person" and is_bare(candidate.words)
        told = told_gender(scene, candidate) if bare and candidate.gender is None else None
        if told is not None and not any(_could_be(c, candidate, told) for c in before(scene, candidate, WINDOW)):
            clusters.of(candidate).gender = told


def _could_be(other: Candidate, bare: Candidate, gender: str) -> bool:
    """Whether somebody else was spoken of nearby, of the gender or of one not told."""
    near = bare.sentence - other.sentence <= ANOTHER and other.kind == "person" and not other.plural
    return near and other.gender in {None, gender} and not set(other.words) & set(bare.words)


def _titled(
    clusters: Clusters, bare: Candidate, options: Sequence[Candidate], beside: Mapping[int, str]
) -> list[Candidate]:
    """Those whose office is the title before the bare name."""
    title = title_words(bare.role)
    return [o for o in options if title and (beside.get(o.number) == title[-1] or _has(clusters, o, title[-1]))]


def _has(clusters: Clusters, full: Candidate, office: str) -> bool:
    return any(title[-1] == office for title in clusters.of(full).titles)


def _was_alone(clusters: Clusters, options: Sequence[Candidate], last: tuple[Candidate, int]) -> bool:
    """Whether the report called somebody so before it named another bearer."""
    return all(clusters.same(o, last[0]) or o.sentence > last[1] for o in options)


def _only(clusters: Clusters, options: Sequence[Candidate]) -> Candidate | None:
    return options[0] if _people(clusters, options) == 1 else None


def _people(clusters: Clusters, options: Sequence[Candidate]) -> int:
    return len({clusters.root(o.number) for o in options})


def _of_gender(clusters: Clusters, options: Sequence[Candidate], gender: str | None) -> list[Candidate]:
    """Those of the gender, else those of whom it is not known."""
    if gender is None:
        return list(options)
    sure = [o for o in options if clusters.of(o).gender == gender]
    return sure or [o for o in options if clusters.of(o).gender is None]


def _named_before(scene: Scene, clusters: Clusters, bare: Candidate, fits: Sequence[Candidate]) -> Candidate | None:
    """Who alone of the bearers was named in full in this sentence so far, else in the one before.

    "Mr Lund" can go on from "Bo" too, and over a few sentences: who is called so is not who the report calls "Lund".
    """
    addressed = is_addressed(bare)
    roots = {clusters.root(o.number): o for o in fits}
    near: dict[int, set[int]] = defaultdict(set)
    for other in before(scene, bare, WINDOW):
        if other.sentence >= bare.sentence - (GOES_ON if addressed else NEAR) and other.form == "name":
            if not addressed and is_bare(other.words):
                continue
            near[other.sentence] |= {clusters.root(other.number)} & roots.keys()
    last = near[bare.sentence] or near[bare.sentence - NEAR] or set().union(*near.values())
    return roots[min(last)] if len(last) == 1 else None


def told_gender(scene: Scene, bare: Candidate) -> str | None:
    """The gender that a pronoun of the name's own clause tells, where no other subject stands between."""
    token = scene.token(bare)
    if token.dep not in {"nsubj", "nsubjpass"}:
        return None
    verb = scene.parse.tokens[token.head]
    words = list(_under(scene, verb, token))
    told = {GENDERS[t.text.casefold()] for t in words if t.text.casefold() in GENDERS}
    return told.pop() if len(told) == 1 else None


def _under(scene: Scene, verb: Token, subject: Token) -> Iterator[Token]:
    """The subject and possessives of what somebody says or does, up to another one who acts."""
    for token in scene.parse.tokens[verb.i + 1 : verb.i + 1 + CLAUSES]:
        if token.sentence != subject.sentence:
            return
        other = scene.by_head.get(token.i)
        if other is not None and other.form == "name" and other.kind == "person":
            return
        if token.tag in {"PRP", "PRP$"} and _can_be_own(scene, verb, token):
            yield token


def _can_be_own(scene: Scene, verb: Token, pronoun: Token) -> bool:
    """Whether a pronoun goes on from the subject: its possessive, or the subject of what it says."""
    if pronoun.tag == "PRP$" or pronoun.text.casefold().endswith("self"):
        return True
    return pronoun.dep in {"nsubj", "nsubjpass"} and (
        verb.lemma in DECLARING or scene.parse.tokens[pronoun.head].dep in {"advcl", "conj"}
    )
