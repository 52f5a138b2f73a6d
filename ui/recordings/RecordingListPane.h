// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingListModel.h"

#include <common/RevisionWatch.h>

#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace voicelog {

class EmptyState;
class FilterBar;
class PageActions;
class RecordingListView;
class SavedFilters;
struct FilterChoice;
struct RecordingsContext;

/// The upper half of the page: filter bar and list, and what is said where the list is empty. It asks nothing before
/// start().
class RecordingListPane : public QWidget
{
    Q_OBJECT

public:
    RecordingListPane(const RecordingsContext &context, PageActions &actions, QWidget *parent = nullptr);

    void start();
    /// Own work changed something: look now and not in two seconds.
    void refresh();
    /// chosenReady() comes once the list holds every row that is selected: at most `mostChosen`.
    void askChosen();
    static constexpr qint64 mostChosen = 5000;
    [[nodiscard]] RecordingListView *view() const { return m_view; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] RecordingListModel *model() const { return m_model; }

Q_SIGNALS:
    void recordingChosen(const voicelog::Id &vault, const voicelog::Id &recording);
    void chosenReady(const QList<voicelog::RecordingRow> &rows);
    /// Those of programmes and of monitoring cases; `cases` are the latter.
    void programmeNamesChanged(const QHash<voicelog::Id, QString> &names, const QSet<voicelog::Id> &cases);
    /// Some console stored something.
    void archiveChanged();
    void failed(const voicelog::Error &error);

private:
    void connectList();
    void ask(const FilterChoice &choice);
    void loadNames();
    void showEmptiness();
    void tellChosen();

    const RecordingsContext &m_context;
    PageActions &m_actions;
    SavedFilters *m_saved;
    FilterBar *m_filterBar;
    RecordingListModel *m_model;
    RecordingListView *m_view;
    RevisionWatch *m_watch;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    bool m_started = false;
    bool m_asking = false; ///< for the selected rows
};

} // namespace voicelog
