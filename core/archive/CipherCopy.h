// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CipherFile.h"

#include <QFile>

#include <functional>

namespace voicelog {

/// Copies one database file while others work on it. First all of it, a piece at a time, so that nobody waits; then,
/// under one lock, the pages that were written meanwhile, which takes reading sixteen bytes of every page. What was
/// written is read back from the disk and compared.
///
/// A copy that was cut off is gone on with: what is already right in it is not written again.
class CipherCopy
{
public:
    /// Told how many more bytes were dealt with.
    using Step = std::function<void(qint64 bytes)>;

    /// Writes to `path`, whatever is there.
    CipherCopy(CipherFile source, const QString &path, Step step, CancelToken cancel);

    /// A copy that was made before (verified, and not ours to change): it stands until the source is another state.
    void standOn(const QByteArray &firstTag, qint64 pages);

    /// Brings the copy to a state of the source, or near it where others write meanwhile.
    [[nodiscard]] Result<void> follow();
    /// Brings it to the source's state of this moment, under one lock. False if that takes longer: then it is left
    /// between two states, and follow() goes on.
    [[nodiscard]] Result<bool> settle(qint64 withinMs);
    /// Whether it is the source's state of this moment.
    [[nodiscard]] Result<bool> isCurrent();
    /// False while it stands on another copy.
    [[nodiscard]] bool isOwn() const { return m_own; }

    struct Checked
    {
        qint64 size = 0;
        QByteArray sha256;
    };
    /// Flushes it to the disk and reads it back. errors::BackupDamaged if that is not what was written.
    [[nodiscard]] Result<Checked> check();

private:
    [[nodiscard]] Result<void> openTarget();
    [[nodiscard]] Result<bool> isSame();
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<bool> catchUp(bool atOnce, qint64 withinMs);
    [[nodiscard]] Result<void> take(qint64 first, qint64 count, const char *bytes);
    void note(qint64 page, const char *bytes);
    [[nodiscard]] Result<void> cutTo(qint64 pages);

    CipherFile m_source;
    QFile m_target;
    Step m_step;
    CancelToken m_cancel;
    QByteArray m_firstTag; ///< of the state that was copied
    qint64 m_pages = 0;
    QByteArray m_tags;    ///< of each page that was copied …
    QByteArray m_digests; ///< … and what is to be read back
    bool m_own = true;
    bool m_whole = false; ///< every page is of the state `m_firstTag` or a later one
};

} // namespace voicelog
