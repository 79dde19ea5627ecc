from collections.abc import Callable

import pytest

from newsclean.quotes import find_quotes

CASES = [
    (
        '"Airnya naik lagi," kata Kepala Kesatuan Pelaksana Pengolahan Data BPBD Jakarta, Mikael Tanto, saat dihubungi.',
        [("Airnya naik lagi", "Mikael Tanto")],
    ),
    (
        '"Tim sudah bekerja," ujar Pelaksana Tugas Juru Bicara KPK bidang Penindakan, Budi Fikri, Rabu (10/11/2021).',
        [("Tim sudah bekerja", "Budi Fikri")],
    ),
    ("“Hadiah itu bagus,” puji Rudi Hartono.", [("Hadiah itu bagus", "Rudi Hartono")]),
    ('Rapat bubar. "Kami pulang," tutup Rudi Hartono.', [("Kami pulang", "Rudi Hartono")]),
    ('"Dagangan itu laku," kata Gede Utama, pedagang ikan.', [("Dagangan itu laku", "Gede Utama")]),
    (
        '"Jalan itu kami tutup sampai Senin," kata Rudi Hartono.',
        [("Jalan itu kami tutup sampai Senin", "Rudi Hartono")],
    ),
    (
        '"Jalan itu kami tutup dulu," ujar Kapolsek Wates Kompol Rudi Hartono.',
        [("Jalan itu kami tutup dulu", "Rudi Hartono")],
    ),
    (
        'Rudi Hartono mengatakan, "Jalan itu kami tutup sampai Senin."',
        [("Jalan itu kami tutup sampai Senin.", "Rudi Hartono")],
    ),
    (
        'Bupati Rudi Hartono kecewa. "Dananya sudah lama ada," katanya.',
        [("Dananya sudah lama ada", "Rudi Hartono")],
    ),
    (
        '"Kami menunggu surat itu," tutur Dewi Lestari.\n"Belum ada kabar sampai sore," imbuhnya.',
        [("Kami menunggu surat itu", "Dewi Lestari"), ("Belum ada kabar sampai sore", "Dewi Lestari")],
    ),
    (
        'Gubernur Anton Wijaya datang pagi. "Kami tidak akan mundur," kata gubernur.',
        [("Kami tidak akan mundur", "Anton Wijaya")],
    ),
    (
        'Dewi Lestari membuka rapat.\n"Kami tidak akan mundur," tegas Dewi.',
        [("Kami tidak akan mundur", "Dewi Lestari")],
    ),
    (
        'Menurut Dewi Lestari, proyek itu "tidak pernah dibahas dengan warga".',
        [("tidak pernah dibahas dengan warga", "Dewi Lestari")],
    ),
    (
        '"Airnya naik cepat sekali," kata seorang warga di posko.',
        [("Airnya naik cepat sekali", "seorang warga")],
    ),
    (
        '"Kami berangkat malam ini juga," kata juru bicara tim itu kepada wartawan.',
        [("Kami berangkat malam ini juga", "juru bicara tim itu")],
    ),
    (
        '"Kami," kata Dewi Lestari, "tidak pernah diundang rapat."',
        [("Kami", "Dewi Lestari"), ("tidak pernah diundang rapat.", "Dewi Lestari")],
    ),
    (
        '"Kapalnya tidak layak jalan," ungkap Dewi Lestari saat ditemui di kantornya.',
        [("Kapalnya tidak layak jalan", "Dewi Lestari")],
    ),
    (
        "“Kapalnya tidak layak jalan,” jelas Menteri Perhubungan Anton Wijaya di Jakarta.",
        [("Kapalnya tidak layak jalan", "Anton Wijaya")],
    ),
    ('Dia bertanya, "Siapa yang menyuruh kalian ke sini?"', [("Siapa yang menyuruh kalian ke sini?", None)]),
    (
        'Presiden mengatakan: "Jembatan itu harus selesai tahun ini."',
        [("Jembatan itu harus selesai tahun ini.", "Presiden")],
    ),
    (
        'Wali Kota Anton Wijaya (Tono) datang. "Ini harus selesai bulan depan," kata Tono, Senin (1/2/2024).',
        [("Ini harus selesai bulan depan", "Anton Wijaya")],
    ),
    (
        '"Kami sudah kirim bantuan," ujar Kepala Dinas Kesehatan Jawa Barat Ratih Purnama, Rabu.',
        [("Kami sudah kirim bantuan", "Ratih Purnama")],
    ),
    (
        '"Airnya sampai ke atap rumah," kata seorang warga, Siti Aminah (45), di lokasi.',
        [("Airnya sampai ke atap rumah", "Siti Aminah")],
    ),
    (
        'Siti Aminah (45), warga Kampung Baru, mengatakan, "Kami tidak punya apa-apa lagi."',
        [("Kami tidak punya apa-apa lagi.", "Siti Aminah")],
    ),
    (
        '"Kami belum bisa memastikan penyebabnya," kata Kapolres Bantul AKBP Wisnu Prakoso, Senin (5/6/2023).',
        [("Kami belum bisa memastikan penyebabnya", "Wisnu Prakoso")],
    ),
    (
        'Menurut dia, kebijakan itu "tidak menyelesaikan akar persoalan petani".',
        [("tidak menyelesaikan akar persoalan petani", None)],
    ),
    (
        '"Silakan lapor," tegas Wali Kota Bogor Raka Wijaya. "Jangan takut," imbuhnya.',
        [("Silakan lapor", "Raka Wijaya"), ("Jangan takut", "Raka Wijaya")],
    ),
    (
        'Hal senada disampaikan Ketua DPRD Jawa Tengah Sumanto. "Anggarannya sudah kami setujui," ujarnya.',
        [("Anggarannya sudah kami setujui", "Sumanto")],
    ),
    (
        'Sementara itu, pengamat politik dari Universitas Indonesia, Dewi Fitri, menilai langkah itu "terlalu tergesa-gesa dan berisiko".',
        [("terlalu tergesa-gesa dan berisiko", "Dewi Fitri")],
    ),
    (
        '"Saya kaget, tiba-tiba atapnya roboh," cerita Siti Aminah (45), warga setempat, saat ditemui di lokasi.',
        [("Saya kaget, tiba-tiba atapnya roboh", "Siti Aminah")],
    ),
    (
        'Kepada wartawan, Surya menyebut tudingan itu "tidak berdasar sama sekali dan fitnah".',
        [("tidak berdasar sama sekali dan fitnah", "Surya")],
    ),
    (
        '"Ini bukan soal menang kalah," tutur pelatih asal Korea Selatan itu.',
        [("Ini bukan soal menang kalah", "pelatih asal Korea Selatan itu")],
    ),
    (
        'Dalam keterangan tertulisnya, Jumat, Badan Geologi menyatakan, "Tidak ada potensi tsunami dari gempa ini."',
        [("Tidak ada potensi tsunami dari gempa ini.", "Geologi")],
    ),
    (
        '"Proses hukum tetap berjalan," katanya menambahkan.',
        [("Proses hukum tetap berjalan", None)],
    ),
    (
        'Seperti dikutip dari Antara, Menteri Perdagangan Zulkifli Harun mengatakan, "Stok beras aman sampai akhir tahun."',
        [("Stok beras aman sampai akhir tahun.", "Zulkifli Harun")],
    ),
    (
        'Raka: "Kita tunggu saja keputusan partai."',
        [("Kita tunggu saja keputusan partai.", "Raka")],
    ),
    (
        'Dia menegaskan bahwa pihaknya "tidak akan mundur selangkah pun".',
        [("tidak akan mundur selangkah pun", None)],
    ),
    (
        '"Harga cabai naik terus, Mas," keluh Bu Sri, pedagang di Pasar Senen.',
        [("Harga cabai naik terus, Mas", "Sri")],
    ),
    (
        '"Tentu kami menghormati putusan hakim," kata kuasa hukum terdakwa, Togar Silaban, usai sidang.',
        [("Tentu kami menghormati putusan hakim", "Togar Silaban")],
    ),
]
NONE = [
    'Film "Rumah di Ujung Jalan Sepi" tayang besok.',
    'Buku berjudul "Hujan Turun di Kota Lama" laris.',
    'Ia membeli layar 24" di pasar.',
    'Program "Kampung Bersih" dimulai Maret.',
    "Tidak ada kutipan di sini.",
    'Film "Jalan Pulang ke Ujung Desa" tayang bulan depan.',
]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["id", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "id") == []


def test_the_outlet_quoted_from_is_no_speaker() -> None:
    story = ['"Kami sudah siap," kata duta besar Norwegia untuk ASEAN Kari Dahl, dikutip dari Reuters, Rabu.']
    (quote,) = find_quotes(story, "id")
    assert (quote.speaker, quote.cue, quote.via) == ("Kari Dahl", "kata", "Reuters")
    assert quote.speaker_text == "duta besar Norwegia untuk ASEAN Kari Dahl"


def test_a_role_stands_for_the_name_that_bore_it() -> None:
    story = [
        '"Kami akan membantu mereka," kata Menteri Pertahanan AS Glenn Harper di Berlin.',
        '"Tidak ada yang berubah," tutur menteri pertahanan AS, yang tiba kemarin.',
    ]
    assert [q.speaker for q in find_quotes(story)] == ["Glenn Harper", "Glenn Harper"]
