"""Phrases by which pages show that they are no article: errors, walls, live reports, galleries.

All are in lower case, and so must be the text that is searched.
"""

from __future__ import annotations

import re


def _any_of(*phrases: str) -> re.Pattern[str]:
    # Searched for in text in lower case: ignoring case, a pattern of many words takes four times as long.
    return re.compile("|".join(phrases))


#: Titles and short texts of pages that could not be had: not found, forbidden, checks for robots, no JavaScript.
ERROR = _any_of(
    r"\b(?:404|410|403|500|502|503|error)\b.{0,30}(?:not found|error|forbidden|unavailable|gone|fehler|gefunden)",
    r"\b(?:error|fehler|erreur|kesalahan) ?(?:404|403|410|500|502|503)\b",
    r"\b(?:page|story|article|site|file|url)\b.{0,40}(?:could ?n[o']t be found|can ?n[o']t be found)",
    r"\b(?:page|story|article|site|file|url)\b.{0,40}does(?: not|n['’]t) exist",
    r"\b(?:page|story|article)\b.{0,40}(?:no longer (?:available|exists)|has been (?:removed|deleted|moved))",
    r"\bnot found\b",
    r"seite (?:wurde |existiert )?nicht(?: gefunden)?|nicht (?:mehr )?verfügbar",
    r"page (?:introuvable|non trouvée)|n['’]existe (?:pas|plus)",
    r"página no encontrada|no (?:se )?(?:ha )?encontrad[oa]|não (?:foi )?encontrada|pagina non trovata|niet gevonden",
    r"halaman tidak (?:ditemukan|tersedia)|laman tidak (?:dijumpai|wujud)",
    r"strona nie istnieje|nie znaleziono|stránka (?:nebyla nalezena|neexistuje)",
    r"страница не найдена|сторінку не знайдено|sayfa bulunamadı|الصفحة غير موجودة",
    r"ページが見つかりません|お探しのページ|页面不存在|找不到页面|找不到網頁|페이지를 찾을 수 없습니다",
    r"không tìm thấy trang|ไม่พบหน้า|sidan (?:kunde inte|hittades inte)|siden (?:blev|ble) ikke funnet|sivua ei löydy",
    r"access (?:denied|to this page has been denied)|you don['’]t have permission",
    r"zugriff verweigert|accès refusé|acceso denegado|akses ditolak",
    r"attention required|just a moment|checking (?:your browser|if the site connection is secure)",
    r"verify(?:ing)? you are (?:a )?human|are you a (?:robot|human)|not a robot|unusual traffic|captcha",
    r"ddos protection|security check|pardon our interruption|request (?:blocked|unsuccessful)",
    r"(?:service|temporarily) unavailable|bad gateway|gateway time-?out|too many requests",
    r"(?:enable|activate|turn on|requires?|aktivieren sie|activez|habilite?|abilita|aktifkan|включите) javascript",
    r"javascript (?:is|ist|est|must be|seems to be)? ?(?:disabled|required|deaktiviert|désactivé|desactivado|enabled)",
    r"unsupported browser|browser (?:is )?not supported",
)
#: What a page asks before it shows anything: consent to cookies, or a subscription instead of it.
CONSENT = _any_of(
    r"accept (?:all )?cookies|we use cookies|cookie (?:consent|settings|policy)|we value your privacy|do not sell",
    r"cookies? (?:akzeptieren|zustimmen)|mit werbung|zustimmen und weiter|einwilligung|datenschutz",
    r"accepter (?:les|et)|continuer sans accepter|aceptar (?:las )?cookies|accetta|alle cookies|cookies accepteren",
)
#: What stands where a story goes on for subscribers alone.
WALL = _any_of(
    r"(?:subscribe|sign up|log ?in|register|sign in)(?: now| today| for free)? to (?:continue|keep|read|unlock|access)",
    r"to (?:continue|keep) reading|(?:already a|become a|for) subscribers?(?: only)?|subscriber[- ]only",
    r"this (?:article|story|content) is (?:for|only|reserved|available to) .{0,20}(?:subscribers|members|readers)",
    r"unlock (?:this|the) (?:article|story)",
    r"you['’]ve reached your|free articles? (?:left|remaining)",
    r"jetzt (?:weiterlesen|abonnieren|testen|freischalten)|weiterlesen mit|(?:nur |exklusiv )?für abonnenten",
    r"mit .{1,20}(?:plus|\+) (?:weiter)?lesen|diesen artikel (?:weiter)?lesen|sie haben bereits ein abo",
    r"réservé aux? abonnés?|article réservé|il vous reste .{1,30} à (?:lire|découvrir)|pour lire la suite",
    r"(?:solo|exclusivo|contenido) (?:para|exclusivo para)? ?suscriptores|para seguir leyendo",
    r"suscríbete para (?:seguir|continuar|leer)|exclusivo para assinantes|assine para (?:ler|continuar)|continue lendo",
    r"contenuto riservato|riservato agli abbonati|abbonati per (?:leggere|continuare)|per continuare a leggere",
    r"alleen voor abonnees|verder lezen\?|lees (?:verder|dit artikel) met",
    r"för prenumeranter|läs vidare med|(?:kun )?for abonnenter|les videre med|vain tilaajille|lue lisää tilaamalla",
    r"tylko dla (?:subskrybentów|prenumeratorów)|czytaj dalej z|pouze pro předplatitele",
    r"только для подписчиков|оформите подписку|лише для передплатників|abonelere özel",
    r"khusus pelanggan|berlangganan untuk (?:membaca|melanjutkan)|konten premium|untuk pelanggan",
    r"この(?:記事|先|コンテンツ|ページ)は.{0,8}会員|(?:有料|プレミアム)会員限定",
    r"続きを読むには|残り\d{1,5}文字|付费阅读|订阅后|订户专享|구독자 전용|유료 회원",
)
#: What looks like it below a whole story: a blog's invitation to its letter.
NO_WALL = _any_of(
    r"full archive|scroll to continue|(?:to|our|the) newsletter|to (?:leave|write|post|read) (?:a )?comment"
)
#: Words in a headline that announce a report as it happens.
LIVE = _any_of(
    r"\blive\b(?! (?:music|in|on|with|and|longer|better))|live-?(?:blog|ticker|updates?|text)|news-?ticker|ticker\b",
    r"as it happened|minute by minute|en direct|en vivo|en directo|minuto a minuto|ao vivo|in diretta|la diretta",
    r"minut[ao] per minut[ao]|na żywo|онлайн-трансляция|текстовая трансляция|canlı (?:anlatım|blog)|direkte:",
    r"実況|直播|생중계|siaran langsung",
)
_MARK = r"(?:\s?(?:[ap]\.?m\.?|uhr|h|wi[bt]a?|gmt|bst|cet|e[sd]t))?"
#: A line that opens an entry of a live report: a clock time alone or before its words, or how long ago it was.
CLOCK = _any_of(
    rf"(?:[01]?\d|2[0-3])[:.h][0-5]\d{_MARK}\s?(?:$|[-–—|:•](?!\s?\d)|\s(?=[^\W\d]))",
    r"\d{1,2} ?(?:min(?:ute)?s?|hrs?|hours?|jam|menit|stunden?|heures?) (?:ago|yang lalu)$",
)
#: The place of one picture among several: "Foto 3 dari 12", "3/12".
SLIDE = _any_of(
    r"(?:foto|photo|bild|image|picture|slide|gambar|imagen|immagine|фото)?\s?#?"
    r"(?P<at>\d{1,3})\s?(?:/|of|von|dari|sur|de|di|van|из)\s?(?P<of>\d{1,3})(?:\s?(?:foto|photo|image|bild|slide)s?)?"
)
#: Words in headlines, and in addresses, that announce pictures in the place of a text.
GALLERY = _any_of(
    r"\b(?:in pictures|photos?:|photo gallery|galeri foto|foto:|potret:|fotogaler|fotostrecke|bilderstrecke|diaporama)"
)
GALLERY_PATH = _any_of(r"/(?:gallery|galleries|galeri(?:-?foto)?|galerie|fotos?|photos|picture-gallery|fotostrecken?)/")
#: Words in headlines, and in addresses, that announce a film in the place of a text.
VIDEO = _any_of(r"^(?:video|watch|tonton|vídeo|vidéo|видео)\s?[:|]", r"[\[(|]\s?video\s?[\])]?$")
VIDEO_PATH = _any_of(r"/(?:videos?|watch|vod|mediathek|clip)/")
