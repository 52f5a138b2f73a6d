// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace voicelog {

/// Looks for text in a SourceView: all places are marked, one is selected, and how many there are is said (up to
/// 10,000). Enter and Shift+Enter go on and back, round the ends; Escape closes and leaves the selection. Part of
/// SourceView.
class SourceFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit SourceFindBar(QPlainTextEdit *editor);

    /// Shows the bar, with the selected words to look for.
    void open();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Matches
    {
        QList<int> starts;
        bool more = false;
    };
    [[nodiscard]] Matches matches() const;
    void refresh();
    void step(bool forward);
    void select(int start);
    void tell(qsizetype index);
    void mark();

    QPlainTextEdit *m_editor;
    QLineEdit *m_text;
    QCheckBox *m_caseSensitive;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_status;
    Matches m_matches;
};

} // namespace voicelog
