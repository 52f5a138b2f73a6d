// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingRows.h"

#include <QObject>
#include <QTimer>

namespace voicelog {

class Jobs;

/// Notices that any console stored something: asks for the revision every two seconds, on a worker, one question at a
/// time. Its first answer counts as a change: what was read before it may be older.
class RevisionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int intervalMs = 2000;

    RevisionWatch(std::shared_ptr<const RecordingRows> rows, Jobs &jobs, QObject *parent = nullptr);
    void start();
    /// At once, e.g. after something was stored here.
    void look();

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const RecordingRows> m_rows;
    Jobs &m_jobs;
    QTimer m_timer;
    std::optional<qint64> m_revision;
    bool m_asking = false;
};

} // namespace voicelog
