"""Goes in: entities whose names are marked bare. Comes out: the same, their mentions as whole phrases: "the HSB".

A name is compared without its article, but a reader, and every corpus of coreference, takes "the HSB" for the mention
as "the board" is one (Hovy et al. 2006, OntoNotes). In "the HSB report" the article is the report's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.model.passage import Passage
from dateline.model.reading import Mention, Read
from dateline.model.record import Entity

_ARTICLE = re.compile(r"\bthe[ \u00a0]\Z", re.I)
_LONGEST = 4
_OWNS = ("'", "’")


def with_articles(entities: Sequence[Entity], reads: Sequence[Read]) -> tuple[Entity, ...]:
    """The entities, each name's passage begun at the article that is its own."""
    opened: dict[Passage, Passage] = {}
    for read in reads:
        opened |= _opened(read)
    return tuple(replace(e, mentions=tuple(sorted(opened.get(m, m) for m in e.mentions))) for e in entities)


def _opened(read: Read) -> Mapping[Passage, Passage]:
    text, mentions = read.report.text, read.reading.mentions
    heads: dict[int, int] = {}
    for mention in mentions:
        heads[mention.start] = max(heads.get(mention.start, 0), mention.head)
    found = {}
    for name in mentions:
        article = _ARTICLE.search(text, max(0, name.start - _LONGEST), name.start) if name.form == "name" else None
        if article is not None and (heads.get(article.start(), 0) < name.end or _owns(text, name)):
            found[Passage(name.report, name.start, name.end)] = Passage(name.report, article.start(), name.end)
    return found


def _owns(text: str, name: Mention) -> bool:
    """Whether what stands behind a name is its own: in "the HSB's report" the article is the HSB's."""
    return text.startswith(_OWNS, name.end)
