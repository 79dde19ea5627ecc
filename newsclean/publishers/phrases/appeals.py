"""Asks readers to register, subscribe, donate, write in or follow; of such lines, those that say it in a sentence."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import opening
from newsclean.publishers.rule import Rule

_says = partial(opening, Role.PROMO, "asks for registration, money or a subscription")

APPEALS: Final[dict[str, Rule]] = {
    "en": _says(
        r"you can save this article by registering",
        r"this (?:content|article|story) is (?:reserved|available only|only available|exclusive(?:ly)?) (?:for|to) .{0,30}(?:subscribers|members|registered)",
        r"(?:create|register for) (?:a |an |your )?(?:free )?account (?:to|and|now|for)\b.{0,100}$",
        r"(?:registration|registering) is (?:a )?free\b.{0,100}$",
        r"unlimited (?:online |digital )access to .{3,120}$|(?:full|unlimited) access to .{0,60}\b(?:articles|content|stories|website|epaper|site)\b.{0,60}$",
        r"(?:access articles from across|enjoy additional articles|exclusive articles (?:from|by)|get (?:exclusive access|email updates from)|get (?:the latest|our award[- ]winning|our free|our daily|our weekly|a dash|real-time|all the latest))\b.{0,140}$",
        r"(?:the next issue of|a welcome email is on its way|we encountered an issue signing|please check your junk|interested in more newsletters|by signing up you consent|i would like to (?:be emailed|receive))\b.{0,160}$",
        r"(?:remove|hide|no more) ads$|don['’]t want to see (?:this|ads)\b.{0,60}$|support (?:our|independent|quality) journalism\b.{0,100}$",
        r"(?:enjoyed|liked|like) this (?:story|article|post)\?.{0,150}$",
        r"(?:please )?(?:consider )?(?:donat(?:e|ing)|mak(?:e|ing) a donation|becom(?:e|ing) a (?:member|supporter|subscriber))(?: today| now| here| to (?:us|our|support|keep)\b[^,]{0,80})?[.!]?$",
        r"for (?:the latest|more) (?:breaking |local |top )?(?:news|stories)\b.{0,60}(?:sign up|follow|subscribe|check our|click|visit|download)\b.{0,100}$",
        r"(?:sign ?up|subscribe|register|join)(?: (?:up|now|today|here|below|for free))?(?: to (?:receive|get|learn|stay|our|the)| for (?:our|the|a free)| our) .{0,90}(?:emails?|newsletters?|blog|updates|insights|mailing list|inbox|trial|up to date)\b[^.]{0,60}[.!]?$",
        r"follow (?:me|us|along) on (?:instagram|facebook|twitter|x|tiktok|youtube|linkedin|threads|pinterest)\b.{0,100}$",
        r"(?:we rely on|this (?:site|project) is supported by|made possible by) (?:donations|readers|our readers)\b.{0,100}$",
        r"if you have (?:any )?(?:questions|comments|information)\b.{0,60}(?:click here|e-?mail me|contact us|let us know)\b.{0,80}$",
        r"rate this (?:article|story|post)$|sign up[.!]?$",
        r"(?:got|have|do you have) (?:a (?:story|tip|news tip)|any (?:news|information)|something to say)\b.{0,40}\?.{0,150}$",
        r"to (?:submit|report|request) (?:a|an) (?:correction|error|typo)\b.{0,100}$",
        r"follow .{2,60} (?:on|and) .{2,40}(?:google news|preferred source|latest news updates|social media)\b.{0,100}$",
        eg=(
            "You can save this article by registering for free here.",
            "This content is reserved for subscribers",
            "Registration is a free and easy way to support our journalism.",
            "Enjoyed this story? Support us by becoming a member.",
            "Remove ads",
            "Got a story? Write to our news team.",
        ),
        not_eg=(
            "Registering is a duty, the mayor said.",
            "Unlimited access to the sea was his dream, and he got it at last after years of work, when the mayor gave in and the gate was opened to all that came.",
            "Donate blood, the doctors said.",
        ),
    ),
    "de": _says(
        r"hat (?:ihnen|dir|euch) (?:dieser|der|dieses|das|diese) (?:artikel|beitrag|text|video)\b.{0,20}(?:gefallen|geholfen)",
        r"(?:deine|ihre|eure|jede) spende\b[^.]{0,100}$",
        r"(?:jetzt|hier|bitte) (?:spenden|unterstützen|mitglied werden|abonnieren|bestellen|testen|registrieren|sichern|herunterladen)(?: und\b[^.]{0,60})?[.!]?$",
        r"(?:unterstützen sie|unterstütze) (?:uns|unsere|unseren|unabhängigen)\b.{0,140}$",
        r"(?:oder )?werden sie (?:förder-?)?mitglied\b.{0,100}$|mitglied (?:bei .{2,40} )?werden[.!]?$",
        r"(?:\d{1,3}|zwei|vier|einen?|drei) (?:wochen?|monate?) (?:lang )?(?:kostenlos|gratis) (?:und unverbindlich )?(?:testen|lesen|probelesen)\b.{0,40}$",
        r"mit (?:ihrem|deinem|einem) .{0,20}abo (?:können|kannst|lesen|erhalten)\b.{0,140}$",
        r"(?:mit (?:meiner|der) (?:anmeldung|registrierung)|mit dem (?:absenden|abonnieren|klick)|ich (?:stimme|willige|möchte)) .{0,80}(?:newsletter|datenschutz|werb|nutzungsbeding|agb)",
        r"(?:jeden|jede|immer) .{2,30}(?:die (?:wichtigsten|besten|neuesten) (?:news|nachrichten|meldungen|geschichten|themen|artikel|jobs)|die topstorys|das wichtigste)\b.{0,100}$",
        r"(?:hier geht es zur|laden sie|lade dir|holen sie sich|hol dir|mehr lesekomfort mit der) .{0,40}app\b.{0,80}$",
        r"(?:uns gibt es|folgen sie uns|folge uns|die .{2,20}|sie finden uns) auch (?:auf|bei) (?:whatsapp|telegram|instagram|social media|facebook|tiktok|threads|bluesky)\b.{0,80}$",
        r"(?:aktuelle|die wichtigsten|alle) (?:nachrichten|news|meldungen)\b.{0,60}(?:aufs handy|per push|auf ihr smartphone|per mail|im newsletter|im liveblog|postfach|auf einen blick)\b.{0,80}$",
        eg=(
            "Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.",
            "Deine Spende für freie Häfen",
            "Jetzt abonnieren",
            "2 Wochen kostenlos testen",
            "Mit Ihrem Abo können Sie Artikel verschenken.",
        ),
        not_eg=("Ihre Spende gab sie dem Verein zurück.", "Jetzt spenden sie Trost."),
    ),
    "fr": _says(
        r"(?:cet article|ce contenu|la suite|l[’']accès) .{0,30}(?:réservé|exclusi)\w{0,6} (?:à|aux)\b.{0,40}(?:abonnés|inscrits|membres)",
        r"(?:soutenez(?:-nous| notre| nos| un journalisme)|faites un don|faire un don|aidez-nous)\b.{0,120}$",
        r"(?:vous avez aimé|cet article vous a plu|ce contenu vous a plu)\b.{0,120}",
        r"(?:découvrez nos offres|nouveau : découvrez|abonnez-vous)\b.{0,80}$",
        r"(?:inscrivez-vous|créez un compte|créer un compte|connectez-vous)\b.{0,100}$",
        eg=("Soutenez notre travail", "Cet article vous a plu ? Partagez-le.", "Découvrez nos offres Premium !"),
        not_eg=("Cet article de loi est vieux.", "Aidez le voisin, dit-elle, et soyez bon. Il en a besoin."),
    ),
    "es": _says(
        r"(?:este contenido|esta noticia|este artículo) (?:es |está )?(?:exclusiv|reservad|solo para)\w{0,3}\b.{0,60}(?:suscriptores|socios|registrados)",
        r"(?:no has terminado tu compra|no podemos cobrar tu cuota|actualizar datos de pago|por favor, actualiza tus datos)\b",
        r"(?:hazte|haz|apoya|colabora|dona|ayúdanos)\b.{0,40}(?:soci[oa]|suscriptor|donación|periodismo|donativo)\b.{0,80}$",
        r"(?:te ha gustado|¿te gustó) (?:este|el|esta)\b.{0,80}$",
        r"si (?:quieres|deseas|continúas) .{0,80}(?:suscrí|dispositivo|regístrate)\w{0,6}\b.{0,80}$",
        eg=("Hazte socio y apoya el periodismo libre", "Este contenido es exclusivo para suscriptores"),
        not_eg=("Este contenido gustó.", "Apoya a su hijo en todo."),
    ),
    "pt": _says(
        r"(?:este conteúdo|este artigo|esta matéria) (?:é )?(?:exclusiv|reservad)\w{0,3}\b.{0,60}(?:assinantes|subscritores|cadastrados)",
        r"(?:apoie|doe|contribua|torne-se|assine|seja)\b.{0,50}(?:jornalismo|assinante|apoiador|membro|doação)\b.{0,80}$",
        r"(?:gostou (?:deste|desta|do|da)|já é assinante)\b.{0,80}$",
        eg=("Este conteúdo é exclusivo para assinantes", "Apoie o jornalismo independente"),
        not_eg=("Este conteúdo agradou.",),
    ),
    "it": _says(
        r"(?:questo (?:articolo|contenuto)|la lettura) (?:è )?(?:riservat|esclusiv)\w{0,3}\b.{0,60}(?:abbonati|iscritti|registrati)",
        r"(?:sostieni|abbonati|sostenete|iscriviti|dona)\b.{0,50}(?:giornalismo|abbonamento|donazione|newsletter|notizie)\b.{0,80}$",
        r"(?:ti è piaciuto (?:questo|l[’'])|sei già abbonato|trovi tutti gli articoli salvati)\b.{0,120}$",
        eg=("Questo articolo è riservato agli abbonati", "Sostieni il giornalismo libero"),
        not_eg=("Questo articolo di legge è vecchio.",),
    ),
    "nl": _says(
        r"(?:dit artikel|deze inhoud) is (?:alleen|exclusief|enkel) (?:voor|beschikbaar voor) .{0,30}(?:abonnees|leden)",
        r"(?:steun|doneer)\b.{0,50}(?:journalistiek|donatie)\b.{0,80}$|tip ?:? als abonnee\b",
        r"(?:vond je dit artikel|heb je een tip)\b.{0,120}\?.{0,80}$",
        eg=("Dit artikel is alleen voor abonnees", "Steun onafhankelijke journalistiek"),
        not_eg=("Dit artikel is oud.",),
    ),
    "no": _says(
        r"(?:denne (?:saken|artikkelen)|artikkelen) er (?:kun |bare |forbeholdt )?(?:for )?abonnent",
        r"(?:har du (?:tips|et tips)|tips oss|send oss (?:tips|en e-?post|bilde))\b.{0,100}$|støtt .{0,40}journalistikk\b.{0,60}$",
        eg=("Denne saken er kun for abonnenter", "Har du tips? Skriv til oss"),
        not_eg=("Denne saken er gammel.",),
    ),
    "da": _says(
        r"(?:denne artikel|artiklen) er (?:kun |forbeholdt )?(?:for )?(?:abonnenter|medlemmer)|støt .{0,40}journalistik\b.{0,60}$|har du (?:et )?tip\b.{0,80}$",
        eg=("Denne artikel er kun for abonnenter", "Har du et tip? Skriv til os"),
        not_eg=("Denne artikel er gammel.",),
    ),
    "sv": _says(
        r"(?:den här artikeln|artikeln) är (?:endast |bara |exklusiv )?(?:för|låst för)?.{0,20}(?:prenumeranter|plus)|tipsa oss\b.{0,80}$|stöd .{0,40}journalistik\b.{0,60}$",
        eg=("Den här artikeln är bara för prenumeranter", "Tipsa oss här"),
        not_eg=("Artikeln är lång.",),
    ),
    "fi": _says(
        r"(?:tämä (?:juttu|artikkeli|sisältö) on (?:vain )?(?:tilaajille|tarkoitettu)|jätä juttuvinkki|lähetä (?:juttu)?vinkki)\b.{0,80}$",
        eg=("Tämä juttu on vain tilaajille", "Lähetä juttuvinkki"),
        not_eg=("Tämä juttu on vanha.",),
    ),
    "pl": _says(
        r"(?:ten|pozostałe?|dalsza|ta) .{0,40}(?:tylko dla|dla|wyłącznie dla) (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)",
        r"(?:wesprzyj|wspieraj|wpłać|dołącz do)\b.{0,60}(?:nas|dziennikarstwo|redakcję|subskryb|prenumer)\w{0,8}\b.{0,60}$",
        eg=("Ten artykuł jest tylko dla prenumeratorów", "Wesprzyj niezależne dziennikarstwo"),
        not_eg=("Ten dom jest stary.",),
    ),
    "cs": _says(
        r"(?:tento|celý|pokračování) .{0,40}(?:pouze pro|jen pro|pro) (?:předplatitele|přihlášené|členy)|podpořte\b.{0,80}$",
        eg=("Tento článek je pouze pro předplatitele", "Podpořte nezávislou žurnalistiku"),
        not_eg=("Tento dům je starý.",),
    ),
    "ru": _says(
        r"(?:поддержите (?:нас|наш|нашу|работу|редакцию|независим)|подпишитесь на|оформите подписку)\w{0,4}\b.{0,100}$|(?:этот|полный) (?:материал|текст|доступ) (?:доступен )?(?:только )?(?:для |по )?подпис\w{1,8}.{0,40}$",
        r"(?:если вы )?(?:нашли|заметили|увидели) (?:ошибку|опечатку)\b.{0,120}$",
        eg=("Поддержите нас", "Если вы заметили ошибку, выделите её и нажмите Ctrl+Enter"),
        not_eg=("Поддержать его не смогли, и он ушёл. Так всё и кончилось.",),
    ),
    "uk": _says(
        r"(?:підтримайте (?:нас|наш|нашу|роботу|редакцію|незалежн)|підпишіться на)\w{0,4}\b.{0,100}$|(?:якщо ви )?(?:знайшли|помітили|побачили) помилку\b.{0,120}$",
        eg=("Підтримайте нас", "Якщо ви помітили помилку, виділіть її"),
        not_eg=("Підтримка була малою.",),
    ),
    "tr": _says(
        r"(?:bizi destekleyin|bu (?:içerik|haber) (?:sadece )?aboneler\w{0,4}\b.{0,40})[.!]?$",
        eg=("Bu içerik aboneler içindir", "Bizi destekleyin"),
        not_eg=("Bu haber herkesi üzdü.",),
    ),
    "ja": _says(
        r"(?:(?:無料|新規|無料会員|新規会員|会員)登録(?:する|して|は|すると).{0,40}|(?:会員|購読者|有料会員|紙の新聞の定期購読者|定期購読者)の方は.{0,40}|ご登録いただいた.{0,140})$",
        eg=("無料会員登録する", "ご登録いただいたメールアドレスに送ります"),
        not_eg=("会員登録した人は増えた",),
    ),
    "ko": _says(
        r"(?:이 기사는 (?:유료|구독자|회원).{0,40}|구독하시면.{0,40}|회원\s?가입\s?(?:후|하시면).{0,40})$",
        eg=("이 기사는 유료 회원 전용입니다",),
        not_eg=("이 기사는 사실이다",),
    ),
    "id": _says(
        r"(?:dukung (?:jurnalisme|kami)|gabung (?:di (?:whatsapp|telegram|channel|grup)|sekarang)|ikuti (?:berita|kami|saluran)|dapatkan (?:berita|update))\b[^,]{0,120}$",
        r"(?:konten|artikel|berita) ini (?:hanya |khusus )?(?:untuk|bagi) (?:pelanggan|anggota)\b.{0,40}$",
        eg=("Dukung jurnalisme independen", "Artikel ini khusus untuk pelanggan"),
        not_eg=("Artikel ini ditulis lama, kata dia.",),
    ),
    "el": _says(
        r"(?:στηρίξτε|υποστηρίξτε|γίνετε (?:συνδρομητ|μέλος))\S{0,6}.{0,100}$",
        eg=("Στηρίξτε την ανεξάρτητη δημοσιογραφία",),
        not_eg=("Στηρίζουν όλοι τον δήμαρχο.",),
    ),
}
