"""Goes in: nothing. Comes out: English words for the people of a country, and how they are formed from its name."""

from __future__ import annotations

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
    """)
"""Adjectives and nouns for the people of the world's countries."""

ENDINGS = ("ian", "ean", "an", "ese", "ish", "i", "er")
"""Endings by which such words are formed from a place's name."""


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
