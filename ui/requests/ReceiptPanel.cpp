// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReceiptPanel.h"

#include "RequestDates.h"

#include <common/IconSet.h>
#include <common/Theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

ReceiptPanel::ReceiptPanel(QWidget *parent)
    : QWidget(parent), m_day(new QLabel), m_change(new QLabel),
      m_correct(new QPushButton(icons::named(u"edit"_s), tr("Correct…"))),
      m_confirm(new QPushButton(icons::named(u"check"_s), tr("Confirm the day"))),
      m_withdraw(new QPushButton(icons::named(u"remove"_s), tr("Withdraw")))
{
    m_day->setObjectName(u"receiptDay"_s);
    m_day->setWordWrap(true);
    m_change->setObjectName(u"receiptChange"_s);
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::PlainText);
    m_correct->setObjectName(u"correctReceipt"_s);
    m_confirm->setObjectName(u"confirmReceipt"_s);
    m_withdraw->setObjectName(u"withdrawReceipt"_s);
    connect(m_correct, &QPushButton::clicked, this, &ReceiptPanel::correctRequested);
    connect(m_confirm, &QPushButton::clicked, this, &ReceiptPanel::confirmRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ReceiptPanel::withdrawRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(m_day, 1);
    top->addWidget(m_correct, 0, Qt::AlignTop);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(Theme::spacing);
    acts->addWidget(m_confirm);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_change);
    layout->addLayout(acts);
}

void ReceiptPanel::show(const RequestDossier &dossier, bool officer, bool confirmable)
{
    const DataRequest &request = dossier.request;
    const bool changeable = officer && isOpen(request.state);
    const bool waits = request.receiptChange.has_value();
    m_day->setText(tr("It came in on %1.").arg(RequestDates::longDay(request.receivedOn)));
    m_correct->setVisible(changeable && !waits);
    m_change->setVisible(waits);
    m_confirm->setVisible(changeable && waits);
    m_withdraw->setVisible(changeable && waits);
    m_confirmable = confirmable;
    if (!waits)
        return;
    const QString who = dossier.accountName(request.receiptChange->by);
    m_change->setText(tr("%1 says that it came in on %2: %3", "an account, a day, a reason")
                          .arg(who.isEmpty() ? tr("Another officer") : who,
                               RequestDates::longDay(request.receiptChange->receivedOn),
                               request.receiptChange->reason));
    m_confirm->setToolTip(confirmable ? QString() : tr("Another officer confirms it"));
}

void ReceiptPanel::setBusy(bool busy)
{
    m_correct->setEnabled(!busy);
    m_confirm->setEnabled(!busy && m_confirmable);
    m_withdraw->setEnabled(!busy);
}

} // namespace voicelog
