"""The quotations of a story, each with its attribution: own, shared or standing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsclean.quotes.lexicon import CONJ, PUNCT, QUOTE, Lexicon
from newsclean.quotes.speakers import Attribution, Sentence, Strength
from newsclean.quotes.tokens import Token, sentences, tokenize, words
from newsclean.quotes.unspaced import attribute, reported
from newsclean.quotes.unspaced_names import OF

if TYPE_CHECKING:
    from newsclean.quotes.marks import Span

_LABEL = re.compile(r"\s{0,2}([A-Z][A-Z.'’\- ]{1,30}):\s")
_SIGNED = re.compile(r"[-–—―]\s?([^\W\d_].{2,60})$")
_NEIGHBOURS = 8  # quotations of a paragraph looked ahead at for the speaker of a first one
_REFERENCE = 4  # words in which a sentence says that it speaks of the one before
_STANDING = 3  # paragraphs after which a standing speaker is forgotten


@dataclass(frozen=True)
class Item:
    """A quoted span with what its sentence says of it."""

    span: Span
    alone: bool  # nothing but quotations in its sentence
    before: Token | None = None  # the token before its opening mark
    lead: Token | None = None  # the one before that, where a comma or "and" stands between
    found: Attribution | None = None
    context: Attribution | None = None  # of the sentence before, in the paragraph
    governed: bool = False  # in scripts without spaces: what stands before the mark says of what kind the words are


class Reader:
    """Reads the attributions of a story, paragraph by paragraph."""

    def __init__(self, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
        self.paragraphs = paragraphs
        self.lexicon = lexicon

    def read(self, spans: Sequence[Span]) -> list[Item]:
        """Return an item for each span, attributions filled in where the story gives them."""
        grouped: dict[int, list[Span]] = {}
        for span in spans:
            grouped.setdefault(span.paragraph, []).append(span)
        items: list[Item] = []
        for paragraph, group in grouped.items():
            items.extend(self._share(self._paragraph(paragraph, group)))
        return self._standing(items)

    def _paragraph(self, paragraph: int, group: list[Span]) -> list[Item]:
        text = self.paragraphs[paragraph]
        if not self.lexicon.language.spaced:
            language = self.lexicon.language
            found = attribute(text, group, self.lexicon)
            return [
                Item(
                    s,
                    f is None,
                    found=f,
                    governed=text[max(0, s.start - 2) : s.start - 1] in OF,
                    context=None if f else reported(text, s.start - 1, paragraph, language),
                )
                for s, f in zip(group, found, strict=True)
            ]
        tokens = tokenize(text, list(enumerate(group)), self.lexicon)
        items: list[Item] = []
        context: list[Token] = []
        begun = 0  # the first item of the sentences that nothing has referred back to
        for part in sentences(tokens):
            told = self._refers_back(part, paragraph) if items else None
            if told:
                items = [*items[:begun], *(self._told(item, told) for item in items[begun:])]
                begun = len(items)
            if any(t.kind & QUOTE for t in part):
                items.extend(self._items(Sentence(part, self.lexicon), group, paragraph, context))
            else:
                context = part
        return items

    def _refers_back(self, part: list[Token], paragraph: int) -> Attribution | None:
        """Return whom a sentence names that tells who spoke in the one before: 'Lo ha detto X'."""
        phrases = self.lexicon.language.refers_back
        if not phrases or not " ".join(t.low for t in part[:_REFERENCE]).startswith(phrases):
            return None
        quote = next((i for i, t in enumerate(part) if t.kind & QUOTE), len(part))
        return Sentence(part[:quote], self.lexicon).reported(paragraph)

    @staticmethod
    def _told(item: Item, told: Attribution) -> Item:
        """Give a quotation without a verb of its own the speaker whom the next sentence names."""
        sure = item.found is not None and item.found.strength != Strength.GUESS
        return item if sure else replace(item, found=told)

    def _items(self, sentence: Sentence, group: list[Span], paragraph: int, context: list[Token]) -> list[Item]:
        alone = all(t.kind & (QUOTE | PUNCT) for t in sentence.tokens)
        about = Sentence(context, self.lexicon).subject(paragraph) if alone and context else None
        found = []
        for i in sentence.quotes:
            span = group[sentence.tokens[i].span]
            attribution = None if alone else sentence.attribute(i, paragraph)
            attribution = self._inside(span, attribution)
            if attribution is None or attribution.strength != Strength.DIRECT:
                attribution = self._labelled(span) or attribution
            before = sentence.tokens[i - 1] if i else None
            lead = sentence.tokens[i - 2] if before and i > 1 and (before.text == "," or before.kind & CONJ) else None
            found.append(Item(span, alone, before, lead, attribution, about))
        return found

    def _labelled(self, span: Span) -> Attribution | None:
        """Read the label that opens a turn in a transcript, as in HOST: Good evening."""
        m = _LABEL.match(self.paragraphs[span.paragraph], span.start, span.end)
        return Attribution(span.paragraph, m.span(1), None, Strength.DIRECT) if m else None

    def _inside(self, span: Span, found: Attribution | None) -> Attribution | None:
        """Look for 'A, said X, B' between the marks where nothing outside them names the speaker."""
        certain = found is not None and found.strength != Strength.GUESS
        if certain or not self.lexicon.language.incise:
            return found
        tokens = words(self.paragraphs[span.paragraph], span.start, span.end, self.lexicon)
        return Sentence(tokens, self.lexicon).incise(span.paragraph) or found

    @staticmethod
    def _share(items: list[Item]) -> list[Item]:
        """Give a quotation that stands alone the speaker of its neighbour in the paragraph."""
        shared = list(items)
        for i, item in enumerate(shared):
            earlier = shared[i - 1].found if i else None
            if not item.found and not item.alone:
                shared[i] = replace(item, found=earlier)
            if item.found or not item.alone:
                continue
            later = next((n.found for n in shared[i + 1 : i + _NEIGHBOURS] if n.found), None)
            direct = later if later and later.strength == Strength.DIRECT else None
            shared[i] = replace(item, found=earlier or item.context or direct or later)
        return shared

    def _standing(self, items: list[Item]) -> list[Item]:
        result: list[Item] = []
        standing: Attribution | None = None
        last = -99
        for item in items:
            here = item.span.paragraph
            found = (
                item.found
                or self._signature(here)
                or self._from_before(item, standing if here - last <= _STANDING else None)
            )
            if result and not result[-1].span.closed and here == last + 1 and standing and self._weak(found):
                found = standing
            result.append(item if found is item.found else replace(item, found=found))
            standing, last = found or standing, here
        return self._backwards(result)

    def _signature(self, paragraph: int) -> Attribution | None:
        """Read a next paragraph that only signs: '— X'."""
        text = self.paragraphs[paragraph + 1] if paragraph + 1 < len(self.paragraphs) else ""
        m = _SIGNED.match(text)
        if m is None:
            return None
        tokens = words(text, m.start(1), len(text), self.lexicon)
        return Sentence(tokens, self.lexicon).opening(paragraph + 1)

    @staticmethod
    def _weak(found: Attribution | None) -> bool:
        return found is None or found.strength != Strength.DIRECT

    def _from_before(self, item: Item, standing: Attribution | None) -> Attribution | None:
        """Return the attribution that the paragraph before gives a quotation without its own."""
        here = item.span.paragraph
        if not here:
            return None
        if standing and not self.paragraphs[here - 1].rstrip().endswith(":"):
            return standing
        return self._last_sentence(here - 1) or standing

    def _last_sentence(self, paragraph: int) -> Attribution | None:
        text = self.paragraphs[paragraph]
        if not self.lexicon.language.spaced:
            return reported(text, len(text), paragraph, self.lexicon.language)
        parts = sentences(tokenize(text[-600:], [], self.lexicon)) if len(text) <= 600 else []
        return Sentence(parts[-1], self.lexicon).subject(paragraph) if parts else None

    @staticmethod
    def _backwards(items: list[Item]) -> list[Item]:
        """Give the first paragraphs of a long quotation the speaker named at its end."""
        for i in range(len(items) - 2, -1, -1):
            following = items[i + 1]
            if items[i].found is None and not items[i].span.closed:
                items[i] = replace(items[i], found=following.found)
        return items
