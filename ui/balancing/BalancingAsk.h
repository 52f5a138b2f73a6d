// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingContext.h"
#include "BalancingSteps.h"

#include <QWidget>

#include <functional>

namespace voicelog {

/// Asks what an act needs, a reason, an advice or a confirmation, and makes the work of it: to be run on a worker by
/// whoever asked. Nothing comes if the person thinks better of it.
class BalancingAsk
{
    Q_DECLARE_TR_FUNCTIONS(BalancingAsk)

public:
    using Act = BalancingSteps::Act;
    struct Work
    {
        std::function<Result<void>()> run;
        QString done; ///< what to say then
    };
    using Ready = std::function<void(const Work &)>;

    /// `parent` owns the dialogs; `ready` does not run once it is gone.
    static void ask(Act act, const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                    const Ready &ready);
    /// Stable, for object names: "approve", "startVersion" …
    [[nodiscard]] static QString name(Act act);

private:
    static void advice(const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                       const Ready &ready);
    static void approval(const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                         const Ready &ready);
    static void reason(Act act, const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                       const Ready &ready);
};

} // namespace voicelog
