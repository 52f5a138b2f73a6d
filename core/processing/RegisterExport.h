// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterFileReader.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <QString>

namespace voicelog {

class Session;

/// Gives the register out as a file that RegisterImport reads back to the same register. Written beside its place and
/// moved there whole; an existing file is replaced.
class RegisterExport
{
public:
    struct Request
    {
        QString path;
        RegisterFileReader::Format format = RegisterFileReader::Format::Csv;
        char delimiter = ','; ///< of CSV; what a spreadsheet expects depends on its language
    };

    explicit RegisterExport(Session &session) : m_session(session) {}
    /// The number of entries.
    [[nodiscard]] Result<qint64> run(const Request &request, const ProgressFunction &progress,
                                     const CancelToken &cancel);

private:
    Session &m_session;
};

} // namespace voicelog
