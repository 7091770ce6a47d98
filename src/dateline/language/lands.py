"""Goes in: nothing. Comes out: regions and islands that reports name without their country, with that country.

Only what lies in one country, by GeoNames, and is seldom anything else: no Kashmir, no Lorraine.
"""

from __future__ import annotations

_LINES = """
AT: carinthia, styria, tyrol, vorarlberg
BE: flanders, wallonia
BR: bahia, mato grosso, minas gerais, pernambuco, rio grande do sul
CD: ituri, kasai, katanga, north kivu, south kivu
CN: anhui, fujian, gansu, guangdong, guangxi, guizhou, hainan, hebei, heilongjiang, henan, hubei, hunan,
    inner mongolia, jiangsu, jiangxi, jilin, liaoning, ningxia, qinghai, shaanxi, shandong, shanxi, sichuan, tibet,
    xinjiang, yunnan, zhejiang
DE: bavaria, brandenburg, hesse, north rhine-westphalia, rhineland-palatinate, saarland, saxony, thuringia
ES: andalusia, asturias, balearic islands, basque country, canary islands, cantabria, catalonia, extremadura, galicia,
    ibiza, majorca, mallorca, tenerife
ET: amhara, oromia, tigray
FR: alsace, aquitaine, brittany, burgundy, corsica, normandy, picardy, provence
GE: abkhazia, south ossetia
GR: crete, corfu, lesbos, peloponnese
ID: aceh, bali, java, kalimantan, lombok, sulawesi, sumatra
IN: ladakh, meghalaya, mizoram, nagaland, sikkim, tripura
IT: abruzzo, apulia, basilicata, calabria, emilia-romagna, liguria, lombardy, puglia, sardinia, sicily, tuscany, umbria,
    veneto
JP: hokkaido, honshu, kyushu, okinawa, shikoku
MD: gagauzia, transnistria
MX: baja california, chiapas, jalisco, michoacan, quintana roo, sinaloa, tamaulipas
MY: sabah, sarawak
PH: luzon, mindanao, palawan, visayas
PK: balochistan, khyber pakhtunkhwa, sindh
PS: gaza, gaza strip, west bank
PT: alentejo, algarve, azores, madeira
RO: transylvania
RU: chechnya, dagestan, ingushetia, kamchatka, north ossetia, sakhalin, siberia, tatarstan
SD: darfur, kordofan
SO: puntland, somaliland
TR: anatolia
UA: crimea, donbas, donbass
"""


def _read(lines: str) -> dict[str, str]:
    found: dict[str, str] = {}
    code = ""
    for line in lines.strip().split("\n"):
        head, colon, rest = line.partition(": ")
        code = head if colon else code
        found.update((name.strip(), code) for name in (rest if colon else line).split(",") if name.strip())
    return found


LANDS: dict[str, str] = _read(_LINES)
"""The ISO 3166 code of the country that a region or island lies in, by its name without capitals."""
