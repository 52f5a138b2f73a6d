// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace voicelog {

/// A stretch of calendar days, chosen by name ("this week") or by hand. A named one is kept by its name, so that a
/// saved filter means this week in every week. Weeks begin on Monday (ISO 8601).
struct Period
{
    Q_DECLARE_TR_FUNCTIONS(Period)

public:
    enum class Kind { Any, Today, Yesterday, ThisWeek, LastWeek, ThisMonth, LastMonth, ThisYear, Custom };
    static constexpr std::array allKinds{Kind::Any,       Kind::Today,    Kind::Yesterday,
                                         Kind::ThisWeek,  Kind::LastWeek, Kind::ThisMonth,
                                         Kind::LastMonth, Kind::ThisYear, Kind::Custom};

    Kind kind = Kind::Any;
    QDate first; ///< of Custom; invalid: no beginning
    QDate last;  ///< of Custom, inclusive; invalid: no end

    /// The days meant when today is `today`; either may be invalid.
    struct Days
    {
        QDate first;
        QDate last;
        friend bool operator==(const Days &, const Days &) = default;
    };
    [[nodiscard]] Days days(const QDate &today) const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] static QString kindText(Kind kind);
    [[nodiscard]] static QLatin1StringView kindId(Kind kind);
    [[nodiscard]] static std::optional<Kind> kindFromId(QStringView id);

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace voicelog
