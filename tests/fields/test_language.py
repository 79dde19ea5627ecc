"""The language of a text by script and function words, and of a page against its claims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.fields.language import detect_language, find_language, language_code
from newsclean.page import Block, Claim, Page
from newsclean.publishers.rule import Publisher

SENTENCES = {
    "en": ("The ferries that were held in port on Monday will not sail before the wind has dropped, the captain said."),
    "id": (
        "Kapal feri yang tertahan di pelabuhan sejak Senin tidak akan berangkat sebelum angin "
        "reda, kata nakhoda itu bahwa mereka harus menunggu karena ombak."
    ),
    "ms": (
        "Feri yang tersadai di pelabuhan sejak Isnin tidak akan belayar kerana angin kencang, "
        "kata beliau dan bahawa mereka perlu menunggu sehingga Khamis."
    ),
    "de": ("Die Fähren, die seit Montag im Hafen liegen, werden nicht auslaufen, bevor sich der Wind gelegt hat."),
    "nl": ("De veerboten die sinds maandag in de haven liggen zullen niet uitvaren voor de wind is gaan liggen."),
    "fr": (
        "Les traversiers qui sont à quai depuis lundi ne partiront pas avant que le vent ne tombe, selon le capitaine."
    ),
    "es": (
        "Los barcos que están en el puerto desde el lunes no saldrán hasta que el viento se calme, según el capitán."
    ),
    "pt": ("Os barcos que estão no porto desde segunda não vão sair até o vento acalmar, segundo o capitão da frota."),
    "ca": (
        "Els vaixells que són al port des de dilluns no sortiran fins que el vent amaini, "
        "segons el capità i els seus amics."
    ),
    "it": (
        "I traghetti che sono nel porto da lunedì non partiranno prima che il vento si sia "
        "calmato, ha detto il capitano."
    ),
    "ro": (
        "Feribotul care este în port de luni nu va pleca până când vântul nu se va opri, după cum a spus căpitanul."
    ),
    "sv": ("Färjorna som har legat i hamn sedan måndag ska inte gå ut förrän vinden har lagt sig, säger kaptenen."),
    "da": (
        "Færgerne, som har ligget i havn siden mandag, skal ikke sejle ud, før vinden har "
        "lagt sig, siger kaptajnen efter et møde af flere timer."
    ),
    "no": (
        "Fergene som har ligget i havn siden mandag skal ikke gå ut før vinden har lagt seg, "
        "sier kapteinen etter et møte av flere timer, og noen blir."
    ),
    "fi": (
        "Lautat ovat olleet satamassa maanantaista, ja ne eivät lähde ennen kuin tuuli on "
        "tyyntynyt, kapteeni sanoo, mutta myös hän."
    ),
    "pl": (
        "Promy, które od poniedziałku są w porcie, nie wypłyną przed tym, jak ustanie wiatr, a kapitan jest na nie zły."
    ),
    "cs": (
        "Trajekty, které jsou od pondělí v přístavu, podle kapitána nevyplují, protože se "
        "vítr ještě není utišil, ale už také klesá."
    ),
    "sk": (
        "Trajekty, ktoré sú od pondelka v prístave, podľa kapitána nevyplávajú, pretože sa "
        "vietor ešte nie je tichý, ale už tiež klesá."
    ),
    "hu": (
        "A kompok, amelyek hétfő óta a kikötőben vannak, nem indulnak el, amíg a szél el nem "
        "áll, és ez már nem is lehet messze."
    ),
    "tr": (
        "Pazartesi gününden bu yana limanda olan feribotlar için kaptan, rüzgar dinene kadar "
        "bir sefer daha yok dedi ve sonra gitti."
    ),
    "vi": (
        "Các chuyến phà đã nằm trong cảng từ thứ Hai và sẽ không được chạy cho đến khi gió "
        "lặng, theo người thuyền trưởng."
    ),
    "ru": (
        "Паромы, которые стоят в порту с понедельника, не выйдут, пока ветер не утихнет, сказал капитан после встречи."
    ),
    "uk": (
        "Пороми, які стоять у порту з понеділка, не вийдуть, поки вітер не вщухне, сказав "
        "капітан після зустрічі, що це так."
    ),
    "bg": (
        "Фериботите, които са в пристанището от понеделник, няма да тръгнат, докато вятърът "
        "не утихне, каза капитанът след това."
    ),
    "sr": (
        "Трајекти који су у луци од понедељка неће испловити док се ветар не смири, рекао је "
        "капетан после састанка, што је и било."
    ),
    "el": ("Τα πλοία που είναι στο λιμάνι από τη Δευτέρα δεν θα φύγουν πριν πέσει ο άνεμος, είπε ο καπετάνιος."),
    "ar": ("لن تغادر العبارات التي كانت في الميناء منذ الاثنين قبل أن تهدأ الرياح، كما قال القبطان في ذلك اليوم."),
    "fa": ("کشتی‌ها که از دوشنبه در بندر هستند تا آرام شدن باد حرکت نمی کنند، این را ناخدا گفت و با آن موافق بود."),
    "ur": (
        "جو کشتیاں پیر سے بندرگاہ میں ہیں وہ ہوا کے رکنے تک نہیں چلیں گی، یہ بات کپتان نے کہی اور اس کے بعد وہ گیا۔"
    ),
    "he": "המעבורות שעומדות בנמל מאז יום שני לא יצאו לפני שהרוח תירגע, כך אמר הקברניט.",
    "hi": ("जो नावें सोमवार से बंदरगाह में हैं वे हवा के थमने तक नहीं चलेंगी, यह बात कप्तान ने कही और वह चला गया।"),
    "mr": ("सोमवारपासून बंदरात असलेल्या बोटी वारा थांबेपर्यंत निघणार नाही, असे कप्तानाने सांगितले आणि ते आहे तसेच होते."),
    "bn": "সোমবার থেকে বন্দরে থাকা ফেরিগুলি বাতাস না থামা পর্যন্ত ছাড়বে না।",
    "ta": "திங்கட்கிழமை முதல் துறைமுகத்தில் உள்ள படகுகள் புறப்படாது.",
    "th": "เรือข้ามฟากที่จอดอยู่ในท่าเรือตั้งแต่วันจันทร์จะยังไม่ออกเดินทาง",
    "ja": "月曜日から港に停泊している渡し船は、風が収まるまで出航しないと船長は話した。",
    "zh": "自周一起停泊在港口的渡轮在风停之前不会起航，船长在会议后表示。",
    "ko": "월요일부터 항구에 묶여 있던 여객선은 바람이 잦아들 때까지 출항하지 않는다.",
}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_tells_a_language_from_one_sentence(language: str) -> None:
    assert detect_language(SENTENCES[language]) == language


@pytest.mark.parametrize(
    "text", ["", "   ", "12.10.2023", "Oslo, Bergen", "!!!", "Ferry Ann Field Carver Harbour Gazette"]
)
def test_says_nothing_of_too_little(text: str) -> None:
    assert detect_language(text) is None


def test_names_in_another_script_do_not_decide() -> None:
    assert detect_language(SENTENCES["en"] + " Москва, Київ.") == "en"


@given(st.text(max_size=400))
def test_any_text_gives_a_code_or_none(text: str) -> None:
    language = detect_language(text)
    assert language is None or len(language) in (2, 3)


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        ("en-US", "en"),
        ("id_ID", "id"),
        ("pt-br", "pt"),
        ("nb-NO", "no"),
        ("in", "id"),
        ("iw", "he"),
        ("", None),
        ("klingon", None),
    ],
)
def test_reads_a_claimed_code(claim: str, code: str | None) -> None:
    assert language_code(claim) == code


def page(text: str, *claims: str) -> Page:
    blocks = (Block(0, text),) if text else ()
    return Page(None, tuple(Claim("language", claim, "html:lang") for claim in claims), blocks)


def test_words_outweigh_a_template_that_claims_english() -> None:
    found = find_language(page(SENTENCES["id"], "en"), None)
    assert found.value == "id"
    assert found.evidence is not None
    assert found.evidence.source == "text"
    assert "'en'" in found.warnings[0]


def test_a_claim_decides_where_words_are_few() -> None:
    found = find_language(page("Ferry", "da-DK"), None)
    assert (found.value, found.evidence and found.evidence.source) == ("da", "html:lang")
    assert found.warnings == ()


def test_the_publisher_is_the_last_resort() -> None:
    gazette = Publisher("Harbour Gazette", ("harbour.example",), "no", "Europe/Oslo", "2026-11")
    assert find_language(page("Ferge"), gazette).value == "no"
    assert find_language(page("Ferge"), None).value is None


def test_short_text_in_a_sister_language_believes_the_claim() -> None:
    found = find_language(page(SENTENCES["ms"], "id"), None)
    assert found.value == "id"


def test_links_do_not_decide() -> None:
    menu = " ".join([SENTENCES["de"]] * 3)
    mixed = Page(None, (), (Block(0, menu, link_chars=len(menu)), Block(1, SENTENCES["en"])))
    assert find_language(mixed, None).value == "en"


@pytest.mark.parametrize(("written", "said"), [("ms", "id"), ("no", "da"), ("cs", "sk")])
def test_a_publisher_decides_between_sister_languages(monkeypatch: pytest.MonkeyPatch, written: str, said: str) -> None:
    monkeypatch.setattr("newsclean.fields.language.detect_language", lambda _: written)
    publisher = Publisher(name="X", domains=("x.example",), language=said, timezone="UTC", checked="2026-11")
    found = find_language(page("whatever it says"), publisher)
    assert (found.value, found.warnings) == (said, ())
    assert found.evidence is not None
    assert found.evidence.source == "publisher"


def test_a_publisher_does_not_outweigh_words_of_another_family(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.fields.language.detect_language", lambda _: "en")
    publisher = Publisher(name="X", domains=("x.example",), language="id", timezone="UTC", checked="2026-11")
    assert find_language(page("whatever it says"), publisher).value == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ketika dermaga itu dibuka, semua orang datang melihat, kata nakhoda, meski hujan turun sejak pagi.", "id"),
        ("Dermaga itu masih dapat dipakai oleh nelayan, katanya, tetapi ongkosnya naik menjadi sepuluh persen.", "id"),
        ("Jeti itu masih dapat digunakan oleh nelayan, katanya, namun bayarannya naik menjadi sepuluh peratus.", "ms"),
        ("Tiada siapa yang tercedera ketika bumbung jeti itu runtuh, kata pegawai bertugas pada malam Khamis.", "ms"),
    ],
)
def test_one_word_of_its_own_tells_a_sister_language(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_sister_languages_stay_apart_without_a_word_of_their_own() -> None:
    assert detect_language("Orang itu masih ada di dermaga ini sejak pagi dan belum dapat turun ke laut lagi.") is None
