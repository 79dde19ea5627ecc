"""Indonesian."""

from __future__ import annotations

from newsclean.quotes.lexicon import Language

LANGUAGE = Language(
    common="""
        yang dan di dari untuk dengan pada ini itu dalam tidak akan kata adalah karena juga bisa telah
        oleh sudah saat mengatakan tersebut kepada menjadi kita ada ke sebagai bahwa""",
    verbs="""
        kata ujar tutur ucap ungkap jelas terang papar tegas sebut imbuh tambah lanjut beber cerita
        pungkas tandas tukas cetus sambung kilah dalih keluh aku urai sahut jawab tanya tulis cuit seru
        pesan harap timpal klaim lontar kisah celetuk teriak sergah seloroh paparan tuding bantah
        mengatakan berkata menuturkan mengungkapkan menjelaskan menerangkan memaparkan menegaskan
        menyebut menyebutkan menambahkan melanjutkan membeberkan menceritakan bercerita menandaskan
        mengaku mengakui menguraikan menjawab bertanya menulis mencuit menyerukan berpesan berharap
        mengklaim menyatakan menyampaikan mengingatkan membantah mengucapkan berujar bertutur memastikan
        mengimbau meminta mengeluh mengeluhkan berdalih menilai mengumumkan melaporkan mencontohkan
        menyimpulkan mengisahkan membenarkan berteriak dikatakan diungkapkan disampaikan dijelaskan
        menduga menekankan memperingatkan menuding berseru mengutarakan mengemukakan puji tutup kritik
        sindir sesal pinta kelakar tanggap imbau balas usul ajak
        menimpali menyarankan mengusulkan menyinggung menyayangkan menyesalkan meyakini memaklumi""",
    weak_verbs="""
        menganggap mengecam memuji mengkritik mengkritisi menuduh menjuluki menyoroti menolak mendesak
        menyambut menanggapi membela menyindir menuntut berjanji mengajak""",
    auxiliaries="telah sudah akan sedang pernah sempat kembali turut ikut pun lalu kemudian",
    adverbs="""
        juga lagi lalu kemudian pun saja lebih lanjut sambil seraya selanjutnya sebelumnya singkat pula
        demikian begitu secara langsung tegas""",
    pronouns={"dia": "?", "ia": "?", "beliau": "?", "mereka": "p"},
    determiners="seorang sang si para salah seluruh sebuah",
    prepositions="""
        di ke pada dalam kepada oleh dengan saat ketika usai setelah sebelum melalui lewat terhadap
        tentang soal terkait mengenai sejak hingga sampai selama sembari karena agar supaya bahwa
        seperti sebagai via kala menyusul bersama seusai selepas guna demi saja lantaran sehingga jika
        kalau bila waktu""",
    locatives="di ke dari",
    links="untuk dari bagi atas",
    conjunctions="dan atau tetapi tapi namun sedangkan sementara serta",
    subordinators="yang bahwa dimana di-mana jika apabila meski meskipun walau walaupun agar",
    titles="""
        presiden wakil wapres menteri menko menlu menhan menkeu mendagri menkes mensos mendikbud menag
        menhub menkominfo menpan wamen perdana pm gubernur wagub bupati wabup wali walikota wakilwali camat
        lurah kepala kades kadis kabid kabag kasi ketua sekretaris sekjen sekda bendahara direktur dirut
        dirjen deputi komisaris manajer juru bicara jubir humas kapolri kapolda kapolres kapolresta
        kapolrestabes kapolsek kasat kasatreskrim kanit kabareskrim panglima pangdam danrem dandim komandan
        brigjen irjen komjen jenderal letjen mayjen kombes akbp kompol akp iptu ipda aiptu aipda bripka
        briptu bripda kolonel letkol mayor kapten letnan sersan laksamana marsekal pol purn tni polri hakim
        jaksa pengacara kuasa hukum duta besar dubes pakar pengamat ahli dosen guru profesor prof dr dokter
        drg ir drs dra h hj haji hajah kh kiai kyai ustaz ustadz gus habib romo pendeta uskup paus raja
        sultan ratu pangeran bapak pak ibu bu mas mbak kak bung bang warga korban saksi anggota pelatih
        pemain gelandang striker bek kiper analis ekonom peneliti aktivis penyanyi aktor aktris artis
        sutradara penulis ceo coo cfo founder pendiri pemilik caleg capres cawapres calon mantan eks plt pj
        penjabat umum pertahanan luar negeri dalam keuangan kesehatan pendidikan perhubungan perdagangan
        agama sosial kementerian komisi koordinator bidang politik keamanan dinas badan perikanan kelautan
        pertanian perkebunan peternakan kehutanan pariwisata kebudayaan perindustrian ketenagakerjaan
        koperasi perumahan rakyat lingkungan hidup kependudukan pertanahan rt rw nakhoda pedagang nelayan
        petani buruh mahasiswa mahasiswi siswa siswi penumpang sopir
        kernet perawat bidan relawan kasatlantas danramil babinsa sekdes
        pelaksana tugas kalaksa kesatuan satuan kasatpel unit divisi bagian seksi sub direktorat ditjen biro
        pusat subdit asisten staf khusus stafsus wamenkeu sekretariat inspektur
        penindakan pencegahan penyidikan penyidik penuntut pengolahan data informasi kebencanaan bencana
        penanggulangan penelitian pengembangan perencanaan pembangunan pengawasan pengawas pengelolaan
        pengelola pembinaan penerangan masyarakat komunikasi hubungan kelembagaan hak asasi manusia
        reserse kriminal narkoba intelijen operasi personalia logistik
        eksekutif institut lembaga yayasan asosiasi ikatan perhimpunan persatuan himpunan gabungan
        riset ekonomi bisnis investasi perbankan sekuritas komoditas
        universitas fakultas jurusan rektor dekan wakapolres wakapolda wakapolri wakasat
        independen pimpinan redaksi wasekjen waketum ketum bendum sekum
        politikus politisi kader legislator fraksi partai dewan pengurus wilayah daerah
        pemuda remaja ulama santri pengasuh pondok pesantren penjual pembeli pengunjung penghuni
        tetangga keluarga kerabat istri suami ayah ibunda ayahanda kakak adik paman bibi""",
    places="""
        provinsi kabupaten kota kecamatan kelurahan desa dusun kampung nagari distrik cabang wilayah
        daerah jakarta jawa sumatera kalimantan sulawesi papua nusa tenggara maluku bali barat timur
        tengah selatan utara pusat tenggara aceh banten riau lampung jambi bengkulu gorontalo kepulauan
        bandung surabaya semarang yogyakarta jogja medan makassar bogor depok tangerang bekasi cirebon
        sukabumi cianjur garut tasikmalaya ciamis banjar kuningan majalengka sumedang indramayu subang
        purwakarta karawang cimahi serang cilegon pandeglang lebak brebes tegal pemalang pekalongan
        batang kendal demak kudus jepara pati rembang blora grobogan sragen karanganyar wonogiri
        sukoharjo klaten boyolali surakarta solo salatiga magelang temanggung wonosobo purworejo kebumen
        banjarnegara purbalingga banyumas purwokerto cilacap sleman bantul gunungkidul kulonprogo
        gresik sidoarjo mojokerto jombang nganjuk madiun magetan ngawi bojonegoro tuban lamongan
        bangkalan sampang pamekasan sumenep pasuruan probolinggo lumajang jember bondowoso situbondo
        banyuwangi malang blitar kediri tulungagung trenggalek ponorogo pacitan denpasar badung gianyar
        tabanan buleleng karangasem klungkung jembrana bangli mataram lombok sumbawa kupang flores
        maumere manggarai palembang pekanbaru dumai padang bukittinggi payakumbuh pariaman
        pangkalpinang batam tanjungpinang karimun binjai sibolga tapanuli nias langkat lhokseumawe
        pontianak singkawang ketapang sambas sintang banjarmasin banjarbaru palangkaraya samarinda
        balikpapan bontang tarakan nunukan berau kutai kartanegara manado bitung minahasa palu donggala
        poso kendari baubau mamuju majene parepare palopo gowa maros luwu toraja ambon tual ternate
        tidore halmahera jayapura merauke manokwari sorong timika mimika nabire wamena biak""",
    courtesies="bapak pak ibu bu mas mbak kak bung bang dr h hj haji hajah",
    female_titles="ibu bu mbak hj hajah ratu aktris dra",
    male_titles="bapak pak mas bang bung raja sultan haji",
    particles="bin binti al el",
    times="""
        senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli
        agustus september oktober november desember kemarin besok lusa tadi malam hari""",
    works="""
        film buku novel lagu album serial sinetron judul bertajuk berjudul bertema tema artikel majalah
        puisi program acara tulisan slogan tagar istilah sebutan julukan diskusi seminar webinar kata
        kalimat frasa drama""",
    not_names="""
        kami saya kita anda namun sementara selain menurut adapun sebelumnya diketahui saat itu ini tersebut""",
    by=("menurut", "mengutip pernyataan", "merujuk"),
    agents="oleh",
    via=(
        "dikutip dari",
        "dikutip",
        "seperti dikutip dari",
        "dilansir dari",
        "dilansir",
        "melansir",
        "mengutip",
        "dinukil dari",
        "sebagaimana dikutip dari",
        "seperti dilansir",
        "seperti diberitakan",
        "dilaporkan",
        "disadur dari",
        "lapor",
    ),
    pronoun_suffixes=("nya",),
    as_words=("seperti",),
    asides=("di sisi lain",),
    role_beginnings=("pe",),
    refers_back=(
        "hal itu ",
        "hal ini ",
        "hal tersebut ",
        "hal senada ",
        "demikian ",
        "pernyataan itu ",
        "pernyataan tersebut ",
    ),
)
