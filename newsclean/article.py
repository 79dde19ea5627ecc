"""What `clean` returns: frozen Pydantic models, each field described in the JSON Schema."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

# Brackets that close a dateline in scripts that put no space after it.
_NO_SPACE_AFTER = ("）", "】", "」", "』")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Dateline(_Frozen):
    """The line that opens a news report and says where, when and for whom it was filed."""

    raw: str = Field(description="The dateline as printed, with the dash or colon that ends it.")
    place: str | None = Field(default=None, description="Place of filing, as printed.")
    agency: str | None = Field(default=None, description="News agency or publisher named in it, as printed.")
    date: str | None = Field(
        default=None,
        description="Day of filing, ISO 8601; '--MM-DD' where no year is printed, '---DD' where no month is.",
    )


class Quote(_Frozen):
    """A direct quotation and who said it."""

    text: str = Field(description="The words quoted, without the marks.")
    speaker: str | None = Field(
        default=None,
        description="Who said it, by the fullest name the story gives; None where it is not plain.",
    )
    speaker_text: str | None = Field(default=None, description="The words that name the speaker, as printed.")
    speaker_role: str | None = Field(
        default=None,
        description="What the speaker is, as printed with the name or in its place ('Menteri Pertahanan AS').",
    )
    cue: str | None = Field(default=None, description="The reporting verb or phrase, as printed.")
    via: str | None = Field(default=None, description="The outlet the words were taken from ('dikutip dari AFP').")
    kind: Literal["direct", "mixed"] = Field(
        default="direct",
        description="'direct' for speech that stands by itself, 'mixed' for words inside a sentence of the report.",
    )
    group: int = Field(
        default=0, ge=0, description="Number of the quotation in the story: spans of one quotation share it."
    )
    paragraph: int = Field(ge=0, description="Index into Article.body.")
    start: int = Field(ge=0, description="Offset of the first quoted character in that paragraph.")
    end: int = Field(ge=0, description="Offset just past the last quoted character in that paragraph.")


class Removed(_Frozen):
    """A block of the page that is not the story."""

    text: str = Field(description="Its text, white space folded.")
    role: str = Field(description="What it is: 'promo', 'related', 'share', 'byline', 'caption', 'nav' ….")
    by: str = Field(description="Who said so: 'publisher:Kompas.com', 'phrases:id', 'labeller', 'trafilatura' ….")
    why: str = Field(description="The reason, in words.")


class Evidence(_Frozen):
    """Where the value of a field came from."""

    source: str = Field(description="The place: 'json-ld:headline', 'meta:og:title', 'block 3', 'url', 'publisher'.")
    raw: str = Field(description="The words found there, before anything was done to them.")


class Image(_Frozen):
    """A picture of the story."""

    url: str = Field(description="Its address, absolute.")
    caption: str | None = Field(default=None, description="The caption printed with it.")


#: What kind of page it is: a story, or what stands at a story's address instead.
ArticleKind = Literal["article", "liveblog", "listing", "video", "gallery", "paywalled", "error", "empty"]


class Article(_Frozen):
    """The story of one page, and what was dropped around it."""

    title: str | None = Field(default=None, description="Headline, without the site's name.")
    kind: ArticleKind = Field(
        default="article",
        description="What the page shows: 'article'; 'liveblog' for entries with times; 'listing' for headlines that "
        "lead elsewhere; 'video' or 'gallery' in the place of a text; 'paywalled' where the story breaks off for "
        "subscribers; 'error' for a page not found, forbidden or asking for scripts or consent; 'empty' without text.",
    )
    dateline: Dateline | None = Field(default=None, description="Dateline that opens the body; taken off it.")
    dateline_paragraph: int = Field(
        default=0, ge=0, description="Index into body of the paragraph that the dateline was taken off."
    )
    date: dt.date | None = Field(default=None, description="Day of publication.")
    published: dt.datetime | None = Field(
        default=None,
        description="Moment of publication; aware where the zone is printed or the publisher's is known.",
    )
    modified: dt.datetime | dt.date | None = Field(
        default=None, description="Moment of the last change told, or its day where no time is told."
    )
    source: str | None = Field(default=None, description="Canonical name of the publisher whose story it is.")
    authors: tuple[str, ...] = Field(default=(), description="Names of the people who wrote it.")
    agencies: tuple[str, ...] = Field(
        default=(), description="Wire agencies credited, by their usual short names: 'AFP', 'Reuters', 'ANTARA'."
    )
    language: str | None = Field(default=None, description="ISO 639-1 code of the story's language.")
    url: str | None = Field(default=None, description="Canonical address, where known or derivable.")
    section: str | None = Field(default=None, description="Section the page files it under, as named there.")
    tags: tuple[str, ...] = Field(default=(), description="Tags the page gives it, in its order.")
    description: str | None = Field(
        default=None, description="The deck printed below the headline, else the description the page claims."
    )
    image: Image | None = Field(default=None, description="The lead picture.")
    body: tuple[str, ...] = Field(default=(), description="The paragraphs in order, without the dateline.")
    quotes: tuple[Quote, ...] = Field(default=(), description="Direct quotations, in order.")
    removed: tuple[Removed, ...] = Field(default=(), description="Every block that is not the story, in order.")
    confidence: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="How right the body is likely to be: the F1 to expect of its words, 0 to 1; 0 for no body.",
    )
    evidence: dict[str, Evidence] = Field(default_factory=dict, description="By field: where its value came from.")
    warnings: tuple[str, ...] = Field(default=(), description="What a careful reader would want to know.")

    @property
    def text(self) -> str:
        """The story verbatim: dateline in place, paragraphs joined by a blank line; "" when there is none."""
        paragraphs = list(self.body)
        if self.dateline and paragraphs:
            at = min(self.dateline_paragraph, len(paragraphs) - 1)
            gap = "" if self.dateline.raw.endswith(_NO_SPACE_AFTER) else " "
            paragraphs[at] = self.dateline.raw + gap + paragraphs[at]
        return "\n\n".join(paragraphs)

    def _repr_html_(self) -> str:
        """Return the notebook view: a self-contained HTML fragment, every word of the page escaped."""
        from newsclean.notebook import article_html  # noqa: PLC0415  (only notebooks pay for it)

        return article_html(self)
