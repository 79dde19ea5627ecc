"""ANTARA, the national news agency. Its name in another publisher's dateline means wire copy, not this publisher."""

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, cut_after, dateline_agency, drop, footer, story_in, url_path

PUBLISHER = Publisher(
    name="ANTARA",
    domains=("antaranews.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.antaranews.com",
    wire=True,
    aliases=(
        "ANTARA News",
        "Antara News",
        "Antaranews.com",
        "antaranews.com",
        "Antara",
        "Kantor Berita ANTARA",
        "LKBN ANTARA",
    ),
    signs=(
        dateline_agency(
            r"(?:ANTARA|Antara)(?: ?News)?(?:/[A-Z][A-Za-z-]{1,20})?",
            eg=("ANTARA", "ANTARA News", "ANTARA/JACX"),
            not_eg=("ANTARANIAGA", "Nusantara"),
        ),
        footer(
            r"(?i:copyright) © (?:ANTARA 20\d\d|20\d\d ANTARA)",
            eg=("Copyright © ANTARA 2026", "COPYRIGHT © ANTARA 2023"),
            not_eg="Copyright © Nusantara 2023",
        ),
        url_path(
            r"/berita/\d{6,8}/[\w-]{5}",
            eg="/berita/4432101/jembatan-gantung-rampung",
            not_eg="/berita/jembatan/4432101",
        ),
    ),
    bylines=(
        r"Pewarta\s?: ?(?P<authors>[^:|]{3,120}?)(?:\s?(?:Editor|Penerjemah|Penyunting|Redaktur|Uploader)\s?:.{0,200}|\s?(?i:copyright) ©.{0,80})?$",
        r"(?:Translator|Reporter)\s?: ?(?P<authors>[^:|]{3,120}?)(?:,? ?Editor\s?:.{0,200}|\s?(?i:copyright) ©.{0,80})?$",
    ),
    rules=(
        drop(
            Role.PROMO,
            line=r"(?:Baca [Jj]uga|Related news)\s?:(?: ?.{3,220}(?<![.,])(?<![.,][\"”]))?$",
            why="one-line link to another story",
            eg=(
                "Baca juga: Harga cabai di Pasar Seketeng turun",
                "Baca juga:",
                "Related news: Bridge opens in Sumbawa",
            ),
            not_eg=(
                "Baca juga buku itu, katanya.",
                "Baca juga: begitu bunyi papan di pintu perpustakaan itu.",
            ),
        ),
        drop(
            Role.BYLINE,
            line=r"(?:Pewarta|Editor|Penerjemah|Penyunting|Redaktur|Uploader|Translator)\s?:(?: ?[A-Z].{2,300}(?<![a-z]{2}\.))?$",
            why="names of reporter and editor",
            eg=(
                "Pewarta: Citra Maheswari",
                "Pewarta: Citra Maheswari Editor: Yudha Pranata Copyright © ANTARA 2026",
                "Pewarta : Citra Maheswari",
                "Editor:",
            ),
            not_eg=(
                "Pewarta foto itu pulang membawa penghargaan.",
                "Editor: Aku, demikian tertulis di sampul buku itu.",
            ),
        ),
        cut_after(
            Role.LEGAL,
            line=r"(?i:copyright) © (?:ANTARA 20\d\d|20\d\d ANTARA)",
            why="copyright line, or below it",
            eg=("Copyright © ANTARA 2026", "COPYRIGHT © ANTARA 2023"),
            not_eg="Copyright foto itu milik warga.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"Dilarang keras mengambil konten, melakukan crawling",
            why="prohibition of crawling, or below it",
            eg="Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.",
            not_eg="Dilarang keras mengambil konten orang lain, kata dosen itu.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:Berita [Tt]erkait|Berita [Ll]ainnya|Rekomendasi [Ll]ain|Rekomendasi untuk Anda|Terpopuler|Komentar)$",
            why="in the lists of other stories below the story",
            eg=("Berita Terkait", "Terpopuler"),
            not_eg="Berita terkait banjir itu menyebar cepat.",
        ),
        cut_after(
            Role.NAV,
            line=r"(?:Tags?|TAGS?)\s?:?$",
            why="among the tags below the story, or further down",
            eg=("Tags:", "Tag"),
            not_eg="Tag harga itu dicopot.",
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d{1,2} [A-Z][a-z]{2,8} 20\d\d \d\d:\d\d WI(?:B|TA|T)(?: waktu baca \d{1,2} menit)?$",
            why="date line under the headline",
            eg=("Kamis, 31 Oktober 2024 10:36 WIB", "Kamis, 31 Oktober 2024 10:36 WIB waktu baca 2 menit"),
            not_eg="Kamis, 31 Oktober 2024 10:36 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.OTHER,
            line=r"[Ww]aktu baca \d{1,2} menit$",
            why="reading time",
            eg="waktu baca 2 menit",
            not_eg="Waktu baca 2 menit dirasa cukup, katanya.",
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{10,320}[. (]ANTARA(?: FOTO)?/[^.\"“”]{2,60}\.?\)?\.?$",
            why="caption with the photographer's name",
            eg=(
                "Warga menyeberangi jembatan gantung di Sumbawa, Senin (6/5/2024). ANTARA/Citra Maheswari",
                "Arsip foto - Jembatan gantung di Sumbawa. (ANTARA FOTO/Citra Maheswari/foc)",
            ),
            not_eg="Demikian keterangan yang ia berikan kepada ANTARA, Kamis.",
        ),
        story_in(
            "div.wrap__article-detail-content",
            why="the element that holds the story",
            eg='<div class="wrap__article-detail-content"><p>Teks</p></div>',
        ),
        drop(
            Role.CAPTION,
            path="div.wrap__article-detail-image",
            why="caption",
            eg='<div class="wrap__article-detail-image"><figcaption>Jembatan</figcaption></div>',
        ),
        drop(
            Role.DATE_LINE,
            path="div.wrap__article-detail-info",
            why="date and reading time",
            eg='<div class="wrap__article-detail-info">Kamis</div>',
        ),
        drop(
            Role.BYLINE,
            path="p.text-muted.mt-2",
            why="names and copyright below the story",
            eg='<p class="text-muted mt-2 small">Pewarta</p>',
        ),
        drop(Role.NAV, path="div.blog-tags", why="tags", eg='<div class="blog-tags">sumbawa</div>'),
        drop(Role.NAV, path=".breadcrumbs", why="breadcrumb", eg='<div class="breadcrumbs">Home</div>'),
    ),
)
