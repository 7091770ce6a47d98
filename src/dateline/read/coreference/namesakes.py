"""Goes in: names of persons with what stands beside them. Comes out: whether one surname is two people's."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.language.en.gender import KINSHIP
from dateline.language.en.titles import HONORIFICS, OFFICES
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.scene import Scene

Words = tuple[str, ...]


def offices_differ(one: list[Words], other: list[Words]) -> bool:
    """Whether two titles are offices that nobody holds at once: "Foreign Minister" and "Finance Minister"."""
    return any(x[-1] == y[-1] and len(x) > 1 < len(y) and not set(x[:-1]) & set(y[:-1]) for x in one for y in other)


def title_words(role: str | None) -> Words:
    """A title before a name in words that compare, if it is an office; forms of address are none."""
    words = tuple(w.casefold().rstrip(".") for w in (role or "").split())
    words = tuple(w for w in words if w not in HONORIFICS)
    return words if words and words[-1] in OFFICES else ()


def described(scene: Scene) -> Mapping[int, str]:
    """The noun beside each name: "Marta Lund, a baker", "his wife, Marta Lund"; by the name's number."""
    found: dict[int, str] = {}
    for candidate in scene.candidates:
        token = scene.token(candidate)
        above = scene.by_head.get(token.head) if token.dep == "appos" else None
        if above is not None and {above.form, candidate.form} == {"name", "nominal"}:
            name, nominal = (above, candidate) if above.form == "name" else (candidate, above)
            found.setdefault(name.number, nominal.noun)
    return found


def is_namesake(short: Candidate, full: Candidate, beside: Mapping[int, str]) -> bool:
    """Whether a surname with an office ("President Lund") is another's than a full name that has none beside it.

    "Marta Lund, a baker" and "his wife, Marta Lund" are no presidents.
    """
    noun = beside.get(full.number)
    if noun is None or not title_words(short.role) or title_words(full.role) or len(full.words) < 2:
        return False
    return noun in KINSHIP or (noun not in OFFICES and full.kind == "person")
