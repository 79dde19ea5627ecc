"""What `clean` does: the stages in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from pydantic import TypeAdapter

from newsclean.article import Article, Dateline, Evidence, Removed
from newsclean.fields.address import find_url
from newsclean.fields.agencies import find_agencies
from newsclean.fields.authors import find_authors
from newsclean.fields.dateline import find_body_dateline
from newsclean.fields.dates import find_published
from newsclean.fields.found import Found, Story
from newsclean.fields.kind import find_kind
from newsclean.fields.language import find_language
from newsclean.fields.picture import find_description, find_image
from newsclean.fields.source import find_source
from newsclean.fields.title import find_title
from newsclean.fields.topics import find_section, find_tags
from newsclean.label import Known, label
from newsclean.label.confidence import confidence
from newsclean.label.draft import draft
from newsclean.label.lede import find_lede
from newsclean.label.model import Models, load_models
from newsclean.label.second_opinion import second_opinion
from newsclean.page import BODY_ROLES, LabelledPage, Page, Role
from newsclean.publishers.recognise import Recognition, recognise
from newsclean.publishers.rule import Publisher
from newsclean.quotes import find_quotes
from newsclean.read import read

# Validating hundreds of blocks at once takes a third less time than one by one.
_REMOVED = TypeAdapter(tuple[Removed, ...])
# An enumeration takes longer to tell a value than to be looked up.
_NAMES = {role: role.value for role in Role}


def label_page(
    html_or_text: str | bytes, *, url: str | None = None, publishers: Iterable[Publisher] | None = None
) -> LabelledPage:
    """Return every block of a page with its label, as `clean` sees it; takes and raises what `clean` does."""
    return _label(html_or_text, Options(url, None, tuple(publishers or ()))).story.labelled


@dataclass(frozen=True, slots=True)
class Options:
    """What a call may say beside the page; `models` replaces the labeller's own, for measurements."""

    url: str | None = None
    fetched: dt.datetime | None = None
    publishers: tuple[Publisher, ...] = ()
    models: Models | None = None


def run(html_or_text: str | bytes, options: Options) -> Article:
    """Return the article of a page; takes and raises what `newsclean.clean` does, with the options as a value."""
    return _assemble(_label(html_or_text, options))


@dataclass(frozen=True, slots=True)
class _Labelled:
    story: Story
    recognition: Recognition
    asked: str


def _label(html_or_text: str | bytes, options: Options) -> _Labelled:
    page = read(html_or_text, options.url)
    drafted = second_opinion(draft(page, options.models or load_models()), html_or_text)
    lede = find_lede(drafted)
    found = lede or find_body_dateline(drafted.paragraphs)
    recognition = recognise(page, found[1] if found else None, options.publishers)
    language = find_language(page, recognition.publisher).value
    labelled = label(drafted, Known(recognition.publisher, language, lede[0] if lede else -1))
    story = Story(labelled, recognition.publisher, language, fetched=options.fetched)
    return _Labelled(story, recognition, drafted.asked)


@dataclass(frozen=True, slots=True)
class _Body:
    paragraphs: tuple[str, ...]
    dateline: Dateline | None
    dateline_paragraph: int


def _body(labelled: LabelledPage) -> _Body:
    paragraphs = [block.text for block in labelled.with_role(*BODY_ROLES)]
    found = find_body_dateline(paragraphs)
    if found is None:
        return _Body(tuple(paragraphs), None, 0)
    at, dateline = found
    rest = paragraphs[at][len(dateline.raw) :].lstrip()
    if not rest:
        return _Body(tuple(paragraphs), None, 0)
    paragraphs[at] = rest
    return _Body(tuple(paragraphs), dateline, at)


def _assemble(found_so_far: _Labelled) -> Article:
    recognition, labelled = found_so_far.recognition, found_so_far.story.labelled
    body = _body(labelled)
    story = replace(found_so_far.story, dateline=body.dateline)
    title = find_title(story)
    story = story.with_headline(_block_of(title, labelled))
    published = find_published(story)
    found: dict[str, Found[Any]] = {
        "kind": find_kind(story),
        "title": title,
        "date": published.date,
        "published": published.moment,
        "modified": published.modified,
        "source": find_source(story),
        "authors": find_authors(story),
        "agencies": find_agencies(story),
        "url": find_url(story),
        "section": find_section(story),
        "tags": find_tags(story),
        "description": find_description(story),
        "image": find_image(story),
    }
    return Article(
        **{field: value.value for field, value in found.items()},
        dateline=body.dateline,
        dateline_paragraph=body.dateline_paragraph,
        language=story.language,
        body=body.paragraphs,
        quotes=find_quotes(body.paragraphs, story.language),
        removed=_removed(labelled, title),
        confidence=round(confidence(zip(labelled.page.blocks, labelled.labels, strict=True)), 3),
        evidence=_evidence(found, recognition) | _body_evidence(found_so_far),
        warnings=_warnings(labelled.page, recognition, found),
    )


def _block_of(title: Found[str | None], labelled: LabelledPage) -> int | None:
    """Return the index of the block that prints the headline, not the document's title in the first lines of a text."""
    source = title.evidence.source if title.evidence else ""
    at = int(source.removeprefix("block ")) if source.startswith("block ") else -1
    is_line = at == 0 and labelled.labels[at].role is not Role.TITLE
    return None if at < 0 or is_line else at


def _removed(labelled: LabelledPage, title: Found[str | None]) -> tuple[Removed, ...]:
    """Return all blocks that are not story; the headline's too where the title was not taken from it."""
    removed = []
    for block, verdict in zip(labelled.page.blocks, labelled.labels, strict=True):
        role = verdict.role
        if not role.kept or (role is Role.TITLE and not _tells(title, block.text)):
            removed.append({"text": block.text, "role": _NAMES[role], "by": verdict.by, "why": verdict.why})
    return _REMOVED.validate_python(removed)


def _tells(title: Found[str | None], printed: str) -> bool:
    return title.evidence is not None and printed in (title.evidence.raw, title.value)


def _evidence(found: dict[str, Found[Any]], recognition: Recognition) -> dict[str, Evidence]:
    told = {field: value.evidence for field, value in found.items() if value.evidence is not None}
    if recognition.evidence is not None and "source" in told:
        told["source"] = recognition.evidence
    return told


def _body_evidence(found_so_far: _Labelled) -> dict[str, Evidence]:
    """Return who decided on the body, where more than the labeller was asked."""
    asked = found_so_far.asked
    if not asked:
        return {}
    changed = sum(label.by == asked for label in found_so_far.story.labelled.labels)
    return {"body": Evidence(source=f"labeller, {asked}", raw=f"blocks decided by {asked}: {changed}")}


def _warnings(page: Page, recognition: Recognition, found: dict[str, Found[Any]]) -> tuple[str, ...]:
    told = [*page.warnings, *recognition.warnings]
    for value in found.values():
        told += value.warnings
    return tuple(dict.fromkeys(told))
