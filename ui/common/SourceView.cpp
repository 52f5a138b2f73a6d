// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceView.h"

#include "SourceEditor.h"
#include "SourceFindBar.h"
#include "SyntaxRepository.h"
#include "ThemeColors.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostHighlighted = 500'000; ///< characters; highlighting is done at once, on the GUI thread
constexpr qsizetype longestHighlightedLine = 10'000;

} // namespace

class SourceHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        SyntaxHighlighter::highlightBlock(text.size() > longestHighlightedLine ? text.first(longestHighlightedLine)
                                                                               : text);
    }
};

SourceView::SourceView(SyntaxRepository &syntax, ClipboardGuard &clipboard, QWidget *parent)
    : QWidget(parent), m_syntax(syntax), m_editor(new SourceEditor(clipboard, this)), m_findBar(nullptr)
{
    setObjectName(u"sourceView"_s);
    setReadOnly(true);
    m_findBar = new SourceFindBar(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    setFocusProxy(m_editor);

    const auto shortcut = [this](QKeySequence::StandardKey key, auto slot) {
        auto *added = new QShortcut(key, this);
        added->setContext(Qt::WidgetWithChildrenShortcut);
        connect(added, &QShortcut::activated, m_findBar, slot);
    };
    shortcut(QKeySequence::Find, &SourceFindBar::open);
    shortcut(QKeySequence::FindNext, &SourceFindBar::findNext);
    shortcut(QKeySequence::FindPrevious, &SourceFindBar::findPrevious);
    connect(m_editor, &SourceEditor::findAsked, m_findBar, &SourceFindBar::open);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });
}

SourceView::~SourceView() = default;

void SourceView::setText(const QString &text, const QString &fileName)
{
    m_quiet = true; // highlighting tells of changed formats as changed text
    m_highlighter.reset();
    m_editor->setPlainText(text);
    const auto definition = m_syntax.definitionForFileName(fileName);
    if (definition.isValid() && text.size() <= mostHighlighted) {
        m_highlighter = std::make_unique<SourceHighlighter>(m_editor->document());
        m_highlighter->setTheme(m_syntax.themeFor(palette()));
        m_highlighter->setDefinition(definition);
    }
    m_quiet = false;
}

QString SourceView::text() const { return m_editor->toPlainText(); }

void SourceView::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    if (readOnly)
        m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

bool SourceView::isReadOnly() const { return m_editor->isReadOnly(); }

int SourceView::lineCount() const { return m_editor->blockCount(); }

void SourceView::showLine(int line)
{
    const auto block = m_editor->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
}

void SourceView::markLine(int line)
{
    const auto block = m_editor->document()->findBlockByNumber(line - 1);
    QList<QTextEdit::ExtraSelection> marked;
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(block);
        QColor colour = ThemeColors::of(palette()).danger;
        colour.setAlphaF(0.18F);
        one.format.setBackground(colour);
        one.format.setProperty(QTextFormat::FullWidthSelection, true);
        marked += one;
    }
    m_editor->setExtraSelections(marked);
}

void SourceView::insertText(const QString &text) { m_editor->textCursor().insertText(text); }

QString SourceView::definitionName() const { return m_highlighter ? m_highlighter->definition().name() : QString(); }

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
}

void SourceView::applyTheme()
{
    if (!m_highlighter)
        return;
    const auto theme = m_syntax.themeFor(palette());
    if (m_highlighter->theme().name() == theme.name())
        return;
    m_quiet = true;
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
    m_quiet = false;
}

} // namespace voicelog
