// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Recording.h>

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace voicelog {

class LocalTime;

/// The top of the detail pane: which recording this is, in three lines that can be selected, its state, and below them
/// each warning in words.
class RecordingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordingHeader(const LocalTime &localTime, QWidget *parent = nullptr);
    void setRecording(const Recording &recording, const QString &programme);
    /// A button at the right end of the first line.
    void addButton(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    [[nodiscard]] static QString parties(const Recording &recording);

    const LocalTime &m_localTime;
    Recording m_recording;
    QHBoxLayout *m_title;
    QLabel *m_number;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_parties;
    QLabel *m_facts;
    QWidget *m_warnings;
    QLabel *m_warningIcon;
    QLabel *m_warningText;
};

} // namespace voicelog
