// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/AnnouncementEvidence.h>
#include <timeline/TimelineMark.h>

#include <QCoreApplication>

namespace voicelog {

class LocalTime;

/// Proofs of the announcement in words.
struct AnnouncementText
{
    Q_DECLARE_TR_FUNCTIONS(AnnouncementText)

public:
    /// "0:04: heard in the sound"
    [[nodiscard]] static QString title(const AnnouncementEvidence &evidence);
    /// What is known of it, as names and values, without what is empty.
    [[nodiscard]] static QList<std::pair<QString, QString>> details(const AnnouncementEvidence &evidence,
                                                                    const LocalTime &localTime);
    /// "Dutch" for "nl"; the code itself where it has no name.
    [[nodiscard]] static QString language(const QString &code);
    /// Purposes by their ids.
    [[nodiscard]] static QString purposes(const QStringList &ids);
    /// Flags for the timeline's ruler.
    [[nodiscard]] static QList<TimelineMark> marks(const QList<AnnouncementEvidence> &announcements);
};

} // namespace voicelog
