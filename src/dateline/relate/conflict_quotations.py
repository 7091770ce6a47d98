"""Goes in: the decided quotations. Comes out: pairs of one speaker's words of which a change turns the sense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.language.en.modality import FUTURE_AUXILIARIES, NEGATIONS, POSSIBLE_AUXILIARIES
from dateline.model.reading import Quotation

_WORD = re.compile(r"\w+(?:['’]\w+)*")
# A translation shares less; of its changed words none can be held against the other.
_KEPT = 0.7
_SHORT_FORMS = {"'ll": "will", "'d": "would", "ca": "can", "wo": "will", "sha": "shall"}


def find_changed_meaning(quotations: Sequence[Quotation]) -> Iterator[tuple[Quotation, Quotation, str]]:
    """The original, its variant and the change, where a negation or a modal verb came, went or was exchanged."""
    by_id = {q.id: q for q in quotations}
    for variant in sorted(quotations, key=lambda q: (q.report, q.start, q.id)):
        one = by_id.get(variant.variant_of or "")
        if one is None or one.kind != "direct" or variant.kind != "direct":
            continue
        change = _turned(one.text, variant.text, variant.differences)
        if change:
            yield one, variant, change


def _turned(one: str, other: str, differences: Sequence[tuple[str, str]]) -> str:
    """The words by which the sense changed, or "" where it did not or the rest differs too much."""
    kept = sum(len(_WORD.findall(words)) for what, words in differences if what == "kept")
    if kept < _KEPT * max(len(_WORD.findall(one)), len(_WORD.findall(other))):
        return ""
    first, second = _senses(one), _senses(other)
    if first == second:
        return ""
    return "; ".join(f"{what} “{words}”" for what, words in differences if what != "kept")


def _senses(text: str) -> tuple[tuple[str, ...], int]:
    """The modal verbs and how many negations; short forms count as the long ones."""
    words = [w.casefold().replace("’", "'") for w in _WORD.findall(text)]
    modals: list[str] = []
    negations = 0
    for word in words:
        stem = word[:-3] if word.endswith("n't") else word.partition("'")[0]
        clitic = "'" + word.partition("'")[2]
        negations += word.endswith("n't") or word in NEGATIONS
        for form in (stem, clitic):
            full = _SHORT_FORMS.get(form, form)
            if full in FUTURE_AUXILIARIES | POSSIBLE_AUXILIARIES:
                modals.append(full)
    return tuple(sorted(modals)), negations
