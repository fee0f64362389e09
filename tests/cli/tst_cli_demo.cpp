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
    void everyKindOfChangeIsThere();
    void everySignedPackageVerifiesAndNoChangedByteDoes();
    void anApprovalIsSignedOnAnotherMachine();
    void blankFormsAndTheYearArePrinted();
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
    for (const char *state : {"draft", "submitted", "returned", "refused", "approved", "withdrawn", "urgent",
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

void TestCliDemo::everyKindOfChangeIsThere()
{
    QHash<QString, QSet<QString>> states;
    int secondRounds = 0, refusals = 0, emergencies = 0;
    for (const QJsonValue &row : rows(m_vault, "approvals")) {
        const QJsonObject values = row.toObject().value(latin("values")).toObject();
        states[values.value(latin("kind")).toString()].insert(values.value(latin("state")).toString());
        secondRounds += values.value(latin("round")).toInt() > 1;
        refusals += values.value(latin("state")).toString() == latin("refused");
        emergencies += values.value(latin("emergency")).toBool();
    }
    for (const char *kind :
         {"level_determination", "data_change", "equipment_change", "business_network", "egov_network",
          "internet_access", "device_admission", "backup_filing", "repair_out", "media_destruction"})
        QVERIFY2(states.value(latin(kind)).size() >= 3, kind);
    QVERIFY(secondRounds >= 3);
    QVERIFY(refusals >= 3);
    QVERIFY(emergencies >= 2);
    for (const char *reg : {"devices", "media", "repairs", "backup_policies", "backups"})
        QVERIFY2(rows(m_vault, reg).size() >= 4, reg);
}

void TestCliDemo::everySignedPackageVerifiesAndNoChangedByteDoes()
{
    const auto verifies = [](const QString &folder, const QString &prefix) {
        QProcess openssl;
        openssl.setWorkingDirectory(folder);
        openssl.start(latin("openssl"),
                      {latin("dgst"), latin("-sm3"), latin("-verify"), prefix + latin("-public.pem"),
                       latin("-sigopt"), latin("distid:1234567812345678"), latin("-signature"),
                       prefix + latin("-signature.der"), prefix + latin("-statement.json")});
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    };
    int signatures = 0;
    for (const QJsonValue &row : rows(m_vault, "approvals")) {
        const QString number = row.toObject().value(latin("number")).toString();
        const QString folder = path("packages-") + number;
        const Program::Run run =
            m_program.with(password, {latin("export-approval"), m_vault, number, latin("--to"), folder});
        const int round = row.toObject().value(latin("values")).toObject().value(latin("round")).toInt();
        QCOMPARE(run.code, round > 0 ? 0 : 7); // what was never put up for signing has no package
        const QStringList statements = QDir(folder).entryList({latin("*-statement.json")});
        for (const QString &name : statements) {
            const QString prefix = name.section(QLatin1Char('-'), 0, 0);
            QVERIFY2(verifies(folder, prefix), qPrintable(number + name));
            ++signatures;
            QFile statement(folder + QLatin1Char('/') + name);
            QVERIFY(statement.open(QIODevice::ReadWrite));
            QByteArray bytes = statement.readAll();
            bytes[bytes.size() / 2] ^= 1;
            statement.seek(0);
            statement.write(bytes);
            statement.close();
            QVERIFY2(!verifies(folder, prefix), qPrintable(number + name));
        }
    }
    QVERIFY2(signatures >= 60, qPrintable(QString::number(signatures)));
}

void TestCliDemo::anApprovalIsSignedOnAnotherMachine()
{
    // A copy, so that the other tests see the story as it was told.
    const QString vault = path("away.anguan");
    QVERIFY(QFile::copy(m_vault, vault));
    QString number;
    for (const QJsonValue &row : rows(vault, "approvals"))
        if (row.toObject().value(latin("values")).toObject().value(latin("step")).toString() ==
            latin("deputy"))
            number = row.toObject().value(latin("number")).toString();
    QVERIFY(!number.isEmpty());
    const QString word = QStringLiteral("Red-flag-canal"), keyWord = QStringLiteral("Leaders-own-word");
    const auto run = [&](const QStringList &words, const QStringList &typed) {
        return m_program.run(words + QStringList{latin("--password-file"), latin("-")},
                             typed.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    };
    const QString key = path("leader.key"), request = path("away.request"), answer = path("away.answer");
    QCOMPARE(run({latin("export-key"), vault, latin("--login"), latin("leader"), latin("--to"), key},
                 {password, keyWord})
                 .code,
             0);
    QCOMPARE(run({latin("export-request"), vault, number, latin("--to"), request}, {password, word}).code, 0);
    const Program::Run shown = run({latin("sign-request"), request}, {word});
    QVERIFY2(shown.code == 0 && shown.out.contains(number), shown.told().constData());
    QCOMPARE(run({latin("sign-request"), request}, {latin("Another-word")}).code, 3);
    const QStringList sign{latin("sign-request"), request, latin("--key"),     key,
                           latin("--to"),         answer,  latin("--decision")};
    QCOMPARE(run(sign + QStringList{latin("perhaps")}, {word, keyWord}).code, 2);
    QCOMPARE(run(sign + QStringList{latin("disagree")}, {word, keyWord}).code, 7); // no reason given
    QCOMPARE(run(sign + QStringList{latin("agree")}, {word, keyWord}).code, 0);
    // Another vault refuses it, this one takes it in once.
    const QStringList import{latin("import-signature"), vault, answer};
    QCOMPARE(run(import, {password, word}).code, 0);
    const Program::Run again = run(import, {password, word});
    QCOMPARE(again.code, 7);
    QVERIFY(!again.err.isEmpty());
    QFile file(answer);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("\"sealed\":\"") + 40;
    bytes[at] = bytes.at(at) == 'A' ? 'B' : 'A';
    file.seek(0);
    file.write(bytes);
    file.close();
    QCOMPARE(run(import, {password, word}).code, 4);
    QCOMPARE(m_program.with(password, {latin("verify"), vault}).code, 0);
}

void TestCliDemo::blankFormsAndTheYearArePrinted()
{
    const auto print = [&](const QString &what) {
        const QString file = path("paper.pdf");
        QFile::remove(file);
        const int code = m_program.with(password, {latin("print"), m_vault, what, latin("--to"), file}).code;
        QFile written(file);
        return code == 0 && written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-" ? 0 : code;
    };
    for (const char *kind : {"go_live", "data_change", "media_destruction", "device_admission"})
        QCOMPARE(print(latin("blank:") + latin(kind)), 0);
    QCOMPARE(print(latin("approvals:2026")), 0);
    QCOMPARE(print(latin("blank:nothing")), 2);
    QCOMPARE(print(latin("approvals:soon")), 2);
}

void TestCliDemo::neverOverwritten()
{
    const Program::Run run = m_program.run({latin("demo"), m_vault});
    QCOMPARE(run.code, 6);
    QCOMPARE(m_program.with(password, {latin("list"), m_vault, latin("systems")}).code, 0);
}

QTEST_GUILESS_MAIN(TestCliDemo)
#include "tst_cli_demo.moc"
