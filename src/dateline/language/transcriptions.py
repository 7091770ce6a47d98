"""Goes in: nothing. Comes out: given names that Latin letters write in several ways, each way with the one for all."""

from __future__ import annotations

_ROWS = """
khalid khaled khalled chalid
tariq tarek tareq tarik tarick
mohammed muhammad mohammad mohamed mohamad muhammed muhamad mohamud mahomed mehmed
ahmed ahmad achmad ahmet
hussein hussain husain husayn hossein hosein husein huseyin
hassan hasan hassane
yusuf youssef yousef yousuf yusef joussef yussuf
omar umar omer
osama usama oussama
saeed said sayeed saied
faisal faysal feisal faycal
walid waleed oualid
rashid rasheed rachid
jamal gamal djamal jamaal
nasser nasir naser nassir
mahmoud mahmud mahmood
mustafa mostafa mustapha moustafa
ibrahim ebrahim ibraheem
karim kareem
salim saleem selim
majid majed majeed
hamid hameed
khalil khaleel
bilal belal
zayd zaid zeid zayed
leila layla laila leyla
fatima fatma fatemeh fatimah
aisha aysha ayesha aicha
noor nour nur
abdullah abdallah abdulla
abdulaziz abdelaziz
abdulrahman abdelrahman abdurrahman
sergei sergey
dmitri dmitry dmitriy
alexei alexey aleksei aleksey
andrei andrey
yuri yury iouri
nikolai nikolay
evgeny yevgeny evgeni yevgeni evgenii
alexander aleksandr alexandr aleksander
sergio serxio
"""

SPELLINGS: dict[str, str] = {word: row.split()[0] for row in _ROWS.strip().splitlines() for word in row.split()}
"""Each spelling with the one that they are compared by: vowels that Arabic does not write, endings of Russian names."""
