// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DecisionDialog.h"

#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

DecisionDialog::DecisionDialog(const WorksCouncilRecord &record, QDate today, QWidget *parent)
    : QDialog(parent), m_decision(new QComboBox), m_decidedOn(new QDateEdit(today)), m_conditions(new QPlainTextEdit)
{
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decision about %1").arg(record.number));
    m_decision->setObjectName(u"decisionChoice"_s);
    for (const QLatin1StringView id : councilDecisionIds)
        m_decision->addItem(sentenceCase(EnumText::value(id)), QString(id));
    m_decidedOn->setObjectName(u"decisionDate"_s);
    m_decidedOn->setCalendarPopup(true);
    m_decidedOn->setMaximumDate(today);
    if (record.requestedOn.isValid() && record.requestedOn <= today)
        m_decidedOn->setMinimumDate(record.requestedOn);
    m_conditions->setObjectName(u"decisionConditions"_s);
    m_conditions->setTabChangesFocus(true);
    m_conditions->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    auto *form = new QFormLayout;
    form->addRow(tr("&Decision:"), m_decision);
    form->addRow(tr("On the &day:"), m_decidedOn);
    form->addRow(tr("&Conditions:"), m_conditions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"decisionDo"_s);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_decision, &QComboBox::currentIndexChanged, this, &DecisionDialog::check);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(460);
    check();
}

CouncilDecision DecisionDialog::decision() const
{
    return valueIn<CouncilDecision>(councilDecisionIds, m_decision->currentData().toString())
        .value_or(CouncilDecision::NoReply);
}

QDate DecisionDialog::decidedOn() const { return m_decidedOn->date(); }

QString DecisionDialog::conditions() const
{
    return decision() == CouncilDecision::ConsentWithConditions ? m_conditions->toPlainText().trimmed() : QString();
}

void DecisionDialog::check()
{
    const bool conditional = decision() == CouncilDecision::ConsentWithConditions;
    m_conditions->setEnabled(conditional);
    const bool enough = !conditional || !conditions().isEmpty();
    m_do->setEnabled(enough);
    m_do->setToolTip(enough ? QString() : tr("Write down the conditions first"));
}

} // namespace voicelog
