// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleCard.h"

#include "IconSet.h"
#include "RuleList.h"
#include "SentenceCase.h"
#include "Theme.h"
#include "ThemeColors.h"

#include <rules/RuleBook.h>
#include <rules/RuleChecks.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int narrowestCureButton = 150; // so that they stand in one column

const RuleEdition *cardEditionOn(QDate date)
{
    static const Result<RuleBook> book = RuleBook::builtIn();
    return book ? book->inForceOn(date) : nullptr;
}

QString factValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return RuleCard::tr("not recorded");
    if (value.isBool())
        return value.toBool() ? RuleCard::tr("yes") : RuleCard::tr("no");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(EnumText::field(part.toString()));
        return parts.isEmpty() ? RuleCard::tr("none") : parts.join(u", "_s);
    }
    if (value.isDouble())
        return QLocale().toString(value.toInteger());
    if (const QDate date = QDate::fromString(value.toString(), Qt::ISODate); date.isValid())
        return QLocale().toString(date, QLocale::ShortFormat);
    return value.toString().isEmpty() ? RuleCard::tr("not recorded") : EnumText::value(value.toString());
}

QString factsText(const QJsonObject &facts)
{
    QStringList parts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QString name = fact.key();
        if (EnumText::field(name) == name)
            name = name.section(u'.', -1);
        parts.append(RuleCard::tr("%1: %2", "a fact and its value")
                         .arg(sentenceCase(EnumText::field(name)), factValue(fact.value())));
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

QString RuleCard::outcomeText(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Pass:
        return tr("holds");
    case RuleOutcome::Fail:
        return tr("does not hold");
    case RuleOutcome::NotApplicable:
        return tr("does not apply");
    case RuleOutcome::Unknown:
        return tr("not known");
    }
    Q_UNREACHABLE_RETURN({});
}

RuleCard::RuleCard(const RuleResult &result, const QString &title, QDate on, QWidget *parent)
    : QFrame(parent), m_ruleId(result.ruleId), m_title(title), m_row(new QHBoxLayout(this))
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

    auto *heading = RuleList::textLabel(title, u"title-"_s + m_ruleId);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *outcome = new QLabel(sentenceCase(outcomeText(result.outcome)));
    outcome->setObjectName(u"outcome-"_s + m_ruleId);
    outcome->setTextFormat(Qt::PlainText);
    auto *id = new QLabel(m_ruleId);
    id->setForegroundRole(QPalette::PlaceholderText);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::margin);
    first->addWidget(heading, 1);
    first->addWidget(outcome, 0, Qt::AlignTop);
    first->addWidget(id, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(first);
    const RuleEdition *edition = cardEditionOn(on);
    if (!result.holds() && edition) {
        const bool dutch = ErrorText::isDutch();
        texts->addWidget(RuleList::textLabel(messageOf(result, *edition, dutch), u"message-"_s + m_ruleId));
        if (const Rule *rule = edition->rule(m_ruleId); rule && !rule->cureEn.isEmpty())
            texts->addWidget(RuleList::textLabel(dutch ? rule->cureNl : rule->cureEn, u"advice-"_s + m_ruleId));
    }
    if (const QString facts = factsText(result.facts); !facts.isEmpty()) {
        auto *why = RuleList::textLabel(facts, u"facts-"_s + m_ruleId);
        why->setForegroundRole(QPalette::PlaceholderText);
        texts->addWidget(why);
    }
    setObjectName(u"rule-"_s + m_ruleId);
    setAccessibleName(u"%1: %2"_s.arg(title, outcomeText(result.outcome)));
    m_row->setContentsMargins(0, Theme::spacing / 2, 0, Theme::spacing / 2);
    m_row->setSpacing(Theme::margin);
    m_row->addWidget(icon, 0, Qt::AlignTop);
    m_row->addLayout(texts, 1);
}

QPushButton *RuleCard::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(u"cure-"_s + m_ruleId);
    button->setAccessibleDescription(m_title);
    button->setMinimumWidth(narrowestCureButton);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

} // namespace voicelog
