// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingHeader.h"

#include "SentenceCase.h"
#include "StateLook.h"

#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>
#include <words/EnumText.h>
#include <words/NoteText.h>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLabel *selectable(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // the form below has the same, for the keyboard
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RecordingHeader::RecordingHeader(const LocalTime &localTime, QWidget *parent) : QWidget(parent), m_localTime(localTime)
{
    m_number = selectable(u"headerNumber"_s);
    QFont font = m_number->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_number->setFont(font);
    m_stateIcon = new QLabel;
    m_state = selectable(u"headerState"_s);
    m_parties = selectable(u"headerParties"_s);
    m_facts = selectable(u"headerFacts"_s);
    m_parties->setWordWrap(true);
    m_facts->setWordWrap(true);

    m_title = new QHBoxLayout;
    m_title->setSpacing(6);
    m_title->addWidget(m_number);
    m_title->addSpacing(Theme::spacing);
    m_title->addWidget(m_stateIcon);
    m_title->addWidget(m_state);
    m_title->addStretch(1);

    m_warnings = new QWidget;
    m_warningIcon = new QLabel;
    m_warningText = selectable(u"headerWarnings"_s);
    m_warningText->setWordWrap(true);
    auto *warnings = new QHBoxLayout(m_warnings);
    warnings->setContentsMargins(0, 4, 0, 0);
    warnings->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warnings->addWidget(m_warningText, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(m_title);
    layout->addWidget(m_parties);
    layout->addWidget(m_facts);
    layout->addWidget(m_warnings);
}

void RecordingHeader::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_title->addWidget(button);
}

void RecordingHeader::setRecording(const Recording &recording, const QString &programme)
{
    m_recording = recording;
    m_number->setText(recording.number);
    m_parties->setText(parties(recording));
    QStringList facts{m_localTime.full(recording.startedAt), durations::clock(recording.durationMs),
                      sentenceCase(EnumText::of(recording.direction))};
    if (!recording.line.isEmpty())
        facts.append(tr("line %1").arg(recording.line));
    if (!programme.isEmpty())
        facts.append(programme);
    m_facts->setText(facts.join(u"  ·  "_s));
    QStringList warnings;
    const QStringList odd = EnumText::of(recording.warnings);
    for (const QString &warning : odd)
        warnings.append(sentenceCase(warning));
    warnings += NoteText::of(recording.notes);
    m_warningText->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    showState();
}

QString RecordingHeader::parties(const Recording &recording)
{
    QStringList parties;
    for (const Participant &participant : recording.participants) {
        QString who = participant.name.isEmpty() ? participant.number : participant.name;
        if (!participant.name.isEmpty() && !participant.number.isEmpty())
            who += u" ("_s + participant.number + u')';
        parties.append(
            tr("%1: %2").arg(sentenceCase(EnumText::of(participant.role)), who.isEmpty() ? tr("withheld") : who));
    }
    return parties.join(u"  ·  "_s);
}

void RecordingHeader::showState()
{
    const auto pixmap = [this](const ToneLook &look) {
        return icons::pixmap(look.icon, {18, 18}, look.colour(palette()), devicePixelRatioF());
    };
    m_stateIcon->setPixmap(pixmap(statelook::of(m_recording.state)));
    m_state->setText(sentenceCase(EnumText::of(m_recording.state)));
    m_warningIcon->setPixmap(pixmap(statelook::warning()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, ThemeColors::of(palette()).subtleText);
    m_facts->setPalette(quiet);
}

void RecordingHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recording.id.isNull())
        showState();
}

} // namespace voicelog
