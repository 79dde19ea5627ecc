"""Whose page is this? By its address where that is registered, else by what the page betrays.

The order of trust. What the page says of its own place comes first: its address, its canonical address, its
site's name. Then what the story says of itself: the publisher claimed for it, its dateline, a line that is
its address, the page's footer, and lines that only one publisher prints. A mirror has a foreign address and
often a foreign name, but copies the story's own signs, so these may overrule a site that is not registered.
They never overrule one that is: there, another's dateline is wire copy or syndication, and the page is
still its host's.

A publisher whose stories others print as a matter of business (``Publisher.wire``: AP, Reuters, AFP) signs
the pages of all its customers. Its signs therefore count last, and only where the page names no other
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from newsclean.article import Dateline, Evidence
from newsclean.page import Block, Page
from newsclean.publishers.anyof import any_of
from newsclean.publishers.registry import Registry, current, host_of
from newsclean.publishers.rule import LINE_CAP, Publisher, Sign, SignKind

#: Blocks from the end of a page in which a footer is sought.
FOOTER_BLOCKS = 25

#: The method of patterns by which a sign is sought in the text of its kind.
_HOW = {
    SignKind.DATELINE_AGENCY: "fullmatch",
    SignKind.URL_PATH: "search",
    SignKind.FOOTER: "search",
    SignKind.LINE: "match",
}
_ADDRESS = re.compile(r"(?:https?://[^\s/]{1,100}|www\.[^\s/]{1,100})?/\S{2,300}")
#: The address that an archive or a proxy keeps in its own: ``https://archive.example/2024/https://www.kompas.com/read``.
_INNER = re.compile(r"(?<=.{9})https?:/{1,2}(?P<rest>\S{4,2000})")


@dataclass(frozen=True)
class Recognition:
    """Whose page it is.

    Attributes:
        publisher: None where it is nobody's who is registered.
        evidence: what said so; None exactly where publisher is.
        warnings: conflicts between publishers and plug-ins that did not load, in words.
    """

    publisher: Publisher | None = None
    evidence: Evidence | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Witness:
    publisher: Publisher
    evidence: Evidence


def _witness(publisher: Publisher | None, source: str, raw: str) -> Iterator[_Witness]:
    if publisher is not None:
        yield _Witness(publisher, Evidence(source=source, raw=raw))


def recognise(page: Page, dateline: Dateline | None = None, extra: Sequence[Publisher] = ()) -> Recognition:
    """Return whose page this is, with the evidence; `extra` are publishers known for this call alone."""
    scene = _Scene(_registry_for(page, extra), page, dateline)
    found = next(filter(None, map(_single, _levels(scene))), None)
    if found is None:
        return Recognition(warnings=scene.registry.warnings)
    doubts = tuple(_doubts(scene, found))
    return Recognition(found.publisher, found.evidence, scene.registry.warnings + doubts)


def _registry_for(page: Page, extra: Sequence[Publisher]) -> Registry:
    registry = _extended(current(), tuple(extra))
    if not registry.plugins:
        return registry
    claimed = (claim.value for field in ("url", "site", "publisher") for claim in page.claimed(field))
    texts = (page.url or "", *claimed, *(block.text for block in page.blocks))
    return registry.meeting("\n".join(texts).lower())


@lru_cache(maxsize=16)
def _extended(registry: Registry, extra: tuple[Publisher, ...]) -> Registry:
    return registry.adding(extra)


@dataclass(frozen=True)
class _Signs:
    """The signs of one kind in a registry, with a pattern that tells whether any can be there."""

    how: str
    owned: tuple[tuple[Sign, Publisher], ...]
    glance: re.Pattern[str] | None

    def found(self, text: str) -> Iterator[tuple[str, Publisher]]:
        """Yield the words that bear a sign, with its publisher."""
        if self.glance is None or getattr(self.glance, self.how)(text):
            for sign, publisher in self.owned:
                if match := getattr(sign.compiled, self.how)(text):
                    yield match[0], publisher


@lru_cache(maxsize=64)
def _signs(registry: Registry, kind: SignKind) -> _Signs:
    owned = tuple((sign, owner) for owner in registry.publishers for sign in owner.signs if sign.kind is kind)
    return _Signs(_HOW[kind], owned, any_of(sign.pattern for sign, _ in owned))


@dataclass(frozen=True)
class _Scene:
    """All that a page can betray itself by."""

    registry: Registry
    page: Page
    dateline: Dateline | None

    def by_host(self) -> Iterator[_Witness]:
        url = self.page.url or ""
        yield from _witness(self.registry.lookup(url), "url", url)
        if inner := _INNER.search(url):
            yield from _witness(self.registry.lookup(inner["rest"]), "url", inner[0])

    def by_canonical(self) -> Iterator[_Witness]:
        for claim in self.page.claimed("url"):
            yield from _witness(self.registry.lookup(claim.value), claim.source, claim.value)

    def by_name(self, field: str) -> Iterator[_Witness]:
        for claim in self.page.claimed(field):
            yield from _witness(self.registry.named(claim.value), claim.source, claim.value)

    def by_dateline(self) -> Iterator[_Witness]:
        agency = self.dateline.agency if self.dateline else None
        for words, owner in _signs(self.registry, SignKind.DATELINE_AGENCY).found(agency or ""):
            yield from _witness(owner, "dateline", words)

    def by_address(self) -> Iterator[_Witness]:
        for block in self.page.blocks:
            if block.text[:1] in "/hw" and _ADDRESS.fullmatch(block.text):
                if host_of(block.text):
                    yield from _witness(self.registry.lookup(block.text), f"block {block.index}", block.text)
                yield from self._signed(SignKind.URL_PATH, (block,))

    def by_footer(self) -> Iterator[_Witness]:
        return self._signed(SignKind.FOOTER, self.page.blocks[-FOOTER_BLOCKS:])

    def by_line(self) -> Iterator[_Witness]:
        return self._signed(SignKind.LINE, self.page.blocks)

    def _signed(self, kind: SignKind, blocks: Iterable[Block]) -> Iterator[_Witness]:
        signs = _signs(self.registry, kind)
        for block in blocks:
            for words, owner in signs.found(block.text[:LINE_CAP]):
                yield from _witness(owner, f"block {block.index}", words)

    @cached_property
    def names_a_place(self) -> bool:
        """True where the page says what site it stands on, registered or not."""
        hosts = (self.page.url, *(claim.value for claim in self.page.claimed("url")))
        return any(map(host_of, hosts)) or any(claim.value for claim in self.page.claimed("site"))

    def own_signs(self) -> Iterator[list[_Witness]]:
        yield list(self.by_name("publisher"))
        for level in (self.by_dateline, self.by_address, self.by_footer, self.by_line):
            yield list(level())


def _levels(scene: _Scene) -> Iterator[list[_Witness]]:
    """Yield what was witnessed, the most trusted first; see the module's docstring for the reasons."""
    yield list(scene.by_host())[:1]
    yield list(scene.by_canonical())
    yield list(scene.by_name("site"))
    told = list(scene.own_signs())
    yield from ([witness for witness in level if not witness.publisher.wire] for level in told)
    if not scene.names_a_place:
        yield from told


def _single(level: list[_Witness]) -> _Witness | None:
    """Return the witness for the one publisher of the highest priority, None where several are left."""
    highest = max((witness.publisher.priority for witness in level), default=0)
    first = [witness for witness in level if witness.publisher.priority == highest]
    return first[0] if len({witness.publisher.name for witness in first}) == 1 else None


def _doubts(scene: _Scene, found: _Witness) -> Iterator[str]:
    name, said = found.publisher.name, found.evidence
    claimants = {claimant.name for claimant in scene.registry.claimants(host_of(said.raw))}
    if rivals := ", ".join(sorted(claimants - {name})):
        yield f"{said.raw} is claimed by {name} and by {rivals}; {name} was taken, as priority decides"
    for other in (*scene.by_canonical(), *scene.by_dateline()):
        if other.publisher.name != name and not other.publisher.wire:
            whose = f"{other.publisher.name} ({other.evidence.source}: {other.evidence.raw})"
            yield f"taken for a page of {name} by its {said.source}, though it also names {whose}"
