// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestChanges.h"

namespace voicelog {

/// A recording, or a copy of a part of it, that was handed over: somebody outside has it.
struct HandedOver
{
    qint64 seq = 0; ///< its number in the audit trail
    Id recording = {};
    QString number = {}; ///< of the recording, readable
    QDateTime at = {};   ///< UTC
    QString reason = {}; ///< for what it was handed over, in the words of then
    bool told = false;   ///< a notice of the request is about it
};

/// Who got what was erased, rectified or restricted, and was told of it (GDPR art. 19). Only privacy officers. Calls
/// block: make them from workers.
class RecipientService
{
public:
    /// The book must outlive it.
    RecipientService(Session &session, const RuleBook &book) : m_session(session), m_changes(session, book) {}

    /// What of its recordings was handed over, by the audit trail, the first first: of those that were granted; of all
    /// that were decided while it is open. Nothing of a request for access or portability.
    [[nodiscard]] Result<QList<HandedOver>> handedOver(const DataRequest &request) const;
    /// That somebody was told, or why that is impossible. The account and the day of writing are added.
    /// errors::MissingValue (`recipient`; `toldOn` with neither), InvalidValue (`toldOn` with both, or before the
    /// request or to come; `exports`; `kind`), ReasonLength, WrongState.
    [[nodiscard]] Result<DataRequest> tell(const DataRequest &basedOn, const RecipientNotice &notice);
    /// errors::RecipientsUntold, on record.
    [[nodiscard]] Result<void> checkAllTold(const DataRequest &request) const;

private:
    [[nodiscard]] static bool concerns(RequestKind kind);
    Session &m_session;
    RequestChanges m_changes;
};

} // namespace voicelog
