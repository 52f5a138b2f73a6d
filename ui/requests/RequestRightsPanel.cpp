// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestRightsPanel.h"

#include "RequestDates.h"

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

enum RightColumn { RightNumber, RightMade, RightLength, RightWhat, RightWhy, RightColumns };
enum RecipientColumn { RecipientWho, RecipientGot, RecipientTold, RecipientColumns };

QString rightReasons(const RightDecision &decision)
{
    QStringList parts;
    if (decision.ground)
        parts += sentenceCase(EnumText::value(idIn(rightGroundIds, *decision.ground)));
    for (const QString &text : {decision.note, decision.reasoning}) {
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u": "_s);
}

void addLine(QTableWidget *table, const QStringList &cells)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

} // namespace

RequestRightsPanel::RequestRightsPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_summary(new QLabel), m_table(new QTableWidget(0, RightColumns)),
      m_decide(new QPushButton(icons::named(u"edit"_s), tr("Decide…"))),
      m_open(new QPushButton(icons::named(u"recordings"_s), tr("Show the recording"))), m_told(new QLabel),
      m_recipients(new QTableWidget(0, RecipientColumns)),
      m_tell(new QPushButton(icons::named(u"people"_s), tr("Somebody was told…")))
{
    m_summary->setObjectName(u"rightSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"requestRights"_s);
    m_table->setAccessibleName(tr("What is granted of each recording"));
    m_table->setHorizontalHeaderLabels({tr("Recording"), tr("Made"), tr("Length"), tr("Decision"), tr("Why")});
    recordtable::setUp(m_table);
    recordtable::fitColumns(m_table, {RightWhy});
    connect(m_table, &QTableWidget::itemActivated, this, &RequestRightsPanel::decideCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RequestRightsPanel::updateButtons);
    m_decide->setObjectName(u"decideRightButton"_s);
    connect(m_decide, &QPushButton::clicked, this, &RequestRightsPanel::decideCurrent);
    m_open->setObjectName(u"openRightRecording"_s);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const HeldRecording *recording = current())
            Q_EMIT recordingRequested(recording->number);
    });
    m_told->setObjectName(u"toldSummary"_s);
    m_told->setWordWrap(true);
    m_recipients->setObjectName(u"requestRecipients"_s);
    m_recipients->setAccessibleName(tr("Who got it, and was told"));
    m_recipients->setHorizontalHeaderLabels({tr("Who"), tr("Got"), tr("Told")});
    recordtable::setUp(m_recipients);
    recordtable::fitColumns(m_recipients, {RecipientGot, RecipientTold});
    m_tell->setObjectName(u"tellRecipient"_s);
    connect(m_tell, &QPushButton::clicked, this, &RequestRightsPanel::tellRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_decide);
    row->addWidget(m_open);
    row->addWidget(m_tell);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_summary);
    layout->addLayout(row);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_told);
    layout->addWidget(m_recipients, 2);
    layout->addStretch(0); // below the summary where there is no table
}

const HeldRecording *RequestRightsPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_recordings.size() ? &m_recordings[row] : nullptr;
}

void RequestRightsPanel::decideCurrent()
{
    const HeldRecording *recording = current();
    if (recording && m_mayDecide && !m_busy)
        Q_EMIT decideRequested(*recording);
}

void RequestRightsPanel::updateButtons()
{
    m_decide->setEnabled(current() && m_mayDecide && !m_busy);
    m_decide->setToolTip(m_mayDecide ? QString() : tr("Possible while the request is in progress"));
    m_open->setEnabled(current());
    m_tell->setEnabled(m_mayTell && !m_busy);
    m_tell->setToolTip(m_mayTell ? QString() : tr("Possible once something is decided"));
}

void RequestRightsPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateButtons();
}

QString RequestRightsPanel::summary(const RequestDossier &dossier)
{
    if (dossier.recordingsFailure)
        return tr("What is held could not all be read: %1").arg(ErrorText::of(*dossier.recordingsFailure).oneLine());
    if (dossier.recordings.isEmpty() && dossier.request.rights.isEmpty())
        return tr("Nothing is held for it, so there is nothing to decide. If nothing is kept of the person, the answer "
                  "says so.");
    const auto undecided = int(dossier.undecided().size());
    return undecided > 0 ? tr("%n recording(s) are not decided yet.", nullptr, undecided) : tr("All are decided.");
}

void RequestRightsPanel::showRecordings(const RequestDossier &dossier)
{
    const int row = std::max(0, m_table->currentRow());
    m_recordings = dossier.recordings;
    for (const RightDecision &one : dossier.request.rights) { // also of what is let go, or gone, since
        if (!std::ranges::contains(m_recordings, one.recording, &HeldRecording::recording))
            m_recordings +=
                HeldRecording{.vault = one.vault, .recording = one.recording, .number = one.number, .right = one};
    }
    m_table->setRowCount(0);
    for (const HeldRecording &one : std::as_const(m_recordings)) {
        const bool there = one.startedAt.isValid();
        addLine(m_table, {one.number, there ? m_localTime.dateTime(one.startedAt) : QString(),
                          there ? durations::clock(one.durationMs) : QString(),
                          one.right ? sentenceCase(EnumText::value(idIn(rightOutcomeIds, one.right->decision)))
                                    : tr("Not decided yet"),
                          one.right ? rightReasons(*one.right) : QString()});
    }
    for (QWidget *part : QList<QWidget *>{m_table, m_decide, m_open})
        part->setVisible(!m_recordings.isEmpty());
    if (row < m_table->rowCount())
        m_table->selectRow(row);
}

void RequestRightsPanel::showRecipients(const RequestDossier &dossier)
{
    const bool concerned = dossier.request.kind != RequestKind::Portability;
    m_recipients->setRowCount(0);
    for (const RecipientNotice &one : dossier.request.recipients) {
        QStringList got;
        for (const HandedOver &handed : dossier.handedOver) {
            if (one.exports.contains(handed.seq))
                got += handed.number;
        }
        addLine(m_recipients,
                {one.recipient, got.join(u", "_s),
                 one.toldOn.isValid() ? RequestDates::day(one.toldOn) : tr("Impossible: %1").arg(one.whyNot)});
    }
    int untold = 0;
    for (const HandedOver &one : dossier.handedOver) {
        if (one.told)
            continue;
        ++untold;
        addLine(m_recipients,
                {tr("Not known here"), u"%1, %2: %3"_s.arg(one.number, m_localTime.dateTime(one.at), one.reason),
                 tr("Not told yet")});
    }
    m_told->setText(
        untold > 0 ? tr("Times that a recording was handed over and nobody was told (GDPR art. 19): %1").arg(untold)
                   : tr("Nobody is still to be told, as far as is known here (GDPR art. 19)."));
    m_told->setVisible(concerned);
    m_tell->setVisible(concerned);
    m_recipients->setVisible(concerned && m_recipients->rowCount() > 0);
}

void RequestRightsPanel::show(const RequestDossier &dossier)
{
    const RequestState state = dossier.request.state;
    m_mayDecide = state == RequestState::InProgress && !dossier.recordingsFailure;
    m_mayTell =
        !dossier.request.rights.isEmpty() && (state == RequestState::InProgress || state == RequestState::Review ||
                                              isAnswered(state) || state == RequestState::Closed);
    m_summary->setText(summary(dossier));
    showRecordings(dossier);
    showRecipients(dossier);
    updateButtons();
}

} // namespace voicelog
