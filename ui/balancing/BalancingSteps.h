// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>
#include <balancing/BalancingGaps.h>
#include <common/StepBar.h>

#include <QCoreApplication>

namespace voicelog {

/// What somebody can do with the version that is shown: which buttons there are, and why one cannot be pressed. It
/// tells what the service will say; the service decides.
class BalancingSteps
{
    Q_DECLARE_TR_FUNCTIONS(BalancingSteps)

public:
    enum class Act { Save, Discard, Submit, Advise, Approve, Reject, Drop, StartVersion, Withdraw };
    static constexpr std::array allActs{Act::Save,   Act::Discard, Act::Submit,       Act::Advise,  Act::Approve,
                                        Act::Reject, Act::Drop,    Act::StartVersion, Act::Withdraw};

    using Step = StepBar::Step;
    /// What the shown version and the person are.
    struct Facts
    {
        Role role = Role::PrivacyOfficer;
        Id account;
        bool fourEyes = true;
        bool hasDpo = false;
        bool inUse = false;
        BalancingState state = BalancingState::Draft;
        bool isDraft = false;      ///< the version that is being made, or was rejected or dropped
        bool isLatest = true;      ///< no later version exists, approved or not
        bool hasOpenDraft = false; ///< some version is being made
        bool isWithdrawn = false;
        bool changed = false; ///< typed and not stored
        bool busy = false;
        BalancingRecord record; ///< as typed
        QList<BalancingGap> gaps;
    };

    [[nodiscard]] static Step step(Act act, const Facts &facts);
    /// One sentence: what comes next, and what it waits for.
    [[nodiscard]] static QString next(const Facts &facts);
    /// Whether the fields may be changed.
    [[nodiscard]] static bool isEditable(const Facts &facts);

private:
    [[nodiscard]] static QString submitText(const Facts &facts);
    [[nodiscard]] static QString whyNotSubmit(const Facts &facts);
    [[nodiscard]] static QString whyNotApprove(const Facts &facts);
    [[nodiscard]] static qsizetype blocking(const Facts &facts);
    [[nodiscard]] static Step officerStep(Act act, const Facts &facts);
};

} // namespace voicelog
