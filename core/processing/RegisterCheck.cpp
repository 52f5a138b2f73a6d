// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isSameText(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool hasText(const QStringList &list, const QString &text)
{
    return std::ranges::any_of(list, [&text](const QString &one) { return isSameText(one, text); });
}

} // namespace

bool isReviewOverdue(RegisterState state, const QDate &reviewDate, const QDate &asOf)
{
    return (state == RegisterState::Active || state == RegisterState::UnderReview) && reviewDate.isValid() &&
           reviewDate < asOf;
}

RegisterFinding checkEntry(const RegisterEntry &entry, const QDate &asOf)
{
    RegisterFinding finding;
    finding.id = entry.id;
    finding.number = entry.number;
    finding.title = entry.title;
    finding.state = entry.state;
    finding.missing = entry.missing();
    finding.advisable = entry.advisable();
    finding.reviewDate = entry.reviewDate;
    finding.reviewOverdue = isReviewOverdue(entry.state, entry.reviewDate, asOf);
    return finding;
}

QList<RegisterDifference> compareWithProgramme(const RegisterEntry &entry, const RegisteredProgramme &programme)
{
    QList<RegisterDifference> differences;
    if (!programme.purpose.isEmpty() && !hasText(entry.purposes, programme.purpose))
        differences += {u"purposes"_s, programme.purpose, entry.purposes.join(u"; "_s)};
    if (!programme.retention.isEmpty()) {
        QStringList periods;
        for (const RegisterErasure &erasure : entry.erasurePeriods)
            periods += erasure.period;
        if (!hasText(periods, programme.retention))
            differences += {u"erasurePeriods"_s, programme.retention, periods.join(u"; "_s)};
    }
    for (const QString &recipient : programme.recipients) {
        if (!hasText(entry.recipientCategories, recipient))
            differences += {u"recipientCategories"_s, recipient, entry.recipientCategories.join(u"; "_s)};
    }
    return differences;
}

} // namespace voicelog
