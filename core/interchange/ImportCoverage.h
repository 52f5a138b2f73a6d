// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/EnumIds.h>
#include <base/Error.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// What of an import no rule covers: nobody could answer for it, find it for a person, or destroy it in time.
enum class ImportGap {
    NoCallData,     ///< a sound of which nothing tells anything
    NoSound,        ///< call data without their sound
    OtherProgramme, ///< the line is one of another programme, and not of this one
    NoProgramme,    ///< the line is one of no programme
};
inline constexpr EnumIds<4> importGapIds{QLatin1StringView("NO_CALL_DATA"), QLatin1StringView("NO_SOUND"),
                                         QLatin1StringView("OTHER_PROGRAMME"), QLatin1StringView("NO_PROGRAMME")};

/// Finds gaps. Const after making; safe from any thread.
class ImportCoverage
{
public:
    /// Lines are not looked at: an import into a monitoring case has rules of its own for them.
    ImportCoverage() = default;
    /// `target`: the lines of the programme that is imported into; one without lines takes any. `others`: those of the
    /// other programmes. Numbers are compared in one spelling.
    ImportCoverage(const QStringList &target, const QList<QStringList> &others);

    [[nodiscard]] std::optional<ImportGap> ofLine(const QString &line) const;
    /// Of a draft's line and notes (DraftNotes.h).
    [[nodiscard]] QList<ImportGap> ofCall(const QString &line, const QStringList &notes) const;
    /// Of what an import scan remarked.
    [[nodiscard]] static std::optional<ImportGap> ofRemark(const Error &remark);

private:
    QHash<QString, bool> m_lines; ///< whether it is the target's
    bool m_anyLine = true;
};

} // namespace voicelog
