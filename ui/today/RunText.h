// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/RetentionPlan.h>
#include <retention/RetentionReport.h>

#include <QCoreApplication>
#include <QStringList>

namespace voicelog {

/// A retention run in words: its plan, and what came of it.
class RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)

public:
    /// "12 recordings", "all of it: 5 recordings".
    [[nodiscard]] static QString what(const RetentionItem &item);
    /// The class and the rule that asks for it.
    [[nodiscard]] static QString why(const RetentionItem &item);
    /// A sentence for each; one that it can be carried out if there is none.
    [[nodiscard]] static QString inTheWay(const RetentionItem &item);
    /// What a run would destroy: "12 recordings and 1 whole vault".
    [[nodiscard]] static QString ready(const RetentionPlan &plan);
    [[nodiscard]] static QString done(const RetentionReport &report);
    /// Certificates, and what was left and why.
    [[nodiscard]] static QString details(const RetentionReport &report);

private:
    [[nodiscard]] static QString counted(qint64 recordings, qint64 vaults);
    [[nodiscard]] static QString left(const RetentionReport::Left &left);
};

/// Whether a run would destroy anything.
[[nodiscard]] bool hasReadyItems(const RetentionPlan &plan);

} // namespace voicelog
