// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/drafts.h"

#include "models/base/clock.h"
#include "models/crypto/blobseal.h"
#include "models/vault/database.h"
#include "models/vault/vault.h"

#include <QJsonDocument>

namespace anguan {

namespace {

Secret draftKey(const Vault &vault)
{
    return vault.subKey("drafts");
}

QByteArray context(const QString &login, const QString &form)
{
    return "draft" + QByteArray(1, '\0') + login.toUtf8() + QByteArray(1, '\0') + form.toUtf8();
}

Result<Draft> opened(const Vault &vault, const QString &form, const QString &at, const QByteArray &sealed)
{
    const Secret key = draftKey(vault);
    ANGUAN_TRY_LET(plain, openBlob(vault.suite(), key, context(vault.session().login, form), sealed));
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(plain.view().data(), plain.view().size())).object();
    return Draft{form, object.value(QStringLiteral("values")).toObject(),
                 object.value(QStringLiteral("field")).toString(), at};
}

} // namespace

Drafts::Drafts(Vault &vault) : m_vault(vault) {}

Result<void> Drafts::keep(const Draft &draft)
{
    const QJsonObject object{{QStringLiteral("values"), draft.values},
                             {QStringLiteral("field"), draft.field}};
    const QString login = m_vault.session().login;
    const Secret key = draftKey(m_vault);
    const QByteArray sealed = sealBlob(m_vault.suite(), key, context(login, draft.form),
                                       QJsonDocument(object).toJson(QJsonDocument::Compact));
    return m_vault.database().execute(
        QStringLiteral(
            "INSERT INTO drafts (login, form, at, sealed) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE "
            "SET at = excluded.at, sealed = excluded.sealed"),
        {login, draft.form, Clock::stamp(), sealed});
}

Result<std::optional<Draft>> Drafts::find(const QString &form) const
{
    QString at;
    QByteArray sealed;
    {
        ANGUAN_TRY_LET(rows, m_vault.database().query(
                                 QStringLiteral("SELECT at, sealed FROM drafts WHERE login = ? AND form = ?"),
                                 {m_vault.session().login, form}));
        if (!rows.next()) {
            ANGUAN_TRY(rows.finished());
            return std::nullopt;
        }
        at = rows.text(0);
        sealed = rows.blob(1);
    }
    ANGUAN_TRY_LET(draft, opened(m_vault, form, at, sealed));
    return draft;
}

Result<QList<Draft>> Drafts::all() const
{
    ANGUAN_TRY_LET(rows, m_vault.database().query(QStringLiteral("SELECT form, at, sealed FROM drafts WHERE "
                                                                 "login = ? ORDER BY at DESC, form"),
                                                  {m_vault.session().login}));
    QList<Draft> drafts;
    while (rows.next()) {
        ANGUAN_TRY_LET(draft, opened(m_vault, rows.text(0), rows.text(1), rows.blob(2)));
        drafts.append(draft);
    }
    ANGUAN_TRY(rows.finished());
    return drafts;
}

Result<void> Drafts::drop(const QString &form)
{
    return m_vault.database().execute(QStringLiteral("DELETE FROM drafts WHERE login = ? AND form = ?"),
                                      {m_vault.session().login, form});
}

} // namespace anguan
