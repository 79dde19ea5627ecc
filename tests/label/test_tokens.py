"""What names in the mark-up mean."""

from __future__ import annotations

import pytest

from newsclean.label.tokens import GROUPS, Names, group_named, telling_name
from newsclean.page import Node


def groups(node: Node) -> set[str]:
    mask = Names().mask(node)
    return {group for group in GROUPS if mask & group_named(group)}


def classed(name: str) -> set[str]:
    return groups(Node(None, "div", classes=(name,)))


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("comments", "comment"),
        ("comment-list", "comment"),
        ("user_comments", "comment"),
        ("userComments", "comment"),
        ("main-navigation", "nav"),
        ("siteFooter", "footer"),
        ("article-body", "body"),
        ("articleBody", "body"),
        ("related_posts", "related"),
        ("ad-slot", "ad"),
        ("COMMENTS", "comment"),
    ],
)
def test_names_are_split_into_words_and_sorted(name: str, group: str) -> None:
    assert group in classed(name)


@pytest.mark.parametrize(
    ("name", "group"),
    [("shadow", "ad"), ("readable", "ad"), ("canvas", "nav"), ("footballer", "footer"), ("x7f3a", "body")],
)
def test_a_word_inside_a_longer_word_means_nothing(name: str, group: str) -> None:
    assert group not in classed(name)


@pytest.mark.parametrize(
    "node",
    [
        Node(None, "div", id="comments"),
        Node(None, "div", itemprop="comment"),
        Node(None, "div", role="comment"),
        Node(None, "div", marks=("comment",)),
        Node(None, "div", classes=("x", "comments")),
    ],
)
def test_all_attributes_that_name_are_read(node: Node) -> None:
    assert "comment" in groups(node)


@pytest.mark.parametrize(
    ("tag", "group"),
    [("nav", "nav"), ("footer", "footer"), ("aside", "aside"), ("article", "article"), ("figcaption", "caption")],
)
def test_element_names_are_read(tag: str, group: str) -> None:
    assert groups(Node(None, tag)) & {group, "side"}


def test_only_the_element_s_own_names_count() -> None:
    assert groups(Node(Node(None, "nav", id="comments"), "p")) == set()


def test_data_in_a_name_is_not_read_to_its_end() -> None:
    assert classed("x" * 100_000 + "-comments") == set()


def test_each_group_has_a_bit_of_its_own() -> None:
    assert len({group_named(group) for group in GROUPS}) == len(GROUPS)
    with pytest.raises(ValueError, match="not in tuple"):
        group_named("no such")


@pytest.mark.parametrize(
    ("node", "name"),
    [
        (Node(None, "div", id="comments", classes=("wide", "comment-list")), ".comment-list"),
        (Node(None, "div", id="comments", classes=("wide",)), "#comments"),
        (Node(None, "section", role="comment"), "section"),
    ],
)
def test_the_telling_name_is_given_as_a_selector(node: Node, name: str) -> None:
    assert telling_name(node, "comment") == name


COMMENTS = Node(Node(None, "body"), "div", id="comments")
INSIDE = Node(Node(Node(COMMENTS, "div"), "ul"), "li")


@pytest.mark.parametrize(("reach", "found"), [(0, None), (2, None), (3, COMMENTS), (9, COMMENTS)])
def test_the_nearest_element_of_a_group_is_found_within_reach(reach: int, found: Node | None) -> None:
    names = Names()
    for _ in range(2):
        assert names.nearest(INSIDE, group_named("comment"), reach) is found


def test_what_was_found_from_one_element_does_not_mislead_another() -> None:
    names, comment = Names(), group_named("comment")
    assert names.nearest(INSIDE, comment, 3) is COMMENTS
    assert names.nearest(Node(INSIDE, "p"), comment, 3) is None
    assert names.nearest(INSIDE.parent, comment, 2) is COMMENTS
    assert names.nearest(INSIDE, group_named("nav"), 9) is None
    assert names.nearest(None, comment, 9) is None
