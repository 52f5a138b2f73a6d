// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Error.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

QString Error::toString() const
{
    if (m_parameters.isEmpty())
        return QString(id());
    const auto json = QJsonDocument(QJsonObject::fromVariantMap(m_parameters)).toJson(QJsonDocument::Compact);
    return id() + u' ' + QString::fromUtf8(json);
}

} // namespace voicelog
