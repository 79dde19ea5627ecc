"""Where publishers come from: the modules of this package, and the entry points of other distributions."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from newsclean.publishers.rule import Publisher

#: Entry points of this group are plug-ins: the name is a domain, the object a Publisher or its module.
GROUP = "newsclean.publishers"
_NOT_A_COUNTRY = "phrases"


@dataclass(frozen=True)
class Discovered:
    """Publishers found, and what went wrong while finding them."""

    publishers: tuple[Publisher, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Plugin:
    """A publisher that another distribution offers, not yet imported.

    Attributes:
        domain: the entry point's name, lower case, the only thing known before it is imported.
        target: where the object is, "package.module:PUBLISHER" or "package.module".
    """

    domain: str
    target: str


@lru_cache(maxsize=1)
def built_in() -> Discovered:
    """Import every module ``newsclean.publishers.<country>.<name>`` and return their publishers."""
    loaded = [_publisher(name) for name in _modules()]
    return Discovered(
        tuple(found for found in loaded if isinstance(found, Publisher)),
        tuple(found for found in loaded if isinstance(found, str)),
    )


def _modules() -> Iterator[str]:
    package = import_module(__package__)
    for country in pkgutil.iter_modules(package.__path__, f"{__package__}."):
        if country.ispkg and not country.name.endswith(f".{_NOT_A_COUNTRY}"):
            yield from _modules_of(country.name)


def _modules_of(country: str) -> Iterator[str]:
    found = pkgutil.iter_modules(import_module(country).__path__)
    return (f"{country}.{module.name}" for module in found if not module.name.startswith("_"))


def plugins() -> tuple[Plugin, ...]:
    """Return the installed plug-ins, none of them imported."""
    return tuple(Plugin(point.name.strip().lower(), point.value) for point in entry_points(group=GROUP))


@lru_cache(maxsize=256)
def load(plugin: Plugin) -> Publisher | str:
    """Import a plug-in; return its publisher, or a warning in words where that fails."""
    return _publisher(plugin.target, f"plug-in for {plugin.domain} ({plugin.target})")


def _publisher(target: str, what: str = "") -> Publisher | str:
    try:
        loaded = EntryPoint("publisher", target, GROUP).load()
    except Exception as error:  # whatever a plug-in raises must not reach the caller of clean()
        return f"{what or target} was left out, as importing it failed: {type(error).__name__}: {error}"
    publisher = getattr(loaded, "PUBLISHER", loaded)
    if isinstance(publisher, Publisher):
        return publisher
    return f"{what or target} was left out, as it is neither a Publisher nor a module with PUBLISHER"
