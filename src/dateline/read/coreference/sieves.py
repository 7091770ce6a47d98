"""Goes in: a scene and its clusters. Comes out: the clusters joined by names, apposition and descriptions."""

from __future__ import annotations

from collections import defaultdict

from dateline.language.en.careers import PUT_IN
from dateline.language.en.cases import AT_THE_BAR
from dateline.language.en.gender import RELATIVES
from dateline.language.en.names import AMERICAN, PARTS, SMALL_WORDS
from dateline.language.en.nominals import BARE_BODIES, COMPANY, EITHER, LIGHT
from dateline.language.en.short_bodies import is_cut, party_shorts
from dateline.language.en.surnames import stands_in, surnames
from dateline.language.gazetteer import country_called, is_country, is_pair, is_region
from dateline.read.coreference.acronyms import bracketed, defined_twice
from dateline.read.coreference.binding import is_called
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Clusters, Words, given_agrees
from dateline.read.coreference.elders import compared_age
from dateline.read.coreference.kin import is_another
from dateline.read.coreference.namesakes import described
from dateline.read.coreference.quoted import speaks
from dateline.read.coreference.relations import is_related
from dateline.read.coreference.scene import Scene, apposed_to, before
from dateline.read.coreference.shared_surnames import bearers_of, shared_surnames
from dateline.read.coreference.tenures import is_former
from dateline.read.coreference.towns import towns_apart

NEAR = 60
BELONGING = frozenset({"of", "from", "in", "at", "for"})  # "her opponent from Brena, Ama Lund"
NAMING = frozenset({"name", "identify"})
POINTING = frozenset({"this", "that", "these", "those"})
FRESH = 4  # sentences in which "the ship" takes up "a ship"; later it is another, or none that was spoken of
THING_AGAIN = 20  # sentences over which a thing is the same; 12 and 30 did no better on OntoGUM and later stories
NOT_TELLING = frozenset({"same", "whole", "entire", "very", "actual"})  # "the whole town" is the town spoken of
DETERMINERS = frozenset({"det", "predet", "poss"})
ANY = frozenset({"no", "any", "each", "every", "either", "neither"})
POINTED = 8  # sentences that "this road" points back over; 3 and 20 did as well on OntoGUM interviews and speeches
RESTRICTING = frozenset({"relcl", "acl", "prep"})
DASHES = frozenset({"-", "–", "—", "--"})
BEARERS = 60  # full names with one word in common that are looked through for a short one


def same_name_said_again(scene: Scene, clusters: Clusters) -> None:
    """The same name, word for word, but a bare surname or letters that two bear, and towns of two areas."""
    seen: dict[tuple[str, Words], list[Candidate]] = defaultdict(list)
    shared, twice = bearers_of(scene), defined_twice(scene, bracketed(scene))
    towns = towns_apart(scene)
    for candidate in scene.candidates:
        if candidate.form != "name" or candidate.words in twice or compared_age(scene, candidate):
            continue
        if candidate.kind != "person" or candidate.words not in shared:
            words = (*_said_as(candidate), *towns.get(candidate.number, ()))
            known = seen[candidate.kind, words]
            if not any(clusters.merge(one, candidate) for one in known):
                known.append(candidate)


def _said_as(candidate: Candidate) -> Words:
    """The words by which a name is known again: a country's are one, whichever of its names is said ("America")."""
    country = country_called(" ".join(candidate.words)) if candidate.kind == "place" else None
    if country is None:
        return tuple(AMERICAN.get(word, word) for word in candidate.words)
    return (str(country.geonames),)


def short_for_full(scene: Scene, clusters: Clusters) -> None:
    """A surname, a given name, initials or the first words of a body's name, where only one full name fits."""
    full = _full_names(scene)
    beside, shared = described(scene), bearers_of(scene)
    for candidate in scene.candidates:
        if candidate.form != "name" or (candidate.kind == "person" and candidate.words in shared):
            continue
        if compared_age(scene, candidate):
            continue  # of the two whom "the elder Lund" sets apart the report names only one in full
        options = [o for o in full.get(candidate.words[-1], [])[:BEARERS] if _shortens(candidate, o)]
        options = [o for o in options if not is_another(scene, candidate, o, beside)]
        roots = sorted({clusters.root(o.number) for o in options})
        if len(roots) == 1:
            clusters.merge(options[0], candidate)
        elif roots and candidate.gender in {"male", "female"}:
            fitting = [o for o in options if clusters.of(o).gender == candidate.gender]
            if len({clusters.root(o.number) for o in fitting}) == 1:
                clusters.merge(fitting[0], candidate)
        elif roots and candidate.kind != "person":
            likely = _nearest(candidate, options)
            if likely is not None:
                clusters.merge(likely, candidate)
    shared_surnames(scene, clusters, shared, beside)


def _full_names(scene: Scene) -> dict[str, list[Candidate]]:
    """The names of several words, each once, under their words."""
    full: dict[str, list[Candidate]] = defaultdict(list)
    seen: set[tuple[str, Words]] = set()
    for candidate in scene.candidates:
        key = (candidate.kind, candidate.words)
        if candidate.form == "name" and len(candidate.words) > 1 and key not in seen and not _is_pair(scene, candidate):
            seen.add(key)
            parties = party_shorts(candidate.words) if candidate.kind == "organization" else ()
            for word in set(candidate.words) - SMALL_WORDS | {short[-1] for short in parties}:
                full[word].append(candidate)
    return full


def _is_pair(scene: Scene, candidate: Candidate) -> bool:
    tokens = scene.parse.tokens
    text = scene.report.text[tokens[candidate.first].start : tokens[candidate.last - 1].end]
    return candidate.kind == "place" and is_pair(text)


def _nearest(short: Candidate, options: list[Candidate]) -> Candidate | None:
    """The full name before a short one, if near."""
    nearest = max((o for o in options if o.number < short.number), key=lambda o: o.number, default=None)
    return nearest if nearest is not None and short.sentence - nearest.sentence <= 3 else None


def _shortens(short: Candidate, full: Candidate) -> bool:
    """Whether one name can be a short form of the other."""
    if short.words == full.words or short.kind != full.kind:
        return False
    if short.kind == "person":
        if len(short.words) == 1:
            return short.words[0] == full.words[0] or short.words[0] in surnames(full.words)
        return stands_in(short.words, full.words) or (
            short.words[-1] == full.words[-1]
            and len(full.words[0]) > 1  # an initial is short for a name, no name for an initial
            and given_agrees(short.words[0], full.words[0])
            and (short.words[0] != full.words[0] or len(short.words) < len(full.words))
        )
    if short.kind == "organization" and short.words in party_shorts(full.words):
        return True
    if short.kind == "organization" and is_cut(short.words, full.words):
        return True
    size, whole = len(short.words), " ".join(short.words)
    if short.kind == "place" and (full.words[0] in PARTS or is_country(whole) or is_region(whole)):
        return False
    return size < len(full.words) and short.words in {full.words[:size], full.words[-size:]}


def appositions(scene: Scene, clusters: Clusters) -> None:
    """A description beside the name: "Ama Lund, the mayor", "the mayor, Ama Lund"; "She is Ama Lund"."""
    for candidate in scene.candidates:
        token = scene.token(candidate)
        if token.dep == "pobj" and candidate.form == "nominal":
            made = _made(scene, candidate)
            if made is not None:
                clusters.merge(made, candidate)
        if token.dep == "pobj" and candidate.form == "name" and (called := _named_as(scene, candidate)) is not None:
            clusters.merge(called, candidate)
        if token.dep == "pobj" and (described := _behind_comma(scene, candidate)) is not None:
            clusters.merge(described, candidate)
        if token.dep == "conj" and (first := _described_too(scene, clusters, candidate)) is not None:
            clusters.merge(first, candidate)
        if token.dep not in {"appos", "attr"} or is_called(scene, candidate):
            continue
        above = scene.by_head.get(token.head if token.dep == "attr" else apposed_to(scene.parse, token))
        if token.dep == "attr":
            subject = next((c for c in scene.parse.children(scene.parse.tokens[token.head]) if c.dep == "nsubj"), None)
            above = scene.by_head.get(subject.i) if subject else None
            if above is None or candidate.form != "name" or above.form == "name" or _is_cut_off(scene, candidate):
                continue
        if above is not None and token.dep == "appos":
            if above.form == "pronoun" and candidate.first - above.last > 1:
                continue  # "I, Ama Lund", nothing farther off
            above = _bearer(scene, above, candidate)
        if above is not None and _beside(scene, above, candidate):
            clusters.merge(above, candidate)


def _is_cut_off(scene: Scene, predicate: Candidate) -> bool:
    """Whether the verb tells something else before a dash and a name: "I am glad to be here - Ama Lund, your mayor"."""
    verb = scene.token(predicate).head
    between = scene.parse.tokens[verb + 1 : predicate.first]
    return any(t.dep == "acomp" or t.text in DASHES for t in between)


def _behind_comma(scene: Scene, name: Candidate) -> Candidate | None:
    """Whom a name is of that a comma parts from the adjective before it: "the mother of the deceased, Ama Lund"."""
    tokens = scene.parse.tokens
    of = tokens[scene.token(name).head]
    if name.form != "name" or name.kind != "person" or of.text != "of" or tokens[name.first - 1].text != ",":
        return None
    described = scene.by_head.get(of.head)
    person = described is not None and described.form == "nominal" and described.kind == "person"
    return described if person and of.i < name.first - 1 else None


def _named_as(scene: Scene, name: Candidate) -> Candidate | None:
    """Whom a description means that a name is given for: "named the victim as Ama Lund", "was identified as"."""
    as_word = scene.parse.tokens[scene.token(name).head]
    verb = scene.parse.tokens[as_word.head]
    if as_word.text != "as" or name.kind != "person" or verb.lemma not in NAMING:
        return None
    below = scene.parse.children(verb)
    wanted = "nsubjpass" if any(c.dep == "nsubjpass" for c in below) else "dobj"
    found = (scene.by_head.get(c.i) for c in below if c.dep == wanted and c.i < name.first)
    return next(
        (c for c in found if c is not None and c.form == "nominal" and c.kind == "person" and not c.plural), None
    )


def _described_too(scene: Scene, clusters: Clusters, candidate: Candidate) -> Candidate | None:
    """The first of two descriptions of one person: "Ama Lund, the mayor and the owner's daughter"."""
    token = scene.token(candidate)
    first, words = scene.by_head.get(token.head), scene.parse.tokens[token.head + 1 : candidate.first]
    if first is None or first.form != "nominal" or candidate.form != "nominal" or scene.token(first).dep != "appos":
        return None
    bearer = scene.by_head.get(scene.token(first).head)
    if bearer is None or bearer.form == "pronoun" or not bearer.kind == first.kind == candidate.kind == "person":
        return None
    joined = any(t.text == "and" for t in words) and all(t.text != "," for t in words)
    is_one = joined and not first.plural and not candidate.plural
    return first if is_one and _can_be_owned(scene, clusters, bearer, candidate) else None


def _can_be_owned(scene: Scene, clusters: Clusters, bearer: Candidate, candidate: Candidate) -> bool:
    """Whether a possessor is another: in "Bo Lund, the mayor and her brother", not in "the mayor and his wife"."""
    owner = scene.by_head.get(candidate.owner) if candidate.owner is not None else None
    if owner is None or owner.form != "pronoun":
        return True
    return {owner.gender, clusters.of(bearer).gender} == {"male", "female"}


def _made(scene: Scene, candidate: Candidate) -> Candidate | None:
    """Who is said to be made what a description says: "named Ama Lund as her successor"."""
    as_word = scene.parse.tokens[scene.token(candidate).head]
    name = next((c for c in before(scene, candidate, 4) if c.last == as_word.i and c.form == "name"), None)
    if as_word.text != "as" or name is None or not candidate.definite or name.kind != candidate.kind != "other":
        return None
    verb = scene.parse.tokens[scene.token(name).head]
    return name if verb.lemma in PUT_IN and scene.token(name).dep in {"dobj", "oprd"} else None


def _bearer(scene: Scene, above: Candidate, candidate: Candidate) -> Candidate:
    """Who an apposition describes: in "the treasurer of the club, Ama Lund" the treasurer, not the club."""
    of = scene.parse.tokens[scene.token(above).head]
    if scene.token(above).dep == "pobj" and of.text in BELONGING:
        bearer = scene.by_head.get(of.head)
        if bearer is None or bearer.kind != candidate.kind:
            return above
        if above.kind != candidate.kind or (candidate.form == "name" and _speaks_for(scene, bearer, above)):
            return bearer
    return above


def _speaks_for(scene: Scene, kin: Candidate, owner: Candidate) -> bool:
    """Whether kin or a lawyer speaks, so that the name is theirs: "the father of the victim, Bo Lund, said"."""
    noun = kin.noun in RELATIVES | AT_THE_BAR
    return noun and speaks(scene, kin) and owner.form == "nominal" and not kin.plural


def _beside(scene: Scene, one: Candidate, other: Candidate) -> bool:
    owner = scene.parse.tokens[one.owner] if one.owner is not None else None
    if owner is not None and owner.tag == "PRP$" and other.form == "nominal" and not _closes(scene, one, other):
        return False
    if one.form == other.form == "name":
        return False
    nominal = one if one.form == "nominal" else other
    if "name" in {one.form, other.form} and nominal.kind == "other" and nominal.definite and not nominal.plural:
        return nominal.form == "nominal"
    firm = nominal.noun in EITHER | COMPANY and {one.kind, other.kind} == {"person", "organization"}
    if firm and "name" in {one.form, other.form} and nominal.kind == "person":
        return nominal.form == "nominal" and not nominal.plural  # "the ship's owner, Marlin Ferries"
    if one.kind != other.kind and "pronoun" not in {one.form, other.form}:
        return False
    return one.form == "name" or other.form == "name" or one.kind == other.kind == "person"


def _closes(scene: Scene, one: Candidate, other: Candidate) -> bool:
    """Whether a description with "the" follows the comma behind another: "her father, the mayor"."""
    tokens = scene.parse.tokens
    after = tokens[other.last].text if other.last < len(tokens) else "."
    between = one.last + 1 == other.first and tokens[one.last].text == ","
    return between and other.definite and not other.plural and not one.plural and after not in {"or"}


def same_noun(scene: Scene, clusters: Clusters) -> None:
    """A definite noun that was said before, with no new modifier to tell it apart."""
    seen: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in scene.candidates:
        if candidate.form != "nominal":
            continue
        if candidate.definite and not clusters.joined(candidate) and not is_related(scene, candidate):
            for other in reversed(seen[candidate.noun][-8:]):
                if not _is_new(scene, candidate, other) and (
                    _same_thing(scene, clusters, candidate, other)
                    or _same_words(scene, candidate, other)
                    or _pointed_at(scene, candidate, other)
                ):
                    clusters.merge(other, candidate)
                    break
        seen[candidate.noun].append(candidate)


def _is_new(scene: Scene, later: Candidate, earlier: Candidate) -> bool:
    """Whether the articles of a noun said twice tell that it is not the same, or nothing in particular.

    "No ship" and "each ship" are none that "the ship" can be, "all Americans" more than the Americans spoken of, and
    "Mayor" without an article is whoever is called so.
    """
    mine, theirs = _determiners(scene, later), _determiners(scene, earlier)
    if theirs & ANY or "some" in mine or ("all" in mine and "all" not in theirs):
        return True
    if "the" in mine and theirs & {"a", "an"}:
        return later.sentence - earlier.sentence > FRESH
    return not mine and later.noun not in BARE_BODIES


def _determiners(scene: Scene, candidate: Candidate) -> frozenset[str]:
    """The articles, possessors and numbers before a noun."""
    before_it = (t for t in scene.parse.children(scene.token(candidate)) if t.i < candidate.head)
    return frozenset(t.text.casefold() for t in before_it if t.dep in DETERMINERS or t.tag == "CD")


def _is_told_apart(scene: Scene, candidate: Candidate) -> bool:
    """Whether words after a noun say which one is meant: "the road to the harbour" is no road that was spoken of."""
    below = scene.parse.children(scene.token(candidate))
    return any(c.i > candidate.head and c.dep in RESTRICTING and c.text != "of" for c in below)


def _same_words(scene: Scene, later: Candidate, earlier: Candidate) -> bool:
    """Whether two phrases are word for word the same, but for their articles."""
    mine, theirs = (_phrase_words(scene, c) for c in (later, earlier))
    return mine == theirs and not _is_told_apart(scene, later)


def _pointed_at(scene: Scene, later: Candidate, earlier: Candidate) -> bool:
    """Whether "this" and a noun take up the nearest of that noun, whatever was said of it: "this long road"."""
    if scene.parse.tokens[later.first].text.casefold() not in POINTING or later.noun in LIGHT:
        return False
    near = later.sentence - earlier.sentence <= POINTED
    return near and later.plural == earlier.plural and earlier.last <= later.first


def _phrase_words(scene: Scene, candidate: Candidate) -> list[str]:
    tokens = scene.parse.tokens[candidate.first : candidate.last]
    return [t.text.casefold() for t in tokens if t.tag != "DT"]


def _same_thing(scene: Scene, clusters: Clusters, later: Candidate, earlier: Candidate) -> bool:
    if later.plural != earlier.plural or not set(later.words) - NOT_TELLING <= set(earlier.words):
        return False
    if later.last > earlier.first and later.first < earlier.last:
        return False
    if not _names_before(scene, later) <= _names_before(scene, earlier):
        return False
    if later.owner is not None and _owner(scene, later) != _owner(scene, earlier):
        return False
    if _is_told_apart(scene, later) or later.noun in LIGHT or is_former(scene, later) != is_former(scene, earlier):
        return False
    return later.sentence - earlier.sentence <= (40 if later.kind == "person" else THING_AGAIN)


def _names_before(scene: Scene, candidate: Candidate) -> frozenset[Words]:
    """The names right before a noun, which tell it apart from others: "the Marland group" is not any group."""
    inside = (scene.by_head.get(i) for i in range(candidate.first, candidate.head))
    return frozenset(c.words for c in inside if c is not None and c.form == "name")


def _owner(scene: Scene, candidate: Candidate) -> str | None:
    return scene.parse.tokens[candidate.owner].lemma.casefold() if candidate.owner is not None else None
