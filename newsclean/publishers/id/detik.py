"""detikcom and its channels (detikNews, detikFinance, detikJateng …), all on subdomains of detik.com."""

from newsclean.page import Role
from newsclean.publishers.rule import (
    Publisher,
    cut_after,
    dateline_agency,
    drop,
    footer,
    line_sign,
    story_in,
    url_path,
)

PUBLISHER = Publisher(
    name="detikcom",
    domains=("detik.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.detik.com",
    aliases=(
        "detik.com",
        "detik",
        "detikNews",
        "detikFinance",
        "detikInet",
        "detikHealth",
        "detikSport",
        "detikTravel",
    ),
    signs=(
        dateline_agency(
            r"detik(?:com|\.com|[A-Z][A-Za-z]{2,14})", eg=("detikcom", "detikNews"), not_eg="detik itu"
        ),
        line_sign(
            r"[^.]{3,80} - detik(?:com|[A-Z][A-Za-z]{2,14})$",
            eg=("Nadia Larasati - detikNews", "Tim detikcom - detikFinance"),
            not_eg="Dalam hitungan - detik",
        ),
        url_path(
            r"/d-\d{7}/", eg="/berita/d-7614241/jembatan-gantung-rampung", not_eg="/berita/d-day/peringatan"
        ),
        footer(r"Copyright @ ?20\d\d detikcom", eg="Copyright @ 2026 detikcom. All right reserved"),
    ),
    bylines=(r"(?P<authors>[^.|]{3,80}?) - detik(?:com|[A-Z][A-Za-z]{2,14})$",),
    rules=(
        drop(
            Role.BYLINE,
            line=r"[^.|]{3,80} - detik(?:com|[A-Z][A-Za-z]{2,14})$",
            why="byline with the channel's name",
            eg="Nadia Larasati - detikNews",
            not_eg=(
                "Penghitungan mundur itu berlangsung sepuluh - detik",
                "Jakarta - detikcom berkunjung ke pasar itu.",
            ),
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d{1,2} [A-Z][a-z]{2,8} 20\d\d \d\d:\d\d WI(?:B|TA|T)$",
            why="date line under the headline",
            eg="Kamis, 31 Okt 2024 10:36 WIB",
            not_eg="Kamis, 31 Okt 2024 10:36 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.BYLINE,
            line=r"\([a-z]{2,4}/[a-z]{2,4}\)$",
            why="initials of writer and editor",
            eg="(ndl/rwd)",
            not_eg=("(km/jam)  adalah satuannya", "(ndl/rwd) tertulis di batu itu."),
        ),
        drop(
            Role.AD,
            line=r"(?:ADVERTISEMENT|(?:ADVERTISEMENT )?SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT)$",
            why="label around an advertisement",
            eg=("ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO RESUME CONTENT"),
            not_eg="ADVERTISEMENT AGENCY OF THE YEAR diraih biro iklan itu.",
        ),
        drop(
            Role.PROMO,
            line=r"\[Gambas\s?:[^\]]{2,40}\]$",
            why="placeholder of an embedded video or post",
            eg=("[Gambas:Video 20detik]", "[Gambas:Instagram]"),
            not_eg="Gambas dan oyong masih satu keluarga.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:Simak|Tonton|Lihat|Saksikan)(?: [Jj]uga| [Pp]ula)? [Vv]ideo\s?(?:[:'‘\"“].{0,200}|[^.]{0,150}:)$",
            why="announcement of a video",
            eg=(
                "Simak Video 'Jembatan Gantung Diresmikan':",
                "Tonton juga Video: Jembatan Diuji Beban",
                "Lihat juga Video 'Warga Antre'",
            ),
            not_eg=(
                "Simak video itu baik-baik, pesan guru kepada muridnya.",
                "Lihat video tersebut, kata polisi.",
            ),
        ),
        drop(
            Role.PROMO,
            line=r"(?:Baca|Lihat|Simak) [Jj]uga\s?:(?: ?.{3,220}(?<![.,])(?<![.,][\"”]))?$",
            why="one-line link to another story",
            eg=("Baca juga: Harga Cabai Turun", "Baca juga:"),
            not_eg=(
                "Baca juga buku itu, katanya.",
                "Baca juga: begitu bunyi papan di pintu perpustakaan itu.",
            ),
        ),
        drop(
            Role.PROMO,
            line=r"(?:Baca artikel detik[A-Za-z]{2,14}, .{3,250} selengkapnya|Download Apps [Dd]etikcom Sekarang)",
            why="note left by the copy button",
            eg=(
                'Baca artikel detiknews, "Jembatan Gantung Rampung" selengkapnya https://news.detik.com/berita/d-7614241/jembatan.',
                "Download Apps Detikcom Sekarang https://apps.detik.com/detik/",
            ),
            not_eg="Baca artikel detiknews lewat ponsel, begitu kebiasaannya.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:Hoegeng Awards(?: 20\d\d)?|Baca kisah inspiratif kandidat polisi.{0,20} teladan di sini)$",
            why="campaign box",
            eg=("Hoegeng Awards 2025", "Baca kisah inspiratif kandidat polisi teladan di sini"),
            not_eg="Hoegeng Awards 2025 diberikan di Jakarta.",
        ),
        drop(
            Role.NAV,
            line=r"(?:Halaman \d{1,2} dari \d{1,2}|(?:Simak|Baca) (?:berita )?selengkapnya (?:di|pada) halaman (?:selanjutnya|berikutnya)\.?|Baca halaman (?:selanjutnya|berikutnya)\.?|Selanjutnya|Sebelumnya|Halaman Selanjutnya)$",
            why="page number or link to the next page",
            eg=("Halaman 2 dari 2", "Simak selengkapnya di halaman berikutnya.", "Selanjutnya"),
            not_eg="Halaman 2 dari 2 naskah itu hilang, kata arsiparis.",
        ),
        drop(
            Role.SHARE,
            line=r"(?:(?i:bagikan)\s?:?|URL telah (?:disalin|tercopy)|Tautan telah disalin|\d{1,5} komentar|Komentar)$",
            why="share or comment button",
            eg=("Bagikan", "URL telah disalin", "12 komentar"),
            not_eg="12 komentar warga dicatat panitia.",
        ),
        drop(
            Role.CAPTION,
            line=r"(?:Foto|Ilustrasi)\s?: [^\"“”]{3,250}$|[^\"“”]{5,220}\((?:[^()/]{3,60}/)?detik(?:com|[A-Z][A-Za-z]{2,14})\)$",
            why="caption",
            eg=(
                "Foto: Jembatan gantung di Sumbawa (dok. Pemkab)",
                "Jembatan gantung di Sumbawa (Nadia Larasati/detikcom)",
            ),
            not_eg="Warga membaca kabar itu dari situs berita (detikcom) pada pagi hari.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:Berita Terkait|Berita detikcom Lainnya|Most Popular|Komentar Terbanyak|Rekomendasi [Uu]ntuk [Aa]nda)$",
            why="list of other stories starts",
            eg=("Berita Terkait", "Berita detikcom Lainnya", "Most Popular"),
            not_eg="Berita Terkait banjir itu menyebar cepat.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"(?i:copyright) [@©] ?20\d\d detikcom",
            why="copyright line",
            eg="Copyright @ 2026 detikcom. All right reserved",
            not_eg="Copyright foto itu milik warga.",
        ),
        story_in(
            "div.detail__body-text",
            why="element of the story",
            eg='<div class="detail__body-text"><p>Teks</p></div>',
        ),
        story_in(
            "div.itp_bodycontent",
            why="element of the story on other channels",
            eg='<div class="itp_bodycontent"><p>Teks</p></div>',
        ),
        drop(
            Role.BYLINE, path="div.detail__author", why="byline", eg='<div class="detail__author">Nadia</div>'
        ),
        drop(
            Role.DATE_LINE,
            path="div.detail__date",
            why="date line",
            eg='<div class="detail__date">Kamis</div>',
        ),
        drop(
            Role.CAPTION,
            path="figcaption.detail__media-caption",
            why="caption",
            eg='<figcaption class="detail__media-caption">Jembatan</figcaption>',
        ),
        drop(
            Role.CAPTION,
            path="p.para_caption",
            why="hidden label of an insert",
            eg='<p class="para_caption">Keterangan</p>',
        ),
        drop(
            Role.PROMO,
            path="table.linksisip",
            why="link to another story",
            eg='<table class="linksisip"><tr><td>Judul</td></tr></table>',
        ),
        drop(
            Role.PROMO,
            path="div.lihatjg",
            why="link to another story",
            eg='<div class="lihatjg"><a>Judul</a></div>',
        ),
        drop(
            Role.PROMO,
            path="div.sisip_video_ds",
            why="video box",
            eg='<div class="sisip_video_ds">Judul video</div>',
        ),
        drop(
            Role.NAV,
            path="div.detail__body-tag",
            why="tags",
            eg='<div class="detail__body-tag"><a>sumbawa</a></div>',
        ),
        drop(
            Role.NAV,
            path="div.detail__long-nav",
            why="page numbers",
            eg='<div class="detail__long-nav">Halaman</div>',
        ),
        drop(
            Role.AD,
            path="div.parallaxindetail",
            why="advertisement",
            eg='<div class="parallaxindetail">Iklan</div>',
        ),
    ),
)
