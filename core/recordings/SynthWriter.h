// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <archive/Session.h>

namespace voicelog {

/// Stores made-up recordings of one vault in batches, past import; for fillSynthArchive() alone.
class SynthWriter
{
public:
    struct Call
    {
        Recording recording;
        QByteArray sound; ///< u-law, 8 kHz
    };
    [[nodiscard]] static Result<SynthWriter> open(Session &session, const Id &vault, const Id &programme,
                                                  const QString &numberPrefix);
    /// One transaction with one audit event.
    [[nodiscard]] Result<void> write(QList<Call> &batch);

private:
    SynthWriter(Session &session, const Id &vault, const Id &programme, const QString &numberPrefix, Database database);
    [[nodiscard]] Result<void> add(Call &call);

    Session *m_session;
    Id m_vault;
    Id m_programme;
    QString m_prefix;
    Database m_database;
};

} // namespace voicelog
