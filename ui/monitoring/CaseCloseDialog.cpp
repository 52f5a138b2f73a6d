// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseCloseDialog.h"

#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <common/Tone.h>
#include <monitoring/MonitoringCase.h>
#include <words/EnumText.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace voicelog {

CaseCloseDialog::CaseCloseDialog(const Request &request, QWidget *parent)
    : ActDialog(parent), m_request(request), m_outcomes(new QButtonGroup(this)), m_followUpRow(new QWidget),
      m_reason(new QPlainTextEdit), m_consequenceIcon(new QLabel), m_consequence(new QLabel),
      m_understood(new QCheckBox(tr("I &understand that this cannot be undone"))), m_remark(new QLabel)
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(request.abort ? tr("End %1 early").arg(request.number) : tr("Close %1").arg(request.number));
    auto *form = new QFormLayout;
    if (!request.abort) {
        auto *outcomes = new QVBoxLayout;
        makeOutcomes(outcomes);
        form->addRow(tr("Outcome:"), outcomes);
    }
    m_reason->setObjectName(u"closeReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    form->addRow(tr("&Reason:"), m_reason);
    makeFollowUp();
    form->addRow(tr("Follow-up:"), m_followUpRow);
    form->setRowVisible(m_followUpRow, !request.abort);

    m_consequence->setObjectName(u"closeConsequence"_s);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_understood->setObjectName(u"closeUnderstood"_s);
    m_remark->setObjectName(u"closeRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_consequence);
    texts->addWidget(m_understood);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    row->setSpacing(Theme::margin);
    row->addWidget(m_consequenceIcon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(request.abort ? tr("End it") : tr("Close it"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"closeDo"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseCloseDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_outcomes, &QButtonGroup::idClicked, this, &CaseCloseDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CaseCloseDialog::check);
    connect(m_understood, &QCheckBox::toggled, this, &CaseCloseDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addLayout(form);
    layout->addWidget(box);
    layout->addStretch();
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    setMinimumWidth(600);
    check();
}

void CaseCloseDialog::makeOutcomes(QBoxLayout *into)
{
    const auto add = [&](CaseOutcome outcome, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(u"outcome-"_s + idIn(caseOutcomeIds, outcome));
        m_outcomes->addButton(button, int(outcome));
        into->addWidget(button);
        const bool possible = m_request.whyNotKept.isEmpty() || isDestroyed(outcome);
        button->setEnabled(possible);
        button->setToolTip(possible ? QString() : m_request.whyNotKept);
    };
    add(CaseOutcome::FindingOffence, tr("A criminal &offence was shown"));
    add(CaseOutcome::FindingBreachOnly, tr("Only a &breach of rules was shown, no criminal offence"));
    add(CaseOutcome::NoFinding, tr("&Nothing was shown"));
    if (!m_request.whyNotKept.isEmpty()) {
        auto *why = new QLabel(m_request.whyNotKept);
        why->setObjectName(u"closeWhyNotKept"_s);
        why->setWordWrap(true);
        into->addWidget(why);
    }
}

void CaseCloseDialog::makeFollowUp()
{
    auto *column = new QVBoxLayout(m_followUpRow);
    column->setContentsMargins({});
    for (size_t i = 0; i < followUpIds.size(); ++i) {
        auto *box = new QCheckBox(sentenceCase(EnumText::value(QString(followUpIds[i]))));
        box->setObjectName(u"followUp-"_s + followUpIds[i]);
        m_followUps.insert(int(i), box);
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) {
            if (!on)
                return;
            for (auto other = m_followUps.cbegin(); other != m_followUps.cend(); ++other) {
                const bool none = other.key() == int(FollowUp::None) || FollowUp(i) == FollowUp::None;
                if (none && other.key() != int(i))
                    other.value()->setChecked(false); // "nothing" and something exclude each other
            }
        });
        connect(box, &QCheckBox::toggled, this, &CaseCloseDialog::check);
    }
}

CaseOutcome CaseCloseDialog::outcome() const
{
    return m_request.abort || m_outcomes->checkedId() < 0 ? CaseOutcome::Aborted : CaseOutcome(m_outcomes->checkedId());
}

QString CaseCloseDialog::reason() const { return m_reason->toPlainText().trimmed(); }

QList<FollowUp> CaseCloseDialog::followUp() const
{
    QList<FollowUp> chosen;
    for (auto box = m_followUps.cbegin(); box != m_followUps.cend(); ++box) {
        if (box.value()->isChecked())
            chosen.append(FollowUp(box.key()));
    }
    return chosen;
}

bool CaseCloseDialog::isDestroyed(CaseOutcome outcome) const
{
    switch (outcome) {
    case CaseOutcome::FindingOffence:
        return false;
    case CaseOutcome::FindingBreachOnly:
        return m_request.limits.destroyUnlessOffence && !m_request.held;
    case CaseOutcome::NoFinding:
    case CaseOutcome::Aborted:
        break;
    }
    return true;
}

QString CaseCloseDialog::consequence() const
{
    if (!m_request.abort && m_outcomes->checkedId() < 0)
        return tr("Choose the outcome to see what happens then.");
    if (!isDestroyed()) {
        const bool claim = outcome() == CaseOutcome::FindingBreachOnly && m_request.limits.destroyUnlessOffence;
        QString text = claim
                           ? tr("The recordings are kept for the claim, and destroyed by themselves once the hold for "
                                "it has ended. All access ends when it is closed.")
                           : tr("The recordings are kept until the matter is decided for good, and half a year after "
                                "that. All access ends when it is closed.");
        if (m_request.fourEyes)
            text += u' ' + tr("A second officer confirms it first.");
        return text;
    }
    const QDate day = m_request.limits.today.addDays(m_request.limits.noFindingDays);
    QStringList lines;
    if (outcome() == CaseOutcome::FindingBreachOnly)
        lines.append(tr("Only a criminal offence lets recordings be kept."));
    lines.append(tr("On %1 this is destroyed, by itself, and nobody is asked again:")
                     .arg(QLocale().toString(day, QLocale::LongFormat)));
    lines.append(u"  •  "_s +
                 tr("%n recording(s), with their call data, transcripts and notes", nullptr, m_request.recordings));
    lines.append(u"  •  "_s + tr("the dossier, with the name(s) of %n person(s)", nullptr, m_request.persons));
    lines.append(tr("Its key is destroyed and its file overwritten. An older backup, restored, does not bring it back; "
                    "the certificate names the day on which the last backup that could hold it expires."));
    lines.append(tr("All access ends now. The case is never opened again. What stays is its number, its dates and the "
                    "certificate."));
    if (m_request.held)
        lines.append(tr("What an order, a request or a hold for a claim keeps waits until that ends. "
                        "Holds that name no claim end now."));
    return lines.join(u'\n');
}

QString CaseCloseDialog::whyNot() const
{
    if (!m_request.abort && m_outcomes->checkedId() < 0)
        return tr("Choose the outcome first");
    const auto length = int(reason().size());
    if (length < caseReasonMinimum)
        return tr("%n more character(s) of reason needed", nullptr, caseReasonMinimum - length);
    if (length > caseReasonLength)
        return tr("%n character(s) too many", nullptr, length - caseReasonLength);
    if (!m_request.abort && outcome() != CaseOutcome::NoFinding && followUp().isEmpty())
        return tr("Say what follows from it");
    if (isDestroyed() && !m_understood->isChecked())
        return tr("Confirm that you understand what is destroyed");
    return {};
}

void CaseCloseDialog::check()
{
    const bool chosen = m_request.abort || m_outcomes->checkedId() >= 0;
    const bool destroyed = chosen && isDestroyed();
    m_followUpRow->setEnabled(!m_request.abort && chosen && outcome() != CaseOutcome::NoFinding);
    if (!m_followUpRow->isEnabled()) {
        for (QCheckBox *box : std::as_const(m_followUps)) {
            const QSignalBlocker quiet(box);
            box->setChecked(false);
        }
    }
    m_consequence->setText(consequence());
    const Tone tone = destroyed ? Tone::Stop : Tone::Quiet;
    m_consequenceIcon->setPixmap(icons::pixmap(destroyed ? u"warning"_s : u"info"_s, {24, 24},
                                               toneColour(tone, palette()), devicePixelRatioF()));
    m_understood->setVisible(destroyed);
    const QString why = whyNot();
    m_remark->setText(why);
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(why);
    if (const int wanted = layout()->totalHeightForWidth(width()); wanted > height())
        resize(width(), wanted); // the consequence has more lines now
}

} // namespace voicelog
