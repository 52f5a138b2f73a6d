// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditNames.h"

#include <archive/AuditTrail.h>
#include <common/LocalTime.h>

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>

namespace voicelog {

class Job;
class Jobs;

/// The events of a filter, newest first, fetched in pages by their number as somebody scrolls down: the first page
/// comes as fast among a million events as among a hundred.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, When, Who, What, About, Outcome, ColumnCount };
    static constexpr int rowsPerPage = 200;

    /// Gives a page, on a worker.
    using Fetch = std::function<Result<QList<AuditEvent>>(const AuditQuery &)>;
    /// Turns a filter into one that pages begin at the right place of, on a worker.
    using Narrow = std::function<Result<AuditQuery>(const AuditQuery &)>;

    AuditModel(Jobs &jobs, Narrow narrow, Fetch fetch, const LocalTime &localTime, QObject *parent = nullptr);

    void setNames(const AuditNames &names);
    [[nodiscard]] const AuditNames &names() const { return m_names; }
    /// Begins anew.
    void setQuery(const AuditQuery &query);
    [[nodiscard]] const AuditQuery &query() const { return m_query; }
    [[nodiscard]] const AuditEvent *eventAt(int row) const;
    /// All of the filter's events are here.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const voicelog::Error &error);
    /// A page came, or the last.
    void loaded();

private:
    void append(const QList<AuditEvent> &page);
    [[nodiscard]] QString text(const AuditEvent &event, int column) const;

    Jobs &m_jobs;
    Narrow m_narrow;
    Fetch m_fetch;
    const LocalTime &m_localTime;
    AuditNames m_names;
    AuditQuery m_query;
    bool m_narrowed = false;
    bool m_complete = true;
    QList<AuditEvent> m_events;
    QPointer<Job> m_job;
    int m_generation = 0; ///< answers to an earlier filter are dropped
};

} // namespace voicelog
