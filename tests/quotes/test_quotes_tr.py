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
]
NONE = ["“Eski Yolun Sonundaki Ev” filmi vizyonda.", "Burada kimse konuşmuyor.", 'Ali 24" ekran aldı.']


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["tr", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "tr") == []
