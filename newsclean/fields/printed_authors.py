"""The writers that a page prints, in bylines and in lines beside its headline."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from newsclean.fields.bylines import (
    BYLINE_CAP,
    is_bare_cue,
    is_only_names,
    names_others,
    opens_with_cue,
    read_byline,
)
from newsclean.fields.dateline.agencies import is_known_agency
from newsclean.fields.dateline.places import is_city, is_region
from newsclean.fields.found import Story
from newsclean.fields.given_names import has_given_name, holds_given_name
from newsclean.page import Block, Role

# How far from the headline and from the end of the body a byline may stand, in blocks.
_ABOVE, _BELOW, _PAST_BODY = 4, 10, 6
# How far from the headline a line may stand that nothing marks as a byline.
_CLOSE_ABOVE, _CLOSE = 2, 6
_MOST_BLOCKS, _MOST_GROUPS = 6, 5
_NEXT = 2
_NAME_CHARS = 60
_TOLD = 2
_SURE_WORDS = 2
_POSTED = re.compile(r"(?:posted|published|written) by:? [^\n]{3,60}?\b(?:on|at) .{0,20}\d", re.IGNORECASE)
_PIECES = re.compile(r"\s?[/|•·,]\s?")

Reader = Callable[[str], tuple[str, ...]]


class Printed(NamedTuple):
    """The writers that one byline names, which may stand on several lines.

    Attributes:
        at: index of its first block that names one.
        people: their names, in order.
        raw: the lines that name them.
        below: blocks between it and the headline above it; None where it stands elsewhere.
        has_cue: it opens with words such as "By".
    """

    at: int
    people: tuple[str, ...]
    raw: str
    below: int | None
    has_cue: bool


def printed_authors(story: Story, read: Reader, *, marked_only: bool = False) -> list[Printed]:
    """Return the bylines near the story that name somebody, those below the headline first, in their order.

    Args:
        story: the story.
        read: returns the names in a line; it is `read_byline` less the site's own name.
        marked_only: leave out lines that neither a label nor a cue makes a byline.

    """
    title = story.headline_at
    groups = list(_groups(_marked(story, title)))[:_MOST_GROUPS]
    groups += [[block] for block in _unmarked(story, title) if not marked_only or _is_sure(block, story)]
    groups += [[block] for block in _below_body(story)]
    found = (_read(group, title, read) for group in groups)
    return sorted(filter(None, found), key=lambda printed: (printed.below is None, printed.at))


def _marked(story: Story, title: int | None) -> Iterator[Block]:
    body = [block.index for block in story.body if title is None or block.index > title]
    first, last = (title - _ABOVE, body[-1] if body else title + _BELOW) if title is not None else (0, 0)
    for block in story.blocks(Role.BYLINE):
        if title is None or first <= block.index <= last + _PAST_BODY:
            yield block


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield the lines that stand together."""
    group: list[Block] = []
    for block in blocks:
        if group and (block.index - group[-1].index > _NEXT or len(group) == _MOST_BLOCKS):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _unmarked(story: Story, title: int | None) -> Iterator[Block]:
    """Yield the short lines close to the headline that were not labelled as bylines but name somebody."""
    if title is None:
        return
    for block in story.labelled.page.blocks[max(0, title - _CLOSE_ABOVE) : title + _CLOSE + 1]:
        role = story.labelled.labels[block.index].role
        if len(block.text) > BYLINE_CAP or role in (Role.TITLE, Role.BYLINE, Role.COMMENT, Role.CAPTION):
            continue
        has_cue = opens_with_cue(block.text)
        if has_cue or (_may_name(block, role) and (role is Role.DATE_LINE or block.index > title)):
            names = read_byline(block.text)
            if names and (has_cue or (_is_name_line(block, names, role) and not _is_told(names[0], block, story))):
                yield block


def _is_sure(block: Block, story: Story) -> bool:
    """Say whether a line is a byline though the page claims an organisation: by a cue, or as a name with a bio."""
    name = block.text.strip()
    if opens_with_cue(name):
        return True
    after = story.labelled.page.blocks[block.index + 1 :]
    return any(_tells_of(other.text, name) for other in after if other.text.startswith(name))


def _tells_of(text: str, name: str) -> bool:
    rest = text[len(name) :]
    return not rest or rest.startswith((" is ", " ist ", " adalah ", " est ", " es "))


def _below_body(story: Story) -> Iterator[Block]:
    """Yield the lines right below the body that say who posted the story and when."""
    last = story.body[-1].index if story.body else None
    for block in story.labelled.page.blocks[last + 1 : last + 1 + _PAST_BODY] if last is not None else ():
        role = story.labelled.labels[block.index].role
        if len(block.text) <= BYLINE_CAP and role not in (Role.COMMENT, Role.BYLINE) and _POSTED.match(block.text):
            yield block


def _may_name(block: Block, role: Role) -> bool:
    """Say whether a line without a cue can be one of `_is_name_line`: most hold no given name."""
    if role is Role.DATE_LINE and any(map(is_known_agency, _PIECES.split(block.text))):
        return True
    return (role is Role.DATE_LINE or len(block.text) <= _NAME_CHARS) and holds_given_name(block.text)


def _is_name_line(block: Block, names: tuple[str, ...], role: Role) -> bool:
    """Say whether a line without a cue is nothing but names, or in a date line begins with one."""
    first = names[0]
    if is_city(first) or is_region(first):
        return False
    if role is Role.DATE_LINE and any(map(is_known_agency, _PIECES.split(block.text))):
        return block.text.startswith(first)
    return has_given_name(first) and (role is Role.DATE_LINE or is_only_names(block.text, names))


def _is_told(name: str, line: Block, story: Story) -> bool:
    """Say whether the headline or several paragraphs tell of somebody: then a line with the name is a tag."""
    if any(name in block.text for block in story.blocks(Role.TITLE)):
        return True
    body = (block for block in story.body if block.index != line.index)
    return sum(name in block.text for block in body) >= _TOLD


def _read(group: list[Block], title: int | None, read: Reader) -> Printed | None:
    """Return the writers that the first of the lines standing together names which names any.

    A cue alone on a line goes on in the next. Names on further lines are left, as editors' as often as writers', but
    for those that the next elements of the same kind hold and nothing else.
    """
    pending = ""
    for at, block in enumerate(group):
        line = f"{pending} {block.text}".strip()
        pending = line if is_bare_cue(line) else ""
        names = () if pending else _names(line, read)
        if names:
            below = block.index - title if title is not None and 0 < block.index - title <= _BELOW else None
            names += tuple(_listed(block, group[at + 1 :], read))
            return Printed(block.index, tuple(dict.fromkeys(names)), line, below, opens_with_cue(line))
    return None


def _listed(first: Block, following: list[Block], read: Reader) -> Iterator[str]:
    """Yield the names that stand alone in elements right behind one and of its kind."""
    for at, block in enumerate(following, start=first.index + 1):
        names = read(block.text)
        if block.index != at or not _is_of_kind(block, first) or names != (block.text.strip(" ,;&·|"),):
            return
        yield from names


def _is_of_kind(block: Block, other: Block) -> bool:
    if block.node is None or other.node is None or not other.node.classes:
        return False
    return (block.node.tag, block.node.classes[:1]) == (other.node.tag, other.node.classes[:1])


def _names(line: str, read: Reader) -> tuple[str, ...]:
    """Return the writers that a line names; without a cue a single word is none.

    Nor is a list or a run of more than two words without a given name.
    """
    if names_others(line):
        return ()
    names = read(line)
    if opens_with_cue(line):
        return names
    names = tuple(name for name in names if " " in name or not name.isascii())
    is_list = len(names) > 1 or any(len(name.split()) > _SURE_WORDS for name in names)
    if is_list and names[0].isascii() and not any(map(has_given_name, names)):
        return ()
    return names
