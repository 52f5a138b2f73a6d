// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

/// The enumerations of a recording (DOMAIN 3.1). Their text ids are DOMAIN's, are stored, and are never translated.
namespace voicelog {

enum class Direction { Inbound, Outbound, Internal };
enum class Origin { ControllerSystem, Processor, SubmittedByIndividual, AuthorityTap, UnknownThirdParty };
enum class PartyBasis { Participant, ByOrderOfParticipant, ConnectionHolder, None };
enum class ParticipantRole { Customer, Agent, Supervisor, Third };
enum class Extent { Full, Partial };
enum class PrivateCall { No, Suspected, Confirmed };
enum class SegmentKind { Talk, Proof, Hold, Private, PaymentData, Masked };
enum class RecordingState { Imported, Active, Restricted, Due, Approved, Destroyed };
enum class CustomerKind { Consumer, Business };

/// The id as DOMAIN writes it, e.g. "INBOUND".
[[nodiscard]] QLatin1StringView enumId(Direction value);
[[nodiscard]] QLatin1StringView enumId(Origin value);
[[nodiscard]] QLatin1StringView enumId(PartyBasis value);
[[nodiscard]] QLatin1StringView enumId(ParticipantRole value);
[[nodiscard]] QLatin1StringView enumId(Extent value);
[[nodiscard]] QLatin1StringView enumId(PrivateCall value);
[[nodiscard]] QLatin1StringView enumId(SegmentKind value);
[[nodiscard]] QLatin1StringView enumId(RecordingState value);
[[nodiscard]] QLatin1StringView enumId(CustomerKind value);

/// `enumFromId<Direction>(u"INBOUND")`; nothing if the text is none of its ids.
template <typename E>
[[nodiscard]] std::optional<E> enumFromId(QStringView id);

inline constexpr std::array allDirections{Direction::Inbound, Direction::Outbound, Direction::Internal};
inline constexpr std::array allSegmentKinds{SegmentKind::Talk,    SegmentKind::Proof,       SegmentKind::Hold,
                                            SegmentKind::Private, SegmentKind::PaymentData, SegmentKind::Masked};
inline constexpr std::array allRecordingStates{RecordingState::Imported,   RecordingState::Active,
                                               RecordingState::Restricted, RecordingState::Due,
                                               RecordingState::Approved,   RecordingState::Destroyed};
inline constexpr std::array allParticipantRoles{ParticipantRole::Customer, ParticipantRole::Agent,
                                                ParticipantRole::Supervisor, ParticipantRole::Third};

} // namespace voicelog
