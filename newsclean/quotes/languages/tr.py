"""Turkish."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra o ama değil her var şey ise
        göre olduğunu dedi tarafından olduğu üzerinde nedeniyle kapsamında arasında yer alan ayrıca bin
        milyon yılında gün yeni ilk iki tüm içinde karşı üzere bulunan yapılan edilen eden edildi oldu
        ancak bugün yüzde saat konusunda önce türkiye aldı yönelik ilgili ilişkin geçen""",
    verbs="""
        dedi diyor der dediler demiş söyledi söylüyor söylediler belirtti belirtiyor belirttiler açıkladı
        açıklıyor anlattı anlatıyor ekledi ekliyor vurguladı vurguluyor kaydetti kaydediyor konuştu
        konuşuyor yazdı yazıyor sordu soruyor yanıtladı cevapladı uyardı uyarıyor bildirdi aktardı duyurdu
        savundu hatırlattı paylaştı bağırdı seslendi değerlendirdi kullandı diyerek diyen belirterek
        söyleyerek getirdi etti vurgulayarak bulundu bulunuyor sürdürdü sürdürüyor tamamladı noktaladı
        denildi kaydedildi belirtildi vurgulandı bildirildi açıklandı aktarıldı duyuruldu konuşan anlatan
        belirten söyleyen ekleyen vurgulayan kaydeden savunan değindi yorumladı haykırdı
        mırıldandı fısıldadı güldü verdi çağrısında
        anımsattı hatırlatan özetledi sıraladı tekrarladı yineledi seslenen paylaşan yazan
        soran uyaran diyordu derken anlatıyordu kullanıldı bağıran""",
    weak_verbs="nitelendirdi tanımladı suçladı eleştirdi adlandırdı çağrısında övdü kınadı",
    auxiliaries="etti eden ederek etmiş oldu",
    adverbs="""
        olarak devam de da ayrıca daha sonra şöyle böyle şu bugün dün ise şunları sözlerine sözlerini ifadesini
        ifadelerini ifadelerine ifadeleriyle şeklinde diye dile ifade iddia yorumunu değerlendirmesinde
        değerlendirmesini ifadeleri sözleri sözleriyle açıklamasında açıklamada açıklamasını""",
    pronouns={"o": "?", "onlar": "p", "kendisi": "?"},
    determiners="bir bu şu o",
    prepositions="için ile göre kadar sonra önce karşı beri doğru üzere",
    links="",
    conjunctions="ve ama fakat veya ya ancak",
    subordinators="ki aktaran belirten söyleyen vurgulayan anlatan kaydeden açıklayan getiren eden bildiren",
    titles="""
        cumhurbaşkanı başbakan bakan bakanı başkan başkanı belediye müdür müdürü vali valisi milletvekili
        sözcü sözcüsü sekreter sekreteri prof doç dr av op profesör doktor avukat general albay yarbay
        yüzbaşı komutan komutanı teknik direktör antrenör kral kraliçe papa büyükelçi elçi yardımcısı eski
        lider lideri savcı hakim uzman uzmanı öğretim üyesi dışişleri içişleri savunma sağlık maliye adalet
        eğitim millî milli abd tanığı görgü tanık rektör rektörü dekan dekanı doktoru hemşire öğretmen
        öğretmeni öğrenci çiftçi esnaf sanatçı oyuncu oyuncusu şarkıcı yazar yazarı gazeteci muhabiri
        yönetmen kaptan kaptanı kaleci kalecisi hocası hoca kaymakam kaymakamı muhtar muhtarı emniyet
        jandarma itfaiye sorumlusu temsilcisi koordinatörü kurucusu ceo patron avukatı annesi babası eşi
        kardeşi genel""",
    courtesies="bay bayan sayın dr",
    female_titles="hanım kraliçe bayan",
    male_titles="bey kral",
    particles="",
    times="""
        pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
        ağustos eylül ekim kasım aralık bugün dün yarın""",
    works="""
        film filmi kitap kitabı roman romanı şarkı şarkısı albüm dizi dizisi adlı isimli başlıklı
        program gazetesi""",
    not_names="""
        ben biz bakanlığı bakanlığının bakanlığından bakanlığınca müdürlüğü müdürlüğünden müdürlüğünün
        başsavcılığı başsavcılığının başsavcılığından başsavcılığınca başkanlığı başkanlığından
        başkanlığının belediyesi belediyesinden valiliği valiliğinden kısa""",
    by_after=("a göre", "e göre", "ya göre", "ye göre", "na göre", "ne göre", "göre"),
    via=("aktardığına göre",),
    by_own=("ona göre",),
    drops_subject=True,
    joins_names=True,
    verb_last=True,
    asides=("öte yandan",),
)
