// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingDraft.h>

#include <base/Progress.h>
#include <base/Result.h>

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace voicelog {

/// A pattern for file names: a regular expression over the path's last parts whose named groups give call data:
/// kind, dst, from, date, time, uid, epoch, ext, agent, line, direction, ref. Kept as JSON in the settings.
struct FileNamePattern {
    QString id;   ///< "freepbx", "oreka", or the user's own
    QString name; ///< for people
    QString expression;
    QString timeFormat; ///< of "date"+"time", as QDateTime reads it; empty for yyyyMMdd hhmmss
    bool utc = false;   ///< the name's time is UTC and not the recorder's local time
};

struct ImportOptions {
    QList<FileNamePattern> patterns; ///< tried in order; the built-in ones follow
    QByteArray timeZone = "Europe/Amsterdam"; ///< of times without a zone
    QString countryCode = QStringLiteral("31"); ///< for numbers in national notation
    bool recursive = true;
};

/// Something in a folder that is not taken in, and why, by stable id.
struct ImportRemark {
    QString path;
    Error error;
};

/// What a folder or a list of paths holds, ready to be taken in.
struct ImportScan {
    QList<RecordingDraft> drafts; ///< without reading the sound
    QList<ImportRemark> remarks;
    qint64 totalBytes = 0;
};

[[nodiscard]] QList<FileNamePattern> builtInPatterns();

/// Looks through paths (files and folders), pairs sound with its sidecar (same base name with .csv or .json, or one CSV
/// for a folder), joins two legs of one call, and reads call data from sidecars, else from file names. Follows no
/// symbolic link out of the given folder.
[[nodiscard]] Result<ImportScan> scanForImport(const QStringList &paths, const ImportOptions &options,
                                               const ProgressFunction &progress, const CancelToken &cancel);

} // namespace voicelog
