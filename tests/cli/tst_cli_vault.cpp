// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/temporaryvault.h"

#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTest>

using namespace anguan;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// The verbs on a small vault of their own, with quick password work.
class TestCliVault : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void createPrintsTheRecoveryKeyOnce();
    void wrongPeopleAreKeptOut_data();
    void wrongPeopleAreKeptOut();
    void aGuesserWaits();
    void aVaultInUseIsRefused();
    void aCutFileIsDamaged_data();
    void aCutFileIsDamaged();
    void aFlippedByteIsFound_data();
    void aFlippedByteIsFound();
    void verifySaysWhatItCounted();
    void importOfChineseExcel_data();
    void importOfChineseExcel();
    void badTablesStoreNothing_data();
    void badTablesStoreNothing();
    void aDryRunStoresNothing();
    void listConditions_data();
    void listConditions();
    void showHistoryAndPast();
    void exportThenImportChangesNothing();
    void workbooksOutAndIn();
    void unwritableTargets_data();
    void unwritableTargets();
    void printedFormsAreChinesePdf();
    void dueSaysWhatIsLate();
    void backupAndRestore();
    void passwdChangesThePassword();
    void rekeyDropsTheOthers();

private:
    QString file(const char *name) const { return m_vault->folder() + QLatin1Char('/') + latin(name); }
    Program::Run call(const QString &words) const
    {
        QStringList list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString &word : list) {
            if (word == QLatin1String("V"))
                word = m_vault->path();
        }
        return m_program->with(TemporaryVault::password, list);
    }
    void fillSystems();

    std::unique_ptr<TemporaryVault> m_vault;
    std::unique_ptr<Program> m_program;
};

void TestCliVault::init()
{
    m_vault = std::make_unique<TemporaryVault>();
    m_vault->addEverybody();
    m_vault->lock();
    m_program = std::make_unique<Program>();
}

void TestCliVault::cleanup()
{
    m_vault.reset();
    m_program.reset();
}

/// One department, two people and three systems, through the verb that a user would take.
void TestCliVault::fillSystems()
{
    QVERIFY(write(file("dep.csv"),
                  QStringLiteral("name,kind\n信息中心,centre\n执法监察大队,affiliate\n").toUtf8()));
    QCOMPARE(call(QStringLiteral("import V departments %1").arg(file("dep.csv"))).code, 0);
    QVERIFY(write(file("per.csv"), QStringLiteral("name,department,post,state\n陈立,信息中心,staff,active\n"
                                                  "吴晓峰,信息中心,staff,active\n")
                                       .toUtf8()));
    QCOMPARE(call(QStringLiteral("import V people %1").arg(file("per.csv"))).code, 0);
    QVERIFY(write(file("sys.csv"), QStringLiteral("系统名称,责任股室,重要程度,等级,网络区域,管理员 A\n"
                                                  "不动产登记系统,信息中心,重要,三级,业务内网,陈立\n"
                                                  "执法监察移动端,执法监察大队,一般,二级,互联网,吴晓峰\n"
                                                  "村庄规划管理系统,信息中心,一般,一级,业务内网,吴晓峰\n")
                                       .toUtf8()));
    const Program::Run run = call(QStringLiteral("import V systems %1").arg(file("sys.csv")));
    QVERIFY2(run.code == 0, run.told().constData());
}

void TestCliVault::createPrintsTheRecoveryKeyOnce()
{
    const QString path = file("new.anguan");
    const QStringList words{latin("create"),  path,
                            latin("--unit"),  QStringLiteral("云溪县自然资源局"),
                            latin("--login"), latin("officer"),
                            latin("--suite"), latin("intl")};
    const Program::Run run = m_program->with(QStringLiteral("Fresh-2026-anguan"), words);
    QVERIFY2(run.code == 0, run.told().constData());
    const QString key = run.out.trimmed().split(QLatin1Char('\n')).last().trimmed();
    QVERIFY2(key.count(QLatin1Char('-')) >= 4, qPrintable(key));
    QFile sealed(path);
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QVERIFY(!sealed.readAll().contains(key.toUtf8()));
    QCOMPARE(m_program->with(QStringLiteral("Fresh-2026-anguan"), {latin("verify"), path}).code, 0);
    QCOMPARE(m_program->with(QStringLiteral("Fresh-2026-anguan"), words).code, 6); // never overwritten
}

void TestCliVault::wrongPeopleAreKeptOut_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("password");
    const QString right = TemporaryVault::password;
    QTest::newRow("wrong password") << "list V systems"
                                    << "Wrong-2026-anguan";
    QTest::newRow("half a password") << "list V systems" << right.left(8);
    QTest::newRow("unknown login") << "list V systems --login nobody" << right;
    QTest::newRow("an auditor may not import") << "import V systems /etc/hostname --login auditor" << right;
    QTest::newRow("an auditor may not rekey") << "rekey V --login auditor" << right;
    QTest::newRow("an operator may not make a new vault key") << "rekey V --login operator" << right;
}

void TestCliVault::wrongPeopleAreKeptOut()
{
    QFETCH(QString, words);
    QFETCH(QString, password);
    QStringList list = words.split(QLatin1Char(' '));
    list.replace(list.indexOf(QStringLiteral("V")), m_vault->path());
    const Program::Run run = m_program->with(password, list);
    QVERIFY2(run.code == 3, run.told().constData());
    QVERIFY(run.out.isEmpty());
}

void TestCliVault::aGuesserWaits()
{
    const QStringList words{latin("list"), m_vault->path(), latin("systems")};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_program->with(QStringLiteral("Wrong-%1-anguan").arg(i), words).code, 3);
    // Even the right one is not looked at before the wait is over.
    QCOMPARE(m_program->with(TemporaryVault::password, words).code, 3);
}

void TestCliVault::aVaultInUseIsRefused()
{
    m_vault->unlockAs(latin("officer"));
    const Program::Run run = call(QStringLiteral("list V systems"));
    QVERIFY2(run.code == 5, run.told().constData());
    m_vault->lock();
    QCOMPARE(call(QStringLiteral("list V systems")).code, 0);
}

void TestCliVault::aCutFileIsDamaged_data()
{
    QTest::addColumn<int>("keepPercent");
    QTest::newRow("nothing left") << 0;
    QTest::newRow("within the header") << 1;
    QTest::newRow("a third") << 33;
    QTest::newRow("half") << 50;
    QTest::newRow("nearly all") << 99;
}

void TestCliVault::aCutFileIsDamaged()
{
    QFETCH(int, keepPercent);
    QFile sealed(m_vault->path());
    QVERIFY(sealed.resize(sealed.size() * keepPercent / 100));
    const Program::Run run = call(QStringLiteral("verify V"));
    QVERIFY2(run.code == 4, run.told().constData());
}

void TestCliVault::aFlippedByteIsFound_data()
{
    QTest::addColumn<double>("where");
    for (const int percent : {30, 45, 60, 75, 90})
        QTest::addRow("at %d percent of the file", percent) << percent / 100.0;
}

void TestCliVault::aFlippedByteIsFound()
{
    QFETCH(double, where);
    fillSystems();
    QFile sealed(m_vault->path());
    QVERIFY(sealed.open(QIODevice::ReadWrite));
    const qint64 offset = qint64(double(sealed.size()) * where);
    char byte = 0;
    QVERIFY(sealed.seek(offset) && sealed.getChar(&byte));
    QVERIFY(sealed.seek(offset) && sealed.putChar(char(byte ^ 0x10)));
    sealed.close();
    const Program::Run run = call(QStringLiteral("verify V"));
    QVERIFY2(run.code == 4, run.told().constData());
    // Sectors are counted from the end of the header area.
    const QString sector = QString::number((offset - 16384) / 4096 + 1);
    QVERIFY2((run.out + run.err).contains(sector), (sector.toUtf8() + ' ' + run.told()).constData());
}

void TestCliVault::verifySaysWhatItCounted()
{
    fillSystems();
    const Program::Run run = call(QStringLiteral("verify V --json"));
    QVERIFY2(run.code == 0, run.told().constData());
    const QJsonObject report = run.object();
    QVERIFY(report.value(latin("sectors")).toInt() > 10);
    QCOMPARE(report.value(latin("records")).toInt(), 7);
    QVERIFY(report.value(latin("journal_entries")).toInt() >= 7);
    QVERIFY(report.value(latin("damage")).toArray().isEmpty());
}

void TestCliVault::importOfChineseExcel_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << "UTF-8";
    QTest::newRow("GB18030") << "GB18030";
}

void TestCliVault::importOfChineseExcel()
{
    QFETCH(QString, encoding);
    const QString table = QStringLiteral("股室名称,类别\n国土空间规划股,内设股室\n不动产登记中心,所属单位\n");
    QStringEncoder encoder(encoding.toUtf8().constData());
    QVERIFY(encoder.isValid());
    const QByteArray bytes = encoder(table);
    QVERIFY(write(file("table.csv"), bytes));
    const Program::Run run = call(QStringLiteral("import V departments %1").arg(file("table.csv")));
    QVERIFY2(run.code == 0, run.told().constData());
    QVERIFY2(run.out.contains(encoding), run.told().constData());
    const QJsonArray rows = call(QStringLiteral("list V departments --json")).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(latin("values")).toObject().value(latin("name")).toString(),
             QStringLiteral("国土空间规划股"));
    QCOMPARE(rows.at(1).toObject().value(latin("values")).toObject().value(latin("kind")).toString(),
             latin("affiliate"));
}

void TestCliVault::badTablesStoreNothing_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("said");
    QTest::newRow("a missing column") << QByteArray("kind\ncentre\n") << QString();
    QTest::newRow("an unknown column") << QByteArray("name,dance\nA,B\n") << "dance";
    QTest::newRow("a wrong choice in row 3") << QByteArray("name,kind\nA,centre\nB,castle\n") << "3";
    QTest::newRow("an open quote") << QByteArray("name,kind\n\"A,centre\n") << QString();
    QTest::newRow("a NUL byte") << QByteArray("name,kind\nA\0B,centre\n", 24) << QString();
    QTest::newRow("a million columns") << QByteArray(1'000'000, ',') << QString();
    QTest::newRow("twice the same name") << QByteArray("name,kind\nA,centre\nA,centre\n") << "3";
    QTest::newRow("nothing at all") << QByteArray() << QString();
}

void TestCliVault::badTablesStoreNothing()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, said);
    QVERIFY(write(file("table.csv"), table));
    const Program::Run run = call(QStringLiteral("import V departments %1").arg(file("table.csv")));
    QVERIFY2(run.code == 7, run.told().constData());
    QVERIFY2(run.err.contains(said), run.told().constData());
    QCOMPARE(call(QStringLiteral("list V departments --json")).array().size(), 0);
}

void TestCliVault::aDryRunStoresNothing()
{
    QVERIFY(write(file("table.csv"), QByteArray("name,kind\nA,centre\n")));
    QCOMPARE(call(QStringLiteral("import V departments %1 --dry-run").arg(file("table.csv"))).code, 0);
    QCOMPARE(call(QStringLiteral("list V departments --json")).array().size(), 0);
}

void TestCliVault::listConditions_data()
{
    QTest::addColumn<QStringList>("conditions");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << QStringList{} << 3;
    QTest::newRow("by the id of a choice")
        << QStringList{QStringLiteral("--where=importance=important")} << 1;
    QTest::newRow("in Chinese") << QStringList{QStringLiteral("--where=重要程度=重要")} << 1;
    QTest::newRow("in English") << QStringList{QStringLiteral("--where=Importance=Ordinary")} << 2;
    QTest::newRow("at least") << QStringList{QStringLiteral("--where=protection_level>=2")} << 2;
    QTest::newRow("at most") << QStringList{QStringLiteral("--where=protection_level<=1")} << 1;
    QTest::newRow("contains") << QStringList{QStringLiteral("--where=系统名称~登记")} << 1;
    QTest::newRow("contains, by initials") << QStringList{QStringLiteral("--where=name~bdc")} << 1;
    QTest::newRow("two at once") << QStringList{QStringLiteral("--where=protection_level>=2"),
                                                QStringLiteral("--where=network_zone=internet")}
                                 << 1;
    QTest::newRow("empty") << QStringList{QStringLiteral("--where=administrator_b=")} << 3;
    QTest::newRow("a reference by what it shows")
        << QStringList{QStringLiteral("--where=administrator_a=吴晓峰")} << 2;
    QTest::newRow("search") << QStringList{QStringLiteral("--search"), QStringLiteral("监察")} << 1;
    QTest::newRow("search that finds nothing")
        << QStringList{QStringLiteral("--search"), QStringLiteral("舞蹈")} << 0;
}

void TestCliVault::listConditions()
{
    QFETCH(QStringList, conditions);
    QFETCH(int, rows);
    fillSystems();
    const Program::Run run = m_program->with(
        TemporaryVault::password,
        QStringList{latin("list"), m_vault->path(), latin("systems"), latin("--json")} + conditions);
    QVERIFY2(run.code == 0, run.told().constData());
    QCOMPARE(run.array().size(), rows);
}

void TestCliVault::showHistoryAndPast()
{
    fillSystems();
    const QString number = call(QStringLiteral("list V systems --json"))
                               .array()
                               .at(0)
                               .toObject()
                               .value(latin("number"))
                               .toString();
    QVERIFY(write(file("again.csv"), QStringLiteral("number,rto_hours\n%1,4\n").arg(number).toUtf8()));
    QCOMPARE(call(QStringLiteral("import V systems %1 --update").arg(file("again.csv"))).code, 0);
    const QJsonObject shown = call(QStringLiteral("show V %1 --history --json").arg(number)).object();
    QCOMPARE(shown.value(latin("values")).toObject().value(latin("rto_hours")).toInt(), 4);
    const QJsonArray history = shown.value(latin("history")).toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.at(0)
                 .toObject()
                 .value(latin("fields"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(latin("field"))
                 .toString(),
             latin("rto_hours"));
    QVERIFY(call(QStringLiteral("show V %1 --as-of 今天").arg(number)).code == 0);
    QCOMPARE(call(QStringLiteral("show V %1 --as-of 2001-01-01").arg(number)).code, 7);
    QCOMPARE(call(QStringLiteral("show V %1 --as-of 2026-02-30").arg(number)).code, 2);
    QCOMPARE(call(QStringLiteral("show V SYS-1999-0001")).code, 7);
}

void TestCliVault::exportThenImportChangesNothing()
{
    fillSystems();
    const QString table = file("out.csv");
    QCOMPARE(call(QStringLiteral("export V systems --to %1").arg(table)).code, 0);
    QFile written(table);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("\xEF\xBB\xBF"));
    const QJsonArray before = call(QStringLiteral("list V systems --json")).array();
    const Program::Run again = call(QStringLiteral("import V systems %1 --update").arg(table));
    QVERIFY2(again.code == 0, again.told().constData());
    QCOMPARE(call(QStringLiteral("list V systems --json")).array(), before);
    QCOMPARE(call(QStringLiteral("export V systems --to %1").arg(file("out.json"))).code, 0);
    QFile json(file("out.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains(QStringLiteral("不动产登记系统").toUtf8()));
    QCOMPARE(call(QStringLiteral("import V systems %1 --update").arg(file("out.json"))).code, 0);
    QCOMPARE(call(QStringLiteral("list V systems --json")).array(), before);
}

void TestCliVault::workbooksOutAndIn()
{
    fillSystems();
    const QJsonArray before = call(QStringLiteral("list V systems --json")).array();
    for (const QString &how : {QString(), QStringLiteral("--filled")}) {
        const QString book = file(how.isEmpty() ? "out.xlsx" : "filled.xlsx");
        QCOMPARE(call(QStringLiteral("export V systems --to %1 %2").arg(book, how).trimmed()).code, 0);
        const Program::Run again = call(QStringLiteral("import V systems %1 --update --sheet 1").arg(book));
        QVERIFY2(again.code == 0, again.told().constData());
        QCOMPARE(call(QStringLiteral("list V systems --json")).array(), before);
        QCOMPARE(call(QStringLiteral("import V systems %1 --update --sheet none").arg(book)).code, 2);
    }
    // An empty template has headings and no rows.
    const QString empty = file("template.xlsx");
    QCOMPARE(call(QStringLiteral("export V systems --to %1 --template").arg(empty)).code, 0);
    QVERIFY(QFileInfo(empty).size() > 1000);
    const Program::Run nothing = call(QStringLiteral("import V systems %1 --dry-run").arg(empty));
    QVERIFY2(nothing.code == 0, nothing.told().constData());
    QCOMPARE(call(QStringLiteral("export V systems --to %1 --template").arg(file("a.json"))).code, 2);
    QCOMPARE(call(QStringLiteral("export V systems --to %1 --filled").arg(file("a.csv"))).code, 2);
}

void TestCliVault::unwritableTargets_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("csv") << "export V systems --to /none/here.csv";
    QTest::newRow("xlsx") << "export V systems --to /none/here.xlsx";
    QTest::newRow("pdf") << "export V systems --to /none/here.pdf";
    QTest::newRow("a form") << "print V SYS-2026-0001 --to /none/here.pdf";
    QTest::newRow("a backup") << "backup V --to /proc/none";
    QTest::newRow("a table that is not there") << "import V systems /none/here.csv";
}

void TestCliVault::unwritableTargets()
{
    QFETCH(QString, words);
    fillSystems();
    const QString number = call(QStringLiteral("list V systems --json"))
                               .array()
                               .at(0)
                               .toObject()
                               .value(latin("number"))
                               .toString();
    const Program::Run run = call(words.replace(latin("SYS-2026-0001"), number));
    QVERIFY2(run.code == 6, run.told().constData());
}

void TestCliVault::printedFormsAreChinesePdf()
{
    fillSystems();
    QCOMPARE(call(QStringLiteral("export V systems --to %1").arg(file("all.pdf"))).code, 0);
    const QString number = call(QStringLiteral("list V systems --json"))
                               .array()
                               .at(0)
                               .toObject()
                               .value(latin("number"))
                               .toString();
    QCOMPARE(call(QStringLiteral("print V %1 --to %2").arg(number, file("one.pdf"))).code, 0);
    const Program::Run history = call(QStringLiteral("show V %1 --history --json").arg(number));
    QVERIFY2(history.out.contains(latin("\"print\"")), history.told().constData());
    for (const char *name : {"all.pdf", "one.pdf"}) {
        QProcess text;
        text.start(latin("pdftotext"), {file(name), latin("-")});
        QVERIFY(text.waitForFinished());
        const QString words = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY2(words.contains(QStringLiteral("不动产登记系统")), name);
    }
}

void TestCliVault::dueSaysWhatIsLate()
{
    fillSystems();
    const Program::Run nothing = call(QStringLiteral("due V"));
    QVERIFY2(nothing.code == 0, nothing.told().constData());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString longAgo = QDate::currentDate().addDays(-40).toString(Qt::ISODate);
    QVERIFY(write(file("act.csv"),
                  QStringLiteral("what,source,owner,found_on,first_due_on\n更换电池,check,陈立,%1,%1\n"
                                 "补贴标签,check,吴晓峰,%1,%2\n")
                      .arg(longAgo, QDate::currentDate().addDays(60).toString(Qt::ISODate))
                      .toUtf8()));
    const Program::Run imported = call(QStringLiteral("import V actions %1").arg(file("act.csv")));
    QVERIFY2(imported.code == 0, imported.told().constData());
    const Program::Run late = call(QStringLiteral("due V"));
    QVERIFY2(late.code == 1, late.told().constData());
    QVERIFY(late.out.contains(QStringLiteral("更换电池")) && late.out.contains(QStringLiteral("陈立")));
    QVERIFY(!late.out.contains(QStringLiteral("补贴标签"))); // not within thirty days

    const QString calendar = file("due.ics");
    const Program::Run json = call(QStringLiteral("due V --within 90 --json --ics %1").arg(calendar));
    QCOMPARE(json.code, 1);
    QStringList states;
    for (const QJsonValue &line : json.array()) {
        if (line.toObject().value(latin("rule")).toString() == latin("actions.mend"))
            states << line.toObject().value(latin("state")).toString();
    }
    QCOMPARE(states, (QStringList{latin("overdue"), latin("later")}));
    QFile written(calendar);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray events = written.readAll();
    QVERIFY(events.startsWith("BEGIN:VCALENDAR\r\n") && events.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(events.count("BEGIN:VEVENT"), json.array().size());

    // Yesterday nobody knew of it.
    QCOMPARE(
        call(QStringLiteral("due V --as-of %1").arg(QDate::currentDate().addDays(-1).toString(Qt::ISODate)))
            .code,
        0);
    QCOMPARE(call(QStringLiteral("due V --as-of %1").arg(today)).code, 1);
    QCOMPARE(call(QStringLiteral("due V --as-of never")).code, 2);
    QCOMPARE(call(QStringLiteral("due V --within many")).code, 2);
    QCOMPARE(call(QStringLiteral("due V --ics /nowhere/at/all.ics")).code, 6);
    QCOMPARE(call(QStringLiteral("due V --login leader")).code, 1); // everybody may read
}

void TestCliVault::backupAndRestore()
{
    fillSystems();
    QDir().mkpath(file("copies"));
    const Program::Run made = call(QStringLiteral("backup V --to %1").arg(file("copies")));
    QVERIFY2(made.code == 0, made.told().constData());
    const QStringList copies = QDir(file("copies")).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    const QString copy = file("copies") + QLatin1Char('/') + copies.first();
    const QString target = file("restored.anguan");
    const Program::Run back = call(QStringLiteral("restore %1 --to %2").arg(copy, target));
    QVERIFY2(back.code == 0, back.told().constData());
    const QJsonArray before = call(QStringLiteral("list V systems --json")).array();
    QCOMPARE(call(QStringLiteral("list %1 systems --json").arg(target)).array(), before);
    QCOMPARE(call(QStringLiteral("restore %1 --to %2").arg(copy, target)).code, 6); // never overwrites

    QFile damaged(copy);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2) &&
            damaged.write("x") == 1);
    damaged.close();
    QCOMPARE(call(QStringLiteral("restore %1 --to %2").arg(copy, file("other.anguan"))).code, 4);
    QVERIFY(!QFileInfo::exists(file("other.anguan")));
}

void TestCliVault::passwdChangesThePassword()
{
    const QStringList words{latin("passwd"), m_vault->path(), latin("--password-file"), latin("-")};
    const QString fresh = QStringLiteral("Fresh-2026-anguan");
    const QString old = TemporaryVault::password;
    QCOMPARE(m_program->run(words, old + QStringLiteral("\nshort\n")).code, 7);
    QCOMPARE(m_program->run(words, old + QStringLiteral("\n") + old + QLatin1Char('\n')).code,
             7); // one of the last five
    const Program::Run changed = m_program->run(words, old + QLatin1Char('\n') + fresh + QLatin1Char('\n'));
    QVERIFY2(changed.code == 0, changed.told().constData());
    const QStringList list{latin("list"), m_vault->path(), latin("systems")};
    QCOMPARE(m_program->with(old, list).code, 3);
    QCOMPARE(m_program->with(fresh, list).code, 0);
}

void TestCliVault::rekeyDropsTheOthers()
{
    fillSystems();
    const Program::Run run = call(QStringLiteral("rekey V"));
    QVERIFY2(run.code == 0, run.told().constData());
    QVERIFY2(run.out.contains(latin("leader")), run.told().constData());
    QCOMPARE(call(QStringLiteral("list V systems --json")).array().size(), 3);
    QCOMPARE(call(QStringLiteral("verify V")).code, 0);
    QCOMPARE(call(QStringLiteral("list V systems --login leader")).code, 3);
}

QTEST_GUILESS_MAIN(TestCliVault)
#include "tst_cli_vault.moc"
