// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoredSound.h"

#include "VaultAudioSource.h"

namespace voicelog {

Result<StoredSound> StoredSound::open(const VaultAudioSource &source)
{
    Devices devices;
    QList<SoundLeg> legs;
    const auto stored = source.legs();
    for (int leg = 0; leg < int(stored.size()); ++leg) {
        VOICELOG_ASSIGN(auto device, source.openMedia(leg));
        legs += SoundLeg{device.get(), stored[leg].fileName};
        devices.push_back(std::move(device));
    }
    VOICELOG_ASSIGN(JoinedSound joined, JoinedSound::open(legs));
    return StoredSound(std::move(devices), std::move(joined));
}

StoredSound::StoredSound(Devices devices, JoinedSound joined)
    : m_devices(std::move(devices)), m_joined(std::move(joined))
{
}

} // namespace voicelog
