// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"
#include "ReportStore.h"

#include <rules/RuleEdition.h>

namespace voicelog {

/// Puts a report together: shorthands that the builders share. An empty value is said to be empty, never left out, so
/// that the reader sees that nobody filled it in.
class ReportBuilder
{
public:
    /// `head` as ReportService::begin() made it.
    explicit ReportBuilder(Report head) : m_report(std::move(head)), m_texts(m_report.language) {}

    [[nodiscard]] const ReportTexts &texts() const { return m_texts; }
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_texts.text(key); }
    [[nodiscard]] Report &report() { return m_report; }
    [[nodiscard]] const Report &report() const { return m_report; }

    void heading(int level, const QString &text) { m_report.blocks.emplace_back(ReportHeading{level, text}); }
    /// Numbered in its place: "3 Necessity".
    void chapter(const QString &text);
    /// With the number that DOMAIN gives it, where others are left out.
    void chapter(int number, const QString &text);
    void paragraph(const QString &text, ReportParagraph::Style style = ReportParagraph::Style::Body)
    {
        m_report.blocks.emplace_back(ReportParagraph{text, style});
    }
    void note(const QString &text) { paragraph(text, ReportParagraph::Style::Note); }
    void notice(const QString &text) { paragraph(text, ReportParagraph::Style::Notice); }
    void pageBreak() { m_report.blocks.emplace_back(ReportPageBreak{}); }
    void table(QList<ReportTable::Column> columns, QList<QStringList> rows, const QString &whenEmpty)
    {
        m_report.blocks.emplace_back(ReportTable{std::move(columns), ReportRows(std::move(rows)), whenEmpty});
    }

    /// What a rule says, without what a message fills in; a dash where the edition (which may be null) has none.
    [[nodiscard]] QString ruleText(const RuleEdition *edition, const QString &rule) const;
    /// Refused attempts, added up by rule.
    void refusals(const QList<ActionCount> &actions, const RuleEdition *edition, const QString &whenEmpty);

    /// Facts are gathered until flushFacts().
    void fact(QLatin1StringView key, const QString &value);
    void fact(QLatin1StringView key, QDate date) { fact(key, date.isValid() ? m_texts.date(date) : QString()); }
    void fact(QLatin1StringView key, const QStringList &lines) { fact(key, lines.join(u'\n')); }
    /// Left out where it is empty.
    void optionalFact(QLatin1StringView key, const QString &value);
    void flushFacts();

    [[nodiscard]] Report take() { return std::move(m_report); }

private:
    Report m_report;
    ReportTexts m_texts;
    ReportFacts m_facts;
    int m_chapter = 0;
};

} // namespace voicelog
