// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace voicelog {

/// Words for what was odd about a recording's call data (Recording::notes).
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)

public:
    /// Of those that make something about the recording uncertain or incomplete, a sentence each.
    [[nodiscard]] static QStringList of(const QStringList &notes);
};

} // namespace voicelog
