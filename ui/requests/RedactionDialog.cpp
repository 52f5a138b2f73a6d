// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RedactionDialog.h"

#include "MarksTable.h"
#include "RequestsContext.h"

#include <archive/Session.h>
#include <common/Durations.h>
#include <common/HeadingLabel.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/RecordTable.h>
#include <common/Theme.h>
#include <timeline/ChannelNames.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum SuggestionColumn { SuggestionRange, SuggestionWhat, SuggestionWords, SuggestionColumns };

} // namespace

RedactionDialog::RedactionDialog(const RequestsContext &context, const CopyReview &review, const QList<CopyMark> &marks,
                                 Purpose purpose, QWidget *parent)
    : QDialog(parent), m_context(context), m_review(review), m_purpose(purpose), m_before(marks),
      m_channels(channelNames(review.recording)), m_marks(marks), m_player(context.reviews, m_review, context.page.jobs)
{
    setObjectName(u"redactionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is left out of %1").arg(review.held.number));
    makeWidgets();
    connectTimeline();
    connect(&m_marks, &MarksEditing::changed, this, [this] {
        showMarks();
        showSuggestions();
        playAs();
    });
    connect(&m_player, &ReviewPlayer::stateChanged, this, &RedactionDialog::showPlaying);
    connect(&m_player, &ReviewPlayer::positionChanged, m_timeline, &TimelineView::setPlayhead);
    connect(&m_player, &ReviewPlayer::positionChanged, this, &RedactionDialog::showPlaying);
    connect(&m_player, &ReviewPlayer::failed, this, [this](const Error &error) { m_message->showError(error); });
    if (purpose == Purpose::Edit) {
        auto *mark = new QShortcut(Qt::Key_M, m_timeline);
        mark->setContext(Qt::WidgetWithChildrenShortcut);
        connect(mark, &QShortcut::activated, this, &RedactionDialog::markSelection);
        connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_marks.undoStack(), &QUndoStack::undo);
        connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, m_marks.undoStack(), &QUndoStack::redo);
    } else {
        m_asGiven->setChecked(true);
    }
    showMarks();
    showSuggestions();
    showPlaying();
    m_timeline->setFocus();
}

RedactionDialog::~RedactionDialog() = default;

void RedactionDialog::makeWidgets()
{
    m_message = new MessageBar;
    m_message->setObjectName(u"dialogMessage"_s);
    const bool editing = m_purpose == Purpose::Edit;
    auto *intro = new QLabel(
        editing ? tr("Select a stretch in the timeline and mark it, or take over what was found in the words. What is "
                     "marked cannot be got back from the copy; the recording stays as it is. When exactly a word was "
                     "said is an estimate: listen to it as the person gets it.")
                : tr("What the person does not get of this recording. Listen to it as the person gets it."));
    intro->setWordWrap(true);
    m_timeline = new TimelineView;
    if (m_review.peaks.isNull())
        m_timeline->setLength(m_review.held.durationMs, m_channels);
    else
        m_timeline->setPeaks(m_review.peaks, m_channels);
    m_timeline->setMinimumHeight(240);
    // It makes segments of the recording; here there are marks alone.
    m_timeline->timeActions().addSegment->setShortcuts(QList<QKeySequence>());
    m_timeline->setSegmentsEditable(editing);
    auto *lists = new QSplitter(Qt::Horizontal);
    lists->addWidget(makeMarks());
    lists->addWidget(makeSuggestions());
    lists->setChildrenCollapsible(false);
    lists->setHandleWidth(Theme::margin);
    auto *buttons = new QDialogButtonBox(editing ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    if (editing)
        buttons->addButton(tr("Leave this out"), QDialogButtonBox::AcceptRole)->setObjectName(u"dialogAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RedactionDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(intro);
    layout->addWidget(makePlaying());
    layout->addWidget(m_timeline, 3);
    layout->addWidget(makeMarking());
    layout->addWidget(lists, 2);
    layout->addWidget(buttons);
    resize(1080, 760);
}

QWidget *RedactionDialog::makePlaying()
{
    auto *row = new QWidget;
    m_play = new QPushButton(icons::named(u"play"_s), tr("&Play"));
    m_play->setObjectName(u"reviewPlay"_s);
    m_play->setAutoDefault(false);
    connect(m_play, &QPushButton::clicked, &m_player, &ReviewPlayer::toggle);
    m_asGiven = new QCheckBox(tr("As the person &gets it"));
    m_asGiven->setObjectName(u"reviewAsGiven"_s);
    m_asGiven->setToolTip(tr("The sound and the words without what is marked"));
    connect(m_asGiven, &QCheckBox::toggled, this, [this] {
        playAs();
        showMarks();
    });
    m_position = new QLabel;
    m_position->setObjectName(u"reviewPosition"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_play);
    layout->addWidget(m_position);
    layout->addWidget(m_asGiven);
    layout->addStretch(1);
    return row;
}

QWidget *RedactionDialog::makeMarking()
{
    auto *row = new QWidget;
    m_mark = new QPushButton(icons::named(u"mute"_s), tr("&Mark the selection"));
    m_mark->setObjectName(u"markSelection"_s);
    m_mark->setAutoDefault(false);
    connect(m_mark, &QPushButton::clicked, this, &RedactionDialog::markSelection);
    m_channel = new QComboBox;
    m_channel->setObjectName(u"markChannel"_s);
    m_channel->addItem(tr("All channels"), -1);
    for (int channel = 0; channel < m_channels.size(); ++channel)
        m_channel->addItem(m_channels[channel], channel);
    m_method = new QComboBox;
    m_method->setObjectName(u"markMethod"_s);
    for (size_t i = 0; i < redactionMethodIds.size(); ++i)
        m_method->addItem(MarksTable::text(RedactionMethod(int(i))), int(i));
    m_subject = new QComboBox;
    m_subject->setObjectName(u"markSubject"_s);
    for (size_t i = 0; i < markSubjectIds.size(); ++i)
        m_subject->addItem(MarksTable::text(MarkSubject(int(i))), int(i));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_mark);
    const auto addChoice = [&](const QString &name, QComboBox *box) {
        auto *label = new QLabel(name);
        label->setBuddy(box);
        label->setHidden(box == m_channel && m_channels.size() < 2);
        box->setHidden(box == m_channel && m_channels.size() < 2);
        layout->addSpacing(Theme::spacing);
        layout->addWidget(label);
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, &RedactionDialog::changeCurrent);
    };
    addChoice(tr("&Channel:"), m_channel);
    addChoice(tr("&In its place:"), m_method);
    addChoice(tr("&What it is:"), m_subject);
    layout->addStretch(1);
    return row;
}

QWidget *RedactionDialog::makeMarks()
{
    auto *part = new QWidget;
    m_table = new MarksTable;
    m_remove = new QPushButton(icons::named(u"remove"_s), tr("&Remove"));
    m_remove->setObjectName(u"removeMark"_s);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentMark(); row >= 0)
            m_marks.remove(row);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RedactionDialog::rowChosen);
    connect(m_table, &QTableWidget::itemActivated, this, [this] {
        const TimeRange range = marks()[m_table->currentRow()].sound.range;
        m_timeline->setSelection(range);
        m_player.seek(range.startMs);
    });
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Left out")));
    top->addStretch(1);
    top->addWidget(m_remove);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    return part;
}

QWidget *RedactionDialog::makeSuggestions()
{
    auto *part = new QWidget;
    m_suggestions = new QTableWidget(0, SuggestionColumns);
    m_suggestions->setObjectName(u"suggestions"_s);
    m_suggestions->setAccessibleName(tr("What may be of others"));
    m_suggestions->setHorizontalHeaderLabels({tr("Stretch"), tr("What it is"), tr("Words")});
    recordtable::setUp(m_suggestions, 8);
    recordtable::fitColumns(m_suggestions, {SuggestionWords});
    connect(m_suggestions, &QTableWidget::itemSelectionChanged, this, &RedactionDialog::updateActions);
    connect(m_suggestions, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *item) { goToSuggestion(item->row()); });
    m_noSuggestions = new QLabel(m_review.transcript.cues.isEmpty()
                                     ? tr("It has no transcript in which something could be found: listen to it.")
                                     : tr("Nothing was found in its words and marks that may be of others. That is a "
                                          "guess: listen to it."));
    m_noSuggestions->setObjectName(u"noSuggestions"_s);
    m_noSuggestions->setWordWrap(true);
    m_noSuggestions->setForegroundRole(QPalette::PlaceholderText);
    m_noSuggestions->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_markOne = new QPushButton(tr("Mar&k it"));
    m_markOne->setObjectName(u"markSuggestion"_s);
    m_markOne->setAutoDefault(false);
    connect(m_markOne, &QPushButton::clicked, this, [this] { markSuggestions(false); });
    m_markAll = new QPushButton(tr("Mark &all"));
    m_markAll->setObjectName(u"markAllSuggestions"_s);
    m_markAll->setAutoDefault(false);
    connect(m_markAll, &QPushButton::clicked, this, [this] { markSuggestions(true); });
    auto *top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("May be of others")));
    top->addStretch(1);
    top->addWidget(m_markOne);
    top->addWidget(m_markAll);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_suggestions, 1);
    layout->addWidget(m_noSuggestions, 1);
    return part;
}

void RedactionDialog::connectTimeline()
{
    connect(m_timeline, &TimelineView::seekRequested, &m_player, &ReviewPlayer::seek);
    connect(m_timeline, &TimelineView::selectionChanged, this, &RedactionDialog::selectionDrawn);
    connect(m_timeline, &TimelineView::currentSegmentChanged, this, [this](const Id &id) {
        if (!m_showing)
            m_table->choose(int(m_ids.indexOf(id)));
    });
    connect(m_timeline, &TimelineView::segmentChangeRequested, this, [this](const Segment &segment) {
        const int index = int(m_ids.indexOf(segment.id));
        if (index < 0)
            return;
        CopyMark mark = marks()[index];
        mark.sound.range = segment.range;
        changeTo(index, mark);
    });
    connect(m_timeline, &TimelineView::segmentRemoveRequested, this, [this](const Segment &segment) {
        if (const int index = int(m_ids.indexOf(segment.id)); index >= 0)
            m_marks.remove(index);
    });
}

void RedactionDialog::showMarks()
{
    m_showing = true; // lists and timeline let go of what was chosen
    QList<Segment> segments;
    m_ids.clear();
    for (const CopyMark &mark : marks()) {
        Segment segment;
        segment.id = Id::create(m_context.page.session.clock());
        segment.kind = SegmentKind::Masked;
        segment.range = mark.sound.range;
        segment.label = MarksTable::text(mark.subject);
        if (mark.sound.channel >= 0 && m_channels.size() > 1)
            segment.label += u" · "_s + m_channels.value(mark.sound.channel);
        m_ids += segment.id;
        segments += segment;
    }
    m_timeline->setSegments(segments);
    m_timeline->setCues(m_asGiven->isChecked() ? m_review.wordsWithout(marks()) : m_review.transcript.cues);
    m_table->show(marks(), m_channels);
    m_showing = false;
    m_table->choose(m_chosen ? int(marks().indexOf(*m_chosen)) : -1);
    updateActions();
}

void RedactionDialog::showSuggestions()
{
    const int row = m_suggestions->currentRow();
    m_suggestions->setRowCount(0);
    m_suggestions->setRowCount(int(m_review.suggestions.size()));
    for (int i = 0; i < m_review.suggestions.size(); ++i) {
        const CopyWords::Suggestion &one = m_review.suggestions[i];
        const bool marked = m_marks.isMarked(one.mark);
        const QString cells[] = {MarksTable::rangeText(one.mark.sound.range), MarksTable::text(one.mark.subject),
                                 one.words};
        for (int column = 0; column < SuggestionColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(marked ? tr("Is marked") : cells[column]);
            if (marked) {
                item->setForeground(palette().placeholderText());
                if (column == SuggestionRange)
                    item->setIcon(icons::named(u"check"_s));
            }
            m_suggestions->setItem(i, column, item);
        }
    }
    m_suggestions->setVisible(!m_review.suggestions.isEmpty());
    m_noSuggestions->setVisible(m_review.suggestions.isEmpty());
    if (row >= 0 && row < m_suggestions->rowCount())
        m_suggestions->selectRow(row);
    updateActions();
}

void RedactionDialog::showPlaying()
{
    const bool playing = m_player.isPlaying();
    m_play->setIcon(icons::named(playing ? u"pause"_s : u"play"_s));
    m_play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_play->setEnabled(!m_player.isStarting() && !m_review.peaks.isNull());
    m_play->setToolTip(m_player.hasSoundDevice() ? QString() : tr("There is no sound device: it plays in silence"));
    m_position->setText(tr("%1 of %2", "position and length of a recording")
                            .arg(durations::clock(m_player.positionMs()), durations::clock(m_review.held.durationMs)));
}

void RedactionDialog::playAs() { m_player.setMarks(m_asGiven->isChecked() ? marks() : QList<CopyMark>()); }

CopyMark RedactionDialog::chosen(TimeRange range) const
{
    return {.sound = {.range = range,
                      .channel = m_channel->currentData().toInt(),
                      .method = RedactionMethod(m_method->currentData().toInt())},
            .subject = MarkSubject(m_subject->currentData().toInt())};
}

void RedactionDialog::markSelection()
{
    const TimeRange range = m_timeline->selection();
    if (range.isEmpty())
        return;
    const CopyMark mark = chosen(range);
    m_chosen = mark;
    m_marks.add({mark});
    m_table->choose(int(marks().indexOf(mark)));
}

void RedactionDialog::showChoices()
{
    const int row = m_table->currentMark();
    if (row < 0)
        return;
    const CopyMark &mark = marks()[row];
    m_channel->setCurrentIndex(m_channel->findData(mark.sound.channel));
    m_method->setCurrentIndex(int(mark.sound.method));
    m_subject->setCurrentIndex(int(mark.subject));
}

void RedactionDialog::changeCurrent()
{
    if (const int row = m_table->currentMark(); row >= 0)
        changeTo(row, chosen(marks()[row].sound.range));
}

void RedactionDialog::changeTo(int index, const CopyMark &mark)
{
    m_chosen = mark;
    m_marks.change(index, mark);
}

void RedactionDialog::rowChosen()
{
    if (m_showing)
        return;
    const int row = m_table->currentMark();
    m_chosen = row >= 0 ? std::optional(marks()[row]) : std::nullopt;
    m_timeline->setCurrentSegment(m_ids.value(row));
    showChoices();
    updateActions();
}

void RedactionDialog::selectionDrawn(TimeRange range)
{
    if (!range.isEmpty() && m_chosen && m_chosen->sound.range != range)
        m_table->clearSelection();
    updateActions();
}

void RedactionDialog::reject()
{
    if (m_purpose == Purpose::Look || marks() == m_before) {
        QDialog::reject();
        return;
    }
    m_context.page.messageBox.confirm(
        this,
        {.title = tr("Drop what was marked?"), .text = tr("The marks of this recording stay as they were before.")},
        tr("Drop"), this, [this] { QDialog::reject(); });
}

void RedactionDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void RedactionDialog::markSuggestions(bool all)
{
    QList<CopyMark> list;
    for (int row = 0; row < m_review.suggestions.size(); ++row) {
        if (all || row == m_suggestions->currentRow())
            list += m_review.suggestions[row].mark;
    }
    m_marks.add(list);
}

void RedactionDialog::goToSuggestion(int row)
{
    const TimeRange range = m_review.suggestions[row].mark.sound.range;
    m_timeline->setSelection(range);
    m_player.seek(range.startMs);
}

void RedactionDialog::updateActions()
{
    const bool selected = !m_timeline->selection().isEmpty();
    const bool editing = m_purpose == Purpose::Edit;
    for (QComboBox *box : {m_channel, m_method, m_subject})
        box->setEnabled(editing);
    m_mark->setEnabled(selected && editing);
    m_mark->setToolTip(selected ? QKeySequence(Qt::Key_M).toString(QKeySequence::NativeText)
                                : tr("Select a stretch in the timeline first"));
    m_remove->setEnabled(editing && m_table->currentMark() >= 0);
    const int row = m_suggestions->selectedItems().isEmpty() ? -1 : m_suggestions->currentRow();
    m_markOne->setEnabled(editing && row >= 0 && !m_marks.isMarked(m_review.suggestions[row].mark));
    m_markAll->setEnabled(editing &&
                          std::ranges::any_of(m_review.suggestions, [this](const CopyWords::Suggestion &one) {
                              return !m_marks.isMarked(one.mark);
                          }));
}

} // namespace voicelog
