// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>

#include <QTimeZone>

#include <atomic>

namespace voicelog::test {

/// A clock that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &at = QDateTime(QDate(2026, 6, 15), QTime(9, 0), QTimeZone::UTC))
        : m_ms(at.toMSecsSinceEpoch())
    {
    }
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, QTimeZone::UTC); }
    void set(const QDateTime &at) { m_ms = at.toMSecsSinceEpoch(); }
    void advanceMs(qint64 ms) { m_ms += ms; }
    void advanceDays(int days) { m_ms += qint64(days) * 86'400'000; }

private:
    std::atomic<qint64> m_ms;
};

} // namespace voicelog::test
