// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AesZip.h"

#include <QtEndian>

namespace voicelog::aesZip {

namespace {

constexpr quint16 aesField = 0x9901;
constexpr quint16 zip64Field = 0x0001;
constexpr quint16 ae2 = 2;

template <typename Integer>
Integer numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Integer>(bytes.constData() + at);
}

template <typename Integer>
void setNumber(QByteArray &bytes, qsizetype at, Integer value)
{
    qToLittleEndian<Integer>(value, bytes.data() + at);
}

bool isRecord(const QByteArray &bytes, qsizetype at, const char (&signature)[5], qsizetype size)
{
    return at >= 0 && at + size <= bytes.size() && QByteArrayView(bytes).sliced(at, 4) == QByteArrayView(signature, 4);
}

/// Where the content of an extra field is, among those from `at` to `end`; -1 if it is not there.
qsizetype extraField(const QByteArray &bytes, qsizetype at, qsizetype end, quint16 wanted)
{
    while (at + 4 <= end) {
        const auto size = numberAt<quint16>(bytes, at + 2);
        if (at + 4 + size > end)
            return -1;
        if (numberAt<quint16>(bytes, at) == wanted)
            return at + 4;
        at += 4 + size;
    }
    return -1;
}

} // namespace

bool withoutChecksum(QByteArray &localHeader, bool &zip64)
{
    constexpr qsizetype fixed = 30;
    if (!isRecord(localHeader, 0, "PK\3\4", fixed))
        return false;
    const qsizetype extra = fixed + numberAt<quint16>(localHeader, 26);
    const qsizetype end = extra + numberAt<quint16>(localHeader, 28);
    if (end != localHeader.size())
        return false;
    zip64 = extraField(localHeader, extra, end, zip64Field) >= 0;
    if (const qsizetype field = extraField(localHeader, extra, end, aesField); field >= 0) {
        setNumber<quint16>(localHeader, field, ae2);
        setNumber<quint32>(localHeader, 14, 0);
    }
    return true;
}

bool endWithoutChecksum(QByteArray &end, bool zip64)
{
    const qsizetype size = zip64 ? 24 : 16;
    const qsizetype at = end.size() - size;
    if (!isRecord(end, at, "PK\7\10", size))
        return false;
    setNumber<quint32>(end, at + 4, 0);
    return true;
}

bool directoryWithoutChecksums(QByteArray &directory)
{
    constexpr qsizetype fixed = 46;
    qsizetype at = 0;
    while (isRecord(directory, at, "PK\1\2", fixed)) {
        const qsizetype extra = at + fixed + numberAt<quint16>(directory, at + 28);
        const qsizetype end = extra + numberAt<quint16>(directory, at + 30);
        const qsizetype next = end + numberAt<quint16>(directory, at + 32);
        if (next > directory.size())
            return false;
        if (const qsizetype field = extraField(directory, extra, end, aesField); field >= 0) {
            setNumber<quint16>(directory, field, ae2);
            setNumber<quint32>(directory, at + 16, 0);
        }
        at = next;
    }
    return isRecord(directory, at, "PK\6\6", 56) || isRecord(directory, at, "PK\5\6", 22);
}

} // namespace voicelog::aesZip
