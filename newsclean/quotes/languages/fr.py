"""French."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        le la les des et en un une du que est pour dans qui sur au par plus pas ce il se avec ne son
        sont aux cette été mais ont l d à""",
    verbs="""
        dit disent déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait
        précisé précise ajouté ajoute ajoutait estimé estime estimait assuré assure assurait indiqué
        indique indiquait souligné souligne soulignait rappelé rappelle rappelait annoncé annonce
        répondu répond répondait écrit écrivait confié confie confiait regretté regrette déploré déplore
        martelé martèle insisté insiste poursuivi poursuit conclu conclut lancé lance reconnu reconnaît
        admis admet averti avertit prévenu prévient lâche lâché tonne fulmine plaisante raconté raconte
        racontait témoigné témoigne jugé juge jugeait considéré considère commenté commente observé
        observe noté note demandé demande interrogé interroge justifié justifie confirmé confirme
        soutenu soutient promis promet espéré espère plaidé plaide résumé résume renchéri renchérit
        rétorqué rétorque réagi réagit glissé glisse souffle soufflé analysé analyse détaillé détaille
        tranché tranche critiqué critique tweeté salué salue dénoncé dénonce alerté alerte avancé avance
        rapporté rapporte fustigé fustige ironisé ironise détaille relevé relève constaté constate
        exhorté tempéré tempère complété complète abonde appelé prédit sourit soupire clamé clame crié
        crie hurle répété répète réplique répliqué proclamé murmuré s'exclame s'insurge s'inquiète
        s'étonne s'indigne s'interroge s'alarme s'agace s'emporte s'est""",
    weak_verbs="""
        qualifié qualifie qualifiait évoqué évoque accusé accuse appelle décrit taxé taxe traité
        dénonçant qualifiant évoquant parle parlé saluant déplorant estimant affirmant expliquant
        assurant précisant ajoutant soulignant déclarant rappelant indiquant jugeant disant regrettant
        promettant invoquant exigé réclamé vanté citant""",
    auxiliaries="a ont avait avaient est sera aurait été s'est n'a l'a ait aura",
    adverbs="""
        aussi encore ensuite puis toutefois ainsi également alors même notamment hier lundi déjà bien
        leur lui nous me m'a se y d'ailleurs enfin finalement également évidemment récemment notamment
        seulement ne pas""",
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "n"},
    determiners="""
        le la les l un une des ce cette ces son sa ses leur leurs notre nos votre mon ma cet plusieurs
        certains""",
    prepositions="""
        à au aux en dans sur pour par avec sans sous chez vers depuis pendant contre entre lors devant
        après avant dès selon comme face auprès via jusqu'à malgré afin""",
    links="de du des d d'une d'un",
    conjunctions="et mais ou donc or ni car",
    subordinators="que qu' qui dont où lorsque quand si quoique puisque tandis",
    titles="""
        m mme mlle mm monsieur madame docteur dr pr professeur professeure président présidente ministre
        premier première secrétaire directeur directrice maire préfet préfète procureur procureure
        député députée sénateur sénatrice général colonel capitaine commandant porte-parole chef cheffe
        avocat avocate juge roi reine pape évêque cardinal patron patronne fondateur fondatrice
        chercheur chercheuse économiste entraîneur sélectionneur chancelier chancelière gouverneur
        ambassadeur ambassadrice ancien ancienne ex-président vice-président responsable délégué
        déléguée conseiller conseillère élu élue auteur autrice me maître""",
    female_titles="""
        mme mlle madame présidente directrice préfète procureure députée sénatrice reine ministre""",
    male_titles="m monsieur roi président directeur préfet procureur",
    particles="de du des la le d' van von ben el al",
    times="""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
        août septembre octobre novembre décembre hier demain aujourd'hui""",
    works="""
        film livre roman chanson album série émission titre intitulé intitulée revue magazine article
        pièce documentaire podcast ouvrage tableau spectacle exposition recueil poème mot terme
        expression slogan opéra rubrique collection""",
    not_names="je nous vous selon mais et",
    by=("selon", "d'après", "pour", "aux yeux de", "dixit", "de l'avis de"),
    via=("cité par", "citée par", "cités par", "rapporte", "relayé par", "rapporté par"),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("comme",),
    by_own=(
        "selon lui",
        "d'après lui",
        "selon ses mots",
    ),
)
