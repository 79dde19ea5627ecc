import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.article import Dateline
from newsclean.page import Block, Claim, Page
from newsclean.publishers import discovery
from newsclean.publishers.discovery import Plugin
from newsclean.publishers.recognise import FOOTER_BLOCKS, Recognition, recognise
from newsclean.publishers.registry import Registry
from newsclean.publishers.rule import Publisher, dateline_agency, footer, line_sign, url_path

HARBOUR = Publisher(
    name="The Harbour Paper",
    domains=("harbourpaper.example",),
    language="en",
    timezone="Europe/London",
    checked="2026-11",
    aliases=("Harbour",),
    signs=(
        dateline_agency(r"HarbourPaper"),
        url_path(r"^/hp/\d{6}/"),
        footer(r"Printed by Harbour Paper Ltd"),
        line_sign(r"HP desk, \d"),
    ),
)
QUAY = Publisher("Quay Post", ("quaypost.example",), "en", "Europe/London", "2026-11", signs=(line_sign("QP desk"),))
CABLE = Publisher(
    name="Cable Agency",
    domains=("cable.example",),
    language="en",
    timezone="Europe/London",
    checked="2026-11",
    signs=(dateline_agency(r"CABLE"), footer(r"Cable Agency material")),
    wire=True,
)
KNOWN = (HARBOUR, QUAY, CABLE)


def page(*lines: str, url: str | None = None, claims: tuple[Claim, ...] = ()) -> Page:
    return Page(url, claims, tuple(Block(index, text) for index, text in enumerate(lines)))


def whose(seen: Page, agency: str | None = None) -> Recognition:
    return recognise(seen, Dateline(raw=f"TOWN ({agency}) -", agency=agency) if agency else None, KNOWN)


def site(name: str) -> Claim:
    return Claim("site", name, "meta:og:site_name")


@pytest.mark.parametrize(
    ("seen", "agency", "source"),
    [
        (page(url="https://news.harbourpaper.example/a"), None, "url"),
        (page(url="https://archive.example/2024/https://harbourpaper.example/a"), None, "url"),
        (
            page(claims=(Claim("url", "https://harbourpaper.example/a", "link:canonical"),)),
            None,
            "link:canonical",
        ),
        (page(claims=(site("HARBOUR"),)), None, "meta:og:site_name"),
        (
            page(claims=(Claim("publisher", "the harbour-paper", "json-ld:publisher"),)),
            None,
            "json-ld:publisher",
        ),
        (page("Boats came in."), "HarbourPaper", "dateline"),
        (page("Boats came in.", "/hp/202611/boats"), None, "block 1"),
        (page("Boats.", "https://harbourpaper.example/hp/boats"), None, "block 1"),
        (page("Boats.", "Printed by Harbour Paper Ltd, Quay Street"), None, "block 1"),
        (page("HP desk, 7 am", "Boats came in."), None, "block 0"),
    ],
)
def test_each_sign_alone_is_enough(seen: Page, agency: str | None, source: str) -> None:
    found = whose(seen, agency)
    assert found.publisher is HARBOUR
    assert found.evidence is not None
    assert found.evidence.source == source


@pytest.mark.parametrize(
    "seen",
    [
        page("Boats came in."),
        page("He read the HP desk, 7 times."),
        page("Printed by Harbour Paper Ltd", *["Boats came in."] * FOOTER_BLOCKS),
        page("The path /hp/202611/boats was shared."),
        page(url="https://notharbourpaper.example/", claims=(site("Harbour Hotel"),)),
    ],
)
def test_a_page_without_a_sign_is_nobodys(seen: Page) -> None:
    assert whose(seen) == Recognition()


def test_a_mirror_is_told_by_the_storys_own_signs() -> None:
    mirror = page("Boats.", "/hp/202611/boats", url="https://mirror.example/1", claims=(site("Mirror"),))
    assert whose(mirror).publisher is HARBOUR
    assert whose(mirror, "HarbourPaper").publisher is HARBOUR


def test_wire_copy_belongs_to_the_host_that_prints_it() -> None:
    found = whose(page(url="https://quaypost.example/a"), "CABLE")
    assert found.publisher is QUAY
    assert found.warnings == ()


def test_anothers_dateline_on_a_registered_host_is_doubted_but_not_believed() -> None:
    found = whose(page(url="https://quaypost.example/a"), "HarbourPaper")
    assert found.publisher is QUAY
    assert len(found.warnings) == 1
    assert "The Harbour Paper" in found.warnings[0]


@pytest.mark.parametrize(
    "seen",
    [
        page("Boats.", claims=(site("Village News"),)),
        page("Boats.", url="https://village.example/a"),
        page("Boats.", claims=(Claim("url", "https://village.example/a", "link:canonical"),)),
        page("Boats.", "Cable Agency material", claims=(site("Village News"),)),
    ],
)
def test_a_wire_agency_does_not_own_a_page_that_names_another_site(seen: Page) -> None:
    assert whose(seen, "CABLE").publisher is None


def test_a_wire_agency_owns_a_page_that_names_no_place() -> None:
    assert whose(page("Boats came in."), "CABLE").publisher is CABLE


def test_a_sign_of_the_printing_site_beats_the_wires_dateline() -> None:
    assert whose(page("Boats.", "QP desk"), "CABLE").publisher is QUAY


def test_a_wire_agencys_own_site_is_its_own() -> None:
    assert whose(page(url="https://www.cable.example/a"), "CABLE").publisher is CABLE
    assert whose(page(claims=(site("Cable Agency"),)), "CABLE").publisher is CABLE


def test_signs_that_contradict_each_other_are_passed_over() -> None:
    both = page("HP desk, 7 am", "QP desk")
    assert whose(both).publisher is None
    assert whose(page("HP desk, 7 am", "QP desk", "Printed by Harbour Paper Ltd")).publisher is HARBOUR


def test_two_claimants_of_one_host_are_reported() -> None:
    rival = Publisher("Rival", ("harbourpaper.example",), "en", "UTC", "2026-11", priority=1)
    found = recognise(page(url="https://harbourpaper.example/a"), None, [*KNOWN, rival])
    assert found.publisher is rival
    assert any("The Harbour Paper" in warning and "priority" in warning for warning in found.warnings)


def test_publishers_of_one_call_are_unknown_to_the_next() -> None:
    seen = page(url="https://harbourpaper.example/a")
    assert recognise(seen, None, [HARBOUR]).publisher is HARBOUR
    assert recognise(seen).publisher is None


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A registry with one publisher and one plug-in; gives the domains of the plug-ins loaded so far."""
    domains: list[str] = []

    def load(plugin: Plugin) -> Publisher:
        domains.append(plugin.domain)
        return HARBOUR

    registry = Registry((QUAY,), (Plugin("harbourpaper.example", "harbour_paper"),))
    monkeypatch.setattr(discovery, "load", load)
    monkeypatch.setattr("newsclean.publishers.recognise.current", lambda: registry)
    return domains


@pytest.mark.parametrize(
    "seen",
    [
        page(url="https://news.harbourpaper.example/a"),
        page(claims=(Claim("url", "https://harbourpaper.example/a", "link:canonical"),)),
        page("HP desk, 7 am", "More at HarbourPaper.EXAMPLE"),
        page("HP desk, 7 am", "Порт закрыт, пишет HARBOURPAPER.EXAMPLE"),
    ],
)
def test_a_plugin_is_loaded_by_a_page_that_speaks_of_its_domain(seen: Page, loaded: list[str]) -> None:
    assert recognise(seen).publisher is HARBOUR
    assert set(loaded) == {"harbourpaper.example"}


@pytest.mark.parametrize(
    "seen",
    [
        page("HP desk, 7 am"),
        page("More at harbourpaper.example", url="https://quaypost.example/a"),
    ],
)
def test_a_plugin_is_not_loaded_for_nothing(seen: Page, loaded: list[str]) -> None:
    assert recognise(seen).publisher in (None, QUAY)
    assert loaded == []


@given(
    st.lists(st.text(min_size=1), max_size=8),
    st.one_of(st.none(), st.text()),
    st.one_of(st.none(), st.text(min_size=1)),
)
def test_evidence_is_there_exactly_where_a_publisher_is(lines: list[str], url: str | None, agency: str | None) -> None:
    found = whose(page(*lines, url=url), agency)
    assert (found.publisher is None) == (found.evidence is None)
