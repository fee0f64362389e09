// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/field.h"

#include <QDate>
#include <QString>

#include <functional>

namespace anguan {

/// Refuse stops the save; Alert is stored and stands on top of the record until it is mended.
enum class Severity { Refuse, Alert };

struct Finding
{
    Severity severity = Severity::Refuse;
    QString field;   ///< where the reader should look; may be empty
    QString text;    ///< a sentence, in the reader's language
    QString article; ///< "H12"
};
using Findings = QList<Finding>;

/// What a rule may ask about the rest of the vault.
class RuleSurroundings
{
public:
    virtual ~RuleSurroundings() = default;
    virtual QDate today() const = 0;
    virtual qint64 setting(const QString &id) const = 0;
    /// Values of a living record, empty when there is none.
    virtual Values record(const QString &registerId, const QString &number) const = 0;
    /// Numbers of the living records whose `field` equals `value`.
    virtual QStringList numbersWhere(const QString &registerId, const QString &field,
                                     const QString &value) const = 0;
};

struct RuleCase
{
    const Values &now;
    const Values *before; ///< null for a new record
    QString number;       ///< empty for a new record
    const RuleSurroundings &around;
};

/// A rule across fields: a named C++ function in the register's own file.
using Rule = void (*)(const RuleCase &, Findings &);
/// Fills the derived fields; runs before the rules.
using Derive = void (*)(Values &, const RuleSurroundings &);

/// What makes a record due: one duty of it, again and again or once. A register may declare several; the
/// duties engine finds them here.
struct DueRule
{
    const char *id = "";   ///< unique in its register: "password"
    const char *what = ""; ///< "Change the password": the record's name stands behind it
    const char *act = "";  ///< verb of the button that leads there: "Record the change"
    const char *article = "";
    const char *ownerField = ""; ///< reference to the person whose duty it is; empty: the security officer
    const char *doneField = "";  ///< the date that says when it was done last; filling it in answers the duty
    /// The day it is due next; invalid when nothing is due (a closed record, no interval).
    QDate (*dueOn)(const Values &values, const RuleSurroundings &around) = nullptr;
};

/// Where the register stands in the navigation: one group of it each.
enum class Chapter { Registers, Access, Emergency, Assets, Checks };

struct Section
{
    const char *id;
    const char *label;
};

/// A register, declared once: schema check, SQL, list, form, filters, search, history labels, import, export,
/// print and the command line derive from it. One file per register in this folder.
struct Register
{
    const char *id = "";            ///< table name
    const char *prefix = "";        ///< of the human number: "SYS"
    const char *title = "";         ///< "Information systems"
    const char *noun = "";          ///< "information system", for sentences and buttons
    const char *holds = "";         ///< one line under the title and in the empty list
    QList<const char *> articles;   ///< {"H10", "H12", "C18"}
    const char *nameField = "name"; ///< what stands for the record elsewhere
    QList<Section> sections;
    QList<Field> fields;
    QList<Rule> rules;
    Derive derive = nullptr;
    QList<DueRule> dues;
    Chapter chapter = Chapter::Registers;
    /// Whether a living record still counts (an account that is not closed, a term that has not ended); null:
    /// all do.
    bool (*isCurrent)(const Values &values) = nullptr;
    const char *printTitle = ""; ///< "信息系统登记台账" is its Chinese
    bool engineOnly = false;     ///< rows are written by an engine (approvals), never typed

    const Field *field(const QString &fieldId) const;
    const Field &name() const;
    QString shownTitle() const;
    QString articleList() const; ///< "H10 H12 C18"
};

} // namespace anguan
