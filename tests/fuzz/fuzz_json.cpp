// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <base/CanonicalJson.h>
#include <base/JsonItems.h>
#include <base/JsonPlaces.h>
#include <interchange/JsonExtent.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace voicelog;

// What goes through JSON beside Qt's parser.
VOICELOG_FUZZ(bytes)
{
    const auto excess = jsonExcess(bytes, {.depth = 16, .values = 500});
    fuzz::require(!excess || (excess->at >= 0 && excess->at < bytes.size()), "an excess has a place");
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonItems items(&buffer, "rules");
    qsizetype total = 0;
    while (const auto item = items.next()) {
        if (!item->isValid())
            break;
        total += item->text.size();
        fuzz::require(total <= bytes.size(), "items do not overlap");
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    (void)JsonPlaces::placeOf(bytes, error.offset);
    if (error.error != QJsonParseError::NoError)
        return;
    const JsonPlaces places(bytes);
    for (const auto &path : {u""_s, u"rules[1].id"_s, u"a.b"_s, u"[0][0]"_s})
        fuzz::require(places.at(path).line > 0, "every value has a place");
    const QJsonValue value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    const QByteArray canonical = canonicalJson(value);
    const auto again = QJsonDocument::fromJson(canonical, &error);
    fuzz::require(error.error == QJsonParseError::NoError, "what is canonical is JSON");
    fuzz::require(canonicalJson(again.isObject() ? QJsonValue(again.object()) : QJsonValue(again.array())) == canonical,
                  "what is canonical stays as it is");
}
