"""Words of ages and of days told from today: "2 jam yang lalu", "kemarin"."""

from __future__ import annotations

import re
from functools import cache

_MINUTE, _HOUR, _DAY = 1, 60, 24 * 60
_WEEK = 7 * _DAY

# Units of an age ("2 jam yang lalu"), in minutes. Months and years are too coarse to give a day.
_UNITS = {
    _MINUTE: "minute minutes min mins menit minit minuten minuto minutos minuti minuut minuter "
    "minutter minuutti "
    "minuuttia minut minuty minutę minuta minutu хвилин хвилини хвилину минут минуты минуту "
    "мин мин. dakika dk phút "
    "นาที минути λεπτά λεπτό دقيقة دقائق دقیقه मिनट মিনিট מינוט דקות perc minute минута",
    _HOUR: "hour hours hr hrs jam stunde stunden std heure heures hora horas ora ore uur uren "
    "timmar timme timer time "
    "tunti tuntia godzin godziny godzinę godz hodin hodiny hodinami hodinou годин години "
    "годину час часа часов "
    "saat giờ tiếng ชั่วโมง ชม ώρες ώρα ساعة ساعات ساعت घंटे घंटा ঘণ্টা ঘন্টা שעות órája óra sati sata",
    _DAY: "day days hari tag tage tagen jour jours día dia días dias giorno giorni dag dagen dagar "
    "dage päivää "
    "dni dzień dnem день дня дней дні днів gün ngày วัน ημέρες μέρες ημέρα يوم أيام روز दिन "
    "দিন ימים napja dana дни",
    _WEEK: "week weeks minggu pekan woche wochen semaine semaines semana semanas settimana "
    "settimane weken uger "
    "vecka veckor viikkoa tydzień tygodnie tygodni týdny неделю недели недель тиждень тижні "
    "hafta tuần สัปดาห์ "
    "أسبوع أسابيع هفته सप्ताह সপ্তাহ שבועות",
}
_EAST_UNITS = {
    **dict.fromkeys(("分钟", "分鐘", "分", "분"), _MINUTE),
    **dict.fromkeys(("小时", "小時", "時間", "个小时", "시간"), _HOUR),
    **dict.fromkeys(("天", "日", "일"), _DAY),
    **dict.fromkeys(("周", "週間", "주"), _WEEK),
}
#: Minutes in a unit, by the word as printed, case folded.
UNITS = {word: minutes for minutes, words in _UNITS.items() for word in words.split()} | _EAST_UNITS

# "ago", before or behind the number.
_AGO = (
    r"ago|yang lalu|lalu|yg lalu|vor|il y a|hace|há|atrás|fa|geleden|sedan|siden|sitten|temu|"
    r"před|назад|тому|önce|"
    r"trước|ที่แล้ว|ที่ผ่านมา|πριν|منذ|قبل|پیش|पहले|আগে|לפני|前|전|ezelőtt|prije|пре|преди|acum"
)
_NUMBER = r"\d{1,3}|an?|one|se|satu|eine[rmns]?|un[ea]?|uno|um[ao]?|en|ett?|een"
_UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))


@cache
def age() -> re.Pattern[str]:
    """Return the pattern of an age, slow to compile: a number and a unit with a word for "ago" on either side."""
    return re.compile(
        rf"(?<!\w)(?:(?P<before>{_AGO})\s{{0,2}}(?:od|pred)?\s{{0,2}})?"
        rf"(?<!\w)(?P<number>{_NUMBER})\s{{0,2}}(?P<unit>{_UNIT})(?:\s{{0,2}}(?P<after>{_AGO}))?(?!\w)",
        re.IGNORECASE,
    )


_TODAY = (
    r"today|hari ini|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|i ?dag|idag|tänään|dzisiaj|"
    r"dziś|dnes|сегодня|сьогодні|"
    r"bugün|hôm nay|วันนี้|σήμερα|اليوم|امروز|आज|আজ|היום|今天|今日|오늘|danas|днес|astăzi|ma"
)
_YESTERDAY = (
    r"yesterday|kemarin|gestern|hier|ayer|ontem|ieri|gisteren|i går|igår|eilen|wczoraj|včera|вчера|вчора|"
    r"dün|hôm qua|เมื่อวาน|χθες|χτες|أمس|دیروز|कल|গতকাল|אתמול|昨天|昨日|어제|jučer|tegnap"
)


@cache
def day_word() -> re.Pattern[str]:
    """Return the pattern of a day told from the day of reading, which opens its line."""
    return re.compile(rf"\W{{0,3}}(?:(?P<today>{_TODAY})|(?P<yesterday>{_YESTERDAY}))(?!\w)", re.IGNORECASE)


_WORD = re.compile(r"[^\W\d_]{1,20}")
_FIRST = re.compile(r"[\W_]{0,8}([^\W\d_]{1,20})")
_EDGES = " ()[]|·•–—-.,:;"
# Of a unit and the word for "ago" beside it, one at least stands free of marks.
_AGE_WORDS = frozenset(UNITS) | {word for word in re.split(r"[|\s]", _AGO) if word not in {"yang", "il", "y", "a"}}
# First words of the days told from today.
_DAY_STARTS = frozenset(_WORD.findall(f"{_TODAY}|{_YESTERDAY}".replace("i ?dag", "i|idag")))
# Scripts of India have signs that are no letters; Thai and the East Asian ones put no space between words.
_UNSPACED = re.compile("[\u0900-\u1cff\u3040-\ud7ff]")


def may_be_relative(line: str) -> bool:
    """Say whether a line can hold an age or a day told from today, at a tenth of the cost of looking for them.

    It names a unit of time or says "ago", or opens with a word such as "today", or is in a script without spaces.
    """
    first = _FIRST.match(line)
    if first is not None and first[1].casefold() in _DAY_STARTS:
        return True
    if not _AGE_WORDS.isdisjoint(line.casefold().strip(_EDGES).split()):
        return True
    return not line.isascii() and _UNSPACED.search(line) is not None
