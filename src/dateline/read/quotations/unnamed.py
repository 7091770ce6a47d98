"""Goes in: a source without a name. Comes out: why it has none, in the report's own words, where the report says so.

"A senior official, who spoke on condition of anonymity because she was not authorised to discuss the talks, said …";
or in the sentence behind: "The source asked not to be named."
"""

from __future__ import annotations

import re

from dateline.language.en.reporting import ANONYMITY
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source

_REASON = re.compile(ANONYMITY, re.IGNORECASE)
_ENDS = re.compile(r"[;!?\"“”()]|\.(?=\s|$)|,(?=\s(?:said|says|told|tells|added|adds|has|had|but|and|while)\b)")


def kept_unnamed(page: Page, source: Source, cue: Cue | None) -> str | None:
    """The words by which a report says why it doesn't name a source: in the source's sentence, or in the next one."""
    sentence = page.sentence(source.head)
    start, end = page.tokens[source.last - 1].start, sentence.end
    if page.same_paragraph(sentence.last - 1, sentence.last) and not _speaks_again(page, sentence.last):
        end = page.sentence(sentence.last).end
    found = _REASON.search(page.report.text, start, end)
    if found is None:
        return None
    verb = page.tokens[cue.head].start if cue else end
    end = verb if found.end() <= verb < end else end
    stop = _ENDS.search(page.report.text, found.end(), end)
    return page.report.text[found.start() : stop.start() if stop else end].strip(" ,")


def _speaks_again(page: Page, first: int) -> bool:
    """Whether somebody with a name opens the sentence, of whom the reason would be told."""
    return first in page.name_of
