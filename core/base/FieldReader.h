// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EnumIds.h"
#include "Id.h"
#include "Result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <initializer_list>

namespace voicelog {

/// Reads a record's fields from JSON strictly: a value of the wrong type, too long or unknown, and a name that nobody
/// asked for, are errors::InvalidValue with `field`. What is absent or null is empty. Ask for each field, then
/// finish().
class FieldReader
{
public:
    /// Text limits of DOMAIN 3.
    static constexpr qsizetype titleLimit = 200;
    static constexpr qsizetype reasonLimit = 4000;
    static constexpr qsizetype longTextLimit = 20'000;

    explicit FieldReader(QJsonObject object, QString prefix = {})
        : m_object(std::move(object)), m_prefix(std::move(prefix))
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key, qsizetype limit = longTextLimit);
    /// Without empty ones.
    [[nodiscard]] QStringList texts(QLatin1StringView key, qsizetype limit = titleLimit);
    [[nodiscard]] QDate date(QLatin1StringView key);
    [[nodiscard]] std::optional<int> number(QLatin1StringView key, int minimum, int maximum);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool otherwise);
    [[nodiscard]] Id id(QLatin1StringView key);
    [[nodiscard]] QJsonObject object(QLatin1StringView key);
    template <typename E, size_t N>
    [[nodiscard]] std::optional<E> value(QLatin1StringView key, const EnumIds<N> &ids)
    {
        const QString given = text(key);
        if (given.isEmpty())
            return std::nullopt;
        const auto found = valueIn<E>(ids, given);
        if (!found)
            refuse(key, given);
        return found;
    }
    template <typename E, size_t N>
    [[nodiscard]] QList<E> values(QLatin1StringView key, const EnumIds<N> &ids)
    {
        QList<E> list;
        const QStringList given = texts(key);
        for (const QString &text : given) {
            if (const auto found = valueIn<E>(ids, text); !found)
                refuse(key, text);
            else if (!list.contains(*found))
                list.append(*found);
        }
        return list;
    }

    /// Members that a printed record carries but that nobody sets through JSON.
    void ignore(std::initializer_list<QLatin1StringView> keys);
    /// The first mistake, of this object or of one that was read as part of it.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    void refuse(QLatin1StringView key, const QVariant &value);

    QJsonObject m_object;
    QString m_prefix;
    QSet<QString> m_known;
    std::optional<Error> m_mistake;
};

/// Empty texts, dates and ids are left out of a record's JSON.
void putText(QJsonObject &object, QLatin1StringView key, const QString &text);
void putDate(QJsonObject &object, QLatin1StringView key, QDate date);
void putId(QJsonObject &object, QLatin1StringView key, const Id &id);
void putTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts);
void putObject(QJsonObject &object, QLatin1StringView key, const QJsonObject &value);
template <typename E, size_t N>
void putValue(QJsonObject &object, QLatin1StringView key, const std::optional<E> &value, const EnumIds<N> &ids)
{
    if (value)
        object.insert(key, QString(idIn(ids, *value)));
}
template <typename E, size_t N>
void putValues(QJsonObject &object, QLatin1StringView key, const QList<E> &values, const EnumIds<N> &ids)
{
    QStringList list;
    for (const E value : values)
        list.append(idIn(ids, value));
    putTexts(object, key, list);
}

} // namespace voicelog
