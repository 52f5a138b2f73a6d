// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPanel.h"

#include "PageActions.h"

#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>
#include <retention/HoldWords.h>
#include <words/EnumText.h>

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

RetentionPanel::RetentionPanel(PageActions &actions, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_due(new QLabel), m_holds(new QLabel)
{
    setObjectName(u"retentionPanel"_s);
    m_due->setObjectName(u"retentionDue"_s);
    m_due->setWordWrap(true);
    m_due->setTextFormat(Qt::PlainText);
    m_due->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_holds->setObjectName(u"retentionHolds"_s);
    m_holds->setWordWrap(true);
    m_holds->setTextFormat(Qt::RichText);
    m_holds->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_holds->setToolTip(tr("Opens the hold on its page"));
    connect(m_holds, &QLabel::linkActivated, this, &RetentionPanel::holdRequested);

    auto *hold = new QToolButton;
    hold->setDefaultAction(actions[Do::Hold]);
    hold->setObjectName(actions[Do::Hold]->objectName() + u"Button"_s);
    hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    hold->setFocusPolicy(Qt::StrongFocus);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_due);
    text->addWidget(m_holds);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addWidget(hold, 0, Qt::AlignTop);
    setRetention(RecordingState::Imported, {}, {}, {});
}

QString RetentionPanel::keptUntil(RecordingState state, const std::optional<Due> &due, bool held, QDate today)
{
    if (!due)
        return tr("No day of destruction yet: it is computed with the next retention run.");
    const QString what = sentenceCase(EnumText::value(dueClassId(due->dueClass)));
    const QString day = HoldWords::day(due->dueOn);
    if (state == RecordingState::Approved)
        return tr("%1: its destruction is approved, and carried out with the next run.").arg(what);
    if (held && due->dueOn <= today)
        return tr("%1: its term ended on %2; it is kept by what follows.", "class, day").arg(what, day);
    if (due->dueOn <= today)
        return tr("%1: due for destruction since %2 (%3).", "class, day, rule").arg(what, day, due->ruleId);
    return tr("%1: kept until %2 (%3).", "class, day, rule").arg(what, day, due->ruleId);
}

void RetentionPanel::setRetention(RecordingState state, const std::optional<Due> &due,
                                  const QList<RecordingHold> &holds, QDate today)
{
    QStringList lines;
    bool held = false;
    for (const RecordingHold &hold : holds) {
        if (!hold.isInForceOn(today))
            continue;
        held = held || hold.kind != HoldKind::OrderErase;
        lines.append(
            u"<a href=\"%1\">%2</a>"_s.arg(hold.number.toHtmlEscaped(), HoldWords::onRecording(hold).toHtmlEscaped()));
    }
    m_due->setText(keptUntil(state, due, held, today));
    m_holds->setText(lines.join(u"<br>"_s));
    m_holds->setVisible(!lines.isEmpty());
    const bool overdue = due && due->dueOn <= today;
    m_iconName = held ? u"hold"_s : overdue ? u"clock"_s : u"calendar"_s;
    showIcon();
}

void RetentionPanel::showIcon()
{
    m_icon->setPixmap(icons::pixmap(m_iconName, {18, 18}, ThemeColors::of(palette()).subtleText, devicePixelRatioF()));
}

void RetentionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace voicelog
