// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChannelNames.h"

#include <recordings/SoundChannels.h>
#include <words/EnumText.h>

#include <QCoreApplication>

#include <algorithm>

namespace voicelog {

namespace {

struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelNames)
};

} // namespace

QStringList channelNames(const Recording &recording)
{
    const int channels = soundChannels(recording);
    QStringList names;
    for (int channel = 0; channel < channels; ++channel) {
        const auto speaker = std::ranges::find(recording.participants, channel, &Participant::channel);
        if (speaker != recording.participants.cend())
            names += speaker->name.isEmpty() ? EnumText::of(speaker->role) : speaker->name;
        else
            names += channels == 1 ? ChannelWords::tr("Sound") : ChannelWords::tr("Channel %1").arg(channel + 1);
    }
    return names;
}

} // namespace voicelog
