"""Goes in: a bare surname that two bear. Comes out: whom the report's way of calling either of them leaves.

Who is "Lund" throughout is not "Mr Lund", "Lund the judge" is who is called one, and "Mrs Lund" can be the wife whom
the report named by her given name alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from dateline.language.en.gender import KINSHIP
from dateline.language.en.titles import HONORIFICS
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words
from dateline.read.coreference.kin import kin_noun, owner_of_kin
from dateline.read.coreference.scene import Scene

SPOUSES = frozenset({"wife", "husband", "spouse", "widow", "widower", "hubby"})
PLAIN = frozenset({"mr", "mrs", "ms", "miss", "mx"})
NOUNS = frozenset({"NN", "NNP"})


class Styles:
    """Whom a report has called by a surname with a form of address, and whom by the surname alone, in its own words."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._called: dict[tuple[Words, bool], list[Candidate]] = defaultdict(list)

    def note(self, bare: Candidate, bearer: Candidate) -> None:
        """Keep how somebody was called; quotations have their speakers' ways."""
        if bare.quotation < 0 and (is_addressed(bare) or not bare.role):
            self._called[bare.words, is_addressed(bare)].append(bearer)

    def allowed(self, bare: Candidate, options: Sequence[Candidate]) -> list[Candidate]:
        """The bearers but those who were only ever called the other way, if any are left."""
        if bare.quotation >= 0 or (bare.role and not is_addressed(bare)):
            return list(options)
        if is_addressed(bare):
            options = [o for o in options if not _is_styled(o, bare)] or options
        this, other = (self._called[bare.words, way] for way in (is_addressed(bare), not is_addressed(bare)))
        left = [o for o in options if self._is_among(o, this) or not self._is_among(o, other)]
        return left or list(options)

    def _is_among(self, one: Candidate, called: Sequence[Candidate]) -> bool:
        return any(self._clusters.same(one, other) for other in called)


def _is_styled(full: Candidate, bare: Candidate) -> bool:
    """Whether a full name was given with a form of address that goes before "Mr" or "Ms": "Dr Ama Lund"."""
    words = [w.casefold().rstrip(".") for name in (full, bare) for w in (name.role or "").split()[:1]]
    return len(words) == 2 and words[0] in HONORIFICS and words[0] not in PLAIN and words[1] in PLAIN


def is_addressed(bare: Candidate) -> bool:
    """Whether a form of address stands before a name: "Mr Lund"."""
    return HONORIFICS.get((bare.role or "").partition(" ")[0].casefold().rstrip(".")) is not None


def noun_behind(scene: Scene, bare: Candidate) -> str:
    """The noun that tells one bearer of a surname from the other: "judge" in "Lund the judge", or nothing."""
    tokens = scene.parse.tokens[bare.last : bare.last + 4]
    if not tokens or tokens[0].text != "the":
        return ""
    noun = next((t for t in tokens[1:] if t.tag in NOUNS), None)
    opens = bare.first == scene.parse.sentences[bare.sentence].first  # not "told Lund the judge was ill"
    told = noun is not None and (opens or (noun.dep == "appos" and noun.head == bare.head))
    return noun.lemma.casefold() if noun is not None and told else ""


def nouns_of(scene: Scene, clusters: Clusters, full: Candidate, beside: Mapping[int, str]) -> frozenset[str]:
    """The nouns beside any name of somebody: "the prosecutor, Ama Lund", "Judge Ama Lund"."""
    found = set()
    for candidate in (scene.candidates[n] for n in clusters.of(full).members):
        if candidate.form == "name":
            found |= {beside.get(candidate.number, ""), *(candidate.role or "").casefold().split()[-1:]}
            before = scene.parse.tokens[max(0, candidate.first - 1)]
            found |= {before.lemma.casefold()} if before.tag in NOUNS and before.head == candidate.head else set()
    return frozenset(found)


def married(scene: Scene, clusters: Clusters, bare: Candidate) -> Candidate | None:
    """Who is named as wife or husband by a given name alone and can have the surname: "his wife, Greta"."""
    if not is_addressed(bare) or bare.gender is None:
        return None
    found = [c for c in scene.candidates if _is_married(scene, c, bare)]
    if len({c.words for c in found}) != 1 or found[0].number > bare.number:
        return None
    clusters.of(found[0]).names.append((*found[0].words, *bare.words))
    return found[0]


def _is_married(scene: Scene, candidate: Candidate, bare: Candidate) -> bool:
    """Whether a given name alone is a wife's or husband's, of nobody with another name and of the gender told."""
    if candidate.form != "name" or candidate.kind != "person" or len(candidate.words) > 1:
        return False
    noun, owner = kin_noun(scene, candidate), owner_of_kin(scene, candidate)
    word = noun.lemma.casefold() if noun is not None else ""
    if owner is None or word not in SPOUSES or KINSHIP.get(word) not in {None, bare.gender}:
        return False
    named = owner.form == "pronoun" and owner.gender != bare.gender
    return (named or bare.words[-1] in owner.words) and candidate.gender in {None, bare.gender}
