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
    abdou abiodun adalbert ade adebayo aditya agus agustin agustín ajay ajit akash alberto aldo alec alejo
    aleksandar aleksander aleksandr alessio alfonso alfredo alistair alois alonso alvaro amadi amadou amir
    anatoli anatoly andrej andrzej andrés angelo antoine anton antónio antônio anurag anwar arjun arkady armando
    arne arnold arturo arvind ashok ashraf ashwin asif aurelio axel ayman aziz babajide baptiste bartholomew
    bartolomé bartosz bashir bastien benedict benedikt benito benjamín benoît bernardo bertrand bilal bjorn
    björn bogdan bohdan borja boubacar branislav branko bruno burak carlo cayetano cedric cesar chidi chidiebere
    chike chinedu chukwu chukwuma clemens clement clive clément colin conor cornelius cristian cristiano cyril
    cyrus cándido cédric césar damian damien daniele daniil dario darko darren davide davit declan deepak dejan
    denis desmond dieter dietmar dilip dimitri dimitris dinesh dirk domenico dominic dominik dragan duncan dusan
    dušan edgar edmund edoardo eduard edwin eero eino emeka emil emile emiliano emilio emre enrico enzo erhan
    ernesto ernst erwin esteban etienne eugenio fabian fabio fabrice fabrizio facundo faisal farid fausto
    federico femi ferdinand fergus filip flavio florian francois fredrik friedrich fritz félix gabriel gabriele
    gareth gaspar gaston gaurav gennady geoffrey georg georges georgi georgios gerardo germán gerrit gert gerónimo
    ghulam giacomo gian gianluca gianni gilbert gilles giorgio giorgos girish gonzalo gopal gregor guido
    guillaume gunnar gustav gustavo habib hakan hamid hamza hannes harald harish haruki hasan heinz hendra
    hendrik henning henrik henrique henryk herman hermann hervé hideki hideo hiroki hiroyuki horacio horst
    humberto håkan héctor iacopo iain idris ifeanyi ignacio ignatius ikenna ilya imran imtiaz ioannis ismail
    ismaïl istván ivo ivor iwan iñaki jabulani jagdish jakob jakub jamal jared jaroslav jarosław javed javid
    jens jerzy jerónimo jiri jiří joakim joao joaquin joaquín joko jonas joost jordi josef josip jozef joão juha
    jukka julian julien julián jurgen józef jörg jürgen kagiso kamal karim karol kaspar kasper kazimierz kazuo
    kemal kenta kenzo khaled kieran kjell knut kofi koji konrad konstantin konstantinos kostas krzysztof kwabena
    kwame kwesi lajos lalit lamine laurent leif lennart leo leonel leopold leszek lionel lisandro lorenzo lothar
    lubomir luc luciano lucien ludovic ludvik ludwig léo maciej magnus mahesh mahmoud makoto malcolm mamadou
    manfred manish manoj marat marcel marcello marcelo marcin marek mariano marius marko markus marten martín
    masahiro masato massimo mateo mateusz mathias mathieu matthias matthieu mattias matúš mauricio maurizio
    mauro mehdi mehmet michal michał mikael mikko miklós milos miloš mirko miroslav mohamad mohan mohit moritz
    morten mpho mukesh mukul murat mykola mårten nabil naresh naveen neville nicolo nicolás niels nikhil nikola
    nikos nils nino nitin noboru norbert néstor obinna octavio olaf olav ole oleksandr oleksiy olivier olof
    olumide oluwaseun osama osamu osman osvaldo oswald otmar pancho pankaj pascal pascual patricio patrik pavel
    pavlo paweł pekka pertti petr petros petter pietro piotr pius pradeep prakash praveen predrag radek radoslav
    radosław rafał rahul rainer rajan rajiv rakesh ramesh ramon rashid rasmus reinhard reinhold remi renato reza
    rhys rinaldo rizwan roald rodolfo rodrigo rogelio rohan rohit roland rolando rolf rory ruben rubens rubén
    rufino rui rune rupert ryota rémi sabri sachin saeed sahin salim salman salvatore samir sandeep sandro
    sanjeev santosh satoshi saurabh sebastián selim serge sergej sergi serhiy shankar shigeru shinji shoichi
    shyam siegfried sigurd silvio sipho siyabonga slavko slobodan srdjan stefano stephane stig stéphane subhash
    sudhir sukarno sunil suresh svein tadeo tadeusz takeo takeshi tamás tarek tariq taro tarun tatsuya tendai
    teodor terence tetsuya thabo themba theo theodor theodore thierry thorsten thulani tibor tiago tinashe tobias
    tomas tomasz tomás tomáš torsten toshio tristan tunde ugo ulf ulises ulrich umar umberto umesh uwe vaclav
    valentin valerio varun vasily vasyl venkat vicente vikas vikram viktor vinay vincenzo vinod vishal vitaly
    vitor vivek vladislav vlado vojtěch volodymyr václav víctor wael waldemar walid werner wiktor wilfred wim
    wojciech władysław xabier yannick yannis yash yasir yasuo yevgeny yiannis yoshi yoshihide yoshio yukio yves
    zbigniew zdenek zdeněk zeljko zoltan zoltán zoran zvonimir álvaro ángel émile étienne óscar øyvind željko
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
    aarti abeba adaeze adanna adele aditi adriana adèle agata agnese agneta agnieszka aigerim aino akiko
    aleksandra alessandra alessia alina aline amaka amara amelie amina aminata amira amélie ananya anastasia
    anette angelica angélique anika anja annabel annegret annelise annette annika antje antoinette antonella
    anushka anya aparna archana arlette asa astrid asuka aurelia aurélie ayanda ayesha aylin ayse ayumi ayşe
    barbro beate benedetta berit bettina bhavna birgit birgitta birgitte blanca bozena bożena bridget brigid
    britta bronisława bronwen bukola caitlin carlotta carmela catalina caterina cecile cecilie celia celine
    chantal chiamaka chiara chie chinwe chioma chitra clarissa clémence colette corinne cornelia cosima cristina
    cécile céline dagmar dagny daniela danuta daria deepa deepika deirdre delia delphine derya despina dewi
    divya dominika doreen dorota dorothea dorothée dragana ebba ebru edita eileen eilidh eirini ekaterina
    elaine eleni eleonora elif elin elisa elise eliška elke ellinor eloise elsa elsbeth elspeth elvira elżbieta
    emanuela emiko emilia emine emmanuelle erika erna ernestine esmé estelle etsuko eugenia eulalia eunice
    evangelia evelina ewa fabiola fanny farah fatma fatou fatoumata federica felicia felicity fernanda filippa
    fitri francesca francine francoise franziska françoise freya frida friederike fumiko funmi gayatri geeta
    geetha gemma genevieve geneviève georgina geraldine gerda gertrud gertrude ghislaine gillian ginevra
    giovanna gisela gisele gisèle gita giulia giuliana giuseppina graciela grazia graziella gretchen grete
    grethe gudrun gunilla gwen gwendolyn habiba halina hanako hanan hanna hanne hanneke haruka hatice hedda
    hedvig hedwig heidrun heike helene helga helle henrietta henriette hermine hilda hilde hildegard hiroko
    hisako hortense huda hélène ifeoma ilaria ilda ildikó ilona ilse imelda imogen indah ines inga inge ingeborg
    inger inka inès inés ioana irena irina irma irmgard isabela isolde ivanka iveta iwona izabela jacinta
    jadwiga jana janina jarmila jasmin jelena jitka joana johanna jolanta josefa josefina josiane joëlle juana
    judit juliet julieta juliette julija junko justine justyna jyoti józefa kaisa kaja kalina kalpana kamala
    kamila kaori karin karina karolina kartini katalin katarzyna kateřina katharina katherina kathrin kathrine
    katja katrin katrina katya kavita kavitha kayla kazuko keiko kerstin khadijah kinga kirsi kirsty klara
    klaudia krystyna ksenia kumiko lakshmi lalita larisa latha latifa laure leela leena leonie leonor lerato
    leticia letizia lidia liesbeth lieselotte linnea liudmila livia ljiljana ljubica loredana lorena lorna
    lorraine lotta louisa luciana lucie lucille lucrezia ludmila ludmilla luise luísa lyudmila léa léonie mabel
    maddalena madhuri magali magda magdalena mahnaz maite maja malgorzata malini manisha manon manuela marcela
    marcella margareta margarethe margarita margherita margit margot margrethe marguerite mariam mariana
    mariangela marianne maribel marija marika marike mariko marilena marisa marisol marjolein marlene marlies
    marta martina martine maryse marzena mathilde maud maura maxine mayumi małgorzata mechthild meena meera
    megawati megha megumi meike melinda mette mia michaela michela michiko michèle midori mieke miho milada
    milena milica mira miranda mireille mirela mirjam mirka mirna miyuki moira monika monique morag mridula muna
    muriel myriam myrna märta nadezhda nadine nadja nadège naledi nalini namrata nandini nandita naoko natacha
    natascha nataša nathalia nawal neda neelam neha nelly nerea nermin neus ngozi nicoletta nikolina nirmala
    nisha nkechi noelle noemi nomsa nomvula noreen noriko nosipho noura noémie nuala nuria odette odile ofelia
    oksana olena olfa oluchi ornella ottilie padma palesa paola patrizia pauliina paulina pavla petra petronella
    philippa philomena pia pilar polina pooja poonam prema priyanka putri radha radhika raffaella ragnhild rajni
    ramona rania raquel rasha ratna rebeka regine regula reiko rekha renata renate renske renu reshma rhiannon
    rhona riikka riitta ritu rocío romina rosalie rosalind rosalinda rosalía rosanna rosaria roswitha rowena
    roxana rupa sabina sabine sachiko sadhana sadia saija saira salma salome salomé samira sandrine sangeeta
    sanna saoirse sarita saroj saskia satu savita sayuri seema selena senta setsuko shabana shalini shanti
    sharmila sheena shilpa shirin shizuko shobha shreya sibylle sidonie sigrid silje silke simona sinead sinéad
    siobhan siobhán siti siv slavica smita sneha snežana solange solveig sonal sonja soraya stefania stefanie
    steffi stine sudha sujata sumiko sumitra sunanda sunita sunniva susana susanne sushma suzana swati sylvie
    sylwia ségolène tabitha takako tamsin tania tanja tanvi tatjana teodora tereza terezija thandi thandiwe thea
    theodora therese thora théa thérèse tiina tilda tilly tineke tomoko torunn toshiko trine trude tuula tuva
    ulla ulrika ulrike urszula usha ute valérie vanda vandana varsha vasiliki vasudha veena vendula verena
    veronika vesna vibeke vicenta vidya vigdis viktoria viktorija vilma violeta violetta virginie viviana
    viviane vlasta véronique wanjiku wanjiru wiebke wiesława wilhelmina wilma winifred wioletta xenia ximena
    xiomara yael yasmin yasmine yasuko yekaterina yelena yetunde yevgenia ylva yoshiko yukiko yulia yuliya yumi
    yumiko yuriko yvette zahra zaira zanele zdenka zenobia zeynep zinaida zlata zodwa zofia zora zorica zsuzsa
    zsófia zuzana ágnes åsa élise émilie žaneta
    """)
"""Given names of many languages whose bearers are nearly always of one gender, and that are rarely a town or a firm."""
