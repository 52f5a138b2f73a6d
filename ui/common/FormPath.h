// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

/// Values in a JSON object by dotted path ("dpoAdvice.text").
namespace voicelog::formpath {

/// Undefined if there is none.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &object, const QString &path);
/// With the value set; an undefined one removes it, and with it each object that becomes empty.
[[nodiscard]] QJsonObject withValueAt(QJsonObject object, const QString &path, const QJsonValue &value);
/// Whether `key` is this field or lies in it: "alternatives[0].means" is in "alternatives".
[[nodiscard]] bool isIn(const QString &field, const QString &key);

} // namespace voicelog::formpath
