// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/handovertemplates.h"

#include "models/base/tr.h"
#include "models/vault/settings.h"
#include "models/vault/vault.h"

#include <QRegularExpression>
#include <QSet>

namespace anguan {

namespace {

struct Default
{
    const char *kind;
    const char *posts; ///< words; empty: every post
    const char *code;
    const char *what;
};

constexpr Default defaultTasks[] = {
    {"joining", "", "undertaking",
     QT_TRANSLATE_NOOP("models", "Confidentiality undertaking signed (H20 C20)")},
    {"joining", "", "training", QT_TRANSLATE_NOOP("models", "Trained in security and secrecy (H27)")},
    {"joining", "head deputy department_head department_deputy", "responsibility",
     QT_TRANSLATE_NOOP("models", "Letter of responsibility for security signed (H4 H6)")},
    {"joining", "staff contract department_head department_deputy", "accounts",
     QT_TRANSLATE_NOOP("models", "Accounts applied for and granted (approval “Account and rights”, H12)")},
    {"joining", "staff department_head department_deputy head deputy", "devices",
     QT_TRANSLATE_NOOP("models", "Computer and other devices registered and handed out (H15)")},
    {"joining", "contract", "agreement",
     QT_TRANSLATE_NOOP("models", "Secrecy agreement with the contractor on file (C20)")},
    {"joining", "", "rules", QT_TRANSLATE_NOOP("models", "Security rules handed out and read")},
    {"leaving", "", "documents",
     QT_TRANSLATE_NOOP("models", "Documents and data handed over, paper and files (H28)")},
    {"leaving", "", "equipment",
     QT_TRANSLATE_NOOP("models", "Computers, storage media and other equipment returned and checked (H28)")},
    {"leaving", "", "keys",
     QT_TRANSLATE_NOOP("models", "Office keys, access cards and seals returned (H28)")},
    {"leaving", "", "secrecy",
     QT_TRANSLATE_NOOP("models", "Reminded in writing of the duty of secrecy after leaving (C20)")},
    {"transfer", "", "documents",
     QT_TRANSLATE_NOOP("models", "Documents and data of the former post handed over (H28)")},
    {"transfer", "", "equipment",
     QT_TRANSLATE_NOOP("models", "Equipment of the former post returned or registered anew (H28)")},
};

QString settingId(const QString &kind, const QString &post)
{
    return QStringLiteral("handover.%1.%2").arg(kind, post);
}

} // namespace

HandoverTemplates::HandoverTemplates(Vault &vault) : m_vault(vault) {}

QList<HandoverTemplates::Task> HandoverTemplates::tasks(const QString &kind, const QString &post) const
{
    const QStringList written =
        Settings(m_vault).text(settingId(kind, post)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (written.isEmpty())
        return defaults(kind, post);
    QList<Task> tasks;
    for (const QString &line : written)
        tasks.append({line.section(QLatin1Char('|'), 0, 0), line.section(QLatin1Char('|'), 1)});
    return tasks;
}

bool HandoverTemplates::isDefault(const QString &kind, const QString &post) const
{
    return Settings(m_vault).text(settingId(kind, post)).isEmpty();
}

Result<void> HandoverTemplates::setTasks(const QString &kind, const QString &post, const QList<Task> &tasks)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9_]{0,30}$"));
    QSet<QString> codes;
    QStringList lines;
    for (const Task &task : tasks) {
        const QString what = task.what.simplified();
        if (!word.match(task.code).hasMatch())
            return fail(ErrorCode::Invalid,
                        Tr::tr("“%1” is no code: small letters, digits and _ only.").arg(task.code));
        if (codes.contains(task.code))
            return fail(ErrorCode::Invalid, Tr::tr("The code “%1” stands twice.").arg(task.code));
        if (what.isEmpty() || what.size() > 200)
            return fail(ErrorCode::Invalid,
                        Tr::tr("Each line of a checklist says something, in at most 200 characters."));
        codes.insert(task.code);
        lines.append(task.code + QLatin1Char('|') + what);
    }
    return Settings(m_vault).setText(settingId(kind, post), lines.join(QLatin1Char('\n')));
}

QList<HandoverTemplates::Task> HandoverTemplates::defaults(const QString &kind, const QString &post)
{
    QList<Task> tasks;
    for (const Default &one : defaultTasks) {
        const QStringList posts = QString::fromLatin1(one.posts).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (kind == QLatin1String(one.kind) && (posts.isEmpty() || posts.contains(post)))
            tasks.append({QLatin1String(one.code), Tr::shown(one.what)});
    }
    return tasks;
}

HandoverLine HandoverTemplates::line(const Task &task)
{
    HandoverLine line;
    line.line = QStringLiteral("task/%1").arg(task.code);
    line.kind = QStringLiteral("task");
    line.what = task.what;
    return line;
}

} // namespace anguan
