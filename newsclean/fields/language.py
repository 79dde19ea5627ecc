"""The language of a story, told from its words and weighed against what the page claims."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest
from string import punctuation
from typing import TYPE_CHECKING

from newsclean.article import Evidence
from newsclean.fields.found import Found
from newsclean.fields.stop_words import ARABIC, CYRILLIC, DEVANAGARI, HEBREW, LATIN

if TYPE_CHECKING:
    from newsclean.page import Block, Page
    from newsclean.publishers.rule import Publisher

_CHARS = 1600
_WORDS = 200
_BLOCKS = 12
_BLOCK_CHARS = 200
_LONG = 60
_LEAST_LETTERS = 12
# Share of the words that must be stop words, their least number, and the lead over the next language.
_LEAST_SHARE = 0.08
_LEAST_HITS = 3
_LEAD = 1.12
_LEAST_AHEAD = 2.0
# Of languages that share most of their words one word of its own tells.
_KIN_AHEAD = 0.9
_FEW_HITS, _CLEAR_LEAD = 6, 1.6
# One word in so many settles most pages, where a language has that many hits, share and lead in them.
_STRIDE = 3
_PLAIN_HITS, _PLAIN_SHARE, _PLAIN_LEAD = 12, 0.2, 1.6
# Written so alike that a publisher is believed when it says which, and below so many characters a page.
_KIN = ({"hr", "sr"}, {"id", "ms"}, {"da", "no"}, {"cs", "sk"}, {"gl", "pt"})
_SHORT = 800

_PUNCTUATION = punctuation + "«»“”„‘’…–—·•،؛؟।"
_WORD = re.compile(r"[^\s\d!-/:-@\[-`{-~«»“”„‘’…–—·•،؛؟।]+")

# First and last character of scripts that one language alone writes, in news.
_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("Latin", "A", "\u024f"),
    ("Latin", "\u1e00", "\u1eff"),
    ("el", "\u0370", "\u03ff"),
    ("el", "\u1f00", "\u1fff"),
    ("Cyrillic", "\u0400", "\u052f"),
    ("hy", "\u0530", "\u058f"),
    ("Hebrew", "\u0590", "\u05ff"),
    ("Arabic", "\u0600", "\u077f"),
    ("Devanagari", "\u0900", "\u0963"),
    ("bn", "\u0980", "\u09ff"),
    ("pa", "\u0a00", "\u0a7f"),
    ("gu", "\u0a80", "\u0aff"),
    ("or", "\u0b00", "\u0b7f"),
    ("ta", "\u0b80", "\u0bff"),
    ("te", "\u0c00", "\u0c7f"),
    ("kn", "\u0c80", "\u0cff"),
    ("ml", "\u0d00", "\u0d7f"),
    ("si", "\u0d80", "\u0dff"),
    ("th", "\u0e00", "\u0e7f"),
    ("lo", "\u0e80", "\u0eff"),
    ("my", "\u1000", "\u109f"),
    ("ka", "\u10a0", "\u10ff"),
    ("am", "\u1200", "\u137f"),
    ("km", "\u1780", "\u17ff"),
    ("Kana", "\u3041", "\u30ff"),
    ("Han", "\u4e00", "\u9fff"),
    ("ko", "\uac00", "\ud7a3"),
)


def _table(words: dict[str, str]) -> dict[str, tuple[tuple[str, ...], float]]:
    """Return for each word the languages that have it and its weight, less the more of them share it."""
    owners: dict[str, list[str]] = {}
    for language, listed in words.items():
        for word in dict.fromkeys(listed.split()):
            owners.setdefault(word, []).append(language)
    return {word: (tuple(languages), 1 / len(languages) ** 0.5) for word, languages in owners.items()}


_TABLES = {
    "Latin": _table(LATIN),
    "Cyrillic": _table(CYRILLIC),
    "Arabic": _table(ARABIC),
    "Devanagari": _table(DEVANAGARI),
    "Hebrew": _table(HEBREW),
}
_SCRIPT_ONLY = {"Hebrew": "he"}

# Codes that pages use beside the ISO 639-1 one, and members of a language that the words do not part.
_CODES = "in=id iw=he ji=yi nb=no nn=no fil=tl cmn=zh jp=ja kr=ko ua=uk cz=cs gr=el vn=vi dk=da se=sv sh=sr bs=hr by=be"
_ALIASES = dict(pair.split("=") for pair in _CODES.split())


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language a text is written in, or None where it is not plain.

    Read are the script and, where several languages write it, the commonest function words among the first
    200 words. Bosnian is told as "hr", both written forms of Norwegian as "no", and a text in Han characters
    alone as "zh".
    """
    text = text[:_CHARS]
    script = _script(text[:: 2 * _STRIDE]) or _script(text)
    if script is None or script not in _TABLES:
        return script
    language = _by_words(text, script)
    return language or _SCRIPT_ONLY.get(script)


def _script(text: str) -> str | None:
    """Return the script of most letters, or the language where only one writes it; None below 12 letters."""
    counts = Counter(text)
    scripts: Counter[str] = Counter()
    for char, count in counts.items():
        if char.isalpha() or char > "\u0900":
            scripts[_script_of(char)] += count
    del scripts[""]
    return _leading(scripts)


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    return next((name for name, first, last in _SCRIPTS if first <= char <= last), "")


def _leading(scripts: Counter[str]) -> str | None:
    # Han and kana say in one character what an alphabet says in three.
    scripts = Counter({name: count * (3 if name in ("Han", "Kana", "ko") else 1) for name, count in scripts.items()})
    total = sum(scripts.values())
    if total < _LEAST_LETTERS:
        return None
    east = scripts["Han"] + scripts["Kana"]
    if east > total / 2:
        return "ja" if scripts["Kana"] > 0.1 * east else "zh"
    name, count = scripts.most_common(1)[0]
    return name if count >= total / 2 else None


def _by_words(text: str, script: str) -> str | None:
    few = [word.strip(_PUNCTUATION).casefold() for word in text.split()[:_WORDS:_STRIDE]]
    if plain := _plain(_scores(few, script), len(few)):
        return plain
    words = [word.casefold() for word in _WORD.findall(text)[:_WORDS]]
    return _verdict(_scores(words, script), len(words))


def _plain(scores: dict[str, tuple[float, int]], words: int) -> str | None:
    """Return the language so far ahead in some of the words that all of them would say the same."""
    ranked = nlargest(2, scores, key=scores.__getitem__)
    if not ranked or scores[ranked[0]][1] < max(_PLAIN_HITS, _PLAIN_SHARE * words):
        return None
    second = scores[ranked[1]][0] if len(ranked) > 1 else 0.0
    return ranked[0] if scores[ranked[0]][0] >= _PLAIN_LEAD * second else None


def _scores(words: Iterable[str], script: str) -> dict[str, tuple[float, int]]:
    table = _TABLES[script]
    known = Counter(word for word in words if word in table)
    weights: dict[str, float] = {}
    hits: dict[str, int] = {}
    for word, count in known.items():
        languages, weight = table[word]
        for language in languages:
            weights[language] = weights.get(language, 0.0) + weight * count
            hits[language] = hits.get(language, 0) + count
    return {language: (weight, hits[language]) for language, weight in weights.items()}


def _verdict(scores: dict[str, tuple[float, int]], words: int) -> str | None:
    ranked = sorted(scores, key=lambda language: scores[language], reverse=True)
    if not ranked or not words:
        return None
    best, hits = scores[ranked[0]]
    second = scores[ranked[1]][0] if len(ranked) > 1 else 0.0
    enough = hits >= _LEAST_HITS and hits >= _LEAST_SHARE * words
    # Languages that hang their function words on other words have few of them to count.
    enough = enough or (hits >= _FEW_HITS and best >= _CLEAR_LEAD * second)
    least = _KIN_AHEAD if set(ranked[:2]) in _KIN else _LEAST_AHEAD
    ahead = best >= _LEAD * second or best - second >= least
    return ranked[0] if enough and ahead else None


def find_language(page: Page, publisher: Publisher | None) -> Found[str | None]:
    """Return the language of a page's story (ISO 639-1), or None where neither words nor claims tell it.

    The words of the page's longest blocks decide where they are plain, for many a template says lang="en"
    whatever the story is written in; then a warning names the claim. Between languages written almost alike
    the publisher decides, or, for a short text, the page. Where the words are not plain the claims decide, then
    the publisher's language.
    """
    text = _longest(page.blocks)
    told = detect_language(text)
    claimed = _claimed(page)
    published = _published(page, publisher)
    if told is None:
        return claimed or published or Found(None)
    if published is not None and _kin(told, published):
        return published
    if claimed is not None and _kin(told, claimed) and len(text) < _SHORT:
        return claimed
    return Found(told, Evidence(source="text", raw=text[:80]), _contradicted(told, claimed))


def _claimed(page: Page) -> Found[str | None] | None:
    for claim in page.claimed("language"):
        if code := language_code(claim.value):
            return Found(code, Evidence(source=claim.source, raw=claim.value))
    return None


def _published(page: Page, publisher: Publisher | None) -> Found[str | None] | None:
    if publisher is None or not page.blocks:
        return None
    return Found(publisher.language, Evidence(source="publisher", raw=publisher.name))


def _kin(told: str, other: Found[str | None]) -> bool:
    """Say whether another language is named than the words told, one written almost alike."""
    return {told, other.value} in _KIN


def _contradicted(told: str, claimed: Found[str | None] | None) -> tuple[str, ...]:
    if claimed is None or claimed.evidence is None or claimed.value == told:
        return ()
    return (f"the page claims the language {claimed.evidence.raw!r}, its words are {told!r}",)


def language_code(claim: str) -> str | None:
    """Return the ISO 639-1 code in a claim such as "en-US", "id_ID", "pt-br"; None for anything else."""
    match = re.match(r"\s{0,4}([A-Za-z]{2,3})(?:[-_;, ]|$)", claim)
    if match is None:
        return None
    code = match[1].casefold()
    code = _ALIASES.get(code, code)
    return code if len(code) == 2 else None


def _longest(blocks: tuple[Block, ...]) -> str:
    """Return the words of the longest blocks with few links, longest first."""
    prose = [block.text for block in blocks if len(block.text) >= _LONG and block.link_chars * 3 <= len(block.text)]
    if len(prose) < _BLOCKS:
        prose = [block.text for block in blocks if block.link_chars * 3 <= len(block.text)]
    longest = nlargest(_BLOCKS, prose, key=len)
    return " ".join(text[:_BLOCK_CHARS] for text in longest)[:_CHARS]
