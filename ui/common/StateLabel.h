// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Tone.h"

#include <QWidget>

class QLabel;

namespace voicelog {

/// The state of a record as an icon and a word in its tone; both follow the application's palette.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the word's, for style sheets and tests.
    explicit StateLabel(const QString &name, QWidget *parent = nullptr);

    void setState(const ToneLook &look, const QString &word);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    ToneLook m_look;
    QLabel *m_icon;
    QLabel *m_word;
};

} // namespace voicelog
