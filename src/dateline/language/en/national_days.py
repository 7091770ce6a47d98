"""Goes in: nothing. Comes out: English names of days that each country keeps on a day of its own."""

from __future__ import annotations

_NAMES = (
    "armed forces day", "children ' s day", "constitution day", "democracy day", "emancipation day", "family day",
    "father ' s day", "fathers ' day", "foundation day", "freedom day", "heritage day", "heroes ' day",
    "human rights day", "independence day", "king ' s birthday", "king ' s day", "labor day", "labour day",
    "liberation day", "martyrs ' day", "memorial day", "mother ' s day", "mothers ' day", "mothering sunday",
    "national day", "national independence day", "national unity day", "queen ' s birthday", "republic day",
    "reunification day", "revolution day", "sovereignty day", "teachers ' day", "thanksgiving", "thanksgiving day",
    "unity day", "victory day", "workers ' day", "youth day",
)  # fmt: skip
NATIONAL_DAYS: dict[str, str] = {
    name: name.replace(" ' ", "'").replace("'s", " s").replace("'", " ").replace("labour", "labor") for name in _NAMES
}
"""Names as the grammar cuts them into pieces, with the words by which an almanac lists the day."""

OF_PEOPLE = frozenset({
    "armed", "children", "family", "fathers", "heritage", "heroes", "martyrs", "mothers", "teachers", "workers",
    "youth",
})  # fmt: skip
"""First words of names that are a named day with a capital only: "a family day" is any."""

SAME_DAY: dict[str, tuple[str, ...]] = {
    "independence day": ("national day", "independence"),
    "national day": ("independence day",),
    "national independence day": ("independence day",),
    "workers day": ("labor day", "labor", "worker s day", "may day"),
    "unity day": ("national unity day",),
}
"""Other names under which an almanac may list a day, tried in this order."""

_SECOND_OF_MAY, _THIRD_OF_JUNE = ("nth", 5, 6, 2), ("nth", 6, 6, 3)
_LENT, _MARCH_21 = ("easter", -21, 0, 0), ("fixed", 3, 21, 0)
_MOTHERS: dict[str, tuple[str, int, int, int]] = {
    "*": _SECOND_OF_MAY, "GB": _LENT, "IE": _LENT, "NG": _LENT, "FR": ("nth", 5, 6, -1), "SE": ("nth", 5, 6, -1),
    "DZ": ("nth", 5, 6, -1), "MA": ("nth", 5, 6, -1), "TN": ("nth", 5, 6, -1), "HT": ("nth", 5, 6, -1),
    "ES": ("nth", 5, 6, 1), "PT": ("nth", 5, 6, 1), "HU": ("nth", 5, 6, 1), "RO": ("nth", 5, 6, 1),
    "LT": ("nth", 5, 6, 1), "AO": ("nth", 5, 6, 1), "MZ": ("nth", 5, 6, 1), "CV": ("nth", 5, 6, 1),
    "NO": ("nth", 2, 6, 2), "RU": ("nth", 11, 6, -1), "AR": ("nth", 10, 6, 3), "MX": ("fixed", 5, 10, 0),
    "GT": ("fixed", 5, 10, 0), "SV": ("fixed", 5, 10, 0), "PL": ("fixed", 5, 26, 0), "BO": ("fixed", 5, 27, 0),
    "NI": ("fixed", 5, 30, 0), "TH": ("fixed", 8, 12, 0), "ID": ("fixed", 12, 22, 0), "EG": _MARCH_21, "SA": _MARCH_21,
    "AE": _MARCH_21, "LB": _MARCH_21, "JO": _MARCH_21, "SY": _MARCH_21, "IQ": _MARCH_21, "KW": _MARCH_21,
    "QA": _MARCH_21, "OM": _MARCH_21, "BH": _MARCH_21, "PS": _MARCH_21, "YE": _MARCH_21, "SD": _MARCH_21,
    "LY": _MARCH_21,
}  # fmt: skip
_FATHERS: dict[str, tuple[str, int, int, int]] = {
    "*": _THIRD_OF_JUNE, "AU": ("nth", 9, 6, 1), "NZ": ("nth", 9, 6, 1), "BR": ("nth", 8, 6, 2),
    "NO": ("nth", 11, 6, 2), "SE": ("nth", 11, 6, 2), "FI": ("nth", 11, 6, 2), "IS": ("nth", 11, 6, 2),
    "EE": ("nth", 11, 6, 2), "ES": ("fixed", 3, 19, 0), "PT": ("fixed", 3, 19, 0), "IT": ("fixed", 3, 19, 0),
    "DE": ("easter", 39, 0, 0), "PL": ("fixed", 6, 23, 0), "RU": ("nth", 10, 6, 3), "TH": ("fixed", 12, 5, 0),
    "ID": ("fixed", 11, 12, 0), "DK": ("fixed", 6, 5, 0), "KR": ("fixed", 5, 8, 0), "EG": ("fixed", 6, 21, 0),
    "LB": ("fixed", 6, 21, 0), "JO": ("fixed", 6, 21, 0), "SY": ("fixed", 6, 21, 0),
}  # fmt: skip
_SEPTEMBER, _FIRST_OF_MAY = ("nth", 9, 0, 1), ("nth", 5, 0, 1)
_WORKERS: dict[str, tuple[str, int, int, int]] = {
    "*": ("fixed", 5, 1, 0), "US": _SEPTEMBER, "CA": _SEPTEMBER, "BM": _SEPTEMBER, "GB": _FIRST_OF_MAY,
    "IE": _FIRST_OF_MAY, "NZ": ("nth", 10, 0, 4), "JM": ("fixed", 5, 23, 0), "TT": ("fixed", 6, 19, 0),
}  # fmt: skip
_THANKS: dict[str, tuple[str, int, int, int]] = {
    "US": ("nth", 11, 3, 4), "CA": ("nth", 10, 0, 2), "LR": ("nth", 11, 3, 1), "PR": ("nth", 11, 3, 4),
}  # fmt: skip
RULED: dict[str, dict[str, tuple[str, int, int, int]]] = {
    "mother s day": _MOTHERS, "mothers day": _MOTHERS, "father s day": _FATHERS, "fathers day": _FATHERS,
    "mothering sunday": {"*": _LENT}, "labor day": _WORKERS, "thanksgiving": _THANKS, "thanksgiving day": _THANKS,
}  # fmt: skip
"""Days by country (ISO 3166), "*" for most, that almanacs of public holidays lack or list by province: ("nth", month,
weekday, which), ("fixed", month, day), ("easter", days after)."""
