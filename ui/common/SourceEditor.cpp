// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceEditor.h"

#include "ClipboardGuard.h"
#include "ThemeColors.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int numberMargin = 8;

class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(SourceEditor *editor) : QWidget(editor), m_editor(editor)
    {
        setObjectName(u"sourceLineNumbers"_s);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_editor->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    SourceEditor *m_editor;
};

} // namespace

SourceEditor::SourceEditor(ClipboardGuard &clipboard, QWidget *parent)
    : QPlainTextEdit(parent), m_clipboard(clipboard), m_numbers(new LineNumbers(this))
{
    setObjectName(u"sourceEditor"_s);
    setAccessibleName(tr("Source"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCenterOnScroll(false);
    setCursorWidth(2);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::layOutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    layOutNumbers();
}

int SourceEditor::numbersWidth() const
{
    const auto digits = qMax<qsizetype>(2, QString::number(blockCount()).size());
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * numberMargin;
}

void SourceEditor::layOutNumbers()
{
    const int width = numbersWidth();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, 0, mirrored ? width : 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(mirrored ? area.right() - width + 1 : area.left(), area.top(), width, area.height());
}

void SourceEditor::paintNumbers(QPaintEvent *event)
{
    const auto &colours = ThemeColors::of(palette());
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setPen(colours.border);
    const int edge = isRightToLeft() ? 0 : m_numbers->width() - 1;
    painter.drawLine(edge, event->rect().top(), edge, event->rect().bottom());
    painter.setPen(colours.subtleText);
    painter.setFont(font());
    const QRect text(numberMargin / 2, 0, m_numbers->width() - numberMargin, fontMetrics().height());
    for (auto block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (block.isVisible() && place.bottom() >= event->rect().top())
            painter.drawText(text.translated(0, qRound(place.top())), Qt::AlignRight | Qt::AlignTop,
                             locale().toString(block.blockNumber() + 1).remove(locale().groupSeparator()));
    }
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutNumbers();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        layOutNumbers();
}

// Nothing leaves but by copySelection(): not by dragging, not by X11's selection.
QMimeData *SourceEditor::createMimeDataFromSelection() const { return new QMimeData; }

void SourceEditor::copySelection()
{
    const QString text = textCursor().selection().toPlainText();
    if (text.isEmpty())
        return;
    m_clipboard.copyText(text);
    QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), m_clipboard.advice(), this);
}

void SourceEditor::cutSelection()
{
    copySelection();
    textCursor().removeSelectedText();
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Cut) && !isReadOnly())
        cutSelection();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(u"sourceMenu"_s);
    const bool selected = textCursor().hasSelection();
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, bool enabled, auto slot) {
        auto *action = menu.addAction(text, this, slot);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    if (!isReadOnly()) {
        add(tr("&Undo"), QKeySequence::Undo, document()->isUndoAvailable(), &SourceEditor::undo);
        add(tr("&Redo"), QKeySequence::Redo, document()->isRedoAvailable(), &SourceEditor::redo);
        menu.addSeparator();
        add(tr("Cu&t"), QKeySequence::Cut, selected, &SourceEditor::cutSelection);
    }
    add(tr("&Copy"), QKeySequence::Copy, selected, &SourceEditor::copySelection);
    if (!isReadOnly())
        add(tr("&Paste"), QKeySequence::Paste, canPaste(), &SourceEditor::paste);
    add(tr("Select &All"), QKeySequence::SelectAll, !document()->isEmpty(), &SourceEditor::selectAll);
    menu.addSeparator();
    add(tr("&Find…"), QKeySequence::Find, !document()->isEmpty(), &SourceEditor::findAsked);
    menu.exec(event->globalPos());
}

} // namespace voicelog
