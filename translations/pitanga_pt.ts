<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s second device could not be started. Start the demo again.</source>
        <translation>O segundo dispositivo da demonstração não pôde ser iniciado. Inicie a demonstração de novo.</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>Secretaria da escola</translation>
    </message>
    <message>
        <source>The sample school is missing from the program. Install it again.</source>
        <translation>A escola de exemplo não está no programa. Instale-o de novo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a school&apos;s data the same on every laptop that may have it.</source>
        <translation>Mantém os dados de uma escola iguais em todos os laptops que podem tê-los.</translation>
    </message>
    <message>
        <source>Folder of this device&apos;s data.</source>
        <translation>Pasta com os dados deste dispositivo.</translation>
    </message>
    <message>
        <source>Try Pitanga with a sample school on a second device.</source>
        <translation>Experimentar o Pitanga com uma escola de exemplo em um segundo dispositivo.</translation>
    </message>
    <message>
        <source>Fill the screen with one state, sync by itself, leave with a PIN.</source>
        <translation>Encher a tela com um só estado, sincronizar sozinho, sair com um PIN.</translation>
    </message>
    <message>
        <source>A second device is being made ready</source>
        <translation>Um segundo dispositivo está sendo preparado</translation>
    </message>
    <message>
        <source>It gets a sample school of some 20,000 records and appears here in a few seconds.</source>
        <translation>Ele recebe uma escola de exemplo com cerca de 20 mil registros e aparece aqui em poucos segundos.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este laptop</translation>
    </message>
</context>
<context>
    <name>pitanga::AddAddressPanel</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Adicionar um dispositivo pelo endereço</translation>
    </message>
    <message>
        <source>Address of the other device</source>
        <translation>Endereço do outro dispositivo</translation>
    </message>
    <message>
        <source>To add this laptop on the other device, type there: %1</source>
        <translation>Para adicionar este laptop no outro dispositivo, digite lá: %1</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>Perguntando quem está lá…</translation>
    </message>
    <message>
        <source>Pitanga shows it there in Settings, under “Network”. For Kolibri, it is what a browser is given to open it.</source>
        <translation>O Pitanga mostra o endereço lá em Configurações, em “Rede”. No Kolibri, é o endereço que se dá ao navegador para abri-lo.</translation>
    </message>
</context>
<context>
    <name>pitanga::ApprovalPage</name>
    <message>
        <source>A device asks to join</source>
        <translation>Um dispositivo pede para entrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>For a teacher’s laptop</source>
        <translation>Para o laptop de um professor</translation>
    </message>
    <message>
        <source>Some learners</source>
        <translation>Alguns alunos</translation>
    </message>
    <message>
        <source>Only what belongs to them, and the school’s structure</source>
        <translation>Só o que é deles e a estrutura da escola</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>Nome ou turma</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Let it join</source>
        <translation>Deixar entrar</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>What may %1 have?</source>
        <translation>O que %1 pode ter?</translation>
    </message>
    <message>
        <source>%1 asks to join %2. You compared the words with it.</source>
        <translation>%1 pede para entrar em %2. As palavras dos dois já foram comparadas.</translation>
    </message>
    <message>
        <source>This laptop itself may not have everything</source>
        <translation>Nem este laptop pode ter tudo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>learner, classes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will be able to read and change all of %2, as this laptop does.</source>
        <translation>%1 poderá ler e alterar tudo em %2, como este laptop.</translation>
    </message>
    <message>
        <source>Tick the learners whose data %1 may have.</source>
        <translation>Marque os alunos cujos dados %1 pode ter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>%1 terá o que é de %Ln aluno.</numerusform>
            <numerusform>%1 terá o que é de %Ln alunos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::BarChart</name>
    <message>
        <source>Records received and sent a day</source>
        <translation>Registros recebidos e enviados por dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: no sync</source>
        <translation>%1: sem sincronização</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: parou</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 recebidos, %3 enviados</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateInspector</name>
    <message>
        <source>All certificates</source>
        <translation>Todos os certificados</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Mostrar filtros</translation>
    </message>
    <message>
        <source>Show the signed text</source>
        <translation>Mostrar o texto assinado</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar impressão digital</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>Certificado escolhido</translation>
    </message>
    <message>
        <source>Hide filters</source>
        <translation>Ocultar filtros</translation>
    </message>
    <message>
        <source>Hide the signed text</source>
        <translation>Ocultar o texto assinado</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>O que ele abre</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Impressão digital da chave</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>Em dígitos</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>What it opens cannot be told. The checks say why.</source>
        <translation>Não dá para saber o que ele abre. As verificações dizem por quê.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Pode ler</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Pode alterar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Checks, all passed</source>
        <translation>Verificações: todas passaram</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>The root, %1</source>
        <translation>A raiz, %1</translation>
    </message>
    <message>
        <source>Above it, %1</source>
        <translation>Acima dele, %1</translation>
    </message>
    <message>
        <source>What it claims to open</source>
        <translation>O que ele diz abrir</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateTree</name>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message>
        <source>%1, %2, yours</source>
        <translation>%1, %2, seu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility</source>
        <translation>Este laptop não é de nenhuma instituição</translation>
    </message>
    <message>
        <source>A certificate says which parts of a facility’s data its holder may have.</source>
        <translation>Um certificado diz que partes dos dados de uma instituição o portador pode ter.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fechar o arquivo</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir “Por perto”</translation>
    </message>
    <message>
        <source>How do you get a certificate?</source>
        <translation>Como se consegue um certificado?</translation>
    </message>
    <message>
        <source>Join a facility of a device nearby.</source>
        <translation>Entre na instituição de um dispositivo por perto.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Abrir um arquivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.json *.cert);;All files (*)</source>
        <translation>Certificados (*.json *.cert);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>It was only looked at. Nothing of it was stored.</source>
        <translation>Ele só foi examinado. Nada dele foi guardado.</translation>
    </message>
    <message>
        <source>It was only looked at. It holds a private key: whoever has the file can act in its name.</source>
        <translation>Ele só foi examinado. Contém uma chave privada: quem tem o arquivo pode agir em nome dele.</translation>
    </message>
    <message>
        <source>This is in the file %1.</source>
        <translation>Este está no arquivo %1.</translation>
    </message>
</context>
<context>
    <name>pitanga::CheckList</name>
    <message>
        <source>Passed: %1</source>
        <translation>Passou: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoicePage</name>
    <message>
        <source>What to sync</source>
        <translation>O que sincronizar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All this laptop may have</source>
        <translation>Tudo o que este laptop pode ter</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>Uma turma</translation>
    </message>
    <message>
        <source>Its learners and their work</source>
        <translation>Os alunos e o trabalho deles</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Um aluno</translation>
    </message>
    <message>
        <source>For a take-home device</source>
        <translation>Para um dispositivo que vai para casa</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Escolha própria</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation>Como marcado abaixo</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>What to sync with %1</source>
        <translation>O que sincronizar com %1</translation>
    </message>
    <message>
        <source>No class is known here yet</source>
        <translation>Ainda não há turmas aqui</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Ainda não há pessoas aqui</translation>
    </message>
    <message>
        <source>Which learner</source>
        <translation>Qual aluno</translation>
    </message>
    <message>
        <source>Which class</source>
        <translation>Qual turma</translation>
    </message>
    <message>
        <source>Pitanga remembers this choice for this device.</source>
        <translation>O Pitanga lembra esta escolha para este dispositivo.</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message>
        <source>Part of the facility’s data</source>
        <translation>Parte dos dados da instituição</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Registros aqui</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Parts of the facility’s data</source>
        <translation>Partes dos dados da instituição</translation>
    </message>
    <message>
        <source>People and their work</source>
        <translation>Pessoas e seu trabalho</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sem turma</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar mais %Ln</numerusform>
            <numerusform>Mostrar mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s certificate does not allow it. An administrator can give another.</source>
        <translation>O certificado deste laptop não permite. Um administrador pode dar outro.</translation>
    </message>
    <message>
        <source>%1 may not share this. Its administrator can allow it.</source>
        <translation>%1 não pode compartilhar isto. O administrador dele pode permitir.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>escolhido em parte</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, chosen or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 de %Ln aluno</numerusform>
            <numerusform>%1 de %Ln alunos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message>
        <source>Compare all six, in this order. Ask the person at that laptop to read them aloud.</source>
        <translation>Compare as seis, nesta ordem. Peça à pessoa no outro laptop que leia em voz alta.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>São iguais</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>o outro</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Chamando %1…</translation>
    </message>
    <message>
        <source>%1 says: the same words. Look before you answer.</source>
        <translation>%1 diz: as mesmas palavras. Olhe antes de responder.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>Esperando a resposta de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 ainda não respondeu. Estas palavras valem por mais %Ln minuto.</numerusform>
            <numerusform>%1 ainda não respondeu. Estas palavras valem por mais %Ln minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two devices know each other now.</source>
        <translation>Agora os dois dispositivos se conhecem.</translation>
    </message>
    <message>
        <source>From now on a device that only pretends to be %1 is noticed.</source>
        <translation>De agora em diante, um dispositivo que só finja ser %1 será notado.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared.</source>
        <translation>Parou: nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Pode haver alguém entre os dois dispositivos, ou a outra tela é de outro laptop. Recomece perto desse laptop.</translation>
    </message>
    <message>
        <source>The words were not compared in time.</source>
        <translation>As palavras não foram comparadas a tempo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again.</source>
        <translation>Nada foi compartilhado. Recomece.</translation>
    </message>
</context>
<context>
    <name>pitanga::ComparePage</name>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>As duas telas mostram as mesmas palavras?</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Comparar palavras com %1</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Olhe para %1. As mesmas palavras provam que não há ninguém no meio.</translation>
    </message>
    <message>
        <source>%1 asks for it. The same words prove that nobody is in between.</source>
        <translation>%1 pede isso. As mesmas palavras provam que não há ninguém no meio.</translation>
    </message>
</context>
<context>
    <name>pitanga::CreateFacilityForm</name>
    <message>
        <source>Name of the facility</source>
        <translation>Nome da instituição</translation>
    </message>
    <message>
        <source>Usually the school’s name.</source>
        <translation>Normalmente, o nome da escola.</translation>
    </message>
    <message>
        <source>Your name as its administrator</source>
        <translation>Seu nome como administrador</translation>
    </message>
    <message>
        <source>One word, such as amina. You need it to let other devices join.</source>
        <translation>Uma palavra só, como amina. Serve para deixar outros dispositivos entrarem.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>It cannot be looked up later. Keep it safe.</source>
        <translation>Não há como ver a senha depois. Guarde-a bem.</translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Procurar nestes registros</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Ainda não há registros</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Eles chegam com a primeira sincronização.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir “Por perto”</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>De onde eles vêm?</translation>
    </message>
    <message>
        <source>From another device. Join its facility on the page Nearby, then sync.</source>
        <translation>De outro dispositivo. Entre na instituição dele na página “Por perto” e depois sincronize.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Tipos de registro</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Only what came from %1 with this sync.</source>
        <translation>Só o que veio de %1 nesta sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln registro encontrado</numerusform>
            <numerusform>%Ln registros encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Search for fewer or other ones.</source>
        <translation>Nada tem estas palavras. Procure com menos palavras ou com outras.</translation>
    </message>
    <message>
        <source>There are none of these yet.</source>
        <translation>Ainda não há nenhum destes.</translation>
    </message>
    <message>
        <source>None of these came with this sync.</source>
        <translation>Nenhum destes veio nesta sincronização.</translation>
    </message>
</context>
<context>
    <name>pitanga::DetailsBox</name>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
</context>
<context>
    <name>pitanga::DoctorPage</name>
    <message>
        <source>Find the cause</source>
        <translation>Descobrir a causa</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>The report holds no names of learners, no passwords and no keys.</source>
        <translation>O relatório não tem nomes de alunos, senhas nem chaves.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Why %1 does not sync</source>
        <translation>Por que %1 não sincroniza</translation>
    </message>
    <message>
        <source>Why %1 cannot be reached</source>
        <translation>Por que %1 está fora de alcance</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Procurando a causa</translation>
    </message>
    <message>
        <source>This takes a few seconds, up to half a minute where nothing answers.</source>
        <translation>Leva alguns segundos, até meio minuto quando nada responde.</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 está ao alcance</translation>
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
        <translation>Adicionar por endereço…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Create a facility…</source>
        <translation>Criar uma instituição…</translation>
    </message>
    <message>
        <source>Opening a file is not possible yet: this version makes and reads no files of a facility.</source>
        <translation>Ainda não dá para abrir um arquivo: esta versão não cria nem lê arquivos de uma instituição.</translation>
    </message>
    <message>
        <source>No facility was found yet. It appears here by itself as soon as a device that holds one is near and switched on.</source>
        <translation>Ainda não se encontrou nenhuma instituição. Ela aparece aqui sozinha assim que um dispositivo que a tem estiver perto e ligado.</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>Não está na lista?</translation>
    </message>
</context>
<context>
    <name>pitanga::FirstRun</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>Como se chama este laptop?</translation>
    </message>
    <message>
        <source>Three short steps, then its data comes by itself.</source>
        <translation>Três passos curtos, e os dados chegam sozinhos.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Em que instituição trabalha?</translation>
    </message>
    <message>
        <source>Choose yours, and its data comes to this laptop.</source>
        <translation>Escolha a sua, e os dados dela vêm para este laptop.</translation>
    </message>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>As duas telas mostram as mesmas palavras?</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Olhe para %1. As mesmas palavras provam que não há ninguém no meio.</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Pedindo a %1</translation>
    </message>
    <message>
        <source>Somebody there lets this laptop in with one click.</source>
        <translation>Alguém lá deixa este laptop entrar com um clique.</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>Uma nova instituição</translation>
    </message>
    <message>
        <source>It begins on this laptop. Other devices join it from here.</source>
        <translation>Ela começa neste laptop. Outros dispositivos entram nela a partir daqui.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now</source>
        <translation>Este laptop agora é de %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Use a name and password instead</source>
        <translation>Usar nome e senha</translation>
    </message>
    <message>
        <source>Next: prove that you may join</source>
        <translation>A seguir: provar que pode entrar</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Get its data</source>
        <translation>Buscar os dados</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>On %1, click “Let it join”. This page goes on by itself.</source>
        <translation>Em %1, clique em “Deixar entrar”. Esta página continua sozinha.</translation>
    </message>
    <message>
        <source>Next, let other devices join it, or add its people on the page Data.</source>
        <translation>Agora, deixe outros dispositivos entrarem nela ou adicione as pessoas na página “Dados”.</translation>
    </message>
    <message>
        <source>Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.</source>
        <translation>Os dados estão em %1. Nada foi movido ainda: busque-os agora, ou mais tarde com “Sincronizar” no cartão dele.</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Descobrir a causa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Chosen sync</source>
        <translation>Sincronização escolhida</translation>
    </message>
    <message>
        <source>Details of the chosen sync</source>
        <translation>Detalhes da sincronização escolhida</translation>
    </message>
    <message>
        <source>The other device asked for it.</source>
        <translation>O outro dispositivo a pediu.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>%1 novos, %2 alterados, %3 excluídos</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 em %Ln pedido</numerusform>
            <numerusform>%1 em %Ln pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <comment>scopes of two certificates</comment>
        <translation>%1 aqui, %2 lá</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message>
        <source>No sync is like that. Choose other filters.</source>
        <translation>Nenhuma sincronização é assim. Escolha outros filtros.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Ainda sem sincronizações</translation>
    </message>
    <message>
        <source>Every sync is listed here: when, with whom, and what moved.</source>
        <translation>Cada sincronização aparece aqui: quando, com quem e o que foi movido.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir “Por perto”</translation>
    </message>
    <message>
        <source>How do you sync?</source>
        <translation>Como se sincroniza?</translation>
    </message>
    <message>
        <source>On the page Nearby, choose a device and click Sync.</source>
        <translation>Na página “Por perto”, escolha um dispositivo e clique em “Sincronizar”.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer tempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Para uma planilha (CSV)…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>Para um programa (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>%Ln sincronização salva.</numerusform>
            <numerusform>%Ln sincronizações salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos os dispositivos</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>so many syncs, so many devices</comment>
        <translation>%1 com %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronização</numerusform>
            <numerusform>%Ln sincronizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recebidos: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviados: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::JoinPage</name>
    <message>
        <source>Join facility</source>
        <translation>Entrar na instituição</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Type it anyway</source>
        <translation>Digitar mesmo assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Esta conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Somebody on this network could read the password you type.</source>
        <translation>Alguém nesta rede poderia ler a senha digitada.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>É usada uma vez e não fica guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Nome de um administrador</translation>
    </message>
    <message>
        <source>%1 holds it. Its administrator can let this laptop in.</source>
        <translation>A instituição está em %1. O administrador dele pode deixar este laptop entrar.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Em que instituição trabalha?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Entrar em %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Pedindo a %1…</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>the page before</source>
        <translation>página anterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controle seguinte e anterior</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Painel seguinte e anterior</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nearby, Data, Certificates, History</source>
        <translation>Por perto, Dados, Certificados, Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back. A sync goes on</source>
        <translation>Voltar. Uma sincronização continua</translation>
    </message>
    <message>
        <source>Search the records, or find a setting</source>
        <translation>Procurar nos registros ou achar uma configuração</translation>
    </message>
    <message>
        <source>Look again, reload the page</source>
        <translation>Procurar de novo, recarregar a página</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todos</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Adicionar um dispositivo pelo endereço</translation>
    </message>
    <message>
        <source>More about a device</source>
        <translation>Mais sobre um dispositivo</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar a linha</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text larger, smaller, as it was</source>
        <translation>Texto maior, menor, como era</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskSupervisor</name>
    <message>
        <source>Kiosk: the screen runs as process %1.</source>
        <translation>Quiosque: a tela funciona como processo %1.</translation>
    </message>
    <message>
        <source>Kiosk: the screen ended (%1). It starts again in %2 s.</source>
        <translation>Quiosque: a tela terminou (%1). Ela recomeça em %2 s.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskWindow</name>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Parado: esta tela precisa do administrador</translation>
    </message>
    <message>
        <source>Hold Esc to enter the PIN</source>
        <translation>Segure Esc para digitar o PIN</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>That device is not known here any more. It was forgotten. Add it again on the page Nearby.</source>
        <translation>Esse dispositivo já não é conhecido aqui. Foi esquecido. Adicione-o de novo na página “Por perto”.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now.</source>
        <translation>Este laptop agora é de %1.</translation>
    </message>
    <message>
        <source>Sync to get its records.</source>
        <translation>Sincronize para buscar os registros.</translation>
    </message>
</context>
<context>
    <name>pitanga::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>pitanga::MonoLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>pitanga::NameStep</name>
    <message>
        <source>Name of this laptop</source>
        <translation>Nome deste laptop</translation>
    </message>
    <message>
        <source>Others nearby see it under this name, such as “Amina’s laptop”.</source>
        <translation>Quem está por perto o vê com este nome, como “Laptop da Amina”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Nomes e registros ficam como estão, em qualquer idioma.</translation>
    </message>
</context>
<context>
    <name>pitanga::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Mais páginas</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Others cannot connect</source>
        <translation>Não aceita conexões</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Visível por perto</translation>
    </message>
    <message>
        <source>Others can connect</source>
        <translation>Aceita conexões</translation>
    </message>
    <message>
        <source>This device: %1</source>
        <translation>Este dispositivo: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::NearbyPage</name>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <translation>Adicionar por endereço…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todos</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>No other device yet</source>
        <translation>Ainda nenhum outro dispositivo</translation>
    </message>
    <message>
        <source>A device appears here by itself as soon as it is near and switched on.</source>
        <translation>Um dispositivo aparece aqui sozinho assim que estiver perto e ligado.</translation>
    </message>
    <message>
        <source>Looking nearby…</source>
        <translation>Procurando por perto…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s).</source>
        <translation>
            <numerusform>%Ln dispositivo.</numerusform>
            <numerusform>%Ln dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %1 out of reach.</source>
        <translation>
            <numerusform>%Ln dispositivo, %1 fora de alcance.</numerusform>
            <numerusform>%Ln dispositivos, %1 fora de alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>Ainda procurando.</translation>
    </message>
    <message>
        <source>Know its address?</source>
        <translation>Sabe o endereço?</translation>
    </message>
    <message>
        <source>Some networks hide devices from each other. An address works there too.</source>
        <translation>Algumas redes escondem os dispositivos uns dos outros. Com o endereço também funciona.</translation>
    </message>
    <message>
        <source>This laptop is on a network</source>
        <translation>Este laptop está em uma rede</translation>
    </message>
    <message>
        <source>Open Pitanga or Kolibri on the other device, and see that it is on the same one.</source>
        <translation>Abra o Pitanga ou o Kolibri no outro dispositivo e veja se ele está na mesma rede.</translation>
    </message>
    <message>
        <source>This laptop cannot look around</source>
        <translation>Este laptop não consegue procurar</translation>
    </message>
    <message>
        <source>This laptop is on no network</source>
        <translation>Este laptop não está em nenhuma rede</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable. Devices then appear by themselves.</source>
        <translation>Ligue o Wi-Fi ou conecte um cabo. Os dispositivos aparecem então sozinhos.</translation>
    </message>
    <message>
        <source>Others can see this laptop</source>
        <translation>Outros podem ver este laptop</translation>
    </message>
    <message>
        <source>They see it as “%1”.</source>
        <translation>Eles o veem como “%1”.</translation>
    </message>
    <message>
        <source>Others can connect to this laptop</source>
        <translation>Outros podem se conectar a este laptop</translation>
    </message>
    <message>
        <source>Its name is “%1”. On the other device, add %2.</source>
        <translation>O nome dele é “%1”. No outro dispositivo, adicione %2.</translation>
    </message>
    <message>
        <source>Others cannot connect to this laptop</source>
        <translation>Outros não podem se conectar a este laptop</translation>
    </message>
    <message>
        <source>It can still connect to them.</source>
        <translation>Ele ainda pode se conectar a outros.</translation>
    </message>
</context>
<context>
    <name>pitanga::Page</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Voltar: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::PeerCard</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Descobrir a causa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
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
        <translation>Mais para %1</translation>
    </message>
    <message>
        <source>Choose what to sync…</source>
        <translation>Escolher o que sincronizar…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparar palavras…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar sozinho</translation>
    </message>
    <message>
        <source>Join %1…</source>
        <translation>Entrar em %1…</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Mostrar o último resultado</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não criptografada</translation>
    </message>
    <message>
        <source>Encrypted, its key was compared</source>
        <translation>Criptografada, chave comparada</translation>
    </message>
    <message>
        <source>Encrypted, its key was not compared yet</source>
        <translation>Criptografada, chave ainda não comparada</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>It shows itself on this network</source>
        <translation>Ele se mostra nesta rede</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>It has not said yet</source>
        <translation>Ainda não disse</translation>
    </message>
    <message>
        <source>Facilities there</source>
        <translation>Instituições lá</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Esquecer %1?</translation>
    </message>
    <message>
        <source>Its card goes. Your records stay, and it can be added again by its address.</source>
        <translation>O cartão some. Seus registros ficam, e ele pode ser adicionado de novo pelo endereço.</translation>
    </message>
</context>
<context>
    <name>pitanga::PinCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Sair do quiosque?</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Digite o PIN.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Choose a PIN for this screen</source>
        <translation>Escolha um PIN para esta tela</translation>
    </message>
    <message>
        <source>It has 4 to 12 digits. Without it nobody can leave the kiosk.</source>
        <translation>Tem de 4 a 12 dígitos. Sem ele, ninguém pode sair do quiosque.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>Digite mais uma vez.</translation>
    </message>
    <message>
        <source>The two differ. Choose a PIN once more.</source>
        <translation>Os dois são diferentes. Escolha um PIN mais uma vez.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Esse não é o PIN. Tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Esse não é o PIN. Espere %Ln segundo.</numerusform>
            <numerusform>Esse não é o PIN. Espere %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PreviewPanel</name>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Salvar para depois</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking %1 what it has…</source>
        <translation>Perguntando a %1 o que tem…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what this laptop is to have.</source>
        <translation>Nada está escolhido. Marque o que este laptop deve ter.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>to receive, about %1</source>
        <comment>so many records</comment>
        <translation>a receber, cerca de %1</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>a receber</translation>
    </message>
    <message>
        <source>to send, about %1</source>
        <comment>so many records</comment>
        <translation>a enviar, cerca de %1</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>Free space after</source>
        <translation>Espaço livre depois</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Nada de novo. Os dois dispositivos têm o mesmo.</translation>
    </message>
    <message>
        <source>An estimate: %1 tells no more before a sync.</source>
        <translation>Uma estimativa: %1 não diz mais antes de sincronizar.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Nada foi movido ainda.</translation>
    </message>
    <message>
        <source>%1 to receive, %2 to send.</source>
        <translation>%1 a receber, %2 a enviar.</translation>
    </message>
    <message>
        <source>People will lack their classes.</source>
        <translation>As pessoas ficarão sem suas turmas.</translation>
    </message>
    <message>
        <source>Without the school, its classes and groups, they cannot be shown.</source>
        <translation>Sem a escola, suas turmas e seus grupos, não há como mostrá-las.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Adicionar a escola</translation>
    </message>
    <message>
        <source>Scores will lack their questions.</source>
        <translation>As notas ficarão sem suas perguntas.</translation>
    </message>
    <message>
        <source>Lessons and quizzes come only together with everything.</source>
        <translation>Lições e testes só vêm junto com tudo.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Sincronizar tudo</translation>
    </message>
    <message>
        <source>An estimate: %1 to receive, %2 to send.</source>
        <translation>Uma estimativa: %1 a receber, %2 a enviar.</translation>
    </message>
</context>
<context>
    <name>pitanga::ProgressBlock</name>
    <message>
        <source>Nothing is lost if you close the lid.</source>
        <translation>Nada se perde ao fechar a tampa.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Progresso da sincronização</translation>
    </message>
    <message>
        <source>Details of the sync</source>
        <translation>Detalhes da sincronização</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Records in this step</source>
        <translation>Registros nesta etapa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>Bytes movidos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>pitanga::RecordPanel</name>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>Raw form of the record</source>
        <translation>Forma bruta do registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a record to see its fields and versions.</source>
        <translation>Escolha um registro para ver seus campos e versões.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Vistas do registro</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>A newer version waits.</source>
        <translation>Uma versão mais nova espera.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed here, goes out with the next sync</source>
        <translation>Alterado aqui, segue na próxima sincronização</translation>
    </message>
    <message>
        <source>As last synced or saved</source>
        <translation>Como na última sincronização ou gravação</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>pitanga::SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>Limpar a procura</translation>
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
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Achar uma configuração</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de configuração</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronização automática</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Others see this name.</source>
        <translation>Outros veem este nome.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Nomes e registros ficam como estão, em qualquer idioma.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Continuar em segundo plano com a janela fechada</translation>
    </message>
    <message>
        <source>Pitanga stays in the tray, syncs by itself and can be seen by others.</source>
        <translation>O Pitanga fica na bandeja, sincroniza sozinho e pode ser visto por outros.</translation>
    </message>
    <message>
        <source>Sync with chosen devices when they come near</source>
        <translation>Sincronizar com os dispositivos escolhidos quando estiverem perto</translation>
    </message>
    <message>
        <source>Also sync every</source>
        <translation>Sincronizar também a cada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Nothing is begun by itself. Who was chosen is kept.</source>
        <translation>Nada começa sozinho. Quem foi escolhido fica guardado.</translation>
    </message>
    <message>
        <source>Let others connect</source>
        <translation>Aceitar conexões</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Where others connect. Only change it if another program needs this one.</source>
        <translation>Por onde outros se conectam. Mude só se outro programa precisar desta.</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>Também sem criptografia</translation>
    </message>
    <message>
        <source>Kolibri devices can connect in no other way. Pitangas always encrypt.</source>
        <translation>Dispositivos Kolibri só podem se conectar assim. O Pitanga sempre criptografa.</translation>
    </message>
    <message>
        <source>Be seen nearby</source>
        <translation>Ser visto por perto</translation>
    </message>
    <message>
        <source>Also show to Kolibri devices</source>
        <translation>Mostrar também a dispositivos Kolibri</translation>
    </message>
    <message>
        <source>They connect without encryption.</source>
        <translation>Eles se conectam sem criptografia.</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>Pressione Enter para usar.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Uma porta é um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Onde estão os dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Mostrar teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tudo pode ser feito sem mouse.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Em %1.</translation>
    </message>
    <message>
        <source>Another program answers for this data, or no port is free. This laptop can still connect to others.</source>
        <translation>Outro programa responde por estes dados, ou nenhuma porta está livre. Este laptop ainda pode se conectar a outros.</translation>
    </message>
    <message>
        <source>Nobody can connect to this laptop. It can still connect to others.</source>
        <translation>Ninguém pode se conectar a este laptop. Ele ainda pode se conectar a outros.</translation>
    </message>
    <message>
        <source>Others see this laptop as “%1”.</source>
        <translation>Outros veem este laptop como “%1”.</translation>
    </message>
    <message>
        <source>This laptop is on no network. It can still be added by its address.</source>
        <translation>Este laptop não está em nenhuma rede. Ainda pode ser adicionado pelo endereço.</translation>
    </message>
    <message>
        <source>%1 used, %2 free on this disk</source>
        <translation>%1 em uso, %2 livres neste disco</translation>
    </message>
    <message>
        <source>Sync by itself with %1</source>
        <translation>Sincronizar sozinho com %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>sync by itself</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>Devices that this laptop can sync with are listed here.</source>
        <translation>Os dispositivos com que este laptop pode sincronizar aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>pitanga::StepList</name>
    <message>
        <source>Step: %1</source>
        <translation>Etapa: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message>
        <source>Nearby</source>
        <translation>Por perto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Descobrir a causa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>Alterados nos dois</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já estavam aqui</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Novos ou alterados</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>O que chegou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>pitanga::Tray</name>
    <message>
        <source>Open Pitanga</source>
        <translation>Abrir o Pitanga</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todos</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>Pausar a sincronização automática</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Something to review</source>
        <translation>Algo para rever</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parou</translation>
    </message>
    <message>
        <source>No device nearby</source>
        <translation>Nenhum dispositivo por perto</translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message>
        <source>The file could not be written. Choose another folder, then try again.</source>
        <translation>O arquivo não pôde ser gravado. Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Last one %1.</source>
        <translation>A última: %1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>em %Ln minuto</numerusform>
            <numerusform>em %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>às %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose below with whom.</source>
        <translation>Escolha abaixo com quem.</translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you switch it on again.</source>
        <translation>Em pausa. Nada começa até ligar de novo.</translation>
    </message>
    <message>
        <source>Syncing at the moment.</source>
        <translation>Sincronizando neste momento.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>Syncs by itself, paused at the moment</source>
        <translation>Sincroniza sozinho, em pausa neste momento</translation>
    </message>
    <message>
        <source>Syncs by itself</source>
        <translation>Sincroniza sozinho</translation>
    </message>
    <message>
        <source>Syncs by itself. Tries again %1</source>
        <translation>Sincroniza sozinho. Nova tentativa: %1</translation>
    </message>
    <message>
        <source>Syncs by itself. Next try %1</source>
        <translation>Sincroniza sozinho. Próxima tentativa: %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>instituição %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>pessoa %1</translation>
    </message>
    <message>
        <source>This laptop may read and change everything in %1.</source>
        <translation>Este laptop pode ler e alterar tudo em %1.</translation>
    </message>
    <message>
        <source>Whoever holds it may read and change everything in %1.</source>
        <translation>Quem o tem pode ler e alterar tudo em %1.</translation>
    </message>
    <message>
        <source>%1 may read and change everything in %2.</source>
        <translation>%1 pode ler e alterar tudo em %2.</translation>
    </message>
    <message>
        <source>This laptop may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Este laptop pode ler a estrutura de %1, e ler e alterar só o que é de %2.</translation>
    </message>
    <message>
        <source>Whoever holds it may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Quem o tem pode ler a estrutura de %1, e ler e alterar só o que é de %2.</translation>
    </message>
    <message>
        <source>%1 may read the structure of %2, and read and change only what belongs to %3.</source>
        <translation>%1 pode ler a estrutura de %2, e ler e alterar só o que é de %3.</translation>
    </message>
    <message>
        <source>It opens a part of %1. What exactly, its filters tell.</source>
        <translation>Ele abre uma parte de %1. Os filtros dizem qual exatamente.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed, because one above it is not valid.</source>
        <translation>Não se pode confiar neste certificado, porque um acima dele não é válido.</translation>
    </message>
    <message>
        <source>This certificate claims everything in %1, but it cannot be believed.</source>
        <translation>Este certificado reivindica tudo em %1, mas não se pode confiar nele.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed. A check below says why.</source>
        <translation>Não se pode confiar neste certificado. Uma verificação abaixo diz por quê.</translation>
    </message>
    <message>
        <source>No device accepts it.</source>
        <translation>Nenhum dispositivo o aceita.</translation>
    </message>
    <message>
        <source>The facility began with it.</source>
        <translation>A instituição começou com ele.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Emitido por %1.</translation>
    </message>
    <message>
        <source>Not used in a sync with this laptop yet.</source>
        <translation>Ainda não usado em uma sincronização com este laptop.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este laptop</translation>
    </message>
    <message>
        <source>A device not met yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Not valid: claims everything</source>
        <translation>Não válido: reivindica tudo</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Não válido</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raiz</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>School, classes and groups</source>
        <translation>Escola, turmas e grupos</translation>
    </message>
    <message>
        <source>People and their accounts</source>
        <translation>Pessoas e suas contas</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>Registros de aprendizagem</translation>
    </message>
    <message>
        <source>Lessons and quizzes</source>
        <translation>Lições e testes</translation>
    </message>
    <message>
        <source>Work done without an account</source>
        <translation>Trabalho feito sem conta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sem acesso</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Só adicionar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Ler e alterar</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <comment>read, of one person alone</comment>
        <translation>%1, só de %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Free space here</source>
        <translation>Espaço livre aqui</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Digitar o endereço</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar os passos</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparar palavras</translation>
    </message>
    <message>
        <source>Join facility</source>
        <translation>Entrar na instituição</translation>
    </message>
    <message>
        <source>Create a facility</source>
        <translation>Criar uma instituição</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga and go to Settings.</source>
        <translation>Nesse laptop, abra o Pitanga e vá a Configurações.</translation>
    </message>
    <message>
        <source>Under Network, switch on “Let others connect”, and see which port stands below it.</source>
        <translation>Em “Rede”, ligue “Aceitar conexões” e veja que porta aparece abaixo.</translation>
    </message>
    <message>
        <source>Open that laptop’s own firewall settings, and allow Pitanga or that port for the home or work network. It may ask for the password of that laptop.</source>
        <translation>Abra as configurações de firewall desse laptop e permita o Pitanga ou essa porta na rede de casa ou do trabalho. Talvez ele peça a senha desse laptop.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Volte aqui e verifique de novo.</translation>
    </message>
    <message>
        <source>See which of the two laptops shows the wrong date or time.</source>
        <translation>Veja qual dos dois laptops mostra a data ou a hora errada.</translation>
    </message>
    <message>
        <source>On that one, open the system’s settings, then date and time, and set them right. A battery that is empty for months can be the cause.</source>
        <translation>Nele, abra as configurações do sistema, depois data e hora, e acerte-as. A causa pode ser uma bateria que passou meses vazia.</translation>
    </message>
    <message>
        <source>Empty the trash of this laptop, and delete videos or downloads nobody needs.</source>
        <translation>Esvazie a lixeira deste laptop e exclua vídeos ou downloads de que ninguém precisa.</translation>
    </message>
    <message>
        <source>Do not delete the folder of Pitanga: it holds the data of the facility.</source>
        <translation>Não exclua a pasta do Pitanga: ela contém os dados da instituição.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>Verificado %1, em %Ln segundo.</numerusform>
            <numerusform>Verificado %1, em %Ln segundos.</numerusform>
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
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não perguntado</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Ensino</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>%Ln dispositivo visto hoje</numerusform>
            <numerusform>%Ln dispositivos vistos hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>Sincronizando com %1</translation>
    </message>
    <message>
        <source>Keep both devices switched on</source>
        <translation>Deixe os dois dispositivos ligados</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>Falta cerca de %Ln minuto. Deixe os dois dispositivos ligados</numerusform>
            <numerusform>Faltam cerca de %Ln minutos. Deixe os dois dispositivos ligados</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Ainda sem instituição</translation>
    </message>
    <message>
        <source>This screen needs its administrator: it has to join a facility first</source>
        <translation>Esta tela precisa do administrador: primeiro tem de entrar em uma instituição</translation>
    </message>
    <message>
        <source>%1 is not the device it was</source>
        <translation>%1 não é o dispositivo que era</translation>
    </message>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Parado: esta tela precisa do administrador</translation>
    </message>
    <message>
        <source>No device seen yet</source>
        <translation>Nenhum dispositivo visto ainda</translation>
    </message>
    <message>
        <source>A device of the facility syncs by itself as soon as it is near</source>
        <translation>Um dispositivo da instituição sincroniza sozinho assim que estiver perto</translation>
    </message>
    <message>
        <source>No device seen since %1</source>
        <translation>Nenhum dispositivo visto desde %1</translation>
    </message>
    <message>
        <source>Last synced %1, with %2</source>
        <translation>Última sincronização: %1, com %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>time, device</comment>
        <translation>%1, com %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>Em %Ln dispositivo: %1</numerusform>
            <numerusform>Em %Ln dispositivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Última sincronização: %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>how long a sync has been running</comment>
        <translation>Há %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Starts as soon as there is a place</source>
        <translation>Começa assim que houver lugar</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Começa depois de %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>Its key has changed</source>
        <translation>A chave dele mudou</translation>
    </message>
    <message>
        <source>This is not the device you met before.</source>
        <translation>Este não é o dispositivo que encontrou antes.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Nothing is synced before the words on both screens were compared. Nothing is lost.</source>
        <translation>A chave dele mudou. Talvez tenha sido configurado de novo, ou há alguém no meio. Nada é sincronizado antes de comparar as palavras nas duas telas. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Ask its administrator. If it was set up anew, forget it and add it again. Nothing is lost.</source>
        <translation>A chave dele mudou. Talvez tenha sido configurado de novo, ou há alguém no meio. Fale com o administrador dele. Se foi configurado de novo, esqueça-o e adicione-o outra vez. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fora de alcance</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>Asking whether it is there</source>
        <translation>Perguntando se ele está lá</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Novo aqui</translation>
    </message>
    <message>
        <source>It has no facility to share</source>
        <translation>Não tem instituição para compartilhar</translation>
    </message>
    <message>
        <source>You have no facility in common</source>
        <translation>Sem instituição em comum</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>Cancelada. %Ln registro chegou e fica guardado.</numerusform>
            <numerusform>Cancelada. %Ln registros chegaram e ficam guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>A próxima sincronização continua daí.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parou</translation>
    </message>
    <message>
        <source>The sync stopped. Nothing is lost.</source>
        <translation>A sincronização parou. Nada se perdeu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln para rever</numerusform>
            <numerusform>%Ln para rever</numerusform>
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
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync to get its records</source>
        <translation>Sincronize para buscar os registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join facility…</source>
        <translation>Entrar na instituição…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Descobrir a causa</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>Comparar chaves</translation>
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
        <translation>Não criptografada</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Criptografada</translation>
    </message>
    <message>
        <source>Encrypted, not compared</source>
        <translation>Criptografada, não comparada</translation>
    </message>
    <message>
        <source>Receiving %1 of %2 records</source>
        <translation>Recebendo %1 de %2 registros</translation>
    </message>
    <message>
        <source>Sending %1 of %2 records</source>
        <translation>Enviando %1 de %2 registros</translation>
    </message>
    <message>
        <source>Receiving records</source>
        <translation>Recebendo registros</translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation>Enviando registros</translation>
    </message>
    <message>
        <source>Receiving, %1 records so far</source>
        <translation>Recebendo, %1 registros até agora</translation>
    </message>
    <message>
        <source>Sending, %1 records so far</source>
        <translation>Enviando, %1 registros até agora</translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>%1 está guardando %Ln registro enviado</numerusform>
            <numerusform>%1 está guardando %Ln registros enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is storing the records</source>
        <translation>%1 está guardando os registros</translation>
    </message>
    <message>
        <source>%1 is preparing the records</source>
        <translation>%1 está preparando os registros</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Faltam poucos segundos</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Falta cerca de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Falta cerca de %Ln minuto</numerusform>
            <numerusform>Faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando a vez</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>Guardando e verificando %Ln registro</numerusform>
            <numerusform>Guardando e verificando %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing and checking the records</source>
        <translation>Guardando e verificando os registros</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <comment>bytes moved, bytes a second</comment>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Working out the time…</source>
        <translation>Calculando o tempo…</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Nada de novo. Os dois dispositivos têm o mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>Nada de novo chegou. %Ln registro foi enviado.</numerusform>
            <numerusform>Nada de novo chegou. %Ln registros foram enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>%Ln registro chegou e está guardado.</numerusform>
            <numerusform>%Ln registros chegaram e estão guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>Tudo chegou. %Ln registro está guardado e verificado.</numerusform>
            <numerusform>Tudo chegou. Todos os %Ln registros estão guardados e verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Sincronizado com %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>%Ln registro chegou e fica guardado. A próxima sincronização continua daí.</numerusform>
            <numerusform>%Ln registros chegaram e ficam guardados. A próxima sincronização continua daí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped while syncing with %1</source>
        <translation>Parou ao sincronizar com %1</translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records received</comment>
        <translation>Sincronizado com %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>%Ln registro recebido.</numerusform>
            <numerusform>%Ln registros recebidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records sent</comment>
        <translation>Sincronizado com %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>%Ln registro enviado.</numerusform>
            <numerusform>%Ln registros enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. Nothing new.</source>
        <translation>Sincronizado com %1. Nada de novo.</translation>
    </message>
    <message>
        <source>%1. %2 moved. %3.</source>
        <comment>how long, how much, when</comment>
        <translation>%1. %2 movidos. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>%Ln registro foi alterado nos dois dispositivos.</numerusform>
            <numerusform>%Ln registros foram alterados nos dois dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>As duas versões ficam guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>%Ln registro ainda não pôde ser aplicado.</numerusform>
            <numerusform>%Ln registros ainda não puderam ser aplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and apply by themselves when what they wait for arrives.</source>
        <translation>Ficam guardados e são aplicados sozinhos quando chegar o que esperam.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>conectar %1</translation>
    </message>
    <message>
        <source>compare %1</source>
        <translation>comparar %1</translation>
    </message>
    <message>
        <source>receive %1</source>
        <translation>receber %1</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>guardar %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>enviar %1</translation>
    </message>
    <message>
        <source>storing there %1</source>
        <translation>guardar lá %1</translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>concluir %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>Concluída, %Ln para rever</numerusform>
            <numerusform>Concluída, %Ln para rever</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuto atrás</numerusform>
            <numerusform>%Ln minutos atrás</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ontem, %1</translation>
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
        <translation>secreto, não mostrado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
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
        <translation>Este laptop</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vale agora</translation>
    </message>
    <message>
        <source>Saved as change %1 of that device</source>
        <translation>Salvo como alteração %1 desse dispositivo</translation>
    </message>
</context>
<context>
    <name>pitanga::WindowNotices</name>
    <message>
        <source>A sync is running.</source>
        <translation>Uma sincronização está em curso.</translation>
    </message>
    <message>
        <source>If you quit, what arrived is kept, and the next sync goes on from there.</source>
        <translation>Se sair, o que chegou fica guardado, e a próxima sincronização continua daí.</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Continuar sincronizando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>pitanga::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>pitanga::WordTiles</name>
    <message>
        <source>The words: %1</source>
        <translation>As palavras: %1</translation>
    </message>
    <message>
        <source>The same in digits: %1</source>
        <translation>O mesmo em dígitos: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::Words</name>
    <message>
        <source>The text is nested more than %1 levels deep.</source>
        <translation>O texto tem mais de %1 níveis, uns dentro dos outros.</translation>
    </message>
    <message>
        <source>The text is not valid JSON, at byte %1.</source>
        <translation>O texto não é JSON válido, no byte %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.</source>
        <translation>“%1” não é um número em palavras. Verifique a grafia: cada palavra tem cinco letras, como “damuh”.</translation>
    </message>
    <message>
        <source>Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be typed.</source>
        <translation>Não dá para achar dispositivos por perto: outro programa reserva para si a porta usada para isso (5353). Ainda se podem digitar endereços.</translation>
    </message>
    <message>
        <source>This device or facility is not known here any more.</source>
        <translation>Este dispositivo ou esta instituição já não é conhecido aqui.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit. Choose another.</source>
        <translation>Um nome precisa de uma letra ou um dígito. Escolha outro.</translation>
    </message>
    <message>
        <source>A sync with this device is under way. What it moves is told on its card.</source>
        <translation>Uma sincronização com este dispositivo está em curso. O cartão dele diz o que ela move.</translation>
    </message>
    <message>
        <source>This device is not connected to a network. Connect it to the one that the others are in.</source>
        <translation>Este dispositivo não está conectado a uma rede. Conecte-o à rede em que os outros estão.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) answers other devices for this home already.</source>
        <translation>Outro programa (%1, processo %2) já responde a outros dispositivos por esta pasta de dados.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it is still there.</source>
        <translation>O arquivo %1 não pode ser lido. Veja se ele ainda está lá.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file. Choose another.</source>
        <translation>O arquivo %1 é grande demais para um arquivo de certificado. Escolha outro.</translation>
    </message>
    <message>
        <source>The history of record %1 does not include its last version.</source>
        <translation>O histórico do registro %1 não inclui a última versão dele.</translation>
    </message>
    <message>
        <source>Record %1 carries a version of this device that was never counted.</source>
        <translation>O registro %1 traz uma versão deste dispositivo que nunca foi contada.</translation>
    </message>
    <message>
        <source>Record %1 has no version and no change that waits for one.</source>
        <translation>O registro %1 não tem versão nem alteração que espere por uma.</translation>
    </message>
    <message>
        <source>Record %1 has a version without a counter.</source>
        <translation>O registro %1 tem uma versão sem contador.</translation>
    </message>
    <message>
        <source>Record %1 is shown, although it was deleted and nobody changed it.</source>
        <translation>O registro %1 é mostrado, embora tenha sido excluído e ninguém o tenha alterado.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and no change is there.</source>
        <translation>O registro %1 está marcado como alterado, e não há nenhuma alteração.</translation>
    </message>
    <message>
        <source>Record %1 has a second text, and nothing waits.</source>
        <translation>O registro %1 tem um segundo texto, e nada está à espera.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and the views do not show it.</source>
        <translation>O registro %1 está marcado como alterado, e as visões não o mostram.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text is not a JSON object.</source>
        <translation>O registro %1 é mostrado, e o texto dele não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Record %1 was erased, and its text is still there.</source>
        <translation>O registro %1 foi apagado, e o texto dele ainda está lá.</translation>
    </message>
    <message>
        <source>The conflict text of record %1 does not end as it must.</source>
        <translation>O texto de conflito do registro %1 não termina como deve.</translation>
    </message>
    <message>
        <source>A counter belongs to record number %1, which is not there.</source>
        <translation>Um contador é do registro número %1, que não está lá.</translation>
    </message>
    <message>
        <source>It is not noted where the versions of instance number %1 are.</source>
        <translation>Não está anotado onde estão as versões da instância número %1.</translation>
    </message>
    <message>
        <source>It is wrongly noted how many records instance number %1 saved last.</source>
        <translation>Não está certo o número anotado de registros que a instância número %1 salvou por último.</translation>
    </message>
    <message>
        <source>This device claims to know more of itself than it counted, under %1.</source>
        <translation>Este dispositivo diz saber mais de si do que contou, em %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this device is in force, but %1.</source>
        <translation>Não vale exatamente uma identidade deste dispositivo, mas %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this database is in force, but %1.</source>
        <translation>Não vale exatamente uma identidade deste banco de dados, mas %1.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it was to send is still listed.</source>
        <translation>A transferência %1 acabou, e o que devia enviar ainda está na lista.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it received still waits to be merged.</source>
        <translation>A transferência %1 acabou, e o que recebeu ainda espera ser integrado.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>Uma linha da tabela %1 refere-se a outra que não está lá.</translation>
    </message>
    <message>
        <source>What is stored of certificate %1 is not what was signed.</source>
        <translation>O que está guardado do certificado %1 não é o que foi assinado.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be believed: %2</source>
        <translation>Não se pode confiar no certificado %1: %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>O arquivo do banco de dados está danificado: %1</translation>
    </message>
    <message>
        <source>Another program has changed or removed what belongs to the views: %1. It is made anew at the next start.</source>
        <translation>Outro programa alterou ou removeu o que pertence às visões: %1. Será refeito no próximo início.</translation>
    </message>
    <message>
        <source>What belongs to the views was changed or removed: %1. It was made anew when the home was opened.</source>
        <translation>O que pertence às visões foi alterado ou removido: %1. Foi refeito ao abrir a pasta de dados.</translation>
    </message>
    <message>
        <source>The id of record %1 does not follow from its partition, source id and model.</source>
        <translation>O id do registro %1 não corresponde à partição, ao id de origem e ao modelo dele.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text breaks the rules of its model: %2</source>
        <translation>O registro %1 é mostrado, e o texto dele não segue as regras do modelo: %2</translation>
    </message>
    <message>
        <source>Record %1 was applied and not deleted, and the views do not show it.</source>
        <translation>O registro %1 foi aplicado e não excluído, e as visões não o mostram.</translation>
    </message>
    <message>
        <source>Not checked: needs what failed above.</source>
        <translation>Não verificado: precisa do que falhou acima.</translation>
    </message>
    <message>
        <source>This laptop is in a network.</source>
        <translation>Este laptop está em uma rede.</translation>
    </message>
    <message>
        <source>The address is numeric and needs no name.</source>
        <translation>O endereço é numérico e não precisa de nome.</translation>
    </message>
    <message>
        <source>The name leads to an address.</source>
        <translation>O nome leva a um endereço.</translation>
    </message>
    <message>
        <source>A device has this address.</source>
        <translation>Um dispositivo tem este endereço.</translation>
    </message>
    <message>
        <source>A program answers there.</source>
        <translation>Um programa responde lá.</translation>
    </message>
    <message>
        <source>Nothing blocks the way.</source>
        <translation>Nada bloqueia o caminho.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the key is the known one.</source>
        <translation>A conexão é criptografada, e a chave é a conhecida.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>A conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Its program can sync with this one.</source>
        <translation>O programa dele pode sincronizar com este.</translation>
    </message>
    <message>
        <source>You both hold the same facility.</source>
        <translation>Os dois têm a mesma instituição.</translation>
    </message>
    <message>
        <source>You both held the same facility when you last met.</source>
        <translation>Os dois tinham a mesma instituição no último encontro.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is valid.</source>
        <translation>O certificado deste laptop é válido.</translation>
    </message>
    <message>
        <source>Right, as far as the other device tells.</source>
        <translation>Certo, até onde o outro dispositivo diz.</translation>
    </message>
    <message>
        <source>Enough for about %1 records.</source>
        <translation>Chega para cerca de %1 registros.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>Não há tipo de registro chamado %1.</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>Não há campo chamado %1.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Este registro já não está aqui.</translation>
    </message>
    <message>
        <source>That device does not wait for an answer any more. It can ask again.</source>
        <translation>Esse dispositivo já não espera uma resposta. Ele pode pedir de novo.</translation>
    </message>
    <message>
        <source>The other device sent counters that make no sense.</source>
        <translation>O outro dispositivo enviou contadores sem sentido.</translation>
    </message>
    <message>
        <source>must be 32 lower-case hex digits</source>
        <translation>deve ter 32 dígitos hexadecimais minúsculos</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>deve ser um UUID</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve ser um texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser verdadeiro ou falso</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be a text that holds JSON</source>
        <translation>deve ser um texto que contém JSON</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)</source>
        <translation>deve ser um horário como 2024-09-02 05:31:07.120000(Africa/Nairobi)</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02T05:31:07.120Z</source>
        <translation>deve ser um horário como 2024-09-02T05:31:07.120Z</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>não deve ficar vazio</translation>
    </message>
    <message>
        <source>must have a value</source>
        <translation>deve ter um valor</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters (it has %2)</source>
        <translation>não deve passar de %1 caracteres (tem %2)</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>deve ter pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>deve ser um destes: %1</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>não deve ser menor que %1</translation>
    </message>
    <message>
        <source>must not be greater than %1</source>
        <translation>não deve ser maior que %1</translation>
    </message>
    <message>
        <source>must be an e-mail address, or at most 30 characters without spaces and punctuation</source>
        <translation>deve ser um endereço de e-mail, ou ter no máximo 30 caracteres sem espaços nem pontuação</translation>
    </message>
    <message>
        <source>must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED</source>
        <translation>deve ser um ano de 1900 a 3000, NOT_SPECIFIED ou DEFERRED</translation>
    </message>
    <message>
        <source>must be left empty</source>
        <translation>deve ficar vazio</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>type &apos;%1&apos; is not known</source>
        <translation>o tipo &apos;%1&apos; não é conhecido</translation>
    </message>
    <message>
        <source>min_length must not be greater than max_length</source>
        <translation>min_length não deve ser maior que max_length</translation>
    </message>
    <message>
        <source>only a string can have a length limit</source>
        <translation>só o tipo string pode ter limite de tamanho</translation>
    </message>
    <message>
        <source>max_length is missing; a text without a limit has the type text</source>
        <translation>falta max_length; um texto sem limite tem o tipo text</translation>
    </message>
    <message>
        <source>min must not be greater than max</source>
        <translation>min não deve ser maior que max</translation>
    </message>
    <message>
        <source>only a number can have min or max</source>
        <translation>só um número pode ter min ou max</translation>
    </message>
    <message>
        <source>references must name at least one model</source>
        <translation>references deve indicar pelo menos um modelo</translation>
    </message>
    <message>
        <source>a reference must have the type uuid_hex</source>
        <translation>uma referência deve ter o tipo uuid_hex</translation>
    </message>
    <message>
        <source>on_delete can only be cascade</source>
        <translation>on_delete só pode ser cascade</translation>
    </message>
    <message>
        <source>on_delete is missing</source>
        <translation>falta on_delete</translation>
    </message>
    <message>
        <source>on_delete needs references</source>
        <translation>on_delete precisa de references</translation>
    </message>
    <message>
        <source>may_be_absent needs a reference that can be null</source>
        <translation>may_be_absent precisa de uma referência que possa ser null</translation>
    </message>
    <message>
        <source>validator &apos;%1&apos; is not known</source>
        <translation>o validador &apos;%1&apos; não é conhecido</translation>
    </message>
    <message>
        <source>only a json_text can have a json_schema</source>
        <translation>só um json_text pode ter um json_schema</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column</source>
        <translation>name deve ter só a-z, 0-9 e _ e não começar com um dígito: ele vira uma coluna</translation>
    </message>
    <message>
        <source>must_be_null needs null to be true</source>
        <translation>must_be_null precisa que null seja true</translation>
    </message>
    <message>
        <source>choices must have at least one entry</source>
        <translation>choices deve ter pelo menos um valor</translation>
    </message>
    <message>
        <source>auto can only be on_save</source>
        <translation>auto só pode ser on_save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have a value, because the record&apos;s identity is made of it.</source>
        <translation>&apos;%1&apos; deve ter um valor, porque a identidade do registro é feita dele.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.</source>
        <translation>Registros do tipo “%1” só são criados pelo Kolibri. Os que estão aqui podem ser alterados e excluídos.</translation>
    </message>
    <message>
        <source>This record has the id of a root certificate, and none is given.</source>
        <translation>Este registro tem o id de um certificado raiz, e nenhum foi dado.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is not made of 32 lower-case hex digits.</source>
        <translation>O id &apos;%1&apos; não tem 32 dígitos hexadecimais minúsculos.</translation>
    </message>
    <message>
        <source>No rule names a partition for this record.</source>
        <translation>Nenhuma regra indica uma partição para este registro.</translation>
    </message>
    <message>
        <source>The source id must not be empty.</source>
        <translation>O id de origem não deve ficar vazio.</translation>
    </message>
    <message>
        <source>The source id is longer than %1 characters.</source>
        <translation>O id de origem passa de %1 caracteres.</translation>
    </message>
    <message>
        <source>The partition is longer than %1 characters.</source>
        <translation>A partição passa de %1 caracteres.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>must name types of JSON</source>
        <translation>deve indicar tipos de JSON</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>deve ser uma lista</translation>
    </message>
    <message>
        <source>is a keyword that is not known here</source>
        <translation>é uma palavra-chave que não se conhece aqui</translation>
    </message>
    <message>
        <source>%1 is not of the expected kind (%2)</source>
        <translation>%1 não é do tipo esperado (%2)</translation>
    </message>
    <message>
        <source>%1 is none of the allowed values</source>
        <translation>%1 não é nenhum dos valores permitidos</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <translation>em %1 falta &quot;%2&quot;</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>um item de %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>o documento</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos;, which is no placeholder</source>
        <translation>%1 tem &apos;%2&apos;, que não é um marcador</translation>
    </message>
    <message>
        <source>template is empty, and a source id must not be</source>
        <translation>template está vazio, e um id de origem não deve ficar vazio</translation>
    </message>
    <message>
        <source>template must not contain ${id}, which is computed from the source id</source>
        <translation>template não deve conter ${id}, que é calculado a partir do id de origem</translation>
    </message>
    <message>
        <source>kind must be random_uuid, root_certificate_id, template or made_elsewhere</source>
        <translation>kind deve ser random_uuid, root_certificate_id, template ou made_elsewhere</translation>
    </message>
    <message>
        <source>when.%1 must be &quot;null&quot; or &quot;not_null&quot;</source>
        <translation>when.%1 deve ser &quot;null&quot; ou &quot;not_null&quot;</translation>
    </message>
    <message>
        <source>when must name a field</source>
        <translation>when deve indicar um campo</translation>
    </message>
    <message>
        <source>partition[%1] can never be reached, since the one before it always holds</source>
        <translation>partition[%1] nunca é alcançada, porque a anterior sempre vale</translation>
    </message>
    <message>
        <source>partition must have at least one rule</source>
        <translation>partition deve ter pelo menos uma regra</translation>
    </message>
    <message>
        <source>the last rule of partition must have no condition, or some records have no partition</source>
        <translation>a última regra de partition não deve ter condição, ou alguns registros ficam sem partição</translation>
    </message>
    <message>
        <source>self_reference must be one object: the protocol knows at most one a model</source>
        <translation>self_reference deve ser um só objeto: o protocolo conhece no máximo um por modelo</translation>
    </message>
    <message>
        <source>unique_together must be a list of lists of field names</source>
        <translation>unique_together deve ser uma lista de listas de nomes de campos</translation>
    </message>
    <message>
        <source>this name is taken by another field</source>
        <translation>este nome já é de outro campo</translation>
    </message>
    <message>
        <source>integration must be bulk_replace or one_by_one_with_model_rules</source>
        <translation>integration deve ser bulk_replace ou one_by_one_with_model_rules</translation>
    </message>
    <message>
        <source>id can only be source_id; leave it out for a computed id</source>
        <translation>id só pode ser source_id; omita-o para um id calculado</translation>
    </message>
    <message>
        <source>index names &apos;%1&apos;, which is no field of this model</source>
        <translation>index indica &apos;%1&apos;, que não é um campo deste modelo</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view</source>
        <translation>name deve ter só a-z, 0-9 e _ e não começar com um dígito: ele vira uma visão</translation>
    </message>
    <message>
        <source>name must not be longer than %1 characters</source>
        <translation>name não deve passar de %1 caracteres</translation>
    </message>
    <message>
        <source>is not the id that the record is stored under</source>
        <translation>não é o id com que o registro está guardado</translation>
    </message>
    <message>
        <source>stands there twice, so that two devices could read it differently</source>
        <translation>aparece duas vezes, e dois dispositivos poderiam ler coisas diferentes</translation>
    </message>
    <message>
        <source>the text of the record is no JSON object</source>
        <translation>o texto do registro não é um objeto JSON</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>tem uma chave duas vezes</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 deve ser %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>%1 must be a positive whole number</source>
        <translation>%1 deve ser um número inteiro positivo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>%1 must be a list of names</source>
        <translation>%1 deve ser uma lista de nomes</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; twice</source>
        <translation>%1 tem &apos;%2&apos; duas vezes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here</source>
        <translation>&apos;%1&apos; não é uma chave conhecida aqui</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is no field of this model</source>
        <translation>%1 indica &apos;%2&apos;, que não é um campo deste modelo</translation>
    </message>
    <message>
        <source>every record has a field of this name already</source>
        <translation>todo registro já tem um campo com este nome</translation>
    </message>
    <message>
        <source>default does not fit: %1</source>
        <translation>default não serve: %1</translation>
    </message>
    <message>
        <source>choices do not fit: %1</source>
        <translation>choices não serve: %1</translation>
    </message>
    <message>
        <source>references &apos;%1&apos;, which is no model here</source>
        <translation>references indica &apos;%1&apos;, que não é um modelo daqui</translation>
    </message>
    <message>
        <source>a second reference to its own model; the protocol knows at most one</source>
        <translation>uma segunda referência ao próprio modelo; o protocolo conhece no máximo uma</translation>
    </message>
    <message>
        <source>refers to its own model, so the model needs self_reference</source>
        <translation>refere-se ao próprio modelo, por isso o modelo precisa de self_reference</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which has no references</source>
        <translation>%1 indica &apos;%2&apos;, que não tem references</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which &apos;%3&apos; does not refer to</source>
        <translation>%1 tem o pai &apos;%2&apos;, a que &apos;%3&apos; não se refere</translation>
    </message>
    <message>
        <source>%1 must not have alternatives; only a label may</source>
        <translation>%1 não deve ter alternativas; só um rótulo pode</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; in hex, which is no uuid_dashed</source>
        <translation>%1 tem &apos;%2&apos; em hexadecimal, que não é um uuid_dashed</translation>
    </message>
    <message>
        <source>constant_fields.%1 does not fit: %2</source>
        <translation>constant_fields.%1 não serve: %2</translation>
    </message>
    <message>
        <source>models[%1] &apos;%2&apos;: shares its table with &apos;%3&apos; and has the same constant_fields</source>
        <translation>models[%1] &apos;%2&apos;: usa a mesma tabela que &apos;%3&apos; e tem os mesmos constant_fields</translation>
    </message>
    <message>
        <source>this name is taken by another model</source>
        <translation>este nome já é de outro modelo</translation>
    </message>
    <message>
        <source>a second model with root_certificate_id; one data set has one root</source>
        <translation>um segundo modelo com root_certificate_id; um conjunto de dados tem uma só raiz</translation>
    </message>
    <message>
        <source>models: references go in a circle: %1</source>
        <translation>models: as referências andam em círculo: %1</translation>
    </message>
    <message>
        <source>common_fields must be id, _morango_source_id (max_length %1) and _morango_partition (max_length %2): the protocol says so</source>
        <translation>common_fields deve ser id, _morango_source_id (max_length %1) e _morango_partition (max_length %2): assim diz o protocolo</translation>
    </message>
    <message>
        <source>models must have at least one entry</source>
        <translation>models deve ter pelo menos um item</translation>
    </message>
    <message>
        <source>template has something that is no placeholder</source>
        <translation>template tem algo que não é um marcador</translation>
    </message>
    <message>
        <source>template names &apos;%1&apos;, which is no field of any model</source>
        <translation>template indica &apos;%1&apos;, que não é um campo de nenhum modelo</translation>
    </message>
    <message>
        <source>models has &apos;%1&apos;, which is no model here</source>
        <translation>models tem &apos;%1&apos;, que não é um modelo daqui</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>falta version</translation>
    </message>
    <message>
        <source>primary_scope_param_key must be made of a-z, 0-9 and _</source>
        <translation>primary_scope_param_key deve ter só a-z, 0-9 e _</translation>
    </message>
    <message>
        <source>a scope must name what may be read</source>
        <translation>um escopo deve indicar o que se pode ler</translation>
    </message>
    <message>
        <source>a scope must name what may be written</source>
        <translation>um escopo deve indicar o que se pode gravar</translation>
    </message>
    <message>
        <source>this id is taken by another scope</source>
        <translation>este id já é de outro escopo</translation>
    </message>
    <message>
        <source>format must be sync-profile/1; this program reads no other</source>
        <translation>format deve ser sync-profile/1; este programa não lê outro</translation>
    </message>
    <message>
        <source>profile must be made of a-z, 0-9 and _ and not begin with a digit</source>
        <translation>profile deve ter só a-z, 0-9 e _ e não começar com um dígito</translation>
    </message>
    <message>
        <source>profile must not be longer than %1 characters</source>
        <translation>profile não deve passar de %1 caracteres</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>deve ser %1</translation>
    </message>
    <message>
        <source>names a record that is not here</source>
        <translation>indica um registro que não está aqui</translation>
    </message>
    <message>
        <source>cannot be a record of the kind &quot;%1&quot;</source>
        <translation>não pode ser um registro do tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>belongs to another school</source>
        <translation>é de outra escola</translation>
    </message>
    <message>
        <source>cannot be on while learners may change their password</source>
        <translation>não pode estar ligado enquanto os alunos puderem mudar a senha</translation>
    </message>
    <message>
        <source>cannot be a group: roles belong to a class or the facility</source>
        <translation>não pode ser um grupo: papéis são de uma turma ou da instituição</translation>
    </message>
    <message>
        <source>can only be coach in a class</source>
        <translation>só pode ser professor (coach) em uma turma</translation>
    </message>
    <message>
        <source>needs a role in the facility before being coach of a class: add &quot;classroom assignable coach&quot; there first</source>
        <translation>precisa de um papel na instituição antes de ser professor de uma turma: adicione lá primeiro &quot;classroom assignable coach&quot;</translation>
    </message>
    <message>
        <source>cannot be the facility: everyone in it belongs to it already</source>
        <translation>não pode ser a instituição: todos os que estão nela já são dela</translation>
    </message>
    <message>
        <source>must be in the class before being in one of its groups</source>
        <translation>deve estar na turma antes de estar em um dos grupos dela</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both and try again.</source>
        <translation>O nome ou a senha não está certo. Confira os dois e tente de novo.</translation>
    </message>
    <message>
        <source>The account was not saved. %1: %2.</source>
        <translation>A conta não foi salva. %1: %2.</translation>
    </message>
    <message>
        <source>There is no facility on this device yet. Create or join one first.</source>
        <translation>Ainda não há instituição neste dispositivo. Primeiro crie uma ou entre em uma.</translation>
    </message>
    <message>
        <source>There is no facility %1 here.</source>
        <translation>Não há instituição %1 aqui.</translation>
    </message>
    <message>
        <source>Several facilities are here. Say which one the person belongs to.</source>
        <translation>Há várias instituições aqui. Diga de qual a pessoa é.</translation>
    </message>
    <message>
        <source>must not be empty for an admin or a coach</source>
        <translation>não deve ficar vazio para um administrador ou um professor</translation>
    </message>
    <message>
        <source>This device was opened without the profile of schools.</source>
        <translation>Este dispositivo foi aberto sem o perfil de escolas.</translation>
    </message>
    <message>
        <source>The profile %1 knows no certificate that could begin a data set.</source>
        <translation>O perfil %1 não conhece nenhum certificado que possa começar um conjunto de dados.</translation>
    </message>
    <message>
        <source>There are no learners in the school %1 here.</source>
        <translation>Não há alunos na escola %1 aqui.</translation>
    </message>
    <message>
        <source>something follows after the end of the list</source>
        <translation>há algo depois do fim da lista</translation>
    </message>
    <message>
        <source>the file breaks off: its list is not closed with ]</source>
        <translation>o arquivo acaba antes do fim: a lista não está fechada com ]</translation>
    </message>
    <message>
        <source>a comma is missing between two records</source>
        <translation>falta uma vírgula entre dois registros</translation>
    </message>
    <message>
        <source>the file breaks off in the middle of this record</source>
        <translation>o arquivo acaba no meio deste registro</translation>
    </message>
    <message>
        <source>model: a record needs the name of its kind</source>
        <translation>model: um registro precisa do nome do seu tipo</translation>
    </message>
    <message>
        <source>model: there is no such kind of record in the profile %1</source>
        <translation>model: não há esse tipo de registro no perfil %1</translation>
    </message>
    <message>
        <source>fields: must be an object</source>
        <translation>fields: deve ser um objeto</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>uma chave aparece duas vezes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Linha %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken from the file, because of this:</source>
        <translation>Nada foi importado do arquivo, por causa disto:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E mais %1.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Não há tipo de registro chamado “%1”.</translation>
    </message>
    <message>
        <source>This device does not have the profile %1.</source>
        <translation>Este dispositivo não tem o perfil %1.</translation>
    </message>
    <message>
        <source>id: the record in line %1 has the same</source>
        <translation>id: o registro na linha %1 tem o mesmo</translation>
    </message>
    <message>
        <source>belongs to the school %1, which is not here and not in this file</source>
        <translation>é da escola %1, que não está aqui nem neste arquivo</translation>
    </message>
    <message>
        <source>id: is not the one that follows from the record&apos;s kind, source id and partition</source>
        <translation>id: não é o que resulta do tipo, do id de origem e da partição do registro</translation>
    </message>
    <message>
        <source>id: rests on too long a chain of other records</source>
        <translation>id: depende de uma cadeia longa demais de outros registros</translation>
    </message>
    <message>
        <source>%1: never changes</source>
        <translation>%1: nunca muda</translation>
    </message>
    <message>
        <source>This device may not pass that on: its own certificate does not reach so far. Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Este dispositivo não pode passar isso adiante: o certificado dele não vai tão longe. Escolha menos, ou deixe a aprovação para um dispositivo que tem a instituição inteira.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose everything, or at least one learner.</source>
        <translation>Nada foi escolhido. Escolha tudo, ou pelo menos um aluno.</translation>
    </message>
    <message>
        <source>One of the chosen learners is not known here any more. Choose again.</source>
        <translation>Um dos alunos escolhidos já não é conhecido aqui. Escolha de novo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again. Nothing is lost.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The file %1 is not a Pitanga database, or it is damaged. It was left as it is.</source>
        <translation>O arquivo %1 não é um banco de dados do Pitanga, ou está danificado. Ficou como está.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left as it is; restore a copy of it.</source>
        <translation>O banco de dados %1 está danificado. Ficou como está; restaure uma cópia dele.</translation>
    </message>
    <message>
        <source>Another program is writing to the database and does not finish. Close it, then try again.</source>
        <translation>Outro programa está gravando no banco de dados e não termina. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The database %1 may not be written to. Check who owns it.</source>
        <translation>Não se pode gravar no banco de dados %1. Verifique quem é o dono dele.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>O banco de dados %1 não pode ser aberto. Verifique se a pasta dele existe e quem é o dono.</translation>
    </message>
    <message>
        <source>The disk with %1 could not be read or written. It may be full or failing.</source>
        <translation>O disco com %1 não pôde ser lido ou gravado. Pode estar cheio ou falhando.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is lost.</source>
        <translation>Cancelado. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The memory is full. Close other programs, then try again.</source>
        <translation>A memória está cheia. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The database did not do what was asked of it.</source>
        <translation>O banco de dados não fez o que lhe foi pedido.</translation>
    </message>
    <message>
        <source>This installation lacks the SQLite driver of Qt. Install it.</source>
        <translation>Falta nesta instalação o driver SQLite do Qt. Instale-o.</translation>
    </message>
    <message>
        <source>What it belongs to could not be applied yet.</source>
        <translation>Aquilo a que pertence ainda não pôde ser aplicado.</translation>
    </message>
    <message>
        <source>What it belongs to has not arrived.</source>
        <translation>Aquilo a que pertence não chegou.</translation>
    </message>
    <message>
        <source>The text is not a JSON object.</source>
        <translation>O texto não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The other device did not say how many records it sends.</source>
        <translation>O outro dispositivo não disse quantos registros envia.</translation>
    </message>
    <message>
        <source>That device cannot give out this certificate. Ask the one where the facility was made.</source>
        <translation>Esse dispositivo não pode emitir este certificado. Peça àquele onde a instituição foi criada.</translation>
    </message>
    <message>
        <source>That device answered with a certificate for somebody else.</source>
        <translation>Esse dispositivo respondeu com um certificado para outro dispositivo.</translation>
    </message>
    <message>
        <source>The key of that certificate is not on this device.</source>
        <translation>A chave desse certificado não está neste dispositivo.</translation>
    </message>
    <message>
        <source>The other device takes no certificates that are sent to it. Let it request one.</source>
        <translation>O outro dispositivo não aceita certificados que lhe são enviados. Deixe que ele peça um.</translation>
    </message>
    <message>
        <source>The other device sent more counters than can be handled at once.</source>
        <translation>O outro dispositivo enviou mais contadores do que se pode tratar de uma vez.</translation>
    </message>
    <message>
        <source>The other device sent counters for data that this sync is not about.</source>
        <translation>O outro dispositivo enviou contadores de dados que não são desta sincronização.</translation>
    </message>
    <message>
        <source>The other device sent records that cannot be right. None of them was kept.</source>
        <translation>O outro dispositivo enviou registros que não podem estar certos. Nenhum deles foi guardado.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which could not be applied itself.</source>
        <translation>%1: refere-se a %2, que também não pôde ser aplicado.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which has not arrived.</source>
        <translation>%1: refere-se a %2, que não chegou.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not sent, because its id is not the one that follows from its fields. Delete it and make it again.</source>
        <translation>O registro %1 (%2) não é enviado, porque o id dele não é o que resulta dos seus campos. Exclua-o e crie-o de novo.</translation>
    </message>
    <message>
        <source>The two devices have no facility in common. Join the facility first.</source>
        <translation>Os dois dispositivos não têm instituição em comum. Primeiro entre na instituição.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow this direction of the sync.</source>
        <translation>Os certificados dos dois dispositivos não permitem este sentido da sincronização.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow all that was chosen to sync.</source>
        <translation>Os certificados dos dois dispositivos não permitem tudo o que se escolheu sincronizar.</translation>
    </message>
    <message>
        <source>Another program on this device is syncing with that device.</source>
        <translation>Outro programa neste dispositivo está sincronizando com esse dispositivo.</translation>
    </message>
    <message>
        <source>The other device could not prove that its certificate is its own. Do not sync with it.</source>
        <translation>O outro dispositivo não conseguiu provar que o certificado é dele. Não sincronize com ele.</translation>
    </message>
    <message>
        <source>A certificate that this sync needs is not here any more.</source>
        <translation>Um certificado de que esta sincronização precisa já não está aqui.</translation>
    </message>
    <message>
        <source>A sync that the other device asked for failed. Nothing is lost.</source>
        <translation>Uma sincronização pedida pelo outro dispositivo falhou. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device stopped before the end. Nothing is lost.</source>
        <translation>O outro dispositivo parou antes do fim. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device could not do its part of the sync. Try again; if it happens again, look at its log. Nothing is lost.</source>
        <translation>O outro dispositivo não conseguiu fazer a sua parte da sincronização. Tente de novo; se acontecer outra vez, veja o log dele. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device does not get on with its part of the sync. Try again later. Nothing is lost.</source>
        <translation>O outro dispositivo não avança com a sua parte da sincronização. Tente de novo mais tarde. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device has closed this sync. Start it again.</source>
        <translation>O outro dispositivo fechou esta sincronização. Comece-a de novo.</translation>
    </message>
    <message>
        <source>The other device still works on an earlier sync. Wait a moment, then sync again.</source>
        <translation>O outro dispositivo ainda trabalha em uma sincronização anterior. Espere um momento e sincronize de novo.</translation>
    </message>
    <message>
        <source>The other device wants to send data that this one may not hold.</source>
        <translation>O outro dispositivo quer enviar dados que este não pode ter.</translation>
    </message>
    <message>
        <source>The other device announced more records than it sends. Sync again.</source>
        <translation>O outro dispositivo anunciou mais registros do que envia. Sincronize de novo.</translation>
    </message>
    <message>
        <source>Records to send are missing here. Sync again.</source>
        <translation>Faltam aqui registros a enviar. Sincronize de novo.</translation>
    </message>
    <message>
        <source>Nothing is chosen to sync with this device. Choose what to sync, then try again.</source>
        <translation>Nada está escolhido para sincronizar com este dispositivo. Escolha o que sincronizar e tente de novo.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow what was chosen to sync. Choose something else, or ask an administrator.</source>
        <translation>Os certificados dos dois dispositivos não permitem o que se escolheu sincronizar. Escolha outra coisa ou fale com um administrador.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept. The next sync goes on from there.</source>
        <translation>Cancelada. O que chegou fica guardado. A próxima sincronização continua daí.</translation>
    </message>
    <message>
        <source>This address leads back to this device. It cannot sync with itself.</source>
        <translation>Este endereço leva de volta a este dispositivo. Ele não pode sincronizar consigo mesmo.</translation>
    </message>
    <message>
        <source>This device has no profile for that kind of data.</source>
        <translation>Este dispositivo não tem perfil para esse tipo de dados.</translation>
    </message>
    <message>
        <source>Records that had arrived were lost before they could be stored. Sync again.</source>
        <translation>Registros que chegaram se perderam antes de serem guardados. Sincronize de novo.</translation>
    </message>
    <message>
        <source>The other device took too long to prove who it is. Try again.</source>
        <translation>O outro dispositivo demorou demais para provar quem é. Tente de novo.</translation>
    </message>
    <message>
        <source>There is no Pitanga home at %1. Make one with “init”.</source>
        <translation>Não há pasta de dados do Pitanga em %1. Crie uma com “init”.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who owns the folder above it.</source>
        <translation>A pasta %1 não pode ser criada. Verifique quem é o dono da pasta acima dela.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read.</source>
        <translation>O perfil %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>The profile %1 is damaged</source>
        <translation>O perfil %1 está danificado</translation>
    </message>
    <message>
        <source>The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the file to begin anew.</source>
        <translation>O banco de dados %1 está vazio, embora este dispositivo tivesse dados nele. Reponha uma cópia dele, ou remova o arquivo para começar do zero.</translation>
    </message>
    <message>
        <source>The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>O segredo que abre as chaves em %1 não está lá ou é outro. Reponha o arquivo %2 de uma cópia desta pasta de dados; sem ele, crie uma nova pasta de dados e entre de novo na instituição.</translation>
    </message>
    <message>
        <source>The database does not know who it is; it is damaged.</source>
        <translation>O banco de dados não sabe quem é; está danificado.</translation>
    </message>
    <message>
        <source>This device has no identity yet.</source>
        <translation>Este dispositivo ainda não tem identidade.</translation>
    </message>
    <message>
        <source>This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts anew.</source>
        <translation>Este dispositivo contou até onde o protocolo permite. Feche o Pitanga e abra-o de novo: ele então recomeça a contagem.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Choose another.</source>
        <translation>Um PIN tem de 4 a 12 dígitos. Escolha outro.</translation>
    </message>
    <message>
        <source>The profile %1 has a model called %2, and so has another profile here. One of them needs another name.</source>
        <translation>O perfil %1 tem um modelo chamado %2, e outro perfil aqui também. Um deles precisa de outro nome.</translation>
    </message>
    <message>
        <source>Several devices are called %1. Give the address instead.</source>
        <translation>Vários dispositivos se chamam %1. Indique o endereço.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1” in the profile %2.</source>
        <translation>Não há tipo de registro chamado “%1” no perfil %2.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1” with the id %2 here.</source>
        <translation>Não há aqui registro do tipo “%1” com o id %2.</translation>
    </message>
    <message>
        <source>The record was not saved. %1.</source>
        <translation>O registro não foi salvo. %1.</translation>
    </message>
    <message>
        <source>is taken already in this facility</source>
        <translation>já está em uso nesta instituição</translation>
    </message>
    <message>
        <source>there is a record with these already</source>
        <translation>já há um registro com estes</translation>
    </message>
    <message>
        <source>The text of this record is damaged. Delete it and make it again.</source>
        <translation>O texto deste registro está danificado. Exclua-o e crie-o de novo.</translation>
    </message>
    <message>
        <source>the fields must be a JSON object</source>
        <translation>os campos devem ser um objeto JSON</translation>
    </message>
    <message>
        <source>is not the one that follows from the record&apos;s fields: leave it out</source>
        <translation>não é o que resulta dos campos do registro: omita-o</translation>
    </message>
    <message>
        <source>never changes: delete the record and make another one</source>
        <translation>nunca muda: exclua o registro e crie outro</translation>
    </message>
    <message>
        <source>This record (%1) exists already. Change it instead of making it again.</source>
        <translation>Este registro (%1) já existe. Altere-o em vez de criá-lo de novo.</translation>
    </message>
    <message>
        <source>id: belongs to a record of another kind.</source>
        <translation>id: é de um registro de outro tipo.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>O arquivo %1 é de outro programa. Ficou como está.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Pitanga. Update this one, then try again.</source>
        <translation>O banco de dados %1 foi gravado por um Pitanga mais novo. Atualize este e tente de novo.</translation>
    </message>
    <message>
        <source>The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>O arquivo %1, com o que uma sincronização interrompida tinha recebido, está danificado. Remova-o: a próxima sincronização busca esses registros de novo, e ele não contém mais nada.</translation>
    </message>
    <message>
        <source>A stored sync session is damaged.</source>
        <translation>Uma sessão de sincronização guardada está danificada.</translation>
    </message>
    <message>
        <source>This sync session exists already.</source>
        <translation>Esta sessão de sincronização já existe.</translation>
    </message>
    <message>
        <source>A stored transfer is damaged.</source>
        <translation>Uma transferência guardada está danificada.</translation>
    </message>
    <message>
        <source>This transfer exists already.</source>
        <translation>Esta transferência já existe.</translation>
    </message>
    <message>
        <source>The certificate is damaged or incomplete. Ask the device that sent it for another one.</source>
        <translation>O certificado está danificado ou incompleto. Peça outro ao dispositivo que o enviou.</translation>
    </message>
    <message>
        <source>The certificate says the same thing twice, so that two devices could read it differently. It is not accepted; ask for a new one.</source>
        <translation>O certificado diz a mesma coisa duas vezes, e dois dispositivos poderiam ler coisas diferentes. Não é aceito; peça um novo.</translation>
    </message>
    <message>
        <source>The certificate has two different ids. Ask the device that sent it for another one.</source>
        <translation>O certificado tem dois ids diferentes. Peça outro ao dispositivo que o enviou.</translation>
    </message>
    <message>
        <source>The chain of certificates is broken: they do not follow from each other. Ask the other device for its certificates again.</source>
        <translation>A cadeia de certificados está quebrada: um não leva ao outro. Peça de novo os certificados ao outro dispositivo.</translation>
    </message>
    <message>
        <source>Another certificate with the same id is known on this device. Ask an administrator which of the two is right: %1.</source>
        <translation>Outro certificado com o mesmo id é conhecido neste dispositivo. Pergunte a um administrador qual dos dois está certo: %1.</translation>
    </message>
    <message>
        <source>This is no certificate file, or it is damaged. Ask for the file once more.</source>
        <translation>Este não é um arquivo de certificado, ou está danificado. Peça o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>A chave privada neste arquivo é de outro certificado.</translation>
    </message>
    <message>
        <source>Its id belongs to its key.</source>
        <translation>O id corresponde à chave.</translation>
    </message>
    <message>
        <source>It is signed by the certificate that issued it.</source>
        <translation>É assinado pelo certificado que o emitiu.</translation>
    </message>
    <message>
        <source>It allows no more than the certificate that issued it.</source>
        <translation>Não permite mais do que o certificado que o emitiu.</translation>
    </message>
    <message>
        <source>It allows nothing outside its own school.</source>
        <translation>Não permite nada fora da sua própria escola.</translation>
    </message>
    <message>
        <source>It is for the same kind of data as the certificate that issued it.</source>
        <translation>É para o mesmo tipo de dados que o certificado que o emitiu.</translation>
    </message>
    <message>
        <source>Its id does not belong to its key: somebody changed one of them.</source>
        <translation>O id não corresponde à chave: alguém alterou um dos dois.</translation>
    </message>
    <message>
        <source>It is not signed by the certificate that should have issued it, or was changed afterwards.</source>
        <translation>Não é assinado pelo certificado que devia tê-lo emitido, ou foi alterado depois.</translation>
    </message>
    <message>
        <source>It claims more than the certificate that issued it allows, or what it allows cannot be told.</source>
        <translation>Reivindica mais do que permite o certificado que o emitiu, ou não dá para saber o que ele permite.</translation>
    </message>
    <message>
        <source>It claims data outside its own school.</source>
        <translation>Reivindica dados fora da sua própria escola.</translation>
    </message>
    <message>
        <source>It is for another kind of data than the certificate that issued it.</source>
        <translation>É para outro tipo de dados que o certificado que o emitiu.</translation>
    </message>
    <message>
        <source>A certificate cannot be believed. %1</source>
        <translation>Não se pode confiar em um certificado. %1</translation>
    </message>
    <message>
        <source>The key that other devices know this one by could not be made. Start the program again.</source>
        <translation>A chave pela qual outros dispositivos conhecem este não pôde ser criada. Inicie o programa de novo.</translation>
    </message>
    <message>
        <source>This is not the certificate of a device.</source>
        <translation>Este não é o certificado de um dispositivo.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be stored in %1. Check that the disk is not full and that the folder can be written to.</source>
        <translation>O segredo que protege as chaves deste dispositivo não pôde ser guardado em %1. Verifique se o disco não está cheio e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be named %1. Check that the folder can be written to.</source>
        <translation>O segredo que protege as chaves deste dispositivo não pôde receber o nome %1. Verifique se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, cannot be read. Check to whom the file belongs.</source>
        <translation>O segredo que protege as chaves deste dispositivo, %1, não pode ser lido. Verifique de quem é o arquivo.</translation>
    </message>
    <message>
        <source>Others can read the secret that protects this device&apos;s keys, %1, and this cannot be changed from here. Allow only its owner to read it.</source>
        <translation>Outros podem ler o segredo que protege as chaves deste dispositivo, %1, e não dá para mudar isso daqui. Permita só ao dono a leitura.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, is damaged. Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>O segredo que protege as chaves deste dispositivo, %1, está danificado. Reponha-o de uma cópia desta pasta de dados; sem ele, crie uma nova pasta de dados e entre de novo na instituição.</translation>
    </message>
    <message>
        <source>A certificate of the kind “%1” cannot begin a school: it has to be issued by another.</source>
        <translation>Um certificado do tipo “%1” não pode começar uma escola: tem de ser emitido por outro.</translation>
    </message>
    <message>
        <source>This device does not hold the key of the certificate that should issue the new one.</source>
        <translation>Este dispositivo não tem a chave do certificado que deve emitir o novo.</translation>
    </message>
    <message>
        <source>The request does not say whom or what the certificate is for. Fill in every parameter of its kind.</source>
        <translation>O pedido não diz para quem ou para quê é o certificado. Preencha todos os parâmetros do tipo dele.</translation>
    </message>
    <message>
        <source>This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.</source>
        <translation>Esta não é uma chave pública que um certificado possa levar. Peça a chave de novo; tem de ser uma chave RSA.</translation>
    </message>
    <message>
        <source>This is not a private key that can be read here. It must be an RSA key without a passphrase.</source>
        <translation>Esta não é uma chave privada que se possa ler aqui. Tem de ser uma chave RSA sem frase secreta.</translation>
    </message>
    <message>
        <source>This key is not an RSA key; certificates can carry no other kind.</source>
        <translation>Esta chave não é uma chave RSA; certificados não podem levar outro tipo.</translation>
    </message>
    <message>
        <source>This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make a new one.</source>
        <translation>Esta chave tem %1 bits. Certificados precisam de chaves RSA de exatamente 2048 bits com o expoente habitual; crie uma nova.</translation>
    </message>
    <message>
        <source>A signature is damaged: it breaks off in the middle.</source>
        <translation>Uma assinatura está danificada: ela acaba no meio.</translation>
    </message>
    <message>
        <source>A new key could not be made. Start the program again.</source>
        <translation>Uma nova chave não pôde ser criada. Inicie o programa de novo.</translation>
    </message>
    <message>
        <source>The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request a new certificate.</source>
        <translation>A chave privada deste certificado está danificada e não pode assinar. Restaure-a de uma cópia de segurança, ou peça um novo certificado.</translation>
    </message>
    <message>
        <source>The kind of certificate “%1” is not known on this device. Both devices need the same version of the school&apos;s profile.</source>
        <translation>O tipo de certificado “%1” não é conhecido neste dispositivo. Os dois dispositivos precisam da mesma versão do perfil da escola.</translation>
    </message>
    <message>
        <source>A private key in the database is damaged. Restore a backup.</source>
        <translation>Uma chave privada no banco de dados está danificada. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>A private key in this database was locked with another secret than the one of this home. If the database was copied or restored, bring the secret file of its old home too, or request new certificates.</source>
        <translation>Uma chave privada neste banco de dados foi trancada com outro segredo que não o desta pasta de dados. Se o banco de dados foi copiado ou restaurado, traga também o arquivo do segredo da pasta de dados antiga, ou peça novos certificados.</translation>
    </message>
    <message>
        <source>What that device gave is not a certificate of this facility for this device. Nothing was kept. Ask again; if it stays so, ask another device of the facility.</source>
        <translation>O que esse dispositivo deu não é um certificado desta instituição para este dispositivo. Nada foi guardado. Peça de novo; se continuar assim, peça a outro dispositivo da instituição.</translation>
    </message>
    <message>
        <source>The other device sent records in a form that is not known here.</source>
        <translation>O outro dispositivo enviou registros em um formato que não se conhece aqui.</translation>
    </message>
    <message>
        <source>The compressed data is not in gzip form.</source>
        <translation>Os dados comprimidos não estão no formato gzip.</translation>
    </message>
    <message>
        <source>The compressed data ends too early. Send it again.</source>
        <translation>Os dados comprimidos acabam cedo demais. Envie-os de novo.</translation>
    </message>
    <message>
        <source>The compressed data is damaged. Send it again.</source>
        <translation>Os dados comprimidos estão danificados. Envie-os de novo.</translation>
    </message>
    <message>
        <source>The compressed data would become too large. It was not unpacked.</source>
        <translation>Os dados comprimidos ficariam grandes demais. Não foram descomprimidos.</translation>
    </message>
    <message>
        <source>That name and password do not fit on the other device. Ask its administrator.</source>
        <translation>Esse nome e essa senha não servem no outro dispositivo. Fale com o administrador dele.</translation>
    </message>
    <message>
        <source>That account may not share this. It needs the administrator role there.</source>
        <translation>Essa conta não pode compartilhar isto. Precisa do papel de administrador lá.</translation>
    </message>
    <message>
        <source>The other device takes no certificates from others.</source>
        <translation>O outro dispositivo não aceita certificados de outros.</translation>
    </message>
    <message>
        <source>Port %1 and those after it are used by other programs. Choose another port.</source>
        <translation>A porta %1 e as seguintes estão em uso por outros programas. Escolha outra porta.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>A porta %1 é reservada ao sistema. Escolha uma acima de 1023.</translation>
    </message>
    <message>
        <source>This device cannot be reached at the chosen address. Check its network.</source>
        <translation>Este dispositivo não pode ser alcançado no endereço escolhido. Verifique a rede dele.</translation>
    </message>
    <message>
        <source>“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.</source>
        <translation>“%1” não é um endereço. Um endereço é como 192.168.1.20 ou https://192.168.1.20:45880.</translation>
    </message>
    <message>
        <source>%1 is comparing words with another device. Wait two minutes, then try again.</source>
        <translation>%1 está comparando palavras com outro dispositivo. Espere dois minutos e tente de novo.</translation>
    </message>
    <message>
        <source>%1 makes no new words for now, because three times they were not agreed on. Wait ten minutes, then try again close to that device.</source>
        <translation>%1 não cria novas palavras por enquanto, porque três vezes não houve acordo sobre elas. Espere dez minutos e tente de novo perto desse dispositivo.</translation>
    </message>
    <message>
        <source>On %1 Pitanga has no window open where words can be compared. Open it there, then try again.</source>
        <translation>Em %1, o Pitanga não tem uma janela aberta onde se possam comparar palavras. Abra-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted, or runs through a third device. Nothing was shared. Use its https address.</source>
        <translation>A conexão com %1 não é criptografada, ou passa por um terceiro dispositivo. Nada foi compartilhado. Use o endereço https dele.</translation>
    </message>
    <message>
        <source>%1 does not know this device yet. Compare the words on both screens, then ask again.</source>
        <translation>%1 ainda não conhece este dispositivo. Compare as palavras nas duas telas e depois peça de novo.</translation>
    </message>
    <message>
        <source>%1 cannot let others join this facility: it has no certificate of it that it could pass on. Ask another device of the facility.</source>
        <translation>%1 não pode deixar outros entrarem nesta instituição: não tem dela um certificado que possa passar adiante. Peça a outro dispositivo da instituição.</translation>
    </message>
    <message>
        <source>On %1 somebody decided not to let this device join. Ask the people there.</source>
        <translation>Em %1, alguém decidiu não deixar este dispositivo entrar. Fale com as pessoas lá.</translation>
    </message>
    <message>
        <source>Nobody on %1 answered in time. Nothing was shared. Try again when somebody is there.</source>
        <translation>Ninguém em %1 respondeu a tempo. Nada foi compartilhado. Tente de novo quando houver alguém lá.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this any more: it was started anew, or too much time has passed. Try again.</source>
        <translation>%1 já não sabe nada disto: foi reiniciado, ou passou tempo demais. Tente de novo.</translation>
    </message>
    <message>
        <source>%1 did not agree to this, for a reason that this version of Pitanga does not know. Update Pitanga on both devices, then try again.</source>
        <translation>%1 não concordou com isto, por um motivo que esta versão do Pitanga não conhece. Atualize o Pitanga nos dois dispositivos e tente de novo.</translation>
    </message>
    <message>
        <source>%1 ended it before both had answered. Nothing was shared. Try again.</source>
        <translation>%1 terminou antes de os dois responderem. Nada foi compartilhado. Tente de novo.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared. Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Parou: nada foi compartilhado. Pode haver alguém entre os dois dispositivos, ou a outra tela é de outro laptop. Recomece perto desse laptop.</translation>
    </message>
    <message>
        <source>The other device called at the same moment. Its words count.</source>
        <translation>O outro dispositivo chamou no mesmo momento. Valem as palavras dele.</translation>
    </message>
    <message>
        <source>%1 is no Pitanga and shows no words to compare. Join with an administrator&apos;s name and password instead.</source>
        <translation>%1 não é um Pitanga e não mostra palavras para comparar. Entre com o nome e a senha de um administrador.</translation>
    </message>
    <message>
        <source>Three times the words were not agreed on, so this device makes no new ones for now. Wait ten minutes, then try again close to the other device.</source>
        <translation>Três vezes não houve acordo sobre as palavras, por isso este dispositivo não cria outras por enquanto. Espere dez minutos e tente de novo perto do outro dispositivo.</translation>
    </message>
    <message>
        <source>This device is comparing words with another one already. Finish that first.</source>
        <translation>Este dispositivo já está comparando palavras com outro. Termine isso primeiro.</translation>
    </message>
    <message>
        <source>What %1 sent does not fit together, so no words were made. Somebody may be between the two devices. Start again close to that device.</source>
        <translation>O que %1 enviou não combina, por isso nenhuma palavra foi criada. Pode haver alguém entre os dois dispositivos. Recomece perto desse dispositivo.</translation>
    </message>
    <message>
        <source>The other device sent a message that makes no sense.</source>
        <translation>O outro dispositivo enviou uma mensagem sem sentido.</translation>
    </message>
    <message>
        <source>The other device gave an answer that cannot be understood. It may need an update.</source>
        <translation>O outro dispositivo deu uma resposta que não se entende. Talvez precise de uma atualização.</translation>
    </message>
    <message>
        <source>The connection runs through a third device that could read and change everything. Nothing was sent. Connect to the other device directly, then compare the words on both screens.</source>
        <translation>A conexão passa por um terceiro dispositivo que poderia ler e alterar tudo. Nada foi enviado. Conecte-se diretamente ao outro dispositivo e depois compare as palavras nas duas telas.</translation>
    </message>
    <message>
        <source>The other device knows this one by another key, so it refuses to sync. Compare the words on both screens again.</source>
        <translation>O outro dispositivo conhece este por outra chave, por isso se recusa a sincronizar. Compare de novo as palavras nas duas telas.</translation>
    </message>
    <message>
        <source>The other device does not allow this. Its certificate or ours does not cover it.</source>
        <translation>O outro dispositivo não permite isto. O certificado dele ou o nosso não abrange isto.</translation>
    </message>
    <message>
        <source>The other device does not know this sync any more. Start it again.</source>
        <translation>O outro dispositivo já não conhece esta sincronização. Comece-a de novo.</translation>
    </message>
    <message>
        <source>The other device takes less at once than it was sent.</source>
        <translation>O outro dispositivo aceita de uma vez menos do que lhe foi enviado.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. Wait a minute, then try again.</source>
        <translation>Daqui vieram senhas erradas demais. Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The other device is busy. Try again in a minute. Nothing is lost.</source>
        <translation>O outro dispositivo está ocupado. Tente de novo daqui a um minuto. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device is full. Free some space on it, then try again. Nothing is lost.</source>
        <translation>O outro dispositivo está cheio. Libere espaço nele e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The other device refused a step of the sync. Try again; nothing is lost.</source>
        <translation>O outro dispositivo recusou um passo da sincronização. Tente de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check the address and the port.</source>
        <translation>Esse endereço responde, mas não como um dispositivo que possa sincronizar. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>The key of this device for encrypted connections cannot be used.</source>
        <translation>A chave deste dispositivo para conexões criptografadas não pode ser usada.</translation>
    </message>
    <message>
        <source>The transfer was closed before all its records had arrived.</source>
        <translation>A transferência foi fechada antes de chegarem todos os registros dela.</translation>
    </message>
    <message>
        <source>Nobody on this network has the name in %1. Check the spelling, or use a numeric address.</source>
        <translation>Ninguém nesta rede tem o nome em %1. Verifique a grafia ou use um endereço numérico.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.</source>
        <translation>Ninguém responde em %1. Verifique se o outro dispositivo está ligado, pronto para sincronizar e na mesma rede.</translation>
    </message>
    <message>
        <source>%1 was asked but gave no answer in time. It may be busy; try again later.</source>
        <translation>%1 foi chamado mas não respondeu a tempo. Talvez esteja ocupado; tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle. Try again.</source>
        <translation>A conexão com %1 caiu no meio. Tente de novo.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check address and port: %1</source>
        <translation>Esse endereço responde, mas não como um dispositivo que possa sincronizar. Verifique endereço e porta: %1</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this device accepts. It was not taken.</source>
        <translation>A resposta de %1 é maior do que este dispositivo aceita. Não foi aceita.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it offers one at this port.</source>
        <translation>Não foi possível fazer uma conexão criptografada com %1. Verifique se ele a oferece nesta porta.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you know. It may be a different device that uses its address. Nothing was sent. Compare the device keys before you trust it again.</source>
        <translation>%1 mostra outra chave que não a conhecida. Pode ser outro dispositivo que usa o endereço dele. Nada foi enviado. Compare as chaves dos dispositivos antes de voltar a confiar nele.</translation>
    </message>
    <message>
        <source>The key of %1 is known, but its address asks for a connection without encryption. Nothing was sent. Use its https address.</source>
        <translation>A chave de %1 é conhecida, mas o endereço dele pede uma conexão sem criptografia. Nada foi enviado. Use o endereço https dele.</translation>
    </message>
    <message>
        <source>This is no address of a device: %1</source>
        <translation>Este não é o endereço de um dispositivo: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent in this form.</source>
        <translation>O pedido não pode ser enviado desta forma.</translation>
    </message>
    <message>
        <source>%1 points to another place, which is not followed: %2. If that is the right one, enter it as the address.</source>
        <translation>%1 aponta para outro lugar, que não é seguido: %2. Se esse é o certo, digite-o como endereço.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>Parou. Nada se perdeu.</translation>
    </message>
</context>
<context>
    <name>pitanga::doctor_words</name>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>Nothing stands between this laptop and %1.</source>
        <translation>Nada atrapalha entre este laptop e %1.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Sincronize agora.</translation>
    </message>
    <message>
        <source>This laptop is in no network.</source>
        <translation>Este laptop não está em nenhuma rede.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in a cable, then check again.</source>
        <translation>Ligue o Wi-Fi ou conecte um cabo e verifique de novo.</translation>
    </message>
    <message>
        <source>What is remembered is not an address.</source>
        <translation>O que está guardado não é um endereço.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be read.</source>
        <translation>O endereço de %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>Type its address again, as its screen shows it.</source>
        <translation>Digite o endereço dele de novo, como a tela dele mostra.</translation>
    </message>
    <message>
        <source>Nobody in this network has that name.</source>
        <translation>Ninguém nesta rede tem esse nome.</translation>
    </message>
    <message>
        <source>Nobody in this network has the name in the address of %1.</source>
        <translation>Ninguém nesta rede tem o nome que está no endereço de %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the numeric address that its screen shows.</source>
        <translation>Verifique a grafia ou use o endereço numérico que a tela dele mostra.</translation>
    </message>
    <message>
        <source>There is no way to it from this network.</source>
        <translation>Não há caminho até ele a partir desta rede.</translation>
    </message>
    <message>
        <source>%1 is in another network.</source>
        <translation>%1 está em outra rede.</translation>
    </message>
    <message>
        <source>Connect both to the same Wi-Fi, then check again.</source>
        <translation>Conecte os dois ao mesmo Wi-Fi e verifique de novo.</translation>
    </message>
    <message>
        <source>No device has this address now.</source>
        <translation>Nenhum dispositivo tem este endereço agora.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>It may be asleep or in another network. Wake it, then check again.</source>
        <translation>Talvez esteja em repouso ou em outra rede. Acorde-o e verifique de novo.</translation>
    </message>
    <message>
        <source>The device is there, but no program answers.</source>
        <translation>O dispositivo está lá, mas nenhum programa responde.</translation>
    </message>
    <message>
        <source>%1 is there, but Pitanga does not run on it.</source>
        <translation>%1 está lá, mas o Pitanga não está aberto nele.</translation>
    </message>
    <message>
        <source>Open Pitanga on that device, then check again.</source>
        <translation>Abra o Pitanga nesse dispositivo e verifique de novo.</translation>
    </message>
    <message>
        <source>Blocked. The device is there, but nothing gets through.</source>
        <translation>Bloqueado. O dispositivo está lá, mas nada passa.</translation>
    </message>
    <message>
        <source>A firewall on %1 blocks Pitanga.</source>
        <translation>Um firewall em %1 bloqueia o Pitanga.</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga, then Settings, and click “Let others connect”.</source>
        <translation>Nesse laptop, abra o Pitanga, depois Configurações, e clique em “Aceitar conexões”.</translation>
    </message>
    <message>
        <source>It takes the connection and then says nothing.</source>
        <translation>Aceita a conexão e depois não diz nada.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 aceita a conexão e depois não diz nada.</translation>
    </message>
    <message>
        <source>It may be frozen. Start Pitanga there again, then check again.</source>
        <translation>Talvez esteja travado. Inicie o Pitanga lá de novo e verifique outra vez.</translation>
    </message>
    <message>
        <source>Another kind of program answers.</source>
        <translation>Responde outro tipo de programa.</translation>
    </message>
    <message>
        <source>At the address of %1 another kind of program answers.</source>
        <translation>No endereço de %1 responde outro tipo de programa.</translation>
    </message>
    <message>
        <source>Compare the address, down to its last digit, with the one that its screen shows.</source>
        <translation>Compare o endereço, até o último dígito, com o que a tela dele mostra.</translation>
    </message>
    <message>
        <source>It answers without encryption, which nobody expects there.</source>
        <translation>Responde sem criptografia, o que ninguém espera lá.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 responde sem criptografia.</translation>
    </message>
    <message>
        <source>Use the address that begins with https, as its screen shows it.</source>
        <translation>Use o endereço que começa com https, como a tela dele mostra.</translation>
    </message>
    <message>
        <source>The two cannot agree on how to encrypt.</source>
        <translation>Os dois não se entendem sobre a criptografia.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>Não dá para fazer uma conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then check again.</source>
        <translation>Atualize o Pitanga nos dois dispositivos e verifique de novo.</translation>
    </message>
    <message>
        <source>It shows another key than the one that you know.</source>
        <translation>Mostra outra chave que não a conhecida.</translation>
    </message>
    <message>
        <source>%1 is not the one you met before. Its key has changed.</source>
        <translation>%1 não é o dispositivo que encontrou antes. A chave dele mudou.</translation>
    </message>
    <message>
        <source>Do not sync before you know why: compare the words on both screens.</source>
        <translation>Não sincronize antes de saber por quê: compare as palavras nas duas telas.</translation>
    </message>
    <message>
        <source>Another device has this address now.</source>
        <translation>Outro dispositivo tem este endereço agora.</translation>
    </message>
    <message>
        <source>Another device has the address of %1 now.</source>
        <translation>Outro dispositivo tem agora o endereço de %1.</translation>
    </message>
    <message>
        <source>Type the new address of %1, as its screen shows it.</source>
        <translation>Digite o novo endereço de %1, como a tela dele mostra.</translation>
    </message>
    <message>
        <source>Its version is too old to sync with.</source>
        <translation>A versão dele é antiga demais para sincronizar.</translation>
    </message>
    <message>
        <source>%1 runs an older Kolibri that cannot sync.</source>
        <translation>%1 usa um Kolibri antigo que não pode sincronizar.</translation>
    </message>
    <message>
        <source>Update Kolibri there to version 0.15 or newer.</source>
        <translation>Atualize o Kolibri lá para a versão 0.15 ou mais nova.</translation>
    </message>
    <message>
        <source>It has too much to do at this moment.</source>
        <translation>Ele tem muito que fazer neste momento.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está ocupado.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again. Nothing is lost.</source>
        <translation>Espere um minuto e verifique de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Its program runs, but cannot answer.</source>
        <translation>O programa dele está aberto, mas não consegue responder.</translation>
    </message>
    <message>
        <source>The program on %1 runs, but cannot answer.</source>
        <translation>O programa em %1 está aberto, mas não consegue responder.</translation>
    </message>
    <message>
        <source>Start it again there, then check again.</source>
        <translation>Inicie-o lá de novo e verifique outra vez.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility.</source>
        <translation>Este laptop não é de nenhuma instituição.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility yet.</source>
        <translation>Este laptop ainda não é de nenhuma instituição.</translation>
    </message>
    <message>
        <source>Join the facility of %1, and its data comes here.</source>
        <translation>Entre na instituição de %1, e os dados dela vêm para cá.</translation>
    </message>
    <message>
        <source>The two have no facility in common.</source>
        <translation>Os dois não têm instituição em comum.</translation>
    </message>
    <message>
        <source>You and %1 have no facility in common.</source>
        <translation>Este laptop e %1 não têm instituição em comum.</translation>
    </message>
    <message>
        <source>Join the facility of %1 first.</source>
        <translation>Primeiro entre na instituição de %1.</translation>
    </message>
    <message>
        <source>It holds another facility with the same name.</source>
        <translation>Ele tem outra instituição com o mesmo nome.</translation>
    </message>
    <message>
        <source>%1 holds another facility with the same name.</source>
        <translation>%1 tem outra instituição com o mesmo nome.</translation>
    </message>
    <message>
        <source>The two cannot become one. Join that one as well, if it is the right one.</source>
        <translation>As duas não podem virar uma só. Entre também nessa, se for a certa.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid.</source>
        <translation>O certificado deste laptop não é válido.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid, so %1 would refuse it.</source>
        <translation>O certificado deste laptop não é válido, por isso %1 o recusaria.</translation>
    </message>
    <message>
        <source>Join the facility again to get a new one. The data stays.</source>
        <translation>Entre de novo na instituição para receber um novo. Os dados ficam.</translation>
    </message>
    <message>
        <source>This laptop has no certificate of the facility.</source>
        <translation>Este laptop não tem certificado da instituição.</translation>
    </message>
    <message>
        <source>This laptop holds the data of the facility, but no certificate of it.</source>
        <translation>Este laptop tem os dados da instituição, mas nenhum certificado dela.</translation>
    </message>
    <message>
        <source>Join the facility of %1 again. The data stays.</source>
        <translation>Entre de novo na instituição de %1. Os dados ficam.</translation>
    </message>
    <message>
        <source>The other device has no certificate with which it could sync.</source>
        <translation>O outro dispositivo não tem certificado com que possa sincronizar.</translation>
    </message>
    <message>
        <source>%1 has no certificate with which it could sync.</source>
        <translation>%1 não tem certificado com que possa sincronizar.</translation>
    </message>
    <message>
        <source>Sync with the device where the facility was made.</source>
        <translation>Sincronize com o dispositivo onde a instituição foi criada.</translation>
    </message>
    <message>
        <source>The two clocks are far apart.</source>
        <translation>Os dois relógios estão muito diferentes.</translation>
    </message>
    <message>
        <source>The clocks of this laptop and %1 are far apart.</source>
        <translation>Os relógios deste laptop e de %1 estão muito diferentes.</translation>
    </message>
    <message>
        <source>Set the wrong one right, or times in lists and certificates may look odd.</source>
        <translation>Acerte o que está errado, ou os horários em listas e certificados podem parecer estranhos.</translation>
    </message>
    <message>
        <source>Nearly full.</source>
        <translation>Quase cheio.</translation>
    </message>
    <message>
        <source>This laptop is nearly full.</source>
        <translation>Este laptop está quase cheio.</translation>
    </message>
    <message>
        <source>Free 50 MB or more, then check again. Nothing is lost.</source>
        <translation>Libere 50 MB ou mais e verifique de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Não se pode gravar nada lá.</translation>
    </message>
    <message>
        <source>This laptop cannot store anything: the folder of its data is read-only.</source>
        <translation>Este laptop não pode guardar nada: a pasta dos dados dele é só para leitura.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop to make the folder writable.</source>
        <translation>Peça a quem cuida deste laptop que permita gravar na pasta.</translation>
    </message>
</context>
<context>
    <name>pitanga::error_catalogue</name>
    <message>
        <source>Another program on this laptop looks for devices too, and shares the way with nobody.</source>
        <translation>Outro programa neste laptop também procura dispositivos e não divide o caminho com ninguém.</translation>
    </message>
    <message>
        <source>Close that program, or add devices by their address.</source>
        <translation>Feche esse programa ou adicione dispositivos pelo endereço.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm. Nothing of it was kept.</source>
        <translation>O programa dele está danificado, ou alguém fez a mensagem para causar dano. Nada dela foi guardado.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update Pitanga or Kolibri on that device.</source>
        <translation>Sincronize de novo; se continuar assim, atualize o Pitanga ou o Kolibri nesse dispositivo.</translation>
    </message>
    <message>
        <source>The record it needs waits for another one itself.</source>
        <translation>O registro de que precisa também espera por outro.</translation>
    </message>
    <message>
        <source>Sync again later. It is applied by itself then.</source>
        <translation>Sincronize de novo mais tarde. Ele é então aplicado sozinho.</translation>
    </message>
    <message>
        <source>It belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>É de uma parte que não foi escolhida, ou vem na próxima sincronização.</translation>
    </message>
    <message>
        <source>Sync again, or choose more to sync.</source>
        <translation>Sincronize de novo, ou escolha mais para sincronizar.</translation>
    </message>
    <message>
        <source>It was damaged on the device that made it.</source>
        <translation>Foi danificado no dispositivo que o criou.</translation>
    </message>
    <message>
        <source>Ask that device to save the record again, then sync.</source>
        <translation>Salve o registro de novo nesse dispositivo e sincronize.</translation>
    </message>
    <message>
        <source>Its program does not keep to the protocol.</source>
        <translation>O programa dele não segue o protocolo.</translation>
    </message>
    <message>
        <source>Update Pitanga or Kolibri on that device, then sync again.</source>
        <translation>Atualize o Pitanga ou o Kolibri nesse dispositivo e sincronize de novo.</translation>
    </message>
    <message>
        <source>It can pass on only what it was given itself.</source>
        <translation>Ele só pode passar adiante o que recebeu.</translation>
    </message>
    <message>
        <source>Ask the device where the facility was made.</source>
        <translation>Peça ao dispositivo onde a instituição foi criada.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody stands in between. Nothing was kept.</source>
        <translation>O programa dele está danificado, ou há alguém no meio. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Compare the words on both screens, then ask again.</source>
        <translation>Compare as palavras nas duas telas e depois peça de novo.</translation>
    </message>
    <message>
        <source>The certificate came without its key, or the key was made on another device.</source>
        <translation>O certificado veio sem a chave, ou a chave foi criada em outro dispositivo.</translation>
    </message>
    <message>
        <source>Join the facility again from this laptop.</source>
        <translation>Entre de novo na instituição a partir deste laptop.</translation>
    </message>
    <message>
        <source>It knows far more devices than a facility has, or somebody made the message to do harm.</source>
        <translation>Ele conhece muito mais dispositivos do que uma instituição tem, ou alguém fez a mensagem para causar dano.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, ask its administrator.</source>
        <translation>Sincronize de novo; se continuar assim, fale com o administrador dele.</translation>
    </message>
    <message>
        <source>Its program does not keep to what was agreed for this sync.</source>
        <translation>O programa dele não segue o que foi combinado para esta sincronização.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody changed them on the way. Nothing was kept of them.</source>
        <translation>O programa dele está danificado, ou alguém os alterou no caminho. Nada deles foi guardado.</translation>
    </message>
    <message>
        <source>The record it refers to waits itself.</source>
        <translation>O registro a que se refere também está à espera.</translation>
    </message>
    <message>
        <source>The record it refers to belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>O registro a que se refere é de uma parte que não foi escolhida, ou vem na próxima sincronização.</translation>
    </message>
    <message>
        <source>A field that its id is made of was changed by another program.</source>
        <translation>Um campo de que o id é feito foi alterado por outro programa.</translation>
    </message>
    <message>
        <source>Delete it and make it again.</source>
        <translation>Exclua-o e crie-o de novo.</translation>
    </message>
    <message>
        <source>Each of them holds data that the other has no certificate for.</source>
        <translation>Cada um deles tem dados para os quais o outro não tem certificado.</translation>
    </message>
    <message>
        <source>Join the facility of the other device first.</source>
        <translation>Primeiro entre na instituição do outro dispositivo.</translation>
    </message>
    <message>
        <source>One of the two may read but not write there, or the other way round.</source>
        <translation>Um dos dois pode ler mas não gravar lá, ou o contrário.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that allows it.</source>
        <translation>Peça ao administrador um certificado que o permita.</translation>
    </message>
    <message>
        <source>One of the two may hold less than was chosen.</source>
        <translation>Um dos dois pode ter menos do que foi escolhido.</translation>
    </message>
    <message>
        <source>Choose less, or ask the administrator for a wider certificate.</source>
        <translation>Escolha menos, ou peça ao administrador um certificado mais amplo.</translation>
    </message>
    <message>
        <source>Two programs of this laptop would get in each other&apos;s way.</source>
        <translation>Dois programas deste laptop atrapalhariam um ao outro.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, then try again.</source>
        <translation>Espere essa sincronização terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Somebody may use the certificate of another device.</source>
        <translation>Alguém pode estar usando o certificado de outro dispositivo.</translation>
    </message>
    <message>
        <source>Do not sync with it. Compare the words, and ask its administrator.</source>
        <translation>Não sincronize com ele. Compare as palavras e fale com o administrador dele.</translation>
    </message>
    <message>
        <source>It was revoked or removed since the two met.</source>
        <translation>Foi revogado ou removido desde o encontro dos dois.</translation>
    </message>
    <message>
        <source>Join the facility again.</source>
        <translation>Entre de novo na instituição.</translation>
    </message>
    <message>
        <source>The reason is known on that device. Nothing is lost.</source>
        <translation>O motivo é conhecido nesse dispositivo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Look at its screen, or sync from here.</source>
        <translation>Veja a tela dele, ou sincronize a partir daqui.</translation>
    </message>
    <message>
        <source>It was closed, or the network broke. Nothing is lost.</source>
        <translation>Foi fechado, ou a rede caiu. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Sync from here, or wait until it comes again.</source>
        <translation>Sincronize a partir daqui, ou espere até que ele volte.</translation>
    </message>
    <message>
        <source>It met a mistake of its own. Nothing is lost.</source>
        <translation>Encontrou uma falha própria. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at its log.</source>
        <translation>Tente de novo; se acontecer outra vez, veja o log dele.</translation>
    </message>
    <message>
        <source>It has too much to do, or hangs. Nothing is lost.</source>
        <translation>Ele tem muito que fazer, ou está travado. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again later; start its program again if it stays so.</source>
        <translation>Tente de novo mais tarde; inicie o programa dele de novo se continuar assim.</translation>
    </message>
    <message>
        <source>It was started anew, or waited for too long.</source>
        <translation>Ele foi reiniciado, ou esperou tempo demais.</translation>
    </message>
    <message>
        <source>Start the sync again. It goes on from where it was.</source>
        <translation>Comece a sincronização de novo. Ela continua de onde estava.</translation>
    </message>
    <message>
        <source>The last sync broke off, and that device has not noticed yet.</source>
        <translation>A última sincronização foi interrompida, e esse dispositivo ainda não percebeu.</translation>
    </message>
    <message>
        <source>Wait a moment, then sync again.</source>
        <translation>Espere um momento e sincronize de novo.</translation>
    </message>
    <message>
        <source>Its certificate or this laptop&apos;s does not cover that data. Nothing of it was taken.</source>
        <translation>O certificado dele ou o deste laptop não abrange esses dados. Nada deles foi aceito.</translation>
    </message>
    <message>
        <source>Ask an administrator which part this laptop may hold.</source>
        <translation>Pergunte a um administrador que parte este laptop pode ter.</translation>
    </message>
    <message>
        <source>A part was lost on the way or left out. What came is kept.</source>
        <translation>Uma parte se perdeu no caminho ou ficou de fora. O que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sincronize de novo.</translation>
    </message>
    <message>
        <source>They were erased while they were on their way.</source>
        <translation>Foram apagados enquanto estavam a caminho.</translation>
    </message>
    <message>
        <source>Every box of the choice is empty.</source>
        <translation>Nada está marcado na escolha.</translation>
    </message>
    <message>
        <source>Choose what to sync, then try again.</source>
        <translation>Escolha o que sincronizar e tente de novo.</translation>
    </message>
    <message>
        <source>What was chosen lies outside of what one of them may hold.</source>
        <translation>O que foi escolhido fica fora do que um deles pode ter.</translation>
    </message>
    <message>
        <source>Choose something else, or ask an administrator.</source>
        <translation>Escolha outra coisa ou fale com um administrador.</translation>
    </message>
    <message>
        <source>You stopped it. What has arrived is kept.</source>
        <translation>A sincronização foi parada aqui. O que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from there.</source>
        <translation>Sincronize de novo; continua daí.</translation>
    </message>
    <message>
        <source>It is the address of this laptop itself.</source>
        <translation>É o endereço deste próprio laptop.</translation>
    </message>
    <message>
        <source>Use the address that the other screen shows.</source>
        <translation>Use o endereço que a outra tela mostra.</translation>
    </message>
    <message>
        <source>It was made for something else than schools.</source>
        <translation>Foi feito para outra coisa que não escolas.</translation>
    </message>
    <message>
        <source>Add the profile of that data, or sync with another device.</source>
        <translation>Adicione o perfil desses dados, ou sincronize com outro dispositivo.</translation>
    </message>
    <message>
        <source>The program or the power stopped while they were stored.</source>
        <translation>O programa ou a energia parou enquanto eram guardados.</translation>
    </message>
    <message>
        <source>Sync again; they are sent once more.</source>
        <translation>Sincronize de novo; eles são enviados outra vez.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Peça de novo; se continuar assim, peça a outro dispositivo da instituição.</translation>
    </message>
    <message>
        <source>Its program is newer or older than this one.</source>
        <translation>O programa dele é mais novo ou mais antigo do que este.</translation>
    </message>
    <message>
        <source>Update both devices, then sync again.</source>
        <translation>Atualize os dois dispositivos e sincronize de novo.</translation>
    </message>
    <message>
        <source>It was changed on the way, or its sender marked it wrongly.</source>
        <translation>Foram alterados no caminho, ou quem os enviou os marcou mal.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envie de novo.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>A conexão caiu no meio.</translation>
    </message>
    <message>
        <source>It was changed on the way.</source>
        <translation>Foram alterados no caminho.</translation>
    </message>
    <message>
        <source>A small message that unpacks to a huge one is a way to do harm.</source>
        <translation>Uma mensagem pequena que vira uma enorme é uma forma de causar dano.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, do not sync with that device.</source>
        <translation>Sincronize de novo; se continuar assim, não sincronize com esse dispositivo.</translation>
    </message>
    <message>
        <source>A letter differs, or the account is on another device.</source>
        <translation>Uma letra está diferente, ou a conta está em outro dispositivo.</translation>
    </message>
    <message>
        <source>Ask the administrator of that device.</source>
        <translation>Fale com o administrador desse dispositivo.</translation>
    </message>
    <message>
        <source>Only an administrator may pass on a whole facility.</source>
        <translation>Só um administrador pode passar adiante uma instituição inteira.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or choose less.</source>
        <translation>Use a conta de um administrador, ou escolha menos.</translation>
    </message>
    <message>
        <source>Its program does not offer to hold what others push to it.</source>
        <translation>O programa dele não se oferece para guardar o que outros lhe enviam.</translation>
    </message>
    <message>
        <source>Sync from that device instead.</source>
        <translation>Sincronize a partir desse dispositivo.</translation>
    </message>
    <message>
        <source>Several programs on this laptop serve others.</source>
        <translation>Vários programas neste laptop atendem outros.</translation>
    </message>
    <message>
        <source>Choose another port in the settings, or close them.</source>
        <translation>Escolha outra porta nas configurações, ou feche-os.</translation>
    </message>
    <message>
        <source>Ports below 1024 need the rights of the system.</source>
        <translation>Portas abaixo de 1024 precisam dos direitos do sistema.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535.</source>
        <translation>Escolha uma de 1024 a 65535.</translation>
    </message>
    <message>
        <source>The address belongs to no network that this laptop is in.</source>
        <translation>O endereço não é de nenhuma rede em que este laptop está.</translation>
    </message>
    <message>
        <source>Check its network, then start again.</source>
        <translation>Verifique a rede dele e comece de novo.</translation>
    </message>
    <message>
        <source>Something is missing or misspelt.</source>
        <translation>Algo falta ou está mal escrito.</translation>
    </message>
    <message>
        <source>Type it as the other screen shows it, such as 192.168.1.20.</source>
        <translation>Digite-o como a outra tela mostra, por exemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>One comparison after the other: so nobody mixes up the words.</source>
        <translation>Uma comparação de cada vez: assim ninguém confunde as palavras.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again.</source>
        <translation>Espere dois minutos e tente de novo.</translation>
    </message>
    <message>
        <source>Somebody may be guessing. The pause makes that hopeless.</source>
        <translation>Alguém pode estar tentando adivinhar. A pausa impede isso.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to that device.</source>
        <translation>Espere dez minutos e tente de novo perto desse dispositivo.</translation>
    </message>
    <message>
        <source>The words have to be seen by somebody there. A kiosk shows none.</source>
        <translation>Alguém lá tem de ver as palavras. Um quiosque não mostra nenhuma.</translation>
    </message>
    <message>
        <source>Open Pitanga there, then try again.</source>
        <translation>Abra o Pitanga lá e tente de novo.</translation>
    </message>
    <message>
        <source>Without encryption nothing proves who is at the other end. Nothing was shared.</source>
        <translation>Sem criptografia, nada prova quem está do outro lado. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Use o endereço https dele.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that the two really talk to each other.</source>
        <translation>Ninguém provou ainda que os dois realmente falam um com o outro.</translation>
    </message>
    <message>
        <source>It was given its own part only.</source>
        <translation>Ele só recebeu a sua própria parte.</translation>
    </message>
    <message>
        <source>Ask another device of the facility.</source>
        <translation>Peça a outro dispositivo da instituição.</translation>
    </message>
    <message>
        <source>They do not know this laptop, or it was a mistake.</source>
        <translation>Não conhecem este laptop, ou foi um engano.</translation>
    </message>
    <message>
        <source>Ask the people there.</source>
        <translation>Fale com as pessoas lá.</translation>
    </message>
    <message>
        <source>Nobody was at its screen. Nothing was shared.</source>
        <translation>Não havia ninguém diante da tela. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Try again when somebody is there.</source>
        <translation>Tente de novo quando houver alguém lá.</translation>
    </message>
    <message>
        <source>It was started anew, or too much time has passed.</source>
        <translation>Foi reiniciado, ou passou tempo demais.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>That device has a newer Pitanga.</source>
        <translation>Esse dispositivo tem um Pitanga mais novo.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then try again.</source>
        <translation>Atualize o Pitanga nos dois dispositivos e tente de novo.</translation>
    </message>
    <message>
        <source>Somebody closed the page there. Nothing was shared.</source>
        <translation>Alguém fechou a página lá. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Nothing was shared.</source>
        <translation>Pode haver alguém entre os dois dispositivos, ou a outra tela é de outro laptop. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Start again close to that laptop.</source>
        <translation>Recomece perto desse laptop.</translation>
    </message>
    <message>
        <source>Both wanted to compare at the same moment.</source>
        <translation>Os dois quiseram comparar no mesmo momento.</translation>
    </message>
    <message>
        <source>Go on with the words that are shown.</source>
        <translation>Continue com as palavras mostradas.</translation>
    </message>
    <message>
        <source>Kolibri and Morango know passwords only.</source>
        <translation>O Kolibri e o Morango só conhecem senhas.</translation>
    </message>
    <message>
        <source>Join with an administrator&apos;s name and password instead.</source>
        <translation>Entre com o nome e a senha de um administrador.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to the other device.</source>
        <translation>Espere dez minutos e tente de novo perto do outro dispositivo.</translation>
    </message>
    <message>
        <source>Finish or leave that one first.</source>
        <translation>Termine ou deixe essa primeiro.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices. Nothing was shared.</source>
        <translation>Pode haver alguém entre os dois dispositivos. Nada foi compartilhado.</translation>
    </message>
    <message>
        <source>Start again close to that device.</source>
        <translation>Recomece perto desse dispositivo.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm.</source>
        <translation>O programa dele está danificado, ou alguém fez a mensagem para causar dano.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update that device.</source>
        <translation>Sincronize de novo; se continuar assim, atualize esse dispositivo.</translation>
    </message>
    <message>
        <source>Its program is newer, older or damaged.</source>
        <translation>O programa dele é mais novo, mais antigo ou está danificado.</translation>
    </message>
    <message>
        <source>Update the older of the two devices, then try again.</source>
        <translation>Atualize o mais antigo dos dois dispositivos e tente de novo.</translation>
    </message>
    <message>
        <source>A third device answers in the name of the other. Nothing was sent.</source>
        <translation>Um terceiro dispositivo responde em nome do outro. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Connect to the other device directly, then compare the words on both screens.</source>
        <translation>Conecte-se diretamente ao outro dispositivo e depois compare as palavras nas duas telas.</translation>
    </message>
    <message>
        <source>This laptop was set up anew, or somebody stands in between.</source>
        <translation>Este laptop foi configurado de novo, ou há alguém no meio.</translation>
    </message>
    <message>
        <source>Compare the words on both screens again.</source>
        <translation>Compare de novo as palavras nas duas telas.</translation>
    </message>
    <message>
        <source>Its certificate or ours does not cover it.</source>
        <translation>O certificado dele ou o nosso não abrange isto.</translation>
    </message>
    <message>
        <source>It has little memory or strict limits.</source>
        <translation>Ele tem pouca memória ou limites rígidos.</translation>
    </message>
    <message>
        <source>Choose less to sync, then try again.</source>
        <translation>Escolha menos para sincronizar e tente de novo.</translation>
    </message>
    <message>
        <source>Somebody may be guessing a password.</source>
        <translation>Alguém pode estar tentando adivinhar uma senha.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again with the right one.</source>
        <translation>Espere um minuto e tente de novo com a senha certa.</translation>
    </message>
    <message>
        <source>It serves many devices at this moment. Nothing is lost.</source>
        <translation>Ele atende muitos dispositivos neste momento. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>There is no room for what was sent. Nothing is lost.</source>
        <translation>Não há lugar para o que foi enviado. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>The reason is in its log. Nothing is lost.</source>
        <translation>O motivo está no log dele. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, find the cause on its card.</source>
        <translation>Tente de novo; se continuar assim, descubra a causa no cartão dele.</translation>
    </message>
    <message>
        <source>Another kind of program answers there.</source>
        <translation>Lá responde outro tipo de programa.</translation>
    </message>
    <message>
        <source>Check the address and the port with the other screen.</source>
        <translation>Confira o endereço e a porta com a outra tela.</translation>
    </message>
    <message>
        <source>It is damaged, or the system&apos;s encryption is too old or too new for it.</source>
        <translation>Está danificada, ou a criptografia do sistema é antiga ou nova demais para ela.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home and join again.</source>
        <translation>Inicie o Pitanga de novo; se continuar assim, crie uma nova pasta de dados e entre de novo.</translation>
    </message>
    <message>
        <source>The other device stopped in the middle. What came is kept.</source>
        <translation>O outro dispositivo parou no meio. O que chegou fica guardado.</translation>
    </message>
    <message>
        <source>It is misspelt, or that device is in another network.</source>
        <translation>Está mal escrito, ou esse dispositivo está em outra rede.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a numeric address.</source>
        <translation>Verifique a grafia ou use um endereço numérico.</translation>
    </message>
    <message>
        <source>It is off, asleep, in another network, or a firewall blocks it.</source>
        <translation>Está desligado, em repouso, em outra rede, ou um firewall o bloqueia.</translation>
    </message>
    <message>
        <source>Wake it and look at its network, then try again or find the cause.</source>
        <translation>Acorde-o e veja a rede dele, depois tente de novo ou descubra a causa.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow. Nothing is lost.</source>
        <translation>Está ocupado, ou a rede é lenta. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>It went out of range, fell asleep, or the network stopped. What came is kept.</source>
        <translation>Ele saiu do alcance, entrou em repouso, ou a rede parou. O que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Tente de novo; continua daí.</translation>
    </message>
    <message>
        <source>An answer without end is a way to do harm.</source>
        <translation>Uma resposta sem fim é uma forma de causar dano.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do not sync with that device.</source>
        <translation>Tente de novo; se continuar assim, não sincronize com esse dispositivo.</translation>
    </message>
    <message>
        <source>There is no encryption at this port, or one that is too old.</source>
        <translation>Não há criptografia nesta porta, ou ela é antiga demais.</translation>
    </message>
    <message>
        <source>Check the address and the port; update both devices.</source>
        <translation>Verifique o endereço e a porta; atualize os dois dispositivos.</translation>
    </message>
    <message>
        <source>It was set up anew, or another device uses its address. Nothing was sent.</source>
        <translation>Ele foi configurado de novo, ou outro dispositivo usa o endereço dele. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Compare the words on both screens before you trust it again.</source>
        <translation>Compare as palavras nas duas telas antes de voltar a confiar nele.</translation>
    </message>
    <message>
        <source>Somebody may have removed the encryption. Nothing was sent.</source>
        <translation>Alguém pode ter removido a criptografia. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga.</source>
        <translation>Esta é uma falha no Pitanga.</translation>
    </message>
    <message>
        <source>Send the report to whoever helps you.</source>
        <translation>Envie o relatório a quem lhe dá apoio.</translation>
    </message>
    <message>
        <source>It moved, or a page for guests of the Wi-Fi answers first.</source>
        <translation>Mudou de lugar, ou uma página para visitantes do Wi-Fi responde primeiro.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks, or enter the other address if it is right.</source>
        <translation>Entre no Wi-Fi se ele pedir, ou digite o outro endereço se estiver certo.</translation>
    </message>
    <message>
        <source>The program was closed, or you stopped it. Nothing is lost.</source>
        <translation>O programa foi fechado, ou parado aqui. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Comece de novo quando quiser.</translation>
    </message>
    <message>
        <source>It was forgotten here, or its facility was removed, while this page was open.</source>
        <translation>Foi esquecido aqui, ou a instituição dele foi removida, enquanto esta página estava aberta.</translation>
    </message>
    <message>
        <source>Look at the page Nearby, and add the device again by its address.</source>
        <translation>Veja a página “Por perto” e adicione o dispositivo de novo pelo endereço.</translation>
    </message>
    <message>
        <source>Others have to recognise this laptop by its name.</source>
        <translation>Outros têm de reconhecer este laptop pelo nome.</translation>
    </message>
    <message>
        <source>Type a name with at least one letter or digit.</source>
        <translation>Digite um nome com pelo menos uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>What is to be moved cannot be counted while records are on their way.</source>
        <translation>O que há para mover não pode ser contado enquanto há registros a caminho.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or cancel it on its card.</source>
        <translation>Espere essa sincronização terminar, ou cancele-a no cartão dele.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, out of range, or no cable is plugged in.</source>
        <translation>O Wi-Fi está desligado ou fora de alcance, ou não há cabo conectado.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable, in the network that the others are in.</source>
        <translation>Ligue o Wi-Fi ou conecte um cabo, na rede em que os outros estão.</translation>
    </message>
    <message>
        <source>It asked long ago, was closed, or was answered on another screen.</source>
        <translation>Ele pediu há muito tempo, foi fechado, ou a resposta foi dada em outra tela.</translation>
    </message>
    <message>
        <source>Let it ask once more.</source>
        <translation>Deixe que ele peça mais uma vez.</translation>
    </message>
    <message>
        <source>It was moved or removed, or belongs to somebody else.</source>
        <translation>Foi movido ou removido, ou é de outra pessoa.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether you may open it.</source>
        <translation>Veja se ele ainda está lá e se é possível abri-lo.</translation>
    </message>
    <message>
        <source>A certificate file has a few thousand letters; this is something else.</source>
        <translation>Um arquivo de certificado tem poucos milhares de letras; este é outra coisa.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Escolha o arquivo que o administrador lhe deu.</translation>
    </message>
    <message>
        <source>The data was made for another version of the school&apos;s profile.</source>
        <translation>Os dados foram feitos para outra versão do perfil da escola.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another kind.</source>
        <translation>Volte à lista e escolha outro tipo.</translation>
    </message>
    <message>
        <source>Go back to the list and sort by another column.</source>
        <translation>Volte à lista e ordene por outra coluna.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps by a sync.</source>
        <translation>Foi excluído entretanto, talvez por uma sincronização.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Volte à lista; ela mostra o que há agora.</translation>
    </message>
    <message>
        <source>Kolibri computes them in ways of its own.</source>
        <translation>O Kolibri os calcula à sua maneira.</translation>
    </message>
    <message>
        <source>Make it in Kolibri and sync, or change one that is here.</source>
        <translation>Crie-o no Kolibri e sincronize, ou altere um que está aqui.</translation>
    </message>
    <message>
        <source>A record of a facility can only be made together with its first certificate.</source>
        <translation>Um registro de uma instituição só pode ser criado junto com o primeiro certificado dela.</translation>
    </message>
    <message>
        <source>Create the facility instead of adding its record.</source>
        <translation>Crie a instituição em vez de adicionar o registro dela.</translation>
    </message>
    <message>
        <source>It was typed or edited by hand.</source>
        <translation>Foi digitado ou editado à mão.</translation>
    </message>
    <message>
        <source>Leave the id out, or copy it exactly.</source>
        <translation>Omita o id, ou copie-o exatamente.</translation>
    </message>
    <message>
        <source>The profile has no place for a record with these values.</source>
        <translation>O perfil não tem lugar para um registro com estes valores.</translation>
    </message>
    <message>
        <source>Fill in what it belongs to, then save again.</source>
        <translation>Indique a que ele pertence e salve de novo.</translation>
    </message>
    <message>
        <source>Every record needs a name of its own within its device.</source>
        <translation>Cada registro precisa de um nome próprio dentro do seu dispositivo.</translation>
    </message>
    <message>
        <source>Leave it out, and Pitanga makes one.</source>
        <translation>Omita-o, e o Pitanga cria um.</translation>
    </message>
    <message>
        <source>Other devices could not store so long a one.</source>
        <translation>Outros dispositivos não poderiam guardar um texto tão longo.</translation>
    </message>
    <message>
        <source>Use a shorter one, or leave it out.</source>
        <translation>Use um mais curto, ou omita-o.</translation>
    </message>
    <message>
        <source>Use shorter ids for what it belongs to.</source>
        <translation>Use ids mais curtos para aquilo a que pertence.</translation>
    </message>
    <message>
        <source>The installation is incomplete.</source>
        <translation>A instalação está incompleta.</translation>
    </message>
    <message>
        <source>A letter differs, or the person has another account.</source>
        <translation>Uma letra está diferente, ou a pessoa tem outra conta.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the administrator for a new password.</source>
        <translation>Confira os dois e tente de novo, ou peça uma nova senha ao administrador.</translation>
    </message>
    <message>
        <source>A value does not fit the rules of accounts; it is named above.</source>
        <translation>Um valor não segue as regras das contas; está indicado acima.</translation>
    </message>
    <message>
        <source>Change that value, then save again.</source>
        <translation>Mude esse valor e salve de novo.</translation>
    </message>
    <message>
        <source>This laptop neither joined nor created one.</source>
        <translation>Este laptop não entrou em nenhuma nem criou uma.</translation>
    </message>
    <message>
        <source>Create a facility, or join one nearby.</source>
        <translation>Crie uma instituição, ou entre em uma por perto.</translation>
    </message>
    <message>
        <source>It was never joined, or its id is misspelt.</source>
        <translation>Este laptop nunca entrou nela, ou o id está mal escrito.</translation>
    </message>
    <message>
        <source>Choose one of the facilities that are here.</source>
        <translation>Escolha uma das instituições que estão aqui.</translation>
    </message>
    <message>
        <source>A person belongs to exactly one of them.</source>
        <translation>Uma pessoa é de exatamente uma delas.</translation>
    </message>
    <message>
        <source>Name the facility.</source>
        <translation>Indique a instituição.</translation>
    </message>
    <message>
        <source>It was started for another kind of data.</source>
        <translation>Foi iniciado para outro tipo de dados.</translation>
    </message>
    <message>
        <source>Start Pitanga with the profile of schools.</source>
        <translation>Inicie o Pitanga com o perfil de escolas.</translation>
    </message>
    <message>
        <source>The profile does not say who may own everything.</source>
        <translation>O perfil não diz quem pode ter tudo.</translation>
    </message>
    <message>
        <source>Use a profile with a full-facility scope.</source>
        <translation>Use um perfil com um escopo de instituição inteira.</translation>
    </message>
    <message>
        <source>Its people have not arrived, or it has none yet.</source>
        <translation>As pessoas dela não chegaram, ou ela ainda não tem nenhuma.</translation>
    </message>
    <message>
        <source>Sync first, or add learners.</source>
        <translation>Primeiro sincronize, ou adicione alunos.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another profile.</source>
        <translation>Está mal escrito, ou é de outro perfil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that the page Data lists.</source>
        <translation>Escolha um dos tipos da lista na página “Dados”.</translation>
    </message>
    <message>
        <source>The data was made with a profile that was not added here.</source>
        <translation>Os dados foram feitos com um perfil que não foi adicionado aqui.</translation>
    </message>
    <message>
        <source>Add that profile, then try again.</source>
        <translation>Adicione esse perfil e tente de novo.</translation>
    </message>
    <message>
        <source>Nobody can pass on more than they were given.</source>
        <translation>Ninguém pode passar adiante mais do que recebeu.</translation>
    </message>
    <message>
        <source>Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Escolha menos, ou deixe a aprovação para um dispositivo que tem a instituição inteira.</translation>
    </message>
    <message>
        <source>A certificate without any part would open nothing.</source>
        <translation>Um certificado sem nenhuma parte não abriria nada.</translation>
    </message>
    <message>
        <source>Choose everything, or at least one learner.</source>
        <translation>Escolha tudo, ou pelo menos um aluno.</translation>
    </message>
    <message>
        <source>Somebody deleted the account meanwhile.</source>
        <translation>Alguém excluiu a conta entretanto.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Escolha de novo na lista.</translation>
    </message>
    <message>
        <source>It was forgotten.</source>
        <translation>Foi esquecido.</translation>
    </message>
    <message>
        <source>Add it again on the page Nearby.</source>
        <translation>Adicione-o de novo na página “Por perto”.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, or the disk is full.</source>
        <translation>Não se pode gravar na pasta, ou o disco está cheio.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
        <source>Pitanga runs twice for the same data: as a window, a kiosk or a server.</source>
        <translation>O Pitanga está aberto duas vezes para os mesmos dados: como janela, quiosque ou servidor.</translation>
    </message>
    <message>
        <source>Use the one that runs already, or close it and start this one again.</source>
        <translation>Use o que já está aberto, ou feche-o e inicie este de novo.</translation>
    </message>
    <message>
        <source>The text comes from a damaged file, or somebody made it to do harm.</source>
        <translation>O texto vem de um arquivo danificado, ou alguém o fez para causar dano.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Use outra cópia do arquivo.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand.</source>
        <translation>O arquivo está danificado ou foi editado à mão.</translation>
    </message>
    <message>
        <source>Mend it at that place, or use another copy.</source>
        <translation>Corrija-o nesse ponto, ou use outra cópia.</translation>
    </message>
    <message>
        <source>A word was misspelt or left out when the key was copied.</source>
        <translation>Uma palavra foi mal escrita ou esquecida quando a chave foi copiada.</translation>
    </message>
    <message>
        <source>Compare it with the other screen, word by word.</source>
        <translation>Compare com a outra tela, palavra por palavra.</translation>
    </message>
    <message>
        <source>There is no room for what was to be stored. All before it is kept.</source>
        <translation>Não há lugar para o que se ia guardar. Tudo o que veio antes fica guardado.</translation>
    </message>
    <message>
        <source>Empty the trash or move files away, then try again.</source>
        <translation>Esvazie a lixeira ou mova arquivos para outro lugar, e tente de novo.</translation>
    </message>
    <message>
        <source>Another program wrote to that file, or the disk lost a part of it. It was left as it is.</source>
        <translation>Outro programa gravou nesse arquivo, ou o disco perdeu uma parte. Ficou como está.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or choose another home.</source>
        <translation>Reponha uma cópia dele, ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or another program wrote to it.</source>
        <translation>O disco perdeu uma parte dele, ou outro programa gravou nesse arquivo.</translation>
    </message>
    <message>
        <source>Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Remova-o: a próxima sincronização busca esses registros de novo, e ele não contém mais nada.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or the power went at a bad moment. It was left as it is.</source>
        <translation>O disco perdeu uma parte, ou a energia faltou em mau momento. Ficou como está.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or make a new home and sync.</source>
        <translation>Reponha uma cópia dele, ou crie uma nova pasta de dados e sincronize.</translation>
    </message>
    <message>
        <source>Two programs use the same data, and one holds it for too long.</source>
        <translation>Dois programas usam os mesmos dados, e um os segura por tempo demais.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Feche o outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>The file belongs to another account, or the disk is read-only.</source>
        <translation>O arquivo é de outra conta, ou o disco é só para leitura.</translation>
    </message>
    <message>
        <source>Sign in as its owner, or let the owner give it to you.</source>
        <translation>Entre com a conta do dono, ou deixe que o dono lhe dê o arquivo.</translation>
    </message>
    <message>
        <source>Its folder is missing, or belongs to another account.</source>
        <translation>A pasta dele não está lá, ou é de outra conta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation>Verifique se a pasta está lá e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>The disk is full, failing, or was pulled out.</source>
        <translation>O disco está cheio, falhando ou foi retirado.</translation>
    </message>
    <message>
        <source>Free some space and check the disk, then try again.</source>
        <translation>Libere espaço, verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>You or the program asked for it.</source>
        <translation>Foi pedido aqui ou pelo programa.</translation>
    </message>
    <message>
        <source>Too many programs are open for this laptop.</source>
        <translation>Há programas demais abertos para este laptop.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga or a damaged database.</source>
        <translation>Esta é uma falha no Pitanga ou um banco de dados danificado.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, send the report to whoever helps you.</source>
        <translation>Inicie o Pitanga de novo; se continuar assim, envie o relatório a quem lhe dá apoio.</translation>
    </message>
    <message>
        <source>Install the package of Qt for SQLite, then start Pitanga again.</source>
        <translation>Instale o pacote do Qt para SQLite e inicie o Pitanga de novo.</translation>
    </message>
    <message>
        <source>It was busy, or the network is slow.</source>
        <translation>Estava ocupado, ou a rede é lenta.</translation>
    </message>
    <message>
        <source>The folder is new, or another one was meant.</source>
        <translation>A pasta é nova, ou se queria outra.</translation>
    </message>
    <message>
        <source>Check the folder, or make a home there with “init”.</source>
        <translation>Verifique a pasta, ou crie nela uma pasta de dados com “init”.</translation>
    </message>
    <message>
        <source>The folder above it belongs to another account, or the disk is read-only.</source>
        <translation>A pasta acima dela é de outra conta, ou o disco é só para leitura.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Verifique quem é o dono da pasta acima dela.</translation>
    </message>
    <message>
        <source>The file belongs to another account or is gone.</source>
        <translation>O arquivo é de outra conta ou já não existe.</translation>
    </message>
    <message>
        <source>Check the file in the folder of profiles, or add the profile again.</source>
        <translation>Verifique o arquivo na pasta de perfis, ou adicione o perfil de novo.</translation>
    </message>
    <message>
        <source>Something emptied the file: a failed copy, or a repair of the disk.</source>
        <translation>Algo esvaziou o arquivo: uma cópia que falhou, ou um reparo do disco.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or remove the file to begin anew.</source>
        <translation>Reponha uma cópia dele, ou remova o arquivo para começar do zero.</translation>
    </message>
    <message>
        <source>Without it the keys of this laptop cannot be opened.</source>
        <translation>Sem ele, as chaves deste laptop não podem ser abertas.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of this home; without it, make a new home and join again.</source>
        <translation>Reponha o arquivo de uma cópia desta pasta de dados; sem ele, crie uma nova pasta de dados e entre de novo.</translation>
    </message>
    <message>
        <source>A part of it was lost.</source>
        <translation>Uma parte dele se perdeu.</translation>
    </message>
    <message>
        <source>The home was never finished.</source>
        <translation>A pasta de dados não chegou a ficar pronta.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home.</source>
        <translation>Inicie o Pitanga de novo; se continuar assim, crie uma nova pasta de dados.</translation>
    </message>
    <message>
        <source>Its number of changes reached the largest one there is.</source>
        <translation>O número de alterações dele chegou ao maior que existe.</translation>
    </message>
    <message>
        <source>Close Pitanga, and open it again.</source>
        <translation>Feche o Pitanga e abra-o de novo.</translation>
    </message>
    <message>
        <source>A shorter one is guessed, a longer one is forgotten.</source>
        <translation>Um mais curto se adivinha, um mais longo se esquece.</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Escolha de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>Both would be one table.</source>
        <translation>Os dois seriam uma só tabela.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dê outro nome a um deles.</translation>
    </message>
    <message>
        <source>Names are not unique; addresses are.</source>
        <translation>Nomes não são únicos; endereços são.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>Indique o endereço.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another version of the profile.</source>
        <translation>Está mal escrito, ou é de outra versão do perfil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that are there.</source>
        <translation>Escolha um dos tipos que existem.</translation>
    </message>
    <message>
        <source>It was deleted, has not arrived, or its id is misspelt.</source>
        <translation>Foi excluído, não chegou, ou o id está mal escrito.</translation>
    </message>
    <message>
        <source>Look for it in the list of records.</source>
        <translation>Procure-o na lista de registros.</translation>
    </message>
    <message>
        <source>A field does not keep to its rule; both are named above.</source>
        <translation>Um campo não segue a sua regra; os dois estão indicados acima.</translation>
    </message>
    <message>
        <source>Change that field, then save again.</source>
        <translation>Mude esse campo e salve de novo.</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the disk lost a part.</source>
        <translation>Outro programa gravou no banco de dados, ou o disco perdeu uma parte.</translation>
    </message>
    <message>
        <source>Delete the record and make it again.</source>
        <translation>Exclua o registro e crie-o de novo.</translation>
    </message>
    <message>
        <source>It was made before, here or on another device.</source>
        <translation>Foi criado antes, aqui ou em outro dispositivo.</translation>
    </message>
    <message>
        <source>Change it instead of making it again.</source>
        <translation>Altere-o em vez de criá-lo de novo.</translation>
    </message>
    <message>
        <source>A file of that name was there before Pitanga. It was left as it is.</source>
        <translation>Um arquivo com esse nome já existia antes do Pitanga. Ficou como está.</translation>
    </message>
    <message>
        <source>Choose another home, or move the file away.</source>
        <translation>Escolha outra pasta de dados, ou mova o arquivo para outro lugar.</translation>
    </message>
    <message>
        <source>A newer Pitanga changed how the data is kept.</source>
        <translation>Um Pitanga mais novo mudou a forma de guardar os dados.</translation>
    </message>
    <message>
        <source>Update this Pitanga, then try again.</source>
        <translation>Atualize este Pitanga e tente de novo.</translation>
    </message>
    <message>
        <source>The disk lost a part of it.</source>
        <translation>O disco perdeu uma parte.</translation>
    </message>
    <message>
        <source>Start the sync again; a new session is made.</source>
        <translation>Comece a sincronização de novo; uma nova sessão é criada.</translation>
    </message>
    <message>
        <source>The other device asked for it twice.</source>
        <translation>O outro dispositivo pediu duas vezes.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>Comece a sincronização de novo.</translation>
    </message>
    <message>
        <source>Start the sync again; what arrived is kept.</source>
        <translation>Comece a sincronização de novo; o que chegou fica guardado.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Foi cortado ou alterado no caminho.</translation>
    </message>
    <message>
        <source>Ask the device that sent it for another one.</source>
        <translation>Peça outro ao dispositivo que o enviou.</translation>
    </message>
    <message>
        <source>It was made by a faulty program, or to deceive.</source>
        <translation>Foi feito por um programa com falhas, ou para enganar.</translation>
    </message>
    <message>
        <source>Do not use it; ask for a new one.</source>
        <translation>Não o use; peça um novo.</translation>
    </message>
    <message>
        <source>One of them is missing or was changed.</source>
        <translation>Um deles falta ou foi alterado.</translation>
    </message>
    <message>
        <source>Ask the other device for its certificates again.</source>
        <translation>Peça de novo os certificados ao outro dispositivo.</translation>
    </message>
    <message>
        <source>One of the two was made to look like the other.</source>
        <translation>Um dos dois foi feito para parecer o outro.</translation>
    </message>
    <message>
        <source>Ask an administrator which of the two is right.</source>
        <translation>Pergunte a um administrador qual dos dois está certo.</translation>
    </message>
    <message>
        <source>It is another kind of file, or was cut off when it was copied.</source>
        <translation>É outro tipo de arquivo, ou foi cortado ao ser copiado.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Peça o arquivo mais uma vez.</translation>
    </message>
    <message>
        <source>Two files were mixed up.</source>
        <translation>Dois arquivos foram trocados.</translation>
    </message>
    <message>
        <source>Ask for the certificate together with its own key.</source>
        <translation>Peça o certificado junto com a chave dele.</translation>
    </message>
    <message>
        <source>The system gave no chance or no memory for it.</source>
        <translation>O sistema não deu números aleatórios ou memória para isso.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie o programa de novo.</translation>
    </message>
    <message>
        <source>It belongs to a website or a person.</source>
        <translation>É de um site ou de uma pessoa.</translation>
    </message>
    <message>
        <source>Use what the other device shows itself.</source>
        <translation>Use o que o próprio outro dispositivo mostra.</translation>
    </message>
    <message>
        <source>It was not set up to take them.</source>
        <translation>Não foi configurado para aceitá-los.</translation>
    </message>
    <message>
        <source>Let it request one.</source>
        <translation>Deixe que ele peça um.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to another account.</source>
        <translation>O disco está cheio, ou a pasta é de outra conta.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the folder.</source>
        <translation>Libere espaço e verifique se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The folder belongs to another account, or the disk is read-only.</source>
        <translation>A pasta é de outra conta, ou o disco é só para leitura.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Verifique se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The file belongs to another account.</source>
        <translation>O arquivo é de outra conta.</translation>
    </message>
    <message>
        <source>The disk keeps no rights of files, or the file belongs to another account.</source>
        <translation>O disco não guarda direitos de arquivos, ou o arquivo é de outra conta.</translation>
    </message>
    <message>
        <source>Allow only its owner to read it, or move the home to another disk.</source>
        <translation>Permita só ao dono a leitura, ou mude a pasta de dados para outro disco.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or somebody changed it.</source>
        <translation>O disco perdeu uma parte, ou alguém o alterou.</translation>
    </message>
    <message>
        <source>Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Reponha-o de uma cópia desta pasta de dados; sem ele, crie uma nova pasta de dados e entre de novo na instituição.</translation>
    </message>
    <message>
        <source>Only a certificate for a whole facility stands on its own.</source>
        <translation>Só um certificado de uma instituição inteira vale por si.</translation>
    </message>
    <message>
        <source>Let the facility issue it.</source>
        <translation>Deixe que a instituição o emita.</translation>
    </message>
    <message>
        <source>That key is on the device where the facility was made.</source>
        <translation>Essa chave está no dispositivo onde a instituição foi criada.</translation>
    </message>
    <message>
        <source>Ask that device to issue it.</source>
        <translation>Peça a esse dispositivo que o emita.</translation>
    </message>
    <message>
        <source>A parameter such as the learner was left empty.</source>
        <translation>Um parâmetro, como o aluno, ficou vazio.</translation>
    </message>
    <message>
        <source>Fill in every parameter of its kind.</source>
        <translation>Preencha todos os parâmetros do tipo dele.</translation>
    </message>
    <message>
        <source>It is of another kind, or was cut off.</source>
        <translation>É de outro tipo, ou foi cortada.</translation>
    </message>
    <message>
        <source>Ask for the key again; it must be an RSA key.</source>
        <translation>Peça a chave de novo; tem de ser uma chave RSA.</translation>
    </message>
    <message>
        <source>It is of another kind, locked, or was cut off.</source>
        <translation>É de outro tipo, está trancada ou foi cortada.</translation>
    </message>
    <message>
        <source>Use an RSA key without a passphrase.</source>
        <translation>Use uma chave RSA sem frase secreta.</translation>
    </message>
    <message>
        <source>The protocol knows RSA keys alone.</source>
        <translation>O protocolo só conhece chaves RSA.</translation>
    </message>
    <message>
        <source>Make an RSA key with 2048 bits.</source>
        <translation>Crie uma chave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The protocol takes no other length.</source>
        <translation>O protocolo não aceita outro tamanho.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits.</source>
        <translation>Crie uma nova chave de 2048 bits.</translation>
    </message>
    <message>
        <source>It was cut off on the way.</source>
        <translation>Foi cortada no caminho.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Peça de novo.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or request a new certificate.</source>
        <translation>Restaure-a de uma cópia de segurança, ou peça um novo certificado.</translation>
    </message>
    <message>
        <source>The two devices have different versions of the school&apos;s profile.</source>
        <translation>Os dois dispositivos têm versões diferentes do perfil da escola.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Atualize o mais antigo dos dois.</translation>
    </message>
    <message>
        <source>Restore a backup, or request a new certificate.</source>
        <translation>Restaure uma cópia de segurança, ou peça um novo certificado.</translation>
    </message>
    <message>
        <source>The database was copied or restored without its secret.</source>
        <translation>O banco de dados foi copiado ou restaurado sem o seu segredo.</translation>
    </message>
    <message>
        <source>Bring the secret file of its old home too, or request new certificates.</source>
        <translation>Traga também o arquivo do segredo da pasta de dados antiga, ou peça novos certificados.</translation>
    </message>
    <message>
        <source>A check of its chain failed; which one is said below.</source>
        <translation>Uma verificação da cadeia dele falhou; abaixo se diz qual.</translation>
    </message>
    <message>
        <source>Do not use it, and ask the device that sent it for another one.</source>
        <translation>Não o use, e peça outro ao dispositivo que o enviou.</translation>
    </message>
</context>
<context>
    <name>pitanga::titles</name>
    <message>
        <source>Activated by id</source>
        <translation>Ativado por (id)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Grupo avulso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Atribuído por</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenças</translation>
    </message>
    <message>
        <source>Attendance of one learner</source>
        <translation>Presença de um aluno</translation>
    </message>
    <message>
        <source>Attendance session</source>
        <translation>Sessão de presenças</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Ano de nascimento</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Id do canal</translation>
    </message>
    <message>
        <source>Channel version</source>
        <translation>Versão do canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Completion timestamp</source>
        <translation>Momento da conclusão</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Id do conteúdo</translation>
    </message>
    <message>
        <source>Contentnode id</source>
        <translation>Id do recurso</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Course assignment</source>
        <translation>Atribuição de curso</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Sessão do curso</translation>
    </message>
    <message>
        <source>Course test</source>
        <translation>Teste do curso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criador</translation>
    </message>
    <message>
        <source>Data model version</source>
        <translation>Versão do modelo de dados</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Date activated</source>
        <translation>Data de ativação</translation>
    </message>
    <message>
        <source>Date archived</source>
        <translation>Data de arquivamento</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Data de criação</translation>
    </message>
    <message>
        <source>Date deleted</source>
        <translation>Data de exclusão</translation>
    </message>
    <message>
        <source>Date joined</source>
        <translation>Data de entrada</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>Data de alteração</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>Informações do dispositivo</translation>
    </message>
    <message>
        <source>Enable mark attendance</source>
        <translation>Permitir marcar presença</translation>
    </message>
    <message>
        <source>End timestamp</source>
        <translation>Momento do fim</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Exam id</source>
        <translation>Id do teste</translation>
    </message>
    <message>
        <source>Examlog</source>
        <translation>Registro do teste</translation>
    </message>
    <message>
        <source>Extra demographics</source>
        <translation>Outros dados pessoais</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Campos adicionais</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Instituição</translation>
    </message>
    <message>
        <source>Facility settings</source>
        <translation>Configurações da instituição</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hinted</source>
        <translation>Com dica</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Número de identificação</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Id da instância</translation>
    </message>
    <message>
        <source>Instant report visibility</source>
        <translation>Relatório visível na hora</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>Histórico de interações</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Está ativo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last interaction timestamp</source>
        <translation>Momento da última interação</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último acesso</translation>
    </message>
    <message>
        <source>Learner can delete account</source>
        <translation>O aluno pode excluir a conta</translation>
    </message>
    <message>
        <source>Learner can edit name</source>
        <translation>O aluno pode alterar o nome</translation>
    </message>
    <message>
        <source>Learner can edit password</source>
        <translation>O aluno pode alterar a senha</translation>
    </message>
    <message>
        <source>Learner can edit username</source>
        <translation>O aluno pode alterar o nome de usuário</translation>
    </message>
    <message>
        <source>Learner can login with no password</source>
        <translation>O aluno pode entrar sem senha</translation>
    </message>
    <message>
        <source>Learner can sign up</source>
        <translation>O aluno pode se inscrever</translation>
    </message>
    <message>
        <source>Learner device status</source>
        <translation>Estado do dispositivo do aluno</translation>
    </message>
    <message>
        <source>Learners see fixed order</source>
        <translation>Os alunos veem uma ordem fixa</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Lesson assignment</source>
        <translation>Atribuição de lição</translation>
    </message>
    <message>
        <source>Lesson copy for one learner</source>
        <translation>Cópia de lição para um aluno</translation>
    </message>
    <message>
        <source>Lesson id</source>
        <translation>Id da lição</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>Critério de domínio</translation>
    </message>
    <message>
        <source>Mastery level</source>
        <translation>Nível de domínio</translation>
    </message>
    <message>
        <source>Masterylog</source>
        <translation>Registro de domínio</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Picture password</source>
        <translation>Senha com imagens</translation>
    </message>
    <message>
        <source>Picture password settings</source>
        <translation>Configurações de senhas com imagens</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>Resumo do progresso</translation>
    </message>
    <message>
        <source>Question count</source>
        <translation>Número de perguntas</translation>
    </message>
    <message>
        <source>Question sources</source>
        <translation>Origem das perguntas</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Quiz answer (old)</source>
        <translation>Resposta de teste (antiga)</translation>
    </message>
    <message>
        <source>Quiz assignment</source>
        <translation>Atribuição de teste</translation>
    </message>
    <message>
        <source>Quiz copy for one learner</source>
        <translation>Cópia de teste para um aluno</translation>
    </message>
    <message>
        <source>Quiz log (old)</source>
        <translation>Registro de teste (antigo)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Serialized exam</source>
        <translation>Teste serializado</translation>
    </message>
    <message>
        <source>Serialized lesson</source>
        <translation>Lição serializada</translation>
    </message>
    <message>
        <source>Session start datetime</source>
        <translation>Início da sessão</translation>
    </message>
    <message>
        <source>Sessionlog</source>
        <translation>Registro da sessão</translation>
    </message>
    <message>
        <source>Show download button in learn</source>
        <translation>Mostrar o botão de baixar em Aprender</translation>
    </message>
    <message>
        <source>Sign-in session</source>
        <translation>Sessão de acesso</translation>
    </message>
    <message>
        <source>Simple answer</source>
        <translation>Resposta simples</translation>
    </message>
    <message>
        <source>Start timestamp</source>
        <translation>Momento do início</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status sentiment</source>
        <translation>Avaliação do estado</translation>
    </message>
    <message>
        <source>Summarylog</source>
        <translation>Registro resumido</translation>
    </message>
    <message>
        <source>Test type</source>
        <translation>Tipo de teste</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tempo gasto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unit contentnode id</source>
        <translation>Id do recurso da unidade</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Atualizado em</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Visit to a resource</source>
        <translation>Visita a um recurso</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Id do visitante</translation>
    </message>
</context>
</TS>
