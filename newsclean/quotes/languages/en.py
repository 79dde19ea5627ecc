"""English."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        the of and to in that is was for on with he said by from has have it as at are his not they were
        which""",
    verbs="""
        said says say saying told tells tell telling wrote writes write writing added adds adding asked
        asks asking continued continues continuing explained explains explaining noted notes noting
        stated states stating replied replies replying responded responds responding declared declares
        declaring announced announces announcing argued argues arguing insisted insists insisting
        claimed claims claiming warned warns warning admitted admits admitting acknowledged acknowledges
        acknowledging suggested suggests suggesting recalled recalls recalling concluded concludes
        concluding tweeted tweets tweeting posted posts reported reports reporting remarked remarks
        remarking observed observes quipped quips joked jokes joking shouted shouts shouting yelled
        yells chanted chants chanting answered answers answering promised promises promising pledged
        pledges pledging vowed vows vowing predicted predicts predicting urged urges urging complained
        complains lamented laments conceded concedes confirmed confirms confirming denied denies denying
        emphasized emphasised emphasizes emphasizing stressed stresses stressing asserted asserts
        asserting alleged alleges alleging commented comments commenting mused muses boasted boasts
        bragged brags exclaimed exclaims retorted retorts countered counters proclaimed proclaims
        reiterated reiterates repeated repeats repeating revealed reveals revealing testified testifies
        advised advises pointed elaborated elaborates opined opines joked chided scolded whispered
        screamed cried cries muttered sighed thundered quoted recounted recounts summed agreed agrees
        demanded demands wondered wonders thought thinks believes believed hopes hoped fears feared
        maintained maintains contended contends charged blasted read reads reading began begins
        interjected offered shot put puts sang sings pleaded apologised apologized cautioned cautions
        noted clarified clarifies assured assures reassured reminded reminds tweeting declaring
        describing described describes laughed laughs went""",
    weak_verbs="""
        called calls calling call dubbed dubs dubbing labeled labelled labels labeling branded brands
        accused accuses accusing criticized criticised criticizes criticizing denounced denounces
        denouncing condemned condemns condemning praised praises praising hailed hails hailing blamed
        blames blaming mocked mocks mocking dismissed dismisses dismissing characterized characterised
        characterizes portrayed portrays ridiculed derided attacked attacks attacking slammed slams
        slamming ripped rips referred refers referring cited cites citing touted touts touting compared
        compares comparing likened likens lauded lauds rated ruled found finds showed shows indicated
        indicates issued issues released releases signed spoke speaks talked talks expressed expresses
        expressing voiced bemoaned bemoans decried decries defended defends defending rejected rejects
        rejecting pressed thanked thanks apologize vented signaled encouraged encourages encouraging
        considers considered deemed regards regarded challenged challenges questioned questions""",
    nouns_too="""
        tweets posts reports notes states claims warns comments remarks questions calls charges fears
        hopes promises answers demands replies quotes laughs offers thinks report call cries muses joke
        jokes boasts chants reads rates wonders mocks issues releases challenges labels brands praises
        cites""",
    participle_endings=("ing",),
    auxiliaries="""
        has have had having is are was were be been being will would did does do can could may might
        must should shall 's 've 'd n't didn't hasn't won't wouldn't""",
    adverbs="""
        also later then once again often repeatedly recently still even just now simply only never
        always further already today yesterday tomorrow soon sometimes thus therefore however meanwhile
        instead not rather there here back early late earlier on-air too nevertheless""",
    pronouns={"he": "m", "she": "f", "they": "p", "it": "n", "i": "n", "we": "n"},
    determiners="""
        the a an this that these those his her its their our my your another some one each every no any""",
    prepositions="""
        in on at by with from to about into over under after before during against between among through
        across within without near outside inside toward towards since until upon despite amid as like
        than including regarding concerning following via per alongside aboard behind beyond throughout
        off up down out around""",
    locatives="in at near across outside",
    links="of for",
    conjunctions="and but or nor yet so",
    subordinators="""
        that who whom whose which when while because although though if whether where why how what
        unless since asked""",
    titles="""
        mr mrs ms miss dr prof professor sir dame lord lady president vice vice-president prime minister
        premier chancellor secretary undersecretary governor gov lt senator sen sens representative rep
        reps congressman congresswoman mayor councillor councilman councilwoman councilor alderman judge
        justice chief captain capt colonel col general gen major maj lieutenant sergeant sgt admiral
        commander cmdr officer detective inspector superintendent constable sheriff attorney ambassador
        envoy director deputy assistant associate executive chairman chairwoman chair head leader
        co-founder founder ceo cfo coo spokesman spokeswoman spokesperson manager coach editor reporter
        correspondent analyst economist lawyer candidate nominee rival king queen prince princess pope
        bishop archbishop cardinal rev reverend father sister saint rabbi imam speaker treasurer foreign
        defense defence interior finance state former ex acting then-president republican democratic
        conservative labour sen. coordinator strategist adviser advisor consultant expert owner author
        host comedian actor actress singer student resident farmer scientist researcher historian
        activist organizer pollster operative veteran commissioner administrator presidential gop
        campaign senior longtime top national press""",
    courtesies="mr mrs ms miss sir lady dame dr",
    female_titles="""
        mrs ms miss lady dame queen princess sister spokeswoman chairwoman congresswoman councilwoman""",
    male_titles="mr sir lord king prince spokesman chairman congressman councilman",
    particles="de la le van von der den del della di da du bin ibn al el bint dos das st ten ter y",
    times="""
        monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december today yesterday tomorrow tonight""",
    works="""
        book books novel film movie song songs album series show play poem article essay memoir magazine
        titled entitled title headline podcast program programme documentary sitcom slogan hashtag
        phrase word words term column episode video site website opera musical painting exhibition
        biography thriller drama single track ballad hymn newspaper""",
    not_names="you but and the however meanwhile asked yes no if when while",
    by=("according to", "in the words of", "as per", "per", "quoting", "citing"),
    agents="by",
    via=(
        "as quoted by",
        "quoted by",
        "as reported by",
        "as cited by",
        "cited by",
        "as told to",
        "reported by",
    ),
    adverb_endings=("ly",),
    as_words=("as",),
    by_own=(
        "in his words",
        "in her words",
        "in their words",
    ),
    asides=(
        "for his part",
        "for her part",
        "for their part",
        "in turn",
    ),
)
