// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/tr.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace anguan {

namespace {

constexpr char whyProperty[] = "why";

constexpr char fileMenu[] = QT_TRANSLATE_NOOP("ui", "&File");
constexpr char goMenu[] = QT_TRANSLATE_NOOP("ui", "&Go");
constexpr char recordMenu[] = QT_TRANSLATE_NOOP("ui", "&Record");
constexpr char viewMenu[] = QT_TRANSLATE_NOOP("ui", "&View");
constexpr char helpMenu[] = QT_TRANSLATE_NOOP("ui", "&Help");

QString translated(const char *text)
{
    return QCoreApplication::translate("ui", text);
}

const ActionSpec *specOf(const QAction *action)
{
    const QString id = action->objectName();
    for (const ActionSpec &spec : actionTable()) {
        if (id == QLatin1String(spec.id))
            return &spec;
    }
    return nullptr;
}

} // namespace

const QList<ActionSpec> &actionTable()
{
    static const auto keys = [](const char *sequence) { return QStringList{QString::fromLatin1(sequence)}; };
    static const QList<ActionSpec> table{
        {"open", fileMenu, QT_TRANSLATE_NOOP("ui", "&Open another vault …"), "folder", keys("Ctrl+O"), true},
        {"create", fileMenu, QT_TRANSLATE_NOOP("ui", "&New vault …"), "shield", {}, true},
        {"backup", fileMenu, QT_TRANSLATE_NOOP("ui", "&Back up now …"), "backup", {}, false, Act::BackUp},
        {"lock", fileMenu, QT_TRANSLATE_NOOP("ui", "&Lock"), "lock", keys("Ctrl+L")},
        {"quit", fileMenu, QT_TRANSLATE_NOOP("ui", "&Quit"), "close", keys("Ctrl+Q"), true},

        {"search", goMenu, QT_TRANSLATE_NOOP("ui", "&Search everything"), "search", keys("Ctrl+K")},
        {"back", goMenu, QT_TRANSLATE_NOOP("ui", "&Back"), "back", keys("Alt+Left")},
        {"forward", goMenu, QT_TRANSLATE_NOOP("ui", "&Forward"), "forward", keys("Alt+Right")},
        {"pane", goMenu, QT_TRANSLATE_NOOP("ui", "&Next pane"), "columns", keys("F6")},

        {"new", recordMenu, QT_TRANSLATE_NOOP("ui", "&New"), "add", keys("Ctrl+N")},
        {"edit", recordMenu, QT_TRANSLATE_NOOP("ui", "&Edit"), "edit", keys("F2")},
        {"save", recordMenu, QT_TRANSLATE_NOOP("ui", "&Save"), "save", keys("Ctrl+S")},
        {"print", recordMenu, QT_TRANSLATE_NOOP("ui", "&Print …"), "print", keys("Ctrl+P"), false,
         Act::ExportRecords},
        {"filter", recordMenu, QT_TRANSLATE_NOOP("ui", "&Filter row"), "filter", keys("Ctrl+F")},

        {"zoomin",
         viewMenu,
         QT_TRANSLATE_NOOP("ui", "&Larger"),
         "add",
         {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")},
         true},
        {"zoomout", viewMenu, QT_TRANSLATE_NOOP("ui", "&Smaller"), "search", keys("Ctrl+-"), true},
        {"zoomreset", viewMenu, QT_TRANSLATE_NOOP("ui", "&Usual size"), "refresh", keys("Ctrl+0"), true},
        {"light", viewMenu, QT_TRANSLATE_NOOP("ui", "L&ight"), "today", {}, true},
        {"dark", viewMenu, QT_TRANSLATE_NOOP("ui", "&Dark"), "shield", {}, true},
        {"contrast", viewMenu, QT_TRANSLATE_NOOP("ui", "High &contrast"), "eye", {}, true},
        {"chinese", viewMenu, QT_TRANSLATE_NOOP("ui", "C&hinese (中文)"), "language", {}, true},
        {"english", viewMenu, QT_TRANSLATE_NOOP("ui", "&English"), "language", {}, true},

        {"commands", helpMenu, QT_TRANSLATE_NOOP("ui", "All &commands"), "commands", keys("Ctrl+Shift+P"),
         true},
        {"guide", helpMenu, QT_TRANSLATE_NOOP("ui", "&Guide to this page"), "info", keys("F1"), true},
        {"keys", helpMenu, QT_TRANSLATE_NOOP("ui", "&Keys"), "commands", keys("Shift+F1"), true},
        {"about", helpMenu, QT_TRANSLATE_NOOP("ui", "&About Anguan"), "shield", {}, true},
    };
    return table;
}

ActionSet::ActionSet(QWidget *host) : QObject(host), m_host(host)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.id));
        action->setIcon(Icon::named(QString::fromLatin1(spec.icon), Token::Muted));
        QList<QKeySequence> sequences;
        for (const QString &key : spec.keys)
            sequences.append(QKeySequence(key));
        action->setShortcuts(sequences);
        host->addAction(action);
        m_order.append(action);
        m_actions.insert(action->objectName(), action);
    }
    retranslate();
    allow(std::nullopt);
}

void ActionSet::bind(const QString &id, std::function<void()> act)
{
    Q_ASSERT_X(m_actions.contains(id), "action", qPrintable(id));
    connect(m_actions.value(id), &QAction::triggered, this, std::move(act));
    m_bound.insert(id);
}

QAction *ActionSet::add(const QString &id, std::function<QString()> text, const QString &icon,
                        const QString &key, std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(id);
    action->setIcon(Icon::named(icon, Token::Muted));
    action->setShortcut(QKeySequence(key));
    action->setText(text());
    connect(action, &QAction::triggered, this, std::move(act));
    m_bound.insert(id);
    m_host->addAction(action);
    m_order.append(action);
    m_actions.insert(id, action);
    m_addedTexts.insert(id, std::move(text));
    enable(action);
    return action;
}

void ActionSet::removeAdded()
{
    const QStringList added = m_addedTexts.keys();
    for (const QString &id : added) {
        QAction *action = m_actions.take(id);
        m_order.removeOne(action);
        delete action;
    }
    m_addedTexts.clear();
}

QAction *ActionSet::action(const QString &id) const
{
    return m_actions.value(id);
}

void ActionSet::allow(std::optional<Roles> roles)
{
    m_roles = roles;
    m_forbidden.clear();
    for (QAction *action : std::as_const(m_order))
        enable(action);
}

void ActionSet::forbid(const QString &id, const QString &why)
{
    m_forbidden.insert(id, why);
    if (QAction *action = m_actions.value(id))
        enable(action);
}

void ActionSet::enable(QAction *action)
{
    const ActionSpec *spec = specOf(action);
    QString why = m_forbidden.value(action->objectName());
    if (!m_roles && !(spec && spec->whileLocked))
        why = UiTr::tr("The vault is locked.");
    else if (m_roles && spec && spec->who && !may(*m_roles, *spec->who))
        why = UiTr::tr("Your role may not %1.").arg(actName(*spec->who));
    action->setProperty(whyProperty, why);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why);
}

QString ActionSet::whyNot(const QAction *action)
{
    return action->property(whyProperty).toString();
}

QString ActionSet::sourceText(const QAction *action)
{
    const ActionSpec *spec = specOf(action);
    return spec ? QString::fromUtf8(spec->text).remove(QLatin1Char('&')) : action->objectName();
}

void ActionSet::retranslate()
{
    for (QAction *action : std::as_const(m_order)) {
        if (const ActionSpec *spec = specOf(action))
            action->setText(translated(spec->text));
        else
            action->setText(m_addedTexts.value(action->objectName())());
        enable(action);
    }
}

void ActionSet::fill(QMenu *menu) const
{
    menu->clear();
    const char *last = nullptr;
    QMenu *current = nullptr;
    for (QAction *action : m_order) {
        const ActionSpec *spec = specOf(action);
        if (!spec)
            continue;
        if (!last || qstrcmp(last, spec->menu) != 0) {
            last = spec->menu;
            current = menu->addMenu(translated(spec->menu));
            current->setToolTipsVisible(true);
            current->setObjectName(QString::fromLatin1(spec->menu));
        }
        current->addAction(action);
        if (qstrcmp(spec->id, "pane") == 0 && !m_addedTexts.isEmpty()) {
            current->addSeparator();
            for (QAction *added : m_order) {
                if (m_addedTexts.contains(added->objectName()))
                    current->addAction(added);
            }
        }
    }
}

} // namespace anguan
