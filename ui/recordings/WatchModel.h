// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FolderWatching.h"
#include "StateLook.h"

#include <QAbstractTableModel>

namespace voicelog {

class LocalTime;

/// The watched folders of this computer and how it goes with each. The tick says whether it is watched.
class WatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FolderColumn,
        ProgrammeColumn,
        StateColumn,
        LookedColumn,
        TakenColumn,
        WaitingColumn,
        StaysColumn,
        ColumnCount
    };

    WatchModel(FolderWatching &watching, const LocalTime &localTime, QObject *parent = nullptr);

    void setProgrammeNames(const QHash<Id, QString> &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString text(const WatchedFolder &folder, const WatchState &state, int column) const;
    [[nodiscard]] static QString stateText(const WatchedFolder &folder, const WatchState &state);
    [[nodiscard]] static ToneLook look(const WatchedFolder &folder, const WatchState &state);

    FolderWatching &m_watching;
    const LocalTime &m_localTime;
    QHash<Id, QString> m_programmes;
    qsizetype m_rows;
};

} // namespace voicelog
