"""Words that stand in date lines beside the date itself: labels, weekdays, little words."""

from __future__ import annotations

import re

_UPDATED = (
    r"updated?|akt\.|last (?:updated|modified|edited|reviewed)|modified|edited|reviewed|revised|"
    r"diperbarui|diperbaharui|dikemas ?kini|"
    r"aktualisiert|geändert|"
    r"zuletzt|stand|mis(?:e)? à jour|modifié|actualizado|actualización|modificado|última "
    r"(?:actualización|hora)|"
    r"atualizad[oa]|modificad[oa]|aggiornat[oa]|modifica(?:t[oa])?|ultimo aggiornamento|"
    r"bijgewerkt|laatste update|uppdaterad|"
    r"senast|opdateret|"
    r"oppdatert|sist|päivitetty|muokattu|aktualizacja|aktualizováno|upraveno|обновлен[оа]?|"
    r"оновлено|güncelle\w{0,8}|"
    r"son güncelleme|cập nhật|อัปเดต|อัพเดต|ενημέρωση|τελευταία ενημέρωση|آخر تحديث|تحديث|"
    r"به‌روزرسانی|अपडेट|আপডেট|"
    r"עודכן|更新|最近更新|最終更新日?|修改|수정|최종수정|frissítve|módosítva|ažurirano|izmenjeno|actualizat|uppfært|редактирано|обновено"
)
_PUBLISHED = (
    r"published|posted|first published|publication date|date|dipublikasikan|terbit|tayang|"
    r"diterbitkan|veröffentlicht|publiziert|gepostet|"
    r"erstellt|erschienen|online seit|eingestellt|publié[es]?|paru|mis en ligne|"
    r"publication|publicado|publicada|publicación|pubblicat[oa]|"
    r"gepubliceerd|geplaatst|"
    r"publicerad|publicerat|publiceret|udgivet|publisert|julkaistu|opublikowan[oe]|publikacja|"
    r"publikováno|vydáno|"
    r"опубликован[оа]?|опубліковано|yayınlan\w{0,8}|đăng|เผยแพร่|δημοσίευση|δημοσιεύθηκε|نشر|"
    r"نُشر|انتشار|تاریخ|"
    r"प्रकाशित|প্রকাশ|প্রকাশিত|פורסם|发布|發布|公開|配信|掲載|입력|등록|발행|objavljeno|публикувано|publicat"
)
# What else a date may be told of: an end, a visit, a registration, a birth.
_OTHER = (
    r"(?:available|valid|expires?|deadline|until|through) ?(?:until|till|from|on)?|"
    r"(?:verfügbar|gültig|abrufbar|gilt) ?(?:bis|seit)?|"
    r"bis zum|berlaku (?:hingga|sampai)|hingga|sampai|disponible jusqu['’]au|jusqu['’]au|disponible hasta|hasta el|"
    r"disponibile fino al|fino al|disponível até|beschikbaar tot|"
    r"accessed|retrieved|abgerufen(?: am)?|diakses|consulté le|"
    r"consultado el|citace|引用日期|registered|registriert|joined|member since|mitglied seit|inscrit le|bergabung|"
    r"born|geboren|lahir|né le|nacido|archived|archiviert|"
    r"erscheinungs(?:datum|termin)|release date|released|fecha de lanzamiento|date de sortie"
)
#: What says that the date right behind it is no date of the story.
OTHER = re.compile(rf"(?<!\w)(?:{_OTHER})\s?:?\s?$", re.IGNORECASE)
#: What says that the date right behind it is the story's last change.
UPDATED = re.compile(rf"(?<!\w)(?:{_UPDATED})(?!\w)", re.IGNORECASE)
#: What says that the date right behind it is the story's publication.
PUBLISHED = re.compile(rf"(?<!\w)(?:{_PUBLISHED})(?!\w)", re.IGNORECASE)

_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "senin selasa rabu kamis jumat jum'at sabtu minggu sen sel rab kam jum sab min isnin "
    "khamis jumaat ahad "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim "
    "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua qui sex "
    "segunda terça quarta quinta "
    "sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica gio "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz "
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс "
    "понеділок вівторок середа четвер п'ятниця п’ятниця пʼятниця неділя нд понеделник сряда "
    "четвъртък петък събота "
    "неделя понедељак уторак четвртак петак недеља ponedjeljak ponedeljak utorak srijeda "
    "sreda četvrtak petak subota "
    "nedjelja nedelja pondělí úterý středa čtvrtek pátek neděle po út st čt pá ne pondelok "
    "utorok streda štvrtok "
    "piatok nedeľa luni marți miercuri joi vineri sâmbătă duminică hétfő kedd szerda "
    "csütörtök péntek szombat vasárnap "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar måndag tisdag onsdag torsdag "
    "fredag lördag söndag "
    "mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai "
    "sunnuntai maanantaina "
    "tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina ti ke to pe la su "
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή dilluns dimarts dimecres dijous "
    "divendres dissabte diumenge "
    "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه‌شنبه سه شنبه "
    "چهارشنبه پنجشنبه جمعه یکشنبه "
    "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار יום שני שלישי רביעי חמישי שישי שבת ראשון "
    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার "
    "শুক্রবার শনিবার রবিবার "
    "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ จันทร์ อังคาร พุธ "
    "พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ "
    "thứ hai ba tư năm sáu bảy chủ nhật cn 星期一 星期二 星期三 星期四 星期五 星期六 星期日 "
    "周一 周二 周三 周四 周五 周六 周日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 "
    "월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일 月 火 水 木 金 土"
)
#: Names of the days of the week, case folded, full and short.
WEEKDAYS = frozenset(_WEEKDAYS.split())

_FILLERS = (
    "at on the of um uhr den am à le la a les el las às ore alle op om uur kl klo pukul jam pkl o ob v "
    "в у о saat lúc ngày giờ น เวลา στις الساعة ساعت בשעה hrs h min de del år г год года р року роки"
)
#: Little words that stand between a date and its time, case folded.
FILLERS = frozenset(_FILLERS.split())
