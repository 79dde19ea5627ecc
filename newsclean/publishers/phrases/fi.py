"""Finnish phrases."""

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
        "Lue myös",
        "LUE MYÖS",
        "Katso myös",
        eg=("Lue myös Joki nousee taas", "LUE MYÖS Vaalit lukuina"),
        not_eg=("Lue myös Kiveä, opettaja neuvoo.", "Lue myös pieni präntti"),
    ),
    labelled(
        Role.PROMO,
        "link to another story",
        "(?:lue|katso|kuuntele)(?: myös| lisää| seuraavaksi| tästä)",
        "(?:aiheesta|aiheeseen liittyvää|lisää aiheesta|juttu jatkuu|älä missaa)",
        eg=("Lue myös: Joki nousee", "Lue lisää: Vaalit", "Katso myös: Verot"),
        not_eg="Lue myös klassikoita, hän sanoi.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "lue (?:myös|lisää|seuraavaksi)(?: aiheesta .{1,20})?",
        "(?:aiheeseen liittyvät|muut|uusimmat|lisää|viimeisimmät|suositellut|vastaavat) (?:artikkelit|jutut|uutiset|aiheet|artikkeleita|juttuja|uutisia)",
        "(?:luetuimmat|katsotuimmat|tuoreimmat|uusimmat|suosittelemme|aiheesta lisää|lisää aiheesta)(?: juuri nyt)?",
        "(?:edellinen|seuraava) (?:artikkeli|juttu)",
        eg=("Lue myös", "Luetuimmat", "Uusimmat uutiset", "Lisää aiheesta"),
        not_eg="Uusimmat uutiset puuttuvat, hän sanoi.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "mainos(?:\\W{1,3}(?:juttu|artikkeli) jatkuu .{0,30})?",
        "(?:juttu|artikkeli|teksti) jatkuu (?:mainoksen|kuvan|videon) (?:jälkeen|alla)",
        "(?:kaupallinen yhteistyö|mainossisältö|ilmoitus)",
        eg=("Mainos", "Juttu jatkuu mainoksen jälkeen", "Kaupallinen yhteistyö"),
        not_eg="Mainos tupakasta kielletään.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "jaa(?: (?:artikkeli|juttu|facebookissa|twitterissä|whatsappissa|sivu|.{2,20}(?:ssa|ssä)))?",
        "(?:tulosta|kopioi linkki|linkki kopioitu|tykkää|lähetä ystävälle)",
        eg=("Jaa artikkeli", "Jaa", "Kopioi linkki"),
        not_eg="Jaa leipä, hän sanoi.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:kirjoita|jätä|näytä|lue|lisää) (?:uusi |kaikki )?(?:kommentti|kommentit|vastaus)(?: peruuta vastaus)?",
        r"kommentit ?\(\d{1,6}\)",
        r"\d{1,6} kommentti?a?",
        "sähköpostiosoitettasi ei julkaista.{0,80}",
        "osallistu keskusteluun",
        eg=("Kirjoita kommentti", "3 kommenttia", "Kommentit (12)"),
        not_eg="Kommentit jäivät vähiin.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:tilaa|seuraa|liity)\b.{0,50}\b(?:uutiskirje|uutiskirjeemme|facebookissa|instagramissa|sähköpostiisi|whatsapp\w{0,6}|telegram\w{0,6})\b.{0,60}$",
        why="invitation to a newsletter",
        eg=("Tilaa uutiskirje", "Seuraa meitä Facebookissa"),
        not_eg="Tilaa on kaikille.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "kirjaudu(?: sisään)?(?: (?:tai|lukeaksesi|jatkaaksesi)\\b.{0,40})?",
        r"(?:oletko jo|jo) (?:tilaaja|asiakas)\b.{0,30}",
        "(?:vain tilaajille|tilaa (?:nyt|lehti|digi)|tilaajille|luo tunnus|rekisteröidy)",
        eg=("Kirjaudu sisään", "Oletko jo tilaaja? Kirjaudu", "Vain tilaajille"),
        not_eg="Tilaajille luvattiin hyvitys, yhtiö kertoi.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "kaikki oikeudet pidätetään.{0,60}",
        "(?:tietosuoja(?:seloste|käytäntö)?|evästeasetukset|evästeet|käyttöehdot|ota yhteyttä|yhteystiedot|siirry sisältöön|takaisin ylös|palaute|mediatiedot)",
        r"(?:tämä sivusto|sivusto|käytämme)\b.{0,30} (?:evästeitä|evästeistä)\b.{0,90}",
        "(?:vastaava päätoimittaja|päätoimittaja) ?: .{1,60}",
        eg=("Tietosuojaseloste", "Siirry sisältöön", "Käytämme evästeitä sivustolla."),
        not_eg="Evästeet kiellettiin laivalla.",
    ),
    CONTROLS["fi"],
    EMBEDS["fi"],
    *BANNERS["fi"],
    APPEALS["fi"],
    MAKING["fi"],
)
