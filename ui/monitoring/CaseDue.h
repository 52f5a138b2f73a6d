// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <monitoring/MonitoringCase.h>

#include <QCoreApplication>

namespace voicelog {

/// A date that a case waits for, as its record says: what must have happened by then.
struct CaseDue
{
    Q_DECLARE_TR_FUNCTIONS(CaseDue)

public:
    enum class What { Start, End, Evaluation, AfterNotice, Destruction };

    What what = What::Start;
    QDate on = {};

    [[nodiscard]] bool isOverdueOn(QDate today) const { return on < today; }
    /// "informed by 14-09-2026", "destruction on 05-10-2026 (overdue)".
    [[nodiscard]] QString text(QDate today) const;
    friend bool operator==(const CaseDue &, const CaseDue &) = default;

    /// The earliest first; nothing once it is destroyed.
    [[nodiscard]] static QList<CaseDue> of(const MonitoringCase &record);
};

/// "22-06-2026", as the locale has it; empty for none.
[[nodiscard]] QString dayText(QDate date);
/// "22-06-2026 – 19-07-2026"; empty where no day is set.
[[nodiscard]] QString periodText(QDate start, QDate end);

} // namespace voicelog
