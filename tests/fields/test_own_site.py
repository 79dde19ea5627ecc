"""The person that a site is named after as the writer of its stories."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.fields.found import Story
from newsclean.fields.own_site import owner_of_site
from newsclean.page import Block, Claim, Label, LabelledPage, Page, Role

STORY = "<p>The crane on the quay was mended on Monday, and the first ships were unloaded before noon, I saw.</p>" * 3


def story(*lines: str, url: str | None = None, claims: tuple[Claim, ...] = ()) -> Story:
    blocks = tuple(Block(at, text) for at, text in enumerate(lines))
    return Story(LabelledPage(Page(url, claims, blocks), tuple(Label(Role.OTHER, "test", "test") for _ in lines)))


@pytest.mark.parametrize(
    ("lines", "url"),
    [
        (("Gregory Wrasse", "Old crane mended"), "https://wrasse.example/crane"),
        (
            ("Notes", "Old crane mended", "Text", "© 2026 Gregory Wrasse. All rights reserved."),
            "https://gregory.example",
        ),
    ],
)
def test_a_site_named_after_a_person(lines: tuple[str, ...], url: str) -> None:
    found = owner_of_site(story(*lines, url=url))
    assert found.value == ("Gregory Wrasse",)
    assert found.warnings


@pytest.mark.parametrize(
    ("lines", "url", "claims"),
    [
        (("Gregory Wrasse", "Old crane mended"), "https://harbour.example/crane", ()),
        (("Gregory Wrasse", "Old crane mended"), None, ()),
        (("Harbour Gazette", "Old crane mended"), "https://harbourgazette.example", ()),
        (("Gregory Wrasse Cranes", "Old crane mended"), "https://gregorywrasse.example", ()),
        (
            ("Gregory Wrasse", "Old crane mended"),
            "https://wrasse.example",
            (Claim("author", "Wrasse Ltd", "json-ld:Article.author.Organization"),),
        ),
    ],
)
def test_other_sites_name_nobody(lines: tuple[str, ...], url: str | None, claims: tuple[Claim, ...]) -> None:
    assert owner_of_site(story(*lines, url=url, claims=claims)).value == ()


def test_a_byline_outweighs_the_site() -> None:
    page = f"<p>Gregory Wrasse</p><h1>Old crane mended at last</h1><p>By Clara Minnow</p>{STORY}"
    assert clean(page, url="https://wrasse.example/crane").authors == ("Clara Minnow",)
    article = clean(page.replace("<p>By Clara Minnow</p>", ""), url="https://wrasse.example/crane")
    assert article.authors == ("Gregory Wrasse",)
    assert "nobody is named as writer; the site bears a person's name" in article.warnings
