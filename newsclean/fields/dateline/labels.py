"""Words that open a paragraph before a dash or colon and make it no dateline: ANALYSIS, LIVE, OPINI."""

from __future__ import annotations

from newsclean.fields.months import fold

_WORDS = (
    "analysis exclusive opinion update updated updates live breaking watch video videos photo photos "
    "picture pictures gallery explainer explained factbox factcheck fact review preview column comment "
    "commentary editorial interview profile timeline feature features special report quiz poll podcast "
    "listen read read_more note editor's correction clarification disclaimer advertisement ad sponsored "
    "warning spoiler alert urgent newsalert flash bulletin recap summary highlights key takeaways "
    "background context related also why how what when who where question answer q a qa tip tips step "
    "part chapter act scene verdict result results score final ft ht vs winner winners loser losers "
    "first second third today yesterday tomorrow now new old big top the and but watch: abstract "
    "introduction conclusion methods objective purpose aim source sources credit file caption map "
    "graphic chart infographic data members-only premium subscriber subscribers free trending viral hot "
    "must good bad best worst pros cons rating price release address phone email tel fax contact date "
    "time venue where: tickets born died age name position height weight opini analisis foto infografis "
    "wawancara kolom tajuk berita eksklusif terkini populer catatan resensi profil cek fakta hoaks hoax "
    "resep jadwal hasil skor klasemen prediksi streaming news breakingnews analyse kommentar meinung "
    "exklusiv reportage liveticker ticker eilmeldung hintergrund faktencheck rezension kritik porträt "
    "essay glosse leitartikel überblick bilder fotos newsletter anzeige werbung opinión análisis "
    "exclusiva entrevista reportaje crónica última hora urgente directo vídeo galería perfil crítica "
    "columna en_directo opinião análise exclusivo reportagem crônica ao_vivo coluna opinione analisi "
    "esclusiva intervista commento editoriale diretta scheda tribune exclusif entretien décryptage "
    "portrait critique direct vidéo infographie récit enquête chronique éditorial info vrai faux "
    "sondage opinie recensie exclusief аналитика мнение эксклюзив интервью видео фото обзор комментарий "
    "срочно опрос онлайн yorum analiz özel röportaj galeri son_dakika opinia wywiad komentarz wideo "
    "police man woman men women pilots doctors ministers gubernur bupati presiden menteri polisi warga "
    "markets sports business politics world local weather crime obituary obituaries letters brief "
    "briefs roundup notebook rankings fashion food travel health science tech entertainment music "
    "movies books arts style money an"
)

LABELS = frozenset(fold(word) for word in _WORDS.split())


def is_label(words: str) -> bool:
    """Say whether any of the words is such a label."""
    return any(fold(word.strip("!:?")) in LABELS for word in words.split())
