"""Turkish phrases."""

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
        "(?:ayrıca |bunu da |bunlar da )?(?:oku(?:yun)?|bakın|[iİ]zle(?:yin)?)",
        "(?:[iİ]lgili|benzer|diğer) haber(?:ler)?",
        "(?:daha fazlası|[iİ]lginizi çekebilir|sıradaki haber|öne çıkan)",
        eg=("İlgili haber: Nehir yükseldi", "Ayrıca okuyun: Seçim"),
        not_eg="Okuyun, dedi annesi.",
    ),
    whole(
        Role.RELATED,
        "heading of a list of other stories",
        "(?:[iİ]lgili|benzer|diğer|son|en son|popüler|önerilen|günün|sıradaki|önceki|sonraki) (?:haber(?:ler)?(?:i)?|yazılar|içerikler|makaleler|videolar|konular)",
        "(?:en çok|çok) (?:okunan(?:lar)?|izlenen(?:ler)?|paylaşılan(?:lar)?|yorumlanan(?:lar)?)(?: haberler)?",
        "(?:bunlar da |bu da )?[iİ]lginizi çekebilir",
        "(?:daha fazla(?:sı)?(?: göster| haber)?|devamını oku|tümünü gör|editörün seçtikleri|sizin için seçtiklerimiz)",
        eg=("İlgili Haberler", "EN ÇOK OKUNANLAR", "İlginizi çekebilir", "Devamını oku"),
        not_eg="Son haberler üzücü, dedi.",
    ),
    whole(
        Role.AD,
        "label of an advertisement",
        "reklam(?:lar)?",
        "[iİ]lan",
        "sponsorlu(?: içerik| bağlantılar)?",
        "reklamı kapat",
        "haberin devamı reklamdan sonra",
        eg=("REKLAM", "Sponsorlu içerik"),
        not_eg="Reklam geliri düştü.",
    ),
    whole(
        Role.SHARE,
        "sharing buttons",
        "(?:haberi |bu haberi |bu yazıyı )?paylaş(?:ın)?",
        "(?:haberi )?yazdır",
        "(?:bağlantıyı|linki) kopyala",
        "(?:facebook|twitter|whatsapp)['’]?(?:ta|da|de)? paylaş",
        "bunu paylaş",
        "beğen",
        eg=("Paylaş", "Bu haberi paylaş", "Yazdır"),
        not_eg="Paylaşmak istemedi, dedi.",
    ),
    whole(
        Role.COMMENT,
        "comment section",
        "(?:yorum (?:yap(?:ın)?|yaz(?:ın)?|ekle|gönder)|bir (?:yorum|cevap) (?:yap(?:ın)?|yazın)|[iİ]lk yorumu (?:siz )?(?:yap(?:ın)?|yazın)|cevabı iptal et|tüm yorumlar)",
        r"yorumlar ?\(\d{1,6}\)",
        r"\d{1,6} yorum",
        "e-?posta (?:hesabınız|adresiniz) yayınlanmayacak.{0,80}",
        eg=("Yorum yap", "Bir cevap yazın", "3 Yorum"),
        not_eg="Yorum yapmadı, dedi.",
    ),
    drop(
        Role.PROMO,
        line=r"(?i)(?:bizi|haberler|son dakika|günün|[\w ]{1,30}['’][ıiuü]?)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|google news|google haberler)\b.{0,40}\b(?:takip edin|takip et|abone olun?|katılın|izleyin)[.!]?$",
        why="invitation to follow the site elsewhere",
        eg=("Bizi Facebook'ta takip edin", "Haberler için Telegram kanalımıza abone olun"),
        not_eg="Bizi takip etti, dedi polis.",
    ),
    whole(
        Role.PAYWALL,
        "subscription notice",
        "(?:giriş yap(?:ın)?|üye ol(?:un)?|üye girişi|abone ol(?:un)?|oturum aç(?:ın)?|kayıt ol(?:un)?)",
        "şifremi unuttum",
        "bültene (?:abone|kayıt) ol(?:un)?",
        eg=("Giriş yap", "Abone ol"),
        not_eg="Abone olmak pahalı.",
    ),
    whole(
        Role.LEGAL,
        "site notice",
        r"(?:her|tüm) hakk?ları? saklıdır\b.{0,60}",
        ".{0,40}tüm hakları saklıdır.{0,40}",
        "(?:gizlilik|çerez) (?:politikası|sözleşmesi|ilkeleri)",
        "(?:kullanım (?:koşulları|şartları)|künye|yayın ilkeleri|veri politikası|bize ulaşın|hakkımızda)",
        r"(?:bu (?:web )?site(?:si|miz)?|sitemiz|sitemizde)\b.{0,60} (?:çerez|cookie)\w{0,8}\b.{0,80}",
        "[iİ]çeriğe (?:geç|atla)",
        "yukarı çık",
        eg=("Tüm hakları saklıdır.", "Gizlilik Politikası", "Künye"),
        not_eg="Gizlilik politikası tartışıldı dün.",
    ),
    CONTROLS["tr"],
    EMBEDS["tr"],
    *BANNERS["tr"],
    APPEALS["tr"],
    MAKING["tr"],
)
