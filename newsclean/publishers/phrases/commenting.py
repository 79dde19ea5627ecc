"""Rules and messages of the comment section."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import opening
from newsclean.publishers.rule import Rule

_says = partial(opening, Role.COMMENT, "rules of the comment section")

COMMENTING: Final[dict[str, Rule]] = {
    "en": _says(
        r"(?:all )?(?:comments|opinions) (?:must be|will be|may be|are|that are) (?:moderated|approved|civil|reviewed|subject to|published|deleted|removed|checked|closed|off-topic|abusive)\b.{0,140}$",
        r"(?:please (?:keep comments|keep your comments|be civil|be respectful)|commenting (?:rules|policy|guidelines)|we (?:welcome|moderate) .{0,30}comments)\b.{0,140}$",
        r"(?:share|post|write|tell us|have) your (?:thoughts|opinion|say|views)(?: (?:and|in|on|below)\b.{0,80})?[.!]?$",
        r"(?:would you like to comment|want to comment|you must be (?:logged|signed) in|please (?:log|sign) in)\b.{0,80}$",
        r"(?:this site uses akismet|learn how your comment data|save my name, email|notify me (?:of|when|via)|required fields are marked)\b",
        r"(?:libell?ous|abusive|defamatory) (?:and|or) .{0,30}comments are not allowed\b",
        r"(?:your (?:name|e-?mail)(?: and location)? will (?:appear|not be)|fields marked with|remember me\b.{0,40}next time|(?:add|share) your (?:opinion|comment|thoughts)$)",
        r"(?:sort|order) by (?:newest|oldest|best|top|relevance)\b.{0,40}$",
        eg=(
            "Share your thoughts in the comments.",
            "Would you like to comment on this article?",
            "This site uses Akismet to reduce spam.",
        ),
        not_eg=("Share your bread, he said.", "Comments on the plan were few."),
    ),
    "de": _says(
        r"(?:die )?kommentare (?:im forum |und pings? |zu diesem artikel )?(?:geben nicht|sind (?:derzeit |zurzeit |leider |nun )?geschlossen|werden (?:moderiert|geprüft|freigeschaltet))\b.{0,120}$",
        r"(?:damit sie|um) (?:einen |zu )?komment(?:ar|ieren)\b.{0,140}$|du musst (?:angemeldet|eingeloggt) sein\b.{0,60}$|durch einen technischen fehler.{0,20}kommentarfunktion",
        r"(?:weiters |ferner )?behält sich (?:die|das|der) .{2,50}(?:gesellschaft|verlag|redaktion)\b.{0,60}vor\b",
        r"(?:kommentar hinzufügen|ergänzung abbrechen|antworten?(?: abbrechen)?|antworten melden|netiquette(?: .{0,30})?)$",
        r"(?:geben sie (?:die e-?mail-?adresse ihres|ihre e-?mail)|mobilnummer bestätigen|wir senden ihnen (?:einen|eine))\b.{0,20}(?:$|.{0,140}(?:code|passwort|link|konto|nummer))",
        r"kommentare: ?\d{1,5}(?:, empfehlungen: \d{1,5})?$",
        eg=(
            "Die Kommentare im Forum geben nicht die Meinung der Redaktion wieder.",
            "Antworten",
            "Kommentare: 45, Empfehlungen: 8",
        ),
        not_eg=("Kommentare sind selten im Hafen, sagt er.", "Antworten gab es keine."),
    ),
    "fr": _says(
        r"(?:les commentaires sont (?:fermés|modérés|soumis)|merci de respecter|pour (?:réagir|commenter), )\b.{0,120}$",
        eg=("Les commentaires sont fermés.",),
        not_eg=("Les commentaires fusent.",),
    ),
    "pl": _says(
        r"(?:akceptuję regulamin|oświadczam, że|ilość znaków do wpisania|dodaj (?:swoją )?opinię|regulamin (?:forum|komentarzy|dyskusji))\b",
        eg=("Akceptuję regulamin zamieszczania opinii",),
        not_eg=("Regulamin portu jest stary.",),
    ),
    "ru": _says(
        r"(?:ваш e-?mail(?: адрес)?|ваше имя|комментарий|защитный код|код с картинки|введите код.{0,30})\s?[:*]{1,2}$",
        r"(?:[-–] )?поля, обязательные для заполнения|подтверждаю,? что я прочитал|все права на материалы\b|в комментариях запрещ|редакция .{0,40}не нес[её]т ответственности",
        eg=("Ваш e-mail адрес:", "Все права на материалы охраняются."),
        not_eg=("Комментарий: он не нужен, сказал мэр.",),
    ),
    "uk": _says(
        r"(?:ваш e-?mail|ваше ім[’']я|коментар|захисний код)\s?[:*]{1,2}$",
        r"поля, обов[’']язкові для заповнення|усі права на матеріали\b|редакція .{0,40}не несе відповідальності",
        eg=("Ваш e-mail:", "Усі права на матеріали захищені."),
        not_eg=("Коментар: він не потрібен, сказав мер.",),
    ),
    "zh": _says(
        r"(?:凡(?:本网|本網|本站)?(?:注明|註明)|以上[內内]容皆由|本(?:网站|網站|站)所(?:刊载|刊載|有).{0,10}(?:信息|內容|内容).{0,6}不代表|敬請網友遵守|請勿留下個人|網友應謹慎發言|参与本论坛|參與本論壇)",
        r"更多.{0,8}(?:内容|內容|新闻|新聞|资讯|資訊).{0,3}(?:请|請)?(?:进入|進入|点击|點擊).{0,20}$",
        eg=("凡本网注明来源的作品", "更多精彩内容请进入健康频道 >>"),
        not_eg=("更多的人进入了港口。",),
    ),
    "el": _says(
        r"για να (?:εγγραφείτε|αποθηκεύσετε|δημοσιοποιηθεί|σχολιάσετε)\b.{0,200}(?:μέλος|κλικ|φόρμα|email|σύνδεση)",
        eg=("Για να εγγραφείτε ως νέο μέλος κάντε κλικ εδώ.",),
        not_eg=("Για να δείτε τη θάλασσα, ελάτε.",),
    ),
    "es": _says(
        r"(?:los comentarios (?:están|serán|son)|normas de (?:participación|uso)|debes (?:iniciar sesión|estar registrado)|para comentar)\b.{0,100}$",
        eg=("Los comentarios están cerrados.",),
        not_eg=("Los comentarios no ayudaron.",),
    ),
    "pt": _says(
        r"(?:os comentários (?:estão|são|não)|você precisa (?:estar|fazer) )\b.{0,100}(?:encerrados|fechados|responsabilidade|logado|login|representam)\b.{0,80}$",
        eg=("Os comentários estão encerrados.",),
        not_eg=("Os comentários são raros.",),
    ),
    "it": _says(
        r"(?:i commenti sono (?:chiusi|moderati)|devi essere (?:connesso|registrato)|per commentare)\b.{0,80}$",
        eg=("I commenti sono chiusi.",),
        not_eg=("I commenti sono duri.",),
    ),
}
