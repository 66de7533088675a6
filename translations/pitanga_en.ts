<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>pitanga::DataPage</name>
        <message numerus="yes">
            <source>%n record(s) found</source>
            <translation>
                <numerusform>%n record found</numerusform>
                <numerusform>%n records found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pitanga::HistoryDetails</name>
        <message numerus="yes">
            <source>%1 in %n request(s)</source>
            <translation>
                <numerusform>%1 in %n request</numerusform>
                <numerusform>%1 in %n requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pitanga::HistoryPage</name>
        <message numerus="yes">
            <source>%n sync(s)</source>
            <translation>
                <numerusform>%n sync</numerusform>
                <numerusform>%n syncs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <comment>in a sentence</comment>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pitanga::NearbyPage</name>
        <message numerus="yes">
            <source>%n device(s).</source>
            <translation>
                <numerusform>%n device.</numerusform>
                <numerusform>%n devices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s), %1 out of reach.</source>
            <translation>
                <numerusform>%n device, %1 out of reach.</numerusform>
                <numerusform>%n devices, %1 out of reach.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pitanga::SyncResultPage</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pitanga::UiWords</name>
        <message numerus="yes">
            <source>Cancelled. %n record(s) arrived and are kept.</source>
            <translation>
                <numerusform>Cancelled. %n record arrived and is kept.</numerusform>
                <numerusform>Cancelled. %n records arrived and are kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <translation>
                <numerusform>%n to review</numerusform>
                <numerusform>%n to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s) left</source>
            <translation>
                <numerusform>About %n minute left</numerusform>
                <numerusform>About %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing new came. %n record(s) were sent.</source>
            <translation>
                <numerusform>Nothing new came. %n record was sent.</numerusform>
                <numerusform>Nothing new came. %n records were sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived and are stored.</source>
            <translation>
                <numerusform>%n record arrived and is stored.</numerusform>
                <numerusform>%n records arrived and are stored.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Everything arrived. All %n record(s) are stored and checked.</source>
            <translation>
                <numerusform>Everything arrived. %n record is stored and checked.</numerusform>
                <numerusform>Everything arrived. All %n records are stored and checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived and are kept. The next sync goes on from there.</source>
            <translation>
                <numerusform>%n record arrived and is kept. The next sync goes on from there.</numerusform>
                <numerusform>%n records arrived and are kept. The next sync goes on from there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) were changed on both devices.</source>
            <translation>
                <numerusform>%n record was changed on both devices.</numerusform>
                <numerusform>%n records were changed on both devices.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) could not be applied yet.</source>
            <translation>
                <numerusform>%n record could not be applied yet.</numerusform>
                <numerusform>%n records could not be applied yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Done, %n to review</source>
            <translation>
                <numerusform>Done, %n to review</numerusform>
                <numerusform>Done, %n to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
    </context>
</TS>
