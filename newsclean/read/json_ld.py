"""What a page's JSON-LD (schema.org) says of its story, however badly the blocks are written."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newsclean.page import Claim
from newsclean.read.sloppy_json import parse_sloppy_json

#: Characters of one value that are kept; an articleBody gets `BODY_CAP`.
VALUE_CAP = 2_000
BODY_CAP = 200_000
_NODE_CAP = 2_000
_DEPTH_CAP = 24
_LIST_CAP = 40

# Story types of schema.org by how surely they mean the page's own story (lower is surer).
_RANKS = (
    "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle "
    "reviewnewsarticle askpublicnewsarticle advertisercontentarticle liveblogposting",
    "article blogposting techarticle scholarlyarticle satiricalarticle report",
    "socialmediaposting discussionforumposting recipe howto review",
    "podcastepisode videoobject",
    "webpage itempage",
)
_STORY_RANK = {kind: rank for rank, kinds in enumerate(_RANKS) for kind in kinds.split()}
_PAGE_RANK = _STORY_RANK["webpage"]
_NO_STORY = len(_RANKS)
_LISTS = frozenset({"itemlist", "listitem", "breadcrumblist", "datafeed", "comment", "question"})
# Properties that lead to things other than this page's story.
_ELSEWHERE_NAMES = (
    "itemListElement mentions citation isPartOf hasPart comment comments liveBlogUpdate relatedLink review "
    "reviews about isBasedOn subjectOf breadcrumb significantLink author creator publisher potentialAction "
    "image logo itemReviewed"
)
_ELSEWHERE = frozenset(_ELSEWHERE_NAMES.split())
_FIELDS = (
    ("title", ("headline", "name")),
    ("date", ("datePublished", "dateCreated", "uploadDate")),
    ("modified", ("dateModified",)),
    ("author", ("author", "creator")),
    ("publisher", ("publisher", "sourceOrganization", "provider")),
    ("url", ("url", "mainEntityOfPage", "@id")),
    ("language", ("inLanguage",)),
    ("description", ("description",)),
    ("section", ("articleSection",)),
    ("image", ("image", "thumbnailUrl")),
    ("body", ("articleBody",)),
    ("tags", ("keywords",)),
)
_ADDRESS_FIELDS = frozenset({"url", "image"})
_COMPANY = re.compile(r"organi[sz]ation|corporation|brand", re.I)

_BREAKING_TAG = re.compile(r"<(?:/?(?:p|div|li|ul|ol|h[1-6]|tr|td)|br)\b[^<>]{0,500}>", re.I)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|<!--|-->")


def clean_value(text: str, cap: int = VALUE_CAP) -> str:
    """Return a claim's words: entities decoded, tags stripped, white space folded, cut at `cap`."""
    text = text[: 2 * cap]
    # Feeds that escape twice ("&amp;#8217;") are common, more than twice is not.
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", _BREAKING_TAG.sub(" ", text))
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())[:cap].rstrip()


def read_json_ld(blocks: Sequence[str], known: Sequence[str] = ()) -> tuple[Claim, ...]:
    """Return what the JSON-LD blocks of one page claim about its story.

    The vocabulary is schema.org. Only article-like nodes speak; of several stories the one whose address or
    headline the page's head names too, then the surer type, then the first. Lists of other stories (ItemList,
    mentions, …) are never entered.

    Args:
        blocks: contents of the ``application/ld+json`` scripts, in page order, broken or not.
        known: headlines and addresses the page gives elsewhere, to tell its story from others.

    Returns:
        Claims with sources such as "json-ld:NewsArticle.headline"; an author that is an organisation has the
        source "json-ld:NewsArticle.author.Organization". Empty when there is no story.

    """
    nodes = list(_nodes([value for block in blocks for value in parse_sloppy_json(block)]))
    by_id = {ident: node for node in nodes if len(node) > 1 and (ident := _text(node.get("@id")))}
    claims: list[Claim] = []
    for story in _own_stories(nodes, known):
        claims.extend(_story_claims(story, by_id))
    return tuple(claims + list(_site_claims(nodes)))


def _nodes(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """Yield the objects that may speak for the page, in document order; none from lists of other things."""
    stack: list[tuple[Any, int]] = [(value, 0) for value in reversed(list(values))]
    seen = 0
    while stack and seen < _NODE_CAP:
        value, depth = stack.pop()
        seen += 1
        if isinstance(value, dict) and not _LISTS & set(_types(value)):
            yield value
            value = [child for key, child in value.items() if key not in _ELSEWHERE]
        if isinstance(value, list) and depth < _DEPTH_CAP:
            children = [child for child in value if isinstance(child, (dict, list))]
            stack.extend((child, depth + 1) for child in reversed(children))


def _types(node: dict[str, Any]) -> list[str]:
    return [kind.rpartition("/")[2].rpartition(":")[2].lower() for kind in _texts(node.get("@type"))]


def _rank(node: dict[str, Any]) -> int:
    return min((_STORY_RANK.get(kind, _NO_STORY) for kind in _types(node)), default=_NO_STORY)


def _own_stories(nodes: list[dict[str, Any]], known: Sequence[str]) -> list[dict[str, Any]]:
    """Return the page's own story first, then nodes that repeat it, then the page node that describes it."""
    ranked = [node for node in nodes if _rank(node) < _NO_STORY]
    if not ranked:
        return []
    marks = {_mark(value) for value in known} - {""}
    ranked.sort(key=lambda node: (_rank(node) >= _PAGE_RANK, not _is_known(node, marks), _rank(node)))
    first = ranked[0]
    told = _mark(_headline(first))
    same = [node for node in ranked[1:] if _rank(node) < _PAGE_RANK and told and _mark(_headline(node)) == told]
    pages = [node for node in ranked[1:] if _rank(node) == _PAGE_RANK]
    return [first, *same[:2], *pages[:1]]


def _is_known(node: dict[str, Any], marks: set[str]) -> bool:
    told = [
        _headline(node),
        *_texts(node.get("url")),
        _text(node.get("@id")),
        *_texts(node.get("mainEntityOfPage")),
    ]
    return any(_mark(value) in marks for value in told if value)


def _mark(value: str) -> str:
    """Return what two printings of one headline or address have in common."""
    value = clean_value(value).casefold()
    if value.startswith(("http://", "https://")):
        return value.partition("://")[2].removeprefix("www.").partition("#")[0].partition("?")[0].rstrip("/")
    return re.sub(r"\W+", "", value)


def _headline(node: dict[str, Any]) -> str:
    return _text(node.get("headline")) or _text(node.get("name"))


def _story_claims(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[Claim]:
    kind = _text(node.get("@type")).rpartition("/")[2]
    yield Claim("kind", kind, "json-ld:@type")
    for field, keys in _FIELDS:
        for key in keys:
            claims = list(_property_claims(field, node.get(key), by_id))
            if claims:
                source = f"json-ld:{kind}.{key}"
                yield from (Claim(field, value, source + suffix) for value, suffix in claims)
                break


def _property_claims(field: str, value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield the words of one property, and for an organisation among the authors the suffix that says so."""
    for item in _listed(value):
        thing = _resolved(item, by_id)
        words = _words(thing, field)
        if field in _ADDRESS_FIELDS and not words.startswith(("http://", "https://", "/")):
            continue
        is_company = field == "author" and _is_company(thing)
        cleaned = clean_value(words, BODY_CAP if field == "body" else VALUE_CAP)
        if cleaned:
            yield cleaned, ".Organization" if is_company else ""


def _is_company(thing: Any) -> bool:
    return isinstance(thing, dict) and any(map(_COMPANY.search, _types(thing)))


def _words(thing: Any, field: str) -> str:
    if not isinstance(thing, dict):
        return _text(thing)
    if field in _ADDRESS_FIELDS:
        return _text(thing.get("url")) or _text(thing.get("@id"))
    name = _text(thing.get("name")) or _text(thing.get("@value"))
    if not name and field == "author":
        name = f"{_text(thing.get('givenName'))} {_text(thing.get('familyName'))}"
    return name


def _resolved(item: Any, by_id: dict[str, dict[str, Any]]) -> Any:
    """Return the node that a bare ``{"@id": …}`` points at, where the page defines it."""
    if isinstance(item, dict) and "@id" in item and "name" not in item:
        return by_id.get(_text(item["@id"]), item)
    return item


def _site_claims(nodes: list[dict[str, Any]]) -> Iterator[Claim]:
    for node in nodes:
        kinds = _types(node)
        name = clean_value(_text(node.get("name")))
        if name and "website" in kinds:
            yield Claim("site", name, "json-ld:WebSite.name")
        elif name and "newsmediaorganization" in kinds:
            yield Claim("publisher", name, "json-ld:NewsMediaOrganization.name")


def _listed(value: Any) -> list[Any]:
    items = value if isinstance(value, list) else [value]
    flat = [inner for item in items[:_LIST_CAP] for inner in (item if isinstance(item, list) else [item])]
    return flat[:_LIST_CAP]


def _texts(value: Any) -> list[str]:
    return [text for item in _listed(value) if (text := _text(item))]


def _text(value: Any) -> str:
    """Return a JSON value as text: the first of a list, the name of an object, "" where it has no words."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or value.get("@id") or ""
    return value if isinstance(value, str) else ""
