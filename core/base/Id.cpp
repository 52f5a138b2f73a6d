// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Id.h"

#include <QRandomGenerator>

#include <array>

namespace voicelog {

Id Id::create(const Clock &clock)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray bytes(reinterpret_cast<const char *>(words.data()), 16);
    const auto ms = quint64(clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8 * (5 - i)));
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x70);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    return Id(QUuid::fromRfc4122(bytes));
}

Id Id::fromString(QStringView text) { return Id(QUuid::fromString(text)); }

Id Id::fromBytes(QByteArrayView bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }

} // namespace voicelog
