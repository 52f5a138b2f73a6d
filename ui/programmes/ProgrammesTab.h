// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "ProgrammesRecord.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace voicelog {

class EmptyState;
class ProgrammesEditor;

/// One kind of record: the list of them above, the chosen one below. What is more than its form comes in further tabs
/// and buttons, which whoever made it adds.
class ProgrammesTab : public QWidget
{
    Q_OBJECT

public:
    ProgrammesTab(const ProgrammesContext &context, const ProgrammesKind &kind, QWidget *parent = nullptr);

    /// Reads the list for the first time; later the list alone.
    void refresh();
    /// By id or number.
    void open(const QString &what);
    void makeNew();
    [[nodiscard]] ProgrammesEditor *editor() const { return m_editor; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    /// The record that is open: an id, or empty.
    [[nodiscard]] QString openRecord() const;
    /// A button in the record's head, before those for storing.
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &icon);
    [[nodiscard]] QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    /// A record was read and is shown now; a new one has no id.
    void shown(const voicelog::ProgrammesRecord &record);
    void changed(); ///< something was stored
    void failed(const voicelog::Error &error);

private:
    void makeTop(QWidget *top);
    void makeDetail();
    void setRows(const Result<QList<ProgrammesListRow>> &rows);
    void show(const Result<ProgrammesRecord> &record);
    void selectRow(const QString &id);
    void showButtons();
    void showParts();

    const ProgrammesContext m_context;
    const ProgrammesKind m_kind;
    ProgrammesListModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_view = nullptr;
    QAction *m_new = nullptr;
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_lower = nullptr;
    QWidget *m_detail = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QTabWidget *m_tabs = nullptr;
    ProgrammesEditor *m_editor = nullptr;
    bool m_selecting = false; ///< the selection follows, it does not lead
};

} // namespace voicelog
