"""These tests need the plug-in installed: ``pip install ./tests/plugin_example``."""

import importlib.util

collect_ignore_glob = [] if importlib.util.find_spec("harbour_gazette") else ["test_*"]
