// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace voicelog {

/// JSON in one agreed spelling, so that equal values have equal bytes and can be hashed and signed: RFC 8785 (JCS).
/// Members sorted by UTF-16 code units, no white space, ECMAScript numbers. Numbers that are not finite do not occur in
/// a QJsonValue.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

} // namespace voicelog
