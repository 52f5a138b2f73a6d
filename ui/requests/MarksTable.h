// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <requests/CopyMark.h>

#include <QTableWidget>

namespace voicelog {

/// The marks of a recording, a line each.
class MarksTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MarksTable(QWidget *parent = nullptr);

    /// None is chosen then.
    void show(const QList<CopyMark> &marks, const QStringList &channelNames);
    /// -1 for none.
    [[nodiscard]] int currentMark() const;
    void choose(int index);

    /// "Silence", "Telephone number": as choices and in lines.
    [[nodiscard]] static QString text(RedactionMethod method);
    [[nodiscard]] static QString text(MarkSubject subject);
    [[nodiscard]] static QString channelText(int channel, const QStringList &channelNames);
    [[nodiscard]] static QString rangeText(TimeRange range);
};

} // namespace voicelog
