// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SdpAudio.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostSdpLabels = 64;
constexpr qsizetype longestSdpLabel = 200;

} // namespace

QStringList sdpAudioLabels(QByteArrayView sdp)
{
    QStringList labels;
    bool inAudio = false;
    for (qsizetype begin = 0; begin < sdp.size();) {
        const auto next = sdp.indexOf('\n', begin);
        const auto end = next < 0 ? sdp.size() : next;
        const auto line = sdp.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.startsWith("m=")) {
            const auto port = line.startsWith("m=audio ") ? line.sliced(8).trimmed() : QByteArrayView("0");
            inAudio = !(port == "0" || port.startsWith("0 ") || port.startsWith("0/")) && labels.size() < mostSdpLabels;
            if (inAudio)
                labels.append(QString());
        } else if (inAudio && line.startsWith("a=label:")) {
            const QString label = QString::fromUtf8(line.sliced(8)).simplified();
            if (label.size() <= longestSdpLabel)
                labels.last() = label;
        }
    }
    return labels;
}

} // namespace voicelog
