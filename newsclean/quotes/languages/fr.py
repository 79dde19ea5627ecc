"""French."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        le la les des et en un une du que est pour dans qui sur au par plus pas ce il se avec ne son
        sont aux cette été mais ont l d à""",
    verbs="""
        félicité félicitée indigné indignée exclamé exclamée emporté emportée alarmé alarmée étonné étonnée
        agacé agacée insurgé insurgée enthousiasmé enthousiasmée
        dit disent déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait précisé
        précise ajouté ajoute ajoutait estimé estime estimait assuré assure assurait indiqué indique
        indiquait souligné souligne soulignait rappelé rappelle rappelait annoncé annonce répondu répond
        répondait écrit écrivait confié confie confiait regretté regrette déploré déplore martelé martèle
        insisté insiste poursuivi poursuit conclu conclut lancé lance reconnu reconnaît admis admet averti
        avertit prévenu prévient lâche lâché tonne fulmine plaisante raconté raconte racontait témoigné
        témoigne jugé juge jugeait considéré considère commenté commente observé observe noté note demandé
        demande interrogé interroge justifié justifie confirmé confirme soutenu soutient promis promet
        espéré espère plaidé plaide résumé résume renchéri renchérit rétorqué rétorque réagi réagit glissé
        glisse souffle soufflé analysé analyse détaillé détaille tranché tranche critiqué critique tweeté
        salué salue dénoncé dénonce alerté alerte avancé avance rapporté rapporte fustigé fustige ironisé
        ironise relevé relève constaté constate exhorté tempéré tempère complété complète abonde appelé
        prédit sourit soupire clamé clame crié crie hurle répété répète réplique répliqué proclamé murmuré
        s'exclame s'insurge s'inquiète s'étonne s'indigne s'interroge s'alarme s'agace s'emporte s'est
        déclarent déclaraient déclarant affirment affirmaient affirmant expliquent expliquaient expliquant
        précisent précisait précisaient précisant ajoutent ajoutaient ajoutant estiment estimaient estimant
        assurent assuraient assurant indiquent indiquaient indiquant soulignent soulignaient soulignant
        confient confiaient confiant regrettent regrettait regrettaient regrettant déplorent déplorait
        déploraient déplorant insistent insistait insistaient insistant racontent racontaient racontant
        témoignent témoignait témoignaient témoignant jugent jugait jugaient jugant commentent commentait
        commentaient commentant observent observait observaient observant notent notait notaient notant
        demandent demandait demandaient demandant justifient justifiait justifiaient justifiant confirment
        confirmait confirmaient confirmant plaident plaidait plaidaient plaidant rétorquent rétorquait
        rétorquaient rétorquant glissent glissait glissaient glissant soufflent soufflait soufflaient
        soufflant analysent analysait analysaient analysant détaillent détaillait détaillaient détaillant
        tranchent tranchait tranchaient tranchant critiquent critiquait critiquaient critiquant saluent
        saluait saluaient saluant alertent alertait alertaient alertant rapportent rapportait rapportaient
        rapportant fustigent fustigait fustigaient fustigant ironisent ironisait ironisaient ironisant
        constatent constatait constataient constatant abondé abondent abondait abondaient abondant clament
        clamait clamaient clamant crient criait criaient criant hurlé hurlent hurlait hurlaient hurlant
        répliquent répliquait répliquaient répliquant murmure murmurent murmurait murmuraient murmurant
        développé développe développent développait développaient développant résument résumait résumaient
        résumant pesté peste pestent pestait pestaient pestant râlé râle râlent râlait râlaient râlant
        soupiré soupirent soupirait soupiraient soupirant argumenté argumente argumentent argumentait
        argumentaient argumentant professé professe professent professait professaient professant enchaîné
        enchaîne enchaînent enchaînait enchaînaient enchaînant embrayé embraye embrayent embrayait
        embrayaient embrayant préconisé préconise préconisent préconisait préconisaient préconisant prôné
        prône prônent prônait prônaient prônant vanté vante vantent vantait vantaient vantant rassuré
        rassure rassurent rassurait rassuraient rassurant listé listait listaient listant jubilé jubile
        jubilent jubilait jubilaient jubilant décrypté décrypte décryptent décryptait décryptaient
        décryptant pointé pointe pointent pointait pointaient pointant relativisé relativise relativisent
        relativisait relativisaient relativisant protesté proteste protestent protestait protestaient
        protestant ponctué ponctue ponctuent ponctuait ponctuaient ponctuant tonné tonnent tonnait tonnaient
        tonnant lâchent lâchait lâchaient lâchant fulminé fulminent fulminait fulminaient fulminant
        plaisanté plaisantent plaisantait plaisantaient plaisantant tweete tweetent tweetait tweetaient
        tweetant exhorte exhortent exhortait exhortaient exhortant signalé signale signalent signalait
        signalaient signalant riposté riposte ripostent ripostait ripostaient ripostant éructé éructe
        éructent éructait éructaient éructant tempêté tempêtait tempêtaient tempêtant grincé grince grincent
        grincait grincaient grincant philosophé philosophe philosophent philosophait philosophaient
        philosophant persiflé persifle persiflent persiflait persiflaient persiflant marmonné marmonne
        marmonnent marmonnait marmonnaient marmonnant bougonné bougonne bougonnent bougonnait bougonnaient
        bougonnant chuchoté chuchote chuchotent chuchotait chuchotaient chuchotant interrogent interrogait
        interrogaient interrogant assumé assume assument assumait assumaient assumant martèlent martelait
        martelant asséné assène assènent assénait assénant suggéré suggère suggèrent suggérait suggérant
        concédé concède concèdent concédait concédant espèrent espérait espérant révélé révèle révèlent
        révélait révélant répètent répétait répétant énuméré énumère énumèrent énumérait énumérant décrété
        décrète décrètent décrétait décrétant tempèrent tempérait tempérant complètent complétait complétant
        considèrent considérait considérant inquiété inquiète inquiètent inquiétait inquiétant rappellent
        rappelant avancent avançait avançant lancent lançait lançant annoncent annonçait annonçant dénoncent
        dénonçait dénonçant nuancé nuance nuancent nuançait nuançant balancé balançait balançant disait
        disaient disant poursuivait écrivent rit reprend repris défend défendu garantit garanti valoir
        savoir remarquer craint s'amuse s'énerve s'enthousiasme s'émeut s'excuse s'offusque s'enorgueillit
        s'émerveille s'indignait s'étrangle s'exclamait s'interrogeait réjouit félicite désole défendait
        tançait persiste pense pensent maintient""",
    weak_verbs="""
        qualifié qualifie qualifiait évoqué évoque accusé accuse appelle décrit taxé taxe traité dénonçant
        qualifiant évoquant parle parlé saluant déplorant estimant affirmant expliquant assurant précisant
        ajoutant soulignant déclarant rappelant indiquant jugeant disant regrettant promettant invoquant
        exigé réclamé vanté citant qualifient décrivait décrivent accusent accusait taxait appelait exige
        exigent réclame réclament reproche reprochait reproché publié publie diffusé diffuse émis signé
        signe""",
    nouns_too="""
        critique demande demandent juge jugent note réplique souffle analyse alerte commente critiquent
        rapporte réclame témoignent indiquant crie doute pointe avance annonce pense relève""",
    opening_endings=("é", "ée", "és", "ées", "u", "ue"),
    auxiliaries="a ont avait avaient est sera aurait été s'est n'a l'a ait aura fait ayant",
    adverbs="""
        aussi encore ensuite puis toutefois ainsi également alors même notamment hier lundi déjà bien
        leur lui nous me m'a m' s' n' t' se y d'ailleurs enfin finalement également évidemment récemment notamment
        seulement ne pas""",
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "on": "n"},
    determiners="""
        le la les l' un une des ce cette ces son sa ses leur leurs notre nos votre mon ma cet plusieurs
        certains""",
    prepositions="""
        à au aux en dans sur pour par avec sans sous chez vers depuis pendant contre entre lors devant
        après avant dès selon comme face auprès via jusqu'à jusqu' malgré afin""",
    locatives="à en",
    links="de du des d' d'une d'un",
    conjunctions="et mais ou donc or ni car",
    subordinators="que qu' qui dont où lorsque lorsqu' quand si s'il s'ils quoique puisque puisqu' tandis",
    titles="""
        m mme mlle mm monsieur madame docteur dr pr professeur professeure président présidente ministre
        premier première secrétaire directeur directrice maire préfet préfète procureur procureure député
        députée sénateur sénatrice général colonel capitaine commandant porte-parole chef cheffe avocat
        avocate juge roi reine pape évêque cardinal patron patronne fondateur fondatrice chercheur
        chercheuse économiste entraîneur sélectionneur chancelier chancelière gouverneur ambassadeur
        ambassadrice ancien ancienne ex-président vice-président responsable délégué déléguée conseiller
        conseillère élu élue auteur autrice me maître pdg dg lieutenant commissaire sergent sous-préfet
        vice-présidente président-directeur secrétaire-général rapporteur rapporteuse cofondateur
        cofondatrice militant militante habitant habitante syndicaliste historien historienne sociologue
        politologue géographe médecin infectiologue épidémiologiste chef-d eurodéputé eurodéputée
        ex-ministre adjoint adjointe gérant gérante dirigeant dirigeante réalisateur réalisatrice acteur
        actrice chanteur chanteuse écrivain écrivaine romancier romancière journaliste champion championne
        défenseur gardien attaquant coach expert experte analyste proviseur archevêque père sœur étudiant
        étudiante agriculteur agricultrice témoin premier-ministre toxicologue biologiste spécialiste""",
    courtesies="m mme mlle mm monsieur madame dr me",
    female_titles="""
        mme mlle madame présidente directrice préfète procureure députée sénatrice reine ministre""",
    male_titles="m monsieur roi président directeur préfet procureur",
    particles="de du des la le d' van von ben el al",
    times="""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre hier demain aujourd'hui an ans année mois semaine matin soir
        nuit après-midi""",
    works="""
        film livre roman chanson album série émission titre intitulé intitulée revue magazine article
        pièce documentaire podcast ouvrage tableau spectacle exposition recueil poème mot terme
        expression slogan opéra rubrique collection""",
    not_names="je j' c' c'est nous vous selon mais et",
    by=(
        "selon",
        "d'après",
        "pour",
        "aux yeux de",
        "dixit",
        "de l'avis de",
        "de l'avis du",
        "aux yeux du",
        "aux dires de",
        "aux dires du",
        "à en croire",
        "au dire de",
        "dans les mots de",
    ),
    agents="par",
    via=(
        "cité par",
        "citée par",
        "cités par",
        "relayé par",
        "rapporté par",
    ),
    incise=True,
    dashes="—–",
    verb_first=True,
    as_words=("comme",),
    by_own=(
        "selon lui",
        "d'après lui",
        "selon ses mots",
    ),
    impersonal=(
        "peut-on lire",
        "lit-on",
        "est-il écrit",
        "on peut lire",
        "y lit-on",
        "est-il indiqué",
        "est-il précisé",
    ),
    asides=(
        "quant à elle",
        "quant à lui",
        "quant à eux",
        "quant à elles",
        "de son côté",
        "pour sa part",
        "à son tour",
        "elle aussi",
        "lui aussi",
        "dans la foulée",
    ),
    refers_back=("c' est ce qu", "voilà ce qu", "ainsi "),
)
