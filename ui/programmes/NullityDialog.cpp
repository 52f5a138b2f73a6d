// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NullityDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

NullityDialog::NullityDialog(const WorksCouncilRecord &record, QDate today, QWidget *parent)
    : QDialog(parent), m_record(record),
      m_known(new QDateEdit(record.executionKnownOn.isValid() ? record.executionKnownOn : today)),
      m_invoked(new QDateEdit(today)), m_limit(new QLabel)
{
    setObjectName(u"nullityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Nullity invoked: %1").arg(record.number));
    auto *intro =
        new QLabel(tr("The works council invoked in writing that the decision is null, for want of its consent "
                      "(WOR art. 27(5)). The programmes that rest on this record are suspended from that day; "
                      "what was recorded before rests on nothing."));
    intro->setWordWrap(true);
    for (QDateEdit *edit : {m_known, m_invoked}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
        connect(edit, &QDateEdit::dateChanged, this, &NullityDialog::check);
    }
    m_known->setObjectName(u"nullityKnown"_s);
    m_invoked->setObjectName(u"nullityInvoked"_s);
    m_limit->setObjectName(u"nullityLimit"_s);
    m_limit->setWordWrap(true);
    auto *form = new QFormLayout;
    if (record.communicatedOn.isValid()) {
        m_known->setParent(this);
        m_known->hide();
    } else {
        form->addRow(tr("It &learned of it on:"), m_known);
    }
    form->addRow(tr("&Invoked on:"), m_invoked);
    form->addRow(QString(), m_limit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Record and suspend"), QDialogButtonBox::AcceptRole)->setObjectName(u"nullityDo"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(460);
    check();
}

QDate NullityDialog::executionKnownOn() const { return m_record.communicatedOn.isValid() ? QDate() : m_known->date(); }

QDate NullityDialog::invokedOn() const { return m_invoked->date(); }

void NullityDialog::check()
{
    WorksCouncilRecord record = m_record;
    if (!record.communicatedOn.isValid())
        record.executionKnownOn = m_known->date();
    const QString limit = QLocale().toString(record.nullityLimit(), QLocale::LongFormat);
    m_limit->setText(invokedOn() > record.nullityLimit() ? tr("Too late: it could be invoked until %1.").arg(limit)
                                                         : tr("In time: it can be invoked until %1.").arg(limit));
}

} // namespace voicelog
