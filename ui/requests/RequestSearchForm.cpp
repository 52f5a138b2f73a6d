// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestSearchForm.h"

#include "TypedList.h"

#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/Theme.h>
#include <requests/CitizenNumber.h>

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestSearchForm::RequestSearchForm(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_names(line(u"searchNames"_s)), m_numbers(line(u"searchNumbers"_s)),
      m_references(line(u"searchReferences"_s)), m_line(line(u"searchLine"_s)),
      m_hasFrom(new QCheckBox(tr("from", "a period"))), m_from(new QDateTimeEdit),
      m_hasUntil(new QCheckBox(tr("until", "a period"))), m_until(new QDateTimeEdit),
      m_search(new QPushButton(icons::named(u"search"_s), tr("Search"))), m_remark(new QLabel)
{
    m_names->setPlaceholderText(tr("Fenna Bos; Bos, F."));
    m_names->setToolTip(tr("Accents, order, initials and small misspellings do not matter. Several, by semicolons."));
    m_numbers->setPlaceholderText(tr("06 12345678, +31 318 123456"));
    m_references->setPlaceholderText(tr("of contracts, orders and acceptances"));
    m_line->setPlaceholderText(tr("any"));
    auto *left = new QFormLayout;
    left->addRow(tr("Na&mes:"), m_names);
    left->addRow(tr("N&umbers:"), m_numbers);
    auto *right = new QFormLayout;
    right->addRow(tr("&References:"), m_references);
    right->addRow(tr("&Line:"), m_line);
    for (QFormLayout *form : {left, right})
        form->setVerticalSpacing(Theme::spacing);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(2 * Theme::margin);
    fields->addLayout(left, 1);
    fields->addLayout(right, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(new QLabel(tr("Calls made:")));
    addEnd(row, m_hasFrom, m_from, u"searchHasFrom"_s);
    addEnd(row, m_hasUntil, m_until, u"searchHasUntil"_s);
    row->addWidget(m_remark, 1);
    row->addWidget(m_search);
    m_from->setObjectName(u"searchFrom"_s);
    m_until->setObjectName(u"searchUntil"_s);
    m_remark->setObjectName(u"searchRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search->setObjectName(u"searchButton"_s);
    connect(m_search, &QPushButton::clicked, this, &RequestSearchForm::search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addLayout(fields);
    layout->addLayout(row);
    check();
}

QLineEdit *RequestSearchForm::line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(1000);
    connect(edit, &QLineEdit::textChanged, this, &RequestSearchForm::check);
    connect(edit, &QLineEdit::returnPressed, this, &RequestSearchForm::search);
    return edit;
}

void RequestSearchForm::addEnd(QHBoxLayout *row, QCheckBox *box, QDateTimeEdit *moment, const QString &name)
{
    box->setObjectName(name);
    moment->setTimeZone(m_localTime.zone());
    moment->setCalendarPopup(true);
    moment->setEnabled(false);
    connect(box, &QCheckBox::toggled, moment, &QWidget::setEnabled);
    connect(box, &QCheckBox::toggled, this, &RequestSearchForm::check);
    connect(moment, &QDateTimeEdit::dateTimeChanged, this, &RequestSearchForm::check);
    row->addWidget(box);
    row->addWidget(moment);
}

void RequestSearchForm::setQuery(const SubjectQuery &query)
{
    m_names->setText(query.names.join(u"; "_s));
    m_numbers->setText(query.numbers.join(u", "_s));
    m_references->setText(query.references.join(u", "_s));
    m_line->setText(query.line);
    const QDateTime today = m_localTime.startOfDay(m_localTime.localDate(QDateTime::currentDateTimeUtc()));
    m_from->setDateTime(m_localTime.local(query.from.isValid() ? query.from : today.addMonths(-1)));
    m_until->setDateTime(m_localTime.local(query.end.isValid() ? query.end : today));
    m_hasFrom->setChecked(query.from.isValid());
    m_hasUntil->setChecked(query.end.isValid());
    check();
}

SubjectQuery RequestSearchForm::query() const
{
    SubjectQuery typed;
    typed.names = typedlist::names(m_names->text());
    typed.numbers = typedlist::parts(m_numbers->text());
    typed.references = typedlist::parts(m_references->text());
    typed.line = m_line->text().trimmed();
    if (m_hasFrom->isChecked())
        typed.from = m_from->dateTime().toUTC();
    if (m_hasUntil->isChecked())
        typed.end = m_until->dateTime().toUTC();
    return typed;
}

QString RequestSearchForm::whatIsMissing(const SubjectQuery &typed) const
{
    if (typed.isEmpty())
        return tr("Fill in what to look by");
    if (typed.from.isValid() && typed.end.isValid() && typed.end <= typed.from)
        return tr("The period ends before it begins");
    if (holdsCitizenNumber((typed.names + typed.references).join(u'\n')))
        return tr("This looks like a citizen service number: leave it out");
    return {};
}

void RequestSearchForm::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void RequestSearchForm::search()
{
    if (m_search->isEnabled())
        Q_EMIT searchRequested(query());
}

void RequestSearchForm::check()
{
    const QString missing = whatIsMissing(query());
    m_remark->setText(missing);
    m_search->setEnabled(missing.isEmpty() && !m_busy);
}

} // namespace voicelog
