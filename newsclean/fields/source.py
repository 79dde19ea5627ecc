"""The publisher whose story a page prints."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsclean.article import Evidence
from newsclean.fields.document_line import document_line
from newsclean.fields.found import Found, Story, place_of
from newsclean.fields.rights import rights_owners
from newsclean.fields.sites import NAME_CAP, NO_NAME, host_label, hosts_of, is_named, name_claims, squeeze, writer_keys
from newsclean.page import Block, Claim, Page

if TYPE_CHECKING:
    from newsclean.publishers.rule import Publisher

_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/?", re.I)
# What a home page adds to its name: "Name - Breaking news, sport and more", "Name | Berita terkini".
_SLOGAN = re.compile(r"\s+[-–—|:•·»]\s+|\s*[|｜：]\s*|,\s")
_LEGAL_FORM = re.compile(
    r",?\s+(?:inc|llc|ltd|limited|gmbh(?: & co\.? kg)?|ag|s\.?p\.?a|s\.?a|s\.?l|b\.?v|co|corp(?:oration)?|plc"
    r"|tbk|ab|as|oy)\.?$",
    re.I,
)
_HOLDER = re.compile(r"^PT\.?\s+", re.I)
_PLACES = ("meta:og:site_name", "json-ld:", "meta:publisher", "meta:application-name", "meta:")
# Labels of hosts so short that they are written in capitals: NDR, not Ndr.
_ACRONYM = 4
# Where a site prints its own name: among the first and last blocks, on a line of its own.
_HEAD_BLOCKS, _FOOT_BLOCKS, _LINE_CHARS = 60, 60, 40
_LEAST = 4
_TITLE_TAIL = re.compile(r"\s+[-–—|·»•]\s+|\s?[|｜]\s?")


def find_source(story: Story) -> Found[str | None]:
    """Return the name of the publisher whose story it is.

    The registered publisher's canonical name where one was recognised; else the name the page gives its site or
    publisher, as a person would write it, one that is like the host before others; else the name behind the host as
    the page prints it, or the host; else the owner in the rights line or the name behind the headline in the
    document's title; else the outlet that the dateline names by its domain. None where nothing is known. A warning
    says when the page calls itself by a name that is not the registered publisher's, as mirrors and copies do.
    """
    page = story.labelled.page
    if story.publisher is not None:
        evidence = Evidence(source="publisher", raw=story.publisher.name)
        return Found(story.publisher.name, evidence, _contradictions(page, story.publisher))
    claim = _best_name(page)
    if claim is not None and _DOMAIN.fullmatch(claim.value) is None:
        return Found(_plain_name(claim.value), Evidence(source=claim.source, raw=claim.value))
    host = next(iter(hosts_of(page)), None)
    if claim is not None:
        return _of_domain(_plain_name(claim.value), Evidence(source=claim.source, raw=claim.value), page)
    if host is not None:
        return _of_domain(host, Evidence(source="url", raw=host), page)
    return _printed(story)


def _best_name(page: Page) -> Claim | None:
    """Return the claim on the site's name that reads most like a name; None where there is none."""
    labels = [host_label(host) for host in hosts_of(page)]
    writers = writer_keys(page) - set(map(squeeze, labels))
    claims = [claim for claim in name_claims(page) if _plain_name(claim.value) and squeeze(claim.value) not in writers]
    return min(claims, key=lambda claim: _rank(claim, claims, labels), default=None)


def _rank(claim: Claim, claims: list[Claim], labels: list[str]) -> tuple[bool, bool, bool, int, int]:
    is_domain = _DOMAIN.fullmatch(claim.value) is not None
    supporters = sum(squeeze(other.value) == squeeze(claim.value) for other in claims)
    place = place_of(claim.source, _PLACES)
    foreign = bool(labels) and not any(is_like_label(_plain_name(claim.value), label) for label in labels)
    exact = any(len(label) > _ACRONYM and _latin(claim.value) == _latin(label) for label in labels)
    return is_domain, foreign, not exact, place, -supporters


def is_like_label(name: str, label: str) -> bool:
    """Say whether a host's label is made of a name: of its words, some of them, or their first letters."""
    key, label = _latin(name), _latin(label)
    if not key or not label or not key.isascii():
        return False
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", name.casefold()))
    words = [_latin(word) for word in re.findall(r"[^\W_]+", name)]
    return (
        label in key
        or key in label
        or label in (initials, _latin(initials))
        or any(len(word) >= _LEAST and word in label for word in words)
    )


def _latin(text: str) -> str:
    """Return a name as hosts spell it: without accents, umlauts as two letters."""
    if text.isascii():
        return squeeze(text)
    spelled = squeeze(text).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return "".join(char for char in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(char))


def _plain_name(value: str) -> str:
    """Return the name without slogan, legal form or address parts; "" where too much is left."""
    value = value.strip().lstrip("@").removeprefix("www.").rstrip("/")
    parts = [part for part in _SLOGAN.split(value) if part and part.casefold() not in NO_NAME]
    name = parts[0].strip() if parts else ""
    name = _HOLDER.sub("", _LEGAL_FORM.sub("", name)) or name
    return name if len(name) <= NAME_CAP else ""


def _of_domain(domain: str, evidence: Evidence, page: Page) -> Found[str | None]:
    """Return the name behind a domain as the page prints it: "Harian Jogja" for harianjogja.com; else the domain."""
    label = host_label(domain.lower())
    key = squeeze(label)
    if len(key) < _LEAST:
        return Found(label.upper() if label.isalpha() else domain, evidence)
    for name, source in _spellings(page):
        if " " in name and squeeze(name) == key:
            return Found(name, Evidence(source=source, raw=name))
    return Found(label.upper() if len(label) <= _ACRONYM and label.isalpha() else domain, evidence)


def _spellings(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the words that may be the site's name, and where they stand: behind headlines, at head and foot."""
    for claim in page.claimed("title"):
        for piece in _TITLE_TAIL.split(claim.value[-4 * NAME_CAP :])[1:]:
            yield piece.strip(), claim.source
    for block in (*page.blocks[:_HEAD_BLOCKS], *page.blocks[-_FOOT_BLOCKS:]):
        if len(block.text) <= _LINE_CHARS:
            yield block.text, f"block {block.index}"
    for owner, block in rights_owners(page):
        yield _plain_name(owner), f"block {block.index}"


def _printed(story: Story) -> Found[str | None]:
    """Return the name that a page without address and site name prints as its own."""
    page = story.labelled.page
    line = document_line(story)
    tails = [piece.strip() for piece in _TITLE_TAIL.split(line.text)[1:]] if line is not None else []
    owners = [(_plain_name(owner), block) for owner, block in rights_owners(page)]
    for name, block in owners:
        if any(is_named(name, [tail]) for tail in tails) or _is_repeated(name, page, block):
            return Found(name, Evidence(source=f"block {block.index}", raw=block.text))
    for tail in reversed(tails):
        if line is not None and _plain_name(tail) and _is_repeated(tail, page, line):
            return Found(_plain_name(tail), Evidence(source=f"block {line.index}", raw=line.text))
    return _of_dateline(story)


def _of_dateline(story: Story) -> Found[str | None]:
    """Return the outlet that the dateline names by its domain ("SOLO, Gazette.com -"); wire agencies are not."""
    dateline = story.dateline
    if dateline is None or dateline.agency is None or _DOMAIN.fullmatch(dateline.agency) is None:
        return Found(None)
    return _of_domain(dateline.agency, Evidence(source="dateline", raw=dateline.raw), story.labelled.page)


def _is_repeated(name: str, page: Page, own: Block) -> bool:
    """Say whether a line of its own prints a name too."""
    key = squeeze(name)
    lines = (block for block in page.blocks if len(block.text) <= _LINE_CHARS and block.index != own.index)
    return len(key) >= _LEAST and any(squeeze(block.text) == key for block in lines)


def _contradictions(page: Page, publisher: Publisher) -> tuple[str, ...]:
    own = [publisher.name, *publisher.aliases, *publisher.domains, *map(host_label, publisher.domains)]
    hosts = hosts_of(page)
    if any(host == domain or host.endswith("." + domain) for host in hosts for domain in publisher.domains):
        return ()
    claims = [claim for claim in name_claims(page) if _plain_name(claim.value)]
    if claims and not any(is_named(claim.value, own) for claim in claims):
        claim = claims[0]
        return (_warning(publisher, claim.value, claim.source),)
    return tuple(_warning(publisher, host, "url") for host in hosts[:1]) or _printed_contradiction(page, own, publisher)


def _printed_contradiction(page: Page, own: list[str], publisher: Publisher) -> tuple[str, ...]:
    """Return a warning where a rights line at the foot of the page names somebody else."""
    for owner, block in rights_owners(page):
        named = is_named(owner, own) or any(squeeze(name) in squeeze(block.text) for name in own)
        return () if named else (_warning(publisher, owner, f"block {block.index}"),)
    return ()


def _warning(publisher: Publisher, name: str, source: str) -> str:
    return (
        f"the page calls its site {name!r} ({source}), but the story is {publisher.name}'s: "
        "it may be a copy or a mirror"
    )
