// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace anguan {

/// A record's values by field id: text, choice ids, ISO dates and stamps as strings; integers; booleans; a
/// reference as the target's number ("SYS-2026-0001"); many references, attachments and items as arrays. An
/// empty field is absent.
using Values = QJsonObject;

/// A kind is added when two registers need it. One kind -> editor map lives in ui/register.
enum class FieldKind {
    Text,
    LongText,
    Integer,
    Date,    ///< "yyyy-MM-dd"
    Instant, ///< UTC stamp
    Choice,
    YesNo,
    Reference,
    References,
    Items,      ///< a checklist: array of objects, columns in Field::items
    Attachment, ///< array of attachment ids
    Ip,
    Mac,
    Phone,
    Login,
};

/// A tone is a word about a value that a screen may colour: never the colour alone.
enum class Tone { Plain, Good, Soon, Late, Information };

struct Choice
{
    const char *id;
    const char *label; ///< QT_TRANSLATE_NOOP("models", …)
    Tone tone = Tone::Plain;
};

/// One column of an Items field.
struct ItemColumn
{
    const char *id;
    const char *label;
    FieldKind kind = FieldKind::Text;
};

/// One field of a register, declared with the makers below and refined by the chained verbs.
struct Field
{
    const char *id = "";
    FieldKind kind = FieldKind::Text;
    const char *label = "";        ///< QT_TRANSLATE_NOOP("models", …)
    const char *help = "";         ///< one sentence under the editor; format, source of a rule
    const char *unit = "";         ///< "hours", "months": shown behind the number
    const char *article = "";      ///< who asks for it: "H12", "C15", "GB/T 22240"
    const char *section = "basic"; ///< tab: see Register::sections
    const char *target = "";       ///< register of a reference
    QList<Choice> choices;
    QList<ItemColumn> items;
    bool isRequired = false;
    bool isUnique = false;
    bool isSearched = false;
    bool isPersonName = false;  ///< sorted and searched by the reading of a name
    bool isDerived = false;     ///< computed by the register at each save, shown and stored, never typed
    bool isEngineOwned = false; ///< changed by an approval's effect only (a system's state)
    bool isHolder =
        false;          ///< the person it names holds the record: it is handed over before that person leaves
    bool isDue = false; ///< a date by which something must be done: Late when past, Soon before
    int listWidth = 0;  ///< in CJK characters; 0: not a column of the list at first
    int printWidth = 0; ///< in CJK characters; 0: not printed in the register
    int maxLength = 200;
    qint64 minimum = 0;
    qint64 maximum = 0;           ///< equal to minimum: no range
    const char *pattern = "";     ///< regular expression the whole text must match
    const char *patternHelp = ""; ///< the sentence when it does not

    Field &required()
    {
        isRequired = true;
        return *this;
    }
    Field &unique()
    {
        isUnique = true;
        return *this;
    }
    Field &searched()
    {
        isSearched = true;
        return *this;
    }
    Field &personName()
    {
        isPersonName = isSearched = true;
        return *this;
    }
    Field &derived()
    {
        isDerived = true;
        return *this;
    }
    Field &engineOwned()
    {
        isEngineOwned = true;
        return *this;
    }
    Field &holder()
    {
        isHolder = true;
        return *this;
    }
    Field &due()
    {
        isDue = true;
        return *this;
    }
    Field &listed(int characters)
    {
        listWidth = characters;
        return *this;
    }
    Field &printed(int characters)
    {
        printWidth = characters;
        return *this;
    }
    Field &longest(int characters)
    {
        maxLength = characters;
        return *this;
    }
    Field &range(qint64 from, qint64 to)
    {
        minimum = from;
        maximum = to;
        return *this;
    }
    Field &in(const char *sectionId)
    {
        section = sectionId;
        return *this;
    }
    Field &asks(const char *articleId)
    {
        article = articleId;
        return *this;
    }
    Field &measured(const char *unitLabel)
    {
        unit = unitLabel;
        return *this;
    }
    Field &helped(const char *sentence)
    {
        help = sentence;
        return *this;
    }
    Field &shaped(const char *regularExpression, const char *sentence)
    {
        pattern = regularExpression;
        patternHelp = sentence;
        return *this;
    }

    bool hasRange() const { return minimum != maximum; }
    const Choice *choice(const QString &choiceId) const;
};

Field textField(const char *id, const char *label);
Field longTextField(const char *id, const char *label);
Field integerField(const char *id, const char *label);
Field dateField(const char *id, const char *label);
Field instantField(const char *id, const char *label);
Field choiceField(const char *id, const char *label, QList<Choice> choices);
Field yesNoField(const char *id, const char *label);
Field referenceField(const char *id, const char *label, const char *target);
Field referencesField(const char *id, const char *label, const char *target);
Field itemsField(const char *id, const char *label, QList<ItemColumn> columns);
Field attachmentField(const char *id, const char *label);
Field ipField(const char *id, const char *label);
Field macField(const char *id, const char *label);
Field phoneField(const char *id, const char *label);
Field loginField(const char *id, const char *label);

} // namespace anguan
