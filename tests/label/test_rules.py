import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.rules import PLACE_WEIGHT, phrase_votes, publisher_votes, word_count
from newsclean.page import Block, Kind, Node, Page, Role, Vote
from newsclean.publishers.rule import Publisher, Rule, cut_after, cut_before, drop, keep, story_in
from tests.clock import cpu_seconds

PARAGRAPH = "The boats came in at dawn and the whole town stood waiting on the quay."
BODY = Node(None, "body")
STORY = Node(BODY, "div", classes=("story",))
INNER = Node(Node(STORY, "section"), "p")
CARD = Node(BODY, "aside", id="more")


def publisher(*rules: Rule) -> Publisher:
    return Publisher("Harbour", ("harbour.example",), "en", "UTC", "2026-11", rules=rules)


def page(*blocks: str | Block) -> Page:
    made = (Block(0, each) if isinstance(each, str) else each for each in blocks)
    return Page(None, (), tuple(block._replace(index=index) for index, block in enumerate(made)))


def roles(votes: tuple[Vote, ...]) -> dict[int, Role]:
    return {vote.block: vote.role for vote in votes}


END = cut_after(Role.RELATED, line="More boats$", why="list of other stories starts")
START = cut_before(Role.NAV, line="Copy story$", why="button above the story")


def test_a_drop_votes_on_its_block_alone_and_gives_its_reason() -> None:
    rule = drop(Role.PROMO, line=r"Also:", why="link to another story")
    votes = publisher_votes(page(PARAGRAPH, "Also: more boats", PARAGRAPH), publisher(rule))
    assert votes == (Vote(1, Role.PROMO, "publisher:Harbour", "link to another story"),)


def test_the_first_of_two_drops_is_heard_and_a_keep_comes_before_it() -> None:
    first, second = (drop(role, line="Also", why="test") for role in (Role.PROMO, Role.NAV))
    kept = keep(Role.PARAGRAPH, line="Also boats", why="test")
    votes = publisher_votes(page("Also boats"), publisher(first, second, kept))
    assert [vote.role for vote in votes] == [Role.PARAGRAPH, Role.PROMO]


def test_a_path_reaches_all_blocks_inside_the_element() -> None:
    rule = drop(Role.RELATED, path="aside#more", why="test")
    seen = page(Block(0, "in", node=CARD), Block(0, "deep", node=Node(CARD, "li")), Block(0, "out", node=BODY), "bare")
    assert roles(publisher_votes(seen, publisher(rule))) == {0: Role.RELATED, 1: Role.RELATED}


@pytest.mark.parametrize("path", ["aside", "#more", "aside#more", "[role=list]", ".cards", "aside.cards[role=list]"])
def test_an_element_is_found_by_any_of_its_marks(path: str) -> None:
    node = Node(BODY, "aside", id="more", classes=("wide", "cards"), role="list")
    votes = publisher_votes(page(Block(0, "x", node=node)), publisher(drop(Role.NAV, path=path, why="test")))
    assert roles(votes) == {0: Role.NAV}


def test_very_deep_markup_does_not_exhaust_the_stack() -> None:
    node = STORY
    for _ in range(5000):
        node = Node(node, "div")
    rule = drop(Role.NAV, path="div.story", why="test")
    assert roles(publisher_votes(page(Block(0, "x", node=node)), publisher(rule))) == {0: Role.NAV}


#: The paragraphs above an ending line are vouched for, with less weight than the line has.
_KEPT_ABOVE = {0: Role.PARAGRAPH, 1: Role.PARAGRAPH}


class TestCutAfter:
    def test_it_drops_itself_and_all_below(self) -> None:
        votes = publisher_votes(page(PARAGRAPH, PARAGRAPH, "More boats", "Gulls", "Nets"), publisher(END))
        assert roles(votes) == {**_KEPT_ABOVE, 2: Role.RELATED, 3: Role.RELATED, 4: Role.RELATED}

    @pytest.mark.parametrize(
        "above",
        [
            [],
            [PARAGRAPH],
            ["Boats", "Gulls", "Nets", "Tides"],
            ["Harbour master counts the gulls twice before noon on Sunday"] * 4,
            [Block(0, PARAGRAPH, link_chars=len(PARAGRAPH))] * 4,
        ],
        ids=["nothing", "one paragraph", "a menu", "headlines", "links"],
    )
    def test_it_does_not_count_where_no_story_stands_above(self, above: list[str | Block]) -> None:
        seen = page(*above, "More boats", *[PARAGRAPH] * 3)
        assert publisher_votes(seen, publisher(END)) == ()

    def test_a_later_one_counts_when_the_first_did_not(self) -> None:
        votes = publisher_votes(page("More boats", PARAGRAPH, PARAGRAPH, "More boats", "Gulls"), publisher(END))
        assert sorted(roles(votes)) == [1, 2, 3, 4]

    def test_dropped_paragraphs_are_not_the_story(self) -> None:
        noise = drop(Role.LEGAL, line="The boats came in at dawn", why="test")
        votes = publisher_votes(page(PARAGRAPH, PARAGRAPH, "More boats", "Gulls"), publisher(noise, END))
        assert roles(votes) == {0: Role.LEGAL, 1: Role.LEGAL}

    def test_text_above_the_start_of_the_story_is_not_the_story(self) -> None:
        seen = page(PARAGRAPH, PARAGRAPH, "Copy story", "More boats", *[PARAGRAPH] * 3)
        assert sorted(roles(publisher_votes(seen, publisher(START, END)))) == [0, 1, 2]

    def test_a_later_ending_line_says_what_stands_below_it(self) -> None:
        foot = cut_after(Role.LEGAL, line="Harbour Paper Ltd$", why="test")
        seen = page(PARAGRAPH, PARAGRAPH, "More boats", "Gulls", "Harbour Paper Ltd", "Imprint")
        votes = roles(publisher_votes(seen, publisher(foot, END)))
        assert votes == {**_KEPT_ABOVE, 2: Role.RELATED, 3: Role.RELATED, 4: Role.LEGAL, 5: Role.LEGAL}

    def test_it_works_in_scripts_without_spaces(self) -> None:
        end = cut_after(Role.RELATED, line="関連記事$", why="test")
        seen = page(*["船は夜明けに港へ戻り、町の人々は岸壁で長いあいだ待っていた。"] * 2, "関連記事", "網")
        assert sorted(roles(publisher_votes(seen, publisher(end)))) == [0, 1, 2, 3]

    def test_it_vouches_for_short_sentences_above_it_once_the_story_has_begun(self) -> None:
        seen = page("He had a boat.", PARAGRAPH, "Boats and nets", "He sold it on Sunday.", PARAGRAPH, "More boats")
        votes = {vote.block: vote for vote in publisher_votes(seen, publisher(END))}
        assert sorted(votes) == [1, 3, 4, 5]
        assert votes[3].role is Role.PARAGRAPH
        assert votes[3].weight < 1 == votes[5].weight

    def test_it_vouches_for_nothing_where_comments_stand_above_it(self) -> None:
        comments = [part for number in range(9) for part in (f"Gull{number}", "2 May", "I think he is right.", "Reply")]
        votes = publisher_votes(page(PARAGRAPH, PARAGRAPH, *comments, "More boats"), publisher(END))
        assert sorted(roles(votes)) == [38]


class TestCutBefore:
    def test_it_drops_itself_and_all_above(self) -> None:
        votes = publisher_votes(page("Menu", "Copy story", PARAGRAPH, PARAGRAPH), publisher(START))
        assert roles(votes) == {0: Role.NAV, 1: Role.NAV}

    def test_at_the_foot_of_the_page_it_does_not_count(self) -> None:
        assert publisher_votes(page(PARAGRAPH, PARAGRAPH, "Copy story", "Menu"), publisher(START)) == ()

    def test_the_last_one_with_the_story_below_it_counts(self) -> None:
        seen = page("Copy story", "Menu", "Copy story", PARAGRAPH, PARAGRAPH, "Copy story")
        assert sorted(roles(publisher_votes(seen, publisher(START)))) == [0, 1, 2]


class TestStoryIn:
    RULE = story_in("div.story", why="the story's element")

    def test_inside_and_outside_get_weak_votes_by_kind(self) -> None:
        seen = page(
            Block(0, "Boats come in", Kind.HEADING, BODY, level=1),
            Block(0, "Menu", node=BODY),
            Block(0, PARAGRAPH, Kind.PARAGRAPH, INNER),
            Block(0, "The quay", Kind.HEADING, INNER, level=2),
            Block(0, PARAGRAPH, Kind.QUOTE, INNER),
            Block(0, "Nets", Kind.LIST_ITEM, STORY),
        )
        votes = publisher_votes(seen, publisher(self.RULE))
        assert {vote.weight for vote in votes} == {PLACE_WEIGHT}
        assert roles(votes) == {
            1: Role.OTHER,
            2: Role.PARAGRAPH,
            3: Role.SUBHEAD,
            4: Role.BLOCKQUOTE,
            5: Role.LIST_ITEM,
        }

    @pytest.mark.parametrize(
        "inside",
        [[], [Block(0, "Few words", node=STORY)], [Block(0, PARAGRAPH * 3, node=STORY, link_chars=9999)]],
    )
    def test_an_element_without_a_story_in_it_says_nothing(self, inside: list[Block]) -> None:
        assert publisher_votes(page(*inside, Block(0, PARAGRAPH * 3, node=BODY)), publisher(self.RULE)) == ()

    def test_an_older_layout_is_tried_where_the_newer_is_absent(self) -> None:
        newer = story_in("article.new", why="new")
        seen = page(Block(0, PARAGRAPH * 3, node=STORY), Block(0, "Menu", node=BODY))
        assert roles(publisher_votes(seen, publisher(newer, self.RULE))) == {0: Role.PARAGRAPH, 1: Role.OTHER}

    def test_flattened_text_has_no_elements(self) -> None:
        assert publisher_votes(page(PARAGRAPH, PARAGRAPH), publisher(self.RULE)) == ()


class TestPhraseVotes:
    def test_the_voter_names_the_language(self) -> None:
        votes = phrase_votes(page("Baca juga: Harga ikan naik", "Close ads", PARAGRAPH), "id")
        assert [(vote.block, vote.role, vote.by) for vote in votes] == [
            (0, Role.PROMO, "phrases:id"),
            (1, Role.AD, "phrases:any"),
        ]

    def test_phrases_of_another_language_stay_silent(self) -> None:
        assert phrase_votes(page("Baca juga: Harga ikan naik"), "de") == ()

    def test_a_page_of_300_blocks_takes_milliseconds(self) -> None:
        seen = page(*[PARAGRAPH, "Harbour news", "Also boats", "Tides and nets"] * 75)
        phrase_votes(seen, "en")
        assert cpu_seconds(lambda: phrase_votes(seen, "en"), enough=0.03) < 0.03


@pytest.mark.parametrize(("text", "words"), [("", 0), ("two words", 2), ("港へ戻った", 3), ("น้ำขึ้น", 4)])
def test_words_are_counted_in_scripts_without_spaces_too(text: str, words: int) -> None:
    assert word_count(text) == words


@given(st.lists(st.sampled_from([PARAGRAPH, "More boats", "Copy story", "Also: x", "Menu"]), max_size=12))
def test_votes_speak_of_blocks_that_are_there_and_once_for_each_kind(lines: list[str]) -> None:
    rules = (START, END, drop(Role.PROMO, line="Also:", why="test"), drop(Role.NAV, line="Menu$", why="test"))
    votes = publisher_votes(page(*lines), publisher(*rules))
    assert all(0 <= vote.block < len(lines) for vote in votes)
    assert len(set(votes)) == len(votes)
