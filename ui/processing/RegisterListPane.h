// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProcessingContext.h"
#include "RegisterListModel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace voicelog {

class EmptyState;
class MessageBar;
class RegisterCheckPanel;

/// The register as a list: what is due for review above it, a filter, and below it on demand what the whole register
/// still lacks. It reads the archive on a worker, and again whenever it is asked to. The page does what the actions
/// ask.
class RegisterListPane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int reminderDays = 30;

    explicit RegisterListPane(const ProcessingContext &context, QWidget *parent = nullptr);

    void reload();
    /// Selected when the list has been read.
    void select(const Id &entry);
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// What goes out of the register: more may be added to it.
    [[nodiscard]] QMenu *exportMenu() const { return m_exportMenu; }
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void openRequested(const voicelog::Id &entry, const QString &field);
    void newRequested();
    void importRequested();
    void exportRequested(bool json);
    void failed(const voicelog::Error &error);

private:
    struct Contents
    {
        QList<RegisterRow> rows;
        QList<RegisterRow> due;
        QSet<Id> unsaved;
        QDate today;
    };
    void makeActions();
    void makeTop();
    void makeView();
    [[nodiscard]] static Result<Contents> read(const ProcessingContext &context);
    void show(const Contents &contents);
    void showReminders(const Contents &contents);
    void filterChanged();
    void showEmptiness();
    void openCurrent();

    const ProcessingContext m_context;
    const bool m_officer;
    RegisterListModel *m_model;
    QTableView *m_view;
    QAction *m_new;
    QAction *m_import;
    QAction *m_check;
    QAction *m_openFirst; ///< what is due first
    QMenu *m_exportMenu;
    QLineEdit *m_search = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_count = nullptr;
    MessageBar *m_reminders;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    RegisterCheckPanel *m_checkPanel;
    Id m_dueFirst;
    Id m_selected;
};

} // namespace voicelog
