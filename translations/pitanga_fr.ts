<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Demo</name>
    <message>
        <source>The demo&apos;s second device could not be started. Start the demo again.</source>
        <translation>Le deuxième appareil de la démonstration n’a pas pu démarrer. Relancez la démonstration.</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>Bureau de l’école</translation>
    </message>
    <message>
        <source>The sample school is missing from the program. Install it again.</source>
        <translation>L’école d’exemple manque dans le programme. Réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keeps a school&apos;s data the same on every laptop that may have it.</source>
        <translation>Garde les données d’une école identiques sur chaque ordinateur qui peut les avoir.</translation>
    </message>
    <message>
        <source>Folder of this device&apos;s data.</source>
        <translation>Dossier des données de cet appareil.</translation>
    </message>
    <message>
        <source>Try Pitanga with a sample school on a second device.</source>
        <translation>Essayer Pitanga avec une école d’exemple sur un deuxième appareil.</translation>
    </message>
    <message>
        <source>Fill the screen with one state, sync by itself, leave with a PIN.</source>
        <translation>Remplir l’écran avec un seul état, synchroniser automatiquement, quitter avec un code PIN.</translation>
    </message>
    <message>
        <source>A second device is being made ready</source>
        <translation>Un deuxième appareil se prépare</translation>
    </message>
    <message>
        <source>It gets a sample school of some 20,000 records and appears here in a few seconds.</source>
        <translation>Il reçoit une école d’exemple d’environ 20&#xa0;000 enregistrements et apparaîtra ici dans quelques secondes.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>pitanga::AddAddressPanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Ajouter un appareil par son adresse</translation>
    </message>
    <message>
        <source>Address of the other device</source>
        <translation>Adresse de l’autre appareil</translation>
    </message>
    <message>
        <source>To add this laptop on the other device, type there: %1</source>
        <translation>Pour ajouter cet ordinateur sur l’autre appareil, tapez-y&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking who is there…</source>
        <translation>On demande qui est là…</translation>
    </message>
    <message>
        <source>Pitanga shows it there in Settings, under “Network”. For Kolibri, it is what a browser is given to open it.</source>
        <translation>Pitanga l’affiche dans Paramètres, sous «&#xa0;Réseau&#xa0;». Pour Kolibri, c’est l’adresse qui l’ouvre dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>pitanga::ApprovalPage</name>
    <message>
        <source>A device asks to join</source>
        <translation>Un appareil veut rejoindre l’établissement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>For a teacher’s laptop</source>
        <translation>Pour l’ordinateur d’un enseignant</translation>
    </message>
    <message>
        <source>Some learners</source>
        <translation>Certains apprenants</translation>
    </message>
    <message>
        <source>Only what belongs to them, and the school’s structure</source>
        <translation>Seulement ce qui leur appartient, et la structure de l’école</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>Nom ou classe</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let it join</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>What may %1 have?</source>
        <translation>Que peut avoir %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 asks to join %2. You compared the words with it.</source>
        <translation>%1 demande à rejoindre %2. Vous avez comparé les mots avec cet appareil.</translation>
    </message>
    <message>
        <source>This laptop itself may not have everything</source>
        <translation>Cet ordinateur lui-même ne peut pas tout avoir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>learner, classes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 will be able to read and change all of %2, as this laptop does.</source>
        <translation>%1 pourra tout lire et modifier dans %2, comme cet ordinateur.</translation>
    </message>
    <message>
        <source>Tick the learners whose data %1 may have.</source>
        <translation>Cochez les apprenants dont %1 peut avoir les données.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>%1 aura ce qui appartient à %Ln apprenant.</numerusform>
            <numerusform>%1 aura ce qui appartient à %Ln apprenants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::BarChart</name>
    <message>
        <source>Records received and sent a day</source>
        <translation>Enregistrements reçus et envoyés par jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: no sync</source>
        <translation>%1&#xa0;: aucune synchronisation</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1&#xa0;: synchronisation arrêtée</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 sent</source>
        <translation>%1&#xa0;: reçus %2, envoyés %3</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateInspector</name>
    <message>
        <source>All certificates</source>
        <translation>Tous les certificats</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Afficher les filtres</translation>
    </message>
    <message>
        <source>Show the signed text</source>
        <translation>Afficher le texte signé</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Chosen certificate</source>
        <translation>Certificat choisi</translation>
    </message>
    <message>
        <source>Hide filters</source>
        <translation>Masquer les filtres</translation>
    </message>
    <message>
        <source>Hide the signed text</source>
        <translation>Masquer le texte signé</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce qu’il ouvre</translation>
    </message>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What it opens cannot be told. The checks say why.</source>
        <translation>On ne peut pas savoir ce qu’il ouvre. Les vérifications disent pourquoi.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Peut lire</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Peut modifier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Checks, all passed</source>
        <translation>Vérifications, toutes réussies</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>The root, %1</source>
        <translation>La racine, %1</translation>
    </message>
    <message>
        <source>Above it, %1</source>
        <translation>Au-dessus, %1</translation>
    </message>
    <message>
        <source>What it claims to open</source>
        <translation>Ce qu’il prétend ouvrir</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificateTree</name>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>%1, %2, yours</source>
        <translation>%1, %2, à vous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>pitanga::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility</source>
        <translation>Cet ordinateur ne fait partie d’aucun établissement</translation>
    </message>
    <message>
        <source>A certificate says which parts of a facility’s data its holder may have.</source>
        <translation>Un certificat dit quelles parties des données d’un établissement son détenteur peut avoir.</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Fermer le fichier</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Ouvrir «&#xa0;À proximité&#xa0;»</translation>
    </message>
    <message>
        <source>How do you get a certificate?</source>
        <translation>Comment obtenir un certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Join a facility of a device nearby.</source>
        <translation>Rejoignez l’établissement d’un appareil à proximité.</translation>
    </message>
    <message>
        <source>Open a certificate file</source>
        <translation>Ouvrir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.json *.cert);;All files (*)</source>
        <translation>Certificats (*.json *.cert);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It was only looked at. Nothing of it was stored.</source>
        <translation>Il a seulement été consulté. Rien n’en a été stocké.</translation>
    </message>
    <message>
        <source>It was only looked at. It holds a private key: whoever has the file can act in its name.</source>
        <translation>Il a seulement été consulté. Il contient une clé privée&#xa0;: quiconque a ce fichier peut agir en son nom.</translation>
    </message>
    <message>
        <source>This is in the file %1.</source>
        <translation>Ceci se trouve dans le fichier %1.</translation>
    </message>
</context>
<context>
    <name>pitanga::CheckList</name>
    <message>
        <source>Passed: %1</source>
        <translation>Réussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoicePage</name>
    <message>
        <source>What to sync</source>
        <translation>Que synchroniser</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All this laptop may have</source>
        <translation>Tout ce que cet ordinateur peut avoir</translation>
    </message>
    <message>
        <source>One class</source>
        <translation>Une classe</translation>
    </message>
    <message>
        <source>Its learners and their work</source>
        <translation>Ses apprenants et leur travail</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Un apprenant</translation>
    </message>
    <message>
        <source>For a take-home device</source>
        <translation>Pour un appareil à emporter</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix libre</translation>
    </message>
    <message>
        <source>As ticked below</source>
        <translation>Ce qui est coché ci-dessous</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>What to sync with %1</source>
        <translation>Que synchroniser avec %1</translation>
    </message>
    <message>
        <source>No class is known here yet</source>
        <translation>Aucune classe n’est encore connue ici</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Personne n’est encore connu ici</translation>
    </message>
    <message>
        <source>Which learner</source>
        <translation>Quel apprenant</translation>
    </message>
    <message>
        <source>Which class</source>
        <translation>Quelle classe</translation>
    </message>
    <message>
        <source>Pitanga remembers this choice for this device.</source>
        <translation>Pitanga retient ce choix pour cet appareil.</translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message>
        <source>Part of the facility’s data</source>
        <translation>Partie des données de l’établissement</translation>
    </message>
    <message>
        <source>Records here</source>
        <translation>Nombre ici</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Parts of the facility’s data</source>
        <translation>Parties des données de l’établissement</translation>
    </message>
    <message>
        <source>People and their work</source>
        <translation>Les personnes et leur travail</translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sans classe</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s certificate does not allow it. An administrator can give another.</source>
        <translation>Le certificat de cet ordinateur ne le permet pas. Un administrateur peut en donner un autre.</translation>
    </message>
    <message>
        <source>%1 may not share this. Its administrator can allow it.</source>
        <translation>%1 ne peut pas partager cela. Son administrateur peut l’autoriser.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>choisi en partie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part, chosen or not</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 sur %Ln apprenant</numerusform>
            <numerusform>%1 sur %Ln apprenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message>
        <source>Compare all six, in this order. Ask the person at that laptop to read them aloud.</source>
        <translation>Comparez les six, dans cet ordre. Demandez à la personne devant l’autre ordinateur de les lire à voix haute.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Appel de %1…</translation>
    </message>
    <message>
        <source>%1 says: the same words. Look before you answer.</source>
        <translation>%1 dit&#xa0;: les mêmes mots. Regardez avant de répondre.</translation>
    </message>
    <message>
        <source>Waiting for the answer of %1.</source>
        <translation>En attente de la réponse de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 n’a pas encore répondu. Ces mots restent valables %Ln minute.</numerusform>
            <numerusform>%1 n’a pas encore répondu. Ces mots restent valables %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two devices know each other now.</source>
        <translation>Les deux appareils se connaissent maintenant.</translation>
    </message>
    <message>
        <source>From now on a device that only pretends to be %1 is noticed.</source>
        <translation>Désormais, un appareil qui se fait passer pour %1 sera démasqué.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared.</source>
        <translation>Arrêté, rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Quelqu’un se trouve peut-être entre les deux appareils, ou l’autre écran est celui d’un autre ordinateur. Recommencez tout près de cet ordinateur.</translation>
    </message>
    <message>
        <source>The words were not compared in time.</source>
        <translation>Les mots n’ont pas été comparés à temps.</translation>
    </message>
    <message>
        <source>Nothing was shared. Start again.</source>
        <translation>Rien n’a été partagé. Recommencez.</translation>
    </message>
</context>
<context>
    <name>pitanga::ComparePage</name>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>Les deux écrans montrent-ils les mêmes mots&#xa0;?</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>Comparer les mots avec %1</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Regardez %1. Les mêmes mots prouvent que personne ne s’est glissé entre les deux.</translation>
    </message>
    <message>
        <source>%1 asks for it. The same words prove that nobody is in between.</source>
        <translation>%1 le demande. Les mêmes mots prouvent que personne ne s’est glissé entre les deux.</translation>
    </message>
</context>
<context>
    <name>pitanga::CreateFacilityForm</name>
    <message>
        <source>Name of the facility</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>Usually the school’s name.</source>
        <translation>En général, le nom de l’école.</translation>
    </message>
    <message>
        <source>Your name as its administrator</source>
        <translation>Votre nom d’administrateur</translation>
    </message>
    <message>
        <source>One word, such as amina. You need it to let other devices join.</source>
        <translation>Un seul mot, comme amina. Il vous servira à accepter d’autres appareils.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It cannot be looked up later. Keep it safe.</source>
        <translation>On ne peut pas le retrouver plus tard. Gardez-le bien.</translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Pas encore d’enregistrements</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Ils arrivent avec la première synchronisation.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Ouvrir «&#xa0;À proximité&#xa0;»</translation>
    </message>
    <message>
        <source>Where do they come from?</source>
        <translation>D’où viennent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>From another device. Join its facility on the page Nearby, then sync.</source>
        <translation>D’un autre appareil. Rejoignez son établissement sur la page «&#xa0;À proximité&#xa0;», puis synchronisez.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Types d’enregistrement</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Only what came from %1 with this sync.</source>
        <translation>Seulement ce qui est venu de %1 avec cette synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln enregistrement trouvé</numerusform>
            <numerusform>%Ln enregistrements trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Search for fewer or other ones.</source>
        <translation>Rien ne contient ces mots. Cherchez-en moins, ou d’autres.</translation>
    </message>
    <message>
        <source>There are none of these yet.</source>
        <translation>Il n’y en a encore aucun.</translation>
    </message>
    <message>
        <source>None of these came with this sync.</source>
        <translation>Aucun n’est arrivé avec cette synchronisation.</translation>
    </message>
</context>
<context>
    <name>pitanga::DetailsBox</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>pitanga::DoctorPage</name>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>The report holds no names of learners, no passwords and no keys.</source>
        <translation>Le rapport ne contient ni noms d’apprenants, ni mots de passe, ni clés.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Why %1 does not sync</source>
        <translation>Pourquoi %1 ne synchronise pas</translation>
    </message>
    <message>
        <source>Why %1 cannot be reached</source>
        <translation>Pourquoi %1 est injoignable</translation>
    </message>
    <message>
        <source>Looking for the cause</source>
        <translation>Recherche de la cause</translation>
    </message>
    <message>
        <source>This takes a few seconds, up to half a minute where nothing answers.</source>
        <translation>Cela prend quelques secondes, jusqu’à une demi-minute si rien ne répond.</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 est joignable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ajouter par adresse…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Create a facility…</source>
        <translation>Créer un établissement…</translation>
    </message>
    <message>
        <source>Opening a file is not possible yet: this version makes and reads no files of a facility.</source>
        <translation>Ouvrir un fichier n’est pas encore possible&#xa0;: cette version ne crée ni ne lit de fichiers d’établissement.</translation>
    </message>
    <message>
        <source>No facility was found yet. It appears here by itself as soon as a device that holds one is near and switched on.</source>
        <translation>Aucun établissement trouvé pour l’instant. Il apparaîtra ici tout seul dès qu’un appareil qui en détient un sera proche et allumé.</translation>
    </message>
    <message>
        <source>Not in the list?</source>
        <translation>Pas dans la liste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>pitanga::FirstRun</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What is this laptop called?</source>
        <translation>Comment s’appelle cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Three short steps, then its data comes by itself.</source>
        <translation>Trois petites étapes, puis ses données arrivent toutes seules.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Dans quel établissement travaillez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Choose yours, and its data comes to this laptop.</source>
        <translation>Choisissez le vôtre, et ses données viendront sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Do both screens show the same words?</source>
        <translation>Les deux écrans montrent-ils les mêmes mots&#xa0;?</translation>
    </message>
    <message>
        <source>Look at %1. The same words prove that nobody is in between.</source>
        <translation>Regardez %1. Les mêmes mots prouvent que personne ne s’est glissé entre les deux.</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>%1 attend une réponse</translation>
    </message>
    <message>
        <source>Somebody there lets this laptop in with one click.</source>
        <translation>Là-bas, quelqu’un accepte cet ordinateur en un clic.</translation>
    </message>
    <message>
        <source>A new facility</source>
        <translation>Un nouvel établissement</translation>
    </message>
    <message>
        <source>It begins on this laptop. Other devices join it from here.</source>
        <translation>Il commence sur cet ordinateur. Les autres appareils le rejoignent à partir d’ici.</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now</source>
        <translation>Cet ordinateur fait maintenant partie de %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Use a name and password instead</source>
        <translation>Utiliser plutôt un nom et un mot de passe</translation>
    </message>
    <message>
        <source>Next: prove that you may join</source>
        <translation>Ensuite&#xa0;: prouver que vous y avez droit</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Get its data</source>
        <translation>Obtenir ses données</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>On %1, click “Let it join”. This page goes on by itself.</source>
        <translation>Sur %1, cliquez sur «&#xa0;Accepter&#xa0;». Cette page continue toute seule.</translation>
    </message>
    <message>
        <source>Next, let other devices join it, or add its people on the page Data.</source>
        <translation>Ensuite, laissez d’autres appareils le rejoindre, ou ajoutez ses membres sur la page «&#xa0;Données&#xa0;».</translation>
    </message>
    <message>
        <source>Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.</source>
        <translation>Ses données sont sur %1. Rien n’a encore été transféré&#xa0;: obtenez-les maintenant, ou plus tard avec «&#xa0;Synchroniser&#xa0;» sur sa carte.</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chosen sync</source>
        <translation>Synchronisation choisie</translation>
    </message>
    <message>
        <source>Details of the chosen sync</source>
        <translation>Détails de la synchronisation choisie</translation>
    </message>
    <message>
        <source>The other device asked for it.</source>
        <translation>L’autre appareil l’a demandée.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted</source>
        <translation>nouveaux&#xa0;: %1, modifiés&#xa0;: %2, supprimés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 en %Ln requête</numerusform>
            <numerusform>%1 en %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <comment>scopes of two certificates</comment>
        <translation>%1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message>
        <source>No sync is like that. Choose other filters.</source>
        <translation>Aucune synchronisation n’est ainsi. Choisissez d’autres filtres.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Pas encore de synchronisation</translation>
    </message>
    <message>
        <source>Every sync is listed here: when, with whom, and what moved.</source>
        <translation>Chaque synchronisation figure ici&#xa0;: quand, avec qui, et ce qui a été échangé.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisations</translation>
    </message>
    <message>
        <source>Open Nearby</source>
        <translation>Ouvrir «&#xa0;À proximité&#xa0;»</translation>
    </message>
    <message>
        <source>How do you sync?</source>
        <translation>Comment synchroniser&#xa0;?</translation>
    </message>
    <message>
        <source>On the page Nearby, choose a device and click Sync.</source>
        <translation>Sur la page «&#xa0;À proximité&#xa0;», choisissez un appareil et cliquez sur «&#xa0;Synchroniser&#xa0;».</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Pour un tableur (CSV)…</translation>
    </message>
    <message>
        <source>For a program (JSON)…</source>
        <translation>Pour un programme (JSON)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>%Ln synchronisation enregistrée.</numerusform>
            <numerusform>%Ln synchronisations enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>so many syncs, so many devices</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln synchronisation</numerusform>
            <numerusform>%Ln synchronisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::JoinPage</name>
    <message>
        <source>Join facility</source>
        <translation>Rejoindre l’établissement</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Type it anyway</source>
        <translation>Le taper quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>Cette connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Somebody on this network could read the password you type.</source>
        <translation>Quelqu’un sur ce réseau pourrait lire le mot de passe que vous tapez.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Il sert une fois et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name of an administrator</source>
        <translation>Nom d’un administrateur</translation>
    </message>
    <message>
        <source>%1 holds it. Its administrator can let this laptop in.</source>
        <translation>%1 le détient. Son administrateur peut accepter cet ordinateur.</translation>
    </message>
    <message>
        <source>Which facility do you work in?</source>
        <translation>Dans quel établissement travaillez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>On demande à %1…</translation>
    </message>
</context>
<context>
    <name>pitanga::KeyValues</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>the page before</source>
        <translation>la page précédente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Élément suivant et précédent</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Volet suivant et précédent</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nearby, Data, Certificates, History</source>
        <translation>À proximité, Données, Certificats, Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Back. A sync goes on</source>
        <translation>Retour. Une synchronisation continue</translation>
    </message>
    <message>
        <source>Search the records, or find a setting</source>
        <translation>Chercher dans les enregistrements, ou trouver un paramètre</translation>
    </message>
    <message>
        <source>Look again, reload the page</source>
        <translation>Chercher à nouveau, recharger la page</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Add a device by its address</source>
        <translation>Ajouter un appareil par son adresse</translation>
    </message>
    <message>
        <source>More about a device</source>
        <translation>Plus d’actions pour un appareil</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Text larger, smaller, as it was</source>
        <translation>Texte plus grand, plus petit, comme avant</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskSupervisor</name>
    <message>
        <source>Kiosk: the screen runs as process %1.</source>
        <translation>Kiosque&#xa0;: l’écran tourne comme processus %1.</translation>
    </message>
    <message>
        <source>Kiosk: the screen ended (%1). It starts again in %2 s.</source>
        <translation>Kiosque&#xa0;: l’écran s’est arrêté (%1). Il redémarre dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>plantage</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
</context>
<context>
    <name>pitanga::KioskWindow</name>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Arrêt&#xa0;: cet écran a besoin de son administrateur</translation>
    </message>
    <message>
        <source>Hold Esc to enter the PIN</source>
        <translation>Maintenez Échap pour saisir le code PIN</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>That device is not known here any more. It was forgotten. Add it again on the page Nearby.</source>
        <translation>Cet appareil n’est plus connu ici. Il a été oublié. Ajoutez-le à nouveau sur la page «&#xa0;À proximité&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop belongs to %1 now.</source>
        <translation>Cet ordinateur fait maintenant partie de %1.</translation>
    </message>
    <message>
        <source>Sync to get its records.</source>
        <translation>Synchronisez pour obtenir ses enregistrements.</translation>
    </message>
</context>
<context>
    <name>pitanga::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>pitanga::MonoLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>pitanga::NameStep</name>
    <message>
        <source>Name of this laptop</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>Others nearby see it under this name, such as “Amina’s laptop”.</source>
        <translation>Les autres à proximité le voient sous ce nom, comme «&#xa0;Ordinateur d’Amina&#xa0;».</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Les noms et les enregistrements restent tels quels, dans toutes les langues.</translation>
    </message>
</context>
<context>
    <name>pitanga::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Autres pages</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Others cannot connect</source>
        <translation>Connexions impossibles</translation>
    </message>
    <message>
        <source>Visible nearby</source>
        <translation>Visible à proximité</translation>
    </message>
    <message>
        <source>Others can connect</source>
        <translation>Connexions possibles</translation>
    </message>
    <message>
        <source>This device: %1</source>
        <translation>Cet appareil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::NearbyPage</name>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Add by address…</source>
        <translation>Ajouter par adresse…</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>No other device yet</source>
        <translation>Pas encore d’autre appareil</translation>
    </message>
    <message>
        <source>A device appears here by itself as soon as it is near and switched on.</source>
        <translation>Un appareil apparaît ici tout seul dès qu’il est proche et allumé.</translation>
    </message>
    <message>
        <source>Looking nearby…</source>
        <translation>Recherche à proximité…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s).</source>
        <translation>
            <numerusform>%Ln appareil.</numerusform>
            <numerusform>%Ln appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %1 out of reach.</source>
        <translation>
            <numerusform>%Ln appareil, %1 hors de portée.</numerusform>
            <numerusform>%Ln appareils, %1 hors de portée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking.</source>
        <translation>La recherche continue.</translation>
    </message>
    <message>
        <source>Know its address?</source>
        <translation>Vous connaissez son adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Some networks hide devices from each other. An address works there too.</source>
        <translation>Certains réseaux cachent les appareils les uns aux autres. Une adresse y fonctionne quand même.</translation>
    </message>
    <message>
        <source>This laptop is on a network</source>
        <translation>Cet ordinateur est sur un réseau</translation>
    </message>
    <message>
        <source>Open Pitanga or Kolibri on the other device, and see that it is on the same one.</source>
        <translation>Ouvrez Pitanga ou Kolibri sur l’autre appareil, et vérifiez qu’il est sur le même réseau.</translation>
    </message>
    <message>
        <source>This laptop cannot look around</source>
        <translation>Cet ordinateur ne peut pas chercher autour de lui</translation>
    </message>
    <message>
        <source>This laptop is on no network</source>
        <translation>Cet ordinateur n’est sur aucun réseau</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable. Devices then appear by themselves.</source>
        <translation>Activez le Wi-Fi ou branchez un câble. Les appareils apparaîtront alors tout seuls.</translation>
    </message>
    <message>
        <source>Others can see this laptop</source>
        <translation>Les autres peuvent voir cet ordinateur</translation>
    </message>
    <message>
        <source>They see it as “%1”.</source>
        <translation>Ils le voient sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Others can connect to this laptop</source>
        <translation>Les autres peuvent se connecter à cet ordinateur</translation>
    </message>
    <message>
        <source>Its name is “%1”. On the other device, add %2.</source>
        <translation>Il s’appelle «&#xa0;%1&#xa0;». Sur l’autre appareil, ajoutez %2.</translation>
    </message>
    <message>
        <source>Others cannot connect to this laptop</source>
        <translation>Les autres ne peuvent pas se connecter à cet ordinateur</translation>
    </message>
    <message>
        <source>It can still connect to them.</source>
        <translation>Il peut quand même se connecter à eux.</translation>
    </message>
</context>
<context>
    <name>pitanga::Page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::PeerCard</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, device</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Choose what to sync…</source>
        <translation>Choisir que synchroniser…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sync by itself</source>
        <translation>Synchroniser automatiquement</translation>
    </message>
    <message>
        <source>Join %1…</source>
        <translation>Rejoindre %1…</translation>
    </message>
    <message>
        <source>Show the last result</source>
        <translation>Afficher le dernier résultat</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted, its key was compared</source>
        <translation>Chiffrée, sa clé a été comparée</translation>
    </message>
    <message>
        <source>Encrypted, its key was not compared yet</source>
        <translation>Chiffrée, sa clé n’a pas encore été comparée</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>It shows itself on this network</source>
        <translation>Il se signale sur ce réseau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>It has not said yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>Facilities there</source>
        <translation>Établissements là-bas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, how it ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its card goes. Your records stay, and it can be added again by its address.</source>
        <translation>Sa carte disparaît. Vos enregistrements restent, et vous pourrez l’ajouter à nouveau par son adresse.</translation>
    </message>
</context>
<context>
    <name>pitanga::PinCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <translation>Quitter le kiosque&#xa0;?</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Saisissez le code PIN.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Choose a PIN for this screen</source>
        <translation>Choisissez un code PIN pour cet écran</translation>
    </message>
    <message>
        <source>It has 4 to 12 digits. Without it nobody can leave the kiosk.</source>
        <translation>Il a de 4 à 12 chiffres. Sans lui, personne ne peut quitter le kiosque.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Enter it once more.</source>
        <translation>Saisissez-le encore une fois.</translation>
    </message>
    <message>
        <source>The two differ. Choose a PIN once more.</source>
        <translation>Les deux sont différents. Choisissez à nouveau un code PIN.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>Ce n’est pas le bon code PIN. Attendez %Ln seconde.</numerusform>
            <numerusform>Ce n’est pas le bon code PIN. Attendez %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PreviewPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking %1 what it has…</source>
        <translation>On demande à %1 ce qu’il a…</translation>
    </message>
    <message>
        <source>Nothing is chosen. Tick what this laptop is to have.</source>
        <translation>Rien n’est choisi. Cochez ce que cet ordinateur doit avoir.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>to receive, about %1</source>
        <comment>so many records</comment>
        <translation>à recevoir, environ %1</translation>
    </message>
    <message>
        <source>to receive</source>
        <translation>à recevoir</translation>
    </message>
    <message>
        <source>to send, about %1</source>
        <comment>so many records</comment>
        <translation>à envoyer, environ %1</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Free space after</source>
        <translation>Espace libre après</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Rien de nouveau. Les deux appareils ont les mêmes données.</translation>
    </message>
    <message>
        <source>An estimate: %1 tells no more before a sync.</source>
        <translation>Estimation&#xa0;: %1 n’en dit pas plus avant une synchronisation.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Rien n’a encore été transféré.</translation>
    </message>
    <message>
        <source>%1 to receive, %2 to send.</source>
        <translation>%1 à recevoir, %2 à envoyer.</translation>
    </message>
    <message>
        <source>People will lack their classes.</source>
        <translation>Il manquera aux personnes leurs classes.</translation>
    </message>
    <message>
        <source>Without the school, its classes and groups, they cannot be shown.</source>
        <translation>Sans l’école, ses classes et ses groupes, on ne peut pas les afficher.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Ajouter l’école</translation>
    </message>
    <message>
        <source>Scores will lack their questions.</source>
        <translation>Il manquera aux scores leurs questions.</translation>
    </message>
    <message>
        <source>Lessons and quizzes come only together with everything.</source>
        <translation>Les leçons et les quiz ne viennent qu’avec tout le reste.</translation>
    </message>
    <message>
        <source>Sync everything</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>An estimate: %1 to receive, %2 to send.</source>
        <translation>Estimation&#xa0;: %1 à recevoir, %2 à envoyer.</translation>
    </message>
</context>
<context>
    <name>pitanga::ProgressBlock</name>
    <message>
        <source>Nothing is lost if you close the lid.</source>
        <translation>Rien n’est perdu si vous rabattez l’écran.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Avancement de la synchronisation</translation>
    </message>
    <message>
        <source>Details of the sync</source>
        <translation>Détails de la synchronisation</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Records in this step</source>
        <translation>Enregistrements de cette étape</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bytes moved</source>
        <translation>Octets échangés</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>pitanga::RecordPanel</name>
    <message>
        <source>All records</source>
        <translation>Tous les enregistrements</translation>
    </message>
    <message>
        <source>Raw form of the record</source>
        <translation>Forme brute de l’enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Choose a record to see its fields and versions.</source>
        <translation>Choisissez un enregistrement pour voir ses champs et ses versions.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Views of the record</source>
        <translation>Vues de l’enregistrement</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>A newer version waits.</source>
        <translation>Une version plus récente attend.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed here, goes out with the next sync</source>
        <translation>Modifié ici, partira à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>As last synced or saved</source>
        <translation>Tel que synchronisé ou sauvegardé</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
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
        <translation>Vider la recherche</translation>
    </message>
</context>
<context>
    <name>pitanga::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>setting, choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un paramètre</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Types de paramètres</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Automatic sync</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Others see this name.</source>
        <translation>Les autres voient ce nom.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Names and records stay as they are, in any language.</source>
        <translation>Les noms et les enregistrements restent tels quels, dans toutes les langues.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Go on in the background when the window is closed</source>
        <translation>Continuer en arrière-plan quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Pitanga stays in the tray, syncs by itself and can be seen by others.</source>
        <translation>Pitanga reste dans la zone de notification, synchronise automatiquement et reste visible pour les autres.</translation>
    </message>
    <message>
        <source>Sync with chosen devices when they come near</source>
        <translation>Synchroniser avec les appareils choisis quand ils sont proches</translation>
    </message>
    <message>
        <source>Also sync every</source>
        <translation>Synchroniser aussi à intervalles de</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing is begun by itself. Who was chosen is kept.</source>
        <translation>Rien ne démarre tout seul. Les appareils choisis sont retenus.</translation>
    </message>
    <message>
        <source>Let others connect</source>
        <translation>Autoriser les connexions</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where others connect. Only change it if another program needs this one.</source>
        <translation>Là où les autres se connectent. Ne le changez que si un autre programme a besoin de celui-ci.</translation>
    </message>
    <message>
        <source>Also without encryption</source>
        <translation>Aussi sans chiffrement</translation>
    </message>
    <message>
        <source>Kolibri devices can connect in no other way. Pitangas always encrypt.</source>
        <translation>Les appareils Kolibri ne peuvent pas se connecter autrement. Les Pitanga chiffrent toujours.</translation>
    </message>
    <message>
        <source>Be seen nearby</source>
        <translation>Être visible à proximité</translation>
    </message>
    <message>
        <source>Also show to Kolibri devices</source>
        <translation>Se montrer aussi aux appareils Kolibri</translation>
    </message>
    <message>
        <source>They connect without encryption.</source>
        <translation>Ils se connectent sans chiffrement.</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>Appuyez sur Entrée pour l’utiliser.</translation>
    </message>
    <message>
        <source>A port is a number from %1 to %2.</source>
        <translation>Un port est un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Where the data is</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse.</source>
        <translation>Tout peut se faire sans souris.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>À l’adresse %1.</translation>
    </message>
    <message>
        <source>Another program answers for this data, or no port is free. This laptop can still connect to others.</source>
        <translation>Un autre programme répond pour ces données, ou aucun port n’est libre. Cet ordinateur peut quand même se connecter aux autres.</translation>
    </message>
    <message>
        <source>Nobody can connect to this laptop. It can still connect to others.</source>
        <translation>Personne ne peut se connecter à cet ordinateur. Il peut quand même se connecter aux autres.</translation>
    </message>
    <message>
        <source>Others see this laptop as “%1”.</source>
        <translation>Les autres voient cet ordinateur sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop is on no network. It can still be added by its address.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. On peut quand même l’ajouter par son adresse.</translation>
    </message>
    <message>
        <source>%1 used, %2 free on this disk</source>
        <translation>%1 utilisés, %2 libres sur ce disque</translation>
    </message>
    <message>
        <source>Sync by itself with %1</source>
        <translation>Synchroniser automatiquement avec %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>sync by itself</comment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Devices that this laptop can sync with are listed here.</source>
        <translation>Les appareils avec lesquels cet ordinateur peut synchroniser apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>pitanga::StepList</name>
    <message>
        <source>Step: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Changed on both</source>
        <translation>Modifiés des deux côtés</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà présents</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>pitanga::Tray</name>
    <message>
        <source>Open Pitanga</source>
        <translation>Ouvrir Pitanga</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Pause automatic sync</source>
        <translation>Suspendre la synchronisation automatique</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Something to review</source>
        <translation>Des éléments à revoir</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>No device nearby</source>
        <translation>Aucun appareil à proximité</translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message>
        <source>The file could not be written. Choose another folder, then try again.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Last one %1.</source>
        <translation>Dernière synchronisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Choose below with whom.</source>
        <translation>Choisissez ci-dessous avec qui.</translation>
    </message>
    <message>
        <source>Paused. Nothing is begun until you switch it on again.</source>
        <translation>En pause. Rien ne démarre avant que vous ne la réactiviez.</translation>
    </message>
    <message>
        <source>Syncing at the moment.</source>
        <translation>Synchronisation en cours.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Prochain essai %1.</translation>
    </message>
    <message>
        <source>Syncs by itself, paused at the moment</source>
        <translation>Synchronisation automatique, en pause pour l’instant</translation>
    </message>
    <message>
        <source>Syncs by itself</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>Syncs by itself. Tries again %1</source>
        <translation>Synchronisation automatique. Nouvel essai %1</translation>
    </message>
    <message>
        <source>Syncs by itself. Next try %1</source>
        <translation>Synchronisation automatique. Prochain essai %1</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>l’établissement %1</translation>
    </message>
    <message>
        <source>the person %1</source>
        <translation>la personne %1</translation>
    </message>
    <message>
        <source>This laptop may read and change everything in %1.</source>
        <translation>Cet ordinateur peut tout lire et modifier dans %1.</translation>
    </message>
    <message>
        <source>Whoever holds it may read and change everything in %1.</source>
        <translation>Quiconque le détient peut tout lire et modifier dans %1.</translation>
    </message>
    <message>
        <source>%1 may read and change everything in %2.</source>
        <translation>%1 peut tout lire et modifier dans %2.</translation>
    </message>
    <message>
        <source>This laptop may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Cet ordinateur peut lire la structure de %1, et lire et modifier seulement ce qui appartient à %2.</translation>
    </message>
    <message>
        <source>Whoever holds it may read the structure of %1, and read and change only what belongs to %2.</source>
        <translation>Quiconque le détient peut lire la structure de %1, et lire et modifier seulement ce qui appartient à %2.</translation>
    </message>
    <message>
        <source>%1 may read the structure of %2, and read and change only what belongs to %3.</source>
        <translation>%1 peut lire la structure de %2, et lire et modifier seulement ce qui appartient à %3.</translation>
    </message>
    <message>
        <source>It opens a part of %1. What exactly, its filters tell.</source>
        <translation>Il ouvre une partie de %1. Ses filtres disent laquelle exactement.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed, because one above it is not valid.</source>
        <translation>Ce certificat n’est pas fiable, car l’un de ceux au-dessus de lui n’est pas valide.</translation>
    </message>
    <message>
        <source>This certificate claims everything in %1, but it cannot be believed.</source>
        <translation>Ce certificat revendique tout dans %1, mais il n’est pas fiable.</translation>
    </message>
    <message>
        <source>This certificate cannot be believed. A check below says why.</source>
        <translation>Ce certificat n’est pas fiable. Une vérification ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>No device accepts it.</source>
        <translation>Aucun appareil ne l’accepte.</translation>
    </message>
    <message>
        <source>The facility began with it.</source>
        <translation>L’établissement a commencé avec lui.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Émis par %1.</translation>
    </message>
    <message>
        <source>Not used in a sync with this laptop yet.</source>
        <translation>Pas encore utilisé dans une synchronisation avec cet ordinateur.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernière utilisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A device not met yet</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Not valid: claims everything</source>
        <translation>Non valide&#xa0;: revendique tout</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>School, classes and groups</source>
        <translation>École, classes et groupes</translation>
    </message>
    <message>
        <source>People and their accounts</source>
        <translation>Les personnes et leurs comptes</translation>
    </message>
    <message>
        <source>Learning records</source>
        <translation>Données d’apprentissage</translation>
    </message>
    <message>
        <source>Lessons and quizzes</source>
        <translation>Leçons et quiz</translation>
    </message>
    <message>
        <source>Work done without an account</source>
        <translation>Travail fait sans compte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Ajout seulement</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation>Lecture et modification</translation>
    </message>
    <message>
        <source>%1, of %2 alone</source>
        <comment>read, of one person alone</comment>
        <translation>%1, pour %2 uniquement</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Free space here</source>
        <translation>Espace libre ici</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Taper l’adresse</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Join facility</source>
        <translation>Rejoindre l’établissement</translation>
    </message>
    <message>
        <source>Create a facility</source>
        <translation>Créer un établissement</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga and go to Settings.</source>
        <translation>Sur cet ordinateur-là, ouvrez Pitanga et allez dans Paramètres.</translation>
    </message>
    <message>
        <source>Under Network, switch on “Let others connect”, and see which port stands below it.</source>
        <translation>Sous «&#xa0;Réseau&#xa0;», activez «&#xa0;Autoriser les connexions&#xa0;», et notez le port indiqué en dessous.</translation>
    </message>
    <message>
        <source>Open that laptop’s own firewall settings, and allow Pitanga or that port for the home or work network. It may ask for the password of that laptop.</source>
        <translation>Ouvrez les paramètres du pare-feu de cet ordinateur-là, et autorisez Pitanga ou ce port pour le réseau domestique ou professionnel. Le mot de passe de cet ordinateur peut être demandé.</translation>
    </message>
    <message>
        <source>Come back here and check again.</source>
        <translation>Revenez ici et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>See which of the two laptops shows the wrong date or time.</source>
        <translation>Regardez lequel des deux ordinateurs affiche une date ou une heure fausse.</translation>
    </message>
    <message>
        <source>On that one, open the system’s settings, then date and time, and set them right. A battery that is empty for months can be the cause.</source>
        <translation>Sur celui-là, ouvrez les paramètres du système, puis la date et l’heure, et corrigez-les. Une batterie vide depuis des mois peut en être la cause.</translation>
    </message>
    <message>
        <source>Empty the trash of this laptop, and delete videos or downloads nobody needs.</source>
        <translation>Videz la corbeille de cet ordinateur, et supprimez les vidéos ou téléchargements dont personne n’a besoin.</translation>
    </message>
    <message>
        <source>Do not delete the folder of Pitanga: it holds the data of the facility.</source>
        <translation>Ne supprimez pas le dossier de Pitanga&#xa0;: il contient les données de l’établissement.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>Vérifié %1, en %Ln seconde.</numerusform>
            <numerusform>Vérifié %1, en %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>%Ln appareil vu aujourd’hui</numerusform>
            <numerusform>%Ln appareils vus aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with %1</source>
        <translation>Synchronisation avec %1</translation>
    </message>
    <message>
        <source>Keep both devices switched on</source>
        <translation>Laissez les deux appareils allumés</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>Encore environ %Ln minute. Laissez les deux appareils allumés</numerusform>
            <numerusform>Encore environ %Ln minutes. Laissez les deux appareils allumés</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Pas encore d’établissement</translation>
    </message>
    <message>
        <source>This screen needs its administrator: it has to join a facility first</source>
        <translation>Cet écran a besoin de son administrateur&#xa0;: il doit d’abord rejoindre un établissement</translation>
    </message>
    <message>
        <source>%1 is not the device it was</source>
        <translation>%1 n’est plus le même appareil</translation>
    </message>
    <message>
        <source>Stopped: this screen needs its administrator</source>
        <translation>Arrêt&#xa0;: cet écran a besoin de son administrateur</translation>
    </message>
    <message>
        <source>No device seen yet</source>
        <translation>Pas encore d’appareil vu</translation>
    </message>
    <message>
        <source>A device of the facility syncs by itself as soon as it is near</source>
        <translation>Un appareil de l’établissement synchronise automatiquement dès qu’il est proche</translation>
    </message>
    <message>
        <source>No device seen since %1</source>
        <translation>Aucun appareil vu depuis %1</translation>
    </message>
    <message>
        <source>Last synced %1, with %2</source>
        <translation>Dernière synchronisation&#xa0;: %1, avec %2</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>time, device</comment>
        <translation>%1, avec %2</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>Sur %Ln appareil&#xa0;: %1</numerusform>
            <numerusform>Sur %Ln appareils&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Dernière synchronisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>how long a sync has been running</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starts as soon as there is a place</source>
        <translation>Démarre dès qu’une place se libère</translation>
    </message>
    <message>
        <source>Starts after %1</source>
        <translation>Démarre après %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas le même</translation>
    </message>
    <message>
        <source>Its key has changed</source>
        <translation>Sa clé a changé</translation>
    </message>
    <message>
        <source>This is not the device you met before.</source>
        <translation>Ce n’est pas l’appareil que vous avez déjà rencontré.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Nothing is synced before the words on both screens were compared. Nothing is lost.</source>
        <translation>Sa clé a changé. Il a peut-être été réinstallé, ou quelqu’un s’est glissé entre les deux. Rien n’est synchronisé avant que les mots des deux écrans aient été comparés. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its key has changed. It may have been set up anew, or somebody stands in between. Ask its administrator. If it was set up anew, forget it and add it again. Nothing is lost.</source>
        <translation>Sa clé a changé. Il a peut-être été réinstallé, ou quelqu’un s’est glissé entre les deux. Demandez à son administrateur. S’il a été réinstallé, oubliez-le et ajoutez-le à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking whether it is there</source>
        <translation>On vérifie s’il est là</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <source>It has no facility to share</source>
        <translation>Il n’a aucun établissement à partager</translation>
    </message>
    <message>
        <source>You have no facility in common</source>
        <translation>Vous n’avez aucun établissement en commun</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>Annulée. %Ln enregistrement est arrivé et reste conservé.</numerusform>
            <numerusform>Annulée. %Ln enregistrements sont arrivés et restent conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>La prochaine synchronisation reprendra là.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The sync stopped. Nothing is lost.</source>
        <translation>La synchronisation s’est arrêtée. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à revoir</numerusform>
            <numerusform>%Ln à revoir</numerusform>
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
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync to get its records</source>
        <translation>Synchronisez pour obtenir ses enregistrements</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Join facility…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>Comparer les clés</translation>
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
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Encrypted, not compared</source>
        <translation>Chiffrée, non comparée</translation>
    </message>
    <message>
        <source>Receiving %1 of %2 records</source>
        <translation>Réception de %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2 records</source>
        <translation>Envoi de %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Receiving records</source>
        <translation>Réception des enregistrements</translation>
    </message>
    <message>
        <source>Sending records</source>
        <translation>Envoi des enregistrements</translation>
    </message>
    <message>
        <source>Receiving, %1 records so far</source>
        <translation>Réception, %1 enregistrements pour l’instant</translation>
    </message>
    <message>
        <source>Sending, %1 records so far</source>
        <translation>Envoi, %1 enregistrements pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>%1 stocke votre enregistrement</numerusform>
            <numerusform>%1 stocke vos %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is storing the records</source>
        <translation>%1 stocke les enregistrements</translation>
    </message>
    <message>
        <source>%1 is preparing the records</source>
        <translation>%1 prépare les enregistrements</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>About a minute left</source>
        <translation>Encore environ une minute</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Encore environ %Ln minute</numerusform>
            <numerusform>Encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>Stockage et vérification de %Ln enregistrement</numerusform>
            <numerusform>Stockage et vérification de %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing and checking the records</source>
        <translation>Stockage et vérification des enregistrements</translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <comment>bytes moved, bytes a second</comment>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a span of time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Working out the time…</source>
        <translation>Calcul du temps…</translation>
    </message>
    <message>
        <source>Nothing new. Both devices hold the same.</source>
        <translation>Rien de nouveau. Les deux appareils ont les mêmes données.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>Rien de nouveau n’est arrivé. %Ln enregistrement a été envoyé.</numerusform>
            <numerusform>Rien de nouveau n’est arrivé. %Ln enregistrements ont été envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>%Ln enregistrement est arrivé et a été stocké.</numerusform>
            <numerusform>%Ln enregistrements sont arrivés et ont été stockés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>Tout est arrivé. L’enregistrement est stocké et vérifié.</numerusform>
            <numerusform>Tout est arrivé. Les %Ln enregistrements sont stockés et vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Synchronisé avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>%Ln enregistrement est arrivé et reste conservé. La prochaine synchronisation reprendra là.</numerusform>
            <numerusform>%Ln enregistrements sont arrivés et restent conservés. La prochaine synchronisation reprendra là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped while syncing with %1</source>
        <translation>Arrêt pendant la synchronisation avec %1</translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records received</comment>
        <translation>Synchronisé avec %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>%Ln enregistrement reçu.</numerusform>
            <numerusform>%Ln enregistrements reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. %2</source>
        <comment>device; so many records sent</comment>
        <translation>Synchronisé avec %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>%Ln enregistrement envoyé.</numerusform>
            <numerusform>%Ln enregistrements envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced with %1. Nothing new.</source>
        <translation>Synchronisé avec %1. Rien de nouveau.</translation>
    </message>
    <message>
        <source>%1. %2 moved. %3.</source>
        <comment>how long, how much, when</comment>
        <translation>Durée&#xa0;: %1. Échangé&#xa0;: %2. Fin&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>%Ln enregistrement a été modifié sur les deux appareils.</numerusform>
            <numerusform>%Ln enregistrements ont été modifiés sur les deux appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Les deux versions sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>%Ln enregistrement n’a pas encore pu être appliqué.</numerusform>
            <numerusform>%Ln enregistrements n’ont pas encore pu être appliqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and apply by themselves when what they wait for arrives.</source>
        <translation>Ils sont conservés, et s’appliqueront tout seuls quand arrivera ce qu’ils attendent.</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>compare %1</source>
        <translation>comparaison %1</translation>
    </message>
    <message>
        <source>receive %1</source>
        <translation>réception %1</translation>
    </message>
    <message>
        <source>store %1</source>
        <translation>stockage %1</translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>envoi %1</translation>
    </message>
    <message>
        <source>storing there %1</source>
        <translation>stockage là-bas %1</translation>
    </message>
    <message>
        <source>finish %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>Terminée, %Ln à revoir</numerusform>
            <numerusform>Terminée, %Ln à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui à %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier à %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::ValueField</name>
    <message>
        <source>secret, not shown</source>
        <translation>secret, non affiché</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>pitanga::VersionList</name>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Fait foi</translation>
    </message>
    <message>
        <source>Saved as change %1 of that device</source>
        <translation>Sauvegardé comme modification %1 de cet appareil</translation>
    </message>
</context>
<context>
    <name>pitanga::WindowNotices</name>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>If you quit, what arrived is kept, and the next sync goes on from there.</source>
        <translation>Si vous quittez, ce qui est arrivé est conservé, et la prochaine synchronisation reprendra là.</translation>
    </message>
    <message>
        <source>Keep syncing</source>
        <translation>Continuer à synchroniser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>pitanga::WizardSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>pitanga::WordTiles</name>
    <message>
        <source>The words: %1</source>
        <translation>Les mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same in digits: %1</source>
        <translation>La même chose en chiffres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>pitanga::Words</name>
    <message>
        <source>The text is nested more than %1 levels deep.</source>
        <translation>Le texte est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The text is not valid JSON, at byte %1.</source>
        <translation>Le texte n’est pas du JSON valide, à l’octet %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number in words. Check the spelling: each word has five letters, such as “damuh”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre en mots. Vérifiez l’orthographe&#xa0;: chaque mot a cinq lettres, comme «&#xa0;damuh&#xa0;».</translation>
    </message>
    <message>
        <source>Devices nearby cannot be found: another program keeps the port for it (5353) to itself. Addresses can still be typed.</source>
        <translation>Impossible de trouver les appareils à proximité&#xa0;: un autre programme garde pour lui seul le port qui y sert (5353). On peut toujours taper des adresses.</translation>
    </message>
    <message>
        <source>This device or facility is not known here any more.</source>
        <translation>Cet appareil ou cet établissement n’est plus connu ici.</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit. Choose another.</source>
        <translation>Un nom doit contenir une lettre ou un chiffre. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A sync with this device is under way. What it moves is told on its card.</source>
        <translation>Une synchronisation avec cet appareil est en cours. Ce qu’elle échange est indiqué sur sa carte.</translation>
    </message>
    <message>
        <source>This device is not connected to a network. Connect it to the one that the others are in.</source>
        <translation>Cet appareil n’est connecté à aucun réseau. Connectez-le à celui où se trouvent les autres.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) answers other devices for this home already.</source>
        <translation>Un autre programme (%1, processus %2) répond déjà aux autres appareils pour ce dossier de données.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Look whether it is still there.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file. Choose another.</source>
        <translation>Le fichier %1 est trop grand pour un fichier de certificat. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The history of record %1 does not include its last version.</source>
        <translation>L’historique de l’enregistrement %1 ne contient pas sa dernière version.</translation>
    </message>
    <message>
        <source>Record %1 carries a version of this device that was never counted.</source>
        <translation>L’enregistrement %1 porte une version de cet appareil qui n’a jamais été comptée.</translation>
    </message>
    <message>
        <source>Record %1 has no version and no change that waits for one.</source>
        <translation>L’enregistrement %1 n’a ni version, ni modification qui en attend une.</translation>
    </message>
    <message>
        <source>Record %1 has a version without a counter.</source>
        <translation>L’enregistrement %1 a une version sans compteur.</translation>
    </message>
    <message>
        <source>Record %1 is shown, although it was deleted and nobody changed it.</source>
        <translation>L’enregistrement %1 est affiché, alors qu’il a été supprimé et que personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and no change is there.</source>
        <translation>L’enregistrement %1 est marqué comme modifié, et il n’y a aucune modification.</translation>
    </message>
    <message>
        <source>Record %1 has a second text, and nothing waits.</source>
        <translation>L’enregistrement %1 a un second texte, et rien n’attend.</translation>
    </message>
    <message>
        <source>Record %1 is marked as changed, and the views do not show it.</source>
        <translation>L’enregistrement %1 est marqué comme modifié, et les vues ne le montrent pas.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text is not a JSON object.</source>
        <translation>L’enregistrement %1 est affiché, et son texte n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Record %1 was erased, and its text is still there.</source>
        <translation>L’enregistrement %1 a été effacé, et son texte est toujours là.</translation>
    </message>
    <message>
        <source>The conflict text of record %1 does not end as it must.</source>
        <translation>Le texte de conflit de l’enregistrement %1 ne se termine pas comme il le doit.</translation>
    </message>
    <message>
        <source>A counter belongs to record number %1, which is not there.</source>
        <translation>Un compteur appartient à l’enregistrement numéro %1, qui n’existe pas.</translation>
    </message>
    <message>
        <source>It is not noted where the versions of instance number %1 are.</source>
        <translation>Il n’est pas noté où se trouvent les versions de l’instance numéro %1.</translation>
    </message>
    <message>
        <source>It is wrongly noted how many records instance number %1 saved last.</source>
        <translation>Le nombre noté d’enregistrements que l’instance numéro %1 a enregistrés en dernier est faux.</translation>
    </message>
    <message>
        <source>This device claims to know more of itself than it counted, under %1.</source>
        <translation>Cet appareil prétend en savoir plus sur lui-même qu’il n’a compté, sous %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this device is in force, but %1.</source>
        <translation>Il devrait y avoir exactement une identité de cet appareil en vigueur, il y en a %1.</translation>
    </message>
    <message>
        <source>Not exactly one identity of this database is in force, but %1.</source>
        <translation>Il devrait y avoir exactement une identité de cette base de données en vigueur, il y en a %1.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it was to send is still listed.</source>
        <translation>Le transfert %1 est terminé, et ce qu’il devait envoyer figure encore dans la liste.</translation>
    </message>
    <message>
        <source>Transfer %1 is over, and what it received still waits to be merged.</source>
        <translation>Le transfert %1 est terminé, et ce qu’il a reçu attend encore d’être fusionné.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to one that is not there.</source>
        <translation>Une ligne de la table %1 renvoie à une ligne qui n’existe pas.</translation>
    </message>
    <message>
        <source>What is stored of certificate %1 is not what was signed.</source>
        <translation>Ce qui est stocké du certificat %1 n’est pas ce qui a été signé.</translation>
    </message>
    <message>
        <source>Certificate %1 cannot be believed: %2</source>
        <translation>Le certificat %1 n’est pas fiable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Le fichier de la base de données est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program has changed or removed what belongs to the views: %1. It is made anew at the next start.</source>
        <translation>Un autre programme a modifié ou retiré un élément des vues&#xa0;: %1. Il sera recréé au prochain démarrage.</translation>
    </message>
    <message>
        <source>What belongs to the views was changed or removed: %1. It was made anew when the home was opened.</source>
        <translation>Un élément des vues a été modifié ou retiré&#xa0;: %1. Il a été recréé à l’ouverture du dossier de données.</translation>
    </message>
    <message>
        <source>The id of record %1 does not follow from its partition, source id and model.</source>
        <translation>L’identifiant de l’enregistrement %1 ne correspond pas à sa partition, à son identifiant source et à son modèle.</translation>
    </message>
    <message>
        <source>Record %1 is shown, and its text breaks the rules of its model: %2</source>
        <translation>L’enregistrement %1 est affiché, et son texte ne respecte pas les règles de son modèle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record %1 was applied and not deleted, and the views do not show it.</source>
        <translation>L’enregistrement %1 a été appliqué et n’a pas été supprimé, et les vues ne le montrent pas.</translation>
    </message>
    <message>
        <source>Not checked: needs what failed above.</source>
        <translation>Non vérifié&#xa0;: dépend de ce qui a échoué plus haut.</translation>
    </message>
    <message>
        <source>This laptop is in a network.</source>
        <translation>Cet ordinateur est sur un réseau.</translation>
    </message>
    <message>
        <source>The address is numeric and needs no name.</source>
        <translation>L’adresse est numérique et n’a pas besoin de nom.</translation>
    </message>
    <message>
        <source>The name leads to an address.</source>
        <translation>Le nom mène à une adresse.</translation>
    </message>
    <message>
        <source>A device has this address.</source>
        <translation>Un appareil a cette adresse.</translation>
    </message>
    <message>
        <source>A program answers there.</source>
        <translation>Un programme y répond.</translation>
    </message>
    <message>
        <source>Nothing blocks the way.</source>
        <translation>Rien ne bloque le passage.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the key is the known one.</source>
        <translation>La connexion est chiffrée, et la clé est celle qui est connue.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Its program can sync with this one.</source>
        <translation>Son programme peut synchroniser avec celui-ci.</translation>
    </message>
    <message>
        <source>You both hold the same facility.</source>
        <translation>Vous détenez tous deux le même établissement.</translation>
    </message>
    <message>
        <source>You both held the same facility when you last met.</source>
        <translation>Vous déteniez tous deux le même établissement à votre dernière rencontre.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is valid.</source>
        <translation>Le certificat de cet ordinateur est valide.</translation>
    </message>
    <message>
        <source>Right, as far as the other device tells.</source>
        <translation>À l’heure, d’après ce que dit l’autre appareil.</translation>
    </message>
    <message>
        <source>Enough for about %1 records.</source>
        <translation>Assez pour environ %1 enregistrements.</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>Il n’y a pas de type d’enregistrement appelé %1.</translation>
    </message>
    <message>
        <source>There is no field called %1.</source>
        <translation>Il n’y a pas de champ appelé %1.</translation>
    </message>
    <message>
        <source>This record is not here any more.</source>
        <translation>Cet enregistrement n’est plus ici.</translation>
    </message>
    <message>
        <source>That device does not wait for an answer any more. It can ask again.</source>
        <translation>Cet appareil n’attend plus de réponse. Il peut redemander.</translation>
    </message>
    <message>
        <source>The other device sent counters that make no sense.</source>
        <translation>L’autre appareil a envoyé des compteurs qui n’ont pas de sens.</translation>
    </message>
    <message>
        <source>must be 32 lower-case hex digits</source>
        <translation>doit être composé de 32 chiffres hexadécimaux en minuscules</translation>
    </message>
    <message>
        <source>must be a UUID</source>
        <translation>doit être un UUID</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a text that holds JSON</source>
        <translation>doit être un texte qui contient du JSON</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02 05:31:07.120000(Africa/Nairobi)</source>
        <translation>doit être une date et heure comme 2024-09-02 05:31:07.120000(Africa/Nairobi)</translation>
    </message>
    <message>
        <source>must be a time such as 2024-09-02T05:31:07.120Z</source>
        <translation>doit être une date et heure comme 2024-09-02T05:31:07.120Z</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must have a value</source>
        <translation>doit avoir une valeur</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters (it has %2)</source>
        <translation>ne doit pas dépasser %1 caractères (il y en a %2)</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>doit avoir au moins %1 caractères</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>must not be less than %1</source>
        <translation>ne doit pas être inférieur à %1</translation>
    </message>
    <message>
        <source>must not be greater than %1</source>
        <translation>ne doit pas être supérieur à %1</translation>
    </message>
    <message>
        <source>must be an e-mail address, or at most 30 characters without spaces and punctuation</source>
        <translation>doit être une adresse e-mail, ou au plus 30 caractères sans espaces ni ponctuation</translation>
    </message>
    <message>
        <source>must be a year from 1900 to 3000, NOT_SPECIFIED or DEFERRED</source>
        <translation>doit être une année de 1900 à 3000, NOT_SPECIFIED ou DEFERRED</translation>
    </message>
    <message>
        <source>must be left empty</source>
        <translation>doit rester vide</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>type &apos;%1&apos; is not known</source>
        <translation>le type «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>min_length must not be greater than max_length</source>
        <translation>min_length ne doit pas être supérieur à max_length</translation>
    </message>
    <message>
        <source>only a string can have a length limit</source>
        <translation>seule une chaîne (string) peut avoir une limite de longueur</translation>
    </message>
    <message>
        <source>max_length is missing; a text without a limit has the type text</source>
        <translation>max_length manque&#xa0;; un texte sans limite a le type text</translation>
    </message>
    <message>
        <source>min must not be greater than max</source>
        <translation>min ne doit pas être supérieur à max</translation>
    </message>
    <message>
        <source>only a number can have min or max</source>
        <translation>seul un nombre peut avoir min ou max</translation>
    </message>
    <message>
        <source>references must name at least one model</source>
        <translation>references doit nommer au moins un modèle</translation>
    </message>
    <message>
        <source>a reference must have the type uuid_hex</source>
        <translation>une référence doit avoir le type uuid_hex</translation>
    </message>
    <message>
        <source>on_delete can only be cascade</source>
        <translation>on_delete ne peut être que cascade</translation>
    </message>
    <message>
        <source>on_delete is missing</source>
        <translation>on_delete manque</translation>
    </message>
    <message>
        <source>on_delete needs references</source>
        <translation>on_delete a besoin de references</translation>
    </message>
    <message>
        <source>may_be_absent needs a reference that can be null</source>
        <translation>may_be_absent a besoin d’une référence qui peut être null</translation>
    </message>
    <message>
        <source>validator &apos;%1&apos; is not known</source>
        <translation>le validateur «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>only a json_text can have a json_schema</source>
        <translation>seul un json_text peut avoir un json_schema</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a column</source>
        <translation>name doit se composer de a-z, 0-9 et _ et ne pas commencer par un chiffre&#xa0;: il devient une colonne</translation>
    </message>
    <message>
        <source>must_be_null needs null to be true</source>
        <translation>must_be_null exige que null soit true</translation>
    </message>
    <message>
        <source>choices must have at least one entry</source>
        <translation>choices doit avoir au moins une entrée</translation>
    </message>
    <message>
        <source>auto can only be on_save</source>
        <translation>auto ne peut être que on_save</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have a value, because the record&apos;s identity is made of it.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir une valeur, car l’identité de l’enregistrement en dépend.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by Kolibri only. Those that are here can be changed and deleted.</source>
        <translation>Seul Kolibri crée des enregistrements du type «&#xa0;%1&#xa0;». Ceux qui sont ici peuvent être modifiés et supprimés.</translation>
    </message>
    <message>
        <source>This record has the id of a root certificate, and none is given.</source>
        <translation>Cet enregistrement prend l’identifiant d’un certificat racine, et aucun n’est donné.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is not made of 32 lower-case hex digits.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» n’est pas composé de 32 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>No rule names a partition for this record.</source>
        <translation>Aucune règle ne désigne de partition pour cet enregistrement.</translation>
    </message>
    <message>
        <source>The source id must not be empty.</source>
        <translation>L’identifiant source ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The source id is longer than %1 characters.</source>
        <translation>L’identifiant source dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The partition is longer than %1 characters.</source>
        <translation>La partition dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must name types of JSON</source>
        <translation>doit nommer des types JSON</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>is a keyword that is not known here</source>
        <translation>est un mot-clé qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>%1 is not of the expected kind (%2)</source>
        <translation>%1 n’est pas du type attendu (%2)</translation>
    </message>
    <message>
        <source>%1 is none of the allowed values</source>
        <translation>%1 n’est aucune des valeurs autorisées</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;</source>
        <translation>dans %1, il manque «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>an entry of %1</source>
        <translation>une entrée de %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos;, which is no placeholder</source>
        <translation>%1 contient «&#xa0;%2&#xa0;», qui n’est pas une variable</translation>
    </message>
    <message>
        <source>template is empty, and a source id must not be</source>
        <translation>template est vide, et un identifiant source ne doit pas l’être</translation>
    </message>
    <message>
        <source>template must not contain ${id}, which is computed from the source id</source>
        <translation>template ne doit pas contenir ${id}, qui est calculé à partir de l’identifiant source</translation>
    </message>
    <message>
        <source>kind must be random_uuid, root_certificate_id, template or made_elsewhere</source>
        <translation>kind doit être random_uuid, root_certificate_id, template ou made_elsewhere</translation>
    </message>
    <message>
        <source>when.%1 must be &quot;null&quot; or &quot;not_null&quot;</source>
        <translation>when.%1 doit être &quot;null&quot; ou &quot;not_null&quot;</translation>
    </message>
    <message>
        <source>when must name a field</source>
        <translation>when doit nommer un champ</translation>
    </message>
    <message>
        <source>partition[%1] can never be reached, since the one before it always holds</source>
        <translation>partition[%1] ne peut jamais être atteinte, car la précédente s’applique toujours</translation>
    </message>
    <message>
        <source>partition must have at least one rule</source>
        <translation>partition doit avoir au moins une règle</translation>
    </message>
    <message>
        <source>the last rule of partition must have no condition, or some records have no partition</source>
        <translation>la dernière règle de partition ne doit pas avoir de condition, sinon certains enregistrements n’ont pas de partition</translation>
    </message>
    <message>
        <source>self_reference must be one object: the protocol knows at most one a model</source>
        <translation>self_reference doit être un seul objet&#xa0;: le protocole en connaît au plus un par modèle</translation>
    </message>
    <message>
        <source>unique_together must be a list of lists of field names</source>
        <translation>unique_together doit être une liste de listes de noms de champs</translation>
    </message>
    <message>
        <source>this name is taken by another field</source>
        <translation>ce nom est pris par un autre champ</translation>
    </message>
    <message>
        <source>integration must be bulk_replace or one_by_one_with_model_rules</source>
        <translation>integration doit être bulk_replace ou one_by_one_with_model_rules</translation>
    </message>
    <message>
        <source>id can only be source_id; leave it out for a computed id</source>
        <translation>id ne peut être que source_id&#xa0;; omettez-le pour un identifiant calculé</translation>
    </message>
    <message>
        <source>index names &apos;%1&apos;, which is no field of this model</source>
        <translation>index nomme «&#xa0;%1&#xa0;», qui n’est pas un champ de ce modèle</translation>
    </message>
    <message>
        <source>name must be made of a-z, 0-9 and _ and not begin with a digit: it becomes a view</source>
        <translation>name doit se composer de a-z, 0-9 et _ et ne pas commencer par un chiffre&#xa0;: il devient une vue</translation>
    </message>
    <message>
        <source>name must not be longer than %1 characters</source>
        <translation>name ne doit pas dépasser %1 caractères</translation>
    </message>
    <message>
        <source>is not the id that the record is stored under</source>
        <translation>n’est pas l’identifiant sous lequel l’enregistrement est stocké</translation>
    </message>
    <message>
        <source>stands there twice, so that two devices could read it differently</source>
        <translation>figure deux fois, si bien que deux appareils pourraient le lire différemment</translation>
    </message>
    <message>
        <source>the text of the record is no JSON object</source>
        <translation>le texte de l’enregistrement n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>contient deux fois la même clé</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 doit être %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 must be a positive whole number</source>
        <translation>%1 doit être un nombre entier positif</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 must be a list of names</source>
        <translation>%1 doit être une liste de noms</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; twice</source>
        <translation>%1 contient deux fois «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key that is known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé connue ici</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which is no field of this model</source>
        <translation>%1 nomme «&#xa0;%2&#xa0;», qui n’est pas un champ de ce modèle</translation>
    </message>
    <message>
        <source>every record has a field of this name already</source>
        <translation>chaque enregistrement a déjà un champ de ce nom</translation>
    </message>
    <message>
        <source>default does not fit: %1</source>
        <translation>default ne convient pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>choices do not fit: %1</source>
        <translation>choices ne conviennent pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>references &apos;%1&apos;, which is no model here</source>
        <translation>renvoie à «&#xa0;%1&#xa0;», qui n’est pas un modèle d’ici</translation>
    </message>
    <message>
        <source>a second reference to its own model; the protocol knows at most one</source>
        <translation>une deuxième référence à son propre modèle&#xa0;; le protocole en connaît au plus une</translation>
    </message>
    <message>
        <source>refers to its own model, so the model needs self_reference</source>
        <translation>renvoie à son propre modèle, donc le modèle a besoin de self_reference</translation>
    </message>
    <message>
        <source>%1 names &apos;%2&apos;, which has no references</source>
        <translation>%1 nomme «&#xa0;%2&#xa0;», qui n’a pas de references</translation>
    </message>
    <message>
        <source>%1 has the parent &apos;%2&apos;, which &apos;%3&apos; does not refer to</source>
        <translation>%1 a le parent «&#xa0;%2&#xa0;», auquel «&#xa0;%3&#xa0;» ne renvoie pas</translation>
    </message>
    <message>
        <source>%1 must not have alternatives; only a label may</source>
        <translation>%1 ne doit pas avoir d’alternatives&#xa0;; seul un libellé le peut</translation>
    </message>
    <message>
        <source>%1 has &apos;%2&apos; in hex, which is no uuid_dashed</source>
        <translation>%1 contient «&#xa0;%2&#xa0;» en hexadécimal, qui n’est pas un uuid_dashed</translation>
    </message>
    <message>
        <source>constant_fields.%1 does not fit: %2</source>
        <translation>constant_fields.%1 ne convient pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>models[%1] &apos;%2&apos;: shares its table with &apos;%3&apos; and has the same constant_fields</source>
        <translation>models[%1] «&#xa0;%2&#xa0;»&#xa0;: partage sa table avec «&#xa0;%3&#xa0;» et a les mêmes constant_fields</translation>
    </message>
    <message>
        <source>this name is taken by another model</source>
        <translation>ce nom est pris par un autre modèle</translation>
    </message>
    <message>
        <source>a second model with root_certificate_id; one data set has one root</source>
        <translation>un deuxième modèle avec root_certificate_id&#xa0;; un jeu de données a une seule racine</translation>
    </message>
    <message>
        <source>models: references go in a circle: %1</source>
        <translation>models&#xa0;: les références tournent en rond&#xa0;: %1</translation>
    </message>
    <message>
        <source>common_fields must be id, _morango_source_id (max_length %1) and _morango_partition (max_length %2): the protocol says so</source>
        <translation>common_fields doit être id, _morango_source_id (max_length %1) et _morango_partition (max_length %2)&#xa0;: le protocole le veut</translation>
    </message>
    <message>
        <source>models must have at least one entry</source>
        <translation>models doit avoir au moins une entrée</translation>
    </message>
    <message>
        <source>template has something that is no placeholder</source>
        <translation>template contient quelque chose qui n’est pas une variable</translation>
    </message>
    <message>
        <source>template names &apos;%1&apos;, which is no field of any model</source>
        <translation>template nomme «&#xa0;%1&#xa0;», qui n’est un champ d’aucun modèle</translation>
    </message>
    <message>
        <source>models has &apos;%1&apos;, which is no model here</source>
        <translation>models contient «&#xa0;%1&#xa0;», qui n’est pas un modèle d’ici</translation>
    </message>
    <message>
        <source>version is missing</source>
        <translation>version manque</translation>
    </message>
    <message>
        <source>primary_scope_param_key must be made of a-z, 0-9 and _</source>
        <translation>primary_scope_param_key doit se composer de a-z, 0-9 et _</translation>
    </message>
    <message>
        <source>a scope must name what may be read</source>
        <translation>une portée doit nommer ce qui peut être lu</translation>
    </message>
    <message>
        <source>a scope must name what may be written</source>
        <translation>une portée doit nommer ce qui peut être écrit</translation>
    </message>
    <message>
        <source>this id is taken by another scope</source>
        <translation>cet identifiant est pris par une autre portée</translation>
    </message>
    <message>
        <source>format must be sync-profile/1; this program reads no other</source>
        <translation>format doit être sync-profile/1&#xa0;; ce programme n’en lit pas d’autre</translation>
    </message>
    <message>
        <source>profile must be made of a-z, 0-9 and _ and not begin with a digit</source>
        <translation>profile doit se composer de a-z, 0-9 et _ et ne pas commencer par un chiffre</translation>
    </message>
    <message>
        <source>profile must not be longer than %1 characters</source>
        <translation>profile ne doit pas dépasser %1 caractères</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>names a record that is not here</source>
        <translation>désigne un enregistrement qui n’est pas ici</translation>
    </message>
    <message>
        <source>cannot be a record of the kind &quot;%1&quot;</source>
        <translation>ne peut pas être un enregistrement du type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>belongs to another school</source>
        <translation>appartient à une autre école</translation>
    </message>
    <message>
        <source>cannot be on while learners may change their password</source>
        <translation>ne peut pas être activé tant que les apprenants peuvent changer leur mot de passe</translation>
    </message>
    <message>
        <source>cannot be a group: roles belong to a class or the facility</source>
        <translation>ne peut pas être un groupe&#xa0;: les rôles vont à une classe ou à l’établissement</translation>
    </message>
    <message>
        <source>can only be coach in a class</source>
        <translation>ne peut être qu’éducateur dans une classe</translation>
    </message>
    <message>
        <source>needs a role in the facility before being coach of a class: add &quot;classroom assignable coach&quot; there first</source>
        <translation>a besoin d’un rôle dans l’établissement avant d’être éducateur d’une classe&#xa0;: ajoutez-y d’abord «&#xa0;classroom assignable coach&#xa0;»</translation>
    </message>
    <message>
        <source>cannot be the facility: everyone in it belongs to it already</source>
        <translation>ne peut pas être l’établissement&#xa0;: tous ceux qui y sont en font déjà partie</translation>
    </message>
    <message>
        <source>must be in the class before being in one of its groups</source>
        <translation>doit être dans la classe avant d’être dans l’un de ses groupes</translation>
    </message>
    <message>
        <source>The name or the password is not right. Check both and try again.</source>
        <translation>Le nom ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The account was not saved. %1: %2.</source>
        <translation>Le compte n’a pas été enregistré. %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no facility on this device yet. Create or join one first.</source>
        <translation>Il n’y a pas encore d’établissement sur cet appareil. Créez-en un ou rejoignez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no facility %1 here.</source>
        <translation>Il n’y a pas d’établissement %1 ici.</translation>
    </message>
    <message>
        <source>Several facilities are here. Say which one the person belongs to.</source>
        <translation>Il y a plusieurs établissements ici. Indiquez auquel la personne appartient.</translation>
    </message>
    <message>
        <source>must not be empty for an admin or a coach</source>
        <translation>ne doit pas être vide pour un administrateur ou un éducateur</translation>
    </message>
    <message>
        <source>This device was opened without the profile of schools.</source>
        <translation>Cet appareil a été ouvert sans le profil des écoles.</translation>
    </message>
    <message>
        <source>The profile %1 knows no certificate that could begin a data set.</source>
        <translation>Le profil %1 ne connaît aucun certificat qui pourrait commencer un jeu de données.</translation>
    </message>
    <message>
        <source>There are no learners in the school %1 here.</source>
        <translation>Il n’y a pas d’apprenants dans l’école %1 ici.</translation>
    </message>
    <message>
        <source>something follows after the end of the list</source>
        <translation>il reste quelque chose après la fin de la liste</translation>
    </message>
    <message>
        <source>the file breaks off: its list is not closed with ]</source>
        <translation>le fichier s’interrompt&#xa0;: sa liste n’est pas fermée par ]</translation>
    </message>
    <message>
        <source>a comma is missing between two records</source>
        <translation>il manque une virgule entre deux enregistrements</translation>
    </message>
    <message>
        <source>the file breaks off in the middle of this record</source>
        <translation>le fichier s’interrompt au milieu de cet enregistrement</translation>
    </message>
    <message>
        <source>model: a record needs the name of its kind</source>
        <translation>model&#xa0;: un enregistrement a besoin du nom de son type</translation>
    </message>
    <message>
        <source>model: there is no such kind of record in the profile %1</source>
        <translation>model&#xa0;: ce type d’enregistrement n’existe pas dans le profil %1</translation>
    </message>
    <message>
        <source>fields: must be an object</source>
        <translation>fields&#xa0;: doit être un objet</translation>
    </message>
    <message>
        <source>a key occurs twice</source>
        <translation>une clé figure deux fois</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was taken from the file, because of this:</source>
        <translation>Rien n’a été repris du fichier, pour cette raison&#xa0;:</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Il n’y a pas de type d’enregistrement appelé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This device does not have the profile %1.</source>
        <translation>Cet appareil n’a pas le profil %1.</translation>
    </message>
    <message>
        <source>id: the record in line %1 has the same</source>
        <translation>id&#xa0;: l’enregistrement de la ligne %1 a le même</translation>
    </message>
    <message>
        <source>belongs to the school %1, which is not here and not in this file</source>
        <translation>appartient à l’école %1, qui n’est ni ici ni dans ce fichier</translation>
    </message>
    <message>
        <source>id: is not the one that follows from the record&apos;s kind, source id and partition</source>
        <translation>id&#xa0;: n’est pas celui qui découle du type, de l’identifiant source et de la partition de l’enregistrement</translation>
    </message>
    <message>
        <source>id: rests on too long a chain of other records</source>
        <translation>id&#xa0;: repose sur une chaîne trop longue d’autres enregistrements</translation>
    </message>
    <message>
        <source>%1: never changes</source>
        <translation>%1&#xa0;: ne change jamais</translation>
    </message>
    <message>
        <source>This device may not pass that on: its own certificate does not reach so far. Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Cet appareil ne peut pas transmettre cela&#xa0;: son propre certificat ne va pas si loin. Choisissez moins, ou laissez un appareil qui détient tout l’établissement l’accepter.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose everything, or at least one learner.</source>
        <translation>Rien n’a été choisi. Choisissez tout, ou au moins un apprenant.</translation>
    </message>
    <message>
        <source>One of the chosen learners is not known here any more. Choose again.</source>
        <translation>L’un des apprenants choisis n’est plus connu ici. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again. Nothing is lost.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file %1 is not a Pitanga database, or it is damaged. It was left as it is.</source>
        <translation>Le fichier %1 n’est pas une base de données Pitanga, ou il est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left as it is; restore a copy of it.</source>
        <translation>La base de données %1 est endommagée. Elle a été laissée telle quelle&#xa0;; restaurez-en une copie.</translation>
    </message>
    <message>
        <source>Another program is writing to the database and does not finish. Close it, then try again.</source>
        <translation>Un autre programme écrit dans la base de données et ne finit pas. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The database %1 may not be written to. Check who owns it.</source>
        <translation>Il n’est pas permis d’écrire dans la base de données %1. Vérifiez à qui elle appartient.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and who owns it.</source>
        <translation>La base de données %1 ne peut pas être ouverte. Vérifiez que son dossier existe et à qui elle appartient.</translation>
    </message>
    <message>
        <source>The disk with %1 could not be read or written. It may be full or failing.</source>
        <translation>Le disque qui contient %1 n’a pas pu être lu ou écrit. Il est peut-être plein ou défaillant.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is lost.</source>
        <translation>Annulé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The memory is full. Close other programs, then try again.</source>
        <translation>La mémoire est pleine. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The database did not do what was asked of it.</source>
        <translation>La base de données n’a pas fait ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>This installation lacks the SQLite driver of Qt. Install it.</source>
        <translation>Le pilote SQLite de Qt manque dans cette installation. Installez-le.</translation>
    </message>
    <message>
        <source>What it belongs to could not be applied yet.</source>
        <translation>L’élément dont il dépend n’a pas encore pu être appliqué.</translation>
    </message>
    <message>
        <source>What it belongs to has not arrived.</source>
        <translation>L’élément dont il dépend n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The text is not a JSON object.</source>
        <translation>Le texte n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The other device did not say how many records it sends.</source>
        <translation>L’autre appareil n’a pas dit combien d’enregistrements il envoie.</translation>
    </message>
    <message>
        <source>That device cannot give out this certificate. Ask the one where the facility was made.</source>
        <translation>Cet appareil ne peut pas délivrer ce certificat. Demandez à celui où l’établissement a été créé.</translation>
    </message>
    <message>
        <source>That device answered with a certificate for somebody else.</source>
        <translation>Cet appareil a répondu avec un certificat destiné à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The key of that certificate is not on this device.</source>
        <translation>La clé de ce certificat n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The other device takes no certificates that are sent to it. Let it request one.</source>
        <translation>L’autre appareil n’accepte pas les certificats qu’on lui envoie. Faites-lui en demander un.</translation>
    </message>
    <message>
        <source>The other device sent more counters than can be handled at once.</source>
        <translation>L’autre appareil a envoyé plus de compteurs qu’on ne peut en traiter à la fois.</translation>
    </message>
    <message>
        <source>The other device sent counters for data that this sync is not about.</source>
        <translation>L’autre appareil a envoyé des compteurs pour des données qui ne concernent pas cette synchronisation.</translation>
    </message>
    <message>
        <source>The other device sent records that cannot be right. None of them was kept.</source>
        <translation>L’autre appareil a envoyé des enregistrements qui ne peuvent pas être corrects. Aucun n’a été conservé.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which could not be applied itself.</source>
        <translation>%1&#xa0;: renvoie à %2, qui n’a pas pu être appliqué non plus.</translation>
    </message>
    <message>
        <source>%1: it refers to %2, which has not arrived.</source>
        <translation>%1&#xa0;: renvoie à %2, qui n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The record %1 (%2) is not sent, because its id is not the one that follows from its fields. Delete it and make it again.</source>
        <translation>L’enregistrement %1 (%2) n’est pas envoyé, car son identifiant n’est pas celui qui découle de ses champs. Supprimez-le et recréez-le.</translation>
    </message>
    <message>
        <source>The two devices have no facility in common. Join the facility first.</source>
        <translation>Les deux appareils n’ont aucun établissement en commun. Rejoignez d’abord l’établissement.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow this direction of the sync.</source>
        <translation>Les certificats des deux appareils ne permettent pas ce sens de la synchronisation.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow all that was chosen to sync.</source>
        <translation>Les certificats des deux appareils ne permettent pas tout ce qui a été choisi.</translation>
    </message>
    <message>
        <source>Another program on this device is syncing with that device.</source>
        <translation>Un autre programme de cet appareil synchronise déjà avec l’autre appareil.</translation>
    </message>
    <message>
        <source>The other device could not prove that its certificate is its own. Do not sync with it.</source>
        <translation>L’autre appareil n’a pas pu prouver que son certificat est bien le sien. Ne synchronisez pas avec lui.</translation>
    </message>
    <message>
        <source>A certificate that this sync needs is not here any more.</source>
        <translation>Un certificat nécessaire à cette synchronisation n’est plus ici.</translation>
    </message>
    <message>
        <source>A sync that the other device asked for failed. Nothing is lost.</source>
        <translation>Une synchronisation demandée par l’autre appareil n’a pas abouti. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device stopped before the end. Nothing is lost.</source>
        <translation>L’autre appareil s’est arrêté avant la fin. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device could not do its part of the sync. Try again; if it happens again, look at its log. Nothing is lost.</source>
        <translation>L’autre appareil n’a pas pu faire sa part de la synchronisation. Réessayez&#xa0;; si cela se reproduit, consultez son journal. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device does not get on with its part of the sync. Try again later. Nothing is lost.</source>
        <translation>L’autre appareil n’avance pas dans sa part de la synchronisation. Réessayez plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device has closed this sync. Start it again.</source>
        <translation>L’autre appareil a fermé cette synchronisation. Relancez-la.</translation>
    </message>
    <message>
        <source>The other device still works on an earlier sync. Wait a moment, then sync again.</source>
        <translation>L’autre appareil travaille encore à une synchronisation précédente. Attendez un instant, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The other device wants to send data that this one may not hold.</source>
        <translation>L’autre appareil veut envoyer des données que celui-ci ne peut pas détenir.</translation>
    </message>
    <message>
        <source>The other device announced more records than it sends. Sync again.</source>
        <translation>L’autre appareil a annoncé plus d’enregistrements qu’il n’en envoie. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Records to send are missing here. Sync again.</source>
        <translation>Des enregistrements à envoyer manquent ici. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is chosen to sync with this device. Choose what to sync, then try again.</source>
        <translation>Rien n’est choisi à synchroniser avec cet appareil. Choisissez que synchroniser, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificates of the two devices do not allow what was chosen to sync. Choose something else, or ask an administrator.</source>
        <translation>Les certificats des deux appareils ne permettent pas ce qui a été choisi. Choisissez autre chose, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Cancelled. What has arrived is kept. The next sync goes on from there.</source>
        <translation>Annulée. Ce qui est arrivé est conservé. La prochaine synchronisation reprendra là.</translation>
    </message>
    <message>
        <source>This address leads back to this device. It cannot sync with itself.</source>
        <translation>Cette adresse ramène à cet appareil. Il ne peut pas synchroniser avec lui-même.</translation>
    </message>
    <message>
        <source>This device has no profile for that kind of data.</source>
        <translation>Cet appareil n’a pas de profil pour ce type de données.</translation>
    </message>
    <message>
        <source>Records that had arrived were lost before they could be stored. Sync again.</source>
        <translation>Des enregistrements arrivés ont été perdus avant de pouvoir être stockés. Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>The other device took too long to prove who it is. Try again.</source>
        <translation>L’autre appareil a mis trop de temps à prouver qui il est. Réessayez.</translation>
    </message>
    <message>
        <source>There is no Pitanga home at %1. Make one with “init”.</source>
        <translation>Il n’y a pas de dossier de données Pitanga à l’emplacement %1. Créez-en un avec «&#xa0;init&#xa0;».</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check who owns the folder above it.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez à qui appartient le dossier au-dessus.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read.</source>
        <translation>Le profil %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The profile %1 is damaged</source>
        <translation>Le profil %1 est endommagé</translation>
    </message>
    <message>
        <source>The database %1 is empty, although this device had data in it. Put a copy of it back, or remove the file to begin anew.</source>
        <translation>La base de données %1 est vide, alors que cet appareil y avait des données. Remettez-en une copie, ou retirez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The secret that opens the keys in %1 is missing or another one. Put the file %2 back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Le secret qui ouvre les clés dans %1 manque ou n’est pas le bon. Remettez le fichier %2 depuis une copie de ce dossier de données&#xa0;; sans elle, créez un nouveau dossier de données et rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>The database does not know who it is; it is damaged.</source>
        <translation>La base de données ne sait pas qui elle est&#xa0;; elle est endommagée.</translation>
    </message>
    <message>
        <source>This device has no identity yet.</source>
        <translation>Cet appareil n’a pas encore d’identité.</translation>
    </message>
    <message>
        <source>This device has counted as far as the protocol allows. Close Pitanga and open it again: then it counts anew.</source>
        <translation>Cet appareil a compté aussi loin que le protocole le permet. Fermez Pitanga et rouvrez-le : il recommencera alors à compter.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits. Choose another.</source>
        <translation>Un code PIN a de 4 à 12 chiffres. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The profile %1 has a model called %2, and so has another profile here. One of them needs another name.</source>
        <translation>Le profil %1 a un modèle appelé %2, et un autre profil d’ici aussi. L’un d’eux a besoin d’un autre nom.</translation>
    </message>
    <message>
        <source>Several devices are called %1. Give the address instead.</source>
        <translation>Plusieurs appareils s’appellent %1. Donnez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1” in the profile %2.</source>
        <translation>Il n’y a pas de type d’enregistrement appelé «&#xa0;%1&#xa0;» dans le profil %2.</translation>
    </message>
    <message>
        <source>There is no record of the kind “%1” with the id %2 here.</source>
        <translation>Il n’y a pas d’enregistrement du type «&#xa0;%1&#xa0;» avec l’identifiant %2 ici.</translation>
    </message>
    <message>
        <source>The record was not saved. %1.</source>
        <translation>La modification n’a pas été enregistrée. %1.</translation>
    </message>
    <message>
        <source>is taken already in this facility</source>
        <translation>est déjà pris dans cet établissement</translation>
    </message>
    <message>
        <source>there is a record with these already</source>
        <translation>il y a déjà un enregistrement avec ces valeurs</translation>
    </message>
    <message>
        <source>The text of this record is damaged. Delete it and make it again.</source>
        <translation>Le texte de cet enregistrement est endommagé. Supprimez-le et recréez-le.</translation>
    </message>
    <message>
        <source>the fields must be a JSON object</source>
        <translation>les champs doivent être un objet JSON</translation>
    </message>
    <message>
        <source>is not the one that follows from the record&apos;s fields: leave it out</source>
        <translation>n’est pas celui qui découle des champs de l’enregistrement&#xa0;: omettez-le</translation>
    </message>
    <message>
        <source>never changes: delete the record and make another one</source>
        <translation>ne change jamais&#xa0;: supprimez l’enregistrement et créez-en un autre</translation>
    </message>
    <message>
        <source>This record (%1) exists already. Change it instead of making it again.</source>
        <translation>Cet enregistrement (%1) existe déjà. Modifiez-le au lieu de le recréer.</translation>
    </message>
    <message>
        <source>id: belongs to a record of another kind.</source>
        <translation>id&#xa0;: appartient à un enregistrement d’un autre type.</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program. It was left as it is.</source>
        <translation>Le fichier %1 appartient à un autre programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Pitanga. Update this one, then try again.</source>
        <translation>La base de données %1 a été écrite par un Pitanga plus récent. Mettez celui-ci à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The file %1, with what an interrupted sync had received, is damaged. Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Le fichier %1, avec ce qu’une synchronisation interrompue avait reçu, est endommagé. Retirez-le&#xa0;: la prochaine synchronisation reprendra ces enregistrements, et il ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>A stored sync session is damaged.</source>
        <translation>Une session de synchronisation stockée est endommagée.</translation>
    </message>
    <message>
        <source>This sync session exists already.</source>
        <translation>Cette session de synchronisation existe déjà.</translation>
    </message>
    <message>
        <source>A stored transfer is damaged.</source>
        <translation>Un transfert stocké est endommagé.</translation>
    </message>
    <message>
        <source>This transfer exists already.</source>
        <translation>Ce transfert existe déjà.</translation>
    </message>
    <message>
        <source>The certificate is damaged or incomplete. Ask the device that sent it for another one.</source>
        <translation>Le certificat est endommagé ou incomplet. Demandez-en un autre à l’appareil qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The certificate says the same thing twice, so that two devices could read it differently. It is not accepted; ask for a new one.</source>
        <translation>Le certificat dit deux fois la même chose, si bien que deux appareils pourraient le lire différemment. Il n’est pas accepté&#xa0;; demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate has two different ids. Ask the device that sent it for another one.</source>
        <translation>Le certificat a deux identifiants différents. Demandez-en un autre à l’appareil qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The chain of certificates is broken: they do not follow from each other. Ask the other device for its certificates again.</source>
        <translation>La chaîne des certificats est rompue&#xa0;: ils ne se suivent pas. Redemandez ses certificats à l’autre appareil.</translation>
    </message>
    <message>
        <source>Another certificate with the same id is known on this device. Ask an administrator which of the two is right: %1.</source>
        <translation>Un autre certificat avec le même identifiant est connu sur cet appareil. Demandez à un administrateur lequel des deux est le bon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no certificate file, or it is damaged. Ask for the file once more.</source>
        <translation>Ce n’est pas un fichier de certificat, ou il est endommagé. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>The private key in this file belongs to another certificate.</source>
        <translation>La clé privée de ce fichier appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>Its id belongs to its key.</source>
        <translation>Son identifiant correspond à sa clé.</translation>
    </message>
    <message>
        <source>It is signed by the certificate that issued it.</source>
        <translation>Il est signé par le certificat qui l’a émis.</translation>
    </message>
    <message>
        <source>It allows no more than the certificate that issued it.</source>
        <translation>Il ne permet pas plus que le certificat qui l’a émis.</translation>
    </message>
    <message>
        <source>It allows nothing outside its own school.</source>
        <translation>Il ne permet rien en dehors de sa propre école.</translation>
    </message>
    <message>
        <source>It is for the same kind of data as the certificate that issued it.</source>
        <translation>Il concerne le même type de données que le certificat qui l’a émis.</translation>
    </message>
    <message>
        <source>Its id does not belong to its key: somebody changed one of them.</source>
        <translation>Son identifiant ne correspond pas à sa clé&#xa0;: quelqu’un a modifié l’un des deux.</translation>
    </message>
    <message>
        <source>It is not signed by the certificate that should have issued it, or was changed afterwards.</source>
        <translation>Il n’est pas signé par le certificat qui devrait l’avoir émis, ou il a été modifié ensuite.</translation>
    </message>
    <message>
        <source>It claims more than the certificate that issued it allows, or what it allows cannot be told.</source>
        <translation>Il revendique plus que ne permet le certificat qui l’a émis, ou l’on ne peut pas savoir ce qu’il permet.</translation>
    </message>
    <message>
        <source>It claims data outside its own school.</source>
        <translation>Il revendique des données en dehors de sa propre école.</translation>
    </message>
    <message>
        <source>It is for another kind of data than the certificate that issued it.</source>
        <translation>Il concerne un autre type de données que le certificat qui l’a émis.</translation>
    </message>
    <message>
        <source>A certificate cannot be believed. %1</source>
        <translation>Un certificat n’est pas fiable. %1</translation>
    </message>
    <message>
        <source>The key that other devices know this one by could not be made. Start the program again.</source>
        <translation>La clé à laquelle les autres appareils reconnaissent celui-ci n’a pas pu être créée. Relancez le programme.</translation>
    </message>
    <message>
        <source>This is not the certificate of a device.</source>
        <translation>Ce n’est pas le certificat d’un appareil.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be stored in %1. Check that the disk is not full and that the folder can be written to.</source>
        <translation>Le secret qui protège les clés de cet appareil n’a pas pu être stocké dans %1. Vérifiez que le disque n’est pas plein et que l’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys could not be named %1. Check that the folder can be written to.</source>
        <translation>Le secret qui protège les clés de cet appareil n’a pas pu être nommé %1. Vérifiez que l’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, cannot be read. Check to whom the file belongs.</source>
        <translation>Le secret qui protège les clés de cet appareil, %1, ne peut pas être lu. Vérifiez à qui appartient le fichier.</translation>
    </message>
    <message>
        <source>Others can read the secret that protects this device&apos;s keys, %1, and this cannot be changed from here. Allow only its owner to read it.</source>
        <translation>D’autres peuvent lire le secret qui protège les clés de cet appareil, %1, et cela ne peut pas être changé d’ici. Ne permettez qu’à son propriétaire de le lire.</translation>
    </message>
    <message>
        <source>The secret that protects this device&apos;s keys, %1, is damaged. Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Le secret qui protège les clés de cet appareil, %1, est endommagé. Remettez-le depuis une copie de ce dossier de données&#xa0;; sans elle, créez un nouveau dossier de données et rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>A certificate of the kind “%1” cannot begin a school: it has to be issued by another.</source>
        <translation>Un certificat du type «&#xa0;%1&#xa0;» ne peut pas commencer une école&#xa0;: il doit être émis par un autre.</translation>
    </message>
    <message>
        <source>This device does not hold the key of the certificate that should issue the new one.</source>
        <translation>Cet appareil ne détient pas la clé du certificat qui devrait émettre le nouveau.</translation>
    </message>
    <message>
        <source>The request does not say whom or what the certificate is for. Fill in every parameter of its kind.</source>
        <translation>La demande ne dit pas à qui ni à quoi le certificat est destiné. Remplissez chaque paramètre de son type.</translation>
    </message>
    <message>
        <source>This is not a public key that a certificate can carry. Ask for the key again; it must be an RSA key.</source>
        <translation>Ce n’est pas une clé publique qu’un certificat peut porter. Redemandez la clé&#xa0;; ce doit être une clé RSA.</translation>
    </message>
    <message>
        <source>This is not a private key that can be read here. It must be an RSA key without a passphrase.</source>
        <translation>Ce n’est pas une clé privée lisible ici. Ce doit être une clé RSA sans phrase secrète.</translation>
    </message>
    <message>
        <source>This key is not an RSA key; certificates can carry no other kind.</source>
        <translation>Cette clé n’est pas une clé RSA&#xa0;; les certificats ne peuvent en porter d’aucune autre sorte.</translation>
    </message>
    <message>
        <source>This key has %1 bits. Certificates need RSA keys of exactly 2048 bits with the usual exponent; make a new one.</source>
        <translation>Cette clé a %1 bits. Les certificats ont besoin de clés RSA d’exactement 2048 bits avec l’exposant habituel&#xa0;; créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>A signature is damaged: it breaks off in the middle.</source>
        <translation>Une signature est endommagée&#xa0;: elle s’interrompt au milieu.</translation>
    </message>
    <message>
        <source>A new key could not be made. Start the program again.</source>
        <translation>Une nouvelle clé n’a pas pu être créée. Relancez le programme.</translation>
    </message>
    <message>
        <source>The private key of this certificate is damaged and cannot sign. Restore it from a backup, or request a new certificate.</source>
        <translation>La clé privée de ce certificat est endommagée et ne peut pas signer. Restaurez-la depuis une sauvegarde, ou demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The kind of certificate “%1” is not known on this device. Both devices need the same version of the school&apos;s profile.</source>
        <translation>Le type de certificat «&#xa0;%1&#xa0;» n’est pas connu sur cet appareil. Les deux appareils ont besoin de la même version du profil de l’école.</translation>
    </message>
    <message>
        <source>A private key in the database is damaged. Restore a backup.</source>
        <translation>Une clé privée de la base de données est endommagée. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A private key in this database was locked with another secret than the one of this home. If the database was copied or restored, bring the secret file of its old home too, or request new certificates.</source>
        <translation>Une clé privée de cette base de données a été verrouillée avec un autre secret que celui de ce dossier de données. Si la base de données a été copiée ou restaurée, apportez aussi le fichier secret de son ancien dossier de données, ou demandez de nouveaux certificats.</translation>
    </message>
    <message>
        <source>What that device gave is not a certificate of this facility for this device. Nothing was kept. Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Ce que l’autre appareil a donné n’est pas un certificat de cet établissement pour cet appareil. Rien n’a été conservé. Demandez à nouveau&#xa0;; si cela persiste, demandez à un autre appareil de l’établissement.</translation>
    </message>
    <message>
        <source>The other device sent records in a form that is not known here.</source>
        <translation>L’autre appareil a envoyé des enregistrements sous une forme qui n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The compressed data is not in gzip form.</source>
        <translation>Les données compressées ne sont pas au format gzip.</translation>
    </message>
    <message>
        <source>The compressed data ends too early. Send it again.</source>
        <translation>Les données compressées se terminent trop tôt. Renvoyez-les.</translation>
    </message>
    <message>
        <source>The compressed data is damaged. Send it again.</source>
        <translation>Les données compressées sont endommagées. Renvoyez-les.</translation>
    </message>
    <message>
        <source>The compressed data would become too large. It was not unpacked.</source>
        <translation>Les données compressées deviendraient trop volumineuses. Elles n’ont pas été décompressées.</translation>
    </message>
    <message>
        <source>That name and password do not fit on the other device. Ask its administrator.</source>
        <translation>Ce nom et ce mot de passe ne conviennent pas sur l’autre appareil. Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>That account may not share this. It needs the administrator role there.</source>
        <translation>Ce compte ne peut pas partager cela. Il lui faut y avoir le rôle d’administrateur.</translation>
    </message>
    <message>
        <source>The other device takes no certificates from others.</source>
        <translation>L’autre appareil n’accepte pas de certificats des autres.</translation>
    </message>
    <message>
        <source>Port %1 and those after it are used by other programs. Choose another port.</source>
        <translation>Le port %1 et ceux qui le suivent sont utilisés par d’autres programmes. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose one above 1023.</source>
        <translation>Le port %1 est réservé au système. Choisissez-en un au-dessus de 1023.</translation>
    </message>
    <message>
        <source>This device cannot be reached at the chosen address. Check its network.</source>
        <translation>Cet appareil est injoignable à l’adresse choisie. Vérifiez son réseau.</translation>
    </message>
    <message>
        <source>“%1” is not an address. An address looks like 192.168.1.20 or https://192.168.1.20:45880.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Une adresse ressemble à 192.168.1.20 ou https://192.168.1.20:45880.</translation>
    </message>
    <message>
        <source>%1 is comparing words with another device. Wait two minutes, then try again.</source>
        <translation>%1 compare déjà des mots avec un autre appareil. Attendez deux minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 makes no new words for now, because three times they were not agreed on. Wait ten minutes, then try again close to that device.</source>
        <translation>%1 ne crée pas de nouveaux mots pour l’instant, car trois fois ils n’ont pas été confirmés. Attendez dix minutes, puis réessayez tout près de cet appareil.</translation>
    </message>
    <message>
        <source>On %1 Pitanga has no window open where words can be compared. Open it there, then try again.</source>
        <translation>Sur %1, Pitanga n’a aucune fenêtre ouverte où comparer des mots. Ouvrez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted, or runs through a third device. Nothing was shared. Use its https address.</source>
        <translation>La connexion à %1 n’est pas chiffrée, ou passe par un troisième appareil. Rien n’a été partagé. Utilisez son adresse https.</translation>
    </message>
    <message>
        <source>%1 does not know this device yet. Compare the words on both screens, then ask again.</source>
        <translation>%1 ne connaît pas encore cet appareil. Comparez les mots des deux écrans, puis redemandez.</translation>
    </message>
    <message>
        <source>%1 cannot let others join this facility: it has no certificate of it that it could pass on. Ask another device of the facility.</source>
        <translation>%1 ne peut pas laisser d’autres appareils rejoindre cet établissement&#xa0;: il n’en a aucun certificat à transmettre. Demandez à un autre appareil de l’établissement.</translation>
    </message>
    <message>
        <source>On %1 somebody decided not to let this device join. Ask the people there.</source>
        <translation>Sur %1, quelqu’un a décidé de ne pas accepter cet appareil. Demandez aux personnes sur place.</translation>
    </message>
    <message>
        <source>Nobody on %1 answered in time. Nothing was shared. Try again when somebody is there.</source>
        <translation>Personne n’a répondu à temps sur %1. Rien n’a été partagé. Réessayez quand quelqu’un sera là.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this any more: it was started anew, or too much time has passed. Try again.</source>
        <translation>%1 n’en sait plus rien&#xa0;: il a été redémarré, ou trop de temps a passé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 did not agree to this, for a reason that this version of Pitanga does not know. Update Pitanga on both devices, then try again.</source>
        <translation>%1 n’a pas accepté, pour une raison que cette version de Pitanga ne connaît pas. Mettez Pitanga à jour sur les deux appareils, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 ended it before both had answered. Nothing was shared. Try again.</source>
        <translation>%1 y a mis fin avant que les deux aient répondu. Rien n’a été partagé. Réessayez.</translation>
    </message>
    <message>
        <source>Stopped, nothing was shared. Somebody may be between the two devices, or the other screen belongs to another laptop. Start again close to that laptop.</source>
        <translation>Arrêté, rien n’a été partagé. Quelqu’un se trouve peut-être entre les deux appareils, ou l’autre écran est celui d’un autre ordinateur. Recommencez tout près de cet ordinateur.</translation>
    </message>
    <message>
        <source>The other device called at the same moment. Its words count.</source>
        <translation>L’autre appareil a appelé au même moment. Ce sont ses mots qui comptent.</translation>
    </message>
    <message>
        <source>%1 is no Pitanga and shows no words to compare. Join with an administrator&apos;s name and password instead.</source>
        <translation>%1 n’est pas un Pitanga et n’affiche pas de mots à comparer. Rejoignez plutôt l’établissement avec le nom et le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Three times the words were not agreed on, so this device makes no new ones for now. Wait ten minutes, then try again close to the other device.</source>
        <translation>Trois fois les mots n’ont pas été confirmés, donc cet appareil n’en crée pas de nouveaux pour l’instant. Attendez dix minutes, puis réessayez tout près de l’autre appareil.</translation>
    </message>
    <message>
        <source>This device is comparing words with another one already. Finish that first.</source>
        <translation>Cet appareil compare déjà des mots avec un autre. Terminez d’abord cela.</translation>
    </message>
    <message>
        <source>What %1 sent does not fit together, so no words were made. Somebody may be between the two devices. Start again close to that device.</source>
        <translation>Ce que %1 a envoyé n’est pas cohérent, donc aucun mot n’a été créé. Quelqu’un se trouve peut-être entre les deux appareils. Recommencez tout près de cet appareil.</translation>
    </message>
    <message>
        <source>The other device sent a message that makes no sense.</source>
        <translation>L’autre appareil a envoyé un message qui n’a pas de sens.</translation>
    </message>
    <message>
        <source>The other device gave an answer that cannot be understood. It may need an update.</source>
        <translation>L’autre appareil a donné une réponse incompréhensible. Il a peut-être besoin d’une mise à jour.</translation>
    </message>
    <message>
        <source>The connection runs through a third device that could read and change everything. Nothing was sent. Connect to the other device directly, then compare the words on both screens.</source>
        <translation>La connexion passe par un troisième appareil qui pourrait tout lire et modifier. Rien n’a été envoyé. Connectez-vous directement à l’autre appareil, puis comparez les mots des deux écrans.</translation>
    </message>
    <message>
        <source>The other device knows this one by another key, so it refuses to sync. Compare the words on both screens again.</source>
        <translation>L’autre appareil connaît celui-ci sous une autre clé, donc il refuse de synchroniser. Comparez à nouveau les mots des deux écrans.</translation>
    </message>
    <message>
        <source>The other device does not allow this. Its certificate or ours does not cover it.</source>
        <translation>L’autre appareil ne le permet pas. Son certificat ou le nôtre ne couvre pas cela.</translation>
    </message>
    <message>
        <source>The other device does not know this sync any more. Start it again.</source>
        <translation>L’autre appareil ne connaît plus cette synchronisation. Relancez-la.</translation>
    </message>
    <message>
        <source>The other device takes less at once than it was sent.</source>
        <translation>L’autre appareil accepte moins à la fois que ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>Too many wrong passwords came from here. Wait a minute, then try again.</source>
        <translation>Trop de mots de passe incorrects sont venus d’ici. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>The other device is busy. Try again in a minute. Nothing is lost.</source>
        <translation>L’autre appareil est occupé. Réessayez dans une minute. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device is full. Free some space on it, then try again. Nothing is lost.</source>
        <translation>L’autre appareil est plein. Libérez-y de l’espace, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The other device refused a step of the sync. Try again; nothing is lost.</source>
        <translation>L’autre appareil a refusé une étape de la synchronisation. Réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check the address and the port.</source>
        <translation>Cette adresse répond, mais pas comme un appareil qui peut synchroniser. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The key of this device for encrypted connections cannot be used.</source>
        <translation>La clé de cet appareil pour les connexions chiffrées est inutilisable.</translation>
    </message>
    <message>
        <source>The transfer was closed before all its records had arrived.</source>
        <translation>Le transfert a été fermé avant l’arrivée de tous ses enregistrements.</translation>
    </message>
    <message>
        <source>Nobody on this network has the name in %1. Check the spelling, or use a numeric address.</source>
        <translation>Personne sur ce réseau n’a le nom indiqué dans %1. Vérifiez l’orthographe, ou utilisez une adresse numérique.</translation>
    </message>
    <message>
        <source>Nobody answers at %1. Check that the other device is on, ready to sync, and in the same network.</source>
        <translation>Personne ne répond sur %1. Vérifiez que l’autre appareil est allumé, prêt à synchroniser, et sur le même réseau.</translation>
    </message>
    <message>
        <source>%1 was asked but gave no answer in time. It may be busy; try again later.</source>
        <translation>%1 n’a pas répondu à temps. Il est peut-être occupé&#xa0;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle. Try again.</source>
        <translation>La connexion à %1 a été coupée en cours de route. Réessayez.</translation>
    </message>
    <message>
        <source>That address answers, but not as a device that can sync. Check address and port: %1</source>
        <translation>Cette adresse répond, mais pas comme un appareil qui peut synchroniser. Vérifiez l’adresse et le port&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than this device accepts. It was not taken.</source>
        <translation>La réponse de %1 est plus grande que ce que cet appareil accepte. Elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Check that it offers one at this port.</source>
        <translation>Aucune connexion chiffrée à %1 n’a pu être établie. Vérifiez qu’il en propose une sur ce port.</translation>
    </message>
    <message>
        <source>%1 shows another key than the one you know. It may be a different device that uses its address. Nothing was sent. Compare the device keys before you trust it again.</source>
        <translation>%1 montre une autre clé que celle que vous connaissez. C’est peut-être un autre appareil qui utilise son adresse. Rien n’a été envoyé. Comparez les clés des appareils avant de lui refaire confiance.</translation>
    </message>
    <message>
        <source>The key of %1 is known, but its address asks for a connection without encryption. Nothing was sent. Use its https address.</source>
        <translation>La clé de %1 est connue, mais son adresse demande une connexion sans chiffrement. Rien n’a été envoyé. Utilisez son adresse https.</translation>
    </message>
    <message>
        <source>This is no address of a device: %1</source>
        <translation>Ce n’est pas l’adresse d’un appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request cannot be sent in this form.</source>
        <translation>La demande ne peut pas être envoyée sous cette forme.</translation>
    </message>
    <message>
        <source>%1 points to another place, which is not followed: %2. If that is the right one, enter it as the address.</source>
        <translation>%1 mène à un autre endroit, qui n’est pas suivi&#xa0;: %2. Si c’est le bon, saisissez-le comme adresse.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost.</source>
        <translation>Arrêté. Rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>pitanga::doctor_words</name>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Nothing stands between this laptop and %1.</source>
        <translation>Rien ne sépare cet ordinateur de %1.</translation>
    </message>
    <message>
        <source>Sync now.</source>
        <translation>Synchronisez maintenant.</translation>
    </message>
    <message>
        <source>This laptop is in no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in a cable, then check again.</source>
        <translation>Activez le Wi-Fi ou branchez un câble, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>What is remembered is not an address.</source>
        <translation>Ce qui a été retenu n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address of %1 cannot be read.</source>
        <translation>L’adresse de %1 est illisible.</translation>
    </message>
    <message>
        <source>Type its address again, as its screen shows it.</source>
        <translation>Tapez à nouveau son adresse, telle que son écran l’affiche.</translation>
    </message>
    <message>
        <source>Nobody in this network has that name.</source>
        <translation>Personne sur ce réseau n’a ce nom.</translation>
    </message>
    <message>
        <source>Nobody in this network has the name in the address of %1.</source>
        <translation>Personne sur ce réseau n’a le nom indiqué dans l’adresse de %1.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the numeric address that its screen shows.</source>
        <translation>Vérifiez l’orthographe, ou utilisez l’adresse numérique que son écran affiche.</translation>
    </message>
    <message>
        <source>There is no way to it from this network.</source>
        <translation>Aucun chemin n’y mène depuis ce réseau.</translation>
    </message>
    <message>
        <source>%1 is in another network.</source>
        <translation>%1 est sur un autre réseau.</translation>
    </message>
    <message>
        <source>Connect both to the same Wi-Fi, then check again.</source>
        <translation>Connectez les deux au même Wi-Fi, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>No device has this address now.</source>
        <translation>Aucun appareil n’a cette adresse en ce moment.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>It may be asleep or in another network. Wake it, then check again.</source>
        <translation>Il est peut-être en veille ou sur un autre réseau. Réveillez-le, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The device is there, but no program answers.</source>
        <translation>L’appareil est là, mais aucun programme ne répond.</translation>
    </message>
    <message>
        <source>%1 is there, but Pitanga does not run on it.</source>
        <translation>%1 est là, mais Pitanga n’y tourne pas.</translation>
    </message>
    <message>
        <source>Open Pitanga on that device, then check again.</source>
        <translation>Ouvrez Pitanga sur cet appareil, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Blocked. The device is there, but nothing gets through.</source>
        <translation>Bloqué. L’appareil est là, mais rien ne passe.</translation>
    </message>
    <message>
        <source>A firewall on %1 blocks Pitanga.</source>
        <translation>Un pare-feu sur %1 bloque Pitanga.</translation>
    </message>
    <message>
        <source>On that laptop, open Pitanga, then Settings, and click “Let others connect”.</source>
        <translation>Sur cet ordinateur-là, ouvrez Pitanga, puis Paramètres, et cliquez sur «&#xa0;Autoriser les connexions&#xa0;».</translation>
    </message>
    <message>
        <source>It takes the connection and then says nothing.</source>
        <translation>Il accepte la connexion, puis ne dit rien.</translation>
    </message>
    <message>
        <source>%1 takes the connection and then says nothing.</source>
        <translation>%1 accepte la connexion, puis ne dit rien.</translation>
    </message>
    <message>
        <source>It may be frozen. Start Pitanga there again, then check again.</source>
        <translation>Il est peut-être figé. Relancez-y Pitanga, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Another kind of program answers.</source>
        <translation>Un autre genre de programme répond.</translation>
    </message>
    <message>
        <source>At the address of %1 another kind of program answers.</source>
        <translation>À l’adresse de %1, un autre genre de programme répond.</translation>
    </message>
    <message>
        <source>Compare the address, down to its last digit, with the one that its screen shows.</source>
        <translation>Comparez l’adresse, jusqu’au dernier chiffre, avec celle que son écran affiche.</translation>
    </message>
    <message>
        <source>It answers without encryption, which nobody expects there.</source>
        <translation>Il répond sans chiffrement, ce qui n’est pas attendu là.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 répond sans chiffrement.</translation>
    </message>
    <message>
        <source>Use the address that begins with https, as its screen shows it.</source>
        <translation>Utilisez l’adresse qui commence par https, telle que son écran l’affiche.</translation>
    </message>
    <message>
        <source>The two cannot agree on how to encrypt.</source>
        <translation>Les deux ne parviennent pas à s’entendre sur le chiffrement.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 can be made.</source>
        <translation>Aucune connexion chiffrée à %1 ne peut être établie.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then check again.</source>
        <translation>Mettez Pitanga à jour sur les deux appareils, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>It shows another key than the one that you know.</source>
        <translation>Il montre une autre clé que celle que vous connaissez.</translation>
    </message>
    <message>
        <source>%1 is not the one you met before. Its key has changed.</source>
        <translation>%1 n’est pas celui que vous avez déjà rencontré. Sa clé a changé.</translation>
    </message>
    <message>
        <source>Do not sync before you know why: compare the words on both screens.</source>
        <translation>Ne synchronisez pas avant de savoir pourquoi&#xa0;: comparez les mots des deux écrans.</translation>
    </message>
    <message>
        <source>Another device has this address now.</source>
        <translation>Un autre appareil a maintenant cette adresse.</translation>
    </message>
    <message>
        <source>Another device has the address of %1 now.</source>
        <translation>Un autre appareil a maintenant l’adresse de %1.</translation>
    </message>
    <message>
        <source>Type the new address of %1, as its screen shows it.</source>
        <translation>Tapez la nouvelle adresse de %1, telle que son écran l’affiche.</translation>
    </message>
    <message>
        <source>Its version is too old to sync with.</source>
        <translation>Sa version est trop ancienne pour synchroniser.</translation>
    </message>
    <message>
        <source>%1 runs an older Kolibri that cannot sync.</source>
        <translation>%1 utilise un Kolibri plus ancien, qui ne peut pas synchroniser.</translation>
    </message>
    <message>
        <source>Update Kolibri there to version 0.15 or newer.</source>
        <translation>Mettez-y Kolibri à jour vers la version 0.15 ou plus récente.</translation>
    </message>
    <message>
        <source>It has too much to do at this moment.</source>
        <translation>Il a trop à faire en ce moment.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 est occupé.</translation>
    </message>
    <message>
        <source>Wait a minute, then check again. Nothing is lost.</source>
        <translation>Attendez une minute, puis vérifiez à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its program runs, but cannot answer.</source>
        <translation>Son programme tourne, mais ne peut pas répondre.</translation>
    </message>
    <message>
        <source>The program on %1 runs, but cannot answer.</source>
        <translation>Le programme sur %1 tourne, mais ne peut pas répondre.</translation>
    </message>
    <message>
        <source>Start it again there, then check again.</source>
        <translation>Relancez-le là-bas, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility.</source>
        <translation>Cet ordinateur ne fait partie d’aucun établissement.</translation>
    </message>
    <message>
        <source>This laptop belongs to no facility yet.</source>
        <translation>Cet ordinateur ne fait encore partie d’aucun établissement.</translation>
    </message>
    <message>
        <source>Join the facility of %1, and its data comes here.</source>
        <translation>Rejoignez l’établissement de %1, et ses données viendront ici.</translation>
    </message>
    <message>
        <source>The two have no facility in common.</source>
        <translation>Les deux n’ont aucun établissement en commun.</translation>
    </message>
    <message>
        <source>You and %1 have no facility in common.</source>
        <translation>Vous et %1 n’avez aucun établissement en commun.</translation>
    </message>
    <message>
        <source>Join the facility of %1 first.</source>
        <translation>Rejoignez d’abord l’établissement de %1.</translation>
    </message>
    <message>
        <source>It holds another facility with the same name.</source>
        <translation>Il détient un autre établissement du même nom.</translation>
    </message>
    <message>
        <source>%1 holds another facility with the same name.</source>
        <translation>%1 détient un autre établissement du même nom.</translation>
    </message>
    <message>
        <source>The two cannot become one. Join that one as well, if it is the right one.</source>
        <translation>Les deux ne peuvent pas devenir un seul. Rejoignez aussi celui-là, si c’est le bon.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid.</source>
        <translation>Le certificat de cet ordinateur n’est pas valide.</translation>
    </message>
    <message>
        <source>This laptop’s certificate is not valid, so %1 would refuse it.</source>
        <translation>Le certificat de cet ordinateur n’est pas valide, donc %1 le refuserait.</translation>
    </message>
    <message>
        <source>Join the facility again to get a new one. The data stays.</source>
        <translation>Rejoignez à nouveau l’établissement pour en obtenir un nouveau. Les données restent.</translation>
    </message>
    <message>
        <source>This laptop has no certificate of the facility.</source>
        <translation>Cet ordinateur n’a aucun certificat de l’établissement.</translation>
    </message>
    <message>
        <source>This laptop holds the data of the facility, but no certificate of it.</source>
        <translation>Cet ordinateur détient les données de l’établissement, mais n’en a aucun certificat.</translation>
    </message>
    <message>
        <source>Join the facility of %1 again. The data stays.</source>
        <translation>Rejoignez à nouveau l’établissement de %1. Les données restent.</translation>
    </message>
    <message>
        <source>The other device has no certificate with which it could sync.</source>
        <translation>L’autre appareil n’a aucun certificat qui lui permette de synchroniser.</translation>
    </message>
    <message>
        <source>%1 has no certificate with which it could sync.</source>
        <translation>%1 n’a aucun certificat qui lui permette de synchroniser.</translation>
    </message>
    <message>
        <source>Sync with the device where the facility was made.</source>
        <translation>Synchronisez avec l’appareil où l’établissement a été créé.</translation>
    </message>
    <message>
        <source>The two clocks are far apart.</source>
        <translation>Les deux horloges sont très éloignées.</translation>
    </message>
    <message>
        <source>The clocks of this laptop and %1 are far apart.</source>
        <translation>Les horloges de cet ordinateur et de %1 sont très éloignées.</translation>
    </message>
    <message>
        <source>Set the wrong one right, or times in lists and certificates may look odd.</source>
        <translation>Réglez celle qui est fausse, sinon les heures des listes et des certificats peuvent paraître étranges.</translation>
    </message>
    <message>
        <source>Nearly full.</source>
        <translation>Presque plein.</translation>
    </message>
    <message>
        <source>This laptop is nearly full.</source>
        <translation>Cet ordinateur est presque plein.</translation>
    </message>
    <message>
        <source>Free 50 MB or more, then check again. Nothing is lost.</source>
        <translation>Libérez 50&#xa0;Mo ou plus, puis vérifiez à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>On ne peut rien y écrire.</translation>
    </message>
    <message>
        <source>This laptop cannot store anything: the folder of its data is read-only.</source>
        <translation>Cet ordinateur ne peut rien stocker&#xa0;: le dossier de ses données est en lecture seule.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this laptop to make the folder writable.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur d’autoriser l’écriture dans le dossier.</translation>
    </message>
</context>
<context>
    <name>pitanga::error_catalogue</name>
    <message>
        <source>Another program on this laptop looks for devices too, and shares the way with nobody.</source>
        <translation>Un autre programme de cet ordinateur cherche aussi des appareils, et ne laisse la voie à personne.</translation>
    </message>
    <message>
        <source>Close that program, or add devices by their address.</source>
        <translation>Fermez ce programme, ou ajoutez les appareils par leur adresse.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm. Nothing of it was kept.</source>
        <translation>Son programme est endommagé, ou quelqu’un a fabriqué le message pour nuire. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update Pitanga or Kolibri on that device.</source>
        <translation>Synchronisez à nouveau&#xa0;; si cela persiste, mettez à jour Pitanga ou Kolibri sur cet appareil.</translation>
    </message>
    <message>
        <source>The record it needs waits for another one itself.</source>
        <translation>L’enregistrement dont il a besoin en attend lui-même un autre.</translation>
    </message>
    <message>
        <source>Sync again later. It is applied by itself then.</source>
        <translation>Synchronisez à nouveau plus tard. Il s’appliquera alors tout seul.</translation>
    </message>
    <message>
        <source>It belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>Cet élément appartient à une partie qui n’a pas été choisie, ou viendra avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Sync again, or choose more to sync.</source>
        <translation>Synchronisez à nouveau, ou choisissez d’en synchroniser plus.</translation>
    </message>
    <message>
        <source>It was damaged on the device that made it.</source>
        <translation>Il a été endommagé sur l’appareil qui l’a créé.</translation>
    </message>
    <message>
        <source>Ask that device to save the record again, then sync.</source>
        <translation>Faites enregistrer à nouveau ces données sur cet appareil, puis synchronisez.</translation>
    </message>
    <message>
        <source>Its program does not keep to the protocol.</source>
        <translation>Son programme ne respecte pas le protocole.</translation>
    </message>
    <message>
        <source>Update Pitanga or Kolibri on that device, then sync again.</source>
        <translation>Mettez à jour Pitanga ou Kolibri sur cet appareil, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>It can pass on only what it was given itself.</source>
        <translation>Il ne peut transmettre que ce qu’il a reçu lui-même.</translation>
    </message>
    <message>
        <source>Ask the device where the facility was made.</source>
        <translation>Demandez à l’appareil où l’établissement a été créé.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody stands in between. Nothing was kept.</source>
        <translation>Son programme est endommagé, ou quelqu’un s’est glissé entre les deux. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Compare the words on both screens, then ask again.</source>
        <translation>Comparez les mots des deux écrans, puis redemandez.</translation>
    </message>
    <message>
        <source>The certificate came without its key, or the key was made on another device.</source>
        <translation>Le certificat est arrivé sans sa clé, ou la clé a été créée sur un autre appareil.</translation>
    </message>
    <message>
        <source>Join the facility again from this laptop.</source>
        <translation>Rejoignez à nouveau l’établissement depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>It knows far more devices than a facility has, or somebody made the message to do harm.</source>
        <translation>Il connaît bien plus d’appareils qu’un établissement n’en a, ou quelqu’un a fabriqué le message pour nuire.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, ask its administrator.</source>
        <translation>Synchronisez à nouveau&#xa0;; si cela persiste, demandez à son administrateur.</translation>
    </message>
    <message>
        <source>Its program does not keep to what was agreed for this sync.</source>
        <translation>Son programme ne respecte pas ce qui a été convenu pour cette synchronisation.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody changed them on the way. Nothing was kept of them.</source>
        <translation>Son programme est endommagé, ou quelqu’un les a modifiés en route. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>The record it refers to waits itself.</source>
        <translation>L’enregistrement auquel il renvoie attend lui-même.</translation>
    </message>
    <message>
        <source>The record it refers to belongs to a part that was not chosen, or comes with the next sync.</source>
        <translation>L’enregistrement auquel il renvoie appartient à une partie qui n’a pas été choisie, ou viendra avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>A field that its id is made of was changed by another program.</source>
        <translation>Un champ dont dépend son identifiant a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Delete it and make it again.</source>
        <translation>Supprimez-le et recréez-le.</translation>
    </message>
    <message>
        <source>Each of them holds data that the other has no certificate for.</source>
        <translation>Chacun d’eux détient des données pour lesquelles l’autre n’a pas de certificat.</translation>
    </message>
    <message>
        <source>Join the facility of the other device first.</source>
        <translation>Rejoignez d’abord l’établissement de l’autre appareil.</translation>
    </message>
    <message>
        <source>One of the two may read but not write there, or the other way round.</source>
        <translation>L’un des deux peut y lire mais pas écrire, ou l’inverse.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that allows it.</source>
        <translation>Demandez à l’administrateur un certificat qui le permet.</translation>
    </message>
    <message>
        <source>One of the two may hold less than was chosen.</source>
        <translation>L’un des deux peut détenir moins que ce qui a été choisi.</translation>
    </message>
    <message>
        <source>Choose less, or ask the administrator for a wider certificate.</source>
        <translation>Choisissez moins, ou demandez à l’administrateur un certificat plus large.</translation>
    </message>
    <message>
        <source>Two programs of this laptop would get in each other&apos;s way.</source>
        <translation>Deux programmes de cet ordinateur se gêneraient.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, then try again.</source>
        <translation>Attendez la fin de cette synchronisation, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody may use the certificate of another device.</source>
        <translation>Quelqu’un utilise peut-être le certificat d’un autre appareil.</translation>
    </message>
    <message>
        <source>Do not sync with it. Compare the words, and ask its administrator.</source>
        <translation>Ne synchronisez pas avec lui. Comparez les mots, et demandez à son administrateur.</translation>
    </message>
    <message>
        <source>It was revoked or removed since the two met.</source>
        <translation>Il a été révoqué ou retiré depuis la rencontre des deux.</translation>
    </message>
    <message>
        <source>Join the facility again.</source>
        <translation>Rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>The reason is known on that device. Nothing is lost.</source>
        <translation>La raison est connue sur cet appareil. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Look at its screen, or sync from here.</source>
        <translation>Regardez son écran, ou synchronisez d’ici.</translation>
    </message>
    <message>
        <source>It was closed, or the network broke. Nothing is lost.</source>
        <translation>Il a été fermé, ou le réseau a été coupé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sync from here, or wait until it comes again.</source>
        <translation>Synchronisez d’ici, ou attendez qu’il revienne.</translation>
    </message>
    <message>
        <source>It met a mistake of its own. Nothing is lost.</source>
        <translation>Il a rencontré un problème interne. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look at its log.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, consultez son journal.</translation>
    </message>
    <message>
        <source>It has too much to do, or hangs. Nothing is lost.</source>
        <translation>Il a trop à faire, ou est bloqué. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again later; start its program again if it stays so.</source>
        <translation>Réessayez plus tard&#xa0;; relancez son programme si cela persiste.</translation>
    </message>
    <message>
        <source>It was started anew, or waited for too long.</source>
        <translation>Il a été redémarré, ou a attendu trop longtemps.</translation>
    </message>
    <message>
        <source>Start the sync again. It goes on from where it was.</source>
        <translation>Relancez la synchronisation. Elle reprendra là où elle en était.</translation>
    </message>
    <message>
        <source>The last sync broke off, and that device has not noticed yet.</source>
        <translation>La dernière synchronisation a été coupée, et cet appareil ne l’a pas encore remarqué.</translation>
    </message>
    <message>
        <source>Wait a moment, then sync again.</source>
        <translation>Attendez un instant, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Its certificate or this laptop&apos;s does not cover that data. Nothing of it was taken.</source>
        <translation>Son certificat ou celui de cet ordinateur ne couvre pas ces données. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>Ask an administrator which part this laptop may hold.</source>
        <translation>Demandez à un administrateur quelle partie cet ordinateur peut détenir.</translation>
    </message>
    <message>
        <source>A part was lost on the way or left out. What came is kept.</source>
        <translation>Une partie a été perdue en route ou oubliée. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Sync again.</source>
        <translation>Synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>They were erased while they were on their way.</source>
        <translation>Ils ont été effacés pendant qu’ils étaient en route.</translation>
    </message>
    <message>
        <source>Every box of the choice is empty.</source>
        <translation>Toutes les cases du choix sont vides.</translation>
    </message>
    <message>
        <source>Choose what to sync, then try again.</source>
        <translation>Choisissez que synchroniser, puis réessayez.</translation>
    </message>
    <message>
        <source>What was chosen lies outside of what one of them may hold.</source>
        <translation>Ce qui a été choisi dépasse ce que l’un des deux peut détenir.</translation>
    </message>
    <message>
        <source>Choose something else, or ask an administrator.</source>
        <translation>Choisissez autre chose, ou demandez à un administrateur.</translation>
    </message>
    <message>
        <source>You stopped it. What has arrived is kept.</source>
        <translation>Vous l’avez arrêtée. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Sync again; it goes on from there.</source>
        <translation>Synchronisez à nouveau&#xa0;; cela reprendra là.</translation>
    </message>
    <message>
        <source>It is the address of this laptop itself.</source>
        <translation>C’est l’adresse de cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>Use the address that the other screen shows.</source>
        <translation>Utilisez l’adresse que l’autre écran affiche.</translation>
    </message>
    <message>
        <source>It was made for something else than schools.</source>
        <translation>Ces données ont été faites pour autre chose que des écoles.</translation>
    </message>
    <message>
        <source>Add the profile of that data, or sync with another device.</source>
        <translation>Ajoutez le profil de ces données, ou synchronisez avec un autre appareil.</translation>
    </message>
    <message>
        <source>The program or the power stopped while they were stored.</source>
        <translation>Le programme ou le courant s’est arrêté pendant leur stockage.</translation>
    </message>
    <message>
        <source>Sync again; they are sent once more.</source>
        <translation>Synchronisez à nouveau&#xa0;; ils seront renvoyés.</translation>
    </message>
    <message>
        <source>Ask again; if it stays so, ask another device of the facility.</source>
        <translation>Redemandez&#xa0;; si cela persiste, demandez à un autre appareil de l’établissement.</translation>
    </message>
    <message>
        <source>Its program is newer or older than this one.</source>
        <translation>Son programme est plus récent ou plus ancien que celui-ci.</translation>
    </message>
    <message>
        <source>Update both devices, then sync again.</source>
        <translation>Mettez les deux appareils à jour, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>It was changed on the way, or its sender marked it wrongly.</source>
        <translation>Elles ont été modifiées en route, ou l’expéditeur les a mal étiquetées.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Renvoyez-les.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>La connexion a été coupée en cours de route.</translation>
    </message>
    <message>
        <source>It was changed on the way.</source>
        <translation>Elles ont été modifiées en route.</translation>
    </message>
    <message>
        <source>A small message that unpacks to a huge one is a way to do harm.</source>
        <translation>Un petit message qui en devient un énorme une fois décompressé est un moyen de nuire.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, do not sync with that device.</source>
        <translation>Synchronisez à nouveau&#xa0;; si cela persiste, ne synchronisez pas avec cet appareil.</translation>
    </message>
    <message>
        <source>A letter differs, or the account is on another device.</source>
        <translation>Une lettre diffère, ou le compte est sur un autre appareil.</translation>
    </message>
    <message>
        <source>Ask the administrator of that device.</source>
        <translation>Demandez à l’administrateur de cet appareil.</translation>
    </message>
    <message>
        <source>Only an administrator may pass on a whole facility.</source>
        <translation>Seul un administrateur peut transmettre tout un établissement.</translation>
    </message>
    <message>
        <source>Use an administrator&apos;s account, or choose less.</source>
        <translation>Utilisez le compte d’un administrateur, ou choisissez moins.</translation>
    </message>
    <message>
        <source>Its program does not offer to hold what others push to it.</source>
        <translation>Son programme ne propose pas de garder ce que d’autres lui envoient d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Sync from that device instead.</source>
        <translation>Synchronisez plutôt depuis cet appareil.</translation>
    </message>
    <message>
        <source>Several programs on this laptop serve others.</source>
        <translation>Plusieurs programmes de cet ordinateur servent les autres.</translation>
    </message>
    <message>
        <source>Choose another port in the settings, or close them.</source>
        <translation>Choisissez un autre port dans les paramètres, ou fermez-les.</translation>
    </message>
    <message>
        <source>Ports below 1024 need the rights of the system.</source>
        <translation>Les ports en dessous de 1024 exigent les droits du système.</translation>
    </message>
    <message>
        <source>Choose one from 1024 to 65535.</source>
        <translation>Choisissez-en un de 1024 à 65535.</translation>
    </message>
    <message>
        <source>The address belongs to no network that this laptop is in.</source>
        <translation>L’adresse n’appartient à aucun réseau où se trouve cet ordinateur.</translation>
    </message>
    <message>
        <source>Check its network, then start again.</source>
        <translation>Vérifiez son réseau, puis recommencez.</translation>
    </message>
    <message>
        <source>Something is missing or misspelt.</source>
        <translation>Quelque chose manque ou est mal écrit.</translation>
    </message>
    <message>
        <source>Type it as the other screen shows it, such as 192.168.1.20.</source>
        <translation>Tapez-la comme l’autre écran l’affiche, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>One comparison after the other: so nobody mixes up the words.</source>
        <translation>Une comparaison après l’autre&#xa0;: ainsi personne ne confond les mots.</translation>
    </message>
    <message>
        <source>Wait two minutes, then try again.</source>
        <translation>Attendez deux minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody may be guessing. The pause makes that hopeless.</source>
        <translation>Quelqu’un essaie peut-être de deviner. La pause rend cela sans espoir.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to that device.</source>
        <translation>Attendez dix minutes, puis réessayez tout près de cet appareil.</translation>
    </message>
    <message>
        <source>The words have to be seen by somebody there. A kiosk shows none.</source>
        <translation>Quelqu’un doit voir les mots là-bas. Un kiosque n’en affiche pas.</translation>
    </message>
    <message>
        <source>Open Pitanga there, then try again.</source>
        <translation>Ouvrez Pitanga là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>Without encryption nothing proves who is at the other end. Nothing was shared.</source>
        <translation>Sans chiffrement, rien ne prouve qui est à l’autre bout. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Utilisez son adresse https.</translation>
    </message>
    <message>
        <source>Nobody has proved yet that the two really talk to each other.</source>
        <translation>Personne n’a encore prouvé que les deux se parlent vraiment.</translation>
    </message>
    <message>
        <source>It was given its own part only.</source>
        <translation>Il n’a reçu que sa propre partie.</translation>
    </message>
    <message>
        <source>Ask another device of the facility.</source>
        <translation>Demandez à un autre appareil de l’établissement.</translation>
    </message>
    <message>
        <source>They do not know this laptop, or it was a mistake.</source>
        <translation>On n’y connaît pas cet ordinateur, ou c’était une méprise.</translation>
    </message>
    <message>
        <source>Ask the people there.</source>
        <translation>Demandez aux personnes sur place.</translation>
    </message>
    <message>
        <source>Nobody was at its screen. Nothing was shared.</source>
        <translation>Personne n’était devant son écran. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Try again when somebody is there.</source>
        <translation>Réessayez quand quelqu’un sera là.</translation>
    </message>
    <message>
        <source>It was started anew, or too much time has passed.</source>
        <translation>Il a été redémarré, ou trop de temps a passé.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>That device has a newer Pitanga.</source>
        <translation>Cet appareil a un Pitanga plus récent.</translation>
    </message>
    <message>
        <source>Update Pitanga on both devices, then try again.</source>
        <translation>Mettez Pitanga à jour sur les deux appareils, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody closed the page there. Nothing was shared.</source>
        <translation>Quelqu’un y a fermé la page. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices, or the other screen belongs to another laptop. Nothing was shared.</source>
        <translation>Quelqu’un se trouve peut-être entre les deux appareils, ou l’autre écran est celui d’un autre ordinateur. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Start again close to that laptop.</source>
        <translation>Recommencez tout près de cet ordinateur.</translation>
    </message>
    <message>
        <source>Both wanted to compare at the same moment.</source>
        <translation>Les deux ont voulu comparer au même moment.</translation>
    </message>
    <message>
        <source>Go on with the words that are shown.</source>
        <translation>Continuez avec les mots affichés.</translation>
    </message>
    <message>
        <source>Kolibri and Morango know passwords only.</source>
        <translation>Kolibri et Morango ne connaissent que les mots de passe.</translation>
    </message>
    <message>
        <source>Join with an administrator&apos;s name and password instead.</source>
        <translation>Rejoignez plutôt l’établissement avec le nom et le mot de passe d’un administrateur.</translation>
    </message>
    <message>
        <source>Wait ten minutes, then try again close to the other device.</source>
        <translation>Attendez dix minutes, puis réessayez tout près de l’autre appareil.</translation>
    </message>
    <message>
        <source>Finish or leave that one first.</source>
        <translation>Terminez ou quittez d’abord celle-là.</translation>
    </message>
    <message>
        <source>Somebody may be between the two devices. Nothing was shared.</source>
        <translation>Quelqu’un se trouve peut-être entre les deux appareils. Rien n’a été partagé.</translation>
    </message>
    <message>
        <source>Start again close to that device.</source>
        <translation>Recommencez tout près de cet appareil.</translation>
    </message>
    <message>
        <source>Its program is damaged, or somebody made the message to do harm.</source>
        <translation>Son programme est endommagé, ou quelqu’un a fabriqué le message pour nuire.</translation>
    </message>
    <message>
        <source>Sync again; if it stays so, update that device.</source>
        <translation>Synchronisez à nouveau&#xa0;; si cela persiste, mettez cet appareil à jour.</translation>
    </message>
    <message>
        <source>Its program is newer, older or damaged.</source>
        <translation>Son programme est plus récent, plus ancien ou endommagé.</translation>
    </message>
    <message>
        <source>Update the older of the two devices, then try again.</source>
        <translation>Mettez à jour le plus ancien des deux appareils, puis réessayez.</translation>
    </message>
    <message>
        <source>A third device answers in the name of the other. Nothing was sent.</source>
        <translation>Un troisième appareil répond au nom de l’autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connect to the other device directly, then compare the words on both screens.</source>
        <translation>Connectez-vous directement à l’autre appareil, puis comparez les mots des deux écrans.</translation>
    </message>
    <message>
        <source>This laptop was set up anew, or somebody stands in between.</source>
        <translation>Cet ordinateur a été réinstallé, ou quelqu’un s’est glissé entre les deux.</translation>
    </message>
    <message>
        <source>Compare the words on both screens again.</source>
        <translation>Comparez à nouveau les mots des deux écrans.</translation>
    </message>
    <message>
        <source>Its certificate or ours does not cover it.</source>
        <translation>Son certificat ou le nôtre ne couvre pas cela.</translation>
    </message>
    <message>
        <source>It has little memory or strict limits.</source>
        <translation>Il a peu de mémoire ou des limites strictes.</translation>
    </message>
    <message>
        <source>Choose less to sync, then try again.</source>
        <translation>Choisissez d’en synchroniser moins, puis réessayez.</translation>
    </message>
    <message>
        <source>Somebody may be guessing a password.</source>
        <translation>Quelqu’un essaie peut-être de deviner un mot de passe.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again with the right one.</source>
        <translation>Attendez une minute, puis réessayez avec le bon.</translation>
    </message>
    <message>
        <source>It serves many devices at this moment. Nothing is lost.</source>
        <translation>Il sert beaucoup d’appareils en ce moment. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>There is no room for what was sent. Nothing is lost.</source>
        <translation>Il n’y a pas de place pour ce qui a été envoyé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space on it, then try again.</source>
        <translation>Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The reason is in its log. Nothing is lost.</source>
        <translation>La raison est dans son journal. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, find the cause on its card.</source>
        <translation>Réessayez&#xa0;; si cela persiste, trouvez la cause sur sa carte.</translation>
    </message>
    <message>
        <source>Another kind of program answers there.</source>
        <translation>Un autre genre de programme y répond.</translation>
    </message>
    <message>
        <source>Check the address and the port with the other screen.</source>
        <translation>Vérifiez l’adresse et le port avec l’autre écran.</translation>
    </message>
    <message>
        <source>It is damaged, or the system&apos;s encryption is too old or too new for it.</source>
        <translation>Elle est endommagée, ou le chiffrement du système est trop ancien ou trop récent pour elle.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home and join again.</source>
        <translation>Relancez Pitanga&#xa0;; si cela persiste, créez un nouveau dossier de données et rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>The other device stopped in the middle. What came is kept.</source>
        <translation>L’autre appareil s’est arrêté en cours de route. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>It is misspelt, or that device is in another network.</source>
        <translation>Il est mal écrit, ou cet appareil est sur un autre réseau.</translation>
    </message>
    <message>
        <source>Check the spelling, or use a numeric address.</source>
        <translation>Vérifiez l’orthographe, ou utilisez une adresse numérique.</translation>
    </message>
    <message>
        <source>It is off, asleep, in another network, or a firewall blocks it.</source>
        <translation>Il est éteint, en veille, sur un autre réseau, ou un pare-feu le bloque.</translation>
    </message>
    <message>
        <source>Wake it and look at its network, then try again or find the cause.</source>
        <translation>Réveillez-le et vérifiez son réseau, puis réessayez ou trouvez la cause.</translation>
    </message>
    <message>
        <source>It is busy, or the network is slow. Nothing is lost.</source>
        <translation>Il est occupé, ou le réseau est lent. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>It went out of range, fell asleep, or the network stopped. What came is kept.</source>
        <translation>Il est sorti de portée, s’est mis en veille, ou le réseau s’est arrêté. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Try again; it goes on from there.</source>
        <translation>Réessayez&#xa0;; cela reprendra là.</translation>
    </message>
    <message>
        <source>An answer without end is a way to do harm.</source>
        <translation>Une réponse sans fin est un moyen de nuire.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do not sync with that device.</source>
        <translation>Réessayez&#xa0;; si cela persiste, ne synchronisez pas avec cet appareil.</translation>
    </message>
    <message>
        <source>There is no encryption at this port, or one that is too old.</source>
        <translation>Il n’y a pas de chiffrement sur ce port, ou il est trop ancien.</translation>
    </message>
    <message>
        <source>Check the address and the port; update both devices.</source>
        <translation>Vérifiez l’adresse et le port&#xa0;; mettez les deux appareils à jour.</translation>
    </message>
    <message>
        <source>It was set up anew, or another device uses its address. Nothing was sent.</source>
        <translation>Il a été réinstallé, ou un autre appareil utilise son adresse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Compare the words on both screens before you trust it again.</source>
        <translation>Comparez les mots des deux écrans avant de lui refaire confiance.</translation>
    </message>
    <message>
        <source>Somebody may have removed the encryption. Nothing was sent.</source>
        <translation>Quelqu’un a peut-être retiré le chiffrement. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga.</source>
        <translation>C’est un défaut de Pitanga.</translation>
    </message>
    <message>
        <source>Send the report to whoever helps you.</source>
        <translation>Envoyez le rapport à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>It moved, or a page for guests of the Wi-Fi answers first.</source>
        <translation>L’adresse a changé, ou une page d’accueil du Wi-Fi répond d’abord.</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks, or enter the other address if it is right.</source>
        <translation>Connectez-vous au Wi-Fi s’il le demande, ou saisissez l’autre adresse si c’est la bonne.</translation>
    </message>
    <message>
        <source>The program was closed, or you stopped it. Nothing is lost.</source>
        <translation>Le programme a été fermé, ou vous l’avez arrêté. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Relancez quand vous voulez.</translation>
    </message>
    <message>
        <source>It was forgotten here, or its facility was removed, while this page was open.</source>
        <translation>Il a été oublié ici, ou son établissement a été retiré, pendant que cette page était ouverte.</translation>
    </message>
    <message>
        <source>Look at the page Nearby, and add the device again by its address.</source>
        <translation>Regardez la page «&#xa0;À proximité&#xa0;», et ajoutez à nouveau l’appareil par son adresse.</translation>
    </message>
    <message>
        <source>Others have to recognise this laptop by its name.</source>
        <translation>Les autres doivent reconnaître cet ordinateur à son nom.</translation>
    </message>
    <message>
        <source>Type a name with at least one letter or digit.</source>
        <translation>Tapez un nom avec au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>What is to be moved cannot be counted while records are on their way.</source>
        <translation>Ce qui est à transférer ne peut pas être compté pendant que des enregistrements sont en route.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or cancel it on its card.</source>
        <translation>Attendez la fin de cette synchronisation, ou annulez-la sur sa carte.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, out of range, or no cable is plugged in.</source>
        <translation>Le Wi-Fi est désactivé, hors de portée, ou aucun câble n’est branché.</translation>
    </message>
    <message>
        <source>Switch on Wi-Fi or plug in a cable, in the network that the others are in.</source>
        <translation>Activez le Wi-Fi ou branchez un câble, sur le réseau où se trouvent les autres.</translation>
    </message>
    <message>
        <source>It asked long ago, was closed, or was answered on another screen.</source>
        <translation>Sa demande est ancienne, il a été fermé, ou une réponse a été donnée sur un autre écran.</translation>
    </message>
    <message>
        <source>Let it ask once more.</source>
        <translation>Laissez-le demander encore une fois.</translation>
    </message>
    <message>
        <source>It was moved or removed, or belongs to somebody else.</source>
        <translation>Il a été déplacé ou retiré, ou appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether you may open it.</source>
        <translation>Vérifiez qu’il est toujours là, et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>A certificate file has a few thousand letters; this is something else.</source>
        <translation>Un fichier de certificat a quelques milliers de lettres&#xa0;; ceci est autre chose.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Choisissez le fichier que l’administrateur vous a donné.</translation>
    </message>
    <message>
        <source>The data was made for another version of the school&apos;s profile.</source>
        <translation>Les données ont été faites pour une autre version du profil de l’école.</translation>
    </message>
    <message>
        <source>Go back to the list and choose another kind.</source>
        <translation>Revenez à la liste et choisissez un autre type.</translation>
    </message>
    <message>
        <source>Go back to the list and sort by another column.</source>
        <translation>Revenez à la liste et triez selon une autre colonne.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps by a sync.</source>
        <translation>Il a été supprimé entre-temps, peut-être par une synchronisation.</translation>
    </message>
    <message>
        <source>Go back to the list; it shows what is there now.</source>
        <translation>Revenez à la liste&#xa0;; elle montre ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>Kolibri computes them in ways of its own.</source>
        <translation>Kolibri les calcule à sa propre manière.</translation>
    </message>
    <message>
        <source>Make it in Kolibri and sync, or change one that is here.</source>
        <translation>Créez-le dans Kolibri et synchronisez, ou modifiez-en un qui est ici.</translation>
    </message>
    <message>
        <source>A record of a facility can only be made together with its first certificate.</source>
        <translation>Un enregistrement d’établissement ne peut être créé qu’avec son premier certificat.</translation>
    </message>
    <message>
        <source>Create the facility instead of adding its record.</source>
        <translation>Créez l’établissement au lieu d’ajouter son enregistrement.</translation>
    </message>
    <message>
        <source>It was typed or edited by hand.</source>
        <translation>Il a été tapé ou modifié à la main.</translation>
    </message>
    <message>
        <source>Leave the id out, or copy it exactly.</source>
        <translation>Omettez l’identifiant, ou copiez-le exactement.</translation>
    </message>
    <message>
        <source>The profile has no place for a record with these values.</source>
        <translation>Le profil n’a pas de place pour un enregistrement avec ces valeurs.</translation>
    </message>
    <message>
        <source>Fill in what it belongs to, then save again.</source>
        <translation>Indiquez à quoi il appartient, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Every record needs a name of its own within its device.</source>
        <translation>Chaque enregistrement a besoin d’un nom à lui sur son appareil.</translation>
    </message>
    <message>
        <source>Leave it out, and Pitanga makes one.</source>
        <translation>Omettez-le, et Pitanga en crée un.</translation>
    </message>
    <message>
        <source>Other devices could not store so long a one.</source>
        <translation>Les autres appareils ne pourraient pas stocker une valeur si longue.</translation>
    </message>
    <message>
        <source>Use a shorter one, or leave it out.</source>
        <translation>Utilisez-en un plus court, ou omettez-le.</translation>
    </message>
    <message>
        <source>Use shorter ids for what it belongs to.</source>
        <translation>Utilisez des identifiants plus courts pour ce à quoi il appartient.</translation>
    </message>
    <message>
        <source>The installation is incomplete.</source>
        <translation>L’installation est incomplète.</translation>
    </message>
    <message>
        <source>A letter differs, or the person has another account.</source>
        <translation>Une lettre diffère, ou la personne a un autre compte.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the administrator for a new password.</source>
        <translation>Vérifiez les deux et réessayez, ou demandez un nouveau mot de passe à l’administrateur.</translation>
    </message>
    <message>
        <source>A value does not fit the rules of accounts; it is named above.</source>
        <translation>Une valeur ne respecte pas les règles des comptes&#xa0;; elle est nommée ci-dessus.</translation>
    </message>
    <message>
        <source>Change that value, then save again.</source>
        <translation>Modifiez cette valeur, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>This laptop neither joined nor created one.</source>
        <translation>Cet ordinateur n’en a ni rejoint ni créé.</translation>
    </message>
    <message>
        <source>Create a facility, or join one nearby.</source>
        <translation>Créez un établissement, ou rejoignez-en un à proximité.</translation>
    </message>
    <message>
        <source>It was never joined, or its id is misspelt.</source>
        <translation>Il n’a jamais été rejoint, ou son identifiant est mal écrit.</translation>
    </message>
    <message>
        <source>Choose one of the facilities that are here.</source>
        <translation>Choisissez l’un des établissements qui sont ici.</translation>
    </message>
    <message>
        <source>A person belongs to exactly one of them.</source>
        <translation>Une personne appartient à un seul d’entre eux.</translation>
    </message>
    <message>
        <source>Name the facility.</source>
        <translation>Nommez l’établissement.</translation>
    </message>
    <message>
        <source>It was started for another kind of data.</source>
        <translation>Il a été lancé pour un autre type de données.</translation>
    </message>
    <message>
        <source>Start Pitanga with the profile of schools.</source>
        <translation>Lancez Pitanga avec le profil des écoles.</translation>
    </message>
    <message>
        <source>The profile does not say who may own everything.</source>
        <translation>Le profil ne dit pas qui peut tout posséder.</translation>
    </message>
    <message>
        <source>Use a profile with a full-facility scope.</source>
        <translation>Utilisez un profil avec une portée «&#xa0;établissement entier&#xa0;».</translation>
    </message>
    <message>
        <source>Its people have not arrived, or it has none yet.</source>
        <translation>Ses membres ne sont pas arrivés, ou elle n’en a pas encore.</translation>
    </message>
    <message>
        <source>Sync first, or add learners.</source>
        <translation>Synchronisez d’abord, ou ajoutez des apprenants.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another profile.</source>
        <translation>Il est mal écrit, ou appartient à un autre profil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that the page Data lists.</source>
        <translation>Choisissez l’un des types affichés sur la page «&#xa0;Données&#xa0;».</translation>
    </message>
    <message>
        <source>The data was made with a profile that was not added here.</source>
        <translation>Les données ont été faites avec un profil qui n’a pas été ajouté ici.</translation>
    </message>
    <message>
        <source>Add that profile, then try again.</source>
        <translation>Ajoutez ce profil, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody can pass on more than they were given.</source>
        <translation>Personne ne peut transmettre plus que ce qu’il a reçu.</translation>
    </message>
    <message>
        <source>Choose less, or let a device approve that holds the whole facility.</source>
        <translation>Choisissez moins, ou laissez un appareil qui détient tout l’établissement l’accepter.</translation>
    </message>
    <message>
        <source>A certificate without any part would open nothing.</source>
        <translation>Un certificat sans aucune partie n’ouvrirait rien.</translation>
    </message>
    <message>
        <source>Choose everything, or at least one learner.</source>
        <translation>Choisissez tout, ou au moins un apprenant.</translation>
    </message>
    <message>
        <source>Somebody deleted the account meanwhile.</source>
        <translation>Quelqu’un a supprimé le compte entre-temps.</translation>
    </message>
    <message>
        <source>Choose again from the list.</source>
        <translation>Choisissez à nouveau dans la liste.</translation>
    </message>
    <message>
        <source>It was forgotten.</source>
        <translation>Il a été oublié.</translation>
    </message>
    <message>
        <source>Add it again on the page Nearby.</source>
        <translation>Ajoutez-le à nouveau sur la page «&#xa0;À proximité&#xa0;».</translation>
    </message>
    <message>
        <source>The folder cannot be written to, or the disk is full.</source>
        <translation>On ne peut pas écrire dans le dossier, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation>Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Pitanga runs twice for the same data: as a window, a kiosk or a server.</source>
        <translation>Pitanga tourne deux fois pour les mêmes données&#xa0;: comme fenêtre, kiosque ou serveur.</translation>
    </message>
    <message>
        <source>Use the one that runs already, or close it and start this one again.</source>
        <translation>Utilisez celui qui tourne déjà, ou fermez-le et relancez celui-ci.</translation>
    </message>
    <message>
        <source>The text comes from a damaged file, or somebody made it to do harm.</source>
        <translation>Le texte vient d’un fichier endommagé, ou quelqu’un l’a fabriqué pour nuire.</translation>
    </message>
    <message>
        <source>Use another copy of the file.</source>
        <translation>Utilisez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand.</source>
        <translation>Le fichier est endommagé ou a été modifié à la main.</translation>
    </message>
    <message>
        <source>Mend it at that place, or use another copy.</source>
        <translation>Corrigez-le à cet endroit, ou utilisez une autre copie.</translation>
    </message>
    <message>
        <source>A word was misspelt or left out when the key was copied.</source>
        <translation>Un mot a été mal écrit ou oublié en copiant la clé.</translation>
    </message>
    <message>
        <source>Compare it with the other screen, word by word.</source>
        <translation>Comparez-le avec l’autre écran, mot par mot.</translation>
    </message>
    <message>
        <source>There is no room for what was to be stored. All before it is kept.</source>
        <translation>Il n’y a pas de place pour ce qui devait être stocké. Tout ce qui précède est conservé.</translation>
    </message>
    <message>
        <source>Empty the trash or move files away, then try again.</source>
        <translation>Videz la corbeille ou déplacez des fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program wrote to that file, or the disk lost a part of it. It was left as it is.</source>
        <translation>Un autre programme a écrit dans ce fichier, ou le disque en a perdu une partie. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or choose another home.</source>
        <translation>Remettez-en une copie, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or another program wrote to it.</source>
        <translation>Le disque en a perdu une partie, ou un autre programme y a écrit.</translation>
    </message>
    <message>
        <source>Remove it: the next sync fetches those records again, and nothing else is in it.</source>
        <translation>Retirez-le&#xa0;: la prochaine synchronisation reprendra ces enregistrements, et il ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or the power went at a bad moment. It was left as it is.</source>
        <translation>Le disque en a perdu une partie, ou le courant a été coupé au mauvais moment. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or make a new home and sync.</source>
        <translation>Remettez-en une copie, ou créez un nouveau dossier de données et synchronisez.</translation>
    </message>
    <message>
        <source>Two programs use the same data, and one holds it for too long.</source>
        <translation>Deux programmes utilisent les mêmes données, et l’un les retient trop longtemps.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The file belongs to another account, or the disk is read-only.</source>
        <translation>Le fichier appartient à un autre compte, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Sign in as its owner, or let the owner give it to you.</source>
        <translation>Connectez-vous comme son propriétaire, ou demandez-lui de vous le céder.</translation>
    </message>
    <message>
        <source>Its folder is missing, or belongs to another account.</source>
        <translation>Son dossier manque, ou appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation>Vérifiez que le dossier est là et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk is full, failing, or was pulled out.</source>
        <translation>Le disque est plein, défaillant, ou a été débranché.</translation>
    </message>
    <message>
        <source>Free some space and check the disk, then try again.</source>
        <translation>Libérez de l’espace et vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>You or the program asked for it.</source>
        <translation>Vous ou le programme l’avez demandé.</translation>
    </message>
    <message>
        <source>Too many programs are open for this laptop.</source>
        <translation>Trop de programmes sont ouverts pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>This is a mistake in Pitanga or a damaged database.</source>
        <translation>C’est un défaut de Pitanga ou une base de données endommagée.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, send the report to whoever helps you.</source>
        <translation>Relancez Pitanga&#xa0;; si cela persiste, envoyez le rapport à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Install the package of Qt for SQLite, then start Pitanga again.</source>
        <translation>Installez le paquet Qt pour SQLite, puis relancez Pitanga.</translation>
    </message>
    <message>
        <source>It was busy, or the network is slow.</source>
        <translation>Il était occupé, ou le réseau est lent.</translation>
    </message>
    <message>
        <source>The folder is new, or another one was meant.</source>
        <translation>Le dossier est nouveau, ou c’est un autre qui était visé.</translation>
    </message>
    <message>
        <source>Check the folder, or make a home there with “init”.</source>
        <translation>Vérifiez le dossier, ou créez-y un dossier de données avec «&#xa0;init&#xa0;».</translation>
    </message>
    <message>
        <source>The folder above it belongs to another account, or the disk is read-only.</source>
        <translation>Le dossier au-dessus appartient à un autre compte, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Vérifiez à qui appartient le dossier au-dessus.</translation>
    </message>
    <message>
        <source>The file belongs to another account or is gone.</source>
        <translation>Le fichier appartient à un autre compte ou a disparu.</translation>
    </message>
    <message>
        <source>Check the file in the folder of profiles, or add the profile again.</source>
        <translation>Vérifiez le fichier dans le dossier des profils, ou ajoutez à nouveau le profil.</translation>
    </message>
    <message>
        <source>Something emptied the file: a failed copy, or a repair of the disk.</source>
        <translation>Quelque chose a vidé le fichier&#xa0;: une copie ratée, ou une réparation du disque.</translation>
    </message>
    <message>
        <source>Put a copy of it back, or remove the file to begin anew.</source>
        <translation>Remettez-en une copie, ou retirez le fichier pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Without it the keys of this laptop cannot be opened.</source>
        <translation>Sans lui, les clés de cet ordinateur ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Put the file back from a copy of this home; without it, make a new home and join again.</source>
        <translation>Remettez le fichier depuis une copie de ce dossier de données&#xa0;; sans elle, créez un nouveau dossier de données et rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>A part of it was lost.</source>
        <translation>Une partie en a été perdue.</translation>
    </message>
    <message>
        <source>The home was never finished.</source>
        <translation>Le dossier de données n’a jamais été terminé.</translation>
    </message>
    <message>
        <source>Start Pitanga again; if it stays so, make a new home.</source>
        <translation>Relancez Pitanga&#xa0;; si cela persiste, créez un nouveau dossier de données.</translation>
    </message>
    <message>
        <source>Its number of changes reached the largest one there is.</source>
        <translation>Son nombre de modifications a atteint le plus grand possible.</translation>
    </message>
    <message>
        <source>Close Pitanga, and open it again.</source>
        <translation>Fermez Pitanga, et rouvrez-le.</translation>
    </message>
    <message>
        <source>A shorter one is guessed, a longer one is forgotten.</source>
        <translation>Un code plus court se devine, un plus long s’oublie.</translation>
    </message>
    <message>
        <source>Choose 4 to 12 digits.</source>
        <translation>Choisissez de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Both would be one table.</source>
        <translation>Les deux seraient une seule table.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>Names are not unique; addresses are.</source>
        <translation>Les noms ne sont pas uniques&#xa0;; les adresses le sont.</translation>
    </message>
    <message>
        <source>Give the address instead.</source>
        <translation>Donnez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>It is misspelt, or belongs to another version of the profile.</source>
        <translation>Il est mal écrit, ou appartient à une autre version du profil.</translation>
    </message>
    <message>
        <source>Choose one of the kinds that are there.</source>
        <translation>Choisissez l’un des types qui existent.</translation>
    </message>
    <message>
        <source>It was deleted, has not arrived, or its id is misspelt.</source>
        <translation>Il a été supprimé, n’est pas arrivé, ou son identifiant est mal écrit.</translation>
    </message>
    <message>
        <source>Look for it in the list of records.</source>
        <translation>Cherchez-le dans la liste des enregistrements.</translation>
    </message>
    <message>
        <source>A field does not keep to its rule; both are named above.</source>
        <translation>Un champ ne respecte pas sa règle&#xa0;; les deux sont nommés ci-dessus.</translation>
    </message>
    <message>
        <source>Change that field, then save again.</source>
        <translation>Modifiez ce champ, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Another program wrote to the database, or the disk lost a part.</source>
        <translation>Un autre programme a écrit dans la base de données, ou le disque en a perdu une partie.</translation>
    </message>
    <message>
        <source>Delete the record and make it again.</source>
        <translation>Supprimez l’enregistrement et recréez-le.</translation>
    </message>
    <message>
        <source>It was made before, here or on another device.</source>
        <translation>Il a été créé auparavant, ici ou sur un autre appareil.</translation>
    </message>
    <message>
        <source>Change it instead of making it again.</source>
        <translation>Modifiez-le au lieu de le recréer.</translation>
    </message>
    <message>
        <source>A file of that name was there before Pitanga. It was left as it is.</source>
        <translation>Un fichier de ce nom était là avant Pitanga. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another home, or move the file away.</source>
        <translation>Choisissez un autre dossier de données, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>A newer Pitanga changed how the data is kept.</source>
        <translation>Un Pitanga plus récent a changé la façon de conserver les données.</translation>
    </message>
    <message>
        <source>Update this Pitanga, then try again.</source>
        <translation>Mettez ce Pitanga à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk lost a part of it.</source>
        <translation>Le disque en a perdu une partie.</translation>
    </message>
    <message>
        <source>Start the sync again; a new session is made.</source>
        <translation>Relancez la synchronisation&#xa0;; une nouvelle session sera créée.</translation>
    </message>
    <message>
        <source>The other device asked for it twice.</source>
        <translation>L’autre appareil a fait deux fois la même demande.</translation>
    </message>
    <message>
        <source>Start the sync again.</source>
        <translation>Relancez la synchronisation.</translation>
    </message>
    <message>
        <source>Start the sync again; what arrived is kept.</source>
        <translation>Relancez la synchronisation&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>It was cut off or changed on the way.</source>
        <translation>Il a été coupé ou modifié en route.</translation>
    </message>
    <message>
        <source>Ask the device that sent it for another one.</source>
        <translation>Demandez-en un autre à l’appareil qui l’a envoyé.</translation>
    </message>
    <message>
        <source>It was made by a faulty program, or to deceive.</source>
        <translation>Il a été créé par un programme défectueux, ou pour tromper.</translation>
    </message>
    <message>
        <source>Do not use it; ask for a new one.</source>
        <translation>Ne l’utilisez pas&#xa0;; demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>One of them is missing or was changed.</source>
        <translation>L’un d’eux manque ou a été modifié.</translation>
    </message>
    <message>
        <source>Ask the other device for its certificates again.</source>
        <translation>Redemandez ses certificats à l’autre appareil.</translation>
    </message>
    <message>
        <source>One of the two was made to look like the other.</source>
        <translation>L’un des deux a été fait pour ressembler à l’autre.</translation>
    </message>
    <message>
        <source>Ask an administrator which of the two is right.</source>
        <translation>Demandez à un administrateur lequel des deux est le bon.</translation>
    </message>
    <message>
        <source>It is another kind of file, or was cut off when it was copied.</source>
        <translation>C’est un autre genre de fichier, ou il a été coupé pendant la copie.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message>
        <source>Two files were mixed up.</source>
        <translation>Deux fichiers ont été confondus.</translation>
    </message>
    <message>
        <source>Ask for the certificate together with its own key.</source>
        <translation>Demandez le certificat avec sa propre clé.</translation>
    </message>
    <message>
        <source>The system gave no chance or no memory for it.</source>
        <translation>Le système n’a pas fourni le hasard ou la mémoire nécessaires.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Relancez le programme.</translation>
    </message>
    <message>
        <source>It belongs to a website or a person.</source>
        <translation>Il appartient à un site web ou à une personne.</translation>
    </message>
    <message>
        <source>Use what the other device shows itself.</source>
        <translation>Utilisez ce que l’autre appareil affiche lui-même.</translation>
    </message>
    <message>
        <source>It was not set up to take them.</source>
        <translation>Il n’a pas été configuré pour les accepter.</translation>
    </message>
    <message>
        <source>Let it request one.</source>
        <translation>Faites-lui en demander un.</translation>
    </message>
    <message>
        <source>The disk is full, or the folder belongs to another account.</source>
        <translation>Le disque est plein, ou le dossier appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Free some space, and check that you may write to the folder.</source>
        <translation>Libérez de l’espace, et vérifiez que vous avez le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The folder belongs to another account, or the disk is read-only.</source>
        <translation>Le dossier appartient à un autre compte, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder.</source>
        <translation>Vérifiez que vous avez le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The file belongs to another account.</source>
        <translation>Le fichier appartient à un autre compte.</translation>
    </message>
    <message>
        <source>The disk keeps no rights of files, or the file belongs to another account.</source>
        <translation>Le disque ne gère pas les droits des fichiers, ou le fichier appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Allow only its owner to read it, or move the home to another disk.</source>
        <translation>Ne permettez qu’à son propriétaire de le lire, ou déplacez le dossier de données sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk lost a part of it, or somebody changed it.</source>
        <translation>Le disque en a perdu une partie, ou quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>Put it back from a copy of this home; without it, make a new home and join the facility again.</source>
        <translation>Remettez-le depuis une copie de ce dossier de données&#xa0;; sans elle, créez un nouveau dossier de données et rejoignez à nouveau l’établissement.</translation>
    </message>
    <message>
        <source>Only a certificate for a whole facility stands on its own.</source>
        <translation>Seul un certificat pour tout un établissement tient par lui-même.</translation>
    </message>
    <message>
        <source>Let the facility issue it.</source>
        <translation>Faites-le émettre par l’établissement.</translation>
    </message>
    <message>
        <source>That key is on the device where the facility was made.</source>
        <translation>Cette clé est sur l’appareil où l’établissement a été créé.</translation>
    </message>
    <message>
        <source>Ask that device to issue it.</source>
        <translation>Demandez à cet appareil de l’émettre.</translation>
    </message>
    <message>
        <source>A parameter such as the learner was left empty.</source>
        <translation>Un paramètre, comme l’apprenant, est resté vide.</translation>
    </message>
    <message>
        <source>Fill in every parameter of its kind.</source>
        <translation>Remplissez chaque paramètre de son type.</translation>
    </message>
    <message>
        <source>It is of another kind, or was cut off.</source>
        <translation>Elle est d’un autre type, ou a été coupée.</translation>
    </message>
    <message>
        <source>Ask for the key again; it must be an RSA key.</source>
        <translation>Redemandez la clé&#xa0;; ce doit être une clé RSA.</translation>
    </message>
    <message>
        <source>It is of another kind, locked, or was cut off.</source>
        <translation>Elle est d’un autre type, verrouillée, ou a été coupée.</translation>
    </message>
    <message>
        <source>Use an RSA key without a passphrase.</source>
        <translation>Utilisez une clé RSA sans phrase secrète.</translation>
    </message>
    <message>
        <source>The protocol knows RSA keys alone.</source>
        <translation>Le protocole ne connaît que les clés RSA.</translation>
    </message>
    <message>
        <source>Make an RSA key with 2048 bits.</source>
        <translation>Créez une clé RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The protocol takes no other length.</source>
        <translation>Le protocole n’accepte aucune autre longueur.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bits.</source>
        <translation>Créez une nouvelle clé de 2048 bits.</translation>
    </message>
    <message>
        <source>It was cut off on the way.</source>
        <translation>Elle a été coupée en route.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-la.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or request a new certificate.</source>
        <translation>Restaurez-la depuis une sauvegarde, ou demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The two devices have different versions of the school&apos;s profile.</source>
        <translation>Les deux appareils ont des versions différentes du profil de l’école.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Mettez à jour le plus ancien des deux.</translation>
    </message>
    <message>
        <source>Restore a backup, or request a new certificate.</source>
        <translation>Restaurez une sauvegarde, ou demandez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The database was copied or restored without its secret.</source>
        <translation>La base de données a été copiée ou restaurée sans son secret.</translation>
    </message>
    <message>
        <source>Bring the secret file of its old home too, or request new certificates.</source>
        <translation>Apportez aussi le fichier secret de son ancien dossier de données, ou demandez de nouveaux certificats.</translation>
    </message>
    <message>
        <source>A check of its chain failed; which one is said below.</source>
        <translation>Une vérification de sa chaîne a échoué&#xa0;; elle est indiquée ci-dessous.</translation>
    </message>
    <message>
        <source>Do not use it, and ask the device that sent it for another one.</source>
        <translation>Ne l’utilisez pas, et demandez-en un autre à l’appareil qui l’a envoyé.</translation>
    </message>
</context>
<context>
    <name>pitanga::titles</name>
    <message>
        <source>Activated by id</source>
        <translation>Activé par (id)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Ad hoc group</source>
        <translation>Groupe ponctuel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Assigné par</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Attendance of one learner</source>
        <translation>Présence d’un apprenant</translation>
    </message>
    <message>
        <source>Attendance session</source>
        <translation>Séance de présences</translation>
    </message>
    <message>
        <source>Birth year</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Identifiant de la chaîne</translation>
    </message>
    <message>
        <source>Channel version</source>
        <translation>Version de la chaîne</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completion timestamp</source>
        <translation>Moment de fin</translation>
    </message>
    <message>
        <source>Content id</source>
        <translation>Identifiant du contenu</translation>
    </message>
    <message>
        <source>Contentnode id</source>
        <translation>Identifiant de la ressource</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Course assignment</source>
        <translation>Attribution de cours</translation>
    </message>
    <message>
        <source>Course session</source>
        <translation>Session de cours</translation>
    </message>
    <message>
        <source>Course test</source>
        <translation>Test de cours</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Data model version</source>
        <translation>Version du modèle de données</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Date activated</source>
        <translation>Date d’activation</translation>
    </message>
    <message>
        <source>Date archived</source>
        <translation>Date d’archivage</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Date deleted</source>
        <translation>Date de suppression</translation>
    </message>
    <message>
        <source>Date joined</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Date modified</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device info</source>
        <translation>Informations sur l’appareil</translation>
    </message>
    <message>
        <source>Enable mark attendance</source>
        <translation>Permettre de noter les présences</translation>
    </message>
    <message>
        <source>End timestamp</source>
        <translation>Moment de fin</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Faute</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Exam id</source>
        <translation>Identifiant du quiz</translation>
    </message>
    <message>
        <source>Examlog</source>
        <translation>Suivi du quiz</translation>
    </message>
    <message>
        <source>Extra demographics</source>
        <translation>Autres données personnelles</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation>Champs supplémentaires</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Facility settings</source>
        <translation>Réglages de l’établissement</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hinted</source>
        <translation>Avec indice</translation>
    </message>
    <message>
        <source>Id number</source>
        <translation>Numéro d’identification</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Identifiant de l’instance</translation>
    </message>
    <message>
        <source>Instant report visibility</source>
        <translation>Rapport visible aussitôt</translation>
    </message>
    <message>
        <source>Interaction history</source>
        <translation>Historique des interactions</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Est actif</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last interaction timestamp</source>
        <translation>Moment de la dernière interaction</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Learner can delete account</source>
        <translation>L’apprenant peut supprimer son compte</translation>
    </message>
    <message>
        <source>Learner can edit name</source>
        <translation>L’apprenant peut changer son nom</translation>
    </message>
    <message>
        <source>Learner can edit password</source>
        <translation>L’apprenant peut changer son mot de passe</translation>
    </message>
    <message>
        <source>Learner can edit username</source>
        <translation>L’apprenant peut changer son nom d’utilisateur</translation>
    </message>
    <message>
        <source>Learner can login with no password</source>
        <translation>L’apprenant peut se connecter sans mot de passe</translation>
    </message>
    <message>
        <source>Learner can sign up</source>
        <translation>L’apprenant peut s’inscrire</translation>
    </message>
    <message>
        <source>Learner device status</source>
        <translation>État de l’appareil de l’apprenant</translation>
    </message>
    <message>
        <source>Learners see fixed order</source>
        <translation>Les apprenants voient un ordre fixe</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Lesson assignment</source>
        <translation>Attribution de leçon</translation>
    </message>
    <message>
        <source>Lesson copy for one learner</source>
        <translation>Copie de leçon pour un apprenant</translation>
    </message>
    <message>
        <source>Lesson id</source>
        <translation>Identifiant de la leçon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>Critère de maîtrise</translation>
    </message>
    <message>
        <source>Mastery level</source>
        <translation>Niveau de maîtrise</translation>
    </message>
    <message>
        <source>Masterylog</source>
        <translation>Suivi de la maîtrise</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Picture password</source>
        <translation>Mot de passe en images</translation>
    </message>
    <message>
        <source>Picture password settings</source>
        <translation>Réglages des mots de passe en images</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress summary</source>
        <translation>Résumé de la progression</translation>
    </message>
    <message>
        <source>Question count</source>
        <translation>Nombre de questions</translation>
    </message>
    <message>
        <source>Question sources</source>
        <translation>Sources des questions</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Quiz answer (old)</source>
        <translation>Réponse de quiz (ancienne)</translation>
    </message>
    <message>
        <source>Quiz assignment</source>
        <translation>Attribution de quiz</translation>
    </message>
    <message>
        <source>Quiz copy for one learner</source>
        <translation>Copie de quiz pour un apprenant</translation>
    </message>
    <message>
        <source>Quiz log (old)</source>
        <translation>Suivi de quiz (ancien)</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Serialized exam</source>
        <translation>Quiz sérialisé</translation>
    </message>
    <message>
        <source>Serialized lesson</source>
        <translation>Leçon sérialisée</translation>
    </message>
    <message>
        <source>Session start datetime</source>
        <translation>Début de la séance</translation>
    </message>
    <message>
        <source>Sessionlog</source>
        <translation>Suivi de la session</translation>
    </message>
    <message>
        <source>Show download button in learn</source>
        <translation>Afficher le bouton de téléchargement dans Apprendre</translation>
    </message>
    <message>
        <source>Sign-in session</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Simple answer</source>
        <translation>Réponse simple</translation>
    </message>
    <message>
        <source>Start timestamp</source>
        <translation>Moment de début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status sentiment</source>
        <translation>Appréciation de l’état</translation>
    </message>
    <message>
        <source>Summarylog</source>
        <translation>Suivi résumé</translation>
    </message>
    <message>
        <source>Test type</source>
        <translation>Type de test</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unit contentnode id</source>
        <translation>Identifiant de la ressource de l’unité</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Visit to a resource</source>
        <translation>Visite d’une ressource</translation>
    </message>
    <message>
        <source>Visitor id</source>
        <translation>Identifiant du visiteur</translation>
    </message>
</context>
</TS>
