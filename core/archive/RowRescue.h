// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TornTable.h"

#include <QStringList>

namespace voicelog {

struct RescuedRows
{
    qint64 copied = 0;
    qint64 refused = 0; ///< that read, but refer to what did not
    QStringList torn;   ///< tables of which something did not read
};

/// Takes all rows that still read from one file over into a new one with the same tables, without what stands on
/// damaged pages. Full-text indexes are made anew out of their words. Writes in transactions of its own.
class RowRescue
{
public:
    /// `schema` is `main` or `vault`, on both sides. Only tables for which `wanted` says so are taken over.
    RowRescue(TornTable::Open source, Database &target, QByteArray schema,
              std::function<bool(const QByteArray &)> wanted);

    [[nodiscard]] Result<RescuedRows> run(const ProgressFunction &progress, const CancelToken &cancel);

private:
    struct Table
    {
        QByteArray name;
        bool withoutRowid = false;
        bool isIndex = false;      ///< full-text, with words of its own
        QList<QByteArray> columns; ///< on both sides; without the one that is another name of the row's key
        QList<QByteArray> key;     ///< where there is no rowid
    };
    /// Triggers ask what is new, not what was: they are left out while rows come in. Their texts, to be made again.
    [[nodiscard]] Result<QList<QByteArray>> takeTriggers();
    [[nodiscard]] Result<QList<Table>> tables();
    /// False for a table that the source does not have.
    [[nodiscard]] Result<bool> fillColumns(Table &table, Database &source);
    [[nodiscard]] Result<void> copy(const Table &table, const CancelToken &cancel);
    [[nodiscard]] Result<bool> copyInOrder(const Table &table, bool backwards, const CancelToken &cancel);
    [[nodiscard]] Result<void> insert(Statement &into, const QList<TornTable::Row> &rows);

    TornTable::Open m_source;
    Database &m_target;
    QByteArray m_schema;
    std::function<bool(const QByteArray &)> m_wanted;
    RescuedRows m_rescued;
};

} // namespace voicelog
