// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestListModel.h"
#include "RequestsContext.h"

#include <base/Result.h>

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace voicelog {

class EmptyState;
class MessageBar;

/// The list of requests, without anybody's name, and above it what must be answered within days. It reads the archive
/// on a worker, and again whenever it is asked to.
class RequestListPane : public QWidget
{
    Q_OBJECT

public:
    explicit RequestListPane(const RequestsContext &context, QWidget *parent = nullptr);

    void reload();
    /// Selected when the list has been read.
    void select(const Id &id);
    [[nodiscard]] QString filter() const; ///< "open", "ended" or "all"
    void setFilter(const QString &filter);
    [[nodiscard]] QTableView *view() const { return m_view; }

Q_SIGNALS:
    void openRequested(const voicelog::Id &id);
    void newRequested();
    void failed(const voicelog::Error &error);

private:
    void makeTop();
    void makeView();
    void show(const RequestListModel::Contents &contents);
    void showReminders(const RequestListModel::Contents &contents);
    void showEmptiness();
    void openCurrent();

    const RequestsContext m_context;
    RequestListModel *m_model;
    QTableView *m_view;
    QComboBox *m_filter;
    QPushButton *m_new;
    QPushButton *m_report;
    MessageBar *m_reminders;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_openFirst; ///< what must be answered first
    QAction *m_newAction;
    Id m_dueFirst;
    Id m_selected;
};

} // namespace voicelog
