"""What a page says of itself, in its head, its JSON-LD and its microdata: claims, not yet believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from newsclean.page import Claim
from newsclean.read.head import card_claims, cleaned_claim
from newsclean.read.json_ld import read_json_ld
from newsclean.read.listen import Heard, Listener

_FIELD_CAP = 60
_FOUND_IN_MICRODATA = frozenset({"author", "date"})


def read_claims(listener: Listener) -> tuple[Claim, ...]:
    """Return what a page says of itself, from what was heard on it; an empty tuple where it says nothing.

    Claims of the document element and the head come first, then JSON-LD, then ``time`` elements and
    microdata, each in document order. Values have entities decoded, tags stripped and white space folded,
    and hold at most 2,000 characters (200,000 for "body"). Besides the fields that `Claim` lists there are
    "amp" (address of the AMP page) and "tags". Nothing is judged: an "author" may be the site's name.
    """
    claims = [*_language(listener), *_head_claims(listener), *card_claims(listener.card)]
    known = [claim.value for claim in claims if claim.field in {"title", "url"}]
    claims.extend(read_json_ld([script.words for script in listener.scripts], known))
    claims.extend(claim for element in listener.times for claim in _time(element))
    # Microdata seldom adds to JSON-LD.
    if not {claim.field for claim in claims if claim.source[:5] != "time:"} >= _FOUND_IN_MICRODATA:
        claims.extend(claim for element in listener.microdata for claim in _microdata(element))
    return tuple(_capped(dict.fromkeys(claims)))


def _capped(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the first claims on each field: what weighs them compares each with each."""
    seen: Counter[str] = Counter()
    for claim in claims:
        seen[claim.field] += 1
        if seen[claim.field] <= _FIELD_CAP:
            yield claim


def _language(listener: Listener) -> Iterator[Claim]:
    html = listener.html or {}
    value = html.get("lang") or html.get("xml:lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang")
    return cleaned_claim("language", value, "html:lang")


def _head_claims(listener: Listener) -> Iterator[Claim]:
    for told in listener.head:
        if isinstance(told, Claim):
            yield told
        else:
            yield from cleaned_claim("title", told.words, "title")


def _time(element: Heard) -> Iterator[Claim]:
    get = element.attrib.get
    value = get("datetime")
    source = "time:datetime" if value else "time:text"
    marks = f"{get('class') or ''} {get('itemprop') or ''}".lower()
    is_update = ("updat" in marks or "modif" in marks) and "publish" not in marks
    yield from cleaned_claim("modified" if is_update else "date", (value or element.words)[:200], source)


def _microdata(element: Heard) -> Iterator[Claim]:
    get = element.attrib.get
    name = (get("itemprop") or "").strip()
    value = get("content") or get("datetime") or _named(element)
    return cleaned_claim(element.field, value, f"itemprop:{name}" if name else "rel:author")


def _named(element: Heard) -> str:
    """Return the name inside an author or publisher element, or its words where no name is marked."""
    told = element.name or element
    return told.attrib.get("content") or told.words
