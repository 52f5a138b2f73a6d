// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// The text holds what looks like a citizen service number, which may not be kept (UAVG art. 46). Parameter: `field`.
inline constexpr ErrorCode CitizenNumber{ErrorKind::Refused, "requests.citizen-number"};
/// There was an answer, or thirty days have not passed since it was asked. Parameter: `date`, the first day.
inline constexpr ErrorCode StillIdentifiable{ErrorKind::Refused, "requests.still-identifiable"};

/// It is not held for the request, so there is nothing to decide. Parameter: `number`.
inline constexpr ErrorCode NotHeld{ErrorKind::Refused, "requests.not-held"};
/// Who handles the request took part in the call (DOMAIN 4.3): somebody else must. Parameter: `number`.
inline constexpr ErrorCode HandlerOnRecording{ErrorKind::Refused, "requests.handler-on-recording"};
/// A recording was destroyed while the answer that would hold it was put together. No parameters.
inline constexpr ErrorCode RecordingGoneMeanwhile{ErrorKind::Refused, "requests.recording-gone-meanwhile"};
/// One search finds too many to be of one person. Parameter: `most`.
inline constexpr ErrorCode SearchTooBroad{ErrorKind::Usage, "requests.search-too-broad"};

/// Only what rests on consent or a contract is portable (GDPR art. 20(1)(a)). Parameters: `number`, `basis` (a
/// ProgrammeBasis's id; empty if there is none).
inline constexpr ErrorCode NotPortable{ErrorKind::Refused, "requests.not-portable"};
/// Of what was handed over, somebody was not told (GDPR art. 19). Parameters: `count`, `number` of the first.
inline constexpr ErrorCode RecipientsUntold{ErrorKind::Refused, "requests.recipients-untold"};
/// Nobody objected in the call. Parameter: `number`.
inline constexpr ErrorCode NoObjection{ErrorKind::Usage, "requests.no-objection"};
/// There is a request of that objection. Parameters: `number`, `request`.
inline constexpr ErrorCode ObjectionKnown{ErrorKind::Usage, "requests.objection-known"};

/// What was written of it was destroyed when its period had ended. Parameters: `number`, `date`.
inline constexpr ErrorCode FileDestroyed{ErrorKind::Usage, "requests.file-destroyed"};

inline constexpr std::array requestErrors{CitizenNumber,  StillIdentifiable,     NotHeld,
                                          SearchTooBroad, NotPortable,           RecipientsUntold,
                                          NoObjection,    ObjectionKnown,        HandlerOnRecording,
                                          FileDestroyed,  RecordingGoneMeanwhile};

} // namespace voicelog::errors
