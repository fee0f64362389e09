// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace anguan {

/// Where a verb speaks: UTF-8 on a stream, with every failure to write remembered (a closed pipe, a full
/// disk). Control characters out of stored text are shown, never sent to the terminal.
class Console
{
public:
    explicit Console(std::FILE *stream = stdout);

    void line(const QString &text = {});
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Columns aligned as a terminal shows them: a Han character is two cells wide.
    void table(const QStringList &heads, const QList<QStringList> &rows);

    /// ErrorCode::Io when something could not be written.
    Result<void> finish();

private:
    void write(const QByteArray &bytes);

    std::FILE *m_stream;
    int m_failure = 0; ///< errno of the first failed write
};

/// "anguan: sentence" on standard error, then one line for each problem.
void complain(const Error &error);

/// Cells a terminal gives this text.
int terminalWidth(const QString &text);

} // namespace anguan
