// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>

namespace voicelog::ctl {

/// All of a file. errors::FileNotFound, FileUnreadable.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path);
/// The JSON object in the file that `--from` names. errors::MissingValue, FileNotFound, FileUnreadable, JsonBroken.
[[nodiscard]] Result<QJsonObject> recordFile(const QCommandLineParser &parser);
/// A record's fields with those that a file names put in their place; a null empties one.
[[nodiscard]] QJsonObject changedFields(QJsonObject fields, const QJsonObject &file);
/// "2026-06-15"; null if the option is not given.
[[nodiscard]] Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option);

} // namespace voicelog::ctl
