// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace anguan;

/// What needs no vault: usage, help, files that are none.
class TestCliUsage : public QObject
{
    Q_OBJECT

private slots:
    void exitCodes_data();
    void exitCodes();
    void everyVerbExplainsItself();
    void languageFollowsTheLocale_data();
    void languageFollowsTheLocale();
    void aFullDeviceIsSaid();
    void aClosedPipeIsSaid();
    void registersAsJson();

private:
    Program m_program;
};

void TestCliUsage::exitCodes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &words, int code, const char *said,
                        const QString &typed = QStringLiteral("Some-2026-words\n")) {
        QTest::newRow(name) << words.split(QLatin1Char(' '), Qt::SkipEmptyParts) << typed << code
                            << QString::fromUtf8(said);
    };
    row("version", QStringLiteral("version"), 0, "anguan 0.");
    row("help", QStringLiteral("help"), 0, "export-approval");
    row("help of a verb", QStringLiteral("help list"), 0, "--where");
    row("help of no verb", QStringLiteral("help dance"), 2, "dance");
    row("an unknown word", QStringLiteral("dance"), 2, "dance");
    row("an unknown option", QStringLiteral("registers --dance"), 2, "dance");
    row("a missing argument", QStringLiteral("list only.anguan"), 2, "REGISTER");
    row("one word too many", QStringLiteral("registers more"), 2, "more");
    row("a missing option", QStringLiteral("create x.anguan --login officer"), 2, "--unit");
    row("an unknown suite", QStringLiteral("create /tmp/none.anguan --unit U --login officer --suite des"), 2,
        "intl");
    row("a scale of nothing", QStringLiteral("demo /tmp/none.anguan --scale 0"), 2, "--scale");
    row("an unknown register", QStringLiteral("list none.anguan dances --password-file -"), 2, "dances");
    row("an unknown field", QStringLiteral("list none.anguan systems --where dance=1 --password-file -"), 2,
        "dance");
    row("an unknown choice",
        QStringLiteral("list none.anguan systems --where importance=huge --password-file -"), 2, "huge");
    row("a condition without a sign",
        QStringLiteral("list none.anguan systems --where protection_level --password-file -"), 2,
        "protection_level");
    row("an export to no known kind",
        QStringLiteral("export none.anguan systems --to a.doc --password-file -"), 2, ".csv");
    row("no number of a record", QStringLiteral("show none.anguan DANCE-1 --password-file -"), 2, "DANCE-1");
    row("a default login name",
        QStringLiteral("create /tmp/none.anguan --unit U --login admin --password-file -"), 7, "");
    row("a weak password",
        QStringLiteral("create /tmp/none.anguan --unit U --login officer --password-file -"), 7, "",
        QStringLiteral("short\n"));
    row("an empty password",
        QStringLiteral("create /tmp/none.anguan --unit U --login officer --password-file -"), 2, "",
        QStringLiteral("\n"));
    row("a missing password file",
        QStringLiteral("create /tmp/none.anguan --unit U --login officer --password-file /none/here"), 6,
        "/none/here");
    row("a folder that is not there",
        QStringLiteral("create /none/here/new.anguan --unit U --login officer --password-file -"), 6, "");
    row("a missing vault", QStringLiteral("list /none/here.anguan systems --password-file -"), 6, "");
    row("a file that is no vault", QStringLiteral("list /etc/passwd systems --password-file -"), 4, "");
    row("an empty file", QStringLiteral("verify /dev/null --password-file -"), 4, "");
}

void TestCliUsage::exitCodes()
{
    QFETCH(QStringList, words);
    QFETCH(QString, typed);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Program::Run run = m_program.run(words, typed);
    QVERIFY2(run.code == code, (QByteArray::number(run.code) + ' ' + run.told()).constData());
    if (code == 0) {
        QVERIFY(run.err.isEmpty());
        QVERIFY(run.out.contains(said));
    } else {
        QVERIFY2(run.err.startsWith(QLatin1String("anguan: ")), run.told().constData());
        QVERIFY2(run.err.contains(said), run.told().constData());
        QVERIFY(run.out.isEmpty());
    }
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/none.anguan")));
}

void TestCliUsage::everyVerbExplainsItself()
{
    const QString help =
        m_program.run({QStringLiteral("help"), QStringLiteral("--lang"), QStringLiteral("en")}).out;
    for (const char *name :
         {"create", "demo", "verify", "registers", "list", "show", "import", "export", "print", "backup",
          "rekey", "restore", "passwd", "tour", "help", "version", "export-approval"}) {
        const QString verb = QString::fromLatin1(name);
        QVERIFY2(help.contains(QStringLiteral("  ") + verb), name);
        const Program::Run run = m_program.run({verb, QStringLiteral("--help"), QStringLiteral("--lang=en")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("anguan ") + verb), name);
        const Program::Run chinese = m_program.run(
            {verb, QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("zh_CN")});
        QVERIFY2(chinese.out.contains(QStringLiteral("用法")), chinese.told().constData());
    }
}

void TestCliUsage::languageFollowsTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("word");
    QTest::newRow("Chinese") << "zh_CN.UTF-8"
                             << "用法";
    QTest::newRow("English") << "en_US.UTF-8"
                             << "Usage";
    QTest::newRow("a bare machine is Chinese") << "C"
                                               << "用法";
    QTest::newRow("any other is Chinese") << "fr_FR.UTF-8"
                                          << "用法";
}

void TestCliUsage::languageFollowsTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, word);
    QProcess process;
    QProcessEnvironment environment = m_program.environment();
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ANGUAN_PROGRAM), {QStringLiteral("help")});
    QVERIFY(process.waitForFinished());
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(word));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestCliUsage::aFullDeviceIsSaid()
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(ANGUAN_PROGRAM), {QStringLiteral("registers")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 6);
    QVERIFY(process.readAllStandardError().startsWith("anguan: "));
}

void TestCliUsage::aClosedPipeIsSaid()
{
    QProcess shell;
    shell.setProcessEnvironment(m_program.environment());
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("(sleep 1; exec \"$0\" registers --json) | true; echo ${PIPESTATUS[0]}"),
                 QStringLiteral(ANGUAN_PROGRAM)});
    QVERIFY(shell.waitForFinished());
    // The reader is long gone when the first line is written.
    QCOMPARE(shell.readAllStandardOutput().trimmed(), QByteArray("6"));
    QVERIFY(shell.readAllStandardError().contains("anguan: "));
}

void TestCliUsage::registersAsJson()
{
    const Program::Run run = m_program.run({QStringLiteral("registers"), QStringLiteral("--json")});
    QCOMPARE(run.code, 0);
    QStringList ids;
    for (const QJsonValue &reg : run.array()) {
        ids.append(reg.toObject().value(QStringLiteral("id")).toString());
        QVERIFY(!reg.toObject().value(QStringLiteral("fields")).toArray().isEmpty());
    }
    for (const char *id : {"departments", "people", "security_group", "systems", "data_resources"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
