// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingDraftKeeper.h"

#include <archive/Session.h>
#include <common/Jobs.h>

#include <utility>

namespace voicelog {

namespace {

Result<void> writePrivate(Session &session, const QString &key, const std::optional<QByteArray> &bytes)
{
    return bytes ? session.putPrivate(key, *bytes) : session.removePrivate(key);
}

} // namespace

BalancingDraftKeeper::BalancingDraftKeeper(Session &session, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &BalancingDraftKeeper::writeNext);
}

void BalancingDraftKeeper::keep(const Id &lia, const BalancingUnsaved &unsaved)
{
    m_waiting.insert(BalancingUnsaved::key(lia), unsaved.toBytes());
    if (!m_timer.isActive()) // not put off by steady typing
        m_timer.start();
}

void BalancingDraftKeeper::forget(const Id &lia, std::function<void()> then)
{
    m_waiting.insert(BalancingUnsaved::key(lia), std::nullopt);
    if (then)
        m_then.append(std::move(then));
    writeNext();
}

void BalancingDraftKeeper::whenIdle(std::function<void()> then)
{
    if (isIdle()) {
        then();
        return;
    }
    m_then.append(std::move(then));
    writeNow();
}

void BalancingDraftKeeper::dropWaiting()
{
    m_timer.stop();
    m_waiting.clear();
}

void BalancingDraftKeeper::writeNow()
{
    m_timer.stop();
    writeNext();
}

void BalancingDraftKeeper::writeNext()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    const QString key = m_waiting.firstKey();
    const auto bytes = m_waiting.take(key);
    m_jobs.start(
        this, [&session = m_session, key, bytes] { return writePrivate(session, key, bytes); },
        [this](const Result<void> &result) { finished(result); });
}

void BalancingDraftKeeper::finished(const Result<void> &result)
{
    m_running = false;
    if (!result)
        Q_EMIT failed(result.error());
    if (!m_waiting.isEmpty()) {
        writeNext();
        return;
    }
    const auto then = std::exchange(m_then, {});
    for (const auto &one : then)
        one();
    Q_EMIT kept();
}

void BalancingDraftKeeper::flush()
{
    m_timer.stop();
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (const auto result = writePrivate(m_session, it.key(), it.value()); !result)
            qWarning("a draft could not be kept: %s", qPrintable(result.error().toString()));
    }
    m_waiting.clear();
}

} // namespace voicelog
