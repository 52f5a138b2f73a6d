// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TurnDialog.h"

#include <recordings/RecordingActions.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct TurnWords
{
    QString title, intro, button;
};

TurnWords wordsOf(ProgrammeState state, const QString &number)
{
    switch (state) {
    case ProgrammeState::Draft:
        break;
    case ProgrammeState::Active:
        return {TurnDialog::tr("Activate %1").arg(number),
                TurnDialog::tr("From this day calls may be recorded under it. Everything that the law asks for must be "
                               "there on that day."),
                TurnDialog::tr("Activate")};
    case ProgrammeState::Suspended:
        return {TurnDialog::tr("Suspend %1").arg(number),
                TurnDialog::tr("Recordings of this day and later are restricted until it is active again."),
                TurnDialog::tr("Suspend")};
    case ProgrammeState::Ended:
        return {TurnDialog::tr("End %1").arg(number),
                TurnDialog::tr("It cannot be taken up again. What was recorded is kept as long as its retention says."),
                TurnDialog::tr("End")};
    }
    return {};
}

} // namespace

TurnDialog::TurnDialog(const Programme &programme, ProgrammeState state, QDate from, QWidget *parent)
    : QDialog(parent), m_needsReason(state != ProgrammeState::Active), m_from(new QDateEdit(from)),
      m_reason(new QPlainTextEdit), m_counter(new QLabel)
{
    setObjectName(u"turnDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const TurnWords words = wordsOf(state, programme.number);
    setWindowTitle(words.title);
    auto *intro = new QLabel(words.intro);
    intro->setWordWrap(true);
    m_from->setObjectName(u"turnFrom"_s);
    m_from->setCalendarPopup(true);
    m_reason->setObjectName(u"turnReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_counter->setObjectName(u"turnCounter"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&From:"), m_from);
    if (m_needsReason) {
        form->addRow(tr("&Reason:"), m_reason);
        form->addRow(QString(), m_counter);
    } else {
        m_reason->setParent(this);
        m_reason->hide();
        m_counter->setParent(this);
        m_counter->hide();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"turnDo"_s);
    m_do->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &TurnDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(460);
    check();
}

QDate TurnDialog::from() const { return m_from->date(); }

QString TurnDialog::reason() const { return m_reason->toPlainText().trimmed(); }

void TurnDialog::check()
{
    if (!m_needsReason)
        return;
    const auto length = reason().size();
    const bool enough = length >= actions::shortestReason && length <= actions::longestReason;
    m_do->setEnabled(enough);
    m_do->setToolTip(enough ? QString() : tr("Give a reason first"));
    if (length < actions::shortestReason)
        m_counter->setText(
            tr("%n more characters needed. Write no names.", nullptr, int(actions::shortestReason - length)));
    else
        m_counter->setText(tr("Write no names."));
}

} // namespace voicelog
