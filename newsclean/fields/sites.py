"""The names that a page's site goes by, and its hosts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.fields.given_names import has_given_name

if TYPE_CHECKING:
    from newsclean.page import Claim, Page
    from newsclean.publishers.rule import Publisher

#: Characters of the longest name of a site.
NAME_CAP = 60
_HEADLINE_CHARS = 40
_NAME_FIELDS = frozenset({"site", "publisher"})
_MOST_WRITERS = 20
_NOT_LETTERS = re.compile(r"[\W_]+")
# Second-level labels under which countries register names (co.uk, com.au, or.id, go.jp).
_SECOND_LABELS = "ac co com edu gob gov go mil ne net nom or org web my biz sch"
_SECOND_LEVEL = frozenset(_SECOND_LABELS.split())
_NO_NAME_WORDS = (
    "home homepage website site blog news article articles wordpress default undefined null none unknown "
    "untitled startseite beranda inicio accueil twitter facebook instagram medium"
)
#: What templates print where a site's name belongs, case folded.
NO_NAME = frozenset(_NO_NAME_WORDS.split())


@lru_cache(maxsize=512)
def squeeze(text: str) -> str:
    """Return what two spellings of one name have in common: its letters and digits, case folded."""
    return _NOT_LETTERS.sub("", text.casefold())


# Every field asks for the hosts of the same few addresses.
@lru_cache(maxsize=128)
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


def host_label(host: str) -> str:
    """Return the label of a host that is its owner's name: "bbc" of "news.bbc.co.uk"."""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""


def hosts_of(page: Page) -> tuple[str, ...]:
    """Return the hosts of the addresses that the caller gave and the page claims, in that order."""
    addresses = [page.url, *(claim.value for claim in page.claimed("url"))]
    return tuple(dict.fromkeys(filter(None, map(host_of, addresses))))


def site_names(page: Page, publisher: Publisher | None = None) -> tuple[str, ...]:
    """Return all names by which the page's site is known, the surest first.

    They come from the registered publisher, from the claims "site" and "publisher", and from the hosts of the
    page's addresses ("kompas.com" and "kompas"). The name of a person who owns the site and writes on it is none.
    Empty where nothing is known.
    """
    names: list[str] = []
    if publisher is not None:
        names += [publisher.name, *publisher.aliases]
    writers = writer_keys(page)
    names += [claim.value for claim in name_claims(page) if squeeze(claim.value) not in writers]
    for host in hosts_of(page):
        names += [name for name in (host, host_label(host)) if squeeze(name) not in writers]
    return tuple(dict.fromkeys(name for name in names if name))


def name_claims(page: Page) -> list[Claim]:
    """Return the claims that give the site a name, not an address, a handle, a placeholder or a headline."""
    return [claim for claim in page.claims if claim.field in _NAME_FIELDS and _is_name(claim.value, page)]


def writer_keys(page: Page) -> set[str]:
    """Return, squeezed, the authors claimed whose names begin with a given name; a site may be called by one."""
    names = [claim.value for claim in page.claimed("author") if not claim.source.endswith(".Organization")]
    return {squeeze(name) for name in names[:_MOST_WRITERS] if has_given_name(name)}


def _is_name(value: str, page: Page) -> bool:
    value = value.strip().lstrip("@")
    if len(value) > 3 * NAME_CAP or "://" in value or not squeeze(value) or value.casefold() in NO_NAME:
        return False
    # Some templates put the headline where the site's name belongs.
    return len(value) < _HEADLINE_CHARS or all(value != title.value for title in page.claimed("title"))


def is_named(text: str, names: Iterable[str]) -> bool:
    """Say whether a text is one of these names up to spelling, an article or a domain's ending."""
    key = squeeze(text)
    return bool(key) and any(_same_name(key, squeeze(name)) for name in names)


def _same_name(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    return len(short) >= 4 and len(long) <= 2 * len(short) + 4 and (long.startswith(short) or long.endswith(short))
