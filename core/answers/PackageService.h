// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PackageMaker.h"

namespace voicelog {

class PackageSink;

/// The package that answers a request for access: put together when the answer is put forward, handed over when it may
/// go out, destroyed thirty days after its delivery, and with any recording in it (DOMAIN 3.6, 5). Only privacy
/// officers make one and hand it over. Calls block: make them from workers.
class PackageService
{
public:
    /// The book must outlive it. Without `access`, which must too, nothing of a monitoring case goes in.
    PackageService(Session &session, const RuleBook &book, const CaseAccess *access = nullptr)
        : m_session(session), m_book(book), m_access(access), m_changes(session, book)
    {
    }

    /// Whether there is something to give: on a request for access, or to have the data in a portable form.
    [[nodiscard]] static bool fits(const DataRequest &request)
    {
        return request.kind == RequestKind::Access || request.kind == RequestKind::Portability;
    }
    /// While it is under review; takes the place of an earlier one, and what was confirmed no longer is. errors::
    /// WrongState, HandlerOnRecording, RecordingGoneMeanwhile, Cancelled.
    [[nodiscard]] Result<DataRequest> make(const DataRequest &basedOn, const PackageOptions &options,
                                           const ProgressFunction &progress = {}, const CancelToken &cancel = {});
    /// The one that goes with the answer, with its files; also after it was destroyed. Nothing if none was made.
    [[nodiscard]] Result<std::optional<AccessPackage>> package(const DataRequest &request) const;
    /// The bytes of one of its files. errors::NoPackage, NotFound, PackageDamaged.
    [[nodiscard]] Result<QByteArray> file(const DataRequest &request, const QString &name) const;
    /// Writes it to a folder or a ZIP file; that it was is on record. errors::NoPackage, PackageDamaged; SecondNeeded
    /// while another officer must look at the answer first.
    [[nodiscard]] Result<void> handOver(const DataRequest &request, PackageSink &to, QLatin1StringView form,
                                        const ProgressFunction &progress = {}, const CancelToken &cancel = {});
    /// All whose day has come, or a recording in which was destroyed, and what was left of those that were never
    /// finished. Whoever holds the key of the vault of requests may; 0 without it. Gives how many there were.
    [[nodiscard]] Result<int> destroyDue();

private:
    [[nodiscard]] Result<AccessPackage> present(const DataRequest &request) const;
    /// Sets the day for those that nobody will send any more.
    [[nodiscard]] Result<void> settle(Database &database, QDate today) const;

    Session &m_session;
    const RuleBook &m_book;
    const CaseAccess *m_access;
    RequestChanges m_changes;
};

} // namespace voicelog
