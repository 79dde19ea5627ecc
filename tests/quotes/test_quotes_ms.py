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
    (
        '"Kerajaan sentiasa terbuka kepada cadangan rakyat," kata Perdana Menteri Datuk Seri Zaid Harun.',
        [("Kerajaan sentiasa terbuka kepada cadangan rakyat", "Zaid Harun")],
    ),
    (
        'Beliau berkata, "Kita tidak akan berkompromi dengan rasuah."',
        [("Kita tidak akan berkompromi dengan rasuah.", None)],
    ),
    (
        'Menurut Ketua Polis Daerah, Asisten Komisioner Razak Osman, suspek "ditahan tanpa sebarang pergelutan".',
        [("ditahan tanpa sebarang pergelutan", "Razak Osman")],
    ),
    (
        '"Saya reda dengan ketentuan Ilahi," katanya ketika ditemui di sini hari ini.',
        [("Saya reda dengan ketentuan Ilahi", None)],
    ),
    (
        'Azman menegaskan bahawa partinya "tidak pernah berunding dengan pembangkang".',
        [("tidak pernah berunding dengan pembangkang", "Azman")],
    ),
    (
        '"Kami trauma," luah Siti Hajar, 32, seorang mangsa banjir. "Semua barang rosak," tambahnya.',
        [("Kami trauma", "Siti Hajar"), ("Semua barang rosak", "Siti Hajar")],
    ),
    (
        'Dalam satu kenyataan, kementerian berkata: "Siasatan dalaman sedang dijalankan."',
        [("Siasatan dalaman sedang dijalankan.", "kementerian")],
    ),
    (
        '"Pasukan bermain dengan baik malam ini," ujar jurulatih Kim Jae Won.',
        [("Pasukan bermain dengan baik malam ini", "Kim Jae Won")],
    ),
    (
        'Tan Sri Rashid menyifatkan tindakan itu sebagai "satu pengkhianatan kepada rakyat".',
        [("satu pengkhianatan kepada rakyat", "Rashid")],
    ),
    (
        '"Harga ikan naik mendadak," rungut peniaga, Ah Chong, 60.',
        [("Harga ikan naik mendadak", "Ah Chong")],
    ),
    (
        'Lapor Bernama, jurucakap itu berkata, "Kes itu masih dalam siasatan."',
        [("Kes itu masih dalam siasatan.", "jurucakap itu")],
    ),
]
NONE = [
    'Filem "Rumah Di Tepi Sungai Lama" ditayangkan esok.',
    "Tiada petikan di sini.",
    'Kempen "Jom Sihat" bermula Mac.',
    'Novel "Jalan Pulang ke Hujung Kampung" akan terbit bulan depan.',
]


@pytest.mark.parametrize(("story", "expected"), CASES)
def test_speech_is_found_with_its_speaker(said: Callable[..., object], story: str, expected: list[object]) -> None:
    assert said(story, "ms") == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "ms") == []
