// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/DueClass.h>

#include <QCoreApplication>
#include <QString>

namespace voicelog {

/// How long something is kept, in words.
class PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(PeriodText)

public:
    /// "90 days", "5 years", "6 months", "5 years and 30 days".
    [[nodiscard]] static QString of(const RetentionPeriod &period);
    /// What a class's row of DOMAIN 5 says: its standard, and how far one may go from it.
    [[nodiscard]] static QString limits(const DueClassRow &row);
};

} // namespace voicelog
