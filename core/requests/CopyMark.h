// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/SoundRedactor.h>
#include <base/Result.h>
#include <programmes/ProgrammeEnums.h>

#include <QJsonArray>

namespace voicelog {

inline constexpr auto redactionMethodIds = idList("MUTE", "TONE", "VOICE_CHANGE");

/// What a mark keeps from the person, for whoever looks at the answer and for the letter.
enum class MarkSubject { OtherPerson, Number, BankAccount, CitizenNumber, PaymentData, Other };
inline constexpr auto markSubjectIds =
    idList("OTHER_PERSON", "NUMBER", "BANK_ACCOUNT", "CITIZEN_NUMBER", "PAYMENT_DATA", "OTHER");

/// A stretch of a recording that is left out of the copy that a person gets (DOMAIN 3.6: COPY_REDACTED), and of its
/// words.
struct CopyMark
{
    RedactionMark sound;
    MarkSubject subject = MarkSubject::OtherPerson;

    friend bool operator==(const CopyMark &, const CopyMark &) = default;

    [[nodiscard]] static QJsonArray toJson(const QList<CopyMark> &marks);
    [[nodiscard]] static Result<QList<CopyMark>> fromJson(const QJsonArray &array);
    /// errors::InvalidValue of one that is empty, lies outside the recording, or on a channel that it does not have.
    [[nodiscard]] Result<void> check(qint64 durationMs, int channels) const;
};

/// What SoundRedactor takes, toTheEnd().
[[nodiscard]] QList<RedactionMark> soundMarks(const QList<CopyMark> &marks, qint64 durationMs);

} // namespace voicelog
