"""The publisher whose story a page prints, and the names its site goes by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.article import Evidence
from newsclean.fields.found import Found, Story

if TYPE_CHECKING:
    from newsclean.page import Claim, Page
    from newsclean.publishers.rule import Publisher

_NAME_CAP = 60
_NOT_LETTERS = re.compile(r"[\W_]+")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/?", re.I)
# Second-level labels under which countries register names (co.uk, com.au, or.id, go.jp).
_SECOND_LABELS = "ac co com edu gob gov go mil ne net nom or org web my biz sch"
_SECOND_LEVEL = frozenset(_SECOND_LABELS.split())
# What a home page adds to its name: "Name - Breaking news, sport and more", "Name | Berita terkini".
_SLOGAN = re.compile(r"\s+[-–—|:•·»]\s+|\s*[|｜]\s*|,\s")
_NO_NAME_WORDS = (
    "home homepage website site blog news article articles wordpress default undefined null none unknown "
    "untitled startseite beranda inicio accueil twitter facebook instagram medium"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_LEGAL_FORM = re.compile(
    r",?\s+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kg)?|ag|s\.?p\.?a|s\.?a|b\.?v|co|corp(?:oration)?|plc"
    r"|tbk|ab|as|oy)\.?$",
    re.I,
)
_HOLDER = re.compile(r"^PT\.?\s+", re.I)


def squeeze(text: str) -> str:
    """Return what two spellings of one name have in common: its letters and digits, case folded."""
    return _NOT_LETTERS.sub("", text.casefold())


def host_of(address: str | None) -> str | None:
    """Return the host of an absolute http(s) address in lower case without "www.", or None."""
    try:
        parts = urlsplit((address or "").strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not host or "." not in host:
        return None
    return host.lower().removeprefix("www.").rstrip(".")


def site_names(page: Page, publisher: Publisher | None = None) -> tuple[str, ...]:
    """Return all names by which the page's site is known, the surest first.

    They come from the registered publisher, from the claims "site" and "publisher", and from the hosts of the
    page's addresses ("kompas.com" and "kompas"). Empty where nothing is known.
    """
    names: list[str] = []
    if publisher is not None:
        names += [publisher.name, *publisher.aliases]
    names += [claim.value for claim in _name_claims(page)]
    for host in _hosts(page):
        names += [host, host_label(host)]
    return tuple(dict.fromkeys(name for name in names if name))


def host_label(host: str) -> str:
    """Return the label of a host that is its owner's name: "bbc" of "news.bbc.co.uk"."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""


def _hosts(page: Page) -> Iterator[str]:
    addresses = [page.url, *(claim.value for claim in page.claimed("url"))]
    yield from dict.fromkeys(filter(None, map(host_of, addresses)))


def _name_claims(page: Page) -> Iterator[Claim]:
    """Yield the claims that give a name, not an address, a handle or a placeholder."""
    for claim in page.claims:
        if claim.field not in {"site", "publisher"} or len(claim.value) > 3 * _NAME_CAP:
            continue
        value = claim.value.strip().lstrip("@")
        if "://" not in value and squeeze(value) and value.casefold() not in _NO_NAME:
            yield claim


def find_source(story: Story) -> Found[str | None]:
    """Return the name of the publisher whose story it is.

    The registered publisher's canonical name where one was recognised; else the name the page gives its site
    or publisher, as a person would write it; else the host. None where nothing is known. A warning says when
    the page calls itself by a name that is not the registered publisher's, as mirrors and copies do.
    """
    page = story.labelled.page
    if story.publisher is not None:
        evidence = Evidence(source="publisher", raw=story.publisher.name)
        return Found(story.publisher.name, evidence, _contradictions(page, story.publisher))
    claim = _best_name(page)
    if claim is not None:
        return Found(_plain_name(claim.value), Evidence(source=claim.source, raw=claim.value))
    host = next(_hosts(page), None)
    return Found(host, Evidence(source="url", raw=host)) if host else Found(None)


def _best_name(page: Page) -> Claim | None:
    """Return the claim on the site's name that reads most like a name; None where there is none."""
    claims = [claim for claim in _name_claims(page) if _plain_name(claim.value)]
    return min(claims, key=lambda claim: _rank(claim, claims), default=None)


def _rank(claim: Claim, claims: list[Claim]) -> tuple[bool, int, int]:
    is_domain = _DOMAIN.fullmatch(claim.value) is not None
    supporters = sum(squeeze(other.value) == squeeze(claim.value) for other in claims)
    order = ("meta:og:site_name", "json-ld:", "meta:publisher", "meta:application-name", "meta:")
    place = next((at for at, start in enumerate(order) if claim.source.startswith(start)), len(order))
    return is_domain, place, -supporters


def _plain_name(value: str) -> str:
    """Return the name without slogan, legal form or address parts; "" where too much is left."""
    value = value.strip().lstrip("@").removeprefix("www.").rstrip("/")
    parts = [part for part in _SLOGAN.split(value) if part and part.casefold() not in _NO_NAME]
    name = parts[0].strip() if parts else ""
    name = _HOLDER.sub("", _LEGAL_FORM.sub("", name)) or name
    return name if len(name) <= _NAME_CAP else ""


def is_named(text: str, names: Iterable[str]) -> bool:
    """Say whether a text is one of these names up to spelling, an article or a domain's ending."""
    key = squeeze(text)
    return bool(key) and any(_same_name(key, squeeze(name)) for name in names)


def _same_name(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    return len(short) >= 4 and len(long) <= 2 * len(short) + 4 and (long.startswith(short) or long.endswith(short))


def _contradictions(page: Page, publisher: Publisher) -> tuple[str, ...]:
    own = [publisher.name, *publisher.aliases, *publisher.domains, *map(host_label, publisher.domains)]
    hosts = list(_hosts(page))
    if any(host == domain or host.endswith("." + domain) for host in hosts for domain in publisher.domains):
        return ()
    claims = [claim for claim in _name_claims(page) if _plain_name(claim.value)]
    if claims and not any(is_named(claim.value, own) for claim in claims):
        claim = claims[0]
        return (_warning(publisher, claim.value, claim.source),)
    return tuple(_warning(publisher, host, "url") for host in hosts[:1]) or _printed_contradiction(page, own, publisher)


# A rights line that names its owner: "Copyright 2008 - 2025 Name. All Rights Reserved."
_RIGHTS = re.compile(
    r"(?:copyright|hak cipta|©|\(c\))[\s©:]{0,5}(?:\(c\)\s?)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[\s,.©]{0,5}"
    r"(?:by |oleh )?(?P<owner>[^\s.,|©\d][^.,|©]{1,60})",
    re.I,
)
_RIGHTS_TAIL = re.compile(r"\ball rights|\bhak cipta|\balle rechte|\btous droits|\d{4}", re.I)
_FOOT_BLOCKS = 60


def _printed_contradiction(page: Page, own: list[str], publisher: Publisher) -> tuple[str, ...]:
    """Return a warning where a rights line at the foot of the page names somebody else."""
    for block in reversed(page.blocks[-_FOOT_BLOCKS:]):
        match = _RIGHTS.search(block.text) if len(block.text) <= 200 else None
        owner = _RIGHTS_TAIL.split(match["owner"])[0].strip(" -–—:") if match else ""
        if owner:
            named = is_named(owner, own) or any(squeeze(name) in squeeze(block.text) for name in own)
            return () if named else (_warning(publisher, owner, f"block {block.index}"),)
    return ()


def _warning(publisher: Publisher, name: str, source: str) -> str:
    return (
        f"the page calls its site {name!r} ({source}), but the story is {publisher.name}'s: "
        "it may be a copy or a mirror"
    )
