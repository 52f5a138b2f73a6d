// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Period.h"

#include <recordings/RecordingFilter.h>

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

namespace voicelog {

class LocalTime;

/// What somebody chose in the filter bar: a RecordingFilter whose period is kept as it was chosen. It becomes the
/// filter itself only when the list is asked, on the day of asking.
struct FilterChoice
{
    Q_DECLARE_TR_FUNCTIONS(FilterChoice)

public:
    RecordingFilter fields; ///< `from` and `until` unused
    Period period;

    /// Each thing that can be chosen, for the chips.
    enum class Part { Text, Number, Party, Line, Programme, Direction, State, Period, Duration, Rule };
    static constexpr std::array allParts{Part::Text,      Part::Number, Part::Party,  Part::Line,     Part::Programme,
                                         Part::Direction, Part::State,  Part::Period, Part::Duration, Part::Rule};

    [[nodiscard]] bool isEmpty() const { return *this == FilterChoice(); }
    [[nodiscard]] bool isActive(Part part) const;
    void clear(Part part);
    /// "Line: Service desk".
    [[nodiscard]] QString text(Part part, const QHash<Id, QString> &programmeNames) const;
    [[nodiscard]] RecordingFilter filter(const LocalTime &localTime, const QDateTime &now) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static FilterChoice fromJson(const QJsonObject &json);

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

} // namespace voicelog
