"""Spanish."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        el la de que y en los las un una por con del se para su es al lo como más no este ha fue pero
        sus sobre entre también desde""",
    verbs="""
        dijo dice dicen dijeron dicho decía afirmó afirma afirmado afirmaron aseguró asegura asegurado
        aseguraron señaló señala señalado explicó explica explicado explicaba declaró declara declarado
        indicó indica indicado añadió añade añadido agregó agrega agregado manifestó manifiesta manifestado
        comentó comenta comentado sostuvo sostiene destacó destaca destacado subrayó subraya recordó
        recuerda recordado apuntó apunta advirtió advierte advertido respondió responde contestó contesta
        preguntó pregunta escribió escribe escrito anunció anuncia anunciado insistió insiste reconoció
        reconoce reconocido admitió admite confesó confiesa precisó precisa puntualizó concluyó concluye
        expresó expresa exclamó relató relata contó cuenta cuentan lamentó lamenta denunció denuncia pidió
        pide reclamó reclama criticó critica confirmó confirma expuso expone opinó opina reiteró reitera
        aclaró aclara consideró considera argumentó argumenta celebró prometió promete zanjó zanja resumió
        resume remarcó remarca recalcó recalca enfatizó detalló detalla alegó alertó alerta prosiguió
        continuó continúa apostilló bromeó bromea tuiteó gritó susurró reveló revela negó niega defendió
        defiende matizó vaticinó planteó planteado plantea sentenció replicó espetó ironizó informó informa
        valoró valora apuntaba reflexionó reflexiona afirman afirmaba afirmando aseguran aseguraba
        asegurando señalaron señalan señalaba señalando explicaron explican explicando declararon declaran
        declaraba declarando indicaron indican indicaba indicando manifesta manifestaron manifestan
        manifestaba manifestando comentaron comentan comentaba comentando destacaron destacan destacaba
        destacando subrayaron subrayan subrayaba subrayado subrayando apuntaron apuntan apuntado apuntando
        contestaron contestan contestaba contestado contestando preguntaron preguntan preguntaba preguntado
        preguntando anunciaron anuncian anunciaba anunciando puntualiza puntualizaron puntualizan
        puntualizaba puntualizado puntualizando expresaron expresan expresaba expresado expresando exclama
        exclamaron exclaman exclamaba exclamado exclamando relataron relatan relataba relatado relatando
        lamentaron lamentan lamentaba lamentado lamentando reclamaron reclaman reclamaba reclamado
        reclamando confirmaron confirman confirmaba confirmado confirmando opinaron opinan opinaba opinado
        opinando reiteraron reiteran reiteraba reiterado reiterando aclararon aclaran aclaraba aclarado
        aclarando consideraron consideran consideraba considerando argumentaron argumentan argumentaba
        argumentado argumentando celebra celebraron celebran celebraba celebrado celebrando zanjaron zanjan
        zanjaba zanjado zanjando remarcaron remarcan remarcaba remarcado remarcando recalcaron recalcan
        recalcaba recalcado recalcando enfatiza enfatizaron enfatizan enfatizaba enfatizado enfatizando
        detallaron detallan detallaba detallado detallando alega alegaron alegan alegaba alegado alegando
        alertaron alertan alertaba alertado alertando apostilla apostillaron apostillan apostillaba
        apostillado apostillando bromearon bromean bromeaba bromeado bromeando tuitea tuitearon tuitean
        tuiteaba tuiteado tuiteando grita gritaron gritan gritaba gritado gritando susurra susurraron
        susurran susurraba susurrado susurrando revelaron revelan revelaba revelado revelando matiza
        matizaron matizan matizaba matizado matizando vaticina vaticinaron vaticinan vaticinaba vaticinado
        vaticinando plantearon plantean planteaba planteando sentencia sentenciaron sentencian sentenciaba
        sentenciado sentenciando replica replicaron replican replicaba replicado replicando espeta espetaron
        espetan espetaba espetado espetando ironiza ironizaron ironizan ironizaba ironizado ironizando
        informaron informan informaba informando valoraron valoran valoraba valorado valorando reflexionaron
        reflexionan reflexionaba reflexionado reflexionando remató remata remataron rematan remataba
        rematado rematando agregaron agregan agregaba agregando acotó acota acotaron acotan acotaba acotado
        acotando complementó complementa complementaron complementan complementaba complementado
        complementando completó completaron completaba completando justificó justifica justificaron
        justifican justificaba justificado justificando avisó avisa avisaron avisan avisaba avisado avisando
        pronosticó pronostica pronosticaron pronostican pronosticaba pronosticado pronosticando adelantó
        adelanta adelantaron adelantan adelantaba adelantado adelantando auguró augura auguraron auguran
        auguraba augurado augurando narró narra narraron narran narraba narrado narrando precisaron precisan
        precisaba precisado precisando aseveró asevera aseveraron aseveran aseveraba aseverado aseverando
        ratificó ratifica ratificaron ratifican ratificaba ratificado ratificando especificó especifica
        especificaron especifican especificaba especificado especificando concretó concretaron concretaba
        concretado concretando confesa confesaron confesan confesaba confesado confesando deslizó desliza
        deslizaron deslizan deslizaba deslizado deslizando desveló desvela desvelaron desvelan desvelaba
        desvelado desvelando ahondó ahondaron ahondan ahondaba ahondado ahondando profundizó profundiza
        profundizaron profundizan profundizaba profundizado profundizando pormenorizó pormenoriza
        pormenorizaron pormenorizan pormenorizaba pormenorizado pormenorizando abundó abundaron abundaba
        abundado abundando arengó arenga arengaron arengan arengaba arengado arengando imploró implora
        imploraron imploran imploraba implorado implorando clamó clamaron claman clamaba clamado clamando
        cuestionó cuestiona cuestionaron cuestionan cuestionaba cuestionado cuestionando razonó razonaron
        razonan razonaba razonado razonando estimó estimaron estimaba estimando evaluó evalua evaluaron
        evaluan evaluaba evaluado evaluando ilustró ilustraron ilustran ilustraba ilustrado ilustrando apeló
        apela apelaron apelan apelaba apelado apelando suplicó suplica suplicaron suplican suplicaba
        suplicado suplicando anotó anotaron anotan anotaba anotado anotando rememoró rememora rememoraron
        rememoran rememoraba rememorado rememorando añadieron añaden añadía añadiendo insistieron insisten
        insistía insistido insistiendo admitieron admiten admitía admitido admitiendo compartió compartieron
        comparten compartía compartido compartiendo prometieron prometen prometía prometido prometiendo
        respondieron responden respondía respondido respondiendo reconocieron reconocen reconocía
        reconociendo resumieron resumen resumía resumido resumiendo coincidió coincide coincidieron
        coinciden coincidía coincidido coincidiendo inquirió inquire inquirieron inquiren inquiría inquirido
        inquiriendo agradeció agradece agradecieron agradecen agradecía agradecido agradeciendo diciendo
        exponen exponía contado contando contaron sostuvieron sostienen sosteniendo sostenía advirtieron
        advierten advirtiendo recordaron recuerdan recordando pidieron piden pidiendo denuncian denunciaron
        criticaron critican concluyendo concluyeron defienden defendieron rió ríe prosigue proseguía
        escribieron escriben sugirió sugiere arguye arguyó aduce adujo describió tercia terció remacha
        remachó apostrofó corrobora corroboró publicó publica posteó quejó queja quejaron protestó protesta
        protestaron ejemplificó ejemplifica ejemplificaba refirió refiere lanzó lanza soltó suelta esgrimió
        esgrime cerró cierra bramó arremetió dispara disparó""",
    weak_verbs="""
        calificó califica calificado llamó llama tildó tilda acusó acusa describió describe definió define
        denominó habló habla rechazó rechaza tachó tacha bautizó asegurando afirmando diciendo señalando
        añadiendo explicando abogó exigió exige elogió condenó condena describía calificaron calificaba
        acusaron acusado tacharon tildaron definía definido llamaba llamaron reprochó reprocha achacó achaca
        exigieron exigen elogiaron ensalzó atribuyó atribuye emitió emite difundió difunde divulgó divulga
        publicó publica emitieron hizo""",
    nouns_too="""
        cuenta cuentan pregunta nota denuncia denuncian crítica critica reclama informa alerta avisa
        concreta completa comenta estima demanda relata""",
    opening_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    auxiliaries="ha han había habían fue es está haya ha ser",
    adverbs="""
        también además ya luego después entonces así hoy ayer asimismo le les nos me se no aún incluso
        ahora""",
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p", "este": "m", "esta": "f", "ello": "n"},
    determiners="""
        el la los las un una unos unas su sus este esta estos estas ese esa aquel nuestro mi otro otra""",
    prepositions="""
        vía
        a al en por para con sin sobre tras desde hasta contra entre ante durante según como mediante
        hacia bajo dentro""",
    locatives="en",
    links="de del",
    conjunctions="y e pero o u ni sino aunque",
    subordinators="que quien quienes cuando donde si porque cuyo mientras",
    titles="""
        sr sra señor señora don doña dr dra doctor doctora profesor profesora presidente presidenta ministro
        ministra primer primera secretario secretaria director directora alcalde alcaldesa consejero
        consejera portavoz vocero vocera gobernador gobernadora diputado diputada senador senadora general
        coronel capitán comandante fiscal juez jueza abogado abogada rey reina papa obispo cardenal jefe
        jefa líder candidato candidata entrenador entrenadora técnico delantero vicepresidente
        vicepresidenta canciller embajador embajadora expresidente exministro fundador fundadora economista
        investigador investigadora analista delegado delegada concejal ingeniero ingeniera arquitecto
        periodista mandatario mandataria teniente sargento comisario comisaria rector rectora presidencial
        experto experta funcionario funcionaria congresista legislador legisladora exalcalde activista
        escritor escritora actor actriz cantante vecino vecina viceministro viceministra prefecto intendente
        intendenta magistrado magistrada exministra subsecretario subsecretaria eurodiputado eurodiputada
        ceo gerente seleccionador responsable catedrático catedrática científico científica historiador
        historiadora sacerdote arzobispo""",
    courtesies="sr sra señor señora don doña dr dra",
    female_titles="""
        sra señora doña dra doctora presidenta ministra directora alcaldesa consejera reina jueza jefa""",
    male_titles="sr señor don dr doctor presidente ministro director alcalde consejero rey juez jefe",
    particles="de del la las los y van von da dos",
    times="""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre hoy ayer mañana año años mes semana madrugada noche
        tarde""",
    works="""
        película libro novela canción álbum disco serie programa título titulado titulada revista
        artículo obra cuadro documental podcast poema lema palabra término concepto llamado denominado
        exposición""",
    not_names="yo nosotros según pero y",
    by=(
        "según",
        "en palabras de",
        "a juicio de",
        "de acuerdo con",
        "para",
        "en opinión de",
        "en palabras del",
        "a juicio del",
        "en opinión del",
        "de acuerdo al",
        "a decir de",
        "al decir de",
        "a criterio de",
        "conforme a",
    ),
    agents="por",
    via=(
        "citado por",
        "citada por",
        "citados por",
        "recogidas por",
        "recogido por",
        "según recoge",
        "según informa",
    ),
    adverb_endings=("mente",),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("como",),
    by_own=(
        "según sus palabras",
        "a su juicio",
    ),
    drops_subject=True,
    impersonal=(
        "se lee",
        "se puede leer",
        "puede leerse",
        "se indica",
        "se señala",
        "se afirma",
        "se asegura",
        "se explica",
    ),
    asides=(
        "por su parte",
        "a su vez",
        "por su lado",
        "de entrada",
        "en tanto",
    ),
    refers_back=("así lo ", "así se ", "lo "),
)
