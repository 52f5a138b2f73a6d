// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportScan.h"
#include "WatchedFiles.h"

#include <recordings/RecordingImporter.h>

#include <QHash>
#include <QSet>

#include <functional>

namespace voicelog {

class Session;

/// What one look at a watched folder found and did.
struct WatchLook
{
    QDateTime at = {};       ///< UTC
    qint64 takenIn = 0;      ///< recordings
    qint64 alreadyThere = 0; ///< were in the archive before
    qint64 removed = 0;      ///< files
    qint64 waiting = 0;      ///< files that may still be written
    /// What does not come in, or stayed although it should have been removed, each until it changes.
    QList<ImportRemark> refused = {};
    bool cancelled = false;

    /// Whether it is worth telling.
    [[nodiscard]] bool didAnything() const { return takenIn + alreadyThere + removed > 0; }
};

/// Takes in what a recorder leaves in a folder, look by look; it remembers between them what is still being written,
/// what was taken in and what was refused, so that a look at a folder in which nothing happened reads nothing but
/// names. A file comes in when nothing changed about it for the set time, and nobody has it open to write where the
/// system tells; a call when that is so of all its files. Each recording is read back out of its vault and compared
/// with the file, and only then the file is removed, if it is to be.
///
/// What it remembers is gone with it: another one, later or on another desk, finds by the bytes and the recorder's ids
/// what is in the archive already, and goes on where this one was stopped. For one thread at a time.
class FolderWatch
{
public:
    using TargetFunction = std::function<Result<ImportTarget>(const CancelToken &cancel)>;
    /// Milliseconds of a clock that never goes back.
    using SteadyClock = std::function<qint64()>;
    using OutcomeFunction = std::function<void(const QString &path, const ImportOutcome &outcome)>;

    /// `target`: asked when there is something to take in. `options`: recursion is the folder's.
    FolderWatch(Session &session, const WatchedFolder &folder, ImportOptions options, TargetFunction target,
                SteadyClock clock = {});

    [[nodiscard]] const WatchedFolder &folder() const { return m_folder; }
    /// Ends between two recordings when cancelled, with what was done by then. One bad file stops nothing; the
    /// archive's own failures (disk full, locked) and a folder that is away end it with an error, and the next look
    /// tries again. As WatchedFiles::look().
    [[nodiscard]] Result<WatchLook> look(const OutcomeFunction &outcome, const ProgressFunction &progress,
                                         const CancelToken &cancel);

private:
    class Round;
    struct Known
    {
        QByteArray signature;
        bool wide = false;          ///< the signature is of the whole folder
        std::optional<Error> error; ///< of what was refused
    };

    Session &m_session;
    WatchedFolder m_folder;
    ImportOptions m_options;
    TargetFunction m_target;
    SteadyClock m_clock;
    WatchedFiles m_files;
    QHash<QString, Known> m_known; ///< by path: nothing is to be done about them until they change
};

} // namespace voicelog
