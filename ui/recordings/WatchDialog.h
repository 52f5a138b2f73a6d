// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "WatchModel.h"

#include <programmes/Programme.h>

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace voicelog {

class MessageBar;
struct RecordingsContext;

/// The folders that this computer watches, how it goes with each, and what did not come in. Watching goes on without
/// it. Deletes itself when closed.
class WatchDialog : public QDialog
{
    Q_OBJECT

public:
    WatchDialog(const RecordingsContext &context, FolderWatching &watching, QWidget *parent = nullptr);

private:
    void makeTable();
    void makeButtons();
    void loadProgrammes();
    [[nodiscard]] std::optional<WatchedFolder> current() const;
    void edit(const WatchedFolder &folder);
    void remove();
    void choose(const Id &folder);
    void showState();

    const RecordingsContext &m_context;
    FolderWatching &m_watching;
    WatchModel *m_model;
    QList<Programme> m_programmes;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_staysTitle;
    QListWidget *m_stays;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_look;
};

} // namespace voicelog
