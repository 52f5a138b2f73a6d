// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AudioInput.h"

#include "AudioErrors.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

AudioInput::AudioInput(QIODevice *device, const QString &name)
    : m_device(device), m_name(name), m_size(device->isSequential() ? 0 : device->size())
{
}

std::unexpected<Error> AudioInput::readFailed() const
{
    return fail(errors::AudioReadFailed, {{u"name"_s, m_name}, {u"detail"_s, m_device->errorString()}});
}

Result<qint64> AudioInput::readAt(qint64 place, char *to, qint64 bytes)
{
    bytes = std::min(bytes, m_size - place);
    if (bytes <= 0)
        return 0;
    if (m_device->pos() != place && !m_device->seek(place))
        return readFailed();
    qint64 got = 0;
    while (got < bytes) {
        const qint64 n = m_device->read(to + got, bytes - got);
        if (n < 0)
            return readFailed();
        if (n == 0)
            break; // the file became shorter
        got += n;
    }
    return got;
}

Result<QByteArray> AudioInput::bytesAt(qint64 place, qint64 bytes)
{
    QByteArray result(std::clamp<qint64>(bytes, 0, std::max<qint64>(m_size - place, 0)), Qt::Uninitialized);
    VOICELOG_ASSIGN(const qint64 got, readAt(place, result.data(), result.size()));
    result.truncate(got);
    return result;
}

} // namespace voicelog
