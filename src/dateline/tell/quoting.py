"""Goes in: the quotations of a story or of a store. Comes out: who said what, with its other wordings beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from dateline.model.reading import Quotation
from dateline.model.report import Report
from dateline.tell.citing import Citer, Line, Section, left_out
from dateline.tell.wordings import marked, same_wording, unmarked, variant_pieces
from dateline.tell.words import chain, many, outlet, published, speaker, spoken

Spoken: TypeAlias = tuple[Quotation, tuple[Quotation, ...]]
MOST_SAID, MOST_VOICES = 4, 8


def grouped(quotations: Iterable[Quotation]) -> tuple[Spoken, ...]:
    """Each quotation with its other wordings; one whose first wording is not among them stands for itself."""
    every = tuple(quotations)
    known = {one.id for one in every}
    variants: dict[str, list[Quotation]] = {}
    for one in every:
        if one.variant_of in known and one.variant_of is not None:
            variants.setdefault(one.variant_of, []).append(one)
    return tuple((one, tuple(variants.get(one.id, ()))) for one in every if one.variant_of not in known)


def by_speaker(spoken: Iterable[Spoken]) -> dict[str, list[Spoken]]:
    """What each voice said, in the order in which they are first heard."""
    voices: dict[str, list[Spoken]] = {}
    for one, variants in spoken:
        voices.setdefault(speaker(one), []).append((one, variants))
    return voices


def said(quotations: Sequence[Quotation], citer: Citer, whole: bool) -> Section:
    """Speakers by how much they say; other wordings stand with the first."""
    ordered = sorted(by_speaker(grouped(quotations)).items(), key=lambda voice: (-len(voice[1]), voice[0]))
    lines: list[Line] = []
    left = 0
    for place, (name, by_them) in enumerate(ordered):
        shown = by_them if whole else by_them[: MOST_SAID if place < MOST_VOICES else 0]
        left += len(by_them) - len(shown)
        if shown:
            lines.append(Line(name, tags=(many(len(by_them), "time"),)))
            lines.extend(quotation_line(one, citer, variants, level=1) for one, variants in shown)
    return Section("Who said what", tuple(lines), left_out(left, "quotation"))


def quotation_line(one: Quotation, citer: Citer, variants: Sequence[Quotation] = (), level: int = 0) -> Line:
    """What was said, through whom it came, who has it word for word, and the other wordings of it."""
    came = chain(citer.of.get(one.report), one.chain)
    notes = [f"through {came}"] if came else []
    also = [other for other in variants if same_wording(one, other)]
    if also:
        notes.append("also in " + ", ".join(f"[{number}]" for number in citer.reports(also)))
    for other in variants:
        if other not in also:
            where = ", ".join(citer.reports([other]))
            notes.append(f"in [{where}]{unmarked(other)}: “{marked(variant_pieces(other))}”")
    return Line(spoken(one), cites=citer.reports([one]), notes=tuple(notes), level=level)


def told_quotation(one: Quotation, variants: Sequence[Quotation], reports: Mapping[str, Report]) -> Line:
    """The same apart from its story: reports by their names and days."""

    def named(quotation: Quotation) -> str:
        report = reports[quotation.report]
        return f"{outlet(report)}, {published(report)}"

    came = chain(reports[one.report], one.chain)
    also = dict.fromkeys(named(v) for v in variants if same_wording(one, v))
    notes = [f"through {came}"] if came else []
    notes += ["also in " + "; ".join(also)] if also else []
    notes += [
        f"in {named(v)}{unmarked(v)}: “{marked(variant_pieces(v))}”" for v in variants if not same_wording(one, v)
    ]
    return Line(spoken(one), cites=(named(one),), notes=tuple(notes), level=1)
