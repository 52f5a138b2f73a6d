// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PageActions.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;

namespace voicelog {

class AppSettings;
class Listening;

/// The buttons and fields of the player, in one line. It connects the actions of playing to Listening; going from
/// segment to segment and repeating the selection are the detail pane's, which knows them.
///
/// With the focus here, Left/Right go 5 seconds, Ctrl+Left/Right 30, Page Up/Down to the segments; a slider or a list
/// that has the focus keeps its arrows, and a button its Space.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 stepMs = 5000;
    static constexpr qint64 farStepMs = 30'000;

    PlayerBar(Listening &listening, PageActions &actions, AppSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void goToRequested();

protected:
    bool event(QEvent *event) override;

private:
    void addButton(PageActions::Do what, QBoxLayout *row);
    void addSound(QBoxLayout *row);
    void connectActions();
    void addArrowKeys();
    void jump(qint64 ms);
    void changeSpeed(int steps);
    void showPosition();
    void showState();
    void showVolume();

    Listening &m_listening;
    PageActions &m_actions;
    AppSettings &m_settings;
    QLabel *m_position;
    QComboBox *m_speed;
    QComboBox *m_channels;
    QSlider *m_volume;
    QLabel *m_noDevice;
};

} // namespace voicelog
