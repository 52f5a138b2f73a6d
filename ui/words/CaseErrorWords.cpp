// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <monitoring/CaseErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> caseErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::OwnCase, QT_TRANSLATE_NOOP("ErrorText", "The case is about the person with this account."),
         QT_TRANSLATE_NOOP("ErrorText", "Whoever a case is about does nothing in it and reads nothing of it ({rule}). "
                                        "The attempt has been recorded.")},
        {errors::SelfGrant, QT_TRANSLATE_NOOP("ErrorText", "Nobody gives himself access."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask another officer to grant it ({rule}). The attempt has been recorded.")},
        {errors::GrantRole, QT_TRANSLATE_NOOP("ErrorText", "This account's role cannot have that access: {role}."),
         QT_TRANSLATE_NOOP("ErrorText", "Privacy officers, investigators and the data protection officer can be given "
                                        "access; only a privacy officer may export ({rule}).")},
        {errors::GrantPeriod, QT_TRANSLATE_NOOP("ErrorText", "Access lasts from {from} until {until} at the most."),
         QT_TRANSLATE_NOOP("ErrorText", "It begins today or later and ends with the evaluation of the case.")},
        {errors::EvaluationOverdue,
         QT_TRANSLATE_NOOP("ErrorText", "The evaluation is overdue: a finding was possible until {date}."),
         QT_TRANSLATE_NOOP("ErrorText", "Close the case without a finding ({rule}). The attempt has been recorded.")},
        {errors::WrongLink, QT_TRANSLATE_NOOP("ErrorText", "{number} is of another kind."),
         QT_TRANSLATE_NOOP("ErrorText", "A case needs a notice of the case to the works council, a notice to employees "
                                        "about monitoring, or one after covert recording.")},
    };
    return words;
}

} // namespace voicelog
