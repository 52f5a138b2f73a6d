// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>
#include <common/PageFactory.h>
#include <retention/RetentionPlan.h>
#include <retention/RetentionReport.h>

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace voicelog {

class EmptyState;
class JobBar;
class MessageBar;
class RetentionModel;

/// A retention run by hand: first the plan, then carrying it out with its progress, then what came of it. Nothing is
/// destroyed that is not shown here. A line opens its record, where two officers order what they must.
class RetentionPane : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPane(const PageContext &context, QWidget *parent = nullptr);

    /// Brings the dates up to date and shows the plan of today.
    void look();

Q_SIGNALS:
    void backRequested();
    /// To propose, approve or look at what keeps it.
    void lineRequested(const voicelog::RetentionItem &item);

private:
    void makeTop(QWidget *into);
    void makeList();
    void makeButtons(QWidget *into);
    void showPlan();
    void showUnread();
    void updateActions();
    void carryOut();
    void showReport(const Result<RetentionReport> &report);
    void setBusy(bool busy);

    PageContext m_context;
    bool m_officer;
    bool m_busy = false;
    RetentionModel *m_model;
    QLabel *m_explanation;
    QTableView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    JobBar *m_progress;
    QAction *m_carryOut;
    QPushButton *m_carryOutButton = nullptr;
};

} // namespace voicelog
