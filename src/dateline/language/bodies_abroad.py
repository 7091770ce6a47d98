"""Goes in: nothing. Comes out: words of other languages that open or close the names of bodies, as English reports keep
them: "Banque ...", "... Stiftung".
"""

from __future__ import annotations

from dateline.language.words import words

OPENING = words("""
    académie agence association autorité banque caisse chambre comité compagnie confédération conseil coopérative crédit
    école éditions entreprise fédération fondation galerie groupe groupement hôpital institut laboratoire laboratoires
    librairie ligue ministère mouvement mutuelle parquet préfecture rassemblement régie secours société syndicat
    tribunal union université

    academia agencia agrupación asociación autoridad ayuntamiento banco bolsa cámara cervecería colegio comisión
    compañía confederación consejo consorcio cooperativa corporación diario editorial empresa escuela federación
    fiscalía fundación galería gobierno grupo hospital industrias instituto junta laboratorios liga ministerio
    movimiento orquesta partido policía procuraduría secretaría sindicato sociedad unión universidad

    agência associação câmara comissão companhia conselho editora escola federação fundação movimento orquestra polícia
    procuradoria secretaria sociedade união universidade

    agenzia associazione banca cassa commissione compagnia confederazione consiglio consorzio editrice federazione
    fondazione galleria gruppo istituto lega ministero partito polizia questura società sindacato unione università

    omroep stichting uitgeverij vereniging gewerkschaft stiftung verein verlag
    partai perusahaan universitas yayasan
    fundacja grupa towarzystwo wydawnictwo związek uniwersytet
    """)
"""Those that stand first, as in the Romance languages."""

CLOSING = words("""
    akademie akademi amt anstalt bund brauerei bundesamt druckerei fabrik genossenschaft gesellschaft gewerkschaft
    gruppe handelskammer hochschule klinik kliniken konzern landtag ministerium orchester partei polizei rundfunk
    stadtwerke stiftung universität verband verein verlag versicherung verwaltung werft werke zeitung zentrum

    bedrijf fabriek maatschappij ministerie omroep partij politie uitgeverij universiteit vereniging ziekenhuis

    avis avisen bladet bryggeri fond forbund forening forlag förbund förening förlag gruppen høyskole industri
    landsting mejeri partiet politi polisen rederi stiftelse teater teknik teknikk tidende tidning universitet
    varv verk verken

    liitto pankki puolue säätiö yhtiö yhtiöt yliopisto
    bankası belediyesi birliği gazetesi holding partisi şirketi üniversitesi vakfı
    banka partija policija stranka sindikat sveučilište univerzitet zavod
    denki denryoku ginko ilbo kaisha sangyo shimbun shinbun shoji
    """)
"""Those that stand last, as in the Germanic and Uralic languages, in Turkish, Japanese and Korean."""

COMPOUND_ENDINGS = (
    "bank", "banken", "werke", "verlag", "stiftung", "gesellschaft", "verband", "fabrik", "fabriek", "forbund",
    "förbund", "förlag", "forlag", "maatschappij", "rederi", "teknik", "technik", "zeitung", "tidende", "tidning",
    "avisen", "bladet", "yhtiöt", "pankki",
)  # fmt: skip
"""Endings of words that they close in one with what goes before: "Nordbank", "Kryoteknik"."""
