// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoinedSound.h"

namespace voicelog {

class VaultAudioSource;

/// The sound of a recording in its vault, its legs opened and joined. The source may go before it.
class StoredSound
{
public:
    [[nodiscard]] static Result<StoredSound> open(const VaultAudioSource &source);

    [[nodiscard]] JoinedSound &joined() { return m_joined; }

private:
    using Devices = std::vector<std::unique_ptr<QIODevice>>;
    StoredSound(Devices devices, JoinedSound joined);

    Devices m_devices;
    JoinedSound m_joined; ///< reads them, so it ends first
};

} // namespace voicelog
