// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecipientDialog.h"

#include <base/FieldReader.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <recordings/RecordingActions.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace voicelog {

RecipientDialog::RecipientDialog(const DataRequest &request, const QList<HandedOver> &handedOver, QDate today,
                                 const std::function<QString(const QDateTime &)> &moment, QWidget *parent)
    : ActDialog(parent), m_recipient(new QLineEdit), m_exports(new QListWidget),
      m_told(new QRadioButton(tr("&Told on:"))), m_toldOn(new QDateEdit(today)),
      m_impossible(new QRadioButton(tr("&Impossible, because:"))), m_whyNot(new QPlainTextEdit), m_remark(new QLabel)
{
    setObjectName(u"recipientDialog"_s);
    setWindowTitle(tr("%1: who was told").arg(request.number));
    auto *intro =
        new QLabel(tr("Whoever got a copy is told of its erasure, rectification or restriction, unless that is "
                      "impossible or takes an effort out of all proportion (GDPR art. 19)."));
    intro->setWordWrap(true);
    m_recipient->setObjectName(u"recipientName"_s);
    m_recipient->setMaxLength(int(FieldReader::titleLimit));
    m_exports->setObjectName(u"recipientExports"_s);
    m_exports->setAccessibleName(tr("What this recipient got"));
    for (const HandedOver &one : handedOver) {
        if (one.told)
            continue;
        auto *item = new QListWidgetItem(u"%1, %2: %3"_s.arg(one.number, moment(one.at), one.reason), m_exports);
        item->setData(Qt::UserRole, one.seq);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_exports->setVisible(m_exports->count() > 0);
    m_toldOn->setObjectName(u"dialogDate"_s);
    m_toldOn->setCalendarPopup(true);
    m_toldOn->setDateRange(request.receivedOn, today);
    m_toldOn->setAccessibleName(tr("Told on"));
    m_told->setObjectName(u"recipientTold"_s);
    m_told->setChecked(true);
    m_impossible->setObjectName(u"recipientImpossible"_s);
    m_whyNot->setObjectName(u"dialogText"_s);
    m_whyNot->setAccessibleName(tr("Why it is impossible"));
    m_whyNot->setTabChangesFocus(true);
    m_whyNot->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who:"), m_recipient);
    if (m_exports->count() > 0)
        form->addRow(tr("&Got:"), m_exports);
    form->addRow(m_told, m_toldOn);
    form->addRow(m_impossible, m_whyNot);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Write it down"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecipientDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_recipient, &QLineEdit::textChanged, this, &RecipientDialog::check);
    connect(m_told, &QRadioButton::toggled, this, &RecipientDialog::check);
    connect(m_whyNot, &QPlainTextEdit::textChanged, this, &RecipientDialog::check);
    check();
}

RecipientNotice RecipientDialog::notice() const
{
    RecipientNotice made;
    made.recipient = m_recipient->text().trimmed();
    if (m_told->isChecked())
        made.toldOn = m_toldOn->date();
    else
        made.whyNot = m_whyNot->toPlainText().trimmed();
    for (int row = 0; row < m_exports->count(); ++row) {
        if (m_exports->item(row)->checkState() == Qt::Checked)
            made.exports += m_exports->item(row)->data(Qt::UserRole).toLongLong();
    }
    return made;
}

void RecipientDialog::check()
{
    const RecipientNotice made = notice();
    m_toldOn->setEnabled(m_told->isChecked());
    m_whyNot->setEnabled(m_impossible->isChecked());
    const auto length = int(made.whyNot.size());
    QString remark;
    if (made.recipient.isEmpty())
        remark = tr("Name first who got it");
    else if (m_impossible->isChecked() && length < actions::shortestReason)
        remark = tr("%n more character(s) needed", nullptr, actions::shortestReason - length);
    else if (length > actions::longestReason)
        remark = tr("%n character(s) too many", nullptr, length - actions::longestReason);
    m_remark->setText(remark);
    m_accept->setEnabled(remark.isEmpty());
    m_accept->setToolTip(remark);
}

} // namespace voicelog
