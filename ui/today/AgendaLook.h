// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <agenda/AgendaItem.h>
#include <common/Tone.h>

#include <QJsonObject>
#include <QString>

namespace voicelog {

/// The icon that stands for a kind, and how much an item asks for attention on a day.
[[nodiscard]] ToneLook agendaLook(const AgendaItem &item, QDate today);

/// Where an item's record is: a page, and what to hand to its open().
struct AgendaTarget
{
    QString pageId;
    QJsonObject target;
};
[[nodiscard]] AgendaTarget agendaTarget(const AgendaItem &item);

} // namespace voicelog
