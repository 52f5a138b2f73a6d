// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DraftKeeper.h"

#include "Jobs.h"

#include <archive/Session.h>

#include <utility>

namespace voicelog {

namespace {

Result<void> writeDraft(Session &session, const QString &key, const std::optional<QByteArray> &draft)
{
    return draft ? session.putPrivate(key, *draft) : session.removePrivate(key);
}

} // namespace

DraftKeeper::DraftKeeper(Session &session, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::writeNext);
}

void DraftKeeper::keep(const QString &key, const QByteArray &draft)
{
    m_waiting.insert(key, draft);
    if (!m_timer.isActive()) // not put off by steady typing
        m_timer.start();
}

void DraftKeeper::forget(const QString &key, std::function<void()> then)
{
    m_waiting.insert(key, std::nullopt);
    if (then)
        m_then.append(std::move(then));
    writeNext();
}

void DraftKeeper::whenIdle(std::function<void()> then)
{
    if (isIdle()) {
        then();
        return;
    }
    m_then.append(std::move(then));
    writeNow();
}

void DraftKeeper::dropWaiting()
{
    m_timer.stop();
    m_waiting.clear();
}

void DraftKeeper::writeNow()
{
    m_timer.stop();
    writeNext();
}

void DraftKeeper::writeNext()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    const QString key = m_waiting.firstKey();
    m_jobs.start(
        this, [&session = m_session, key, draft = m_waiting.take(key)] { return writeDraft(session, key, draft); },
        [this](const Result<void> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            finished(result.has_value());
        });
}

void DraftKeeper::finished(bool written)
{
    m_running = false;
    if (!m_waiting.isEmpty()) {
        writeNext();
        return;
    }
    const auto then = std::exchange(m_then, {});
    for (const auto &one : then)
        one();
    if (written)
        Q_EMIT kept();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (const auto result = writeDraft(m_session, it.key(), it.value()); !result)
            qWarning("a draft could not be kept: %s", qPrintable(result.error().toString()));
    }
    m_waiting.clear();
}

} // namespace voicelog
