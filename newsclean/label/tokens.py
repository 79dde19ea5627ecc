"""What the names in a page's mark-up say: class, id and tag names sorted into groups of meaning."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsclean.page import Node, Role, StartTag

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


def _mask_of(start: StartTag) -> int:
    mask = _TAG_BITS.get(start.tag, 0)
    for name in start.names:
        if name:
            mask |= _mask_of_name(name)
    return mask


class _Masks(dict[StartTag, int]):
    """The groups that start tags belong to; one that is not known is looked at."""

    def __missing__(self, start: StartTag) -> int:
        found = self[start] = _mask_of(start)
        return found


#: An element that is named as a group, and how many steps up it is.
_Found = tuple[Node, int]


class Names:
    """What the names in one page's mark-up say; each start tag is looked at once.

    Attributes:
        masks: the groups that the tag, class, id and other names of a start tag belong to, as bits of `GROUPS`.
        roles: what `role_of` made of the names above elements so far, by the parent of these.
        containers: what `reasons` said against their being story, and for it: by the start tag of an element that is
            named as a container, by the parent of others.
    """

    def __init__(self) -> None:
        self.masks = _Masks()
        self.roles: dict[Node | None, Role | None] = {}
        self.containers: tuple[dict[StartTag | Node | None, str], dict[StartTag | Node | None, str]] = ({}, {})
        self._nearest: dict[int, dict[Node, _Found | None]] = {}

    def mask(self, node: Node) -> int:
        """Return the groups that the element's own tag, class, id and other names belong to, as bits of `GROUPS`."""
        return self.masks[node.start]

    def nearest(self, node: Node | None, groups: int, reach: int) -> Node | None:
        """Return the innermost element, at most `reach` steps up, that is named as one of these groups, or None."""
        known = self._nearest.setdefault(groups, {})
        masks = self.masks
        path: list[Node] = []
        found: _Found | None = None
        while node is not None:
            if node in known:
                found = known[node]
                break
            if masks[node.start] & groups:
                found = known[node] = (node, 0)
                break
            path.append(node)
            node = node.parent
        for below in reversed(path):
            found = known[below] = (found[0], found[1] + 1) if found else None
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
