// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightDecisionDialog.h"

#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <recordings/RecordingActions.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

RightDecisionDialog::RightDecisionDialog(RequestKind kind, const HeldRecording &recording, QWidget *parent)
    : ActDialog(parent), m_kind(kind), m_recording(recording), m_what(new QComboBox),
      m_groundLabel(new QLabel(tr("&Ground:"))), m_ground(new QComboBox), m_noteLabel(new QLabel(tr("&Note:"))),
      m_note(new QPlainTextEdit), m_reasoningLabel(new QLabel(tr("&Reasons:"))), m_reasoning(new QPlainTextEdit),
      m_remark(new QLabel)
{
    setObjectName(u"rightDialog"_s);
    setWindowTitle(tr("What becomes of %1").arg(recording.number));
    auto *intro = new QLabel(introText());
    intro->setObjectName(u"dialogIntro"_s);
    intro->setWordWrap(true);
    m_what->setObjectName(u"rightWhat"_s);
    for (const QLatin1StringView id : rightOutcomeIds)
        m_what->addItem(sentenceCase(EnumText::value(id)), QString(id));
    m_ground->setObjectName(u"rightGround"_s);
    m_ground->setPlaceholderText(tr("(not chosen)"));
    for (auto *edit : {m_note, m_reasoning}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
    }
    m_note->setObjectName(u"rightNote"_s);
    m_reasoning->setObjectName(u"rightReasoning"_s);
    const bool notes = kind == RequestKind::Rectification;
    m_noteLabel->setVisible(notes);
    m_note->setVisible(notes);
    if (const auto &made = recording.right; made) {
        m_what->setCurrentIndex(int(made->decision));
        m_note->setPlainText(made->note);
        m_reasoning->setPlainText(made->reasoning);
    }
    showGrounds();
    if (const auto &made = recording.right; made && made->ground)
        m_ground->setCurrentIndex(m_ground->findData(QString(idIn(rightGroundIds, *made->ground))));
    m_groundLabel->setBuddy(m_ground);
    m_noteLabel->setBuddy(m_note);
    m_reasoningLabel->setBuddy(m_reasoning);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Decision:"), m_what);
    form->addRow(m_groundLabel, m_ground);
    form->addRow(m_noteLabel, m_note);
    form->addRow(m_reasoningLabel, m_reasoning);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Decide"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RightDecisionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showGrounds();
        check();
    });
    connect(m_ground, &QComboBox::currentIndexChanged, this, &RightDecisionDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RightDecisionDialog::check);
    connect(m_reasoning, &QPlainTextEdit::textChanged, this, &RightDecisionDialog::check);
    check();
}

QString RightDecisionDialog::introText() const
{
    switch (m_kind) {
    case RequestKind::Erasure:
        return tr("What is granted is due to be destroyed once the answer is sent; two officers order that. While the "
                  "law asks to keep it, it cannot be granted (R-LEGALREC-02).");
    case RequestKind::Objection:
        return tr("It is restricted until the person is told. What is granted is then due to be destroyed; a refusal "
                  "needs compelling grounds, and ends the restriction.");
    case RequestKind::Restriction:
        return tr("What is granted is kept and not used, from the day of the answer until it is lifted, of which the "
                  "person is told before.");
    case RequestKind::Rectification:
        return tr("What is granted is a note beside the recording. Sound, words and call data stay as they are.");
    case RequestKind::Portability:
        return tr("Only what rests on consent or a contract is portable (GDPR art. 20(1)(a)). The person gets a copy.");
    case RequestKind::Access:
        break;
    }
    return {};
}

RightDecision RightDecisionDialog::decision() const
{
    RightDecision made;
    made.vault = m_recording.vault;
    made.recording = m_recording.recording;
    made.number = m_recording.number;
    made.decision =
        valueIn<RightOutcome>(rightOutcomeIds, m_what->currentData().toString()).value_or(RightOutcome::Granted);
    if (m_ground->count() > 0)
        made.ground = valueIn<RightGround>(rightGroundIds, m_ground->currentData().toString());
    if (m_kind == RequestKind::Rectification && made.isGranted())
        made.note = m_note->toPlainText().trimmed();
    made.reasoning = m_reasoning->toPlainText().trimmed();
    return made;
}

void RightDecisionDialog::showGrounds()
{
    const RightOutcome outcome =
        valueIn<RightOutcome>(rightOutcomeIds, m_what->currentData().toString()).value_or(RightOutcome::Granted);
    m_ground->clear();
    const QList<RightGround> grounds = groundsOf(m_kind, outcome);
    for (const RightGround ground : grounds) {
        const QString id(idIn(rightGroundIds, ground));
        m_ground->addItem(sentenceCase(EnumText::value(id)), id);
    }
    m_ground->setCurrentIndex(-1);
}

QString RightDecisionDialog::missing(const RightDecision &made) const
{
    if (m_ground->count() > 0 && !made.ground)
        return tr("Choose the ground first");
    if (m_note->isEnabled() && made.note.isEmpty())
        return tr("Write first what is put beside it");
    const auto length = int(made.reasoning.size());
    const bool needed = !made.isGranted() || length > 0;
    if (needed && length < actions::shortestReason)
        return tr("%n more character(s) needed", nullptr, actions::shortestReason - length);
    if (length > actions::longestReason)
        return tr("%n character(s) too many", nullptr, length - actions::longestReason);
    return {};
}

void RightDecisionDialog::check()
{
    const bool grounds = m_ground->count() > 0;
    m_groundLabel->setEnabled(grounds);
    m_ground->setEnabled(grounds);
    const RightDecision made = decision();
    m_noteLabel->setEnabled(made.isGranted());
    m_note->setEnabled(m_kind == RequestKind::Rectification && made.isGranted());
    const QString remark = missing(made);
    m_remark->setText(remark);
    m_accept->setEnabled(remark.isEmpty());
    m_accept->setToolTip(remark);
}

} // namespace voicelog
