// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportBuilder.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

void ReportBuilder::chapter(const QString &text) { chapter(m_chapter + 1, text); }

void ReportBuilder::chapter(int number, const QString &text)
{
    m_chapter = number;
    heading(1, u"%1  %2"_s.arg(number).arg(text));
}

QString ReportBuilder::ruleText(const RuleEdition *edition, const QString &rule) const
{
    const Rule *known = edition ? edition->rule(rule) : nullptr;
    if (!known)
        return u"–"_s;
    QString words = m_texts.language() == ReportLanguage::Dutch ? known->messageNl : known->messageEn;
    static const QRegularExpression blanks(u"\\{\\w+\\}"_s);
    return words.replace(blanks, u"…"_s).replace(u": …."_s, u"."_s);
}

void ReportBuilder::refusals(const QList<ActionCount> &actions, const RuleEdition *edition, const QString &whenEmpty)
{
    QMap<QString, qint64> byRule;
    qint64 all = 0;
    for (const ActionCount &one : actions) {
        if (one.outcome != AuditOutcome::Refused)
            continue;
        all += one.count;
        byRule[one.ruleId] += one.count;
    }
    QList<QStringList> rows;
    for (auto it = byRule.begin(); it != byRule.end(); ++it) {
        const bool role = it.key().isEmpty();
        rows += {role ? u"–"_s : it.key(), role ? text("overview.refusedByRole"_L1) : ruleText(edition, it.key()),
                 m_texts.number(it.value())};
    }
    if (!rows.isEmpty())
        rows += {text("overview.total"_L1), QString(), m_texts.number(all)};
    table(
        {{text("overview.rule"_L1), 1.2}, {text("overview.ruleMeaning"_L1), 4}, {text("overview.refused"_L1), 1, true}},
        rows, whenEmpty);
}

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
