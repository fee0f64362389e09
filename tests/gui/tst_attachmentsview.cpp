// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registersamples.h"
#include "tests/support/userhands.h"
#include "ui/register/attachmentsview.h"
#include "ui/register/filepicture.h"
#include "ui/register/filepreview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/openedcopies.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace anguan;

namespace {

constexpr int patience = 30'000;

QByteArray picture(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// Every page a colour of its own.
QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), page == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return bytes;
}

QColor middle(const QImage &image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

/// The files of one department.
class Desk
{
public:
    Desk() : samples(*vault), view(*vault, RegisterSamples::reg("departments"))
    {
        number = TemporaryVault::must(RecordStore(*vault).resolve(RegisterSamples::reg("departments"),
                                                                  QStringLiteral("登记中心")))
                     .number;
        view.resize(600, 400);
        view.show();
        view.showRecord(number, true);
    }
    void add(const QString &name, const QByteArray &bytes)
    {
        const QString path = vault.folder() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the file could not be made");
        file.close();
        view.addFiles({path});
        Hands::find<QListWidget>(&view, "attachmentList")->setCurrentRow(view.count() - 1);
    }
    QString notice() { return view.findChild<Banner *>()->sentence(); }

    TemporaryVault vault;
    RegisterSamples samples;
    AttachmentsView view;
    QString number;
};

} // namespace

class TestAttachmentsView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_place;
    QStringList m_opened;

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_opened.clear();
        OpenedCopies::setPlace(m_place.filePath(QStringLiteral("opened")));
        OpenedCopies::setOpener([this](const QString &path) {
            m_opened.append(path);
            return true;
        });
    }
    void cleanup() { OpenedCopies::instance().wipe(); }

    void picturesAreDrawn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QColor>("color");
        QTest::newRow("PNG") << picture(300, 200) << 0 << 1 << QColor(Qt::darkGreen);
        QTest::newRow("BMP") << picture(300, 200, "BMP") << 0 << 1 << QColor(Qt::darkGreen);
        QTest::newRow("a wide one, made to fit") << picture(5000, 20) << 0 << 1 << QColor(Qt::darkGreen);
        QTest::newRow("the first page of a PDF") << pdf(2) << 0 << 2 << QColor(Qt::red);
        QTest::newRow("the second page") << pdf(2) << 1 << 2 << QColor(Qt::blue);
        QTest::newRow("beyond the last page") << pdf(2) << 9 << 2 << QColor(Qt::blue);
    }
    void picturesAreDrawn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, page);
        QFETCH(int, pages);
        QFETCH(QColor, color);
        const auto drawn = pictureOf(bytes, page, 400);
        QVERIFY2(drawn, qPrintable(drawn ? QString() : drawn.error().text));
        QCOMPARE(drawn->pages, pages);
        QVERIFY(drawn->image.width() <= 401);
        const QColor seen = middle(drawn->image);
        QVERIFY2(qAbs(seen.red() - color.red()) < 6 && qAbs(seen.green() - color.green()) < 6 &&
                     qAbs(seen.blue() - color.blue()) < 6,
                 qPrintable(seen.name()));
    }

    void whatCannotBeDrawnIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("43062300021-00012");
        QTest::newRow("half a PNG") << picture(300, 200).left(60);
        QTest::newRow("the head of a PDF") << QByteArray("%PDF-1.7\n");
        QTest::newRow("a PDF that is noise") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '\x93');
        QTest::newRow("an SVG, which may point elsewhere")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        // The head promises 60000 by 60000; the bytes for it would be 14 GB.
        QByteArray huge = picture(4, 4, "BMP");
        const auto put = [&huge](int at, quint32 value) {
            for (int i = 0; i < 4; ++i)
                huge[at + i] = char(value >> (8 * i));
        };
        put(18, 60'000);
        put(22, 60'000);
        QTest::newRow("a picture of too many pixels") << huge;
    }
    void whatCannotBeDrawnIsSaid()
    {
        QFETCH(QByteArray, bytes);
        const auto drawn = pictureOf(bytes, 0, 400);
        QVERIFY(!drawn);
        QVERIFY(!drawn.error().text.isEmpty());
    }

    void aPdfIsTurnedPageByPage()
    {
        Desk desk;
        desk.add(QStringLiteral("扫描件.pdf"), pdf(2));
        Hands::click(&desk.view, "attachmentLook");
        auto *preview = desk.view.findChild<FilePreview *>();
        QVERIFY(preview);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->isBusy(), patience);
        QCOMPARE(preview->pages(), 2);
        Hands::click(preview, "nextPageButton");
        QTRY_VERIFY_WITH_TIMEOUT(!preview->isBusy() && preview->page() == 1, patience);
        QVERIFY(Hands::find<QLabel>(preview, "pageLabel")->text().contains(QLatin1Char('2')));
        QVERIFY(!Hands::find<QPushButton>(preview, "nextPageButton")->isEnabled());
        QTest::keyClick(preview, Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(!preview->isBusy() && preview->page() == 0, patience);
        preview->reject();
    }

    void whatHasNoPictureIsOpenedElsewhere()
    {
        Desk desk;
        const QByteArray bytes("一份说明");
        desk.add(QStringLiteral("说明.txt"), bytes);
        QVERIFY(!Hands::find<QPushButton>(&desk.view, "attachmentLook")->isEnabled());
        Hands::click(&desk.view, "attachmentOpen");
        QCOMPARE(m_opened.size(), 1);
        const QFileInfo copy(m_opened.first());
        QCOMPARE(copy.fileName(), QStringLiteral("说明.txt"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(copy.permissions() & (others | QFile::WriteOwner | QFile::ExeOwner)));
        QVERIFY(!(QFileInfo(copy.path()).permissions() & others));
        QVERIFY(!(QFileInfo(m_place.filePath(QStringLiteral("opened"))).permissions() & others));
        QFile file(m_opened.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        file.close();
        QVERIFY(desk.notice().contains(QStringLiteral("说明.txt")));

        OpenedCopies::instance().wipe();
        QVERIFY(!copy.exists() || !QFileInfo::exists(m_opened.first()));
        QVERIFY(!QFileInfo::exists(m_place.filePath(QStringLiteral("opened"))));
        Hands::click(&desk.view, "attachmentOpen"); // and again
        QCOMPARE(m_opened.size(), 2);
    }

    void programsAreNotRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isProgram");
        QTest::newRow("a shortcut of the desktop") << QStringLiteral("台账.desktop") << true;
        QTest::newRow("a script") << QStringLiteral("a.SH") << true;
        QTest::newRow("a program under two endings") << QStringLiteral("台账.xlsx.exe") << true;
        QTest::newRow("a page that runs scripts") << QStringLiteral("a.html") << true;
        QTest::newRow("a workbook") << QStringLiteral("台账.xlsx") << false;
        QTest::newRow("a scan") << QStringLiteral("扫描.pdf") << false;
        QTest::newRow("without an ending") << QStringLiteral("README") << false;
    }
    void programsAreNotRun()
    {
        QFETCH(QString, name);
        QFETCH(bool, isProgram);
        QCOMPARE(OpenedCopies::isProgram(name), isProgram);
        const auto opened = OpenedCopies::instance().open(name, [](QIODevice &) { return Result<void>(); });
        QCOMPARE(opened.has_value(), !isProgram);
        QCOMPARE(m_opened.isEmpty(), isProgram);
    }

    void aCopyThatFailsLeavesNothing()
    {
        const auto failed = OpenedCopies::instance().open(QStringLiteral("a.txt"), [](QIODevice &target) {
            target.write("half");
            return Result<void>(fail(ErrorCode::Damaged, QStringLiteral("damaged")));
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Damaged);
        OpenedCopies::setOpener([](const QString &) { return false; });
        QVERIFY(!OpenedCopies::instance().open(QStringLiteral("b.txt"),
                                               [](QIODevice &) { return Result<void>(); }));
        QDirIterator files(m_place.path(), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
        // A name that points out of the folder stays in it.
        init();
        QVERIFY(OpenedCopies::instance().open(QStringLiteral("../../-x\n.txt"),
                                              [](QIODevice &) { return Result<void>(); }));
        QVERIFY(m_opened.first().startsWith(m_place.filePath(QStringLiteral("opened/"))));
    }

    void whatACrashLeftIsWipedAtTheStart()
    {
        const QString above = m_place.filePath(QStringLiteral("opened"));
        const QString dead = above + QStringLiteral("/999999999/1");
        const QString living = above + QStringLiteral("/1/1"); // the first process always runs
        for (const QString &folder : {dead, living}) {
            QVERIFY(QDir().mkpath(folder));
            QFile file(folder + QStringLiteral("/a.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("secret");
        }
        OpenedCopies::wipeLeftovers();
        QVERIFY(!QFileInfo::exists(above + QStringLiteral("/999999999")));
        QVERIFY(QFileInfo::exists(living + QStringLiteral("/a.txt")));
        QDir(above).removeRecursively();
    }
};

QTEST_MAIN(TestAttachmentsView)
#include "tst_attachmentsview.moc"
