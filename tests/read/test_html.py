"""HTML to blocks: what ends a block, what it counts, what no reader sees."""

from __future__ import annotations

import gc
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.page import Block, Kind, Node
from newsclean.read.html import read_html
from tests.clock import cpu_seconds


def blocks(html: str) -> tuple[Block, ...]:
    return read_html(f"<html><body>{html}</body></html>").blocks


def texts(html: str) -> list[str]:
    return [block.text for block in blocks(html)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one</p><p>two</p>", ["one", "two"]),
        ("<div>one<p>two</p>three</div>", ["one", "two", "three"]),
        ("<p>one <b>bold</b>, <a href=x>link</a>.</p>", ["one bold, link."]),
        ("<p>o<b>n</b>e</p>", ["one"]),
        ("<p>one<br>goes on<br><br>two<br> <br/>\n<br>three</p>", ["one goes on", "two", "three"]),
        ("<p>  white \n\t space&nbsp;folds </p>", ["white space folds"]),
        ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<p>one<p>two", ["one", "two"]),
        ("<b><p>one</p></b>two", ["one", "two"]),
        ("<p>&lt;b&gt; &amp;amp; &#8220;x&#8221;</p>", ["<b> &amp; “x”"]),
        ("<p> </p><div><br></div><p>&nbsp;</p>", []),
        ("<custom-element>one</custom-element><custom-element>two</custom-element>", ["one", "two"]),
    ],
)
def test_blocks_are_what_a_reader_sees_as_pieces(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


@pytest.mark.parametrize(
    "tag", ["script", "style", "noscript", "template", "svg", "iframe", "object", "textarea", "select"]
)
def test_what_no_reader_sees_is_no_text_and_what_follows_is(tag: str) -> None:
    assert " ".join(texts(f"<p>before</p><{tag}>unseen</{tag}> after")) == "before after"


def test_comments_do_not_split_words() -> None:
    assert texts("<p>one<!-- <p>two</p> --> piece</p>") == ["one piece"]


@pytest.mark.parametrize(
    ("html", "kind", "level"),
    [
        ("<p>x</p>", Kind.PARAGRAPH, 0),
        ("<h2>x</h2>", Kind.HEADING, 2),
        ("<h2><a href=y>x</a></h2>", Kind.HEADING, 2),
        ("<h3><div>x</div></h3>", Kind.HEADING, 3),
        ("<li>x</li>", Kind.LIST_ITEM, 0),
        ("<li><p>x</p></li>", Kind.LIST_ITEM, 0),
        ("<blockquote><p>x</p></blockquote>", Kind.QUOTE, 0),
        ("<table><tr><td>x</td></tr></table>", Kind.TABLE_ROW, 0),
        ("<figure><figcaption><div>x</div></figcaption></figure>", Kind.CAPTION, 0),
        ("<pre>x</pre>", Kind.PREFORMATTED, 0),
        ("<div>x</div>", Kind.LOOSE, 0),
        ("x", Kind.LOOSE, 0),
    ],
)
def test_a_block_knows_its_kind(html: str, kind: Kind, level: int) -> None:
    (block,) = blocks(html)
    assert (block.kind, block.level) == (kind, level)


def test_links_and_bold_are_counted_in_characters() -> None:
    block, after = blocks("<p><a href=x>four</a> and <b>bold</b> <a href=y>x</a></p><p>none</p>")
    assert (block.links, block.link_chars, block.strong_chars) == (2, 5, 4)
    assert (after.links, after.link_chars, after.strong_chars) == (0, 0, 0)


@pytest.mark.parametrize(
    ("html", "counted"),
    [
        ("<a>four</a>", 4),
        ("<a>a&nbsp;b</a> x", 3),
        ("<a>&nbsp;a&amp; &lt;b&#8217;</a> xxxx", 7),
        ("<a>a</a>&nbsp;<a>b</a>", 2),
        ("<a>a<i> </i><i>b</i></a> x", 2),
        ("<a>a<!-- c -->b</a> x", 2),
    ],
)
def test_references_and_comments_do_not_matter_for_what_is_counted(html: str, counted: int) -> None:
    (block,) = blocks(f"<p>{html}</p>")
    assert block.link_chars == counted


def test_what_line_breaks_part_shares_what_is_counted() -> None:
    one, two = blocks("<p><a>aaaa</a><br><br><b>bbbb</b></p>")
    assert (one.text, one.link_chars, one.strong_chars) == ("aaaa", 2, 2)
    assert (two.text, two.link_chars, two.strong_chars) == ("bbbb", 2, 2)


def test_a_link_around_several_blocks_is_on_each() -> None:
    assert [block.links for block in blocks("<a href=x><p>one</p><p>two</p></a>")] == [1, 1]


def test_a_link_around_blocks_is_not_on_the_block_after_it() -> None:
    assert [block.links for block in blocks("<a href=x><p>one</p></a><p>two</p>")] == [1, 0]


def test_blocks_of_one_parent_share_its_node_and_look_alikes_do_not() -> None:
    one, two, other = blocks("<div class=a>one<p></p>two</div><div class=a>other</div>")
    assert one.node is two.node
    assert one.node is not None
    assert other.node != one.node


def test_an_element_around_several_blocks_is_one_node_however_deep_they_are() -> None:
    one, two, three = blocks("<div><section>one<ul><li>two</li></ul></section><p></p><aside><p>three</p></aside></div>")
    assert [[node.tag for node in block.node.lineage()] for block in (one, two, three) if block.node] == [
        ["section", "div", "body", "html"],
        ["li", "ul", "section", "div", "body", "html"],
        ["p", "aside", "div", "body", "html"],
    ]
    assert one.node is not None
    assert two.node is not None
    assert three.node is not None
    assert two.node.parent is not None
    assert three.node.parent is not None
    assert two.node.parent.parent is one.node
    assert three.node.parent.parent is one.node.parent


def test_a_node_tells_its_names() -> None:
    (block,) = blocks('<div id=main role=main itemprop=articleBody data-testid=story class="a b"><p>x</p></div>')
    assert block.node is not None
    outer = block.node.parent
    assert outer is not None
    assert (outer.tag, outer.id, outer.classes, outer.role) == ("div", "main", ("a", "b"), "main")
    assert (outer.itemprop, outer.marks) == ("articleBody", ("story",))
    assert [node.tag for node in block.node.lineage()] == ["p", "div", "body", "html"]


@pytest.mark.parametrize("attribute", ["hidden", "aria-hidden=true", 'style="color:red; display : none"'])
def test_what_the_mark_up_hides_is_marked(attribute: str) -> None:
    shown, unseen = blocks(f"<p>shown</p><p {attribute}>unseen</p>")
    assert shown.node is not None
    assert unseen.node is not None
    assert (shown.node.hidden, unseen.node.hidden) == (False, True)


def test_indexes_count_the_blocks() -> None:
    assert [block.index for block in blocks("<p>a<br><br>b</p><p>c</p>")] == [0, 1, 2]


def test_claims_and_address_come_along() -> None:
    page = read_html("<html><head><title>Old crane</title></head><body>x</body></html>", "https://crane.example/a")
    assert page.url == "https://crane.example/a"
    assert [claim.value for claim in page.claimed("title")] == ["Old crane"]


@pytest.mark.parametrize("html", ["", " ", "<!-- -->", "<html></html>"])
def test_no_page_is_a_page_without_blocks(html: str) -> None:
    assert read_html(html).blocks == ()


def test_a_lost_tree_is_told_and_the_page_read_as_text() -> None:
    page = read_html(f"{'<div>' * 3000}<p>one</p><p>two &amp; three</p>")
    assert [block.text for block in page.blocks] == ["one", "two & three"]
    assert len(page.warnings) == 1


def test_a_script_leaves_nothing_where_the_tree_was_lost() -> None:
    page = read_html(f"{'<div>' * 3000}<script>a</script><style>b</style><p>one</p>")
    assert [block.text for block in page.blocks] == ["one"]


def test_capitals_do_not_matter_where_the_tree_was_lost() -> None:
    page = read_html(f"{'<div>' * 3000}<SCRIPT>a</script><p>one</p>")
    assert [block.text for block in page.blocks] == ["one"]


def test_what_stands_after_the_end_of_the_document_is_read() -> None:
    page = read_html("<html><body><p>one</p></body></html>two<p>three</p>")
    assert [block.text for block in page.blocks] == ["one", "two", "three"]


def test_a_text_without_any_element_is_read() -> None:
    assert [block.text for block in read_html("only words").blocks] == ["only words"]


@given(st.text("aé字😀", min_size=1, max_size=4), st.integers(1_000, 6_000))
def test_long_texts_are_whole(piece: str, times: int) -> None:
    # The parser reads some thousand bytes at a time, and a character may lie across the end of a part.
    assert texts(f"<p>{piece * times}</p>") == [piece * times]


def test_a_long_script_is_no_text() -> None:
    assert texts(f"<p>one<script>{'var a = 1; ' * 5_000}</script> two</p>") == ["one two"]


@pytest.mark.parametrize(
    "html",
    [
        "<b>" * 30_000 + "</i>" * 30_000,
        "<div>x" * 30_000 + "</span>" * 30_000,
        "<i><div>" * 20_000 + "</b>x" * 20_000,
        "<svg>" * 30_000 + "</a>" * 30_000,
    ],
)
def test_nesting_without_end_is_given_up_soon(html: str) -> None:
    assert len(read_html(html).warnings) == 1
    assert cpu_seconds(partial(read_html, html), enough=1.0) <= 1.0


@pytest.mark.parametrize(
    "piece",
    [
        "<div itemprop=author>x",
        "<div itemtype=Comment>x",
        "<i itemprop=name>x",
        "<time>x",
        "<a rel=author>x",
        "<p itemprop=author><b itemprop=name>x</b></p>",
        "<meta name=author content=x>",
        "<title>x</title>",
    ],
)
def test_hearing_what_a_page_tells_of_itself_takes_linear_time(piece: str) -> None:
    few, many = (cpu_seconds(partial(read_html, piece * times)) for times in (400, 4_000))
    assert many < max(30 * few, 0.5)


def test_time_grows_with_the_page() -> None:
    piece = "<div class='a b'><h2>Old crane</h2><p>Some <a href=x>words</a> of a story.<br>And more.</p></div>\n"
    small, large = (cpu_seconds(partial(read_html, piece * times)) for times in (1_000, 10_000))
    assert large < 15 * small


def test_what_begins_with_a_comma_belongs_to_the_block_before_it() -> None:
    assert texts("<p>one</p><p>, two</p><p>three.</p><p>, four</p>") == ["one, two", "three.", ", four"]


def test_joining_what_begins_with_a_comma_takes_linear_time() -> None:
    few, many = (cpu_seconds(partial(read_html, "<p>a</p>" + "<p>, b</p>" * times)) for times in (5_000, 50_000))
    assert many < 20 * few


def test_a_page_is_let_go_of_with_its_last_reference() -> None:
    # A parser and its target are a cycle: what hung on them would stay until the collector comes.
    gc.collect()
    gc.disable()
    try:
        before = sum(isinstance(thing, Node) for thing in gc.get_objects())
        page = read_html("<p>one</p>" * 1_000)
        assert len(page.blocks) == 1_000
        del page
        assert sum(isinstance(thing, Node) for thing in gc.get_objects()) == before
    finally:
        gc.enable()
