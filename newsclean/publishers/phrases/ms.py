"""Malay phrases."""

from newsclean.page import Role
from newsclean.publishers.phrases.controls import CONTROLS
from newsclean.publishers.phrases.embeds import EMBEDS
from newsclean.publishers.phrases.wording import labelled, leading, whole
from newsclean.publishers.rule import Rule, drop

RULES: tuple[Rule, ...] = (
    leading(
        Role.PROMO,
        "link to another story",
        "Baca [Jj]uga",
        "BACA JUGA",
        "Lihat [Jj]uga",
        eg="Baca juga Harga Ikan Naik Lagi",
        not_eg="Baca juga Usman Awang, kata guru kepada muridnya.",
    ),
    labelled(
        Role.PROMO,
        "link to another story",
        "baca (?:juga|lagi|selanjutnya|seterusnya)",
        "(?:artikel|berita) (?:berkaitan|lain)",
        "lihat juga",
        "tonton",
        eg=(
            "Baca juga: Hujan lebat di utara",
            "BACA LAGI: Harga ayam turun",
            "Berita berkaitan: Jalan ditutup",
        ),
        not_eg="Baca lagi buku itu, katanya.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "(?:artikel|berita|video|topik) (?:berkaitan|lain|lain-lain|terkini|popular|pilihan)",
        "(?:paling|ter)popular",
        "berita terkini",
        "baca (?:juga|lagi|selanjutnya)",
        "anda mungkin (?:berminat|suka)",
        "lagi berita",
        "pilihan (?:editor|pengarang)",
        eg=("Artikel Berkaitan", "Berita Terkini", "Anda mungkin berminat"),
        not_eg="Artikel berkaitan banjir itu salah.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "iklan",
        "tatal ke bawah.{0,40}",
        eg=("Iklan", "IKLAN"),
        not_eg="Iklan rokok diharamkan.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "kongsi(?:kan)?(?: (?:artikel|berita|ini))?(?: ini)?(?: (?:di|ke|melalui) .{1,30})?",
        "salin (?:pautan|link)",
        "cetak(?: artikel)?",
        eg=("Kongsi artikel ini", "Kongsi:", "Salin pautan"),
        not_eg="Kongsi makanan itu, pesannya kepada semua.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:tinggalkan|tulis|beri|tambah) (?:komen|ulasan|balasan)(?: anda)?",
        r"komen(?: ?\(\d{1,6}\))?",
        r"\d{1,6} komen",
        "alamat e-?mel anda tidak akan disiarkan.{0,80}",
        eg=("Tinggalkan komen", "3 komen"),
        not_eg="Komen menteri itu dikesali.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:ikuti|sertai|dapatkan|langgan) (?:kami|saluran|berita|perkembangan)\b.{0,100}\b(?:telegram|whatsapp|facebook|instagram|tiktok|twitter|google news|aplikasi|youtube)\b.{0,80}$",
        why="invitation to follow the site elsewhere",
        eg=("Ikuti saluran Telegram kami untuk berita terkini", "Ikuti kami di Facebook"),
        not_eg="Ikuti kami ke pasar, kata mereka.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "log masuk(?: (?:untuk|atau) .{1,40})?",
        "langgan sekarang",
        r"sudah melanggan\b.{0,30}",
        "daftar masuk",
        eg=("Log Masuk", "Langgan sekarang"),
        not_eg="Langgan sekarang mahal, katanya.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "hak ?cipta terpelihara.{0,60}",
        "(?:dasar|polisi|notis) privasi",
        "(?:hubungi|tentang) kami",
        "terma (?:dan|&) syarat",
        "penafian",
        eg=("Hak Cipta Terpelihara", "Dasar Privasi", "Terma & Syarat"),
        not_eg="Terma itu berat bagi peladang.",
    ),
    CONTROLS["ms"],
    EMBEDS["ms"],
)
