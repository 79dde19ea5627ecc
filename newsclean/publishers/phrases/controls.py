"""Labels of players, galleries and boxes that open: what a reader clicks on in the middle of a story."""

from __future__ import annotations

from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import whole
from newsclean.publishers.rule import Rule


def _labels(*wordings: str, eg: tuple[str, ...], not_eg: tuple[str, ...]) -> Rule:
    return whole(Role.NAV, "label of a player, a gallery or a box that opens", *wordings, eg=eg, not_eg=not_eg)


CONTROLS: Final[dict[str, Rule]] = {
    "en": _labels(
        "(?:open|view|see) (?:this )?(?:photo|image|picture)s? in (?:gallery|full ?screen|a new tab|lightbox|slideshow)",
        r"(?:view|see) (?:gallery|all photos|\d{1,3} (?:images?|photos?))",
        "(?:play|pause|stop|watch|replay|unmute) (?:the )?(?:video|audio|episode|clip)s?",
        r"(?:watch|listen)(?: (?:now|live|below|here|to (?:this|the) (?:article|story|episode)))(?: .{0,20}\d:\d\d)?",
        "(?:click|tap) (?:to|for) (?:expand|enlarge|unmute|play|zoom|sound|reveal)",
        "(?:expand|collapse|enlarge|toggle|hide)(?: (?:this )?(?:image|caption|section|all|article|transcript|menu|text))",
        "(?:show|read|view) (?:transcript|caption|full (?:bio|caption|image))",
        "up next|now playing|autoplay|back to video|video player is loading|this is a modal window.{0,80}",
        r"(?:this advertisement has not loaded yet|we apologi[sz]e, but this video (?:has )?failed to load|try refreshing your browser|there was an error, please)\b.{0,80}",
        r"error loading (?:player|media|video|content)\b.{0,40}",
        r"what['’]s this|why am i seeing this|it indicates an? .{0,60}\b(?:expandable|navigation|dropdown)\b.{0,80}",
        "(?:gift|save|bookmark) this (?:article|story)(?: for later)?",
        "image \\d{1,3} of \\d{1,3}|slide \\d{1,3} of \\d{1,3}",
        eg=("Open this photo in gallery:", "View 3 Images", "Up next", "Listen to this article", "Expand this image"),
        not_eg=("Watch the video of the boats, he said.", "View images of the sea with care", "Expand, then wait."),
    ),
    "de": _labels(
        "(?:(?:personen|info|fakten)-?)?box (?:auf|zu)klappen(?: (?:(?:personen|info|fakten)-?)?box zuklappen)?",
        "(?:audio|video) (?:starten|abspielen|ansehen|anschauen|anhören|stoppen)(?:, abbrechen mit escape)?",
        r"(?:\d{1,2}:\d\d )?(?:artikel |beitrag |text |jetzt )?(?:an|vor)hören(?: \d{1,2}:\d\d)?",
        "(?:artikel|beitrag|text) (?:vorlesen(?: lassen)?|verschenken|speichern)",
        "(?:detailansicht|bild(?:er)?|galerie|bildergalerie|vollbild)(?: in .{3,20}| im vollbild)? (?:öffnen|vergrößern|anzeigen|ansehen|schließen|starten)",
        r"\d{1,3} (?:bilder|fotos)|bild \d{1,3} von \d{1,3}",
        "(?:teilen |merken |drucken |folgen |kommentieren ){1,4}(?:teilen|merken|drucken|folgen|ich folge)",
        "(?:ver)?schenken|merken|ich folge|folgen|(?:ein|aus|auf|zu)klappen",
        "(?:mehr|weniger|alle|alles) (?:anzeigen|zeigen|laden|einblenden|ausblenden)",
        "(?:inhalts?verzeichnis|inhalt)(?: (?:anzeigen|ausblenden|einblenden|überspringen))",
        "push-?(?:mitteilungen|nachrichten|benachrichtigungen) aktivieren",
        r"(?:oh hoppla! )?es ist ein (?:technischer |unbekannter )?fehler aufgetreten\b.{0,100}",
        r"(?:inhaltlichen |einen )?fehler (?:melden|gefunden)|sie haben einen fehler (?:gefunden|entdeckt)|warum sehe ich .{0,30}",
        "(?:den )?link (?:zum einbetten .{0,20} )?kopieren(?: link kopiert!?)?|link kopiert",
        eg=("Box aufklappen Box zuklappen", "Audio starten, abbrechen mit Escape", "44 Bilder", "Detailansicht öffnen"),
        not_eg=("Bilder zeigen die Boote.", "Anhören will ihn keiner.", "Alle zeigen auf ihn"),
    ),
    "fr": _labels(
        "(?:écouter|lire|voir|regarder|lancer) (?:l[’']article|la vidéo|l[’']audio|le diaporama|le podcast|les photos)",
        "(?:afficher|voir|lire|masquer|réduire|déplier) (?:plus|moins|la suite|tout)|agrandir l[’']image",
        r"(?:image|photo|diapositive) \d{1,3} (?:sur|de|/) \d{1,3}|\d{1,3} (?:images|photos)",
        "(?:offrir|sauvegarder|enregistrer) (?:l[’']article|cet article)|ajouter (?:l[’']article )?à (?:vos|mes) favoris",
        "(?:temps|durée) de lecture\\s?:? .{1,12}",
        eg=("Écouter l'article", "Afficher plus", "Agrandir l'image", "Offrir cet article"),
        not_eg=("Voir la vidéo lui suffit, dit-il.", "Voir plus loin"),
    ),
    "es": _labels(
        "(?:escuchar|ver|reproducir) (?:el |la |este )?(?:artículo|vídeo|video|audio|galería|noticia|fotogalería)",
        "(?:mostrar|ver|leer) (?:más|menos|todo)|ampliar (?:imagen|foto)|desplegar|plegar",
        r"(?:imagen|foto) \d{1,3} de \d{1,3}|\d{1,3} (?:imágenes|fotos)",
        "¿?por qué (?:estás viendo|veo) esto|¿?quieres añadir otro usuario a tu suscripción",
        "(?:guardar|regalar) (?:este )?artículo",
        eg=("Escuchar artículo", "Ver vídeo", "Ampliar imagen", "¿Por qué estás viendo esto?"),
        not_eg=("Ver el vídeo fue duro, dijo.",),
    ),
    "pt": _labels(
        "(?:ouvir|ver|assistir|reproduzir) (?:o |a |este )?(?:artigo|vídeo|áudio|galeria|notícia|matéria)",
        "(?:mostrar|ver|ler) (?:mais|menos|tudo)|ampliar (?:imagem|foto)",
        r"(?:imagem|foto) \d{1,3} de \d{1,3}|\d{1,3} (?:imagens|fotos)",
        "(?:guardar|oferecer|salvar) (?:este )?artigo",
        eg=("Ouvir artigo", "Ver mais", "Ampliar imagem"),
        not_eg=("Ver o vídeo foi duro, disse.",),
    ),
    "it": _labels(
        "(?:ascolta|guarda|riproduci) (?:l[’']articolo|il video|l[’']audio|la gallery|le foto|il podcast)",
        "(?:mostra|leggi|vedi) (?:di più|altro|meno|tutto|tutti)|ingrandisci|apri (?:foto|immagine|gallery)",
        r"(?:immagine|foto) \d{1,3} di \d{1,3}|\d{1,3} (?:immagini|foto)",
        r"(?:salva|regala) (?:questo )?(?:articolo|l[’']articolo)\b.{0,60}",
        eg=("Ascolta l'articolo", "Mostra di più", "Guarda il video"),
        not_eg=("Guarda il video e piange, racconta.",),
    ),
    "nl": _labels(
        "(?:luister|kijk|bekijk|speel)(?: (?:naar )?(?:dit artikel|dit verhaal|de video|de audio|de foto['’]s|video|af))",
        "(?:toon|lees|bekijk) (?:meer|minder|alles)|foto vergroten|vergroot (?:foto|afbeelding)",
        r"(?:foto|afbeelding) \d{1,3} van \d{1,3}|\d{1,3} foto['’]s",
        "(?:artikel )?(?:bewaren|cadeau geven|opslaan)|geef (?:dit )?artikel cadeau",
        eg=("Luister naar dit artikel", "Toon meer", "Foto vergroten"),
        not_eg=("Kijk naar de video, zei hij.",),
    ),
    "pl": _labels(
        "(?:posłuchaj|odsłuchaj|obejrzyj|odtwórz) (?:artykułu?|tekstu|wideo|film|nagranie|galerię)",
        "(?:pokaż|zobacz|rozwiń|zwiń) (?:więcej|mniej|wszystko|wszystkie|galerię|zdjęcia)|rozwiń|zwiń|powiększ(?: zdjęcie)?",
        r"(?:zdjęcie|foto) \d{1,3} (?:z|/) \d{1,3}|\d{1,3} zdję(?:ć|cia)",
        eg=("Posłuchaj artykułu", "Pokaż więcej", "Rozwiń"),
        not_eg=("Pokaż więcej odwagi, mówi.",),
    ),
    "no": _labels(
        "(?:vis|les|se) (?:mer|mindre|alle|hele saken|bildetekst|bildeserie)(?: vis mindre)?",
        "(?:hør|lytt til|spill av|se) (?:saken|artikkelen|video(?:en)?|lyd|opptaket|bildene)|forstørr(?: bildet)?|åpne bilde(?:t)?",
        r"bilde \d{1,3} av \d{1,3}|\d{1,3} bilder|kort fortalt|kortversjonen|gi bort artikkelen|lytt",
        eg=("Vis mer", "Vis mindre", "Lytt til artikkelen", "Kort fortalt"),
        not_eg=("Se videoen på båten, sier hun.", "Kort fortalt gikk det bra."),
    ),
    "da": _labels(
        "(?:vis|læs|se) (?:mere|mindre|alle|hele artiklen|billedtekst|billedserie)(?: vis mindre)?",
        "(?:hør|lyt til|afspil|se) (?:artiklen|video(?:en)?|lyd|billederne)|forstør(?: billede(?:t)?)?|åbn billede",
        r"billede \d{1,3} af \d{1,3}|\d{1,3} billeder|kort fortalt|lyt|giv artikel(?:en)? videre|gem artikel(?:en)?",
        eg=("Vis mere", "Lyt til artiklen", "Forstør billedet"),
        not_eg=("Se videoen af båden, siger hun.",),
    ),
    "sv": _labels(
        "(?:visa|läs|se) (?:mer|mindre|alla|hela (?:artikeln|listan)|bildtext|bildspel)(?: visa mindre)?",
        "(?:lyssna på|spela upp|se) (?:artikeln|video(?:n)?|ljud|klippet|bilderna)|förstora(?: bild(?:en)?)?|öppna bild",
        r"bild \d{1,3} av \d{1,3}|\d{1,3} bilder|sammanfattning|lyssna|ge bort artikel(?:n)?",
        eg=("Visa mer", "Lyssna på artikeln", "Förstora bilden"),
        not_eg=("Se videon av båten, säger hon.",),
    ),
    "fi": _labels(
        "(?:näytä|lue|katso) (?:lisää|vähemmän|kaikki|kuvat?|video)|kuuntele(?: (?:juttu|artikkeli))?|suurenna kuva|avaa kuva",
        r"kuva \d{1,3}/\d{1,3}|\d{1,3} kuvaa|tiivistelmä|tallenna(?: (?:juttu|artikkeli))?",
        eg=("Näytä lisää", "Kuuntele juttu", "Suurenna kuva"),
        not_eg=("Lue lisää kirjoja, hän sanoi.",),
    ),
    "cs": _labels(
        "(?:zobrazit|číst|ukázat|načíst) (?:více|méně|vše|všechny|další|celý článek|galerii|fotogalerii)",
        "(?:přehrát|poslechnout(?: si)?|pustit) (?:video|audio|článek|podcast)|zvětšit(?: obrázek| foto)?|rozbalit|sbalit|článek",
        r"(?:foto|obrázek|snímek) \d{1,3} (?:z|/) \d{1,3}|\d{1,3} fotografi[íe]",
        eg=("Zobrazit vše", "Přehrát video", "Zvětšit obrázek"),
        not_eg=("Zobrazit více stran nešlo.",),
    ),
    "ru": _labels(
        "(?:показать|читать|смотреть|загрузить) (?:ещё|еще|больше|меньше|полностью|далее|все фото|видео|дальше)|развернуть|свернуть",
        "(?:слушать|прослушать|воспроизвести) (?:статью|новость|видео|аудио|текст)|увеличить(?: фото)?|открыть (?:фото|галерею)",
        r"(?:фото|изображение) \d{1,3} из \d{1,3}|\d{1,3} фото",
        eg=("Показать ещё", "Развернуть", "Слушать новость"),
        not_eg=("Показать больше он не смог.",),
    ),
    "uk": _labels(
        "(?:показати|читати|дивитися|завантажити) (?:ще|більше|менше|повністю|далі|усі фото|відео)|розгорнути|згорнути",
        "(?:слухати|прослухати|відтворити) (?:статтю|новину|відео|аудіо)|збільшити(?: фото)?",
        eg=("Показати більше", "Розгорнути"),
        not_eg=("Показати більше він не зміг.",),
    ),
    "tr": _labels(
        "(?:daha fazla|daha az|tümünü|hepsini) (?:göster|gör|oku|yükle)|(?:haberi|videoyu|sesi) (?:dinle|izle|oynat)|fotoğrafı büyüt|büyüt|genişlet|daralt",
        r"fotoğraf \d{1,3}/\d{1,3}|\d{1,3} fotoğraf|foto galeri|video galeri|haberin videosu için tıklayın.{0,10}",
        eg=("Daha fazla göster", "Haberi dinle", "Tümünü gör"),
        not_eg=("Daha fazla göster dedi.",),
    ),
    "el": _labels(
        "(?:δείτε|δες|διαβάστε) (?:περισσότερα|λιγότερα|όλα|τις φωτογραφίες|το βίντεο)|εμφάνιση (?:περισσότερων|όλων)|ακούστε το άρθρο|μεγέθυνση",
        eg=("Δείτε περισσότερα", "Ακούστε το άρθρο"),
        not_eg=("Δείτε το βίντεο της βάρκας.",),
    ),
    "ja": _labels(
        r"(?:この記事の)?(?:画像|写真|動画|フォト)(?:を)?(?:すべて|全て|もっと)?(?:見る|みる|拡大(?:する)?|一覧|ギャラリー)?(?:[（(]\d{1,3}枚?[)）])|(?:画像|写真|動画)を(?:見る|拡大(?:する)?|もっと見る)|記事を(?:聴く|聞く|読む|保存)|音声で聴く|次(?:の)?ページ(?:へ|→.{0,40})?|もっと(?:読む|表示)|続きを(?:読む|見る)|閉じる|開く",
        eg=("この記事の画像を見る(2枚)", "写真を拡大", "閉じる"),
        not_eg=("写真を見る人々。",),
    ),
    "ko": _labels(
        r"(?:사진|이미지|화면)\s?(?:확대|크게\s?보기|확대보기|더보기)|(?:기사|뉴스)\s?(?:듣기|음성으로 듣기|요약(?:보기)?)|(?:펼치기|접기|닫기|열기|더\s?보기|전체\s?보기|동영상\s?보기|재생(?:하기)?)",
        eg=("사진 확대", "기사 듣기", "더 보기"),
        not_eg=("사진 확대를 원했다.",),
    ),
    "zh": _labels(
        "(?:展开|展開|收起|点击(?:查看|播放|放大).{0,8}|點擊(?:查看|播放|放大).{0,8}|查看(?:大图|大圖|原图|原圖|全文|详情)|播放(?:视频|影片|音频)?|听新闻|聽新聞|(?:阅读|閱讀)全文|放大(?:图片|圖片)?)",
        eg=("展开", "点击查看大图", "阅读全文"),
        not_eg=("展开讨论的人很多。",),
    ),
    "id": _labels(
        "(?:tampilkan|lihat|muat|baca) (?:lebih (?:banyak|sedikit)|semua|foto|video|lainnya)|dengarkan (?:artikel|berita)(?: ini)?|perbesar(?: (?:gambar|foto))?|putar (?:video|audio)|tutup",
        r"(?:foto|gambar) \d{1,3} dari \d{1,3}|\d{1,3} foto",
        eg=("Tampilkan lebih banyak", "Dengarkan artikel", "Perbesar gambar"),
        not_eg=("Lihat foto itu, katanya.",),
    ),
    "ms": _labels(
        "(?:tunjukkan|lihat|muat|baca) (?:lebih(?: banyak)?|semua|lagi|foto|video)|dengar (?:artikel|berita)(?: ini)?|besarkan(?: gambar)?|main(?:kan)? video",
        eg=("Lihat lagi", "Dengar artikel ini"),
        not_eg=("Lihat lagi, katanya.",),
    ),
    "vi": _labels(
        "(?:xem|hiển thị|tải) (?:thêm|tất cả|toàn bộ|ảnh lớn|video)|thu gọn|mở rộng|nghe (?:bài viết|bài báo|đọc bài)|phóng to(?: ảnh)?|phát video",
        eg=("Xem tất cả", "Thu gọn", "Nghe bài viết"),
        not_eg=("Xem video xong, ông bỏ đi.",),
    ),
    "ar": _labels(
        "(?:عرض|شاهد|إظهار) (?:المزيد|الكل|أقل|الصور|الفيديو)|استمع (?:إلى|الى) (?:المقال|الخبر)|تكبير الصورة|إغلاق|تشغيل الفيديو",
        eg=("عرض المزيد", "استمع إلى المقال"),
        not_eg=("عرض الصور في القاعة أمس",),
    ),
}
