"""What two printings of a headline have in common, and what around it is the site's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import unescape

from newsclean.fields.sites import is_named, squeeze

#: Characters of a title that are looked at.
TITLE_CAP = 400
# Between a headline and a site's name. A hyphen or colon counts only with spaces, a bar always.
_SEPARATOR = re.compile(r"\s+[-–—‒―•·∙:»«›‹/~*]{1,3}\s+|\s{0,3}[|｜│ㅣ¦_»«]{1,3}\s{0,3}")
_BAR = re.compile(r"\s{1,3}[|｜│]\s{1,3}|｜")
# Where a kicker or an addition may stand apart from a headline.
_BORDER = re.compile(r"\s{0,3}[-–—‒―|｜│ㅣ¦_:：«»・•·/~()（）【】\[\]]{1,3}\s{0,3}|(?<=[?!.])\s{1,3}")
_LEAST_SHARE = 0.6
# A section behind a bar has fewer words than the headline before it; behind a second bar stands the site's name.
_HEAD_WORDS, _TAIL_WORDS, _LAST_WORDS = 4, 3, 5
_WORD = re.compile(r"\w+")
# Letters of a word that says what a text is about.
_LONG_WORD = 4
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
# Marks that close what nothing opened: what is left of a trail of links. "»" opens a quotation in some languages.
_CLOSING = "》〉」』】）)]"
#: What a title that was cut off ends with.
CUT_OFF = ("…", "...")
#: Letters and digits below which a text is too short to be told for a headline by its beginning.
LEAST = 8


def cut_site_name(title: str, names: Iterable[str]) -> str:
    """Return a title without the site's name at its end or its beginning, and what follows the name.

    A name counts only beside a separator (``- – | : « ·`` and the like): "Prices rise | World | The Daily"
    becomes "Prices rise | World" for the name "The Daily". Comes back unchanged where no name is found.
    """
    title = title.strip()
    names = tuple(names)
    borders = list(_SEPARATOR.finditer(title[:TITLE_CAP]))
    for match, following in zip(borders, [*borders[1:], None], strict=False):
        head = title[: match.start()].strip()
        piece = title[match.end() : following.start() if following else None]
        if head and (is_named(piece, names) or is_exactly(title[match.end() :], names)):
            return title if is_exactly(head, names) else head
    return _without_leading_name(title, names)


def is_exactly(text: str, names: Iterable[str]) -> bool:
    """Say whether a text is one of these names up to letter case and punctuation."""
    return squeeze(text) in set(map(squeeze, names))


def _without_leading_name(title: str, names: tuple[str, ...]) -> str:
    match = _SEPARATOR.search(title[:TITLE_CAP])
    if match and is_exactly(title[: match.start()], names) and len(squeeze(title[match.end() :])) >= LEAST:
        return title[match.end() :].strip()
    return title


def same_headline(one: str, other: str) -> bool:
    """Say whether two texts print one headline, give or take punctuation, a kicker, a site's name or a word.

    True for equal letters and digits; where one is the other with something before or behind a border (dash,
    bar, colon, bracket); where one is the other cut off at "…"; and where nine in ten of at least six words
    agree.
    """
    short, long = sorted((one.strip()[:TITLE_CAP], other.strip()[:TITLE_CAP]), key=len)
    a, b = squeeze(short), squeeze(long)
    if a == b:
        return bool(a)
    if len(a) < LEAST:
        return False
    if b.startswith(a) or b.endswith(a):
        return short.endswith(CUT_OFF) or a in parts(long)
    return len(a) >= _LEAST_SHARE * len(b) and _share_words(short, long)


@lru_cache(maxsize=64)
def parts(title: str) -> frozenset[str]:
    """Return what stands before and behind each border of a title, squeezed."""
    borders = list(_BORDER.finditer(title[:TITLE_CAP]))[:12]
    heads = {squeeze(title[: match.start()]) for match in borders}
    return frozenset(heads | {squeeze(title[match.end() :]) for match in borders})


def main_parts(title: str) -> set[str]:
    """Return the parts of a claimed title that may be the headline: its longer half, not a section."""
    whole = squeeze(title)
    return {key for key in parts(title) | {whole} if len(key) > LEAST and 2 * len(key) >= len(whole)}


def tails_of(title: str) -> Iterator[str]:
    """Yield what stands behind each border of a title and is the longer part of it, the longest first."""
    for border in _BORDER.finditer(title[:TITLE_CAP]):
        if 2 * border.end() <= len(title):
            yield title[border.end() :].strip()


def _share_words(one: str, other: str) -> bool:
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(a | b) >= 6 and len(a & b) >= 0.9 * len(a | b)


def alike(one: str, other: str) -> bool:
    """Say whether two titles tell the same in about the same words: they share two in three of all their words."""
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return 3 * len(a & b) >= 2 * len(a | b)


# A headline stands on its page three to six times.
@lru_cache(maxsize=64)
def plain_title(title: str, names: tuple[str, ...]) -> str:
    """Return the title without the site's name, sections behind bars ("… | Opinion") and a closing mark before it."""
    title = cut_site_name((unescape(title) if "&" in title else title).replace("\u00ad", ""), names)
    bars = list(_BAR.finditer(title[:TITLE_CAP]))
    most = _TAIL_WORDS if len(bars) == 1 else _LAST_WORDS
    for border in reversed(bars):
        head, tail = title[: border.start()], title[border.end() :]
        if words_of(head) < _HEAD_WORDS or words_of(tail) > most:
            break
        title = head.strip()
    return title.lstrip(_CLOSING + " ")


def words_of(text: str) -> int:
    """Return the number of words in a text."""
    return len(_WORD.findall(text))


def related(one: str, other: str) -> bool:
    """Say whether two texts share a longer word but for its ending, or four letters on end in unspaced scripts."""
    other = other.casefold()
    if is_unspaced(one):
        return any(word[at : at + 4] in other for word in _WORD.findall(one) for at in range(len(word) - 3))
    stems = (
        word[: max(_LONG_WORD, len(word) - 2)] for word in _WORD.findall(one.casefold()) if len(word) >= _LONG_WORD
    )
    return any(stem in other for stem in stems)


def is_unspaced(text: str) -> bool:
    """Say whether a text has letters of a script that puts no spaces between words."""
    return _UNSPACED.search(text) is not None
