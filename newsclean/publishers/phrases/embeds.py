"""What stands in place of an embedded post or video that readers have not agreed to, or that their browser cannot show."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import noticing
from newsclean.publishers.rule import Rule

_NETWORK = r"(?:youtube|instagram|facebook|twitter|x|tiktok|spotify|datawrapper|vimeo|social media|meta)"


_says = partial(noticing, Role.LEGAL, "asks for consent to embedded content")

EMBEDS: Final[dict[str, Rule]] = {
    "en": _says(
        r"this (?:content|video|post|article|page|element|embed) (?:is|may be|contains|includes|uses)\b.{0,60}(?:hosted (?:by|on)|provided by|third[- ]part|cookies)\b",
        r"(?:this )?content (?:is )?(?:not available|blocked|unavailable)(?: due to (?:your )?(?:privacy|cookie|consent)\b.{0,80})?\.?$",
        r"to (?:view|see|display|watch|show) (?:this|the) (?:content|video|post|tweet|embed|map|media)\b.{0,60}(?:cookies?|consent|permission|privacy|accept|javascript|click|settings|update)\b",
        r"(?:we need|please give|please grant|by clicking|by loading|by viewing) .{0,60}(?:consent|third[- ]part|privacy policy|cookies)\b.{0,120}$",
        rf"(?:allow|load|show|view) (?:external|third[- ]party|{_NETWORK}) (?:content|media|posts?|embeds?)(?:\?|$)",
        r"your (?:privacy|cookie|consent) (?:settings|preferences|choices) (?:prevent|block|do not allow|don[’']t allow)",
        r"you can (?:change|withdraw|update|manage) your (?:consent|choice|preferences|settings) (?:at any time|here)",
        r"we['’]?(?: ha)?ve detected (?:that )?(?:you(?:r browser)?|an ad)\b.{0,80}",
        r"(?:your browser|you) (?:does|do|is|are|has|have) .{0,30}javascript\b.{0,80}",
        r"this site is protected by (?:re|h)captcha\b",
        r"do you want to (?:load|show|see) (?:the )?external content\b|(?:blocked|external) (?:third[- ]party )?content from\b.{0,60}$",
        eg=(
            "Do you want to load external content supplied by Example?",
            "This content is hosted by a third party.",
            "To view this video please accept cookies",
            "Load external content",
            "This site is protected by reCAPTCHA and the Google Privacy Policy applies.",
        ),
        not_eg=("This content man has no luck.", "To view this, the town came out.", "This video shows the boats."),
    ),
    "de": _says(
        r"(?:den )?link zum .{2,30}[- ]inhalt$",
        rf"(?:{_NETWORK}|social-media|externe|eingebettete|diesen?)[- ]inhalte? (?:(?:jetzt|immer) )?(?:erlauben|anzeigen|laden|aktivieren|zulassen|einbinden|akzeptieren)\b.{{0,40}}$",
        r"externe[rn]? inhalte?(?: (?:nicht verfügbar|von .{2,40}))?$",
        r"(?:deine|ihre|die) (?:derzeitigen )?(?:privatsphäre|privacy|datenschutz|cookie)(?:-| )?einstellungen (?:verhindern|blockieren|lassen|erlauben)\b",
        r"(?:dieser|dieses|der|das) (?:externe |eingebettete )?(?:inhalt|video|element) (?:wird|wurde|stammt|kann|konnte|ist) .{0,60}(?:cookies?|einwilligung|zustimmung|drittanbieter|(?:privatsphäre|datenschutz)-?einstellungen)\b",
        r"(?:wir (?:benötigen|brauchen)|dafür (?:benötigen|brauchen) wir|bitte (?:stimmen sie|gib|geben sie|aktivieren sie)) .{0,40}(?:zustimmung|einwilligung|cookies|javascript)\b",
        r"(?:um|damit) .{0,80}(?:anzuzeigen|darzustellen|anzeigen|darstellen|sehen|laden|nutzen)(?: zu)?(?: können)?, .{0,60}(?:zustimm|einwillig|akzeptier|javascript|cookies)",
        r"(?:du kannst|sie können) (?:ihn|sie|es|diesen inhalt|die zustimmung|ihre einwilligung|deine einwilligung) .{0,40}(?:mit einem klick|jederzeit) .{0,60}",
        r"(?:mehr|weitere|nähere) (?:informationen|infos|details|hinweise)? ?(?:dazu |hierzu )?(?:finden sie |findest du |gibt es )?in (?:unserer|der|unseren|den) datenschutz.{0,60}$",
        r"(?:(?:infografiken|grafik|karte|inhalte?|beitrag) anzeigen )?(?:datenschutz|privatsphäre|cookie)-?einstellungen (?:anpassen|ändern|öffnen|anzeigen)$",
        r"hinweis: .{0,60}javascript\b",
        r"(?:möchten sie|möchtest du|wollen sie) .{0,60}(?:externe|eingebettete)[nr]? inhalte?\b|mehr dazu in (?:unserer|der|unseren)(?: datenschutz.{0,20})?[.:]?$|(?:durch|mit) (?:klicken?|klick) auf .{0,60}(?:inhalte|video|laden|anzeigen).{0,10} (?:werden|wird|stimmen|stimmst|akzeptier)",
        eg=(
            "Möchten Sie von Beispiel bereitgestellte externe Inhalte laden?",
            "Externer Inhalt nicht verfügbar",
            "Deine Privatsphäre-Einstellungen verhindern das Laden des Inhalts.",
            "Link zum YouTube-Inhalt",
            "YouTube-Inhalte erlauben",
            "Wir benötigen Ihre Zustimmung, um den Inhalt anzuzeigen.",
            "Du kannst ihn dir mit einem Klick anzeigen lassen und wieder ausblenden.",
        ),
        not_eg=(
            "Der Inhalt ist bekannt, sagte sie.",
            "Wir brauchen Boote, sagte der Minister.",
            "Um zu sehen, was kommt, blieb er.",
        ),
    ),
    "fr": _says(
        r"(?:ce|cet|le) (?:contenu|élément|message|tweet|article|lecteur)s? .{0,30}(?:bloqué|masqué|désactivé|n[’']a pas pu|ne peut pas (?:être|s[’'])|n[’']est pas disponible)\b.{0,60}(?:cookies?|traceurs?|consent|refusé|accepté|préférences)",
        r"(?:ce|le) contenu est (?:bloqué|masqué|hébergé)\b",
        r"(?:pour|afin de) (?:afficher|visualiser|voir|accéder à|consulter|regarder|lire) (?:ce|cet|cette|le|la) (?:contenu|vidéo|élément|post|tweet|publication|carte)\b.{0,100}(?:cookies?|accept|autoris|consent|traceurs|clique|paramétr)",
        r"(?:en cliquant|en acceptant|en autorisant) .{0,100}(?:cookies?|traceurs|tiers|données|conditions)\b.{0,100}$",
        r"(?:accepter|autoriser|activer|afficher|gérer) (?:les |mes |le )?(?:cookies|traceurs|contenus?(?: externes?| tiers)?|choix)(?: .{0,30})?$",
        r"votre (?:navigateur|bloqueur)\b.{0,60}(?:javascript|publicité|cookies?|bloqu)",
        r"(?:souhaitez-vous|voulez-vous) (?:charger|afficher) (?:le |du |les |des )?contenus? externes?\b",
        eg=(
            "Souhaitez-vous charger le contenu externe fourni par Exemple ?",
            "Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
            "Pour afficher ce contenu, vous devez accepter les cookies.",
            "Accepter les cookies",
        ),
        not_eg=("Ce contenu a choqué la ville.", "Pour voir la mer, il a marché."),
    ),
    "es": _says(
        r"(?:este|el) (?:contenido|vídeo|video|elemento) (?:no (?:se )?(?:puede|está)|está (?:alojado|bloqueado)|se encuentra bloqueado)\b.{0,60}(?:mostrar|cookies?|disponible|terceros|bloqueado|consentimiento|alojado)",
        r"para (?:ver|visualizar|mostrar|acceder a) (?:este|el) (?:contenido|vídeo|video|tuit|elemento)\b.{0,100}(?:cookies?|acept|consent|permit|javascript)",
        r"(?:al hacer clic|al pulsar|haciendo clic) .{0,100}(?:cookies?|privacidad|terceros|condiciones)\b.{0,100}$",
        r"(?:permitir|cargar|mostrar|ver) (?:el )?contenido (?:externo|de terceros|de .{2,20})$",
        r"tu (?:explorador|navegador) .{0,60}(?:javascript|cookies|bloquear)\b.{0,100}",
        r"tu suscripción se está usando en otro dispositivo",
        r"¿?(?:quieres|quiere|desea|deseas) (?:cargar|ver|mostrar) (?:el )?contenido externo\b",
        eg=(
            "¿Quieres cargar contenido externo de Ejemplo?",
            "Este contenido no se puede mostrar porque no has aceptado las cookies.",
            "Para ver este contenido acepta las cookies",
        ),
        not_eg=("Este contenido gustó a todos.", "Para ver el mar, caminó."),
    ),
    "pt": _says(
        r"(?:este|o) (?:conteúdo|vídeo) (?:não (?:pode|está)|está (?:alojado|hospedado|bloqueado)|é fornecido)\b.{0,60}(?:cookies?|dispon|terceiros|bloqueado|consent|exibido|mostrado|alojado|hospedado)",
        r"para (?:ver|visualizar|exibir|aceder a|acessar) (?:este|o) (?:conteúdo|vídeo)\b.{0,100}(?:cookies?|aceit|consent|permit|javascript|autoriz)",
        r"ao (?:clicar|continuar|carregar) .{0,100}(?:cookies?|privacidade|terceiros|termos)\b.{0,100}$",
        r"(?:permitir|carregar|mostrar|exibir) (?:o )?conteúdo (?:externo|de terceiros)$",
        r"(?:quer|deseja|pretende) (?:carregar|ver|mostrar|exibir) (?:o )?conteúdo externo\b",
        eg=(
            "Quer carregar conteúdo externo de Exemplo?",
            "Este conteúdo não pode ser exibido sem cookies.",
            "Para ver este conteúdo aceite os cookies",
        ),
        not_eg=("Este conteúdo agradou a todos.", "Para ver o mar, andou."),
    ),
    "it": _says(
        r"(?:questo|il) (?:contenuto|video) (?:non (?:può|è)|è (?:ospitato|bloccato|fornito))\b.{0,60}(?:cookies?|disponibile|terz[ei]|bloccato|consens|visualizzat|ospitato)",
        r"per (?:vedere|visualizzare|guardare) (?:questo|il) (?:contenuto|video|post)\b.{0,100}(?:cookies?|accett|consens|javascript|attiva)",
        r"(?:cliccando|facendo clic|proseguendo) .{0,100}(?:cookies?|privacy|terz[ei]|termini)\b.{0,100}$",
        r"(?:accetta|attiva|abilita|gestisci) (?:i |tutti i )?cookies?(?: .{0,30})?$",
        r"(?:stai utilizzando|per favore utilizza) .{0,60}(?:browser|explorer)\b.{0,120}",
        r"(?:come posso smettere di vedere|perch[ée] (?:visualizzo|vedo)) questo messaggio",
        r"(?:vuoi|vuole|desideri) (?:caricare|vedere|visualizzare) (?:i )?contenut[oi] estern[oi]\b",
        eg=(
            "Vuoi caricare contenuti esterni forniti da Esempio?",
            "Questo contenuto non è disponibile senza cookie.",
            "Per vedere questo contenuto accetta i cookie",
        ),
        not_eg=("Questo contenuto è piaciuto.", "Per vedere il mare camminò."),
    ),
    "nl": _says(
        r"(?:deze|dit|de) (?:inhoud|content|element|video|bericht) (?:kan|is|wordt|bevat) .{0,60}(?:cookies?|beschikbaar|toestemming|derden|geladen|geblokkeerd)\b",
        r"om (?:deze|dit|de) (?:inhoud|content|element|video|bericht|tweet|post)\b.{0,100}(?:cookies?|toestemming|accepte|javascript)",
        r"(?:door|als je|als u) .{0,60}(?:klikken|klikt|accepteren|gaan) .{0,60}(?:cookies|voorwaarden|privacy)\b.{0,80}$",
        r"(?:externe|ingesloten) (?:inhoud|content)(?: (?:tonen|laden|toestaan|bekijken|van .{2,30}))?$",
        r"(?:wilt u|wil je) (?:de )?(?:externe|ingesloten) (?:inhoud|content)\b|(?:wilt u|wil je) .{0,40}(?:externe|ingesloten) (?:inhoud|content) .{0,40}(?:laden|tonen|zien)\b",
        eg=(
            "Wilt u externe content laden van Voorbeeld?",
            "Deze inhoud kan niet getoond worden zonder cookies.",
            "Om deze inhoud te zien moet je cookies accepteren",
        ),
        not_eg=("Deze video is leuk.", "Om de zee te zien liep hij."),
    ),
    "pl": _says(
        r"(?:ta|ten|treść|materiał|wideo) .{0,30}(?:nie może|jest (?:zablokowan|niedostępn))\w{0,4}\b.{0,60}(?:cookie|zgod|zewnętrzn|ustawie)",
        r"aby (?:zobaczyć|wyświetlić|obejrzeć|odtworzyć) (?:tę|ten|to|treść|materiał|film)\b.{0,100}(?:cookie|zgod|javascript|akcept|zewnętrzn)",
        r"(?:treść|treści) zewnętrzn[ae](?: .{0,30})?$",
        r"czy chcesz (?:załadować|wyświetlić|zobaczyć) (?:treści|treść) zewnętrzn",
        eg=(
            "Czy chcesz załadować treści zewnętrzne?",
            "Aby zobaczyć tę treść, zaakceptuj pliki cookie.",
        ),
        not_eg=("Aby zobaczyć morze, szedł.",),
    ),
    "no": _says(
        r"(?:dette|denne) (?:innholdet|videoen|innlegget) (?:er|kan|vises|kommer) .{0,60}(?:cookies|informasjonskapsler|samtykke|tredjepart|tilgjengelig)\b",
        r"(?:for å|du må|du trenger) .{0,60}(?:javascript|godta|samtykke|informasjonskapsler|cookies)\b.{0,60}(?:se|vise|innhold|video|spille)",
        r"vil du (?:laste inn|vise|se) eksternt innhold\b",
        eg=(
            "Vil du laste inn eksternt innhold?",
            "Du trenger javascript for å se video.",
            "Dette innholdet er ikke tilgjengelig uten samtykke",
        ),
        not_eg=("Du trenger en båt for å se øya.",),
    ),
    "da": _says(
        r"(?:dette|denne) (?:indhold|video|opslag) (?:er|kan|vises) .{0,60}(?:cookies|samtykke|tredjepart|tilgængelig)\w{0,4}\b",
        r"(?:for at|du skal|du er nødt til at) .{0,60}(?:acceptere|accepter|cookies|samtykke|javascript)\b.{0,80}(?:se|vise|indhold|video|cookies)",
        r"vil du (?:indlæse|vise|se) eksternt indhold\b",
        eg=(
            "Vil du indlæse eksternt indhold?",
            "Du skal acceptere cookies for at se indholdet.",
        ),
        not_eg=("Du skal købe en båd for at se øen.",),
    ),
    "sv": _says(
        r"(?:det här|detta|den här) (?:innehållet|videon|inlägget|klippet) (?:är|kan|visas|kommer) .{0,60}(?:cookies|kakor|samtycke|tredje ?part|tillgänglig)\w{0,3}\b",
        r"(?:för att|du måste|du behöver) .{0,60}(?:godkänna|acceptera|cookies|kakor|samtycke|javascript)\b.{0,80}(?:se|visa|innehåll|video|cookies)",
        r"vill du (?:ladda|visa|se) externt innehåll\b",
        eg=(
            "Vill du ladda externt innehåll?",
            "Du måste godkänna cookies för att se innehållet.",
        ),
        not_eg=("Du måste ha en båt för att se ön.",),
    ),
    "fi": _says(
        r"(?:tämä|tätä) (?:sisältö|sisältöä|video|upotus) .{0,60}(?:evästei|suostumu|kolmannen osapuolen|ulkopuoli|näyttää)",
        r"(?:nähdäksesi|katsoaksesi|jotta voit) .{0,60}(?:evästee|suostumu|hyväksy)",
        r"haluatko (?:ladata|näyttää|nähdä) .{0,60}ulkois",
        eg=(
            "Haluatko ladata palvelun ulkoista sisältöä?",
            "Nähdäksesi sisällön hyväksy evästeet",
        ),
        not_eg=("Nähdäksesi meren kävele.",),
    ),
    "cs": _says(
        r"(?:tento|obsah|toto) (?:obsah|video|příspěvek|prvek)? ?.{0,30}(?:nelze|není|je (?:blokován|zablokován))\b.{0,60}(?:cookie|souhlas|třetí)",
        r"(?:pro|k) (?:zobrazení|přehrání) (?:tohoto |toho )?(?:obsahu|videa|příspěvku)\b.{0,100}(?:cookie|souhlas|javascript|povol)",
        r"(?:chcete|přejete si) (?:načíst|zobrazit) externí obsah\b",
        eg=(
            "Chcete načíst externí obsah?",
            "Pro zobrazení obsahu povolte cookies.",
            "Tento obsah nelze zobrazit bez souhlasu s cookies",
        ),
        not_eg=("Tento obsah se líbil.",),
    ),
    "ru": _says(
        r"(?:этот|данный) (?:контент|материал|ролик) .{0,60}(?:cookie|куки|третьих лиц|сторонн|недоступен|заблокирован)",
        r"(?:чтобы|для) (?:увидеть|посмотреть|просмотра|просмотреть|отображения) .{0,60}(?:cookie|куки|javascript|соглас)",
        eg=("Чтобы увидеть этот контент, примите файлы cookie.",),
        not_eg=("Чтобы увидеть море, он шёл пешком.",),
    ),
    "uk": _says(
        r"(?:цей|даний) (?:контент|матеріал) .{0,60}(?:cookie|кукі|третіх|сторонн|недоступн|заблоков)",
        r"(?:щоб|для) (?:побачити|переглянути|перегляду|відображення) .{0,60}(?:cookie|кукі|javascript|згод)",
        eg=("Щоб побачити цей контент, прийміть файли cookie.",),
        not_eg=("Щоб побачити море, він ішов пішки.",),
    ),
    "tr": _says(
        r"(?:bu )?(?:içeri[kğ]i?|video(?:yu)?) .{0,60}(?:çerez|üçüncü taraf|onay ver|görüntülemek için|javascript)",
        eg=("Bu içeriği görüntülemek için çerezleri kabul edin.",),
        not_eg=("Bu içerik beğenildi.",),
    ),
    "el": _says(
        r"(?:για να δείτε|για την προβολή) .{0,60}(?:cookies|συγκατάθεση|αποδεχ)",
        r"(?:αυτό το περιεχόμενο) .{0,60}(?:cookies|τρίτο|διαθέσιμο|συγκατάθεση)",
        eg=("Για να δείτε το περιεχόμενο αποδεχτείτε τα cookies",),
        not_eg=("Για να δείτε τη θάλασσα, ελάτε.",),
    ),
    "ja": _says(
        r"(?:この(?:コンテンツ|動画|埋め込み)(?:は|を).{0,40}(?:cookie|クッキー|同意|第三者|javascript|表示できません)|お使いのブラウザ.{0,60}|javascriptを有効に.{0,40})",
        eg=("このコンテンツは表示できません", "お使いのブラウザは対応していません"),
        not_eg=("この動画は人気だ。",),
    ),
    "ko": _says(
        r"(?:이 (?:콘텐츠|동영상|게시물)(?:를|을|는|은).{0,40}(?:쿠키|동의|제3자|javascript|표시할 수 없)|(?:브라우저|사용 중인 브라우저).{0,30}(?:지원하지|지원되지|javascript).{0,30})",
        eg=("이 콘텐츠를 보려면 쿠키에 동의해야 합니다",),
        not_eg=("이 동영상은 인기다.",),
    ),
    "zh": _says(
        r"(?:您的浏览器.{0,30}(?:不支持|版本).{0,40}|您的瀏覽器.{0,30}(?:不支援|版本).{0,40}|(?:此|该|本)(?:内容|內容|视频|影片).{0,10}(?:无法显示|無法顯示|不可用|無法播放|无法播放).{0,20}|(?:查看|觀看|观看)(?:此|本).{0,6}(?:需|请|請).{0,20}cookie.{0,20})",
        eg=("您的浏览器不支持播放视频", "此內容無法顯示"),
        not_eg=("此视频很受欢迎。",),
    ),
    "id": _says(
        r"(?:untuk (?:melihat|menonton|menampilkan) (?:konten|video) ini\b.{0,80}(?:cookie|kuki|javascript|setuju|izin)|konten ini (?:tidak (?:dapat|bisa) (?:ditampilkan|dimuat)|disediakan oleh pihak ketiga))",
        eg=("Untuk melihat konten ini, setujui cookie.", "Konten ini tidak dapat ditampilkan"),
        not_eg=("Konten ini disukai warga.",),
    ),
    "ms": _says(
        r"(?:untuk (?:melihat|menonton) (?:kandungan|video) ini\b.{0,80}(?:kuki|cookie|javascript|setuju)|kandungan ini tidak (?:dapat|boleh) (?:dipaparkan|dimuatkan))",
        eg=("Untuk melihat kandungan ini, terima kuki.",),
        not_eg=("Kandungan ini disukai ramai.",),
    ),
    "vi": _says(
        r"(?:để xem (?:nội dung|video) này\b.{0,80}(?:cookie|javascript|đồng ý)|trình duyệt (?:của bạn )?không hỗ trợ.{0,60}|nội dung này không (?:khả dụng|thể hiển thị))",
        eg=("Để xem nội dung này, hãy chấp nhận cookie.", "Trình duyệt của bạn không hỗ trợ video"),
        not_eg=("Nội dung này hay.",),
    ),
    "ar": _says(
        r"(?:هذا المحتوى (?:غير متوفر|غير متاح|محجوب)|لعرض هذا (?:المحتوى|الفيديو).{0,80}|متصفحك لا يدعم.{0,60}|يرجى تفعيل (?:جافا|javascript).{0,60})",
        eg=("هذا المحتوى غير متاح", "لعرض هذا المحتوى يجب قبول ملفات تعريف الارتباط"),
        not_eg=("هذا المحتوى أعجب الناس",),
    ),
}
