<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n character(s). A sentence of a few words is easy to remember.</source>
        <translation>
            <numerusform>At least %n character. A sentence of a few words is easy to remember.</numerusform>
            <numerusform>At least %n characters. A sentence of a few words is easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ClipboardGuard</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard after %n second(s) and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</source>
        <translation>
            <numerusform>Copied. It is taken off the clipboard after %n second and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</numerusform>
            <numerusform>Copied. It is taken off the clipboard after %n seconds and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</numerusform>
        </translation>
    </message>
</context>
</TS>
