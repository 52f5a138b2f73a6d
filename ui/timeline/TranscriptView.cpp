// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TranscriptView.h"

#include "TranscriptModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

TranscriptView::TranscriptView(QWidget *parent)
    : QWidget(parent), m_model(new TranscriptModel(this)), m_delegate(nullptr), m_search(new QLineEdit(this)),
      m_count(new QLabel(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_list(new QListView(this))
{
    setObjectName(u"transcript"_s);
    makeSearch();
    m_list->setObjectName(u"transcriptList"_s);
    m_list->setAccessibleName(tr("Transcript"));
    m_list->setAccessibleDescription(tr("Enter goes to where the line is said"));
    m_list->setModel(m_model);
    m_delegate = new TranscriptDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // so that the words do not wrap anew as it comes and goes
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &TranscriptView::goTo);
    connect(m_model, &TranscriptModel::currentRowChanged, this, [this](int row) {
        m_following = m_following || isInView(row);
        keepInView();
    });
    connect(m_list->verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { QMetaObject::invokeMethod(this, &TranscriptView::noticeScroll, Qt::QueuedConnection); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    showCount();
}

void TranscriptView::makeSearch()
{
    m_search->setObjectName(u"transcriptSearch"_s);
    m_search->setPlaceholderText(tr("Search the transcript"));
    m_search->setAccessibleName(tr("Search the transcript"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"transcriptCount"_s);
    m_previous->setObjectName(u"transcriptPrevious"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setAutoRaise(true);
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous match"));
    m_next->setObjectName(u"transcriptNext"_s);
    m_next->setArrowType(Qt::DownArrow);
    m_next->setAutoRaise(true);
    m_next->setToolTip(tr("Next match (F3)"));
    m_next->setAccessibleName(tr("Next match"));
    connect(m_search, &QLineEdit::textChanged, this, &TranscriptView::find);
    connect(m_next, &QToolButton::clicked, this, &TranscriptView::findNext);
    connect(m_previous, &QToolButton::clicked, this, &TranscriptView::findPrevious);
    const auto key = [this](const QKeySequence &keys, void (TranscriptView::*slot)()) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    key(QKeySequence::Find, &TranscriptView::focusSearch);
    key(QKeySequence(Qt::Key_F3), &TranscriptView::findNext);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), &TranscriptView::findPrevious);
}

void TranscriptView::setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames)
{
    m_delegate->forget();
    m_delegate->setHours(!cues.isEmpty() && cues.last().range.endMs >= 3'600'000);
    m_search->clear();
    m_following = true;
    m_model->setCues(cues, channelNames);
    showCount();
}

void TranscriptView::setHighlighter(TranscriptDelegate::Highlighter highlighter)
{
    m_delegate->setHighlighter(std::move(highlighter));
    m_list->viewport()->update();
}

void TranscriptView::setPosition(qint64 ms) { m_model->setPosition(ms); }

bool TranscriptView::isInView(int row) const
{
    return m_list->viewport()->rect().intersects(m_list->visualRect(m_model->index(row)));
}

void TranscriptView::keepInView()
{
    if (m_following && m_model->currentRow() >= 0)
        m_list->scrollTo(m_model->index(m_model->currentRow()), QAbstractItemView::EnsureVisible);
}

void TranscriptView::noticeScroll() { m_following = m_model->currentRow() < 0 || isInView(m_model->currentRow()); }

void TranscriptView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TranscriptView::find(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_delegate->setSearch(trimmed);
    m_model->setSearch(trimmed);
    m_list->viewport()->update();
    // As somebody types: stay on the line if it still matches, else go to the next that does.
    const QModelIndex at = m_list->currentIndex();
    if (!m_model->found().isEmpty() && !(at.isValid() && at.data(TranscriptModel::FoundRole).toBool()))
        step(1);
    showCount();
}

void TranscriptView::findNext() { step(1); }

void TranscriptView::findPrevious() { step(-1); }

void TranscriptView::step(int direction)
{
    const QList<int> &found = m_model->found();
    if (found.isEmpty())
        return;
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : m_model->currentRow();
    int row = direction > 0 ? found.first() : found.last(); // round again
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(found, from);
        row = next == found.end() ? row : *next;
    } else {
        const auto next = std::ranges::lower_bound(found, from);
        row = next == found.begin() ? row : *(next - 1);
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row), QAbstractItemView::EnsureVisible);
    noticeScroll();
    showCount();
}

void TranscriptView::showCount()
{
    const QList<int> &found = m_model->found();
    const qsizetype at = found.indexOf(m_list->currentIndex().row());
    if (m_model->search().isEmpty())
        m_count->clear();
    else if (found.isEmpty())
        m_count->setText(tr("Not found"));
    else if (at >= 0)
        m_count->setText(tr("%1 of %2").arg(at + 1).arg(found.size()));
    else
        m_count->setText(QString::number(found.size()));
    m_next->setEnabled(!found.isEmpty());
    m_previous->setEnabled(!found.isEmpty());
}

void TranscriptView::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_following = true;
    Q_EMIT seekRequested(index.data(TranscriptModel::StartRole).toLongLong());
}

bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    // The lines wrap anew, or are seen for the first time: the line being said stays in view.
    if (watched == m_list->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, &TranscriptView::keepInView, Qt::QueuedConnection);
    if (watched == m_list->viewport() && event->type() == QEvent::Wheel)
        QMetaObject::invokeMethod(this, &TranscriptView::noticeScroll, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    const bool enter = keyEvent->key() == Qt::Key_Return || keyEvent->key() == Qt::Key_Enter;
    if (watched == m_list && enter) {
        goTo(m_list->currentIndex());
        return true;
    }
    if (watched == m_search && enter) {
        step(keyEvent->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (watched == m_search && keyEvent->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_search && keyEvent->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (m_delegate && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        m_delegate->forget();
        m_list->doItemsLayout();
    }
    QWidget::changeEvent(event);
}

} // namespace voicelog
