"""The story's canonical address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from newsclean.article import Evidence
from newsclean.fields.found import Found, Story, place_of
from newsclean.fields.sites import host_label, host_of
from newsclean.page import Claim

_URL_CAP = 2_000
# A line that is nothing but the path of an address: at least two segments, or one long one with hyphens.
_BARE_PATH = re.compile(r"/(?:[\w.%~+-]{1,200}/){1,12}[\w.%~+,-]{1,300}/?|/[\w%~+]{1,40}(?:-[\w%~+.]{1,60}){3,30}/?")
_HOME = re.compile(r"/?(?:index\.\w{2,5}|home|amp|[a-z]{2}(?:[-_][a-z]{2})?)?/?", re.I)
_ORDER = ("link:canonical", "given", "meta:og:url", "json-ld:", "meta:")


def find_url(story: Story) -> Found[str | None]:
    """Return the canonical address of the story, absolute, or None.

    In order: the page's canonical link, the address given by the caller, og:url, JSON-LD; the address of a
    home page counts only where nothing else is known. A page without any gets the publisher's home and the
    path that the text prints on a line of its own.
    """
    found = sorted(_candidates(story), key=lambda claim: (_is_home(claim.value), place_of(claim.source, _ORDER)))
    if found:
        return Found(found[0].value, Evidence(source=found[0].source, raw=found[0].value))
    return _printed(story)


def _candidates(story: Story) -> Iterator[Claim]:
    page = story.labelled.page
    if page.url and _is_absolute(page.url.strip()):
        yield Claim("url", page.url.strip(), "given")
    for claim in page.claimed("url"):
        value = _absolute(claim.value, page.url)
        if value is not None and _fits(value, page.url):
            yield Claim("url", value, claim.source)


def _absolute(value: str, base: str | None) -> str | None:
    value = value.strip()
    if value.startswith("/") and base and _is_absolute(base):
        value = urljoin(base, value)
    # JSON-LD names its nodes by the page's address and a fragment.
    value = value.partition("#")[0]
    return value if _is_absolute(value) else None


def _is_absolute(value: str) -> bool:
    return len(value) <= _URL_CAP and not any(map(str.isspace, value)) and host_of(value) is not None


def _fits(value: str, given: str | None) -> bool:
    """Say whether a claimed address may stand for the given one: another owner's host does not."""
    host, own = host_of(value), host_of(given)
    return host is not None and (own is None or host_label(host) == host_label(own))


def _is_home(value: str) -> bool:
    parts = urlsplit(value)
    return _HOME.fullmatch(parts.path) is not None and not parts.query


def _printed(story: Story) -> Found[str | None]:
    home = story.publisher.home if story.publisher else None
    if home is None:
        return Found(None)
    for block in story.labelled.page.blocks:
        if block.text.startswith("/") and _BARE_PATH.fullmatch(block.text[:_URL_CAP]):
            evidence = Evidence(source=f"block {block.index}", raw=block.text)
            return Found(home.rstrip("/") + block.text, evidence)
    return Found(None)
