"""Swedish phrases."""

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
        "Läs (?:också|även)",
        "LÄS (?:OCKSÅ|ÄVEN)",
        "Se även",
        eg="Läs också Floden stiger igen",
        not_eg="Läs också Strindberg, säger läraren till eleverna.",
    ),
    labelled(
        Role.PROMO,
        "link to another story",
        "läs (?:också|även|mer|vidare)(?: här| om .{1,20})?",
        "(?:se|lyssna)(?: också| även| mer| här)",
        "(?:missa inte|relaterat|mer om ämnet)",
        eg=("Läs också: Floden stiger", "LÄS MER: Valet", "Se även: Skatt"),
        not_eg="Läs också klassiker, sa han.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "läs (?:också|även|mer)(?: om .{1,20})?",
        "(?:relaterade|liknande|fler|senaste|rekommenderade|andra) (?:artiklar|nyheter|inlägg|ämnen|läsning)",
        "(?:mest läst|mest lästa|mest läst just nu|senaste nytt|relaterat|rekommenderas)",
        "mer (?:om ämnet|från .{1,30}|i ämnet)",
        "du kanske också gillar",
        eg=("Läs också", "Relaterade artiklar", "Mest läst"),
        not_eg="Senaste nytt från fronten saknas, sa hon.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "annons(?:er)?",
        "artikeln fortsätter (?:under|efter) annonsen",
        "(?:i samarbete med|sponsrat innehåll)",
        eg=("Annons", "ANNONS"),
        not_eg="Annons om tobak förbjuds.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "dela(?: (?:artikeln|artikel|inlägget|på .{1,20}|via .{1,20}|sidan))?",
        "(?:skriv ut|kopiera länk(?:en)?|länk kopierad|tipsa en vän|gilla detta|spara artikel)",
        eg=("Dela artikeln", "Dela på Facebook", "Skriv ut"),
        not_eg="Dela brödet, sa han.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:lämna|skriv|visa|läs) (?:en |ett |alla )?(?:kommentar(?:er)?|svar)(?: avbryt svar)?",
        r"kommentarer ?\(\d{1,6}\)",
        r"\d{1,6} kommentar(?:er)?",
        "din e-?postadress kommer inte publiceras.{0,80}",
        eg=("Lämna ett svar", "3 kommentarer"),
        not_eg="Kommentarer uteblev.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:anmäl dig|prenumerera|skriv upp dig|följ oss|få)\b.{0,50}\b(?:nyhetsbrev(?:et)?|facebook|twitter|instagram|mejlen|e-?post|inkorg(?:en)?)\b.{0,60}$",
        why="invitation to a newsletter",
        eg=("Anmäl dig till vårt nyhetsbrev", "Följ oss på Facebook"),
        not_eg="Få tror på det.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "logga in(?: här| eller .{1,25}| för att (?:läsa|fortsätta|kommentera).{0,30})?",
        r"(?:redan|är du redan) (?:prenumerant|kund|medlem)\b.{0,30}",
        "(?:bli|börja) (?:prenumerant|prenumerera)",
        "(?:endast|bara|exklusivt) för prenumeranter",
        "prenumerera(?: nu)?",
        eg=("Logga in", "Redan prenumerant? Logga in", "Bli prenumerant"),
        not_eg="Logga in kunde ingen.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "(?:alla rättigheter (?:förbehållna|reserverade)|med ensamrätt).{0,60}",
        "(?:integritetspolicy|personuppgiftspolicy|cookie(?:s|policy|inställningar)|användarvillkor|kontakta oss|om oss|hoppa till innehåll(?:et)?|gå till innehåll|till toppen|tipsa oss)",
        r"(?:den här (?:webbplatsen|sajten|sidan)|vi) använder .{0,20}(?:cookies|kakor)\b.{0,90}",
        "(?:ansvarig utgivare) ?: .{1,60}",
        eg=("Alla rättigheter förbehållna", "Integritetspolicy", "Hoppa till innehåll"),
        not_eg="Kontakta oss, bad de.",
    ),
    CONTROLS["sv"],
    EMBEDS["sv"],
    *BANNERS["sv"],
    APPEALS["sv"],
    MAKING["sv"],
)
