"""Common given names by gender, for pronouns. Names common to both genders are left out."""

from __future__ import annotations

_FEMALE = """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret
    sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca
    sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
    katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
    virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
    martha gloria teresa ann sara madison frances kathryn janice jean abigail alice judy sophia grace
    denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
    kayla alexis lori hillary ivanka melania nikki kellyanne nancy condoleezza angelina taylor claire
    sophie camille chloé julie céline sylvie isabelle nathalie valérie sandrine véronique élisabeth anne
    hélène brigitte marine ségolène rachida élodie aurélie manon léa françoise monique jeanne marion
    amélie angela ursula annalena claudia petra sabine heike klara birgit monika katrin katja anke silke
    nicole susanne karin ingrid gabriele renate helga lena hanna julia franziska nancy svenja carmen
    lucía marta isabel pilar cristina elena paula rosa ana beatriz mercedes dolores raquel silvia
    yolanda mónica sofía gabriela valentina camila daniela alejandra fernanda claudia patricia verónica
    fernanda juliana mariana joana inês catarina beatriz rita luísa teresa dilma marina simone aline
    letícia giulia francesca chiara sara martina giorgia silvia elisa paola federica valentina
    alessandra roberta elly anneke marieke sanne lotte femke ingrid saskia esther wilma mieke anna maria
    katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta teresa joanna magdalena monika beata
    danuta zofia dorota halina iwona jolanta hanna aleksandra karolina natalia justyna анна мария елена
    ольга наталья ирина татьяна светлана екатерина юлия людмила галина валентина надежда любовь марина
    евгения виктория ксения дарья анастасия александра алла лариса вера нина тамара ayşe fatma emine
    hatice zeynep elif meryem şerife sultan hülya merve özlem canan meral selin siti sri dewi nur ratna
    puan megawati retno indah ayu putri fitri rina wati susi tri rini yuni lestari nurul aisyah fatimah
    zainab azizah nancy khadijah yuki keiko yoko naomi sanae akiko sana amina leila layla noor huda mona
    rania hanan"""
_MALE = """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew
    anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
    gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
    zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
    harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
    willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene barack bernie
    ted marco jeb chris tom bill bob jim mike dave steve ben tim jeff greg lloyd boris rishi keir tony
    emmanuel françois jean pierre nicolas jacques michel philippe laurent alain bernard éric olivier
    stéphane thierry julien yann marc guillaume sébastien frédéric gérard andré louis antoine gabriel
    bruno édouard édouard xavier olaf friedrich christian robert markus jens thomas stefan andreas
    wolfgang klaus jürgen peter hans werner uwe frank horst helmut gerhard armin lars karl heinz dieter
    martin sebastian tobias matthias alexander josé antonio manuel francisco juan javier carlos jesús
    miguel pedro alejandro fernando luis pablo sergio jorge alberto diego álvaro rafael ramón enrique
    andrés mariano santiago gustavo nicolás joão paulo luiz rui antónio marcelo jair geraldo caio
    rodrigo bruno tiago nuno ricardo eduardo giuseppe marco andrea paolo luca matteo giovanni francesco
    alessandro mario sergio silvio enrico roberto stefano antonio giorgio claudio massimo jan piet mark
    willem johan hans henk kees bart dick geert andrzej piotr krzysztof stanisław tomasz paweł józef
    marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard jarosław donald lech
    bronisław mateusz wojciech radosław janusz александр сергей владимир дмитрий андрей алексей максим
    евгений иван михаил николай игорь олег юрий виктор павел артем денис антон константин борис анатолий
    вячеслав валерий василий георгий роман кирилл mehmet mustafa ahmet ali hüseyin hasan ibrahim recep
    kemal murat ömer yusuf osman süleyman devlet ekrem joko agus budi bambang eko hendra andi dedi rudi
    ahmad muhammad hasan prabowo anies ganjar gibran luhut erick mahfud basuki tito yusuf wisnu azman
    anwar mahathir najib ismail muhyiddin mohd khairy abdul vladimir volodymyr sergei dmitry viktor
    yevgeny sergiy xi kim benjamin narendra karim mohammed omar"""
FEMALE = frozenset(_FEMALE.split())
MALE = frozenset(_MALE.split())
