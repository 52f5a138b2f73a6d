// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/EnumIds.h>
#include <base/Id.h>

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace voicelog {

/// Why a recording may be of a person, the strongest first.
enum class SubjectMatchKind { Number, Reference, Name, NameSimilar, NamePart, LineTime };
inline constexpr EnumIds<6> subjectMatchKindIds{QLatin1StringView("NUMBER_MATCH"), QLatin1StringView("REFERENCE_MATCH"),
                                                QLatin1StringView("NAME_MATCH"),   QLatin1StringView("NAME_SIMILAR"),
                                                QLatin1StringView("NAME_PART"),    QLatin1StringView("LINE_TIME")};

struct SubjectMatch
{
    SubjectMatchKind kind = SubjectMatchKind::Number;
    QString found; ///< what stands in the archive: a name or a reference; of a number what was sought
    friend bool operator==(const SubjectMatch &, const SubjectMatch &) = default;
};

/// A recording that may be of the person.
struct SubjectCandidate
{
    Id vault = {};
    Id recording = {};
    QString number = {};
    QDateTime startedAt = {};
    qint64 durationMs = 0;
    QString line = {};
    QStringList people = {}; ///< who is on it, as far as names or numbers are known
    QList<SubjectMatch> matches = {};
};

} // namespace voicelog
