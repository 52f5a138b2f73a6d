// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditFilter.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QDateEdit *dateField(const QString &name, const QString &label)
{
    auto *field = new QDateEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setToolTip(label);
    field->setCalendarPopup(true);
    field->hide();
    return field;
}

} // namespace

AuditFilter::AuditFilter(const LocalTime &localTime, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_clock(clock), m_who(combo(u"auditWho"_s, tr("Who"), tr("Everybody"))),
      m_what(combo(u"auditWhat"_s, tr("What"), tr("Everything"))),
      m_period(combo(u"auditWhen"_s, tr("When"), tr("Any time"))), m_from(dateField(u"auditFrom"_s, tr("From"))),
      m_to(dateField(u"auditTo"_s, tr("Up to and including"))),
      m_outcome(combo(u"auditOutcome"_s, tr("Outcome"), tr("Done and refused"))),
      m_rule(combo(u"auditRule"_s, tr("Rule"), tr("Any rule"))), m_object(new QLineEdit), m_clear(new QToolButton)
{
    setObjectName(u"auditFilter"_s);
    m_period->setItemData(0, int(Period::Any));
    m_period->addItem(tr("Today"), int(Period::Today));
    m_period->addItem(tr("Last 7 days"), int(Period::Week));
    m_period->addItem(tr("Last 30 days"), int(Period::Month));
    m_period->addItem(tr("This year"), int(Period::Year));
    m_period->addItem(tr("Between two days"), int(Period::Between));
    m_outcome->setMinimumContentsLength(17);
    m_outcome->addItem(tr("Only refused"), u"REFUSED"_s);
    m_outcome->addItem(tr("Only done"), u"ALLOWED"_s);
    m_object->setObjectName(u"auditObject"_s);
    m_object->setAccessibleName(tr("Id of a record"));
    m_object->setPlaceholderText(tr("Id of a record"));
    m_object->setClearButtonEnabled(true);
    m_from->setDate(today().addDays(-30));
    m_to->setDate(today());
    m_clear->setObjectName(u"auditClear"_s);
    m_clear->setIcon(icons::named(u"close"_s));
    m_clear->setText(tr("Clear"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setToolTip(tr("Show all events again"));
    m_clear->setFocusPolicy(Qt::StrongFocus);

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::spacing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_who, m_what, m_period, m_from, m_to, m_outcome, m_rule})
        first->addWidget(part);
    first->addWidget(m_object, 1);
    first->addWidget(m_clear);
    first->setContentsMargins({});
    setLayout(first);

    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const bool between = Period(m_period->currentData().toInt()) == Period::Between;
        m_from->setVisible(between);
        m_to->setVisible(between);
    });
    for (QComboBox *each : {m_who, m_what, m_period, m_outcome, m_rule})
        connect(each, &QComboBox::currentIndexChanged, this, &AuditFilter::announce);
    for (QDateEdit *each : {m_from, m_to})
        connect(each, &QDateEdit::dateChanged, this, &AuditFilter::announce);
    connect(m_object, &QLineEdit::textEdited, this, [this] { m_objectType.clear(); });
    connect(m_object, &QLineEdit::textChanged, this, &AuditFilter::announce);
    connect(m_clear, &QToolButton::clicked, this, &AuditFilter::clear);
    m_clear->setEnabled(false);
}

QComboBox *AuditFilter::combo(const QString &name, const QString &label, const QString &all)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(label);
    made->setToolTip(label);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(12);
    made->addItem(all, QString());
    return made;
}

QDate AuditFilter::today() const { return m_localTime.localDate(m_clock.now()); }

void AuditFilter::setChoices(const QList<AccountInfo> &accounts, const AuditChoices &choices)
{
    const QJsonObject chosen = toJson();
    m_quiet = true;
    for (QComboBox *each : {m_who, m_what, m_rule}) {
        while (each->count() > 1)
            each->removeItem(1);
    }
    for (const AccountInfo &account : accounts)
        m_who->addItem(account.name, account.id.toString());
    QList<std::pair<QString, QString>> actions;
    for (const QString &action : choices.actions)
        actions.append({sentenceCase(EnumText::auditAction(action)), action});
    std::ranges::sort(actions, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[words, action] : std::as_const(actions))
        m_what->addItem(words, action);
    for (const QString &rule : choices.rules)
        m_rule->addItem(rule, rule);
    m_quiet = false;
    setJson(chosen);
}

AuditQuery AuditFilter::query() const
{
    AuditQuery query;
    query.actorId = Id::fromString(m_who->currentData().toString());
    query.action = m_what->currentData().toString();
    query.ruleId = m_rule->currentData().toString();
    query.objectId = m_object->text().trimmed();
    query.objectType = query.objectId.isEmpty() ? QString() : m_objectType;
    const QString outcome = m_outcome->currentData().toString();
    if (!outcome.isEmpty())
        query.outcome = outcome == u"REFUSED" ? AuditOutcome::Refused : AuditOutcome::Allowed;
    switch (Period(m_period->currentData().toInt())) {
    case Period::Any:
        break;
    case Period::Today:
        query.from = m_localTime.startOfDay(today());
        break;
    case Period::Week:
        query.from = m_localTime.startOfDay(today().addDays(-6));
        break;
    case Period::Month:
        query.from = m_localTime.startOfDay(today().addDays(-29));
        break;
    case Period::Year:
        query.from = m_localTime.startOfDay({today().year(), 1, 1});
        break;
    case Period::Between:
        query.from = m_localTime.startOfDay(m_from->date());
        query.until = m_localTime.startOfDay(m_to->date().addDays(1));
        break;
    }
    return query;
}

bool AuditFilter::isEmpty() const
{
    return std::ranges::all_of(std::initializer_list<QComboBox *>{m_who, m_what, m_period, m_outcome, m_rule},
                               [](const QComboBox *each) { return each->currentIndex() <= 0; }) &&
           m_object->text().trimmed().isEmpty();
}

void AuditFilter::clear() { setJson({}); }

void AuditFilter::showActor(const Id &actor) { setJson({{u"who"_s, actor.toString()}}); }

void AuditFilter::showObject(const QString &type, const QString &id)
{
    setJson({{u"objectType"_s, type}, {u"object"_s, id}});
}

QJsonObject AuditFilter::toJson() const
{
    QJsonObject state;
    const auto add = [&state](const QString &key, const QString &value) {
        if (!value.isEmpty())
            state.insert(key, value);
    };
    add(u"who"_s, m_who->currentData().toString());
    add(u"what"_s, m_what->currentData().toString());
    add(u"rule"_s, m_rule->currentData().toString());
    add(u"outcome"_s, m_outcome->currentData().toString());
    add(u"object"_s, m_object->text().trimmed());
    add(u"objectType"_s, m_objectType);
    if (m_period->currentIndex() > 0) {
        state.insert(u"period"_s, m_period->currentData().toInt());
        add(u"from"_s, m_from->date().toString(Qt::ISODate));
        add(u"to"_s, m_to->date().toString(Qt::ISODate));
    }
    return state;
}

void AuditFilter::setJson(const QJsonObject &state)
{
    m_quiet = true;
    setData(m_who, state["who"_L1].toString());
    setData(m_what, state["what"_L1].toString());
    setData(m_rule, state["rule"_L1].toString());
    setData(m_outcome, state["outcome"_L1].toString());
    m_period->setCurrentIndex(std::max(0, m_period->findData(state["period"_L1].toInt())));
    if (const QDate from = QDate::fromString(state["from"_L1].toString(), Qt::ISODate); from.isValid())
        m_from->setDate(from);
    if (const QDate to = QDate::fromString(state["to"_L1].toString(), Qt::ISODate); to.isValid())
        m_to->setDate(to);
    m_object->setText(state["object"_L1].toString());
    m_objectType = state["objectType"_L1].toString();
    m_quiet = false;
    announce();
}

void AuditFilter::setData(QComboBox *combo, const QString &value)
{
    int place = combo->findData(value);
    if (place < 0) { // before the choices are there, or of an account that is no more
        combo->addItem(value, value);
        place = combo->count() - 1;
    }
    combo->setCurrentIndex(place);
}

void AuditFilter::announce()
{
    if (m_quiet)
        return;
    m_clear->setEnabled(!isEmpty());
    Q_EMIT changed();
}

} // namespace voicelog
