// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultRowTest.h"

#include <archive/Database.h>

#include <QSet>

#include <compare>
#include <vector>

namespace voicelog {

/// Where a recording stands in a list: its value in the order's column (for StartedAt the row key itself), then its
/// row key. In different vaults two may be equal; the vault decides then.
struct ListPlace
{
    qint64 number = 0; ///< of Duration
    QString text;      ///< of Number and Line
    qint64 rec = 0;

    friend std::strong_ordering operator<=>(const ListPlace &a, const ListPlace &b)
    {
        if (const auto order = a.number <=> b.number; order != 0)
            return order;
        // As SQLite's BINARY collation compares UTF-8: by code points.
        if (const auto order = a.text.toUtf8().compare(b.text.toUtf8()) <=> 0; order != 0)
            return order;
        return a.rec <=> b.rec;
    }
    friend bool operator==(const ListPlace &, const ListPlace &) = default;
};

/// One search in one vault: gives the places of what fits, in order, as many as are asked for at a time.
///
/// There are two ways. Where words, a number, a party or a column's value fit few recordings (a capped look tells),
/// those are gathered, tested, and sorted. Otherwise an index in the list's order is walked and each row tested, which
/// ends soon because many fit. In order of time that may be a column's, or the full-text index itself, whose row ids
/// are in that order. What is few grows with the root of the vault's size: there both ways cost the same.
class VaultSearch
{
public:
    VaultSearch(const VaultFilter &filter, RecordingOrder order) : m_filter(filter), m_rows(filter), m_order(order) {}

    /// Begin after this place, or with it.
    void startAfter(const ListPlace &place, bool inclusive);
    /// How many to ask for at least, of a fair share: fewer cost hardly less.
    [[nodiscard]] int fewestAtOnce(int share) const;
    /// The next places, at most `count`; fewer only at the end.
    [[nodiscard]] Result<QList<ListPlace>> next(Database &database, int count);
    /// How many recordings fit, without order.
    [[nodiscard]] Result<qint64> count(Database &database);

private:
    enum class Way { Undecided, Nothing, Gathered, Index, FullText };

    [[nodiscard]] Result<void> decide(Database &database);
    void chooseWalk();
    [[nodiscard]] Result<void> measure(Database &database);
    [[nodiscard]] Result<bool> gatherByParty(Database &database);
    [[nodiscard]] Result<bool> gatherByWords(Database &database);
    /// Gathers what has the words if that is few; keeps the keys, for a walk to test its rows by, if not very many.
    [[nodiscard]] Result<bool> gatherByText(Database &database);
    [[nodiscard]] ProbeBounds textBounds() const;
    [[nodiscard]] Result<Probed> probeText(Database &database, const QStringList &words) const;
    /// Of the rows with the long words, by the texts of some: whether most have the short ones too.
    [[nodiscard]] Result<bool> mostFit(Database &database, const std::vector<qint64> &keys) const;
    /// By its first matches as whole words, which come at once; for beginnings of words that are longer than those it
    /// knows, the index first gathers all.
    [[nodiscard]] Result<bool> seemsMany(Database &database);
    /// Whether the full-text index has them as they are, not only what they begin with.
    [[nodiscard]] bool knowsBeginnings() const;
    /// All that the full-text index must hold of what fits: it knows the parties' names too, though not which word is
    /// part of one.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] bool hasWords() const { return m_filter.hasText() || m_filter.hasParty(); }
    [[nodiscard]] Result<bool> gatherByColumn(Database &database);
    [[nodiscard]] SqlPart textProbe(const QString &ftsQuery, qsizetype limit) const;
    [[nodiscard]] SqlPart numberProbe(qsizetype limit) const;
    [[nodiscard]] SqlPart partyProbe(qsizetype limit) const;
    [[nodiscard]] SqlPart ruleProbe(qsizetype limit) const;
    [[nodiscard]] SqlPart columnProbe(QByteArrayView index, QByteArrayView condition, const SqlPart::Value &value,
                                      qsizetype limit) const;
    [[nodiscard]] Result<void> sortGathered(Database &database, std::vector<qint64> found);

    [[nodiscard]] Result<QList<ListPlace>> nextGathered(Database &database, int count);
    [[nodiscard]] Result<QList<ListPlace>> nextWalked(Database &database, int count);
    [[nodiscard]] SqlPart indexWalk() const;
    [[nodiscard]] SqlPart fullTextWalk() const;
    [[nodiscard]] SqlPart afterCondition(QByteArrayView value, QByteArrayView rec) const;
    [[nodiscard]] QByteArray narrowIndex() const;
    [[nodiscard]] QByteArray valueColumn() const;
    [[nodiscard]] ListPlace placeOf(const Statement &row) const;

    VaultFilter m_filter;
    VaultRowTest m_rows;
    RecordingOrder m_order;
    std::optional<ListPlace> m_after;
    bool m_inclusive = false;
    Way m_way = Way::Undecided;
    QByteArray m_narrowIndex;   ///< of the columns' the one with the fewest rows, if they were looked at
    double m_aboutByColumn = 0; ///< how many those are
    double m_aboutByParty = 0;
    std::optional<SqlPart> m_partyInSql; ///< of an index walk
    qint64 m_firstRec = 0;               ///< of the vault
    qint64 m_lastRec = 0;
    qint64 m_span = 0; ///< from the first to the last
    qsizetype m_fewByWords = 0;
    qsizetype m_manyByWords = 0;
    qsizetype m_fewByColumn = 0;
    qsizetype m_mostPersons = 0; ///< that are looked up
    std::vector<ListPlace> m_gathered;
    size_t m_next = 0;
};

} // namespace voicelog
