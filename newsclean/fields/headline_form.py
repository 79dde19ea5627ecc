"""What the form of a line alone says for and against its being a headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.page import Block, Kind

_TOO_MANY_WORDS, _FEW_WORDS = 18, 3
_MOST_NAMES = 4
_WORD_CHARS, _HAN_WORD_CHARS = 8, 3
STOPS, COLONS = (".", "。", ";", ","), (":", "：")
_CLOSING = "\"'”’»)」』"
_DIGIT = re.compile(r"\d")
# "Home » News » Ferry", "News / Islands / Ferry"
_TRAIL = re.compile(r"[»›>→|｜]+|\s/\s")
_CREDIT = re.compile(r"\b(?:photo|foto|bild|image|imagen|video|picture|фото)s?(?:\s?:|\sby\b)|©|\bgetty\b", re.I)
# A colon or a dash between words, or a quotation that opens.
_INNER = re.compile(r"\w[:：]\s?\S|\w,?\s[-–—]\s\w|[\"„“«‘'》]\w")
# A photographer and an agency in brackets at the end of a caption.
_CREDITED = re.compile(r"\([^()]{2,80}(?:/| via )[^()]{2,60}\)\.?$")
# A moment ends a date line: "Gazette desk, 7.15 am", "4 Maret 2026 16:18 WIB".
_MOMENT = re.compile(r"\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|hrs?|h|[a-z]{2,4}))?\)?$", re.I)
_MOMENT_CHARS = 20


def ends_like_none(text: str) -> bool:
    """Say whether a line ends as a caption or a date line does: with a credit in brackets, with a clock time."""
    if text.endswith((")", ").")) and _CREDITED.search(text):
        return True
    return _MOMENT.search(text[-_MOMENT_CHARS:]) is not None


def ends_sentence(text: str) -> bool:
    """Say whether a line ends like a sentence, also inside a quotation; one that breaks off with dots does not."""
    return text.rstrip(_CLOSING).endswith(STOPS) and not text.endswith("...")


def form_signs(block: Block) -> Iterator[tuple[str, float]]:
    """Yield the names of signs in `newsclean.fields.headline_weights.WEIGHTS`, and how strong they are."""
    text = block.text
    words = _count_words(text)
    yield "many words", max(0, words - _TOO_MANY_WORDS) / 10
    yield "few words", words <= _FEW_WORDS
    yield "full stop", ends_sentence(text)
    yield "colon", text.endswith(COLONS)
    yield "small letter", text[0].islower()
    yield "digit", _DIGIT.search(text) is not None
    yield "like a name", 1 < words <= _MOST_NAMES and text.istitle()
    yield "inner mark", _INNER.search(text) is not None
    yield "trail", len(_TRAIL.findall(text)) > 1
    yield "credit", _CREDIT.search(text) is not None
    yield "list item", block.kind is Kind.LIST_ITEM


def _count_words(text: str) -> int:
    words = len(text.split())
    is_spaced = text.isascii() or words * _WORD_CHARS > len(text)
    return words if is_spaced else max(words, len(text) // _HAN_WORD_CHARS)
