// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace voicelog {

/// The sound of a programme's announcement, as callers hear it: import can find it in a call.
struct AnnouncementSound
{
    static constexpr qsizetype largest = 512 * 1024; ///< bytes

    Id id;
    Id programmeId;
    QString language;    ///< "nl", "en" …
    QString textVersion; ///< which version of the announcement's text it speaks
    QString name;        ///< the file's: its ending tells headerless formats apart
    QByteArray sha256;
    qint64 durationMs = 0;
    QDateTime createdAt;
    Id createdBy;
    QByteArray bytes; ///< the file's
};

} // namespace voicelog
