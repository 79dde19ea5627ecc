"""The frozen values that the stages hand on: a page is read into blocks, blocks get votes, votes a label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

# The constructors of named tuples, of which a page has hundreds, take three times as long as this.
new_tuple: Final = tuple.__new__
_new_node: Final = object.__new__


class Role(str, Enum):
    """What a block is on its page. `kept` alone decides whether it belongs to the story."""

    TITLE = "title"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list item"
    BLOCKQUOTE = "blockquote"
    TABLE = "table"
    DECK = "deck"
    BYLINE = "byline"
    DATE_LINE = "date line"
    CAPTION = "caption"
    CREDIT = "credit"
    PROMO = "promo"
    RELATED = "related"
    COMMENT = "comment"
    SHARE = "share"
    AD = "ad"
    NAV = "nav"
    LEGAL = "legal"
    PAYWALL = "paywall"
    REPEATED = "repeated"
    OTHER = "other"

    @property
    def kept(self) -> bool:
        """True for the roles that make up the story: its headline and its body."""
        return self in _KEPT


BODY_ROLES = frozenset({Role.PARAGRAPH, Role.SUBHEAD, Role.LIST_ITEM, Role.BLOCKQUOTE, Role.TABLE})
_KEPT = BODY_ROLES | {Role.TITLE}


class Kind(str, Enum):
    """What the printed form of a block says it is, before anyone has judged it."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    TABLE_ROW = "table row"
    CAPTION = "caption"
    PREFORMATTED = "preformatted"
    LOOSE = "loose"


@dataclass(slots=True, eq=False)
class StartTag:
    """What the start tag of an element says: its tag and what names it. Elements of a page that say the same share it.

    Compared by identity, so that what is made of a page's names can be kept by it at little cost. Never changed once
    made.

    Attributes:
        tag: lower-case tag name. id, classes, role, itemprop: its attributes, "" or () where absent.
        marks: values of other attributes that name a component (``data-testid``, ``data-component``, …).
    """

    tag: str
    id: str = ""
    classes: tuple[str, ...] = ()
    role: str = ""
    itemprop: str = ""
    marks: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The values of all attributes that name the element, "" where absent."""
        return (*self.classes, self.id, self.itemprop, self.role, *self.marks)


class Node:
    """One element on the way from the page's root to a block; blocks of one parent share it.

    Compared by identity: two sibling ``div`` with the same class are two nodes. Only elements that end a run of text
    become nodes: a ``span`` or ``time`` inside a paragraph does not. Never changed once made; a page has hundreds.

    Attributes:
        parent: the element around it; None for the root.
        start: its start tag; what that says can be asked of the node as well.
        hidden: the mark-up itself says that readers do not see it.
    """

    __slots__ = ("hidden", "parent", "start")

    def __init__(  # noqa: PLR0913, PLR0917  (the attributes of its start tag)
        self,
        parent: Node | None,
        tag: str,
        id: str = "",  # noqa: A002
        classes: tuple[str, ...] = (),
        role: str = "",
        itemprop: str = "",
        marks: tuple[str, ...] = (),
        hidden: bool = False,
    ) -> None:
        """Make an element with a start tag of its own; `with_start` makes one that shares it."""
        self.parent = parent
        self.start = StartTag(tag, id, classes, role, itemprop, marks)
        self.hidden = hidden

    @staticmethod
    def with_start(parent: Node | None, start: StartTag, hidden: bool = False) -> Node:
        """Return an element with a start tag that others have too."""
        node = _new_node(Node)
        node.parent, node.start, node.hidden = parent, start, hidden
        return node

    @property
    def tag(self) -> str:
        """Lower-case tag name."""
        return self.start.tag

    @property
    def id(self) -> str:
        """Its ``id``, "" where absent."""
        return self.start.id

    @property
    def classes(self) -> tuple[str, ...]:
        """Its classes, in order."""
        return self.start.classes

    @property
    def role(self) -> str:
        """Its ``role``, "" where absent."""
        return self.start.role

    @property
    def itemprop(self) -> str:
        """Its ``itemprop``, "" where absent."""
        return self.start.itemprop

    @property
    def marks(self) -> tuple[str, ...]:
        """Values of other attributes that name a component."""
        return self.start.marks

    def __repr__(self) -> str:
        marks = "".join(f".{name}" for name in self.classes)
        return f"<{self.tag}{'#' + self.id if self.id else ''}{marks}>"

    def lineage(self) -> Iterator[Node]:
        """Yield this node and its ancestors, innermost first."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent


class Block(NamedTuple):
    """A run of text that the page prints as one piece, white space folded to single spaces.

    Attributes:
        index: position on the page, from 0.
        text: the words as printed, never empty.
        kind: what the printed form says it is; LOOSE for text outside any text element.
        node: the innermost element around it; None where the input had no markup.
        link_chars: characters of `text` that are inside links.
        links: number of links in it.
        strong_chars: characters of `text` set in bold.
        level: 1 to 6 for a heading, else 0.
        gap: empty lines printed before it; 0 where the input does not print any.
        indent: columns of white space before it; 0 where the input does not print any.
        lines: printed lines it was joined from.
    """

    # A named tuple, since a page has hundreds of blocks and a frozen dataclass takes four times as long to make.
    index: int  # type: ignore[assignment]  # a tuple's own index() is not used
    text: str
    kind: Kind = Kind.LOOSE
    node: Node | None = None
    link_chars: int = 0
    links: int = 0
    strong_chars: int = 0
    level: int = 0
    gap: int = 0
    indent: int = 0
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Claim:
    """Something a page says of itself, not yet believed.

    Attributes:
        field: "title", "site", "publisher", "date", "modified", "author", "url", "language", "description",
            "section", "image", "tags", "amp" (address of its AMP page), "kind" (its type, "NewsArticle") or "body".
        value: the words as claimed, entities decoded, white space folded.
        source: where it stands, in the form "json-ld:headline", "meta:og:title", "link:canonical", "time:datetime".
    """

    field: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page as read, the same for HTML and flattened text.

    Attributes:
        url: the address the caller gave, or None.
        claims: what the page says of itself, in document order; empty for text.
        blocks: all its visible text in order.
        warnings: trouble met while reading.
    """

    url: str | None
    claims: tuple[Claim, ...]
    blocks: tuple[Block, ...]
    warnings: tuple[str, ...] = ()

    def claimed(self, field: str) -> Iterator[Claim]:
        """Yield the claims on one field, in document order."""
        return (claim for claim in self.claims if claim.field == field)


class Vote(NamedTuple):
    """One voter's opinion on one block.

    Attributes:
        block: index of the block.
        role: what the voter takes it for.
        by: who says so: "publisher:Kompas.com", "phrases:id", "labeller", "trafilatura".
        why: the reason, in words a reader understands.
        weight: confidence of the voter, 0 to 1.
    """

    block: int
    role: Role
    by: str
    why: str
    weight: float = 1.0


class Label(NamedTuple):
    """The verdict on one block, with the votes that lost."""

    role: Role
    by: str
    why: str
    weight: float = 1.0
    lost: tuple[Vote, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page and one label for each of its blocks, in the same order."""

    page: Page
    labels: tuple[Label, ...]

    def with_role(self, *roles: Role) -> Iterator[Block]:
        """Yield the blocks that carry one of these roles, in page order."""
        for block, label in zip(self.page.blocks, self.labels, strict=True):
            if label.role in roles:
                yield block
