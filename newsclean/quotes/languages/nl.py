"""Dutch."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        de het een van en in is dat op te voor met zijn niet aan er om ook die als maar dan bij uit nog
        naar hij werd door over wordt heeft""",
    verbs="""
        zei zegt zeggen zeiden gezegd verklaarde verklaart schreef schrijft schrijven vertelde vertelt
        vertellen voegde voegt benadrukte benadrukt meende meent vond vindt antwoordde antwoordt vroeg
        vraagt waarschuwde waarschuwt stelde stelt meldde meldt liet laat legde legt reageerde reageert
        aldus erkende erkent bevestigde bevestigt concludeerde concludeert riep roept klaagde klaagt
        beloofde belooft betoogde betoogt herinnerde herinnert twitterde lacht lachte denkt dacht hoopt
        hoopte besluit besloot vervolgde vervolgt constateerde constateert merkte grapte grapt licht luidt
        luidde ontkende ontkent adviseerde adviseert bekende noteerde vult vulde gaf geeft sprak spreekt
        verklaarden vertelden voegen benadrukken benadrukten menen meenden vinden vonden antwoorden
        antwoordden vroegen vragen waarschuwen waarschuwden stellen stelden melden meldden reageren
        reageerden erkennen erkenden bevestigen bevestigden concluderen riepen roepen klagen klaagden
        beloven betogen herinneren lachen denken dachten hopen hoopten vervolgen constateren lichtte oppert
        opperde verzucht verzuchtte foetert foeterde tiert briest moppert mopperde sneert sneerde snauwt
        snauwde juicht juichte glundert glunderde verduidelijkt verduidelijkte nuanceert nuanceerde onthult
        onthulde onderstreept onderstreepte pleit pleitte analyseert analyseerde filosofeert mijmert
        mijmerde sombert somberde weet wist wijst wees twittert bericht berichtte preciseert kopt schetst
        schetste beaamt beaamde bezweert bezwoer verdedigt verdedigde verwijt verweet vermoedt vermoedde
        vreest vreesde vertrouwt voorspelt voorspelde zucht zuchtte fluistert fluisterde schreeuwt
        schreeuwde knikt grijnst glimlacht glimlachte jubelt jubelde baalt baalde roemt roemde looft prijst
        wenst dreigt dreigde eist eiste verzekert verzekerde verhaalt gaat ging vat""",
    weak_verbs="""
        noemde noemt omschreef omschrijft beschuldigde beschuldigt bestempelde prees bekritiseerde ziet zag
        noemen noemden omschreven typeert typeerde kwalificeert kwalificeerde hekelt hekelde laakt laakte
        veroordeelt veroordeelde verwijt verweet publiceerde publiceert verspreidde""",
    nouns_too="licht bericht zucht weet wijst vraagt dreigt",
    auxiliaries="heeft hebben had hadden is was werd wordt zou zal",
    adverbs="""
        ook nog dan daarna verder toe eraan uit aan op weten hieraan eerder later echter al nu wel niet""",
    pronouns={"hij": "m", "zij": "f", "ze": "f", "die": "?"},
    determiners="de het een deze dit die dat zijn haar hun onze mijn geen andere enkele",
    prepositions="""
        in op aan bij met voor naar over onder tegen om door zonder sinds tijdens wegens ondanks uit als
        volgens tot vanaf tussen na ten te""",
    locatives="in te",
    links="van der des",
    conjunctions="en maar of want doch",
    subordinators="dat die of omdat als wanneer terwijl waar wie hoewel nadat",
    titles="""
        meneer mevrouw dhr mevr dr prof professor drs ir mr president premier minister staatssecretaris
        burgemeester wethouder voorzitter directeur woordvoerder woordvoerster hoogleraar onderzoeker
        onderzoekster advocaat rechter officier generaal kolonel kapitein koning koningin prins prinses paus
        bisschop kardinaal trainer coach bondscoach baas chef leider fractievoorzitter kamerlid econoom
        analist oud-minister ambassadeur gouverneur topman topvrouw ceo oprichter eigenaar commissaris
        ex-president politicus politica onderminister vicepremier vicepresident korpschef politiechef
        commandant brandweercommandant bestuursvoorzitter topambtenaar wetenschapper viroloog historicus
        historica socioloog eigenaresse omwonende bewoner bewoonster ooggetuige actrice acteur
        zanger zangeres regisseur schrijver schrijfster journalist journaliste doelman spits middenvelder
        keeper aanvoerder captain analiste advocate raadsman raadsvrouw persvoorlichter voorlichter
        directrice oprichtster presidente rapper huisarts arts verpleegkundige lerares leraar""",
    title_endings=(
        "minister",
        "woordvoerder",
        "havenmeester",
        "burgemeester",
        "voorzitter",
        "directeur",
        "expert",
        "onderzoeker",
        "hoogleraar",
        "woordvoerster",
        "president",
        "voorzitter",
        "leider",
        "directeur",
    ),
    courtesies="meneer mevrouw dhr mevr dr",
    female_titles="mevrouw mevr koningin prinses woordvoerster topvrouw",
    male_titles="meneer dhr koning prins topman",
    particles="van de der den het ten ter te 't",
    times="""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december vandaag gisteren morgen jaar maand week ochtend
        avond middag nacht maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend""",
    works="""
        film boek roman lied nummer album serie programma titel tijdschrift krant artikel stuk
        voorstelling podcast gedicht woord term motto genaamd tentoonstelling""",
    not_names="ik wij volgens maar en",
    by=("volgens", "aldus", "in de woorden van"),
    agents="door",
    via=(
        "geciteerd door",
        "zoals geciteerd door",
    ),
    verb_first=True,
    as_words=("zoals",),
    by_own=(
        "volgens hem",
        "volgens haar",
        "naar eigen zeggen",
    ),
    impersonal=(
        "luidt het",
        "klinkt het",
        "heet het",
        "staat er",
        "zo valt te lezen",
        "is te lezen",
        "valt te lezen",
    ),
    verb_last_in_clauses=True,
    asides=(
        "op zijn beurt",
        "op haar beurt",
        "van zijn kant",
        "desgevraagd",
    ),
    refers_back=("dat ", "dit "),
)
