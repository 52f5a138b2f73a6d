// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QString>

class QIODevice;

namespace voicelog {

/// A seekable device read by place, with the file's name for errors: what every reader of this folder takes. Its size
/// is asked once, so a file that grows meanwhile ends where it ended. Not the device's owner; one thread at a time.
class AudioInput
{
public:
    AudioInput(QIODevice *device, const QString &name);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// As many bytes as there are at the place, up to `bytes`: fewer only at the end. errors::AudioReadFailed.
    [[nodiscard]] Result<qint64> readAt(qint64 place, char *to, qint64 bytes);
    /// The same, as a byte array.
    [[nodiscard]] Result<QByteArray> bytesAt(qint64 place, qint64 bytes);
    [[nodiscard]] std::unexpected<Error> readFailed() const;

private:
    QIODevice *m_device;
    QString m_name;
    qint64 m_size;
};

} // namespace voicelog
