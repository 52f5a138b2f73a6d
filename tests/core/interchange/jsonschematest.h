// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace voicelog::test {

/// Holds a value against a JSON schema (draft 07), as far as the published schema of vCon goes; what it uses beyond
/// that is told as a problem, so that nothing passes unchecked.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &schema) : m_root(schema) {}

    /// Each with its place; members that the schema does not name are in `strangers`.
    [[nodiscard]] QStringList problems(const QJsonValue &value, QStringList *strangers = nullptr) const
    {
        QStringList found;
        check(value, m_root, QStringLiteral("$"), found, strangers);
        return found;
    }

private:
    static constexpr QStringView annotations[]{u"$schema", u"$id", u"title", u"description", u"definitions"};

    void check(const QJsonValue &value, const QJsonObject &schema, const QString &place, QStringList &found,
               QStringList *strangers) const
    {
        for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
            const QString key = rule.key();
            const QJsonValue is = rule.value();
            bool holds = true;
            if (key == u"$ref") {
                const QString name = is.toString().section(u'/', -1);
                check(value, m_root[u"definitions"].toObject()[name].toObject(), place, found, strangers);
            } else if (key == u"type") {
                holds = isOfType(value, is.toString());
            } else if (key == u"required") {
                const QJsonArray names = is.toArray();
                for (const auto &name : names)
                    holds = value.toObject().contains(name.toString()) && holds;
            } else if (key == u"properties") {
                const QJsonObject object = value.toObject();
                for (auto member = object.begin(); member != object.end(); ++member) {
                    const QString at = place + u'.' + member.key();
                    if (is.toObject().contains(member.key()))
                        check(member.value(), is.toObject()[member.key()].toObject(), at, found, strangers);
                    else if (strangers)
                        *strangers += at;
                }
            } else if (key == u"items") {
                const QJsonArray array = value.toArray();
                for (qsizetype i = 0; i < array.size(); ++i)
                    check(array[i], is.toObject(), place + QStringLiteral("[%1]").arg(i), found, strangers);
            } else if (key == u"anyOf" || key == u"oneOf") {
                const qsizetype fitting = countFitting(value, is.toArray());
                holds = key == u"anyOf" ? fitting > 0 : fitting == 1;
            } else if (key == u"enum") {
                holds = is.toArray().contains(value);
            } else if (key == u"const") {
                holds = value == is;
            } else if (key == u"minimum") {
                holds = !value.isDouble() || value.toDouble() >= is.toDouble();
            } else if (key == u"format") {
                holds = hasFormat(value.toString(), is.toString());
            } else if (key == u"dependencies") {
                const QJsonObject given = value.toObject();
                const QJsonObject needs = is.toObject();
                for (auto need = needs.begin(); need != needs.end(); ++need)
                    holds = holds &&
                            (!given.contains(need.key()) || given.contains(need.value().toArray().first().toString()));
            } else {
                holds = std::ranges::find(annotations, key) != std::end(annotations);
            }
            if (!holds)
                found += place + QStringLiteral(": ") + key;
        }
    }

    [[nodiscard]] qsizetype countFitting(const QJsonValue &value, const QJsonArray &schemas) const
    {
        qsizetype fitting = 0;
        for (const auto &schema : schemas) {
            QStringList found;
            check(value, schema.toObject(), {}, found, nullptr);
            fitting += found.isEmpty() ? 1 : 0;
        }
        return fitting;
    }

    static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == u"integer")
            return value.isDouble() && value.toDouble() == double(value.toInteger(-1));
        return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
               (type == u"string" && value.isString()) || (type == u"number" && value.isDouble()) ||
               (type == u"null" && value.isNull());
    }

    static bool hasFormat(const QString &text, const QString &format)
    {
        if (format == u"date-time") {
            const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
            return moment.isValid() && moment.timeSpec() != Qt::LocalTime;
        }
        if (format == u"uuid")
            return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
        return format == u"uri" && !QUrl(text, QUrl::StrictMode).isRelative();
    }

    QJsonObject m_root;
};

} // namespace voicelog::test
