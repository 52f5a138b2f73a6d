// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingDossier.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

namespace voicelog {

/// Keeps what was typed and not stored yet in the archive, sealed to the account, a moment after each change: it
/// survives a crash, a lock and a power cut. One write at a time, and the last word counts. Owned by the detail.
class BalancingDraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 700;

    BalancingDraftKeeper(Session &session, Jobs &jobs, QObject *parent = nullptr);

    void keep(const Id &lia, const BalancingUnsaved &unsaved);
    /// It was stored, or is not wanted any more. `then` runs once it is gone.
    void forget(const Id &lia, std::function<void()> then = {});
    /// Writes what waits, then runs it: what is read there is not older than what was typed.
    void whenIdle(std::function<void()> then);
    /// What waits is not written any more.
    void dropWaiting();
    /// Without the delay.
    void writeNow();
    /// Writes at once what is still waiting, on this thread: before a lock, when jobs begun now would be cancelled.
    void flush();
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_running; }

Q_SIGNALS:
    void kept();
    void failed(const voicelog::Error &error);

private:
    void writeNext();
    void finished(const Result<void> &result);

    Session &m_session;
    Jobs &m_jobs;
    QTimer m_timer;
    QMap<QString, std::optional<QByteArray>> m_waiting; ///< by key; nothing means: remove it
    QList<std::function<void()>> m_then;                ///< when nothing waits any more
    bool m_running = false;
};

} // namespace voicelog
