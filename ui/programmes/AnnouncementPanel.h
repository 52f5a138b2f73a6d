// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"

#include <programmes/AnnouncementSound.h>

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace voicelog {

class MessageBar;

/// The sounds of a programme's announcement, as callers hear them: import can find them in a call and so prove that it
/// was announced.
class AnnouncementPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnouncementPanel(const ProgrammesContext &context, QWidget *parent = nullptr);

    /// `textVersion` is offered for the next one.
    void show(const Id &programme, const QString &textVersion);

private:
    void makeRow();
    void read();
    void add();
    void remove();
    void showButtons();

    const ProgrammesContext m_context;
    Id m_programme;
    MessageBar *m_message;
    QTreeWidget *m_list;
    QComboBox *m_language = nullptr;
    QLineEdit *m_textVersion = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace voicelog
