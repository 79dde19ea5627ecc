import importlib
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.publishers import discovery
from newsclean.publishers.discovery import Plugin
from newsclean.publishers.registry import Registry, current, folded, host_of, lookup, register
from newsclean.publishers.rule import Publisher


def publisher(name: str, *domains: str, priority: int = 0) -> Publisher:
    return Publisher(name, domains, "en", "Europe/London", "2026-11", priority=priority)


HARBOUR = publisher("The Harbour", "harbour.example")
QUAY = publisher("Quay", "quay.harbour.example")
REGISTRY = Registry((HARBOUR, QUAY))


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://harbour.example/2026/x", "The Harbour"),
        ("http://WWW.Harbour.Example:8080/", "The Harbour"),
        ("//news.harbour.example/x", "The Harbour"),
        ("harbour.example/x", "The Harbour"),
        ("https://harbour.example./x", "The Harbour"),
        ("https://user:secret@harbour.example/x", "The Harbour"),
        ("https://quay.harbour.example/x", "Quay"),
        ("https://old.quay.harbour.example/x", "Quay"),
    ],
)
def test_the_longest_registered_suffix_of_the_host_decides(url: str, name: str) -> None:
    found = REGISTRY.lookup(url)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://notharbour.example/",
        "https://example/",
        "https://harbour.example.org/",
        "http://[",
        "/x/y",
    ],
)
def test_another_host_is_nobodys(url: str | None) -> None:
    assert REGISTRY.lookup(url) is None


@given(st.text())
def test_no_address_raises(url: str) -> None:
    assert REGISTRY.lookup(url) in (None, HARBOUR, QUAY)
    assert host_of(url) is None or "." in str(host_of(url))


@pytest.mark.parametrize("name", ["The Harbour", "the harbour", "THE-HARBOUR!", "harbour.example"])
def test_a_name_is_found_however_it_is_written(name: str) -> None:
    assert REGISTRY.named(name) is HARBOUR


def test_a_name_that_only_contains_one_is_another() -> None:
    assert REGISTRY.named("The Harbour Hotel") is None
    assert folded("Ｑｕａｙ 24/7") == "quay247"


def test_priority_settles_who_has_a_host_and_the_later_wins_a_tie() -> None:
    first, second = publisher("First", "harbour.example"), publisher("Second", "harbour.example")
    strong = publisher("Strong", "harbour.example", priority=1)
    assert Registry((first, second)).lookup("https://harbour.example/") is second
    assert Registry((strong, first)).lookup("https://harbour.example/") is strong
    assert Registry((strong, first)).claimants("harbour.example") == (strong, first)


def test_adding_leaves_the_first_registry_alone_and_replaces_by_name() -> None:
    newer = publisher("The Harbour", "harbour.example", "port.example")
    wider = REGISTRY.adding([newer])
    assert wider.lookup("https://port.example/") is newer
    assert REGISTRY.lookup("https://port.example/") is None
    assert len(wider.publishers) == len(REGISTRY.publishers)
    assert REGISTRY.adding([]) is REGISTRY


def test_built_in_publishers_load_without_trouble() -> None:
    found = discovery.built_in()
    assert found.publishers
    assert found.warnings == ()
    assert len({each.name for each in found.publishers}) == len(found.publishers)


def test_register_makes_a_publisher_known_to_the_process() -> None:
    newcomer = publisher("Registered In A Test", "registered-in-a-test.example")
    before = current()
    register(newcomer)
    assert lookup("https://www.registered-in-a-test.example/x") is newcomer
    assert before.lookup("https://www.registered-in-a-test.example/x") is None


def test_register_refuses_what_is_no_publisher() -> None:
    with pytest.raises(TypeError, match="takes a Publisher"):
        register("harbour.example")  # type: ignore[arg-type]


@pytest.fixture
def plugin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path with a distribution that offers a good, a broken and a wrong plug-in."""
    (tmp_path / "good_plugin_news.py").write_text(
        "from newsclean.publishers.rule import Publisher\n"
        "PUBLISHER = Publisher('Good', ('good.example',), 'en', 'UTC', '2026-11')\n"
    )
    (tmp_path / "broken_plugin_news.py").write_text("raise RuntimeError('half installed')\n")
    (tmp_path / "wrong_plugin_news.py").write_text("PUBLISHER = 'Wrong'\n")
    info = tmp_path / "plugin_news-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: plugin-news\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[newsclean.publishers]\n"
        "good.example = good_plugin_news\n"
        "broken.example = broken_plugin_news:PUBLISHER\n"
        "wrong.example = wrong_plugin_news\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    discovery.load.cache_clear()
    return tmp_path


@pytest.mark.usefixtures("plugin_folder")
def test_a_plugin_is_indexed_without_being_imported_and_loaded_when_its_domain_is_met() -> None:
    found = [plugin for plugin in discovery.plugins() if plugin.domain.startswith(("good", "broken", "wrong"))]
    registry = Registry(plugins=tuple(found))
    assert {plugin.domain for plugin in found} == {"good.example", "broken.example", "wrong.example"}
    assert registry.lookup("https://other.example/") is None
    assert "good_plugin_news" not in sys.modules
    met = registry.lookup("https://www.good.example/x")
    assert met is not None
    assert met.name == "Good"


@pytest.mark.usefixtures("plugin_folder")
@pytest.mark.parametrize(
    ("plugin", "trouble"),
    [
        (Plugin("broken.example", "broken_plugin_news:PUBLISHER"), "RuntimeError: half installed"),
        (Plugin("wrong.example", "wrong_plugin_news"), "neither a Publisher"),
        (Plugin("gone.example", "no_such_module_news"), "ModuleNotFoundError"),
    ],
)
def test_a_plugin_that_does_not_load_is_a_warning(plugin: Plugin, trouble: str) -> None:
    registry = Registry((HARBOUR,), (plugin,)).meeting(f"see {plugin.domain}")
    assert registry.publishers == (HARBOUR,)
    assert len(registry.warnings) == 1
    assert trouble in registry.warnings[0]
    assert plugin.domain in registry.warnings[0]
