// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registersamples.h"
#include "tests/support/userhands.h"
#include "ui/widgets/editors/fieldeditor.h"
#include "ui/widgets/editors/formbinder.h"

#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QWheelEvent>

using namespace anguan;

namespace {

std::unique_ptr<FieldEditor> shown(Vault &vault, const Field &field)
{
    std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, vault));
    editor->resize(400, 200);
    editor->show();
    return editor;
}

Field itemsOfTest()
{
    return itemsField("f", "F",
                      {{"what", "What"}, {"on", "On", FieldKind::Date}, {"done", "Done", FieldKind::YesNo}});
}

} // namespace

class TestEditors : public QObject
{
    Q_OBJECT

private slots:
    void aStoredValueComesBackAsItWas_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QJsonValue>("value");
        const QList<Choice> choices{{"a", "A"}, {"b", "B"}};
        QTest::newRow("text") << textField("f", "F") << QJsonValue(QStringLiteral("不动产"));
        QTest::newRow("long text") << longTextField("f", "F") << QJsonValue(QStringLiteral("一\n二"));
        QTest::newRow("number") << integerField("f", "F") << QJsonValue(12);
        QTest::newRow("nought is not empty") << integerField("f", "F") << QJsonValue(0);
        QTest::newRow("date") << dateField("f", "F") << QJsonValue(QStringLiteral("2026-11-21"));
        QTest::newRow("instant") << instantField("f", "F")
                                 << QJsonValue(QStringLiteral("2026-11-21T08:02:00.000Z"));
        QTest::newRow("choice") << choiceField("f", "F", choices) << QJsonValue(QStringLiteral("b"));
        QTest::newRow("yes") << yesNoField("f", "F") << QJsonValue(true);
        QTest::newRow("no is not empty") << yesNoField("f", "F") << QJsonValue(false);
        QTest::newRow("address") << ipField("f", "F") << QJsonValue(QStringLiteral("10.1.2.3"));
        QTest::newRow("checklist") << itemsOfTest()
                                   << QJsonValue(QJsonArray{
                                          QJsonObject{{QStringLiteral("what"), QStringLiteral("查杀")},
                                                      {QStringLiteral("on"), QStringLiteral("2026-01-05")},
                                                      {QStringLiteral("done"), true}}});
    }
    void aStoredValueComesBackAsItWas()
    {
        QFETCH(Field, field);
        QFETCH(QJsonValue, value);
        TemporaryVault vault;
        const auto editor = shown(*vault, field);
        QVERIFY(editor->value().isUndefined());
        editor->setValue(value);
        QCOMPARE(editor->value(), value);
        QVERIFY(editor->inputProblem().isEmpty());
        editor->leave();
        QCOMPARE(editor->value(), value);
        editor->setValue(QJsonValue(QJsonValue::Undefined));
        QVERIFY(editor->value().isUndefined());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        for (const char16_t *notation :
             {u"2026-01-05", u"2026/1/5", u"2026.1.5", u"20260105", u"2026年1月5日", u"２０２６-01-05"})
            QTest::newRow(QString::fromUtf16(notation).toUtf8().constData())
                << QString::fromUtf16(notation) << QStringLiteral("2026-01-05");
        QTest::newRow("the thirtieth of February is none") << QStringLiteral("2026-02-30") << QString();
        QTest::newRow("words are none") << QStringLiteral("以后") << QString();
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        TemporaryVault vault;
        const auto editor = shown(*vault, dateField("f", "F"));
        Hands::type(editor.get(), "fInput", typed);
        editor->leave();
        QCOMPARE(editor->value().toString(), iso);
        QCOMPARE(editor->inputProblem().isEmpty(), !iso.isEmpty());
        QCOMPARE(Hands::find<QLineEdit>(editor.get(), "fInput")->text(), iso.isEmpty() ? typed : iso);
        QCOMPARE(editor->typed().toString(), iso.isEmpty() ? typed : iso);
    }

    void aNumberInWordsIsKeptAndSaidToBeNone()
    {
        TemporaryVault vault;
        const auto editor = shown(*vault, integerField("f", "F"));
        Hands::type(editor.get(), "fInput", QStringLiteral("十二"));
        QVERIFY(editor->value().isUndefined());
        QVERIFY(!editor->inputProblem().isEmpty());
        QCOMPARE(editor->typed().toString(), QStringLiteral("十二"));
        Hands::type(editor.get(), "fInput", QStringLiteral("１２"));
        QCOMPARE(editor->value().toInteger(), qint64(12));
    }

    void tabLeavesTheLongText()
    {
        TemporaryVault vault;
        FormBinder form(*vault,
                        {{longTextField("a", "A"), textField("b", "B")}, {}, FormBinder::Layout::Groups});
        form.show();
        QApplication::setActiveWindow(&form);
        auto *first = Hands::find<QPlainTextEdit>(&form, "aInput");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Tab);
        QCOMPARE(form.focusedField(), QStringLiteral("b"));
    }

    void aReferenceIsFoundByInitialsOnLeaving()
    {
        TemporaryVault vault;
        const RegisterSamples samples(*vault);
        const auto editor = shown(*vault, referenceField("f", "F", "people"));
        Hands::type(editor.get(), "fInput", QStringLiteral("hemin"));
        QVERIFY(editor->value().isUndefined());
        editor->leave();
        QCOMPARE(editor->value().toString(), samples.people.first());
        QCOMPARE(Hands::find<QLineEdit>(editor.get(), "fInput")->text(), QStringLiteral("何敏"));
        Hands::type(editor.get(), "fInput", QStringLiteral("查无此人"));
        editor->leave();
        QVERIFY(editor->value().isUndefined());
        QVERIFY(!editor->inputProblem().isEmpty());
        QCOMPARE(editor->typed().toString(), QStringLiteral("查无此人"));
    }

    void manyReferencesJoinTheListAndLeaveIt()
    {
        TemporaryVault vault;
        const RegisterSamples samples(*vault);
        const auto editor = shown(*vault, referencesField("f", "F", "people"));
        for (const char16_t *name : {u"何敏", u"周立", u"何敏"}) {
            Hands::type(editor.get(), "fInput", QString::fromUtf16(name));
            editor->leave();
        }
        QCOMPARE(editor->value().toArray(), (QJsonArray{samples.people.at(0), samples.people.at(1)}));
        Hands::find<QListWidget>(editor.get(), "fList")->setCurrentRow(0);
        Hands::click(editor.get(), "fRemove");
        QCOMPARE(editor->value().toArray(), QJsonArray{samples.people.at(1)});
    }

    void theWheelDoesNotChangeAChoiceInPassing()
    {
        TemporaryVault vault;
        const auto editor = shown(*vault, choiceField("f", "F", {{"a", "A"}, {"b", "B"}}));
        auto *combo = Hands::find<QComboBox>(editor.get(), "fInput");
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &wheel);
        QVERIFY(editor->value().isUndefined());
    }

    void aFormKeepsWhatItDoesNotShow()
    {
        TemporaryVault vault;
        FormBinder form(*vault, {{textField("a", "A"), textField("state", "State").engineOwned()}, {}, {}});
        form.load(
            {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("state"), QStringLiteral("live")}});
        form.show();
        QVERIFY(!form.isDirty());
        Hands::type(&form, "aInput", QStringLiteral("2"));
        QVERIFY(form.isDirty());
        QCOMPARE(form.dirtyFields(), QStringList{QStringLiteral("a")});
        QCOMPARE(form.values(), (Values{{QStringLiteral("a"), QStringLiteral("2")},
                                        {QStringLiteral("state"), QStringLiteral("live")}}));
        Hands::type(&form, "aInput", QStringLiteral("1"));
        QVERIFY(!form.isDirty());
    }

    void problemsStandUnderTheirFieldsAndOnTheTabs()
    {
        TemporaryVault vault;
        const FormBinder::Plan plan{{textField("a", "A").in("one"), integerField("b", "B").in("two")},
                                    {{"one", "One"}, {"two", "Two"}},
                                    FormBinder::Layout::Tabs};
        FormBinder form(*vault, plan);
        form.setChecker([](const Values &values) {
            Findings findings;
            if (values.value(QStringLiteral("a")).isUndefined())
                findings << Finding{Severity::Refuse, QStringLiteral("a"), QStringLiteral("missing"), {}};
            return findings;
        });
        form.load({});
        form.resize(500, 400);
        form.show();
        auto *tabs = Hands::find<QTabWidget>(&form, "formTabs");
        tabs->setCurrentIndex(1);
        Hands::type(&form, "bInput", QStringLiteral("x"));
        QVERIFY(!form.validate());
        QCOMPARE(form.problems().size(), 2);
        QCOMPARE(tabs->currentIndex(), 1); // the first problem is what cannot even be read
        QVERIFY(Hands::sees(&form, "bProblem"));
        QVERIFY(tabs->tabText(0).contains(QStringLiteral("1")));
        QVERIFY(Hands::sees(&form, "problemSummary"));
        Hands::type(&form, "bInput", QStringLiteral("7"));
        QVERIFY(!form.validate());
        QCOMPARE(tabs->currentIndex(), 0);
        Hands::type(&form, "aInput", QStringLiteral("da"));
        QVERIFY(form.validate());
        QVERIFY(!Hands::sees(&form, "problemSummary"));
    }

    void everyFieldOfEveryRegisterHasAnEditorWithAName()
    {
        TemporaryVault vault;
        for (const Register *reg : Catalogue::all()) {
            FormBinder form(*vault, {reg->fields, reg->sections, FormBinder::Layout::Tabs});
            for (const Field &field : reg->fields) {
                FieldEditor *editor = form.editor(QString::fromLatin1(field.id));
                QCOMPARE(editor == nullptr, field.isDerived || field.isEngineOwned);
                if (!editor || field.kind == FieldKind::YesNo)
                    continue;
                QWidget *input = editor->focusProxy();
                QVERIFY2(input && !input->accessibleName().isEmpty(), field.id);
            }
        }
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
