"""Forms of line that hold nearly all shared boilerplate, so that a language module is a list of its wordings."""

from __future__ import annotations

from newsclean.page import Role
from newsclean.publishers.rule import Rule, drop

_BEFORE = r"(?i)[-–—•·*»>▶►|(\[ ]{0,3}"
_AFTER = r"\s?[-–—•·*«»>→.:：…!！?？。|)\]】]{0,4}$"
_COLON = r"\s?[:：|»►](?!.{0,200}\.[\"”’»)]?$)"
# A headline follows, which has no full stop; the sentence that happens to open like this has one.
_HEADLINE = r" [A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĽĻŃŇŅŐŒŘŚŠŞŤŪŮŰŲŹŻŽ«“„\"‘'][^.!?…]{8,150}[^.!?…,;:]$"
_Lines = str | tuple[str, ...]


def whole(role: Role, why: str, *wordings: str, eg: _Lines, not_eg: _Lines = ()) -> Rule:
    """Return a rule for lines that say one of these wordings and no more, in any case, marks around it allowed.

    A wording is a pattern of its own ("related (?:articles|stories)"). `eg` and `not_eg` are as in `Rule`.
    """
    return drop(role, line=f"{_BEFORE}(?:{'|'.join(wordings)}){_AFTER}", why=why, eg=eg, not_eg=not_eg)


def labelled(role: Role, why: str, *wordings: str, eg: _Lines, not_eg: _Lines = ()) -> Rule:
    """Return a rule for lines that start with one of these wordings and a colon: "Read more: Boats come in".

    A line that ends in a full stop is left alone: other stories are named by headlines, which have none.
    """
    return drop(role, line=f"{_BEFORE}(?:{'|'.join(wordings)}){_COLON}", why=why, eg=eg, not_eg=not_eg)


def leading(role: Role, why: str, *wordings: str, eg: _Lines, not_eg: _Lines = ()) -> Rule:
    """Return a rule for lines where a headline follows one of these wordings without a colon: "Baca Juga Harga Naik".

    Case matters, and a wording must be plain: words that both invite to read and say that it is about another story.
    """
    return drop(role, line=rf"[-–•»>▶►\[ ]{{0,3}}(?:{'|'.join(wordings)}){_HEADLINE}", why=why, eg=eg, not_eg=not_eg)


def opening(role: Role, why: str, *wordings: str, eg: _Lines, not_eg: _Lines = ()) -> Rule:
    """Return a rule for lines that start with one of these wordings, in any case; each says itself how the line ends."""
    return drop(role, line=rf"(?i)[-–—•*+>»(\[ ]{{0,4}}(?:{'|'.join(wordings)})", why=why, eg=eg, not_eg=not_eg)


def noticing(role: Role, why: str, *wordings: str, eg: _Lines, not_eg: _Lines = ()) -> Rule:
    """Return the same as `opening` for notices, before which signs of warning may stand."""
    return drop(role, line=rf"(?i)[.…•*ⓘ⚠🔒 ]{{0,4}}(?:{'|'.join(wordings)})", why=why, eg=eg, not_eg=not_eg)
