"""Datelines of Chinese, Japanese and Korean newspapers and agencies."""

from __future__ import annotations

import re

from newsclean.article import Dateline

_CAP = 90
_HAN = r"[\u4e00-\u9fff]"
_DAY = r"(?:(?P<Y>\d{4})年)?(?:(?P<m>\d{1,2})月)?(?P<d>\d{1,2})日"
_REPORTER = r"(?:\s?[（(](?:本报|特约|實習|实习)?(?:记者|記者|通讯员|特派员|编辑)?[^（）()]{1,40}[）)])?"

# 新华社北京10月3日电（记者…）; 本报讯; 中新网上海3日电; the whole may stand in brackets.
_CHINESE = re.compile(
    rf"[（(【]?据?(?P<agency>(?:{_HAN}{{1,7}}?)(?:通讯社|通訊社|新闻网|社|网|網|报|報|台|新闻|财经))"
    rf"(?:(?:实习|特约|特約)?(?:记者|記者){_HAN}{{2,4}}?(?=\d))?(?P<place>{_HAN}{{0,10}}?)\s?(?:{_DAY})?(?:综合|綜合)?(?:专|專)?(?P<wire>电|電|讯|訊|消息|报道|報導)"
    rf"[）)】]?{_REPORTER}\s?[:：，,]?\s?"
)
# （中央社記者王小明台北3日電）
_CENTRAL = re.compile(
    rf"[（(](?P<agency>中央社|中央通訊社)(?:記者(?:{_HAN}{{3}}|{_HAN}{{2}}|{_HAN}{{4}}))?(?P<place>{_HAN}{{2,4}}?){_DAY}(?:綜合|專)?(?:外)?電[）)]\s?"
)
# 〔記者王小明／台北報導〕
_TAIWANESE = re.compile(
    rf"[〔\[【（(](?P<agency>{_HAN}{{2,6}}(?=記者))?(?:記者|特派員|编译|編譯)?{_HAN}{{0,8}}\s?[／/]\s?(?P<place>{_HAN}{{2,6}}?)(?:即時|綜合)?(?:報導|报道|電)[〕\]】）)]\s?"
)
_NO_PLACE = ("", "綜合", "综合", "整理", "專題")
# 【ワシントン=山田太郎】 【北京共同】 [東京 3日 ロイター] -
_JAPANESE = re.compile(r"[【\[［〔（(](?P<inside>[^【】\[\]［］〔〕（）()]{2,40})[】\]］〕）)]\s?[-－–—]{0,2}\s?")
_JAPANESE_AGENCY = re.compile(
    r"共同(?:通信)?|時事(?:通信)?|ロイター|ＡＦＰ|AFP(?:時事|BB News)?|CNN|ＣＮＮ|ブルームバーグ|AP|ＡＰ|"
    r"タス|聯合(?:ニュース)?|新華社|中央社|EPA時事"
)
_JAPANESE_PLACE = re.compile(rf"[ァ-ヶー・]{{2,12}}|{_HAN}{{2,5}}")
# (서울=연합뉴스) 김철수 기자 =
_KOREAN = re.compile(
    r"[(\[【〔](?P<place>[가-힣·ㆍ,\s]{2,16}?)\s?=\s?(?P<agency>[가-힣A-Za-z\d\s]{2,15})[)\]】〕]\s{0,2}"
    r"(?:(?:[가-힣]{2,4}(?:\s?[·,]\s?|\s)){0,4}(?:기자|특파원|통신원|논설위원|인턴기자|선임기자)\s?)?(?:=\s?)?"
)
_KOREAN_CREDITS = ("사진", "자료", "출처", "그래픽", "제공", "영상", "일러스트")
_KOREAN_REPORTER = re.compile(r"기자|특파원")


def find_east_asian(lede: str) -> Dateline | None:
    """Return the dateline in the East Asian forms that opens a paragraph, or None."""
    window = lede[:_CAP]
    return _korean(window) or _central(window) or _chinese(window) or _japanese(window)


def _korean(window: str) -> Dateline | None:
    match = _KOREAN.match(window)
    if match is None or match["place"].strip() in _KOREAN_CREDITS:
        return None
    if _KOREAN_REPORTER.search(match["agency"]):
        return Dateline(raw=match[0].rstrip(), agency=match["place"].strip())
    return Dateline(raw=match[0].rstrip(), place=match["place"].strip(), agency=match["agency"].strip())


def _central(window: str) -> Dateline | None:
    match = _CENTRAL.match(window) or _TAIWANESE.match(window)
    return _chinese_dateline(match) if match else None


def _chinese(window: str) -> Dateline | None:
    match = _CHINESE.match(window)
    if match is None or not _is_wire(match):
        return None
    return _chinese_dateline(match)


def _is_wire(match: re.Match[str]) -> bool:
    """Say whether it is a dateline, not a sentence about a paper: a day, a reporter, or 讯 right behind."""
    if match["wire"] in ("报道", "報導", "消息"):
        return match["d"] is not None or match[0].rstrip()[-1] in "）)】"
    return match["d"] is not None or (match["wire"] in "讯訊" and not match["place"])


def _chinese_dateline(match: re.Match[str]) -> Dateline:
    place = None if match["place"] in _NO_PLACE else match["place"]
    return Dateline(raw=match[0].rstrip(), place=place, agency=match["agency"] or None, date=_date(match))


def _date(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    year, month, day = groups.get("Y"), groups.get("m"), groups.get("d")
    if not day or not 1 <= int(day) <= 31 or (month and not 1 <= int(month) <= 12):
        return None
    if not month:
        return f"---{int(day):02}"
    return f"{int(year):04}-{int(month):02}-{int(day):02}" if year else f"--{int(month):02}-{int(day):02}"


def _japanese(window: str) -> Dateline | None:
    match = _JAPANESE.match(window)
    if match is None:
        return None
    inside = match["inside"]
    agency = _JAPANESE_AGENCY.search(inside)
    if agency is None and not re.search(r"[=＝]", inside):
        return None
    day = re.search(_DAY, inside)
    place = _japanese_place(inside, agency, day)
    if place is None and day is None and not (agency and agency[0] == inside):
        return None
    return Dateline(
        raw=match[0].rstrip(),
        place=place,
        agency=agency[0] if agency else None,
        date=_date(day) if day else None,
    )


def _japanese_place(inside: str, agency: re.Match[str] | None, day: re.Match[str] | None) -> str | None:
    """Return the first word that is neither the agency nor the day."""
    for taken in (agency, day):
        if taken is not None:
            inside = inside.replace(taken[0], " ")
    first = re.split(r"[\s=＝　、]", inside.strip(" 　=＝"))[0]
    return first if _JAPANESE_PLACE.fullmatch(first) else None
