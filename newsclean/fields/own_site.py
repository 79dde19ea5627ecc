"""The person whose own site a page is on, by the name that the site bears."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.article import Evidence
from newsclean.fields.bylines import read_byline
from newsclean.fields.found import Found, Story
from newsclean.fields.given_names import has_given_name
from newsclean.fields.rights import rights_owners
from newsclean.fields.sites import hosts_of, name_claims, squeeze
from newsclean.page import Page

# Where a site prints its own name: in one of the first blocks.
_HEAD_BLOCKS = 3
_NAME_CHARS = 60
_WORDS, _LEAST = 2, 4
_WARNING = "nobody is named as writer; the site bears a person's name"


def owner_of_site(story: Story) -> Found[tuple[str, ...]]:
    """Return the person that a site is named after as the writer, with a warning; () where there is none.

    That is a given name and a surname, as the site's claimed name, the owner in its rights line or one of the
    page's first lines, and one of the two is in the host ("gregoryroe.example"). Longer names are companies' as a
    rule and left out, as are sites that claim an author or that a publisher's rules are for.
    """
    page = story.labelled.page
    if story.publisher is not None or next(iter(page.claimed("author")), None) is not None:
        return Found(())
    hosts = [squeeze(host) for host in hosts_of(page)]
    for name, source, raw in _names(page) if hosts else ():
        if _is_person(name) and any(squeeze(word) in host for word in name.split() for host in hosts):
            return Found((name,), Evidence(source=source, raw=raw), (_WARNING,))
    return Found(())


def _names(page: Page) -> Iterator[tuple[str, str, str]]:
    for claim in name_claims(page):
        yield claim.value.strip(), claim.source, claim.value
    for owner, block in rights_owners(page):
        yield owner, f"block {block.index}", block.text
    for block in page.blocks[:_HEAD_BLOCKS]:
        yield block.text, f"block {block.index}", block.text


def _is_person(name: str) -> bool:
    words = name.split() if len(name) <= _NAME_CHARS else []
    is_full = len(words) == _WORDS and all(len(word) >= _LEAST and word[0].isupper() for word in words)
    return is_full and has_given_name(name) and read_byline(name) == (name,)
