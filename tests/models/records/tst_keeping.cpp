// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/digest.h"
#include "models/records/attachments.h"
#include "models/records/drafts.h"
#include "models/records/history.h"
#include "models/vault/database.h"
#include "models/vault/settings.h"
#include "tests/support/temporaryvault.h"
#include "tests/support/validvalues.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace anguan;

namespace {

/// Says it holds `promised` bytes, gives `given` of them in small pieces, then ends or fails.
class LyingDevice : public QIODevice
{
public:
    LyingDevice(qint64 promised, qint64 given, bool fails)
        : m_promised(promised), m_given(given), m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_promised; }
    qint64 asked() const { return m_asked; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        ++m_asked;
        const qint64 count = std::min({most, m_given - m_done, qint64(1000)});
        if (count <= 0) {
            setErrorString(QStringLiteral("the device died"));
            return m_fails ? -1 : 0;
        }
        memset(data, 'x', static_cast<std::size_t>(count));
        m_done += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_promised;
    qint64 m_given;
    bool m_fails;
    qint64 m_done = 0;
    qint64 m_asked = 0;
};

qint64 count(TemporaryVault &vault, const char *table)
{
    return TemporaryVault::must(
               vault.database().scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))))
        .toLongLong();
}

} // namespace

/// What is kept beside the records: attached files and text that was typed and not stored yet.
class TestKeeping : public QObject
{
    Q_OBJECT
private slots:
    void filesComeBackAsTheyWere_data();
    void filesComeBackAsTheyWere();
    void brokenDevicesLeaveNothing_data();
    void brokenDevicesLeaveNothing();
    void twoGigabytesAreRefusedBeforeReading();
    void stoppingLeavesNothing();
    void changedBytesAreNotHandedOut();
    void removedFilesStayReadable();
    void namesAreHarmless_data();
    void namesAreHarmless();
    void auditorAttachesNothing();
    void draftsComeBack();
    void draftsAreSealedInTheRow();
    void draftsAreTheirWritersOwn();

private:
    static Record person(TemporaryVault &vault)
    {
        RecordStore store(*vault);
        return ValidValues(store).stored(*Catalogue::find(QStringLiteral("people")));
    }
};

void TestKeeping::filesComeBackAsTheyWere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("a piece less one") << 65535;
    QTest::newRow("a piece") << 65536;
    QTest::newRow("a piece and one") << 65537;
    QTest::newRow("many pieces") << 300000;
}

void TestKeeping::filesComeBackAsTheyWere()
{
    QFETCH(int, size);
    TemporaryVault vault;
    const Record record = person(vault);
    Attachments files(*vault);
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(5).fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    for (int i = size / 4 * 4; i < size; ++i)
        bytes[i] = 'z';
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const Attachment file = TemporaryVault::must(
        files.add(QStringLiteral("people"), record.number, QStringLiteral("保密承诺书.pdf"), source));
    QCOMPARE(file.size, size);
    QCOMPARE(file.sm3, sm3(bytes));
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(files.read(file.id, target));
    QCOMPARE(target.data(), bytes);
    const auto listed = TemporaryVault::must(files.of(QStringLiteral("people"), record.number));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().name, QStringLiteral("保密承诺书.pdf"));
    const auto changes = TemporaryVault::must(
        History(vault.database()).of(*Catalogue::find(QStringLiteral("people")), record.number));
    QCOMPARE(changes.first().action, QStringLiteral("attach"));
    QCOMPARE(changes.first().fields.first().after, QStringLiteral("保密承诺书.pdf"));
}

void TestKeeping::brokenDevicesLeaveNothing_data()
{
    QTest::addColumn<qint64>("promised");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<bool>("fails");
    QTest::newRow("dies at once") << qint64(200000) << qint64(0) << true;
    QTest::newRow("dies in the first piece") << qint64(200000) << qint64(5000) << true;
    QTest::newRow("dies after two pieces") << qint64(200000) << qint64(140000) << true;
    QTest::newRow("ends early without a word") << qint64(200000) << qint64(140000) << false;
    QTest::newRow("promises little and gives more than the limit") << qint64(10) << qint64(2 << 20) << false;
    QTest::newRow("promises little and gives a little more") << qint64(10) << qint64(5000) << false;
}

void TestKeeping::brokenDevicesLeaveNothing()
{
    QFETCH(qint64, promised);
    QFETCH(qint64, given);
    QFETCH(bool, fails);
    TemporaryVault vault;
    const Record record = person(vault);
    TemporaryVault::must(
        Settings(*vault).setNumber(QStringLiteral("attachment_limit_mb"), 1, QStringLiteral("试")));
    const qint64 journal = count(vault, "journal");
    LyingDevice device(promised, given, fails);
    const auto added =
        Attachments(*vault).add(QStringLiteral("people"), record.number, QStringLiteral("a.bin"), device);
    QVERIFY(!added);
    QVERIFY(!added.error().text.isEmpty());
    QCOMPARE(count(vault, "attachments"), 0);
    QCOMPARE(count(vault, "attachment_chunks"), 0);
    QCOMPARE(count(vault, "journal"), journal);
}

void TestKeeping::twoGigabytesAreRefusedBeforeReading()
{
    TemporaryVault vault;
    const Record record = person(vault);
    LyingDevice device(qint64(2) << 30, qint64(2) << 30, false);
    const auto added =
        Attachments(*vault).add(QStringLiteral("people"), record.number, QStringLiteral("a.bin"), device);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Invalid);
    QCOMPARE(device.asked(), 0);
}

void TestKeeping::stoppingLeavesNothing()
{
    TemporaryVault vault;
    const Record record = person(vault);
    LyingDevice device(500000, 500000, false);
    int calls = 0;
    const auto added =
        Attachments(*vault).add(QStringLiteral("people"), record.number, QStringLiteral("a.bin"), device,
                                [&](qint64 done, qint64 total) {
                                    ++calls;
                                    return total == 500000 && done < 200000;
                                });
    QVERIFY(!added);
    QCOMPARE(calls, 4);
    QCOMPARE(count(vault, "attachments"), 0);
    QVERIFY(!vault.database().inTransaction());
}

void TestKeeping::changedBytesAreNotHandedOut()
{
    TemporaryVault vault;
    const Record record = person(vault);
    LyingDevice device(1000, 1000, false);
    Attachments files(*vault);
    const auto file = TemporaryVault::must(
        files.add(QStringLiteral("people"), record.number, QStringLiteral("a.bin"), device));
    TemporaryVault::must(
        vault.database().execute(QStringLiteral("UPDATE attachment_chunks SET bytes = x'00'")));
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    const auto read = files.read(file.id, target);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QVERIFY(!files.read(file.id + 1, target));
}

void TestKeeping::removedFilesStayReadable()
{
    TemporaryVault vault;
    const Record record = person(vault);
    LyingDevice device(1000, 1000, false);
    Attachments files(*vault);
    const auto file = TemporaryVault::must(
        files.add(QStringLiteral("people"), record.number, QStringLiteral("a.bin"), device));
    QVERIFY(!files.remove(file.id, QString()));
    QVERIFY(files.remove(file.id, QStringLiteral("传错了")));
    QVERIFY(!files.remove(file.id, QStringLiteral("传错了")));
    QVERIFY(
        !TemporaryVault::must(files.of(QStringLiteral("people"), record.number)).first().removedAt.isEmpty());
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(files.read(file.id, target));
}

void TestKeeping::namesAreHarmless_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a path") << QStringLiteral("/etc/passwd") << QStringLiteral("passwd");
    QTest::newRow("a path of the other kind")
        << QStringLiteral("C:\\x\\承诺书.doc") << QStringLiteral("承诺书.doc");
    QTest::newRow("steps upwards") << QStringLiteral("../../a.txt") << QStringLiteral("a.txt");
    QTest::newRow("a line break") << QStringLiteral("a\nb.txt") << QStringLiteral("a b.txt");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a folder") << QStringLiteral("x/") << QString();
}

void TestKeeping::namesAreHarmless()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    TemporaryVault vault;
    const Record record = person(vault);
    LyingDevice device(10, 10, false);
    const auto file = Attachments(*vault).add(QStringLiteral("people"), record.number, given, device);
    QCOMPARE(file ? file->name : QString(), kept);
}

void TestKeeping::auditorAttachesNothing()
{
    TemporaryVault vault;
    const Record record = person(vault);
    vault.addEverybody();
    vault.unlockAs(QStringLiteral("auditor"));
    LyingDevice device(10, 10, false);
    const auto file =
        Attachments(*vault).add(QStringLiteral("people"), record.number, QStringLiteral("a"), device);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Denied);
    QVERIFY(Attachments(*vault).of(QStringLiteral("people"), record.number));
}

void TestKeeping::draftsComeBack()
{
    TemporaryVault vault;
    Drafts drafts(*vault);
    QVERIFY(!TemporaryVault::must(drafts.find(QStringLiteral("systems/new"))));
    Draft draft;
    draft.form = QStringLiteral("systems/new");
    draft.field = QStringLiteral("purpose");
    draft.values = {{QStringLiteral("name"), QStringLiteral("半句话")}, {QStringLiteral("rto_hours"), 4}};
    QVERIFY(drafts.keep(draft));
    draft.values.insert(QStringLiteral("purpose"), QStringLiteral("写到一"));
    QVERIFY(drafts.keep(draft));
    vault.unlockAs(QStringLiteral("officer"));
    Drafts again(*vault);
    const auto found = TemporaryVault::must(again.find(draft.form));
    QVERIFY(found);
    QCOMPARE(found->values, draft.values);
    QCOMPARE(found->field, draft.field);
    QVERIFY(!found->at.isEmpty());
    QCOMPARE(TemporaryVault::must(again.all()).size(), 1);
    QVERIFY(again.drop(draft.form));
    QVERIFY(TemporaryVault::must(again.all()).isEmpty());
}

void TestKeeping::draftsAreSealedInTheRow()
{
    TemporaryVault vault;
    const QString typed = QStringLiteral("不可外传的半句话");
    QVERIFY(Drafts(*vault).keep({QStringLiteral("systems/new"),
                                 {{QStringLiteral("purpose"), typed}},
                                 QStringLiteral("purpose"),
                                 {}}));
    const QByteArray sealed =
        TemporaryVault::must(vault.database().scalar(QStringLiteral("SELECT sealed FROM drafts")))
            .toByteArray();
    QVERIFY(sealed.size() > 40);
    QVERIFY(!sealed.contains(typed.toUtf8()) && !sealed.contains("purpose"));
    // Bound to its form: the same bytes under another name do not open.
    TemporaryVault::must(vault.database().execute(QStringLiteral("UPDATE drafts SET form = 'people/new'")));
    QVERIFY(!Drafts(*vault).find(QStringLiteral("people/new")));
}

void TestKeeping::draftsAreTheirWritersOwn()
{
    TemporaryVault vault;
    vault.addEverybody();
    QVERIFY(Drafts(*vault).keep({QStringLiteral("x"), {{QStringLiteral("a"), 1}}, {}, {}}));
    vault.unlockAs(QStringLiteral("operator"));
    QVERIFY(TemporaryVault::must(Drafts(*vault).all()).isEmpty());
    QVERIFY(!TemporaryVault::must(Drafts(*vault).find(QStringLiteral("x"))));
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
