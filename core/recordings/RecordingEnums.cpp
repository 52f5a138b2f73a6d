// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingEnums.h"

#include <base/EnumIds.h>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// The ids in the order of the values' declaration: a value is the index of its id.
template <typename E>
constexpr auto idsOf = 0;

template <>
constexpr std::array idsOf<Direction>{"INBOUND"_L1, "OUTBOUND"_L1, "INTERNAL"_L1};

template <>
constexpr std::array idsOf<Origin>{"CONTROLLER_SYSTEM"_L1, "PROCESSOR"_L1, "SUBMITTED_BY_INDIVIDUAL"_L1,
                                   "AUTHORITY_TAP"_L1, "UNKNOWN_THIRD_PARTY"_L1};

template <>
constexpr std::array idsOf<PartyBasis>{"PARTICIPANT"_L1, "BY_ORDER_OF_PARTICIPANT"_L1, "CONNECTION_HOLDER"_L1,
                                       "NONE"_L1};

template <>
constexpr std::array idsOf<ParticipantRole>{"CUSTOMER"_L1, "AGENT"_L1, "SUPERVISOR"_L1, "THIRD"_L1};

template <>
constexpr std::array idsOf<Extent>{"FULL"_L1, "PARTIAL"_L1};

template <>
constexpr std::array idsOf<PrivateCall>{"NO"_L1, "SUSPECTED"_L1, "CONFIRMED"_L1};

template <>
constexpr std::array idsOf<SegmentKind>{"TALK"_L1, "PROOF"_L1, "HOLD"_L1, "PRIVATE"_L1, "PAYMENT_DATA"_L1, "MASKED"_L1};

template <>
constexpr std::array idsOf<RecordingState>{"IMPORTED"_L1, "ACTIVE"_L1,   "RESTRICTED"_L1,
                                           "DUE"_L1,      "APPROVED"_L1, "DESTROYED"_L1};

template <>
constexpr std::array idsOf<CustomerKind>{"CONSUMER"_L1, "BUSINESS"_L1};

} // namespace

QLatin1StringView enumId(Direction value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(Origin value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(PartyBasis value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(ParticipantRole value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(Extent value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(PrivateCall value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(SegmentKind value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(RecordingState value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }
QLatin1StringView enumId(CustomerKind value) { return idIn(idsOf<std::remove_const_t<decltype(value)>>, value); }

template <typename E>
std::optional<E> enumFromId(QStringView id)
{
    return valueIn<E>(idsOf<E>, id);
}

template std::optional<Direction> enumFromId<Direction>(QStringView);
template std::optional<Origin> enumFromId<Origin>(QStringView);
template std::optional<PartyBasis> enumFromId<PartyBasis>(QStringView);
template std::optional<ParticipantRole> enumFromId<ParticipantRole>(QStringView);
template std::optional<Extent> enumFromId<Extent>(QStringView);
template std::optional<PrivateCall> enumFromId<PrivateCall>(QStringView);
template std::optional<SegmentKind> enumFromId<SegmentKind>(QStringView);
template std::optional<RecordingState> enumFromId<RecordingState>(QStringView);
template std::optional<CustomerKind> enumFromId<CustomerKind>(QStringView);

} // namespace voicelog
