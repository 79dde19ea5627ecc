"""Polish."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        w i na z się nie do że to jest o jak po za od przez dla co ale są był ze tym oraz tego także
        który już przy tylko która""",
    verbs="""
        powiedział powiedziała powiedzieli mówi mówią mówił mówiła mówili dodał dodała dodaje dodają
        stwierdził stwierdziła stwierdza podkreślił podkreśliła podkreśla podkreślają zaznaczył zaznaczyła
        zaznacza wyjaśnił wyjaśniła wyjaśnia wyjaśniają tłumaczył tłumaczyła tłumaczy tłumaczą poinformował
        poinformowała informuje informują napisał napisała pisze oświadczył oświadczyła oświadcza zapewnił
        zapewniła zapewnia ocenił oceniła ocenia uważa uważają przyznał przyznała przyznaje opowiada
        opowiadał opowiadała wspomina wspominał zauważył zauważyła zauważa przypomniał przypomniała
        przypomina odpowiedział odpowiedziała odpowiada odparł odparła zapytał zapytała pyta pytał apeluje
        apelował zaapelował ostrzega ostrzegł ostrzegał ogłosił ogłosiła podsumował podsumowała podsumowuje
        skomentował skomentowała komentuje przekonuje przekonywał przekonywała argumentuje argumentował
        zapowiedział zapowiedziała zapowiada relacjonuje relacjonował wskazał wskazała wskazuje potwierdził
        potwierdziła potwierdza krzyczał kwituje skwitował żartuje żartował twierdzi twierdził twierdziła
        zdradza zdradził dodawał dodawała kontynuował kontynuuje deklaruje zadeklarował przekazał przekazała
        precyzuje sprecyzował powtarza powtórzył chwali narzeka żali uzupełnia ujawnia dodali stwierdzili
        podano poinformowano przekazano
        podkreślili podkreślał zaznaczyli zaznaczają wyjaśnili tłumaczyli poinformowali napisali piszą
        oświadczyli zapewnili zapewniają ocenili oceniają uważał przyznali przyznają opowiadają wspominają
        zauważają przypomnieli pytała zaapelowała ostrzegła komentował argumentowała wskazali krzyczy
        skwitowała twierdzą zdradziła zadeklarowała przekazali przekazuje powtórzyła uzupełnił ujawnił
        ujawniła sugeruje zasugerował dziwi oburza oburzał cieszy ubolewa ubolewał dopowiada dopytuje
        dopytywał rzucił rzuca wtrącił wtrąca wyznał wyznała wyznaje zwraca zwrócił zwróciła radzi radził
        prognozuje prognozował wylicza wyliczał wyliczyła wyliczała obawia martwi przestrzega przestrzegał
        napomknął raportuje doprecyzował doprecyzowała uspokaja uspokajał nalega nalegał protestuje
        protestował obiecuje obiecał obiecała wzdycha śmieje uśmiecha zastanawia zastanawiał krytykuje broni
        wskazywał ucina ucięła odpiera odpierał kwitowała kończy zakończył rzecze sugerowała""",
    weak_verbs="""
        nazwał nazwała nazywa określił określiła określa oskarżył oskarżyła skrytykował skrytykowała mówiąc
        nazwali określają określili zarzucił zarzuciła zarzuca skrytykowali potępił potępiła zażądał
        opublikował opublikowała opublikowało opublikowali wydał wydała wydało""",
    nouns_too="broni radzi uważa",
    auxiliaries="został była był jest będzie",
    adverbs="""
        się też także również dalej potem później wczoraj dziś dzisiaj jednak następnie jeszcze nam mu
        jej im nie już wcześniej bowiem jednocześnie ponadto przy tym wtedy teraz niedawno również""",
    pronouns={"on": "m", "ona": "f", "oni": "p", "one": "p"},
    determiners="ten ta to ci te jeden jedna pewien pewna jego jej ich nasz nasza inny",
    prepositions="""
        w we na z ze do od po za przez dla przy o u nad pod przed podczas wobec według zdaniem między
        bez oraz jak dzięki wśród""",
    locatives="w we",
    links="ds",
    conjunctions="i a ale lub albo oraz ani lecz",
    subordinators="że który która które którzy gdy kiedy jeśli bo ponieważ żeby aby czy",
    titles="""
        pan pani prof dr hab inż mgr ks prezydent premier minister wiceminister ministra prezes wiceprezes
        dyrektor dyrektorka rzecznik rzeczniczka burmistrz wójt starosta wojewoda marszałek poseł posłanka
        senator senatorka generał gen płk mjr kpt komendant komisarz podkom st asp nadkom insp sędzia
        prokurator adwokat mecenas król królowa papież biskup arcybiskup kardynał trener trenerka szef
        szefowa przewodniczący przewodnicząca lider liderka sekretarz ekspert ekspertka analityk ekonomista
        ekonomistka radny radna kierownik właściciel właścicielka lekarz lekarka ambasador kanclerz były
        była wicepremier naczelnik dyr dyr. red podinsp mł kom sierż prasowy prasowa wiceprezydent
        wicemarszałek wicedyrektor wiceburmistrz wiceprzewodniczący wiceszef europoseł europosłanka
        specjalista specjalistka chirurg kosmetolog profesor doktor psycholog socjolog politolog historyk
        aktor aktorka piosenkarz piosenkarka reżyser pisarz pisarka dziennikarz dziennikarka mieszkaniec
        mieszkanka świadek ratownik strażak policjant policjantka oficer pułkownik major kapitan selekcjoner
        menedżer napastnik bramkarz obrońca pełnomocnik pełnomocniczka minister-koordynator współzałożyciel
        założyciel założycielka przedsiębiorca rolnik rektor kanonik ksiądz proboszcz prymas nuncjusz
        generalny zastępca""",
    courtesies="pan pani dr",
    female_titles="pani dyrektorka rzeczniczka posłanka królowa szefowa przewodnicząca",
    male_titles="pan król",
    particles="de van von",
    times="""
        poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego
        marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dziś wczoraj
        jutro roku rok lat miesiąc tydzień tygodniu rano wieczorem dzień dniu godz""",
    works="""
        film filmie filmu książka książki książce powieść powieści piosenka piosenki album płyta serial
        serialu program programie tytuł tytułem tytule pt magazyn gazeta artykuł spektakl wystawa wiersz
        hasło hasłem słowo tygodnik dziennik""",
    not_names="ja my według jak ale",
    by=("według", "zdaniem", "jak podkreśla", "jak mówi", "wedle"),
    agents="przez",
    via=("cytowany przez", "cytowana przez", "cytuje"),
    incise=True,
    dashes="—–-",
    verb_first=True,
    as_words=("jak",),
    by_own=(
        "jego zdaniem",
        "jej zdaniem",
        "według niego",
        "według niej",
        "jak dodał",
        "jak dodała",
    ),
    drops_subject=True,
    impersonal=(
        "czytamy",
        "napisano",
        "podkreślono",
        "dodano",
        "zaznaczono",
    ),
    no_articles=True,
    asides=(
        "ze swojej strony",
        "z kolei",
        "w odpowiedzi",
    ),
    refers_back=("tak ", "takie ", "poinformował o tym", "poinformowała o tym", "mówił o tym", "mówiła o tym"),
    seats="w we",
    seat_endings=("no", "to"),
)
