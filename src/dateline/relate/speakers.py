"""Goes in: the reads of a story and its entities. Comes out: its cast: whom a speaker or an outlet's name means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.language.en.nominals import BODY, PAPER
from dateline.language.en.reporting import BODY_NOUNS, FIRMS, OUTLET_NAMES, OUTLET_NOUNS, OVERSEERS
from dateline.model.passage import Passage
from dateline.model.reading import Link, LinkKind, Quotation, Read, Speaker
from dateline.model.record import Entity

_ARTICLE = "the "
_BEFORE = re.compile(r"\b(?:the|a|an)\s+([a-z-]+)\s+$", re.IGNORECASE)
_NOUN = 40
_LEGAL = frozenset({"ltd", "limited", "plc", "inc", "llc", "corp", "gmbh", "ag", "sa", "s.a", "nv", "oyj", "ab"})
_INITIALS = 2
_TELLING = 2


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet or agency of the story, with the forms that other reports call it by."""

    name: str
    kind: LinkKind
    forms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cast:
    """Mentions by report, entities by name, and outlets by form."""

    mentions: dict[str, tuple[tuple[Passage, Entity], ...]]
    by_name: dict[str, tuple[Entity, ...]]
    outlets: tuple[Outlet, ...]
    outlet_of: dict[str, Outlet]
    cited: dict[str, str]
    described: dict[str, tuple[Entity, ...]]

    def entity(self, quotation: Quotation) -> Entity | None:
        """The entity that a quotation's speaker is: by its mention, else by a name that only one bears."""
        speaker = quotation.speaker
        if speaker is None:
            return None
        found = self._mentioned(quotation.report, speaker) or self._bearer(speaker) or self._called(speaker)
        return self._spelled_out(found) if found else None

    def _spelled_out(self, entity: Entity) -> Entity:
        """The body whose abbreviation another entity is."""
        if not entity.name.isupper() or entity.kind == "person":
            return entity
        others = [e for e in self.by_name.get(_form(entity.name), ()) if e.kind == entity.kind]
        return max(others, key=lambda e: (len(e.name), e.id), default=entity)

    def outlet(self, report: str, name: str | None) -> tuple[str, LinkKind] | None:
        """The outlet of the story that a name means, unless it is the report's own."""
        form, short = _form(name or ""), _short(name or "")
        own = self.outlet_of.get(report)
        found = [o for o in self.outlets if form in o.forms or short in o.forms]
        if not form or len(found) != 1 or found[0] == own:
            return None
        return found[0].name, found[0].kind

    def known(self, report: str, link: Link) -> Link:
        """A link under its outlet's own name; a bare "newspaper" is the only outlet that its report names."""
        if link.kind not in ("outlet", "agency"):
            return link
        outlet = self.outlet(report, link.name)
        if outlet:
            return replace(link, name=outlet[0], kind=outlet[1])
        bare = link.name is None or link.name in PAPER
        return replace(link, name=self.cited[report]) if bare and report in self.cited else link

    def traced(self, link: Link, report: str) -> Link:
        """A link without a proper name ("a local paper") as the outlet that had the same words before."""
        outlet = self.outlet_of.get(report)
        if link.kind == "outlet" and _nameless(link) and outlet and outlet.kind == "outlet":
            return replace(link, name=outlet.name)
        return link

    def _mentioned(self, report: str, speaker: Speaker) -> Entity | None:
        if speaker.start is None or speaker.end is None:
            return None
        mentions = self.mentions.get(report, ())
        first = bisect_left(mentions, speaker.start - 200, key=lambda m: m[0].start)
        near = []
        for passage, entity in mentions[first:]:
            if passage.start >= speaker.end:
                break
            shared = min(passage.end, speaker.end) - max(passage.start, speaker.start)
            fits = _fits(entity, speaker) or _is_the_person(passage, entity, speaker)
            if shared > 0 and fits and self._plausible(entity, speaker):
                near.append((_bears(entity, speaker), shared, -passage.start, entity))
        best = max(near, key=lambda n: n[:3], default=None)
        if best is None or not (best[0] or 2 * best[1] >= speaker.end - speaker.start):
            return None
        return best[3]

    def _plausible(self, entity: Entity, speaker: Speaker) -> bool:
        """Whether a name shares a word with the entity's; a body in common words ("the palace") is no outlet."""
        name = speaker.name or ""
        if name[:1].isupper():
            words = speaker.description
            described = words is not None and (speaker.kind != "body" or _described_so(entity, words))
            return described or _bears(entity, speaker) or _shares(entity, name)
        outlets = any(_form(entity.name) in o.forms for o in self.outlets)
        return speaker.kind != "body" or (not outlets and _described_so(entity, name))

    def _bearer(self, speaker: Speaker) -> Entity | None:
        found = [e for e in self.by_name.get(_form(speaker.name or ""), ()) if _fits(e, speaker)]
        return found[0] if len(found) == 1 else None

    def _called(self, speaker: Speaker) -> Entity | None:
        """The one entity of the story that the words are said of in another report: "the movement", "the dean"."""
        if (speaker.name or "")[:1].isupper():
            return None
        words = _form(speaker.description or speaker.name or "")
        found = [e for e in self.described.get(words, ()) if _fits(e, speaker)]
        return found[0] if len(found) == 1 else None


def called(entity: Entity) -> str:
    """An entity's name without its legal form, where a report calls it so: "Ottil Foods" for "Ottil Foods Ltd"."""
    bare, _, form = entity.name.rpartition(" ")
    return bare if form.casefold().rstrip(".") in _LEGAL and bare in entity.names else entity.name


def _fits(entity: Entity, speaker: Speaker) -> bool:
    """Whether the kinds agree; a place speaks as a body ("the city said")."""
    if speaker.kind == "person":
        return entity.kind == "person"
    return entity.kind != "person" or speaker.kind not in ("body", "document")


def _is_the_person(mention: Passage, entity: Entity, speaker: Speaker) -> bool:
    """Whether the very name that speaks was found to be a person's: a governor called as a town is, is no town."""
    whole = (mention.start, mention.end) == (speaker.start, speaker.end)
    return whole and entity.kind == "person" and speaker.kind != "document" and _bears(entity, speaker)


def _bears(entity: Entity, speaker: Speaker) -> bool:
    mine = _form(speaker.name or "").split() if not (speaker.name or "")[:1].islower() else []
    return bool(mine) and any(_form(n).split()[-1:] == mine[-1:] or _form(n) == " ".join(mine) for n in entity.names)


def _nameless(link: Link) -> bool:
    return link.name is None or link.name[:1].islower()


def _shares(entity: Entity, name: str) -> bool:
    """Whether an entity's names have a word of this name, or one abbreviates the other."""
    words = set(_form(name).split()) - {"of", "and", "the", "for"}
    theirs = {w for n in (*entity.names, *_initials(entity)) for w in _form(n).split()}
    return bool(words & theirs) or any(_form("".join(w[0] for w in name.split())) == _form(n) for n in entity.names)


def _short(name: str) -> str | None:
    """The capitals of a name of three words or more: "Press Association of Vale" → pav."""
    capitals = "".join(w[0] for w in name.split() if w[:1].isupper() and w.casefold() != "the")
    return capitals.casefold() if len(capitals) > _INITIALS else None


def _described_so(entity: Entity, words: str) -> bool:
    """Whether a body in common words may be the entity: they share a word, or both can be a firm.

    "The sheriff's office" is no ministry, and "the company" no directorate.
    """
    mine = set(_form(re.split(r" (?:for|of|from) ", words)[-1]).split())
    if entity.kind == "person" or not mine & BODY_NOUNS or mine & OVERSEERS:
        return True
    said = (*entity.names, *(r.role for r in entity.roles))
    theirs = {w.rstrip("'") for s in said for w in _form(s).split()}
    firm = len(mine) < _TELLING and mine <= FIRMS and not theirs & BODY_NOUNS - FIRMS
    return firm or bool(mine & theirs)


def _form(name: str) -> str:
    return " ".join(name.casefold().removeprefix(_ARTICLE).replace("’", "'").split())


def cast_of(reads: Sequence[Read], entities: Sequence[Entity]) -> Cast:
    """Gather whom the reports of a story can mean."""
    mentions: dict[str, list[tuple[Passage, Entity]]] = {}
    by_name: dict[str, dict[str, Entity]] = {}
    for entity in entities:
        for passage in entity.mentions:
            mentions.setdefault(passage.report, []).append((passage, entity))
        for form in (entity.name, *entity.names, *_initials(entity)):
            by_name.setdefault(_form(form), {})[entity.id] = entity
    outlets = {read.report.id: outlet for read in reads if (outlet := _outlet(read))}
    unique = sorted({o.name: o for o in outlets.values()}.values(), key=lambda o: o.name)
    return Cast(
        {r: tuple(sorted(m, key=lambda p: (p[0], p[1].id))) for r, m in mentions.items()},
        {n: tuple(e[i] for i in sorted(e)) for n, e in by_name.items()},
        tuple(unique),
        outlets,
        {read.report.id: name for read in reads if (name := _only_outlet(read))},
        _descriptions(reads, entities),
    )


def _descriptions(reads: Sequence[Read], entities: Sequence[Entity]) -> dict[str, tuple[Entity, ...]]:
    """Whom offices and nouns right before a name are said of: "the movement Free Tides", "the dean, Ada Roe"."""
    texts = {read.report.id: read.report.text for read in reads}
    found: dict[str, dict[str, Entity]] = {}
    for entity in entities:
        said = {_form(role.role) for role in entity.roles}
        if entity.kind == "organization":
            before = (_BEFORE.search(texts[p.report][max(0, p.start - _NOUN) : p.start]) for p in entity.mentions)
            said |= {noun for m in before if m and (noun := m[1].casefold()) in BODY | BODY_NOUNS}
        for words in sorted(said):
            found.setdefault(words, {})[entity.id] = entity
    return {words: tuple(e[i] for i in sorted(e)) for words, e in found.items()}


def _only_outlet(read: Read) -> str | None:
    """The one outlet that a report names as having reported something, if it is one."""
    links = (link for quotation in read.reading.quotations for link in quotation.chain if link.kind == "outlet")
    names = {link.name for link in links if link.name and not _nameless(link)}
    return min(names) if len(names) == 1 else None


def _initials(entity: Entity) -> tuple[str, ...]:
    """The abbreviation of a body's longest name: "Bureau of Mines" → BM, BOM."""
    words = max(entity.names, key=len, default="").split()
    if entity.kind == "person" or len(words) < 2:
        return ()
    capitals = "".join(w[0] for w in words if w[:1].isupper())
    return (capitals, "".join(w[0] for w in words).upper())


def _speaks_for_itself(name: str) -> bool:
    """Whether a report's outlet is a body with a notice of its own ("Harbour Directorate"), which passes nothing on."""
    words = name.casefold().split()
    return words[-1] in BODY_NOUNS - OUTLET_NOUNS and not set(words) & (OUTLET_NAMES | OUTLET_NOUNS)


def _outlet(read: Read) -> Outlet | None:
    """A report's outlet with its forms: name, abbreviation in brackets, name without the brackets, first agency."""
    name = read.report.outlet
    if not name or _speaks_for_itself(name):
        return None
    bare, _, rest = name.partition("(")
    short = rest.rstrip(") ").strip()
    words = [w for w in bare.split() if w.casefold() not in ("the", "of", "and", "&")]
    initials = "".join(w[0] for w in words) if len(words) > 1 else ""
    forms = {_form(f) for f in (name, bare, short, initials) if f}
    if len(words) > 1 and words[-1].casefold() in OUTLET_NAMES:
        forms.add(_form(words[-1]))
    dateline = read.report.dateline
    agency = bool(short) or (dateline is not None and dateline.agency is not None and _form(dateline.agency) in forms)
    return Outlet(short or bare.strip(), "agency" if agency else "outlet", frozenset(forms))
