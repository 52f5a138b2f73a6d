// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConditionsPanel.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>
#include <rules/RuleBook.h>
#include <rules/RuleChecks.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int widestRow = 900;
constexpr int narrowestButton = 150; // so that they stand in one column

const RuleEdition *editionOn(QDate date)
{
    static const Result<RuleBook> book = RuleBook::builtIn();
    return book ? book->inForceOn(date) : nullptr;
}

QLabel *wrapped(const QString &text, const QString &name = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString factValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return ConditionsPanel::tr("not recorded");
    if (value.isBool())
        return value.toBool() ? ConditionsPanel::tr("yes") : ConditionsPanel::tr("no");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(EnumText::field(part.toString()));
        return parts.isEmpty() ? ConditionsPanel::tr("none") : parts.join(u", "_s);
    }
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
        return QLocale().toString(date, QLocale::ShortFormat);
    return EnumText::value(value.toString());
}

QString factsText(const QJsonObject &facts)
{
    QStringList parts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QString name = fact.key();
        if (EnumText::field(name) == name)
            name = name.section(u'.', -1);
        parts.append(ConditionsPanel::tr("%1: %2", "a fact and its value")
                         .arg(sentenceCase(EnumText::field(name)), factValue(fact.value())));
    }
    return parts.join(u"  ·  "_s);
}

/// The programme's own field that cures the rule, where there is one.
QString fieldOf(const QString &ruleId)
{
    if (ruleId == u"R-DPIA-01")
        return u"dpia.status"_s;
    if (ruleId == u"R-PRIORCONS-01")
        return u"dpia.residualRisk"_s;
    if (ruleId == u"R-LI-04")
        return u"controllerKind"_s;
    if (ruleId == u"R-NOTIFY-01")
        return u"notification.number"_s;
    if (ruleId == u"R-EMPINFO-02")
        return u"agentSignal"_s;
    switch (cureOf(ruleId)) {
    case Cure::Programme:
        break;
    case Cure::BalancingRecord:
        return u"liaId"_s;
    case Cure::RegisterEntry:
        return u"registerEntryId"_s;
    case Cure::EmployeeNotice:
        return u"employeeNoticeId"_s;
    case Cure::WorksCouncilRecord:
        return u"worksCouncilRecordId"_s;
    }
    return u"legalBasis"_s;
}

} // namespace

QString conditionTitle(const QString &ruleId)
{
    if (ruleId == u"R-LI-01")
        return ConditionsPanel::tr("An approved balancing record is in force");
    if (ruleId == u"R-REGISTER-01")
        return ConditionsPanel::tr("The processing register has an active entry for it");
    if (ruleId == u"R-EMPINFO-01")
        return ConditionsPanel::tr("Employees were told beforehand: how, what and when");
    if (ruleId == u"R-OR-01")
        return ConditionsPanel::tr("The works council consented");
    if (ruleId == u"R-DPIA-01")
        return ConditionsPanel::tr("The risks were assessed (DPIA), or it is reasoned why not");
    if (ruleId == u"R-PRIORCONS-01")
        return ConditionsPanel::tr("Where a high risk is left, the supervisor was consulted");
    if (ruleId == u"R-LI-04")
        return ConditionsPanel::tr("No public authority rests its task on legitimate interest");
    if (ruleId == u"R-NOTIFY-01")
        return ConditionsPanel::tr("The supervisor was notified, or an exemption applied");
    if (ruleId == u"R-LI-02")
        return ConditionsPanel::tr("The balancing record was reviewed in time");
    if (ruleId == u"R-LI-03")
        return ConditionsPanel::tr("The balancing record has a summary in plain words");
    if (ruleId == u"R-REGISTER-02")
        return ConditionsPanel::tr("The register entry was reviewed and says what the programme says");
    if (ruleId == u"R-EMPINFO-02")
        return ConditionsPanel::tr("A signal tells the employee that recording begins");
    return ruleId;
}

QString outcomeText(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Pass:
        return ConditionsPanel::tr("holds");
    case RuleOutcome::Fail:
        return ConditionsPanel::tr("does not hold");
    case RuleOutcome::NotApplicable:
        return ConditionsPanel::tr("does not apply");
    case RuleOutcome::Unknown:
        return ConditionsPanel::tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

ConditionsPanel::ConditionsPanel(QWidget *parent) : QWidget(parent), m_summary(wrapped({}, u"conditionsSummary"_s))
{
    setObjectName(u"conditionsPanel"_s);
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"conditionsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setMaximumWidth(widestRow);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Theme::margin, 0);
    m_column->addStretch(1);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_summary);
    layout->addWidget(scroll, 1);
}

void ConditionsPanel::clear()
{
    delete m_rows;
    m_rows = nullptr;
    m_summary->clear();
}

void ConditionsPanel::addHeading(const QString &text)
{
    auto *label = wrapped(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, Theme::spacing, 0, 0);
    m_rows->layout()->addWidget(label);
}

void ConditionsPanel::show(const ProgrammeConditions &conditions, const LinkedNumbers &linked, bool mayWrite)
{
    clear();
    const QStringList inTheWay = conditions.inTheWay();
    const QString date = QLocale().toString(conditions.on, QLocale::LongFormat);
    if (conditions.areMet())
        m_summary->setText(tr("Judged for %1: everything that the law asks for is there.").arg(date));
    else if (inTheWay.isEmpty())
        m_summary->setText(tr("Judged for %1: the rules hold; the record itself is not complete.").arg(date));
    else
        m_summary->setText(tr("Judged for %1: %n rule(s) stand in the way.", nullptr, int(inTheWay.size())).arg(date));

    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing);
    m_column->insertWidget(0, m_rows);
    const auto isCondition = [&](const RuleResult &result) {
        return rules::activationRules().contains(result.ruleId) || rules::standsInTheWay(result);
    };
    addHeading(tr("Needed before it can be active"));
    for (const RuleResult &result : conditions.results) {
        if (isCondition(result))
            column->addWidget(ruleRow(result, conditions, linked, mayWrite));
    }
    QStringList fields;
    for (const QString &key : conditions.missing)
        fields.append(EnumText::field(key));
    if (!fields.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *empty = wrapped(tr("Still empty in the record: %1.").arg(fields.join(u", "_s)), u"conditionsMissing"_s);
        row->addWidget(empty, 1);
        if (mayWrite) {
            auto *button = new QPushButton(tr("Fill in"));
            button->setObjectName(u"fillIn"_s);
            connect(button, &QPushButton::clicked, this,
                    [this, key = conditions.missing.constFirst()] { Q_EMIT fieldRequested(key); });
            row->addWidget(button, 0, Qt::AlignTop);
        }
        column->addLayout(row);
    }
    addHeading(tr("Good to watch"));
    for (const RuleResult &result : conditions.results) {
        if (!isCondition(result))
            column->addWidget(ruleRow(result, conditions, linked, mayWrite));
    }
}

QWidget *ConditionsPanel::ruleRow(const RuleResult &result, const ProgrammeConditions &conditions,
                                  const LinkedNumbers &linked, bool mayWrite)
{
    const ThemeColors colours = ThemeColors::of(palette());
    const bool bad = rules::standsInTheWay(result);
    auto *icon = new QLabel;
    const auto paint = [&](const QString &name, const QColor &colour) {
        icon->setPixmap(icons::pixmap(name, {20, 20}, colour, devicePixelRatioF()));
    };
    if (result.outcome == RuleOutcome::Pass)
        paint(u"ok"_s, colours.success);
    else if (result.outcome == RuleOutcome::NotApplicable)
        paint(u"info"_s, colours.subtleText);
    else if (result.outcome == RuleOutcome::Unknown)
        paint(u"help"_s, bad ? colours.danger : colours.warning);
    else
        paint(bad ? u"error"_s : u"warning"_s, bad ? colours.danger : colours.warning);

    auto *title = wrapped(conditionTitle(result.ruleId), u"title-"_s + result.ruleId);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *outcome = new QLabel(sentenceCase(outcomeText(result.outcome)));
    outcome->setObjectName(u"outcome-"_s + result.ruleId);
    outcome->setTextFormat(Qt::PlainText);
    auto *id = new QLabel(result.ruleId);
    id->setForegroundRole(QPalette::PlaceholderText);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::margin);
    first->addWidget(title, 1);
    first->addWidget(outcome, 0, Qt::AlignTop);
    first->addWidget(id, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(first);
    const RuleEdition *edition = editionOn(conditions.on);
    if (!result.holds() && edition) {
        const bool dutch = ErrorText::isDutch();
        texts->addWidget(wrapped(messageOf(result, *edition, dutch), u"message-"_s + result.ruleId));
        if (const Rule *rule = edition->rule(result.ruleId); rule && !rule->cureEn.isEmpty())
            texts->addWidget(wrapped(dutch ? rule->cureNl : rule->cureEn, u"advice-"_s + result.ruleId));
    }
    if (const QString facts = factsText(result.facts); !facts.isEmpty()) {
        auto *why = wrapped(facts, u"facts-"_s + result.ruleId);
        why->setForegroundRole(QPalette::PlaceholderText);
        texts->addWidget(why);
    }

    auto *frame = new QFrame;
    frame->setObjectName(u"rule-"_s + result.ruleId);
    frame->setAccessibleName(u"%1: %2"_s.arg(conditionTitle(result.ruleId), outcomeText(result.outcome)));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, Theme::spacing / 2, 0, Theme::spacing / 2);
    row->setSpacing(Theme::margin);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    const Cure cure = cureOf(result.ruleId);
    const QString number = linked.value(cure);
    QPushButton *button = nullptr;
    if (cure != Cure::Programme && !number.isEmpty()) {
        button = new QPushButton(tr("Open %1").arg(number));
        connect(button, &QPushButton::clicked, this, [this, cure] { Q_EMIT recordRequested(cure); });
    } else if (mayWrite && !result.holds()) {
        button = new QPushButton(cure == Cure::Programme ? tr("Fill in") : tr("Choose one"));
        connect(button, &QPushButton::clicked, this,
                [this, key = fieldOf(result.ruleId)] { Q_EMIT fieldRequested(key); });
    }
    if (button) {
        button->setObjectName(u"cure-"_s + result.ruleId);
        button->setAccessibleDescription(conditionTitle(result.ruleId));
        button->setMinimumWidth(narrowestButton);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return frame;
}

} // namespace voicelog
