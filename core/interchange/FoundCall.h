// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskLogs.h"
#include "CallDataMappings.h"
#include "CsvSidecar.h"
#include "FileNamePatterns.h"
#include "ImportDrafts.h"
#include "VconOpening.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace voicelog {

struct ImportRemark;
struct UsedMapping;

/// One call as it lies in a folder: names only.
struct FoundCall
{
    /// Which party an own file of each leg holds.
    enum class Legs {
        One,
        AgentThenCustomer,
        SentThenReceived,
        MixAndOne, ///< both parties in the first, one of them again in the second
    };
    int folder = 0;
    Legs legs = Legs::One;
    QString base;   ///< what its files' names have in common
    QString first;  ///< file name of the sound, or of its first leg
    QString second; ///< of the second leg; empty if there is none
    QString json;
    QString csv;         ///< of its own, beside it
    QStringList siprecs; ///< in the order of their names
    QString transcript;
    QStringList ofOthers; ///< those of its files that another sound has too
    QString vcon;         ///< that tells of it; it may be `first` or `second` too: then that sound is in it
    int vconCall = -1;    ///< which of its calls
    int folderCsv = -1;   ///< which of the CSVs that tell of whole folders
    CsvSidecar::Place place;
    int asteriskCall = -1;     ///< which of the calls in Asterisk's logs; see AsteriskLogs
    bool sharesCallId = false; ///< an earlier call of the scan has the same call id
};

struct ImportDrafts::Private
{
    QStringList folders;
    std::vector<FoundCall> calls;
    QList<CsvSidecar> folderCsvs;
    AsteriskLogs asterisk;
    FileNamePatterns patterns;
    QTimeZone zone;
    QString countryCode;
    VconOpening opening;
    CallDataMappings mappings;

    [[nodiscard]] QString path(const FoundCall &call, const QString &name) const
    {
        return folders[call.folder] + u'/' + name;
    }
    /// Reads what belongs to a call; what is odd is added to the remarks where they are wanted. `usedTranscript`
    /// becomes the path of a transcript that only the sidecar names; `used` gets the mappings of its own files.
    [[nodiscard]] RecordingDraft make(const FoundCall &call, QList<ImportRemark> *remarks = nullptr,
                                      QString *usedTranscript = nullptr, QList<UsedMapping> *used = nullptr) const;
};

} // namespace voicelog
