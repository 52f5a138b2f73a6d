// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CsvSidecar.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace voicelog {

/// Reads a log of Asterisk that is written as CSV, row by row, of any size in little memory. A log is written line by
/// line over months, by several versions and through full disks: a line that is none (longer than 64 KiB, a quote that
/// is never closed) is given as a broken row and spoils no other. A field with line breaks may go over 8 lines. What is
/// not UTF-8 is read as Latin-1; no field is longer than longestCallText.
class AsteriskLogReader
{
public:
    struct Row
    {
        QStringList fields; ///< none if the line is broken
        CsvSidecar::Place place;
        QByteArray source; ///< as it stands in the file, with the line's end
        bool atEnd = false;
    };

    /// Begins where the device stands. The device must outlive the reader and not be moved by others.
    AsteriskLogReader(QIODevice *device, char delimiter) : m_device(device), m_delimiter(delimiter) {}
    /// The next row that is not blank; one with `atEnd` after the last.
    [[nodiscard]] Row next();

private:
    bool skipRestOfLine(const QByteArray &line);

    QIODevice *m_device;
    char m_delimiter;
    qint64 m_line = 0;
};

/// Whether a text is an id of Asterisk's channels: epoch seconds and a count, perhaps behind a system's name
/// ("pbx-1-1781507531.892").
[[nodiscard]] bool isAsteriskId(const QString &text);
/// The number of an extension in a channel's name ("204" of "PJSIP/204-0000002a" and of "Local/204@from-queue-1;2");
/// empty for trunks and names.
[[nodiscard]] QString channelExtension(const QString &channel);

} // namespace voicelog
