<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>anguan::AccessFilterBar</name>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broken rule(s)</source>
            <translation>
                <numerusform>%n broken rule</numerusform>
                <numerusform>%n broken rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::AccessFooter</name>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(and %n more)</numerusform>
                <numerusform>(and %n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::ApprovalListModel</name>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>for %n day</numerusform>
                <numerusform>for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::CalendarGrid</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::CalendarPage</name>
        <message numerus="yes">
            <source>%1: %n line(s)</source>
            <translation>
                <numerusform>%1: %n line</numerusform>
                <numerusform>%1: %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::CarryOutForm</name>
        <message numerus="yes">
            <source>Emergency: the work is recorded before anybody signed. All signatures are due within %n hour(s), and the mark stays for ever.</source>
            <translation>
                <numerusform>Emergency: the work is recorded before anybody signed. All signatures are due within %n hour, and the mark stays for ever.</numerusform>
                <numerusform>Emergency: the work is recorded before anybody signed. All signatures are due within %n hours, and the mark stays for ever.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::ChainCard</name>
        <message numerus="yes">
            <source>%n thing(s) do not hold: %1</source>
            <translation>
                <numerusform>%n thing do not hold: %1</numerusform>
                <numerusform>%n things do not hold: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::ExtendDialog</name>
        <message numerus="yes">
            <source>Due on %1 · extended %n time(s) so far · the first deadline was %2</source>
            <translation>
                <numerusform>Due on %1 · extended %n time so far · the first deadline was %2</numerusform>
                <numerusform>Due on %1 · extended %n times so far · the first deadline was %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::FactGrid</name>
        <message numerus="yes">
            <source>Show %n more line(s)</source>
            <translation>
                <numerusform>Show %n more line</numerusform>
                <numerusform>Show %n more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::Figures</name>
        <message numerus="yes">
            <source>%n of them yours</source>
            <translation>
                <numerusform>%n of them yours</numerusform>
                <numerusform>%n of them yours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the longest %n day(s)</source>
            <translation>
                <numerusform>the longest %n day</numerusform>
                <numerusform>the longest %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the oldest %n day(s) ago</source>
            <translation>
                <numerusform>the oldest %n day ago</numerusform>
                <numerusform>the oldest %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::FilterPopup</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Within %n day(s)</source>
            <translation>
                <numerusform>Within %n day</numerusform>
                <numerusform>Within %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::HandoverView</name>
        <message numerus="yes">
            <source>%n line(s) are open: %1</source>
            <translation>
                <numerusform>%n line are open: %1</numerusform>
                <numerusform>%n lines are open: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are open: %1 …</source>
            <translation>
                <numerusform>%n line are open: %1 …</numerusform>
                <numerusform>%n lines are open: %1 …</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are settled.</source>
            <translation>
                <numerusform>%n line are settled.</numerusform>
                <numerusform>%n lines are settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>· and %n more</source>
            <translation>
                <numerusform>· and %n more</numerusform>
                <numerusform>· and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::ImportDialog</name>
        <message numerus="yes">
            <source>%n withdrawn row(s) are left out.</source>
            <translation>
                <numerusform>%n withdrawn row are left out.</numerusform>
                <numerusform>%n withdrawn rows are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::MainWindow</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without a key pressed. What was typed is kept.</source>
            <translation>
                <numerusform>Locked after %n minute without a key pressed. What was typed is kept.</numerusform>
                <numerusform>Locked after %n minutes without a key pressed. What was typed is kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locks in %n second(s)</source>
            <translation>
                <numerusform>Locks in %n second</numerusform>
                <numerusform>Locks in %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locks after %n idle minute(s)</source>
            <translation>
                <numerusform>Locks after %n idle minute</numerusform>
                <numerusform>Locks after %n idle minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::NavigationEntry</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::NewReviewDialog</name>
        <message numerus="yes">
            <source>%n account(s) are in the list.</source>
            <translation>
                <numerusform>%n account are in the list.</numerusform>
                <numerusform>%n accounts are in the list.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::NumbersPage</name>
        <message numerus="yes">
            <source>%n setting(s) stored.</source>
            <translation>
                <numerusform>%n setting stored.</numerusform>
                <numerusform>%n settings stored.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::PreviewDialog</name>
        <message numerus="yes">
            <source>of %n page(s)</source>
            <translation>
                <numerusform>of %n page</numerusform>
                <numerusform>of %n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::PrintsScreen</name>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to %1</source>
            <translation>
                <numerusform>%n record written to %1</numerusform>
                <numerusform>%n records written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::ProblemSummary</name>
        <message numerus="yes">
            <source>Not saved yet: %n place(s) to mend.</source>
            <translation>
                <numerusform>Not saved yet: %n place to mend.</numerusform>
                <numerusform>Not saved yet: %n places to mend.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::RecordView</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::SignCard</name>
        <message numerus="yes">
            <source>The key is open for %n more second(s).</source>
            <translation>
                <numerusform>The key is open for %n more second.</numerusform>
                <numerusform>The key is open for %n more seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::TodayModel</name>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <translation>
                <numerusform>%1, %n line</numerusform>
                <numerusform>%1, %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::TodayScreen</name>
        <message numerus="yes">
            <source>%1 · %n thing(s) to be done, %2 of them overdue</source>
            <translation>
                <numerusform>%1 · %n thing to be done, %2 of them overdue</numerusform>
                <numerusform>%1 · %n things to be done, %2 of them overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n thing(s) to be done, none overdue</source>
            <translation>
                <numerusform>%1 · %n thing to be done, none overdue</numerusform>
                <numerusform>%1 · %n things to be done, none overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::Tray</name>
        <message numerus="yes">
            <source>Anguan: %n thing(s) overdue or due today</source>
            <translation>
                <numerusform>Anguan: %n thing overdue or due today</numerusform>
                <numerusform>Anguan: %n things overdue or due today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::VersionsScreen</name>
        <message numerus="yes">
            <source>%1 · %n difference(s) · H13</source>
            <translation>
                <numerusform>%1 · %n difference · H13</numerusform>
                <numerusform>%1 · %n differences · H13</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message numerus="yes">
            <source>%n record(s) written to %1</source>
            <translation>
                <numerusform>%n record written to %1</numerusform>
                <numerusform>%n records written to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read as %1: %n row(s)</source>
            <translation>
                <numerusform>Read as %1: %n row</numerusform>
                <numerusform>Read as %1: %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Read from the sheet “%1”: %n row(s)</source>
            <translation>
                <numerusform>Read from the sheet “%1”: %n row</numerusform>
                <numerusform>Read from the sheet “%1”: %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message numerus="yes">
            <source>%n point(s) checked.</source>
            <translation>
                <numerusform>%n point checked.</numerusform>
                <numerusform>%n points checked.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>An opinion has at most %n character(s).</source>
            <translation>
                <numerusform>An opinion has at most %n character.</numerusform>
                <numerusform>An opinion has at most %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: the table has at least %n fault(s).</source>
            <translation>
                <numerusform>Nothing was imported: the table has at least %n fault.</numerusform>
                <numerusform>Nothing was imported: the table has at least %n faults.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: the table has %n fault(s).</source>
            <translation>
                <numerusform>Nothing was imported: the table has %n fault.</numerusform>
                <numerusform>Nothing was imported: the table has %n faults.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole register, %n row(s)</source>
            <translation>
                <numerusform>Whole register, %n row</numerusform>
                <numerusform>Whole register, %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: last %n day(s)</source>
            <translation>
                <numerusform>%1: last %n day</numerusform>
                <numerusform>%1: last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: within %n day(s)</source>
            <translation>
                <numerusform>%1: within %n day</numerusform>
                <numerusform>%1: within %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %n thing(s) to mend. The first, in row %1: %2</source>
            <translation>
                <numerusform>Nothing was imported: %n thing to mend. The first, in row %1: %2</numerusform>
                <numerusform>Nothing was imported: %n things to mend. The first, in row %1: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was stored: %n thing(s) to mend. The first: %1</source>
            <translation>
                <numerusform>Nothing was stored: %n thing to mend. The first: %1</numerusform>
                <numerusform>Nothing was stored: %n things to mend. The first: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n line(s) fit here.</source>
            <translation>
                <numerusform>At most %n line fit here.</numerusform>
                <numerusform>At most %n lines fit here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s) fit here.</source>
            <translation>
                <numerusform>At most %n character fit here.</numerusform>
                <numerusform>At most %n characters fit here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit logs are kept for less than %n month(s).</source>
            <translation>
                <numerusform>Audit logs are kept for less than %n month.</numerusform>
                <numerusform>Audit logs are kept for less than %n months.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After several wrong passwords there is a pause. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>After several wrong passwords there is a pause. Wait %n second, then try again.</numerusform>
                <numerusform>After several wrong passwords there is a pause. Wait %n seconds, then try again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more sector(s) are damaged.</source>
            <translation>
                <numerusform>%n more sector are damaged.</numerusform>
                <numerusform>%n more sectors are damaged.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n account</numerusform>
                <numerusform>%n accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n privileged</numerusform>
                <numerusform>%n privileged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A remark has at most %n character(s).</source>
            <translation>
                <numerusform>A remark has at most %n character.</numerusform>
                <numerusform>A remark has at most %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list was not compared: it has %n fault(s).</source>
            <translation>
                <numerusform>The list was not compared: it has %n fault.</numerusform>
                <numerusform>The list was not compared: it has %n faults.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list was not compared: it has at least %n fault(s).</source>
            <translation>
                <numerusform>The list was not compared: it has at least %n fault.</numerusform>
                <numerusform>The list was not compared: it has at least %n faults.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every account that is not closed, %n row(s)</source>
            <translation>
                <numerusform>Every account that is not closed, %n row</numerusform>
                <numerusform>Every account that is not closed, %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Extended %n time(s): say whether it can be mended at all.</source>
            <translation>
                <numerusform>Extended %n time: say whether it can be mended at all.</numerusform>
                <numerusform>Extended %n times: say whether it can be mended at all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 still holds %n thing(s): %2. Hand them over on a leaving sheet first.</source>
            <translation>
                <numerusform>%1 still holds %n thing: %2. Hand it over on a leaving sheet first.</numerusform>
                <numerusform>%1 still holds %n things: %2. Hand them over on a leaving sheet first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are not decided yet. Decide them, then sign.</source>
            <translation>
                <numerusform>%n line are not decided yet. Decide them, then sign.</numerusform>
                <numerusform>%n lines are not decided yet. Decide them, then sign.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every broken rule, %n row(s)</source>
            <translation>
                <numerusform>Every broken rule, %n row</numerusform>
                <numerusform>Every broken rule, %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the sheet are still open. It is signed once all are settled.</source>
            <translation>
                <numerusform>%n line of the sheet is still open. It is signed once all are settled.</numerusform>
                <numerusform>%n lines of the sheet are still open. It is signed once all are settled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the sheet are still open. Settle them, then apply.</source>
            <translation>
                <numerusform>%n line of the sheet is still open. Settle it, then apply.</numerusform>
                <numerusform>%n lines of the sheet are still open. Settle them, then apply.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) still open on the day of printing.</source>
            <translation>
                <numerusform>%n line still open on the day of printing.</numerusform>
                <numerusform>%n lines still open on the day of printing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s): more than the %1 that the plan allows.</source>
            <translation>
                <numerusform>Recovered in %n minute: more than the %1 that the plan allows.</numerusform>
                <numerusform>Recovered in %n minutes: more than the %1 that the plan allows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s): within the %1 that the plan allows.</source>
            <translation>
                <numerusform>Recovered in %n minute: within the %1 that the plan allows.</numerusform>
                <numerusform>Recovered in %n minutes: within the %1 that the plan allows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s); the plan sets no recovery time.</source>
            <translation>
                <numerusform>Recovered in %n minute; the plan sets no recovery time.</numerusform>
                <numerusform>Recovered in %n minutes; the plan sets no recovery time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s) were planned for the year; %1 have been held.</source>
            <translation>
                <numerusform>%n drill was planned for the year; %1 have been held.</numerusform>
                <numerusform>%n drills were planned for the year; %1 have been held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were found amiss in the year; %1 are mended, re-checked and closed.</source>
            <translation>
                <numerusform>%n thing was found amiss in the year; %1 are mended, re-checked and closed.</numerusform>
                <numerusform>%n things were found amiss in the year; %1 are mended, re-checked and closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) with telephone.</source>
            <translation>
                <numerusform>%n contact with telephone.</numerusform>
                <numerusform>%n contacts with telephone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s).</source>
            <translation>
                <numerusform>%n step.</numerusform>
                <numerusform>%n steps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>every day</numerusform>
                <numerusform>every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>every month</numerusform>
                <numerusform>every %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation>
                <numerusform>every week</numerusform>
                <numerusform>every %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n year(s)</source>
            <translation>
                <numerusform>every year</numerusform>
                <numerusform>every %n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Back within %n minute(s)</source>
            <translation>
                <numerusform>Back within %n minute</numerusform>
                <numerusform>Back within %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A delegation holds for at most %n day(s). Write a new one after that.</source>
            <translation>
                <numerusform>A delegation holds for at most %n day. Write a new one after that.</numerusform>
                <numerusform>A delegation holds for at most %n days. Write a new one after that.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A passphrase has at least %n character(s).</source>
            <translation>
                <numerusform>A passphrase has at least %n character.</numerusform>
                <numerusform>A passphrase has at least %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was not taken back: %n of its records went on since. %1</source>
            <translation>
                <numerusform>The import was not taken back: %n of its records went on since. %1</numerusform>
                <numerusform>The import was not taken back: %n of its records went on since. %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message numerus="yes">
            <source>Columns not printed here: %1 and %n more</source>
            <translation>
                <numerusform>Columns not printed here: %1 and %n more</numerusform>
                <numerusform>Columns not printed here: %1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>%n day overdue</numerusform>
                <numerusform>%n days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>waits %n day</numerusform>
                <numerusform>waits %n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
