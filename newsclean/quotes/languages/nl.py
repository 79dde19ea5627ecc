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
        hoopte besluit besloot vervolgde vervolgt constateerde constateert merkte grapte grapt licht
        luidt luidde ontkende ontkent adviseerde adviseert bekende noteerde vult vulde gaf geeft sprak
        spreekt""",
    weak_verbs="""
        noemde noemt omschreef omschrijft beschuldigde beschuldigt bestempelde prees bekritiseerde ziet
        zag""",
    auxiliaries="heeft hebben had hadden is was werd wordt zou zal",
    adverbs="""
        ook nog dan daarna verder toe eraan uit aan op weten hieraan eerder later echter al nu wel niet""",
    pronouns={"hij": "m", "zij": "f", "ze": "f", "die": "?"},
    determiners="de het een deze dit die dat zijn haar hun onze mijn geen andere enkele",
    prepositions="""
        in op aan bij met voor naar over onder tegen om door zonder sinds tijdens wegens ondanks uit als
        volgens tot vanaf tussen na ten te""",
    links="van der des",
    conjunctions="en maar of want doch",
    subordinators="dat die of omdat als wanneer terwijl waar wie hoewel nadat",
    titles="""
        meneer mevrouw dhr mevr dr prof professor drs ir mr president premier minister staatssecretaris
        burgemeester wethouder voorzitter directeur woordvoerder woordvoerster hoogleraar onderzoeker
        onderzoekster advocaat rechter officier generaal kolonel kapitein koning koningin prins prinses
        paus bisschop kardinaal trainer coach bondscoach baas chef leider fractievoorzitter kamerlid
        econoom analist oud-minister ambassadeur gouverneur topman topvrouw ceo oprichter eigenaar
        commissaris ex-president""",
    title_endings=(
        "minister",
        "woordvoerder",
        "woordvoerster",
        "president",
        "voorzitter",
        "leider",
        "directeur",
    ),
    female_titles="mevrouw mevr koningin prinses woordvoerster topvrouw",
    male_titles="meneer dhr koning prins topman",
    particles="van de der den het ten ter te 't",
    times="""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december vandaag gisteren morgen""",
    works="""
        film boek roman lied nummer album serie programma titel tijdschrift krant artikel stuk
        voorstelling podcast gedicht woord term motto genaamd tentoonstelling""",
    not_names="ik wij volgens maar en",
    by=("volgens", "aldus", "in de woorden van"),
    via=("geciteerd door", "zoals geciteerd door", "meldt"),
    verb_first=True,
    as_words=("zoals",),
    by_own=(
        "volgens hem",
        "volgens haar",
        "naar eigen zeggen",
    ),
)
