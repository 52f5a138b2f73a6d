// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <requests/RequestStore.h>

#include <QCoreApplication>
#include <QStringList>

namespace voicelog {

/// The days of a request in words: by when, how near that is, and how it was computed. What the law says is core's;
/// this tells it.
class RequestDates
{
    Q_DECLARE_TR_FUNCTIONS(RequestDates)

public:
    static constexpr int nearDays = 7;

    /// As the locale writes it; empty for none.
    [[nodiscard]] static QString day(QDate day);
    /// "Tuesday 16 June 2026".
    [[nodiscard]] static QString longDay(QDate day);
    /// How much the day asks for attention: never told by colour alone.
    [[nodiscard]] static ToneLook look(QDate due, QDate today);

    /// By when a request in a list must be answered: its day, how near it is, since when it waits for the person. Empty
    /// once it has ended.
    [[nodiscard]] static QString answerBy(const RequestEntry &entry, QDate today);
    /// How the dates came about, a sentence each: the month, the working day, what was asked, the extension.
    [[nodiscard]] static QStringList how(const DataRequest &request, const AccessDeadline &dates, QDate today);
};

} // namespace voicelog
