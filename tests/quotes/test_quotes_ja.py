from collections.abc import Callable

import pytest

CASES = [
    ("「橋は五月まで閉鎖します」と山本市長は述べた。", [("橋は五月まで閉鎖します", "山本")]),
    ("山本市長は「橋は五月まで閉鎖します」と述べた。", [("橋は五月まで閉鎖します", "山本")]),
    ("山本氏は会見で「橋は五月まで閉鎖します」と語った。", [("橋は五月まで閉鎖します", "山本")]),
    (
        "山本氏は「橋は閉鎖します」と説明した。「夏には再開できます」と話した。",
        [("橋は閉鎖します", "山本"), ("夏には再開できます", "山本")],
    ),
    ("気象庁は「今後も注意してください」と呼びかけた。", [("今後も注意してください", "気象庁")]),
    ("「誰も教えてくれなかった」と佐々木さんは振り返った。", [("誰も教えてくれなかった", "佐々木")]),
    ("佐々木さんが「誰も教えてくれなかった」と訴えた。", [("誰も教えてくれなかった", "佐々木")]),
    ("中村社長は「来年の夏に始める」と明らかにした。", [("来年の夏に始める", "中村")]),
    ("「来年の夏に始める」と中村社長が発表した。", [("来年の夏に始める", "中村")]),
    ("大臣は『予算は足りている』と強調した。", [("予算は足りている", "大臣")]),
    ("山田首相は記者団に対し、「責任を痛感している」と述べた。", [("責任を痛感している", "山田")]),
]
NONE = ["映画「古い道の果ての家」が公開される。", "政府は「特区」を設ける。", "ここでは誰も話さない。"]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["ja", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "ja") == []
