// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <agenda/AgendaService.h>
#include <common/Page.h>
#include <common/PageFactory.h>

#include <QTimer>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace voicelog {

class AgendaModel;
class ArchiveRevision;
class EmptyState;
class MessageBar;
class JobBar;
class RetentionByItself;
class RetentionPane;
class RevisionWatch;

/// An officer's first page: what is overdue, due, waiting or coming, from every kind of record. A line opens its
/// record. Whatever anybody stores is seen here within seconds.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    /// {"run": true}: the plan of a retention run
    void open(const QJsonObject &target) override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;

Q_SIGNALS:
    /// An agenda came and is shown.
    void shown();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeTop(QWidget *into);
    void makeList();
    void reload();
    void show(const Agenda &agenda);
    void showCounts();
    void showProblems(const Agenda &agenda);
    void showEmptiness();
    void openLine(const QModelIndex &index);
    void showRun(bool shown);
    void connectRuns();
    void saveCalendar();
    void writeCalendar(const QString &path);
    [[nodiscard]] QString chosenKey() const;

    PageContext m_context;
    std::shared_ptr<AgendaService> m_service;
    std::shared_ptr<ArchiveRevision> m_revision;
    RevisionWatch *m_watch;
    QTimer m_midnight; ///< what is due changes with the day, though nobody stored anything
    QTimer m_rest;     ///< between two readings: an import stores for minutes on end
    AgendaModel *m_model;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack; ///< list or emptiness
    QStackedWidget *m_pages; ///< what is due, or a retention run
    RetentionPane *m_retention;
    RetentionByItself *m_byItself;
    MessageBar *m_runs;
    JobBar *m_progress;
    QLabel *m_day;
    QLabel *m_counts;
    QComboBox *m_topic;
    MessageBar *m_problems;
    MessageBar *m_message;
    QAction *m_calendar;
    QAction *m_showAll;
    QAction *m_run;
    QString m_wanted; ///< key of the line to choose when the agenda comes
    bool m_loading = false;
    bool m_again = false; ///< something was stored while it was being read
};

} // namespace voicelog
