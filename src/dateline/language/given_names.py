"""Goes in: a word. Comes out: whether it is a given name somewhere, and of which gender.

Those common in English news are listed in `language/en/gender.py`. The gender of others is that of nine in ten of their
bearers in the sources that nomquamgender put together (Van Buskirk, Clauset and Larremore 2023; `genders.txt.gz`, made
by `tools/given_genders.py`). Beyond them Faker (MIT) keeps lists for some eighty countries and languages, men's and
women's apart, by which a word is known as a given name. A name that both have (Andrea, Kim) tells a gender only where
far more of the lists have it for one; one that a town has too (Lorena, Santiago) tells no person by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from gzip import decompress
from importlib.resources import files
from pkgutil import iter_modules, resolve_name
from unicodedata import name as character

from anyascii import anyascii
from faker.providers import person

from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE
from dateline.language.en.titles import HONORIFICS, TITLES
from dateline.language.gazetteer import places_named

HISTORIC = frozenset({"en_US"})  # whatever any child was once called: Boston, Golden, Metro; its common names "en" has
OFTEN = 8  # times as many lists must have a name for men as for women to make it a man's
GENDERS = {"male": "first_names_male", "female": "first_names_female"}
SHORTEST = 3  # letters of a name put into Latin letters; shorter ones are syllables of anything


@lru_cache(maxsize=4096)
def is_given(word: str) -> bool:
    """Whether a word in small letters is a given name in some language, and no town's nor a title."""
    if word in GIVEN_MALE or word in GIVEN_FEMALE:
        return True
    return word in _lists() and word not in TITLES and word not in HONORIFICS and not places_named(word.title())


def given_lists(word: str) -> int:
    """In how many countries' lists a word in small letters stands: that of one alone may be another word too."""
    counts = _lists().get(word)
    return counts.total() if counts is not None else 0


def given_gender(word: str) -> str | None:
    """ "male" or "female" for a given name in small letters, None for one that is both and for what is none."""
    if (word in GIVEN_MALE) != (word in GIVEN_FEMALE):
        return "male" if word in GIVEN_MALE else "female"
    for written in (word, anyascii(word).casefold().replace("'", "")):
        if written in _genders():
            return _genders()[written]
    found = _lists().get(word)
    if found is None:
        return None
    men, women = found["male"], found["female"]
    return "male" if men >= OFTEN * women and men else "female" if women >= OFTEN * men and women else None


@cache
def _genders() -> dict[str, str | None]:
    """The gender of each name of the table, in plain Latin letters; None for one that men and women have."""
    packed = (files("dateline.language") / "genders.txt.gz").read_bytes()
    _, _, names = decompress(packed).decode("ascii").partition("\n")
    men, women, both = (part.split() for part in names.split("\n\n"))
    return dict.fromkeys(both) | dict.fromkeys(men, "male") | dict.fromkeys(women, "female")


@cache
def _lists() -> dict[str, Counter[str]]:
    """How many lists have each name for men and for women, as it is written and in plain Latin letters.

    Without its accents a name of one list alone tells nothing: Tünde is a woman in Hungary, Tunde a man in Nigeria.
    """
    found: dict[str, Counter[str]] = {}
    bare: dict[str, Counter[str]] = {}
    seen: set[int] = set()
    for module in sorted(m.name for m in iter_modules(person.__path__) if m.name not in HISTORIC):
        provider = resolve_name(f"{person.__name__}.{module}:Provider")
        for gender, attribute in GENDERS.items():
            names = getattr(provider, attribute, ())
            if id(names) in seen:  # a country that has its neighbour's list
                continue
            seen.add(id(names))
            written = {name.casefold() for name in names if name.isalpha()}
            accented = {name for name in written if not name.isascii() and "LATIN" in character(name[0])}
            for name in written | _plain(written - accented):
                found.setdefault(name, Counter())[gender] += 1
            for name in _plain(accented):
                bare.setdefault(name, Counter())[gender] += 1
    for name, counts in bare.items():
        if name in found or counts.total() > 1:
            found.setdefault(name, Counter()).update(counts)
    return found


def _plain(names: Iterable[str]) -> set[str]:
    """Names in plain Latin letters, without marks for how a sound is spoken: "vakhtang", not "vakht'ang"."""
    latin = {anyascii(name).casefold().replace("'", "") for name in names}
    return {name for name in latin if len(name) >= SHORTEST and name.isalpha()}
