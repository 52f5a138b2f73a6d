// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace voicelog::ctl {

/// What voicelogctl says: results on stdout (one JSON object a line with --json, else plain lines), words for people
/// and errors on stderr. Safe to use from a worker thread's callback.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool json() const { return m_json; }
    /// One result: `object` with --json, else `text`.
    void result(const QJsonObject &object, const QString &text);
    /// Words for the person at the terminal.
    void note(const QString &text);
    /// An error in words, with its rule's id where a rule refuses.
    void error(const Error &error);
    /// Wrong use: what is wrong, and where to read more.
    void usage(const QString &text);
    /// A progress line on stderr, only where that is a terminal; overwritten by the next.
    void progress(const QString &text);

private:
    void clearProgress();
    bool m_json;
    bool m_progressShown = false;
};

/// Exit statuses of voicelogctl (DESIGN 5).
enum ExitStatus { Done = 0, RefusedByRule = 1, WrongUse = 2, CouldNot = 3 };

[[nodiscard]] int exitStatus(const Error &error);

} // namespace voicelog::ctl
