// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <agenda/Agenda.h>

#include <QAbstractItemModel>

#include <optional>

namespace voicelog {

/// The agenda under its groups: overdue, today, within a week, waiting, later. Groups without a line are not there.
class AgendaModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< QString
        TitleRole,                  ///< QString
        WayRole,                    ///< QString: what stands in the way, in one line
        DateRole,                   ///< QString
        WhenRole,                   ///< QString
        IconRole,                   ///< QString
        ToneRole,                   ///< int, a Tone
        BlockedRole                 ///< bool: something stands in the way
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setAgenda(const Agenda &agenda);
    /// Only items of this topic; all without one.
    void setTopic(std::optional<AgendaTopic> topic);
    [[nodiscard]] const Agenda &agenda() const { return m_agenda; }
    /// Null for a group's heading.
    [[nodiscard]] const AgendaItem *item(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] int countOf(AgendaGroup group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        AgendaGroup group;
        QList<qsizetype> items; ///< places in the agenda
    };
    void arrange();
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant lineData(const AgendaItem &item, int role) const;

    Agenda m_agenda;
    std::optional<AgendaTopic> m_topic;
    QList<Group> m_groups;
};

} // namespace voicelog
