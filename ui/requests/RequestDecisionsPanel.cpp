// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestDecisionsPanel.h"

#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum DecisionColumn { DecisionNumber, DecisionMade, DecisionLength, DecisionWhat, DecisionWhy, DecisionColumns };

QString whyText(const RecordingDecision &decision)
{
    return decision.ground ? EnumText::value(idIn(refusalGroundIds, *decision.ground)) + u": "_s + decision.weighing
                           : decision.weighing;
}

} // namespace

RequestDecisionsPanel::RequestDecisionsPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_summary(new QLabel), m_table(new QTableWidget(0, DecisionColumns)),
      m_decide(new QPushButton(icons::named(u"edit"_s), tr("Decide…"))),
      m_marks(new QPushButton(icons::named(u"mute"_s), tr("Show what is left out"))),
      m_open(new QPushButton(icons::named(u"recordings"_s), tr("Show the recording")))
{
    m_summary->setObjectName(u"decisionSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"requestDecisions"_s);
    m_table->setAccessibleName(tr("What the person gets of each recording"));
    m_table->setHorizontalHeaderLabels({tr("Recording"), tr("Made"), tr("Length"), tr("The person gets"), tr("Why")});
    recordtable::setUp(m_table);
    recordtable::fitColumns(m_table, {DecisionWhy});
    connect(m_table, &QTableWidget::itemActivated, this, &RequestDecisionsPanel::decideCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RequestDecisionsPanel::updateButtons);
    m_decide->setObjectName(u"decideButton"_s);
    connect(m_decide, &QPushButton::clicked, this, &RequestDecisionsPanel::decideCurrent);
    m_marks->setObjectName(u"showMarks"_s);
    connect(m_marks, &QPushButton::clicked, this, [this] {
        if (const HeldRecording *recording = current())
            Q_EMIT marksRequested(*recording);
    });
    m_open->setObjectName(u"openRecording"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const HeldRecording *recording = current())
            Q_EMIT recordingRequested(recording->number);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_decide);
    row->addWidget(m_marks);
    row->addWidget(m_open);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // below the summary where there is no table
}

const HeldRecording *RequestDecisionsPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_recordings.size() ? &m_recordings[row] : nullptr;
}

void RequestDecisionsPanel::decideCurrent()
{
    const HeldRecording *recording = current();
    if (recording && m_mayDecide && !m_busy)
        Q_EMIT decideRequested(*recording);
}

void RequestDecisionsPanel::updateButtons()
{
    m_decide->setEnabled(current() && m_mayDecide && !m_busy);
    m_decide->setToolTip(m_mayDecide ? QString() : tr("Possible while the request is in progress"));
    const bool marked = current() && current()->decision && !current()->decision->marks.isEmpty();
    m_marks->setEnabled(marked && !m_busy);
    m_marks->setToolTip(marked ? QString() : tr("Nothing is marked in it"));
    m_open->setEnabled(current());
}

void RequestDecisionsPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

QString RequestDecisionsPanel::summary(const RequestDossier &dossier)
{
    if (dossier.recordingsFailure)
        return tr("What is held could not all be read: %1").arg(ErrorText::of(*dossier.recordingsFailure).oneLine());
    if (dossier.recordings.isEmpty())
        return tr("Nothing is held for it, so there is nothing to decide. If nothing is kept of the person, the answer "
                  "says so.");
    const auto undecided = int(dossier.undecided().size());
    return undecided > 0 ? tr("%n recording(s) are not decided yet.", nullptr, undecided) : tr("All are decided.");
}

void RequestDecisionsPanel::show(const RequestDossier &dossier)
{
    const int row = std::max(0, m_table->currentRow());
    m_recordings = dossier.recordings;
    if (dossier.recordingsFailure) { // what was decided is there to be read all the same
        for (const RecordingDecision &one : dossier.request.decisions)
            m_recordings += HeldRecording{
                .vault = one.vault, .recording = one.recording, .number = one.number, .startedAt = {}, .decision = one};
    }
    m_mayDecide = dossier.request.state == RequestState::InProgress && !dossier.recordingsFailure;
    m_summary->setText(summary(dossier));
    m_table->setVisible(!m_recordings.isEmpty());
    m_decide->setVisible(!m_recordings.isEmpty());
    m_marks->setVisible(!m_recordings.isEmpty());
    m_open->setVisible(!m_recordings.isEmpty());
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_recordings.size()));
    for (int i = 0; i < m_recordings.size(); ++i) {
        const HeldRecording &one = m_recordings[i];
        const QString what = one.decision ? sentenceCase(EnumText::value(idIn(copyDecisionIds, one.decision->decision)))
                                          : tr("Not decided yet");
        const QStringList cells{one.number, one.startedAt.isValid() ? m_localTime.dateTime(one.startedAt) : QString(),
                                one.startedAt.isValid() ? durations::clock(one.durationMs) : QString(), what,
                                one.decision ? whyText(*one.decision) : QString()};
        for (int column = 0; column < DecisionColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(i, column, item);
        }
    }
    if (row < m_table->rowCount())
        m_table->selectRow(row);
    updateButtons();
}

} // namespace voicelog
