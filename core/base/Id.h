// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace voicelog {

/// A record's id: a UUID version 7 (RFC 9562 section 5.7), so that new rows go to the end of an index. The time in it
/// is when the record was made here, never when a call took place.
class Id
{
public:
    Id() = default;
    [[nodiscard]] static Id create(const Clock &clock);
    /// A null id if the text or the bytes are not a UUID.
    [[nodiscard]] static Id fromString(QStringView text);
    [[nodiscard]] static Id fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Lower case with hyphens, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// 16 bytes, as stored.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QUuid(a.m_uuid) < b.m_uuid ? std::strong_ordering::less
               : a.m_uuid == b.m_uuid     ? std::strong_ordering::equal
                                          : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace voicelog
