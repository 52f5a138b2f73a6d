// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultFilter.h"

#include <archive/Database.h>

#include <QSet>

#include <limits>
#include <optional>
#include <vector>

namespace voicelog {

/// Tests single recordings of one vault against a filter, for what the search's own way has not tested by itself.
class VaultRowTest
{
public:
    explicit VaultRowTest(const VaultFilter &filter) : m_filter(filter) {}

    /// False if none of the vault's programmes is wanted.
    [[nodiscard]] Result<bool> programmesFit(Database &database);
    /// Looks up once which persons and numbers fit, unless they are very many; for persons that is `mostPersons`.
    [[nodiscard]] Result<void> findParties(Database &database, qsizetype mostPersons);
    /// How many fit, as far as findParties() looked; very many otherwise.
    [[nodiscard]] qsizetype persons() const { return m_persons ? m_persons->size() : veryMany; }
    [[nodiscard]] qsizetype numbers() const { return m_identifiers ? m_identifiers->size() : veryMany; }
    /// `columnsToo`: SQL has not tested the columns yet.
    [[nodiscard]] Result<bool> fits(Database &database, qint64 rec, bool columnsToo) const;
    [[nodiscard]] static Result<bool> textFits(Database &database, qint64 rec, const QStringList &words);
    [[nodiscard]] bool testsProgramme() const { return m_testProgramme; }

    /// Whether the few persons that fit took part in a row of `table`, for SQL to test; nothing if they are not few or
    /// were not looked up.
    [[nodiscard]] std::optional<SqlPart> partyCondition(QByteArrayView table) const;

    void setTextTested(bool tested = true) { m_textTested = tested; }
    void setPartyTested(bool tested = true) { m_partyTested = tested; }
    void setRuleTested(bool tested = true) { m_ruleTested = tested; }
    void setNumberTested(bool tested = true) { m_numberTested = tested; }
    /// The keys, sorted, of all that have the words: any other does not fit.
    void setWithWords(std::vector<qint64> recs) { m_withWords = std::move(recs); }

private:
    static constexpr qsizetype veryMany = std::numeric_limits<qsizetype>::max();
    [[nodiscard]] Result<bool> columnsFit(Database &database, qint64 rec) const;
    [[nodiscard]] Result<bool> programmeFits(Database &database, qint64 rec) const;
    [[nodiscard]] Result<bool> ruleFits(Database &database, qint64 rec) const;
    [[nodiscard]] Result<bool> partiesFit(Database &database, qint64 rec) const;
    [[nodiscard]] Result<bool> personFits(Database &database, qint64 person) const;
    [[nodiscard]] Result<bool> numberFits(Database &database, qint64 identifier) const;

    VaultFilter m_filter;
    bool m_testProgramme = false;
    bool m_textTested = false;
    bool m_partyTested = false;
    bool m_numberTested = false;
    bool m_ruleTested = false;
    std::optional<QSet<qint64>> m_persons;     ///< whose name fits
    std::optional<QSet<qint64>> m_identifiers; ///< numbers that fit
    std::optional<std::vector<qint64>> m_withWords;
    mutable SqlPart m_columns; ///< tests them in one row
};

} // namespace voicelog
