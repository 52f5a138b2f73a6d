// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reports/Report.h>

#include <QTest>

namespace voicelog::test {

/// Headings of the first level, in order.
inline QStringList chapters(const Report &report)
{
    QStringList found;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block); heading && heading->level == 1)
            found += heading->text.simplified();
    }
    return found;
}

inline QString factOf(const Report &report, const QString &label)
{
    for (const ReportBlock &block : report.blocks) {
        if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            for (const auto &[name, value] : facts->facts) {
                if (name == label)
                    return value;
            }
        }
    }
    return QStringLiteral("no such fact");
}

} // namespace voicelog::test
