// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingService.h>

#include <QCoreApplication>
#include <QJsonObject>

namespace voicelog {

/// The correctable call data of a recording as a value that forms, drafts and conflicts share.
struct CallDataText
{
    Q_DECLARE_TR_FUNCTIONS(CallDataText)

public:
    enum class Field {
        Participants,
        Line,
        CustomerKind,
        ContractKind,
        ContractRef,
        OrderRef,
        AcceptanceRef,
        PrivateCall
    };
    static constexpr std::array allFields{Field::Participants,  Field::Line,        Field::CustomerKind,
                                          Field::ContractKind,  Field::ContractRef, Field::OrderRef,
                                          Field::AcceptanceRef, Field::PrivateCall};

    [[nodiscard]] static CallDataEdit of(const Recording &recording);
    static void put(const CallDataEdit &edit, Recording &recording);
    [[nodiscard]] static QString label(Field field);
    /// The field in words; participants one a line.
    [[nodiscard]] static QString text(const CallDataEdit &edit, Field field);
    [[nodiscard]] static QString text(const Participant &participant);
    static void copy(Field field, const CallDataEdit &from, CallDataEdit &to);

    /// For drafts, which stand sealed in the archive.
    [[nodiscard]] static QJsonObject toJson(const CallDataEdit &edit);
    [[nodiscard]] static CallDataEdit fromJson(const QJsonObject &json);
};

} // namespace voicelog
