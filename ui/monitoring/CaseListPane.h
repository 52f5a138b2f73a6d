// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseListModel.h"
#include "MonitoringContext.h"

#include <base/Result.h>

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace voicelog {

class EmptyState;
class MessageBar;

/// The list of monitoring cases: what is due above it, and a filter by state. Officers and the data protection officer
/// see all, an investigator those that he has access to, a works-council reviewer all, and nothing but the list. It
/// reads the archive on a worker, and again whenever it is asked to.
class CaseListPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int reminderDays = 7;

    explicit CaseListPane(const MonitoringContext &context, QWidget *parent = nullptr);

    void reload();
    /// Selected when the list has been read.
    void select(const Id &id);
    [[nodiscard]] QString stateFilter() const; ///< the id; empty for all
    void setStateFilter(const QString &id);
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const voicelog::Id &id);
    void newRequested();
    void failed(const voicelog::Error &error);

private:
    void makeTop();
    void makeView();
    [[nodiscard]] static Result<CaseListModel::Contents> read(const MonitoringContext &context);
    void show(const CaseListModel::Contents &contents);
    void showReminders(const CaseListModel::Contents &contents);
    void showEmptiness();
    void openCurrent();
    void makeReport();

    const MonitoringContext m_context;
    CaseListModel *m_model;
    QTableView *m_view;
    QComboBox *m_filter;
    QPushButton *m_new;
    QPushButton *m_report;
    MessageBar *m_reminders;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_openFirst; ///< what is due first
    QAction *m_newAction;
    Id m_dueFirst;
    Id m_selected;
};

} // namespace voicelog
