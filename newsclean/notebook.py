"""The view of an article in a notebook, and the same as a page of its own.

Everything a page said is escaped; there is no script. Colours are inherited and tints translucent, so that
the view fits light and dark notebooks alike.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsclean.article import Article, Dateline, Quote, Removed

#: What closes a quotation, with a comma that was left off its words; the speaker's label stands behind.
_CLOSING = re.compile(r"[,.;!?…，。]{0,2}[”\"’'»«“」』›]")
#: Characters up to which dropped blocks share a line.
_SHORT = 24
_STYLE = """
.newsclean{max-width:46rem;line-height:1.55;font-size:15px;
font-family:system-ui,-apple-system,"Segoe UI",sans-serif}
.newsclean .nc-title{font:600 1.5rem/1.25 Georgia,"Times New Roman",serif;margin:.2rem 0 .35rem}
.newsclean .nc-deck{font-size:1.05rem;opacity:.85;margin:0 0 .5rem}
.newsclean .nc-facts{margin:0 0 1rem;opacity:.75;font-size:.85rem}
.newsclean .nc-facts a{color:inherit}
.newsclean .nc-body p{margin:0 0 .75rem;white-space:pre-line}
.newsclean .nc-dateline{font-weight:600;font-size:.9em;letter-spacing:.01em;
border-bottom:1px dotted currentColor}
.newsclean mark{color:inherit;background:rgba(255,190,40,.28);border-radius:3px;padding:.05em .1em}
.newsclean mark.nc-mixed{background:none;border-radius:0;border-bottom:2px dotted rgba(200,140,0,.9)}
.newsclean .nc-speaker{font-size:.72rem;border-radius:1em;padding:.05rem .5rem;
margin:0 .1rem 0 .3rem;user-select:none;background:rgba(255,190,40,.16);border:1px solid rgba(200,140,0,.55);
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.newsclean .nc-told-role{opacity:.75}
.newsclean .nc-unknown{opacity:.65;border-style:dashed}
.newsclean .nc-warnings{margin:0 0 1rem;padding:.4rem .8rem .4rem 1.8rem;font-size:.85rem;
border-left:3px solid #c77700;background:rgba(200,120,0,.1)}
.newsclean details{border-top:1px solid rgba(128,128,128,.4);padding-top:.5rem;font-size:.82rem}
.newsclean summary{cursor:pointer;opacity:.75}
.newsclean .nc-group{display:grid;grid-template-columns:5.5rem 1fr;gap:0 .8rem;padding:.4rem 0;
border-bottom:1px solid rgba(128,128,128,.2)}
.newsclean .nc-role{font-weight:600}
.newsclean .nc-why{opacity:.65;font-size:.92em}
.newsclean .nc-item{margin:0 0 .3rem;overflow-wrap:anywhere}
.newsclean .nc-short{display:inline-block;margin-right:1.2rem}
"""
_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>:root{{color-scheme:light dark}}body{{margin:2rem auto;padding:0 1.2rem;max-width:46rem}}</style>
</head>
<body>
{article}
</body>
</html>
"""


def article_html(article: Article) -> str:
    """Return the article as a self-contained HTML fragment: fields, marked body, warnings, dropped blocks."""
    parts = (
        _title(article),
        _deck(article),
        _facts(article),
        _warnings(article.warnings),
        _body(article),
        _removed(article.removed),
    )
    return f'<div class="newsclean"><style>{_STYLE}</style>{"".join(parts)}</div>'


def page_html(article: Article) -> str:
    """Return the same view as a whole HTML document."""
    title, language = article.title or "No story found", article.language or ""
    return _PAGE.format(title=escape(title), language=escape(language), article=article_html(article))


def _element(tag: str, content: str, name: str = "", tip: str = "") -> str:
    """Return an element around `content`, which is HTML already; `tip` is words for its tooltip."""
    marks = (f' class="{name}"' if name else "") + (f' title="{escape(tip)}"' if tip else "")
    return f"<{tag}{marks}>{content}</{tag}>"


def _origin(article: Article, field: str) -> str:
    """Return the words of a field's tooltip: where its value came from; "" where that is not known."""
    evidence = article.evidence.get(field)
    return f"from {evidence.source}: {evidence.raw}" if evidence else ""


def _title(article: Article) -> str:
    title = escape(article.title) if article.title else "<em>No title found</em>"
    return f'<div dir="auto">{_element("div", title, "nc-title", _origin(article, "title"))}</div>'


def _deck(article: Article) -> str:
    """Return the description, unless the story opens with the same words."""
    opening = article.body[0] if article.body else ""
    if not article.description or opening.startswith(article.description.rstrip(" .…")):
        return ""
    deck = _element("div", escape(article.description), "nc-deck", _origin(article, "description"))
    return f'<div dir="auto">{deck}</div>'


def _facts(article: Article) -> str:
    facts = [_source(article), *_told(article)]
    return _element("div", " · ".join(filter(None, facts)), "nc-facts")


def _source(article: Article) -> str:
    name = escape(article.source or article.url or "")
    if article.url and article.url.lower().startswith(("https://", "http://")):
        name = f'<a href="{escape(article.url)}" rel="noopener noreferrer">{name}</a>'
    return _element("span", name, tip=_origin(article, "source")) if name else ""


def _told(article: Article) -> Iterator[str]:
    changed = article.modified if article.modified != article.published else None
    values = {
        "kind": "" if article.kind == "article" else article.kind,
        "section": article.section or "",
        "date": _moment(article.published or article.date),
        "modified": f"changed {_moment(changed)}" if changed else "",
        "authors": ", ".join(article.authors),
        "agencies": ", ".join(article.agencies),
        "language": article.language or "",
    }
    for field, value in values.items():
        if value:
            yield _element("span", escape(value), tip=_origin(article, field))


def _moment(moment: dt.date | None) -> str:
    """Return a day, or a day with its time, as words."""
    return f"{moment:%Y-%m-%d %H:%M %Z}".strip() if isinstance(moment, dt.datetime) else str(moment or "")


def _warnings(warnings: Sequence[str]) -> str:
    items = "".join(_element("li", escape(warning)) for warning in warnings)
    return _element("ul", items, "nc-warnings") if items else ""


def _body(article: Article) -> str:
    if not article.body:
        return _element("p", "<em>No story found on this page.</em>")
    paragraphs = (_paragraph(article, index) for index in range(len(article.body)))
    language = escape(article.language or "")
    return f'<div class="nc-body" dir="auto" lang="{language}">{"".join(paragraphs)}</div>'


def _paragraph(article: Article, index: int) -> str:
    quotes = [quote for quote in article.quotes if quote.paragraph == index]
    dateline = article.dateline if index == article.dateline_paragraph else None
    opening = _dateline(dateline) if dateline else ""
    return f'<p dir="auto">{opening}{_marked(article.body[index], quotes)}</p>'


def _dateline(dateline: Dateline) -> str:
    told = {"place": dateline.place, "agency": dateline.agency, "date": dateline.date}
    tip = "dateline: " + ", ".join(f"{name} {value}" for name, value in told.items() if value)
    return _element("span", escape(dateline.raw), "nc-dateline", tip) + " "


def _marked(text: str, quotes: Sequence[Quote]) -> str:
    """Return a paragraph with its quotes marked; of quotes that overlap, the first is."""
    parts, at = [], 0
    for quote in sorted(quotes, key=lambda quote: quote.start):
        if at <= quote.start < quote.end <= len(text):
            parts += [escape(text[at : quote.start]), _mark(text[quote.start : quote.end], quote)]
            closing = _CLOSING.match(text, quote.end)
            at = closing.end() if closing else quote.end
            parts += [escape(text[quote.end : at]), _label(quote)]
    return "".join(parts) + escape(text[at:])


def _mark(words: str, quote: Quote) -> str:
    kind = "words inside the report's own sentence; " if quote.kind == "mixed" else ""
    tip = f"{quote.speaker or 'speaker not known'}; {kind}{_told_by(quote)}"
    return _element("mark", escape(words), "nc-mixed" if quote.kind == "mixed" else "", tip)


def _label(quote: Quote) -> str:
    name = "nc-speaker" if quote.speaker else "nc-speaker nc-unknown"
    told = escape(quote.speaker or "speaker not known")
    if quote.speaker_role and quote.speaker_role not in (quote.speaker or ""):
        told += _element("span", ", " + escape(quote.speaker_role), "nc-told-role")
    return _element("span", told, name, _told_by(quote))


def _told_by(quote: Quote) -> str:
    told = {"named as": quote.speaker_text, "role": quote.speaker_role, "cue": quote.cue, "via": quote.via}
    return ", ".join(f"{name}: {value}" for name, value in told.items() if value) or "no words name the speaker"


def _removed(removed: Sequence[Removed]) -> str:
    if not removed:
        return ""
    groups = (_group(list(items)) for _, items in groupby(removed, key=lambda block: (block.role, block.by, block.why)))
    count = f"{len(removed)} block{'s' * (len(removed) != 1)} of the page left out"
    return _element("details", _element("summary", count) + "".join(groups))


def _group(blocks: Sequence[Removed]) -> str:
    """Return neighbours that went for the same reason."""
    first = blocks[0]
    items = "".join(map(_item, blocks))
    why = _element("div", escape(f"{first.why} ({first.by})"), "nc-why")
    return _element("div", _element("div", escape(first.role), "nc-role") + f"<div>{items}{why}</div>", "nc-group")


def _item(block: Removed) -> str:
    name = "nc-item nc-short" if len(block.text) <= _SHORT else "nc-item"
    return f'<div class="{name}" dir="auto">{escape(block.text)}</div>'
