// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QWidget>

namespace voicelog {

/// Shows a password that the program made, in one line and in letters that cannot be taken for each other: painted
/// straight from locked memory, so that no label holds it and nothing can be selected or copied.
class SecretView : public QWidget
{
    Q_OBJECT

public:
    explicit SecretView(QWidget *parent = nullptr);
    void setSecret(SecretBytes secret);
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont secretFont() const;

    SecretBytes m_secret;
};

} // namespace voicelog
