"""What ``meta`` and ``link`` elements say of their page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from newsclean.page import Claim
from newsclean.read.json_ld import clean_value

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
        "displaydate date_published published-date publication_date publication-date mediator_published_time "
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
# "Written by" beside "twitter:data1", in the languages of WordPress SEO plug-ins.
_WRITTEN_BY = re.compile(
    r"written|author|\bby\b|ditulis|penulis|geschrieben|verfasst|autor|écrit|rédigé|escrito|scritto|skriv|skrev|"
    r"geschreven|napisan|написано|автор|作者|執筆者|投稿者|글쓴이|yazan|tác giả",
    re.I,
)
# Names that templates invent for the day of publication ("w-published-date", "acme:publish_time").
_PUBLISHED_NAME = re.compile(
    r"[\w:.-]{1,40}[:._-](?:first)?pub(?:lish(?:ed)?|lication)?[._-]?(?:date|time|on|at)(?:time)?"
)
_CARD_ROW = re.compile(r"twitter:(?:label|data)\d")


def cleaned_claim(field: str, value: str | None, source: str) -> Iterator[Claim]:
    """Yield the claim that a value makes, cleaned; none where it has no words."""
    cleaned = clean_value(value or "")
    if cleaned:
        yield Claim(field, cleaned, source)


def meta_claims(attrib: Mapping[str, str]) -> Iterator[Claim]:
    """Yield what a ``meta`` element with these attributes claims."""
    for attribute in ("property", "name", "http-equiv"):
        if attribute not in attrib:
            continue
        name = attrib[attribute].strip().lower()
        field = _META.get(name) or _invented(name)
        if field is not None:
            yield from cleaned_claim(field, attrib.get("content") or attrib.get("value"), f"meta:{name}")
            return
        if name == "parsely-page":
            yield from _parsely_page(attrib.get("content") or "")


def _invented(name: str) -> str | None:
    return "date" if "pub" in name[:80] and _PUBLISHED_NAME.fullmatch(name[:80]) else None


def _parsely_page(content: str) -> Iterator[Claim]:
    try:
        page = json.loads(content, strict=False)
    except (ValueError, RecursionError):
        return
    if not isinstance(page, dict):
        return
    for key, field in (("title", "title"), ("link", "url"), ("pub_date", "date"), ("section", "section")):
        if isinstance(page.get(key), str):
            yield from cleaned_claim(field, page[key], f"meta:parsely-page.{key}")
    names = page.get("authors") or page.get("author") or []
    for name in names if isinstance(names, list) else [names]:
        if isinstance(name, str):
            yield from cleaned_claim("author", name, "meta:parsely-page.authors")


def link_claims(attrib: Mapping[str, str]) -> Iterator[Claim]:
    """Yield what a ``link`` element with these attributes claims."""
    relation = attrib.get("rel", "").strip().lower()
    if relation in _LINKS:
        yield from cleaned_claim(_LINKS[relation], attrib.get("href"), f"link:{relation}")


def card_row(attrib: Mapping[str, str]) -> tuple[str, str] | None:
    """Return name and content of a ``meta`` element that is a label or its value on a Twitter card, else None."""
    name = attrib.get("name") or attrib.get("property") or ""
    return (name, attrib.get("content") or "") if _CARD_ROW.match(name) else None


def card_claims(rows: Mapping[str, str]) -> Iterator[Claim]:
    """Yield the author that a Twitter card prints under a label ("Written by"), from its rows by name."""
    for name, label in rows.items():
        if name.startswith("twitter:label") and _WRITTEN_BY.search(label[:80]):
            data = name.replace("label", "data")
            yield from cleaned_claim("author", rows.get(data), f"meta:{data}")
