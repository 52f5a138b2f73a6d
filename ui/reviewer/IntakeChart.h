// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

namespace voicelog {

/// Twelve months as bars, each with its number: how much was recorded, at a glance.
class IntakeChart : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeChart(QWidget *parent = nullptr);
    /// The last value is of this month.
    void setMonths(const QList<qint64> &recordings, const QDate &thisMonth);
    [[nodiscard]] QSize sizeHint() const override { return {420, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QDate month(qsizetype place) const;

    QList<qint64> m_recordings;
    QDate m_last;
};

} // namespace voicelog
