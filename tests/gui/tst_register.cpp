// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordlistmodel.h"
#include "models/records/attachments.h"
#include "models/records/drafts.h"
#include "models/vault/journal.h"
#include "tests/support/registersamples.h"
#include "tests/support/userhands.h"
#include "ui/printing/previewdialog.h"
#include "ui/register/attachmentsview.h"
#include "ui/register/detailspane.h"
#include "ui/register/filterheader.h"
#include "ui/register/recordform.h"
#include "ui/register/recordview.h"
#include "ui/register/registerscreen.h"
#include "ui/register/registertable.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editors/formbinder.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace anguan;

namespace {

/// The screen of a register over a small department, shown as a user sees it.
class Desk
{
public:
    explicit Desk(const char *registerId = "systems") : samples(*vault) { open(registerId); }

    void open(const char *registerId = "systems")
    {
        screen = std::make_unique<RegisterScreen>(*vault, RegisterSamples::reg(registerId));
        screen->resize(1170, 660);
        screen->show();
        screen->activate();
        settle();
    }
    void close() { screen.reset(); }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return screen->model()->isSettled(); }, 10'000))
            throw std::runtime_error("the list does not settle");
    }
    QStringList names() const
    {
        const RecordListModel *model = screen->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, model->columnOf(QStringLiteral("name"))).data().toString();
        return names;
    }
    void choose(const QString &name)
    {
        const int row = static_cast<int>(names().indexOf(name));
        if (row < 0)
            throw std::runtime_error("no such row");
        RegisterTable *table = screen->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(screen->model()->index(row, 0)).center());
    }
    Record stored(const QString &number) const
    {
        return TemporaryVault::must(RecordStore(const_cast<TemporaryVault &>(vault).vault())
                                        .find(*Catalogue::ofNumber(number), number));
    }
    QString problems() const
    {
        QStringList said;
        if (const RecordForm *form = screen->details()->form())
            for (const Problem &problem : form->binder()->problems())
                said << problem.field + QStringLiteral(": ") + problem.text;
        return said.join(QLatin1Char('\n'));
    }
    QWidget *operator->() { return screen.get(); }
    QString label(const char *name) { return Hands::find<QLabel>(screen.get(), name)->text(); }

    TemporaryVault vault;
    RegisterSamples samples;
    std::unique_ptr<RegisterScreen> screen;
};

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anguan-test"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_register"));
    }
    void init() { QSettings().clear(); }

    void theListSaysHowMuchItShows()
    {
        Desk desk;
        QCOMPARE(desk.names().size(), 4);
        QVERIFY(desk.label("countLabel").contains(QStringLiteral("4 / 4")));
        QVERIFY(!desk.screen->currentItem().isEmpty()); // the first line stands open
    }

    void aSystemIsEnteredWithItsMistakeShownUnderTheField()
    {
        Desk desk;
        Hands::click(desk.screen.get(), "newButton");
        QWidget *screen = desk.screen.get();
        Hands::type(screen, "nameInput", QStringLiteral("矿业权管理系统"));
        Hands::type(screen, "filing_numberInput", QStringLiteral("12345"));
        Hands::click(screen, "saveButton");
        QVERIFY(Hands::sees(screen, "filing_numberProblem"));
        QVERIFY(Hands::sees(screen, "departmentProblem")); // required and missing
        QVERIFY(Hands::sees(screen, "problemSummary"));
        QCOMPARE(desk.screen->details()->isEditingNew(), true);

        Hands::type(screen, "filing_numberInput", QStringLiteral("43062300021-00012"));
        Hands::type(screen, "filed_onInput", QStringLiteral("2026/1/5"));
        Hands::type(screen, "departmentInput", QStringLiteral("guihua"));
        auto *importance = Hands::find<QComboBox>(screen, "importanceInput");
        importance->setCurrentIndex(importance->findData(QStringLiteral("ordinary")));
        auto *zone = Hands::find<QComboBox>(screen, "network_zoneInput");
        zone->setCurrentIndex(zone->findData(QStringLiteral("government")));
        Hands::click(screen, "saveButton");
        QVERIFY2(!desk.screen->details()->isEditing(), qPrintable(desk.problems()));
        desk.settle();
        QVERIFY(desk.names().contains(QStringLiteral("矿业权管理系统")));
        const Record made = desk.stored(desk.screen->currentItem());
        QCOMPARE(made.values.value(QStringLiteral("department")).toString(), desk.samples.departments.at(1));
    }

    void nothingIsBlamedBeforeTheReaderLeavesTheField()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        QApplication::setActiveWindow(screen);
        Hands::click(screen, "newButton");
        auto *filing = Hands::find<QLineEdit>(screen, "filing_numberInput");
        filing->setFocus();
        QTest::keyClicks(filing, QStringLiteral("12"));
        QVERIFY(!Hands::sees(screen, "filing_numberProblem"));
        QTest::keyClick(filing, Qt::Key_Tab);
        QTRY_VERIFY(Hands::sees(screen, "filing_numberProblem"));
    }

    void filtersNarrowTheListAndStandAsChips()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        Hands::type(screen, "nameFilter", QStringLiteral("bdc"));
        desk.settle();
        QCOMPARE(desk.names(), QStringList{QStringLiteral("不动产登记系统")});
        QVERIFY(desk.label("countLabel").contains(QStringLiteral("1 / 4")));
        auto *chip = Hands::find<QAbstractButton>(screen, "nameChip");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        desk.settle();
        QCOMPARE(desk.names().size(), 4);
        QVERIFY(!Hands::sees(screen, "nameChip"));
        QVERIFY(Hands::find<QLineEdit>(screen, "nameFilter")->text().isEmpty());
    }

    void aChoiceIsFilteredByTicks()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        Hands::click(screen, "protection_levelFilter");
        auto *ticks = Hands::find<QListWidget>(Hands::popup(), "filterTicks");
        for (int row = 0; row < ticks->count(); ++row)
            if (ticks->item(row)->data(Qt::UserRole) == QStringLiteral("2"))
                ticks->item(row)->setCheckState(Qt::Checked);
        Hands::popup()->close();
        desk.settle();
        QCOMPARE(desk.names().size(), 2);
        QVERIFY(desk.names().contains(QStringLiteral("门户网站")));
        QVERIFY(Hands::sees(screen, "protection_levelChip"));
        Hands::click(screen, "clearFiltersButton");
        desk.settle();
        QCOMPARE(desk.names().size(), 4);
    }

    void escTwiceClearsTheFilters()
    {
        Desk desk;
        Hands::type(desk.screen.get(), "registerSearch", QStringLiteral("门户"));
        desk.settle();
        QCOMPARE(desk.names().size(), 1);
        desk.screen->table()->setFocus();
        QVERIFY(desk.screen->stepBack());
        QCOMPARE(desk.names().size(), 1);
        QVERIFY(desk.screen->stepBack());
        desk.settle();
        QCOMPARE(desk.names().size(), 4);
        QVERIFY(!desk.screen->stepBack());
    }

    void noMatchIsNotTheSameAsNothingThere()
    {
        Desk desk;
        Hands::type(desk.screen.get(), "nameFilter", QStringLiteral("没有这个系统"));
        desk.settle();
        QVERIFY(Hands::sees(desk.screen.get(), "noMatch"));
        QVERIFY(Hands::sees(desk.screen.get(), "nameFilter"));
        Hands::click(desk.screen.get(), "noMatchClear");
        desk.settle();
        QVERIFY(!Hands::sees(desk.screen.get(), "noMatch"));
        desk.open("data_resources");
        QVERIFY(Hands::sees(desk.screen.get(), "emptyRegister"));
        Hands::click(desk.screen.get(), "emptyNew");
        QVERIFY(desk.screen->details()->isEditingNew());
    }

    void aClickOnATitleSortsAndAnotherTurnsItRound()
    {
        Desk desk;
        FilterHeader *header = desk.screen->table()->filters();
        const int column = desk.screen->model()->columnOf(QStringLiteral("name"));
        const QPoint title(header->sectionViewportPosition(column) + 12, 12);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        desk.settle();
        const QStringList up = desk.names();
        QCOMPARE(up.first(), QStringLiteral("不动产登记系统"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
        desk.settle();
        QCOMPARE(desk.names().last(), up.first());
    }

    void anEditAsksForItsReasonAndStandsInTheHistory()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        desk.choose(QStringLiteral("门户网站"));
        const QString number = desk.screen->currentItem();
        QTest::keyClick(desk.screen->table(), Qt::Key_F2);
        QVERIFY(desk.screen->details()->isEditing());
        auto *level = Hands::find<QComboBox>(screen, "protection_levelInput");
        level->setCurrentIndex(level->findData(QStringLiteral("3")));
        emit level->activated(level->currentIndex());
        Hands::click(screen, "saveButton");
        QVERIFY(Hands::sees(screen, "reasonProblem"));
        Hands::type(screen, "reasonInput", QStringLiteral("重新定级"));
        desk.screen->saveIt();
        QVERIFY(!desk.screen->details()->isEditing());
        QCOMPARE(desk.stored(number).values.value(QStringLiteral("protection_level")).toString(),
                 QStringLiteral("3"));
        auto *tabs = Hands::find<QTabWidget>(screen, "recordTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        const auto *history = Hands::find<QAbstractItemView>(screen, "historyList")->model();
        QCOMPARE(history->rowCount(), 2);
        QVERIFY(history->index(0, 0).data().toString().contains(QStringLiteral("重新定级")));
    }

    void aDayInThePastIsShownAndLeftAgain()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        desk.choose(QStringLiteral("门户网站"));
        auto *tabs = Hands::find<QTabWidget>(screen, "recordTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        Hands::type(screen, "asOfDay", QStringLiteral("今天"));
        Hands::click(screen, "asOfButton");
        QVERIFY(desk.screen->details()->view()->isAsOf());
        QVERIFY(!Hands::sees(screen, "editButton")); // the past is not edited
        QVERIFY(desk.screen->details()->stepBack());
        QVERIFY(!desk.screen->details()->view()->isAsOf());
        QVERIFY(Hands::sees(screen, "editButton"));
    }

    void typedTextComesBackAtItsFieldAfterLocking()
    {
        Desk desk;
        desk.choose(QStringLiteral("门户网站"));
        const QString number = desk.screen->currentItem();
        desk.screen->editIt();
        Hands::type(desk.screen.get(), "vendorInput", QStringLiteral("湘数科技"));
        Hands::type(desk.screen.get(), "filed_onInput",
                    QStringLiteral("2026-13-77")); // no day, kept as typed
        QApplication::setActiveWindow(desk.screen.get());
        Hands::find<QLineEdit>(desk.screen.get(), "vendorInput")->setFocus();
        desk.screen->keepDraft();
        desk.close();
        desk.vault.unlockAs(QStringLiteral("officer"));
        desk.open();
        desk.screen->restoreDraft();
        QVERIFY(desk.screen->details()->isEditing());
        QCOMPARE(desk.screen->currentItem(), number);
        QWidget *screen = desk.screen.get();
        QCOMPARE(Hands::find<QLineEdit>(screen, "vendorInput")->text(), QStringLiteral("湘数科技"));
        QCOMPARE(Hands::find<QLineEdit>(screen, "filed_onInput")->text(), QStringLiteral("2026-13-77"));
        QVERIFY(Hands::sees(screen, "formNotice"));
        QCOMPARE(Hands::find<QLineEdit>(screen, "vendorInput"), desk.screen->focusWidget());
        emit Hands::find<Banner>(screen, "formNotice")->acted(); // discard
        QVERIFY(Hands::find<QLineEdit>(screen, "vendorInput")->text().isEmpty());
        QVERIFY(TemporaryVault::must(Drafts(*desk.vault).all()).isEmpty());
    }

    void theDraftIsWrittenWithinTwoSecondsOfTyping()
    {
        Desk desk;
        Hands::click(desk.screen.get(), "newButton");
        Hands::type(desk.screen.get(), "nameInput", QStringLiteral("未存的系统"));
        QVERIFY(QTest::qWaitFor(
            [&desk] { return !TemporaryVault::must(Drafts(*desk.vault).all()).isEmpty(); }, 2000));
        const Draft draft = TemporaryVault::must(Drafts(*desk.vault).all()).first();
        QCOMPARE(draft.form, QStringLiteral("systems/new"));
        QCOMPARE(draft.values.value(QStringLiteral("name")).toString(), QStringLiteral("未存的系统"));
    }

    void aStaleVersionIsSaidAndTheTypingGoesOnTop()
    {
        Desk desk;
        desk.choose(QStringLiteral("档案管理系统"));
        const QString number = desk.screen->currentItem();
        desk.screen->editIt();
        QWidget *screen = desk.screen.get();
        Hands::type(screen, "vendorInput", QStringLiteral("甲公司"));
        Record meanwhile = desk.stored(number);
        meanwhile.values.insert(QStringLiteral("code"), QStringLiteral("ARCH-1"));
        TemporaryVault::must(
            RecordStore(*desk.vault)
                .change(RegisterSamples::reg("systems"), number, meanwhile.version, meanwhile.values));
        Hands::click(screen, "saveButton");
        QVERIFY(desk.screen->details()->isEditing());
        auto *notice = Hands::find<Banner>(screen, "formNotice");
        QCOMPARE(notice->tone(), Tone::Late);
        emit notice->acted();
        QCOMPARE(Hands::find<QLineEdit>(screen, "vendorInput")->text(), QStringLiteral("甲公司"));
        QCOMPARE(Hands::find<QLineEdit>(screen, "codeInput")->text(), QStringLiteral("ARCH-1"));
        Hands::click(screen, "saveButton");
        QVERIFY(!desk.screen->details()->isEditing());
        const Values values = desk.stored(number).values;
        QCOMPARE(values.value(QStringLiteral("vendor")).toString(), QStringLiteral("甲公司"));
        QCOMPARE(values.value(QStringLiteral("code")).toString(), QStringLiteral("ARCH-1"));
    }

    void aWithdrawnRecordLeavesTheListAndKeepsItsReason()
    {
        Desk desk;
        desk.choose(QStringLiteral("档案管理系统"));
        const QString number = desk.screen->currentItem();
        Ask::setNextReason(QStringLiteral("系统已下线"));
        Hands::click(desk.screen.get(), "withdrawButton");
        desk.settle();
        QVERIFY(!desk.names().contains(QStringLiteral("档案管理系统")));
        QCOMPARE(desk.stored(number).withdrawnReason, QStringLiteral("系统已下线"));
        ListQuery query = desk.screen->model()->query();
        Hands::click(desk.screen.get(), "columnsButton");
        Hands::click(Hands::popup(), "withWithdrawn");
        Hands::popup()->close();
        desk.settle();
        QVERIFY(desk.names().contains(QStringLiteral("档案管理系统")));
        QVERIFY(Hands::sees(desk.screen.get(), "withdrawnChip"));
    }

    void filesAreAddedSavedAndTakenOffWithAReason()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        desk.choose(QStringLiteral("门户网站"));
        const QString path = desk.vault.folder() + QStringLiteral("/备案证明.txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("43062300021-00012");
        file.close();
        auto *view = desk.screen->details()->view()->attachments();
        Hands::find<QTabWidget>(screen, "recordTabs")->setCurrentWidget(view);
        Ask::setNextPath(path);
        Hands::click(screen, "attachmentAdd");
        QCOMPARE(view->count(), 1);
        const QString copy = desk.vault.folder() + QStringLiteral("/copy.txt");
        Ask::setNextPath(copy);
        Hands::click(screen, "attachmentSave");
        QFile written(copy);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("43062300021-00012"));
        Ask::setNextReason(QStringLiteral("传错了"));
        Hands::click(screen, "attachmentRemove");
        QCOMPARE(view->count(), 0);
        view->addFiles({desk.vault.folder() + QStringLiteral("/没有的.txt")});
        QCOMPARE(view->count(), 0);
    }

    void aPrintedRecordStandsInTheJournal()
    {
        Desk desk;
        const QString number = desk.screen->currentItem();
        emit desk.screen->details()->printAsked(number);
        auto *preview = desk.screen->findChild<PreviewDialog *>();
        QVERIFY(preview);
        preview->savePdfTo(desk.vault.folder() + QStringLiteral("/form.pdf"));
        Journal::Filter printed;
        printed.action = QStringLiteral("print");
        QTRY_COMPARE_WITH_TIMEOUT(Journal(desk.vault.vault().database()).count(printed).value(), 1, 20'000);
        const JournalEntry entry =
            TemporaryVault::must(Journal(desk.vault.vault().database()).page(printed, 0, 1)).constFirst();
        QCOMPARE(entry.record, number);
        QCOMPARE(entry.registerId, QStringLiteral("systems"));
        QCOMPARE(entry.after.value(QStringLiteral("format")).toString(), QStringLiteral("pdf"));
    }

    void aRegisterIsLaidOutInTheBackgroundAndItsPdfStandsInTheJournal()
    {
        Desk desk;
        desk.screen->printIt();
        QVERIFY(!desk.screen->findChild<PreviewDialog *>()); // the window goes on meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(desk.screen->findChild<PreviewDialog *>(), 20'000);
        auto *preview = desk.screen->findChild<PreviewDialog *>();
        preview->savePdfTo(desk.vault.folder() + QStringLiteral("/register.pdf"));
        Journal::Filter exported;
        exported.action = QStringLiteral("export");
        QTRY_COMPARE_WITH_TIMEOUT(Journal(desk.vault.vault().database()).count(exported).value(), 1, 20'000);
    }

    void columnsAreChosenAndRememberedById()
    {
        Desk desk;
        Hands::click(desk.screen.get(), "columnsButton");
        auto *list = Hands::find<QListWidget>(Hands::popup(), "columnList");
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole) == QStringLiteral("vendor"))
                list->item(row)->setCheckState(Qt::Checked);
        Hands::popup()->close();
        QVERIFY(desk.screen->model()->columns().contains(QStringLiteral("vendor")));
        desk.open();
        QVERIFY(desk.screen->model()->columns().contains(QStringLiteral("vendor")));
    }

    void theSelectionIsCopiedAsATable()
    {
        Desk desk;
        desk.choose(QStringLiteral("门户网站"));
        QTest::keyClick(desk.screen->table(), Qt::Key_C, Qt::ControlModifier);
        const QString plain = QApplication::clipboard()->text();
        QVERIFY(plain.contains(QStringLiteral("门户网站\t")));
        QCOMPARE(plain.count(QLatin1Char('\n')), 1);
        QTest::keyClick(desk.screen->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    }

    void everythingIsReachedByTheKeyboard()
    {
        Desk desk;
        QWidget *screen = desk.screen.get();
        QApplication::setActiveWindow(screen);
        desk.screen->focusFilter();
        QVERIFY(desk.screen->table()->filters()->isAncestorOf(screen->focusWidget()));
        QTest::keyClick(screen->focusWidget(), Qt::Key_Down);
        QCOMPARE(screen->focusWidget(), desk.screen->table());
        const QString before = desk.screen->currentItem();
        QTest::keyClick(desk.screen->table(), Qt::Key_Down);
        QVERIFY(desk.screen->currentItem() != before);
        QTest::keyClick(desk.screen->table(), Qt::Key_Return);
        QVERIFY(desk.screen->details()->isAncestorOf(screen->focusWidget()));
    }

    void anAuditorReadsEverythingAndIsOfferedNoChange()
    {
        Desk desk;
        desk.vault.addLogin(QStringLiteral("auditor"), Role::Auditor);
        desk.close();
        desk.vault.unlockAs(QStringLiteral("auditor"));
        desk.open();
        QCOMPARE(desk.names().size(), 4);
        for (const char *act : {"newButton", "editButton", "withdrawButton", "importRecordsButton"})
            QVERIFY2(!Hands::sees(desk.screen.get(), act), act);
        desk.screen->createNew();
        desk.screen->editIt();
        QVERIFY(!desk.screen->details()->isEditing());
    }
};

QTEST_MAIN(TestRegister)
#include "tst_register.moc"
