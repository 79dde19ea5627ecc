"""German."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        der die und das ist nicht mit den von zu dem ein eine sich auf für im des auch es an als dass
        wird hat werden bei sind noch nach wie um einen über""",
    verbs="""
        sagte ließ lässt sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte
        meint meinten schrieb schreibt geschrieben schrieben antwortete antwortet fügte fügt ergänzte
        ergänzt fragte fragt forderte fordert warnte warnt gewarnt kritisierte kritisiert berichtete
        berichtet teilte teilt mitgeteilt kündigte kündigt behauptete behauptet bestätigte bestätigt räumte
        erläuterte erläutert unterstrich unterstreicht versicherte versichert mahnte mahnt lobte lobt klagte
        klagt urteilte urteilt resümierte resümiert kommentierte kommentiert erzählte erzählt erinnerte
        erinnert äußerte äußert sprach spricht rief ruft zitierte bilanzierte bilanziert stellte stellt
        hielt wies twitterte twittert erwiderte erwidert verteidigte verkündete verkündet
        argumentierte argumentiert gab gibt zeigte findet fand glaubt glaubte hofft hoffte freut
        freute scherzte scherzt versprach verspricht konstatierte konstatiert bekräftigte bekräftigt sagend
        ergänzten fragten forderten warnten berichteten behaupteten bestätigten erläuterten versicherten
        mahnten lobten klagten urteilten erzählten erinnerten äußerten erwiderten verteidigt verteidigten
        verkündeten scherzten bekräftigten beklagte beklagt beklagten schilderte schildert schilderten
        vermutete vermutet vermuteten entgegnte entgegnt entgegnten konterte kontert konterten witzelte
        witzelt witzelten schwärmte schwärmt schwärmten ärgerte ärgert ärgerten wunderte wundert wunderten
        beteuerte beteuert beteuerten spottete spottet spotteten schimpfte schimpft schimpften polterte
        poltert polterten wetterte wettert wetterten lästerte lästert lästerten jubelte jubelt jubelten
        drohte droht drohten befürchtete befürchtet befürchteten seufzte seufzt seufzten folgerte folgert
        folgerten raunte raunt raunten wünschte wünscht wünschten bedauerte bedauert bedauerten dankte dankt
        dankten antworteten twitterten postete postet posteten meldete meldet meldeten beschwerte beschwert
        beschwerten fluchte flucht fluchten schmunzelte schmunzelt schmunzelten grübelte grübelt grübelten
        begründete begründet begründeten verlangte verlangt verlangten wiederholte wiederholt wiederholten
        rechtfertigte rechtfertigt rechtfertigten vermeldete vermeldet vermeldeten staunte staunt staunten
        mutmaßte mutmaßt mutmaßten murmelte murmelt murmelten feixte feixt feixten frotzelte frotzelt
        frotzelten stöhnte stöhnt stöhnten kritisierten argumentierten resümierten kommentierten
        bilanzierten konstatierten monierte moniert monierten präzisierte präzisiert präzisierten plädierte
        plädiert plädierten appellierte appelliert appellierten prognostizierte prognostiziert
        prognostizierten sinnierte sinniert sinnierten zitiert zitierten gratulierte gratuliert gratulierten
        formulierte formuliert formulierten skizzierte skizziert skizzierten analysierte analysiert
        analysierten philosophierte philosophiert philosophierten diktierte diktiert diktierten referierte
        referiert referierten protestierte protestiert protestierten bemängelte bemängelt prophezeite
        prophezeit riefen fuhr fährt weiß wusste warf wirft legte legt hob hebt riet rät gestand gesteht
        schloss schließt empfahl empfiehlt gaben bat bittet sprachen weist verwies verweist schreiben finden
        denkt dachte führte führt hält lautet lautete nickt lacht lachte grinst grinste winkte gerufen
        schickte setzte reagierte reagiert entschuldigte entschuldigt informierte informiert räumt befand
        befindet verriet verrät offenbarte offenbart bezeugte""",
    weak_verbs="""
        nannte nennt bezeichnete bezeichnet nannten warf wirft verurteilte verurteilt beschrieb beschreibt
        sieht sah bedauerte bedauert begrüßte begrüßt lehnte bewertete wertete wertet bezeichneten spricht
        attestierte attestiert bescheinigte bescheinigt rügte rügt verglich vergleicht veröffentlichte
        veröffentlicht verbreitete verbreitet""",
    auxiliaries="hat haben hatte hatten ist war wird würde habe sei",
    adverbs="""
        auch dennoch sich bald überall zugleich trotzdem also sowie darunter beispielsweise zumindest
        allerdings sogar kurz dann noch weiter zudem außerdem dabei dazu hinzu fest zurück
        klar später bereits jedoch aber nun so etwa nur erneut daher deshalb wiederum weiterhin nicht
        schließlich danach anschließend zuvor zunächst daraufhin weiters ferner überdies
        gleichzeitig immerhin vielmehr hingegen dagegen deutlich wörtlich abschließend unlängst kürzlich
        jüngst demnach folglich stattdessen lediglich wohl sehr ganz fort hervor schon immer
        wieder hier dort da damals mittlerweile inzwischen """,
    pronouns={"er": "m", "sie": "f", "es": "n"},
    determiners="""
        der die das dem den des ein eine einer einem einen eines seine ihre sein ihr diese dieser dieses
        kein keine unser unsere manche viele alle mein meine""",
    prepositions="""
        am im in an auf bei mit von vor nach zu zum zur über unter gegen um durch ohne seit während
        wegen trotz aus als gegenüber bis ab beim vom ins wie neben zwischen""",
    locatives="in bei aus",
    links="von für des der vom",
    conjunctions="weder und aber oder doch sondern denn",
    subordinators="dass ob weil wenn obwohl nachdem bevor damit welche welcher indem",
    titles="""
        herr frau dr prof professor professorin präsident präsidentin bundeskanzler bundeskanzlerin kanzler
        kanzlerin minister ministerin chef chefin sprecher sprecherin direktor direktorin leiter leiterin
        vorsitzende vorsitzender vorstand bürgermeister bürgermeisterin trainer trainerin kommissar
        kommissarin anwalt anwältin richter richterin general oberst könig königin papst bischof senator
        senatorin gouverneur experte expertin forscher forscherin autor autorin ökonom ökonomin
        geschäftsführer geschäftsführerin abgeordnete abgeordneter staatssekretär staatssekretärin
        generalsekretär landeshauptmann landeshauptfrau ex-präsident vizepräsident us-präsident botschafter
        botschafterin kapitän torwart stürmer oberbürgermeister oberbürgermeisterin ministerpräsident
        ministerpräsidentin ministerpräsidenten landrat landrätin polizist polizistin kommandant
        kommandantin feldwebel leutnant hauptmann major admiral rabbiner pfarrer pfarrerin kardinal
        erzbischof schauspieler schauspielerin sänger sängerin regisseur regisseurin schriftsteller
        schriftstellerin anwohner anwohnerin augenzeuge unternehmer unternehmerin landwirt landwirtin
        wissenschaftler wissenschaftlerin historiker historikerin soziologe soziologin virologe virologin
        epidemiologe klimaforscher bürgerin kollege kollegin ceo stellvertretender stellvertretende
        ehemaliger ehemalige frühere früherer erste erster sportlicher sportliche dame""",
    title_endings=(
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "sprecher",
        "sprecherin",
        "chef",
        "chefin",
        "kanzler",
        "kanzlerin",
        "leiter",
        "leiterin",
        "meister",
        "meisterin",
        "direktor",
        "direktorin",
        "vorsitzende",
        "vorsitzender",
        "trainer",
        "trainerin",
        "politiker",
        "politikerin",
        "experte",
        "expertin",
        "forscher",
        "forscherin",
        "sekretär",
        "sekretärin",
        "anwalt",
        "anwältin",
        "beauftragte",
        "beauftragter",
        "bischof",
        "bischöfin",
        "vertreter",
        "vertreterin",
        "gründer",
        "gründerin",
        "berater",
        "beraterin",
        "autor",
        "autorin",
        "professor",
        "professorin",
        "general",
        "redakteur",
        "redakteurin",
        "arzt",
        "ärztin",
        "rätin",
        "referent",
        "referentin",
        "psychologe",
        "psychologin",
        "ökonom",
        "ökonomin",
        "promoter",
    ),
    courtesies="herr herrn frau dr",
    female_titles="frau königin präsidentin kanzlerin bundeskanzlerin ministerin bürgermeisterin",
    male_titles="herr könig präsident kanzler bundeskanzler minister bürgermeister",
    particles="von van de zu der den la le di da el al vom",
    times="""
        tag tage tagen woche wochen monat monate monaten stunde stunden minuten
        montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai
        juni juli august september oktober november dezember heute gestern morgen montagabend dienstagabend
        mittwochabend donnerstagabend freitagabend montagmorgen dienstagmorgen mittwochmorgen
        donnerstagmorgen freitagmorgen samstagabend sonntagabend jahr jahre jahren monat woche abend mittag
        nachmittag uhr nacht""",
    works="""
        roman film buch lied song album serie sendung titel reihe magazin zeitschrift zeitung artikel stück
        oper theaterstück podcast begriff wort schlagwort motto namens projekt ausstellung gedicht spiegel
        show format schlagzeile überschrift bücher filme romane lieder serien kampagne petition initiative
        studie plattform thema untertitel rubrik reportage dokumentation doku hörbuch comic single platte
        band gemälde werk werke schrift broschüre aktion programm verein gruppe hashtag slogan losung formel
        fach begriffs wortes kategorie jugendwort unwort spiel videospiel app stichwort stichworte""",
    not_names="ich wir laut nach doch aber und",
    by=(
        "laut",
        "so",
        "nach angaben von",
        "nach worten von",
        "nach angaben der",
        "nach angaben des",
        "zufolge",
    ),
    by_after=("zufolge",),
    agents="von",
    via=(
        "zitiert von",
        "zitiert nach",
        "wie die nachrichtenagentur",
        "wie das nachrichtenmagazin",
        "berichtete die nachrichtenagentur",
        "meldet die nachrichtenagentur",
    ),
    noun_capitals=True,
    female_endings=("in",),
    verb_first=True,
    as_words=("wie",),
    by_own=(
        "nach seinen worten",
        "nach ihren worten",
        "seinen worten zufolge",
        "ihren worten zufolge",
        "ihm zufolge",
        "ihr zufolge",
    ),
    impersonal=(
        "heißt es",
        "hieß es",
        "heisst es",
        "es heißt",
        "es hieß",
        "steht in",
        "heißt es weiter",
        "hieß es weiter",
    ),
    verb_last_in_clauses=True,
    asides=(
        "seinerseits",
        "ihrerseits",
        "auf anfrage",
    ),
    refers_back=("das ", "dies ", "so "),
)
