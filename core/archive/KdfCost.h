// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace voicelog {

/// Cost of Argon2id13 (RFC 9106). Stored with each account; raised at the next unlock when the configured cost is
/// higher. Never below 64 MiB outside tests.
struct KdfCost
{
    quint64 operations = 3;
    quint64 memoryBytes = 256ULL * 1024 * 1024;
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

} // namespace voicelog
