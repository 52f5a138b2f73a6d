// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>

#include <QObject>

namespace voicelog {

class Error;
class Job;
class TimeRanges;
struct RecordingsContext;

/// Keeps the proof of a sales call: looks what it is, asks, and does it, with progress. Owned by the page.
class ProofKeeping : public QObject
{
    Q_OBJECT

public:
    ProofKeeping(const RecordingsContext &context, QWidget *page);

    void begin(const Recording &recording);

Q_SIGNALS:
    void started(voicelog::Job *job, const QString &number);
    void kept(const QString &number, const QString &proof);
    void failed(const voicelog::Error &error);

private:
    void ask(const Recording &recording, const TimeRanges &stretches, QDate restUntil);
    void keep(const Recording &recording, const TimeRanges &stretches);

    const RecordingsContext &m_context;
    QWidget *m_page;
    bool m_busy = false;
};

} // namespace voicelog
