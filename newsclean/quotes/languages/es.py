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
        indicó indica indicado añadió añade añadido agregó agrega agregado manifestó manifiesta
        manifestado comentó comenta comentado sostuvo sostiene destacó destaca destacado subrayó subraya
        recordó recuerda recordado apuntó apunta advirtió advierte advertido respondió responde contestó
        contesta preguntó pregunta escribió escribe escrito anunció anuncia anunciado insistió insiste
        reconoció reconoce reconocido admitió admite confesó confiesa precisó precisa puntualizó
        concluyó concluye expresó expresa exclamó relató relata contó cuenta cuentan lamentó lamenta
        denunció denuncia pidió pide reclamó reclama criticó critica confirmó confirma expuso expone
        opinó opina reiteró reitera aclaró aclara consideró considera argumentó argumenta celebró
        prometió promete zanjó zanja resumió resume remarcó remarca recalcó recalca enfatizó detalló
        detalla alegó alertó alerta prosiguió continuó continúa apostilló bromeó bromea tuiteó gritó
        susurró reveló revela negó niega defendió defiende matizó vaticinó planteó planteado plantea
        sentenció replicó espetó ironizó informó informa valoró valora apuntaba reflexionó reflexiona""",
    weak_verbs="""
        calificó califica calificado llamó llama tildó tilda acusó acusa describió describe definió
        define denominó habló habla rechazó rechaza tachó tacha bautizó asegurando afirmando diciendo
        señalando añadiendo explicando abogó exigió exige elogió condenó condena""",
    auxiliaries="ha han había habían fue es está haya ha ser",
    adverbs="""
        también además ya luego después entonces así hoy ayer asimismo le les nos me se no aún incluso
        ahora""",
    pronouns={"él": "m", "ella": "f", "ellos": "p", "ellas": "p", "este": "m", "esta": "f"},
    determiners="""
        el la los las un una unos unas su sus este esta estos estas ese esa aquel nuestro mi otro otra""",
    prepositions="""
        a al en por para con sin sobre tras desde hasta contra entre ante durante según como mediante
        hacia bajo dentro""",
    links="de del",
    conjunctions="y e pero o u ni sino aunque",
    subordinators="que quien quienes cuando donde si porque cuyo mientras",
    titles="""
        sr sra señor señora don doña dr dra doctor doctora profesor profesora presidente presidenta
        ministro ministra primer primera secretario secretaria director directora alcalde alcaldesa
        consejero consejera portavoz vocero vocera gobernador gobernadora diputado diputada senador
        senadora general coronel capitán comandante fiscal juez jueza abogado abogada rey reina papa
        obispo cardenal jefe jefa líder candidato candidata entrenador entrenadora técnico delantero
        vicepresidente vicepresidenta canciller embajador embajadora expresidente exministro fundador
        fundadora economista investigador investigadora analista delegado delegada concejal ingeniero
        ingeniera arquitecto periodista""",
    female_titles="""
        sra señora doña dra doctora presidenta ministra directora alcaldesa consejera reina jueza jefa""",
    male_titles="sr señor don dr doctor presidente ministro director alcalde consejero rey juez jefe",
    particles="de del la las los y van von da dos",
    times="""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre octubre noviembre diciembre hoy ayer mañana""",
    works="""
        película libro novela canción álbum disco serie programa título titulado titulada revista
        artículo obra cuadro documental podcast poema lema palabra término concepto llamado denominado
        exposición""",
    not_names="yo nosotros según pero y",
    by=("según", "en palabras de", "a juicio de", "de acuerdo con", "para", "en opinión de"),
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
)
