// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <archive/Crypto.h>
#include <archive/Keyring.h>
#include <base/CanonicalJson.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace voicelog;

// keyring.json. Its checksum is put right, so that what stands behind that is reached too.
VOICELOG_FUZZ(bytes)
{
    (void)Keyring::parse(bytes, u"keyring.json"_s);
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return;
    object.remove("sha256"_L1);
    object.insert(u"sha256"_s, QString::fromLatin1(crypto::sha256(canonicalJson(object)).toHex()));
    const auto keyring = Keyring::parse(QJsonDocument(object).toJson(), u"keyring.json"_s);
    if (!keyring)
        return;
    (void)keyring->governance();
    const QByteArray text = keyring->toJson();
    const auto again = Keyring::parse(text, u"keyring.json"_s);
    fuzz::require(again && again->toJson() == text, "a keyring is written as it was read");
}
