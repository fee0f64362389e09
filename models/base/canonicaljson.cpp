// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/canonicaljson.h"

#include "models/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace anguan {

namespace {

constexpr int maxDepth = 64;

Failure refused(const QString &why)
{
    return fail(ErrorCode::Invalid, Tr::tr("This content cannot be written in a form to sign."), why);
}

bool wellFormed(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isLowSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Result<void> writeString(const QString &text, QByteArray &out)
{
    // Most keys and many values are ASCII, which is well-formed and in NFC as it is.
    const bool ascii = isAscii(text);
    if (!ascii && !wellFormed(text))
        return refused(QStringLiteral("lone surrogate"));
    appendCanonicalText(ascii ? text.toLatin1() : text.normalized(QString::NormalizationForm_C).toUtf8(),
                        out);
    return {};
}

Result<void> write(const QJsonValue &value, QByteArray &out, int depth);

/// Members as they come: QJsonObject keeps them in the order that is asked for as long as their keys are
/// ASCII, which keys of ours are. False, with nothing written, when they are not.
Result<bool> writeInOrder(const QJsonObject &object, QByteArray &out, int depth)
{
    const qsizetype start = out.size();
    QString before;
    out += '{';
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        const bool isFirst = it == object.begin();
        if (!isAscii(key) || (!isFirst && key <= before)) {
            out.truncate(start);
            return false;
        }
        if (!isFirst)
            out += ',';
        appendCanonicalText(key.toLatin1(), out);
        out += ':';
        ANGUAN_TRY(write(it.value(), out, depth + 1));
        before = key;
    }
    out += '}';
    return true;
}

Result<void> writeObject(const QJsonObject &object, QByteArray &out, int depth)
{
    ANGUAN_TRY_LET(isDone, writeInOrder(object, out, depth));
    if (isDone)
        return {};
    QList<std::pair<QByteArray, QJsonValue>> members;
    members.reserve(object.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        QByteArray key;
        ANGUAN_TRY(writeString(it.key(), key));
        members.append({key, it.value()});
    }
    // UTF-8 bytes order as code points do; UTF-16 units would not.
    const auto byKey = [](const auto &a, const auto &b) { return a.first.chopped(1) < b.first.chopped(1); };
    std::sort(members.begin(), members.end(), byKey);
    out += '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (i > 0) {
            if (members.at(i).first == members.at(i - 1).first)
                return refused(QStringLiteral("two keys are equal once normalised"));
            out += ',';
        }
        out += members.at(i).first + ':';
        ANGUAN_TRY(write(members.at(i).second, out, depth + 1));
    }
    out += '}';
    return {};
}

Result<void> write(const QJsonValue &value, QByteArray &out, int depth)
{
    if (depth > maxDepth)
        return refused(QStringLiteral("nested too deeply"));
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::String:
        return writeString(value.toString(), out);
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::floor(number) != number || std::abs(number) > 9007199254740992.0)
            return refused(QStringLiteral("not an integer"));
        out += QByteArray::number(value.toInteger());
        return {};
    }
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue &item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            ANGUAN_TRY(write(item, out, depth + 1));
        }
        out += ']';
        return {};
    }
    case QJsonValue::Object:
        return writeObject(value.toObject(), out, depth);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return refused(QStringLiteral("null"));
}

} // namespace

void appendCanonicalText(QByteArrayView utf8, QByteArray &out)
{
    out += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.data() + written, i - written);
        written = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += QByteArray::number(static_cast<uchar>(c), 16).rightJustified(2, '0');
        }
    }
    out.append(utf8.data() + written, utf8.size() - written);
    out += '"';
}

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    ANGUAN_TRY(write(value, out, 0));
    return out;
}

Result<QByteArray> canonicalJson(const QJsonObject &object)
{
    return canonicalJson(QJsonValue(object));
}

Result<QJsonObject> parseCanonicalJson(QByteArrayView bytes)
{
    const QByteArray copy = bytes.toByteArray();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(copy, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return refused(parse.errorString());
    ANGUAN_TRY_LET(again, canonicalJson(document.object()));
    if (again != copy)
        return refused(QStringLiteral("not in canonical form"));
    return document.object();
}

} // namespace anguan
