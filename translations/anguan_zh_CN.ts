<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Tr</name>
        <message>
            <source>This content cannot be written in a form to sign.</source>
            <translation type="unfinished"/>
        </message>
    </context>
</TS>
