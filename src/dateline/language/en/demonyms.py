"""Goes in: nothing. Comes out: English words for the people of a country, and how they are formed from its name."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.language.words import words

DEMONYMS = words("""
    afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian
    azerbaijani azeri bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian
    bosnian botswanan brazilian british briton bruneian bulgarian burkinabe burmese burundian cambodian cameroonian
    canadian chadian chilean chinese colombian comorian congolese croat croatian cuban cypriot czech dane danish
    djiboutian dominican dutch dutchman dutchwoman ecuadorean ecuadorian egyptian emirati english englishman
    englishwoman eritrean estonian ethiopian european fijian filipino filipina finn finnish french frenchman
    frenchwoman gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian
    honduran hungarian icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli italian
    ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti kyrgyz laotian latvian lebanese liberian
    libyan lithuanian luxembourger macedonian malagasy malawian malaysian maldivian malian maltese mauritanian
    mauritian mexican moldovan monegasque mongolian montenegrin moroccan mozambican namibian nepalese nepali
    nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian philippine
    pole polish portuguese qatari romanian russian rwandan salvadoran samoan saudi scot scottish senegalese serb
    serbian singaporean slovak slovene slovenian somali spaniard spanish sudanese surinamese swede swedish swiss
    syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turk turkish turkmen ugandan ukrainian
    uruguayan uzbek venezuelan vietnamese welsh welshman yemeni yemenite zambian zimbabwean african asian arab
    kurd kurdish basque catalan
    zealander lankan rican leonean timorese verdean konger arabian lucian trinidadian tobagonian kiwi aussie
    """)
"""Adjectives and nouns for the people of the world's countries."""

BEFORE = words("new north south east west sri costa puerto sierra saudi hong papua cape saint st")
"""First words of countries that their people's words keep: "New Zealander", "South Korean"."""

PERSONAL = words("""
    briton croat dane dutchman dutchwoman englishman englishwoman filipina filipino finn frenchman frenchwoman icelander
    irishman irishwoman kurd pole scot serb slovene spaniard swede turk welshman
    """)
"""Those that are nouns for a person: what follows with capitals is who that is."""

ENDINGS = ("ian", "ean", "an", "ese", "ish", "i", "er")
"""Endings by which such words are formed from a place's name."""

STEMS: dict[str, str] = {
    **dict.fromkeys(("dutch", "netherl", "holland"), "netherlands"),
    **dict.fromkeys(("brit", "united kingdom", "u.k", "uk"), "britain"),
    **dict.fromkeys(("america", "united states", "u.s", "us"), "united states"),
    **dict.fromkeys(("fren", "franc"), "france"),
    **dict.fromkeys(("spani", "spain"), "spain"),
    **dict.fromkeys(("swiss", "switz"), "switzerland"),
    **dict.fromkeys(("dane", "dani", "denm"), "denmark"),
    **dict.fromkeys(("finn", "finl"), "finland"),
    **dict.fromkeys(("pole", "poli", "pola"), "poland"),
    **dict.fromkeys(("welsh", "wales"), "wales"),
    **dict.fromkeys(("irish", "irel"), "ireland"),
    **dict.fromkeys(("filip", "philip"), "philippines"),
    **dict.fromkeys(("russ", "kreml"), "russia"),
    **dict.fromkeys(("laos", "laot"), "laos"),
    **dict.fromkeys(("burm", "myan"), "myanmar"),
    **{s: s for s in ("austri", "austra", "malays", "malaw", "mauriti", "maurita", "slovak", "sloven", "turkm")},
    **dict.fromkeys(("zealand", "new zealand", "kiwi"), "new zealand"),
    **dict.fromkeys(("lanka", "sri lanka"), "sri lanka"), **dict.fromkeys(("rican", "costa rica"), "costa rica"),
    **dict.fromkeys(("leone", "sierra leone"), "sierra leone"), "aussie": "australia", "australi": "australia",
    "nigeria": "nigeria", "niger": "niger", "nigerie": "niger",
}  # fmt: skip
"""The beginnings of a country's words that are not its first letters alone, or are another's as well."""
PEOPLES = words("african asian arab european kurd kurdish persian")
"""Those of them that are of no one country."""
WITHIN = {"engl": "britain", "scot": "britain", "wales": "britain", "basq": "spain", "cata": "spain"}
"""Countries that are part of another, by what all words for them have in common."""
LETTERS = 4
"""So many letters of any other country's name are also those of its adjective and of its people, and of no other's."""
SHORTEST = 3
"""A shorter key of these must be the whole word: "us", "uk" and with dots."""


def nation(word: str) -> str:
    """What is the same for all words of one country: "Spain", "Spanish", "Spaniard" and "Spain's"."""
    low = word.casefold()
    fitting = (s for s in STEMS if (low.startswith(s) if len(s) > SHORTEST else low.rstrip(".") == s))
    longest = max(fitting, key=len, default=None)
    return STEMS[longest] if longest is not None else low[:LETTERS]


def is_demonym(word: str, places: frozenset[str]) -> bool:
    """Whether a word is for the people of a country, or formed from one of these places' names (case folded)."""
    low = word.casefold()
    if low in DEMONYMS:
        return True
    for ending in ENDINGS:
        stem = low.removesuffix(ending)
        if stem != low and len(stem) >= 4 and any(place != low and place.startswith(stem) for place in places):
            return True
    return False


IRREGULAR: dict[str, str] = {
    "afghan": "AF", "american": "US", "argentine": "AR", "british": "GB", "burmese": "MM", "chinese": "CN",
    "croat": "HR", "cypriot": "CY", "czech": "CZ", "danish": "DK", "dutch": "NL", "emirati": "AE", "filipino": "PH",
    "finnish": "FI", "french": "FR", "greek": "GR", "icelandic": "IS", "iraqi": "IQ", "irish": "IE", "israeli": "IL",
    "ivorian": "CI", "kazakh": "KZ", "korean": "KR", "kyrgyz": "KG", "lebanese": "LB", "malagasy": "MG",
    "maltese": "MT", "nigerian": "NG", "nigerien": "NE", "north korean": "KP", "norwegian": "NO", "omani": "OM",
    "polish": "PL", "portuguese": "PT", "qatari": "QA", "saudi": "SA", "scottish": "GB", "serb": "RS", "slovak": "SK",
    "slovene": "SI", "south african": "ZA", "south korean": "KR", "south sudanese": "SS", "spanish": "ES",
    "sudanese": "SD", "swedish": "SE", "swiss": "CH", "tajik": "TJ", "thai": "TH", "togolese": "TG", "turkish": "TR",
    "turkmen": "TM", "uzbek": "UZ", "welsh": "GB", "yemeni": "YE",
}  # fmt: skip
"""Words for the people of a country that its name does not tell, or tells of two, with the country's code."""


def country_of(word: str, countries: Mapping[str, str]) -> str | None:
    """The code of the one country that a demonym is of: "Somali", "South Korean"; `countries` are codes by name."""
    low = word.casefold()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low not in DEMONYMS:
        return None
    stems = [low.removesuffix(e) for e in ENDINGS if low.endswith(e) and len(low) - len(e) >= 4]
    for stem in sorted(stems, key=len, reverse=True):
        found = {code for name, code in countries.items() if name.startswith(stem)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None
