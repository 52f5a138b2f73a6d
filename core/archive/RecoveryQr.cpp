// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecoveryQr.h"

#include <qrencode.h>

#include <memory>
#include <sodium.h>

namespace voicelog {

namespace {

// libqrencode works in plain memory; what it gives us is wiped as soon as it is copied.
struct WipingFree
{
    void operator()(QRcode *code) const
    {
        sodium_memzero(code->data, size_t(code->width) * size_t(code->width));
        QRcode_free(code);
    }
};

} // namespace

std::optional<RecoveryQr> RecoveryQr::of(const SecretBytes &words)
{
    const std::unique_ptr<QRcode, WipingFree> code(
        QRcode_encodeData(int(words.size()), reinterpret_cast<const unsigned char *>(words.data()), 0, QR_ECLEVEL_M));
    if (code == nullptr)
        return std::nullopt;
    RecoveryQr qr;
    qr.m_size = code->width;
    qr.m_squares = SecretBytes(qsizetype(code->width) * code->width);
    for (qsizetype i = 0; i < qr.m_squares.size(); ++i)
        qr.m_squares.data()[i] = char(code->data[i] & 1);
    return qr;
}

} // namespace voicelog
