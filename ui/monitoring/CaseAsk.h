// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDossier.h"

#include <QWidget>

#include <functional>

namespace voicelog {

/// Asks what an act on a case needs, a day, a record, a reason or a confirmation, and makes the work of it: to be run
/// on a worker by whoever asked. Nothing comes if the person thinks better of it.
class CaseAsk
{
    Q_DECLARE_TR_FUNCTIONS(CaseAsk)

public:
    using Act = CaseSteps::Act;
    struct Work
    {
        std::function<Result<void>()> run;
        QString done; ///< what to say then
        /// Where a dialog waits for it: to be told before anything else is shown.
        std::function<void(const Result<void> &)> answered = {};
    };
    using Ready = std::function<void(const Work &)>;

    /// `parent` owns the dialogs; `ready` does not run once it is gone.
    static void ask(Act act, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                    const Ready &ready);
    static void askGrant(const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                         const Ready &ready);
    static void askRevoke(const MonitoringContext &context, const CaseDossier &dossier, const CaseGrant &grant,
                          QWidget *parent, const Ready &ready);
    /// The last day of a grant that is given now.
    [[nodiscard]] static QDate lastGrantDay(const MonitoringCase &record, QDate today);

private:
    struct Asked; ///< what a AskDialog was given
    using Step = std::function<Result<MonitoringCase>(const Asked &)>;
    static void confirmed(const QString &title, const QString &text, const QString &button, const QString &done,
                          const MonitoringContext &context, QWidget *parent, const Ready &ready,
                          const std::function<Result<MonitoringCase>()> &step);
    static void approve(const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                        const Ready &ready);
    static void close(bool abort, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                      const Ready &ready);
    /// The acts that a AskDialog asks for.
    static void askDialog(Act act, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                          const Ready &ready);
};

} // namespace voicelog
