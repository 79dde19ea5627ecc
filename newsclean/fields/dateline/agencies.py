"""News agencies and publishers as datelines name them."""

from __future__ import annotations

import re

from newsclean.fields.dateline.labels import is_label
from newsclean.fields.months import fold

_AGENCIES = (
    # International and national agencies.
    "AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, Thomson Reuters Foundation, "
    "AFP, AFP-Relaxnews, Agence France-Presse, UPI, Bloomberg, dpa, DPA, dpa/tmn, dpa-AFX, AFX, EFE, "
    "Europa Press, ANSA, AGI, Adnkronos, Askanews, LaPresse, Italpress, Dire, Xinhua, China News Service, "
    "CNS, TASS, ITAR-TASS, RIA Novosti, RIA, Sputnik, Interfax, Interfax-Ukraine, Ukrinform, UNIAN, UNN, "
    "BelTA, BELTA, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, Newsis, KCNA, Bernama, ANTARA, Antara "
    "News, PTI, Press Trust of India, IANS, ANI, UNI, APP, BSS, UNB, PNA, VNA, TTXVN, TNA, MNA, Petra, "
    "SANA, NNA, SPA, KUNA, QNA, WAM, BNA, ONA, MENA, MAP, APS, TAP, PANA, PANAPRESS, GNA, NAN, KNA, ANP, "
    "Belga, APA, sda, SDA, ats, ATS, awp, AWP, SID, KNA, epd, kna, AFPD, NTB, TT, Ritzau, STT, BNS, ELTA, "
    "LETA, PAP, CTK, ČTK, TASR, SITA, MTI, Agerpres, Mediafax, BTA, Tanjug, Beta, FoNet, SRNA, Fena, "
    "HINA, Hina, STA, MIA, ATA, ANA-MPA, ANA, AMNA, CNA, Anadolu, Anadolu Agency, AA, DHA, İHA, IHA, "
    "ANKA, IRNA, ISNA, Fars, Tasnim, Mehr, IQNA, Trend, Azertac, Report, APA, Kazinform, KazTAG, Kabar, "
    "UzA, Armenpress, Interpress, Montsame, LUSA, Lusa, Folhapress, Agência Brasil, Estadão Conteúdo, "
    "Télam, Telam, Notimex, Prensa Latina, ACN, AVN, ABI, Andina, Colprensa, ANDES, AIN, CP, The Canadian "
    "Press, Canadian Press, La Presse Canadienne, PA, PA Media, Press Association, AAP, NZPA, NZME, ABC, "
    "RNZ, SAPA, RNS, CNS, CNA, IPS, KHN, TNS, MCT, NYT, WP, JTA, JNS, PRNewswire, PR Newswire, Business "
    "Wire, BUSINESS WIRE, GLOBE NEWSWIRE, GlobeNewswire, Newswire, ACCESSWIRE, EIN Presswire, ots, news "
    "aktuell, CNW, PRNewswire-FirstCall, ACN Newswire, StatePoint, Kaiser Health News, Stacker, States "
    "Newsroom, "
    # Broadcasters and papers that sign datelines.
    "CNN, CNN Indonesia, CNBC, CNBC Indonesia, BBC, BBC News, VOA, RFA, RFE/RL, RFI, DW, NBC News, CBS "
    "News, CBS, NBC, FOX News, NPR, Al Jazeera, Middle East Eye, KOMPAS, Kompas TV, KompasTV, detikcom, "
    "detikNews, Detik, TEMPO, Tempo, Republika, Suara Pembaruan, Media Indonesia, Okezone, Sindonews, "
    "SINDOnews, VIVA, VIVAnews, Liputan6, Merdeka, Tribunnews, Tribun, JPNN, JawaPos, Jawa Pos, Bisnis, "
    "Kontan, Investor Daily, Beritasatu, Harian Jogja, Solopos, Suara Merdeka, Pikiran Rakyat, iNews, IDN "
    "Times, Tirto, Kumparan, Katadata, NU Online, RRI, InfoPublik, Gatra, Waspada, Waspada Online, "
    "Analisa, Radar, JP, The Jakarta Post, Jakarta Post, The Star, NST, Harian Metro, Sinar Harian, FMT, "
    "Astro Awani, Malay Mail, Berita Harian, taz, FAZ, SZ, AFP Factuel, HT, TOI, TNN, HT Correspondent, "
    "ENS, DHNS, GMA News, Rappler, Inquirer, TTO, TPO, NDO, VOV, NLĐO, PLO, SGGP, SGGPO, Dân Việt, Dân "
    "trí, VTC News, VnExpress, "
    # Other scripts.
    "ТАСС, РИА Новости, Интерфакс, INTERFAX.RU, ИТАР-ТАСС, Росбалт, РАПСИ, Прайм, УНИАН, УНН, Укринформ, "
    "Укрінформ, БелТА, БЕЛТА, Sputnik, ИА REGNUM, REGNUM, РБК, БТА, Танјуг, Бета, ΑΠΕ-ΜΠΕ, رويترز, أ ف ب, "
    "أ.ف.ب, ا ف ب, د ب أ, د.ب.أ, واس, وام, قنا, كونا, بنا, سانا, بترا, وفا, أ ب, شينخوا, الأناضول, "
    "سبوتنيك, العربية, الجزيرة, ایسنا, ایرنا, فارس, تسنیم, مهر, भाषा, वार्ता, पीटीआई, एएनआई, आईएएनएस, "
    "वेबदुनिया, যুগান্তর, বাসস, ইউএনবি"
)
AGENCIES = frozenset(fold(name.strip()) for name in _AGENCIES.split(","))

# Words a publisher's name ends with, and addresses used as names.
_NAME_END_WORDS = (
    "news online times post press media daily network radio tv fm today pos berita newswire wire agency "
    "indonesia tribune herald journal gazette chronicle nachrichten noticias notícias agencia agência "
    "bureau"
)
#: Words in lower case that publishers' names end with.
NAME_ENDS = frozenset(_NAME_END_WORDS.split())
_DOMAIN = re.compile(
    r"[\w&-]{1,30}(?:\.[\w-]{1,20}){0,2}\.(?:com?|net|org|news|id|my|vn|tv|info|in|uk|de|fr|es|it|nl|br|mx|ar|ru|ua|pl|tr|sg|ph|th|asia|press|media|today|online|web)",
    re.IGNORECASE,
)
_INNER_CAPITAL = re.compile(r"(?:[^\W\d_]+\s)?[^\W\d_]*[a-zà-ÿ][A-Z][\w]*(?:\s\w+)?")
_ACRONYM = re.compile(r"[^\W\d_a-z]{3,10}\d?")

_CREDIT = re.compile(r"photo|foto|file|image|getty|picture|video|via\s|archiv|pool", re.IGNORECASE)


def is_known_agency(name: str) -> bool:
    """Say whether the words are an agency, several ("AFP/Reuters", "awp/sda") or a publisher's domain."""
    key = fold(name.strip())
    return key in AGENCIES or is_domain(name) or _all_known(key)


def _all_known(key: str) -> bool:
    parts = re.split(r"\s?[/,+]\s?|\s(?:und|and|dan|et|y)\s", key)
    return len(parts) > 1 and all(part in AGENCIES for part in parts)


def is_domain(name: str) -> bool:
    """Say whether a publisher is named by its domain: "KOMPAS.com", "REPUBLIKA.CO.ID"."""
    return _DOMAIN.fullmatch(name.strip()) is not None


def looks_like_agency(name: str) -> bool:
    """Say whether unknown words look like a publisher: "InfoPublik", "Lombok Post", "RJA"."""
    words = name.split()
    if not 1 <= len(words) <= 4 or is_label(name) or _CREDIT.search(name) or re.search(r"\d{2}", name):
        return False
    return (
        fold(words[-1]) in NAME_ENDS
        or _INNER_CAPITAL.fullmatch(name) is not None
        or (len(words) == 1 and _ACRONYM.fullmatch(name) is not None)
    )


def is_credit(name: str) -> bool:
    """Say whether bracketed words credit a picture: "AP Photo", "Getty"."""
    return _CREDIT.search(name) is not None
