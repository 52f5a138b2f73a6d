// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FieldReader.h"

#include "BaseErrors.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonValue FieldReader::take(QLatin1StringView key)
{
    m_known.insert(key);
    return m_object.value(key);
}

void FieldReader::refuse(QLatin1StringView key, const QVariant &value)
{
    if (!m_mistake)
        m_mistake = Error(errors::InvalidValue, {{u"field"_s, QString(m_prefix + key)}, {u"value"_s, value}});
}

QString FieldReader::text(QLatin1StringView key, qsizetype limit)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString()) {
        refuse(key, value.toVariant());
        return {};
    }
    const QString text = limit <= titleLimit ? value.toString().simplified() : value.toString().trimmed();
    if (text.size() > limit)
        refuse(key, text.size());
    return text;
}

QStringList FieldReader::texts(QLatin1StringView key, qsizetype limit)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    QStringList list;
    if (!value.isArray())
        refuse(key, value.toVariant());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString().simplified();
        if (!entry.isString() || text.size() > limit)
            refuse(key, entry.toVariant());
        else if (!text.isEmpty())
            list.append(text);
    }
    return list;
}

QDate FieldReader::date(QLatin1StringView key)
{
    const QString given = text(key, titleLimit);
    const QDate date = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && (given.size() != 10 || !date.isValid()))
        refuse(key, given);
    return date;
}

std::optional<int> FieldReader::number(QLatin1StringView key, int minimum, int maximum)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(NAN);
    if (std::isnan(number) || number != std::floor(number) || number < minimum || number > maximum) {
        refuse(key, value.toVariant());
        return std::nullopt;
    }
    return int(number);
}

bool FieldReader::boolean(QLatin1StringView key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isBool())
        refuse(key, value.toVariant());
    return value.toBool(otherwise);
}

Id FieldReader::id(QLatin1StringView key)
{
    const QString given = text(key, titleLimit);
    const Id id = Id::fromString(given);
    if (!given.isEmpty() && id.isNull())
        refuse(key, given);
    return id;
}

QJsonObject FieldReader::object(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        refuse(key, value.toVariant());
    return value.toObject();
}

void FieldReader::ignore(std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys)
        m_known.insert(key);
}

Result<void> FieldReader::finish() const
{
    if (m_mistake)
        return std::unexpected(*m_mistake);
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key()))
            return fail(errors::InvalidValue,
                        {{u"field"_s, m_prefix + member.key()}, {u"value"_s, member.value().toVariant()}});
    }
    return {};
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putDate(QJsonObject &object, QLatin1StringView key, QDate date)
{
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

void putId(QJsonObject &object, QLatin1StringView key, const Id &id)
{
    if (!id.isNull())
        object.insert(key, id.toString());
}

void putTexts(QJsonObject &object, QLatin1StringView key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void putObject(QJsonObject &object, QLatin1StringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace voicelog
