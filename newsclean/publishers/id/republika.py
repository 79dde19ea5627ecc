"""Republika online (republika.co.id); its newspaper site republika.id is another product."""

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, cut_after, dateline_agency, drop, footer, line_sign, story_in

PUBLISHER = Publisher(
    name="Republika",
    domains=("republika.co.id",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.republika.co.id",
    aliases=("Republika Online", "REPUBLIKA.CO.ID", "Republika.co.id", "republika.co.id", "ROL"),
    signs=(
        dateline_agency(
            r"(?i:republika(?:\.co\.id)?)",
            eg=("REPUBLIKA.CO.ID", "Republika"),
            not_eg=("REPUBLIK", "republika.id"),
        ),
        footer(
            r"(?i:copyright) ?©? ?20\d\d (?i:republika\.co\.id)|PT\.? Republika Media Mandiri",
            eg="Copyright © 2026 Republika.co.id, All right reserved",
        ),
        line_sign(
            r"Ikuti (?i:whatsapp) Channel Republika",
            eg="Ikuti Whatsapp Channel Republika",
            not_eg="Ikuti Whatsapp Channel Pemkab",
        ),
    ),
    bylines=(r"Rep\s?: ?(?P<authors>[^/:]{2,80}?) ?/ ?Red\s?:",),
    rules=(
        drop(
            Role.BYLINE,
            line=r"(?:Rep\s?: ?.{2,80}/ ?)?Red\s?: ?[^.]{2,60}$|Rep\s?: ?[^.]{2,80}/?$",
            why="names of reporter and editor",
            eg=(
                "Rep: Hanif Kurniawan/ Red: Salsabila Putri",
                "Red: Salsabila Putri",
                "Rep: Hanif Kurniawan/",
            ),
            not_eg="Rep: singkatan itu dipakai untuk reporter, kata pemandu.",
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Ahad|Minggu) ?,? \d{1,2} [A-Z][a-z]{2,8} 20\d\d,? \d\d:\d\d WI(?:B|TA|T)$",
            why="date line under the headline",
            eg=("Kamis 31 Oct 2024 10:36 WIB", "Kamis , 31 Oct 2024, 10:36 WIB"),
            not_eg="Kamis 31 Oct 2024 10:36 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:BACA JUGA|Baca [Jj]uga)\s?:?$|(?:BACA JUGA|Baca [Jj]uga)\s?: ?.{3,220}(?<![.,])(?<![.,][\"”])$",
            why="links to other stories",
            eg=(
                "Baca Juga",
                "BACA JUGA: Harga Cabai di Pasar Seketeng Turun",
                "BACA JUGA: Ikuti News Analysis News-Analysis Isu-Isu Terkini Perspektif Republika.co.id, Klik di Sini",
            ),
            not_eg=(
                "Baca juga buku itu, katanya.",
                "Baca juga: begitu bunyi papan di pintu perpustakaan itu.",
            ),
        ),
        drop(
            Role.PROMO,
            line=r"(?:Ikuti (?i:whatsapp) Channel Republika|Silakan akses epaper Republika di sini|Ikuti News Analysis News-Analysis Isu-Isu Terkini)",
            why="invitation to a channel or the electronic paper",
            eg=(
                "Ikuti Whatsapp Channel Republika",
                "Silakan akses epaper Republika di sini Epaper Republika ...",
            ),
            not_eg="Ikuti WhatsApp kelurahan, pinta lurah.",
        ),
        drop(
            Role.AD,
            line=r"(?:(?i:advertisement)|Scroll untuk [Mm]embaca|Loading\.{2,3})$",
            why="label around an advertisement",
            eg=("Advertisement", "Scroll untuk membaca", "Loading..."),
            not_eg="Scroll untuk membaca naskah kuno itu dipasang di museum.",
        ),
        drop(
            Role.CREDIT,
            line=r"[Ss]umber\s?: ?[^.\"“”]{2,40}(?:\.(?:com|co\.id|id))?$",
            why="source of the story",
            eg=("sumber : Antara", "sumber : ANTARA, Reuters"),
            not_eg="Sumber: mata air di kaki bukit itu mengering sejak Juni.",
        ),
        drop(
            Role.NAV,
            line=r"(?:Halaman (?:\d{1,2}|Selanjutnya)|Selanjutnya|Sebelumnya|Next Article|Previous Article|Lihat Semua)$",
            why="page number or link to another page",
            eg=("Halaman 2", "Next Article"),
            not_eg="Halaman 2 naskah itu hilang, kata arsiparis.",
        ),
        drop(
            Role.CREDIT,
            line=r"(?i:foto)\s?: (?:ANTARA|Antara|Republika|REPUBLIKA|AP|EPA|Reuters|(?i:dok))\b[^\"“”]{0,120}(?<![a-z]{2}\.)$",
            why="name of the photographer",
            eg=("Foto: Republika/Hanif Kurniawan", "Foto: Dok. Pesantren"),
            not_eg="Foto: kenangan terakhir bagi warga yang rumahnya hanyut.",
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{5,260}\((?:ANTARA FOTO|REPUBLIKA|Republika|ROL)/[^()\"“”]{2,60}\)$",
            why="caption with the photographer in brackets",
            eg="Jembatan gantung di Sumbawa. (Republika/Hanif Kurniawan)",
            not_eg="Ia pernah menulis di koran itu (Republika/edisi Ahad) selama dua tahun.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:Berita Terkait|Berita Lainnya|Berita Rekomendasi|Rekomendasi|Terpopuler|TERPOPULER|Pilihan Redaksi|Komentar)$",
            why="in the lists of other stories below the story",
            eg=("Berita Terkait", "Berita Lainnya"),
            not_eg="Berita lainnya datang dari posko kedua.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"(?i:copyright) ?©? ?20\d\d (?i:republika\.co\.id)",
            why="copyright line, or below it",
            eg="Copyright © 2026 Republika.co.id, All right reserved",
            not_eg="Copyright foto itu milik warga.",
        ),
        story_in(
            "div.article-content",
            why="the element that holds the story",
            eg='<div class="article-content"><p>Teks</p></div>',
        ),
        drop(
            Role.DATE_LINE,
            path="div.date-item__headline",
            why="date line",
            eg='<div class="date date-item__headline">Kamis</div>',
        ),
        drop(Role.DECK, path="p.max-card__teaser", why="deck", eg='<p class="max-card__teaser">Ringkasan</p>'),
        drop(
            Role.CAPTION,
            path="div.max-card__caption",
            why="caption",
            eg='<div class="max-card__caption">Jembatan</div>',
        ),
        drop(
            Role.PROMO,
            path="div.baca-juga",
            why="links to other stories",
            eg='<div class="baca-juga"><a>Judul</a></div>',
        ),
    ),
)
