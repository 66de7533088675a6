<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s second device could not be started. Start the demo again.</source>
        <translation>Kifaa cha pili cha onyesho hakikuweza kuanzishwa. Anzisha onyesho tena.</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>Ofisi ya shule</translation>
    </message>
    <message>
        <source>The sample school is missing from the program. Install it again.</source>
        <translation>Shule ya mfano haimo kwenye programu. Isakinishe tena.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a school&apos;s data the same on every laptop that may have it.</source>
        <translation>Huweka data ya shule ikiwa sawa kwenye kila kompyuta inayoruhusiwa kuwa nayo.</translation>
    </message>
    <message>
        <source>Folder of this device&apos;s data.</source>
        <translation>Folda ya data ya kifaa hiki.</translation>
    </message>
    <message>
        <source>Try Pitanga with a sample school on a second device.</source>
        <translation>Jaribu Pitanga kwa shule ya mfano iliyo kwenye kifaa cha pili.</translation>
    </message>
    <message>
        <source>Fill the screen with one state, sync by itself, leave with a PIN.</source>
        <translation>Jaza skrini kwa hali moja, sawazisha kiotomatiki, toka kwa PIN.</translation>
    </message>
    <message>
        <source>A second device is being made ready</source>
        <translation>Kifaa cha pili kinaandaliwa</translation>
    </message>
    <message>
        <source>It gets a sample school of some 20,000 records and appears here in a few seconds.</source>
        <translation>Kinapata shule ya mfano yenye rekodi 20,000 hivi na kitaonekana hapa baada ya sekunde chache.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
</context>
<context>
    <name>pitanga::AddAddressPanel</name>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Ongeza kifaa kwa anwani yake</translation>
    </message>
    <message>
        <source>Address of the other device</source>
        <translation>Anwani ya kifaa kingine</translation>
    </message>
    <message>
        <source>To add this laptop on the other device, type there: %1</source>
        <translation>Ili kuongeza kompyuta hii kwenye kifaa kingine, andika kule: %1</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>Inauliza nani yupo…</translation>
    </message>
    <message>
        <source>Pitanga shows it there in Settings, under “Network”. For Kolibri, it is what a browser is given to open it.</source>
        <translation>Pitanga huionyesha kule kwenye Mipangilio, chini ya “Mtandao”. Kwa Kolibri, ni ile inayoandikwa kwenye kivinjari ili kuifungua.</translation>
    </message>
</context>
<context>
    <name>pitanga::ApprovalPage</name>
    <message>
        <source>A device asks to join</source>
        <translation>Kifaa kinaomba kujiunga</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kila kitu</translation>
    </message>
    <message>
        <source>For a teacher’s laptop</source>
        <translation>Kwa kompyuta ya mwalimu</translation>
    </message>
    <message>
        <source>Some learners</source>
        <translation>Baadhi ya wanafunzi</translation>
    </message>
    <message>
        <source>Only what belongs to them, and the school’s structure</source>
        <translation>Data yao tu, pamoja na muundo wa shule</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>Jina au darasa</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Let it join</source>
        <translation>Ruhusu ijiunge</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>What may %1 have?</source>
        <translation>%1 iruhusiwe kuwa na nini?</translation>
    </message>
    <message>
        <source>%1 asks to join %2. You compared the words with it.</source>
        <translation>%1 inaomba kujiunga na %2. Umelinganisha maneno nayo.</translation>
    </message>
    <message>
        <source>This laptop itself may not have everything</source>
        <translation>Kompyuta hii yenyewe hairuhusiwi kuwa na kila kitu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>learner, classes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will be able to read and change all of %2, as this laptop does.</source>
        <translation>%1 itaweza kusoma na kubadilisha data yote ya %2, kama kompyuta hii.</translation>
    </message>
    <message>
        <source>Tick the learners whose data %1 may have.</source>
        <translation>Weka tiki kwa wanafunzi ambao %1 inaruhusiwa kuwa na data yao.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>%1 itakuwa na data ya mwanafunzi %Ln.</numerusform>
            <numerusform>%1 itakuwa na data ya wanafunzi %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::BarChart</name>
    <message>
        <source>Records received and sent a day</source>
        <translation>Rekodi zilizopokelewa na kutumwa kwa siku</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: no sync</source>
        <translation>%1: hakuna usawazishaji</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: umesimama</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: zimepokelewa %2, zimetumwa %3</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateInspector</name>
    <message>
        <source>All certificates</source>
        <translation>Vyeti vyote</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Onyesha vichujio</translation>
    </message>
    <message>
        <source>Show the signed text</source>
        <translation>Onyesha maandishi yaliyotiwa sahihi</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Nakili alama ya ufunguo</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>Cheti kilichochaguliwa</translation>
    </message>
    <message>
        <source>Hide filters</source>
        <translation>Ficha vichujio</translation>
    </message>
    <message>
        <source>Hide the signed text</source>
        <translation>Ficha maandishi yaliyotiwa sahihi</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Kinachofunguliwa</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Alama ya ufunguo wake</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>Kwa tarakimu</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Kwa maneno</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>What it opens cannot be told. The checks say why.</source>
        <translation>Haiwezi kujulikana kinafungua nini. Ukaguzi unaeleza sababu.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Ruhusa ya kusoma</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Ruhusa ya kubadilisha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Checks, all passed</source>
        <translation>Ukaguzi, wote umefaulu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>The root, %1</source>
        <translation>Mzizi, %1</translation>
    </message>
    <message>
        <source>Above it, %1</source>
        <translation>Cha juu yake, %1</translation>
    </message>
    <message>
        <source>What it claims to open</source>
        <translation>Kinachodaiwa kufunguliwa</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateTree</name>
    <message>
        <source>Yours</source>
        <translation>Chako</translation>
    </message>
    <message>
        <source>%1, %2, yours</source>
        <translation>%1, %2, chako</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Fungua faili…</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility</source>
        <translation>Kompyuta hii haimo kwenye kituo chochote</translation>
    </message>
    <message>
        <source>A certificate says which parts of a facility’s data its holder may have.</source>
        <translation>Cheti hueleza ni sehemu zipi za data ya kituo ambazo mwenye cheti anaruhusiwa kuwa nazo.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Funga faili</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Fungua Vilivyo karibu</translation>
    </message>
    <message>
        <source>How do you get a certificate?</source>
        <translation>Cheti hupatikanaje?</translation>
    </message>
    <message>
        <source>Join a facility of a device nearby.</source>
        <translation>Jiunge na kituo cha kifaa kilicho karibu.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Fungua faili ya cheti</translation>
    </message>
    <message>
        <source>Certificates (*.json *.cert);;All files (*)</source>
        <translation>Vyeti (*.json *.cert);;Faili zote (*)</translation>
    </message>
    <message>
        <source>It was only looked at. Nothing of it was stored.</source>
        <translation>Kimetazamwa tu. Hakuna sehemu yake iliyohifadhiwa.</translation>
    </message>
    <message>
        <source>It was only looked at. It holds a private key: whoever has the file can act in its name.</source>
        <translation>Kimetazamwa tu. Kina ufunguo binafsi: yeyote mwenye faili hii anaweza kutenda kwa jina lake.</translation>
    </message>
    <message>
        <source>This is in the file %1.</source>
        <translation>Hiki kimo kwenye faili %1.</translation>
    </message>
</context>
<context>
    <name>pitanga::CheckList</name>
    <message>
        <source>Passed: %1</source>
        <translation>Umefaulu: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Haukufaulu: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoicePage</name>
    <message>
        <source>What to sync</source>
        <translation>Cha kusawazisha</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kila kitu</translation>
    </message>
    <message>
        <source>All this laptop may have</source>
        <translation>Vyote ambavyo kompyuta hii inaruhusiwa</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>Darasa moja</translation>
    </message>
    <message>
        <source>Its learners and their work</source>
        <translation>Wanafunzi wake na kazi zao</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Mwanafunzi mmoja</translation>
    </message>
    <message>
        <source>For a take-home device</source>
        <translation>Kwa kifaa cha kupeleka nyumbani</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Chaguo lako</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation>Zenye tiki hapa chini</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>What to sync with %1</source>
        <translation>Cha kusawazisha na %1</translation>
    </message>
    <message>
        <source>No class is known here yet</source>
        <translation>Hakuna darasa linalojulikana hapa bado</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Hakuna mtu anayejulikana hapa bado</translation>
    </message>
    <message>
        <source>Which learner</source>
        <translation>Mwanafunzi gani</translation>
    </message>
    <message>
        <source>Which class</source>
        <translation>Darasa gani</translation>
    </message>
    <message>
        <source>Pitanga remembers this choice for this device.</source>
        <translation>Pitanga hukumbuka chaguo hili kwa kifaa hiki.</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message>
        <source>Part of the facility’s data</source>
        <translation>Sehemu ya data ya kituo</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Rekodi hapa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Parts of the facility’s data</source>
        <translation>Sehemu za data ya kituo</translation>
    </message>
    <message>
        <source>People and their work</source>
        <translation>Watu na kazi zao</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Wasio na darasa</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Onyesha %Ln zaidi</numerusform>
            <numerusform>Onyesha %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s certificate does not allow it. An administrator can give another.</source>
        <translation>Cheti cha kompyuta hii hakiruhusu hili. Msimamizi anaweza kutoa kingine.</translation>
    </message>
    <message>
        <source>%1 may not share this. Its administrator can allow it.</source>
        <translation>%1 hairuhusiwi kushiriki data hii. Msimamizi wake anaweza kuruhusu.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hairuhusiwi</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>imechaguliwa</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>imechaguliwa kwa sehemu</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haijachaguliwa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, chosen or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 kati ya mwanafunzi %Ln</numerusform>
            <numerusform>%1 kati ya wanafunzi %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message>
        <source>Compare all six, in this order. Ask the person at that laptop to read them aloud.</source>
        <translation>Linganisha yote sita, kwa mpangilio huu. Mwombe aliye kwenye kompyuta ile ayasome kwa sauti.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Yanatofautiana</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ni yale yale</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Anza upya</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>hiki hapa</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>kile kingine</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Inaita %1…</translation>
    </message>
    <message>
        <source>%1 says: the same words. Look before you answer.</source>
        <translation>%1 inasema: maneno ni yale yale. Angalia kabla ya kujibu.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>Inasubiri jibu la %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 haijajibu bado. Maneno haya yatatumika kwa dakika %Ln zaidi.</numerusform>
            <numerusform>%1 haijajibu bado. Maneno haya yatatumika kwa dakika %Ln zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two devices know each other now.</source>
        <translation>Sasa vifaa viwili hivi vinajuana.</translation>
    </message>
    <message>
        <source>From now on a device that only pretends to be %1 is noticed.</source>
        <translation>Kuanzia sasa, kifaa kinachojifanya kuwa %1 kitagunduliwa.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared.</source>
        <translation>Imesimama, hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Huenda kuna mtu kati ya vifaa viwili hivi, au skrini ile ni ya kompyuta nyingine. Anza upya ukiwa karibu na kompyuta ile.</translation>
    </message>
    <message>
        <source>The words were not compared in time.</source>
        <translation>Maneno hayakulinganishwa kwa wakati.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again.</source>
        <translation>Hakuna kilichoshirikiwa. Anza upya.</translation>
    </message>
</context>
<context>
    <name>pitanga::ComparePage</name>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>Je, skrini zote mbili zinaonyesha maneno yale yale?</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Linganisha maneno na %1</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Angalia %1. Maneno yale yale yanathibitisha kwamba hakuna mtu katikati.</translation>
    </message>
    <message>
        <source>%1 asks for it. The same words prove that nobody is in between.</source>
        <translation>%1 inaomba hili. Maneno yale yale yanathibitisha kwamba hakuna mtu katikati.</translation>
    </message>
</context>
<context>
    <name>pitanga::CreateFacilityForm</name>
    <message>
        <source>Name of the facility</source>
        <translation>Jina la kituo</translation>
    </message>
    <message>
        <source>Usually the school’s name.</source>
        <translation>Kwa kawaida ni jina la shule.</translation>
    </message>
    <message>
        <source>Your name as its administrator</source>
        <translation>Jina lako kama msimamizi wake</translation>
    </message>
    <message>
        <source>One word, such as amina. You need it to let other devices join.</source>
        <translation>Neno moja, kama vile amina. Utalihitaji ili kuruhusu vifaa vingine vijiunge.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>It cannot be looked up later. Keep it safe.</source>
        <translation>Haliwezi kutazamwa baadaye. Litunze vizuri.</translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Tafuta katika rekodi hizi</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Hakuna rekodi bado</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Zitakuja na usawazishaji wa kwanza.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Fungua Vilivyo karibu</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>Zinatoka wapi?</translation>
    </message>
    <message>
        <source>From another device. Join its facility on the page Nearby, then sync.</source>
        <translation>Kwenye kifaa kingine. Jiunge na kituo chake kwenye ukurasa “Vilivyo karibu”, kisha sawazisha.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Aina za rekodi</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Aina ya rekodi</translation>
    </message>
    <message>
        <source>Only what came from %1 with this sync.</source>
        <translation>Zilizotoka %1 kwa usawazishaji huu tu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>Imepatikana rekodi %Ln</numerusform>
            <numerusform>Zimepatikana rekodi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>Rekodi %Ln</numerusform>
            <numerusform>Rekodi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Search for fewer or other ones.</source>
        <translation>Hakuna yenye maneno haya. Tafuta kwa maneno machache au mengine.</translation>
    </message>
    <message>
        <source>There are none of these yet.</source>
        <translation>Hakuna za aina hii bado.</translation>
    </message>
    <message>
        <source>None of these came with this sync.</source>
        <translation>Hakuna ya aina hii iliyokuja na usawazishaji huu.</translation>
    </message>
</context>
<context>
    <name>pitanga::DetailsBox</name>
    <message>
        <source>Technical details</source>
        <translation>Maelezo ya kiufundi</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Nakili ripoti</translation>
    </message>
</context>
<context>
    <name>pitanga::DoctorPage</name>
    <message>
        <source>Find the cause</source>
        <translation>Tafuta sababu</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Nakili ripoti</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kagua tena</translation>
    </message>
    <message>
        <source>The report holds no names of learners, no passwords and no keys.</source>
        <translation>Ripoti haina majina ya wanafunzi, manenosiri wala funguo.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Why %1 does not sync</source>
        <translation>Kwa nini %1 haisawazishi</translation>
    </message>
    <message>
        <source>Why %1 cannot be reached</source>
        <translation>Kwa nini %1 haipatikani</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Inatafuta sababu</translation>
    </message>
    <message>
        <source>This takes a few seconds, up to half a minute where nothing answers.</source>
        <translation>Hii huchukua sekunde chache, hadi nusu dakika pasipo na jibu.</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 inapatikana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, the step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>pitanga::FacilityStep</name>
    <message>
        <source>Add by address…</source>
        <translation>Ongeza kwa anwani…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Fungua faili…</translation>
    </message>
    <message>
        <source>Create a facility…</source>
        <translation>Unda kituo…</translation>
    </message>
    <message>
        <source>Opening a file is not possible yet: this version makes and reads no files of a facility.</source>
        <translation>Kufungua faili bado hakuwezekani: toleo hili halitengenezi wala kusoma faili za kituo.</translation>
    </message>
    <message>
        <source>No facility was found yet. It appears here by itself as soon as a device that holds one is near and switched on.</source>
        <translation>Hakuna kituo kilichopatikana bado. Kitaonekana hapa chenyewe mara tu kifaa chenye kituo kitakapokuwa karibu na kuwashwa.</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>Hakimo kwenye orodha?</translation>
    </message>
</context>
<context>
    <name>pitanga::FirstRun</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>Kompyuta hii inaitwaje?</translation>
    </message>
    <message>
        <source>Three short steps, then its data comes by itself.</source>
        <translation>Hatua tatu fupi, kisha data yake itakuja yenyewe.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Unafanya kazi katika kituo gani?</translation>
    </message>
    <message>
        <source>Choose yours, and its data comes to this laptop.</source>
        <translation>Chagua chako, na data yake itakuja kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>Je, skrini zote mbili zinaonyesha maneno yale yale?</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Angalia %1. Maneno yale yale yanathibitisha kwamba hakuna mtu katikati.</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>%1 inaombwa ruhusa</translation>
    </message>
    <message>
        <source>Somebody there lets this laptop in with one click.</source>
        <translation>Aliye kule ataruhusu kompyuta hii kwa kubofya mara moja.</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>Kituo kipya</translation>
    </message>
    <message>
        <source>It begins on this laptop. Other devices join it from here.</source>
        <translation>Kinaanzia kwenye kompyuta hii. Vifaa vingine vitajiunga nacho kutoka hapa.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now</source>
        <translation>Kompyuta hii sasa ni ya %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Use a name and password instead</source>
        <translation>Tumia jina na nenosiri badala yake</translation>
    </message>
    <message>
        <source>Next: prove that you may join</source>
        <translation>Kinachofuata: thibitisha kuwa unaruhusiwa kujiunga</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Jiunge na %1</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Kiunde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Get its data</source>
        <translation>Pata data yake</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>On %1, click “Let it join”. This page goes on by itself.</source>
        <translation>Kwenye %1, bofya “Ruhusu ijiunge”. Ukurasa huu utaendelea wenyewe.</translation>
    </message>
    <message>
        <source>Next, let other devices join it, or add its people on the page Data.</source>
        <translation>Sasa ruhusu vifaa vingine vijiunge nacho, au ongeza watu wake kwenye ukurasa “Data”.</translation>
    </message>
    <message>
        <source>Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.</source>
        <translation>Data yake iko kwenye %1. Hakuna kilichohamishwa bado: ipate sasa, au baadaye kwa “Sawazisha” kwenye kadi yake.</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Tafuta sababu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Chosen sync</source>
        <translation>Usawazishaji uliochaguliwa</translation>
    </message>
    <message>
        <source>Details of the chosen sync</source>
        <translation>Maelezo ya usawazishaji uliochaguliwa</translation>
    </message>
    <message>
        <source>The other device asked for it.</source>
        <translation>Uliombwa na kifaa kingine.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zilizopokelewa</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>mpya %1, zilizobadilishwa %2, zilizofutwa %3</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Data iliyohamishwa</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 kwa ombi %Ln</numerusform>
            <numerusform>%1 kwa maombi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <comment>scopes of two certificates</comment>
        <translation>%1 hapa, %2 kule</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Rudi kwenye orodha</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zilizopokelewa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Zilizotumwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message>
        <source>No sync is like that. Choose other filters.</source>
        <translation>Hakuna kusawazisha kwa namna hiyo. Chagua vichujio vingine.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Hakuna usawazishaji bado</translation>
    </message>
    <message>
        <source>Every sync is listed here: when, with whom, and what moved.</source>
        <translation>Kila usawazishaji huorodheshwa hapa: lini, na nani, na nini kilihamishwa.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Usawazishaji</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Fungua Vilivyo karibu</translation>
    </message>
    <message>
        <source>How do you sync?</source>
        <translation>Kusawazisha hufanywaje?</translation>
    </message>
    <message>
        <source>On the page Nearby, choose a device and click Sync.</source>
        <translation>Kwenye ukurasa “Vilivyo karibu”, chagua kifaa kisha ubofye “Sawazisha”.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Kifaa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Matokeo yoyote</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Umekamilika</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Umesimama</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Umeghairiwa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Wakati wowote</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Kwa lahajedwali (CSV)…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>Kwa programu (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>Usawazishaji %Ln umehifadhiwa.</numerusform>
            <numerusform>Usawazishaji %Ln umehifadhiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Vifaa vyote</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>so many syncs, so many devices</comment>
        <translation>%1 na %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>Usawazishaji %Ln</numerusform>
            <numerusform>Usawazishaji %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>kifaa %Ln</numerusform>
            <numerusform>vifaa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Zilizopokelewa %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Zilizotumwa %1</translation>
    </message>
</context>
<context>
    <name>pitanga::JoinPage</name>
    <message>
        <source>Join facility</source>
        <translation>Jiunge na kituo</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Onyesha nenosiri</translation>
    </message>
    <message>
        <source>Type it anyway</source>
        <translation>Liandike hata hivyo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Muunganisho huu haujasimbwa.</translation>
    </message>
    <message>
        <source>Somebody on this network could read the password you type.</source>
        <translation>Mtu aliye kwenye mtandao huu anaweza kusoma nenosiri unaloandika.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ficha nenosiri</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Hutumiwa mara moja na halihifadhiwi popote.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Jina la msimamizi</translation>
    </message>
    <message>
        <source>%1 holds it. Its administrator can let this laptop in.</source>
        <translation>%1 inacho. Msimamizi wake anaweza kuruhusu kompyuta hii ijiunge.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Unafanya kazi katika kituo gani?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Jiunge na %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Inauliza %1…</translation>
    </message>
</context>
<context>
    <name>pitanga::KeyValues</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Vitufe vya kibodi</translation>
    </message>
    <message>
        <source>the page before</source>
        <translation>ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Kidhibiti kinachofuata na kilichotangulia</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Sehemu ya ukurasa inayofuata na iliyotangulia</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>Nearby, Data, Certificates, History</source>
        <translation>Vilivyo karibu, Data, Vyeti, Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Back. A sync goes on</source>
        <translation>Rudi. Usawazishaji huendelea</translation>
    </message>
    <message>
        <source>Search the records, or find a setting</source>
        <translation>Tafuta katika rekodi, au tafuta mpangilio</translation>
    </message>
    <message>
        <source>Look again, reload the page</source>
        <translation>Angalia tena, pakia ukurasa upya</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sawazisha vyote</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Ongeza kifaa kwa anwani yake</translation>
    </message>
    <message>
        <source>More about a device</source>
        <translation>Zaidi kuhusu kifaa</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Nakili safu mlalo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text larger, smaller, as it was</source>
        <translation>Maandishi makubwa zaidi, madogo zaidi, kama yalivyokuwa</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Jedwali hili</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Funga programu</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskSupervisor</name>
    <message>
        <source>Kiosk: the screen runs as process %1.</source>
        <translation>Kioski: skrini inaendeshwa kama mchakato %1.</translation>
    </message>
    <message>
        <source>Kiosk: the screen ended (%1). It starts again in %2 s.</source>
        <translation>Kioski: skrini ilifungwa (%1). Itaanza tena baada ya sekunde %2.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>iliacha kufanya kazi ghafla</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>msimbo %1</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskWindow</name>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Imesimama: skrini hii inamhitaji msimamizi wake</translation>
    </message>
    <message>
        <source>Hold Esc to enter the PIN</source>
        <translation>Shikilia Esc ili uweke PIN</translation>
    </message>
</context>
<context>
    <name>pitanga::LinkRow</name>
    <message>
        <source>%1, %2</source>
        <comment>title, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pitanga::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>That device is not known here any more. It was forgotten. Add it again on the page Nearby.</source>
        <translation>Kifaa kile hakijulikani hapa tena. Kilisahauliwa. Kiongeze tena kwenye ukurasa “Vilivyo karibu”.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now.</source>
        <translation>Kompyuta hii sasa ni ya %1.</translation>
    </message>
    <message>
        <source>Sync to get its records.</source>
        <translation>Sawazisha ili upate rekodi zake.</translation>
    </message>
</context>
<context>
    <name>pitanga::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Funga ujumbe</translation>
    </message>
</context>
<context>
    <name>pitanga::MonoLabel</name>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
</context>
<context>
    <name>pitanga::NameStep</name>
    <message>
        <source>Name of this laptop</source>
        <translation>Jina la kompyuta hii</translation>
    </message>
    <message>
        <source>Others nearby see it under this name, such as “Amina’s laptop”.</source>
        <translation>Vifaa vilivyo karibu huiona kwa jina hili, kama vile “Kompyuta ya Amina”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Majina na rekodi hubaki kama zilivyo, kwa lugha yoyote.</translation>
    </message>
</context>
<context>
    <name>pitanga::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Kurasa zaidi</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Others cannot connect</source>
        <translation>Haifikiki kwa wengine</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Inaonekana karibu</translation>
    </message>
    <message>
        <source>Others can connect</source>
        <translation>Inafikika kwa wengine</translation>
    </message>
    <message>
        <source>This device: %1</source>
        <translation>Kifaa hiki: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::NearbyPage</name>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <translation>Ongeza kwa anwani…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sawazisha vyote</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>No other device yet</source>
        <translation>Hakuna kifaa kingine bado</translation>
    </message>
    <message>
        <source>A device appears here by itself as soon as it is near and switched on.</source>
        <translation>Kifaa huonekana hapa chenyewe mara tu kinapokuwa karibu na kuwashwa.</translation>
    </message>
    <message>
        <source>Looking nearby…</source>
        <translation>Inatafuta karibu…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s).</source>
        <translation>
            <numerusform>Kifaa %Ln.</numerusform>
            <numerusform>Vifaa %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %1 out of reach.</source>
        <translation>
            <numerusform>Kifaa %Ln, kisichopatikana %1.</numerusform>
            <numerusform>Vifaa %Ln, visivyopatikana %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Bado inatafuta.</translation>
    </message>
    <message>
        <source>Know its address?</source>
        <translation>Unajua anwani yake?</translation>
    </message>
    <message>
        <source>Some networks hide devices from each other. An address works there too.</source>
        <translation>Baadhi ya mitandao huficha vifaa visionane. Hapo pia, anwani hufanya kazi.</translation>
    </message>
    <message>
        <source>This laptop is on a network</source>
        <translation>Kompyuta hii iko kwenye mtandao</translation>
    </message>
    <message>
        <source>Open Pitanga or Kolibri on the other device, and see that it is on the same one.</source>
        <translation>Fungua Pitanga au Kolibri kwenye kifaa kingine, na uhakikishe kiko kwenye mtandao huo huo.</translation>
    </message>
    <message>
        <source>This laptop cannot look around</source>
        <translation>Kompyuta hii haiwezi kutafuta vifaa vingine</translation>
    </message>
    <message>
        <source>This laptop is on no network</source>
        <translation>Kompyuta hii haiko kwenye mtandao wowote</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable. Devices then appear by themselves.</source>
        <translation>Washa Wi-Fi au chomeka kebo. Kisha vifaa vitaonekana vyenyewe.</translation>
    </message>
    <message>
        <source>Others can see this laptop</source>
        <translation>Vifaa vingine vinaiona kompyuta hii</translation>
    </message>
    <message>
        <source>They see it as “%1”.</source>
        <translation>Vinaiona kwa jina “%1”.</translation>
    </message>
    <message>
        <source>Others can connect to this laptop</source>
        <translation>Vifaa vingine vinaweza kuunganishwa na kompyuta hii</translation>
    </message>
    <message>
        <source>Its name is “%1”. On the other device, add %2.</source>
        <translation>Jina lake ni “%1”. Kwenye kifaa kingine, ongeza %2.</translation>
    </message>
    <message>
        <source>Others cannot connect to this laptop</source>
        <translation>Vifaa vingine haviwezi kuunganishwa na kompyuta hii</translation>
    </message>
    <message>
        <source>It can still connect to them.</source>
        <translation>Bado inaweza kuunganishwa navyo.</translation>
    </message>
</context>
<context>
    <name>pitanga::Page</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Rudi kwenye %1</translation>
    </message>
</context>
<context>
    <name>pitanga::PeerCard</name>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Tafuta sababu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Acha ibaki</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Sahau</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, device</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Zaidi kuhusu %1</translation>
    </message>
    <message>
        <source>Choose what to sync…</source>
        <translation>Chagua cha kusawazisha…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Linganisha maneno…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ficha maelezo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sawazisha kiotomatiki</translation>
    </message>
    <message>
        <source>Join %1…</source>
        <translation>Jiunge na %1…</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Onyesha matokeo ya mwisho</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Sahau…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Muunganisho</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Haujasimbwa</translation>
    </message>
    <message>
        <source>Encrypted, its key was compared</source>
        <translation>Umesimbwa, ufunguo wake umelinganishwa</translation>
    </message>
    <message>
        <source>Encrypted, its key was not compared yet</source>
        <translation>Umesimbwa, ufunguo wake haujalinganishwa bado</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>It shows itself on this network</source>
        <translation>Inajionyesha kwenye mtandao huu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>It has not said yet</source>
        <translation>Haijasema bado</translation>
    </message>
    <message>
        <source>Facilities there</source>
        <translation>Vituo vilivyo kule</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Ilionekana</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Usawazishaji wa mwisho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kiotomatiki</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Isahau %1?</translation>
    </message>
    <message>
        <source>Its card goes. Your records stay, and it can be added again by its address.</source>
        <translation>Kadi yake itaondoka. Rekodi zako zitabaki, na inaweza kuongezwa tena kwa anwani yake.</translation>
    </message>
</context>
<context>
    <name>pitanga::PinCard</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Toka kwenye kioski?</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Weka PIN.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Toka</translation>
    </message>
    <message>
        <source>Choose a PIN for this screen</source>
        <translation>Chagua PIN ya skrini hii</translation>
    </message>
    <message>
        <source>It has 4 to 12 digits. Without it nobody can leave the kiosk.</source>
        <translation>Ina tarakimu 4 hadi 12. Bila hiyo hakuna anayeweza kutoka kwenye kioski.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inaangalia…</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>Iweke mara moja zaidi.</translation>
    </message>
    <message>
        <source>The two differ. Choose a PIN once more.</source>
        <translation>Mbili hizo zinatofautiana. Chagua PIN tena.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Hiyo siyo PIN. Jaribu tena.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Hiyo siyo PIN. Subiri sekunde %Ln.</numerusform>
            <numerusform>Hiyo siyo PIN. Subiri sekunde %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PreviewPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sawazisha sasa</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Hifadhi kwa baadaye</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Asking %1 what it has…</source>
        <translation>Inauliza %1 ina nini…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what this laptop is to have.</source>
        <translation>Hakuna kilichochaguliwa. Weka tiki kwa vile ambavyo kompyuta hii iwe navyo.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>takriban %1</translation>
    </message>
    <message>
        <source>to receive, about %1</source>
        <comment>so many records</comment>
        <translation>za kupokea, takriban %1</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>za kupokea</translation>
    </message>
    <message>
        <source>to send, about %1</source>
        <comment>so many records</comment>
        <translation>za kutuma, takriban %1</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>za kutuma</translation>
    </message>
    <message>
        <source>Free space after</source>
        <translation>Nafasi itakayobaki</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Hakuna kipya. Vifaa vyote viwili vina data sawa.</translation>
    </message>
    <message>
        <source>An estimate: %1 tells no more before a sync.</source>
        <translation>Ni makadirio: %1 haisemi zaidi kabla ya kusawazisha.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Hakuna kilichohamishwa bado.</translation>
    </message>
    <message>
        <source>%1 to receive, %2 to send.</source>
        <translation>%1 za kupokea, %2 za kutuma.</translation>
    </message>
    <message>
        <source>People will lack their classes.</source>
        <translation>Watu watakosa madarasa yao.</translation>
    </message>
    <message>
        <source>Without the school, its classes and groups, they cannot be shown.</source>
        <translation>Bila shule, madarasa na vikundi vyake, hawawezi kuonyeshwa.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Ongeza shule</translation>
    </message>
    <message>
        <source>Scores will lack their questions.</source>
        <translation>Alama zitakosa maswali yake.</translation>
    </message>
    <message>
        <source>Lessons and quizzes come only together with everything.</source>
        <translation>Masomo na mitihani huja pamoja na kila kitu tu.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Sawazisha kila kitu</translation>
    </message>
    <message>
        <source>An estimate: %1 to receive, %2 to send.</source>
        <translation>Makadirio: %1 za kupokea, %2 za kutuma.</translation>
    </message>
</context>
<context>
    <name>pitanga::ProgressBlock</name>
    <message>
        <source>Nothing is lost if you close the lid.</source>
        <translation>Hakuna kitakachopotea ukifunga kifuniko cha kompyuta.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Maendeleo ya usawazishaji</translation>
    </message>
    <message>
        <source>Details of the sync</source>
        <translation>Maelezo ya usawazishaji</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>Records in this step</source>
        <translation>Rekodi katika hatua hii</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>Baiti zilizohamishwa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ulianza</translation>
    </message>
</context>
<context>
    <name>pitanga::RecordPanel</name>
    <message>
        <source>All records</source>
        <translation>Rekodi zote</translation>
    </message>
    <message>
        <source>Raw form of the record</source>
        <translation>Rekodi katika umbo ghafi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Choose a record to see its fields and versions.</source>
        <translation>Chagua rekodi ili uone taarifa na matoleo yake.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ghafi</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Mionekano ya rekodi</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Rekodi %1</translation>
    </message>
    <message>
        <source>A newer version waits.</source>
        <translation>Toleo jipya zaidi linasubiri.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Binafsi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Changed here, goes out with the next sync</source>
        <translation>Imebadilishwa hapa, itatumwa na usawazishaji ujao</translation>
    </message>
    <message>
        <source>As last synced or saved</source>
        <translation>Kama ilivyosawazishwa au kuhifadhiwa mwisho</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>pitanga::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Ondoa maneno ya utafutaji</translation>
    </message>
</context>
<context>
    <name>pitanga::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>dakika %Ln</numerusform>
            <numerusform>dakika %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>saa %Ln</numerusform>
            <numerusform>saa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Tafuta mpangilio</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Aina za mipangilio</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Hakuna mpangilio wenye maneno haya.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Kifaa hiki</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Usawazishaji wa kiotomatiki</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Others see this name.</source>
        <translation>Vifaa vingine huona jina hili.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Majina na rekodi hubaki kama zilivyo, kwa lugha yoyote.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwangaza</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tofauti kubwa</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Endelea chinichini dirisha linapofungwa</translation>
    </message>
    <message>
        <source>Pitanga stays in the tray, syncs by itself and can be seen by others.</source>
        <translation>Pitanga hubaki kwenye trei, husawazisha kiotomatiki na huonekana kwa vifaa vingine.</translation>
    </message>
    <message>
        <source>Sync with chosen devices when they come near</source>
        <translation>Sawazisha na vifaa vilivyochaguliwa vinapokaribia</translation>
    </message>
    <message>
        <source>Also sync every</source>
        <translation>Pia sawazisha kila</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha kwa muda</translation>
    </message>
    <message>
        <source>Nothing is begun by itself. Who was chosen is kept.</source>
        <translation>Hakuna kinachoanza chenyewe. Vifaa vilivyochaguliwa vinakumbukwa.</translation>
    </message>
    <message>
        <source>Let others connect</source>
        <translation>Ruhusu vifaa vingine kuunganishwa</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Mlango (port)</translation>
    </message>
    <message>
        <source>Where others connect. Only change it if another program needs this one.</source>
        <translation>Mahali ambapo vifaa vingine huunganishwa. Ubadilishe tu ikiwa programu nyingine inauhitaji.</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>Pia bila usimbaji</translation>
    </message>
    <message>
        <source>Kolibri devices can connect in no other way. Pitangas always encrypt.</source>
        <translation>Vifaa vya Kolibri haviwezi kuunganishwa kwa njia nyingine. Pitanga husimba daima.</translation>
    </message>
    <message>
        <source>Be seen nearby</source>
        <translation>Onekana kwa vifaa vya karibu</translation>
    </message>
    <message>
        <source>Also show to Kolibri devices</source>
        <translation>Onyesha pia kwa vifaa vya Kolibri</translation>
    </message>
    <message>
        <source>They connect without encryption.</source>
        <translation>Huunganishwa bila usimbaji.</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>Bonyeza Enter ili uutumie.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Mlango ni nambari kutoka %1 hadi %2.</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Mahali data ilipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Onyesha vitufe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe vya kibodi</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Kila kitu kinaweza kufanywa bila kipanya.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Inafanya kazi</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Kwenye %1.</translation>
    </message>
    <message>
        <source>Another program answers for this data, or no port is free. This laptop can still connect to others.</source>
        <translation>Programu nyingine inajibu kwa data hii, au hakuna mlango ulio wazi. Kompyuta hii bado inaweza kuunganishwa na vifaa vingine.</translation>
    </message>
    <message>
        <source>Nobody can connect to this laptop. It can still connect to others.</source>
        <translation>Hakuna kifaa kinachoweza kuunganishwa na kompyuta hii. Bado yenyewe inaweza kuunganishwa na vifaa vingine.</translation>
    </message>
    <message>
        <source>Others see this laptop as “%1”.</source>
        <translation>Vifaa vingine vinaiona kompyuta hii kwa jina “%1”.</translation>
    </message>
    <message>
        <source>This laptop is on no network. It can still be added by its address.</source>
        <translation>Kompyuta hii haiko kwenye mtandao wowote. Bado inaweza kuongezwa kwa anwani yake.</translation>
    </message>
    <message>
        <source>%1 used, %2 free on this disk</source>
        <translation>%1 zimetumika, %2 ziko wazi kwenye diski hii</translation>
    </message>
    <message>
        <source>Sync by itself with %1</source>
        <translation>Sawazisha kiotomatiki na %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>sync by itself</comment>
        <translation>Na %1</translation>
    </message>
    <message>
        <source>Devices that this laptop can sync with are listed here.</source>
        <translation>Vifaa ambavyo kompyuta hii inaweza kusawazisha navyo huorodheshwa hapa.</translation>
    </message>
</context>
<context>
    <name>pitanga::StepList</name>
    <message>
        <source>Step: %1</source>
        <translation>Hatua: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message>
        <source>Nearby</source>
        <translation>Vilivyo karibu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Tafuta sababu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zilizobadilishwa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Zilizofutwa</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>Zilizobadilishwa pande zote mbili</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Zilikuwepo hapa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zilizopokelewa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Zilizotumwa</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Mpya au zilizobadilishwa</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Kilichokuja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>rekodi %Ln</numerusform>
            <numerusform>rekodi %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Funga ujumbe</translation>
    </message>
</context>
<context>
    <name>pitanga::Tray</name>
    <message>
        <source>Open Pitanga</source>
        <translation>Fungua Pitanga</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sawazisha vyote</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>Simamisha usawazishaji wa kiotomatiki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Funga programu</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Inasawazisha</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Data ni ya sasa</translation>
    </message>
    <message>
        <source>Something to review</source>
        <translation>Kuna cha kukagua</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Umesimama</translation>
    </message>
    <message>
        <source>No device nearby</source>
        <translation>Hakuna kifaa karibu</translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message>
        <source>The file could not be written. Choose another folder, then try again.</source>
        <translation>Faili haikuweza kuandikwa. Chagua folda nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>sek %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>dk %1 sek %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>saa %1 dk %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Last one %1.</source>
        <translation>Wa mwisho: %1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sasa</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>kabla ya dakika moja kuisha</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>baada ya dakika %Ln</numerusform>
            <numerusform>baada ya dakika %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>saa %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose below with whom.</source>
        <translation>Chagua hapa chini ni na vifaa gani.</translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you switch it on again.</source>
        <translation>Umesimamishwa kwa muda. Hakuna kitakachoanza hadi uuwashe tena.</translation>
    </message>
    <message>
        <source>Syncing at the moment.</source>
        <translation>Inasawazisha sasa hivi.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Jaribio lijalo %1.</translation>
    </message>
    <message>
        <source>Syncs by itself, paused at the moment</source>
        <translation>Husawazisha kiotomatiki, imesimamishwa kwa sasa</translation>
    </message>
    <message>
        <source>Syncs by itself</source>
        <translation>Husawazisha kiotomatiki</translation>
    </message>
    <message>
        <source>Syncs by itself. Tries again %1</source>
        <translation>Husawazisha kiotomatiki. Itajaribu tena %1</translation>
    </message>
    <message>
        <source>Syncs by itself. Next try %1</source>
        <translation>Husawazisha kiotomatiki. Jaribio lijalo %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>kituo %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>mtu %1</translation>
    </message>
    <message>
        <source>This laptop may read and change everything in %1.</source>
        <translation>Kompyuta hii inaruhusiwa kusoma na kubadilisha kila kitu katika %1.</translation>
    </message>
    <message>
        <source>Whoever holds it may read and change everything in %1.</source>
        <translation>Yeyote mwenye cheti hiki anaruhusiwa kusoma na kubadilisha kila kitu katika %1.</translation>
    </message>
    <message>
        <source>%1 may read and change everything in %2.</source>
        <translation>%1 inaruhusiwa kusoma na kubadilisha kila kitu katika %2.</translation>
    </message>
    <message>
        <source>This laptop may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Kompyuta hii inaruhusiwa kusoma muundo wa %1, na kusoma na kubadilisha data ya %2 tu.</translation>
    </message>
    <message>
        <source>Whoever holds it may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Yeyote mwenye cheti hiki anaruhusiwa kusoma muundo wa %1, na kusoma na kubadilisha data ya %2 tu.</translation>
    </message>
    <message>
        <source>%1 may read the structure of %2, and read and change only what belongs to %3.</source>
        <translation>%1 inaruhusiwa kusoma muundo wa %2, na kusoma na kubadilisha data ya %3 tu.</translation>
    </message>
    <message>
        <source>It opens a part of %1. What exactly, its filters tell.</source>
        <translation>Kinafungua sehemu ya %1. Vichujio vyake vinaeleza ni sehemu gani hasa.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed, because one above it is not valid.</source>
        <translation>Cheti hiki hakiaminiki, kwa sababu cheti kimoja cha juu yake si halali.</translation>
    </message>
    <message>
        <source>This certificate claims everything in %1, but it cannot be believed.</source>
        <translation>Cheti hiki kinadai kila kitu katika %1, lakini hakiaminiki.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed. A check below says why.</source>
        <translation>Cheti hiki hakiaminiki. Ukaguzi ulio hapa chini unaeleza sababu.</translation>
    </message>
    <message>
        <source>No device accepts it.</source>
        <translation>Hakuna kifaa kinachokikubali.</translation>
    </message>
    <message>
        <source>The facility began with it.</source>
        <translation>Kituo kilianza nacho.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Kimetolewa na %1.</translation>
    </message>
    <message>
        <source>Not used in a sync with this laptop yet.</source>
        <translation>Bado hakijatumika kusawazisha na kompyuta hii.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Kimetumika mwisho %1.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>A device not met yet</source>
        <translation>Hakijulikani bado</translation>
    </message>
    <message>
        <source>Not valid: claims everything</source>
        <translation>Si halali: kinadai kila kitu</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Si halali</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Mzizi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kila kitu</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 tu</translation>
    </message>
    <message>
        <source>School, classes and groups</source>
        <translation>Shule, madarasa na vikundi</translation>
    </message>
    <message>
        <source>People and their accounts</source>
        <translation>Watu na akaunti zao</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>Rekodi za kujifunza</translation>
    </message>
    <message>
        <source>Lessons and quizzes</source>
        <translation>Masomo na mitihani</translation>
    </message>
    <message>
        <source>Work done without an account</source>
        <translation>Kazi zilizofanywa bila akaunti</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Kuongeza tu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Kusoma</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Kusoma na kubadilisha</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <comment>read, of one person alone</comment>
        <translation>%1, ya %2 pekee</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mtandao</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programu</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Ngome (firewall)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Usimbaji</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Cheti</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Free space here</source>
        <translation>Nafasi iliyobaki hapa</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kagua tena</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Andika anwani</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Onyesha hatua</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Linganisha maneno</translation>
    </message>
    <message>
        <source>Join facility</source>
        <translation>Jiunge na kituo</translation>
    </message>
    <message>
        <source>Create a facility</source>
        <translation>Unda kituo</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga and go to Settings.</source>
        <translation>Kwenye kompyuta ile, fungua Pitanga na uende kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>Under Network, switch on “Let others connect”, and see which port stands below it.</source>
        <translation>Chini ya Mtandao, washa “Ruhusu vifaa vingine kuunganishwa”, na uangalie mlango (port) ulioandikwa chini yake.</translation>
    </message>
    <message>
        <source>Open that laptop’s own firewall settings, and allow Pitanga or that port for the home or work network. It may ask for the password of that laptop.</source>
        <translation>Fungua mipangilio ya ngome (firewall) ya kompyuta ile, na uruhusu Pitanga au mlango huo kwa mtandao wa nyumbani au wa kazini. Huenda ikaomba nenosiri la kompyuta ile.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Rudi hapa na ukague tena.</translation>
    </message>
    <message>
        <source>See which of the two laptops shows the wrong date or time.</source>
        <translation>Angalia ni kompyuta ipi kati ya mbili inayoonyesha tarehe au saa isiyo sahihi.</translation>
    </message>
    <message>
        <source>On that one, open the system’s settings, then date and time, and set them right. A battery that is empty for months can be the cause.</source>
        <translation>Kwenye hiyo, fungua mipangilio ya mfumo, kisha tarehe na saa, na uzirekebishe. Betri iliyoisha kwa miezi kadhaa inaweza kuwa sababu.</translation>
    </message>
    <message>
        <source>Empty the trash of this laptop, and delete videos or downloads nobody needs.</source>
        <translation>Safisha pipa la taka la kompyuta hii, na ufute video au vipakuliwa visivyohitajika.</translation>
    </message>
    <message>
        <source>Do not delete the folder of Pitanga: it holds the data of the facility.</source>
        <translation>Usifute folda ya Pitanga: ina data ya kituo.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>Ilikaguliwa %1, kwa sekunde %Ln.</numerusform>
            <numerusform>Ilikaguliwa %1, kwa sekunde %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kike</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Kiume</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Haijabainishwa</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Haijaulizwa bado</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Haijawekwa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Ufundishaji</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Vifaa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>Kifaa %Ln kimeonekana leo</numerusform>
            <numerusform>Vifaa %Ln vimeonekana leo</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>Inasawazisha na %1</translation>
    </message>
    <message>
        <source>Keep both devices switched on</source>
        <translation>Acha vifaa vyote viwili vikiwa vimewashwa</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>Imebaki dakika %Ln hivi. Acha vifaa vyote viwili vikiwa vimewashwa</numerusform>
            <numerusform>Zimebaki dakika %Ln hivi. Acha vifaa vyote viwili vikiwa vimewashwa</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Hakuna kituo bado</translation>
    </message>
    <message>
        <source>This screen needs its administrator: it has to join a facility first</source>
        <translation>Skrini hii inamhitaji msimamizi wake: lazima kwanza ijiunge na kituo</translation>
    </message>
    <message>
        <source>%1 is not the device it was</source>
        <translation>%1 si kifaa kile cha awali</translation>
    </message>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Imesimama: skrini hii inamhitaji msimamizi wake</translation>
    </message>
    <message>
        <source>No device seen yet</source>
        <translation>Hakuna kifaa kilichoonekana bado</translation>
    </message>
    <message>
        <source>A device of the facility syncs by itself as soon as it is near</source>
        <translation>Kifaa cha kituo husawazishwa chenyewe mara tu kinapokuwa karibu</translation>
    </message>
    <message>
        <source>No device seen since %1</source>
        <translation>Hakuna kifaa kilichoonekana tangu %1</translation>
    </message>
    <message>
        <source>Last synced %1, with %2</source>
        <translation>Ilisawazishwa mwisho %1, na %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Data ni ya sasa</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>time, device</comment>
        <translation>%1, na %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>Kwenye kifaa %Ln: %1</numerusform>
            <numerusform>Kwenye vifaa %Ln: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Ilisawazishwa mwisho %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Inasawazisha</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>how long a sync has been running</comment>
        <translation>Kwa muda wa %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Starts as soon as there is a place</source>
        <translation>Itaanza mara tu nafasi ikipatikana</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Itaanza baada ya %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Si kile kile</translation>
    </message>
    <message>
        <source>Its key has changed</source>
        <translation>Ufunguo wake umebadilika</translation>
    </message>
    <message>
        <source>This is not the device you met before.</source>
        <translation>Hiki si kifaa ulichokutana nacho awali.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Nothing is synced before the words on both screens were compared. Nothing is lost.</source>
        <translation>Ufunguo wake umebadilika. Huenda kiliandaliwa upya, au kuna mtu anayeingilia kati. Hakuna kitakachosawazishwa kabla ya kulinganisha maneno kwenye skrini zote mbili. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Ask its administrator. If it was set up anew, forget it and add it again. Nothing is lost.</source>
        <translation>Ufunguo wake umebadilika. Huenda kiliandaliwa upya, au kuna mtu anayeingilia kati. Muulize msimamizi wake. Ikiwa kiliandaliwa upya, kisahau kisha ukiongeze tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Haipatikani</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Ilionekana %1</translation>
    </message>
    <message>
        <source>Asking whether it is there</source>
        <translation>Inauliza kama ipo</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Haijasawazishwa bado</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ngeni hapa</translation>
    </message>
    <message>
        <source>It has no facility to share</source>
        <translation>Haina kituo cha kushiriki</translation>
    </message>
    <message>
        <source>You have no facility in common</source>
        <translation>Hamna kituo cha pamoja</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Umeghairiwa</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>Umeghairiwa. Rekodi %Ln imefika na imehifadhiwa.</numerusform>
            <numerusform>Umeghairiwa. Rekodi %Ln zimefika na zimehifadhiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>Usawazishaji ujao utaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Umesimama</translation>
    </message>
    <message>
        <source>The sync stopped. Nothing is lost.</source>
        <translation>Usawazishaji umesimama. Hakuna kilichopotea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln ya kukagua</numerusform>
            <numerusform>%Ln za kukagua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how many records</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>rekodi %Ln</numerusform>
            <numerusform>rekodi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync to get its records</source>
        <translation>Sawazisha ili upate rekodi zake</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Join facility…</source>
        <translation>Jiunge na kituo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Tafuta sababu</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>Linganisha funguo</translation>
    </message>
    <message>
        <source>Pitanga %1</source>
        <translation>Pitanga %1</translation>
    </message>
    <message>
        <source>Kolibri %1</source>
        <translation>Kolibri %1</translation>
    </message>
    <message>
        <source>Morango %1</source>
        <translation>Morango %1</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Haujasimbwa</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Umesimbwa</translation>
    </message>
    <message>
        <source>Encrypted, not compared</source>
        <translation>Umesimbwa, haujalinganishwa</translation>
    </message>
    <message>
        <source>Receiving %1 of %2 records</source>
        <translation>Inapokea rekodi %1 kati ya %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2 records</source>
        <translation>Inatuma rekodi %1 kati ya %2</translation>
    </message>
    <message>
        <source>Receiving records</source>
        <translation>Inapokea rekodi</translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation>Inatuma rekodi</translation>
    </message>
    <message>
        <source>Receiving, %1 records so far</source>
        <translation>Inapokea, rekodi %1 hadi sasa</translation>
    </message>
    <message>
        <source>Sending, %1 records so far</source>
        <translation>Inatuma, rekodi %1 hadi sasa</translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>%1 inahifadhi rekodi yako %Ln</numerusform>
            <numerusform>%1 inahifadhi rekodi zako %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is storing the records</source>
        <translation>%1 inahifadhi rekodi</translation>
    </message>
    <message>
        <source>%1 is preparing the records</source>
        <translation>%1 inaandaa rekodi</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Zimebaki sekunde chache</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Imebaki dakika moja hivi</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Imebaki dakika %Ln hivi</numerusform>
            <numerusform>Zimebaki dakika %Ln hivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Inasubiri zamu yake</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Inaunganisha na %1</translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>Inahifadhi na kukagua rekodi %Ln</numerusform>
            <numerusform>Inahifadhi na kukagua rekodi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing and checking the records</source>
        <translation>Inahifadhi na kukagua rekodi</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <comment>bytes moved, bytes a second</comment>
        <translation>%1, %2/sek</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>kwa muda wa %1</translation>
    </message>
    <message>
        <source>Working out the time…</source>
        <translation>Inakadiria muda…</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Hakuna kipya. Vifaa vyote viwili vina data sawa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>Hakuna kipya kilichokuja. Rekodi %Ln imetumwa.</numerusform>
            <numerusform>Hakuna kipya kilichokuja. Rekodi %Ln zimetumwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>Rekodi %Ln imefika na imehifadhiwa.</numerusform>
            <numerusform>Rekodi %Ln zimefika na zimehifadhiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>Kila kitu kimefika. Rekodi %Ln imehifadhiwa na kukaguliwa.</numerusform>
            <numerusform>Kila kitu kimefika. Rekodi zote %Ln zimehifadhiwa na kukaguliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Imesawazishwa na %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>Rekodi %Ln imefika na imehifadhiwa. Usawazishaji ujao utaendelea kutoka hapo.</numerusform>
            <numerusform>Rekodi %Ln zimefika na zimehifadhiwa. Usawazishaji ujao utaendelea kutoka hapo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped while syncing with %1</source>
        <translation>Imesimama wakati wa kusawazisha na %1</translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records received</comment>
        <translation>Imesawazishwa na %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>Rekodi %Ln imepokelewa.</numerusform>
            <numerusform>Rekodi %Ln zimepokelewa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records sent</comment>
        <translation>Imesawazishwa na %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>Rekodi %Ln imetumwa.</numerusform>
            <numerusform>Rekodi %Ln zimetumwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. Nothing new.</source>
        <translation>Imesawazishwa na %1. Hakuna kipya.</translation>
    </message>
    <message>
        <source>%1. %2 moved. %3.</source>
        <comment>how long, how much, when</comment>
        <translation>%1. Data iliyohamishwa %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>Rekodi %Ln ilibadilishwa kwenye vifaa vyote viwili.</numerusform>
            <numerusform>Rekodi %Ln zilibadilishwa kwenye vifaa vyote viwili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Matoleo yote mawili yamehifadhiwa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>Rekodi %Ln haikuweza kuingizwa bado.</numerusform>
            <numerusform>Rekodi %Ln hazikuweza kuingizwa bado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and apply by themselves when what they wait for arrives.</source>
        <translation>Zimehifadhiwa, na zitaingia zenyewe kile zinachosubiri kitakapofika.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>kuunganisha %1</translation>
    </message>
    <message>
        <source>compare %1</source>
        <translation>kulinganisha %1</translation>
    </message>
    <message>
        <source>receive %1</source>
        <translation>kupokea %1</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>kuhifadhi %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>kutuma %1</translation>
    </message>
    <message>
        <source>storing there %1</source>
        <translation>kuhifadhi kule %1</translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>kumaliza %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>Umekamilika, %Ln ya kukagua</numerusform>
            <numerusform>Umekamilika, %Ln za kukagua</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Umekamilika</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Sasa hivi</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sasa hivi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>dakika %Ln iliyopita</numerusform>
            <numerusform>dakika %Ln zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Leo, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>leo, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Jana, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>jana, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::ValueField</name>
    <message>
        <source>secret, not shown</source>
        <translation>siri, haionyeshwi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::VersionList</name>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Linalotumika sasa</translation>
    </message>
    <message>
        <source>Saved as change %1 of that device</source>
        <translation>Lilihifadhiwa kama badiliko la %1 la kifaa kile</translation>
    </message>
</context>
<context>
    <name>pitanga::WindowNotices</name>
    <message>
        <source>A sync is running.</source>
        <translation>Usawazishaji unaendelea.</translation>
    </message>
    <message>
        <source>If you quit, what arrived is kept, and the next sync goes on from there.</source>
        <translation>Ukifunga programu, kilichofika kimehifadhiwa, na usawazishaji ujao utaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Endelea kusawazisha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Funga programu</translation>
    </message>
</context>
<context>
    <name>pitanga::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Hatua ya %1 kati ya %2: %3</translation>
    </message>
</context>
<context>
    <name>pitanga::WordTiles</name>
    <message>
        <source>The words: %1</source>
        <translation>Maneno: %1</translation>
    </message>
    <message>
        <source>The same in digits: %1</source>
        <translation>Vile vile kwa tarakimu: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::Words</name>
    <message>
        <source>The text is nested more than %1 levels deep.</source>
        <translation>Maandishi yana zaidi ya viwango %1 vya kuwekwa ndani ya vingine.</translation>
    </message>
    <message>
        <source>The text is not valid JSON, at byte %1.</source>
        <translation>Maandishi si JSON halali, kwenye baiti %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.</source>
        <translation>“%1” si nambari kwa maneno. Angalia tahajia: kila neno lina herufi tano, kama vile “damuh”.</translation>
    </message>
    <message>
        <source>Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be typed.</source>
        <translation>Vifaa vilivyo karibu haviwezi kupatikana: programu nyingine inautumia peke yake mlango unaohitajika (5353). Bado anwani zinaweza kuandikwa.</translation>
    </message>
    <message>
        <source>This device or facility is not known here any more.</source>
        <translation>Kifaa hiki au kituo hiki hakijulikani hapa tena.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit. Choose another.</source>
        <translation>Jina linahitaji herufi au tarakimu. Chagua lingine.</translation>
    </message>
    <message>
        <source>A sync with this device is under way. What it moves is told on its card.</source>
        <translation>Usawazishaji na kifaa hiki unaendelea. Kinachohamishwa kinaelezwa kwenye kadi yake.</translation>
    </message>
    <message>
        <source>This device is not connected to a network. Connect it to the one that the others are in.</source>
        <translation>Kifaa hiki hakijaunganishwa na mtandao. Kiunganishe na ule ambao vifaa vingine vimo.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) answers other devices for this home already.</source>
        <translation>Programu nyingine (%1, mchakato %2) tayari inajibu vifaa vingine kwa folda kuu hii.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it is still there.</source>
        <translation>Faili %1 haiwezi kusomwa. Angalia kama bado ipo.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file. Choose another.</source>
        <translation>Faili %1 ni kubwa mno kuwa faili ya cheti. Chagua nyingine.</translation>
    </message>
    <message>
        <source>The history of record %1 does not include its last version.</source>
        <translation>Historia ya rekodi %1 haina toleo lake la mwisho.</translation>
    </message>
    <message>
        <source>Record %1 carries a version of this device that was never counted.</source>
        <translation>Rekodi %1 ina toleo la kifaa hiki ambalo halikuwahi kuhesabiwa.</translation>
    </message>
    <message>
        <source>Record %1 has no version and no change that waits for one.</source>
        <translation>Rekodi %1 haina toleo wala badiliko linalolisubiri.</translation>
    </message>
    <message>
        <source>Record %1 has a version without a counter.</source>
        <translation>Rekodi %1 ina toleo lisilo na kihesabu.</translation>
    </message>
    <message>
        <source>Record %1 is shown, although it was deleted and nobody changed it.</source>
        <translation>Rekodi %1 inaonyeshwa, ingawa ilifutwa na hakuna aliyeibadilisha.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and no change is there.</source>
        <translation>Rekodi %1 imewekwa alama kuwa imebadilishwa, na hakuna badiliko lililopo.</translation>
    </message>
    <message>
        <source>Record %1 has a second text, and nothing waits.</source>
        <translation>Rekodi %1 ina maandishi ya pili, na hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and the views do not show it.</source>
        <translation>Rekodi %1 imewekwa alama kuwa imebadilishwa, na mionekano haiionyeshi.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text is not a JSON object.</source>
        <translation>Rekodi %1 inaonyeshwa, na maandishi yake si objekti ya JSON.</translation>
    </message>
    <message>
        <source>Record %1 was erased, and its text is still there.</source>
        <translation>Rekodi %1 ilifutwa kabisa, na maandishi yake bado yapo.</translation>
    </message>
    <message>
        <source>The conflict text of record %1 does not end as it must.</source>
        <translation>Maandishi ya mgongano ya rekodi %1 hayaishii yanavyopaswa.</translation>
    </message>
    <message>
        <source>A counter belongs to record number %1, which is not there.</source>
        <translation>Kuna kihesabu cha rekodi namba %1, ambayo haipo.</translation>
    </message>
    <message>
        <source>It is not noted where the versions of instance number %1 are.</source>
        <translation>Haijulikani yaliko matoleo ya instansi namba %1.</translation>
    </message>
    <message>
        <source>It is wrongly noted how many records instance number %1 saved last.</source>
        <translation>Idadi iliyowekwa ya rekodi ambazo instansi namba %1 ilizihifadhi mwisho si sahihi.</translation>
    </message>
    <message>
        <source>This device claims to know more of itself than it counted, under %1.</source>
        <translation>Kifaa hiki kinadai kujijua zaidi ya kilivyohesabu, chini ya %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this device is in force, but %1.</source>
        <translation>Kitambulisho cha kifaa hiki kinachotumika kinapaswa kuwa kimoja tu, lakini vipo %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this database is in force, but %1.</source>
        <translation>Kitambulisho cha hifadhidata hii kinachotumika kinapaswa kuwa kimoja tu, lakini vipo %1.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it was to send is still listed.</source>
        <translation>Uhamishaji %1 umekwisha, na ulichotakiwa kutuma bado kimeorodheshwa.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it received still waits to be merged.</source>
        <translation>Uhamishaji %1 umekwisha, na ulichopokea bado kinasubiri kuunganishwa.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>Safu mlalo ya jedwali %1 inarejelea nyingine ambayo haipo.</translation>
    </message>
    <message>
        <source>What is stored of certificate %1 is not what was signed.</source>
        <translation>Kilichohifadhiwa cha cheti %1 si kile kilichotiwa sahihi.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be believed: %2</source>
        <translation>Cheti %1 hakiaminiki: %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Faili ya hifadhidata imeharibika: %1</translation>
    </message>
    <message>
        <source>Another program has changed or removed what belongs to the views: %1. It is made anew at the next start.</source>
        <translation>Programu nyingine imebadilisha au kuondoa sehemu ya mionekano: %1. Itatengenezwa upya Pitanga itakapoanza tena.</translation>
    </message>
    <message>
        <source>What belongs to the views was changed or removed: %1. It was made anew when the home was opened.</source>
        <translation>Sehemu ya mionekano ilibadilishwa au kuondolewa: %1. Ilitengenezwa upya folda kuu ilipofunguliwa.</translation>
    </message>
    <message>
        <source>The id of record %1 does not follow from its partition, source id and model.</source>
        <translation>ID ya rekodi %1 haitokani na sehemu yake, ID ya chanzo na modeli.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text breaks the rules of its model: %2</source>
        <translation>Rekodi %1 inaonyeshwa, na maandishi yake yanavunja kanuni za modeli yake: %2</translation>
    </message>
    <message>
        <source>Record %1 was applied and not deleted, and the views do not show it.</source>
        <translation>Rekodi %1 iliingizwa na haikufutwa, na mionekano haiionyeshi.</translation>
    </message>
    <message>
        <source>Not checked: needs what failed above.</source>
        <translation>Haikukaguliwa: inahitaji kisichofaulu hapo juu.</translation>
    </message>
    <message>
        <source>This laptop is in a network.</source>
        <translation>Kompyuta hii iko kwenye mtandao.</translation>
    </message>
    <message>
        <source>The address is numeric and needs no name.</source>
        <translation>Anwani ni ya nambari na haihitaji jina.</translation>
    </message>
    <message>
        <source>The name leads to an address.</source>
        <translation>Jina linaongoza kwenye anwani.</translation>
    </message>
    <message>
        <source>A device has this address.</source>
        <translation>Kipo kifaa chenye anwani hii.</translation>
    </message>
    <message>
        <source>A program answers there.</source>
        <translation>Programu inajibu kule.</translation>
    </message>
    <message>
        <source>Nothing blocks the way.</source>
        <translation>Hakuna kinachozuia njia.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the key is the known one.</source>
        <translation>Muunganisho umesimbwa, na ufunguo ndio unaojulikana.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Muunganisho haujasimbwa.</translation>
    </message>
    <message>
        <source>Its program can sync with this one.</source>
        <translation>Programu yake inaweza kusawazisha na hii.</translation>
    </message>
    <message>
        <source>You both hold the same facility.</source>
        <translation>Nyote wawili mna kituo kile kile.</translation>
    </message>
    <message>
        <source>You both held the same facility when you last met.</source>
        <translation>Nyote wawili mlikuwa na kituo kile kile mlipokutana mwisho.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is valid.</source>
        <translation>Cheti cha kompyuta hii ni halali.</translation>
    </message>
    <message>
        <source>Right, as far as the other device tells.</source>
        <translation>Ni sahihi, kulingana na kifaa kingine.</translation>
    </message>
    <message>
        <source>Enough for about %1 records.</source>
        <translation>Inatosha rekodi %1 hivi.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>Hakuna aina ya rekodi inayoitwa %1.</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>Hakuna uga unaoitwa %1.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Rekodi hii haipo hapa tena.</translation>
    </message>
    <message>
        <source>That device does not wait for an answer any more. It can ask again.</source>
        <translation>Kifaa kile hakisubiri jibu tena. Kinaweza kuomba tena.</translation>
    </message>
    <message>
        <source>The other device sent counters that make no sense.</source>
        <translation>Kifaa kingine kilituma vihesabu visivyo na maana.</translation>
    </message>
    <message>
        <source>must be 32 lower-case hex digits</source>
        <translation>lazima iwe na tarakimu 32 za heksi, herufi ndogo</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>lazima iwe UUID</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>lazima iwe maandishi</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>lazima iwe kweli au si kweli</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>lazima iwe nambari kamili</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>lazima iwe nambari</translation>
    </message>
    <message>
        <source>must be a text that holds JSON</source>
        <translation>lazima iwe maandishi yenye JSON</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)</source>
        <translation>lazima iwe wakati kama 2024-09-02 05:31:07.120000(Africa/Nairobi)</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02T05:31:07.120Z</source>
        <translation>lazima iwe wakati kama 2024-09-02T05:31:07.120Z</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>lazima isiwe tupu</translation>
    </message>
    <message>
        <source>must have a value</source>
        <translation>lazima iwe na thamani</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters (it has %2)</source>
        <translation>lazima isizidi herufi %1 (ina %2)</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>lazima iwe na angalau herufi %1</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>lazima iwe mojawapo ya %1</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>lazima isiwe chini ya %1</translation>
    </message>
    <message>
        <source>must not be greater than %1</source>
        <translation>lazima isizidi %1</translation>
    </message>
    <message>
        <source>must be an e-mail address, or at most 30 characters without spaces and punctuation</source>
        <translation>lazima iwe anwani ya barua pepe, au herufi zisizozidi 30 bila nafasi na alama za uandishi</translation>
    </message>
    <message>
        <source>must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED</source>
        <translation>lazima iwe mwaka kati ya 1900 na 3000, NOT_SPECIFIED au DEFERRED</translation>
    </message>
    <message>
        <source>must be left empty</source>
        <translation>lazima iachwe tupu</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(imefichwa)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>type &apos;%1&apos; is not known</source>
        <translation>aina &apos;%1&apos; haijulikani</translation>
    </message>
    <message>
        <source>min_length must not be greater than max_length</source>
        <translation>min_length lazima isizidi max_length</translation>
    </message>
    <message>
        <source>only a string can have a length limit</source>
        <translation>maandishi ya aina ya string pekee yanaweza kuwa na kikomo cha urefu</translation>
    </message>
    <message>
        <source>max_length is missing; a text without a limit has the type text</source>
        <translation>max_length haipo; maandishi yasiyo na kikomo ni ya aina ya text</translation>
    </message>
    <message>
        <source>min must not be greater than max</source>
        <translation>min lazima isizidi max</translation>
    </message>
    <message>
        <source>only a number can have min or max</source>
        <translation>nambari pekee inaweza kuwa na min au max</translation>
    </message>
    <message>
        <source>references must name at least one model</source>
        <translation>references lazima itaje angalau modeli moja</translation>
    </message>
    <message>
        <source>a reference must have the type uuid_hex</source>
        <translation>rejeleo lazima liwe la aina ya uuid_hex</translation>
    </message>
    <message>
        <source>on_delete can only be cascade</source>
        <translation>on_delete inaweza kuwa cascade tu</translation>
    </message>
    <message>
        <source>on_delete is missing</source>
        <translation>on_delete haipo</translation>
    </message>
    <message>
        <source>on_delete needs references</source>
        <translation>on_delete inahitaji references</translation>
    </message>
    <message>
        <source>may_be_absent needs a reference that can be null</source>
        <translation>may_be_absent inahitaji rejeleo linaloweza kuwa null</translation>
    </message>
    <message>
        <source>validator &apos;%1&apos; is not known</source>
        <translation>kikaguzi &apos;%1&apos; hakijulikani</translation>
    </message>
    <message>
        <source>only a json_text can have a json_schema</source>
        <translation>json_text pekee inaweza kuwa na json_schema</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column</source>
        <translation>name lazima iundwe kwa a-z, 0-9 na _ na isianze kwa tarakimu: inakuwa safu wima</translation>
    </message>
    <message>
        <source>must_be_null needs null to be true</source>
        <translation>must_be_null inahitaji null iwe kweli</translation>
    </message>
    <message>
        <source>choices must have at least one entry</source>
        <translation>choices lazima iwe na angalau kipengele kimoja</translation>
    </message>
    <message>
        <source>auto can only be on_save</source>
        <translation>auto inaweza kuwa on_save tu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have a value, because the record&apos;s identity is made of it.</source>
        <translation>&apos;%1&apos; lazima iwe na thamani, kwa sababu utambulisho wa rekodi unatokana nayo.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.</source>
        <translation>Rekodi za aina ya “%1” hutengenezwa na Kolibri tu. Zilizopo hapa zinaweza kubadilishwa na kufutwa.</translation>
    </message>
    <message>
        <source>This record has the id of a root certificate, and none is given.</source>
        <translation>Rekodi hii ina ID ya cheti cha mzizi, na hakuna iliyotolewa.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is not made of 32 lower-case hex digits.</source>
        <translation>ID &apos;%1&apos; haina tarakimu 32 za heksi, herufi ndogo.</translation>
    </message>
    <message>
        <source>No rule names a partition for this record.</source>
        <translation>Hakuna kanuni inayotaja sehemu ya rekodi hii.</translation>
    </message>
    <message>
        <source>The source id must not be empty.</source>
        <translation>ID ya chanzo lazima isiwe tupu.</translation>
    </message>
    <message>
        <source>The source id is longer than %1 characters.</source>
        <translation>ID ya chanzo inazidi herufi %1.</translation>
    </message>
    <message>
        <source>The partition is longer than %1 characters.</source>
        <translation>Jina la sehemu linazidi herufi %1.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>lazima iwe objekti</translation>
    </message>
    <message>
        <source>must name types of JSON</source>
        <translation>lazima itaje aina za JSON</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>lazima iwe orodha</translation>
    </message>
    <message>
        <source>is a keyword that is not known here</source>
        <translation>ni neno kuu lisilojulikana hapa</translation>
    </message>
    <message>
        <source>%1 is not of the expected kind (%2)</source>
        <translation>%1 si aina inayotarajiwa (%2)</translation>
    </message>
    <message>
        <source>%1 is none of the allowed values</source>
        <translation>%1 haimo kati ya thamani zinazoruhusiwa</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <translation>%1 inakosa &quot;%2&quot;</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>kipengele cha %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>hati</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos;, which is no placeholder</source>
        <translation>%1 ina &apos;%2&apos;, ambayo si kishika nafasi</translation>
    </message>
    <message>
        <source>template is empty, and a source id must not be</source>
        <translation>template ni tupu, na ID ya chanzo lazima isiwe tupu</translation>
    </message>
    <message>
        <source>template must not contain ${id}, which is computed from the source id</source>
        <translation>template lazima isiwe na ${id}, ambayo hukokotolewa kutoka ID ya chanzo</translation>
    </message>
    <message>
        <source>kind must be random_uuid, root_certificate_id, template or made_elsewhere</source>
        <translation>kind lazima iwe random_uuid, root_certificate_id, template au made_elsewhere</translation>
    </message>
    <message>
        <source>when.%1 must be &quot;null&quot; or &quot;not_null&quot;</source>
        <translation>when.%1 lazima iwe &quot;null&quot; au &quot;not_null&quot;</translation>
    </message>
    <message>
        <source>when must name a field</source>
        <translation>when lazima itaje uga</translation>
    </message>
    <message>
        <source>partition[%1] can never be reached, since the one before it always holds</source>
        <translation>partition[%1] haiwezi kufikiwa kamwe, kwa kuwa iliyo kabla yake hutimia daima</translation>
    </message>
    <message>
        <source>partition must have at least one rule</source>
        <translation>partition lazima iwe na angalau kanuni moja</translation>
    </message>
    <message>
        <source>the last rule of partition must have no condition, or some records have no partition</source>
        <translation>kanuni ya mwisho ya partition lazima isiwe na sharti, la sivyo rekodi nyingine hazina sehemu</translation>
    </message>
    <message>
        <source>self_reference must be one object: the protocol knows at most one a model</source>
        <translation>self_reference lazima iwe objekti moja: itifaki inajua moja tu kwa kila modeli</translation>
    </message>
    <message>
        <source>unique_together must be a list of lists of field names</source>
        <translation>unique_together lazima iwe orodha ya orodha za majina ya nyuga</translation>
    </message>
    <message>
        <source>this name is taken by another field</source>
        <translation>jina hili limechukuliwa na uga mwingine</translation>
    </message>
    <message>
        <source>integration must be bulk_replace or one_by_one_with_model_rules</source>
        <translation>integration lazima iwe bulk_replace au one_by_one_with_model_rules</translation>
    </message>
    <message>
        <source>id can only be source_id; leave it out for a computed id</source>
        <translation>id inaweza kuwa source_id tu; usiiweke kwa ID inayokokotolewa</translation>
    </message>
    <message>
        <source>index names &apos;%1&apos;, which is no field of this model</source>
        <translation>index inataja &apos;%1&apos;, ambayo si uga wa modeli hii</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view</source>
        <translation>name lazima iundwe kwa a-z, 0-9 na _ na isianze kwa tarakimu: inakuwa mwonekano</translation>
    </message>
    <message>
        <source>name must not be longer than %1 characters</source>
        <translation>name lazima isizidi herufi %1</translation>
    </message>
    <message>
        <source>is not the id that the record is stored under</source>
        <translation>siyo ID ambayo rekodi imehifadhiwa nayo</translation>
    </message>
    <message>
        <source>stands there twice, so that two devices could read it differently</source>
        <translation>imeandikwa mara mbili, hivyo vifaa viwili vinaweza kuisoma kwa njia tofauti</translation>
    </message>
    <message>
        <source>the text of the record is no JSON object</source>
        <translation>maandishi ya rekodi si objekti ya JSON</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>ina ufunguo ule ule mara mbili</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 haipo</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 lazima iwe %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>kweli au si kweli</translation>
    </message>
    <message>
        <source>%1 must be a positive whole number</source>
        <translation>%1 lazima iwe nambari kamili chanya</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nambari</translation>
    </message>
    <message>
        <source>%1 must be a list of names</source>
        <translation>%1 lazima iwe orodha ya majina</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; twice</source>
        <translation>%1 ina &apos;%2&apos; mara mbili</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>orodha</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objekti</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here</source>
        <translation>&apos;%1&apos; si ufunguo unaojulikana hapa</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is no field of this model</source>
        <translation>%1 inataja &apos;%2&apos;, ambayo si uga wa modeli hii</translation>
    </message>
    <message>
        <source>every record has a field of this name already</source>
        <translation>kila rekodi tayari ina uga wenye jina hili</translation>
    </message>
    <message>
        <source>default does not fit: %1</source>
        <translation>default haifai: %1</translation>
    </message>
    <message>
        <source>choices do not fit: %1</source>
        <translation>choices hazifai: %1</translation>
    </message>
    <message>
        <source>references &apos;%1&apos;, which is no model here</source>
        <translation>inarejelea &apos;%1&apos;, ambayo si modeli hapa</translation>
    </message>
    <message>
        <source>a second reference to its own model; the protocol knows at most one</source>
        <translation>ni rejeleo la pili kwa modeli yake yenyewe; itifaki inajua moja tu</translation>
    </message>
    <message>
        <source>refers to its own model, so the model needs self_reference</source>
        <translation>inarejelea modeli yake yenyewe, hivyo modeli inahitaji self_reference</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which has no references</source>
        <translation>%1 inataja &apos;%2&apos;, ambayo haina references</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which &apos;%3&apos; does not refer to</source>
        <translation>%1 ina mzazi &apos;%2&apos;, ambaye &apos;%3&apos; haimrejelei</translation>
    </message>
    <message>
        <source>%1 must not have alternatives; only a label may</source>
        <translation>%1 lazima isiwe na mbadala; label pekee inaweza</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; in hex, which is no uuid_dashed</source>
        <translation>%1 ina &apos;%2&apos; kwa heksi, ambayo si uuid_dashed</translation>
    </message>
    <message>
        <source>constant_fields.%1 does not fit: %2</source>
        <translation>constant_fields.%1 haifai: %2</translation>
    </message>
    <message>
        <source>models[%1] &apos;%2&apos;: shares its table with &apos;%3&apos; and has the same constant_fields</source>
        <translation>models[%1] &apos;%2&apos;: inatumia jedwali moja na &apos;%3&apos; na ina constant_fields zile zile</translation>
    </message>
    <message>
        <source>this name is taken by another model</source>
        <translation>jina hili limechukuliwa na modeli nyingine</translation>
    </message>
    <message>
        <source>a second model with root_certificate_id; one data set has one root</source>
        <translation>ni modeli ya pili yenye root_certificate_id; seti moja ya data ina mzizi mmoja</translation>
    </message>
    <message>
        <source>models: references go in a circle: %1</source>
        <translation>models: marejeleo yanazunguka: %1</translation>
    </message>
    <message>
        <source>common_fields must be id, _morango_source_id (max_length %1) and _morango_partition (max_length %2): the protocol says so</source>
        <translation>common_fields lazima ziwe id, _morango_source_id (max_length %1) na _morango_partition (max_length %2): itifaki inasema hivyo</translation>
    </message>
    <message>
        <source>models must have at least one entry</source>
        <translation>models lazima iwe na angalau kipengele kimoja</translation>
    </message>
    <message>
        <source>template has something that is no placeholder</source>
        <translation>template ina kitu ambacho si kishika nafasi</translation>
    </message>
    <message>
        <source>template names &apos;%1&apos;, which is no field of any model</source>
        <translation>template inataja &apos;%1&apos;, ambayo si uga wa modeli yoyote</translation>
    </message>
    <message>
        <source>models has &apos;%1&apos;, which is no model here</source>
        <translation>models ina &apos;%1&apos;, ambayo si modeli hapa</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>version haipo</translation>
    </message>
    <message>
        <source>primary_scope_param_key must be made of a-z, 0-9 and _</source>
        <translation>primary_scope_param_key lazima iundwe kwa a-z, 0-9 na _</translation>
    </message>
    <message>
        <source>a scope must name what may be read</source>
        <translation>upeo lazima utaje kinachoruhusiwa kusomwa</translation>
    </message>
    <message>
        <source>a scope must name what may be written</source>
        <translation>upeo lazima utaje kinachoruhusiwa kuandikwa</translation>
    </message>
    <message>
        <source>this id is taken by another scope</source>
        <translation>ID hii imechukuliwa na upeo mwingine</translation>
    </message>
    <message>
        <source>format must be sync-profile/1; this program reads no other</source>
        <translation>format lazima iwe sync-profile/1; programu hii haisomi nyingine</translation>
    </message>
    <message>
        <source>profile must be made of a-z, 0-9 and _ and not begin with a digit</source>
        <translation>profile lazima iundwe kwa a-z, 0-9 na _ na isianze kwa tarakimu</translation>
    </message>
    <message>
        <source>profile must not be longer than %1 characters</source>
        <translation>profile lazima isizidi herufi %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>lazima iwe %1</translation>
    </message>
    <message>
        <source>names a record that is not here</source>
        <translation>inataja rekodi ambayo haipo hapa</translation>
    </message>
    <message>
        <source>cannot be a record of the kind &quot;%1&quot;</source>
        <translation>haiwezi kuwa rekodi ya aina ya &quot;%1&quot;</translation>
    </message>
    <message>
        <source>belongs to another school</source>
        <translation>ni ya shule nyingine</translation>
    </message>
    <message>
        <source>cannot be on while learners may change their password</source>
        <translation>haiwezi kuwashwa wakati wanafunzi wanaruhusiwa kubadilisha nenosiri lao</translation>
    </message>
    <message>
        <source>cannot be a group: roles belong to a class or the facility</source>
        <translation>haiwezi kuwa kikundi: majukumu ni ya darasa au kituo</translation>
    </message>
    <message>
        <source>can only be coach in a class</source>
        <translation>inaweza kuwa mwalimu (coach) tu katika darasa</translation>
    </message>
    <message>
        <source>needs a role in the facility before being coach of a class: add &quot;classroom assignable coach&quot; there first</source>
        <translation>anahitaji jukumu katika kituo kabla ya kuwa mwalimu wa darasa: ongeza &quot;classroom assignable coach&quot; kule kwanza</translation>
    </message>
    <message>
        <source>cannot be the facility: everyone in it belongs to it already</source>
        <translation>haiwezi kuwa kituo: kila aliye ndani yake tayari ni wa kituo hicho</translation>
    </message>
    <message>
        <source>must be in the class before being in one of its groups</source>
        <translation>lazima awe katika darasa kabla ya kuwa katika mojawapo ya vikundi vyake</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both and try again.</source>
        <translation>Jina au nenosiri si sahihi. Angalia yote mawili kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The account was not saved. %1: %2.</source>
        <translation>Akaunti haikuhifadhiwa. %1: %2.</translation>
    </message>
    <message>
        <source>There is no facility on this device yet. Create or join one first.</source>
        <translation>Hakuna kituo kwenye kifaa hiki bado. Kwanza unda kimoja au jiunge na kimoja.</translation>
    </message>
    <message>
        <source>There is no facility %1 here.</source>
        <translation>Hakuna kituo %1 hapa.</translation>
    </message>
    <message>
        <source>Several facilities are here. Say which one the person belongs to.</source>
        <translation>Vituo kadhaa vipo hapa. Taja mtu huyu ni wa kituo kipi.</translation>
    </message>
    <message>
        <source>must not be empty for an admin or a coach</source>
        <translation>lazima isiwe tupu kwa msimamizi au mwalimu</translation>
    </message>
    <message>
        <source>This device was opened without the profile of schools.</source>
        <translation>Kifaa hiki kilifunguliwa bila wasifu wa shule.</translation>
    </message>
    <message>
        <source>The profile %1 knows no certificate that could begin a data set.</source>
        <translation>Wasifu %1 hauna cheti kinachoweza kuanzisha seti ya data.</translation>
    </message>
    <message>
        <source>There are no learners in the school %1 here.</source>
        <translation>Hakuna wanafunzi katika shule %1 hapa.</translation>
    </message>
    <message>
        <source>something follows after the end of the list</source>
        <translation>kuna kitu kinachofuata baada ya mwisho wa orodha</translation>
    </message>
    <message>
        <source>the file breaks off: its list is not closed with ]</source>
        <translation>faili imekatika: orodha yake haijafungwa kwa ]</translation>
    </message>
    <message>
        <source>a comma is missing between two records</source>
        <translation>koma haipo kati ya rekodi mbili</translation>
    </message>
    <message>
        <source>the file breaks off in the middle of this record</source>
        <translation>faili imekatika katikati ya rekodi hii</translation>
    </message>
    <message>
        <source>model: a record needs the name of its kind</source>
        <translation>model: rekodi inahitaji jina la aina yake</translation>
    </message>
    <message>
        <source>model: there is no such kind of record in the profile %1</source>
        <translation>model: hakuna aina hiyo ya rekodi katika wasifu %1</translation>
    </message>
    <message>
        <source>fields: must be an object</source>
        <translation>fields: lazima iwe objekti</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>ufunguo mmoja umeandikwa mara mbili</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Mstari %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Mstari %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken from the file, because of this:</source>
        <translation>Hakuna kilichochukuliwa kutoka kwenye faili, kwa sababu ya hili:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Na %1 zaidi.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Hakuna aina ya rekodi inayoitwa “%1”.</translation>
    </message>
    <message>
        <source>This device does not have the profile %1.</source>
        <translation>Kifaa hiki hakina wasifu %1.</translation>
    </message>
    <message>
        <source>id: the record in line %1 has the same</source>
        <translation>id: rekodi iliyo kwenye mstari %1 ina hiyo hiyo</translation>
    </message>
    <message>
        <source>belongs to the school %1, which is not here and not in this file</source>
        <translation>ni ya shule %1, ambayo haipo hapa wala kwenye faili hii</translation>
    </message>
    <message>
        <source>id: is not the one that follows from the record&apos;s kind, source id and partition</source>
        <translation>id: siyo ile inayotokana na aina, ID ya chanzo na sehemu ya rekodi</translation>
    </message>
    <message>
        <source>id: rests on too long a chain of other records</source>
        <translation>id: inategemea mnyororo mrefu mno wa rekodi nyingine</translation>
    </message>
    <message>
        <source>%1: never changes</source>
        <translation>%1: haibadiliki kamwe</translation>
    </message>
    <message>
        <source>This device may not pass that on: its own certificate does not reach so far. Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Kifaa hiki hakiruhusiwi kupitisha hilo: cheti chake chenyewe hakifiki mbali hivyo. Chagua kidogo zaidi, au acha kifaa chenye kituo chote kiidhinishe.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose everything, or at least one learner.</source>
        <translation>Hakuna kilichochaguliwa. Chagua kila kitu, au angalau mwanafunzi mmoja.</translation>
    </message>
    <message>
        <source>One of the chosen learners is not known here any more. Choose again.</source>
        <translation>Mmoja wa wanafunzi waliochaguliwa hajulikani hapa tena. Chagua tena.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again. Nothing is lost.</source>
        <translation>Diski imejaa. Ongeza nafasi, kisha ujaribu tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The file %1 is not a Pitanga database, or it is damaged. It was left as it is.</source>
        <translation>Faili %1 si hifadhidata ya Pitanga, au imeharibika. Iliachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left as it is; restore a copy of it.</source>
        <translation>Hifadhidata %1 imeharibika. Iliachwa kama ilivyo; rejesha nakala yake.</translation>
    </message>
    <message>
        <source>Another program is writing to the database and does not finish. Close it, then try again.</source>
        <translation>Programu nyingine inaandika kwenye hifadhidata na haimalizi. Ifunge, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The database %1 may not be written to. Check who owns it.</source>
        <translation>Hairuhusiwi kuandika kwenye hifadhidata %1. Angalia mmiliki wake ni nani.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>Hifadhidata %1 haiwezi kufunguliwa. Angalia kama folda yake ipo na mmiliki wake ni nani.</translation>
    </message>
    <message>
        <source>The disk with %1 could not be read or written. It may be full or failing.</source>
        <translation>Diski yenye %1 haikuweza kusomwa au kuandikwa. Huenda imejaa au inaharibika.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is lost.</source>
        <translation>Imeghairiwa. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The memory is full. Close other programs, then try again.</source>
        <translation>Kumbukumbu (RAM) imejaa. Funga programu nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The database did not do what was asked of it.</source>
        <translation>Hifadhidata haikufanya ilichoombwa.</translation>
    </message>
    <message>
        <source>This installation lacks the SQLite driver of Qt. Install it.</source>
        <translation>Usakinishaji huu hauna kiendeshi cha SQLite cha Qt. Kisakinishe.</translation>
    </message>
    <message>
        <source>What it belongs to could not be applied yet.</source>
        <translation>Rekodi mama yake haikuweza kuingizwa bado.</translation>
    </message>
    <message>
        <source>What it belongs to has not arrived.</source>
        <translation>Rekodi mama yake haijafika.</translation>
    </message>
    <message>
        <source>The text is not a JSON object.</source>
        <translation>Maandishi si objekti ya JSON.</translation>
    </message>
    <message>
        <source>The other device did not say how many records it sends.</source>
        <translation>Kifaa kingine hakikusema kinatuma rekodi ngapi.</translation>
    </message>
    <message>
        <source>That device cannot give out this certificate. Ask the one where the facility was made.</source>
        <translation>Kifaa kile hakiwezi kutoa cheti hiki. Omba kwa kile ambako kituo kiliundwa.</translation>
    </message>
    <message>
        <source>That device answered with a certificate for somebody else.</source>
        <translation>Kifaa kile kilijibu kwa cheti cha mwingine.</translation>
    </message>
    <message>
        <source>The key of that certificate is not on this device.</source>
        <translation>Ufunguo wa cheti hicho haupo kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>The other device takes no certificates that are sent to it. Let it request one.</source>
        <translation>Kifaa kingine hakipokei vyeti vinavyotumwa kwake. Kiache kiombe chenyewe.</translation>
    </message>
    <message>
        <source>The other device sent more counters than can be handled at once.</source>
        <translation>Kifaa kingine kilituma vihesabu vingi kuliko vinavyoweza kushughulikiwa kwa mara moja.</translation>
    </message>
    <message>
        <source>The other device sent counters for data that this sync is not about.</source>
        <translation>Kifaa kingine kilituma vihesabu vya data isiyohusu usawazishaji huu.</translation>
    </message>
    <message>
        <source>The other device sent records that cannot be right. None of them was kept.</source>
        <translation>Kifaa kingine kilituma rekodi zisizoweza kuwa sahihi. Hakuna hata moja iliyohifadhiwa.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which could not be applied itself.</source>
        <translation>%1: inarejelea %2, ambayo yenyewe haikuweza kuingizwa.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which has not arrived.</source>
        <translation>%1: inarejelea %2, ambayo haijafika.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not sent, because its id is not the one that follows from its fields. Delete it and make it again.</source>
        <translation>Rekodi %1 (%2) haitumwi, kwa sababu ID yake siyo ile inayotokana na nyuga zake. Ifute na uitengeneze tena.</translation>
    </message>
    <message>
        <source>The two devices have no facility in common. Join the facility first.</source>
        <translation>Vifaa viwili hivi havina kituo cha pamoja. Jiunge na kituo kwanza.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow this direction of the sync.</source>
        <translation>Vyeti vya vifaa viwili hivi haviruhusu mwelekeo huu wa usawazishaji.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow all that was chosen to sync.</source>
        <translation>Vyeti vya vifaa viwili hivi haviruhusu yote yaliyochaguliwa kusawazishwa.</translation>
    </message>
    <message>
        <source>Another program on this device is syncing with that device.</source>
        <translation>Programu nyingine kwenye kifaa hiki inasawazisha na kifaa kile.</translation>
    </message>
    <message>
        <source>The other device could not prove that its certificate is its own. Do not sync with it.</source>
        <translation>Kifaa kingine hakikuweza kuthibitisha kwamba cheti chake ni chake. Usisawazishe nacho.</translation>
    </message>
    <message>
        <source>A certificate that this sync needs is not here any more.</source>
        <translation>Cheti ambacho usawazishaji huu unakihitaji hakipo hapa tena.</translation>
    </message>
    <message>
        <source>A sync that the other device asked for failed. Nothing is lost.</source>
        <translation>Usawazishaji ulioombwa na kifaa kingine haukufaulu. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device stopped before the end. Nothing is lost.</source>
        <translation>Kifaa kingine kilisimama kabla ya mwisho. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device could not do its part of the sync. Try again; if it happens again, look at its log. Nothing is lost.</source>
        <translation>Kifaa kingine hakikuweza kufanya sehemu yake ya usawazishaji. Jaribu tena; ikitokea tena, angalia kumbukumbu zake. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device does not get on with its part of the sync. Try again later. Nothing is lost.</source>
        <translation>Kifaa kingine hakiendelei na sehemu yake ya usawazishaji. Jaribu tena baadaye. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device has closed this sync. Start it again.</source>
        <translation>Kifaa kingine kimeufunga usawazishaji huu. Uanze tena.</translation>
    </message>
    <message>
        <source>The other device still works on an earlier sync. Wait a moment, then sync again.</source>
        <translation>Kifaa kingine bado kinashughulikia usawazishaji wa awali. Subiri kidogo, kisha usawazishe tena.</translation>
    </message>
    <message>
        <source>The other device wants to send data that this one may not hold.</source>
        <translation>Kifaa kingine kinataka kutuma data ambayo hiki hakiruhusiwi kuwa nayo.</translation>
    </message>
    <message>
        <source>The other device announced more records than it sends. Sync again.</source>
        <translation>Kifaa kingine kilitangaza rekodi nyingi kuliko kinazotuma. Sawazisha tena.</translation>
    </message>
    <message>
        <source>Records to send are missing here. Sync again.</source>
        <translation>Rekodi za kutuma hazipo hapa. Sawazisha tena.</translation>
    </message>
    <message>
        <source>Nothing is chosen to sync with this device. Choose what to sync, then try again.</source>
        <translation>Hakuna kilichochaguliwa kusawazisha na kifaa hiki. Chagua cha kusawazisha, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow what was chosen to sync. Choose something else, or ask an administrator.</source>
        <translation>Vyeti vya vifaa viwili hivi haviruhusu kilichochaguliwa kusawazishwa. Chagua kitu kingine, au muulize msimamizi.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept. The next sync goes on from there.</source>
        <translation>Umeghairiwa. Kilichofika kimehifadhiwa. Usawazishaji ujao utaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>This address leads back to this device. It cannot sync with itself.</source>
        <translation>Anwani hii inarudi kwenye kifaa hiki. Hakiwezi kujisawazisha chenyewe.</translation>
    </message>
    <message>
        <source>This device has no profile for that kind of data.</source>
        <translation>Kifaa hiki hakina wasifu wa aina hiyo ya data.</translation>
    </message>
    <message>
        <source>Records that had arrived were lost before they could be stored. Sync again.</source>
        <translation>Rekodi zilizokuwa zimefika zilipotea kabla ya kuhifadhiwa. Sawazisha tena.</translation>
    </message>
    <message>
        <source>The other device took too long to prove who it is. Try again.</source>
        <translation>Kifaa kingine kilichukua muda mrefu mno kuthibitisha utambulisho wake. Jaribu tena.</translation>
    </message>
    <message>
        <source>There is no Pitanga home at %1. Make one with “init”.</source>
        <translation>Hakuna folda kuu ya Pitanga kwenye %1. Itengeneze kwa “init”.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who owns the folder above it.</source>
        <translation>Folda %1 haiwezi kutengenezwa. Angalia mmiliki wa folda iliyo juu yake ni nani.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read.</source>
        <translation>Wasifu %1 hauwezi kusomwa.</translation>
    </message>
    <message>
        <source>The profile %1 is damaged</source>
        <translation>Wasifu %1 umeharibika</translation>
    </message>
    <message>
        <source>The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the file to begin anew.</source>
        <translation>Hifadhidata %1 ni tupu, ingawa kifaa hiki kilikuwa na data ndani yake. Rudisha nakala yake, au ondoa faili ili uanze upya.</translation>
    </message>
    <message>
        <source>The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Siri inayofungua funguo zilizo katika %1 haipo au si yenyewe. Rudisha faili %2 kutoka kwenye nakala ya folda kuu hii; bila hiyo, tengeneza folda kuu mpya na ujiunge na kituo tena.</translation>
    </message>
    <message>
        <source>The database does not know who it is; it is damaged.</source>
        <translation>Hifadhidata haijui utambulisho wake; imeharibika.</translation>
    </message>
    <message>
        <source>This device has no identity yet.</source>
        <translation>Kifaa hiki hakina utambulisho bado.</translation>
    </message>
    <message>
        <source>This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts anew.</source>
        <translation>Kifaa hiki kimehesabu hadi mwisho unaoruhusiwa na itifaki. Funga Pitanga kisha uifungue tena: ndipo kitaanza kuhesabu upya.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Choose another.</source>
        <translation>PIN ina tarakimu 4 hadi 12. Chagua nyingine.</translation>
    </message>
    <message>
        <source>The profile %1 has a model called %2, and so has another profile here. One of them needs another name.</source>
        <translation>Wasifu %1 una modeli inayoitwa %2, na wasifu mwingine hapa unayo pia. Mojawapo inahitaji jina lingine.</translation>
    </message>
    <message>
        <source>Several devices are called %1. Give the address instead.</source>
        <translation>Vifaa kadhaa vinaitwa %1. Toa anwani badala yake.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1” in the profile %2.</source>
        <translation>Hakuna aina ya rekodi inayoitwa “%1” katika wasifu %2.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1” with the id %2 here.</source>
        <translation>Hakuna rekodi ya aina ya “%1” yenye ID %2 hapa.</translation>
    </message>
    <message>
        <source>The record was not saved. %1.</source>
        <translation>Rekodi haikuhifadhiwa. %1.</translation>
    </message>
    <message>
        <source>is taken already in this facility</source>
        <translation>tayari imechukuliwa katika kituo hiki</translation>
    </message>
    <message>
        <source>there is a record with these already</source>
        <translation>tayari ipo rekodi yenye hizi</translation>
    </message>
    <message>
        <source>The text of this record is damaged. Delete it and make it again.</source>
        <translation>Maandishi ya rekodi hii yameharibika. Ifute na uitengeneze tena.</translation>
    </message>
    <message>
        <source>the fields must be a JSON object</source>
        <translation>nyuga lazima ziwe objekti ya JSON</translation>
    </message>
    <message>
        <source>is not the one that follows from the record&apos;s fields: leave it out</source>
        <translation>siyo ile inayotokana na nyuga za rekodi: usiiweke</translation>
    </message>
    <message>
        <source>never changes: delete the record and make another one</source>
        <translation>haibadiliki kamwe: futa rekodi na utengeneze nyingine</translation>
    </message>
    <message>
        <source>This record (%1) exists already. Change it instead of making it again.</source>
        <translation>Rekodi hii (%1) ipo tayari. Ibadilishe badala ya kuitengeneza tena.</translation>
    </message>
    <message>
        <source>id: belongs to a record of another kind.</source>
        <translation>id: ni ya rekodi ya aina nyingine.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>Faili %1 ni ya programu nyingine. Iliachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Pitanga. Update this one, then try again.</source>
        <translation>Hifadhidata %1 iliandikwa na Pitanga mpya zaidi. Sasisha hii, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Faili %1, yenye kilichopokelewa na usawazishaji uliokatika, imeharibika. Iondoe: usawazishaji ujao utazileta rekodi hizo tena, na hakuna kingine ndani yake.</translation>
    </message>
    <message>
        <source>A stored sync session is damaged.</source>
        <translation>Kipindi cha usawazishaji kilichohifadhiwa kimeharibika.</translation>
    </message>
    <message>
        <source>This sync session exists already.</source>
        <translation>Kipindi hiki cha usawazishaji kipo tayari.</translation>
    </message>
    <message>
        <source>A stored transfer is damaged.</source>
        <translation>Uhamishaji uliohifadhiwa umeharibika.</translation>
    </message>
    <message>
        <source>This transfer exists already.</source>
        <translation>Uhamishaji huu upo tayari.</translation>
    </message>
    <message>
        <source>The certificate is damaged or incomplete. Ask the device that sent it for another one.</source>
        <translation>Cheti kimeharibika au hakijakamilika. Omba kingine kwa kifaa kilichokituma.</translation>
    </message>
    <message>
        <source>The certificate says the same thing twice, so that two devices could read it differently. It is not accepted; ask for a new one.</source>
        <translation>Cheti kinasema jambo moja mara mbili, hivyo vifaa viwili vinaweza kukisoma kwa njia tofauti. Hakikubaliwi; omba kipya.</translation>
    </message>
    <message>
        <source>The certificate has two different ids. Ask the device that sent it for another one.</source>
        <translation>Cheti kina ID mbili tofauti. Omba kingine kwa kifaa kilichokituma.</translation>
    </message>
    <message>
        <source>The chain of certificates is broken: they do not follow from each other. Ask the other device for its certificates again.</source>
        <translation>Mnyororo wa vyeti umekatika: havifuatani. Omba vyeti tena kwa kifaa kingine.</translation>
    </message>
    <message>
        <source>Another certificate with the same id is known on this device. Ask an administrator which of the two is right: %1.</source>
        <translation>Cheti kingine chenye ID hiyo hiyo kinajulikana kwenye kifaa hiki. Muulize msimamizi ni kipi kati ya viwili kilicho sahihi: %1.</translation>
    </message>
    <message>
        <source>This is no certificate file, or it is damaged. Ask for the file once more.</source>
        <translation>Hii si faili ya cheti, au imeharibika. Omba faili mara nyingine.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>Ufunguo binafsi ulio kwenye faili hii ni wa cheti kingine.</translation>
    </message>
    <message>
        <source>Its id belongs to its key.</source>
        <translation>ID yake ni ya ufunguo wake.</translation>
    </message>
    <message>
        <source>It is signed by the certificate that issued it.</source>
        <translation>Kimetiwa sahihi na cheti kilichokitoa.</translation>
    </message>
    <message>
        <source>It allows no more than the certificate that issued it.</source>
        <translation>Hakiruhusu zaidi ya cheti kilichokitoa.</translation>
    </message>
    <message>
        <source>It allows nothing outside its own school.</source>
        <translation>Hakiruhusu chochote nje ya shule yake.</translation>
    </message>
    <message>
        <source>It is for the same kind of data as the certificate that issued it.</source>
        <translation>Ni cha aina ile ile ya data kama cheti kilichokitoa.</translation>
    </message>
    <message>
        <source>Its id does not belong to its key: somebody changed one of them.</source>
        <translation>ID yake si ya ufunguo wake: mtu alibadilisha kimojawapo.</translation>
    </message>
    <message>
        <source>It is not signed by the certificate that should have issued it, or was changed afterwards.</source>
        <translation>Hakikutiwa sahihi na cheti kilichopaswa kukitoa, au kilibadilishwa baadaye.</translation>
    </message>
    <message>
        <source>It claims more than the certificate that issued it allows, or what it allows cannot be told.</source>
        <translation>Kinadai zaidi ya kile ambacho cheti kilichokitoa kinaruhusu, au haiwezi kujulikana kinaruhusu nini.</translation>
    </message>
    <message>
        <source>It claims data outside its own school.</source>
        <translation>Kinadai data iliyo nje ya shule yake.</translation>
    </message>
    <message>
        <source>It is for another kind of data than the certificate that issued it.</source>
        <translation>Ni cha aina nyingine ya data kuliko cheti kilichokitoa.</translation>
    </message>
    <message>
        <source>A certificate cannot be believed. %1</source>
        <translation>Cheti hakiaminiki. %1</translation>
    </message>
    <message>
        <source>The key that other devices know this one by could not be made. Start the program again.</source>
        <translation>Ufunguo ambao vifaa vingine hukitambua nao kifaa hiki haukuweza kutengenezwa. Anzisha programu tena.</translation>
    </message>
    <message>
        <source>This is not the certificate of a device.</source>
        <translation>Hiki si cheti cha kifaa.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be stored in %1. Check that the disk is not full and that the folder can be written to.</source>
        <translation>Siri inayolinda funguo za kifaa hiki haikuweza kuhifadhiwa katika %1. Hakikisha diski haijajaa na folda inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be named %1. Check that the folder can be written to.</source>
        <translation>Siri inayolinda funguo za kifaa hiki haikuweza kupewa jina %1. Hakikisha folda inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, cannot be read. Check to whom the file belongs.</source>
        <translation>Siri inayolinda funguo za kifaa hiki, %1, haiwezi kusomwa. Angalia faili ni ya nani.</translation>
    </message>
    <message>
        <source>Others can read the secret that protects this device&apos;s keys, %1, and this cannot be changed from here. Allow only its owner to read it.</source>
        <translation>Wengine wanaweza kusoma siri inayolinda funguo za kifaa hiki, %1, na hili haliwezi kubadilishwa kutoka hapa. Mruhusu mmiliki wake tu kuisoma.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, is damaged. Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Siri inayolinda funguo za kifaa hiki, %1, imeharibika. Irudishe kutoka kwenye nakala ya folda kuu hii; bila hiyo, tengeneza folda kuu mpya na ujiunge na kituo tena.</translation>
    </message>
    <message>
        <source>A certificate of the kind “%1” cannot begin a school: it has to be issued by another.</source>
        <translation>Cheti cha aina ya “%1” hakiwezi kuanzisha shule: lazima kitolewe na kingine.</translation>
    </message>
    <message>
        <source>This device does not hold the key of the certificate that should issue the new one.</source>
        <translation>Kifaa hiki hakina ufunguo wa cheti kinachopaswa kutoa kipya.</translation>
    </message>
    <message>
        <source>The request does not say whom or what the certificate is for. Fill in every parameter of its kind.</source>
        <translation>Ombi halisemi cheti ni cha nani au cha nini. Jaza kila kigezo cha aina yake.</translation>
    </message>
    <message>
        <source>This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.</source>
        <translation>Huu si ufunguo wa umma ambao cheti kinaweza kuubeba. Omba ufunguo tena; lazima uwe ufunguo wa RSA.</translation>
    </message>
    <message>
        <source>This is not a private key that can be read here. It must be an RSA key without a passphrase.</source>
        <translation>Huu si ufunguo binafsi unaoweza kusomwa hapa. Lazima uwe ufunguo wa RSA usio na nenosiri.</translation>
    </message>
    <message>
        <source>This key is not an RSA key; certificates can carry no other kind.</source>
        <translation>Ufunguo huu si wa RSA; vyeti haviwezi kubeba aina nyingine.</translation>
    </message>
    <message>
        <source>This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make a new one.</source>
        <translation>Ufunguo huu una biti %1. Vyeti vinahitaji funguo za RSA zenye biti 2048 kamili na kipeo cha kawaida; tengeneza mpya.</translation>
    </message>
    <message>
        <source>A signature is damaged: it breaks off in the middle.</source>
        <translation>Sahihi imeharibika: imekatika katikati.</translation>
    </message>
    <message>
        <source>A new key could not be made. Start the program again.</source>
        <translation>Ufunguo mpya haukuweza kutengenezwa. Anzisha programu tena.</translation>
    </message>
    <message>
        <source>The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request a new certificate.</source>
        <translation>Ufunguo binafsi wa cheti hiki umeharibika na hauwezi kutia sahihi. Urejeshe kutoka kwenye nakala rudufu, au omba cheti kipya.</translation>
    </message>
    <message>
        <source>The kind of certificate “%1” is not known on this device. Both devices need the same version of the school&apos;s profile.</source>
        <translation>Aina ya cheti “%1” haijulikani kwenye kifaa hiki. Vifaa vyote viwili vinahitaji toleo moja la wasifu wa shule.</translation>
    </message>
    <message>
        <source>A private key in the database is damaged. Restore a backup.</source>
        <translation>Ufunguo binafsi ulio kwenye hifadhidata umeharibika. Rejesha nakala rudufu.</translation>
    </message>
    <message>
        <source>A private key in this database was locked with another secret than the one of this home. If the database was copied or restored, bring the secret file of its old home too, or request new certificates.</source>
        <translation>Ufunguo binafsi ulio kwenye hifadhidata hii ulifungwa kwa siri tofauti na ya folda kuu hii. Ikiwa hifadhidata ilinakiliwa au kurejeshwa, leta pia faili ya siri ya folda kuu yake ya zamani, au omba vyeti vipya.</translation>
    </message>
    <message>
        <source>What that device gave is not a certificate of this facility for this device. Nothing was kept. Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Kilichotolewa na kifaa kile si cheti cha kituo hiki kwa ajili ya kifaa hiki. Hakuna kilichohifadhiwa. Omba tena; ikiendelea hivyo, omba kwa kifaa kingine cha kituo.</translation>
    </message>
    <message>
        <source>The other device sent records in a form that is not known here.</source>
        <translation>Kifaa kingine kilituma rekodi kwa muundo usiojulikana hapa.</translation>
    </message>
    <message>
        <source>The compressed data is not in gzip form.</source>
        <translation>Data iliyobanwa haiko katika muundo wa gzip.</translation>
    </message>
    <message>
        <source>The compressed data ends too early. Send it again.</source>
        <translation>Data iliyobanwa inaishia mapema mno. Itume tena.</translation>
    </message>
    <message>
        <source>The compressed data is damaged. Send it again.</source>
        <translation>Data iliyobanwa imeharibika. Itume tena.</translation>
    </message>
    <message>
        <source>The compressed data would become too large. It was not unpacked.</source>
        <translation>Data iliyobanwa ingekuwa kubwa mno. Haikufunguliwa.</translation>
    </message>
    <message>
        <source>That name and password do not fit on the other device. Ask its administrator.</source>
        <translation>Jina na nenosiri hilo havikubaliki kwenye kifaa kingine. Muulize msimamizi wake.</translation>
    </message>
    <message>
        <source>That account may not share this. It needs the administrator role there.</source>
        <translation>Akaunti ile hairuhusiwi kushiriki hili. Inahitaji jukumu la msimamizi kule.</translation>
    </message>
    <message>
        <source>The other device takes no certificates from others.</source>
        <translation>Kifaa kingine hakipokei vyeti kutoka kwa vingine.</translation>
    </message>
    <message>
        <source>Port %1 and those after it are used by other programs. Choose another port.</source>
        <translation>Mlango %1 na inayofuata inatumiwa na programu nyingine. Chagua mlango mwingine.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>Mlango %1 umetengwa kwa ajili ya mfumo. Chagua ulio juu ya 1023.</translation>
    </message>
    <message>
        <source>This device cannot be reached at the chosen address. Check its network.</source>
        <translation>Kifaa hiki hakiwezi kufikiwa kwa anwani iliyochaguliwa. Angalia mtandao wake.</translation>
    </message>
    <message>
        <source>“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.</source>
        <translation>“%1” si anwani. Anwani huonekana kama 192.168.1.20 au https://192.168.1.20:45880.</translation>
    </message>
    <message>
        <source>%1 is comparing words with another device. Wait two minutes, then try again.</source>
        <translation>%1 inalinganisha maneno na kifaa kingine. Subiri dakika mbili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>%1 makes no new words for now, because three times they were not agreed on. Wait ten minutes, then try again close to that device.</source>
        <translation>%1 haitengenezi maneno mapya kwa sasa, kwa sababu mara tatu maneno hayakukubaliwa. Subiri dakika kumi, kisha ujaribu tena ukiwa karibu na kifaa kile.</translation>
    </message>
    <message>
        <source>On %1 Pitanga has no window open where words can be compared. Open it there, then try again.</source>
        <translation>Kwenye %1, Pitanga haina dirisha lililo wazi ambapo maneno yanaweza kulinganishwa. Ifungue kule, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted, or runs through a third device. Nothing was shared. Use its https address.</source>
        <translation>Muunganisho na %1 haujasimbwa, au unapitia kifaa cha tatu. Hakuna kilichoshirikiwa. Tumia anwani yake ya https.</translation>
    </message>
    <message>
        <source>%1 does not know this device yet. Compare the words on both screens, then ask again.</source>
        <translation>%1 haikijui kifaa hiki bado. Linganisha maneno kwenye skrini zote mbili, kisha uombe tena.</translation>
    </message>
    <message>
        <source>%1 cannot let others join this facility: it has no certificate of it that it could pass on. Ask another device of the facility.</source>
        <translation>%1 haiwezi kuruhusu wengine kujiunga na kituo hiki: haina cheti chake inachoweza kupitisha. Omba kwa kifaa kingine cha kituo.</translation>
    </message>
    <message>
        <source>On %1 somebody decided not to let this device join. Ask the people there.</source>
        <translation>Kwenye %1, mtu aliamua kutoruhusu kifaa hiki kijiunge. Waulize watu wa kule.</translation>
    </message>
    <message>
        <source>Nobody on %1 answered in time. Nothing was shared. Try again when somebody is there.</source>
        <translation>Hakuna aliyejibu kwa wakati kwenye %1. Hakuna kilichoshirikiwa. Jaribu tena kunapokuwa na mtu kule.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this any more: it was started anew, or too much time has passed. Try again.</source>
        <translation>%1 haijui chochote kuhusu hili tena: ilianzishwa upya, au muda mwingi umepita. Jaribu tena.</translation>
    </message>
    <message>
        <source>%1 did not agree to this, for a reason that this version of Pitanga does not know. Update Pitanga on both devices, then try again.</source>
        <translation>%1 haikukubali hili, kwa sababu ambayo toleo hili la Pitanga halijui. Sasisha Pitanga kwenye vifaa vyote viwili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>%1 ended it before both had answered. Nothing was shared. Try again.</source>
        <translation>%1 ilimaliza kabla ya pande zote mbili kujibu. Hakuna kilichoshirikiwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared. Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Imesimama, hakuna kilichoshirikiwa. Huenda kuna mtu kati ya vifaa viwili hivi, au skrini ile ni ya kompyuta nyingine. Anza upya ukiwa karibu na kompyuta ile.</translation>
    </message>
    <message>
        <source>The other device called at the same moment. Its words count.</source>
        <translation>Kifaa kingine kiliita wakati ule ule. Maneno yake ndiyo yanayotumika.</translation>
    </message>
    <message>
        <source>%1 is no Pitanga and shows no words to compare. Join with an administrator&apos;s name and password instead.</source>
        <translation>%1 si Pitanga na haionyeshi maneno ya kulinganisha. Badala yake, jiunge kwa jina na nenosiri la msimamizi.</translation>
    </message>
    <message>
        <source>Three times the words were not agreed on, so this device makes no new ones for now. Wait ten minutes, then try again close to the other device.</source>
        <translation>Mara tatu maneno hayakukubaliwa, hivyo kifaa hiki hakitengenezi mapya kwa sasa. Subiri dakika kumi, kisha ujaribu tena ukiwa karibu na kifaa kingine.</translation>
    </message>
    <message>
        <source>This device is comparing words with another one already. Finish that first.</source>
        <translation>Kifaa hiki tayari kinalinganisha maneno na kingine. Maliza hilo kwanza.</translation>
    </message>
    <message>
        <source>What %1 sent does not fit together, so no words were made. Somebody may be between the two devices. Start again close to that device.</source>
        <translation>Kilichotumwa na %1 hakilingani, hivyo hakuna maneno yaliyotengenezwa. Huenda kuna mtu kati ya vifaa viwili hivi. Anza upya ukiwa karibu na kifaa kile.</translation>
    </message>
    <message>
        <source>The other device sent a message that makes no sense.</source>
        <translation>Kifaa kingine kilituma ujumbe usio na maana.</translation>
    </message>
    <message>
        <source>The other device gave an answer that cannot be understood. It may need an update.</source>
        <translation>Kifaa kingine kilitoa jibu lisiloeleweka. Huenda kinahitaji kusasishwa.</translation>
    </message>
    <message>
        <source>The connection runs through a third device that could read and change everything. Nothing was sent. Connect to the other device directly, then compare the words on both screens.</source>
        <translation>Muunganisho unapitia kifaa cha tatu ambacho kingeweza kusoma na kubadilisha kila kitu. Hakuna kilichotumwa. Unganisha na kifaa kingine moja kwa moja, kisha ulinganishe maneno kwenye skrini zote mbili.</translation>
    </message>
    <message>
        <source>The other device knows this one by another key, so it refuses to sync. Compare the words on both screens again.</source>
        <translation>Kifaa kingine kinakijua hiki kwa ufunguo mwingine, hivyo kinakataa kusawazisha. Linganisha tena maneno kwenye skrini zote mbili.</translation>
    </message>
    <message>
        <source>The other device does not allow this. Its certificate or ours does not cover it.</source>
        <translation>Kifaa kingine hakiruhusu hili. Cheti chake au chetu hakihusu data hiyo.</translation>
    </message>
    <message>
        <source>The other device does not know this sync any more. Start it again.</source>
        <translation>Kifaa kingine hakiujui usawazishaji huu tena. Uanze tena.</translation>
    </message>
    <message>
        <source>The other device takes less at once than it was sent.</source>
        <translation>Kifaa kingine hupokea kidogo kwa mara moja kuliko kilichotumwa.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. Wait a minute, then try again.</source>
        <translation>Manenosiri mengi mno yasiyo sahihi yametoka hapa. Subiri dakika moja, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The other device is busy. Try again in a minute. Nothing is lost.</source>
        <translation>Kifaa kingine kina kazi nyingi. Jaribu tena baada ya dakika moja. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device is full. Free some space on it, then try again. Nothing is lost.</source>
        <translation>Kifaa kingine kimejaa. Ongeza nafasi kwenye kifaa hicho, kisha ujaribu tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The other device refused a step of the sync. Try again; nothing is lost.</source>
        <translation>Kifaa kingine kilikataa hatua ya usawazishaji. Jaribu tena; hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check the address and the port.</source>
        <translation>Anwani hiyo inajibu, lakini si kama kifaa kinachoweza kusawazisha. Angalia anwani na mlango (port).</translation>
    </message>
    <message>
        <source>The key of this device for encrypted connections cannot be used.</source>
        <translation>Ufunguo wa kifaa hiki kwa miunganisho iliyosimbwa hauwezi kutumika.</translation>
    </message>
    <message>
        <source>The transfer was closed before all its records had arrived.</source>
        <translation>Uhamishaji ulifungwa kabla ya rekodi zake zote kufika.</translation>
    </message>
    <message>
        <source>Nobody on this network has the name in %1. Check the spelling, or use a numeric address.</source>
        <translation>Hakuna mwenye jina lililo katika %1 kwenye mtandao huu. Angalia tahajia, au tumia anwani ya nambari.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.</source>
        <translation>Hakuna anayejibu kwenye %1. Hakikisha kifaa kingine kimewashwa, kiko tayari kusawazisha, na kiko kwenye mtandao huo huo.</translation>
    </message>
    <message>
        <source>%1 was asked but gave no answer in time. It may be busy; try again later.</source>
        <translation>%1 iliulizwa lakini haikujibu kwa wakati. Huenda ina kazi nyingi; jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle. Try again.</source>
        <translation>Muunganisho na %1 ulikatika katikati. Jaribu tena.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check address and port: %1</source>
        <translation>Anwani hiyo inajibu, lakini si kama kifaa kinachoweza kusawazisha. Angalia anwani na mlango (port): %1</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this device accepts. It was not taken.</source>
        <translation>Jibu la %1 ni kubwa kuliko kifaa hiki kinavyokubali. Halikupokelewa.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it offers one at this port.</source>
        <translation>Hakuna muunganisho uliosimbwa na %1 ulioweza kufanywa. Hakikisha inautoa kwenye mlango (port) huu.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you know. It may be a different device that uses its address. Nothing was sent. Compare the device keys before you trust it again.</source>
        <translation>%1 inaonyesha ufunguo tofauti na unaoujua. Huenda ni kifaa kingine kinachotumia anwani yake. Hakuna kilichotumwa. Linganisha funguo za vifaa kabla ya kuiamini tena.</translation>
    </message>
    <message>
        <source>The key of %1 is known, but its address asks for a connection without encryption. Nothing was sent. Use its https address.</source>
        <translation>Ufunguo wa %1 unajulikana, lakini anwani yake inaomba muunganisho bila usimbaji. Hakuna kilichotumwa. Tumia anwani yake ya https.</translation>
    </message>
    <message>
        <source>This is no address of a device: %1</source>
        <translation>Hii si anwani ya kifaa: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent in this form.</source>
        <translation>Ombi haliwezi kutumwa katika umbo hili.</translation>
    </message>
    <message>
        <source>%1 points to another place, which is not followed: %2. If that is the right one, enter it as the address.</source>
        <translation>%1 inaelekeza mahali pengine, ambapo hapafuatwi: %2. Ikiwa hapo ndipo sahihi, paweke kama anwani.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>Imesimama. Hakuna kilichopotea.</translation>
    </message>
</context>
<context>
    <name>pitanga::doctor_words</name>
    <message>
        <source>All is well.</source>
        <translation>Kila kitu ni sawa.</translation>
    </message>
    <message>
        <source>Nothing stands between this laptop and %1.</source>
        <translation>Hakuna kizuizi kati ya kompyuta hii na %1.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Sawazisha sasa.</translation>
    </message>
    <message>
        <source>This laptop is in no network.</source>
        <translation>Kompyuta hii haiko kwenye mtandao wowote.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in a cable, then check again.</source>
        <translation>Washa Wi-Fi au chomeka kebo, kisha ukague tena.</translation>
    </message>
    <message>
        <source>What is remembered is not an address.</source>
        <translation>Kinachokumbukwa si anwani.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be read.</source>
        <translation>Anwani ya %1 haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Type its address again, as its screen shows it.</source>
        <translation>Andika anwani yake tena, kama skrini yake inavyoionyesha.</translation>
    </message>
    <message>
        <source>Nobody in this network has that name.</source>
        <translation>Hakuna mwenye jina hilo kwenye mtandao huu.</translation>
    </message>
    <message>
        <source>Nobody in this network has the name in the address of %1.</source>
        <translation>Hakuna mwenye jina lililo katika anwani ya %1 kwenye mtandao huu.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the numeric address that its screen shows.</source>
        <translation>Angalia tahajia, au tumia anwani ya nambari ambayo skrini yake inaonyesha.</translation>
    </message>
    <message>
        <source>There is no way to it from this network.</source>
        <translation>Hakuna njia ya kuifikia kutoka mtandao huu.</translation>
    </message>
    <message>
        <source>%1 is in another network.</source>
        <translation>%1 iko kwenye mtandao mwingine.</translation>
    </message>
    <message>
        <source>Connect both to the same Wi-Fi, then check again.</source>
        <translation>Unganisha vifaa vyote viwili na Wi-Fi moja, kisha ukague tena.</translation>
    </message>
    <message>
        <source>No device has this address now.</source>
        <translation>Hakuna kifaa chenye anwani hii sasa.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 haijibu.</translation>
    </message>
    <message>
        <source>It may be asleep or in another network. Wake it, then check again.</source>
        <translation>Huenda imelala au iko kwenye mtandao mwingine. Iamshe, kisha ukague tena.</translation>
    </message>
    <message>
        <source>The device is there, but no program answers.</source>
        <translation>Kifaa kipo, lakini hakuna programu inayojibu.</translation>
    </message>
    <message>
        <source>%1 is there, but Pitanga does not run on it.</source>
        <translation>%1 ipo, lakini Pitanga haijafunguliwa humo.</translation>
    </message>
    <message>
        <source>Open Pitanga on that device, then check again.</source>
        <translation>Fungua Pitanga kwenye kifaa kile, kisha ukague tena.</translation>
    </message>
    <message>
        <source>Blocked. The device is there, but nothing gets through.</source>
        <translation>Imezuiwa. Kifaa kipo, lakini hakuna kinachopita.</translation>
    </message>
    <message>
        <source>A firewall on %1 blocks Pitanga.</source>
        <translation>Ngome (firewall) kwenye %1 inaizuia Pitanga.</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga, then Settings, and click “Let others connect”.</source>
        <translation>Kwenye kompyuta ile, fungua Pitanga, kisha Mipangilio, na uwashe “Ruhusu vifaa vingine kuunganishwa”.</translation>
    </message>
    <message>
        <source>It takes the connection and then says nothing.</source>
        <translation>Inapokea muunganisho kisha haisemi chochote.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 inapokea muunganisho kisha haisemi chochote.</translation>
    </message>
    <message>
        <source>It may be frozen. Start Pitanga there again, then check again.</source>
        <translation>Huenda imekwama. Anzisha Pitanga tena kule, kisha ukague tena.</translation>
    </message>
    <message>
        <source>Another kind of program answers.</source>
        <translation>Programu ya aina nyingine inajibu.</translation>
    </message>
    <message>
        <source>At the address of %1 another kind of program answers.</source>
        <translation>Kwenye anwani ya %1, programu ya aina nyingine inajibu.</translation>
    </message>
    <message>
        <source>Compare the address, down to its last digit, with the one that its screen shows.</source>
        <translation>Linganisha anwani, hadi tarakimu yake ya mwisho, na ile ambayo skrini yake inaonyesha.</translation>
    </message>
    <message>
        <source>It answers without encryption, which nobody expects there.</source>
        <translation>Inajibu bila usimbaji, jambo ambalo halikutarajiwa kule.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 inajibu bila usimbaji.</translation>
    </message>
    <message>
        <source>Use the address that begins with https, as its screen shows it.</source>
        <translation>Tumia anwani inayoanza na https, kama skrini yake inavyoionyesha.</translation>
    </message>
    <message>
        <source>The two cannot agree on how to encrypt.</source>
        <translation>Vifaa viwili hivi haviwezi kukubaliana jinsi ya kusimba.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>Hakuna muunganisho uliosimbwa na %1 unaoweza kufanywa.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then check again.</source>
        <translation>Sasisha Pitanga kwenye vifaa vyote viwili, kisha ukague tena.</translation>
    </message>
    <message>
        <source>It shows another key than the one that you know.</source>
        <translation>Inaonyesha ufunguo tofauti na unaoujua.</translation>
    </message>
    <message>
        <source>%1 is not the one you met before. Its key has changed.</source>
        <translation>%1 si ile uliyokutana nayo awali. Ufunguo wake umebadilika.</translation>
    </message>
    <message>
        <source>Do not sync before you know why: compare the words on both screens.</source>
        <translation>Usisawazishe kabla ya kujua sababu: linganisha maneno kwenye skrini zote mbili.</translation>
    </message>
    <message>
        <source>Another device has this address now.</source>
        <translation>Kifaa kingine kina anwani hii sasa.</translation>
    </message>
    <message>
        <source>Another device has the address of %1 now.</source>
        <translation>Kifaa kingine kina anwani ya %1 sasa.</translation>
    </message>
    <message>
        <source>Type the new address of %1, as its screen shows it.</source>
        <translation>Andika anwani mpya ya %1, kama skrini yake inavyoionyesha.</translation>
    </message>
    <message>
        <source>Its version is too old to sync with.</source>
        <translation>Toleo lake ni la zamani mno kusawazisha nalo.</translation>
    </message>
    <message>
        <source>%1 runs an older Kolibri that cannot sync.</source>
        <translation>%1 ina Kolibri ya zamani isiyoweza kusawazisha.</translation>
    </message>
    <message>
        <source>Update Kolibri there to version 0.15 or newer.</source>
        <translation>Sasisha Kolibri kule hadi toleo la 0.15 au jipya zaidi.</translation>
    </message>
    <message>
        <source>It has too much to do at this moment.</source>
        <translation>Ina kazi nyingi mno kwa sasa.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ina kazi nyingi.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again. Nothing is lost.</source>
        <translation>Subiri dakika moja, kisha ukague tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Its program runs, but cannot answer.</source>
        <translation>Programu yake inafanya kazi, lakini haiwezi kujibu.</translation>
    </message>
    <message>
        <source>The program on %1 runs, but cannot answer.</source>
        <translation>Programu kwenye %1 inafanya kazi, lakini haiwezi kujibu.</translation>
    </message>
    <message>
        <source>Start it again there, then check again.</source>
        <translation>Ianzishe tena kule, kisha ukague tena.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility.</source>
        <translation>Kompyuta hii haimo kwenye kituo chochote.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility yet.</source>
        <translation>Kompyuta hii haimo kwenye kituo chochote bado.</translation>
    </message>
    <message>
        <source>Join the facility of %1, and its data comes here.</source>
        <translation>Jiunge na kituo cha %1, na data yake itakuja hapa.</translation>
    </message>
    <message>
        <source>The two have no facility in common.</source>
        <translation>Vifaa viwili hivi havina kituo cha pamoja.</translation>
    </message>
    <message>
        <source>You and %1 have no facility in common.</source>
        <translation>Wewe na %1 hamna kituo cha pamoja.</translation>
    </message>
    <message>
        <source>Join the facility of %1 first.</source>
        <translation>Jiunge na kituo cha %1 kwanza.</translation>
    </message>
    <message>
        <source>It holds another facility with the same name.</source>
        <translation>Ina kituo kingine chenye jina hilo hilo.</translation>
    </message>
    <message>
        <source>%1 holds another facility with the same name.</source>
        <translation>%1 ina kituo kingine chenye jina hilo hilo.</translation>
    </message>
    <message>
        <source>The two cannot become one. Join that one as well, if it is the right one.</source>
        <translation>Viwili hivyo haviwezi kuwa kimoja. Jiunge na kile pia, ikiwa ndicho sahihi.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid.</source>
        <translation>Cheti cha kompyuta hii si halali.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid, so %1 would refuse it.</source>
        <translation>Cheti cha kompyuta hii si halali, hivyo %1 ingekikataa.</translation>
    </message>
    <message>
        <source>Join the facility again to get a new one. The data stays.</source>
        <translation>Jiunge na kituo tena ili upate kipya. Data itabaki.</translation>
    </message>
    <message>
        <source>This laptop has no certificate of the facility.</source>
        <translation>Kompyuta hii haina cheti cha kituo.</translation>
    </message>
    <message>
        <source>This laptop holds the data of the facility, but no certificate of it.</source>
        <translation>Kompyuta hii ina data ya kituo, lakini haina cheti chake.</translation>
    </message>
    <message>
        <source>Join the facility of %1 again. The data stays.</source>
        <translation>Jiunge na kituo cha %1 tena. Data itabaki.</translation>
    </message>
    <message>
        <source>The other device has no certificate with which it could sync.</source>
        <translation>Kifaa kingine hakina cheti cha kusawazishia.</translation>
    </message>
    <message>
        <source>%1 has no certificate with which it could sync.</source>
        <translation>%1 haina cheti cha kusawazishia.</translation>
    </message>
    <message>
        <source>Sync with the device where the facility was made.</source>
        <translation>Sawazisha na kifaa ambako kituo kiliundwa.</translation>
    </message>
    <message>
        <source>The two clocks are far apart.</source>
        <translation>Saa za vifaa viwili hivi zinatofautiana sana.</translation>
    </message>
    <message>
        <source>The clocks of this laptop and %1 are far apart.</source>
        <translation>Saa za kompyuta hii na %1 zinatofautiana sana.</translation>
    </message>
    <message>
        <source>Set the wrong one right, or times in lists and certificates may look odd.</source>
        <translation>Rekebisha isiyo sahihi, la sivyo nyakati katika orodha na vyeti zinaweza kuonekana za ajabu.</translation>
    </message>
    <message>
        <source>Nearly full.</source>
        <translation>Inakaribia kujaa.</translation>
    </message>
    <message>
        <source>This laptop is nearly full.</source>
        <translation>Kompyuta hii inakaribia kujaa.</translation>
    </message>
    <message>
        <source>Free 50 MB or more, then check again. Nothing is lost.</source>
        <translation>Ongeza nafasi ya MB 50 au zaidi, kisha ukague tena. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Hakuna kinachoweza kuandikwa pale.</translation>
    </message>
    <message>
        <source>This laptop cannot store anything: the folder of its data is read-only.</source>
        <translation>Kompyuta hii haiwezi kuhifadhi chochote: folda ya data yake ni ya kusomwa tu.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop to make the folder writable.</source>
        <translation>Mwombe anayeitunza kompyuta hii aifanye folda iweze kuandikwa.</translation>
    </message>
</context>
<context>
    <name>pitanga::error_catalogue</name>
    <message>
        <source>Another program on this laptop looks for devices too, and shares the way with nobody.</source>
        <translation>Programu nyingine kwenye kompyuta hii pia inatafuta vifaa, na haiachi nafasi kwa nyingine.</translation>
    </message>
    <message>
        <source>Close that program, or add devices by their address.</source>
        <translation>Funga programu hiyo, au ongeza vifaa kwa anwani zake.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm. Nothing of it was kept.</source>
        <translation>Programu yake imeharibika, au mtu aliutengeneza ujumbe ili kudhuru. Hakuna sehemu yake iliyohifadhiwa.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update Pitanga or Kolibri on that device.</source>
        <translation>Sawazisha tena; ikiendelea hivyo, sasisha Pitanga au Kolibri kwenye kifaa hicho.</translation>
    </message>
    <message>
        <source>The record it needs waits for another one itself.</source>
        <translation>Rekodi inayohitajika yenyewe inasubiri nyingine.</translation>
    </message>
    <message>
        <source>Sync again later. It is applied by itself then.</source>
        <translation>Sawazisha tena baadaye. Hapo itaingia yenyewe.</translation>
    </message>
    <message>
        <source>It belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>Iko katika sehemu ambayo haikuchaguliwa, au itakuja na usawazishaji ujao.</translation>
    </message>
    <message>
        <source>Sync again, or choose more to sync.</source>
        <translation>Sawazisha tena, au chagua zaidi ya kusawazisha.</translation>
    </message>
    <message>
        <source>It was damaged on the device that made it.</source>
        <translation>Yaliharibika kwenye kifaa kilichoyatengeneza.</translation>
    </message>
    <message>
        <source>Ask that device to save the record again, then sync.</source>
        <translation>Omba kifaa hicho kihifadhi rekodi tena, kisha usawazishe.</translation>
    </message>
    <message>
        <source>Its program does not keep to the protocol.</source>
        <translation>Programu yake haifuati itifaki.</translation>
    </message>
    <message>
        <source>Update Pitanga or Kolibri on that device, then sync again.</source>
        <translation>Sasisha Pitanga au Kolibri kwenye kifaa hicho, kisha usawazishe tena.</translation>
    </message>
    <message>
        <source>It can pass on only what it was given itself.</source>
        <translation>Kinaweza kupitisha kile tu ambacho chenyewe kilipewa.</translation>
    </message>
    <message>
        <source>Ask the device where the facility was made.</source>
        <translation>Omba kwa kifaa ambako kituo kiliundwa.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody stands in between. Nothing was kept.</source>
        <translation>Programu yake imeharibika, au kuna mtu anayeingilia kati. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>Compare the words on both screens, then ask again.</source>
        <translation>Linganisha maneno kwenye skrini zote mbili, kisha uombe tena.</translation>
    </message>
    <message>
        <source>The certificate came without its key, or the key was made on another device.</source>
        <translation>Cheti kilikuja bila ufunguo wake, au ufunguo ulitengenezwa kwenye kifaa kingine.</translation>
    </message>
    <message>
        <source>Join the facility again from this laptop.</source>
        <translation>Jiunge na kituo tena kutoka kompyuta hii.</translation>
    </message>
    <message>
        <source>It knows far more devices than a facility has, or somebody made the message to do harm.</source>
        <translation>Kinajua vifaa vingi kuliko vilivyo kwenye kituo, au mtu aliutengeneza ujumbe ili kudhuru.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, ask its administrator.</source>
        <translation>Sawazisha tena; ikiendelea hivyo, muulize msimamizi wake.</translation>
    </message>
    <message>
        <source>Its program does not keep to what was agreed for this sync.</source>
        <translation>Programu yake haifuati kilichokubaliwa kwa usawazishaji huu.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody changed them on the way. Nothing was kept of them.</source>
        <translation>Programu yake imeharibika, au mtu alizibadilisha njiani. Hakuna hata moja iliyohifadhiwa.</translation>
    </message>
    <message>
        <source>The record it refers to waits itself.</source>
        <translation>Rekodi inayorejelewa yenyewe inasubiri.</translation>
    </message>
    <message>
        <source>The record it refers to belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>Rekodi inayorejelewa iko katika sehemu ambayo haikuchaguliwa, au itakuja na usawazishaji ujao.</translation>
    </message>
    <message>
        <source>A field that its id is made of was changed by another program.</source>
        <translation>Uga ambao ID yake inatokana nao ulibadilishwa na programu nyingine.</translation>
    </message>
    <message>
        <source>Delete it and make it again.</source>
        <translation>Ifute na uitengeneze tena.</translation>
    </message>
    <message>
        <source>Each of them holds data that the other has no certificate for.</source>
        <translation>Kila kimoja kina data ambayo kingine hakina cheti chake.</translation>
    </message>
    <message>
        <source>Join the facility of the other device first.</source>
        <translation>Jiunge kwanza na kituo cha kifaa kingine.</translation>
    </message>
    <message>
        <source>One of the two may read but not write there, or the other way round.</source>
        <translation>Kimojawapo kinaruhusiwa kusoma lakini si kuandika kule, au kinyume chake.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that allows it.</source>
        <translation>Mwombe msimamizi cheti kinachoruhusu hili.</translation>
    </message>
    <message>
        <source>One of the two may hold less than was chosen.</source>
        <translation>Kimojawapo kinaruhusiwa kuwa na data ndogo kuliko iliyochaguliwa.</translation>
    </message>
    <message>
        <source>Choose less, or ask the administrator for a wider certificate.</source>
        <translation>Chagua kidogo zaidi, au mwombe msimamizi cheti kipana zaidi.</translation>
    </message>
    <message>
        <source>Two programs of this laptop would get in each other&apos;s way.</source>
        <translation>Programu mbili za kompyuta hii zingeingiliana.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, then try again.</source>
        <translation>Subiri usawazishaji huo umalizike, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Somebody may use the certificate of another device.</source>
        <translation>Huenda mtu anatumia cheti cha kifaa kingine.</translation>
    </message>
    <message>
        <source>Do not sync with it. Compare the words, and ask its administrator.</source>
        <translation>Usisawazishe nacho. Linganisha maneno, na umuulize msimamizi wake.</translation>
    </message>
    <message>
        <source>It was revoked or removed since the two met.</source>
        <translation>Kilibatilishwa au kuondolewa tangu vifaa viwili hivi vilipokutana.</translation>
    </message>
    <message>
        <source>Join the facility again.</source>
        <translation>Jiunge na kituo tena.</translation>
    </message>
    <message>
        <source>The reason is known on that device. Nothing is lost.</source>
        <translation>Sababu inajulikana kwenye kifaa hicho. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Look at its screen, or sync from here.</source>
        <translation>Angalia skrini yake, au sawazisha kutoka hapa.</translation>
    </message>
    <message>
        <source>It was closed, or the network broke. Nothing is lost.</source>
        <translation>Kilifungwa, au mtandao ulikatika. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Sync from here, or wait until it comes again.</source>
        <translation>Sawazisha kutoka hapa, au subiri hadi kirudi.</translation>
    </message>
    <message>
        <source>It met a mistake of its own. Nothing is lost.</source>
        <translation>Kilikutana na kasoro yake chenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at its log.</source>
        <translation>Jaribu tena; ikitokea tena, angalia kumbukumbu zake.</translation>
    </message>
    <message>
        <source>It has too much to do, or hangs. Nothing is lost.</source>
        <translation>Kina kazi nyingi mno, au kimekwama. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Try again later; start its program again if it stays so.</source>
        <translation>Jaribu tena baadaye; ikiendelea hivyo, anzisha programu yake tena.</translation>
    </message>
    <message>
        <source>It was started anew, or waited for too long.</source>
        <translation>Kilianzishwa upya, au kilisubiri muda mrefu mno.</translation>
    </message>
    <message>
        <source>Start the sync again. It goes on from where it was.</source>
        <translation>Anza kusawazisha tena. Itaendelea kutoka ilipofikia.</translation>
    </message>
    <message>
        <source>The last sync broke off, and that device has not noticed yet.</source>
        <translation>Usawazishaji uliopita ulikatika, na kifaa hicho hakijatambua bado.</translation>
    </message>
    <message>
        <source>Wait a moment, then sync again.</source>
        <translation>Subiri kidogo, kisha usawazishe tena.</translation>
    </message>
    <message>
        <source>Its certificate or this laptop&apos;s does not cover that data. Nothing of it was taken.</source>
        <translation>Cheti chake au cha kompyuta hii hakihusu data hiyo. Hakuna sehemu yake iliyochukuliwa.</translation>
    </message>
    <message>
        <source>Ask an administrator which part this laptop may hold.</source>
        <translation>Muulize msimamizi ni sehemu gani ambayo kompyuta hii inaruhusiwa kuwa nayo.</translation>
    </message>
    <message>
        <source>A part was lost on the way or left out. What came is kept.</source>
        <translation>Sehemu ilipotea njiani au iliachwa. Kilichofika kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sawazisha tena.</translation>
    </message>
    <message>
        <source>They were erased while they were on their way.</source>
        <translation>Zilifutwa kabisa zilipokuwa njiani.</translation>
    </message>
    <message>
        <source>Every box of the choice is empty.</source>
        <translation>Hakuna kisanduku chenye tiki katika chaguo.</translation>
    </message>
    <message>
        <source>Choose what to sync, then try again.</source>
        <translation>Chagua cha kusawazisha, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>What was chosen lies outside of what one of them may hold.</source>
        <translation>Kilichochaguliwa kiko nje ya kile ambacho kimojawapo kinaruhusiwa kuwa nacho.</translation>
    </message>
    <message>
        <source>Choose something else, or ask an administrator.</source>
        <translation>Chagua kitu kingine, au muulize msimamizi.</translation>
    </message>
    <message>
        <source>You stopped it. What has arrived is kept.</source>
        <translation>Umeusimamisha. Kilichofika kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from there.</source>
        <translation>Sawazisha tena; itaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>It is the address of this laptop itself.</source>
        <translation>Ni anwani ya kompyuta hii yenyewe.</translation>
    </message>
    <message>
        <source>Use the address that the other screen shows.</source>
        <translation>Tumia anwani ambayo skrini nyingine inaonyesha.</translation>
    </message>
    <message>
        <source>It was made for something else than schools.</source>
        <translation>Ilitengenezwa kwa kitu kisicho shule.</translation>
    </message>
    <message>
        <source>Add the profile of that data, or sync with another device.</source>
        <translation>Ongeza wasifu wa data hiyo, au sawazisha na kifaa kingine.</translation>
    </message>
    <message>
        <source>The program or the power stopped while they were stored.</source>
        <translation>Programu ilisimama au umeme ulizimika zilipokuwa zikihifadhiwa.</translation>
    </message>
    <message>
        <source>Sync again; they are sent once more.</source>
        <translation>Sawazisha tena; zitatumwa mara nyingine.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Omba tena; ikiendelea hivyo, omba kwa kifaa kingine cha kituo.</translation>
    </message>
    <message>
        <source>Its program is newer or older than this one.</source>
        <translation>Programu yake ni mpya au ya zamani kuliko hii.</translation>
    </message>
    <message>
        <source>Update both devices, then sync again.</source>
        <translation>Sasisha vifaa vyote viwili, kisha usawazishe tena.</translation>
    </message>
    <message>
        <source>It was changed on the way, or its sender marked it wrongly.</source>
        <translation>Ilibadilishwa njiani, au aliyeituma aliiwekea alama isiyo sahihi.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Itume tena.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>Muunganisho ulikatika katikati.</translation>
    </message>
    <message>
        <source>It was changed on the way.</source>
        <translation>Ilibadilishwa njiani.</translation>
    </message>
    <message>
        <source>A small message that unpacks to a huge one is a way to do harm.</source>
        <translation>Ujumbe mdogo unaofunguka kuwa mkubwa sana ni njia ya kudhuru.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, do not sync with that device.</source>
        <translation>Sawazisha tena; ikiendelea hivyo, usisawazishe na kifaa hicho.</translation>
    </message>
    <message>
        <source>A letter differs, or the account is on another device.</source>
        <translation>Herufi inatofautiana, au akaunti iko kwenye kifaa kingine.</translation>
    </message>
    <message>
        <source>Ask the administrator of that device.</source>
        <translation>Muulize msimamizi wa kifaa hicho.</translation>
    </message>
    <message>
        <source>Only an administrator may pass on a whole facility.</source>
        <translation>Msimamizi pekee anaruhusiwa kupitisha kituo chote.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or choose less.</source>
        <translation>Tumia akaunti ya msimamizi, au chagua kidogo zaidi.</translation>
    </message>
    <message>
        <source>Its program does not offer to hold what others push to it.</source>
        <translation>Programu yake haitoi nafasi ya kuhifadhi kinachotumwa na vingine.</translation>
    </message>
    <message>
        <source>Sync from that device instead.</source>
        <translation>Badala yake, sawazisha kutoka kwenye kifaa hicho.</translation>
    </message>
    <message>
        <source>Several programs on this laptop serve others.</source>
        <translation>Programu kadhaa kwenye kompyuta hii zinahudumia vifaa vingine.</translation>
    </message>
    <message>
        <source>Choose another port in the settings, or close them.</source>
        <translation>Chagua mlango mwingine kwenye mipangilio, au zifunge.</translation>
    </message>
    <message>
        <source>Ports below 1024 need the rights of the system.</source>
        <translation>Milango iliyo chini ya 1024 inahitaji ruhusa ya mfumo.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535.</source>
        <translation>Chagua kati ya 1024 na 65535.</translation>
    </message>
    <message>
        <source>The address belongs to no network that this laptop is in.</source>
        <translation>Anwani hii si ya mtandao wowote ambao kompyuta hii imo.</translation>
    </message>
    <message>
        <source>Check its network, then start again.</source>
        <translation>Angalia mtandao wake, kisha uanze tena.</translation>
    </message>
    <message>
        <source>Something is missing or misspelt.</source>
        <translation>Kuna kitu kinachokosekana au kilichoandikwa vibaya.</translation>
    </message>
    <message>
        <source>Type it as the other screen shows it, such as 192.168.1.20.</source>
        <translation>Iandike kama skrini nyingine inavyoionyesha, kama vile 192.168.1.20.</translation>
    </message>
    <message>
        <source>One comparison after the other: so nobody mixes up the words.</source>
        <translation>Ulinganishaji mmoja baada ya mwingine: ili maneno yasichanganywe.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again.</source>
        <translation>Subiri dakika mbili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Somebody may be guessing. The pause makes that hopeless.</source>
        <translation>Huenda mtu anakisia. Kusubiri huku kunamzuia.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to that device.</source>
        <translation>Subiri dakika kumi, kisha ujaribu tena ukiwa karibu na kifaa kile.</translation>
    </message>
    <message>
        <source>The words have to be seen by somebody there. A kiosk shows none.</source>
        <translation>Lazima maneno yaonwe na mtu aliye kule. Kioski haiyaonyeshi.</translation>
    </message>
    <message>
        <source>Open Pitanga there, then try again.</source>
        <translation>Fungua Pitanga kule, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Without encryption nothing proves who is at the other end. Nothing was shared.</source>
        <translation>Bila usimbaji, hakuna kinachothibitisha nani yuko upande wa pili. Hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Tumia anwani yake ya https.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that the two really talk to each other.</source>
        <translation>Hakuna aliyethibitisha bado kwamba viwili hivi kweli vinawasiliana.</translation>
    </message>
    <message>
        <source>It was given its own part only.</source>
        <translation>Ilipewa sehemu yake tu.</translation>
    </message>
    <message>
        <source>Ask another device of the facility.</source>
        <translation>Omba kwa kifaa kingine cha kituo.</translation>
    </message>
    <message>
        <source>They do not know this laptop, or it was a mistake.</source>
        <translation>Hawaijui kompyuta hii, au ilikuwa kwa bahati mbaya.</translation>
    </message>
    <message>
        <source>Ask the people there.</source>
        <translation>Waulize watu wa kule.</translation>
    </message>
    <message>
        <source>Nobody was at its screen. Nothing was shared.</source>
        <translation>Hakukuwa na mtu kwenye skrini yake. Hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Try again when somebody is there.</source>
        <translation>Jaribu tena kunapokuwa na mtu kule.</translation>
    </message>
    <message>
        <source>It was started anew, or too much time has passed.</source>
        <translation>Ilianzishwa upya, au muda mwingi umepita.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Jaribu tena.</translation>
    </message>
    <message>
        <source>That device has a newer Pitanga.</source>
        <translation>Kifaa hicho kina Pitanga mpya zaidi.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then try again.</source>
        <translation>Sasisha Pitanga kwenye vifaa vyote viwili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Somebody closed the page there. Nothing was shared.</source>
        <translation>Mtu aliufunga ukurasa kule. Hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Nothing was shared.</source>
        <translation>Huenda kuna mtu kati ya vifaa viwili hivi, au skrini ile ni ya kompyuta nyingine. Hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Start again close to that laptop.</source>
        <translation>Anza upya ukiwa karibu na kompyuta ile.</translation>
    </message>
    <message>
        <source>Both wanted to compare at the same moment.</source>
        <translation>Vyote viwili vilitaka kulinganisha wakati ule ule.</translation>
    </message>
    <message>
        <source>Go on with the words that are shown.</source>
        <translation>Endelea na maneno yanayoonyeshwa.</translation>
    </message>
    <message>
        <source>Kolibri and Morango know passwords only.</source>
        <translation>Kolibri na Morango hutumia manenosiri tu.</translation>
    </message>
    <message>
        <source>Join with an administrator&apos;s name and password instead.</source>
        <translation>Badala yake, jiunge kwa jina na nenosiri la msimamizi.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to the other device.</source>
        <translation>Subiri dakika kumi, kisha ujaribu tena ukiwa karibu na kifaa kingine.</translation>
    </message>
    <message>
        <source>Finish or leave that one first.</source>
        <translation>Maliza au acha huo kwanza.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices. Nothing was shared.</source>
        <translation>Huenda kuna mtu kati ya vifaa viwili hivi. Hakuna kilichoshirikiwa.</translation>
    </message>
    <message>
        <source>Start again close to that device.</source>
        <translation>Anza upya ukiwa karibu na kifaa kile.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm.</source>
        <translation>Programu yake imeharibika, au mtu aliutengeneza ujumbe ili kudhuru.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update that device.</source>
        <translation>Sawazisha tena; ikiendelea hivyo, sasisha kifaa hicho.</translation>
    </message>
    <message>
        <source>Its program is newer, older or damaged.</source>
        <translation>Programu yake ni mpya zaidi, ya zamani zaidi au imeharibika.</translation>
    </message>
    <message>
        <source>Update the older of the two devices, then try again.</source>
        <translation>Sasisha kilicho cha zamani zaidi kati ya vifaa viwili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>A third device answers in the name of the other. Nothing was sent.</source>
        <translation>Kifaa cha tatu kinajibu kwa jina la kile kingine. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Connect to the other device directly, then compare the words on both screens.</source>
        <translation>Unganisha na kifaa kingine moja kwa moja, kisha ulinganishe maneno kwenye skrini zote mbili.</translation>
    </message>
    <message>
        <source>This laptop was set up anew, or somebody stands in between.</source>
        <translation>Kompyuta hii iliandaliwa upya, au kuna mtu anayeingilia kati.</translation>
    </message>
    <message>
        <source>Compare the words on both screens again.</source>
        <translation>Linganisha tena maneno kwenye skrini zote mbili.</translation>
    </message>
    <message>
        <source>Its certificate or ours does not cover it.</source>
        <translation>Cheti chake au chetu hakihusu data hiyo.</translation>
    </message>
    <message>
        <source>It has little memory or strict limits.</source>
        <translation>Kina kumbukumbu (RAM) ndogo au vikomo vikali.</translation>
    </message>
    <message>
        <source>Choose less to sync, then try again.</source>
        <translation>Chagua kidogo zaidi cha kusawazisha, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Somebody may be guessing a password.</source>
        <translation>Huenda mtu anakisia nenosiri.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again with the right one.</source>
        <translation>Subiri dakika moja, kisha ujaribu tena kwa lililo sahihi.</translation>
    </message>
    <message>
        <source>It serves many devices at this moment. Nothing is lost.</source>
        <translation>Kinahudumia vifaa vingi kwa sasa. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Jaribu tena baada ya dakika moja.</translation>
    </message>
    <message>
        <source>There is no room for what was sent. Nothing is lost.</source>
        <translation>Hakuna nafasi ya kilichotumwa. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Ongeza nafasi kwenye kifaa hicho, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The reason is in its log. Nothing is lost.</source>
        <translation>Sababu iko kwenye kumbukumbu zake. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, find the cause on its card.</source>
        <translation>Jaribu tena; ikiendelea hivyo, tafuta sababu kwenye kadi yake.</translation>
    </message>
    <message>
        <source>Another kind of program answers there.</source>
        <translation>Programu ya aina nyingine inajibu kule.</translation>
    </message>
    <message>
        <source>Check the address and the port with the other screen.</source>
        <translation>Linganisha anwani na mlango (port) na skrini nyingine.</translation>
    </message>
    <message>
        <source>It is damaged, or the system&apos;s encryption is too old or too new for it.</source>
        <translation>Umeharibika, au usimbaji wa mfumo ni wa zamani mno au mpya mno kwake.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home and join again.</source>
        <translation>Anzisha Pitanga tena; ikiendelea hivyo, tengeneza folda kuu mpya na ujiunge tena.</translation>
    </message>
    <message>
        <source>The other device stopped in the middle. What came is kept.</source>
        <translation>Kifaa kingine kilisimama katikati. Kilichofika kimehifadhiwa.</translation>
    </message>
    <message>
        <source>It is misspelt, or that device is in another network.</source>
        <translation>Limeandikwa vibaya, au kifaa kile kiko kwenye mtandao mwingine.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a numeric address.</source>
        <translation>Angalia tahajia, au tumia anwani ya nambari.</translation>
    </message>
    <message>
        <source>It is off, asleep, in another network, or a firewall blocks it.</source>
        <translation>Kimezimwa, kimelala, kiko kwenye mtandao mwingine, au ngome (firewall) inakizuia.</translation>
    </message>
    <message>
        <source>Wake it and look at its network, then try again or find the cause.</source>
        <translation>Kiamshe na uangalie mtandao wake, kisha ujaribu tena au utafute sababu.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow. Nothing is lost.</source>
        <translation>Ina kazi nyingi, au mtandao ni wa polepole. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>It went out of range, fell asleep, or the network stopped. What came is kept.</source>
        <translation>Ilienda mbali, ililala, au mtandao ulikatika. Kilichofika kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Jaribu tena; itaendelea kutoka hapo.</translation>
    </message>
    <message>
        <source>An answer without end is a way to do harm.</source>
        <translation>Jibu lisilo na mwisho ni njia ya kudhuru.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do not sync with that device.</source>
        <translation>Jaribu tena; ikiendelea hivyo, usisawazishe na kifaa hicho.</translation>
    </message>
    <message>
        <source>There is no encryption at this port, or one that is too old.</source>
        <translation>Hakuna usimbaji kwenye mlango (port) huu, au ni wa zamani mno.</translation>
    </message>
    <message>
        <source>Check the address and the port; update both devices.</source>
        <translation>Angalia anwani na mlango (port); sasisha vifaa vyote viwili.</translation>
    </message>
    <message>
        <source>It was set up anew, or another device uses its address. Nothing was sent.</source>
        <translation>Iliandaliwa upya, au kifaa kingine kinatumia anwani yake. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>Compare the words on both screens before you trust it again.</source>
        <translation>Linganisha maneno kwenye skrini zote mbili kabla ya kuiamini tena.</translation>
    </message>
    <message>
        <source>Somebody may have removed the encryption. Nothing was sent.</source>
        <translation>Huenda mtu aliondoa usimbaji. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga.</source>
        <translation>Hii ni kasoro ya Pitanga.</translation>
    </message>
    <message>
        <source>Send the report to whoever helps you.</source>
        <translation>Tuma ripoti kwa anayekusaidia.</translation>
    </message>
    <message>
        <source>It moved, or a page for guests of the Wi-Fi answers first.</source>
        <translation>Ilihama, au ukurasa wa wageni wa Wi-Fi unajibu kwanza.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks, or enter the other address if it is right.</source>
        <translation>Ingia kwenye Wi-Fi ikiomba hivyo, au weka anwani ile nyingine ikiwa ni sahihi.</translation>
    </message>
    <message>
        <source>The program was closed, or you stopped it. Nothing is lost.</source>
        <translation>Programu ilifungwa, au uliisimamisha. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Anza tena utakapopenda.</translation>
    </message>
    <message>
        <source>It was forgotten here, or its facility was removed, while this page was open.</source>
        <translation>Kilisahauliwa hapa, au kituo chake kiliondolewa, ukurasa huu ulipokuwa wazi.</translation>
    </message>
    <message>
        <source>Look at the page Nearby, and add the device again by its address.</source>
        <translation>Angalia ukurasa “Vilivyo karibu”, na uongeze kifaa tena kwa anwani yake.</translation>
    </message>
    <message>
        <source>Others have to recognise this laptop by its name.</source>
        <translation>Wengine wanahitaji kuitambua kompyuta hii kwa jina lake.</translation>
    </message>
    <message>
        <source>Type a name with at least one letter or digit.</source>
        <translation>Andika jina lenye angalau herufi au tarakimu moja.</translation>
    </message>
    <message>
        <source>What is to be moved cannot be counted while records are on their way.</source>
        <translation>Cha kuhamishwa hakiwezi kuhesabiwa rekodi zikiwa njiani.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or cancel it on its card.</source>
        <translation>Subiri usawazishaji huo umalizike, au uughairi kwenye kadi yake.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, out of range, or no cable is plugged in.</source>
        <translation>Wi-Fi imezimwa, iko mbali, au hakuna kebo iliyochomekwa.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable, in the network that the others are in.</source>
        <translation>Washa Wi-Fi au chomeka kebo, kwenye mtandao ambao vifaa vingine vimo.</translation>
    </message>
    <message>
        <source>It asked long ago, was closed, or was answered on another screen.</source>
        <translation>Kiliomba zamani, kilifungwa, au kilijibiwa kwenye skrini nyingine.</translation>
    </message>
    <message>
        <source>Let it ask once more.</source>
        <translation>Kiache kiombe mara nyingine.</translation>
    </message>
    <message>
        <source>It was moved or removed, or belongs to somebody else.</source>
        <translation>Ilihamishwa au kuondolewa, au ni ya mtu mwingine.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether you may open it.</source>
        <translation>Angalia kama bado ipo, na kama unaruhusiwa kuifungua.</translation>
    </message>
    <message>
        <source>A certificate file has a few thousand letters; this is something else.</source>
        <translation>Faili ya cheti ina herufi elfu chache; hii ni kitu kingine.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Chagua faili uliyopewa na msimamizi.</translation>
    </message>
    <message>
        <source>The data was made for another version of the school&apos;s profile.</source>
        <translation>Data ilitengenezwa kwa toleo lingine la wasifu wa shule.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another kind.</source>
        <translation>Rudi kwenye orodha na uchague aina nyingine.</translation>
    </message>
    <message>
        <source>Go back to the list and sort by another column.</source>
        <translation>Rudi kwenye orodha na upange kwa safu wima nyingine.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps by a sync.</source>
        <translation>Ilifutwa wakati huo, huenda na usawazishaji.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Rudi kwenye orodha; inaonyesha kilichopo sasa.</translation>
    </message>
    <message>
        <source>Kolibri computes them in ways of its own.</source>
        <translation>Kolibri huzikokotoa kwa njia zake yenyewe.</translation>
    </message>
    <message>
        <source>Make it in Kolibri and sync, or change one that is here.</source>
        <translation>Itengeneze kwenye Kolibri na usawazishe, au badilisha iliyopo hapa.</translation>
    </message>
    <message>
        <source>A record of a facility can only be made together with its first certificate.</source>
        <translation>Rekodi ya kituo inaweza kutengenezwa tu pamoja na cheti chake cha kwanza.</translation>
    </message>
    <message>
        <source>Create the facility instead of adding its record.</source>
        <translation>Unda kituo badala ya kuongeza rekodi yake.</translation>
    </message>
    <message>
        <source>It was typed or edited by hand.</source>
        <translation>Iliandikwa au kuhaririwa kwa mkono.</translation>
    </message>
    <message>
        <source>Leave the id out, or copy it exactly.</source>
        <translation>Usiweke ID, au inakili kama ilivyo hasa.</translation>
    </message>
    <message>
        <source>The profile has no place for a record with these values.</source>
        <translation>Wasifu hauna mahali pa rekodi yenye thamani hizi.</translation>
    </message>
    <message>
        <source>Fill in what it belongs to, then save again.</source>
        <translation>Jaza inakohusika, kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>Every record needs a name of its own within its device.</source>
        <translation>Kila rekodi inahitaji jina lake yenyewe ndani ya kifaa chake.</translation>
    </message>
    <message>
        <source>Leave it out, and Pitanga makes one.</source>
        <translation>Usiiweke, na Pitanga itaitengeneza.</translation>
    </message>
    <message>
        <source>Other devices could not store so long a one.</source>
        <translation>Vifaa vingine havingeweza kuhifadhi herufi nyingi hivyo.</translation>
    </message>
    <message>
        <source>Use a shorter one, or leave it out.</source>
        <translation>Tumia fupi zaidi, au usiiweke.</translation>
    </message>
    <message>
        <source>Use shorter ids for what it belongs to.</source>
        <translation>Tumia ID fupi zaidi kwa inakohusika.</translation>
    </message>
    <message>
        <source>The installation is incomplete.</source>
        <translation>Usakinishaji haujakamilika.</translation>
    </message>
    <message>
        <source>A letter differs, or the person has another account.</source>
        <translation>Herufi inatofautiana, au mtu huyu ana akaunti nyingine.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the administrator for a new password.</source>
        <translation>Angalia yote mawili na ujaribu tena, au mwombe msimamizi nenosiri jipya.</translation>
    </message>
    <message>
        <source>A value does not fit the rules of accounts; it is named above.</source>
        <translation>Thamani haifuati kanuni za akaunti; imetajwa hapo juu.</translation>
    </message>
    <message>
        <source>Change that value, then save again.</source>
        <translation>Badilisha thamani hiyo, kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>This laptop neither joined nor created one.</source>
        <translation>Kompyuta hii haikujiunga na kituo wala kuunda kimoja.</translation>
    </message>
    <message>
        <source>Create a facility, or join one nearby.</source>
        <translation>Unda kituo, au jiunge na kilicho karibu.</translation>
    </message>
    <message>
        <source>It was never joined, or its id is misspelt.</source>
        <translation>Hakijawahi kujiungwa nacho, au ID yake imeandikwa vibaya.</translation>
    </message>
    <message>
        <source>Choose one of the facilities that are here.</source>
        <translation>Chagua mojawapo ya vituo vilivyo hapa.</translation>
    </message>
    <message>
        <source>A person belongs to exactly one of them.</source>
        <translation>Mtu ni wa kituo kimoja tu.</translation>
    </message>
    <message>
        <source>Name the facility.</source>
        <translation>Taja kituo.</translation>
    </message>
    <message>
        <source>It was started for another kind of data.</source>
        <translation>Kilianzishwa kwa aina nyingine ya data.</translation>
    </message>
    <message>
        <source>Start Pitanga with the profile of schools.</source>
        <translation>Anzisha Pitanga kwa wasifu wa shule.</translation>
    </message>
    <message>
        <source>The profile does not say who may own everything.</source>
        <translation>Wasifu hausemi nani anaweza kumiliki kila kitu.</translation>
    </message>
    <message>
        <source>Use a profile with a full-facility scope.</source>
        <translation>Tumia wasifu wenye upeo wa kituo chote.</translation>
    </message>
    <message>
        <source>Its people have not arrived, or it has none yet.</source>
        <translation>Watu wake hawajafika, au haina yeyote bado.</translation>
    </message>
    <message>
        <source>Sync first, or add learners.</source>
        <translation>Sawazisha kwanza, au ongeza wanafunzi.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another profile.</source>
        <translation>Imeandikwa vibaya, au ni ya wasifu mwingine.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that the page Data lists.</source>
        <translation>Chagua mojawapo ya aina zilizo kwenye ukurasa “Data”.</translation>
    </message>
    <message>
        <source>The data was made with a profile that was not added here.</source>
        <translation>Data ilitengenezwa kwa wasifu ambao haukuongezwa hapa.</translation>
    </message>
    <message>
        <source>Add that profile, then try again.</source>
        <translation>Ongeza wasifu huo, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Nobody can pass on more than they were given.</source>
        <translation>Hakuna anayeweza kupitisha zaidi ya alichopewa.</translation>
    </message>
    <message>
        <source>Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Chagua kidogo zaidi, au acha kifaa chenye kituo chote kiidhinishe.</translation>
    </message>
    <message>
        <source>A certificate without any part would open nothing.</source>
        <translation>Cheti kisicho na sehemu yoyote hakingefungua chochote.</translation>
    </message>
    <message>
        <source>Choose everything, or at least one learner.</source>
        <translation>Chagua kila kitu, au angalau mwanafunzi mmoja.</translation>
    </message>
    <message>
        <source>Somebody deleted the account meanwhile.</source>
        <translation>Mtu aliifuta akaunti wakati huo.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Chagua tena kutoka kwenye orodha.</translation>
    </message>
    <message>
        <source>It was forgotten.</source>
        <translation>Kilisahauliwa.</translation>
    </message>
    <message>
        <source>Add it again on the page Nearby.</source>
        <translation>Kiongeze tena kwenye ukurasa “Vilivyo karibu”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, or the disk is full.</source>
        <translation>Folda haiwezi kuandikwa, au diski imejaa.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Chagua folda nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Pitanga runs twice for the same data: as a window, a kiosk or a server.</source>
        <translation>Pitanga inaendeshwa mara mbili kwa data ile ile: kama dirisha, kioski au seva.</translation>
    </message>
    <message>
        <source>Use the one that runs already, or close it and start this one again.</source>
        <translation>Tumia inayoendeshwa tayari, au ifunge na uanzishe hii tena.</translation>
    </message>
    <message>
        <source>The text comes from a damaged file, or somebody made it to do harm.</source>
        <translation>Maandishi yanatoka kwenye faili iliyoharibika, au mtu aliyatengeneza ili kudhuru.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Tumia nakala nyingine ya faili.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand.</source>
        <translation>Faili imeharibika au ilihaririwa kwa mkono.</translation>
    </message>
    <message>
        <source>Mend it at that place, or use another copy.</source>
        <translation>Irekebishe mahali hapo, au tumia nakala nyingine.</translation>
    </message>
    <message>
        <source>A word was misspelt or left out when the key was copied.</source>
        <translation>Neno liliandikwa vibaya au kuachwa ufunguo uliponakiliwa.</translation>
    </message>
    <message>
        <source>Compare it with the other screen, word by word.</source>
        <translation>Ulinganishe na skrini nyingine, neno kwa neno.</translation>
    </message>
    <message>
        <source>There is no room for what was to be stored. All before it is kept.</source>
        <translation>Hakuna nafasi ya kilichotakiwa kuhifadhiwa. Yote ya kabla yake yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Empty the trash or move files away, then try again.</source>
        <translation>Safisha pipa la taka au hamisha faili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Another program wrote to that file, or the disk lost a part of it. It was left as it is.</source>
        <translation>Programu nyingine iliiandika faili hiyo, au diski ilipoteza sehemu yake. Iliachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or choose another home.</source>
        <translation>Rudisha nakala yake, au chagua folda kuu nyingine.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or another program wrote to it.</source>
        <translation>Diski ilipoteza sehemu yake, au programu nyingine iliiandika.</translation>
    </message>
    <message>
        <source>Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Iondoe: usawazishaji ujao utazileta rekodi hizo tena, na hakuna kingine ndani yake.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or the power went at a bad moment. It was left as it is.</source>
        <translation>Diski ilipoteza sehemu yake, au umeme ulikatika wakati mbaya. Iliachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or make a new home and sync.</source>
        <translation>Rudisha nakala yake, au tengeneza folda kuu mpya na usawazishe.</translation>
    </message>
    <message>
        <source>Two programs use the same data, and one holds it for too long.</source>
        <translation>Programu mbili zinatumia data ile ile, na moja inaishikilia kwa muda mrefu mno.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Funga programu nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The file belongs to another account, or the disk is read-only.</source>
        <translation>Faili ni ya akaunti nyingine, au diski ni ya kusomwa tu.</translation>
    </message>
    <message>
        <source>Sign in as its owner, or let the owner give it to you.</source>
        <translation>Ingia kama mmiliki wake, au mwombe mmiliki akupe.</translation>
    </message>
    <message>
        <source>Its folder is missing, or belongs to another account.</source>
        <translation>Folda yake haipo, au ni ya akaunti nyingine.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation>Hakikisha folda ipo na kwamba unaruhusiwa kuandika ndani yake.</translation>
    </message>
    <message>
        <source>The disk is full, failing, or was pulled out.</source>
        <translation>Diski imejaa, inaharibika, au ilichomolewa.</translation>
    </message>
    <message>
        <source>Free some space and check the disk, then try again.</source>
        <translation>Ongeza nafasi na uikague diski, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>You or the program asked for it.</source>
        <translation>Ni wewe au programu iliyoomba hivyo.</translation>
    </message>
    <message>
        <source>Too many programs are open for this laptop.</source>
        <translation>Programu nyingi mno zimefunguliwa kwa kompyuta hii.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Funga programu nyingine, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga or a damaged database.</source>
        <translation>Hii ni kasoro ya Pitanga au hifadhidata iliyoharibika.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, send the report to whoever helps you.</source>
        <translation>Anzisha Pitanga tena; ikiendelea hivyo, tuma ripoti kwa anayekusaidia.</translation>
    </message>
    <message>
        <source>Install the package of Qt for SQLite, then start Pitanga again.</source>
        <translation>Sakinisha kifurushi cha Qt cha SQLite, kisha uanzishe Pitanga tena.</translation>
    </message>
    <message>
        <source>It was busy, or the network is slow.</source>
        <translation>Kilikuwa na kazi nyingi, au mtandao ni wa polepole.</translation>
    </message>
    <message>
        <source>The folder is new, or another one was meant.</source>
        <translation>Folda ni mpya, au ilikusudiwa nyingine.</translation>
    </message>
    <message>
        <source>Check the folder, or make a home there with “init”.</source>
        <translation>Angalia folda, au tengeneza folda kuu pale kwa “init”.</translation>
    </message>
    <message>
        <source>The folder above it belongs to another account, or the disk is read-only.</source>
        <translation>Folda iliyo juu yake ni ya akaunti nyingine, au diski ni ya kusomwa tu.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Angalia mmiliki wa folda iliyo juu yake ni nani.</translation>
    </message>
    <message>
        <source>The file belongs to another account or is gone.</source>
        <translation>Faili ni ya akaunti nyingine au haipo tena.</translation>
    </message>
    <message>
        <source>Check the file in the folder of profiles, or add the profile again.</source>
        <translation>Angalia faili katika folda ya wasifu, au ongeza wasifu tena.</translation>
    </message>
    <message>
        <source>Something emptied the file: a failed copy, or a repair of the disk.</source>
        <translation>Kuna kitu kilichoifuta faili: kunakili kulikoshindwa, au ukarabati wa diski.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or remove the file to begin anew.</source>
        <translation>Rudisha nakala yake, au ondoa faili ili uanze upya.</translation>
    </message>
    <message>
        <source>Without it the keys of this laptop cannot be opened.</source>
        <translation>Bila hiyo, funguo za kompyuta hii haziwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of this home; without it, make a new home and join again.</source>
        <translation>Rudisha faili kutoka kwenye nakala ya folda kuu hii; bila hiyo, tengeneza folda kuu mpya na ujiunge tena.</translation>
    </message>
    <message>
        <source>A part of it was lost.</source>
        <translation>Sehemu yake ilipotea.</translation>
    </message>
    <message>
        <source>The home was never finished.</source>
        <translation>Folda kuu haikukamilishwa.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home.</source>
        <translation>Anzisha Pitanga tena; ikiendelea hivyo, tengeneza folda kuu mpya.</translation>
    </message>
    <message>
        <source>Its number of changes reached the largest one there is.</source>
        <translation>Idadi ya mabadiliko yake imefikia kikomo cha juu kabisa.</translation>
    </message>
    <message>
        <source>Close Pitanga, and open it again.</source>
        <translation>Funga Pitanga, kisha uifungue tena.</translation>
    </message>
    <message>
        <source>A shorter one is guessed, a longer one is forgotten.</source>
        <translation>Fupi zaidi hukisiwa, ndefu zaidi husahaulika.</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Chagua tarakimu 4 hadi 12.</translation>
    </message>
    <message>
        <source>Both would be one table.</source>
        <translation>Zote mbili zingekuwa jedwali moja.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Ipe mojawapo jina lingine.</translation>
    </message>
    <message>
        <source>Names are not unique; addresses are.</source>
        <translation>Majina yanaweza kufanana; anwani hazifanani.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>Toa anwani badala yake.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another version of the profile.</source>
        <translation>Imeandikwa vibaya, au ni ya toleo lingine la wasifu.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that are there.</source>
        <translation>Chagua mojawapo ya aina zilizopo.</translation>
    </message>
    <message>
        <source>It was deleted, has not arrived, or its id is misspelt.</source>
        <translation>Ilifutwa, haijafika, au ID yake imeandikwa vibaya.</translation>
    </message>
    <message>
        <source>Look for it in the list of records.</source>
        <translation>Itafute kwenye orodha ya rekodi.</translation>
    </message>
    <message>
        <source>A field does not keep to its rule; both are named above.</source>
        <translation>Uga haufuati kanuni yake; vyote viwili vimetajwa hapo juu.</translation>
    </message>
    <message>
        <source>Change that field, then save again.</source>
        <translation>Badilisha uga huo, kisha uhifadhi tena.</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the disk lost a part.</source>
        <translation>Programu nyingine iliandika kwenye hifadhidata, au diski ilipoteza sehemu.</translation>
    </message>
    <message>
        <source>Delete the record and make it again.</source>
        <translation>Futa rekodi na uitengeneze tena.</translation>
    </message>
    <message>
        <source>It was made before, here or on another device.</source>
        <translation>Ilitengenezwa kabla, hapa au kwenye kifaa kingine.</translation>
    </message>
    <message>
        <source>Change it instead of making it again.</source>
        <translation>Ibadilishe badala ya kuitengeneza tena.</translation>
    </message>
    <message>
        <source>A file of that name was there before Pitanga. It was left as it is.</source>
        <translation>Faili yenye jina hilo ilikuwepo kabla ya Pitanga. Iliachwa kama ilivyo.</translation>
    </message>
    <message>
        <source>Choose another home, or move the file away.</source>
        <translation>Chagua folda kuu nyingine, au hamisha faili.</translation>
    </message>
    <message>
        <source>A newer Pitanga changed how the data is kept.</source>
        <translation>Pitanga mpya zaidi ilibadilisha jinsi data inavyohifadhiwa.</translation>
    </message>
    <message>
        <source>Update this Pitanga, then try again.</source>
        <translation>Sasisha Pitanga hii, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>The disk lost a part of it.</source>
        <translation>Diski ilipoteza sehemu yake.</translation>
    </message>
    <message>
        <source>Start the sync again; a new session is made.</source>
        <translation>Anza kusawazisha tena; kipindi kipya kitatengenezwa.</translation>
    </message>
    <message>
        <source>The other device asked for it twice.</source>
        <translation>Kifaa kingine kiliomba mara mbili.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>Anza kusawazisha tena.</translation>
    </message>
    <message>
        <source>Start the sync again; what arrived is kept.</source>
        <translation>Anza kusawazisha tena; kilichofika kimehifadhiwa.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Kilikatika au kubadilishwa njiani.</translation>
    </message>
    <message>
        <source>Ask the device that sent it for another one.</source>
        <translation>Omba kingine kwa kifaa kilichokituma.</translation>
    </message>
    <message>
        <source>It was made by a faulty program, or to deceive.</source>
        <translation>Kilitengenezwa na programu yenye kasoro, au ili kudanganya.</translation>
    </message>
    <message>
        <source>Do not use it; ask for a new one.</source>
        <translation>Usikitumie; omba kipya.</translation>
    </message>
    <message>
        <source>One of them is missing or was changed.</source>
        <translation>Kimojawapo hakipo au kilibadilishwa.</translation>
    </message>
    <message>
        <source>Ask the other device for its certificates again.</source>
        <translation>Omba vyeti tena kwa kifaa kingine.</translation>
    </message>
    <message>
        <source>One of the two was made to look like the other.</source>
        <translation>Kimoja kati ya viwili kilitengenezwa kifanane na kingine.</translation>
    </message>
    <message>
        <source>Ask an administrator which of the two is right.</source>
        <translation>Muulize msimamizi ni kipi kati ya viwili kilicho sahihi.</translation>
    </message>
    <message>
        <source>It is another kind of file, or was cut off when it was copied.</source>
        <translation>Ni faili ya aina nyingine, au ilikatika iliponakiliwa.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Omba faili mara nyingine.</translation>
    </message>
    <message>
        <source>Two files were mixed up.</source>
        <translation>Faili mbili zilichanganywa.</translation>
    </message>
    <message>
        <source>Ask for the certificate together with its own key.</source>
        <translation>Omba cheti pamoja na ufunguo wake chenyewe.</translation>
    </message>
    <message>
        <source>The system gave no chance or no memory for it.</source>
        <translation>Mfumo haukutoa nafasi au kumbukumbu (RAM) kwa hili.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Anzisha programu tena.</translation>
    </message>
    <message>
        <source>It belongs to a website or a person.</source>
        <translation>Ni cha tovuti au cha mtu.</translation>
    </message>
    <message>
        <source>Use what the other device shows itself.</source>
        <translation>Tumia kile ambacho kifaa kingine chenyewe kinaonyesha.</translation>
    </message>
    <message>
        <source>It was not set up to take them.</source>
        <translation>Hakikuandaliwa kuvipokea.</translation>
    </message>
    <message>
        <source>Let it request one.</source>
        <translation>Kiache kiombe chenyewe.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to another account.</source>
        <translation>Diski imejaa, au folda ni ya akaunti nyingine.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the folder.</source>
        <translation>Ongeza nafasi, na uhakikishe unaruhusiwa kuandika kwenye folda.</translation>
    </message>
    <message>
        <source>The folder belongs to another account, or the disk is read-only.</source>
        <translation>Folda ni ya akaunti nyingine, au diski ni ya kusomwa tu.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Hakikisha unaruhusiwa kuandika kwenye folda.</translation>
    </message>
    <message>
        <source>The file belongs to another account.</source>
        <translation>Faili ni ya akaunti nyingine.</translation>
    </message>
    <message>
        <source>The disk keeps no rights of files, or the file belongs to another account.</source>
        <translation>Diski haihifadhi ruhusa za faili, au faili ni ya akaunti nyingine.</translation>
    </message>
    <message>
        <source>Allow only its owner to read it, or move the home to another disk.</source>
        <translation>Mruhusu mmiliki wake tu kuisoma, au hamishia folda kuu kwenye diski nyingine.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or somebody changed it.</source>
        <translation>Diski ilipoteza sehemu yake, au mtu aliibadilisha.</translation>
    </message>
    <message>
        <source>Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Irudishe kutoka kwenye nakala ya folda kuu hii; bila hiyo, tengeneza folda kuu mpya na ujiunge na kituo tena.</translation>
    </message>
    <message>
        <source>Only a certificate for a whole facility stands on its own.</source>
        <translation>Cheti cha kituo chote pekee kinaweza kusimama chenyewe.</translation>
    </message>
    <message>
        <source>Let the facility issue it.</source>
        <translation>Acha kituo kikitoe.</translation>
    </message>
    <message>
        <source>That key is on the device where the facility was made.</source>
        <translation>Ufunguo huo uko kwenye kifaa ambako kituo kiliundwa.</translation>
    </message>
    <message>
        <source>Ask that device to issue it.</source>
        <translation>Omba kifaa hicho kikitoe.</translation>
    </message>
    <message>
        <source>A parameter such as the learner was left empty.</source>
        <translation>Kigezo kama vile mwanafunzi kiliachwa tupu.</translation>
    </message>
    <message>
        <source>Fill in every parameter of its kind.</source>
        <translation>Jaza kila kigezo cha aina yake.</translation>
    </message>
    <message>
        <source>It is of another kind, or was cut off.</source>
        <translation>Ni wa aina nyingine, au ulikatika.</translation>
    </message>
    <message>
        <source>Ask for the key again; it must be an RSA key.</source>
        <translation>Omba ufunguo tena; lazima uwe ufunguo wa RSA.</translation>
    </message>
    <message>
        <source>It is of another kind, locked, or was cut off.</source>
        <translation>Ni wa aina nyingine, umefungwa, au ulikatika.</translation>
    </message>
    <message>
        <source>Use an RSA key without a passphrase.</source>
        <translation>Tumia ufunguo wa RSA usio na nenosiri.</translation>
    </message>
    <message>
        <source>The protocol knows RSA keys alone.</source>
        <translation>Itifaki inajua funguo za RSA tu.</translation>
    </message>
    <message>
        <source>Make an RSA key with 2048 bits.</source>
        <translation>Tengeneza ufunguo wa RSA wenye biti 2048.</translation>
    </message>
    <message>
        <source>The protocol takes no other length.</source>
        <translation>Itifaki haipokei urefu mwingine.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits.</source>
        <translation>Tengeneza ufunguo mpya wenye biti 2048.</translation>
    </message>
    <message>
        <source>It was cut off on the way.</source>
        <translation>Ilikatika njiani.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Iombe tena.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or request a new certificate.</source>
        <translation>Urejeshe kutoka kwenye nakala rudufu, au omba cheti kipya.</translation>
    </message>
    <message>
        <source>The two devices have different versions of the school&apos;s profile.</source>
        <translation>Vifaa viwili hivi vina matoleo tofauti ya wasifu wa shule.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Sasisha kilicho cha zamani zaidi kati ya viwili.</translation>
    </message>
    <message>
        <source>Restore a backup, or request a new certificate.</source>
        <translation>Rejesha nakala rudufu, au omba cheti kipya.</translation>
    </message>
    <message>
        <source>The database was copied or restored without its secret.</source>
        <translation>Hifadhidata ilinakiliwa au kurejeshwa bila siri yake.</translation>
    </message>
    <message>
        <source>Bring the secret file of its old home too, or request new certificates.</source>
        <translation>Leta pia faili ya siri ya folda kuu yake ya zamani, au omba vyeti vipya.</translation>
    </message>
    <message>
        <source>A check of its chain failed; which one is said below.</source>
        <translation>Ukaguzi mmoja wa mnyororo wake haukufaulu; ni upi, inaelezwa hapa chini.</translation>
    </message>
    <message>
        <source>Do not use it, and ask the device that sent it for another one.</source>
        <translation>Usikitumie, na uombe kingine kwa kifaa kilichokituma.</translation>
    </message>
</context>
<context>
    <name>pitanga::titles</name>
    <message>
        <source>Activated by id</source>
        <translation>Kitambulisho cha aliyewezesha</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Kikundi cha muda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Imegawiwa na</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Attendance of one learner</source>
        <translation>Mahudhurio ya mwanafunzi mmoja</translation>
    </message>
    <message>
        <source>Attendance session</source>
        <translation>Kipindi cha mahudhurio</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Mwaka wa kuzaliwa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Alamisho</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Kitambulisho cha chaneli</translation>
    </message>
    <message>
        <source>Channel version</source>
        <translation>Toleo la chaneli</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaneli</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Mkusanyiko</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>Completion timestamp</source>
        <translation>Wakati wa kukamilisha</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Kitambulisho cha maudhui</translation>
    </message>
    <message>
        <source>Contentnode id</source>
        <translation>Kitambulisho cha nyenzo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Course assignment</source>
        <translation>Ugawaji wa kozi</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Kipindi cha kozi</translation>
    </message>
    <message>
        <source>Course test</source>
        <translation>Mtihani wa kozi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Imeundwa</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Iliundwa tarehe</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Imeundwa na</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Mtengenezaji</translation>
    </message>
    <message>
        <source>Data model version</source>
        <translation>Toleo la muundo wa data</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Seti ya data</translation>
    </message>
    <message>
        <source>Date activated</source>
        <translation>Tarehe ya kuwezeshwa</translation>
    </message>
    <message>
        <source>Date archived</source>
        <translation>Tarehe ya kuhifadhiwa</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Tarehe ya kuundwa</translation>
    </message>
    <message>
        <source>Date deleted</source>
        <translation>Tarehe ya kufutwa</translation>
    </message>
    <message>
        <source>Date joined</source>
        <translation>Tarehe ya kujiunga</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>Tarehe ya kubadilishwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>Maelezo ya kifaa</translation>
    </message>
    <message>
        <source>Enable mark attendance</source>
        <translation>Ruhusu kuweka mahudhurio</translation>
    </message>
    <message>
        <source>End timestamp</source>
        <translation>Wakati wa mwisho</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kosa</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Mtihani</translation>
    </message>
    <message>
        <source>Exam id</source>
        <translation>Kitambulisho cha mtihani</translation>
    </message>
    <message>
        <source>Examlog</source>
        <translation>Rekodi ya mtihani</translation>
    </message>
    <message>
        <source>Extra demographics</source>
        <translation>Data nyingine za mtu</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Sehemu za ziada</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Kituo</translation>
    </message>
    <message>
        <source>Facility settings</source>
        <translation>Mipangilio ya kituo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Jina kamili</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Hinted</source>
        <translation>Kwa kidokezo</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Namba ya utambulisho</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Kitambulisho cha nakala</translation>
    </message>
    <message>
        <source>Instant report visibility</source>
        <translation>Ripoti kuonekana papo hapo</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>Historia ya matendo</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Inatumika</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Kipengee</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Last interaction timestamp</source>
        <translation>Wakati wa tendo la mwisho</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Kuingia kwa mwisho</translation>
    </message>
    <message>
        <source>Learner can delete account</source>
        <translation>Mwanafunzi anaweza kufuta akaunti</translation>
    </message>
    <message>
        <source>Learner can edit name</source>
        <translation>Mwanafunzi anaweza kubadilisha jina</translation>
    </message>
    <message>
        <source>Learner can edit password</source>
        <translation>Mwanafunzi anaweza kubadilisha nenosiri</translation>
    </message>
    <message>
        <source>Learner can edit username</source>
        <translation>Mwanafunzi anaweza kubadilisha jina la mtumiaji</translation>
    </message>
    <message>
        <source>Learner can login with no password</source>
        <translation>Mwanafunzi anaweza kuingia bila nenosiri</translation>
    </message>
    <message>
        <source>Learner can sign up</source>
        <translation>Mwanafunzi anaweza kujisajili</translation>
    </message>
    <message>
        <source>Learner device status</source>
        <translation>Hali ya kifaa cha mwanafunzi</translation>
    </message>
    <message>
        <source>Learners see fixed order</source>
        <translation>Wanafunzi huona mpangilio usiobadilika</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>Lesson assignment</source>
        <translation>Ugawaji wa somo</translation>
    </message>
    <message>
        <source>Lesson copy for one learner</source>
        <translation>Nakala ya somo kwa mwanafunzi mmoja</translation>
    </message>
    <message>
        <source>Lesson id</source>
        <translation>Kitambulisho cha somo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>Kigezo cha umahiri</translation>
    </message>
    <message>
        <source>Mastery level</source>
        <translation>Kiwango cha umahiri</translation>
    </message>
    <message>
        <source>Masterylog</source>
        <translation>Rekodi ya umahiri</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Uanachama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Mzazi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Picture password</source>
        <translation>Nenosiri la picha</translation>
    </message>
    <message>
        <source>Picture password settings</source>
        <translation>Mipangilio ya nenosiri la picha</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yupo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mpangilio tayari</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>Muhtasari wa maendeleo</translation>
    </message>
    <message>
        <source>Question count</source>
        <translation>Idadi ya maswali</translation>
    </message>
    <message>
        <source>Question sources</source>
        <translation>Vyanzo vya maswali</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Mtihani</translation>
    </message>
    <message>
        <source>Quiz answer (old)</source>
        <translation>Jibu la mtihani (la zamani)</translation>
    </message>
    <message>
        <source>Quiz assignment</source>
        <translation>Ugawaji wa mtihani</translation>
    </message>
    <message>
        <source>Quiz copy for one learner</source>
        <translation>Nakala ya mtihani kwa mwanafunzi mmoja</translation>
    </message>
    <message>
        <source>Quiz log (old)</source>
        <translation>Rekodi ya mtihani (ya zamani)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Imesajiliwa</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Nyenzo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Jukumu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mbegu</translation>
    </message>
    <message>
        <source>Serialized exam</source>
        <translation>Mtihani uliopangwa kwa maandishi</translation>
    </message>
    <message>
        <source>Serialized lesson</source>
        <translation>Somo lililopangwa kwa maandishi</translation>
    </message>
    <message>
        <source>Session start datetime</source>
        <translation>Mwanzo wa kipindi</translation>
    </message>
    <message>
        <source>Sessionlog</source>
        <translation>Rekodi ya kipindi</translation>
    </message>
    <message>
        <source>Show download button in learn</source>
        <translation>Onyesha kitufe cha kupakua kwenye Jifunze</translation>
    </message>
    <message>
        <source>Sign-in session</source>
        <translation>Kipindi cha kuingia</translation>
    </message>
    <message>
        <source>Simple answer</source>
        <translation>Jibu rahisi</translation>
    </message>
    <message>
        <source>Start timestamp</source>
        <translation>Wakati wa kuanza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Status sentiment</source>
        <translation>Tathmini ya hali</translation>
    </message>
    <message>
        <source>Summarylog</source>
        <translation>Rekodi ya muhtasari</translation>
    </message>
    <message>
        <source>Test type</source>
        <translation>Aina ya mtihani</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Muda uliotumika</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Unit contentnode id</source>
        <translation>Kitambulisho cha nyenzo ya kitengo</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Ilisasishwa tarehe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Visit to a resource</source>
        <translation>Ziara kwa nyenzo</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Kitambulisho cha mgeni</translation>
    </message>
</context>
</TS>
