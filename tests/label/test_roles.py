"""What a block is, once it is known whether it is story."""

from __future__ import annotations

import pytest

from newsclean.label.roles import role_of as role_with
from newsclean.label.tokens import Names
from newsclean.page import Block, Kind, Node, Role


def role_of(block: Block, *, is_story: bool, below: bool = False) -> Role:
    return role_with(block, Names(), is_story=is_story, below=below)


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        (Kind.PARAGRAPH, Role.PARAGRAPH),
        (Kind.LOOSE, Role.PARAGRAPH),
        (Kind.HEADING, Role.SUBHEAD),
        (Kind.LIST_ITEM, Role.LIST_ITEM),
        (Kind.QUOTE, Role.BLOCKQUOTE),
        (Kind.TABLE_ROW, Role.TABLE),
    ],
)
def test_story_takes_its_role_from_its_kind(kind: Kind, role: Role) -> None:
    assert role_of(Block(0, "Text.", kind), is_story=True) is role


def inside(*classes: str, tag: str = "div") -> Role:
    node = Node(Node(None, "body"), tag, classes=classes)
    return role_of(Block(0, "Some words of no story at all", node=Node(node, "p")), is_story=False)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("comment-list", Role.COMMENT),
        ("cookieBanner", Role.LEGAL),
        ("paywall", Role.PAYWALL),
        ("newsletter_box", Role.PROMO),
        ("social-share", Role.SHARE),
        ("adSlot", Role.AD),
        ("byline", Role.BYLINE),
        ("related-articles", Role.RELATED),
    ],
)
def test_boilerplate_takes_its_role_from_the_nearest_name(name: str, role: Role) -> None:
    assert inside(name) is role


@pytest.mark.parametrize(("tag", "role"), [("nav", Role.NAV), ("footer", Role.LEGAL), ("figcaption", Role.CAPTION)])
def test_element_names_tell_a_role_too(tag: str, role: Role) -> None:
    assert inside(tag=tag) is role


def test_a_nearer_name_is_believed_first() -> None:
    node = Node(Node(None, "footer"), "div", classes=("comments",))
    assert role_of(Block(0, "Some words", node=node), is_story=False) is Role.COMMENT


def test_a_caption_is_one_whatever_is_around_it() -> None:
    node = Node(None, "aside", classes=("related",))
    assert role_of(Block(0, "The crane.", Kind.CAPTION, node), is_story=False) is Role.CAPTION


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Copyright 2024 Harbour Gazette", Role.LEGAL),
        ("© Harbour Gazette", Role.LEGAL),
        ("All rights reserved", Role.LEGAL),
        ("About us", Role.NAV),
        ("This is a sentence of no story.", Role.OTHER),
        ("Ferry to the islands sails again from May on", Role.OTHER),
    ],
)
def test_without_names_the_line_itself_tells(text: str, role: Role) -> None:
    assert role_of(Block(0, text), is_story=False) is role


def test_a_headline_below_the_story_or_in_a_link_is_another_story_s() -> None:
    text = "Ferry to the islands sails again from May on"
    assert role_of(Block(0, text), is_story=False, below=True) is Role.RELATED
    assert role_of(Block(0, text, link_chars=len(text)), is_story=False) is Role.RELATED


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("below", [False, True])
def test_boilerplate_never_gets_a_role_of_the_story(kind: Kind, *, below: bool) -> None:
    assert not role_of(Block(0, "Some words of no story", kind), is_story=False, below=below).kept
