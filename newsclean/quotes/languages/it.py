"""Italian."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        di il la che e è un in per una del non con i le dei della al da si alla sono nel come lo gli
        delle ha più anche ma dal questo nella""",
    verbs="""
        detto dice dicono disse diceva spiegato spiega spiegava spiegò affermato afferma aggiunto aggiunge
        dichiarato dichiara sottolineato sottolinea ricordato ricorda raccontato racconta commentato
        commenta osservato osserva annunciato annuncia precisato precisa risposto risponde rispose chiesto
        chiede scritto scrive scrisse concluso conclude ribadito ribadisce ammesso ammette assicurato
        assicura avvertito avverte evidenziato evidenzia sostenuto sostiene confermato conferma denunciato
        denuncia riferito riferisce rivelato rivela proseguito prosegue continuato continua insistito
        insiste confessato confessa esclamato esclama replicato replica ironizza auspicato auspica rilevato
        rileva lamentato lamenta attaccato attacca tuona twitta promesso promette garantisce garantito
        rimarca sintetizza ricostruisce confida riconosce riconosciuto esordisce esordito fa sapere chiosa
        chiosato incalza taglia ragiona ritiene notato nota affermano affermava affermò affermando spiegano
        spiegando dichiarano dichiarava dichiarò dichiarando sottolineano sottolineava sottolineò
        sottolineando ricordano ricordava ricordò ricordando raccontano raccontava raccontò raccontando
        commentano commentava commentò commentando osservano osservava osservò osservando annunciano
        annunciava annunciò annunciando precisano precisava precisò precisando assicurano assicurava
        assicurò assicurando evidenziano evidenziava evidenziò evidenziando confermano confermava confermò
        confermando denunciano denunciava denunciò denunciando rivelano rivelava rivelò rivelando confessano
        confessava confessò confessando esclamano esclamava esclamò esclamando replicano replicava replicò
        replicando ironizzato ironizzano ironizzava ironizzò ironizzando auspicano auspicava auspicò
        auspicando rilevano rilevava rilevò rilevando lamentano lamentava lamentò lamentando attaccano
        attaccava attaccò attaccando tuonato tuonano tuonava tuonò tuonando twittato twittano twittava
        twittò twittando rimarcato rimarcano rimarcava rimarcò rimarcando sintetizzato sintetizzano
        sintetizzava sintetizzò sintetizzando confidato confidano confidava confidò confidando chiosano
        chiosava chiosò chiosando incalzato incalzano incalzava incalzò incalzando ragionato ragionano
        ragionava ragionò ragionando argomentato argomenta argomentano argomentava argomentò argomentando
        puntualizzato puntualizza puntualizzano puntualizzava puntualizzò puntualizzando specificato
        specifica specificano specificava specificò specificando segnalato segnala segnalano segnalava
        segnalò segnalando sbottato sbotta sbottano sbottava sbottò sbottando gridato grida gridano gridava
        gridò gridando domandato domanda domandano domandava domandò domandando rassicurato rassicura
        rassicurano rassicurava rassicurò rassicurando sentenziato sentenzia sentenziano sentenziava
        sentenziò sentenziando polemizzato polemizza polemizzano polemizzava polemizzò polemizzando
        scherzato scherza scherzano scherzava scherzò scherzando postato posta postano postava postò
        postando illustrato illustra illustrano illustrava illustrò illustrando reclamato reclama reclamano
        reclamava reclamò reclamando giurato giura giurano giurava giurò giurando ipotizzato ipotizza
        ipotizzano ipotizzava ipotizzò ipotizzando profetizzato profetizza profetizzano profetizzava
        profetizzò profetizzando rincarato rincara rincarano rincarava rincarò rincarando sospirato sospira
        sospirano sospirava sospirò sospirando sussurrato sussurra sussurrano sussurrava sussurrò
        sussurrando urlato urla urlano urlava urlò urlando invocato invoca invocano invocava invocò
        invocando dettagliato dettaglia dettagliano dettagliava dettagliò dettagliando attestato attesta
        attestano attestava attestò attestando esultato esulta esultano esultava esultò esultando
        rivendicato rivendica rivendicano rivendicava rivendicò rivendicando sbraitato sbraita sbraitano
        sbraitava sbraitò sbraitando minimizzato minimizza minimizzano minimizzava minimizzò minimizzando
        dicevano dissero ribadiva aggiunse aggiungeva aggiungono ammise rispondeva rispondono chiedono
        chiedeva scrivono concludono concluse sostengono avvertono riferiscono garantiscono ammonisce
        ammonito chiarito chiarisce chiarì ribatte ribattuto scandisce scandito riflette aggiungendo
        ribadendo concludendo rispondendo interviene intervenuto suggerisce suggerito punge ride sorride
        esorta esortato rilancia rilanciato protesta protestano protestò sbuffa borbotta""",
    weak_verbs="""
        definito definisce definì chiamato chiama accusato accusa descritto descrive parlato parla bollato
        bolla dicendo affermando spiegando aggiungendo sottolineando criticato condannato elogiato respinto
        definiscono definirono definiva accusano accusava descriveva chiamava bollava invoca reclama
        rimprovera rimproverato attribuisce diramato dirama diffuso diffonde pubblicato pubblica emesso""",
    nouns_too="""
        nota conferma denuncia replica domanda lamenta taglia commenta critica attacco attacca""",
    opening_endings=("ato", "ata", "ati", "ate", "ito", "ita", "uto", "uta"),
    auxiliaries="ha hanno aveva avevano è era sono stato avrebbe",
    adverbs="""
        infatti anche poi ancora inoltre quindi così oggi ieri già invece però infine gli le ci mi si non
        stamattina stasera subito ora finora fatto quanto ovvero cioè successivamente intanto""",
    pronouns={"lui": "m", "lei": "f", "egli": "m", "ella": "f", "loro": "p", "quest'ultimo": "m"},
    determiners="""
        il lo la i gli le l' un un' quest' quell' uno una suo sua suoi sue questo questa questi quel quella nostro mio
        altro altra""",
    prepositions="""
        in nel nella nei nelle nell' all' sull' dall' a al alla ai alle allo per con su sul sulla sui da dal
        dalla dai tra fra durante dopo prima secondo come contro verso presso senza sotto davanti dietro
        accanto oltre fuori vicino intorno attorno tramite attraverso mediante sino fino""",
    locatives="a in nel nella",
    links="di d' del della dei delle dello degli dell'",
    conjunctions="e ed ma o oppure né",
    subordinators="che chi cui quando dove se perché mentre sebbene",
    titles="""
        sig signor signora dott dottor dottoressa dr prof professor professore professoressa presidente
        ministro ministra premier segretario segretaria direttore direttrice sindaco sindaca assessore
        assessora governatore deputato deputata senatore senatrice generale colonnello capitano comandante
        procuratore procuratrice giudice avvocato avvocata re regina papa vescovo cardinale capo leader
        candidato candidata allenatore tecnico portavoce vicepresidente ex ambasciatore ambasciatrice
        fondatore fondatrice economista ricercatore ricercatrice onorevole on don suor ingegner
        amministratore delegato questore prefetto rettore tenente maresciallo commissario commissaria
        presidentessa consigliere consigliera cancelliere cancelliera magistrato pm gip pontefice
        arcivescovo padre parroco scrittore scrittrice attore attrice cantante regista giornalista esperto
        esperta docente virologo virologa infettivologo primario medico dg dirigente responsabile
        viceministro vicepremier sottosegretario sottosegretaria eurodeputato capogruppo ministro-ombra ct
        mister patron presidente-eletto legale testimone residente""",
    courtesies="sig signor signora dott dottor dottoressa dr don",
    female_titles="signora dottoressa professoressa ministra direttrice sindaca regina suor",
    male_titles="signor dottor ministro direttore sindaco re don",
    particles="di de del della da dalla lo la van von",
    times="""
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre oggi ieri domani anno anni mese settimana notte
        sera mattina pomeriggio""",
    works="""
        film libro romanzo canzone album disco serie programma titolo intitolato intitolata rivista
        articolo documentario podcast poesia slogan parola termine cosiddetto cosiddetta quadro
        mostra brano""",
    not_names="c' io noi secondo ma e",
    refers_back=("lo ", "è quanto ", "a dirlo ", "così ", "queste le parole "),
    by=(
        "secondo",
        "per",
        "a detta di",
        "stando a",
        "secondo quanto riferito da",
        "il commento di",
        "il commento del",
        "il commento della",
        "le parole di",
        "le parole del",
        "le parole della",
        "l' appello di",
        "l' appello del",
        "l' appello della",
        "la replica di",
        "la replica del",
        "la replica della",
        "l' annuncio di",
        "l' annuncio del",
        "l' accusa di",
        "così",
        "parola di",
        "a detta del",
        "a giudizio di",
        "nelle parole di",
    ),
    agents="da dal dalla",
    via=("citato da", "citata da", "citati da", "riporta", "riportato da", "ripreso da"),
    adverb_endings=("mente",),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("come",),
    by_own=("a suo dire",),
    drops_subject=True,
    impersonal=(
        "si legge",
        "si afferma",
        "si precisa",
        "si può leggere",
    ),
    asides=(
        "dal canto suo",
        "a sua volta",
        "da parte sua",
        "dal suo canto",
    ),
)
