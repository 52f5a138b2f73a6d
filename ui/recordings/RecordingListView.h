// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QPersistentModelIndex>
#include <QTableView>

class QMenu;

namespace voicelog {

class AppSettings;
class RecordingListModel;

/// The table of recordings: whole rows, several at a time with Shift and Ctrl, sorted by clicking a heading. Which
/// columns are shown, their order and widths are remembered on this computer. A recording stays chosen when the list
/// changes under it.
class RecordingListView : public QTableView
{
    Q_OBJECT

public:
    RecordingListView(RecordingListModel *model, AppSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] Id currentRecording() const { return m_current; }
    /// Selects the recording if its row is held, else remembers it until it is.
    void setCurrentRecording(const Id &recording);
    /// The rows that are selected, in order.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] qint64 selectedCount() const;
    /// Fills a menu with one checkable entry for each column.
    void fillColumnMenu(QMenu *menu);

Q_SIGNALS:
    void currentRecordingChanged(const voicelog::Id &recording);
    /// Enter or double click.
    void openRequested(const voicelog::Id &recording);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] int sizeHintForRow(int row) const override;

private:
    void restoreColumns();
    void saveColumns();
    void sortBy(int section);
    void showOrder();
    void reselect();
    void rowsArrived();
    void tellVisibleRows();

    RecordingListModel *m_model;
    AppSettings &m_settings;
    Id m_current;
    QPersistentModelIndex m_awaited; ///< chosen by its place, before it was fetched
    bool m_restoring = false;
};

} // namespace voicelog
