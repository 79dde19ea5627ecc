"""What kind of page it is: a story, or something else that stands at a story's address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.article import ArticleKind, Evidence
from newsclean.fields import kind_words as words
from newsclean.fields.found import Found, Story
from newsclean.page import Block

# Characters of a body from which a page is certainly not an error, a listing, a lone film; and of its whole text.
_STORY_CHARS, _SHORT_PAGE = 400, 4_000
# A page that could not be had says little; one with a wall in front of it shows the beginning of a story.
_ERROR_BLOCKS, _ERROR_CHARS = 40, 200
_WALLED_CHARS = 3_000
_WALL_REACH, _WALL_CHARS = 8, 300
# Entries with a time from which a page is a report as it happens, and pictures with a place among others.
_ENTRIES, _SURE_ENTRIES, _SLIDES = 3, 6, 3
_SLIDE_CHARS = 24
_HEADLINES, _HEADLINE_WORDS, _HEADLINE_LETTERS, _LINKED = 12, 4, 30, 0.5
_PROSE_LETTERS = 80
_ROW = re.compile(r"[|│>»].{0,80}[|│>»]|(?:-\w{2,12}){4}")
_TITLE_CHARS = 300
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{3}")

_Kind = Found[ArticleKind]


def find_kind(story: Story) -> Found[ArticleKind]:
    """Return what kind of page it is, with the words that show it.

    "empty" where there is no text; "error" for a page that was not found, is forbidden, or asks for JavaScript,
    cookies or proof of being human; "liveblog" for entries with times; "gallery" and "video" where pictures or a
    film stand in the place of a text; "listing" for headlines that lead elsewhere; "paywalled" where the story breaks
    off for subscribers; else "article". What the page shows decides: a claim of a type or of free access alone makes
    nothing of it.
    """
    page = story.labelled.page
    if not page.blocks:
        return Found("empty", Evidence(source="page", raw=""))
    body = story.body
    chars = sum(len(block.text) for block in body)
    for judge in (_error, _liveblog, _gallery, _video, _listing, _paywalled):
        found = judge(story, chars)
        if found is not None:
            return found
    if not body:
        return Found("empty", _told(page.blocks[0]))
    return Found("article", _told(body[0]))


def _says(phrases: re.Pattern[str], text: str) -> bool:
    return phrases.search(text.lower()) is not None


def _told(block: Block) -> Evidence:
    return Evidence(source=f"block {block.index}", raw=block.text[:_TITLE_CHARS])


def _titles(story: Story) -> Iterator[tuple[str, str]]:
    """Yield the headline as printed and as claimed, each with its source."""
    title = story.headline_at
    if title is not None:
        block = story.labelled.page.blocks[title]
        yield block.text[:_TITLE_CHARS], f"block {title}"
    for claim in story.labelled.page.claimed("title"):
        yield claim.value[:_TITLE_CHARS], claim.source


def _error(story: Story, chars: int) -> _Kind | None:
    blocks = story.labelled.page.blocks
    if chars >= _STORY_CHARS or sum(len(block.text) for block in blocks) > _SHORT_PAGE:
        return None
    short = [block for block in blocks[:_ERROR_BLOCKS] if len(block.text) <= _ERROR_CHARS]
    said = [*_titles(story), *((block.text, f"block {block.index}") for block in short)]
    for text, source in said:
        if _says(words.ERROR, text):
            return Found("error", Evidence(source=source, raw=text))
    asked = [(text, source) for text, source in said if _says(words.CONSENT, text)]
    return Found("error", Evidence(source=asked[0][1], raw=asked[0][0])) if asked and not chars else None


def _liveblog(story: Story, chars: int) -> _Kind | None:
    entries = list(_entries(story))
    announced = next((pair for pair in _titles(story) if _says(words.LIVE, pair[0])), None)
    typed = next((c for c in story.labelled.page.claimed("kind") if c.value == "LiveBlogPosting"), None)
    if entries and len(entries) >= (_ENTRIES if announced or typed else _SURE_ENTRIES):
        return Found("liveblog", _told(entries[0]))
    if typed is not None and announced is not None:
        return Found("liveblog", Evidence(source=announced[1], raw=announced[0]))
    return None


def _entries(story: Story) -> Iterator[Block]:
    """Yield the blocks within the story that open with a clock time and have its words in them or right below."""
    body = {block.index for block in story.body}
    if not body:
        return
    for block in story.labelled.page.blocks[max(min(body) - 1, 0) : max(body) + 1]:
        is_told = block.text[:1].isdigit() and (block.index in body or block.index + 1 in body)
        if is_told and words.CLOCK.match(block.text[:_WALL_CHARS].lower()):
            yield block


def _gallery(story: Story, chars: int) -> _Kind | None:
    slide = _first_slide(story) if chars < 2 * _STORY_CHARS else None
    if slide is not None:
        return Found("gallery", _told(slide))
    address = story.labelled.page.url or ""
    announced = next((pair for pair in _titles(story) if _says(words.GALLERY, pair[0])), None)
    if chars < _STORY_CHARS and (announced or _says(words.GALLERY_PATH, address)):
        source, raw = (announced[1], announced[0]) if announced else ("url", address)
        return Found("gallery", Evidence(source=source, raw=raw))
    return None


def _first_slide(story: Story) -> Block | None:
    """Return the first of several pictures that are counted: "1/12", "2/12", "3/12"."""
    short = (block for block in story.labelled.page.blocks if len(block.text) <= _SLIDE_CHARS)
    totals: dict[str, dict[str, Block]] = {}
    for block in short:
        match = words.SLIDE.fullmatch(block.text.lower())
        if match is not None and int(match["at"]) <= int(match["of"]):
            totals.setdefault(match["of"], {}).setdefault(match["at"], block)
    counted = next((slides for slides in totals.values() if len(slides) >= _SLIDES), None)
    return next(iter(counted.values())) if counted else None


def _video(story: Story, chars: int) -> _Kind | None:
    if chars >= _STORY_CHARS:
        return None
    announced = next((pair for pair in _titles(story) if _says(words.VIDEO, pair[0])), None)
    if announced is not None:
        return Found("video", Evidence(source=announced[1], raw=announced[0]))
    address = story.labelled.page.url or next((claim.value for claim in story.labelled.page.claimed("url")), "")
    return Found("video", Evidence(source="url", raw=address)) if _says(words.VIDEO_PATH, address) else None


def _listing(story: Story, chars: int) -> _Kind | None:
    body = story.body
    if chars >= _STORY_CHARS or any(map(_is_prose, body)):
        return None
    linked = [block for block in story.labelled.page.blocks if _is_headline(block)]
    return Found("listing", _told(linked[0])) if len(linked) >= _HEADLINES else None


def _is_prose(block: Block) -> bool:
    return _letters(block) >= _PROSE_LETTERS and block.link_chars <= _LINKED * len(block.text)


def _letters(block: Block) -> int:
    """Return a block's length; where words are written without spaces, a character says as much as three."""
    return len(block.text) * (3 if _UNSPACED.search(block.text[:_TITLE_CHARS]) else 1)


def _is_headline(block: Block) -> bool:
    """Say whether a block is another story's headline: a link of a few words, no row of links."""
    if block.link_chars <= _LINKED * len(block.text) or len(block.text) > _TITLE_CHARS:
        return False
    spaced = len(_WORD.findall(block.text)) >= _HEADLINE_WORDS
    return block.links <= 2 and not _ROW.search(block.text) and (spaced or _letters(block) >= _HEADLINE_LETTERS)


def _paywalled(story: Story, chars: int) -> _Kind | None:
    body = story.body
    if not body or chars > _WALLED_CHARS:
        return None
    last = body[-1].index
    for block in story.labelled.page.blocks[last : last + 1 + _WALL_REACH]:
        is_wall = len(block.text) <= _WALL_CHARS and _says(words.WALL, block.text)
        if is_wall and not _says(words.NO_WALL, block.text):
            return Found("paywalled", _told(block))
    return None
