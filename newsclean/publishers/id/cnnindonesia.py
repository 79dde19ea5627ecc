"""CNN Indonesia (cnnindonesia.com)."""

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
    name="CNN Indonesia",
    domains=("cnnindonesia.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.cnnindonesia.com",
    aliases=("cnnindonesia.com", "CNNIndonesia.com", "CNN ID"),
    signs=(
        dateline_agency(r"CNN Indonesia", eg="CNN Indonesia", not_eg=("CNN", "CNBC Indonesia")),
        url_path(
            r"/20\d{12}-\d{1,4}-\d{4,8}/",
            eg="/nasional/20240506101500-20-1094001/jembatan-gantung-di-sumbawa-rampung",
            not_eg="/nasional/20240506-20-1094001/jembatan",
        ),
        footer(
            r"Trans Media, CNN name, logo",
            eg="© 2026 Trans Media, CNN name, logo and all associated elements (R)",
        ),
        line_sign(r"\[Gambas:Video CNN\]$", eg="[Gambas:Video CNN]", not_eg="[Gambas:Video 20detik]"),
    ),
    url_date=r"/(?P<Y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)(?P<H>\d\d)(?P<M>\d\d)(?P<S>\d\d)-\d{1,4}-\d{4,8}(?:/|$)",
    bylines=(r"(?P<authors>[^|.]{3,60}?) \| CNN Indonesia$",),
    rules=(
        drop(
            Role.BYLINE,
            line=r"(?:(?:[^|.]{3,60} \| )?CNN Indonesia|Tim(?:, CNN Indonesia)?)$",
            why="byline under the headline",
            eg=("CNN Indonesia", "Galih Prasetya | CNN Indonesia"),
            not_eg=(
                "Jakarta, CNN Indonesia",
                "CNN Indonesia menghubungi kantor bupati, tetapi belum dijawab.",
            ),
        ),
        drop(
            Role.DATE_LINE,
            line=r"(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d{1,2} [A-Z][a-z]{2,8} 20\d\d \d\d:\d\d WI(?:B|TA|T)$",
            why="date line under the headline",
            eg="Senin, 06 Mei 2024 10:15 WIB",
            not_eg="Senin, 06 Mei 2024 10:15 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.AD,
            line=r"(?:ADVERTISEMENT|(?:ADVERTISEMENT )?SCROLL TO (?:CONTINUE|RESUME) (?:WITH )?CONTENT)$",
            why="label around an advertisement",
            eg=("ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "ADVERTISEMENT SCROLL TO RESUME CONTENT"),
            not_eg="ADVERTISEMENT AGENCY OF THE YEAR diraih biro iklan itu.",
        ),
        drop(
            Role.PROMO,
            line=r"\[Gambas\s?:[^\]]{2,40}\]$",
            why="placeholder of an embedded video or post",
            eg=("[Gambas:Video CNN]", "[Gambas:Instagram]"),
            not_eg="Gambas dan oyong masih satu keluarga.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:(?:Lihat|Baca) [Jj]uga\s?:|Pilihan Redaksi)(?: ?.{3,220}(?<![.,])(?<![.,][\"”]))?$",
            why="link to another story",
            eg=("Lihat Juga : Harga Cabai di Pasar Seketeng Turun", "Lihat Juga:", "Pilihan Redaksi"),
            not_eg=(
                "Lihat juga catatan itu, katanya.",
                "Pilihan Redaksi majalah sekolah itu mengejutkan juri.",
            ),
        ),
        drop(
            Role.BYLINE,
            line=r"\((?:[A-Za-z]{2,9}/){0,2}[a-z]{2,4}\)$",
            why="initials of writer and editor",
            eg=("(glh/isn)", "(AP/evn)", "(rds)"),
            not_eg="(rds) tertulis di batu nisan itu.",
        ),
        drop(
            Role.SHARE,
            line=r"(?:(?i:bagikan)\s?:?|(?i:url telah tercopy)|Komentar|\d{1,5} Komentar)$",
            why="share or comment button",
            eg=("Bagikan:", "url telah tercopy"),
            not_eg="Bagikan: itulah kata yang ia ulang-ulang.",
        ),
        drop(
            Role.PROMO,
            line=r"Add as a preferred source on Google$",
            why="request to follow on Google",
            eg="Add as a preferred source on Google",
            not_eg="Add as a preferred source on Google adalah tombol baru itu.",
        ),
        drop(
            Role.NAV,
            line=r"(?:(?:Lanjut|Bersambung) ke (?:sebelah|halaman (?:berikutnya|selanjutnya)).{0,8}|HALAMAN\s?:?|Halaman\s?:|Selanjutnya|Sebelumnya|Lihat Semua)$",
            why="page number or link to the next page",
            eg=("Lanjut ke sebelah...", "Bersambung ke halaman berikutnya...", "Lihat Semua"),
            not_eg="Lanjut ke sebelah rumah, polisi menemukan tiga karung beras.",
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{5,260}\((?:CNN ?Indonesia|ANTARA FOTO|AFP|AP(?: Photo)?|REUTERS|Reuters)/[^()\"“”]{2,60}\)$|[^\"“”]{5,260}\((?:iStockphoto|CNN ?Indonesia)(?:/[^()]{2,40})?\)$",
            why="caption with the photographer's name",
            eg=(
                "Warga menyeberangi jembatan gantung di Sumbawa. (CNN Indonesia/Galih Prasetya)",
                "Ilustrasi hujan. (iStockphoto/petani)",
            ),
            not_eg="Ia mengaku tidak tahu soal itu (CNN Indonesia/dua sumber), lalu menutup telepon.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:(?i:topik terkait|artikel terkait|berita terkait|rekomendasi untukmu|lainnya di detiknetwork)|TERPOPULER|LAINNYA)$",
            why="among the topics and other stories below the story",
            eg=("TOPIK TERKAIT", "ARTIKEL TERKAIT", "Rekomendasi Untukmu"),
            not_eg="Topik terkait banjir itu dibahas dua jam.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"© 20\d\d Trans Media, CNN name",
            why="copyright line, or below it",
            eg="© 2026 Trans Media, CNN name, logo and all associated elements (R)",
            not_eg="© 2026 tertera di sampul buku itu.",
        ),
        story_in(
            "div.detail-text", why="the element that holds the story", eg='<div class="detail-text"><p>Teks</p></div>'
        ),
        drop(
            Role.PROMO,
            path="table.linksisip",
            why="link to another story",
            eg='<table class="linksisip"><tr><td>Judul</td></tr></table>',
        ),
        drop(
            Role.PROMO,
            path="table.topiksisip",
            why="box of other stories",
            eg='<table class="topiksisip"><tr><td>Judul</td></tr></table>',
        ),
        drop(Role.AD, path="div.paradetail", why="advertisement", eg='<div class="paradetail">Iklan</div>'),
        drop(
            Role.CAPTION,
            path="p.para_caption",
            why="hidden label of an insert",
            eg='<p class="para_caption">Keterangan</p>',
        ),
        drop(
            Role.CAPTION,
            path="div.detail-image",
            why="caption",
            eg='<div class="detail-image">Jembatan</div>',
        ),
    ),
)
