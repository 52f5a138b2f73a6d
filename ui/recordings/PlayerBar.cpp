// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlayerBar.h"

#include "FocusKeys.h"
#include "Listening.h"

#include <common/AppSettings.h>
#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/Theme.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

constexpr std::array speeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0};
constexpr QLatin1StringView volumeKey{"player/volume"};

QFrame *separator()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

PlayerBar::PlayerBar(Listening &listening, PageActions &actions, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_listening(listening), m_actions(actions), m_settings(settings)
{
    setObjectName(u"playerBar"_s);
    setAccessibleName(tr("Player"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (const Do what :
         {Do::PreviousSegment, Do::BackFar, Do::Back, Do::Play, Do::Forward, Do::ForwardFar, Do::NextSegment})
        addButton(what, row);
    row->addSpacing(Theme::spacing);

    m_position = new QLabel;
    m_position->setObjectName(u"playerPosition"_s);
    QFont font = m_position->font();
    font.setFeature("tnum", 1); // digits of one width do not jitter
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_position->setFont(font);
    row->addWidget(m_position);
    addButton(Do::GoTo, row);
    addButton(Do::Loop, row);
    row->addWidget(separator());
    addSound(row);
    row->addStretch(1);

    m_noDevice = new QLabel(tr("No sound device: it plays on in silence"));
    m_noDevice->setObjectName(u"noSoundDevice"_s);
    m_noDevice->setToolTip(tr("Connect loudspeakers or a headset; the sound comes by itself. Position, segments and "
                              "transcript go on meanwhile."));
    row->addWidget(m_noDevice);

    connectActions();
    addArrowKeys();
    connect(&m_listening, &Listening::positionChanged, this, &PlayerBar::showPosition);
    connect(&m_listening, &Listening::stateChanged, this, &PlayerBar::showState);
    connect(&m_listening.player(), &Player::soundDeviceChanged, this, &PlayerBar::showState);
    showState();
    showVolume();
}

void PlayerBar::addButton(Do what, QBoxLayout *row)
{
    auto *button = new QToolButton;
    QAction *action = m_actions[what];
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    QString name = action->text();
    button->setAccessibleName(name.remove(u'&').remove(u'…'));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const int side = what == Do::Play ? 28 : 20;
    button->setIconSize({side, side});
    row->addWidget(button);
}

void PlayerBar::addSound(QBoxLayout *row)
{
    m_speed = new QComboBox;
    m_speed->setObjectName(u"playerSpeed"_s);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed; voices keep their pitch (%1, %2)")
                            .arg(m_actions[Do::Slower]->shortcut().toString(QKeySequence::NativeText),
                                 m_actions[Do::Faster]->shortcut().toString(QKeySequence::NativeText)));
    for (const double speed : speeds)
        m_speed->addItem(tr("%1×").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(m_speed->findData(1.0));
    row->addWidget(m_speed);

    m_channels = new QComboBox;
    m_channels->setObjectName(u"playerChannels"_s);
    m_channels->setAccessibleName(tr("Channels"));
    m_channels->setToolTip(tr("Which channels are heard"));
    m_channels->addItem(tr("Both channels"), int(Player::Channels::Both));
    m_channels->addItem(tr("Left only"), int(Player::Channels::Left));
    m_channels->addItem(tr("Right only"), int(Player::Channels::Right));
    row->addWidget(m_channels);

    addButton(Do::Mute, row);
    m_volume = new QSlider(Qt::Horizontal);
    m_volume->setObjectName(u"playerVolume"_s);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(96);
    m_volume->setValue(qBound(0, m_settings.look(volumeKey, 80).toInt(), 100));
    row->addWidget(m_volume);
}

void PlayerBar::connectActions()
{
    connect(m_actions[Do::Play], &QAction::triggered, &m_listening, &Listening::toggle);
    connect(m_actions[Do::Back], &QAction::triggered, this, [this] { jump(-stepMs); });
    connect(m_actions[Do::Forward], &QAction::triggered, this, [this] { jump(stepMs); });
    connect(m_actions[Do::BackFar], &QAction::triggered, this, [this] { jump(-farStepMs); });
    connect(m_actions[Do::ForwardFar], &QAction::triggered, this, [this] { jump(farStepMs); });
    connect(m_actions[Do::GoTo], &QAction::triggered, this, &PlayerBar::goToRequested);
    connect(m_actions[Do::Slower], &QAction::triggered, this, [this] { changeSpeed(-1); });
    connect(m_actions[Do::Faster], &QAction::triggered, this, [this] { changeSpeed(1); });
    connect(m_actions[Do::Mute], &QAction::toggled, this, &PlayerBar::showVolume);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_listening.player().setRate(m_speed->currentData().toDouble()); });
    connect(m_channels, &QComboBox::currentIndexChanged, this,
            [this] { m_listening.player().setChannels(Player::Channels(m_channels->currentData().toInt())); });
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        m_settings.setLook(volumeKey, value);
        m_actions[Do::Mute]->setChecked(false);
        showVolume();
    });
}

void PlayerBar::addArrowKeys()
{
    const std::pair<QKeySequence, Do> keys[] = {
        {Qt::Key_Left, Do::Back},
        {Qt::Key_Right, Do::Forward},
        {QKeySequence(Qt::CTRL | Qt::Key_Left), Do::BackFar},
        {QKeySequence(Qt::CTRL | Qt::Key_Right), Do::ForwardFar},
        {Qt::Key_PageUp, Do::PreviousSegment},
        {Qt::Key_PageDown, Do::NextSegment},
    };
    for (const auto &[key, what] : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_actions[what], &QAction::trigger);
    }
}

bool PlayerBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && focusNeedsKey(focusWidget(), *static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PlayerBar::jump(qint64 ms) { m_listening.seek(m_listening.positionMs() + ms); }

void PlayerBar::changeSpeed(int steps)
{
    m_speed->setCurrentIndex(qBound(0, m_speed->currentIndex() + steps, m_speed->count() - 1));
}

void PlayerBar::showPosition()
{
    const QString at = durations::clock(m_listening.positionMs());
    const QString length = durations::clock(m_listening.durationMs());
    m_position->setText(tr("%1 / %2").arg(at, length));
    m_position->setAccessibleName(tr("Position %1 of %2").arg(at, length));
}

void PlayerBar::showState()
{
    const bool playing = m_listening.isPlaying();
    QAction *play = m_actions[Do::Play];
    play->setIcon(icons::named(playing ? u"pause"_s : u"play"_s));
    play->setText(playing ? tr("&Pause") : tr("&Play"));
    m_noDevice->setVisible(m_listening.recording() && !m_listening.player().hasSoundDevice());
    m_channels->setVisible(m_listening.recording() && [this] {
        int channels = 0;
        for (const MediaFile &file : m_listening.recording()->media)
            channels += file.format.channels;
        return channels > 1;
    }());
    showPosition();
}

void PlayerBar::showVolume()
{
    const bool muted = m_actions[Do::Mute]->isChecked();
    m_actions[Do::Mute]->setIcon(icons::named(muted ? u"mute"_s : u"volume"_s));
    m_listening.player().setVolume(muted ? 0.0 : m_volume->value() / 100.0);
}

} // namespace voicelog
