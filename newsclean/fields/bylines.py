"""People's names in a printed byline."""

from __future__ import annotations

import re
import unicodedata

from newsclean.fields.names import before_role, is_person, strip_titles

_LINE_CAP = 300
#: Characters of the longest line that can be a byline.
BYLINE_CAP = 160

# Words that open a byline and name the writer, by language: newspaper usage.
_WRITER_CUES = (
    r"by|written by|story by|reported by|reporting by|words by|text by|posted by|authors?|reporters?|writer"
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
_CUE_LANGUAGES = {"di": ("it",), "par": ("fr",), "af": ("da",), "av": ("nb", "no", "sv"), "haber": ("tr",)}
_WRITERS = re.compile(rf"(?:{_WRITER_CUES})(?:\s?[:：]|(?=\s))\s{{0,3}}", re.I)
_WRITERS_CJK = re.compile(
    r"(?:文|撰文|作者|投稿者|著者|執筆者|ライター|撰稿|記者|记者|文字|編譯|执笔|執筆|取材・文|筆者|글|기자)\s?[/／:：丨|●]\s?|(?:投稿者|著者|執筆者|ライター)\s"
    r"|(?:本報|本报)?(?:記者|记者)\s?[:：/／]?\s?(?=\S{2,4})"
)
_KOREAN = re.compile(r"([가-힣]{2,4})\s?(?:선임|수습|인턴|객원|전문)?(?:기자|특파원)(?![가-힣])")
# Words that name somebody else: editors, photographers, producers, sources.
_OTHERS = re.compile(
    r"(?:edit(?:or|ors|ed by|ing by)|penyunting|disunting|redaktur(?: pelaksana)?|foto(?:s|grafer)?"
    r"|photo(?:s|graphs?|graphy)?(?: by)?|photographer|picture[sd]?(?: by)?|images?(?: by)?|video(?: by)?"
    r"|illustrations?(?: by)?|graphics?(?: by)?|sumber|source|quelle|fuente|fonte|kilde|źródło|источник"
    r"|additional reporting(?: by)?|with (?:additional )?reporting by|(?:fact[- ]checked|reviewed) by"
    r"|medically reviewed by|translated by|übersetzt von|traduction|traducción|traduzione|penerjemah|produser"
    r"|producer|produced by|kamera|camera|redaktion|redazione|редактор|фото|編輯|编辑|責任編輯|责任编辑|圖|图"
    r"|攝影|摄影|編集|사진|편집|editor [\w ]{2,20})\s?(?:[:：/]|by\b|(?=\s))",
    re.I,
)
_HAN_SPACE = re.compile(r"(?<=[\u4e00-\u9fff])\s{1,3}(?=[\u4e00-\u9fff])")
_SPLIT_ROLES = re.compile(
    r"\s{0,3}[|｜•·;／\n\t]\s{0,3}|\s+[/]\s+|\s{2,}|(?<=\w)\s?/\s?(?=\w)"
    r"|\s+[-–—]\s+(?=(?:edit|foto|photo|penyunt|redak))",
    re.I,
)
_AND = re.compile(
    r"\s{0,3}(?:,|，|、|;|&|\+)\s{0,3}(?:(?:and|dan|und|et|y|e|og|och|en|i|и|ve|và|και|ja|și|és|a)\s)?"
    r"|\s+(?:and|dan|und|et|y|e|og|och|en|i|и|та|ve|và|και|ja|și|és|with|serta|mit|avec|con|com)\s+",
    re.I,
)
# A cue behind a kicker or a date ("Economy by Jane Roe"); only in a line known to be a byline.
_INNER_CUE = re.compile(
    r"(?<=[\w:|•·/] )(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Oo]leh|[Dd]oor|[Dd]i)\s{1,3}(?=[^\W\d_a-zà-þ])"
)
_ADDRESS = re.compile(r"\(?\S{1,64}@\S{1,80}|https?://\S{1,200}|(?<!\w)@\w{1,30}")
_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]{0,80}[)）\]】]")
# What follows a name without being one: a date, a time, an update notice, an outlet after "for" or "in".
_MONTH = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
_TAIL = re.compile(
    r"\s{0,3}(?:\b(?:published|updated|posted|last updated|diperbarui|diterbitkan|aktualisiert|veröffentlicht"
    r"|publié|mis à jour|publicado|actualizado|pubblicato|min read|minute read|read time|(?:am|on|le|vom) \d"
    rf"|on (?:{_MONTH}|mon|tue|wed|thu|fri|sat|sun)|\d{{1,2}}[./:]\d{{2}}|\d{{4}}-\d\d|\d{{1,2}}\.? ?{_MONTH}"
    rf"|{_MONTH}[a-z]{{0,6}}\.? \d).*"
    r"|\s(?:for|untuk|für|pour|para|per|voor|in|aus|at|from|à|en|i|a) (?=[A-ZÀ-ÞА-Я]).*|[-–—]\s.*)$",
    re.I,
)


def read_byline(text: str, language: str | None = None) -> tuple[str, ...]:
    """Return the names of the writers in a printed byline, in order; () when it is not a byline.

    Cue words ("By", "Penulis:", "Von", "文/"), roles, places, agencies, desks, e-mail addresses and dates are
    split off; editors, photographers and translators are not writers. A line without a cue is read as a
    list of names with what belongs to them ("Jane Roe, Staff Writer"), as for a block known to be one.

    Args:
        text: the line as printed; only the first 300 characters are read.
        language: ISO 639-1 of the page, or None.

    """
    line = _line(text)
    names: list[str] = _KOREAN.findall(line)
    if names:
        return tuple(dict.fromkeys(names))
    for part in _SPLIT_ROLES.split(line):
        names.extend(_part_names(part))
    if not _cue(line):
        # Without a cue a single word is more likely a button or a place.
        names = [name for name in names if " " in name or not name.isascii() or name == line]
    return tuple(dict.fromkeys(names))


def looks_like_byline(text: str, language: str | None = None) -> bool:
    """Say whether a line that nothing else marks as a byline is one; strict, for lines up to 160 characters.

    It must open with words that name the writer, a date before them aside, and hold nothing but names and
    what goes with them; or be one name followed by a journalist's role, an agency or a date ("Jane Roe, Staff
    Writer").
    """
    line = _line(text) if len(text) <= BYLINE_CAP else ""
    cue = _WRITERS.match(line)
    # Most lines of a page end here; reading names costs twenty times as much.
    if cue is None and not _may_name_writer(line):
        return False
    names = read_byline(line, language)
    if not names:
        return False
    if cue is None:
        return _may_name_cjk_writer(line) or line.startswith(names[0]) or _is_dated(line, names)
    if _COLON.search(cue[0]):
        return True
    return _is_cue_in(cue[0], language) and _is_all_names(line[cue.end() :], names)


def _may_name_writer(line: str) -> bool:
    return bool(_may_name_cjk_writer(line) or _NAME_AND_MORE.match(line) or _DATED_CUE.match(line))


def _may_name_cjk_writer(line: str) -> bool:
    if line.isascii() or len(line) > _CJK_LINE_CAP:
        return False
    return (_WRITERS_CJK.match(line) or _KOREAN.search(line)) is not None


def _is_dated(line: str, names: tuple[str, ...]) -> bool:
    cue = _DATED_CUE.match(line)
    return cue is not None and _is_all_names(line[cue.end() :], names)


def _is_cue_in(cue: str, language: str | None) -> bool:
    languages = _CUE_LANGUAGES.get(cue.strip().casefold())
    return languages is None or language is None or language in languages


_COLON = re.compile("[:：/／]")
_CJK_LINE_CAP = 40
# "Jane Roe, Staff Writer", "Jane Roe 3 May 2024"
_NAME_AND_MORE = re.compile(
    r"[^\W\d_][^,|/–—\d]{2,50}\s{0,3}[,|/–—-]\s{0,3}(?:[\w.&']{1,20} ){0,3}(?:staff|writer|reporter"
    r"|correspondent|editor|columnist|journalist|contributor|bureau chief|kontributor|wartawan|redakteurin"
    r"|redakteur|korrespondent(?:in)?|tim redaksi|kompas\.com|detik\w{2,10}|reuters|afp"
    r"|associated press|ap|antara|bbc news|cnn)(?: [\w ]{1,30})?$"
    r"|(?:[^\W\d_][\w.'’-]{0,20} ){1,3}[^\W\d_][\w'’-]{1,20}\s?[,•·|–—-]?\s?"
    rf"(?:{_MONTH}[a-z]{{0,6}}\.? \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? {_MONTH}[a-z]{{0,6}}\.? \d{{4}})",
    re.I,
)
# "Published 3 May 2024 by Jane Roe"
_DATED_CUE = re.compile(
    r"(?:(?:published|posted|updated|written|diposting|dipublikasikan|diterbitkan|veröffentlicht|publié|publicado)\b"
    rf"|(?:on |am |le )?(?:\d{{1,2}}|{_MONTH})).{{0,60}}?(?:\b[Bb]y:?|\bBY:?|\boleh|\bvon|\bpar|\bpor)"
    r" (?=[^\W\d_])",
    re.I,
)
# Small words that a byline has besides its names.
_BESIDE_WORDS = (
    "and dan und et y e og och en i и with in for at on from to the of im aus à de pour para der di untuk am "
    "le el avec mit con published updated posted last staff dr prof uhr pukul"
)
_BESIDE_NAMES = frozenset(_BESIDE_WORDS.split())


def _is_all_names(rest: str, names: tuple[str, ...]) -> bool:
    """Say whether what follows "By" is names and their trimmings: no verb, no end of a sentence."""
    if not any(" " in name for name in names) or rest.endswith((".", "?", "!", "…")):
        return False
    small = (word for word in re.findall(r"[^\W\d_]+", _OTHERS.split(rest)[0]) if word.islower())
    return all(word in _BESIDE_NAMES for word in small)


# Words that inline elements glue together ("Jane RoelandStaff Writer", "王小明2024").
_GLUED = re.compile(
    r"(?<=[a-zß-ÿ.] )(?<![Bb]y )([A-ZÀ-Þ][a-zß-ÿ]{3,20})(?<!Fitz)(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
    r"|([\u4e00-\u9fff])(?=\d)"
)
_GLUED_CUE = re.compile(r"^(By|Von|Par|Por|Oleh)(?=[A-ZÀ-Þ][a-zß-ÿ])")


def _line(text: str) -> str:
    line = unicodedata.normalize("NFC", text[:_LINE_CAP]).replace("\u00a0", " ").strip()
    line = line.strip(" -–—|•·*_#:")
    if line[:1] + line[-1:] in {"()", "[]", "（）", "【】"}:
        line = line[1:-1].strip()
    return _GLUED.sub(r"\1\2 | ", _GLUED_CUE.sub(r"\1 ", line))


def _cue(part: str) -> int:
    """Return how long the words are that open a byline; 0 where there are none."""
    match = _WRITERS.match(part) or _WRITERS_CJK.match(part)
    return match.end() if match else 0


def _part_names(part: str) -> list[str]:
    part = part.strip()
    if not part or _OTHERS.match(part):
        return []
    part = _before_others(part)
    cue = _cue(part)
    inner = None if cue else _INNER_CUE.search(part)
    line, part = part, part[inner.end() if inner else cue :]
    part = _ADDRESS.sub(" ", _BRACKETS.sub(" ", part)).strip()
    # "Author: By Jane Roe"
    part = part[_cue(part) :].strip()
    return _names(_HAN_SPACE.sub("、", part) if "记者" in line[:12] else part)


def _before_others(part: str) -> str:
    """Return what stands before the editors and photographers of a line."""
    other = _OTHERS.search(part)
    return part[: other.start()] if other and part[: other.start()].strip(" ,-–(") else part


def _names(part: str) -> list[str]:
    pieces = [_TAIL.sub("", piece.strip()) for piece in _AND.split(part)]
    pieces = [strip_titles(" ".join(piece.split()).strip(" .:-–—*•\"'®™")) for piece in pieces]
    pieces = [piece for piece in pieces if piece and _cue(piece + " ") <= len(piece)]
    people = [name for piece in pieces if (name := piece if is_person(piece) else before_role(piece))]
    # Beside a full name or something that is no name, a single word is a degree, a place or a role.
    if len(people) < len(pieces) or any(" " in name for name in people):
        return [name for name in people if " " in name or (not name.isascii() and not name[0].isupper())]
    return people
