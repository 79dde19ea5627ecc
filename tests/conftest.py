from __future__ import annotations

from importlib.util import find_spec

# The example plug-in is a package of its own; its tests run where it is installed, as README's command does.
collect_ignore = [] if find_spec("harbour_gazette") else ["plugin_example"]
