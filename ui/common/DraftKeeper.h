// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace voicelog {

class Error;
class Jobs;
class Session;

/// Keeps what is being typed and not stored yet in the archive, sealed to the account, a moment after each change: it
/// survives a crash, a lock and a power cut. One write at a time, and the last word counts. Keys are as
/// Session::putPrivate wants them, e.g. `draft/processing/<id>`.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 700;

    DraftKeeper(Session &session, Jobs &jobs, QObject *parent = nullptr);

    void keep(const QString &key, const QByteArray &draft);
    /// It was stored, or is not wanted any more. `then` runs once nothing waits.
    void forget(const QString &key, std::function<void()> then = {});
    /// Writes what waits, then runs it: what is read there is not older than what was typed.
    void whenIdle(std::function<void()> then);
    /// What waits is not written any more.
    void dropWaiting();
    /// Without the delay.
    void writeNow();
    /// Writes at once what still waits, on this thread: before a lock, when jobs begun now would be cancelled.
    void flush();
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && !m_running; }

Q_SIGNALS:
    void kept();
    void failed(const voicelog::Error &error);

private:
    void writeNext();
    void finished(bool written);

    Session &m_session;
    Jobs &m_jobs;
    QTimer m_timer;
    QMap<QString, std::optional<QByteArray>> m_waiting; ///< nothing: to be removed
    QList<std::function<void()>> m_then;                ///< when nothing waits any more
    bool m_running = false;
};

} // namespace voicelog
