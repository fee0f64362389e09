// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

const QString password = QStringLiteral("Demo-2026-anguan");

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// The demonstration vault: made once, looked at from every side.
class TestCliDemo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sixPeopleUseIt_data();
    void sixPeopleUseIt();
    void everythingHolds();
    void believableNumbers();
    void approvalsAreInEveryState();
    void faultsOnPurpose();
    void whoMayDoWhat();
    void whoCameAndWhoLeft();
    void theSameSeedTellsTheSameStory();
    void anotherSeedTellsAnother();
    void anExportedApprovalVerifiesWithoutUs();
    void neverOverwritten();

private:
    QJsonArray rows(const QString &vault, const char *reg) const
    {
        return m_program
            .with(password, {latin("list"), vault, latin(reg), latin("--json"), latin("--withdrawn")})
            .array();
    }
    QString path(const char *name) const { return m_folder.filePath(latin(name)); }

    QTemporaryDir m_folder;
    Program m_program;
    QString m_vault;
};

void TestCliDemo::initTestCase()
{
    m_vault = path("demo.anguan");
    const Program::Run run = m_program.run({latin("demo"), m_vault});
    QVERIFY2(run.code == 0, run.told().constData());
}

void TestCliDemo::sixPeopleUseIt_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"officer", "leader", "head", "centre", "operator", "auditor"})
        QTest::newRow(login) << latin(login);
}

void TestCliDemo::sixPeopleUseIt()
{
    QFETCH(QString, login);
    const Program::Run run =
        m_program.with(password, {latin("list"), m_vault, latin("systems"), latin("--login"), login});
    QVERIFY2(run.code == 0, run.told().constData());
    QVERIFY(run.out.contains(QStringLiteral("不动产登记系统")));
}

void TestCliDemo::everythingHolds()
{
    const Program::Run run = m_program.with(password, {latin("verify"), m_vault, latin("--json")});
    QVERIFY2(run.code == 0, run.told().constData());
    QVERIFY(run.object().value(latin("approval_signatures")).toInt() >= 12);
    QVERIFY(run.object().value(latin("head_signatures")).toInt() >= 1);
}

void TestCliDemo::believableNumbers()
{
    QCOMPARE(rows(m_vault, "departments").size(), 12);
    QCOMPARE(rows(m_vault, "people").size(), 60);
    QCOMPARE(rows(m_vault, "systems").size(), 46);
    QVERIFY(rows(m_vault, "data_resources").size() >= 80);
    QVERIFY(rows(m_vault, "security_group").size() >= 7);
}

void TestCliDemo::approvalsAreInEveryState()
{
    QSet<QString> states;
    for (const QJsonValue &row : rows(m_vault, "approvals"))
        states.insert(row.toObject().value(latin("values")).toObject().value(latin("state")).toString());
    for (const char *state : {"draft", "submitted", "returned", "refused", "approved", "withdrawn",
                              "carried_out", "verified", "archived"})
        QVERIFY2(states.contains(latin(state)), state);
}

void TestCliDemo::faultsOnPurpose()
{
    int withoutB = 0;
    int overdue = 0;
    for (const QJsonValue &row : rows(m_vault, "systems")) {
        const QJsonObject values = row.toObject().value(latin("values")).toObject();
        const bool serves = values.value(latin("state")).toString() == latin("in_service");
        const bool important = values.value(latin("importance")).toString() == latin("important");
        withoutB += serves && important && !values.contains(latin("administrator_b"));
        const QString next = values.value(latin("next_assessment")).toString();
        overdue += serves && !next.isEmpty() && next < latin("2026-11-20");
    }
    QVERIFY2(withoutB >= 1 && withoutB <= 4, qPrintable(QString::number(withoutB)));
    QVERIFY2(overdue >= 2 && overdue <= 6, qPrintable(QString::number(overdue)));
    int withoutUndertaking = 0;
    for (const QJsonValue &row : rows(m_vault, "people"))
        withoutUndertaking +=
            !row.toObject().value(latin("values")).toObject().contains(latin("undertaking_on"));
    QCOMPARE(withoutUndertaking, 3);
}

void TestCliDemo::whoMayDoWhat()
{
    QVERIFY(rows(m_vault, "role_groups").size() >= 60);
    QCOMPARE(rows(m_vault, "conflicts").size(), 4);
    QVERIFY(rows(m_vault, "assessments").size() >= 9);
    const QJsonArray accounts = rows(m_vault, "accounts");
    QVERIFY(accounts.size() >= 120);
    int overAge = 0;
    int defaultsOn = 0;
    for (const QJsonValue &row : accounts) {
        const QJsonObject values = row.toObject().value(latin("values")).toObject();
        const bool active = values.value(latin("state")).toString() == latin("active");
        const QString due = values.value(latin("password_due")).toString();
        overAge +=
            active && values.value(latin("dba")).toBool() && !due.isEmpty() && due < latin("2026-11-20");
        defaultsOn += active && values.value(latin("default_account")).toBool() &&
                      !values.contains(latin("default_reason"));
    }
    QCOMPARE(overAge, 1);
    QCOMPARE(defaultsOn, 1);
    const Program::Run broken = m_program.with(
        password, {latin("show"), m_vault,
                   rows(m_vault, "conflicts").first().toObject().value(latin("number")).toString()});
    QVERIFY2(broken.code == 0, broken.told().constData());
}

void TestCliDemo::whoCameAndWhoLeft()
{
    QHash<QString, QString> numbers; // "leaving finished" -> number
    for (const QJsonValue &row : rows(m_vault, "handovers")) {
        const QJsonObject values = row.toObject().value(latin("values")).toObject();
        numbers.insert(values.value(latin("kind")).toString() + QLatin1Char(' ') +
                           values.value(latin("state")).toString(),
                       row.toObject().value(latin("number")).toString());
    }
    for (const char *sheet : {"joining finished", "leaving finished", "leaving open"})
        QVERIFY2(numbers.contains(latin(sheet)), sheet);
    const Program::Run verify = m_program.with(password, {latin("verify"), m_vault, latin("--json")});
    QCOMPARE(verify.object().value(latin("sheet_signatures")).toInt(), 3);
    for (const QString &number : std::as_const(numbers)) {
        const QString pdf = path("sheet.pdf");
        const Program::Run print =
            m_program.with(password, {latin("print"), m_vault, number, latin("--to"), pdf});
        QVERIFY2(print.code == 0, print.told().constData());
        QVERIFY(QFile::remove(pdf));
    }
    const QString pdf = path("undertaking.pdf");
    const Program::Run print =
        m_program.with(password, {latin("print"), m_vault, numbers.value(latin("joining finished")),
                                  latin("--undertaking"), latin("--to"), pdf});
    QVERIFY2(print.code == 0, print.told().constData());
    QVERIFY(QFile::exists(pdf));
}

void TestCliDemo::theSameSeedTellsTheSameStory()
{
    // The other suite, on purpose: only the sealing differs.
    const QString again = path("again.anguan");
    const Program::Run run = m_program.run({latin("demo"), again, latin("--suite"), latin("intl")});
    QVERIFY2(run.code == 0, run.told().constData());
    for (const char *reg : {"departments", "people", "security_group", "systems", "data_resources",
                            "role_groups", "accounts", "conflicts", "handovers", "assessments"})
        QVERIFY2(rows(m_vault, reg) == rows(again, reg), reg);
    const QStringList show{latin("show"), again, latin("SYS-2026-0001"), latin("--history"), latin("--json")};
    QStringList first = show;
    first.replace(1, m_vault);
    QCOMPARE(m_program.with(password, show).object(), m_program.with(password, first).object());
}

void TestCliDemo::anotherSeedTellsAnother()
{
    const QString other = path("other.anguan");
    QCOMPARE(
        m_program.run({latin("demo"), other, latin("--seed"), latin("7"), latin("--suite"), latin("intl")})
            .code,
        0);
    QCOMPARE(rows(other, "people").size(), 60);
    QVERIFY(rows(other, "people") != rows(m_vault, "people"));
}

void TestCliDemo::anExportedApprovalVerifiesWithoutUs()
{
    QString number;
    for (const QJsonValue &row : rows(m_vault, "approvals")) {
        const QJsonObject record = row.toObject();
        if (record.value(latin("values")).toObject().value(latin("state")).toString() == latin("approved"))
            number = record.value(latin("number")).toString();
    }
    QVERIFY(!number.isEmpty());
    const QString folder = path("package");
    const Program::Run run =
        m_program.with(password, {latin("export-approval"), m_vault, number, latin("--to"), folder});
    QVERIFY2(run.code == 0, run.told().constData());
    for (const char *which : {"01", "02"}) {
        QProcess openssl;
        openssl.setWorkingDirectory(folder);
        const QString name = latin(which);
        openssl.start(latin("openssl"),
                      {latin("dgst"), latin("-sm3"), latin("-verify"), name + latin("-public.pem"),
                       latin("-sigopt"), latin("distid:1234567812345678"), latin("-signature"),
                       name + latin("-signature.der"), name + latin("-statement.json")});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
        QFile statement(folder + QLatin1Char('/') + name + latin("-statement.json"));
        QVERIFY(statement.open(QIODevice::ReadOnly));
        QProcess digest;
        digest.setWorkingDirectory(folder);
        digest.start(latin("openssl"), {latin("dgst"), latin("-sm3"), latin("-r"), latin("content.json")});
        QVERIFY(digest.waitForFinished());
        const QByteArray sm3 = digest.readAllStandardOutput().left(64);
        QVERIFY(statement.readAll().contains("\"content_sm3\":\"" + sm3 + '"'));
    }
    // A folder that holds something is left alone.
    QCOMPARE(
        m_program.with(password, {latin("export-approval"), m_vault, number, latin("--to"), folder}).code, 6);
}

void TestCliDemo::neverOverwritten()
{
    const Program::Run run = m_program.run({latin("demo"), m_vault});
    QCOMPARE(run.code, 6);
    QCOMPARE(m_program.with(password, {latin("list"), m_vault, latin("systems")}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliDemo)
#include "tst_cli_demo.moc"
