"""Common given names by gender, for pronouns, and to tell people from places and institutions."""

from __future__ import annotations

_FEMALE = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
    kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
    carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria lauren christina
    evelyn judith megan cheryl jacqueline martha gloria teresa ann sara madison frances kathryn janice abigail
    alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
    brittany charlotte marie kayla lori hillary ivanka melania nikki kellyanne condoleezza angelina claire
    sophie chloé céline sylvie isabelle nathalie valérie sandrine véronique élisabeth anne hélène brigitte
    marine ségolène rachida élodie aurélie manon léa françoise monique jeanne marion amélie ursula annalena
    claudia petra sabine heike klara birgit monika katrin katja anke silke susanne karin ingrid renate helga
    lena hanna julia franziska svenja lucía marta isabel pilar cristina elena paula rosa ana beatriz raquel
    silvia yolanda mónica sofía gabriela valentina camila daniela alejandra fernanda verónica juliana mariana
    joana inês catarina rita luísa dilma marina aline letícia giulia francesca chiara martina giorgia elisa
    paola federica alessandra roberta elly anneke marieke sanne lotte femke saskia esther wilma mieke
    katarzyna małgorzata agnieszka ewa krystyna elżbieta joanna magdalena beata danuta zofia dorota halina
    iwona jolanta karolina natalia justyna анна мария елена ольга наталья ирина татьяна светлана екатерина
    юлия людмила галина валентина надежда любовь марина евгения виктория ксения дарья анастасия александра
    алла лариса вера нина тамара ayşe fatma emine hatice zeynep elif meryem şerife sultan hülya merve özlem
    canan meral selin siti dewi ratna megawati retno indah ayu putri fitri rina wati susi yuni lestari nurul
    aisyah fatimah zainab azizah khadijah yuki keiko yoko naomi sanae akiko sana amina leila layla noor huda
    mona rania hanan kate katie lucy molly rosie zoe ella ruby lily daisy poppy chelsea erin fiona siobhan
    niamh aoife gemma joanne gillian lynn paige holly kathy cindy peggy dianne gail ellen eileen maureen
    colleen bridget priya deepa sunita anjali kavita pooja nirmala smriti kamala usha indira sonia léna lucie
    juliette mathilde margaux agathe clémence marianne florence christelle corinne martine michèle nadine
    odile pascale solange thérèse yvette yvonne christiane colette geneviève josiane ghislaine fabienne muriel
    séverine laetitia mélanie émilie delphine audrey karine aurore clémentine agnès bénédicte béatrice élise
    roselyne najat amandine anja antje astrid bettina birte britta carola christa claudine cornelia edith elke
    elfriede erika eva frauke friederike gisela gudrun hannelore heidi heidrun henrike hilde ilse inge ines
    iris jutta kathrin katharina kerstin kirsten kristina leonie lotta luise maike manuela margot margarete
    marlene melanie michaela miriam nadja regina ricarda rosemarie sigrid sonja stefanie steffi sybille tanja
    ulrike uta ute vera verena veronika viola waltraud annegret marie-agnes katarina franka malu lucia josefa
    ángeles concepción inmaculada nuria irene rocío montserrat alba noelia susana lorena esperanza consuelo
    ximena xóchitl delfina dina jimena luz begoña macarena soraya irune aitana lidia eugenia leticia ivonne
    marisol milagros estela bruna larissa luana mônica márcia rafaela renata sônia tânia tatiana vanessa
    viviane vitória adriana ângela cármen carla carolina célia cláudia débora eliana elisabete fátima filipa
    flávia gisele helena isabela joaquina júlia lídia lúcia madalena margarida mafalda matilde micaela odete
    rosângela sílvia soraia teresinha zélia marielle tabata gleisi alessia antonella arianna beatrice
    benedetta bianca camilla caterina cecilia donatella eleonora emanuela erica fabiana fiorella flavia
    gabriella gaia giada ginevra ilaria letizia licia liliana lorenza lucrezia luisa mara margherita
    mariastella michela monica nadia noemi ornella patrizia raffaella rosanna sabrina serena stefania susanna
    tiziana veronica vittoria viviana annemarie annelies anouk corine daphne els fleur gerda greetje hanneke
    heleen ineke ingeborg janneke jolanda josien lilianne loes maaike margriet marijke marleen marloes mirjam
    nienke rianne roos suzanne tineke tjitske trudy truus willemijn dilan agata alicja aneta anita antonina
    bożena edyta emilia ewelina grażyna irena iza izabela jadwiga janina kamila kinga klaudia lucyna łucja
    marzena mirosława olga oliwia patrycja paulina sylwia urszula wanda weronika wiesława zuzanna żaneta
    dagmara алёна алина алсу анжела антонина валерия варвара вероника диана ева зинаида зоя инна ирма камилла
    карина кристина лидия лилия маргарита наталия оксана олеся полина раиса регина римма роза софия софья
    таисия ульяна эльвира эмма яна ангела хиллари урсула мишель yelena tatyana svetlana yekaterina yulia
    ludmila galina irina oksana anastasia asuman aylin ayten aysel belgin buse cemile ceren çiğdem didem dilek
    ebru esra feride figen filiz gamze gizem gönül gülay gülseren gülşen hacer hande handan hilal ipek leyla
    melek melike meltem nazan nazlı nermin neslihan nihal nilgün nuray nurcan nurten özge pelin pınar rabia
    rukiye seda sema serpil sevgi sevim sibel songül şule tuğba türkan yasemin yeliz zehra zerrin amalia anisa
    arum citra desi desy diah endah erna fatmawati fitria haryati ika kartika khofifah lilis lina maya mega
    mila nining nunung nuraini nurhayati pipit rahayu rahma rani rika risma rosita santi sinta siska sumiati
    susanti tika titi tuti umi vina wahyuni wulan yanti yuliana zulaikha aminah azalina faridah fatin halimah
    hasnah latifah mariam maimunah noraini norliza rafidah rohani rosmah roslina salmah shahrizat suhaila
    zaleha zuraida fatima khadija maryam aisha salma samira rana rasha suha maha yasmin zeinab heba فاطمة
    عائشة مريم زينب ليلى سلمى نورا نورة هدى منى هند رانيا ريم لينا سارة سميرة نادية سعاد أمل إيمان دينا رنا
    هالة خديجة سوزان أميرة جميلة كريمة وفاء نجلاء شيماء رشا مها عبير ندى حنان"""
_MALE = """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
    frank patrick raymond jack dennis jerry tyler aaron adam nathan henry douglas zachary peter kyle noah
    ethan jeremy walter christian keith roger austin sean gerald carl harold dylan arthur lawrence jesse bryan
    billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph russell
    bradley philip eugene barack bernie ted marco jeb tom bill bob jim mike dave steve ben tim jeff greg lloyd
    boris rishi keir tony emmanuel françois pierre nicolas jacques michel philippe laurent alain bernard éric
    olivier stéphane thierry julien yann marc guillaume sébastien frédéric gérard andré louis antoine bruno
    édouard xavier olaf friedrich markus jens stefan andreas wolfgang klaus jürgen hans werner uwe horst
    helmut gerhard armin lars karl heinz dieter martin sebastian tobias matthias josé antonio manuel francisco
    javier carlos jesús miguel pedro alejandro fernando luis pablo sergio jorge alberto diego álvaro rafael
    ramón enrique andrés mariano santiago gustavo nicolás joão paulo luiz rui antónio marcelo jair geraldo
    caio rodrigo tiago nuno ricardo eduardo giuseppe paolo luca matteo giovanni francesco alessandro mario
    silvio enrico roberto stefano giorgio claudio massimo piet willem johan henk kees bart dick geert andrzej
    piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz łukasz zbigniew
    ryszard jarosław lech bronisław mateusz wojciech radosław janusz александр сергей владимир дмитрий андрей
    алексей максим евгений иван михаил николай игорь олег юрий виктор павел артем денис антон константин борис
    анатолий вячеслав валерий василий георгий роман кирилл mehmet mustafa ahmet ali hüseyin hasan ibrahim
    recep kemal murat ömer yusuf osman süleyman devlet ekrem joko agus budi bambang eko hendra andi dedi rudi
    ahmad muhammad anies ganjar gibran luhut erick mahfud basuki tito wisnu azman anwar mahathir najib ismail
    muhyiddin mohd khairy abdul vladimir volodymyr sergei dmitry viktor yevgeny sergiy xi narendra karim
    mohammed omar oliver harry alfie archie theo freddie leo luke ollie ewan callum liam connor declan niall
    eamon seamus simon nigel graham trevor clive ian neil stuart gavin craig darren barry shane brett wade
    kurt clint warren gordon hugh rupert toby giles miles angus hamish malcolm duncan alistair jake josh zac
    zack nate seth caleb elliot elliott vikram rajesh rahul amit arvind sanjay sunil anil vijay ashok manmohan
    suresh ramesh arjun hugo lucas théo jules mathis enzo raphaël clément romain adrien florian benoît cédric
    christophe damien denis didier fabien fabrice franck gilles grégory henri hervé jérôme joël lionel loïc
    luc ludovic marcel mathieu mickaël mohamed norbert pascal patrice rémi régis rené sylvain yves yannick
    gaël gaspard quentin baptiste bastien jean-luc jean-pierre jean-marc jean-claude jean-michel jean-françois
    jean-yves jean-paul achim albrecht alfred anton arno axel bastian benedikt bernd bernhard björn burkhard
    carsten christoph clemens detlef dietmar dirk eckart egon elmar emil enno erich ernst erwin eugen fabian
    felix ferdinand franz fritz georg gernot gregor günter günther gunther guido hannes hanno harald hartmut
    heiko heiner hendrik henning herbert hermann holger hubert hubertus ingo jan-philipp jakob joachim jochen
    johann johannes jörg josef jost julian kai karl-heinz karl-josef konrad konstantin lorenz lothar ludwig
    lukas lutz malte manfred marcus marius maximilian moritz oskar otto philipp rainer ralf reiner reinhard
    reinhold roland rolf rudolf rüdiger sigmar sascha siegfried steffen stephan sven theodor thorsten till
    tilo timo tino torsten udo ulrich valentin volker waldemar wilfried wilhelm winfried wolf wolfram alois
    sepp hape horst-dieter ángel óscar adolfo adrián agustín alfonso alfredo álex arturo augusto benito césar
    cristóbal emilio ernesto esteban eugenio felipe félix gonzalo guillermo héctor ignacio iñaki íñigo isidro
    iván jaime joaquín jordi josep julián julio leandro leonardo lorenzo marcos martín mateo mauricio néstor
    pau pere raúl rodolfo rubén saúl tomás vicente víctor juanma josemaría evo nayib patxi aitor mikel unai
    jon gorka adriano afonso agostinho alexandre aloysio amílcar anderson arlindo armando artur aurélio
    benedito bernardo caetano cássio celso ciro cristiano davi delfim domingos duarte edinho edson emanuel
    everton fábio filipe flávio frederico gilberto gilmar guilherme heitor hélio henrique humberto igor inácio
    ivan jerónimo joaquim jônatas júlio lourenço luís luciano márcio mário mateus matheus maurício mauro
    murilo nélson nelson octávio otávio paulinho raimundo raul reinaldo renan renato rogério romeu romário
    rubens sebastião sérgio tarcísio telmo thiago valdemar vasco vinícius vítor wagner wellington wilson aldo
    alessio angelo antonello aurelio beppe carlo carmelo cesare corrado cosimo damiano dario davide domenico
    donato edoardo elio emanuele ettore fabio fabrizio federico felice ferdinando filippo flavio franco
    gaetano gennaro gerardo gian giancarlo gianfranco gianluca gianmarco gianni gianpaolo gino giulio
    guglielmo ignazio jacopo lamberto luigi manlio marcello maurizio mimmo mirko nello nino oreste oscar
    ottavio pasquale paride piero pierluigi pietro pino raffaele renzo riccardo rino rocco romano ruggero
    salvatore samuele sandro saverio sebastiano tommaso tullio ugo umberto valentino valerio vincenzo vito
    vittorio aad adriaan arie arjen arnold bas bert bram cees coen daan diederik eddy erik ferd fons frans
    frits gerard gerrit gert gertjan gijs guus harm jaap jelle jeroen joep joost joris jos kasper klaas koen
    lodewijk luuk maarten marnix mart matthijs menno michiel niels onno pieter rens rik rob robbert roel ruben
    rutger ruud sander sjoerd sybrand teun thijs tjeerd twan victor wiebe wietse wim wopke wouter adrian
    aleksander antoni arkadiusz bartłomiej bartosz bogdan bogusław cezary czesław damian dariusz dawid dominik
    eugeniusz feliks filip franciszek henryk ignacy ireneusz jacek jakub juliusz kacper kajetan kamil karol
    kazimierz leon leszek ludwik maciej mariusz mikołaj mirosław patryk przemysław rafał remigiusz roman
    sławomir szymon wacław walenty wiesław wiktor witold władysław włodzimierz zdzisław zenon zygmunt szczepan
    аркадий артур богдан вадим вениамин виталий владислав всеволод геннадий глеб григорий даниил давид демьян
    егор ефим захар илья иосиф леонид лев марат макар марк матвей никита петр пётр рамзан ринат руслан рустам
    семен семён станислав степан тарас тимофей тимур федор фёдор филипп эдуард эмиль эрик юлий ян ярослав
    якубу джон майкл дональд барак джордж роберт дэвид томас ричард пол питер эмманюэль франсуа кристиан ангел
    беньямин реджеп уго фидель аяз анзор аслан магомед шамиль adem adnan alper arda arif atilla aykut barış
    bayram berat berk bilal binali bora bülent burak can cem cemal cengiz cihan cüneyt doğu efe emin emre
    engin enver ercan erdal erhan erkan erol ersin ertuğrul fahrettin faruk fatih ferhat fikret fuat gökhan
    güngör hakan haluk halil haydar hikmet hulusi ilhan ilker ismet izzet kadir kaan kemalettin kenan levent
    lütfi mahmut mansur mehdi melih mert metin mevlüt muammer muharrem muhittin murtaza musa nazım necati
    necdet nihat numan nuri oğuz okan oktay onur orhan ozan ramazan recai rıza sabri sadık salih sedat
    selahattin selçuk selim semih serdar serhat serkan sinan suat şeref şükrü taha taner tarık tayyip tolga
    tuncay turgut turhan uğur vahit volkan yavuz yiğit yunus zafer zeki ziya abdullah achmad aditya adi afif
    agung ahok andika andri arief aris arya asep bagus bahlil beni benny bima budiman burhanuddin cahyo dadan
    dadang danang deddy deni denny didik dodi donny dudung edi edy fadli fahri fajar fauzi ferdy ferry firli
    galih gatot gilang gunawan hadi haris hariyanto haryanto hasto hendro hendri heri herman heru idham imam
    irfan irwan iwan jaka jamaluddin joni kurniawan listyo lukman mahendra maruf moeldoko muhaimin mulyadi
    nadiem nano nasir nugroho nyoman oki pandu pramono putu rachmat raden rahmat raka rendra ridwan rizal
    rizky rizki rocky rohmat rusdi sandiaga sapto setyo slamet soleh subianto sugeng sulaiman supriyanto
    susilo sutrisno suyanto syahrul syarif taufik teguh tono triyono wahid wayan wawan widodo wiranto yanto
    yasonna yogi yudi yulianto yusril zainal zulkifli aminuddin annuar asyraf azmin fadillah fahmi fuziah
    hamzah hishammuddin iskandar johari khalid mustapa nazri rafizi razarudin saifuddin sanusi sabu shahril
    syed tengku zahid zaliha zambry ahmed hassan hussein hamad hamid khaled mahmoud mostafa nabil nasser osama
    rami saad saeed saleh salim sami samir tariq walid yasser youssef ziad bashar fouad fadi ghassan hazem
    imad jamal kamal maher majed marwan mazen munir محمد أحمد علي حسن حسين محمود مصطفى إبراهيم خالد عمر يوسف
    سامر سامي سمير كريم جمال كمال ناصر وليد ياسر طارق زياد باسم بشار فؤاد فادي غسان حازم عماد ماهر ماجد مروان
    مازن منير نبيل رامي سعيد صالح سالم عادل عصام أسامة أيمن أنور بهاء جبران حمد خليل رائد راشد سعد سلمان شريف
    صلاح طلال فهد فيصل قاسم مالك هاني هشام جو دونالد بنيامين فلاديمير سيرغي إيمانويل"""
# Of women in one language and of men in another, or of both.
_EITHER = """
    ashley kelly joan andrea hannah jean alexis taylor camille gabriele carmen mercedes dolores simone sri nur
    tri rini tracy roxana nicola guadalupe derya dian dwi eka nik fong nour terry jordan bobby chris jan kim
    charlie max sam maxime dominique michele alex marian deniz özgür ümit yaşar amin indra surya wahyu salah
    robin sasha laurence claude morgan leslie casey avery riley quinn rowan jamie jessie jody kerry lindsay
    stacey sacha daniele rosario trinidad cruz evren umut cahya jackie pat lee frankie billie sandy loren
    ellis marlo elia nikita саша женя"""
FEMALE = frozenset(_FEMALE.split())
MALE = frozenset(_MALE.split())
GIVEN = FEMALE | MALE | frozenset(_EITHER.split())
