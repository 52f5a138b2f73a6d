// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "SiprecMetadata.h"

#include <optional>
#include <utility>

namespace voicelog {

/// What the SIPREC files of one call tell together, and what in them could not be read.
struct SiprecCallData
{
    std::optional<CallData> data;               ///< nothing if none could be read
    QList<std::pair<qsizetype, Error>> remarks; ///< by the place of the file; without `path`
    bool notRead = false;                       ///< at least one could not be read
    std::optional<qsizetype> sourceFile;        ///< the file whose name stands for all that were kept
    QByteArray source;                          ///< those that were read as they are, one after another; else the first

    /// For a sound in two files, whose channels are not those of the documents.
    void forgetChannels();
    /// For filling up what a better source told: where that names the parties as two sides, so do these.
    [[nodiscard]] CallData under(const CallData &better) const;
};

/// Reads files that are a document each, or a message's body with an SDP and a document (RFC 7866), or such a message.
/// They are laid over each other in the order of their time (what tells no time follows the one before it). The SDP's
/// labels give the channels.
[[nodiscard]] SiprecCallData readSiprecSidecars(const QList<QByteArray> &files, const QTimeZone &zone,
                                                QStringView countryCode);

inline constexpr qint64 largestSiprecFile = 2 * largestSiprec;      ///< with an SDP and the message's headers
inline constexpr qint64 largestSiprecTotal = 4 * largestSiprecFile; ///< of one call's files together

} // namespace voicelog
