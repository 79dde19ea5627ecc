"""Words, marks and quoted spans of a paragraph, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newsclean.quotes.lexicon import CAP, PRON, PUNCT, QUOTE, TIME, TITLE, VERB, Lexicon

if TYPE_CHECKING:
    from newsclean.quotes.marks import Span

_TOKEN = re.compile(r"\d+(?:[/.,:]\d+)+|[^\W_]+(?:['’‘.\-‑][^\W_]+)*|[^\w\s]")
_STOPS = frozenset(".!?…。！？؟")
_LONGEST = 150  # tokens of a sentence, so that no text takes more than linear time
_ABBREVIATED = 4  # letters at most before the full stop of an abbreviation


class Token(NamedTuple):
    """A word, a punctuation mark or a whole quoted span."""

    text: str
    low: str
    start: int
    end: int
    kind: int
    span: int = -1  # index of the quoted span, for kind QUOTE


def _word(text: str, start: int, end: int, lexicon: Lexicon) -> Token:
    word = text[start:end]
    if not word[0].isalnum():
        return Token(word, word, start, end, PUNCT)
    low = word.lower()
    kind = lexicon.words.get(low) or lexicon.kind(low)
    if word.isdigit():
        return Token(word, low, start, end, TIME)
    if word[0].isupper():
        kind |= CAP
        if (kind & TITLE and len(word) <= _ABBREVIATED) or _initials(word, kind):
            end += text[end : end + 1] == "."
    elif kind & TITLE and len(word) <= _ABBREVIATED:
        end += text[end : end + 1] == "."
    return Token(text[start:end], low, start, end, kind)


def _initials(word: str, kind: int) -> bool:
    """Tell 'J' and 'C.Q', which a full stop belongs to."""
    return (len(word) == 1 and not kind & PRON) or (len(word) < 6 and word[1:2] == ".")


def _split_pronoun(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    """Part what is written together: 'a-t-elle', 'dit-il', 'katanya'."""
    stem, _, last = token.low.rpartition("-")
    if stem and lexicon.gender(last):
        stem = stem.removesuffix("-t")
        cut = token.start + len(stem)
        yield Token(token.text[: len(stem)], stem, token.start, cut, lexicon.kind(stem))
        yield Token(token.text[-len(last) :], last, token.end - len(last), token.end, PRON)
        return
    yield token


def words(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Token]:
    """Yield the tokens between two offsets."""
    at = start
    for m in _TOKEN.finditer(text, start, end):
        if m.start() < at:
            continue
        token = _word(text, m.start(), m.end(), lexicon)
        at = token.end
        if "-" in token.text and len(token.text) > 1:
            yield from _split_pronoun(token, lexicon)
        else:
            yield token


def tokenize(text: str, spans: Sequence[tuple[int, Span]], lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a paragraph; each (index, span) becomes one token of kind QUOTE."""
    found: list[Token] = []
    at = 0
    for index, span in spans:
        found.extend(words(text, at, max(at, span.start - len(span.mark)), lexicon))
        found.append(Token(text[max(span.start, span.end - 1) : span.end], "", span.start, span.end, QUOTE, index))
        at = span.end + (len(span.mark) or 1) if span.closed else span.end
    found.extend(words(text, at, len(text), lexicon))
    return found


def _ends_sentence(text: str, tokens: Sequence[Token], i: int) -> bool:
    token = tokens[i]
    if i + 1 == len(tokens):
        return True
    following = tokens[i + 1]
    if token.kind & QUOTE:
        return _quote_ends_sentence(text, token, following)
    if token.text not in _STOPS or following.start == token.end:
        return False
    return bool(following.kind & (CAP | QUOTE)) or not following.text[0].islower()


def _quote_ends_sentence(text: str, token: Token, following: Token) -> bool:
    """Tell whether a full stop inside the marks ends the sentence: what follows has a capital."""
    last = text[token.end - 1 : token.end]
    if following.kind & QUOTE:
        return last in _STOPS
    if last not in ".。" or not last:
        return False
    return bool(following.kind & CAP) and not following.kind & VERB


def sentences(text: str, tokens: list[Token]) -> list[list[Token]]:
    """Cut tokens into sentences; the stop stays with its sentence."""
    found: list[list[Token]] = []
    begin = 0
    for i in range(len(tokens)):
        if i - begin >= _LONGEST or _ends_sentence(text, tokens, i):
            found.append(tokens[begin : i + 1])
            begin = i + 1
    return found
