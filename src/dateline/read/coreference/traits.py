"""Goes in: a pronoun or description and whom it may mean. Comes out: what the text tells of each choice, by name.

The features of mention ranking (Denis and Baldridge 2008, Durrett and Klein 2013): where whoever is meant was spoken of
last and how, how often the report names him, who spoke, whom the pronouns before meant. `weights.py` says how much each
of them speaks for a choice.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from math import log1p

from dateline.language.en.gender import RELATIVES
from dateline.language.en.nominals import EPITHETS
from dateline.language.en.titles import OFFICES, TITLES
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Cluster, Clusters
from dateline.read.coreference.offices import role_words, same_role
from dateline.read.coreference.pronouns import POSSESSIVE, REFLEXIVE
from dateline.read.coreference.quoted import speaker_of, speaks
from dateline.read.coreference.scene import AGED, SUBJECTS, Scene, before

Traits = dict[str, float]

LOOKED_AT = 60  # mentions back in which the signs around an anaphor are looked for
FARTHEST = 4  # sentences from which on one distance is as far as another
MOST_COUNTED = 50  # mentions of one person beyond which more tell no more
GENDERED = frozenset({"male", "female"})
SPOKESMEN = frozenset({"spokesman", "spokeswoman", "spokesperson"})
PLACES = {
    **dict.fromkeys(SUBJECTS, "subject"),
    **dict.fromkeys(("dobj", "dative"), "object"),
    **dict.fromkeys(("poss", "pobj", "appos", "conj", "attr"), ""),
    "ROOT": "root",
}
"""Grammar's names for the places of a sentence that tell something; an empty one is as the grammar calls it."""

ARTICLES = {"an": "a", "that": "this", "her": "his", "its": "his", "their": "his", "our": "my"}
"""The determiners that count as another."""

KEPT_ARTICLES = frozenset({"the", "a", "this", "his", "my", "one", "another"})


def place_of(scene: Scene, mention: Candidate) -> str:
    """The place of a mention in its clause: subject, object, poss …"""
    dep = scene.token(mention).dep
    return (PLACES[dep] or dep) if dep in PLACES else "other"


@dataclass(frozen=True, slots=True)
class Cast:
    """A report's persons: its scene and clusters, the words of its title, its first sentence, how often who is named
    most is, who speaks in each quotation, and all who do in text order."""

    scene: Scene
    clusters: Clusters
    title: frozenset[str]
    first: int
    most: int
    speakers: tuple[Candidate | None, ...]
    speaking: tuple[Candidate, ...]

    def speaker(self, mention: Candidate) -> Candidate | None:
        """Who speaks the words that a mention stands in."""
        return self.speakers[mention.quotation] if mention.quotation >= 0 else None

    def spoke_last(self, mention: Candidate) -> Candidate | None:
        """Who was last told to speak before a mention."""
        at = bisect_left(self.speaking, mention.number, key=_number)
        return self.speaking[at - 1] if at else None


def _number(candidate: Candidate) -> int:
    return candidate.number


def cast_of(scene: Scene, clusters: Clusters) -> Cast:
    """The persons of a report once its names are joined."""
    title = (scene.report.title or "").casefold().replace("’", "'").replace("'s", "")
    named = (clusters.of(c).named for c in scene.candidates if c.form == "name" and c.kind == "person")
    first = next((n for n, s in enumerate(scene.parse.sentences) if not s.aside), 0)
    speakers = tuple(speaker_of(scene, number) for number in range(len(scene.reading.quotations)))
    speaking = {s.number: s for s in speakers if s is not None}
    most = max(named, default=0)
    return Cast(
        scene, clusters, frozenset(title.split()), first, most, speakers, tuple(speaking[n] for n in sorted(speaking))
    )


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a pronoun or description: by their clusters' roots, who …

    `pronoun` is the last "he" or "she" of its gender (`here` in its own sentence), `subject` a subject of the sentences
    before, `named` the last one named of its gender, `spoke` who said something last, `went_on` whom the same speaker's
    last "he" meant, `heard` was spoken of right before the words quoted.
    """

    mention: Candidate
    place: str
    says: bool
    pronoun: int | None
    here: bool
    subject: int | None
    named: int | None
    spoke: int | None
    went_on: int | None
    heard: int | None


def look_around(cast: Cast, mention: Candidate) -> Around:
    """Gather the signs around a mention."""
    scene, clusters = cast.scene, cast.clusters
    pronoun = subject = named = went_on = heard = None
    speaker, spoke = cast.speaker(mention), cast.spoke_last(mention)
    for other in before(scene, mention, LOOKED_AT):
        near = mention.sentence - other.sentence <= 2
        fits = clusters.of(other).gender in {None, mention.gender} or mention.gender is None
        person = clusters.of(other).kind == "person" and not other.plural
        if pronoun is None and near and _is_gendered(other) and mention.gender in {None, other.gender}:
            pronoun = other
        if subject is None and near and person and scene.token(other).dep in SUBJECTS:
            subject = other if other.sentence < mention.sentence else None
        if named is None and other.form == "name" and other.kind == "person" and fits:
            named = other
        if mention.quotation >= 0 and other.quotation != mention.quotation:
            if went_on is None and other.quotation >= 0 and _is_gendered(other) and other.gender == mention.gender:
                same = cast.speaker(other)
                went_on = other if speaker is not None and same is not None and clusters.same(speaker, same) else None
            if heard is None and person and (speaker is None or not clusters.same(speaker, other)):
                heard = other
    roots = [
        clusters.root(c.number) if c is not None else None for c in (pronoun, subject, named, spoke, went_on, heard)
    ]
    here = pronoun is not None and pronoun.sentence == mention.sentence
    return Around(mention, place_of(scene, mention), speaks(scene, mention), roots[0], here, *roots[1:])


def _is_gendered(other: Candidate) -> bool:
    return other.form == "pronoun" and other.person == 3 and other.gender in GENDERED


def traits(cast: Cast, around: Around, last: Candidate, rank: int) -> Traits:
    """What speaks for and against the one who was mentioned last as `last`, the `rank`th back of those it may be."""
    scene, clusters = cast.scene, cast.clusters
    mention, cluster = around.mention, clusters.of(last)
    far = min(mention.sentence - last.sentence, FARTHEST)
    place, root = place_of(scene, last), clusters.root(last.number)
    told: Traits = {
        f"{far} sentences back": 1.0,
        f"{place} {min(far, 1)} back": 1.0,
        f"{last.form} {min(far, 2)} back": 1.0,
        f"{around.place} for {place} {min(far, 2)} back": 1.0,
        f"paragraph {min(mention.paragraph - last.paragraph, 2)} back": 1.0,
        f"choice {min(rank, 3)}": 1.0,
        "same place": float(around.place == place),
    }
    told |= _standing(cast, cluster)
    told |= _of_last(scene, around, last, cluster, far)
    told |= _in_grammar(scene, mention, last, far)
    if mention.gender is not None and cluster.gender == mention.gender:
        told |= {"of that gender": 1.0, "of that gender, choices before": float(min(rank, 3))}
    if far > 0 and not around.says and any(role[-1] in SPOKESMEN for role in cluster.roles):
        told["speaks for another"] = 1.0  # "he", behind what a spokesman said, is whom he speaks for
    told |= {
        "last pronoun": float(around.pronoun == root),
        "last pronoun here": float(around.pronoun == root and around.here),
        "last subject": float(around.subject == root),
        "last subject for subject": float(around.subject == root and around.place == "subject"),
        "named last": float(around.named == root),
        "spoke last": float(around.spoke == root),
        "spoke last, speaks": float(around.spoke == root and around.says),
        "another spoke last, speaks": float(around.spoke != root and around.says),
        "went on of": float(around.went_on == root),
        "heard before": float(around.heard == root),
    }
    return {name: value for name, value in told.items() if value}


def _standing(cast: Cast, cluster: Cluster) -> Traits:
    """How much the report speaks of somebody, and whether its title or first sentence does."""
    return {
        "how often": log1p(min(len(cluster.members), MOST_COUNTED)),
        "how often named": log1p(min(cluster.named, MOST_COUNTED)),
        "most named": float(cluster.named > 1 and cluster.named == cast.most),
        "nameless": float(not cluster.names),
        "mentioned once": float(len(cluster.members) == 1),
        "in the title": float(any(name[-1] in cast.title for name in cluster.names)),
        "opens the report": float(cast.scene.candidates[cluster.first].sentence == cast.first),
    }


def _of_last(scene: Scene, around: Around, last: Candidate, cluster: Cluster, far: int) -> Traits:
    """What the last mention of somebody tells: a description, a new name, words in quotation marks."""
    mention, there = around.mention, scene.token(last)
    told = {
        "in one quotation": float(mention.quotation >= 0 and mention.quotation == last.quotation),
        "quoted, it not": float(mention.quotation >= 0 > last.quotation),
        "not quoted, it is": float(mention.quotation < 0 <= last.quotation),
        "named for the first time": float(last.form == "name" and len(cluster.members) == 1),
        "first of its sentence": float(far <= 1 and _is_first(scene, last)),
    }
    if last.form == "nominal":
        kind = "definite" if last.definite else "indefinite"
        above = scene.parse.tokens[there.head]
        told |= {kind: 1.0, f"{kind} {min(far, 1)} back": 1.0}
        told["likened"] = float(there.dep == "pobj" and above.text in {"like", "as"})
    return told


def _is_first(scene: Scene, last: Candidate) -> bool:
    """Whether no other person is mentioned before somebody in a sentence."""
    before_it = (c for c in before(scene, last, 12) if c.sentence == last.sentence)
    return not any(c.kind == "person" for c in before_it)


def _in_grammar(scene: Scene, mention: Candidate, last: Candidate, far: int) -> Traits:
    """How the clauses of two mentions stand to each other."""
    token, there = scene.token(mention), scene.token(last)
    word, subject = token.text.casefold(), there.dep in SUBJECTS
    under = subject and far == 0 and any(at.head == there.head for at in scene.upwards(token))
    main = subject and scene.parse.tokens[there.head].dep == "ROOT"
    opens = mention.first == scene.parse.sentences[mention.sentence].first
    clause = scene.parse.tokens[there.head]
    said = far == 0 and subject and token.dep in SUBJECTS and clause.head == token.head and clause.i < token.i
    return {
        "its own deed": float(said and clause.dep in {"ccomp", "parataxis"}),
        "in its clause": float(under),
        "its own": float(under and word in POSSESSIVE),
        "itself": float(under and word in REFLEXIVE),
        "of a main clause": float(main),
        "opens behind a main clause": float(opens and main and far == 1),
        "opens behind a subject": float(opens and subject and far == 1),
    }


def article(scene: Scene, mention: Candidate) -> str:
    """What a description opens with: "the", "a", "this", a possessor, a name, or nothing."""
    token = scene.parse.tokens[mention.first]
    word = token.text.casefold()
    word = ARTICLES.get(word, word)
    return word if word in KEPT_ARTICLES else "name" if token.tag in {"NNP", "NNPS"} else "bare"


def described(cast: Cast, mention: Candidate, person: Candidate) -> Traits:
    """What a description and what is known of somebody tell of his being meant by it."""
    scene, clusters = cast.scene, cast.clusters
    cluster, noun = clusters.of(person), mention.noun
    holds = any(role and role[-1] == noun for role in cluster.roles)
    owner = scene.by_head.get(mention.owner) if mention.owner is not None else None
    told = {
        "called so": float(noun in cluster.nouns),
        "holds such": float(holds),
        "holds it": float(any(same_role(role_words(mention), role) for role in cluster.roles if role)),
        "other office": float(bool(cluster.roles) and noun in OFFICES | TITLES and not holds),
        "other role": float(bool(cluster.roles) and not holds),
        "no role": float(not cluster.roles),
        "noun of that gender": float(mention.gender is not None and mention.gender == cluster.gender),
        "named in full": float(any(len(name) > 1 for name in cluster.names)),
        "owns it": float(owner is not None and clusters.same(owner, person)),
        f"behind “{article(scene, mention)}”": 1.0,
        "by an epithet": float(noun in EPITHETS),
        "by kinship": float(noun in RELATIVES),
        "by age": float(noun in AGED),
    }
    return {name: value for name, value in told.items() if value}


def nobody_known(cast: Cast, mention: Candidate) -> Traits:
    """What speaks for a description meaning nobody whom the report names."""
    scene = cast.scene
    below = scene.parse.children(scene.token(mention))
    behind = [c for c in below if c.i > mention.head]
    owner = scene.by_head.get(mention.owner) if mention.owner is not None else None
    noun = mention.noun
    told = {
        "nobody": 1.0,
        f"nobody behind “{article(scene, mention)}”": 1.0,
        f"nobody as {place_of(scene, mention)}": 1.0,
        "nobody, owned": float(mention.owner is not None),
        f"nobody, owned by {owner.form if owner is not None else 'none'}": float(mention.owner is not None),
        "nobody, words before": float(min(len(mention.words), 2)),
        "nobody, an epithet": float(noun in EPITHETS),
        "nobody, an office": float(noun in OFFICES),
        "nobody, a title": float(noun in TITLES),
        "nobody, kin": float(noun in RELATIVES),
        "nobody, an age": float(noun in AGED),
        "nobody, a clause behind": float(any(c.dep in {"relcl", "acl"} for c in behind)),
        "nobody, a preposition behind": float(any(c.dep == "prep" and c.text != "of" for c in behind)),
        "nobody, of": float(any(c.dep == "prep" and c.text == "of" for c in below)),
        "nobody in the opening": float(mention.sentence - cast.first < 3),
        "nobody, quoted": float(mention.quotation >= 0),
    }
    return {name: value for name, value in told.items() if value}


def to_come(cast: Cast, mention: Candidate, name: Candidate, rank: int) -> Traits:
    """What speaks for somebody who is named only behind a description: "The owner was held. Ama Lund, 61, …"."""
    scene = cast.scene
    cluster, tokens = cast.clusters.of(name), scene.parse.tokens
    far = name.sentence - mention.sentence
    opens = scene.parse.sentences[name.sentence].first == name.first and place_of(scene, name) == "subject"
    behind = [t.text for t in tokens[name.last : name.last + 2]]
    lead = mention.sentence - cast.first < 2
    told = {
        "to come": 1.0,
        f"to come in {min(far, 5)}": 1.0,
        f"to come, choice {min(rank, 2)}": 1.0,
        "to come, opens its sentence": float(opens),
        "to come, in the lead": float(lead),
        "to come, in the lead, first": float(lead and rank == 0),
        "to come for a subject": float(place_of(scene, mention) == "subject"),
        "to come with an age": float(len(behind) > 1 and behind[0] == "," and behind[1].isdigit()),
        "to come, how often named": log1p(min(cluster.named, MOST_COUNTED)),
        "to come, most named": float(cluster.named == cast.most),
        "to come, gender known": float(cluster.gender is not None),
        "to come in another paragraph": float(name.paragraph != mention.paragraph),
    }
    told |= {f"to come, {key}": value for key, value in described(cast, mention, name).items()}
    return {key: value for key, value in told.items() if value}
