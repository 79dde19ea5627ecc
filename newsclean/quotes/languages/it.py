"""Italian."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        di il la che e è un in per una del non con i le dei della al da si alla sono nel come lo gli
        delle ha più anche ma dal questo nella""",
    verbs="""
        detto dice dicono disse diceva spiegato spiega spiegava spiegò affermato afferma aggiunto
        aggiunge dichiarato dichiara sottolineato sottolinea ricordato ricorda raccontato racconta
        commentato commenta osservato osserva annunciato annuncia precisato precisa risposto risponde
        rispose chiesto chiede scritto scrive scrisse concluso conclude ribadito ribadisce ammesso
        ammette assicurato assicura avvertito avverte evidenziato evidenzia sostenuto sostiene
        confermato conferma denunciato denuncia riferito riferisce rivelato rivela proseguito prosegue
        continuato continua insistito insiste confessato confessa esclamato esclama replicato replica
        ironizza auspicato auspica rilevato rileva lamentato lamenta attaccato attacca tuona twitta
        promesso promette garantisce garantito rimarca sintetizza ricostruisce confida riconosce
        riconosciuto esordisce esordito fa sapere chiosa chiosato incalza taglia ragiona ritiene notato
        nota""",
    weak_verbs="""
        definito definisce definì chiamato chiama accusato accusa descritto descrive parlato parla
        bollato bolla dicendo affermando spiegando aggiungendo sottolineando criticato condannato
        elogiato respinto""",
    auxiliaries="ha hanno aveva avevano è era sono stato avrebbe",
    adverbs="""
        infatti anche poi ancora inoltre quindi così oggi ieri già invece però infine gli le ci mi si
        non""",
    pronouns={"lui": "m", "lei": "f", "egli": "m", "ella": "f", "loro": "p", "quest'ultimo": "m"},
    determiners="""
        il lo la i gli le l un uno una suo sua suoi sue questo questa questi quel quella nostro mio
        altro altra""",
    prepositions="""
        in nel nella nei nelle a al alla ai alle allo per con su sul sulla sui da dal dalla dai tra fra
        durante dopo prima secondo come contro verso presso senza sotto""",
    links="di del della dei delle dello degli dell'",
    conjunctions="e ed ma o oppure né",
    subordinators="che chi cui quando dove se perché mentre sebbene",
    titles="""
        sig signor signora dott dottor dottoressa dr prof professor professore professoressa presidente
        ministro ministra premier segretario segretaria direttore direttrice sindaco sindaca assessore
        assessora governatore deputato deputata senatore senatrice generale colonnello capitano
        comandante procuratore procuratrice giudice avvocato avvocata re regina papa vescovo cardinale
        capo leader candidato candidata allenatore tecnico portavoce vicepresidente ex ambasciatore
        ambasciatrice fondatore fondatrice economista ricercatore ricercatrice onorevole on don suor
        ingegner amministratore delegato questore prefetto rettore""",
    female_titles="signora dottoressa professoressa ministra direttrice sindaca regina suor",
    male_titles="signor dottor ministro direttore sindaco re don",
    particles="di de del della da dalla lo la van von",
    times="""
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
        giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani""",
    works="""
        film libro romanzo canzone album disco serie programma titolo intitolato intitolata rivista
        articolo opera documentario podcast poesia slogan parola termine cosiddetto cosiddetta quadro
        mostra brano""",
    not_names="io noi secondo ma e",
    by=("secondo", "per", "a detta di", "stando a", "secondo quanto riferito da"),
    via=("citato da", "citata da", "citati da", "riporta", "riportato da", "ripreso da"),
    adverb_endings=("mente",),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("come",),
    by_own=("a suo dire",),
)
