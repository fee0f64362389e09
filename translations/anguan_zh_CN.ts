<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>anguan::AccessFilterBar</name>
        <message>
            <source>! Conflicts only</source>
            <translation>! 只看互斥</translation>
        </message>
        <message>
            <source>%1 of %2 accounts</source>
            <translation>%1 / %2 个账号</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n 个账号</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>All departments</source>
            <translation>全部股室</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>按人员</translation>
        </message>
        <message>
            <source>By system</source>
            <translation>按系统</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Filter the matrix</source>
            <translation>筛选权限矩阵</translation>
        </message>
        <message>
            <source>Look at the matrix</source>
            <translation>查看方式</translation>
        </message>
        <message>
            <source>Person, system, role group, login; pinyin will do</source>
            <translation>人员、系统、角色组、账号名，可用拼音</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Whole matrix</source>
            <translation>整张矩阵</translation>
        </message>
        <message>
            <source>accounts that break a conflict rule</source>
            <translation>违反互斥规则的账号</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>含“%1”</translation>
        </message>
        <message>
            <source>privileged accounts</source>
            <translation>特权账号</translation>
        </message>
        <message>
            <source>★ Privileged only</source>
            <translation>★ 只看特权</translation>
        </message>
        <message>
            <source>All but closed</source>
            <translation>未停用的</translation>
        </message>
        <message>
            <source>%1 of %2 broken rules</source>
            <translation>%1 / %2 项违反互斥</translation>
        </message>
        <message numerus="yes">
            <source>%n broken rule(s)</source>
            <translation>
                <numerusform>%n 项违反互斥</numerusform>
            </translation>
        </message>
        <message>
            <source>Broken rules</source>
            <translation>违反互斥</translation>
        </message>
        <message>
            <source>Broken rules %1</source>
            <translation>违反互斥 %1</translation>
        </message>
    </context>
    <context>
        <name>anguan::AccessFooter</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 on “%2”: %3</source>
            <translation>%1 在“%2”：%3</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>（另有 %n 个）</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>打开账号</translation>
        </message>
        <message>
            <source>Open the person</source>
            <translation>打开人员</translation>
        </message>
        <message>
            <source>Open the system</source>
            <translation>打开系统</translation>
        </message>
        <message>
            <source>★ privileged · ! breaks a conflict rule · in brackets: shared, default account, locked out, holder has left. Enter opens the account, Shift+Enter the person, Ctrl+Enter the system.</source>
            <translation>★ 特权 · ! 违反互斥规则 · 括号内：共用、默认账号、已锁定、持有人已离岗。回车打开账号，Shift+回车打开人员，Ctrl+回车打开系统。</translation>
        </message>
    </context>
    <context>
        <name>anguan::AnswerDialog</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>登记</translation>
        </message>
    </context>
    <context>
        <name>anguan::ApprovalListModel</name>
        <message>
            <source>Waiting for you  %1</source>
            <translation>等您签字  %1</translation>
        </message>
        <message>
            <source>Under way  %1</source>
            <translation>办理中  %1</translation>
        </message>
        <message>
            <source>Done  %1</source>
            <translation>已办  %1</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>for %n day(s)</source>
            <translation>
                <numerusform>已 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · round %2</source>
            <translation>%1 · 第 %2 轮</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4</source>
            <translation>%1，%2，%3，%4</translation>
        </message>
        <message>
            <source>Emergency · %1</source>
            <translation>紧急 · %1</translation>
        </message>
    </context>
    <context>
        <name>anguan::ApprovalPage</name>
        <message>
            <source>Withdrawn: %1</source>
            <translation>作废原因：%1</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>第 %1 轮</translation>
        </message>
        <message>
            <source>%1 · applicant %2 · %3</source>
            <translation>%1 · 申请人 %2 · %3</translation>
        </message>
        <message>
            <source>The answer is signed and stored.</source>
            <translation>意见已签字并存好。</translation>
        </message>
        <message>
            <source>See it on paper</source>
            <translation>看看打印件</translation>
        </message>
        <message>
            <source>Submitted.</source>
            <translation>已送签。</translation>
        </message>
        <message>
            <source>Withdraw the approval</source>
            <translation>作废审批</translation>
        </message>
        <message>
            <source>%1 stays readable, and cannot be taken up again. Why is it withdrawn?</source>
            <translation>%1 仍可查阅，但不能再办理。为什么作废？</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Withdrawn.</source>
            <translation>已作废。</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>What did you look at, and what did you find?</source>
            <translation>您查看了什么，结果如何？</translation>
        </message>
        <message>
            <source>Verified.</source>
            <translation>已验证。</translation>
        </message>
        <message>
            <source>Archived.</source>
            <translation>已归档。</translation>
        </message>
        <message>
            <source>%1 Reason: %2</source>
            <translation>%1事由：%2</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>紧急变更</translation>
        </message>
    </context>
    <context>
        <name>anguan::ApprovalsAbout</name>
        <message>
            <source>Start an approval ▾</source>
            <translation>发起审批 ▾</translation>
        </message>
        <message>
            <source>Approvals about this record</source>
            <translation>与此记录有关的审批</translation>
        </message>
        <message>
            <source>No approvals yet</source>
            <translation>还没有审批</translation>
        </message>
        <message>
            <source>%1 %2
%3 · %4 · %5</source>
            <translation>%1 %2
%3 · %4 · %5</translation>
        </message>
    </context>
    <context>
        <name>anguan::ApprovalsScreen</name>
        <message>
            <source>What you had typed and not stored is back.</source>
            <translation>已恢复您填写而未保存的内容。</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>No approval chosen</source>
            <translation>没有选中的审批</translation>
        </message>
        <message>
            <source>What leaders have to sign stands here: a system that goes live needs it (H10). The applicant drafts, the security officer checks, the leader signs with a key of their own.</source>
            <translation>需要领导签字的事项在这里办理：系统上线须经审批（H10）。申请人起草，安全管理员核查，领导用本人的密钥签字。</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>新建申请</translation>
        </message>
        <message>
            <source>Filter: title, number, applicant</source>
            <translation>筛选：事项、编号、申请人</translation>
        </message>
        <message>
            <source>Filter the list of approvals</source>
            <translation>筛选审批列表</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Waiting for you %1 · under way %2 · done %3</source>
            <translation>等您签字 %1 · 办理中 %2 · 已办 %3</translation>
        </message>
    </context>
    <context>
        <name>anguan::AttachmentEditor</name>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>移出列表</translation>
        </message>
        <message>
            <source>Save first; then files can be added.</source>
            <translation>请先保存，再添加文件。</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that the file is there and open to you.</source>
            <translation>“%1”读不出来。请检查文件是否还在、您是否有权打开。</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>anguan::AttachmentsView</name>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>No files yet</source>
            <translation>还没有附件</translation>
        </message>
        <message>
            <source>Drop files here, or add one: they are sealed inside the vault.</source>
            <translation>把文件拖到这里，或点“添加文件”。文件封存在保险库内。</translation>
        </message>
        <message>
            <source>%1
%2 · %3 · %4</source>
            <translation>%1
%2 · %3 · %4</translation>
        </message>
        <message>
            <source>SM3 %1</source>
            <translation>SM3 %1</translation>
        </message>
        <message>
            <source>“%1” cannot be read. Check that the file is there and open to you.</source>
            <translation>“%1”读不出来。请检查文件是否还在、您是否有权打开。</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Choose another folder.</source>
            <translation>“%1”写不进去。请换一个文件夹。</translation>
        </message>
        <message>
            <source>Saved to %1. That copy lies outside the vault, unsealed.</source>
            <translation>已另存到 %1。这一份在保险库之外，没有封存。</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>移除“%1”</translation>
        </message>
        <message>
            <source>The file leaves the record and stays readable in its history. Why?</source>
            <translation>文件会离开这条记录，但历史中仍可查看。请写明原因：</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>A copy of “%1” is open in another program. It is wiped when the vault is locked; changes made there are not kept.</source>
            <translation>“%1”的副本已用其他程序打开。锁定时副本会被清除，在那里做的改动不会保留。</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>anguan::BackupPage</name>
        <message>
            <source>%1 sectors, %2 records, %3 journal entries, %4 signatures of the journal and %5 of approvals checked. Head %6.</source>
            <translation>已核对扇区 %1 个、记录 %2 条、日志 %3 条、链头签名 %4 个、审批签名 %5 个。链头 %6。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Check the vault now</source>
            <translation>立即核对保险库</translation>
        </message>
        <message>
            <source>Rehearse a restore …</source>
            <translation>演练恢复…</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>Another disk than the vault's. Every copy is opened and checked before it counts.</source>
            <translation>请选与保险库不同的磁盘。每份备份都会打开核对，核对通过才算数。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Last backup %1, in %2.</source>
            <translation>上次备份 %1，存于 %2。</translation>
        </message>
        <message>
            <source>Choose a folder that exists.</source>
            <translation>请选择一个存在的文件夹。</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Backed up, opened again and found whole: %1</source>
            <translation>已备份，并重新打开核对无误：%1</translation>
        </message>
        <message>
            <source>Checking the vault</source>
            <translation>正在核对保险库</translation>
        </message>
        <message>
            <source>Everything holds. %1</source>
            <translation>全部无误。%1</translation>
        </message>
        <message>
            <source>Which backup?</source>
            <translation>选择备份文件</translation>
        </message>
        <message>
            <source>Vaults (*.anguan);;All files (*)</source>
            <translation>保险库 (*.anguan);;全部文件 (*)</translation>
        </message>
        <message>
            <source>Rehearse a restore</source>
            <translation>演练恢复</translation>
        </message>
        <message>
            <source>Your password as it was when the backup was made, %1:</source>
            <translation>%1，请输入做这份备份时您的口令：</translation>
        </message>
        <message>
            <source>Rehearsing a restore</source>
            <translation>正在演练恢复</translation>
        </message>
        <message>
            <source>The backup can be restored. %1</source>
            <translation>这份备份可以恢复。%1</translation>
        </message>
        <message>
            <source>Not backed up yet.</source>
            <translation>还没有备份过。</translation>
        </message>
    </context>
    <context>
        <name>anguan::Banner</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>anguan::CalendarButton</name>
        <message>
            <source>Pick a day (Alt+Down)</source>
            <translation>选择日期（Alt+↓）</translation>
        </message>
        <message>
            <source>Pick a day</source>
            <translation>选择日期</translation>
        </message>
    </context>
    <context>
        <name>anguan::CalendarGrid</name>
        <message>
            <source>%1 today</source>
            <translation>%1 今天</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>day off</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>nothing due</source>
            <translation>没有到期</translation>
        </message>
        <message>
            <source>off</source>
            <translation>休</translation>
        </message>
        <message>
            <source>worked</source>
            <translation>班</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::CalendarPage</name>
        <message numerus="yes">
            <source>%1: %n line(s)</source>
            <translation>
                <numerusform>%1：%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing due</source>
            <translation>%1：没有到期的事</translation>
        </message>
        <message>
            <source>Duties of the day</source>
            <translation>当天的事</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>下个月</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>anguan::CarryOutForm</name>
        <message>
            <source>Carried out: %1</source>
            <translation>登记实施：%1</translation>
        </message>
        <message>
            <source>Record carrying out</source>
            <translation>登记实施</translation>
        </message>
        <message>
            <source>Recording it writes the effect to the register at once, and cannot be taken back.</source>
            <translation>登记后立即写入台账，不能撤回。</translation>
        </message>
        <message>
            <source>%1 is recorded as carried out.</source>
            <translation>%1 已登记为实施完毕。</translation>
        </message>
        <message>
            <source>Leave the form</source>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>Emergency: the work is recorded before anybody signed. All signatures are due within %n hour(s), and the mark stays for ever.</source>
            <translation>
                <numerusform>紧急变更：未签先行，登记后须在 %n 小时内补齐签字，标记永久保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it could not wait for the signatures</source>
            <translation>为何来不及等签字</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChainCard</name>
        <message>
            <source>Check now</source>
            <translation>现在核对</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>链头</translation>
        </message>
        <message>
            <source>Not checked since it was opened. A check recomputes every hash and every signature.</source>
            <translation>打开后还没有核对。核对会重算每一条的摘要和每一个签名。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Checking every sector, every hash and every signature…</source>
            <translation>正在核对每个扇区、每条摘要、每个签名……</translation>
        </message>
        <message>
            <source>Checking the vault</source>
            <translation>正在核对保险库</translation>
        </message>
        <message>
            <source>The check was cancelled; nothing is known yet.</source>
            <translation>核对已取消，还没有结论。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) do not hold: %1</source>
            <translation>
                <numerusform>有 %n 处对不上：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything holds, checked %1: %2 entries in an unbroken chain, %3 sectors, %4 records, %5 signed heads, %6 signed answers.</source>
            <translation>全部相符，核对于 %1：日志 %2 条连续无断，扇区 %3 个，记录 %4 条，链头签名 %5 个，审批签名 %6 个。</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChartCard</name>
        <message>
            <source>Chart</source>
            <translation>图</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Show “%1” as a chart</source>
            <translation>以图显示“%1”</translation>
        </message>
        <message>
            <source>Show “%1” as a table</source>
            <translation>以表格显示“%1”</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChartLegend</name>
        <message>
            <source>Legend: %1</source>
            <translation>图例：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChartTableModel</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1，%2：%3</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChartView</name>
        <message>
            <source>%1 · %2 %3</source>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing to show in this time</source>
            <translation>这段时间没有可显示的</translation>
        </message>
    </context>
    <context>
        <name>anguan::Chip</name>
        <message>
            <source>Press Delete to take this condition away.</source>
            <translation>按 Delete 去掉这个条件。</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChipsBar</name>
        <message>
            <source>Clear all</source>
            <translation>清除全部</translation>
        </message>
        <message>
            <source>Esc Esc</source>
            <translation>Esc Esc</translation>
        </message>
        <message>
            <source>Contains “%1”</source>
            <translation>含“%1”</translation>
        </message>
        <message>
            <source>With withdrawn ones</source>
            <translation>含作废</translation>
        </message>
    </context>
    <context>
        <name>anguan::ChoiceEditor</name>
        <message>
            <source>(not chosen)</source>
            <translation>（未选择）</translation>
        </message>
    </context>
    <context>
        <name>anguan::ColumnChooser</name>
        <message>
            <source>Find a column</source>
            <translation>查找列</translation>
        </message>
        <message>
            <source>Columns: tick to show, Alt+Up and Alt+Down to move</source>
            <translation>列：打勾显示，Alt+↑、Alt+↓ 移动</translation>
        </message>
        <message>
            <source>Show withdrawn ones too</source>
            <translation>同时显示作废的</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>恢复默认</translation>
        </message>
    </context>
    <context>
        <name>anguan::CommandPalette</name>
        <message>
            <source>All commands</source>
            <translation>全部命令</translation>
        </message>
        <message>
            <source>Chinese, pinyin or English</source>
            <translation>中文、拼音或英文</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>%1    %2</source>
            <translation>%1    %2</translation>
        </message>
        <message>
            <source>%1    – %2</source>
            <translation>%1    – %2</translation>
        </message>
    </context>
    <context>
        <name>anguan::Console</name>
        <message>
            <source>There is no record %1.</source>
            <translation>没有编号为 %1 的记录。</translation>
        </message>
        <message>
            <source>The recovery key of this vault was never confirmed to lie in its envelope.</source>
            <translation>本保险库的恢复密钥还没有确认装入信封。</translation>
        </message>
        <message>
            <source>Make a new one</source>
            <translation>重新生成</translation>
        </message>
    </context>
    <context>
        <name>anguan::DateEditor</name>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>“%1” is not a day of the calendar. Write it as 2026-11-21 or 2026/11/21.</source>
            <translation>“%1”不是日期。请写成 2026-11-21 或 2026/11/21。</translation>
        </message>
    </context>
    <context>
        <name>anguan::DelegationCard</name>
        <message>
            <source>Sign the delegation</source>
            <translation>签署委托</translation>
        </message>
        <message>
            <source>your password</source>
            <translation>您的口令</translation>
        </message>
        <message>
            <source>Somebody signs for you?</source>
            <translation>委托他人代签</translation>
        </message>
        <message>
            <source>%1 would sign in your place as %2, from %3 to %4 (%5).</source>
            <translation>%1将代您以%2身份签字，%3 至 %4（%5）。</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>正在签字</translation>
        </message>
        <message>
            <source>%1 is signed.</source>
            <translation>%1 已签字。</translation>
        </message>
    </context>
    <context>
        <name>anguan::DeskSign</name>
        <message>
            <source>Opening the key; about half a second.</source>
            <translation>正在打开密钥，约需半秒。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>正在签字…</translation>
        </message>
        <message>
            <source>Type the password of %1.</source>
            <translation>请输入%1的口令。</translation>
        </message>
        <message>
            <source>of the signer</source>
            <translation>签字人本人的口令</translation>
        </message>
    </context>
    <context>
        <name>anguan::DetailsPane</name>
        <message>
            <source>Nothing chosen</source>
            <translation>还没有选择</translation>
        </message>
        <message>
            <source>Choose a line in the list to see its details here.</source>
            <translation>在列表中选择一行，这里显示详情。</translation>
        </message>
        <message>
            <source>What you typed is kept as a draft, and comes back when you edit again.</source>
            <translation>您填的内容已存为草稿，再次修改时会恢复。</translation>
        </message>
        <message>
            <source>Withdraw “%1”</source>
            <translation>作废“%1”</translation>
        </message>
        <message>
            <source>A withdrawn record stays readable with its history, and leaves the lists. Why is it withdrawn?</source>
            <translation>作废的记录仍可查看，历史也保留，只是不再列出。请写明作废原因：</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>%1 is withdrawn.</source>
            <translation>%1 已作废。</translation>
        </message>
    </context>
    <context>
        <name>anguan::DisplayPage</name>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>界面大小</translation>
        </message>
        <message>
            <source>On paper everything stays black on white, at its own size.</source>
            <translation>打印始终是白底黑字、固定大小，不受此影响。</translation>
        </message>
    </context>
    <context>
        <name>anguan::DraftForm</name>
        <message>
            <source>New application: %1</source>
            <translation>新建申请：%1</translation>
        </message>
        <message>
            <source>Save the draft</source>
            <translation>存草稿</translation>
        </message>
        <message>
            <source>Submit for signing</source>
            <translation>送签</translation>
        </message>
        <message>
            <source>About which %1</source>
            <translation>所涉%1</translation>
        </message>
        <message>
            <source>Choose what this application is about.</source>
            <translation>请选择申请所涉的对象。</translation>
        </message>
        <message>
            <source>%1 is kept as a draft.</source>
            <translation>%1 已存为草稿。</translation>
        </message>
        <message>
            <source>%1 is submitted for signing.</source>
            <translation>%1 已送签。</translation>
        </message>
        <message>
            <source>Leave the form</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>anguan::DrillYearScreen</name>
        <message>
            <source>%1
no drill in this year</source>
            <translation>%1
本年尚无演练</translation>
        </message>
        <message>
            <source>%1 planned   %2 held   ! overdue</source>
            <translation>%1 计划　%2 已举行　! 逾期</translation>
        </message>
        <message>
            <source>%1, held on %2</source>
            <translation>%1，%2 已举行</translation>
        </message>
        <message>
            <source>%1, planned on %2</source>
            <translation>%1，计划 %2</translation>
        </message>
        <message>
            <source>%1: %2 drills planned, %3 held · H13</source>
            <translation>%1 年：计划演练 %2 次，已举行 %3 次 · H13</translation>
        </message>
        <message>
            <source>Drills of the year by plan and month</source>
            <translation>本年演练，按预案和月份</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>应急预案</translation>
        </message>
        <message>
            <source>Emergency plans are filed and exercised (H13). Enter a plan first, then its drills.</source>
            <translation>应急预案要备案、要演练（H13）。请先登记预案，再安排演练。</translation>
        </message>
        <message>
            <source>MMM</source>
            <translation>M月</translation>
        </message>
        <message>
            <source>No plan and no drill in this year</source>
            <translation>本年没有预案，也没有演练</translation>
        </message>
        <message>
            <source>Report of the year</source>
            <translation>年度报告</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Year of drills</source>
            <translation>年度演练</translation>
        </message>
    </context>
    <context>
        <name>anguan::EntryView</name>
        <message>
            <source>Open the record</source>
            <translation>打开记录</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>日志条目</translation>
        </message>
        <message>
            <source>Choose an entry to see what it changed.</source>
            <translation>选择一条日志，这里显示改动内容。</translation>
        </message>
        <message>
            <source>No. %1 · %2</source>
            <translation>第 %1 条 · %2</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>改动内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>改前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改后</translation>
        </message>
        <message>
            <source>Hash %1</source>
            <translation>摘要 %1</translation>
        </message>
        <message>
            <source>Follows %1</source>
            <translation>上一条 %1</translation>
        </message>
    </context>
    <context>
        <name>anguan::ExtendDialog</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message numerus="yes">
            <source>Due on %1 · extended %n time(s) so far · the first deadline was %2</source>
            <translation>
                <numerusform>期限 %1 · 已延期 %n 次 · 最初期限 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Extend the deadline</source>
            <translation>延长期限</translation>
        </message>
    </context>
    <context>
        <name>anguan::FactGrid</name>
        <message>
            <source>was: %1</source>
            <translation>原：%1</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>现：%1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more line(s)</source>
            <translation>
                <numerusform>另有 %n 行，展开</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::FieldRow</name>
        <message>
            <source>Asked by %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1，必填</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>anguan::FigureButton</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>anguan::Figures</name>
        <message numerus="yes">
            <source>%n of them yours</source>
            <translation>
                <numerusform>其中 %n 件归您</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>没有</translation>
        </message>
        <message numerus="yes">
            <source>the longest %n day(s)</source>
            <translation>
                <numerusform>最久 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the oldest %n day(s) ago</source>
            <translation>
                <numerusform>最早 %n 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the oldest %n year(s) ago</source>
            <translation>
                <numerusform>最早 %n 年前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::FilePreview</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Drawing the page</source>
            <translation>正在显示页面</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>Page of “%1”</source>
            <translation>“%1”的页面</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
    </context>
    <context>
        <name>anguan::FilterHeader</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Text, pinyin or initials</source>
            <translation>可输入文字、拼音或首字母</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>按“%1”筛选</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>anguan::FilterPopup</name>
        <message>
            <source>Overdue</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>30 天内</translation>
        </message>
        <message>
            <source>Within 90 days</source>
            <translation>90 天内</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>近 30 天</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>已填写</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Do not filter</source>
            <translation>不筛选</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Within %n day(s)</source>
            <translation>
                <numerusform>%n 天内</numerusform>
            </translation>
        </message>
        <message>
            <source>Before %1</source>
            <translation>%1 之前</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>按“%1”筛选</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>不小于</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>不大于</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>请只填数字。</translation>
        </message>
        <message>
            <source>Write a day as 2026-11-21.</source>
            <translation>请写成 2026-11-21。</translation>
        </message>
    </context>
    <context>
        <name>anguan::FindingsPage</name>
        <message>
            <source>%1 · held on %2 · plan version %3</source>
            <translation>%1 · %2 举行 · 预案版本 %3</translation>
        </message>
        <message>
            <source>A finding to be mended</source>
            <translation>要整改的问题</translation>
        </message>
        <message>
            <source>Deal with it</source>
            <translation>去处理</translation>
        </message>
        <message>
            <source>Nothing yet. What went wrong, and what was missing?</source>
            <translation>还没有。哪里不顺、缺了什么？</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开演练记录</translation>
        </message>
        <message>
            <source>Other drills</source>
            <translation>其他演练</translation>
        </message>
        <message>
            <source>Record it as a rectification</source>
            <translation>登记为整改事项</translation>
        </message>
        <message>
            <source>Recovered in %1 min, within the %2 min of the plan.</source>
            <translation>%1 分钟恢复，在预案规定的 %2 分钟之内，达标。</translation>
        </message>
        <message>
            <source>Recovered in %1 min; the plan allows %2 min.</source>
            <translation>%1 分钟恢复，超过预案规定的 %2 分钟，未达标。</translation>
        </message>
        <message>
            <source>Recovered in %1 min; the plan sets no recovery time to judge it by.</source>
            <translation>%1 分钟恢复；预案没有规定恢复时间，无从评判。</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>已转整改</translation>
        </message>
        <message>
            <source>The moment of recovery was not marked.</source>
            <translation>没有标记恢复时刻。</translation>
        </message>
        <message>
            <source>To be dealt with</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>What it brought to light</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Write the conclusion</source>
            <translation>写结论</translation>
        </message>
    </context>
    <context>
        <name>anguan::FinishStep</name>
        <message>
            <source>Begin</source>
            <translation>开始使用</translation>
        </message>
        <message>
            <source>The vault is ready</source>
            <translation>保险库已建好</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>您想怎样开始？</translation>
        </message>
        <message>
            <source>Begin with empty registers</source>
            <translation>从空白台账开始</translation>
        </message>
        <message>
            <source>Import what you have …</source>
            <translation>导入已有台账…</translation>
        </message>
        <message>
            <source>Registers kept in Excel or WPS so far, saved as CSV: errors are shown by row and column before anything is stored.</source>
            <translation>原来用 Excel 或 WPS 记的台账，另存为 CSV 后导入；哪行哪列有错先列出来，全对了才存。</translation>
        </message>
        <message>
            <source>Start with a sample</source>
            <translation>从示例开始</translation>
        </message>
        <message>
            <source>Fills this vault with the records of a made-up bureau, to look around. They cannot be deleted later: make another vault for the real work.</source>
            <translation>在本保险库中填入一个虚构单位的记录，供您熟悉使用。示例以后不能删除，正式工作请另建保险库。</translation>
        </message>
    </context>
    <context>
        <name>anguan::FirstRun</name>
        <message>
            <source>One moment …</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Making the vault</source>
            <translation>正在建立保险库</translation>
        </message>
        <message>
            <source>Filling in the sample</source>
            <translation>正在填入示例</translation>
        </message>
        <message>
            <source>Anguan</source>
            <translation>安管 Anguan</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Open an existing vault …</source>
            <translation>打开已有保险库…</translation>
        </message>
    </context>
    <context>
        <name>anguan::FirstRunStep</name>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>anguan::FormBinder</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>anguan::GatesCard</name>
        <message>
            <source>Before it may be carried out</source>
            <translation>实施的前置条件</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>已满足</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>未满足</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
    </context>
    <context>
        <name>anguan::GlobalSearch</name>
        <message>
            <source>%1   %2   %3</source>
            <translation>%1   %2   %3</translation>
        </message>
        <message>
            <source>Search: name, number, pinyin  Ctrl+K</source>
            <translation>查找：名称、编号、拼音  Ctrl+K</translation>
        </message>
        <message>
            <source>Search all registers</source>
            <translation>查找全部台账</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>没有找到“%1”。</translation>
        </message>
    </context>
    <context>
        <name>anguan::GuideWindow</name>
        <message>
            <source>%1 – Guide to Anguan</source>
            <translation>%1 – 安管使用说明</translation>
        </message>
        <message>
            <source>No page says “%1”.</source>
            <translation>没有哪一页提到“%1”。</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>已存为“%1”。</translation>
        </message>
        <message>
            <source>The page before (Alt+Left)</source>
            <translation>上一页（Alt+←）</translation>
        </message>
        <message>
            <source>The page after (Alt+Right)</source>
            <translation>下一页（Alt+→）</translation>
        </message>
        <message>
            <source>Read it in the other language</source>
            <translation>换另一种语言看</translation>
        </message>
        <message>
            <source>&amp;This page…</source>
            <translation>本页(&amp;T)…</translation>
        </message>
        <message>
            <source>The &amp;whole guide…</source>
            <translation>全部说明(&amp;W)…</translation>
        </message>
        <message>
            <source>Search the guide  Ctrl+F</source>
            <translation>查找说明  Ctrl+F</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>查找说明</translation>
        </message>
        <message>
            <source>Contents of the guide</source>
            <translation>说明目录</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>说明正文</translation>
        </message>
    </context>
    <context>
        <name>anguan::HandoverScreen</name>
        <message>
            <source>Filter the list of handovers</source>
            <translation>筛选交接单</translation>
        </message>
        <message>
            <source>Filter: name, pinyin, number</source>
            <translation>筛选：姓名、拼音、编号</translation>
        </message>
        <message>
            <source>Handovers</source>
            <translation>交接单</translation>
        </message>
        <message>
            <source>Joining and leaving</source>
            <translation>上岗/离岗交接</translation>
        </message>
        <message>
            <source>Nobody is joining, moving or leaving</source>
            <translation>目前没有上岗、调岗或离岗</translation>
        </message>
        <message>
            <source>Start a transfer</source>
            <translation>办理调岗</translation>
        </message>
        <message>
            <source>Start joining</source>
            <translation>办理上岗</translation>
        </message>
        <message>
            <source>Start leaving</source>
            <translation>办理离岗</translation>
        </message>
        <message>
            <source>What is handed over line by line before somebody leaves; %1 under way · H20 H27 H28 C20</source>
            <translation>离岗前逐项交接清楚，办理中 %1 份 · H20 H27 H28 C20</translation>
        </message>
        <message>
            <source>When somebody leaves, the sheet finds by itself what that person holds: systems, accounts, role groups, approvals, passwords. Each line is handed over or closed, three people sign. Asked by: H27 H28.</source>
            <translation>有人离岗时，交接单自动列出其名下的系统、账号、角色组、审批、口令，逐项移交或停用，三方签字。依据：H27 H28。</translation>
        </message>
    </context>
    <context>
        <name>anguan::HandoverView</name>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are open: %1</source>
            <translation>
                <numerusform>还有 %n 项未了结：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are open: %1 …</source>
            <translation>
                <numerusform>还有 %n 项未了结：%1……</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are settled.</source>
            <translation>
                <numerusform>已了结 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Apply for the departure</source>
            <translation>申请离岗确认</translation>
        </message>
        <message>
            <source>Before it can be finished</source>
            <translation>完成之前还须</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>取消办理</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>取消办理…</translation>
        </message>
        <message>
            <source>Change the head…</source>
            <translation>修改表头…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>停用或终止</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Day: %1</source>
            <translation>日期：%1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办</translation>
        </message>
        <message>
            <source>End</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Finish: has left</source>
            <translation>完成：已离岗</translation>
        </message>
        <message>
            <source>Finish: has moved</source>
            <translation>完成：已调岗</translation>
        </message>
        <message>
            <source>Finish: in post</source>
            <translation>完成：已上岗</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Key position</source>
            <translation>关键岗位</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>交接事项</translation>
        </message>
        <message>
            <source>Lines of the sheet</source>
            <translation>交接单各项</translation>
        </message>
        <message>
            <source>Lines, %1 open</source>
            <translation>交接事项（未了结 %1）</translation>
        </message>
        <message>
            <source>No-harm confirmation</source>
            <translation>无危害确认</translation>
        </message>
        <message>
            <source>No-harm confirmation (H28)</source>
            <translation>无危害确认（H28）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Nothing is open: the departure can be applied for.</source>
            <translation>各项均已了结，可以申请离岗确认。</translation>
        </message>
        <message>
            <source>Nothing is open: the sheet can be finished.</source>
            <translation>各项均已了结，可以完成交接。</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开记录</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Receiver: %1</source>
            <translation>接收人：%1</translation>
        </message>
        <message>
            <source>Signatures %1 / %2 and end</source>
            <translation>签字 %1 / %2 与完成</translation>
        </message>
        <message>
            <source>Signatures and end</source>
            <translation>签字与完成</translation>
        </message>
        <message>
            <source>Supervisor: %1</source>
            <translation>监交人：%1</translation>
        </message>
        <message>
            <source>The sheet is finished.</source>
            <translation>交接单已完成。</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>去完成</translation>
        </message>
        <message>
            <source>To the signatures</source>
            <translation>去签字</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>移交给</translation>
        </message>
        <message>
            <source>Undertaking…</source>
            <translation>承诺书…</translation>
        </message>
        <message>
            <source>What was handed over stays handed over. Why is it called off?</source>
            <translation>已移交的仍归接收人。为什么取消？</translation>
        </message>
        <message>
            <source>What was looked at, and why no harm comes of this departure</source>
            <translation>核查了哪些方面，为何该同志离岗不造成危害</translation>
        </message>
        <message>
            <source>Why does it stay in the same hands?</source>
            <translation>为什么仍由本人保留？</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未定</translation>
        </message>
        <message numerus="yes">
            <source>· and %n more</source>
            <translation>
                <numerusform>· 另有 %n 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::HistoryView</name>
        <message>
            <source>Reason: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（清空）</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>查看某日</translation>
        </message>
        <message>
            <source>yyyy-mm-dd</source>
            <translation>年-月-日</translation>
        </message>
        <message>
            <source>As of day</source>
            <translation>查看日期</translation>
        </message>
        <message>
            <source>Show that day</source>
            <translation>看当日内容</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Write a day as 2026-11-21.</source>
            <translation>请写成 2026-11-21。</translation>
        </message>
    </context>
    <context>
        <name>anguan::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import into “%1”</source>
            <translation>导入到“%1”</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Save an empty template…</source>
            <translation>下载模板…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Save an empty template</source>
            <translation>下载模板</translation>
        </message>
        <message>
            <source>The template is at %1.</source>
            <translation>模板已存到 %1。</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed, %4 unchanged.</source>
            <translation>共 %1 行：新增 %2，修改 %3，不变 %4。</translation>
        </message>
        <message>
            <source>Columns left out: %1.</source>
            <translation>不导入的列：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>导入 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>Looking through the table</source>
            <translation>正在检查表格</translation>
        </message>
        <message numerus="yes">
            <source>%1 new and %2 changed. %n row(s) stayed behind: save them, mend them, import them.</source>
            <translation>
                <numerusform>新增 %1 条，修改 %2 条。还有 %n 行没有导入：请保存出来，改好后再导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to be mended</source>
            <translation>%1_待改</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) they name are made first.</source>
            <translation>
                <numerusform>先新建其中引用的 %n 条记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are left out (totals, foot lines).</source>
            <translation>
                <numerusform>%n 行不导入（合计、表尾）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are passed over.</source>
            <translation>
                <numerusform>%n 行略过。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) must be mended first.</source>
            <translation>
                <numerusform>%n 行有误，须先改正。</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook (.xlsx), a CSV file or a block of cells copied in Excel or WPS. It is looked through first and stored only when you import it; an import can be taken back as a whole.</source>
            <translation>可用工作簿（.xlsx）、CSV 文件，或在 Excel、WPS 中复制的单元格。先检查，点“导入”才存入；导入后可整批撤销。</translation>
        </message>
        <message>
            <source>Leave the rows to be mended behind</source>
            <translation>有误的行先不导入</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>Out of the clipboard</source>
            <translation>来自剪贴板</translation>
        </message>
        <message>
            <source>Paste cells</source>
            <translation>粘贴单元格</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>正在读取表格</translation>
        </message>
        <message>
            <source>Save the rows to be mended</source>
            <translation>保存待改的行</translation>
        </message>
        <message>
            <source>Save the rows to be mended…</source>
            <translation>保存待改的行…</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xlsm *.csv *.txt *.json);;All files (*)</source>
            <translation>表格 (*.xlsx *.xlsm *.csv *.txt *.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The rows to be mended are at %1, each with its reason.</source>
            <translation>待改的行已存到 %1，每行附有原因。</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx);;CSV tables (*.csv)</source>
            <translation>工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>anguan::InstantEditor</name>
        <message>
            <source>yyyy-mm-dd hh:mm</source>
            <translation>年-月-日 时:分</translation>
        </message>
        <message>
            <source>“%1” is not a moment. Write day and time as 2026-11-21 16:30.</source>
            <translation>“%1”不是时间。请写成 2026-11-21 16:30。</translation>
        </message>
    </context>
    <context>
        <name>anguan::ItemsEditor</name>
        <message>
            <source>Add a line</source>
            <translation>增加一行</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>删除这一行</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” is not a day of the calendar.</source>
            <translation>第 %1 行“%2”：“%3”不是日期。</translation>
        </message>
        <message>
            <source>Line %1, %2: “%3” is not a whole number.</source>
            <translation>第 %1 行“%2”：“%3”不是整数。</translation>
        </message>
    </context>
    <context>
        <name>anguan::JournalFilters</name>
        <message>
            <source>From day</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>All acts</source>
            <translation>所有操作</translation>
        </message>
        <message>
            <source>All registers</source>
            <translation>所有台账</translation>
        </message>
        <message>
            <source>Words or a number</source>
            <translation>文字或编号</translation>
        </message>
        <message>
            <source>Showing %1 / %2</source>
            <translation>显示 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>anguan::JournalScreen</name>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Every act in this vault, in one chain that cannot be changed unnoticed · H12 C14</source>
            <translation>本保险库的每一步操作，连成一条改不了的链 · H12 C14</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>日志条目</translation>
        </message>
        <message>
            <source>Signed heads</source>
            <translation>签名的链头</translation>
        </message>
    </context>
    <context>
        <name>anguan::KeyStep</name>
        <message>
            <source>That is not what stands on the paper.</source>
            <translation>与纸上的不一致。</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>The key for the envelope in the safe</source>
            <translation>放进保险柜信封里的密钥</translation>
        </message>
        <message>
            <source>It opens the vault when every officer's password is lost. It is shown this once and kept nowhere: print it or copy it by hand, seal it in an envelope and lay that in the safe.</source>
            <translation>安全管理员的口令全部丢失时，用它打开保险库。它只显示这一次，哪里都不留存：请打印或手抄，封入信封，放进保险柜。</translation>
        </message>
        <message>
            <source>Print it, or save it as PDF …</source>
            <translation>打印，或另存为 PDF…</translation>
        </message>
        <message>
            <source>I have put it in the envelope</source>
            <translation>我已把它装入信封</translation>
        </message>
        <message>
            <source>Group %1 on the paper</source>
            <translation>纸上第 %1 组</translation>
        </message>
    </context>
    <context>
        <name>anguan::KindChooser</name>
        <message>
            <source>    %1    %2</source>
            <translation>    %1    %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Filter the kinds of application</source>
            <translation>筛选申请类别</translation>
        </message>
        <message>
            <source>Kinds of application</source>
            <translation>申请类别</translation>
        </message>
        <message>
            <source>New application: what is it about?</source>
            <translation>新建申请：申请什么？</translation>
        </message>
        <message>
            <source>No kind is called so. Clear the filter to see all.</source>
            <translation>没有这样的类别，清空筛选可看全部。</translation>
        </message>
        <message>
            <source>Type a word, pinyin or an article: data, sjbg, H26</source>
            <translation>输入文字、拼音首字母或条款号，如 数据、sjbg、H26</translation>
        </message>
    </context>
    <context>
        <name>anguan::LoginDialog</name>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Change a login</source>
            <translation>修改程序用户</translation>
        </message>
        <message>
            <source>Add a login</source>
            <translation>添加程序用户</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Office position (for the steps of approvals)</source>
            <translation>职务（用于审批环节）</translation>
        </message>
        <message>
            <source>In the register of people</source>
            <translation>对应人员台账</translation>
        </message>
        <message>
            <source>Type the name as it is signed.</source>
            <translation>请填写签字用的姓名。</translation>
        </message>
    </context>
    <context>
        <name>anguan::LoginsPage</name>
        <message>
            <source>Add …</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Reset the password …</source>
            <translation>重置口令…</translation>
        </message>
        <message>
            <source>People of the program</source>
            <translation>程序用户</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Last unlocked</source>
            <translation>上次解锁</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Must change the password</source>
            <translation>须更换口令</translation>
        </message>
        <message>
            <source>Needs a password reset</source>
            <translation>须重置口令</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Change your own under “My password”.</source>
            <translation>您自己的口令请在“我的口令”中更换。</translation>
        </message>
        <message>
            <source>Nobody deactivates themselves.</source>
            <translation>不能停用自己。</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Signing keys of %1:</source>
            <translation>%1的签名密钥：</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>%1，自 %2 起</translation>
        </message>
        <message>
            <source>%1, %2 to %3, revoked; what it signed in that time stays valid</source>
            <translation>%1，%2 至 %3，已作废；期间所签仍然有效</translation>
        </message>
        <message>
            <source>%1 can unlock now.</source>
            <translation>%1现在可以解锁了。</translation>
        </message>
        <message>
            <source>Stored.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>Reset the password</source>
            <translation>重置口令</translation>
        </message>
        <message>
            <source>%1 gets a new password and a new signing key; the old key is revoked. It must be changed at the next unlock.</source>
            <translation>%1将得到新口令和新的签名密钥，旧密钥作废；下次解锁后须自行更换口令。</translation>
        </message>
        <message>
            <source>The password is reset.</source>
            <translation>口令已重置。</translation>
        </message>
        <message>
            <source>Deactivate %1</source>
            <translation>停用 %1</translation>
        </message>
        <message>
            <source>This login can no longer unlock. What it signed stays valid.</source>
            <translation>停用后此人不能再解锁；已签的仍然有效。</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Activated.</source>
            <translation>已启用。</translation>
        </message>
        <message>
            <source>Deactivated.</source>
            <translation>已停用。</translation>
        </message>
        <message>
            <source>Adding a login</source>
            <translation>正在添加用户</translation>
        </message>
        <message>
            <source>Resetting the password</source>
            <translation>正在重置口令</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>已停止，没有改动任何内容。</translation>
        </message>
    </context>
    <context>
        <name>anguan::MainWindow</name>
        <message numerus="yes">
            <source>Locked after %n minute(s) without a key pressed. What was typed is kept.</source>
            <translation>
                <numerusform>%n 分钟无操作，已自动锁定。您填的内容还在。</numerusform>
            </translation>
        </message>
        <message>
            <source>Locked together with the desktop. What was typed is kept.</source>
            <translation>桌面已锁定，保险库随之锁定。您填的内容还在。</translation>
        </message>
        <message numerus="yes">
            <source>Locks in %n second(s)</source>
            <translation>
                <numerusform>%n 秒后锁定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Locks after %n idle minute(s)</source>
            <translation>
                <numerusform>无操作 %n 分钟后锁定</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a vault</source>
            <translation>打开保险库</translation>
        </message>
        <message>
            <source>Vaults (*.anguan);;All files (*)</source>
            <translation>保险库 (*.anguan);;全部文件 (*)</translation>
        </message>
        <message>
            <source>Make a new recovery key</source>
            <translation>重新生成恢复密钥</translation>
        </message>
        <message>
            <source>The key that was shown before no longer fits afterwards. The new one is shown once: have paper and an envelope at hand.</source>
            <translation>生成后，以前显示的密钥随即失效。新密钥只显示一次，请备好纸和信封。</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Nothing is made on this page.</source>
            <translation>本页没有可新建的内容。</translation>
        </message>
        <message>
            <source>Your role may not %1.</source>
            <translation>您的角色不能%1。</translation>
        </message>
        <message>
            <source>There is no page before this one.</source>
            <translation>前面没有页面了。</translation>
        </message>
        <message>
            <source>There is no page after this one.</source>
            <translation>后面没有页面了。</translation>
        </message>
        <message>
            <source>Anguan</source>
            <translation>安管 Anguan</translation>
        </message>
        <message>
            <source>%1 – %2 – Anguan</source>
            <translation>%1 – %2 – 安管</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>“%1” is still running. It is stopped when you quit.</source>
            <translation>“%1”还在进行，退出会把它停下。</translation>
        </message>
        <message>
            <source>Stop it and quit</source>
            <translation>停止并退出</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>(%1) %2</source>
            <translation>（%1）%2</translation>
        </message>
    </context>
    <context>
        <name>anguan::MatrixScreen</name>
        <message>
            <source>%1 rows are in %2. The file lies outside the vault, unsealed.</source>
            <translation>%1 行已导出到 %2。该文件在保险库之外，未封存。</translation>
        </message>
        <message>
            <source>Access matrix</source>
            <translation>权限矩阵</translation>
        </message>
        <message>
            <source>Access matrix: people down, systems across</source>
            <translation>权限矩阵：纵向为人员，横向为系统</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>系统账号</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>清除全部</translation>
        </message>
        <message>
            <source>Export what the matrix shows</source>
            <translation>导出矩阵当前所示内容</translation>
        </message>
        <message>
            <source>Here stands who can do what on which system, as soon as accounts are entered in their register. Asked by: H12 C7.</source>
            <translation>在“系统账号”台账登记账号后，这里就能看到谁在哪个系统能做什么。依据：H12 C7。</translation>
        </message>
        <message>
            <source>No account is entered yet</source>
            <translation>还没有登记账号</translation>
        </message>
        <message>
            <source>No account meets these conditions</source>
            <translation>没有符合条件的账号</translation>
        </message>
        <message>
            <source>People or systems</source>
            <translation>人员或系统</translation>
        </message>
        <message>
            <source>The accounts are still there; only the conditions hide them.</source>
            <translation>账号还在，只是被条件挡住了。</translation>
        </message>
        <message>
            <source>Who can do what on which system, and who breaks a conflict rule · H12 C7</source>
            <translation>谁在哪个系统能做什么，谁违反了岗位互斥规则 · H12 C7</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>No conflict rule is broken</source>
            <translation>没有违反互斥规则的情况</translation>
        </message>
        <message>
            <source>Rules stand in their register; some are built in: an auditor holds nothing else, nobody applies, approves and carries out at once, A and B of a system are two. Asked by: H12.</source>
            <translation>规则登记在“岗位互斥规则”台账，另有内置规则：审计员不兼任他职；申请、审批、执行不能是同一人；一个系统的管理员 A、B 须为两人。依据：H12。</translation>
        </message>
        <message>
            <source>Who breaks which conflict rule</source>
            <translation>谁违反了哪条互斥规则</translation>
        </message>
    </context>
    <context>
        <name>anguan::MonthCharts</name>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
    </context>
    <context>
        <name>anguan::Navigation</name>
        <message>
            <source>Anguan</source>
            <translation>安管 Anguan</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
    </context>
    <context>
        <name>anguan::NavigationEntry</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 项待办</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::NewHandoverDialog</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Head of the sheet</source>
            <translation>交接单表头</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Somebody joins</source>
            <translation>办理上岗</translation>
        </message>
        <message>
            <source>Somebody leaves</source>
            <translation>办理离岗</translation>
        </message>
        <message>
            <source>Somebody moves to another post</source>
            <translation>办理调岗</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始办理</translation>
        </message>
    </context>
    <context>
        <name>anguan::NewPassword</name>
        <message>
            <source>The two are not the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>At least 12 characters, or 10 of three kinds (capital and small letters, digits, signs). A sentence in Chinese is good.</source>
            <translation>至少 12 个字符；含大写、小写、数字、符号中三种的，至少 10 个。用一句中文也可以。</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>再输一遍</translation>
        </message>
    </context>
    <context>
        <name>anguan::NewReviewDialog</name>
        <message numerus="yes">
            <source>%n account(s) are in the list.</source>
            <translation>
                <numerusform>清单中有 %n 个账号。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Account name, and if there are: holder, role group, privileged, state. Accounts that the register does not know, that are missing or have other rights become lines to decide.</source>
            <translation>须有账号名；有持有人、角色组、是否特权、状态的一并比对。台账外的、清单缺的、权限不符的账号各成一行，逐行决定。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>CSV tables (*.csv *.txt);;All files (*)</source>
            <translation>CSV 表格 (*.csv *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns left out: %1.</source>
            <translation>未用的列：%1。</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比对</translation>
        </message>
        <message>
            <source>Compare the system's own list</source>
            <translation>与系统实际清单比对</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Encoding found out</source>
            <translation>自动识别编码</translation>
        </message>
        <message>
            <source>Name the system that is reviewed.</source>
            <translation>请选定要复核的系统。</translation>
        </message>
        <message>
            <source>New access review</source>
            <translation>新建权限复核</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>未选择文件</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>发起复核</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>System</source>
            <translation>信息系统</translation>
        </message>
        <message>
            <source>The system's own account list (CSV)</source>
            <translation>系统导出的实际账号清单（CSV）</translation>
        </message>
        <message>
            <source>What is looked at</source>
            <translation>复核范围</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What is wrong, by row and column</source>
            <translation>问题（按行列）</translation>
        </message>
    </context>
    <context>
        <name>anguan::NumberEditor</name>
        <message>
            <source>“%1” is not a whole number. Write digits only, such as 12.</source>
            <translation>“%1”不是整数。请只填数字，例如 12。</translation>
        </message>
    </context>
    <context>
        <name>anguan::NumbersPage</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃修改</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>Whose number</source>
            <translation>谁定的</translation>
        </message>
        <message>
            <source>Reason of the unit's own number</source>
            <translation>本单位自定的理由</translation>
        </message>
        <message>
            <source>Reason for: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>The unit's own</source>
            <translation>本单位自定</translation>
        </message>
        <message>
            <source>The rule's own</source>
            <translation>法定</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>常用值</translation>
        </message>
        <message>
            <source>Say why: it stands in the journal with the change.</source>
            <translation>请写明理由，它会随改动记入操作日志。</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) stored.</source>
            <translation>
                <numerusform>已保存 %n 项设置。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was stored: see the lines in red.</source>
            <translation>没有全部存上，请看标红的几行。</translation>
        </message>
    </context>
    <context>
        <name>anguan::OfficerStep</name>
        <message>
            <source>First officer</source>
            <translation>安全管理员</translation>
        </message>
        <message>
            <source>Who keeps them?</source>
            <translation>由谁来管？</translation>
        </message>
        <message>
            <source>The first security officer. Leaders, administrators and an auditor get logins of their own later.</source>
            <translation>第一位安全管理员。领导、系统管理员、安全审计员的登录名以后再建。</translation>
        </message>
        <message>
            <source>Type the name of the officer.</source>
            <translation>请填写安全管理员的姓名。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>As shown and signed</source>
            <translation>用于显示和签字</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Small letters and digits, for instance chenli</source>
            <translation>小写字母和数字，例如 chenli</translation>
        </message>
    </context>
    <context>
        <name>anguan::PasswordField</name>
        <message>
            <source>The input method is composing. Switch it to English for a password of letters.</source>
            <translation>输入法正在拼写。口令为字母时请切换到英文输入。</translation>
        </message>
        <message>
            <source>There are full-width characters in it. Switch the input method to half width.</source>
            <translation>含有全角字符，请把输入法切换到半角。</translation>
        </message>
        <message>
            <source>It begins or ends with a space.</source>
            <translation>开头或结尾有空格。</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>大写锁定已打开。</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>隐藏口令</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>显示口令</translation>
        </message>
    </context>
    <context>
        <name>anguan::PasswordPage</name>
        <message>
            <source>Present password</source>
            <translation>现用口令</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>更换口令</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>我的口令</translation>
        </message>
        <message>
            <source>Somebody else gave you this password. Choose one that only you know.</source>
            <translation>这个口令是别人给您设的，请换成只有您知道的。</translation>
        </message>
        <message>
            <source>This password is older than the unit allows. Choose a new one.</source>
            <translation>这个口令已超过本单位规定的期限，请更换。</translation>
        </message>
        <message>
            <source>Type the present password.</source>
            <translation>请输入现用口令。</translation>
        </message>
        <message>
            <source>The password is changed. It counts from the next unlock on.</source>
            <translation>口令已更换，下次解锁起使用新口令。</translation>
        </message>
        <message>
            <source>Changing the password</source>
            <translation>正在更改口令</translation>
        </message>
    </context>
    <context>
        <name>anguan::PreviewDialog</name>
        <message>
            <source>Print preview: %1</source>
            <translation>打印预览：%1</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>上一页(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>下一页(&amp;N)</translation>
        </message>
        <message numerus="yes">
            <source>of %n page(s)</source>
            <translation>
                <numerusform>页　共 %n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Page shown</source>
            <translation>当前页</translation>
        </message>
        <message>
            <source>S&amp;maller</source>
            <translation>缩小(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <source>Page &amp;width</source>
            <translation>适合页宽(&amp;W)</translation>
        </message>
        <message>
            <source>W&amp;hole page</source>
            <translation>整页(&amp;H)</translation>
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation>打印(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>另存为 PDF(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Pages as they will be printed</source>
            <translation>将要打印的页面</translation>
        </message>
        <message>
            <source>This computer has no printer set up. Save the pages as PDF and print them elsewhere.</source>
            <translation>本机没有设置打印机。请另存为 PDF，到能打印的电脑上打印。</translation>
        </message>
        <message>
            <source>The typeface “%1” is not installed; “%2” is printed instead.</source>
            <translation>本机没有字体“%1”，改用“%2”打印。</translation>
        </message>
        <message>
            <source>Too wide for the page, so left out: %1.</source>
            <translation>页面放不下，未列印的栏目：%1。</translation>
        </message>
        <message>
            <source>Sent to “%1”.</source>
            <translation>已送到打印机“%1”。</translation>
        </message>
        <message>
            <source>The printer “%1” did not take the pages. Check that it is switched on and has paper, or save them as PDF.</source>
            <translation>打印机“%1”没有接收。请检查是否开机、有纸，或另存为 PDF。</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>另存为 PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>已存为“%1”。</translation>
        </message>
        <message>
            <source>Page no.</source>
            <translation>第</translation>
        </message>
        <message>
            <source>Saving as PDF</source>
            <translation>正在存为 PDF</translation>
        </message>
    </context>
    <context>
        <name>anguan::PrintsScreen</name>
        <message>
            <source>Print …</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Print and export</source>
            <translation>打印与导出</translation>
        </message>
        <message>
            <source>Whole registers; a filtered one is printed from its own page</source>
            <translation>打印或导出整册；只要筛选结果时，请在该台账页上操作</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Table for Excel and WPS (*.csv);;PDF (*.pdf);;JSON (*.json)</source>
            <translation>Excel、WPS 可打开的表格 (*.csv);;PDF (*.pdf);;JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to %1</source>
            <translation>
                <numerusform>已导出 %n 条到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>打印：%1</translation>
        </message>
        <message>
            <source>Export: %1</source>
            <translation>导出：%1</translation>
        </message>
    </context>
    <context>
        <name>anguan::ProblemSummary</name>
        <message numerus="yes">
            <source>Not saved yet: %n place(s) to mend.</source>
            <translation>
                <numerusform>还没有保存：有 %n 处要改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>……还有 %n 处</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::RecordForm</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Reason for the change *</source>
            <translation>修改原因 *</translation>
        </message>
        <message>
            <source>Reason for the change, required</source>
            <translation>修改原因，必填</translation>
        </message>
        <message>
            <source>For example: the department was renamed</source>
            <translation>例如：股室更名</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>修改 %1</translation>
        </message>
        <message>
            <source>Restored what was typed and not saved, of %1.</source>
            <translation>已恢复 %1 未保存的内容。</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Say why: it stands in the record's history for good.</source>
            <translation>请写明原因，它会一直留在这条记录的历史里。</translation>
        </message>
        <message>
            <source>Go on with the newest</source>
            <translation>在最新内容上继续</translation>
        </message>
        <message>
            <source>The newest content is here, with your changes on top. Look it over, then save.</source>
            <translation>这里是最新内容，您的修改已叠加上去。请看一遍再保存。</translation>
        </message>
    </context>
    <context>
        <name>anguan::RecordView</name>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Attachments %1</source>
            <translation>附件 %1</translation>
        </message>
        <message>
            <source>Approvals %1</source>
            <translation>审批 %1</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>回到现在</translation>
        </message>
        <message>
            <source>As it was known on %1.</source>
            <translation>这是 %1 当天的内容。</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>withdrawn %1: %2</source>
            <translation>%1 作废：%2</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>%1 更新</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>还有 %n 条。</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>去填写</translation>
        </message>
    </context>
    <context>
        <name>anguan::RecoverPage</name>
        <message>
            <source>Type the key from the envelope.</source>
            <translation>请输入信封里的密钥。</translation>
        </message>
        <message>
            <source>Which officer gets the new password?</source>
            <translation>请填写哪位安全管理员使用新口令。</translation>
        </message>
        <message>
            <source>Unlocking with the recovery key</source>
            <translation>正在用恢复密钥解锁</translation>
        </message>
        <message>
            <source>Use the recovery key</source>
            <translation>用恢复密钥解锁</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>From the sealed envelope. Spaces, hyphens and small letters do not matter.</source>
            <translation>取自封存的信封。空格、连字符、大小写都不影响。</translation>
        </message>
        <message>
            <source>Login of a security officer</source>
            <translation>安全管理员的登录名</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Set the password and unlock</source>
            <translation>设定口令并解锁</translation>
        </message>
    </context>
    <context>
        <name>anguan::RecoveryPage</name>
        <message>
            <source>Make a new recovery key …</source>
            <translation>重新生成恢复密钥…</translation>
        </message>
        <message>
            <source>It opens the vault when every officer's password is lost, and lies in a sealed envelope in the safe. Make a new one when the envelope was opened or is missing; the old paper no longer fits afterwards.</source>
            <translation>安全管理员的口令全部丢失时，用它打开保险库；它封在信封里，放在保险柜中。信封被拆或遗失时请重新生成，旧的那张随即失效。</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>The key shown when the vault was made was never confirmed to lie in its envelope.</source>
            <translation>建立保险库时显示的恢复密钥，一直没有确认装入信封。</translation>
        </message>
        <message>
            <source>Make a new recovery key</source>
            <translation>重新生成恢复密钥</translation>
        </message>
        <message>
            <source>The paper in the safe no longer fits afterwards. Have a printer or paper at hand.</source>
            <translation>生成后，保险柜里的那张随即失效。请备好打印机或纸。</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Is it in the envelope?</source>
            <translation>装入信封了吗？</translation>
        </message>
        <message>
            <source>The key is not shown again. Without the paper it is lost, and a new one must be made.</source>
            <translation>密钥不会再次显示。没有留下纸件就等于丢失，只能重新生成。</translation>
        </message>
        <message>
            <source>It is in the envelope</source>
            <translation>已装入信封</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>还没有</translation>
        </message>
    </context>
    <context>
        <name>anguan::ReferencePicker</name>
        <message>
            <source>Name, number or pinyin</source>
            <translation>名称、编号或拼音</translation>
        </message>
        <message>
            <source>“%1” is not in the register “%2” yet. Choose from the list or enter it.</source>
            <translation>“%1”还不在“%2”台账里。请从列表中选择，或先登记。</translation>
        </message>
    </context>
    <context>
        <name>anguan::ReferencesEditor</name>
        <message>
            <source>Take off the list</source>
            <translation>移出列表</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>已选</translation>
        </message>
    </context>
    <context>
        <name>anguan::RegisterBar</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Search this register: text, pinyin</source>
            <translation>在本台账中查找：文字、拼音</translation>
        </message>
        <message>
            <source>Search this register</source>
            <translation>在本台账中查找</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>从 Excel 导入</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印台账</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>导出 ▾</translation>
        </message>
        <message>
            <source>As a table for Excel (CSV)…</source>
            <translation>导出为 Excel 可打开的表格（CSV）…</translation>
        </message>
        <message>
            <source>As data (JSON)…</source>
            <translation>导出为数据（JSON）…</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Showing %1 / %2</source>
            <translation>显示 %1 / %2</translation>
        </message>
        <message>
            <source>Showing %1 …</source>
            <translation>显示 %1 …</translation>
        </message>
        <message>
            <source>As a workbook (.xlsx)…</source>
            <translation>导出为工作簿（.xlsx）…</translation>
        </message>
    </context>
    <context>
        <name>anguan::RegisterScreen</name>
        <message>
            <source>Imported: %1 new, %2 changed.</source>
            <translation>已导入：新增 %1，修改 %2。</translation>
        </message>
        <message>
            <source>Export what the list shows</source>
            <translation>导出列表中的内容</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>JSON data (*.json)</source>
            <translation>JSON 数据 (*.json)</translation>
        </message>
        <message>
            <source>%1 filtered records are in %2. The file lies outside the vault, unsealed.</source>
            <translation>筛选出的 %1 条记录已导出到 %2。该文件在保险库之外，没有封存。</translation>
        </message>
        <message>
            <source>%1 records are in %2. The file lies outside the vault, unsealed.</source>
            <translation>%1 条记录已导出到 %2。该文件在保险库之外，没有封存。</translation>
        </message>
        <message>
            <source>Nothing is entered here yet</source>
            <translation>这里还没有登记</translation>
        </message>
        <message>
            <source>%1. Asked by: %2.</source>
            <translation>%1。依据：%2。</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>新建%1</translation>
        </message>
        <message>
            <source>Import a table</source>
            <translation>从 Excel 导入</translation>
        </message>
        <message>
            <source>No record meets these conditions</source>
            <translation>没有符合条件的记录</translation>
        </message>
        <message>
            <source>The records are still there; only the conditions hide them.</source>
            <translation>记录都还在，只是被筛选条件隐藏了。</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>清除全部</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Press Esc once more to clear the filters.</source>
            <translation>再按一次 Esc 清除全部筛选。</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存，编号 %1。</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>Save an empty template</source>
            <translation>下载模板</translation>
        </message>
        <message>
            <source>Save an empty template…</source>
            <translation>下载模板…</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>正在撤销导入</translation>
        </message>
        <message>
            <source>The import is taken back: %1 withdrawn, %2 changed back.</source>
            <translation>导入已撤销：作废 %1 条，改回 %2 条。</translation>
        </message>
        <message>
            <source>The template is at %1.</source>
            <translation>模板已存到 %1。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx);;CSV tables (*.csv)</source>
            <translation>工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>anguan::ReviewScreen</name>
        <message>
            <source>A review asks for every account of a system whether it is kept, changed or closed. It is decided line by line and signed. Asked by: H12 H28.</source>
            <translation>复核时对一个系统的每个账号决定保留、变更还是停用，逐行决定并签字。依据：H12 H28。</translation>
        </message>
        <message>
            <source>Access reviews</source>
            <translation>权限复核</translation>
        </message>
        <message>
            <source>Filter the list of reviews</source>
            <translation>筛选复核单</translation>
        </message>
        <message>
            <source>Filter: system, number</source>
            <translation>筛选：系统、编号</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New review</source>
            <translation>新建复核</translation>
        </message>
        <message>
            <source>No access review yet</source>
            <translation>还没有权限复核</translation>
        </message>
        <message>
            <source>Whether everybody who can enter a system still should; %1 under way · H12 H28</source>
            <translation>核对能进系统的人是否仍应保留权限，进行中 %1 份 · H12 H28</translation>
        </message>
    </context>
    <context>
        <name>anguan::ReviewSheet</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (security officer)</source>
            <translation>%1（安全管理员）</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 Key %2, content digest %3.</source>
            <translation>%1密钥 %2，内容摘要 %3。</translation>
        </message>
        <message>
            <source>Account, holder, role group</source>
            <translation>账号名、持有人、角色组</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>取消复核</translation>
        </message>
        <message>
            <source>Call off the review</source>
            <translation>取消这次复核</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>取消复核…</translation>
        </message>
        <message>
            <source>Compare a list…</source>
            <translation>比对清单…</translation>
        </message>
        <message>
            <source>Decided %1 of %2</source>
            <translation>已定 %1，共 %2</translation>
        </message>
        <message>
            <source>Every line above with its decision is signed (SM2 / SM3). Content digest %1. Then the sheet cannot be changed.</source>
            <translation>以上各行及其决定一并签字（SM2 / SM3），内容摘要 %1。签字后不能再改。</translation>
        </message>
        <message>
            <source>Filter the lines</source>
            <translation>筛选各行</translation>
        </message>
        <message>
            <source>Its lines and decisions stay readable; nothing follows from them. Why is it called off?</source>
            <translation>各行和已作的决定仍可查看，但不再生效。为什么取消？</translation>
        </message>
        <message>
            <source>Lines of the review; K keeps, C changes, X closes</source>
            <translation>复核各行；K 保留，C 变更，X 停用</translation>
        </message>
        <message>
            <source>Lines with something to say: leavers, alterations, differences to the system's list</source>
            <translation>有情况的行：持有人离岗、有变动、与系统清单不符</translation>
        </message>
        <message>
            <source>Not decided only</source>
            <translation>只看未定</translation>
        </message>
        <message>
            <source>Odd ones only</source>
            <translation>只看有情况的</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>打开账号</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Remark to the decision</source>
            <translation>决定的备注</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回决定</translation>
        </message>
        <message>
            <source>The review is signed. What is to be changed or closed is handed on.</source>
            <translation>复核已签字，待变更、待停用的已转为整改事项。</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>第 %1 行 %2：%3</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
    </context>
    <context>
        <name>anguan::RunPage</name>
        <message>
            <source>%1  %2
%3 · %4</source>
            <translation>%1  %2
%3 · %4</translation>
        </message>
        <message>
            <source>1 to 9, 0: steps · Space: the marked step · R: recovered · Enter: note · Ctrl+Z: take back</source>
            <translation>1–9、0：步骤 · 空格：所选步骤 · R：恢复 · 回车：记一笔 · Ctrl+Z：撤回</translation>
        </message>
        <message>
            <source>A note in your own words</source>
            <translation>自己记一笔</translation>
        </message>
        <message>
            <source>A note in your own words: Enter</source>
            <translation>自己记一笔，回车记下</translation>
        </message>
        <message>
            <source>As it happened</source>
            <translation>演练过程</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>放弃…</translation>
        </message>
        <message>
            <source>End and record</source>
            <translation>结束并登记</translation>
        </message>
        <message>
            <source>Recovered (R)</source>
            <translation>已恢复 (R)</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>预案步骤</translation>
        </message>
        <message>
            <source>Take the last one back</source>
            <translation>撤回上一条</translation>
        </message>
        <message>
            <source>Takes back: %1</source>
            <translation>撤回：%1</translation>
        </message>
        <message>
            <source>Time since the drill began</source>
            <translation>演练已进行</translation>
        </message>
        <message>
            <source>What was called out, the newest first</source>
            <translation>已记下的，最近的在前</translation>
        </message>
    </context>
    <context>
        <name>anguan::SettingsScreen</name>
        <message>
            <source>Sections</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Periods and limits</source>
            <translation>周期与期限</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>锁定与口令</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>People of the program</source>
            <translation>程序用户</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>我的口令</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>恢复密钥</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Of the unit, kept in the vault; of this machine, kept beside it</source>
            <translation>单位的设置存在保险库里，本机的设置存在本机</translation>
        </message>
    </context>
    <context>
        <name>anguan::SignCard</name>
        <message>
            <source>Your opinion</source>
            <translation>您的意见</translation>
        </message>
        <message>
            <source>Opinion of the %1</source>
            <translation>%1意见</translation>
        </message>
        <message>
            <source>Opinion; needed to disagree or to send back</source>
            <translation>意见；不同意或退回补充时必填</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>of the signer</source>
            <translation>签字人的口令</translation>
        </message>
        <message>
            <source>See it on paper</source>
            <translation>看看打印件</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>All of the content above is signed (SM2 / SM3). Content digest %1, key %2. What is signed cannot be changed; a change makes a new round.</source>
            <translation>将对以上全部内容签名（SM2 / SM3）。内容摘要 %1，密钥指纹 %2。签后内容不可改动，改动即为新一轮。</translation>
        </message>
        <message>
            <source>Type the password of %1.</source>
            <translation>请输入 %1 的口令。</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>正在签字…</translation>
        </message>
        <message>
            <source>Opening the key; about half a second.</source>
            <translation>正在打开密钥，约需半秒。</translation>
        </message>
        <message>
            <source>Close the key</source>
            <translation>收起钥匙</translation>
        </message>
        <message numerus="yes">
            <source>The key is open for %n more second(s).</source>
            <translation>
                <numerusform>签字钥匙已打开，还剩 %n 秒。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>anguan::SignedHeadsView</name>
        <message>
            <source>Signed heads</source>
            <translation>签名的链头</translation>
        </message>
        <message>
            <source>No head is signed yet</source>
            <translation>还没有签过链头</translation>
        </message>
        <message>
            <source>An officer's key signs the head at each lock and each approval.</source>
            <translation>每次锁定和每次审批时，由安全管理员的密钥签署链头。</translation>
        </message>
        <message>
            <source>No. %1 · %2
%3 · %4 · key %5</source>
            <translation>第 %1 条 · %2
%3 · %4 · 密钥 %5</translation>
        </message>
    </context>
    <context>
        <name>anguan::SigningCard</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (security officer)</source>
            <translation>%1（安全管理员）</translation>
        </message>
        <message>
            <source>%1 Key %2, content digest %3.</source>
            <translation>%1密钥 %2，内容摘要 %3。</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>Signed on paper on</source>
            <translation>纸面签字日期</translation>
        </message>
        <message>
            <source>Signed on paper: %1. </source>
            <translation>纸面签字：%1。</translation>
        </message>
        <message>
            <source>This person has no login: print the sheet, let it be signed, keep the paper. The security officer confirms it here.</source>
            <translation>该同志没有本系统登录名：请打印移交清单由本人签字并留存纸件，由安全管理员在此确认。</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未定</translation>
        </message>
    </context>
    <context>
        <name>anguan::StagingGrid</name>
        <message>
            <source>%1 (now: %2)</source>
            <translation>%1（现为：%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, in %n row(s)</source>
            <translation>
                <numerusform>%1：%2，%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Named in the table and &amp;not known. Ticked ones are made first:</source>
            <translation>表中引用而台账里没有的(&amp;N)，勾选的先新建：</translation>
        </message>
        <message>
            <source>Next to mend</source>
            <translation>下一处错误</translation>
        </message>
        <message>
            <source>The current &amp;column is</source>
            <translation>当前列对应(&amp;C)</translation>
        </message>
        <message>
            <source>The table as it will be imported</source>
            <translation>待导入的表格</translation>
        </message>
        <message>
            <source>not imported</source>
            <translation>不导入</translation>
        </message>
    </context>
    <context>
        <name>anguan::StepsList</name>
        <message>
            <source>%1. %2, done at %3</source>
            <translation>第 %1 步 %2，%3 完成</translation>
        </message>
        <message>
            <source>%1. %2, not done</source>
            <translation>第 %1 步 %2，未做</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>预案步骤</translation>
        </message>
    </context>
    <context>
        <name>anguan::StopwatchScreen</name>
        <message>
            <source>%1
%2 · planned on %3 · led by %4 · %5</source>
            <translation>%1
%2 · 计划 %3 · 组织人 %4 · %5</translation>
        </message>
        <message>
            <source>%1 is recorded as held.</source>
            <translation>%1 已登记为已举行。</translation>
        </message>
        <message>
            <source>%1 is running; what is called out is sealed at once · H13 H25</source>
            <translation>%1 正在计时，记下的随即封存 · H13 H25</translation>
        </message>
        <message>
            <source>%1 is still running. End it or discard it first.</source>
            <translation>%1 还在计时。请先结束或放弃它。</translation>
        </message>
        <message>
            <source>%1 · version %2</source>
            <translation>%1 · 版本 %2</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Discard the drill</source>
            <translation>放弃本次演练</translation>
        </message>
        <message>
            <source>Drill stopwatch</source>
            <translation>演练计时</translation>
        </message>
        <message>
            <source>End and record</source>
            <translation>结束并登记</translation>
        </message>
        <message>
            <source>Enter a planned drill first: its plan's steps then stand here, one key each. The emergency plans are to be exercised (H13).</source>
            <translation>先登记一次计划中的演练，预案的步骤就会列在这里，一步一键。应急预案要演练（H13）。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续计时</translation>
        </message>
        <message>
            <source>No drill is planned</source>
            <translation>没有计划中的演练</translation>
        </message>
        <message>
            <source>One key to an event while the drill runs; the time to recover against the plan · H13 H25</source>
            <translation>演练时一键一事，恢复用时对照预案 · H13 H25</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Plan a drill</source>
            <translation>安排演练</translation>
        </message>
        <message>
            <source>Planned drills</source>
            <translation>计划中的演练</translation>
        </message>
        <message>
            <source>Record it without</source>
            <translation>不标记，直接登记</translation>
        </message>
        <message>
            <source>Recorded with the stopwatch</source>
            <translation>由演练计时登记</translation>
        </message>
        <message>
            <source>Start the drill now</source>
            <translation>现在开始演练</translation>
        </message>
        <message>
            <source>The finding is rectification %1.</source>
            <translation>该问题已登记为整改事项 %1。</translation>
        </message>
        <message>
            <source>The moment of recovery was not marked, so the time to recover stays empty.</source>
            <translation>没有标记恢复时刻，恢复用时将留空。</translation>
        </message>
        <message>
            <source>The stopwatch has gone on; everything called out is here.</source>
            <translation>计时没有中断，记下的都在。</translation>
        </message>
        <message>
            <source>What was called out is thrown away, and the drill stays planned.</source>
            <translation>已记下的过程将丢弃，演练仍为计划中。</translation>
        </message>
    </context>
    <context>
        <name>anguan::TableChoices</name>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1（隐藏）</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>编码(&amp;E)</translation>
        </message>
        <message>
            <source>Change rows with a number only</source>
            <translation>只按编号修改</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Found out</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>Found out: %1</source>
            <translation>自动识别：%1</translation>
        </message>
        <message>
            <source>Headings in &amp;row</source>
            <translation>表头在第几行(&amp;R)</translation>
        </message>
        <message>
            <source>How many rows the headings take</source>
            <translation>表头占几行</translation>
        </message>
        <message>
            <source>Leave out hidden rows</source>
            <translation>隐藏的行不导入</translation>
        </message>
        <message>
            <source>S&amp;heet</source>
            <translation>工作表(&amp;H)</translation>
        </message>
        <message>
            <source>Se&amp;parator</source>
            <translation>分隔符(&amp;P)</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Take in new rows only</source>
            <translation>只导入新增的行</translation>
        </message>
        <message>
            <source>Take in new rows, change those with a number</source>
            <translation>新增的导入，有编号的修改</translation>
        </message>
        <message>
            <source>What to &amp;do</source>
            <translation>处理方式(&amp;D)</translation>
        </message>
        <message>
            <source>one row</source>
            <translation>一行</translation>
        </message>
        <message>
            <source>two rows</source>
            <translation>两行</translation>
        </message>
    </context>
    <context>
        <name>anguan::TaskStrip</name>
        <message>
            <source>%1, about %2 s left</source>
            <translation>%1，约剩 %2 秒</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>anguan::TodayList</name>
        <message>
            <source>It can no longer be made good…</source>
            <translation>无法补办…</translation>
        </message>
        <message>
            <source>Mark as done…</source>
            <translation>直接标记已办…</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
    </context>
    <context>
        <name>anguan::TodayModel</name>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <translation>
                <numerusform>%1，%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2. %3. %4</source>
            <translation>%1：%2。%3。%4</translation>
        </message>
        <message>
            <source>%1: %2. %3. %4. Enter: %5</source>
            <translation>%1：%2。%3。%4。回车：%5</translation>
        </message>
    </context>
    <context>
        <name>anguan::TodayScreen</name>
        <message numerus="yes">
            <source>%1 · %n thing(s) to be done, %2 of them overdue</source>
            <translation>
                <numerusform>%1 · %n 项要办，其中 %2 项逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n thing(s) to be done, none overdue</source>
            <translation>
                <numerusform>%1 · %n 项要办，没有逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · nothing to be done</source>
            <translation>%1 · 没有要办的事</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>日期：</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>全部责任人</translation>
        </message>
        <message>
            <source>Filled in by: %1</source>
            <translation>填表人：%1</translation>
        </message>
        <message>
            <source>Filtered only: %1</source>
            <translation>仅筛选结果：%1</translation>
        </message>
        <message>
            <source>For the next 30 days everything is done and signed. What falls due appears here by itself.</source>
            <translation>今后 30 天的事都已办完、签妥。到期的事会自动出现在这里。</translation>
        </message>
        <message>
            <source>In the next 30 days %1 has nothing due.</source>
            <translation>今后 30 天，%1没有到期的事。</translation>
        </message>
        <message>
            <source>It can no longer be made good</source>
            <translation>无法补办</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>不再补办</translation>
        </message>
        <message>
            <source>List</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月历</translation>
        </message>
        <message>
            <source>Nothing is to be done</source>
            <translation>没有要办的事</translation>
        </message>
        <message>
            <source>Nothing is to be done here</source>
            <translation>这里没有要办的事</translation>
        </message>
        <message>
            <source>Nothing stands behind this bar</source>
            <translation>这一栏没有事项</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Read by:</source>
            <translation>阅签：</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>已登记：%1</translation>
        </message>
        <message>
            <source>Show a list</source>
            <translation>显示清单</translation>
        </message>
        <message>
            <source>Show a month</source>
            <translation>显示月历</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The security officer's</source>
            <translation>安全管理员</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>要办的事</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要办的事</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Whose duties</source>
            <translation>谁的事</translation>
        </message>
        <message>
            <source>“%1” stays missed on record, with your reason, and leaves this page. Why can it not be made good?</source>
            <translation>“%1”将带着您写的理由记为漏办，不再列在这里。为什么无法补办？</translation>
        </message>
    </context>
    <context>
        <name>anguan::TopBar</name>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Lock the vault (Ctrl+L). What is typed is kept.</source>
            <translation>锁定保险库（Ctrl+L），已填的内容会保留。</translation>
        </message>
    </context>
    <context>
        <name>anguan::Tray</name>
        <message numerus="yes">
            <source>Anguan: %n thing(s) overdue or due today</source>
            <translation>
                <numerusform>安管：%n 项逾期或今天到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Anguan: nothing is overdue or due today</source>
            <translation>安管：没有逾期或今天到期的事</translation>
        </message>
    </context>
    <context>
        <name>anguan::UnitPage</name>
        <message>
            <source>Full name of the unit</source>
            <translation>单位全称</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>It stands on every printed register and approval from now on; older paper stays as it is.</source>
            <translation>此后打印的台账和审批表都用这个名称；以前的纸件不变。</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>The name of the unit is stored.</source>
            <translation>单位名称已保存。</translation>
        </message>
    </context>
    <context>
        <name>anguan::UnitStep</name>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Whose registers are they?</source>
            <translation>这是谁的台账？</translation>
        </message>
        <message>
            <source>The name stands on every printed register and approval.</source>
            <translation>打印的每本台账、每张审批表上都有这个名称。</translation>
        </message>
        <message>
            <source>Type the full name of the unit, as on its seal.</source>
            <translation>请填写单位全称，与公章一致。</translation>
        </message>
        <message>
            <source>Full name of the unit</source>
            <translation>单位全称</translation>
        </message>
        <message>
            <source>As on its seal, for instance: Natural Resources Bureau of Yunxi County</source>
            <translation>与公章一致，例如：云溪县自然资源局</translation>
        </message>
    </context>
    <context>
        <name>anguan::UnlockPage</name>
        <message>
            <source>Anguan</source>
            <translation>安管 Anguan</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Unlocking …</source>
            <translation>正在解锁…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Open another file …</source>
            <translation>打开其他文件…</translation>
        </message>
        <message>
            <source>New vault …</source>
            <translation>新建保险库…</translation>
        </message>
        <message>
            <source>Use the recovery key …</source>
            <translation>用恢复密钥…</translation>
        </message>
        <message>
            <source>The password was wrong before.</source>
            <translation>之前的口令不对。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Last opened: %1, %2.</source>
            <translation>上次成功打开：%1，%2。</translation>
        </message>
        <message>
            <source>SM4 / SM3 / SM2</source>
            <translation>国密 SM4 / SM3 / SM2</translation>
        </message>
        <message>
            <source>AES-256-GCM / SHA-256, signatures SM2</source>
            <translation>AES-256-GCM / SHA-256，签名用 SM2</translation>
        </message>
        <message>
            <source>Everything is sealed in one local file; no network is used.</source>
            <translation>全部内容封存在一个本地文件中，不联网</translation>
        </message>
        <message>
            <source>Whose vault is it? Type your login.</source>
            <translation>请输入登录名。</translation>
        </message>
        <message>
            <source>Type your password.</source>
            <translation>请输入口令。</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>正在解锁</translation>
        </message>
        <message>
            <source>%1 Attempt %2; you can try again in %3 s.</source>
            <translation>%1第 %2 次，%3 秒后可再试。</translation>
        </message>
        <message>
            <source>Open a vault</source>
            <translation>打开保险库</translation>
        </message>
        <message>
            <source>Vaults (*.anguan);;All files (*)</source>
            <translation>保险库 (*.anguan);;全部文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>anguan::VaultStep</name>
        <message>
            <source>Where the vault lies</source>
            <translation>保险库存放位置</translation>
        </message>
        <message>
            <source>Vaults (*.anguan)</source>
            <translation>保险库 (*.anguan)</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保险库</translation>
        </message>
        <message>
            <source>How is it sealed, and where does it lie?</source>
            <translation>怎样封存，放在哪里？</translation>
        </message>
        <message>
            <source>Everything goes into one sealed file. Without a password nobody can read it, not even from the disk.</source>
            <translation>全部内容存入一个封存的文件。没有口令，谁也读不出来，取走磁盘也不行。</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>建立保险库</translation>
        </message>
        <message>
            <source>Choose where the file shall lie.</source>
            <translation>请选择文件存放的位置。</translation>
        </message>
        <message>
            <source>There is a file of that name already. Choose another name; nothing is ever overwritten.</source>
            <translation>已有同名文件，请换个名字；程序从不覆盖已有文件。</translation>
        </message>
        <message>
            <source>There is no folder %1. Choose one that exists.</source>
            <translation>没有文件夹 %1，请选择一个存在的。</translation>
        </message>
        <message>
            <source>Nothing can be written into %1. Choose another folder.</source>
            <translation>%1 不能写入，请换一个文件夹。</translation>
        </message>
        <message>
            <source>National algorithms: SM4, SM3, SM2 (recommended)</source>
            <translation>国密算法：SM4、SM3、SM2（推荐）</translation>
        </message>
        <message>
            <source>What an office in China should use, and what an assessment of cryptography asks for.</source>
            <translation>国内机关单位应当使用，也是密码应用安全性评估的要求。</translation>
        </message>
        <message>
            <source>International algorithms: AES-256-GCM, scrypt</source>
            <translation>国际算法：AES-256-GCM、scrypt</translation>
        </message>
        <message>
            <source>Faster on most machines. Signatures of leaders are SM2 either way.</source>
            <translation>在多数机器上更快。领导签字无论如何都用 SM2。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>A local disk, not a network share. Backups can go elsewhere.</source>
            <translation>请放在本机磁盘，不要放网络共享；备份可放别处。</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
    </context>
    <context>
        <name>anguan::VersionsScreen</name>
        <message numerus="yes">
            <source>%1 · %n difference(s) · H13</source>
            <translation>
                <numerusform>%1 · %n 处不同 · H13</numerusform>
            </translation>
        </message>
        <message>
            <source>As before</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>改动</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Differences between the versions</source>
            <translation>版本之间的不同</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>删去</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>较早的版本</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>较晚的版本</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>只看不同</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>打开预案</translation>
        </message>
        <message>
            <source>The two versions say the same.</source>
            <translation>两个版本内容相同。</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3</source>
            <translation>版本 %1 · %2 · %3</translation>
        </message>
        <message>
            <source>Versions of a plan</source>
            <translation>预案版本对比</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What came, went and changed from one version to the next · H13</source>
            <translation>各版本之间增、删、改了什么 · H13</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1 第 %2 条</translation>
        </message>
    </context>
    <context>
        <name>anguan::YesNoEditor</name>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Make a verified, sealed copy with today's date in a folder.</source>
            <translation>在目录中生成一份带日期、已核对的封存备份。</translation>
        </message>
        <message>
            <source>the vault's file</source>
            <translation>保险库文件</translation>
        </message>
        <message>
            <source>the folder for the copy</source>
            <translation>存放备份的目录</translation>
        </message>
        <message>
            <source>Make a new vault with its first security officer; prints the recovery key once.</source>
            <translation>新建保险库和第一位安全管理员；恢复密钥只显示一次。</translation>
        </message>
        <message>
            <source>the file to make; never overwritten</source>
            <translation>要新建的文件；已有文件绝不覆盖</translation>
        </message>
        <message>
            <source>name of the unit, as on paper</source>
            <translation>单位名称，与打印件一致</translation>
        </message>
        <message>
            <source>login of the first security officer</source>
            <translation>第一位安全管理员的登录名</translation>
        </message>
        <message>
            <source>that person's name, as shown and signed</source>
            <translation>此人姓名，用于显示和签名</translation>
        </message>
        <message>
            <source>Make a vault full of believable records of one fictional department.</source>
            <translation>生成一个虚构单位的演示保险库，内容完整可信。</translation>
        </message>
        <message>
            <source>N times as many rows (200: more than 100,000 records)</source>
            <translation>行数放大 N 倍（200 时超过 10 万条记录）</translation>
        </message>
        <message>
            <source>another department; the same seed gives the same records</source>
            <translation>换一个单位；同一种子的记录相同</translation>
        </message>
        <message>
            <source>id or title of a register</source>
            <translation>台账的代号或名称</translation>
        </message>
        <message>
            <source>the file; its ending says what it becomes</source>
            <translation>目标文件；由扩展名决定格式</translation>
        </message>
        <message>
            <source>What was signed and the signatures, to verify with the openssl command alone.</source>
            <translation>导出签名内容与签名，只用 openssl 命令即可验证。</translation>
        </message>
        <message>
            <source>number of an approval, APV-2026-0001</source>
            <translation>审批编号，如 APV-2026-0001</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>新目录或空目录</translation>
        </message>
        <message>
            <source>Say what there is, or what one verb takes.</source>
            <translation>显示全部动词，或某个动词的参数。</translation>
        </message>
        <message>
            <source>the verb to explain</source>
            <translation>要说明的动词</translation>
        </message>
        <message>
            <source>say what would happen, store nothing</source>
            <translation>只说明结果，不保存</translation>
        </message>
        <message>
            <source>rows with a known number change that record</source>
            <translation>编号已存在的行用于修改该记录</translation>
        </message>
        <message>
            <source>The rows of a register, filtered as asked.</source>
            <translation>列出台账的记录，可筛选。</translation>
        </message>
        <message>
            <source>withdrawn records too</source>
            <translation>包括已作废的记录</translation>
        </message>
        <message>
            <source>Change your own password: the present one, then the new one.</source>
            <translation>更换自己的口令：先输现口令，再输新口令。</translation>
        </message>
        <message>
            <source>The form of one record or approval, as PDF.</source>
            <translation>把一条记录或一份审批的表单生成 PDF。</translation>
        </message>
        <message>
            <source>number of a record, SYS-2026-0001</source>
            <translation>记录编号，如 SYS-2026-0001</translation>
        </message>
        <message>
            <source>the .pdf file to write</source>
            <translation>要写入的 .pdf 文件</translation>
        </message>
        <message>
            <source>The catalogue: every register with its fields.</source>
            <translation>台账目录：每本台账及其字段。</translation>
        </message>
        <message>
            <source>A new vault key: seals everything again, safe against a crash.</source>
            <translation>更换保险库密钥，全部重新封存；中途断电也不会损坏。</translation>
        </message>
        <message>
            <source>Bring a backup back as a vault, after verifying all of it; never overwrites.</source>
            <translation>把备份恢复为保险库，先全部核对；绝不覆盖。</translation>
        </message>
        <message>
            <source>file of a backup</source>
            <translation>备份文件</translation>
        </message>
        <message>
            <source>the file to make</source>
            <translation>要新建的文件</translation>
        </message>
        <message>
            <source>One record with its fields; its history; how it stood on a day.</source>
            <translation>一条记录的各字段、历史，以及某日的样子。</translation>
        </message>
        <message>
            <source>every change, newest first</source>
            <translation>每次变更，最新的在前</translation>
        </message>
        <message>
            <source>as it was known at the end of that day</source>
            <translation>截至该日终了时的内容</translation>
        </message>
        <message>
            <source>Drive the real windows through the main job and save a picture of each screen.</source>
            <translation>驱动真实窗口走一遍主要工作，逐屏保存图片。</translation>
        </message>
        <message>
            <source>folder for the pictures</source>
            <translation>存放图片的目录</translation>
        </message>
        <message>
            <source>a demonstration vault to show; a copy is used (default: a new one)</source>
            <translation>要展示的演示保险库，使用其副本（默认新建一个）</translation>
        </message>
        <message>
            <source>colours of the screens</source>
            <translation>界面配色</translation>
        </message>
        <message>
            <source>who opens the vault (default: its first login)</source>
            <translation>打开保险库的登录名（默认第一个）</translation>
        </message>
        <message>
            <source>the passwords, one a line; “-” is standard input</source>
            <translation>口令文件，一行一个；“-”为标准输入</translation>
        </message>
        <message>
            <source>JSON instead of text for people</source>
            <translation>输出 JSON</translation>
        </message>
        <message>
            <source>only rows for which FIELD=VALUE holds, also with &gt;= &lt;= and ~ (contains); field and value by id or by label; may be repeated</source>
            <translation>只列出符合 字段=值 的行，也可用 &gt;=、&lt;= 和 ~（包含）；字段和值可用代号或名称；可重复</translation>
        </message>
        <message>
            <source>only rows found by these words, pinyin or initials</source>
            <translation>只列出按文字、拼音或首字母检索到的行</translation>
        </message>
        <message>
            <source>sm: SM4 and SM3 (default); intl: AES-256-GCM and SHA-256</source>
            <translation>sm：SM4 与 SM3（默认）；intl：AES-256-GCM 与 SHA-256</translation>
        </message>
        <message>
            <source>Check every sector, both header copies, the journal chain and every signature.</source>
            <translation>核对每个扇区、两份文件头、日志链和所有签名。</translation>
        </message>
        <message>
            <source>Say which version this is and what it stands on.</source>
            <translation>显示版本及所依赖的组件。</translation>
        </message>
        <message>
            <source>Backed up, opened and verified: %1</source>
            <translation>已备份，并已打开核对：%1</translation>
        </message>
        <message>
            <source>“%1” is no choice of %2. There are: %3.</source>
            <translation>“%1”不是“%2”的选项。可选：%3。</translation>
        </message>
        <message>
            <source>%1 is yes or no, not “%2”.</source>
            <translation>“%1”只能填是或否，不能是“%2”。</translation>
        </message>
        <message>
            <source>“%1” is no date.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>“%1” is no whole number.</source>
            <translation>“%1”不是整数。</translation>
        </message>
        <message>
            <source>“%1” is no condition. Write FIELD=VALUE, FIELD&gt;=VALUE, FIELD&lt;=VALUE or FIELD~TEXT.</source>
            <translation>“%1”不是筛选条件。请写成 字段=值、字段&gt;=值、字段&lt;=值 或 字段~文字。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>%1 has no field “%2”. See: anguan registers</source>
            <translation>%1没有字段“%2”。可查看：anguan registers</translation>
        </message>
        <message>
            <source>Row %1, column %2: </source>
            <translation>第 %1 行第 %2 列：</translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>第 %1 行：</translation>
        </message>
        <message>
            <source>The output could not be written to the end. See that its target takes all of it, then run the command again.</source>
            <translation>输出没有写完。请确认输出目标可写且空间足够，再执行一次。</translation>
        </message>
        <message>
            <source>“%1” exists already and is left as it is.</source>
            <translation>“%1”已经存在，未作改动。</translation>
        </message>
        <message>
            <source>New password of %1</source>
            <translation>%1 的新口令</translation>
        </message>
        <message>
            <source>Created: %1</source>
            <translation>已新建：%1</translation>
        </message>
        <message>
            <source>Recovery key, shown this once and kept nowhere. Write it down and put it into the sealed envelope in the safe:</source>
            <translation>恢复密钥只显示这一次，程序不留存。请抄录后装入信封，封存在保险柜：</translation>
        </message>
        <message>
            <source>--%1 is a whole number from 1 to %2.</source>
            <translation>--%1 应为 1 到 %2 的整数。</translation>
        </message>
        <message>
            <source>Demonstration vault: %1</source>
            <translation>演示保险库：%1</translation>
        </message>
        <message>
            <source>Records: %1, approvals: %2, journal entries: %3</source>
            <translation>记录 %1 条，审批 %2 件，日志 %3 条</translation>
        </message>
        <message>
            <source>Logins: %1</source>
            <translation>登录名：%1</translation>
        </message>
        <message>
            <source>Password of each: %1</source>
            <translation>口令均为：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) written to %1</source>
            <translation>
                <numerusform>已导出 %n 条到 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>language of the output</source>
            <translation>输出语言</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>a check found something</source>
            <translation>检查发现问题</translation>
        </message>
        <message>
            <source>wrong usage</source>
            <translation>用法不对</translation>
        </message>
        <message>
            <source>wrong password, or not allowed</source>
            <translation>口令错误或无权限</translation>
        </message>
        <message>
            <source>damaged or tampered</source>
            <translation>损坏或被篡改</translation>
        </message>
        <message>
            <source>the vault is in use</source>
            <translation>保险库正被使用</translation>
        </message>
        <message>
            <source>cannot read or write</source>
            <translation>读写失败</translation>
        </message>
        <message>
            <source>invalid data</source>
            <translation>数据不合规</translation>
        </message>
        <message>
            <source>Usage: anguan [VAULT]           open the window
       anguan VERB […]          do one thing and end
       anguan VERB --help       what the verb takes</source>
            <translation>用法：anguan [保险库]            打开窗口
      anguan 动词 […]            执行一件事后退出
      anguan 动词 --help         查看该动词的参数</translation>
        </message>
        <message>
            <source>Verbs:</source>
            <translation>动词：</translation>
        </message>
        <message>
            <source>Exit codes:</source>
            <translation>退出码：</translation>
        </message>
        <message>
            <source>Passwords come from --password-file FILE (“-” is standard input) or are asked for at the terminal; never from arguments or the environment.</source>
            <translation>口令从 --password-file 文件读取（“-”为标准输入），或在终端上询问；从不经参数或环境变量。</translation>
        </message>
        <message>
            <source>There is no verb “%1”. See: anguan help</source>
            <translation>没有动词“%1”。可查看：anguan help</translation>
        </message>
        <message>
            <source>“%1” cannot be read. See that it is there and may be read.</source>
            <translation>“%1”无法读取。请确认文件存在且有读取权限。</translation>
        </message>
        <message numerus="yes">
            <source>Read as %1: %n row(s)</source>
            <translation>
                <numerusform>按 %1 读取，共 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>New: %1, changed: %2, as they were: %3, left out: %4</source>
            <translation>新增 %1，修改 %2，未变 %3，跳过 %4</translation>
        </message>
        <message>
            <source>Columns not imported: %1</source>
            <translation>未导入的列：%1</translation>
        </message>
        <message>
            <source>Only tried: nothing was stored.</source>
            <translation>仅为试导入，没有保存任何内容。</translation>
        </message>
        <message>
            <source>See: anguan %1 --help</source>
            <translation>可查看：anguan %1 --help</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>“%1” is one word too many.</source>
            <translation>多了一个参数“%1”。</translation>
        </message>
        <message>
            <source>--%1 is missing.</source>
            <translation>缺少 --%1。</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的口令</translation>
        </message>
        <message>
            <source>There is no register “%1”. See: anguan registers</source>
            <translation>没有台账“%1”。可查看：anguan registers</translation>
        </message>
        <message>
            <source>The suite is “sm” or “intl”.</source>
            <translation>密码套件只能是 “sm” 或 “intl”。</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>显示 %1 / %2</translation>
        </message>
        <message>
            <source>The password of %1 is changed.</source>
            <translation>%1 的口令已更换。</translation>
        </message>
        <message>
            <source>The password could not be read.</source>
            <translation>口令未能读取。</translation>
        </message>
        <message>
            <source>A password has at most %1 bytes.</source>
            <translation>口令最长 %1 个字节。</translation>
        </message>
        <message>
            <source>The password file “%1” cannot be read.</source>
            <translation>口令文件“%1”无法读取。</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the password. Name a file with --password-file, or “-” for standard input.</source>
            <translation>没有可询问口令的终端。请用 --password-file 指定文件，或用“-”从标准输入读取。</translation>
        </message>
        <message>
            <source>: </source>
            <translation>：</translation>
        </message>
        <message>
            <source>The password is not UTF-8 text.</source>
            <translation>口令不是 UTF-8 文字。</translation>
        </message>
        <message>
            <source>A password is missing: %1.</source>
            <translation>缺少口令：%1。</translation>
        </message>
        <message>
            <source>%1, once more</source>
            <translation>再输一次%1</translation>
        </message>
        <message>
            <source>The two passwords differ. Nothing was changed.</source>
            <translation>两次输入的口令不一致，未作任何更改。</translation>
        </message>
        <message>
            <source>“%1” is no number of a record.</source>
            <translation>“%1”不是记录编号。</translation>
        </message>
        <message>
            <source>Printed: %1</source>
            <translation>已生成：%1</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>条款</translation>
        </message>
        <message>
            <source>A new vault key is in place and everything is sealed again.</source>
            <translation>已换上新的保险库密钥，全部内容已重新封存。</translation>
        </message>
        <message>
            <source>These logins need a new password from the security officer: %1</source>
            <translation>以下登录名需由安全管理员重置口令：%1</translation>
        </message>
        <message>
            <source>New recovery key, shown this once and kept nowhere. The paper in the sealed envelope no longer fits; put this one into it:</source>
            <translation>新的恢复密钥只显示这一次，程序不留存。信封里的旧密钥已失效，请换成这一份：</translation>
        </message>
        <message>
            <source>Restored to %1: %2 records and %3 journal entries verified, head %4.</source>
            <translation>已恢复到 %1：核对记录 %2 条、日志 %3 条，链头 %4。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Withdrawn %1: %2</source>
            <translation>已于 %1 作废：%2</translation>
        </message>
        <message>
            <source>The theme is “light”, “dark” or “contrast”.</source>
            <translation>主题只能是 “light”、“dark” 或 “contrast”。</translation>
        </message>
        <message>
            <source>Sealed sectors read and verified: %1</source>
            <translation>已读取并核对的封存扇区：%1</translation>
        </message>
        <message>
            <source>Records: %1</source>
            <translation>记录：%1</translation>
        </message>
        <message>
            <source>Journal entries in an unbroken chain: %1, head %2</source>
            <translation>日志条目（链条连续）：%1，链头 %2</translation>
        </message>
        <message>
            <source>Signatures on journal heads: %1</source>
            <translation>日志链头签名：%1</translation>
        </message>
        <message>
            <source>Signatures on approvals: %1</source>
            <translation>审批签名：%1</translation>
        </message>
        <message>
            <source>Everything holds.</source>
            <translation>全部核对无误。</translation>
        </message>
        <message>
            <source>Not everything holds:</source>
            <translation>核对发现问题：</translation>
        </message>
        <message>
            <source>“%1” is neither a verb nor a file. See: anguan help</source>
            <translation>“%1”既不是动词也不是文件。可查看：anguan help</translation>
        </message>
        <message>
            <source>Stopped. Nothing of the sample was stored.</source>
            <translation>已停止，示例数据没有保存。</translation>
        </message>
        <message>
            <source>The tour stopped: “%1” cannot be reached.</source>
            <translation>巡览中断：无法到达“%1”。</translation>
        </message>
        <message>
            <source>The picture “%1” could not be written.</source>
            <translation>图片“%1”没有写成。</translation>
        </message>
        <message>
            <source>“%1” could not be copied.</source>
            <translation>“%1”无法复制。</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be made.</source>
            <translation>目录“%1”无法建立。</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Anguan</source>
            <translation>安管</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>EXIT STATUS</source>
            <translation>退出码</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>SYNOPSIS</source>
            <translation>用法</translation>
        </message>
        <message>
            <source>VERBS</source>
            <translation>动词</translation>
        </message>
        <message>
            <source>Without a verb the window opens. The vault is one encrypted file; nothing is sent anywhere.</source>
            <translation>不带动词即打开窗口。保险库是一个加密文件，任何内容都不会发往别处。</translation>
        </message>
        <message>
            <source>registers, approvals and drills of an information security officer, in one sealed file</source>
            <translation>信息安全台账、审批与演练，封存在一个文件里</translation>
        </message>
        <message>
            <source>Signatures on sheets: %1</source>
            <translation>交接单、复核单等签名：%1</translation>
        </message>
        <message>
            <source>An undertaking is a person's: name a person or a handover.</source>
            <translation>承诺书属于个人，请给出人员编号或交接单编号。</translation>
        </message>
        <message>
            <source>the confidentiality undertaking of the person instead</source>
            <translation>改为印制该人员的保密承诺书</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>within 7 days</source>
            <translation>7 天内</translation>
        </message>
        <message>
            <source>later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>waits for a signature</source>
            <translation>待签批</translation>
        </message>
        <message>
            <source>--within takes days from 0 to 366.</source>
            <translation>--within 须为 0 到 366 的天数。</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Overdue %1, today %2, within 7 days %3, later %4, waiting for a signature %5</source>
            <translation>逾期 %1，今天 %2，7 天内 %3，以后 %4，待签批 %5</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>“%1”无法写入：%2</translation>
        </message>
        <message>
            <source>What is overdue and coming; exit code 1 when something is overdue.</source>
            <translation>逾期与将到期的事项；有逾期时退出码为 1。</translation>
        </message>
        <message>
            <source>how many days ahead (default: 30)</source>
            <translation>提前多少天（默认 30）</translation>
        </message>
        <message>
            <source>writes a calendar file as well</source>
            <translation>另写一份日历文件</translation>
        </message>
        <message>
            <source>%1 lies sealed in %2, to be signed elsewhere.</source>
            <translation>%1 已封入 %2，可带出签字。</translation>
        </message>
        <message>
            <source>%1 · applicant %2 · round %3 · waits for: %4</source>
            <translation>%1 · 申请人 %2 · 第 %3 轮 · 待办环节：%4</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 by %3 is taken in. It is now in the state “%4”.</source>
            <translation>%1：已收入%3的答复（%2），现处于“%4”。</translation>
        </message>
        <message>
            <source>A leader's own signing key, sealed, for signing on another machine.</source>
            <translation>领导本人的签名私钥，封存后供在别的机器上签字。</translation>
        </message>
        <message>
            <source>Content digest (SM3): %1</source>
            <translation>内容摘要（SM3）：%1</translation>
        </message>
        <message>
            <source>One approval as a sealed file, to be signed on another machine.</source>
            <translation>把一份审批封成一个文件，带到别的机器上签字。</translation>
        </message>
        <message>
            <source>Passphrase of the paper</source>
            <translation>申请件口令</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>钥匙文件口令</translation>
        </message>
        <message>
            <source>Reads a sealed request, and signs it with a leader's key; no vault is needed.</source>
            <translation>打开申请件，用领导的钥匙签字；不需要保险库。</translation>
        </message>
        <message>
            <source>Signed before: %1, %2 %3</source>
            <translation>前序签字：%1，%2 %3</translation>
        </message>
        <message>
            <source>Signed by %1: %2. The answer lies sealed in %3; take it back to the vault.</source>
            <translation>%1已签：%2。答复封存在 %3，请带回保险库。</translation>
        </message>
        <message>
            <source>Takes in, once, the answer that was signed on another machine.</source>
            <translation>收回在别的机器上签好的答复，只收一次。</translation>
        </message>
        <message>
            <source>The signing key of %1 lies sealed in %2. It opens with the password of the key file only.</source>
            <translation>%1的签名私钥已封入 %2，只能用钥匙文件口令打开。</translation>
        </message>
        <message>
            <source>To sign, --key and --to are needed as well.</source>
            <translation>签字还需要 --key 和 --to。</translation>
        </message>
        <message>
            <source>needed to disagree or to send back</source>
            <translation>不同意或退回时必填</translation>
        </message>
        <message>
            <source>the answer file to write</source>
            <translation>要写出的答复件</translation>
        </message>
        <message>
            <source>the answer's file</source>
            <translation>答复件</translation>
        </message>
        <message>
            <source>the key file to write</source>
            <translation>要写出的钥匙文件</translation>
        </message>
        <message>
            <source>the leader's key file</source>
            <translation>领导的钥匙文件</translation>
        </message>
        <message>
            <source>the request file to write</source>
            <translation>要写出的申请件</translation>
        </message>
        <message>
            <source>the request's file</source>
            <translation>申请件</translation>
        </message>
        <message>
            <source>without it the request is only shown</source>
            <translation>不带时只显示内容</translation>
        </message>
        <message>
            <source>“%1” is no decision: agree, disagree or send_back.</source>
            <translation>“%1”不是有效的决定：agree、disagree 或 send_back。</translation>
        </message>
        <message>
            <source>--to names a file that ends in .xlsx, .csv, .json or .pdf.</source>
            <translation>--to 后的文件名须以 .xlsx、.csv、.json 或 .pdf 结尾。</translation>
        </message>
        <message>
            <source>A template is an .xlsx or a .csv file.</source>
            <translation>模板须为 .xlsx 或 .csv 文件。</translation>
        </message>
        <message numerus="yes">
            <source>Read from the sheet “%1”: %n row(s)</source>
            <translation>
                <numerusform>读取工作表“%1”：%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the rows of a table file in, by the names in its headings; all or none.</source>
            <translation>按表头名称导入表格文件，要么全部导入，要么一行不动。</translation>
        </message>
        <message>
            <source>Template written to %1</source>
            <translation>模板已写入 %1</translation>
        </message>
        <message>
            <source>The headings stand in row %1.</source>
            <translation>表头在第 %1 行。</translation>
        </message>
        <message>
            <source>Totals and foot lines left out: %1</source>
            <translation>略过的合计与表尾：%1</translation>
        </message>
        <message>
            <source>Write a register to a file: .xlsx, .csv, .json, or .pdf as it is printed.</source>
            <translation>把台账写成文件：.xlsx、.csv、.json，或与打印一致的 .pdf。</translation>
        </message>
        <message>
            <source>a .xlsx, .csv (UTF-8 or GB18030) or exported .json file</source>
            <translation>.xlsx、.csv（UTF-8 或 GB18030）或导出的 .json 文件</translation>
        </message>
        <message>
            <source>an empty table to fill in instead, with notes and lists</source>
            <translation>改为写出空模板，带填写说明和下拉选项</translation>
        </message>
        <message>
            <source>the records in that template (.xlsx), to change and import again</source>
            <translation>把现有记录装入该模板（.xlsx），改后可再导入</translation>
        </message>
        <message>
            <source>which sheet of a workbook, by name or number</source>
            <translation>工作簿中的哪个工作表，填名称或序号</translation>
        </message>
        <message>
            <source>Print a number, blank:KIND, approvals:YEAR or report:YEAR.</source>
            <translation>请打印某个编号，或写 blank:类别、approvals:年份、report:年份。</translation>
        </message>
        <message>
            <source>number of a record, SYS-2026-0001; blank:KIND for an empty approval form; approvals:YEAR for the approvals of a year, report:YEAR for its drills and rectifications</source>
            <translation>记录编号，如 SYS-2026-0001；blank:类别 为空白审批表；approvals:年份 为该年审批台账；report:年份 为该年演练与整改报告</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Being signed</source>
            <translation>签字中</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>已实施</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Disagree</source>
            <translation>不同意</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>退回补充</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Passed with remarks</source>
            <translation>有条件通过</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>Point checked</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>检查人</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>检查日期</translation>
        </message>
        <message>
            <source>Protection level confirmed</source>
            <translation>确认的保护等级</translation>
        </message>
        <message>
            <source>What goes into service</source>
            <translation>上线内容</translation>
        </message>
        <message>
            <source>The version, its functions, who will use it.</source>
            <translation>版本、功能、使用范围。</translation>
        </message>
        <message>
            <source>Purpose of going live</source>
            <translation>上线目的</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>风险</translation>
        </message>
        <message>
            <source>Rollback</source>
            <translation>回退办法</translation>
        </message>
        <message>
            <source>How the old state comes back if it does not work.</source>
            <translation>上线不成时怎样恢复原状。</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Planned from</source>
            <translation>计划开始</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>计划结束</translation>
        </message>
        <message>
            <source>Carried out by</source>
            <translation>实施人</translation>
        </message>
        <message>
            <source>Supervised by</source>
            <translation>监督人</translation>
        </message>
        <message>
            <source>What was checked</source>
            <translation>检查内容</translation>
        </message>
        <message>
            <source>Check result</source>
            <translation>检查结论</translation>
        </message>
        <message>
            <source>Remarks on the check</source>
            <translation>检查意见</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Administrator A</source>
            <translation>管理员 A</translation>
        </message>
        <message>
            <source>Administrator B</source>
            <translation>管理员 B</translation>
        </message>
        <message>
            <source>Filing number</source>
            <translation>备案编号</translation>
        </message>
        <message>
            <source>In service since</source>
            <translation>上线日期</translation>
        </message>
        <message>
            <source>What was done and with which result</source>
            <translation>实施情况及结果</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>备案日期</translation>
        </message>
        <message>
            <source>System goes live</source>
            <translation>系统上线备案</translation>
        </message>
        <message>
            <source>Approval form: system goes live</source>
            <translation>信息系统上线备案审批表</translation>
        </message>
        <message>
            <source>Security officer checks</source>
            <translation>安全管理员核查</translation>
        </message>
        <message>
            <source>Opinion of the security officer</source>
            <translation>安全管理员意见</translation>
        </message>
        <message>
            <source>Group leader signs</source>
            <translation>安全管理小组组长签字</translation>
        </message>
        <message>
            <source>Opinion of the group leader</source>
            <translation>安全管理小组组长意见</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Changed on</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Recorded at</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>修改人</translation>
        </message>
        <message>
            <source>Withdrawn at</source>
            <translation>作废时间</translation>
        </message>
        <message>
            <source>Reason of withdrawal</source>
            <translation>作废原因</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Applications, what leaders signed, and what was carried out</source>
            <translation>申请、领导签字与实施记录</translation>
        </message>
        <message>
            <source>Register of approvals</source>
            <translation>审批台账</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>基本</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批事项</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Waiting step</source>
            <translation>当前环节</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Applicant's login</source>
            <translation>申请人账户</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>送签时间</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Carried out on record</source>
            <translation>实施登记时间</translation>
        </message>
        <message>
            <source>Verified on record</source>
            <translation>验证登记时间</translation>
        </message>
        <message>
            <source>Information resources</source>
            <translation>政务信息资源</translation>
        </message>
        <message>
            <source>information resource</source>
            <translation>信息资源</translation>
        </message>
        <message>
            <source>What data the unit holds, where, how sensitive and for whom</source>
            <translation>本单位有哪些数据、放在哪里、什么级别、给谁用</translation>
        </message>
        <message>
            <source>Register of information resources</source>
            <translation>政务信息资源登记台账</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>共享方式</translation>
        </message>
        <message>
            <source>Resource name</source>
            <translation>资源名称</translation>
        </message>
        <message>
            <source>Information system</source>
            <translation>所属信息系统</translation>
        </message>
        <message>
            <source>The system in which the data lies.</source>
            <translation>数据所在的信息系统。</translation>
        </message>
        <message>
            <source>Owner department</source>
            <translation>责任股室</translation>
        </message>
        <message>
            <source>Person in charge</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Data class</source>
            <translation>数据类别</translation>
        </message>
        <message>
            <source>Business data</source>
            <translation>业务数据</translation>
        </message>
        <message>
            <source>Spatial data</source>
            <translation>空间数据</translation>
        </message>
        <message>
            <source>Personal information</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <source>Documents and archives</source>
            <translation>文件档案</translation>
        </message>
        <message>
            <source>Published information</source>
            <translation>公开发布信息</translation>
        </message>
        <message>
            <source>Logs and configuration</source>
            <translation>日志与配置</translation>
        </message>
        <message>
            <source>Security level</source>
            <translation>安全级别</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>公开</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Sensitive</source>
            <translation>敏感</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>涉密</translation>
        </message>
        <message>
            <source>Important data</source>
            <translation>重要数据</translation>
        </message>
        <message>
            <source>Important data is encrypted at rest and on the wire.</source>
            <translation>重要数据的存储和传输都应加密。</translation>
        </message>
        <message>
            <source>Holds personal information</source>
            <translation>含个人信息</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>数据量</translation>
        </message>
        <message>
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新周期</translation>
        </message>
        <message>
            <source>In real time</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>Daily</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>Irregularly</source>
            <translation>不定期</translation>
        </message>
        <message>
            <source>What it contains</source>
            <translation>内容说明</translation>
        </message>
        <message>
            <source>Without conditions</source>
            <translation>无条件共享</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>有条件共享</translation>
        </message>
        <message>
            <source>Not shared</source>
            <translation>不予共享</translation>
        </message>
        <message>
            <source>Shared with</source>
            <translation>共享单位</translation>
        </message>
        <message>
            <source>The units outside that receive it.</source>
            <translation>取得该数据的外单位。</translation>
        </message>
        <message>
            <source>Departments that use it</source>
            <translation>使用股室</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>股室</translation>
        </message>
        <message>
            <source>department</source>
            <translation>股室</translation>
        </message>
        <message>
            <source>The unit's departments and who answers for each</source>
            <translation>本单位各股室及其安全责任人</translation>
        </message>
        <message>
            <source>Register of departments</source>
            <translation>股室登记台账</translation>
        </message>
        <message>
            <source>Department name</source>
            <translation>股室名称</translation>
        </message>
        <message>
            <source>The full name, as on its seal or door plate.</source>
            <translation>全称，与印章或门牌一致。</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Internal office</source>
            <translation>内设股室</translation>
        </message>
        <message>
            <source>Information centre</source>
            <translation>信息中心</translation>
        </message>
        <message>
            <source>Affiliated unit</source>
            <translation>所属单位</translation>
        </message>
        <message>
            <source>Local branch</source>
            <translation>基层所</translation>
        </message>
        <message>
            <source>The information centre runs and maintains the systems for the others.</source>
            <translation>信息中心负责各股室系统的运行维护。</translation>
        </message>
        <message>
            <source>Parent department</source>
            <translation>上级股室</translation>
        </message>
        <message>
            <source>First responsible person</source>
            <translation>第一责任人</translation>
        </message>
        <message>
            <source>Whoever leads the department answers first for its security.</source>
            <translation>股室负责人是本股室信息安全的第一责任人。</translation>
        </message>
        <message>
            <source>Deputy in charge</source>
            <translation>分管领导</translation>
        </message>
        <message>
            <source>The leader of the unit under whom this department works.</source>
            <translation>分管该股室的单位领导。</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>办公地点</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>职责</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Everybody in post, their duties and undertakings</source>
            <translation>在岗人员、安全岗位与保密承诺</translation>
        </message>
        <message>
            <source>Register of people</source>
            <translation>人员登记台账</translation>
        </message>
        <message>
            <source>Security duties</source>
            <translation>安全职责</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>所在股室</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Head of unit</source>
            <translation>单位主要负责人</translation>
        </message>
        <message>
            <source>Head of department</source>
            <translation>股室负责人</translation>
        </message>
        <message>
            <source>Deputy head of department</source>
            <translation>股室副职</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>Contract staff</source>
            <translation>编外人员</translation>
        </message>
        <message>
            <source>Title of the post</source>
            <translation>职务名称</translation>
        </message>
        <message>
            <source>As in the letter of appointment.</source>
            <translation>与任职文件一致。</translation>
        </message>
        <message>
            <source>Staff number</source>
            <translation>工号</translation>
        </message>
        <message>
            <source>Letters, digits and hyphens only, at most 20.</source>
            <translation>只能用字母、数字和横线，最多 20 位。</translation>
        </message>
        <message>
            <source>Joined on</source>
            <translation>到岗日期</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>离岗日期</translation>
        </message>
        <message>
            <source>In post</source>
            <translation>在岗</translation>
        </message>
        <message>
            <source>Seconded elsewhere</source>
            <translation>借调在外</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>已离岗</translation>
        </message>
        <message>
            <source>Security post</source>
            <translation>安全岗位</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Full-time security officer</source>
            <translation>专职安全管理员</translation>
        </message>
        <message>
            <source>System administrator</source>
            <translation>系统管理员</translation>
        </message>
        <message>
            <source>Database administrator</source>
            <translation>数据库管理员</translation>
        </message>
        <message>
            <source>Media keeper</source>
            <translation>介质管理员</translation>
        </message>
        <message>
            <source>Extranet monitor</source>
            <translation>外网信息监看员</translation>
        </message>
        <message>
            <source>The unit needs at least one full-time security officer.</source>
            <translation>本单位至少要有一名专职安全管理员。</translation>
        </message>
        <message>
            <source>Key position</source>
            <translation>重要岗位</translation>
        </message>
        <message>
            <source>Before somebody leaves a key position, the head of unit confirms that no harm comes.</source>
            <translation>重要岗位人员离岗前，须由单位主要负责人确认不会造成危害。</translation>
        </message>
        <message>
            <source>Secrecy grade</source>
            <translation>涉密等级</translation>
        </message>
        <message>
            <source>Handles no secrets</source>
            <translation>非涉密</translation>
        </message>
        <message>
            <source>General grade</source>
            <translation>一般涉密</translation>
        </message>
        <message>
            <source>Important grade</source>
            <translation>重要涉密</translation>
        </message>
        <message>
            <source>Core grade</source>
            <translation>核心涉密</translation>
        </message>
        <message>
            <source>Undertaking signed on</source>
            <translation>承诺书签订日期</translation>
        </message>
        <message>
            <source>The day on which the confidentiality undertaking was signed.</source>
            <translation>保密承诺书的签订日期。</translation>
        </message>
        <message>
            <source>Last trained on</source>
            <translation>最近培训日期</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>安全管理小组</translation>
        </message>
        <message>
            <source>group member</source>
            <translation>小组成员</translation>
        </message>
        <message>
            <source>Who leads and who sits in the information security group</source>
            <translation>信息安全管理小组的组长与成员</translation>
        </message>
        <message>
            <source>Register of the security group</source>
            <translation>安全管理小组登记台账</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Name at appointment</source>
            <translation>任命时姓名</translation>
        </message>
        <message>
            <source>Role in the group</source>
            <translation>组内职务</translation>
        </message>
        <message>
            <source>Group leader</source>
            <translation>组长</translation>
        </message>
        <message>
            <source>Deputy group leader</source>
            <translation>副组长</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Exactly one leader acts at a time, a deputy in charge of the unit.</source>
            <translation>同一时间只有一名组长，由分管领导担任。</translation>
        </message>
        <message>
            <source>Duty in the group</source>
            <translation>组内分工</translation>
        </message>
        <message>
            <source>Appointed on</source>
            <translation>任命日期</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>免职日期</translation>
        </message>
        <message>
            <source>Empty while the person acts.</source>
            <translation>在任时留空。</translation>
        </message>
        <message>
            <source>Document of appointment</source>
            <translation>任命文件</translation>
        </message>
        <message>
            <source>Title or reference number of the notice.</source>
            <translation>文件名称或文号。</translation>
        </message>
        <message>
            <source>Acting</source>
            <translation>在任</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>已免</translation>
        </message>
        <message>
            <source>System name</source>
            <translation>系统名称</translation>
        </message>
        <message>
            <source>System code</source>
            <translation>系统代码</translation>
        </message>
        <message>
            <source>Letters, digits, dots, hyphens and underscores only.</source>
            <translation>只能用字母、数字、点、横线和下划线。</translation>
        </message>
        <message>
            <source>The short code used in machine rooms and on labels.</source>
            <translation>机房和标签上使用的简短代码。</translation>
        </message>
        <message>
            <source>Responsible department</source>
            <translation>责任股室</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>重要程度</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>An important system has two administrators and an emergency plan.</source>
            <translation>重要系统须有两名管理员互备，并有应急预案。</translation>
        </message>
        <message>
            <source>Protection level</source>
            <translation>等级</translation>
        </message>
        <message>
            <source>Level 1</source>
            <translation>一级</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>二级</translation>
        </message>
        <message>
            <source>Level 3</source>
            <translation>三级</translation>
        </message>
        <message>
            <source>Level 4</source>
            <translation>四级</translation>
        </message>
        <message>
            <source>Level 5</source>
            <translation>五级</translation>
        </message>
        <message>
            <source>Determined by the security group from the harm that a failure would do (GB/T 22240).</source>
            <translation>安全保护等级由安全管理小组按受破坏后的危害程度确定（GB/T 22240）。</translation>
        </message>
        <message>
            <source>Network zone</source>
            <translation>网络区域</translation>
        </message>
        <message>
            <source>Internet</source>
            <translation>互联网</translation>
        </message>
        <message>
            <source>Government extranet</source>
            <translation>政务外网</translation>
        </message>
        <message>
            <source>Business intranet</source>
            <translation>业务内网</translation>
        </message>
        <message>
            <source>Isolated (classified)</source>
            <translation>隔离网（涉密）</translation>
        </message>
        <message>
            <source>Handles state secrets</source>
            <translation>涉及国家秘密</translation>
        </message>
        <message>
            <source>Somebody else than administrator A, able to stand in at any time.</source>
            <translation>与管理员 A 不是同一人，随时可以顶岗。</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>筹建</translation>
        </message>
        <message>
            <source>Awaiting check</source>
            <translation>待检查</translation>
        </message>
        <message>
            <source>In service</source>
            <translation>在用</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>下线</translation>
        </message>
        <message>
            <source>Set by approvals: a system goes into service when its go-live is signed and carried out.</source>
            <translation>由审批写入：上线备案签字并实施后，系统转为“在用”。</translation>
        </message>
        <message>
            <source>A filing number is 11 digits, a hyphen and 5 digits: 43062300021-00012.</source>
            <translation>备案编号为 11 位数字、横线、5 位数字，如 43062300021-00012。</translation>
        </message>
        <message>
            <source>From the police filing certificate: 6 digits of the organ, 5 of the unit, a hyphen, 5 of the system.</source>
            <translation>见公安机关备案证明：6 位受理机关代码、5 位单位序号、横线、5 位系统序号。</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Vendor's contact</source>
            <translation>供应商联系方式</translation>
        </message>
        <message>
            <source>Address in the network</source>
            <translation>访问地址</translation>
        </message>
        <message>
            <source>Last assessment</source>
            <translation>上次测评</translation>
        </message>
        <message>
            <source>Next assessment</source>
            <translation>下次测评</translation>
        </message>
        <message>
            <source>Follows from the level and the last assessment by the unit's intervals.</source>
            <translation>按等级、上次测评日期和本单位设定的周期推算。</translation>
        </message>
        <message>
            <source>Storage encrypted</source>
            <translation>存储加密</translation>
        </message>
        <message>
            <source>Transport encrypted</source>
            <translation>传输加密</translation>
        </message>
        <message>
            <source>Audit log kept</source>
            <translation>留存审计日志</translation>
        </message>
        <message>
            <source>Audit log retention</source>
            <translation>日志留存</translation>
        </message>
        <message>
            <source>months</source>
            <translation>个月</translation>
        </message>
        <message>
            <source>Antivirus</source>
            <translation>防病毒</translation>
        </message>
        <message>
            <source>Intrusion protection</source>
            <translation>入侵防护</translation>
        </message>
        <message>
            <source>Default administrator disabled</source>
            <translation>默认管理员已停用</translation>
        </message>
        <message>
            <source>Server address</source>
            <translation>服务器地址</translation>
        </message>
        <message>
            <source>Servers and software</source>
            <translation>主要设备与软件</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>启用日期</translation>
        </message>
        <message>
            <source>Recovery time objective (RTO)</source>
            <translation>恢复时间目标（RTO）</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>How long the work can do without the system.</source>
            <translation>业务最多能停多久。</translation>
        </message>
        <message>
            <source>Recovery point objective (RPO)</source>
            <translation>恢复点目标（RPO）</translation>
        </message>
        <message>
            <source>How many hours of entries may be lost at most.</source>
            <translation>最多允许丢失几小时的数据。</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>信息系统</translation>
        </message>
        <message>
            <source>information system</source>
            <translation>信息系统</translation>
        </message>
        <message>
            <source>Every system with its level, zone, administrators and protections</source>
            <translation>系统登记台账：等级、网络区域、管理员与防护</translation>
        </message>
        <message>
            <source>Register of information systems</source>
            <translation>信息系统登记台账</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>防护</translation>
        </message>
        <message>
            <source>Backup and recovery</source>
            <translation>备份与恢复</translation>
        </message>
        <message>
            <source>vault created</source>
            <translation>创建保险库</translation>
        </message>
        <message>
            <source>vault brought up to date</source>
            <translation>升级保险库结构</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>opened with the recovery key</source>
            <translation>用恢复密钥打开</translation>
        </message>
        <message>
            <source>vault key changed</source>
            <translation>更换保险库密钥</translation>
        </message>
        <message>
            <source>new recovery key made</source>
            <translation>重新生成恢复密钥</translation>
        </message>
        <message>
            <source>user added</source>
            <translation>添加用户</translation>
        </message>
        <message>
            <source>user changed</source>
            <translation>更改用户</translation>
        </message>
        <message>
            <source>password changed</source>
            <translation>口令已更换</translation>
        </message>
        <message>
            <source>password reset</source>
            <translation>重置口令</translation>
        </message>
        <message>
            <source>setting changed</source>
            <translation>修改设置</translation>
        </message>
        <message>
            <source>backed up</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>created</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>file attached</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>attachment withdrawn</source>
            <translation>作废附件</translation>
        </message>
        <message>
            <source>drafted</source>
            <translation>起草</translation>
        </message>
        <message>
            <source>draft changed</source>
            <translation>修改草稿</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>signing refused</source>
            <translation>签字未通过</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>carried out</source>
            <translation>登记实施</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>approval package exported</source>
            <translation>导出审批包</translation>
        </message>
        <message>
            <source>security officer</source>
            <translation>安全管理员</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>领导</translation>
        </message>
        <message>
            <source>system administrator</source>
            <translation>系统管理员</translation>
        </message>
        <message>
            <source>security auditor</source>
            <translation>安全审计员</translation>
        </message>
        <message>
            <source>read records</source>
            <translation>查看记录</translation>
        </message>
        <message>
            <source>change records</source>
            <translation>修改记录</translation>
        </message>
        <message>
            <source>withdraw records</source>
            <translation>作废记录</translation>
        </message>
        <message>
            <source>import records</source>
            <translation>导入记录</translation>
        </message>
        <message>
            <source>export and print records</source>
            <translation>导出和打印记录</translation>
        </message>
        <message>
            <source>read the journal</source>
            <translation>查看操作日志</translation>
        </message>
        <message>
            <source>draft approvals</source>
            <translation>起草审批</translation>
        </message>
        <message>
            <source>check approvals</source>
            <translation>审核审批</translation>
        </message>
        <message>
            <source>sign approvals</source>
            <translation>签批</translation>
        </message>
        <message>
            <source>record what was carried out</source>
            <translation>登记实施情况</translation>
        </message>
        <message>
            <source>verify what was carried out</source>
            <translation>核验实施结果</translation>
        </message>
        <message>
            <source>manage the program's users</source>
            <translation>管理程序用户</translation>
        </message>
        <message>
            <source>change the unit's settings</source>
            <translation>修改本单位设置</translation>
        </message>
        <message>
            <source>back the vault up</source>
            <translation>备份保险库</translation>
        </message>
        <message>
            <source>change the vault's key</source>
            <translation>更换保险库密钥</translation>
        </message>
        <message>
            <source>sign the head of the journal</source>
            <translation>签署操作日志链头</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>copies</source>
            <translation>份</translation>
        </message>
        <message>
            <source>Lock after idle time</source>
            <translation>无操作自动锁定时间</translation>
        </message>
        <message>
            <source>Time to sign after the password</source>
            <translation>输入口令后可签字的时间</translation>
        </message>
        <message>
            <source>Passwords are changed every</source>
            <translation>口令更换周期</translation>
        </message>
        <message>
            <source>Database administrators' passwords are changed every</source>
            <translation>数据库管理员口令更换周期</translation>
        </message>
        <message>
            <source>Notice before something is due</source>
            <translation>到期提前提醒</translation>
        </message>
        <message>
            <source>Audit logs are kept for</source>
            <translation>审计日志保存期限</translation>
        </message>
        <message>
            <source>Level 2 systems are assessed every</source>
            <translation>二级系统测评周期</translation>
        </message>
        <message>
            <source>Level 3 systems are assessed every</source>
            <translation>三级系统测评周期</translation>
        </message>
        <message>
            <source>Level 4 systems are assessed every</source>
            <translation>四级系统测评周期</translation>
        </message>
        <message>
            <source>Security inspections are held every</source>
            <translation>安全检查周期</translation>
        </message>
        <message>
            <source>Emergency plans are reviewed every</source>
            <translation>应急预案评审周期</translation>
        </message>
        <message>
            <source>Emergency drills are held every</source>
            <translation>应急演练周期</translation>
        </message>
        <message>
            <source>Policies and rules are reviewed every</source>
            <translation>制度文件评审周期</translation>
        </message>
        <message>
            <source>Risks of a system are assessed every</source>
            <translation>系统风险评估周期</translation>
        </message>
        <message>
            <source>Restores are rehearsed every</source>
            <translation>恢复演练周期</translation>
        </message>
        <message>
            <source>People in security posts are assessed every</source>
            <translation>安全岗位人员考核周期</translation>
        </message>
        <message>
            <source>Accounts are reviewed every</source>
            <translation>账号权限复核周期</translation>
        </message>
        <message>
            <source>Full backup at least every</source>
            <translation>完全备份周期不超过</translation>
        </message>
        <message>
            <source>Incremental backup at least every</source>
            <translation>增量备份周期不超过</translation>
        </message>
        <message>
            <source>Long-term media are checked every</source>
            <translation>长期保存介质检查周期</translation>
        </message>
        <message>
            <source>Core equipment is checked every</source>
            <translation>核心设备巡检周期</translation>
        </message>
        <message>
            <source>Connectivity and functions are checked every</source>
            <translation>网络连通与应用功能检查周期</translation>
        </message>
        <message>
            <source>Logs are audited every</source>
            <translation>日志审计周期</translation>
        </message>
        <message>
            <source>Terminals are scanned in full every</source>
            <translation>终端全盘查毒周期</translation>
        </message>
        <message>
            <source>Critical patches are installed within</source>
            <translation>严重漏洞补丁安装期限</translation>
        </message>
        <message>
            <source>Extranet information is watched every</source>
            <translation>外网信息监测周期</translation>
        </message>
        <message>
            <source>Major incidents are reported within</source>
            <translation>重大事件报告时限</translation>
        </message>
        <message>
            <source>Largest attachment</source>
            <translation>单个附件大小上限</translation>
        </message>
        <message>
            <source>Daily backups of this vault kept</source>
            <translation>本保险库每日备份保留份数</translation>
        </message>
        <message>
            <source>Weekly backups of this vault kept</source>
            <translation>本保险库每周备份保留份数</translation>
        </message>
        <message>
            <source>Monthly backups of this vault kept</source>
            <translation>本保险库每月备份保留份数</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>送签</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>Record carrying out</source>
            <translation>登记实施</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Application drafted</source>
            <translation>起草申请</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The approval %1 cannot be read back as it was stored.</source>
            <translation>审批 %1 读出的内容与存入时不一致。</translation>
        </message>
        <message>
            <source>There is no approval %1.</source>
            <translation>没有编号为 %1 的审批。</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Nothing was stored; look at it again and decide anew.</source>
            <translation>%1 刚刚被改动过，这次没有存上。请重新看过再定。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Say why it is withdrawn.</source>
            <translation>请写明作废的原因。</translation>
        </message>
        <message>
            <source>It cannot be carried out yet. %1</source>
            <translation>还不能实施。%1</translation>
        </message>
        <message>
            <source>Write down what you looked at to verify it.</source>
            <translation>请写明您查看了什么、结果如何。</translation>
        </message>
        <message>
            <source>“%1” is not possible: %2 is in the state “%3”.</source>
            <translation>不能“%1”：%2 目前的状态是“%3”。</translation>
        </message>
        <message>
            <source>Only the applicant or the security officer withdraws it.</source>
            <translation>只有申请人或安全管理员可以作废。</translation>
        </message>
        <message>
            <source>%1 recorded carrying it out; verifying is another person's.</source>
            <translation>实施记录是 %1 登记的，验证须由另一人进行。</translation>
        </message>
        <message>
            <source>This is the application of %1; nobody else writes in it.</source>
            <translation>这是 %1 的申请，其他人不能改写。</translation>
        </message>
        <message>
            <source>%1 about the same record is under way. Finish or withdraw that one first.</source>
            <translation>同一对象的 %1 正在办理，请先办结或作废那一份。</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 (SM3 %2)</source>
            <translation>%1（SM3 %2）</translation>
        </message>
        <message>
            <source>Planned time</source>
            <translation>计划时间</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Done / supervised by</source>
            <translation>实施 / 监督</translation>
        </message>
        <message>
            <source>In the register: %1</source>
            <translation>台账：%1</translation>
        </message>
        <message>
            <source>%1 has been withdrawn, so it cannot go live.</source>
            <translation>%1 已作废，不能上线。</translation>
        </message>
        <message>
            <source>%1 is in service already.</source>
            <translation>%1 已经在用。</translation>
        </message>
        <message>
            <source>%1 is retired. Register a new system if it is to come back.</source>
            <translation>%1 已停用下线。如需恢复，请重新登记系统。</translation>
        </message>
        <message>
            <source>The planned time ends before it begins.</source>
            <translation>计划结束时间早于开始时间。</translation>
        </message>
        <message>
            <source>Whoever carries it out cannot supervise it as well.</source>
            <translation>实施人不能兼任监督人。</translation>
        </message>
        <message>
            <source>Write down the remarks of the check.</source>
            <translation>请写明检查意见。</translation>
        </message>
        <message>
            <source>A system whose check was not passed cannot be put up for going live.</source>
            <translation>检查未通过的系统不能申请上线。</translation>
        </message>
        <message>
            <source>“%1” was not passed: choose “passed with remarks”, or mend it first.</source>
            <translation>“%1”未通过：请选“有条件通过”，或先整改。</translation>
        </message>
        <message>
            <source>An important system needs a second administrator.</source>
            <translation>重要系统须有第二名管理员。</translation>
        </message>
        <message>
            <source>Administrator B must be somebody other than administrator A.</source>
            <translation>管理员 B 不能与管理员 A 是同一人。</translation>
        </message>
        <message>
            <source>A system of level 2 or higher is filed before it goes live: give the filing number.</source>
            <translation>二级及以上系统须先备案再上线，请填写备案编号。</translation>
        </message>
        <message>
            <source>Filing number and filing date go together.</source>
            <translation>备案编号和备案日期须一并填写。</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>这一天还没有到。</translation>
        </message>
        <message>
            <source>A system cannot go into service before its approval was signed.</source>
            <translation>上线日期不能早于审批签字的日期。</translation>
        </message>
        <message>
            <source>%1: carried out</source>
            <translation>%1：已实施</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>事由</translation>
        </message>
        <message>
            <source>When and who</source>
            <translation>时间与人员</translation>
        </message>
        <message>
            <source>Check before going live</source>
            <translation>上线前检查</translation>
        </message>
        <message>
            <source>Protection level set</source>
            <translation>已定安全保护等级</translation>
        </message>
        <message>
            <source>The register gives the system no protection level yet.</source>
            <translation>台账中该系统尚未定级。</translation>
        </message>
        <message>
            <source>The register says %1, the application confirms %2. One of them has to be mended.</source>
            <translation>台账为%1，申请确认为%2，须改正其一。</translation>
        </message>
        <message>
            <source>%1, the same in the register and in the application.</source>
            <translation>%1，台账与申请一致。</translation>
        </message>
        <message>
            <source>Responsible person named</source>
            <translation>已明确责任人</translation>
        </message>
        <message>
            <source>The register names nobody who answers for the system.</source>
            <translation>台账中该系统没有责任人。</translation>
        </message>
        <message>
            <source>The register names %1, the application names %2. One of them has to be mended.</source>
            <translation>台账责任人为%1，申请为%2，须改正其一。</translation>
        </message>
        <message>
            <source>Check result recorded</source>
            <translation>已记录检查结果</translation>
        </message>
        <message>
            <source>The application does not say what was checked and with which result.</source>
            <translation>申请中没有写明检查了什么、结果如何。</translation>
        </message>
        <message>
            <source>The check was not passed. Mend what was found and apply anew.</source>
            <translation>检查未通过。请整改后重新申请。</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) checked.</source>
            <translation>
                <numerusform>已检查 %n 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>Two different administrators</source>
            <translation>两名不同的管理员</translation>
        </message>
        <message>
            <source>Not asked of a system that is not important.</source>
            <translation>非重要系统不作此要求。</translation>
        </message>
        <message>
            <source>An important system needs administrator A and administrator B in the register.</source>
            <translation>重要系统须在台账中登记管理员 A 和管理员 B。</translation>
        </message>
        <message>
            <source>%1 cannot be administrator A and B of an important system.</source>
            <translation>%1 不能同时担任重要系统的管理员 A 和 B。</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>System still as it was signed</source>
            <translation>系统与签字时一致</translation>
        </message>
        <message>
            <source>Nothing has been put up for signing yet.</source>
            <translation>尚未送签。</translation>
        </message>
        <message>
            <source>Level, importance, network zone and secrecy have not changed.</source>
            <translation>等级、重要性、网络区域、涉密情况均未变动。</translation>
        </message>
        <message>
            <source>Changed since it was signed: %1. Put it back, or withdraw this and apply anew.</source>
            <translation>签字之后有变动：%1。请改回，或作废本件后重新申请。</translation>
        </message>
        <message>
            <source>%1 could not be written. Free some space or choose another folder.</source>
            <translation>%1 没有写成。请腾出空间，或换一个文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 is not empty. Choose a new one.</source>
            <translation>文件夹 %1 里已有内容。请另选一个新文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made. Choose another place.</source>
            <translation>无法新建文件夹 %1。请换一个位置。</translation>
        </message>
        <message>
            <source>%1 is a draft: nothing was signed yet.</source>
            <translation>%1 还是草稿，尚无签字。</translation>
        </message>
        <message>
            <source>leader of the security group</source>
            <translation>安全管理小组组长</translation>
        </message>
        <message>
            <source>deputy in charge</source>
            <translation>分管领导</translation>
        </message>
        <message>
            <source>head of unit</source>
            <translation>单位主要负责人</translation>
        </message>
        <message>
            <source>information-centre head</source>
            <translation>信息中心负责人</translation>
        </message>
        <message>
            <source>head of the applicant's department</source>
            <translation>申请人所在股室负责人</translation>
        </message>
        <message>
            <source>The login of %1 is closed.</source>
            <translation>%1 的账户已停用。</translation>
        </message>
        <message>
            <source>%1 is not the %2, who has to answer now.</source>
            <translation>现在应由%2签字，%1 不担任此职。</translation>
        </message>
        <message>
            <source>%1 made this application: nobody signs their own.</source>
            <translation>这是 %1 自己提出的申请，本人不能给自己签字。</translation>
        </message>
        <message>
            <source>%1 has answered an earlier step: each step is another person's.</source>
            <translation>%1 已在前面的环节签过字，各环节须由不同的人签字。</translation>
        </message>
        <message>
            <source>The applicant is the only %1, and nobody signs their own application. Let somebody else apply, or give a second login this position.</source>
            <translation>只有申请人一人是%1，而本人不能给自己签字。请换人申请，或者给另一位同事设置此职。</translation>
        </message>
        <message>
            <source>No login belongs to the acting leader of the security group. Record the leader in the security group, and link that person to a leader's login in Settings.</source>
            <translation>没有账户对应现任安全管理小组组长。请先在“安全管理小组”登记组长，再到“设置”把此人与一个领导账户对应起来。</translation>
        </message>
        <message>
            <source>No active login is the %1. Set it up in Settings, Logins.</source>
            <translation>没有在用的账户担任%1。请到“设置—程序用户”中设置。</translation>
        </message>
        <message>
            <source>The role of %1 signs no approvals.</source>
            <translation>%1 的角色不签审批。</translation>
        </message>
        <message>
            <source>To disagree or to send back, say why.</source>
            <translation>不同意或退回补充，请写明原因。</translation>
        </message>
        <message numerus="yes">
            <source>An opinion has at most %n character(s).</source>
            <translation>
                <numerusform>意见最多 %n 个字。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 waits for no signature: it is in the state “%2”.</source>
            <translation>%1 不在等待签字，目前的状态是“%2”。</translation>
        </message>
        <message>
            <source>This key of %1 has been replaced. Sign with the new password.</source>
            <translation>%1 的这把密钥已经更换，请用新口令签字。</translation>
        </message>
        <message>
            <source>The password does not open the signing key.</source>
            <translation>口令打不开签字密钥。</translation>
        </message>
        <message>
            <source>The content was changed after it was signed.</source>
            <translation>签字之后内容被改动过。</translation>
        </message>
        <message>
            <source>The signed statement does not belong to this answer, this round and this content.</source>
            <translation>所签的陈述与这条意见、这一轮、这份内容对不上。</translation>
        </message>
        <message>
            <source>The key is none that %1 ever had here.</source>
            <translation>这把密钥从来不是 %1 在本库的密钥。</translation>
        </message>
        <message>
            <source>The key of %1 was not valid at the time of signing.</source>
            <translation>签字时 %1 的密钥不在有效期内。</translation>
        </message>
        <message>
            <source>The signature does not fit what was signed.</source>
            <translation>签名与所签内容不符。</translation>
        </message>
        <message>
            <source>Valid: signed by %1 on %2. The key was replaced later, on %3.</source>
            <translation>有效：%1 于 %2 签字。该密钥后来于 %3 更换。</translation>
        </message>
        <message>
            <source>Valid: signed by %1 on %2.</source>
            <translation>有效：%1 于 %2 签字。</translation>
        </message>
        <message>
            <source>%1: the answers are not in the order of the steps.</source>
            <translation>%1：签字意见与环节顺序不符。</translation>
        </message>
        <message>
            <source>%1: its state “%2” does not follow from the signed answers.</source>
            <translation>%1：状态“%2”与已签的意见不符。</translation>
        </message>
        <message>
            <source>%1, round %2, signature of %3: %4</source>
            <translation>%1 第 %2 轮，%3 的签名：%4</translation>
        </message>
        <message>
            <source>The check was stopped before its end.</source>
            <translation>核验未完成即被停止。</translation>
        </message>
        <message>
            <source>This content cannot be written in a form to sign.</source>
            <translation>这份内容无法写成可签名的形式。</translation>
        </message>
        <message>
            <source>A sealed item does not open: it was changed, or it belongs to another vault.</source>
            <translation>一项密封内容无法打开：它已被改动，或属于另一个保险库。</translation>
        </message>
        <message>
            <source>The vault's header asks for a password check that no vault of this program uses. The file was damaged or tampered with; open a backup instead.</source>
            <translation>文件头要求的口令校验方式不是本程序的保险库所使用的。文件已损坏或被篡改，请改为打开备份。</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the password. Close other programs and try again.</source>
            <translation>可用内存不足，无法校验口令。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>A public key in the vault is not an SM2 key. Signatures made with it cannot be checked.</source>
            <translation>保险库中的一个公钥不是 SM2 公钥，用它做的签名无法校验。</translation>
        </message>
        <message>
            <source>The signing key in the vault cannot be read. The vault was damaged or tampered with; open a backup instead.</source>
            <translation>保险库中的签名密钥无法读取。保险库已损坏或被篡改，请改为打开备份。</translation>
        </message>
        <message>
            <source>The signature could not be made. Lock the vault, unlock it and sign again.</source>
            <translation>签名未能完成。请锁定保险库，解锁后重新签名。</translation>
        </message>
        <message>
            <source>“%1” is none of the choices: %2.</source>
            <translation>“%1”不在可选项之中：%2。</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no. Write 是 or 否, yes or no.</source>
            <translation>“%1”看不出是或否。请填“是”或“否”。</translation>
        </message>
        <message>
            <source>“%1” is no whole number.</source>
            <translation>“%1”不是整数。</translation>
        </message>
        <message>
            <source>“%1” is no time. Write it like 2026-11-21 16:02.</source>
            <translation>“%1”不是时间。请写成 2026-11-21 16:02。</translation>
        </message>
        <message>
            <source>“%1” is no date. Write it like 2026-11-21.</source>
            <translation>“%1”不是日期。请写成 2026-11-21。</translation>
        </message>
        <message>
            <source>There is no file “%1”.</source>
            <translation>没有文件“%1”。</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose a CSV file.</source>
            <translation>“%1”是文件夹，请选择 CSV 文件。</translation>
        </message>
        <message>
            <source>“%1” cannot be opened: %2.</source>
            <translation>打不开“%1”：%2。</translation>
        </message>
        <message>
            <source>The file has %1 MB; at most %2 MB are read. Split it into several files.</source>
            <translation>文件有 %1 MB，一次最多读 %2 MB。请拆成几个文件。</translation>
        </message>
        <message>
            <source>The encoding “%1” is not known.</source>
            <translation>不认识编码“%1”。</translation>
        </message>
        <message>
            <source>Row %1 is not text in %2. Choose another encoding.</source>
            <translation>第 %1 行不是 %2 编码的文本。请换一种编码。</translation>
        </message>
        <message>
            <source>The file cannot be read: %1.</source>
            <translation>文件读不出来：%1。</translation>
        </message>
        <message>
            <source>The table is empty. Its first row must hold the headings.</source>
            <translation>表格是空的。第一行应当是表头。</translation>
        </message>
        <message>
            <source>There is a value beyond the last heading.</source>
            <translation>最后一个表头右边还有内容。</translation>
        </message>
        <message>
            <source>The number %1 stands in the table twice.</source>
            <translation>编号 %1 在表中出现了两次。</translation>
        </message>
        <message>
            <source>“%1” changes by an approval only.</source>
            <translation>“%1”只能通过审批改变。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: the table has at least %n fault(s).</source>
            <translation>
                <numerusform>没有导入：表中至少有 %n 处错误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: the table has %n fault(s).</source>
            <translation>
                <numerusform>没有导入：表中有 %n 处错误。</numerusform>
            </translation>
        </message>
        <message>
            <source>Row %1, column %2: the quotation mark that opens the cell is never closed.</source>
            <translation>第 %1 行第 %2 列：单元格开头的引号没有收尾。</translation>
        </message>
        <message>
            <source>Row %1, column %2: a zero byte. This is no text table; save it as CSV first.</source>
            <translation>第 %1 行第 %2 列：有零字节。这不是文本表格，请先另存为 CSV。</translation>
        </message>
        <message>
            <source>Row %1, column %2: text follows the closing quotation mark. Double the quotation marks inside a cell.</source>
            <translation>第 %1 行第 %2 列：收尾引号后面还有文字。单元格内的引号要写两个。</translation>
        </message>
        <message>
            <source>Row %1, column %2: the cell is longer than %3 characters.</source>
            <translation>第 %1 行第 %2 列：单元格超过 %3 个字符。</translation>
        </message>
        <message>
            <source>Row %1, column %2: a table has at most %3 columns here. Is the right separator used?</source>
            <translation>第 %1 行第 %2 列：表格最多 %3 列。分隔符用对了吗？</translation>
        </message>
        <message>
            <source>Row %1: a table has at most %2 rows here. Split the file.</source>
            <translation>第 %1 行：表格最多 %2 行。请拆成几个文件。</translation>
        </message>
        <message>
            <source>The file is not UTF-8, and this computer cannot read GB18030. Save it as UTF-8 first.</source>
            <translation>文件不是 UTF-8 编码，本机又不能读 GB18030。请先另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The file is no text in UTF-8 or GB18030. In Excel or WPS, save it as “CSV UTF-8”.</source>
            <translation>文件不是 UTF-8 或 GB18030 编码的文本。请在 Excel 或 WPS 中另存为“CSV UTF-8”。</translation>
        </message>
        <message>
            <source>The column “%1” is missing, and every record needs it.</source>
            <translation>缺少“%1”一列，每条记录都必须有。</translation>
        </message>
        <message>
            <source>The heading “%1” stands twice.</source>
            <translation>表头“%1”出现了两次。</translation>
        </message>
        <message>
            <source>“%1” is no field of this register. Rename the column as in the template, or take it out.</source>
            <translation>本台账没有“%1”这一栏。请按模板改列名，或删去这一列。</translation>
        </message>
        <message>
            <source>“%1” has more parts than the columns of “%2”. Put a backslash before a bar that belongs to the text.</source>
            <translation>“%1”分出的栏目比“%2”的多。正文里的竖线前请加反斜杠。</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2. Choose another folder or free some space, then try again.</source>
            <translation>没有写成“%1”：%2。请换一个文件夹或腾出空间后再试。</translation>
        </message>
        <message>
            <source>There is no register called “%1”.</source>
            <translation>没有名为“%1”的台账。</translation>
        </message>
        <message>
            <source>%1 is “%2”, not “%3”. Correct the number or the name.</source>
            <translation>%1 是“%2”，不是“%3”。请改正编号或名称。</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>原因：%1</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（清空）</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保险库</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>needs an act</source>
            <translation>需要处理</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>将到期</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>New: %1…</source>
            <translation>新建：%1…</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>申请日期</translation>
        </message>
        <message>
            <source>%1: met. %2</source>
            <translation>%1：已满足。%2</translation>
        </message>
        <message>
            <source>%1: not met. %2</source>
            <translation>%1：未满足。%2</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>前置条件</translation>
        </message>
        <message>
            <source>SM2 signature NOT valid</source>
            <translation>SM2 签名无效</translation>
        </message>
        <message>
            <source>SM2 signature valid</source>
            <translation>SM2 有效</translation>
        </message>
        <message>
            <source>%1   key %2   content digest %3</source>
            <translation>%1　密钥 %2　内容摘要 %3</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>%1 (signed electronically)</source>
            <translation>%1（电子签名）</translation>
        </message>
        <message>
            <source>%1 (recorded in the program)</source>
            <translation>%1（系统登记）</translation>
        </message>
        <message>
            <source>%1   draft</source>
            <translation>%1　草稿</translation>
        </message>
        <message>
            <source>%1   round %2</source>
            <translation>%1　第 %2 轮</translation>
        </message>
        <message>
            <source>Signatures can be checked with the stock tool: openssl dgst -sm3 -verify … (see the signature package).</source>
            <translation>签名可用通用工具核验：openssl dgst -sm3 -verify …（见签名包说明）</translation>
        </message>
        <message>
            <source>“%1” is no record number. A number looks like SYS-2026-0001.</source>
            <translation>“%1”不是记录编号。编号的样子是 SYS-2026-0001。</translation>
        </message>
        <message>
            <source>Registration form: %1</source>
            <translation>%1登记表</translation>
        </message>
        <message>
            <source>Version %1 of the record, last changed %2</source>
            <translation>本记录第 %1 版，最近修改 %2</translation>
        </message>
        <message>
            <source>Recovery key of the vault</source>
            <translation>保险库恢复密钥</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>含“%1”</translation>
        </message>
        <message>
            <source>withdrawn ones included</source>
            <translation>含已作废</translation>
        </message>
        <message numerus="yes">
            <source>Whole register, %n row(s)</source>
            <translation>
                <numerusform>全册，共 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Filtered only: %1; %2 rows (whole register %3 rows)</source>
            <translation>仅筛选结果：%1；%2 行（全册 %3 行）</translation>
        </message>
        <message>
            <source>%1 (withdrawn)</source>
            <translation>%1（已作废）</translation>
        </message>
        <message>
            <source>Filled in by: %1</source>
            <translation>填表人：%1</translation>
        </message>
        <message>
            <source>Checked by:</source>
            <translation>审核人：</translation>
        </message>
        <message>
            <source>In charge:</source>
            <translation>负责人：</translation>
        </message>
        <message>
            <source>Date: ____-__-__</source>
            <translation>日期：　　　　年　　月　　日</translation>
        </message>
        <message>
            <source>“%1” was not attached: files of up to %2 MB are kept in the vault. Attach a smaller file, or raise the limit in the settings.</source>
            <translation>“%1”没有添加：附件最大 %2 MB。请换小一些的文件，或在设置里调高上限。</translation>
        </message>
        <message>
            <source>“%1” was not attached: it could not be read to its end. Check the disk it lies on.</source>
            <translation>“%1”没有添加：文件没能读完。请检查文件所在的磁盘。</translation>
        </message>
        <message>
            <source>There is no register “%1”.</source>
            <translation>没有台账“%1”。</translation>
        </message>
        <message>
            <source>A file to attach needs a name.</source>
            <translation>附件需要有文件名。</translation>
        </message>
        <message>
            <source>“%1” was not attached: you stopped it.</source>
            <translation>“%1”没有添加：您已停止。</translation>
        </message>
        <message>
            <source>There is no such attachment.</source>
            <translation>没有这个附件。</translation>
        </message>
        <message>
            <source>“%1” could not be written. Check the folder and the free space.</source>
            <translation>“%1”没能写出，请检查文件夹和剩余空间。</translation>
        </message>
        <message>
            <source>“%1” is no longer what was attached. Do not use it; take it from a backup.</source>
            <translation>“%1”已不是当初添加的内容，请勿使用，并从备份中取回。</translation>
        </message>
        <message>
            <source>Say why this file is taken off the record.</source>
            <translation>请写明移除附件的原因。</translation>
        </message>
        <message>
            <source>“%1” was taken off already.</source>
            <translation>“%1”已经移除。</translation>
        </message>
        <message>
            <source>%1 contains “%2”</source>
            <translation>%1 含“%2”</translation>
        </message>
        <message>
            <source>%1 ≥ %2</source>
            <translation>%1 ≥ %2</translation>
        </message>
        <message>
            <source>%1 ≤ %2</source>
            <translation>%1 ≤ %2</translation>
        </message>
        <message>
            <source>%1: %2 to %3</source>
            <translation>%1：%2 至 %3</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1：未填</translation>
        </message>
        <message>
            <source>%1: filled in</source>
            <translation>%1：已填</translation>
        </message>
        <message numerus="yes">
            <source>%1: last %n day(s)</source>
            <translation>
                <numerusform>%1：近 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: within %n day(s)</source>
            <translation>
                <numerusform>%1：%n 天内</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 before %2</source>
            <translation>%1 早于 %2</translation>
        </message>
        <message>
            <source>“%1” cannot be compared with “%2”.</source>
            <translation>“%1”不能与“%2”比较。</translation>
        </message>
        <message>
            <source>“%1” cannot be filtered that way.</source>
            <translation>“%1”不能这样筛选。</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>这里没有栏目“%1”。</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <source>SM3 digest</source>
            <translation>SM3 摘要</translation>
        </message>
        <message>
            <source>%1 was not recorded yet on %2.</source>
            <translation>%2 时 %1 尚未登记。</translation>
        </message>
        <message>
            <source>There is no %1 with the number “%2”. Leave the number empty for a new one.</source>
            <translation>没有编号为“%2”的%1。新增时编号请留空。</translation>
        </message>
        <message>
            <source>%1 is withdrawn; a withdrawn record is not changed any more.</source>
            <translation>%1 已作废，作废的记录不再修改。</translation>
        </message>
        <message>
            <source>import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>%1 exists already and differs. Choose “update” to change it.</source>
            <translation>%1 已存在且内容不同，如要修改请选“更新已有记录”。</translation>
        </message>
        <message>
            <source>“%1” is kept by the program and cannot be imported.</source>
            <translation>“%1”由程序自动登记，不能导入。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was imported: %n thing(s) to mend. The first, in row %1: %2</source>
            <translation>
                <numerusform>没有导入：有 %n 处需要改正。第一处在第 %1 行：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>The list cannot be ordered by “%1”.</source>
            <translation>不能按“%1”排序。</translation>
        </message>
        <message>
            <source>There is no %1 with the number “%2”.</source>
            <translation>没有编号为“%2”的%1。</translation>
        </message>
        <message>
            <source>There is no %1 called “%2”. Write its number or its exact name.</source>
            <translation>没有叫“%2”的%1，请填写编号或完整名称。</translation>
        </message>
        <message>
            <source>“%1” could be any of %2. Write the number.</source>
            <translation>“%1”可能是 %2 中的任何一个，请填写编号。</translation>
        </message>
        <message>
            <source>“%1” is kept by the program: its records follow from what is signed and carried out.</source>
            <translation>“%1”由程序登记：记录随签字和实施自动产生。</translation>
        </message>
        <message>
            <source>Nothing was stored: %1 changed %2 at %3, after you opened it. Look at its new state, then enter your change again.</source>
            <translation>没有存上：您打开之后，%1 已于 %3 修改了 %2。请先看新内容，再重新填写您的修改。</translation>
        </message>
        <message>
            <source>Say why this record is withdrawn: it stays readable with the reason.</source>
            <translation>请写明作废原因；记录会连同原因保留备查。</translation>
        </message>
        <message>
            <source>%1 %2 names it as “%3”.</source>
            <translation>%1 %2 的“%3”是它。</translation>
        </message>
        <message>
            <source>%1 was not withdrawn, since living records refer to it: %2. Change those first.</source>
            <translation>%1 没有作废：仍有记录引用它（%2）。请先修改这些记录。</translation>
        </message>
        <message>
            <source>Nothing was stored: all numbers of this year are used.</source>
            <translation>没有存上：今年的编号已用完。</translation>
        </message>
        <message>
            <source>“%1” must be filled in.</source>
            <translation>请填写“%1”。</translation>
        </message>
        <message>
            <source>There is no record “%1” to refer to.</source>
            <translation>没有可引用的记录“%1”。</translation>
        </message>
        <message>
            <source>%1 is withdrawn. Choose a living one.</source>
            <translation>%1 已作废，请另选。</translation>
        </message>
        <message>
            <source>%1 is named twice.</source>
            <translation>%1 重复了。</translation>
        </message>
        <message>
            <source>“%1” is already used by %2 %3.</source>
            <translation>“%1”已被 %2 %3 使用。</translation>
        </message>
        <message>
            <source>“%1” is set by an approval and cannot be typed.</source>
            <translation>“%1”由审批结果写入，不能直接填写。</translation>
        </message>
        <message>
            <source>Nothing was stored. %1</source>
            <translation>没有存上。%1</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was stored: %n thing(s) to mend. The first: %1</source>
            <translation>
                <numerusform>没有存上：有 %n 处需要改正。第一处：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Classified data may not be kept in a system that is not meant for state secrets.</source>
            <translation>涉密数据不得存放在非涉密系统中。</translation>
        </message>
        <message>
            <source>Important data lies in a system whose storage or transport is not recorded as encrypted.</source>
            <translation>重要数据所在的系统没有登记存储或传输加密。</translation>
        </message>
        <message>
            <source>Marked as important and as public at once. Check the security level.</source>
            <translation>同时标为“重要”和“公开”，请核对安全级别。</translation>
        </message>
        <message>
            <source>Classified data cannot be shared without conditions.</source>
            <translation>涉密数据不能无条件共享。</translation>
        </message>
        <message>
            <source>Recipients are named although this data is not shared. Change one of the two.</source>
            <translation>已选“不予共享”，却写了共享单位，请改其中一项。</translation>
        </message>
        <message>
            <source>The system that holds this data is retired. Say where the data is now.</source>
            <translation>存放该数据的系统已下线，请写明数据现在何处。</translation>
        </message>
        <message>
            <source>A department cannot be its own parent. Choose another one.</source>
            <translation>上级不能是本股室自己，请另选。</translation>
        </message>
        <message>
            <source>This parent already sits below this department. Choose another one.</source>
            <translation>所选上级本身就在本股室之下，请另选。</translation>
        </message>
        <message>
            <source>No first responsible person is named for this department.</source>
            <translation>该股室没有明确安全第一责任人。</translation>
        </message>
        <message>
            <source>%1 has left. Name somebody in post.</source>
            <translation>%1已离岗，请指定在岗人员。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n line(s) fit here.</source>
            <translation>
                <numerusform>这里最多 %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1 cannot be read.</source>
            <translation>第 %1 行无法识别。</translation>
        </message>
        <message>
            <source>Line %1 has an unknown column “%2”.</source>
            <translation>第 %1 行有不认识的栏目“%2”。</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <translation>第 %1 行，%2：%3</translation>
        </message>
        <message numerus="yes">
            <source>At most %n character(s) fit here.</source>
            <translation>
                <numerusform>这里最多 %n 个字。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is a sign in this text that cannot be printed. Type it again.</source>
            <translation>文字里有打印不出的符号，请重新输入。</translation>
        </message>
        <message>
            <source>This does not have the expected form.</source>
            <translation>填写的格式不对。</translation>
        </message>
        <message>
            <source>“%1” is no day of the calendar. Write it like 2026-11-21.</source>
            <translation>“%1”不是有效日期，请按 2026-11-21 的样子填写。</translation>
        </message>
        <message>
            <source>The year of this date cannot be right.</source>
            <translation>这个日期的年份不对。</translation>
        </message>
        <message>
            <source>This is no date with a time of day.</source>
            <translation>这不是有效的日期时间。</translation>
        </message>
        <message>
            <source>“%1” is none of the choices.</source>
            <translation>“%1”不在可选项中。</translation>
        </message>
        <message>
            <source>This is no IP address. Write it like 10.32.4.17.</source>
            <translation>这不是 IP 地址，请按 10.32.4.17 的样子填写。</translation>
        </message>
        <message>
            <source>This is no MAC address. Write it like 00:1a:2b:3c:4d:5e.</source>
            <translation>这不是 MAC 地址，请按 00:1a:2b:3c:4d:5e 的样子填写。</translation>
        </message>
        <message>
            <source>This is no telephone number. Write it like 0734-8123456 or 13807340001.</source>
            <translation>这不是电话号码，请按 0734-8123456 或 13807340001 的样子填写。</translation>
        </message>
        <message>
            <source>A login begins with a letter and holds 2 to 32 letters, digits, dots, hyphens or underscores.</source>
            <translation>登录名以字母开头，共 2 至 32 位，可用字母、数字、点、横线和下划线。</translation>
        </message>
        <message>
            <source>“%1” is no number of a record.</source>
            <translation>“%1”不是记录编号。</translation>
        </message>
        <message>
            <source>A whole number belongs here.</source>
            <translation>这里应填整数。</translation>
        </message>
        <message>
            <source>The number must lie between %1 and %2.</source>
            <translation>数字应在 %1 到 %2 之间。</translation>
        </message>
        <message>
            <source>Only yes or no belongs here.</source>
            <translation>这里只能填“是”或“否”。</translation>
        </message>
        <message>
            <source>A list belongs here.</source>
            <translation>这里应是一个清单。</translation>
        </message>
        <message>
            <source>A text belongs here.</source>
            <translation>这里应填文字。</translation>
        </message>
        <message>
            <source>A leaving date is given, so the state must be “left”.</source>
            <translation>填了离岗日期，状态应为“已离岗”。</translation>
        </message>
        <message>
            <source>Write down the day on which this person left.</source>
            <translation>请填写离岗日期。</translation>
        </message>
        <message>
            <source>The leaving date is before the joining date.</source>
            <translation>离岗日期早于到岗日期。</translation>
        </message>
        <message>
            <source>An undertaking cannot have been signed in the future.</source>
            <translation>承诺书的签订日期不能晚于今天。</translation>
        </message>
        <message>
            <source>A leaving date in the future cannot be recorded yet.</source>
            <translation>离岗日期不能晚于今天，请到时再登记。</translation>
        </message>
        <message>
            <source>The confidentiality undertaking has not been signed.</source>
            <translation>尚未签订保密承诺书。</translation>
        </message>
        <message>
            <source>Somebody who has left holds no security post. Set it to “none” and hand the post over.</source>
            <translation>已离岗人员不再担任安全岗位，请改为“无”并办理交接。</translation>
        </message>
        <message>
            <source>Somebody who handles secrets must not work without a signed undertaking.</source>
            <translation>涉密人员未签订承诺书，不得上岗。</translation>
        </message>
        <message>
            <source>The group already has an acting leader (%1). End that term first.</source>
            <translation>小组已有在任组长（%1），请先结束其任期。</translation>
        </message>
        <message>
            <source>The security group has no acting leader.</source>
            <translation>安全管理小组没有在任组长。</translation>
        </message>
        <message>
            <source>The leader of the group should be a deputy in charge; %1 is not recorded as one.</source>
            <translation>组长应由分管领导担任，%1没有登记为分管领导。</translation>
        </message>
        <message>
            <source>This person already acts in the group (%1). End that term first.</source>
            <translation>此人已在小组任职（%1），请先结束原任期。</translation>
        </message>
        <message>
            <source>A term ends after it began: the end must be later than the appointment.</source>
            <translation>免职日期应晚于任命日期。</translation>
        </message>
        <message>
            <source>An end in the future cannot be recorded yet.</source>
            <translation>免职日期不能晚于今天，请到时再登记。</translation>
        </message>
        <message>
            <source>No document of appointment is recorded.</source>
            <translation>没有登记任命文件。</translation>
        </message>
        <message>
            <source>Administrators A and B must be two different people.</source>
            <translation>管理员 A 和管理员 B 不能是同一人。</translation>
        </message>
        <message>
            <source>This important system lacks administrator A.</source>
            <translation>重要系统缺少管理员 A。</translation>
        </message>
        <message>
            <source>This important system lacks administrator B.</source>
            <translation>重要系统缺少管理员 B。</translation>
        </message>
        <message>
            <source>No responsible person is named for this system.</source>
            <translation>该系统没有明确责任人。</translation>
        </message>
        <message>
            <source>A system that handles state secrets belongs in the isolated zone, joined to no other network.</source>
            <translation>涉密系统应在隔离网（涉密），不得与其他网络相连。</translation>
        </message>
        <message>
            <source>Stored data is not recorded as encrypted, which important and classified systems need.</source>
            <translation>没有登记存储加密；重要和涉密系统必须加密。</translation>
        </message>
        <message>
            <source>Transmission is not recorded as encrypted, which important and classified systems need.</source>
            <translation>没有登记传输加密；重要和涉密系统必须加密。</translation>
        </message>
        <message>
            <source>The system faces the internet without intrusion protection.</source>
            <translation>系统连接互联网，却没有入侵防护。</translation>
        </message>
        <message>
            <source>No antivirus is recorded for this system.</source>
            <translation>该系统没有登记防病毒措施。</translation>
        </message>
        <message>
            <source>The default administrator account is not recorded as disabled.</source>
            <translation>没有登记已停用默认管理员账号。</translation>
        </message>
        <message>
            <source>No audit log is recorded as kept.</source>
            <translation>没有登记留存审计日志。</translation>
        </message>
        <message numerus="yes">
            <source>Audit logs are kept for less than %n month(s).</source>
            <translation>
                <numerusform>审计日志留存不足 %n 个月。</numerusform>
            </translation>
        </message>
        <message>
            <source>The system serves without a protection level.</source>
            <translation>系统在用，但没有定级。</translation>
        </message>
        <message>
            <source>A system of level 2 or above needs a filing number from the police.</source>
            <translation>二级及以上系统应有公安机关的备案编号。</translation>
        </message>
        <message>
            <source>A filing number is given: write down the day of filing.</source>
            <translation>填了备案编号，请一并填写备案日期。</translation>
        </message>
        <message>
            <source>A day of filing is given: write down the filing number.</source>
            <translation>填了备案日期，请一并填写备案编号。</translation>
        </message>
        <message>
            <source>The day of filing is in the future.</source>
            <translation>备案日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The last assessment is in the future.</source>
            <translation>上次测评日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The day of going live is in the future.</source>
            <translation>上线日期不能晚于今天。</translation>
        </message>
        <message>
            <source>A system of level 2 or above has no assessment on record.</source>
            <translation>二级及以上系统没有测评记录。</translation>
        </message>
        <message>
            <source>The assessment was due on %1.</source>
            <translation>测评已于 %1 到期。</translation>
        </message>
        <message>
            <source>A system in service needs the day on which it went live.</source>
            <translation>在用系统应有上线日期。</translation>
        </message>
        <message>
            <source>This password was in use before. Choose one that is not among the last %1.</source>
            <translation>此口令以前用过。请换一个不在最近 %1 个之内的口令。</translation>
        </message>
        <message>
            <source>The vault was not opened: this machine's storage library does not accept a setting that protects the file. Reinstall the program.</source>
            <translation>没有打开保险库：本机的存储组件不接受一项保护文件的设置。请重新安装程序。</translation>
        </message>
        <message>
            <source>Nothing was stored: the disk is full. Free some space and try again; what was stored before is intact.</source>
            <translation>没有存上：磁盘已满。请腾出空间后重试，此前存好的内容完好无损。</translation>
        </message>
        <message>
            <source>The vault is damaged or was tampered with, so this part is not shown. Put the latest backup in its place.</source>
            <translation>保险库已损坏或被篡改，这一部分不予显示。请用最近的备份替换。</translation>
        </message>
        <message>
            <source>The vault is in use by another program. Close that program, then try again.</source>
            <translation>保险库正被另一个程序使用。请关闭那个程序后重试。</translation>
        </message>
        <message>
            <source>The vault cannot be written: its file or folder is read-only. Ask for write access, or copy the file to a folder of your own.</source>
            <translation>保险库无法写入：文件或文件夹为只读。请申请写入权限，或将文件复制到您自己的文件夹。</translation>
        </message>
        <message>
            <source>The vault's file cannot be read or written. Check that the disk is connected and healthy, then try again.</source>
            <translation>保险库文件无法读写。请检查磁盘是否接好、是否完好，然后重试。</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>查找已停止。</translation>
        </message>
        <message>
            <source>This was not stored: it contradicts what is already kept in the vault.</source>
            <translation>没有存上：与保险库中已有的内容相抵触。</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Close other programs and try again.</source>
            <translation>可用内存不足。请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>The program made a mistake and stopped this step; nothing was stored. Please report it with the details.</source>
            <translation>程序出现差错，已停止这一步，没有存入任何内容。请将详细信息报告给维护人员。</translation>
        </message>
        <message>
            <source>There is no room for one more login in this vault. Deactivate a login that is no longer needed, then try again.</source>
            <translation>本保险库已容纳不下更多登录。请先停用不再需要的登录，然后重试。</translation>
        </message>
        <message>
            <source>This file is not a vault of this program. Choose another file.</source>
            <translation>此文件不是本程序的保险库。请另选文件。</translation>
        </message>
        <message>
            <source>This vault has been cut short: even its head is incomplete. Put the latest backup in its place.</source>
            <translation>此保险库被截短，连文件头都不完整。请用最近的备份替换。</translation>
        </message>
        <message>
            <source>This vault was written in a newer format than this program knows. Install the newer version of the program; the vault is unchanged.</source>
            <translation>此保险库的格式比本程序支持的更新。请安装新版本的程序；保险库未作任何改动。</translation>
        </message>
        <message>
            <source>Both copies of this vault's head are damaged or were tampered with. Put the latest backup in its place.</source>
            <translation>保险库的两份文件头都已损坏或被篡改。请用最近的备份替换此文件。</translation>
        </message>
        <message>
            <source>The signature at journal entry %1 has an unreadable key.</source>
            <translation>操作日志第 %1 条处签名所用的公钥无法读取。</translation>
        </message>
        <message>
            <source>The signature at journal entry %1 does not hold.</source>
            <translation>操作日志第 %1 条处的签名无效。</translation>
        </message>
        <message>
            <source>Journal entry %1 is not the one that was signed there.</source>
            <translation>操作日志第 %1 条与当时签名的内容不一致。</translation>
        </message>
        <message>
            <source>The signature at journal entry %1 is not by a key of its signer.</source>
            <translation>操作日志第 %1 条处的签名不是签名人本人的密钥所签。</translation>
        </message>
        <message>
            <source>The journal has no entry number %1.</source>
            <translation>操作日志中没有第 %1 条。</translation>
        </message>
        <message>
            <source>The check was stopped before it was finished.</source>
            <translation>核验在完成前被停止。</translation>
        </message>
        <message>
            <source>The key does not fit.</source>
            <translation>密钥不符。</translation>
        </message>
        <message>
            <source>There is no login “%1” in this vault.</source>
            <translation>本保险库中没有登录名“%1”。</translation>
        </message>
        <message>
            <source>This office position is not known: “%1”.</source>
            <translation>没有这个职务：“%1”。</translation>
        </message>
        <message>
            <source>“%1” is the last active security officer. Add another officer first, or nobody could manage this vault.</source>
            <translation>“%1”是最后一位在用的安全管理员。请先添加另一位，否则将无人能管理本保险库。</translation>
        </message>
        <message>
            <source>The name is missing: it stands on every sheet that is signed.</source>
            <translation>缺少姓名：所有签字单据上都要显示姓名。</translation>
        </message>
        <message>
            <source>The login “%1” exists already.</source>
            <translation>登录名“%1”已存在。</translation>
        </message>
        <message>
            <source>Nobody changes their own roles. Ask another security officer to do it.</source>
            <translation>不能更改自己的角色。请由另一位安全管理员办理。</translation>
        </message>
        <message>
            <source>Nobody deactivates themselves. Ask another security officer.</source>
            <translation>不能停用自己的登录。请由另一位安全管理员办理。</translation>
        </message>
        <message>
            <source>No key of this vault has the fingerprint %1.</source>
            <translation>本保险库中没有指纹为 %1 的密钥。</translation>
        </message>
        <message>
            <source>The program is incomplete. Reinstall it.</source>
            <translation>程序文件不完整，请重新安装。</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of the program (schema %1, this program knows %2). Install the newer version; the vault is unchanged.</source>
            <translation>此保险库由较新版本的程序写入（结构版本 %1，本程序支持到 %2）。请安装新版本；保险库未作任何改动。</translation>
        </message>
        <message>
            <source>There is no file “%1”. Choose the vault again; it may have been moved.</source>
            <translation>没有文件“%1”。请重新选择保险库，文件可能已被移动。</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read. Ask for access to it and its folder.</source>
            <translation>无法读取文件“%1”。请申请该文件及其文件夹的访问权限。</translation>
        </message>
        <message>
            <source>The vault cannot be opened: its file or folder is read-only, and everything done with it is written to its journal. Ask for write access, or copy the file to a folder of your own.</source>
            <translation>无法打开保险库：文件或文件夹为只读，而每次使用都要写入操作日志。请申请写入权限，或将文件复制到您自己的文件夹。</translation>
        </message>
        <message>
            <source>The password contains a character that cannot be typed. Leave it out.</source>
            <translation>口令中含有无法键入的字符，请去掉。</translation>
        </message>
        <message>
            <source>The password is longer than %1 characters. Shorten it.</source>
            <translation>口令超过 %1 个字符，请缩短。</translation>
        </message>
        <message>
            <source>The password is too short: at least %1 characters, or %2 with three kinds of them (capital letters, small letters, digits, signs).</source>
            <translation>口令太短：至少 %1 个字符；含大写字母、小写字母、数字、符号中三种的，至少 %2 个字符。</translation>
        </message>
        <message>
            <source>The password contains the login. Choose one that does not.</source>
            <translation>口令中包含登录名，请另选一个。</translation>
        </message>
        <message>
            <source>The password repeats the same few characters. Use at least %1 different ones.</source>
            <translation>口令只重复少数几个字符，请至少使用 %1 个不同的字符。</translation>
        </message>
        <message>
            <source>A login has 2 to 32 small letters, digits, dots or hyphens and begins with a letter, for instance “zhangjianguo”.</source>
            <translation>登录名由 2 至 32 个小写字母、数字、点或连字符组成，以字母开头，例如“zhangjianguo”。</translation>
        </message>
        <message>
            <source>“%1” is a default name that everybody guesses (H12). Choose another login.</source>
            <translation>“%1”是人人都能猜到的默认名称（H12）。请换一个登录名。</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>请至少选择一个角色。</translation>
        </message>
        <message>
            <source>The auditor checks the others and so holds no other role (H12).</source>
            <translation>安全审计员负责监督其他人员，不得兼任其他角色（H12）。</translation>
        </message>
        <message>
            <source>A recovery key has %1 letters and digits in groups of four; %2 were typed. Compare with the paper.</source>
            <translation>恢复密钥共 %1 个字母和数字，四个一组；现在输入了 %2 个。请与纸面核对。</translation>
        </message>
        <message>
            <source>The recovery key has a sign in group %1 that never occurs in one: “%2”. Compare with the paper.</source>
            <translation>恢复密钥第 %1 组含有不会出现的字符“%2”。请与纸面核对。</translation>
        </message>
        <message>
            <source>The recovery key was not typed as printed: its checksum does not fit. Compare with the paper.</source>
            <translation>输入的恢复密钥与打印件不一致，校验不符。请与纸面核对。</translation>
        </message>
        <message>
            <source>The program's sealed storage does not start. Install it again.</source>
            <translation>程序的密封存储未能启动。请重新安装本程序。</translation>
        </message>
        <message>
            <source>The path %1 cannot be used: it is too long or leads nowhere.</source>
            <translation>路径 %1 无法使用：过长，或不指向任何位置。</translation>
        </message>
        <message>
            <source>%1 is open in this program already. Close it there first.</source>
            <translation>%1 已在本程序中打开，请先在那里关闭。</translation>
        </message>
        <message>
            <source>%1 exists already and is not overwritten. Choose another name.</source>
            <translation>%1 已存在，不会被覆盖。请另选一个名称。</translation>
        </message>
        <message>
            <source>%1 cannot be created: %2. Choose another folder.</source>
            <translation>无法创建 %1：%2。请另选一个文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Make room or choose another folder.</source>
            <translation>无法写入 %1：%2。请腾出空间或另选一个文件夹。</translation>
        </message>
        <message>
            <source>The vault has another page layout than this program writes. Open it with the program that made it.</source>
            <translation>该保险库的页面布局与本程序写入的不同。请用创建它的程序打开。</translation>
        </message>
        <message>
            <source>The vault's header cannot be read. Check the disk, then open it again.</source>
            <translation>无法读取保险库的文件头。请检查磁盘后重新打开。</translation>
        </message>
        <message>
            <source>The vault's header cannot be written. Check that the disk has room and may be written, then try again.</source>
            <translation>无法写入保险库的文件头。请确认磁盘有空间且可写，然后重试。</translation>
        </message>
        <message>
            <source>The vault is cut short: even its header is not whole. Restore a backup.</source>
            <translation>保险库被截断，连文件头都不完整。请恢复备份。</translation>
        </message>
        <message>
            <source>Sector %1 of the vault was changed or damaged and is not used. Verify the vault, and restore a backup if more is wrong.</source>
            <translation>保险库的第 %1 扇区被改动或已损坏，未予采用。请校验保险库；如还有其他问题，请恢复备份。</translation>
        </message>
        <message>
            <source>Sector %1 of the journal beside the vault was changed or damaged, so an interrupted change cannot be taken back. Restore a backup.</source>
            <translation>保险库旁日志文件的第 %1 扇区被改动或已损坏，中断的修改无法撤回。请恢复备份。</translation>
        </message>
        <message>
            <source>The vault cannot be read. Check the disk, then try again.</source>
            <translation>无法读取保险库。请检查磁盘后重试。</translation>
        </message>
        <message>
            <source>The vault is being written elsewhere in the program. Try again in a moment.</source>
            <translation>程序的其他部分正在写入保险库，请稍后重试。</translation>
        </message>
        <message>
            <source>You are logged in as %1 and may not %2. Ask a colleague with this role to do it: %3.</source>
            <translation>您以“%1”身份登录，无权%2。请由具有以下角色的同事办理：%3。</translation>
        </message>
        <message>
            <source>There is no setting “%1”.</source>
            <translation>没有设置项“%1”。</translation>
        </message>
        <message>
            <source>“%1” must be between %2 and %3.</source>
            <translation>“%1”应在 %2 与 %3 之间。</translation>
        </message>
        <message>
            <source>Say why the unit chooses %1 for “%2”: an inspection will ask.</source>
            <translation>请写明本单位将“%2”定为 %1 的理由，检查时会问到。</translation>
        </message>
        <message>
            <source>“%1” is a number.</source>
            <translation>“%1”应为数字。</translation>
        </message>
        <message>
            <source>The name of the unit is missing: it stands on every sheet that is printed.</source>
            <translation>缺少单位名称：所有打印表单上都要显示单位名称。</translation>
        </message>
        <message numerus="yes">
            <source>After several wrong passwords there is a pause. Wait %n second(s), then try again.</source>
            <translation>
                <numerusform>口令多次输错，需稍候再试。请等待 %n 秒。</numerusform>
            </translation>
        </message>
        <message>
            <source>The login or the password is not right, so nothing was signed. Type the password again.</source>
            <translation>登录名或口令不正确，没有签字。请重新输入口令。</translation>
        </message>
        <message>
            <source>“%1” has no key to sign with. Ask an officer to reset the password; that makes a new one.</source>
            <translation>“%1”没有可用的签名密钥。请安全管理员重置口令，重置时会生成新的密钥。</translation>
        </message>
        <message>
            <source>The copy was stopped before it was finished; nothing of it is left.</source>
            <translation>复制在完成前被停止，没有留下任何文件。</translation>
        </message>
        <message>
            <source>The officer's name is missing: it stands on every sheet that is signed.</source>
            <translation>缺少安全管理员姓名：所有签字单据上都要显示姓名。</translation>
        </message>
        <message>
            <source>“%1” exists already and is not overwritten. Choose another name.</source>
            <translation>“%1”已存在，不会覆盖。请换一个文件名。</translation>
        </message>
        <message>
            <source>“%1” was not written: the disk is full. Free some space and try again.</source>
            <translation>“%1”没有写入：磁盘已满。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Check that the folder exists and that you may write there.</source>
            <translation>无法写入“%1”。请检查文件夹是否存在、您是否有写入权限。</translation>
        </message>
        <message>
            <source>The login or the password is not right. Check Caps Lock and the input method, then type the password again.</source>
            <translation>登录名或口令不正确。请检查大写锁定和输入法，然后重新输入口令。</translation>
        </message>
        <message>
            <source>The head of this vault was replaced or changed by something other than this program: old passwords or removed users might count again, so it stays closed. Put the latest backup in its place and find out who had access to the file.</source>
            <translation>此保险库的文件头被本程序以外的手段替换或改动，旧口令或已停用的用户可能重新生效，因此不予打开。请用最近的备份替换此文件，并查明谁接触过它。</translation>
        </message>
        <message>
            <source>This password is not in force: it was replaced, or setting it was interrupted. Use the other one.</source>
            <translation>此口令未生效：它已被更换，或设置时中断。请使用另一个口令。</translation>
        </message>
        <message>
            <source>One of the two copies of this vault's head was damaged and has been mended from the other. If this comes back, the disk is failing.</source>
            <translation>保险库的两份文件头中有一份损坏，已用另一份修复。如再次出现，说明磁盘可能有故障。</translation>
        </message>
        <message>
            <source>This file is older than the one this computer saw last (journal entry %1), or went another way since: an earlier copy was put in its place. If nobody restored a backup, find out who had access to the file.</source>
            <translation>此文件比本机上次见到的（操作日志第 %1 条）更旧，或内容已分岔：有人换上了较早的副本。如无人恢复过备份，请查明谁接触过此文件。</translation>
        </message>
        <message>
            <source>The copy was not kept, since not everything in it holds. %1</source>
            <translation>副本核验未通过，没有保留。%1</translation>
        </message>
        <message>
            <source>Copy %1 of the vault's head was damaged when the vault was opened; it has been mended from the other.</source>
            <translation>打开时发现保险库的第 %1 份文件头已损坏，已用另一份修复。</translation>
        </message>
        <message>
            <source>The backup was not made: the folder “%1” is not there or is read-only. Connect the disk or choose another folder.</source>
            <translation>没有备份：文件夹“%1”不存在或为只读。请接好磁盘或另选文件夹。</translation>
        </message>
        <message>
            <source>“%1” cannot be written. Check that the folder exists, that you may write there and that the disk is not full.</source>
            <translation>无法写入“%1”。请检查文件夹是否存在、您是否有写入权限、磁盘是否已满。</translation>
        </message>
        <message>
            <source>This recovery key was replaced. Look for the newest paper in the safe.</source>
            <translation>此恢复密钥已更换。请查找保险柜中最新的一份。</translation>
        </message>
        <message>
            <source>“%1” is not a security officer. The recovery key opens the vault for an officer only.</source>
            <translation>“%1”不是安全管理员。恢复密钥只能为安全管理员打开保险库。</translation>
        </message>
        <message>
            <source>Your signing key does not open with your password. Ask another officer to reset the password.</source>
            <translation>您的口令打不开您的签名密钥。请另一位安全管理员为您重置口令。</translation>
        </message>
        <message>
            <source>The password of “%1” is not right. Nothing was changed.</source>
            <translation>“%1”的口令不正确，没有做任何更改。</translation>
        </message>
        <message>
            <source>You have no key slot in this vault.</source>
            <translation>您在本保险库中没有密钥槽。</translation>
        </message>
        <message>
            <source>This recovery key does not belong to this vault, or a newer one was made since. Look for the newest paper in the safe.</source>
            <translation>此恢复密钥不属于本保险库，或之后已重新生成。请查找保险柜中最新的一份。</translation>
        </message>
        <message>
            <source>Copy %1 of the vault's head is damaged.</source>
            <translation>保险库的第 %1 份文件头已损坏。</translation>
        </message>
        <message>
            <source>Copy %1 of the vault's head was not written by this program.</source>
            <translation>保险库的第 %1 份文件头不是本程序写入的。</translation>
        </message>
        <message>
            <source>The vault's head is older than its content: it was put back.</source>
            <translation>保险库的文件头比内容旧：文件头被换回过。</translation>
        </message>
        <message>
            <source>Sector %1 is damaged or was tampered with.</source>
            <translation>第 %1 扇区已损坏或被篡改。</translation>
        </message>
        <message numerus="yes">
            <source>%n more sector(s) are damaged.</source>
            <translation>
                <numerusform>另有 %n 个扇区损坏。</numerusform>
            </translation>
        </message>
        <message>
            <source>The structure of the vault does not hold: %1</source>
            <translation>保险库内部结构不一致：%1</translation>
        </message>
        <message>
            <source>A record of “%1” refers to one of “%2” that is not there.</source>
            <translation>“%1”中有一条记录指向“%2”中不存在的记录。</translation>
        </message>
        <message>
            <source>The journal is broken at entry %1: it does not follow from the one before, so something was changed, removed or put in there.</source>
            <translation>操作日志在第 %1 条断链：该条与前一条不衔接，说明此处有内容被改动、删除或插入。</translation>
        </message>
        <message>
            <source>Applying department</source>
            <translation>申请股室</translation>
        </message>
        <message>
            <source>This vault has been cut short: its end is missing. Put the latest backup in its place.</source>
            <translation>此保险库被截短，末尾缺失。请用最近的备份替换。</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录名</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Key fingerprint</source>
            <translation>密钥指纹</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Suite</source>
            <translation>密码套件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Wrong passwords before</source>
            <translation>此前口令错误次数</translation>
        </message>
        <message>
            <source>This key opens the vault when every password is lost. Put this page into an envelope at once, seal it, have two people sign across the seal, and keep it in the safe.</source>
            <translation>所有口令都遗失时，凭此密钥可以打开保险库。请立即将本页装入信封密封，由两人在骑缝处签字，存入保险柜。</translation>
        </message>
        <message>
            <source>Whoever holds it can read everything. Open the envelope with two people present, write down who and when, and replace the key afterwards.</source>
            <translation>持有此密钥者可以阅读全部内容。拆封须两人在场并登记拆封人和时间，用后应更换密钥。</translation>
        </message>
        <message>
            <source>The program keeps no copy and cannot print it again.</source>
            <translation>程序不保存副本，也不能再次打印。</translation>
        </message>
        <message>
            <source>Sealed by: ____________    Witness: ____________    Date: ____________</source>
            <translation>封存人：＿＿＿＿　见证人：＿＿＿＿　日期：　　年　　月　　日</translation>
        </message>
        <message>
            <source>All met when it was carried out.</source>
            <translation>实施时均已满足。</translation>
        </message>
        <message>
            <source>Record of carrying out</source>
            <translation>实施记录</translation>
        </message>
        <message>
            <source>Verification</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>When they were typed</source>
            <translation>输入时间</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>An address holds no spaces.</source>
            <translation>地址里不能有空格。</translation>
        </message>
        <message>
            <source>Protection level determined</source>
            <translation>定级</translation>
        </message>
        <message>
            <source>Back-end data change</source>
            <translation>后台数据变更</translation>
        </message>
        <message>
            <source>IT equipment change</source>
            <translation>IT 设备变更</translation>
        </message>
        <message>
            <source>Joining the business network</source>
            <translation>业务专网接入</translation>
        </message>
        <message>
            <source>Joining the e-government network</source>
            <translation>电子政务网接入</translation>
        </message>
        <message>
            <source>Internet access</source>
            <translation>互联网接入</translation>
        </message>
        <message>
            <source>Admission of a computer</source>
            <translation>计算机接入</translation>
        </message>
        <message>
            <source>Filing of an emergency plan</source>
            <translation>应急预案备案</translation>
        </message>
        <message>
            <source>Filing of a data security scheme</source>
            <translation>数据安全方案备案</translation>
        </message>
        <message>
            <source>Account and rights</source>
            <translation>账号与权限</translation>
        </message>
        <message>
            <source>Repair outside</source>
            <translation>设备外送维修</translation>
        </message>
        <message>
            <source>Destruction of media</source>
            <translation>介质销毁</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>离岗确认</translation>
        </message>
        <message>
            <source>System administrator approves</source>
            <translation>系统管理员审批</translation>
        </message>
        <message>
            <source>Department head signs</source>
            <translation>股室负责人签字</translation>
        </message>
        <message>
            <source>Information-centre head signs</source>
            <translation>信息中心负责人签字</translation>
        </message>
        <message>
            <source>Deputy in charge signs</source>
            <translation>分管领导签字</translation>
        </message>
        <message>
            <source>Head of unit signs</source>
            <translation>单位主要负责人签字</translation>
        </message>
        <message>
            <source>%1 has left already.</source>
            <translation>%1已经离岗。</translation>
        </message>
        <message>
            <source>%1 has left. Close the account or hand it over.</source>
            <translation>%1已离岗，请停用该账号或办理移交。</translation>
        </message>
        <message>
            <source>%1 is no approval of an account.</source>
            <translation>%1不是账号与权限审批。</translation>
        </message>
        <message>
            <source>%1 is to be moved away, but still holds the security post.</source>
            <translation>已决定将%1调离，但其仍任安全岗位。</translation>
        </message>
        <message>
            <source>%1 separates these two already.</source>
            <translation>%1已规定这两者互斥。</translation>
        </message>
        <message>
            <source>A closing day is given, so the state must be “closed”.</source>
            <translation>已填写停用日期，状态应为“已停用”。</translation>
        </message>
        <message>
            <source>A group of the same system.</source>
            <translation>须为同一系统的角色组。</translation>
        </message>
        <message>
            <source>A group that administers or audits is privileged. Mark it so.</source>
            <translation>管理或审计类角色组具有特权，请标明。</translation>
        </message>
        <message>
            <source>A handover of this person is open already (%1). Finish that one first.</source>
            <translation>该人员已有办理中的交接单（%1），请先办结。</translation>
        </message>
        <message>
            <source>A shared account needs a keeper who answers for it.</source>
            <translation>共用账号须指定保管人。</translation>
        </message>
        <message>
            <source>Account holder</source>
            <translation>使用人</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>账号名</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>系统账号</translation>
        </message>
        <message>
            <source>Accounts of the former system are in this group (%1 …). Make a new group for the other system.</source>
            <translation>组内仍有原系统的账号（%1等），请为另一系统新建角色组。</translation>
        </message>
        <message>
            <source>Across systems</source>
            <translation>跨系统</translation>
        </message>
        <message>
            <source>Administering and auditing one system are never in one hand.</source>
            <translation>同一系统的管理与审计不得由一人承担。</translation>
        </message>
        <message>
            <source>Answers for everybody who uses it.</source>
            <translation>对所有使用者负责。</translation>
        </message>
        <message>
            <source>Any role group of this kind.</source>
            <translation>泛指此类职能的任一角色组。</translation>
        </message>
        <message>
            <source>Approval of the departure</source>
            <translation>离岗确认审批</translation>
        </message>
        <message>
            <source>As the system knows it. Never write a password anywhere.</source>
            <translation>按系统中的账号名填写，任何地方都不得填写口令。</translation>
        </message>
        <message>
            <source>Assess again</source>
            <translation>再次考核</translation>
        </message>
        <message>
            <source>Assess for the first time</source>
            <translation>首次考核</translation>
        </message>
        <message>
            <source>Assessed by</source>
            <translation>考核人</translation>
        </message>
        <message>
            <source>Assessed on</source>
            <translation>考核日期</translation>
        </message>
        <message>
            <source>Barely fit</source>
            <translation>基本称职</translation>
        </message>
        <message>
            <source>Both sides are the same. A rule separates two.</source>
            <translation>互斥双方相同，规则须区分两方。</translation>
        </message>
        <message>
            <source>Business use</source>
            <translation>业务使用</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Change the database administrator's password</source>
            <translation>更换数据库管理员口令</translation>
        </message>
        <message>
            <source>Change the password of a privileged account</source>
            <translation>更换特权账号口令</translation>
        </message>
        <message>
            <source>Close or prolong the account</source>
            <translation>停用或延期账号</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>停用账号</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>停用日期</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>确认人</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>互斥</translation>
        </message>
        <message>
            <source>Conflict rules</source>
            <translation>岗位互斥规则</translation>
        </message>
        <message>
            <source>Database administration</source>
            <translation>数据库管理</translation>
        </message>
        <message>
            <source>Database administrator's</source>
            <translation>数据库管理员账号</translation>
        </message>
        <message>
            <source>Day of joining or leaving</source>
            <translation>上岗/离岗日期</translation>
        </message>
        <message>
            <source>Decide what follows: whoever is unfit is moved away.</source>
            <translation>请作出处理决定：不称职者应调离岗位。</translation>
        </message>
        <message>
            <source>Default account</source>
            <translation>默认账号</translation>
        </message>
        <message>
            <source>Delivered with the system: admin, root, sa, guest …</source>
            <translation>系统自带账号，如admin、root、sa、guest等。</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>完成日期</translation>
        </message>
        <message>
            <source>Each side is one thing: a role group, a kind of power or a post. Clear the others.</source>
            <translation>每一方只能是角色组、职能类别、岗位之一，请清除其余项。</translation>
        </message>
        <message>
            <source>Empty: until it is closed.</source>
            <translation>不填表示停用前一直有效。</translation>
        </message>
        <message>
            <source>Enabled</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Excellent</source>
            <translation>优秀</translation>
        </message>
        <message>
            <source>Finish the handover</source>
            <translation>办结交接</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Finished on</source>
            <translation>办结日期</translation>
        </message>
        <message>
            <source>First side: kind of power</source>
            <translation>甲方：职能类别</translation>
        </message>
        <message>
            <source>First side: post</source>
            <translation>甲方：岗位</translation>
        </message>
        <message>
            <source>First side: role group</source>
            <translation>甲方：角色组</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>称职</translation>
        </message>
        <message>
            <source>For example: 2026, first half.</source>
            <translation>例如：2026年上半年。</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>职能说明</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>开通日期</translation>
        </message>
        <message>
            <source>Granted under</source>
            <translation>开通依据</translation>
        </message>
        <message>
            <source>Granted until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Granting and password</source>
            <translation>开通与口令</translation>
        </message>
        <message>
            <source>Groups of users by function, and what each may do in its system</source>
            <translation>按职能划分的用户组及其在系统中的权限</translation>
        </message>
        <message>
            <source>Handover sheet</source>
            <translation>交接单</translation>
        </message>
        <message>
            <source>Have the confidentiality undertaking signed</source>
            <translation>签订保密承诺书</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>办理方式</translation>
        </message>
        <message>
            <source>How people in security posts were assessed, and what followed</source>
            <translation>安全岗位人员的考核情况及处理结果</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>生效</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>生效日期</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>在用</translation>
        </message>
        <message>
            <source>Inside one system</source>
            <translation>同一系统内</translation>
        </message>
        <message>
            <source>It can change rights, settings or other people's data.</source>
            <translation>可更改权限、配置或他人数据。</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>上岗</translation>
        </message>
        <message>
            <source>Joining and leaving</source>
            <translation>上岗离岗交接</translation>
        </message>
        <message>
            <source>Keeper of the shared account</source>
            <translation>共用账号保管人</translation>
        </message>
        <message>
            <source>Kind of power</source>
            <translation>职能类别</translation>
        </message>
        <message>
            <source>Last reviewed on</source>
            <translation>最近复核日期</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>离岗</translation>
        </message>
        <message>
            <source>Line code</source>
            <translation>事项编码</translation>
        </message>
        <message>
            <source>Lines of the sheet</source>
            <translation>交接事项</translation>
        </message>
        <message>
            <source>Locked out</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Moved away from the post</source>
            <translation>调离岗位</translation>
        </message>
        <message>
            <source>Moved away on</source>
            <translation>调离日期</translation>
        </message>
        <message>
            <source>Name a role group, a kind of power or a post.</source>
            <translation>请填写角色组、职能类别或岗位。</translation>
        </message>
        <message>
            <source>Name at that time</source>
            <translation>当时姓名</translation>
        </message>
        <message>
            <source>Name who supervises the handover.</source>
            <translation>请指定监交人。</translation>
        </message>
        <message>
            <source>Name who takes over.</source>
            <translation>请指定接收人。</translation>
        </message>
        <message>
            <source>New department</source>
            <translation>调入股室</translation>
        </message>
        <message>
            <source>New post</source>
            <translation>新任岗位</translation>
        </message>
        <message>
            <source>No day is recorded on which the password of this privileged account was changed.</source>
            <translation>该特权账号未登记口令更换日期。</translation>
        </message>
        <message>
            <source>No harm confirmed by</source>
            <translation>无危害确认人</translation>
        </message>
        <message>
            <source>No harm confirmed on</source>
            <translation>无危害确认日期</translation>
        </message>
        <message>
            <source>No-harm confirmation</source>
            <translation>无危害确认</translation>
        </message>
        <message>
            <source>Nobody assesses themselves.</source>
            <translation>不得自己考核自己。</translation>
        </message>
        <message>
            <source>Nobody can hold these two posts at once, so there is nothing to separate.</source>
            <translation>这两个岗位本就不能由一人同时担任，无需设置互斥。</translation>
        </message>
        <message>
            <source>Nobody hands over to themselves.</source>
            <translation>移交人与接收人不得为同一人。</translation>
        </message>
        <message>
            <source>Nobody is named as the holder of this active account.</source>
            <translation>该启用账号未指定使用人。</translation>
        </message>
        <message>
            <source>Nobody supervises their own handover.</source>
            <translation>移交人不得自己监交。</translation>
        </message>
        <message>
            <source>Only a transfer leads to another department or post.</source>
            <translation>只有调岗才填写调入股室或新任岗位。</translation>
        </message>
        <message>
            <source>Open the sheet</source>
            <translation>打开交接单</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Password changed on</source>
            <translation>口令更换日期</translation>
        </message>
        <message>
            <source>Password due</source>
            <translation>口令应换日期</translation>
        </message>
        <message>
            <source>Period assessed</source>
            <translation>考核期间</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>权限说明</translation>
        </message>
        <message>
            <source>Privileged</source>
            <translation>特权</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation>适用范围</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Receiver and supervisor are two different people.</source>
            <translation>接收人与监交人不得为同一人。</translation>
        </message>
        <message>
            <source>Record the assessment</source>
            <translation>登记考核</translation>
        </message>
        <message>
            <source>Record the change</source>
            <translation>登记更换</translation>
        </message>
        <message>
            <source>Record the review</source>
            <translation>登记复核</translation>
        </message>
        <message>
            <source>Record the signing</source>
            <translation>登记签订</translation>
        </message>
        <message>
            <source>Register of conflict rules</source>
            <translation>岗位互斥规则登记台账</translation>
        </message>
        <message>
            <source>Register of handovers</source>
            <translation>上岗离岗交接登记台账</translation>
        </message>
        <message>
            <source>Register of role groups</source>
            <translation>角色组登记台账</translation>
        </message>
        <message>
            <source>Register of staff assessments</source>
            <translation>人员考核登记台账</translation>
        </message>
        <message>
            <source>Register of system accounts</source>
            <translation>系统账号登记台账</translation>
        </message>
        <message>
            <source>Review the account</source>
            <translation>复核账号</translation>
        </message>
        <message>
            <source>Role group</source>
            <translation>角色组</translation>
        </message>
        <message>
            <source>Role groups</source>
            <translation>角色组</translation>
        </message>
        <message>
            <source>Role groups and posts that one person must never hold together</source>
            <translation>一人不得同时担任的角色组和岗位</translation>
        </message>
        <message>
            <source>Say to which department or post this person goes.</source>
            <translation>请填写调入股室或新任岗位。</translation>
        </message>
        <message>
            <source>Second side: kind of power</source>
            <translation>乙方：职能类别</translation>
        </message>
        <message>
            <source>Second side: post</source>
            <translation>乙方：岗位</translation>
        </message>
        <message>
            <source>Second side: role group</source>
            <translation>乙方：角色组</translation>
        </message>
        <message>
            <source>Security administration</source>
            <translation>安全管理</translation>
        </message>
        <message>
            <source>Security audit</source>
            <translation>安全审计</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共用</translation>
        </message>
        <message>
            <source>Sheets signed on paper</source>
            <translation>纸质签字件</translation>
        </message>
        <message>
            <source>Staff assessments</source>
            <translation>人员考核</translation>
        </message>
        <message>
            <source>Stays in the post</source>
            <translation>留任</translation>
        </message>
        <message>
            <source>Supervisor of the handover</source>
            <translation>监交人</translation>
        </message>
        <message>
            <source>System</source>
            <translation>信息系统</translation>
        </message>
        <message>
            <source>System administration</source>
            <translation>系统管理</translation>
        </message>
        <message>
            <source>The account was closed before it was granted.</source>
            <translation>停用日期早于开通日期。</translation>
        </message>
        <message>
            <source>The account was granted until %1.</source>
            <translation>账号有效期已于%1届满。</translation>
        </message>
        <message>
            <source>The account “%1” (%2) is still in this group. Move or close it first.</source>
            <translation>账号“%1”（%2）仍在本组，请先调整或停用。</translation>
        </message>
        <message>
            <source>The day only. The password itself is nobody's business.</source>
            <translation>只登记日期，不得登记口令。</translation>
        </message>
        <message>
            <source>The default account “%1” is active without a reason. Disable it, or say why it must stay.</source>
            <translation>默认账号“%1”启用而未说明理由，请停用或填写保留理由。</translation>
        </message>
        <message>
            <source>The password was due on %1.</source>
            <translation>口令应于%1前更换。</translation>
        </message>
        <message>
            <source>The role group “%1” belongs to another system. Choose one of this system.</source>
            <translation>角色组“%1”属于其他系统，请选择本系统的角色组。</translation>
        </message>
        <message>
            <source>The role group “%1” is closed.</source>
            <translation>角色组“%1”已停用。</translation>
        </message>
        <message>
            <source>The rule ended before it began.</source>
            <translation>终止日期早于生效日期。</translation>
        </message>
        <message>
            <source>The system is retired: close this account.</source>
            <translation>系统已停用，请停用该账号。</translation>
        </message>
        <message>
            <source>This active account belongs to no role group.</source>
            <translation>该启用账号未归入角色组。</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>日期不得晚于今天。</translation>
        </message>
        <message>
            <source>This is a key position: it must be confirmed that no harm comes of the departure, and a leader must sign it.</source>
            <translation>该岗位为重要岗位，离岗须作无危害确认并经领导签字。</translation>
        </message>
        <message>
            <source>This person is already assessed for “%1” (%2). Change that record.</source>
            <translation>该人员“%1”已有考核记录（%2），请修改该记录。</translation>
        </message>
        <message>
            <source>This system already has the role group “%1” (%2).</source>
            <translation>该系统已有角色组“%1”（%2）。</translation>
        </message>
        <message>
            <source>Trained and assessed again</source>
            <translation>培训后再考核</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>调岗</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Unfit</source>
            <translation>不称职</translation>
        </message>
        <message>
            <source>Users are grouped by function: say what this group is for.</source>
            <translation>用户应按职能分组，请填写职能说明。</translation>
        </message>
        <message>
            <source>Watches that everything is handed over, and signs.</source>
            <translation>监督移交过程并签字。</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>考核情况</translation>
        </message>
        <message>
            <source>What work its members do.</source>
            <translation>组内人员承担的工作。</translation>
        </message>
        <message>
            <source>Who can enter which system, with which rights and since when</source>
            <translation>谁可进入哪个系统、具有何种权限、自何时起</translation>
        </message>
        <message>
            <source>Who joins, moves or leaves, and what is handed over line by line</source>
            <translation>上岗、调岗、离岗人员及逐项交接情况</translation>
        </message>
        <message>
            <source>Why the default account stays</source>
            <translation>默认账号保留理由</translation>
        </message>
        <message>
            <source>Write down the day on which the account was closed.</source>
            <translation>请填写账号停用日期。</translation>
        </message>
        <message>
            <source>“%1” and “%2” belong to different systems: the rule must reach across systems.</source>
            <translation>“%1”与“%2”分属不同系统，适用范围应为跨系统。</translation>
        </message>
        <message>
            <source>“%1” is a default name that everybody guesses. Mark it as a default account, and disable it or give the reason.</source>
            <translation>“%1”为易猜的默认账号名，请标明为默认账号，并停用或说明理由。</translation>
        </message>
        <message>
            <source>“%1” is already an account of this system (%2). Close that one first.</source>
            <translation>该系统已有账号“%1”（%2），请先停用原账号。</translation>
        </message>
        <message>
            <source>Whoever is unfit for a security post is moved away.</source>
            <translation>不称职者应调离安全岗位。</translation>
        </message>
        <message>
            <source>account</source>
            <translation>系统账号</translation>
        </message>
        <message>
            <source>conflict rule</source>
            <translation>互斥规则</translation>
        </message>
        <message>
            <source>handover</source>
            <translation>交接单</translation>
        </message>
        <message>
            <source>role group</source>
            <translation>角色组</translation>
        </message>
        <message>
            <source>staff assessment</source>
            <translation>人员考核</translation>
        </message>
        <message>
            <source>%1 %2, register %3</source>
            <translation>%1 %2，台账为 %3</translation>
        </message>
        <message>
            <source>%1 In the list: %2.</source>
            <translation>%1清单所载：%2。</translation>
        </message>
        <message>
            <source>%1 has left.</source>
            <translation>%1 已离岗。</translation>
        </message>
        <message>
            <source>%1 is in the state “%2”; its lines are not changed any more.</source>
            <translation>%1 处于“%2”状态，各行不能再改。</translation>
        </message>
        <message>
            <source>%1 is withdrawn from the register of people.</source>
            <translation>%1 在人员台账中已作废。</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n 个账号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n privileged</source>
            <translation>
                <numerusform>%n 个特权</numerusform>
            </translation>
        </message>
        <message>
            <source>(no role group)</source>
            <translation>（无角色组）</translation>
        </message>
        <message>
            <source>(nobody)</source>
            <translation>（无人）</translation>
        </message>
        <message numerus="yes">
            <source>A remark has at most %n character(s).</source>
            <translation>
                <numerusform>备注最多 %n 个字。</numerusform>
            </translation>
        </message>
        <message>
            <source>Access matrix</source>
            <translation>权限矩阵</translation>
        </message>
        <message>
            <source>Access review</source>
            <translation>权限复核</translation>
        </message>
        <message>
            <source>Access review opened</source>
            <translation>发起权限复核</translation>
        </message>
        <message>
            <source>Access reviews</source>
            <translation>权限复核</translation>
        </message>
        <message>
            <source>Account list compared</source>
            <translation>比对的账号清单</translation>
        </message>
        <message>
            <source>Against the system's own list</source>
            <translation>与系统实际清单比对</translation>
        </message>
        <message>
            <source>All accounts</source>
            <translation>全部账号</translation>
        </message>
        <message>
            <source>All systems</source>
            <translation>全部系统</translation>
        </message>
        <message>
            <source>Altered since the last review</source>
            <translation>上次复核后有变动</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Compared with the system's own list: %1 unknown, %2 missing, %3 with other rights, %4 the same</source>
            <translation>与系统实际清单比对：台账外 %1 个，清单缺 %2 个，权限不符 %3 个，一致 %4 个</translation>
        </message>
        <message>
            <source>Differences since the last</source>
            <translation>上次以来的变动</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>Filtered only: %1; %2 rows</source>
            <translation>仅含筛选结果：%1；%2 行</translation>
        </message>
        <message>
            <source>Finish the access review</source>
            <translation>完成权限复核</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>台账在册</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保留数</translation>
        </message>
        <message>
            <source>Leavers only</source>
            <translation>仅离岗人员</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>New since the last review</source>
            <translation>上次复核后新增</translation>
        </message>
        <message>
            <source>No column holds the account names. Head it with “%1”.</source>
            <translation>没有账号名一列，请把该列表头写为“%1”。</translation>
        </message>
        <message>
            <source>Nobody holds this account.</source>
            <translation>该账号无人持有。</translation>
        </message>
        <message>
            <source>Nobody in post holds it</source>
            <translation>持有人不在岗</translation>
        </message>
        <message>
            <source>Not decided</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Not in the register</source>
            <translation>台账未登记</translation>
        </message>
        <message>
            <source>Not in the system's list</source>
            <translation>系统清单中没有</translation>
        </message>
        <message>
            <source>Open the review</source>
            <translation>打开复核单</translation>
        </message>
        <message>
            <source>Opened by</source>
            <translation>发起人</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>发起日期</translation>
        </message>
        <message>
            <source>Other rights in the system</source>
            <translation>系统中权限不符</translation>
        </message>
        <message>
            <source>Register of access reviews</source>
            <translation>权限复核登记台账</translation>
        </message>
        <message>
            <source>Reviewed on</source>
            <translation>复核日期</translation>
        </message>
        <message>
            <source>Rights by person</source>
            <translation>权限清单（按人员）</translation>
        </message>
        <message>
            <source>Rights by system</source>
            <translation>权限清单（按系统）</translation>
        </message>
        <message>
            <source>Rights of %1</source>
            <translation>%1的权限清单</translation>
        </message>
        <message>
            <source>Rights on “%1”</source>
            <translation>“%1”权限清单</translation>
        </message>
        <message>
            <source>Row %1 of the list: %2.</source>
            <translation>清单第 %1 行：%2。</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签字人</translation>
        </message>
        <message>
            <source>The account name is missing in this row.</source>
            <translation>本行缺少账号名。</translation>
        </message>
        <message>
            <source>The account “%1” stands in row %2 already.</source>
            <translation>账号“%1”在第 %2 行已出现过。</translation>
        </message>
        <message numerus="yes">
            <source>The list was not compared: it has %n fault(s).</source>
            <translation>
                <numerusform>清单未比对：有 %n 处错误。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list was not compared: it has at least %n fault(s).</source>
            <translation>
                <numerusform>清单未比对：至少有 %n 处错误。</numerusform>
            </translation>
        </message>
        <message>
            <source>The list “%1” was compared in this review already. Open another review for a newer list.</source>
            <translation>本次复核已比对过清单“%1”。要比对新清单，请另行发起复核。</translation>
        </message>
        <message>
            <source>The register has this account; the system's list does not.</source>
            <translation>台账有此账号，系统清单中没有。</translation>
        </message>
        <message>
            <source>The review %1 cannot be read back as it was stored.</source>
            <translation>复核单 %1 读出的内容与存入时不一致。</translation>
        </message>
        <message>
            <source>The review %1 has no line %2.</source>
            <translation>复核单 %1 没有第 %2 行。</translation>
        </message>
        <message>
            <source>The review %1 of this system is still under way. Finish it or call it off first.</source>
            <translation>该系统的复核 %1 还在进行，请先完成或取消。</translation>
        </message>
        <message>
            <source>The system has this account (row %1); the register does not know it.</source>
            <translation>系统中有此账号（清单第 %1 行），台账未登记。</translation>
        </message>
        <message>
            <source>This system has no finished review yet, so there is nothing to compare with. Begin with one of all accounts.</source>
            <translation>该系统还没有完成过复核，无从比较。请先做一次全部账号的复核。</translation>
        </message>
        <message>
            <source>To be changed</source>
            <translation>待变更数</translation>
        </message>
        <message>
            <source>Whether everybody who can enter a system still should, line by line</source>
            <translation>逐行核对：能进系统的人是否仍应保留权限</translation>
        </message>
        <message>
            <source>access review</source>
            <translation>权限复核</translation>
        </message>
        <message>
            <source>default account</source>
            <translation>默认账号</translation>
        </message>
        <message>
            <source>holder</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>holder has left</source>
            <translation>持有人已离岗</translation>
        </message>
        <message>
            <source>login</source>
            <translation>账号名</translation>
        </message>
        <message>
            <source>nobody holds it</source>
            <translation>无人持有</translation>
        </message>
        <message>
            <source>privileged</source>
            <translation>特权</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>共用</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>“%1” means the same as column %2. Take one of them out.</source>
            <translation>“%1”与第 %2 列含义相同，请去掉一列。</translation>
        </message>
        <message>
            <source>★ privileged · ! breaks a conflict rule</source>
            <translation>★ 特权 · ! 违反互斥规则</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>停用</translation>
        </message>
        <message numerus="yes">
            <source>Every account that is not closed, %n row(s)</source>
            <translation>
                <numerusform>未停用的全部账号，共 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>To be closed</source>
            <translation>待停用数</translation>
        </message>
        <message>
            <source>Row %1 of the list: the account is closed in the register, and the system still has it.</source>
            <translation>清单第 %1 行：台账中该账号已停用，系统里仍然存在。</translation>
        </message>
        <message>
            <source>“%1” is no state of an account: enabled, locked or closed.</source>
            <translation>“%1”不是账号状态，应为启用、锁定或停用。</translation>
        </message>
        <message>
            <source>%1 has been superseded. Exercise the version in force.</source>
            <translation>%1 已被新版取代，请演练现行版本。</translation>
        </message>
        <message>
            <source>%1 is still a draft: only a plan that was in force is superseded.</source>
            <translation>%1 还是草稿：只有生效过的预案才会被取代。</translation>
        </message>
        <message>
            <source>%1 was not in force on that day, so this drill does not prove it.</source>
            <translation>%1 当日尚未生效，这次演练不能作为它的证明。</translation>
        </message>
        <message>
            <source>1.0, 2.0 …: every filed text has a version of its own.</source>
            <translation>如 1.0、2.0：每次备案的文本各有版本号。</translation>
        </message>
        <message>
            <source>A finding says nothing. Write down what was found.</source>
            <translation>有一条问题没有内容，请写明发现了什么。</translation>
        </message>
        <message>
            <source>A plan cannot be its own version before.</source>
            <translation>预案不能是自己的上一版本。</translation>
        </message>
        <message>
            <source>A plan is reviewed after it was adopted, not before.</source>
            <translation>评审日期不能早于发布日期。</translation>
        </message>
        <message>
            <source>Account review</source>
            <translation>账号复核</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>An extension must end later than the deadline before it.</source>
            <translation>延期后的期限必须晚于原期限。</translation>
        </message>
        <message>
            <source>An extension needs a reason.</source>
            <translation>延期必须写明理由。</translation>
        </message>
        <message>
            <source>An extension that was granted stays on record.</source>
            <translation>已批准的延期不能改动或删除。</translation>
        </message>
        <message>
            <source>As it happened, entered while it happens.</source>
            <translation>按发生顺序，随时记录。</translation>
        </message>
        <message>
            <source>Assess the system by its level</source>
            <translation>开展等级测评</translation>
        </message>
        <message>
            <source>At</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>编制人</translation>
        </message>
        <message>
            <source>Calls whom</source>
            <translation>向谁通知</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>已总结</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>演练结论</translation>
        </message>
        <message>
            <source>Conflict of powers</source>
            <translation>岗位互斥</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>应急联系人</translation>
        </message>
        <message>
            <source>Copied from the plan when the drill was held.</source>
            <translation>演练实施时由预案抄录。</translation>
        </message>
        <message>
            <source>Course and division of work</source>
            <translation>过程安排与分工</translation>
        </message>
        <message>
            <source>Desktop exercise</source>
            <translation>桌面推演</translation>
        </message>
        <message>
            <source>Details and what is asked for</source>
            <translation>具体情况与整改要求</translation>
        </message>
        <message>
            <source>Does what</source>
            <translation>做什么</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>整改人</translation>
        </message>
        <message>
            <source>Done, awaiting re-check</source>
            <translation>已整改待复查</translation>
        </message>
        <message>
            <source>Drill</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Drill plan</source>
            <translation>演练计划</translation>
        </message>
        <message>
            <source>Drill record</source>
            <translation>演练记录</translation>
        </message>
        <message>
            <source>Drills</source>
            <translation>应急演练</translation>
        </message>
        <message>
            <source>Drills planned and held, how fast the systems came back, what was found</source>
            <translation>计划和实施的演练、恢复用时、发现的问题</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Emergency plan</source>
            <translation>应急预案</translation>
        </message>
        <message>
            <source>Emergency plans</source>
            <translation>应急预案</translation>
        </message>
        <message>
            <source>Empty: all that the plan covers.</source>
            <translation>不填即预案覆盖的全部系统。</translation>
        </message>
        <message>
            <source>Every version of every plan: who is called, who does what, and how</source>
            <translation>各预案的各个版本：通知谁、谁做什么、怎么做</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>整改证据</translation>
        </message>
        <message numerus="yes">
            <source>Extended %n time(s): say whether it can be mended at all.</source>
            <translation>
                <numerusform>已延期 %n 次：请说明能否整改到位。</numerusform>
            </translation>
        </message>
        <message>
            <source>Extended until</source>
            <translation>延至</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>延期记录</translation>
        </message>
        <message>
            <source>Filed with the group on</source>
            <translation>备案日期</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>Findings and conclusion</source>
            <translation>问题与结论</translation>
        </message>
        <message>
            <source>First deadline</source>
            <translation>原定期限</translation>
        </message>
        <message>
            <source>Follows from the filing or the last review by the unit's interval.</source>
            <translation>由备案或上次评审日期按本单位周期推算。</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>Full exercise</source>
            <translation>全面演练</translation>
        </message>
        <message>
            <source>Functional exercise</source>
            <translation>实操演练</translation>
        </message>
        <message>
            <source>Granted by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已实施</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>实施日期</translation>
        </message>
        <message>
            <source>Hold the drill</source>
            <translation>实施演练</translation>
        </message>
        <message>
            <source>How</source>
            <translation>怎么做</translation>
        </message>
        <message>
            <source>How long recovery took has not been written down.</source>
            <translation>尚未记录恢复用时。</translation>
        </message>
        <message>
            <source>In the order in which they are called; printed first, in large type.</source>
            <translation>按通知顺序排列；打印时放在最前，用大字。</translation>
        </message>
        <message>
            <source>Incident</source>
            <translation>安全事件</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>安全检查</translation>
        </message>
        <message>
            <source>It cannot have been done in the future.</source>
            <translation>完成日期不能晚于今天。</translation>
        </message>
        <message>
            <source>It cannot have been found in the future.</source>
            <translation>发现日期不能晚于今天。</translation>
        </message>
        <message>
            <source>It cannot have been re-checked in the future.</source>
            <translation>复查日期不能晚于今天。</translation>
        </message>
        <message>
            <source>It is superseded when this one comes into force.</source>
            <translation>本版生效时，上一版即被取代。</translation>
        </message>
        <message>
            <source>It was done before it was found.</source>
            <translation>完成日期早于发现日期。</translation>
        </message>
        <message>
            <source>It was re-checked before it was done.</source>
            <translation>复查日期早于完成日期。</translation>
        </message>
        <message>
            <source>It was re-checked: write down the day on which it was done.</source>
            <translation>已有复查内容，请填写完成日期。</translation>
        </message>
        <message>
            <source>It was to be mended by %1.</source>
            <translation>应于 %1 前整改完成。</translation>
        </message>
        <message>
            <source>Kind of drill</source>
            <translation>演练方式</translation>
        </message>
        <message>
            <source>Launch and contacts</source>
            <translation>启动与联系</translation>
        </message>
        <message>
            <source>Launch criteria</source>
            <translation>启动条件</translation>
        </message>
        <message>
            <source>Launch criteria at that time</source>
            <translation>当时的启动条件</translation>
        </message>
        <message>
            <source>Leader of the drill</source>
            <translation>演练总指挥</translation>
        </message>
        <message>
            <source>Log audit</source>
            <translation>日志审计</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>整改</translation>
        </message>
        <message>
            <source>Mending</source>
            <translation>整改情况</translation>
        </message>
        <message>
            <source>Name or number of the person. Each becomes a rectification with its deadline; its number then stands here.</source>
            <translation>责任人姓名或编号。每条问题生成一项限期整改，编号随后填在此处。</translation>
        </message>
        <message>
            <source>Name or number of the system, and how soon it must serve again.</source>
            <translation>系统名称或编号，以及多久内必须恢复。</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>下次评审日期</translation>
        </message>
        <message>
            <source>No recovery time is set, so no drill can be judged by it.</source>
            <translation>未设定恢复时间目标，演练无从评判。</translation>
        </message>
        <message>
            <source>No step is written; a plan is filed with its steps.</source>
            <translation>尚无处置步骤；预案备案须写明步骤。</translation>
        </message>
        <message>
            <source>No system is named; a plan is filed for the systems it covers.</source>
            <translation>未指明覆盖的系统；预案须指明系统才能备案。</translation>
        </message>
        <message>
            <source>Nobody is named to be called; a plan is filed with its contacts.</source>
            <translation>未列应急联系人；预案备案须有联系人。</translation>
        </message>
        <message>
            <source>Note of the re-check</source>
            <translation>复查说明</translation>
        </message>
        <message>
            <source>Number of the source</source>
            <translation>来源编号</translation>
        </message>
        <message>
            <source>One act per line, so that somebody who has never seen it can follow.</source>
            <translation>一行一个动作，让没看过的人也能照着做。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>整改中</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>次序</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参演人员</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Plan title</source>
            <translation>预案名称</translation>
        </message>
        <message>
            <source>Plan version at that time</source>
            <translation>当时的预案版本</translation>
        </message>
        <message>
            <source>Planned on</source>
            <translation>计划日期</translation>
        </message>
        <message>
            <source>Purpose and requirements</source>
            <translation>演练目的与要求</translation>
        </message>
        <message>
            <source>Purpose and scope</source>
            <translation>目的与适用范围</translation>
        </message>
        <message>
            <source>RTO at that time</source>
            <translation>当时的恢复时间目标</translation>
        </message>
        <message>
            <source>RTO in minutes</source>
            <translation>恢复时间目标（分钟）</translation>
        </message>
        <message>
            <source>RTO met</source>
            <translation>是否达标</translation>
        </message>
        <message>
            <source>Re-check</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>Re-check what was mended</source>
            <translation>复查整改结果</translation>
        </message>
        <message>
            <source>Re-checked by</source>
            <translation>复查人</translation>
        </message>
        <message>
            <source>Re-checked on</source>
            <translation>复查日期</translation>
        </message>
        <message>
            <source>Record the drill</source>
            <translation>登记演练</translation>
        </message>
        <message>
            <source>Record the re-check</source>
            <translation>登记复查</translation>
        </message>
        <message>
            <source>Record the undertaking</source>
            <translation>登记承诺书</translation>
        </message>
        <message>
            <source>Record what was done</source>
            <translation>登记整改</translation>
        </message>
        <message>
            <source>Recovery times</source>
            <translation>恢复时间目标</translation>
        </message>
        <message>
            <source>Recovery took %1 minutes; the plan allows %2.</source>
            <translation>恢复用时 %1 分钟，预案要求不超过 %2 分钟。</translation>
        </message>
        <message>
            <source>Rectification</source>
            <translation>整改编号</translation>
        </message>
        <message>
            <source>Rectifications</source>
            <translation>整改事项</translation>
        </message>
        <message>
            <source>Register of emergency drills</source>
            <translation>应急演练登记台账</translation>
        </message>
        <message>
            <source>Register of emergency plans</source>
            <translation>应急预案登记台账</translation>
        </message>
        <message>
            <source>Register of rectifications</source>
            <translation>安全整改事项台账</translation>
        </message>
        <message>
            <source>Result of the re-check</source>
            <translation>复查结果</translation>
        </message>
        <message>
            <source>Results are given: write down the day on which the drill was held.</source>
            <translation>已填写演练结果，请填写实施日期。</translation>
        </message>
        <message>
            <source>Review the emergency plan</source>
            <translation>评审应急预案</translation>
        </message>
        <message>
            <source>Risk assessment</source>
            <translation>风险评估</translation>
        </message>
        <message>
            <source>Role in the emergency</source>
            <translation>应急职责</translation>
        </message>
        <message>
            <source>Routine check</source>
            <translation>日常巡检</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>模拟场景</translation>
        </message>
        <message>
            <source>Set by approvals: a plan comes into force when its filing is signed and carried out, and the version before it is superseded.</source>
            <translation>由审批决定：备案签批并落实后预案生效，上一版随之被取代。</translation>
        </message>
        <message>
            <source>Somebody else than the person who did it.</source>
            <translation>不能是整改人本人。</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Stays as it was set; more time is an extension.</source>
            <translation>一经确定不再改动；需要更多时间请办理延期。</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>处置步骤</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>已被取代</translation>
        </message>
        <message>
            <source>Systems covered</source>
            <translation>覆盖系统</translation>
        </message>
        <message>
            <source>Systems exercised</source>
            <translation>演练系统</translation>
        </message>
        <message>
            <source>The day of adoption is in the future.</source>
            <translation>发布日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The day of the last review is in the future.</source>
            <translation>评审日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The day on which somebody last read it through and found it still right.</source>
            <translation>最近一次通读并确认仍然适用的日期。</translation>
        </message>
        <message>
            <source>The deadline is before the day on which it was found.</source>
            <translation>期限早于发现日期。</translation>
        </message>
        <message>
            <source>The drill cannot have been held in the future.</source>
            <translation>演练实施日期不能晚于今天。</translation>
        </message>
        <message>
            <source>The drill was held, but no conclusion is drawn.</source>
            <translation>演练已实施，但还没有结论。</translation>
        </message>
        <message>
            <source>The drill was planned for %1.</source>
            <translation>演练原计划于 %1 实施。</translation>
        </message>
        <message>
            <source>The first deadline stays on record. Add an extension with its reason.</source>
            <translation>原定期限不能改动，请写明理由办理延期。</translation>
        </message>
        <message>
            <source>The number of a record, like DRL-2026-0001.</source>
            <translation>某条记录的编号，如 DRL-2026-0001。</translation>
        </message>
        <message>
            <source>The plan that was exercised cannot be exchanged afterwards.</source>
            <translation>演练所依据的预案事后不能更换。</translation>
        </message>
        <message>
            <source>The review was due on %1.</source>
            <translation>应于 %1 前评审。</translation>
        </message>
        <message>
            <source>The version before it is called “%1” too.</source>
            <translation>上一版本也叫“%1”。</translation>
        </message>
        <message>
            <source>This drill is on record as held. Correct the day, or withdraw the record.</source>
            <translation>该演练已登记为实施。请更正日期，或撤销这条记录。</translation>
        </message>
        <message>
            <source>This version was filed and stays as it was signed. Make a new version instead.</source>
            <translation>本版已备案，内容须与签批时一致。请另建新版本。</translation>
        </message>
        <message>
            <source>Time to recover</source>
            <translation>恢复用时</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>演练过程</translation>
        </message>
        <message>
            <source>Times extended</source>
            <translation>延期次数</translation>
        </message>
        <message>
            <source>Two contacts are called in place %1.</source>
            <translation>有两名联系人的次序都是 %1。</translation>
        </message>
        <message>
            <source>Version before it</source>
            <translation>上一版本</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>What is to be mended</source>
            <translation>整改内容</translation>
        </message>
        <message>
            <source>What must have happened before the plan is launched, one per line.</source>
            <translation>出现什么情况才启动预案，一行一条。</translation>
        </message>
        <message>
            <source>What was done, and where it can be seen.</source>
            <translation>做了什么，在哪里可以看到。</translation>
        </message>
        <message>
            <source>What was found amiss, who mends it by when, and who checked that it was mended</source>
            <translation>发现的问题、由谁何时整改、由谁复查</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>在哪里</translation>
        </message>
        <message>
            <source>Who may launch it</source>
            <translation>有权启动的人</translation>
        </message>
        <message>
            <source>Who mends it</source>
            <translation>整改责任人</translation>
        </message>
        <message>
            <source>Whoever did it cannot re-check it. Name another person.</source>
            <translation>整改人不能复查自己的整改，请另指定他人。</translation>
        </message>
        <message>
            <source>With this day the plan's version, criteria and RTO are copied in and stay as they were.</source>
            <translation>填写后即抄录预案当时的版本、启动条件和恢复目标，此后不再变动。</translation>
        </message>
        <message>
            <source>Write down the day of the re-check.</source>
            <translation>请填写复查日期。</translation>
        </message>
        <message>
            <source>Write down the day on which it was done.</source>
            <translation>请填写完成日期。</translation>
        </message>
        <message>
            <source>Write down the result of the re-check.</source>
            <translation>请填写复查结果。</translation>
        </message>
        <message>
            <source>Write down what is still amiss.</source>
            <translation>请写明还有什么问题。</translation>
        </message>
        <message>
            <source>Write down what was done and where it can be seen.</source>
            <translation>请写明做了什么、在哪里可以看到。</translation>
        </message>
        <message>
            <source>Write down who did it.</source>
            <translation>请填写整改人。</translation>
        </message>
        <message>
            <source>Write down who re-checked it.</source>
            <translation>请填写复查人。</translation>
        </message>
        <message>
            <source>drill</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>emergency plan</source>
            <translation>应急预案</translation>
        </message>
        <message>
            <source>rectification</source>
            <translation>整改事项</translation>
        </message>
        <message>
            <source>“%1” has no telephone number.</source>
            <translation>“%1”没有电话号码。</translation>
        </message>
        <message>
            <source>“%1” has not been made a rectification yet.</source>
            <translation>“%1”还没有生成整改事项。</translation>
        </message>
        <message>
            <source>“%1” needs somebody who mends it and a day.</source>
            <translation>“%1”需要写明责任人和期限。</translation>
        </message>
        <message>
            <source>Opinion of the system administrator</source>
            <translation>系统管理员意见</translation>
        </message>
        <message>
            <source>Opinion of the department head</source>
            <translation>股室负责人意见</translation>
        </message>
        <message>
            <source>Opinion of the information-centre head</source>
            <translation>信息中心负责人意见</translation>
        </message>
        <message>
            <source>Opinion of the deputy in charge</source>
            <translation>分管领导意见</translation>
        </message>
        <message>
            <source>Opinion of the head of unit</source>
            <translation>单位主要负责人意见</translation>
        </message>
        <message>
            <source>approve as system administrator</source>
            <translation>以系统管理员身份审批</translation>
        </message>
        <message>
            <source>“%1” is no step that a leader signs.</source>
            <translation>“%1”不是领导签字的环节。</translation>
        </message>
        <message>
            <source>“%1” cannot do without “%2”: the rule (%3) asks for it. Only a higher position may sign instead.</source>
            <translation>“%1”不能没有“%2”这一环节，这是 %3 的要求；只能由更高职务代签。</translation>
        </message>
        <message>
            <source>%1, round %2: a step is missing that this kind cannot do without.</source>
            <translation>%1 第 %2 轮：缺少该类审批必不可少的环节。</translation>
        </message>
        <message>
            <source>%1: round %2 was never sent back, yet another one follows it.</source>
            <translation>%1：第 %2 轮没有被退回，其后却又有一轮。</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1%2：%3</translation>
        </message>
        <message>
            <source>%1 applied for %2 and approved it: two different people do that.</source>
            <translation>%1既申请又批准了%2，申请与批准须由不同人员承担。</translation>
        </message>
        <message>
            <source>%1 approved %2 and carried it out: two different people do that.</source>
            <translation>%1既批准又执行了%2，批准与执行须由不同人员承担。</translation>
        </message>
        <message>
            <source>%1 approved this and cannot carry it out as well.</source>
            <translation>%1已批准本事项，不得再由其执行。</translation>
        </message>
        <message>
            <source>%1 breaks this rule, being “%2” and “%3” at once.</source>
            <translation>%1同时为“%2”和“%3”，违反本规则。</translation>
        </message>
        <message>
            <source>%1 holds a key position: start a leaving sheet, and have the departure signed.</source>
            <translation>%1任重要岗位，请先办理离岗交接并完成离岗确认审批。</translation>
        </message>
        <message>
            <source>%1 is both administrators of %2: they must be two different people.</source>
            <translation>%1同时为%2的管理员A和管理员B，两名管理员须为不同人员。</translation>
        </message>
        <message>
            <source>%1 is “%2” and “%3” at once, which rule %4 forbids: %5</source>
            <translation>%1同时为“%2”和“%3”，违反互斥规则%4：%5</translation>
        </message>
        <message>
            <source>%1 is “%2” and “%3” at once: an auditor has no other power or post.</source>
            <translation>%1同时为“%2”和“%3”：审计人员不得兼任其他管理职能或岗位。</translation>
        </message>
        <message>
            <source>%1 is “%2” and “%3” at once: nobody audits the system they administer.</source>
            <translation>%1同时为“%2”和“%3”：系统管理人员不得审计本人管理的系统。</translation>
        </message>
        <message numerus="yes">
            <source>%1 still holds %n thing(s): %2. Hand them over on a leaving sheet first.</source>
            <translation>
                <numerusform>%1名下仍有%n项未移交：%2。请先办理离岗交接。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, signature of %2: %3</source>
            <translation>%1，%2的签名：%3</translation>
        </message>
        <message>
            <source>%1, signature of %2: the journal does not know it.</source>
            <translation>%1，%2的签名：操作日志中没有该签名。</translation>
        </message>
        <message>
            <source>%1: a signature that the journal knows is missing or was replaced.</source>
            <translation>%1：操作日志中记载的签名缺失或被替换。</translation>
        </message>
        <message>
            <source>No leaving sheet of this person is on record.</source>
            <translation>该人员没有离岗交接单。</translation>
        </message>
        <message>
            <source>Person behind the login</source>
            <translation>登录名对应人员</translation>
        </message>
        <message>
            <source>The leaving sheet %1 is still open. Finish it there; that marks the person as left.</source>
            <translation>离岗交接单%1尚未办结，请在交接单中办结，人员随即标记为离岗。</translation>
        </message>
        <message>
            <source>The login %1 is switched off.</source>
            <translation>登录名%1已停用。</translation>
        </message>
        <message>
            <source>The signed statement does not belong to this sheet and this content.</source>
            <translation>所签陈述与本单及其内容不符。</translation>
        </message>
        <message>
            <source>Valid: %1 recorded on %2 that %3 signed on paper.</source>
            <translation>有效：%1于%2登记，%3已在纸质件上签字。</translation>
        </message>
        <message>
            <source>administrator A of %1</source>
            <translation>%1的管理员A</translation>
        </message>
        <message>
            <source>administrator B of %1</source>
            <translation>%1的管理员B</translation>
        </message>
        <message>
            <source>another role in this program (%1)</source>
            <translation>本系统其他角色（%1）</translation>
        </message>
        <message>
            <source>applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>approver</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>auditor in this program (%1)</source>
            <translation>本系统审计员（%1）</translation>
        </message>
        <message>
            <source>login to this program: %1</source>
            <translation>本系统登录名：%1</translation>
        </message>
        <message>
            <source>open application %1 %2</source>
            <translation>未办结的申请%1 %2</translation>
        </message>
        <message>
            <source>sheet signed</source>
            <translation>签署单据</translation>
        </message>
        <message>
            <source>whoever carried it out</source>
            <translation>执行人</translation>
        </message>
        <message>
            <source>%1: %2 lines, keep %3, change %4, close %5, not decided %6</source>
            <translation>%1：共 %2 行，保留 %3，变更 %4，停用 %5，未定 %6</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are not decided yet. Decide them, then sign.</source>
            <translation>
                <numerusform>还有 %n 行未定，定完再签字。</numerusform>
            </translation>
        </message>
        <message>
            <source>A review is signed by the security officer; %1 is not one.</source>
            <translation>权限复核由安全管理员签字，%1 不是安全管理员。</translation>
        </message>
        <message>
            <source>Access review finished and signed</source>
            <translation>权限复核完成并签字</translation>
        </message>
        <message>
            <source>Access review of “%1”</source>
            <translation>“%1”账号权限复核单</translation>
        </message>
        <message>
            <source>Broken conflict rules</source>
            <translation>违反岗位互斥规则清单</translation>
        </message>
        <message>
            <source>Change the rights of the account “%1” on “%2”</source>
            <translation>变更“%2”账号“%1”的权限</translation>
        </message>
        <message>
            <source>Close the account “%1” on “%2”</source>
            <translation>停用“%2”账号“%1”</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定人</translation>
        </message>
        <message>
            <source>Decided in the access review %1</source>
            <translation>权限复核 %1 的决定</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Enter the account “%1” on “%2” in the register</source>
            <translation>将“%2”账号“%1”登记入台账</translation>
        </message>
        <message numerus="yes">
            <source>Every broken rule, %n row(s)</source>
            <translation>
                <numerusform>全部违反互斥情况，共 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Kept in the access review %1</source>
            <translation>权限复核 %1 决定保留</translation>
        </message>
        <message>
            <source>Line %1 of the access review %2.</source>
            <translation>权限复核 %2 第 %1 行。</translation>
        </message>
        <message>
            <source>No list was compared yet. Compare the system's own list first, or call the review off.</source>
            <translation>还没有比对清单。请先比对系统实际清单，或取消这次复核。</translation>
        </message>
        <message>
            <source>Remove the account “%1” from “%2”; the register does not know it</source>
            <translation>从“%2”清除台账未登记的账号“%1”</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Security officer:</source>
            <translation>安全管理员：</translation>
        </message>
        <message>
            <source>Security officer: %1 (electronic signature)</source>
            <translation>安全管理员：%1（电子签名）</translation>
        </message>
        <message>
            <source>Something is to be changed, and nobody can be charged with it. Name an administrator or a responsible person for “%1” first.</source>
            <translation>有待整改的行，但找不到承办人。请先为“%1”填写管理员或负责人。</translation>
        </message>
        <message>
            <source>The lines are not what was signed.</source>
            <translation>各行内容与签字时不一致。</translation>
        </message>
        <message>
            <source>What is broken</source>
            <translation>违反情况</translation>
        </message>
        <message>
            <source>Why it is looked at</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不详</translation>
        </message>
        <message>
            <source>%1 does not sign here: this is the signature of %2.</source>
            <translation>此处应由%2签字，%1不得代签。</translation>
        </message>
        <message>
            <source>%1 has a login (%2) and signs with the own key.</source>
            <translation>%1已有登录名（%2），应使用本人密钥签字。</translation>
        </message>
        <message>
            <source>%1 has been withdrawn: nobody gets an account there.</source>
            <translation>%1已注销，不能开通账号。</translation>
        </message>
        <message>
            <source>%1 has no open leaving sheet. Start one first.</source>
            <translation>%1没有办理中的离岗交接单，请先新建。</translation>
        </message>
        <message>
            <source>%1 is in post.</source>
            <translation>%1在岗。</translation>
        </message>
        <message>
            <source>%1 is no longer open.</source>
            <translation>%1已不在办理中。</translation>
        </message>
        <message>
            <source>%1 is no longer open; nothing on it is changed any more.</source>
            <translation>%1已不在办理中，不得再作更改。</translation>
        </message>
        <message>
            <source>%1 is not in post.</source>
            <translation>%1不在岗。</translation>
        </message>
        <message>
            <source>%1 is retired: nobody gets an account there.</source>
            <translation>%1已停用，不能开通账号。</translation>
        </message>
        <message>
            <source>%1: closed</source>
            <translation>%1：关闭</translation>
        </message>
        <message>
            <source>%1: confirmed</source>
            <translation>%1：确认</translation>
        </message>
        <message>
            <source>%1: finished</source>
            <translation>%1：办结</translation>
        </message>
        <message>
            <source>%1: handed to %2</source>
            <translation>%1：移交给%2</translation>
        </message>
        <message>
            <source>%1: kept</source>
            <translation>%1：保留</translation>
        </message>
        <message>
            <source>%1: no harm confirmed</source>
            <translation>%1：无危害确认</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the sheet are still open. It is signed once all are settled.</source>
            <translation>
                <numerusform>交接单还有%n项未办结，全部办结后方可签字。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the sheet are still open. Settle them, then apply.</source>
            <translation>
                <numerusform>交接单还有%n项未办结，请办结后再申请。</numerusform>
            </translation>
        </message>
        <message>
            <source>A day in the future cannot be confirmed.</source>
            <translation>确认日期不得晚于今天。</translation>
        </message>
        <message>
            <source>A sheet cannot have been signed in the future.</source>
            <translation>签字日期不得晚于今天。</translation>
        </message>
        <message>
            <source>Account line</source>
            <translation>账号</translation>
        </message>
        <message>
            <source>Account name sound and free</source>
            <translation>账号名合规且未占用</translation>
        </message>
        <message>
            <source>Accounts applied for and granted (approval “Account and rights”, H12)</source>
            <translation>账号已申请并开通（账号与权限审批，H12）</translation>
        </message>
        <message>
            <source>Accounts closed, keys and passwords changed</source>
            <translation>账号已停用，密钥和口令已更换</translation>
        </message>
        <message>
            <source>Approval form: account and rights</source>
            <translation>账号与权限审批表</translation>
        </message>
        <message>
            <source>Approval form: departure</source>
            <translation>离岗确认审批表</translation>
        </message>
        <message>
            <source>Change the password of “%1”</source>
            <translation>更换“%1”的口令</translation>
        </message>
        <message>
            <source>Change the password of “%1” (%2)</source>
            <translation>更换“%1”的口令（%2）</translation>
        </message>
        <message>
            <source>Computer and other devices registered and handed out (H15)</source>
            <translation>计算机等设备已登记并领用（H15）</translation>
        </message>
        <message>
            <source>Computers, storage media and other equipment returned and checked (H28)</source>
            <translation>计算机、存储介质等设备已交还并核验（H28）</translation>
        </message>
        <message>
            <source>Confidentiality undertaking signed (H20 C20)</source>
            <translation>已签订保密承诺书（H20 C20）</translation>
        </message>
        <message>
            <source>Confirmed by %1 on %2.</source>
            <translation>%1于%2确认。</translation>
        </message>
        <message>
            <source>Documents and data handed over, paper and files (H28)</source>
            <translation>纸质和电子文件、数据已移交（H28）</translation>
        </message>
        <message>
            <source>Documents and data of the former post handed over (H28)</source>
            <translation>原岗位文件、数据已移交（H28）</translation>
        </message>
        <message>
            <source>Each line of a checklist says something, in at most 200 characters.</source>
            <translation>清单每项须填写内容，不超过200字。</translation>
        </message>
        <message>
            <source>Equipment of the former post returned or registered anew (H28)</source>
            <translation>原岗位设备已交还或重新登记（H28）</translation>
        </message>
        <message>
            <source>Every line settled</source>
            <translation>各项均已办结</translation>
        </message>
        <message>
            <source>Everything is handed over or closed.</source>
            <translation>各项均已移交或关闭。</translation>
        </message>
        <message>
            <source>Holder in post</source>
            <translation>使用人在岗</translation>
        </message>
        <message>
            <source>It is not confirmed that no harm comes of this departure.</source>
            <translation>尚未作离岗无危害确认。</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>离岗日期</translation>
        </message>
        <message>
            <source>Leaving sheet</source>
            <translation>离岗交接单</translation>
        </message>
        <message>
            <source>Letter of responsibility for security signed (H4 H6)</source>
            <translation>已签订安全责任书（H4 H6）</translation>
        </message>
        <message>
            <source>Lines found</source>
            <translation>查出交接事项</translation>
        </message>
        <message>
            <source>Login to this program</source>
            <translation>本系统登录名</translation>
        </message>
        <message>
            <source>No account and no password is left in these hands.</source>
            <translation>名下已无账号和口令。</translation>
        </message>
        <message>
            <source>No account is granted before its approval was signed.</source>
            <translation>账号不得在审批签字前开通。</translation>
        </message>
        <message>
            <source>No conflict rule broken</source>
            <translation>未违反互斥规则</translation>
        </message>
        <message>
            <source>No default name such as admin, root, sa, test or guest.</source>
            <translation>不得使用admin、root、sa、test、guest等默认名。</translation>
        </message>
        <message>
            <source>No harm confirmed</source>
            <translation>无危害确认</translation>
        </message>
        <message>
            <source>No key position: nothing to confirm.</source>
            <translation>非重要岗位，无需确认。</translation>
        </message>
        <message>
            <source>Nothing on the sheet has changed since.</source>
            <translation>交接单自签字后无变动。</translation>
        </message>
        <message>
            <source>Office keys, access cards and seals returned (H28)</source>
            <translation>办公室钥匙、门禁卡、印章已交还（H28）</translation>
        </message>
        <message>
            <source>Only leaving a key position asks for this confirmation.</source>
            <translation>仅重要岗位离岗需作此确认。</translation>
        </message>
        <message>
            <source>Only somebody who moves to another post keeps something.</source>
            <translation>只有调岗人员可保留事项。</translation>
        </message>
        <message>
            <source>Open application</source>
            <translation>未办结申请</translation>
        </message>
        <message>
            <source>Password or key</source>
            <translation>口令或密钥</translation>
        </message>
        <message>
            <source>Reason and term</source>
            <translation>理由与期限</translation>
        </message>
        <message>
            <source>Reason for leaving</source>
            <translation>离岗原因</translation>
        </message>
        <message>
            <source>Remark on the departure</source>
            <translation>离岗备注</translation>
        </message>
        <message>
            <source>Reminded in writing of the duty of secrecy after leaving (C20)</source>
            <translation>已书面告知离岗后的保密义务（C20）</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>职责</translation>
        </message>
        <message>
            <source>Role group in use</source>
            <translation>角色组使用中</translation>
        </message>
        <message>
            <source>Say why it is called off. What was handed over stays handed over.</source>
            <translation>请填写取消原因。已移交的事项不恢复。</translation>
        </message>
        <message>
            <source>Say why it stays in the same hands.</source>
            <translation>请填写保留原因。</translation>
        </message>
        <message>
            <source>Secrecy agreement with the contractor on file (C20)</source>
            <translation>外包人员保密协议已存档（C20）</translation>
        </message>
        <message>
            <source>Security rules handed out and read</source>
            <translation>安全制度已发放并学习</translation>
        </message>
        <message>
            <source>Sheet as it was signed</source>
            <translation>交接单与签字时一致</translation>
        </message>
        <message>
            <source>Sheet signed by all three</source>
            <translation>三方均已签字</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>未办结：%1</translation>
        </message>
        <message>
            <source>Taken from the sheet; the sheet itself is signed with it.</source>
            <translation>取自交接单，交接单随审批一并签署。</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>事务</translation>
        </message>
        <message>
            <source>The account fits to everything this person holds.</source>
            <translation>该账号与此人现有权限和岗位不冲突。</translation>
        </message>
        <message>
            <source>The account would have ended before it begins.</source>
            <translation>有效期早于开通日期。</translation>
        </message>
        <message>
            <source>The code “%1” stands twice.</source>
            <translation>编码“%1”重复。</translation>
        </message>
        <message>
            <source>The first password is given in person and changed at once.</source>
            <translation>初始口令当面交付，首次登录即更换。</translation>
        </message>
        <message>
            <source>The login is switched off when the sheet is finished; until then its owner signs with it.</source>
            <translation>办结交接单时停用该登录名，在此之前本人仍用其签字。</translation>
        </message>
        <message>
            <source>The password must have been changed after the sheet was begun (%1).</source>
            <translation>口令须在交接单建立（%1）之后更换。</translation>
        </message>
        <message>
            <source>The role group is closed, or of another system.</source>
            <translation>角色组已停用或属于其他系统。</translation>
        </message>
        <message>
            <source>The sheet cannot be finished yet. %1</source>
            <translation>交接单尚不能办结。%1</translation>
        </message>
        <message>
            <source>The sheet has changed since it was signed. Withdraw this and apply anew.</source>
            <translation>交接单在签字后有变动，请撤回本审批并重新申请。</translation>
        </message>
        <message>
            <source>The sheet has no lines yet. Open it, and they are found.</source>
            <translation>交接单尚无事项，打开交接单即可查出。</translation>
        </message>
        <message>
            <source>There is no such line on %1.</source>
            <translation>%1没有该事项。</translation>
        </message>
        <message>
            <source>This is a key position: apply for the departure, have it signed and carry it out. That finishes the sheet.</source>
            <translation>该岗位为重要岗位，请申请离岗确认审批，签字并执行后交接单即办结。</translation>
        </message>
        <message>
            <source>This is about %1, who does not sign it.</source>
            <translation>本事项涉及%1，其本人不得签字。</translation>
        </message>
        <message>
            <source>This is no open leaving sheet of this person.</source>
            <translation>这不是该人员办理中的离岗交接单。</translation>
        </message>
        <message>
            <source>This sheet asks for no signature of “%1”.</source>
            <translation>本单不需要“%1”签字。</translation>
        </message>
        <message>
            <source>Trained in security and secrecy (H27)</source>
            <translation>已接受安全保密培训（H27）</translation>
        </message>
        <message>
            <source>Waiting signature</source>
            <translation>待签审批</translation>
        </message>
        <message>
            <source>Waits for a signature: %1 %2</source>
            <translation>待签字：%1 %2</translation>
        </message>
        <message>
            <source>What was handed over</source>
            <translation>移交情况</translation>
        </message>
        <message>
            <source>Who leaves and why</source>
            <translation>离岗人员与原因</translation>
        </message>
        <message>
            <source>Whoever hands over</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>Whoever hands over, the receiver and the supervisor have signed.</source>
            <translation>移交人、接收人、监交人均已签字。</translation>
        </message>
        <message>
            <source>Why the work needs it</source>
            <translation>工作需要说明</translation>
        </message>
        <message>
            <source>Write down what was looked at to say that no harm comes of it.</source>
            <translation>请写明据以确认无危害的核对情况。</translation>
        </message>
        <message>
            <source>account closed</source>
            <translation>账号已停用</translation>
        </message>
        <message>
            <source>application withdrawn</source>
            <translation>申请已撤回</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>handed to %1</source>
            <translation>已移交给%1</translation>
        </message>
        <message>
            <source>kept: %1</source>
            <translation>保留：%1</translation>
        </message>
        <message>
            <source>no longer in hand</source>
            <translation>已不在名下</translation>
        </message>
        <message>
            <source>nobody for the time being</source>
            <translation>暂缺</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>已停用</translation>
        </message>
        <message>
            <source>term ended</source>
            <translation>任期已终止</translation>
        </message>
        <message>
            <source>“%1” cannot be handed to anybody.</source>
            <translation>“%1”不能移交给他人。</translation>
        </message>
        <message>
            <source>“%1” cannot simply be closed.</source>
            <translation>“%1”不能直接关闭。</translation>
        </message>
        <message>
            <source>“%1” has not signed the sheet as it is now.</source>
            <translation>“%1”尚未对现有内容签字。</translation>
        </message>
        <message>
            <source>“%1” is a default name that everybody guesses. Choose another.</source>
            <translation>“%1”为易猜的默认账号名，请另选。</translation>
        </message>
        <message>
            <source>“%1” is a group of this system.</source>
            <translation>“%1”为本系统的角色组。</translation>
        </message>
        <message>
            <source>“%1” is handed over or closed, not confirmed.</source>
            <translation>“%1”应移交或关闭，不能直接确认。</translation>
        </message>
        <message>
            <source>“%1” is no code: small letters, digits and _ only.</source>
            <translation>“%1”不是有效编码，只能用小写字母、数字和下划线。</translation>
        </message>
        <message>
            <source>“%1” is no default name, and free.</source>
            <translation>“%1”不是默认账号名，且未被占用。</translation>
        </message>
        <message>
            <source>“%1” is not named.</source>
            <translation>“%1”未指定。</translation>
        </message>
        <message>
            <source>“%1” is settled already: %2.</source>
            <translation>“%1”已办结：%2。</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>Checklist for joining</source>
            <translation>上岗手续清单</translation>
        </message>
        <message>
            <source>Confidentiality undertaking</source>
            <translation>保密承诺书</translation>
        </message>
        <message>
            <source>at the end</source>
            <translation>完成时了结</translation>
        </message>
        <message>
            <source>%1 (signed on paper, recorded by %2)</source>
            <translation>%1（纸质签字，%2登记）</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) still open on the day of printing.</source>
            <translation>
                <numerusform>打印时尚有%n项未办结。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything above is handed over in full; nothing is held back.</source>
            <translation>以上各项已全部移交，无保留、无遗漏。</translation>
        </message>
        <message>
            <source>For the unit</source>
            <translation>单位意见</translation>
        </message>
        <message>
            <source>Handover list for a transfer</source>
            <translation>调岗移交清单</translation>
        </message>
        <message>
            <source>Handover list for leaving</source>
            <translation>离岗移交清单</translation>
        </message>
        <message>
            <source>I keep state, work and personal secrets, in this post and after it (C20).</source>
            <translation>保守国家秘密、工作秘密和个人信息，在岗期间及离岗之后均不泄露（C20）。</translation>
        </message>
        <message>
            <source>I know that I answer for a breach of these promises (C29).</source>
            <translation>知悉违反本承诺须承担相应责任（C29）。</translation>
        </message>
        <message>
            <source>I lock the screen when I leave my place and connect no device that is not registered (H15 H27).</source>
            <translation>离开座位即锁定屏幕，不接入未登记的设备（H15 H27）。</translation>
        </message>
        <message>
            <source>I report anything unusual at once and keep what it looked like (C22).</source>
            <translation>发现异常立即报告并保护现场（C22）。</translation>
        </message>
        <message>
            <source>I undertake</source>
            <translation>本人承诺</translation>
        </message>
        <message>
            <source>I use computers and networks for the work only, and do nothing on the internet that the law or the unit forbids (H20).</source>
            <translation>计算机和网络只用于工作，不在互联网上从事法律和单位禁止的活动（H20）。</translation>
        </message>
        <message>
            <source>I use only accounts given to me, tell nobody my password and change it in time (H12 H29).</source>
            <translation>只使用分配给本人的账号，口令不告知他人并按期更换（H12 H29）。</translation>
        </message>
        <message>
            <source>Nothing classified comes onto a computer or network that touches the internet (H16).</source>
            <translation>涉密内容不进入与互联网相连的计算机和网络（H16）。</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>The handover was watched from beginning to end and is as written.</source>
            <translation>全程监督移交，移交情况与清单一致。</translation>
        </message>
        <message>
            <source>What is handed to me above is checked and taken over.</source>
            <translation>以上移交本人的事项已核对并接收。</translation>
        </message>
        <message>
            <source>When I leave I hand over documents, data, devices and keys in full (H28).</source>
            <translation>离岗时完整移交文件、数据、设备和密钥（H28）。</translation>
        </message>
        <message>
            <source>Whoever joins</source>
            <translation>上岗人员</translation>
        </message>
        <message>
            <source>Whoever undertakes</source>
            <translation>承诺人</translation>
        </message>
        <message>
            <source>confirmed by %1</source>
            <translation>%1确认</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>尚未确认</translation>
        </message>
        <message>
            <source>switched off at the end</source>
            <translation>办结时停用</translation>
        </message>
        <message>
            <source>%1 left of the recovery time of %2 min.</source>
            <translation>距恢复时限 %2 分钟还有 %1。</translation>
        </message>
        <message>
            <source>Over the recovery time of %1 min by %2.</source>
            <translation>已超过恢复时限 %1 分钟，超出 %2。</translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s): more than the %1 that the plan allows.</source>
            <translation>
                <numerusform>%n 分钟恢复，超过预案规定的 %1 分钟。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s): within the %1 that the plan allows.</source>
            <translation>
                <numerusform>%n 分钟恢复，在预案规定的 %1 分钟之内。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered in %n minute(s); the plan sets no recovery time.</source>
            <translation>
                <numerusform>%n 分钟恢复；预案没有规定恢复时间。</numerusform>
            </translation>
        </message>
        <message>
            <source>The drill begins</source>
            <translation>演练开始</translation>
        </message>
        <message>
            <source>The plan sets no recovery time to be judged by.</source>
            <translation>预案没有规定恢复时间，无从评判。</translation>
        </message>
        <message>
            <source>The systems serve again</source>
            <translation>系统恢复服务</translation>
        </message>
        <message>
            <source>This finding is rectification %1 already.</source>
            <translation>该问题已是整改事项 %1。</translation>
        </message>
        <message>
            <source>%1 are past their deadline; %2 were given more time (H8).</source>
            <translation>其中 %1 项已过期限，%2 项经批准延期（H8）。</translation>
        </message>
        <message numerus="yes">
            <source>%n drill(s) were planned for the year; %1 have been held.</source>
            <translation>
                <numerusform>全年计划演练 %n 次，已举行 %1 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were found amiss in the year; %1 are mended, re-checked and closed.</source>
            <translation>
                <numerusform>全年发现问题 %n 项，已整改、复查并关闭 %1 项。</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Drills</source>
            <translation>一、应急演练</translation>
        </message>
        <message>
            <source>2. Rectifications</source>
            <translation>二、整改事项</translation>
        </message>
        <message>
            <source>3. Duties month by month</source>
            <translation>三、每月履行情况</translation>
        </message>
        <message>
            <source>Drills and rectifications of the year</source>
            <translation>年度应急演练与整改报告</translation>
        </message>
        <message>
            <source>MMM</source>
            <translation>M月</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Where recovery was measured, %1 came back within the recovery time of the plan and %2 did not (H13 H25).</source>
            <translation>测得恢复用时的演练中，%1 次在预案规定时间内恢复，%2 次超时（H13 H25）。</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>%1年</translation>
        </message>
        <message>
            <source>%1 carried it out; verifying is another person's.</source>
            <translation>该项由%1实施，须由他人验证。</translation>
        </message>
        <message>
            <source>%1 handles state secrets and never touches the internet.</source>
            <translation>%1处理国家秘密，一律不得接入互联网。</translation>
        </message>
        <message>
            <source>%1 has been sent out already.</source>
            <translation>%1 已经送出。</translation>
        </message>
        <message>
            <source>%1 has been withdrawn, so nothing can be applied for about it.</source>
            <translation>%1 已作废，不能再就它提出申请。</translation>
        </message>
        <message>
            <source>%1 has this address already. Two devices never share one.</source>
            <translation>%1已使用该地址，两台设备不得共用一个地址。</translation>
        </message>
        <message>
            <source>%1 is destroyed already.</source>
            <translation>%1已销毁。</translation>
        </message>
        <message>
            <source>%1 is lost; what is not there cannot be destroyed.</source>
            <translation>%1已遗失，无法销毁。</translation>
        </message>
        <message>
            <source>%1 is not back yet. Record its return there, then verify.</source>
            <translation>%1 尚未取回。请先在维修记录中登记取回，再验证。</translation>
        </message>
        <message>
            <source>%1 is repaired on site; only what is sent out needs this approval.</source>
            <translation>%1 为现场维修，外送维修才需要此审批。</translation>
        </message>
        <message>
            <source>%1 is retired already.</source>
            <translation>%1已报废。</translation>
        </message>
        <message>
            <source>%1 is retired and joins no network.</source>
            <translation>%1已报废，不能接入网络。</translation>
        </message>
        <message>
            <source>%1 is retired, so its level need not be determined.</source>
            <translation>%1已停用，无需定级。</translation>
        </message>
        <message>
            <source>%1 is retired; its data is not changed any more.</source>
            <translation>%1已停用，其数据不再变更。</translation>
        </message>
        <message>
            <source>%1 is the address of %2 (%3) already. Two devices never share an address.</source>
            <translation>%1 已是%2（%3）的地址，两台设备不得共用一个地址。</translation>
        </message>
        <message>
            <source>%1 may use the internet already.</source>
            <translation>%1已获准接入互联网。</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 was admitted already, under %2.</source>
            <translation>%1已按 %2 准入。</translation>
        </message>
        <message>
            <source>%1 was given this address meanwhile. Mend one of the two.</source>
            <translation>其间%1已占用该地址，请更正其中一台。</translation>
        </message>
        <message>
            <source>%1, ended %2</source>
            <translation>%1，%2 完成</translation>
        </message>
        <message>
            <source>%1, mask %2, gateway %3</source>
            <translation>%1，掩码 %2，网关 %3</translation>
        </message>
        <message>
            <source>%1: what was signed does not say the same about an emergency.</source>
            <translation>%1：是否紧急变更，与已签内容不一致。</translation>
        </message>
        <message>
            <source>A business network is never joined to another one. Part the device from the other first.</source>
            <translation>业务专网不得与其他网络相连，请先断开另一网络。</translation>
        </message>
        <message>
            <source>A classified device has no way out to the internet.</source>
            <translation>涉密设备不得有互联网出口。</translation>
        </message>
        <message>
            <source>A classified device never touches the internet. Take its access away first.</source>
            <translation>涉密设备不得接触互联网，请先取消其上网权限。</translation>
        </message>
        <message>
            <source>A device in the e-government network needs the address, mask and gateway that it was given.</source>
            <translation>电子政务网内的设备须登记分配的地址、掩码和网关。</translation>
        </message>
        <message>
            <source>A device of the unit.</source>
            <translation>本单位设备。</translation>
        </message>
        <message>
            <source>A device that handles state secrets stands alone or in the isolated zone.</source>
            <translation>处理国家秘密的设备只能单机使用或置于隔离区。</translation>
        </message>
        <message>
            <source>A digest is digits and the letters a to f.</source>
            <translation>摘要由数字和字母 a 至 f 组成。</translation>
        </message>
        <message>
            <source>A full backup is due at least every %1 days.</source>
            <translation>全量备份至少每 %1 天一次。</translation>
        </message>
        <message>
            <source>A full backup names its copy on another machine, its offline medium, and a place in the house and one elsewhere.</source>
            <translation>全量备份须写明异机副本、离线介质、本地和异地存放处。</translation>
        </message>
        <message>
            <source>A mask is ones followed by zeros: 255.255.255.0.</source>
            <translation>掩码应为连续的 1 后接连续的 0，如 255.255.255.0。</translation>
        </message>
        <message>
            <source>A medium is destroyed under a signed approval with two witnesses. Apply for its destruction; carrying that out marks it.</source>
            <translation>介质须经签字审批、两人监销。请申请销毁，实施后自动标记。</translation>
        </message>
        <message>
            <source>A new device is in use once its admission is carried out.</source>
            <translation>新设备在准入审批实施后转为在用。</translation>
        </message>
        <message>
            <source>Address and gateway do not lie in one network under this mask.</source>
            <translation>按此掩码，地址与网关不在同一网段。</translation>
        </message>
        <message>
            <source>Address free</source>
            <translation>地址未被占用</translation>
        </message>
        <message>
            <source>Address, mask and gateway given</source>
            <translation>地址、掩码、网关齐全</translation>
        </message>
        <message>
            <source>Admitted on</source>
            <translation>准入日期</translation>
        </message>
        <message>
            <source>Admitted under</source>
            <translation>准入审批</translation>
        </message>
        <message>
            <source>Admitted under %1.</source>
            <translation>已按 %1 准入。</translation>
        </message>
        <message>
            <source>After</source>
            <translation>变更后</translation>
        </message>
        <message>
            <source>An incremental backup is due at least every %1 days.</source>
            <translation>增量备份至少每 %1 天一次。</translation>
        </message>
        <message>
            <source>Another place or keeper</source>
            <translation>移位或更换责任人</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>其他出口</translation>
        </message>
        <message>
            <source>Antivirus and protections present</source>
            <translation>防病毒与防护齐备</translation>
        </message>
        <message>
            <source>Antivirus, patches, nothing classified on it, its address.</source>
            <translation>防病毒、补丁、不含涉密内容、地址登记等。</translation>
        </message>
        <message>
            <source>Approval form: access to a business network</source>
            <translation>业务专网接入审批表</translation>
        </message>
        <message>
            <source>Approval form: access to the e-government network</source>
            <translation>电子政务网接入审批表</translation>
        </message>
        <message>
            <source>Approval form: access to the internet</source>
            <translation>互联网接入审批表</translation>
        </message>
        <message>
            <source>Approval form: admission of a computer</source>
            <translation>计算机接入审批表</translation>
        </message>
        <message>
            <source>Approval form: change of IT equipment</source>
            <translation>IT 设备变更审批表</translation>
        </message>
        <message>
            <source>Approval form: change of back-end data</source>
            <translation>后台数据变更审批表</translation>
        </message>
        <message>
            <source>Approval form: destruction of a medium</source>
            <translation>存储介质销毁审批表</translation>
        </message>
        <message>
            <source>Approval form: determination of a protection level</source>
            <translation>信息系统定级审批表</translation>
        </message>
        <message>
            <source>Approval form: filing of a backup scheme</source>
            <translation>数据安全方案备案审批表</translation>
        </message>
        <message>
            <source>Approval form: repair outside</source>
            <translation>设备外送维修审批表</translation>
        </message>
        <message>
            <source>Approval of the change</source>
            <translation>变更审批</translation>
        </message>
        <message>
            <source>As planned</source>
            <translation>按计划完成</translation>
        </message>
        <message>
            <source>As scheduled</source>
            <translation>按计划</translation>
        </message>
        <message>
            <source>Asset number</source>
            <translation>资产编号</translation>
        </message>
        <message>
            <source>Awaiting admission</source>
            <translation>待准入</translation>
        </message>
        <message>
            <source>Back up in full</source>
            <translation>全量备份</translation>
        </message>
        <message>
            <source>Back up what has changed</source>
            <translation>增量备份</translation>
        </message>
        <message>
            <source>Backed up before the work</source>
            <translation>实施前已备份</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backup scheme</source>
            <translation>备份策略</translation>
        </message>
        <message>
            <source>Backup schemes</source>
            <translation>备份策略</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份记录</translation>
        </message>
        <message>
            <source>Backups are kept in two forms: online on another machine, and offline both in the house and elsewhere. Not all of them are named.</source>
            <translation>备份应有两种形式：异机在线，以及本地和异地离线。此处尚未写全。</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>变更前</translation>
        </message>
        <message>
            <source>Before a change</source>
            <translation>变更前备份</translation>
        </message>
        <message>
            <source>Before and after are the same: say what has changed.</source>
            <translation>变更前后相同，请写明改了什么。</translation>
        </message>
        <message>
            <source>Both are recorded.</source>
            <translation>均已登记。</translation>
        </message>
        <message>
            <source>Burnt</source>
            <translation>焚烧</translation>
        </message>
        <message>
            <source>Carrying out “%1” is recorded by the security officer.</source>
            <translation>“%1”由安全管理员登记实施。</translation>
        </message>
        <message>
            <source>Changed under</source>
            <translation>变更审批</translation>
        </message>
        <message>
            <source>Computers, servers and network devices: who keeps them, their address, zone and admission</source>
            <translation>计算机、服务器、网络设备：责任人、地址、网络区域与准入情况</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Connected by</source>
            <translation>接入人</translation>
        </message>
        <message>
            <source>Connected devices</source>
            <translation>接入设备</translation>
        </message>
        <message>
            <source>Connected on</source>
            <translation>接入日期</translation>
        </message>
        <message>
            <source>Copy on another machine</source>
            <translation>异机副本</translation>
        </message>
        <message>
            <source>Core equipment</source>
            <translation>核心设备</translation>
        </message>
        <message>
            <source>Degaussed</source>
            <translation>消磁</translation>
        </message>
        <message>
            <source>Desktop computer</source>
            <translation>台式计算机</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <source>Destroyed on</source>
            <translation>销毁日期</translation>
        </message>
        <message>
            <source>Destroyed under</source>
            <translation>销毁审批</translation>
        </message>
        <message>
            <source>Determined on</source>
            <translation>定级日期</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Device admitted</source>
            <translation>设备已准入</translation>
        </message>
        <message>
            <source>Device can be told apart</source>
            <translation>设备可识别</translation>
        </message>
        <message>
            <source>Device handles no secrets</source>
            <translation>设备不涉密</translation>
        </message>
        <message>
            <source>Device name</source>
            <translation>设备名称</translation>
        </message>
        <message>
            <source>Device still registered</source>
            <translation>设备仍在册</translation>
        </message>
        <message>
            <source>Digest of the copy</source>
            <translation>副本摘要</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Done first, to be signed</source>
            <translation>先行实施待补签</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>异地</translation>
        </message>
        <message>
            <source>Emergency change</source>
            <translation>紧急变更</translation>
        </message>
        <message>
            <source>Emergency change: carried out first on %1 and not signed by %2. It is late.</source>
            <translation>紧急变更：%1 先行实施，至 %2 仍未签完，已逾期。</translation>
        </message>
        <message>
            <source>Emergency change: carried out first on %1, and refused afterwards.</source>
            <translation>紧急变更：%1 先行实施，事后未获同意。</translation>
        </message>
        <message>
            <source>Emergency change: carried out first on %1, signed in time on %2.</source>
            <translation>紧急变更：%1 先行实施，%2 按时补签。</translation>
        </message>
        <message>
            <source>Emergency change: carried out first on %1, signed late on %2 (due by %3).</source>
            <translation>紧急变更：%1 先行实施，%2 逾期补签（应于 %3 前签完）。</translation>
        </message>
        <message>
            <source>Emergency change: carried out first on %1. All signatures are due by %2.</source>
            <translation>紧急变更：%1 先行实施，须于 %2 前补齐签字。</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Entries changed</source>
            <translation>实际变更条数</translation>
        </message>
        <message>
            <source>Entries expected to change</source>
            <translation>预计变更条数</translation>
        </message>
        <message>
            <source>Every disk, tape, disc and stick: what is on it, who keeps it, where</source>
            <translation>每一块盘、每一盒带、每一张光盘：存了什么、谁保管、放在哪里</translation>
        </message>
        <message>
            <source>Expected back</source>
            <translation>预计取回日期</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障情况</translation>
        </message>
        <message>
            <source>Fetch back what was sent out</source>
            <translation>取回送修设备</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>已备案</translation>
        </message>
        <message>
            <source>Filed under</source>
            <translation>备案审批</translation>
        </message>
        <message>
            <source>Finished at</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <source>Finished, back on</source>
            <translation>修复取回日期</translation>
        </message>
        <message>
            <source>Firewall or intrusion protection</source>
            <translation>防火墙或入侵防护</translation>
        </message>
        <message>
            <source>First witness</source>
            <translation>监销人一</translation>
        </message>
        <message>
            <source>From</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>From level 2 on experts are asked: write down their opinion.</source>
            <translation>二级及以上须经专家评审，请写明评审意见。</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>全量</translation>
        </message>
        <message>
            <source>Full backup every</source>
            <translation>全量备份间隔</translation>
        </message>
        <message>
            <source>Full scan on</source>
            <translation>全盘扫描日期</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>成功</translation>
        </message>
        <message>
            <source>Grade of the content</source>
            <translation>内容密级</translation>
        </message>
        <message>
            <source>Handed in for destruction</source>
            <translation>送交销毁机构</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>流转记录</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>硬件</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>实施流程</translation>
        </message>
        <message>
            <source>How it is restored, and how that is rehearsed</source>
            <translation>如何恢复、如何演练</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <source>IP address given</source>
            <translation>分配的 IP 地址</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>部分完成</translation>
        </message>
        <message>
            <source>In the house</source>
            <translation>本地</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <source>Incremental</source>
            <translation>增量</translation>
        </message>
        <message>
            <source>Incremental backup every</source>
            <translation>增量备份间隔</translation>
        </message>
        <message>
            <source>Internet allowed</source>
            <translation>允许上互联网</translation>
        </message>
        <message>
            <source>Internet allowed under</source>
            <translation>上网审批</translation>
        </message>
        <message>
            <source>Intervals and all places are there.</source>
            <translation>周期与各存放处齐全。</translation>
        </message>
        <message>
            <source>It cannot begin after it ended.</source>
            <translation>开始时间不能晚于完成时间。</translation>
        </message>
        <message>
            <source>It cannot come back before it was sent.</source>
            <translation>取回日期不能早于送出日期。</translation>
        </message>
        <message>
            <source>It has none</source>
            <translation>无存储部件</translation>
        </message>
        <message>
            <source>It is back: write down what was done and with which result.</source>
            <translation>已取回，请写明维修内容和结果。</translation>
        </message>
        <message>
            <source>It was never sent out. Sending out needs a signed approval, which writes the day.</source>
            <translation>尚未送出。外送须经签字审批，送出日期由审批写入。</translation>
        </message>
        <message>
            <source>It was rolled back, so nothing of the device is new.</source>
            <translation>已回退，设备信息不应有变化。</translation>
        </message>
        <message>
            <source>It was used on %1 without a virus scan since the use before. Scan it first.</source>
            <translation>%1 使用前未查杀病毒，请先查杀。</translation>
        </message>
        <message>
            <source>Its health is looked at regularly and written down.</source>
            <translation>须定期检查运行状况并记录。</translation>
        </message>
        <message>
            <source>Its storage</source>
            <translation>存储部件</translation>
        </message>
        <message>
            <source>Joined to another network at the same time</source>
            <translation>是否同时连接其他网络</translation>
        </message>
        <message>
            <source>Joined to no other network</source>
            <translation>未连接其他网络</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>保管人</translation>
        </message>
        <message>
            <source>Keeping and checking</source>
            <translation>保管与检查</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保存期限</translation>
        </message>
        <message>
            <source>Kept for years</source>
            <translation>长期保存</translation>
        </message>
        <message>
            <source>Kind of backup</source>
            <translation>备份方式</translation>
        </message>
        <message>
            <source>Kind of change</source>
            <translation>变更类别</translation>
        </message>
        <message>
            <source>Kind of device</source>
            <translation>设备类别</translation>
        </message>
        <message>
            <source>Kind of medium</source>
            <translation>介质类别</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签号</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>笔记本电脑</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近变更</translation>
        </message>
        <message>
            <source>Last used on</source>
            <translation>最近使用日期</translation>
        </message>
        <message>
            <source>Left empty it is the system of the scheme.</source>
            <translation>不填则取备份策略所属的系统。</translation>
        </message>
        <message>
            <source>Letters, digits, dots, hyphens, slashes and underscores only.</source>
            <translation>只能用字母、数字、点、连字符、斜线和下划线。</translation>
        </message>
        <message>
            <source>Level and reason</source>
            <translation>等级与理由</translation>
        </message>
        <message>
            <source>Level determined on</source>
            <translation>定级日期</translation>
        </message>
        <message>
            <source>Level determined under</source>
            <translation>定级审批</translation>
        </message>
        <message>
            <source>Level of the information</source>
            <translation>业务信息安全等级</translation>
        </message>
        <message>
            <source>Level of the service</source>
            <translation>系统服务安全等级</translation>
        </message>
        <message>
            <source>Log of data management (backups)</source>
            <translation>数据管理日志（备份记录）</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>遗失</translation>
        </message>
        <message>
            <source>MAC address</source>
            <translation>MAC 地址</translation>
        </message>
        <message>
            <source>Media kept for years are read back every twelve months.</source>
            <translation>长期保存的介质每十二个月读检一次。</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>介质名称</translation>
        </message>
        <message>
            <source>Melted or pulped</source>
            <translation>熔炼或化浆</translation>
        </message>
        <message>
            <source>Name the approval of the change that this backup goes before.</source>
            <translation>请写明此备份对应的变更审批。</translation>
        </message>
        <message>
            <source>Name the scheme that it follows, or the system that was backed up.</source>
            <translation>请写明所依据的备份策略，或被备份的系统。</translation>
        </message>
        <message>
            <source>Name the system, or the department, whose data is backed up.</source>
            <translation>请写明备份哪个系统或哪个股室的数据。</translation>
        </message>
        <message>
            <source>Names who sees to it</source>
            <translation>人员已明确</translation>
        </message>
        <message>
            <source>Needed from level 2 on.</source>
            <translation>二级及以上必填。</translation>
        </message>
        <message>
            <source>Neither classified nor in the isolated zone.</source>
            <translation>不涉密，也不在隔离区。</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Network access under</source>
            <translation>入网审批</translation>
        </message>
        <message>
            <source>Network device</source>
            <translation>网络设备</translation>
        </message>
        <message>
            <source>New IP address</source>
            <translation>新 IP 地址</translation>
        </message>
        <message>
            <source>New MAC address</source>
            <translation>新 MAC 地址</translation>
        </message>
        <message>
            <source>New operating system</source>
            <translation>新操作系统</translation>
        </message>
        <message>
            <source>New person in charge</source>
            <translation>新责任人</translation>
        </message>
        <message>
            <source>New place</source>
            <translation>新位置</translation>
        </message>
        <message>
            <source>Next full scan</source>
            <translation>下次全盘扫描</translation>
        </message>
        <message>
            <source>Next reading back</source>
            <translation>下次读检</translation>
        </message>
        <message>
            <source>No antivirus runs on this device.</source>
            <translation>该设备没有防病毒软件。</translation>
        </message>
        <message>
            <source>No good backup of %1 from the last %2 hours is recorded. Back up first, even in a hurry.</source>
            <translation>最近 %2 小时内没有%1的成功备份记录。再急也请先备份。</translation>
        </message>
        <message>
            <source>No good backup of %1 is recorded since the approval was signed. Back up, and record it.</source>
            <translation>审批签字之后没有%1的成功备份记录。请先备份并登记。</translation>
        </message>
        <message>
            <source>No good backup of this system ended before the work began. A backup that comes later does not count.</source>
            <translation>实施开始前没有完成该系统的备份；事后的备份不算。</translation>
        </message>
        <message>
            <source>No other device has it.</source>
            <translation>没有其他设备占用。</translation>
        </message>
        <message>
            <source>No other network, no way to the internet.</source>
            <translation>未连其他网络，也无互联网出口。</translation>
        </message>
        <message>
            <source>No personal or foreign device, unless stated</source>
            <translation>非私人或外来设备，或已说明</translation>
        </message>
        <message>
            <source>Nobody is named who answers for this device.</source>
            <translation>该设备没有责任人。</translation>
        </message>
        <message>
            <source>Not filed</source>
            <translation>未备案</translation>
        </message>
        <message>
            <source>Nothing leaves the house with its storage. Record that it was taken out or wiped.</source>
            <translation>存储部件不得随设备外送，请先登记拆除或清除。</translation>
        </message>
        <message>
            <source>Nothing of it has changed.</source>
            <translation>内容未变。</translation>
        </message>
        <message>
            <source>Number of the filing</source>
            <translation>备案号</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>会议纪要号</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>收据号</translation>
        </message>
        <message>
            <source>Occasion</source>
            <translation>备份缘由</translation>
        </message>
        <message>
            <source>Offline medium</source>
            <translation>离线介质</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>现场维修</translation>
        </message>
        <message>
            <source>Online copy on another machine</source>
            <translation>异机在线副本</translation>
        </message>
        <message>
            <source>Only admitted devices are in use. Apply for its admission; carrying that out puts it in use.</source>
            <translation>只有准入的设备才能使用。请申请准入，实施后自动转为在用。</translation>
        </message>
        <message>
            <source>Only what is filled in goes to the register.</source>
            <translation>填了的才写入台账。</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Opinion of the experts</source>
            <translation>专家评审意见</translation>
        </message>
        <message>
            <source>Optical disc</source>
            <translation>光盘</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>变更结果</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>外修中</translation>
        </message>
        <message>
            <source>Overwritten and destroyed</source>
            <translation>覆写后销毁</translation>
        </message>
        <message>
            <source>Patched on</source>
            <translation>补丁日期</translation>
        </message>
        <message>
            <source>Personal or foreign device</source>
            <translation>私人或外来设备</translation>
        </message>
        <message>
            <source>Place elsewhere</source>
            <translation>异地存放处</translation>
        </message>
        <message>
            <source>Place in the house</source>
            <translation>本地存放处</translation>
        </message>
        <message>
            <source>Place of destruction</source>
            <translation>销毁地点</translation>
        </message>
        <message>
            <source>Portable disk</source>
            <translation>移动硬盘</translation>
        </message>
        <message>
            <source>Printer or scanner</source>
            <translation>打印机、扫描仪</translation>
        </message>
        <message>
            <source>Protections on the device</source>
            <translation>防护措施</translation>
        </message>
        <message>
            <source>Read back on</source>
            <translation>读检日期</translation>
        </message>
        <message>
            <source>Read the medium back</source>
            <translation>读检介质</translation>
        </message>
        <message>
            <source>Reading this medium back was due on %1.</source>
            <translation>该介质应于 %1 读检。</translation>
        </message>
        <message>
            <source>Reason of the level</source>
            <translation>定级理由</translation>
        </message>
        <message>
            <source>Record emergency work</source>
            <translation>登记紧急实施</translation>
        </message>
        <message>
            <source>Record its return</source>
            <translation>登记取回</translation>
        </message>
        <message>
            <source>Record the backup</source>
            <translation>登记备份</translation>
        </message>
        <message>
            <source>Record the check</source>
            <translation>登记检查</translation>
        </message>
        <message>
            <source>Record the scan</source>
            <translation>登记扫描</translation>
        </message>
        <message>
            <source>Register of backup schemes</source>
            <translation>数据备份策略登记表</translation>
        </message>
        <message>
            <source>Register of connected devices</source>
            <translation>接入设备登记台账</translation>
        </message>
        <message>
            <source>Register of repairs</source>
            <translation>设备维修登记台账</translation>
        </message>
        <message>
            <source>Register of storage media</source>
            <translation>存储介质登记台账</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>登记日期</translation>
        </message>
        <message>
            <source>Repaired by</source>
            <translation>维修单位</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>Repairs on site under supervision, and what was sent out without its storage</source>
            <translation>现场监督下的维修，以及拆除存储后外送的设备</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>已报修</translation>
        </message>
        <message>
            <source>Retirement</source>
            <translation>报废</translation>
        </message>
        <message>
            <source>Rolled back</source>
            <translation>已回退</translation>
        </message>
        <message>
            <source>Room, cabinet</source>
            <translation>房间、柜号</translation>
        </message>
        <message>
            <source>Say what is backed up: configuration, source code, data or documents.</source>
            <translation>请写明备份内容：配置、源代码、数据或文档。</translation>
        </message>
        <message>
            <source>Say who took the storage out or wiped it, and on which day.</source>
            <translation>请写明由谁、哪一天拆除或清除存储部件。</translation>
        </message>
        <message>
            <source>Say whose device it is and why it may be connected at all.</source>
            <translation>请写明是谁的设备、为何可以接入。</translation>
        </message>
        <message>
            <source>Say why it could not wait for the signatures.</source>
            <translation>请写明为何来不及等签字。</translation>
        </message>
        <message>
            <source>Says how it is done</source>
            <translation>流程已写明</translation>
        </message>
        <message>
            <source>Says what is backed up how often, and where it lies</source>
            <translation>内容、周期与存放处已写明</translation>
        </message>
        <message>
            <source>Scan the device in full</source>
            <translation>全盘扫描设备</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>策略名称</translation>
        </message>
        <message>
            <source>Scheme still as it was signed</source>
            <translation>策略与签字时一致</translation>
        </message>
        <message>
            <source>Second witness</source>
            <translation>监销人二</translation>
        </message>
        <message>
            <source>Security device</source>
            <translation>安全设备</translation>
        </message>
        <message>
            <source>Sensitive or classified content lies on a medium that is not recorded as encrypted.</source>
            <translation>介质存有敏感或涉密内容，却未登记为加密。</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>送出日期</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>外送维修</translation>
        </message>
        <message>
            <source>Sent out under</source>
            <translation>外送审批</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Set when its application for the internet is carried out.</source>
            <translation>由互联网接入审批实施后写入。</translation>
        </message>
        <message>
            <source>Shredded</source>
            <translation>粉碎</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>源代码</translation>
        </message>
        <message>
            <source>Stands alone</source>
            <translation>单机</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>备岗人</translation>
        </message>
        <message>
            <source>Started at</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Statements or steps to run</source>
            <translation>拟执行的语句或步骤</translation>
        </message>
        <message>
            <source>Statements run</source>
            <translation>实际执行的语句</translation>
        </message>
        <message>
            <source>Steps, tools, how a failure is noticed, how it is restored.</source>
            <translation>步骤、工具、失败如何发现、如何恢复。</translation>
        </message>
        <message>
            <source>Still inside</source>
            <translation>未拆除</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储设备</translation>
        </message>
        <message>
            <source>Storage handled by</source>
            <translation>存储处理人</translation>
        </message>
        <message>
            <source>Storage handled on</source>
            <translation>存储处理日期</translation>
        </message>
        <message>
            <source>Storage media</source>
            <translation>存储介质</translation>
        </message>
        <message>
            <source>Storage taken out or wiped</source>
            <translation>存储部件已拆除或清除</translation>
        </message>
        <message>
            <source>Subnet mask</source>
            <translation>子网掩码</translation>
        </message>
        <message>
            <source>Supervisor named</source>
            <translation>已指定监督人</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>已拆除</translation>
        </message>
        <message>
            <source>Tape</source>
            <translation>磁带</translation>
        </message>
        <message>
            <source>The address is the gateway's own.</source>
            <translation>该地址是网关自身的地址。</translation>
        </message>
        <message>
            <source>The application does not say how the old state comes back. Withdraw it and apply anew.</source>
            <translation>申请没有写明如何回退，请撤回后重新申请。</translation>
        </message>
        <message>
            <source>The application lacks an address, mask or gateway. Withdraw it and apply anew.</source>
            <translation>申请缺少地址、掩码或网关，请撤回后重新申请。</translation>
        </message>
        <message>
            <source>The application says that the device is joined to another network too.</source>
            <translation>申请写明该设备同时连接其他网络。</translation>
        </message>
        <message>
            <source>The device handles state secrets: it joins no such network.</source>
            <translation>该设备处理国家秘密，不得接入此类网络。</translation>
        </message>
        <message>
            <source>The device has no storage.</source>
            <translation>设备没有存储部件。</translation>
        </message>
        <message>
            <source>The device is not in use yet. Its admission comes first.</source>
            <translation>设备尚未在用，请先办理准入。</translation>
        </message>
        <message>
            <source>The device may use the internet and has no antivirus.</source>
            <translation>设备可上互联网，却没有防病毒软件。</translation>
        </message>
        <message>
            <source>The device may use the internet and is not recorded as protected.</source>
            <translation>设备可上互联网，却未登记防护。</translation>
        </message>
        <message>
            <source>The device may use the internet; record that it goes through the unified exit.</source>
            <translation>设备可上互联网，请登记其经统一出口。</translation>
        </message>
        <message>
            <source>The device reaches the internet past the unified exit. Close that way.</source>
            <translation>设备绕过统一出口上互联网，请关闭该通道。</translation>
        </message>
        <message>
            <source>The device stands in the isolated zone: it joins no other network.</source>
            <translation>该设备在隔离区，不得接入其他网络。</translation>
        </message>
        <message>
            <source>The device was withdrawn or retired meanwhile. Withdraw this application.</source>
            <translation>其间该设备已作废或报废，请撤回此申请。</translation>
        </message>
        <message>
            <source>The full scan was due on %1.</source>
            <translation>应于 %1 全盘扫描。</translation>
        </message>
        <message>
            <source>The higher of the two (GB/T 22240).</source>
            <translation>取两者中较高者（GB/T 22240）。</translation>
        </message>
        <message>
            <source>The level of a system is the higher one of its information and its service.</source>
            <translation>系统等级取业务信息与系统服务两者中较高者。</translation>
        </message>
        <message>
            <source>The log of data management: what was backed up when, by whom, to where</source>
            <translation>数据管理日志：何时、何人备份了什么、存到哪里</translation>
        </message>
        <message>
            <source>The number that is stuck on it.</source>
            <translation>贴在介质上的编号。</translation>
        </message>
        <message>
            <source>The part or the setting, from what to what.</source>
            <translation>哪个部件或哪项设置，由什么改为什么。</translation>
        </message>
        <message>
            <source>The place elsewhere is the same as the one in the house.</source>
            <translation>异地存放处与本地相同。</translation>
        </message>
        <message>
            <source>The register calls it a personal or foreign device, the application does not. Mend the register, or withdraw this and apply anew.</source>
            <translation>台账登记为私人或外来设备，申请却没有写。请更正台账，或撤回后重新申请。</translation>
        </message>
        <message>
            <source>The register does not say that the device goes through the unified exit.</source>
            <translation>台账没有登记该设备经统一出口。</translation>
        </message>
        <message>
            <source>The register gives another way to the internet. Close it, and use the unified exit.</source>
            <translation>台账登记了其他互联网出口。请关闭，改用统一出口。</translation>
        </message>
        <message>
            <source>The register gives neither a MAC address nor a serial or asset number.</source>
            <translation>台账没有 MAC 地址，也没有序列号或资产编号。</translation>
        </message>
        <message>
            <source>The register gives the device a way to the internet. Close it first.</source>
            <translation>台账登记该设备有互联网出口，请先关闭。</translation>
        </message>
        <message>
            <source>The register gives the unified exit.</source>
            <translation>台账登记为统一出口。</translation>
        </message>
        <message>
            <source>The register knows no antivirus on this device.</source>
            <translation>台账没有登记防病毒软件。</translation>
        </message>
        <message>
            <source>The register knows no firewall or intrusion protection for this device.</source>
            <translation>台账没有登记防火墙或入侵防护。</translation>
        </message>
        <message>
            <source>The register knows no signed admission of this device. Apply for it first.</source>
            <translation>台账没有该设备的签字准入审批，请先申请。</translation>
        </message>
        <message>
            <source>The repair does not say that the storage was taken out or wiped.</source>
            <translation>维修记录没有写明存储部件已拆除或清除。</translation>
        </message>
        <message>
            <source>The repair does not say who handled the storage and when.</source>
            <translation>维修记录没有写明何人何时处理存储部件。</translation>
        </message>
        <message>
            <source>The repair names nobody who supervises it.</source>
            <translation>维修记录没有指定监督人。</translation>
        </message>
        <message>
            <source>The scheme backs up another system than this one.</source>
            <translation>该备份策略针对的是另一个系统。</translation>
        </message>
        <message>
            <source>The scheme does not say how it is done.</source>
            <translation>备份策略没有写明实施流程。</translation>
        </message>
        <message>
            <source>The scheme lacks: %1.</source>
            <translation>备份策略缺少：%1。</translation>
        </message>
        <message>
            <source>The scheme names nobody in charge, or nobody who stands in.</source>
            <translation>备份策略没有写明责任人或备岗人。</translation>
        </message>
        <message>
            <source>The scheme “%1” has ended.</source>
            <translation>备份策略“%1”已终止。</translation>
        </message>
        <message>
            <source>The system that runs on it, for servers and network devices.</source>
            <translation>服务器、网络设备所承载的系统。</translation>
        </message>
        <message>
            <source>The system's bounds, what it does and whom it serves.</source>
            <translation>系统边界、功能和服务对象。</translation>
        </message>
        <message>
            <source>The unified exit</source>
            <translation>统一出口</translation>
        </message>
        <message>
            <source>The values as they were, or where they are kept.</source>
            <translation>原值，或原值存放处。</translation>
        </message>
        <message>
            <source>The work began before its approval was signed.</source>
            <translation>实施早于审批签字。</translation>
        </message>
        <message>
            <source>The work ended before it began.</source>
            <translation>实施结束早于开始。</translation>
        </message>
        <message>
            <source>Their contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>This backup is not good. Find the cause and back up again.</source>
            <translation>此次备份不成功，请查明原因重新备份。</translation>
        </message>
        <message>
            <source>This day lies before the approval was signed.</source>
            <translation>此日期早于审批签字。</translation>
        </message>
        <message>
            <source>This medium is lost. Record the incident and report it.</source>
            <translation>该介质已遗失，请登记安全事件并上报。</translation>
        </message>
        <message>
            <source>This moment has not come yet.</source>
            <translation>此时刻还没有到。</translation>
        </message>
        <message>
            <source>This scheme is not filed with the security group yet. Apply for its filing.</source>
            <translation>该策略尚未向安全管理小组备案，请申请备案。</translation>
        </message>
        <message>
            <source>Through the unified exit</source>
            <translation>经统一出口</translation>
        </message>
        <message>
            <source>To</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Two witnesses are asked for, each another person than who destroys it.</source>
            <translation>须有两名监销人，且都不是销毁实施人。</translation>
        </message>
        <message>
            <source>USB stick</source>
            <translation>U 盘</translation>
        </message>
        <message>
            <source>Under repair</source>
            <translation>维修中</translation>
        </message>
        <message>
            <source>Virus scan on</source>
            <translation>病毒查杀日期</translation>
        </message>
        <message>
            <source>Way back planned</source>
            <translation>有回退方案</translation>
        </message>
        <message>
            <source>Way of destruction</source>
            <translation>销毁方式</translation>
        </message>
        <message>
            <source>Way to the internet</source>
            <translation>互联网出口</translation>
        </message>
        <message>
            <source>What is backed up how often, where it is kept, and who sees to it</source>
            <translation>备份什么、多久一次、存在哪里、由谁负责</translation>
        </message>
        <message>
            <source>What is changed</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>What is graded</source>
            <translation>定级对象</translation>
        </message>
        <message>
            <source>What is on it</source>
            <translation>存储内容</translation>
        </message>
        <message>
            <source>What is on it, and where that is kept now</source>
            <translation>存储内容及其现存处</translation>
        </message>
        <message>
            <source>What is repaired</source>
            <translation>维修对象</translation>
        </message>
        <message>
            <source>What is sent out, with which fault</source>
            <translation>外送设备与故障</translation>
        </message>
        <message>
            <source>What the scheme provides for</source>
            <translation>方案内容</translation>
        </message>
        <message>
            <source>What was done, result</source>
            <translation>维修内容与结果</translation>
        </message>
        <message>
            <source>What, how often, where</source>
            <translation>内容、周期、存放</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>存放情况</translation>
        </message>
        <message>
            <source>Where it is repaired</source>
            <translation>维修方式</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>安放位置</translation>
        </message>
        <message>
            <source>Which business network, for what work</source>
            <translation>接入哪个业务专网、用于什么工作</translation>
        </message>
        <message>
            <source>Which tables or files, which entries, how many.</source>
            <translation>涉及哪些表或文件、哪些记录、多少条。</translation>
        </message>
        <message>
            <source>Which work needs the internet</source>
            <translation>需要互联网的工作</translation>
        </message>
        <message>
            <source>Which work needs the network</source>
            <translation>需要入网的工作</translation>
        </message>
        <message>
            <source>Who takes it there</source>
            <translation>送修人</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>使用人</translation>
        </message>
        <message>
            <source>Who would be harmed by a failure, and how badly.</source>
            <translation>一旦受损，谁受侵害、程度如何。</translation>
        </message>
        <message>
            <source>Whoever stands in is somebody else.</source>
            <translation>备岗人须是另一个人。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Why it cannot be repaired on site</source>
            <translation>为何不能现场维修</translation>
        </message>
        <message>
            <source>Why it may be connected</source>
            <translation>可以接入的理由</translation>
        </message>
        <message>
            <source>Wiped</source>
            <translation>已清除</translation>
        </message>
        <message>
            <source>Work began</source>
            <translation>实施开始</translation>
        </message>
        <message>
            <source>Work ended</source>
            <translation>实施结束</translation>
        </message>
        <message>
            <source>Write-once</source>
            <translation>一次性写入</translation>
        </message>
        <message>
            <source>Written when a change of the equipment is carried out.</source>
            <translation>由设备变更审批实施后写入。</translation>
        </message>
        <message>
            <source>Written when the determination of its level is carried out.</source>
            <translation>由定级审批实施后写入。</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>backup scheme</source>
            <translation>备份策略</translation>
        </message>
        <message>
            <source>carried out before it was signed</source>
            <translation>先行实施</translation>
        </message>
        <message>
            <source>device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>介质</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>维修</translation>
        </message>
        <message>
            <source>signed late</source>
            <translation>逾期补签</translation>
        </message>
        <message>
            <source>“%1” is never carried out before it is signed.</source>
            <translation>“%1”必须先签字后实施。</translation>
        </message>
        <message>
            <source>“%1” was not passed: mend it before the device is put up for admission.</source>
            <translation>“%1”未通过，整改后再申请准入。</translation>
        </message>
        <message>
            <source>%1 after it was done last</source>
            <translation>上次完成后%1</translation>
        </message>
        <message>
            <source>%1 has been withdrawn, so it cannot be filed.</source>
            <translation>%1 已撤销，不能备案。</translation>
        </message>
        <message>
            <source>%1 has not been held yet, so it has found nothing.</source>
            <translation>%1 尚未实施，还没有发现的问题。</translation>
        </message>
        <message>
            <source>%1 is being written as the next version already. Go on there.</source>
            <translation>%1 已经是正在编写的下一版本，请在那里继续。</translation>
        </message>
        <message>
            <source>%1 is not in force: a new version begins with the one in force.</source>
            <translation>%1 不是现行版本：新版本须从现行版本开始。</translation>
        </message>
        <message>
            <source>%1, counted from %2</source>
            <translation>%1，自 %2 起算</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) with telephone.</source>
            <translation>
                <numerusform>%n 名联系人，均有电话。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s).</source>
            <translation>
                <numerusform>共 %n 步。</numerusform>
            </translation>
        </message>
        <message>
            <source>A contact lacks a name or a telephone number.</source>
            <translation>有联系人缺少姓名或电话。</translation>
        </message>
        <message>
            <source>A first version, the yearly revision, what a drill has shown.</source>
            <translation>首次编制、年度修订，或演练暴露的问题。</translation>
        </message>
        <message>
            <source>A plan cannot be filed before its approval was signed.</source>
            <translation>备案日期不能早于签批日期。</translation>
        </message>
        <message>
            <source>Approval form: filing of an emergency plan</source>
            <translation>应急预案备案审批表</translation>
        </message>
        <message>
            <source>Approvals decided and how long they waited</source>
            <translation>审批办结与等待时间</translation>
        </message>
        <message>
            <source>Discussed on</source>
            <translation>讨论日期</translation>
        </message>
        <message>
            <source>Discussed with</source>
            <translation>参加讨论的部门与人员</translation>
        </message>
        <message>
            <source>Drill of %1</source>
            <translation>%1应急演练</translation>
        </message>
        <message>
            <source>Drills planned and held</source>
            <translation>演练计划与实施</translation>
        </message>
        <message>
            <source>Duties by the month they were due in</source>
            <translation>各月到期事项完成情况</translation>
        </message>
        <message>
            <source>Emergency contacts present</source>
            <translation>已列应急联系人</translation>
        </message>
        <message>
            <source>Finding of drill %1</source>
            <translation>演练 %1 发现的问题</translation>
        </message>
        <message>
            <source>Findings made rectifications</source>
            <translation>问题已转为整改事项</translation>
        </message>
        <message>
            <source>First version.</source>
            <translation>首次编制。</translation>
        </message>
        <message>
            <source>Its text has not changed.</source>
            <translation>内容未变。</translation>
        </message>
        <message>
            <source>Late or entered late</source>
            <translation>逾期或补登</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>登记完成</translation>
        </message>
        <message>
            <source>Mean wait</source>
            <translation>平均等待</translation>
        </message>
        <message>
            <source>Met in time</source>
            <translation>按时完成</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>New version of %1</source>
            <translation>%1 的新版本</translation>
        </message>
        <message>
            <source>New version; %1 is superseded by it.</source>
            <translation>修订版，取代 %1。</translation>
        </message>
        <message>
            <source>Next year's drill plan</source>
            <translation>编制下年度演练计划</translation>
        </message>
        <message>
            <source>Nothing was stored: “%1” names %2, who has left. Name somebody in post.</source>
            <translation>未保存：“%1”的责任人%2已离岗，请指定在岗人员。</translation>
        </message>
        <message>
            <source>Nothing was stored: “%1” names nobody who mends it.</source>
            <translation>未保存：“%1”没有写明责任人。</translation>
        </message>
        <message>
            <source>Nothing was stored: “%1” names “%2”. %3</source>
            <translation>未保存：“%1”的责任人为“%2”。%3</translation>
        </message>
        <message>
            <source>Nothing was stored: “%1” says no day by which it is mended.</source>
            <translation>未保存：“%1”没有写明整改期限。</translation>
        </message>
        <message>
            <source>Open at the end of the month</source>
            <translation>月末未闭环</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Plan still as it was signed</source>
            <translation>预案与签批时一致</translation>
        </message>
        <message>
            <source>Rectifications opened and closed</source>
            <translation>整改事项新增与闭环</translation>
        </message>
        <message>
            <source>Register %1</source>
            <translation>登记%1</translation>
        </message>
        <message>
            <source>Say on which day it is counted from.</source>
            <translation>请写明从哪一天起算。</translation>
        </message>
        <message>
            <source>Say on which day it was done; a day to come cannot be it.</source>
            <translation>请写明哪一天完成，不能晚于今天。</translation>
        </message>
        <message>
            <source>Say what differs from the version before: it is what will be signed.</source>
            <translation>请写明与上一版本的不同：领导签的就是这些改动。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>请写明要做什么。</translation>
        </message>
        <message>
            <source>Say what the duty is about: the unit, or every system.</source>
            <translation>请写明适用范围：全单位，或每个系统。</translation>
        </message>
        <message>
            <source>Say which day it is.</source>
            <translation>请写明哪一天。</translation>
        </message>
        <message>
            <source>Say why it was missed: it stays on record with the reason.</source>
            <translation>请写明未完成的原因：它将连同原因留在记录里。</translation>
        </message>
        <message>
            <source>Say why the duty ends: an inspection will ask.</source>
            <translation>请写明为何取消：检查时会问到。</translation>
        </message>
        <message>
            <source>Say why the unit sets this duty so: an inspection will ask.</source>
            <translation>请写明本单位为何这样规定：检查时会问到。</translation>
        </message>
        <message>
            <source>Say why this day is special: the holiday's name.</source>
            <translation>请写明这一天的名称，如节日名。</translation>
        </message>
        <message>
            <source>Security duties of %1</source>
            <translation>%1安全工作日程</translation>
        </message>
        <message>
            <source>Security inspection</source>
            <translation>安全检查</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签批</translation>
        </message>
        <message>
            <source>Step %1 does not say who does what.</source>
            <translation>第 %1 步没有写明谁做什么。</translation>
        </message>
        <message>
            <source>Steps present</source>
            <translation>已写处置步骤</translation>
        </message>
        <message>
            <source>Systems named</source>
            <translation>已指明系统</translation>
        </message>
        <message>
            <source>The interval must be between 1 and 120.</source>
            <translation>间隔须在 1 到 120 之间。</translation>
        </message>
        <message>
            <source>The plan has no step.</source>
            <translation>预案没有处置步骤。</translation>
        </message>
        <message>
            <source>The plan names no system that it covers.</source>
            <translation>预案没有指明覆盖的系统。</translation>
        </message>
        <message>
            <source>The plan names nobody to be called.</source>
            <translation>预案没有应急联系人。</translation>
        </message>
        <message>
            <source>This duty has been answered meanwhile. Look at it again.</source>
            <translation>该事项已有人登记完成，请重新查看。</translation>
        </message>
        <message>
            <source>This duty has been changed meanwhile. Look at it again.</source>
            <translation>该规定已被改动，请重新查看。</translation>
        </message>
        <message>
            <source>This duty is answered in its record: open it and fill in the day there.</source>
            <translation>该事项在记录里登记：请打开记录填写日期。</translation>
        </message>
        <message>
            <source>This duty is not overdue yet, so it has not been missed.</source>
            <translation>该事项尚未逾期，不能按未完成处理。</translation>
        </message>
        <message>
            <source>To whom it was handed out</source>
            <translation>发放范围</translation>
        </message>
        <message>
            <source>Waits for a signature</source>
            <translation>等待签批</translation>
        </message>
        <message>
            <source>What differs from the version before</source>
            <translation>与上一版本的不同</translation>
        </message>
        <message>
            <source>Who holds a copy in hand, and where it hangs.</source>
            <translation>谁手里有、挂在哪里。</translation>
        </message>
        <message>
            <source>Why the plan is filed</source>
            <translation>备案事由</translation>
        </message>
        <message>
            <source>Yearly drill</source>
            <translation>年度应急演练</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>责任人 %1</translation>
        </message>
        <message>
            <source>duty done</source>
            <translation>登记事项完成</translation>
        </message>
        <message>
            <source>duty of the unit changed</source>
            <translation>修改本单位规定</translation>
        </message>
        <message numerus="yes">
            <source>every %n day(s)</source>
            <translation>
                <numerusform>每 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>每 %n 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n week(s)</source>
            <translation>
                <numerusform>每 %n 周</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n year(s)</source>
            <translation>
                <numerusform>每 %n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>every important system in service</source>
            <translation>每个在用的重要系统</translation>
        </message>
        <message>
            <source>every system in service</source>
            <translation>每个在用系统</translation>
        </message>
        <message>
            <source>missed duty explained</source>
            <translation>说明未完成事项</translation>
        </message>
        <message>
            <source>the unit as a whole</source>
            <translation>全单位</translation>
        </message>
        <message>
            <source>working day or holiday changed</source>
            <translation>修改工作日与节假日</translation>
        </message>
        <message>
            <source>“%1” has been superseded. File a new version of it.</source>
            <translation>“%1”已被取代，请备案新版本。</translation>
        </message>
        <message>
            <source>“%1” is in force already.</source>
            <translation>“%1”已是现行版本。</translation>
        </message>
        <message>
            <source>%1  Tel. %2</source>
            <translation>%1  电话 %2</translation>
        </message>
        <message>
            <source>then calls: %1</source>
            <translation>接着通知：%1</translation>
        </message>
        <message>
            <source>Call %1</source>
            <translation>呼叫 %1</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>第 %1 步</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>地点：%1</translation>
        </message>
        <message>
            <source>How: %1</source>
            <translation>做法：%1</translation>
        </message>
        <message>
            <source>Administrator A: %1</source>
            <translation>A 角：%1</translation>
        </message>
        <message>
            <source>Administrator B: %1</source>
            <translation>B 角：%1</translation>
        </message>
        <message>
            <source>Server: %1</source>
            <translation>服务器：%1</translation>
        </message>
        <message numerus="yes">
            <source>Back within %n minute(s)</source>
            <translation>
                <numerusform>须在 %n 分钟内恢复</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: not to be acted upon</source>
            <translation>%1：不得据此处置</translation>
        </message>
        <message>
            <source>(%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>mended by %1</source>
            <translation>责任人 %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>Opinion of the leader of the drill</source>
            <translation>演练总指挥意见</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Record of an emergency drill</source>
            <translation>应急演练记录表</translation>
        </message>
        <message>
            <source>Work plan of an emergency drill</source>
            <translation>应急演练工作方案</translation>
        </message>
        <message>
            <source>%1 has not been held yet: print its plan.</source>
            <translation>%1 尚未实施，请打印演练方案。</translation>
        </message>
        <message>
            <source>%1 (for %2 who is away, %3)</source>
            <translation>%1（代不在岗的%2签字，%3）</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>%1 does not hold this position, so it cannot be delegated.</source>
            <translation>%1不担任该职务，无从委托。</translation>
        </message>
        <message>
            <source>%1 does not wait for the owner of this key.</source>
            <translation>%1 不等这把钥匙的主人签字。</translation>
        </message>
        <message>
            <source>%1 does not wait for this step any more; its state is “%2”.</source>
            <translation>%1 已不在该环节，现处于“%2”。</translation>
        </message>
        <message>
            <source>%1 has left. End this delegation.</source>
            <translation>%1已离岗，请终止此委托。</translation>
        </message>
        <message>
            <source>%1 is another kind of paper (%2) than the one asked for (%3).</source>
            <translation>%1 是另一种文件（%2），需要的是 %3。</translation>
        </message>
        <message>
            <source>%1 is far too large to be a paper of Anguan.</source>
            <translation>%1 过大，不是安管的文件。</translation>
        </message>
        <message>
            <source>%1 is signed already.</source>
            <translation>%1 已签字。</translation>
        </message>
        <message>
            <source>%1 is withdrawn or ended, so it is not signed any more.</source>
            <translation>%1 已作废或终止，不再签字。</translation>
        </message>
        <message>
            <source>%1 was altered or cut short on its way. Nothing of it was used; ask for it again.</source>
            <translation>%1 在途中被改动或截断，内容一概未用，请重新索取。</translation>
        </message>
        <message>
            <source>%1 was made by a newer version of this program.</source>
            <translation>%1 由更新版本的程序生成。</translation>
        </message>
        <message>
            <source>%1: signed</source>
            <translation>%1：已签字</translation>
        </message>
        <message numerus="yes">
            <source>A delegation holds for at most %n day(s). Write a new one after that.</source>
            <translation>
                <numerusform>一次委托最长 %n 天，到期请另写。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A passphrase has at least %n character(s).</source>
            <translation>
                <numerusform>口令至少 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>委托</translation>
        </message>
        <message>
            <source>Delegations of signing</source>
            <translation>签字委托</translation>
        </message>
        <message>
            <source>Ended early on</source>
            <translation>提前终止日期</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>Head of the information centre</source>
            <translation>信息中心负责人</translation>
        </message>
        <message>
            <source>In the position of</source>
            <translation>所代职务</translation>
        </message>
        <message>
            <source>It is signed as it stands. End it, and write a new one.</source>
            <translation>已按现文签字。如需改动，请终止后另写一份。</translation>
        </message>
        <message>
            <source>Leader of the security group</source>
            <translation>安全管理小组组长</translation>
        </message>
        <message>
            <source>Needs a leader's login, and signs in their own name.</source>
            <translation>须有领导登录名，并以本人名义签字。</translation>
        </message>
        <message>
            <source>Nobody stands in for themselves. Name somebody else.</source>
            <translation>不能委托自己，请另选他人。</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>未签字</translation>
        </message>
        <message>
            <source>Only a leader signs away from the desk; %1 is none.</source>
            <translation>只有领导才能异地签字，%1不是领导。</translation>
        </message>
        <message>
            <source>Only whoever is away signs this delegation; that is not %1.</source>
            <translation>此委托只能由不在岗的本人签字，不是%1。</translation>
        </message>
        <message>
            <source>Register of delegations of signing</source>
            <translation>签字委托登记表</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签字</translation>
        </message>
        <message>
            <source>Signed at</source>
            <translation>签字时间</translation>
        </message>
        <message>
            <source>Signs this delegation, with a login of their own.</source>
            <translation>用本人登录名签署此委托。</translation>
        </message>
        <message>
            <source>The answer is for round %1 of %2, which is not the present one any more. Send the present one out.</source>
            <translation>答复针对 %2 第 %1 轮，已不是当前轮次。请重新带出当前一轮。</translation>
        </message>
        <message>
            <source>The clock of the other machine was wrong when this was signed (%1).</source>
            <translation>签字时那台机器的时钟不准（%1）。</translation>
        </message>
        <message>
            <source>The days of %1 are over.</source>
            <translation>%1 的委托期已过。</translation>
        </message>
        <message>
            <source>The delegation ends before it begins.</source>
            <translation>委托结束早于开始。</translation>
        </message>
        <message>
            <source>The key, name or role of %1 is not what it was when the paper left. Send it out again.</source>
            <translation>%1的密钥、姓名或角色与带出时不同，请重新带出。</translation>
        </message>
        <message>
            <source>The paper does not hold together: a digest or a signature in it is wrong. Nothing of it was used.</source>
            <translation>文件前后不符：其中的摘要或签名有误，内容一概未用。</translation>
        </message>
        <message>
            <source>This answer belongs to another vault. Take it in there.</source>
            <translation>此答复属于另一个保险库，请到那里收回。</translation>
        </message>
        <message>
            <source>This answer of %1 has been taken in already.</source>
            <translation>%1的这份答复已经收过。</translation>
        </message>
        <message>
            <source>This passphrase does not open %1.</source>
            <translation>该口令打不开 %1。</translation>
        </message>
        <message>
            <source>This version of the program does not know that kind of approval.</source>
            <translation>此版本的程序不认识这类审批。</translation>
        </message>
        <message>
            <source>Until day</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Who is away</source>
            <translation>委托人（不在岗）</translation>
        </message>
        <message>
            <source>Who signs for whom while somebody is away, signed by the absent person</source>
            <translation>谁不在岗时由谁代签，由委托人本人签署</translation>
        </message>
        <message>
            <source>Who signs instead</source>
            <translation>受托人（代签）</translation>
        </message>
        <message>
            <source>Why away</source>
            <translation>不在岗原因</translation>
        </message>
        <message>
            <source>delegation</source>
            <translation>委托</translation>
        </message>
        <message>
            <source>sent out for signing</source>
            <translation>带出签字</translation>
        </message>
        <message>
            <source>signing key exported</source>
            <translation>导出签名私钥</translation>
        </message>
        <message>
            <source>“%1” exists already and is left as it is.</source>
            <translation>“%1”已存在，保持原样。</translation>
        </message>
        <message>
            <source>%1
Reason: %2</source>
            <translation>%1
事由：%2</translation>
        </message>
        <message>
            <source>%1 of the year %2</source>
            <translation>%2 年%1</translation>
        </message>
        <message>
            <source>Blank form (%1). Once written by hand, scan it and attach it to the approval.</source>
            <translation>空白表（%1）。手写后请扫描，作为附件附到审批。</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>紧急变更</translation>
        </message>
        <message>
            <source>There is no kind of approval called “%1”. There are: %2.</source>
            <translation>没有“%1”这类审批。可用：%2。</translation>
        </message>
        <message>
            <source>A date like 2026-11-21.</source>
            <translation>日期，如 2026-11-21。</translation>
        </message>
        <message>
            <source>A line each: %1</source>
            <translation>每行一项：%1</translation>
        </message>
        <message>
            <source>A spreadsheet keeps %1 digits of a number and has rounded this one. Make the column text and write it again.</source>
            <translation>电子表格只保留数字的前 %1 位，这里的数已被舍入。请把该列设为文本格式后重新填写。</translation>
        </message>
        <message>
            <source>A time like 2026-11-21 16:02.</source>
            <translation>时间，如 2026-11-21 16:02。</translation>
        </message>
        <message>
            <source>A whole number from %1 to %2.</source>
            <translation>%1 至 %2 的整数。</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>整数。</translation>
        </message>
        <message>
            <source>A workbook holds at most %1 rows. Filter the list, or write a .csv file instead.</source>
            <translation>一个工作表最多 %1 行。请先筛选，或改为导出 .csv。</translation>
        </message>
        <message>
            <source>An address like 00:1a:2b:3c:4d:5e.</source>
            <translation>地址，如 00:1a:2b:3c:4d:5e。</translation>
        </message>
        <message>
            <source>An address like 10.0.0.1.</source>
            <translation>地址，如 10.0.0.1。</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>In %1.</source>
            <translation>单位：%1。</translation>
        </message>
        <message>
            <source>Leave it as it is; empty for a new one.</source>
            <translation>请勿改动；新增的记录留空。</translation>
        </message>
        <message>
            <source>Must be filled in.</source>
            <translation>必填。</translation>
        </message>
        <message>
            <source>Not one of the choices</source>
            <translation>不在可选项内</translation>
        </message>
        <message>
            <source>Number or exact name out of “%1”.</source>
            <translation>填“%1”中的编号或准确名称。</translation>
        </message>
        <message>
            <source>Numbers or exact names out of “%1”, apart by ; signs.</source>
            <translation>填“%1”中的编号或准确名称，多个用分号隔开。</translation>
        </message>
        <message>
            <source>One of the list.</source>
            <translation>从下拉列表中选。</translation>
        </message>
        <message>
            <source>Page &amp;P of &amp;N</source>
            <translation>第&amp;P页 共&amp;N页</translation>
        </message>
        <message>
            <source>Reading was stopped; nothing was stored.</source>
            <translation>读取已停止，没有存入任何内容。</translation>
        </message>
        <message>
            <source>Record %1: “%2” is no field of this register.</source>
            <translation>第 %1 条记录：“%2”不是本台账的栏目。</translation>
        </message>
        <message>
            <source>Row %1, column %2</source>
            <translation>第 %1 行第 %2 列</translation>
        </message>
        <message>
            <source>Row %1, column %2: %3</source>
            <translation>第 %1 行第 %2 列：%3</translation>
        </message>
        <message>
            <source>Row %1: “%2” is longer than the %3 characters that a cell of a workbook holds. Write a .csv or .json file instead.</source>
            <translation>第 %1 行的“%2”超过了工作表单元格能放下的 %3 个字符。请改为导出 .csv 或 .json。</translation>
        </message>
        <message>
            <source>The cell shows %1: its formula fails. Write the value instead.</source>
            <translation>单元格显示 %1，公式出错。请直接填写数值。</translation>
        </message>
        <message>
            <source>The export was stopped; nothing of it is left.</source>
            <translation>导出已停止，没有留下任何文件。</translation>
        </message>
        <message>
            <source>The file is a zip, but no workbook is in it.</source>
            <translation>这是一个 zip 压缩包，里面没有工作簿。</translation>
        </message>
        <message>
            <source>The file is no table of records in JSON, as this program exports it.</source>
            <translation>这不是本程序导出的 JSON 记录表。</translation>
        </message>
        <message>
            <source>The file name must end in .xlsx, .csv or .json.</source>
            <translation>文件名须以 .xlsx、.csv 或 .json 结尾。</translation>
        </message>
        <message>
            <source>The file name must end in .xlsx.</source>
            <translation>文件名须以 .xlsx 结尾。</translation>
        </message>
        <message>
            <source>The formula here was never worked out. Open the workbook in Excel or WPS, save it, and import it again.</source>
            <translation>这里的公式还没有算出结果。请用 Excel 或 WPS 打开并保存，再重新导入。</translation>
        </message>
        <message>
            <source>The headings stand here once more.</source>
            <translation>这里又出现了一遍表头。</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was stored.</source>
            <translation>导入已停止，没有存入任何内容。</translation>
        </message>
        <message>
            <source>The text of this cell is not in the workbook; it is damaged here.</source>
            <translation>工作簿里缺少这个单元格的文字，文件在此处已损坏。</translation>
        </message>
        <message>
            <source>The workbook defines words of its own (XML entities), which no spreadsheet program writes. It is not read.</source>
            <translation>工作簿里有自定义的 XML 实体，正常的表格软件不会写入这种内容，因此不予读取。</translation>
        </message>
        <message>
            <source>The workbook has a password. Save it without one, then import it.</source>
            <translation>工作簿设有密码。请取消密码后另存，再导入。</translation>
        </message>
        <message>
            <source>The workbook has more than %1 parts inside.</source>
            <translation>工作簿内部的部件超过 %1 个。</translation>
        </message>
        <message>
            <source>The workbook has no sheet %1.</source>
            <translation>工作簿没有第 %1 个工作表。</translation>
        </message>
        <message>
            <source>The workbook has no sheet with cells.</source>
            <translation>工作簿里没有可读的工作表。</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”. It has: %2.</source>
            <translation>工作簿没有名为“%1”的工作表。现有：%2。</translation>
        </message>
        <message>
            <source>The workbook holds more than %1 texts. Split it.</source>
            <translation>工作簿里的文字超过 %1 条，请拆分。</translation>
        </message>
        <message>
            <source>The workbook is cut short or damaged. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
            <translation>工作簿不完整或已损坏。请从来源处重新复制，或用 Excel、WPS 打开后另存。</translation>
        </message>
        <message>
            <source>This looks like a total, not like a record.</source>
            <translation>这一行像是合计，不像一条记录。</translation>
        </message>
        <message>
            <source>This looks like the foot of a printed table, not like a record.</source>
            <translation>这一行像是表尾，不像一条记录。</translation>
        </message>
        <message>
            <source>Unit: %1    Filled in on: %2</source>
            <translation>单位：%1    填报日期：%2</translation>
        </message>
        <message>
            <source>Why not imported</source>
            <translation>未导入原因</translation>
        </message>
        <message>
            <source>Words, at most %1 characters.</source>
            <translation>文字，不超过 %1 个字符。</translation>
        </message>
        <message>
            <source>Yes or no.</source>
            <translation>填是或否。</translation>
        </message>
        <message>
            <source>A table has at most %1 columns here.</source>
            <translation>表格最多 %1 列。</translation>
        </message>
        <message>
            <source>A table has at most %1 filled cells here. Split the file.</source>
            <translation>表格最多 %1 个有内容的单元格，请拆分文件。</translation>
        </message>
        <message>
            <source>A table has at most %1 rows here. Split the file.</source>
            <translation>表格最多 %1 行，请拆分文件。</translation>
        </message>
        <message>
            <source>The cell is longer than %1 characters.</source>
            <translation>单元格超过 %1 个字符。</translation>
        </message>
        <message>
            <source>The sheet goes on for more than %1 MB. Split the workbook.</source>
            <translation>工作表展开后超过 %1 MB，请拆分工作簿。</translation>
        </message>
        <message>
            <source>The workbook is cut short or damaged here. Copy it again from where it came, or open it in Excel or WPS and save it anew.</source>
            <translation>工作簿在此处中断或损坏。请从来源处重新复制，或用 Excel、WPS 打开后另存。</translation>
        </message>
        <message>
            <source>“%1” could not be written. Choose another folder or free some space, then try again.</source>
            <translation>“%1”没有写成。请换一个文件夹或腾出空间后再试。</translation>
        </message>
        <message>
            <source>“%1” has a password or is in the old .xls form. Open it in Excel or WPS and save it as .xlsx without a password.</source>
            <translation>“%1”设有密码，或是旧的 .xls 格式。请用 Excel 或 WPS 打开，不设密码另存为 .xlsx。</translation>
        </message>
        <message>
            <source>“%1” is a folder. Choose a table file.</source>
            <translation>“%1”是文件夹，请选择表格文件。</translation>
        </message>
        <message>
            <source>“%1” is no .xlsx workbook.</source>
            <translation>“%1”不是 .xlsx 工作簿。</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选条件</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Printing was stopped; nothing was printed.</source>
            <translation>打印已停止，没有印出任何内容。</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录数</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>输出为</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>纸质</translation>
        </message>
        <message>
            <source>%1 cannot be changed back: %2</source>
            <translation>%1 不能改回：%2</translation>
        </message>
        <message>
            <source>%1 is named by %2 %3.</source>
            <translation>%2 %3 引用了 %1。</translation>
        </message>
        <message>
            <source>%1 is withdrawn already.</source>
            <translation>%1 已经作废。</translation>
        </message>
        <message>
            <source>%1 was dealt with since, by %2: %3.</source>
            <translation>%1 之后又由%2处理过：%3。</translation>
        </message>
        <message>
            <source>%1: rows that were not imported</source>
            <translation>%1：未导入的行</translation>
        </message>
        <message>
            <source>Entry %1 of the journal is no import.</source>
            <translation>操作日志第 %1 条不是导入。</translation>
        </message>
        <message>
            <source>Mend the marked cells and import this workbook again; the last column may stay.</source>
            <translation>请改好标色的单元格后重新导入本文件，最后一列可以保留。</translation>
        </message>
        <message>
            <source>Taking the import back was stopped; everything is as it was.</source>
            <translation>撤销已停止，一切照旧。</translation>
        </message>
        <message numerus="yes">
            <source>The import was not taken back: %n of its records went on since. %1</source>
            <translation>
                <numerusform>导入没有撤销：其中 %n 条记录此后又有变动。%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The row is hidden in the workbook.</source>
            <translation>该行在工作簿中是隐藏的。</translation>
        </message>
        <message>
            <source>This file was imported already, on %1 by %2 (%3 new, %4 changed).</source>
            <translation>这个文件已由%2于 %1 导入过（新增 %3 条，修改 %4 条）。</translation>
        </message>
        <message>
            <source>This file was imported on %1 by %2 (%3 new, %4 changed), and taken back since.</source>
            <translation>这个文件曾由%2于 %1 导入（新增 %3 条，修改 %4 条），后已撤销。</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>这次导入已经撤销过。</translation>
        </message>
        <message>
            <source>import of %1 taken back</source>
            <translation>撤销导入：%1</translation>
        </message>
        <message>
            <source>import taken back</source>
            <translation>撤销导入</translation>
        </message>
        <message>
            <source>Mended and closed</source>
            <translation>已闭环</translation>
        </message>
        <message>
            <source>Still to be held</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Drills planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>%1 (not imported)</source>
            <translation>%1（不导入）</translation>
        </message>
        <message>
            <source>The block is too large to be pasted. Save it as a file and import that.</source>
            <translation>内容太大，不能粘贴。请存成文件再导入。</translation>
        </message>
        <message>
            <source>The clipboard holds no table.</source>
            <translation>剪贴板里没有表格。</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>没有变化</translation>
        </message>
        <message>
            <source>changes the record</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>待检查</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>略过</translation>
        </message>
        <message>
            <source>to be mended</source>
            <translation>有误</translation>
        </message>
        <message>
            <source>column %1 without a heading</source>
            <translation>没有表头的 %1 列</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>Access</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>应急</translation>
        </message>
        <message>
            <source>Devices and backups</source>
            <translation>设备与备份</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Waiting for %1</source>
            <translation>等 %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Carry out and record</source>
            <translation>实施与记录</translation>
        </message>
        <message>
            <source>after approval</source>
            <translation>批准之后</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>已实施</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>security officer</source>
            <translation>安全管理员</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>%1 Key %2, content digest %3.</source>
            <translation>%1密钥 %2，内容摘要 %3。</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>签名有效</translation>
        </message>
        <message>
            <source>Valid, key replaced since</source>
            <translation>有效，密钥已更换</translation>
        </message>
        <message>
            <source>Signature NOT valid</source>
            <translation>签名无效</translation>
        </message>
        <message>
            <source>(not filled in)</source>
            <translation>（未填）</translation>
        </message>
        <message>
            <source>Changed since round %1</source>
            <translation>与第 %1 轮相比的改动</translation>
        </message>
        <message>
            <source>Nothing: it was submitted again as it was.</source>
            <translation>没有改动，原样再次送签。</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Rounds and answers</source>
            <translation>各轮意见</translation>
        </message>
        <message>
            <source>Round %1 · submitted %2 · content digest %3</source>
            <translation>第 %1 轮 · %2 送签 · 内容摘要 %3</translation>
        </message>
        <message>
            <source>No answer yet.</source>
            <translation>还没有人签字。</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Printed %1 by %2</source>
            <translation>打印 %1 %2</translation>
        </message>
        <message>
            <source>Journal entry %1, chain head %2</source>
            <translation>日志第 %1 条 链头 %2</translation>
        </message>
        <message>
            <source>Digest of the content SM3 %1 (printing the same content again gives the same digest)</source>
            <translation>内容摘要 SM3 %1（同一内容再次打印，摘要相同）</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页　共 %2 页</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>编号：%1</translation>
        </message>
        <message>
            <source>(cont.)</source>
            <translation>（续）</translation>
        </message>
        <message>
            <source>Signature: %1</source>
            <translation>签字：%1</translation>
        </message>
        <message>
            <source>Date: ____________</source>
            <translation>年　　月　　日</translation>
        </message>
        <message>
            <source>(seal)</source>
            <translation>（盖章处）</translation>
        </message>
        <message>
            <source>The PDF could not be written to “%1”: %2. Choose another folder or free some space, then try again.</source>
            <translation>PDF 没有存到“%1”：%2。请换一个文件夹或腾出空间后再试。</translation>
        </message>
        <message>
            <source>the pages could not be painted</source>
            <translation>页面画不出来</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message numerus="yes">
            <source>Columns not printed here: %1 and %n more</source>
            <translation>
                <numerusform>未列印的栏目：%1 等，另 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns not printed here: %1</source>
            <translation>未列印的栏目：%1</translation>
        </message>
        <message>
            <source>Unit (seal): %1</source>
            <translation>单位（盖章）：%1</translation>
        </message>
        <message>
            <source>Filled in on: %1</source>
            <translation>填报日期：%1</translation>
        </message>
        <message>
            <source>(over)</source>
            <translation>转下页</translation>
        </message>
        <message>
            <source>Blank from here on</source>
            <translation>以下空白</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>不对应</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Deputy in charge</source>
            <translation>分管领导</translation>
        </message>
        <message>
            <source>Head of unit</source>
            <translation>单位主要负责人</translation>
        </message>
        <message>
            <source>Information-centre head</source>
            <translation>信息中心负责人</translation>
        </message>
        <message>
            <source>Head of a department</source>
            <translation>股室负责人</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>显示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Open another vault …</source>
            <translation>打开其他保险库(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;New vault …</source>
            <translation>新建保险库(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Back up now …</source>
            <translation>立即备份(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>锁定(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search everything</source>
            <translation>查找全部台账(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>下一窗格(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>修改(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Filter row</source>
            <translation>筛选行(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>缩小(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Usual size</source>
            <translation>原始大小(&amp;U)</translation>
        </message>
        <message>
            <source>L&amp;ight</source>
            <translation>浅色(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>High &amp;contrast</source>
            <translation>高对比度(&amp;C)</translation>
        </message>
        <message>
            <source>C&amp;hinese (中文)</source>
            <translation>中文(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>英文 English(&amp;E)</translation>
        </message>
        <message>
            <source>All &amp;commands</source>
            <translation>全部命令(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Anguan</source>
            <translation>关于安管(&amp;A)</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>保险库已锁定。</translation>
        </message>
        <message>
            <source>Your role may not %1.</source>
            <translation>您的角色不能%1。</translation>
        </message>
        <message>
            <source>Your role has no access to that page.</source>
            <translation>您的角色不能查看该页。</translation>
        </message>
        <message>
            <source>SM4 · sealed</source>
            <translation>国密 SM4 · 已封存</translation>
        </message>
        <message>
            <source>AES-256 · sealed</source>
            <translation>AES-256 · 已封存</translation>
        </message>
        <message>
            <source>Journal %1 entries · head %2</source>
            <translation>日志 %1 条 · 链头 %2</translation>
        </message>
        <message>
            <source>Last backup %1, verified</source>
            <translation>上次备份 %1，已核验</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>退一步</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>清除全部筛选</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>About Anguan</source>
            <translation>关于安管</translation>
        </message>
        <message>
            <source>Anguan</source>
            <translation>安管 Anguan</translation>
        </message>
        <message>
            <source>Version %1. The desk of a department's security officer: registers, approvals and paper in one sealed file.
Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
            <translation>版本 %1。单位安全管理员的工作台：台账、审批和打印件，全在一个封存的文件里。
自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布，不附任何担保。</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>核查</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>操作日志</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Not backed up yet</source>
            <translation>还没有备份过</translation>
        </message>
        <message>
            <source>Print and export</source>
            <translation>打印与导出</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未到</translation>
        </message>
        <message>
            <source>Access matrix</source>
            <translation>权限矩阵</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 / %2 decided</source>
            <translation>已定 %1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Access reviews</source>
            <translation>权限复核</translation>
        </message>
        <message>
            <source>%1 is now due on %2.</source>
            <translation>%1 的期限改为 %2。</translation>
        </message>
        <message>
            <source>Apply for filing</source>
            <translation>申请备案</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>对比版本</translation>
        </message>
        <message>
            <source>Drill stopwatch</source>
            <translation>演练计时</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>延期…</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现的问题</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <source>Plan a drill</source>
            <translation>安排演练</translation>
        </message>
        <message>
            <source>Record the re-check</source>
            <translation>登记复查</translation>
        </message>
        <message>
            <source>Record what was done</source>
            <translation>登记整改情况</translation>
        </message>
        <message>
            <source>Start the drill</source>
            <translation>开始演练</translation>
        </message>
        <message>
            <source>Versions of a plan</source>
            <translation>预案版本对比</translation>
        </message>
        <message>
            <source>An extension needs a day and a reason.</source>
            <translation>延期要写明日期和理由。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>还有 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>waits %n day(s)</source>
            <translation>
                <numerusform>已等 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>since today</source>
            <translation>今天送签</translation>
        </message>
        <message>
            <source>done late</source>
            <translation>逾期后办</translation>
        </message>
        <message>
            <source>entered late</source>
            <translation>迟登记</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已办</translation>
        </message>
        <message>
            <source>due %1, done %2</source>
            <translation>期限 %1，%2 办结</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>due %1, a day off: by %2</source>
            <translation>期限 %1 为休息日，顺延至 %2</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Within 7 days</source>
            <translation>7 天内</translation>
        </message>
        <message>
            <source>Within 30 days</source>
            <translation>30 天内</translation>
        </message>
        <message>
            <source>Waiting for a signature</source>
            <translation>等签字</translation>
        </message>
        <message>
            <source>Recently done</source>
            <translation>近期已办</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Say on which day it was done.</source>
            <translation>请写明哪天办的。</translation>
        </message>
        <message>
            <source>Year of drills</source>
            <translation>年度演练</translation>
        </message>
        <message>
            <source>See all rights</source>
            <translation>查看全部权限</translation>
        </message>
        <message>
            <source>See who can</source>
            <translation>查看谁能进入</translation>
        </message>
        <message>
            <source>Start leaving</source>
            <translation>办理离岗</translation>
        </message>
        <message>
            <source>Start a transfer</source>
            <translation>办理调岗</translation>
        </message>
        <message>
            <source>Open the handover</source>
            <translation>打开交接单</translation>
        </message>
        <message>
            <source>Review the accounts</source>
            <translation>复核账号</translation>
        </message>
        <message>
            <source>Laying out the pages</source>
            <translation>正在排版</translation>
        </message>
        <message>
            <source>Saving was stopped; no file was written.</source>
            <translation>保存已停止，没有写出文件。</translation>
        </message>
        <message>
            <source>&amp;Guide to this page</source>
            <translation>本页说明(&amp;G)</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) overdue</source>
            <translation>
                <numerusform>逾期 %n 年</numerusform>
            </translation>
        </message>
        <message>
            <source>The PDF has a password. Open it with another program.</source>
            <translation>这份 PDF 设有密码，请用其他程序打开。</translation>
        </message>
        <message>
            <source>The file cannot be shown here: it is damaged or of another kind. Open it with another program or save a copy.</source>
            <translation>这个文件无法在这里显示：文件已损坏或不是这种类型。请用其他程序打开，或另存副本。</translation>
        </message>
        <message>
            <source>The picture is too large to be shown here. Save a copy.</source>
            <translation>图片太大，无法在这里显示，请另存副本。</translation>
        </message>
        <message>
            <source>There is no safe place for the copy: %1 cannot be made. Save a copy instead.</source>
            <translation>没有安全的位置存放副本：无法建立 %1。请改为另存副本。</translation>
        </message>
        <message>
            <source>This computer has no program for “%1”. Save a copy instead.</source>
            <translation>这台电脑没有能打开“%1”的程序，请改为另存副本。</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2.</source>
            <translation>“%1”没有写成：%2。</translation>
        </message>
        <message>
            <source>“%1” could run as a program and is not opened from here. Save a copy and have it looked at first.</source>
            <translation>“%1”可能会作为程序运行，不能从这里打开。请另存副本，检查后再用。</translation>
        </message>
    </context>
</TS>
