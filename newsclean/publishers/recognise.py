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
from newsclean.page import Page
from newsclean.publishers.openings import Openings
from newsclean.publishers.registry import Registry, current, host_of
from newsclean.publishers.rule import LINE_CAP, Publisher, Sign, SignKind

#: Blocks from the end of a page in which a footer is sought.
FOOTER_BLOCKS = 25

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
    known = _extended(current(), tuple(extra))
    scene = _Scene(_met(known, page, ()), page, dateline)
    found = _first(scene.by_place())
    if found is None:
        met = _met(known, page, scene.lines)
        if met is not scene.registry:
            scene = _Scene(met, page, dateline)
            found = _first(scene.by_place())
        found = found or _first(_levels(scene))
    if found is None:
        return Recognition(warnings=scene.registry.warnings)
    doubts = tuple(_doubts(scene, found))
    return Recognition(found.publisher, found.evidence, scene.registry.warnings + doubts)


def _met(registry: Registry, page: Page, lines: Iterable[str]) -> Registry:
    """Return the registry with the plug-ins loaded whose domain the page speaks of in its claims or in these lines."""
    if not registry.plugins:
        return registry
    claimed = (claim.value for field in ("url", "site", "publisher") for claim in page.claimed(field))
    text = "\n".join((page.url or "", *claimed, *lines))
    # Domains are ASCII, and bytes are put into lower case at a tenth of the cost of other letters.
    return registry.meeting(text.encode("utf-8", "replace").lower().decode("latin-1"))


@lru_cache(maxsize=16)
def _extended(registry: Registry, extra: tuple[Publisher, ...]) -> Registry:
    return registry.adding(extra)


_Owned = tuple[tuple[Sign, Publisher], ...]


def _owned(registry: Registry, kind: SignKind) -> _Owned:
    return tuple((sign, owner) for owner in registry.publishers for sign in owner.signs if sign.kind is kind)


@dataclass(frozen=True)
class _Signs:
    """The signs of a registry, by kind, with what makes looking for them quick."""

    dateline: _Owned
    path: _Owned
    footer: tuple[tuple[re.Pattern[str], tuple[Sign, Publisher]], ...]
    line: Openings[Publisher]


@lru_cache(maxsize=64)
def _signs(registry: Registry) -> _Signs:
    # One look at all lines of a footer together costs less than one at each.
    footer = ((re.compile(owned[0].pattern, re.M), owned) for owned in _owned(registry, SignKind.FOOTER))
    line = ((sign.pattern, owner) for sign, owner in _owned(registry, SignKind.LINE))
    return _Signs(
        dateline=_owned(registry, SignKind.DATELINE_AGENCY),
        path=_owned(registry, SignKind.URL_PATH),
        footer=tuple(footer),
        line=Openings(line),
    )


@dataclass(frozen=True)
class _Scene:
    """All that a page can betray itself by."""

    registry: Registry
    page: Page
    dateline: Dateline | None

    def by_place(self) -> Iterator[list[_Witness]]:
        """Yield what the addresses witness, the page's own first."""
        yield list(self.by_host())[:1]
        yield list(self.by_canonical())

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
        agency = (self.dateline.agency if self.dateline else None) or ""
        for sign, owner in _signs(self.registry).dateline if agency else ():
            if match := sign.compiled.fullmatch(agency):
                yield from _witness(owner, "dateline", match[0])

    def by_address(self) -> Iterator[_Witness]:
        for at, line in enumerate(self.lines):
            if line[0] in "/hw" and _ADDRESS.fullmatch(line):
                if host_of(line):
                    yield from _witness(self.registry.lookup(line), self._block(at), line)
                yield from self._searched(_signs(self.registry).path, at)

    def by_footer(self) -> Iterator[_Witness]:
        lines = self.lines
        first = max(0, len(lines) - FOOTER_BLOCKS)
        told = "\n".join(lines[first:])
        signs = tuple(owned for glance, owned in _signs(self.registry).footer if glance.search(told))
        for at in range(first, len(lines)) if signs else ():
            yield from self._searched(signs, at)

    def by_line(self) -> Iterator[_Witness]:
        for at, match, owner in _signs(self.registry).line.found(self.lines):
            yield from _witness(owner, self._block(at), match[0])

    def _searched(self, signs: _Owned, at: int) -> Iterator[_Witness]:
        for sign, owner in signs:
            if match := sign.compiled.search(self.lines[at][:LINE_CAP]):
                yield from _witness(owner, self._block(at), match[0])

    def _block(self, at: int) -> str:
        return f"block {self.page.blocks[at].index}"

    @cached_property
    def lines(self) -> list[str]:
        """The text of each block."""
        return [block.text for block in self.page.blocks]

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
    """Yield what was witnessed besides addresses, the most trusted first; the module's docstring has the reasons."""
    yield list(scene.by_name("site"))
    told = list(scene.own_signs())
    yield from ([witness for witness in level if not witness.publisher.wire] for level in told)
    if not scene.names_a_place:
        yield from told


def _first(levels: Iterable[list[_Witness]]) -> _Witness | None:
    return next(filter(None, map(_single, levels)), None)


def _single(level: list[_Witness]) -> _Witness | None:
    """Return the witness for the one publisher of the highest priority, None where several are left."""
    if not level:
        return None
    highest = max(witness.publisher.priority for witness in level)
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
