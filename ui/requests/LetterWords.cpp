// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterWords.h"

namespace voicelog {

QString LetterWords::name(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Receipt:
        return tr("Confirmation of receipt");
    case LetterKind::AskIdentity:
        return tr("Asking who it is");
    case LetterKind::Reminder:
        return tr("Reminder of that question");
    case LetterKind::AskClarification:
        return tr("Asking what it is about");
    case LetterKind::Extension:
        return tr("Notice of extension");
    case LetterKind::NotIdentifiable:
        return tr("Closed: not identifiable");
    case LetterKind::Withdrawn:
        return tr("Confirmation of withdrawal");
    case LetterKind::Answer:
    case LetterKind::RightsAnswer:
        return tr("Answer");
    case LetterKind::Refusal:
        return tr("Refusal");
    case LetterKind::NoData:
        return tr("Answer: nothing is kept");
    case LetterKind::Destroyed:
        return tr("Answer: it was destroyed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString LetterWords::language(ReportLanguage language)
{
    return language == ReportLanguage::Dutch ? tr("Dutch") : tr("English");
}

} // namespace voicelog
