"""Portuguese."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à
        seu sua ou são também pelo pela até""",
    verbs="""
        disse diz dizem disseram dito afirmou afirma afirmaram afirmado declarou declara explicou explica
        explicaram acrescentou acrescenta garantiu garante contou conta contaram ressaltou ressalta destacou
        destaca salientou salienta sublinhou sublinha referiu refere indicou indica adiantou adianta avisou
        avisa alertou alerta lembrou lembra recordou recorda respondeu responde perguntou pergunta
        questionou questiona escreveu escreve anunciou anuncia admitiu admite reconheceu reconhece confessou
        confessa concluiu conclui comentou comenta defendeu defende lamentou lamenta criticou critica pediu
        pede completou completa reforçou reforça pontuou pontua relatou relata revelou revela observou
        observa avaliou avalia argumentou argumenta frisou frisa sustentou sustenta prometeu promete negou
        nega confirmou confirma apontou aponta considerou considera enfatizou enfatiza reiterou reitera
        continuou continua prosseguiu exclamou gritou brincou brinca desabafou publicou informou informa
        opinou assegurou assegura esclareceu esclarece finalizou finaliza atirou rematou notou nota afirmam
        afirmava afirmando declararam declaram declarava declarado declarando explicam explicava explicado
        explicando acrescentaram acrescentam acrescentava acrescentado acrescentando contam contava contado
        contando ressaltaram ressaltam ressaltava ressaltado ressaltando destacaram destacam destacava
        destacado destacando salientaram salientam salientava salientado salientando sublinharam sublinham
        sublinhava sublinhado sublinhando adiantaram adiantam adiantava adiantado adiantando avisaram avisam
        avisava avisado avisando alertaram alertam alertava alertado alertando lembraram lembram lembrava
        lembrado lembrando recordaram recordam recordava recordado recordando perguntaram perguntam
        perguntava perguntado perguntando questionaram questionam questionava questionado questionando
        anunciaram anunciam anunciava anunciado anunciando confessaram confessam confessava confessado
        confessando comentaram comentam comentava comentado comentando lamentaram lamentam lamentava
        lamentado lamentando criticaram criticam criticava criticado criticando completaram completam
        completava completado completando reforçaram reforçam reforçava reforçado reforçando pontuaram
        pontuam pontuava pontuado pontuando relataram relatam relatava relatado relatando revelaram revelam
        revelava revelado revelando observaram observam observava observado observando avaliaram avaliam
        avaliava avaliado avaliando argumentaram argumentam argumentava argumentado argumentando frisaram
        frisam frisava frisado frisando sustentaram sustentam sustentava sustentado sustentando negaram
        negam negava negado negando confirmaram confirmam confirmava confirmado confirmando apontaram
        apontam apontava apontado apontando consideraram consideram considerava considerado considerando
        enfatizaram enfatizam enfatizava enfatizado enfatizando reiteraram reiteram reiterava reiterado
        reiterando exclama exclamaram exclamam exclamava exclamado exclamando grita gritaram gritam gritava
        gritado gritando brincaram brincam brincava brincado brincando desabafa desabafaram desabafam
        desabafava desabafado desabafando publica publicaram publicam publicava publicado publicando
        informaram informam informava informado informando opina opinaram opinam opinava opinado opinando
        asseguraram asseguram assegurava assegurado assegurando finalizaram finalizam finalizava finalizado
        finalizando atira atiraram atiram atirava atirado atirando remata remataram rematam rematava
        rematado rematando justificou justifica justificaram justificam justificava justificado justificando
        ironizou ironiza ironizaram ironizam ironizava ironizado ironizando detalhou detalha detalharam
        detalham detalhava detalhado detalhando disparou dispara dispararam disparam disparava disparado
        disparando ponderou pondera ponderaram ponderam ponderava ponderado ponderando celebrou celebra
        celebraram celebram celebrava celebrado celebrando comemorou comemora comemoraram comemoram
        comemorava comemorado comemorando analisou analisa analisaram analisam analisava analisado
        analisando narrou narra narraram narram narrava narrado narrando aconselhou aconselha aconselharam
        aconselham aconselhava aconselhado aconselhando ameaçou ameaça ameaçaram ameaçam ameaçava ameaçado
        ameaçando arrematou arremata arremataram arrematam arrematava arrematado arrematando constatou
        constata constataram constatam constatava constatado constatando contestou contesta contestaram
        contestam contestava contestado contestando externou externa externaram externam externava externado
        externando explanou explana explanaram explanam explanava explanado explanando exaltou exalta
        exaltaram exaltam exaltava exaltado exaltando indagou indaga indagaram indagam indagava indagado
        indagando relembrou relembra relembraram relembram relembrava relembrado relembrando retrucou
        retruca retrucaram retrucam retrucava retrucado retrucando sinalizou sinaliza sinalizaram sinalizam
        sinalizava sinalizado sinalizando vaticinou vaticina vaticinaram vaticinam vaticinava vaticinado
        vaticinando vincou vinca vincaram vincam vincava vincado vincando ripostou riposta ripostaram
        ripostam ripostava ripostado ripostando sentenciou sentencia sentenciaram sentenciam sentenciava
        sentenciado sentenciando apelou apela apelaram apelam apelava apelado apelando postou posta postaram
        postam postava postado postando tuitou tuita tuitaram tuitam tuitava tuitado tuitando responderam
        respondem respondido respondendo prometeram prometem prometido prometendo defenderam defendem
        defendido defendendo reconheceram reconhecem reconhecido reconhecendo esclareceram esclarecem
        esclarecido esclarecendo escreveram escrevem escrevido escrevendo descreveu descreve descreveram
        descrevem descrevido descrevendo garantiram garantem garantido garantindo admitiram admitem admitido
        admitindo insistiu insiste insistiram insistem insistido insistindo prossegue prosseguiram
        prosseguem prosseguido prosseguindo referiram referem referido referindo definiu define definiram
        definem definido definindo resumiu resume resumiram resumem resumido resumindo assumiu assume
        assumiram assumem assumido assumindo refletiu reflete refletiram refletem refletido refletindo
        advertiu adverte advertiram advertem advertido advertindo sugeriu sugere sugeriram sugerem sugerido
        sugerindo dizia dizendo concluíram concluindo pediram segue seguiu emenda emendou atalha atalhou
        rebate rebateu explica-se diria protestou protesta queixou queixa reclamou reclama""",
    weak_verbs="""
        chamou chama classificou classifica descreveu descreve acusou acusa qualificou falou fala dizendo
        afirmando acrescentando rejeitou condenou elogiou definiu define descrevia chamava chamaram
        classificaram acusaram definia exige exigiu exigem atribuiu atribui elogia acusado emitiu emite
        divulgou divulga publicou publica difundiu""",
    nouns_too="""
        conta contam publica pública nota crítica critica pergunta cobra completa destaca informa alerta""",
    opening_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    auxiliaries="tem têm tinha foi é está havia teria",
    adverbs="também ainda já depois então assim hoje ontem agora lhe lhes nos me se não ainda",
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    determiners="""
        o a os as um uma uns umas seu sua seus suas este esta esse essa aquele nosso meu outro outra""",
    prepositions="""
        em no na nos nas por pelo pela para com sem sobre após desde até contra entre durante segundo
        como ao à aos às num numa perante sob""",
    locatives="em no na nos nas",
    links="de do da dos das",
    conjunctions="e mas ou nem porém",
    subordinators="que quem quando onde se porque cujo enquanto embora",
    titles="""
        sr sra senhor senhora dom dona dr dra doutor doutora professor professora presidente presidenta
        ministro ministra primeiro primeira secretário secretária diretor diretora director directora
        prefeito prefeita governador governadora deputado deputada senador senadora vereador vereadora
        general coronel capitão comandante delegado delegada promotor promotora juiz juíza advogado advogada
        rei rainha papa bispo cardeal chefe líder candidato candidata treinador treinadora técnico técnica
        engenheiro engenheira porta-voz vice-presidente ex-presidente embaixador embaixadora fundador
        fundadora economista pesquisador pesquisadora analista autarca bastonário médico médica tenente
        sargento ministro-adjunto cientista ativista escritor escritora ator atriz cantor cantora morador
        moradora mandatário arcebispo padre procurador procuradora desembargador desembargadora
        secretário-geral reitor reitora diretor-geral historiador historiadora especialista gerente sócio
        sócia dirigente comissário comissária eurodeputado eurodeputada empresário empresária chanceler
        investigador investigadora sociólogo socióloga psicólogo psicóloga enfermeiro enfermeira""",
    courtesies="sr sra senhor senhora dom dona dr dra seu",
    female_titles="""
        sra senhora dona dra doutora presidenta ministra diretora prefeita rainha juíza advogada""",
    male_titles="sr senhor dom dr doutor presidente ministro diretor prefeito rei juiz advogado engenheiro",
    particles="de do da dos das e van von",
    times="""
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta
        sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro hoje ontem amanhã ano anos mês semana madrugada noite tarde manhã""",
    works="""
        filme livro romance música canção álbum disco série programa título intitulado intitulada
        revista artigo obra documentário podcast poema lema palavra termo chamado chamada peça novela
        exposição""",
    not_names="eu nós segundo mas e",
    by=(
        "segundo",
        "de acordo com",
        "para",
        "nas palavras de",
        "conforme",
        "na opinião de",
        "nas palavras do",
        "nas palavras da",
        "na opinião do",
        "na opinião da",
        "na avaliação de",
        "na avaliação do",
        "na avaliação da",
        "no entender de",
        "na visão de",
        "na visão do",
        "na visão da",
    ),
    agents="por pelo pela",
    via=("citado por", "citada por", "citados por", "citado pela", "citado pelo", "em declarações à"),
    adverb_endings=("mente",),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("como",),
    by_own=("segundo suas palavras",),
    drops_subject=True,
    impersonal=(
        "lê-se",
        "pode ler-se",
        "se lê",
        "pode-se ler",
    ),
    asides=(
        "por sua vez",
        "por seu lado",
        "por seu turno",
        "por outro lado",
    ),
    refers_back=("foi o que ", "é o que ", "a afirmação ", "a declaração ", "assim "),
)
