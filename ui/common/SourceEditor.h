// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace voicelog {

class ClipboardGuard;

/// The text and its line numbers; part of SourceView. What is copied goes through the ClipboardGuard, and nothing is
/// dragged out or put into X11's selection by itself. Tab moves the focus on, as everywhere.
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(ClipboardGuard &clipboard, QWidget *parent = nullptr);

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

Q_SIGNALS:
    void findAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void copySelection();
    void cutSelection();
    void layOutNumbers();

    ClipboardGuard &m_clipboard;
    QWidget *m_numbers;
};

} // namespace voicelog
