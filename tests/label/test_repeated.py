"""What the story prints twice: copies go, refrains stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.repeated import repeated
from newsclean.page import Block, Label, Node, Role
from tests.clock import cpu_seconds

TITLE = "Old crane to be mended at last"
LEDE = "The harbour board met on Monday and agreed to mend the old crane before the winter storms."
WORK = "Work begins in March, the chair of the board said, and the quay road stays open to lorries."
COST = "The repair costs two million, half of which the county pays from its fund for old harbours."
LAST = "Nobody on the board voted against the plan, though the skippers had asked for a new crane."
STORY = Role.PARAGRAPH


def gone(*texts: str, roles: dict[int, Role] | None = None, nodes: dict[int, Node] | None = None) -> list[int]:
    blocks = [Block(at, text, node=(nodes or {}).get(at)) for at, text in enumerate(texts)]
    labels = [Label((roles or {}).get(at, STORY), "labeller", "as a test") for at in range(len(texts))]
    return sorted(repeated(blocks, labels))


def items(*places: int) -> dict[int, Role]:
    return dict.fromkeys(places, Role.LIST_ITEM)


# Copies


def test_a_standfirst_printed_again_as_a_paragraph_counts_once() -> None:
    assert gone(TITLE, LEDE, WORK, COST, LAST, LEDE, roles={0: Role.TITLE}) == [5]


def test_the_whole_story_printed_again_counts_once_with_its_short_lines() -> None:
    once = (LEDE, "Yes.", WORK, COST)
    assert gone(*once, *once) == [4, 5, 6, 7]
    assert gone(*once, LAST, *once) == [5, 6, 7, 8]


def test_of_three_printings_one_stays() -> None:
    assert gone(LEDE, WORK, LEDE, WORK, LEDE, WORK) == [2, 3, 4, 5]


def test_blocks_printed_twice_in_a_row_count_once_the_short_ones_too() -> None:
    assert gone(LEDE, LEDE, "Yes.", "Yes.", WORK, WORK) == [1, 3, 5]


@pytest.mark.parametrize(
    "copy",
    [
        LEDE.upper(),
        f" {LEDE}",
        f"“{LEDE}”",
        LEDE.replace("winter storms", "winterstorms"),
        LEDE.rstrip("."),
        f"- {LEDE}",
    ],
)
def test_a_copy_may_differ_in_case_spaces_and_marks(copy: str) -> None:
    assert gone(LEDE, WORK, copy) == [2]


def test_a_headline_printed_again_above_the_story_is_a_copy() -> None:
    assert gone(TITLE, TITLE, LEDE, roles={0: Role.TITLE, 1: Role.SUBHEAD}) == [1]


@pytest.mark.parametrize("end", ["…", "...", " [...]", "… Read more", "… »"])
def test_a_teaser_cut_off_goes_and_the_text_in_full_stays(end: str) -> None:
    teaser = LEDE[:50] + end
    assert gone(teaser, WORK, LEDE) == [0]
    assert gone(LEDE, WORK, COST, LAST, teaser) == [4]


def test_a_pull_quote_goes() -> None:
    said = f"He rose. “{WORK}” Nobody objected."
    assert gone(LEDE, f"“{WORK}”", COST, said, roles={1: Role.BLOCKQUOTE}) == [1]


def test_the_story_once_more_in_one_piece_goes() -> None:
    parts = [f"{text} {number}" for number in range(5) for text in (LEDE, WORK, COST)]
    assert gone(*parts, " ".join(parts)) == [len(parts)]


def test_of_two_copies_the_one_among_the_story_stays() -> None:
    head, body = Node(None, "header"), Node(None, "article")
    nodes = {0: Node(head, "p"), **{at: Node(body, "p") for at in range(1, 4)}}
    assert gone(LEDE, LEDE, WORK, COST, nodes=nodes) == [0]


def test_a_list_of_three_printed_again_goes() -> None:
    perks = ("Letters by the editor", "The whole paper to leaf through", "Puzzles each day of the week")
    assert gone(*perks, LEDE, *perks, roles=items(0, 1, 2, 4, 5, 6)) == [4, 5, 6]


# What is meant twice


def test_a_short_line_may_be_repeated() -> None:
    assert gone("“Yes.”", "“Yes.”") == []


def test_a_refrain_among_other_text_stays() -> None:
    refrain = "What that means for the skippers of the old harbour:"
    assert gone(LEDE, WORK, refrain, COST, LAST, f"{COST} Again.", f"{WORK} Again.", refrain) == []


def test_a_list_item_that_two_lists_share_stays() -> None:
    item = "A crane of its own, mended by the county each ten years"
    assert gone(LEDE, WORK, item, COST, LAST, f"{WORK} Again.", item, roles=items(2, 6)) == []


def test_a_headline_that_heads_a_part_of_the_story_stays() -> None:
    roles = {0: Role.TITLE, 5: Role.SUBHEAD}
    assert gone(TITLE, LEDE, WORK, COST, LAST, TITLE, roles=roles) == []


def test_a_quotation_that_the_story_does_not_print_elsewhere_stays() -> None:
    assert gone(LEDE, WORK, roles={1: Role.BLOCKQUOTE}) == []


def test_a_sentence_that_trails_off_stays() -> None:
    assert gone(f"{LEDE[:-1]} …", WORK) == []
    assert gone("The harbour board met…", WORK, LEDE) == []


def test_a_long_paragraph_that_quotes_one_other_stays() -> None:
    assert gone(LEDE, f"{LEDE} {WORK * 12}") == []


def test_blocks_that_are_no_story_are_not_compared() -> None:
    assert gone(LEDE, LEDE, roles={0: Role.RELATED}) == []


def test_an_empty_page_has_no_copies() -> None:
    assert gone() == []


# Invariants


@given(st.lists(st.sampled_from((TITLE, LEDE, WORK, COST, "Yes.", LEDE[:50] + "…", "")), max_size=14))
def test_one_copy_of_each_text_stays(texts: list[str]) -> None:
    stays = {texts[at] for at in range(len(texts)) if at not in gone(*texts)}
    assert set(texts) - stays <= {LEDE[:50] + "…"}


@pytest.mark.parametrize(
    "text", [LEDE, "Yes.", LEDE[:50] + "…", f"{LEDE[:50]} {{}}…", f"{LEDE} {{}}" * 20], ids=lambda text: text[-12:]
)
@pytest.mark.parametrize("role", [STORY, Role.BLOCKQUOTE])
def test_time_grows_with_the_page_and_no_more(text: str, role: Role) -> None:
    def run(count: int) -> float:
        blocks = [Block(at, text.format(*[at] * 20)) for at in range(count)]
        labels = [Label(role if at % 2 else STORY, "labeller", "as a test") for at in range(count)]
        return cpu_seconds(lambda: repeated(blocks, labels))

    assert run(2000) < 24 * max(run(250), 0.002)
