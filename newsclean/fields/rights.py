"""The owner that a page names in its rights line: "© 2024 The Harbour Gazette. All rights reserved."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.page import Block, Page

_FOOT_BLOCKS = 60
_LINE_CHARS = 200
_RIGHTS = re.compile(
    r"(?:copyright|hak cipta|©|\(c\))[\s©:]{0,5}(?:\(c\)\s?)?(?:\d{4}(?:\s?[-–—]\s?\d{4})?)?[\s,.©]{0,5}"
    r"(?:by |oleh )?(?P<owner>[^\s.,|©\d][^.,|©]{1,60})",
    re.I,
)
# What stands behind the owner, and what stands in its place.
_TAIL = re.compile(
    r"\ball rights|\bhak cipta|\balle rechte|\btous droits|\btodos los|\btodos os|\btutti i diritti|\bdilindungi|\d{4}"
    r"|\s[-–—|:]\s",
    re.I,
)
_NO_OWNER = re.compile(r"(?:all rights|the |alle|tous|and|dan|und|by|reserved|notice|policy|photo|foto|image)\b", re.I)


def rights_owners(page: Page) -> Iterator[tuple[str, Block]]:
    """Yield the owners named by rights lines at the foot of the page, the last line first, each with its block."""
    for block in reversed(page.blocks[-_FOOT_BLOCKS:]):
        match = _RIGHTS.search(block.text) if len(block.text) <= _LINE_CHARS else None
        owner = _TAIL.split(match["owner"])[0].strip(" -–—:") if match else ""
        if owner and not _NO_OWNER.match(owner):
            yield owner, block
