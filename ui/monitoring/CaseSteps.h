// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>
#include <common/StepBar.h>
#include <monitoring/CaseConditions.h>

#include <QCoreApplication>

namespace voicelog {

/// What somebody can do with a case: which buttons there are, and why one cannot be pressed. It tells what the service
/// will say; the service decides.
class CaseSteps
{
    Q_DECLARE_TR_FUNCTIONS(CaseSteps)

public:
    enum class Act {
        Save,
        Discard,
        Submit,
        TakeUp,
        Approve,
        Reject,
        TellCouncil,
        TellEmployees,
        Start,
        Extend,
        Stop,
        Close,
        Inform,
        Postpone,
        FinalDecision,
        DestroyEarlier,
        Abort
    };
    static constexpr std::array allActs{
        Act::Save,        Act::Discard,       Act::Submit,        Act::TakeUp,         Act::Approve, Act::Reject,
        Act::TellCouncil, Act::TellEmployees, Act::Start,         Act::Extend,         Act::Stop,    Act::Close,
        Act::Inform,      Act::Postpone,      Act::FinalDecision, Act::DestroyEarlier, Act::Abort};

    using Step = StepBar::Step;
    /// What the case and the person are.
    struct Facts
    {
        Role role = Role::PrivacyOfficer;
        Id account;
        bool fourEyes = true;
        bool changed = false; ///< typed and not stored
        bool busy = false;
        MonitoringCase record; ///< as typed
        CaseConditions conditions;
        int openGrants = 0;
    };

    [[nodiscard]] static Step step(Act act, const Facts &facts);
    /// What comes next, what it waits for and until when.
    [[nodiscard]] static QString next(const Facts &facts);
    /// Whether the fields may be changed.
    [[nodiscard]] static bool isEditable(const Facts &facts);
    /// Stable, for object names: "approve", "tellCouncil" …
    [[nodiscard]] static QString name(Act act);
    [[nodiscard]] static QString icon(Act act);

private:
    [[nodiscard]] static Step officerStep(Act act, const Facts &facts);
    [[nodiscard]] static QString approveText(CaseProposal proposal);
    [[nodiscard]] static QString whyNotSubmit(const Facts &facts);
    [[nodiscard]] static QString whyNotSecond(const Facts &facts);
    [[nodiscard]] static QString whyNotApprove(const Facts &facts);
    [[nodiscard]] static QString whyNotStart(const Facts &facts);
    [[nodiscard]] static QString whyNotClose(const Facts &facts);
    /// "R-MON-LAST-01 and 2 fields …"; empty if nothing stands in the way.
    [[nodiscard]] static QString inTheWay(const QList<RuleResult> &results, const QList<CaseGap> &gaps,
                                          CaseGap::Stage stage);
    [[nodiscard]] static QString nextBefore(const Facts &facts);
    [[nodiscard]] static QString nextAfter(const Facts &facts);
};

} // namespace voicelog
