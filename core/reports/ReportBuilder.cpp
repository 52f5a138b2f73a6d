// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportBuilder.h"

using namespace Qt::StringLiterals;

namespace voicelog {

void ReportBuilder::chapter(const QString &text) { heading(1, u"%1  %2"_s.arg(++m_chapter).arg(text)); }

void ReportBuilder::fact(QLatin1StringView key, const QString &value)
{
    m_facts.facts.emplaceBack(text(key), value.isEmpty() ? text("common.notFilled"_L1) : value);
}

void ReportBuilder::optionalFact(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        fact(key, value);
}

void ReportBuilder::flushFacts()
{
    if (!m_facts.facts.isEmpty())
        m_report.blocks.emplace_back(std::exchange(m_facts, {}));
}

} // namespace voicelog
