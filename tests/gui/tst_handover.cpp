// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/verifyall.h"
#include "models/base/language.h"
#include "models/items/handoverlinesmodel.h"
#include "tests/support/accessfixture.h"
#include "tests/support/userhands.h"
#include "ui/handover/handoverscreen.h"
#include "ui/handover/handoverview.h"
#include "ui/handover/newhandoverdialog.h"
#include "ui/handover/signingcard.h"
#include "ui/printing/previewdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/desksign.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace anguan;

/// Somebody leaves: from "start leaving" to "left", through the page, with three signatures.
class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theLeaversStory();
    void severalLinesAtOnceAndAFailureInTheMiddle();
    void aWrongPasswordAndAForeignSignerAreRefused();
    void whoHasNoLoginSignsOnPaper();
    void aKeyPositionAsksForTheWordAndTheApproval();
    void joiningIsAChecklistAndAnUndertaking();
    void aTransferMayKeep();
    void missingPeopleAreSaidInTheForm();
    void aPersonsPageStartsLeavingWithThatPerson();
    void theSheetIsPrinted();
    void aReaderChangesNothing();

private:
    void open(const QString &login = {});
    void start(const char *kind, const QHash<QString, QString> &values);
    void startLeaving();
    QTableView *lines() { return Hands::find<QTableView>(m_screen.get(), "handoverLines"); }
    HandoverView &view() { return *m_screen->view(); }
    void choose(const QStringList &codes);
    void toTheEnd() { Hands::find<QTabWidget>(m_screen.get(), "handoverTabs")->setCurrentIndex(1); }
    SigningCard *card(const char *purpose);
    void sign(const char *purpose, const QString &password = TemporaryVault::password);
    void settleAll();
    QString banner() { return Hands::find<Banner>(m_screen.get(), "whatIsOpen")->sentence(); }
    void picture(const char *name);
    QString administration() const
    {
        return QStringLiteral("systems/%1/administrator_a").arg(m_unit->portal);
    }

    std::unique_ptr<AccessFixture> m_unit;
    std::unique_ptr<HandoverScreen> m_screen;
    QString m_account;
};

void TestHandover::initTestCase()
{
    Theme::instance().install();
    Theme::instance().setScheme(schemeOf(qEnvironmentVariable("ANGUAN_THEME", QStringLiteral("light"))));
    QVERIFY(Language::install(QStringLiteral("zh_CN")));
}

void TestHandover::init()
{
    m_unit = std::make_unique<AccessFixture>();
    m_unit->addLogin(QStringLiteral("chenli"), Role::Operator, QStringLiteral("陈立"), {}, m_unit->chen);
    m_unit->addLogin(QStringLiteral("hemin"), Role::Operator, QStringLiteral("何敏"), {}, m_unit->he);
    m_unit->addLogin(QStringLiteral("lin"), Role::Leader, QStringLiteral("林致远"), QStringLiteral("deputy"),
                     m_unit->lin);
    m_account = m_unit->account("chenli", m_unit->portalUsers, m_unit->chen);
    open();
}

void TestHandover::cleanup()
{
    m_screen.reset();
    m_unit.reset();
}

void TestHandover::open(const QString &login)
{
    m_screen.reset();
    if (!login.isEmpty())
        m_unit->unlockAs(login);
    m_screen = std::make_unique<HandoverScreen>(m_unit->vault());
    m_screen->resize(1170, 660);
    m_screen->show();
    m_screen->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
}

/// For looking at: ANGUAN_PICTURES names a folder.
void TestHandover::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

void TestHandover::start(const char *kind, const QHash<QString, QString> &values)
{
    const QString button = QLatin1String(kind);
    const QByteArray name = "start" + QByteArray(1, char(std::toupper(kind[0]))) + (kind + 1);
    Hands::click(m_screen.get(), name.constData());
    auto *dialog = m_screen->findChild<NewHandoverDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    for (auto it = values.begin(); it != values.end(); ++it) {
        FieldEditor *editor = dialog->form()->editor(it.key());
        QVERIFY2(editor, qPrintable(it.key()));
        editor->setValue(it.value());
    }
    if (const QString folder = qEnvironmentVariable("ANGUAN_PICTURES"); !folder.isEmpty())
        dialog->grab().save(QStringLiteral("%1/handover-%2-dialog.png").arg(folder, button));
    Hands::click(dialog, "handoverGo");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestHandover::startLeaving()
{
    start("leaving", {{QStringLiteral("person"), m_unit->chen},
                      {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                      {QStringLiteral("receiver"), m_unit->he},
                      {QStringLiteral("supervisor"), m_unit->lin}});
    QVERIFY(!view().number().isEmpty());
}

void TestHandover::choose(const QStringList &codes)
{
    lines()->clearSelection();
    for (const QString &code : codes) {
        const int row = view().model()->rowOf(code);
        QVERIFY2(row >= 0, qPrintable(code));
        lines()->selectionModel()->select(view().model()->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

SigningCard *TestHandover::card(const char *purpose)
{
    SigningCard *found = nullptr;
    for (SigningCard *each : m_screen->findChildren<SigningCard *>())
        if (each->isVisible() && each->purpose() == QLatin1String(purpose))
            found = each;
    return found;
}

void TestHandover::sign(const char *purpose, const QString &password)
{
    SigningCard *signing = card(purpose);
    QVERIFY2(signing && signing->desk(), purpose);
    QTest::keyClicks(signing->desk()->password()->edit(), password);
    Hands::click(signing, "deskSignButton");
}

void TestHandover::settleAll()
{
    choose({administration()});
    Hands::click(m_screen.get(), "handOverLine");
    choose({QStringLiteral("accounts/%1/person").arg(m_account)});
    Hands::click(m_screen.get(), "closeLine");
    QStringList tasks;
    for (const HandoverLine &line : view().sheet().lines)
        if (line.isOpen() && (line.kind == QLatin1String("task") || line.kind == QLatin1String("password")))
            tasks << line.line;
    choose(tasks);
    Hands::click(m_screen.get(), "confirmLine");
    QCOMPARE(int(view().sheet().openLines()), 0);
}

void TestHandover::theLeaversStory()
{
    picture("handover-empty");
    startLeaving();
    const int all = int(view().sheet().openLines());
    QVERIFY(all >= 3);
    QVERIFY2(banner().contains(QString::number(all)), qPrintable(banner()));
    QVERIFY(Hands::find<Banner>(m_screen.get(), "whatIsOpen")->tone() == Tone::Late);
    picture("handover-started");
    // The end is shut, and says why.
    toTheEnd();
    QVERIFY(!Hands::find<QPushButton>(m_screen.get(), "finishHandover")->isEnabled());
    QVERIFY(Hands::sees(m_screen.get(), "gateWords"));
    picture("handover-gate");
    Hands::find<QTabWidget>(m_screen.get(), "handoverTabs")->setCurrentIndex(0);

    settleAll();
    picture("handover-settled");
    QCOMPARE(
        m_unit->record("systems", m_unit->portal).values.value(QLatin1String("administrator_a")).toString(),
        m_unit->he);
    QCOMPARE(m_unit->record("accounts", m_account).values.value(QLatin1String("state")).toString(),
             QStringLiteral("closed"));

    toTheEnd();
    for (const char *purpose : {"leaver", "receiver", "supervisor"}) {
        QVERIFY2(card(purpose) && !card(purpose)->isSigned(), purpose);
        sign(purpose);
        QTRY_VERIFY2(card(purpose) && card(purpose)->isSigned(), purpose);
        picture(purpose);
    }
    QVERIFY(Hands::find<Banner>(m_screen.get(), "whatIsOpen")->tone() == Tone::Good);
    picture("handover-signed");
    Hands::click(m_screen.get(), "finishHandover");
    const Values person = m_unit->record("people", m_unit->chen).values;
    QCOMPARE(person.value(QLatin1String("state")).toString(), QStringLiteral("left"));
    QCOMPARE(person.value(QLatin1String("left_on")).toString(), QStringLiteral("2026-11-20"));
    QVERIFY(!TemporaryVault::must(Logins(m_unit->vault()).find(QStringLiteral("chenli"))).active);
    QVERIFY(!view().sheet().isOpen());
    picture("handover-finished");
    QVERIFY(TemporaryVault::must(verifyEverything(m_unit->vault())).damage.isEmpty());
}

void TestHandover::severalLinesAtOnceAndAFailureInTheMiddle()
{
    startLeaving();
    // What cannot be done with all of them is not offered.
    choose({administration(), QStringLiteral("accounts/%1/person").arg(m_account)});
    QVERIFY(Hands::find<QPushButton>(m_screen.get(), "handOverLine")->isEnabled());
    QVERIFY(!Hands::find<QPushButton>(m_screen.get(), "confirmLine")->isEnabled());
    // To oneself is refused, in a sentence, and nothing is settled.
    const qsizetype before = view().sheet().openLines();
    Hands::find<ReferencePicker>(m_screen.get(), "lineReceiver")->setNumber(m_unit->chen);
    Hands::click(m_screen.get(), "handOverLine");
    QVERIFY(!Hands::find<Banner>(m_screen.get(), "handoverNotice")->sentence().isEmpty());
    QCOMPARE(view().sheet().openLines(), before);
    Hands::find<ReferencePicker>(m_screen.get(), "lineReceiver")->setNumber(m_unit->zhou);
    choose({administration()});
    Hands::click(m_screen.get(), "handOverLine");
    QCOMPARE(
        m_unit->record("systems", m_unit->portal).values.value(QLatin1String("administrator_a")).toString(),
        m_unit->zhou);
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    lines()->setFocus();
    lines()->setCurrentIndex(
        view().model()->index(view().model()->rowOf(QStringLiteral("accounts/%1/person").arg(m_account)), 0));
    QTest::keyClick(lines(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_account);
}

void TestHandover::aWrongPasswordAndAForeignSignerAreRefused()
{
    startLeaving();
    settleAll();
    toTheEnd();
    sign("leaver", QStringLiteral("wrong-password"));
    QTRY_COMPARE(Hands::find<Banner>(card("leaver"), "deskBanner")->tone(), Tone::Late);
    QVERIFY(!card("leaver")->isSigned());
    // Only that person's own logins are offered.
    QCOMPARE(card("leaver")->desk()->signer(), QStringLiteral("chenli"));
    QCOMPARE(card("receiver")->desk()->signer(), QStringLiteral("hemin"));
    QVERIFY(!Hands::find<QPushButton>(m_screen.get(), "finishHandover")->isEnabled());
}

void TestHandover::whoHasNoLoginSignsOnPaper()
{
    start("leaving", {{QStringLiteral("person"), m_unit->chen},
                      {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                      {QStringLiteral("receiver"), m_unit->zeng},
                      {QStringLiteral("supervisor"), m_unit->lin}});
    // Zeng is B of the portal already: A goes to somebody else.
    Hands::find<ReferencePicker>(m_screen.get(), "lineReceiver")->setNumber(m_unit->he);
    settleAll();
    toTheEnd();
    QCOMPARE(card("receiver")->desk()->signer(), QStringLiteral("officer"));
    picture("handover-on-paper");
    sign("receiver");
    QTRY_VERIFY(card("receiver") && card("receiver")->isSigned());
    QVERIFY(Hands::find<QLabel>(m_screen.get(), "proof_receiver")->text().contains(QStringLiteral("曾凡")));
}

void TestHandover::aKeyPositionAsksForTheWordAndTheApproval()
{
    m_unit->set("people", m_unit->chen, {{QStringLiteral("key_position"), true}});
    startLeaving();
    settleAll();
    toTheEnd();
    for (const char *purpose : {"leaver", "receiver", "supervisor"}) {
        sign(purpose);
        QTRY_VERIFY2(card(purpose) && card(purpose)->isSigned(), purpose);
    }
    QVERIFY(!Hands::find<QPushButton>(m_screen.get(), "finishHandover")->isEnabled());
    QTest::keyClicks(Hands::find<QPlainTextEdit>(m_screen.get(), "noHarmEdit"),
                     QStringLiteral("all looked through"));
    picture("handover-no-harm");
    Hands::click(m_screen.get(), "confirmNoHarm");
    QCOMPARE(m_unit->record("handovers", view().number()).values.value(QLatin1String("no_harm")).toString(),
             QStringLiteral("all looked through"));
    for (const char *purpose : {"leaver", "receiver", "supervisor"}) {
        QTRY_VERIFY(card(purpose));
        if (!card(purpose)->isSigned()) { // the word is part of what is signed
            sign(purpose);
            QTRY_VERIFY2(card(purpose) && card(purpose)->isSigned(), purpose);
        }
    }
    QSignalSpy asked(m_screen.get(), &Screen::approvalRequested);
    Hands::click(m_screen.get(), "finishHandover");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("departure"));
    QCOMPARE(asked.first().at(1).toString(), m_unit->chen);
    QVERIFY(view().sheet().isOpen()); // the approval ends it
}

void TestHandover::joiningIsAChecklistAndAnUndertaking()
{
    start("joining",
          {{QStringLiteral("person"), m_unit->he}, {QStringLiteral("date"), QStringLiteral("2026-11-21")}});
    QVERIFY(view().sheet().lines.size() > 2);
    picture("handover-joining");
    Hands::click(m_screen.get(), "printUndertaking");
    auto *preview = m_screen->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->paper().title, QStringLiteral("保密承诺书"));
    preview->close();
    lines()->setFocus();
    lines()->selectAll();
    Hands::click(m_screen.get(), "confirmLine");
    QCOMPARE(int(view().sheet().openLines()), 0);
    toTheEnd();
    QVERIFY(!card("leaver"));
    Hands::click(m_screen.get(), "finishHandover");
    QVERIFY(!view().sheet().isOpen());
}

void TestHandover::aTransferMayKeep()
{
    start("transfer", {{QStringLiteral("person"), m_unit->chen},
                       {QStringLiteral("date"), QStringLiteral("2026-11-20")},
                       {QStringLiteral("receiver"), m_unit->he},
                       {QStringLiteral("supervisor"), m_unit->lin},
                       {QStringLiteral("new_department"), m_unit->office}});
    QVERIFY(!view().number().isEmpty());
    choose({administration()});
    Ask::setNextReason(std::nullopt);
    Hands::click(m_screen.get(), "keepLine");
    QVERIFY(view().sheet().line(administration())->isOpen());
    Ask::setNextReason(QStringLiteral("仍由本人管理"));
    Hands::click(m_screen.get(), "keepLine");
    QVERIFY(!view().sheet().line(administration())->isOpen());
    QCOMPARE(
        m_unit->record("systems", m_unit->portal).values.value(QLatin1String("administrator_a")).toString(),
        m_unit->chen);
}

void TestHandover::missingPeopleAreSaidInTheForm()
{
    Hands::click(m_screen.get(), "startLeaving");
    auto *dialog = m_screen->findChild<NewHandoverDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    Hands::click(dialog, "handoverGo");
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->form()->problems().isEmpty());
    Hands::click(dialog, "handoverBack");
    QVERIFY(view().number().isEmpty());
}

void TestHandover::aPersonsPageStartsLeavingWithThatPerson()
{
    m_screen->openForm(
        {}, {},
        {{QStringLiteral("kind"), QStringLiteral("leaving")}, {QStringLiteral("person"), m_unit->chen}});
    auto *dialog = m_screen->findChild<NewHandoverDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->form()->values().value(QLatin1String("person")).toString(), m_unit->chen);
    Hands::click(dialog, "handoverGo");
    QCOMPARE(view().sheet().person(), m_unit->chen);
}

void TestHandover::theSheetIsPrinted()
{
    startLeaving();
    Hands::click(m_screen.get(), "printHandover");
    auto *preview = m_screen->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->paper().title, QStringLiteral("离岗移交清单"));
    if (const QString folder = qEnvironmentVariable("ANGUAN_PICTURES"); !folder.isEmpty())
        preview->savePdfTo(folder + QStringLiteral("/handover.pdf"));
    preview->close();
}

void TestHandover::aReaderChangesNothing()
{
    startLeaving();
    const QString number = view().number();
    const int version = m_unit->record("handovers", number).version;
    m_unit->addLogin(QStringLiteral("auditor"), Role::Auditor, QStringLiteral("何静"));
    open(QStringLiteral("auditor"));
    QCOMPARE(view().number(), number);
    QVERIFY(!Hands::sees(m_screen.get(), "startLeaving"));
    QVERIFY(!Hands::sees(m_screen.get(), "handOverLine"));
    toTheEnd();
    QVERIFY(!Hands::sees(m_screen.get(), "finishHandover"));
    QCOMPARE(m_unit->record("handovers", number).version, version);
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
