// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ShellContext.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace voicelog {

class SettingsPage;

/// The settings, page by page; nothing changes before OK.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const ShellContext &context, QWidget *parent = nullptr);

private:
    void addPage(SettingsPage *page);
    void save();
    void updateOk();

    const ShellContext &m_context;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_ok;
    QList<SettingsPage *> m_pages;
};

/// Opens the dialog without waiting for it.
void openSettings(const ShellContext &context, QWidget *parent);

} // namespace voicelog
