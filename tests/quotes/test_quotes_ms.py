from collections.abc import Callable

import pytest

CASES = [
    (
        '"Kami akan baiki jalan itu segera," kata Ketua Polis Daerah Superintenden Zulkifli Omar.',
        [("Kami akan baiki jalan itu segera", "Zulkifli Omar")],
    ),
    (
        '"Kami akan baiki jalan itu segera," kata Zulkifli Omar pada sidang media.',
        [("Kami akan baiki jalan itu segera", "Zulkifli Omar")],
    ),
    (
        'Zulkifli Omar berkata, "Kami akan baiki jalan itu segera."',
        [("Kami akan baiki jalan itu segera.", "Zulkifli Omar")],
    ),
    (
        'Menteri Kesihatan Farah Ismail tiba pagi. "Stok ubat mencukupi buat masa ini," katanya.',
        [("Stok ubat mencukupi buat masa ini", "Farah Ismail")],
    ),
    ('"Stok ubat mencukupi sekarang," ujar beliau.', [("Stok ubat mencukupi sekarang", None)]),
    (
        '"Air naik terlalu cepat malam itu," kata seorang penduduk kampung.',
        [("Air naik terlalu cepat malam itu", "seorang penduduk kampung")],
    ),
    (
        '"Air naik terlalu cepat," kata Farah Ismail. "Kami tidak sempat lari."',
        [("Air naik terlalu cepat", "Farah Ismail"), ("Kami tidak sempat lari.", "Farah Ismail")],
    ),
    (
        '"Kami tunggu keputusan mahkamah," jelas peguam Rosli Ahmad.',
        [("Kami tunggu keputusan mahkamah", "Rosli Ahmad")],
    ),
    (
        'Menurut Rosli Ahmad, keputusan itu "tidak adil kepada pekerja kilang".',
        [("tidak adil kepada pekerja kilang", "Rosli Ahmad")],
    ),
    (
        '"Kami tunggu," kata Rosli Ahmad, "keputusan mahkamah minggu depan."',
        [("Kami tunggu", "Rosli Ahmad"), ("keputusan mahkamah minggu depan.", "Rosli Ahmad")],
    ),
    ('"Semua mangsa selamat dipindahkan," tambah Rosli.', [("Semua mangsa selamat dipindahkan", "Rosli")]),
]
NONE = [
    'Filem "Rumah Di Tepi Sungai Lama" ditayangkan esok.',
    "Tiada petikan di sini.",
    'Kempen "Jom Sihat" bermula Mac.',
]


@pytest.mark.parametrize(("story", "expected"), CASES)
def test_speech_is_found_with_its_speaker(said: Callable[..., object], story: str, expected: list[object]) -> None:
    assert said(story, "ms") == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "ms") == []
