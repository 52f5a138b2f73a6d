// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace voicelog {

class SyntaxRepository;

/// Text that people read as source (original call data, transcripts, later law editions and templates), highlighted by
/// KSyntaxHighlighting, with line numbers, a find bar (Ctrl+F, F3, Shift+F3) and the colours of the palette. Read-only
/// unless told otherwise. Text is plain data: nothing in it is followed, loaded or run. Very large text is shown
/// without highlighting, very long lines are highlighted only at their beginning; nothing is cut off. GUI thread only.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(SyntaxRepository &syntax, QWidget *parent = nullptr);
    ~SourceView() override;

    /// The file's name tells how to highlight it ("sidecar.json", "call.vtt"); empty: plain text.
    void setText(const QString &text, const QString &fileName = {});
    [[nodiscard]] QString text() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int lineCount() const;
    /// From 1; the line is selected and brought into view, as for an error's place.
    void showLine(int line);
    /// Name of the definition in use, e.g. "JSON"; empty for plain text.
    [[nodiscard]] QString definitionName() const;

Q_SIGNALS:
    /// Somebody edited the text (not setText).
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Editor;
    class FindBar;
    class Highlighter;
    void applyTheme();

    SyntaxRepository &m_syntax;
    Editor *m_editor = nullptr;
    FindBar *m_findBar = nullptr;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace voicelog
