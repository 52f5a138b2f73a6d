// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AskDialog.h"

#include "MessageBar.h"
#include "Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

AskDialog::AskDialog(const Request &request, QWidget *parent)
    : ActDialog(parent), m_request(request), m_remark(new QLabel)
{
    setObjectName(request.name);
    setWindowTitle(request.title);
    auto *intro = new QLabel(request.intro);
    intro->setObjectName(u"dialogIntro"_s);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    if (!request.choiceLabel.isEmpty()) {
        m_choice = new QComboBox;
        m_choice->setObjectName(u"dialogChoice"_s);
        m_choice->setPlaceholderText(request.choices.isEmpty() ? request.noChoice : tr("(not chosen)"));
        for (const FormChoice &choice : request.choices)
            m_choice->addItem(choice.label, choice.id);
        m_choice->setCurrentIndex(request.choiceNeeded && request.choices.size() == 1 ? 0 : -1);
        form->addRow(request.choiceLabel, m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &AskDialog::check);
    }
    if (!request.dateLabel.isEmpty()) {
        m_date = new QDateEdit(request.date);
        m_date->setObjectName(u"dialogDate"_s);
        m_date->setCalendarPopup(true);
        if (request.earliest.isValid())
            m_date->setMinimumDate(request.earliest);
        if (request.latest.isValid())
            m_date->setMaximumDate(request.latest);
        form->addRow(request.dateLabel, m_date);
    }
    if (!request.textLabel.isEmpty()) {
        m_text = new QPlainTextEdit;
        m_text->setObjectName(u"dialogText"_s);
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
        form->addRow(request.textLabel, m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AskDialog::check);
    }
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setWordWrap(true);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(request.button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AskDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(540);
    check();
}

QString AskDialog::choice() const { return m_choice ? m_choice->currentData().toString() : QString(); }

QDate AskDialog::date() const { return m_date ? m_date->date() : QDate(); }

QString AskDialog::text() const { return m_text ? m_text->toPlainText().trimmed() : QString(); }

void AskDialog::check()
{
    const auto length = int(text().size());
    QString remark;
    if (m_choice && m_request.choiceNeeded && choice().isEmpty())
        remark = m_request.choices.isEmpty() ? m_request.noChoice : tr("Choose one first");
    else if (m_text && length > m_request.maximum)
        remark = tr("%n character(s) too many", nullptr, length - m_request.maximum);
    else if (m_text && length < m_request.minimum)
        remark = tr("%n more character(s) needed", nullptr, m_request.minimum - length);
    m_remark->setText(remark);
    m_accept->setEnabled(remark.isEmpty());
    m_accept->setToolTip(remark);
}

} // namespace voicelog
