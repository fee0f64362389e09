// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accountlist.h"

#include "models/base/text.h"
#include "models/base/tr.h"
#include "models/exchange/celltext.h"
#include "models/exchange/headermatch.h"
#include "models/registers/catalogue.h"
#include "models/registers/display.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace anguan {

namespace {

constexpr qsizetype mostProblems = 200;

enum Column { Login, Holder, Rights, Privileged, State, ColumnCount };

struct ColumnName
{
    Column column;
    const char *field; ///< of the register, whose labels are understood too
    const char *names; ///< what systems call it, in lower case, spaces between
};
constexpr ColumnName columnNames[] = {
    {Login, "login",
     "登录名 登录账号 账号 帐号 账户 用户名 用户账号 用户 工号 username account user loginid user_name"},
    {Holder, "person", "姓名 使用人 持有人 人员 用户姓名 真实姓名 fullname realname holder owner name"},
    {Rights, "role_group", "角色 角色名称 权限 权限组 用户组 岗位 role roles group groups rights"},
    {Privileged, "privileged", "特权 是否特权 管理员 是否管理员 特权账号 admin isadmin"},
    {State, "state", "状态 账号状态 帐号状态 用户状态 是否启用 status enabled"},
};

struct StateWord
{
    const char *words;
    const char *state;
};
constexpr StateWord stateWords[] = {
    {"启用 正常 有效 在用 是 active enabled normal true yes 1", "active"},
    {"停用 禁用 锁定 冻结 否 locked disabled false no 0", "locked"},
    {"注销 删除 关闭 作废 closed deleted removed", "closed"},
};

bool isOneOf(const char *words, const QString &word)
{
    const QStringList all = QString::fromUtf8(words).split(QLatin1Char(' '));
    return all.contains(word, Qt::CaseInsensitive);
}

class ListReading
{
public:
    ListReading(const Table &table, const QString &source) : m_table(table) { m_list.source = source; }

    Result<AccountList> read()
    {
        if (m_table.rows.isEmpty())
            return fail(ErrorCode::Invalid,
                        Tr::tr("The table is empty. Its first row must hold the headings."));
        findColumns(m_table.rows.first());
        if (m_columns[Login] < 0) {
            note(1, 0, QStringLiteral("login"),
                 Tr::tr("No column holds the account names. Head it with “%1”.")
                     .arg(fieldLabel(*m_accounts.field(QStringLiteral("login")))));
            return refused();
        }
        m_list.accounts.reserve(m_table.rows.size() - 1);
        for (int i = 1; i < m_table.rows.size() && m_problems.size() < mostProblems; ++i)
            readRow(m_table.rows.at(i), i + 1);
        if (!m_problems.isEmpty())
            return refused();
        return m_list;
    }

private:
    void findColumns(const QStringList &header)
    {
        std::fill(std::begin(m_columns), std::end(m_columns), -1);
        const HeaderMatch match = matchHeader(m_accounts, header, true);
        for (int i = 0; i < header.size(); ++i) {
            const QString heading = Text::tidy(header.at(i));
            const Field *field = match.columns.at(i).field;
            const auto found =
                std::find_if(std::begin(columnNames), std::end(columnNames), [&](const ColumnName &each) {
                    return (field && qstrcmp(field->id, each.field) == 0) || isOneOf(each.names, heading);
                });
            if (found == std::end(columnNames)) {
                if (!heading.isEmpty())
                    m_list.ignoredColumns.append(heading);
            } else if (m_columns[found->column] < 0) {
                m_columns[found->column] = i;
            } else {
                note(1, i + 1, QLatin1String(found->field),
                     Tr::tr("“%1” means the same as column %2. Take one of them out.")
                         .arg(heading)
                         .arg(m_columns[found->column] + 1));
            }
        }
    }

    QString cell(const QStringList &cells, Column column) const
    {
        const int place = m_columns[column];
        return place < 0 ? QString() : Text::tidy(unguarded(cells.value(place)));
    }

    void readRow(const QStringList &cells, int row)
    {
        ListedAccount account;
        account.row = row;
        account.login = cell(cells, Login);
        account.holder = cell(cells, Holder);
        account.rights = cell(cells, Rights);
        const QString privileged = cell(cells, Privileged);
        const QString state = cell(cells, State);
        if (account.login.isEmpty()) {
            if (!(account.holder + account.rights + privileged + state).isEmpty())
                note(row, m_columns[Login] + 1, QStringLiteral("login"),
                     Tr::tr("The account name is missing in this row."));
            return;
        }
        const auto before = m_seen.constFind(account.login.toLower());
        if (before != m_seen.constEnd())
            return note(row, m_columns[Login] + 1, QStringLiteral("login"),
                        Tr::tr("The account “%1” stands in row %2 already.").arg(account.login).arg(*before));
        m_seen.insert(account.login.toLower(), row);
        if (!privileged.isEmpty()) {
            const ParsedCell parsed = parse("privileged", privileged);
            if (!parsed.problem.isEmpty())
                return note(row, m_columns[Privileged] + 1, QStringLiteral("privileged"), parsed.problem);
            account.privileged = parsed.value.toBool();
        }
        if (!state.isEmpty()) {
            account.state = stateOf(state);
            if (account.state.isEmpty())
                return note(row, m_columns[State] + 1, QStringLiteral("state"),
                            Tr::tr("“%1” is no state of an account: enabled, locked or closed.").arg(state));
        }
        m_list.accounts.append(account);
    }

    ParsedCell parse(const char *fieldId, const QString &text) const
    {
        return parseCell(*m_accounts.field(QLatin1String(fieldId)), text,
                         [](const QString &, const QString &) { return Resolved(); });
    }

    QString stateOf(const QString &word)
    {
        auto known = m_states.constFind(word);
        if (known == m_states.constEnd()) {
            QString state;
            for (const StateWord &each : stateWords)
                if (isOneOf(each.words, word))
                    state = QLatin1String(each.state);
            if (state.isEmpty())
                state = parse("state", word).value.toString();
            known = m_states.insert(word, state);
        }
        return *known;
    }

    void note(int row, int column, const QString &field, const QString &sentence)
    {
        m_problems.append(Problem{field, sentence, row, column});
    }

    Failure refused()
    {
        Error error = errorOf(
            ErrorCode::Invalid,
            m_problems.size() >= mostProblems
                ? Tr::tr("The list was not compared: it has at least %n fault(s).", nullptr,
                         int(mostProblems))
                : Tr::tr("The list was not compared: it has %n fault(s).", nullptr, int(m_problems.size())));
        error.problems = m_problems.mid(0, mostProblems);
        return fail(std::move(error));
    }

    const Register &m_accounts = *Catalogue::find(QStringLiteral("accounts"));
    const Table &m_table;
    AccountList m_list;
    int m_columns[ColumnCount] = {};
    QList<Problem> m_problems;
    QHash<QString, int> m_seen; ///< login in lower case, row
    QHash<QString, QString> m_states;
};

} // namespace

Result<AccountList> readAccountList(const Table &table, const QString &source)
{
    return ListReading(table, source).read();
}

Result<AccountList> readAccountList(const QString &path, const QString &encoding, const TableLimits &limits)
{
    ANGUAN_TRY_LET(table, readCsv(path, limits, encoding));
    return readAccountList(table, QFileInfo(path).fileName());
}

} // namespace anguan
