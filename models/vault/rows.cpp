// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/databaseerror.h"
#include "models/vault/databasestate.h"

#include <QSqlError>

namespace anguan {

Rows::Rows(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Rows::Rows(Rows &&) noexcept = default;
Rows &Rows::operator=(Rows &&) noexcept = default;
Rows::~Rows() = default;

bool Rows::next()
{
    if (m_state->ended)
        return false;
    if (m_state->query.next())
        return true;
    m_state->ended = true;
    if (m_state->query.lastError().isValid())
        m_state->error = storageError(m_state->database->handle, m_state->sql);
    return false;
}

Result<void> Rows::finished() const
{
    if (m_state->error)
        return fail(*m_state->error);
    return {};
}

bool Rows::isNull(int column) const
{
    return m_state->query.isNull(column);
}

qint64 Rows::integer(int column) const
{
    return m_state->query.value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return m_state->query.value(column).toString();
}

QByteArray Rows::blob(int column) const
{
    return m_state->query.value(column).toByteArray();
}

QVariant Rows::value(int column) const
{
    return m_state->query.isNull(column) ? QVariant() : m_state->query.value(column);
}

} // namespace anguan
