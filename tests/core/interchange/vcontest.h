// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/VconReader.h>
#include <support/TestData.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace voicelog::test {

inline Vcon readVcon(const QByteArray &bytes)
{
    const auto vcon = VconReader(QTimeZone("Europe/Amsterdam")).read(bytes);
    if (!vcon)
        qFatal("%s", qPrintable(vcon.error().toString()));
    return *vcon;
}

inline Vcon readVcon(const QJsonObject &object) { return readVcon(QJsonDocument(object).toJson()); }

/// JSON with ' for ".
inline QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

inline QByteArray vconSample(const QString &name)
{
    QFile file(samples() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace voicelog::test
