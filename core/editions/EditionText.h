// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace voicelog {

/// The text of an edition of the law, as a lawyer writes it: one that comes with the program, or one of this archive.
struct EditionText
{
    enum class State {
        BuiltIn,   ///< comes with the program
        Draft,     ///< never evaluates; may be wrong or unfinished
        Proposed,  ///< a draft that waits for a second officer
        Published, ///< never changes
        Discarded
    };

    Id id; ///< null of a built-in one
    State state = State::Draft;
    QString editionId;             ///< as its text says; empty while that cannot be read
    int revision = 1;              ///< given when published
    QByteArray text;               ///< JSON, see readEdition()
    std::optional<QDate> closedOn; ///< its last day, where a later edition ended it
    QString reason;                ///< why it was published
    QDateTime createdAt;
    Id createdBy;
    Id proposedBy;
    Id publishedBy;
    QDateTime publishedAt;
    int version = 0;
};

/// BUILT_IN, DRAFT, PROPOSED, PUBLISHED, DISCARDED.
[[nodiscard]] QLatin1StringView editionStateId(EditionText::State state);
[[nodiscard]] std::optional<EditionText::State> editionStateFromId(QStringView id);

} // namespace voicelog
