import pytest

from newsclean.page import Block, Node, Role
from newsclean.publishers.rule import LINE_CAP, Selector, Sign, SignKind, drop, keep, story_in

BODY = Node(None, "body")
STORY = Node(BODY, "div", id="story", classes=("text", "wide"), role="main", itemprop="articleBody")
PARAGRAPH = Node(STORY, "p")


@pytest.mark.parametrize(
    "selector",
    [
        "div",
        "#story",
        ".text",
        "div.text",
        "div#story.wide",
        ".text.wide",
        "[role=main]",
        "[itemprop=articleBody]",
    ],
)
def test_a_selector_means_the_element(selector: str) -> None:
    assert Selector(selector).matches(STORY)


@pytest.mark.parametrize("selector", ["p", "#other", ".tex", "div.text.narrow", "[role=navigation]", "span.text"])
def test_a_selector_leaves_another_element(selector: str) -> None:
    assert not Selector(selector).matches(STORY)


@pytest.mark.parametrize("text", ["", "div p", "div > p", "..x", "div[href=x]", "a:first-child", "DIV"])
def test_what_is_no_selector_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a selector"):
        Selector(text)


def test_a_path_reaches_down_to_the_blocks_inside() -> None:
    rule = drop(Role.NAV, path="div.text", why="test")
    assert rule.matches(Block(0, "Anything", node=PARAGRAPH))
    assert not rule.matches(Block(0, "Anything", node=BODY))
    assert not rule.matches(Block(0, "Anything"))


def test_line_and_path_must_both_fit() -> None:
    rule = drop(Role.NAV, line="Tides", path="#story", why="test")
    assert rule.matches(Block(0, "Tides today", node=PARAGRAPH))
    assert not rule.matches(Block(0, "Moon today", node=PARAGRAPH))
    assert not rule.matches(Block(0, "Tides today"))


def test_a_line_is_matched_from_its_start_and_no_further_than_the_cap() -> None:
    assert not drop(Role.NAV, line="tides", why="test").matches(Block(0, "High tides"))
    assert not drop(Role.NAV, line=f"a{{{LINE_CAP + 1}}}", why="test").matches(Block(0, "a" * 1000))


def test_keep_names_its_role_and_story_in_needs_only_a_path() -> None:
    assert keep(Role.PARAGRAPH, line="x", why="test").role.kept
    assert story_in("#story", why="test").matches(Block(0, "x", node=PARAGRAPH))


@pytest.mark.parametrize("told", [{}, {"why": ""}, {"why": "test", "because": "x"}])
def test_a_rule_without_a_reason_is_refused(told: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="why="):
        drop(Role.NAV, line="x", **told)


def test_a_rule_without_a_place_is_refused() -> None:
    with pytest.raises(ValueError, match="line or a path"):
        drop(Role.NAV, why="test")


def test_a_broken_pattern_is_refused_where_it_is_written() -> None:
    with pytest.raises(Exception, match=r"unterminated|missing"):
        drop(Role.NAV, line="(x", why="test")
    with pytest.raises(Exception, match=r"unterminated|missing"):
        Sign(SignKind.LINE, "[x")
