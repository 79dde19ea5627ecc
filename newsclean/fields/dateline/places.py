"""Places that datelines name: cities of news, and the states and countries printed behind a city."""

from __future__ import annotations

import re

from newsclean.fields.months import fold

# Capitals and the cities that news is filed from, by the names that English, the local language and the other
# large newsroom languages print; a dash or colon behind one of them is a dateline even without an agency.
_CITIES = (
    # Indonesia, Malaysia, Brunei, Singapore, Timor
    "Jakarta, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Barat, Jakarta Utara, DKI Jakarta, "
    "Bandung, Surabaya, Medan, Semarang, Makassar, Palembang, Denpasar, Yogyakarta, Jogja, Sleman, "
    "Bantul, Solo, Surakarta, Malang, Bogor, Depok, Tangerang, Tangerang Selatan, Bekasi, Batam, "
    "Pekanbaru, Padang, Banda Aceh, Aceh, Lampung, Bandar Lampung, Bandarlampung, Pontianak, Banjarmasin, "
    "Banjarbaru, Samarinda, Balikpapan, Manado, Kendari, Palu, Gorontalo, Mamuju, Ambon, Ternate, "
    "Jayapura, Merauke, Manokwari, Sorong, Kupang, Mataram, Lombok, Bali, Jambi, Bengkulu, Serang, "
    "Cilegon, Cirebon, Tasikmalaya, Garut, Sukabumi, Cianjur, Karawang, Purwakarta, Subang, Indramayu, "
    "Kuningan, Ciamis, Brebes, Tegal, Pekalongan, Kendal, Kudus, Jepara, Pati, Rembang, Blora, "
    "Purwokerto, Banyumas, Cilacap, Kebumen, Magelang, Temanggung, Wonosobo, Klaten, Boyolali, Sragen, "
    "Karanganyar, Wonogiri, Sukoharjo, Gunungkidul, Kulon Progo, Madiun, Ngawi, Magetan, Ponorogo, "
    "Pacitan, Kediri, Blitar, Tulungagung, Nganjuk, Jombang, Mojokerto, Sidoarjo, Gresik, Lamongan, "
    "Tuban, Bojonegoro, Pasuruan, Probolinggo, Lumajang, Jember, Bondowoso, Situbondo, Banyuwangi, "
    "Bangkalan, Pamekasan, Sumenep, Tarakan, Palangka Raya, Palangkaraya, Pangkalpinang, Tanjungpinang, "
    "Tanjung Pinang, Bukittinggi, Dumai, Binjai, Nusa Dua, Ubud, Kuta, Papua, Papua Barat, Nusantara, "
    "Kuala Lumpur, Putrajaya, Petaling Jaya, Shah Alam, Johor Bahru, Ipoh, George Town, Georgetown, Alor "
    "Setar, Kota Bharu, Kuala Terengganu, Kuantan, Seremban, Melaka, Kota Kinabalu, Kuching, Sandakan, "
    "Tawau, Miri, Sibu, Bintulu, Labuan, Klang, Subang Jaya, Butterworth, Bangi, Sepang, Singapore, "
    "Singapura, Bandar Seri Begawan, Dili, "
    # South-East and East Asia
    "Manila, Quezon City, Makati, Cebu, Cebu City, Davao, Davao City, Baguio, Zamboanga, Bangkok, Chiang "
    "Mai, Phuket, Pattaya, Hanoi, Hà Nội, Ho Chi Minh City, TP.HCM, Da Nang, Đà Nẵng, Hai Phong, Phnom "
    "Penh, Vientiane, Yangon, Rangoon, Naypyitaw, Naypyidaw, Mandalay, Beijing, Peking, Pékin, Pekín, "
    "Pechino, Shanghai, Hong Kong, Hongkong, Macau, Macao, Guangzhou, Shenzhen, Wuhan, Chongqing, "
    "Chengdu, Tianjin, Nanjing, Hangzhou, Xi'an, Urumqi, Lhasa, Taipei, Taipeh, Kaohsiung, Tokyo, Tokio, "
    "Tóquio, Osaka, Kyoto, Nagoya, Hiroshima, Fukushima, Sapporo, Fukuoka, Okinawa, Naha, Seoul, Seúl, "
    "Seul, Busan, Incheon, Sejong, Pyongyang, Ulan Bator, Ulaanbaatar, "
    # South and Central Asia
    "New Delhi, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bengaluru, Bangalore, "
    "Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Patna, Bhopal, Indore, Nagpur, Kanpur, Varanasi, "
    "Amritsar, Chandigarh, Gurgaon, Gurugram, Noida, Srinagar, Jammu, Shimla, Dehradun, Ranchi, Raipur, "
    "Bhubaneswar, Guwahati, Imphal, Shillong, Agartala, Kochi, Thiruvananthapuram, Kozhikode, Coimbatore, "
    "Madurai, Visakhapatnam, Vijayawada, Amaravati, Mangaluru, Mysuru, Hubballi, Panaji, Surat, Vadodara, "
    "Rajkot, Gandhinagar, Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, "
    "Muzaffarabad, Dhaka, Chattogram, Chittagong, Cox's Bazar, Sylhet, Rajshahi, Khulna, Colombo, Kandy, "
    "Jaffna, Kathmandu, Thimphu, Male, Kabul, Kandahar, Herat, Tashkent, Almaty, Astana, Nur-Sultan, "
    "Bishkek, Dushanbe, Ashgabat, Tbilisi, Yerevan, Baku, "
    # Middle East
    "Tehran, Teheran, Téhéran, Isfahan, Baghdad, Bagdad, Basra, Mosul, Erbil, Irbil, Najaf, Damascus, "
    "Damas, Damaskus, Damasco, Aleppo, Idlib, Beirut, Beyrouth, Amman, Jerusalem, Jérusalem, Jerusalén, "
    "Gerusalemme, Tel Aviv, Haifa, Gaza, Gaza City, Gaza Strip, Khan Younis, Khan Yunis, Rafah, Deir "
    "al-Balah, Ramallah, Nablus, Hebron, Jenin, Bethlehem, Cairo, Le Caire, El Cairo, Kairo, Alexandria, "
    "Riyadh, Riad, Riyad, Jeddah, Mecca, Makkah, Medina, Doha, Dubai, Abu Dhabi, Sharjah, Manama, Muscat, "
    "Kuwait, Kuwait City, Sanaa, Sana'a, Aden, Hodeidah, Ankara, Istanbul, İzmir, Izmir, Antalya, Bursa, "
    "Adana, Gaziantep, Diyarbakır, Hatay, Kahramanmaraş, Nicosia, "
    # Africa
    "Tripoli, Benghazi, Tunis, Algiers, Alger, Argel, Algier, Oran, Rabat, Casablanca, Marrakech, "
    "Marrakesh, Fes, Tanger, Tangier, Nouakchott, Dakar, Bamako, Niamey, Ouagadougou, Abidjan, Accra, "
    "Lomé, Cotonou, Lagos, Abuja, Kano, Maiduguri, Kaduna, Port Harcourt, Ibadan, Enugu, Yaoundé, Douala, "
    "N'Djamena, Bangui, Libreville, Brazzaville, Kinshasa, Goma, Bukavu, Lubumbashi, Luanda, Maputo, "
    "Harare, Lusaka, Lilongwe, Blantyre, Windhoek, Gaborone, Johannesburg, Pretoria, Cape Town, Durban, "
    "Bloemfontein, Mbabane, Maseru, Antananarivo, Port Louis, Nairobi, Mombasa, Kampala, Kigali, "
    "Bujumbura, Gitega, Dar es Salaam, Dodoma, Zanzibar, Arusha, Addis Ababa, Addis-Abeba, Mogadishu, "
    "Hargeisa, Djibouti, Asmara, Khartoum, Juba, Port Sudan, Conakry, Freetown, Monrovia, Banjul, Praia, "
    # Europe
    "London, Londres, Londra, Londen, Londyn, Лондон, Manchester, Birmingham, Liverpool, Leeds, Glasgow, "
    "Edinburgh, Cardiff, Belfast, Dublin, Paris, París, Parigi, Parijs, Lyon, Marseille, Toulouse, Nice, "
    "Nantes, Strasbourg, Straßburg, Bordeaux, Lille, Rennes, Montpellier, Grenoble, Brussels, Bruxelles, "
    "Brüssel, Brussel, Bruselas, Bruxelas, Antwerp, Antwerpen, Gent, Ghent, Liège, Charleroi, Namur, "
    "Luxembourg, Luxemburg, Amsterdam, Rotterdam, Den Haag, The Hague, La Haye, La Haya, Utrecht, "
    "Eindhoven, Groningen, Berlin, Berlín, Berlino, Berlim, Hamburg, München, Munich, Köln, Cologne, "
    "Frankfurt, Frankfurt/Main, Frankfurt am Main, Stuttgart, Düsseldorf, Dortmund, Essen, Duisburg, "
    "Bochum, Bonn, Leipzig, Dresden, Hannover, Hanover, Bremen, Nürnberg, Mainz, Wiesbaden, Karlsruhe, "
    "Mannheim, Freiburg, Kiel, Rostock, Schwerin, Potsdam, Magdeburg, Erfurt, Saarbrücken, Kassel, "
    "Münster, Bielefeld, Augsburg, Wolfsburg, Vienna, Wien, Vienne, Viena, Graz, Linz, Salzburg, "
    "Innsbruck, Klagenfurt, Bregenz, Bern, Berne, Berna, Zürich, Zurich, Geneva, Genève, Genf, Ginebra, "
    "Basel, Lausanne, Lugano, Luzern, St. Gallen, Davos, Rome, Roma, Rom, Milan, Milano, Mailand, Torino, "
    "Turin, Napoli, Naples, Genova, Bologna, Firenze, Florence, Venezia, Venice, Palermo, Catania, Bari, "
    "Verona, Trieste, Vatican City, Città del Vaticano, Ciudad del Vaticano, Cité du Vatican, "
    "Vatikanstadt, Madrid, Barcelona, Valencia, València, Sevilla, Seville, Bilbao, Zaragoza, Málaga, "
    "Granada, Vigo, Santiago de Compostela, A Coruña, Pamplona, San Sebastián, Oviedo, Gijón, Valladolid, "
    "Murcia, Alicante, Las Palmas, Palma, Lisbon, Lisboa, Lisbonne, Lissabon, Porto, Oporto, Coimbra, "
    "Braga, Faro, Athens, Athen, Athènes, Atenas, Atene, Thessaloniki, Copenhagen, København, Kopenhagen, "
    "Aarhus, Odense, Stockholm, Estocolmo, Göteborg, Gothenburg, Malmö, Uppsala, Oslo, Bergen, Trondheim, "
    "Stavanger, Helsinki, Tampere, Turku, Reykjavik, Tallinn, Riga, Vilnius, Kaunas, Warsaw, Warszawa, "
    "Varsovie, Varsovia, Warschau, Krakow, Kraków, Gdańsk, Wrocław, Poznań, Łódź, Lublin, Katowice, "
    "Prague, Praha, Prag, Praga, Brno, Ostrava, Bratislava, Košice, Budapest, Bucharest, Bucureşti, "
    "București, Bukarest, Cluj, Cluj-Napoca, Iași, Timișoara, Sofia, София, Пловдив, Варна, Belgrade, "
    "Beograd, Belgrad, Novi Sad, Niš, Zagreb, Split, Rijeka, Osijek, Sarajevo, Mostar, Banja Luka, "
    "Ljubljana, Maribor, Skopje, Podgorica, Pristina, Prishtina, Tirana, Kyiv, Kiev, Kiew, Lviv, Kharkiv, "
    "Odesa, Odessa, Dnipro, Zaporizhzhia, Mariupol, Kherson, Donetsk, Chisinau, Chișinău, Minsk, Moscow, "
    "Moskau, Moscou, Moscú, Mosca, Moskva, Moskwa, Moskou, St. Petersburg, Saint Petersburg, Vladivostok, "
    "Sochi, Kazan, Rostov-on-Don, "
    # North America
    "Washington, Washington DC, Washington D.C, New York, Nueva York, Nova York, New York City, Los "
    "Angeles, Chicago, Houston, Dallas, Austin, San Antonio, Phoenix, Philadelphia, San Diego, San "
    "Francisco, San Jose, Sacramento, Oakland, Seattle, Portland, Denver, Las Vegas, Salt Lake City, "
    "Minneapolis, St. Paul, Milwaukee, Detroit, Cleveland, Cincinnati, Columbus, Pittsburgh, Boston, "
    "Baltimore, Atlanta, Charlotte, Miami, Orlando, Tampa, Jacksonville, Tallahassee, New Orleans, "
    "Nashville, Memphis, St. Louis, Kansas City, Indianapolis, Louisville, Honolulu, Anchorage, Albany, "
    "Hartford, Providence, Newark, Trenton, Richmond, Raleigh, Des Moines, Omaha, Oklahoma City, "
    "Albuquerque, El Paso, Boise, Fort Worth, United Nations, Naciones Unidas, Nations Unies, Guantanamo "
    "Bay, Cape Canaveral, Ottawa, Toronto, Montreal, Montréal, Québec, Vancouver, Calgary, Edmonton, "
    "Winnipeg, Halifax, Regina, Saskatoon, Victoria, St. John's, Gatineau, Laval, Sherbrooke, Saguenay, "
    "Trois-Rivières, "
    # Latin America and the Caribbean
    "Mexico City, México, Ciudad de México, Mexiko-Stadt, Mexico, Guadalajara, Monterrey, Tijuana, "
    "Puebla, Cancún, Ciudad Juárez, Oaxaca, Mérida, Acapulco, Guatemala, Guatemala City, Ciudad de "
    "Guatemala, Tegucigalpa, San Salvador, Managua, San José, Panamá, Panama City, Ciudad de Panamá, "
    "Havana, La Habana, La Havane, Havanna, Santo Domingo, San Juan, Port-au-Prince, Puerto Príncipe, "
    "Kingston, Port of Spain, Bridgetown, Nassau, Bogotá, Medellín, Cali, Barranquilla, Cartagena, "
    "Cúcuta, Caracas, Maracaibo, Quito, Guayaquil, Cuenca, Lima, Cusco, Arequipa, La Paz, Santa Cruz, "
    "Sucre, Cochabamba, Santiago, Santiago de Chile, Valparaíso, Concepción, Buenos Aires, Córdoba, "
    "Rosario, Mendoza, La Plata, Tucumán, Salta, Montevideo, Asunción, Brasília, Brasilia, São Paulo, Sao "
    "Paulo, Rio, Rio de Janeiro, Río de Janeiro, Belo Horizonte, Salvador, Fortaleza, Recife, Porto "
    "Alegre, Curitiba, Manaus, Belém, Goiânia, Florianópolis, Vitória, Natal, Campinas, Georgetown, "
    "Paramaribo, Cayenne, "
    # Oceania
    "Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Hobart, Darwin, Wellington, Auckland, "
    "Christchurch, Port Moresby, Suva, Honiara, Nouméa, Apia, "
    # Cyrillic, Greek, Arabic, Persian, Hebrew, Indic
    "Москва, Санкт-Петербург, Петербург, Киев, Київ, Минск, Мінск, Казань, Екатеринбург, Новосибирск, "
    "Владивосток, Ростов-на-Дону, Нижний Новгород, Сочи, Симферополь, Донецк, Луганск, Одесса, Одеса, "
    "Харьков, Харків, Львов, Львів, Вашингтон, Нью-Йорк, Париж, Берлин, Брюссель, Рим, Пекин, Токио, "
    "Анкара, Стамбул, Тегеран, Женева, Вена, Варшава, Рига, Вильнюс, Таллин, Баку, Ереван, Тбилиси, "
    "Астана, Алма-Ата, Алматы, Бишкек, Ташкент, Душанбе, Београд, Нови Сад, Скопје, Αθήνα, Θεσσαλονίκη, "
    "Λευκωσία, Βρυξέλλες, القاهرة, الرياض, جدة, دبي, أبوظبي, أبو ظبي, الدوحة, الكويت, المنامة, مسقط, "
    "صنعاء, عدن, بغداد, دمشق, بيروت, عمان, عمّان, القدس, غزة, رام الله, الخرطوم, طرابلس, تونس, الجزائر, "
    "الرباط, الدار البيضاء, نواكشوط, لندن, باريس, واشنطن, نيويورك, موسكو, أنقرة, إسطنبول, طهران, بكين, "
    "جنيف, بروكسل, تهران, مشهد, اصفهان, شیراز, تبریز, کابل, नई दिल्ली, दिल्ली, मुंबई, लखनऊ, पटना, भोपाल, "
    "जयपुर, कोलकाता, चेन्नई, रांची, देहरादून, चंडीगढ़, रायपुर, इंदौर, वाराणसी, कानपुर, वॉशिंगटन, "
    "वाशिंगटन, लंदन, इस्लामाबाद, पुणे, नागपुर, नाशिक, ঢাকা, কলকাতা, চট্টগ্রাম, দিল্লি"
)
CITIES = frozenset(fold(name.strip()) for name in _CITIES.split(","))

_REGIONS = (
    "Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., "
    "Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., "
    "R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., W. Va., Wis., Wisc., Wyo., D.C., DC, Alabama, "
    "Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, "
    "Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, "
    "Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, "
    "New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode "
    "Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West "
    "Virginia, Wisconsin, Wyoming, Puerto Rico, Guam, Alberta, British Columbia, B.C., Manitoba, New "
    "Brunswick, N.B., Newfoundland, Nova Scotia, N.S., Ontario, Ont., Quebec, Que., Saskatchewan, Sask., "
    "Alta., Man., Yukon, Nunavut, Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, "
    "Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium, Bolivia, Bosnia, Botswana, Brazil, "
    "Brasil, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, "
    "Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Denmark, Ecuador, Egypt, El Salvador, England, "
    "Eritrea, Estonia, Ethiopia, Finland, France, Gaza Strip, Germany, Ghana, Greece, Guatemala, Guinea, "
    "Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory "
    "Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, "
    "Liberia, Libya, Lithuania, Malawi, Malaysia, Mali, Mexico, México, Moldova, Mongolia, Montenegro, "
    "Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, "
    "North Korea, Northern Ireland, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay, Peru, "
    "Perú, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, "
    "Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, "
    "South Sudan, Spain, España, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, "
    "Tanzania, Thailand, Tunisia, Turkey, Uganda, Ukraine, United Arab Emirates, UAE, "
    "Palestinian Territories, United States, United Kingdom, "
    "U.K., UK, Uruguay, Uzbekistan, Venezuela, Vietnam, Wales, West Bank, Yemen, Zambia, Zimbabwe, Jawa "
    "Barat, Jawa Timur, Jawa Tengah, Banten, Sumatera Utara, Sumatera Barat, Sumatera Selatan, Sulawesi "
    "Selatan, Sulawesi Utara, Kalimantan Timur, Kalimantan Barat, Kalimantan Selatan, NTT, NTB, Papua, "
    "Riau, Uttar Pradesh, Maharashtra, Gujarat, Punjab, Bihar, Kerala, Tamil Nadu, Karnataka, Telangana, "
    "Andhra Pradesh, Odisha, Assam, Rajasthan, Haryana, Jharkhand, West Bengal, SP, RJ, MG, RS, PR, DF, "
    "BA"
)
REGIONS = frozenset(fold(name.strip()) for name in _REGIONS.split(","))

_PARTS = (
    "barat timur utara selatan tengah pusat raya kota besar jaya laut city town beach springs heights "
    "park falls de del la el do da d.c dc aires sur norte sul oeste este county center centre"
)
_PARTS_OF_CITIES = frozenset(_PARTS.split())
_PLACE_CHARS = 44
_JOINT_WORDS = (
    "de del della di do da das dos la le les los las el al am an der den upon on of and y e et und dan "
    "e i sur en ad ar es bin"
)
#: Words in lower case inside the names of places.
JOINTS = frozenset(_JOINT_WORDS.split())
_WORD = re.compile(r"['’]?[^\W\d_][^\s\d,;:|()\[\]\"“”„«»?!=<>@#*+]{0,24}")
_JOINT_PLACES = re.compile(r"\s?/\s?|\s(?:and|dan|und|et|y|e)\s")


def is_city(name: str) -> bool:
    """Say whether the words are a city that datelines name, or several joined ("BEIRUT/THE HAGUE")."""
    key = fold(name)
    if key in CITIES:
        return True
    parts = _JOINT_PLACES.split(key)
    return len(parts) > 1 and all(part in CITIES for part in parts)


def opens_with_city(name: str) -> bool:
    """Say whether the word behind a city makes it something else: TOKYO DRIFT, not JAKARTA SELATAN."""
    words = fold(name).split()
    return any(
        " ".join(words[:count]) in CITIES and not _PARTS_OF_CITIES.issuperset(words[count:])
        for count in range(1, len(words))
    )


def is_region(name: str) -> bool:
    """Say whether the words are a state, province or country as printed behind a city."""
    return fold(name) in REGIONS


def is_place_like(name: str) -> bool:
    """Say whether the words could name a place: up to five, each with a capital but for "de" and its like."""
    words = name.split()
    if not 1 <= len(words) <= 5 or len(name) > _PLACE_CHARS or not words[0][:1].isalpha():
        return False
    return all(_WORD.fullmatch(word) and (not word[0].islower() or word in JOINTS or "'" in word[:3]) for word in words)


def is_upper(name: str) -> bool:
    """Say whether the words are printed in capitals, joints aside: "RIO de JANEIRO"."""
    return name.isupper() or "".join(word for word in name.split() if word not in JOINTS).isupper()
