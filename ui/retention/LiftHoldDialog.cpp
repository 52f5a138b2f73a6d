// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LiftHoldDialog.h"

#include "HoldWords.h"

#include <base/BaseErrors.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <recordings/RecordingActions.h>
#include <retention/HoldService.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

LiftHoldDialog::LiftHoldDialog(const PageContext &context, HoldService &holds, const Hold &hold, QWidget *parent)
    : QDialog(parent), m_context(context), m_holds(holds), m_hold(hold), m_message(new MessageBar),
      m_reason(new QPlainTextEdit), m_remark(new QLabel)
{
    setObjectName(u"liftHoldDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lift %1").arg(hold.number));
    m_message->setObjectName(u"liftMessage"_s);
    m_message->setClosable(true);
    auto *intro = new QLabel(
        hold.kind == HoldKind::OrderErase
            ? tr("The order to erase %1 does not count any more.").arg(HoldWords::recordings(hold.recordings))
            : tr("From today on it does not keep %1 any more. What is past its date is due at once, and is destroyed "
                 "within a week, unless something else keeps it.")
                  .arg(HoldWords::recordings(hold.recordings)));
    intro->setWordWrap(true);
    m_reason->setObjectName(u"liftReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_remark->setObjectName(u"liftRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(QString(), m_remark);
    if (hold.kind == HoldKind::Restriction) {
        m_told = new QCheckBox(tr("The person concerned has been &told (GDPR art. 18(3))"));
        m_told->setObjectName(u"liftTold"_s);
        form->addRow(QString(), m_told);
        connect(m_told, &QCheckBox::toggled, this, &LiftHoldDialog::check);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_lift = buttons->addButton(tr("Lift it"), QDialogButtonBox::AcceptRole);
    m_lift->setObjectName(u"liftButton"_s);
    m_lift->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &LiftHoldDialog::lift);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &LiftHoldDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_reason->setFocus();
    check();
}

QString LiftHoldDialog::reason() const { return m_reason->toPlainText().trimmed(); }

bool LiftHoldDialog::subjectTold() const { return m_told && m_told->isChecked(); }

void LiftHoldDialog::check()
{
    const auto length = reason().size();
    QString remark;
    if (length < actions::shortestReason)
        remark = tr("%n more character(s) needed", nullptr, int(actions::shortestReason - length));
    else if (length > actions::longestReason)
        remark = tr("%n character(s) too many", nullptr, int(length - actions::longestReason));
    m_remark->setText(remark);
    const bool told = !m_told || m_told->isChecked();
    m_lift->setEnabled(remark.isEmpty() && told && !m_working);
    m_lift->setToolTip(!remark.isEmpty() ? remark : told ? QString() : tr("Tell the person concerned first"));
}

void LiftHoldDialog::lift()
{
    if (m_working)
        return;
    m_working = true;
    m_message->clear();
    check();
    m_context.jobs.start(
        this,
        [&holds = m_holds, hold = m_hold, reason = reason(), told = subjectTold()]() -> Result<Outcome> {
            const auto lifted = holds.release(hold, reason, told);
            if (lifted)
                return Outcome{*lifted, {}};
            Outcome outcome{hold, lifted.error()};
            if (lifted.error().is(errors::Conflict)) { // who lifts it all the same lifts it as it is now
                if (const auto now = holds.find(hold.id.toString()))
                    outcome.hold = *now;
            }
            return outcome;
        },
        [this](const Result<Outcome> &outcome) {
            m_working = false;
            check();
            if (outcome)
                finishLifting(*outcome);
            else
                m_message->showError(outcome.error());
        });
}

void LiftHoldDialog::finishLifting(const Outcome &outcome)
{
    m_hold = outcome.hold;
    if (outcome.error) {
        m_message->showError(*outcome.error);
        return;
    }
    Q_EMIT lifted(m_hold);
    accept();
}

} // namespace voicelog
