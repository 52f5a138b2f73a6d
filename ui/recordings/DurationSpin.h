// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSpinBox>

#include <optional>

namespace voicelog {

/// Takes a length as "1:30" or "90"; at its lowest it is "any" and means none. Steps are quarters of a minute.
class DurationSpin final : public QSpinBox
{
    Q_OBJECT

public:
    explicit DurationSpin(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<qint64> ms() const;
    void setMs(std::optional<qint64> ms);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &pos) const override;
};

} // namespace voicelog
