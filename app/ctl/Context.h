// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include <archive/KdfCost.h>
#include <archive/Session.h>
#include <base/Progress.h>

#include <QCoreApplication>

#include <memory>

namespace voicelog::ctl {

/// What was given before the noun, and the session that commands work in.
class Context
{
    Q_DECLARE_TR_FUNCTIONS(Context)

public:
    struct Globals
    {
        QString archive;
        QString account;
        QString passwordFile;
        bool json = false;
    };

    /// `cost`: of the passwords of accounts that are made or unlocked.
    Context(Globals globals, const Clock &clock, KdfCost cost);
    ~Context();

    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] KdfCost kdfCost() const { return m_kdfCost; }
    [[nodiscard]] const Globals &globals() const { return m_globals; }
    /// Set by Ctrl+C: long work ends with whole results only.
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }

    /// From now on it is set by SIGTERM too: for what runs until it is told to end.
    void cancelOnTermination();

    /// The unlocked session; unlocks at the first call. Without --account an archive with one account uses that.
    [[nodiscard]] Result<Session *> session();
    /// The first line of `file`, or asked at the terminal with `prompt` when no file is given.
    [[nodiscard]] Result<SecretBytes> password(const QString &file, const QString &prompt);
    /// Shows progress as count, bytes and time left.
    [[nodiscard]] ProgressFunction progress();

private:
    Globals m_globals;
    const Clock &m_clock;
    KdfCost m_kdfCost;
    Output m_output;
    CancelToken m_cancel;
    std::unique_ptr<Session> m_session;
};

} // namespace voicelog::ctl
