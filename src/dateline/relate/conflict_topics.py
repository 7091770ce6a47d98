"""Goes in: a figure's counted noun and the words of its clause. Comes out: the topic that its question is made from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.language.en.figures import (
    CARRYING,
    FINDING,
    HOME_LOSERS,
    HOMES,
    LIFE_TAKERS,
    TOPICS,
    VEHICLES,
    Topic,
)
from dateline.model.reading import Statement

_SOUGHT = re.compile(r"\b(?:be|being|still)\s(?:looked|sought|searched|hunted)\b", re.IGNORECASE)


def topic_of(dimension: str, of: Sequence[str], about: Sequence[str], statement: Statement | None) -> str | None:
    """The topic that the clause tells in so many words, or that the counted noun, the verb or the clause points to."""
    kind = dimension.split()[0]
    told = _told(kind, of, about, statement)
    if told:
        return told
    fitting = [t for t in TOPICS if kind in t.kinds]
    for topic in fitting:
        if topic.nouns.intersection(of):
            return topic.name
    verbs = about[:1] if about else ()
    for words in (verbs, about, statement.lemmas if statement else ()):
        for topic in fitting:
            if topic.verbs.intersection(words) and _may(topic, kind, verbs, words):
                return topic.name
    for topic in fitting:
        if topic.nouns.intersection(about):
            return topic.name
    only = [t.name for t in fitting if kind in ("score", "age")]
    return only[0] if only else None


def _told(kind: str, of: Sequence[str], about: Sequence[str], statement: Statement | None) -> str | None:
    """Lives taken or saved, homes left, people looked for: where the verb overrules the counted noun."""
    if kind != "count" or not about:
        return None
    if "life" in of:
        return "deaths" if about[0] in LIFE_TAKERS else "rescued"
    if about[0] in HOME_LOSERS and HOMES.intersection(about):
        return "displaced"
    if statement and about[0] in FINDING and statement.polarity == "negative":
        return "missing"
    return "missing" if statement and _SOUGHT.search(statement.text) else None


def _may(topic: Topic, kind: str, verbs: Sequence[str], words: Sequence[str]) -> bool:
    """A vehicle tells how many were aboard only beside a verb of being or carrying; a count of votes needs its verb."""
    if topic.name == "aboard" and not (topic.verbs - VEHICLES).intersection(words):
        return bool((CARRYING | VEHICLES).intersection(verbs))
    return topic.name != "votes" or kind != "count" or bool(topic.verbs.intersection(verbs))
