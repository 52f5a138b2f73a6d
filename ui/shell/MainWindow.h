// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LockReason.h"
#include "ShellContext.h"
#include "WorkspaceState.h"

#include <common/Jobs.h>

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace voicelog {

class LockController;
class UnlockView;
class WelcomeView;
class Workspace;

/// The window: shows one of welcome, unlock and workspace, has the menus, and carries out a lock. What happens inside
/// an archive is the workspace's affair.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    /// Leaves an open archive first.
    void openArchive(const QString &path, const QString &account = {});
    /// Never asks. Nothing happens if no archive is open.
    void lock(LockReason reason);
    [[nodiscard]] LockController &lockController() { return *m_lock; }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

public Q_SLOTS:
    void showSettings();
    void showSetup();
    void showShortcuts();
    void showAbout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void fillRecentMenu();
    void fillPagesMenu();
    void enterWorkspace(std::unique_ptr<Session> session, const WorkspaceState &state);
    void leaveWorkspace(LockReason reason);
    void updateActions();

    const ShellContext &m_context;
    std::unique_ptr<Jobs> m_jobs; ///< for work before an archive is open
    LockController *m_lock;
    QStackedWidget *m_stack;
    WelcomeView *m_welcome;
    UnlockView *m_unlock;
    std::unique_ptr<Workspace> m_workspace;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_pagesMenu = nullptr;
    QAction *m_lockAction = nullptr;
    QAction *m_passwordAction = nullptr;
    QAction *m_closeAction = nullptr;
};

} // namespace voicelog
