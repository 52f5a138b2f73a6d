// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// libarchive writes encrypted entries of 20 bytes and more as AE-1, which keeps the CRC-32 of what is encrypted in
/// clear: whoever guesses a file's content could prove it without the password. AE-2 is the same without it; the
/// content is authenticated by HMAC-SHA1 either way. These turn libarchive's records into AE-2, each as it wrote it
/// (APPNOTE 4.3.7, 4.3.9 and 4.3.12; WinZip's "AES Encryption Information"). Entries without encryption, which are
/// empty, stay. False if the bytes are not such a record.
namespace voicelog::aesZip {

/// A local file header as a whole, with name and extra fields. `zip64`: whether the descriptor has sizes of 64 bits.
[[nodiscard]] bool withoutChecksum(QByteArray &localHeader, bool &zip64);
/// What ends with an entry's data descriptor.
[[nodiscard]] bool endWithoutChecksum(QByteArray &end, bool zip64);
/// What begins with the first header of the central directory.
[[nodiscard]] bool directoryWithoutChecksums(QByteArray &directory);

} // namespace voicelog::aesZip
