"""Words, marks and quoted spans of a paragraph, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsclean.quotes.lexicon import ABBREVIATIONS, CAP, PRON, PUNCT, QUOTE, TIME, TITLE, VERB, Lexicon

if TYPE_CHECKING:
    from newsclean.quotes.marks import Span

_TOKEN = re.compile("\\d+(?:[/.,:]\\d+)+|[^\\W_]+(?:['’‘.\\-‑\u00ad][^\\W_]+)*|[^\\w\\s\u00ad]")
_APOSTROPHE = re.compile(r"['’]")
_STOPS = frozenset(".!?…。！？؟")
_SPACES = 4  # characters before a closing mark that may be white space
_LONGEST = 150  # tokens of a sentence, so that no text takes more than linear time


class Token(NamedTuple):
    """A word, a punctuation mark or a whole quoted span."""

    text: str
    low: str
    start: int
    end: int
    kind: int
    span: int = -1  # index of the quoted span, for kind QUOTE


#: What holds of a word wherever it stands: itself in lower case, its kind, whether a full stop behind it is part of it,
#: and whether it may be two words written together. A plain tuple, since the collector looks through named ones.
_Known = tuple[str, int, bool, bool]


@lru_cache(maxsize=8192)
def _learn(word: str, lexicon: Lexicon) -> _Known:
    if not word[0].isalnum():
        return word, PUNCT, False, False
    low = word.lower()
    if low.isalpha():
        parted = False
    elif low.isdigit():
        return low, TIME, False, False
    else:
        low = low.replace("’", "'").replace("\u00ad", "")
        parted = "-" in low or "'" in low
    kind = lexicon.kind(low)
    if not word[0].isupper():
        return low, kind, low in ABBREVIATIONS and bool(kind & TITLE), parted
    abbreviated = (low in ABBREVIATIONS and bool(kind & TITLE)) or _initials(word, kind)
    return low, kind | CAP, abbreviated, parted


def _initials(word: str, kind: int) -> bool:
    """Tell 'J' and 'C.Q', which a full stop belongs to."""
    return (len(word) == 1 and not kind & PRON) or (len(word) < 6 and word[1:2] == ".")


def _parts(token: Token, lexicon: Lexicon) -> tuple[Token, ...]:
    """Part what is written together: 'a-t-elle', 'dit-il', 'l'élue', 'dell'Example'."""
    head, mark, tail = _apart(token, lexicon)
    if not tail:
        return (token,)
    if mark == "-":
        stem = head.removesuffix("-t").removesuffix("-T")
        cut = token.start + len(stem)
        low = stem.lower()
        return (
            Token(stem, low, token.start, cut, lexicon.kind(low)),
            Token(tail, tail.lower(), token.end - len(tail), token.end, PRON),
        )
    cut = token.start + len(head) + 1
    (low, kind, *_), (low_tail, kind_tail, *_) = _learn(head + "'", lexicon), _learn(tail, lexicon)
    behind = Token(tail, low_tail, cut, token.end, kind_tail)
    return (Token(token.text[: len(head) + 1], low, token.start, cut, kind), *_parts(behind, lexicon))


def _apart(token: Token, lexicon: Lexicon) -> tuple[str, str, str]:
    """Return the two parts of a word and the sign between them; the last part is empty where it is one word."""
    stem, _, last = token.text.rpartition("-")
    if stem and lexicon.gender(last.lower()):
        return stem, "-", last
    mark = _APOSTROPHE.search(token.text)
    if mark is None or not lexicon.elisions or lexicon.words.get(token.low) or token.low in lexicon.phrases:
        return token.text, "", ""
    head, tail = token.text[: mark.start()], token.text[mark.end() :]
    name = head[0].isupper() and tail[0].isupper() and head.lower() != "l"  # "D'Example"
    return (head, "'", tail) if head.lower() + "'" in lexicon.elisions and not name else (token.text, "", "")


def words(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    """Return the tokens between two offsets."""
    found: list[Token] = []
    new = tuple.__new__  # the constructor of a named tuple takes twice as long
    at = start
    for m in _TOKEN.finditer(text, start, end):
        begin, stop = m.span()
        if begin < at:
            continue
        word = m.group()
        low, kind, takes_stop, parted = _learn(word, lexicon)
        if takes_stop and text[stop : stop + 1] == ".":
            stop += 1
            word = text[begin:stop]
        at = stop
        token = new(Token, (word, low, begin, stop, kind, -1))
        if parted:
            found += _parts(token, lexicon)
        else:
            found.append(token)
    return found


def tokenize(text: str, spans: Sequence[tuple[int, Span]], lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a paragraph; each (index, span) becomes one token of kind QUOTE."""
    found: list[Token] = []
    at = 0
    for index, span in spans:
        found.extend(words(text, at, max(at, span.start - len(span.mark)), lexicon))
        last = text[max(span.start, span.end - _SPACES) : span.end].rstrip()[-1:]
        found.append(Token(last, "", span.start, span.end, QUOTE, index))
        at = span.end + (len(span.mark) or 1) if span.closed else span.end
    found.extend(words(text, at, len(text), lexicon))
    return found


def _ends_sentence(token: Token, following: Token) -> bool:
    if token.kind & QUOTE:
        return _quote_ends_sentence(token, following)
    if following.start == token.end:
        return False
    return bool(following.kind & (CAP | QUOTE)) or not following.text[0].islower()


def _quote_ends_sentence(token: Token, following: Token) -> bool:
    """Tell whether a full stop inside the marks ends the sentence: what follows has a capital."""
    last = token.text
    if following.kind & QUOTE:
        return last in _STOPS
    if last not in {".", "。"}:
        return False
    return bool(following.kind & CAP) and not following.kind & VERB


def sentences(tokens: list[Token]) -> list[list[Token]]:
    """Cut tokens into sentences; the stop stays with its sentence."""
    found: list[list[Token]] = []
    begin = 0
    for i, token in enumerate(tokens[:-1]):
        able = token.kind & QUOTE or token.text in _STOPS
        if i - begin >= _LONGEST or (able and _ends_sentence(token, tokens[i + 1])):
            found.append(tokens[begin : i + 1])
            begin = i + 1
    return [*found, tokens[begin:]] if tokens else []
