// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Result.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <optional>

class QFile;

/// What each system does its own way: the only file with POSIX or Win32 calls.
namespace voicelog::platform {

/// Keeps secrets out of core dumps and away from other processes' debuggers. Called once by each program at its start.
void hardenProcess();

/// Replaces a file as a whole: writes beside it, flushes to the disk, renames, flushes the folder. After a power cut
/// the old bytes or the new ones are there, never a mixture.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);

/// Flushes a file (or folder) that is already written to the disk.
[[nodiscard]] Result<void> syncToDisk(const QString &path);
/// The same for a file that is open, and perhaps has no name any more.
[[nodiscard]] Result<void> syncToDisk(QFile &file);

/// Why the last write to the file failed: errors::DiskFull or FileUnwritable. Call it at once after the failure.
[[nodiscard]] Error writeError(const QString &path);

/// A file that is on the disk is forgotten by the system's cache, so that reading it again reads the disk. Where the
/// system knows no such thing nothing happens.
void dropCached(const QString &path);

/// Whether a program has the file open to write it. Nothing where the system does not tell: another system's programs
/// on a network folder, files of other people on Linux.
[[nodiscard]] std::optional<bool> isOpenForWriting(const QString &path);

/// Bytes read from the terminal without showing them, or from standard input where there is no terminal. The caller
/// owns and must wipe the buffer. Returns the count, or -1 at the end of the input.
[[nodiscard]] qsizetype readSecretLine(char *buffer, qsizetype capacity);

/// Whether what is written to the stream is read by a person at a terminal.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// This computer's name, for the audit trail.
[[nodiscard]] QString workstation();

} // namespace voicelog::platform
