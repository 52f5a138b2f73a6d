// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MainWindow.h"

#include "AboutDialog.h"
#include "ArchiveName.h"
#include "LockController.h"
#include "LockTrigger.h"
#include "OpenDialogs.h"
#include "SettingsDialog.h"
#include "SetupWizard.h"
#include "ShortcutsDialog.h"
#include "UnlockView.h"
#include "WelcomeView.h"
#include "Workspace.h"

#include <common/AppSettings.h>
#include <common/ClipboardGuard.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>

#include <QCloseEvent>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

Q_LOGGING_CATEGORY(lcLock, "voicelog.lock", QtInfoMsg)

MainWindow::MainWindow(const ShellContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_jobs(std::make_unique<Jobs>()), m_lock(new LockController(this)),
      m_stack(new QStackedWidget(this)), m_welcome(new WelcomeView(context, *m_jobs, m_stack)),
      m_unlock(new UnlockView(
          context, *m_jobs,
          [this](std::unique_ptr<Session> session, const WorkspaceState &state) {
              enterWorkspace(std::move(session), state);
          },
          m_stack))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_unlock);
    buildMenus();

    connect(m_welcome, &WelcomeView::archiveChosen, this, [this](const QString &path) { openArchive(path); });
    connect(m_welcome, &WelcomeView::setupRequested, this, &MainWindow::showSetup);
    connect(m_unlock, &UnlockView::otherArchiveRequested, this, &MainWindow::showWelcome);
    m_lock->addTrigger(makeSystemLockTrigger(m_lock));
    connect(m_lock, &LockController::lockRequested, this, &MainWindow::lock);
    const auto applyIdleTime = [this] { m_lock->setIdleTime(std::chrono::minutes(m_context.settings.idleMinutes())); };
    connect(&m_context.settings, &AppSettings::changed, this, applyIdleTime);
    applyIdleTime();

    if (!restoreGeometry(m_context.settings.look(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
    showWelcome();
}

MainWindow::~MainWindow() { leaveWorkspace(LockReason::ProgramEnds); }

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &name, const QString &icon, const QString &text,
                            const QKeySequence &keys, auto slot) {
        auto *action = menu->addAction(icons::named(icon), text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    auto *archive = menuBar()->addMenu(tr("&Archive"));
    add(archive, u"openAction"_s, u"folder-open"_s, tr("&Open…"), QKeySequence::Open, [this] {
        m_context.fileDialog.openFolder(this,
                                        {.id = u"archive"_s, .title = tr("Open an archive"), .acceptText = tr("Open")},
                                        this, [this](const QString &path) { openArchive(path); });
    });
    m_recentMenu = archive->addMenu(icons::named(u"history"_s), tr("&Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    add(archive, u"newAction"_s, u"add"_s, tr("&New…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        &MainWindow::showSetup);
    archive->addSeparator();
    m_lockAction = add(archive, u"lockAction"_s, u"lock"_s, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L),
                       [this] { lock(LockReason::Asked); });
    m_passwordAction = add(archive, u"passwordAction"_s, u"key"_s, tr("Change &password…"), {},
                           [this] { m_workspace->showPasswordDialog(); });
    m_closeAction = add(archive, u"closeAction"_s, u"close"_s, tr("&Close the archive"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), &MainWindow::showWelcome);
    archive->addSeparator();
    add(archive, u"settingsAction"_s, u"settings"_s, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        &MainWindow::showSettings)
        ->setMenuRole(QAction::PreferencesRole);
    add(archive, u"quitAction"_s, u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close)
        ->setMenuRole(QAction::QuitRole);

    m_pagesMenu = menuBar()->addMenu(tr("&Go to"));

    auto *help = menuBar()->addMenu(tr("&Help"));
    add(help, u"shortcutsAction"_s, u"keyboard"_s, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
        &MainWindow::showShortcuts);
    add(help, u"aboutAction"_s, u"info"_s, tr("&About Voicelog"), {}, &MainWindow::showAbout)
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : m_context.settings.recentArchives()) {
        QString text = archiveName(path);
        text.replace(u'&', u"&&"_s);
        connect(m_recentMenu->addAction(icons::named(u"archive"_s), text), &QAction::triggered, this,
                [this, path] { openArchive(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fillPagesMenu()
{
    m_pagesMenu->clear();
    m_pagesMenu->menuAction()->setVisible(m_workspace && !m_workspace->pages().isEmpty());
    if (!m_workspace)
        return;
    int number = 0;
    for (const Page *page : m_workspace->pages()) {
        auto *action = m_pagesMenu->addAction(icons::named(page->iconName()), page->title());
        action->setObjectName(u"goto-"_s + page->pageId());
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, m_workspace.get(),
                [this, id = page->pageId()] { m_workspace->showPage(id); });
    }
}

void MainWindow::updateActions()
{
    m_lockAction->setEnabled(m_workspace != nullptr);
    m_passwordAction->setEnabled(m_workspace != nullptr);
    m_closeAction->setEnabled(m_stack->currentWidget() != m_welcome);
    fillPagesMenu();
    const QString path = m_workspace ? m_workspace->archivePath() : m_unlock->archivePath();
    setWindowTitle(m_stack->currentWidget() == m_welcome ? u"Voicelog"_s
                   : m_workspace                         ? tr("%1 — Voicelog").arg(archiveName(path))
                                                         : tr("%1 (locked) — Voicelog").arg(archiveName(path)));
}

void MainWindow::showWelcome()
{
    leaveWorkspace(LockReason::Asked);
    m_welcome->refresh();
    m_stack->setCurrentWidget(m_welcome);
    updateActions();
}

void MainWindow::openArchive(const QString &path, const QString &account)
{
    leaveWorkspace(LockReason::Asked);
    m_unlock->setArchive(path, account);
    m_stack->setCurrentWidget(m_unlock);
    updateActions();
}

void MainWindow::enterWorkspace(std::unique_ptr<Session> session, const WorkspaceState &state)
{
    leaveWorkspace(LockReason::Asked);
    m_context.settings.addRecentArchive(session->path());
    m_workspace = std::make_unique<Workspace>(std::move(session), m_context, state);
    connect(
        m_workspace.get(), &Workspace::lockRequested, this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::settingsRequested, this, &MainWindow::showSettings);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_lock->setArmed(true);
    updateActions();
}

void MainWindow::leaveWorkspace(LockReason reason)
{
    if (!m_workspace)
        return;
    m_lock->setArmed(false);
    m_stack->setCurrentWidget(m_unlock); // nothing of the archive stays in sight
    dropOpenDialogs(this);
    m_context.clipboard.clearNow();
    m_workspace->takeDown();
    m_stack->removeWidget(m_workspace.get());
    m_workspace.reset();
    m_lock->lockDone();
    qCInfo(lcLock).noquote() << "locked:" << lockReasonId(reason);
}

void MainWindow::lock(LockReason reason)
{
    if (!m_workspace)
        return;
    const QString path = m_workspace->archivePath();
    const QString account = m_workspace->accountName();
    leaveWorkspace(reason);
    m_unlock->setArchive(path, account, lockReasonText(reason));
    updateActions();
}

void MainWindow::showSettings() { openSettings(m_context, this); }

void MainWindow::showSetup()
{
    showWelcome(); // an open archive is left first: no lock may take the recovery words away
    auto *wizard = new SetupWizard(m_context, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { enterWorkspace(wizard->takeSession(), {}); });
    wizard->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_workspace ? m_workspace->currentPage() : nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setLook(u"window/geometry"_s, saveGeometry());
    leaveWorkspace(LockReason::ProgramEnds);
    event->accept();
}

} // namespace voicelog
