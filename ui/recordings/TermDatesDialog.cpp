// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TermDatesDialog.h"

#include <common/FormEditor.h>
#include <common/FormRow.h>
#include <common/Theme.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

FormRow *dateRow(const QString &key, const QString &label, const QString &help, QDate day)
{
    auto *row = new FormRow({.key = key, .label = label, .help = help, .kind = FormField::Kind::Date});
    row->setValue(day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined));
    return row;
}

QDate dayIn(const FormRow *row) { return QDate::fromString(row->editor()->value().toString(), Qt::ISODate); }

} // namespace

TermDatesDialog::TermDatesDialog(const QString &number, const DueStarts &starts, QDate calledOn, QDate today,
                                 QWidget *parent)
    : QDialog(parent), m_calledOn(calledOn), m_today(today),
      m_contractEnded(dateRow(u"contractEndedOn"_s, tr("The contract ended on"),
                              tr("For calls that are kept as proof of an agreement."), starts.contractEndedOn)),
      m_ticketClosed(dateRow(u"ticketClosedOn"_s, tr("The question was answered on"),
                             tr("For calls that are kept to handle a question or a complaint."),
                             starts.ticketClosedOn)),
      m_selected(dateRow(u"selectedOn"_s, tr("Selected as a sample on"), tr("For calls that are kept for training."),
                         starts.selectedOn))
{
    setObjectName(u"termDatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Dates of the term of %1").arg(number));

    auto *intro = new QLabel(tr("Some terms do not count from the call but from a day that no recorder knows. Leave a "
                                "day empty that is not known or does not matter: then the term counts from the call."));
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_store = buttons->addButton(tr("Store"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"storeDatesButton"_s);
    m_store->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const FormRow *row : {m_contractEnded, m_ticketClosed, m_selected})
        connect(row, &FormRow::edited, this, &TermDatesDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    for (FormRow *row : {m_contractEnded, m_ticketClosed, m_selected})
        layout->addWidget(row);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);
    m_contractEnded->editor()->setFocus();
    check();
}

DueStarts TermDatesDialog::starts() const { return {dayIn(m_contractEnded), dayIn(m_ticketClosed), dayIn(m_selected)}; }

void TermDatesDialog::check()
{
    const auto wrong = starts().wrongDay(m_calledOn, m_today);
    bool allDates = true;
    for (FormRow *row : {m_contractEnded, m_ticketClosed, m_selected}) {
        const bool isWrong = wrong && wrong->first == row->field().key;
        row->setMissing(isWrong ? QStringList{tr("This day is before the call or still to come")} : QStringList());
        allDates = allDates && row->editor()->problem().isEmpty();
    }
    m_store->setEnabled(allDates && !wrong);
}

} // namespace voicelog
