"""What `clean` does: the stages in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsclean.article import Article, Dateline, Evidence, Removed
from newsclean.fields.address import find_url
from newsclean.fields.authors import find_authors
from newsclean.fields.dateline import find_body_dateline
from newsclean.fields.dates import find_published
from newsclean.fields.found import Found, Story
from newsclean.fields.language import find_language
from newsclean.fields.source import find_source
from newsclean.fields.title import find_title
from newsclean.label import Known, label
from newsclean.label.draft import draft
from newsclean.label.lede import find_lede
from newsclean.label.model import Models, load_models
from newsclean.page import BODY_ROLES, LabelledPage, Page, Role
from newsclean.publishers.recognise import Recognition, recognise
from newsclean.publishers.rule import Publisher
from newsclean.quotes import find_quotes
from newsclean.read import read


def label_page(
    html_or_text: str | bytes, *, url: str | None = None, publishers: Iterable[Publisher] | None = None
) -> LabelledPage:
    """Return every block of a page with its label, as `clean` sees it; takes and raises what `clean` does."""
    return _label(read(html_or_text, url), Options(url, None, tuple(publishers or ()))).story.labelled


@dataclass(frozen=True, slots=True)
class Options:
    """What a call may say beside the page; `models` replaces the labeller's own, for measurements."""

    url: str | None = None
    fetched: dt.datetime | None = None
    publishers: tuple[Publisher, ...] = ()
    models: Models | None = None


def run(html_or_text: str | bytes, options: Options) -> Article:
    """Return the article of a page; takes and raises what `newsclean.clean` does, with the options as a value."""
    return _assemble(_label(read(html_or_text, options.url), options))


@dataclass(frozen=True, slots=True)
class _Labelled:
    story: Story
    recognition: Recognition


def _label(page: Page, options: Options) -> _Labelled:
    drafted = draft(page, options.models or load_models())
    lede = find_lede(drafted)
    found = lede or find_body_dateline(drafted.paragraphs)
    recognition = recognise(page, found[1] if found else None, options.publishers)
    language = find_language(page, recognition.publisher).value
    labelled = label(drafted, Known(recognition.publisher, language, lede[0] if lede else -1))
    return _Labelled(Story(labelled, recognition.publisher, language, fetched=options.fetched), recognition)


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
    published = find_published(story)
    source = find_source(story)
    authors = find_authors(story)
    address = find_url(story)
    found: dict[str, Found[object]] = {
        "title": title,
        "date": published.date,
        "published": published.moment,
        "source": source,
        "authors": authors,
        "url": address,
    }
    return Article(
        title=title.value,
        dateline=body.dateline,
        dateline_paragraph=body.dateline_paragraph,
        date=published.date.value,
        published=published.moment.value,
        source=source.value,
        authors=authors.value,
        language=story.language,
        url=address.value,
        body=body.paragraphs,
        quotes=find_quotes(body.paragraphs, story.language),
        removed=_removed(labelled, title),
        evidence=_evidence(found, recognition),
        warnings=_warnings(labelled.page, recognition, found),
    )


def _removed(labelled: LabelledPage, title: Found[str | None]) -> tuple[Removed, ...]:
    """Return all blocks that are not story; the headline's too where the title was not taken from it."""
    removed = []
    for block, verdict in zip(labelled.page.blocks, labelled.labels, strict=True):
        if not verdict.role.kept or (verdict.role is Role.TITLE and not _tells(title, block.text)):
            removed.append(Removed(text=block.text, role=verdict.role.value, by=verdict.by, why=verdict.why))
    return tuple(removed)


def _tells(title: Found[str | None], printed: str) -> bool:
    return title.evidence is not None and printed in (title.evidence.raw, title.value)


def _evidence(found: dict[str, Found[object]], recognition: Recognition) -> dict[str, Evidence]:
    told = {field: value.evidence for field, value in found.items() if value.evidence is not None}
    if recognition.evidence is not None and "source" in told:
        told["source"] = recognition.evidence
    return told


def _warnings(page: Page, recognition: Recognition, found: dict[str, Found[object]]) -> tuple[str, ...]:
    told = [*page.warnings, *recognition.warnings]
    for value in found.values():
        told += value.warnings
    return tuple(dict.fromkeys(told))
