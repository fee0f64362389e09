// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/records/record.h"
#include "models/registers/register.h"

#include <QString>

namespace anguan {

class Vault;

/// Stores records of any register: validates, derives, journals, indexes, all in one transaction; refuses
/// what the session's role may not do. SQL derives from the declaration.
class RecordStore
{
public:
    explicit RecordStore(Vault &vault);

    /// ErrorCode::Invalid carries the problems by field.
    Result<Record> create(const Register &reg, const Values &values, const QString &reason = {});
    /// `values` is the whole record as it should be. A version that is no longer the newest is refused with
    /// who changed it.
    Result<Record> change(const Register &reg, const QString &number, int version, const Values &values,
                          const QString &reason = {});
    /// Never deleted. Refused, with a list, while living records refer to it.
    Result<Record> withdraw(const Register &reg, const QString &number, int version, const QString &reason);

    Result<Record> find(const Register &reg, const QString &number) const;
    /// By number, exact name or pinyin; one hit or a sentence (with a problem for each record that may be
    /// meant, none when there is none). For import and the command line.
    Result<Record> resolve(const Register &reg, const QString &typed) const;
    /// "行政审批一体化平台" for SYS-2021-0002; the number itself when it is unknown.
    QString nameOf(const QString &number) const;

    /// What saving these values would say, without saving: for inline validation.
    Findings check(const Register &reg, const Values &values, const QString &number = {}) const;

    /// For engines only (an approval's effect, the demonstration data): may set engine-owned fields and write
    /// engine-only registers. Same validation, same journal; `because` names the approval.
    Result<Record> createByEngine(const Register &reg, const Values &values, const QString &because);
    Result<Record> changeByEngine(const Register &reg, const QString &number, const Values &changed,
                                  const QString &because);

    /// Many records in one transaction and one journal batch; all or nothing. Problems carry row numbers.
    struct Incoming
    {
        int row = 0;
        QString number; ///< empty: new
        Values values;
    };
    struct Imported
    {
        int created = 0;
        int changed = 0;
        int unchanged = 0;
    };
    Result<Imported> importAll(const Register &reg, const QList<Incoming> &incoming, bool update, bool dryRun,
                               const Progress &progress = {});
    static QString importStopped(); ///< the sentence when progress said so

private:
    Vault &m_vault;
};

} // namespace anguan
