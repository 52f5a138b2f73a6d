// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingContext.h"

#include <balancing/BalancingVersion.h>

#include <QSet>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace voicelog {

class BalancingListModel;
class EmptyState;
class MessageBar;

/// The list of balancing records: what is due for review above it, and a filter by state. It reads the archive on a
/// worker, and again whenever it is asked to.
class BalancingListPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int reminderDays = 30;

    explicit BalancingListPane(const BalancingContext &context, QWidget *parent = nullptr);

    void reload();
    /// Selected when the list has been read.
    void select(const Id &lia);
    [[nodiscard]] QString stateFilter() const; ///< the id; empty for all
    void setStateFilter(const QString &id);
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const voicelog::Id &lia);
    void newRequested();
    void failed(const voicelog::Error &error);

private:
    struct Contents
    {
        QList<BalancingSummary> rows;
        QSet<Id> unsaved;
        QDate today;
    };
    void makeTop();
    void makeView();
    [[nodiscard]] static Result<Contents> read(const BalancingContext &context);
    void show(const Contents &contents);
    void showReminders(const Contents &contents);
    void showEmptiness();
    void openCurrent();

    const BalancingContext m_context;
    const bool m_officer;
    BalancingListModel *m_model;
    QTableView *m_view;
    QComboBox *m_filter;
    QPushButton *m_new;
    MessageBar *m_reminders;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_openFirst; ///< what is due first
    QAction *m_newAction;
    Id m_dueFirst;
    Id m_selected;
};

} // namespace voicelog
