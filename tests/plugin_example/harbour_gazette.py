"""The Harbour Gazette, a newspaper invented for this example."""

from newsclean import Publisher, Role, cut_after, dateline_agency, drop, footer, line_sign, story_in, url_path

PUBLISHER = Publisher(
    name="The Harbour Gazette",
    domains=("harbourgazette.example",),
    language="en",
    timezone="Europe/London",
    checked="2026-11",
    home="https://www.harbourgazette.example",
    aliases=("Harbour Gazette",),
    signs=(
        dateline_agency(r"Harbour Gazette", eg="Harbour Gazette", not_eg="Harbour Master"),
        url_path(
            r"^/gazette/\d{4}-\d\d-\d\d/[a-z-]{3,80}$",
            eg="/gazette/2026-10-05/night-ferry-returns",
            not_eg="/gazette/archive",
        ),
        footer(
            r"Printed and published at Quay House by The Harbour Gazette",
            eg="Printed and published at Quay House by The Harbour Gazette",
        ),
        line_sign(r"Gazette desk, \d{1,2}\.\d\d [ap]m$", eg="Gazette desk, 6.40 am", not_eg="Gazette desk sold"),
    ),
    url_date=r"/gazette/(?P<Y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)/",
    bylines=(r"From our (?:correspondent|reporter) (?P<authors>[^,.]{3,60})$",),
    rules=(
        story_in(
            "div.gazette-story",
            why="the element the story stands in",
            eg='<div class="gazette-story"><p>The ferry came back at dawn.</p></div>',
            not_eg='<div class="gazette-teaser"><p>The ferry came back at dawn.</p></div>',
        ),
        drop(
            Role.NAV,
            line=r"Gazette desk, \d{1,2}\.\d\d [ap]m$",
            why="line that the desk stamps on each page",
            eg="Gazette desk, 6.40 am",
            not_eg="Gazette desk, 6.40 am, and the room is full of smoke.",
        ),
        drop(
            Role.NAV,
            path="header",
            why="menu",
            eg='<header><a href="/">Home</a> <a href="/tides">Tides</a></header>',
            not_eg="<p>Home, said the skipper.</p>",
        ),
        drop(
            Role.NAV,
            line=r"/gazette/\d{4}-\d\d-\d\d/[a-z-]{3,80}$",
            why="the story's own address",
            eg="/gazette/2026-10-05/night-ferry-returns",
            not_eg="/gazette/2026-10-05/ was the first page.",
        ),
        drop(
            Role.BYLINE,
            line=r"From our (?:correspondent|reporter) [^,.]{3,60}$",
            why="names the writer",
            eg="From our correspondent Tamsin Orrell",
            not_eg="From our correspondent came a letter, and then nothing.",
        ),
        cut_after(
            Role.LEGAL,
            line=r"Printed and published at Quay House",
            why="imprint",
            eg="Printed and published at Quay House by The Harbour Gazette",
            not_eg="Printed by hand",
        ),
        drop(
            Role.PROMO,
            line=r"On the quay today\s?[:»]",
            why="one-line link to another story",
            eg="On the quay today: gull counted twice",
            not_eg="On the quay today there were no boats.",
        ),
        cut_after(
            Role.RELATED,
            line=r"Washed ashore this week$",
            why="list of other stories starts",
            eg="Washed ashore this week",
            not_eg="Washed ashore this week were three crates of lemons.",
        ),
    ),
)
