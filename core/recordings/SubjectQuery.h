// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace voicelog {

/// What a person is looked for by. Each name, number and reference brings calls in; line and time say which of those,
/// or, with nothing else, bring in all that there were.
struct SubjectQuery
{
    QStringList names = {};
    QStringList numbers = {};    ///< telephone numbers, in any notation
    QStringList references = {}; ///< of contracts, orders and acceptances
    QString line = {};
    QDateTime from = {}; ///< UTC; the first moment
    QDateTime end = {};  ///< UTC; the first moment that is not in it any more

    /// Whether there is nothing to look by.
    [[nodiscard]] bool isEmpty() const;
    /// errors::InvalidValue with `field`: nothing to look by, something that nobody is found by, or is too long, a
    /// period that ends before it begins.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<SubjectQuery> fromJson(const QJsonObject &object);
    friend bool operator==(const SubjectQuery &, const SubjectQuery &) = default;
};

} // namespace voicelog
