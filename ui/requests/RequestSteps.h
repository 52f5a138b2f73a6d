// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/StepBar.h>
#include <requests/DataRequest.h>

#include <QCoreApplication>

#include <array>

namespace voicelog {

/// What somebody can do with a request: which buttons there are, and why one cannot be pressed. It tells what the
/// service will say; the service decides.
class RequestSteps
{
    Q_DECLARE_TR_FUNCTIONS(RequestSteps)

public:
    enum class Act {
        AskIdentity,
        VerifyIdentity,
        FailIdentity,
        IdentityNotNeeded,
        AskClarification,
        Clarified,
        Propose,
        Confirm,
        TakeBack,
        Send,
        Close,
        Extend,
        Hold,
        Settle,
        CarryOut,
        LiftRestriction,
        Edit,
        NotIdentifiable,
        Withdraw
    };
    static constexpr std::array allActs{Act::AskIdentity,
                                        Act::VerifyIdentity,
                                        Act::FailIdentity,
                                        Act::IdentityNotNeeded,
                                        Act::AskClarification,
                                        Act::Clarified,
                                        Act::Propose,
                                        Act::Confirm,
                                        Act::TakeBack,
                                        Act::Send,
                                        Act::Close,
                                        Act::Extend,
                                        Act::Hold,
                                        Act::Settle,
                                        Act::CarryOut,
                                        Act::LiftRestriction,
                                        Act::Edit,
                                        Act::NotIdentifiable,
                                        Act::Withdraw};

    using Step = StepBar::Step;
    struct Facts
    {
        bool officer = true;
        bool busy = false;
        QDate today;
        DataRequest request;
        AccessDeadline dates;
        Id account;               ///< who looks
        QStringList undecided;    ///< held recordings of which nothing was decided
        bool sought = true;       ///< somebody looked for the person, or the request names where to look
        int toLookAt = 0;         ///< found, and nobody looked at it
        bool complete = true;     ///< all that is held could be read
        bool needsSecond = false; ///< another officer must look at the answer
        bool fourEyes = true;     ///< … and not the same
        bool holdsOpen = false;   ///< a hold of it has no end yet
        int untold = 0;           ///< times that it was handed over and nobody was told
        bool restricted = false;  ///< a restriction that was granted to it is in force
    };

    [[nodiscard]] static Step step(Act act, const Facts &facts);
    /// What comes next, and what it waits for.
    [[nodiscard]] static QString next(const Facts &facts);
    /// Stable, for object names: "askIdentity" …
    [[nodiscard]] static QString name(Act act);
    [[nodiscard]] static QString icon(Act act);
    /// The first day on which who asks can be given up on; null where an answer came.
    [[nodiscard]] static QDate notIdentifiableFrom(const DataRequest &request);

private:
    [[nodiscard]] static QString whyNotPropose(const Facts &facts);
    [[nodiscard]] static QString whyNoPackage(const Facts &facts);
    [[nodiscard]] static QString whyNotConfirm(const Facts &facts);
    [[nodiscard]] static QString whyNotSend(const Facts &facts);
    [[nodiscard]] static QString whyNotClose(const Facts &facts);
    [[nodiscard]] static QString whyNotExtend(const Facts &facts);
    [[nodiscard]] static QString whyNotGiveUp(const Facts &facts);
};

} // namespace voicelog
