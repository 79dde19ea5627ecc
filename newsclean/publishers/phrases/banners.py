"""Sentences of consent banners.

The purposes of a banner are translations of one text, IAB Europe's Transparency and Consent Framework, versions 1.1 to
2.2; so all languages stand together here.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import noticing
from newsclean.publishers.rule import Rule, drop

_says = partial(noticing, Role.LEGAL, "sentence of a consent banner")

BANNERS: Final[dict[str, tuple[Rule, ...]]] = {
    "en": (
        _says(
            r"store and/or access information on a device",
            r"(?:select|use limited data to select|use profiles to select|create profiles (?:for|to)|select personali[sz]ed|create a personali[sz]ed) .{0,30}(?:ads?|advertising|content|profile)\b\.?$",
            r"measure (?:ad(?:vertising)?|content) performance",
            r"(?:understand audiences through|apply market research to generate) .{0,60}",
            r"develop and improve (?:products|services)$",
            r"(?:use )?precise geolocation data\b",
            r"actively scan device characteristics",
            r"(?:match and combine|link different devices|identify devices based on|ensure security, prevent|deliver and present adv|save and communicate privacy)\b",
            r"personali[sz]ed (?:ads|advertising)(?: and|,) .{0,80}(?:measurement|insights|development)\b",
            r"(?:the|this|these|necessary|functional|analytical|performance|advertisement) cookies? (?:is|are) (?:set|used|installed|placed|absolutely|to be)\b",
            r"(?:necessary|functional|analytical|performance|advertisement|strictly necessary|targeting) cookies (?:help|are|enable|allow|collect|track)\b",
            r"cookies, device (?:or similar )?online identifiers",
            r"we and our (?:\d{1,4} )?(?:trusted )?partners (?:process|store|use|may|do the following)\b",
            r"the technical storage or access\b",
            r"(?:we|this (?:web)?site|our (?:web)?site) uses? (?:tracking )?cookies (?:on|to|and|so|for|in order)\b.{0,80}(?:experience|site|website|content|visits|traffic|analy|personal|accept|agree)",
            r"cookielawinfo|viewed_cookie_policy|cookie duration description$",
            eg=(
                "Store and/or access information on a device",
                "Use profiles to select personalised advertising",
                "Measure content performance",
                "Functional cookies help to perform certain functionalities",
            ),
            not_eg=("Measure the boat, he said.", "The cookies are good at this shop.", "Select a boat"),
        ),
        drop(
            Role.LEGAL,
            line=r"[\w.-]{1,60} (?:\d{1,3} (?:years?|months?|days?|hours?|minutes?)(?: \d{1,2} \w{3,7}){0,2}|session|never|past) [A-Z_].{0,250}cookie",
            why="row of a table of cookies",
            eg="_ga 2 years This cookie is installed by an example and counts visitors.",
            not_eg="Bakers 3 days ago ate the cookies.",
        ),
    ),
    "de": (
        _says(
            r"informationen auf einem (?:end)?gerät speichern",
            r"(?:speichern von oder|speicherung von oder) zugriff auf informationen",
            r"verwendung (?:reduzierter|begrenzter|genauer) (?:daten|standortdaten)",
            r"(?:erstellung|verwendung) von profilen (?:für|zur)\b.{0,60}$",
            r"messung der (?:werbeleistung|anzeigen-?leistung|performance|content-performance)",
            r"analyse von zielgruppen durch",
            r"entwicklung und verbesserung der angebote$",
            r"(?:es können )?genaue standortdaten und (?:geräteeigenschaften|informationen|abfrage)",
            r"endgeräteeigenschaften zur identifikation",
            r"personalisierte (?:anzeigen|werbung|inhalte)(?: und|,| ausspielen) ?.{0,80}(?:messung|ausspielen|produktentwicklung)",
            r"(?:cookies, (?:geräte|endgeräte|online)-?.{0,20}kennungen|für die (?:ihnen|dir) angezeigten verarbeitungszwecke|anzeigen können basierend auf einem profil|cookies helfen dabei, inhalte)",
            r"wir und unsere (?:bis zu )?(?:\d{1,4} )?partner\b",
            eg=(
                "Informationen auf einem Gerät speichern und/oder abrufen",
                "Verwendung von Profilen zur Auswahl personalisierter Werbung",
                "Personalisierte Anzeigen und Anzeigenmessung ausspielen",
            ),
            not_eg=("Informationen auf einem Zettel", "Personalisierte Werbung wird verboten."),
        ),
    ),
    "fr": (
        _says(
            r"stocker et/ou accéder à des informations",
            r"(?:utiliser|exploiter) des (?:données (?:limitées|de géolocalisation)|profils)\b.{0,80}$",
            r"créer des profils (?:pour|de)\b.{0,60}$",
            r"mesurer la performance des (?:publicités|annonces|contenus)",
            r"comprendre les publics (?:par|grâce)",
            r"développer et améliorer les (?:services|produits)$",
            r"analyser activement les caractéristiques",
            r"(?:publicités?|annonces) (?:et|,) ?contenus? personnalisés?",
            r"(?:avec votre accord, )?nous et nos (?:\d{1,4} )?partenaires\b",
            eg=("Stocker et/ou accéder à des informations sur un appareil", "Mesurer la performance des contenus"),
            not_eg=("Stocker du bois reste utile.", "Mesurer la mer"),
        ),
    ),
    "es": (
        _says(
            r"almacenar (?:la )?información en un dispositivo",
            r"(?:utilizar|uso de) (?:datos limitados|perfiles|datos de localización)\b.{0,80}$",
            r"crear (?:un )?perfil(?:es)? (?:publicitario|para|de)\b.{0,60}$",
            r"medir el rendimiento (?:de los anuncios|de la publicidad|del contenido)",
            r"comprender al público a través",
            r"desarroll(?:o|ar) y mejora(?:r)? (?:de )?los servicios$",
            r"analizar activamente las características",
            r"(?:anuncios|publicidad) y contenido personalizados",
            r"nosotros y nuestros (?:\d{1,4} )?socios\b",
            eg=("Almacenar la información en un dispositivo y/o acceder a ella", "Medir el rendimiento del contenido"),
            not_eg=("Almacenar agua es ley.", "Medir el mar"),
        ),
    ),
    "pt": (
        _says(
            r"armazenar e/ou (?:aceder|acessar) (?:a )?informações",
            r"(?:utilizar|usar|utilização de) (?:dados limitados|perfis|dados de geolocalização)\b.{0,80}$",
            r"criar (?:um )?perfi(?:l|s) (?:para|de)\b.{0,60}$",
            r"(?:medir|avaliar) o desempenho (?:dos anúncios|da publicidade|do conteúdo|dos conteúdos)",
            r"(?:compreender|entender) (?:os )?públicos? através",
            r"desenvolver e (?:melhorar|aperfeiçoar) (?:os )?(?:serviços|produtos)$",
            r"nós e os nossos (?:\d{1,4} )?parceiros\b",
            eg=("Armazenar e/ou aceder a informações num dispositivo", "Medir o desempenho dos conteúdos"),
            not_eg=("Armazenar água é lei.",),
        ),
    ),
    "it": (
        _says(
            r"archiviare (?:e/o accedere|informazioni su)",
            r"utilizzare (?:dati limitati|profili|dati di geolocalizzazione)\b.{0,80}$",
            r"creare (?:un )?profil[oi] (?:per|di)\b.{0,60}$",
            r"(?:misurare|valutare) le (?:prestazioni|performance) (?:degli annunci|della pubblicità|dei contenuti|del contenuto)",
            r"comprendere il pubblico attraverso",
            r"sviluppare e (?:perfezionare|migliorare) i (?:servizi|prodotti)$",
            r"noi e i nostri (?:\d{1,4} )?(?:partner|fornitori)\b",
            eg=("Archiviare informazioni su dispositivo e/o accedervi", "Misurare le prestazioni dei contenuti"),
            not_eg=("Archiviare il caso, chiede il giudice.",),
        ),
    ),
    "nl": (
        _says(
            r"informatie op een apparaat opslaan",
            r"(?:beperkte gegevens|profielen|exacte geolocatiegegevens|precieze geolocatiegegevens) (?:gebruiken|aanmaken|samenstellen|opstellen)?.{0,60}(?:advertenties|reclame|inhoud|content|gebruiken)\b.{0,20}$",
            r"(?:advertentie|content|inhoud)s?prestaties meten",
            r"(?:inzicht verkrijgen in publieks|begrijpen van publieken|doelgroepen begrijpen)",
            r"diensten ontwikkelen en verbeteren$",
            r"(?:wij|we) en onze (?:\d{1,4} )?partners\b",
            eg=("Informatie op een apparaat opslaan en/of openen", "Advertentieprestaties meten"),
            not_eg=("Informatie op een briefje",),
        ),
    ),
    "pl": (
        _says(
            r"przechowywanie informacji na urządzeniu",
            r"(?:wykorzystywanie|wykorzystanie|użycie) (?:ograniczonych danych|profili|dokładnych danych)\b.{0,80}$",
            r"tworzenie profili (?:w celu|do|z myślą)\b.{0,60}$",
            r"pomiar (?:efektywności|wydajności) (?:reklam|treści)",
            r"(?:rozumienie|poznawanie) odbiorców",
            r"(?:rozwój|opracowywanie) i (?:ulepszanie|udoskonalanie) (?:usług|produktów)$",
            r"(?:my i nasi|wraz z naszymi) (?:\d{1,4} )?(?:zaufani |zaufanymi )?partner(?:zy|ami)\b",
            eg=("Przechowywanie informacji na urządzeniu lub dostęp do nich", "Pomiar efektywności treści"),
            not_eg=("Pomiar poziomu wody",),
        ),
    ),
    "no": (
        _says(
            r"lagre og/eller få tilgang til informasjon",
            r"(?:bruke begrensede data|opprette profiler|bruke profiler|måle (?:annonse|innholds)\w{0,12}|utvikle og forbedre tjenester)\b.{0,60}$",
            r"vi og våre (?:\d{1,4} )?partnere\b",
            eg=("Lagre og/eller få tilgang til informasjon på en enhet",),
            not_eg=("Lagre fisk er gammel skikk.",),
        ),
    ),
    "da": (
        _says(
            r"(?:opbevare|gemme) og/eller (?:tilgå|få adgang til) oplysninger",
            r"(?:bruge begrænsede data|oprette profiler|bruge profiler|måle (?:annonce|indholds)\w{0,12}|udvikle og forbedre tjenester)\b.{0,60}$",
            r"vi og vores (?:\d{1,4} )?partnere\b",
            eg=("Opbevare og/eller tilgå oplysninger på en enhed",),
            not_eg=("Gemme og finde",),
        ),
    ),
    "sv": (
        _says(
            r"lagra och/eller få (?:åtkomst|tillgång) till information",
            r"(?:använda begränsade data|skapa profiler|använda profiler|mäta (?:annons|reklam|innehålls)\w{0,14}|utveckla och förbättra tjänster)\b.{0,60}$",
            r"vi och våra (?:\d{1,4} )?partners?\b",
            eg=("Lagra och/eller få åtkomst till information på en enhet",),
            not_eg=("Lagra fisk är gammal sed.",),
        ),
    ),
    "fi": (
        _says(
            r"tietojen tallentaminen laitteelle",
            r"(?:me ja (?:\d{1,4} )?kumppanimme|(?:mainonnan|sisällön|mainosten) (?:tehokkuuden|suorituskyvyn) mittaaminen|palvelujen kehittäminen ja parantaminen)\b",
            eg=("Tietojen tallentaminen laitteelle ja/tai laitteella olevien tietojen käyttö",),
            not_eg=("Tietojen mukaan vene tuli.",),
        ),
    ),
    "cs": (
        _says(
            r"ukládá(?:ní|t) a/nebo přístup(?:ovat)? k informacím",
            r"(?:použití|používání|využití) (?:omezených údajů|omezených dat|profilů|přesných)\b.{0,80}$",
            r"(?:vytváření|vytvoření) profilů (?:pro|k|za účelem)\b.{0,60}$",
            r"měření (?:výkonu|výkonnosti) (?:reklam|reklamy|obsahu)",
            r"(?:my a naši|společně s našimi) (?:\d{1,4} )?partner(?:y|ři)\b",
            eg=("Ukládání a/nebo přístup k informacím v zařízení", "Měření výkonu obsahu"),
            not_eg=("Měření výkonu lodi",),
        ),
    ),
    "ru": (
        _says(
            r"(?:хранение|сохранять) и/или (?:доступ к информации|получать доступ)",
            r"(?:мы и наши (?:\d{1,4} )?партн[её]ры|измер(?:ение|ять) эффективност[иь] (?:рекламы|контента|содержания))\b",
            eg=("Хранение и/или доступ к информации на устройстве",),
            not_eg=("Хранение рыбы — старое дело.",),
        ),
    ),
    "uk": (
        _says(
            r"(?:зберігання|зберігати) (?:та|і)/або (?:доступ|отримувати)",
            r"(?:ми та наші (?:\d{1,4} )?партнери|вимірювання ефективності (?:реклами|контенту|вмісту))\b",
            eg=("Зберігання та/або доступ до інформації на пристрої",),
            not_eg=("Зберігання риби — давня справа.",),
        ),
    ),
    "tr": (
        _says(
            r"bir cihazda bilgi(?:leri)? depola",
            r"(?:biz ve (?:\d{1,4} )?(?:iş )?ortaklarımız|(?:reklam|içerik) performansını[nı]? ölç\w{0,6}|hizmet(?:ler)?i geliştirme)\b",
            eg=("Bir cihazda bilgi depolama ve/veya bilgilere erişim",),
            not_eg=("Bir cihazda arıza çıktı.",),
        ),
    ),
    "el": (
        _says(
            r"αποθήκευση ή/και πρόσβαση",
            r"(?:εμείς και οι (?:\d{1,4} )?συνεργάτες μας|μέτρηση (?:της )?απόδοσης (?:διαφημίσεων|περιεχομένου))",
            eg=("Αποθήκευση ή/και πρόσβαση σε πληροφορίες μιας συσκευής",),
            not_eg=("Αποθήκευση ψαριών",),
        ),
    ),
    "id": (
        _says(
            r"(?:menyimpan dan/atau mengakses informasi|kami dan (?:\d{1,4} )?mitra kami\b|mengukur (?:kinerja|performa) (?:iklan|konten))",
            eg=("Menyimpan dan/atau mengakses informasi di perangkat",),
            not_eg=("Menyimpan ikan",),
        ),
    ),
}
