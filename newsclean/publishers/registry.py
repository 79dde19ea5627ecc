"""All known publishers as one frozen value, and the one place where a caller may add to them for good."""

from __future__ import annotations

import threading
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from urllib.parse import urlsplit

from newsclean.publishers import discovery
from newsclean.publishers.discovery import Plugin
from newsclean.publishers.rule import Publisher


def host_of(url: str | None) -> str | None:
    """Return the host of an address ("www.example.com"), lower case; None where there is none."""
    text = (url or "").strip()
    try:
        host = urlsplit(text if "//" in text[:9] else f"//{text}").hostname
    except ValueError:
        return None
    bare = (host or "").strip(".")
    return bare if "." in bare else None


def folded(name: str) -> str:
    """Return a name without case, spaces and punctuation: "CNN Indonesia.com" is "cnnindonesiacom"."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))


def _suffixes(host: str) -> Iterator[str]:
    labels = host.split(".")
    return (".".join(labels[start:]) for start in range(len(labels) - 1))


@dataclass(frozen=True, eq=False)
class Registry:
    """Publishers, found by host or by name. Compared by identity.

    Attributes:
        publishers: the later wins where two of one priority claim one host.
        plugins: publishers of other distributions, imported when a page first speaks of their domain.
        warnings: trouble met while they were gathered.
    """

    publishers: tuple[Publisher, ...] = ()
    plugins: tuple[Plugin, ...] = ()
    warnings: tuple[str, ...] = field(default=(), repr=False)

    def adding(self, publishers: Iterable[Publisher]) -> Registry:
        """Return a registry that knows these too; one of the same name is replaced."""
        added = {publisher.name: publisher for publisher in publishers}
        if not added:
            return self
        stay = (publisher for publisher in self.publishers if publisher.name not in added)
        return replace(self, publishers=(*stay, *added.values()))

    def meeting(self, text: str) -> Registry:
        """Return a registry in which the plug-ins whose domain occurs in `text` are loaded."""
        met = tuple(plugin for plugin in self.plugins if plugin.domain in text)
        return _awake(self, met) if met else self

    def claimants(self, host: str | None) -> tuple[Publisher, ...]:
        """Return the publishers of the longest registered suffix of a host, the one that counts first."""
        return next(filter(None, map(self._hosts.get, _suffixes(host or ""))), ())

    def lookup(self, url: str | None) -> Publisher | None:
        """Return the publisher of an address by the longest registered suffix of its host, or None."""
        host = host_of(url)
        return next(iter(self.meeting(host).claimants(host)), None) if host else None

    def named(self, name: str) -> Publisher | None:
        """Return the publisher of this name, alias or domain, however it is written, or None."""
        return self._names.get(folded(name))

    @cached_property
    def _hosts(self) -> dict[str, tuple[Publisher, ...]]:
        claims: defaultdict[str, list[Publisher]] = defaultdict(list)
        for publisher in self._ranked:
            for domain in publisher.domains:
                claims[domain.lower()].append(publisher)
        return {domain: tuple(publishers) for domain, publishers in claims.items()}

    @cached_property
    def _names(self) -> dict[str, Publisher]:
        return {
            folded(name): publisher
            for publisher in reversed(self._ranked)
            for name in (*publisher.domains, *publisher.aliases, publisher.name)
        }

    @cached_property
    def _ranked(self) -> tuple[Publisher, ...]:
        """The publishers, those that win a conflict first."""
        latest_first = reversed(self.publishers)
        return tuple(sorted(latest_first, key=lambda publisher: -publisher.priority))


@lru_cache(maxsize=32)
def _awake(registry: Registry, met: tuple[Plugin, ...]) -> Registry:
    loaded = [discovery.load(plugin) for plugin in met]
    found = registry.adding(item for item in loaded if isinstance(item, Publisher))
    trouble = tuple(item for item in loaded if isinstance(item, str))
    return replace(found, warnings=registry.warnings + trouble)


class _Shared:
    """The registry of this process: built on first use, replaced (never changed) under a lock."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._registry: Registry | None = None

    def get(self) -> Registry:
        with self._lock:
            if self._registry is None:
                found = discovery.built_in()
                self._registry = Registry(found.publishers, discovery.plugins(), found.warnings)
            return self._registry

    def add(self, publisher: Publisher) -> None:
        with self._lock:
            self._registry = self.get().adding((publisher,))


_shared = _Shared()


def current() -> Registry:
    """Return the registry of this process: what is built in, what is installed, what was registered."""
    return _shared.get()


def register(publisher: Publisher) -> None:
    """Make a publisher known to this process from now on; one of the same name is replaced.

    For notebooks and applications. A library should offer an entry point instead, and a single call can pass
    ``clean(..., publishers=[...])``, which leaves this registry alone.

    Raises:
        TypeError: when it is not a `Publisher`.
    """
    if not isinstance(publisher, Publisher):
        raise TypeError(f"register() takes a Publisher, not {type(publisher).__name__}")
    _shared.add(publisher)


def lookup(url: str | None) -> Publisher | None:
    """Return the registered publisher of an address, by the longest suffix of its host, or None."""
    return current().lookup(url)
