// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterFacts.h"

#include <reports/ReportWriter.h>

namespace voicelog {

/// The parts of a letter that only the archive knows: whole paragraphs, lists and tables in the letter's language.
class LetterBlocks : private ReportWriter
{
public:
    /// Both must outlive it.
    LetterBlocks(ReportBuilder &build, const LetterFacts &facts) : ReportWriter(build), m_facts(facts) {}

    /// By the placeholder's name.
    void write(const QString &name);

private:
    void request();
    void recordings();
    void purposes();
    void categories();
    void recipients();
    void retention();
    void source();
    void automatedDecisions();
    void transfers();
    void rights();
    void leftOut();
    void complaint();
    void annexes();
    void consultations();
    void restriction();
    void destroyed();
    void decisions();

    void item(const QString &text) { m_build.paragraph(text, ReportParagraph::Style::Item); }
    /// What the register's entries say under one heading, each once; `none` where they say nothing.
    template <typename Lines>
    void fromRegister(QLatin1StringView none, Lines lines);
    /// A decision and how it was weighed, in one item.
    [[nodiscard]] QString weighed(const QString &decision, const QString &weighing) const;
    [[nodiscard]] QString when(const QDateTime &utc) const;
    [[nodiscard]] QString scope() const;
    [[nodiscard]] QString period(const RetentionPeriod &period) const;

    const LetterFacts &m_facts;
};

} // namespace voicelog
