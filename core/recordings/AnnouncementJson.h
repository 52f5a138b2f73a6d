// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"

#include <base/Result.h>

#include <QJsonObject>

namespace voicelog {

/// With DOMAIN's field names; what is not known is left out.
[[nodiscard]] QJsonObject announcementToJson(const AnnouncementEvidence &evidence);
/// What a person may tell of a proof. errors::InvalidValue with `field`; members that are not known are refused.
[[nodiscard]] Result<AnnouncementEvidence> announcementFromJson(const QJsonObject &object);
/// Whether it can be true of a recording of this length. errors::InvalidValue, errors::MissingValue, with `field`.
[[nodiscard]] Result<void> checkAnnouncement(const AnnouncementEvidence &evidence, qint64 durationMs);

} // namespace voicelog
