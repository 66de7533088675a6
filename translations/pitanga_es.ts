<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s second device could not be started. Start the demo again.</source>
        <translation>No se pudo iniciar el segundo dispositivo de la demostración. Inicie la demostración de nuevo.</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>Oficina de la escuela</translation>
    </message>
    <message>
        <source>The sample school is missing from the program. Install it again.</source>
        <translation>Falta la escuela de ejemplo en el programa. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a school&apos;s data the same on every laptop that may have it.</source>
        <translation>Mantiene iguales los datos de una escuela en todas las laptops que pueden tenerlos.</translation>
    </message>
    <message>
        <source>Folder of this device&apos;s data.</source>
        <translation>Carpeta con los datos de este dispositivo.</translation>
    </message>
    <message>
        <source>Try Pitanga with a sample school on a second device.</source>
        <translation>Probar Pitanga con una escuela de ejemplo en un segundo dispositivo.</translation>
    </message>
    <message>
        <source>Fill the screen with one state, sync by itself, leave with a PIN.</source>
        <translation>Llenar la pantalla con un solo estado, sincronizar automáticamente, salir con un PIN.</translation>
    </message>
    <message>
        <source>A second device is being made ready</source>
        <translation>Se está preparando un segundo dispositivo</translation>
    </message>
    <message>
        <source>It gets a sample school of some 20,000 records and appears here in a few seconds.</source>
        <translation>Recibe una escuela de ejemplo con unos 20&#xa0;000 registros y aparece aquí en unos segundos.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Esta laptop</translation>
    </message>
</context>
<context>
    <name>pitanga::AddAddressPanel</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Agregar un dispositivo por su dirección</translation>
    </message>
    <message>
        <source>Address of the other device</source>
        <translation>Dirección del otro dispositivo</translation>
    </message>
    <message>
        <source>To add this laptop on the other device, type there: %1</source>
        <translation>Para agregar esta laptop en el otro dispositivo, escriba allí: %1</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>Preguntando quién está ahí…</translation>
    </message>
    <message>
        <source>Pitanga shows it there in Settings, under “Network”. For Kolibri, it is what a browser is given to open it.</source>
        <translation>Pitanga la muestra allí en Configuración, en “Red”. En Kolibri, es la que se escribe en el navegador para abrirlo.</translation>
    </message>
</context>
<context>
    <name>pitanga::ApprovalPage</name>
    <message>
        <source>A device asks to join</source>
        <translation>Un dispositivo pide unirse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>For a teacher’s laptop</source>
        <translation>Para la laptop de un docente</translation>
    </message>
    <message>
        <source>Some learners</source>
        <translation>Algunos estudiantes</translation>
    </message>
    <message>
        <source>Only what belongs to them, and the school’s structure</source>
        <translation>Solo lo que les pertenece y la estructura de la escuela</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>Nombre o grupo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let it join</source>
        <translation>Permitir que se una</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>What may %1 have?</source>
        <translation>¿Qué puede tener %1?</translation>
    </message>
    <message>
        <source>%1 asks to join %2. You compared the words with it.</source>
        <translation>%1 pide unirse a %2. Las palabras ya se compararon con ese dispositivo.</translation>
    </message>
    <message>
        <source>This laptop itself may not have everything</source>
        <translation>Esta misma laptop no puede tener todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>learner, classes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will be able to read and change all of %2, as this laptop does.</source>
        <translation>%1 podrá leer y cambiar todo lo de %2, igual que esta laptop.</translation>
    </message>
    <message>
        <source>Tick the learners whose data %1 may have.</source>
        <translation>Marque los estudiantes cuyos datos puede tener %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>%1 tendrá lo que pertenece a %Ln estudiante.</numerusform>
            <numerusform>%1 tendrá lo que pertenece a %Ln estudiantes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::BarChart</name>
    <message>
        <source>Records received and sent a day</source>
        <translation>Registros recibidos y enviados por día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: no sync</source>
        <translation>%1: sin sincronización</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: detenida</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1: %2 recibidos, %3 enviados</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateInspector</name>
    <message>
        <source>All certificates</source>
        <translation>Todos los certificados</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Mostrar filtros</translation>
    </message>
    <message>
        <source>Show the signed text</source>
        <translation>Mostrar el texto firmado</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>Certificado elegido</translation>
    </message>
    <message>
        <source>Hide filters</source>
        <translation>Ocultar filtros</translation>
    </message>
    <message>
        <source>Hide the signed text</source>
        <translation>Ocultar el texto firmado</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Lo que abre</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Huella de su llave</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>En dígitos</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What it opens cannot be told. The checks say why.</source>
        <translation>No se puede saber qué abre. Las comprobaciones dicen por qué.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Puede cambiar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Checks, all passed</source>
        <translation>Comprobaciones, todas correctas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>The root, %1</source>
        <translation>La raíz, %1</translation>
    </message>
    <message>
        <source>Above it, %1</source>
        <translation>Por encima, %1</translation>
    </message>
    <message>
        <source>What it claims to open</source>
        <translation>Lo que dice abrir</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateTree</name>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>%1, %2, yours</source>
        <translation>%1, %2, propio</translation>
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
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility</source>
        <translation>Esta laptop no pertenece a ningún centro educativo</translation>
    </message>
    <message>
        <source>A certificate says which parts of a facility’s data its holder may have.</source>
        <translation>Un certificado indica qué partes de los datos de un centro educativo puede tener su titular.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Cerrar el archivo</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir Cerca</translation>
    </message>
    <message>
        <source>How do you get a certificate?</source>
        <translation>¿Cómo se obtiene un certificado?</translation>
    </message>
    <message>
        <source>Join a facility of a device nearby.</source>
        <translation>Únase al centro educativo de un dispositivo cercano.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Abrir un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.json *.cert);;All files (*)</source>
        <translation>Certificados (*.json *.cert);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It was only looked at. Nothing of it was stored.</source>
        <translation>Solo se consultó. No se guardó nada de él.</translation>
    </message>
    <message>
        <source>It was only looked at. It holds a private key: whoever has the file can act in its name.</source>
        <translation>Solo se consultó. Contiene una llave privada: quien tenga el archivo puede actuar en su nombre.</translation>
    </message>
    <message>
        <source>This is in the file %1.</source>
        <translation>Esto está en el archivo %1.</translation>
    </message>
</context>
<context>
    <name>pitanga::CheckList</name>
    <message>
        <source>Passed: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoicePage</name>
    <message>
        <source>What to sync</source>
        <translation>Qué sincronizar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All this laptop may have</source>
        <translation>Todo lo que esta laptop puede tener</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>Its learners and their work</source>
        <translation>Sus estudiantes y lo que han hecho</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Un estudiante</translation>
    </message>
    <message>
        <source>For a take-home device</source>
        <translation>Para un dispositivo que va a casa</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>A elección</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation>Lo que se marque abajo</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>What to sync with %1</source>
        <translation>Qué sincronizar con %1</translation>
    </message>
    <message>
        <source>No class is known here yet</source>
        <translation>Aquí aún no se conoce ningún grupo</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Aquí aún no se conoce a nadie</translation>
    </message>
    <message>
        <source>Which learner</source>
        <translation>Qué estudiante</translation>
    </message>
    <message>
        <source>Which class</source>
        <translation>Qué grupo</translation>
    </message>
    <message>
        <source>Pitanga remembers this choice for this device.</source>
        <translation>Pitanga recuerda esta elección para este dispositivo.</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message>
        <source>Part of the facility’s data</source>
        <translation>Parte de los datos del centro educativo</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Registros aquí</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Parts of the facility’s data</source>
        <translation>Partes de los datos del centro educativo</translation>
    </message>
    <message>
        <source>People and their work</source>
        <translation>Personas y lo que han hecho</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s certificate does not allow it. An administrator can give another.</source>
        <translation>El certificado de esta laptop no lo permite. Un administrador puede dar otro.</translation>
    </message>
    <message>
        <source>%1 may not share this. Its administrator can allow it.</source>
        <translation>%1 no puede compartir esto. Su administrador puede permitirlo.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>elegido en parte</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, chosen or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 de %Ln estudiante</numerusform>
            <numerusform>%1 de %Ln estudiantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message>
        <source>Compare all six, in this order. Ask the person at that laptop to read them aloud.</source>
        <translation>Compare las seis, en este orden. Pida a la persona frente a la otra laptop que las lea en voz alta.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son las mismas</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>el otro</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Llamando a %1…</translation>
    </message>
    <message>
        <source>%1 says: the same words. Look before you answer.</source>
        <translation>%1 dice: las mismas palabras. Mire antes de responder.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>Esperando la respuesta de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 aún no ha respondido. Estas palabras valen %Ln minuto más.</numerusform>
            <numerusform>%1 aún no ha respondido. Estas palabras valen %Ln minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two devices know each other now.</source>
        <translation>Los dos dispositivos ya se conocen.</translation>
    </message>
    <message>
        <source>From now on a device that only pretends to be %1 is noticed.</source>
        <translation>Desde ahora, si un dispositivo se hace pasar por %1, se notará.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared.</source>
        <translation>Se detuvo, no se compartió nada.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Puede que haya alguien entre los dos dispositivos, o que la otra pantalla sea de otra laptop. Empiece de nuevo cerca de esa laptop.</translation>
    </message>
    <message>
        <source>The words were not compared in time.</source>
        <translation>Las palabras no se compararon a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again.</source>
        <translation>No se compartió nada. Empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>pitanga::ComparePage</name>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>¿Muestran ambas pantallas las mismas palabras?</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Comparar palabras con %1</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Mire la pantalla de %1. Si las palabras son las mismas, no hay nadie en medio.</translation>
    </message>
    <message>
        <source>%1 asks for it. The same words prove that nobody is in between.</source>
        <translation>%1 lo pide. Si las palabras son las mismas, no hay nadie en medio.</translation>
    </message>
</context>
<context>
    <name>pitanga::CreateFacilityForm</name>
    <message>
        <source>Name of the facility</source>
        <translation>Nombre del centro educativo</translation>
    </message>
    <message>
        <source>Usually the school’s name.</source>
        <translation>Normalmente, el nombre de la escuela.</translation>
    </message>
    <message>
        <source>Your name as its administrator</source>
        <translation>Su nombre como administrador</translation>
    </message>
    <message>
        <source>One word, such as amina. You need it to let other devices join.</source>
        <translation>Una sola palabra, como amina. Hace falta para permitir que otros dispositivos se unan.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>It cannot be looked up later. Keep it safe.</source>
        <translation>No se puede consultar después. Guárdela bien.</translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Buscar en estos registros</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Llegan con la primera sincronización.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir Cerca</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>¿De dónde vienen?</translation>
    </message>
    <message>
        <source>From another device. Join its facility on the page Nearby, then sync.</source>
        <translation>De otro dispositivo. Únase a su centro educativo en la página Cerca y luego sincronice.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
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
        <translation>Solo lo que llegó de %1 con esta sincronización.</translation>
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
        <translation>Nada contiene estas palabras. Busque menos palabras u otras.</translation>
    </message>
    <message>
        <source>There are none of these yet.</source>
        <translation>Aún no hay ninguno de estos.</translation>
    </message>
    <message>
        <source>None of these came with this sync.</source>
        <translation>Ninguno de estos llegó con esta sincronización.</translation>
    </message>
</context>
<context>
    <name>pitanga::DetailsBox</name>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>pitanga::DoctorPage</name>
    <message>
        <source>Find the cause</source>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>The report holds no names of learners, no passwords and no keys.</source>
        <translation>El informe no contiene nombres de estudiantes, contraseñas ni llaves.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Why %1 does not sync</source>
        <translation>Por qué %1 no se sincroniza</translation>
    </message>
    <message>
        <source>Why %1 cannot be reached</source>
        <translation>Por qué no se puede llegar a %1</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Buscando la causa</translation>
    </message>
    <message>
        <source>This takes a few seconds, up to half a minute where nothing answers.</source>
        <translation>Tarda unos segundos, hasta medio minuto donde nada responde.</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>Se puede llegar a %1</translation>
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
        <translation>Agregar por dirección…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Create a facility…</source>
        <translation>Crear un centro educativo…</translation>
    </message>
    <message>
        <source>Opening a file is not possible yet: this version makes and reads no files of a facility.</source>
        <translation>Aún no se puede abrir un archivo: esta versión no crea ni lee archivos de un centro educativo.</translation>
    </message>
    <message>
        <source>No facility was found yet. It appears here by itself as soon as a device that holds one is near and switched on.</source>
        <translation>Aún no se encontró ningún centro educativo. Aparece aquí por sí solo en cuanto un dispositivo que lo tenga esté cerca y encendido.</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>¿No está en la lista?</translation>
    </message>
</context>
<context>
    <name>pitanga::FirstRun</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro educativo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>¿Cómo se llama esta laptop?</translation>
    </message>
    <message>
        <source>Three short steps, then its data comes by itself.</source>
        <translation>Tres pasos cortos y luego sus datos llegan solos.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>¿En qué centro educativo trabaja?</translation>
    </message>
    <message>
        <source>Choose yours, and its data comes to this laptop.</source>
        <translation>Elija el suyo y sus datos llegarán a esta laptop.</translation>
    </message>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>¿Muestran ambas pantallas las mismas palabras?</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Mire la pantalla de %1. Si las palabras son las mismas, no hay nadie en medio.</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Se está preguntando a %1</translation>
    </message>
    <message>
        <source>Somebody there lets this laptop in with one click.</source>
        <translation>Alguien allí deja entrar a esta laptop con un clic.</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>Un centro educativo nuevo</translation>
    </message>
    <message>
        <source>It begins on this laptop. Other devices join it from here.</source>
        <translation>Comienza en esta laptop. Otros dispositivos se unen a él desde aquí.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now</source>
        <translation>Esta laptop ya pertenece a %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Use a name and password instead</source>
        <translation>Usar un nombre y una contraseña</translation>
    </message>
    <message>
        <source>Next: prove that you may join</source>
        <translation>Lo siguiente: demostrar que puede unirse</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Crearlo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Get its data</source>
        <translation>Obtener sus datos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>On %1, click “Let it join”. This page goes on by itself.</source>
        <translation>En %1, haga clic en “Permitir que se una”. Esta página continúa sola.</translation>
    </message>
    <message>
        <source>Next, let other devices join it, or add its people on the page Data.</source>
        <translation>Lo siguiente: permita que otros dispositivos se unan o agregue a sus personas en la página Datos.</translation>
    </message>
    <message>
        <source>Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.</source>
        <translation>Sus datos están en %1. Aún no se ha movido nada: obténgalos ahora, o más tarde con Sincronizar en su tarjeta.</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chosen sync</source>
        <translation>Sincronización elegida</translation>
    </message>
    <message>
        <source>Details of the chosen sync</source>
        <translation>Detalles de la sincronización elegida</translation>
    </message>
    <message>
        <source>The other device asked for it.</source>
        <translation>El otro dispositivo la pidió.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro educativo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>%1 nuevos, %2 cambiados, %3 eliminados</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 en %Ln solicitud</numerusform>
            <numerusform>%1 en %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <comment>scopes of two certificates</comment>
        <translation>%1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message>
        <source>No sync is like that. Choose other filters.</source>
        <translation>Ninguna sincronización es así. Elija otros filtros.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Aún no hay sincronizaciones</translation>
    </message>
    <message>
        <source>Every sync is listed here: when, with whom, and what moved.</source>
        <translation>Aquí aparece cada sincronización: cuándo, con quién y qué se movió.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizaciones</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Abrir Cerca</translation>
    </message>
    <message>
        <source>How do you sync?</source>
        <translation>¿Cómo se sincroniza?</translation>
    </message>
    <message>
        <source>On the page Nearby, choose a device and click Sync.</source>
        <translation>En la página Cerca, elija un dispositivo y haga clic en Sincronizar.</translation>
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
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Para una hoja de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>Para un programa (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>Se guardó %Ln sincronización.</numerusform>
            <numerusform>Se guardaron %Ln sincronizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>so many syncs, so many devices</comment>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sincronización</numerusform>
            <numerusform>%Ln sincronizaciones</numerusform>
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
        <translation>Recibidos: %1</translation>
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
        <translation>Unirse al centro educativo</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Type it anyway</source>
        <translation>Escribirla de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Esta conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Somebody on this network could read the password you type.</source>
        <translation>Alguien en esta red podría leer la contraseña que escriba.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Se usa una vez y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Nombre de un administrador</translation>
    </message>
    <message>
        <source>%1 holds it. Its administrator can let this laptop in.</source>
        <translation>%1 lo tiene. Su administrador puede dejar entrar a esta laptop.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>¿En qué centro educativo trabaja?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
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
        <translation>la página anterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Panel siguiente y anterior</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nearby, Data, Certificates, History</source>
        <translation>Cerca, Datos, Certificados, Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Back. A sync goes on</source>
        <translation>Atrás. La sincronización continúa</translation>
    </message>
    <message>
        <source>Search the records, or find a setting</source>
        <translation>Buscar en los registros, o encontrar un ajuste</translation>
    </message>
    <message>
        <source>Look again, reload the page</source>
        <translation>Buscar otra vez, volver a cargar la página</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Agregar un dispositivo por su dirección</translation>
    </message>
    <message>
        <source>More about a device</source>
        <translation>Más sobre un dispositivo</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text larger, smaller, as it was</source>
        <translation>Texto más grande, más pequeño, como estaba</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskSupervisor</name>
    <message>
        <source>Kiosk: the screen runs as process %1.</source>
        <translation>Quiosco: la pantalla se ejecuta como proceso %1.</translation>
    </message>
    <message>
        <source>Kiosk: the screen ended (%1). It starts again in %2 s.</source>
        <translation>Quiosco: la pantalla terminó (%1). Se inicia de nuevo en %2 s.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>falló</translation>
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
        <translation>Detenido: esta pantalla necesita a su administrador</translation>
    </message>
    <message>
        <source>Hold Esc to enter the PIN</source>
        <translation>Mantenga presionada Esc para escribir el PIN</translation>
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
        <translation>Ese dispositivo ya no se conoce aquí. Se olvidó. Agréguelo de nuevo en la página Cerca.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now.</source>
        <translation>Esta laptop ya pertenece a %1.</translation>
    </message>
    <message>
        <source>Sync to get its records.</source>
        <translation>Sincronice para obtener sus registros.</translation>
    </message>
</context>
<context>
    <name>pitanga::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
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
        <translation>Nombre de esta laptop</translation>
    </message>
    <message>
        <source>Others nearby see it under this name, such as “Amina’s laptop”.</source>
        <translation>Otros dispositivos cercanos la ven con este nombre, como “Laptop de Amina”.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Los nombres y los registros quedan como están, en cualquier idioma.</translation>
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
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Others cannot connect</source>
        <translation>Otros no pueden conectarse</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Visible para otros</translation>
    </message>
    <message>
        <source>Others can connect</source>
        <translation>Otros pueden conectarse</translation>
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
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <translation>Agregar por dirección…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>No other device yet</source>
        <translation>Aún no hay otro dispositivo</translation>
    </message>
    <message>
        <source>A device appears here by itself as soon as it is near and switched on.</source>
        <translation>Un dispositivo aparece aquí por sí solo en cuanto está cerca y encendido.</translation>
    </message>
    <message>
        <source>Looking nearby…</source>
        <translation>Buscando cerca…</translation>
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
            <numerusform>%Ln dispositivo, %1 fuera de alcance.</numerusform>
            <numerusform>%Ln dispositivos, %1 fuera de alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>La búsqueda continúa.</translation>
    </message>
    <message>
        <source>Know its address?</source>
        <translation>¿Conoce su dirección?</translation>
    </message>
    <message>
        <source>Some networks hide devices from each other. An address works there too.</source>
        <translation>Algunas redes ocultan unos dispositivos a otros. Con una dirección también funciona allí.</translation>
    </message>
    <message>
        <source>This laptop is on a network</source>
        <translation>Esta laptop está en una red</translation>
    </message>
    <message>
        <source>Open Pitanga or Kolibri on the other device, and see that it is on the same one.</source>
        <translation>Abra Pitanga o Kolibri en el otro dispositivo y revise que esté en la misma red.</translation>
    </message>
    <message>
        <source>This laptop cannot look around</source>
        <translation>Esta laptop no puede buscar a su alrededor</translation>
    </message>
    <message>
        <source>This laptop is on no network</source>
        <translation>Esta laptop no está en ninguna red</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable. Devices then appear by themselves.</source>
        <translation>Encienda el Wi-Fi o conecte un cable. Los dispositivos aparecerán solos.</translation>
    </message>
    <message>
        <source>Others can see this laptop</source>
        <translation>Otros pueden ver esta laptop</translation>
    </message>
    <message>
        <source>They see it as “%1”.</source>
        <translation>La ven como “%1”.</translation>
    </message>
    <message>
        <source>Others can connect to this laptop</source>
        <translation>Otros pueden conectarse a esta laptop</translation>
    </message>
    <message>
        <source>Its name is “%1”. On the other device, add %2.</source>
        <translation>Su nombre es “%1”. En el otro dispositivo, agregue %2.</translation>
    </message>
    <message>
        <source>Others cannot connect to this laptop</source>
        <translation>Otros no pueden conectarse a esta laptop</translation>
    </message>
    <message>
        <source>It can still connect to them.</source>
        <translation>Esta sí puede conectarse a otros.</translation>
    </message>
</context>
<context>
    <name>pitanga::Page</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>pitanga::PeerCard</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
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
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Choose what to sync…</source>
        <translation>Elegir qué sincronizar…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparar palabras…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Sincronizar automáticamente</translation>
    </message>
    <message>
        <source>Join %1…</source>
        <translation>Unirse a %1…</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Mostrar el último resultado</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted, its key was compared</source>
        <translation>Cifrada, su llave se comparó</translation>
    </message>
    <message>
        <source>Encrypted, its key was not compared yet</source>
        <translation>Cifrada, su llave aún no se ha comparado</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>It shows itself on this network</source>
        <translation>Se muestra en esta red</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>It has not said yet</source>
        <translation>Aún no lo ha dicho</translation>
    </message>
    <message>
        <source>Facilities there</source>
        <translation>Centros educativos allí</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message>
        <source>Its card goes. Your records stay, and it can be added again by its address.</source>
        <translation>Su tarjeta se quita. Los registros se quedan aquí, y puede agregarse de nuevo por su dirección.</translation>
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
        <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Escriba el PIN.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose a PIN for this screen</source>
        <translation>Elija un PIN para esta pantalla</translation>
    </message>
    <message>
        <source>It has 4 to 12 digits. Without it nobody can leave the kiosk.</source>
        <translation>Tiene de 4 a 12 dígitos. Sin él nadie puede salir del quiosco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>Escríbalo una vez más.</translation>
    </message>
    <message>
        <source>The two differ. Choose a PIN once more.</source>
        <translation>Los dos son distintos. Elija un PIN otra vez.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Ese no es el PIN. Espere %Ln segundo.</numerusform>
            <numerusform>Ese no es el PIN. Espere %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PreviewPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Lo que va a pasar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking %1 what it has…</source>
        <translation>Preguntando a %1 qué tiene…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what this laptop is to have.</source>
        <translation>No hay nada elegido. Marque lo que esta laptop debe tener.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>to receive, about %1</source>
        <comment>so many records</comment>
        <translation>por recibir, unos %1</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>por recibir</translation>
    </message>
    <message>
        <source>to send, about %1</source>
        <comment>so many records</comment>
        <translation>por enviar, unos %1</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>Free space after</source>
        <translation>Espacio libre después</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Nada nuevo. Ambos dispositivos tienen lo mismo.</translation>
    </message>
    <message>
        <source>An estimate: %1 tells no more before a sync.</source>
        <translation>Es un cálculo aproximado: %1 no dice más antes de sincronizar.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Aún no se ha movido nada.</translation>
    </message>
    <message>
        <source>%1 to receive, %2 to send.</source>
        <translation>%1 por recibir, %2 por enviar.</translation>
    </message>
    <message>
        <source>People will lack their classes.</source>
        <translation>A las personas les faltarán sus grupos.</translation>
    </message>
    <message>
        <source>Without the school, its classes and groups, they cannot be shown.</source>
        <translation>Sin la escuela, sus grupos y equipos, no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Agregar la escuela</translation>
    </message>
    <message>
        <source>Scores will lack their questions.</source>
        <translation>A las puntuaciones les faltarán sus preguntas.</translation>
    </message>
    <message>
        <source>Lessons and quizzes come only together with everything.</source>
        <translation>Las lecciones y las pruebas solo llegan junto con todo lo demás.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>An estimate: %1 to receive, %2 to send.</source>
        <translation>Cálculo aproximado: %1 por recibir, %2 por enviar.</translation>
    </message>
</context>
<context>
    <name>pitanga::ProgressBlock</name>
    <message>
        <source>Nothing is lost if you close the lid.</source>
        <translation>No se pierde nada si cierra la tapa.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Avance de la sincronización</translation>
    </message>
    <message>
        <source>Details of the sync</source>
        <translation>Detalles de la sincronización</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Records in this step</source>
        <translation>Registros en este paso</translation>
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
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>pitanga::RecordPanel</name>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Raw form of the record</source>
        <translation>Forma en bruto del registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a record to see its fields and versions.</source>
        <translation>Elija un registro para ver sus campos y versiones.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Vistas del registro</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>A newer version waits.</source>
        <translation>Hay una versión más nueva en espera.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed here, goes out with the next sync</source>
        <translation>Cambiado aquí, sale con la próxima sincronización</translation>
    </message>
    <message>
        <source>As last synced or saved</source>
        <translation>Como se sincronizó o guardó por última vez</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
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
        <translation>Vaciar la búsqueda</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Encontrar un ajuste</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Sincronización automática</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Others see this name.</source>
        <translation>Otros ven este nombre.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Los nombres y los registros quedan como están, en cualquier idioma.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Seguir en segundo plano al cerrar la ventana</translation>
    </message>
    <message>
        <source>Pitanga stays in the tray, syncs by itself and can be seen by others.</source>
        <translation>Pitanga queda en la bandeja del sistema, sincroniza automáticamente y otros pueden verla.</translation>
    </message>
    <message>
        <source>Sync with chosen devices when they come near</source>
        <translation>Sincronizar con los dispositivos elegidos cuando se acerquen</translation>
    </message>
    <message>
        <source>Also sync every</source>
        <translation>Sincronizar también cada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Nothing is begun by itself. Who was chosen is kept.</source>
        <translation>Nada empieza automáticamente. Se conserva con quién se eligió.</translation>
    </message>
    <message>
        <source>Let others connect</source>
        <translation>Permitir que otros se conecten</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where others connect. Only change it if another program needs this one.</source>
        <translation>Por donde otros se conectan. Cámbielo solo si otro programa necesita este.</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>También sin cifrado</translation>
    </message>
    <message>
        <source>Kolibri devices can connect in no other way. Pitangas always encrypt.</source>
        <translation>Los dispositivos Kolibri no pueden conectarse de otra forma. Pitanga siempre cifra.</translation>
    </message>
    <message>
        <source>Be seen nearby</source>
        <translation>Ser visible cerca</translation>
    </message>
    <message>
        <source>Also show to Kolibri devices</source>
        <translation>Mostrarse también a dispositivos Kolibri</translation>
    </message>
    <message>
        <source>They connect without encryption.</source>
        <translation>Se conectan sin cifrado.</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>Presione Entrar para usarlo.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un puerto es un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
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
        <translation>Todo se puede hacer sin mouse.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>Another program answers for this data, or no port is free. This laptop can still connect to others.</source>
        <translation>Otro programa responde por estos datos, o no hay ningún puerto libre. Esta laptop aún puede conectarse a otros.</translation>
    </message>
    <message>
        <source>Nobody can connect to this laptop. It can still connect to others.</source>
        <translation>Nadie puede conectarse a esta laptop. Esta sí puede conectarse a otros.</translation>
    </message>
    <message>
        <source>Others see this laptop as “%1”.</source>
        <translation>Otros ven esta laptop como “%1”.</translation>
    </message>
    <message>
        <source>This laptop is on no network. It can still be added by its address.</source>
        <translation>Esta laptop no está en ninguna red. Aún se puede agregar por su dirección.</translation>
    </message>
    <message>
        <source>%1 used, %2 free on this disk</source>
        <translation>%1 en uso, %2 libres en este disco</translation>
    </message>
    <message>
        <source>Sync by itself with %1</source>
        <translation>Sincronizar automáticamente con %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>sync by itself</comment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Devices that this laptop can sync with are listed here.</source>
        <translation>Aquí aparecen los dispositivos con los que esta laptop puede sincronizar.</translation>
    </message>
</context>
<context>
    <name>pitanga::StepList</name>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>Cambiados en ambos</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya estaban aquí</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevos o cambiados</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
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
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>pitanga::Tray</name>
    <message>
        <source>Open Pitanga</source>
        <translation>Abrir Pitanga</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>Pausar la sincronización automática</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Something to review</source>
        <translation>Hay algo por revisar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>No device nearby</source>
        <translation>Ningún dispositivo cerca</translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message>
        <source>The file could not be written. Choose another folder, then try again.</source>
        <translation>No se pudo escribir el archivo. Elija otra carpeta y luego intente de nuevo.</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Last one %1.</source>
        <translation>Última sincronización: %1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose below with whom.</source>
        <translation>Elija abajo con quién.</translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you switch it on again.</source>
        <translation>En pausa. Nada empieza hasta que la active de nuevo.</translation>
    </message>
    <message>
        <source>Syncing at the moment.</source>
        <translation>Sincronizando en este momento.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Próximo intento %1.</translation>
    </message>
    <message>
        <source>Syncs by itself, paused at the moment</source>
        <translation>Se sincroniza automáticamente, en pausa por ahora</translation>
    </message>
    <message>
        <source>Syncs by itself</source>
        <translation>Se sincroniza automáticamente</translation>
    </message>
    <message>
        <source>Syncs by itself. Tries again %1</source>
        <translation>Se sincroniza automáticamente. Nuevo intento %1</translation>
    </message>
    <message>
        <source>Syncs by itself. Next try %1</source>
        <translation>Se sincroniza automáticamente. Próximo intento %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>este centro educativo (%1)</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>la persona %1</translation>
    </message>
    <message>
        <source>This laptop may read and change everything in %1.</source>
        <translation>Esta laptop puede leer y cambiar todo lo de %1.</translation>
    </message>
    <message>
        <source>Whoever holds it may read and change everything in %1.</source>
        <translation>Quien lo tenga puede leer y cambiar todo lo de %1.</translation>
    </message>
    <message>
        <source>%1 may read and change everything in %2.</source>
        <translation>%1 puede leer y cambiar todo lo de %2.</translation>
    </message>
    <message>
        <source>This laptop may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Esta laptop puede leer la estructura de %1, y leer y cambiar solo lo que pertenece a %2.</translation>
    </message>
    <message>
        <source>Whoever holds it may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Quien lo tenga puede leer la estructura de %1, y leer y cambiar solo lo que pertenece a %2.</translation>
    </message>
    <message>
        <source>%1 may read the structure of %2, and read and change only what belongs to %3.</source>
        <translation>%1 puede leer la estructura de %2, y leer y cambiar solo lo que pertenece a %3.</translation>
    </message>
    <message>
        <source>It opens a part of %1. What exactly, its filters tell.</source>
        <translation>Abre una parte de %1. Sus filtros dicen cuál exactamente.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed, because one above it is not valid.</source>
        <translation>No se puede confiar en este certificado, porque uno por encima de él no es válido.</translation>
    </message>
    <message>
        <source>This certificate claims everything in %1, but it cannot be believed.</source>
        <translation>Este certificado dice abrir todo lo de %1, pero no se puede confiar en él.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed. A check below says why.</source>
        <translation>No se puede confiar en este certificado. Una comprobación de abajo dice por qué.</translation>
    </message>
    <message>
        <source>No device accepts it.</source>
        <translation>Ningún dispositivo lo acepta.</translation>
    </message>
    <message>
        <source>The facility began with it.</source>
        <translation>El centro educativo comenzó con él.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Emitido por %1.</translation>
    </message>
    <message>
        <source>Not used in a sync with this laptop yet.</source>
        <translation>Aún no se ha usado en una sincronización con esta laptop.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Esta laptop</translation>
    </message>
    <message>
        <source>A device not met yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Not valid: claims everything</source>
        <translation>No válido: dice abrir todo</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>School, classes and groups</source>
        <translation>Escuela, grupos y equipos</translation>
    </message>
    <message>
        <source>People and their accounts</source>
        <translation>Personas y sus cuentas</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>Registros de aprendizaje</translation>
    </message>
    <message>
        <source>Lessons and quizzes</source>
        <translation>Lecciones y pruebas</translation>
    </message>
    <message>
        <source>Work done without an account</source>
        <translation>Trabajo hecho sin una cuenta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Solo agregar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Leer y cambiar</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <comment>read, of one person alone</comment>
        <translation>%1, solo de %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro educativo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Free space here</source>
        <translation>Espacio libre aquí</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Escribir la dirección</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparar palabras</translation>
    </message>
    <message>
        <source>Join facility</source>
        <translation>Unirse al centro</translation>
    </message>
    <message>
        <source>Create a facility</source>
        <translation>Crear un centro educativo</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga and go to Settings.</source>
        <translation>En esa laptop, abra Pitanga y vaya a Configuración.</translation>
    </message>
    <message>
        <source>Under Network, switch on “Let others connect”, and see which port stands below it.</source>
        <translation>En Red, active “Permitir que otros se conecten” y vea qué puerto aparece debajo.</translation>
    </message>
    <message>
        <source>Open that laptop’s own firewall settings, and allow Pitanga or that port for the home or work network. It may ask for the password of that laptop.</source>
        <translation>Abra la configuración del firewall de esa laptop y permita Pitanga o ese puerto en la red doméstica o de trabajo. Puede que pida la contraseña de esa laptop.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Vuelva aquí y revise de nuevo.</translation>
    </message>
    <message>
        <source>See which of the two laptops shows the wrong date or time.</source>
        <translation>Vea cuál de las dos laptops muestra mal la fecha o la hora.</translation>
    </message>
    <message>
        <source>On that one, open the system’s settings, then date and time, and set them right. A battery that is empty for months can be the cause.</source>
        <translation>En esa, abra la configuración del sistema, luego fecha y hora, y ajústelas. La causa puede ser una batería descargada desde hace meses.</translation>
    </message>
    <message>
        <source>Empty the trash of this laptop, and delete videos or downloads nobody needs.</source>
        <translation>Vacíe la papelera de esta laptop y elimine videos o descargas que nadie necesite.</translation>
    </message>
    <message>
        <source>Do not delete the folder of Pitanga: it holds the data of the facility.</source>
        <translation>No elimine la carpeta de Pitanga: contiene los datos del centro educativo.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>Revisado %1, en %Ln segundo.</numerusform>
            <numerusform>Revisado %1, en %Ln segundos.</numerusform>
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
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se ha preguntado</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>%Ln dispositivo visto hoy</numerusform>
            <numerusform>%Ln dispositivos vistos hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>Sincronizando con %1</translation>
    </message>
    <message>
        <source>Keep both devices switched on</source>
        <translation>Mantenga ambos dispositivos encendidos</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>Falta aproximadamente %Ln minuto. Mantenga ambos dispositivos encendidos</numerusform>
            <numerusform>Faltan unos %Ln minutos. Mantenga ambos dispositivos encendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Aún sin centro educativo</translation>
    </message>
    <message>
        <source>This screen needs its administrator: it has to join a facility first</source>
        <translation>Esta pantalla necesita a su administrador: primero tiene que unirse a un centro educativo</translation>
    </message>
    <message>
        <source>%1 is not the device it was</source>
        <translation>%1 no es el dispositivo que era</translation>
    </message>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Detenido: esta pantalla necesita a su administrador</translation>
    </message>
    <message>
        <source>No device seen yet</source>
        <translation>Ningún dispositivo visto aún</translation>
    </message>
    <message>
        <source>A device of the facility syncs by itself as soon as it is near</source>
        <translation>Un dispositivo del centro educativo se sincroniza por sí solo en cuanto está cerca</translation>
    </message>
    <message>
        <source>No device seen since %1</source>
        <translation>Ningún dispositivo visto desde el %1</translation>
    </message>
    <message>
        <source>Last synced %1, with %2</source>
        <translation>Última sincronización: %1, con %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>time, device</comment>
        <translation>%1, con %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>En %Ln dispositivo: %1</numerusform>
            <numerusform>En %Ln dispositivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>how long a sync has been running</comment>
        <translation>Desde hace %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Starts as soon as there is a place</source>
        <translation>Empieza en cuanto haya lugar</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Empieza después de %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>Its key has changed</source>
        <translation>Su llave cambió</translation>
    </message>
    <message>
        <source>This is not the device you met before.</source>
        <translation>Este no es el dispositivo que conocía.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Nothing is synced before the words on both screens were compared. Nothing is lost.</source>
        <translation>Su llave cambió. Puede que se haya configurado de nuevo, o que alguien esté en medio. No se sincroniza nada antes de comparar las palabras de ambas pantallas. No se perdió nada.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Ask its administrator. If it was set up anew, forget it and add it again. Nothing is lost.</source>
        <translation>Su llave cambió. Puede que se haya configurado de nuevo, o que alguien esté en medio. Pregunte a su administrador. Si se configuró de nuevo, olvídelo y agréguelo otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Visto %1</translation>
    </message>
    <message>
        <source>Asking whether it is there</source>
        <translation>Preguntando si está ahí</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nuevo aquí</translation>
    </message>
    <message>
        <source>It has no facility to share</source>
        <translation>No tiene centro educativo para compartir</translation>
    </message>
    <message>
        <source>You have no facility in common</source>
        <translation>Sin centro educativo en común</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>Cancelada. Llegó %Ln registro y se conserva.</numerusform>
            <numerusform>Cancelada. Llegaron %Ln registros y se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>La próxima sincronización continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The sync stopped. Nothing is lost.</source>
        <translation>La sincronización se detuvo. No se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
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
        <translation>Sincronice para obtener sus registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join facility…</source>
        <translation>Unirse al centro…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Buscar la causa</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>Comparar llaves</translation>
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
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Encrypted, not compared</source>
        <translation>Cifrada, sin comparar</translation>
    </message>
    <message>
        <source>Receiving %1 of %2 records</source>
        <translation>Recibiendo %1 de %2 registros</translation>
    </message>
    <message>
        <source>Sending %1 of %2 records</source>
        <translation>Enviando %1 de %2 registros</translation>
    </message>
    <message>
        <source>Receiving records</source>
        <translation>Recibiendo registros</translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation>Enviando registros</translation>
    </message>
    <message>
        <source>Receiving, %1 records so far</source>
        <translation>Recibiendo, %1 registros hasta ahora</translation>
    </message>
    <message>
        <source>Sending, %1 records so far</source>
        <translation>Enviando, %1 registros hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>%1 está guardando %Ln registro</numerusform>
            <numerusform>%1 está guardando los %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is storing the records</source>
        <translation>%1 está guardando los registros</translation>
    </message>
    <message>
        <source>%1 is preparing the records</source>
        <translation>%1 está preparando los registros</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Faltan unos segundos</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Falta un minuto, más o menos</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Falta aproximadamente %Ln minuto</numerusform>
            <numerusform>Faltan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>Guardando y comprobando %Ln registro</numerusform>
            <numerusform>Guardando y comprobando %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing and checking the records</source>
        <translation>Guardando y comprobando los registros</translation>
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
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Working out the time…</source>
        <translation>Calculando el tiempo…</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Nada nuevo. Ambos dispositivos tienen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>No llegó nada nuevo. Se envió %Ln registro.</numerusform>
            <numerusform>No llegó nada nuevo. Se enviaron %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>Llegó %Ln registro y está guardado.</numerusform>
            <numerusform>Llegaron %Ln registros y están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>Llegó todo. %Ln registro está guardado y comprobado.</numerusform>
            <numerusform>Llegó todo. Los %Ln registros están guardados y comprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Sincronizado con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>Llegó %Ln registro y se conserva. La próxima sincronización continúa desde ahí.</numerusform>
            <numerusform>Llegaron %Ln registros y se conservan. La próxima sincronización continúa desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped while syncing with %1</source>
        <translation>Se detuvo al sincronizar con %1</translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records received</comment>
        <translation>Sincronizado con %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>Se recibió %Ln registro.</numerusform>
            <numerusform>Se recibieron %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records sent</comment>
        <translation>Sincronizado con %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>Se envió %Ln registro.</numerusform>
            <numerusform>Se enviaron %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. Nothing new.</source>
        <translation>Sincronizado con %1. Nada nuevo.</translation>
    </message>
    <message>
        <source>%1. %2 moved. %3.</source>
        <comment>how long, how much, when</comment>
        <translation>%1. Se movieron %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>%Ln registro cambió en ambos dispositivos.</numerusform>
            <numerusform>%Ln registros cambiaron en ambos dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Se conservan ambas versiones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>Aún no se pudo aplicar %Ln registro.</numerusform>
            <numerusform>Aún no se pudieron aplicar %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and apply by themselves when what they wait for arrives.</source>
        <translation>Se conservan, y se aplican solos cuando llegue lo que esperan.</translation>
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
        <translation>recibir %1</translation>
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
        <translation>guardar allí %1</translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>terminar %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>Terminada, %Ln por revisar</numerusform>
            <numerusform>Terminada, %Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Hace un momento</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
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
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
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
        <translation>secreto, no se muestra</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Esta laptop</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Saved as change %1 of that device</source>
        <translation>Guardado como cambio %1 de ese dispositivo</translation>
    </message>
</context>
<context>
    <name>pitanga::WindowNotices</name>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>If you quit, what arrived is kept, and the next sync goes on from there.</source>
        <translation>Si sale, lo que llegó se conserva, y la próxima sincronización continúa desde ahí.</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Seguir sincronizando</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>pitanga::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>pitanga::WordTiles</name>
    <message>
        <source>The words: %1</source>
        <translation>Las palabras: %1</translation>
    </message>
    <message>
        <source>The same in digits: %1</source>
        <translation>Lo mismo en dígitos: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::Words</name>
    <message>
        <source>The text is nested more than %1 levels deep.</source>
        <translation>El texto está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The text is not valid JSON, at byte %1.</source>
        <translation>El texto no es JSON válido, en el byte %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.</source>
        <translation>“%1” no es un número en palabras. Revise la ortografía: cada palabra tiene cinco letras, como “damuh”.</translation>
    </message>
    <message>
        <source>Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be typed.</source>
        <translation>No se pueden encontrar los dispositivos cercanos: otro programa ocupa el puerto necesario (5353) y no lo comparte. Las direcciones aún se pueden escribir.</translation>
    </message>
    <message>
        <source>This device or facility is not known here any more.</source>
        <translation>Este dispositivo o centro educativo ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit. Choose another.</source>
        <translation>Un nombre necesita una letra o un dígito. Elija otro.</translation>
    </message>
    <message>
        <source>A sync with this device is under way. What it moves is told on its card.</source>
        <translation>Hay una sincronización en curso con este dispositivo. Lo que mueve se ve en su tarjeta.</translation>
    </message>
    <message>
        <source>This device is not connected to a network. Connect it to the one that the others are in.</source>
        <translation>Este dispositivo no está conectado a una red. Conéctelo a la misma en que están los otros.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) answers other devices for this home already.</source>
        <translation>Otro programa (%1, proceso %2) ya responde a otros dispositivos por esta carpeta de datos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it is still there.</source>
        <translation>No se puede leer el archivo %1. Vea si todavía está ahí.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file. Choose another.</source>
        <translation>El archivo %1 es demasiado grande para ser un archivo de certificado. Elija otro.</translation>
    </message>
    <message>
        <source>The history of record %1 does not include its last version.</source>
        <translation>El historial del registro %1 no incluye su última versión.</translation>
    </message>
    <message>
        <source>Record %1 carries a version of this device that was never counted.</source>
        <translation>El registro %1 lleva una versión de este dispositivo que nunca se contó.</translation>
    </message>
    <message>
        <source>Record %1 has no version and no change that waits for one.</source>
        <translation>El registro %1 no tiene versión ni un cambio que espere una.</translation>
    </message>
    <message>
        <source>Record %1 has a version without a counter.</source>
        <translation>El registro %1 tiene una versión sin contador.</translation>
    </message>
    <message>
        <source>Record %1 is shown, although it was deleted and nobody changed it.</source>
        <translation>El registro %1 se muestra, aunque se eliminó y nadie lo cambió.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and no change is there.</source>
        <translation>El registro %1 está marcado como cambiado, y no hay ningún cambio.</translation>
    </message>
    <message>
        <source>Record %1 has a second text, and nothing waits.</source>
        <translation>El registro %1 tiene un segundo texto, y nada espera.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and the views do not show it.</source>
        <translation>El registro %1 está marcado como cambiado, y las vistas no lo muestran.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text is not a JSON object.</source>
        <translation>El registro %1 se muestra, y su texto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Record %1 was erased, and its text is still there.</source>
        <translation>El registro %1 se borró, y su texto sigue ahí.</translation>
    </message>
    <message>
        <source>The conflict text of record %1 does not end as it must.</source>
        <translation>El texto de conflicto del registro %1 no termina como debe.</translation>
    </message>
    <message>
        <source>A counter belongs to record number %1, which is not there.</source>
        <translation>Un contador pertenece al registro número %1, que no está.</translation>
    </message>
    <message>
        <source>It is not noted where the versions of instance number %1 are.</source>
        <translation>No consta dónde están las versiones de la instancia número %1.</translation>
    </message>
    <message>
        <source>It is wrongly noted how many records instance number %1 saved last.</source>
        <translation>No es correcto el número anotado de registros que la instancia número %1 guardó por última vez.</translation>
    </message>
    <message>
        <source>This device claims to know more of itself than it counted, under %1.</source>
        <translation>Este dispositivo dice saber de sí mismo más de lo que contó, en %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this device is in force, but %1.</source>
        <translation>No hay exactamente una identidad vigente de este dispositivo, sino %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this database is in force, but %1.</source>
        <translation>No hay exactamente una identidad vigente de esta base de datos, sino %1.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it was to send is still listed.</source>
        <translation>La transferencia %1 terminó, y lo que debía enviar sigue en la lista.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it received still waits to be merged.</source>
        <translation>La transferencia %1 terminó, y lo que recibió aún espera ser fusionado.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>Una fila de la tabla %1 se refiere a una que no está.</translation>
    </message>
    <message>
        <source>What is stored of certificate %1 is not what was signed.</source>
        <translation>Lo guardado del certificado %1 no es lo que se firmó.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be believed: %2</source>
        <translation>No se puede confiar en el certificado %1: %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>El archivo de la base de datos está dañado: %1</translation>
    </message>
    <message>
        <source>Another program has changed or removed what belongs to the views: %1. It is made anew at the next start.</source>
        <translation>Otro programa cambió o quitó lo que pertenece a las vistas: %1. Se crea de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>What belongs to the views was changed or removed: %1. It was made anew when the home was opened.</source>
        <translation>Se cambió o quitó lo que pertenece a las vistas: %1. Se creó de nuevo al abrir la carpeta de datos.</translation>
    </message>
    <message>
        <source>The id of record %1 does not follow from its partition, source id and model.</source>
        <translation>El id del registro %1 no se deduce de su partición, su id de origen y su modelo.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text breaks the rules of its model: %2</source>
        <translation>El registro %1 se muestra, y su texto no cumple las reglas de su modelo: %2</translation>
    </message>
    <message>
        <source>Record %1 was applied and not deleted, and the views do not show it.</source>
        <translation>El registro %1 se aplicó y no se eliminó, y las vistas no lo muestran.</translation>
    </message>
    <message>
        <source>Not checked: needs what failed above.</source>
        <translation>Sin revisar: necesita lo que falló arriba.</translation>
    </message>
    <message>
        <source>This laptop is in a network.</source>
        <translation>Esta laptop está en una red.</translation>
    </message>
    <message>
        <source>The address is numeric and needs no name.</source>
        <translation>La dirección es numérica y no necesita nombre.</translation>
    </message>
    <message>
        <source>The name leads to an address.</source>
        <translation>El nombre lleva a una dirección.</translation>
    </message>
    <message>
        <source>A device has this address.</source>
        <translation>Un dispositivo tiene esta dirección.</translation>
    </message>
    <message>
        <source>A program answers there.</source>
        <translation>Un programa responde allí.</translation>
    </message>
    <message>
        <source>Nothing blocks the way.</source>
        <translation>Nada bloquea el camino.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the key is the known one.</source>
        <translation>La conexión está cifrada, y la llave es la conocida.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Its program can sync with this one.</source>
        <translation>Su programa puede sincronizar con este.</translation>
    </message>
    <message>
        <source>You both hold the same facility.</source>
        <translation>Los dos tienen el mismo centro educativo.</translation>
    </message>
    <message>
        <source>You both held the same facility when you last met.</source>
        <translation>Los dos tenían el mismo centro educativo la última vez que se encontraron.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is valid.</source>
        <translation>El certificado de esta laptop es válido.</translation>
    </message>
    <message>
        <source>Right, as far as the other device tells.</source>
        <translation>Correcto, según lo que dice el otro dispositivo.</translation>
    </message>
    <message>
        <source>Enough for about %1 records.</source>
        <translation>Suficiente para unos %1 registros.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>No hay ningún tipo de registro llamado %1.</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>No hay ningún campo llamado %1.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Este registro ya no está aquí.</translation>
    </message>
    <message>
        <source>That device does not wait for an answer any more. It can ask again.</source>
        <translation>Ese dispositivo ya no espera una respuesta. Puede preguntar de nuevo.</translation>
    </message>
    <message>
        <source>The other device sent counters that make no sense.</source>
        <translation>El otro dispositivo envió contadores que no tienen sentido.</translation>
    </message>
    <message>
        <source>must be 32 lower-case hex digits</source>
        <translation>debe tener 32 dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>debe ser un UUID</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a text that holds JSON</source>
        <translation>debe ser un texto que contenga JSON</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)</source>
        <translation>debe ser una hora como 2024-09-02 05:31:07.120000(Africa/Nairobi)</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02T05:31:07.120Z</source>
        <translation>debe ser una hora como 2024-09-02T05:31:07.120Z</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must have a value</source>
        <translation>debe tener un valor</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters (it has %2)</source>
        <translation>no debe tener más de %1 caracteres (tiene %2)</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>debe tener al menos %1 caracteres</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos: %1</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>no debe ser menor que %1</translation>
    </message>
    <message>
        <source>must not be greater than %1</source>
        <translation>no debe ser mayor que %1</translation>
    </message>
    <message>
        <source>must be an e-mail address, or at most 30 characters without spaces and punctuation</source>
        <translation>debe ser una dirección de correo, o como máximo 30 caracteres sin espacios ni signos de puntuación</translation>
    </message>
    <message>
        <source>must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED</source>
        <translation>debe ser un año de 1900 a 3000, NOT_SPECIFIED o DEFERRED</translation>
    </message>
    <message>
        <source>must be left empty</source>
        <translation>debe quedar vacío</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>type &apos;%1&apos; is not known</source>
        <translation>el type &apos;%1&apos; no se conoce</translation>
    </message>
    <message>
        <source>min_length must not be greater than max_length</source>
        <translation>min_length no debe ser mayor que max_length</translation>
    </message>
    <message>
        <source>only a string can have a length limit</source>
        <translation>solo un string puede tener un límite de longitud</translation>
    </message>
    <message>
        <source>max_length is missing; a text without a limit has the type text</source>
        <translation>falta max_length; un texto sin límite tiene el tipo text</translation>
    </message>
    <message>
        <source>min must not be greater than max</source>
        <translation>min no debe ser mayor que max</translation>
    </message>
    <message>
        <source>only a number can have min or max</source>
        <translation>solo un número puede tener min o max</translation>
    </message>
    <message>
        <source>references must name at least one model</source>
        <translation>references debe nombrar al menos un modelo</translation>
    </message>
    <message>
        <source>a reference must have the type uuid_hex</source>
        <translation>una referencia debe tener el tipo uuid_hex</translation>
    </message>
    <message>
        <source>on_delete can only be cascade</source>
        <translation>on_delete solo puede ser cascade</translation>
    </message>
    <message>
        <source>on_delete is missing</source>
        <translation>falta on_delete</translation>
    </message>
    <message>
        <source>on_delete needs references</source>
        <translation>on_delete necesita references</translation>
    </message>
    <message>
        <source>may_be_absent needs a reference that can be null</source>
        <translation>may_be_absent necesita una referencia que pueda ser null</translation>
    </message>
    <message>
        <source>validator &apos;%1&apos; is not known</source>
        <translation>el validator &apos;%1&apos; no se conoce</translation>
    </message>
    <message>
        <source>only a json_text can have a json_schema</source>
        <translation>solo un json_text puede tener un json_schema</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column</source>
        <translation>name debe formarse con a-z, 0-9 y _ y no empezar con un dígito: se convierte en una columna</translation>
    </message>
    <message>
        <source>must_be_null needs null to be true</source>
        <translation>must_be_null necesita que null sea true</translation>
    </message>
    <message>
        <source>choices must have at least one entry</source>
        <translation>choices debe tener al menos una entrada</translation>
    </message>
    <message>
        <source>auto can only be on_save</source>
        <translation>auto solo puede ser on_save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have a value, because the record&apos;s identity is made of it.</source>
        <translation>&apos;%1&apos; debe tener un valor, porque de él se forma la identidad del registro.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.</source>
        <translation>Los registros del tipo “%1” solo los crea Kolibri. Los que están aquí se pueden cambiar y eliminar.</translation>
    </message>
    <message>
        <source>This record has the id of a root certificate, and none is given.</source>
        <translation>Este registro lleva el id de un certificado raíz, y no se indicó ninguno.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is not made of 32 lower-case hex digits.</source>
        <translation>El id &apos;%1&apos; no está formado por 32 dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>No rule names a partition for this record.</source>
        <translation>Ninguna regla da una partición a este registro.</translation>
    </message>
    <message>
        <source>The source id must not be empty.</source>
        <translation>El id de origen no debe estar vacío.</translation>
    </message>
    <message>
        <source>The source id is longer than %1 characters.</source>
        <translation>El id de origen tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The partition is longer than %1 characters.</source>
        <translation>La partición tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must name types of JSON</source>
        <translation>debe nombrar tipos de JSON</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>is a keyword that is not known here</source>
        <translation>es una palabra reservada que aquí no se conoce</translation>
    </message>
    <message>
        <source>%1 is not of the expected kind (%2)</source>
        <translation>%1 no es del tipo esperado (%2)</translation>
    </message>
    <message>
        <source>%1 is none of the allowed values</source>
        <translation>%1 no es ninguno de los valores permitidos</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <translation>a %1 le falta &quot;%2&quot;</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>una entrada de %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>este documento</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos;, which is no placeholder</source>
        <translation>%1 tiene &apos;%2&apos;, que no es un marcador</translation>
    </message>
    <message>
        <source>template is empty, and a source id must not be</source>
        <translation>template está vacío, y un id de origen no debe estarlo</translation>
    </message>
    <message>
        <source>template must not contain ${id}, which is computed from the source id</source>
        <translation>template no debe contener ${id}, que se calcula a partir del id de origen</translation>
    </message>
    <message>
        <source>kind must be random_uuid, root_certificate_id, template or made_elsewhere</source>
        <translation>kind debe ser random_uuid, root_certificate_id, template o made_elsewhere</translation>
    </message>
    <message>
        <source>when.%1 must be &quot;null&quot; or &quot;not_null&quot;</source>
        <translation>when.%1 debe ser &quot;null&quot; o &quot;not_null&quot;</translation>
    </message>
    <message>
        <source>when must name a field</source>
        <translation>when debe nombrar un campo</translation>
    </message>
    <message>
        <source>partition[%1] can never be reached, since the one before it always holds</source>
        <translation>nunca se puede llegar a partition[%1], porque la anterior siempre se cumple</translation>
    </message>
    <message>
        <source>partition must have at least one rule</source>
        <translation>partition debe tener al menos una regla</translation>
    </message>
    <message>
        <source>the last rule of partition must have no condition, or some records have no partition</source>
        <translation>la última regla de partition no debe tener condición, o algunos registros quedan sin partición</translation>
    </message>
    <message>
        <source>self_reference must be one object: the protocol knows at most one a model</source>
        <translation>self_reference debe ser un solo objeto: el protocolo conoce como máximo uno por modelo</translation>
    </message>
    <message>
        <source>unique_together must be a list of lists of field names</source>
        <translation>unique_together debe ser una lista de listas de nombres de campos</translation>
    </message>
    <message>
        <source>this name is taken by another field</source>
        <translation>otro campo ya tiene este nombre</translation>
    </message>
    <message>
        <source>integration must be bulk_replace or one_by_one_with_model_rules</source>
        <translation>integration debe ser bulk_replace o one_by_one_with_model_rules</translation>
    </message>
    <message>
        <source>id can only be source_id; leave it out for a computed id</source>
        <translation>id solo puede ser source_id; omítalo para un id calculado</translation>
    </message>
    <message>
        <source>index names &apos;%1&apos;, which is no field of this model</source>
        <translation>index nombra &apos;%1&apos;, que no es un campo de este modelo</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view</source>
        <translation>name debe formarse con a-z, 0-9 y _ y no empezar con un dígito: se convierte en una vista</translation>
    </message>
    <message>
        <source>name must not be longer than %1 characters</source>
        <translation>name no debe tener más de %1 caracteres</translation>
    </message>
    <message>
        <source>is not the id that the record is stored under</source>
        <translation>no es el id con el que se guarda el registro</translation>
    </message>
    <message>
        <source>stands there twice, so that two devices could read it differently</source>
        <translation>está dos veces, así que dos dispositivos podrían leerlo de forma distinta</translation>
    </message>
    <message>
        <source>the text of the record is no JSON object</source>
        <translation>el texto del registro no es un objeto JSON</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>tiene una clave dos veces</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 debe ser %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>%1 must be a positive whole number</source>
        <translation>%1 debe ser un número entero positivo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>%1 must be a list of names</source>
        <translation>%1 debe ser una lista de nombres</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; twice</source>
        <translation>%1 tiene &apos;%2&apos; dos veces</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here</source>
        <translation>&apos;%1&apos; no es una clave que se conozca aquí</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is no field of this model</source>
        <translation>%1 nombra &apos;%2&apos;, que no es un campo de este modelo</translation>
    </message>
    <message>
        <source>every record has a field of this name already</source>
        <translation>todo registro ya tiene un campo con este nombre</translation>
    </message>
    <message>
        <source>default does not fit: %1</source>
        <translation>default no es adecuado: %1</translation>
    </message>
    <message>
        <source>choices do not fit: %1</source>
        <translation>choices no es adecuado: %1</translation>
    </message>
    <message>
        <source>references &apos;%1&apos;, which is no model here</source>
        <translation>se refiere a &apos;%1&apos;, que no es un modelo de aquí</translation>
    </message>
    <message>
        <source>a second reference to its own model; the protocol knows at most one</source>
        <translation>una segunda referencia a su propio modelo; el protocolo conoce como máximo una</translation>
    </message>
    <message>
        <source>refers to its own model, so the model needs self_reference</source>
        <translation>se refiere a su propio modelo, así que el modelo necesita self_reference</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which has no references</source>
        <translation>%1 nombra &apos;%2&apos;, que no tiene references</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which &apos;%3&apos; does not refer to</source>
        <translation>%1 tiene como padre &apos;%2&apos;, al que &apos;%3&apos; no se refiere</translation>
    </message>
    <message>
        <source>%1 must not have alternatives; only a label may</source>
        <translation>%1 no debe tener alternativas; solo label puede</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; in hex, which is no uuid_dashed</source>
        <translation>%1 tiene &apos;%2&apos; en hex, que no es un uuid_dashed</translation>
    </message>
    <message>
        <source>constant_fields.%1 does not fit: %2</source>
        <translation>constant_fields.%1 no es adecuado: %2</translation>
    </message>
    <message>
        <source>models[%1] &apos;%2&apos;: shares its table with &apos;%3&apos; and has the same constant_fields</source>
        <translation>models[%1] &apos;%2&apos;: comparte su tabla con &apos;%3&apos; y tiene los mismos constant_fields</translation>
    </message>
    <message>
        <source>this name is taken by another model</source>
        <translation>otro modelo ya tiene este nombre</translation>
    </message>
    <message>
        <source>a second model with root_certificate_id; one data set has one root</source>
        <translation>un segundo modelo con root_certificate_id; un conjunto de datos tiene una sola raíz</translation>
    </message>
    <message>
        <source>models: references go in a circle: %1</source>
        <translation>models: las referencias forman un círculo: %1</translation>
    </message>
    <message>
        <source>common_fields must be id, _morango_source_id (max_length %1) and _morango_partition (max_length %2): the protocol says so</source>
        <translation>common_fields debe ser id, _morango_source_id (max_length %1) y _morango_partition (max_length %2): así lo dice el protocolo</translation>
    </message>
    <message>
        <source>models must have at least one entry</source>
        <translation>models debe tener al menos una entrada</translation>
    </message>
    <message>
        <source>template has something that is no placeholder</source>
        <translation>template tiene algo que no es un marcador</translation>
    </message>
    <message>
        <source>template names &apos;%1&apos;, which is no field of any model</source>
        <translation>template nombra &apos;%1&apos;, que no es un campo de ningún modelo</translation>
    </message>
    <message>
        <source>models has &apos;%1&apos;, which is no model here</source>
        <translation>models tiene &apos;%1&apos;, que no es un modelo de aquí</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>falta version</translation>
    </message>
    <message>
        <source>primary_scope_param_key must be made of a-z, 0-9 and _</source>
        <translation>primary_scope_param_key debe formarse con a-z, 0-9 y _</translation>
    </message>
    <message>
        <source>a scope must name what may be read</source>
        <translation>un alcance debe nombrar lo que se puede leer</translation>
    </message>
    <message>
        <source>a scope must name what may be written</source>
        <translation>un alcance debe nombrar lo que se puede escribir</translation>
    </message>
    <message>
        <source>this id is taken by another scope</source>
        <translation>otro alcance ya tiene este id</translation>
    </message>
    <message>
        <source>format must be sync-profile/1; this program reads no other</source>
        <translation>format debe ser sync-profile/1; este programa no lee otro</translation>
    </message>
    <message>
        <source>profile must be made of a-z, 0-9 and _ and not begin with a digit</source>
        <translation>profile debe formarse con a-z, 0-9 y _ y no empezar con un dígito</translation>
    </message>
    <message>
        <source>profile must not be longer than %1 characters</source>
        <translation>profile no debe tener más de %1 caracteres</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>names a record that is not here</source>
        <translation>nombra un registro que no está aquí</translation>
    </message>
    <message>
        <source>cannot be a record of the kind &quot;%1&quot;</source>
        <translation>no puede ser un registro del tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>belongs to another school</source>
        <translation>pertenece a otra escuela</translation>
    </message>
    <message>
        <source>cannot be on while learners may change their password</source>
        <translation>no puede estar activo mientras los estudiantes puedan cambiar su contraseña</translation>
    </message>
    <message>
        <source>cannot be a group: roles belong to a class or the facility</source>
        <translation>no puede ser un equipo: los roles pertenecen a un grupo o al centro educativo</translation>
    </message>
    <message>
        <source>can only be coach in a class</source>
        <translation>solo puede ser tutor (coach) en un grupo</translation>
    </message>
    <message>
        <source>needs a role in the facility before being coach of a class: add &quot;classroom assignable coach&quot; there first</source>
        <translation>necesita un rol en el centro educativo antes de ser tutor de un grupo: agregue primero allí &quot;classroom assignable coach&quot;</translation>
    </message>
    <message>
        <source>cannot be the facility: everyone in it belongs to it already</source>
        <translation>no puede ser el centro educativo: todas sus personas ya pertenecen a él</translation>
    </message>
    <message>
        <source>must be in the class before being in one of its groups</source>
        <translation>debe estar en el grupo antes de estar en uno de sus equipos</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both and try again.</source>
        <translation>El nombre o la contraseña no son correctos. Revise ambos e intente de nuevo.</translation>
    </message>
    <message>
        <source>The account was not saved. %1: %2.</source>
        <translation>La cuenta no se guardó. %1: %2.</translation>
    </message>
    <message>
        <source>There is no facility on this device yet. Create or join one first.</source>
        <translation>Aún no hay un centro educativo en este dispositivo. Primero cree uno o únase a uno.</translation>
    </message>
    <message>
        <source>There is no facility %1 here.</source>
        <translation>No hay ningún centro educativo %1 aquí.</translation>
    </message>
    <message>
        <source>Several facilities are here. Say which one the person belongs to.</source>
        <translation>Aquí hay varios centros educativos. Indique a cuál pertenece la persona.</translation>
    </message>
    <message>
        <source>must not be empty for an admin or a coach</source>
        <translation>no debe estar vacío para un administrador o un tutor</translation>
    </message>
    <message>
        <source>This device was opened without the profile of schools.</source>
        <translation>Este dispositivo se abrió sin el perfil de las escuelas.</translation>
    </message>
    <message>
        <source>The profile %1 knows no certificate that could begin a data set.</source>
        <translation>El perfil %1 no conoce ningún certificado con el que pueda comenzar un conjunto de datos.</translation>
    </message>
    <message>
        <source>There are no learners in the school %1 here.</source>
        <translation>No hay estudiantes de la escuela %1 aquí.</translation>
    </message>
    <message>
        <source>something follows after the end of the list</source>
        <translation>sigue algo después del final de la lista</translation>
    </message>
    <message>
        <source>the file breaks off: its list is not closed with ]</source>
        <translation>el archivo se corta: su lista no está cerrada con ]</translation>
    </message>
    <message>
        <source>a comma is missing between two records</source>
        <translation>falta una coma entre dos registros</translation>
    </message>
    <message>
        <source>the file breaks off in the middle of this record</source>
        <translation>el archivo se corta en medio de este registro</translation>
    </message>
    <message>
        <source>model: a record needs the name of its kind</source>
        <translation>model: un registro necesita el nombre de su tipo</translation>
    </message>
    <message>
        <source>model: there is no such kind of record in the profile %1</source>
        <translation>model: no existe ese tipo de registro en el perfil %1</translation>
    </message>
    <message>
        <source>fields: must be an object</source>
        <translation>fields: debe ser un objeto</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>una clave aparece dos veces</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was taken from the file, because of this:</source>
        <translation>No se tomó nada del archivo, por esto:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>No existe un tipo de registro llamado “%1”.</translation>
    </message>
    <message>
        <source>This device does not have the profile %1.</source>
        <translation>Este dispositivo no tiene el perfil %1.</translation>
    </message>
    <message>
        <source>id: the record in line %1 has the same</source>
        <translation>id: el registro de la línea %1 tiene el mismo</translation>
    </message>
    <message>
        <source>belongs to the school %1, which is not here and not in this file</source>
        <translation>pertenece a la escuela %1, que no está aquí ni en este archivo</translation>
    </message>
    <message>
        <source>id: is not the one that follows from the record&apos;s kind, source id and partition</source>
        <translation>id: no es el que se deduce del tipo, el id de origen y la partición del registro</translation>
    </message>
    <message>
        <source>id: rests on too long a chain of other records</source>
        <translation>id: depende de una cadena demasiado larga de otros registros</translation>
    </message>
    <message>
        <source>%1: never changes</source>
        <translation>%1: nunca cambia</translation>
    </message>
    <message>
        <source>This device may not pass that on: its own certificate does not reach so far. Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Este dispositivo no puede dar eso a otros: su propio certificado no alcanza. Elija menos, o deje que apruebe un dispositivo que tenga todo el centro educativo.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose everything, or at least one learner.</source>
        <translation>No se eligió nada. Elija todo, o al menos un estudiante.</translation>
    </message>
    <message>
        <source>One of the chosen learners is not known here any more. Choose again.</source>
        <translation>Uno de los estudiantes elegidos ya no se conoce aquí. Elija de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again. Nothing is lost.</source>
        <translation>El disco está lleno. Libere espacio y luego intente de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The file %1 is not a Pitanga database, or it is damaged. It was left as it is.</source>
        <translation>El archivo %1 no es una base de datos de Pitanga, o está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left as it is; restore a copy of it.</source>
        <translation>La base de datos %1 está dañada. Se dejó como está; restaure una copia de ella.</translation>
    </message>
    <message>
        <source>Another program is writing to the database and does not finish. Close it, then try again.</source>
        <translation>Otro programa está escribiendo en la base de datos y no termina. Ciérrelo y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 may not be written to. Check who owns it.</source>
        <translation>No se puede escribir en la base de datos %1. Revise a quién pertenece.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>No se puede abrir la base de datos %1. Revise que su carpeta exista y a quién pertenece.</translation>
    </message>
    <message>
        <source>The disk with %1 could not be read or written. It may be full or failing.</source>
        <translation>No se pudo leer o escribir el disco con %1. Puede estar lleno o fallando.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is lost.</source>
        <translation>Se canceló. No se perdió nada.</translation>
    </message>
    <message>
        <source>The memory is full. Close other programs, then try again.</source>
        <translation>La memoria está llena. Cierre otros programas y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The database did not do what was asked of it.</source>
        <translation>La base de datos no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>This installation lacks the SQLite driver of Qt. Install it.</source>
        <translation>A esta instalación le falta el controlador SQLite de Qt. Instálelo.</translation>
    </message>
    <message>
        <source>What it belongs to could not be applied yet.</source>
        <translation>Aún no se pudo aplicar aquello a lo que pertenece.</translation>
    </message>
    <message>
        <source>What it belongs to has not arrived.</source>
        <translation>Aquello a lo que pertenece no ha llegado.</translation>
    </message>
    <message>
        <source>The text is not a JSON object.</source>
        <translation>El texto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The other device did not say how many records it sends.</source>
        <translation>El otro dispositivo no dijo cuántos registros envía.</translation>
    </message>
    <message>
        <source>That device cannot give out this certificate. Ask the one where the facility was made.</source>
        <translation>Ese dispositivo no puede dar este certificado. Pídalo al dispositivo donde se creó el centro educativo.</translation>
    </message>
    <message>
        <source>That device answered with a certificate for somebody else.</source>
        <translation>Ese dispositivo respondió con un certificado para alguien más.</translation>
    </message>
    <message>
        <source>The key of that certificate is not on this device.</source>
        <translation>La llave de ese certificado no está en este dispositivo.</translation>
    </message>
    <message>
        <source>The other device takes no certificates that are sent to it. Let it request one.</source>
        <translation>El otro dispositivo no acepta certificados que se le envían. Haga que él pida uno.</translation>
    </message>
    <message>
        <source>The other device sent more counters than can be handled at once.</source>
        <translation>El otro dispositivo envió más contadores de los que se pueden procesar a la vez.</translation>
    </message>
    <message>
        <source>The other device sent counters for data that this sync is not about.</source>
        <translation>El otro dispositivo envió contadores de datos que no son de esta sincronización.</translation>
    </message>
    <message>
        <source>The other device sent records that cannot be right. None of them was kept.</source>
        <translation>El otro dispositivo envió registros que no pueden ser correctos. No se conservó ninguno.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which could not be applied itself.</source>
        <translation>%1: se refiere a %2, que tampoco se pudo aplicar.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which has not arrived.</source>
        <translation>%1: se refiere a %2, que no ha llegado.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not sent, because its id is not the one that follows from its fields. Delete it and make it again.</source>
        <translation>El registro %1 (%2) no se envía, porque su id no es el que se deduce de sus campos. Elimínelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>The two devices have no facility in common. Join the facility first.</source>
        <translation>Los dos dispositivos no tienen ningún centro educativo en común. Primero únase al centro educativo.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow this direction of the sync.</source>
        <translation>Los certificados de los dos dispositivos no permiten esta dirección de la sincronización.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow all that was chosen to sync.</source>
        <translation>Los certificados de los dos dispositivos no permiten todo lo que se eligió sincronizar.</translation>
    </message>
    <message>
        <source>Another program on this device is syncing with that device.</source>
        <translation>Otro programa de este dispositivo está sincronizando con ese dispositivo.</translation>
    </message>
    <message>
        <source>The other device could not prove that its certificate is its own. Do not sync with it.</source>
        <translation>El otro dispositivo no pudo demostrar que su certificado es suyo. No sincronice con él.</translation>
    </message>
    <message>
        <source>A certificate that this sync needs is not here any more.</source>
        <translation>Un certificado que esta sincronización necesita ya no está aquí.</translation>
    </message>
    <message>
        <source>A sync that the other device asked for failed. Nothing is lost.</source>
        <translation>Falló una sincronización que pidió el otro dispositivo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device stopped before the end. Nothing is lost.</source>
        <translation>El otro dispositivo se detuvo antes del final. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device could not do its part of the sync. Try again; if it happens again, look at its log. Nothing is lost.</source>
        <translation>El otro dispositivo no pudo hacer su parte de la sincronización. Intente de nuevo; si vuelve a pasar, revise su bitácora. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device does not get on with its part of the sync. Try again later. Nothing is lost.</source>
        <translation>El otro dispositivo no avanza con su parte de la sincronización. Intente de nuevo más tarde. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device has closed this sync. Start it again.</source>
        <translation>El otro dispositivo cerró esta sincronización. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The other device still works on an earlier sync. Wait a moment, then sync again.</source>
        <translation>El otro dispositivo todavía trabaja en una sincronización anterior. Espere un momento y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The other device wants to send data that this one may not hold.</source>
        <translation>El otro dispositivo quiere enviar datos que este no puede tener.</translation>
    </message>
    <message>
        <source>The other device announced more records than it sends. Sync again.</source>
        <translation>El otro dispositivo anunció más registros de los que envía. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Records to send are missing here. Sync again.</source>
        <translation>Aquí faltan registros por enviar. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is chosen to sync with this device. Choose what to sync, then try again.</source>
        <translation>No hay nada elegido para sincronizar con este dispositivo. Elija qué sincronizar y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow what was chosen to sync. Choose something else, or ask an administrator.</source>
        <translation>Los certificados de los dos dispositivos no permiten lo que se eligió sincronizar. Elija otra cosa, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept. The next sync goes on from there.</source>
        <translation>Cancelada. Lo que llegó se conserva. La próxima sincronización continúa desde ahí.</translation>
    </message>
    <message>
        <source>This address leads back to this device. It cannot sync with itself.</source>
        <translation>Esta dirección lleva de vuelta a este dispositivo. No puede sincronizar consigo mismo.</translation>
    </message>
    <message>
        <source>This device has no profile for that kind of data.</source>
        <translation>Este dispositivo no tiene un perfil para ese tipo de datos.</translation>
    </message>
    <message>
        <source>Records that had arrived were lost before they could be stored. Sync again.</source>
        <translation>Se perdieron registros que habían llegado antes de poder guardarlos. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The other device took too long to prove who it is. Try again.</source>
        <translation>El otro dispositivo tardó demasiado en demostrar quién es. Intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no Pitanga home at %1. Make one with “init”.</source>
        <translation>No hay una carpeta de datos de Pitanga en %1. Cree una con “init”.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who owns the folder above it.</source>
        <translation>No se puede crear la carpeta %1. Revise a quién pertenece la carpeta superior.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read.</source>
        <translation>No se puede leer el perfil %1.</translation>
    </message>
    <message>
        <source>The profile %1 is damaged</source>
        <translation>El perfil %1 está dañado</translation>
    </message>
    <message>
        <source>The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the file to begin anew.</source>
        <translation>La base de datos %1 está vacía, aunque este dispositivo tenía datos en ella. Vuelva a poner una copia, o quite el archivo para empezar de cero.</translation>
    </message>
    <message>
        <source>The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Falta el secreto que abre las llaves en %1, o es otro. Vuelva a poner el archivo %2 desde una copia de esta carpeta de datos; sin él, cree una carpeta nueva y únase otra vez al centro educativo.</translation>
    </message>
    <message>
        <source>The database does not know who it is; it is damaged.</source>
        <translation>La base de datos no sabe quién es; está dañada.</translation>
    </message>
    <message>
        <source>This device has no identity yet.</source>
        <translation>Este dispositivo aún no tiene identidad.</translation>
    </message>
    <message>
        <source>This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts anew.</source>
        <translation>Este dispositivo contó hasta donde el protocolo permite. Cierre Pitanga y ábralo de nuevo: entonces empezará otra cuenta.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Choose another.</source>
        <translation>Un PIN tiene de 4 a 12 dígitos. Elija otro.</translation>
    </message>
    <message>
        <source>The profile %1 has a model called %2, and so has another profile here. One of them needs another name.</source>
        <translation>El perfil %1 tiene un modelo llamado %2, y otro perfil de aquí también. Uno de ellos necesita otro nombre.</translation>
    </message>
    <message>
        <source>Several devices are called %1. Give the address instead.</source>
        <translation>Varios dispositivos se llaman %1. Indique la dirección.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1” in the profile %2.</source>
        <translation>No existe un tipo de registro llamado “%1” en el perfil %2.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1” with the id %2 here.</source>
        <translation>No hay aquí ningún registro del tipo “%1” con el id %2.</translation>
    </message>
    <message>
        <source>The record was not saved. %1.</source>
        <translation>El registro no se guardó. %1.</translation>
    </message>
    <message>
        <source>is taken already in this facility</source>
        <translation>ya está en uso en este centro educativo</translation>
    </message>
    <message>
        <source>there is a record with these already</source>
        <translation>ya existe un registro con estos valores</translation>
    </message>
    <message>
        <source>The text of this record is damaged. Delete it and make it again.</source>
        <translation>El texto de este registro está dañado. Elimínelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>the fields must be a JSON object</source>
        <translation>los campos deben ser un objeto JSON</translation>
    </message>
    <message>
        <source>is not the one that follows from the record&apos;s fields: leave it out</source>
        <translation>no es el que se deduce de los campos del registro: omítalo</translation>
    </message>
    <message>
        <source>never changes: delete the record and make another one</source>
        <translation>nunca cambia: elimine el registro y cree otro</translation>
    </message>
    <message>
        <source>This record (%1) exists already. Change it instead of making it again.</source>
        <translation>Este registro (%1) ya existe. Cámbielo en lugar de crearlo de nuevo.</translation>
    </message>
    <message>
        <source>id: belongs to a record of another kind.</source>
        <translation>id: pertenece a un registro de otro tipo.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>El archivo %1 pertenece a otro programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Pitanga. Update this one, then try again.</source>
        <translation>La base de datos %1 la escribió una versión más nueva de Pitanga. Actualice esta y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>El archivo %1, con lo que había recibido una sincronización interrumpida, está dañado. Quítelo: la próxima sincronización trae de nuevo esos registros, y no contiene nada más.</translation>
    </message>
    <message>
        <source>A stored sync session is damaged.</source>
        <translation>Una sesión de sincronización guardada está dañada.</translation>
    </message>
    <message>
        <source>This sync session exists already.</source>
        <translation>Esta sesión de sincronización ya existe.</translation>
    </message>
    <message>
        <source>A stored transfer is damaged.</source>
        <translation>Una transferencia guardada está dañada.</translation>
    </message>
    <message>
        <source>This transfer exists already.</source>
        <translation>Esta transferencia ya existe.</translation>
    </message>
    <message>
        <source>The certificate is damaged or incomplete. Ask the device that sent it for another one.</source>
        <translation>El certificado está dañado o incompleto. Pida otro al dispositivo que lo envió.</translation>
    </message>
    <message>
        <source>The certificate says the same thing twice, so that two devices could read it differently. It is not accepted; ask for a new one.</source>
        <translation>El certificado dice lo mismo dos veces, así que dos dispositivos podrían leerlo de forma distinta. No se acepta; pida uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate has two different ids. Ask the device that sent it for another one.</source>
        <translation>El certificado tiene dos ids distintos. Pida otro al dispositivo que lo envió.</translation>
    </message>
    <message>
        <source>The chain of certificates is broken: they do not follow from each other. Ask the other device for its certificates again.</source>
        <translation>La cadena de certificados está rota: no se siguen unos de otros. Pida otra vez sus certificados al otro dispositivo.</translation>
    </message>
    <message>
        <source>Another certificate with the same id is known on this device. Ask an administrator which of the two is right: %1.</source>
        <translation>En este dispositivo se conoce otro certificado con el mismo id. Pregunte a un administrador cuál de los dos es el correcto: %1.</translation>
    </message>
    <message>
        <source>This is no certificate file, or it is damaged. Ask for the file once more.</source>
        <translation>Esto no es un archivo de certificado, o está dañado. Pida el archivo una vez más.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>La llave privada de este archivo pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>Its id belongs to its key.</source>
        <translation>Su id corresponde a su llave.</translation>
    </message>
    <message>
        <source>It is signed by the certificate that issued it.</source>
        <translation>Está firmado por el certificado que lo emitió.</translation>
    </message>
    <message>
        <source>It allows no more than the certificate that issued it.</source>
        <translation>No permite más que el certificado que lo emitió.</translation>
    </message>
    <message>
        <source>It allows nothing outside its own school.</source>
        <translation>No permite nada fuera de su propia escuela.</translation>
    </message>
    <message>
        <source>It is for the same kind of data as the certificate that issued it.</source>
        <translation>Es para el mismo tipo de datos que el certificado que lo emitió.</translation>
    </message>
    <message>
        <source>Its id does not belong to its key: somebody changed one of them.</source>
        <translation>Su id no corresponde a su llave: alguien cambió uno de los dos.</translation>
    </message>
    <message>
        <source>It is not signed by the certificate that should have issued it, or was changed afterwards.</source>
        <translation>No está firmado por el certificado que debería haberlo emitido, o se cambió después.</translation>
    </message>
    <message>
        <source>It claims more than the certificate that issued it allows, or what it allows cannot be told.</source>
        <translation>Pide más de lo que permite el certificado que lo emitió, o no se puede saber qué permite.</translation>
    </message>
    <message>
        <source>It claims data outside its own school.</source>
        <translation>Pide datos fuera de su propia escuela.</translation>
    </message>
    <message>
        <source>It is for another kind of data than the certificate that issued it.</source>
        <translation>Es para otro tipo de datos que el certificado que lo emitió.</translation>
    </message>
    <message>
        <source>A certificate cannot be believed. %1</source>
        <translation>No se puede confiar en un certificado. %1</translation>
    </message>
    <message>
        <source>The key that other devices know this one by could not be made. Start the program again.</source>
        <translation>No se pudo crear la llave por la que otros dispositivos conocen a este. Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>This is not the certificate of a device.</source>
        <translation>Este no es el certificado de un dispositivo.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be stored in %1. Check that the disk is not full and that the folder can be written to.</source>
        <translation>El secreto que protege las llaves de este dispositivo no se pudo guardar en %1. Revise que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be named %1. Check that the folder can be written to.</source>
        <translation>Al secreto que protege las llaves de este dispositivo no se le pudo dar el nombre %1. Revise que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, cannot be read. Check to whom the file belongs.</source>
        <translation>No se puede leer el secreto que protege las llaves de este dispositivo, %1. Revise a quién pertenece el archivo.</translation>
    </message>
    <message>
        <source>Others can read the secret that protects this device&apos;s keys, %1, and this cannot be changed from here. Allow only its owner to read it.</source>
        <translation>Otros pueden leer el secreto que protege las llaves de este dispositivo, %1, y eso no se puede cambiar desde aquí. Permita leerlo solo a su dueño.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, is damaged. Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>El secreto que protege las llaves de este dispositivo, %1, está dañado. Vuelva a ponerlo desde una copia de esta carpeta de datos; sin él, cree una carpeta nueva y únase otra vez al centro educativo.</translation>
    </message>
    <message>
        <source>A certificate of the kind “%1” cannot begin a school: it has to be issued by another.</source>
        <translation>Un certificado del tipo “%1” no puede dar comienzo a una escuela: otro tiene que emitirlo.</translation>
    </message>
    <message>
        <source>This device does not hold the key of the certificate that should issue the new one.</source>
        <translation>Este dispositivo no tiene la llave del certificado que debería emitir el nuevo.</translation>
    </message>
    <message>
        <source>The request does not say whom or what the certificate is for. Fill in every parameter of its kind.</source>
        <translation>La solicitud no dice para quién o para qué es el certificado. Complete todos los parámetros de su tipo.</translation>
    </message>
    <message>
        <source>This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.</source>
        <translation>Esta no es una llave pública que un certificado pueda llevar. Pida la llave de nuevo; debe ser una llave RSA.</translation>
    </message>
    <message>
        <source>This is not a private key that can be read here. It must be an RSA key without a passphrase.</source>
        <translation>Esta no es una llave privada que se pueda leer aquí. Debe ser una llave RSA sin frase de contraseña.</translation>
    </message>
    <message>
        <source>This key is not an RSA key; certificates can carry no other kind.</source>
        <translation>Esta llave no es RSA; los certificados no pueden llevar otro tipo.</translation>
    </message>
    <message>
        <source>This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make a new one.</source>
        <translation>Esta llave tiene %1 bits. Los certificados necesitan llaves RSA de exactamente 2048 bits con el exponente habitual; cree una nueva.</translation>
    </message>
    <message>
        <source>A signature is damaged: it breaks off in the middle.</source>
        <translation>Una firma está dañada: se corta a la mitad.</translation>
    </message>
    <message>
        <source>A new key could not be made. Start the program again.</source>
        <translation>No se pudo crear una llave nueva. Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request a new certificate.</source>
        <translation>La llave privada de este certificado está dañada y no puede firmar. Restáurela desde una copia de seguridad, o pida un certificado nuevo.</translation>
    </message>
    <message>
        <source>The kind of certificate “%1” is not known on this device. Both devices need the same version of the school&apos;s profile.</source>
        <translation>El tipo de certificado “%1” no se conoce en este dispositivo. Ambos dispositivos necesitan la misma versión del perfil de la escuela.</translation>
    </message>
    <message>
        <source>A private key in the database is damaged. Restore a backup.</source>
        <translation>Una llave privada de la base de datos está dañada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A private key in this database was locked with another secret than the one of this home. If the database was copied or restored, bring the secret file of its old home too, or request new certificates.</source>
        <translation>Una llave privada de esta base de datos se bloqueó con un secreto distinto al de esta carpeta de datos. Si la base de datos se copió o restauró, traiga también el archivo secreto de su carpeta anterior, o pida certificados nuevos.</translation>
    </message>
    <message>
        <source>What that device gave is not a certificate of this facility for this device. Nothing was kept. Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Lo que dio ese dispositivo no es un certificado de este centro educativo para este dispositivo. No se conservó nada. Pídalo de nuevo; si sigue igual, pídalo a otro dispositivo del centro.</translation>
    </message>
    <message>
        <source>The other device sent records in a form that is not known here.</source>
        <translation>El otro dispositivo envió registros en una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The compressed data is not in gzip form.</source>
        <translation>Los datos comprimidos no están en formato gzip.</translation>
    </message>
    <message>
        <source>The compressed data ends too early. Send it again.</source>
        <translation>Los datos comprimidos terminan demasiado pronto. Envíelos de nuevo.</translation>
    </message>
    <message>
        <source>The compressed data is damaged. Send it again.</source>
        <translation>Los datos comprimidos están dañados. Envíelos de nuevo.</translation>
    </message>
    <message>
        <source>The compressed data would become too large. It was not unpacked.</source>
        <translation>Los datos comprimidos llegarían a ser demasiado grandes. No se descomprimieron.</translation>
    </message>
    <message>
        <source>That name and password do not fit on the other device. Ask its administrator.</source>
        <translation>Ese nombre y esa contraseña no corresponden en el otro dispositivo. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>That account may not share this. It needs the administrator role there.</source>
        <translation>Esa cuenta no puede compartir esto. Necesita el rol de administrador allí.</translation>
    </message>
    <message>
        <source>The other device takes no certificates from others.</source>
        <translation>El otro dispositivo no acepta certificados de otros.</translation>
    </message>
    <message>
        <source>Port %1 and those after it are used by other programs. Choose another port.</source>
        <translation>El puerto %1 y los siguientes los usan otros programas. Elija otro puerto.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>El puerto %1 está reservado para el sistema. Elija uno mayor que 1023.</translation>
    </message>
    <message>
        <source>This device cannot be reached at the chosen address. Check its network.</source>
        <translation>No se puede llegar a este dispositivo en la dirección elegida. Revise su red.</translation>
    </message>
    <message>
        <source>“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.</source>
        <translation>“%1” no es una dirección. Una dirección es como 192.168.1.20 o https://192.168.1.20:45880.</translation>
    </message>
    <message>
        <source>%1 is comparing words with another device. Wait two minutes, then try again.</source>
        <translation>%1 está comparando palabras con otro dispositivo. Espere dos minutos y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 makes no new words for now, because three times they were not agreed on. Wait ten minutes, then try again close to that device.</source>
        <translation>%1 no crea palabras nuevas por ahora, porque tres veces no coincidieron. Espere diez minutos y luego intente de nuevo cerca de ese dispositivo.</translation>
    </message>
    <message>
        <source>On %1 Pitanga has no window open where words can be compared. Open it there, then try again.</source>
        <translation>En %1 Pitanga no tiene abierta una ventana donde comparar palabras. Ábrala allí y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted, or runs through a third device. Nothing was shared. Use its https address.</source>
        <translation>La conexión con %1 no está cifrada, o pasa por un tercer dispositivo. No se compartió nada. Use su dirección https.</translation>
    </message>
    <message>
        <source>%1 does not know this device yet. Compare the words on both screens, then ask again.</source>
        <translation>%1 aún no conoce este dispositivo. Compare las palabras de ambas pantallas y luego pida de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot let others join this facility: it has no certificate of it that it could pass on. Ask another device of the facility.</source>
        <translation>%1 no puede permitir que otros se unan a este centro educativo: no tiene un certificado de él que pueda dar a otros. Pídalo a otro dispositivo del centro.</translation>
    </message>
    <message>
        <source>On %1 somebody decided not to let this device join. Ask the people there.</source>
        <translation>En %1 alguien decidió no permitir que este dispositivo se una. Pregunte a las personas de allí.</translation>
    </message>
    <message>
        <source>Nobody on %1 answered in time. Nothing was shared. Try again when somebody is there.</source>
        <translation>Nadie respondió a tiempo en %1. No se compartió nada. Intente de nuevo cuando haya alguien allí.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this any more: it was started anew, or too much time has passed. Try again.</source>
        <translation>%1 ya no sabe nada de esto: se inició de nuevo, o pasó demasiado tiempo. Intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not agree to this, for a reason that this version of Pitanga does not know. Update Pitanga on both devices, then try again.</source>
        <translation>%1 no aceptó esto, por una razón que esta versión de Pitanga no conoce. Actualice Pitanga en ambos dispositivos y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 ended it before both had answered. Nothing was shared. Try again.</source>
        <translation>%1 lo terminó antes de que ambos respondieran. No se compartió nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared. Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Se detuvo, no se compartió nada. Puede que haya alguien entre los dos dispositivos, o que la otra pantalla sea de otra laptop. Empiece de nuevo cerca de esa laptop.</translation>
    </message>
    <message>
        <source>The other device called at the same moment. Its words count.</source>
        <translation>El otro dispositivo llamó en el mismo momento. Valen sus palabras.</translation>
    </message>
    <message>
        <source>%1 is no Pitanga and shows no words to compare. Join with an administrator&apos;s name and password instead.</source>
        <translation>%1 no es Pitanga y no muestra palabras para comparar. Únase con el nombre y la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Three times the words were not agreed on, so this device makes no new ones for now. Wait ten minutes, then try again close to the other device.</source>
        <translation>Tres veces las palabras no coincidieron, así que este dispositivo no crea nuevas por ahora. Espere diez minutos y luego intente de nuevo cerca del otro dispositivo.</translation>
    </message>
    <message>
        <source>This device is comparing words with another one already. Finish that first.</source>
        <translation>Este dispositivo ya está comparando palabras con otro. Termine eso primero.</translation>
    </message>
    <message>
        <source>What %1 sent does not fit together, so no words were made. Somebody may be between the two devices. Start again close to that device.</source>
        <translation>Lo que envió %1 no concuerda, así que no se crearon palabras. Puede que haya alguien entre los dos dispositivos. Empiece de nuevo cerca de ese dispositivo.</translation>
    </message>
    <message>
        <source>The other device sent a message that makes no sense.</source>
        <translation>El otro dispositivo envió un mensaje que no tiene sentido.</translation>
    </message>
    <message>
        <source>The other device gave an answer that cannot be understood. It may need an update.</source>
        <translation>El otro dispositivo dio una respuesta que no se entiende. Puede que necesite una actualización.</translation>
    </message>
    <message>
        <source>The connection runs through a third device that could read and change everything. Nothing was sent. Connect to the other device directly, then compare the words on both screens.</source>
        <translation>La conexión pasa por un tercer dispositivo que podría leer y cambiar todo. No se envió nada. Conéctese directamente al otro dispositivo y luego compare las palabras de ambas pantallas.</translation>
    </message>
    <message>
        <source>The other device knows this one by another key, so it refuses to sync. Compare the words on both screens again.</source>
        <translation>El otro dispositivo conoce a este por otra llave, así que se niega a sincronizar. Compare de nuevo las palabras de ambas pantallas.</translation>
    </message>
    <message>
        <source>The other device does not allow this. Its certificate or ours does not cover it.</source>
        <translation>El otro dispositivo no permite esto. Su certificado o el nuestro no lo cubre.</translation>
    </message>
    <message>
        <source>The other device does not know this sync any more. Start it again.</source>
        <translation>El otro dispositivo ya no conoce esta sincronización. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The other device takes less at once than it was sent.</source>
        <translation>El otro dispositivo acepta de una vez menos de lo que se le envió.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. Wait a minute, then try again.</source>
        <translation>Llegaron demasiadas contraseñas incorrectas desde aquí. Espere un minuto y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The other device is busy. Try again in a minute. Nothing is lost.</source>
        <translation>El otro dispositivo está ocupado. Intente de nuevo en un minuto. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device is full. Free some space on it, then try again. Nothing is lost.</source>
        <translation>El otro dispositivo está lleno. Libere espacio en él y luego intente de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The other device refused a step of the sync. Try again; nothing is lost.</source>
        <translation>El otro dispositivo rechazó un paso de la sincronización. Intente de nuevo; no se perdió nada.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check the address and the port.</source>
        <translation>Esa dirección responde, pero no como un dispositivo que puede sincronizar. Revise la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The key of this device for encrypted connections cannot be used.</source>
        <translation>No se puede usar la llave de este dispositivo para conexiones cifradas.</translation>
    </message>
    <message>
        <source>The transfer was closed before all its records had arrived.</source>
        <translation>La transferencia se cerró antes de que llegaran todos sus registros.</translation>
    </message>
    <message>
        <source>Nobody on this network has the name in %1. Check the spelling, or use a numeric address.</source>
        <translation>Nadie en esta red tiene el nombre que aparece en %1. Revise la ortografía, o use una dirección numérica.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.</source>
        <translation>Nadie responde en %1. Revise que el otro dispositivo esté encendido, listo para sincronizar y en la misma red.</translation>
    </message>
    <message>
        <source>%1 was asked but gave no answer in time. It may be busy; try again later.</source>
        <translation>Se preguntó a %1, pero no respondió a tiempo. Puede estar ocupado; intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle. Try again.</source>
        <translation>La conexión con %1 se cortó a la mitad. Intente de nuevo.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check address and port: %1</source>
        <translation>Esa dirección responde, pero no como un dispositivo que puede sincronizar. Revise la dirección y el puerto: %1</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this device accepts. It was not taken.</source>
        <translation>La respuesta de %1 es más grande de lo que este dispositivo acepta. No se tomó.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it offers one at this port.</source>
        <translation>No se pudo establecer una conexión cifrada con %1. Revise que ofrezca una en este puerto.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you know. It may be a different device that uses its address. Nothing was sent. Compare the device keys before you trust it again.</source>
        <translation>%1 muestra una llave distinta a la conocida. Puede ser otro dispositivo que usa su dirección. No se envió nada. Compare las llaves de los dispositivos antes de volver a confiar en él.</translation>
    </message>
    <message>
        <source>The key of %1 is known, but its address asks for a connection without encryption. Nothing was sent. Use its https address.</source>
        <translation>La llave de %1 se conoce, pero su dirección pide una conexión sin cifrado. No se envió nada. Use su dirección https.</translation>
    </message>
    <message>
        <source>This is no address of a device: %1</source>
        <translation>Esta no es la dirección de un dispositivo: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent in this form.</source>
        <translation>La solicitud no se puede enviar en esta forma.</translation>
    </message>
    <message>
        <source>%1 points to another place, which is not followed: %2. If that is the right one, enter it as the address.</source>
        <translation>%1 remite a otro lugar, que no se sigue: %2. Si es el correcto, escríbalo como dirección.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>Se detuvo. No se perdió nada.</translation>
    </message>
</context>
<context>
    <name>pitanga::doctor_words</name>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Nothing stands between this laptop and %1.</source>
        <translation>Nada se interpone entre esta laptop y %1.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Sincronice ahora.</translation>
    </message>
    <message>
        <source>This laptop is in no network.</source>
        <translation>Esta laptop no está en ninguna red.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in a cable, then check again.</source>
        <translation>Encienda el Wi-Fi o conecte un cable y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>What is remembered is not an address.</source>
        <translation>Lo que se recuerda no es una dirección.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be read.</source>
        <translation>No se puede leer la dirección de %1.</translation>
    </message>
    <message>
        <source>Type its address again, as its screen shows it.</source>
        <translation>Escriba otra vez su dirección, como la muestra su pantalla.</translation>
    </message>
    <message>
        <source>Nobody in this network has that name.</source>
        <translation>Nadie en esta red tiene ese nombre.</translation>
    </message>
    <message>
        <source>Nobody in this network has the name in the address of %1.</source>
        <translation>Nadie en esta red tiene el nombre que aparece en la dirección de %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the numeric address that its screen shows.</source>
        <translation>Revise la ortografía, o use la dirección numérica que muestra su pantalla.</translation>
    </message>
    <message>
        <source>There is no way to it from this network.</source>
        <translation>No hay camino hasta él desde esta red.</translation>
    </message>
    <message>
        <source>%1 is in another network.</source>
        <translation>%1 está en otra red.</translation>
    </message>
    <message>
        <source>Connect both to the same Wi-Fi, then check again.</source>
        <translation>Conecte ambos al mismo Wi-Fi y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>No device has this address now.</source>
        <translation>Ningún dispositivo tiene ahora esta dirección.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>It may be asleep or in another network. Wake it, then check again.</source>
        <translation>Puede estar en reposo o en otra red. Actívelo y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>The device is there, but no program answers.</source>
        <translation>El dispositivo está ahí, pero ningún programa responde.</translation>
    </message>
    <message>
        <source>%1 is there, but Pitanga does not run on it.</source>
        <translation>%1 está ahí, pero Pitanga no está abierta en él.</translation>
    </message>
    <message>
        <source>Open Pitanga on that device, then check again.</source>
        <translation>Abra Pitanga en ese dispositivo y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>Blocked. The device is there, but nothing gets through.</source>
        <translation>Bloqueado. El dispositivo está ahí, pero nada logra pasar.</translation>
    </message>
    <message>
        <source>A firewall on %1 blocks Pitanga.</source>
        <translation>Un firewall en %1 bloquea Pitanga.</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga, then Settings, and click “Let others connect”.</source>
        <translation>En esa laptop, abra Pitanga, luego Configuración, y haga clic en “Permitir que otros se conecten”.</translation>
    </message>
    <message>
        <source>It takes the connection and then says nothing.</source>
        <translation>Acepta la conexión y después no dice nada.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 acepta la conexión y después no dice nada.</translation>
    </message>
    <message>
        <source>It may be frozen. Start Pitanga there again, then check again.</source>
        <translation>Puede estar congelado. Inicie Pitanga allí otra vez y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>Another kind of program answers.</source>
        <translation>Responde otro tipo de programa.</translation>
    </message>
    <message>
        <source>At the address of %1 another kind of program answers.</source>
        <translation>En la dirección de %1 responde otro tipo de programa.</translation>
    </message>
    <message>
        <source>Compare the address, down to its last digit, with the one that its screen shows.</source>
        <translation>Compare la dirección, hasta el último dígito, con la que muestra su pantalla.</translation>
    </message>
    <message>
        <source>It answers without encryption, which nobody expects there.</source>
        <translation>Responde sin cifrado, y nadie lo espera allí.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 responde sin cifrado.</translation>
    </message>
    <message>
        <source>Use the address that begins with https, as its screen shows it.</source>
        <translation>Use la dirección que empieza con https, como la muestra su pantalla.</translation>
    </message>
    <message>
        <source>The two cannot agree on how to encrypt.</source>
        <translation>Los dos no logran acordar cómo cifrar.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>No se puede establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then check again.</source>
        <translation>Actualice Pitanga en ambos dispositivos y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>It shows another key than the one that you know.</source>
        <translation>Muestra una llave distinta a la conocida.</translation>
    </message>
    <message>
        <source>%1 is not the one you met before. Its key has changed.</source>
        <translation>%1 no es el que conocía. Su llave cambió.</translation>
    </message>
    <message>
        <source>Do not sync before you know why: compare the words on both screens.</source>
        <translation>No sincronice antes de saber por qué: compare las palabras de ambas pantallas.</translation>
    </message>
    <message>
        <source>Another device has this address now.</source>
        <translation>Otro dispositivo tiene ahora esta dirección.</translation>
    </message>
    <message>
        <source>Another device has the address of %1 now.</source>
        <translation>Otro dispositivo tiene ahora la dirección de %1.</translation>
    </message>
    <message>
        <source>Type the new address of %1, as its screen shows it.</source>
        <translation>Escriba la nueva dirección de %1, como la muestra su pantalla.</translation>
    </message>
    <message>
        <source>Its version is too old to sync with.</source>
        <translation>Su versión es demasiado antigua para sincronizar.</translation>
    </message>
    <message>
        <source>%1 runs an older Kolibri that cannot sync.</source>
        <translation>%1 usa un Kolibri más antiguo que no puede sincronizar.</translation>
    </message>
    <message>
        <source>Update Kolibri there to version 0.15 or newer.</source>
        <translation>Actualice Kolibri allí a la versión 0.15 o posterior.</translation>
    </message>
    <message>
        <source>It has too much to do at this moment.</source>
        <translation>Tiene demasiado que hacer en este momento.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está ocupado.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again. Nothing is lost.</source>
        <translation>Espere un minuto y luego revise de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Its program runs, but cannot answer.</source>
        <translation>Su programa está abierto, pero no puede responder.</translation>
    </message>
    <message>
        <source>The program on %1 runs, but cannot answer.</source>
        <translation>El programa en %1 está abierto, pero no puede responder.</translation>
    </message>
    <message>
        <source>Start it again there, then check again.</source>
        <translation>Inícielo allí otra vez y luego revise de nuevo.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility.</source>
        <translation>Esta laptop no pertenece a ningún centro educativo.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility yet.</source>
        <translation>Esta laptop aún no pertenece a ningún centro educativo.</translation>
    </message>
    <message>
        <source>Join the facility of %1, and its data comes here.</source>
        <translation>Únase al centro educativo de %1 y sus datos llegarán aquí.</translation>
    </message>
    <message>
        <source>The two have no facility in common.</source>
        <translation>Los dos no tienen ningún centro educativo en común.</translation>
    </message>
    <message>
        <source>You and %1 have no facility in common.</source>
        <translation>Esta laptop y %1 no tienen ningún centro educativo en común.</translation>
    </message>
    <message>
        <source>Join the facility of %1 first.</source>
        <translation>Primero únase al centro educativo de %1.</translation>
    </message>
    <message>
        <source>It holds another facility with the same name.</source>
        <translation>Tiene otro centro educativo con el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 holds another facility with the same name.</source>
        <translation>%1 tiene otro centro educativo con el mismo nombre.</translation>
    </message>
    <message>
        <source>The two cannot become one. Join that one as well, if it is the right one.</source>
        <translation>Los dos no pueden volverse uno. Únase también a ese, si es el correcto.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid.</source>
        <translation>El certificado de esta laptop no es válido.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid, so %1 would refuse it.</source>
        <translation>El certificado de esta laptop no es válido, así que %1 lo rechazaría.</translation>
    </message>
    <message>
        <source>Join the facility again to get a new one. The data stays.</source>
        <translation>Únase otra vez al centro educativo para obtener uno nuevo. Los datos quedan.</translation>
    </message>
    <message>
        <source>This laptop has no certificate of the facility.</source>
        <translation>Esta laptop no tiene un certificado del centro educativo.</translation>
    </message>
    <message>
        <source>This laptop holds the data of the facility, but no certificate of it.</source>
        <translation>Esta laptop tiene los datos del centro educativo, pero no un certificado de él.</translation>
    </message>
    <message>
        <source>Join the facility of %1 again. The data stays.</source>
        <translation>Únase otra vez al centro educativo de %1. Los datos quedan.</translation>
    </message>
    <message>
        <source>The other device has no certificate with which it could sync.</source>
        <translation>El otro dispositivo no tiene un certificado con el que pueda sincronizar.</translation>
    </message>
    <message>
        <source>%1 has no certificate with which it could sync.</source>
        <translation>%1 no tiene un certificado con el que pueda sincronizar.</translation>
    </message>
    <message>
        <source>Sync with the device where the facility was made.</source>
        <translation>Sincronice con el dispositivo donde se creó el centro educativo.</translation>
    </message>
    <message>
        <source>The two clocks are far apart.</source>
        <translation>Los dos relojes son muy distintos.</translation>
    </message>
    <message>
        <source>The clocks of this laptop and %1 are far apart.</source>
        <translation>Los relojes de esta laptop y de %1 son muy distintos.</translation>
    </message>
    <message>
        <source>Set the wrong one right, or times in lists and certificates may look odd.</source>
        <translation>Ajuste el que está mal, o las horas en listas y certificados pueden verse extrañas.</translation>
    </message>
    <message>
        <source>Nearly full.</source>
        <translation>Casi lleno.</translation>
    </message>
    <message>
        <source>This laptop is nearly full.</source>
        <translation>Esta laptop está casi llena.</translation>
    </message>
    <message>
        <source>Free 50 MB or more, then check again. Nothing is lost.</source>
        <translation>Libere 50 MB o más y luego revise de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>No se puede escribir nada allí.</translation>
    </message>
    <message>
        <source>This laptop cannot store anything: the folder of its data is read-only.</source>
        <translation>Esta laptop no puede guardar nada: la carpeta de sus datos es de solo lectura.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop to make the folder writable.</source>
        <translation>Pida a quien cuida esta laptop que permita escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>pitanga::error_catalogue</name>
    <message>
        <source>Another program on this laptop looks for devices too, and shares the way with nobody.</source>
        <translation>Otro programa de esta laptop también busca dispositivos y no comparte el puerto con nadie.</translation>
    </message>
    <message>
        <source>Close that program, or add devices by their address.</source>
        <translation>Cierre ese programa, o agregue los dispositivos por su dirección.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm. Nothing of it was kept.</source>
        <translation>Su programa está dañado, o alguien creó el mensaje para hacer daño. No se conservó nada de él.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update Pitanga or Kolibri on that device.</source>
        <translation>Sincronice de nuevo; si sigue igual, actualice Pitanga o Kolibri en ese dispositivo.</translation>
    </message>
    <message>
        <source>The record it needs waits for another one itself.</source>
        <translation>El registro que necesita espera a su vez a otro.</translation>
    </message>
    <message>
        <source>Sync again later. It is applied by itself then.</source>
        <translation>Sincronice de nuevo más tarde. Entonces se aplica por sí solo.</translation>
    </message>
    <message>
        <source>It belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>Pertenece a una parte que no se eligió, o llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>Sync again, or choose more to sync.</source>
        <translation>Sincronice de nuevo, o elija más para sincronizar.</translation>
    </message>
    <message>
        <source>It was damaged on the device that made it.</source>
        <translation>Se dañó en el dispositivo que lo creó.</translation>
    </message>
    <message>
        <source>Ask that device to save the record again, then sync.</source>
        <translation>Pida que en ese dispositivo se guarde el registro otra vez y luego sincronice.</translation>
    </message>
    <message>
        <source>Its program does not keep to the protocol.</source>
        <translation>Su programa no respeta el protocolo.</translation>
    </message>
    <message>
        <source>Update Pitanga or Kolibri on that device, then sync again.</source>
        <translation>Actualice Pitanga o Kolibri en ese dispositivo y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>It can pass on only what it was given itself.</source>
        <translation>Solo puede dar a otros lo que recibió.</translation>
    </message>
    <message>
        <source>Ask the device where the facility was made.</source>
        <translation>Pídalo al dispositivo donde se creó el centro educativo.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody stands in between. Nothing was kept.</source>
        <translation>Su programa está dañado, o alguien está en medio. No se conservó nada.</translation>
    </message>
    <message>
        <source>Compare the words on both screens, then ask again.</source>
        <translation>Compare las palabras de ambas pantallas y luego pida de nuevo.</translation>
    </message>
    <message>
        <source>The certificate came without its key, or the key was made on another device.</source>
        <translation>El certificado llegó sin su llave, o la llave se creó en otro dispositivo.</translation>
    </message>
    <message>
        <source>Join the facility again from this laptop.</source>
        <translation>Únase otra vez al centro educativo desde esta laptop.</translation>
    </message>
    <message>
        <source>It knows far more devices than a facility has, or somebody made the message to do harm.</source>
        <translation>Conoce muchos más dispositivos de los que tiene un centro educativo, o alguien creó el mensaje para hacer daño.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, ask its administrator.</source>
        <translation>Sincronice de nuevo; si sigue igual, pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Its program does not keep to what was agreed for this sync.</source>
        <translation>Su programa no respeta lo acordado para esta sincronización.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody changed them on the way. Nothing was kept of them.</source>
        <translation>Su programa está dañado, o alguien los cambió en el camino. No se conservó nada de ellos.</translation>
    </message>
    <message>
        <source>The record it refers to waits itself.</source>
        <translation>El registro al que se refiere también está en espera.</translation>
    </message>
    <message>
        <source>The record it refers to belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>El registro al que se refiere pertenece a una parte que no se eligió, o llega con la próxima sincronización.</translation>
    </message>
    <message>
        <source>A field that its id is made of was changed by another program.</source>
        <translation>Otro programa cambió un campo del que se forma su id.</translation>
    </message>
    <message>
        <source>Delete it and make it again.</source>
        <translation>Elimínelo y créelo de nuevo.</translation>
    </message>
    <message>
        <source>Each of them holds data that the other has no certificate for.</source>
        <translation>Cada uno tiene datos para los que el otro no tiene certificado.</translation>
    </message>
    <message>
        <source>Join the facility of the other device first.</source>
        <translation>Primero únase al centro educativo del otro dispositivo.</translation>
    </message>
    <message>
        <source>One of the two may read but not write there, or the other way round.</source>
        <translation>Uno de los dos puede leer pero no escribir ahí, o al revés.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that allows it.</source>
        <translation>Pida al administrador un certificado que lo permita.</translation>
    </message>
    <message>
        <source>One of the two may hold less than was chosen.</source>
        <translation>Uno de los dos puede tener menos de lo que se eligió.</translation>
    </message>
    <message>
        <source>Choose less, or ask the administrator for a wider certificate.</source>
        <translation>Elija menos, o pida al administrador un certificado más amplio.</translation>
    </message>
    <message>
        <source>Two programs of this laptop would get in each other&apos;s way.</source>
        <translation>Dos programas de esta laptop se estorbarían.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, then try again.</source>
        <translation>Espere a que termine esa sincronización y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Somebody may use the certificate of another device.</source>
        <translation>Puede que alguien use el certificado de otro dispositivo.</translation>
    </message>
    <message>
        <source>Do not sync with it. Compare the words, and ask its administrator.</source>
        <translation>No sincronice con él. Compare las palabras y pregunte a su administrador.</translation>
    </message>
    <message>
        <source>It was revoked or removed since the two met.</source>
        <translation>Se revocó o se quitó desde que los dos se encontraron.</translation>
    </message>
    <message>
        <source>Join the facility again.</source>
        <translation>Únase otra vez al centro educativo.</translation>
    </message>
    <message>
        <source>The reason is known on that device. Nothing is lost.</source>
        <translation>La razón se conoce en ese dispositivo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Look at its screen, or sync from here.</source>
        <translation>Mire su pantalla, o sincronice desde aquí.</translation>
    </message>
    <message>
        <source>It was closed, or the network broke. Nothing is lost.</source>
        <translation>Se cerró, o se cortó la red. No se perdió nada.</translation>
    </message>
    <message>
        <source>Sync from here, or wait until it comes again.</source>
        <translation>Sincronice desde aquí, o espere a que vuelva.</translation>
    </message>
    <message>
        <source>It met a mistake of its own. Nothing is lost.</source>
        <translation>Tuvo una falla propia. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at its log.</source>
        <translation>Intente de nuevo; si vuelve a pasar, revise su bitácora.</translation>
    </message>
    <message>
        <source>It has too much to do, or hangs. Nothing is lost.</source>
        <translation>Tiene demasiado que hacer, o está trabado. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again later; start its program again if it stays so.</source>
        <translation>Intente de nuevo más tarde; si sigue igual, reinicie su programa.</translation>
    </message>
    <message>
        <source>It was started anew, or waited for too long.</source>
        <translation>Se inició de nuevo, o esperó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Start the sync again. It goes on from where it was.</source>
        <translation>Inicie la sincronización de nuevo. Continúa desde donde estaba.</translation>
    </message>
    <message>
        <source>The last sync broke off, and that device has not noticed yet.</source>
        <translation>La última sincronización se cortó, y ese dispositivo aún no lo ha notado.</translation>
    </message>
    <message>
        <source>Wait a moment, then sync again.</source>
        <translation>Espere un momento y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Its certificate or this laptop&apos;s does not cover that data. Nothing of it was taken.</source>
        <translation>Su certificado o el de esta laptop no cubre esos datos. No se tomó nada de ellos.</translation>
    </message>
    <message>
        <source>Ask an administrator which part this laptop may hold.</source>
        <translation>Pregunte a un administrador qué parte puede tener esta laptop.</translation>
    </message>
    <message>
        <source>A part was lost on the way or left out. What came is kept.</source>
        <translation>Una parte se perdió en el camino o se omitió. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>They were erased while they were on their way.</source>
        <translation>Se borraron mientras estaban en camino.</translation>
    </message>
    <message>
        <source>Every box of the choice is empty.</source>
        <translation>Todas las casillas de la elección están vacías.</translation>
    </message>
    <message>
        <source>Choose what to sync, then try again.</source>
        <translation>Elija qué sincronizar y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>What was chosen lies outside of what one of them may hold.</source>
        <translation>Lo que se eligió está fuera de lo que uno de ellos puede tener.</translation>
    </message>
    <message>
        <source>Choose something else, or ask an administrator.</source>
        <translation>Elija otra cosa, o pregunte a un administrador.</translation>
    </message>
    <message>
        <source>You stopped it. What has arrived is kept.</source>
        <translation>Se detuvo desde aquí. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from there.</source>
        <translation>Sincronice de nuevo; continúa desde ahí.</translation>
    </message>
    <message>
        <source>It is the address of this laptop itself.</source>
        <translation>Es la dirección de esta misma laptop.</translation>
    </message>
    <message>
        <source>Use the address that the other screen shows.</source>
        <translation>Use la dirección que muestra la otra pantalla.</translation>
    </message>
    <message>
        <source>It was made for something else than schools.</source>
        <translation>Se creó para algo distinto de las escuelas.</translation>
    </message>
    <message>
        <source>Add the profile of that data, or sync with another device.</source>
        <translation>Agregue el perfil de esos datos, o sincronice con otro dispositivo.</translation>
    </message>
    <message>
        <source>The program or the power stopped while they were stored.</source>
        <translation>El programa se detuvo o se cortó la energía mientras se guardaban.</translation>
    </message>
    <message>
        <source>Sync again; they are sent once more.</source>
        <translation>Sincronice de nuevo; se envían una vez más.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Pídalo de nuevo; si sigue igual, pídalo a otro dispositivo del centro educativo.</translation>
    </message>
    <message>
        <source>Its program is newer or older than this one.</source>
        <translation>Su programa es más nuevo o más antiguo que este.</translation>
    </message>
    <message>
        <source>Update both devices, then sync again.</source>
        <translation>Actualice ambos dispositivos y luego sincronice de nuevo.</translation>
    </message>
    <message>
        <source>It was changed on the way, or its sender marked it wrongly.</source>
        <translation>Algo cambió en el camino, o quien los envió los marcó mal.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envíelos de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>La conexión se cortó a la mitad.</translation>
    </message>
    <message>
        <source>It was changed on the way.</source>
        <translation>Algo cambió en el camino.</translation>
    </message>
    <message>
        <source>A small message that unpacks to a huge one is a way to do harm.</source>
        <translation>Un mensaje pequeño que se descomprime en uno enorme es una forma de hacer daño.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, do not sync with that device.</source>
        <translation>Sincronice de nuevo; si sigue igual, no sincronice con ese dispositivo.</translation>
    </message>
    <message>
        <source>A letter differs, or the account is on another device.</source>
        <translation>Alguna letra es distinta, o la cuenta está en otro dispositivo.</translation>
    </message>
    <message>
        <source>Ask the administrator of that device.</source>
        <translation>Pregunte al administrador de ese dispositivo.</translation>
    </message>
    <message>
        <source>Only an administrator may pass on a whole facility.</source>
        <translation>Solo un administrador puede dar a otros un centro educativo entero.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or choose less.</source>
        <translation>Use la cuenta de un administrador, o elija menos.</translation>
    </message>
    <message>
        <source>Its program does not offer to hold what others push to it.</source>
        <translation>Su programa no ofrece guardar lo que otros le envían.</translation>
    </message>
    <message>
        <source>Sync from that device instead.</source>
        <translation>Sincronice desde ese dispositivo.</translation>
    </message>
    <message>
        <source>Several programs on this laptop serve others.</source>
        <translation>Varios programas de esta laptop atienden a otros.</translation>
    </message>
    <message>
        <source>Choose another port in the settings, or close them.</source>
        <translation>Elija otro puerto en la configuración, o ciérrelos.</translation>
    </message>
    <message>
        <source>Ports below 1024 need the rights of the system.</source>
        <translation>Los puertos menores que 1024 necesitan permisos del sistema.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535.</source>
        <translation>Elija uno de 1024 a 65535.</translation>
    </message>
    <message>
        <source>The address belongs to no network that this laptop is in.</source>
        <translation>La dirección no pertenece a ninguna red en la que esté esta laptop.</translation>
    </message>
    <message>
        <source>Check its network, then start again.</source>
        <translation>Revise su red y luego inicie de nuevo.</translation>
    </message>
    <message>
        <source>Something is missing or misspelt.</source>
        <translation>Falta algo o está mal escrito.</translation>
    </message>
    <message>
        <source>Type it as the other screen shows it, such as 192.168.1.20.</source>
        <translation>Escríbala como la muestra la otra pantalla, por ejemplo 192.168.1.20.</translation>
    </message>
    <message>
        <source>One comparison after the other: so nobody mixes up the words.</source>
        <translation>Una comparación tras otra: así nadie confunde las palabras.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again.</source>
        <translation>Espere dos minutos y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Somebody may be guessing. The pause makes that hopeless.</source>
        <translation>Puede que alguien esté adivinando. La pausa lo vuelve inútil.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to that device.</source>
        <translation>Espere diez minutos y luego intente de nuevo cerca de ese dispositivo.</translation>
    </message>
    <message>
        <source>The words have to be seen by somebody there. A kiosk shows none.</source>
        <translation>Alguien allí tiene que ver las palabras. Un quiosco no las muestra.</translation>
    </message>
    <message>
        <source>Open Pitanga there, then try again.</source>
        <translation>Abra Pitanga allí y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Without encryption nothing proves who is at the other end. Nothing was shared.</source>
        <translation>Sin cifrado nada demuestra quién está al otro lado. No se compartió nada.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Use su dirección https.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that the two really talk to each other.</source>
        <translation>Nadie ha demostrado aún que los dos de verdad hablan entre sí.</translation>
    </message>
    <message>
        <source>It was given its own part only.</source>
        <translation>Solo se le dio su propia parte.</translation>
    </message>
    <message>
        <source>Ask another device of the facility.</source>
        <translation>Pídalo a otro dispositivo del centro educativo.</translation>
    </message>
    <message>
        <source>They do not know this laptop, or it was a mistake.</source>
        <translation>No conocen esta laptop, o fue una equivocación.</translation>
    </message>
    <message>
        <source>Ask the people there.</source>
        <translation>Pregunte a las personas de allí.</translation>
    </message>
    <message>
        <source>Nobody was at its screen. Nothing was shared.</source>
        <translation>No había nadie frente a su pantalla. No se compartió nada.</translation>
    </message>
    <message>
        <source>Try again when somebody is there.</source>
        <translation>Intente de nuevo cuando haya alguien allí.</translation>
    </message>
    <message>
        <source>It was started anew, or too much time has passed.</source>
        <translation>Se inició de nuevo, o pasó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Intente de nuevo.</translation>
    </message>
    <message>
        <source>That device has a newer Pitanga.</source>
        <translation>Ese dispositivo tiene una versión más nueva de Pitanga.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then try again.</source>
        <translation>Actualice Pitanga en ambos dispositivos y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Somebody closed the page there. Nothing was shared.</source>
        <translation>Alguien cerró la página allí. No se compartió nada.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Nothing was shared.</source>
        <translation>Puede que haya alguien entre los dos dispositivos, o que la otra pantalla sea de otra laptop. No se compartió nada.</translation>
    </message>
    <message>
        <source>Start again close to that laptop.</source>
        <translation>Empiece de nuevo cerca de esa laptop.</translation>
    </message>
    <message>
        <source>Both wanted to compare at the same moment.</source>
        <translation>Ambos quisieron comparar en el mismo momento.</translation>
    </message>
    <message>
        <source>Go on with the words that are shown.</source>
        <translation>Continúe con las palabras que se muestran.</translation>
    </message>
    <message>
        <source>Kolibri and Morango know passwords only.</source>
        <translation>Kolibri y Morango solo conocen contraseñas.</translation>
    </message>
    <message>
        <source>Join with an administrator&apos;s name and password instead.</source>
        <translation>Únase con el nombre y la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to the other device.</source>
        <translation>Espere diez minutos y luego intente de nuevo cerca del otro dispositivo.</translation>
    </message>
    <message>
        <source>Finish or leave that one first.</source>
        <translation>Primero termine o deje esa.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices. Nothing was shared.</source>
        <translation>Puede que haya alguien entre los dos dispositivos. No se compartió nada.</translation>
    </message>
    <message>
        <source>Start again close to that device.</source>
        <translation>Empiece de nuevo cerca de ese dispositivo.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm.</source>
        <translation>Su programa está dañado, o alguien creó el mensaje para hacer daño.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update that device.</source>
        <translation>Sincronice de nuevo; si sigue igual, actualice ese dispositivo.</translation>
    </message>
    <message>
        <source>Its program is newer, older or damaged.</source>
        <translation>Su programa es más nuevo, más antiguo o está dañado.</translation>
    </message>
    <message>
        <source>Update the older of the two devices, then try again.</source>
        <translation>Actualice el más antiguo de los dos dispositivos y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>A third device answers in the name of the other. Nothing was sent.</source>
        <translation>Un tercer dispositivo responde en nombre del otro. No se envió nada.</translation>
    </message>
    <message>
        <source>Connect to the other device directly, then compare the words on both screens.</source>
        <translation>Conéctese directamente al otro dispositivo y luego compare las palabras de ambas pantallas.</translation>
    </message>
    <message>
        <source>This laptop was set up anew, or somebody stands in between.</source>
        <translation>Esta laptop se configuró de nuevo, o alguien está en medio.</translation>
    </message>
    <message>
        <source>Compare the words on both screens again.</source>
        <translation>Compare de nuevo las palabras de ambas pantallas.</translation>
    </message>
    <message>
        <source>Its certificate or ours does not cover it.</source>
        <translation>Su certificado o el nuestro no lo cubre.</translation>
    </message>
    <message>
        <source>It has little memory or strict limits.</source>
        <translation>Tiene poca memoria o límites estrictos.</translation>
    </message>
    <message>
        <source>Choose less to sync, then try again.</source>
        <translation>Elija menos para sincronizar y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Somebody may be guessing a password.</source>
        <translation>Puede que alguien esté adivinando una contraseña.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again with the right one.</source>
        <translation>Espere un minuto y luego intente de nuevo con la correcta.</translation>
    </message>
    <message>
        <source>It serves many devices at this moment. Nothing is lost.</source>
        <translation>Atiende a muchos dispositivos en este momento. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>There is no room for what was sent. Nothing is lost.</source>
        <translation>No hay espacio para lo que se envió. No se perdió nada.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libere espacio en él y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The reason is in its log. Nothing is lost.</source>
        <translation>La razón está en su bitácora. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, find the cause on its card.</source>
        <translation>Intente de nuevo; si sigue igual, busque la causa en su tarjeta.</translation>
    </message>
    <message>
        <source>Another kind of program answers there.</source>
        <translation>Allí responde otro tipo de programa.</translation>
    </message>
    <message>
        <source>Check the address and the port with the other screen.</source>
        <translation>Compare la dirección y el puerto con la otra pantalla.</translation>
    </message>
    <message>
        <source>It is damaged, or the system&apos;s encryption is too old or too new for it.</source>
        <translation>Está dañada, o el cifrado del sistema es demasiado antiguo o demasiado nuevo para ella.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home and join again.</source>
        <translation>Inicie Pitanga de nuevo; si sigue igual, cree una carpeta de datos nueva y únase otra vez.</translation>
    </message>
    <message>
        <source>The other device stopped in the middle. What came is kept.</source>
        <translation>El otro dispositivo se detuvo a la mitad. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>It is misspelt, or that device is in another network.</source>
        <translation>Está mal escrito, o ese dispositivo está en otra red.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a numeric address.</source>
        <translation>Revise la ortografía, o use una dirección numérica.</translation>
    </message>
    <message>
        <source>It is off, asleep, in another network, or a firewall blocks it.</source>
        <translation>Está apagado, en reposo, en otra red, o un firewall lo bloquea.</translation>
    </message>
    <message>
        <source>Wake it and look at its network, then try again or find the cause.</source>
        <translation>Actívelo y revise su red; luego intente de nuevo o busque la causa.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow. Nothing is lost.</source>
        <translation>Está ocupado, o la red es lenta. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It went out of range, fell asleep, or the network stopped. What came is kept.</source>
        <translation>Quedó fuera de alcance, entró en reposo, o se detuvo la red. Lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Intente de nuevo; continúa desde ahí.</translation>
    </message>
    <message>
        <source>An answer without end is a way to do harm.</source>
        <translation>Una respuesta sin fin es una forma de hacer daño.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do not sync with that device.</source>
        <translation>Intente de nuevo; si sigue igual, no sincronice con ese dispositivo.</translation>
    </message>
    <message>
        <source>There is no encryption at this port, or one that is too old.</source>
        <translation>No hay cifrado en este puerto, o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Check the address and the port; update both devices.</source>
        <translation>Revise la dirección y el puerto; actualice ambos dispositivos.</translation>
    </message>
    <message>
        <source>It was set up anew, or another device uses its address. Nothing was sent.</source>
        <translation>Se configuró de nuevo, u otro dispositivo usa su dirección. No se envió nada.</translation>
    </message>
    <message>
        <source>Compare the words on both screens before you trust it again.</source>
        <translation>Compare las palabras de ambas pantallas antes de volver a confiar en él.</translation>
    </message>
    <message>
        <source>Somebody may have removed the encryption. Nothing was sent.</source>
        <translation>Puede que alguien haya quitado el cifrado. No se envió nada.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga.</source>
        <translation>Es una falla de Pitanga.</translation>
    </message>
    <message>
        <source>Send the report to whoever helps you.</source>
        <translation>Envíe el informe a quien le ayuda.</translation>
    </message>
    <message>
        <source>It moved, or a page for guests of the Wi-Fi answers first.</source>
        <translation>Se movió, o primero responde una página para visitantes del Wi-Fi.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks, or enter the other address if it is right.</source>
        <translation>Inicie sesión en el Wi-Fi si lo pide, o escriba la otra dirección si es la correcta.</translation>
    </message>
    <message>
        <source>The program was closed, or you stopped it. Nothing is lost.</source>
        <translation>El programa se cerró, o se detuvo desde aquí. No se perdió nada.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Inícielo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>It was forgotten here, or its facility was removed, while this page was open.</source>
        <translation>Se olvidó aquí, o se quitó su centro educativo, mientras esta página estaba abierta.</translation>
    </message>
    <message>
        <source>Look at the page Nearby, and add the device again by its address.</source>
        <translation>Mire la página Cerca y agregue el dispositivo de nuevo por su dirección.</translation>
    </message>
    <message>
        <source>Others have to recognise this laptop by its name.</source>
        <translation>Otros tienen que reconocer esta laptop por su nombre.</translation>
    </message>
    <message>
        <source>Type a name with at least one letter or digit.</source>
        <translation>Escriba un nombre con al menos una letra o un dígito.</translation>
    </message>
    <message>
        <source>What is to be moved cannot be counted while records are on their way.</source>
        <translation>Lo que se va a mover no se puede contar mientras haya registros en camino.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or cancel it on its card.</source>
        <translation>Espere a que termine esa sincronización, o cancélela en su tarjeta.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, out of range, or no cable is plugged in.</source>
        <translation>El Wi-Fi está apagado o fuera de alcance, o no hay un cable conectado.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable, in the network that the others are in.</source>
        <translation>Encienda el Wi-Fi o conecte un cable, en la red en que están los otros.</translation>
    </message>
    <message>
        <source>It asked long ago, was closed, or was answered on another screen.</source>
        <translation>Preguntó hace mucho, se cerró, o se le respondió en otra pantalla.</translation>
    </message>
    <message>
        <source>Let it ask once more.</source>
        <translation>Haga que pregunte una vez más.</translation>
    </message>
    <message>
        <source>It was moved or removed, or belongs to somebody else.</source>
        <translation>Se movió o se quitó, o pertenece a alguien más.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether you may open it.</source>
        <translation>Vea si todavía está ahí y si puede abrirlo.</translation>
    </message>
    <message>
        <source>A certificate file has a few thousand letters; this is something else.</source>
        <translation>Un archivo de certificado tiene unos miles de letras; este es otra cosa.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Elija el archivo que le dio el administrador.</translation>
    </message>
    <message>
        <source>The data was made for another version of the school&apos;s profile.</source>
        <translation>Los datos se crearon para otra versión del perfil de la escuela.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another kind.</source>
        <translation>Vuelva a la lista y elija otro tipo.</translation>
    </message>
    <message>
        <source>Go back to the list and sort by another column.</source>
        <translation>Vuelva a la lista y ordene por otra columna.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps by a sync.</source>
        <translation>Se eliminó entretanto, quizá por una sincronización.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Vuelva a la lista; muestra lo que hay ahora.</translation>
    </message>
    <message>
        <source>Kolibri computes them in ways of its own.</source>
        <translation>Kolibri los calcula a su manera.</translation>
    </message>
    <message>
        <source>Make it in Kolibri and sync, or change one that is here.</source>
        <translation>Créelo en Kolibri y sincronice, o cambie uno que esté aquí.</translation>
    </message>
    <message>
        <source>A record of a facility can only be made together with its first certificate.</source>
        <translation>Un registro de un centro educativo solo se puede crear junto con su primer certificado.</translation>
    </message>
    <message>
        <source>Create the facility instead of adding its record.</source>
        <translation>Cree el centro educativo en lugar de agregar su registro.</translation>
    </message>
    <message>
        <source>It was typed or edited by hand.</source>
        <translation>Se escribió o se editó a mano.</translation>
    </message>
    <message>
        <source>Leave the id out, or copy it exactly.</source>
        <translation>Omita el id, o cópielo exactamente.</translation>
    </message>
    <message>
        <source>The profile has no place for a record with these values.</source>
        <translation>El perfil no tiene lugar para un registro con estos valores.</translation>
    </message>
    <message>
        <source>Fill in what it belongs to, then save again.</source>
        <translation>Complete a qué pertenece y luego guarde de nuevo.</translation>
    </message>
    <message>
        <source>Every record needs a name of its own within its device.</source>
        <translation>Cada registro necesita un nombre propio dentro de su dispositivo.</translation>
    </message>
    <message>
        <source>Leave it out, and Pitanga makes one.</source>
        <translation>Omítalo y Pitanga creará uno.</translation>
    </message>
    <message>
        <source>Other devices could not store so long a one.</source>
        <translation>Otros dispositivos no podrían guardar algo tan largo.</translation>
    </message>
    <message>
        <source>Use a shorter one, or leave it out.</source>
        <translation>Use uno más corto, u omítalo.</translation>
    </message>
    <message>
        <source>Use shorter ids for what it belongs to.</source>
        <translation>Use ids más cortos para aquello a lo que pertenece.</translation>
    </message>
    <message>
        <source>The installation is incomplete.</source>
        <translation>La instalación está incompleta.</translation>
    </message>
    <message>
        <source>A letter differs, or the person has another account.</source>
        <translation>Alguna letra es distinta, o la persona tiene otra cuenta.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the administrator for a new password.</source>
        <translation>Revise ambos e intente de nuevo, o pida al administrador una contraseña nueva.</translation>
    </message>
    <message>
        <source>A value does not fit the rules of accounts; it is named above.</source>
        <translation>Un valor no cumple las reglas de las cuentas; se nombra arriba.</translation>
    </message>
    <message>
        <source>Change that value, then save again.</source>
        <translation>Cambie ese valor y luego guarde de nuevo.</translation>
    </message>
    <message>
        <source>This laptop neither joined nor created one.</source>
        <translation>Esta laptop no se unió a ninguno ni creó uno.</translation>
    </message>
    <message>
        <source>Create a facility, or join one nearby.</source>
        <translation>Cree un centro educativo, o únase a uno cercano.</translation>
    </message>
    <message>
        <source>It was never joined, or its id is misspelt.</source>
        <translation>Esta laptop nunca se unió a él, o su id está mal escrito.</translation>
    </message>
    <message>
        <source>Choose one of the facilities that are here.</source>
        <translation>Elija uno de los centros educativos que están aquí.</translation>
    </message>
    <message>
        <source>A person belongs to exactly one of them.</source>
        <translation>Una persona pertenece exactamente a uno de ellos.</translation>
    </message>
    <message>
        <source>Name the facility.</source>
        <translation>Indique el centro educativo.</translation>
    </message>
    <message>
        <source>It was started for another kind of data.</source>
        <translation>Se inició para otro tipo de datos.</translation>
    </message>
    <message>
        <source>Start Pitanga with the profile of schools.</source>
        <translation>Inicie Pitanga con el perfil de las escuelas.</translation>
    </message>
    <message>
        <source>The profile does not say who may own everything.</source>
        <translation>El perfil no dice quién puede ser dueño de todo.</translation>
    </message>
    <message>
        <source>Use a profile with a full-facility scope.</source>
        <translation>Use un perfil con un alcance de centro educativo completo (full-facility).</translation>
    </message>
    <message>
        <source>Its people have not arrived, or it has none yet.</source>
        <translation>Sus personas no han llegado, o aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>Sync first, or add learners.</source>
        <translation>Primero sincronice, o agregue estudiantes.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another profile.</source>
        <translation>Está mal escrito, o pertenece a otro perfil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that the page Data lists.</source>
        <translation>Elija uno de los tipos que aparecen en la página Datos.</translation>
    </message>
    <message>
        <source>The data was made with a profile that was not added here.</source>
        <translation>Los datos se crearon con un perfil que no se agregó aquí.</translation>
    </message>
    <message>
        <source>Add that profile, then try again.</source>
        <translation>Agregue ese perfil y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Nobody can pass on more than they were given.</source>
        <translation>Nadie puede dar a otros más de lo que recibió.</translation>
    </message>
    <message>
        <source>Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Elija menos, o deje que apruebe un dispositivo que tenga todo el centro educativo.</translation>
    </message>
    <message>
        <source>A certificate without any part would open nothing.</source>
        <translation>Un certificado sin ninguna parte no abriría nada.</translation>
    </message>
    <message>
        <source>Choose everything, or at least one learner.</source>
        <translation>Elija todo, o al menos un estudiante.</translation>
    </message>
    <message>
        <source>Somebody deleted the account meanwhile.</source>
        <translation>Alguien eliminó la cuenta entretanto.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Elija de nuevo en la lista.</translation>
    </message>
    <message>
        <source>It was forgotten.</source>
        <translation>Se olvidó.</translation>
    </message>
    <message>
        <source>Add it again on the page Nearby.</source>
        <translation>Agréguelo de nuevo en la página Cerca.</translation>
    </message>
    <message>
        <source>The folder cannot be written to, or the disk is full.</source>
        <translation>No se puede escribir en la carpeta, o el disco está lleno.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Elija otra carpeta y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Pitanga runs twice for the same data: as a window, a kiosk or a server.</source>
        <translation>Pitanga está abierta dos veces para los mismos datos: como ventana, quiosco o servidor.</translation>
    </message>
    <message>
        <source>Use the one that runs already, or close it and start this one again.</source>
        <translation>Use la que ya está abierta, o ciérrela e inicie esta de nuevo.</translation>
    </message>
    <message>
        <source>The text comes from a damaged file, or somebody made it to do harm.</source>
        <translation>El texto viene de un archivo dañado, o alguien lo creó para hacer daño.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Use otra copia del archivo.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand.</source>
        <translation>El archivo está dañado o se editó a mano.</translation>
    </message>
    <message>
        <source>Mend it at that place, or use another copy.</source>
        <translation>Corríjalo en ese lugar, o use otra copia.</translation>
    </message>
    <message>
        <source>A word was misspelt or left out when the key was copied.</source>
        <translation>Una palabra se escribió mal o se omitió al copiar la llave.</translation>
    </message>
    <message>
        <source>Compare it with the other screen, word by word.</source>
        <translation>Compárela con la otra pantalla, palabra por palabra.</translation>
    </message>
    <message>
        <source>There is no room for what was to be stored. All before it is kept.</source>
        <translation>No hay espacio para lo que se iba a guardar. Todo lo anterior se conserva.</translation>
    </message>
    <message>
        <source>Empty the trash or move files away, then try again.</source>
        <translation>Vacíe la papelera o mueva archivos a otro lugar y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>Another program wrote to that file, or the disk lost a part of it. It was left as it is.</source>
        <translation>Otro programa escribió en ese archivo, o el disco perdió una parte de él. Se dejó como está.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or choose another home.</source>
        <translation>Vuelva a poner una copia, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or another program wrote to it.</source>
        <translation>El disco perdió una parte de él, u otro programa escribió en él.</translation>
    </message>
    <message>
        <source>Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Quítelo: la próxima sincronización trae de nuevo esos registros, y no contiene nada más.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or the power went at a bad moment. It was left as it is.</source>
        <translation>El disco perdió una parte, o la energía se cortó en mal momento. Se dejó como está.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or make a new home and sync.</source>
        <translation>Vuelva a poner una copia, o cree una carpeta de datos nueva y sincronice.</translation>
    </message>
    <message>
        <source>Two programs use the same data, and one holds it for too long.</source>
        <translation>Dos programas usan los mismos datos, y uno los retiene demasiado tiempo.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierre el otro programa y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The file belongs to another account, or the disk is read-only.</source>
        <translation>El archivo pertenece a otra cuenta, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Sign in as its owner, or let the owner give it to you.</source>
        <translation>Inicie sesión como su dueño, o pida al dueño que se lo ceda.</translation>
    </message>
    <message>
        <source>Its folder is missing, or belongs to another account.</source>
        <translation>Falta su carpeta, o pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation>Revise que la carpeta esté ahí y que pueda escribir en ella.</translation>
    </message>
    <message>
        <source>The disk is full, failing, or was pulled out.</source>
        <translation>El disco está lleno, falla, o se desconectó.</translation>
    </message>
    <message>
        <source>Free some space and check the disk, then try again.</source>
        <translation>Libere espacio y revise el disco; luego intente de nuevo.</translation>
    </message>
    <message>
        <source>You or the program asked for it.</source>
        <translation>Usted o el programa lo pidió.</translation>
    </message>
    <message>
        <source>Too many programs are open for this laptop.</source>
        <translation>Hay demasiados programas abiertos para esta laptop.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga or a damaged database.</source>
        <translation>Es una falla de Pitanga o una base de datos dañada.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, send the report to whoever helps you.</source>
        <translation>Inicie Pitanga de nuevo; si sigue igual, envíe el informe a quien le ayuda.</translation>
    </message>
    <message>
        <source>Install the package of Qt for SQLite, then start Pitanga again.</source>
        <translation>Instale el paquete de Qt para SQLite y luego inicie Pitanga de nuevo.</translation>
    </message>
    <message>
        <source>It was busy, or the network is slow.</source>
        <translation>Estaba ocupado, o la red es lenta.</translation>
    </message>
    <message>
        <source>The folder is new, or another one was meant.</source>
        <translation>La carpeta es nueva, o se quería otra.</translation>
    </message>
    <message>
        <source>Check the folder, or make a home there with “init”.</source>
        <translation>Revise la carpeta, o cree allí una carpeta de datos con “init”.</translation>
    </message>
    <message>
        <source>The folder above it belongs to another account, or the disk is read-only.</source>
        <translation>La carpeta superior pertenece a otra cuenta, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Revise a quién pertenece la carpeta superior.</translation>
    </message>
    <message>
        <source>The file belongs to another account or is gone.</source>
        <translation>El archivo pertenece a otra cuenta o ya no está.</translation>
    </message>
    <message>
        <source>Check the file in the folder of profiles, or add the profile again.</source>
        <translation>Revise el archivo en la carpeta de perfiles, o agregue el perfil de nuevo.</translation>
    </message>
    <message>
        <source>Something emptied the file: a failed copy, or a repair of the disk.</source>
        <translation>Algo vació el archivo: una copia fallida, o una reparación del disco.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or remove the file to begin anew.</source>
        <translation>Vuelva a poner una copia, o quite el archivo para empezar de cero.</translation>
    </message>
    <message>
        <source>Without it the keys of this laptop cannot be opened.</source>
        <translation>Sin él no se pueden abrir las llaves de esta laptop.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of this home; without it, make a new home and join again.</source>
        <translation>Vuelva a poner el archivo desde una copia de esta carpeta de datos; sin él, cree una carpeta nueva y únase otra vez.</translation>
    </message>
    <message>
        <source>A part of it was lost.</source>
        <translation>Se perdió una parte.</translation>
    </message>
    <message>
        <source>The home was never finished.</source>
        <translation>La carpeta de datos nunca se terminó de crear.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home.</source>
        <translation>Inicie Pitanga de nuevo; si sigue igual, cree una carpeta de datos nueva.</translation>
    </message>
    <message>
        <source>Its number of changes reached the largest one there is.</source>
        <translation>Su número de cambios llegó al mayor que existe.</translation>
    </message>
    <message>
        <source>Close Pitanga, and open it again.</source>
        <translation>Cierre Pitanga y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>A shorter one is guessed, a longer one is forgotten.</source>
        <translation>Uno más corto se adivina, uno más largo se olvida.</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Elija de 4 a 12 dígitos.</translation>
    </message>
    <message>
        <source>Both would be one table.</source>
        <translation>Ambos serían una misma tabla.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>Names are not unique; addresses are.</source>
        <translation>Los nombres no son únicos; las direcciones sí.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>Indique la dirección.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another version of the profile.</source>
        <translation>Está mal escrito, o pertenece a otra versión del perfil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that are there.</source>
        <translation>Elija uno de los tipos que existen.</translation>
    </message>
    <message>
        <source>It was deleted, has not arrived, or its id is misspelt.</source>
        <translation>Se eliminó, no ha llegado, o su id está mal escrito.</translation>
    </message>
    <message>
        <source>Look for it in the list of records.</source>
        <translation>Búsquelo en la lista de registros.</translation>
    </message>
    <message>
        <source>A field does not keep to its rule; both are named above.</source>
        <translation>Un campo no cumple su regla; ambos se nombran arriba.</translation>
    </message>
    <message>
        <source>Change that field, then save again.</source>
        <translation>Cambie ese campo y luego guarde de nuevo.</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the disk lost a part.</source>
        <translation>Otro programa escribió en la base de datos, o el disco perdió una parte.</translation>
    </message>
    <message>
        <source>Delete the record and make it again.</source>
        <translation>Elimine el registro y créelo de nuevo.</translation>
    </message>
    <message>
        <source>It was made before, here or on another device.</source>
        <translation>Se creó antes, aquí o en otro dispositivo.</translation>
    </message>
    <message>
        <source>Change it instead of making it again.</source>
        <translation>Cámbielo en lugar de crearlo de nuevo.</translation>
    </message>
    <message>
        <source>A file of that name was there before Pitanga. It was left as it is.</source>
        <translation>Un archivo con ese nombre estaba ahí antes que Pitanga. Se dejó como está.</translation>
    </message>
    <message>
        <source>Choose another home, or move the file away.</source>
        <translation>Elija otra carpeta de datos, o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>A newer Pitanga changed how the data is kept.</source>
        <translation>Una versión más nueva de Pitanga cambió la forma en que se guardan los datos.</translation>
    </message>
    <message>
        <source>Update this Pitanga, then try again.</source>
        <translation>Actualice esta Pitanga y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk lost a part of it.</source>
        <translation>El disco perdió una parte.</translation>
    </message>
    <message>
        <source>Start the sync again; a new session is made.</source>
        <translation>Inicie la sincronización de nuevo; se crea una sesión nueva.</translation>
    </message>
    <message>
        <source>The other device asked for it twice.</source>
        <translation>El otro dispositivo la pidió dos veces.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>Inicie la sincronización de nuevo.</translation>
    </message>
    <message>
        <source>Start the sync again; what arrived is kept.</source>
        <translation>Inicie la sincronización de nuevo; lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Se cortó o se cambió en el camino.</translation>
    </message>
    <message>
        <source>Ask the device that sent it for another one.</source>
        <translation>Pida otro al dispositivo que lo envió.</translation>
    </message>
    <message>
        <source>It was made by a faulty program, or to deceive.</source>
        <translation>Lo creó un programa con fallas, o se hizo para engañar.</translation>
    </message>
    <message>
        <source>Do not use it; ask for a new one.</source>
        <translation>No lo use; pida uno nuevo.</translation>
    </message>
    <message>
        <source>One of them is missing or was changed.</source>
        <translation>Falta uno de ellos o se cambió.</translation>
    </message>
    <message>
        <source>Ask the other device for its certificates again.</source>
        <translation>Pida otra vez sus certificados al otro dispositivo.</translation>
    </message>
    <message>
        <source>One of the two was made to look like the other.</source>
        <translation>Uno de los dos se hizo para parecerse al otro.</translation>
    </message>
    <message>
        <source>Ask an administrator which of the two is right.</source>
        <translation>Pregunte a un administrador cuál de los dos es el correcto.</translation>
    </message>
    <message>
        <source>It is another kind of file, or was cut off when it was copied.</source>
        <translation>Es otro tipo de archivo, o se cortó al copiarlo.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Pida el archivo una vez más.</translation>
    </message>
    <message>
        <source>Two files were mixed up.</source>
        <translation>Se confundieron dos archivos.</translation>
    </message>
    <message>
        <source>Ask for the certificate together with its own key.</source>
        <translation>Pida el certificado junto con su propia llave.</translation>
    </message>
    <message>
        <source>The system gave no chance or no memory for it.</source>
        <translation>El sistema no dio números al azar o memoria para ella.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>It belongs to a website or a person.</source>
        <translation>Pertenece a un sitio web o a una persona.</translation>
    </message>
    <message>
        <source>Use what the other device shows itself.</source>
        <translation>Use lo que muestra el otro dispositivo.</translation>
    </message>
    <message>
        <source>It was not set up to take them.</source>
        <translation>No se configuró para aceptarlos.</translation>
    </message>
    <message>
        <source>Let it request one.</source>
        <translation>Haga que él pida uno.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to another account.</source>
        <translation>El disco está lleno, o la carpeta pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the folder.</source>
        <translation>Libere espacio y revise que pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The folder belongs to another account, or the disk is read-only.</source>
        <translation>La carpeta pertenece a otra cuenta, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Revise que pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The file belongs to another account.</source>
        <translation>El archivo pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The disk keeps no rights of files, or the file belongs to another account.</source>
        <translation>El disco no guarda permisos de archivos, o el archivo pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Allow only its owner to read it, or move the home to another disk.</source>
        <translation>Permita leerlo solo a su dueño, o mueva la carpeta de datos a otro disco.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or somebody changed it.</source>
        <translation>El disco perdió una parte, o alguien lo cambió.</translation>
    </message>
    <message>
        <source>Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Vuelva a ponerlo desde una copia de esta carpeta de datos; sin él, cree una carpeta nueva y únase otra vez al centro educativo.</translation>
    </message>
    <message>
        <source>Only a certificate for a whole facility stands on its own.</source>
        <translation>Solo un certificado para todo un centro educativo se sostiene por sí mismo.</translation>
    </message>
    <message>
        <source>Let the facility issue it.</source>
        <translation>Haga que lo emita el centro educativo.</translation>
    </message>
    <message>
        <source>That key is on the device where the facility was made.</source>
        <translation>Esa llave está en el dispositivo donde se creó el centro educativo.</translation>
    </message>
    <message>
        <source>Ask that device to issue it.</source>
        <translation>Pida a ese dispositivo que lo emita.</translation>
    </message>
    <message>
        <source>A parameter such as the learner was left empty.</source>
        <translation>Un parámetro, como el estudiante, quedó vacío.</translation>
    </message>
    <message>
        <source>Fill in every parameter of its kind.</source>
        <translation>Complete todos los parámetros de su tipo.</translation>
    </message>
    <message>
        <source>It is of another kind, or was cut off.</source>
        <translation>Es de otro tipo, o se cortó.</translation>
    </message>
    <message>
        <source>Ask for the key again; it must be an RSA key.</source>
        <translation>Pida la llave de nuevo; debe ser una llave RSA.</translation>
    </message>
    <message>
        <source>It is of another kind, locked, or was cut off.</source>
        <translation>Es de otro tipo, está bloqueada, o se cortó.</translation>
    </message>
    <message>
        <source>Use an RSA key without a passphrase.</source>
        <translation>Use una llave RSA sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The protocol knows RSA keys alone.</source>
        <translation>El protocolo solo conoce llaves RSA.</translation>
    </message>
    <message>
        <source>Make an RSA key with 2048 bits.</source>
        <translation>Cree una llave RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The protocol takes no other length.</source>
        <translation>El protocolo no acepta otra longitud.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits.</source>
        <translation>Cree una llave nueva de 2048 bits.</translation>
    </message>
    <message>
        <source>It was cut off on the way.</source>
        <translation>Se cortó en el camino.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídala de nuevo.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or request a new certificate.</source>
        <translation>Restáurela desde una copia de seguridad, o pida un certificado nuevo.</translation>
    </message>
    <message>
        <source>The two devices have different versions of the school&apos;s profile.</source>
        <translation>Los dos dispositivos tienen versiones distintas del perfil de la escuela.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Actualice el más antiguo de los dos.</translation>
    </message>
    <message>
        <source>Restore a backup, or request a new certificate.</source>
        <translation>Restaure una copia de seguridad, o pida un certificado nuevo.</translation>
    </message>
    <message>
        <source>The database was copied or restored without its secret.</source>
        <translation>La base de datos se copió o restauró sin su secreto.</translation>
    </message>
    <message>
        <source>Bring the secret file of its old home too, or request new certificates.</source>
        <translation>Traiga también el archivo secreto de su carpeta anterior, o pida certificados nuevos.</translation>
    </message>
    <message>
        <source>A check of its chain failed; which one is said below.</source>
        <translation>Una comprobación de su cadena falló; abajo se dice cuál.</translation>
    </message>
    <message>
        <source>Do not use it, and ask the device that sent it for another one.</source>
        <translation>No lo use, y pida otro al dispositivo que lo envió.</translation>
    </message>
</context>
<context>
    <name>pitanga::titles</name>
    <message>
        <source>Activated by id</source>
        <translation>Activado por (id)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Equipo ocasional</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Asignado por</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendance of one learner</source>
        <translation>Asistencia de un estudiante</translation>
    </message>
    <message>
        <source>Attendance session</source>
        <translation>Sesión de asistencia</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Id del canal</translation>
    </message>
    <message>
        <source>Channel version</source>
        <translation>Versión del canal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Completion timestamp</source>
        <translation>Momento de finalización</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Id del contenido</translation>
    </message>
    <message>
        <source>Contentnode id</source>
        <translation>Id del recurso</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Course assignment</source>
        <translation>Asignación de curso</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Sesión del curso</translation>
    </message>
    <message>
        <source>Course test</source>
        <translation>Prueba del curso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Data model version</source>
        <translation>Versión del modelo de datos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Date activated</source>
        <translation>Fecha de activación</translation>
    </message>
    <message>
        <source>Date archived</source>
        <translation>Fecha de archivo</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Date deleted</source>
        <translation>Fecha de eliminación</translation>
    </message>
    <message>
        <source>Date joined</source>
        <translation>Fecha de ingreso</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>Información del dispositivo</translation>
    </message>
    <message>
        <source>Enable mark attendance</source>
        <translation>Permitir marcar la asistencia</translation>
    </message>
    <message>
        <source>End timestamp</source>
        <translation>Momento final</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Exam id</source>
        <translation>Id de la prueba</translation>
    </message>
    <message>
        <source>Examlog</source>
        <translation>Registro de la prueba</translation>
    </message>
    <message>
        <source>Extra demographics</source>
        <translation>Otros datos personales</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Campos adicionales</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro educativo</translation>
    </message>
    <message>
        <source>Facility settings</source>
        <translation>Ajustes del centro educativo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hinted</source>
        <translation>Con pista</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Número de identificación</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Id de la instancia</translation>
    </message>
    <message>
        <source>Instant report visibility</source>
        <translation>Informe visible al instante</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>Historial de interacciones</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Está activo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last interaction timestamp</source>
        <translation>Momento de la última interacción</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Learner can delete account</source>
        <translation>El estudiante puede eliminar su cuenta</translation>
    </message>
    <message>
        <source>Learner can edit name</source>
        <translation>El estudiante puede cambiar su nombre</translation>
    </message>
    <message>
        <source>Learner can edit password</source>
        <translation>El estudiante puede cambiar su contraseña</translation>
    </message>
    <message>
        <source>Learner can edit username</source>
        <translation>El estudiante puede cambiar su nombre de usuario</translation>
    </message>
    <message>
        <source>Learner can login with no password</source>
        <translation>El estudiante puede entrar sin contraseña</translation>
    </message>
    <message>
        <source>Learner can sign up</source>
        <translation>El estudiante puede registrarse</translation>
    </message>
    <message>
        <source>Learner device status</source>
        <translation>Estado del dispositivo del estudiante</translation>
    </message>
    <message>
        <source>Learners see fixed order</source>
        <translation>Los estudiantes ven un orden fijo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Lesson assignment</source>
        <translation>Asignación de lección</translation>
    </message>
    <message>
        <source>Lesson copy for one learner</source>
        <translation>Copia de lección para un estudiante</translation>
    </message>
    <message>
        <source>Lesson id</source>
        <translation>Id de la lección</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>Criterio de dominio</translation>
    </message>
    <message>
        <source>Mastery level</source>
        <translation>Nivel de dominio</translation>
    </message>
    <message>
        <source>Masterylog</source>
        <translation>Registro de dominio</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Picture password</source>
        <translation>Contraseña con imágenes</translation>
    </message>
    <message>
        <source>Picture password settings</source>
        <translation>Ajustes de contraseñas con imágenes</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>Resumen del avance</translation>
    </message>
    <message>
        <source>Question count</source>
        <translation>Número de preguntas</translation>
    </message>
    <message>
        <source>Question sources</source>
        <translation>Origen de las preguntas</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Quiz answer (old)</source>
        <translation>Respuesta de prueba (anterior)</translation>
    </message>
    <message>
        <source>Quiz assignment</source>
        <translation>Asignación de prueba</translation>
    </message>
    <message>
        <source>Quiz copy for one learner</source>
        <translation>Copia de prueba para un estudiante</translation>
    </message>
    <message>
        <source>Quiz log (old)</source>
        <translation>Registro de prueba (anterior)</translation>
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
        <translation>Función</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Serialized exam</source>
        <translation>Prueba serializada</translation>
    </message>
    <message>
        <source>Serialized lesson</source>
        <translation>Lección serializada</translation>
    </message>
    <message>
        <source>Session start datetime</source>
        <translation>Comienzo de la sesión</translation>
    </message>
    <message>
        <source>Sessionlog</source>
        <translation>Registro de la sesión</translation>
    </message>
    <message>
        <source>Show download button in learn</source>
        <translation>Mostrar el botón de descarga en Aprender</translation>
    </message>
    <message>
        <source>Sign-in session</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Simple answer</source>
        <translation>Respuesta simple</translation>
    </message>
    <message>
        <source>Start timestamp</source>
        <translation>Momento inicial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status sentiment</source>
        <translation>Valoración del estado</translation>
    </message>
    <message>
        <source>Summarylog</source>
        <translation>Registro resumido</translation>
    </message>
    <message>
        <source>Test type</source>
        <translation>Tipo de prueba</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unit contentnode id</source>
        <translation>Id del recurso de la unidad</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Actualizado el</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Visit to a resource</source>
        <translation>Visita a un recurso</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Id del visitante</translation>
    </message>
</context>
</TS>
