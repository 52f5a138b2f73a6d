// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "SiprecMetadata.h"

#include <QHash>

namespace voicelog {

/// What all SIPREC documents of one recording tell together. A recording is heard from its beginning: who left, and
/// what a later document no longer mentions, was there all the same. So documents are only ever laid over each other,
/// complete ones too; of a time of joining the earliest counts, of leaving the latest, until somebody comes back.
class SiprecSession
{
public:
    /// Lays a document over those before it; give them in the order of their time. errors::SidecarInvalid with `detail`
    /// too-large if they tell of more than any call has.
    [[nodiscard]] Result<void> merge(const SiprecMetadata &document);
    /// As if one document had told all.
    [[nodiscard]] const SiprecMetadata &whole() const { return m_whole; }

    /// The call. `labels` are those of the SDP's audio, in the order of the channels; without any the streams' labels
    /// give the channels in ascending order, numbers first. An extension or the name of a line is an agent, a whole or
    /// a withheld number a customer (as elsewhere in CallData); who called is not told. Times of joining and leaving
    /// count from the session's start.
    [[nodiscard]] CallData callData(const QStringList &labels, QStringView countryCode) const;

private:
    void mergeParticipant(SiprecMetadata::Participant &mine, const SiprecMetadata::Participant &told) const;
    [[nodiscard]] QDateTime startedAt() const;
    [[nodiscard]] QDateTime endedAt() const;
    [[nodiscard]] QStringList labelsInOrder() const;
    [[nodiscard]] int channelOf(const QString &participantId, const QStringList &labels) const;
    [[nodiscard]] SiprecMetadata::Span spanOf(const QString &participantId) const;

    SiprecMetadata m_whole;
    QHash<QString, qsizetype> m_places; ///< kind and id -> place in its list
};

} // namespace voicelog
