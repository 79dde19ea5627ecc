"""The headline of flattened pages that begin with the document's title, and of pages that show another below it."""

from __future__ import annotations

import pytest

from newsclean.fields.found import Story
from newsclean.fields.title import find_title
from newsclean.page import Block, Claim, Kind, Label, LabelledPage, Page, Role

ANY, BODY = Role.OTHER, Role.PARAGRAPH
LEDE = ("The ferry to the northern islands stayed in port on Monday after a storm.", BODY)


def story(*blocks: tuple[str, Role] | tuple[str, Role, int], claims: tuple[Claim, ...] = ()) -> Story:
    levels = [block[2] if len(block) > 2 else 0 for block in blocks]
    made = [Block(at, block[0], Kind.HEADING, level=levels[at]) for at, block in enumerate(blocks)]
    labels = tuple(Label(block[1], "test", "test") for block in blocks)
    return Story(LabelledPage(Page(None, claims, tuple(made)), labels))


def title_of(*blocks: tuple[str, Role]) -> str | None:
    return find_title(story(*blocks)).value


DOCUMENT = "Storm keeps island ferry in port | The Harbour Post"
HIDDEN = "Storm keeps island ferry in port"


def test_the_headline_below_a_kicker_wins_over_the_one_for_searchers() -> None:
    shown = "No crossing today: islanders wait for their ferry"
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (HIDDEN, Role.TITLE), ("Weather", ANY), (shown, ANY), LEDE) == shown


@pytest.mark.parametrize(
    "below",
    [
        ("Islanders wait for their ferry and for news of the storm.", ANY),
        ("Photo: the ferry in its port on Sunday night", ANY),
        ("By Jane Roe, our ferry correspondent on the islands", Role.BYLINE),
        ("Bakers reopen their ovens in the old town", ANY),
    ],
)
def test_a_deck_a_caption_a_byline_or_another_story_below_is_no_headline(below: tuple[str, Role]) -> None:
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (HIDDEN, Role.TITLE), ("Weather", ANY), below, LEDE) == HIDDEN


def test_a_line_that_goes_on_with_a_deck_is_cut() -> None:
    glued = f"{HIDDEN} Islanders wait for their ferry on the quay"
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (glued, ANY), LEDE) == HIDDEN


def test_a_longer_headline_is_kept_whole() -> None:
    longer = f"{HIDDEN}, islanders wait on the quay"
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (longer, Role.TITLE), LEDE) == longer


def test_a_kicker_on_the_line_above_belongs_to_the_claimed_title() -> None:
    document = "Northern islands: Storm keeps island ferry in port - The Harbour Post"
    lines = ((document, ANY), ("Menu", ANY), ("Northern islands", ANY), (HIDDEN, Role.TITLE), LEDE)
    assert title_of(*lines) == f"Northern islands: {HIDDEN}"


def test_a_labelled_headline_of_other_words_is_taken_where_the_claimed_one_is_not_printed() -> None:
    shown = "Ferries wait for the storm to pass"
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (shown, Role.TITLE), ("By Jane Roe", Role.BYLINE), LEDE) == shown


def test_a_menu_item_labelled_as_headline_is_not() -> None:
    assert title_of((DOCUMENT, ANY), ("Ferry news", Role.TITLE), LEDE, LEDE) == HIDDEN


def claims(article: str, shared: str) -> tuple[Claim, ...]:
    return Claim("title", article, "json-ld:NewsArticle.headline"), Claim("title", shared, "meta:og:title")


def test_the_claimed_headline_in_a_heading_behind_its_kicker_is_what_readers_see() -> None:
    shown = "Islanders wait on the quay for a way home"
    page = story((HIDDEN, Role.TITLE, 1), (f"Northern islands {shown}", ANY, 2), LEDE, claims=claims(HIDDEN, shown))
    assert find_title(page).value == shown


def test_a_kicker_inside_the_heading_gives_way_to_the_headline_printed_above_it() -> None:
    page = story((HIDDEN, Role.TITLE), (f"Northern islands {HIDDEN}", ANY, 1), LEDE, claims=claims(HIDDEN, HIDDEN))
    assert find_title(page).value == HIDDEN


def test_a_dash_inside_a_headline_is_not_taken_for_a_kicker_s() -> None:
    printed = "'I rent out old ferries - and you can live on one of them for a week'"
    shared = "'I rent old ferries - and you can live on one of them for a week'"
    page = story((printed, Role.TITLE, 1), LEDE, claims=claims(printed, shared)[1:])
    assert find_title(page).value == printed


def test_the_line_that_the_page_prints_again_is_the_headline_in_other_words() -> None:
    shown = "No crossing: islanders wait for their ferry"
    blocks = (shown, ANY), ("Bakers reopen their ovens in the old town", ANY), LEDE, (shown, Role.SHARE)
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), *blocks) == shown


def test_a_line_printed_many_times_is_a_menus() -> None:
    menu = [("Our whole island in pictures", ANY)] * 6
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), *menu, LEDE) == HIDDEN


def test_the_only_line_above_the_body_that_shares_words_with_the_document_s_title() -> None:
    shown = "She shares what a hundred crossings on an island ferry have taught her about storms"
    assert title_of((DOCUMENT, ANY), ("Menu", ANY), (shown, ANY), ("Jane Roe", ANY), LEDE) == shown


def test_the_site_and_the_day_behind_commas_are_no_part_of_the_headline() -> None:
    document = f"{HIDDEN}, The Harbour Post, 18.05.2026"
    assert title_of((document, ANY), ("Menu", ANY), LEDE) == HIDDEN
