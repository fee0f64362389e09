// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

namespace anguan {

class Database;

struct SearchHit
{
    QString registerId;
    QString number;
    QString name;
    QString excerpt; ///< the line that matched
};

/// One FTS5 table over all registers. Words, Chinese phrases, full pinyin, initials; "名称:不动产" or
/// "name:…" asks one field.
class Search
{
public:
    explicit Search(Database &database);

    Result<QList<SearchHit>> find(const QString &typed, int limit = 50) const;

private:
    Database &m_database;
};

} // namespace anguan
