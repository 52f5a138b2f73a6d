// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace voicelog {

class Jobs;

/// Notices that any console stored something: asks for the revision every two seconds, on a worker, one question at a
/// time. Its first answer counts as a change: what was read before it may be older.
class RevisionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int intervalMs = 2000;

    /// Gives a number that changes whenever something was stored; called on workers, so what it holds outlives them.
    using Revision = std::function<Result<qint64>()>;

    RevisionWatch(Revision revision, Jobs &jobs, QObject *parent = nullptr);
    void start();
    /// Nobody looks at what it is for; start() begins anew.
    void stop() { m_timer.stop(); }
    /// At once, e.g. after something was stored here.
    void look();

Q_SIGNALS:
    void changed();

private:
    Revision m_revision;
    Jobs &m_jobs;
    QTimer m_timer;
    std::optional<qint64> m_last;
    bool m_asking = false;
};

} // namespace voicelog
