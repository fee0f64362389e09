// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/clipboardtable.h"
#include "models/items/recordlistmodel.h"
#include "models/items/stagingmodel.h"
#include "tests/support/registersamples.h"
#include "tests/support/userhands.h"
#include "tests/support/workbookmaker.h"
#include "ui/register/importdialog.h"
#include "ui/register/registerscreen.h"
#include "ui/register/registertable.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace anguan;

namespace {

constexpr int patience = 30'000;

/// The window of an import into a register, as a user sees it.
class Desk
{
public:
    explicit Desk(const char *registerId = "systems")
        : samples(*vault)
        , dialog(*vault, RegisterSamples::reg(registerId))
        , m_register(RegisterSamples::reg(registerId))
    {
        QObject::connect(&dialog, &ImportDialog::imported, &dialog,
                         [this](const ImportOutcome &outcome) { imported.append(outcome); });
        dialog.show();
    }

    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = vault.folder() + QLatin1Char('/') + QString::fromLatin1(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            throw std::runtime_error("the file could not be made");
        return path;
    }
    void look(const QString &path)
    {
        dialog.look(path);
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !dialog.isBusy(); }, patience))
            throw std::runtime_error("the window stays busy");
    }
    bool mayImport() { return Hands::find<QPushButton>(&dialog, "importButton")->isEnabled(); }
    QString notice() { return dialog.findChild<Banner *>()->sentence(); }
    QTableView *grid() { return Hands::find<QTableView>(&dialog, "stagingTable"); }
    qint64 total() { return TemporaryVault::must(RecordList(vault.database()).total(m_register)); }
    void editCell(int row, int column, const QString &text)
    {
        const QModelIndex index = dialog.model()->index(row, column);
        grid()->setFocus();
        grid()->setCurrentIndex(index);
        QTest::keyClick(grid(), Qt::Key_F2);
        auto *editor = grid()->viewport()->findChild<QLineEdit *>();
        if (!editor)
            throw std::runtime_error("the cell cannot be edited");
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return index.data().toString() == text; }))
            throw std::runtime_error("the cell does not take what is typed");
    }

    TemporaryVault vault;
    RegisterSamples samples;
    ImportDialog dialog;
    QList<ImportOutcome> imported;

private:
    const Register &m_register;
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void mistakesAreMendedInPlace()
    {
        Desk desk;
        const qint64 before = desk.total();
        desk.look(desk.file("import.csv", "name,department,importance,network_zone,filed_on\n"
                                          "好系统,登记中心,ordinary,government,\n"
                                          "坏系统,登记中心,ordinary,government,没有这一天\n"));
        QCOMPARE(desk.dialog.problemCount(), 1);
        QVERIFY(!desk.mayImport());
        Hands::click(&desk.dialog, "nextFaultButton");
        QCOMPARE(desk.grid()->currentIndex().row(), 1);
        QCOMPARE(desk.grid()->currentIndex().column(), 5);
        QVERIFY(
            Hands::find<QLabel>(&desk.dialog, "cellFault")->text().contains(QStringLiteral("没有这一天")));
        QCOMPARE(desk.total(), before);

        desk.editCell(1, 5, QString());
        QVERIFY(!desk.mayImport()); // not before it was looked through again
        desk.settle();
        QVERIFY2(desk.dialog.problemCount() == 0, qPrintable(desk.dialog.model()->outcome()->faultOf(2)));
        QVERIFY(desk.mayImport());
        Hands::click(&desk.dialog, "importButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.imported.size(), 1, patience);
        QCOMPARE(desk.imported.first().created, 2);
        QCOMPARE(desk.total(), before + 2);
        QVERIFY(!desk.dialog.isVisible());
    }

    void onlyTheRowsThatAreRight()
    {
        Desk desk;
        const qint64 before = desk.total();
        desk.look(desk.file("import.csv",
                            "name,department,importance,network_zone\n好系统,登记中心,ordinary,government\n"
                            "坏系统,登记中心,什么,government\n"));
        QVERIFY(!desk.mayImport());
        Hands::find<QCheckBox>(&desk.dialog, "leaveFaultyCheck")->click();
        QVERIFY(desk.mayImport());
        Hands::click(&desk.dialog, "importButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.imported.size(), 1, patience);
        QCOMPARE(desk.total(), before + 1);
        QVERIFY(desk.dialog.isVisible());
        QVERIFY(!desk.mayImport()); // no row goes in twice
        Ask::setNextPath(desk.vault.folder() + QStringLiteral("/mend.xlsx"));
        Hands::click(&desk.dialog, "saveFaultyButton");
        const auto file = TableFile::open(desk.vault.folder() + QStringLiteral("/mend.xlsx"));
        QVERIFY(file);
        const Table back = TemporaryVault::must((*file)->read(RegisterSamples::reg("systems"), {}));
        QCOMPARE(back.rows.last().first(), QStringLiteral("坏系统"));
        QVERIFY(back.rows.last().last().contains(QStringLiteral("什么")));
    }

    void aFileIsReadAnotherWay()
    {
        Desk desk("departments");
        desk.look(desk.file("table.csv", "部门台账;\nname;phone\n甲局;0734-8812345\n"));
        QVERIFY(desk.mayImport());
        QCOMPARE(Hands::find<QSpinBox>(&desk.dialog, "headerRowSpin")->value(), 2);
        auto *delimiter = Hands::find<QComboBox>(&desk.dialog, "delimiterCombo");
        delimiter->setCurrentIndex(delimiter->findData(QStringLiteral("\t")));
        emit delimiter->activated(delimiter->currentIndex());
        desk.settle();
        QVERIFY(!desk.mayImport());
        delimiter->setCurrentIndex(0);
        emit delimiter->activated(0);
        desk.settle();
        QVERIFY(desk.mayImport());
        Hands::find<QSpinBox>(&desk.dialog, "headerRowSpin")->setValue(1);
        desk.settle();
        QVERIFY(!desk.mayImport());
        QCOMPARE(desk.dialog.model()->rowCount(), 2);
        auto *encoding = Hands::find<QComboBox>(&desk.dialog, "encodingCombo");
        encoding->setCurrentIndex(encoding->findData(QStringLiteral("UTF-16")));
        emit encoding->activated(encoding->currentIndex());
        desk.settle();
        QVERIFY(!desk.mayImport());
    }

    void aSheetOfAWorkbookIsChosen()
    {
        Desk desk("departments");
        WorkbookMaker maker;
        maker.addTexts(QStringLiteral("说明"), {{QStringLiteral("填表说明")}});
        maker.addTexts(QStringLiteral("甲"), {{QStringLiteral("name")}, {QStringLiteral("一局")}});
        maker.addTexts(QStringLiteral("乙"),
                       {{QStringLiteral("name")}, {QStringLiteral("二局")}, {QStringLiteral("三局")}});
        const QString path = desk.vault.folder() + QStringLiteral("/book.xlsx");
        QVERIFY(maker.write(path));
        desk.look(path);
        auto *sheet = Hands::find<QComboBox>(&desk.dialog, "sheetCombo");
        QCOMPARE(sheet->count(), 3);
        QCOMPARE(sheet->currentData().toString(), QStringLiteral("甲")); // the first that fits
        QCOMPARE(desk.dialog.model()->rowCount(), 1);
        sheet->setCurrentIndex(2);
        emit sheet->activated(2);
        desk.settle();
        QCOMPARE(desk.dialog.model()->rowCount(), 2);
        QVERIFY(!Hands::sees(&desk.dialog, "encodingCombo"));
    }

    void aColumnIsNamedByHandAndRemembered()
    {
        Desk desk("departments");
        const QString path = desk.file("table.csv", "名目,联系\n甲局,0734-8812345\n");
        desk.look(path);
        QVERIFY(!desk.mayImport());
        desk.grid()->setCurrentIndex(desk.dialog.model()->index(0, 1));
        auto *column = Hands::find<QComboBox>(&desk.dialog, "columnCombo");
        column->setCurrentIndex(column->findData(QStringLiteral("name")));
        emit column->activated(column->currentIndex());
        desk.settle();
        QVERIFY(desk.mayImport());
        Hands::click(&desk.dialog, "importButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.imported.size(), 1, patience);

        ImportDialog again(*desk.vault, RegisterSamples::reg("departments"));
        again.show();
        again.look(desk.file("next.csv", "名目,联系\n乙局,0734-8812346\n"));
        QVERIFY(QTest::qWaitFor([&] { return !again.isBusy(); }, patience));
        QCOMPARE(again.model()->staging()->columnOf(QStringLiteral("name")), 0);
        again.look(path);
        QVERIFY(QTest::qWaitFor([&] { return !again.isBusy(); }, patience));
        QVERIFY2(again.findChild<Banner *>()->sentence().contains(QStringLiteral("imported already")),
                 qPrintable(again.findChild<Banner *>()->sentence()));
    }

    void missingOnesAreMadeWhenTicked()
    {
        Desk desk;
        desk.look(desk.file("import.csv",
                            "name,department,importance,network_zone\n好系统,新股室,ordinary,government\n"));
        QVERIFY(!desk.mayImport());
        auto *missing = Hands::find<QListWidget>(&desk.dialog, "missingList");
        QCOMPARE(missing->count(), 1);
        QVERIFY(missing->item(0)->text().contains(QStringLiteral("新股室")));
        missing->item(0)->setCheckState(Qt::Checked);
        desk.settle();
        QVERIFY2(desk.mayImport(), qPrintable(desk.notice()));
        Hands::click(&desk.dialog, "importButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.imported.size(), 1, patience);
        QCOMPARE(desk.imported.first().made, 1);
        QVERIFY(
            RecordStore(*desk.vault).resolve(RegisterSamples::reg("departments"), QStringLiteral("新股室")));
    }

    void aBlockIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        const QString tabs = QStringLiteral("name\tphone\n甲局\t0734-8812345\n合计\t1\n");
        QTest::newRow("tabs, as a terminal or an editor gives them") << tabs << QString();
        QTest::newRow("HTML, as Excel gives it")
            << tabs
            << QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td "
                              "class=xl65>name</td><td>phone</td></tr><tr><td>甲局</td><td "
                              "style='mso-number-format:\"\\@\"'>0734-8812345</td></tr><tr><td>合计</td><td "
                              "align=right>1</td></tr></table></body></html>");
    }
    void aBlockIsPasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        Desk desk("departments");
        auto *copied = new QMimeData;
        copied->setText(text);
        if (!html.isEmpty())
            copied->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(copied);
        Hands::click(&desk.dialog, "pasteButton");
        desk.settle();
        QCOMPARE(desk.dialog.model()->rowCount(), 2);
        QVERIFY2(desk.mayImport(), qPrintable(desk.notice()));
        Hands::click(&desk.dialog, "importButton");
        QTRY_COMPARE_WITH_TIMEOUT(desk.imported.size(), 1, patience);
        QCOMPARE(desk.imported.first().created, 1);
        QCOMPARE(desk.imported.first().leftOut, 1);
    }

    void aWindowMayCloseWhileACellIsEdited()
    {
        auto desk = std::make_unique<Desk>("departments");
        desk->dialog.paste(QStringLiteral("name\n甲局\n"), {});
        desk->settle();
        desk->grid()->setCurrentIndex(desk->dialog.model()->index(0, 1));
        QTest::keyClick(desk->grid(), Qt::Key_F2);
        auto *editor = desk->grid()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("乙局"));
        QTest::keyClick(editor, Qt::Key_Return);
        desk.reset();
        QTest::qWait(600); // longer than the pause after an edit
    }

    void theWindowFitsASmallScreen()
    {
        Desk desk;
        QString headings = QStringLiteral("name,department,importance,network_zone");
        for (int i = 0; i < 20; ++i)
            headings += QStringLiteral(",a heading that means nothing %1").arg(i); // a long sentence
        desk.look(desk.file("import.csv",
                            (headings + QStringLiteral("\n好系统,新股室,什么,government\n")).toUtf8()));
        QVERIFY2(desk.dialog.height() <= 700 && desk.dialog.width() <= 1300,
                 qPrintable(QStringLiteral("%1 × %2").arg(desk.dialog.width()).arg(desk.dialog.height())));
        QVERIFY2(desk.dialog.minimumSizeHint().height() <= 600,
                 qPrintable(QString::number(desk.dialog.minimumSizeHint().height())));
    }

    void nothingToPasteIsSaid()
    {
        Desk desk("departments");
        desk.dialog.paste({}, {});
        QVERIFY(!desk.notice().isEmpty());
        QVERIFY(!desk.mayImport());
    }

    void anImportIsStoppedWithNothingStored()
    {
        Desk desk;
        const qint64 before = desk.total();
        QByteArray bytes = "name,department,importance,network_zone\n";
        for (int i = 0; i < 3000; ++i)
            bytes += QStringLiteral("系统%1,登记中心,ordinary,government\n").arg(i).toUtf8();
        desk.dialog.look(desk.file("long.csv", bytes));
        QTRY_VERIFY(Hands::sees(&desk.dialog, "cancelTaskButton"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog.model()->staging(), patience); // read; now it is looked through
        QTRY_VERIFY(Hands::sees(&desk.dialog, "cancelTaskButton"));
        Hands::click(&desk.dialog, "cancelTaskButton");
        desk.settle();
        QVERIFY(!desk.mayImport());
        QVERIFY(desk.notice().contains(QStringLiteral("stopped")));
        QCOMPARE(desk.total(), before);
    }

    void theToastTakesAnImportBack()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        RegisterScreen screen(*vault, RegisterSamples::reg("departments"));
        screen.show();
        screen.activate();
        QTRY_VERIFY(screen.model()->isSettled());
        std::function<void()> undo;
        QStringList said;
        connect(&screen, &Screen::noticed, &screen,
                [&](const QString &text, const QString &, const std::function<void()> &act) {
                    said.append(text);
                    if (act)
                        undo = act;
                });
        Hands::click(&screen, "importRecordsButton");
        auto *dialog = screen.findChild<ImportDialog *>();
        QVERIFY(dialog);
        dialog->paste(QStringLiteral("name\n甲局\n乙局\n"), {});
        QVERIFY(QTest::qWaitFor([&] { return !dialog->isBusy(); }, patience));
        const qint64 before =
            TemporaryVault::must(RecordList(vault.database()).total(RegisterSamples::reg("departments")));
        Hands::click(dialog, "importButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo, patience);
        const auto total = [&] {
            return TemporaryVault::must(
                RecordList(vault.database()).total(RegisterSamples::reg("departments")));
        };
        QCOMPARE(total(), before + 2);
        undo();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, patience);
        QCOMPARE(total(), before);
    }

    void theListIsCopiedAsText()
    {
        TemporaryVault vault;
        RegisterSamples samples(*vault);
        RegisterScreen screen(*vault, RegisterSamples::reg("systems"));
        screen.show();
        screen.activate();
        QTRY_VERIFY(screen.model()->isSettled());
        screen.table()->setFocus();
        screen.table()->selectAll();
        QTest::keyClick(screen.table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const Table bare = TemporaryVault::must(readClipboard({}, copied->html()));
        QCOMPARE(bare.rows.size(), screen.model()->rowCount());
        QVERIFY(copied->html().contains(QStringLiteral("mso-number-format:'\\@'")));
        QTest::keyClick(screen.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const Table headed =
            TemporaryVault::must(readClipboard(QGuiApplication::clipboard()->mimeData()->text(), {}));
        QCOMPARE(headed.rows.size(), bare.rows.size() + 1);
        QCOMPARE(headed.rows.at(1), bare.rows.at(0));
    }

    void templatesAreSaved()
    {
        Desk desk;
        const QString path = desk.vault.folder() + QStringLiteral("/template.xlsx");
        Ask::setNextPath(path);
        Hands::click(&desk.dialog, "templateButton");
        desk.look(path);
        QCOMPARE(desk.dialog.model()->rowCount(), 0);
        QVERIFY(desk.dialog.model()->staging()->headingProblems().isEmpty());
        QVERIFY(!desk.mayImport());
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
