// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>
#include <common/PageFactory.h>
#include <retention/RetentionPlan.h>
#include <retention/RetentionReport.h>

#include <QDate>
#include <QObject>
#include <QTimer>

namespace voicelog {

class Job;

/// Once a day, while an officer's console is open, carries out what nothing stands in the way of: silence destroys
/// (DOMAIN 4.2). It only looks a while after it was made and does nothing if somebody ran it that day already, on any
/// console, or if the settings of this computer say no. It never asks.
class RetentionByItself : public QObject
{
    Q_OBJECT

public:
    RetentionByItself(const PageContext &context, QObject *parent = nullptr);

    /// What dates have brought about in cases and recordings, once a day: else nobody knows what is due.
    void bringUpToDate();
    /// At once instead of after the pause; for tests.
    void look();

Q_SIGNALS:
    /// A run began, by this plan.
    void began(const voicelog::RetentionPlan &plan, voicelog::Job *job);
    void ended(const voicelog::RetentionReport &report);
    void failed(const voicelog::Error &error);
    /// Looked, and there was nothing to do.
    void idle();

private:
    void carryOut(const RetentionPlan &plan);
    [[nodiscard]] QDate today() const;

    PageContext m_context;
    QTimer m_timer;
    QDate m_lookedOn;
    QDate m_datedOn;
    bool m_officer;
    bool m_busy = false;
};

} // namespace voicelog
