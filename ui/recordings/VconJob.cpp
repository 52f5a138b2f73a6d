// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconJob.h"

#include <base/BaseErrors.h>
#include <interchange/SigningFiles.h>
#include <monitoring/GrantedCaseAccess.h>
#include <recordings/RecordingService.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<VconOutcome> VconJob::run(Session &session, const RecordingService &recordings, const ProgressFunction &progress,
                                 const CancelToken &cancel) const
{
    VconExportRequest asked = request;
    if (signing) {
        VOICELOG_ASSIGN(asked.signer, signerFromFiles(signing->keyPath, signing->certificatePath, signing->passphrase));
    }
    const VconExport writer(session, &grantedCaseAccess());
    VconOutcome outcome;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const Target &target = targets[i];
        const auto report = [&](Progress done) {
            if (targets.size() > 1) {
                done.doneItems = i;
                done.totalItems = targets.size();
            }
            if (progress)
                progress(done);
        };
        auto written = [&]() -> Result<void> {
            VOICELOG_ASSIGN(const Recording recording, recordings.recording(target.vault, target.recording));
            if (intoFolder)
                asked.path = request.path + u'/' + VconExport::fileName(recording, asked.packed);
            return writer.write(recording, asked, report, cancel);
        }();
        if (written) {
            ++outcome.written;
            continue;
        }
        if (!intoFolder || written.error().is(errors::Cancelled))
            return fail(written);
        outcome.failed += target.number;
        if (!outcome.firstError)
            outcome.firstError = written.error();
    }
    return outcome;
}

} // namespace voicelog
