"""What the annotators say of a page's fields, and when a found value is the annotated one.

The scores that lie beside the corpora define titles (same words, without case and marks), days (same calendar day)
and authors (mean F1 of the sets of names). What they leave open is defined here:

- minute: the same minute, both as UTC; only pages are counted whose annotated moment has a zone and is not midnight
  sharp, which is a day written as a moment.
- source: the same outlet. The annotators name it in one word ("DerStandard"), so names are compared by their letters
  and digits without case and accents: equal, or one contains the other of at least three, or the one is the initials
  of the other; or the name is that of the page's host, or one of those in `_ALSO`.
- names: the authors once more, with several names of one annotated string parted, and without what is no person: the
  outlet, an agency, a desk, a degree, a role. A page where none is left is not counted.
- a flattened text prints its day where the day, the month as number or name, and the year stand together, close to the
  annotated paragraphs: in the 1,500 characters above the first, between them, or in the 500 characters below the last.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newsclean.fields.months import month_number

SEED = 20261123

#: Names of outlets that share no letters with the annotated ones: in the script of their country, or another name.
_ALSO = {
    "br": "br24",
    "bhaskar": "दैनिकभास्कर",
    "chunichishimbun": "中日新聞",
    "hankookilbo": "한국일보",
    "isolezwelesixhosa": "isolezwe",
    "latimes": "losangelestimes",
    "mbn": "매일경제",
    "kommersant": "коммерсантъ",
    "nikkangeadai": "日刊ゲンダイ",
    "nikkei": "日本経済新聞",
    "pravda": "правда",
    "sankeishimbun": "産経新聞",
    "tokyoshimbun": "東京新聞",
    "verdensgang": "vg",
    "wdr": "westdeutscherrundfunk",
    "yomiurishimbun": "読売新聞",
    "zwanzigminuten": "20minuten",
}
_LEAST = 3
_PARTS = re.compile(r"\s*(?:[,;|&·•]|\band\b|\s/\s)\s*")
_NO_PERSON = re.compile(
    r"\b(?:team|staff|redaktion|newsroom|news ?desk|desk|editor(?:ial)?|press|presse|agentur|reuters|afp|dpa|sda|sid|ssi"
    r"|admin\w*|anonymous|submissions|department|center|centre|university|committee|ph\.?d|md|m\.d|dvm|cfp|cpa|rd|ms"
    r"|dacv\w+|ba|lvt|director|expert|ceo|specialist|writer|reporter|correspondent|marketing|agency)\b|[@\d]|://",
    re.I,
)
_DATE_WORDS = re.compile(r"[^\W\d_]+")
_PRINTED = 30
_ABOVE, _BELOW, _OPENING = 1500, 500, 30


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated page; a field that is not annotated is None."""

    corpus: str
    id: str
    url: str
    html: bytes
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    publisher: str | None = None
    paragraphs: tuple[str, ...] = ()


def read_gold(folder: Path, most: int | None = None) -> list[Gold]:
    """Return the pages of one corpus, or a sample of at most so many, the same in every run."""
    lines = [line for line in (folder / "gold.jsonl").read_text("utf-8").split("\n") if line]
    if most is not None and most < len(lines):
        lines = random.Random(SEED).sample(lines, most)
    with zipfile.ZipFile(folder / "pages.zip") as pages:
        return [_gold(folder.name, told, pages.read(f"{told['id']}.html")) for told in map(json.loads, lines)]


def _gold(corpus: str, told: dict[str, Any], html: bytes) -> Gold:
    return Gold(
        corpus=corpus,
        id=str(told["id"]),
        url=told["url"],
        html=html,
        title=told.get("title") or None,
        authors=tuple(told["authors"]) if told.get("authors") else None,
        # A page of an unknown day is annotated with NaN.
        date=told["date"] if re.match(r"\d{4}-\d\d-\d\d", str(told.get("date"))) else None,
        publisher=told.get("publisher"),
        paragraphs=tuple(told.get("paragraphs") or ()),
    )


def moment_of(gold: Gold) -> dt.datetime | None:
    """Return the annotated moment, None where only a day or no zone is annotated."""
    moment = dt.datetime.fromisoformat((gold.date or "1990-01-01").replace("Z", "+00:00"))
    return moment if moment.tzinfo and moment.time() != dt.time() else None


def same_minute(found: dt.datetime | None, told: dt.datetime | None) -> bool:
    """Say whether two moments are the same minute of UTC; one without a zone is none."""
    if found is None or told is None or found.tzinfo is None:
        return False
    return _minute(found) == _minute(told)


def _minute(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.timezone.utc).replace(second=0, microsecond=0)


def names_of(gold: Gold, norm: Callable[[str], str]) -> list[str]:
    """Return the names of people among the annotated authors."""
    outlets = {key(gold.publisher or ""), *_host_labels(gold.url)} - {""}
    pieces = [
        (piece, len(pieces)) for text in gold.authors or () for pieces in [_PARTS.split(text)] for piece in pieces
    ]
    return [
        piece
        for piece, beside in pieces
        if norm(piece)
        and not _NO_PERSON.search(piece)
        and not _is_outlet(piece, outlets)
        and (beside == 1 or " " in piece)
    ]


def _is_outlet(name: str, outlets: set[str]) -> bool:
    return any(len(own) >= _LEAST and own in key(name) for own in outlets)


def same_outlet(found: str | None, gold: Gold) -> bool:
    """Say whether a found source is the annotated outlet."""
    one, other = key(found or ""), key(gold.publisher or "")
    if not one:
        return False
    named = any(_contains(one, name) for name in (other, *_host_labels(gold.url), key(_ALSO.get(other, ""))))
    initials = key("".join(word[0] for word in (found or "").split()))
    return named or initials == other or re.sub("[^A-Z]", "", gold.publisher or "").casefold() == one


def _contains(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _LEAST and short in long)


def _host_labels(url: str) -> set[str]:
    """Return the labels of a host but its ending and what is shorter than a name."""
    return {key(label) for label in (urlsplit(url).hostname or "").split(".")[:-1] if len(label) >= _LEAST} - {"www"}


def key(name: str) -> str:
    """Return the letters and digits of a name, without case and accents, umlauts as one letter."""
    name = re.sub("([aou])e", r"\1", name.casefold())
    spelled = unicodedata.normalize("NFKD", name)
    return "".join(char for char in spelled if char.isalnum())


def around_story(text: str, gold: Gold) -> str:
    """Return what a text has close to the annotated paragraphs; all of it where they are not found."""
    openings = [paragraph.split("\n")[0][:_OPENING] for paragraph in gold.paragraphs]
    found = [at for opening in openings if opening and (at := text.find(opening)) >= 0]
    if not found:
        return text
    last = max(found) + len(gold.paragraphs[-1])
    return text[max(0, min(found) - _ABOVE) : last + _BELOW]


def prints_day(text: str, date: str) -> bool:
    """Say whether a text prints a day with its month and year, in any order."""
    day = dt.date.fromisoformat(date[:10])
    for match in re.finditer(rf"(?<!\d){day.year}(?!\d)", text):
        around = text[max(0, match.start() - _PRINTED) : match.end() + _PRINTED]
        if re.search(rf"(?<!\d)0?{day.day}(?!\d)", around) and _names_month(around, day):
            return True
    return False


def _names_month(around: str, day: dt.date) -> bool:
    if any(month_number(word) == day.month for word in _DATE_WORDS.findall(around)):
        return True
    numbers = rf"0?{day.month}\D{{1,2}}0?{day.day}|0?{day.day}\D{{1,2}}0?{day.month}"
    return re.search(rf"(?<!\d)(?:{numbers})(?!\d)", around) is not None
