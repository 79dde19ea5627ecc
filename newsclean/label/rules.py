"""The votes of what is known beforehand: a publisher's rules, and the phrases of a language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from newsclean.page import Block, Kind, Node, Page, Role, Vote
from newsclean.publishers.openings import Openings
from newsclean.publishers.phrases import phrases_for
from newsclean.publishers.rule import Action, Publisher, Rule, Selector

#: What makes text story-like: words in a paragraph, paragraphs above a `cut_after`, words in a `story_in`.
PARAGRAPH_WORDS = 8
STORY_PARAGRAPHS = 2
SENTENCE_WORDS = 5
#: Share of sentences among the blocks above the end of a story from which the end is believed to be its own.
DENSE = 0.7
STORY_WORDS = 20
#: Confidence of `story_in`, which knows where the story is but not which blocks there are teasers.
PLACE_WEIGHT = 0.5
#: Stands for the elements that a selector without tag, id and class ("[role=main]") may mean.
ANY = "*"

_SURE_WORDS = 25
_SENTENCE_END = tuple(".!?…。！？।؟\"'”’»“」』)")
_NAME = re.compile(r"[\w-]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_ROLE_OF_KIND = {
    Kind.HEADING: Role.SUBHEAD,
    Kind.LIST_ITEM: Role.LIST_ITEM,
    Kind.TABLE_ROW: Role.TABLE,
    Kind.QUOTE: Role.BLOCKQUOTE,
    Kind.CAPTION: Role.CAPTION,
}

_Told = list[tuple[Rule, ...]]


def phrase_votes(page: Page, language: str | None) -> tuple[Vote, ...]:
    """Return a vote for each short block that is a boilerplate phrase of this language, or of all."""
    blocks = page.blocks
    hits = phrases_for(language).find(blocks).items()
    return tuple(Vote(blocks[at].index, rule.role, f"phrases:{whose}", rule.why) for at, (whose, rule) in hits)


def publisher_votes(page: Page, publisher: Publisher) -> tuple[Vote, ...]:
    """Return the votes of a publisher's rules: keeps first, then drops, cuts, and the place of the story.

    A block has at most one vote of each of these; of several rules the first in the list is heard.
    """
    told = _told(page, publisher)
    chosen = [
        *_single(told, Action.KEEP),
        *_single(told, Action.DROP),
        *_cuts(page, told),
        *_place(page, publisher, told),
    ]
    return tuple(Vote(at, role, f"publisher:{publisher.name}", why, weight) for at, role, why, weight in chosen)


_Chosen = tuple[int, Role, str, float]


@dataclass(frozen=True)
class _Book:
    """A publisher's rules, sorted by what they look at."""

    lines: Openings[Rule]
    paths: dict[str, list[tuple[Selector, Rule]]] = field(default_factory=dict)

    def by_line(self, blocks: Sequence[Block]) -> Mapping[int, tuple[Rule, ...]]:
        """Return the rules with a line that speak of a block, by its place in `blocks`."""
        told: dict[int, tuple[Rule, ...]] = {}
        for at, _, rule in self.lines.found([block.text for block in blocks]):
            if rule.path is None or rule.matches(blocks[at]):
                told[at] = (*told.get(at, ()), rule)
        return told

    def by_path(self, node: Node) -> tuple[Rule, ...]:
        """Return the rules whose selector means this very element."""
        candidates = [self.paths[name] for name in (ANY, node.tag, node.id, *node.classes) if name in self.paths]
        return tuple(rule for pairs in candidates for selector, rule in pairs if selector.matches(node))


@lru_cache(maxsize=64)
def _book(publisher: Publisher) -> _Book:
    book = _Book(Openings((rule.line, rule) for rule in publisher.rules if rule.line is not None))
    for rule in publisher.rules:
        if rule.line is None and rule.path is not None:
            # Kept under the last name only ("div.card" under "card"), the rarest as a rule.
            names = _NAME.findall(rule.path.partition("[")[0])
            book.paths.setdefault(names[-1] if names else ANY, []).append((Selector(rule.path), rule))
    return book


def _told(page: Page, publisher: Publisher) -> _Told:
    """Return, for each block, the rules that speak of it."""
    book = _book(publisher)
    known: dict[Node, tuple[Rule, ...]] = {}
    by_line = book.by_line(page.blocks)
    return [by_line.get(at, ()) + _held(block.node, book, known) for at, block in enumerate(page.blocks)]


def _held(node: Node | None, book: _Book, known: dict[Node, tuple[Rule, ...]]) -> tuple[Rule, ...]:
    """Return the rules that an element inherits or is meant by, each element of the page asked once."""
    if not book.paths:
        return ()
    fresh = []
    while node is not None and node not in known:
        fresh.append(node)
        node = node.parent
    held = known[node] if node is not None else ()
    for inner in reversed(fresh):
        held = known[inner] = held + book.by_path(inner)
    return held


def _single(told: _Told, action: Action) -> Iterator[_Chosen]:
    for at, rules in enumerate(told):
        if rule := _first(rules, action):
            yield at, rule.role, rule.why, 1.0


def _first(rules: tuple[Rule, ...], action: Action) -> Rule | None:
    return next((rule for rule in rules if rule.action is action), None)


def _cuts(page: Page, told: _Told) -> Iterator[_Chosen]:
    before = _cut_before(page, told)
    start = before[0] + 1 if before else 0
    end = _end_of_story(page, told, start)
    if before:
        yield from ((at, before[1].role, before[1].why, 1.0) for at in range(start))
    if end is not None:
        yield from _above_end(page, told, start, end)
        yield from _below(end, told)


def _above_end(page: Page, told: _Told, start: int, end: int) -> Iterator[_Chosen]:
    """Yield the sentences between the story's first paragraph and its end, short last paragraphs among them.

    Only where hardly anything else stands there: a line at the foot of the page also has comments and teasers above it.
    """
    free = [at for at in range(start, end) if not _first(told[at], Action.DROP)]
    first = next((at for at in free if _paragraph_like(page.blocks[at])), end)
    story = [at for at in free if at >= first]
    sentences = [at for at in story if _is_sentence(page.blocks[at])]
    if len(sentences) >= DENSE * len(story):
        for at in sentences:
            yield at, Role.PARAGRAPH, "a sentence above the line that ends the story", PLACE_WEIGHT


def _is_sentence(block: Block) -> bool:
    plain = block.kind in (Kind.LOOSE, Kind.PARAGRAPH) and 2 * block.link_chars < len(block.text)
    return plain and block.text.endswith(_SENTENCE_END) and word_count(block.text) >= SENTENCE_WORDS


def _below(first: int, told: _Told) -> Iterator[_Chosen]:
    """Yield what lies below the end of the story, each block by the last ending line above it."""
    ending = None
    for at in range(first, len(told)):
        ending = _first(told[at], Action.CUT_AFTER) or ending
        if ending:
            yield at, ending.role, ending.why, 1.0


def _cut_before(page: Page, told: _Told) -> tuple[int, Rule] | None:
    """Return the last line marked as above the story with more of the page's words below than above."""
    marked = [(at, rule) for at, rules in enumerate(told) if (rule := _first(rules, Action.CUT_BEFORE))]
    if not marked:
        return None
    words = list(accumulate(word_count(block.text) for block in page.blocks))
    return next(((at, rule) for at, rule in reversed(marked) if 2 * words[at] < words[-1]), None)


def _end_of_story(page: Page, told: _Told, start: int) -> int | None:
    """Return where the first line stands that says the story is over and has story-like text above it."""
    paragraphs = 0
    for at in range(start, len(told)):
        if paragraphs >= STORY_PARAGRAPHS and _first(told[at], Action.CUT_AFTER):
            return at
        paragraphs += not _first(told[at], Action.DROP) and _paragraph_like(page.blocks[at])
    return None


def _paragraph_like(block: Block) -> bool:
    """Say whether it reads as a paragraph; a headline of as many words has no full stop."""
    words = word_count(block.text)
    said = words >= _SURE_WORDS or (words >= PARAGRAPH_WORDS and block.text.endswith(_SENTENCE_END))
    return said and 2 * block.link_chars < len(block.text)


def _place(page: Page, publisher: Publisher, told: _Told) -> Iterator[_Chosen]:
    for rule in publisher.rules:
        if rule.action is Action.STORY_IN:
            inside = {at for at, rules in enumerate(told) if rule in rules}
            if sum(_own_words(page.blocks[at]) for at in inside) >= STORY_WORDS:
                yield from _sides(page, rule, inside)
                return


def _own_words(block: Block) -> int:
    return 0 if 2 * block.link_chars > len(block.text) else word_count(block.text)


def _sides(page: Page, rule: Rule, inside: set[int]) -> Iterator[_Chosen]:
    for at, block in enumerate(page.blocks):
        # The headline stands above the element of the body as often as in it.
        if block.level != 1:
            role = _ROLE_OF_KIND.get(block.kind, Role.PARAGRAPH) if at in inside else Role.OTHER
            yield at, role, rule.why if at in inside else f"outside the story: {rule.why}", PLACE_WEIGHT


def word_count(text: str) -> int:
    """Return the number of words; in scripts without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(text.split()) + unspaced // 2
