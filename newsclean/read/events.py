"""What the parser meets on a page, element by element, to runs of text; no tree is built."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

from newsclean.page import new_tuple
from newsclean.read.blocks import BR, Element, Run
from newsclean.read.listen import TELLING, Listener
from newsclean.read.tags import FLOW, Flow

#: The start of an element, a text or a part of one, or None: the end of the innermost element.
Event = Element | str | None


class Notes:
    """A parser target (see lxml's documentation) that only notes what it is called for: each call stops the parser.

    A parser and its target hold each other until the collector finds them, so nothing large may hang on either.

    Attributes:
        events: what was met since whoever works it off has cleared it.
        start, end, data: called by the parser.
    """

    __slots__ = ("data", "end", "events", "start")

    def __init__(self) -> None:
        self.events: list[Event] = []
        note = self.events.append

        def start(tag: str, attrib: Mapping[str, str]) -> None:
            note((tag, attrib))

        def end(_tag: str) -> None:
            note(None)

        self.start, self.end, self.data = start, end, note

    def close(self) -> None:
        """Called by the parser after the last event."""


def walk(  # noqa: C901, PLR0912, PLR0915
    runs: list[Run], listener: Listener
) -> Generator[int, Iterable[Event], None]:
    """Take events, put the runs of text that end with them into `runs`, and yield how many elements are open.

    One loop with few calls, since it is run for every element and text of every page.
    """
    flow_of, plain, link, strong, skip = FLOW.get, Flow.PLAIN, Flow.LINK, Flow.STRONG, Flow.SKIPPED
    flows: list[Flow | None] = []
    # The innermost block elements, inside which no run has been yet; how many around them had one.
    opened: list[Element] = []
    kept = 0
    # The text since the last tag, and the texts of the run before it.
    text = ""
    parts: list[str] = []
    in_link = in_strong = links = link_chars = strong_chars = 0
    # Elements open inside one that is skipped. `aside`: inside one that is skipped, or one whose words are heard.
    inner = 0
    skipping = aside = False
    while True:
        events = yield len(flows) + inner
        for event in events:
            if isinstance(event, str):
                text += event
                continue
            if text:
                if aside:
                    listener.data(text)
                if not (skipping or text.isspace()):
                    parts.append(text)
                    link_chars += len(text) if in_link else 0
                    strong_chars += len(text) if in_strong else 0
                elif parts and not skipping:
                    parts.append(" ")
                text = ""
            if event is None:
                if aside:
                    listener.end()
                    if inner:
                        inner -= 1
                        continue
                    skipping, aside = False, bool(listener.open)
                flow = flows.pop()
            else:
                tag, attrib = event
                if (
                    aside
                    or tag in TELLING
                    or (attrib and ("itemprop" in attrib or "itemtype" in attrib or attrib.get("rel") == "author"))
                ):
                    listener.start(tag, attrib, len(flows) + inner)
                    if skipping:
                        inner += 1
                        continue
                    aside = bool(listener.open)
                flow = flow_of(tag)
                flows.append(flow)
            if flow is None:
                if parts:
                    run = ("".join(parts), kept, opened, links, link_chars, strong_chars)
                    runs.append(new_tuple(Run, run))
                    kept += len(opened)
                    opened = []
                    parts.clear()
                    link_chars = strong_chars = 0
                    links = 1 if in_link else 0
                if event is not None:
                    opened.append(event)
                elif opened:
                    opened.pop()
                else:
                    kept -= 1
            elif flow is link:
                if event is not None:
                    in_link += 1
                    links += 1
                else:
                    in_link -= 1
                    if not parts:
                        links = 0
            elif flow is strong:
                in_strong += 1 if event is not None else -1
            elif flow is plain or event is None:
                continue
            elif flow is skip:
                skipping = aside = True
            elif parts:
                parts.append(BR)
