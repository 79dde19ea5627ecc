"""German."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        der die und das ist nicht mit den von zu dem ein eine sich auf für im des auch es an als dass
        wird hat werden bei sind noch nach wie um einen über""",
    verbs="""
        sagte ließ lässt sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten
        meinte meint meinten schrieb schreibt geschrieben schrieben antwortete antwortet fügte fügt
        ergänzte ergänzt fragte fragt forderte fordert warnte warnt gewarnt kritisierte kritisiert
        berichtete berichtet teilte teilt mitgeteilt kündigte kündigt behauptete behauptet bestätigte
        bestätigt räumte erläuterte erläutert unterstrich unterstreicht versicherte versichert mahnte
        mahnt lobte lobt klagte klagt urteilte urteilt resümierte resümiert kommentierte kommentiert
        erzählte erzählt erinnerte erinnert äußerte äußert sprach spricht rief ruft zitierte bilanzierte
        bilanziert stellte stellt hielt wies twitterte twittert erwiderte erwidert verteidigte
        verkündete verkündet heißt hieß hiess heisst argumentierte argumentiert gab gibt zeigte findet
        fand glaubt glaubte hofft hoffte freut freute scherzte scherzt versprach verspricht konstatierte
        konstatiert bekräftigte bekräftigt sagend""",
    weak_verbs="""
        nannte nennt bezeichnete bezeichnet nannten warf wirft verurteilte verurteilt beschrieb
        beschreibt sieht sah bedauerte bedauert begrüßte begrüßt lehnte bewertete wertete wertet""",
    auxiliaries="hat haben hatte hatten ist war wird würde habe sei",
    adverbs="""
        auch dennoch sich bald überall zugleich trotzdem also sowie darunter beispielsweise zumindest
        allerdings sogar kurz dann noch weiter zudem außerdem dabei dazu hinzu aus an mit fest ein
        zurück zu klar später bereits jedoch aber nun so etwa nur erneut daher deshalb wiederum
        weiterhin nicht gegenüber""",
    pronouns={"er": "m", "sie": "f", "es": "n"},
    determiners="""
        der die das dem den des ein eine einer einem einen eines seine ihre sein ihr diese dieser dieses
        kein keine unser unsere manche viele alle mein meine""",
    prepositions="""
        am im in an auf bei mit von vor nach zu zum zur über unter gegen um durch ohne seit während
        wegen trotz aus als gegenüber laut bis ab beim vom ins wie neben zwischen""",
    links="von für des der vom",
    conjunctions="weder und aber oder doch sondern denn",
    subordinators="dass ob weil wenn obwohl nachdem bevor damit welche welcher indem",
    titles="""
        herr frau dr prof professor professorin präsident präsidentin bundeskanzler bundeskanzlerin
        kanzler kanzlerin minister ministerin chef chefin sprecher sprecherin direktor direktorin leiter
        leiterin vorsitzende vorsitzender vorstand bürgermeister bürgermeisterin trainer trainerin
        kommissar kommissarin anwalt anwältin richter richterin general oberst könig königin papst
        bischof senator senatorin gouverneur experte expertin forscher forscherin autor autorin ökonom
        ökonomin geschäftsführer geschäftsführerin abgeordnete abgeordneter staatssekretär
        staatssekretärin generalsekretär landeshauptmann landeshauptfrau ex-präsident vizepräsident
        us-präsident botschafter botschafterin kapitän torwart stürmer""",
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
    female_titles="frau königin präsidentin kanzlerin bundeskanzlerin ministerin bürgermeisterin",
    male_titles="herr könig präsident kanzler bundeskanzler minister bürgermeister",
    particles="von van de zu der den la le di da el al vom",
    times="""
        montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april
        mai juni juli august september oktober november dezember heute gestern morgen montagabend
        dienstagabend mittwochabend donnerstagabend freitagabend""",
    works="""
        roman film buch lied song album serie sendung titel reihe magazin zeitschrift zeitung artikel
        stück oper theaterstück podcast begriff wort schlagwort motto namens projekt ausstellung gedicht
        spiegel show format schlagzeile überschrift""",
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
    via=("zitiert von", "wie die", "berichtet die"),
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
)
