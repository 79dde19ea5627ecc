"""Annotated pages as they lie on disk: folders with a ``gold.jsonl`` and the pages in ``pages.zip``."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import md5, sha256
from pathlib import Path

from newsclean.publishers.registry import host_of

#: Second-level labels under which registries of countries sell names (``example.co.id``).
_SECOND_LEVEL = frozenset(
    {
        "co",
        "com",
        "org",
        "net",
        "gov",
        "gob",
        "gouv",
        "ac",
        "edu",
        "go",
        "or",
        "ne",
        "web",
        "my",
        "sch",
        "desa",
    }
)


@dataclass(frozen=True, slots=True)
class GoldPage:
    """One annotated page.

    Attributes:
        id, corpus: where it is from. html: bytes as fetched. url: its address.
        title: "" where not annotated. story: the article's text without the title; None where not annotated.
        paragraphs: the same, split; () where not annotated.
        wanted, unwanted: snippets that belong to the story, and that do not.
        opens_with_title: the annotators count the title as the first paragraph.
    """

    id: str
    corpus: str
    html: bytes
    url: str
    title: str = ""
    story: str | None = None
    paragraphs: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    opens_with_title: bool = False

    @property
    def is_annotated(self) -> bool:
        """Say whether anything is known of its body: the story, or snippets."""
        return self.story is not None or bool(self.wanted or self.unwanted)

    @property
    def domain(self) -> str:
        """The registered domain, so that pages of one site are never split between training and test."""
        return registered_domain(self.url)


def registered_domain(url: str) -> str:
    """Return the part of a host that its owner registered: "example.co.id" of "https://news.example.co.id/a"."""
    labels = (host_of(url) or url).split(".")
    own = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL else 2
    return ".".join(labels[-own:])


def read_corpus(folder: Path) -> Iterator[GoldPage]:
    """Yield the pages of one corpus, in the order of its gold."""
    with zipfile.ZipFile(folder / "pages.zip") as pages:
        for line in (folder / "gold.jsonl").read_text("utf-8").split("\n"):
            if not line:
                continue
            told = json.loads(line)
            yield _gold_page(folder.name, told, pages.read(f"{told['id']}.html"))


def _gold_page(corpus: str, told: dict[str, object], html: bytes) -> GoldPage:
    get = told.get
    titled = bool(get("body_has_title"))
    paragraphs = tuple(map(str, get("paragraphs") or ()))  # type: ignore[call-overload]
    story = "\n\n".join(paragraphs[1:]) if titled else get("body")
    return GoldPage(
        id=str(told["id"]),
        corpus=corpus,
        html=html,
        url=str(get("url", "")),
        title=str(get("title") or ""),
        story=None if story is None else str(story),
        paragraphs=paragraphs,
        wanted=tuple(get("with") or ()),  # type: ignore[arg-type]
        unwanted=tuple(get("without") or ()),  # type: ignore[arg-type]
        opens_with_title=titled,
    )


def number_of(domain: str) -> int:
    """Return the number that tells a registered domain's fold, the same on each run and machine."""
    return int(md5(domain.encode(), usedforsecurity=False).hexdigest(), 16)


def fingerprint(folder: Path) -> str:
    """Return the SHA-256 of a corpus's annotations and pages, in hexadecimal."""
    digest = sha256((folder / "gold.jsonl").read_bytes())
    digest.update((folder / "pages.zip").read_bytes())
    return digest.hexdigest()
