from collections.abc import Callable

import pytest

CASES = [
    ("陈立说：“大桥要关到五月。”", [("大桥要关到五月。", "陈立")]),
    ("“大桥要关到五月。”陈立说。", [("大桥要关到五月。", "陈立")]),
    ("陈立在发布会上表示：“大桥要关到五月。”", [("大桥要关到五月。", "陈立")]),
    ("“大桥要关到五月，”陈立说，“夏天再开放。”", [("大桥要关到五月", "陈立"), ("夏天再开放。", "陈立")]),
    ("陈立指出，“大桥要关到五月”。", [("大桥要关到五月", "陈立")]),
    ("市政府发言人：“大桥要关到五月。”", [("大桥要关到五月。", "市政府")]),
    ("「沒有人通知我們。」林小美說。", [("沒有人通知我們。", "林小美")]),
    ("林小美表示：「沒有人通知我們。」", [("沒有人通知我們。", "林小美")]),
    ("“没有人通知我们。”林小美告诉记者。", [("没有人通知我们。", "林小美")]),
    (
        "林小美说：“没有人通知我们。”她说：“我们不回去。”",
        [("没有人通知我们。", "林小美"), ("我们不回去。", "林小美")],
    ),
    ("中国外交部发言人宋岚表示，中方“坚决反对任何形式的干涉”。", [("坚决反对任何形式的干涉", "宋岚")]),
    (
        "“我们一定会赢！”教练王强赛后说，“队员们准备好了。”",
        [("我们一定会赢！", "王强"), ("队员们准备好了。", "王强")],
    ),
    ("据晚报报道，李明称：“这是历史性的一步。”", [("这是历史性的一步。", "李明")]),
]
NONE = ["电影“老路尽头的家”今天上映。", "这里没有人说话。", "所谓“绿色税”又涨了。"]


@pytest.mark.parametrize(("story", "expected"), CASES)
@pytest.mark.parametrize("language", ["zh", None])
def test_speech_is_found_with_its_speaker(
    said: Callable[..., object], story: str, expected: list[object], language: str | None
) -> None:
    assert said(story, language) == expected


@pytest.mark.parametrize("story", NONE)
def test_no_speech_is_found(said: Callable[..., object], story: str) -> None:
    assert said(story, "zh") == []
