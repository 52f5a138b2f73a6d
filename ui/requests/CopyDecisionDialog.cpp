// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CopyDecisionDialog.h"

#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <recordings/RecordingActions.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

CopyDecisionDialog::CopyDecisionDialog(const HeldRecording &recording, QWidget *parent)
    : ActDialog(parent), m_recording(recording), m_what(new QComboBox), m_marksLabel(new QLabel(tr("Left out:"))),
      m_marked(new QLabel), m_mark(new QPushButton(icons::named(u"mute"_s), tr("&Mark…"))),
      m_groundLabel(new QLabel(tr("&Ground:"))), m_ground(new QComboBox), m_weighingLabel(new QLabel(tr("&Weighing:"))),
      m_weighing(new QPlainTextEdit), m_remark(new QLabel)
{
    setObjectName(u"decisionDialog"_s);
    setWindowTitle(tr("What the person gets of %1").arg(recording.number));
    auto *intro =
        new QLabel(tr("That somebody else's voice is on it is no reason to refuse all of it: mute it, or write "
                      "the call out, first. What is left out or refused is weighed in words, which a second "
                      "officer reads."));
    intro->setWordWrap(true);
    m_what->setObjectName(u"decisionWhat"_s);
    for (const QLatin1StringView id : copyDecisionIds)
        m_what->addItem(sentenceCase(EnumText::value(id)), QString(id));
    m_ground->setObjectName(u"decisionGround"_s);
    m_ground->setPlaceholderText(tr("(not chosen)"));
    for (const QLatin1StringView id : refusalGroundIds)
        m_ground->addItem(sentenceCase(EnumText::value(id)), QString(id));
    m_ground->setCurrentIndex(-1);
    m_weighing->setObjectName(u"decisionWeighing"_s);
    m_weighing->setTabChangesFocus(true);
    m_weighing->setMinimumHeight(fontMetrics().lineSpacing() * 5 + 12);
    if (const auto &made = recording.decision; made) {
        m_what->setCurrentIndex(int(made->decision));
        m_ground->setCurrentIndex(made->ground ? int(*made->ground) : -1);
        m_weighing->setPlainText(made->weighing);
        m_marks = made->marks;
    }
    m_marked->setObjectName(u"decisionMarked"_s);
    m_mark->setObjectName(u"decisionMark"_s);
    m_mark->setAutoDefault(false);
    connect(m_mark, &QPushButton::clicked, this, &CopyDecisionDialog::markingRequested);
    auto *marking = new QHBoxLayout;
    marking->addWidget(m_marked, 1);
    marking->addWidget(m_mark);
    m_groundLabel->setBuddy(m_ground);
    m_weighingLabel->setBuddy(m_weighing);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("The &person gets:"), m_what);
    form->addRow(m_marksLabel, marking);
    form->addRow(m_groundLabel, m_ground);
    form->addRow(m_weighingLabel, m_weighing);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Decide"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDecisionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_what, &QComboBox::currentIndexChanged, this, &CopyDecisionDialog::check);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &CopyDecisionDialog::check);
    connect(m_weighing, &QPlainTextEdit::textChanged, this, &CopyDecisionDialog::check);
    check();
}

RecordingDecision CopyDecisionDialog::decision() const
{
    RecordingDecision made;
    made.vault = m_recording.vault;
    made.recording = m_recording.recording;
    made.number = m_recording.number;
    made.decision =
        valueIn<CopyDecision>(copyDecisionIds, m_what->currentData().toString()).value_or(CopyDecision::Copy);
    if (made.decision == CopyDecision::Refused)
        made.ground = valueIn<RefusalGround>(refusalGroundIds, m_ground->currentData().toString());
    if (made.decision == CopyDecision::CopyRedacted || made.decision == CopyDecision::Transcript)
        made.marks = m_marks;
    if (made.decision != CopyDecision::Copy)
        made.weighing = m_weighing->toPlainText().trimmed();
    return made;
}

void CopyDecisionDialog::setMarks(const QList<CopyMark> &marks)
{
    m_marks = marks;
    check();
}

void CopyDecisionDialog::setReading(bool reading)
{
    m_reading = reading;
    check();
}

void CopyDecisionDialog::check()
{
    const RecordingDecision made = decision();
    const bool refused = made.decision == CopyDecision::Refused;
    const bool whole = made.decision == CopyDecision::Copy;
    const bool redacted = made.decision == CopyDecision::CopyRedacted;
    const bool mayMark = redacted || made.decision == CopyDecision::Transcript;
    m_marksLabel->setEnabled(mayMark);
    m_marked->setEnabled(mayMark);
    m_mark->setEnabled(mayMark && !m_reading);
    TimeRanges stretches;
    for (const CopyMark &mark : std::as_const(m_marks))
        stretches.add(mark.sound.range);
    m_marked->setText(m_marks.isEmpty() ? tr("Nothing is marked")
                                        : tr("%n stretch(es), %1 together", nullptr, int(m_marks.size()))
                                              .arg(durations::precise(stretches.duration())));
    m_groundLabel->setEnabled(refused);
    m_ground->setEnabled(refused);
    m_weighingLabel->setEnabled(!whole);
    m_weighing->setEnabled(!whole);
    const auto length = int(made.weighing.size());
    QString remark;
    if (redacted && m_marks.isEmpty())
        remark = tr("Mark first what is left out");
    else if (refused && !made.ground)
        remark = tr("Choose the ground first");
    else if (!whole && length < actions::shortestReason)
        remark = tr("%n more character(s) needed", nullptr, actions::shortestReason - length);
    else if (!whole && length > actions::longestReason)
        remark = tr("%n character(s) too many", nullptr, length - actions::longestReason);
    m_remark->setText(remark);
    m_accept->setEnabled(remark.isEmpty());
    m_accept->setToolTip(remark);
}

} // namespace voicelog
