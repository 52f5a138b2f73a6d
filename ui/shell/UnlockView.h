// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ShellContext.h"
#include "WorkspaceState.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace voicelog {

class Jobs;
class MessageBar;
class SecretLineEdit;

/// Opens one archive: its name, its accounts, a password. Argon2 and the first reads run in a job; a wrong password
/// says what to do, and after too many the button counts down.
class UnlockView : public QWidget
{
    Q_OBJECT

public:
    using Unlocked = std::function<void(std::unique_ptr<Session>, const WorkspaceState &)>;

    UnlockView(const ShellContext &context, Jobs &jobs, Unlocked unlocked, QWidget *parent = nullptr);
    /// Shows an archive; `account` is chosen beforehand if it exists. `why` is shown as a note, e.g. why it locked.
    void setArchive(const QString &path, const QString &account = {}, const QString &why = {});
    [[nodiscard]] QString archivePath() const { return m_path; }

Q_SIGNALS:
    void otherArchiveRequested();

private:
    struct Opened
    {
        std::unique_ptr<Session> session;
        WorkspaceState state;
    };

    void buildCard();
    void inspect(const QString &account);
    void showAccounts(const QStringList &names, const QString &account);
    void unlock();
    void recover();
    void finish(Result<Opened> opened);
    void setBusy(bool busy);
    void startWait(int seconds);
    void updateButton();

    const ShellContext &m_context;
    Jobs &m_jobs;
    Unlocked m_unlocked;
    QString m_path;
    bool m_ready = false;  ///< the archive can be opened at all
    int m_inspections = 0; ///< asked for so far: only the last one's answer counts
    bool m_busy = false;
    int m_wait = 0; ///< seconds
    QTimer m_countdown;

    QLabel *m_name;
    QLabel *m_folder;
    MessageBar *m_message;
    QComboBox *m_account;
    SecretLineEdit *m_password;
    QLabel *m_capsLock;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_unlock;
    QToolButton *m_recover;
};

} // namespace voicelog
