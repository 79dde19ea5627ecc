"""What the names in a page's mark-up say: class, id and tag names sorted into groups of meaning."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsclean.page import Node, Role

# Chosen by hand from the commonest class and id words of news pages, by meaning, not by fit: a learned list takes in
# noise such as "css" or "overflow". Words are matched whole, after splitting at hyphens, underscores and camelCase.
_WORDS: Final = {
    "article": "article articles story entry post posts artikel articulo noticia news newsitem detail details single",
    "body": "body content contents text articlebody storybody maintext prose copy paragraph paragraphs richtext "
    "isi fulltext bodytext texte texto testo inhalt contenido conteudo corps cuerpo tekst",
    "comment": "comment comments disqus reply replies respond commentlist kommentar kommentare komentar comentarios "
    "commentaires discussion livefyre coral",
    "nav": "nav navigation menu menus navbar breadcrumb breadcrumbs topnav subnav navi pagination pager paging "
    "prevnext",
    "header": "header masthead topbar banner top",
    "footer": "footer foot bottom colophon copyright disclaimer legal",
    "side": "sidebar aside side rail right left column col widget widgets secondary",
    "related": "related relatedposts recommend recommended recommendation recommendations more also similar readmore "
    "terkait baca popular trending most mostread latest recent outbrain taboola further next crosslink "
    "inline links",
    "teaser": "teaser teasers card cards promo promos list listing feed grid carousel slider slick swiper tile item "
    "items headlines",
    "share": "share shares sharing social socials addthis addtoany sharebar facebook twitter whatsapp follow "
    "followus bookmark bookmarks",
    "ad": "ad ads adv advert advertisement advertising adslot sponsor sponsored dfp gpt iklan anzeige werbung "
    "pub publicidad commercial partner",
    "newsletter": "newsletter newsletters subscribe subscription subscriber signup signin login register registration "
    "piano offer abo donate donation",
    "paywall": "paywall premium locked regwall meter metered",
    "caption": "caption captions figcaption credit credits copyright legende bildunterschrift bildtext cutline "
    "imagecaption",
    "media": "image images photo photos picture pictures img media figure gallery thumb thumbnail galleria foto fotos",
    "video": "video videos player audio podcast podcasts live",
    "byline": "byline bylines author authors writer bio avatar contributor autor auteur autore penulis reporter",
    "date": "date datetime time timestamp published posted pubdate meta info metadata updated",
    "title": "title headline heading hed titulo titre judul",
    "lead": "lead lede deck dek standfirst summary intro excerpt abstract subtitle subheadline subhead "
    "description sapo kicker chapo teasertext leadtext",
    "tags": "tag tags tagged topic topics category categories keyword keywords label labels",
    "cookie": "cookie cookies consent gdpr modal popup overlay dialog alert notice notification toast",
    "hidden": "hidden hide sr visuallyhidden visually screenreader offscreen invisible print noprint skip",
    "quote": "quote quotes blockquote pullquote zitat",
    "tool": "button btn tools tool toolbar icon icons form input search action actions cta",
    "main": "main primary page wrapper container center central maincontent",
    "embed": "tweet embed embedded instagram iframe oembed",
    "box": "box module block panel",
    "fact": "fact facts fakta sidebox inset expandable collapsible collapsable accordion glossary profile portrait",
    "factbox": "factbox fact-box infobox info-box faktabox faktaboks faktaruta faktenbox infokasten",
    "placeholder": "placeholder",
    "summary": "summary aisummary keypoints highlights takeaways tldr bullets bullet keyfacts resume zusammenfassung",
    "live": "live liveblog liveticker ticker timeline entry-live",
}
#: Order of the bits in a mask.
GROUPS: Final = tuple(_WORDS)


def _bits_of_words() -> dict[str, int]:
    bits: dict[str, int] = {}
    for bit, words in enumerate(_WORDS.values()):
        for word in words.split():
            bits[word] = bits.get(word, 0) | 1 << bit
    return bits


_BIT_OF: Final = _bits_of_words()
_TAG_BITS: Final = {
    "nav": _BIT_OF["nav"],
    "header": _BIT_OF["header"],
    "footer": _BIT_OF["footer"],
    "aside": _BIT_OF["aside"],
    "figure": _BIT_OF["figure"],
    "figcaption": _BIT_OF["caption"],
    "article": _BIT_OF["article"],
    "main": _BIT_OF["main"],
    "form": _BIT_OF["form"],
    "button": _BIT_OF["button"],
    "blockquote": _BIT_OF["quote"],
    "dialog": _BIT_OF["dialog"],
}
_PIECES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
#: An attribute longer than this is data, not a name.
_NAME_CAP: Final = 200


@lru_cache(maxsize=16_384)
def _mask_of_name(name: str) -> int:
    mask = 0
    for piece in _PIECES.findall(name[:_NAME_CAP]):
        mask |= _BIT_OF.get(piece.lower(), 0)
    return mask | _BIT_OF.get(name.lower(), 0)


def _own_mask(node: Node) -> int:
    return _mask_of_names(node.tag, (*node.classes, node.id, node.itemprop, node.role, *node.marks))


@lru_cache(maxsize=8192)
def _mask_of_names(tag: str, names: tuple[str, ...]) -> int:
    mask = _TAG_BITS.get(tag, 0)
    for name in names:
        if name:
            mask |= _mask_of_name(name)
    return mask


def _likeness(node: Node | None) -> tuple[object, ...]:
    if node is None:
        return ()
    return id(node.parent), node.tag, node.classes, node.id, node.itemprop, node.role, node.marks


class Names:
    """What the names in one page's mark-up say; each element is looked at once.

    Attributes:
        roles: what `role_of` made of the names around an element so far, by the number of those `alike`.
        containers: what `reasons` said of them against its being story, and for it.
    """

    def __init__(self) -> None:
        self.roles: dict[int, Role | None] = {}
        self.containers: tuple[dict[int, str], dict[int, str]] = ({}, {})
        self._alike: dict[int, int] = {}
        self._numbers: dict[tuple[object, ...], int] = {}
        self._masks: dict[int, int] = {}
        self._nearest: dict[tuple[int, int], tuple[Node, int] | None] = {}

    def alike(self, node: Node | None) -> int:
        """Return a number that an element shares with those that are named alike inside the same parent."""
        found = self._alike.get(id(node))
        if found is None:
            found = self._numbers.setdefault(_likeness(node), len(self._numbers))
            self._alike[id(node)] = found
        return found

    def mask(self, node: Node) -> int:
        """Return the groups that the element's own tag, class, id and other names belong to, as bits of `GROUPS`."""
        found = self._masks.get(id(node))
        if found is None:
            found = self._masks[id(node)] = _own_mask(node)
        return found

    def nearest(self, node: Node | None, groups: int, reach: int) -> Node | None:
        """Return the innermost element, at most `reach` steps up, that is named as one of these groups, or None."""
        path: list[tuple[int, int]] = []
        found: tuple[Node, int] | None = None
        while node is not None:
            key = (id(node), groups)
            if key in self._nearest:
                found = self._nearest[key]
                break
            if self.mask(node) & groups:
                found = self._nearest[key] = (node, 0)
                break
            path.append(key)
            node = node.parent
        for key in reversed(path):
            found = self._nearest[key] = (found[0], found[1] + 1) if found else None
        return found[0] if found and found[1] <= reach else None


def group_named(group: str) -> int:
    """Return the bit of one group."""
    return 1 << GROUPS.index(group)


def telling_name(node: Node, group: str) -> str:
    """Return the name on this element that put it into a group, as a selector: ".article__body", "#comments", "nav"."""
    bit = group_named(group)
    for name in node.classes:
        if _mask_of_name(name) & bit:
            return f".{name}"
    if node.id and _mask_of_name(node.id) & bit:
        return f"#{node.id}"
    return node.tag
