// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>
#include <processing/RegisterEntry.h>

#include <QCoreApplication>

#include <array>

namespace voicelog {

/// What somebody can do with the entry that is shown: which buttons there are, and why one cannot be pressed. It tells
/// what the service will say; the service decides.
class RegisterSteps
{
    Q_DECLARE_TR_FUNCTIONS(RegisterSteps)

public:
    enum class Act { Save, Discard, Activate, StartReview, ProposeEnd, WithdrawEnd, ConfirmEnd };
    static constexpr std::array allActs{Act::Save,       Act::Discard,     Act::Activate,  Act::StartReview,
                                        Act::ProposeEnd, Act::WithdrawEnd, Act::ConfirmEnd};

    struct Step
    {
        bool shown = false;
        QString text = {};
        QString whyNot = {}; ///< empty: it is possible
    };
    struct Facts
    {
        bool officer = true;
        Id account = {};
        bool fourEyes = true;
        RegisterState state = RegisterState::Draft;
        bool isVersion = false; ///< an older or the active version is shown, not what is worked on
        Id endProposedBy = {};
        int versionNo = 0;
        int missing = 0;
        qsizetype uses = 0;
        bool changed = false; ///< typed and not stored
        bool busy = false;
    };

    [[nodiscard]] static Step step(Act act, const Facts &facts);
    /// One sentence: what comes next, or what it waits for.
    [[nodiscard]] static QString next(const Facts &facts);
    /// Whether the fields may be changed.
    [[nodiscard]] static bool isEditable(const Facts &facts);

private:
    [[nodiscard]] static QString whyNotConfirm(const Facts &facts);
};

} // namespace voicelog
