// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/approvals/content.h"
#include "models/base/language.h"
#include "support/approvalfixture.h"
#include "ui/approvals/approvallistmodel.h"
#include "ui/approvals/approvalsscreen.h"
#include "ui/approvals/signcard.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/editors/formbinder.h"
#include "ui/widgets/editors/referencepicker.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace anguan;

/// The desk of a department: the operator applies, the officer checks, the leader sends back and then signs,
/// the operator carries out, the officer verifies; all of it through the screen.
class TestApprovalsScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void fromTheDraftToTheSystemInService();
    void aWrongPasswordIsSaidInPlaceAndNothingIsStored();
    void aHoleInTheApplicationIsSaidUnderItsField();
    void missingGatesKeepTheButtonShutAndLeadToTheSystem();
    void typedTextComesBackAfterLocking();
    void anAuditorIsOfferedNothing();
    void theListIsAProperModelAndFilters();
    void aKindIsFoundByWordPinyinAndArticle_data();
    void aKindIsFoundByWordPinyinAndArticle();
    void aLeaderSignsSeveralWithOnePassword();
    void theKeyIsClosedByItselfAndAtALentDesk();
    void anEmergencyIsRecordedFirstAndMarked();
    void aDelegationIsSignedByWhoIsAway();

private:
    void open(const QString &login);
    void click(const QString &name);
    template <typename T>
    T *find(const QString &name)
    {
        // The newest one: a page that was built anew may still be on its way out.
        const QList<T *> all = m_screen->findChildren<T *>(name);
        for (auto it = all.rbegin(); it != all.rend(); ++it)
            if ((*it)->isVisible())
                return *it;
        return nullptr;
    }
    void chooseKind(const QString &typed);
    void fillApplication();
    void answer(const QString &login, const QString &decision, const QString &opinion,
                const QString &password);
    Approval approval();
    QString shownText();
    void picture(const char *name);

    std::unique_ptr<ApprovalFixture> m_unit;
    std::unique_ptr<ApprovalsScreen> m_screen;
};

void TestApprovalsScreen::initTestCase()
{
    Theme::instance().install();
    Theme::instance().setScheme(schemeOf(qEnvironmentVariable("ANGUAN_THEME", QStringLiteral("light"))));
    QVERIFY(Language::install(QStringLiteral("zh_CN")));
}

void TestApprovalsScreen::init()
{
    m_unit = std::make_unique<ApprovalFixture>();
}

void TestApprovalsScreen::cleanup()
{
    m_screen.reset();
    m_unit.reset();
}

void TestApprovalsScreen::open(const QString &login)
{
    m_screen.reset();
    m_unit->unlockAs(login);
    m_screen = std::make_unique<ApprovalsScreen>(m_unit->vault());
    m_screen->resize(1170, 660);
    m_screen->show();
    m_screen->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
}

void TestApprovalsScreen::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestApprovalsScreen::chooseKind(const QString &typed)
{
    m_screen->createNew();
    auto *filter = find<QLineEdit>(QStringLiteral("kindFilter"));
    QVERIFY(filter && filter->hasFocus());
    QTest::keyClicks(filter, typed);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY(find<ReferencePicker>(QStringLiteral("subjectPicker")));
}

void TestApprovalsScreen::fillApplication()
{
    auto *picker = find<ReferencePicker>(QStringLiteral("subjectPicker"));
    QVERIFY(picker);
    if (picker->number().isEmpty()) {
        QTest::keyClicks(picker->line(), m_unit->system);
        if (QWidget *hits = QApplication::activePopupWidget())
            hits->hide();
        find<QPlainTextEdit>(QStringLiteral("riskInput"))->setFocus();
    }
    QTRY_COMPARE(picker->number(), m_unit->system);
    auto *form = m_screen->findChild<FormBinder *>();
    // What the register knows of the system is there already.
    QCOMPARE(form->values().value(QLatin1String("responsible")).toString(), m_unit->people.at(3));
    const Values application = m_unit->application();
    for (auto it = application.begin(); it != application.end(); ++it)
        if (it.key() != QLatin1String("risk"))
            form->editor(it.key())->setValue(it.value());
    auto *risk = find<QPlainTextEdit>(QStringLiteral("riskInput"));
    QVERIFY(risk);
    QTest::keyClicks(risk, QStringLiteral("old data"));
}

void TestApprovalsScreen::answer(const QString &login, const QString &decision, const QString &opinion,
                                 const QString &password)
{
    // The card of the step before may still be there for a moment.
    const auto offers = [&] {
        auto *combo = find<QComboBox>(QStringLiteral("signerCombo"));
        return combo && combo->findData(login) >= 0;
    };
    QTRY_VERIFY(offers());
    auto *card = find<SignCard>(QStringLiteral("signCard"));
    QVERIFY(card);
    auto *signer = card->findChild<QComboBox *>(QStringLiteral("signerCombo"));
    signer->setCurrentIndex(signer->findData(login));
    card->findChild<QRadioButton *>(QStringLiteral("decision_") + decision)->setChecked(true);
    card->findChild<QPlainTextEdit *>(QStringLiteral("opinionEdit"))->setPlainText(opinion);
    auto *field = card->findChild<PasswordField *>(QStringLiteral("signPassword"));
    field->clear();
    QTest::keyClicks(field->edit(), password);
    QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("signButton")), Qt::LeftButton);
}

Approval TestApprovalsScreen::approval()
{
    return ApprovalFixture::must(
        Approvals(m_unit->vault()).find(QStringLiteral("APV-%1-0001").arg(Clock::today().year())));
}

QString TestApprovalsScreen::shownText()
{
    QStringList texts;
    for (const QLabel *label : m_screen->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

/// For looking at: ANGUAN_PICTURES names a folder.
void TestApprovalsScreen::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("ANGUAN_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    m_screen->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

void TestApprovalsScreen::fromTheDraftToTheSystemInService()
{
    open(QStringLiteral("operator"));
    picture("1-empty");
    chooseKind(QStringLiteral("H10"));
    fillApplication();
    picture("2-draft");
    click(QStringLiteral("submitDraft"));
    QCOMPARE(approval().state, ApprovalState::Submitted);
    QCOMPARE(fieldsOf(approval().rounds.first()).value(QLatin1String("risk")).toString(),
             QStringLiteral("old data"));
    QTRY_VERIFY(find<SignCard>(QStringLiteral("signCard")));
    picture("3-submitted");

    answer(QStringLiteral("officer"), QStringLiteral("agree"), QStringLiteral("同意，已核对。"),
           ApprovalFixture::password);
    QTRY_COMPARE(approval().step, QStringLiteral("group_leader"));

    // Sending back without a reason is said in place.
    answer(QStringLiteral("leader"), QStringLiteral("send_back"), {}, ApprovalFixture::password);
    auto *banner = find<Banner>(QStringLiteral("signBanner"));
    QVERIFY(banner && !banner->sentence().isEmpty());
    QCOMPARE(approval().state, ApprovalState::Submitted);
    answer(QStringLiteral("leader"), QStringLiteral("send_back"), QStringLiteral("回退办法不够具体"),
           ApprovalFixture::password);
    QTRY_COMPARE(approval().state, ApprovalState::Returned);

    const QString edit = QStringLiteral("act_%1").arg(int(ApprovalAction::Edit));
    QTRY_VERIFY(find<QPushButton>(edit));
    picture("4-returned");
    click(edit);
    auto *rollback = find<QPlainTextEdit>(QStringLiteral("rollbackInput"));
    QVERIFY(rollback);
    rollback->selectAll();
    QTest::keyClicks(rollback, QStringLiteral("switch back within one hour"));
    click(QStringLiteral("submitDraft"));
    QTRY_COMPARE(int(approval().rounds.size()), 2);
    QTRY_VERIFY(find<QFrame>(QStringLiteral("differencesCard")));
    QVERIFY(shownText().contains(QStringLiteral("switch back within one hour")));
    QVERIFY(shownText().contains(QStringLiteral("保留旧版七天，可切回")));
    picture("5-round-two");

    answer(QStringLiteral("officer"), QStringLiteral("agree"), {}, ApprovalFixture::password);
    QTRY_COMPARE(approval().step, QStringLiteral("group_leader"));
    answer(QStringLiteral("leader"), QStringLiteral("agree"), QStringLiteral("同意。完成后报我。"),
           ApprovalFixture::password);
    QTRY_COMPARE(approval().state, ApprovalState::Approved);

    const QString carryOut = QStringLiteral("act_%1").arg(int(ApprovalAction::CarryOut));
    QTRY_VERIFY(find<QPushButton>(carryOut));
    picture("6-approved");
    click(carryOut);
    const Values written = m_unit->carriedOut();
    auto *form = m_screen->findChild<FormBinder *>();
    QVERIFY(form);
    for (auto it = written.begin(); it != written.end(); ++it)
        form->editor(it.key())->setValue(it.value());
    picture("7-carry-out");
    click(QStringLiteral("saveCarryOut"));
    QCOMPARE(approval().state, ApprovalState::CarriedOut);
    QCOMPARE(m_unit->record("systems", m_unit->system).values.value(QLatin1String("state")).toString(),
             QStringLiteral("in_service"));

    open(QStringLiteral("officer"));
    m_screen->openItem(approval().number);
    Ask::setNextReason(QStringLiteral("已现场查看，运行正常"));
    click(QStringLiteral("act_%1").arg(int(ApprovalAction::Verify)));
    QTRY_COMPARE(approval().state, ApprovalState::Verified);
    picture("8-verified");
}

void TestApprovalsScreen::aWrongPasswordIsSaidInPlaceAndNothingIsStored()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    m_unit->submitted(m_unit->system);
    open(QStringLiteral("officer"));
    QTRY_VERIFY(find<SignCard>(QStringLiteral("signCard")));
    answer(QStringLiteral("officer"), QStringLiteral("agree"), QStringLiteral("同意"),
           QStringLiteral("Wrong-2026-anguan"));
    QTRY_VERIFY(find<QPushButton>(QStringLiteral("signButton"))->isEnabled());
    auto *banner = find<Banner>(QStringLiteral("signBanner"));
    QVERIFY(banner);
    QCOMPARE(banner->tone(), Tone::Late);
    QVERIFY(approval().rounds.first().answers.isEmpty());
    // The opinion stays, the password goes, and the right one works at once.
    QCOMPARE(find<QPlainTextEdit>(QStringLiteral("opinionEdit"))->toPlainText(), QStringLiteral("同意"));
    QVERIFY(find<PasswordField>(QStringLiteral("signPassword"))->isEmpty());
    picture("9-wrong-password");
    answer(QStringLiteral("officer"), QStringLiteral("agree"), QStringLiteral("同意"),
           ApprovalFixture::password);
    QTRY_COMPARE(int(approval().rounds.first().answers.size()), 1);
}

void TestApprovalsScreen::aHoleInTheApplicationIsSaidUnderItsField()
{
    open(QStringLiteral("operator"));
    m_screen->startNew(QStringLiteral("go_live"), m_unit->system);
    fillApplication();
    auto *form = m_screen->findChild<FormBinder *>();
    form->editor(QStringLiteral("supervised_by"))->setValue(m_unit->people.at(2));
    click(QStringLiteral("submitDraft"));
    QStringList fields;
    for (const Problem &problem : form->problems())
        fields << problem.field;
    QVERIFY(fields.contains(QStringLiteral("supervised_by")));
    QVERIFY(ApprovalFixture::must(
                Approvals(m_unit->vault()).inStates({ApprovalState::Draft, ApprovalState::Submitted}))
                .isEmpty());
    form->editor(QStringLiteral("supervised_by"))->setValue(m_unit->people.at(0));
    click(QStringLiteral("submitDraft"));
    QCOMPARE(approval().state, ApprovalState::Submitted);
}

void TestApprovalsScreen::missingGatesKeepTheButtonShutAndLeadToTheSystem()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    m_unit->sign(m_unit->sign(m_unit->submitted(m_unit->system), "officer"), "leader");
    m_unit->changeSystem(m_unit->system, "administrator_b", QString());
    open(QStringLiteral("operator"));
    auto *carryOut = find<QPushButton>(QStringLiteral("act_%1").arg(int(ApprovalAction::CarryOut)));
    QVERIFY(carryOut);
    QVERIFY(!carryOut->isEnabled());
    QSignalSpy opened(m_screen.get(), &Screen::openRequested);
    click(QStringLiteral("supply_two_administrators"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), m_unit->system);
}

void TestApprovalsScreen::typedTextComesBackAfterLocking()
{
    open(QStringLiteral("operator"));
    m_screen->startNew(QStringLiteral("go_live"), m_unit->system);
    QTest::keyClicks(find<QPlainTextEdit>(QStringLiteral("whyInput")), QStringLiteral("half a sent"));
    m_screen->keepDraft();
    open(QStringLiteral("operator"));
    m_screen->restoreDraft();
    auto *why = find<QPlainTextEdit>(QStringLiteral("whyInput"));
    QVERIFY(why);
    QCOMPARE(why->toPlainText(), QStringLiteral("half a sent"));
    QVERIFY(!find<Banner>(QStringLiteral("restoredBanner"))->sentence().isEmpty());
    QCOMPARE(find<ReferencePicker>(QStringLiteral("subjectPicker"))->number(), m_unit->system);
}

void TestApprovalsScreen::anAuditorIsOfferedNothing()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    m_unit->submitted(m_unit->system);
    open(QStringLiteral("auditor"));
    m_screen->openItem(approval().number);
    QVERIFY(!find<SignCard>(QStringLiteral("signCard")));
    QVERIFY(!find<QPushButton>(QStringLiteral("newApproval")));
    for (int action = 0; action <= int(ApprovalAction::Archive); ++action)
        QVERIFY(!find<QPushButton>(QStringLiteral("act_%1").arg(action)));
    m_screen->createNew();
    QVERIFY(!m_screen->findChild<FormBinder *>());
}

void TestApprovalsScreen::theListIsAProperModelAndFilters()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    m_unit->submitted(m_unit->system);
    m_unit->drafted(m_unit->createSystem(QStringLiteral("不动产登记平台")));
    open(QStringLiteral("officer"));
    auto *list = find<QListView>(QStringLiteral("approvalList"));
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_screen->waiting(), 1);
    QCOMPARE(list->model()->rowCount(), 4);
    m_screen->focusFilter();
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("approvalFilter")), QStringLiteral("bdc"));
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(m_screen->stepBack());
    QCOMPARE(list->model()->rowCount(), 4);
}

void TestApprovalsScreen::aKindIsFoundByWordPinyinAndArticle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("found");
    QTest::newRow("by a word") << QStringLiteral("后台") << QStringLiteral("后台数据变更") << 1;
    QTest::newRow("by initials") << QStringLiteral("hlwjr") << QStringLiteral("互联网接入") << 1;
    QTest::newRow("by an article") << QStringLiteral("H17") << QStringLiteral("介质销毁") << 1;
    QTest::newRow("nothing typed") << QString() << QString() << int(ApprovalKinds::all().size());
    QTest::newRow("nothing found") << QStringLiteral("qqq") << QString() << 0;
}

void TestApprovalsScreen::aKindIsFoundByWordPinyinAndArticle()
{
    QFETCH(QString, typed);
    QFETCH(QString, kind);
    QFETCH(int, found);
    open(QStringLiteral("operator"));
    m_screen->createNew();
    auto *filter = find<QLineEdit>(QStringLiteral("kindFilter"));
    QVERIFY(filter);
    filter->setText(typed);
    auto *list = find<QListWidget>(QStringLiteral("kindList"));
    QVERIFY(list);
    int kinds = 0;
    for (int row = 0; row < list->count(); ++row)
        kinds += list->item(row)->data(Qt::UserRole).isValid();
    QCOMPARE(kinds, found);
    if (!kind.isEmpty())
        QVERIFY2(list->currentItem()->text().contains(kind), qPrintable(list->currentItem()->text()));
    picture("9-kinds");
    // Escape steps back, and nothing is lost.
    QVERIFY(m_screen->stepBack());
    QVERIFY(!find<QLineEdit>(QStringLiteral("kindFilter")));
}

void TestApprovalsScreen::aLeaderSignsSeveralWithOnePassword()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    QStringList numbers;
    for (const QString &name : {QStringLiteral("系统甲"), QStringLiteral("系统乙"), QStringLiteral("系统丙")})
        numbers << m_unit->sign(m_unit->submitted(m_unit->createSystem(name)), "officer").number;
    open(QStringLiteral("leader"));
    const Approvals engine(m_unit->vault());
    const auto stateOf = [&](int which) {
        return ApprovalFixture::must(Approvals(m_unit->vault()).find(numbers.at(which))).state;
    };
    // The oldest lies open already: one look, one password.
    QTRY_VERIFY(find<SignCard>(QStringLiteral("signCard")));
    QCOMPARE(m_screen->currentItem(), numbers.at(0));
    answer(QStringLiteral("leader"), QStringLiteral("agree"), {}, ApprovalFixture::password);
    QTRY_COMPARE(stateOf(0), ApprovalState::Approved);
    // The next comes up by itself and asks for no password.
    for (const int which : {1, 2}) {
        QTRY_COMPARE(m_screen->currentItem(), numbers.at(which));
        QTRY_VERIFY(find<QLabel>(QStringLiteral("openKey")));
        QVERIFY(!find<PasswordField>(QStringLiteral("signPassword")));
        picture("10-next");
        click(QStringLiteral("signButton"));
        QTRY_COMPARE(stateOf(which), ApprovalState::Approved);
    }
    QCOMPARE(m_screen->waiting(), 0);
}

void TestApprovalsScreen::theKeyIsClosedByItselfAndAtALentDesk()
{
    m_unit->unlockAs(QStringLiteral("operator"));
    const Approval first =
        m_unit->sign(m_unit->submitted(m_unit->createSystem(QStringLiteral("系统甲"))), "officer");
    m_unit->sign(m_unit->submitted(m_unit->createSystem(QStringLiteral("系统乙"))), "officer");
    // At the officer's desk the leader's key goes with the leader.
    open(QStringLiteral("officer"));
    m_screen->openItem(first.number);
    answer(QStringLiteral("leader"), QStringLiteral("agree"), {}, ApprovalFixture::password);
    QTRY_COMPARE(approval().state, ApprovalState::Approved);
    m_screen->openItem(QStringLiteral("APV-%1-0002").arg(Clock::today().year()));
    QTRY_VERIFY(find<PasswordField>(QStringLiteral("signPassword")));
    QVERIFY(!find<QLabel>(QStringLiteral("openKey")));
}

void TestApprovalsScreen::anEmergencyIsRecordedFirstAndMarked()
{
    const QString device =
        m_unit->create("devices", {{QStringLiteral("name"), QStringLiteral("核心交换机")},
                                   {QStringLiteral("kind"), QStringLiteral("network")},
                                   {QStringLiteral("department"), m_unit->department},
                                   {QStringLiteral("network_zone"), QStringLiteral("business")}});
    open(QStringLiteral("operator"));
    const Approval draft =
        ApprovalFixture::must(Approvals(m_unit->vault())
                                  .draft(*ApprovalKinds::find(QStringLiteral("equipment_change")), device,
                                         {{QStringLiteral("what"), QStringLiteral("更换电源")},
                                          {QStringLiteral("rollback"), QStringLiteral("换回旧电源")}}));
    m_screen->openItem(draft.number);
    const QString act = QStringLiteral("act_%1").arg(int(ApprovalAction::CarryOutFirst));
    QTRY_VERIFY(find<QPushButton>(act));
    click(act);
    auto *form = m_screen->findChild<FormBinder *>();
    QVERIFY(form);
    const Values written{{QStringLiteral("carried_out_by"), m_unit->people.at(2)},
                         {QStringLiteral("supervised_by"), m_unit->people.at(4)},
                         {QStringLiteral("started_at"), Clock::stamp(Clock::nowUtc().addSecs(-600))},
                         {QStringLiteral("ended_at"), Clock::stamp(Clock::nowUtc().addSecs(-60))},
                         {QStringLiteral("result"), QStringLiteral("已更换，恢复正常")},
                         {QStringLiteral("outcome"), QStringLiteral("done")}};
    for (auto it = written.begin(); it != written.end(); ++it)
        form->editor(it.key())->setValue(it.value());
    // Without its reason it is refused in place.
    click(QStringLiteral("saveCarryOut"));
    QCOMPARE(approval().state, ApprovalState::Draft);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("emergencyReason")), QStringLiteral("network is down"));
    click(QStringLiteral("saveCarryOut"));
    QTRY_COMPARE(approval().state, ApprovalState::Urgent);
    QTRY_VERIFY(find<Banner>(QStringLiteral("emergencyBanner")));
    QVERIFY(shownText().contains(QStringLiteral("network is down")));
    QVERIFY(shownText().contains(QStringLiteral("紧急变更")));
    picture("11-emergency");
}

void TestApprovalsScreen::aDelegationIsSignedByWhoIsAway()
{
    const QString number = m_unit->create(
        "delegations", {{QStringLiteral("principal"), m_unit->people.at(1)},
                        {QStringLiteral("deputy"), m_unit->people.at(3)},
                        {QStringLiteral("position"), QStringLiteral("deputy")},
                        {QStringLiteral("from_on"), Clock::today().toString(Qt::ISODate)},
                        {QStringLiteral("until_on"), Clock::today().addDays(3).toString(Qt::ISODate)},
                        {QStringLiteral("reason"), QStringLiteral("外出学习")}});
    open(QStringLiteral("operator"));
    QVERIFY(!find<QPushButton>(QStringLiteral("signDelegation")));
    open(QStringLiteral("leader"));
    auto *words = find<QLabel>(QStringLiteral("delegationWords"));
    QVERIFY(words && words->text().contains(QStringLiteral("何敏")));
    picture("12-delegation");
    auto *field = find<PasswordField>(QStringLiteral("delegationPassword"));
    QTest::keyClicks(field->edit(), ApprovalFixture::password);
    click(QStringLiteral("signDelegation"));
    QTRY_COMPARE(m_unit->record("delegations", number).values.value(QLatin1String("state")).toString(),
                 QStringLiteral("signed"));
    QTRY_VERIFY(!find<QPushButton>(QStringLiteral("signDelegation")));
}

QTEST_MAIN(TestApprovalsScreen)
#include "tst_approvalsscreen.moc"
