// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "UnlockThrottle.h"

#include "ArchiveErrors.h"

#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int FreeTries = 5;
constexpr int FirstWaitSeconds = 2;
constexpr int LongestWaitSeconds = 300;

struct Tries
{
    int failures = 0;
    qint64 lastMs = 0; ///< when the last one began
};

} // namespace

struct UnlockThrottle::State
{
    State(QString file, const Clock &c) : path(std::move(file)), clock(c) {}

    QString path;
    const Clock &clock;
    std::mutex mutex;
    QHash<Id, Tries> tries;

    // Read each time: another console of the same person may have counted meanwhile.
    void load()
    {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            return;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        tries.clear();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QJsonObject each = it.value().toObject();
            tries.insert(Id::fromString(it.key()),
                         {each.value("failures"_L1).toInt(), each.value("last"_L1).toInteger()});
        }
    }

    void save() const
    {
        if (path.isEmpty())
            return;
        QJsonObject all;
        for (auto it = tries.cbegin(); it != tries.cend(); ++it)
            all.insert(it.key().toString(), QJsonObject{{u"failures"_s, it->failures}, {u"last"_s, it->lastMs}});
        QDir().mkpath(QFileInfo(path).absolutePath());
        // If the file cannot be written the count lives on in memory; that must not keep a person out.
        (void)platform::replaceFile(path, QJsonDocument(all).toJson(QJsonDocument::Compact));
    }

    int wait(const Id &archive) const
    {
        const Tries &each = tries.value(archive);
        const qint64 wholeMs = qint64(waitSeconds(each.failures)) * 1000;
        const qint64 passedMs = clock.now().toMSecsSinceEpoch() - each.lastMs;
        // A clock that was set back must not lengthen the wait.
        const qint64 leftMs = std::min(wholeMs, wholeMs - passedMs);
        return leftMs <= 0 ? 0 : int((leftMs + 999) / 1000);
    }
};

UnlockThrottle::UnlockThrottle(QString stateFile, const Clock &clock)
    : m_state(std::make_shared<State>(std::move(stateFile), clock))
{
}

Result<void> UnlockThrottle::begin(const Id &archive)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->load();
    if (const int seconds = m_state->wait(archive); seconds > 0)
        return fail(errors::UnlockThrottled, {{u"seconds"_s, seconds}});
    Tries &each = m_state->tries[archive];
    ++each.failures;
    each.lastMs = m_state->clock.now().toMSecsSinceEpoch();
    m_state->save();
    return {};
}

int UnlockThrottle::succeeded(const Id &archive)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->load();
    const int before = std::max(0, m_state->tries.take(archive).failures - 1);
    m_state->save();
    return before;
}

void UnlockThrottle::withdrawn(const Id &archive)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->load();
    Tries &each = m_state->tries[archive];
    each.failures = std::max(0, each.failures - 1);
    m_state->save();
}

int UnlockThrottle::failures(const Id &archive) const
{
    const std::lock_guard guard(m_state->mutex);
    m_state->load();
    return m_state->tries.value(archive).failures;
}

int UnlockThrottle::secondsToWait(const Id &archive) const
{
    const std::lock_guard guard(m_state->mutex);
    m_state->load();
    return m_state->wait(archive);
}

int UnlockThrottle::waitSeconds(int failures)
{
    if (failures < FreeTries)
        return 0;
    const int doublings = std::min(failures - FreeTries, 20);
    return int(std::min<qint64>(LongestWaitSeconds, qint64(FirstWaitSeconds) << doublings));
}

} // namespace voicelog
