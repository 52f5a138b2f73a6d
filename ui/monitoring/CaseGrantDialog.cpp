// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseGrantDialog.h"

#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <monitoring/MonitoringCase.h>
#include <words/EnumText.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

CaseGrantDialog::CaseGrantDialog(const Request &request, QWidget *parent)
    : ActDialog(parent), m_request(request), m_account(new QComboBox), m_listen(new QCheckBox(tr("&listen"))),
      m_read(new QCheckBox(tr("&read call data and transcripts"))), m_export(new QCheckBox(tr("e&xport"))),
      m_from(new QDateEdit(request.from)), m_until(new QDateEdit(request.until)), m_reason(new QPlainTextEdit),
      m_remark(new QLabel)
{
    setObjectName(u"grantDialog"_s);
    setWindowTitle(tr("Access to %1").arg(request.number));
    makeForm();
    check();
}

void CaseGrantDialog::makeForm()
{
    auto *intro = new QLabel(tr("Nobody hears or reads recordings of a case without access in his own name, until a "
                                "day. Each use is kept in the audit trail; when the case is closed, access ends at "
                                "once (R-MON-ACCESS-01)."));
    intro->setWordWrap(true);
    m_account->setObjectName(u"grantAccount"_s);
    m_account->setPlaceholderText(m_request.accounts.isEmpty() ? tr("nobody else has an account that may have it")
                                                               : tr("(not chosen)"));
    for (const AccountInfo &account : m_request.accounts)
        m_account->addItem(tr("%1 (%2)").arg(account.name, EnumText::of(account.role)),
                           QVariant::fromValue(account.id));
    m_account->setCurrentIndex(-1);
    m_listen->setObjectName(u"grantListen"_s);
    m_listen->setChecked(true);
    m_read->setObjectName(u"grantRead"_s);
    m_export->setObjectName(u"grantExport"_s);
    for (QDateEdit *date : {m_from, m_until}) {
        date->setCalendarPopup(true);
        date->setDateRange(m_request.from, m_request.until);
    }
    m_from->setObjectName(u"grantFrom"_s);
    m_until->setObjectName(u"grantUntil"_s);
    m_reason->setObjectName(u"grantReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_remark->setObjectName(u"grantRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setWordWrap(true);
    auto *rights = new QVBoxLayout;
    rights->addWidget(m_listen);
    rights->addWidget(m_read);
    rights->addWidget(m_export);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who:"), m_account);
    form->addRow(tr("May:"), rights);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&Until and including:"), m_until);
    form->addRow(tr("R&eason:"), m_reason);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(tr("Give access"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"grantDo"_s);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseGrantDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_account, &QComboBox::currentIndexChanged, this, &CaseGrantDialog::check);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CaseGrantDialog::check);
    for (QDateEdit *date : {m_from, m_until})
        connect(date, &QDateEdit::dateChanged, this, &CaseGrantDialog::check);
    for (QCheckBox *right : {m_listen, m_read, m_export})
        connect(right, &QCheckBox::toggled, this, &CaseGrantDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(540);
}

CaseGrant CaseGrantDialog::grant() const
{
    CaseGrant grant;
    grant.account = m_account->currentData().value<Id>();
    if (m_listen->isChecked())
        grant.rights.append(CaseRight::Listen);
    if (m_export->isChecked() && m_export->isEnabled())
        grant.rights.append(CaseRight::Export);
    if (m_read->isChecked())
        grant.rights.append(CaseRight::Read);
    grant.from = m_from->date();
    grant.until = m_until->date();
    grant.reason = m_reason->toPlainText().trimmed();
    return grant;
}

QString CaseGrantDialog::whyNot() const
{
    const CaseGrant wanted = grant();
    const auto length = int(wanted.reason.size());
    if (wanted.account.isNull())
        return tr("Choose who gets it first");
    if (wanted.rights.isEmpty())
        return tr("Choose what for first");
    if (wanted.until < wanted.from)
        return tr("The last day is before the first one");
    if (length < caseReasonMinimum)
        return tr("%n more character(s) of reason needed", nullptr, caseReasonMinimum - length);
    if (length > caseReasonLength)
        return tr("%n character(s) too many", nullptr, length - caseReasonLength);
    return {};
}

void CaseGrantDialog::check()
{
    // Whoever may listen or export may read too.
    m_read->setEnabled(!m_listen->isChecked() && !m_export->isChecked());
    if (!m_read->isEnabled() && !m_read->isChecked())
        m_read->setChecked(true);
    const Id chosen = m_account->currentData().value<Id>();
    const auto account = std::ranges::find(m_request.accounts, chosen, &AccountInfo::id);
    const bool officer = account == m_request.accounts.cend() || account->role == Role::PrivacyOfficer;
    m_export->setEnabled(officer);
    m_export->setToolTip(officer ? QString() : tr("Only a privacy officer may export"));
    if (!officer)
        m_export->setChecked(false);
    const QString why = whyNot();
    m_remark->setText(why);
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(why);
}

} // namespace voicelog
