"""Time of a call, for tests that hold a bound on it: on a busy machine too."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

#: Rounds that a call is timed in; the quickest counts, since whatever else the machine does only adds.
ROUNDS = 5


def cpu_seconds(run: Callable[[], object], *, enough: float = 0.0) -> float:
    """Return the least CPU seconds of up to `ROUNDS` calls; stops early at a call that takes `enough` or less."""
    least = _once(run)
    for _ in range(ROUNDS - 1):
        if least <= enough:
            break
        least = min(least, _once(run))
    return least


def _once(run: Callable[[], object]) -> float:
    gc.disable()  # its rounds grow with all that is alive
    try:
        start = time.process_time()
        run()
        return time.process_time() - start
    finally:
        gc.enable()
