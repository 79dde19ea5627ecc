"""The story's lead picture, and the deck below its headline."""

from __future__ import annotations

import re
from urllib.parse import urljoin

from newsclean.article import Evidence, Image
from newsclean.fields.date_lines import read_date_line
from newsclean.fields.found import Found, Story, place_of
from newsclean.fields.names import is_person
from newsclean.fields.sites import host_of, squeeze
from newsclean.page import Block, Role

_URL_CAP = 2_000
_CAPTION_CHARS = 600
# How far from the headline and into the body a caption is the lead picture's.
_ABOVE, _PARAGRAPHS = 3, 2
_DECK_BELOW, _DECK_CHARS = 4, 500
_TOLD_WORDS, _TOLD_CHARS, _DATED_CHARS = 4, 10, 60
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]{3}")
_SOURCES = ("meta:og:image", "json-ld:", "meta:twitter", "link:", "meta:", "itemprop:")
# Pictures that stand for the site, not for the story.
_NO_PICTURE = re.compile(
    r"(?:^|[/_.-])(?:logos?|favicon|icons?|sprite|placeholder|default|blank|spacer|pixel|avatar|no[_-]?image)(?:[/_.-]|\d|$)",
    re.I,
)
_DECK_SOURCES = ("meta:og:description", "json-ld:", "meta:twitter", "meta:description", "meta:")


def find_image(story: Story) -> Found[Image | None]:
    """Return the lead picture that the page claims for the story, with the caption printed beside the headline.

    Logos and placeholders are none. None where no picture is claimed: pictures in the page itself are not looked at.
    """
    page = story.labelled.page
    claims = sorted(page.claimed("image"), key=lambda claim: place_of(claim.source, _SOURCES))
    for claim in claims:
        address = _absolute(claim.value, story)
        if address is not None and not _NO_PICTURE.search(address.rpartition("://")[2].partition("/")[2]):
            caption = _caption(story)
            image = Image(url=address, caption=caption.text if caption else None)
            return Found(image, Evidence(source=claim.source, raw=claim.value))
    return Found(None)


def find_description(story: Story) -> Found[str | None]:
    """Return the deck printed below the headline, else the description that the page claims for the story.

    None where there is neither, and where a claim says nothing but the headline or the site's name.
    """
    deck = _deck(story)
    if deck is not None:
        return Found(deck.text, Evidence(source=f"block {deck.index}", raw=deck.text))
    page = story.labelled.page
    others = {squeeze(claim.value) for field in ("title", "site", "publisher") for claim in page.claimed(field)}
    for claim in sorted(page.claimed("description"), key=lambda claim: place_of(claim.source, _DECK_SOURCES)):
        if squeeze(claim.value) and squeeze(claim.value) not in others and not is_person(claim.value):
            return Found(claim.value, Evidence(source=claim.source, raw=claim.value))
    return Found(None)


def _deck(story: Story) -> Block | None:
    title = story.headline_at
    if title is None:
        return None
    close = (block for block in story.blocks(Role.DECK) if 0 < block.index - title <= _DECK_BELOW)
    return next((block for block in close if len(block.text) <= _DECK_CHARS and _is_told(block.text)), None)


def _is_told(text: str) -> bool:
    """Say whether a text is more than a name, a date, a button or a credit."""
    if _UNSPACED.search(text):
        return len(text) >= _TOLD_CHARS
    moment = read_date_line(text) if len(text) <= _DATED_CHARS else None
    return len(text.split()) >= _TOLD_WORDS and moment is None


def _caption(story: Story) -> Block | None:
    """Return the caption between a little above the headline and the first paragraphs."""
    title, body = story.headline_at, story.body
    if title is None:
        return None
    last = body[min(_PARAGRAPHS, len(body)) - 1].index if body else title + _DECK_BELOW
    close = (block for block in story.blocks(Role.CAPTION) if title - _ABOVE <= block.index <= last)
    return next((block for block in close if len(block.text) <= _CAPTION_CHARS and _is_told(block.text)), None)


def _absolute(address: str, story: Story) -> str | None:
    address = address.strip()
    base = story.labelled.page.url
    if address.startswith("/") and base and host_of(base):
        address = urljoin(base, address)
    is_address = len(address) <= _URL_CAP and not any(map(str.isspace, address)) and host_of(address) is not None
    return address if is_address else None
