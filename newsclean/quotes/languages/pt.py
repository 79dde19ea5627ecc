"""Portuguese."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à
        seu sua ou são também pelo pela até""",
    verbs="""
        disse diz dizem disseram dito afirmou afirma afirmaram afirmado declarou declara explicou
        explica explicaram acrescentou acrescenta garantiu garante contou conta contaram ressaltou
        ressalta destacou destaca salientou salienta sublinhou sublinha referiu refere indicou indica
        adiantou adianta avisou avisa alertou alerta lembrou lembra recordou recorda respondeu responde
        perguntou pergunta questionou questiona escreveu escreve anunciou anuncia admitiu admite
        reconheceu reconhece confessou confessa concluiu conclui comentou comenta defendeu defende
        lamentou lamenta criticou critica pediu pede completou completa reforçou reforça pontuou pontua
        relatou relata revelou revela observou observa avaliou avalia argumentou argumenta frisou frisa
        sustentou sustenta prometeu promete negou nega confirmou confirma apontou aponta considerou
        considera enfatizou enfatiza reiterou reitera continuou continua prosseguiu exclamou gritou
        brincou brinca desabafou publicou informou informa opinou assegurou assegura esclareceu
        esclarece finalizou finaliza atirou rematou notou nota""",
    weak_verbs="""
        chamou chama classificou classifica descreveu descreve acusou acusa qualificou falou fala
        dizendo afirmando acrescentando rejeitou condenou elogiou definiu define""",
    auxiliaries="tem têm tinha foi é está havia teria",
    adverbs="também ainda já depois então assim hoje ontem agora lhe lhes nos me se não ainda",
    pronouns={"ele": "m", "ela": "f", "eles": "p", "elas": "p"},
    determiners="""
        o a os as um uma uns umas seu sua seus suas este esta esse essa aquele nosso meu outro outra""",
    prepositions="""
        em no na nos nas por pelo pela para com sem sobre após desde até contra entre durante segundo
        como ao à aos às num numa perante sob""",
    links="de do da dos das",
    conjunctions="e mas ou nem porém",
    subordinators="que quem quando onde se porque cujo enquanto embora",
    titles="""
        sr sra senhor senhora dom dona dr dra doutor doutora professor professora presidente presidenta
        ministro ministra primeiro primeira secretário secretária diretor diretora director directora
        prefeito prefeita governador governadora deputado deputada senador senadora vereador vereadora
        general coronel capitão comandante delegado delegada promotor promotora juiz juíza advogado
        advogada rei rainha papa bispo cardeal chefe líder candidato candidata treinador treinadora
        técnico técnica engenheiro engenheira porta-voz vice-presidente ex-presidente embaixador
        embaixadora fundador fundadora economista pesquisador pesquisadora analista autarca bastonário
        médico médica""",
    female_titles="""
        sra senhora dona dra doutora presidenta ministra diretora prefeita rainha juíza advogada""",
    male_titles="sr senhor dom dr doutor presidente ministro diretor prefeito rei juiz advogado engenheiro",
    particles="de do da dos das e van von",
    times="""
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta
        sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
        novembro dezembro hoje ontem amanhã""",
    works="""
        filme livro romance música canção álbum disco série programa título intitulado intitulada
        revista artigo obra documentário podcast poema lema palavra termo chamado chamada peça novela
        exposição""",
    not_names="eu nós segundo mas e",
    by=("segundo", "de acordo com", "para", "nas palavras de", "conforme", "na opinião de"),
    via=("citado por", "citada por", "citados por", "citado pela", "citado pelo", "em declarações à"),
    adverb_endings=("mente",),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("como",),
    by_own=("segundo suas palavras",),
)
