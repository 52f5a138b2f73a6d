// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"
#include "RequestSteps.h"

#include <functional>

class QWidget;

namespace voicelog {

/// Asks what an act on a request needs, a day, a ground, a reason or a confirmation, and makes the work of it: to be
/// run on a worker by whoever asked. Nothing comes if the person thinks better of it.
class RequestAsk
{
    Q_DECLARE_TR_FUNCTIONS(RequestAsk)

public:
    using Act = RequestSteps::Act;
    struct Work
    {
        std::function<Result<void>()> run;
        QString done; ///< what to say then
        /// Where a dialog waits for it: to be told before anything else is shown.
        std::function<void(const Result<void> &)> answered = {};
    };
    using Ready = std::function<void(const Work &)>;

    /// What the person gets of one recording.
    static void decide(const HeldRecording &recording, const RequestsContext &context, const RequestDossier &dossier,
                       QWidget *parent, const Ready &ready);
    /// What becomes of one recording by another right than access.
    static void decideRight(const HeldRecording &recording, const RequestsContext &context,
                            const RequestDossier &dossier, QWidget *parent, const Ready &ready);
    /// Who got what was granted and was told of it.
    static void tellRecipient(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                              const Ready &ready);
    /// What was marked, for whoever looks at the answer.
    using Failed = std::function<void(const Error &)>;
    static void lookAtMarks(const HeldRecording &recording, const RequestsContext &context,
                            const RequestDossier &dossier, QWidget *parent, const Failed &failed);
    /// Why recordings that were found are not of the person.
    static void leaveOut(const QList<SubjectCandidate> &recordings, const RequestsContext &context,
                         const RequestDossier &dossier, QWidget *parent, const Ready &ready);
    /// Another day of receipt, and what becomes of it.
    static void correctReceipt(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                               const Ready &ready);
    static void confirmReceipt(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                               const Ready &ready);
    [[nodiscard]] static Work withdrawReceipt(const RequestsContext &context, const RequestDossier &dossier);
    /// The acts that change the request itself: not Hold and Edit. `parent` owns the dialogs; `ready` does not run once
    /// it is gone.
    static void ask(Act act, const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                    const Ready &ready);
};

} // namespace voicelog
