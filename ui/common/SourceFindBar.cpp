// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SourceFindBar.h"

#include "IconSet.h"
#include "Theme.h"
#include "ThemeColors.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostMatches = 10'000;
constexpr qsizetype mostMarked = 1'000;

QToolButton *button(QWidget *parent, const QString &name, const QString &icon, const QString &what)
{
    auto *result = new QToolButton(parent);
    result->setObjectName(name);
    result->setIcon(icons::named(icon));
    result->setToolTip(what);
    result->setAccessibleName(what);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

} // namespace

SourceFindBar::SourceFindBar(QPlainTextEdit *editor)
    : QWidget(editor->parentWidget()), m_editor(editor), m_text(new QLineEdit(this)),
      m_caseSensitive(new QCheckBox(tr("&Match case"), this)),
      m_previous(button(this, u"sourceFindPrevious"_s, u"up"_s, tr("Previous place"))),
      m_next(button(this, u"sourceFindNext"_s, u"down"_s, tr("Next place"))), m_status(new QLabel(this))
{
    setObjectName(u"sourceFindBar"_s);
    auto *label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"sourceFindText"_s);
    m_text->setClearButtonEnabled(true);
    m_caseSensitive->setObjectName(u"sourceFindCase"_s);
    m_status->setObjectName(u"sourceFindStatus"_s);
    auto *close = button(this, u"sourceFindClose"_s, u"close"_s, tr("Close the search"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, Theme::spacing / 2, Theme::spacing / 2, Theme::spacing / 2);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_caseSensitive);
    layout->addWidget(m_status);
    layout->addWidget(close);
    hide();

    connect(m_text, &QLineEdit::textChanged, this, &SourceFindBar::refresh);
    connect(m_caseSensitive, &QCheckBox::toggled, this, &SourceFindBar::refresh);
    connect(m_previous, &QToolButton::clicked, this, &SourceFindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &SourceFindBar::findNext);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(editor->document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SourceFindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) && selected.size() < 200)
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void SourceFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SourceFindBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SourceFindBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_editor->setExtraSelections({});
    if (!event->spontaneous())
        m_editor->setFocus();
}

void SourceFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        mark();
}

SourceFindBar::Matches SourceFindBar::matches() const
{
    Matches found;
    const QString wanted = m_text->text();
    if (wanted.isEmpty())
        return found;
    const QString text = m_editor->toPlainText();
    const auto sensitivity = m_caseSensitive->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (auto at = text.indexOf(wanted, 0, sensitivity); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), sensitivity)) {
        if (found.starts.size() == mostMatches) {
            found.more = true;
            break;
        }
        found.starts.append(int(at));
    }
    return found;
}

// While typing, the first place from the selection's beginning on is shown.
void SourceFindBar::refresh()
{
    m_matches = matches();
    m_previous->setEnabled(!m_matches.starts.isEmpty());
    m_next->setEnabled(!m_matches.starts.isEmpty());
    mark();
    if (m_matches.starts.isEmpty()) {
        m_status->setText(m_text->text().isEmpty() ? QString() : tr("Not found"));
        return;
    }
    const int from = m_editor->textCursor().selectionStart();
    auto at = std::ranges::lower_bound(m_matches.starts, from);
    if (at == m_matches.starts.end())
        at = m_matches.starts.begin();
    select(*at);
    tell(at - m_matches.starts.begin());
}

void SourceFindBar::findNext() { isVisible() ? step(true) : open(); }
void SourceFindBar::findPrevious() { isVisible() ? step(false) : open(); }

void SourceFindBar::step(bool forward)
{
    const auto &starts = m_matches.starts;
    if (starts.isEmpty())
        return;
    const int at = m_editor->textCursor().selectionStart();
    qsizetype index = 0;
    if (forward) {
        index = std::ranges::upper_bound(starts, at) - starts.begin();
        index = index == starts.size() ? 0 : index;
    } else {
        index = std::ranges::lower_bound(starts, at) - starts.begin();
        index = index == 0 ? starts.size() - 1 : index - 1;
    }
    select(starts[index]);
    tell(index);
}

void SourceFindBar::select(int start)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(start);
    cursor.setPosition(start + int(m_text->text().size()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void SourceFindBar::tell(qsizetype index)
{
    const auto count = locale().toString(m_matches.starts.size());
    m_status->setText(tr("%1 of %2").arg(locale().toString(index + 1), m_matches.more ? count + u'+' : count));
    QAccessibleEvent event(m_status, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void SourceFindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(ThemeColors::of(palette()).warningBackground);
    for (const int start : m_matches.starts.first(qMin(mostMarked, m_matches.starts.size()))) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(start);
        cursor.setPosition(start + int(m_text->text().size()), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    m_editor->setExtraSelections(marks);
}

} // namespace voicelog
