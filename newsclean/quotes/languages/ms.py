"""Malay."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        yang dan di dari untuk dengan pada ini itu dalam tidak akan kata ialah kerana juga boleh telah
        oleh beliau berkata tersebut kepada menjadi ada ke sebagai bahawa bagi antara supaya polis
        ketika lagi negara kerajaan sidang media""",
    verbs="""
        kata ujar jelas tegas tambah ulas luah akui cerita dakwa tulis soal jawab berkata menjelaskan
        menegaskan menambah memberitahu menyatakan mengulas mendakwa meluahkan mengakui menulis bertanya
        menjawab menyifatkan mengumumkan memaklumkan menyeru mengingatkan menyarankan mengesahkan menafikan
        dipetik katanya ujarnya tambahnya jelasnya tegasnya menurutnya berharap percaya mendedahkan
        menyuarakan menasihatkan bersuara meminta menggesa rungut keluh dedah sindir kongsi coret gesa tegur
        nasihat pinta bidas selar terang sebut imbas seru saran tanya balas umum ingat berkongsi menegur
        membidas menyelar membalas melaporkan menyebut""",
    weak_verbs="menyifatkan menganggap menuduh memuji mengecam mengkritik menolak menyindir membidas",
    auxiliaries="telah sudah akan sedang pernah turut dilaporkan",
    adverbs="juga lagi lalu kemudian pula sebelum ini selain sambil seraya demikian",
    pronouns={"dia": "?", "ia": "n", "beliau": "?", "mereka": "p", "baginda": "?"},
    determiners="seorang sang si para salah sebuah",
    prepositions="""
        di ke pada dalam kepada oleh dengan ketika selepas sebelum melalui menerusi terhadap tentang
        mengenai sejak hingga sehingga selama kerana agar supaya bahawa seperti sebagai semasa susulan
        bersama demi jika""",
    locatives="di ke dari",
    links="untuk dari bagi",
    conjunctions="dan atau tetapi namun manakala serta",
    subordinators="yang bahawa jika walaupun meskipun apabila",
    titles="""
        presiden naib timbalan menteri perdana ketua pengarah pengerusi setiausaha agung besar gabenor duta
        jurucakap pegawai komisioner inspektor superintenden penolong asisten acp dcp sac datuk dato dato'
        datin seri sri tan puan encik cik tuan tun tengku tunku raja sultan yang dipertuan profesor prof dr
        madya haji hajah ustaz hakim peguam pendakwa pakar penganalisis pensyarah guru mufti kapten jeneral
        leftenan kolonel mejar laksamana bekas pemangku ahli parlimen adun exco kerja raya kewangan
        kesihatan pendidikan pertahanan dalam luar negeri pengurus ceo penduduk mangsa perikanan pertanian
        perhutanan pelancongan kebajikan bomba penyelamat jabatan peniaga petani nelayan saksi doktor
        jururawat pelajar majistret sarjan koperal imam ustazah penyanyi pelakon jurulatih penyerang penjaga
        suri pesara ibu balu jiran pesuruhjaya polis canselor rektor
        panglima tentera laut udara darat trafik jenayah narkotik siasatan pengangkutan
        perdagangan industri pembangunan wanita belia sukan
        wakil rakyat pengasas pemandu penumpang peserta penganjur pengetua kanan""",
    places="""
        negeri daerah bandar kampung mukim cawangan johor kedah kelantan melaka pahang perak perlis
        penang selangor terengganu sabah sarawak labuan putrajaya kuala lumpur kuching kota kinabalu
        ipoh seremban kuantan alor setar bahru""",
    courtesies="encik puan tuan cik dr haji hajah",
    female_titles="puan datin hajah cik",
    male_titles="encik tuan datuk haji",
    particles="bin binti al a/l a/p",
    times="""
        isnin selasa rabu khamis jumaat sabtu ahad januari februari mac april mei jun julai ogos
        september oktober november disember semalam esok hari""",
    works="""
        filem buku novel lagu album drama siri judul bertajuk berjudul tema artikel majalah puisi
        program rancangan istilah perkataan slogan""",
    not_names="""
        kami saya kita anda namun sementara menurut sebelum terdahulu itu ini tersebut berkenaan""",
    by=("menurut", "mengikut"),
    agents="oleh",
    via=("dipetik dari", "dipetik daripada", "memetik", "lapor", "seperti dilaporkan", "dilaporkan"),
    pronoun_suffixes=("nya",),
    as_words=("seperti",),
    role_beginnings=("pe",),
    refers_back=("hal itu ", "perkara itu ", "demikian "),
)
