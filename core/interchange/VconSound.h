// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Vcon.h"

#include <recordings/RecordingDraft.h>

#include <optional>

/// Where the sound of a dialog is, and what it must be. Nothing is ever fetched: a url only tells a file's name.
namespace voicelog {

/// The bytes of an inline body: base64url or plain base64, with padding or without, with line breaks or without.
/// Nothing if it is neither.
[[nodiscard]] std::optional<QByteArray> inlineBytes(const VconContent &content);

/// What the file beside the vCon may be called: by its `filename`, then by the end of its url. Names only, without any
/// folder, never one that is hidden or leads elsewhere.
[[nodiscard]] QStringList namesBeside(const VconContent &content);

/// A name for inline sound that tells its format: its own, or one of that base with the ending of its media type.
[[nodiscard]] QString inlineSoundName(const VconContent &content, const QString &base);

/// The checksums of `content_hash` that can be computed: SHA-512, and SHA-256 and SHA-384 beside it.
[[nodiscard]] QList<SoundDigest> digestsOf(const VconContent &content);

/// The vCon without the bodies of its recordings, as indented JSON: what is kept as the call data handed over.
[[nodiscard]] QByteArray withoutSound(const Vcon &vcon);

} // namespace voicelog
