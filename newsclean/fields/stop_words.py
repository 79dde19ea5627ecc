"""The commonest words of languages, by which they are told apart.

About forty function words a language, those that close relatives write differently among them ("adalah" is
shared by Indonesian and Malay, "bahwa" and "bahawa" are not).
"""

from __future__ import annotations

#: Words by ISO 639-1 code, for languages in Latin script.
LATIN = {
    "en": (
        "the of and to in a is that for it was on with as be at by this have from or had not are "
        "but were they which you his her she he an there been their has would who will more if "
        "when said what its about"
    ),
    "id": (
        "yang dan di dengan untuk dari dalam pada ini itu tidak akan adalah juga oleh telah sudah "
        "tersebut ada mereka kepada kami saya kata para anda sebagai lebih antara seorang jadi namun "
        "sehingga hingga serta bagi menjadi masyarakat beberapa ketika katanya turut negara beliau "
        "boleh perlu ke sementara melalui merupakan tahun orang hari secara dapat selain menurut "
        "belum masih bukan lagi satu dua hanya ia rabu sabtu sejak semua kalau karena bahwa saat bisa "
        "harus usai ujar polisi pemerintah jumat senin kamis terkait setelah persen rp rupiah wib "
        "kabupaten provinsi gubernur bupati lantaran pasalnya yakni kasus korban tim kemarin miliar "
        "nggak enggak daerah meski berbagai partai menilai menyebutkan imbuhnya tuturnya ungkapnya "
        "paparnya tewas kantor mobil uang siswa desa"
    ),
    "ms": (
        "yang dan di dengan untuk dari dalam pada ini itu tidak akan adalah juga oleh telah sudah "
        "tersebut ada mereka kepada kami saya kata para anda sebagai lebih antara seorang jadi namun "
        "sehingga hingga serta bagi menjadi masyarakat beberapa ketika katanya turut negara beliau "
        "boleh perlu ke sementara melalui merupakan tahun orang hari secara dapat selain menurut "
        "belum masih bukan lagi satu dua hanya ia rabu sabtu sejak semua kalau kerana bahawa daripada "
        "selepas manakala ialah iaitu mahu sahaja berkata polis kerajaan khamis jumaat isnin ahad "
        "semalam pelbagai malah ekoran syarikat peratus ringgit rm kes wang parti datuk perlawanan "
        "bagaimanapun tempoh"
    ),
    "de": (
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es "
        "an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen "
        "so zum war haben nur oder aber vor zur bis mehr durch man"
    ),
    "nl": (
        "de het een van en in is op te dat die voor met zijn niet aan er om ook als dan maar bij "
        "of uit nog naar worden heeft hij door over ze wordt zich hebben deze was tot kan meer "
        "geen ik wij haar zegt werd waar jaar"
    ),
    "af": (
        "die van en in is het nie vir met wat op te dat aan sy om as ook word deur hulle was nog "
        "hy uit kan een na ons sê maar tot daar hierdie moet"
    ),
    "fr": (
        "le la les de des et un une du en est que qui dans pour pas sur au par avec plus ce il ne "
        "se sont aux été mais ou ont son cette comme elle nous vous leur sa ses était fait être "
        "après ces deux même selon entre aussi"
    ),
    "es": (
        "el la los las de y que en un una del se por con para es al no lo su como más ha sus este "
        "pero fue entre está son también han sobre desde muy sin hay según años donde quien "
        "cuando esta era ser le ya todo"
    ),
    "pt": (
        "o a os as de e que em um uma do da dos das no na nos nas se por com para é ao não mais "
        "como foi sua seu mas pela pelo são também ele ela está até isso entre depois já ser à "
        "segundo anos quem tem disse foram sobre"
    ),
    "gl": (
        "o a os as de e que en un unha do da dos das no na nos nas se por con para é ao non máis "
        "como foi súa seu pero pola polo son tamén el ela está ata isto entre despois xa ser á "
        "segundo anos desde dous galicia onde"
    ),
    "ca": (
        "el la els les de i que en un una del dels per amb al no es seu com més ha aquest però va "
        "entre està són també han sobre des molt sense hi segons anys on aquesta seva ser li ja "
        "tot als és pel fins"
    ),
    "it": (
        "il lo la i gli le di e che in un una del della dei delle per con al non si è da sono nel "
        "nella come più ha anche ma alla suo sua ai dal dalla questo stato essere o ed dopo anni "
        "tra fra hanno alle sul ci era"
    ),
    "ro": (
        "și în de la cu pe a din pentru care că nu este un o sunt mai fi au al ale lui fost dar "
        "după prin sau între ce dintre acest această să către cel cea potrivit spus ani s-a până"
    ),
    "sv": (
        "och att det i en som på är av för med den till inte har de om ett han var jag men från "
        "vi så kan när man sig efter hon eller sin vid också ut ska mot där inom över under säger "
        "år skulle mycket"
    ),
    "da": (
        "og at det i en som på er af for med den til ikke har de om et han var jeg men fra vi så "
        "kan når man sig efter hun eller sin ved også ud skal mod der over under siger år ville "
        "meget blevet hvor bliver mig nogle kunne være ifølge hvad selv bare tidligere både havde "
        "få nu hvis hvordan fordi uden"
    ),
    "no": (
        "og at det i en som på er av for med den til ikke har de om et han var jeg men fra vi så "
        "kan når man seg etter hun eller sin ved også ut skal mot der over under sier år ville "
        "mye blitt hvor mellom blir meg noen kunne være ifølge hva selv bare tidligere både hadde "
        "få nå hvis hvordan fordi uten"
    ),
    "is": (
        "og að í á er sem það við um til ekki en hann fyrir með var af því þess hefur þá frá eru "
        "ég verið þetta hún þeir hafa eftir verður segir sé sig"
    ),
    "fi": (
        "ja on ei se että oli hän mutta myös kun ovat tai joka niin vuoden mukaan kuin sen olla "
        "jo jos hänen mitä ole vain voi sanoo nyt ollut sekä vielä noin jälkeen"
    ),
    "et": (
        "ja on ei see et oli ta ka aga kui nad või mis ning selle aasta siis oma ole välja mida "
        "kes pärast olid mitte ütles veel juba üle poolt"
    ),
    "lv": (
        "un ir no ka ar par uz kas to tas bet gan arī pēc līdz vai viņš nav ja pie gada kā tiek "
        "bija kuri lai savu šo tā viņa pret"
    ),
    "lt": (
        "ir yra kad į iš su bet tai kaip jis buvo ne o už apie dėl nuo arba taip jau jos jo metų "
        "per pat tik po prie šių savo kuris sako dar"
    ),
    "pl": (
        "i w na z do się nie jest to że o jak po od za dla ale przez który są tym ze tego co być "
        "oraz jego była był także które już może tylko czy jej lub pod ich mnie roku przed"
    ),
    "cs": (
        "a v na se je že s z do to o za pro by k po jako ve od jsou i které podle ale který jeho "
        "při však byl jsem také jen už nebo bylo tak mezi až byla která byly není"
    ),
    "sk": (
        "a v na sa je že s z do to o za pre by k po ako vo od sú i ktoré podľa ale ktorý jeho pri "
        "však bol som tiež len už alebo bolo tak medzi až bola ktorá boli nie aj čo"
    ),
    "sl": (
        "in v je na se za da so z ki pa ne po bi od s tudi kot pri iz ali do še leta ter več ga "
        "bo bil bila bilo njegov kako lahko samo smo če med"
    ),
    "hr": (
        "i u je na se za da su s od o koji a kao ne iz će što to bi po nije ili te bio bila samo "
        "koje više godine kako nakon također tijekom rekao prema kaže htjeti vijest dvije gdje"
    ),
    "sr": (
        "i u je na se za da su sa od o koji a kao ne iz će što to bi po nije ili bio bila samo "
        "koje više godine kako nakon takođe tokom rekao prema kaže vest dve gde ovde posle "
        "predsednik"
    ),
    "sq": (
        "dhe në të për me një që nga është se do ka më nuk si edhe ky kjo janë pas duke por kanë "
        "ai deri tha vitin nën mes së i e"
    ),
    "hu": (
        "a az és hogy nem egy is ez volt van ha meg már csak de mint el azt ki még ezt vagy lehet "
        "fel után szerint majd minden között lesz pedig amely aki több"
    ),
    "tr": (
        "ve bir bu da de için ile olarak olan çok daha gibi en ne var kadar ancak sonra dedi ise "
        "ya o her olduğu değil tarafından yeni edilen göre şekilde ilk iki oldu eden"
    ),
    "az": (
        "və bir bu da də üçün ilə olan çox daha kimi ən edib o isə bildirib sonra olduğu ki var "
        "əsas həm onun görə yeni ildə tərəfindən edilib deyil azərbaycan"
    ),
    "vi": (
        "và của là có không được trong cho các một với người đã những này khi để tại từ ở năm đến "
        "về cũng theo ra trên như đang sẽ nhiều phải nói bị vào còn ông"
    ),
    "tl": (
        "ang ng sa na mga ay at ni si kay para hindi ito nang may isang siya naman din rin dahil "
        "kung kanyang nila ayon niya sinabi lamang pa po ako ba"
    ),
    "sw": (
        "ya na wa kwa ni katika la za kuwa cha hii huo alisema baada hilo hiyo kama lakini pia "
        "yake wake watu hao hivyo ambayo ambao kutoka huku si vya"
    ),
    "eu": (
        "eta da du ez bat ere izan dute dira zuen baina edo egin hau horrek dela zen duen dituzte "
        "artean ondoren urte gehiago bere arabera"
    ),
    "cy": ("y yn i a o ar yr ei mae wedi oedd bod gan fod am ac at gyda eu sydd ond hyn nid fel hefyd dros cael"),
    "ga": "an na agus ar le go is a bhí ag sé do ní i sa ach atá nach as chun faoi tá bhfuil",
    "zu": ("ukuthi futhi kodwa uma ngoba kanye nje lapho kanti khona kakhulu lo le la lokhu ngesikhathi ukuze ngo"),
    "xh": ("ukuba kwaye kodwa xa kuba kunye nje apho kakhulu oko kwi ngoku ukuze kule loo ngenxa nokuba eli"),
    "eo": "la de kaj en al estas ke por ne kun li ĝi sed pri el estis ili tiu kiu pli oni",
}

#: The same for Cyrillic script.
CYRILLIC = {
    "ru": (
        "и в не на что с он как это по но из у за от так же о для был его было который которые мы "
        "они или если только также до во со при уже была были чтобы еще ещё время года после "
        "сказал об"
    ),
    "uk": (
        "і в не на що з він як це по але із у за від так та о для був його було який які ми вони "
        "або якщо тільки також до при вже була були щоб ще час року після сказав про є й цього "
        "цей під"
    ),
    "be": (
        "і ў не на што з ён як гэта па але у за ад так жа аб для быў яго было які якія мы яны або "
        "калі толькі таксама да пры ўжо была былі каб яшчэ год пасля пра"
    ),
    "bg": (
        "и в не на че с той като това по но от у за така или беше е го са който които ние те ако "
        "само също до при вече била бяха да още време година след каза се ще към със във няма има"
    ),
    "mk": (
        "и во не на дека со тој како ова по но од за така или беше е го се кој кои ние тие ако "
        "само исто до при веќе биле да уште време година рече ќе што ги има нема македонија"
    ),
    "sr": (
        "и у не на да са он као то по али од за тако или био је га су који које ми они ако само "
        "такође до при већ била били још време године после рекао се ће што нема из"
    ),
    "kk": ("және мен бұл үшін бір деп осы болып да де бар болды еді ол оның туралы жылы қазақстан кейін екен арқылы"),
    "ky": "жана менен бул үчүн бир деп ушул болуп да бар болду эле ал анын тууралуу жылы кийин экен",
    "tg": "ва дар ба аз ки ин бо барои он ҳам буд аст як шуд мекунад тоҷикистон",
    "mn": "нь юм бол энэ байна гэж улсын болон дээр хийсэн өмнө нэг бөгөөд",
}

#: The same for Arabic script.
ARABIC = {
    "ar": (
        "في من على إلى أن التي الذي عن مع هذا هذه كان ما لا بعد قال بين كما أو وقد كانت خلال قبل "
        "حيث ذلك أنه وفي عام لم وقال هو هي"
    ),
    "fa": (
        "و در به از که این را با است برای آن یک تا بر هم شده کرد شد می های کند بود اما نیز خود "
        "گفت وی سال دو پس دارد آنها باید"
    ),
    "ur": (
        "کے کی میں ہے کا اور سے کہ کو اس نے ہیں پر یہ بھی تھا ان ایک نہیں جو تو ہو کر گیا لیے تھے تھی وہ ہی ہوئے گی"
    ),
    "ps": "د په او چې سره له یو دا کې ته هم یې دی ده وو شوي کړي خو پر وروسته",
    "ckb": "لە و بە بۆ کە ئەو ئەم لەگەڵ دوای سەر هەیە بوو کرد دەکات نییە",
}

#: The same for Devanagari.
DEVANAGARI = {
    "hi": ("के की में है का और से को ने हैं पर यह भी था कि एक नहीं जो तो हो कर गया लिए थे थी वह ही इस उन साथ बाद"),
    "mr": ("आणि आहे या च्या ला मध्ये हे तो ते ही असून होते होता केली केले नाही एक पण त्यांनी आहेत यांनी झाली झाले तर की मात्र करण्यात"),
    "ne": "र को मा छ लाई ले पनि भएको गर्न गरेको यो हो छन् भने नेपाल थियो एक भन्ने गरी तथा हुने",
}

#: The same for Hebrew script.
HEBREW = {
    "he": "של את על לא הוא כי עם זה גם היא אל יותר אבל או כל היה מה הם רק אם לאחר בין אך",
    "yi": "און די אין איז פון דער צו אַז האָט מיט דאָס ער זיי פֿון אַ",
}
