"""What a page says of itself, in its head, its JSON-LD and its microdata: claims, not yet believed."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from newsclean.page import Claim
from newsclean.read.json_ld import clean_value, read_json_ld

_TIME_CAP = 20
_MICRODATA_CAP = 60
_FIELD_CAP = 60

# Names of meta elements, lower case, by the field they speak of. From the documentation of OpenGraph, Twitter
# cards, Dublin Core, parse.ly, Sailthru and Cxense, and from counting names on news pages.
_META_NAMES = {
    "title": (
        "og:title twitter:title dc.title dcterms.title parsely-title sailthru.title cxenseparse:title "
        "vf:title title headline fb_title mrc__share_title tweetmeme-title citation_title "
        "twitter:text:title"
    ),
    "site": "og:site_name application-name apple-mobile-web-app-title cps_site_name",
    "publisher": "publisher article:publisher dc.publisher dcterms.publisher citation_publisher og:publisher",
    "date": (
        "article:published_time og:published_time og:article:published_time article:published "
        "article.published datepublished date pubdate publishdate publish-date publish_date pub_date "
        "pubtime parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created dcterms.date "
        "dcterms.issued dcterms.created dc.created dc.issued originalpublicationdate "
        "cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date "
        "displaydate date_published publication_date publication-date mediator_published_time "
        "vr:published_time bt:pubdate shareaholic:article_published_time iso-8601-publish-date "
        "dateposted article.created article_date_original content_publishdate dtk:publishdate created "
        "date.created rnews:datepublished article:published_date article:publication_date published "
        "published_at published_time_telegram og:pubdate"
    ),
    "modified": (
        "article:modified_time og:updated_time og:modified_time last-modified datemodified "
        "dcterms.modified dc.date.modified dc.modified lastmod revised article:modified article.updated "
        "dateupdated last_updated_date"
    ),
    "author": (
        "author article:author og:article:author og:author article:author_name article_author "
        "article.author parsely-author sailthru.author dc.creator dcterms.creator byl byline "
        "cxenseparse:author vf:author citation_author content_author dtk:author mrf:authors rbauthors "
        "author_name shareaholic:article_author_name dc.creator.personalname dable:author"
    ),
    "url": "og:url twitter:url parsely-link",
    "language": "og:locale content-language dc.language dcterms.language language",
    "description": "description og:description twitter:description dc.description sailthru.description",
    "section": ("article:section og:section og:article:section parsely-section section category cxenseparse:section"),
    "image": "og:image twitter:image twitter:image:src",
    "kind": "og:type",
    "tags": "article:tag og:article:tag keywords news_keywords parsely-tags sailthru.tags",
}
_META = {name: field for field, names in _META_NAMES.items() for name in names.split()}
_LINKS = {"canonical": "url", "amphtml": "amp", "image_src": "image"}
_ITEMPROPS = {
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
# "Written by" beside "twitter:data1", in the languages of WordPress SEO plug-ins.
_WRITTEN_BY = re.compile(
    r"written|author|\bby\b|ditulis|penulis|geschrieben|verfasst|autor|écrit|rédigé|escrito|scritto|skriv|skrev|"
    r"geschreven|napisan|написано|автор|作者|執筆者|投稿者|글쓴이|yazan|tác giả",
    re.I,
)
_FOUND_IN_MICRODATA = frozenset({"author", "date"})
_CARD_ROW = re.compile(r"twitter:(?:label|data)\d")
_MICRODATA = etree.XPath("//*[@itemprop or @rel='author']")
_COMMENT = re.compile(r"comment|review|answer", re.I)


def read_claims(root: etree._Element) -> tuple[Claim, ...]:
    """Return what a parsed page says of itself; an empty tuple where it says nothing.

    Claims of the document element and the head come first, then JSON-LD, then ``time`` elements and
    microdata, each in document order. Values have entities decoded, tags stripped and white space folded,
    and hold at most 2,000 characters (200,000 for "body"). Besides the fields that `Claim` lists there are
    "amp" (address of the AMP page) and "tags". Nothing is judged: an "author" may be the site's name.
    """
    head = list(root.iter("title", "meta", "link", "script", "time"))
    claims = [*_language(root), *_head_claims(head), *_written_by(head)]
    known = [claim.value for claim in claims if claim.field in {"title", "url"}]
    claims.extend(read_json_ld(_json_ld_blocks(head), known))
    times = [element for element in head if element.tag == "time"]
    claims.extend(claim for element in times[:_TIME_CAP] for claim in _time(element))
    # Looking through all attributes costs as much as the rest, and seldom adds to JSON-LD.
    if not {claim.field for claim in claims if claim.source[:5] != "time:"} >= _FOUND_IN_MICRODATA:
        claims.extend(_microdata(root))
    return tuple(_capped(dict.fromkeys(claims)))


def _capped(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the first claims on each field: what weighs them compares each with each."""
    seen: Counter[str] = Counter()
    for claim in claims:
        seen[claim.field] += 1
        if seen[claim.field] <= _FIELD_CAP:
            yield claim


def _head_claims(elements: list[etree._Element]) -> Iterator[Claim]:
    readers = {"meta": _meta, "link": _link, "title": _title}
    for element in elements:
        reader = readers.get(str(element.tag))
        if reader is not None:
            yield from reader(element)


def _json_ld_blocks(elements: list[etree._Element]) -> list[str]:
    scripts = (element for element in elements if element.tag == "script")
    return [script.text or "" for script in scripts if "ld+json" in (script.get("type") or "").lower()]


def _claim(field: str, value: str | None, source: str) -> Iterator[Claim]:
    cleaned = clean_value(value or "")
    if cleaned:
        yield Claim(field, cleaned, source)


def _language(root: etree._Element) -> Iterator[Claim]:
    html = root if root.tag == "html" else next(root.iter("html"), root)
    value = html.get("lang") or html.get("xml:lang") or html.get("{http://www.w3.org/XML/1998/namespace}lang")
    return _claim("language", value, "html:lang")


def _title(element: etree._Element) -> Iterator[Claim]:
    parent = element.getparent()
    if parent is not None and parent.tag in {"head", "html", "body"}:
        yield from _claim("title", "".join(element.itertext()), "title")


def _meta(element: etree._Element) -> Iterator[Claim]:
    for attribute in ("property", "name", "http-equiv"):
        name = element.get(attribute)
        if name is None:
            continue
        name = name.strip().lower()
        field = _META.get(name)
        if field is not None:
            yield from _claim(field, element.get("content") or element.get("value"), f"meta:{name}")
            return
        if name == "parsely-page":
            yield from _parsely_page(element.get("content") or "")


def _parsely_page(content: str) -> Iterator[Claim]:
    try:
        page = json.loads(content, strict=False)
    except (ValueError, RecursionError):
        return
    if not isinstance(page, dict):
        return
    for key, field in (("title", "title"), ("link", "url"), ("pub_date", "date"), ("section", "section")):
        if isinstance(page.get(key), str):
            yield from _claim(field, page[key], f"meta:parsely-page.{key}")
    names = page.get("authors") or page.get("author") or []
    for name in names if isinstance(names, list) else [names]:
        if isinstance(name, str):
            yield from _claim("author", name, "meta:parsely-page.authors")


def _link(element: etree._Element) -> Iterator[Claim]:
    relation = (element.get("rel") or "").strip().lower()
    field = _LINKS.get(relation)
    if field is not None:
        yield from _claim(field, element.get("href"), f"link:{relation}")


def _written_by(elements: list[etree._Element]) -> Iterator[Claim]:
    """Yield the author that a Twitter card prints under a label ("Written by")."""
    named = ((element.get("name") or element.get("property"), element) for element in elements)
    cards = {name: element.get("content") or "" for name, element in named if name and _CARD_ROW.match(name)}
    for name, label in cards.items():
        if name.startswith("twitter:label") and _WRITTEN_BY.search(label[:80]):
            data = name.replace("label", "data")
            yield from _claim("author", cards.get(data), f"meta:{data}")


def _time(element: etree._Element) -> Iterator[Claim]:
    value = element.get("datetime")
    source = "time:datetime" if value else "time:text"
    marks = f"{element.get('class') or ''} {element.get('itemprop') or ''}".lower()
    is_update = ("updat" in marks or "modif" in marks) and "publish" not in marks
    yield from _claim("modified" if is_update else "date", (value or _words(element))[:200], source)


def _microdata(root: etree._Element) -> Iterator[Claim]:
    seen = 0
    for element in _MICRODATA(root):
        name = element.get("itemprop") or ""
        field = "author" if element.get("rel") == "author" and not name else _ITEMPROPS.get(name.strip().lower())
        if field is None or seen >= _MICRODATA_CAP or _in_comment(element):
            continue
        seen += 1
        source = f"itemprop:{name.strip()}" if name else "rel:author"
        value = element.get("content") or element.get("datetime") or _named(element)
        yield from _claim(field, value, source)


def _named(element: etree._Element) -> str:
    """Return the name inside an author or publisher element, or its words where no name is marked."""
    for inner in element.iterdescendants():
        if isinstance(inner.tag, str) and (inner.get("itemprop") or "").lower() == "name":
            return inner.get("content") or _words(inner)
    return _words(element)


def _words(element: etree._Element) -> str:
    return " ".join(str(text) for text in element.itertext() if text.strip())[:2_000]


def _in_comment(element: etree._Element) -> bool:
    marks = (node.get("itemtype") or node.get("itemprop") or "" for node in element.iterancestors())
    return any(map(_COMMENT.search, marks))
