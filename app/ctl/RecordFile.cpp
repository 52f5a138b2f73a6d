// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <base/JsonPlaces.h>

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return file.readAll();
}

Result<QJsonObject> recordFile(const QCommandLineParser &parser)
{
    const QString path = parser.value(u"from"_s);
    if (path.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--from"_s}});
    VOICELOG_ASSIGN(const QByteArray text, readWhole(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isObject())
        return document.object();
    const auto at = JsonPlaces::placeOf(text, error.error == QJsonParseError::NoError ? 0 : error.offset);
    return fail(errors::JsonBroken, {{u"path"_s, path}, {u"line"_s, at.line}, {u"column"_s, at.column}});
}

QJsonObject changedFields(QJsonObject fields, const QJsonObject &file)
{
    for (auto field = file.begin(); field != file.end(); ++field)
        fields.insert(field.key(), field.value());
    return fields;
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option)
{
    const QString text = parser.value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, text}});
    return date;
}

} // namespace voicelog::ctl
