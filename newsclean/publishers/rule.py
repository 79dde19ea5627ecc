"""The vocabulary of publisher modules: frozen values that say what a publisher's boilerplate looks like.

A publisher module holds one literal ``PUBLISHER = Publisher(...)``. Rules lead with the text of a line, so that
they serve flattened pages too; a selector is for what no text betrays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from newsclean.page import Block, Node, Role

#: Characters of a block that a line pattern sees. Boilerplate lines are short; the cap bounds matching time.
LINE_CAP = 400


class Action(str, Enum):
    """What a rule does with the blocks it matches."""

    DROP = "drop"
    KEEP = "keep"
    CUT_BEFORE = "cut before"
    CUT_AFTER = "cut after"
    STORY_IN = "story in"


class SignKind(str, Enum):
    """Where a publisher betrays itself in a page that has no address."""

    DATELINE_AGENCY = "dateline agency"
    URL_PATH = "url path"
    FOOTER = "footer"
    LINE = "line"


_SELECTOR = re.compile(
    r"(?P<tag>[a-z][a-z0-9]{0,15})?(?P<marks>(?:[.#][\w-]{1,80}){0,4})"
    r"(?:\[(?P<attr>itemprop|role|mark)=(?P<value>[\w-]{1,40})\])?"
)


@dataclass(frozen=True)
class Selector:
    """One block element by tag, id, classes, itemprop, role or mark.

    ``div.read__content``, ``#related``, ``[role=navigation]``; ``[mark=text-block]`` is an element that
    ``data-testid``, ``data-component`` or the like names so (see `Node.marks`). Elements inside a
    run of text (``span``, ``time``, ``a``) are never matched: they are no nodes of the page.

    Raises:
        ValueError: when the text is not of that form.
    """

    text: str

    def __post_init__(self) -> None:
        if not self.text or not _SELECTOR.fullmatch(self.text):
            raise ValueError(f"not a selector of the form tag#id.class[mark=value]: {self.text!r}")

    @cached_property
    def _parts(self) -> tuple[str, str, frozenset[str], str, str]:
        match = _SELECTOR.fullmatch(self.text)
        assert match is not None  # held by __post_init__
        marks = re.findall(r"([.#])([\w-]+)", match["marks"] or "")
        ident = next((name for mark, name in marks if mark == "#"), "")
        classes = frozenset(name for mark, name in marks if mark == ".")
        return match["tag"] or "", ident, classes, match["attr"] or "", match["value"] or ""

    def matches(self, node: Node) -> bool:
        """Say whether this very element is meant; ancestors are not looked at."""
        tag, ident, classes, attr, value = self._parts
        return (
            (not tag or node.tag == tag)
            and (not ident or node.id == ident)
            and classes.issubset(node.classes)
            and (not attr or (value in node.marks if attr == "mark" else getattr(node, attr) == value))
        )


@dataclass(frozen=True)
class Rule:
    """One rule of a publisher. Build it with `drop`, `keep`, `cut_before`, `cut_after` or `story_in`.

    Attributes:
        action: what happens to matching blocks.
        role: what they are.
        line: pattern matched from the start of a block's text (the first `LINE_CAP` characters); end it with
            ``$`` to mean the whole line. Case matters unless the pattern begins with ``(?i)``.
        path: selector of the block's element or one of its ancestors.
        why: the reason, as a reader will see it in `Removed.why`.
        eg: lines the rule must match; HTML fragments for a rule that has only a path.
        not_eg: look-alikes it must leave alone.
    """

    action: Action
    role: Role
    line: str | None
    path: str | None
    why: str
    eg: tuple[str, ...] = ()
    not_eg: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.line is None and self.path is None:
            raise ValueError(f"a rule needs a line or a path (why={self.why!r})")
        if self.line is not None:
            re.compile(self.line)
        if self.path is not None:
            Selector(self.path)

    @cached_property
    def _line(self) -> re.Pattern[str] | None:
        return None if self.line is None else re.compile(self.line)

    @cached_property
    def _path(self) -> Selector | None:
        return None if self.path is None else Selector(self.path)

    def matches(self, block: Block) -> bool:
        """Say whether the rule speaks of this block: its line and its path must both fit, where given."""
        if self._line is not None and not self._line.match(block.text[:LINE_CAP]):
            return False
        if self._path is None:
            return True
        return block.node is not None and any(map(self._path.matches, block.node.lineage()))


def drop(role: Role, *, line: str | None = None, path: str | None = None, **told: str | tuple[str, ...]) -> Rule:
    """Return a rule that drops single blocks. `told` are `why`, `eg` and `not_eg`, as in `Rule`."""
    return _rule(Action.DROP, role, (line, path), told)


def keep(role: Role, *, line: str | None = None, path: str | None = None, **told: str | tuple[str, ...]) -> Rule:
    """Return a rule that keeps single blocks against every other voter, other drop rules included."""
    return _rule(Action.KEEP, role, (line, path), told)


def cut_before(role: Role, *, line: str | None = None, path: str | None = None, **told: str | tuple[str, ...]) -> Rule:
    """Return a rule for the last line before the story: it and all above it are dropped.

    It counts only where more of the page follows than goes before, so a line that is also printed at the foot
    of a page cannot empty it.
    """
    return _rule(Action.CUT_BEFORE, role, (line, path), told)


def cut_after(role: Role, *, line: str | None = None, path: str | None = None, **told: str | tuple[str, ...]) -> Rule:
    """Return a rule for the line that ends the story: it and all below it are dropped.

    It counts only where story-like text stands above it.
    """
    return _rule(Action.CUT_AFTER, role, (line, path), told)


def story_in(path: str, **told: str | tuple[str, ...]) -> Rule:
    """Return a rule that names the element the body stands in; paragraphs outside it are not the story."""
    return _rule(Action.STORY_IN, Role.PARAGRAPH, (None, path), told)


def _rule(
    action: Action, role: Role, where: tuple[str | None, str | None], told: dict[str, str | tuple[str, ...]]
) -> Rule:
    unknown = set(told) - {"why", "eg", "not_eg"}
    why = told.get("why", "")
    if unknown or not isinstance(why, str) or not why:
        raise TypeError(f"a rule takes why= (a sentence), eg= and not_eg=; got {sorted(told)}")
    return Rule(action, role, *where, why, _lines(told.get("eg", ())), _lines(told.get("not_eg", ())))


def _lines(told: str | tuple[str, ...]) -> tuple[str, ...]:
    return (told,) if isinstance(told, str) else tuple(told)


@dataclass(frozen=True)
class Sign:
    """Something in a page's text by which a publisher is known without an address.

    Attributes:
        kind: where it is looked for.
        pattern: searched there, case-sensitive unless it begins with ``(?i)``.
        eg: text that bears the sign. not_eg: a look-alike that does not.
    """

    kind: SignKind
    pattern: str
    eg: tuple[str, ...] = ()
    not_eg: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        re.compile(self.pattern)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled once."""
        return re.compile(self.pattern)


def dateline_agency(pattern: str, *, eg: str | tuple[str, ...] = (), not_eg: str | tuple[str, ...] = ()) -> Sign:
    r"""Return a sign matched (whole) against the agency of the story's dateline: ``KOMPAS\.com``."""
    return Sign(SignKind.DATELINE_AGENCY, pattern, _lines(eg), _lines(not_eg))


def url_path(pattern: str, *, eg: str | tuple[str, ...] = (), not_eg: str | tuple[str, ...] = ()) -> Sign:
    r"""Return a sign searched in a line of the text that is the path of an address: ``/read/\d{4}/``."""
    return Sign(SignKind.URL_PATH, pattern, _lines(eg), _lines(not_eg))


def footer(pattern: str, *, eg: str | tuple[str, ...] = (), not_eg: str | tuple[str, ...] = ()) -> Sign:
    """Return a sign searched in the last lines of a page: ``Copyright .{1,30} detikcom``."""
    return Sign(SignKind.FOOTER, pattern, _lines(eg), _lines(not_eg))


def line_sign(pattern: str, *, eg: str | tuple[str, ...] = (), not_eg: str | tuple[str, ...] = ()) -> Sign:
    r"""Return a sign matched from the start of any short line: ``TEMPO\.CO, Jakarta``."""
    return Sign(SignKind.LINE, pattern, _lines(eg), _lines(not_eg))


@dataclass(frozen=True)
class Publisher:
    """All that is known of one publisher's pages.

    Attributes:
        name: canonical name, as a reader would write it ("Kompas.com").
        domains: registered hosts; a subdomain belongs to the longest that fits.
        language: ISO 639-1. timezone: IANA name, used where a printed time has no zone.
        checked: month the rules last met real pages ("2026-11").
        home: scheme and host that a bare URL path belongs to ("https://www.kompas.com").
        aliases: other spellings of the name in og:site_name, JSON-LD and bylines.
        signs: how it is known without an address.
        url_date: pattern with groups Y, m, d and, where the address has them, H, M, S; searched in the URL path.
        bylines: patterns with a group ``authors``, matched from the start of a line.
        date_lines: patterns with groups Y, m (digits) or b (month name), d and maybe H, M, z, matched from the
            start of a line; only for forms that the general date reader gets wrong.
        rules: its boilerplate.
        priority: the higher wins where two publishers claim one host.
        wire: its stories are printed by others as a matter of business (AP, Reuters), so that its name in a
            dateline does not say whose page it is.
    """

    name: str
    domains: tuple[str, ...]
    language: str
    timezone: str
    checked: str
    home: str | None = None
    aliases: tuple[str, ...] = ()
    signs: tuple[Sign, ...] = ()
    url_date: str | None = None
    bylines: tuple[str, ...] = ()
    date_lines: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = field(default=(), repr=False)
    priority: int = 0
    wire: bool = False

    def __post_init__(self) -> None:
        for name in ("domains", "aliases", "signs", "bylines", "date_lines", "rules"):
            # Lists are welcome, but a publisher must be hashable: what is made of its rules is cached.
            object.__setattr__(self, name, tuple(getattr(self, name)))
