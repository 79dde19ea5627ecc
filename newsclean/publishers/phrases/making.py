"""Says how a text was made or is paid for: commissions, machine translation, summaries, agencies, editors, sources."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import opening
from newsclean.publishers.rule import Rule

_says = partial(opening, Role.OTHER, "says how the text was made or paid for")

MAKING: Final[dict[str, Rule]] = {
    "en": _says(
        r"(?:(?:some|many) (?:of the )?links|(?:full )?disclosure:|our editors|this means that if you click|if you (?:buy|purchase|click|make a purchase|shop)|when you (?:buy|purchase|shop|click)|we may (?:earn|receive|get)|we (?:earn|receive)) .{0,100}(?:commission|compensation|affiliate)\b",
        r"(?:this (?:article|post|page|story|content) (?:may )?(?:contains?|includes?)|reviews and recommendations|all products (?:featured|are)|products? (?:featured|are) independently|recommendations are independent)\b.{0,100}(?:affiliate|commission|independent|unbiased)",
        r"(?:this (?:article|story|summary|text|translation|audio) (?:was|is|has been) (?:automatically |machine[- ]|generated|translated|created|produced|written))\b.{0,40}(?:\bai\b|artificial|machine|automat|translat)",
        r"(?:with )?additional (?:reporting|writing|research) (?:by|from) [^.!?]{2,90}\.?\)?$|with (?:files|material|inputs?|reporting) (?:by|from) [^.!?]{2,90}\.?\)?$|(?:reporting|writing) by [^.!?]{2,60}[;,] ?(?:additional|editing|writing)\b",
        r"(?:this (?:story|article) (?:was )?(?:originally|first) (?:published|appeared)|originally published|first published) (?:at|on|by|in) .{2,100}$",
        r"this (?:article|story|column|op-ed) (?:is|was) (?:a joint publication|produced in partnership|republished|published in partnership|supported by|made possible)\b",
        r"(?:the )?(?:views|opinions) expressed (?:(?:in|on|by) (?:this|the|our) (?:contents?|comments?|article|column|piece|story|site|page|author|commentar|op-ed|post|contributor)|here|are).{0,140}$",
        eg=(
            "If you buy something using links in our stories, we may earn a commission.",
            "This article contains affiliate links.",
            "Additional reporting by Jane Roe",
            "This article was originally published on Example.com",
        ),
        not_eg=(
            "If you buy a boat, look at its keel.",
            "This article of the law was written in 1950.",
            "Views of the sea cost more.",
        ),
    ),
    "de": _says(
        r"(?:die |alle )?(?:mit .{2,50} )?(?:gekennzeichnete[nr]? |markierte[nr]? )?(?:links|produkte)\b.{0,60}(?:affiliate|provision|unabhängig ausgewählt)",
        r"die mit .{2,60}(?:gekennzeichnet|markiert)\w{0,3} links\b",
        r"(?:\*|hinweis zu |transparenzhinweis|in (?:diesem|den|dem) (?:artikel|beitrag|text|links)|dieser (?:artikel|beitrag) enthält) ?:?.{0,60}(?:affiliate|provision|werbelinks?|partnerlinks?)\b",
        r"(?:mit |unter verwendung von |quelle: )?(?:agentur(?:en|material|meldungen)|material (?:von|der) .{2,60}agentur\w{0,3}|(?:dpa|afp|apa|reuters|sda)-?material)\b.{0,20}$",
        r"mit (?:dpa|afp|ap|reuters|apa|sda|kna|epd)(?:(?:,|/| und| sowie)? ?(?:dpa|afp|ap|reuters|apa|sda|kna|epd)){0,4}$",
        r"mit (?:informationen|material) (?:der|von|aus|des)\b.{0,80}(?:agentur|dpa|afp|reuters|korrespondent)",
        r"(?:diese|dieser|dieses|der|die|das) (?:text|artikel|beitrag|zusammenfassung|übersetzung|audioversion|bild|kurzfassung|überblick) (?:wurde|ist|entstand|entsteht) .{0,60}(?:künstlich|maschinell|automatisch|automatisiert|\bki\b|übersetz|generiert)",
        r"(?:dies ist eine (?:maschinelle )?übersetzung|dieser artikel (?:ist|erschien) (?:zuerst|zunächst|ursprünglich)|(?:aus dem (?:englischen|französischen|russischen|italienischen|spanischen|amerikanischen)(?: (?:von|übersetzt).{2,60})?)$)",
        r"wir freuen uns (?:über|auf) (?:ihr|dein|euer) (?:feedback|rückmeldung)",
        r"über dieses thema (?:berichtet|berichtete|sendet)\b.{0,100}$|(?:zum ersten mal )?veröffentlicht (?:am|in|bei) .{2,60}$",
        r"(?:hinweis: )?gastkommentare?\b.{0,140}(?:meinung|redaktion)\b",
        r"(?:übersetzung|redaktion|schlussredaktion|faktencheck|bildredaktion|mitarbeit|recherche|audioversion|übersetzung und adaptierung) ?: ?[A-ZÄÖÜ][^.!?]{2,160}$",
        r"über (?:die|den|unsere) (?:autor|gast)(?:in|innen|en|:in|\*in|_in|:innen)?:?$",
        eg=(
            "In diesem Artikel sind Affiliate-Links enthalten.",
            "Die mit einem Symbol gekennzeichneten Links sind Affiliate-Links.",
            "Mit Agenturmaterial.",
            "mit dpa",
            "Diese Zusammenfassung wurde künstlich erzeugt.",
            "Redaktion: Max Muster, Faktencheck: Erika Muster",
        ),
        not_eg=(
            "Die Links zum Hafen fehlen.",
            "Dieser Artikel des Gesetzes ist alt.",
            "Die Redaktion: ein Ort der Stille. Niemand sprach.",
        ),
    ),
    "fr": _says(
        r"(?:cet article|cette page|ce contenu|certains liens)\b.{0,60}(?:affilié|affiliation|commission|traduit automatiquement|intelligence artificielle|traduction automatique)",
        r"(?:\(?avec (?:afp|ap|reuters|agences?)(?:(?:,| et) (?:afp|ap|reuters|agences?)){0,3}\)?)\.?$",
        r"traduit de .{3,60} par .{3,60}$",
        r"à propos de l['’]aut(?:eur|rice):?$|(?:journaliste|rédact(?:eur|rice)) [•·] .{3,50}$",
        eg=("(avec AFP)", "Cet article contient des liens affiliés."),
        not_eg=("Avec AFP, il a gagné le prix.",),
    ),
    "es": _says(
        r"este (?:contenido|artículo|texto) (?:está realizado por un anunciante|contiene enlaces|incluye enlaces|ha sido traducido|fue traducido|se ha elaborado con)\b",
        r"\(?con (?:información|datos) de (?:efe|afp|ap|reuters|agencias|europa press)\b.{0,40}$",
        r"(?:actualizad[oa]|publicad[oa]) (?:el|a las?) [\d:h./ ]{3,20}\.?$",
        r"sobre (?:el autor|la autora|los autores):?$",
        eg=("Con información de EFE", "Este artículo contiene enlaces de afiliado."),
        not_eg=("Con información de su padre, halló el barco.",),
    ),
    "pt": _says(
        r"(?:\(?com (?:informações|dados) d[aeo]s? .{2,50}\)?|\(?com (?:afp|lusa|reuters|agências?)\)?)\.?$",
        r"este (?:artigo|texto|conteúdo) (?:contém links|foi traduzido|foi gerado|pode conter links)\b",
        r"sobre (?:o autor|a autora|os autores):?$",
        eg=("Com informações da Agência Exemplo", "(com Lusa)"),
        not_eg=("Com informações erradas, perdeu-se.",),
    ),
    "it": _says(
        r"(?:questo articolo|la pagina|i link) .{0,40}(?:link di affiliazione|affiliazione|commissione|tradotto automaticamente|intelligenza artificiale)",
        r"(?:dalla nostra (?:corrispondente|redazione)|dal nostro (?:corrispondente|inviato))\b.{0,40}$",
        r"(?:sull['’]autore|sull['’]autrice|l['’]autore):?$",
        eg=("Questo articolo contiene link di affiliazione.", "Dal nostro inviato"),
        not_eg=("Questo articolo piace.",),
    ),
    "nl": _says(
        r"(?:dit artikel (?:bevat|is (?:automatisch|machinaal))|wij kunnen)\b.{0,60}(?:affiliate|commissie|vertaald|\bai\b)",
        r"(?:met medewerking van|bron) ?: ?[^.!?]{2,60}$",
        r"over de auteurs?:?$",
        eg=("Dit artikel bevat affiliate-links.", "Bron: Voorbeeld"),
        not_eg=("Dit artikel bevat niets.",),
    ),
    "no": _says(
        r"(?:sammendraget|oppsummeringen|teksten|artikkelen|saken) er (?:laget|skrevet|generert|oversatt|oppsummert|lagd) (?:av|med|ved hjelp av)\b.{0,120}",
        r"(?:annonselenker|saken inneholder .{0,30}lenker|dette er (?:en )?(?:kommentar|debattinnlegg|annonse))\b",
        r"kvalitetssikret av .{2,40}journalist\w{0,4}\.?$|kilde ?: ?[^.!?]{2,60}$",
        eg=("Sammendraget er laget av ChatGPT og kvalitetssikret.", "Kilde: Eksempel"),
        not_eg=("Saken er alvorlig.",),
    ),
    "da": _says(
        r"(?:artiklen|teksten|resuméet|opsummeringen) er (?:lavet|skrevet|genereret|oversat) (?:af|med|ved hjælp af)\b.{0,120}",
        r"(?:kilde ?: ?[^.!?]{2,60}|/ritzau/?)$",
        eg=("Artiklen er oversat med kunstig intelligens.", "/ritzau/"),
        not_eg=("Artiklen er god.",),
    ),
    "sv": _says(
        r"(?:sammanfattningen|texten|artikeln) (?:är|har) (?:gjord|skriven|genererad|genererats|översatt|skapad|tagits fram) (?:av|med|med hjälp av)\b.{0,120}",
        r"(?:källa ?: ?[^.!?]{2,60}|\(tt\))$",
        eg=("Sammanfattningen är gjord med AI.", "(TT)"),
        not_eg=("Texten är gammal.",),
    ),
    "fi": _says(
        r"(?:lähde|lähteet) ?: ?[^.!?]{2,60}$|(?:tiivistelmä|teksti) on (?:tehty|luotu|käännetty|koottu)\b.{0,80}",
        eg=("Lähde: Esimerkki", "Tiivistelmä on tehty tekoälyllä."),
        not_eg=("Lähde oli kuiva.",),
    ),
    "pl": _says(
        r"(?:źródło|źródła|oprac(?:owanie|\.)?|tłum(?:aczenie|\.)) ?: ?[^.!?]{2,60}$|artykuł (?:zawiera|może zawierać) linki\b|(?:tekst|artykuł) (?:został )?(?:przetłumaczony|wygenerowany) (?:automatycznie|przez|przy)\b",
        r"o autor(?:ze|ce|ach):?$",
        eg=("Źródło: Przykład", "Artykuł zawiera linki afiliacyjne."),
        not_eg=("Źródło rzeki leży w górach.",),
    ),
    "cs": _says(
        r"zdroje? ?: ?[^.!?]{2,60}$|(?:článek|text) (?:byl )?(?:přeložen|vytvořen|vygenerován) (?:automaticky|pomocí|umělou)\b|článek obsahuje .{0,20}odkazy\b",
        r"o autor(?:ovi|ce|ech):?$",
        eg=("Zdroj: Příklad", "Článek obsahuje affiliate odkazy."),
        not_eg=("Zdroj vody vyschl.",),
    ),
    "ru": _says(
        r"(?:источники?|перевод|фото и видео) ?: ?[^.!?:]{2,60}$|по материалам:? [^.!?:]{2,60}$",
        r"(?:любое копирование,|использование (?:любых )?материалов (?:сайта|разрешается|допускается|возможно)|при (?:использовании|цитировании|перепечатке|копировании) (?:любых )?(?:материалов|информации|текстов)|(?:перепечатка|копирование)(?:,| материалов| допускается| разрешен))",
        eg=("Источник: Пример", "Использование материалов сайта допускается только при наличии ссылки"),
        not_eg=("Копировал он медленно.", "Источником беды был огонь, сказал он."),
    ),
    "uk": _says(
        r"(?:джерел[оа]|переклад) ?: ?[^.!?:]{2,60}$|за матеріалами:? [^.!?:]{2,60}$|(?:будь-яке копіювання|використання (?:будь-яких )?матеріалів (?:сайту|дозволяється|можливе)|передрук(?:,| матеріалів)|(?:при|у разі) (?:цитуванн|використанн)\w матеріалів)",
        eg=("Джерело: Приклад", "Передрук матеріалів лише з посиланням"),
        not_eg=("Джерелом біди був вогонь, сказав він.",),
    ),
    "tr": _says(
        r"kaynak ?: ?[^.!?]{2,60}$|(?:bu (?:haber|içerik|metin)) .{0,40}(?:yapay zek|otomatik olarak|çevrilmiştir)",
        eg=("Kaynak: Örnek", "Bu haber yapay zeka ile çevrilmiştir."),
        not_eg=("Kaynak yok, dedi.",),
    ),
    "id": _says(
        r"(?:sumber|penulis|editor|penerjemah|reporter) ?: ?[^.!?]{2,60}$|(?:artikel|berita|konten) ini (?:telah tayang|diterjemahkan|dibuat dengan|pertama kali)\b",
        eg=("Sumber: Contoh", "Artikel ini telah tayang di Contoh"),
        not_eg=("Sumber air kering.",),
    ),
    "vi": _says(
        r"(?:nguồn|theo|biên dịch|tác giả) ?: ?[^.!?]{2,60}$",
        eg=("Nguồn: Ví dụ",),
        not_eg=("Nguồn nước cạn.",),
    ),
    "el": _says(
        r"(?:πηγ[ήη]|πηγ[έε]ς|μετ[άα]φραση|επιμ[έε]λεια) ?: ?[^.!?]{2,60}$",
        eg=("Πηγή: Παράδειγμα",),
        not_eg=("Πηγή του κακού ήταν η φωτιά",),
    ),
}
