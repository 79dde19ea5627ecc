"""Elements as parallel lists: parents first, sums right, whatever tree the blocks stand in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.elements import NOWHERE, Elements
from newsclean.page import Block
from newsclean.read.html import read_html
from newsclean.read.text import read_text

PAGE = read_html(
    "<body><div class=a><p>one</p><p>two</p></div><div class=b hidden><ul><li>three</li></ul></div>four</body>"
)


def by_name(elements: Elements, tag: str) -> list[int]:
    return [at for at, node in enumerate(elements.nodes) if node and node.tag == tag]


def test_parents_come_before_children_and_depths_count_them() -> None:
    elements = Elements(PAGE.blocks)
    for at in range(1, len(elements.nodes)):
        assert elements.parents[at] < at
        assert elements.depths[at] == elements.depths[elements.parents[at]] + 1


def test_sums_go_up_and_direct_sums_stay() -> None:
    elements = Elements(PAGE.blocks)
    sums, direct = elements.sums([1, 2, 4, 8]), elements.direct_sums([1, 2, 4, 8])
    first, second = by_name(elements, "div")
    (body,) = by_name(elements, "body")
    assert (sums[first], sums[second], sums[body], sums[NOWHERE]) == (3, 4, 15, 15)
    assert (direct[first], direct[body]) == (0, 8)


def test_what_is_inside_of_hidden_is_hidden() -> None:
    elements = Elements(PAGE.blocks)
    assert [elements.hidden[at] for at in elements.of_block] == [False, False, True, False]


def test_looks_are_shared_by_tag_class_and_parent_s_class() -> None:
    one, two, three, four = Elements(PAGE.blocks).looks
    assert one == two
    assert len({one, three, four}) == 3


def test_menu_lines_count_for_the_innermost_element_that_is_known() -> None:
    page = read_html("<div class=a><p>one</p><ul><li>menu</li></ul></div><nav><p>other</p></nav>")
    elements = Elements((page.blocks[0],), page.blocks[1:])
    (div,) = by_name(elements, "div")
    assert elements.menu_chars[div] == len("menu")
    assert elements.added_up(elements.menu_chars)[NOWHERE] == len("menuother")


def test_blocks_without_elements_are_nowhere() -> None:
    elements = Elements(read_text("one\n\ntwo").blocks)
    assert elements.of_block == [NOWHERE, NOWHERE]
    assert elements.above(elements.of_block) == [NOWHERE, NOWHERE]


@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>x", "<ul><li>y", "</ul>"]), max_size=30).map("".join))
def test_the_root_holds_the_sum_of_all(body: str) -> None:
    blocks: tuple[Block, ...] = read_html(f"<body>{body}").blocks
    elements = Elements(blocks)
    assert elements.sums([1.0] * len(blocks))[NOWHERE] == len(blocks)
