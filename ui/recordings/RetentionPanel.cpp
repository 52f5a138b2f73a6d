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
    : QWidget(parent), m_icon(new QLabel), m_due(new QLabel), m_holds(new QLabel), m_proof(new QLabel)
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
    m_proof->setObjectName(u"retentionProof"_s);
    m_proof->setWordWrap(true);
    m_proof->setTextFormat(Qt::RichText);
    m_proof->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_proof, &QLabel::linkActivated, this, &RetentionPanel::recordingRequested);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2);
    for (const Do what : {Do::Hold, Do::TermDates, Do::KeepProof}) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions[what]);
        button->setObjectName(actions[what]->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button);
        if (what == Do::KeepProof)
            m_keepProof = button;
    }
    buttons->addStretch();

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_due);
    text->addWidget(m_holds);
    text->addWidget(m_proof);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addLayout(buttons);
    setDetails({}, {});
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

QString RetentionPanel::proofWords(const ProofService::Links &links)
{
    const auto link = [](const KnownRecording &recording) {
        const QString number = recording.number.toHtmlEscaped();
        return u"<a href=\"%1\">%1</a>"_s.arg(number);
    };
    if (links.proof)
        return tr("Its proof is kept as %1.").arg(link(*links.proof));
    return links.whole ? tr("The proof of %1, which is the rest of that call now.").arg(link(*links.whole)) : QString();
}

void RetentionPanel::setDetails(const RecordingDetails &details, QDate today)
{
    const std::optional<Due> &due = details.due;
    QStringList lines;
    bool held = false;
    for (const RecordingHold &hold : details.holds) {
        if (!hold.isInForceOn(today))
            continue;
        held = held || hold.kind != HoldKind::OrderErase;
        lines.append(
            u"<a href=\"%1\">%2</a>"_s.arg(hold.number.toHtmlEscaped(), HoldWords::onRecording(hold).toHtmlEscaped()));
    }
    m_due->setText(keptUntil(details.recording.state, due, held, today));
    m_holds->setText(lines.join(u"<br>"_s));
    m_holds->setVisible(!lines.isEmpty());
    m_proof->setText(proofWords(details.proof));
    m_proof->setVisible(!m_proof->text().isEmpty());
    m_keepProof->setVisible(due &&
                            (due->dueClass == DueClass::ContractProof || due->dueClass == DueClass::ContractRest));
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
