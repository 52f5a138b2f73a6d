// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReleaseDialog.h"

#include "ReasonDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

ReleaseDialog::ReleaseDialog(const QString &number, const QStringList &against, bool fourEyes, QDate today,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"releaseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Propose to release %1").arg(number));

    QString text =
        against.isEmpty()
            ? tr("Nothing stands against this recording any more. Released, it can be used for the purpose of "
                 "its programme.")
            : tr("These rules still stand against it. Released, they are set aside until the day you "
                 "choose; then it becomes restricted again.");
    text += u' ' + (fourEyes ? tr("Another officer must confirm it.") : tr("You confirm it in a second step."));
    auto *intro = new QLabel(text);
    intro->setWordWrap(true);
    auto *rules = new QLabel(u"• "_s + against.join(u"\n• "_s));
    rules->setObjectName(u"releaseRules"_s);
    rules->setWordWrap(true);
    rules->setVisible(!against.isEmpty());
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"releaseReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_counter = new QLabel;
    m_counter->setObjectName(u"releaseCounter"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), m_counter);
    if (!against.isEmpty()) {
        m_until = new QDateEdit(today.addDays(30));
        m_until->setObjectName(u"releaseUntil"_s);
        m_until->setCalendarPopup(true);
        m_until->setDisplayFormat(u"yyyy-MM-dd"_s);
        m_until->setMinimumDate(today);
        form->addRow(tr("Set aside &until:"), m_until);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_propose = buttons->addButton(tr("Propose"), QDialogButtonBox::AcceptRole);
    m_propose->setObjectName(u"proposeButton"_s);
    m_propose->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReleaseDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(rules);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_reason->setFocus();
    check();
}

QString ReleaseDialog::reason() const { return m_reason->toPlainText().trimmed(); }

QDate ReleaseDialog::until() const { return m_until ? m_until->date() : QDate(); }

void ReleaseDialog::check()
{
    const auto length = reason().size();
    m_propose->setEnabled(length >= ReasonDialog::shortestText && length <= ReasonDialog::longestText);
    if (length > ReasonDialog::longestText)
        m_counter->setText(tr("%n characters too many", nullptr, int(length - ReasonDialog::longestText)));
    else if (length < ReasonDialog::shortestText)
        m_counter->setText(
            tr("%n more characters needed. Write no names.", nullptr, int(ReasonDialog::shortestText - length)));
    else
        m_counter->setText(tr("Write no names."));
}

} // namespace voicelog
