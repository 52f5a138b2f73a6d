// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <archive/Database.h>
#include <base/Clock.h>

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace voicelog {

struct CallDataEdit;

/// A recording that a vault already holds.
struct KnownRecording
{
    Id id;
    QString number;
};

/// A recording in which somebody objected.
struct RaisedObjection
{
    Id recording = {};
    QString number = {};
    QDateTime startedAt = {};
    QStringList requests = {}; ///< numbers of the requests that it is, or was, held for
};

/// Recordings of one vault, their participants and the full-text index of both. Use it within the caller's
/// transaction. A recording's row key (`rec`, see RecordingsSchema) is known to core/recordings and core/retention
/// only.
class RecordingStore
{
public:
    RecordingStore(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    [[nodiscard]] Result<std::optional<qint64>> keyOf(const Id &id);
    /// errors::NotFound if there is none.
    [[nodiscard]] Result<qint64> requireKey(const Id &id);
    /// `vault` is only written into the value.
    [[nodiscard]] Result<Recording> recording(qint64 rec, const Id &vault);
    [[nodiscard]] Result<std::optional<Id>> byNumber(const QString &number);

    /// What the recording of a call's proof has in place of the call's own id.
    [[nodiscard]] static QString proofCallId(const QString &callId);
    /// errors::CallKnown if the vault holds this call already, or its proof.
    [[nodiscard]] Result<void> checkSourceFree(const QString &system, const QString &callId);
    [[nodiscard]] Result<std::optional<KnownRecording>> byContent(const QByteArray &sha256);

    /// The next readable number, e.g. "SERVICE-2026-000017"; counted within the caller's transaction.
    [[nodiscard]] Result<QString> nextNumber(const QString &prefix, int year);
    /// Stores everything but the media. Sets nothing in the value; gives its row key.
    [[nodiscard]] Result<qint64> add(const Recording &recording, const QByteArray &contentSha256);
    /// errors::Conflict unless the stored version is the given one's.
    [[nodiscard]] Result<void> updateCallData(qint64 rec, const Recording &basedOn, const CallDataEdit &edit,
                                              const Id &by);
    /// Somebody objected in the call, at that place if it is known. errors::Conflict.
    [[nodiscard]] Result<void> setObjection(qint64 rec, const Recording &basedOn, std::optional<qint64> atMs,
                                            const Id &by);
    /// In order of time.
    [[nodiscard]] Result<QList<RaisedObjection>> objections();
    /// When it is due was computed from other facts: nothing is until it is computed anew.
    [[nodiscard]] Result<void> forgetDue(qint64 rec);
    /// All bytes were read back; without a new version, because nothing that people edit changed.
    [[nodiscard]] Result<void> setVerified(qint64 rec, const QDateTime &at, bool intact);
    [[nodiscard]] Result<qint64> count();
    /// Whatever may be played becomes RESTRICTED; how many did.
    [[nodiscard]] Result<qint64> restrictAll(const QDateTime &at, const Id &by);
    /// Writes the recording's words into the full-text index anew, from what is stored of it now.
    [[nodiscard]] Result<void> index(qint64 rec);

private:
    /// errors::Conflict, with both versions.
    [[nodiscard]] Result<void> conflict(qint64 rec, const Recording &basedOn);
    [[nodiscard]] Result<void> setParticipants(qint64 rec, const QList<Participant> &participants);
    [[nodiscard]] Result<qint64> freeKey(const Recording &recording);
    [[nodiscard]] Result<void> insertRow(qint64 rec, const Recording &recording, const QByteArray &contentSha256);
    [[nodiscard]] Result<QString> wordsOf(qint64 rec);
    Database &m_database;
    const Clock &m_clock;
};

} // namespace voicelog
