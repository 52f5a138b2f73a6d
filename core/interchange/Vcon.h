// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Jws.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// What a dialog, an analysis or an attachment holds: within the vCon, or in a file of its own.
struct VconContent
{
    QString mediaType; ///< without parameters, lower case
    QString fileName;  ///< as told; never to be used as a path
    QString url;       ///< never fetched
    QString encoding;  ///< "base64url", "json", "none"; empty if not told
    QJsonValue body;
    QStringList hashes; ///< "sha512-…", of what lies outside

    [[nodiscard]] bool isInline() const
    {
        return !body.isUndefined() && !body.isNull() && body != QJsonValue(QString());
    }
};

struct VconParty
{
    QString tel;
    QString sip;
    QString mailto;
    QString name;
    QString role; ///< of the extension "CC", or as older writers put it among `meta`
    QString type; ///< "person", "bot", "organization"
    QString org;
    QString uuid;

    [[nodiscard]] bool isEmpty() const
    {
        return tel.isEmpty() && sip.isEmpty() && mailto.isEmpty() && name.isEmpty() && role.isEmpty();
    }
};

struct VconPartyEvent
{
    int party = -1;
    QDateTime time; ///< UTC
    QString event;  ///< "join", "drop", "hold", "unhold", "mute", "unmute", "keydown", "keyup"
};

/// Indices are -1 where they are not told.
struct VconDialog
{
    enum class Type { Recording, RecordingSet, Text, Transfer, Incomplete, Unknown };
    Type type = Type::Unknown;
    QDateTime start;                  ///< UTC; invalid if not told
    bool startAmbiguous = false;      ///< local time of an hour that came twice
    std::optional<qint64> durationMs; ///< told in seconds
    QList<QList<int>> parties;        ///< each entry's; one for a channel if `byChannel`
    bool byChannel = false;           ///< an entry is a list or null: they can only be channels
    int originator = -1;
    QList<int> recordings; ///< of a recording-set
    int recordingSet = -1;
    VconContent content;
    QString disposition; ///< of an incomplete call
    QString direction;   ///< as vcon-server puts it among `meta`: "in", "out"
    QStringList sessionIds;
    QList<VconPartyEvent> history;
    int transferee = -1;
    int transferor = -1;
    int transferTarget = -1;
    int original = -1;
    int consultation = -1;
    int targetDialog = -1;
    QString application;
    QString messageId;
};

struct VconAnalysis
{
    QString type;
    QList<int> dialogs;
    QString vendor;
    QString product;
    QString schema;
    VconContent content;
};

struct VconAttachment
{
    QString purpose; ///< `type` in older ones
    QDateTime start; ///< UTC
    int party = -1;
    int dialog = -1;
    VconContent content;
};

/// Another version of the same conversation.
struct VconReference
{
    QString uuid;
    QString type; ///< what was redacted
    QString url;
};

/// A conversation in the unsigned form of draft-ietf-vcon-vcon-core. Empty objects keep their places, since others
/// point to them by index.
struct Vcon
{
    QString uuid;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QString subject;
    QStringList extensions;
    QStringList critical;
    std::optional<VconReference> redacted;
    std::optional<VconReference> amended;
    QList<VconParty> parties;
    QList<VconDialog> dialogs;
    QList<VconAnalysis> analysis;
    QList<VconAttachment> attachments;
    QJsonObject raw;                ///< everything, as it was written
    QList<JwsSignature> signatures; ///< of its signed form; all are true, whoever the signers are
    bool wasEncrypted = false;
};

} // namespace voicelog
