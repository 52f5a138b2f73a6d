// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FilterChoice.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace voicelog {

class FilterChips;
class FilterPanel;
class SavedFilters;

/// Finds recordings: a text search that follows the typing, more fields behind a button, a chip for each filter that
/// holds, the number of recordings found, and the filters somebody saved. It owns the choice and tells each change
/// once; who shows the list turns it into a question.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int debounceMs = 150;

    explicit FilterBar(SavedFilters *saved, QWidget *parent = nullptr);

    [[nodiscard]] const FilterChoice &choice() const { return m_choice; }
    /// Shows and tells it.
    void setChoice(const FilterChoice &choice);
    void setProgrammes(const QList<std::pair<Id, QString>> &programmes);
    void setLines(const QStringList &lines);
    /// Nothing while it is being counted.
    void setResultCount(std::optional<qint64> count);
    void focusSearch();
    /// Puts a page's own button at either end of the first row.
    void addBefore(QWidget *widget);
    void addAfter(QWidget *widget);

public Q_SLOTS:
    void clear() { setChoice({}); }

Q_SIGNALS:
    void choiceChanged(const voicelog::FilterChoice &choice);
    /// Somebody wants to go to what was found.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFirstRow();
    void take(const FilterChoice &choice);
    void fillSavedMenu();
    void askName();
    void updateMoreButton();

    SavedFilters *m_saved;
    QHBoxLayout *m_row;
    QLineEdit *m_search;
    QToolButton *m_more;
    QToolButton *m_savedButton;
    QMenu *m_savedMenu;
    QLabel *m_count;
    FilterPanel *m_panel;
    FilterChips *m_chips;
    QTimer m_debounce;
    FilterChoice m_choice;
    QHash<Id, QString> m_programmeNames;
};

} // namespace voicelog
