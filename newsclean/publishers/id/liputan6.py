"""Liputan6.com, on the KapanLagi Youniverse layout: stories come in items, each with its own sub-heading."""

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, cut_after, dateline_agency, drop, footer, line_sign, story_in

PUBLISHER = Publisher(
    name="Liputan6.com",
    domains=("liputan6.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.liputan6.com",
    aliases=("Liputan6", "liputan6.com", "LIPUTAN6.COM"),
    signs=(
        dateline_agency(r"(?i:liputan6(?:\.com)?)", eg=("Liputan6.com", "Liputan6"), not_eg=("Liputan", "Liputan7")),
        footer(
            r"(?i:copyright) © 20\d\d Liputan6\.com",
            eg="Copyright © 2026 Liputan6.com KLY KapanLagi Youniverse All Right Reserved",
        ),
        line_sign(
            r"\*? ?Follow Official WhatsApp Channel Liputan6\.com",
            eg="*Follow Official WhatsApp Channel Liputan6.com untuk mendapatkan berita-berita terkini dengan mengklik tautan ini.",
            not_eg="Follow Official WhatsApp Channel Pemkab",
        ),
    ),
    bylines=(
        r"(?:Reporter|Penulis)\s?: ?(?P<authors>[^|:/]{3,100}?)(?:\s?/.{2,40})?\s?(?:Sumber\s?:.{0,60}|Editor\s?:.{0,80})?$",
        r"Oleh (?P<authors>[^|:]{3,80}?) (?:pada|Diperbarui|Diterbitkan) \d{1,2} ",
    ),
    rules=(
        drop(
            Role.PROMO,
            line=r"(?:BACA JUGA|Baca [Jj]uga)\s?:?$|(?:BACA JUGA|Baca [Jj]uga)\s?: ?.{3,220}(?<![.,])(?<![.,][\"”])$",
            why="links to other stories",
            eg=("BACA JUGA:", "Baca Juga", "BACA JUGA:Harga Cabai di Pasar Seketeng Turun"),
            not_eg=(
                "Baca juga buku itu, katanya.",
                "Baca juga: begitu bunyi papan di pintu perpustakaan itu.",
            ),
        ),
        drop(
            Role.NAV,
            line=r"(?:Perbesar|Selanjutnya|Sebelumnya|Halaman Selanjutnya|Lihat Semua|Show More)$",
            why="button",
            eg=("Perbesar", "Lihat Semua"),
            not_eg="Perbesar gambar itu, kata hakim.",
        ),
        drop(
            Role.AD,
            line=r"(?:Advertisement|ADVERTISEMENT|Promosi(?: \d)?)$",
            why="label of an advertisement",
            eg=("Advertisement", "Promosi 1"),
            not_eg="Promosi 1 jenderal itu ditunda.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:Saksikan|Simak|Tonton|Lihat)(?: [Jj]uga| [Pp]ula)? [Vv]ideo (?:[Pp]ilihan|[Mm]enarik)(?: [Hh]ari| [Bb]erikut| di [Bb]awah)? [Ii]ni\s?[:.]?$|Video Pilihan Hari Ini$",
            why="announcement of a video",
            eg=(
                "Saksikan Video Pilihan Berikut Ini:",
                "Saksikan Video Pilihan di Bawah Ini:",
                "Simak Video Pilihan Ini:",
            ),
            not_eg="Saksikan video pilihan juri itu di balai kota, katanya.",
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:(?:Diterbitkan|Diperbarui|Dipublikasikan) )?\d{1,2} [A-Z][a-z]{2,8} 20\d\d, \d\d:\d\d WI(?:B|TA|T)$",
            why="date line under the headline",
            eg=("Diterbitkan 31 Oktober 2024, 10:36 WIB", "31 Okt 2024, 10:36 WIB"),
            not_eg="31 Oktober 2024, 10:36 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.BYLINE,
            line=r"(?:Oleh [^.\"“”]{3,60}|(?:Reporter|Penulis|Editor)\s?: ?[A-Z].{2,120}(?<![a-z]{2}\.)|Tim [Rr]edaksi)$",
            why="names of writer and editor",
            eg=("Reporter: Dimas Aryasatya", "Reporter: Dimas Aryasatya/Merdeka.com", "Oleh Dimas Aryasatya"),
            not_eg=(
                "Oleh karena itu, warga memilih pulang.",
                "Penulis: Aku, demikian tertulis di sampul buku itu.",
            ),
        ),
        drop(
            Role.CREDIT,
            line=r"Sumber\s?: ?[^.\"“”]{3,40}(?:\.(?:com|co\.id|id))?$",
            why="source of the story",
            eg=("Sumber: Merdeka.com", "Sumber: Antara"),
            not_eg="Sumber: mata air di kaki bukit itu mengering sejak Juni.",
        ),
        drop(
            Role.SHARE,
            line=r"(?:Copy Link|Batalkan|Share|Bagikan|Salin [Tt]autan)$",
            why="share button",
            eg=("Copy Link", "Batalkan"),
            not_eg="Batalkan saja, ujar ketua panitia.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:\*? ?(?:Fakta atau Hoaks\? )?Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp|\*? ?Follow Official WhatsApp Channel|Simak berita Liputan6\.com lainnya)",
            why="invitation to a messenger channel or fact check line",
            eg=(
                "* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Liputan6.com 0811 9787 670 hanya dengan ketik kata kunci yang diinginkan.",
                "*Follow Official WhatsApp Channel Liputan6.com untuk mendapatkan berita-berita terkini dengan mengklik tautan ini.",
            ),
            not_eg="Untuk mengetahui kebenaran informasi yang beredar, polisi memeriksa lima saksi.",
        ),
        drop(
            Role.OTHER,
            line=r"\*{2,5}$",
            why="ornament between parts",
            eg="***",
            not_eg="*** Tiga bintang untuk hotel itu.",
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{10,260}\(?(?:Liputan6\.com|(?i:dok\.? ?liputan6\.com)|Foto: Liputan6\.com)/[^().\"“”]{2,60}\)?\.?$",
            why="caption with the photographer's name",
            eg="Warga menyeberangi jembatan gantung di Sumbawa. (Liputan6.com/Dimas Aryasatya)",
            not_eg="Liputan6.com, Jakarta - Warga Sumbawa menyeberangi jembatan gantung baru.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:Berita Terbaru|Berita Terkini|(?i:topik populer)|Terpopuler|POPULER|Video Terkini|Berita Terkait|Rekomendasi)$",
            why="in the lists of other stories below the story",
            eg=("Berita Terbaru", "TOPIK POPULER"),
            not_eg="Berita terbaru dari posko itu melegakan.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"(?i:copyright) © 20\d\d Liputan6\.com",
            why="copyright line, or below it",
            eg="Copyright © 2026 Liputan6.com KLY KapanLagi Youniverse All Right Reserved",
            not_eg="Copyright foto itu milik warga.",
        ),
        story_in(
            "div.article-content-body",
            why="the element that holds the story",
            eg='<div class="article-content-body"><p>Teks</p></div>',
        ),
        drop(
            Role.PROMO,
            path="div.baca-juga-collections",
            why="links to other stories",
            eg='<div class="baca-juga-collections"><a>Judul</a></div>',
        ),
        drop(
            Role.DATE_LINE,
            path="p.read-page--header--author__datetime-wrapper",
            why="date line",
            eg='<p class="read-page--header--author__datetime-wrapper">31 Okt</p>',
        ),
        drop(
            Role.BYLINE,
            path="div.read-page--header--author",
            why="byline",
            eg='<div class="read-page--header--author">Dimas</div>',
        ),
        drop(
            Role.CAPTION,
            path="figcaption.read-page--photo-gallery--item__caption",
            why="caption",
            eg='<figcaption class="read-page--photo-gallery--item__caption">Jembatan</figcaption>',
        ),
        drop(Role.NAV, path="div.tags--snippet", why="tags", eg='<div class="tags--snippet">sumbawa</div>'),
    ),
)
