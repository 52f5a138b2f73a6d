// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MediaDevice.h"
#include "Recording.h"

#include <audio/AudioSource.h>
#include <base/Progress.h>

#include <functional>

namespace voicelog {

class Session;

/// A recording's sound in its vault. Each leg it opens has a connection of its own. The session must outlive it.
class VaultAudioSource final : public AudioSource
{
public:
    struct StoredLeg
    {
        qint64 medium = 0;
        qint64 byteCount = 0;
        QByteArray sha256;
        Leg leg;
    };
    enum class Purpose {
        Read,
        Play ///< its legs are loaded into memory while they play, so that jumping about costs no decryption
    };
    [[nodiscard]] static Result<std::shared_ptr<const VaultAudioSource>>
    open(const Session &session, const Recording &recording, Purpose purpose = Purpose::Read);

    [[nodiscard]] QList<Leg> legs() const override;
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> openLeg(int leg) const override;
    [[nodiscard]] Result<std::unique_ptr<MediaDevice>> openMedia(int leg) const;
    /// Hands the leg over block by block, and compares it with what was taken in. errors::Damaged, HashMismatch,
    /// Cancelled, and what `block` ends with.
    using BlockFunction = std::function<Result<void>(QByteArrayView)>;
    [[nodiscard]] Result<void> readThrough(int leg, const BlockFunction &block, const CancelToken &cancel) const;
    [[nodiscard]] const QList<StoredLeg> &storedLegs() const { return m_legs; }

private:
    VaultAudioSource(const Session &session, const Recording &recording, QList<StoredLeg> legs, Purpose purpose);
    [[nodiscard]] static Result<std::unique_ptr<MediaDevice>> openStored(const Session &session, const Id &vault,
                                                                         const StoredLeg &stored);

    const Session &m_session;
    Id m_vault;
    QString m_number; ///< the recording's
    QList<StoredLeg> m_legs;
    Purpose m_purpose;
};

} // namespace voicelog
