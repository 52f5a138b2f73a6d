// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingsVerifier.h"

namespace voicelog {

/// What of a rescued vault's recordings is whole.
struct RescuedRecordings
{
    qint64 whole = 0;
    QStringList lost = {};  ///< numbers of those that were taken out again
    qint64 lostUnnamed = 0; ///< whose number was lost too
};

/// Takes out of a vault that was rescued row by row what is not a whole recording: one whose sound is not that of its
/// import, or of which something was lost. A recording that may be wrong is no evidence, and what is kept of a person
/// must be right. Slow: call it on a worker thread.
class RescuedVaultCleaner
{
public:
    RescuedVaultCleaner(Session &session, ProgressFunction progress, CancelToken cancel);

    [[nodiscard]] Result<RescuedRecordings> clean(const Id &vault);

private:
    Session &m_session;
    ProgressFunction m_progress;
    CancelToken m_cancel;
};

} // namespace voicelog
