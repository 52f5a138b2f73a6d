// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>
#include <recordings/Recording.h>

#include <QRandomGenerator>

namespace voicelog {

/// Makes up the calls of one programme, in order of time. Deterministic for a seed, except for the records' ids.
class SynthCalls
{
public:
    SynthCalls(const Clock &clock, quint32 seed, qint64 count, const QString &code);

    /// The next call, without media and numbers of this archive.
    [[nodiscard]] Recording next();
    /// Some noise, u-law; differs for each call.
    [[nodiscard]] QByteArray sound();

private:
    [[nodiscard]] QString customerName(quint32 customer) const;
    [[nodiscard]] QDateTime nextStart();
    [[nodiscard]] Participant customerOf(quint32 customer) const;
    [[nodiscard]] Participant agent();
    [[nodiscard]] quint32 skewed(quint32 count);

    const Clock &m_clock;
    QRandomGenerator m_random;
    qint64 m_count;
    qint64 m_made = 0;
    quint32 m_customers;
    QString m_code;
    QDateTime m_begin;
};

} // namespace voicelog
