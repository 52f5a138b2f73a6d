// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Progress.h>

#include <QObject>

namespace voicelog {

/// A piece of work on a worker thread, as the GUI thread sees it: cancel it, follow it. Owned by Jobs, which deletes it
/// after its result was delivered; keep it in a QPointer.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Asks the work to stop; its result is then errors::Cancelled, unless it was done already.
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const voicelog::Progress &progress);
    /// After the result was delivered, or dropped.
    void finished();

private:
    friend class Jobs;
    explicit Job(QObject *parent) : QObject(parent) {}
    void setProgress(const Progress &progress);

    CancelToken m_token;
    Progress m_progress;
};

} // namespace voicelog
