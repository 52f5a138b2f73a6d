// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace voicelog {

/// What one SIPREC document (RFC 7865, application/rs-metadata+xml) tells of a call: a whole picture, or what changed
/// since the document before it (SiprecSession lays them together). Ids are kept as they are written. Moments are UTC
/// and invalid where they are not told, cannot be read or lie before 2000.
struct SiprecMetadata
{
    struct Span
    {
        QDateTime from; ///< associate-time
        QDateTime to;   ///< disassociate-time
    };
    struct Name
    {
        QString text;
        QString language; ///< xml:lang, empty if not told
    };
    struct Identity
    {
        QString aor; ///< a SIP or TEL URI, in some dialects without its scheme
        QList<Name> names;
    };
    struct Group
    {
        QString id;
        Span span;
    };
    struct Session
    {
        QString id;
        QStringList sipSessionIds; ///< "local;remote=…" (RFC 7989)
        QStringList reasons;
        QString groupId;
        QDateTime startedAt;
        QDateTime stoppedAt;
    };
    struct Participant
    {
        QString id;
        QList<Identity> identities;
    };
    struct Stream
    {
        QString id;
        QString sessionId;
        QString label; ///< as a=label of the SDP's m-line
        QString contentType;
    };
    /// A session's time in the recording.
    struct Coverage
    {
        QString sessionId;
        Span span;
    };
    /// A participant's time in a session.
    struct Attendance
    {
        QString participantId;
        QString sessionId; ///< empty in dialects with one session
        Span span;
    };
    /// Whose sound is in which streams.
    struct Sending
    {
        QString participantId;
        QStringList sends; ///< ids of streams
        QStringList receives;
        Span span;
    };

    bool partial = false; ///< only what changed
    QList<Group> groups;
    QList<Session> sessions;
    QList<Participant> participants;
    QList<Stream> streams;
    QList<Coverage> coverages;
    QList<Attendance> attendances;
    QList<Sending> sendings;
    QStringList notes;    ///< of DraftNotes.h
    QList<Error> remarks; ///< errors::SidecarField with `line`, `column` and `field`, without `path`
};

/// Reads one document. Elements are known by their local names, whatever the prefix and the edition of the namespace;
/// those of other namespaces and those that are not known are passed over. Both spellings of ids are read (session_id;
/// id and session), what some recorders put elsewhere too: send and associate-time in a participant, aor as an element,
/// label as an attribute, participants and streams inside the session. Times without an offset are local to the zone.
///
/// Documents are hostile until read: a DTD or an entity of its own, an encoding other than UTF-8, ASCII or Latin-1, and
/// whatever is larger or deeper than such documents are is refused before it costs anything. `firstLine` is that of the
/// bytes' beginning where they are a part of a file.
///
/// errors::SidecarNotSiprec with `line` and `column`; errors::SidecarInvalid with `line`, `column` and `detail`
/// (not-xml, truncated, entities, encoding, too-deep, too-large). Both without `path`.
[[nodiscard]] Result<SiprecMetadata> readSiprecMetadata(const QByteArray &bytes, const QTimeZone &zone,
                                                        int firstLine = 1);

inline constexpr qint64 largestSiprec = 1024 * 1024; ///< they are some kilobytes

} // namespace voicelog
