// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace voicelog {

/// What spreadsheets of western Europe write where they do not write UTF-8. Every byte is a character; the five that
/// the code page leaves open are the controls of the same number, as browsers read them.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

} // namespace voicelog
