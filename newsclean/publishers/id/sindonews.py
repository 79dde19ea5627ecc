"""SINDOnews and its channels (nasional, daerah, ekbis, international …), all on subdomains of sindonews.com."""

from newsclean.page import Role
from newsclean.publishers.rule import Publisher, dateline_agency, drop, story_in, url_path

PUBLISHER = Publisher(
    name="SINDOnews",
    domains=("sindonews.com",),
    language="id",
    timezone="Asia/Jakarta",
    checked="2026-11",
    home="https://www.sindonews.com",
    signs=(
        dateline_agency(
            r"(?i:sindonews(?:\.com)?)", eg=("SINDOnews", "SINDONEWS.COM", "Sindonews.com"), not_eg="Sindo Weekly"
        ),
        url_path(
            r"/read/\d{3,9}/\d{1,4}/[a-z0-9-]{5,200}-\d{10}",
            eg="/read/1731775/178/warung-apung-waduk-buka-1784873276",
            not_eg="/read/1731775/warung-apung-waduk-buka",
        ),
    ),
    rules=(
        drop(
            Role.DATE_LINE,
            line=r"(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu), \d{1,2} [A-Z][a-z]{2,8} 20\d\d - \d\d:\d\d WI(?:B|TA|T)$",
            why="date line under the headline",
            eg="Jum'at, 24 Juli 2026 - 13:39 WIB",
            not_eg="Jum'at, 24 Juli 2026 - 13:39 WIB adalah saat gempa itu tercatat.",
        ),
        drop(
            Role.BYLINE,
            path="div.detail-nama-redaksi",
            why="byline",
            eg='<div class="detail-nama-redaksi"><a rel="author">Nadia Larasati</a></div>',
        ),
        drop(
            Role.DATE_LINE,
            path="div.detail-date-artikel",
            why="date line",
            eg='<div class="detail-date-artikel">Kamis</div>',
        ),
        drop(Role.BYLINE, path="div.editor", why="initials of the editor", eg='<div class="editor">(ndl)</div>'),
        drop(
            Role.NAV,
            path="div.paging-artikel",
            why="page numbers",
            eg='<div class="paging-artikel"><a>2</a></div>',
        ),
        story_in(
            "#detail-desc",
            why="the element that holds the story",
            eg='<div id="detail-desc" class="detail-desc">Teks</div>',
        ),
    ),
)
