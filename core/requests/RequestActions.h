// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView RequestOpened{"REQUEST_OPENED"};
inline constexpr QLatin1StringView RequestViewed{"REQUEST_VIEWED"}; ///< what was written of a person was read
inline constexpr QLatin1StringView RequestChanged{"REQUEST_CHANGED"};
inline constexpr QLatin1StringView RequestReceiptProposed{"REQUEST_RECEIPT_PROPOSED"}; ///< another day of receipt
inline constexpr QLatin1StringView RequestReceiptConfirmed{"REQUEST_RECEIPT_CONFIRMED"};
inline constexpr QLatin1StringView RequestReceiptWithdrawn{"REQUEST_RECEIPT_WITHDRAWN"};
inline constexpr QLatin1StringView RequestSearched{"REQUEST_SEARCHED"}; ///< all vaults, for one person
inline constexpr QLatin1StringView RequestTakenIn{"REQUEST_RECORDINGS_TAKEN_IN"};
inline constexpr QLatin1StringView RequestLeftOut{"REQUEST_RECORDINGS_LEFT_OUT"};
inline constexpr QLatin1StringView RequestIdentityAsked{"REQUEST_IDENTITY_ASKED"};
inline constexpr QLatin1StringView RequestIdentityChecked{"REQUEST_IDENTITY_CHECKED"};
inline constexpr QLatin1StringView RequestClarificationAsked{"REQUEST_CLARIFICATION_ASKED"};
inline constexpr QLatin1StringView RequestClarified{"REQUEST_CLARIFIED"};
inline constexpr QLatin1StringView RequestExtended{"REQUEST_EXTENDED"};
inline constexpr QLatin1StringView RequestDecided{"REQUEST_DECIDED"};              ///< what is given of one recording
inline constexpr QLatin1StringView RequestRecipientTold{"REQUEST_RECIPIENT_TOLD"}; ///< GDPR art. 19
inline constexpr QLatin1StringView RequestRestrictionLifted{"REQUEST_RESTRICTION_LIFTED"};
inline constexpr QLatin1StringView RequestAnswerProposed{"REQUEST_ANSWER_PROPOSED"};
inline constexpr QLatin1StringView RequestAnswerTakenBack{"REQUEST_ANSWER_TAKEN_BACK"};
inline constexpr QLatin1StringView RequestAnswerConfirmed{"REQUEST_ANSWER_CONFIRMED"};
inline constexpr QLatin1StringView RequestAnswered{"REQUEST_ANSWERED"};
inline constexpr QLatin1StringView RequestClosed{"REQUEST_CLOSED"};
inline constexpr QLatin1StringView RequestWithdrawn{"REQUEST_WITHDRAWN"};
inline constexpr QLatin1StringView RequestFileDestroyed{"REQUEST_FILE_DESTROYED"};
inline constexpr QLatin1StringView RequestNotIdentifiable{"REQUEST_NOT_IDENTIFIABLE"};

inline constexpr QLatin1StringView requestObject{"request"};

} // namespace voicelog::actions
