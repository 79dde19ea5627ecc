"""What the frame of an embedded post says, in the language of the network's interface rather than the page's."""

from __future__ import annotations

from typing import Final

from newsclean.page import Role
from newsclean.publishers.phrases.wording import opening, whole
from newsclean.publishers.rule import Rule

_SHARED_BY: Final = (
    "a (?:post|photo|video|reel) (?:shared|posted) by",
    "sebuah kiriman dibagikan oleh",
    "ein beitrag geteilt von",
    "une publication partagée par",
    "una publicación compartida (?:por|de)",
    "um(?:a publicação|a foto| post) (?:compartilhad[ao]|partilhad[ao]) por",
    "un post condiviso da",
    "een bericht gedeeld door",
    "post udostępniony przez",
    "публикация от",
    "ett inlägg delat av",
    "et (?:opslag delt af|innlegg delt av)",
)
_HANDLE: Final = r" .{1,100}\(@[\w.]{1,40}\)(?: .{1,60})?\.?$"

POSTS: Final[tuple[Rule, ...]] = (
    whole(
        Role.OTHER,
        "frame of an embedded post",
        "view this (?:post|photo|profile|video|reel) on instagram",
        "lihat (?:postingan|kiriman|foto|siaran|video) ini di instagram",
        "sieh dir diesen beitrag auf instagram an",
        "(?:voir|afficher) cette (?:publication|photo) (?:sur|dans) instagram",
        "ver esta (?:publicación|foto) en instagram",
        "ver es[st]a (?:publicação|foto) no instagram",
        "(?:visualizza|vedi) questo post su instagram",
        "dit bericht op instagram bekijken",
        "wyświetl ten post na instagramie",
        "посмотреть эту публикацию в instagram",
        "bu gönderiyi instagram[’']da gör",
        "visa detta inlägg på instagram",
        "vis dette (?:opslag|innlegget) på instagram",
        "xem bài viết này trên instagram",
        "この投稿をinstagramで見る",
        eg=("View this post on Instagram", "Lihat postingan ini di Instagram", "Bu gönderiyi Instagram'da gör"),
        not_eg=("View this post on Instagram with care, the coach said.", "Ver esta foto en Instagram fue un golpe."),
    ),
    opening(
        Role.OTHER,
        "says who shared an embedded post",
        f"(?:{'|'.join(_SHARED_BY)})" + _HANDLE,
        eg=(
            "A post shared by Harbour Museum (@harbour.museum)",
            "A post shared by Harbour Museum (@harbour.museum) on Mar 4, 2021 at 9:12am PST",
            "Sebuah kiriman dibagikan oleh Pelabuhan Kita (@pelabuhan_kita)",
            "Post udostępniony przez Muzeum Portu (@muzeumportu)",
        ),
        not_eg=(
            "A post shared by the museum drew ten thousand visitors.",
            "Una publicación compartida por el alcalde causó revuelo.",
        ),
    ),
)
