"""Kompas.com, with its channels on subdomains; kompas.id and kompas.tv are other publishers."""

from newsclean.page import Role
from newsclean.publishers.rule import (
    Publisher,
    cut_after,
    cut_before,
    dateline_agency,
    drop,
    footer,
    line_sign,
    story_in,
    url_path,
)

PUBLISHER = Publisher(
    name="Kompas.com",
    domains=("kompas.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.kompas.com",
    aliases=("KOMPAS.com", "Kompas", "Kompas Cyber Media"),
    signs=(
        dateline_agency(
            r"(?i:kompas\.com)",
            eg=("KOMPAS.com", "Kompas.com"),
            not_eg=("KOMPAS.TV", "Kompas.id", "Kompasiana"),
        ),
        url_path(
            r"/read/(?:20\d\d/\d\d/\d\d/\d{6,9}|\d\d[A-L]\d{9,12})/",
            eg=(
                "/regional/read/2024/05/06/101500078/jembatan-gantung-di-sumbawa-rampung",
                "/read/26E06101500078/jembatan-gantung-di-sumbawa-rampung",
            ),
            not_eg="/nasional/read/5766123/jembatan-gantung",
        ),
        footer(
            r"Copyright 2008 ?- ?20\d\d PT\.? Kompas Cyber Media",
            eg="Copyright 2008 - 2026 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.",
        ),
        line_sign(
            r"(?i:kompas\.com)\s?[-,] ?\d{1,2}[/ ]\w{1,9}[/ ]20\d\d, \d\d:\d\d WI",
            eg=("Kompas.com - 06/05/2024, 10:15 WIB", "Kompas.com, 6 Mei 2026, 10:15 WIB"),
            not_eg="Kompas.com - Lifestyle",
        ),
    ),
    url_date=r"/read/(?P<Y>20\d\d)/(?P<m>\d\d)/(?P<d>\d\d)/(?P<H>[01]\d|2[0-3])(?P<M>[0-5]\d)(?P<S>[0-5]\d)\d{0,3}/",
    bylines=(
        r"\(?Penulis\s?: ?(?P<authors>[^|:()]{3,120}?)\s?(?:\||\)|Editor\s?:|$)",
        r"Oleh\s?: (?P<authors>[^|:()]{3,120})$",
    ),
    rules=(
        # The copy view: a toolbar above the story, its address and lists of other stories below.
        cut_before(
            Role.SHARE,
            line=r"Salin Artikel$",
            why="above the story, in the toolbar of the copy view",
            eg="Salin Artikel",
            not_eg="Salin Artikel itu ke buku catatan, pinta sang guru.",
        ),
        drop(
            Role.NAV,
            line=r"/(?:[a-z-]{2,30}/){0,2}read/(?:20\d\d/\d\d/\d\d/\d{6,9}|\d\d[A-L]\d{9,12})/[\w-]{3,200}$",
            why="path of the story's own address, printed below the copy view",
            eg="/regional/read/2024/05/06/101500078/jembatan-gantung-di-sumbawa-rampung",
            not_eg="/regional/read/2024/05/06/101500078/jembatan adalah alamat yang disebar warga.",
        ),
        cut_after(
            Role.RELATED,
            line=r"(?:Terkini Lainnya|(?i:now trending)|Mungkin [Aa]nda [Mm]elewatkan [Ii]ni|(?i:artikel terpopuler)|Berita Terkait)$",
            why="in the lists of other stories below the story",
            eg=("Terkini Lainnya", "NOW TRENDING", "Mungkin Anda melewatkan ini"),
            not_eg="Terkini Lainnya menyusul, kata pengurus posko itu.",
        ),
        cut_after(
            Role.NAV,
            line=r"(?:Penghargaan dan sertifikat\s?:?|TAG\s?:?|Tag\s?:)$",
            why="among the tags below the story, or further down",
            eg=("Penghargaan dan sertifikat:", "TAG:"),
            not_eg="Penghargaan dan sertifikat: itulah yang dibawa pulang para juara.",
        ),
        cut_after(
            Role.PROMO,
            line=r"Dapatkan informasi dan insight pilihan redaksi .{2,40}$",
            why="newsletter form at the foot of the page, or below it",
            eg=(
                "Dapatkan informasi dan insight pilihan redaksi Kompas.com",
                "Dapatkan informasi dan insight pilihan redaksi 某网.com",
            ),
            not_eg="Dapatkan informasi dan layanan di kantor kelurahan.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"Copyright 2008 ?- ?20\d\d .{1,100}All Rights? Reserved\.?$",
            why="copyright line, or below it",
            eg="Copyright 2008 - 2026 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.",
            not_eg="Copyright 2008 - 2026 masih tertera di sampul buku itu.",
        ),
        cut_after(
            Role.SHARE,
            line=r"Bagikan artikel ini melalui$",
            why="in the share dialogue at the foot of the page",
            eg="Bagikan artikel ini melalui",
            not_eg="Bagikan artikel ini melalui papan pengumuman, katanya.",
        ),
        cut_after(
            Role.COMMENT,
            line=r"(?:Segera lengkapi data dirimu untuk ikutan program #JernihBerkomentar|Periksa kembali dan lengkapi data dirimu|Tulis komentarmu dengan tagar #JernihBerkomentar)",
            why="comment form, or below it",
            eg="Segera lengkapi data dirimu untuk ikutan program #JernihBerkomentar.",
            not_eg="Segera lengkapi data diri, pinta petugas kepada para pengungsi.",
        ),
        # Lines between headline and story.
        drop(
            Role.DATE_LINE,
            line=r"(?:(?i:kompas\.com)\s?[-,] ?|Diperbarui )\d{1,2}[/ ][A-Za-z0-9]{1,9}[/ ]20\d\d, \d\d[:.]\d\d WI(?:B|TA|T)(?: Diperbarui .{10,40})?$",
            why="date line under the headline",
            eg=(
                "Kompas.com - 06/05/2024, 10:15 WIB",
                "Kompas.com, 6 Mei 2026, 10:15 WIB",
                "Diperbarui 06/05/2024, 11:40 WIB",
            ),
            not_eg="KOMPAS.com - 06/05/2024 menjadi tanggal yang diingat warga desa itu.",
        ),
        drop(
            Role.BYLINE,
            line=r"(?:Tim Redaksi|\(?(?:Penulis|Editor)\s?: ?[A-Z].{2,160}(?<![a-z]{2}\.)|(?:Penulis|Editor)\s?:?|\(Sumber\s?: Kompas\.com.{0,120}\))$",
            why="names of writer and editor",
            eg=(
                "Tim Redaksi",
                "(Penulis: Rangga Widodo | Editor: Sekar Ayu)",
                "Penulis : Rangga Widodo",
                "Editor",
            ),
            not_eg=(
                "Penulis buku itu, Rangga Widodo, hadir di Mataram.",
                "Penulis: Aku, demikian tertulis di sampul buku itu.",
            ),
        ),
        drop(
            Role.NAV,
            line=r"(?:Lihat Foto|Baca di App|Komentar(?: \(\d{1,4}\))?|Kirim [Aa]presiasi|Halaman\s?:?|Selanjutnya|Show All|Tampilkan Semua|Close)$",
            why="button or page number",
            eg=("Lihat Foto", "Baca di App", "Halaman:", "Show All"),
            not_eg=("Lihat Foto itu baik-baik, kata saksi.", "Selanjutnya, warga bergotong royong."),
        ),
        drop(
            Role.CAPTION,
            line=r"[^\"“”]{5,260}\((?:KOMPAS\.com|KOMPAS|ANTARA(?: FOTO)?|(?i:shutterstock)|AFP|REUTERS|D[Oo][Kk]\.?)[/ ][^()]{2,60}\)$",
            why="caption with the photographer in brackets",
            eg="Warga menyeberangi jembatan gantung di Sumbawa, Senin (6/5/2024).(KOMPAS.com/RANGGA WIDODO)",
            not_eg="Ia pernah bekerja sebagai juru foto (KOMPAS.com/lepas) di Sumbawa selama dua tahun.",
        ),
        # Inserts in the story.
        drop(
            Role.PROMO,
            line=r"Baca [Jj]uga\s?:(?: ?.{3,220}(?<![.,])(?<![.,][\"”]))?$",
            why="one-line link to another story",
            eg=(
                "Baca juga: Harga Cabai di Pasar Seketeng Turun",
                "Baca juga :",
                'Baca Juga: Bupati: "Kami Siap"',
            ),
            not_eg=(
                "Baca juga buku itu, katanya.",
                "Baca juga: begitu bunyi papan di pintu perpustakaan itu.",
            ),
        ),
        drop(
            Role.PROMO,
            line=r"(?:Simak breaking news dan berita pilihan kami langsung di ponselmu|Dapatkan update berita pilihan dan breaking news setiap hari dari \S{3,40}\.com)",
            why="invitation to a messenger channel",
            eg=(
                "Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : https://www.whatsapp.com/channel/0029. Pastikan kamu sudah install aplikasi WhatsApp ya.",
                "Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com. Mari bergabung di Grup Telegram",
            ),
            not_eg="Dapatkan update berita pilihan warga, begitu janji buletin desa itu.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:(?i:kompas\.com) WhatsApp Channel\s?:?|https://(?:www\.whatsapp\.com/channel|t\.me|kmp\.im)/\S{2,60}|\W{0,2}Pastikan kamu sudah install aplikasi WhatsApp ya\.|.{0,2}Kompas\.com News Update.{0,2}|, caranya klik link|, kemudian join\. Anda harus install aplikasi Telegram.{0,40})\.?$",
            why="piece of an invitation to a messenger channel, broken off at its link",
            eg=(
                "https://www.whatsapp.com/channel/0029VaFPbedBPzjZrk13HO3D",
                ". Pastikan kamu sudah install aplikasi WhatsApp ya.",
                ", caranya klik link",
            ),
            not_eg="Pastikan kamu sudah makan, pesan ibunya setiap pagi.",
        ),
        drop(
            Role.PROMO,
            line=r"Dalam segala situasi, (?i:kompas\.com) berkomitmen",
            why="appeal to follow the publisher's app",
            eg="Dalam segala situasi, KOMPAS.com berkomitmen memberikan fakta jernih dari lapangan.",
            not_eg="Dalam segala situasi, warga berkomitmen menjaga mata air itu.",
        ),
        drop(
            Role.PROMO,
            line=r"(?:Baca berita tanpa iklan\.(?: Gabung (?:KOMPAS|Kompas)\.com\+)?|Gabung (?:KOMPAS|Kompas)\.com\+|(?:Kompascom\+|KOMPAS\.com\+) baca berita tanpa iklan\s?:.{0,60}|Download aplikasi\s?: https://.{2,40})$",
            why="offer of a subscription or an app",
            eg=(
                "Baca berita tanpa iklan.",
                "Gabung KOMPAS.com+",
                "Kompascom+ baca berita tanpa iklan: https://kmp.im/plus6",
            ),
            not_eg="Baca berita tanpa iklan kini bisa di perpustakaan, ujarnya.",
        ),
        drop(
            Role.AD,
            line=r"(?i:(?:close ads|advertisement|iklan))(?: X)?$",
            why="label of an advertisement",
            eg=("Close Ads", "ADVERTISEMENT"),
            not_eg="Iklan rokok dilarang di dekat sekolah.",
        ),
        drop(
            Role.CREDIT,
            line=r"Artikel ini (?:telah tayang|pernah tayang|sudah tayang) di \S{3,40} dengan judul",
            why="note left by the copy button",
            eg='Artikel ini telah tayang di Kompas.com dengan judul "Jembatan Gantung Rampung", Klik untuk baca: https://regional.kompas.com/read/2024/05/06/101500078/jembatan',
            not_eg="Artikel ini telah tayang di majalah dinding sekolah itu, kata Wulan.",
        ),
        # Where no text betrays.
        story_in(
            "div.read__content",
            why="the element that holds the story",
            eg='<div class="read__content"><p>Teks</p></div>',
        ),
        drop(
            Role.DATE_LINE,
            path="div.read__time",
            why="date line",
            eg='<div class="read__time">Kompas.com - 06/05/2024</div>',
        ),
        drop(
            Role.BYLINE,
            path="div.credit-title-name",
            why="names of writer and editor",
            eg='<div class="credit-title-name"><h6>Rangga</h6></div>',
        ),
        drop(
            Role.CAPTION,
            path="div.photo__caption",
            why="caption",
            eg='<div class="photo__caption">Jembatan.</div>',
        ),
        drop(
            Role.PROMO,
            path="div.inner-link-baca-juga",
            why="link to another story",
            eg='<div class="inner-link-baca-juga"><a>Judul</a></div>',
        ),
        drop(
            Role.PROMO,
            path="div.kompasidRec",
            why="box of Kompas.id stories",
            eg='<div class="kompasidRec"><a>Judul</a></div>',
        ),
        drop(
            Role.NAV,
            path="ul.tag__article__wrap",
            why="tags",
            eg='<ul class="tag__article__wrap"><li>Sumbawa</li></ul>',
        ),
        drop(Role.NAV, path="div.read__paging", why="page numbers", eg='<div class="read__paging">1 2</div>'),
        drop(Role.RELATED, path="div.mostList", why="most read list", eg='<div class="mostList">Judul</div>'),
    ),
)
