// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReportBuilder.h"

namespace voicelog {

/// What puts a report together, or a part of one: shorthands for words in the report's language.
class ReportWriter
{
protected:
    explicit ReportWriter(ReportBuilder &build) : m_build(build) {}

    [[nodiscard]] QString text(QLatin1StringView key) const { return m_build.text(key); }
    [[nodiscard]] QString text(QLatin1StringView key, const QVariantMap &values) const
    {
        return m_build.texts().text(key, values);
    }
    [[nodiscard]] QString value(QLatin1StringView id) const { return m_build.texts().value(QString(id)); }
    [[nodiscard]] QString count(qint64 number) const { return m_build.texts().number(number); }

    ReportBuilder &m_build;
};

} // namespace voicelog
