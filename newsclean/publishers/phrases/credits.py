"""Credits of pictures, as lines of their own and at the end of a caption, and what opens a caption.

A caption that ends with a credit is a caption as a whole. A paragraph is not one because the agency that wrote it
signs it: "(Reuters)", "(APA/dpa)". So a credit needs a word for picture, a house that deals in pictures only, or the
name of a person beside the agency's.
"""

from __future__ import annotations

from newsclean.page import Role
from newsclean.publishers.rule import Rule, drop

#: Houses that sell pictures and write no news.
_PICTURES = (
    r"Getty(?: ?Images?)?|GETTY(?: IMAGES)?|Shutterstock|Alamy(?: Stock(?: Photo)?)?|i[Ss]tock(?:photo)?|Unsplash|Pexels"
    r"|Pixabay|Adobe ?Stock|Depositphotos|Dreamstime|Flickr|Wikimedia(?: Commons)?|IMAGO|[Ii]mago(?: [Ii]mages)?"
    r"|[Pp]icture[ -][Aa]lliance|NurPhoto|ZUMA(?: Press)?|WireImage|FilmMagic|LightRocket|SOPA Images|Corbis|Ritzau Scanpix"
    r"|Scanpix|Bildbyrån|Lehtikuva|LaPresse|Hans Lucas|Sipa(?: USA)?|SIPA|Abaca(?:press)?|Gamma-Rapho|Profimedia|East News"
    r"|Depo ?Photos|Rex(?: Features)?|USA Today Sports|ANP Photo|Icon ?Sport|PA Images|AP Images|AP Photo|EPA|Stringer"
)
_AGENCIES = (
    r"AP|AFP|A\.F\.P\.|Reuters|REUTERS|dpa|DPA|EFE|PA(?: Wire| Media)?|ANSA|Ansa|APA|SDA|Keystone|KEYSTONE|ANP|BELGA|Belga"
    r"|TT|NTB|Ritzau|PAP|ČTK|TASR|MTI|Lusa|LUSA|AAP|Anadolu(?: Agency| Ajansı)?|AA|Europa Press|Xinhua|TASS|ТАСС"
    r"|РИА Новости|Bloomberg|UPI|Kyodo|Yonhap|EPA-EFE|Associated Press|The Associated Press|Pool|Privat|privat|Handout"
)
_WORD = (
    r"[Ff]otos?|FOTOS?|[Pp]hotos?(?:graphs?)?|PHOTOS?|[Ii]mages?|[Pp]ictures?|PICTURES?|Pics?|Bild(?:er|quelle|rechte)?|BILD"
    r"|(?:Symbol|Archiv|Stock|File )(?:foto|bild|photo|picture)|[Cc]redits?|CREDITS?|[Cc]ourtesy(?: of)?|Fot\.|Zdj\.|Фото|ФОТО"
    r"|Crédits?(?: photo)?s?|[Cc]réditos?|Fotoğraf|Foto(?:grafía|grafia)|Ảnh|ẢNH|Φωτ[οό]?(?:γραφία)?|Imagen|Imagem|Kuva|Valokuva|写真|사진"
)
#: Two to four capitalised words.
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w'’.-]{0,20}(?: (?:[a-zà-ÿ]{2,3} )?[A-ZÀ-ÞĀ-Ž][\w'’.-]{0,20}){1,3}"

# No sentence follows: "Photo: The crane stood idle. It was mended."
_TAIL = r"(?!.{0,90}[a-z]{4}\. )[^\s:!?$][^:!?$]{1,90}$"
_WHY = "caption that ends with its credit"

CREDITS: tuple[Rule, ...] = (
    drop(
        Role.CAPTION,
        line=rf".{{0,300}}\((?:\s?(?:{_WORD})(?:s? (?:credit|courtesy|by|via|von|de|di|oleh|d’archives))?\s?[:=] ?[^()]{{2,90}}|(?:[^()]{{0,50}}[ /|,])?(?:{_PICTURES})(?:[ /|,][^()]{{0,50}})?|{_NAME} ?/ ?(?:{_AGENCIES})|(?:AFP|AP|REUTERS|Reuters|EFE|EPA) ?/ ?[A-Z][^()/]{{4,40}}|Photo by [^()]{{3,60}}|[Cc]ourtesy (?:of )?[A-Z][^()]{{2,60}}|[Ss]upplied)\)\.?$",
        why=_WHY,
        eg=(
            "Boats at the quay (Image: Example Agency via Getty Images)",
            "Der Kran am alten Hafen. (Symbolfoto: Max Muster/dpa)",
            "Boats at the quay in June. (Jane Roe/Getty Images)",
            "A crane. (AP Photo/John Roe)",
            "Boats at the quay. (Jane Q. Roe / AP)",
            "Jane. (Photo by John Roe)",
            "The old crane. (Courtesy of Example Museum)",
        ),
        not_eg=(
            "The boats came in at dawn. (Reuters)",
            "The boats came in at dawn. (APA/dpa)",
            "The boats came in at dawn. (AFP/RFI)",
            "She sent him a picture (Image and word: what remains of them).",
            "He sold it (to Getty, they say) on Monday.",
        ),
    ),
    drop(
        Role.CAPTION,
        line=r".{0,300}\((?:Symbol|Archiv|Beispiel|File |Stock )(?:bild|foto|photo|picture|image|video)\)?\.?(?: ?[©|] ?.{2,60})?$",
        why="caption of a picture that only stands for others",
        eg=("Ein Boot im Hafen (Symbolbild)", "Der Kran am Kai. (Archivfoto)", "A boat in 2019 (File photo)"),
        not_eg="Er zeigte ein (Symbolbild) genanntes Foto her.",
    ),
    drop(
        Role.CAPTION,
        line=rf".{{0,300}}[.,»”\"] {_NAME} \((?:{_AGENCIES}|{_PICTURES})\)$",
        why=_WHY,
        eg="Barcos en el puerto de la ciudad, el 11 de octubre. Juana Pérez (REUTERS)",
        not_eg="The boats came in at dawn, she said. (Reuters)",
    ),
    drop(
        Role.CAPTION,
        line=rf"(?:.{{0,300}}[ (|])?(?:F|Ph|Symbolf|Archivf|Beispielf)oto: ?{_TAIL}",
        why=_WHY,
        eg=(
            "Boats come home Foto: Jane Roe",
            "Båtene kommer inn. Foto: Privat",
            "Boats at the quay. Photo: AFP/Jane Roe",
        ),
        not_eg=("What a photo: everyone laughed! And the boat?", "The photo showed a boat."),
    ),
    drop(
        Role.CAPTION,
        line=rf".{{0,300}}[ (|](?:Bild|Bildrechte|Bildquelle|Image|Picture|Credit|CREDIT|Zdj\.|Fot\.|Video|Фото|ФОТО|Fotos|Photos|Kuva|Nuotr\.|Fotó|Снимка|Фотография|Ljósmynd|Grafik|Screenshot|Collage|Montage|Illustration): {_TAIL}",
        why=_WHY,
        eg=("Die Boote im Hafen Bild: Max Muster/REUTERS", "The boats at dawn. Credit: Example Pictures"),
        not_eg=("We are not our Image: we are what we do. Are we?", "The Image of the boat stayed with her."),
    ),
    drop(
        Role.CAPTION,
        line=r".{0,300}© ?(?:[A-ZÀ-ÞĀ-Ž@(]|dpa|pa|picture|imago|privat|action|epa|apa|iStock|ddp|belga|wikimedia|shutterstock|getty)[^!?©]{1,90}$",
        why=_WHY,
        eg=("Ein Boot im Hafen. © Max Muster/dpa", "The crane — © Example Agency"),
        not_eg="The © of the song is his, the court found. He had written it in a boat, long before the war began in the north of the country.",
    ),
    drop(
        Role.CAPTION,
        line=rf"(?:.{{0,300}}[ .|])?{_NAME} ?/ ?(?:(?:[A-Z]\w{{2,14}}|POOL|dpa) ?(?:/|via) ?)?(?:{_PICTURES}|{_AGENCIES})$",
        why=_WHY,
        eg=("Jane Roe/Getty Images", "The boats at dawn. Jane Roe/AP", "John Roe / Pool via Reuters"),
        not_eg=("The boats came in at dawn, says dpa/AFP", "The boats came in, said John Roe of the AP"),
    ),
    drop(
        Role.CAPTION,
        line=rf".{{3,200}} \| (?:[^|.!?]{{1,30}} \| )?(?:{_PICTURES}|{_AGENCIES})$",
        why=_WHY,
        eg=("Jane Roe | Moment | Getty Images", "The boats at dawn. Jane Roe | AP"),
        not_eg="The boats came in | Example News",
    ),
    drop(
        Role.CAPTION,
        line=r"(?:.{0,300}[ .|])?(?:IMAGO|imago|Unsplash|EFE|REUTERS|AFP|AP Photo|picture alliance|Getty Images|LAT Images|Ljósmynd|Skjáskot)\s?/\s?[A-ZÀ-Þ][^/!?]{1,20}[^!?]{0,30}$",
        why=_WHY,
        eg=("IMAGO/Max Muster", "Die Boote am Kai. IMAGO/Max Muster", "Los barcos en el puerto. EFE/ J. Pérez"),
        not_eg="AFP/Reuters reported that the boats were late, and that no one had been hurt when they met in the fog.",
    ),
    drop(
        Role.CAPTION,
        line=rf".{{0,300}}[ .|(]Photo(?:s|graph|graphs)? by {_NAME}(?: ?[/|,] ?[^.!?]{{1,50}}| (?:via|for|on) [^.!?]{{1,50}})?\)?$",
        why=_WHY,
        eg=("The boats at dawn. | Photo by Jane Roe", "A crane (1950). Photo by Jane Roe /AFP via Getty Images"),
        not_eg="He kept a photo by Jane Roe in the boat for years.",
    ),
    drop(
        Role.CAPTION,
        line=r".{0,300}[ /]nuotr\.(?: Asociatyvi.{0,20})?$",
        why=_WHY,
        eg="Laivai uoste / J. Pavyzdžio nuotr.",
        not_eg="Tai nuotr. iš uosto",
    ),
    drop(
        Role.CREDIT,
        line=rf"(?:{_PICTURES}|AFP|AP|A\.P\.|Reuters|REUTERS|dpa|EFE|Keystone|KEYSTONE|BELGA|Belga|The Associated Press)$",
        why="credit of a photograph",
        eg=("Getty Images", "AFP"),
        not_eg="Getty Images sued the firm.",
    ),
    drop(
        Role.CREDIT,
        line=r"[(\[]?(?i:photo(?:graph(?:y|ed)?)?|image|picture|video|illustration|graphic)s? (?:by|via|from|courtesy(?: of)?)[: ] ?[A-Z@][^!?]{2,70}$",
        why="credit of a photograph",
        eg=("Photo by Jane Roe on Unsplash", "Photograph by Jane Roe", "Image via Example Pictures"),
        not_eg=("Photographs of the boats hang in the hall", "Photo by photo, the case grew. How long would it take?"),
    ),
    drop(
        Role.CREDIT,
        line=r"(?:Courtesy|COURTESY)(?: of |: ?| OF )[A-Z@][^!?.]{2,60}$",
        why="credit of a photograph",
        eg=("Courtesy of Example Museum", "Courtesy: Example Museum"),
        not_eg="Courtesy of the mayor, the boats were free all day, and so was the soup.",
    ),
    drop(
        Role.CREDIT,
        line=r"(?i:credit|cr[ée]dits?(?: photos?| de l[’']image)?|photo credit|cr[ée]ditos?(?: foto(?:s|gr[áa]ficos?)?)?|fotograf(?:ie|ia|ía|ija|o|e)?|fot\.|foto credit|bildnachweis|bildrechte|bildquelle|beeld|kuvat?|valokuva(?:aja)?|billede|zdroj foto|autor foto|fotoğraf(?:lar)?|görsel|ảnh|hình ảnh|φωτογραφ[ίι]α|φωτο|фотограф|світлина|фотографія|nuotr\.|ljósmynd)\s?[:/] ?[^\s:!?][^:!?]{1,70}$",
        why="credit of a photograph",
        eg=("Credit: Example Pictures", "Crédit photo : Jeanne Roy", "Bildrechte: Max Muster", "Ảnh: Ví dụ"),
        not_eg=("Credit: it is cheap now. Is that wise?", "Credits for boats are rare."),
    ),
    drop(
        Role.CAPTION,
        line=r"(?:Legende|Bildlegende|Bildunterschrift|Bildtext|Billedtekst|Légende|Pie de foto|Didascalia|Legenda|Onderschrift|Image caption|Caption|Подпись к фото|Підпис до фото|Fotoğraf altı yazısı|Keterangan gambar|Chụp lại hình ảnh|Legenda da foto|Bildebeskrivelse|Kuvateksti|Popisek|الصورة)\s?[:,،](?: .{0,300})?$",
        why="caption, named as one",
        eg=("Legende: Ein Boot im Hafen. Beispiel", "Image caption, Boats at the quay", "Pie de foto, Los barcos"),
        not_eg="Legende und Wahrheit: ein Buch über Boote.",
    ),
    drop(
        Role.CREDIT,
        line=r"(?:Image source|Fuente de la imagen|Crédito|Source de l['’]image|Crédit photo|Getty Images/|Автор фото|Источник изображения|Джерело фото|Kaynak|Sumber gambar|Nguồn hình ảnh|Chanzo cha picha|مصدر الصورة|图像来源|圖像來源|画像提供|Bildcopyright|Bron afbeelding)\s?[,:，、،] ?.{2,80}$",
        why="credit of a photograph",
        eg=("Image source, Getty Images", "Автор фото, Reuters", "图像来源，Getty Images"),
        not_eg="Image source and target differ.",
    ),
)
