// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Job.h"

namespace voicelog {

void Job::cancel() { m_token.cancel(); }

bool Job::isCancelled() const { return m_token.isCancelled(); }

void Job::setProgress(const Progress &progress)
{
    m_progress = progress;
    Q_EMIT progressed(progress);
}

} // namespace voicelog
