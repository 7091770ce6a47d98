"""Goes in: the reads, entities and copies. Comes out: quotations with entities as speakers and variants joined.

A speaker is the entity whose mention its words are, else the one that bears its name. An outlet or agency of the story
that "said" something passed it on: it goes into the chain. Words that nobody is named for take the speaker that the
same words have in another report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.reading import Link, Quotation, Read, Speaker
from dateline.model.record import Copy, Entity
from dateline.relate.speakers import Cast, called, cast_of
from dateline.relate.variants import Said, differences, find_variants, marks_lost


def decide_quotations(
    reads: Sequence[Read], entities: Sequence[Entity], copies: Sequence[Copy]
) -> tuple[Quotation, ...]:
    """Name each speaker by its entity, follow chains to the outlets of the story, and join the same words."""
    cast = cast_of(reads, entities)
    named = [(order, _named(cast, q)) for order, read in enumerate(reads) for q in read.reading.quotations]
    lemmas = {q.id: words for read in reads for q, words in _words_of(read)}
    said = [Said(order, q, lemmas[q.id], _key(q)) for order, q in named]
    original = _originals({**_copied(named, copies, lemmas), **find_variants(said)}, named)
    by_id = {q.id: q for _, q in named}
    spoken = _spoken(original, by_id)
    return tuple(_joined(q, original.get(q.id), by_id, spoken, cast) for _, q in named)


def _originals(sources: dict[str, str], named: list[tuple[int, Quotation]]) -> dict[str, str]:
    """The first of each chain of sources; no words have those as their source that were published after them."""
    rank = {q.id: (order, q.start, q.id) for order, q in named}
    earlier = {later: first for later, first in sources.items() if rank[first] < rank[later]}
    for later in sorted(earlier, key=lambda id: rank[id]):
        earlier[later] = earlier.get(earlier[later], earlier[later])
    return earlier


def _copied(
    named: list[tuple[int, Quotation]], copies: Sequence[Copy], lemmas: dict[str, frozenset[str]]
) -> dict[str, str]:
    """The quotation that stands where a copied one was taken from, if they share a word and can share a speaker."""
    by_report: dict[str, list[Quotation]] = {}
    for _, quotation in named:
        by_report.setdefault(quotation.report, []).append(quotation)
    found: dict[str, str] = {}
    for copy in sorted(copies):
        for one in by_report.get(copy.to.report, ()):
            source = _most(by_report.get(copy.source.report, ()), copy.source) if _half(one, copy.to) else None
            if source is None or not lemmas[one.id] & lemmas[source.id]:
                continue
            if _key(one) is None or _key(source) is None or _key(one) == _key(source):
                found.setdefault(one.id, source.id)
    return found


def _most(quotations: Sequence[Quotation], passage: Passage) -> Quotation | None:
    inside = [q for q in quotations if _half(q, passage)]
    return max(inside, key=lambda q: (q.end - q.start, -q.start), default=None)


def _half(one: Passage, other: Passage) -> bool:
    return 2 * (min(one.end, other.end) - max(one.start, other.start)) >= min(
        one.end - one.start, other.end - other.start
    )


def _key(quotation: Quotation) -> str | None:
    speaker = quotation.speaker
    if speaker is None or speaker.kind == "unnamed":
        return None
    return speaker.entity or (speaker.name or "").casefold() or None


def _words_of(read: Read) -> list[tuple[Quotation, frozenset[str]]]:
    """The content lemmas within each quotation; both stand in text order, so one walk is enough."""
    words, found, first = read.reading.words, [], 0
    for quotation in sorted(read.reading.quotations, key=lambda q: (q.start, q.end)):
        while first < len(words) and words[first].end <= quotation.start:
            first += 1
        last, inside = first, set()
        while last < len(words) and words[last].start < quotation.end:
            inside.add(words[last].lemma)
            last += 1
        found.append((quotation, frozenset(inside)))
    return found


def _named(cast: Cast, quotation: Quotation) -> Quotation:
    """With the entity as speaker, or the speaking outlet in the chain."""
    quotation = replace(quotation, chain=tuple(cast.known(quotation.report, link) for link in quotation.chain))
    speaker = quotation.speaker
    if speaker is None or speaker.kind == "unnamed":
        return quotation
    outlet = cast.outlet(quotation.report, speaker.name) if speaker.kind != "person" or _one_word(speaker) else None
    if outlet and speaker.start is not None and speaker.end is not None:
        link = Link(quotation.report, speaker.start, speaker.end, outlet[0], outlet[1], quotation.cue)
        return replace(quotation, speaker=None, chain=(*quotation.chain, link))
    entity = cast.entity(quotation)
    if entity is None:
        return quotation
    return replace(quotation, speaker=replace(speaker, name=called(entity), entity=entity.id))


def _one_word(speaker: Speaker) -> bool:
    """Whether a name taken for a person's may be an outlet's: "Tickerline reported"."""
    return speaker.name is not None and " " not in speaker.name and speaker.description is None


def _spoken(original: dict[str, str], by_id: dict[str, Quotation]) -> dict[str, Speaker]:
    """For each original the first speaker that any of its variants names."""
    found: dict[str, Speaker] = {}
    for later, first in original.items():
        for one in (by_id[first], by_id[later]):
            if first not in found and one.speaker and one.speaker.name:
                found[first] = one.speaker
    return found


def _joined(
    quotation: Quotation, original: str | None, by_id: dict[str, Quotation], spoken: dict[str, Speaker], cast: Cast
) -> Quotation:
    """With its original, what was changed, and what that tells about an unnamed speaker or outlet."""
    first = by_id[original] if original else None
    speaker = quotation.speaker
    known = spoken.get(original or quotation.id)
    if known and _open(speaker):
        start, end = (speaker.start, speaker.end) if speaker else (None, None)
        speaker = Speaker(known.name, known.entity, start, end, known.kind, speaker.description if speaker else None)
    if first is None:
        return replace(quotation, speaker=speaker)
    chain = tuple(cast.traced(link, first.report) for link in quotation.chain)
    return replace(
        quotation,
        speaker=speaker,
        chain=chain,
        variant_of=original,
        differences=(*differences(first.text, quotation.text), *marks_lost(first, quotation)),
    )


def _open(speaker: Speaker | None) -> bool:
    """Whether nobody is named, nobody is kept unnamed on purpose, and no paper speaks for itself."""
    return speaker is None or (speaker.name is None and speaker.kind not in ("unnamed", "document"))
