import importlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.page import Block, Role
from newsclean.publishers.phrases import CAPTION_CAP, PHRASE_CAP, languages, phrases_for, rules_of
from newsclean.publishers.rule import Action, Rule
from newsclean.testing.checks import check_rule

LANGUAGES = [*sorted(languages()), "any"]
RULES = [(name, rule) for name in LANGUAGES for rule in rules_of(name)]
STORY_LINES = [
    ("en", "Read more books, the minister told the school on Monday."),
    ("en", "Related: so begins each letter that the old keeper wrote."),
    ("en", "Related claims were heard in two other courts."),
    ("en", "Share prices fell for a third day."),
    ("en", "“Sign up or stay home,” she said."),
    ("id", "Baca juga buku itu, kata guru kepada muridnya."),
    ("id", "Iklan rokok di sekolah dilarang sejak Senin."),
    ("id", "Perahu itu kembali ke dermaga pada sore hari. (gir/contoh)"),
    ("id", "Perahu itu kembali ke dermaga pada sore hari. (Siti Aminah/Contoh.com)"),
    ("id", "Editor koran itu, Budi, menolak menjawab pertanyaan wartawan."),
    ("id", "Klik tautan di WhatsApp itu, kata polisi, dan rekening Anda kosong."),
    ("id", "Ilustrasi buku itu digambar nelayan dari Wates."),
    ("id", "Laporan wartawan soal perahu itu dibantah bupati."),
    ("id", "Follow akun Instagram itu, ujarnya, supaya tahu kabar perahu."),
    ("ms", "Oleh itu, perahu ditambat di jeti sehingga petang."),
    ("ms", "Gambar perahu itu tular di Facebook sejak semalam."),
    ("ms", "Ikuti nasihat di Facebook itu, katanya kepada nelayan."),
    ("de", "Mehr zum Thema sagte der Minister am Montag nicht."),
    ("de", "Anzeige erstattete der Nachbar noch am selben Abend."),
    ("fr", "Lire aussi vite que sa sœur, voilà son rêve."),
    ("es", "Lea también lo que no le gusta, pidió la maestra."),
    ("pt", "Veja só quem voltou, disse o prefeito."),
    ("it", "Leggi anche severe non fermano i ladri."),
    ("nl", "Lees ook de kleine letters, waarschuwt de bond."),
    ("pl", "Reklama na moście zniknie do maja."),
    ("ru", "Реклама на мосту исчезнет до мая."),
    ("uk", "Поділитися хлібом він не встиг."),
    ("tr", "Reklam geliri geçen yıl düştü."),
    ("zh", "更多的渔船在星期一回到了港口。"),
    ("ja", "広告の規制は月曜日に始まった。"),
    ("ko", "광고 수입이 지난해보다 줄었다."),
    ("ar", "إعلان النتائج تأخر إلى مساء الاثنين"),
    ("vi", "Quảng cáo trên cầu sẽ bị gỡ bỏ."),
    ("th", "โฆษณาบนสะพานจะถูกถอดออก"),
    ("fi", "Lue myös ehdot, neuvoi satamamestari."),
    ("en", "The boats came in at dawn, the harbour master said. (Reuters)"),
    ("en", "“We took this photo: it shows the crane,” said the keeper."),
    ("en", "The paper credits the find to Jane Roe of the AP."),
    ("en", "Donate blood, the doctors asked the town."),
    ("en", "Measure twice, said the boatbuilder."),
    ("en", "Full access to the quay was denied to the crew."),
    ("en", "Reporting by the town's paper has shown that the crane was never tested."),
    ("de", "Die Boote kamen am Morgen zurück, sagte der Hafenmeister. (APA/dpa)"),
    ("de", "Ihre Spende gab sie dem Verein am Sonntag zurück."),
    ("de", "Der Inhalt des Briefes ist der Stadt bekannt."),
    ("de", "Diese Seite des Hafens bleibt geschlossen, teilte das Amt mit."),
    ("fr", "Ce contenu du coffre a surpris la douane. (AFP)"),
    ("es", "Este contenido del baúl sorprendió a la aduana. (EFE)"),
    ("ru", "При использовании лодок погибли двое, сообщили в порту."),
    ("no", "Teksten på båten er skrevet for hånd, sier eieren."),
    ("ja", "船は明け方に港へ戻った（県の発表による）。"),
]
#: Boilerplate as it stands in flattened pages, by language; none of it is a line of `Rule.eg`.
NOISE_LINES = [
    ("de", "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt."),
    ("de", "Deine Privatsphäre-Einstellungen verhindern das Laden dieses Beitrags."),
    ("de", "Box aufklappen Box zuklappen"),
    ("de", "Ein Kran am Kai. Foto: picture alliance/dpa | Max Muster"),
    ("de", "Boote im Hafen am Sonntag. IMAGO/Erika Muster"),
    ("de", "Legende: Der alte Kran am Kai. Beispiel-TV"),
    ("de", "mit dpa"),
    ("en", "Crowds wait on the quay (Picture: PA)"),
    ("en", "The crane in 1950. Jane Roe/Getty Images"),
    ("en", "John Q. Roe / Pool via Reuters"),
    ("en", "Jane Roe | Moment | Getty Images"),
    ("en", "This content is hosted by a third party. To show it you must agree to their cookies."),
    ("en", "Open this photo in gallery:"),
    ("en", "Share your thoughts in the comments"),
    ("fr", "Ce contenu est bloqué car vous avez refusé les traceurs."),
    ("fr", "Des bateaux au port. © Jeanne Roy / AFP"),
    ("es", "Los barcos en el puerto, el domingo. Juan Pérez (EFE)"),
    ("es", "Este contenido no se puede mostrar sin cookies de terceros."),
    ("it", "Per visualizzare il contenuto accetta i cookie di terze parti"),
    ("nl", "Deze inhoud kan niet worden getoond omdat je geen cookies hebt geaccepteerd."),
    ("no", "Båtene kommer inn. Foto: Ola Nordmann Vis mer"),
    ("no", "Sammendraget er laget av ChatGPT og lest av en journalist."),
    ("sv", "Du måste godkänna cookies för att se videon."),
    ("fi", "Lue myös: Veneet palasivat satamaan"),
    ("fi", "Tietojen tallentaminen laitteelle ja niiden käyttö"),
    ("cs", "Zobrazit vše"),
    ("pl", "Przechowywanie informacji na urządzeniu lub dostęp do nich"),
    ("ko", "부두에 배들이 서 있다. [사진 제공 = 보기군]"),
    ("ja", "港に戻る船＝山田太郎撮影（代表撮影）"),
    ("id", "Perahu di dermaga. (Foto: Budi/Contoh)"),
    ("id", "Follow Berita Pesisir di Google News"),
    ("id", "Cek Berita dan Artikel pesisir yang lain di Google News"),
    ("id", "(dek/dek)"),
    ("id", "Redaktur : Budi Santoso"),
    ("id", "Nelayan di dermaga, Minggu (25/8/2024). [Siti Aminah/Pesisir.com]"),
    ("id", "URL Berhasil di Salin"),
    ("ms", "Sila Log Masuk untuk membaca berita sepenuhnya"),
    ("ms", "Tiada ulasan:"),
]


@pytest.mark.parametrize(("name", "rule"), RULES, ids=[f"{name}: {rule.why}" for name, rule in RULES])
def test_each_phrase_matches_its_examples_and_not_its_look_alikes(name: str, rule: Rule) -> None:
    check_rule(rule)
    assert rule.action is Action.DROP, name
    assert rule.line is not None
    assert rule.path is None
    assert not rule.role.kept


def find(language: str | None, line: str) -> tuple[str, Rule] | None:
    return phrases_for(language).find([Block(0, line)]).get(0)


def lines_of(name: str) -> list[str]:
    examples = [line for rule in rules_of(name) for line in (*rule.eg, *rule.not_eg)]
    return [form for line in examples for form in (line, line.upper(), line.lower(), f"» {line}", f"- {line}")]


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_first_rule_that_matches_is_found_though_few_are_tried(name: str) -> None:
    phrases = phrases_for(None if name == "any" else name)
    blocks = [Block(at, line) for at, line in enumerate(lines_of(name))]
    tried_one_by_one = {
        block.index: next(((whose, rule) for whose, rule in phrases.rules if rule.matches(block)), None)
        for block in blocks
    }
    assert phrases.find(blocks) == {at: hit for at, hit in tried_one_by_one.items() if hit}


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_phrase_of_a_language_hits_a_look_alike_of_another_rule(name: str) -> None:
    for rule in rules_of(name):
        for look_alike in rule.not_eg:
            assert find(None if name == "any" else name, look_alike) is None, look_alike


@pytest.mark.parametrize(("language", "line"), STORY_LINES)
def test_a_sentence_that_starts_like_a_phrase_is_left_alone(language: str, line: str) -> None:
    assert find(language, line) is None


@given(st.sampled_from(STORY_LINES), st.sampled_from(LANGUAGES[:-1]))
def test_nor_do_the_phrases_of_another_language_hit_it(told: tuple[str, str], language: str) -> None:
    assert find(language, told[1]) is None


@pytest.mark.parametrize(("language", "line"), NOISE_LINES)
def test_boilerplate_of_flattened_pages_is_known(language: str, line: str) -> None:
    assert find(language, line) is not None


def test_a_long_block_is_not_a_phrase() -> None:
    long = "Read more: " + "boats " * PHRASE_CAP
    assert find("en", long[: PHRASE_CAP + 1]) is None
    assert find("en", long[:PHRASE_CAP]) is not None


def test_a_caption_may_say_more_than_a_phrase() -> None:
    credit = " (Photo: Jane Roe/AP)"
    caption = ("Boats " * CAPTION_CAP)[: CAPTION_CAP - len(credit)].rstrip() + credit
    assert len(caption) > PHRASE_CAP
    assert find("en", caption) is not None
    assert find("en", "Boats " + caption) is None


@pytest.mark.parametrize(
    ("code", "name"),
    [("id", "id"), ("ID", "id"), ("in", "id"), ("pt-BR", "pt"), ("nb_NO", "no"), ("zh-Hant-TW", "zh")],
)
def test_a_language_is_known_by_the_codes_that_pages_use(code: str, name: str) -> None:
    assert phrases_for(code) is phrases_for(name)
    assert {owner for owner, _ in phrases_for(code).rules} == {name, "any"}


@pytest.mark.parametrize("code", [None, "", "xx", "any", "wording", "../id", "é", "e"])
def test_an_unknown_language_gets_only_what_all_share(code: str | None) -> None:
    assert {owner for owner, _ in phrases_for(code).rules} == {"any"}


def test_the_role_is_told() -> None:
    hit = find("id", "Baca juga: Harga ikan naik")
    assert hit is not None
    assert hit[0] == "id"
    assert hit[1].role is Role.PROMO


def test_modules_are_named_by_language() -> None:
    assert all(re.fullmatch(r"[a-z]{2}", name) for name in languages())
    assert rules_of("id") == importlib.import_module("newsclean.publishers.phrases.id").RULES
