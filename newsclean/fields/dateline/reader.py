"""Finding the dateline that opens a paragraph or a body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsclean.article import Dateline
from newsclean.fields.dateline.agencies import is_domain
from newsclean.fields.dateline.head import Head, parse_head, sentence_start
from newsclean.fields.dateline.places import is_city, is_upper

_HEAD_CAP = 130
_ENDS_LOOKED_AT = 12
_LATE_PARAGRAPHS = 4

# What ends a dateline: a dash that is no hyphen, a colon, a full stop, or the bracket around the agency.
_ENDS = re.compile(
    r"(?P<dash>\s{0,2}[.,]?\s{0,2}(?:-{2,3}|[–—―‒]|(?<=\s)•|(?<=[\s.)\]/])[-_]|[-_](?=\s))\s?)"
    r"|(?P<colon>\s?:(?=\s))"
    r"|(?P<pipe>\s\|(?=\s))"
    r"|(?P<dot>\.(?=\s))"
    r"|(?P<bracket>(?<=[)\]])(?=\s|[^\W\d_]))"
)
_SECOND_DASH = re.compile(r"\s[-–—―]{1,2}\s")
_ADDRESS_AND_PLACE = re.compile(r"(?P<agency>[\w-]{2,30}(?:\.[\w-]{2,10}){1,2}), (?P<rest>[A-Z][^,.:;()-]{3,60})")
_APPOSITION = 60
_SHORT_APPOSITION = 28
_OPENING_MARKS = "\"'“”‘’„«»‹›([¿¡…$€£#"
_SHORTEST_BODY = 20
_FIRST_CJK = 0x2E80


def find_dateline(text: str) -> Dateline | None:
    """Return the dateline that opens a paragraph, or None where it opens with none.

    `raw` is the printed prefix of `text`, leading white space aside, with the dash or colon that ends it; the
    paragraph goes on at ``text.lstrip()[len(raw):].lstrip()``. Forms read are those of the news agencies
    ("WASHINGTON (AP) —", "PARIS, 3 oct (Reuters) -", "MOSCOW, October 3. /TASS/."), of publishers ("JAKARTA,
    KOMPAS.com -", "TEMPO.CO, Jakarta -"), bare places ("SACRAMENTO —", "MUMBAI:") and the East Asian ones.
    """
    return _find(text, late=False)


def find_body_dateline(paragraphs: Sequence[str]) -> tuple[int, Dateline] | None:
    """Return the dateline of a body and the index of the paragraph that it opens, or None.

    The first four paragraphs are looked at, for a deck, a caption or a teaser may stand before the lede.
    After the first, an unknown agency does not count, nor does a bare place that is not in capitals.
    """
    for index, paragraph in enumerate(paragraphs[:_LATE_PARAGRAPHS]):
        dateline = _find(paragraph, late=index > 0)
        if dateline is not None:
            return index, dateline
    return None


def _find(text: str, *, late: bool) -> Dateline | None:
    lede = text.lstrip()
    window = lede[:_HEAD_CAP]
    if not window:
        return None
    eastern = _east_asian(lede)
    if eastern is not None:
        return eastern
    found: Dateline | None = None
    for kind, start, end in _ends(window[: sentence_start(window)]):
        head = _head(window, kind, start)
        if head is None or (late and _is_weak(head)) or _is_heading(head, window[start:end]):
            continue
        if _is_dateline(head, kind, lede[end:].strip()):
            found = _dateline(lede[:end], head)
    return found or _unmarked(lede)


def _unmarked(lede: str) -> Dateline | None:
    """Return a publisher's address and a city that the sentence follows without a mark: "Liputan6.com, Jakarta"."""
    match = _ADDRESS_AND_PLACE.match(lede[:_HEAD_CAP])
    if match is None or not is_domain(match["agency"]):
        return None
    words = match["rest"].split()
    city = next((" ".join(words[:count]) for count in (3, 2, 1) if is_city(" ".join(words[:count]))), None)
    if city is None or len(words) == len(city.split()) or not _opens_sentence(" ".join(words[len(city.split()) :])):
        return None
    return Dateline(raw=lede[: match.start("rest") + len(city)], place=city, agency=match["agency"])


def _head(window: str, kind: str, end: int) -> Head | None:
    # The full stop of "Va." belongs to the state, not to the dash.
    stopped = kind == "dash" and window[end] == "."
    head = parse_head(window[: end + stopped].strip())
    if head is not None:
        head.stopped = stopped
    return head


def _east_asian(lede: str) -> Dateline | None:
    if ord(lede[0]) < _FIRST_CJK and lede[0] not in "([":
        return None
    # Its patterns are slow to compile, and most runs never meet a Chinese page.
    from newsclean.fields.dateline.east_asian import find_east_asian  # noqa: PLC0415

    return find_east_asian(lede)


def _is_heading(head: Head, mark: str) -> bool:
    """Say whether an unknown word and dashes right behind it open a death notice ("SIEGEL--") or an item."""
    bare = head.agency is None and not head.region and not head.dated
    return bare and mark[:1] in ("-", "–", "—", "―") and not is_city(head.place or "")


def _ends(window: str) -> Iterator[tuple[str, int, int]]:
    """Yield the places where a dateline may end: the kind of mark, its start and its end."""
    for count, match in enumerate(_ENDS.finditer(window)):
        if count >= _ENDS_LOOKED_AT:
            return
        kind = match.lastgroup or ""
        end = match.start() + len(match[0].rstrip())
        yield kind, match.start(), end


def _dateline(raw: str, head: Head) -> Dateline:
    return Dateline(raw=raw.rstrip(), place=head.place, agency=head.agency, date=head.date)


def _is_weak(head: Head) -> bool:
    """Say whether a head is too little to be one anywhere but at the very start of a body."""
    if head.agency and head.sure_agency:
        return False
    if head.place is None:
        return True
    return not (is_upper(head.place.split(",")[0]) and (head.strong_place or head.dated))


def _is_dateline(head: Head, kind: str, body: str) -> bool:
    """Judge parts, closing mark and what follows together."""
    if _is_label_only(head) or not (head.sure_agency or len(body) >= _SHORTEST_BODY or _is_dense(body)):
        return False
    if kind == "pipe":
        return head.place is not None and (head.sure_agency or _is_piped_city(head, body))
    if not _opens_sentence(body):
        return False
    if head.agency:
        return _with_agency(head, kind, body)
    return head.place is not None and _without_agency(head, kind, body)


def _is_label_only(head: Head) -> bool:
    """Say whether a label stands where the place should; "ON THE BORDER (AP)" names a place all the same."""
    if not head.label or head.region:
        return False
    return not (head.sure_agency and head.bracketed and len((head.place or "").split()) > 2)


def _is_piped_city(head: Head, body: str) -> bool:
    """Say whether a bare city before an upright bar is a dateline ("QUÉBEC | Le maire …")."""
    place = head.place or ""
    return not head.dated and is_city(place) and is_upper(place) and "|" not in body[:_HEAD_CAP]


def _is_dense(body: str) -> bool:
    """Say whether the script says much in few characters."""
    return bool(body) and ord(body[0]) > 0x0900


def _opens_sentence(body: str) -> bool:
    first = body.lstrip(_OPENING_MARKS + " ")[:2]
    return bool(first) and (not first[0].islower() or first[1:2].isupper())


def _with_agency(head: Head, kind: str, body: str) -> bool:
    if head.reporter:
        return kind == "dot"
    if kind == "dash":
        return _dash_after_agency(head) and (head.place is not None or len(body) >= _SHORTEST_BODY)
    if kind == "colon":
        return head.place is not None and (head.sure_agency or head.bracketed) and head.strong_place
    if kind == "dot":
        return head.sure_agency and head.place is not None and (head.bracketed or _dot_fits(head))
    return head.sure_agency and head.bracketed and (head.place is None or head.strong_place or head.dated)


def _dash_after_agency(head: Head) -> bool:
    if head.sure_agency:
        return True
    if head.place is None:
        return head.bracketed
    return head.strong_place or head.dated or not head.bracketed


def _dot_fits(head: Head) -> bool:
    """Say whether a full stop may end it: "KONTAN.CO.ID - JAKARTA." or "МОСКВА, 3 окт - РИА Новости."."""
    if head.agency_first:
        return is_domain(head.agency or "") and head.strong_place
    return head.dated


def _without_agency(head: Head, kind: str, body: str) -> bool:
    place = head.place or ""
    if kind == "bracket" or (kind == "dash" and head.bracketed):
        return head.bracketed and is_city(place)
    if head.bracketed:
        return False
    if kind == "dash":
        return head.strong_place and not _is_look_alike(place, body)
    if kind == "colon":
        return _is_before_colon(head) and body[0].isalpha() and not _is_speech(body)
    # "Berlin, 3. Mai 2024." closes with the date; a weekday alone does not.
    told = not head.dated or head.date is not None
    return kind == "dot" and told and _is_dotted_city(place) and len(body) > 2 * _SHORTEST_BODY


def _is_before_colon(head: Head) -> bool:
    place = head.place or ""
    return is_city(place) or ((head.region or head.dated) and is_upper(place.split(",")[0]))


def _is_dotted_city(place: str) -> bool:
    return is_city(place) and len(place.split()) <= 2


def _is_look_alike(place: str, body: str) -> bool:
    """Say whether a place and a dash open something else: an apposition, a route, a match, a heading."""
    second = _SECOND_DASH.search(body[:_APPOSITION])
    if second is not None and (not is_upper(place) or second.start() <= _SHORT_APPOSITION):
        return True
    words = body.split()[:3]
    shouted = sum(word.strip(",.:;").isupper() and len(word.strip(",.:;")) > 3 for word in words)
    if any(word.endswith(":") for word in words):
        return True
    return shouted > 1 and is_upper(place)


def _is_speech(body: str) -> bool:
    """Say whether what follows a colon is an answer or a caption, not the start of a report."""
    return re.match(r"(?:Good (?:morning|evening|afternoon)|Thank|Yes\b|No\b|Well,|I\s)", body) is not None
