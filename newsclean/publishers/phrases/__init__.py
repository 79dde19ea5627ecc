"""Boilerplate phrases that the sites of a language share, whoever published the page.

One module for each language, named by its ISO 639-1 code, and `any` for what is printed alike in all; each holds a
literal ``RULES`` of line rules made with `drop`. They are asked before the trained labeller, so a phrase must not be
able to open a sentence of a story: it ends in ``$``, or in a colon that no sentence has.
"""

from __future__ import annotations

import pkgutil
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from newsclean.page import Block
from newsclean.publishers.anyof import any_of
from newsclean.publishers.rule import Rule

#: Characters of the longest block that a shared phrase is tried on; fixed boilerplate lines are short.
PHRASE_CAP = 200

_CODE = re.compile(r"[a-z]{2,3}")
_ESCAPE_OR_TEXT = re.compile(r"\\.|[^\\]+")
#: Codes that pages use for a language whose phrases stand under another: withdrawn codes of ISO 639 and written norms.
_SAME = {"in": "id", "iw": "he", "nb": "no", "nn": "no"}


@dataclass(frozen=True)
class Phrases:
    """The shared phrases to try on the pages of one language.

    Attributes:
        rules: line rules with the language whose they are ("id", "any"); the earlier wins.
        glance: matches the `_plain` form of every line that a rule can match; None where rules cannot be joined.
    """

    rules: tuple[tuple[str, Rule], ...]
    glance: re.Pattern[str] | None

    def find(self, block: Block) -> tuple[str, Rule] | None:
        """Return the first rule that speaks of this block, with its language; None for one over `PHRASE_CAP`."""
        text = block.text
        if len(text) > PHRASE_CAP or (self.glance and not self.glance.match(_plain(text))):
            return None
        return next((found for found in self.rules if found[1].matches(block)), None)


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
    rules = tuple((name, rule) for name in names for rule in rules_of(name))
    return Phrases(rules, any_of(_case_blind(rule.line) for _, rule in rules if rule.line is not None))


def rules_of(name: str) -> tuple[Rule, ...]:
    """Return the rules of one module of phrases: a language code of `languages`, or "any"."""
    rules: tuple[Rule, ...] = import_module(f"{__name__}.{name}").RULES
    return rules


def _plain(text: str) -> str:
    """Return text in lower case, with one i for the Turkish two, as ``(?i)`` has it."""
    return text.replace("İ", "i").lower().replace("ı", "i")


def _case_blind(pattern: str) -> str:
    """Return a pattern that matches `_plain` text wherever the given one matches the text.

    Lower case on both sides lets the engine reject by first letter, which it cannot do under ``(?i)``: twice as fast.
    """
    bare = pattern.replace("(?i)", "").replace("(?i:", "(?:")
    return _ESCAPE_OR_TEXT.sub(lambda part: part[0] if part[0].startswith("\\") else _plain(part[0]), bare)
