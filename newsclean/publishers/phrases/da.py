"""Danish phrases."""

from newsclean.page import Role
from newsclean.publishers.phrases.appeals import APPEALS
from newsclean.publishers.phrases.banners import BANNERS
from newsclean.publishers.phrases.controls import CONTROLS
from newsclean.publishers.phrases.embeds import EMBEDS
from newsclean.publishers.phrases.making import MAKING
from newsclean.publishers.phrases.wording import labelled, leading, whole
from newsclean.publishers.rule import Rule, drop

RULES: tuple[Rule, ...] = (
    leading(
        Role.PROMO,
        "link to another story",
        "Læs også",
        "LÆS OGSÅ",
        "Se også",
        "SE OGSÅ",
        eg="Læs også Floden stiger igen",
        not_eg="Læs også Andersen, siger læreren til eleverne.",
    ),
    labelled(
        Role.PROMO,
        "link to another story",
        "læs (?:også|mere|videre)(?: her| om .{1,20})?",
        "(?:se|lyt|hør)(?: også| mere| med her)",
        "(?:gå ikke glip af|relateret|mere om emnet)",
        eg=("Læs også: Floden stiger", "LÆS MERE: Valget", "Se også: Skat"),
        not_eg="Læs også klassikere, sagde han.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "læs (?:også|mere|videre)(?: om .{1,20})?",
        "(?:relaterede|lignende|flere|seneste|andre) (?:artikler|nyheder|indlæg|emner|historier)",
        "(?:mest læste?|mest sete|seneste nyt|anbefalet(?: til dig)?|populært lige nu)",
        "mere (?:om emnet|fra .{1,30})",
        eg=("Læs også", "Relaterede artikler", "Mest læste"),
        not_eg="Seneste nyt mangler, sagde hun.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "annoncer?",
        "artiklen fortsætter (?:under|efter) annoncen",
        "(?:sponsoreret indhold|annoncørbetalt indhold)",
        eg=("Annonce", "ANNONCE"),
        not_eg="Annonce for tobak forbydes.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "del(?: (?:artiklen|artikel|indlægget|på .{1,20}|via .{1,20}|siden))",
        "(?:udskriv|print artikel|kopi[eé]r link|link kopieret|synes godt om|gem artikel)",
        eg=("Del artiklen", "Del på Facebook", "Kopier link"),
        not_eg="Del brødet, sagde han.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:skriv|tilføj|vis|læs|efterlad) (?:en |et |alle )?(?:kommentar(?:er)?|svar)(?: annuller svar)?",
        r"kommentarer ?\(\d{1,6}\)",
        r"\d{1,6} kommentar(?:er)?",
        "din e-?mailadresse vil ikke blive publiceret.{0,80}",
        "deltag i debatten",
        eg=("Skriv en kommentar", "3 kommentarer"),
        not_eg="Kommentarer udeblev.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:tilmeld dig|abonn[ée]r på|følg os|få)\b.{0,50}\b(?:nyhedsbrev(?:et|e)?|facebook|twitter|instagram|indbakke|e-?mail)\b.{0,60}$",
        why="invitation to a newsletter",
        eg=("Tilmeld dig vores nyhedsbrev", "Følg os på Facebook"),
        not_eg="Få tror på det.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "log (?:ind|på)(?: her| eller .{1,25}| for at (?:læse|fortsætte|kommentere).{0,30})?",
        r"(?:allerede|er du allerede) (?:abonnent|medlem|kunde)\b.{0,30}",
        "(?:bliv|køb|kun for) (?:abonnent(?:er)?|abonnement|medlem)",
        eg=("Log ind", "Allerede abonnent? Log ind", "Køb abonnement"),
        not_eg="Log ind på det, bad han.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "alle rettigheder forbeholdes.{0,60}",
        "(?:privatlivspolitik|cookie-?politik|persondatapolitik|cookieindstillinger|kontakt os|om os|gå til indhold(?:et)?|spring til indhold|til toppen)",
        r"(?:dette (?:website|websted)|denne (?:hjemmeside|side)|vi) (?:bruger|anvender) .{0,20}cookies\b.{0,90}",
        "ophavsret.{0,20}beskyttet.{0,80}",
        eg=("Alle rettigheder forbeholdes.", "Privatlivspolitik", "Gå til indhold"),
        not_eg="Kontakt os, bad de.",
    ),
    CONTROLS["da"],
    EMBEDS["da"],
    *BANNERS["da"],
    APPEALS["da"],
    MAKING["da"],
)
