// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoredSound.h"

#include <audio/SoundRedactor.h>

#include <QIODevice>

#include <vector>

namespace voicelog {

/// A recording's sound with what is marked taken out, as a WAV file (16 bits) that is made while it is read, from
/// wherever it is read. What it holds is never more than a block. One thread at a time.
class RedactedSound final : public QIODevice
{
public:
    /// `frames` at the rate of the joined sound. Where the sound ends before them it is silent.
    RedactedSound(StoredSound sound, qint64 frames, QList<RedactionMark> marks);

    [[nodiscard]] qint64 size() const override { return headerBytes + m_frames * m_frameBytes; }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool open(OpenMode mode) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 headerBytes = 44;

    [[nodiscard]] QByteArray header() const;
    /// Copies at most `maxSize` bytes from `at` on, at least one; -1 if they cannot be read.
    [[nodiscard]] qint64 readSome(qint64 at, char *data, qint64 maxSize);
    /// Makes m_block begin at or before `frame`, and reach behind it.
    [[nodiscard]] Result<void> bring(qint64 frame);
    [[nodiscard]] qint64 blockEnd() const { return m_blockAt + qint64(m_block.size()) * 2 / m_frameBytes; }
    [[nodiscard]] Result<void> nextBlock();

    StoredSound m_sound;
    int m_channels;
    int m_rate;
    qint64 m_frames;
    qint64 m_frameBytes;
    QList<RedactionMark> m_marks;
    std::unique_ptr<SoundRedactor> m_redactor;
    std::vector<qint16> m_block;
    qint64 m_blockAt = 0; ///< frames
};

} // namespace voicelog
