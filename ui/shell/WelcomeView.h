// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ShellContext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace voicelog {

class JobBar;
class Jobs;
class MessageBar;

/// What stands in the window before an archive is chosen: the archives used lately, open another, make a new one, try
/// the demo.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    WelcomeView(const ShellContext &context, Jobs &jobs, QWidget *parent = nullptr);
    /// Lists the recent archives anew.
    void refresh();

Q_SIGNALS:
    void archiveChosen(const QString &path);
    void setupRequested();

private:
    QPushButton *button(const QString &name, const QString &iconName, const QString &text);
    void browse();
    void startDemo();

    const ShellContext &m_context;
    Jobs &m_jobs;
    MessageBar *m_message;
    QWidget *m_recentPart;
    QListWidget *m_recent;
    QPushButton *m_demo = nullptr;
    JobBar *m_progress;
};

} // namespace voicelog
