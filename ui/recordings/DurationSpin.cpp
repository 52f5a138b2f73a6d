// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DurationSpin.h"

#include <common/Durations.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int none = -1;
constexpr int longestSeconds = 24 * 3600; // DOMAIN 3.1

} // namespace

DurationSpin::DurationSpin(QWidget *parent) : QSpinBox(parent)
{
    setRange(none, longestSeconds);
    setSpecialValueText(tr("any"));
    setValue(none);
    setSingleStep(15);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
}

std::optional<qint64> DurationSpin::ms() const
{
    return value() == none ? std::nullopt : std::optional<qint64>(qint64(value()) * 1000);
}

void DurationSpin::setMs(std::optional<qint64> ms) { setValue(ms ? int(*ms / 1000) : none); }

QString DurationSpin::textFromValue(int value) const { return durations::clock(qint64(value) * 1000); }

int DurationSpin::valueFromText(const QString &text) const
{
    const auto ms = durations::parse(text.trimmed());
    return ms ? int(std::min<qint64>(*ms / 1000, longestSeconds)) : none;
}

QValidator::State DurationSpin::validate(QString &text, int &) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == specialValueText())
        return QValidator::Acceptable;
    if (durations::parse(trimmed))
        return QValidator::Acceptable;
    const bool possible = std::ranges::all_of(trimmed, [](QChar c) { return c.isDigit() || c == u':'; });
    return possible ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace voicelog
