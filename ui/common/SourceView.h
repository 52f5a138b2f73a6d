// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace voicelog {

class ClipboardGuard;
class SourceEditor;
class SourceFindBar;
class SourceHighlighter;
class SyntaxRepository;

/// Text that people read as source (original call data, transcripts, later law editions and templates), highlighted by
/// KSyntaxHighlighting, with line numbers, a find bar (Ctrl+F, F3, Shift+F3) and the colours of the palette. Read-only
/// unless told otherwise. Text is plain data: nothing in it is followed, loaded or run. Text over half a million
/// characters is shown without highlighting, lines over 10,000 are highlighted only at their beginning; nothing is cut
/// off. GUI thread only. The repository and the clipboard guard belong to the composition root and outlive the view.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    SourceView(SyntaxRepository &syntax, ClipboardGuard &clipboard, QWidget *parent = nullptr);
    ~SourceView() override;

    /// The file's name tells how to highlight it ("sidecar.json", "call.vtt"); empty: plain text.
    void setText(const QString &text, const QString &fileName = {});
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int lineCount() const;
    /// From 1; the line is selected and brought into view, as for an error's place.
    void showLine(int line);
    /// From 1: shown as the place of an error, without moving anything. 0: none is.
    void markLine(int line);
    /// Where the cursor is, in the place of what is selected.
    void insertText(const QString &text);
    /// Name of the definition in use, e.g. "JSON"; empty for plain text.
    [[nodiscard]] QString definitionName() const;

Q_SIGNALS:
    /// Somebody edited the text (not setText).
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    SyntaxRepository &m_syntax;
    SourceEditor *m_editor;
    SourceFindBar *m_findBar;
    std::unique_ptr<SourceHighlighter> m_highlighter; ///< none for plain and for very large text
    bool m_quiet = false;                             ///< changes of the document are ours
};

} // namespace voicelog
