// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaModel.h"

#include "AgendaLook.h"

#include <words/AgendaText.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr quintptr ofHeading = 0; // a line's internal id is its group's row + 1

QString longDate(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString(); }

} // namespace

void AgendaModel::setAgenda(const Agenda &agenda)
{
    beginResetModel();
    m_agenda = agenda;
    arrange();
    endResetModel();
}

void AgendaModel::setTopic(std::optional<AgendaTopic> topic)
{
    beginResetModel();
    m_topic = topic;
    arrange();
    endResetModel();
}

void AgendaModel::arrange()
{
    m_groups.clear();
    using enum AgendaGroup;
    for (const AgendaGroup group : {Overdue, Today, ThisWeek, Waiting, Later}) {
        Group made{group, {}};
        for (qsizetype i = 0; i < m_agenda.items.size(); ++i) {
            const AgendaItem &item = m_agenda.items[i];
            if (groupOf(item, m_agenda.today) == group && (!m_topic || topicOf(item.kind) == *m_topic))
                made.items += i;
        }
        if (!made.items.isEmpty())
            m_groups += made;
    }
}

const AgendaItem *AgendaModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofHeading)
        return nullptr;
    return &m_agenda.items[m_groups[qsizetype(index.internalId()) - 1].items[index.row()]];
}

QModelIndex AgendaModel::indexOf(const QString &key) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        for (qsizetype row = 0; row < m_groups[group].items.size(); ++row) {
            if (m_agenda.items[m_groups[group].items[row]].key() == key)
                return createIndex(int(row), 0, quintptr(group + 1));
        }
    }
    return {};
}

int AgendaModel::itemCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.items.size();
    return int(count);
}

int AgendaModel::countOf(AgendaGroup wanted) const
{
    for (const Group &group : m_groups) {
        if (group.group == wanted)
            return int(group.items.size());
    }
    return 0;
}

QModelIndex AgendaModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : ofHeading);
}

QModelIndex AgendaModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == ofHeading)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, ofHeading);
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == ofHeading && parent.column() == 0 ? int(m_groups[parent.row()].items.size()) : 0;
}

int AgendaModel::columnCount(const QModelIndex &) const { return 1; }

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemIsEnabled;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const AgendaItem *line = item(index))
        return lineData(*line, role);
    return groupData(m_groups[index.row()], role);
}

QVariant AgendaModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)").arg(AgendaText::group(group.group), QLocale().toString(group.items.size()));
    case ToneRole:
        return int(group.group == AgendaGroup::Overdue ? Tone::Stop
                   : group.group == AgendaGroup::Today ? Tone::Attention
                                                       : Tone::Quiet);
    default:
        return {};
    }
}

QVariant AgendaModel::lineData(const AgendaItem &item, int role) const
{
    const auto when = [&] { return AgendaText::when(item, m_agenda.today); };
    const auto way = [&] { return AgendaText::inTheWay(item); };
    switch (role) {
    case Qt::DisplayRole:
    case SummaryRole:
        return AgendaText::summary(item);
    case TitleRole:
        return AgendaText::title(item);
    case WayRole:
        return way().join(u' ');
    case DateRole:
        return longDate(item.date);
    case WhenRole:
        return when();
    case IconRole:
        return agendaLook(item, m_agenda.today).icon;
    case ToneRole:
        return int(agendaLook(item, m_agenda.today).tone);
    case BlockedRole:
        return !item.inTheWay.isEmpty();
    case Qt::ToolTipRole: {
        QStringList lines = way();
        if (const QString title = AgendaText::title(item); !title.isEmpty())
            lines.prepend(title);
        lines.prepend(AgendaText::summary(item));
        return u"<p>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{AgendaText::summary(item), when()};
        for (const QString &part : {longDate(item.date), AgendaText::title(item), way().join(u' ')}) {
            if (!part.isEmpty())
                parts += part;
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace voicelog
