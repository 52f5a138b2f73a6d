// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterPanel.h"

#include "DurationSpin.h"
#include "SentenceCase.h"

#include <rules/RuleChecks.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// A labelled field in the grid; the label is its buddy, so that screen readers and Alt keys find it.
template <typename W>
W *field(QGridLayout *grid, int row, int column, const QString &label, const QString &name)
{
    auto *widget = new W;
    widget->setObjectName(name);
    auto *text = new QLabel(label);
    text->setBuddy(widget);
    grid->addWidget(text, row, column * 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(widget, row, column * 2 + 1);
    return widget;
}

QDateEdit *dateEdit(const QString &name, const QString &accessibleName)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setDate(QDate::currentDate());
    return edit;
}

void select(QComboBox *box, const QVariant &data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

} // namespace

FilterPanel::FilterPanel(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);

    m_number = field<QLineEdit>(grid, 0, 0, tr("Telephone &number:"), u"filterNumber"_s);
    m_number->setPlaceholderText(tr("number or last digits"));
    m_number->setClearButtonEnabled(true);
    m_party = field<QLineEdit>(grid, 1, 0, tr("&Party:"), u"filterParty"_s);
    m_party->setPlaceholderText(tr("beginning of a name"));
    m_party->setClearButtonEnabled(true);
    m_line = field<QComboBox>(grid, 2, 0, tr("&Line:"), u"filterLine"_s);

    m_programme = field<QComboBox>(grid, 0, 1, tr("P&rogramme:"), u"filterProgramme"_s);
    m_direction = field<QComboBox>(grid, 1, 1, tr("&Direction:"), u"filterDirection"_s);
    m_direction->addItem(tr("Any direction"), -1);
    for (const Direction direction : allDirections)
        m_direction->addItem(sentenceCase(EnumText::of(direction)), int(direction));
    m_state = field<QComboBox>(grid, 2, 1, tr("&State:"), u"filterState"_s);
    m_state->addItem(tr("Any state"), -1);
    for (const RecordingState state : allRecordingStates)
        m_state->addItem(sentenceCase(EnumText::of(state)), int(state));

    m_period = field<QComboBox>(grid, 0, 2, tr("P&eriod:"), u"filterPeriod"_s);
    for (const Period::Kind kind : Period::allKinds)
        m_period->addItem(Period::kindText(kind), int(kind));
    m_first = dateEdit(u"filterFirstDay"_s, tr("First day of the period"));
    m_last = dateEdit(u"filterLastDay"_s, tr("Last day of the period"));
    auto *days = new QHBoxLayout;
    days->setSpacing(6);
    days->addWidget(m_first, 1);
    days->addWidget(new QLabel(tr("to")));
    days->addWidget(m_last, 1);
    grid->addWidget(new QLabel(tr("Days:")), 1, 4, Qt::AlignRight | Qt::AlignVCenter);
    grid->addLayout(days, 1, 5);

    m_minimum = new DurationSpin;
    m_minimum->setObjectName(u"filterMinimum"_s);
    m_minimum->setAccessibleName(tr("Shortest duration"));
    m_maximum = new DurationSpin;
    m_maximum->setObjectName(u"filterMaximum"_s);
    m_maximum->setAccessibleName(tr("Longest duration"));
    auto *durations = new QHBoxLayout;
    durations->setSpacing(6);
    durations->addWidget(m_minimum, 1);
    durations->addWidget(new QLabel(tr("to")));
    durations->addWidget(m_maximum, 1);
    auto *durationLabel = new QLabel(tr("D&uration:"));
    durationLabel->setBuddy(m_minimum);
    grid->addWidget(durationLabel, 2, 4, Qt::AlignRight | Qt::AlignVCenter);
    grid->addLayout(durations, 2, 5);
    m_rule = field<QComboBox>(grid, 3, 0, tr("&Fails rule:"), u"filterRule"_s);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->addItem(tr("Any or none"), QString());
    const QStringList rules = rules::recordingRules();
    for (const QString &rule : rules)
        m_rule->addItem(rule + u" – "_s + sentenceCase(EnumText::field(rule)), rule);
    grid->removeWidget(m_rule);
    grid->addWidget(m_rule, 3, 1, 1, 3);
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);

    fillProgrammes();
    fillLines();
    updateDates();

    const auto changed = [this] {
        updateDates();
        if (!m_setting)
            Q_EMIT edited();
    };
    for (QLineEdit *edit : {m_number, m_party})
        connect(edit, &QLineEdit::textChanged, this, changed);
    for (QComboBox *box : {m_line, m_programme, m_direction, m_state, m_period, m_rule})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, changed);
    for (DurationSpin *spin : {m_minimum, m_maximum})
        connect(spin, &DurationSpin::valueChanged, this, changed);
}

void FilterPanel::setProgrammes(const QList<std::pair<Id, QString>> &programmes)
{
    m_programmes = programmes;
    setChoice(m_choice);
}

void FilterPanel::setLines(const QStringList &lines)
{
    m_lines = lines;
    setChoice(m_choice);
}

void FilterPanel::fillProgrammes()
{
    m_programme->clear();
    m_programme->addItem(tr("All programmes"), QVariant::fromValue(QList<Id>()));
    for (const auto &[id, name] : std::as_const(m_programmes))
        m_programme->addItem(name, QVariant::fromValue(QList<Id>{id}));
    const QList<Id> &chosen = m_choice.fields.programmes;
    if (chosen.size() > 1)
        m_programme->addItem(tr("%n programmes", nullptr, int(chosen.size())), QVariant::fromValue(chosen));
    for (int i = 0; i < m_programme->count(); ++i)
        if (m_programme->itemData(i).value<QList<Id>>() == chosen)
            m_programme->setCurrentIndex(i);
}

void FilterPanel::fillLines()
{
    m_line->clear();
    m_line->addItem(tr("All lines"), QString());
    for (const QString &line : std::as_const(m_lines))
        m_line->addItem(line, line);
    const QString &chosen = m_choice.fields.line;
    if (!chosen.isEmpty() && !m_lines.contains(chosen))
        m_line->addItem(chosen, chosen);
    select(m_line, chosen);
}

void FilterPanel::updateDates()
{
    const bool custom = m_period->currentData().toInt() == int(Period::Kind::Custom);
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setEnabled(custom);
        edit->setToolTip(custom ? QString()
                                : tr("Choose “%1” as the period first").arg(Period::kindText(Period::Kind::Custom)));
    }
}

void FilterPanel::setChoice(const FilterChoice &choice)
{
    m_setting = true;
    m_choice = choice;
    const RecordingFilter &fields = choice.fields;
    if (m_number->text().trimmed() != fields.number)
        m_number->setText(fields.number);
    if (m_party->text().trimmed() != fields.party)
        m_party->setText(fields.party);
    fillProgrammes();
    fillLines();
    select(m_direction, fields.direction ? int(*fields.direction) : -1);
    select(m_state, fields.state ? int(*fields.state) : -1);
    select(m_rule, fields.failingRule);
    select(m_period, int(choice.period.kind));
    if (choice.period.first.isValid())
        m_first->setDate(choice.period.first);
    if (choice.period.last.isValid())
        m_last->setDate(choice.period.last);
    m_minimum->setMs(fields.minDurationMs);
    m_maximum->setMs(fields.maxDurationMs);
    m_setting = false;
}

FilterChoice FilterPanel::applyTo(FilterChoice choice) const
{
    RecordingFilter &fields = choice.fields;
    fields.number = m_number->text().trimmed();
    fields.party = m_party->text().trimmed();
    fields.line = m_line->currentData().toString();
    fields.programmes = m_programme->currentData().value<QList<Id>>();
    const int direction = m_direction->currentData().toInt();
    fields.direction = direction < 0 ? std::nullopt : std::optional(Direction(direction));
    const int state = m_state->currentData().toInt();
    fields.state = state < 0 ? std::nullopt : std::optional(RecordingState(state));
    fields.failingRule = m_rule->currentData().toString();
    choice.period = {Period::Kind(m_period->currentData().toInt()), {}, {}};
    if (choice.period.kind == Period::Kind::Custom) {
        choice.period.first = std::min(m_first->date(), m_last->date());
        choice.period.last = std::max(m_first->date(), m_last->date());
    }
    fields.minDurationMs = m_minimum->ms();
    fields.maxDurationMs = m_maximum->ms();
    return choice;
}

} // namespace voicelog
