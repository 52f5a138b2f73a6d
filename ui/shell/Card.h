// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace voicelog {

/// A quiet panel in the middle of an otherwise empty view, for what is shown before an archive is open.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(int width, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts the card in the middle of `view`, which gets a layout with scroll bars where the window is small.
    void centreIn(QWidget *view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace voicelog
