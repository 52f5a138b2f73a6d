// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace voicelog {

/// Puts members into an object, but for those that are empty.
class JsonMembers
{
public:
    JsonMembers &add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, value);
        return *this;
    }
    JsonMembers &add(const QString &name, QLatin1StringView value) { return add(name, QString(value)); }
    JsonMembers &add(const QString &name, const Id &id) { return id.isNull() ? *this : add(name, id.toString()); }
    JsonMembers &add(const QString &name, const QDateTime &moment)
    {
        return moment.isValid() ? add(name, moment.toUTC().toString(Qt::ISODateWithMs)) : *this;
    }
    JsonMembers &add(const QString &name, const std::optional<qint64> &number)
    {
        if (number)
            m_object.insert(name, *number);
        return *this;
    }
    JsonMembers &put(const QString &name, const QJsonValue &value)
    {
        m_object.insert(name, value);
        return *this;
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace voicelog
