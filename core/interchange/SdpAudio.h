// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace voicelog {

/// The labels (a=label, RFC 4574) of an SDP's m-lines of audio, in their order: that of the channels of a recording
/// made of them. Empty for one without a label; lines that were refused (port 0) and those of other media are left out.
/// No more than 64.
[[nodiscard]] QStringList sdpAudioLabels(QByteArrayView sdp);

} // namespace voicelog
