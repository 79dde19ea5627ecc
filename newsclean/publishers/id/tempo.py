"""Tempo (tempo.co): the layout with div.detail-konten until 2024, the one with #content-wrapper since."""

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, cut_after, dateline_agency, drop, footer, line_sign, story_in

PUBLISHER = Publisher(
    name="Tempo",
    domains=("tempo.co",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.tempo.co",
    aliases=("Tempo.co", "TEMPO.CO", "TEMPO", "tempo.co", "Koran Tempo", "Majalah Tempo"),
    signs=(
        dateline_agency(
            r"(?:TEMPO(?:\.CO)?|Tempo(?:\.co)?)",
            eg=("TEMPO.CO", "Tempo"),
            not_eg=("Koran Tempo Doeloe", "KONTAN.CO.ID"),
        ),
        line_sign(
            r"Baca berita dengan sedikit iklan, klik di sini$",
            eg="Baca berita dengan sedikit iklan, klik di sini",
            not_eg="Baca berita dengan teliti, klik di sini",
        ),
        footer(
            r"(?:©|Copyright).{0,12}20\d\d (?:TEMPO\.CO|Tempo)\b",
            eg=(
                "© 2026 Tempo - Hak Cipta Dilindungi Hukum",
                "Copyright © 2023 TEMPO.CO. All rights reserved.",
            ),
            not_eg="© 2026 Temporal",
        ),
    ),
    bylines=(r"(?:Reporter|Penulis)\s?: ?(?P<authors>[^|:]{3,100}?)\s?(?:\||Editor\s?:|$)",),
    rules=(
        drop(
            Role.AD,
            line=r"(?:Scroll ke bawah untuk melanjutkan membaca(?: berita)?|Iklan|ADVERTISEMENT)$",
            why="label around an advertisement",
            eg=("Scroll ke bawah untuk melanjutkan membaca", "Iklan"),
            not_eg=(
                "Iklan rokok dilarang di dekat sekolah.",
                "Scroll ke bawah untuk melanjutkan membaca, begitu petunjuk di layar itu.",
            ),
        ),
        drop(
            Role.PROMO,
            line=r"Baca berita dengan sedikit iklan, klik di sini$",
            why="offer of a subscription",
            eg="Baca berita dengan sedikit iklan, klik di sini",
            not_eg="Baca berita dengan sedikit iklan, klik di sini, bunyi tawaran itu.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:(?i:pilihan editor)|P[Ii][Ll][Ii][Hh][Aa][Nn] [Ee]ditor)\s?:(?: ?.{3,220}(?<![.,])(?<![.,][\"”]))?$",
            why="link to a story the editors chose",
            eg=("Pilihan Editor: Harga Cabai di Pasar Seketeng Turun", "Pilihan editor:"),
            not_eg="Pilihan editor: begitulah rubrik kesukaannya.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:(?i:baca juga)\s?:?|Baca\s?:)$|(?:(?i:baca juga)|Baca)\s?: ?.{3,220}(?<![.,])(?<![.,][\"”])$",
            why="one-line link to another story",
            eg=("Baca juga: Harga Cabai Turun", "BACA JUGA", "Baca: Harga Cabai Turun"),
            not_eg=("Baca juga buku itu, katanya.", "Baca: begitu perintah yang pertama kali ia dengar."),
        ),
        drop(
            Role.BYLINE,
            line=r"[^\"“”:]{3,140} berkontribusi (?:dalam|pada) penulisan artikel ini\.?$",
            why="names of contributors",
            eg="Laras Ningtyas berkontribusi dalam penulisan artikel ini.",
            not_eg="Ia merasa berkontribusi dalam penulisan artikel ini, tetapi namanya tidak dicantumkan.",
        ),
        drop(
            Role.BYLINE,
            line=r"(?:Reporter|Editor|Penulis)(?:\s?:(?: ?[A-Z].{2,100}(?<![a-z]{2}\.))?)?$",
            why="names of reporter and editor",
            eg=("Reporter", "Editor: Bayu Samudra", "Reporter : Laras Ningtyas"),
            not_eg=(
                "Reporter televisi itu pulang lebih awal.",
                "Editor naskah itu mundur",
                "Penulis: Aku, demikian tertulis di sampul buku itu.",
            ),
        ),
        drop(
            Role.BYLINE,
            line=r"[A-Z][A-Z.']{1,20}(?: [A-Z][A-Z.']{0,20}){1,3}(?: ?\| ?[A-Z][A-Z.']{1,20}(?: [A-Z][A-Z.']{0,20}){0,3}){0,3}$",
            why="names in capitals below the story",
            eg=("BAYU SAMUDRA", "BAYU SAMUDRA | LARAS NINGTYAS"),
            not_eg=("KPK", "PT SINAR PAGI menolak berkomentar."),
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:\d{1,2} [A-Z][a-z]{2,8} 20\d\d \| \d\d[.:]\d\d WI(?:B|TA|T)|(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d{1,2} [A-Z][a-z]{2,8} 20\d\d \d\d:\d\d WI(?:B|TA|T))$",
            why="date line",
            eg=("19 Februari 2025 | 08.47 WIB", "Kamis, 31 Oktober 2024 10:36 WIB"),
            not_eg="19 Februari 2025 | 08.47 WIB tertera di kuitansi itu.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:Ikuti berita terkini dari Tempo(?:\.co)?\b.{0,30}Google News|Selalu update info terkini\. Simak breaking news dan berita pilihan dari Tempo)",
            why="invitation to a news feed or messenger channel",
            eg=(
                "Ikuti berita terkini dari Tempo.co di Google News, klik di sini.",
                "Selalu update info terkini. Simak breaking news dan berita pilihan dari Tempo.co di kanal Telegram",
            ),
            not_eg="Ikuti berita terkini dari Tempoyak Raya, kata penyiar itu.",
        ),
        drop(
            Role.SHARE,
            line=r"(?:Bagikan|Dengarkan(?: [Aa]rtikel)?|Simpan|Perbesar [Tt]eks|Perkecil [Tt]eks)$",
            why="button",
            eg=("Bagikan", "Dengarkan artikel"),
            not_eg="Dengarkan artikel itu dibacakan, pintanya.",
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{10,250}[.,)] ?(?:(?i:foto)\s?: )?(?:TEMPO|Tempo|ANTARA(?: FOTO)?|Antara|REUTERS|AFP|Dok\. Tempo)/[^.\"“”]{2,60}\.?$",
            why="caption with the photographer's name",
            eg="Warga menyeberangi jembatan gantung di Sumbawa, 6 Mei 2024. TEMPO/Bayu Samudra",
            not_eg="Ia dikenal sebagai juru foto di kantor berita. TEMPO menerbitkan karyanya setiap pekan.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:(?i:berita terkait|artikel terkait|berita lainnya|rekomendasi berita|rekomendasi artikel|video terkini)|Rekomendasi untuk Anda|Terpopuler(?: di .{2,30})?)$",
            why="in the lists of other stories below the story",
            eg=("Berita Terkait", "Artikel Terkait", "Terpopuler"),
            not_eg="Berita terkait banjir itu menyebar cepat.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"(?:©|Copyright).{0,12}20\d\d (?:TEMPO\.CO|Tempo)\b",
            why="copyright line, or below it",
            eg="© 2026 Tempo - Hak Cipta Dilindungi Hukum",
            not_eg="Copyright buku itu dipegang Tempo sejak 1990.",
        ),
        story_in(
            "div.detail-konten",
            why="the element that holds the story (until 2024)",
            eg='<div class="detail-konten"><p>Teks</p></div>',
        ),
        story_in(
            "div#content-wrapper",
            why="the element that holds the story (since 2025)",
            eg='<div id="content-wrapper"><p>Teks</p></div>',
        ),
        drop(
            Role.DECK,
            path="p.font-roboto.text-neutral-900",
            why="deck under the headline",
            eg='<p class="font-roboto text-neutral-900 leading-tight">Jembatan itu selesai dibangun.</p>',
        ),
        drop(Role.DATE_LINE, path="p.date", why="date line", eg='<p class="date">Kamis</p>'),
        drop(
            Role.BYLINE,
            path="div.text-avatar",
            why="names of reporter and editor",
            eg='<div class="text-avatar"><p>Laras</p></div>',
        ),
        drop(
            Role.PROMO,
            path="div.bg-neutral-400.border-neutral-600",
            why="box with another story",
            eg='<div class="p-4 my-4 bg-neutral-400 border border-neutral-600">Judul</div>',
        ),
    ),
)
