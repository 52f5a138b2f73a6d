// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterFileReader.h"
#include "RegisterVersion.h"

#include <QHash>

#include <functional>

namespace voicelog {

class Session;

struct RegisterImportOptions
{
    /// A number that the register has already: a DRAFT, or what is UNDER_REVIEW, takes the row's values; otherwise the
    /// row is left out.
    bool updateExisting = false;
    /// What is complete, and ACTIVE where it comes from (or the file does not say), becomes ACTIVE from today on.
    bool activateComplete = false;
    /// Other names of programmes (number, code) for `programmeIds`.
    QHash<QString, Id> programmes = {};
    /// The file must have this hash: that of the preview. Empty: any.
    QByteArray expectedHash = {};
};

/// What becomes of one row.
struct RegisterImportRow
{
    enum class Fate { Add, Update, Same, LeftOut };
    qint64 line = 0;
    Fate fate = Fate::LeftOut;
    QString number; ///< as in the file; once taken in, as in the register
    QString title;
    RegisterKind kind = RegisterKind::Controller;
    bool activated = false; ///< it becomes ACTIVE, not a draft
    QStringList missing;    ///< what article 30 asks for besides
    QList<Error> problems;  ///< why it is left out
};

struct RegisterImportReport
{
    RegisterFileReader::Format format = RegisterFileReader::Format::Csv;
    char delimiter = ',';
    bool utf8 = true;
    QByteArray hash;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0;
    qint64 leftOut = 0;
    qint64 activated = 0;
    qint64 incomplete = 0; ///< of what was taken in: DRAFTs that lack something
    QList<Error> remarks;  ///< about the file as a whole
};

/// Takes a register in from a file: a row fits wholly or is left out wholly, and the report says which and why. All
/// that fits comes in by one transaction. Rows pass by one at a time, so that a long file needs little memory.
class RegisterImport
{
public:
    using RowFunction = std::function<void(const RegisterImportRow &)>;

    explicit RegisterImport(Session &session) : m_session(session) {}

    /// What run() would do; stores nothing.
    [[nodiscard]] Result<RegisterImportReport> preview(const QString &path, const RegisterImportOptions &options,
                                                       const RowFunction &onRow, const ProgressFunction &progress,
                                                       const CancelToken &cancel);
    [[nodiscard]] Result<RegisterImportReport> run(const QString &path, const RegisterImportOptions &options,
                                                   const RowFunction &onRow, const ProgressFunction &progress,
                                                   const CancelToken &cancel);

private:
    Session &m_session;
};

} // namespace voicelog
