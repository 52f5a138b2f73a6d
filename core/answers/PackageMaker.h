// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "GivenRecording.h"
#include "LetterFacts.h"
#include "PackageWriter.h"

#include <interchange/CallCopy.h>
#include <reports/Report.h>
#include <requests/ReviewService.h>

namespace voicelog {

class CaseAccess;
class RuleBook;
class Session;

/// As what the person gets the sound.
enum class PackageSound { Wav, Opus };
inline constexpr auto packageSoundIds = idList("WAV", "OPUS");

struct PackageOptions
{
    ReportLanguage language = ReportLanguage::Dutch;
    PackageSound sound = PackageSound::Wav;
    LetterOptions letter = {};
};

/// Makes the files of a package (DOMAIN 3.6): of each recording that is given its sound, its words, its call data, a
/// vCon and a report; the letter, a page that tells what is what, and checksums. Nothing of others, and nothing in a
/// file by itself: it all goes into the vault of requests.
class PackageMaker
{
public:
    /// All must outlive it; `access` may be null.
    PackageMaker(Session &session, const RuleBook &book, const CaseAccess *access, const DataRequest &request,
                 const PackageOptions &options)
        : m_session(session), m_book(book), m_access(access), m_request(request), m_options(options)
    {
    }

    [[nodiscard]] Result<void> write(PackageWriter &to, const QList<HeldRecording> &held,
                                     const ProgressFunction &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Result<void> addRecording(PackageWriter &to, const HeldRecording &held, const CancelToken &cancel);
    [[nodiscard]] Result<void> addSound(PackageWriter &to, const CopyReview &review, GivenRecording &given,
                                        CallCopy &call, const CancelToken &cancel);
    [[nodiscard]] Result<void> addReport(PackageWriter &to, const Report &report, const QString &name,
                                         const CancelToken &cancel) const;
    [[nodiscard]] CallCopy callCopyOf(const GivenRecording &given) const;
    void tell() const;

    Session &m_session;
    const RuleBook &m_book;
    const CaseAccess *m_access;
    const DataRequest &m_request;
    const PackageOptions &m_options;
    QList<GivenRecording> m_given;
    QList<CallCopy> m_calls;
    ProgressFunction m_progress;
    Progress m_done;
};

} // namespace voicelog
