"""Taking a dateline apart: the words before its dash, as place, day and agency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from newsclean.fields.calendars import western_digits
from newsclean.fields.date_words import WEEKDAYS
from newsclean.fields.dateline.agencies import (
    NAME_ENDS,
    is_credit,
    is_domain,
    is_known_agency,
    looks_like_agency,
)
from newsclean.fields.dateline.labels import is_label
from newsclean.fields.dateline.places import JOINTS, is_city, is_place_like, is_region, is_upper, opens_with_city
from newsclean.fields.months import fold, month_number

_YEAR = r"(?:,?\s{1,2}(?:de\s|del\s)?(?P<Y>(?:19|20|25)\d\d)(?!\d))?"
_MONTH = r"[^\W\d_][^\s\d,.;:/|()–—-]{2,13}"
_DATES = (
    re.compile(rf"(?P<b>{_MONTH})\.?\s{{1,2}}(?P<d>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:/])" + _YEAR),
    re.compile(rf"(?<![\d/:])(?P<d>[0-3]?\d)(?:\.|er|º|-го)?\s{{1,2}}(?:de\s|di\s)?(?P<b>{_MONTH})\.?" + _YEAR),
    re.compile(r"\(?(?<![\d/])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?:/(?P<Y>\d{4}|\d\d))?(?![\d/])\)?"),
    re.compile(r"(?<![\d-])(?P<Y>20\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?![\d-])"),
)
_BRACKETED = re.compile(
    r"\((?P<round>[^()]{1,60})\)|\[(?P<square>[^\[\]]{1,60})\]|(?<![\w/])/(?P<slash>[^/()]{2,40})/(?!\w)"
)
_SEPARATOR = re.compile(
    r"\s{0,2}[,;|]\s{0,2}|\s{0,2}(?:--|[–—―])\s{0,2}|\s[-_]{1,2}\s|^\s?-\s|\s-$|\.\s{1,2}(?=\x00)|\s{2,}"
)
_DAY_MARK = "\x00"
_CORRESPONDENT = re.compile(r"^(?:корр?|corr)\.?\s", re.IGNORECASE)
_NEVER = '"“”„«»?!=;<>{}*\n'
# Words of which names of places are made; three unknown words without one are a heading.
_PLACE_WORDS = (
    "SAN SANTA SANTO SAINT ST. PORT FORT NEW EL LA LOS LAS KOTA TANJUNG CITY BEACH ISLAND ISLANDS VALLEY "
    "SPRINGS FALLS LAKE MOUNT NORTH SOUTH EAST WEST UPPER LOWER VILLA DE DEL DI BAD UPON ON CAPE BAY"
)
_OF_PLACES = frozenset(_PLACE_WORDS.split())
_BYLINE_WORDS = re.compile(r"(?i)(?:by|oleh|von|par|por|di|da|from|photo|foto|file|laporan|reporter|penulis)\s")
_WORDS = re.compile(r"\S+")
_OPENS_BRACKET = re.compile(r"[(\[/（【]")
# Words in lower case that datelines have: joints, the names of publishers, "corr" before a name.
_LOWER_WORDS = JOINTS | NAME_ENDS | {"корр", "corr", "aktuell"}


@dataclass(slots=True)
class Head:
    """The parts of a dateline.

    Attributes:
        place, agency: as printed; place without the region where that stands apart.
        date: as in `Dateline.date`.
        sure_agency: the agency is known or is a domain.
        bracketed: the agency stands in brackets or between slashes.
        region: a state or country stands behind the place.
        agency_first: the agency stands before the place.
        dated: a day or a weekday is printed.
        label: a word of the place is one of those that open look-alikes ("ANALYSIS", "LIVE").
        reporter: a person's name stands behind the agency.
        stopped: a full stop stands before the dash ("SANTIAGO.-"), which nothing but a dateline has.

    """

    place: str | None = None
    agency: str | None = None
    date: str | None = None
    sure_agency: bool = False
    bracketed: bool = False
    region: bool = False
    agency_first: bool = False
    dated: bool = False
    label: bool = False
    reporter: bool = False
    stopped: bool = False

    @property
    def strong_place(self) -> bool:
        """True where the place is known, in capitals, or followed by its state."""
        city = (self.place or "").split(",")[0]
        return bool(city) and (self.region or is_city(city) or _is_loud(city, self.stopped))


def _is_loud(place: str, stopped: bool) -> bool:
    """Say whether unknown words in capitals may be a place: no acronym, no headline."""
    words = place.split()
    letters = sum(map(str.isalpha, place))
    most = 4 if stopped else 3 if _OF_PLACES.intersection(words) else 2
    return is_upper(place) and letters > 4 and len(words) <= most and not opens_with_city(place)


def parse_head(text: str) -> Head | None:
    """Return the parts of a dateline without its closing dash or colon, or None where it is none."""
    if not text or text[0] in "-–—•·" or _BYLINE_WORDS.match(text) or any(mark in text for mark in _NEVER):
        return None
    head = Head()
    for piece, bracketed in _pieces(text):
        taken = _take_bracket(head, piece) if bracketed else _take_words(head, piece)
        if not taken:
            return None
    return head if head.place or head.agency else None


def sentence_start(window: str) -> int:
    """Return where the first word stands that no dateline has before its end, so that none ends behind it.

    That is one in lower case that is no day or month, no joint of a place's name, no agency and no domain. Behind a
    bracket or slash, which may hold any words, nothing is told: the length of the window comes back.
    """
    for match in _WORDS.finditer(window):
        word = match[0]
        if _OPENS_BRACKET.search(word):
            break
        if word[0].islower() and _is_of_sentence(word):
            return match.start()
    return len(window)


@lru_cache(maxsize=4096)
def _is_of_sentence(word: str) -> bool:
    bare = word.strip(".,:;|_-–—―‒•")
    key = fold(bare)
    if "." in bare or key.partition("-")[0] in _LOWER_WORDS or "'" in bare[:3] or "’" in bare[:3]:
        return False
    return bool(key) and not month_number(key) and key not in WEEKDAYS and not is_known_agency(bare)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """Return the pieces between separators, each with True where it stood in brackets."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for match in _BRACKETED.finditer(text):
        pieces += _plain_pieces(text[at : match.start()])
        pieces.append(((match["round"] or match["square"] or match["slash"]).strip(), True))
        at = match.end()
    return pieces + _plain_pieces(text[at:])


def _plain_pieces(text: str) -> list[tuple[str, bool]]:
    text, date = _cut_date(text)
    pieces = [piece.strip() for piece in _SEPARATOR.split(text)]
    if date is not None:
        pieces = [part.strip() for piece in pieces for part in re.split(f"({_DAY_MARK})", piece)]
        pieces = [date if piece == _DAY_MARK else piece for piece in pieces]
    return [(piece, False) for piece in pieces if piece.strip(" .,-–—_")]


def _cut_date(text: str) -> tuple[str, str | None]:
    """Replace the first date by a mark; return the text and the date as ISO behind the mark's character."""
    western = western_digits(text)
    for pattern in _DATES:
        for match in pattern.finditer(western):
            date = _iso(match)
            if date is not None:
                return text[: match.start()] + _DAY_MARK + text[match.end() :].lstrip("."), _DAY_MARK + date
    return text, None


def _iso(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = month_number(groups["b"]) if groups.get("b") else int(groups["m"])
    day = int(match["d"])
    if not month or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    year = groups.get("Y")
    return f"{_full_year(year)}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _full_year(year: str) -> int:
    number = int(year)
    return number + 2000 if number < 100 else number - 543 if number > 2500 else number


def _take_words(head: Head, piece: str) -> bool:
    """Give a piece its part; False where it fits none."""
    if piece.startswith(_DAY_MARK):
        return _take_date(head, piece[1:])
    if _is_weekday(piece):
        head.dated = True
        return True
    if re.fullmatch(r"[12]?\d|3[01]", piece) and head.place and head.date is None:
        return _take_date(head, f"---{int(piece):02}")
    return _take_name(head, piece)


def _is_weekday(words: str) -> bool:
    """Say whether the words are a weekday in full; short forms are too like states ("La.")."""
    return len(words) > 3 and words.casefold().strip(".") in WEEKDAYS


def _take_date(head: Head, date: str) -> bool:
    if head.date is not None:
        return False
    head.date, head.dated = date, True
    return True


def _take_name(head: Head, piece: str) -> bool:
    name = piece.strip() if head.place else piece.strip(" .")
    if head.place and not head.region and not head.dated and head.agency is None and is_region(name):
        return _take_region(head, name)
    if head.agency is None and (is_domain(name) or (is_known_agency(name) and not _is_first_city(head, name))):
        return _take_agency(head, name, sure=True)
    if head.place is None:
        return _take_place(head, name)
    if head.agency is None and _is_agency_here(head, name):
        return _take_agency(head, name, sure=False)
    if head.agency is None and not head.dated and not head.region and is_place_like(name):
        return not is_label(name) and not is_city(name) and _take_region(head, name, known=False)
    return _take_reporter(head, name)


def _take_reporter(head: Head, name: str) -> bool:
    """Take the name behind an agency, as in "МОСКВА, 5 янв - РИА Новости, Денис Петров."."""
    if not (head.sure_agency and head.place and head.dated) or head.bracketed or head.reporter:
        return False
    head.reporter = _is_person(name)
    return head.reporter


def _is_person(name: str) -> bool:
    words = name.split()
    return 2 <= len(words) <= 3 and all(word.istitle() for word in words)


def _is_first_city(head: Head, name: str) -> bool:
    """Say whether the name opens the line and is a city too ("Tempo" is not, "Jakarta" is)."""
    return head.place is None and is_city(name)


def _is_agency_here(head: Head, name: str) -> bool:
    """Say whether unknown words behind a place are a publisher; capitals behind capitals are a state."""
    if not looks_like_agency(name):
        return False
    return head.dated or not name.isupper() or not is_upper(head.place or "")


def _take_place(head: Head, name: str) -> bool:
    words = name.split()
    if len(words) > 1 and head.agency is None and is_known_agency(words[-1]) and is_city(" ".join(words[:-1])):
        head.place = " ".join(words[:-1])
        return _take_agency(head, words[-1], sure=True)
    if not is_place_like(name):
        return False
    head.place, head.label = name, is_label(name) and not is_city(name)
    head.agency_first = head.agency is not None
    return not head.agency_first or head.strong_place or is_domain(head.agency or "")


def _take_region(head: Head, name: str, *, known: bool = True) -> bool:
    head.place = f"{head.place}, {name}"
    head.region = known
    return True


def _take_agency(head: Head, name: str, *, sure: bool) -> bool:
    name = name.rstrip(".")
    head.agency, head.sure_agency = name, sure
    return True


def _take_bracket(head: Head, content: str) -> bool:
    """Give the words in brackets their part: an agency, a date, or a place where nothing else names one."""
    _, date = _cut_date(content)
    if date is not None:
        rest = [piece for piece, _ in _plain_pieces(content) if not piece.startswith(_DAY_MARK)]
        return _take_date(head, date[1:]) and all(_take_words(head, piece) for piece in rest)
    if _is_weekday(content):
        return True
    if head.agency is not None or is_credit(content):
        return False
    return _take_bracketed_place(head, content) or _take_bracketed_agency(head, content)


def _take_bracketed_place(head: Head, content: str) -> bool:
    """Take a country behind a city, "Paris (France)", or a city alone, "(Ottawa)"."""
    if head.place is not None:
        return not head.region and is_region(content) and _take_region(head, content)
    if is_city(content):
        head.place, head.bracketed = content, True
    return head.place is not None


def _take_bracketed_agency(head: Head, content: str) -> bool:
    content = _CORRESPONDENT.sub("", content)
    name, _, reporter = content.partition(", ")
    content = name if _is_person(reporter) else content
    if head.place is not None and _is_short_for(content, head.place):
        return False
    known = is_known_agency(content)
    if known or _may_be_agency(content):
        head.bracketed = True
        return _take_agency(head, content, sure=known)
    return False


def _is_short_for(short: str, words: str) -> bool:
    """Say whether the bracket abbreviates the words before it: "Ferry Workers Union (FWU)"."""
    initials = "".join(word[0] for word in re.split(r"[\s-]+", words) if word[:1].isupper())
    return len(initials) > 1 and short.upper() == initials.upper()


def _may_be_agency(content: str) -> bool:
    words = content.split()
    if not words:
        return False
    plain = all(word[0].isalpha() for word in words) and not re.search(r"\d{2}|[:%$@]", content)
    capital = not content[0].islower() or (content.islower() and len(words) == 1 and len(content) <= 5)
    return plain and capital and len(words) <= 4 and not is_label(content)
