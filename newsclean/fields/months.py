"""Names of the months in some fifty languages, as news pages print them.

The names are those of the Unicode CLDR, with the short forms that newsrooms use beside them ("Sept",
"Agt", "Mrz").
"""

from __future__ import annotations

import unicodedata

# Twelve words or groups of words a language, January first; a group is parted by "|".
_NAMES: dict[str, str] = {
    "en": (
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept "
        "october|oct november|nov december|dec"
    ),
    "id": (
        "januari|jan februari|feb|pebruari|peb maret|mar april|apr mei juni|jun juli|jul "
        "agustus|agu|agt|ags|agus|agust september|sep|sept oktober|okt|okto november|nov|nop|nopember "
        "desember|des"
    ),
    "ms": (
        "januari|jan februari|feb mac|mar april|apr mei jun julai|jul ogos|ogo|ogs september|sep "
        "oktober|okt november|nov disember|dis"
    ),
    "de": (
        "januar|jan|jänner|jän februar|feb|feber märz|mär|mrz|maerz april|apr mai juni|jun juli|jul "
        "august|aug september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "fr": (
        "janvier|janv|jan février|févr|fev mars|mar avril|avr mai juin juillet|juil|juill août|aou "
        "septembre|sept octobre|oct novembre|nov décembre|déc"
    ),
    "es": (
        "enero|ene febrero|feb marzo|mar abril|abr mayo junio|jun julio|jul agosto|ago "
        "septiembre|sept|sep|setiembre|set octubre|oct noviembre|nov diciembre|dic"
    ),
    "pt": (
        "janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez"
    ),
    "it": (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
        "settembre|set|sett ottobre|ott novembre|nov dicembre|dic"
    ),
    "nl": (
        "januari|jan februari|feb maart|mrt|mar|maa april|apr mei juni|jun juli|jul augustus|aug "
        "september|sep|sept oktober|okt november|nov december|dec"
    ),
    "pl": (
        "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi|apr maja|maj "
        "czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz|wrzesnia "
        "października|październik|paź|okt listopada|listopad|lis grudnia|grudzień|gru"
    ),
    "ru": (
        "января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май "
        "июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт "
        "ноября|ноябрь|нояб|ноя декабря|декабрь|дек"
    ),
    "uk": (
        "січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав "
        "червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер "
        "жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд"
    ),
    "be": (
        "студзеня|студзень|сту лютага|люты|лют сакавіка|сакавік|сак красавіка|красавік|кра мая|май "
        "чэрвеня|чэрвень|чэр ліпеня|ліпень|ліп жніўня|жнівень|жні верасня|верасень|вер "
        "кастрычніка|кастрычнік|кас лістапада|лістапад|ліс снежня|снежань|сне"
    ),
    "bg": (
        "януари|яну февруари|фев март април|апр май юни юли август|авг септември|сеп октомври|окт "
        "ноември|ное декември|дек"
    ),
    "sr": (
        "јануар|јан|januar фебруар|феб|februar март|mart|мар|mar април|апр|apr|april мај|may|maj јун|jun "
        "јул|jul август|авг|avgust|avg септембар|сеп|septembar|sep октобар|окт|okt|oktobar "
        "новембар|нов|novembar|nov децембар|дец|decembar|dec"
    ),
    "mk": (
        "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп "
        "октомври|окт ноември|ное декември|дек"
    ),
    "hr": (
        "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu|mar travnja|travanj|tra|apr "
        "svibnja|svibanj|svi lipnja|lipanj|lip srpnja|srpanj|srp kolovoza|kolovoz|kol rujna|rujan|ruj "
        "listopada|listopad|lis|okt studenoga|studeni|stu prosinca|prosinac|pro"
    ),
    "sl": (
        "januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "cs": (
        "ledna|leden|led února|únor|úno března|březen|bře|mar dubna|duben|dub|apr května|květen|kvě "
        "června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj|okt "
        "listopadu|listopad|lis prosince|prosinec|pro"
    ),
    "sk": (
        "januára|január|jan februára|február|feb marca|marec|mar apríla|apríl|apr mája|máj júna|jún "
        "júla|júl augusta|august|aug septembra|september|sep októbra|október|okt novembra|november|nov "
        "decembra|december|dec"
    ),
    "ro": (
        "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
        "septembrie|sept|sep octombrie|oct|okt noiembrie|nov decembrie|dec"
    ),
    "hu": (
        "január|jan február|febr március|márc|mar|marc április|ápr|apr május|máj június|jún július|júl "
        "augusztus|aug szeptember|szept|sep október|okt november|nov december|dec"
    ),
    "tr": (
        "ocak|oca şubat|şub mart|mar nisan|nis|apr mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl "
        "ekim|eki|okt kasım|kas aralık|ara"
    ),
    "az": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen "
        "oktyabr|okt noyabr|noy dekabr|dek"
    ),
    "sv": (
        "januari|jan februari|feb mars|mar april|apr maj juni juli augusti|aug september|sep|sept "
        "oktober|okt november|nov december|dec"
    ),
    "da": (
        "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept "
        "oktober|okt november|nov december|dec"
    ),
    "no": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "fi": (
        "tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis "
        "huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä "
        "heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka "
        "marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu"
    ),
    "et": (
        "jaanuar|jaan veebruar|veebr märts|mar aprill|apr mai juuni juuli august|aug september|sept "
        "oktoober|okt november|nov detsember|dets"
    ),
    "lv": (
        "janvāris|janv februāris|febr marts|mar aprīlis|apr maijs jūnijs|jūn jūlijs|jūl augusts|aug "
        "septembris|sept oktobris|okt novembris|nov decembris|dec"
    ),
    "lt": (
        "sausio|sausis|saus vasario|vasaris|vas kovo|kovas|kov balandžio|balandis|bal gegužės|gegužė|geg "
        "birželio|birželis|birž liepos|liepa|liep rugpjūčio|rugpjūtis|rugp rugsėjo|rugsėjis|rugs "
        "spalio|spalis|spal lapkričio|lapkritis|lapkr gruodžio|gruodis|gruod"
    ),
    "el": (
        "ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ|μάρ "
        "απριλίου|απρίλιος|απρ μαΐου|μάιος|μαΐ|μάι ιουνίου|ιούνιος|ιουν|ιούν ιουλίου|ιούλιος|ιουλ|ιούλ "
        "αυγούστου|αύγουστος|αυγ|αύγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ "
        "νοεμβρίου|νοέμβριος|νοε|νοέ δεκεμβρίου|δεκέμβριος|δεκ"
    ),
    "ca": (
        "gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct "
        "novembre|nov desembre|des"
    ),
    "gl": (
        "xaneiro|xan febreiro|feb marzo|mar abril|abr|apr maio xuño xullo|xul agosto|ago setembro|set "
        "outubro|out|okt novembro|nov decembro|dec"
    ),
    "eu": (
        "urtarrila|urt otsaila|ots martxoa|mar apirila|api|apr maiatza|mai ekaina|eka uztaila|uzt "
        "abuztua|abu iraila|ira urria|urr|okt azaroa|aza abendua|abe"
    ),
    "is": (
        "janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep "
        "október|okt nóvember|nóv desember|des"
    ),
    "sq": (
        "janar|jan shkurt|shk mars|mar prill|pri|apr maj qershor|qer korrik|korr gusht|gush shtator|sht "
        "tetor|tet|okt nëntor|nën dhjetor|dhj"
    ),
    "ar": (
        "يناير|جانفي فبراير|فيفري مارس|آذار أبريل|ابريل|نيسان|أفريل مايو|أيار|ماي يونيو|حزيران|جوان "
        "يوليو|تموز|جويلية أغسطس|اغسطس|آب|غشت|أوت سبتمبر|أيلول|شتنبر أكتوبر|اكتوبر نوفمبر|نونبر "
        "ديسمبر|دجنبر"
    ),
    "fa": ("ژانویهٔ|ژانویه فوریهٔ|فوریه مارس آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر"),
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "he": ("ינואר|ינו פברואר|פבר מרץ אפריל|אפר מאי יוני יולי אוגוסט|אוג ספטמבר|ספט אוקטובר|אוק נובמבר|נוב דצמבר|דצמ"),
    "hi": (
        "जनवरी|जन फ़रवरी|फ़र|फरवरी मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सित|सितम्बर "
        "अक्टूबर|अक्टू|अक्तूबर नवंबर|नव|नवम्बर दिसंबर|दिस|दिसम्बर"
    ),
    "mr": ("जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें"),
    "bn": (
        "জানুয়ারী|জানু|জানুয়ারি ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল "
        "আগস্ট|আগ|আগষ্ট সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে"
    ),
    "ta": ("ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச"),
    "te": ("జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం"),
    "th": (
        "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค "
        "สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค"
    ),
    "sw": (
        "januari|jan februari|feb machi|mac|mar aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep "
        "oktoba|okt novemba|nov desemba|des"
    ),
    "fil": (
        "enero|ene pebrero|peb marso|mar abril|abr|apr mayo hunyo|hun hulyo|hul agosto|ago setyembre|set "
        "oktubre|okt nobyembre|nob disyembre|dis"
    ),
    "ka": (
        "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ "
        "სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ"
    ),
    "hy": (
        "հունվարի|հունվար|հնվ փետրվարի|փետրվար|փտվ մարտի|մարտ|մրտ ապրիլի|ապրիլ|ապր մայիսի|մայիս|մյս "
        "հունիսի|հունիս|հնս հուլիսի|հուլիս|հլս օգոստոսի|օգոստոս|օգս սեպտեմբերի|սեպտեմբեր|սեպ "
        "հոկտեմբերի|հոկտեմբեր|հոկ նոյեմբերի|նոյեմբեր|նոյ դեկտեմբերի|դեկտեմբեր|դեկ"
    ),
    "kk": (
        "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр "
        "қазан|қаз қараша|қар желтоқсан|жел"
    ),
}

# Two-word names of the Levant and Iraq, by their one-word equals.
TWO_WORD_MONTHS = {
    "كانون الثاني": "يناير",
    "كانون الأول": "ديسمبر",
    "تشرين الأول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "تشرين الاول": "أكتوبر",
}

# Months of the Solar Hijri calendar (Iran), Farvardin first.
JALALI_MONTHS = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
]

_STROKES = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d"})


def fold(word: str) -> str:
    """Return the word without case, accents of Latin, Greek and Cyrillic letters, and a closing full stop."""
    if word.isascii():
        return word.lower().rstrip(".")
    apart = unicodedata.normalize("NFD", word.casefold())
    bare = "".join(char for char in apart if not "\u0300" <= char <= "\u036f")
    return unicodedata.normalize("NFC", bare).translate(_STROKES).rstrip(".")


def _table(names: str) -> dict[str, int]:
    return {fold(name): month for month, group in enumerate(names.split(), 1) for name in group.split("|")}


def _shared(tables: dict[str, dict[str, int]]) -> dict[str, int]:
    """Return the names that mean one month in whatever language they are read."""
    meanings: dict[str, set[int]] = {}
    for table in tables.values():
        for name, month in table.items():
            meanings.setdefault(name, set()).add(month)
    return {name: months.pop() for name, months in meanings.items() if len(months) == 1}


_BY_LANGUAGE = {language: _table(names) for language, names in _NAMES.items()}
_SHARED = _shared(_BY_LANGUAGE) | _BY_LANGUAGE["en"]


def month_number(word: str, language: str | None = None) -> int | None:
    """Return 1 to 12 for the name of a month, full or short, in any letter case; None for any other word.

    `language` (ISO 639-1) decides names that mean different months in different languages (Czech and Croatian
    "listopad"); without it such a name is read only where English has it.
    """
    key = fold(word)
    return _BY_LANGUAGE.get(language or "", {}).get(key) or _SHARED.get(key)
