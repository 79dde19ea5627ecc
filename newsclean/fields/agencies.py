"""The wire agencies that a story credits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.article import Evidence
from newsclean.fields.byline_words import CREDIT
from newsclean.fields.bylines import opens_with_cue
from newsclean.fields.found import Found, Story
from newsclean.fields.sites import squeeze
from newsclean.page import Block, Role

# Canonical name, then other spellings of it, one agency a line.
_NAMES = """
AP|Associated Press|The Associated Press|AP News
AFP|Agence France-Presse|Agence France Presse|AFP-Relaxnews|أ ف ب|ا ف ب|فرانس برس|法新社|АФП
Reuters|Thomson Reuters|رويترز|路透社|路透|ロイター|Рейтер|로이터
UPI|United Press International
Bloomberg|Bloomberg News|ブルームバーグ
dpa|Deutsche Presse-Agentur|Deutsche Presse Agentur|dpa/tmn|dpa-AFX|dpa-infocom|德新社
AFX|dpa-afx
SID|Sport-Informations-Dienst
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
APA|Austria Presse Agentur|APAnet
Keystone-SDA|SDA|sda|Keystone-ATS|ATS|Schweizerische Depeschenagentur
EFE|Agencia EFE|EFE Noticias
Europa Press
ANSA|Agenzia ANSA
Adnkronos
AGI|Agenzia Italia
Askanews
LaPresse
Italpress
Lusa|Agência Lusa|Agencia Lusa
Agência Brasil
Estadão Conteúdo
Folhapress
Télam|Telam
Notimex
Prensa Latina
ANP|ANP/AFP
Belga|Belga Press
TT|TT Nyhetsbyrån
NTB|Norsk Telegrambyrå
Ritzau|Ritzaus Bureau
STT|STT-Lehtikuva
PAP|Polska Agencja Prasowa
ČTK|CTK|Česká tisková kancelář
TASR
SITA
MTI|Magyar Távirati Iroda
Agerpres
Mediafax
BTA|БТА
Tanjug|Танјуг
Beta|Бета
HINA|Hina
STA|Slovenska tiskovna agencija
FENA|Fena
SRNA
AMNA|ANA-MPA|ΑΠΕ-ΜΠΕ|ΑΠΕ
ELTA
LETA
BNS
TASS|ITAR-TASS|ТАСС|ИТАР-ТАСС|タス通信|塔斯社|타스
RIA Novosti|РИА Новости
Interfax|Интерфакс
Sputnik|Спутник
Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина
Ukrinform|Укринформ|Укрінформ
UNIAN|УНИАН|УНІАН
BelTA|БелТА|BELTA
Armenpress
Kazinform
Azertac
Trend
Anadolu|Anadolu Agency|Anadolu Ajansı|AA|الأناضول|Анадолу
DHA|Demirören Haber Ajansı
İHA|IHA|İhlas Haber Ajansı
ANKA
Xinhua|新华社|新華社|شينخوا|Синьхуа|신화통신
China News Service|中新社|中新网
Kyodo|Kyodo News|共同|共同通信|共同通信社|共同社
Jiji|Jiji Press|時事|時事通信|時事通信社
Yonhap|Yonhap News|연합뉴스|聯合ニュース|韩联社|韓聯社
Newsis|뉴시스
News1|뉴스1
CNA|Central News Agency|中央社|中央通訊社
ANTARA|Antara|Antara News|LKBN Antara|Kantor Berita Antara
Bernama
PTI|Press Trust of India|पीटीआई|भाषा
ANI|Asian News International|एएनआई
IANS|Indo-Asian News Service|आईएएनएस
UNI|United News of India|वार्ता
APP|Associated Press of Pakistan
BSS|বাসস
UNB|ইউএনবি
VNA|TTXVN|Vietnam News Agency
PNA|Philippine News Agency
SPA|واس|Saudi Press Agency
WAM|وام
KUNA|كونا
QNA|قنا
Petra|بترا
SANA|سانا
MENA|أ ش أ
MAP|Maghreb Arabe Presse
APS|Algérie Presse Service
TAP|Tunis Afrique Presse
NNA
IRNA|ایرنا
ISNA|ایسنا
Tasnim|تسنیم
Fars|فارس
Mehr|مهر
PA|PA Media|Press Association|PA News Agency
AAP|Australian Associated Press
The Canadian Press|Canadian Press|CP|La Presse Canadienne
TNS|Tribune News Service
"""
_CANONICAL = {squeeze(name): line.partition("|")[0] for line in _NAMES.strip().splitlines() for name in line.split("|")}
_WORDS = re.compile(r"[^\W_]+")
_WORDS_OF_NAMES = frozenset(_WORDS.findall(_NAMES.casefold()))
# Names that are everyday words or other things too: they count in datelines and in brackets that close a body.
_COMMON = frozenset(
    map(squeeze, ("Beta", "Trend", "MAP", "TAP", "AA", "TT", "STA", "PA", "CP", "MENA", "UNI", "ANA", "SID", "SPA"))
)
_SPLIT = re.compile(
    r"\s?[/,;|+&·•]\s?|\s(?:and|dan|und|et|y|e|i|и|with|mit|avec|con|com|via|von|by|par|por|oleh|dari|from|de)\s", re.I
)
_CUE = re.compile(
    r"(?:by|von|par|por|oleh|di|source|sources|sumber|quelle|quellen|fuente|fonte|agencies|agenturen|with|mit|avec|con|"
    r"redaktion|red|wire|news agency|the|medewerker|по (?:сообщениям|материалам|данным))\s?[:.]?\s"
    r"|\((?:with|mit|avec|con|dengan)\s",
    re.I,
)
_CLOSING = re.compile(r"[(\[（](?P<inside>[^()\[\]（）]{2,40})[)\]）]\s?\.?$")
_PICTURE = re.compile(r"photo|foto|bild|image|picture|getty|©|archiv|video", re.I)
_LINE_CHARS = 80
_CLOSE, _PAST_BODY = 8, 4
_MOST = 6


def find_agencies(story: Story) -> Found[tuple[str, ...]]:
    """Return the wire agencies that the story credits, by their usual short names; () where it credits none.

    They are credited in the dateline, among the claimed authors, in the byline, in a bracket that closes the last
    paragraph, or in a line right below the body. The publisher's own agency is none, nor is one credited for a picture.
    """
    found: dict[str, Evidence] = {}
    for words, evidence in _enclosing(story):
        found.update((name, evidence) for name in _agencies_in(words, common=True))
    for words, evidence in _credits(story):
        for name in _agencies_in(words):
            found.setdefault(name, evidence)
    own = {_CANONICAL.get(squeeze(name), name) for name in _publisher_names(story)}
    names = tuple(name for name in found if name not in own)[:_MOST]
    return Found(names, found[names[0]]) if names else Found(())


def agency_name(words: str) -> str | None:
    """Return the usual short name of the agency that these words are, or None: "Agence France-Presse" is AFP."""
    return _CANONICAL.get(squeeze(words))


def _publisher_names(story: Story) -> tuple[str, ...]:
    return (story.publisher.name, *story.publisher.aliases) if story.publisher else ()


def _enclosing(story: Story) -> Iterator[tuple[str, Evidence]]:
    """Yield the agency of the dateline, authors that are one, and the words of a bracket that closes the body."""
    if story.dateline is not None and story.dateline.agency:
        yield story.dateline.agency, Evidence(source="dateline", raw=story.dateline.raw)
    for claim in story.labelled.page.claimed("author"):
        if agency_name(claim.value) is not None:
            yield claim.value, Evidence(source=claim.source, raw=claim.value)
    last = story.body[-1] if story.body else None
    closing = _CLOSING.search(last.text[-_LINE_CHARS:]) if last else None
    if last is not None and closing is not None:
        yield closing["inside"], Evidence(source=f"block {last.index}", raw=closing[0])


def _credits(story: Story) -> Iterator[tuple[str, Evidence]]:
    """Yield the words that may credit an agency, and where they stand."""
    for claim in story.labelled.page.claimed("author"):
        if len(claim.value) <= _LINE_CHARS and "://" not in claim.value:
            yield claim.value, Evidence(source=claim.source, raw=claim.value)
    for block in _lines(story):
        if not _PICTURE.search(block.text):
            yield block.text, Evidence(source=f"block {block.index}", raw=block.text)


def _lines(story: Story) -> Iterator[Block]:
    """Yield the short lines beside the headline and right below the body that bylines and credits stand in."""
    title, body = story.headline_at, story.body
    last = body[-1].index if body else None
    for block in story.blocks(Role.BYLINE, Role.DATE_LINE, Role.CREDIT):
        is_close = title is None or abs(block.index - title) <= _CLOSE
        within = last is not None and body[0].index < block.index < last and not opens_with_cue(block.text)
        # A picture's credit names its photographer beside the agency, and stands among the paragraphs.
        if is_close and not within and len(block.text) <= _LINE_CHARS and not CREDIT.match(block.text):
            yield block
    if last is not None:
        below = story.labelled.page.blocks[last + 1 : last + 1 + _PAST_BODY]
        yield from (block for block in below if len(block.text) <= _LINE_CHARS and _is_credit_line(block.text))


def _may_name(text: str) -> bool:
    return not _WORDS_OF_NAMES.isdisjoint(_WORDS.findall(text.casefold()))


def _is_credit_line(text: str) -> bool:
    """Say whether a line below a body is nothing but agencies, with or without words such as "Quelle:"."""
    if not _may_name(text):
        return False
    pieces = [piece.strip(" ()[].") for piece in _SPLIT.split(_CUE.sub(" ", f" {text} "))]
    known = [agency_name(piece) for piece in pieces if piece]
    return any(known) and sum(name is not None for name in known) * 2 >= len(known)


def _agencies_in(words: str, *, common: bool = False) -> Iterator[str]:
    """Yield the agencies that words name; `common` takes names that are everyday words elsewhere too."""
    pieces = [words]
    if agency_name(words) is None and _may_name(words):
        pieces = _SPLIT.split(_CUE.sub(" ", f" {words} "))
    for piece in pieces:
        name = agency_name(piece.strip(" ()[].:-–—"))
        if name is not None and (common or squeeze(piece) not in _COMMON):
            yield name
