"""HTML to blocks: what ends a block, what it counts, what no reader sees."""

from __future__ import annotations

import pytest

from newsclean.page import Block, Kind
from newsclean.read.html import read_html


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


def test_a_link_around_several_blocks_is_on_each() -> None:
    assert [block.links for block in blocks("<a href=x><p>one</p><p>two</p></a>")] == [1, 1]


def test_a_link_around_blocks_is_not_on_the_block_after_it() -> None:
    assert [block.links for block in blocks("<a href=x><p>one</p></a><p>two</p>")] == [1, 0]


def test_blocks_of_one_parent_share_its_node_and_look_alikes_do_not() -> None:
    one, two, other = blocks("<div class=a>one<p></p>two</div><div class=a>other</div>")
    assert one.node is two.node
    assert one.node is not None
    assert other.node != one.node


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
