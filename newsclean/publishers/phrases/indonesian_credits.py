"""Bylines, initials and credits of pictures as Indonesian sites print them, as lines of their own."""

from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import whole
from newsclean.publishers.rule import Rule, drop

#: One to four words that may be a name.
_NAME: Final = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){0,3}"

CREDITS: Final[tuple[Rule, ...]] = (
    drop(
        Role.BYLINE,
        line=r"(?i)[-–•*(\[ ]{0,3}(?:redaktur|kontributor|pewarta|uploader|produser|penyunting|videografer|fotografer|video editor|korektor|reporter|penulis|editor|rep|red)(?: ?[&/] ?(?:redaktur|reporter|editor|penulis|penyunting))? ?(?::|\| ?: ?\||\|) ?[^.!?:;]{2,50}(?:[|/,] ?(?:red|editor|reporter|penulis|sumber) ?: ?[^!?:;]{2,50}| \|)?$",
        why="says who wrote or edited the story",
        eg=(
            "Redaktur & Reporter : Budi",
            "Kontributor : Siti Aminah",
            "Editor | : | Budi Santoso |",
            "Rep: Budi Santoso/ Red: Siti Aminah",
            "Pewarta: Budi/Siti",
        ),
        not_eg=(
            "Kontributor: begitu ia disebut. Ia tidak digaji.",
            "Penulis buku itu, Budi, datang terlambat.",
            "Red: warna itu kesukaannya. Biru tidak.",
        ),
    ),
    whole(
        Role.BYLINE,
        "label of a byline",
        "(?:reporter|penulis|editor|redaktur|pewarta|kontributor|oleh|sumber|tim redaksi|artikel ini ditulis oleh)",
        eg=("Editor:", "Oleh", "Sumber :", "Tim Redaksi"),
        not_eg="Oleh siapa surat itu ditulis?",
    ),
    drop(
        Role.BYLINE,
        line=rf"[(\[]?Laporan(?: [Ll]angsung)?(?: [Dd]ari)? (?:[Ww]artawan|[Rr]eporter|[Jj]urnalis|[Kk]ontributor|[Kk]oresponden),? [A-Z][\w.-]{{2,30}}(?: [A-Z][\w.-]{{1,20}}){{0,2}},? {_NAME}(?:,? dari .{{3,40}})?[)\]]?\.?$",
        why="byline",
        eg=(
            "Laporan Wartawan Contohnews.com, Budi Santoso",
            "Laporan langsung dari wartawan Contoh.com, Budi Reza Santoso, dari Rayong, Thailand.",
        ),
        not_eg=(
            "Laporan wartawan Contoh itu dibantah bupati.",
            "Laporan wartawan Contoh, Budi Santoso, dibantah oleh bupati.",
        ),
    ),
    drop(
        Role.BYLINE,
        line=r"[.\s]{0,2}(?:\((?:\*{1,3} ?/? ?)?[a-zA-Z]{2,10}\d{0,3}(?:[/-][a-zA-Z0-9.]{1,16}){0,3}\)|\[(?:\*/)?[a-zA-Z]{2,8}(?:/[a-zA-Z]{2,8}){0,2}\])\*{0,3}\.?$|\([A-Z][\w.'’]{1,20}(?: [A-Z][\w.'’]{0,20}){1,3}\)$|\([\w-]{2,30}\.(?:com|co|id|co\.id|net|news)/[^()/]{2,40}\)$",
        why="initials or name that sign the story",
        eg=(
            "(fru)",
            "(mcr23/jpnn)",
            "[rml]",
            ".[wid]",
            "(*/lek)",
            "(OL-6)",
            "(Budi Amir Santoso)",
            "(Contoh.com/Budi R. Santoso)",
        ),
        not_eg=("(Baca juga buku itu, katanya.)", "(Ia tidak pernah pulang)"),
    ),
    drop(
        Role.CAPTION,
        line=r"(?:L?ILUSTRASI|LUSTRASI|FOTO ILUSTRASI)\b.{2,290}$|Ilustrasi(?:\s?[-–:/(]\s?|\. ?|,? \()[^!?]{2,160}$",
        why="caption, named as one",
        eg=(
            "ILUSTRASI. Nelayan menjemur ikan di Pasar Seketeng, Senin (3/2). Harganya turun",
            "Ilustrasi - internet",
            "Ilustrasi (dok. warga)",
            "Ilustrasi: perahu di dermaga",
        ),
        not_eg=("Ilustrasi itu dibuat oleh Budi.", "Ilustrasi buku tersebut memenangi lomba"),
    ),
    drop(
        Role.CAPTION,
        line=r".{2,290}(?:[(\[](?:[^()\[\]/]{2,40}/ ?)?(?:[Ii]stimewa|IST(?:IMEWA)?|[Ii]st\.?|[Dd]ok(?:\.|umentasi| ?[:/])[^()\[\]]{1,50}|[Kk]olase\b[^()\[\]]{0,40}|[Tt]angkap(?:an)? ?[Ll]ayar[^()\[\]]{0,50}|ANTARA FOTO/[^()\[\]]{2,60})[)\]]\.?|\b[Ff]oto ?[-–/] ?[\w.]{3,30}\.(?:com|co|id|net)/[A-Z][^.!?]{1,30}|-{2} ?[Ii]stimewa)$",
        why="caption that ends with its credit",
        eg=(
            "Perahu di dermaga Wates (Kolase/TangkapanLayar)",
            "Nelayan menjemur ikan, Senin (3/2). (Istimewa)",
            "Perahu di dermaga. (Dok. Pemkab)",
            "Pasar Seketeng, Senin (6/5) pagi. Foto-contoh.com/Budi",
            "Perahu di dermaga--Istimewa",
        ),
        not_eg=("Ia menyebut Yogyakarta (Daerah Istimewa) pada pidatonya.", "Tamu istimewa itu datang malam-malam."),
    ),
    drop(
        Role.CAPTION,
        line=r".{0,290}(?:\[[A-Z][\w'’. -]{2,40}/ ?[A-Z][\w.]{2,24}\.(?:com|co|id|co\.id|net)\]|\([A-Z][A-Z'’. -]{3,40}/ ?[A-Z][A-Z .]{3,30}\)|(?<![.!?”\"…]) \([A-Z][\w'’. -]{2,40}/ ?[\w.]{3,24}\.(?:com|co|id|co\.id|net)\)|\((?:Instagram|Twitter|X|TikTok|Facebook|YouTube|IG)\s?[/:] ?@?[\w.]{2,40}\)|\b[Ff]oto ?[:/] ?[A-Z][\w'’ -]{1,40}/ ?[\w. ]{3,30})\.?$",
        why="caption that ends with its credit",
        eg=(
            "Nelayan memberi keterangan, Minggu (25/8/2024). [Budi Santoso/Contoh.com].",
            "Nelayan di dermaga, Jumat (25/8/2023). (BUDI SANTOSO/CONTOH.COM)",
            "Perahu di dermaga (Siti Aminah/Contoh.com)",
            "Nelayan mengunggah foto perahu. (Twitter/contoh_satu)",
            "Nelayan di dermaga, Senin (11/12). Foto : Budi/Contoh.com",
        ),
        not_eg=(
            "Perahu itu kembali ke dermaga pada sore hari. (Siti Aminah/Contoh.com)",
            "“Perahu sudah kembali,” katanya. (Budi/Contoh.id)",
            "Ia menulisnya di media sosial (Instagram).",
        ),
    ),
    drop(
        Role.CREDIT,
        line=r"[A-Z][A-Z.]{3,24}/(?:[A-Z][A-Z.'’]{1,20} ){1,3}[A-Z][A-Z.'’]{1,20}$|(?i:(?:foto )?istimewa|dok\. ?(?:pribadi|istimewa))$",
        why="credit of a photograph",
        eg=("CONTOH.COM/BUDI SANTOSO", "CONTOH/SITI AMINAH PUTRI", "istimewa"),
        not_eg=("WIB/WITA", "Istimewa, kata juri tentang perahu itu."),
    ),
)
