"""Words and marks in bylines: what opens them, what parts them, what names somebody else."""

from __future__ import annotations

import re

# Words that open a byline and name the writer, by language: newspaper usage.
_WRITER_CUES = (
    r"by|written by|(?:this|the) (?:post|article|story|piece) (?:was |is )?(?:originally )?written by"
    r"|story by|reported by|reporting by|words by|text by|posted by|authors?|reporters?|writer"
    r"|contributors?"
    r"|oleh|penulis|ditulis oleh|laporan(?: wartawan [\w. ]{2,40}?)?|pewarta|wartawan|kontributor"  # id, ms
    r"|von|autor|autorin|autoren|text|ein (?:artikel|beitrag|kommentar) von|verfasst von"  # de
    r"|par|auteur|texte|propos recueillis par|rédigé par|écrit par|publié par"  # fr
    r"|por|texto|autor[ae]?s?|escrito por|redactado por|reportagem"  # es, pt
    r"|di|a cura di|scritto da|autore|testo di"  # it
    r"|door|geschreven door|tekst|av|skrevet av|skriven av|journalist|af|skrevet af"  # nl, nb, sv, da
    r"|autorzy|napisał|napisała|opracowanie|autorka|napsal|napsala|szerző|írta|scris de"  # pl, cs, hu, ro
    r"|kirjoittaja|teksti|toimittaja"  # fi
    r"|автор|авторы|автори|текст|корреспондент|журналист"  # ru, uk, bg
    r"|yazan|haber|muhabir|tác giả|bài viết"  # tr, vi
    r"|του|της|συντάκτης|γράφει ο|γράφει η|γράφει"  # el
    r"|บทความโดย|โดย|بقلم|كتب|كتبت|نویسنده|द्वारा"  # th, ar, fa, hi
)
# Cues that are everyday words elsewhere, and the languages in which they may stand without a colon.
CUE_LANGUAGES = {"di": ("it",), "par": ("fr",), "af": ("da",), "av": ("nb", "no", "sv"), "haber": ("tr",)}
WRITERS = re.compile(rf"(?:{_WRITER_CUES})(?:\s?[:：]|(?=\s))\s{{0,3}}", re.I)
WRITERS_CJK = re.compile(
    r"(?:文|撰文|作者|投稿者|著者|執筆者|ライター|撰稿|記者|记者|文字|編譯|执笔|執筆|取材・文|筆者|글|기자)\s?[/／:：丨|●]\s?|(?:投稿者|著者|執筆者|ライター)\s"
    r"|(?:本報|本报)?(?:記者|记者)\s?[:：/／]?\s?(?=\S{2,4})"
)
KOREAN = re.compile(r"([가-힣]{2,4})\s?(?:선임|수습|인턴|객원|전문)?(?:기자|특파원)(?![가-힣])")
# A line that ends in a cue ("Ein Kommentar von"); the name stands on the next.
BARE_CUE = re.compile(r"(?:.{0,30}\s)?(?:by|von|par|por|oleh|door|di|av|af)\s?:?\s?", re.I)
# Words that name somebody else: editors, photographers, producers, sources.
OTHERS = re.compile(
    r"(?:edit(?:or|ors|ed by|ing by)|penyunting|disunting|redaktur(?: pelaksana)?|foto(?:s|grafer)?"
    r"|photo(?:s|graphs?|graphy)?(?: by)?|photographer|picture[sd]?(?: by)?|images?(?: by)?|video(?: by)?"
    r"|illustrations?(?: by)?|graphics?(?: by)?|sumber|source|quelle|fuente|fonte|kilde|źródło|источник"
    r"|additional reporting(?: by)?|with (?:additional )?reporting by|(?:fact[- ]checked|reviewed) by"
    r"|medically reviewed by|translated by|übersetzt von|traduction|traducción|traduzione|penerjemah|produser"
    r"|producer|produced by|kamera|camera|redaktion|redazione|редактор|фото|編輯|编辑|責任編輯|责任编辑|圖|图"
    r"|攝影|摄影|編集|사진|편집|editor [\w ]{2,20}|audio(?: by)?|podcast(?: by)?)\s?(?:[:：/]|by\b|(?=\s))",
    re.I,
)
_PICTURES = r"(?:AP|AFP|EPA|REUTERS|Reuters|dpa|IMAGO|Imago|imago|Getty|Shutterstock|iStock)"
# A picture's credit: an agency and a name on either side of a slash.
CREDIT = re.compile(
    rf"[(]?(?:foto|photo|bild)?:?\s?(?:{_PICTURES}(?: Images)?\s?/\s?\S|[^/,|]{{3,40}}/\s?{_PICTURES}\b)"
)
HAN_SPACE = re.compile(r"(?<=[\u4e00-\u9fff])\s{1,3}(?=[\u4e00-\u9fff])")
SPLIT_ROLES = re.compile(
    r"\s{0,3}[|｜•·●⋅∙;／\n\t]\s{0,3}|\s+[/]\s+|\s{2,}|(?<=\w)\s?/\s?(?=\w)"
    r"|\s+[-–—]\s+(?=(?:edit|foto|photo|penyunt|redak))|(?<=(?-i:[a-zß-ÿ]{3}))(?<!Prof)(?<!Univ)(?<!Dipl)\.\s+(?=(?-i:[A-ZÀ-Þ]))",
    re.I,
)
AND = re.compile(
    r"\s{0,3}(?:,|，|、|;|&|\+)\s{0,3}(?:(?:and|dan|und|et|y|e|og|och|en|i|и|ve|và|και|ja|și|és|a)\s)?"
    r"|\s+(?:and|dan|und|et|y|e|og|och|en|i|и|та|ve|và|και|ja|și|és|with|serta|mit|avec|con|com)\s+",
    re.I,
)
# A cue behind a kicker or a date ("Economy by Jane Roe"); only in a line known to be a byline.
INNER_CUE = re.compile(
    r"(?<=[\w:|•·/] )(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Oo]leh|[Dd]oor|[Dd]i)\s{1,3}(?=[^\W\d_a-zà-þ])"
)
ADDRESS = re.compile(r"\(?\S{1,64}@\S{1,80}|https?://\S{1,200}|(?<!\w)@\w{1,30}")
BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]{0,80}[)）\]】]")
# What follows a name without being one: a date, a time, an update notice, an outlet after "for" or "in".
_MONTH = (
    r"(?:jan(?:uar[yi]?)?|feb(?:ruar[yi]?)?|m[aä]r(?:ch|z|et)?|apr(?:il)?|ma[iy]|mei|jun[ei]?|jul[yi]?|aug(?:ust(?:us)?)?"
    r"|agustus|sep(?:t(?:ember)?)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?![a-zß-ÿ])"
)
TAIL = re.compile(
    r"\s{0,3}(?:\b(?:on behalf of|published|updated|posted|last updated|diperbarui|diterbitkan|aktualisiert"
    r"|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|min read|minute read|read time"
    r"|(?:am|on|le|vom) \d"
    rf"|on (?:{_MONTH}|mon|tue|wed|thu|fri|sat|sun)|\d{{1,2}}[./:]\d{{2}}|\d{{4}}-\d\d|\d{{1,2}}\.? ?{_MONTH}"
    rf"|{_MONTH}\.? \d).*"
    r"|\s(?:for|untuk|für|pour|para|per|voor|in|aus|at|from|à|en|i|a) (?=[A-ZÀ-ÞА-Я]).*|[-–—]\s.*)$",
    re.I,
)

# The number of a footnote behind a name, which says where its bearer works ("Jane Roe1; Ana Lima2").
FOOTNOTE = re.compile(r"(?<=[a-zß-ÿ])\d{1,2}(?=\s?(?:[,;]|$))")
COLON = re.compile("[:：/／]")
# "Jane Roe, Staff Writer", "Jane Roe 3 May 2024"
NAME_AND_MORE = re.compile(
    r"[^\W\d_][^,|/–—\d]{2,50}\s{0,3}[,|/–—-]\s{0,3}(?:[\w.&']{1,20} ){0,3}(?:staff|writer|reporter"
    r"|correspondent|editor|columnist|journalist|contributor|bureau chief|kontributor|wartawan|redakteurin"
    r"|redakteur|korrespondent(?:in)?|tim redaksi|kompas\.com|detik\w{2,10}|reuters|afp"
    r"|associated press|ap|antara|bbc news|cnn)(?: [\w ]{1,30})?$"
    r"|(?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w'’-]{1,20}\s?[,•·|–—-]?\s?"
    rf"(?:{_MONTH}\.? \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? {_MONTH}\.? \d{{4}})",
    re.I,
)
_DATE_CUES = "published|posted|updated|written|diposting|dipublikasikan|diterbitkan|veröffentlicht|publié|publicado"
# "Published 3 May 2024 by Jane Roe"
DATED_CUE = re.compile(
    rf"(?:(?:{_DATE_CUES})\b"
    rf"|(?:on |am |le )?(?:\d{{1,2}}|{_MONTH})).{{0,60}}?(?:\b[Bb]y:?|\bBY:?|\boleh|\bvon|\bpar|\bpor)"
    r" (?=[^\W\d_])",
    re.I,
)
# How a line may open that one of the patterns above matches, read without cleaning it.
CUE_START = re.compile(
    rf"[\W_]{{0,8}}(?:(?:{_WRITER_CUES})(?=[\s:：])|(?-i:By|Von|Par|Por|Oleh)(?=(?-i:[A-ZÀ-Þ]))"
    rf"|{_DATE_CUES}|(?:on |am |le )?(?:\d|{_MONTH}))",
    re.I,
)
# The first words of those, a digit, or a cue glued to a name; a set of words is quicker than their pattern.
_FIRST_WORD = re.compile(r"[\W_]{0,8}([^\W_]{1,20})")
_PLAIN = re.compile(r"[^\W\d_]{1,20}")
_CUE_STARTS = frozenset(_PLAIN.findall(f"{_WRITER_CUES}|{_DATE_CUES}|on am le author reporter autore autora autores"))
_GLUED_STARTS = ("By", "Von", "Par", "Por", "Oleh")
_MONTHS = "jan feb mar mär mae apr may mai mei jun jul aug agu sep oct okt nov dec dez"
_MONTH_STARTS = frozenset(_MONTHS.split())


def may_open_cue(text: str) -> bool:
    """Say whether a line's first word is one that `CUE_START` may match."""
    match = _FIRST_WORD.match(text)
    if match is None:
        return False
    word = match[1]
    key = word.casefold()
    if key in _CUE_STARTS or key[:3] in _MONTH_STARTS or key[0].isdigit():
        return True
    return word.startswith(_GLUED_STARTS) or not word.isascii()


# What parts a name from the role behind it: a mark, or inline elements that glue a capital to it.
APART = re.compile("[,|/–—-]|[a-zß-ÿ][A-ZÀ-Þ]")
YEAR = re.compile(r"\d{4}")
EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# Parts of the words for roles and outlets in `NAME_AND_MORE`, case folded.
ROLE = re.compile(
    r"staff|writer|report|correspond|editor|columnist|journalist|contributor|bureau|kontributor|wartawan|redakt"
    r"|korrespond|redaksi|kompas|detik|reuters|afp|associated|antara|bbc|cnn| ap(?!\w)"
)
# Small words that a byline has besides its names.
_BESIDE_WORDS = (
    "and dan und et y e og och en i и with in for at on from to the of im aus à de pour para der di untuk am "
    "le el avec mit con published updated posted last staff dr prof uhr pukul"
)
BESIDE_NAMES = frozenset(_BESIDE_WORDS.split())

# Words that inline elements glue together ("Jane RoelandStaff Writer", "王小明2024").
GLUED = re.compile(
    r"(?<=[a-zß-ÿ.] )(?<![Bb]y )([A-ZÀ-Þ][a-zß-ÿ]{3,20})(?<!Fitz)(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
    r"|([\u4e00-\u9fff](?=\d)|(?<=\d\d\d)\d(?=[A-ZÀ-Þ]))"
    r"|([a-zß-ÿ])(?=(?:Published|Updated|Posted|Staff|Senior|Editor|Writer|Reporter|Contributor|Founder|CEO|Follow)\b"
    r"|(?:In|On|At) [A-ZÀ-Þ])"
)
MAY_BE_GLUED = re.compile(r"[a-zß-ÿ\u4e00-\u9fff\d](?:(?<=[a-zß-ÿ\d])[A-ZÀ-Þ]|(?<=[\u4e00-\u9fff])\d)")
GLUED_CUE = re.compile(r"^(By|Von|Par|Por|Oleh)(?=[A-ZÀ-Þ][a-zß-ÿ])")
