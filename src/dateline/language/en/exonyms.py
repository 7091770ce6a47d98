"""Goes in: nothing. Comes out: English and former names of cities that GeoNames lists under another name.

Accents and capitals need no entry ("Zurich"). A surname or word that was a city's name long ago ("Lyons", "Trent") is
left out: it is a person's more often.
"""

from __future__ import annotations

import re

_LINES = """
    CH: Basle = Basel, Lucerne = Luzern, Berne = Bern, St. Gallen = Sankt Gallen, Saint Gallen = Sankt Gallen,
        St Gallen = Sankt Gallen
    DE: Cologne = Köln, Hanover = Hannover, Brunswick = Braunschweig, Frankfurt = Frankfurt am Main, Duesseldorf
        = Düsseldorf, Aix-la-Chapelle = Aachen, Mayence = Mainz, Treves = Trier, Ratisbon = Regensburg,
        Goettingen = Göttingen, Tuebingen = Tübingen, Cleves = Kleve, Coblenz = Koblenz, Halle = Halle (Saale),
        Hamelin = Hameln, Muenster = Münster
    ES: Seville = Sevilla, Saragossa = Zaragoza, Corunna = A Coruña, La Coruna = A Coruña, San Sebastian =
        Donostia / San Sebastián, Guernica = Gernika-Lumo
    PT: Oporto = Porto
    IT: Leghorn = Livorno
    FR: Marseilles = Marseille, Rheims = Reims
    BE: Ghent = Gent, Bruges = Brugge, Louvain = Leuven, Ypres = Ieper, Mechlin = Mechelen, Courtrai = Kortrijk
    NL: Flushing = Vlissingen
    DK: Aarhus = Århus, Elsinore = Helsingør
    PL: Cracow = Kraków, Danzig = Gdańsk, Breslau = Wrocław, Wroclaw = Wrocław, Lodz = Łódź, Posen = Poznań,
        Stettin = Szczecin
    RO: Jassy = Iaşi, Cluj = Cluj-Napoca
    GR: Salonica = Thessaloníki, Salonika = Thessaloníki, Patras = Pátra, Heraklion = Irákleion
    TR: Constantinople = Istanbul, Smyrna = İzmir, Antioch = Antakya, Adrianople = Edirne
    HR: Fiume = Rijeka
    RU: St. Petersburg = Saint Petersburg, St Petersburg = Saint Petersburg, Leningrad = Saint Petersburg,
        Archangel = Arkhangel’sk, Rostov = Rostov-on-Don, Nizhny Novgorod = Nizhniy Novgorod, Ekaterinburg =
        Yekaterinburg, Stalingrad = Volgograd
    UA: Kiev = Kyiv, Odessa = Odesa, Kharkov = Kharkiv, Lvov = Lviv, Dnepropetrovsk = Dnipro, Mykolaiv =
        Mykolayiv, Nikolaev = Mykolayiv, Zaporizhzhia = Zaporizhzhya, Zaporizhia = Zaporizhzhya, Zaporozhye =
        Zaporizhzhya, Lugansk = Luhansk, Sebastopol = Sevastopol, Vinnytsia = Vinnytsya, Avdiivka = Avdiyivka,
        Czernowitz = Chernivtsi
    MD: Kishinev = Chisinau
    BY: Gomel = Homyel'
    GE: Tiflis = Tbilisi
    AM: Erevan = Yerevan
    KZ: Alma-Ata = Almaty, Nur-Sultan = Astana
    IR: Teheran = Tehran, Esfahan = Isfahan
    IQ: Basra = Basrah, Fallujah = Al Fallūjah, Falluja = Al Fallūjah, Irbil = Erbil, Arbil = Erbil, Kerbala =
        Karbala, Sulaimaniya = Sulaymaniyah
    SY: Hama = Ḩamāh, Raqqa = Ar Raqqah, Deir al-Zor = Deir ez-Zor, Palmyra = Tadmur, Hasakah = Al Ḩasakah,
        Al-Hasakah = Al Ḩasakah, Douma = Dūmā, Kobani = ‘Ayn al ‘Arab, Afrin = ‘Afrīn, Qamishli = Al Qāmishlī,
        Kamishli = Al Qāmishlī, Daraa = Dar‘ā, Deraa = Dar‘ā, Sweida = As-Suwayda, Tartous = Ţarţūs
    PS: Gaza City = Gaza, Khan Younis = Khān Yūnis, Jenin = Janīn
    SA: Jidda = Jeddah, Mecca = Makkah, Medina = Madinah
    YE: Sana'a = Sanaa, Hodeidah = Al Ḩudaydah, Hudaydah = Al Ḩudaydah
    MA: Marrakech = Marrakesh, Fez = Fes, Tangiers = Tangier
    LY: Misrata = Misratah, Derna = Darnah
    SO: Hargeisa = Hargeysa, Garowe = Garoowe
    SD: Al-Fashir = El Fasher
    ET: Mekelle = Mek'ele, Mekele = Mek'ele, Gondar = Gonder
    ZA: Tshwane = Pretoria, Port Elizabeth = Gqeberha
    TD: Ndjamena = N'Djamena
    AF: Mazar-i-Sharif = Mazār-e Sharīf
    IN: Bombay = Mumbai, Calcutta = Kolkata, Madras = Chennai, Bangalore = Bengaluru, Poona = Pune, Baroda =
        Vadodara, Benares = Varanasi, Cochin = Kochi, Trivandrum = Thiruvananthapuram, Cawnpore = Kanpur, Simla
        = Shimla, Mysore = Mysuru, Mangalore = Mangaluru, Pondicherry = Puducherry, Allahabad = Prayagraj,
        Gurgaon = Gurugram
    BD: Dacca = Dhaka, Chittagong = Chattogram
    NP: Katmandu = Kathmandu
    MM: Rangoon = Yangon, Naypyitaw = Nay Pyi Taw, Naypyidaw = Nay Pyi Taw
    VN: Saigon = Ho Chi Minh City, Danang = Da Nang
    MY: Penang = George Town
    ID: Batavia = Jakarta, Jogjakarta = Yogyakarta
    PH: Cebu = Cebu City, Davao City = Davao, Marawi = Marawi City
    CN: Peking = Beijing, Canton = Guangzhou, Nanking = Nanjing, Chungking = Chongqing, Tientsin = Tianjin,
        Mukden = Shenyang, Amoy = Xiamen, Xian = Xi’an, Xi'an = Xi’an
    MN: Ulaanbaatar = Ulan Bator
    KR: Pusan = Busan, Inchon = Incheon
    MX: Juarez = Ciudad Juárez, Acapulco = Acapulco de Juárez
    PE: Cuzco = Cusco
    BO: Santa Cruz = Santa Cruz de la Sierra
    BR: Rio = Rio de Janeiro
    US: Washington D.C. = Washington, Washington DC = Washington
    CA: Quebec City = Québec
    GB: Londonderry = Derry
"""


def _read(lines: str) -> dict[str, tuple[str, str]]:
    """By English name without capitals: the country's ISO 3166 code and the name in GeoNames."""
    _, *pieces = re.split(r"\b([A-Z]{2}): ", " ".join(lines.split()))
    found: dict[str, tuple[str, str]] = {}
    for code, pairs in zip(pieces[::2], pieces[1::2], strict=True):
        for pair in pairs.split(","):
            name, _, listed = pair.partition(" = ")
            found[name.strip().casefold()] = (code, listed.strip())
    return found


EXONYMS: dict[str, tuple[str, str]] = _read(_LINES)
"""The country and the name in GeoNames of a city, by its English name without capitals."""
