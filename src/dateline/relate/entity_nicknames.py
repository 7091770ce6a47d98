"""Goes in: the clusters of a story's reports. Comes out: the same, who goes by a nickname compared by the given name.

Where one report writes both ("William 'Wick' Marsh"), "Wick Marsh" of another is William Marsh.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from dateline.relate.entity_clusters import LocalCluster, Words, name_words, without_nickname

_MARKED = re.compile(r" (?:['‘]([^\W\d_][\w-]*)['’]|[\"“]([^\W\d_][\w-]*)[\"”]|\(([^\W\d_][\w-]*)\)) (?=[^\W\d_])")


def by_given_names(clusters: Sequence[LocalCluster]) -> tuple[LocalCluster, ...]:
    """Let nicknames before a surname stand for the given names that one report has beside them.

    A nickname that two persons of one surname have is left as it is.
    """
    taught: dict[Words, set[Words]] = defaultdict(set)
    for cluster in clusters:
        for name in cluster.names if cluster.kind == "person" else ():
            words = name_words(without_nickname(name))
            for marked in _MARKED.findall(name) if len(words) > 1 else ():
                taught[(*name_words("".join(marked)), words[-1])].add(words)
    sure = {short: min(full) for short, full in taught.items() if len({words[0] for words in full}) == 1}
    if not sure:
        return tuple(clusters)
    return tuple(
        replace(c, words=tuple(sure.get(words, words) for words in c.words)) if c.kind == "person" else c
        for c in clusters
    )
