"""People's names in a printed byline."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from newsclean.fields import byline_words as words
from newsclean.fields.given_names import has_given_name
from newsclean.fields.names import before_role, is_person, strip_titles

_LINE_CAP = 300
#: Characters of the longest line that can be a byline.
BYLINE_CAP = 160
_CJK_LINE_CAP = 40
_DATED = re.compile(r"\d{4}|\d\d?[./]\d\d?[./]\d\d|\bcomments?\b", re.I)


# A line is asked about as a byline before it is read as one.
@lru_cache(maxsize=64)
def read_byline(text: str, language: str | None = None, *, glued: bool = True) -> tuple[str, ...]:
    """Return the names of the writers in a printed byline, in order; () when it is not a byline.

    Cue words ("By", "Penulis:", "Von", "文/"), roles, places, agencies, desks, e-mail addresses and dates are
    split off; editors, photographers and translators are not writers, nor are those whom a picture's credit names. A
    line without a cue is read as a list of names with what belongs to them ("Jane Roe, Staff Writer"), as for a block
    known to be one.

    Args:
        text: the line as printed; only the first 300 characters are read.
        language: ISO 639-1 of the page, or None.
        glued: whether words that inline elements glued together may be parted ("Jane RoelandStaff Writer").

    """
    line = _line(text, glued=glued)
    names: list[str] = words.KOREAN.findall(line)
    if names:
        return tuple(dict.fromkeys(names))
    if words.CREDIT.match(line):
        return ()
    for part in words.SPLIT_ROLES.split(line):
        if names and _DATED.search(part):
            # Behind the date stand sections and the number of comments.
            break
        # Behind a name, single words are sections and places.
        names += [name for name in _part_names(part) if not names or " " in name or not name.isascii()]
    if not _cue(line):
        # Without a cue a single word is more likely a button or a place.
        names = [name for name in names if " " in name or not name.isascii() or name == line]
    return tuple(dict.fromkeys(names))


def opens_with_cue(line: str) -> bool:
    """Say whether a line opens with words that name the writer ("By", "Penulis:")."""
    return _cue(_line(line)) > 0


def is_bare_cue(line: str) -> bool:
    """Say whether a line ends in the words that open a byline, or is nothing but words for another's part in it."""
    bare = _line(line) + " "
    if words.BARE_CUE.fullmatch(bare):
        return True
    match = words.WRITERS.match(bare) or words.WRITERS_CJK.match(bare) or words.OTHERS.match(bare)
    return match is not None and not bare[match.end() :].strip()


def names_others(line: str) -> bool:
    """Say whether a line opens with words that name an editor, a photographer or a source, or is a picture's credit."""
    line = _line(line)
    return (words.OTHERS.match(line) or words.CREDIT.match(line)) is not None


def looks_like_byline(text: str, language: str | None = None) -> bool:
    """Say whether a line that nothing else marks as a byline is one; strict, for lines up to 160 characters.

    It must open with words that name the writer, a date before them aside, and hold nothing but names and
    what goes with them; or be one name followed by a journalist's role, an agency or a date ("Jane Roe, Staff
    Writer").
    """
    # Most lines of a page end here; reading names costs fifty times as much.
    if len(text) > BYLINE_CAP or not _hints_at_writer(text):
        return False
    line = _line(text)
    cue = words.WRITERS.match(line)
    if cue is None and not _may_name_writer(line):
        return False
    names = read_byline(line, language)
    if not names:
        return False
    if cue is None:
        return _may_name_cjk_writer(line) or line.startswith(names[0]) or _is_dated(line, names)
    if words.COLON.search(cue[0]):
        return True
    return _is_cue_in(cue[0], language) and _is_all_names(line[cue.end() :], names)


def is_only_names(text: str, names: tuple[str, ...]) -> bool:
    """Say whether a line says nothing but these names and the little words between them."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, " ")
    return all(word.casefold() in words.BESIDE_NAMES for word in re.findall(r"[^\W\d_]+", text))


def _hints_at_writer(text: str) -> bool:
    """Say whether a line opens with a word of a cue, names a role or a year, or is written in East Asian script."""
    if words.may_open_cue(text) and words.CUE_START.match(text):
        return True
    if words.YEAR.search(text):
        return True
    if not text.isascii() and words.EAST_ASIAN.search(text):
        return True
    return words.APART.search(text) is not None and words.ROLE.search(text.casefold()) is not None


def _may_name_writer(line: str) -> bool:
    return bool(_may_name_cjk_writer(line) or words.NAME_AND_MORE.match(line) or words.DATED_CUE.match(line))


def _may_name_cjk_writer(line: str) -> bool:
    # A sentence behind a dateline that names the reporter is no byline.
    if line.isascii() or len(line) > _CJK_LINE_CAP or line.endswith((".", "。")):
        return False
    return (words.WRITERS_CJK.match(line) or words.KOREAN.search(line)) is not None


def _is_dated(line: str, names: tuple[str, ...]) -> bool:
    cue = words.DATED_CUE.match(line)
    return cue is not None and _is_all_names(line[cue.end() :], names)


def _is_cue_in(cue: str, language: str | None) -> bool:
    languages = words.CUE_LANGUAGES.get(cue.strip().casefold())
    return languages is None or language is None or language in languages


def _is_all_names(rest: str, names: tuple[str, ...]) -> bool:
    """Say whether what follows "By" is names and their trimmings: no verb, no end of a sentence."""
    if not any(" " in name for name in names) or rest.endswith((".", "?", "!", "…")):
        return False
    small = (word for word in re.findall(r"[^\W\d_]+", words.OTHERS.split(rest)[0]) if word.islower())
    return all(word in words.BESIDE_NAMES for word in small)


@lru_cache(maxsize=64)
def _line(text: str, *, glued: bool = True) -> str:
    line = text[:_LINE_CAP].strip()
    if not line.isascii():
        line = unicodedata.normalize("NFC", line).replace("\u00a0", " ").strip()
    line = line.strip(" -–—|•·*_#:")
    if line[:1] + line[-1:] in {"()", "[]", "（）", "【】"}:
        line = line[1:-1].strip()
    line = words.GLUED_CUE.sub(r"\1 ", line)
    return words.GLUED.sub(r"\1\2\3 | ", line) if glued and words.MAY_BE_GLUED.search(line) else line


def _cue(part: str) -> int:
    """Return how long the words are that open a byline; 0 where there are none."""
    match = words.WRITERS.match(part) or words.WRITERS_CJK.match(part)
    return match.end() if match else 0


def _part_names(part: str) -> list[str]:
    part = part.strip()
    if not part or words.OTHERS.match(part):
        return []
    part = _before_others(part)
    cue = _cue(part)
    inner = None if cue else words.INNER_CUE.search(part)
    line, part = part, part[inner.end() if inner else cue :]
    part = words.ADDRESS.sub(" ", words.BRACKETS.sub(" ", part)).strip()
    # "Author: By Jane Roe"
    part = part[_cue(part) :].strip()
    return _names(words.HAN_SPACE.sub("、", part) if "记者" in line[:12] else part)


def _before_others(part: str) -> str:
    """Return what stands before the editors and photographers of a line."""
    other = words.OTHERS.search(part)
    return part[: other.start()] if other and part[: other.start()].strip(" ,-–(") else part


def _names(part: str) -> list[str]:
    part = words.FOOTNOTE.sub("", part)
    pieces = [words.TAIL.sub("", piece.strip()) for piece in words.AND.split(part)]
    pieces = [strip_titles(" ".join(piece.split()).strip(" .:-–—*•\"'®™")) for piece in pieces]
    # A piece that begins with a digit is the rest of a date.
    pieces = [_once(piece) for piece in pieces if piece and not piece[0].isdigit() and _cue(piece + " ") <= len(piece)]
    people = list(_people(pieces))
    # Beside a full name or something that is no name, a single word is a degree, a place or a role.
    if len(people) < len(pieces) or any(" " in name for name in people):
        return [name for name in people if " " in name or (not name.isascii() and not name[0].isupper())]
    return people


def _people(pieces: list[str]) -> list[str]:
    """Return the names among the pieces of a list; behind a role ("Head of Sales and …") only plain names count."""
    people: list[str] = []
    role = False
    for piece in pieces:
        name = piece if is_person(piece) else before_role(piece)
        if name and (not role or not name.isascii() or has_given_name(name)):
            people.append(name)
        role = role or not is_person(piece)
    return people


def _once(piece: str) -> str:
    """Return a name that stands twice, as its link and its text, once."""
    half = len(piece) // 2
    return piece[:half] if piece[:half] == piece[half + 1 :] and piece[half : half + 1] == " " else piece
