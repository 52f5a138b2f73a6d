// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

#include <cmath>
#include <limits>

namespace voicelog {

/// A single value as people would write it, so that ids and epochs keep all their digits. Empty for lists and objects.
inline QString jsonText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isDouble())
        return value.toString();
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (const qint64 whole = value.toInteger(none); whole != none)
        return QString::number(whole);
    const double number = value.toDouble();
    return QString::number(number, 'f', number == std::floor(number) ? 0 : 6);
}

} // namespace voicelog
