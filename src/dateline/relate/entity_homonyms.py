"""Goes in: a report's names. Comes out: which of the country and the state of one name each of its clusters is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from dateline.language.gazetteer import homonyms
from dateline.language.homonyms import area_of_company, area_told
from dateline.model.reading import Mention


def told_homonyms(text: str, names: Sequence[Mention]) -> dict[int, str]:
    """The area of each cluster whose name is a country's and a state's, as most of its sentences tell it.

    Where none does, it is the one in which the towns of the report lie, if all that tell lie in one.
    """
    asked = [m for m in names if m.kind == "place" and homonyms(m.text)]
    if not asked:
        return {}
    spans = [(m.start, m.end) for m in names]
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for mention in asked:
        area = area_told(text, (mention.start, mention.end), spans)
        told[mention.cluster].update([area] if area else [])
    company = [m.text for m in names if m.kind == "place"]
    found: dict[int, str] = {}
    for mention in asked:
        heard = told[mention.cluster].most_common(2)
        clear = heard and (len(heard) == 1 or heard[0][1] > heard[1][1])
        area = heard[0][0] if clear else area_of_company(homonyms(mention.text), company)
        if area:
            found[mention.cluster] = area
    return found
