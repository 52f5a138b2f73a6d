// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditModel.h"

#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/SentenceCase.h>
#include <common/ThemeColors.h>
#include <words/EnumText.h>

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

AuditModel::AuditModel(Jobs &jobs, Narrow narrow, Fetch fetch, const LocalTime &localTime, QObject *parent)
    : QAbstractTableModel(parent), m_jobs(jobs), m_narrow(std::move(narrow)), m_fetch(std::move(fetch)),
      m_localTime(localTime)
{
}

void AuditModel::setNames(const AuditNames &names)
{
    m_names = names;
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_events.size()) - 1, ColumnCount - 1));
}

void AuditModel::setQuery(const AuditQuery &query)
{
    ++m_generation;
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    beginResetModel();
    m_events.clear();
    m_query = query;
    m_query.limit = rowsPerPage;
    m_narrowed = false;
    m_complete = false;
    endResetModel();
    fetchMore({});
}

const AuditEvent *AuditModel::eventAt(int row) const
{
    return row >= 0 && row < m_events.size() ? &m_events[row] : nullptr;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_complete && !m_job; }

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    struct Page
    {
        AuditQuery query;
        QList<AuditEvent> events;
    };
    AuditQuery next = m_query;
    if (!m_events.isEmpty())
        next.beforeSeq = m_events.constLast().seq;
    m_job = m_jobs.start(
        this,
        [fetch = m_fetch, narrow = m_narrow, next, narrowed = m_narrowed]() -> Result<Page> {
            AuditQuery query = next;
            if (!narrowed) {
                VOICELOG_ASSIGN(query, narrow(next));
            }
            VOICELOG_ASSIGN(QList<AuditEvent> events, fetch(query));
            return Page{query, std::move(events)};
        },
        [this, generation = m_generation](const Result<Page> &page) {
            if (generation != m_generation)
                return;
            m_job = nullptr;
            if (!page) {
                m_complete = true;
                Q_EMIT failed(page.error());
                return;
            }
            m_query = page->query;
            m_narrowed = true;
            append(page->events);
        });
}

void AuditModel::append(const QList<AuditEvent> &page)
{
    m_complete = page.size() < rowsPerPage;
    if (!page.isEmpty()) {
        beginInsertRows({}, int(m_events.size()), int(m_events.size() + page.size()) - 1);
        m_events.append(page);
        endInsertRows();
    }
    Q_EMIT loaded();
}

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_events.size()); }

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AuditModel::text(const AuditEvent &event, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(event.seq);
    case When:
        return m_localTime.dateTime(event.at);
    case Who:
        return m_names.actor(event.actorId);
    case What:
        return sentenceCase(EnumText::auditAction(event.action));
    case About:
        return m_names.object(event.objectType, event.objectId);
    case Outcome:
        if (event.outcome == AuditOutcome::Allowed)
            return tr("Done");
        return event.ruleId.isEmpty() ? tr("Refused") : tr("Refused (%1)").arg(event.ruleId);
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditEvent *row = eventAt(index.row());
    if (!row || !index.isValid())
        return {};
    const bool refused = row->outcome == AuditOutcome::Refused;
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        return index.column() == Outcome && refused ? icons::named(u"warning"_s) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Outcome && refused ? ThemeColors::of(QApplication::palette()).danger : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == When)
            return m_localTime.full(row->at);
        return index.column() == About ? QVariant(row->objectId) : QVariant();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace voicelog
