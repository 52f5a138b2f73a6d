// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingFilter.h"

#include <archive/Database.h>

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>
#include <vector>

namespace voicelog {

/// A piece of SQL with the values of its parameters, in order of their question marks.
struct SqlPart
{
    using Value = std::variant<qint64, QString>;
    QByteArray text;
    QList<Value> values;

    void add(QByteArrayView sql, const QList<Value> &bound = {})
    {
        text += sql;
        values += bound;
    }
    void add(const SqlPart &other) { add(QByteArrayView(other.text), other.values); }
    /// Prepares and binds.
    [[nodiscard]] Result<Statement> prepare(Database &database) const;
};

/// What a probe may go through, and what it may count on.
struct ProbeBounds
{
    qsizetype limit; ///< of rows
    /// From the first key of the vault to the last. Keys are times: where a query gives them in order, or in a few such
    /// runs, how far its first ones reach tells how many there will be, and it ends early. 0: not to be told.
    qint64 span = 0;
    /// Rows that are read before that: as many in a short time may be all there are.
    qsizetype fewest = 100;
};

struct Probed
{
    std::vector<qint64> keys; ///< of the rows that fit
    bool whole = false;       ///< false if there are more rows than the limit, or seem to be twice as many
    double about = 0;         ///< rows, as far as was seen
};

/// The row keys of a query "key, fits …".
[[nodiscard]] Result<Probed> probeKeys(Database &database, const SqlPart &sql, ProbeBounds bounds);

/// A RecordingFilter as one vault understands it: what SQL can test on the columns of recording's indexes, and the
/// words that need the full-text index or a look at the row.
class VaultFilter
{
public:
    explicit VaultFilter(const RecordingFilter &filter);

    /// Conditions on the columns of the table (or alias) `table`, each beginning with " AND ".
    [[nodiscard]] SqlPart columnTests(QByteArrayView table) const;
    /// The index in which those conditions may leave the fewest rows: few pages, which caches hold.
    [[nodiscard]] QByteArray narrowIndex() const;
    /// How many columns (other than the start) are tested.
    [[nodiscard]] int testedColumns() const;
    [[nodiscard]] bool acceptsStart(qint64 rec) const { return m_firstRec <= rec && rec < m_endRec; }
    [[nodiscard]] qint64 firstRec() const { return m_firstRec; }
    [[nodiscard]] qint64 endRec() const { return m_endRec; }

    [[nodiscard]] const QStringList &textWords() const { return m_textWords; }
    [[nodiscard]] const QStringList &partyWords() const { return m_partyWords; }
    [[nodiscard]] const QString &numberPrefix() const { return m_numberPrefix; }
    /// What sorts just after all numbers with that prefix: ':' follows '9'.
    [[nodiscard]] QString numberPrefixEnd() const { return m_numberPrefix + u':'; }
    [[nodiscard]] bool hasText() const { return !m_textWords.isEmpty(); }
    [[nodiscard]] bool hasParty() const { return !m_partyWords.isEmpty(); }
    [[nodiscard]] bool hasRule() const { return !m_filter.failingRule.isEmpty(); }
    [[nodiscard]] bool hasNumber() const { return !m_numberPrefix.isEmpty(); }
    /// Something was asked for that nothing can fit, such as a number without digits.
    [[nodiscard]] bool matchesNothing() const { return m_matchesNothing; }
    [[nodiscard]] const RecordingFilter &source() const { return m_filter; }

private:
    RecordingFilter m_filter;
    qint64 m_firstRec;
    qint64 m_endRec;
    QStringList m_textWords;
    QStringList m_partyWords;
    QString m_numberPrefix;
    bool m_matchesNothing = false;
};

} // namespace voicelog
