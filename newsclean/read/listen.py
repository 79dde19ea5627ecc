"""The elements that tell something of their page, and their words, heard while the parser goes through it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsclean.page import Claim
from newsclean.read.head import card_row, link_claims, meta_claims

#: Elements that may tell something by their tag alone.
TELLING: Final = frozenset({"html", "title", "meta", "link", "script", "time"})
_ITEMPROPS: Final = {
    "headline": "title",
    "datepublished": "date",
    "datecreated": "date",
    "datemodified": "modified",
    "author": "author",
    "creator": "author",
    "publisher": "publisher",
    "articlesection": "section",
    "inlanguage": "language",
}
#: A title is in the head, or where one should be; that of a drawing is deeper.
_TITLE_DEPTH: Final = 2
_TIME_CAP: Final = 20
_MICRODATA_CAP: Final = 60
_TITLE_CHARS, _TIME_CHARS, _NAME_CHARS, _SCRIPT_CHARS = 4_000, 200, 2_000, 2_000_000
_COMMENT = re.compile(r"comment|review|answer", re.I)


class Heard:
    """An element and the first words in it.

    Attributes:
        attrib: its attributes.
        field: what it is about, where it is microdata.
        name: the first element inside it that is marked as a name.
    """

    __slots__ = ("attrib", "depth", "field", "name", "parts", "room")

    def __init__(self, attrib: Mapping[str, str], field: str = "") -> None:
        self.attrib = attrib
        self.field = field
        self.name: Heard | None = None
        self.parts: list[str] = []
        self.depth = self.room = 0

    @property
    def words(self) -> str:
        """The words in it, white space as in the source and a space for each tag between them."""
        return "".join(self.parts)


class Listener:
    """What the elements of one page tell of it, in document order.

    Attributes:
        open: the elements whose words are being heard, outermost first.
        html: attributes of the document element.
        head: what ``meta`` and ``link`` elements claim, and the ``title``.
        card: labels and values of the Twitter card.
        scripts: JSON-LD.
        times: the first ``time`` elements.
        microdata: the first elements with a telling ``itemprop`` or ``rel``, but for those of comments.
    """

    __slots__ = ("_comment", "_depth", "card", "head", "html", "microdata", "open", "scripts", "times")

    def __init__(self) -> None:
        self.open: list[Heard] = []
        self.html: Mapping[str, str] | None = None
        self.head: list[Claim | Heard] = []
        self.card: dict[str, str] = {}
        self.scripts: list[Heard] = []
        self.times: list[Heard] = []
        self.microdata: list[Heard] = []
        # The outermost open element that holds a comment, and how many elements are open inside the first of `open`.
        self._comment: Heard | None = None
        self._depth = 0

    def start(self, tag: str, attrib: Mapping[str, str], depth: int) -> None:
        """Open an element that is `depth` elements deep; while none is open, only those that may tell matter."""
        if self.open:
            self._depth += 1
            self.data(" ")
        else:
            self._depth = 0
        if tag in TELLING:
            self._tell(tag, attrib, depth)
        if "itemprop" in attrib or "itemtype" in attrib or attrib.get("rel") == "author":
            self._tell_microdata(attrib)

    def data(self, text: str) -> None:
        """Hear a text inside the open elements."""
        for heard in self.open:
            if heard.room > 0:
                heard.parts.append(text[: heard.room])
                heard.room -= len(text)

    def end(self) -> None:
        """Close the innermost element; may be called while none is open."""
        while self.open and self.open[-1].depth == self._depth:
            if self.open.pop() is self._comment:
                self._comment = None
        self._depth -= 1
        self.data(" ")

    def _tell(self, tag: str, attrib: Mapping[str, str], depth: int) -> None:
        if tag == "meta":
            self._tell_meta(attrib)
        elif tag == "link":
            self.head.extend(link_claims(attrib))
        elif tag == "script" and "ld+json" in attrib.get("type", "").lower():
            self.scripts.append(self._hear(Heard(attrib), _SCRIPT_CHARS))
        elif tag == "title" and depth <= _TITLE_DEPTH:
            self.head.append(self._hear(Heard(attrib), _TITLE_CHARS))
        elif tag == "time" and len(self.times) < _TIME_CAP:
            heard = Heard(attrib)
            self.times.append(heard if attrib.get("datetime") else self._hear(heard, _TIME_CHARS))
        elif tag == "html" and self.html is None:
            self.html = attrib

    def _tell_meta(self, attrib: Mapping[str, str]) -> None:
        self.head.extend(meta_claims(attrib))
        row = card_row(attrib)
        if row is not None:
            self.card[row[0]] = row[1]

    def _tell_microdata(self, attrib: Mapping[str, str]) -> None:
        name = attrib.get("itemprop", "")
        if name.lower() == "name":
            self._name(Heard(attrib))
        if self._comment is not None:
            return
        is_author_link = attrib.get("rel") == "author" and not name
        field = "author" if is_author_link else _ITEMPROPS.get(name.strip().lower())
        if field and len(self.microdata) < _MICRODATA_CAP:
            heard = Heard(attrib, field)
            says = attrib.get("content") or attrib.get("datetime")
            self.microdata.append(heard if says else self._hear(heard, _NAME_CHARS))
        if _COMMENT.search(attrib.get("itemtype") or name):
            self._comment = self._hear(Heard(attrib), 0)

    def _name(self, heard: Heard) -> None:
        """Let an element name those around it that have no name yet."""
        nameless = [outer for outer in self.open if outer.name is None]
        for outer in nameless:
            outer.name = heard
        if nameless:
            self._hear(heard, _NAME_CHARS)

    def _hear(self, heard: Heard, room: int) -> Heard:
        heard.depth, heard.room = self._depth, room
        self.open.append(heard)
        return heard
