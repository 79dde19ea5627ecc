"""From what the caller holds to clean text: character sets, forbidden characters, HTML or plain text."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

#: Bytes searched for a charset declaration. The HTML standard asks for 1,024; real pages put it later.
_PRESCAN = 8192
#: Bytes shown to charset-normalizer, whose time grows with its input.
_SAMPLE = 65536

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})", re.I
)
# Python's names of the charsets that the Encoding standard (encoding.spec.whatwg.org) knows. Others that Python has,
# such as idna or utf-7, are no charsets of pages, and some of them raise on any input.
_CHARSETS: Final = frozenset(
    {
        "utf-8", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp866",
        "cp874", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "iso8859-2", "iso8859-3", "iso8859-4",
        "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-10", "iso8859-13", "iso8859-14", "iso8859-15",
        "iso8859-16", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp", "cp932", "cp949",
    }
)  # fmt: skip
# The standard reads these labels as their supersets, and knows some that Python does not.
_SUPERSETS: Final = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    # A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_LABELS: Final = {
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "iso-8859-8-i": "iso8859-8",
    "x-cp1251": "cp1251",
    "unicode-1-1-utf-8": "utf-8",
}
# Charsets that pages without a declaration are written in, for the guess.
_GUESSED: Final = (
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874", "koi8_r",
    "gb18030", "big5", "euc_jp", "cp932", "cp949", "utf_16_le", "utf_16_be",
)  # fmt: skip
_ESCAPED_JAPANESE: Final = (b"\x1b$B", b"\x1b$@")
# XML 1.0 forbids these code points (section 2.2); one of them makes a parser drop the rest of a page.
_FORBIDDEN_BYTES: Final = bytes(code for code in range(0x20) if code not in b"\t\n\r") + b"\x7f"
_FORBIDDEN_REFERENCE = re.compile(
    rb"&#(?:0{0,6}(?:[0-8]|1[1245-9]|2\d|3[01]|127)"
    rb"|[xX]0{0,6}(?:[0-8bcBCeEfF]|1[0-9a-fA-F]|7[fF]))(?:;|(?![0-9a-fA-F;]))"
)
_XML_DECLARATION = re.compile(rb"\s*<\?xml[^>]{0,300}>", re.I)
_DOCUMENT_TAG = re.compile(rb"<(?:!doctype\s{1,20}html|html|head|body)\b[^<>]{0,2000}>", re.I)
_ANY_TAG = re.compile(
    rb"</?(?:p|div|span|a|br|h[1-6]|article|section|main|table|t[rdh]|ul|ol"
    rb"|li|img|meta|script|style|figure|blockquote|em|strong|b|i)"
    rb"(?:\s[^<>]{0,2000})?/?>",
    re.I,
)
_ENOUGH_TAGS = 3
# What is left of embedded code on one flattened page in twenty leaves tags in up to 12 % of its lines; fragments of
# HTML have them in 30 % and more.
_LEAST_TAGGED = 1 / 6


@dataclass(frozen=True, slots=True)
class Decoded:
    """The input as text.

    Attributes:
        utf8: the page as UTF-8, free of characters that no page may hold.
        is_html: True for HTML, False for plain text.
        warnings: what was guessed or dropped on the way.
    """

    utf8: bytes
    is_html: bool
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The page as str."""
        return self.utf8.decode("utf-8", "replace")


def decode(html_or_text: str | bytes) -> Decoded:
    """Return the input as clean text and say whether it is HTML.

    Args:
        html_or_text: a page as str, or as bytes in any charset; a byte order mark decides, then valid UTF-8, then
            the charset the page declares, then charset-normalizer's guess.

    Raises:
        TypeError: for anything that is neither str nor bytes.
    """
    warnings: tuple[str, ...] = ()
    if isinstance(html_or_text, str):
        utf8 = html_or_text.removeprefix("\ufeff").encode("utf-8", "ignore")
    elif isinstance(html_or_text, bytes | bytearray | memoryview):
        utf8, warnings = _to_utf8(bytes(html_or_text))
    else:
        raise TypeError(f"clean() takes a page as str or bytes, not {type(html_or_text).__name__}")
    utf8 = utf8.translate(None, _FORBIDDEN_BYTES)
    is_html = _looks_like_html(utf8)
    if is_html:
        declaration = _XML_DECLARATION.match(utf8)
        utf8 = _FORBIDDEN_REFERENCE.sub(b"", utf8[declaration.end() :] if declaration else utf8)
    return Decoded(utf8, is_html, warnings)


def _to_utf8(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    for bom, charset in _BOMS:
        if raw.startswith(bom):
            return _recode(raw[len(bom) :], charset), ()
    try:
        # A page may declare iso-8859-1 and be UTF-8; text that is valid UTF-8 by accident is vanishingly rare, but for
        # the Japanese charset that escapes to seven bits.
        if not raw.isascii():
            raw.decode("utf-8")
        elif _is_escaped_japanese(raw):
            return _recode(raw, "iso2022_jp"), ()
    except UnicodeDecodeError as error:
        return _from_other_charset(raw, error.start)
    return raw, ()


def _is_escaped_japanese(raw: bytes) -> bool:
    # One byte is looked for much faster than several.
    if b"\x1b" not in raw or not any(escape in raw for escape in _ESCAPED_JAPANESE):
        return False
    return _declared_charset(raw) == "iso2022_jp"


def _recode(raw: bytes, charset: str) -> bytes:
    return raw.decode(charset, "replace").encode("utf-8", "ignore")


def _from_other_charset(raw: bytes, first_bad: int) -> tuple[bytes, tuple[str, ...]]:
    declared = _declared_charset(raw)
    if declared and declared != "utf-8":
        return _recode(raw, declared), ()
    if declared or first_bad > _SAMPLE:
        return _recode(raw, "utf-8"), ("some bytes are not valid in the page's charset",)
    return _guess(raw)


def _declared_charset(raw: bytes) -> str | None:
    match = _DECLARED.search(raw[:_PRESCAN])
    if not match:
        return None
    label = match[1].decode("ascii").lower()
    try:
        name = _LABELS.get(label) or codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    name = _SUPERSETS.get(name, name)
    return name if name in _CHARSETS else None


def _guess(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  (needed by few pages, slow to import)

    best = from_bytes(raw[:_SAMPLE], cp_isolation=list(_GUESSED)).best()
    charset = best.encoding if best else "cp1252"
    return _recode(raw, charset), (f"charset guessed: {charset}",)


def _looks_like_html(utf8: bytes) -> bool:
    start = utf8[:4096].lstrip()
    if start.startswith(b"<") and (_ANY_TAG.match(start) or start[1:2] in (b"!", b"?")):
        return True
    if _DOCUMENT_TAG.search(utf8[:_SAMPLE]):
        return True
    tags = _ANY_TAG.finditer(utf8)
    if sum(1 for _, _ in zip(range(_ENOUGH_TAGS), tags, strict=False)) < _ENOUGH_TAGS:
        return False
    lines = [line for line in utf8.splitlines() if line.strip()]
    return sum(_ANY_TAG.search(line) is not None for line in lines) >= _LEAST_TAGGED * len(lines)
