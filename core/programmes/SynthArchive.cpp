// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SynthArchive.h"

#include "ProgrammeService.h"
#include "SynthCalls.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/SynthWriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 batchSize = 5000; // most indexes have another order: each batch writes nearly all of their pages

} // namespace

Result<void> fillSynthArchive(Session &session, const SynthOptions &options, const ProgressFunction &progress,
                              const CancelToken &cancel)
{
    if (options.vaults < 1 || options.recordings < options.vaults)
        return fail(errors::InvalidValue, {{u"field"_s, u"vaults"_s}, {u"value"_s, options.vaults}});
    Progress done;
    done.totalItems = options.recordings;
    for (int vault = 0; vault < options.vaults; ++vault) {
        const qint64 count =
            options.recordings * (vault + 1) / options.vaults - options.recordings * vault / options.vaults;
        ProgrammeService programmes(session);
        VOICELOG_ASSIGN(
            const Programme programme,
            programmes.add(u"Synthetic %1"_s.arg(vault + 1), allPurposes[size_t(vault) % allPurposes.size()], {}, {}));
        VOICELOG_ASSIGN(SynthWriter writer,
                        SynthWriter::open(session, programme.vaultId, programme.id, programme.code));
        SynthCalls calls(session.clock(), options.seed * 1000 + quint32(vault), count, programme.code);
        for (qint64 left = count; left > 0;) {
            if (cancel.isCancelled())
                return fail(errors::Cancelled);
            QList<SynthWriter::Call> batch;
            for (qint64 i = std::min(left, batchSize); i > 0; --i) {
                Recording recording = calls.next();
                batch += SynthWriter::Call{std::move(recording), calls.sound()};
            }
            VOICELOG_TRY(writer.write(batch));
            left -= batch.size();
            done.doneItems += batch.size();
            if (progress)
                progress(done);
        }
    }
    return {};
}

} // namespace voicelog
