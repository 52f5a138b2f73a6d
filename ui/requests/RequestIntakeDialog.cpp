// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestIntakeDialog.h"

#include "RequestDates.h"
#include "TypedList.h"

#include <base/FieldReader.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <requests/CitizenNumber.h>
#include <words/AgendaText.h>
#include <words/EnumText.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename Ids>
void fill(QComboBox *box, const Ids &ids, QLatin1StringView current)
{
    for (const QLatin1StringView id : ids)
        box->addItem(sentenceCase(EnumText::value(id)), QString(id));
    box->setCurrentIndex(box->findData(QString(current)));
}

template <typename E, typename Ids>
E chosen(const QComboBox *box, const Ids &ids, E otherwise)
{
    return valueIn<E>(ids, box->currentData().toString()).value_or(otherwise);
}

QDateEdit *dayField(const QString &name, QDate day, QDate earliest, QDate latest)
{
    auto *field = new QDateEdit(day);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    if (earliest.isValid())
        field->setMinimumDate(earliest);
    if (latest.isValid())
        field->setMaximumDate(latest);
    return field;
}

} // namespace

RequestIntakeDialog::RequestIntakeDialog(const DataRequest &request, QDate today, const Dates &dates, QWidget *parent)
    : ActDialog(parent), m_base(request), m_today(today), m_dates(dates), m_kind(choice(u"intakeKind"_s)),
      m_channel(choice(u"intakeChannel"_s)),
      m_receivedOn(dayField(u"intakeReceivedOn"_s, request.receivedOn.isValid() ? request.receivedOn : today,
                            firstRequestDay(), today)),
      m_requesterKind(choice(u"intakeRequesterKind"_s)), m_requester(line(u"intakeRequester"_s, request.requester)),
      m_contact(line(u"intakeContact"_s, request.contact)),
      m_representative(line(u"intakeRepresentative"_s, request.representative)),
      m_authorisation(new QCheckBox(tr("It is seen that this may be asked for the person"))),
      m_numbers(line(u"intakeNumbers"_s, request.scope.numbers.join(u", "_s))),
      m_contracts(line(u"intakeContracts"_s, request.scope.contractRefs.join(u", "_s))),
      m_recordings(line(u"intakeRecordings"_s, request.scope.recordings.join(u", "_s))),
      m_all(new QCheckBox(tr("Everything about this person"))), m_hasFrom(new QCheckBox(tr("from"))),
      m_hasUntil(new QCheckBox(tr("until", "a period"))),
      m_from(
          dayField(u"intakeFrom"_s, request.scope.from.isValid() ? request.scope.from : today.addYears(-1), {}, today)),
      m_until(dayField(u"intakeUntil"_s, request.scope.until.isValid() ? request.scope.until : today, {}, {})),
      m_notes(new QPlainTextEdit(request.notes)), m_due(new QLabel), m_how(new QLabel), m_remark(new QLabel)
{
    const bool isNew = request.id.isNull();
    setObjectName(u"intakeDialog"_s);
    setWindowTitle(isNew ? tr("Take in a request") : tr("Change %1").arg(request.number));
    fill(m_kind, requestKindIds, idIn(requestKindIds, request.kind));
    fill(m_channel, requestChannelIds, idIn(requestChannelIds, request.channel));
    fill(m_requesterKind, requesterKindIds, idIn(requesterKindIds, request.requesterKind));
    // An objection that was raised in a call came in on the day of that call.
    const bool given = request.kind == RequestKind::Objection && !request.scope.recordings.isEmpty();
    m_kind->setEnabled(isNew && !given);
    m_receivedOn->setEnabled(isNew && !given);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Right:"), m_kind);
    form->addRow(tr("Came in &on:"), m_receivedOn);
    m_receivedOn->setToolTip(tr("The day on which it reached the organisation, not the day on which it is typed"));
    form->addRow(tr("Came in &by:"), m_channel);
    makeWho(form);
    makeScope(form);
    for (QLabel *label : {m_due, m_how, m_remark})
        label->setWordWrap(true);
    m_due->setObjectName(u"intakeDue"_s);
    QFont bold = m_due->font();
    bold.setWeight(QFont::DemiBold);
    m_due->setFont(bold);
    m_how->setObjectName(u"intakeHow"_s);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(isNew ? tr("Take it in") : tr("Store"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RequestIntakeDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addLayout(form);
    layout->addWidget(m_due);
    layout->addWidget(m_how);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    setMinimumWidth(640);
    connect(m_receivedOn, &QDateEdit::dateChanged, this, &RequestIntakeDialog::check);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &RequestIntakeDialog::check);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &RequestIntakeDialog::check);
    for (const QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &RequestIntakeDialog::check);
    check();
}

QComboBox *RequestIntakeDialog::choice(const QString &name) const
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    return box;
}

QLineEdit *RequestIntakeDialog::line(const QString &name, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, &RequestIntakeDialog::check);
    return edit;
}

void RequestIntakeDialog::makeWho(QFormLayout *form)
{
    m_requester->setMaxLength(FieldReader::titleLimit);
    m_requester->setPlaceholderText(tr("the name of the person"));
    m_contact->setMaxLength(FieldReader::reasonLimit);
    m_contact->setPlaceholderText(tr("address or e-mail address"));
    m_representative->setMaxLength(FieldReader::titleLimit);
    m_representative->setPlaceholderText(tr("a lawyer, a parent, an administrator; empty if nobody"));
    // Of another representative it is not seen yet.
    connect(m_representative, &QLineEdit::textEdited, m_authorisation, [this] { m_authorisation->setChecked(false); });
    m_authorisation->setObjectName(u"intakeAuthorisation"_s);
    m_authorisation->setChecked(m_base.authorisationChecked);
    form->addRow(tr("&Who asks:"), m_requester);
    form->addRow(tr("Who that &is:"), m_requesterKind);
    form->addRow(tr("The &answer goes to:"), m_contact);
    form->addRow(tr("&Through:"), m_representative);
    form->addRow(QString(), m_authorisation);
}

void RequestIntakeDialog::makeScope(QFormLayout *form)
{
    m_numbers->setPlaceholderText(tr("06 12345678, +31 318 123456"));
    m_contracts->setPlaceholderText(tr("references of contracts or of the customer, separated by commas"));
    m_recordings->setPlaceholderText(tr("SERVICE-2026-000017, if any are named"));
    m_notes->setObjectName(u"intakeNotes"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_all->setObjectName(u"intakeAll"_s);
    m_all->setChecked(m_base.scope.all);
    connect(m_all, &QCheckBox::toggled, this, &RequestIntakeDialog::check);
    auto *period = new QHBoxLayout;
    const auto addEnd = [this, period](QCheckBox *box, QDateEdit *day, const QString &name, bool set) {
        box->setObjectName(name);
        box->setChecked(set);
        day->setEnabled(set);
        connect(box, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &RequestIntakeDialog::check);
        period->addWidget(box);
        period->addWidget(day);
    };
    addEnd(m_hasFrom, m_from, u"intakeHasFrom"_s, m_base.scope.from.isValid());
    addEnd(m_hasUntil, m_until, u"intakeHasUntil"_s, m_base.scope.until.isValid());
    period->addStretch(1);
    form->addRow(tr("What abo&ut:"), m_all);
    form->addRow(tr("&Numbers of the person:"), m_numbers);
    form->addRow(tr("&Contracts:"), m_contracts);
    form->addRow(tr("R&ecordings:"), m_recordings);
    form->addRow(tr("Period:"), period);
    form->addRow(tr("Note&s:"), m_notes);
}

DataRequest RequestIntakeDialog::request() const
{
    DataRequest typed = m_base;
    typed.kind = chosen(m_kind, requestKindIds, m_base.kind);
    typed.channel = chosen(m_channel, requestChannelIds, m_base.channel);
    typed.requesterKind = chosen(m_requesterKind, requesterKindIds, m_base.requesterKind);
    typed.receivedOn = m_receivedOn->date();
    typed.requester = m_requester->text().trimmed();
    typed.contact = m_contact->text().trimmed();
    typed.representative = m_representative->text().trimmed();
    typed.authorisationChecked = !typed.representative.isEmpty() && m_authorisation->isChecked();
    typed.notes = m_notes->toPlainText().trimmed();
    DataRequest::Scope &scope = typed.scope;
    scope.numbers = typedlist::parts(m_numbers->text());
    scope.contractRefs = typedlist::parts(m_contracts->text());
    scope.recordings = typedlist::parts(m_recordings->text());
    scope.from = m_hasFrom->isChecked() ? m_from->date() : QDate();
    scope.until = m_hasUntil->isChecked() ? m_until->date() : QDate();
    scope.all = m_all->isChecked();
    return typed;
}

QString RequestIntakeDialog::whatIsMissing(const DataRequest &typed) const
{
    if (typed.requester.isEmpty())
        return tr("Who asks is not filled in yet.");
    if (typed.channel == RequestChannel::ViaRepresentative && typed.representative.isEmpty())
        return tr("Through whom it came is not filled in yet.");
    if (typed.scope.from.isValid() && typed.scope.until.isValid() && typed.scope.until < typed.scope.from)
        return tr("The period ends before it begins.");
    if (!typed.scope.all && !typed.scope.from.isValid() && !typed.scope.until.isValid() &&
        !typed.scope.namesSomething())
        return tr("What it is about is not filled in yet.");
    const QString texts[] = {typed.requester, typed.contact, typed.representative, typed.notes,
                             typed.scope.contractRefs.join(u'\n')};
    for (const QString &text : texts) {
        if (holdsCitizenNumber(text))
            return tr("What you typed looks like a citizen service number (BSN). That may not be kept (UAVG art. 46): "
                      "take it out.");
    }
    return {};
}

void RequestIntakeDialog::check()
{
    const DataRequest typed = request();
    m_authorisation->setEnabled(!typed.representative.isEmpty());
    const AccessDeadline dates = m_dates(typed);
    const QDate due = typed.dueOn(dates);
    m_due->setText(tr("Answer by %1, %2. Aim for %3.")
                       .arg(RequestDates::longDay(due), AgendaText::distance(due, m_today),
                            RequestDates::longDay(dates.internalTarget)));
    m_how->setText(RequestDates::how(typed, dates, m_today).join(u'\n'));
    const QString missing = whatIsMissing(typed);
    m_remark->setText(!missing.isEmpty() ? missing
                      : typed.scope.namesSomething()
                          ? tr("The calls that it names are held at once: nobody plays or destroys them.")
                          : tr("Without a number, a contract or a recording nothing can be held yet."));
    m_accept->setEnabled(missing.isEmpty());
    m_accept->setToolTip(missing);
}

} // namespace voicelog
