"""Czech phrases."""

from newsclean.page import Role
from newsclean.publishers.phrases.appeals import APPEALS
from newsclean.publishers.phrases.banners import BANNERS
from newsclean.publishers.phrases.controls import CONTROLS
from newsclean.publishers.phrases.embeds import EMBEDS
from newsclean.publishers.phrases.making import MAKING
from newsclean.publishers.phrases.wording import labelled, whole
from newsclean.publishers.rule import Rule, drop

RULES: tuple[Rule, ...] = (
    labelled(
        Role.PROMO,
        "link to another story",
        "(?:čtěte|přečtěte si|sledujte|podívejte se|poslechněte si)(?: také| též| i| více| dále)?",
        "(?:více|související|k tématu|mohlo by vás zajímat|nepřehlédněte|další čtení)",
        eg=("Čtěte také: Řeka stoupá", "Přečtěte si také: Volby", "K tématu: Daně"),
        not_eg="Čtěte také klasiky, radil.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "(?:čtěte|přečtěte si) (?:také|i|více|dále)",
        "(?:související|podobné|další|nejnovější|poslední|doporučené) (?:články|zprávy|témata|příspěvky|videa)",
        "(?:nejčtenější|nejsledovanější|nejdiskutovanější|doporučujeme|nepřehlédněte|k tématu)(?: články| zprávy)?",
        "mohlo by (?:vás|se vám) (?:také )?(?:zajímat|líbit)",
        "(?:předchozí|následující) článek",
        eg=("Související články", "Nejčtenější", "Mohlo by vás zajímat"),
        not_eg="Doporučujeme procházku, říká lékař.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "reklama",
        "inzerce",
        "(?:článek|text) pokračuje pod (?:reklamou|inzercí|videem)",
        "komerční sdělení",
        eg=("Reklama", "INZERCE"),
        not_eg="Reklama na tabák je zakázána.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "sdílet(?: (?:článek|na .{1,20}|přes .{1,20}|tento článek))?",
        "(?:tisknout|vytisknout|vytisknout článek|poslat e-?mailem|kopírovat odkaz|líbí se mi)",
        eg=("Sdílet", "Sdílet na Facebooku", "Vytisknout článek"),
        not_eg="Sdílet chleba je jeho zásada.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:přidat|napsat|vložit|zobrazit) (?:nový |první )?(?:komentář(?:e)?|příspěvek)",
        "vstoupit do diskuse.{0,20}",
        r"diskuse ?\(\d{1,6}\)",
        r"\d{1,6} komentář(?:ů|e)?",
        "vaše e-?mailová adresa nebude zveřejněna.{0,80}",
        eg=("Přidat komentář", "Vstoupit do diskuse", "Diskuse (3)"),
        not_eg="Diskuse byla ostrá.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:přihlaste se|odebírejte|sledujte nás|přihlásit se)\b.{0,50}\b(?:newsletteru?|facebooku|twitteru|instagramu|google zprávách|e-?mail|youtube|odběru)\b.{0,60}$",
        why="invitation to a newsletter",
        eg=("Přihlaste se k odběru newsletteru", "Sledujte nás na Facebooku"),
        not_eg="Sledujte nás pozorně, řekl.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "přihlásit(?: se)?",
        "registrovat(?: se)?",
        "(?:pouze|jen|exkluzivně) pro předplatitele",
        "(?:koupit|objednat|získat) předplatné",
        r"už (?:máte|jste) .{0,30}(?:předplatné|předplatitel|účet)\b.{0,30}",
        eg=("Přihlásit se", "Pouze pro předplatitele"),
        not_eg="Registrovat auto nelze.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        "všechna práva vyhrazena.{0,60}",
        "(?:zásady|ochrana) (?:ochrany )?(?:osobních údajů|soukromí)",
        "(?:podmínky užití|nastavení cookies|přejít k obsahu|přejít na obsah|mapa webu|nahoru)",
        r"(?:tento web|tyto stránky|používáme)\b.{0,30} (?:soubory )?cookies\b.{0,90}",
        r"(?:publikování|šíření|kopírování) .{0,60}(?:zakázáno|souhlasu)\b.{0,60}",
        eg=("Všechna práva vyhrazena.", "Ochrana osobních údajů", "Přejít k obsahu"),
        not_eg="Ochrana soukromí je téma.",
    ),
    whole(
        Role.NAV,
        "part of the page's frame",
        "přejít před obsah .{3,40}",
        "zobrazit vše",
        eg=("Přejít před obsah vložený z jiného webu.", "Zobrazit vše"),
        not_eg="Zobrazit vše nelze, řekl starosta.",
    ),
    CONTROLS["cs"],
    EMBEDS["cs"],
    *BANNERS["cs"],
    APPEALS["cs"],
    MAKING["cs"],
)
