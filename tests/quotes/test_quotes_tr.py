from collections.abc import Callable

import pytest

CASES = [
    (
        '"Köprü mayısa kadar kapalı kalacak" dedi Elif Demir.',
        [("Köprü mayısa kadar kapalı kalacak", "Elif Demir")],
    ),
    (
        'Elif Demir, "Köprü mayısa kadar kapalı kalacak" dedi.',
        [("Köprü mayısa kadar kapalı kalacak", "Elif Demir")],
    ),
    (
        'Elif Demir, "Köprü mayısa kadar kapalı kalacak." ifadelerini kullandı.',
        [("Köprü mayısa kadar kapalı kalacak.", "Elif Demir")],
    ),
    (
        "Belediye Başkanı Elif Demir, “Köprü mayısa kadar kapalı kalacak” diye konuştu.",
        [("Köprü mayısa kadar kapalı kalacak", "Elif Demir")],
    ),
    (
        'Elif Demir şöyle konuştu: "Köprü mayısa kadar kapalı kalacak."',
        [("Köprü mayısa kadar kapalı kalacak.", "Elif Demir")],
    ),
    ("“Bize kimse haber vermedi” diyen Kaya, işe döndü.", [("Bize kimse haber vermedi", "Kaya")]),
    (
        'Kaya, "Bize kimse haber vermedi." dedi. "Biz de gitmedik oraya."',
        [("Bize kimse haber vermedi.", "Kaya"), ("Biz de gitmedik oraya.", "Kaya")],
    ),
    (
        "Elif Demir: “Köprü mayısa kadar kapalı kalacak.”",
        [("Köprü mayısa kadar kapalı kalacak.", "Elif Demir")],
    ),
    (
        "“Köprü kapalı kalacak uzun süre” diye yazdı Elif Demir.",
        [("Köprü kapalı kalacak uzun süre", "Elif Demir")],
    ),
    (
        "Elif Demir, planı “hayattan tamamen kopuk bir hayal” olarak nitelendirdi.",
        [("hayattan tamamen kopuk bir hayal", "Elif Demir")],
    ),
    (
        'Cumhurbaşkanı Yalçın, "Kimse bize ders veremez" diye konuştu.',
        [("Kimse bize ders veremez", "Yalçın")],
    ),
    (
        'Belediye Başkanı Ali Yılmaz, "Köprüyü mayısta açacağız" dedi.',
        [("Köprüyü mayısta açacağız", "Ali Yılmaz")],
    ),
    (
        '"Kimse bize haber vermedi" diyen Ayşe Demir, zararın karşılanmasını istedi.',
        [("Kimse bize haber vermedi", "Ayşe Demir")],
    ),
    (
        'Ulaştırma ve Altyapı Bakanlığı yaptığı açıklamada, "Tünel trafiğe açıldı" ifadesini kullandı.',
        [("Tünel trafiğe açıldı", "Ulaştırma ve Altyapı Bakanlığı")],
    ),
    (
        'Bakan Yılmaz, projenin "şehrin en büyük yatırımı olacağını" söyledi.',
        [("şehrin en büyük yatırımı olacağını", "Yılmaz")],
    ),
    (
        '"Bu maçı kazanmak zorundaydık" diye konuşan teknik direktör Okan Kaya, oyuncularını kutladı.',
        [("Bu maçı kazanmak zorundaydık", "Okan Kaya")],
    ),
    (
        'Demirtepe, "Bu topraklarda kardeşçe yaşayacağız" şeklinde konuştu.',
        [("Bu topraklarda kardeşçe yaşayacağız", "Demirtepe")],
    ),
    (
        'Kaya sözlerini şöyle sürdürdü: "Takımım iyi mücadele etti. Tebrik ediyorum."',
        [("Takımım iyi mücadele etti. Tebrik ediyorum.", "Kaya")],
    ),
    (
        'Vali Yılmaz\'a göre yangın "kısa sürede kontrol altına alındı".',
        [("kısa sürede kontrol altına alındı", "Yılmaz")],
    ),
    (
        '"Çok korktuk" diye anlatan Fatma Ak, "Evden zor çıktık" ifadelerini kullandı.',
        [("Çok korktuk", "Fatma Ak"), ("Evden zor çıktık", "Fatma Ak")],
    ),
    (
        'Liman Bankası\'ndan yapılan açıklamada, "Sıkı para politikası sürdürülecek" denildi.',
        [("Sıkı para politikası sürdürülecek", "Liman Bankası")],
    ),
    (
        'Ayşe Demir müzeyi yönetiyor. "Sadece anlatabildiğimizi gösteriyoruz" dedi.',
        [("Sadece anlatabildiğimizi gösteriyoruz", "Ayşe Demir")],
    ),
    (
        'Birlik Partisi Genel Başkanı Özgür Kara: "Seçim istiyoruz, sandık istiyoruz."',
        [("Seçim istiyoruz, sandık istiyoruz.", "Özgür Kara")],
    ),
    (
        'Kara, X hesabından yaptığı paylaşımda "Milletimizin başı sağ olsun" yazdı.',
        [("Milletimizin başı sağ olsun", "Kara")],
    ),
    (
        'Dışişleri Bakanı Hakan Efe ise "Görüşmeler olumlu geçti" değerlendirmesinde bulundu.',
        [("Görüşmeler olumlu geçti", "Hakan Efe")],
    ),
    (
        '"Raporu bekliyoruz" diyen Bakan, soruları yanıtsız bıraktı.',
        [("Raporu bekliyoruz", "Bakan")],
    ),
    (
        'Görgü tanığı Mehmet Koç, "Bir anda alev aldı" diye anlattı.',
        [("Bir anda alev aldı", "Mehmet Koç")],
    ),
]
NONE = [
    "“Eski Yolun Sonundaki Ev” filmi vizyonda.",
    "Burada kimse konuşmuyor.",
    'Ali 24" ekran aldı.',
    '"Yolun Sonundaki Ev" adlı roman mayısta çıkıyor.',
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["tr", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "tr") == []
