"""The vocabulary of a language table, and the choice of a table for a story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module

# Word classes, as bits: a word may belong to several.
VERB, WEAK, AUX, ADV, PRON, DET, PREP, LINK = (1 << i for i in range(8))
CONJ, SUB, TITLE, PARTICLE, TIME, WORK, NOT_NAME = (1 << i for i in range(8, 15))
CAP, PUNCT, QUOTE, VIA = (1 << i for i in range(15, 19))
# Of verbs: has its pronoun in it; may be a noun; has no subject.
OWN, NOUN, PARTICIPLE = (1 << i for i in range(19, 22))
PLACE, AS, AGENT = (1 << i for i in range(22, 25))
ANY_VERB = VERB | WEAK

CODES = ("id", "ms", "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "ar", "ja", "zh")
_ENOUGH = 0.08  # of the words must speak for a language
_SAMPLE_PARAGRAPHS, _SAMPLE_CHARS = 12, 2500
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, eq=False)
class Language:
    """What a language uses to report speech; word lists are strings of words parted by spaces.

    Compared by identity, so that a table is made ready once.
    """

    common: str = ""  # frequent words, by which the language is known
    verbs: str = ""  # forms of verbs that report speech
    weak_verbs: str = ""  # forms that report only around a fragment ("called it ...")
    nouns_too: str = ""  # forms of verbs that are nouns as well
    participle_endings: tuple[str, ...] = ()  # of verb forms that share the subject of their clause
    opening_endings: tuple[str, ...] = ()  # of participles that open a sentence: "Asked by reporters, X said"
    auxiliaries: str = ""
    adverbs: str = ""  # may stand between speaker and verb
    pronouns: Mapping[str, str] = field(default_factory=dict)  # third person → gender m, f, p(lural), ? (any)
    determiners: str = ""
    prepositions: str = ""  # end a noun phrase
    locatives: str = ""  # prepositions before the name of a place
    links: str = ""  # prepositions that stay inside one ("head of the union")
    conjunctions: str = ""
    subordinators: str = ""
    titles: str = ""  # rank and role words, no part of a name
    places: str = ""  # between a rank and a name ("head of the district of X"): no part of it, no rank either
    title_endings: tuple[str, ...] = ()  # compounds that are titles (-minister)
    courtesies: str = ""  # forms of address, which are no role
    female_titles: str = ""
    male_titles: str = ""
    particles: str = ""  # lower-case parts of names
    times: str = ""  # days, months: never a speaker
    works: str = ""  # nouns before the title of a work
    not_names: str = ""  # capitalised words that name nobody
    by: tuple[str, ...] = ()  # phrases before the speaker: "according to"
    by_own: tuple[str, ...] = ()  # phrases with the speaker's pronoun in them: "in her words"
    impersonal: tuple[str, ...] = ()  # phrases that cite a text: "it says"
    refers_back: tuple[
        str, ...
    ] = ()  # begins the sentence that names the speaker of the one before: "lo" in "lo ha detto"
    by_after: tuple[str, ...] = ()  # phrases after the speaker
    as_words: tuple[str, ...] = ()  # "..., as X put it"
    asides: tuple[str, ...] = ()  # phrases that may stand between verb and speaker: "for her part"
    seats: str = ""  # prepositions before the office that speaks: "сообщили в министерстве"
    seat_endings: tuple[str, ...] = ()  # of such verbs
    agents: str = ""  # prepositions before the speaker of a passive: "was told by"
    via: tuple[str, ...] = ()  # phrases before the outlet the words were taken from
    pronoun_suffixes: tuple[str, ...] = ()  # "kata" + "nya"
    title_beginnings: tuple[str, ...] = ()  # of words before a name, where no capital shows it
    role_beginnings: tuple[str, ...] = ()  # of nouns for what somebody does: "pe-" in "pedagang"
    verb_prefixes: tuple[str, ...] = ()  # written together with the verb
    adverb_endings: tuple[str, ...] = ()
    female_endings: tuple[str, ...] = ()  # of titles
    verb_first: bool = False  # "said X: ..." may lead up to a quotation
    joins_names: bool = False  # "and" between capitals is part of an office's name
    no_articles: bool = False
    verb_last: bool = False  # a sentence ends with its verb, which stands right behind a quotation
    verb_last_in_clauses: bool = False  # subordinate clauses end with their verb
    drops_subject: bool = False  # a verb may stand without its subject
    incise: bool = False  # the attribution may stand inside the marks
    dashes: str = ""  # dashes that open direct speech
    noun_capitals: bool = False
    cased: bool = True
    spaced: bool = True
    honorifics: str = ""  # beside a name, in scripts without spaces
    not_verbs: str = ""  # words that only look like a reporting verb, in scripts without spaces
    not_behind: str = ""  # words behind the closing mark that rule an attribution out
    quotatives: str = ""  # characters that part speech from its verb, in scripts without spaces
    topic_marks: tuple[str, ...] = ()  # after the speaker, in scripts without spaces


@dataclass(frozen=True, eq=False)
class Lexicon:
    """A language table made ready for look-up."""

    language: Language
    words: Mapping[str, int]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # by first word: (words, sort)
    common: frozenset[str]
    particles: frozenset[str]
    female: frozenset[str]  # words of rank that a woman bears
    male: frozenset[str]
    courtesies: frozenset[str]
    locatives: frozenset[str]
    quotatives: frozenset[str]
    elisions: frozenset[str]  # words that lose their vowel before another: "l'"

    def kind(self, low: str) -> int:
        """Return the classes of a lower-case word; 0 when it is unknown."""
        known = self.words.get(low, 0)
        if known:
            return known
        table = self.language
        if table.title_endings and low.endswith(table.title_endings):
            return TITLE
        if table.adverb_endings and len(low) > 5 and low.endswith(table.adverb_endings):
            return ADV
        return self._prefixed(low) if table.verb_prefixes else 0

    def _prefixed(self, low: str) -> int:
        for prefix in self.language.verb_prefixes:
            if low.startswith(prefix):
                return self.words.get(low[len(prefix) :], 0) & ANY_VERB
        return 0

    def gender(self, low: str) -> str:
        """Return the gender of a pronoun: 'm', 'f', 'p', '?' for any; '' for another word."""
        return self.language.pronouns.get(low, "")


def _classes(table: Language) -> Iterable[tuple[int, Iterable[str]]]:
    yield from (
        (VERB, table.verbs.split()),
        (WEAK, table.weak_verbs.split()),
        (AUX, table.auxiliaries.split()),
        (ADV, table.adverbs.split()),
        (PRON, table.pronouns),
        (DET, table.determiners.split()),
        (PREP, table.prepositions.split()),
        (PREP | LINK, table.links.split()),
        (CONJ, table.conjunctions.split()),
        (SUB, table.subordinators.split()),
        (TITLE, f"{table.titles} {table.female_titles} {table.male_titles} {table.courtesies}".split()),
        (TITLE | PLACE, table.places.split()),
        (PARTICLE, table.particles.split()),
        (TIME, table.times.split()),
        (WORK, table.works.split()),
        (NOUN, table.nouns_too.split()),
        (NOT_NAME, table.not_names.split()),
        (AS, table.as_words),
        (AGENT, table.agents.split()),
    )


def _phrases(table: Language) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for sort, phrases in (
        ("by", table.by),
        ("own", table.by_own),
        ("it", table.impersonal),
        ("after", table.by_after),
        ("via", table.via),
        ("aside", table.asides),
    ):
        for phrase in phrases:
            words = tuple(phrase.split())
            for prefix in ("", *table.verb_prefixes):
                found.setdefault(prefix + words[0], []).append(((prefix + words[0], *words[1:]), sort))
    return {k: tuple(sorted(v, key=lambda p: -len(p[0]))) for k, v in found.items()}


# Titles printed with a full stop, in stories of any language.
_ABBREVIATED = """
    dr mr mrs ms prof sen sens rep reps gov lt col gen maj sgt capt cmdr adm rev hon jr sr sra st mme dra dott
    ing avv sig mgr inż hab ks płk mjr kpt asp nadkom insp dyr drs ir mevr dhr drg doç yrd lic vgl hr"""
ABBREVIATIONS = frozenset(_ABBREVIATED.split())
# Lower-case parts of names that stories in any language print.
_PARTICLES = ("van", "von", "der", "den", "bin", "ibn", "binti", "ten", "ter")


@lru_cache(maxsize=2 * len(CODES))
def build(table: Language) -> Lexicon:
    """Make a table ready for look-up."""
    words: dict[str, int] = dict.fromkeys(_PARTICLES, PARTICLE)
    for bit, group in _classes(table):
        for word in group:
            words[word] = words.get(word, 0) | bit
    for word, bits in words.items():
        if bits & ANY_VERB and table.participle_endings and word.endswith(table.participle_endings):
            words[word] = bits | PARTICIPLE
    single = [phrase for phrase in table.by if " " not in phrase]
    for suffix in table.pronoun_suffixes:
        words.update({stem + suffix: VERB | OWN for stem in (*table.verbs.split(), *single)})
    phrases = _phrases(table)
    for first in phrases:
        words.setdefault(first, NOT_NAME)
    particles = frozenset(w for w, bits in words.items() if bits & PARTICLE)
    groups = (table.female_titles, table.male_titles, table.courtesies, table.locatives)
    female, male, courtesies, locatives = (frozenset(group.split()) for group in groups)
    common = frozenset(table.common.split())
    elisions = frozenset(word for word in words if word.endswith("'"))
    return Lexicon(
        table,
        words,
        phrases,
        common,
        particles,
        female,
        male,
        courtesies,
        locatives,
        frozenset(table.quotatives),
        elisions,
    )


NEUTRAL = build(Language())


@lru_cache(maxsize=len(CODES))
def _load(code: str) -> Lexicon:
    module = import_module(f"newsclean.quotes.languages.{code}")
    return build(module.LANGUAGE)


def _detect(paragraphs: Sequence[str]) -> Lexicon:
    sample = " ".join(paragraphs[:_SAMPLE_PARAGRAPHS])[:_SAMPLE_CHARS].lower()
    votes = _votes()
    scores = dict.fromkeys(CODES, 0.0)
    words = _WORD.findall(sample)
    for word in words:
        for code, weight in votes.get(word, ()):
            scores[code] += weight
    for code in () if sample.isascii() else CODES:
        if not _load(code).language.spaced:
            scores[code] += sum(sample.count(c) for c in _load(code).common)
    best = max(scores, key=lambda code: scores[code])
    if scores[best] < _ENOUGH * len(words):
        return NEUTRAL
    return _load(best) if scores[best] else NEUTRAL


@lru_cache(maxsize=1)
def _votes() -> dict[str, list[tuple[str, float]]]:
    """Return for each word the languages it speaks for; the more languages, the less each gets."""
    known: dict[str, set[str]] = {}
    for code in CODES:
        for word in _load(code).words.keys() | _load(code).common:
            known.setdefault(word, set()).add(code)
    return {
        word: [(c, (1.0 if word in _load(c).common else 0.8) / len(codes)) for c in sorted(codes)]
        for word, codes in known.items()
    }


def lexicon_for(paragraphs: Sequence[str], language: str | Language | None) -> Lexicon:
    """Return the table for a language code ('pt-BR' is 'pt'), for a table, or for the language the words show.

    A language without a table, or words that show none, get an empty table: marks alone are read.
    """
    if language is None:
        return _detect(paragraphs)
    if isinstance(language, Language):
        return build(language)
    code = re.split("[-_]", language.lower(), maxsplit=1)[0]
    return _load(code) if code in CODES else NEUTRAL
