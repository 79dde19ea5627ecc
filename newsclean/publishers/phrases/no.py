"""Norwegian phrases."""

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
        "Les også",
        "LES OGSÅ",
        "Se også",
        "SE OGSÅ",
        eg=("Les også Elva stiger igjen", "LES OGSÅ Valget i tre tall"),
        not_eg=("Les også Ibsen, sier læreren til elevene.", "Les også det med liten skrift"),
    ),
    labelled(
        Role.PROMO,
        "link to another story",
        "les (?:også|mer|videre|mere)(?: her| om .{1,20})?",
        "(?:se|hør)(?: også| mer)",
        "(?:gå ikke glipp av|relatert|mer om saken)",
        eg=("Les også: Elva stiger", "LES MER: Valget", "Se også: Skatt"),
        not_eg="Les også klassikere, sa han.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "les (?:også|mer|videre)(?: om .{1,20})?",
        "(?:relaterte|lignende|flere|siste|andre) (?:artikler|saker|nyheter|innlegg|emner)",
        "(?:mest leste?|mest sett|siste nytt|anbefalt(?: for deg)?|populært)",
        "mer (?:om saken|fra .{1,30})",
        eg=("Les også", "Relaterte saker", "Mest lest", "Siste nytt"),
        not_eg="Siste nytt mangler, sa hun.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "annonser?",
        "annonsørinnhold.{0,20}",
        "(?:artikkelen|saken) fortsetter (?:under|etter) annonsen",
        "(?:sponset innhold)",
        eg=("Annonse", "ANNONSE", "Saken fortsetter under annonsen"),
        not_eg="Annonse for tobakk forbys.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "del(?: (?:artikkelen|saken|innlegget|på .{1,20}|via .{1,20}|siden))",
        "(?:skriv ut|kopier lenken?|lenke kopiert|liker|tips en venn)",
        eg=("Del saken", "Del på Facebook", "Kopier lenke"),
        not_eg="Del brødet, sa han.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:skriv|legg igjen|vis|les|legg til) (?:en |et |alle )?(?:kommentar(?:er)?|svar)(?: avbryt svar)?",
        r"kommentarer ?\(\d{1,6}\)",
        r"\d{1,6} kommentar(?:er)?",
        "din e-?postadresse vil ikke bli publisert.{0,80}",
        "delta i debatten",
        eg=("Legg igjen en kommentar", "3 kommentarer"),
        not_eg="Kommentarer uteble.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:meld deg på|abonn[ée]r på|følg oss|få)\b.{0,50}\b(?:nyhetsbrev(?:et)?|facebook|twitter|instagram|innboks(?:en)?|e-?post)\b.{0,60}$",
        why="invitation to a newsletter",
        eg=("Meld deg på nyhetsbrevet", "Følg oss på Facebook"),
        not_eg="Få tror på det.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "logg inn(?: her| eller .{1,25}| for å (?:lese|fortsette|kommentere).{0,30})?",
        r"(?:allerede|er du allerede) (?:abonnent|medlem|kunde)\b.{0,30}",
        "(?:bli|kjøp|kun for) (?:abonnent(?:er)?|abonnement|medlem)",
        eg=("Logg inn", "Allerede abonnent? Logg inn", "Bli abonnent"),
        not_eg="Logg inn her, sa han.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "alle rettigheter (?:reservert|forbeholdt).{0,60}",
        r"(?:personvern(?:erklæring|policy)|informasjonskapsler(?: \(cookies\))?|cookie-?innstillinger|kontakt oss|om oss|hopp til innhold(?:et)?|gå til innhold|til toppen|brukervilkår|tips oss)",
        r"(?:dette nettstedet|denne (?:nettsiden|siden)|vi) bruker .{0,20}(?:cookies|informasjonskapsler)\b.{0,90}",
        "(?:ansvarlig redaktør|sjefredaktør) ?: .{1,60}",
        eg=("Personvernerklæring", "Hopp til innhold", "Kontakt oss"),
        not_eg="Kontakt oss, ba de.",
    ),
    whole(
        Role.NAV,
        "part of the page's frame",
        "vis (?:mer|mindre|alle)(?: vis mindre)?",
        eg=("Vis mer", "Vis mer Vis mindre"),
        not_eg="Vis mer respekt, ba ordføreren.",
    ),
    CONTROLS["no"],
    EMBEDS["no"],
    *BANNERS["no"],
    APPEALS["no"],
    MAKING["no"],
)
