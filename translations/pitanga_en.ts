<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>pitanga::ApprovalPage</name>
    <message numerus="yes">
        <source>%1 will have what belongs to %Ln learner(s).</source>
        <translation>
            <numerusform>%1 will have what belongs to %Ln learner.</numerusform>
            <numerusform>%1 will have what belongs to %Ln learners.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::ChoiceTree</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln learner(s)</source>
        <translation>
            <numerusform>%1 of %Ln learner</numerusform>
            <numerusform>%1 of %Ln learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::CodeComparison</name>
    <message numerus="yes">
        <source>%1 has not answered yet. These words stay valid for %Ln minute(s).</source>
        <translation>
            <numerusform>%1 has not answered yet. These words stay valid for %Ln minute.</numerusform>
            <numerusform>%1 has not answered yet. These words stay valid for %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::DataPage</name>
    <message numerus="yes">
        <source>%Ln record(s) found</source>
        <translation>
            <numerusform>%Ln record found</numerusform>
            <numerusform>%Ln records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryDetails</name>
    <message numerus="yes">
        <source>%1 in %Ln request(s)</source>
        <translation>
            <numerusform>%1 in %Ln request</numerusform>
            <numerusform>%1 in %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln sync(s)</source>
        <translation>
            <numerusform>%Ln sync</numerusform>
            <numerusform>%Ln syncs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <comment>in a sentence</comment>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sync(s) saved.</source>
        <translation>
            <numerusform>%Ln sync saved.</numerusform>
            <numerusform>%Ln syncs saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::NearbyPage</name>
    <message numerus="yes">
        <source>%Ln device(s).</source>
        <translation>
            <numerusform>%Ln device.</numerusform>
            <numerusform>%Ln devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), %1 out of reach.</source>
        <translation>
            <numerusform>%Ln device, %1 out of reach.</numerusform>
            <numerusform>%Ln devices, %1 out of reach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::PinCard</name>
    <message numerus="yes">
        <source>That is not the PIN. Wait %Ln second(s).</source>
        <translation>
            <numerusform>That is not the PIN. Wait %Ln second.</numerusform>
            <numerusform>That is not the PIN. Wait %Ln seconds.</numerusform>
        </translation>
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
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::SyncResultPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitanga::UiWords</name>
    <message numerus="yes">
        <source>Cancelled. %Ln record(s) arrived and are kept.</source>
        <translation>
            <numerusform>Cancelled. %Ln record arrived and is kept.</numerusform>
            <numerusform>Cancelled. %Ln records arrived and are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new came. %Ln record(s) were sent.</source>
        <translation>
            <numerusform>Nothing new came. %Ln record was sent.</numerusform>
            <numerusform>Nothing new came. %Ln records were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are stored.</source>
        <translation>
            <numerusform>%Ln record arrived and is stored.</numerusform>
            <numerusform>%Ln records arrived and are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived. All %Ln record(s) are stored and checked.</source>
        <translation>
            <numerusform>Everything arrived. %Ln record is stored and checked.</numerusform>
            <numerusform>Everything arrived. All %Ln records are stored and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) arrived and are kept. The next sync goes on from there.</source>
        <translation>
            <numerusform>%Ln record arrived and is kept. The next sync goes on from there.</numerusform>
            <numerusform>%Ln records arrived and are kept. The next sync goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed on both devices.</source>
        <translation>
            <numerusform>%Ln record was changed on both devices.</numerusform>
            <numerusform>%Ln records were changed on both devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be applied yet.</source>
        <translation>
            <numerusform>%Ln record could not be applied yet.</numerusform>
            <numerusform>%Ln records could not be applied yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %Ln to review</source>
        <translation>
            <numerusform>Done, %Ln to review</numerusform>
            <numerusform>Done, %Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %1, in %Ln second(s).</source>
        <translation>
            <numerusform>Checked %1, in %Ln second.</numerusform>
            <numerusform>Checked %1, in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) seen today</source>
        <translation>
            <numerusform>%Ln device seen today</numerusform>
            <numerusform>%Ln devices seen today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left. Keep both devices switched on</source>
        <translation>
            <numerusform>About %Ln minute left. Keep both devices switched on</numerusform>
            <numerusform>About %Ln minutes left. Keep both devices switched on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln device(s): %1</source>
        <translation>
            <numerusform>On %Ln device: %1</numerusform>
            <numerusform>On %Ln devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is storing your %Ln record(s)</source>
        <translation>
            <numerusform>%1 is storing your %Ln record</numerusform>
            <numerusform>%1 is storing your %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing and checking %Ln record(s)</source>
        <translation>
            <numerusform>Storing and checking %Ln record</numerusform>
            <numerusform>Storing and checking %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received.</source>
        <translation>
            <numerusform>%Ln record received.</numerusform>
            <numerusform>%Ln records received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent.</source>
        <translation>
            <numerusform>%Ln record sent.</numerusform>
            <numerusform>%Ln records sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
