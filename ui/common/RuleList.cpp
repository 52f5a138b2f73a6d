// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleList.h"

#include "RuleCard.h"
#include "Theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int widestRuleRow = 900;

} // namespace

RuleList::RuleList(const QString &name, QWidget *parent)
    : QWidget(parent), m_summary(textLabel({}, name + u"Summary"_s))
{
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(name + u"Scroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setMaximumWidth(widestRuleRow);
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

QLabel *RuleList::textLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void RuleList::clear()
{
    delete m_rows;
    m_rows = nullptr;
    m_summary->clear();
}

void RuleList::setSummary(const QString &text) { m_summary->setText(text); }

void RuleList::addRow(QWidget *row)
{
    if (!m_rows) {
        m_rows = new QWidget;
        auto *column = new QVBoxLayout(m_rows);
        column->setContentsMargins({});
        column->setSpacing(Theme::spacing);
        m_column->insertWidget(0, m_rows);
    }
    m_rows->layout()->addWidget(row);
}

void RuleList::addHeading(const QString &text, const QString &note)
{
    auto *label = textLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, Theme::spacing, 0, 0);
    addRow(label);
    if (!note.isEmpty())
        addRow(textLabel(note));
}

RuleCard *RuleList::addRule(const RuleResult &result, const QString &title, QDate on)
{
    auto *card = new RuleCard(result, title, on);
    addRow(card);
    return card;
}

} // namespace voicelog
