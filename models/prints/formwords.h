// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/prints/document.h"
#include "models/records/recordstore.h"

namespace anguan {

class Vault;

/// Words of one record for a form of its own.
class FormWords
{
public:
    FormWords(Vault &vault, const Register &reg, const Record &record);

    QString text(const char *field) const;
    QString day(const char *field) const;   ///< as on paper
    QString shown(const char *field) const; ///< a choice or a number, as displayed
    QString name(const char *field) const;  ///< of the record it refers to
    QStringList names(const char *field) const;
    QString label(const char *field) const;
    QList<QJsonObject> items(const char *field) const;
    Values other(const char *registerId, const QString &number) const; ///< empty when there is none

    FormCell cell(const char *field, const QString &value) const;
    FormCell wide(const char *field, const QString &value, int lines = 1) const;

private:
    const RecordStore m_store;
    const Register &m_register;
    const Record &m_record;
};

/// Number, unit, digest over the cells, journal head and the record's version.
Result<void> finishForm(Vault &vault, const Record &record, FormSheet &sheet);

} // namespace anguan
