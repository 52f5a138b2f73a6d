// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ShellContext.h"
#include "WorkspaceState.h"

#include <common/Jobs.h>

#include <QWidget>

class QStackedWidget;

namespace voicelog {

class MessageBar;
class Sidebar;

/// Everything of one unlocked archive: its session, its jobs, its pages with the services behind them. It exists from
/// unlock to lock. Taking it down is one way, without questions, in an order that lets nothing outlive what it uses:
/// stop playback, ask the pages for their state, keep that in the archive, cancel the jobs, wipe the keys, wait for the
/// jobs, drop pages and services.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, const ShellContext &context, const WorkspaceState &state,
              QWidget *parent = nullptr);
    /// Takes down, if that has not been done.
    ~Workspace() override;

    void takeDown();
    [[nodiscard]] const QList<Page *> &pages() const { return m_pages; }
    [[nodiscard]] Page *currentPage() const;
    void showPage(const QString &id, const QJsonObject &target = {});
    [[nodiscard]] QString archivePath() const { return m_path; }
    [[nodiscard]] QString accountName() const { return m_accountName; }
    /// Lets the person change his own password.
    void showPasswordDialog();

Q_SIGNALS:
    void lockRequested();
    void settingsRequested();

private:
    void addPages(const ShellContext &context);
    void restore(const WorkspaceState &state);
    [[nodiscard]] WorkspaceState collectState() const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Jobs> m_jobs;
    std::unique_ptr<PageFactory> m_factory;
    QString m_path;
    QString m_accountName;
    Sidebar *m_sidebar;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QList<Page *> m_pages;
};

} // namespace voicelog
