"""What makes a run of words a person's name in a byline."""

from __future__ import annotations

import re

from newsclean.fields.given_names import has_given_name

_NAME_CAP = 60
_MOST_WORDS = 6
# Small words inside names: particles of European, Arabic and Malay names.
_PARTICLE_WORDS = (
    "de da do dos das del della di du des la le les van von der den ten ter te zu zum zur vom af av al el "
    "bin binti ibn abu y e i a o bint ap san st ben bar dan der op in 't d'"
)
# Words of roles, desks, outlets and of a page's furniture: a run of words that holds one is nobody's name.
_FOREIGN_WORDS = (
    "educator gardener former forum seo size staff writer writers reporter reporters correspondent editor "
    "editors columnist columnists journalist contributor contributors contributing bureau chief senior "
    "special political freelance deputy managing executive associate assistant producer photographer desk "
    "newsroom team news agency press report reports online digital editorial board guest webmaster "
    "anonymous unknown admin administrator author authors newsdesk agencies wire service services network "
    "media tv radio magazine newspaper daily weekly gazette times post herald tribune guardian chronicle "
    "journal reporting writing text video photo university institute company inc ltd llc gmbh foundation "
    "association group council department ministry office analyst professor expert specialist manager "
    "director head founder co-founder ceo president marketing content blog website home page share follow "
    "read more updated published subscribe sign login view all posts profile bio about by the this that "
    "with from world politics business sports sport opinion analysis culture live breaking exclusive "
    "minutes mins min ago today yesterday comments comment name advertiser disclosure twitter facebook "
    "instagram linkedin whatsapp sponsored fact checked reviewed dietitian security research center "
    "centre clinic health bank insurance software solutions technologies club submissions full learn our "
    "editorial policy mail email recipes travel guides kurzmeldung kommentar "
    "engine api search tips aktuell artikel pressemitteilung landesanstalt bundesanstalt jornal medien "
    # Indonesian, Malay
    "redaksi redaktur wartawan kontributor penulis liputan laporan editor penyunting foto sumber berita "
    # German
    "redaktion redakteur redakteurin redaktionsnetzwerk agentur agenturen nachrichtenagentur nachrichten "
    "korrespondent korrespondentin reporterin journalistin chefredakteur autor autorin wirtschaft politik "
    "kultur panorama folgen merken teilen abbruch abbrechen drucken startseite zeitung anzeiger presse "
    "rundfunk online-redaktion uhr unserer "
    # Romance languages
    "redacción redacció redacao redação redazione rédaction redacția agence agencia agência agenzia "
    "columnista periodista corresponsal journaliste correspondant correspondante giornalista inviato "
    "noticias diario periódico "
    # Others
    "redactie redaktionen redaksjonen redaksiya redakcja toimitus редакция корреспондент автор агентство "
    "новости haber ajansı muhabir"
)
_WEEKDAYS_MONTHS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sept sep oct nov dec montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober "
    "dezember senin selasa rabu kamis jumat sabtu minggu januari februari maret juni juli agustus "
    "desember lunes martes miércoles jueves viernes lundi mardi mercredi jeudi vendredi samedi dimanche"
)
_AGENCY_WORDS = (
    "afp ap apa reuters dpa epd kna ansa efe lusa tass itar-tass interfax xinhua antara bernama aap upi "
    "kyodo jiji yonhap belga anp tt ntb ritzau stt cp pti ani ians tnn unian ukrinform bloomberg cnn bbc "
    "cnbc sid ria afx adnkronos sda ots newswire prnewswire nbc cbs abc fox npr pbs zdf ard ndr wdr swr "
    "mdr orf srf rtl etx kompas.com"
)
_PERSONAL_ROLE_WORDS = (
    "writer reporter correspondent columnist contributor journalist editor redakteur redakteurin "
    "korrespondent korrespondentin wartawan kontributor periodista journaliste"
)
_PERSONAL_ROLES = frozenset(_PERSONAL_ROLE_WORDS.split())
# Words of the lists above that are also given names or surnames: allowed beside a word that is none of them.
_ALSO_NAMES = frozenset(
    {"april", "may", "june", "august", "jan", "mai", "juli", "page", "guest", "head", "more", "read"}
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_FOREIGN = frozenset(f"{_FOREIGN_WORDS} {_WEEKDAYS_MONTHS} {_AGENCY_WORDS}".split())
_TITLES = re.compile(
    r"(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|rev|hon|ir|drs|dra|ing|mag|dipl|h|hj|kh|sr|sra|m|mme|dott"
    r"|ass|univ)\.|(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|rev|ir|drs|dra|herr|frau))\s{1,3}(?=\S)",
    re.I,
)
_DEGREES = re.compile(
    r"(?:\s{0,3},\s{0,3}|\s{1,3})(?:Ph\.?\s?D|M\.?D|M\.A|M\.?Sc|B\.A|B\.?Sc|MBA|CPA|CFP|CEPF|RND?|RDN?|MPH"
    r"|J\.?D|Esq|LCSW|DDS|DVM|S\.\w{1,4}|M\.\w{1,4})(?:\.|\b)[®™]?$"
)
_INITIAL = re.compile(r"[A-ZÀ-Þ]\. ")
# How words for roles end in languages that write compounds together.
_ROLE_ENDS = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "journalistin", "chefin", "experte",
    "expertin", "redaktør", "redaktör", "redacteur", "verslaggever", "journalist", "koordinator", "medarbejder",
    "ologist", "iatrist", "nutritionist", "culturalist", "culturist", "therapist", "strategist", "technician",
)  # fmt: skip
_CJK_ROLE = re.compile(r"\s{0,3}(?:선임기자|기자|특파원|객원기자|本报记者|本報記者|记者|記者|编辑|編輯|通讯员)$")
_CJK_NAME = re.compile(
    r"[\u4e00-\u9fff]{2,4}|[가-힣]{2,4}"
    r"|(?=[^\u3040-\u30ff 　・]{0,6}[\u3040-\u30ff 　・])"
    r"[\u4e00-\u9fff々\u3040-\u30ff]{1,5}[ 　・]?[\u4e00-\u9fff々\u3040-\u30ff]{1,7}"
)
_CJK = re.compile("[\u3040-\u30ff\u4e00-\u9fff가-힣]")
_NO_CJK_NAME = re.compile(
    r"記者|记者|編輯|编辑|報導|报道|新聞|新闻|社|網|网|[報报部班]$|中心|編集|来源|來源|综合|綜合|時事|共同|文章|作者|日刊|放送"
    r"|기자|뉴스|팀|일보|신문|방송|기사|コラム"
)
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff.'’`´‘ʻ·-]){0,40}")
_NO_NAME = re.compile(r"[\d@#/<>|=:;!?“”\"{}\[\]()«»…%€$£]|\.(?:com|net|org|co|id|de|uk|tv|ru|fr|is|at|be|ch)\b", re.I)


def strip_titles(name: str) -> str:
    """Return a name without titles before it ("Dr."), degrees behind it ("PhD") and "記者" and the like."""
    for _ in range(3):
        name = _TITLES.sub("", name, count=1) if _TITLES.match(name) else name
    for _ in range(2):
        name = _DEGREES.sub("", name)
    return _CJK_ROLE.sub("", name).strip()


def before_role(text: str) -> str:
    """Return the name that a role or the page's furniture follows ("Jane Roe Staff Writer"), or ""."""
    words = text.split()
    end = next((at for at, word in enumerate(words) if _is_foreign(word)), 0)
    name = " ".join(words[:end])
    if not 2 <= end <= 4 or not is_person(name):
        return ""
    plain = _INITIAL.match(name) or has_given_name(name)
    return name if plain or any(word.casefold() in _PERSONAL_ROLES for word in words) else ""


def is_person(name: str) -> bool:
    """Say whether a text reads like one person's name: capitalised words, no role, desk or agency among.

    Chinese, Japanese and Korean names are told by their length and by lacking a word for an outlet; in
    scripts without capitals every other short run of words passes.
    """
    if not name or len(name) > _NAME_CAP or _NO_NAME.search(name):
        return False
    if not name.isascii() and _NO_CJK_NAME.search(name):
        return False
    if not name.isascii() and _CJK.search(name):
        return _CJK_NAME.fullmatch(name) is not None
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= _MOST_WORDS or not all(map(_WORD.fullmatch, words)):
        return False
    foreign = [word for word in words if _is_foreign(word)]
    if foreign and (len(foreign) == len(words) or not all(word.casefold() in _ALSO_NAMES for word in foreign)):
        return False
    return _is_capitalised(words)


def _is_foreign(word: str) -> bool:
    word = word.casefold().strip(".")
    return word in _FOREIGN or word.endswith(_ROLE_ENDS) or any(part in _FOREIGN for part in word.split("-")[1:])


def _is_capitalised(words: list[str]) -> bool:
    names = [word for word in words if word.casefold() not in _PARTICLES]
    return bool(names) and not any(word[0].islower() for word in names) and any(len(word) > 2 for word in names)
