"""Boilerplate phrases that the sites of a language share, whoever published the page.

One module for each language, named by its ISO 639-1 code, and `any` for what is printed alike in all; each holds a
literal ``RULES`` of line rules made with `drop`. They are asked before the trained labeller, so a phrase must not be
able to open a sentence of a story: it ends in ``$``, or in a colon that no sentence has.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module

from newsclean.page import Block, Role
from newsclean.publishers.openings import Openings
from newsclean.publishers.rule import Rule

#: Characters of the longest block that a shared phrase is tried on; fixed boilerplate lines are short.
PHRASE_CAP = 200
#: The same for captions, which say more than a phrase and are known by how they begin or end, and for legal texts.
CAPTION_CAP = 300
LEGAL_CAP = 400

_CAPS = {Role.CAPTION: CAPTION_CAP, Role.LEGAL: LEGAL_CAP}
_CODE = re.compile(r"[a-z]{2,3}")
#: Codes that pages use for a language whose phrases stand under another: withdrawn codes of ISO 639 and written norms.
_SAME = {"in": "id", "iw": "he", "nb": "no", "nn": "no"}


@dataclass(frozen=True)
class Phrases:
    """The shared phrases to try on the pages of one language.

    Attributes:
        rules: line rules with the language whose they are ("id", "any"); the earlier wins.
    """

    rules: tuple[tuple[str, Rule], ...]

    @cached_property
    def _openings(self) -> Openings[tuple[str, Rule]]:
        return Openings((found[1].line or "", found) for found in self.rules)

    def find(self, blocks: Sequence[Block]) -> dict[int, tuple[str, Rule]]:
        """Return the first rule that speaks of a block, with its language, by the place of the block in `blocks`.

        Blocks of more than `PHRASE_CAP` characters are no phrases; captions and legal texts have caps of their own.
        """
        hits: dict[int, tuple[str, Rule]] = {}
        texts = [block.text if len(block.text) <= LEGAL_CAP else "" for block in blocks]
        for at, _, hit in self._openings.found(texts):
            if len(blocks[at].text) <= _CAPS.get(hit[1].role, PHRASE_CAP):
                hits.setdefault(at, hit)
        return hits


@lru_cache(maxsize=1)
def languages() -> frozenset[str]:
    """Return the codes of the languages that have phrases, without "any"."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return frozenset(filter(_CODE.fullmatch, names)) - {"any"}


def phrases_for(language: str | None) -> Phrases:
    """Return the phrases to try on a page of this language ("id", "pt-BR" or None): its own, then those of all."""
    code = _code(language)
    return _load((code, "any") if code in languages() else ("any",))


def _code(language: str | None) -> str:
    match = _CODE.match((language or "").strip().lower())
    return _SAME.get(match[0], match[0]) if match else ""


@lru_cache(maxsize=64)
def _load(names: tuple[str, ...]) -> Phrases:
    return Phrases(tuple((name, rule) for name in names for rule in rules_of(name)))


def rules_of(name: str) -> tuple[Rule, ...]:
    """Return the rules of one module of phrases: a language code of `languages`, or "any"."""
    rules: tuple[Rule, ...] = import_module(f"{__name__}.{name}").RULES
    return rules
