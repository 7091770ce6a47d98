"""Goes in: nothing. Comes out: English words that tell whether a person is a man or a woman."""

from __future__ import annotations

from dateline.language.words import words

MALE_NOUNS = words("""
    father dad grandfather grandpa son grandson husband brother uncle nephew widower boyfriend fiancé groom
    bridegroom stepfather stepson godfather man boy guy lad gentleman bloke chap schoolboy monk
    daddy godson gramps grandad granddad hubby papa stepdad
    """)
FEMALE_NOUNS = words("""
    mother mum mom grandmother grandma daughter granddaughter wife sister aunt niece widow girlfriend fiancée
    bride stepmother stepdaughter godmother woman girl lady lass gentlewoman schoolgirl nun heroine hostess
    waitress actress heiress priestess goddess headmistress midwife spokeswoman
    goddaughter gran granny mam mama missus mommy mummy nan stepmom stepmum wifey
    """)
KINSHIP: dict[str, str] = {**dict.fromkeys(MALE_NOUNS, "male"), **dict.fromkeys(FEMALE_NOUNS, "female")}
"""Kin and other nouns that tell their bearer's gender."""

RELATIVES = words("""
    father dad grandfather grandpa son grandson husband brother uncle nephew widower boyfriend fiancé stepfather stepson
    godfather mother mum mom grandmother grandma daughter granddaughter wife sister aunt niece widow girlfriend fiancée
    stepmother stepdaughter godmother brother-in-law sister-in-law father-in-law mother-in-law son-in-law
    daughter-in-law ex-wife ex-husband partner spouse sibling cousin child parent relative grandchild grandparent twin
    """)
"""Those of them, and others, that tell whose kin their bearer is: "the son of", "her cousin"."""

GIVEN_MALE = words("""
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alessandro alex alexander
    alexei alfred ali allan anders andre andreas andrei andrew anthony antonio arthur ben benjamin bernard
    bernie bill bob boris brad brandon brian bruce carl carlos charles chris christian christopher chuck
    claude craig dan daniel dave david dean dennis derek diego dick dmitri dmitry donald doug douglas ed eddie
    eduardo edward emmanuel enrique eric erik ernest evan felipe felix fernando francesco francis francisco
    françois frank franz fred frederick gary gavin george gerald gerard gerhard giovanni giuseppe glenn gordon
    graham greg gregory guillermo günter hans harold harry hassan heinrich helmut henri henry herbert howard
    hugo hussein ian ibrahim igor isaac ivan jack jacob jacques jaime jake james jan jason javier jean jeff
    jeffrey jeremy jerome jerry jesus jim jimmy joachim joe joel johan johann john johnny jonathan jorge jose
    josé joseph joshua juan julio justin karl keith ken kenneth kevin khalid klaus kurt kyle lars larry
    lawrence leon leonard leonardo liam lloyd louis luca lucas luigi luis luke manuel marc marco marcus mario
    mark martin matt matteo matthew maurice max michael michel miguel mike mikhail mitch mohamed mohammad
    mohammed moses muhammad mustafa nathan neil nicholas nick nicolas nigel nikolai noah norman oleg oliver
    omar oscar otto owen pablo paolo patrick paul pedro peter phil philip philippe pierre rafael ralph ramón
    raul ray raymond rené ricardo richard rick rob robert roberto rodney roger ron ronald roy rudolf russell
    ryan sam samuel scott sean sebastian sergei sergey sergio seth shane simon stanley stefan stephen steve
    steven stuart sven ted terry thomas tim timothy toby todd tom tommy tony trevor victor vincent vladimir
    walter warren wayne wilhelm will william wolfgang xavier yusuf yuri zachary hiroshi kenji takashi shinzo
    grant drew miles wade lance cliff rod glen dale heath clay mason pierce reed
    ichiro wei ming raj rajesh sanjay amit anil arun ravi vijay narendra
    """)
GIVEN_FEMALE = words("""
    abigail agnes alexandra alice alicia alison amanda amber amelia amy ana andrea angela angelina anita ann
    anna anne annie antonia audrey barbara beatrice bella bernadette beth betty bianca brenda brigitte camilla
    carla carmen carol caroline catherine cecilia charlotte chelsea cheryl chloe christina christine claire
    clara claudia cynthia daisy deborah debra denise diana diane dolores donna doris dorothy edith eleanor
    elena elisabeth elizabeth ella ellen emily emma erica esther eva eve evelyn fatima fiona florence frances
    gabriela gail gloria grace greta hannah harriet heather heidi helen helena hilary hillary ida ingrid irene
    iris isabel isabella isabelle ivana jackie jacqueline jane janet janice jean jeanne jennifer jenny jessica
    jill joan joanna jocelyn josephine joyce judith judy julia juliana julie karen katarina kate katherine
    kathleen kathryn kathy katie kelly kim kirsten kristen kristin laura lauren leila leslie lillian linda
    lisa liz louise lucia lucy luisa lydia madeleine maggie margaret maria marie marilyn marina marion
    marjorie martha mary maryam matilda maureen megan melania melanie melissa mercedes michelle mildred miriam
    molly monica nadia nancy naomi natalia natalie natasha nathalie nicole nina nora norma olga olivia pamela
    patricia paula pauline penelope peggy phyllis priscilla rachel rebecca regina renée rita roberta rosa rose
    rosemary roxanne ruth sabrina sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia
    sonia sophia sophie stella stephanie susan susanna suzanne svetlana sylvia tamara tanya tara tatiana
    teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica victoria viola virginia
    faith joy dawn ruby pearl lily ivy holly ginger
    vivian wanda wendy yolanda yvonne zoe yuki yoko sakura mei priya anjali indira aisha zainab khadija
    """)
"""Given names common in English-language reports whose bearers are nearly always of one gender."""
